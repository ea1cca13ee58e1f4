"""Days as feeds write them, in English and Japanese."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from medalcal.emit.entry import Language
from medalcal.errors import EmitError

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAYS_JA = ("月", "火", "水", "木", "金", "土", "日")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Day(NamedTuple):
    """One day in words, with its year and without."""

    long: str
    short: str


def read_day(on: str) -> date:
    """Give a day of the calendar.

    Raises:
        EmitError: It is none, or written in another way than 2026-01-24.
    """
    try:
        day = date.fromisoformat(on)
        if day.isoformat() == on:
            return day
    except ValueError:
        pass
    raise EmitError(f'"{on[:60]}" is no day; one is written 2026-01-24')


@lru_cache(maxsize=4096)
def day_words(on: str, language: Language) -> Day:
    """Give the words of a day: ``Sat 24 Jan 2026`` and ``Sat 24 Jan``; ``2026年1月24日(土)`` and ``1月24日(土)``."""
    day = read_day(on)
    if language == "ja":
        short = f"{day.month}月{day.day}日({_WEEKDAYS_JA[day.weekday()]})"
        return Day(f"{day.year}年{short}", short)
    short = f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
    return Day(f"{short} {day.year}", short)
