"""Who brings what an English sentence tells of: the outlets beside a date, else what "it", "the company" stand for."""

from __future__ import annotations

from itertools import pairwise

from medalcal.news.english.clauses import Clause
from medalcal.news.english.shapes import shape
from medalcal.news.english.things import Things, is_english
from medalcal.news.groups import Group
from medalcal.news.marks import Mark, Outlet
from medalcal.news.proposal import Proposal


class Bringers(Things):
    """Finds the outlets that bring what is told."""

    def bringing(self, group: Group, clause: Clause, cue: int | None, *, english: bool) -> list[Outlet]:
        """Give who brings it: the outlets beside the date, else who does it; of an English edition its publisher."""
        outlets: list[Outlet] = [mark.value for mark in group.outlets if not self.is_of_before(mark, group.date)]
        if cue is not None and self.cues[cue].role == "announce":
            outlets = [outlet for outlet in outlets if outlet.kind != "event"]
        if not any(outlet.kind in _BRINGERS for outlet in outlets):
            outlets += self.agent(clause, cue)
        if not outlets and (self.relative(clause) or self.is_reduced(clause)):
            outlets = self.magazine_before(clause)
        if not outlets and clause.first == self.clauses[0].first and group.date is not None:
            outlets = self.bringers_before(cue)
        outlets = outlets or self.teller(clause)
        if english and group.date is not None and not any(outlet.kind in _COMPANIES for outlet in outlets):
            outlets += self.publisher(group.date)
        return outlets

    def share_among(self, groups: list[Group]) -> None:
        """Give all days the outlet of which it is said that all are there: on December 5 and 12, both on Netflix."""
        date, outlets = groups[-1].date, groups[-1].outlets
        if date is None or not outlets or outlets[0].start < date.end:
            return
        if shape("for all").fullmatch(self.text, date.end, outlets[0].start):
            for group in groups:
                group.outlets = group.outlets or outlets

    def share_behind(self, groups: list[Group]) -> None:
        """Give two days side by side the channel and the clock behind both: on January 3 and 10 at 24:00 on AT-X."""
        self.share_among(groups)
        for first, second in pairwise(groups):
            if first.date is None or second.date is None or first.outlets or first.clock or second.inherited:
                continue
            joint = shape("joint days").fullmatch(self.text, first.date.end, second.date.start)
            shown = all(mark.value.kind in _SHOWERS and mark.start > second.date.end for mark in second.outlets)
            if joint is None or not shown or is_day(first.date) != is_day(second.date):
                continue
            first.outlets = second.outlets
            if is_day(second.date):
                first.clock, first.zone = second.clock, second.zone

    def is_of_before(self, outlet: Mark, date: Mark | None) -> bool:
        """Tell whether a house is that of a date before, and this one's is in another place: and in Osaka on May 22."""
        if date is None or outlet.value.kind not in _PLACES or outlet.start > date.start:
            return False
        between = [mark.end for mark in self.marks if mark.kind == "date" and outlet.end <= mark.start < date.start]
        return bool(between and shape("another place").search(self.text, between[-1], date.start))

    def bringers_before(self, cue: int | None) -> list[Outlet]:
        """Give who shows what the sentence before told of, where this one says when: it starts on July 4."""
        if cue is None or self.row or self.cues[cue].tense == "past" or self.cues[cue].hint not in _BEGUN:
            return []
        return self.context.bringers

    def magazine_before(self, clause: Clause) -> list[Outlet]:
        """Give the magazine of whose issue a clause speaks: in Afternoon's May issue, which goes on sale in March."""
        if self.is_told(clause):
            return []
        before = self.marks[: clause.first + 1]
        named = [mark for mark in before if mark.kind == "outlet" and mark.value.kind == "magazine"]
        counted = named and any(
            self.noun(mark, "") == "chapter"
            for mark in before
            if mark.start > named[-1].start or shape("of it").fullmatch(self.text, mark.end, named[-1].start)
        )
        return [named[-1].value] if counted else []

    def is_told(self, clause: Clause) -> bool:
        """Tell whether a clause is what the issue of a magazine tells: the May issue reveals that the anime airs …"""
        opening = self.marks[clause.first]
        cues = [place for place in self.cues if place < clause.first]
        told = bool(cues) and self.cues[cues[-1]].role == "announce"
        nouns = [mark.value for mark in self.marks[clause.first : clause.last] if mark.kind in ("season", "noun")]
        printed = "chapter" in nouns or nouns[:1] == ["manga"]
        return told and not printed and self.text[opening.start : opening.end] == "that"

    def is_of_others(self) -> bool:
        """Tell whether a sentence begins with a company that the head of the text does not name: Kei Films also …"""
        lent = {outlet.text.partition(" ")[0] for outlet in self.context.lenders}
        named = [mark.value for mark in self.marks if mark.kind == "outlet" and mark.start == self.begin]
        return any(each.kind in _COMPANIES and each.text.partition(" ")[0] not in lent for each in named)

    def english(self, clause: Clause) -> bool:
        """Tell whether a clause speaks of an English edition, by name or as the publisher of the words before."""
        if any(mark.kind == "english" for mark in self.marks[clause.first : clause.last]):
            return True
        publishers = [
            mark for mark in self.marks[: clause.last] if mark.kind == "outlet" and mark.value.kind == "publisher"
        ]
        if publishers:
            return is_english(publishers[-1])
        return self.context.english and self.refers(clause)

    def agent(self, clause: Clause, cue: int | None) -> list[Outlet]:
        """Give who brings it where the subject of a verb is "it" or "the company": the one that was named last."""
        cue = self.bringing_verb(clause, cue)
        if cue is None:
            return self.service(clause)
        company = self.company_before(clause)
        if company is not None:
            return [company]
        start = self.start_of(clause, cue)
        subject = self.marks[start:cue]
        begin = self.marks[start - 1].end if start else max(0, self.marks[cue].start - 60)
        said = self.text[begin : self.marks[cue].start]
        elided = all(mark.kind in ("stop", "prep", "cue") for mark in subject) and shape("goes on as").search(said)
        if any(mark.kind == "outlet" for mark in subject) or not (elided or shape("company").search(said)):
            return self.service(clause)
        if not self.nouns(cue + 1, clause.last, direct=True) and not shape("object").match(
            self.text, self.marks[cue].end
        ):
            return []
        named = [mark.value for mark in self.marks[:start] if mark.kind == "outlet" and mark.value.kind in _COMPANIES]
        last = named[0] if named else self.context.company
        return [last] if last is not None else []

    def teller(self, clause: Clause) -> list[Outlet]:
        """Give the company that tells what a clause says of what it brings: GKIDS announced that it will be out."""
        told = [n for n in range(1, clause.first) if n in self.cues and self.cues[n].role == "announce"]
        named = [mark for mark in self.marks[: told[-1] if told else 0] if mark.kind == "outlet"]
        before = named[-1] if named else None
        if before is None or before.value.kind not in ("publisher", "distributor"):
            return []
        verb = shape("has told").fullmatch(self.text, before.end, self.marks[told[-1]].start)
        return [before.value] if verb else []

    def stay(self, proposals: list[Proposal]) -> None:
        """Let a serial end where its sentence says that it ran: launched in Lamp Monthly in 2011, and ended in 2015."""
        for before, each in pairwise(proposal for proposal in proposals if proposal.why is None):
            magazines = [outlet for outlet in before.outlets if outlet.kind == "magazine"]
            told = self.text[before.end : each.start]
            if magazines and each.hint == "end" and not each.outlets and not shape("a name").search(told):
                each.outlets = magazines

    def company_before(self, clause: Clause) -> Outlet | None:
        """Give the company right before a clause that tells what it does: licensed by Vertical, which will ship it."""
        named = next((mark for mark in reversed(self.marks[: clause.first]) if mark.kind != "stop"), None)
        if named is None or named.kind != "outlet" or named.value.kind not in _COMPANIES:
            return None
        return named.value if shape("company which").match(self.text, named.end) else None

    def bringing_verb(self, clause: Clause, cue: int | None) -> int | None:
        """Give the verb of what a company does that a cue is, or stands behind: release X in theaters, debut X."""
        if cue is None:
            return None
        if not self.cues[cue].noun:
            brought = self.transitive(cue) if self.is_brought(cue) else self.debuts(clause, cue)
            return cue if brought else None
        verbs = (n for n in range(cue - 1, clause.first, -1) if n in self.cues and not self.cues[n].noun)
        return next((n for n in verbs if self.is_brought(n) and self.transitive(n)), None)

    def debuts(self, clause: Clause, cue: int) -> bool:
        """Tell whether a verb of what airs has a work as its object right behind it: it will debut the X anime."""
        whole = self.cues[cue].hint == "air" and self.text.startswith(_WHOLE, self.marks[cue].end)
        return whole and bool(self.nouns(cue + 1, clause.last, direct=True))

    def is_brought(self, cue: int) -> bool:
        """Tell whether a verb is what a company does to a work: it streams it, it adds it."""
        return self.cues[cue].hint in _BROUGHT or self.text.startswith("add", self.marks[cue].start)

    def service(self, clause: Clause) -> list[Outlet]:
        """Give the platform that "the streaming service" of a clause stands for."""
        said = self.text[self.marks[clause.first].start : self.marks[clause.last - 1].end]
        named = [mark.value for mark in self.marks[: clause.first] if mark.kind == "outlet"]
        last = named[-1] if named else self.context.company
        known = last is not None and last.kind == "platform" and shape("the service").search(said)
        return [last] if known and last is not None else []

    def publisher(self, date: Mark) -> list[Outlet]:
        """Give the English publisher that "it" stands for: the last one of the sentence, or of the one before."""
        named = [mark for mark in self.marks if mark.end <= date.start and is_english(mark)]
        if named:
            return [named[-1].value]
        known = self.context.publisher
        return [known] if known is not None and known.territory not in (None, "JP") else []


_BRINGERS = ("platform", "publisher", "distributor", "channel")
"""Kinds of outlets beside which no other is looked for."""

_SHOWERS = ("channel", "platform")
"""Kinds of outlets that show the same on several days."""

_PLACES = ("venue", "theater", "event")
"""Kinds of outlets that are in one place."""

_WHOLE = (" the ", " its ", " both ", " all ", " this ")
"""What opens an object."""

_BROUGHT = ("stream", "print", "release", "film")
"""Hints of what a company does to a work."""

_BEGUN = ("start", "air", "broadcast", "")
"""Hints of what happens on the first day of something that is shown."""

_COMPANIES = ("platform", "publisher", "distributor")
"""Kinds of outlets that "it" can stand for."""


def is_day(date: Mark) -> bool:
    """Tell whether a date is one of a day, and not of a month or a year."""
    return date.value.day is not None
