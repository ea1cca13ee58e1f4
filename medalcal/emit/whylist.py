"""Why a date is given, as lines for a person: what it went through, then the claims behind it. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from medalcal.emit.cells import Line, Piece, clean, flow, wrap
from medalcal.emit.changedoc import Moved
from medalcal.emit.changelist import MARKS as STEP_MARKS
from medalcal.emit.changelist import STYLES as STEP_STYLES
from medalcal.emit.changelist import day_lines, what_words
from medalcal.emit.entry import Entry, Reader
from medalcal.emit.whydoc import Statement
from medalcal.emit.words import clocks, date_words, full_name, local_day, short_day
from medalcal.plural import many

MARKS = {"holds": "✓", "confirms": "+", "disagrees": "≠", "replaced": "–", "corrected": "=", "withdrawn": "✕"}
STYLES = {"holds": "green", "confirms": "green", "disagrees": "yellow"}
MEANINGS = {
    "holds": "holds",
    "confirms": "says the same, or the same less finely",
    "disagrees": "says otherwise, and counts less",
    "replaced": "replaced by a later one",
    "corrected": "corrected",
    "withdrawn": "withdrawn",
}


def why_lines(
    name: str, entry: Entry | None, claims: Sequence[Statement], changes: Sequence[Moved], reader: Reader, width: int
) -> Iterator[Line]:
    """Give why an entry, or every date of a work, is given.

    Args:
        name: The work's title.
        entry: None for a whole work.
        claims: The last read first.
        changes: The last learned first; shown where an entry was asked for.
    """
    for part in wrap(full_name(entry) if entry is not None else clean(name), width):
        yield [Piece(part, "bold")]
    if entry is not None:
        for part in wrap(_now(entry, reader), width):
            yield [Piece(part)]
        yield from _history(changes, {statement["words"] for statement in claims}, reader, width)
    yield []
    yield [Piece("Claims, the last read first", "bold")]
    for on, read in groupby(claims, key=_read_on):
        yield from day_lines("Read on ", date.fromisoformat(on), "cyan", reader, width)
        for statement in read:
            yield from _statement(statement, _taken_back(statement, claims), width)
    used = dict.fromkeys(said["standing"] for statement in claims for said in statement["says"])
    yield []
    for part in flow([f"{MARKS[standing]} {MEANINGS[standing]}" for standing in MARKS if standing in used], width):
        yield [Piece(part, "dim")]


def _now(entry: Entry, reader: Reader) -> str:
    if entry["precision"] in ("minute", "day"):
        day, both = local_day(entry), clocks(entry, reader)
        when = f"{short_day(day)} {day.year}" + (f" {entry['local'][11:16]}" if entry["local"] else "")
        when += f" · {both.grid}" if both.grid else ""
    else:
        when = date_words(entry)
    times = entry["revision"]
    changed = f"changed {many(times, 'time')}" if times else "never changed"
    return f"{when}, {entry['status']} ({entry['basis']}), {changed}"


def _history(changes: Sequence[Moved], words: set[str], reader: Reader, width: int) -> Iterator[Line]:
    """Give what an entry went through, with the reasons; the words of claims stand with these."""
    if len(changes) < 2:
        return
    yield []
    yield [Piece("What it went through", "bold")]
    for change in changes:
        day = date.fromisoformat(change["on"][:10])
        mark = Piece(f"  {STEP_MARKS[change['change']]} ", STEP_STYLES.get(change["change"], ""))
        why = f" ({clean(change['why'])})" if change["why"] and change["why"] not in words else ""
        head, *rest = wrap(f"{short_day(day, year=True)}  {what_words(change, reader)}{why}", width - 4)
        yield [mark, Piece(head)]
        yield from ([Piece("      "), Piece(part)] for part in rest)


def _read_on(statement: Statement) -> str:
    return str(max(source["read_at"] for source in statement["sources"]))[:10]


def _taken_back(statement: Statement, claims: Sequence[Statement]) -> str:
    """Say what a statement withdraws."""
    named = statement["part"], statement["withdraws"]
    meant = [said["text"] for other in claims if (other["part"], other["id"]) == named for said in other["says"]]
    return f"withdraws {', '.join(meant) or named[1]}"


def _statement(statement: Statement, taken_back: str, width: int) -> Iterator[Line]:
    """Give what one announcement says, its words, and where they stand."""
    for said in statement["says"]:
        mark = Piece(f"  {MARKS[said['standing']]} ", STYLES.get(said["standing"], "dim"))
        head, *rest = wrap(clean(taken_back if said["field"] == "withdraws" else said["text"]), width - 4)
        style = "" if said["standing"] in STYLES else "dim"
        yield [mark, Piece(head, style)]
        yield from ([Piece("      "), Piece(part, style)] for part in rest)
    if statement["words"]:
        yield from _indented(f"“{clean(statement['words'])}”", width)
    if statement["note"]:
        yield from _indented(clean(statement["note"]), width)
    place = f"{statement['part']}, {statement['path']}:{statement['line']}"
    for number, source in enumerate(statement["sources"], 1):
        if source["name"]:
            yield from _indented(clean(source["name"]), width, "dim")
        if source["url"]:
            yield [Piece("      "), Piece(clean(source["url"]), "dim")]
        told = [*_told(source, _read_on(statement)), *([place] if number == len(statement["sources"]) else [])]
        yield from ([Piece("      "), Piece(part, "dim")] for part in flow(told, width - 6))


def _told(source: dict[str, Any], read_on: str) -> Iterator[str]:
    """Say of a source what kind it is and when it said so; when it was read where the heading does not tell."""
    if source["rank"] != "announced":
        yield str(source["rank"])
    if source["said_on"]:
        yield f"said on {source['said_on']}"
    if source["read_at"] != read_on:
        yield f"read {'at' if 'T' in source['read_at'] else 'on'} {source['read_at']}"


def _indented(text: str, width: int, style: str = "") -> Iterator[Line]:
    return ([Piece("      "), Piece(part, style)] for part in wrap(text, width - 6))
