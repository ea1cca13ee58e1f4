"""Dates and zones of foreign calendars: what a value says, and which zone a name means."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple

from medalcal.sources.mend import Block, Repairs
from medalcal.zones import PLACES, zone_named

_VALUE = re.compile(
    r"(\d{4})(-?)(\d{2})\2(\d{2})(?:[Tt ](\d{2})(:?)(\d{2})(?:\6(\d{2})(?:[.,]\d+)?)?([Zz]|[+-]\d{2}:?\d{2})?)?"
)
_OFFSET = re.compile(r"(?:UTC|GMT)\s*([+-])(\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_LAST_HOUR = 29
"""Of the 30-hour clock."""


class Moment(NamedTuple):
    """A day, or a clock's time in a zone; without a zone it floats."""

    wall: date
    """A ``datetime`` without a zone where there is an hour."""
    zone: tzinfo | None

    @property
    def is_day(self) -> bool:
        """Whether it has no hour."""
        return not isinstance(self.wall, datetime)

    @property
    def day(self) -> date:
        """The day by its clock."""
        return self.wall.date() if isinstance(self.wall, datetime) else self.wall

    def value(self) -> date:
        """Give a day as it is, an instant in UTC, what floats without a zone."""
        if not isinstance(self.wall, datetime) or self.zone is None:
            return self.wall
        try:
            return self.wall.replace(tzinfo=self.zone).astimezone(UTC)
        except (OverflowError, ValueError):  # at the ends of time, where nothing is meant anyway
            return self.wall.date()


def read_moment(value: str, params: dict[str, str], zones: Zones, repairs: Repairs) -> Moment:
    """Read a date or a time.

    Raises:
        ValueError: It is none; the text says what it is.
    """
    match = _VALUE.fullmatch(value.strip())
    if match is None:
        raise ValueError(f'"{value.strip()[:40]}" is no date')
    year, dash, month, day, hour, colon, minute, second, tail = match.groups()
    if dash or colon or (tail and tail not in "Zz"):
        repairs.note("date-form", f"{value.strip()[:40]} is not written as calendars do")
    try:
        on = date(int(year), int(month), int(day))
        if hour is None or (params.get("VALUE", "").upper() == "DATE" and hour == minute == "00"):
            note_bare_date(value, params, repairs)
            return Moment(on, None)
        at = past_midnight(on, int(hour), int(minute), min(int(second or 0), 59), repairs)
    except (ValueError, OverflowError):
        raise ValueError(f'"{value.strip()[:40]}" is no date of the calendar') from None
    if tail and tail in "Zz":
        return Moment(at, UTC)
    if tail:
        return Moment(at, _fixed(tail[0], tail[1:3], tail[-2:]))
    return Moment(at, zones.zone_of(params.get("TZID"), repairs))


def note_bare_date(value: str, params: dict[str, str], repairs: Repairs) -> None:
    """Mend ``bare-date``: a day must say ``VALUE=DATE``; ical.js refuses one that does not."""
    if params.get("VALUE", "").upper() != "DATE":
        repairs.note("bare-date", f"{value.strip()} is taken for a day")


def past_midnight(on: date, hour: int, minute: int, second: int, repairs: Repairs) -> datetime:
    """Mend ``hour-past-midnight``: 25:30 as grids print it is 01:30 of the next day.

    Raises:
        ValueError: There is no such time.
    """
    if not 24 <= hour <= _LAST_HOUR:
        return datetime(on.year, on.month, on.day, hour, minute, second)  # noqa: DTZ001  # its zone is found later
    repairs.note("hour-past-midnight", f"{hour}:{minute:02d} of {on} is {hour - 24:02d}:{minute:02d} of the next day")
    return datetime(on.year, on.month, on.day, hour - 24, minute, second) + timedelta(days=1)  # noqa: DTZ001


def _fixed(sign: str, hours: str, minutes: str) -> tzinfo:
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0))
    return timezone(-offset if sign == "-" else offset)


class Zones:
    """What the zone names of one calendar mean."""

    def __init__(self, blocks: Iterable[Block], calendar_zone: str | None, reader: tzinfo | None) -> None:
        """Take the calendar's own zones.

        Args:
            blocks: Its ``VTIMEZONE`` components.
            calendar_zone: Its ``X-WR-TIMEZONE``.
            reader: In which zone times are meant that name none, where the calendar has no zone either; None where
                nobody said it.
        """
        self._own = {name: block for block in blocks if (name := _tzid(block))}
        self._known: dict[str, tuple[tzinfo | None, str]] = {}
        self._calendar_zone = calendar_zone
        self._reader = reader

    def zone_of(self, name: str | None, repairs: Repairs) -> tzinfo | None:
        """Give the zone of a ``TZID``, and of a time without one that of the calendar; None where nobody can tell."""
        if not name:
            return self._floating(repairs)
        zone, how = self._look_up(name)
        if how:
            repairs.note(how, f"{name[:40]} is {zone or 'not known'}")
        return zone if zone is not None else self._floating(repairs)

    def _floating(self, repairs: Repairs) -> tzinfo | None:
        """Mend ``floating-time``: a time without a zone has that of its calendar, or else the one that was said."""
        if self._calendar_zone:
            zone, _ = self._look_up(self._calendar_zone)
            if zone is not None:
                repairs.note("floating-time", f"times without a zone are in {zone}, by X-WR-TIMEZONE")
                return zone
        if self._reader is not None:
            repairs.note("floating-time", f"times without a zone are taken to be in {self._reader}")
        return self._reader

    def _look_up(self, name: str) -> tuple[tzinfo | None, str]:
        """Give the zone of a name, and by which mending it was found."""
        if name not in self._known:
            self._known[name] = self._find(name)
        return self._known[name]

    def _find(self, name: str) -> tuple[tzinfo | None, str]:
        known = zone_named(name.strip())
        if known is not None:
            return known, ""
        for how, find in (("windows-zone", windows_zone), ("own-zone", self._own_zone),
                          ("zone-name", loosely_named_zone)):  # fmt: skip
            zone = find(name)
            if zone is not None:
                return zone, how
        return None, "unknown-zone"

    def _own_zone(self, name: str) -> tzinfo | None:
        """Mend ``own-zone``: a name that nobody knows, with its rules in the file."""
        block = self._own.get(name)
        return None if block is None else _zone_from(block)


def windows_zone(name: str) -> tzinfo | None:
    """Mend ``windows-zone``: ``Tokyo Standard Time`` is Asia/Tokyo."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    found = WINDOWS_TO_OLSON.get(name.strip())
    return None if found is None else zone_named(found)


def loosely_named_zone(name: str) -> tzinfo | None:
    """Mend ``zone-name``: ``/example.org/2026/Asia/Tokyo``, ``(UTC+09:00) Osaka``, ``JST``."""
    parts = name.strip().split("/")
    for first in range(1, len(parts)):
        zone = zone_named("/".join(parts[first:]))
        if zone is not None:
            return zone
    if name.strip().upper() in PLACES:
        return zone_named(PLACES[name.strip().upper()])
    match = _OFFSET.search(name)
    return _fixed(*match.groups(default="0")) if match and int(match[2]) < 24 and int(match[3] or 0) < 60 else None


def _tzid(block: Block) -> str:
    return next((line.text.partition(":")[2].strip() for line in block.lines if line.text.startswith("TZID")), "")


def _zone_from(block: Block) -> tzinfo | None:
    """Give the zone that a ``VTIMEZONE`` describes, or None where it describes none."""
    from icalendar import Timezone

    text = "\r\n".join(("BEGIN:VTIMEZONE", *(line.text for line in block.lines), "END:VTIMEZONE", ""))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            zone: tzinfo = Timezone.from_ical(text).to_tz(lookup_tzid=False)  # type: ignore[attr-defined]
            zone.utcoffset(datetime(2026, 1, 1))  # noqa: DTZ001  # faults of some zones show only when they are used
    except Exception:  # whatever a library makes of rules that somebody made up
        return None
    return zone
