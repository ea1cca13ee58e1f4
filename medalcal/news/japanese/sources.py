"""What a Japanese sentence names beside a work: what it is made from, and what is not shown itself."""

from __future__ import annotations

from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark, Number

_SOURCES = ("anime", "manga", "novel", "chapter", "game", "song", "volume")


def without_source(text: str, marks: list[Mark], start: int, end: int) -> list[Mark]:
    """Give the marks without those that tell what a work is made from: 「…」で連載中のマンガが原作のアニメ."""
    found = [mark for mark in marks if mark.kind != "clock" or not text.startswith("以降の", mark.end)]
    for match in shape("source").finditer(text, start, end):
        before = [mark for mark in found if mark.end <= match.start()]
        last = next((mark for mark in reversed(before) if mark.kind in ("date", "stop")), None)
        floor = start if last is None else last.end
        if last is not None and last.kind == "date" and any(_is_out(mark) for mark in before if mark.start >= floor):
            continue
        found = [mark for mark in found if not (floor <= mark.start < match.end() and _is_source(mark))]
    return found


def without_unshown(text: str, marks: list[Mark], start: int) -> list[Mark]:
    """Give the marks without the numbers of what is not shown itself: #7のかわりに#6を, 第3話までを振り返る特番.

    And without the clock at which doors open.

    Two numbers from the first to the last of a run are one.
    """
    found: list[Mark] = []
    for mark in marks:
        if mark.kind == "number" and shape("not itself").match(text, mark.end):
            continue
        if mark.kind == "clock" and shape("doors").search(text, max(start, mark.start - 6), mark.start):
            continue
        if mark.kind == "number" and (first := _begin_of_run(text, found, mark)) is not None:
            found[first] = _run(found[first], mark)
            continue
        found.append(mark)
    return found


def without_dated_titles(text: str, marks: list[Mark], start: int, end: int) -> list[Mark]:
    """Give the marks of a row of a table without dates with which titles begin: 9/25 | 3月のライオン (11)."""
    if text.find("|", start, end) < 0:
        return marks
    dates = [mark for mark in marks if mark.kind == "date"]
    inside = {mark.start for mark in dates[1:] if text.startswith("の", mark.end) and text[mark.start - 1] in "| "}
    return [mark for mark in marks if mark.start not in inside]


def _begin_of_run(text: str, found: list[Mark], last: Mark) -> int | None:
    """Give the place of the number from which a run goes to a number: 第1話~第11話, 第1巻から第5巻."""
    first = next((n for n in range(len(found) - 1, max(-1, len(found) - 3), -1) if found[n].kind == "number"), None)
    if first is None or found[first].value.of != last.value.of:
        return None
    return first if shape("through").fullmatch(text, found[first].end, last.start) else None


def _run(first: Mark, last: Mark) -> Mark:
    """Give one number for a run: all of its volumes, but no more than the first of its episodes."""
    one, other = first.value.values[0], last.value.values[-1]
    volumes = first.value.of == "volume" and one < other <= one + 30
    values = tuple(range(one, other + 1)) if volumes else (one,)
    return Mark("number", first.start, last.end, Number(first.value.of, values))


def _is_out(mark: Mark) -> bool:
    """Tell whether a source has a date of its own: 2023年に刊行された小説を原作とする映画."""
    return mark.kind == "cue" and mark.value.role == "release" and mark.value.tense != "past"


def _is_source(mark: Mark) -> bool:
    if mark.kind == "outlet":
        return bool(mark.value.kind in ("magazine", "publisher"))
    if mark.kind == "cue":
        return bool(mark.value.hint == "issue")
    return mark.kind == "noun" and str(mark.value) in _SOURCES
