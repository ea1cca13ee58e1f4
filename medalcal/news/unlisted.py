"""Outlets that no list has, told by the word behind their name: the Comic Foo magazine, the Bar manga app."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.gazetteer import Gazetteer
from medalcal.news.marks import Mark, Outlet
from medalcal.news.outlets import find_outlets
from medalcal.news.tidy import over

_WORDS = 6
"""Words of the longest name."""

_KINDS = {"magazine": "magazine", "anthology": "magazine", "website": "magazine", "app": "magazine", "site": "magazine",
          "service": "platform", "platform": "platform", "theater": "theater", "cinema": "theater"}  # fmt: skip
"""What the word behind a name makes of it; a manga website is what a magazine was."""


def english_outlets(text: str, start: int, end: int, gazetteer: Gazetteer) -> list[Mark]:
    """Give the outlets of an English stretch, in order: those that a list has, and those that the text tells."""
    told = described_outlets(text, start, end)
    held = [mark for mark in told if mark.value.kind == "event"]
    known = over(over(held, find_outlets(text, start, end, gazetteer)), told)
    return over(known, _beside(text, known, end))


def of_magazines(text: str, marks: list[Mark]) -> list[Mark]:
    """Give the marks with a number behind a magazine as that of its issue: Comic Harbor #31, Comic Harbor's vol. 60."""
    found: list[Mark] = []
    end = -1
    for mark in marks:
        counts = mark.kind == "number" and (text.startswith(("#", "No."), mark.start) or mark.value.of == "volume")
        if counts and end >= 0:
            joined = text[end : mark.start].strip() in ("", "'s", "magazine", "magazine's")
            behind = joined and not text.startswith(" of ", mark.end)
            mark = mark._replace(value=mark.value._replace(of="issue")) if behind else mark
        if mark.kind == "outlet":
            end = mark.end if mark.value.kind == "magazine" else -1
        found.append(mark)
    return found


def _beside(text: str, known: list[Mark], end: int) -> list[Mark]:
    """Give the stations and platforms that stand in one list with a known one: Tokyo MX, GTV, and Aichi TV."""
    found: list[Mark] = []
    places = {mark.start for mark in known}
    for mark in known:
        last = mark
        while last.value.kind in ("channel", "platform"):
            name = _listed().match(text, last.end, end)
            if name is None or name.start("name") in places or _is_general(name["name"]):
                break
            last = Mark("outlet", *name.span("name"), last.value._replace(text=name["name"], slug=None))
            found.append(last)
    return found


@cache
def _listed() -> re.Pattern[str]:
    """The next name of a list of outlets: in capitals or with TV in it, and followed by what goes on with the list."""
    return re.compile(
        r"(?:,|,? and|,? &|,? or|;) (?P<name>[A-Z]{2,5}(?:-[A-Z]{1,3})?\d{0,2}|(?:[A-Z][\w!+-]* ){0,3}(?:TV|Television|Broadcasting|Telecasting|Anime Channel)(?: [A-Z]\w+)?)"
        r"(?=,| and\b| &| at\b| on\b| in\b| with\b| channels?\b| stations?\b| from\b|[.;:)]|$)"
    )


def described_outlets(text: str, start: int, end: int) -> list[Mark]:
    """Give the outlets of an English stretch that are named with a word for what they are, in order."""
    found: list[Mark] = []
    for kind, pattern in (("event", _event()), ("event", _host()), ("venue", _venue()), ("magazine", _magazine())):
        for place in pattern.finditer(text, start, end):
            if kind == "event" and _quoted().search(text, start, place.start("name")):
                continue
            found.append(Mark("outlet", *place.span("name"), Outlet(place["name"], kind, None, None, None)))
    for word in _described().finditer(text, start, end):
        begin = _name_start(text, start, word.start())
        if begin is not None:
            name = text[begin : word.start()]
            found.append(Mark("outlet", begin, word.start(), Outlet(name, _KINDS[word["kind"]], None, None, None)))
            start = word.end()
    return sorted(found, key=lambda mark: mark.start)


@cache
def _event() -> re.Pattern[str]:
    """An occasion at which something is shown."""
    return re.compile(
        r"(?:\b(?:at|during|part of|in|on) (?:the |this year's |this month's |its |their |an? )?|(?<![A-Za-z] )[Tt]he )"
        rf"(?P<name>{_OCCASIONS})\b"
    )


@cache
def _host() -> re.Pattern[str]:
    """An occasion that opens a sentence as who shows something there: Anime NYC hosted the premiere."""
    return re.compile(
        rf"(?:^|(?<=[.\n,] )|(?<=\n)|(?<=\band )|(?<=\bwhile ))(?P<name>(?!The ){_OCCASIONS})"
        r"(?= (?:will |also |then |first |had |has )*(?:host|hold|held|screen|show|present|premier)(?:ed|s|ing)? (?:the|its|an?|[A-Z\d]))"
    )


_OCCASIONS = (
    r"(?:[A-Z\d][\w'’-]* ){0,5}(?:[A-Za-z-]*(?:Fest|Con|Fest(?:ival|a)|Expo|Convention)|Jump Festa|AnimeJapan|Anime NYC"
    r"|Anime (?:Boston|Central|Frontier|Impulse|Midwest|Matsuri|North|Weekend Atlanta|Festival Asia|Friends|Los Angeles)|Otakon|Katsucon|AnimagiC"
    r"|Japan Cuts|(?:Comic Market|Comiket)(?: \d{2,3})?|(?:[Ff]ilm )?[Ff]estival|Tokyo Game Show)(?: Lite| Online)?(?: \d{4})?"
)


@cache
def _quoted() -> re.Pattern[str]:
    """What opens a title right before a name: the episode "The Busy Festival"."""
    return re.compile(r'(?:^|[ (])"(?:The )?$')


@cache
def _venue() -> re.Pattern[str]:
    """A house in which something is staged or shown."""
    return re.compile(
        r"(?:\b(?:at|in|-|the)|[a-z]'s) (?P<name>(?:[A-Z\d][\w.-]*(?:['’](?!s )\w*)? ){1,5}(?:Theat(?:er|re)|Hall|Center|Centre|Arena|Dome|Auditorium"
        r"|Opera House|Stadium|Cinema|Playhouse|Budokan)(?: [A-Z]\w*)?|(?<!the )Theat(?:er|re)(?: [A-Z][\w-]+){1,3})\b(?! (?:will|is|was|has|Entertainment|Group))"
    )


@cache
def _magazine() -> re.Pattern[str]:
    """A magazine that has such a word in its name, or of whose issue it is: in Miracle Jump, in Kite's May issue."""
    from medalcal.news.english.words import LONG_MONTHS

    issue = rf"(?:{LONG_MONTHS}|\d{{1,3}}(?:st|nd|rd|th))(?: \d{{1,2}})? issue"
    return re.compile(
        r"\b(?:in|from|for|to) (?:the (?:upcoming |next |latest )?)?(?:[A-Z][\w.-]*['’]s )?(?P<name>"
        rf"[A-Z][\w!.-]*(?: [A-Z][\w!.-]*){{0,3}}(?=['’]s {issue}\b)|"
        r"(?:[A-Z][\w!.-]* ){1,4}(?:Magazine|Jump|Sunday|Champion|Gangan|Ace|Action|Flowers)\b(?! (?:Festa|GIGA|[Ss]hop))"
        r"|(?:Monthly|Weekly|Bessatsu|Gekkan|Comic(?! Con| Market| Fest| Book| Arts| Industry| Relief))(?: [A-Z][\w!.+-]*){1,3}(?<=[\w!+]))"
    )


@cache
def _described() -> re.Pattern[str]:
    """The word behind the name, with what may stand between."""
    return re.compile(
        r"(?<=[\w!?+.]) (?:(?:online |web |digital |print )?manga |anime |web(?=site)|web |online |streaming |smartphone "
        r"|digital |light novel |shōjo |shōnen )?(?P<kind>magazine|website|app|service|platform|anthology)(?!s?\w)(?! cafe)"
    )


def _name_start(text: str, start: int, end: int) -> int | None:
    """Give where the capitals before a place begin; nothing where they are no name."""
    begin: int | None = None
    at = end
    for _ in range(_WORDS):
        word = _word_before().search(text, max(start, at - 24), at)
        if word is None or _is_general(word["word"]):
            break
        begin = at = word.start("word")
        at -= 1
        if text[at : at + 1] != " ":
            break
    return begin


@cache
def _word_before() -> re.Pattern[str]:
    """A word of a name; a possessive before it is whose the outlet is, and no part of the name."""
    return re.compile(r"(?P<word>(?:[A-Z@&+×]|\d+(?=\D))[\w!?.:+@&×-]*)$")


def _is_general(word: str) -> bool:
    return word in _GENERAL


_GENERAL = frozenset(
    ("The", "This", "Their", "Its", "A", "Official", "New", "Japanese", "English", "American", "Twitter", "X", "TV", "DVD",
     "In", "On", "For", "At", "Manga", "Anime", "It", "U.S", "No", "Web", "Digital", "Streaming")
)  # fmt: skip
"""Capitalised words that say what an outlet is like and do not name it."""
