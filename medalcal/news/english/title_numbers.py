"""The number of an English book or disc that stands in its title or right behind it: Kite 9, "Kite" 3, Kite | 3."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice

from medalcal.news.bundles import refers
from medalcal.news.found import Kind
from medalcal.news.marks import Mark
from medalcal.news.proposal import Proposal, Read

_HEAD = 20_000
"""Characters of a text in which it is counted how often a title stands."""


class TitleNumbers:
    """Finds the numbers beside the titles of one article."""

    def __init__(self, read: Read) -> None:
        self.text, self.found, self.marks, _ = read

    def number(self, proposal: Proposal, kind: Kind, work: str | None) -> tuple[int, ...]:
        """Give the number beside the title of a book or a disc; one that ends a book's title is taken out of it."""
        if kind != "volume":
            return self.behind_title(proposal)
        return self.at_end(proposal, work) or self.behind_title(proposal) or self.earlier(proposal, work)

    def behind_title(self, proposal: Proposal) -> tuple[int, ...]:
        """Give the number behind the title of an English book or disc: "Kite" 3, Kite 3 (Udon), 3 July: Kite 4."""
        sentence = self.found[proposal.sentence]
        marks = self.marks[proposal.sentence]
        own = proposal.work
        own = None if own is None or not sentence.start <= own[0] < sentence.end else own
        found: list[re.Match[str] | None] = []
        if own is not None:
            found.append(_title_number().match(self.text, own[1], sentence.end))
        else:
            found += [*_quoted_number().finditer(self.text, sentence.start, proposal.start)][::-1]
        if sentence.layout != "text":
            found += _row_number().finditer(self.text, sentence.start if own is None else own[0], sentence.end)
        numbers = (match for match in found if match is not None and not _is_marked(match.start("number"), marks))
        return tuple(int(match["number"]) for match in islice(numbers, 1))

    def at_end(self, proposal: Proposal, work: str | None) -> tuple[int, ...]:
        """Give the number that is taken for a part of a book's title: Kite 9 (released on July 4)."""
        own = proposal.work
        name = work if own is None else self.text[own[0] : own[1]]
        last = None if name is None else _last_of_book().search(name)
        if name is None or last is None or self.is_whole(name[: last.start()], name):
            return ()
        proposal.work = None if own is None else (own[0], own[0] + last.start())
        return (int(last["number"]),)

    def earlier(self, proposal: Proposal, work: str | None) -> tuple[int, ...]:
        """Give the number that stands behind a book's title earlier in what is told.

        Kite 9 tops the list. It went on sale on July 4.
        """
        name = work if proposal.work is None else self.text[slice(*proposal.work)]
        if name is None or _last_of_book().search(name):
            return ()
        place = proposal.sentence
        begin = self.found[place].start
        if place and refers().match(self.text, begin):
            begin = self.found[place - 1].start
        at = self.text.rfind(f"{name} ", begin, proposal.start)
        number = None if at < 0 else _title_number().match(self.text, at + len(name), proposal.start)
        return () if number is None else (int(number["number"]),)

    def is_whole(self, head: str, title: str) -> bool:
        """Tell whether a title never stands without the number at its end, though it stands more than once."""
        return 1 < self.text.count(title, 0, _HEAD) == self.text.count(head, 0, _HEAD)


@cache
def _last_of_book() -> re.Pattern[str]:
    """The number at the end of an English book's title; one of more digits is more likely a part of that."""
    return re.compile(r"(?:,? [Vv]ol(?:ume|\.))? (?P<number>\d{1,2})$")


@cache
def _title_number() -> re.Pattern[str]:
    """A number right behind a title, quoted or in italics."""
    verbs = "is|was|has|ships|comes|goes|hits|arrives|follows|streets|lands|slips"
    return re.compile(
        rf"[\"'*_]{{0,2}},? (?P<number>\d{{1,3}})(?![\w:.%-]|,\d| (?:[a-z]*\d|(?!(?:{verbs})\b)[a-z]+s\b))"
    )


def _is_marked(at: int, marks: Sequence[Mark]) -> bool:
    """Tell whether a place is in a word that means something else: a date, a clock, an episode."""
    return any(mark.start <= at < mark.end for mark in marks if mark.kind != "title")


@cache
def _quoted_number() -> re.Pattern[str]:
    """A number behind a title in quotation marks or italics: "Kite" 3, *Kite* 3."""
    return re.compile(r"(?<=[a-z!?.][\"'*_]) (?P<number>\d{1,3})(?![\w:%-]|[.,]\d| (?:[a-z]*\d|[a-z]+s\b))")


@cache
def _row_number() -> re.Pattern[str]:
    """A number between a title and what ends it in a row of a list or a table."""
    return re.compile(r"(?<=[a-z!?\"'*)A-Z])(?: | ?\| ?)(?P<number>\d{1,3})(?=[\"'*]*(?:$| ?[|(\[:;/]| ?--? |, | ?-$))")
