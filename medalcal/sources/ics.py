"""Other people's calendars, read into plain events.

Calendars are written by many programs, and most break a rule of RFC 5545 somewhere. What is sloppy is mended at the
door, each kind of mending has a name, and all that was done is reported. One broken event never loses another. What a
date cannot be trusted to say, it is not made to say: placeholders and times without a zone are reported as such.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta, tzinfo
from hashlib import blake2b
from itertools import chain, islice
from typing import NamedTuple

from medalcal.sources.mend import Block, Calendar, Line, Repair, Repairs, read_calendars
from medalcal.sources.moment import Moment, Zones, read_moment
from medalcal.sources.recurrence import RuleError, Rules

__all__ = ["Feed", "ForeignEvent", "Repair", "Suspicion", "Unread", "Window", "read_calendar"]

MOST_EVENTS = 50_000
MANY = 5
"""All-day events on one first or last day of a month from which that day looks like a placeholder."""
FIRST_YEAR, LAST_YEAR = 1950, 2150
"""Outside of these a year stands for "not known"."""

_SINGLE = ("UID", "SUMMARY", "DTSTART", "DTEND", "DURATION", "STATUS", "URL", "LOCATION", "RECURRENCE-ID", "SEQUENCE")
_PARAM = re.compile(r';([A-Za-z0-9_-]+)(?:=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*))?')
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_STATUSES = ("confirmed", "tentative", "cancelled")


class Window(NamedTuple):
    """How far recurring events are followed: half-open, both ends aware. Single events are read wherever they lie."""

    from_at: datetime
    until_at: datetime


class ForeignEvent(NamedTuple):
    """One event of somebody else's, or one instance of a recurring one."""

    uid: str
    """All instances of a recurring event have the same one."""
    summary: str
    start: date
    """An aware ``datetime`` in UTC; a day; or a ``datetime`` without a zone where nobody can tell which is meant."""
    end: date | None
    """As ``start``; the day after the last one. None where none was said."""
    status: str
    """confirmed, tentative, cancelled"""
    url: str | None
    categories: tuple[str, ...]
    location: str | None
    line: int
    """Of its BEGIN in the file."""


class Suspicion(NamedTuple):
    """An event whose date is not to be trusted, and why."""

    event: ForeignEvent
    reason: str
    is_placeholder: bool
    """Whether the day looks like one that stands for "some time"; else the date cannot be told at all."""


class Unread(NamedTuple):
    """What could not be read."""

    line: int
    found: str


class Feed(NamedTuple):
    """What a file holds."""

    name: str | None
    events: list[ForeignEvent]
    """All of them, the suspicious ones too, in order of time."""
    repairs: list[Repair]
    suspicious: list[Suspicion]
    errors: list[Unread]


class _Read(NamedTuple):
    """One VEVENT."""

    uid: str
    summary: str
    start: Moment
    length: timedelta | None
    status: str
    url: str | None
    categories: tuple[str, ...]
    location: str | None
    line: int
    sequence: int
    replaces: Moment | None
    rules: list[str]
    more: list[Moment]
    less: list[Moment]


class _Value(NamedTuple):
    params: dict[str, str]
    text: str


def read_calendar(data: bytes, window: Window, zone: tzinfo | None = None) -> Feed:
    """Read a calendar file.

    Args:
        zone: In which zone times are meant that name none, where the file does not tell either.

    Raises:
        SourceFormatError: It is no calendar at all.
    """
    repairs, errors = Repairs(), list[Unread]()
    calendars = read_calendars(data, repairs)
    rules = Rules(window.from_at, window.until_at)
    read = (_undoubled(_read_events(calendar, zone, repairs, errors), repairs) for calendar in calendars)
    found = chain.from_iterable(_expanded(events, rules, errors) for events in read)
    events = list(islice(found, MOST_EVENTS))
    if next(found, None) is not None:
        errors.append(Unread(events[-1].line, f"more than {MOST_EVENTS:,} events; the rest is left out"))
    events.sort(key=_order)
    return Feed(_name(calendars), events, repairs.listed(), list(_suspicions(events)), errors)


def _name(calendars: Iterable[Calendar]) -> str | None:
    for calendar in calendars:
        for wanted in ("X-WR-CALNAME", "NAME"):
            text = _property(calendar, wanted)
            if text:
                return text
    return None


def _property(calendar: Calendar, name: str) -> str | None:
    values = _values(calendar.properties).get(name)
    return _text(values[0].text).strip() or None if values else None


def _values(lines: Iterable[Line]) -> dict[str, list[_Value]]:
    """Give the properties of a component by name."""
    found: dict[str, list[_Value]] = {}
    for line in lines:
        name = re.match(r"[A-Za-z0-9_-]+", line.text)
        if name is None:
            continue
        params, at = {}, name.end()
        while match := _PARAM.match(line.text, at):
            params[match[1].upper()] = (match[2] or "").strip('"')
            at = match.end()
        found.setdefault(name[0], []).append(_Value(params, line.text[at:].partition(":")[2]))
    return found


def _text(value: str) -> str:
    """Undo the escapes of a text."""
    return _ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


# Events


def _read_events(calendar: Calendar, zone: tzinfo | None, repairs: Repairs, errors: list[Unread]) -> list[_Read]:
    own = [block for block in calendar.blocks if block.name == "VTIMEZONE"]
    zones = Zones(own, _property(calendar, "X-WR-TIMEZONE"), zone)
    read = []
    for block in calendar.blocks:
        if block.name == "VEVENT":
            try:
                read.append(_read_event(block, zones, repairs, errors))
            except (ValueError, OverflowError) as error:
                errors.append(Unread(block.line, str(error)))
    return read


def _read_event(block: Block, zones: Zones, repairs: Repairs, errors: list[Unread]) -> _Read:
    """Read one event.

    Raises:
        ValueError: It has no start, or one that cannot be.
    """
    values = _values(block.lines)
    note_repeated(values, block, repairs)
    first = {name: found[0] for name, found in values.items()}
    if "DTSTART" not in first:
        raise ValueError("the event has no DTSTART")
    start = _moment(first["DTSTART"], zones, repairs)
    end = _end(first, start, zones, repairs)
    if end is None and "DURATION" in first:
        end = _after(start, first["DURATION"].text)
    start, end = midnight_to_midnight(start, end, first["DTSTART"], repairs)
    summary = _text(first["SUMMARY"].text).strip() if "SUMMARY" in first else ""
    note_missing_stamp(first, block, repairs)
    status = first["STATUS"].text.strip().lower() if "STATUS" in first else ""
    moments = {name: _moments(values.get(name, ()), zones, repairs, block, errors) for name in ("RDATE", "EXDATE")}
    replaces = _moment(first["RECURRENCE-ID"], zones, repairs) if "RECURRENCE-ID" in first else None
    if replaces is not None and "RANGE" in first["RECURRENCE-ID"].params:
        errors.append(Unread(block.line, "RANGE=THISANDFUTURE is taken for this instance alone"))
    sequence = first["SEQUENCE"].text.strip() if "SEQUENCE" in first else ""
    return _Read(
        uid=_uid(first, summary, start, block, repairs),
        summary=summary,
        start=start,
        length=end_after_start(start, end, block, repairs),
        status=status if status in _STATUSES else "confirmed",
        url=first["URL"].text.strip() or None if "URL" in first else None,
        categories=tuple(filter(None, _categories(values.get("CATEGORIES", ())))),
        location=_text(first["LOCATION"].text).strip() or None if "LOCATION" in first else None,
        line=block.line,
        sequence=int(sequence) if sequence.isdecimal() and len(sequence) < 10 else 0,
        replaces=replaces,
        rules=[value.text.strip() for value in values.get("RRULE", ())],
        more=moments["RDATE"],
        less=moments["EXDATE"],
    )


def _moment(value: _Value, zones: Zones, repairs: Repairs) -> Moment:
    return read_moment(value.text, value.params, zones, repairs)


def _moments(
    values: Iterable[_Value], zones: Zones, repairs: Repairs, block: Block, errors: list[Unread]
) -> list[Moment]:
    """Give the moments of a list; of a period its start."""
    found = []
    for value in values:
        for text in filter(None, value.text.split(",")):
            try:
                found.append(read_moment(text.partition("/")[0], value.params, zones, repairs))
            except ValueError as error:
                errors.append(Unread(block.line, str(error)))
    return found


def _end(first: dict[str, _Value], start: Moment, zones: Zones, repairs: Repairs) -> Moment | None:
    """Give the end, or none where it cannot be read: what matters is the start."""
    if "DTEND" not in first:
        return None
    try:
        return _moment(first["DTEND"], zones, repairs)
    except ValueError as error:
        repairs.note("unread-end", f"left out: {error}")
        return None


def _after(start: Moment, duration: str) -> Moment | None:
    from icalendar import vDuration

    try:
        length: timedelta = vDuration.from_ical(duration.strip())  # type: ignore[no-untyped-call]
        return start._replace(wall=start.wall + length)
    except (ValueError, OverflowError, TypeError):
        return None


def midnight_to_midnight(
    start: Moment, end: Moment | None, value: _Value, repairs: Repairs
) -> tuple[Moment, Moment | None]:
    """Mend ``midnight-to-midnight``: without a zone of its own that is a whole day, as Outlook writes it."""
    walls = (start.wall, end.wall if end is not None else None)
    if not all(isinstance(wall, datetime) and (wall.hour, wall.minute, wall.second) == (0, 0, 0) for wall in walls):
        return start, end
    assert end is not None
    if value.text.strip()[-1:] in "Zz" or value.params.get("TZID") or end.wall <= start.wall:
        return start, end
    assert isinstance(start.wall, datetime)
    assert isinstance(end.wall, datetime)
    repairs.note("midnight-to-midnight", f"{start.wall.date()} is taken for a whole day")
    return Moment(start.wall.date(), None), Moment(end.wall.date(), None)


def end_after_start(start: Moment, end: Moment | None, block: Block, repairs: Repairs) -> timedelta | None:
    """Mend ``end-not-after-start``: the end is left out. Gives the length by the clock."""
    if end is None:
        return None
    first, last = start.value(), end.value()
    if start.is_day != end.is_day or isinstance(first, datetime) != isinstance(last, datetime):
        repairs.note("unread-end", "left out: start and end are not of one kind")
        return None
    try:
        length = last - first
    except TypeError:  # one of them floats
        length = end.wall - start.wall
    if length <= timedelta(0):
        repairs.note("end-not-after-start", f"line {block.line}: the end is left out")
        return None
    return length


def note_missing_stamp(first: dict[str, _Value], block: Block, repairs: Repairs) -> None:
    """Mend ``missing-stamp``: DTSTAMP must be there, and nothing here needs it."""
    if "DTSTAMP" not in first:
        repairs.note("missing-stamp", f"line {block.line}: no DTSTAMP")


def note_repeated(values: dict[str, list[_Value]], block: Block, repairs: Repairs) -> None:
    """Mend ``repeated-property``: where there may be one, the first is taken."""
    for name in _SINGLE:
        if len(values.get(name, ())) > 1:
            repairs.note("repeated-property", f"line {block.line}: {name}")


def _uid(first: dict[str, _Value], summary: str, start: Moment, block: Block, repairs: Repairs) -> str:
    """Mend ``missing-uid``: one is made of title and start, so that it is the same at the next reading."""
    uid = _text(first["UID"].text).strip() if "UID" in first else ""
    if uid:
        return uid
    repairs.note("missing-uid", f"line {block.line}: no UID")
    return (
        "derived-"
        + blake2b(f"{summary}\n{start.value().isoformat()}".encode("utf-8", "replace"), digest_size=12).hexdigest()
    )


def _categories(values: Iterable[_Value]) -> Iterator[str]:
    for value in values:
        yield from (_text(part).strip() for part in re.findall(r"(?:\\.|[^,\\])+", value.text))


def _undoubled(read: list[_Read], repairs: Repairs) -> list[_Read]:
    """Mend ``doubled-uid``: of two versions of one event the later is kept; different events all stay."""
    kept: list[_Read] = []
    places: dict[tuple[str, date | None, str], int] = {}
    lines: dict[tuple[str, date | None], int] = {}
    for event in read:
        subject = event.uid, event.replaces.value() if event.replaces is not None else None
        if lines.setdefault(subject, event.line) != event.line:
            repairs.note("doubled-uid", f"lines {lines[subject]} and {event.line}: {event.uid[:40]}")
        place = places.get((*subject, event.summary))
        if place is None or (kept[place].sequence == event.sequence and kept[place].start != event.start):
            places[(*subject, event.summary)] = len(kept)
            kept.append(event)
        elif kept[place].sequence <= event.sequence:
            kept[place] = event
    return kept


# Instances


def _expanded(read: list[_Read], rules: Rules, errors: list[Unread]) -> Iterator[ForeignEvent]:
    """Give every instance: of each event its own, but for those that another event of its UID replaces."""
    masters = {event.uid for event in read if event.replaces is None}
    replaced = {(event.uid, event.replaces.value()) for event in read if event.replaces is not None}
    for event in read:
        if event.replaces is not None and event.uid in masters:
            yield _event(event, event.start)
            continue
        for start in _starts(event, rules, errors):
            is_replaced = {(event.uid, start.value()), (event.uid, start.day)} & replaced
            if not is_replaced or not (event.rules or event.more):
                yield _event(event, start)


def _starts(event: _Read, rules: Rules, errors: list[Unread]) -> list[Moment]:
    """Give the starts of an event, in order; only its own one where a rule is not followed."""
    walls: list[date] = [event.start.wall]
    try:
        if event.rules:
            walls, is_cut = rules.starts(event.start, event.rules)
            if is_cut:
                errors.append(Unread(event.line, "the rule gives too many events; the rest is left out"))
    except RuleError as error:
        errors.append(Unread(event.line, str(error)))
    starts = {(moment := event.start._replace(wall=wall)).value(): moment for wall in walls}
    starts |= {moment.value(): moment for moment in event.more if moment.is_day == event.start.is_day}
    days = {moment.wall for moment in event.less if moment.is_day}
    for moment in event.less:
        starts.pop(moment.value(), None)
    if not event.start.is_day:  # a day in EXDATE takes away what is on it: wrong, common, and never meant otherwise
        starts = {at: moment for at, moment in starts.items() if moment.day not in days}
    return sorted(starts.values(), key=lambda moment: str(moment.value()))


def _event(read: _Read, start: Moment) -> ForeignEvent:
    at = start.value()
    try:
        end = None if read.length is None else at + read.length
    except OverflowError:
        end = None
    return ForeignEvent(
        read.uid, read.summary, at, end, read.status, read.url, read.categories, read.location, read.line
    )


def _order(event: ForeignEvent) -> tuple[str, int]:
    return event.start.isoformat(), event.line


# Dates that are none


def _suspicions(events: list[ForeignEvent]) -> Iterator[Suspicion]:
    """Give the events whose date is not to be trusted, in order."""
    days = Counter(event.start for event in events if not isinstance(event.start, datetime))
    for event in events:
        day = event.start
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            yield Suspicion(event, f'the year {day.year} stands for "not known"', False)
        elif isinstance(day, datetime):
            if day.tzinfo is None:
                yield Suspicion(event, "no zone is named, so nobody can tell when that is", False)
        elif (day.month, day.day) == (1, 1):
            yield Suspicion(event, 'a whole 1 January often stands for "some time that year"', True)
        elif days[day] >= MANY and (day.day == 1 or (day + timedelta(days=1)).day == 1):
            end = "first" if day.day == 1 else "last"
            yield Suspicion(event, f'{days[day]} whole days on one {end} of a month look like "some time then"', True)
