"""Another calendar beside ours, for a person: what differs first, and why that may be. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from medalcal.emit.cells import Line, Piece, cell_width, clean, fit, flow, pad, wrap
from medalcal.emit.entry import Entry, Reader
from medalcal.emit.words import WEEKDAYS, clocks, date_words, full_name, local_day, short_day
from medalcal.plural import many

MOST = 30
"""Lines of one list; ``--json`` has all."""
MOST_OTHERS = 10
"""Events of works that are not ours: they are named only so that one sees what they are."""

_INDENT = 2
_NAMES = 7
"""Cells of ``here`` and ``there``, with the blanks behind them."""


def comparison_lines(document: dict[str, Any], reader: Reader, width: int) -> Iterator[Line]:
    """Give a document ``medalcal/comparison/1`` as lines."""
    yield from _head(document, width)
    if document["differs"]:
        yield from _section("Differs", "", width)
        for pair in document["differs"]:
            yield from _pair_lines(pair, reader, width)
    yield from _events("Not here", "of works that are here", document["unknown_here"], reader, width)
    yield from _ours("Not there", "of works that are there, within its dates", document["missing_there"], reader, width)
    yield from _events("Not to be trusted", "compared with nothing", document["suspicious"], reader, width)
    if not document["works"]:
        others = [{"theirs": event} for event in document["other_works"]]
        yield from _events("Of other works", f"{len(others)} in all", others, reader, width, MOST_OTHERS)
    yield from _facts("Mended", document["repairs"], width)
    yield from _facts("Not read", document["errors"], width)


def _head(document: dict[str, Any], width: int) -> Iterator[Line]:
    name, source = clean(document["name"] or ""), clean(document["source"])
    for part in wrap(f"{name} ({source})" if name else source, width):
        yield [Piece(part, "bold")]
    if document["fetched"] and document["fetched"]["is_stale"]:
        text = f"as it was on {document['fetched']['at'][:10]}: it cannot be had now"
        yield from ([Piece(part, "yellow")] for part in wrap(text, width))
    if not document["events"] and not document["errors"]:
        yield [Piece("a calendar without events; there is nothing to compare")]
        return
    counts = [
        f"{len(document['same'])} the same",
        f"{len(document['differs'])} different",
        f"{len(document['unknown_here'])} not here",
        f"{len(document['missing_there'])} not there",
        f"{len(document['suspicious'])} not to be trusted" if document["suspicious"] else "",
        f"{len(document['other_works'])} of other works" if document["other_works"] else "",
        f"{len(document['errors'])} not read" if document["errors"] else "",
    ]
    for text in flow(filter(None, counts), width):
        yield [Piece(text)]
    for text in flow((f"times in {reader_zone}" for reader_zone in (document["tz"],)), width):
        yield [Piece(text, "dim")]


def _section(name: str, note: str, width: int) -> Iterator[Line]:
    yield []
    text = fit(f" · {note}", width - cell_width(name)) if note else ""
    yield [Piece(name, "bold"), Piece(text, "dim")]


def _pair_lines(pair: dict[str, Any], reader: Reader, width: int) -> Iterator[Line]:
    ours, theirs = pair["ours"], pair["theirs"]
    margin = Piece(" " * _INDENT)
    for part in wrap(full_name(ours), width - _INDENT):
        yield [margin, Piece(part, "bold")]
    indent = " " * (_INDENT * 2)
    yield from _named(indent, "here", ours_when(ours, reader), width)
    apart = _apart(pair)
    yield from _named(indent, "there", f"{theirs_when(theirs, reader)}{f' · {apart}' if apart else ''}", width)
    if pair["note"]:
        for part in wrap(clean(pair["note"]), width - len(indent) - _NAMES):
            yield [Piece(indent + " " * _NAMES), Piece(part, "yellow")]


def _named(indent: str, name: str, text: str, width: int) -> Iterator[Line]:
    for number, part in enumerate(flow(text.split(" · "), width - len(indent) - _NAMES)):
        yield [Piece(indent + ("" if number else name).ljust(_NAMES), "dim"), Piece(part)]


def _apart(pair: dict[str, Any]) -> str:
    """Say how far theirs lies from ours: ``24 h later``, ``3 days earlier``."""
    if pair["minutes"]:
        hours, minutes = divmod(abs(pair["minutes"]), 60)
        days, rest = divmod(hours, 24)
        long = f"{days} days" if days > 1 and not rest and not minutes else f"{hours} h" if hours else ""
        text = " ".join(filter(None, (long, f"{minutes} min" if minutes else "")))
        return f"{text} {'later' if pair['minutes'] > 0 else 'earlier'}"
    if pair["days"]:
        count = abs(pair["days"])
        return f"{many(count, 'day')} {'later' if pair['days'] > 0 else 'earlier'}"
    return ""


def ours_when(entry: Entry, reader: Reader) -> str:
    """Write the date of an entry: by the reader's clock, and in the grid."""
    if entry["precision"] not in ("minute", "day"):
        return date_words(entry)
    if entry["local"] is None:
        return _day_text(local_day(entry))
    grid = clocks(entry, reader).grid
    return f"{_day_text(local_day(entry))} {entry['local'][11:16]}{f' · {grid}' if grid else ''}"


def theirs_when(event: dict[str, Any], reader: Reader) -> str:
    """Write the date of an event by the reader's clock; of a time without a zone, by its own."""
    start = event["start"]
    if "T" not in start:
        return _day_text(date.fromisoformat(start))
    if not start.endswith("Z"):
        return f"{_day_text(date.fromisoformat(start[:10]))} {start[11:16]}, no zone"
    try:
        at = datetime.fromisoformat(start).astimezone(reader.zone)
    except OverflowError:
        return str(start)
    return f"{_day_text(at.date())} {at:%H:%M}"


def _day_text(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {short_day(day, year=True)}"


def _events(
    name: str, note: str, found: Sequence[dict[str, Any]], reader: Reader, width: int, most: int = MOST
) -> Iterator[Line]:
    rows = [
        (theirs_when(one["theirs"], reader), clean(one["theirs"]["summary"]) or "(no title)",
         clean(one.get("reason") or one.get("note") or ""))
        for one in found[:most]
    ]  # fmt: skip
    yield from _list(name, note, rows, len(found), width)


def _ours(name: str, note: str, found: Sequence[Entry], reader: Reader, width: int) -> Iterator[Line]:
    rows = [(ours_when(entry, reader).partition(" · ")[0], full_name(entry), "") for entry in found[:MOST]]
    yield from _list(name, note, rows, len(found), width)


def _list(name: str, note: str, rows: Sequence[tuple[str, str, str]], count: int, width: int) -> Iterator[Line]:
    """Give a list of dates and titles, a remark below where it is not that of the row before."""
    if not rows:
        return
    yield from _section(name, note, width)
    widest = max(cell_width(when) for when, _, _ in rows)
    room = max(8, width - _INDENT - widest - 2)
    before = ""
    for when, text, remark in rows:
        yield [Piece(" " * _INDENT + pad(when, widest) + "  ", "dim"), Piece(fit(text, room))]
        if remark and remark != before:
            yield from ([Piece(" " * (_INDENT + widest + 2)), Piece(part, "yellow")] for part in wrap(remark, room))
        before = remark
    if count > len(rows):
        yield [Piece(fit(f"{' ' * _INDENT}… and {count - len(rows)} more; --json has all", width), "dim")]


def _facts(name: str, found: Iterable[dict[str, Any]], width: int) -> Iterator[Line]:
    """Give what was mended, with how often; or what could not be read, with its line."""
    rows = [
        (clean(one["name"]) + (f" ×{one['count']}" if one["count"] > 1 else ""), clean(one["detail"]))
        if "name" in one
        else (f"line {one['line']}", clean(one["found"]))
        for one in found
    ]
    if not rows:
        return
    yield from _section(name, "", width)
    widest = max(cell_width(head) for head, _ in rows[:MOST])
    for head, text in rows[:MOST]:
        parts = wrap(text, max(8, width - _INDENT - widest - 2), 2) or [""]
        for number, part in enumerate(parts):
            yield [Piece(" " * _INDENT + pad("" if number else head, widest) + "  "), Piece(part, "dim")]
    if len(rows) > MOST:
        yield [Piece(f"{' ' * _INDENT}… and {len(rows) - MOST} more; --json has all", "dim")]
