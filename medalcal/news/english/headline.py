"""The works of an English headline: names in it that the text below has again, word for word.

In a headline every word begins with a capital, so that nothing there tells where a title begins and ends. In the
sentences below only names do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, pairwise

from medalcal.news.document import Sentence
from medalcal.news.english.names import is_company, is_name, is_of_month, is_person, is_place
from medalcal.news.english.runs import is_titled
from medalcal.news.english.title_shapes import shape
from medalcal.news.english.title_words import (
    AROUND,
    CALENDAR,
    COUNTED,
    LINKS,
    NEWS,
    ORDERED,
    RANKS,
    ROLES,
    TAILS,
)
from medalcal.news.marks import Mark

_WORDS = 40
"""Words of a headline that are looked at."""

_BELOW = 6_000
"""Characters below it in which names are looked for."""

_PLACES = 20
"""Places of a name that are looked at."""

_BEFORE = 90
"""Characters before such a place that are looked at."""

_KINDS = TAILS | COUNTED | LINKS
"""Words at the end of a name that say what it is the name of, or lead on."""


class Headline:
    """Looks for the names of a headline in the text below it."""

    def __init__(self, text: str, sentence: Sentence, outlets: list[Mark]) -> None:
        """Take a headline.

        Args:
            text: The whole text.
            sentence: The headline in it.
            outlets: Those of the headline.
        """
        self.text = text
        self.start, self.end = sentence.start, sentence.end
        self.below = self.end + _BELOW
        self.titled = is_titled(text, self.start, self.end)
        self.outlets = [text[mark.start : mark.end] for mark in outlets]

    def works(self) -> list[str]:
        """Give the names of works that stand below again, in the order of the headline, each at its longest."""
        names = [name for name in dict.fromkeys(self.recurring()) if self.is_work(name)]
        return [name for name in names if not any(name in other for other in names if other != name)]

    def recurring(self) -> Iterator[str]:
        """Give the longest name from each word that stands below again, without what it is the name of."""
        found = shape("word").finditer(self.text, self.start, self.end)
        words = [match.span() for match in islice(found, _WORDS)]
        for place, (start, end) in enumerate(words):
            start += len(self.text[start:end]) - len(self.text[start:end].lstrip("\"'*(["))
            led = place and self.text[slice(*words[place - 1])].lower() not in NEWS
            person = led and is_person(_owner(self.text[words[place - 1][0] : end]))
            if self.opens(start, end) and not person and (name := self.bare(self.longest(start, words[place:]))):
                yield name

    def bare(self, name: str) -> str:
        """Give a name without what it is the name of; with its month, where that is of it: the Lie in April manga."""
        if any(shape("of a month").match(self.text, at + len(name)) for at in self.places(name)):
            return name if is_of_month(name) else _bare(name)
        return _bare(name)

    def longest(self, start: int, words: list[tuple[int, int]]) -> str:
        """Give the longest name from a place on that stands below again, if there is one."""
        longest = ""
        for _, last in words:
            ends = [each for each in self.ends(start, last) if self.places(self.text[start:each])]
            longest = self.text[start : ends[-1]] if ends else longest
            if not ends and self.text.find(self.text[start:last].rstrip(_CLOSING), self.end, self.below) < 0:
                break
        return longest

    def opens(self, start: int, end: int) -> bool:
        """Tell whether a name may begin with a word: with a capital or a digit, and not with what a person does."""
        first = self.text[start : start + 1]
        quoted = self.text[max(self.start, start - 1) : start] in ("'", '"')
        kind = shape("thing behind").match(self.text, end)
        small = first.islower() and (quoted or start == self.start or (kind and self.text[start:end] not in LINKS))
        return (small or first.isupper() or first.isdigit()) and self.text[start:end].lower() not in ROLES

    def ends(self, start: int, last: int) -> list[int]:
        """Give where a name may end whose last word ends there: before its 's, and before the signs behind it."""
        name = self.text[start:last].rstrip(_CLOSING)
        whole = start + len(name)
        return [whole - 2, whole] if name.endswith("'s") else [whole]

    def places(self, name: str) -> list[int]:
        """Give where a name stands below as whole words."""
        found: list[int] = []
        at = self.text.find(name, self.end, self.below) if name else -1
        while at >= 0 and len(found) < _PLACES:
            stop = at + len(name)
            if not self.text[at - 1 : at].isalnum() and not self.text[stop : stop + 1].isalnum():
                found.append(at)
            at = self.text.find(name, stop, self.below)
        return found

    def is_work(self, name: str) -> bool:
        """Tell whether a name is a work's by the words around it below: no outlet's, no company's, no person's."""
        if not is_name(name) or is_place(name) or name.lower() in ORDERED:
            return False
        if name.endswith("'s") or name.count("(") != name.count(")"):
            return False
        small = not any(word[0].isupper() for word in name.split())
        leads = self.text.startswith(name, self.start)
        if small and not (name[0].islower() and (leads or self.is_called_here(name))):
            return False
        if not (small or self.titled) and name.rpartition(" ")[2].islower() and name[-4:].isalpha():
            return False
        if any(name in outlet for outlet in self.outlets):
            return False
        places = self.places(name)
        slots = shape("slot behind").match(self.text, max(0, self.text.find(name, self.start, self.end)) + len(name))
        if slots or self.often("outlet behind", name, places):
            return False
        if is_company(name):
            return self.often("thing behind", name, places) or self.is_called_here(name)
        called = sum(self.is_called(at, at + len(name)) for at in places)
        if " " not in name:
            return 2 * called >= len(places)
        return called > 0 or not self.is_persons(name, places)

    def is_called_here(self, name: str) -> bool:
        """Tell whether the headline itself says what a name is of, or quotes it: act-age Manga, 'your name.'."""
        at = self.text.find(name, self.start, self.end)
        quoted = self.text[max(self.start, at - 1) : at] in ("'", '"')
        return at >= 0 and (quoted or bool(shape("thing behind").match(self.text, at + len(name))))

    def often(self, what: str, name: str, places: list[int]) -> bool:
        """Tell whether such words stand behind a name in half of its places."""
        return 2 * sum(bool(shape(what).match(self.text, at + len(name))) for at in places) >= len(places)

    def is_called(self, start: int, end: int) -> bool:
        """Tell whether a word says what the name is of, or whose."""
        before = self.text[max(self.end, start - _BEFORE) : start]
        if any(shape(kind).match(self.text, end) for kind in ("thing behind", "maker behind")):
            return True
        return any(before_it.search(before) for before_it in (shape("of before"), shape("thing before"), _whose()))

    def is_persons(self, name: str, places: list[int]) -> bool:
        """Tell whether a name is a person's, by its form, by a word for what they do, or by what is theirs."""
        if is_person(name):
            return True
        if name.count(" ") > 2:
            return False
        owner = any(_owns().match(self.text, at + len(name)) for at in places)
        return owner or any(_role().search(self.text[max(self.end, at - _BEFORE) : at]) for at in places)


def in_full(text: str, name: str, runs: list[str]) -> str:
    """Give what a headline calls a work as the text below does.

    Args:
        text: The whole text.
        name: What the headline says.
        runs: The names in the sentences behind it.
    """
    numeral = shape("numeral").search(name)
    series = name[: numeral.start()] if numeral is not None else ""
    if series and _stands_alone(text, series):
        return series
    if any(
        f"{before} The {name}" in text for before in ("'s", "s'", "manga", "anime", "film", "series", "novel", "novels")
    ):
        return f"The {name}"
    below = max(0, text.find("\n"))
    owner = shape("the owner's").search(text[: max(0, text.find(f"'s {name} ", below))])
    if owner is not None and is_person(owner["owner"]):
        return f"{owner['owner']}'s {name}"
    longer = [each for each in runs if shape("in full").match(each, len(name)) and each.startswith(name)]
    romanised = [each for each in runs if shape("romanised").search(each) and f"{each} ({name})" in text]
    return next(iter(longer + romanised), name)


def _stands_alone(text: str, name: str) -> bool:
    """Tell whether a name stands in a text without the numeral of its sequel or more of its own behind it."""
    at = text.find(name)
    while at >= 0 and shape("own behind").match(text, at + len(name)):
        at = text.find(name, at + 1)
    return at >= 0


_BEFORE_DATES = ("in", "on", "from", "for", "this", "next", "In", "On", "From", "For", "This", "Next")
"""Words behind which a date follows."""

_CLOSING = "\"'*)],:;."
"""Signs that may stand behind a name."""


def _bare(name: str) -> str:
    """Give a name without its owner and without what it is the name of: Kei Mori's Kite Anime Season 2."""
    words = _undated(name.split())
    while words and (words[-1].strip(AROUND).lower() in _KINDS or _counts(words)):
        kind = words.pop()
        if len(words) > 1 and kind.lower() in COUNTED and words[-1].lower() in RANKS:
            words.pop()
    while len(words) > 1 and words[0].strip(AROUND).lower() in TAILS | COUNTED:
        words.pop(0)
    bare = name if words and words[-1].endswith(":") else " ".join(words)
    owner, _, rest = bare.partition("'s ")
    return rest if rest and is_person(owner) else bare


def _undated(words: list[str]) -> list[str]:
    """Give a name without the date behind it: Kite in October."""
    for place, (word, after) in enumerate(pairwise(words)):
        if place and word in _BEFORE_DATES and (after.strip(AROUND).lower() in CALENDAR or after[:4].isdecimal()):
            return words[:place]
    return words


def _counts(words: list[str]) -> bool:
    """Tell whether a name ends with the number of a season or the like."""
    return len(words) > 1 and words[-1].isdecimal() and words[-2].strip(AROUND).lower() in TAILS | COUNTED


def _owner(words: str) -> str:
    """Give two words without the ending of an owner."""
    return words.rstrip(_CLOSING).removesuffix("'s")


@cache
def _whose() -> re.Pattern[str]:
    """Before the title of somebody's work, or of one in quotation marks."""
    return re.compile(r"(?:[a-z]'s|s'|\"|\*|\b(?:titled|called|entitled)) ?\"?$")


@cache
def _owns() -> re.Pattern[str]:
    """Behind the name of a person: what they made."""
    return re.compile(r"'s? (?:[A-Z\"]|[a-z]+ [A-Z])")


@cache
def _role() -> re.Pattern[str]:
    """Before the name of a person."""
    return re.compile(
        r"\b(?:[Aa]ct(?:or|ress)|[Aa]uthor|[Cc]reator|[Dd]irector|[Ww]riter|[Aa]rtist|[Nn]ovelist|[Cc]omposer|[Ss]inger"
        r"|[Ii]llustrator|[Mm]angaka|[Ee]ditor|[Pp]roducer|[Aa]nimator|[Dd]esigner|[Pp]resident|CEO|Mr\.|Ms\.|by|starring)"
        r"(?: (?!of\b)[a-z]+)?,? $"
    )
