"""Entries as flat text: CSV for tables, Google's own CSV for its import, a Markdown table for pages and threads.

Pure. A spreadsheet takes a cell that begins with ``=``, ``+``, ``-``, ``@``, a tab or a return for a formula, and
titles come from anywhere; such a text gets an apostrophe in front, which marks it as text (OWASP, CSV Injection).
Programs that must have every title to the letter take the JSON document.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import datetime, timedelta, tzinfo
from typing import Any

from medalcal.emit.cells import clean
from medalcal.emit.entry import Entry, Reader
from medalcal.emit.ics import EPISODES
from medalcal.emit.words import clocks, date_words, full_name, label, marks, place, relative_day, short_day, title
from medalcal.emit.words import local_day as day_of
from medalcal.model.length import length_of

COLUMNS = (
    "key", "uid", "kind", "work", "title", "label", "subtitle", "number", "outlet", "outlet_name", "affiliates",
    "block", "publisher", "publisher_name", "territory", "language", "format", "isbn", "lead", "rerun", "airs_at",
    "date", "until", "civil_on", "precision", "local", "zone", "broadcast_on", "broadcast_time", "minutes",
    "status", "basis", "may_go_on", "revision", "changed_at", "break", "note", "place", "url",
)  # fmt: skip
"""The keys of ``medalcal/occurrences/1`` that hold one value each, in its order."""

GOOGLE_COLUMNS = ("Subject", "Start Date", "Start Time", "End Date", "End Time", "All Day Event", "Description",
                  "Location", "Private")  # fmt: skip
"""Source: https://support.google.com/calendar/answer/37118, "Create or edit a CSV file"."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARKDOWN = str.maketrans(
    {char: f"\\{char}" for char in "\\`*_[]|~#"} | {"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;"}
)
"""What has a meaning in GitHub's Markdown, tables, HTML and mentions included."""


def csv_text(entries: Iterable[Entry]) -> str:
    """Give entries as comma-separated values with a header, lines ended by CRLF (RFC 4180)."""
    return _written(COLUMNS, ([_cell(entry[name]) for name in COLUMNS] for entry in entries))


def google_csv_text(entries: Iterable[Entry], zone: tzinfo, *, outlets: bool = False) -> str:
    """Give entries as the table that Google's calendar imports, times by the reader's clock.

    Google takes them in the zone of the calendar that they go into, for the table has no place for a zone. What is
    known more coarsely than to the day is left out, and what is cancelled: an import never takes an event away.

    Args:
        outlets: Episodes name their outlet in the subject, as ``emit.ics.Style`` has it.
    """
    return _written(GOOGLE_COLUMNS, (_google_row(entry, zone, outlets) for entry in filter(is_for_google, entries)))


def is_for_google(entry: Entry) -> bool:
    """Tell whether Google's table takes an entry."""
    return entry["precision"] in ("minute", "day") and entry["status"] != "cancelled"


def markdown_text(entries: Iterable[Entry], reader: Reader) -> str:
    """Give entries as a GitHub table: the reader's day, both clocks, what, where."""
    head = f"| Day | Time ({_escaped(reader.zone_name)}) | Title | What | Where |\n| --- | --- | --- | --- | --- |\n"
    return head + "".join(f"| {' | '.join(_markdown_row(entry, reader))} |\n" for entry in entries)


def _written(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue()


def _cell(value: Any) -> str:
    """Give a cell: empty for null, ``true`` and ``false`` as in JSON, text that is no formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return _safe(value) if isinstance(value, str) else str(value)


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


def _google_row(entry: Entry, zone: tzinfo, outlets: bool) -> list[str]:
    subject = full_name(entry)
    if outlets and entry["kind"] in EPISODES and entry["outlet_name"]:
        subject += f" ({clean(entry['outlet_name'])})"
    if entry["status"] == "tentative":
        subject += " (tentative)"
    lines = [clean(entry["subtitle"] or ""), _original_time(entry), clean(entry["note"] or ""), entry["url"] or ""]
    told = [_safe("\n".join(filter(None, lines))), _safe(place(entry)), "False"]
    return [_safe(subject), *_google_times(entry, zone), *told]


def _google_times(entry: Entry, zone: tzinfo) -> list[str]:
    if entry["airs_at"] is None:
        first, last = (datetime.fromisoformat(entry[name] or entry["date"]) for name in ("date", "until"))
        return [f"{first:%m/%d/%Y}", "", f"{last:%m/%d/%Y}", "", "True"]
    begins = datetime.fromisoformat(entry["airs_at"])
    ends = begins + timedelta(minutes=length_of(entry["kind"], entry["minutes"]))
    begins, ends = begins.astimezone(zone), ends.astimezone(zone)
    return [f"{begins:%m/%d/%Y}", f"{begins:%I:%M %p}", f"{ends:%m/%d/%Y}", f"{ends:%I:%M %p}", "False"]


def _original_time(entry: Entry) -> str:
    if not entry["broadcast_on"] or not entry["broadcast_time"]:
        return ""
    return f"{entry['broadcast_on']} {entry['broadcast_time']} {entry['zone'] or ''}".rstrip()


def _markdown_row(entry: Entry, reader: Reader) -> list[str]:
    if entry["precision"] in ("minute", "day"):
        day = day_of(entry)
        both = clocks(entry, reader)
        times = [f"{short_day(day)} {day.year} ({relative_day(day, reader.today)})", f"{both} {marks(entry)}".rstrip()]
    else:
        times = [date_words(entry), marks(entry)]
    return [_escaped(text) for text in (*times, title(entry), label(entry), place(entry))]


def _escaped(text: str) -> str:
    return " ".join(text.split()).translate(_MARKDOWN)
