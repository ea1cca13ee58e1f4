"""A date of a text with all that its sentence says of it, before it is settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from medalcal.news.airing import Told
from medalcal.news.document import Sentence
from medalcal.news.found import Kind
from medalcal.news.marks import Mark, Outlet, When

NO_CUE = "no word says that anything comes out then"
UNSAID = "it is not said what comes out"
ONE_BY_ONE = "releases that are named one by one"
HOST = "a service, a magazine or an occasion, and no release"
NONE_THEN = "nothing comes out then"
LEAVES = "it leaves a service then"
IN_NAME = "a year in a name"
OF_WORK = "the year of a work beside who made it"
TOLD_THEN = "day on which it was told"
PAUSED = "since when it pauses"
ONLY_TOLD = "a magazine that only tells of it"
UNLIKE = "what stands around it does not read like a release"
"""Reasons that both languages and the reader give."""


class Part(NamedTuple):
    """A part of a work in parts, as its second film."""

    of: str
    """part, film."""
    number: int
    shown: bool = False
    """The work is shown in parts, so that each counts as an episode does."""


@dataclass(slots=True)
class Proposal:
    """What one sentence says of one date. Language modules fill it in; the reader makes a claim of it or leaves it."""

    start: int
    end: int
    """The words of the date."""
    when: When | None
    """Nothing where it was taken back and no new date is known."""
    sentence: int
    why: str | None = None
    """Why it is no release; a claim has none."""
    hint: str = ""
    thing: str = ""
    tense: str = ""
    scheduled: bool = False
    """A present form tells it as to come: the second volume ships in December."""
    follows: bool = False
    """It is told to come after the date before it: the second volume follows in June."""
    status: str = ""
    """Where words say it: postponed, cancelled; or new, of the date that a postponed one moved to."""
    kind: Kind | None = None
    otherwise: Kind | None = None
    """What the text is about, where neither the words nor the outlets tell the kind."""
    outlets: list[Outlet] = field(default_factory=list)
    lenders: list[Outlet] = field(default_factory=list)
    """Outlets that the head of the text names: of a release that names none, if just one of them fits."""
    hour: Mark | None = None
    timed: list[Outlet] = field(default_factory=list)
    """Those of its outlets whose clock alone is told."""
    zone: str | None = None
    again: list[Told] = field(default_factory=list)
    of: str = ""
    numbers: tuple[int | str, ...] = ()
    part: Part | None = None
    """Part of the work that is named before it: of a disc, a film or a special, that is its number."""
    season: int | None = None
    format: str | None = None
    language: str | None = None
    work: tuple[int, int] | None = None
    """Where its title stands."""
    around: int | None = None
    """Installment that the text around speaks of; of an announced airing that names none, it is meant."""
    lasts: bool = False
    """It is told to last until now: what the sentence tells next is of today."""
    goes_on: bool = False
    """That installment is the one of the sentences before in the same paragraph."""
    streams: bool = False
    """The text is about what streams, so an airing without a station does."""
    at_home: bool = False
    """It is said to come out in Japan: what the head of the text tells of services elsewhere is not said of it."""
    moved: bool = True
    """Of an undecided date: its sentence says that something moved, so no old date is needed."""
    discs: bool = False
    """The text is about discs."""
    weekly: int | None = None
    """Weekday of a slot that is named beside the date."""
    offered: list[Slot] = field(default_factory=list)
    """Weekly slots told near it: that of its own weekday is meant."""
    guessed: str | None = None
    """What was concluded about it, if anything; such a claim is inferred."""
    doubt: str | None = None
    """What else it reads like, if it does."""

    def is_behind(self, other: Proposal) -> bool:
        """Tell whether it is of the one episode behind that of another: 第1話 1月5日, 第2話 1月12日."""
        if not (self.of == other.of == "episode" and len(self.numbers) == len(other.numbers) == 1):
            return False
        one, last = *other.numbers, *self.numbers
        return isinstance(one, int) and isinstance(last, int) and last - one == 1


@dataclass(slots=True)
class Slot:
    """A clock without a date: of a weekly slot, or of what the sentence before dates."""

    sentence: int
    hour: Mark | None
    """Nothing where a row names the stations alone."""
    weekday: int | None
    outlets: list[Outlet]
    kind: Kind | None
    """Of what it is the clock; nothing where it may be of all that airs."""
    zone: str | None = None
    shared: bool = False
    """It is told to be that of all that was told before: both screenings begin at 7 p.m."""
    standing: bool = False
    """It is told of a programme, not of what stands before it: 土曜10時から放送中の「…」は、13日を休む."""
    first: bool = False
    """It is the clock of the first evening alone, another one than that of the weekly slot."""


class Read(NamedTuple):
    """An article as far as it was read."""

    text: str
    """In plain characters."""
    found: Sequence[Sentence]
    marks: Sequence[Sequence[Mark]]
    """Of each sentence."""
    language: Literal["en", "ja"]


class Said(NamedTuple):
    """What one sentence says."""

    proposals: list[Proposal]
    slots: list[Slot]
    marks: list[Mark]
    """The words that matter in it, with those of the heading above a row that count for it."""
