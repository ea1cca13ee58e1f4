"""One entry in one line: for a prompt, a status bar, a person in a hurry. Pure."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Any, NamedTuple

from medalcal.emit.cells import Line, Piece, fit
from medalcal.emit.entry import Entry, Reader
from medalcal.emit.words import (
    OUT,
    clocks,
    date_words,
    full_name,
    is_running,
    label,
    local_day,
    marks,
    place,
    relative_time,
    short_day,
    short_label,
    title,
)

FIELDS = {
    "title": "title of the work",
    "label": "Season 2, episode 14",
    "short_label": "episode 14",
    "subtitle": "title of the episode",
    "number": "14",
    "kind": "broadcast, stream, film, volume, issue, disc, live, award",
    "when": "in 3 h 20 min, in 4 days; on now, until 18:00",
    "local": "Sat 24 Jan 17:30, by your clock",
    "local_day": "Sat 24 Jan",
    "local_date": "2026-01-24",
    "local_time": "17:30; the kind of day where no hour is known: on sale",
    "broadcast": "Sat 25:30 JST, by the outlet's clock",
    "broadcast_on": "2026-01-24",
    "broadcast_time": "25:30",
    "clocks": "Sat 17:30 · Sat 25:30 JST",
    "date": "date as announced, in words",
    "airs_at": "2026-01-24T16:30:00Z",
    "outlet": "channel, platform, publisher or place",
    "status": "confirmed, tentative, cancelled",
    "mark": "~ tentative, ↷ moved",
    "note": "remark, if there is one",
    "work": "medalist",
    "key": "medalist/season-2/1",
    "url": "address of the work or of the source",
}
"""Every field of a template, with an example or what it holds."""

_FIELD = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_CUT = re.compile(r"([a-z_]*)(?::(\d{1,3}))?", re.ASCII)
SOON_MINUTES = 60
"""Within this many minutes a status bar's entry has the class ``soon``."""


class Template(NamedTuple):
    """A text with fields: literal texts, and names with the width that they are cut to."""

    parts: tuple[tuple[str, str | None, int | None], ...]
    """Literal text, then the field behind it; the last has none."""

    @classmethod
    def parse(cls, text: str) -> Template:
        """Read a template. There is no way into attributes or items, as there is in ``str.format``.

        Raises:
            ValueError: A field that is not in ``FIELDS``, or a lone brace.
        """
        parts: list[tuple[str, str | None, int | None]] = []
        literal, end = "", 0
        for match in _FIELD.finditer(text):
            literal += text[end : match.start()]
            end = match.end()
            if match[0] in ("{{", "}}"):
                literal += match[0][0]
                continue
            name, cut = _field(match[1], match[0])
            parts.append((literal, name, cut))
            literal = ""
        return cls((*parts, (literal + text[end:], None, None)))

    def fill(self, entry: Entry, reader: Reader) -> str:
        """Give the text for an entry, on one line; a field that has nothing to say is empty."""
        values = values_of(entry, reader)
        texts = []
        for literal, name, cut in self.parts:
            value = "" if name is None else values[name]
            texts += [literal, value if cut is None else fit(value, cut)]
        return "".join(texts)


def _field(inside: str | None, found: str) -> tuple[str, int | None]:
    if inside is None:
        raise ValueError(f'a lone "{found}"; write "{found * 2}" for a brace')
    match = _CUT.fullmatch(inside)
    if match and match[1] in FIELDS:
        return match[1], int(match[2]) if match[2] else None
    name = inside.partition(":")[0]
    if match is None and name in FIELDS:
        raise ValueError(f'"{{{inside[:40]}}}" is no field; write {{{name}}}, or {{{name}:24}} to cut it to 24 cells')
    near = get_close_matches(name, FIELDS, 1, 0.5)
    hint = f"did you mean {{{near[0]}}}?" if near else f"there are {', '.join(FIELDS)}"
    raise ValueError(f'there is no field "{{{inside[:40]}}}"; {hint}')


def values_of(entry: Entry, reader: Reader) -> dict[str, str]:
    """Give every field of an entry that is known to the day or finer."""
    day, both = local_day(entry), clocks(entry, reader)
    clock = entry["local"][11:16] if entry["local"] else OUT[entry["kind"]]
    values = {name: " ".join(str(entry.get(name) or "").split()) for name in FIELDS}
    return values | {
        "title": title(entry),
        "label": label(entry),
        "short_label": short_label(entry),
        "when": relative_time(entry, reader),
        "local": f"{short_day(day)} {clock}",
        "local_day": short_day(day),
        "local_date": day.isoformat(),
        "local_time": clock,
        "broadcast": both.grid or both.local,
        "clocks": str(both),
        "date": date_words(entry),
        "outlet": place(entry),
        "mark": marks(entry),
    }


def next_line(entry: Entry, reader: Reader) -> Line:
    """Give an entry in one line for a person, the most important first."""
    both, day = clocks(entry, reader), local_day(entry)
    when = str(both) if abs((day - reader.today).days) < 7 else str(both).replace(both.local[:3], short_day(day), 1)
    name, whole = title(entry), full_name(entry)
    pieces = [Piece(name, "bold"), Piece(whole[len(name) :])] if whole.startswith(name) else [Piece(whole, "bold")]
    pieces += [Piece(f" · {relative_time(entry, reader)}", "cyan"), Piece(f" · {when}")]
    if marks(entry):
        pieces.append(Piece(f" {marks(entry)}", "yellow"))
    if place(entry):
        pieces.append(Piece(f" · {place(entry)}", "dim"))
    return pieces


def waybar(found: list[Entry], reader: Reader, texts: list[str] | None = None) -> dict[str, Any]:
    """Give the document of a waybar module for the entries that come next.

    Args:
        texts: The line of each entry, where a template says it; shown instead of "title in 3 h".

    Source: waybar-custom(5); text and tooltip are Pango markup, hence the escapes.
    """
    if not found:
        return {"text": "", "tooltip": "nothing upcoming", "class": ["empty"], "alt": "empty"}
    first = found[0]
    lines = texts or ["".join(piece.text for piece in next_line(entry, reader)) for entry in found]
    text = texts[0] if texts else f"{fit(title(first), 32)} {relative_time(first, reader)}"
    return {
        "text": _markup(text),
        "tooltip": _markup("\n".join(lines)),
        "class": _classes(first, reader),
        "alt": first["kind"],
    }


def _classes(entry: Entry, reader: Reader) -> list[str]:
    """Give words for a style sheet: the kind, how soon, and whether it is tentative."""
    words = [entry["kind"]]
    if is_running(entry, reader.now):
        words.append("now")
    elif entry["airs_at"]:
        from datetime import datetime

        ahead = datetime.fromisoformat(entry["airs_at"]) - reader.now
        if ahead.total_seconds() <= SOON_MINUTES * 60:
            words.append("soon")
    if local_day(entry) == reader.today:
        words.append("today")
    return [*words, "tentative"] if entry["status"] == "tentative" else words


def _markup(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
