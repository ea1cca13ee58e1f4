"""vobject, with its own expansion of rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import vobject

from tests.clients.readers.rows import Row, report, row


def value(event: Any, name: str) -> Any:
    """Give what a child holds, or None."""
    child = event.contents.get(name)
    return child[0].value if child else None


def read(path: str) -> Iterator[Row]:
    """Give every VEVENT of the only calendar, once for each date of its rule."""
    (calendar,) = vobject.readComponents(Path(path).read_bytes().decode("utf-8"))
    for event in calendar.contents.get("vevent", []):
        start = event.dtstart.value
        end = value(event, "dtend") or start + (value(event, "duration") or timedelta())
        dates = event.getrruleset(addRDate=True) if event.rruleset else None
        for begins in dates or [start]:
            texts = (value(event, name) for name in ("summary", "status", "description"))
            yield row(event.uid.value, begins, begins + (end - start), *texts)


if __name__ == "__main__":
    report(read)
