"""Checks of zones: names against IANA's, VTIMEZONEs against their use, local times that the clock skips or repeats."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from medalcal.sources.icslines import ContentLine, quoted
from medalcal.sources.icspart import Notes, Part
from medalcal.sources.icsvalues import When, read_offset, read_rule, read_time, yearly_day

COMPARED = 400
"""Times of a zone that are compared with IANA's, at most: a contradiction shows in the first few."""
HALF_A_YEAR = timedelta(days=182)
DAY = timedelta(days=1)

_WINDOWS = re.compile(r"(?:Standard|Daylight) Time$|^\(?(?:UTC|GMT) ?[+-]\d", re.IGNORECASE)


@lru_cache(maxsize=256)
def iana_zone(name: str) -> ZoneInfo | None:
    """Give the zone that IANA has under a name."""
    import pytz

    try:
        return ZoneInfo(name) if name in pytz.all_timezones_set else None
    except (ValueError, OSError, LookupError):
        return None


@lru_cache(maxsize=1)
def _places() -> frozenset[str]:
    import pytz

    return frozenset(zone for zones in pytz.country_timezones.values() for zone in zones)


def _is_alias(name: str) -> bool:
    """Tell whether a name is kept for the past: no country has it today."""
    return not name.startswith("Etc/") and name != "UTC" and name not in _places()


class Observance(NamedTuple):
    """One side of a zone."""

    start: datetime
    offset: int
    """In seconds, to be added to UTC."""
    rule: dict[str, str] | None
    dates: tuple[datetime, ...]

    def onset(self, local: datetime) -> datetime | None:
        """Give when it last began at or before a local time; None for never.

        Raises:
            LookupError: Its rule is not one of a month and a day in it.
        """
        if local < self.start:
            return None
        at = bisect_right(self.dates, local)
        found = max(self.start, self.dates[at - 1]) if at else self.start
        if self.rule is None:
            return found
        until = read_time(self.rule["UNTIL"]) if "UNTIL" in self.rule else None
        last = min(local, until.local + DAY) if until else local
        for year in (last.year, last.year - 1):
            day = self._day(year)
            onset = datetime.combine(day, self.start.time()) if day else None
            if onset and found < onset <= last:
                return onset
        return found

    def _day(self, year: int) -> date | None:
        rule = self.rule or {}
        if rule.get("FREQ") != "YEARLY" or rule.keys() - {"FREQ", "UNTIL", "BYMONTH", "BYDAY", "BYMONTHDAY", "WKST"}:
            raise LookupError(rule)
        month, byday = rule.get("BYMONTH", str(self.start.month)), rule.get("BYDAY", "")
        if not month.isdigit() or not 1 <= int(month) <= 12 or "," in byday:
            raise LookupError(rule)
        monthdays = rule.get("BYMONTHDAY", "" if byday else str(self.start.day))
        return yearly_day(year, int(month), byday, monthdays)


class _Use:
    """How a zone's name is used."""

    def __init__(self, place: tuple[int, int]) -> None:
        self.place = place
        self.earliest: datetime | None = None
        self.times: list[datetime] = []

    def take(self, local: datetime) -> None:
        if len(self.times) < COMPARED:
            self.times.append(local)
        if self.earliest is None or local < self.earliest:
            self.earliest = local


class Zones:
    """The zones of a feed: those it defines and those it uses."""

    def __init__(self) -> None:
        self.defined: dict[str, tuple[Part, list[Observance]]] = {}
        self.used: dict[str, _Use] = {}

    def use(self, line: ContentLine, when: When, notes: Notes, *, repeats: bool = False) -> None:
        """Take a time by a zone's clock; one that repeats is looked at in the other half of the year too."""
        if when.zone is None:
            return
        if when.zone not in self.used:
            self.used[when.zone] = _Use((line.line, 1))
        use = self.used[when.zone]
        use.take(when.local)
        if repeats and when.local.year < 9999:
            use.take(when.local + HALF_A_YEAR)
        for parameter in line.parameters:
            if parameter.quoted and parameter.name == "TZID":
                notes.once("zone-quoted", when.zone, (line.line, 1), f'TZID="{when.zone}"')

    def instant(self, when: When) -> datetime | None:
        """Give a time in UTC, naive; None where that cannot be told."""
        if when.form == "utc":
            return when.local
        zone = iana_zone(when.zone) if when.zone else None
        try:
            return when.local.replace(tzinfo=zone).astimezone(UTC).replace(tzinfo=None) if zone else None
        except OverflowError:
            return None

    def define(self, part: Part, notes: Notes) -> None:
        """Take a VTIMEZONE, and report what is wrong with it by itself."""
        name = part.one("TZID")
        if name is None or not name.value:
            notes.add("zone-observance", part.place, "a VTIMEZONE without TZID")
            return
        if name.value in self.defined:
            before = self.defined[name.value][0].line
            notes.add("zone-twice", part.place, f"{quoted(name.value)}, also on line {before:,}")
            return
        sides = [side for side in part.parts if side.name in ("STANDARD", "DAYLIGHT")]
        observances = [found for side in sides if (found := _observance(side, notes)) is not None]
        self.defined[name.value] = part, observances if len(observances) == len(sides) else []
        if not sides:
            notes.add("zone-empty", part.place, quoted(name.value))
        elif all(side.name == "DAYLIGHT" for side in sides):
            notes.add("zone-no-standard", part.place, quoted(name.value))
        _check_sides(sides, name.value, notes)

    def finish(self, notes: Notes) -> None:
        """Report what shows only when definitions and uses are both known."""
        for name, use in self.used.items():
            _check_name(name, use, notes)
            if name not in self.defined:
                notes.add("zone-undefined", use.place, f"no VTIMEZONE of the name {quoted(name)}")
                continue
            part, observances = self.defined[name]
            if part.line > use.place[0]:
                notes.add("zone-late", part.place, f"{quoted(name)} is used on line {use.place[0]:,}")
            if observances:
                _check_onset(part, use, observances, notes)
                _check_offsets(name, part, use, observances, notes)


def _observance(side: Part, notes: Notes) -> Observance | None:
    lines = {name: side.one(name) for name in ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO")}
    missing = [name for name, line in lines.items() if line is None]
    if missing:
        notes.add("zone-observance", side.place, f"a {side.name} without {' and '.join(missing)}")
        return None
    start_line, from_line, to_line = lines.values()
    assert start_line is not None
    assert from_line is not None
    assert to_line is not None
    start = read_time(start_line.value)
    if start is None or start.form != "floating" or start_line.parameter("TZID"):
        notes.add("zone-observance", start_line.place(), f"DTSTART:{start_line.value[:30]}", "19700101T000000")
        return None
    offsets = [read_offset(from_line.value), read_offset(to_line.value)]
    for line, offset in zip((from_line, to_line), offsets, strict=True):
        if offset is None:
            notes.add("zone-observance", line.place(), f"{line.name}:{quoted(line.value)}", "an offset such as +0900")
    rules = [read_rule(line.value) for line in side.all("RRULE")]
    for line, rule in zip(side.all("RRULE"), rules, strict=True):
        if isinstance(rule, str):
            notes.add("rrule-form", line.place(), rule, "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
    sound = [rule for rule in rules if isinstance(rule, dict)]
    if offsets[0] is None or offsets[1] is None or len(sound) < len(rules) or len(rules) > 1:
        return None
    dates = [read_time(text) for line in side.all("RDATE") for text in line.value.split(",")]
    onsets = sorted(date.local for date in dates if date is not None)
    return Observance(start.local, offsets[1], sound[0] if sound else None, tuple(onsets))


def _check_sides(sides: list[Part], name: str, notes: Notes) -> None:
    for side in sides:
        dates = sum(line.value.count(",") + 1 for line in side.all("RDATE"))
        if dates > 1:
            notes.once("zone-rdate", name, (side.all("RDATE")[0].line, 1), f"{dates:,} dates in a {side.name}")
        for line in (*side.all("TZOFFSETFROM"), *side.all("TZOFFSETTO")):
            if (read_offset(line.value) or 0) % 60:
                notes.once("zone-odd-offset", name, line.place(), f"{line.name}:{line.value}")
        for line in side.all("RRULE"):
            rule = read_rule(line.value)
            until = rule.get("UNTIL") if isinstance(rule, dict) else None
            if until is not None and not until.endswith("Z"):
                notes.add("zone-until", line.place(), f"UNTIL={until} in a {side.name}")
        for line in side.all("TZNAME"):
            if line.value == "LMT":
                notes.once("zone-odd-offset", name, line.place(), "local mean time")


def _check_name(name: str, use: _Use, notes: Notes) -> None:
    if iana_zone(name) is not None:
        if _is_alias(name):
            notes.add("zone-alias", use.place, f"TZID={quoted(name)}")
    elif _WINDOWS.search(name):
        notes.add("zone-windows", use.place, f"TZID={quoted(name)}")
    else:
        notes.add("zone-not-iana", use.place, f"TZID={quoted(name)}")


def _check_onset(part: Part, use: _Use, observances: list[Observance], notes: Notes) -> None:
    first = min(min((side.start, *side.dates[:1])) for side in observances)
    if use.earliest is not None and use.earliest < first:
        found = f"it begins on {first:%Y-%m-%d}, the first event is on {use.earliest.date()}"
        notes.add("zone-first-onset", part.place, found)


def _check_offsets(name: str, part: Part, use: _Use, observances: list[Observance], notes: Notes) -> None:
    """Compare the VTIMEZONE with IANA's zone at the times of events, but for the days around a change."""
    zone = iana_zone(name)
    if zone is None or len(observances) > COMPARED:
        return
    for local in use.times:
        try:
            said = {_offset(observances, local + shift) for shift in (-DAY, timedelta(), DAY)}
            known = {(local + shift).replace(tzinfo=zone).utcoffset() for shift in (-DAY, timedelta(), DAY)}
        except (LookupError, ValueError, OverflowError):
            return  # a rule beyond what zones have, or years beyond the calendar
        if len(said) > 1 or len(known) > 1:
            continue
        (ours,), (theirs,) = said, known
        if ours is not None and theirs is not None and ours != theirs.total_seconds():
            found = f"{_written(ours)} for {local:%Y-%m-%d}, where {name} has {_written(int(theirs.total_seconds()))}"
            notes.add("zone-contradicts", part.place, found)
            return


def _offset(observances: list[Observance], local: datetime) -> int | None:
    onsets = [(onset, side.offset) for side in observances if (onset := side.onset(local)) is not None]
    return max(onsets)[1] if onsets else None


def _written(seconds: int) -> str:
    hours, minutes = divmod(abs(seconds) // 60, 60)
    return f"{'-' if seconds < 0 else '+'}{hours:02d}{minutes:02d}"


def check_clock(line: ContentLine, when: When, notes: Notes) -> None:
    """Report a local time that the zone's clock skips or shows twice."""
    zone = iana_zone(when.zone) if when.zone else None
    if zone is None:
        return
    first = when.local.replace(tzinfo=zone).utcoffset()
    second = when.local.replace(tzinfo=zone, fold=1).utcoffset()
    if first == second or first is None or second is None:
        return
    slug = "gap-time" if second > first else "overlap-time"
    notes.add(slug, line.place(), f"{when.local:%Y-%m-%d %H:%M} in {when.zone}")


def has_summer_time(name: str, year: int) -> bool:
    """Tell whether a zone changes its clock within a year."""
    zone = iana_zone(name)
    offsets = {datetime(year, month, 1, tzinfo=zone).utcoffset() for month in (1, 4, 7, 10)} if zone else set()
    return len(offsets) > 1
