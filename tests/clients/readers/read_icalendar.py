"""icalendar, with recurring-ical-events for what happens when."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import icalendar
import recurring_ical_events

from tests.clients.readers.rows import EARLIEST, LATEST, Complaint, Row, report, row


def read(path: str) -> list[Row]:
    """Give every occurrence between two far days; a value that icalendar could not read is a complaint."""
    calendar = icalendar.Calendar.from_ical(Path(path).read_bytes())
    rows = list(occurrences(calendar))
    broken = [error for component in calendar.walk() for error in component.errors]
    if broken:
        raise Complaint(str(broken), rows)
    return rows


def occurrences(calendar: icalendar.Component) -> Iterator[Row]:
    """Give what happens when."""
    for event in recurring_ical_events.of(calendar, skip_bad_series=True).between(EARLIEST, LATEST):
        texts = (event.get(name) for name in ("SUMMARY", "STATUS", "DESCRIPTION"))
        yield row(event.get("UID"), event["DTSTART"].dt, event["DTEND"].dt, *texts)


if __name__ == "__main__":
    report(read)
