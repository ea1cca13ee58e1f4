"""Checks of the times of an event: their form, their order, its length, its alarms."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from medalcal.sources.icslines import ContentLine, quoted
from medalcal.sources.icspart import Notes, Part
from medalcal.sources.icsproperty import check_malformed_time
from medalcal.sources.icsvalues import When, is_of_days, read_duration, read_time
from medalcal.sources.icszone import Zones, check_clock

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""A start outside of these stands for something else."""
LISTS = ("EXDATE", "RDATE")


class Timing(NamedTuple):
    """When an event is, as far as that can be read."""

    start: When | None
    length: timedelta | None


def times_of(line: ContentLine, zones: Zones, notes: Notes, *, repeats: bool = False) -> list[When]:
    """Give the times of a property that can be read, and report each way in which others cannot."""
    named, zone = (line.parameter("VALUE") or "").upper(), line.parameter("TZID")
    found: list[When] = []
    said: set[str] = set()
    offset = 0
    for text in line.value.split(",") if line.name in LISTS else [line.value]:
        when = read_time(text, zone)
        slug = _fault_of(when, named, zone)
        if slug and slug not in said:
            said.add(slug)
            _say(slug, line, text, offset, notes)
        if when is not None:
            found.append(when)
            zones.use(line, when, notes, repeats=repeats)
        offset += len(text) + 1
    return found


def _fault_of(when: When | None, named: str, zone: str | None) -> str:
    if when is None:
        return "bad-time"
    if when.form == "date":
        if named in ("", "DATE"):
            return ("date-without-value" if not named else "") or ("zone-on-utc" if zone else "")
        return "value-type"
    if named not in ("", "DATE-TIME"):
        return "value-type"
    return "zone-on-utc" if zone and when.form == "utc" else ""


def _say(slug: str, line: ContentLine, text: str, offset: int, notes: Notes) -> None:
    if slug == "bad-time":
        check_malformed_time(line, text, offset, notes)
        return
    right = f"{line.name};VALUE=DATE:{text}" if slug == "date-without-value" else ""
    with_type = f"{line.parameter('VALUE')}, but {text}" if slug == "value-type" else f"{line.name}:{text}"
    found = f"{line.parameter('TZID')} and {text}" if slug == "zone-on-utc" else with_type
    notes.add(slug, line.place(offset), found, right)


def check_times(event: Part, zones: Zones, notes: Notes) -> Timing:
    """Check start, end and length of an event."""
    start_line, end_line = event.one("DTSTART"), event.one("DTEND")
    repeats = event.one("RRULE") is not None
    if start_line is None:
        notes.add("missing-dtstart", event.place, "an event without DTSTART")
        return Timing(None, None)
    start = next(iter(times_of(start_line, zones, notes, repeats=repeats)), None)
    end = next(iter(times_of(end_line, zones, notes)), None) if end_line else None
    if start is None:
        return Timing(None, None)
    _check_start(start_line, start, notes)
    duration = event.one("DURATION")
    if end_line is not None:
        if duration is not None:
            notes.add("end-and-duration", (duration.line, 1), f"DURATION, and DTEND on line {end_line.line:,}")
        return Timing(start, _length(end_line, start, end, zones, notes) if end else None)
    if duration is not None:
        return Timing(start, _duration(duration, start, notes))
    slug = "missing-end-day" if start.form == "date" else "missing-end"
    notes.add(slug, event.place, "an event without DTEND")
    return Timing(start, None)


def _check_start(line: ContentLine, start: When, notes: Notes) -> None:
    if start.form == "floating":
        notes.add("floating-time", line.place(), f"DTSTART:{start}")
    check_clock(line, start, notes)
    local = start.local
    epoch = (local.year, local.month, local.day, local.hour, local.minute) == (1970, 1, 1, 0, 0)
    if epoch or not FIRST_YEAR <= local.year <= LAST_YEAR:
        notes.add("sentinel-date", line.place(), f"{local.date()}")


def _length(line: ContentLine, start: When, end: When, zones: Zones, notes: Notes) -> timedelta | None:
    """Give the length between two ends of one form, and report what cannot be one."""
    check_clock(line, end, notes)
    if any((start.form == form) != (end.form == form) for form in ("date", "floating")):
        notes.add("end-type", line.place(), f"{_kind(end)} while DTSTART is {_kind(start)}")
        return None
    one, other = start.local, end.local
    if start.zone != end.zone:
        first, last = zones.instant(start), zones.instant(end)
        if first is None or last is None:
            return None
        one, other = first, last
    if other < one:
        notes.add("end-before-start", line.place(), f"{end}, before {start}")
    elif other == one:
        notes.add("zero-length", line.place(), f"DTEND is DTSTART, {end}")
    return other - one


def _kind(when: When) -> str:
    kinds = {"date": "a date", "utc": "a time in UTC", "zone": "a time with a zone", "floating": "a time without zone"}
    return kinds[when.form]


def _duration(line: ContentLine, start: When, notes: Notes) -> timedelta | None:
    span = read_duration(line.value)
    if span is None or (start.form == "date" and not is_of_days(line.value)):
        notes.add("duration-form", line.place(), quoted(line.value) + ("" if span is None else " of whole days"))
    elif span < timedelta():
        notes.add("end-before-start", line.place(), f"DURATION:{line.value}")
    elif not span:
        notes.add("zero-length", line.place(), f"DURATION:{line.value}")
    return span


_OF_MAIL = ("SUMMARY", "DESCRIPTION", "ATTENDEE")
"""What an alarm by mail needs."""


def check_alarms(event: Part, start: When | None, notes: Notes) -> None:
    """Check the alarms of an event."""
    for alarm in event.parts:
        if alarm.name != "VALARM":
            continue
        action, trigger = alarm.one("ACTION"), alarm.one("TRIGGER")
        if action is None:
            notes.add("alarm-action", alarm.place, "an alarm without ACTION")
        elif action.value.upper() == "DISPLAY" and alarm.one("DESCRIPTION") is None:
            notes.add("alarm-description", alarm.place, "a DISPLAY alarm without DESCRIPTION")
        elif action.value.upper() == "EMAIL" and (missing := [name for name in _OF_MAIL if alarm.one(name) is None]):
            notes.add("alarm-email", alarm.place, f"an EMAIL alarm without {', '.join(missing)}")
        if (alarm.one("REPEAT") is None) != (alarm.one("DURATION") is None):
            one = "DURATION" if alarm.one("REPEAT") is None else "REPEAT"
            notes.add("alarm-repeat", alarm.place, f"{one} by itself")
        if trigger is None:
            notes.add("alarm-trigger", alarm.place, "an alarm without TRIGGER")
        else:
            _check_trigger(trigger, start, notes)


def _check_trigger(trigger: ContentLine, start: When | None, notes: Notes) -> None:
    when = read_time(trigger.value)
    if when is not None:
        if when.form != "utc" or trigger.parameter("TZID"):
            notes.add("alarm-trigger-local", trigger.place(), f"TRIGGER:{trigger.value}")
        elif trigger.parameter("VALUE") is None:
            notes.add(
                "value-type", trigger.place(), "a time where a duration is the default", "TRIGGER;VALUE=DATE-TIME"
            )
        return
    span = read_duration(trigger.value)
    if span is None:
        notes.add("duration-form", trigger.place(), f"TRIGGER:{quoted(trigger.value)}", "-PT15M, PT9H or -P1D")
    elif start and start.form == "date" and _is_at_night(span) and (trigger.parameter("RELATED") or "") != "END":
        notes.add("alarm-day-before", trigger.place(), f"TRIGGER:{trigger.value}")


def _is_at_night(span: timedelta) -> bool:
    """Tell whether an alarm before whole days rings in a night: 23:45 for -PT15M; -PT15H is 09:00 the day before."""
    return span < timedelta() and not 6 <= span % timedelta(days=1) / timedelta(hours=1) < 22
