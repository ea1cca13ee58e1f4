"""ical, as Home Assistant's remote calendar uses it: parse the stream, then look along the timeline."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ical.calendar_stream import IcsCalendarStream

from tests.clients.readers.rows import EARLIEST, LATEST, Row, report, row


def read(path: str) -> Iterator[Row]:
    """Give every event that overlaps a long stretch of the timeline."""
    calendar = IcsCalendarStream.calendar_from_ics(Path(path).read_bytes().decode("utf-8"))
    for event in calendar.timeline.overlapping(EARLIEST, LATEST):
        status = event.status and event.status.value
        yield row(event.uid, event.start, event.end, event.summary, status, event.description)


if __name__ == "__main__":
    report(read)
