"""The English word "show" where it is no verb: one that is held in a place, or a programme."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.english.names import is_place
from medalcal.news.marks import Mark

_CITIES = frozenset(
    ("Tokyo", "Osaka", "Nagoya", "Fukuoka", "Sapporo", "Yokohama", "Kobe", "Kyoto", "Sendai", "Hiroshima", "Niigata",
     "Saitama", "Chiba", "Okinawa", "Hyogo", "Aichi", "Kanagawa", "Shizuoka", "Kumamoto", "Hamamatsu")
)  # fmt: skip
"""Where shows are held in Japan."""

_BEFORE = 60
"""Characters before the word in which its article and its place stand."""


def with_shows(text: str, marks: list[Mark]) -> list[Mark]:
    """Give the marks with "show" as a noun where it is one: the Osaka show on May 4, the May 4 show in Osaka."""
    found: list[Mark] = []
    for mark in marks:
        if text[mark.start : mark.end] in ("show", "shows") and mark.kind in ("cue", "noun"):
            held = _is_held(text, mark) or any(other.value == "live" for other in found[-_NEAR:])
            noun = mark.kind == "noun" or _is_noun(text, mark)
            if noun:
                mark = Mark("noun", mark.start, mark.end, "live" if held else "anime")
        found.append(mark)
    return found


_NEAR = 3
"""Marks before the word among which that of a concert or a play says what is shown: the tour's Osaka show."""


def _is_noun(text: str, mark: Mark) -> bool:
    """Tell whether an article stands before the word, and its day behind it."""
    return bool(_led().search(text, max(0, mark.start - _BEFORE), mark.start) and _dated().match(text, mark.end))


def _is_held(text: str, mark: Mark) -> bool:
    """Tell whether a city stands beside the word."""
    led = _led().search(text, max(0, mark.start - _BEFORE), mark.start)
    place = led["place"].strip() if led is not None else ""
    behind = _in_city().match(text, mark.end)
    return (bool(place) and (place in _CITIES or is_place(place))) or (behind is not None and behind["city"] in _CITIES)


@cache
def _led() -> re.Pattern[str]:
    """An article or an owner, and what may be a place, right before a word."""
    return re.compile(r"(?:\b[Tt]he|\b[Ii]ts|['’]s?|\b[Tt]hat|\b[Tt]his|\band) (?P<place>(?:[A-Z][\w.-]* ){0,3})$")


@cache
def _dated() -> re.Pattern[str]:
    """The day behind a word: the show on May 4."""
    return re.compile(r" (?:on|from) (?:[A-Z][a-z]+\.? \d|\d|the \d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)")


@cache
def _in_city() -> re.Pattern[str]:
    """What may be a city behind a word: the show in Osaka."""
    return re.compile(r" in (?P<city>[A-Z][a-z]+)")
