"""An edition in memory: every file packed, with its headers ready, and the calendar for personal feeds.

It is made aside and put in the place of the last one in one step; what both have is not read again.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import NamedTuple

from medalcal.errors import StoreError
from medalcal.ledger.parcel import put_packed
from medalcal.ledger.snapshot import Snapshot
from medalcal.server.answer import Ready, ready
from medalcal.server.lately import Lately
from medalcal.store.content import object_name, unpacked
from medalcal.store.current import Current
from medalcal.store.edition import Content, Edition, digest_of
from medalcal.store.place import Place
from medalcal.web.hosting import ASSET_CACHE, FEED_CACHE, FEED_ENDINGS, PAGE_CACHE, PAGE_HEADERS
from medalcal.web.site import TYPES, Site

_INDEX = "index.html"
_HIDDEN = ("_headers", "_redirects", ".nojekyll")
"""Files for hosts of other kinds."""
MOST_PLAIN = 128_000_000
"""Bytes of unpacked contents that stay in memory."""
_FEED_HEADERS = (("Access-Control-Allow-Origin", "*"), ("X-Content-Type-Options", "nosniff"))
_PAGE_HEADERS = tuple(PAGE_HEADERS.items())
_OTHER_HEADERS = (("X-Content-Type-Options", "nosniff"),)
_ANEW = 'publish again with "--anew"'


class Held(NamedTuple):
    """What is at an address."""

    answer: Ready
    packed: bytes
    digest: str
    is_open: bool
    """Whether pages of anybody may read it."""


class Shelf:
    """An edition, ready to be handed out."""

    def __init__(self, current: Current, bodies: Mapping[str, bytes], snapshot: Snapshot) -> None:
        self.name = current.name
        self.edition: Edition = current.edition
        self.snapshot = snapshot
        self.site = _site(current.edition)
        self.made_at = datetime.fromisoformat(current.edition.made_at)
        self.modified_at = _modified(current.edition)
        """When the last of its files became something else; it never goes back."""
        self.answers = {
            _address(path): _held(path, content, bodies[content.digest])
            for path, content in current.edition.files.items()
            if path not in _HIDDEN
        }
        """By path of an address."""
        self.moved = dict(_moved(current.edition))
        """Path that ended → path that took its place; None where nothing did."""
        self._bodies = bodies
        self._plain: Lately[str, bytes] = Lately(MOST_PLAIN)

    @property
    def bodies(self) -> Mapping[str, bytes]:
        """Digest → packed contents."""
        return self._bodies

    def plain(self, digest: str) -> bytes:
        """Give contents unpacked; those asked for last stay so."""
        body = self._plain.get(digest)
        if body is None:
            body = unpacked(self._bodies[digest])
            self._plain.put(digest, body, len(body))
        return body


def load(place: Place, current: Current, last: Shelf | None = None) -> Shelf:
    """Make a shelf of an edition.

    Args:
        last: The shelf whose place it will take; what it has is not read again.

    Raises:
        StoreError: Something of it cannot be read, or is damaged.
        LedgerError: It was published by a program of another version.
    """
    edition = current.edition
    if edition.identity != current.name:
        raise StoreError(f"{place.where}/{current.name}", "it is damaged", _ANEW)
    sizes = {content.digest: content.size for content in edition.files.values()}
    known = {} if last is None else {digest: last.bodies[digest] for digest in sizes.keys() & last.bodies.keys()}
    bodies = known | _read(place, {digest: size for digest, size in sizes.items() if digest not in known})
    try:
        return Shelf(current, bodies, _snapshot(place, edition, last))
    except (ValueError, KeyError, TypeError) as error:
        raise StoreError(f"{place.where}/{current.name}", f"it is damaged ({error})", _ANEW) from error


def _read(place: Place, sizes: Mapping[str, int | None]) -> dict[str, bytes]:
    """Give contents, packed; all of them, and each as it was when it was named.

    Args:
        sizes: Digest → size, where that is known.

    Raises:
        StoreError: One is missing or damaged.
    """
    found = place.read_many([object_name(digest) for digest in sizes])
    bodies = {digest: found.get(object_name(digest)) for digest in sizes}
    for digest, body in bodies.items():
        trouble = _trouble(digest, sizes[digest], body)
        if trouble is not None:
            raise StoreError(f"{place.where}/{object_name(digest)}", trouble, _ANEW)
    return {digest: body for digest, body in bodies.items() if body is not None}


def _trouble(digest: str, size: int | None, body: bytes | None) -> str | None:
    """Tell what is wrong with contents; subscribers' calendars must not have to find out."""
    if body is None:
        return "it is not there"
    try:
        plain = unpacked(body)
    except zlib.error:
        return "it is damaged"
    return None if digest_of(plain) == digest and size in (None, len(plain)) else "it is damaged"


def _snapshot(place: Place, edition: Edition, last: Shelf | None) -> Snapshot:
    """Give the calendar of an edition, made of that of the last one where there is one."""
    old = {} if last is None else {slug: work.rows for slug, work in last.edition.works.items()}
    changed = {work.rows: slug for slug, work in edition.works.items() if old.get(slug) != work.rows}
    gone = old.keys() - edition.works.keys()
    if last is not None and not changed and not gone and last.edition.outlets == edition.outlets:
        return last.snapshot
    snapshot = Snapshot.write(None) if last is None else last.snapshot.copied()
    for slug in gone:
        snapshot.drop_work(slug)
    for data in _read(place, dict.fromkeys(changed)).values():
        put_packed(snapshot, unpacked(data))
    snapshot.finish()
    snapshot.set_meta("outlets", json.dumps(edition.outlets, ensure_ascii=False))
    snapshot.commit()
    return snapshot


def _site(edition: Edition) -> Site:
    told = edition.site
    return Site(date.fromisoformat(edition.on), str(told["name"]), told["address"], has_server=True)


def _address(path: str) -> str:
    """Give the path at which a file is had: a page at that of its folder."""
    return f"/{path.removesuffix(_INDEX) if path == _INDEX or path.endswith(f'/{_INDEX}') else path}"


def _modified(edition: Edition) -> datetime:
    moments = [edition.made_at, *(content.modified for content in edition.files.values())]
    return max(datetime.fromisoformat(moment).astimezone(UTC) for moment in set(moments))


def _held(path: str, content: Content, body: bytes) -> Held:
    ending = path.rpartition(".")[2]
    cache, more = _manner(path, ending)
    media = TYPES.get(ending, "application/octet-stream")
    modified = datetime.fromisoformat(content.modified).astimezone(UTC)
    answer = ready(content.digest, content.size, len(body), modified, media, cache, more)
    return Held(answer, body, content.digest, more is _FEED_HEADERS)


def _manner(path: str, ending: str) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Give for how long something may be kept, and further headers."""
    if ending in FEED_ENDINGS:
        return FEED_CACHE, _FEED_HEADERS
    if path.startswith("static/"):
        return ASSET_CACHE, _OTHER_HEADERS
    return PAGE_CACHE, _PAGE_HEADERS if ending == "html" else _OTHER_HEADERS


def _moved(edition: Edition) -> Iterator[tuple[str, str | None]]:
    """Give each address that ended; those that have a last calendar are there and are not asked for here."""
    for stem, end in edition.ended.items():
        for prefix in ("/", "/ja/"):
            for form in ("/", ".ics", ".json", ".atom"):
                yield f"{prefix}{stem}{form}", None if end.to is None else f"{prefix}{end.to}{form}"
