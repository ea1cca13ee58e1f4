"""From a date as it was written to the date that was meant, by the text and the publication."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from medalcal.errors import PartialDateError
from medalcal.model.dates import FIRST_YEAR, LAST_YEAR, PartialDate, Precision
from medalcal.news.counted import counted
from medalcal.news.found import Certainty
from medalcal.news.marks import When
from medalcal.news.spelled import build

_CLOSE_BY, _NEARLY_A_YEAR = (45, 30), 270
"""Days: a date so shortly gone, or so soon to come in the past tense, is meant rather than one nearly a year away."""

_PATIENCE = 300
"""Days that a date without a year may lie ahead of the date before it in the text and still follow from it."""


_JUST, _JUST_ROUGHLY = 14, 30
"""Days for which a day, and what is less fine, is still told as to come, by who repeats what was announced."""


_GRACE = 2
"""Days for which a day without a month is still told as to come; before them, that of the next month is meant."""


class Settled(NamedTuple):
    """A date that was meant, or several that fit, the likelier first."""

    dates: tuple[PartialDate, ...]
    certainty: Certainty
    note: str | None = None


class Frame(NamedTuple):
    """What a date without a year, a month or a day is settled by."""

    published: date | None
    tense: str
    """past, future or nothing."""
    before: date | None
    """First day of the date that stands before it in the text."""
    before_full: bool = False
    """That one was written with its year."""
    stated: PartialDate | None = None
    """The last date of the text that was written with its year."""
    chained: bool = False
    """It stands in the same Japanese sentence, where a year that was said once counts on."""
    month: PartialDate | None = None
    """The last date of the text, if that was a month."""
    within: int = 0
    """Days within which it follows the date before it in its English sentence; none where that says nothing of it."""
    moved_to: date | None = None
    """First day of the date to which it moved."""
    between: tuple[date | None, date | None] = (None, None)
    """The days of what comes before and behind it in the order of numbers."""


def settle(when: When, frame: Frame) -> Settled | None:
    """Give the date that was meant; nothing where it cannot be known or there is no such date."""
    try:
        if when.shift is not None:
            return _shifted(when, frame)
        if when.year is not None:
            return _stated(when, frame)
        if when.month is None and when.day is not None:
            return _day_alone(when, frame)
        return _without_year(when, frame)
    except (PartialDateError, ValueError, OverflowError):
        return None


def _stated(when: When, frame: Frame) -> Settled:
    """Give a date that names its year; a weekday that contradicts it is worth a note."""
    assert when.year is not None
    if when.month is None and when.day is not None:
        raise PartialDateError("a year and a day without a month")
    value = build(when.year, when)
    note = None
    if when.weekday is not None and when.day is not None and value.day.weekday() != when.weekday:
        note = f"{value} is no {_WEEKDAYS[when.weekday]}, as the text says"
    return Settled((value,), "stated", note or _vague_note(when))


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _vague_note(when: When) -> str | None:
    return when.vague


def _without_year(when: When, frame: Frame) -> Settled | None:
    """Give a date that names no year: by its weekday, the date before it, or the publication and the tense."""
    fitting = _fitting(when, frame)
    if when.weekday is not None and when.day is not None:
        named = [value for value in fitting if value.day.weekday() == when.weekday]
        if named:
            return Settled((named[0],), "inferred", f"the year is the one in which it is a {_WEEKDAYS[when.weekday]}")
        if fitting:
            return Settled((fitting[0],), "inferred", f"{fitting[0]} is no {_WEEKDAYS[when.weekday]}, as the text says")
    if not fitting:
        return None
    return Settled((fitting[0],), "inferred", "the year is concluded from " + _source(frame))


_MOVED_UP = 2
"""How much rarer it is that something moves up than that it is put off."""


def _source(frame: Frame) -> str:
    if frame.moved_to is not None:
        return "the date to which it moved"
    if frame.published is not None:
        return "the day of publication" + (f" and the {frame.tense} tense" if frame.tense else "")
    return "the date before it"


def _fitting(when: When, frame: Frame) -> list[PartialDate]:
    """Give the candidate dates, the likeliest first."""
    base = frame.published or frame.before
    if base is None:
        return []
    values: list[PartialDate] = []
    years = set(range(base.year - 1, base.year + 2))
    if (frame.chained or frame.within) and frame.before is not None:
        years |= {frame.before.year, frame.before.year + 1}
    for year in sorted(years):
        if FIRST_YEAR <= year <= LAST_YEAR:
            try:
                values.append(build(year, when))
            except PartialDateError:
                continue
    return sorted(values, key=lambda value: (not _in_order(value, frame), *_distance(value, frame, base)))


def _in_order(value: PartialDate, frame: Frame) -> bool:
    """Tell whether a date keeps the order of numbers: the first volume is out before the second."""
    assert value.first is not None
    assert value.last is not None
    before, behind = frame.between
    return (before is None or value.last >= before) and (behind is None or value.first <= behind)


def _distance(value: PartialDate, frame: Frame, base: date) -> tuple[int, int]:
    """Tell how ill a candidate fits: on the wrong side of the publication first, then how far away."""
    assert value.first is not None
    assert value.last is not None
    if frame.moved_to is not None:
        days = (frame.moved_to - value.first).days
        return 0, days if days >= 0 else _MOVED_UP * -days
    if frame.published is None and frame.stated is not None and frame.stated.contains(value):
        return 0, 0
    if frame.month is not None and frame.month.contains(value) and _on_side(frame.month, "future", base):
        return 0, 0
    if frame.before is not None and (
        frame.published is None or frame.chained or (frame.before_full and frame.tense == "")
    ):
        ahead = (value.last - frame.before).days
        follows = -40 <= ahead <= _PATIENCE
        right = frame.published is None or _on_side(value, frame.tense, frame.published) or _in_chain(value, frame)
        right = right or (frame.chained and frame.tense != "future")
        if follows and right:
            return 0, abs(ahead)
    if frame.within and frame.before is not None and 0 <= (value.first - frame.before).days <= frame.within:
        return 0, (value.first - frame.before).days
    if frame.published is None:
        return 1, abs((value.first - base).days)
    if _on_side(value, frame.tense, base):
        return 1, min(abs((value.first - base).days), abs((value.last - base).days))
    away = abs((value.first - base).days)
    if value.precision is Precision.DAY and away <= _CLOSE_BY[frame.tense == "past"]:
        return 1, away + _NEARLY_A_YEAR
    return 2, away


def _in_chain(value: PartialDate, frame: Frame) -> bool:
    """Tell whether a date without a tense goes on from the one before it, which is not long past."""
    assert value.last is not None
    assert frame.before is not None
    assert frame.published is not None
    return (
        frame.tense == ""
        and 0 <= (value.last - frame.before).days <= 120
        and abs((frame.before - frame.published).days) <= 240
    )


def _on_side(value: PartialDate, tense: str, base: date) -> bool:
    """Tell whether a date lies where its tense says, a day's grace for the zones; without a tense, not long ago."""
    assert value.first is not None
    assert value.last is not None
    if tense == "past":
        return value.first <= base + timedelta(days=1)
    if tense == "future":
        grace = _JUST if value.precision is Precision.DAY else _JUST_ROUGHLY
        return value.last >= base - timedelta(days=grace)
    if tense == "old":
        return -215 <= (value.last - base).days <= 215
    return -90 <= (value.last - base).days <= 275


def _day_alone(when: When, frame: Frame) -> Settled | None:
    """Give a day of a month that is not named: that of the date before it, else by the publication and the tense."""
    assert when.day is not None
    known = frame.before
    if known is not None and frame.published is not None and abs((known - frame.published).days) > 300:
        known = known if frame.chained else None
    base = known or frame.published
    if base is None:
        return None
    days = list(_days_around(base, when.day))
    if known is None and frame.published is not None:
        gone = base - timedelta(days=_GRACE) if frame.tense == "future" else None
        days.sort(key=lambda day: (not _on_side(PartialDate.day_of(day), frame.tense, base), abs((day - base).days)))
        days.sort(key=lambda day: day < gone if gone is not None else not frame.tense and _is_before_month(day, base))
    else:
        days.sort(key=lambda day: (not _in_order(PartialDate.day_of(day), frame), *_after_before(day, base, frame)))
    if when.weekday is not None:
        days.sort(key=lambda day: day.weekday() != when.weekday)
        if frame.published is not None and (not days or days[0].weekday() != when.weekday):
            days = _printed(when, frame.published) or days
    if not days:
        return None
    what = "the date before it" if known else "the day of publication"
    return Settled((PartialDate.day_of(days[0]),), "inferred", f"the month is concluded from {what}")


def _printed(when: When, published: date) -> list[date]:
    """Give the days around the publication that fall on the weekday that is printed, the nearest first."""
    assert when.day is not None
    days = [day for day in _days_around(published, when.day) if day.weekday() == when.weekday]
    return sorted(days, key=lambda day: abs((day - published).days))


def _after_before(day: date, base: date, frame: Frame) -> tuple[bool, bool, int]:
    """Tell how ill a day fits behind the date before it: on the wrong side of the publication, another month, far."""
    wrong = frame.published is not None and not _on_side(PartialDate.day_of(day), frame.tense, frame.published)
    months = (day.year - base.year) * 12 + day.month - base.month
    return wrong, months != 0, abs((day - base).days)


def _days_around(base: date, day: int) -> Iterable[date]:
    months = base.year * 12 + base.month - 1
    for month in (months - 1, months, months + 1):
        try:
            yield date(month // 12, month % 12 + 1, day)
        except ValueError:
            continue


def _shifted(when: When, frame: Frame) -> Settled | None:
    """Give a date that counts from the publication or from the date before it."""
    assert when.shift is not None
    unit, _ = when.shift
    if unit == "next days" and when.weekday is not None:
        return _day_alone(when._replace(shift=None), frame)
    base = frame.before if unit in _FROM_BEFORE else frame.published
    if base is None and unit == "same month":
        return _day_alone(when._replace(shift=None), frame)
    if base is None:
        return None
    day = counted(when, base, frame.tense)
    note = "counted from " + ("the date before it" if base is frame.before else "the day of publication")
    if isinstance(day, tuple):
        return Settled(day, "ambiguous" if len(day) > 1 else "inferred", note)
    if day is None:
        return None
    return Settled((day,), "inferred", when.vague or note)


_FROM_BEFORE = (
    "weekday after",
    "after",
    "then",
    "month then",
    "season then",
    "week after",
    "month after",
    "same month",
    "next days",
)


def _is_before_month(day: date, base: date) -> bool:
    """Tell whether a day is of the month before one in which it is still to come."""
    return day.day >= base.day and (day.year, day.month) < (base.year, base.month)
