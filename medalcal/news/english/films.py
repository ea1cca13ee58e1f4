"""Which film of a series an English date is of, where another sentence tells its number: the second film … It opens."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.context import Context, Film
from medalcal.news.document import Sentence
from medalcal.news.english.names import fold
from medalcal.news.english.numbers import ordinal
from medalcal.news.english.parts import ALONE, films_in
from medalcal.news.numerals import roman
from medalcal.news.plain import plain
from medalcal.news.proposal import Part, Proposal

_HEAD = 20_000
"""Characters of a text in which the films are looked for that it tells of."""

_FIRST = 3
"""Lines at the head of a text that tell which film it is about."""


def carry(text: str, sentence: Sentence, context: Context, proposals: list[Proposal]) -> None:
    """Note with dates the film that their paragraph told last, or the only one that the text tells of."""
    if context.films is None:
        context.films = frozenset(films_in(text, 0, min(len(text), _HEAD)))
    own, last = films_in(text, sentence.start, sentence.end), context.film
    for proposal in proposals:
        if proposal.part is not None:
            continue
        number = _titled(text, sentence.start, proposal.start)
        if number is None and not own and last is not None and _is_main(text, context, proposal):
            near = _goes_on(text, sentence, last) or _is_alone(context, last)
            others = list(_others().finditer(text, sentence.start, proposal.start))
            one = others[-1]["one"] if others else None
            number = ordinal(one) if one else last.number if near and not others else None
        proposal.part = None if number is None else Part("film", number)
    if own:
        context.film = Film(own[-1], sentence.paragraph)


def _goes_on(text: str, sentence: Sentence, last: Film) -> bool:
    """Tell whether a sentence is of the paragraph that told a film, or begins the next one with it: It opened in …"""
    after = sentence.paragraph - last.paragraph
    return after == 0 or (after == 1 and _refers().match(text, sentence.start) is not None)


def _is_alone(context: Context, last: Film) -> bool:
    """Tell whether the head of a text tells which film it is about, and no other is told of: the fourth one."""
    return last.number > 1 and last.paragraph < _FIRST and context.films == frozenset((last.number,))


def _is_main(text: str, context: Context, proposal: Proposal) -> bool:
    """Tell whether a date is of the work that the text is mainly about."""
    main = None if context.works is None else context.works.main
    if proposal.work is None or main is None:
        return proposal.work is None
    one, other = sorted((fold(text[slice(*proposal.work)]), fold(plain(main))), key=len)
    return other.startswith(one)


def _titled(text: str, start: int, end: int) -> int | None:
    """Give the number in the title of a part that a stretch names last: Lamp Road III. the sea, Chapter 2: Fox."""
    told = [match["roman"] or match["n"] for match in _part_of().finditer(text, start, end)]
    last = told[-1] if told else None
    return None if last is None else int(last) if last.isdecimal() else roman(last)


@cache
def _refers() -> re.Pattern[str]:
    """How a paragraph begins that goes on with the film of the one before."""
    return re.compile(r"Its? |(?:The )?[Ff]ilm ")


@cache
def _others() -> re.Pattern[str]:
    """What names other films before a date: the two earlier films opened, the 11th one, which opened."""
    return re.compile(
        r"\b(?:films|movies|[Ee]arlier|[Pp]revious|[Oo]ther|[Aa]nother|[Nn]ew one|[Ss]equels?|[Pp]requel|[Tt]rilogy)\b"
        r"|\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|\d{1,2}(?:st|nd|rd|th)) (?:film|movie)\b"
        rf"|\b(?:[Tt]he|[Aa]) (?P<one>first|second|third|fourth|fifth|sixth|\d{{1,2}}(?:st|nd|rd|th))(?: one\b|{ALONE})"
    )


@cache
def _part_of() -> re.Pattern[str]:
    """A number between the title of a whole and that of its part."""
    return re.compile(
        r"(?<=[\w!?]) (?P<roman>I{1,3}|IV|VI{0,3})\. (?=[a-z])|(?:[:,–-] ?|[a-z] )Chapter (?P<n>\d{1,2})(?=: [A-Z])"
    )
