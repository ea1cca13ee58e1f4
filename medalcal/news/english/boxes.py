"""Boxes and omnibuses in English: the volumes that one of them holds, and whether a box set is one of books.

Also whether a number alone is that of a book: beside a publisher it is.
"""

from __future__ import annotations

from medalcal.news.english.shapes import shape
from medalcal.news.marks import Mark

_HELD = 100
"""Characters before the volumes that a book holds in which the book is named."""

_NEAR = 300
"""Characters on both sides of a box set that tell what it is a box of."""


def opened(text: str, start: int, marks: list[Mark]) -> list[Mark]:
    """Give the marks of a sentence without what a book only holds, and with box sets of books as such.

    The omnibus, collecting volumes 1-3, ships in May; Viz ships the box set after the last volume.

    Args:
        start: Where the sentence begins.
    """
    return [_as_book(text, mark) for mark in counted(text, marks) if not _is_content(text, start, mark)]


def counted(text: str, marks: list[Mark]) -> list[Mark]:
    """Give the marks with a number behind # as that of a volume, where a publisher of books stands beside: #5 (Viz)."""
    kinds = {mark.value.kind for mark in marks if mark.kind == "outlet"}
    if "publisher" not in kinds or kinds & {"channel", "platform", "magazine"}:
        return marks
    return [
        mark._replace(value=mark.value._replace(of="volume"))
        if mark.kind == "number" and text.startswith("#", mark.start)
        else mark
        for mark in marks
    ]


def _is_content(text: str, start: int, mark: Mark) -> bool:
    """Tell whether some volumes are what one book, or one box, holds."""
    if mark.kind != "number" or mark.value.of != "volume" or len(mark.value.values) < 2:
        return False
    return bool(shape("holds").search(text, max(start, mark.start - _HELD), mark.start))


def _as_book(text: str, mark: Mark) -> Mark:
    """Give a box set as a book where books are told of around it, and nothing that is watched."""
    if mark.value != "disc" or text[mark.start : mark.start + 3].lower() != "box":
        return mark
    around = max(0, mark.start - _NEAR), mark.end + _NEAR
    books = shape("books around").search(text, *around) and not shape("watched around").search(text, *around)
    return mark._replace(value="volume") if books else mark
