"""Which works of a Japanese sentence share a date: those named side by side, or counted, and no others."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from medalcal.news.japanese.scene import Scene
from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark
from medalcal.news.proposal import Proposal
from medalcal.news.titles import is_work, without_reading

TOPIC = ("が", "は", "も", "を")


class Coordination(Scene):
    """Tells of which works a date is where a phrase names several."""

    def works_of(self, proposal: Proposal, named: list[Mark], marks: list[Mark]) -> list[Proposal]:
        """Give what is said of a date for each of the works named side by side, with its installment; else as it is."""
        winner = self.winner(marks) if proposal.hint == "award" else None
        if winner is not None:
            return [replace(proposal, work=inner(winner))]
        called = shape("called all").search(self.text, self.start, self.end)
        if called is not None:
            return [replace(proposal, work=called.span("title"))]
        volumes = self.volumes_before(marks, proposal.start) if proposal.of == "volume" else []
        if len(volumes) > 1:
            return [replace(proposal, work=inner(one), numbers=other.value.values) for one, other in volumes]
        alone = sum(mark.kind == "date" for mark in self.marks) == 1
        titles = self.counted_works(self.marks if alone else marks) or self.side_by_side_with(
            named, marks, proposal.start
        )
        titles = titles or (self.with_authors(marks, proposal.start) if proposal.hint == "issue" else [])
        seasons = {mark.start: int(mark.value) for mark in marks if mark.kind == "season"}
        own = {title.start: next((n for at, n in seasons.items() if 0 <= at - title.end < 2), None) for title in titles}
        return [
            replace(proposal, work=inner(title), season=own[title.start] if any(own.values()) else proposal.season)
            for title in titles
        ] or [proposal]

    def volumes_before(self, marks: list[Mark], date: int) -> list[tuple[Mark, Mark]]:
        """Give the works named side by side before a date, each with its volume: 「…」3巻と「…」2巻は、11月26日に."""
        pairs = [
            (one, other)
            for one, other in pairwise(mark for mark in marks if mark.kind in ("title", "number") and mark.end <= date)
            if (one.kind, other.kind) == ("title", "number") and other.value.of == "volume"
            if shape("its volume").fullmatch(self.text, one.end, other.start)
        ]
        joined = all(
            shape("and another").fullmatch(self.text, one[1].end, other[0].start) for one, other in pairwise(pairs)
        )
        return pairs if pairs and joined and self.text[pairs[-1][1].end : pairs[-1][1].end + 1] in TOPIC else []

    def counted_works(self, marks: list[Mark]) -> list[Mark]:
        """Give the titles of which a phrase says how many they are: カイ「…」とリン「…」の2作が."""
        titles = [mark for mark in marks if mark.kind == "title" and is_work(self.text, mark)]
        for place, title in enumerate(titles, 1):
            match = shape("so many works").match(self.text, title.end)
            if match is not None and int(match["count"]) <= place:
                return titles[place - int(match["count"]) : place]
        return []

    def with_authors(self, marks: list[Mark], date: int) -> list[Mark]:
        """Give the works before a date that are named with who made each: カイ「…」とリン「…」が、4日発売の5月号で."""
        titles = [mark for mark in marks if mark.kind == "title" and mark.end <= date and is_work(self.text, mark)]
        joined = all(shape("with another").fullmatch(self.text, a.end, b.start) for a, b in pairwise(titles))
        return titles if len(titles) > 1 and joined and shape("as topic").match(self.text, titles[-1].end) else []

    def winner(self, marks: list[Mark]) -> Mark | None:
        """Give the title that wins over those named behind it: 「…」が、「…」「…」を抑えて大賞を獲得した."""
        titles = [mark for mark in marks if mark.kind == "title" and is_work(self.text, mark)]
        beaten = any(shape("beaten").match(self.text, title.end) for title in titles[1:])
        return titles[0] if beaten and self.text[titles[0].end : titles[0].end + 1] in TOPIC else None

    def side_by_side_with(self, named: list[Mark], marks: list[Mark], date: int) -> list[Mark]:
        """Give the titles that stand side by side in a phrase, and those that lead up to them or go on with the last.

        Of titles before the date, those count that are side by side with the last: 「…」「…」などを経て、「…」が4月に.
        """
        rest = [mark for mark in marks if mark.kind == "title" and named and mark.start > named[-1].start]
        run = [*self.leading_up_to(named, marks), *named, *rest]
        side = [(a, b) for a, b in pairwise(run) if self.are_side_by_side(a, b)]
        alone = [(a, b) for a, b in pairwise(run) if (a, b) not in side]
        first = max((b.start for _, b in alone if b.end <= date), default=0)
        ends = next((b.start for _, b in alone if b in rest and b.start > first), self.end)
        return [*{str(title.value): title for pair in side for title in pair if first <= title.start < ends}.values()]

    def leading_up_to(self, named: list[Mark], marks: list[Mark]) -> list[Mark]:
        """Give the titles that an installment parts from those of a phrase: 「…」の第2期と「…」が4月に."""
        found = named[:1]
        for mark in reversed(marks):
            if mark.kind == "title" and found and mark.end <= found[0].start:
                if not self.are_side_by_side(mark, found[0]):
                    break
                found.insert(0, mark)
        return found[:-1]

    def are_side_by_side(self, one: Mark, other: Mark) -> bool:
        """Tell whether two titles are named in one breath: 「…」第2期と「…」."""
        return shape("side by side").fullmatch(self.text, one.end, other.start) is not None


def inner(title: Mark) -> tuple[int, int]:
    """Give where the words of a title stand, without its quotation marks and how it is read."""
    return title.start + 1, title.end - 1 - len(title.value) + len(without_reading(title.value))
