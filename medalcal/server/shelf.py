"""An edition in memory: every file packed, with its headers ready, and the calendar for personal feeds.

It is made aside and put in the place of the last one in one step; what both have is not read again.
"""

from __future__ import annotations

import zlib
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime

from medalcal.errors import StoreError
from medalcal.ledger.parcel import put_packed
from medalcal.ledger.snapshot import Snapshot
from medalcal.server.answer import Ready, ready
from medalcal.store.content import object_name, unpacked
from medalcal.store.current import Current
from medalcal.store.edition import Content, Edition
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


class Shelf:
    """An edition, ready to be handed out."""

    def __init__(self, current: Current, bodies: Mapping[str, bytes], snapshot: Snapshot) -> None:
        self.name = current.name
        self.edition: Edition = current.edition
        self.snapshot = snapshot
        self.site = _site(current.edition)
        self.made_at = datetime.fromisoformat(current.edition.made_at)
        self.answers: dict[str, tuple[Ready, bytes, str]] = {}
        """Path of an address → headers, packed body, digest."""
        self._bodies = bodies
        self._plain: OrderedDict[str, bytes] = OrderedDict()
        self._plain_size = 0
        for path, content in current.edition.files.items():
            if path not in _HIDDEN:
                self.answers[_address(path)] = _answer(path, content, bodies[content.digest])
        self.moved = dict(_moved(current.edition))
        """Path that ended → path that took its place; None where nothing did."""

    @property
    def bodies(self) -> Mapping[str, bytes]:
        """Digest → packed contents."""
        return self._bodies

    def plain(self, digest: str) -> bytes:
        """Give contents unpacked; those asked for last stay so."""
        body = self._plain.get(digest)
        if body is not None:
            self._plain.move_to_end(digest)
            return body
        body = unpacked(self._bodies[digest])
        self._plain[digest] = body
        self._plain_size += len(body)
        while self._plain_size > MOST_PLAIN and len(self._plain) > 1:
            _, dropped = self._plain.popitem(last=False)
            self._plain_size -= len(dropped)
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
    wanted = {content.digest for content in edition.files.values()}
    known = {} if last is None else {digest: last.bodies[digest] for digest in wanted & last.bodies.keys()}
    bodies = known | _read(place, wanted - known.keys())
    return Shelf(current, bodies, _snapshot(place, edition, last))


def _read(place: Place, digests: Iterable[str]) -> dict[str, bytes]:
    """Give contents, packed; all of them, and each as it was kept.

    Raises:
        StoreError: One is missing or damaged.
    """
    names = {object_name(digest): digest for digest in digests}
    found = place.read_many(names)
    for name in names:
        if name not in found:
            raise StoreError(f"{place.where}/{name}", "it is not there", 'publish again with "--anew"')
    return {names[name]: data for name, data in found.items()}


def _snapshot(place: Place, edition: Edition, last: Shelf | None) -> Snapshot:
    """Give the calendar of an edition, made of that of the last one where there is one."""
    old = {} if last is None else {slug: work.rows for slug, work in last.edition.works.items()}
    changed = {work.rows: slug for slug, work in edition.works.items() if old.get(slug) != work.rows}
    gone = old.keys() - edition.works.keys()
    if last is not None and not changed and not gone and last.edition.outlets == edition.outlets:
        return last.snapshot
    import json

    snapshot = Snapshot.write(None) if last is None else last.snapshot.copied()
    for slug in gone:
        snapshot.drop_work(slug)
    for digest, data in _read(place, changed).items():
        try:
            put_packed(snapshot, unpacked(data))
        except zlib.error:
            raise StoreError(f"{place.where}/{object_name(digest)}", "it is damaged", "publish again") from None
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


def _answer(path: str, content: Content, body: bytes) -> tuple[Ready, bytes, str]:
    ending = path.rpartition(".")[2]
    media = TYPES.get(ending, "application/octet-stream")
    more: Iterable[tuple[str, str]]
    if ending in FEED_ENDINGS:
        cache, more = FEED_CACHE, _FEED_HEADERS
    elif path.startswith("static/"):
        cache, more = ASSET_CACHE, _OTHER_HEADERS
    else:
        cache, more = PAGE_CACHE, _PAGE_HEADERS if ending == "html" else _OTHER_HEADERS
    modified = datetime.fromisoformat(content.modified).astimezone(UTC)
    return ready(content.digest, content.size, len(body), modified, media, cache, more), body, content.digest


def _moved(edition: Edition) -> Iterator[tuple[str, str | None]]:
    """Give each address that ended; those that have a last calendar are there and are not asked for here."""
    for stem, end in edition.ended.items():
        for prefix in ("/", "/ja/"):
            for form in ("/", ".ics", ".json", ".atom"):
                yield f"{prefix}{stem}{form}", None if end.to is None else f"{prefix}{end.to}{form}"
