"""Personal feeds: a wish becomes a calendar, joined from pieces that are made once for each work and form.

A piece is the events of one work under one choice of releases in one form, packed. A feed is a header, pieces and a
footer: for who asks again nothing is rendered, compressed or hashed. Nothing about anybody is kept: what stays in
memory is what was asked for last, by its address, within bounds.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterator
from datetime import date
from hashlib import blake2b
from typing import Generic, NamedTuple, TypeVar

from medalcal.emit import ics
from medalcal.emit.entry import pick
from medalcal.jobs.following import known_of
from medalcal.ledger.snapshot import DAY, INSTANT, Filter
from medalcal.ledger.wanted import Wanted
from medalcal.model.profile import Profile
from medalcal.model.wish import unpack
from medalcal.server.answer import Ready, ready
from medalcal.server.deflate import HEADER, Piece, piece_of, trailer_of
from medalcal.server.shelf import Shelf
from medalcal.store.content import unpacked
from medalcal.web.address import AHEAD, BACK, span_of_days
from medalcal.web.feeds import TOLD
from medalcal.web.site import TYPES

CACHE = "private, max-age=900, stale-if-error=604800"
_HEADERS = (("X-Content-Type-Options", "nosniff"), ("X-Robots-Tag", "noindex"), ("Referrer-Policy", "no-referrer"))

MOST_PLANS = 10_000
MOST_PIECES = 50_000
"""Of feeds and pieces that stay in memory; a piece is some two kilobytes."""

Key = TypeVar("Key")
Value = TypeVar("Value")


class Lately(Generic[Key, Value]):
    """What was asked for last, up to a number."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: OrderedDict[Key, Value] = OrderedDict()

    def get(self, key: Key) -> Value | None:
        """Give what is held for a key, or None."""
        value = self._held.get(key)
        if value is not None:
            self._held.move_to_end(key)
        return value

    def put(self, key: Key, value: Value) -> None:
        """Hold something; what was not asked for the longest goes."""
        self._held[key] = value
        if len(self._held) > self._most:
            self._held.popitem(last=False)

    def __len__(self) -> int:
        return len(self._held)


class Plan(NamedTuple):
    """A personal feed, ready to be joined."""

    parts: tuple[bytes, ...]
    answer: Ready

    def packed(self) -> bytes:
        """Give it as one gzip member."""
        return b"".join(self.parts)

    def plain(self) -> bytes:
        """Give it unpacked."""
        return unpacked(self.packed())


_PieceKey = tuple[str, Wanted, ics.Style, date]
"""Digest of a work's rows, what is asked of it, in which form, on which day."""


class Desk:
    """Where personal feeds are made. Pieces outlive an edition, for works that it left as they were."""

    def __init__(self) -> None:
        self._pieces: Lately[_PieceKey, Piece] = Lately(MOST_PIECES)
        self._plans: Lately[str, Plan] = Lately(MOST_PLANS)
        self._shelf: Shelf | None = None

    def known(self, shelf: Shelf, wish: str) -> Plan | None:
        """Give the feed of a wish if it was asked for before in this edition."""
        return self._plans.get(wish) if shelf is self._shelf else None

    def keep(self, shelf: Shelf, wish: str, plan: Plan) -> None:
        """Hold a feed for who asks again."""
        if shelf is not self._shelf:
            self._plans, self._shelf = Lately(MOST_PLANS), shelf
        self._plans.put(wish, plan)

    def plan(self, shelf: Shelf, wish: str) -> Plan:
        """Make the feed of a wish; of all here, this alone may be done in another thread than the rest, one at a time.

        Raises:
            WishError: It is no wish.
        """
        return self._made(shelf, unpack(wish))

    def _made(self, shelf: Shelf, profile: Profile) -> Plan:
        style = ics.style_of(profile)
        known = known_of(shelf.snapshot, profile)
        asked = {work: group._replace(works=(work,)) for group in known.wanted for work in group.works}
        pieces = [self._piece(shelf, work, asked[work], style) for work in sorted(asked)]
        pieces = [piece for piece in pieces if piece.size] or [piece_of(ics.PLACEHOLDER)]
        pieces = [piece_of(_head(shelf, profile, sorted(asked))), *pieces, _FOOTER]
        trailer = trailer_of(pieces)
        digest = blake2b(b"".join(piece.digest for piece in pieces), digest_size=16).hexdigest()
        parts = (HEADER, *(piece.packed for piece in pieces), trailer.bytes)
        size = sum(map(len, parts))
        return Plan(parts, ready(digest, trailer.size, size, shelf.made_at, TYPES["ics"], CACHE, _HEADERS))

    def _piece(self, shelf: Shelf, work: str, wanted: Wanted, style: ics.Style) -> Piece:
        key = (shelf.edition.works[work].rows, wanted, style, shelf.site.on)
        piece = self._pieces.get(key)
        if piece is None:
            piece = piece_of(b"".join(_blocks(shelf, wanted, style)))
            self._pieces.put(key, piece)
        return piece


def _blocks(shelf: Shelf, wanted: Wanted, style: ics.Style) -> Iterator[bytes]:
    """Give the events of a work: the stored blocks where their form is the usual one."""
    on = shelf.site.on
    span = span_of_days(on - BACK, on + AHEAD)
    chosen = Filter(works=wanted.works, edition_on=on.toordinal(), wanted=(wanted,))
    if style == ics.DEFAULT:
        yield from shelf.snapshot.blocks(span, chosen)
        return
    for tier in (INSTANT, DAY):
        for entry in shelf.snapshot.entries(tier, span, chosen, for_feed=True):
            block = ics.render(entry, style)
            if block is not None:
                yield block


def _head(shelf: Shelf, profile: Profile, works: list[str]) -> bytes:
    """Give the beginning of a calendar; its address is a secret and stands nowhere in it."""
    language = ics.style_of(profile).language
    name = shelf.site.name
    if len(works) == 1:
        about = shelf.snapshot.about(works[0])
        name = (pick(json.loads(about)["titles"], language) if about else None) or name
    return ics.header(name, description=TOLD["ja" if language == "ja" else "en"])


_FOOTER = piece_of(ics.FOOTER)
