"""The moment of a release: its clock as the grid counts it, checked against all that the text says of it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from medalcal.errors import TimeError
from medalcal.model.clock import DAY_MINUTES, LAST_START, BroadcastTime, Label, airs_at, label_text
from medalcal.news.marks import Hour, When
from medalcal.news.zones import zone_named

TOKYO = "Asia/Tokyo"


class Told(NamedTuple):
    """One way in which a text says a moment."""

    when: When | None
    hour: Hour | None
    zone: str | None = None
    """As it is written."""


class Moment(NamedTuple):
    """Clock and instant of a release on a day."""

    time: BroadcastTime | None
    airs_at: datetime | None
    zone: str | None
    note: str | None


def moment(on: date, told: Told, again: list[Told], zone: str | None, *, night: bool) -> Moment:
    """Give the label and the instant of a clock on a day.

    Args:
        told: The clock beside the date.
        again: The same moment in other words.
        zone: In which the outlet's clock runs, if it is known and the text names none.
        night: A 12-hour midnight ends the named day, as in late-night blocks; else it begins it.
    """
    if told.hour is None:
        return Moment(None, None, None, None)
    minutes = minutes_of(told.hour, night=night)
    if minutes is None:
        return Moment(None, None, None, "the clock cannot be")
    notes: list[str] = []
    late = minutes + DAY_MINUTES
    if late <= LAST_START and any(_counts_from_eve(on, minutes, other) for other in again):
        minutes = late
        notes.append(f"counted from the evening before, as the text says; {label_text(minutes)}")
    where, _ = _zone(told.zone, zone)
    instant = None if where is None else _instant(on, minutes, where)
    notes += [note for other in again if (note := _disagrees(on, minutes, instant, where, other))]
    shown = BroadcastTime(minutes) if minutes <= LAST_START else None
    return Moment(shown, instant, where, "; ".join(notes) or None)


def minutes_of(hour: Hour, *, night: bool = False) -> int | None:
    """Give the minutes of a clock from midnight of the named day; nothing where there is no such time."""
    number = hour.hour
    if hour.minute > 59 or number > 30:
        return None
    if hour.part == "midnight":
        return hour.minute + (DAY_MINUTES if night or hour.next_day else 0)
    if hour.half == "p" and number < 12:
        number += 12
    elif hour.half == "a" and number == 12:
        number = 0
    elif hour.part is not None:
        number += _more(hour.part, number)
    minutes = number * 60 + hour.minute + (DAY_MINUTES if hour.next_day and number < 24 else 0)
    return minutes if minutes <= LAST_START or hour.next_day else None


def _more(part: str, hour: int) -> int:
    """Give the hours that a part of the day adds: 深夜1時 is 25時, 夜11時 is 23時."""
    if part == "深夜":
        return 24 if hour <= 5 else 12 if hour <= 12 else 0
    if part == "夜":
        return 24 if hour <= 3 else 12 if hour <= 12 else 0
    if part in ("夕", "昼"):
        return 12 if 1 <= hour < 8 else 0
    return 0


def _counts_from_eve(on: date, minutes: int, other: Told) -> bool:
    """Tell whether another saying shows that a small hour counts from the evening before."""
    if other.when is None or other.zone not in (None, "JST"):
        return False
    eve = on + timedelta(days=1)
    if other.when.day is None and other.when.weekday != eve.weekday():
        return False
    if other.when.day is not None and (other.when.day != eve.day or other.when.month not in (None, eve.month)):
        return False
    said = None if other.hour is None else minutes_of(other.hour)
    return said is None or said == minutes


def _disagrees(on: date, minutes: int, instant: datetime | None, zone: str | None, other: Told) -> str | None:
    """Say that another saying of the moment contradicts the first; nothing where it agrees or cannot be compared."""
    civil = datetime(on.year, on.month, on.day) + timedelta(minutes=minutes)  # noqa: DTZ001 - a wall has no zone
    where, offset = _zone(other.zone, None)
    if where is not None and where != zone and instant is not None:
        civil = instant.astimezone(ZoneInfo(where)).replace(tzinfo=None)
        if offset is not None:
            civil = (instant + offset).replace(tzinfo=None)
    elif where is not None and instant is None:
        return None
    said = None if other.hour is None else minutes_of(other.hour)
    days = {civil.date(), on} if said is None or said >= DAY_MINUTES else {civil.date()}
    named = other.when if other.when is not None and other.when.day is not None else None
    if named is not None and not any(named.day == day.day and named.month in (None, day.month) for day in days):
        return f"the text also says another day than {civil:%Y-%m-%d %H:%M}"
    if said is not None and said % DAY_MINUTES != civil.hour * 60 + civil.minute:
        half = (
            other.hour is not None and other.hour.half is None and said % 720 == (civil.hour * 60 + civil.minute) % 720
        )
        if not half:
            return f"the text also says {said // 60:02d}:{said % 60:02d}, which is not {civil:%H:%M}"
    return None


def _zone(word: str | None, default: str | None) -> tuple[str | None, timedelta | None]:
    """Give the zone that a text names, with the offset that its letters fix; the usual one where it names none."""
    if word is None:
        return default, None
    said = zone_named(word)
    return (None, None) if said is None else ("UTC" if said.zone is None else said.zone.key, said.offset)


def _instant(on: date, minutes: int, zone: str) -> datetime | None:
    """Give the instant; of letters such as EST in July the clock of the place is meant, not what they say."""
    days, rest = divmod(minutes, DAY_MINUTES) if minutes > LAST_START else (0, minutes)
    try:
        label = Label(on + timedelta(days=days), BroadcastTime(rest))
        return airs_at(label, ZoneInfo(zone), settle=True).astimezone(UTC)
    except (TimeError, OverflowError, ValueError):
        return None
