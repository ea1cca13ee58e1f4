"""On which side of today an English sentence puts a date."""

from __future__ import annotations

from medalcal.news.english.clauses import Clause
from medalcal.news.english.scene import Scene
from medalcal.news.english.shapes import shape
from medalcal.news.marks import Cue, Mark, When
from medalcal.news.proposal import Proposal


class Tenses(Scene):
    """Tells what is over from what is to come, where the verb that a date hangs on does not."""

    def tense(self, date: Mark, said: Cue, clause: Clause, cue: int | None, status: str) -> str:
        """Give the tense of a date: that of its verb, unless what stands right before the date says otherwise."""
        verb = None if cue is None else self.marks[cue]
        if self.since(date) or (self.looks_back(date) and said.tense != "future"):
            return "past"
        if verb is not None and said.role == "delay" and self.text.startswith("did", verb.start):
            return "past"
        if shape("to be told").match(self.text, date.end + 1):
            return "future"
        if self.is_over(said, cue) and not (status == "new" and self.is_lone(date)):
            return "old"
        if said.tense == "past" and verb is not None and verb.end <= date.start and self.looks_ahead(verb, date):
            return "future"
        if said.role == "announce" and not status:
            return "future"
        if shape("now").search(self.text, max(self.begin, date.start - 12), date.start):
            return "future"
        untold = (
            said.tense == status == ""
            and said.role in ("release", "other")
            and not self.row
            and not self.is_present(said, verb)
        )
        return "past" if untold and self.happened(date, clause, verb if said.noun else None) else said.tense

    def with_since(self, date: Mark) -> When:
        """Give a date as it is meant: a weekday behind "since", or with its weekend, is the last one."""
        when: When = date.value
        weekday = when.day is None and when.shift == ("weekday", 0)
        weekend = weekday and shape("in its weekend").search(self.text, date.end, self.marks[-1].end + _WEEKEND)
        told = [said for place, said in self.cues.items() if self.marks[place].end <= date.start]
        if weekend and any(said.tense == "past" for said in told):
            return when._replace(shift=("weekday", -1))
        return when._replace(shift=("weekday until", 0)) if weekday and self.since(date) else when

    def in_turn(self, told: list[Proposal]) -> None:
        """Let later dates of one verb of the past follow the first: opened on May 5, 2018 and on June 3 abroad."""
        named = False
        for each in told:
            when = each.when or When()
            told_before = when.names_year or when.points_back
            each.follows = each.follows or (
                named and each.tense == "past" and when.month is not None and not told_before
            )
            named = named or (told_before and when.month is not None)

    def is_present(self, said: Cue, verb: Mark | None) -> bool:
        """Tell whether a verb says by its form that it is told of now: it returns, paper copies reach stores."""
        return verb is not None and not said.noun and not shape("formless").match(self.text, verb.start)

    def is_scheduled(self, said: Cue, date: Mark, cue: int | None) -> bool:
        """Tell whether a verb says by its form that a date stands in a calendar: volume 2 ships in December."""
        if cue is None or said.noun or said.role != "release" or self.marks[cue].end > date.start:
            return False
        return self.text[self.marks[cue].start : self.marks[cue].end].lower() in _CALENDARED

    def is_over(self, said: Cue, cue: int | None) -> bool:
        """Tell whether a move is told as what happened once, so that both its dates may be long past: was delayed."""
        if cue is None or said.role != "delay":
            return False
        return self.text[max(0, self.marks[cue].start - 10) : self.marks[cue].start].endswith(
            (" was ", " were ", "had to be ")
        )

    def is_lone(self, date: Mark) -> bool:
        """Tell whether a date is the only one of its sentence, so that nothing tells that it is long past."""
        return not any(mark.kind == "date" and mark != date for mark in self.marks)

    def looks_back(self, date: Mark) -> bool:
        """Tell whether a date is when what the sentence tells of had begun: earned it after its opening on May 3."""
        begin = max(self.begin, date.start - _FAR)
        before = shape("ever since").search(self.text, begin, date.start)
        return before is not None and not any(
            said.role in ("release", "plan") and (said.tense == "future" or (said.tense == "" and not said.noun))
            for place, said in self.cues.items()
            if not before.start() <= self.marks[place].start < date.start
        )

    def looks_ahead(self, verb: Mark, date: Mark) -> bool:
        """Tell whether something else stands between a past verb and a date that is to come: and will follow on."""
        return bool(shape("to come").search(self.text, verb.end, date.start))

    def happened(self, date: Mark, clause: Clause, noun: Mark | None) -> bool:
        """Tell whether a verb that says nothing of a release tells what was, and a date hangs on it, not on a noun."""
        start = self.marks[clause.first].start if clause.first else self.begin
        dated = max((mark.end for mark in self.marks if mark.kind == "date" and mark.end <= date.start), default=0)
        start = max(start, dated, date.start - _FAR)
        told = self.text[start : date.start]
        was = shape("was").search(told)
        if was is None or shape("is or will be").search(told) or shape("parts from the past").search(told, was.end()):
            return False
        return noun is None or noun.start < start + was.end() or bool(shape("had its").match(told, was.start()))


_CALENDARED = ("ships", "premieres", "debuts", "launches", "opens", "streets", "arrives", "starts", "begins")
"""Forms of the present that tell what is to come, where no year says otherwise."""

_FAR = 140
"""Characters before a date in which the verb of its clause stands."""

_WEEKEND = 60
"""Characters behind the last word that matters in a sentence, in which its weekend may be told."""
