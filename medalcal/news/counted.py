"""Dates that a text counts from another day: next Friday, a week later, that November, the month after."""

from __future__ import annotations

from datetime import date, timedelta

from medalcal.model.dates import SEASONS, PartialDate
from medalcal.news.marks import When
from medalcal.news.spelled import build


def counted(when: When, base: date, tense: str) -> PartialDate | tuple[PartialDate, ...] | None:
    """Give the date that a text counts from a day, or those that it may mean; nothing where it says too little.

    Args:
        base: The day of the publication, or that of the date before it, as ``when.shift`` has it.
        tense: past, old, future or nothing.
    """
    assert when.shift is not None
    unit, count = when.shift
    if unit in ("same month", "next days"):
        return _near_day(unit, when, base)
    if unit in ("day", "after"):
        return PartialDate.day_of(base + timedelta(days=count))
    if unit == "week after":
        return _in_week(base, count, when)
    if unit == "week":
        if when.day or when.weekday is not None:
            day = _in_week(base, count, when)
            ahead = day is not None and count == 0 and when.day is None and tense == "past" and day.day > base
            return _in_week(base, -1, when) if ahead else day
        return _month_of_week(base, count) if when.vague else None
    if unit in ("month", "month after"):
        months = base.year * 12 + base.month - 1 + count
        return build(months // 12, when._replace(month=months % 12 + 1))
    if unit == "then" or unit == "year":
        return build(base.year + count, when)
    if unit == "winter":
        return build(base.year + count + (count == 0 and base.month in _EVE_OF_WINTER), when)
    if unit == "month then":
        return _next_month(when, base, count)
    if unit == "season then":
        return build(base.year + (base.month > 3 * SEASONS.index(when.part) + 3), when)
    if unit == "month name":
        return _named_month(when, base, count, tense)
    if unit == "season ahead" and tense not in ("past", "old"):
        return _coming_season(when, base)
    if unit in ("season", "season ahead"):
        return _named_season(when, base, count, tense)
    if unit == "weekday after":
        assert when.weekday is not None
        return PartialDate.day_of(base + timedelta(days=(when.weekday - base.weekday() - 1) % 7 + 1))
    if unit == "weekday until":
        assert when.weekday is not None
        return PartialDate.day_of(base - timedelta(days=(base.weekday() - when.weekday) % 7))
    if unit in ("weekday", "this weekday"):
        return _weekday(when, base, count, tense)
    return None


_EVE_OF_WINTER = (11, 12)
"""Months in which this winter is that of the next year; before, it is told by the year in which it begins."""


def _near_day(unit: str, when: When, base: date) -> PartialDate | None:
    """Give a day of the month of the date before it, or of the days that follow it."""
    assert when.day is not None
    if unit == "same month":
        return PartialDate.day_of(base.replace(day=when.day))
    days = (base + timedelta(days=ahead) for ahead in range(1, 40))
    return next((PartialDate.day_of(day) for day in days if day.day == when.day), None)


def _in_week(base: date, count: int, when: When) -> PartialDate | None:
    """Give the day of a later or an earlier week: the one that is named, or the same weekday."""
    monday = base - timedelta(days=base.weekday())
    if when.day is not None:
        ahead = range(1, 7 * count + 14) if count >= 0 else range(7 * count - base.weekday(), -base.weekday())
        days = [base + timedelta(days=days) for days in ahead]
        return next((PartialDate.day_of(day) for day in days if day.day == when.day), None)
    if when.weekday is not None:
        return PartialDate.day_of(monday + timedelta(days=7 * count + when.weekday))
    return PartialDate.day_of(base + timedelta(days=7 * count))


def _month_of_week(base: date, count: int) -> PartialDate | None:
    """Give the month of the working days of a week; nothing of a week in which one ends."""
    monday = base + timedelta(days=7 * count - base.weekday())
    same = monday.month == (monday + timedelta(days=4)).month
    return PartialDate.month_of(monday.year, monday.month) if same else None


def _named_month(when: When, base: date, count: int, tense: str) -> PartialDate:
    """This March is of this year unless it is long past; next March is to come, last March was.

    Of what is told as past, this March is the last one.
    """
    assert when.month is not None
    year = base.year
    gone = when.day is not None and (when.month, when.day) < (base.month, base.day)
    if count > 0 and when.month <= base.month:
        year += 1
    elif count < 0 and when.month >= base.month and not gone:
        year -= 1
    elif count == 0 and tense == "past":
        year -= when.month > base.month
    elif count == 0 and when.month < base.month - 6:
        year += 1
    return build(year, when)


def _next_month(when: When, base: date, count: int) -> PartialDate:
    """That November is the one from the date before it on; the following November is one behind it."""
    assert when.month is not None
    return build(base.year + (when.month < base.month + count), when)


def _coming_season(when: When, base: date) -> PartialDate:
    """Give the next spring of "in the spring": one that has begun for more than a month is not meant."""
    return build(base.year + (base.month > 3 * SEASONS.index(when.part) + 1), when)


def _named_season(when: When, base: date, count: int, tense: str) -> PartialDate:
    start = 3 * SEASONS.index(when.part) + 1
    year = base.year
    over = start + 2 < base.month
    ahead = count > 0 or tense == "future" or (tense == "" and when.part == "winter")
    if (count >= 0 and ahead and over) or (count > 0 and start <= base.month + 2 and not over and start <= base.month):
        year += 1
    elif count < 0 and start + 2 >= base.month:
        year -= 1
    return build(year, when)


def _weekday(when: When, base: date, count: int, tense: str) -> tuple[PartialDate, ...]:
    """Give the weekday meant. Western sites publish a day early, so their own weekday leaves it open."""
    assert when.weekday is not None
    ahead = (when.weekday - base.weekday()) % 7
    if tense == "past" or count < 0:
        if ahead == 1 and count == 0:
            return (PartialDate.day_of(base + timedelta(days=1)), PartialDate.day_of(base - timedelta(days=6)))
        back = (base.weekday() - when.weekday) % 7
        if count < 0 and back == 0:
            back = 7
        return (PartialDate.day_of(base - timedelta(days=back)),)
    day = base + timedelta(days=ahead)
    later = day + timedelta(days=7)
    if ahead == 0:
        pair = (later, day) if count > 0 else (day, later)
        return tuple(PartialDate.day_of(each) for each in pair)
    if count > 0:
        first = (day, later) if ahead + base.weekday() >= 7 else (later, day)
        return tuple(PartialDate.day_of(each) for each in first)
    return (PartialDate.day_of(day),)
