"""libecal, which Evolution and GNOME Calendar use: its components, and its own making of instances."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import gi

gi.require_version("ECal", "2.0")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, ICalGLib  # noqa: E402 - the version is chosen first

from tests.clients.readers.rows import EARLIEST, LATEST, Row, report, row  # noqa: E402


def moment(time: Any) -> date:
    """Give a time of libical as Python has it."""
    if time.is_date():
        return date(time.get_year(), time.get_month(), time.get_day())
    zone = time.get_timezone()
    if zone is None:
        return datetime.fromtimestamp(time.as_timet(), UTC).replace(tzinfo=None)
    return datetime.fromtimestamp(time.as_timet_with_zone(zone), UTC)


def zone_of(tzid: str, *_rest: object) -> Any:
    """Give the zone of a name, as libical knows it."""
    return ICalGLib.Timezone.get_builtin_timezone(tzid)


def instances(part: Any) -> list[tuple[date, date]]:
    """Give start and end of every instance of a component."""
    found: list[tuple[date, date]] = []

    def note(_part: Any, start: Any, end: Any, *_rest: Any) -> bool:
        found.append((moment(start), moment(end)))
        return True

    utc = ICalGLib.Timezone.get_utc_timezone()
    local = zone_of(os.environ.get("TZ", "UTC"))
    first = ICalGLib.Time.new_from_timet_with_zone(int(EARLIEST.timestamp()), False, utc)
    last = ICalGLib.Time.new_from_timet_with_zone(int(LATEST.timestamp()), False, utc)
    ECal.recur_generate_instances_sync(part, first, last, note, None, zone_of, None, local or utc, None)
    return found


def read(path: str) -> Iterator[Row]:
    """Give every instance of every event."""
    root = ECal.util_parse_ics_string(Path(path).read_bytes().decode("utf-8"))
    if root is None or root.isa() != ICalGLib.ComponentKind.VCALENDAR_COMPONENT:
        raise ValueError("no calendar")
    part = root.get_first_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)
    while part is not None:
        component = ECal.Component.new_from_icalcomponent(part.clone())
        if component is None:
            raise ValueError("an event that libecal does not take")
        summary = component.get_summary()
        texts = [text.get_value() for text in component.get_descriptions()]
        status = component.get_status().value_nick.upper()
        for start, end in instances(part):
            yield row(component.get_uid(), start, end, summary and summary.get_value(), status, "\n".join(texts))
        part = root.get_next_component(ICalGLib.ComponentKind.VEVENT_COMPONENT)


if __name__ == "__main__":
    report(read)
