"""All dates of a work by medium. Pure.

A series lists its episodes; a line of volumes is a table of numbers down and editions across; films, events, awards and
the rest are lists. What has no date yet stands at the end, whatever it belongs to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, NamedTuple

from medalcal.emit.cells import Line, Piece, cell_width, clean, fit, flow, pad, wrap
from medalcal.emit.entry import Entry, Reader, pick
from medalcal.emit.table import GAP, ONE_LINE, gutter, legend, note_of
from medalcal.emit.words import (
    LANGUAGES_EN,
    clocks,
    date_words,
    day_text,
    fit_label,
    is_on_now,
    is_over,
    label,
    local_day,
    marks,
    place,
    relative_time,
    short_date,
    short_day,
    short_label,
)
from medalcal.plural import many

_CELL = 11
"""Cells of ``22 Jan 2026``."""


class Section(NamedTuple):
    """What belongs together: a series in one run, or a line of volumes or items."""

    part: str
    run: str
    """Empty for the lead run."""
    is_series: bool
    entries: list[Entry]


def show_lines(
    work: dict[str, Any], dated: Sequence[Entry], undated: Sequence[Entry], reader: Reader, width: int
) -> Iterator[Line]:
    """Give all dates of a work.

    Args:
        work: What the snapshot keeps of it: titles, creator, site, the slugs of its series and lines.
        dated: Known to the day or finer, in order of the reader's days.
        undated: The rest, in order.
    """
    yield from _work_head(work, width)
    yield from _next([entry for entry in dated if _is_to_come(entry, reader)], reader, width)
    in_place = [entry for entry in undated if entry["date"] and (entry["kind"] == "volume" or is_over(entry, reader))]
    for section in sections([*dated, *in_place], work):
        yield []
        if section.entries[0]["kind"] == "volume":
            yield from _volumes(section, reader, width)
        else:
            yield from _listed(section, reader, width)
    open_ = [entry for entry in undated if entry not in in_place]
    if open_:
        yield []
        yield from _open(open_, width)
    if not dated and not undated:
        yield []
        yield [Piece("No date of it is known.")]
    yield []
    yield from _foot([*dated, *undated], sum(not entry["break"] for entry in dated), len(undated), reader, width)


def sections(entries: Iterable[Entry], work: dict[str, Any]) -> list[Section]:
    """Give the entries by part and run, in the order of the work's file; the lead run of a series first."""
    found: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        _, part, name = entry["key"].split("/", 2)
        found.setdefault((part, name.rpartition("@")[2] if "@" in name else ""), []).append(entry)
    order = [*work["series"], *work["lines"]]
    ranked = sorted(found, key=lambda pair: (order.index(pair[0]) if pair[0] in order else len(order), pair[1]))
    return [Section(part, run, part in work["series"], sorted(found[part, run], key=_order)) for part, run in ranked]


def _order(entry: Entry) -> tuple[str, str]:
    return (str(local_day(entry)) if _is_dated(entry) else entry["date"], entry["airs_at"] or "")


def _is_dated(entry: Entry) -> bool:
    return entry["precision"] in ("minute", "day")


def _work_head(work: dict[str, Any], width: int) -> Iterator[Line]:
    titles, creator = work["titles"], work["creator"] or {}
    names = list(dict.fromkeys(clean(titles[code]) for code in ("en", "ja", "romaji") if titles.get(code)))
    for number, text in enumerate(flow(names, width)):
        yield [Piece(text, "bold" if number == 0 else "")]
    author = pick(creator, "en")
    facts = [f"by {clean(author)}" if author else "", work["site"] or "", work["work"]]
    for text in flow(filter(None, facts), width):
        yield [Piece(text, "dim")]


def _is_to_come(entry: Entry, reader: Reader) -> bool:
    """Tell whether an entry has not begun and will; a break is nothing to wait for."""
    is_ahead = not is_over(entry, reader) and not is_on_now(entry, reader.today)
    return is_ahead and entry["status"] != "cancelled" and not entry["break"]


def _next(coming: Sequence[Entry], reader: Reader, width: int) -> Iterator[Line]:
    """Give the first that comes, and what else comes on that day."""
    first = [entry for entry in coming if local_day(entry) == local_day(coming[0])]
    if not first:
        return
    when = f"{relative_time(first[0], reader)}, {day_text(local_day(first[0]))}"
    parts = [*(label(entry) or clean(entry["title"]) for entry in first), when]
    for number, text in enumerate(flow(parts, width - 6)):
        yield [Piece("next  " if number == 0 else " " * 6, "cyan"), Piece(text)]


def _name(section: Section) -> str:
    """Name a section after its label where that has a name of its own, else after its slug."""
    first = section.entries[0]
    text = label(first)
    rest = text[: len(text) - len(short_label(first))].rstrip(" ,")
    words = section.part.replace("-", " ")
    return rest or words[:1].upper() + words[1:]


def _section_head(section: Section, facts: Iterable[str], width: int) -> Iterator[Line]:
    name = _name(section)
    lines = flow([name, *filter(None, facts)], width)
    first = next(lines)
    head = first[: len(name)]
    yield [Piece(head, "bold"), Piece(first[len(head) :], "dim")]
    for text in lines:
        yield [Piece(f"  {fit(text, width - 2)}", "dim")]


def _listed(section: Section, reader: Reader, width: int) -> Iterator[Line]:
    """Give a series or a list of items, an entry a line where it fits."""
    entries = section.entries
    yield from _section_head(section, _facts(section) if section.is_series else (), width)
    if section.is_series:
        yield from _also(entries, width)
    coming = next((entry for entry in entries if _is_to_come(entry, reader)), None)
    numbers = [_number(entry) if section.is_series else "" for entry in entries]
    widest = max(map(cell_width, numbers))
    gap = max(2, 1 + max(len(marks(entry)) for entry in entries))
    whens = [_when(entry, reader) for entry in entries]
    clock = max(cell_width("".join(when)) for when in whens)
    texts = [_text(entry, section.is_series) for entry in entries]
    for entry, number, when, text, note in zip(entries, numbers, whens, texts, _notes(entries), strict=True):
        yield from _row(Row(entry, number.rjust(widest), *when, text, note, entry is coming), gap, clock, reader, width)


def _notes(entries: Iterable[Entry]) -> Iterator[str]:
    """Give what each was before; of those that changed together for one reason, only the first tells."""
    told = None
    for entry in entries:
        change = entry["last_change"]
        cause = change and (change["change"], change["on"], change["why"], change["url"])
        yield "" if cause is not None and cause == told else note_of(entry)
        told = cause if not entry["break"] else told


def _facts(section: Section) -> Iterator[str]:
    """Give where a series is, how many episodes are known, and from when to when."""
    entries = [entry for entry in section.entries if not entry["break"]]
    outlets = dict.fromkeys(clean(entry["outlet_name"]) for entry in entries if entry["outlet_name"])
    yield ", ".join(outlets) or section.run
    yield "rerun" if section.entries[0]["rerun"] else ""
    dated = [entry for entry in entries if _is_dated(entry)]
    last = next((entry for entry in reversed(dated) if entry["status"] != "cancelled"), None)
    if last is not None and last["number"] is None and last["basis"] == "weekly":
        yield "weekly"
        yield f"{_long(local_day(dated[0]))} to {_long(local_day(last))} or later"
        return
    noun = "airing" if any(entry["number"] is None for entry in entries) else "episode"
    yield many(len(entries), noun)
    yield _range(dated)


def _number(entry: Entry) -> str:
    return "" if entry["number"] is None else str(entry["number"])


def _range(entries: Sequence[Entry]) -> str:
    if len(entries) < 2:
        return ""
    return f"{_long(local_day(entries[0]))} to {_long(local_day(entries[-1]))}"


def _long(day: date) -> str:
    """Write a day in full without its weekday: ``24 January 2026``."""
    return day_text(day).split(" ", 1)[1]


def _when(entry: Entry, reader: Reader) -> tuple[str, str]:
    """Give the reader's day and hour, and behind it the outlet's."""
    if not _is_dated(entry):
        return date_words(entry), ""
    day = local_day(entry)
    text = f"{short_day(day).replace(' ', '  ' if day.day < 10 else ' ', 1)} {day.year}"
    if entry["local"]:
        both = clocks(entry, reader)
        return f"{text} {entry['local'][11:16]}", f" · {both.grid}" if both.grid else ""
    until = entry["until"]
    return f"{text} to {short_day(date.fromisoformat(until))}" if until else text, ""


class Row(NamedTuple):
    """What stands in a row of a list."""

    entry: Entry
    number: str
    """Filled to the width of its column; empty where the list has none."""
    local: str
    """The reader's day and hour."""
    grid: str
    """The outlet's, with what parts it from the other; may be empty."""
    text: str
    note: str
    """What it was before, and why; empty where the row above says the same."""
    is_next: bool


def _row(row: Row, gap: int, clock: int, reader: Reader, width: int) -> Iterator[Line]:
    style = "dim" if is_over(row.entry, reader) else "bold cyan" if row.is_next else ""
    plain = style if style == "dim" else ""
    number = f"{row.number}{GAP}" if row.number else ""
    head = [*gutter(row.entry, gap), Piece(f"{number}{row.local}", style)]
    indent = gap + len(number)
    far = relative_time(row.entry, reader) if row.is_next else ""
    if width >= ONE_LINE:
        filled = pad(row.grid, clock - cell_width(row.local))
        room = width - indent - clock - len(GAP) - (cell_width(far) + 3 if far else 0)
        line = [*head, Piece(filled + GAP, "dim"), Piece(fit(row.text, max(8, room)), plain)]
        yield [*line, Piece(f" · {far}" if row.text and far else far, "cyan")]
    else:
        both = cell_width(row.local + row.grid) + indent <= width
        yield [*head, Piece(row.grid if both else "", "dim")]
        rest = filter(None, ("" if both else row.grid.removeprefix(" · "), row.text, far))
        indent += 0 if number else 2
        yield from ([Piece(" " * indent), Piece(part, plain)] for part in flow(rest, width - indent))
    if row.note:
        for part in wrap(row.note, width - indent, 2):
            yield [Piece(" " * indent), Piece(part, "dim")]


def _text(entry: Entry, is_series: bool) -> str:
    """Give what is said of an entry beside its date."""
    if is_series:
        return clean(entry["subtitle"] or "") or ("" if entry["number"] is not None else short_label(entry))
    return " · ".join(filter(None, (label(entry), place(entry) or clean(entry["place"] or ""))))


def _also(entries: Sequence[Entry], width: int) -> Iterator[Line]:
    """Sum up the other outlets of a series: those that begin together stand together."""
    found: dict[str, str] = {}
    for entry in entries:
        for other in entry["also"]:
            name = clean(other["outlet_name"] or other["outlet"])
            if other["territory"] not in (None, "JP"):
                name += f" ({other['territory']})"
            found[name] = found.get(name) or _first_words(other)
    together: dict[str, list[str]] = {}
    for name, when in found.items():
        together.setdefault(when, []).append(name)
    number = 0
    for when, names in together.items():
        for text in wrap(f"{', '.join(names)}{when}", width - 8):
            yield [Piece("  also  " if number == 0 else " " * 8, "dim"), Piece(text, "dim")]
            number += 1


def _first_words(other: dict[str, Any]) -> str:
    """Say when an outlet begins, by its own clock."""
    if not other["date"]:
        return ""
    words = date_words(other | {"precision": "coarse"})
    return f" from {words} {other['broadcast_time']}" if other["broadcast_time"] else f" from {words}"


def _volumes(section: Section, reader: Reader, width: int) -> Iterator[Line]:
    """Give a line of volumes: numbers down, editions across; or below each other where the table is too wide."""
    editions = {_edition(entry): "" for entry in section.entries}
    table: dict[str, dict[str, Entry]] = {}
    for entry in section.entries:
        name = entry["key"].split("/", 2)[2].partition(":")[0]
        table.setdefault(name, {})[_edition(entry)] = entry
    columns = {edition: max(_CELL, cell_width(edition), *(_wide(row.get(edition)) for row in table.values()))
               for edition in editions}  # fmt: skip
    publishers = dict.fromkeys(clean(e["publisher_name"]) for e in section.entries if e["publisher_name"])
    yield from _section_head(section, [", ".join(publishers)], width)
    first = max(map(cell_width, table))
    rows = sorted(table.items(), key=lambda pair: (not pair[0].isdigit(), int(pair[0]) if pair[0].isdigit() else 0))
    if 2 + first + sum(columns.values()) + len(GAP) * len(columns) <= width:
        yield [Piece(" " * (2 + first)), *(Piece(GAP + pad(name, size), "dim") for name, size in columns.items())]
        for name, row in rows:
            cells = (_volume_cell(row.get(edition), size, reader) for edition, size in columns.items())
            yield [Piece(f"  {name.rjust(first)}"), *(piece for cell in cells for piece in (Piece(GAP), cell))]
        return
    for name, row in rows:
        for edition in (edition for edition in columns if edition in row):
            cell = _volume_cell(row[edition], _CELL + 3, reader)
            yield [Piece(f"  {name.rjust(first)}  "), cell, Piece(f" {edition}", "dim")]
            name = ""


def _edition(entry: Entry) -> str:
    language = LANGUAGES_EN.get(entry["language"], entry["language"] or "")
    code = entry["key"].rpartition(":")[2] if ":" in entry["key"] else ""
    special = code.split("-", 2)[2:] if entry["format"] else code.split("-", 1)[1:]
    return " ".join(filter(None, (language, entry["format"], *special))) or "all"


def _wide(entry: Entry | None) -> int:
    return 0 if entry is None else cell_width(short_date(entry)) + (len(marks(entry)) + 1 if marks(entry) else 0)


def _volume_cell(entry: Entry | None, width: int, reader: Reader) -> Piece:
    if entry is None:
        return Piece(" " * width)
    text = f"{short_date(entry)} {marks(entry)}".rstrip()
    return Piece(pad(text, width), "dim" if is_over(entry, reader) else "bold green")


def _open(undated: Sequence[Entry], width: int) -> Iterator[Line]:
    """Give what has no date yet, under its coarse date."""
    yield [Piece("Date not yet announced", "bold")]
    words = [date_words(entry) for entry in undated]
    widest = max(map(cell_width, words))
    gap = max(2, 1 + max(len(marks(entry)) for entry in undated))
    before = ""
    for entry, when in zip(undated, words, strict=True):
        if width >= ONE_LINE:
            room = width - gap - widest - len(GAP)
            yield [*gutter(entry, gap), Piece(pad(when if when != before else "", widest) + GAP),
                   Piece(fit_label(label(entry), room))]  # fmt: skip
        else:
            if when != before:
                yield [Piece(" " * gap), Piece(fit(when, width - gap))]
            yield [*gutter(entry, gap), Piece("  "), Piece(fit_label(label(entry), width - gap - 2))]
        before = when


def _foot(entries: Sequence[Entry], dated: int, undated: int, reader: Reader, width: int) -> Iterator[Line]:
    """Give how much is known, from how many sources and how fresh."""
    sources = {(source["url"], source["name"]): source["read_at"] for entry in entries for source in entry["sources"]}
    parts = [many(dated, "date")]
    if undated:
        parts.append(f"{undated} without a day")
    if sources:
        parts.append(f"{many(len(sources), 'source')}, read until {max(sources.values())[:10]}")
    for text in flow(parts, width):
        yield [Piece(text, "dim")]
    yield from legend(entries, reader, width)
