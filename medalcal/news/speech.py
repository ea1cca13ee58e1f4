"""The languages behind one face: what a sentence says, whichever language it is in."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, Protocol

from medalcal.news import english, english_rules
from medalcal.news.context import Context
from medalcal.news.document import Sentence, is_day, leads_list
from medalcal.news.english_parts import find_parts
from medalcal.news.english_turns import in_turn
from medalcal.news.english_works import Works
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.kinds import are_of_streams
from medalcal.news.marks import Mark, Number, Outlet
from medalcal.news.noting import note
from medalcal.news.proposal import Proposal, Said, Slot
from medalcal.news.tidy import over, tidy
from medalcal.news.unlisted import english_outlets, of_magazines


class Rules(Protocol):
    """What a language makes of a sentence."""

    def read(self) -> tuple[list[Proposal], list[Slot]]:
        """Give what is said of each date, and the clocks that have none."""
        ...


_MOVES = {
    "en": (
        r"delay|postpon|push(?:ed|es|ing)? (?:back|to |from )|reschedul|cancel|no longer|new date|originally"
        r"|moved,? (?:from|to|up)|mov(?:e|es|ed|ing) the \w+ date|mov(?:es|ing) (?:up|back|forward)|suspend|hiatus"
        r"|instead|will not|undecided|put off|to wait|slip(?:s|ped)? |meant for|first (?:announced|planned|scheduled)"
    ),
    "ja": r"延[期びば]|変更|見送|見合わせ|中止|後ろ倒し|前倒し|ずらし|ずれ|繰り延べ|繰り下げ|休止|未定|当初|だった"
    r"|でしたが",
}


_OFF = r"[Cc]ancel|called off|scrapped"
_DELAYS = r"[Dd]elay|[Pp]ostpon|pushed back|[Rr]eschedul|new date"

_MOMENT = ("date", "clock", "weekday", "weekly")
"""Marks that say when."""

_HEAD = 20_000
"""Characters of a text that tell what it is about."""

_ON_DISCS = {"en": r"\b(?:DVDs?|[Bb]lu-?[Rr]ays?|BDs?|home video|box sets?)\b", "ja": r"Blu-ray|ブルーレイ|DVD|BD"}
_ON_SCREENS = {
    "en": r"\b(?:theat(?:er|re)s?|theatrical|cinemas?|premier(?:e[sd]?|ing)|air(?:s|ed|ing)?|stream(?:s|ed|ing)?"
    r"|broadcasts?)\b",
    "ja": r"放送|配信|上映|公開",
}


class Speech:
    """English."""

    code: Literal["en", "ja"] = "en"
    clock_first = False
    """In a row the clock may stand before what it is of, and its date in the heading above."""
    season_goes_on = True
    """The installment that a paragraph names is that of its next sentences."""

    keeps_heading = False
    """The thing that a heading names is that of the paragraph right below it."""

    def moves(self, text: str) -> bool:
        """Tell whether a text speaks of dates that move."""
        return bool(_pattern(_MOVES[self.code]).search(text))

    def is_off(self, text: str) -> bool:
        """Tell whether a text speaks of what is cancelled, and of nothing that moves."""
        return bool(_pattern(_OFF).search(text)) and not _pattern(_DELAYS).search(text)

    def is_on_discs(self, text: str) -> bool:
        """Tell whether a text is about discs: it names them more than once, and more often than screens."""
        head = text[:_HEAD]
        discs = len(_pattern(_ON_DISCS[self.code]).findall(head))
        return discs > 1 and discs > len(_pattern(_ON_SCREENS[self.code]).findall(head))

    def marks(
        self,
        text: str,
        start: int,
        end: int,
        gazetteer: Gazetteer,
        *,
        capitals: bool = True,
        works: Works | None = None,
    ) -> list[Mark]:
        """Give the marks of a stretch of text; the works of the text know the outlets of its sentences already."""
        known = None if works is None else works.titles.outlets.get(start)
        names = english_outlets(text, start, end, gazetteer) if known is None else known
        return of_magazines(text, over(names, english.lex(text, start, end, capitals=capitals)))

    def aside(self, text: str, sentence: Sentence, place: int) -> list[Proposal]:
        """Give the dates of a line that speaks of the page."""
        marks = self.dates(text, sentence.start, sentence.end)
        return [
            Proposal(mark.start, mark.end, mark.value, place, why=sentence.why or "no part of the announcement")
            for mark in marks
            if mark.kind == "date"
        ]

    def read(
        self, text: str, sentence: Sentence, place: int, found: list[Sentence], context: Context, gazetteer: Gazetteer
    ) -> Said:
        """Give what a sentence says of its dates, and take note of what it is about."""
        capitals = sentence.layout != "text"
        marks = self.marks(text, sentence.start, sentence.end, gazetteer, capitals=capitals, works=context.works)
        context.heading = self.heading(text, sentence, found, gazetteer, context)
        context.leaving = self.leaves(text, sentence, found)
        if sentence.layout == "row":
            listed = not (context.leaving or _is_outlet(text, sentence, marks)) and self.is_list(text, sentence, found)
            marks = _under(marks, context.heading, clock_first=self.clock_first, listed=listed)
        if sentence.paragraph != context.paragraph:
            headed = self.keeps_heading and place > 0 and found[place - 1].layout == "heading"
            context.thing = context.thing if headed else context.main or context.thing
            context.paragraph = sentence.paragraph
            context.last_season, context.number = None, None
            context.sold = next(iter(context.all_sold)) if len(context.all_sold) == 1 else ""
            context.topic = context.section
        proposals, slots = self.rules(text, sentence, place, context, marks).read()
        last_season, last_number = context.last_season, context.number
        note(text, context, marks, place)
        self.part(text, sentence, context, proposals, last_number)
        proposals = self.of_works(text, proposals, sentence, place, context, marks)
        above = self.bringers_above(context)
        streams = context.streams or are_of_streams({outlet.kind for outlet in above})
        headed = place == 0 and any(are_of_streams({outlet.kind for outlet in each.outlets}) for each in proposals)
        for proposal in proposals:
            proposal.streams = streams and not (proposal.at_home or headed)
            proposal.discs = context.discs and not self.is_book(proposal)
            proposal.lenders = proposal.lenders or above
            title = None if proposal.work is None else text[proposal.work[0] : proposal.work[1]]
            season = context.season if last_season is None else last_season
            proposal.around = season if self.is_of(title, context.season_work) else None
            proposal.goes_on = self.season_goes_on and last_season is not None and proposal.kind is None
        return Said(proposals, slots, marks)

    def is_book(self, proposal: Proposal) -> bool:
        """Tell whether a volume is known to be that of a book, in a text about discs."""
        return False

    def lead(self, text: str, above: Sentence, found: list[Sentence]) -> Sentence | None:
        """Give what a day above a list is itself under, if only the headline: this week's premieres."""
        if not is_day(text[above.start : above.end]):
            return None
        if above.heading is None:
            return found[0] if found[0].layout == "headline" else None
        return found[above.heading]

    def is_list(self, text: str, sentence: Sentence, found: list[Sentence]) -> bool:
        """Tell whether a row is of a list of works that the sentence above it dates: these come out in May: …"""
        told = sentence.start, sentence.end
        if sentence.heading is None or any(_pattern(each).match(text, *told) for each in (_CREDITS, _WARE, _SECTION)):
            return False
        above = found[sentence.heading]
        if is_day(text[above.start : above.end]):
            return True
        if above.layout in ("heading", "headline"):
            return bool(_pattern(_CALENDARS).search(text, above.start, above.end))
        head = text[max(above.start, above.end - 200) : above.end].rstrip()
        leads = head.endswith(":") or leads_list(head)
        return leads and bool(_pattern(_WORKS).search(head)) and not _pattern(_PEOPLE).search(head)

    def leaves(self, text: str, sentence: Sentence, found: list[Sentence]) -> bool:
        """Tell whether the heading above a row says that what it lists leaves a service."""
        if sentence.heading is None or sentence.layout != "row" or self.code != "en":
            return False
        above = found[sentence.heading]
        above = self.lead(text, above, found) or above
        return bool(_pattern(_LEAVING).search(text, max(above.start, above.end - 200), above.end))

    def bringers_above(self, context: Context) -> list[Outlet]:
        """Give the outlets that the heading above a row names for it."""
        return [mark.value for mark in context.heading if mark.kind == "outlet"]

    def part(
        self, text: str, sentence: Sentence, context: Context, proposals: list[Proposal], known: Number | None
    ) -> None:
        """Give each date the installment that it is of where a sentence tells of several.

        Args:
            known: The number that the paragraph named last before the sentence.
        """
        in_turn(text, sentence.start, sentence.end, proposals, known)
        find_parts(text, sentence.start, sentence.end, proposals)

    def is_of(self, title: str | None, work: str | None) -> bool:
        """Tell whether a title is that of a work whose installment the text speaks of."""
        return title in (None, work)

    def of_works(
        self, text: str, proposals: list[Proposal], sentence: Sentence, place: int, context: Context, marks: list[Mark]
    ) -> list[Proposal]:
        """Give what a sentence says of its dates, with the work that each is of."""
        assert context.works is not None
        assigned = context.works.assign(proposals, place, marks)
        named = [int(mark.value) for mark in marks if mark.kind == "season"] if sentence.layout == "heading" else []
        context.season = named[-1] if named else context.season
        if context.season_at == place or named:
            context.season_work = context.works.named()
        return assigned

    def dates(self, text: str, start: int, end: int) -> list[Mark]:
        """Give the marks of a stretch of text, without the names in it."""
        return english.lex(text, start, end)

    def rules(self, text: str, sentence: Sentence, place: int, context: Context, marks: list[Mark]) -> Rules:
        """Give the rules of the language, set on a sentence."""
        moving = any(mark.kind == "cue" and mark.value.role == "delay" for mark in marks)
        moving = moving or (context.moving and sentence.layout == "row")
        return english_rules.Sentence(
            text, tidy(text, marks, moving=moving), place, context, begin=sentence.start, row=sentence.layout == "row"
        )

    def heading(
        self, text: str, sentence: Sentence, found: list[Sentence], gazetteer: Gazetteer, context: Context
    ) -> list[Mark]:
        """Give the marks of the heading above a row."""
        if sentence.heading is None or sentence.layout != "row":
            return []
        above = found[sentence.heading]
        if context.heading_start != above.start:
            context.heading_start = above.start
            context.heading_marks = self.marks(text, above.start, above.end, gazetteer)
            lead = self.lead(text, above, found)
            if lead is not None:
                told = self.marks(text, lead.start, lead.end, gazetteer)
                context.heading_marks = [mark for mark in told if not _is_of_telling(mark)] + context.heading_marks
        return context.heading_marks


def _is_outlet(text: str, sentence: Sentence, marks: list[Mark]) -> bool:
    """Tell whether a row is the name of an outlet and nothing else, above what it brings."""
    alone = [mark.kind for mark in marks] == ["outlet"]
    return alone and text[marks[0].start : marks[0].end] == text[sentence.start : sentence.end].strip("# *:")


def _is_of_telling(mark: Mark) -> bool:
    """Tell whether a mark only says when or that something was told."""
    return mark.kind in _MOMENT or (mark.kind == "cue" and mark.value.role == "announce")


_WORKS = r"\b(?:titles|series|volumes|releases|shows|anime|manga|novels|books|films|works|adaptations|line-?up)\b"
_CALENDARS = (
    r"(?:[Rr]elease|[Pp]remiere|[Bb]roadcast|[Ss]imulcast|[Ss]imul[Dd]ub|[Ss]treaming|[Dd]ub) "
    r"(?:[Dd]ates|[Ss]chedules?|[Cc]alendar|[Ll]ine-?ups?)|[Rr]eleases\b"
)
_LEAVING = (
    r"\b(?:[Ll]eaving|LEAVING|[Ee]xpiring|EXPIRING|[Ll]ast [Cc]hance|[Rr]emovals?|disappear)\b"
    r"|\b(?:watched|available|streamed|offered)\b[^.;\n]{0,60}\"?\buntil\b[^.;!?\n]{0,24}$"
)
_CREDITS = (
    r"[^\w\n]{0,3}(?:[Bb]y |(?:(?:[Ss]tory|[Aa]rt|[Ww]ritten|[Ii]llustrat\w+|[Cc]reated|[Dd]irected)\b[^:]{0,30} by )"
    r"|(?:Author|Artist|Creator|Stor(?:y|ies)|Genre|Summary|Synopsis|Description|Age|Rating|ISBN|M?SRP|Price|Format|Pages"
    r"|Staff|Cast|Director|Music|Imprint|Publisher|Studio)[^:\n]{0,12}: )"
)
"""What a row of a list says of the work of the row above it."""
_WARE = (
    r"\W*+(?:(?:Blu-?[Rr]ays?|DVDs?|BDs?|4K|UHD|Ultra HD|[Dd]igital|[Pp]rint|[Pp]aperback|[Hh]ardcover"
    r"|[Ss]teel[Bb]ook|[Dd]iscs?|[Cc]ombo|[Pp]ack|[Ll]imited|[Ss]tandard|[Ee]dition|[Cc]omplete|[Cc]ollection|and|US|M?SRP|\d++)\b\W*+)++(?=\n|$)"
)
"""A row that only says as what, and for how much, the work of the row above it is sold."""
_SECTION = (
    r"\W{0,3}(?:Manga|(?:Light )?Novels|Art ?books|Audiobooks|Anime|Films|Movies|TV|Blu-rays?|DVDs?|New|Returning)"
    r"\W{0,3}(?=\n|$)"
)
"""A row that only heads those below it."""
_PEOPLE = r"\b(?:cast|staff|voice|characters?|members|theaters|screenings|songs?|tracks?|events?)\b"


def _under(marks: list[Mark], heading: list[Mark], *, clock_first: bool, listed: bool) -> list[Mark]:
    """Give the marks of a row, with the date of the heading above it where it has none but a clock or an outlet.

    Args:
        listed: The heading dates a list of works, so each row is one.
    """
    moments = [mark.kind for mark in marks if mark.kind in ("date", "clock")]
    own = "date" in moments and not (clock_first and moments[0] == "clock")
    timed = clock_first and any(mark.kind == "clock" for mark in heading)
    above = ("date", "weekday") if listed else ("date",)
    if own or (timed and "date" in moments) or not any(mark.kind in above for mark in heading):
        return marks
    if listed and not any(mark.kind == "cue" for mark in marks):
        return [mark for mark in heading if mark.kind != "noun" or mark.value not in ("info", "series")] + marks
    ours = any(mark.kind == "season" or (mark.kind == "cue" and mark.value.role == "release") for mark in marks)
    ours = ours or _is_item(marks, heading)
    if not any(mark.kind in ("clock", "outlet", "number") for mark in marks) and not (clock_first and ours):
        return marks
    return [mark for mark in heading if mark.kind in ("date", "weekday", "cue")] + marks


def _is_item(marks: list[Mark], heading: list[Mark]) -> bool:
    """Tell whether a row names a work and nothing else, below a day of release: 10月15日(月)発売."""
    bare = bool(marks) and marks[0].kind == "title" and all(mark.kind in _MOMENT for mark in heading)
    if bare:
        return True
    plain_ = all(mark.kind in ("title", "open", "close", "stop", "note") for mark in marks)
    sold = any(mark.kind == "cue" and mark.value.role == "release" for mark in heading)
    return sold and plain_ and sum(mark.kind == "title" for mark in marks) == 1


@cache
def speech_of(code: Literal["en", "ja"]) -> Speech:
    """Give the language of a code; the words of the other one are not loaded."""
    if code == "ja":
        from medalcal.news.japanese_speech import Japanese

        return Japanese()
    return Speech()


@cache
def _pattern(look: str) -> re.Pattern[str]:
    return re.compile(look)
