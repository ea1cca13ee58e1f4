"""What is written into a snapshot; reading one does not need it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from medalcal.ledger.snapshot import DAY


class Row(NamedTuple):
    """One occurrence of a work as the snapshot keeps it.

    ``at`` counts minutes from 1970 in UTC for tier INSTANT, days (``date.toordinal``) for the others: the first day for
    DAY, the last possible one for COARSE. ``last`` is the last day.
    """

    key: str
    tier: int
    at: int
    last: int
    lead: bool
    kind: str
    outlet: str | None
    """Slugs of all outlets that show it at that time, blank between them."""
    territory: str | None
    language: str | None
    common: str
    """JSON of what it shares with others of its work; kept once."""
    own: str
    """JSON of what it has for itself."""
    block: bytes | None


class WorkRow(NamedTuple):
    """One work as the snapshot keeps it."""

    slug: str
    stamp: str
    """Of its file."""
    about: str
    """JSON of what ``works`` shows."""
    search: str
    """Its titles, folded, one a line."""
    changed_at: str
    """When the last of its entries changed."""
    was: str
    """Its former slugs, blank between them."""


class Packed(NamedTuple):
    """The rows of a work, made ready for SQLite where they are made: plain tuples travel fast between processes."""

    commons: list[str]
    """What entries share, each once."""
    rows: list[tuple[Any, ...]]
    """Place in ``commons``, then the other values of a row."""
    facets: list[tuple[str, str | int]]
    """What the work adds to the values that filters can take, and its longest span of days."""


def packed(rows: Iterable[Row]) -> Packed:
    """Make the rows of a work ready for SQLite."""
    commons: dict[str, int] = {}
    made: list[tuple[Any, ...]] = []
    kinds: set[tuple[str, str | None, str | None, str | None]] = set()
    longest = 0
    for key, tier, at, last, lead, kind, outlet, territory, language, common, own, block in rows:
        place = commons.setdefault(common, len(commons))
        made.append((place, key, tier, at, last, lead, kind, outlet, territory, language, own, block))
        kinds.add((kind, outlet, territory, language))
        if tier == DAY and last - at > longest:
            longest = last - at
    return Packed(list(commons), made, [("longest", longest), *sorted(_facets(kinds))])


def _facets(kinds: Iterable[tuple[str, str | None, str | None, str | None]]) -> set[tuple[str, str]]:
    facets: set[tuple[str, str]] = set()
    for kind, outlets, territory, language in kinds:
        facets.add(("kind", kind))
        facets.update(("outlet", outlet) for outlet in (outlets or "").split())
        facets.update((name, value) for name, value in (("territory", territory), ("language", language)) if value)
    return facets
