"""libical, through its GObject face: its parser and its own walk over recurrences."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import gi

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402 - the version is chosen first

from tests.clients.readers.rows import EARLIEST, LATEST, Complaint, Row, report, row  # noqa: E402

STATUSES = {
    ICalGLib.PropertyStatus.CONFIRMED: "CONFIRMED",
    ICalGLib.PropertyStatus.TENTATIVE: "TENTATIVE",
    ICalGLib.PropertyStatus.CANCELLED: "CANCELLED",
}


def spans(event: Any) -> list[tuple[date, date]]:
    """Give start and end of every recurrence, which libical counts in seconds: of days and of floating times too."""
    found: list[tuple[date, date]] = []
    begins = event.get_dtstart()
    floating = not begins.is_utc() and begins.get_timezone() is None

    def note(_event: Any, span: Any, *_rest: Any) -> None:
        start, end = (datetime.fromtimestamp(seconds, UTC) for seconds in (span.get_start(), span.get_end()))
        if begins.is_date():
            found.append((start.date(), end.date()))
        elif floating:
            found.append((start.replace(tzinfo=None), end.replace(tzinfo=None)))
        else:
            found.append((start, end))

    utc = ICalGLib.Timezone.get_utc_timezone()
    first, last = (
        ICalGLib.Time.new_from_timet_with_zone(int(day.timestamp()), False, utc) for day in (EARLIEST, LATEST)
    )
    event.foreach_recurrence(first, last, note)
    return found


def read(path: str) -> list[Row]:
    """Give every recurrence of every VEVENT; what libical could not read is a complaint."""
    root = ICalGLib.Parser.parse_string(Path(path).read_bytes().decode("utf-8"))
    if root is None or root.isa() != ICalGLib.ComponentKind.VCALENDAR_COMPONENT:
        raise ValueError("no calendar")
    rows = list(occurrences(root))
    if root.count_errors():
        raise Complaint(f"{root.count_errors()} errors", rows)
    return rows


def occurrences(root: Any) -> Iterator[Row]:
    """Give what happens when."""
    event = root.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    while event is not None:
        status = event.get_first_property(ICalGLib.PropertyKind.STATUS_PROPERTY)
        texts = event.get_summary(), status and STATUSES.get(status.get_status()), event.get_description()
        for start, end in spans(event):
            yield row(event.get_uid(), start, end, *texts)
        event = root.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)


if __name__ == "__main__":
    report(read)
