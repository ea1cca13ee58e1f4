"""When something is, in the words of a page: the grid's label first, and what the clocks on the walls show.

Without script a reader sees these words. Every one of them stands in a ``<time>`` that says the same to the script,
which puts the visitor's own clock in front.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from medalcal.emit.daywords import day_words
from medalcal.emit.shape import StoredEntry
from medalcal.emit.zonewords import zone_word
from medalcal.model.dates import PartialDate
from medalcal.model.datetext import date_text
from medalcal.web.site import PageLanguage
from medalcal.web.texts import texts_of

TOKYO = ZoneInfo("Asia/Tokyo")
DAY_TURNS = timedelta(hours=5)
"""After midnight in Tokyo: when its broadcast day turns, for what has no label of its own."""

_WEEKDAYS: dict[PageLanguage, tuple[str, ...]] = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "ja": ("月", "火", "水", "木", "金", "土", "日"),
}
_DATED = ("minute", "day")
_HTML_DATES = (len("2027"), len("2027-02"))


class Grid(NamedTuple):
    """Where an entry stands on its outlet's grid."""

    zone: str
    on: str
    clock: str
    """Both empty for what has no label."""


class When(NamedTuple):
    """One date in words."""

    moment: str
    """What ``datetime`` takes: an instant, a day, a month or a year; empty where HTML has no form for it."""
    on: str
    """The day under which it is listed: the grid's, or the reader's; empty where no day is known."""
    clock: str
    """``25:30`` on that day; empty where no hour is known."""
    label: str
    """``Sat 25:30 JST``; empty where no hour is known."""
    civil: str
    """``Sun 01:30 JST · 16:30 UTC``, by clocks on walls; empty where no hour is known."""
    words: str
    """The date with its year: ``Sat 24 Jan 2026``, ``winter 2027 (January to March)``."""

    @property
    def is_dated(self) -> bool:
        """Whether the day is known."""
        return bool(self.on)


def weekday(day: date, language: PageLanguage) -> str:
    """Give the short name of a day of the week."""
    return _WEEKDAYS[language][day.weekday()]


def long_day(on: str, language: PageLanguage) -> str:
    """Write a day with its year."""
    return day_words(on, language).long


def short_day(on: str, language: PageLanguage) -> str:
    """Write a day without its year."""
    return day_words(on, language).short


@lru_cache(maxsize=4096)
def coarse_words(text: str, language: PageLanguage) -> str:
    """Write a date that is coarser than a day."""
    return date_text(PartialDate.parse(text), language)


def month_words(year: int, month: int, language: PageLanguage) -> str:
    """Write a month: ``January 2026``."""
    return coarse_words(f"{year}-{month:02d}", language)


def when_of(entry: StoredEntry, language: PageLanguage, zone: tzinfo | None = None) -> When:
    """Give the words of when an entry is.

    Args:
        zone: The reader's, whose clock then comes first; None for the grid's.
    """
    if entry["precision"] not in _DATED:
        on = entry["date"]
        words = texts_of(language)["no_date"] if on is None else coarse_words(on, language)
        return When(on if on and _is_html(on) else "", "", "", "", "", words)
    if entry["airs_at"] is None:
        on = entry["date"] or ""
        return When(on, on, "", "", "", _days(entry, on, language))
    return _minute(entry["airs_at"], _grid(entry), language, zone)


def _grid(entry: StoredEntry) -> Grid:
    zone, on, clock = entry["zone"] or TOKYO.key, entry["broadcast_on"], entry["broadcast_time"]
    return Grid(zone, on, clock) if on and clock else Grid(zone, "", "")


def _is_html(text: str) -> bool:
    return len(text) in _HTML_DATES and text.replace("-", "").isdecimal()


def _days(entry: StoredEntry, on: str, language: PageLanguage) -> str:
    first = long_day(on, language)
    return f"{first} {texts_of(language)['to']} {short_day(entry['until'], language)}" if entry["until"] else first


@lru_cache(maxsize=65_536)
def _minute(airs_at: str, grid: Grid, language: PageLanguage, zone: tzinfo | None) -> When:
    at = instant(airs_at)
    there = at.astimezone(_zone(grid.zone))
    name = zone_word(grid.zone, airs_at)
    grid_on, grid_clock = grid.on or there.date().isoformat(), grid.clock or _clock(there)
    label = f"{weekday(date.fromisoformat(grid_on), language)} {grid_clock} {name}"
    civil = f"{weekday(there.date(), language)} {_clock(there)} {name} · {_clock(at)} UTC"
    if zone is None:
        on, clock = _column(at, grid, civil=False)
    else:
        own = at.astimezone(zone)
        on, clock, civil = own.date().isoformat(), _clock(own), label
    return When(airs_at, on, clock, label, civil, long_day(grid_on, language))


def _clock(at: datetime) -> str:
    return f"{at.hour:02d}:{at.minute:02d}"


@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


@lru_cache(maxsize=16384)
def instant(text: str) -> datetime:
    """Give the instant of an entry, aware, in UTC."""
    return datetime.fromisoformat(text).astimezone(UTC)


def column_of(entry: StoredEntry, *, civil: bool) -> tuple[str, str]:
    """Give day and hour of an entry in a Japanese timetable, where one hour of the night has one place.

    Args:
        civil: By the calendar's days; else by those of broadcasting, which run past midnight.
    """
    if entry["airs_at"] is None:
        return entry["date"] or "", ""
    return _column(instant(entry["airs_at"]), _grid(entry), civil=civil)


def _column(at: datetime, grid: Grid, *, civil: bool) -> tuple[str, str]:
    if not civil and grid.zone == TOKYO.key and grid.on:
        return grid.on, grid.clock
    wall = at.astimezone(TOKYO).replace(tzinfo=None)
    on = wall.date() if civil else (wall - DAY_TURNS).date()
    return on.isoformat(), f"{wall.hour + 24 * (wall.date() - on).days:02d}:{wall.minute:02d}"
