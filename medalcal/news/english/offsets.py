"""Moments that an English sentence counts from others: half an hour later, two days before its debut on Lamp TV."""

from __future__ import annotations

from datetime import date, timedelta

from medalcal.news.airing import minutes_of
from medalcal.news.context import Context
from medalcal.news.marks import Hour, Mark, When

_NEXT = 5
"""Characters between "a week later" and the day that it is: a week later, on November 28."""

_DAY = 24 * 60
"""Minutes of a day."""

_SOME_YEAR = 2001
"""A year, none with a leap day, in which days are counted where none is told."""


def later(marks: list[Mark], context: Context) -> list[Mark]:
    """Give the marks with "half an hour later" as the date and the clock that it means, and note the last clock."""
    found: list[Mark] = []
    for place, mark in enumerate(marks):
        if mark.kind == "ahead":
            found += _offset(marks, place, dated=any(each.kind == "date" for each in found))
            continue
        if mark.kind == "later" and (_follows(marks, place) or _is_aside(marks, place)):
            continue
        if mark.kind == "sameclock":
            if context.minutes is not None:
                found.append(Mark("clock", mark.start, mark.end, Hour(context.minutes // 60, context.minutes % 60)))
            continue
        if mark.kind != "later":
            weekday = mark.kind == "date" and mark.value.shift == ("weekday", 0)
            if weekday and _is_behind_day(found) and not _is_past(marks[:place]):
                mark = mark._replace(value=mark.value._replace(shift=("weekday after", 0)))
            found.append(mark)
            if mark.kind == "clock":
                context.minutes = minutes_of(mark.value, night=True)
            continue
        days, minutes = divmod(abs(int(mark.value)), _DAY)
        days, minutes = (days, minutes) if mark.value > 0 else (-days, -minutes)
        found.append(Mark("date", mark.start, mark.end, When(shift=("after", days))))
        if not days and context.minutes is not None:
            context.minutes += minutes
            found.append(Mark("clock", mark.end, mark.end, Hour(context.minutes // 60, context.minutes % 60)))
    return found


def _is_past(marks: list[Mark]) -> bool:
    """Tell whether the last verb of release is told as past: a weekday behind it counts from today."""
    verbs = [mark.value for mark in marks if mark.kind == "cue" and mark.value.role == "release"]
    return bool(verbs) and verbs[-1].tense == "past"


def _is_behind_day(before: list[Mark]) -> bool:
    """Tell whether a weekday is the next one behind a day, and not when it was told: on May 5, they said on Monday."""
    days = [place for place, mark in enumerate(before) if mark.kind == "date" and mark.value.day is not None]
    return bool(days) and not any(mark.kind == "cue" and mark.value.role == "announce" for mark in before[days[-1] :])


def _is_aside(marks: list[Mark], place: int) -> bool:
    """Tell whether "later" only compares, in brackets behind a clock: at 8:00 PDT (one hour after the broadcast)."""
    return [mark.kind for mark in marks[max(0, place - 2) : place]] in (["clock", "open"], ["zone", "open"])


def _follows(marks: list[Mark], place: int) -> bool:
    """Tell whether the moment that "later" means stands behind it: a week later, on November 28; earlier, at 23:30."""
    behind = place + 1
    while behind < len(marks) and marks[behind].kind in ("prep", "stop"):
        behind += 1
    if behind < len(marks) and marks[behind].kind == "date":
        return marks[behind].start - marks[place].end <= _NEXT
    if abs(int(marks[place].value)) >= _DAY:
        return _is_dated_clock(marks[behind : behind + 3])
    while behind < len(marks) and marks[behind].kind in ("prep", "stop", "noun"):
        behind += 1
    return behind < len(marks) and marks[behind].kind == "clock"


def _is_dated_clock(marks: list[Mark]) -> bool:
    """Tell whether a clock is told with its day: a day later, at 0:00 on the 13th."""
    kinds = [mark.kind for mark in marks]
    return kinds[:1] == ["clock"] and "date" in kinds


def _offset(marks: list[Mark], place: int, *, dated: bool) -> list[Mark]:
    """Give the day that lies so many days from another one, if it is told which: two days before its debut on AT-X.

    Args:
        dated: A date stands before it, and so the day is that of what stands behind it; else it is that of what stands
            before: on Netflix three days after its January 8 broadcast.
    """
    mark = marks[place]
    behind = [each for each in marks[place + 1 : place + _NEAR] if each.kind in ("date", "outlet", "stop")]
    if not behind:
        return []
    if behind[0].kind == "outlet" and dated and [each.kind for each in behind[1:2]] != ["date"]:
        shown = behind[0].value.kind in ("channel", "platform")
        return [Mark("date", mark.start, mark.end, When(shift=("after", -mark.value)))] if shown else []
    when, near = behind[0].value, behind[0].start - mark.end <= _NEXT
    if dated or not near or behind[0].kind != "date" or when.day is None or when.month is None:
        return []
    day = date(when.year or _SOME_YEAR, when.month, when.day) + timedelta(days=mark.value)
    return [Mark("date", mark.start, mark.end, When(when.year and day.year, day.month, day.day))]


_NEAR = 9
"""Marks behind "two days before" among which it is told what is counted from."""
