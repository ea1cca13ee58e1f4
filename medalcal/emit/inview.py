"""One entry in full: both clocks, where else it is, why it is believed. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from medalcal.emit.cells import Line, Piece, clean, wrap
from medalcal.emit.changewords import change_line
from medalcal.emit.entry import Entry, Reader
from medalcal.emit.shape import Texts
from medalcal.emit.station import station_text
from medalcal.emit.words import clocks, date_words, day_text, hourless, label, local_day, relative_time, short_day
from medalcal.plural import many

BASIS = {
    "announced": "this date was announced",
    "scheduled": "follows from the announced slot and the announced count or last date",
    "weekly": "follows from the announced weekly slot; its end was not announced",
    "estimated": "estimated, not announced",
}
_NAMES = 11
"""Cells of the names of fields."""


def entry_lines(entry: Entry, titles: Texts, reader: Reader, width: int) -> Iterator[Line]:
    """Give everything that is known of an entry.

    Args:
        titles: The work's titles in every language.
    """
    names = dict.fromkeys(clean(text) for text in (entry["title"] or "", *titles.values()) if text)
    for part in wrap(" · ".join(names), width):
        yield [Piece(part, "bold")]
    what = label(entry) + (f" “{clean(entry['subtitle'])}”" if entry["subtitle"] else "")
    for part in wrap(what, width):
        yield [Piece(part)]
    yield []
    for name, text in fields(entry, reader):
        yield from _field(name, text, width)
    yield from _also(entry, reader, width)
    yield from _sources(entry, width)


def fields(entry: Entry, reader: Reader) -> Iterator[tuple[str, str]]:
    """Give name and text of each field that has something to say."""
    found = {
        "when": _when(entry, reader),
        "outlet": _station(entry, reader),
        "publisher": entry["publisher_name"],
        "place": entry["place"],
        "territory": entry["territory"],
        "edition": " ".join(filter(None, (entry["language"], entry["format"]))),
        "ISBN": entry["isbn"],
        "length": f"{entry['minutes']} minutes" if entry["minutes"] else "",
        "status": f"{entry['status']}: {BASIS[entry['basis']] if entry['date'] else 'no date was announced'}",
        "after": "the weeks after this one are not entered yet" if entry["may_go_on"] else "",
        "changed": _changed(entry),
        "before": change_line(entry["last_change"], "en") if entry["last_change"] else "",
        "rerun": "shown again, not for the first time" if entry["rerun"] else "",
        "note": entry["note"],
        "kind": entry["kind"],
        "key": entry["key"],
        "uid": entry["uid"],
        "page": entry["url"],
    }
    return ((name, clean(text)) for name, text in found.items() if text)


def _station(entry: Entry, reader: Reader) -> str:
    outlet: Texts = {"en": entry["outlet_name"]} if entry["outlet_name"] else {}
    partners: list[Texts] = [{"en": name} for name in entry["partners"]]
    return station_text(outlet, partners, entry["affiliates"], entry["block"], reader.language)


def _when(entry: Entry, reader: Reader) -> str:
    if entry["precision"] not in ("minute", "day"):
        return date_words(entry)
    day, both = local_day(entry), clocks(entry, reader)
    if entry["local"] is None:
        until = f" to {day_text(date.fromisoformat(entry['until']))}" if entry["until"] else ""
        return f"{day_text(day)}{until}, {relative_time(entry, reader)} ({hourless(entry)}, hour not known)"
    there = f" · {both.grid}" if both.grid else ""
    return f"{day_text(day)} {entry['local'][11:16]}{there}, {relative_time(entry, reader)} ({entry['airs_at']})"


def _changed(entry: Entry) -> str:
    on = str(entry["changed_at"])[:10]
    times = entry["revision"]
    return f"{many(times, 'time')}, last recorded on {on}" if times else f"never; recorded on {on}"


def _field(name: str, text: str, width: int) -> Iterator[Line]:
    for number, part in enumerate(wrap(text, max(8, width - _NAMES))):
        yield [Piece((name if number == 0 else "").ljust(_NAMES), "dim"), Piece(part)]


def _also(entry: Entry, reader: Reader, width: int) -> Iterator[Line]:
    """Give the other outlets, each with the reader's clock and its own."""
    for number, other in enumerate(entry["also"]):
        parts = [clean(other["outlet_name"] or other["outlet"])]
        if other["territory"] not in (None, entry["territory"]):
            parts[0] += f" ({other['territory']})"
        yield from _field("also" if number == 0 else "", " · ".join(parts + _also_when(other, reader)), width)


def _also_when(other: dict[str, Any], reader: Reader) -> list[str]:
    if not other["date"] or not other["local"]:
        return [date_words(other | {"precision": "coarse"})] if other["date"] else []
    day = short_day(date.fromisoformat(other["local"][:10]))
    there = clocks(other | {"broadcast_on": other["date"]}, reader).grid
    return [f"{day} {other['local'][11:16]}", *([there] if there else [])]


def _sources(entry: Entry, width: int) -> Iterator[Line]:
    if not entry["sources"]:
        return
    yield []
    yield [Piece("Sources", "bold")]
    for number, source in enumerate(entry["sources"], 1):
        said = f"said on {source['said_on']}, " if source["said_on"] else ""
        texts = [*filter(None, (source["name"], source["url"])), f"{said}read on {source['read_at'][:10]}"]
        margin = f"{number:>2}  "
        for place, text in enumerate(texts):
            style = "dim" if place == len(texts) - 1 else ""
            lines = [text] if text == source["url"] else wrap(clean(text), width - len(margin))
            for part in lines:  # an address stays in one piece, so that it can be opened
                yield [Piece(margin, "dim"), Piece(part, style)]
                margin = " " * len(margin)
