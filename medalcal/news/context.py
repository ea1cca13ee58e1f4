"""What an announcement has been about so far: carried from sentence to sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from medalcal.news.english.works import Works
from medalcal.news.found import Kind
from medalcal.news.marks import Cue, Mark, Number, Outlet
from medalcal.news.proposal import Proposal


class Film(NamedTuple):
    """A film of a series that was told with its number."""

    number: int
    paragraph: int
    """The one that told it."""


if TYPE_CHECKING:
    from medalcal.news.japanese.carried import Carried


@dataclass(slots=True)
class Context:
    """The thing, its installment and its publisher, as they were last named."""

    thing: str = ""
    """What the text is about: film, anime, manga …"""
    main: str = ""
    """The same of the headline or the first sentence."""
    season: int | None = None
    """The installment that the headline or the last sentence names."""
    season_at: int = -1
    """The sentence that named it."""
    seasons: set[int] = field(default_factory=set)
    """All installments that were named."""
    last_season: int | None = None
    """The installment that the paragraph named last."""
    number: Number | None = None
    """The number that the paragraph named last: "the volume" of the next sentence is that one."""
    number_before: Number | None = None
    """The number that the text named last, in whichever paragraph."""
    number_at: int = -1
    """The sentence that named it."""
    counted: str = ""
    """What was last counted: season, volume, episode, issue."""
    sold: str = ""
    """What the paragraph last told that comes in volumes: disc, or book."""
    all_sold: set[str] = field(default_factory=set)
    """The same of the whole text."""
    english: bool = False
    """The sentence before spoke of an English edition."""
    publisher: Outlet | None = None
    """Of that edition."""
    company: Outlet | None = None
    """The last one that a sentence named: what "it" or "the company" does, this one does."""
    bringers: list[Outlet] = field(default_factory=list)
    """Stations or platforms that will show what the sentence before tells of, which names no date."""
    season_work: str | None = None
    """Of which work, where titles are marked."""
    cue: Cue | None = None
    """The first word of release in the headline or the first sentence."""
    asked: Cue | None = None
    """The word of release of the sentence before, which may be a question."""
    streams: bool = False
    """The headline names platforms and no station."""
    delayed: Proposal | None = None
    """What was last said to be moved without a date."""
    prize: Proposal | None = None
    """The day on which the winners of a prize were made known, who are named one by one."""
    lineup: Proposal | None = None
    """A day on which publishers bring new books, which are named one by one."""
    left: int = 0
    """How many of the works of that day are still to be named, where the text says how many they are."""
    discs: bool = False
    """The text is about discs, so what is "released" is one."""
    cancelled: bool = False
    """The text says that something is off, and of nothing that it moves."""
    moving: bool = False
    """Somewhere in the text a date moves."""
    kind: Kind | None = None
    """Of the last release that was told; before any, what the headline's outlets and things bring."""
    lenders: list[Outlet] = field(default_factory=list)
    """Outlets of the headline and the sentence behind it: of what names none."""
    dated: bool = False
    """A release was told with its date."""
    told: str = ""
    """The thing of the last release that the sentence told."""
    minutes: int | None = None
    """The clock that was said last, from midnight of its day."""
    paragraph: int = -1
    heading: list[Mark] = field(default_factory=list)
    """The marks of the heading above a row."""
    section: tuple[int, int] | None = None
    """Where the title stands of the heading or the headline of a section that a paragraph is under."""
    topic: tuple[int, int] | None = None
    """Where the title stands that the sentences of the paragraph speak of, as 「…」は."""
    row_work: tuple[int, int] | None = None
    """Where the title stands that a row "Title: …" gave to the rows below it."""
    film: Film | None = None
    """The film of a series that was told last."""
    films: frozenset[int] | None = None
    """The numbers of all films that an English text tells of."""
    works: Works | None = None
    """The titles of an English text."""
    japanese: Carried = field(init=False)
    """What only Japanese texts tell; others have none."""
    leaving: bool = False
    """The heading above a row says that what it lists leaves a service."""
    heading_start: int = -1
    """Where the last heading that was looked at begins."""
    heading_marks: list[Mark] = field(default_factory=list)
    """Its marks."""

    def enter(self, paragraph: int, *, keep_thing: bool) -> None:
        """Begin a paragraph: it is about what the text is about, and has named no installment yet.

        Args:
            keep_thing: What the heading right above it names goes on.
        """
        self.thing = self.thing if keep_thing else self.main or self.thing
        self.paragraph = paragraph
        self.last_season, self.number = None, None
        self.sold = next(iter(self.all_sold)) if len(self.all_sold) == 1 else ""
        self.topic = self.section

    def head_of(self, text: str, row: list[Mark], date: Mark) -> list[Mark]:
        """Give the marks of the heading above a date: in a table, those of its column alone."""
        if not self.heading or not row or "|" not in text[self.heading_start : self.heading[-1].end]:
            return self.heading
        column = text.count("|", text.rfind("\n", 0, row[0].start) + 1, date.start)
        return [mark for mark in self.heading if text.count("|", self.heading_start, mark.start) == column]
