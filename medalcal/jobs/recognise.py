"""Which work a foreign title speaks of, and which episode or volume of it.

Titles are compared as search compares them: in any script, without regard to width, case, accents and punctuation. The
title is taken out before a number is looked for, so that "86" and "Kaiju No. 8" are no numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from medalcal.emit.searchkey import folded

EPISODE, VOLUME = "episode", "volume"

_COMPACT_LATIN, _COMPACT_OTHER = 6, 4
"""Characters from which a title is also looked for without its blanks: DAN DA DAN, Dandadan."""
_SHORT_OTHER = 3
"""Below that a Japanese title must stand alone, for it may be part of any word."""

_BOTH = (
    re.compile(r"\bs(?:eason)?\s*(\d{1,2})\s*[.:,-]?\s*e(?:p(?:isode)?)?\.?\s*(\d{1,4})(?![\d:]|\.\d(?!\d))"),
    re.compile(r"\b(\d{1,2})x(\d{2,3})\b(?!\.\d(?!\d))"),
)
"""Season and episode at once."""
_SEASONS = (
    re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)\s+season\b"),
    re.compile(r"\bseason\s*(\d{1,2})\b"),
    re.compile(r"第?\s*(\d{1,2})\s*期"),
    re.compile(r"\bs(\d{1,2})\b"),
)
_NUMBERS = (
    (re.compile(r"第\s*(\d{1,4})\s*[話回]"), EPISODE),
    (re.compile(r"(?<!\d)(\d{1,4})\s*話"), EPISODE),
    (re.compile(r"\bep(?:isode|\.)?\s*#?\s*(\d{1,4})\b"), EPISODE),
    (re.compile(r"第\s*(\d{1,3})\s*巻"), VOLUME),
    (re.compile(r"(?<!\d)(\d{1,3})\s*巻"), VOLUME),
    (re.compile(r"\bvol(?:ume|\.)?\s*#?\s*(\d{1,3})\b"), VOLUME),
    (re.compile(r"#\s*(\d{1,4})\b"), None),
    (re.compile(r"\bno\.?\s*(\d{1,4})\b"), None),
)
"""The surer form first; with what it counts, where that is said."""
_NO_NUMBERS = re.compile(
    r"\b(?:part|cour)\s*\d{1,2}\b|第?\d{1,2}(?:くーる|部)|\d{1,2}[:時]\d{2}|\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2})?日?|\d{1,2}[/月]\d{1,2}日?"
    r"|(?<![\d#第])(?:19|20)\d\d(?!\d|\s*[話回巻])|\d+\.\d(?!\d)"
)
"""Parts, times, dates, years, and what lies between two episodes: 3.5."""
_KANJI = re.compile(r"[〇一二三四五六七八九十百]+(?=\s*[話回巻期])")
_ALONE = re.compile(r"(?<![\w.])(\d{1,4})(?![\w.]|:\d)")


class Number(NamedTuple):
    """What a title says of an episode or a volume."""

    season: int | None
    number: int | None
    medium: str | None
    """``episode``, ``volume``, or None where nobody said it."""
    is_sure: bool = True
    """Whether it is written as such a number; else it is only some number that stands there."""


class Found(NamedTuple):
    """A work that a title speaks of."""

    works: tuple[str, ...]
    """Slugs; several where several works have that title."""
    number: Number


class Titles:
    """The titles of all works."""

    def __init__(self, works: Iterable[tuple[str, Iterable[str]]]) -> None:
        """Take slug and titles of each work."""
        self._slugs: dict[str, list[str]] = {}
        for slug, titles in works:
            for needle in {plain(title) for title in titles}:
                if needle:
                    self._slugs.setdefault(needle, []).append(slug)
        longest_first = sorted(self._slugs, key=len, reverse=True)
        self._needles = [(needle, needle.replace(" ", "")) for needle in longest_first]

    def find(self, text: str) -> Found | None:
        """Give the works whose title stands in a text, the longest such title; None where none does."""
        spaced = plain(text)
        compact = spaced.replace(" ", "")
        for needle, squeezed in self._needles:
            if squeezed in compact and _stands_in(needle, squeezed, spaced):
                return Found(tuple(self._slugs[needle]), read_number(_without(squeezed, folded(text))))
        return None


@lru_cache(8192)
def plain(text: str) -> str:
    """Give a text folded, with one blank in place of all that is neither letter nor digit."""
    return " ".join("".join(char if char.isalnum() else " " for char in folded(text)).split())


def _stands_in(needle: str, squeezed: str, text: str) -> bool:
    """Tell whether a title that is somewhere in a text stands there as words of its own; a number, in front."""
    if squeezed.isdigit():
        return f"{text} ".startswith(f"{needle} ")
    form = _form(needle, squeezed)
    match = form.search(text)
    while match is not None:
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        if not _continues(before, needle[0], squeezed) and not _continues(after, needle[-1], squeezed):
            return True
        match = form.search(text, match.start() + 1)
    return False


@lru_cache(8192)
def _form(needle: str, squeezed: str) -> re.Pattern[str]:
    """Give what a title looks like in a text: a long one has its blanks wherever it likes."""
    is_long = len(squeezed) >= (_COMPACT_LATIN if squeezed.isascii() else _COMPACT_OTHER)
    return re.compile(" ?".join(map(re.escape, squeezed)) if is_long else re.escape(needle))


def _continues(outside: str, edge: str, squeezed: str) -> bool:
    """Tell whether a character beside a title is part of the same word."""
    if not outside or outside == " " or outside in "第期":
        return False
    if edge.isascii():
        return outside.isascii()
    return not outside.isascii() and len(squeezed) < _SHORT_OTHER


def _without(squeezed: str, text: str) -> str:
    """Take a title out of a text, whatever punctuation is within it."""
    return re.sub(r"[\W_]*".join(map(re.escape, squeezed)), " ", text, count=1)


def read_number(text: str) -> Number:
    """Read the number of an episode or a volume from what stands beside a title; folded."""
    text = _KANJI.sub(lambda match: str(_from_kanji(match[0])), text)
    for form in _BOTH:
        both = form.search(text)
        if both is not None:
            return Number(int(both[1]), int(both[2]), EPISODE)
    season = None
    for form in _SEASONS:
        found = form.search(text)
        if found is not None:
            season = int(found[1])
            text = f"{text[: found.start()]} {text[found.end() :]}"
            break
    text = _NO_NUMBERS.sub(" ", text)
    for form, medium in _NUMBERS:
        found = form.search(text)
        if found is not None:
            return Number(season, int(found[1]), medium)
    alone = _ALONE.findall(text)
    return Number(season, int(alone[-1]) if alone else None, None, False)


def _from_kanji(text: str) -> int:
    """Give the number that is written 十二, 百二十三 or 二〇."""
    whole = digit = 0
    for char in text:
        if char in "十百":
            whole += (digit or 1) * (10 if char == "十" else 100)
            digit = 0
        else:
            digit = digit * 10 + "〇一二三四五六七八九".index(char)
    return whole + digit
