"""Short ways to make claims, runs and works for the tests of the rules."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from medalcal.curated.values import MOMENT, SLOT
from medalcal.model.claim import Claim, Origin, Rank, Said, Slot
from medalcal.model.outlet import Channel, Grid
from medalcal.model.work import Run, Series, Work

TOKYO = Grid(zone=ZoneInfo("Asia/Tokyo"))
NEW_YORK = Grid(zone=ZoneInfo("America/New_York"))


def origin(
    slug: str = "page", said_on: str | None = None, read_at: str = "2026-01-01", rank: Rank = Rank.ANNOUNCED,
    guide: bool = False, url: str | None = None,
) -> Origin:  # fmt: skip
    """Make an origin; a page of its own unless ``url`` says otherwise."""
    return Origin(
        slug=slug, url=url or f"https://example.org/{slug}", name=None,
        said_on=date.fromisoformat(said_on) if said_on else None,
        read_at=datetime.fromisoformat(read_at).replace(tzinfo=UTC), rank=rank, guide=guide,
    )  # fmt: skip


def said(text: str) -> Said:
    """Make a date as data files write it."""
    value: Said = MOMENT.parse(text)
    return value


def slot(text: str) -> Slot:
    """Make a slot as data files write it."""
    value: Slot = SLOT.parse(text)
    return value


def claim(field: str, value: Any, *origins: Origin, about: Any = None, **more: Any) -> Claim:
    """Make a claim; dates and slots may be given as text."""
    if field in ("starts", "ends", "date") and isinstance(value, str):
        value = said(value)
    if field == "slot" and isinstance(value, str):
        value = slot(value)
    return Claim(field=field, about=about, value=value, origins=origins or (origin(),), **more)


def channel(grid: Grid = TOKYO, slug: str = "tv-example") -> Channel:
    """Make a channel with a grid."""
    return Channel(slug=slug, names={"en": "TV Example"}, territory="JP", grid=grid)


def series(*claims: Claim, of_series: tuple[Claim, ...] = (), runs: tuple[Run, ...] = (), grid: Grid = TOKYO) -> Series:
    """Make a series of which the lead run says these claims on a channel with this grid."""
    lead = Run(slug="tv", claims=(claim("outlet", channel(grid)), *claims))
    return Series(slug="season-1", names={}, installment=1, lead="tv", claims=of_series, runs=(lead, *runs))


def work(*parts: Series, **more: Any) -> Work:
    """Make a work of these series."""
    return Work(slug="example", titles={"en": "Example"}, series=parts, **more)
