"""A strict look at any calendar feed: what is wrong with it, on which line, by which rule, and what breaks where.

The rules are in ``icsrules``. A feed is read once, line by line; of its events only what later ones are compared with
is kept, so time and memory grow with its size alone. Nothing is refused: the worst of files gives the most findings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from medalcal.sources.icscalendar import CalendarFacts, check_calendar
from medalcal.sources.icslines import ContentLine, content_lines, quoted
from medalcal.sources.icspart import Finding, Notes, Part, Tally
from medalcal.sources.icsproperty import check_property, is_raised
from medalcal.sources.icsseries import Identities
from medalcal.sources.icstime import check_alarms, check_times
from medalcal.sources.icsvalues import read_time
from medalcal.sources.icszone import Zones

TOP = ("VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VAVAILABILITY")
_INNER = ("PARTICIPANT", "VLOCATION", "VRESOURCE")
INSIDE: dict[str, tuple[str, ...]] = {
    "VCALENDAR": (*TOP, "VTIMEZONE"),
    "VEVENT": ("VALARM", *_INNER),
    "VTODO": ("VALARM", *_INNER),
    "VJOURNAL": _INNER,
    "VFREEBUSY": _INNER,
    "VAVAILABILITY": ("AVAILABLE",),
    "VTIMEZONE": ("STANDARD", "DAYLIGHT"),
    "VALARM": ("VLOCATION",),
    "PARTICIPANT": ("VLOCATION", "VRESOURCE"),
}
"""Component → what may stand in it: RFC 5545, 7953, 9073, 9074."""
KNOWN = {"VCALENDAR"} | {name for names in INSIDE.values() for name in names}

SINGLE: dict[str, frozenset[str]] = {
    "VCALENDAR": frozenset(
        ("PRODID", "VERSION", "CALSCALE", "METHOD", "UID", "LAST-MODIFIED", "URL", "REFRESH-INTERVAL", "SOURCE",
         "COLOR", "X-WR-CALNAME", "X-WR-CALDESC", "X-WR-TIMEZONE", "X-PUBLISHED-TTL", "X-APPLE-CALENDAR-COLOR")),
    "VEVENT": frozenset(
        ("UID", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "CLASS", "CREATED", "DESCRIPTION", "GEO", "LAST-MODIFIED",
         "LOCATION", "ORGANIZER", "PRIORITY", "SEQUENCE", "STATUS", "SUMMARY", "TRANSP", "URL", "RECURRENCE-ID",
         "COLOR")),
    "VALARM": frozenset(("ACTION", "TRIGGER", "DESCRIPTION", "SUMMARY", "DURATION", "REPEAT")),
    "VTIMEZONE": frozenset(("TZID", "LAST-MODIFIED", "TZURL")),
    "STANDARD": frozenset(("DTSTART", "TZOFFSETFROM", "TZOFFSETTO")),
}  # fmt: skip
SINGLE["DAYLIGHT"] = SINGLE["STANDARD"]
SINGLE["VTODO"] = (SINGLE["VEVENT"] - {"DTEND", "TRANSP"}) | {"DUE", "COMPLETED", "PERCENT-COMPLETE"}
SINGLE["VJOURNAL"] = SINGLE["VEVENT"] - {"DTEND", "TRANSP", "DESCRIPTION"}
"""Component → the properties that it may have once."""

PROPERTIES_FIRST = ("VCALENDAR", "VEVENT", "VTODO")
"""Components that have others behind their properties; a VTIMEZONE may mix them."""
CLOCK_SLACK = timedelta(days=1)
"""How far ahead a stamp may lie: clocks are off, and local times are taken for UTC."""


class Examination(NamedTuple):
    """What a look at a feed gave."""

    findings: list[Finding]
    """In the order of the file; at most 10,000 of one rule."""
    tallies: dict[str, Tally]
    """Rule → how often it is broken, all findings counted."""
    events: int


def lint(data: bytes | Iterable[bytes], now: datetime | None = None) -> list[Finding]:
    """Give everything that is wrong with a feed, in the order of the file.

    Args:
        data: The feed, whole or in pieces of any length.
        now: Aware; the moment that stamps must not be ahead of, or None to leave that open.
    """
    return examine(data, now).findings


def examine(data: bytes | Iterable[bytes], now: datetime | None = None) -> Examination:
    """Give everything that is wrong with a feed, and how many events it has."""
    reading = _Reading(now)
    pieces = (data,) if isinstance(data, bytes) else data
    for line in content_lines(reading.measured(pieces), reading.notes.report):
        reading.take(line)
    reading.finish()
    return Examination(reading.notes.ordered(), reading.notes.tallies, reading.facts.events)


class _Reading:
    """A feed while its lines come in."""

    def __init__(self, now: datetime | None) -> None:
        self.latest_stamp = None if now is None else now.astimezone(UTC).replace(tzinfo=None) + CLOCK_SLACK
        self.notes = Notes()
        self.zones = Zones()
        self.identities = Identities(self.zones)
        self.facts = CalendarFacts()
        self.open: list[Part] = []
        self.open_names: Counter[str] = Counter()
        self.calendars = 0
        self.outside: ContentLine | None = None

    def measured(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Give the pieces again, and count their octets."""
        for piece in pieces:
            self.facts.octets += len(piece)
            yield piece

    def take(self, line: ContentLine) -> None:
        """Take the next line."""
        if line.name == "BEGIN":
            self._begin(line)
        elif line.name == "END":
            self._end(line)
        elif not self.open:
            self.outside = self.outside or line
        else:
            part = self.open[-1]
            if line.name:
                part.add(line)
                if part.name in KNOWN:
                    check_property(line, part.name, self.notes)

    def _begin(self, line: ContentLine) -> None:
        name = self._component(line)
        if name == "VCALENDAR":
            self._close_down_to(0)
            self.calendars += 1
            if self.calendars > 1:
                self.notes.add("two-calendars", (line.line, 1), f"VCALENDAR number {self.calendars}")
        elif name in TOP and self.open_names["VCALENDAR"]:
            self._close_down_to(1)  # VCALENDAR is open alone or first
        elif not self.open:
            self.outside = self.outside or line
        if self.open:
            self._check_nesting(name, line)
        self.open.append(Part(name, line.line))
        self.open_names[name] += 1

    def _component(self, line: ContentLine) -> str:
        """Give the name of a component in upper case."""
        name = line.value.strip().upper()
        if line.written != line.name or line.value.strip() != name:
            found = quoted(f"{line.written}:{line.value}")
            self.notes.add("lower-case-name", (line.line, 1), found, f"{line.name}:{name[:40]}")
        return name

    def _check_nesting(self, name: str, line: ContentLine) -> None:
        outer = self.open[-1]
        if not outer.first_part:
            outer.first_part = line.line
        if name in KNOWN and outer.name in KNOWN and name not in INSIDE.get(outer.name, ()):
            self.notes.add("wrong-place", (line.line, 1), f"{name} in {outer.name}")
        elif name not in KNOWN and not name.startswith("X-"):
            self.notes.add("unknown-component", (line.line, 1), quoted(name))

    def _end(self, line: ContentLine) -> None:
        name = self._component(line)
        if not self.open_names[name]:
            self.notes.add("wrong-end", (line.line, 1), f"{quoted(f'END:{name}')}, and no {quoted(name)} is open")
            return
        while self.open[-1].name != name:
            self._say_not_closed()
            self._leave()
        self._leave()

    def _close_down_to(self, depth: int) -> None:
        while len(self.open) > depth:
            self._say_not_closed()
            self._leave()

    def _say_not_closed(self) -> None:
        part = self.open[-1]
        self.notes.add("not-closed", part.place, f"no {quoted(f'END:{part.name}')}")

    def _leave(self) -> None:
        """Check the innermost component, which is at its end."""
        part = self.open.pop()
        self.open_names[part.name] -= 1
        if part.name in SINGLE:
            self._check_doubled(part)
        if part.first_part and part.name in PROPERTIES_FIRST:
            self._check_order(part)
        if part.name == "VEVENT":
            self._check_event(part)
        elif part.name in ("VTODO", "VJOURNAL"):
            self._check_identity(part)
        elif part.name == "VTIMEZONE":
            self.zones.define(part, self.notes)
        elif part.name == "VCALENDAR":
            check_calendar(part, self.facts, self.notes)
        if self.open and self.open[-1].name != "VCALENDAR":
            self.open[-1].parts.append(part)

    def _check_doubled(self, part: Part) -> None:
        single = SINGLE[part.name]
        for name, lines in part.lines.items():
            if len(lines) > 1 and name in single:
                found = f"{name} {len(lines)} times in a {part.name}, first on line {lines[0].line:,}"
                self.notes.add("doubled-property", (lines[1].line, 1), found)

    def _check_order(self, part: Part) -> None:
        late = (line for lines in part.lines.values() for line in lines if line.line > part.first_part)
        first = min(late, key=lambda line: line.line, default=None)
        if first is not None:
            found = f"{first.name}, and the first component is on line {part.first_part:,}"
            self.notes.add("late-property", (first.line, 1), found)

    def _check_identity(self, part: Part) -> None:
        uid = part.one("UID")
        if uid is None or not uid.value.strip():
            self.notes.add("missing-uid", part.place, f"a {part.name} without UID")
        if part.one("DTSTAMP") is None:
            self.notes.add("missing-dtstamp", part.place, f"a {part.name} without DTSTAMP")
        self._check_stamps(part)

    def _check_stamps(self, part: Part) -> None:
        if self.latest_stamp is None:
            return
        for line in (*part.all("DTSTAMP"), *part.all("LAST-MODIFIED")):
            when = read_time(line.value)
            if when is not None and when.local > self.latest_stamp:
                self.notes.add("stamp-ahead", line.place(), f"{line.name}:{when}")

    def _check_event(self, event: Part) -> None:
        notes = self.notes
        self._check_identity(event)
        timing = check_times(event, self.zones, notes)
        check_alarms(event, timing.start, notes)
        self.identities.take(event, timing.start, notes)
        self.facts.take(event, timing)
        title = event.one("SUMMARY")
        if title is None or not title.value.strip():
            notes.add("missing-summary", event.place, "an event without SUMMARY")
        sequence, categories = event.one("SEQUENCE"), event.all("CATEGORIES")
        if sequence is not None and is_raised(sequence) and event.one("LAST-MODIFIED") is None:
            notes.add("sequence-without-last-modified", (sequence.line, 1), f"SEQUENCE:{sequence.value[:20]}")
        if len(categories) > 1:
            notes.add("categories-lines", (categories[1].line, 1), f"{len(categories)} CATEGORIES lines")
        if event.one("DESCRIPTION") and event.one("X-ALT-DESC"):
            notes.add("x-alt-desc", (event.all("X-ALT-DESC")[0].line, 1), "X-ALT-DESC beside DESCRIPTION")

    def finish(self) -> None:
        """Check what shows only at the end."""
        self._close_down_to(0)
        self.identities.finish(self.notes)
        self.zones.finish(self.notes)
        self.facts.finish(self.notes)
        if not self.calendars:
            self.notes.add("no-calendar", (1, 1), "no BEGIN:VCALENDAR")
        elif self.outside is not None:
            found = quoted(f"{self.outside.written}:{self.outside.value}" if self.outside.name else self.outside.value)
            self.notes.add("outside-calendar", (self.outside.line, 1), found)
