"""Short answers: a few words and a status, where there is nothing to hand out."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote

from medalcal.server.asgi import Header, Headers

NO_STORE = (b"cache-control", b"no-store")
_FOR_AN_HOUR = (b"cache-control", b"public, max-age=3600")
NOSNIFF = (b"x-content-type-options", b"nosniff")
RETRY = (b"retry-after", b"60")
FEED_METHODS, METHODS = b"GET, HEAD, OPTIONS", b"GET, HEAD"
"""What may be asked of feeds that pages of anybody may read, and of everything else."""


class Made(NamedTuple):
    """An answer that was made for who asked."""

    status: int
    headers: list[Header]
    body: bytes


def notice(status: int, words: str, *more: Header) -> Made:
    """Give a short answer in words."""
    return typed(status, b"text/plain; charset=utf-8", words.encode() + b"\n", NOSNIFF, *more)


def typed(status: int, media: bytes, body: bytes, *more: Header) -> Made:
    """Give an answer of a media type."""
    length = b"%d" % len(body)
    return Made(status, Headers(((b"content-type", media), (b"content-length", length), *more)), body)


def come_again(words: str) -> Made:
    """Give the answer that calendars bear best when there is none: they keep what they have, and ask later."""
    return notice(503, words, RETRY, NO_STORE)


_OF_QUERIES = "%&=+,;:@/?!$'()*-._~"
"""What stands in a query as it is; a percent sign is part of what is written in another way already."""


def redirect(path: str, query: bytes = b"") -> Made:
    """Lead to another path with the same question, for good: calendars that take note do so of 308 alone."""
    target = quote(path, safe="/._-~") + (f"?{quote(query, safe=_OF_QUERIES)}" if query else "")
    return notice(308, f"it is at {target}", (b"location", target.encode()), _FOR_AN_HOUR)


def ended() -> Made:
    """Say that an address has ended, with nothing in its place: calendars stop asking."""
    return notice(410, "this address has ended", _FOR_AN_HOUR)


def wrong_method(allowed: bytes = METHODS) -> Made:
    """Say that something cannot be done with an address."""
    return notice(405, f"only {allowed.decode()} are answered", (b"allow", allowed))


PREFLIGHT = Made(
    204,
    Headers(
        (
            (b"access-control-allow-origin", b"*"),
            (b"access-control-allow-methods", METHODS),
            (b"access-control-allow-headers", b"If-None-Match, If-Modified-Since, Accept"),
            (b"access-control-max-age", b"86400"),
        )
    ),
    b"",
)
"""To a page elsewhere that asks whether it may read a feed."""
