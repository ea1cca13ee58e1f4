"""Pages made on demand, by Starlette: searches, the form of a personal feed, what comes next in another zone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any
from zoneinfo import ZoneInfo

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from medalcal.errors import ProfileError, WishError
from medalcal.model.profile import Profile
from medalcal.model.wish import pack
from medalcal.server.shelf import Shelf
from medalcal.web import pages
from medalcal.web.followform import QUERY, profile_of
from medalcal.web.hosting import PAGE_HEADERS
from medalcal.web.site import PageLanguage

LONGEST_QUERY = 8_000
"""Characters: a form of some hundred works with their choices."""
LONGEST_SEARCH = 200

_HEADERS = {**PAGE_HEADERS, "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex"}

Made = Callable[[Callable[[], Any]], Awaitable[Any]]
"""Makes something beside the answers that are ready."""


def application(shelf: Callable[[], Shelf | None], made: Made) -> Starlette:
    """Give the application of the pages made on demand.

    Args:
        shelf: Gives what the server hands out now.
    """

    def page(write: Callable[[Shelf, Request, PageLanguage], str]) -> Callable[[Request], Awaitable[Response]]:
        async def respond(request: Request) -> Response:
            held = shelf()
            if held is None:
                raise HTTPException(503)
            language: PageLanguage = "ja" if request.url.path.startswith("/ja/") else "en"
            try:
                if len(request.scope["query_string"]) > LONGEST_QUERY:
                    raise HTTPException(414, "the address is too long")
                text = await made(lambda: write(held, request, language))
            except (ProfileError, WishError) as error:
                return await _message(held, made, language, 400, str(error))
            except HTTPException as error:
                return await _message(held, made, language, error.status_code, error.detail)
            return HTMLResponse(text, headers=_HEADERS)

        return respond

    async def missing(request: Request, error: Exception) -> Response:
        held = shelf()
        code = error.status_code if isinstance(error, HTTPException) else 500
        detail = error.detail if isinstance(error, HTTPException) else ""
        language: PageLanguage = "ja" if request.url.path.startswith("/ja/") else "en"
        if held is None:
            return Response(detail, 503, {"Retry-After": "60"})
        return await _message(held, made, language, code, detail)

    routes = [
        Route(f"{prefix}{path}", page(write))
        for prefix in ("", "/ja")
        for path, write in (("/", _upcoming), ("/search/", _search), ("/follow/", _follow))
    ]
    return Starlette(routes=routes, exception_handlers={HTTPException: missing})


async def _message(held: Shelf, made: Made, language: PageLanguage, code: int, text: str) -> Response:
    body = await made(lambda: pages.message_page(held.site, language, code, text))
    return HTMLResponse(body, code, headers=_HEADERS)


def _upcoming(held: Shelf, request: Request, language: PageLanguage) -> str:
    name = request.query_params.get("tz", "")
    try:
        zone = ZoneInfo(name or "Asia/Tokyo")
    except (ValueError, OSError, LookupError):
        raise HTTPException(400, f'"{name[:60]}" is no time zone; write it as Europe/Berlin') from None
    return pages.upcoming_page(held.snapshot, held.site, language, zone)


def _search(held: Shelf, request: Request, language: PageLanguage) -> str:
    query = request.query_params.get(QUERY, "")[:LONGEST_SEARCH]
    return pages.search_page(held.snapshot, held.site, language, query)


def _follow(held: Shelf, request: Request, language: PageLanguage) -> str:
    """Give the form, and with works ticked the address of their feed."""
    pairs = [(name, value) for name, value in request.query_params.multi_items() if name != QUERY]
    query = request.query_params.get(QUERY, "")[:LONGEST_SEARCH]
    profile = profile_of(pairs) if pairs else Profile()
    wish = pack(profile) if profile.follows else None
    return pages.follow_page(held.snapshot, held.site, language, query, profile, wish)
