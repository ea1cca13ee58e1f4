"""What every reader in Python prints: one line of JSON for each occurrence, in UTC, and one for each file's end."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

Row = dict[str, Any]

EARLIEST, LATEST = datetime(1990, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
"""The stretch asked for where a client only answers for one."""


class Complaint(Exception):
    """A client says itself that something in a feed is wrong, and shows the rest.

    Args:
        what: What it says.
        rows: What it shows nevertheless.
    """

    def __init__(self, what: str, rows: list[Row]) -> None:
        super().__init__(what)
        self.what = what
        self.rows = rows


def row(uid: object, start: date, end: date, summary: object, status: object, description: object) -> Row:
    """Give one occurrence as a client has it."""
    return {
        "uid": _text(uid),
        "start": moment(start),
        "end": moment(end),
        "all_day": not isinstance(start, datetime),
        "summary": _text(summary),
        "status": _text(status),
        "description": _text(description),
    }


def moment(value: date) -> str:
    """Write an instant in UTC, a floating time without a zone, or a day."""
    if not isinstance(value, datetime):
        return value.isoformat()
    if value.tzinfo is None:
        return value.isoformat()
    return f"{value.astimezone(UTC).isoformat()[:19]}Z"


def day_after(value: date) -> date:
    """Give the exclusive end of clients that keep the last day."""
    return value + timedelta(days=1)


def report(read: Callable[[str], Iterable[Row]], paths: list[str] | None = None) -> None:
    """Print what a client finds in each file named on the command line, or why it refuses it."""
    for path in sys.argv[1:] if paths is None else paths:
        rows: list[Row] = []
        ending: dict[str, object] = {"feed": path}
        try:
            rows = list(read(path))
        except Complaint as complaint:
            rows, ending["error"] = complaint.rows, complaint.what[:300]
        except Exception as error:  # whatever a client raises is its answer
            ending["error"] = f"{type(error).__name__}: {error}"[:300]
        for one in rows:
            sys.stdout.write(json.dumps({"feed": path, **one}) + "\n")
        sys.stdout.write(json.dumps(ending) + "\n")
        sys.stdout.flush()


def _text(value: object) -> str | None:
    return None if value is None else str(value)
