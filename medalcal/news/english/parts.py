"""Which part of a work in parts an English date is of, where neither volumes nor episodes are counted.

Part two opens on May 8; the first half goes on sale in June; the third film opened in 2014.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from medalcal.news.english.numbers import ordinal
from medalcal.news.english.words import ORDINALS
from medalcal.news.numerals import roman
from medalcal.news.proposal import Part, Proposal


def find_parts(text: str, start: int, end: int, proposals: list[Proposal]) -> None:
    """Note with each date of a sentence the part that its clause names, or names by its ordinal alone."""
    if not _names_any(text, start, end, _PARTS):
        return
    shown = bool(_in_parts().search(text, max(0, start - _BEFORE), end))
    told = [(match.end(), _part(match, shown=shown)) for match in _parts().finditer(text, start, end)]
    if not told:
        return
    turns: list[tuple[int, Part | None]] = [*told, *_ends(text, told, end, proposals)]
    turns.sort(key=lambda turn: turn[0])
    for proposal in proposals:
        before = bisect_right(turns, proposal.start, key=lambda turn: turn[0])
        if start <= proposal.start and before:
            part = turns[before - 1][1]
            proposal.part = part if part and part.number else None
    _share(text, start, end, proposals)


def _share(text: str, start: int, end: int, proposals: list[Proposal]) -> None:
    """Give films that are told as one their dates in turn, or all of them the one: the first two films."""
    several = _several().search(text, start, end)
    if several is None:
        return
    other = _further().search(text, several.end(), end)
    last = end if other is None else other.start()
    dated = [each for each in proposals if several.end() <= each.start < last]
    ordinals = [ordinal(number) or 0 for number in (several["one"], several["two"], several["last"]) if number]
    numbers = ordinals or list(range(1, (ordinal(several["upto"]) or 0) + 1))
    for place, proposal in enumerate(dated):
        own = numbers[place : place + 1] if len(dated) == len(numbers) else numbers
        proposal.part, proposal.of, proposal.numbers = None, "film", tuple(own)


def films_in(text: str, start: int, end: int) -> list[int]:
    """Give the numbers of the films that a stretch names."""
    if not _names_any(text, start, end, _FILMS):
        return []
    return [
        _part(match, shown=False).number
        for match in _parts().finditer(text, start, end)
        if match["film"] and not match["upto"]
    ]


def _names_any(text: str, start: int, end: int, words: tuple[str, ...]) -> bool:
    """Tell whether a stretch has one of some words, without which no pattern need be tried at each of its letters."""
    return any(text.find(word, start, end) >= 0 for word in words)


def _ends(
    text: str, told: list[tuple[int, Part]], end: int, proposals: list[Proposal]
) -> list[tuple[int, Part | None]]:
    """Give where the word is no longer of a part: at another ordinal, at a semicolon, at another film behind a date.

    An ordinal alone is that of a further part: the first film opened in 2021, and the second opens in May.
    """
    part = told[0][1]
    first = min((proposal.end for proposal in proposals if proposal.end > told[0][0]), default=end)
    ends: list[tuple[int, Part | None]] = []
    for match in _further().finditer(text, told[0][0], end):
        if match["alone"]:
            ends.append((match.end(), Part(part.of, ordinal(match["alone"]) or 0, part.shown)))
        elif match["other"] is None or match.start() >= first:
            ends.append((match.start(), None))
    return ends


def _part(match: re.Match[str], *, shown: bool) -> Part:
    """Give the part that is named; several that are told as one have no number: the first two films.

    Args:
        shown: The work is shown in parts, as a special of two nights.
    """
    number = match["n"] or match["ord"] or match["film"] or match["ova"]
    value = 0 if match["upto"] else roman(number) if number.isupper() else ordinal(number)
    return Part("film" if match["film"] else "part", value or 0, shown)


_FILMS = ("film", "movie")
_PARTS = (*_FILMS, "art ", "Act ", "part", "half", "OVA", "OAD", "OAV")
"""Words of which one stands wherever a part is named."""

_BEFORE = 300
"""Characters before a sentence in which it may be said that the work is in parts."""

ALONE = (
    r"(?= (?:in|on|from|with|will|is|was|has|had|having|to|due|set|slated|scheduled|opens?|opened"
    r"|premieres?|premiered|follow(?:s|ed|ing)?|comes|came|goes|went|ships?|shipped|airs?|aired|arrive[sd])\b)"
)
"""What stands behind an ordinal that is alone: the third follows."""

_ORDINALS = "|".join(f"[{each[0].upper()}{each[0]}]{each[1:]}" for each in ORDINALS) + r"|\d{1,2}(?:st|nd|rd|th)"

_OF_OTHERS = ("fter the", "ince the", "than the", "from the", "ollowing the", "[Ii]ts", "[Hh]is", "[Hh]er", "[Tt]heir")
_NO_PART = "".join(rf"(?<!{words} )" for words in _OF_OTHERS)
"""Before a film that is only looked back at, or one of a person or a studio."""


@cache
def _parts() -> re.Pattern[str]:
    """A part with its number: Part 2, part two, the first half, its second film."""
    return re.compile(
        r"\b(?:[Pp]art|Act) (?P<n>\d{1,2}(?![\d:.])|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[IVX]{1,4})\b"
        rf"|\b(?P<ord>{_ORDINALS})(?: and (?:last|final|concluding))? "
        r"(?:(?:OVA|DVD|film|disc|video) )?(?:part|half)\b"
        r"(?! of (?:the|its|his|her|[\w'’-]+['’]s) (?:\w+ )?(?:manga|novels?|story|season|year|month|film)\b)"
        rf"|\b(?P<ova>{_ORDINALS}) (?:[A-Z][\w'’!?:-]* ){{0,4}}(?:OVA|OAD|OAV)\b"
        r"(?! (?:series|season|project|adaptation))"
        rf"|{_NO_PART}(?:(?:(?<=anime's )|(?<=series's )|(?<=franchise's ))(?![Ff]irst)|(?<!['’]s ))"
        rf"(?<!: )\b(?P<film>{_ORDINALS})"
        r"(?P<upto> (?:two|three|four|five|six))?(?: and (?:last|final))? "
        r"(?:(?!in|to|of|for|on|and|the|two|three|four|five|six|festival|Festival|Fest|Forum|anniversary|annual|birthday|most|best|biggest|highest|largest)"
        r"[\w'’!/:-]+ ){0,6}?"
        r"(?:films?|movies?)\b"
        r"(?! (?:festivals?|events?|adaptations?|as|by|from)\b| in [^.,;\n]{1,40} history\b)"
    )


@cache
def _several() -> re.Pattern[str]:
    """Films that are told together by their numbers: the fifth and sixth films, the first two films."""
    return re.compile(
        rf"\b(?:(?P<one>{_ORDINALS})(?:, (?P<two>{_ORDINALS}),?)? and (?P<last>{_ORDINALS})"
        r"|[Ff]irst (?P<upto>two|three|four|five|six)) (?:[\w-]+ ){0,3}(?:films|movies)\b"
    )


@cache
def _further() -> re.Pattern[str]:
    """What ends the word of a part: another ordinal, alone or of something else, a semicolon, another film."""
    return re.compile(
        rf"(?:\b(?:the|an?|[Ii]ts)|['’]s) (?:(?P<alone>{_ORDINALS})(?: one)?{ALONE}"
        rf"|(?:{_ORDINALS})(?! (?:time|week|weekend|day|place|prize|films?|movies?|part|half)\b))"
        r"|;|(?P<other>\b(?:an?|another|(?:the|its) (?:next|latest)) (?:[\w'’-]+ ){0,3}(?:film|movie)\b"
        r"|\b(?:an?|the|its) (?:[\w'’-]+ ){0,2}(?:sequel|prequel|follow-up)\b)"
    )


@cache
def _in_parts() -> re.Pattern[str]:
    """What is shown in parts: a two-part drama special, a three-night event."""
    return re.compile(
        r"\b(?:two|three|four|2|3|4)-(?:part|night|day)\b(?:[^.;\n]{0,60}\b(?:special|drama|film|movie|OVA|mini-?series)\b)"
        r"|\bspecial in (?:two|three) parts\b"
    )
