"""The year in which something was made, where an English sentence only says by it which thing is meant."""

from __future__ import annotations

from itertools import pairwise

from medalcal.news.english.scene import Scene
from medalcal.news.english.shapes import shape
from medalcal.news.english.things import FORMS
from medalcal.news.marks import Mark

_INNER = 4
"""Marks before a bracket that may stand within the title there."""

_MADE = ("film", "anime", "ova", "drama", "novel", "manga")
"""What is named with the year of its release before it."""


class Productions(Scene):
    """Tells what a year of production is of."""

    def bracketed(self, place: int) -> Mark | None:
        """Give the thing that has a date alone in brackets behind it or its title: drama (October 2018)."""
        if (within := self.within_brackets(place)) is not None:
            return within
        opened = place - 2 if place > 1 and self.marks[place - 1].kind == "from" else place - 1
        if opened < 1 or place + 1 >= len(self.marks) or self.marks[place].value.day is not None:
            return None
        named = next((n for n in range(opened - 1, max(-1, opened - _INNER), -1) if self.marks[n].kind != "prep"), 0)
        thing, first, last = self.marks[named], self.marks[opened], self.marks[place + 1]
        alone = (first.kind, last.kind) == ("open", "close") and shape("a title or none").fullmatch(
            self.text, thing.end, first.start
        )
        made = thing.kind == "season" or (thing.kind == "noun" and thing.value in _MADE)
        return thing if alone and made else None

    def within_brackets(self, place: int) -> Mark | None:
        """Give the thing that stands before a date in its brackets: Lamp Road (TV, 2016), (13 episodes, 2013)."""
        around = self.marks[max(0, place - _INNER - 1) : place + 2]
        kinds = [mark.kind for mark in around]
        if kinds[-3:] != ["stop", "date", "close"] or "open" not in kinds or self.marks[place].value.day is not None:
            return None
        things = around[len(kinds) - kinds[::-1].index("open") : -3]
        made = bool(things) and all(mark.kind == "noun" and mark.value in (*_MADE, "series") for mark in things)
        told = made and shape("in brackets").fullmatch(self.text, things[0].start, self.marks[place].start)
        return things[0] if told and things[0].value in _MADE else None

    def produced(self, place: int) -> str | None:
        """Give what was made in a year that stands before it: the 2014 film, a 2012-2013 television anime series."""
        year = self.marks[place]
        if self.owns_title(year):
            aired = any(said.hint == "broadcast" for said in self.cues.values())
            return self.context.main if self.context.main in _MADE else "anime" if aired else "film"
        nouns: list[str] = []
        for before, mark in pairwise(self.marks[place : place + 4]):
            if mark.kind == "outlet" and not nouns and mark.start - before.end <= 1:
                continue
            if mark.kind == "noun" and mark.value == "awardname":
                return None
            if mark.kind != "noun" or mark.value not in _MADE or not self.follows(before, mark):
                break
            if not (nouns and self.text[mark.start : mark.end] in FORMS):
                nouns.append(str(mark.value))
        before = next((mark for mark in reversed(self.marks[max(0, place - 3) : place]) if mark.kind == "noun"), year)
        ranged = not self.text[year.start : year.end].isdecimal() or self.text.startswith((" to ", "-"), year.end)
        of_year = not ranged and shape("year of it").fullmatch(self.text, before.end, year.start) is not None
        of_year = of_year and before.value in _MADE
        if of_year and before.kind == "noun" and not nouns:
            nouns.append(str(before.value))
        start = self.marks[0].start
        bracketed = self.text.rfind("(", start, year.start) > self.text.rfind(")", start, year.start)
        titled = self.text[year.start - 2 : year.start] == ": "
        return nouns[-1] if nouns and not (bracketed or titled) else None

    def owns_title(self, year: Mark) -> bool:
        """Tell whether a title stands behind the year that it came out in: 2022's Lamp Road."""
        works = self.context.works
        if works is None or not self.text.startswith("'s", year.end - 2):
            return False
        starts = [run.start for run in works.titles.runs[self.place] if works.titles.is_listable(run, lone=True)]
        starts += [title.start for title in works.titles.found[self.place]]
        return any(year.end < start <= year.end + 2 for start in starts)

    def follows(self, before: Mark, mark: Mark) -> bool:
        """Tell whether a mark stands right behind another, or behind its title or one word: the 2020 sequel film."""
        opened = before.kind == "date" and self.text[max(0, before.start - 4) : before.start].lower() == "the "
        return bool(shape("own title" if opened else "one word").fullmatch(self.text, before.end, mark.start))
