"""Japanese behind the face of a language."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

from medalcal.news.context import Context
from medalcal.news.document import Sentence
from medalcal.news.english.works import Works
from medalcal.news.found import Kind
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.japanese import halls, lexer, rules
from medalcal.news.japanese.carried import Carried
from medalcal.news.japanese.coordination import inner
from medalcal.news.japanese.editions import edition_of, title_before
from medalcal.news.japanese.labels import of_magazines
from medalcal.news.japanese.lists import timed, without_repeats, without_second, without_usual
from medalcal.news.japanese.parts import find_parts
from medalcal.news.japanese.shapes import shape
from medalcal.news.japanese.sources import without_dated_titles, without_source, without_unshown
from medalcal.news.marks import Mark, Number
from medalcal.news.outlets import find_outlets
from medalcal.news.proposal import Proposal
from medalcal.news.speech import Passage, Rules, Speech
from medalcal.news.subject import row_title, titled
from medalcal.news.tidy import over, tidy
from medalcal.news.titles import find_titles, is_work

_HEAD = 4_000
"""Characters of a text that tell how what it is about comes out."""


class Japanese(Speech):
    """Japanese."""

    code: Literal["en", "ja"] = "ja"
    moving = (
        r"延[期びば]|変更|見送|見合わせ|中止|後ろ倒し|前倒し|ずらし|ずれ|繰り延べ|繰り下げ|休止|未定|当初|だった|[日月旬]に変[わえ]"
        r"|でしたが|振り?替|(?:公開|発売|放送|配信|開催)(?:予定)?日[::][^\n]{4,24}→ ?\d"
    )
    discs = r"Blu-ray|ブルーレイ|DVD|BD"
    screens = r"放送|配信|上映|公開"
    clock_first = True
    season_goes_on = False
    keeps_heading = True

    def context(self, text: str, works: Works | None) -> Context:
        context = super().context(text, works)
        context.japanese = Carried()
        return context

    def is_book(self, proposal: Proposal) -> bool:
        return proposal.thing == "volume"

    def head(self, passage: Passage, above: Sentence) -> list[Mark]:
        """Give the marks of a heading; stations below their own moment head none: 1月8日24時, TOKYO MX, 1月9日26時."""
        marks = super().head(passage, above)
        if above.layout == "heading" and _are_stations(marks) and self.is_below_moment(passage):
            passage.context.japanese.airings.below.add(above.start)
            return []
        return marks

    def is_below_moment(self, passage: Passage) -> bool:
        """Tell whether the line of stations above a row stands below a moment that no other stations head."""
        at = (passage.sentence.heading or 0) - 1
        moment = passage.found[at] if at >= 0 else None
        if moment is None or not shape("moment").fullmatch(passage.text, moment.start, moment.end):
            return False
        over = at - 1 if moment.heading is None else moment.heading
        if over < 0 or passage.found[over].start in passage.context.japanese.airings.below:
            return True
        return not _are_stations(self.marks(passage.text, passage.found[over], passage.gazetteer))

    def part(
        self, text: str, sentence: Sentence, context: Context, proposals: list[Proposal], known: Number | None
    ) -> None:
        """Keep a first installment that is told apart from being that of the whole text, and note what will be made."""
        if _tells_first(proposals):
            context.season = context.last_season = None
        made = {
            lexer.number_of(match["count"]) for match in shape("installment to be made").finditer(text, *sentence[:2])
        }
        context.japanese.made |= made
        if made or _tells_first(proposals):
            context.seasons.add(1)

    def marks(self, text: str, sentence: Sentence, gazetteer: Gazetteer, *, works: Works | None = None) -> list[Mark]:
        """Give the marks of a sentence, titles in quotes among them."""
        start, end = sentence.start, sentence.end
        names = [halls.branch(text, name) for name in find_outlets(text, start, end, gazetteer)]
        known = {(name.start, name.end) for name in names}
        unlisted = halls.venues(text, start, end) + lexer.magazines(text, start, end)
        unlisted = [name for name in unlisted if (name.start, name.end) not in known]
        names = over(_without_parts(names, unlisted), sorted(unlisted, key=lambda mark: mark.start))
        titles = [title for title in find_titles(text, start, end) if not _inside(title, names)]
        titles = [lexer.sequel(title) for title in titles]
        names = [name for name in names if not any(title.start <= name.start < title.end for title in titles)]
        marks = over(sorted(titles + names, key=lambda mark: mark.start), lexer.lex(text, start, end))
        marks = without_second(text, without_dated_titles(text, without_usual(text, marks, end), start, end))
        return without_repeats(text, without_unshown(text, without_source(text, marks, start, end), start), end)

    def tell(self, passage: Passage, proposals: list[Proposal], last_season: int | None) -> None:
        """Tell also by which service it streams, where the text begins with the one that tells: Netflixは…を発表."""
        super().tell(passage, proposals, last_season)
        find_parts(passage.text, passage.sentence, passage.place, passage.context, proposals)
        for proposal in proposals:
            if proposal.why is None and proposal.hint == "start" and not (proposal.thing or proposal.outlets):
                proposal.otherwise = proposal.otherwise or _shown_most(passage.text)
        for proposal in proposals:
            proposal.goes_on = proposal.thing == "disc" and (last_season or 0) > 0
            if proposal.around in passage.context.japanese.made and _is_of_run(passage.text, proposal):
                proposal.around = None
        head = passage.text[passage.found[0].start : passage.found[0].end]
        platforms = (each for each in passage.context.lenders if each.kind == "platform")
        services = [each for each in platforms if head.startswith(tuple(each.text + sign for sign in "は、が"))]
        houses = [each for each in passage.context.lenders if each.kind == "publisher"]
        for proposal in proposals if len(houses) == len(passage.context.lenders) == 1 else []:
            if passage.sentence.layout == "row" and proposal.thing == "volume" and not proposal.outlets:
                proposal.outlets = list(houses)
        for proposal in proposals if len(services) == 1 and passage.sentence.layout == "text" else []:
            if proposal.hint == "stream" and not proposal.outlets:
                proposal.lenders = proposal.lenders or services

    def items(self, passage: Passage, marks: list[Mark]) -> list[Mark]:
        """Give the marks with the bare number of a book, in a row of one: 月の庭 3(谷川ケイ).

        Where nothing tells that a text is about books, only those that nothing else has: 月の庭(3), 月の庭 ③.
        """
        text, sentence, context = passage.text, passage.sentence, passage.context
        kinds = {mark.kind for mark in marks}
        dates = [mark for mark in [*marks, *context.heading] if mark.kind == "date" and mark.value.day is not None]
        if context.main not in ("", "volume", "manga", "novel") or not dates or kinds & {"number", "clock", "cue"}:
            return marks
        start = max((mark.end for mark in marks if mark.kind in ("date", "weekday")), default=sentence.start)
        number = lexer.book_number(text, start, sentence.end)
        alone = (
            number is not None
            and text[number.start : number.end].isdecimal()
            and text[number.end : number.end + 1] != ")"
        )
        return (
            marks
            if number is None or (alone and not context.main)
            else sorted([*marks, number], key=lambda mark: mark.start)
        )

    def is_of(self, title: str | None, work: str | None) -> bool:
        return title is None or (work is not None and (title in work or work in title))

    def of_works(self, passage: Passage, proposals: list[Proposal], marks: list[Mark]) -> list[Proposal]:
        """Give what a sentence says with the works that its words name, and the dates of a row with its title."""
        text, sentence, context = passage.text, passage.sentence, passage.context
        counted = shape("episode first").match(text, sentence.start, sentence.end)
        title_at = row_title(text, sentence, marks) if sentence.layout == "row" and not counted else None
        title_at = title_before(text, sentence, marks) or title_at
        given = titled(text, sentence)
        edition = edition_of(text, sentence, given, marks)
        given = edition.title if given is not None and edition is not None and edition.parted else given
        edition = context.japanese.edition = edition or context.japanese.edition
        credited = shape("credit").match(text, sentence.start) is not None
        if given is not None or not (sentence.layout == "row" or credited):
            context.row_work = given
        named = [mark for mark in context.heading if mark.kind == "title" and is_work(text, mark)]
        title_at = (inner(named[0]) if len(named) == 1 else title_at) or context.row_work
        for proposal in proposals:
            if title_at is None and edition is not None and proposal.numbers == edition.number.values:
                proposal.work = proposal.work or edition.title
            if proposal.work is None and proposal.why is None:
                proposal.work = title_at
        return proposals

    def dates(self, text: str, start: int, end: int) -> list[Mark]:
        return lexer.lex(text, start, end)

    def rules(self, passage: Passage, marks: list[Mark]) -> Rules:
        text, sentence, context = passage.text, passage.sentence, passage.context
        moving = context.moving and any(mark.kind == "cue" and mark.value.role == "delay" for mark in marks)
        row = sentence.layout == "row"
        airing = context.japanese.airings.last.hour if context.japanese.airings.last is not None else None
        marks = of_magazines(text, marks, sentence.start, context.japanese.magazine)
        tidied = tidy(text, timed(marks, airing), moving=moving)
        return rules.Sentence(text, tidied, passage.place, context, sentence.start, sentence.end, row=row)


def _are_stations(marks: list[Mark]) -> bool:
    """Tell whether a line names outlets and nothing else."""
    return bool(marks) and {mark.kind for mark in marks} <= {"outlet", "stop"}


def _shown_most(text: str) -> Kind | None:
    """Give how a text says most often that something comes out: of what begins with no word of its own, too."""
    kinds: dict[Kind, tuple[str, ...]] = {
        "broadcast": ("放送", "放映", "テレビシリーズ"),
        "film": ("上映", "劇場", "映画館"),
        "issue": ("連載", "月号"),
        "live": ("上演", "公演", "開催"),
    }
    head = text[:_HEAD]
    counts = {kind: sum(head.count(word) for word in words) for kind, words in kinds.items()}
    most = max(counts, key=lambda kind: counts[kind])
    rest = sum(counts.values()) - counts[most]
    return most if counts[most] > rest else None


def _without_parts(names: list[Mark], unlisted: list[Mark]) -> list[Mark]:
    """Give the names without one that is all that the longer name of another magazine holds: 花とゆめAi."""
    parts = [
        [name.start for name in names if longer.start <= name.start and name.end <= longer.end]
        for longer in unlisted
        if longer.value.kind == "magazine"
    ]
    alone = {starts[0] for starts in parts if len(starts) == 1}
    return [name for name in names if name.start not in alone]


def _inside(title: Mark, names: list[Mark]) -> bool:
    """Tell whether quotation marks hold nothing but an outlet."""
    return any(
        title.start <= name.start and name.end >= title.end - 1 and name.start - title.start <= 1 for name in names
    )


def _is_of_run(text: str, proposal: Proposal) -> bool:
    """Tell whether a date is one of what was or is on the air, and not of what is still to be made."""
    last = "最終" in text[max(0, proposal.start - 16) : proposal.start]
    return last or proposal.tense == "past" or proposal.of == "episode" or proposal.hint == "end"


def _tells_first(proposals: list[Proposal]) -> bool:
    """Tell whether a sentence dates an airing, and a later installment after it: 初回は10月25日、2期も2019年4月に."""
    airing = [
        each for each in proposals if each.why is None and each.thing == "anime" and each.hint in ("start", "broadcast")
    ]
    return any(
        first.season is None and (then.season or 0) > 1 and first.sentence == then.sentence
        for first, then in pairwise(airing)
    )
