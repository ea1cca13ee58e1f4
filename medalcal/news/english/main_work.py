"""The work that an English announcement is mainly about, in the longest form in which the text names it."""

from __future__ import annotations

from medalcal.news.english.headline import in_full
from medalcal.news.english.names import fold, is_name
from medalcal.news.english.row_titles import Title
from medalcal.news.english.title_lists import TitleLists
from medalcal.news.english.title_shapes import shape
from medalcal.news.english.titles import Titles

_HEAD = 3
"""Sentences behind the headline in which the main work is looked for."""

_SECTIONS = 1
"""Headings with a title of their own that an announcement of one work may have, whose headline names none."""


class MainWork(TitleLists):
    """Finds it at the head of a text.

    Attributes:
        titles: The works that the text names, sentence by sentence.
        main: The one that it is mainly about.
    """

    titles: Titles
    main: str | None

    def main_work(self) -> str | None:
        """Give the work that the head of the text is about, if it is one alone."""
        lines = [place for place, each in enumerate(self.found) if each.layout != "aside"]
        rows = [self.found[place].layout == "row" for place in lines]
        alone = [n for n, row in enumerate(rows) if not row or (n < 2 and rows[n + 1 : n + 2] == [False])]
        head = [lines[n] for n in alone][: _HEAD + 1]
        unsure = not any(title.sure for some in self.titles.found for title in some)
        for aside in (False, True):
            for place in head:
                titles = [each for each in self.titles.found[place] if (each.sure or unsure) and each.aside <= aside]
                titles = [each for each in titles if self.name(each) in self.titles.headed] or titles
                if titles:
                    return None if self.opens_section(place) else self.fullest(titles, place, head)
        block = self.titles.of_block(self.found)
        return None if block is None else self.name(block)

    def rename(self) -> None:
        """Give what only the headline calls otherwise its name in full."""
        main, headed = self.main or "", next(iter(self.titles.headed), "")
        at = self.text.find(main)
        if at < 0 or headed == main or not (headed in main or main in headed or f"{main} ({headed})" in self.text):
            return
        name = (at, at + len(main))
        for some in self.titles.found:
            some[:] = [each._replace(name=name) if self.name(each) == headed else each for each in some]

    def opens_section(self, place: int) -> bool:
        """Tell whether a heading is the first of some that each name a work: the text is a round-up."""
        headings = [n for n, each in enumerate(self.found) if each.layout == "heading"]
        if place not in headings:
            return False
        names = {self.name(title) for n in headings for title in self.titles.alone(n, self.found[n])[:1]}
        return len(names) > _SECTIONS

    def fullest(self, titles: list[Title], place: int, head: list[int]) -> str | None:
        """Give the first title of a sentence in its longest form, if it is not one of many: NieR:Automata Ver1.1a."""
        own = list(dict.fromkeys(self.name(title) for title in self.listed(titles, [], forward=True)))
        name = own[0]
        headline = self.found[place].layout in ("headline", "heading")
        if (len(own) > 1 or (not headline and self.among_many(name))) and not self.leads(own, place):
            return None
        if name in self.titles.headed:
            runs = [self.written[run.start : run.end] for place in head[1:] for run in self.titles.runs[place]]
            return in_full(self.text, name, runs)
        names = [self.name(title) for each in head for title in self.titles.found[each] if not title.aside]
        longer = [each for each in names if fold(each).startswith(fold(name)) and self.is_longer(each, name)]
        return max([name, *longer], key=len)

    def is_longer(self, title: str, name: str) -> bool:
        """Tell whether a title is another with more of its own words: not with what tells the kind of it."""
        return bool(shape("goes on").match(title, len(name))) and is_name(title[len(name) :])

    def among_many(self, name: str) -> bool:
        """Tell whether a title is named once, as others are: the text is a round-up."""
        names = [self.name(title) for some in self.titles.found for title in some if title.sure and not title.aside]
        return names.count(name) < 2 and len(set(names)) > 3

    def leads(self, names: list[str], place: int) -> bool:
        """Tell whether of several titles in one sentence the first is what the text is about: it is named again."""
        if len(names) < 2:
            return False
        again = [self.name(title) for some in self.titles.found[place + 1 :] for title in some if title.sure]
        return again.count(names[0]) > max(again.count(name) for name in names[1:])
