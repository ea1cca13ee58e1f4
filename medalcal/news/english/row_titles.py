"""Titles in the rows and headings of an English text, which hold little else and no words that call them works."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from medalcal.news.document import Sentence
from medalcal.news.english.names import is_company, is_formed, is_name, is_person, is_syllables
from medalcal.news.english.runs import Run
from medalcal.news.english.title_shapes import shape
from medalcal.news.english.title_words import CALENDAR, NEWS
from medalcal.news.marks import Mark

AROUND = 90
"""Characters before and behind a run that are looked at."""

_BLOCK = 5
"""Lines of a block that begins with a title, among which one has a label for its day."""


class Title(NamedTuple):
    """Where a text names a work."""

    start: int
    end: int
    name: tuple[int, int]
    """Where its full title stands, if this is a short one; else here."""
    sure: bool
    """Words around it say what it is; otherwise it is only what could be one."""
    aside: bool
    """It is named for somebody or something else: its author, another work, what it is based on."""


class RowTitles:
    """Finds the titles of rows.

    Attributes:
        text: The text, with its signs written in one way.
        runs: The runs of each sentence.
        found: The titles of each sentence.
        people: The words of names of persons.
    """

    text: str
    runs: list[list[Run]]
    found: list[list[Title]]
    people: set[str]

    def name(self, run: Run) -> str:
        return self.text[run.start : run.end]

    def before(self, run: Run) -> str:
        return self.text[max(0, run.start - AROUND) : run.start]

    def behind(self, run: Run) -> str:
        return self.text[run.end : run.end + AROUND]

    def is_listable(self, run: Run, *, lone: bool = False) -> bool:
        """Tell whether a run can be one title of a list, in which a lone word is a title if no person can be meant."""
        name = self.name(run)
        if self.is_in_volumes(run):
            return is_name(name)
        return is_name(name) and not is_company(name) and ((lone and " " not in name) or not self.is_persons(name))

    def is_in_volumes(self, run: Run) -> bool:
        """Tell whether a run has the number of a volume behind it, as no person and no company has: Opera vol. 9."""
        return shape("volume behind").match(self.text, run.end) is not None

    def is_persons(self, name: str) -> bool:
        """Tell whether a name is a person's by one word of it, or is a lone word that may well be one."""
        name = name.removesuffix("'s")
        last = name.replace(": ", " and ").rpartition(" and ")[2]
        known = all(word in self.people for word in name.split())
        return is_person(last) or known or (" " not in name and is_syllables(name))

    def of_row(self, place: int, sentence: Sentence, *, main: bool) -> Title | None:
        """Give the title of a row or a heading: what is known for one, else its longest run that can be a name.

        Args:
            main: The text is about one work, so that one word or two in a row are a place or an edition; not behind a
                clock or a date, in a timetable.
        """
        first = self.runs[place][:1]
        if first and first[0].start == sentence.start and shape("dated cell").match(self.text, first[0].end):
            return Title(first[0].start, first[0].end, (first[0].start, first[0].end), sure=True, aside=False)
        found = [title for title in self.found[place] if not title.aside]
        if found:
            best_found = max(found, key=lambda title: (title.sure, title.end - title.start))
            return self.with_article(best_found, sentence)
        named = (run for run in self.runs[place] if not shape("episode before").search(self.before(run)))
        names = [run for run in named if self.labels(run, sentence, main=main)]
        best = max(names, key=lambda run: run.end - run.start, default=None)
        return best and self.with_article(
            Title(best.start, best.end, (best.start, best.end), sure=False, aside=False), sentence
        )

    def with_article(self, title: Title, sentence: Sentence) -> Title:
        """Give a title with the article before it, where a row begins with that: • The Lamp Sellers, Vol. 2."""
        start = title.name[0]
        if self.text[max(sentence.start, start - 4) : start] != "The ":
            return title
        leads = self.text[sentence.start : start - 4].strip("\"'*•‣▪○- ") == ""
        return title._replace(name=(start - 4, title.name[1])) if leads else title

    def alone(self, place: int, sentence: Sentence) -> list[Title]:
        """Give the title that a heading is, if it is hardly more than that."""
        some = [run for run in self.runs[place] if run.end <= sentence.end]
        if not some or any(self.text[one.end : other.start] != ", " for one, other in pairwise(some)):
            return []
        start, end = some[0].start, some[-1].end
        name = self.text[start:end]
        words = name.lower().split()
        if words[0] in CALENDAR or all(word in NEWS for word in words):
            return []
        first, last = sentence.start, sentence.end
        if self.text.startswith("#", first):
            first = start
        if shape("its season").fullmatch(self.text, end, last):
            last = end
        credited = is_person(name.partition(" as ")[0])
        if (end - start) * 10 < (last - first) * 8 or not is_name(name) or credited:
            return []
        return [Title(start, end, (start, end), sure=True, aside=False)]

    def of_block(self, found: list[Sentence]) -> Title | None:
        """Give the title that the first line is, where lines with labels follow: Kite Road / Released: May 5, 2025."""
        labels = (shape("block label").match(self.text, each.start, each.end) for each in found[1:_BLOCK])
        if not found or found[0].layout != "headline" or not any(labels):
            return None
        bracket = shape("bracket ends").search(self.text, found[0].start, found[0].end)
        line = found[0] if bracket is None else found[0]._replace(end=bracket.start())
        return next(iter(self.alone(0, line)), None)

    def item(self, sentence: Sentence) -> Title | None:
        """Give what the item of a list begins with, up to a dash, a comma or a bracket: Lamp Sellers – Aoi Mori."""
        begins = shape("list item").match(self.text, sentence.start, sentence.end)
        if begins is None:
            return None
        start, end = begins.span("title")
        if not is_name(self.text[start:end].partition(": ")[0]):
            return None
        return Title(start, end, (start, end), sure=False, aside=False)

    def items(self, place: int, sentence: Sentence, marks: list[Mark]) -> list[Title]:
        """Give the titles of a row that lists what comes out on the date it begins with: May: Kite vol. 2, Lamp."""
        first = next((mark for mark in marks if mark.start >= sentence.start), None)
        if first is None or first.kind != "date" or self.text[sentence.start : first.start].strip("\"'*•- "):
            return []
        led = [
            run for run in self.runs[place] if shape("item before").search(self.before(run)) and self.is_listable(run)
        ]
        listed = (
            led and led[0].start >= first.end and any(shape("volume behind").match(self.behind(run)) for run in led)
        )
        return [Title(run.start, run.end, (run.start, run.end), sure=False, aside=False) for run in led if listed]

    def labels(self, run: Run, sentence: Sentence, *, main: bool) -> bool:
        """Tell whether a run in a row can be the title of what the row tells of."""
        name = self.name(run)
        if not is_name(name) or is_company(name) or name.lower() in NEWS:
            return False
        dated = shape("opens dated").match(self.text, sentence.start, run.start)
        if self.text[run.end : run.end + 1] == ":" and not dated:
            asks = name.startswith(("Where ", "When ", "How "))
            return not (main or asks) and " " in name and bool(shape("dates").match(self.text, run.end))
        if self.text.count(" ", sentence.start, run.start) < 2 and shape("cell").match(self.text, run.end):
            return True
        if is_person(name) and self.text[run.end : run.end + 2] == ". ":
            return False
        if shape("venue before").search(self.before(run)):
            return False
        timed = self.text[sentence.start : run.start].strip("\"'•*- ")[:1].isdigit()
        return timed or not main or is_formed(name) or name.count(" ") > 1
