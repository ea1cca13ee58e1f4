"""Clocks of which the words around them tell the part of the day: Friday nights at 11:15, 7:30 in the evening."""

from __future__ import annotations

from medalcal.news.english.shapes import shape
from medalcal.news.groups import Group
from medalcal.news.marks import Hour, Mark

_BEFORE, _BEHIND = 48, 40
"""Characters before and behind a clock, or before its date, in which its part of the day stands."""

_SMALL = 5
"""Hour up to which a clock of the night is of the day after it."""


def clock_of(group: Group, text: str, begin: int) -> Mark | None:
    """Give the clock of a group as the part of the day beside it tells; small hours of a night are past its midnight.

    Args:
        begin: Start of its sentence.
    """
    clock = group.clock
    if clock is None or not _is_of_twelve(clock.value):
        return clock
    part, hour = _part(clock, group.date, text, begin), clock.value
    if part == "night" and hour.half != "p" and hour.hour % 12 <= _SMALL:
        return clock._replace(value=hour._replace(half="a", next_day=True))
    if part is None or hour.half is not None:
        return clock
    return clock._replace(value=hour._replace(half="a" if part == "morning" else "p"))


def _part(clock: Mark, date: Mark | None, text: str, begin: int) -> str | None:
    """Give the part of the day that is told right behind a clock, before it, or before its date: the night of May 2."""
    if date is not None and shape("night of").search(text, max(begin, date.start - _BEFORE), date.start):
        return "night"
    behind = shape("part of day behind").match(text, clock.end, clock.end + _BEHIND)
    found = behind or shape("part of day before").search(text, max(begin, clock.start - _BEFORE), clock.start)
    return None if found is None else found["part"].lower()


def _is_of_twelve(hour: Hour) -> bool:
    """Tell whether a clock may be of twelve hours."""
    return hour.part is None and 1 <= hour.hour <= 12
