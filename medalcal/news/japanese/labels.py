"""The labels by which the numbers of magazines are called."""

from __future__ import annotations

from medalcal.news.japanese.lexer import number_of
from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark, Number, Outlet

_SOLD = 24
"""Characters before a label in which its number may be said to be on sale."""


def of_magazines(text: str, marks: list[Mark], start: int, magazine: Outlet | None) -> list[Mark]:
    """Give the marks with the labels of magazines that look like those of volumes: 4月17日発売のVol.9では.

    Args:
        magazine: The one that the text named last.
    """
    found: list[Mark] = []
    for mark in marks:
        last = found[-1] if found else None
        labelled = mark.kind == "number" and mark.value.of == "volume" and not text[mark.start].isdigit()
        if labelled and shape("vol").match(text, mark.start) and _is_of_magazine(text, mark, last, start, magazine):
            mark = mark._replace(value=Number("issue", mark.value.values))
        if mark.kind == "date" and text[mark.end - 1] == "号" and _is_on_sale(text, found, mark):
            mark = Mark("number", mark.start, mark.end, Number("issue", (number_of(_label(text, mark)),)))
        found.append(mark)
    return found


def _label(text: str, mark: Mark) -> str:
    """Give the label of a number behind its year: 2016年42号."""
    match = shape("issue date").search(text, mark.start, mark.end)
    return "" if match is None else match["number"]


def _is_on_sale(text: str, before: list[Mark], number: Mark) -> bool:
    """Tell whether the day of sale of a number stands before it, so that its year is no date: 17日発売の…2016年42号."""
    date = next((mark for mark in reversed(before) if mark.kind == "date"), None)
    sold = None if date is None else shape("on sale").match(text, date.end, number.end)
    return sold is not None and bool(_label(text, number))


def _is_of_magazine(text: str, number: Mark, last: Mark | None, start: int, magazine: Outlet | None) -> bool:
    """Tell whether a label stands right behind the name of a magazine, or its number is on sale or shows something."""
    if last is not None and last.kind == "outlet" and last.value.kind == "magazine":
        return number.start - last.end <= 1
    sold = shape("sold as").search(text, max(start, number.start - _SOLD), number.start)
    return magazine is not None and sold is not None
