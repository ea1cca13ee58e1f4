"""The year that stands at the head of what tells dates without one: of a list, a line, a clause, a bracket.

2016 / July 6: the anime; 2018 – the film, on March 3; 2012, a paperback, out in May; (2012: one in May, one in July).
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import NamedTuple

from medalcal.news.document import Sentence
from medalcal.news.marks import When
from medalcal.news.proposal import Proposal


class _Scope(NamedTuple):
    """A year, and the stretch whose dates are of it."""

    year: int
    start: int
    end: int


def date_by_heads(text: str, proposals: list[Proposal], found: list[Sentence], published: date | None) -> None:
    """Give the dates of English lists and lines the year at their head, unless it is over and they are to come."""
    scope: _Scope | None = None
    for proposal in proposals:
        when = proposal.when or When()
        if when.year is not None and when == When(when.year):
            scope = _scope(text, when.year, proposal, found[proposal.sentence]) or scope
        elif scope is None or not scope.start <= proposal.start < scope.end:
            continue
        elif when.year is not None:
            scope = None if proposal.sentence and found[proposal.sentence].layout == "text" else scope
        elif (when.month is not None or when.part) and when.shift is None and not _is_ahead(scope, proposal, published):
            proposal.when = when._replace(year=scope.year)


def _is_ahead(scope: _Scope, proposal: Proposal, published: date | None) -> bool:
    """Tell whether something is told as to come, and so not in a year that is over."""
    return published is not None and scope.year < published.year and proposal.tense == "future"


def _scope(text: str, year: int, proposal: Proposal, sentence: Sentence) -> _Scope | None:
    """Give the stretch that a year heads; none where it heads nothing, as in prose."""
    start = proposal.end
    if _opens_line(text, proposal.start):
        alone = _alone().match(text, start)
        if alone is not None:
            return _Scope(year, start, _ending(text, "\n\n", alone.end(), len(text)))
        if _head_sign().match(text, start):
            return _Scope(year, start, _ending(text, "\n", start, len(text)))
    if text.startswith((" (", ": "), start):
        closed = _ending(text, ")", start, sentence.end)
        return _Scope(year, start, _ending(text, ";", start, closed))
    if text.endswith(("; ", ": "), 0, proposal.start) and text.startswith((", ", " - ", " – "), start):
        return _Scope(year, start, _ending(text, ";", start, sentence.end))
    return None


def _opens_line(text: str, start: int) -> bool:
    """Tell whether nothing but signs, as a bullet, stands before a year in its line."""
    before = text[max(0, start - _SIGNS) : start]
    opens = start < _SIGNS or "\n" in before
    return opens and not any(letter.isalnum() for letter in before[before.rfind("\n") + 1 :])


_SIGNS = 8
"""Characters before the year of a line among which the line begins."""


_REACH = 4_000
"""Characters behind a year at most that it heads, so that work stays linear in what a text says."""


def _ending(text: str, sign: str, start: int, end: int) -> int:
    """Give where a sign next stands, or the end."""
    last = min(end, start + _REACH)
    at = text.find(sign, start, last)
    return last if at < 0 else at


@cache
def _alone() -> re.Pattern[str]:
    """What stands behind a year that has a line for itself, to where the next one begins."""
    return re.compile(r"[^\w\n]{0,8}\n\s*")


@cache
def _head_sign() -> re.Pattern[str]:
    """What stands behind a year that heads its line: a sign, a wide space, a name; no verb as in "2024 was"."""
    return re.compile(r"\*{0,2}(?:[ \t]*[:|–—.-]|[ \t]{2}|\t|,? [A-Z\"“'(*])")
