"""Lines for a person: what comes, by the reader's day.

Pure: lines of styled pieces come out, ``cli.screen`` writes them. From 72 cells on an entry takes one line with aligned
columns, from 100 on with its outlet; below, the clocks stand on a line of their own, so that 40 cells are enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from medalcal.emit.cells import Line, Piece, cell_width, clean, fit, flow, pad, wrap
from medalcal.emit.changewords import change_line
from medalcal.emit.entry import Entry, Reader
from medalcal.emit.words import (
    CANCELLED,
    MOVED,
    TENTATIVE,
    Clocks,
    clocks,
    date_words,
    day_text,
    first_day,
    fit_label,
    full_name,
    is_moved,
    is_on_now,
    is_over,
    label,
    local_day,
    marks,
    place,
    relative_day,
    short_day,
    title,
)
from medalcal.plural import many

ONE_LINE = 72
"""Cells from which an entry has one line."""
WITH_OUTLET = 100
"""Cells from which that line names the outlet."""
UNDATED_SHOWN = 12
"""How many dateless entries are listed unless asked for more."""

KIND_STYLES = {
    "broadcast": "bold",
    "stream": "bold cyan",
    "film": "bold magenta",
    "volume": "bold green",
    "issue": "bold green",
    "disc": "bold blue",
    "live": "bold yellow",
    "award": "bold yellow",
}
"""Style of a title by kind."""
MARK_STYLES = {TENTATIVE: "yellow", CANCELLED: "red", MOVED: "yellow"}
GAP = "  "


class Around(NamedTuple):
    """What stands around a stretch of time in which nothing is dated."""

    stretch: str
    """``in the next 30 days``"""
    last: Entry | None = None
    following: Entry | None = None
    """The first dated one after it."""


class Columns(NamedTuple):
    """Widths in cells; no outlet column where it is 0, two lines an entry where the title's is 0."""

    gutter: int
    clock: int
    title: int
    label: int
    outlet: int


def upcoming_lines(
    occurrences: Sequence[Entry],
    undated: Sequence[Entry],
    reader: Reader,
    width: int,
    *,
    around: Around | None = None,
    undated_shown: int = UNDATED_SHOWN,
    open_ends: Sequence[date] = (),
) -> Iterator[Line]:
    """Give what comes, by the reader's day, then what has no date yet, then what the marks mean.

    Args:
        occurrences: Known to the day or finer, and breaks, in order of the reader's days.
        undated: Known more coarsely or not at all, in order.
        around: What to say where nothing is dated but breaks.
        undated_shown: At most so many of ``undated`` are listed.
        open_ends: The last day entered of each weekly show that may go on within the stretch, in order.
    """
    if occurrences:
        yield from _days(occurrences, reader, width)
    if around is not None:
        yield from ([],) if occurrences else ()
        yield from _nothing(around, undated, reader, width)
    if open_ends:
        yield []
        yield from open_end_lines(open_ends, width)
    if undated and undated_shown:
        yield []
        yield from undated_lines(undated, width, undated_shown)
    last = list(legend([*occurrences, *undated[:undated_shown]], reader, width))
    if last:
        yield from ([], *last)


def _days(occurrences: Sequence[Entry], reader: Reader, width: int) -> Iterator[Line]:
    times = [clocks(entry, reader) for entry in occurrences]
    columns = columns_for(occurrences, times, width)
    on_now = [pair for pair in zip(occurrences, times, strict=True) if is_on_now(pair[0], reader.today)]
    if on_now:
        yield [Piece("Now on", "bold")]
        for entry, when in on_now:
            yield from _entry(entry, when, reader, columns, width)
    dated = [pair for pair in zip(occurrences, times, strict=True) if not is_on_now(pair[0], reader.today)]
    for number, (day, pairs) in enumerate(groupby(dated, key=lambda pair: local_day(pair[0]))):
        if number or on_now:
            yield []
        yield _head(day, reader.today)
        for entry, when in pairs:
            yield from _entry(entry, when, reader, columns, width)


def _head(day: date, today: date) -> Line:
    style = "bold cyan" if day == today else "bold" if day > today else "dim"
    return [Piece(day_text(day), style), Piece(f" · {relative_day(day, today)}", "dim")]


def columns_for(entries: Iterable[Entry], times: Iterable[Clocks], width: int) -> Columns:
    """Share out a line: every column as wide as it needs, and where that is too much, the title has the rest."""
    entries = list(entries)
    gutter = 3 if any(len(marks(entry)) > 1 for entry in entries) else 2
    clock = max((cell_width(str(when)) for when in times), default=0)
    if width < ONE_LINE:
        return Columns(gutter, clock, 0, 0, 0)
    outlet = max((cell_width(place(entry)) for entry in entries), default=0) if width >= WITH_OUTLET else 0
    return Columns(gutter, clock, *share(entries, width - gutter - clock - len(GAP), outlet))


def share(entries: Sequence[Entry], room: int, outlet: int) -> tuple[int, int, int]:
    """Give the widths of title, label and outlet in so many cells, gaps not counted."""
    wanted = max((cell_width(title(entry)) for entry in entries), default=0)
    labels = max((cell_width(label(entry)) for entry in entries), default=0)
    room -= len(GAP) * (2 if outlet else 1)
    if wanted + labels + outlet > room:
        outlet = min(outlet, max(16, room // 6))
        labels = min(labels, max(21, (room - outlet) * 2 // 5, room - outlet - wanted))
    return min(wanted, room - labels - outlet), labels, outlet


def _entry(entry: Entry, when: Clocks, reader: Reader, columns: Columns, width: int) -> Iterator[Line]:
    """Give the lines of one entry; what is over is dim."""
    over = is_over(entry, reader)
    line = [*gutter(entry, columns.gutter), *_clock_pieces(when, over)]
    if columns.title:
        line.append(Piece(" " * (columns.clock - cell_width(str(when))) + GAP))
        yield [*line, *_what(entry, columns, over)]
    else:
        yield line
        yield from _below(entry, columns.gutter + 2, width, over)
    note = note_of(entry)
    if note:
        indent = columns.gutter + (columns.clock + len(GAP) if columns.title else 2)
        for part in wrap(note, width - indent, 2):
            yield [Piece(" " * indent), Piece(part, "dim")]


def gutter(entry: Entry, width: int) -> Line:
    """Give the marks of an entry, filled to a width."""
    shown = marks(entry)
    return [*(Piece(mark, MARK_STYLES[mark]) for mark in shown), Piece(" " * (width - len(shown)))]


def _clock_pieces(when: Clocks, over: bool) -> Line:
    local = Piece(when.local, "dim" if over else "")
    return [local, Piece(f" · {when.grid}", "dim")] if when.grid else [local]


def _what(entry: Entry, columns: Columns, over: bool) -> Line:
    style = "dim" if over or entry["break"] else KIND_STYLES[entry["kind"]]
    if entry["status"] == "cancelled":
        style += " strike"
    pieces = [Piece(pad(title(entry), columns.title) + GAP, style)]
    shown = fit_label(label(entry), columns.label)
    if columns.outlet:
        pieces += [Piece(pad(shown, columns.label) + GAP, "dim" if over else "")]
        pieces += [Piece(fit(place(entry), columns.outlet), "dim")]
    else:
        pieces += [Piece(shown, "dim" if over else "")]
    return pieces


def _below(entry: Entry, indent: int, width: int, over: bool) -> Iterator[Line]:
    """Give title, label and outlet on as few lines as they fit in."""
    room = max(8, width - indent)
    style = "dim" if over or entry["break"] else KIND_STYLES[entry["kind"]]
    name, what, where = title(entry), label(entry), place(entry)
    margin, plain = Piece(" " * indent), "dim" if over else ""
    if cell_width(name) + 3 + cell_width(what) <= room:
        line = [margin, Piece(name, style)] + ([Piece(f" · {what}", plain)] if what else [])
        if where and cell_width(name) + cell_width(what) + cell_width(where) + 6 <= room:
            line.append(Piece(f" · {where}", "dim"))
        yield line
        return
    for part in wrap(name, room, 2):
        yield [margin, Piece(part, style)]
    yield [margin, Piece(fit_label(what, room), plain)]


def note_of(entry: Entry) -> str:
    """Give where what is marked as moved or cancelled was before, and why; of a break its remark."""
    if entry["break"]:
        return clean(entry["note"] or "")
    if not is_moved(entry) and entry["status"] != "cancelled":
        return ""
    return clean(change_line(entry["last_change"], "en") if entry["last_change"] else entry["note"] or "")


def open_end_lines(open_ends: Sequence[date], width: int) -> Iterator[Line]:
    """Tell how many weekly shows may go on though no more of them is entered, and until when they are; at least one."""
    first, last = (short_day(day, year=True) for day in (open_ends[0], open_ends[-1]))
    until = f"The last date entered is {first}" if first == last else f"The last dates entered are {first} to {last}"
    text = f"{many(len(open_ends), 'weekly show')} may go on: no end was announced. {until}."
    for part in wrap(text, width):
        yield [Piece(part, "dim")]


def undated_lines(undated: Sequence[Entry], width: int, most: int) -> Iterator[Line]:
    """Give what has no date yet under its coarse date, the earliest first; at most so many entries."""
    yield [Piece("Date not yet announced", "bold")]
    shown = undated[:most]
    words = [date_words(entry) for entry in shown]
    gap = 3 if any(len(marks(entry)) > 1 for entry in shown) else 2
    before = ""
    widest = max(map(cell_width, words), default=0)
    columns = Columns(gap, widest, *share(shown, width - gap - widest - len(GAP), 0))
    for entry, when in zip(shown, words, strict=True):
        if width >= ONE_LINE:
            head = pad(when if when != before else "", columns.clock) + GAP
            yield [*gutter(entry, gap), Piece(head), *_what(entry, columns, False)]
        else:
            if when != before:
                yield [Piece(" " * gap), Piece(fit(when, width - gap))]
            lines = list(_below(entry, gap + 2, width, False))
            lines[0][:1] = [*gutter(entry, gap), Piece("  ")]
            yield from lines
        before = when
    if len(undated) > most:
        text = f"… and {len(undated) - most} more; --undated {len(undated)} shows all"
        yield from ([Piece(" " * gap), Piece(part, "dim")] for part in wrap(text, width - gap))


def _nothing(around: Around, undated: Sequence[Entry], reader: Reader, width: int) -> Iterator[Line]:
    """Say that nothing is dated, and what was last and what is next."""
    for part in wrap(f"Nothing is dated {around.stretch}.", width):
        yield [Piece(part, "bold")]
    if around.last is not None:
        yield from _fact("Last", _day_and_distance(around.last, reader), around.last, width)
    ahead: list[tuple[date, str, Entry]] = []
    if around.following is not None:
        day = local_day(around.following)
        ahead.append((day, _day_and_distance(around.following, reader), around.following))
    if undated and (first := first_day(undated[0])):
        ahead.append((first, date_words(undated[0]), undated[0]))
    for name, (_, when, entry) in zip(("Next", "Then"), sorted(ahead, key=lambda one: one[0]), strict=False):
        yield from _fact(name, when, entry, width)


def _day_and_distance(entry: Entry, reader: Reader) -> str:
    day = local_day(entry)
    return f"{day_text(day)}, {relative_day(day, reader.today)}"


def _fact(name: str, when: str, entry: Entry, width: int) -> Iterator[Line]:
    head, *rest = flow((full_name(entry), when), width - 6)
    yield [Piece(f"{name}  ", "dim"), Piece(head)]
    for part in rest:
        yield [Piece("      "), Piece(part)]


def legend(entries: Iterable[Entry], reader: Reader, width: int) -> Iterator[Line]:
    """Name the zone of the times, and the marks that were used."""
    entries = list(entries)
    used = "".join(marks(entry) for entry in entries)
    parts = [f"times in {reader.zone_name}"] if any(entry["local"] for entry in entries) else []
    if TENTATIVE in used:
        weekly = all(entry["basis"] == "weekly" for entry in entries if TENTATIVE in marks(entry))
        parts.append(f"{TENTATIVE} {'follows from the weekly slot' if weekly else 'tentative'}")
    if MOVED in used:
        parts.append(f"{MOVED} moved")
    if CANCELLED in used:
        parts.append(f"{CANCELLED} cancelled")
    for line in flow(parts, width):
        yield [Piece(line, "dim")]
