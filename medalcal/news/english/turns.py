"""Releases that one English sentence tells in turn: two volumes on A and B, the first in May and the others in June."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.english.numbers import ordinal, thing_of
from medalcal.news.english.words import PIECES
from medalcal.news.marks import Number
from medalcal.news.proposal import Proposal

_BEFORE = 240
"""Characters before a sentence in which it may be said how many "they" are."""


def in_turn(text: str, start: int, end: int, proposals: list[Proposal], known: Number | None) -> None:
    """Give dates in a row the parts of a work in turn, where as many dates are told as parts.

    Args:
        start: Of the sentence.
        known: The number that the paragraph named last before it.
    """
    for row in _rows(text, start, end, proposals):
        number = (
            _first_ones(text, start, row)
            or _shared(row)
            or _counted(text, start, row, known)
            or _left(text, start, row, proposals, known)
        )
        if number is None:
            continue
        for proposal, value in zip(row, number.values, strict=True):
            if number.of == "season":
                proposal.season = int(value)
            else:
                proposal.of, proposal.numbers = number.of, (value,)


def _rows(text: str, start: int, end: int, proposals: list[Proposal]) -> list[list[Proposal]]:
    """Give the dates of a sentence in rows: those between which nothing but "and" stands are one."""
    rows: list[list[Proposal]] = []
    for proposal in sorted(proposals, key=lambda proposal: proposal.start):
        if proposal.when is None or not start <= proposal.start < end:
            continue
        last = rows[-1][-1] if rows else None
        if last is not None and _joint().fullmatch(text, last.end, proposal.start):
            rows[-1].append(proposal)
        elif last is None or proposal.start >= last.end:
            rows.append([proposal])
    return rows


def _first_ones(text: str, start: int, row: list[Proposal]) -> Number | None:
    """Give the seasons of which a sentence tells by their count: its third season is due; the first two aired in …"""
    told = _first_ran().search(text, start, row[0].start)
    if (
        told is None
        or ordinal(told["count"]) != len(row)
        or "season" not in text[max(0, start - _BEFORE) : told.start()]
    ):
        return None
    return Number("season", tuple(range(1, len(row) + 1)))


def _shared(row: list[Proposal]) -> Number | None:
    """Give the numbers that each date of a row has, where they are as many: volumes 1 and 2, sold in May and June."""
    first = row[0]
    together = len(row) > 1 and all(each.numbers == first.numbers for each in row)
    return Number(first.of, first.numbers) if together and len(first.numbers) == len(row) else None


def _counted(text: str, start: int, row: list[Proposal], known: Number | None) -> Number | None:
    """Give the parts of which a sentence says how many they are: in two volumes, in May and June.

    Where numbers of such were told before, the count is not from the first on.
    """
    if len(row) < 2 or any(proposal.numbers for proposal in row):
        return None
    again = _they().match(text, start)
    for told in _how_many().finditer(text, max(0, start - _BEFORE) if again else start, row[0].start):
        first = ordinal(told["first"] or "first") or 1
        last = ordinal(told["last"] or told["count"] or told["whole"] or "two") or 2
        of = _thing(told["of"] or told["ordof"] or told["wholeof"])
        apart = _several().match(text, told.end(), row[0].start) or _each().search(text, told.start(), row[0].start)
        if last - first + 1 == len(row) and not (apart or _is_further(text, start, told, of, known)):
            return Number(of, tuple(range(first, last + 1)))
    return None


def _is_further(text: str, start: int, told: re.Match[str], of: str, known: Number | None) -> bool:
    """Tell whether such were numbered before a count that does not name the first one."""
    if told["first"] or text.endswith("irst ", start, told.start()):
        return False
    numbered = _numbered().finditer(text, max(0, start - _BEFORE), told.start())
    return (known is not None and known.of == of) or any(_thing(match["of"]) == of for match in numbered)


def _left(text: str, start: int, row: list[Proposal], proposals: list[Proposal], known: Number | None) -> Number | None:
    """Give the parts behind the one that was told last: the first in May, with the others in June and July."""
    earlier = [each for each in proposals if each.end <= row[0].start and each.numbers]
    begin = earlier[-1].end if earlier else start
    others = _others().search(text, begin, row[0].start)
    count = others and (others["count"] or others["further"])
    if others is None or (len(row) > 1) == bool(others["one"]) or (count and ordinal(count) != len(row)):
        return None
    known = Number(earlier[-1].of, earlier[-1].numbers[-1:]) if earlier else known
    last = None if known is None else known.values[-1]
    if known is None or not isinstance(last, int):
        return None
    return Number(known.of, tuple(range(last + 1, last + 1 + len(row))))


def _thing(word: str) -> str:
    """Give what a word counts."""
    low = word.lower()
    return next((of for of, begins in _PARTS if low.startswith(begins)), "") or thing_of(low)


_PARTS = (("season", ("season",)), ("film", ("film", "movie")), ("part", ("part", "hal", "installment", "ova")))
"""What is counted beside volumes and episodes, and how its words begin."""

_COUNT = r"[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[2-6]"

_NO_FIRST = "".join(rf"(?<!{word} )" for word in ("last", "next", "final", "other", "more", "new", "further", "ining"))


@cache
def _joint() -> re.Pattern[str]:
    """What stands between two dates of a row."""
    return re.compile(r",?(?: and| then)?(?: again)?(?: (?:in|on|from|since))?(?: (?:early|late|mid))? ")


@cache
def _first_ran() -> re.Pattern[str]:
    """How it is told that the first ones of several were shown, right before when."""
    return re.compile(r"\b[Tt]he first (?P<count>two|three) (?:aired|premiered|ran|streamed|debuted) (?:in|on) $")


@cache
def _they() -> re.Pattern[str]:
    """How a sentence begins that speaks of the parts that the one before counts."""
    return re.compile(r"(?:They|It|Both|These|The (?:volumes|books|discs|DVDs|films|movies|parts|OVAs|episodes)) ")


@cache
def _how_many() -> re.Pattern[str]:
    """How many there are: the first and second seasons, two print volumes, both films."""
    things = rf"seasons|parts|halves|films|movies|installments|tapes|sets|{PIECES}"
    return re.compile(
        r"\b(?:(?P<first>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth) (?:and|through|to) (?P<last>second|third|fourth|fifth)"
        rf" (?:(?:TV|television|anime|full|live-action) )*(?P<ordof>seasons)|{_NO_FIRST}(?:(?P<count>{_COUNT})|[Bb]oth)"
        r" (?:(?!(?:based|by|from|on|that|which)\b|for|to|in|of|and|new|more|other|additional|further"
        r"|last|final|remaining)[\w'’-]+ ){0,5}?"
        rf"(?P<of>{things})|(?P<whole>{_COUNT})-(?P<wholeof>season|volume|film))\b"
    )


@cache
def _numbered() -> re.Pattern[str]:
    """Several that have their numbers already: volumes 5 and 6."""
    return re.compile(
        r"\b(?P<of>[Vv]olumes|[Vv]ols\.|[Bb]ooks|[Dd]iscs|[Ee]pisodes|[Pp]arts) \d{1,3}(?:,| and| &|-| to) ?\d"
    )


@cache
def _several() -> re.Pattern[str]:
    """More than one work: two volumes of Kite and Lamp, two volumes and a novel, films by Ufo."""
    return re.compile(
        r" of [^,.;\n]{1,60} and [A-Z]|,? [A-Z\"'][^.;\n]{1,80} and [A-Z\"']"
        r"|,? (?:and (?:an?|the|its|one|two|three)|by|from) "
    )


@cache
def _each() -> re.Pattern[str]:
    """What says that each date is of them all: each on, respective dates; they screen on July 5 and 12."""
    return re.compile(r"\bscreen(?:s|ed|ing)?\b|\b(?:[Ee]ach|both) (?:on|in|at)\b|\brespective\b|\bfrom\b[^,;]*$")


@cache
def _others() -> re.Pattern[str]:
    """What is left of several: the others, the remaining two, three further sets, the other one."""
    return re.compile(
        rf"\b(?:[Tt]he others\b|(?:[Tt]he )?(?:[Oo]ther|[Rr]emaining) (?P<count>{_COUNT})\b|[Tt]he remaining \w+s\b"
        rf"|(?P<further>{_COUNT}) (?:more|further|additional) \w+s\b"
        r"|(?P<one>[Tt]he other(?: one| half| part| volume| disc)?(?= (?:on|in|follows|comes|is|will)\b)))"
    )
