"""Claims: what one source says of one field of one subject, and where and when it was read."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from typing import Any, NamedTuple

from medalcal.model.clock import BroadcastTime, label_text
from medalcal.model.dates import PartialDate
from medalcal.plural import many

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class Rank(IntEnum):
    """How much a kind of source weighs; the higher one holds."""

    DATABASE = 0
    LISTING = 1
    ANNOUNCED = 2
    PIN = 3


GUIDE_DAYS = timedelta(days=7)
"""For how long after its reading a programme guide ranks with announcements."""


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """One reading of one page."""

    slug: str
    url: str | None
    name: str | None
    said_on: date | None
    read_at: datetime
    """Aware, in UTC; midnight where only the day was recorded."""
    rank: Rank = Rank.ANNOUNCED
    guide: bool = False
    """A programme guide: an announcement for airings within a week of its reading, a listing for all others."""

    @property
    def read_text(self) -> str:
        """The day of the reading, or its instant where a day is not enough."""
        if self.read_at.time() == time():
            return self.read_at.date().isoformat()
        return f"{self.read_at:%Y-%m-%dT%H:%M:%SZ}"

    @property
    def heard_on(self) -> date:
        """The day on which this was known to be said: when it was said, or at the latest when it was read."""
        return self.said_on or self.read_at.date()


class Said(NamedTuple):
    """A date as it was said, with the grid's clock where that was said too."""

    date: PartialDate
    time: BroadcastTime | None = None

    def contains(self, other: Said) -> bool:
        """Tell whether the other one only says this more finely, or the same."""
        return self.date.contains(other.date) and self.time in (None, other.time)

    def __str__(self) -> str:
        """Write it as data files do: ``2026-01-24 25:30``."""
        return str(self.date) if self.time is None else f"{self.date} {self.time}"


class Slot(NamedTuple):
    """A weekly place in a grid: weekday of the broadcast date (Monday is 0), and its clock where that is known."""

    weekday: int
    time: BroadcastTime | None

    def __str__(self) -> str:
        """Write it as data files do: ``Sat 25:30``."""
        day = WEEKDAYS[self.weekday]
        return day if self.time is None else f"{day} {label_text(self.time)}"


class Lag(NamedTuple):
    """A distance from the same episode of another run; negative where this one comes first."""

    run: str
    minutes: int

    def __str__(self) -> str:
        """Say it in words: ``30 minutes after tv``."""
        size, side = abs(self.minutes), "after" if self.minutes >= 0 else "before"
        if size and size % 1440 == 0:
            size, unit = size // 1440, "day"
        else:
            unit = "minute"
        return f"{many(size, unit)} {side} {self.run}"


OPEN_END = date.max
"""The last broadcast date of a break of which nobody knows how long it lasts."""


class Break(NamedTuple):
    """A broadcast date without its airing."""

    reason: str
    carry: bool = True
    """The later ones move along; otherwise that episode loses its date and the later ones stay."""
    until: date | None = None
    """The last broadcast date of a longer one, such as between the halves of a split cour; ``OPEN_END`` where nobody
    knows it."""


class Shift(NamedTuple):
    """Where the airing of one broadcast date went."""

    on: date | None
    """Its new broadcast date; None where only the clock changes."""
    time: BroadcastTime
    reason: str | None = None


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What is said of one field of one subject."""

    field: str
    """``starts``, ``slot``, ``count``, ``date``, …; see docs/reference/data-files.md."""
    about: Any = None
    """What tells apart subjects of one field: an episode's position, an item, a date, the day a slot holds from."""
    value: Any
    origins: tuple[Origin, ...]
    """All the places that say so; at least one."""
    words: str | None = None
    note: str | None = None
    id: str | None = None
    corrects: str | None = None
    withdraws: str | None = None
    place: tuple[int, int] = dataclasses.field(default=(0, 0), compare=False)
    """Line and column in its file, from 1."""

    @property
    def reason(self) -> str | None:
        """Why it says so: the reason given, else its note, else its words."""
        given = self.value.reason if isinstance(self.value, Break | Shift) else None
        return given if given not in (None, "other") else self.note or self.words
