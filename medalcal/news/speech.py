"""The languages behind one face: what a sentence says, whichever language it is in."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from functools import cache
from typing import ClassVar, Literal, NamedTuple, Protocol

from medalcal.news.context import Context
from medalcal.news.document import Sentence
from medalcal.news.english.works import Works
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.kinds import are_of_streams
from medalcal.news.lists import is_house, is_outlet, of_house, under
from medalcal.news.marks import Mark, Number, Outlet
from medalcal.news.noting import note
from medalcal.news.proposal import Proposal, Said, Slot


class Rules(Protocol):
    """What a language makes of a sentence."""

    def read(self) -> tuple[list[Proposal], list[Slot]]:
        """Give what is said of each date, and the clocks that have none."""
        ...


class Passage(NamedTuple):
    """A sentence where it stands, and what was told before it."""

    text: str
    found: list[Sentence]
    place: int
    context: Context
    gazetteer: Gazetteer

    @property
    def sentence(self) -> Sentence:
        return self.found[self.place]

    @property
    def above(self) -> Sentence | None:
        """The heading above a row."""
        heading = self.sentence.heading
        return None if heading is None or self.sentence.layout != "row" else self.found[heading]


class Speech(ABC):
    """What a language may have in ways of its own."""

    code: Literal["en", "ja"]
    moving: ClassVar[str]
    """What tells that dates move."""
    discs: ClassVar[str]
    """What tells of discs."""
    screens: ClassVar[str]
    """What tells of screens."""
    clock_first = False
    """In a row the clock may stand before what it is of, and its date in the heading above."""
    season_goes_on = True
    """The installment that a paragraph names is that of its next sentences."""
    keeps_heading = False
    """The thing that a heading names is that of the paragraph right below it."""

    def context(self, text: str, works: Works | None) -> Context:
        """Give what an announcement is about before its first sentence is read: what its whole text tells."""
        return Context(moving=self.moves(text), cancelled=self.is_off(text), discs=self.is_on_discs(text), works=works)

    def moves(self, text: str) -> bool:
        """Tell whether a text speaks of dates that move."""
        return bool(_pattern(self.moving).search(text))

    def is_off(self, text: str) -> bool:
        """Tell whether a text speaks of what is cancelled, and of nothing that moves."""
        return bool(_pattern(_OFF).search(text)) and not _pattern(_DELAYS).search(text)

    def is_on_discs(self, text: str) -> bool:
        """Tell whether a text is about discs: it names them more than once, and more often than screens."""
        head = text[:_HEAD]
        discs = len(_pattern(self.discs).findall(head))
        return discs > 1 and discs > len(_pattern(self.screens).findall(head))

    def aside(self, text: str, sentence: Sentence, place: int) -> list[Proposal]:
        """Give the dates of a line that speaks of the page."""
        marks = self.dates(text, sentence.start, sentence.end)
        return [
            Proposal(mark.start, mark.end, mark.value, place, why=sentence.why or "no part of the announcement")
            for mark in marks
            if mark.kind == "date"
        ]

    def read(self, passage: Passage) -> Said:
        """Give what a sentence says of its dates, and take note of what it is about."""
        text, sentence, context = passage.text, passage.sentence, passage.context
        marks = self.marks(text, sentence, passage.gazetteer, works=context.works)
        context.heading = self.heading(passage)
        context.leaving = self.leaves(passage)
        if sentence.layout == "row":
            marks = self.items(passage, marks)
            listed = not (context.leaving or is_outlet(text, sentence, marks)) and self.lists(passage)
            if context.heading and is_house(text, sentence, marks):
                context.heading_marks = of_house(context.heading, marks)
            else:
                marks = under(marks, context.heading, clock_first=self.clock_first, listed=listed)
        if sentence.paragraph != context.paragraph:
            headed = passage.place > 0 and passage.found[passage.place - 1].layout == "heading"
            context.enter(sentence.paragraph, keep_thing=headed and self.keeps_heading)
        proposals, slots = self.rules(passage, marks).read()
        last_season, last_number = context.last_season, context.number
        note(
            text,
            context,
            marks,
            passage.place,
            listed=not self.season_goes_on and sentence.layout in ("row", "heading"),
        )
        self.part(text, sentence, context, proposals, last_number)
        proposals = self.of_works(passage, proposals, marks)
        self.tell(passage, proposals, last_season)
        return Said(proposals, slots, marks)

    def tell(self, passage: Passage, proposals: list[Proposal], last_season: int | None) -> None:
        """Tell the proposals of a sentence what stands above it and before it.

        Args:
            last_season: The installment that the paragraph named last before the sentence.
        """
        text, context = passage.text, passage.context
        above = self.bringers_above(context)
        alone = len(above) == len(context.heading)
        streams = context.streams or are_of_streams({outlet.kind for outlet in above})
        brought = (are_of_streams({outlet.kind for outlet in each.outlets}) for each in proposals)
        headed = passage.place == 0 and any(brought)
        for proposal in proposals:
            proposal.streams = streams and not (proposal.at_home or headed)
            proposal.discs = context.discs and not self.is_book(proposal)
            proposal.lenders = (above if alone else []) or proposal.lenders or above
            title = None if proposal.work is None else text[proposal.work[0] : proposal.work[1]]
            title = None if context.works is not None and title == context.works.main else title
            season = context.season if last_season is None else last_season
            staged = proposal.thing == "drama" != context.main
            proposal.around = season if self.is_of(title, context.season_work) and not staged else None
            goes_on = self.season_goes_on and last_season is not None and proposal.kind is None
            proposal.goes_on = goes_on and not self.is_of_film(passage, proposal)

    def heading(self, passage: Passage) -> list[Mark]:
        """Give the marks of the heading above a row."""
        above, context = passage.above, passage.context
        if above is None:
            return []
        if context.heading_start != above.start:
            context.heading_start = above.start
            context.heading_marks = self.head(passage, above)
        return context.heading_marks

    def head(self, passage: Passage, above: Sentence) -> list[Mark]:
        """Give the marks of a heading."""
        return self.marks(passage.text, above, passage.gazetteer)

    def is_book(self, proposal: Proposal) -> bool:
        """Tell whether a volume is known to be that of a book, in a text about discs."""
        return False

    def is_of_film(self, passage: Passage, proposal: Proposal) -> bool:
        """Tell whether a disc is that of a film which its sentence names, and so of no installment."""
        return False

    def leaves(self, passage: Passage) -> bool:
        """Tell whether the heading above a row says that what it lists leaves a service."""
        return False

    def items(self, passage: Passage, marks: list[Mark]) -> list[Mark]:
        """Give the marks of a row with what only a row of a list says so shortly."""
        return marks

    def lists(self, passage: Passage) -> bool:
        """Tell whether a row is of a list of works that what stands above it dates."""
        return False

    def bringers_above(self, context: Context) -> list[Outlet]:
        """Give the outlets that the heading above a row names for it."""
        return []

    def is_of(self, title: str | None, work: str | None) -> bool:
        """Tell whether a title is that of a work whose installment the text speaks of."""
        return title in (None, work)

    @abstractmethod
    def part(
        self, text: str, sentence: Sentence, context: Context, proposals: list[Proposal], known: Number | None
    ) -> None:
        """Give each date the installment that it is of where a sentence tells of several.

        Args:
            known: The number that the paragraph named last before the sentence.
        """

    @abstractmethod
    def marks(self, text: str, sentence: Sentence, gazetteer: Gazetteer, *, works: Works | None = None) -> list[Mark]:
        """Give the marks of a sentence.

        Args:
            works: Those of the text, which know the outlets of its sentences already.
        """

    @abstractmethod
    def dates(self, text: str, start: int, end: int) -> list[Mark]:
        """Give the marks of a stretch of text, without the names in it."""

    @abstractmethod
    def rules(self, passage: Passage, marks: list[Mark]) -> Rules:
        """Give the rules of the language, set on a sentence."""

    @abstractmethod
    def of_works(self, passage: Passage, proposals: list[Proposal], marks: list[Mark]) -> list[Proposal]:
        """Give what a sentence says of its dates, with the work that each is of."""


_OFF = r"[Cc]ancel|called off|scrapped"
_DELAYS = r"[Dd]elay|[Pp]ostpon|pushed back|[Rr]eschedul|new date"

_HEAD = 20_000
"""Characters of a text that tell what it is about."""


@cache
def speech_of(code: Literal["en", "ja"]) -> Speech:
    """Give the language of a code; the words of the other one are not loaded."""
    if code == "ja":
        from medalcal.news.japanese.speech import Japanese

        return Japanese()
    from medalcal.news.english.speech import English

    return English()


@cache
def _pattern(look: str) -> re.Pattern[str]:
    return re.compile(look)
