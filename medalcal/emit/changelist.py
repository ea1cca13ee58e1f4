"""What moved, as lines for a person: by the day on which it was learned, the latest first. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from medalcal.emit.cells import Line, Piece, cell_width, clean, fit, wrap
from medalcal.emit.changedoc import Moved
from medalcal.emit.changegroup import GONE, Group, groups, others
from medalcal.emit.entry import Entry, Reader
from medalcal.emit.words import clocks, date_words, day_text, relative_day, short_date, short_day, title

MARKS = {"added": "+", "sharpened": "»", "moved": "↷", "cancelled": "✕", "corrected": "=", "withdrawn": "−",
         "restored": "↶"}  # fmt: skip
STYLES = {"added": "green", "sharpened": "cyan", "moved": "yellow", "cancelled": "red", "withdrawn": "red",
          "restored": "green"}  # fmt: skip
ADDED_SHOWN = 12
"""Works of which something was added, listed for one day unless all are asked for."""


def change_lines(changes: Sequence[Moved], reader: Reader, width: int, *, everything: bool = False) -> Iterator[Line]:
    """Give changes by day, the latest first.

    Args:
        changes: In the order in which they were learned.
        everything: List all that was added.
    """
    latest = sorted(changes, key=lambda change: change["on"], reverse=True)
    for number, (on, day) in enumerate(groupby(latest, key=lambda change: str(change["on"])[:10])):
        if number:
            yield []
        yield from day_lines("", date.fromisoformat(on), "bold", reader, width)
        yield from _day(list(day), reader, width, everything)


def day_lines(before: str, day: date, style: str, reader: Reader, width: int) -> Iterator[Line]:
    """Give a day as a heading, on one line where that has room."""
    words, distance = before + day_text(day), relative_day(day, reader.today)
    if cell_width(f"{words} · {distance}") <= width:
        yield [Piece(words, style), Piece(f" · {distance}", "dim")]
    else:
        yield from ([Piece(part, style)] for part in wrap(words, width))


def step_lines(changes: Iterable[Moved], reader: Reader, width: int) -> Iterator[Line]:
    """Give changes without their day, what is told together in one."""
    for group in groups(changes):
        yield from _lines(group, reader, width)


def _day(changes: list[Moved], reader: Reader, width: int, everything: bool) -> Iterator[Line]:
    yield from step_lines((change for change in changes if change["change"] != "added"), reader, width)
    added = groups(change for change in changes if change["change"] == "added")
    for group in added if everything else added[:ADDED_SHOWN]:
        yield from _lines(group, reader, width)
    if len(added) > ADDED_SHOWN and not everything:
        more = f"… and dates of {len(added) - ADDED_SHOWN} more works; --everything lists them"
        yield from ([Piece("    "), Piece(part, "dim")] for part in wrap(more, width - 4))


def _lines(group: Group, reader: Reader, width: int) -> Iterator[Line]:
    change = group.first
    mark = Piece(f"  {MARKS[change['change']]} ", STYLES.get(change["change"], ""))
    if group.adds_many:
        count = f"  {len(group.changes)} dates added"
        yield [mark, Piece(fit(title(change), max(1, width - 4 - len(count))), "bold"), Piece(count, "dim")]
        return
    head, *rest = wrap(group.name, width - 4)
    yield [mark, Piece(head, "bold")]
    yield from ([Piece("    "), Piece(part, "bold")] for part in rest)
    for part in wrap(group_words(group, reader), width - 6):
        yield [Piece("      "), Piece(part)]
    yield from cause_lines(change, width)


def cause_lines(change: Moved, width: int) -> Iterator[Line]:
    """Give why, and where that was said; an address stays in one piece, so that it can be opened."""
    why, url = clean(change["why"] or ""), clean(change["url"] or "")
    if why and url and cell_width(f"{why} · {url}") <= width - 6:
        why, url = f"{why} · {url}", ""
    for part in [*wrap(why, width - 6), *([url] if url else [])]:
        yield [Piece("      "), Piece(part, "dim")]


def group_words(group: Group, reader: Reader) -> str:
    """Say what became of all of a group."""
    change = group.first
    if not group.more:
        return what_words(change, reader)
    if change["change"] in GONE:
        dated = sorted((one["after"] for one in group.changes if one["after"]["date"]), key=lambda state: state["date"])
        ends = list(dict.fromkeys(map(short_date, dated[:1] + dated[-1:])))
        return f"{change['change']}: {' to '.join(ends) or 'no date'}"
    rest = "the other one" if group.more == 1 else f"the other {group.more}"
    return f"{what_words(change, reader)}, and {rest} {'by as much' if group.is_one_distance else 'too'}"


def what_words(change: Moved, reader: Reader) -> str:
    """Say what became of it: ``moved: Sat 30 Jan 17:30 → Sat 6 Feb 17:30 · Sat 25:30 JST``."""
    before, after = change["before"], change["after"]
    new = when_words(after, reader) if after is not None else ""
    if before is None or change["change"] in GONE:
        return f"{change['change']}: {new}"
    word = "postponed" if is_postponed(change) else change["change"]
    old = when_words(before, reader, plain=True)
    if old == when_words(after, reader, plain=True):
        if word == "restored":
            return f"{word}: {new}"
        return f"{'changed' if word == 'moved' else word}: {', '.join(others(before, after))}"
    return f"{word}: {old} → {new}"


def is_postponed(change: Moved) -> bool:
    """Tell whether a date was lost, and nothing replaced it."""
    before, after = change["before"], change["after"]
    return change["change"] == "moved" and bool(before and after) and bool(before["date"]) and not after["date"]


def when_words(state: Entry, reader: Reader, *, plain: bool = False) -> str:
    """Say when something is or was, by the reader's clock; with the outlet's beside it unless it shall be plain."""
    if state["date"] is None:
        return "no date"
    if state["precision"] not in ("minute", "day"):
        return date_words(state)
    year = date.fromisoformat(state["date"]).year
    behind = "" if year == reader.today.year else f" {year}"
    if state["local"] is None:
        until = f" to {short_day(date.fromisoformat(state['until']))}" if state["until"] else ""
        return short_day(date.fromisoformat(state["date"])) + until + behind
    text = f"{short_day(date.fromisoformat(state['local'][:10]))}{behind} {state['local'][11:16]}"
    if plain:
        return text
    grid = clocks({**state, "broadcast_on": state["date"]}, reader).grid
    return f"{text} · {grid}" if grid else text
