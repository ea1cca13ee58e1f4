"""Personal feeds: a wish becomes a calendar, joined from pieces that are made once for each work and form.

A piece is the events of one work under one choice of releases in one form, packed. A feed is a header, pieces and a
footer: for who asks again nothing is rendered, compressed or hashed. Nothing about anybody is kept: what stays in
memory is what was asked for last, by its address, within bounds.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from hashlib import blake2b
from typing import NamedTuple

from medalcal.emit import ics
from medalcal.emit.entry import pick
from medalcal.emit.icswords import WORDS
from medalcal.jobs.following import known_of
from medalcal.ledger.selection import DAY, INSTANT, Filter
from medalcal.ledger.wanted import Wanted
from medalcal.model.profile import Profile
from medalcal.model.wish import unpack
from medalcal.server.answer import Ready, ready
from medalcal.server.deflate import HEADER, Piece, piece_of, trailer_of
from medalcal.server.lately import Lately
from medalcal.server.shelf import Shelf
from medalcal.store.content import unpacked
from medalcal.web.address import span_of_days
from medalcal.web.site import TYPES

CACHE = "private, max-age=900, stale-if-error=604800"
_HEADERS = (("X-Content-Type-Options", "nosniff"), ("X-Robots-Tag", "noindex"), ("Referrer-Policy", "no-referrer"))

MOST_PLANS = 192_000_000
MOST_PIECES = 64_000_000
"""Bytes of feeds and of pieces that stay in memory. A piece that both have is counted twice, and is there once."""


class Plan(NamedTuple):
    """A personal feed, ready to be joined."""

    parts: tuple[bytes, ...]
    size: int
    """Of the parts together."""
    plain_size: int
    answer: Ready

    def packed(self) -> bytes:
        """Give it as one gzip member."""
        return b"".join(self.parts)

    def plain(self) -> bytes:
        """Give it unpacked."""
        return unpacked(self.packed())


_PieceKey = tuple[str, tuple[Wanted, ...], ics.Style, date]
"""Digest of a work's rows, what is asked of it, in which form, on which day."""


class Desk:
    """Where personal feeds are made. Pieces outlive an edition, for works that it left as they were."""

    def __init__(self) -> None:
        self._pieces: Lately[_PieceKey, Piece] = Lately(MOST_PIECES)
        self._plans: Lately[tuple[str, str], Plan] = Lately(MOST_PLANS)

    def known(self, shelf: Shelf, wish: str) -> Plan | None:
        """Give the feed of a wish if it was asked for before in this edition."""
        return self._plans.get((shelf.name, wish))

    def keep(self, shelf: Shelf, wish: str, plan: Plan) -> None:
        """Hold a feed for who asks again."""
        self._plans.put((shelf.name, wish), plan, plan.size + len(wish))

    def plan(self, shelf: Shelf, wish: str) -> Plan:
        """Make the feed of a wish; of all here, this alone may be done in another thread than the rest, one at a time.

        Raises:
            WishError: It is no wish.
        """
        return self._made(shelf, unpack(wish))

    def _made(self, shelf: Shelf, profile: Profile) -> Plan:
        known = known_of(shelf.snapshot, profile)
        style = ics.style_of(profile)._replace(outlets=Filter(wanted=known.wanted).takes_several)
        asked: dict[str, tuple[Wanted, ...]] = {}
        for group in known.wanted:
            for work in group.works:  # twice where it is followed by its former name too
                asked[work] = (*asked.get(work, ()), group._replace(works=(work,)))
        pieces = [self._piece(shelf, work, asked[work], style) for work in sorted(asked)]
        pieces = [piece for piece in pieces if piece.size] or [piece_of(ics.PLACEHOLDER)]
        pieces = [piece_of(_head(shelf, profile, sorted(asked))), *pieces, _FOOTER]
        return _joined(pieces, shelf.modified_at)

    def _piece(self, shelf: Shelf, work: str, wanted: tuple[Wanted, ...], style: ics.Style) -> Piece:
        key = (shelf.edition.works[work].rows, wanted, style, shelf.site.on)
        piece = self._pieces.get(key)
        if piece is None:
            piece = piece_of(b"".join(_blocks(shelf, work, wanted, style)))
            self._pieces.put(key, piece, len(piece.packed))
        return piece


def _joined(pieces: Sequence[Piece], modified: datetime) -> Plan:
    """Join pieces to a feed; its tag is the digest of theirs."""
    trailer = trailer_of(pieces)
    parts = (HEADER, *(piece.packed for piece in pieces), trailer.bytes)
    digest = blake2b(b"".join(piece.digest for piece in pieces), digest_size=16).hexdigest()
    size = sum(map(len, parts))
    return Plan(parts, size, trailer.size, ready(digest, trailer.size, size, modified, TYPES["ics"], CACHE, _HEADERS))


def _blocks(shelf: Shelf, work: str, wanted: tuple[Wanted, ...], style: ics.Style) -> Iterator[bytes]:
    """Give the events of a work: the stored blocks where their form is the usual one."""
    on = shelf.site.on
    span = span_of_days(on - ics.BACK, on + ics.AHEAD)
    chosen = Filter(works=(work,), edition_on=on.toordinal(), wanted=wanted)
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
    return ics.header(name, description=WORDS[language].calendar)


_FOOTER = piece_of(ics.FOOTER)
