"""Works that an English sentence lists: which titles are one list, and the number that stands beside each of them."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from medalcal.news.document import Sentence
from medalcal.news.english.numbers import ordinal
from medalcal.news.english.row_titles import Title
from medalcal.news.english.title_shapes import shape
from medalcal.news.english.title_words import TENS
from medalcal.news.english.words import ORDINALS
from medalcal.news.marks import Mark
from medalcal.news.proposal import Proposal

_BESIDE = 16
"""Characters between a title and its number, where the number of the next one stands before that."""

Place = tuple[int, int]
"""Where a title stands."""

Count = tuple[tuple[int | str, ...] | None, int | None]
"""The number and the season that stand beside a title."""


class TitleLists:
    """Reads lists of titles.

    Attributes:
        written: The text.
        text: It with its signs written in one way.
        found: Its sentences.
    """

    written: str
    text: str
    found: list[Sentence]

    def name(self, title: Title) -> str:
        return self.written[title.name[0] : title.name[1]]

    def listed(self, titles: list[Title], proposals: list[Proposal], *, forward: bool) -> list[Title]:
        """Give the first of some titles with those that are told in one list with it."""
        group = titles[:1]
        for title in titles[1:]:
            first, second = (group[-1], title) if forward else (title, group[-1])
            between = self.text[first.end : second.start]
            dated = any(first.end <= each.start < second.start for each in proposals)
            if dated or not (shape("joint").fullmatch(between) or (forward and ";" in between)):
                break
            group.append(title)
        names = [self.name(title) for title in group]
        return [title for title, name in zip(group, names, strict=True) if not _is_short(name, names)]

    def without_number(self, title: Title, proposal: Proposal) -> Place:
        """Give where a title stands without the number of the volume behind it: One Piece 114."""
        start, end = title.name
        head, _, last = self.text[start:end].rpartition(" ")
        counted = last.isdecimal() and int(last) in proposal.numbers and not head.endswith(" No.")
        return (start, start + len(head)) if counted else title.name

    def counted_all(self, group: list[Title], marks: list[Mark]) -> list[Count]:
        """Give the number and the season that stand beside each title of a list."""
        return [self.counted(group, n, marks, volumes=are_counted(group, self.written)) for n in range(len(group))]

    def counted(self, group: list[Title], place: int, marks: list[Mark], *, volumes: bool) -> Count:
        """Give the number and the season that stand beside a title of a list.

        Args:
            volumes: Volumes are listed, so that a number with which a title ends is of one.
        """
        title = group[place]
        led = [bool(shape("of").search(self.text[max(0, each.start - 8) : each.start])) for each in group]
        shared = next((n for n in range(place, -1, -1) if led[n]), place)
        if shared < place and self.is_shared(group[shared : place + 1]):
            return self.counted(group, shared, marks, volumes=volumes)
        first = group[place - 1].end if place else max(0, title.start - 40)
        last = group[place + 1].start if place + 1 < len(group) else title.end + 40
        if led[place]:
            own = [mark for mark in marks if first <= mark.start < title.start]
        elif place + 1 < len(group) and led[place + 1]:
            own = [mark for mark in marks if title.end <= mark.start < title.end + _BESIDE]
        else:
            own = [mark for mark in marks if title.end <= mark.start < last]
        numbers = next((mark.value.values for mark in own if mark.kind == "number"), None) or self.ordinal(title)
        season = next((int(mark.value) for mark in own if mark.kind == "season"), None)
        last_word = self.name(title).rpartition(" ")[2]
        if volumes and numbers is None and last_word.isdecimal():
            numbers = (int(last_word),)
        return numbers, season

    def is_shared(self, group: list[Title]) -> bool:
        """Tell whether some titles share the number before the first: the seventh volumes of A and B."""
        several = shape("several of").search(self.text[max(0, group[0].start - 40) : group[0].start])
        return several is not None and all(
            shape("comma").fullmatch(self.text, one.end, other.start) for one, other in pairwise(group)
        )

    def ordinal(self, title: Title) -> tuple[int, ...] | None:
        """Give the number that stands behind a title in a list by itself: …, the twelfth."""
        match = _ordinal().match(self.text, title.end)
        value = ordinal(match["unit"]) if match is not None else None
        if match is None or value is None:
            return None
        return (value + 10 * (TENS.index(match["ten"]) + 2 if match["ten"] else 0),)

    def chosen(self, group: list[Title], proposal: Proposal) -> list[Title]:
        """Give the title of two that a date is told of alone: A and B come in spring, the latter in March."""
        before = self.text[max(0, proposal.start - 60) : proposal.start]
        if len(group) != 2:
            return group
        return group[1:] if shape("latter").search(before) else group[:1] if shape("former").search(before) else group

    def respective(self, group: list[Title], proposal: Proposal, proposals: list[Proposal]) -> list[Title]:
        """Give the title of a list to which a date belongs where the dates are told one by one, respectively."""
        end = self.text.find("respectively", proposal.end, self.found[proposal.sentence].end)
        starts = sorted({each.start for each in proposals if each.start < end})[-len(group) :]
        if len(group) < 2 or len(starts) != len(group) or proposal.start not in starts:
            return group
        return [group[starts.index(proposal.start)]]


def _is_short(name: str, names: list[str]) -> bool:
    """Tell whether a title of a list is the first half of another one: Lamp Road, Lamp Road: The Sea."""
    return any(other.startswith(f"{name}: ") for other in names)


def are_counted(group: list[Title], text: str) -> bool:
    """Tell whether titles of a list end with the numbers of what is sold: Lantern Girl 1, Lamp Road 2 and Kite."""
    return sum(text[slice(*title.name)].rpartition(" ")[2].isdecimal() for title in group) > 1


@cache
def _ordinal() -> re.Pattern[str]:
    """A number in words behind a title in a list."""
    return re.compile(
        rf"[\"'*]{{0,3}}, the (?:(?P<ten>{'|'.join(TENS)})-)?"
        rf"(?P<unit>{'|'.join(ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))(?=[,;.]| and)"
    )
