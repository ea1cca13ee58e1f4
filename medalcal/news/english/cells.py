"""What the first cell of a row counts in an English table, of which all its days are: | Vol. 2 | May 8 | June 9 |."""

from __future__ import annotations

import re
from functools import cache, cached_property

from medalcal.news.english.numbers import thing_of
from medalcal.news.found import Kind
from medalcal.news.proposal import Proposal, Read


class Cells:
    """Finds the numbers in the first cells of the tables of one article."""

    def __init__(self, read: Read) -> None:
        self.text, self.found, self.marks, _ = read

    def number(self, proposal: Proposal, kind: Kind) -> tuple[int | str, ...]:
        """Give the number in the first cell of a row, told there with its word or counted by the head of the table."""
        row = self.found[proposal.sentence]
        cell = _first_cell().match(self.text, row.start, row.end) if row.layout == "row" else None
        if cell is None or cell.end() > proposal.start:
            return ()
        counted = _COUNTED.get(kind, ())
        inside = (mark for mark in self.marks[proposal.sentence] if cell.start() <= mark.start < cell.end())
        told = [mark.value for mark in inside if mark.kind == "number"]
        if told:
            values: tuple[int | str, ...] = told[0].values
            return values if len(told) == 1 and told[0].of in counted else ()
        digits = cell["cell"].removeprefix("#")
        return (int(digits),) if digits.isdecimal() and self.head[proposal.sentence] in counted else ()

    @cached_property
    def head(self) -> list[str]:
        """What the first column of the table counts in which each sentence stands."""
        heads: list[str] = []
        named, counts = "", ""
        for sentence in self.found:
            line = self.text[sentence.start : sentence.end]
            cell = _first_cell().match(line)
            if _rule().fullmatch(line):
                counts = named
            elif cell is None or not cell["cell"][:1].isdigit():
                named = "" if cell is None else _counted_by(cell["cell"])
                counts = named if sentence.layout != "row" or cell is None else counts
            heads.append(counts)
        return heads


def _counted_by(head: str) -> str:
    """Give what a column counts by its head; one that only says that it has numbers is that of a list of books."""
    return thing_of(head) or ("volume" if head in ("No.", "no.", "#") else "")


_COUNTED: dict[Kind, tuple[str, ...]] = {
    "volume": ("volume",), "disc": ("volume",), "broadcast": ("episode",), "stream": ("episode",),
    "issue": ("chapter", "issue"),
}  # fmt: skip
"""What the first column counts where a row is of a release of a kind."""


@cache
def _first_cell() -> re.Pattern[str]:
    """The first cell of a row, by itself."""
    return re.compile(r"(?:\| ?)?(?P<cell>[^|\t\n]{0,40}?) ?[|\t]")


@cache
def _rule() -> re.Pattern[str]:
    """The line between the head of a table and its rows."""
    return re.compile(r"[|: -]*--[|: -]*")
