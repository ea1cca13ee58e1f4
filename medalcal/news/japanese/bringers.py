"""Who brings what a Japanese sentence tells of: the outlets beside a date, and not those that only tell."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter

from medalcal.news.groups import Group
from medalcal.news.japanese.scene import is_magazine
from medalcal.news.japanese.shapes import shape
from medalcal.news.japanese.things import Things
from medalcal.news.marks import Mark, Outlet
from medalcal.news.proposal import Proposal

_SCREENS = frozenset(("channel", "platform"))
"""Kinds of outlets that tell of what others show."""
_START = attrgetter("start")


class Bringers(Things):
    """Finds the outlets that bring what is told."""

    def bringing(self, group: Group, cue: int | None) -> list[Outlet]:
        """Give who brings it; the magazine of a manga does not bring what is made of it: 連載中の「…」がTVアニメ化."""
        made = cue is not None and self.text[self.marks[cue].end - 1] == "化" and self.cues[cue].hint != "print"
        made = made or (cue is not None and self.cues[cue].hint == "broadcast")
        outlets = [mark.value for mark in group.outlets]
        return [outlet for outlet in outlets if outlet.kind not in ("magazine", "publisher")] if made else outlets

    def doers(self, marks: list[Mark]) -> set[int]:
        """Give where outlets stand that only tell, or bring elsewhere: Netflixは11日、…をYouTubeで配信する.

        Or that show what aired elsewhere: TVerで11月18日放送の第8話を配信中; or that a serial leaves: モーニングから….
        """
        found: set[int] = set()
        held: set[str] = set()
        behind: Mark | None = None
        for outlet in reversed([mark for mark in marks if mark.kind == "outlet"]):
            acts = outlet.value.kind in held & _SCREENS and self.text.startswith("は", outlet.end)
            owns = behind is not None and shape("owns").fullmatch(self.text, outlet.end, behind.start)
            again = outlet.value.kind == "platform" and shape("shows again").match(self.text, outlet.end, self.end)
            left = outlet.value.kind == "magazine" and shape("left for").match(self.text, outlet.end, self.end)
            if acts or owns or again or left or self.tells(outlet) or shape("under way").match(self.text, outlet.end):
                found.add(outlet.start)
            held |= {outlet.value.kind} if shape("held").match(self.text, outlet.end) else set()
            behind = outlet
        return found

    def published_by(self, proposals: list[Proposal]) -> None:
        """Give the books of the sentence before the publisher that this one tells: レーベルは花園文庫です."""
        before = self.context.japanese.unbrought
        self.context.japanese.unbrought = list(filter(_is_unbrought, proposals))
        label = shape("label is").match(self.text, self.start) if before else None
        if label is None:
            return
        houses = [mark.value for mark in self.marks if mark.kind == "outlet" and mark.start == label.end()]
        for proposal in before:
            proposal.outlets = [house for house in houses if house.kind == "publisher"]

    def tells(self, outlet: Mark) -> bool:
        """Tell whether an outlet is who tells on a day what comes out elsewhere: ABEMAは28日、地上波で7月に…."""
        place = bisect_left(self.marks, outlet.end, key=_START)
        if outlet.value.kind not in _SCREENS or place == len(self.marks):
            return False
        following = self.marks[place]
        if following.kind != "date" or following.value.day is None:
            return False
        topic = self.text[outlet.end : following.start].lstrip("」』") == "は"
        return topic and bool(shape("told").match(self.text, following.end)) and self.told(place)

    def issue_sold(self, date: Mark) -> list[Outlet]:
        """Give the magazine whose number is on sale on a day and holds what is told: 25日に出たガンガンNo.19で."""
        sold = shape("on sale").match(self.text, date.end, self.end)
        if sold is None or not shape("in it").match(self.text, sold.end(), self.end):
            return []
        told = any(mark.kind == "title" for mark in self.marks) and shape("instalment").search(
            self.text, sold.end(), self.end
        )
        return [mark.value for mark in self.marks if told and is_magazine(mark) and date.end <= mark.start < sold.end()]

    def same_magazine(self, date: Mark) -> list[Outlet]:
        """Give the magazine told before of a number on sale that is told by its label alone: 26日発売の9月号には."""
        magazine = self.context.japanese.magazine
        behind = shape("unnamed issue").match(self.text, date.end, self.end)
        before = self.number_sold(date) is not None and not shape("on sale").match(self.text, date.end, self.end)
        unnamed = behind is not None or (before and not any(map(is_magazine, self.marks)))
        unnamed = unnamed or shape("in same magazine").search(self.text, self.start, self.end) is not None
        return [magazine] if magazine is not None and unnamed else []


def _is_unbrought(proposal: Proposal) -> bool:
    """Tell whether something may be a book of which no publisher is told."""
    printed = proposal.hint in ("release", "print") and proposal.thing in ("", "volume", "manga", "novel")
    return proposal.why is None and printed and not proposal.outlets
