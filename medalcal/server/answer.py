"""Answers that are ready before anybody asks: headers as ASGI sends them, in each form that a client may want."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from functools import lru_cache
from typing import NamedTuple

from medalcal.server.asgi import Header, Headers, Message, start


class Asked(NamedTuple):
    """What of a request decides on the form of an answer."""

    takes_gzip: bool
    none_match: bytes | None
    modified_since: bytes | None


class Form(NamedTuple):
    """How an answer begins in one form."""

    etag: bytes
    whole: Message
    """To who does not have it yet."""
    unchanged: Message
    """To who has it already; no body follows."""


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
            takes_gzip = takes_gzip or _takes_gzip(value)
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
    """Make the headers of contents, which need not be at hand.

    Args:
        modified: Aware.
    """
    stamp = http_date(modified)
    shared = [
        (b"cache-control", cache.encode()),
        (b"last-modified", stamp),
        (b"vary", b"Accept-Encoding"),
        *((name.lower().encode(), value.encode()) for name, value in more),
    ]
    typed = [(b"content-type", media.encode()), *shared]
    packed = _form(f'"{digest}-gz"', packed_size, [*typed, (b"content-encoding", b"gzip")], shared)
    return Ready(packed, _form(f'"{digest}"', size, typed, shared), stamp, modified.replace(microsecond=0))


def _form(tag: str, size: int, whole: list[Header], shared: list[Header]) -> Form:
    etag = tag.encode()
    tagged = (b"etag", etag)
    length = (b"content-length", b"%d" % size)
    return Form(etag, start(200, Headers((*whole, tagged, length))), start(304, Headers((*shared, tagged))))


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
