"""The server as a plain ASGI callable: feeds and pages out of memory, personal feeds joined, few pages on demand."""

from __future__ import annotations

import asyncio

from medalcal.errors import WishError
from medalcal.server.answer import Form, Ready, asked_of, is_known
from medalcal.server.asgi import NO_BODY, Application, Receive, Scope, Send, body, start
from medalcal.server.health import health
from medalcal.server.journal import Journal
from medalcal.server.keeper import Keeper
from medalcal.server.maker import MOST_FEEDS, Maker, TooMany
from medalcal.server.notice import (
    FEED_METHODS,
    NO_STORE,
    PREFLIGHT,
    Made,
    come_again,
    ended,
    notice,
    redirect,
    typed,
    wrong_method,
)  # fmt: skip
from medalcal.server.personal import Desk, Plan
from medalcal.server.shelf import Held, Shelf
from medalcal.web.hosting import FEED_ENDINGS, PAGE_HEADERS

MY, _ICS = "/my/", ".ics"
LONGEST_PATH = 4_000
"""Characters of an address: twice those of a wish."""
QUESTIONS = frozenset(f"{prefix}{page}/" for prefix in ("", "/ja") for page in ("", "/search", "/follow"))
"""Paths behind which a question makes a page of its own."""
AT_ONCE = 300_000
"""Bytes of a personal feed that are unpacked at once; larger ones beside the other answers."""
_GETS = ("GET", "HEAD")
_FEEDS = tuple(f".{ending}" for ending in FEED_ENDINGS)
_PAGE = tuple((name.lower().encode(), value.encode()) for name, value in PAGE_HEADERS.items())
_DAMAGED = "this address of a feed is damaged, make a new one"
_TOO_MUCH = "too much is asked at once; ask again"


class App:
    """The server. It answers from the shelf that its keeper has, which may change between two requests."""

    def __init__(self, keeper: Keeper, journal: Journal | None = None) -> None:
        self._keeper = keeper
        self._journal = journal
        self._desk = Desk()
        self._maker = Maker()
        self._pages: Application | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or begin and end with the server."""
        if scope["type"] == "http":
            await self._answer(scope, receive, send if self._journal is None else self._journal.noting(scope, send))
        elif scope["type"] == "lifespan":
            await self._live(receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        shelf, path = self._keeper.shelf, scope["path"]
        if shelf is not None and scope["method"] == "GET":  # what nearly everybody asks
            held = shelf.answers.get(path)
            if held is not None and not _is_question(scope):
                await _hand_out(scope, send, shelf, held)
                return
            if path.startswith(MY) and path.endswith(_ICS):
                plan = self._desk.known(shelf, path[len(MY) : -len(_ICS)])
                if plan is not None:
                    await self._hand_out_plan(scope, send, plan)
                    return
        await self._answer_other(scope, receive, send, shelf)

    async def _answer_other(self, scope: Scope, receive: Receive, send: Send, shelf: Shelf | None) -> None:
        """Answer what is not simply there."""
        path = scope["path"]
        if path == "/healthz":
            await _say(scope, send, health(self._keeper) if scope["method"] in _GETS else wrong_method())
        elif shelf is None:
            await _say(scope, send, come_again("no edition could be read yet; ask again"))
        elif len(path) > LONGEST_PATH:
            await _say(scope, send, notice(414, "the address is too long"))
        elif path in shelf.answers and not _is_question(scope):
            await _answer_about(scope, send, shelf.answers[path])
        elif path in shelf.moved:
            to = shelf.moved[path]
            await _say(scope, send, ended() if to is None else redirect(to))
        elif scope["method"] not in _GETS:
            await _say(scope, send, wrong_method())
        elif path.startswith(MY) and path.endswith(_ICS):
            await self._answer_wish(scope, send, shelf, path[len(MY) : -len(_ICS)])
        else:
            await self._answer_missing(scope, receive, send, shelf)

    async def _answer_missing(self, scope: Scope, receive: Receive, send: Send, shelf: Shelf) -> None:
        """Answer where a page may be made, or where nothing is; who asks for a feed gets no page."""
        path = scope["path"]
        if f"{path}/" in shelf.answers or f"{path}/" in QUESTIONS:
            await _say(scope, send, redirect(f"{path}/", scope["query_string"]))
        elif path in QUESTIONS:
            await self._answer_page(scope, receive, send)
        else:
            await _say(scope, send, _missing(path, shelf))

    # Personal feeds

    async def _answer_wish(self, scope: Scope, send: Send, shelf: Shelf, wish: str) -> None:
        """Answer who asks for a feed for the first time in an edition."""
        try:
            plan = self._desk.known(shelf, wish) or await self._planned(shelf, wish)
        except WishError as error:
            await _say(scope, send, notice(400, f"{_DAMAGED}: {error}", NO_STORE))
        except TooMany:
            await _say(scope, send, come_again(_TOO_MUCH))
        else:
            await self._hand_out_plan(scope, send, plan)

    async def _planned(self, shelf: Shelf, wish: str) -> Plan:
        plan = await self._maker.made(lambda: self._desk.plan(shelf, wish), MOST_FEEDS)
        self._desk.keep(shelf, wish, plan)
        return plan

    async def _hand_out_plan(self, scope: Scope, send: Send, plan: Plan) -> None:
        form, is_whole = _chosen(scope, plan.answer)
        if not is_whole:
            await send(form.unchanged)
            await send(NO_BODY)
        elif scope["method"] == "HEAD":
            await send(form.whole)
            await send(NO_BODY)
        elif form is plan.answer.packed:
            await send(form.whole)
            await send(body(plan.packed()))
        elif plan.plain_size <= AT_ONCE:
            await send(form.whole)
            await send(body(plan.plain()))
        else:
            await self._hand_out_large(scope, send, plan)

    async def _hand_out_large(self, scope: Scope, send: Send, plan: Plan) -> None:
        try:
            content = await self._maker.made(plan.plain, MOST_FEEDS)
        except TooMany:
            await _say(scope, send, come_again(_TOO_MUCH))
        else:
            await send(plan.answer.plain.whole)
            await send(body(content))

    # Pages made on demand

    async def _answer_page(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand on to the framework, which is loaded when the first such page is asked for."""
        if self._pages is None:
            from medalcal.server.ondemand import OnDemand

            self._pages = OnDemand(lambda: self._keeper.shelf, self._maker).application()
        await asyncio.sleep(0)  # a framework may ask for its task, and an answer given at once has none
        await self._pages(scope, receive, send)

    # The server itself

    async def _live(self, receive: Receive, send: Send) -> None:
        """Follow the life of the server: watch the place for new editions while it runs."""
        assert (await receive())["type"] == "lifespan.startup"
        watching = asyncio.create_task(self._keeper.watch())
        if self._journal is not None:
            self._journal.begin()
        await send({"type": "lifespan.startup.complete"})
        await receive()
        watching.cancel()
        if self._journal is not None:
            self._journal.end()
        self._maker.end()
        await send({"type": "lifespan.shutdown.complete"})


def _is_question(scope: Scope) -> bool:
    """Tell whether there is a question behind a path that makes a page of its own."""
    return bool(scope["query_string"]) and scope["path"] in QUESTIONS


def _chosen(scope: Scope, answer: Ready) -> tuple[Form, bool]:
    """Give the form that a client wants, and whether it does not have that yet."""
    asked = asked_of(scope["headers"])
    return answer.packed if asked.takes_gzip else answer.plain, not is_known(asked, answer)


async def _hand_out(scope: Scope, send: Send, shelf: Shelf, held: Held) -> None:
    form, is_whole = _chosen(scope, held.answer)
    if not is_whole:
        await send(form.unchanged)
        await send(NO_BODY)
    else:
        await send(form.whole)
        await send(body(held.packed if form is held.answer.packed else shelf.plain(held.digest)))


async def _answer_about(scope: Scope, send: Send, held: Held) -> None:
    """Answer other methods than GET about what is there."""
    if scope["method"] == "HEAD":
        form, is_whole = _chosen(scope, held.answer)
        await send(form.whole if is_whole else form.unchanged)
        await send(NO_BODY)
    elif not held.is_open:
        await _say(scope, send, wrong_method())
    elif scope["method"] == "OPTIONS":
        await _say(scope, send, PREFLIGHT)
    else:
        await _say(scope, send, wrong_method(FEED_METHODS))


def _missing(path: str, shelf: Shelf) -> Made:
    """Say that there is nothing; who asks for a feed must not get a page."""
    page = shelf.answers.get("/ja/404.html" if path.startswith("/ja/") else "/404.html")
    if page is None or path.endswith(_FEEDS):
        return notice(404, "there is nothing at this address")
    return typed(404, b"text/html; charset=utf-8", shelf.plain(page.digest), *_PAGE)


async def _say(scope: Scope, send: Send, made: Made) -> None:
    await send(start(made.status, made.headers))
    await send(NO_BODY if scope["method"] == "HEAD" else body(made.body))
