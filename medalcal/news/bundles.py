"""Books that come with something: an animation on disc, an audio play."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from medalcal.news.found import Kind
from medalcal.news.proposal import Proposal, Read

_BEFORE = 160
"""Characters before "it" in which it is said what comes with a book."""

_NAME = 8
"""Characters before a number in which a disc is named: Blu-ray volume 2."""

_Bundle = tuple[tuple[tuple[Kind, re.Pattern[str]], ...], tuple[re.Pattern[str], ...]]
"""What may come with a book, each with its look, and looks of which all have to stand there."""


class Places(NamedTuple):
    """Where a sentence has its dates, its verbs and its numbers, each in order."""

    starts: list[int]
    """Of its dates."""
    ends: list[int]
    """Of its dates."""
    cues: list[int]
    numbers: list[int]


class Bundles:
    """Tells which dates of one article are those of a book and of what comes with it."""

    def __init__(self, read: Read) -> None:
        self.text, self.found, self.marks, self.language = read
        self.known: dict[tuple[int, int], Kind | None] = {}
        """What comes with a book, of which a stretch tells, by its start and end."""
        self.placed: tuple[int, Places] | None = None
        """The places of the sentence that was asked for last."""

    def book(self, proposal: Proposal, kind: Kind) -> tuple[int | str, ...]:
        """Give the number of a book that comes with an animation or a play on disc; nothing where there is none.

        It will be bundled with the manga's seventh volume; 7巻のアニメDVD付き限定版.
        """
        beside = self.beside(proposal)
        if beside is None or kind not in ("volume", "disc", "other"):
            return ()
        marks = self.marks[proposal.sentence]
        books = [mark.value for mark in marks if mark.kind == "number" and mark.value.of == "volume"]
        if any(_disc().search(self.text, mark.start - _NAME, mark.end) for mark in marks if mark.kind == "number"):
            return ()
        if proposal.numbers:
            return proposal.numbers if proposal.of in ("", "volume") else ()
        return books[0].values if len(books) == 1 and len(books[0].values) == 1 else ()

    def beside(self, proposal: Proposal) -> Kind | None:
        """Give what comes with a book, if what is said of a date tells of such: an animation on disc, an audio play."""
        if self.language == "en" and self.is_regular(proposal):
            return None
        start, end = self.stretch(proposal)
        if (start, end) not in self.known:
            before = start - _BEFORE if refers().match(self.text, start) else start
            said = self.text[max(0, before) : end]
            things, parts = _bundle_en() if self.language == "en" else _bundle_ja()
            whole = all(part.search(said) for part in parts) and not _denied().search(said)
            self.known[start, end] = next((kind for kind, look in things if whole and look.search(said)), None)
        return self.known[start, end]

    def is_regular(self, proposal: Proposal) -> bool:
        """Tell whether a date is that of the edition with which nothing comes: the regular edition ships in April."""
        ends = self.places(proposal.sentence).ends
        start = max(self.found[proposal.sentence].start, _before(ends, proposal.start))
        return _regular().search(self.text, start, proposal.start) is not None

    def episode(self, proposal: Proposal) -> tuple[int | str, ...]:
        """Give the number of the episode, or the part, that comes on disc with a book, if one is told."""
        if proposal.part is not None and proposal.part.of == "part":
            return (proposal.part.number,)
        start, end = self.stretch(proposal)
        marks = [mark for mark in self.marks[proposal.sentence] if mark.kind == "number" and start <= mark.start < end]
        numbers = [mark.value.values for mark in marks if mark.value.of == "episode"]
        return numbers[0] if len(numbers) == 1 and len(numbers[0]) == 1 else ()

    def stretch(self, proposal: Proposal) -> tuple[int, int]:
        """Give where what is said of a date starts and ends: at a date with a verb and a number of its own."""
        sentence, places = self.found[proposal.sentence], self.places(proposal.sentence)
        said = places.cues, places.numbers
        start = _before(places.ends, min(_before(each, proposal.start) for each in said) + 1)
        end = sentence.end
        behind = _behind(places.starts, max(_behind(each, proposal.end, end) for each in said) + 1, end)
        return sentence.start if start < 0 else start, end if behind == end else proposal.end

    def places(self, sentence: int) -> Places:
        """Give where a sentence has its dates, verbs and numbers."""
        if self.placed is None or self.placed[0] != sentence:
            marks = self.marks[sentence]
            dates = [mark for mark in marks if mark.kind == "date" and self.language == "en"]
            starts, ends = sorted(mark.start for mark in dates), sorted(mark.end for mark in dates)
            said = (sorted(mark.start for mark in marks if mark.kind == kind) for kind in ("cue", "number"))
            self.placed = sentence, Places(starts, ends, *said)
        return self.placed[1]


def _before(places: list[int], at: int) -> int:
    """Give the last of some places before one; -1 where there is none."""
    count = bisect_left(places, at)
    return places[count - 1] if count else -1


def _behind(places: list[int], at: int, end: int) -> int:
    """Give the first of some places that is not before one; the end where there is none."""
    count = bisect_left(places, at)
    return places[count] if count < len(places) else end


@cache
def refers() -> re.Pattern[str]:
    """How a sentence begins that speaks of the book, or the disc, of the one before."""
    return re.compile(
        r"It(?:['\u2019]s)? |The (?:[\w-]+ )?(?:disc|DVD) |The volume (?:will |is to )?(?:ship|go|be|come|hit)"
    )


@cache
def _regular() -> re.Pattern[str]:
    """What names the edition of a book with which nothing comes, before its date."""
    return re.compile(
        r"\b(?:[Rr]egular|[Ss]tandard|[Nn]ormal|[Oo]rdinary) editions?\b(?!.*\b(?:limited|special)\b)", re.DOTALL
    )


@cache
def _disc() -> re.Pattern[str]:
    """What makes a volume a disc: the third Blu-ray volume, DVD第3巻."""
    return re.compile(r"(?:Blu-?[Rr]ay|BD|DVD|[Dd]isc)[^、。,.;]*$")


@cache
def _bundle_en() -> _Bundle:
    """What comes with a book, and what all stands in a sentence on that."""
    animation = (
        r"\b(?<!of the )(?:OVAs?|OAVs?|OADs?|original (?:video )?anim(?:e|ation)s?|[Aa]nime (?:DVD|BD|Blu-ray|disc)s?"
        r"|(?:unaired|extra|additional,?|bonus|new) (?:\d+th )?(?:anime )?episode|\d+th episode)\b"
        r"|\b(?:Blu-ray|DVD) with\b"
    )
    joint = (
        r"\b(?:bundl|includ)|\b(?:comes?|came|ships?|shipped|packed|packaged|attached|sold|sells?) (?:\w+ )?with\b"
        r"|\bvolume(?: of [^.;,]{1,60})? and (?:its|the|an?) (?:anime |new )?O[AV][AVD]\b"
        r"|\b(?:edition|volume)(?:,? (?:that has|with)|, (?:also|again|too,) with)\b"
        r"|\b(?:ships?|shipped|on sale|released|published|out) (?:on|in) [A-Z][a-z]+(?: \d{1,2})?(?:, \d{4})? with "
        r"|\bwith (?:an?|the) (?:limited|special) edition\b|\bOVA with\b"
        r"|\b[Vv]olume(?: \d+)?,? (?:and its|also with|together with|along with|complete with) "
    )
    book = r"\b(?:manga|novel|compiled|book)\b|\b[Vv]olumes? \w|\b(?:\d+(?:st|nd|rd|th)|[a-z]+(?:th|st|nd|rd)) volume"
    things: tuple[tuple[Kind, str], ...] = (("disc", animation), ("other", r"\b[Dd]rama CDs?\b"))
    return tuple((kind, re.compile(look)) for kind, look in things), (re.compile(joint), re.compile(book))


@cache
def _bundle_ja() -> _Bundle:
    disc = r"(?:DVD|BD|Blu-ray)"
    animation = rf"(?:OVA|OAD|アニメ(?:[のを](?:収録した)?)?{disc})(?:「[^」\n]{{1,40}}」(?=[がはを]))?"
    animation = rf"(?:{animation}|(?<=巻){disc}(?=付))"
    joint = r"[^、。\n]{0,12}(?:同梱|付)|[がはを][^。\n]{0,60}(?:同梱|付属|付く|封入)"
    return (("disc", re.compile(rf"{animation}(?:{joint})")),), (re.compile(r"\d巻"),)


@cache
def _denied() -> re.Pattern[str]:
    """What says that a book comes without one."""
    return re.compile(r"\bnot\b|n['\u2019]t\b|\bwithout\b|ない|ません|なし")
