"""What becomes of a date in an English sentence: it stands, it moved, it is where another moved to, it is off."""

from __future__ import annotations

from itertools import pairwise

from medalcal.news.english.clauses import Clause
from medalcal.news.english.shapes import shape
from medalcal.news.english.things import TELLING, Things
from medalcal.news.marks import Cue, Mark, Number
from medalcal.news.proposal import Proposal


class Fates(Things):
    """Tells old dates from new ones, and where a new one is not known."""

    def status(self, date: Mark, said: Cue, clause: Clause, cue: int | None) -> str:
        """Give the status that words say: postponed of an old date, new of the one it moved to."""
        before = self.text[max(0, date.start - 14) : date.start].lower()
        told = said.tense == "past" and said.role == "release" and said.hint not in ("", "weak")
        if said.role == "cancel":
            return "cancelled"
        if self.is_under_delays():
            return "postponed"
        if shape("is the new day").match(self.text, date.end):
            return "new"
        orig = self.is_original(date, clause, told=told)
        if orig and shape("after all").search(self.text, date.end, date.end + _CLOSE):
            return ""
        if orig or before.endswith((" not on ", " not in ", "(not ", "(not on ", "(not in ")):
            return "cancelled" if self.context.cancelled or self.is_only_off() else "postponed"
        if shape("had been planned").match(self.text, date.end) and self.moves_on(date):
            return "postponed"
        by = self.text.startswith("by ", date.start) or self.text.endswith("back ", 0, date.start)
        if date.value.shift is not None and by:
            return "new" if any(other.role == "delay" for other in self.cues.values()) else ""
        if said.role == "delay" and cue is not None and self.is_of_clock(cue):
            return ""
        planned = "" if cue is None else self.was_planned(cue)
        moved = planned or ("" if told and said.hint == "run" else self.moved(date, before, clause))
        if moved:
            return moved
        return self.delayed(date, before, cue) if said.role == "delay" else self.moved_on(clause)

    def is_under_delays(self) -> bool:
        """Tell whether a row with one date stands below words that lead a list of what does not come as planned."""
        off = next((mark for mark in self.context.heading if mark.kind == "cue" and mark.value.role == "delay"), None)
        if off is None or not self.row or sum(mark.kind == "date" for mark in self.marks) != 1:
            return False
        leads = shape("leads delays").match(self.text, off.end) is not None
        return leads and not any(mark.kind == "new" for mark in (*self.context.heading, *self.marks))

    def is_original(self, date: Mark, clause: Clause, *, told: bool) -> bool:
        """Tell whether words say of a date that it was the first one: originally, was the old day.

        Args:
            told: It is told what came out, so an adverb alone says nothing.
        """
        if any(shape(name).match(self.text, date.end) for name in ("was the old day", "was once planned")):
            return True
        return any(
            mark.kind == "orig"
            and mark.end <= date.start
            and self.nearest(mark, date, clause)
            and (self.moves_on(date) or not shape("only listed").fullmatch(self.text, mark.start, mark.end))
            for mark in self.marks[clause.first : clause.last]
            if not (told and self.text[mark.start : mark.end].lower() in _ADVERBS)
        )

    def delayed(self, date: Mark, before: str, cue: int | None) -> str:
        """Tell which of its days a date is that stands with a word of delay: the old one, or the one it moved to."""
        if cue is not None and self.is_moved_to(date, cue):
            return "new"
        led = before.rstrip(" [(").endswith(_AHEAD)
        return "new" if led and (cue is None or self.marks[cue].end <= date.start) else "postponed"

    def moved_on(self, clause: Clause) -> str:
        """Give the status of a date whose clause says now, or instead, in a text in which dates move."""
        said = (mark for mark in self.marks[clause.first : clause.last] if mark.kind in ("new", "cue"))
        turned = any(self.text[mark.start : mark.end].split()[-1] in ("now", "instead") for mark in said)
        return "new" if turned and self.context.moving else ""

    def is_of_clock(self, cue: int) -> bool:
        """Tell whether only the clock of a day moves: the broadcast on May 5 will be moved up to 23:50."""
        behind = next((mark for mark in self.marks[cue + 1 :] if mark.kind in ("date", "clock", "cue")), None)
        return behind is not None and behind.kind == "clock" and self.text.endswith("to ", 0, behind.start)

    def is_only_off(self) -> bool:
        """Tell whether the sentence says that something is off, and of nothing that it moves."""
        roles = {said.role for said in self.cues.values()}
        return "cancel" in roles and "delay" not in roles

    def moves_on(self, date: Mark) -> bool:
        """Tell whether what is told around a date is that it no longer stands: but it now ships in May."""
        end = self.text.find("\n", date.end, date.end + _NEXT)
        return bool(
            shape("no longer so").search(
                self.text, max(self.begin, date.start - _NEXT), date.end + _NEXT if end < 0 else end
            )
        )

    def was_planned(self, cue: int) -> str:
        """Give the status of a day that a participle names of what the sentence delays: episode 11, set for June 14."""
        planned, start = self.marks[cue], self.marks[cue].start
        still = shape("still is").search(self.text[max(0, start - 12) : start])
        release = shape("planned for release").search(self.text, max(self.begin, start - _FROM), start)
        if still or not (release or shape("planned for").match(self.text, start)):
            return ""
        if any(mark.kind == "date" for mark in self.marks[cue + 3 :]) and shape("will now").match(
            self.text, planned.end
        ):
            return "postponed"
        for place, said in self.cues.items():
            mark = self.marks[place]
            parted = ";" in self.text[min(mark.end, planned.end) : max(mark.start, planned.start)]
            if self.is_fate(place) and abs(mark.start - planned.start) < _CLOSE and not parted:
                return "cancelled" if said.role == "cancel" else "postponed"
        return ""

    def moved(self, date: Mark, before: str, clause: Clause) -> str:
        """Give the status of the dates of "from A to B" in a text in which dates move."""
        marks = self.marks[clause.first : clause.last]
        dates = [mark for mark in marks if mark.kind == "date"]
        place = dates.index(date) if date in dates else 0
        started = before.rstrip().endswith(("from", "from its", "from the", "from a"))
        if started and any(mark.kind == "undecided" and mark.start > date.end for mark in marks):
            return "postponed"
        moves = (place for place, said in self.cues.items() if said.role == "delay" and self.is_near(place, date))
        if started and any(not self.changes_place(place) for place in moves):
            return "postponed"
        if not self.context.moving or len(dates) < 2:
            return ""
        if started and place + 1 < len(dates) and _to(self.text, dates[place + 1]):
            return "postponed"
        if (
            place
            and _to(self.text, date)
            and shape("from it").search(self.text, max(0, dates[place - 1].start - 10), dates[place - 1].start)
        ):
            return "new"
        return ""

    def is_near(self, place: int, date: Mark) -> bool:
        """Tell whether a mark stands right before a date, with no more between than "from its" and what it was."""
        return 0 <= date.start - self.marks[place].end < _FROM

    def is_moved_to(self, date: Mark, cue: int) -> bool:
        """Tell whether what stands right behind a date says from when it moved: May 14 (delayed from March 26)."""
        verb = self.marks[cue]
        between = self.text[date.end : verb.start] if verb.start >= date.end else ""
        return shape("aside of").fullmatch(between) is not None and self.text.startswith(" from ", verb.end)

    def nearest(self, orig: Mark, date: Mark, clause: Clause) -> bool:
        """Tell whether "originally" belongs to a date: no other date, no semicolon and no "to" stands between them."""
        if ";" in self.text[orig.end : date.start]:
            return False
        for mark in self.marks[clause.first : clause.last]:
            if orig.end <= mark.start < date.start and mark.kind == "date":
                return False
            if orig.end <= mark.start < date.start and mark.kind == "new" and mark.end + 4 >= date.start:
                return False
        return True

    def swap(self, proposals: list[Proposal]) -> None:
        """Make the date before "will instead" the old one: scheduled to air on A, it will instead air on B."""
        for mark in self.marks:
            if self.text[mark.start : mark.end] not in ("instead", "has to wait", "have to wait", "had to wait"):
                continue
            if mark.kind == "cue" and mark.value.role != "delay":
                continue
            before = [
                each
                for each in proposals
                if each.why is None and each.end <= mark.start and each.status in ("", "postponed")
            ]
            after = [each for each in proposals if each.why is None and each.start >= mark.end]
            if before and after:
                old, new = before[-1], after[0]
                old.status, new.status = "postponed", "new"
                new.numbers, new.of = new.numbers or old.numbers, new.of or old.of
                new.season = old.season if new.season is None else new.season

    def carry(self, proposals: list[Proposal]) -> None:
        """Let a date be an old one as that before it is, whose verb it shares: A was due on May 5; B on June 9."""
        for before, proposal in pairwise([each for each in proposals if each.why is None]):
            between = [mark for mark in self.marks if before.end <= mark.start and mark.end <= proposal.start]
            parted = [mark for mark in between if self.text[mark.start : mark.end] == ";"]
            shared = len(parted) == 1 and not any(mark.kind in ("cue", "new", "orig") for mark in between)
            if before.status == "postponed" and proposal.status == "" and shared:
                proposal.status = "postponed"

    def succeed(self, proposals: list[Proposal]) -> None:
        """Make the second of three days in turn an old one, too: first due on A, then on B, and now on C."""
        told = [each for each in proposals if each.why is None and each.when is not None]
        for old, between, new in zip(told, told[1:], told[2:], strict=False):
            turns = shape("and then").search(self.text, between.end, new.start)
            moved = shape("moved on").search(self.text, old.end, between.start)
            other = any(
                mark.kind in ("number", "season", "title") or (mark.kind == "noun" and mark.value not in _LOOSE)
                for mark in self.marks
                if old.end <= mark.start and mark.end <= new.start
            )
            if old.status == "postponed" and between.status in ("", "new") and turns and moved and not other:
                between.status, new.status = "postponed", "new"

    def changes_place(self, cue: int) -> bool:
        """Tell whether something moves to another magazine, channel or slot, and not to another day."""
        if not self.text.startswith("mov", self.marks[cue].start):
            return False
        behind = [mark for mark in self.marks[cue + 1 : cue + 5] if mark.kind in ("outlet", "date", "weekly")]
        place = shape("moves to").match(self.text, self.marks[cue].end)
        if place is not None and behind and behind[0].kind == "date" and behind[0].start >= place.end():
            return True
        if behind and behind[0].kind == "weekly":
            return True
        house = self.text.startswith("moved to ", self.marks[cue].start) and "publisher"
        return bool(behind) and behind[0].kind == "outlet" and behind[0].value.kind in (*_LISTED_IN, house)

    def moved_release(self, cue: int) -> str:
        """Give what kind of release it is that moved: its airing was delayed, the premiere planned for May is off.

        Or what a verb has as its object: it will not make its May 4 premiere.
        """
        subject = next((place for place in range(cue - 1, -1, -1) if not self.is_planning(place)), None)
        behind = next((place for place in range(cue + 1, len(self.marks)) if self.marks[place].kind != "date"), cue)
        told = (self.cues.get(place) for place in (behind, subject) if place is not None)
        return next((said.hint for said in told if said and said.role == "release" and said.hint in TELLING), "")

    def is_planning(self, place: int) -> bool:
        """Tell whether a mark only says for when something was planned."""
        said = self.cues.get(place)
        if said is not None:
            return self.is_fate(place) or said == Cue("release", "", "future")
        return self.marks[place].kind in ("prep", "stop", "orig", "date", "clock", "weekday", "outlet", "cue")

    def share(self, proposals: list[Proposal]) -> None:
        """Let the old and the new day of what moves be of the one number, or season, that their sentence names.

        What is cancelled on one day and comes on another one instead has moved.
        """
        moved = [each for each in proposals if each.why is None]
        if [each.status for each in moved] == ["cancelled", "new"]:
            moved[0].status = "postponed"
        if len(moved) != 2 or not any(each.status == "postponed" for each in moved):
            return
        numbers = {mark.value for mark in self.marks if mark.kind == "number" and len(mark.value.values) == 1}
        seasons = {int(mark.value) for mark in self.marks if mark.kind == "season"}
        for each, other in (moved, moved[::-1]):
            if not each.thing:
                each.thing, each.hint = other.thing, each.hint or other.hint
            number = next(iter(numbers)) if len(numbers) == 1 else None
            later = number is not None and number.of == "issue" and each.when is None
            if number is not None and not later and not each.numbers and each.season is None:
                each.of, each.numbers = number.of, number.values
            if len(seasons) == 1 and each.season is None:
                each.season = next(iter(seasons))

    def undecided(self) -> list[Proposal]:
        """Give a claim without a date for words that say that the new one is not known."""
        mark = next((mark for mark in self.marks if mark.kind == "undecided"), None)
        if mark is None:
            return []
        settled = self.text.startswith(("once ", "as soon "), mark.start)
        if settled and shape("details").search(self.text, self.begin, mark.start):
            return []
        if self.row and shape("to be told").match(self.text, mark.start):
            return self.undecided_row(mark)
        delay = next((place for place in self.cues if self.cues[place].role == "delay"), None)
        off = delay is not None or any(cue.role == "cancel" for cue in self.cues.values())
        start = max(0, self.marks[0].start - _SUBJECT)
        later = self.text.startswith("at a ", mark.start)
        asked = not later and shape("when it").search(self.text, start, mark.end + _SUBJECT)
        again = shape("a new day").search(self.text, mark.start, mark.end)
        clause = next((each for each in self.clauses if self.inside(each, mark)), Clause(0, len(self.marks)))
        number = self.number_before(clause, mark)
        told = off or bool(asked or again or number or shape("date of it").search(self.text, start, mark.start))
        if not told and self.text[mark.start : mark.end] == "hiatus":
            return []
        thing = self.thing(clause, delay, len(self.marks))
        thing = thing if thing not in ("promo", "") else self.context.thing if told else ""
        hint = "start" if asked and thing in ("manga", "chapter") else ""
        return [
            Proposal(
                mark.start, mark.end, None, self.place, thing=thing, hint=hint, status="new",
                of=number.of if number else "",
                numbers=number.values if number else (),
                season=self.season(mark, clause),
                moved=told,
            )
        ]  # fmt: skip

    def number_before(self, clause: Clause, mark: Mark) -> Number | None:
        """Give the number of what a clause says of that its day is not known: volumes 9 and 10 have no date."""
        before = [each for each in self.marks[clause.first : clause.last] if each.end <= mark.start]
        named = [each for each in before if each.kind in ("number", "date")]
        return named[-1].value if named and named[-1].kind == "number" else None

    def undecided_row(self, mark: Mark) -> list[Proposal]:
        """Give a claim without a date for a row of a list of dates: HIDIVE: TBA."""
        told = [each.value for each in (*self.context.heading, *self.marks) if each.kind == "cue"]
        told = [cue for cue in told if cue.role == "release"]
        cue = told[0] if told else self.context.cue
        whole = Clause(0, len(self.marks))
        number = self.number_before(whole, mark)
        counted = number is not None and number.of == "volume"
        if (cue is None and not counted) or any(each.kind == "date" for each in self.marks):
            return []
        return [
            Proposal(
                mark.start, mark.end, None, self.place, thing=self.thing(whole, None, len(self.marks)),
                hint="" if cue is None else cue.hint,
                status="new",
                outlets=[each.value for each in self.marks if each.kind == "outlet"],
                of=number.of if number else "",
                numbers=number.values if number else (),
                season=self.season(mark, whole),
            )
        ]  # fmt: skip


_LISTED_IN = ("channel", "platform", "magazine", "venue", "theater")
"""Outlets to which something moves without moving to another day."""

_LOOSE = ("pronoun", "series")
"""Words between dates that name nothing else."""

_ADVERBS = ("originally", "previously", "initially", "formerly", "first", "earlier")
"""Words that make a plan an old one, and a release that was just an earlier one."""


_AHEAD = ("to", "now", "until", "till", "to the", "until the", "to on", "for", "before", "before the")
"""Words that lead from what does not come out as planned to its new day."""

_FROM = 24
"""Characters of the longest "from its originally planned" between a verb and the old day."""

_CLOSE = 80
"""Characters between a plan and the word that says that it is off."""


_NEXT = 180
"""Characters behind a date in which its sentence ends and the next one tells what became of it."""


_SUBJECT = 40
"""Characters before the first mark of a sentence in which its subject may begin."""


def _to(text: str, date: Mark) -> bool:
    return (
        text[max(0, date.start - 8) : date.start].lower().rstrip(" [(").endswith((" to", "until", " to the", " till"))
    )
