"""The languages behind one face: what a sentence says, whichever language it is in."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import Literal, Protocol

from medalcal.news import english, english_rules, english_things, japanese, japanese_rules
from medalcal.news.context import Context
from medalcal.news.document import Sentence
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.kinds import kind_of
from medalcal.news.marks import Mark, Outlet
from medalcal.news.outlets import find_outlets
from medalcal.news.proposal import Proposal, Slot
from medalcal.news.subject import row_title, titled
from medalcal.news.tidy import over, tidy
from medalcal.news.titles import find_titles
from medalcal.news.unlisted import unlisted_outlets


class Rules(Protocol):
    """What a language makes of a sentence."""

    def read(self) -> tuple[list[Proposal], list[Slot]]:
        """Give what is said of each date, and the clocks that have none."""
        ...


_MOVES = {
    "en": (
        r"delay|postpon|push(?:ed|es|ing)? back|reschedul|cancel|no longer|new date|originally|moved,? (?:from"
        r"|to)|suspend|hiatus|instead|will not|undecided|put off|to wait|slip(?:s|ped)? |meant for"
    ),
    "ja": r"延期|変更|見送|見合わせ|中止|後ろ倒し|前倒し|ずらし|ずれ|繰り延べ|繰り下げ|休止|未定|当初|だった|でしたが",
}


_HEAD = 20_000
"""Characters of a text that tell what it is about."""

_ON_DISCS = {"en": r"\b(?:DVDs?|[Bb]lu-?[Rr]ays?|BDs?|home video|box sets?)\b", "ja": r"Blu-ray|ブルーレイ|DVD|BD"}
_ON_SCREENS = {
    "en": r"\b(?:theat(?:er|re)s?|theatrical|cinemas?|premier(?:e[sd]?|ing)|air(?:s|ed|ing)?|stream(?:s|ed|ing)?|broadcasts?)\b",
    "ja": r"放送|配信|上映|公開",
}


class Speech:
    """English."""

    code: Literal["en", "ja"] = "en"

    def moves(self, text: str) -> bool:
        """Tell whether a text speaks of dates that move."""
        return bool(_pattern(_MOVES[self.code]).search(text))

    def is_on_discs(self, text: str) -> bool:
        """Tell whether a text is about discs: it names them more than once, and more often than screens."""
        head = text[:_HEAD]
        discs = len(_pattern(_ON_DISCS[self.code]).findall(head))
        return discs > 1 and discs > len(_pattern(_ON_SCREENS[self.code]).findall(head))

    def marks(self, text: str, start: int, end: int, gazetteer: Gazetteer, *, capitals: bool = True) -> list[Mark]:
        """Give the marks of a stretch of text."""
        names = over(find_outlets(text, start, end, gazetteer), unlisted_outlets(text, start, end))
        return over(names, english.lex(text, start, end, capitals=capitals))

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
    ) -> tuple[list[Proposal], list[Slot]]:
        """Give what a sentence says of its dates, and take note of what it is about."""
        marks = self.marks(text, sentence.start, sentence.end, gazetteer, capitals=sentence.layout != "text")
        context.heading = self.heading(text, sentence, found, gazetteer, context)
        if sentence.layout == "row":
            marks = _under(marks, context.heading, clock_first=self.code == "ja")
        if sentence.paragraph != context.paragraph:
            context.paragraph, context.thing = sentence.paragraph, context.main or context.thing
            context.last_season, context.number = None, None
            context.topic = context.section
        proposals, slots = self.rules(text, sentence, place, context, marks).read()
        last_season = context.last_season
        _note(text, context, marks, place)
        proposals = self.of_works(text, proposals, sentence, place, context, marks)
        for proposal in proposals:
            proposal.streams, proposal.discs = context.streams, context.discs
            title = None if proposal.work is None else text[proposal.work[0] : proposal.work[1]]
            season = context.season if last_season is None else last_season
            proposal.around = season if self.is_of(title, context.season_work) else None
        return proposals, slots

    def of_works(
        self, text: str, proposals: list[Proposal], sentence: Sentence, place: int, context: Context, marks: list[Mark]
    ) -> list[Proposal]:
        """Give what a sentence says of its dates, with the work that each is of."""
        assert context.works is not None
        assigned = context.works.assign(proposals, place, marks)
        if context.season_at == place:
            context.season_work = context.works.named()
        return assigned

    def is_of(self, title: str | None, work: str | None) -> bool:
        """Tell whether a title is that of a work whose installment the text speaks of."""
        return title in (None, work)

    def dates(self, text: str, start: int, end: int) -> list[Mark]:
        """Give the marks of a stretch of text, without the names in it."""
        return english.lex(text, start, end)

    def rules(self, text: str, sentence: Sentence, place: int, context: Context, marks: list[Mark]) -> Rules:
        """Give the rules of the language, set on a sentence."""
        moving = any(mark.kind == "cue" and mark.value.role == "delay" for mark in marks)
        moving = moving or (context.moving and sentence.layout == "row")
        return english_rules.Sentence(
            text, tidy(text, marks, moving=moving), place, context, row=sentence.layout == "row"
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
        return context.heading_marks


def _under(marks: list[Mark], heading: list[Mark], *, clock_first: bool) -> list[Mark]:
    """Give the marks of a row, with the date of the heading above it where it has none but a clock or an outlet."""
    moments = [mark.kind for mark in marks if mark.kind in ("date", "clock")]
    own = "date" in moments and not (clock_first and moments[0] == "clock")
    if own or not any(mark.kind == "date" for mark in heading):
        return marks
    ours = any(mark.kind == "season" or (mark.kind == "cue" and mark.value.role == "release") for mark in marks)
    if not any(mark.kind in ("clock", "outlet", "number") for mark in marks) and not (clock_first and ours):
        return marks
    return [mark for mark in heading if mark.kind in ("date", "weekday", "cue")] + marks


def _note(text: str, context: Context, marks: list[Mark], place: int) -> None:
    """Keep what a sentence is about for those that follow."""
    first = place == 0
    things = [mark.value for mark in marks if mark.kind == "noun" and mark.value in _THINGS]
    things += ["volume" for mark in marks if mark.kind == "number" and mark.value.of == "volume"]
    if first:
        kinds = {mark.value.kind for mark in marks if mark.kind == "outlet"}
        context.streams = "platform" in kinds and "channel" not in kinds
    if len(context.lenders) == 0 or first:
        context.lenders = _lenders(text, [mark for mark in marks if mark.kind == "outlet"])
    seasons = [mark.value for mark in marks if mark.kind == "season"]
    if things:
        context.thing = things[0] if "film" not in things else "film"
        context.main = context.main or context.thing
    if context.told in _THINGS:
        context.thing = context.told
    context.told = ""
    context.seasons.update(seasons)
    context.last_season = seasons[-1] if seasons else context.last_season
    if seasons and (context.season is None or first):
        context.season = next((season for season in seasons if season > 0), context.season)
        context.season_at = place
        titles = [mark.value for mark in marks if mark.kind == "title"]
        context.season_work = titles[0] if titles else None
    if context.cue is None:
        context.cue = next(
            (m.value for m in marks if m.kind == "cue" and m.value.role == "release" and m.value.hint), None
        )
    if context.kind is None:
        context.kind = kind_of(
            context.cue.hint if context.cue else "", context.main, {m.value.kind for m in marks if m.kind == "outlet"}
        )
    numbers = [mark.value for mark in marks if mark.kind == "number" and len(mark.value.values) == 1]
    context.number = numbers[-1] if numbers else context.number
    for mark in marks:
        context.counted = english_things.counted(text, mark) or context.counted
    publishers = [mark.value for mark in marks if mark.kind == "outlet" and mark.value.kind == "publisher"]
    companies = [mark.value for mark in marks if mark.kind == "outlet" and mark.value.kind in _COMPANIES]
    context.company = companies[0] if companies else context.company
    english_now = any(mark.kind == "english" for mark in marks)
    if english_now or publishers:
        context.english = english_now or any(outlet.territory not in (None, "JP") for outlet in publishers)
        context.publisher = publishers[-1] if publishers else context.publisher


def _lenders(text: str, outlets: list[Mark]) -> list[Outlet]:
    """Give the outlets of a sentence, but for one that only says whose the next is: Adult Swim's Toonami."""
    pairs = [(one, other) for one, other in pairwise(outlets) if one.value.kind == other.value.kind]
    owners = {one.start for one, other in pairs if text[one.end : other.start].strip() == "'s"}
    return [mark.value for mark in outlets if mark.start not in owners]


_THINGS = ("film", "anime", "manga", "novel", "drama", "live", "game", "disc", "volume", "special", "ova")

_COMPANIES = ("platform", "publisher", "distributor")


class Japanese(Speech):
    """Japanese."""

    code: Literal["en", "ja"] = "ja"

    def marks(self, text: str, start: int, end: int, gazetteer: Gazetteer, *, capitals: bool = True) -> list[Mark]:
        """Give the marks of a stretch of text, titles in quotes among them."""
        names = find_outlets(text, start, end, gazetteer)
        names = over(names, japanese.venues(text, start, end))
        titles = [title for title in find_titles(text, start, end) if not _inside(title, names)]
        names = [name for name in names if not any(title.start <= name.start < title.end for title in titles)]
        return over(sorted(titles + names, key=lambda mark: mark.start), japanese.lex(text, start, end))

    def of_works(
        self, text: str, proposals: list[Proposal], sentence: Sentence, place: int, context: Context, marks: list[Mark]
    ) -> list[Proposal]:
        """Give what a sentence says with the works that its words name, and the dates of a row with its title."""
        title_at = row_title(text, sentence, marks) if sentence.layout == "row" else None
        given = titled(text, sentence)
        if given is not None or sentence.layout != "row":
            context.row_work = given
        title_at = title_at or context.row_work
        for proposal in proposals:
            if proposal.work is None and proposal.why is None:
                proposal.work = title_at
        return proposals

    def is_of(self, title: str | None, work: str | None) -> bool:
        return title is None or (work is not None and (title in work or work in title))

    def dates(self, text: str, start: int, end: int) -> list[Mark]:
        return japanese.lex(text, start, end)

    def rules(self, text: str, sentence: Sentence, place: int, context: Context, marks: list[Mark]) -> Rules:
        moving = context.moving and any(mark.kind == "cue" and mark.value.role == "delay" for mark in marks)
        tidied = tidy(text, marks, moving=moving)
        return japanese_rules.Sentence(
            text, tidied, place, context, sentence.start, sentence.end, row=sentence.layout == "row"
        )


def _inside(title: Mark, names: list[Mark]) -> bool:
    """Tell whether quotation marks hold nothing but an outlet."""
    return any(
        title.start <= name.start and name.end >= title.end - 1 and name.start - title.start <= 1 for name in names
    )


@cache
def speech_of(code: Literal["en", "ja"]) -> Speech:
    """Give the language of a code."""
    return Japanese() if code == "ja" else Speech()


@cache
def _pattern(look: str) -> re.Pattern[str]:
    return re.compile(look)
