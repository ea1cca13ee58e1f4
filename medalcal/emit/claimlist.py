"""What an announcement says, as lines for a person: each claim with the words it rests on, then what was left. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from medalcal.emit.cells import Line, Piece, clean, flow, wrap
from medalcal.emit.entry import Reader, local_text
from medalcal.emit.words import date_words, day_text, short_day
from medalcal.plural import many

MARKS = {"stated": "✓", "inferred": "~", "ambiguous": "?", "doubtful": "!"}
STYLES = {"stated": "green", "inferred": "cyan", "ambiguous": "yellow", "doubtful": "yellow"}
MEANINGS = {"stated": "said in so many words", "inferred": "concluded", "ambiguous": "several readings fit",
            "doubtful": "to be looked at"}  # fmt: skip
LANGUAGES = {"en": "English", "ja": "Japanese"}
FORMATS = {"print": "printed", "digital": "digital"}
OPEN, CLOSE = "›", "‹"
"""Stand around the words of a date."""

_INDENT = 4
_BEFORE, _AFTER = 150, 110
"""Characters of a sentence around the words of its date."""
_EXAMPLES = 5
"""Unread words of one reason; ``--json`` has all."""
_WORDS_SHOWN = 30


def claim_lines(document: Mapping[str, Any], reader: Reader, width: int) -> Iterator[Line]:
    """Give a document ``medalcal/claims/1`` as lines."""
    yield from _head(document, reader, width)
    for claim in document["claims"]:
        yield []
        yield from one_claim(claim, reader, width)
    if document["unread"]:
        yield []
        yield [Piece("Left unread", "bold")]
        yield from _unread(document["unread"], width)
    used = dict.fromkeys(map(_certainty, document["claims"]))
    if used:
        yield []
        for part in flow([f"{MARKS[word]} {MEANINGS[word]}" for word in MARKS if word in used], width):
            yield [Piece(part, "dim")]


def _head(document: Mapping[str, Any], reader: Reader, width: int) -> Iterator[Line]:
    for part in wrap(clean(document["title"] or document["source"]), width):
        yield [Piece(part, "bold")]
    published = document["published"]
    count, left = len(document["claims"]), len(document["unread"])
    told = [
        f"published {day_text(date.fromisoformat(published))}" if published else "day unknown (--published)",
        LANGUAGES[document["lang"]],
        f"{many(count, 'date')} found" if count else "no release date found",
        f"{left} left unread" if left else "",
        f"times in {reader.zone_name}",
    ]
    for text in flow(filter(None, told), width):
        yield [Piece(text, "dim")]


def one_claim(claim: Mapping[str, Any], reader: Reader, width: int) -> Iterator[Line]:
    """Give one claim: what, when and where, its sentence, and what was concluded."""
    certainty = _certainty(claim)
    mark = Piece(f"{MARKS[certainty]} ", STYLES[certainty])
    first, *rest = wrap(what_words(claim), width - 2)
    yield [mark, Piece(first, "bold")]
    yield from ([Piece("  "), Piece(part, "bold")] for part in rest)
    margin = Piece(" " * _INDENT)
    for text in flow(when_words(claim, reader), width - _INDENT):
        yield [margin, Piece(text)]
    for line in _sentence(claim, width - _INDENT):
        yield [margin, *line]
    for text in _reasons(claim):
        yield from ([margin, Piece(part, "yellow")] for part in wrap(text, width - _INDENT))


def _certainty(claim: Mapping[str, Any]) -> str:
    """Give how certain a claim is for a person, who looks first at what is doubtful."""
    return "doubtful" if claim["doubt"] and claim["certainty"] != "ambiguous" else str(claim["certainty"])


def what_words(claim: Mapping[str, Any]) -> str:
    """Say what is dated: ``Medalist · Volume 12 · volume, English, digital``."""
    label = claim["label"] or (f"no. {claim['number']}" if claim["number"] is not None else "")
    language = {"en": "English", "ja": "Japanese"}.get(claim["language"] or "", claim["language"] or "")
    kind = ", ".join(filter(None, (claim["kind"], language, FORMATS.get(claim["format"] or "", ""))))
    return " · ".join(clean(part) for part in (claim["work"] or "(no work named)", label, kind) if part)


def when_words(claim: Mapping[str, Any], reader: Reader) -> Iterator[str]:
    """Say when and where, in parts: the grid's clock, the reader's, the outlets, what became of it."""
    words = date_words(claim)  # type: ignore[arg-type]  # it has the keys of an entry that are asked for
    if claim["date"] is None:
        words = "no date any more"
    clock, of_day = claim["broadcast_time"], claim["precision"] in ("day", "minute")
    yield (f"{words} {clock}" if of_day else f"{words}, at {clock}") if clock else words
    if claim["airs_at"]:
        local = local_text(claim["airs_at"], reader.zone)
        yield f"{short_day(date.fromisoformat(local[:10]))} {local[11:16]} your time"
    elif clock and of_day:
        yield "its zone is not told"
    names = [clean(outlet["name"]) for outlet in claim["outlets"]]
    if names:
        yield f"on {', '.join(names)}" if claim["kind"] in ("broadcast", "stream") else ", ".join(names)
    if claim["territory"]:
        yield claim["territory"]
    if claim["status"] != "announced":
        yield claim["status"]


def _sentence(claim: Mapping[str, Any], width: int) -> Iterator[Line]:
    """Give the sentence in lines, the words of the date between marks and standing out."""
    said, whole = claim["evidence"], claim["sentence"]
    start, end = said["start"] - whole["start"], said["end"] - whole["start"]
    text = whole["text"]
    if not 0 <= start < end <= len(text):
        start, end, text = 0, len(said["text"]), said["text"]
    before, after = clean(text[:start]), clean(text[end:])
    if len(before) > _BEFORE:
        before = "…" + before[-_BEFORE:].lstrip()
    if len(after) > _AFTER:
        after = after[:_AFTER].rstrip() + "…"
    marked = f"{before}{OPEN}{clean(text[start:end])}{CLOSE}{after}"
    inside = False
    for part in wrap(" ".join(marked.split()), width):
        line, inside = _styled(part, inside)
        yield line


def _styled(part: str, inside: bool) -> tuple[Line, bool]:
    """Give a line in pieces, and whether its end is within the marked words."""
    line: Line = []
    while part:
        before, mark, part = part.partition(CLOSE if inside else OPEN)
        if inside:
            line.append(Piece(before + mark, "bold"))
        else:
            line += [Piece(before, "dim"), Piece(mark, "bold")]
        inside = not inside if mark else inside
    return [piece for piece in line if piece.text], inside


def _reasons(claim: Mapping[str, Any]) -> Iterator[str]:
    if claim["readings"]:
        yield f"either {' or '.join(_reading(text) for text in claim['readings'])}"
    if claim["doubt"]:
        yield clean(claim["doubt"])
    if claim["note"]:
        yield clean(claim["note"])
    elif claim["certainty"] == "inferred":
        yield "concluded from the words around it"


def _reading(text: str) -> str:
    precision = "day" if len(text) == len("2026-01-24") else "month"
    return date_words({"date": text, "precision": precision})


def _unread(found: Iterable[Mapping[str, Any]], width: int) -> Iterator[Line]:
    """Give what is no release, by the reason, with the first words of each."""
    reasons: dict[str, dict[str, None]] = {}
    for left in found:
        words = " ".join(clean(left["text"]).split())
        reasons.setdefault(left["why"], {})[words[:_WORDS_SHOWN] + ("…" if len(words) > _WORDS_SHOWN else "")] = None
    for why, texts in reasons.items():
        shown = [f"“{text}”" for text in list(texts)[:_EXAMPLES]]
        more = [f"and {len(texts) - _EXAMPLES} more"] if len(texts) > _EXAMPLES else []
        for number, part in enumerate(wrap(f"{why}: {', '.join([*shown, *more])}", width - 4)):
            yield [Piece("    " if number else "  – ", "dim"), Piece(part, "dim")]
