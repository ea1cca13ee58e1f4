"""English behind the face of a language."""

from __future__ import annotations

from typing import Literal

from medalcal.news.context import Context
from medalcal.news.document import Sentence, is_dated_list
from medalcal.news.english import lexer, rules
from medalcal.news.english.boxes import opened
from medalcal.news.english.counting_on import counting_on
from medalcal.news.english.films import carry
from medalcal.news.english.parts import find_parts
from medalcal.news.english.shows import with_shows
from medalcal.news.english.titles import Titles
from medalcal.news.english.turns import in_turn
from medalcal.news.english.works import Works
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.lists import is_leaving, is_listed, is_of_telling, is_outlet, lead
from medalcal.news.marks import Mark, Number, Outlet
from medalcal.news.proposal import Proposal
from medalcal.news.speech import Passage, Rules, Speech
from medalcal.news.tidy import over, tidy
from medalcal.news.unlisted import english_outlets, of_magazines


class English(Speech):
    """English."""

    code: Literal["en", "ja"] = "en"
    moving = (
        r"delay|postpon|push(?:ed|es|ing)? (?:back|to |from )|reschedul|cancel|no longer|new date|originally"
        r"|moved,? (?:from|to|up)|mov(?:e|es|ed|ing) the \w+ date|mov(?:es|ing) (?:up|back|forward)|suspend|hiatus"
        r"|\bwas [A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?[,;]? (?:but )?(?:is )?now "
        r"|mov(?:ed|es|ing) [^;\n]{1,60} from (?:[a-z]+ )?[A-Z\d][^.;\n]{1,24} to "
        r"|(?:set|scheduled|slated|planned|due) (?:for|on) [A-Z][^.;\n]{1,40} will now "
        r"|instead|will not|undecided|put off|to wait|slip(?:s|ped)? |meant for|first (?:announced|planned|scheduled)"
    )
    discs = r"\b(?:DVDs?|[Bb]lu-?[Rr]ays?|BDs?|home video|box sets?)\b"
    screens = (
        r"\b(?:theat(?:er|re)s?|theatrical|cinemas?|premier(?:e[sd]?|ing)|air(?:s|ed|ing)?|stream(?:s|ed|ing)?"
        r"|broadcasts?)\b"
    )

    def is_of_film(self, passage: Passage, proposal: Proposal) -> bool:
        said = passage.text[passage.sentence.start : proposal.start]
        return proposal.thing == "disc" and any(f" {word} " in said for word in ("film", "movie"))

    def leaves(self, passage: Passage) -> bool:
        return is_leaving(passage.text, passage.sentence, passage.found)

    def lists(self, passage: Passage) -> bool:
        return is_listed(passage.text, passage.sentence, passage.found)

    def bringers_above(self, context: Context) -> list[Outlet]:
        return [mark.value for mark in context.heading if mark.kind == "outlet"]

    def part(
        self, text: str, sentence: Sentence, context: Context, proposals: list[Proposal], known: Number | None
    ) -> None:
        in_turn(text, sentence.start, sentence.end, proposals, known)
        find_parts(text, sentence.start, sentence.end, proposals)

    def head(self, passage: Passage, above: Sentence) -> list[Mark]:
        """Give the marks of a heading, and where it is a day, of the one above it, which says what happens then."""
        marks = super().head(passage, above)
        first = lead(passage.text, above, passage.found)
        whole = passage.found[0]
        if first is None and above != whole and is_dated_list(passage.text[whole.start : whole.end]):
            return super().head(passage, whole) + marks if is_outlet(passage.text, above, marks) else marks
        if first is None:
            return marks
        return [mark for mark in super().head(passage, first) if not is_of_telling(mark)] + marks

    def marks(self, text: str, sentence: Sentence, gazetteer: Gazetteer, *, works: Works | None = None) -> list[Mark]:
        start, end = sentence.start, sentence.end
        known = None if works is None else works.titles.outlets.get(start)
        names = english_outlets(text, start, end, gazetteer) if known is None else known
        capitals = works is None or sentence.layout != "text"
        titles = None if works is None else works.titles
        words = lexer.lex(text, start, end, capitals=capitals)
        marks = [mark for mark in words if not _is_of_outlet(text, mark, names)]
        if titles is not None:
            marks = _beside_titles(text, marks, titles, books=_tells_books(names + marks))
        counted = counting_on(text, over(names, marks), end)
        return with_shows(text, opened(text, start, of_magazines(text, counted)))

    def dates(self, text: str, start: int, end: int) -> list[Mark]:
        return lexer.lex(text, start, end)

    def rules(self, passage: Passage, marks: list[Mark]) -> Rules:
        context, row = passage.context, passage.sentence.layout == "row"
        moving = any(mark.kind == "cue" and mark.value.role == "delay" for mark in marks) or (context.moving and row)
        tidied = tidy(passage.text, marks, moving=moving)
        return rules.Sentence(passage.text, tidied, passage.place, context, begin=passage.sentence.start, row=row)

    def of_works(self, passage: Passage, proposals: list[Proposal], marks: list[Mark]) -> list[Proposal]:
        """Give what a sentence says with the works of its titles; a heading's installment is that of what follows."""
        context, headed = passage.context, passage.sentence.layout == "heading" and passage.place > 1
        assert context.works is not None
        assigned = context.works.assign(proposals, passage.place, marks)
        carry(passage.text, passage.sentence, context, assigned)
        named = [int(mark.value) for mark in marks if mark.kind == "season"] if headed else []
        context.season = named[-1] if named else context.season
        if context.season_at == passage.place or named:
            context.season_work = context.works.named()
        return assigned


def _beside_titles(text: str, marks: list[Mark], titles: Titles, *, books: bool) -> list[Mark]:
    """Give the marks without the words of titles: a number, a month, and beside books a season, as in Rainy Season."""
    seasons = titles.seasons if books else ()
    return [
        mark
        for mark in marks
        if not (_is_of_title(text, mark, titles) or (mark.value == "anime" and text.endswith(seasons, 0, mark.end)))
    ]


def _is_of_title(text: str, mark: Mark, titles: Titles) -> bool:
    """Tell whether a number, or a month, is a part of one of some titles and so counts or dates nothing."""
    if mark.kind == "number":
        return text.endswith(titles.numbered, 0, mark.end)
    if mark.kind != "date" or mark.value.day is not None or mark.value.month is None:
        return False
    return any(text.endswith(head, 0, mark.end) and text.startswith(rest, mark.end) for head, rest in titles.months)


def _is_of_outlet(text: str, mark: Mark, outlets: list[Mark]) -> bool:
    """Tell whether a word only says what the outlet before it is: on the Kiri website."""
    if mark.value != "promo" or not text.startswith(("website", "site"), mark.start):
        return False
    return any(outlet.end + 1 == mark.start and outlet.value.kind == "magazine" for outlet in outlets)


def _tells_books(marks: list[Mark]) -> bool:
    """Tell whether some marks name books, or who prints them: what a title calls a season then is none."""
    books = ("manga", "novel", "volume", "chapter")
    return any(
        (mark.kind == "noun" and mark.value in books)
        or (mark.kind == "number" and mark.value.of == "volume")
        or (mark.kind == "outlet" and mark.value.kind in ("publisher", "magazine"))
        for mark in marks
    )
