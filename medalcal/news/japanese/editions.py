"""Volumes that a line of a Japanese page names, above the day of their sale: 月の庭(3), 書名:月の庭 3."""

from __future__ import annotations

from typing import NamedTuple

from medalcal.news.document import Sentence
from medalcal.news.japanese import lexer
from medalcal.news.marks import Mark, Number
from medalcal.news.subject import row_title


class Edition(NamedTuple):
    """A volume that a line without a date names."""

    number: Number
    title: tuple[int, int] | None
    """Where its title stands, if the line is that and a number."""
    parted: bool
    """Its number is no part of its title: it stands in brackets, or is counted."""


def edition_of(text: str, line: Sentence, given: tuple[int, int] | None, marks: list[Mark]) -> Edition | None:
    """Give the one volume that a line without a date names.

    Args:
        given: Where the title stands of a line that says nothing else: 書名:月の庭 3.
    """
    if line.layout == "text" or any(mark.kind == "date" for mark in marks):
        return None
    start, end = given or line[:2]
    named = [mark for mark in marks if mark.kind == "number" and mark.value.of == "volume"]
    bare = None if named else lexer.book_number(text, start, end)
    named = [bare] if bare is not None else named
    if len(named) != 1 or len(named[0].value.values) != 1:
        return None
    quoted = any(mark.kind == "title" for mark in marks)
    title = None if quoted else title_before(text, line._replace(start=start, layout="row"), [*marks, *named])
    parted = title is not None and (bare is None or text[title[1] : title[1] + 1] == "(")
    return Edition(named[0].value, title, parted)


def title_before(text: str, sentence: Sentence, marks: list[Mark]) -> tuple[int, int] | None:
    """Give where the title stands that a row has before the number of a volume: 月の庭(3) 谷川ケイ."""
    number = next((mark for mark in marks if mark.kind == "number" and mark.value.of == "volume"), None)
    if sentence.layout != "row" or number is None or number.start <= sentence.start:
        return None
    before = [mark for mark in marks if mark.end <= number.start]
    return row_title(text, sentence._replace(end=number.start), before)
