"""khal: a vdir as synchronisation leaves it, read into its database, and its own question to that.

With ``--update`` first, each file goes through khal's own import on top of the ones before, as its user would do with a
new download.
"""

from __future__ import annotations

import logging
import re
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC
from pathlib import Path
from typing import Any

from khal.controllers import import_ics
from khal.khalendar import CalendarCollection
from pytz import utc

from tests.clients.readers.rows import EARLIEST, LATEST, Row, day_after, report, row

LOCALE = {
    "local_timezone": utc, "default_timezone": utc, "timeformat": "%H:%M", "dateformat": "%Y-%m-%d",
    "longdateformat": "%Y-%m-%d", "datetimeformat": "%Y-%m-%d %H:%M", "longdatetimeformat": "%Y-%m-%d %H:%M",
    "firstweekday": 0, "weeknumbers": False, "unicode_symbols": True,
}  # fmt: skip
CALENDAR = {"name": "feed", "readonly": False, "color": "", "priority": 10, "addresses": []}
CONFIGURATION = {"locale": LOCALE, "view": {"event_format": "{title}"}}


def collection_in(folder: str) -> Any:
    """Give a collection of one calendar, kept in a folder of its own."""
    calendar = CALENDAR | {"path": f"{folder}/feed"}
    collection = CalendarCollection(calendars={"feed": calendar}, locale=LOCALE, dbpath=f"{folder}/khal.db")
    collection.default_calendar_name = "feed"
    return collection


def split_into(folder: Path, text: str) -> None:
    """Write each event of a calendar into a file of its own, as vdirs want them."""
    events = re.findall(r"^BEGIN:VEVENT\r?\n.*?^END:VEVENT\r?\n", text, re.DOTALL | re.MULTILINE)
    head = text.partition("BEGIN:VEVENT")[0]
    for number, event in enumerate(events):
        (folder / f"{number}.ics").write_bytes(f"{head}{event}END:VCALENDAR\r\n".encode())


def held(collection: Any) -> Iterator[Row]:
    """Give what the calendar holds."""
    collection.update_db()
    for event in collection.get_localized(EARLIEST, LATEST):
        yield row(event.uid, event.start.astimezone(UTC), event.end.astimezone(UTC), *texts(event))
    for event in collection.get_floating(EARLIEST.replace(tzinfo=None), LATEST.replace(tzinfo=None)):
        end = event.end if hasattr(event.end, "hour") else day_after(event.end)
        yield row(event.uid, event.start, end, *texts(event))


def texts(event: Any) -> tuple[str, str, str]:
    """Give summary, status and description."""
    return event.summary, event.status, event.description


def read(path: str) -> list[Row]:
    """Give what a new calendar holds whose vdir has the events of a file."""
    with tempfile.TemporaryDirectory() as folder:
        vdir = Path(folder, "feed")
        vdir.mkdir()
        split_into(vdir, Path(path).read_bytes().decode("utf-8"))
        return list(held(collection_in(folder)))


def imported(collection: Any, path: str) -> Iterator[Row]:
    """Import a file without questions, and give what the calendar then holds."""
    import_ics(collection, CONFIGURATION, Path(path).read_bytes().decode("utf-8"), batch=True)
    return held(collection)


def main() -> None:
    """Read each file into a calendar of its own, or all into one."""
    logging.disable()
    if sys.argv[1] != "--update":
        report(read)
        return
    with tempfile.TemporaryDirectory() as folder:
        collection = collection_in(folder)
        report(lambda path: imported(collection, path), sys.argv[2:])


if __name__ == "__main__":
    main()
