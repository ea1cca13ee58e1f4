"""English numbers that count on by themselves from one told before: Book two comes in May, three in December."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.english.words import CARDINALS
from medalcal.news.marks import Mark, Number


def counting_on(text: str, marks: list[Mark], end: int) -> list[Mark]:
    """Give the marks of a sentence with those of the next number, where it opens a clause of its own."""
    if not any(_is_told(mark) for mark in marks):
        return marks
    found: list[Mark] = []
    told: Number | None = None
    for place, mark in enumerate(marks):
        found.append(mark)
        told = mark.value if _is_told(mark) else None if mark.kind == "number" else told
        if told is None:
            continue
        until = marks[place + 1].start if place + 1 < len(marks) else end
        number = int(told.values[-1]) + 1
        opened = _opened().finditer(text, mark.end - 1, min(end, until + _VERB))
        on = next((each for each in opened if _value(each["number"]) == number), None)
        if on is not None and on.end("number") <= until:
            told = Number(told.of, (number,))
            found.append(Mark("number", on.start("number"), on.end("number"), told))
    return found


def _is_told(mark: Mark) -> bool:
    """Tell whether a mark is of one or several numbers with what they count."""
    return mark.kind == "number" and bool(mark.value.of) and bool(mark.value.values) and mark.value.values[-1] != "last"


_VERB = 24
"""Characters behind a number in which it is told that it comes."""


def _value(number: str) -> int:
    return int(number) if number.isdecimal() else CARDINALS.index(number) + 1


@cache
def _opened() -> re.Pattern[str]:
    """A number behind what opens a clause, as a word or in figures, and what tells that one comes then."""
    return re.compile(
        r"(?:(?<=[;,]) |(?<=[;,] and )|(?<=[;,] but )|(?<= and )|(?<= with ))"
        rf"(?P<number>\d{{1,4}}|{'|'.join(CARDINALS)})"
        r"(?= (?:is|was|has been|will|due|out|follows|followed|comes|came|ships|shipped|arrives|arrived|goes|went|lands"
        r"|hits|hit|moves|moved|slips|slipped|stays|remains)\b"
        r"| (?:in|on|for) (?:the |early |late |mid-?)?(?:[A-Z]|\d|spring|summer|fall|autumn|winter)"
        r"| (?:next|this|last) (?:week|month|year|spring|summer|fall|autumn|winter|[A-Z]))"
    )
