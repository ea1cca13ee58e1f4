"""A work that claims of an announcement are held against, and what a claim says in the words of a data file. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import cached_property
from typing import NamedTuple
from zoneinfo import ZoneInfo

from medalcal.curated.edit import Addition, Tree
from medalcal.curated.shared import Shared
from medalcal.emit.searchkey import folded
from medalcal.errors import TimeError
from medalcal.model.claim import Said
from medalcal.model.clock import DAY_MINUTES, BroadcastTime
from medalcal.model.dates import PartialDate, Precision
from medalcal.model.occurrence import Occurrence
from medalcal.model.outlet import Channel, Grid, Outlet
from medalcal.model.work import Work
from medalcal.news.found import Found
from medalcal.schedule.expand import unfold


class Place(NamedTuple):
    """Where a claim belongs, and what it says there."""

    key: str
    """Of the occurrence that it dates."""
    at: tuple[str, ...]
    """Keys that lead to the list of claims in the work's file."""
    says: dict[str, Tree]
    """Fields of the new entry."""
    setup: tuple[Addition, ...] = ()
    """What the file needs before: a new series, an item's names."""
    outlet: str | None = None
    """Slug of a channel or platform that is new there."""


class Holder:
    """A work with what follows from it, asked for places again and again."""

    def __init__(self, work: Work, shared: Shared, language: str, claims: Sequence[Found]) -> None:
        """Take a work, which may still be empty, and all claims of the announcement that are of it."""
        self.work = work
        self.shared = shared
        self.language = language
        """Of the announcement."""
        self.claims = claims
        self.given: dict[tuple[str, str], set[str]] = {}
        """Series and run → slugs of the outlets that earlier claims of the announcement put there."""

    @cached_property
    def occurrences(self) -> dict[str, Occurrence]:
        """What follows from the work's claims, by key."""
        return {item.key: item for item in unfold(self.work).occurrences}

    def outlet(self, slug: str | None) -> Outlet | None:
        """Give the channel or platform of a slug."""
        return self.shared.channels.get(slug or "") or self.shared.platforms.get(slug or "")

    def begins(self, series: str, run: str = "") -> Occurrence | None:
        """Give the first episode of a series, in a run or in its lead."""
        return self.occurrences.get(f"{self.work.slug}/{series}/1{run and '@'}{run}")


# What a claim says


def said_of(found: Found, grid: Grid | None = None) -> Said:
    """Give the date of a claim with its clock, as the grid of its outlet counts it."""
    if found.broadcast_time is None or found.date.precision is not Precision.DAY:
        return Said(found.date)
    if grid is None or found.airs_at is None or found.zone in (None, grid.zone.key):
        return Said(found.date, found.broadcast_time)
    local = found.airs_at.astimezone(ZoneInfo(grid.zone.key))
    minutes, day = local.hour * 60 + local.minute, local.date()
    if minutes < grid.rollover:
        minutes, day = minutes + DAY_MINUTES, day - timedelta(days=1)
    try:
        return Said(PartialDate.day_of(day), BroadcastTime(minutes))
    except TimeError:
        return Said(found.date)


def agrees(held: Occurrence | None, found: Found) -> bool:
    """Tell whether the date of an entry and that of a claim may be one, each known as finely as it is."""
    return held is not None and (held.date.contains(found.date) or found.date.contains(held.date))


def shown(outlets: Sequence[Outlet]) -> dict[str, Tree]:
    """Give the fields that put an entry on outlets."""
    first, rest = outlets[0], outlets[1:]
    if not isinstance(first, Channel):
        return {"platform": first.slug}
    return {"channel": first.slug, **({"with": [other.slug for other in rest]} if rest else {})}


def when(found: Found) -> dict[str, Tree]:
    """Give the fields that date an item, or take it off."""
    if found.status == "cancelled":
        return {"status": "cancelled"}
    return {"date": str(said_of(found))}


# Slugs


def slug_of(text: str) -> str:
    """Give what of a name can be a slug; empty where nothing can."""
    if sum(map(str.isalpha, text)) > 2 * sum(char.isascii() and char.isalpha() for char in text):
        return ""
    return "-".join(re.findall("[a-z0-9]+", folded(text).replace("'", "").replace("’", "")))[:60].strip("-")


def free(slug: str, taken: Iterable[str]) -> str:
    """Give a slug that is not taken, counted up where it must be."""
    there = set(taken)
    names = (slug, *(f"{slug}-{number}" for number in range(2, len(there) + 3)))
    return next(name for name in names if name not in there)


def free_part(work: Work, slug: str) -> str:
    """Give a slug for a new series or line."""
    return free(slug.replace(" ", "-"), [*(part.slug for part in work.series), *(part.slug for part in work.lines)])


def script_of(text: str) -> str:
    """Give the language as whose name a text counts: Japanese where it has Japanese letters."""
    return "en" if text.isascii() or not re.search(r"[\u3041-\u30fa\u4e00-\u9fff]", text) else "ja"
