"""Feeds for tests: a sound one, and how to make it unsound in one place."""

from __future__ import annotations

from collections.abc import Iterable

HEADER = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Feeds//EN", "X-WR-CALNAME:Nights")
FIRST = 5
"""The line on which the first component begins."""
TIMES = ("DTSTART:20260124T163000Z", "DTEND:20260124T170000Z")
TITLE = "SUMMARY:Night"
DAYS = ("DTSTART;VALUE=DATE:20260304", "DTEND;VALUE=DATE:20260305")


def event(
    *more: str, times: Iterable[str] = TIMES, uid: str = "UID:a@example.org", stamp: str = "20260110T090000Z"
) -> str:
    """Give an event: UID on its second line, DTSTAMP on its third, its times, the rest, a SUMMARY, its components."""
    parts = [part for part in more if part.startswith("BEGIN:")]
    more = tuple(line for line in more if line not in parts)
    titled = any(line.upper().startswith("SUMMARY") for line in more)
    title = "" if titled else TITLE
    lines = ["BEGIN:VEVENT", uid, f"DTSTAMP:{stamp}" if stamp else "", *times, *more, title, *parts, "END:VEVENT"]
    return "\n".join(line for line in lines if line)


def text(*parts: str, header: Iterable[str] = HEADER, end: bool = True) -> str:
    """Give a calendar, its lines parted by LF."""
    return "\n".join((*header, *parts, *(["END:VCALENDAR"] if end else []))) + "\n"


def feed(*parts: str, header: Iterable[str] = HEADER, end: bool = True) -> bytes:
    """Give a calendar as it goes over the wire."""
    return text(*parts, header=header, end=end).replace("\n", "\r\n").encode()


def alarm(*lines: str) -> str:
    """Give an alarm."""
    return "\n".join(("BEGIN:VALARM", *lines, "END:VALARM"))


def zone(*sides: str, name: str = "TZID:Asia/Tokyo") -> str:
    """Give a VTIMEZONE."""
    return "\n".join(line for line in ("BEGIN:VTIMEZONE", name, *sides, "END:VTIMEZONE") if line)


def side(
    start: str = "19700101T000000", before: str = "+0900", after: str = "+0900", *more: str, kind: str = "STANDARD"
) -> str:
    """Give an observance."""
    lines = (f"DTSTART:{start}", f"TZOFFSETFROM:{before}", f"TZOFFSETTO:{after}", *more)
    return "\n".join((f"BEGIN:{kind}", *lines, f"END:{kind}"))


TOKYO = zone(side())
NEW_YORK = zone(
    side("19701101T020000", "-0400", "-0500", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"),
    side("19700308T020000", "-0500", "-0400", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU", kind="DAYLIGHT"),
    name="TZID:America/New_York",
)


def local(start: str, end: str, zone: str = "America/New_York") -> tuple[str, str]:
    """Give the times of an event by a zone's clock."""
    return f"DTSTART;TZID={zone}:{start}", f"DTEND;TZID={zone}:{end}"
