"""The winners of prizes, which Japanese sentences name apart from the day on which they were made known."""

from __future__ import annotations

from dataclasses import replace

from medalcal.news.japanese.coordination import inner
from medalcal.news.japanese.issues import Issues
from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark
from medalcal.news.proposal import ONE_BY_ONE, Proposal

_PRIZES = ("賞", "アワード", "グランプリ")
"""Words with one of which the name of a prize ends."""


class Prizes(Issues):
    """Tells which works won a prize on a day."""

    def won(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give the works that a prize goes to whose day was told: 27日、…賞の受賞作を発表した。大賞は「…」と「…」."""
        opening = next(filter(self.opens_prize, proposals), None)
        self.context.prize = opening or self.context.prize
        template = self.context.prize
        if opening is not None and opening.why is None:
            opening.why = ONE_BY_ONE
        works = [mark for mark in self.marks if mark.kind == "title" and not self.is_of_ceremony(mark)]
        if template is None or not works:
            return proposals
        if not shape("category" if opening is None else "winner").search(self.text, self.start, self.end):
            self.context.prize = opening
            return proposals
        if shape("nominated").search(self.text, self.start, self.end) or any(each.why is None for each in proposals):
            return proposals
        note = "it is told of the prize whose winners were made known then"
        blank = replace(template, sentence=self.place, hint="award", thing="", numbers=(), of="", outlets=[], why=None)
        rest = [proposal for proposal in proposals if proposal is not opening]
        return rest + [replace(blank, tense="past", guessed=note, work=inner(title)) for title in works]

    def just_won(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give the winner of the sentence before the day that this one tells: …賞に「…」が決定。8日に発表された."""
        told, self.context.japanese.won = self.context.japanese.won, self.winner_told(proposals)
        if told is None or told[0] != self.place - 1 or any(mark.kind == "title" for mark in self.marks):
            return proposals
        opening = next(filter(self.is_made_known, proposals), None)
        if opening is None:
            return proposals
        note = "it is told of the prize of the sentence before"
        award = replace(opening, hint="award", thing="", tense="past", outlets=[], why=None, guessed=note, work=told[1])
        return [award if proposal is opening else proposal for proposal in proposals]

    def winner_told(self, proposals: list[Proposal]) -> tuple[int, tuple[int, int]] | None:
        """Give the only work of a sentence that tells of a prize and names no day."""
        awards = any(cue.role == "award" for cue in self.cues.values()) and not proposals
        titles = (
            [mark for mark in self.marks if mark.kind == "title" and not self.is_of_ceremony(mark)] if awards else []
        )
        prized = len(titles) == 1 and shape("prize").search(self.text, self.start, self.end)
        return (self.place, inner(titles[0])) if prized else None

    def is_made_known(self, proposal: Proposal) -> bool:
        """Tell whether a sentence says no more than that something was made known on a day, or met for."""
        result = shape("result is").match(self.text[self.start : proposal.start])
        return bool(result and shape("made known then").match(self.text, proposal.end, self.end))

    def is_of_ceremony(self, title: Mark) -> bool:
        """Tell whether quotation marks hold a prize or its category, who came second, or what was said then."""
        prize = str(title.value).rstrip("0123456789 ").endswith(("賞", "部門"))
        return prize or any(shape(each).match(self.text, title.end) for each in ("spoken", "second place"))

    def opens_prize(self, proposal: Proposal) -> bool:
        """Tell whether a day is that on which the winners of a prize were made known."""
        if proposal.start < self.start or not any(self.text.find(word, self.start, self.end) >= 0 for word in _PRIZES):
            return False
        told = shape("prize told").search(self.text, self.start, self.end)
        if told is None:
            return False
        settled = shape("settled then").match(self.text, proposal.end, self.end)
        return proposal.why is not None or settled is not None or self.end - told.end() <= len("ました。")
