"""The dates of a text in their order: what those said before make of one that leaves out its year or its month."""

from __future__ import annotations

from datetime import date
from typing import Literal

from medalcal.model.dates import PartialDate, Precision
from medalcal.news.marks import When
from medalcal.news.proposal import NO_CUE, UNSAID, Proposal
from medalcal.news.settle import Frame, Settled

_ANCHORS = (None, "tickets or orders", UNSAID)
"""What a date may be and still lead on to the next one: a claim, or one of these reasons; no birth, no story."""

_LOOSE = (NO_CUE, "day of the announcement")
"""What a date may be and still tell the year of those around it."""


class Chain:
    """Remembers the dates that were settled, and gives the frame by which the next one is."""

    def __init__(self, proposals: list[Proposal], published: date | None, language: Literal["en", "ja"]) -> None:
        self.published = published
        self.language = language
        self.years = _years(proposals) if published is None else []
        self.seen: dict[int, date] = {}
        self.before: date | None = None
        self.near: date | None = None
        self.stated: PartialDate | None = None
        self.full = False
        self.last = -1

    def frame(self, place: int, proposal: Proposal) -> Frame:
        """Give what settles the date of the proposal at a place."""
        if self.before is None and self.years:
            self.before = self.years[place]
        chained = self.language == "ja" and self.full and self.last == proposal.sentence and self.near is not None
        before = self._pointed(proposal.when) or (self.near if _only_day(proposal.when) else self.before)
        return Frame(self.published, _tense(proposal), before, self.full, self.stated, chained)

    def take(self, proposal: Proposal, settled: Settled | None) -> None:
        """Remember a date, if it leads on to others."""
        if settled is None or settled.dates[0].first is None or proposal.why not in _ANCHORS:
            return
        when, first = proposal.when, settled.dates[0].first
        self.before, self.last = first, proposal.sentence
        self.seen[first.day] = first
        self.near = first if settled.dates[0].precision.rank <= Precision.QUARTER.rank else None
        self.full = when is not None and (when.year is not None or when.weekday is not None or self.full)
        if when is not None and when.year is not None:
            self.stated = settled.dates[0]

    def _pointed(self, when: When | None) -> date | None:
        """Give the earlier date that 同11日 points at, if one of that day was said."""
        if when is None or when.day is None or when.shift is None or when.shift[0] != "same month":
            return None
        return self.seen.get(when.day)


def _years(proposals: list[Proposal]) -> list[date | None]:
    """Give for each date the first day of the nearest year that the text names, before it or else behind it."""
    named = [
        each.when.year if each.when is not None and each.why in (*_ANCHORS, *_LOOSE) else None for each in proposals
    ]
    found: list[date | None] = []
    for year in named:
        found.append(date(year, 1, 1) if year is not None else found[-1] if found else None)
    first = next((day for day in found if day is not None), None)
    return [day or first for day in found]


def _tense(proposal: Proposal) -> str:
    """Give the tense that tells on which side of the publication a date lies; none of what is no release."""
    if proposal.why:
        return ""
    if proposal.status in ("postponed", "cancelled"):
        return "old"
    return proposal.tense or ("future" if proposal.status == "new" else "")


def _only_day(when: When | None) -> bool:
    return when is not None and when.day is not None and when.month is None and when.shift is None
