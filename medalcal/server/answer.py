"""Answers that are ready before anybody asks: headers as ASGI sends them, in each form that a client may want."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import lru_cache
from typing import Any, NamedTuple

Headers = list[tuple[bytes, bytes]]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

METHODS = (b"GET, HEAD, OPTIONS", b"GET, HEAD")
"""What may be asked of feeds that any page may read, and of everything else."""


class Asked(NamedTuple):
    """What of a request decides on the form of an answer."""

    takes_gzip: bool
    none_match: bytes | None
    modified_since: bytes | None


class Form(NamedTuple):
    """An answer in one form."""

    etag: bytes
    headers: Headers
    """Of the whole answer."""
    unchanged: Headers
    """Of an answer without a body, to who has it already."""


class Ready(NamedTuple):
    """Something that can be handed out, packed or plain."""

    packed: Form
    plain: Form
    modified: bytes
    modified_at: datetime


def asked_of(headers: Iterable[tuple[bytes, bytes]]) -> Asked:
    """Give what the headers of a request say of forms."""
    takes_gzip, none_match, since = False, None, None
    for name, value in headers:
        if name == b"accept-encoding":
            takes_gzip = b"gzip" in value and _takes_gzip(value)
        elif name == b"if-none-match":
            none_match = value if none_match is None else none_match + b"," + value
        elif name == b"if-modified-since":
            since = value
    return Asked(takes_gzip, none_match, since)


@lru_cache(maxsize=256)
def _takes_gzip(accepted: bytes) -> bool:
    """Tell whether a list of encodings has gzip with more than no weight."""
    for part in accepted.lower().split(b","):
        name, _, rest = part.strip().partition(b";")
        if name.strip() == b"gzip":
            weight = rest.strip().removeprefix(b"q=").strip()
            return weight.strip(b"0.") != b"" if weight else True
    return False


def ready(
    digest: str, size: int, packed_size: int, modified: datetime, media: str, cache: str,
    more: Iterable[tuple[str, str]] = (),
) -> Ready:  # fmt: skip
    """Make the headers of contents, which need not be at hand."""
    stamp = http_date(modified)
    shared: Headers = [
        (b"cache-control", cache.encode()),
        (b"last-modified", stamp),
        (b"vary", b"Accept-Encoding"),
        *((name.lower().encode(), value.encode()) for name, value in more),
    ]
    typed = [(b"content-type", media.encode()), *shared]
    tags = f'"{digest}-gz"'.encode(), f'"{digest}"'.encode()
    packed = [*typed, (b"content-encoding", b"gzip"), (b"etag", tags[0]), (b"content-length", b"%d" % packed_size)]
    plain = [*typed, (b"etag", tags[1]), (b"content-length", b"%d" % size)]
    return Ready(
        Form(tags[0], packed, [*shared, (b"etag", tags[0])]),
        Form(tags[1], plain, [*shared, (b"etag", tags[1])]),
        stamp,
        modified.replace(microsecond=0),
    )


def is_known(asked: Asked, answer: Ready) -> bool:
    """Tell whether a client has an answer already, in whichever form.

    Source: RFC 9110, section 13.2.2: where there are tags, dates do not count.
    """
    tags = asked.none_match
    if tags is not None:
        if tags in (answer.packed.etag, answer.plain.etag):
            return True
        known = {tag.strip().removeprefix(b"W/") for tag in tags.split(b",")}
        return b"*" in known or not known.isdisjoint((answer.packed.etag, answer.plain.etag))
    since = asked.modified_since
    if since is None:
        return False
    return since == answer.modified or _is_since(since, answer.modified_at)


def _is_since(text: bytes, modified: datetime) -> bool:
    try:
        since = parsedate_to_datetime(text.decode("ascii"))
        return modified <= (since if since.tzinfo else since.replace(tzinfo=UTC))
    except (ValueError, TypeError, OverflowError):
        return False


@lru_cache(maxsize=4096)
def http_date(moment: datetime) -> bytes:
    """Write an instant as HTTP does."""
    return format_datetime(moment.astimezone(UTC).replace(microsecond=0), usegmt=True).encode()


def plain_text(status: int, text: str, more: Iterable[tuple[bytes, bytes]] = ()) -> tuple[int, Headers, bytes]:
    """Give a short answer in words."""
    body = text.encode() + b"\n"
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", b"%d" % len(body)),
        (b"x-content-type-options", b"nosniff"),
        *more,
    ]
    return status, headers, body
