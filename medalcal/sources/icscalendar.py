"""Checks of the calendar as a whole: its own properties, and what shows only over all its events."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from medalcal.plural import many
from medalcal.sources.icslines import quoted
from medalcal.sources.icspart import Notes, Part
from medalcal.sources.icsproperty import is_raised
from medalcal.sources.icstime import Timing

LARGEST_OCTETS = 900_000
MOST_EVENTS = 1_000
"""Above these Google loses events."""
ENOUGH = 10
"""Events from which on a habit shows."""
ALMOST_A_DAY = timedelta(hours=23, minutes=59)
ODD_MINUTE = timedelta(minutes=1)


class CalendarFacts:
    """What is kept of the events of a feed."""

    def __init__(self) -> None:
        self.octets = 0
        self.events = 0
        self.first = 0
        """The line of the first event."""
        self.unorganized = self.attended = 0
        """The line of the first event without ORGANIZER, and with ATTENDEE."""
        self.unorganized_count = self.attended_count = 0
        self.stamps: set[str] = set()
        self.tells_of_changes = False
        self.lengths: set[timedelta | None] = set()
        self.timed = self.days = 0
        self.new_years: Counter[date] = Counter()
        self.first_days: dict[date, int] = {}
        self.first_day = 0

    def take(self, event: Part, timing: Timing) -> None:
        """Take an event."""
        self.events += 1
        self.first = self.first or event.line
        if event.one("ORGANIZER") is None:
            self.unorganized = self.unorganized or event.line
            self.unorganized_count += 1
        if event.one("ATTENDEE") is not None:
            self.attended = self.attended or event.line
            self.attended_count += 1
        self._take_stamps(event)
        if timing.start is not None and timing.start.form == "date":
            self._take_day(event, timing.start.local.date(), timing.length)
        elif timing.start is not None:
            self.timed += 1
            if len(self.lengths) < 2:
                self.lengths.add(timing.length)

    def _take_stamps(self, event: Part) -> None:
        stamp = event.one("DTSTAMP")
        if len(self.stamps) < 2:
            self.stamps.add(stamp.value if stamp else "")
        if event.one("LAST-MODIFIED") or is_raised(event.one("SEQUENCE")):
            self.tells_of_changes = True

    def _take_day(self, event: Part, on: date, length: timedelta | None) -> None:
        self.days += 1
        self.first_day = self.first_day or event.line
        if (on.month, on.day) == (1, 1) and (length is None or length <= timedelta(days=1)):
            self.new_years[on] += 1
            self.first_days.setdefault(on, event.line)

    def finish(self, notes: Notes) -> None:
        """Report the habits of the feed."""
        if self.octets > LARGEST_OCTETS:
            notes.add("feed-size", (1, 1), f"{self.octets / 1000:,.0f} KB")
        if self.events > MOST_EVENTS:
            notes.add("feed-events", (1, 1), many(self.events, "event"))
        if self.events >= ENOUGH and len(self.stamps) == 1 and not self.tells_of_changes and "" not in self.stamps:
            notes.add(
                "one-stamp", (self.first, 1), f"{many(self.events, 'event')} with DTSTAMP:{min(self.stamps)[:20]}"
            )
        for on, count in self.new_years.most_common(1):
            if count >= ENOUGH and count * 2 > self.days:
                notes.add(
                    "placeholder-day", (self.first_days[on], 1), f"{count:,} of {many(self.days, 'event')} on {on}"
                )
        length = next(iter(self.lengths), None)
        if self.timed >= ENOUGH and len(self.lengths) == 1 and length is not None and _is_odd(length):
            notes.add("odd-length", (self.first, 1), f"{many(self.timed, 'event')} of {length}")


def _is_odd(length: timedelta) -> bool:
    """Tell whether a length is of no programme: with seconds in it, or of a whole day."""
    return timedelta() < length and (bool(length % ODD_MINUTE) or length >= ALMOST_A_DAY)


def check_calendar(calendar: Part, facts: CalendarFacts, notes: Notes) -> None:
    """Check the properties of a calendar, at its end."""
    version, prodid, scale = calendar.one("VERSION"), calendar.one("PRODID"), calendar.one("CALSCALE")
    if version is None:
        notes.add("missing-version", calendar.place, "a calendar without VERSION")
    elif version.value != "2.0":
        notes.add("version-value", version.place(), quoted(version.value))
    if prodid is None:
        notes.add("missing-prodid", calendar.place, "a calendar without PRODID")
    if version and prodid:
        _check_order(calendar, notes)
    if scale is not None and scale.value.upper() != "GREGORIAN":
        notes.add("calscale", scale.place(), quoted(scale.value))
    if not calendar.first_part:
        notes.add("no-component", calendar.place, "no component between BEGIN and END")
    _check_method(calendar, facts, notes)
    _check_names(calendar, notes)
    zone = calendar.one("X-WR-TIMEZONE")
    if zone is not None and facts.days:
        notes.add("x-wr-timezone", (zone.line, 1), f"X-WR-TIMEZONE, and whole days from line {facts.first_day:,} on")


def _check_order(calendar: Part, notes: Notes) -> None:
    lines = [line for name in ("VERSION", "PRODID") for line in calendar.all(name)]
    if set(list(calendar.lines)[:2]) != {"VERSION", "PRODID"}:
        last = max(line.line for line in lines)
        notes.add("version-late", (last, 1), "something stands before VERSION and PRODID")


def _check_method(calendar: Part, facts: CalendarFacts, notes: Notes) -> None:
    method = calendar.one("METHOD")
    if method is None:
        return
    notes.add("method", (method.line, 1), quoted(f"METHOD:{method.value}"))
    if method.value.upper() != "PUBLISH":
        return
    if facts.unorganized:
        found = f"{many(facts.unorganized_count, 'event')} without ORGANIZER, the first on line {facts.unorganized:,}"
        notes.add("publish-without-organizer", (method.line, 1), found)
    if facts.attended:
        found = f"{many(facts.attended_count, 'event')} with ATTENDEE, the first on line {facts.attended:,}"
        notes.add("publish-with-attendee", (method.line, 1), found)


def _check_names(calendar: Part, notes: Notes) -> None:
    name, older = calendar.one("NAME"), calendar.one("X-WR-CALNAME")
    if older is None:
        notes.add("no-calendar-name", calendar.place, "a calendar without X-WR-CALNAME")
    elif name is not None and name.value != older.value:
        found = f"{quoted(older.value)}, NAME is {quoted(name.value)}"
        notes.add("two-names", older.place(), found)
