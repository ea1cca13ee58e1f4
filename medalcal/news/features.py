"""What can be seen of a date: the words and marks around it, and what the rules made of it.

Each feature is a short string, ``r1=<channel>``: the name of what was looked at, and what was found there.
``classifier`` weighs them. Outlets, marked titles and English names are masked, so that what is learnt is the language
and not the names.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from itertools import pairwise, takewhile
from operator import attrgetter
from typing import NamedTuple

from medalcal.news.marks import Mark, When
from medalcal.news.proposal import Proposal, Read
from medalcal.news.spelled import nearest

_MASKED = ("outlet", "title", "date", "clock", "season", "number", "zone", "weekday", "format")
"""Kinds of marks that stand as one token for the words they cover."""

_TELLING = ("cue", "noun", "outlet")
"""Kinds of marks that tell something of another sentence."""

_BESIDE = (*_TELLING, "number", "title", "season", "format", "date", "clock")
"""Kinds of marks that are looked at in the sentence of a date."""

_LOOKED_AT = 12
"""Marks on each side of a date."""

_SCREENS = ("channel", "platform")
"""Kinds of outlets on which the same work airs or streams."""

_WORDS = 120
"""Words at the beginning of a sentence that all its dates have in common."""

_FAR = 60
"""Tokens on each side of a date that are looked at."""

_LAST = 14
"""Words at the end of the sentence before that are looked at."""

_START = attrgetter("start")

_STOPS = frozenset(",;.:")
"""Tokens at which an English clause ends."""


class _Reach(NamedTuple):
    """How far the words around a date are looked at, in tokens: words in English, characters in Japanese."""

    adjoining: int
    """Those right beside the date, as one phrase."""
    near: int
    lengths: tuple[int, ...]
    """Of the phrases that are looked for among the near ones."""


_REACHES = {"en": _Reach(3, 8, (1, 2)), "ja": _Reach(4, 10, (2, 3))}


class Token(NamedTuple):
    """A word, a Japanese character, or the name of a mark in its place."""

    start: int
    end: int
    text: str


class Features:
    """What can be seen of the dates of one article."""

    def __init__(self, read: Read, published: date | None, proposals: Sequence[Proposal]) -> None:
        """Look at an article.

        Args:
            proposals: Its dates, for all of which the rules have decided.
        """
        self.text, self.found, self.marks, self.language = read
        self.published = published
        self.known: dict[int, list[Token]] = {}
        """The tokens of the sentences that were looked at, by their places."""
        self.marked: dict[int, list[Mark]] = {}
        """Their marks that are looked at."""
        self.around: dict[int, frozenset[str]] = {}
        """What all dates of a sentence have in common, by its place."""
        kinds = Counter(each.kind for each in proposals if each.why is None and each.kind is not None)
        things = Counter(mark.value for own in read.marks for mark in own if mark.kind == "noun")
        self.mostly = kinds.most_common(1)[0][0] if kinds else None
        """The kind of release of which the text tells most."""
        self.things = [thing for thing, _ in things.most_common(2)]
        """What it speaks of most."""
        self.named = sorted((mark for own in read.marks for mark in own if mark.kind == "outlet"), key=_START)
        """The outlets that it names, in order."""
        self.outlets = {mark.value.kind for mark in self.named}
        """The kinds of outlets that it names."""

    def of(self, proposal: Proposal) -> set[str]:
        """Give the features of a date for which the rules have decided."""
        place = proposal.sentence
        sentence = self.found[place]
        tokens, own = self.tokens(place), self.beside(place)
        first = bisect_left(tokens, proposal.start, key=_START)
        last = bisect_left(tokens, proposal.end, key=_START)
        before = [token.text for token in tokens[max(0, first - _FAR) : first] if token.end <= proposal.start][::-1]
        behind = [token.text for token in tokens[last : last + _FAR]]
        at, then = bisect_left(own, proposal.start, key=_START), bisect_left(own, proposal.end, key=_START)
        marks_before = [mark for mark in own[max(0, at - _LOOKED_AT) : at] if mark.end <= proposal.start][::-1]
        marks_behind = own[then : then + _LOOKED_AT]
        found = set(self.words("l", before))
        found.update(self.words("r", behind))
        first_before, first_behind = _firsts(marks_before), _firsts(marks_behind)
        found.update(_marked("B", marks_before), _marked("A", marks_behind))
        cue, later_cue = first_before.get("cue", "-"), first_behind.get("cue", "-")
        found |= {
            f"cn={cue}&{first_before.get('noun', '-')}",
            f"cn>={later_cue}&{first_behind.get('noun', '-')}",
            f"cc={cue}&{later_cue}",
        }
        if place not in self.around:
            self.around[place] = frozenset(self.shared(place))
        found |= self.around[place]
        found.update(_said(proposal, sentence.layout))
        found.update(_ruled(proposal, sentence.layout, cue, later_cue))
        distance = distance_of(proposal.when, self.published)
        kind = proposal.kind if proposal.why is None else None
        found |= {f"delta={distance}", f"delta={distance}&t={proposal.tense}", f"delta={distance}&{kind}"}
        if self.language == "en" and not proposal.outlets:
            found.update(self.told_last(proposal, kind))
        return found.union(self.about(proposal, kind))

    def told_last(self, proposal: Proposal, kind: str | None) -> Iterator[str]:
        """Give the kinds of the outlet that was named last before a date, and of the last station or platform."""
        at = bisect_left(self.named, proposal.start, key=_START)
        before = [mark.value.kind for mark in self.named[max(0, at - _LOOKED_AT) : at]][::-1]
        last = before[0] if before else "-"
        screen = next((each for each in before if each in _SCREENS), "-")
        yield from (f"last={last}", f"last={last}&{kind}", f"last={last}&{proposal.hint}&{proposal.thing}")
        yield from (f"screen={screen}", f"screen={screen}&{kind}", f"screen={screen}&{proposal.hint}")

    def about(self, proposal: Proposal, kind: str | None) -> Iterator[str]:
        """Give what the whole text is about, alone and beside what the rules made of a date."""
        yield f"maj={self.mostly}"
        yield f"maj={self.mostly}&{kind}"
        yield f"maj={self.mostly}&{proposal.hint}&{proposal.thing}"
        for thing in self.things:
            yield f"top={thing}"
            yield f"top={thing}&{kind}"
        yield from (f"docout={outlet}" for outlet in self.outlets)

    def beside(self, place: int) -> list[Mark]:
        """Give the marks of a sentence that are looked at around its dates, in order."""
        if place not in self.marked:
            start = self.found[place].start
            own = [mark for mark in self.marks[place] if mark.kind in _BESIDE and mark.start >= start]
            self.marked[place] = sorted(own, key=_START)
        return self.marked[place]

    def shared(self, place: int) -> Iterator[str]:
        """Give what all dates of a sentence have in common: its words, the sentence before it, the heading above."""
        yield from (f"s={phrase}" for phrase in self.phrases(place)[:_WORDS])
        if place:
            yield from (f"P:{name_of(mark)}" for mark in self.marks[place - 1] if mark.kind in _TELLING)
            yield from (f"p={phrase}" for phrase in self.phrases(place - 1)[-_LAST:])
        heading = self.found[place].heading
        if heading is not None:
            yield from (f"H:{name_of(mark)}" for mark in self.marks[heading] if mark.kind in _TELLING)

    def tokens(self, place: int) -> list[Token]:
        """Give the tokens of a sentence."""
        if place not in self.known:
            sentence = self.found[place]
            self.known[place] = list(self.tokenized(sentence.start, sentence.end, self.marks[place]))
        return self.known[place]

    def phrases(self, place: int) -> list[str]:
        """Give the words of a sentence, the pairs of characters of a Japanese one."""
        texts = [token.text for token in self.tokens(place)]
        return texts if self.language == "en" else [one + other for one, other in pairwise(texts)]

    def words(self, side: str, tokens: list[str]) -> Iterator[str]:
        """Give what the words on one side of a date say, the nearest first."""
        reach = _REACHES[self.language]
        for count in range(1, reach.adjoining + 1):
            yield f"{side}{count}={' '.join(tokens[:count]) if len(tokens) >= count else '^'}"
        near = tokens[: reach.near]
        for length in reach.lengths:
            for at in range(len(near) - length + 1):
                yield f"{side}n={' '.join(near[at : at + length])}"
        if self.language == "en":
            for at in (1, 2):
                yield f"{side}@{at}={tokens[at] if len(tokens) > at else '^'}"
            for token in takewhile(lambda token: token not in _STOPS, tokens):
                yield f"{side}c={token}"

    def tokenized(self, start: int, end: int, marks: Iterable[Mark]) -> Iterator[Token]:
        """Give the tokens of a stretch of text."""
        at = start
        masked = [mark for mark in marks if mark.kind in _MASKED and start <= mark.start and mark.end <= end]
        for mark in sorted(masked, key=lambda mark: (mark.start, -mark.end)):
            if mark.start >= at:
                yield from self.plain_tokens(at, mark.start)
                yield Token(mark.start, mark.end, name_of(mark))
                at = mark.end
        yield from self.plain_tokens(at, end)

    def plain_tokens(self, start: int, end: int) -> Iterator[Token]:
        """Give the tokens of a stretch without masked marks: a name as one, a number as nought."""
        if self.language == "ja":
            for at in range(start, end):
                char = self.text[at]
                if not char.isspace():
                    yield Token(at, at + 1, "0" if char.isdigit() else char)
            return
        named = False
        for match in _word().finditer(self.text, start, end):
            token = _stemmed(match[0], opens=match.start() == start)
            if not (named and token == _NAME):
                yield Token(match.start(), match.end(), token)
            named = token == _NAME


def name_of(mark: Mark) -> str:
    """Give a mark's name among the features: ``release:stream:past``, ``n:volume``, ``<channel>``."""
    if mark.kind == "cue":
        return f"{mark.value.role}:{mark.value.hint}:{mark.value.tense}"
    if mark.kind == "noun":
        return f"n:{mark.value}"
    if mark.kind == "outlet":
        return f"<{mark.value.kind}>"
    if mark.kind == "number":
        return f"<#{mark.value.of}>"
    return f"<{mark.value if mark.kind == 'format' else mark.kind}>"


def distance_of(when: When | None, published: date | None) -> str:
    """Give how far a date as it was written lies from the publication, roughly: ``1-7`` days, ``m+`` some months."""
    if when is None or published is None:
        return "?"
    if when.shift is not None:
        return "near" if when.shift[0] in ("day", "weekday", "this weekday", "weekday until") else "shift"
    try:
        if when.month is not None and when.day is not None:
            return _days((nearest(when, published) - published).days)
    except ValueError:
        return "?"
    if when.month is not None:
        months = ((when.year or published.year) - published.year) * 12 + when.month - published.month
        return "m<-3" if months < -3 else "m-" if months < 0 else "m0" if months == 0 else "m+" if months < 4 else "m4+"
    return "?" if when.year is None else f"y{max(-3, min(2, when.year - published.year))}"


def _days(count: int) -> str:
    steps = ((-60, "<-60"), (-8, "<-8"), (-2, "<-2"), (1, "-2-0"), (8, "1-7"), (61, "8-60"))
    return next((name for until, name in steps if count < until), "61+")


def precision_of(when: When | None) -> str:
    """Give which parts of a date were written: ``ymd``, ``md``, ``y``."""
    if when is None:
        return "none"
    if when.shift is not None:
        return f"shift:{when.shift[0]}"
    parts = (when.year, when.month, when.day, when.weekday)
    return "".join(letter for letter, part in zip("ymdw", parts, strict=True) if part is not None) + "p" * bool(
        when.part
    )


def _firsts(marks: Iterable[Mark]) -> dict[str, str]:
    """Give the name of the first mark of each kind."""
    found: dict[str, str] = {}
    for mark in marks:
        found.setdefault(mark.kind, name_of(mark))
    return found


def _marked(side: str, marks: Sequence[Mark]) -> Iterator[str]:
    """Give the marks on one side of a date: the first of each kind, the two that are nearest, and all."""
    for name in _firsts(marks).values():
        yield f"{side}1:{name}"
    for at, mark in enumerate(marks):
        name = name_of(mark)
        yield f"{side}:{name}"
        if at < 2:
            yield f"{side}{at}:{name}"


def _said(proposal: Proposal, layout: str) -> Iterator[str]:
    """Give what the sentence says of a date, as the rules read it."""
    precision = precision_of(proposal.when)
    yield f"prec={precision}"
    yield f"lay={layout}"
    yield f"lp={layout}&{precision}"
    yield f"hint={proposal.hint}"
    yield f"thing={proposal.thing}"
    yield f"ht={proposal.hint}&{proposal.thing}"
    yield f"tense={proposal.tense}"
    yield f"status={proposal.status}"
    yield f"oth={proposal.otherwise}"
    yield from (f"out={outlet.kind}" for outlet in proposal.outlets)
    if not proposal.outlets:
        yield "out=-"
    yield from (f"lend={outlet.kind}" for outlet in proposal.lenders)
    facts = {
        "hour": proposal.hour is not None,
        f"num={proposal.of}": bool(proposal.of or proposal.numbers),
        "season": proposal.season is not None,
        f"fmt={proposal.format}": proposal.format is not None,
        "streams": proposal.streams,
        "discs": proposal.discs,
        "lang": proposal.language is not None,
        "weekly": proposal.weekly is not None,
        "first": proposal.sentence == 0,
    }
    yield from (name for name, told in facts.items() if told)


def _ruled(proposal: Proposal, layout: str, cue: str, later_cue: str) -> Iterator[str]:
    """Give what the rules made of a date, alone and beside what they rest on."""
    kind = proposal.kind if proposal.why is None else None
    yield f"rule={kind}"
    yield f"why={proposal.why}"
    beside = {
        "h": proposal.hint, "t": proposal.thing, "p": precision_of(proposal.when), "o": proposal.otherwise,
        "l": layout, "cb": cue, "ca": later_cue,
    }  # fmt: skip
    yield from (f"rule={kind}&{name}={value}" for name, value in beside.items())
    yield from (f"rule={kind}&out={outlet.kind}" for outlet in proposal.outlets)


_NAME = "Xx"
"""Stands for words with a capital that say nothing by themselves."""

_CAPITAL = frozenset(
    ("premiere", "premieres", "release", "date", "airs", "volume", "volumes", "vol", "season", "episode", "episodes",
     "chapter", "manga", "anime", "film", "movie", "blu", "ray", "dvd", "tickets", "i", "it", "the", "a", "an", "in",
     "on", "of", "and", "its", "this", "that", "tv")
)  # fmt: skip
"""Words that say something with a capital too."""


def _stemmed(word: str, *, opens: bool) -> str:
    """Give an English word without its ending, a number as nought, a name as what stands for names.

    Args:
        opens: It is the first word, whose capital says nothing.
    """
    if word[0].isdigit():
        return "0"
    if word[0].isupper() and not opens and word.lower() not in _CAPITAL:
        return _NAME
    low = word.lower().removesuffix("'s")
    ending = next((end for end in ("ing", "ed", "es", "s") if low.endswith(end) and len(low) - len(end) >= 3), "")
    return low.removesuffix(ending)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'-]*|\d+|[^\sA-Za-z\d]")
