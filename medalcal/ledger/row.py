"""What is written into a snapshot; reading one does not need it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from medalcal.ledger.selection import BREAK_DAYS, DAY


class Row(NamedTuple):
    """One occurrence of a work as the snapshot keeps it.

    ``at`` counts minutes from 1970 in UTC for tiers INSTANT and BREAK, days (``date.toordinal``) for the others: the
    first day for DAY and BREAK_DAYS, the last possible one for COARSE. ``last`` is the last day.
    """

    common: str
    """JSON of what it shares with others of its work; kept once."""
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
    own: str
    """JSON of what it has for itself."""
    feed_only: bool
    """A day that was lost, which only feeds show, as cancelled."""
    may_go_on: bool
    """The last one entered of a weekly run whose end nobody announced."""
    added: str | None
    """When it was first known; None where ``put_work`` is given its changes from there on."""
    leaves: int | None
    """The first day of editions (``date.toordinal``) that no longer holds it; None for what stays."""
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
    first: str
    """When the first thing of it was learned …"""
    learned: str
    """… and the last."""


class ChangeRow(NamedTuple):
    """One step of one occurrence as the snapshot keeps it."""

    key: str
    at: str
    """When it was learned."""
    change: str
    """JSON."""


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
    for row in rows:
        common, *rest = row
        made.append((commons.setdefault(common, len(commons)), *rest))
        kinds.add((row.kind, row.outlet, row.territory, row.language))
        if row.tier in (DAY, BREAK_DAYS) and row.last - row.at > longest:
            longest = row.last - row.at
    return Packed(list(commons), made, [("longest", longest), *sorted(_facets(kinds))])


def _facets(kinds: Iterable[tuple[str, str | None, str | None, str | None]]) -> set[tuple[str, str]]:
    facets: set[tuple[str, str]] = set()
    for kind, outlets, territory, language in kinds:
        facets.add(("kind", kind))
        facets.update(("outlet", outlet) for outlet in (outlets or "").split())
        facets.update((name, value) for name, value in (("territory", territory), ("language", language)) if value)
    return facets
