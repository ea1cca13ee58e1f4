"""Dates of an English sentence that no verb governs, and what else says that something comes out then."""

from __future__ import annotations

from medalcal.news.english.clauses import Clause
from medalcal.news.english.scene import Scene
from medalcal.news.english.shapes import shape
from medalcal.news.marks import Cue, When


class Unworded(Scene):
    """Gives such a date the cue that its question, its heading, its price or its place in a list stands for."""

    def cue_of(self, clause: Clause, cue: int | None, date: int) -> Cue | None:
        """Give what a cue says; without one, what is asked, headed, priced, counted or lasts says it of the date."""
        if cue is not None and not (self.cues[cue].hint == "pause" and self.is_of_last_episode(date)):
            return self.cues[cue]
        if cue is not None:
            past = self.text.startswith(_PAUSED, self.marks[cue].start)
            return Cue("release", "broadcast", "past" if past else "future")
        looks = (
            self.from_question,
            self.from_heading,
            self.from_price,
            self.from_counting,
            self.from_plan,
            self.from_day,
            self.from_coming,
            self.from_bracket,
            self.from_bibliography,
            self.from_occasion,
            self.from_lineup,
            self.from_disc_beside,
        )
        said = next((found for look in looks if (found := look(date)) is not None), None)
        return said or self.from_lasting(clause, date)

    def is_of_last_episode(self, date: int) -> bool:
        """Tell whether a date is that of the episode behind which something pauses: after episode 12 on May 4."""
        start = self.marks[date].start
        return bool(shape("after an episode").search(self.text, max(self.begin, start - _STATED), start))

    def from_plan(self, date: int) -> Cue | None:
        """Give the cue of a year, or of a day, for which something was planned before: it had been listed for May 4."""
        before = next((mark for mark in reversed(self.marks[max(0, date - 2) : date]) if mark.kind != "prep"), None)
        year: When = self.marks[date].value
        listed = before is not None and shape("was listed").fullmatch(self.text, before.start, before.end)
        if before is None or before.kind != "orig" or not (listed or year == When(year.year)):
            return None
        return Cue("release", "", "future") if before.end + _BESIDE >= self.marks[date].start else None

    def from_day(self, date: int) -> Cue | None:
        """Give the cue of a date that is told to be the new day, or the old one: May 9 is its new date."""
        mark = self.marks[date]
        dated = any(shape(name).match(self.text, mark.end) for name in ("is the new day", "was the old day"))
        dated = dated or bool(shape("right day").search(self.text, max(self.begin, mark.start - _STATED), mark.start))
        return Cue("release", "") if dated else None

    def from_coming(self, date: int) -> Cue | None:
        """Give the cue of a date that opens a sentence before what came out then: in the next year came A and B."""
        mark = self.marks[date]
        came = shape("came then").match(self.text, mark.end)
        tense = "past" if came is not None and self.text.startswith(_CAME, mark.end + 1) else ""
        return Cue("release", "release", tense) if came is not None and mark.start - self.begin < _ASKED else None

    def dates_above(self, date: int) -> bool:
        """Tell whether a line is a day with its year alone, right below the name of a disc, a film or an OVA."""
        when: When = self.marks[date].value
        above = shape("thing above").search(self.text, max(0, self.begin - _ASKED), self.begin)
        return above is not None and None not in (when.year, when.day)

    def from_bracket(self, date: int) -> Cue | None:
        """Give the cue of a day that opens the brackets behind a title: Lamp Road (14 Oct, Ritz; 20 Oct, Odeon)."""
        mark, works = self.marks[date], self.context.works
        if works is None or None in (mark.value.month, mark.value.day) or self.row:
            return None
        opened = self.text.rfind("(", max(self.begin, mark.start - _STATED), mark.start)
        led = opened > 0 and shape("days before").fullmatch(self.text, opened + 1, mark.start)
        ends = [run.end for run in works.titles.runs[self.place] if works.titles.is_listable(run, lone=True)]
        titled = opened - 1 in (*ends, *(title.end for title in works.titles.found[self.place]))
        return Cue("release", "") if led and titled else None

    def from_bibliography(self, date: int) -> Cue | None:
        """Give the cue of a year behind the magazine in brackets: author of Lamp Road (Big Comic, 1999-2003)."""
        before = [mark for mark in self.marks[max(0, date - 4) : date] if mark.kind != "prep"]
        printed = [mark.kind for mark in before[-3:]] == ["open", "outlet", "stop"]
        printed = printed and before[-2].value.kind == "magazine" and self.marks[date].value.year is not None
        return Cue("release", "issue", "past") if printed else None

    def from_occasion(self, date: int) -> Cue | None:
        """Give the cue of the days on which an occasion will be: the convention will be April 30 - May 2."""
        start = self.marks[date].start
        held = shape("occasion will be").search(self.text, max(self.begin, start - _ASKED), start)
        return Cue("release", "live", "future") if held else None

    def from_lineup(self, date: int) -> Cue | None:
        """Give the cue of a date in a list of what is shown when: the rest of the lineup: A in May, B in July."""
        start = self.marks[date].start
        listed = shape("of a lineup").search(self.text, max(self.begin, start - _LISTED), start)
        return Cue("release", "") if listed and not self.row else None

    def from_disc_beside(self, date: int) -> Cue | None:
        """Give the cue of a row for what is digital, beside that of the disc: Digital: May 4, Blu-ray: June 8."""
        return Cue("release", "stream", "", True) if self.is_beside_disc(self.marks[date]) else None

    def from_counting(self, date: int) -> Cue | None:
        """Give the cue of a date that says when one of several was: two anime series, one in 2012 and one in 2019."""
        start = self.marks[date].start
        counted = shape("one of several").search(self.text, max(self.begin, start - _ASKED), start)
        return None if counted is None else Cue("release", "start", "past")

    def from_question(self, date: int) -> Cue | None:
        """Give the cue of the question that a date answers: When does it premiere? On July 4."""
        mark = self.marks[date]
        asked = shape("asked when").search(self.text, max(0, mark.start - _ASKED), mark.start)
        return None if asked is None else self.context.asked or Cue("release", "release", "", True)

    def from_price(self, date: int) -> Cue | None:
        """Give the cue of a book's listing, where price or number stand behind the date: July 11, $12.99, ISBN …"""
        priced = shape("priced").match(self.text, self.marks[date].end)
        return Cue("release", "print", "", True) if priced else None

    def lists_winners(self, date: int) -> bool:
        """Tell whether a row opens with a year, in a list of who won: Previous winners include."""
        first, start = self.marks[date], self.context.heading_start
        if first.value != When(first.value.year) or first.start - self.begin > _BESIDE or start < 0:
            return False
        return bool(shape("winners").search(self.text, start, self.text.find("\n", start)))

    def is_headed_prize(self) -> bool:
        """Tell whether the heading above a row names a prize, and not those who may get it: up for the 2010 award."""
        heading = self.context.heading
        named = next((mark for mark in heading if mark.kind == "noun" and mark.value == "awardname"), None)
        if named is None or any(mark.kind == "cue" and mark.value.hint == "nominated" for mark in heading):
            return False
        return not shape("up for").search(self.text, max(0, named.start - _ASKED), named.start)

    def from_lasting(self, clause: Clause, date: int) -> Cue | None:
        """Give the cue of what has been somewhere since a date: it has been on BookWalker since March."""
        start, end = self.marks[clause.first].start, self.marks[clause.last - 1].end
        dates = [mark for mark in self.marks[clause.first : clause.last] if mark.kind == "date"]
        lasts = dates == [self.marks[date]] and self.since(dates[0])
        been = lasts and shape("has been").search(self.text, max(self.begin, start - 48), end)
        return Cue("release", "start", "past") if been else None

    def is_begun(self, said: Cue | None, date: int) -> bool:
        """Tell whether a date that is only told, or has no word of release, is by itself when something began."""
        if said is None:
            return self.is_in_magazine(date) and not self.row
        return said.role == "announce" and self.begins_on(date)

    def from_heading(self, date: int) -> Cue | None:
        """Give the cue of the heading above a row; without one, that of the headline."""
        if not self.row or not self.marks or self.marks[-1].end - self.marks[0].start > 140:
            return None
        if self.lists_winners(date):
            return Cue("award", "", "past")
        for mark in self.context.head_of(self.text, self.marks, self.marks[date]):
            if mark.kind == "cue" and isinstance(mark.value, Cue) and mark.value.role == "release":
                return mark.value._replace(noun=True, tense="")
        whole = self.marks[date].value == When(self.marks[date].value.year)
        if whole and self.is_headed_prize():
            return Cue("award", "", "past")
        if any(mark.kind == "outlet" for mark in self.marks) and self.context.heading:
            return Cue("release", "weak", "", True)
        first = self.context.cue
        if self.only_dated() and self.dates_above(date):
            return Cue("release", "release", "", True)
        return None if first is None or self.only_dated() else first._replace(tense="")


_ASKED = 160
"""Characters of the longest question before its answer."""

_LISTED = 200
"""Characters before a date in which the list begins that it stands in."""

_STATED = 40
"""Characters before a date in which it is said to be the right one."""

_CAME = ("came", "followed")

_PAUSED = ("went", "was", "took", "entered", "been")
"""How words begin that tell of a pause that has begun."""

_BESIDE = 6
"""Characters between a plan and the year for which it was: slated for 2023."""
