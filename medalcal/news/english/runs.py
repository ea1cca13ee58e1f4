"""Runs of capitalised words in English: what titles and other names look like, before it is known which they are."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from medalcal.news.english.title_shapes import shape
from medalcal.news.english.title_words import (
    ADVERBS,
    AROUND,
    ARTICLES,
    ASKING,
    ASKS,
    BARE,
    CALENDAR,
    COUNTED,
    COUNTED_ALL,
    DASHES,
    EDITIONS,
    FRESH,
    GOES_ON,
    INVITES,
    LABELS,
    LEADS,
    LINKS,
    LOOSE_OPENERS,
    NEWS,
    OPENERS,
    ORDERED,
    ROLES,
    SHORT,
    SMALL,
    TAILS,
    THINGS,
    WEEKDAYS,
    ZONES,
)
from medalcal.news.english.words import CARDINALS
from medalcal.news.marks import Mark

_LONGEST = 160
"""Characters of the longest run; titles of light novels reach a hundred."""

_OWN = ("Season", "Chapter", "Book", "Episode")
"""Words for what is counted that may be a title's own."""


class Run(NamedTuple):
    """A stretch of text that may be a name."""

    start: int
    end: int
    quoted: bool = False
    """It stands in quotation marks."""
    owned: bool = False
    """The person or the studio whose work it is stands before it."""
    leads: bool = False
    """It is the title before the colon of an item: all that this says is of it."""
    titled: bool = False
    """It stands in a headline, where every word begins with a capital."""


class _Word(NamedTuple):
    """A word without the signs around it."""

    start: int
    end: int
    own: str
    look: str
    """capital, number, link (a small word that may stand within a title), owner ('s by itself), dash, date, other; or
    wall, where an outlet or a bracket stands instead."""
    before: str = ""
    """The signs before it."""
    after: str = ""
    """The signs behind it."""

    @property
    def is_loud(self) -> bool:
        return len(self.own) > 1 and self.own.isupper()


_WALL = _Word(0, 0, "", "wall")


def runs(text: str, start: int, end: int, barriers: list[Mark], *, titled: bool, row: bool) -> list[Run]:
    """Give the runs of a sentence, in order.

    Args:
        barriers: Outlets and dates: no run goes over them.
        titled: Every word begins with a capital, as in a headline; so the words of news part the runs there.
        row: It is none of prose, and so begins with a title and not with a word that opens a sentence.
    """
    found, quotes = _quoted(text, start, end)
    walls = [(mark.start, mark.end) for mark in barriers] + quotes
    builder = _Builder(text, titled=titled, row=row)
    builder.take(_words(text, start, end, sorted(walls)))
    return sorted(found + builder.found)


def is_titled(text: str, start: int, end: int) -> bool:
    """Tell whether nearly every word of a line begins with a capital."""
    words = [word for word in _alphabetic().findall(text[start:end]) if word.lower() not in LINKS]
    capital = sum(word[0].isupper() for word in words)
    return len(words) > 2 and capital * 3 >= len(words) * 2


def listed_runs(text: str, some: list[Run]) -> list[list[Run]]:
    """Give the runs of a sentence, those of one list together."""
    found: list[list[Run]] = []
    for run in some:
        if found and shape("comma").fullmatch(text, found[-1][-1].end, run.start):
            found[-1].append(run)
        else:
            found.append([run])
    return found


class _Builder:
    """Takes words in order and keeps the run that is being built."""

    def __init__(self, text: str, *, titled: bool, row: bool) -> None:
        self.text = text
        self.titled = titled
        self.row = row
        self.opening = False
        """The run begins its sentence."""
        self.loud = False
        """Every word is in capitals, so that these tell nothing."""
        self.found: list[Run] = []
        self.run: list[_Word] = []

    def take(self, words: list[_Word]) -> None:
        """Take the words of a sentence."""
        self.loud = sum(word.is_loud for word in words) * 2 > sum(word.look == "capital" for word in words)
        before = _WALL
        for word, ahead, last in zip(words, [*words[1:], _WALL], [*words[2:], _WALL, _WALL], strict=False):
            opening = before is _WALL and not self.row
            self.opening = before is _WALL if not self.run else self.opening
            if word.look in ("link", "dash", "owner"):
                if self.run and self.goes_on(word, ahead, last):
                    self.run.append(word)
                else:
                    self.close()
            elif word.look == "number" and not self.parts(word, ahead):
                if self.run or before.own.lower() not in COUNTED:
                    self.add(word, ahead)
            elif self.run and not self.opening and _is_subtitled(word, ahead):
                self.run.append(word)
            elif word.look != "capital" or self.parts(word, ahead) or (opening and _opens(word, ahead, last)):
                self.close()
            else:
                self.add(word, ahead)
            before = word
        self.close()

    def add(self, word: _Word, ahead: _Word) -> None:
        """Take a capital or a number into the run, and close it where the signs around it part."""
        if self.run and ('"' in word.before or word.start - self.run[0].start > _LONGEST):
            self.close()
        if word.look == "number" and not self.run and (word.after or word.own[-1].isalpha() or ahead.look != "capital"):
            return
        self.run.append(word)
        if self.stops(word, ahead):
            self.close()

    def stops(self, word: _Word, ahead: _Word) -> bool:
        """Tell whether the signs behind a word end the run."""
        if not word.after.strip("-~") or word.after == "'":
            return False
        if word.after == ".":
            return word.own not in SHORT and len(word.own) > 1
        if word.after == ",":
            return ahead.own not in GOES_ON and ahead.own != "so"
        if word.after.strip("!?☆♪:"):
            return True
        return ahead.look not in ("capital", "number") or (self.titled and ahead.own.lower() in ASKS)

    def goes_on(self, word: _Word, ahead: _Word, last: _Word) -> bool:
        """Tell whether a small word or a dash has a title on both of its sides."""
        if word.after.strip("-~") or self.run[-1].look == word.look == "dash":
            return False
        if word.look == "dash":
            looks = ("capital",) if ahead.own.lower() in BARE else ("capital", "link")
            return ahead.look == "capital" and last.look in looks
        if ahead.look == "number":
            return word.own in ("the", "no", "x")
        small = sum(each.look in ("link", "owner") for each in self.run[-2:])
        return ahead.look == "capital" or (ahead.look == "link" and small < 2)

    def parts(self, word: _Word, ahead: _Word) -> bool:
        """Tell whether a word with a capital is none of a title: it says what a title is of, or when."""
        own, following = word.own.lower().removesuffix("'s"), ahead.own.lower()
        if (own in COUNTED_ALL and ahead.look == "number") or (own == "box" and following in ("set", "sets")):
            return True
        if own in ("remaster", "restoration") and self.text.endswith("4K ", 0, word.start):
            return True
        if own in TAILS or word.own in ZONES or shape("short season").fullmatch(own) or self.ranks(own, following):
            return True
        if self.titled and own in NEWS and self.tells(word, ahead):
            return True
        if own == "episode" and following in ("list", "guide", "schedule", "titles"):
            return True
        if ahead.own == "of" and (self.run or own == "book"):
            return False
        if own in ("part", "act") and self.run and (ahead.look == "number" or following in CARDINALS):
            return ahead.after != ":"
        if own == "series" and not self.run:
            return True
        if self.is_own_season(word, ahead):
            return False
        alone = ahead.look != "capital" and not (own == "march" and self.run and ahead.own in ("to", "of"))
        return (own in COUNTED and alone) or (own in CALENDAR and (bool(word.after) or alone) and not self.ends(word))

    def is_own_season(self, word: _Word, ahead: _Word) -> bool:
        """Tell whether such a word ends a title, as a capital without a number does in prose: Rainy Season is out."""
        return word.own in _OWN and bool(self.run) and ahead.look != "number" and not (self.titled or self.row)

    def ends(self, word: _Word) -> bool:
        """Tell whether a month or a weekday ends a title: the Lie in April manga; in a row, He Who Hates Mondays."""
        if self.row and len(self.run) > 2 and self.run[-1].look == "capital" and word.own.lower() in WEEKDAYS:
            return True
        led = len(self.run) > 1 and self.run[-1].look == "link"
        return led and not word.after and bool(shape("of a month").match(self.text, word.end))

    def ranks(self, own: str, following: str) -> bool:
        """Tell whether a word says which, or what kind of, the next one is: Final Season, Light Novel."""
        if following == "chapter" and len(self.run) > 1 and self.run[-1].own == "The" and ":" in self.run[-2].after:
            return False
        kinds = ("novel", "novels") if own in ("light", "visual") else TAILS | COUNTED
        return own in ORDERED and following in kinds

    def tells(self, word: _Word, ahead: _Word) -> bool:
        """Tell whether a word of news in a headline is one there, and not one of a title: Film Red, Journey's End."""
        if word.is_loud and ahead.is_loud and not self.loud:
            return False
        own, following = word.own.lower(), ahead.own.lower()
        if self.run and self.run[-1].own.endswith("'s") and own not in FRESH:
            return False
        if own in THINGS and ahead.look == "capital" and following not in NEWS | TAILS | COUNTED:
            return False
        return not (self.run and self.run[-1].own in ("a", "an", "the"))

    def close(self) -> None:
        """Note the run, without what cannot end it."""
        while self.run and (self.run[-1].look in ("link", "dash", "owner")):
            self.run.pop()
        while len(self.run) > 1 and self.trails():
            self.run.pop()
            while len(self.run) > 1 and self.run[-1].look in ("link", "dash", "owner"):
                self.run.pop()
            if self.run[-1].after == "?" and self.run[0].own not in ASKING:
                self.run[-1] = self.run[-1]._replace(after="")
        looks = [word.look for word in self.run[-3:]]
        if len(self.run) > 2 and looks[1:2] == ["dash"]:
            del self.run[-2:]
        elif looks == ["link", "link", "number"]:
            del self.run[-3:]
        if any(word.look == "capital" and word.own not in ARTICLES for word in self.run):
            self.found.append(Run(self.first(), self.last(), titled=self.titled))
        self.run = []

    def trails(self) -> bool:
        """Tell whether the run ends with what belongs to the words behind it: an article, a 20th."""
        before, last = self.run[-2:]
        counts = last.look == "number" and last.own[-1].isalpha() and before.look == "capital"
        opener = last.own.lower().removesuffix("'s")
        begins = before.after[-1:] in ("!", "?") and (opener in OPENERS or last.own == "First")
        return (
            last.own in ARTICLES
            or self.is_edition(before, last)
            or counts
            or begins
            or (self.titled and last.own in LEADS)
        )

    def is_edition(self, before: _Word, last: _Word) -> bool:
        """Tell whether the last word of the run, or the two of it, say as what it is sold: Complete Series, Edition."""
        if last.own in ("Edition", "Series", "Collection"):
            return before.own in EDITIONS
        return last.own in EDITIONS and bool(shape("edition").match(self.text, last.end))

    def first(self) -> int:
        word = self.run[0]
        return word.start - 1 if word.before[-1:] in ("-", "~") and len(self.run) > 1 else word.start

    def last(self) -> int:
        """Give where the run ends: with the sign that its title has at the end."""
        word = self.run[-1]
        if word.own.endswith("'s"):
            return word.end - 2
        kept = len(word.after) - len(word.after.lstrip("!?☆♪"))
        opened = any(each.before[-1:] in ("-", "~") for each in self.run)
        closed = (opened and word.after[:1] in ("-", "~")) or word.before[-1:] == word.after[:1] == "'"
        return word.end + (1 if closed else kept)


def _is_subtitled(word: _Word, ahead: _Word) -> bool:
    """Tell whether a small word ends the first half of a title: Fate/stay night: …"""
    return word.look == "other" and word.after == ":" and ahead.look == "capital"


def _opens(word: _Word, ahead: _Word, last: _Word) -> bool:
    """Tell whether a word only opens its sentence; before a small word with a capital it opens a title: What Did …"""
    own = word.own.lower()
    if own in ROLES or own.endswith(ADVERBS) or (own.endswith("ly") and (word.after or ahead.look != "capital")):
        return True
    if word.after == ":" and own in LABELS:
        return True
    if word.is_loud and ahead.is_loud:
        return False
    if own in LOOSE_OPENERS:
        return ahead.look != "capital" or word.after == ","
    if own in INVITES.get(ahead.own, ()):
        return True
    return own in OPENERS and not (ahead.look == last.look == "capital" and ahead.own.lower() in SMALL | LINKS)


def _words(text: str, start: int, end: int, walls: list[tuple[int, int]]) -> list[_Word]:
    """Give the words of a stretch."""
    found: list[_Word] = []
    wall = 0
    for match in _token().finditer(text, start, end):
        while wall < len(walls) and walls[wall][1] <= match.start():
            wall += 1
        if (wall < len(walls) and walls[wall][0] < match.end()) or match["sign"]:
            found.append(_WALL)
        else:
            found.append(_word(text, match))
    return _without_dates(text, start, end, _between_signs(text, start, end, found))


def _without_dates(text: str, start: int, end: int, words: list[_Word]) -> list[_Word]:
    """Give the words with those of dates that no comma parts from a title as what they are: On July 5 Kite opens."""
    spans = [match.span("date") for match in shape("date before").finditer(text, start, end)]
    if not spans:
        return words
    return [
        word._replace(look="date") if any(first <= word.start < last for first, last in spans) else word
        for word in words
    ]


def _between_signs(text: str, start: int, end: int, words: list[_Word]) -> list[_Word]:
    """Give the words with those between two dashes or tildes as capitals: ~Hoshi no umi~, -God's blessing-."""
    spans = [match.span() for match in shape("between signs").finditer(text, start, end)]
    if not spans:
        return words
    inner = [any(first <= word.start and word.end <= last for first, last in spans) for word in words]
    return [
        word._replace(look="capital") if between and word.look in ("other", "link") else word
        for word, between in zip(words, inner, strict=True)
    ]


def _word(text: str, match: re.Match[str]) -> _Word:
    whole = match[0]
    start, end = match.span()
    if whole in DASHES:
        return _Word(start, end, whole, "link" if whole in "&+" else "dash")
    if whole == "'s":
        return _Word(start, end, whole, "owner")
    own = whole.lstrip(AROUND)
    start = end - len(own)
    own = own.rstrip(AROUND)
    end = start + len(own)
    before, after = text[match.start() : start], text[end : match.end()]
    look = "capital" if before[-1:] in ("-", "~") and after[:1] == before[-1:] else _look(own)
    return _Word(start, end, own, look, before, after)


def _look(own: str) -> str:
    if any(char.isupper() for char in own):
        return "other" if shape("described").search(own) else "capital"
    if own[:1].isdigit() and (own[-1].isdigit() or own[-2:] in ("st", "nd", "rd", "th")):
        return "number"
    return "link" if own in LINKS else "other"


def _quoted(text: str, start: int, end: int) -> tuple[list[Run], list[tuple[int, int]]]:
    """Give what stands in quotation marks or stars and looks like a name, and where it stands with its marks."""
    found: list[Run] = []
    walls: list[tuple[int, int]] = []
    for match in _quotes().finditer(text, start, end):
        group = match.lastgroup or "double"
        begin, stop = match.span(group)
        bracket = text.find(" (", begin, stop)
        stop = bracket if bracket > 0 else stop
        while stop > begin and text[stop - 1] in ",.":
            stop -= 1
        found.append(Run(begin, stop, quoted=True))
        walls.append(match.span())
    return found, walls


@cache
def _token() -> re.Pattern[str]:
    """A word, or a sign or a clock that parts; a word in brackets within a title is one: You Can (Not) Redo."""
    return re.compile(
        r"(?<=[\w!?] )\([A-Z][a-z]+\)(?= [A-Z])"
        r"|(?P<sign>[()\[\]|{}—]|;(?!\S)|\.{3}|…|\d{1,2}:\d\d ?(?:[AaPp]\.?[Mm]\b\.?)?|\d{1,4}/\d\d(?:/\d{2,4})?"
        r"|(?<![^\n])\d{1,2}/\d(?= )"
        r"|\d{4}\.\d\d\.\d\d|[ap]\.?m\b\.?|[AP]M\b)"
        r"|(?:[^\s()\[\]|;{}—…]|;(?=\S))+"
    )


@cache
def _quotes() -> re.Pattern[str]:
    return re.compile(
        r'(?<!\w)"(?P<double>[A-Z0-9][^"\n]{0,90})"'
        r"|(?<![\w*])\*{1,3}(?P<stars>[A-Z0-9][^*\n]{0,90})\*{1,3}(?![\w*])"
        r"|(?<!\w)'(?P<single>[A-Z0-9][^'\n]{1,60})'(?!\w)"
        r"|[「『](?P<corner>[A-Z0-9][^「」『』\n]{0,90})[」』]"
    )


@cache
def _alphabetic() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z][\w'-]+")
