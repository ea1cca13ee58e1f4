"""A date as a text spells it, in a year: a day, a third of a month, its second Thursday, a season."""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date, timedelta

from medalcal.model.dates import SEASONS, PartialDate
from medalcal.news.marks import When

_THIRDS = {"early": 1, "mid": 2, "late": 3}


def build(year: int, when: When) -> PartialDate:
    """Give the partial date of a year and what else was said.

    Raises:
        PartialDateError: There is no such date.
    """
    if when.month is not None and when.day is not None:
        return PartialDate.parse(f"{year:04d}-{when.month:02d}-{when.day:02d}")
    if when.month is not None:
        if when.part in _THIRDS:
            return PartialDate.third_of(year, when.month, _THIRDS[when.part])
        if when.weekday is not None and when.part:
            return PartialDate.day_of(_nth_weekday(date(year, when.month, 1), when.weekday, when.part))
        return PartialDate.month_of(year, when.month)
    if when.part in SEASONS:
        return PartialDate.season_of(year, when.part)
    return PartialDate.parse(f"{year:04d}-{when.part}" if when.part else f"{year:04d}")


def _nth_weekday(first: date, weekday: int, nth: str) -> date:
    """Give so many a weekday of the month that begins on a day: its second Thursday, its last."""
    ahead = (weekday - first.weekday()) % 7
    weeks = NTH.index(nth) if nth in NTH else (monthrange(first.year, first.month)[1] - 1 - ahead) // 7
    return first + timedelta(days=ahead + 7 * weeks)


def nearest(when: When, published: date) -> date:
    """Give a day of a month in the year that is written, or in that nearest to the day of publication.

    Raises:
        ValueError: There is no such day.
    """
    assert when.month is not None
    assert when.day is not None
    years = (published.year - 1, published.year, published.year + 1) if when.year is None else (when.year,)
    leap = (when.month, when.day) == (2, 29)
    days = [date(year, when.month, when.day) for year in years if not leap or isleap(year)]
    return min(days, key=lambda day: abs(day - published))


NTH = ("first", "second", "third", "fourth")
"""Which of its weekdays a month means; any other word means its last."""
