"""Pages made on demand, by Starlette: searches, the form of a personal feed, what comes next in another zone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route, Router

from medalcal.errors import ProfileError, WishError
from medalcal.model.wish import pack
from medalcal.server.maker import MOST_PAGES, Maker, TooMany
from medalcal.server.shelf import Shelf
from medalcal.web import pages
from medalcal.web.followform import QUERY, profile_of
from medalcal.web.hosting import PAGE_HEADERS
from medalcal.web.site import PageLanguage
from medalcal.zones import zone_named

LONGEST_QUERY = 8_000
"""Characters: a form of some hundred works with their choices."""
LONGEST_SEARCH = 200

_HEADERS = {**PAGE_HEADERS, "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex"}
_LATER = {"Retry-After": "60", "Cache-Control": "no-store"}

Write = Callable[[Shelf, Request, PageLanguage], str]


class Refusal(Exception):
    """A question that has no answer."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status = status


class OnDemand:
    """Who makes the pages."""

    def __init__(self, shelf: Callable[[], Shelf | None], maker: Maker) -> None:
        """Begin.

        Args:
            shelf: Gives what the server hands out now.
        """
        self._shelf = shelf
        self._maker = maker

    def application(self) -> Starlette:
        """Give the application."""
        application = Starlette(exception_handlers={TooMany: _later})
        application.router = Router([*self._routes("", "en"), *self._routes("/ja", "ja")], redirect_slashes=False)
        return application

    def _routes(self, prefix: str, language: PageLanguage) -> list[Route]:
        writes = (("/", _upcoming), ("/search/", _search), ("/follow/", _follow))
        return [Route(f"{prefix}{path}", self._page(write, language)) for path, write in writes]

    def _page(self, write: Write, language: PageLanguage) -> Callable[[Request], Awaitable[Response]]:
        async def respond(request: Request) -> Response:
            held = self._shelf()
            if held is None:
                return await _later(request, TooMany())
            status, text = await self._maker.made(lambda: _written(held, request, language, write), MOST_PAGES)
            return HTMLResponse(text, status, headers=_HEADERS)

        return respond


async def _later(request: Request, error: Exception) -> Response:
    return PlainTextResponse("too much is asked at once; ask again\n", 503, _LATER)


def _written(held: Shelf, request: Request, language: PageLanguage, write: Write) -> tuple[int, str]:
    """Give a page, or one that says why there is none."""
    try:
        if len(request.scope["query_string"]) > LONGEST_QUERY:
            raise Refusal(414, "the address is too long")
        return 200, write(held, request, language)
    except Refusal as error:
        return error.status, pages.message_page(held.site, language, error.status, str(error))
    except (ProfileError, WishError) as error:
        return 400, pages.damaged_page(held.site, language, str(error))


def _upcoming(held: Shelf, request: Request, language: PageLanguage) -> str:
    name = request.query_params.get("tz", "")
    zone = zone_named(name or "Asia/Tokyo")
    if zone is None:
        raise Refusal(400, f'"{name[:60]}" is no time zone; write it as Europe/Berlin')
    return pages.upcoming_page(held.snapshot, held.site, language, zone)


def _search(held: Shelf, request: Request, language: PageLanguage) -> str:
    query = request.query_params.get(QUERY, "")[:LONGEST_SEARCH]
    return pages.search_page(held.snapshot, held.site, language, query)


def _follow(held: Shelf, request: Request, language: PageLanguage) -> str:
    """Give the form, and with works ticked the address of their feed."""
    pairs = [(name, value) for name, value in request.query_params.multi_items() if name != QUERY]
    query = request.query_params.get(QUERY, "")[:LONGEST_SEARCH]
    profile = profile_of(pairs, language)
    wish = pack(profile) if profile.follows else None
    return pages.follow_page(held.snapshot, held.site, language, query, profile, wish)
