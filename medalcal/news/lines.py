"""The lines of a text, each with where it stands and whether a blank one is before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache


def lines_of(text: str) -> Iterator[tuple[int, int, bool]]:
    """Give the lines that are not blank, a table row that takes two of them as one."""
    return _whole(text, _lines(text))


def beside(text: str, start: int, end: int) -> tuple[str, str]:
    """Give the lines right above and right below the one between two places; nothing where there is none."""
    above, below = text.rfind("\n", 0, max(0, start - 1)) + 1, text.find("\n", end + 1)
    return text[above : max(0, start - 1)].strip(), text[end + 1 : len(text) if below < 0 else below].strip()


def _lines(text: str) -> Iterator[tuple[int, int, bool]]:
    """Give the lines that are not blank, without the blanks around them, and whether a blank one comes before."""
    blank = True
    start = 0
    for line in text.split("\n"):
        inner = line.strip()
        if inner:
            begin = start + line.index(inner[0])
            yield begin, begin + len(inner), blank
        blank = not inner
        start += len(line) + 1


def _whole(text: str, lines: Iterator[tuple[int, int, bool]]) -> Iterator[tuple[int, int, bool]]:
    """Give the lines, with the two halves of a table row joined whose first cell stands on a line of its own."""
    held: tuple[int, int, bool] | None = None
    for line in lines:
        start, end, _ = line
        if held is not None and _dates().match(text, start, end):
            yield held[0], end, held[2]
            held = None
            continue
        if held is not None:
            yield held
        first = text.find("|", start, end) == end - 1
        held = line if first else None
        if not first:
            yield line
    if held is not None:
        yield held


@cache
def _dates() -> re.Pattern[str]:
    """The dates of a table row without its first cell."""
    return re.compile(r"[\d/.年月日() -]{4,20}\|[\d/.年月日()| -]{0,60}$")
