"""What a Japanese sentence tells a work to be made from, which comes out elsewhere and on other days."""

from __future__ import annotations

from medalcal.news.japanese_shapes import shape
from medalcal.news.marks import Mark

_SOURCES = ("manga", "novel", "chapter", "game", "song", "volume")


def without_source(text: str, marks: list[Mark], start: int, end: int) -> list[Mark]:
    """Give the marks without those that tell what a work is made from: 「…」で連載中のマンガが原作のアニメ."""
    found = [mark for mark in marks if mark.kind != "clock" or not text.startswith("以降の", mark.end)]
    for match in shape("source").finditer(text, start, end):
        floor = max(
            (mark.end for mark in found if mark.kind in ("date", "stop") and mark.end <= match.start()), default=start
        )
        found = [mark for mark in found if not (floor <= mark.start < match.end() and _is_source(mark))]
    return found


def _is_source(mark: Mark) -> bool:
    if mark.kind == "outlet":
        return bool(mark.value.kind in ("magazine", "publisher"))
    if mark.kind == "cue":
        return bool(mark.value.hint == "issue")
    return mark.kind == "noun" and str(mark.value) in _SOURCES
