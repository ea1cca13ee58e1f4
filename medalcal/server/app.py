"""The server as a plain ASGI callable: feeds and pages out of memory, personal feeds joined, few pages on demand."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

from medalcal.errors import WishError
from medalcal.server.answer import METHODS, Asked, Headers, Ready, Receive, Scope, Send, asked_of, is_known, plain_text
from medalcal.server.journal import Journal
from medalcal.server.keeper import Keeper
from medalcal.server.personal import Desk
from medalcal.server.shelf import Shelf

MY = "/my/"
_ICS = ".ics"
LONGEST_PATH = 4_000
"""Characters of an address: twice those of a wish."""
RETRY = (b"retry-after", b"60")
_NO_STORE = (b"cache-control", b"no-store")
MOST_WAITING = 64
"""Personal feeds and pages that are being made or wait for it; who comes then is asked to come again."""

Made = tuple[int, Headers, bytes]
"""Status, headers and body."""
QUESTIONS = frozenset(f"{prefix}{page}/" for prefix in ("", "/ja") for page in ("", "/search", "/follow"))
"""Paths behind which a question makes a page of its own."""


class App:
    """The server. It answers from the shelf that its keeper has, which may change between two requests."""

    def __init__(self, keeper: Keeper, journal: Journal | None = None) -> None:
        self._keeper = keeper
        self._journal = journal
        self._desk = Desk()
        self._maker = ThreadPoolExecutor(1, "medalcal-maker")
        self._waiting = 0
        self._pages: Any = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or begin and end with the server."""
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._live(receive, send)
            return
        if self._journal is not None:
            send = self._journal.noting(scope, send)
        shelf = self._keeper.shelf
        if shelf is not None:
            found = shelf.answers.get(scope["path"])
            if found is not None and scope["method"] == "GET" and not _is_question(scope):  # what nearly everybody asks
                answer, packed, digest = found
                asked = asked_of(scope["headers"])
                if is_known(asked, answer):
                    await _send(send, 304, answer.packed.unchanged if asked.takes_gzip else answer.plain.unchanged, b"")
                elif asked.takes_gzip:
                    await _send(send, 200, answer.packed.headers, packed)
                else:
                    await _send(send, 200, answer.plain.headers, shelf.plain(digest))
                return
        await self._otherwise(scope, receive, send, shelf)

    async def _otherwise(self, scope: Scope, receive: Receive, send: Send, shelf: Shelf | None) -> None:
        """Answer what is not simply there."""
        path, method = scope["path"], scope["method"]
        if path == "/healthz":
            await _send(send, *_of_method(method, self._health()))
        elif shelf is None:
            await _send(send, *plain_text(503, "no edition could be read yet; ask again", (RETRY, _NO_STORE)))
        elif len(path) > LONGEST_PATH:
            await _send(send, *plain_text(414, "the address is too long"))
        elif path in shelf.answers and not (method == "GET" and _is_question(scope)):
            await self._known(scope, send, shelf)
        elif path.startswith(MY) and path.endswith(_ICS):
            await self._personal(scope, send, shelf)
        elif path in shelf.moved:
            await _send(send, *_ended(shelf.moved[path]))
        elif method not in ("GET", "HEAD"):
            await _send(send, *plain_text(405, "only GET and HEAD are answered", ((b"allow", METHODS[1]),)))
        elif f"{path}/" in shelf.answers:
            await _send(send, *_redirect(f"{path}/"))
        else:
            await self._page(scope, receive, send, shelf)

    async def _known(self, scope: Scope, send: Send, shelf: Shelf) -> None:
        """Answer other methods than GET about what is there."""
        answer, _, _ = shelf.answers[scope["path"]]
        is_open = (b"access-control-allow-origin", b"*") in answer.plain.headers
        if scope["method"] == "HEAD":
            await _head(send, asked_of(scope["headers"]), answer)
        elif scope["method"] == "OPTIONS" and is_open:
            await _send(send, 204, _PREFLIGHT, b"")
        else:
            await _send(send, *plain_text(405, "only GET and HEAD are answered", ((b"allow", METHODS[not is_open]),)))

    # Personal feeds

    async def _personal(self, scope: Scope, send: Send, shelf: Shelf) -> None:
        if scope["method"] not in ("GET", "HEAD"):
            await _send(send, *plain_text(405, "only GET and HEAD are answered", ((b"allow", METHODS[1]),)))
            return
        wish = scope["path"][len(MY) : -len(_ICS)]
        plan = self._desk.known(shelf, wish)
        if plan is None:
            try:
                plan = await self._made(lambda: self._desk.plan(shelf, wish))
                self._desk.keep(shelf, wish, plan)
            except WishError as error:
                await _send(send, *plain_text(400, str(error), (_NO_STORE,)))
                return
            except _TooMany:
                await _send(send, *plain_text(503, "too much is asked at once; ask again", (RETRY, _NO_STORE)))
                return
        asked = asked_of(scope["headers"])
        if scope["method"] == "HEAD":
            await _head(send, asked, plan.answer)
        elif is_known(asked, plan.answer):
            form = plan.answer.packed if asked.takes_gzip else plan.answer.plain
            await _send(send, 304, form.unchanged, b"")
        elif asked.takes_gzip:
            await _send(send, 200, plan.answer.packed.headers, plan.packed())
        else:
            await _send(send, 200, plan.answer.plain.headers, plan.plain())

    async def _made(self, make: Callable[[], Any]) -> Any:
        """Make something beside the answers that are ready, one thing at a time.

        Raises:
            _TooMany: Too much is waiting already.
        """
        if self._waiting >= MOST_WAITING:
            raise _TooMany
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._maker, make)
        finally:
            self._waiting -= 1

    # Pages made on demand

    async def _page(self, scope: Scope, receive: Receive, send: Send, shelf: Shelf) -> None:
        """Hand on to the framework, which is loaded when the first such page is asked for."""
        if self._pages is None:
            from medalcal.server.ondemand import application

            self._pages = application(lambda: self._keeper.shelf, self._made)
        try:
            await self._pages(scope, receive, send)
        except _TooMany:
            await _send(send, *plain_text(503, "too much is asked at once; ask again", (RETRY, _NO_STORE)))

    # The server itself

    def _health(self) -> Made:
        """Tell how old the data is, for whoever watches the server."""
        keeper, shelf = self._keeper, self._keeper.shelf
        now = datetime.now(UTC)
        told: dict[str, Any] = {"status": "ok" if shelf is not None else "no edition", "store_error": keeper.trouble}
        if keeper.checked_at is not None:
            told["checked_seconds_ago"] = round((now - keeper.checked_at).total_seconds())
        if shelf is not None:
            told |= {
                "edition": shelf.name,
                "edition_on": shelf.edition.on,
                "made_at": shelf.edition.made_at,
                "age_seconds": round((now - shelf.made_at).total_seconds()),
                "learned": shelf.edition.learned,
                "works": len(shelf.edition.works),
            }
        body = json.dumps(told).encode() + b"\n"
        headers = [
            (b"content-type", b"application/json; charset=utf-8"), (b"content-length", b"%d" % len(body)), _NO_STORE,
        ]  # fmt: skip
        return 200 if shelf is not None else 503, headers, body

    async def _live(self, receive: Receive, send: Send) -> None:
        """Follow the life of the server: watch the place for new editions while it runs."""
        watching: asyncio.Task[None] | None = None
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                watching = asyncio.create_task(self._keeper.watch())
                if self._journal is not None:
                    self._journal.begin()
                await send({"type": "lifespan.startup.complete"})
            else:
                if watching is not None:
                    watching.cancel()
                if self._journal is not None:
                    self._journal.end()
                self._maker.shutdown(wait=False, cancel_futures=True)
                await send({"type": "lifespan.shutdown.complete"})
                return


def _is_question(scope: Scope) -> bool:
    """Tell whether there is a question behind a path that makes a page of its own."""
    return bool(scope["query_string"]) and scope["path"] in QUESTIONS


class _TooMany(Exception):
    """More waits to be made than anybody should wait for."""


async def _send(send: Send, status: int, headers: Headers, body: bytes) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _head(send: Send, asked: Asked, answer: Ready) -> None:
    """Answer as to GET, without the body."""
    form = answer.packed if asked.takes_gzip else answer.plain
    if is_known(asked, answer):
        await _send(send, 304, form.unchanged, b"")
    else:
        await _send(send, 200, form.headers, b"")


def _of_method(method: str, made: Made) -> Made:
    """Give an answer without its body to who asks for the head alone."""
    if method == "HEAD":
        return *made[:2], b""
    return made if method == "GET" else plain_text(405, "only GET and HEAD are answered", ((b"allow", METHODS[1]),))


def _ended(to: str | None) -> Made:
    """Answer for an address that ended: calendars learn the new one for good, or that there is none."""
    return (
        plain_text(410, "this address has ended", ((b"cache-control", b"public, max-age=3600"),))
        if to is None
        else _redirect(to)
    )


def _redirect(path: str) -> Made:
    from urllib.parse import quote

    target = quote(path, safe="/._-~").encode()
    return plain_text(
        308, f"it is at {target.decode()}", ((b"location", target), (b"cache-control", b"public, max-age=3600"))
    )


_PREFLIGHT: Headers = [
    (b"access-control-allow-origin", b"*"),
    (b"access-control-allow-methods", METHODS[1]),
    (b"access-control-allow-headers", b"If-None-Match, If-Modified-Since, Accept"),
    (b"access-control-max-age", b"86400"),
    (b"content-length", b"0"),
]
