"""The broadcast week as a timetable: days across, or below each other where they do not fit. Pure.

A day is the viewer's: with a boundary of 05:00, what is on at 01:30 on Sunday stands in Saturday's column as 25:30. All
of it is reckoned on the reader's clock as it hangs on the wall, so a night on which clocks change has its 25:30 too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import zip_longest
from typing import NamedTuple

from medalcal.emit.cells import Line, Piece, cell_width, fit, pad, wrap
from medalcal.emit.entry import Entry, Reader
from medalcal.emit.table import GAP, KIND_STYLES, gutter, legend, open_end_lines
from medalcal.emit.words import (
    WEEKDAYS,
    fit_label,
    hourless,
    is_over,
    label,
    marks,
    relative_day,
    short_day,
    short_label,
    title,
)

NARROWEST_COLUMN = 12
"""Cells of a day below which the days stand below each other."""
TITLE_LINES = 3
SCHEMA = "medalcal/week/1"


class Placed(NamedTuple):
    """An entry in its column."""

    on: date
    """The viewer's day."""
    time: str
    """``25:30`` by the viewer's clock; empty where no hour is known."""
    entry: Entry


class Week(NamedTuple):
    """Seven days of a viewer."""

    first: date
    day_starts: int
    """Minutes from midnight at which a day of the viewer begins."""

    @property
    def days(self) -> list[date]:
        """The seven days in order."""
        return [self.first + timedelta(days=days) for days in range(7)]

    def edges(self, reader: Reader) -> tuple[datetime, datetime]:
        """Give the instants at which the week begins and ends, in UTC."""
        clock = time(*divmod(self.day_starts, 60))
        first, last = (
            datetime.combine(day, clock, reader.zone).astimezone(UTC)
            for day in (self.first, self.first + timedelta(days=7))
        )
        return first, last

    def place(self, entry: Entry) -> Placed:
        """Give the column of an entry that is known to the day or finer, and its time there."""
        if entry["local"] is None:
            return Placed(max(date.fromisoformat(entry["date"]), self.first), "", entry)
        wall = datetime.fromisoformat(entry["local"]).replace(tzinfo=None)
        on = (wall - timedelta(minutes=self.day_starts)).date()
        hours = wall.hour + 24 * (wall.date() - on).days
        return Placed(on, f"{hours:02d}:{wall.minute:02d}", entry)


def viewer_day(reader: Reader, day_starts: int) -> date:
    """Give the viewer's day of the present: until the boundary it is still yesterday."""
    return (reader.now.astimezone(reader.zone).replace(tzinfo=None) - timedelta(minutes=day_starts)).date()


def columns_of(week: Week, entries: Iterable[Entry]) -> dict[date, list[Placed]]:
    """Give each day's entries: those without an hour first, then by instant."""
    columns: dict[date, list[Placed]] = {day: [] for day in week.days}
    for entry in entries:
        placed = week.place(entry)
        if placed.on in columns:
            columns[placed.on].append(placed)
    for column in columns.values():
        column.sort(key=lambda placed: (placed.entry["airs_at"] or "", placed.entry["title"]))
    return columns


def week_lines(
    week: Week, entries: Sequence[Entry], reader: Reader, width: int, open_ends: Sequence[date] = ()
) -> Iterator[Line]:
    """Give the timetable of a week.

    Args:
        open_ends: The last day entered of each weekly show that may go on in this week, in order.
    """
    columns = columns_of(week, entries)
    today = viewer_day(reader, week.day_starts)
    for part in wrap(_range(week), width):
        yield [Piece(part, "bold")]
    yield []
    column = (width - len(GAP) * 6) // 7
    if not any(columns.values()):
        yield [Piece("Nothing is dated in this week.")]
    elif column >= NARROWEST_COLUMN:
        yield from _across(columns, reader, today, column)
    else:
        yield from _below(columns, reader, today, width)
    yield []
    if open_ends:
        yield from open_end_lines(open_ends, width)
        yield []
    for part in wrap(f"times in {reader.zone_name}; a day begins at {_clock(week.day_starts)}", width):
        yield [Piece(part, "dim")]
    yield from (line for line in legend([{**entry, "local": None} for entry in entries], reader, width) if line)


def _range(week: Week) -> str:
    first, last = week.first, week.days[-1]
    year = f" {first.year}" if first.year != last.year else ""
    return f"{short_day(first)}{year} to {short_day(last)} {last.year}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _across(columns: dict[date, list[Placed]], reader: Reader, today: date, width: int) -> Iterator[Line]:
    """Give the days side by side, each with its entries one below the other."""
    between = Piece(GAP)
    heads = [Piece(pad(f"{WEEKDAYS[day.weekday()]} {day.day}", width), _head_style(day, today)) for day in columns]
    yield _side_by_side(heads, between)
    yield [Piece(GAP.join("─" * width for _ in columns), "dim")]
    stacks = [list(_stack(column, reader, width)) for column in columns.values()]
    blank = Piece(" " * width)
    for row in zip_longest(*stacks, fillvalue=blank):
        yield _side_by_side(row, between)


def _side_by_side(row: Iterable[Piece], between: Piece) -> Line:
    line: Line = []
    for piece in row:
        line += [piece, between]
    return line[:-1]


def _head_style(day: date, today: date) -> str:
    return "bold cyan" if day == today else "bold" if day > today else "dim"


def _stack(column: Iterable[Placed], reader: Reader, width: int) -> Iterator[Piece]:
    for number, placed in enumerate(column):
        if number:
            yield Piece(" " * width)
        entry, over = placed.entry, is_over(placed.entry, reader)
        time = f"{placed.time or hourless(entry)} {marks(entry)}"
        yield Piece(pad(time, width), "dim" if over else "")
        for part in wrap(title(entry), width, TITLE_LINES):
            yield Piece(pad(part, width), "dim" if over or entry["break"] else KIND_STYLES[entry["kind"]])
        what = fit_label(short_label(entry), width)
        if what:
            yield Piece(pad(what, width), "dim")


def _below(columns: dict[date, list[Placed]], reader: Reader, today: date, width: int) -> Iterator[Line]:
    """Give the days one below the other, an entry a line where it fits."""
    filled = [(day, column) for day, column in columns.items() if column]
    for number, (day, column) in enumerate(filled):
        if number:
            yield []
        yield [Piece(short_day(day), _head_style(day, today)), Piece(f" · {relative_day(day, today)}", "dim")]
        times = max(cell_width(placed.time or hourless(placed.entry)) for placed in column)
        for placed in column:
            yield from _row(placed, times, reader, width)


def _row(placed: Placed, times: int, reader: Reader, width: int) -> Iterator[Line]:
    entry, over = placed.entry, is_over(placed.entry, reader)
    head = [*gutter(entry, 2), Piece(pad(placed.time or hourless(entry), times) + GAP, "dim" if over else "")]
    room = max(8, width - 2 - times - len(GAP))
    name, what = title(entry), label(entry)
    style = "dim" if over or entry["break"] else KIND_STYLES[entry["kind"]]
    if cell_width(name) + cell_width(what) + 3 <= room:
        yield [*head, Piece(name, style), Piece(f" · {what}" if what else "", "dim")]
        return
    for number, part in enumerate(wrap(name, room, 2)):
        yield [*(head if number == 0 else [Piece(" " * (2 + times + len(GAP)))]), Piece(part, style)]
    if what:
        yield [Piece(" " * (2 + times + len(GAP))), Piece(fit(fit_label(what, room), room), "dim")]
