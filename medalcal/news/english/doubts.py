"""What speaks against a date of an English sentence being a release: that it is told then, sold out, a birth …"""

from __future__ import annotations

from medalcal.news.english.clauses import Clause, Governed
from medalcal.news.english.governing import GERUNDS
from medalcal.news.english.hosts import Hosts
from medalcal.news.english.mentions import Mentions
from medalcal.news.english.shapes import shape
from medalcal.news.english.things import TELLING
from medalcal.news.marks import Cue, Mark, When
from medalcal.news.proposal import HOST, LEAVES, NO_CUE, NONE_THEN, PAUSED, TOLD_THEN


class Doubts(Mentions, Hosts):
    """Gives the reason why a date is no release, if there is one."""

    def refusal(self, said: Cue | None, dates: list[Governed], cue: int | None, clause: Clause) -> str | None:
        """Say why dates are no release, if so."""
        if self.row and self.context.leaving:
            return LEAVES
        if said is None:
            return NO_CUE
        first = self.marks[dates[0].date]
        if said.role == "announce" and not self.is_planned(said, dates[0].date):
            led = len(dates) == 1 and _only_weekday(first) and self.opens(first) and not said.noun
            return TOLD_THEN if led else "day of the announcement"
        if said.role == "announce":
            return None
        if said.role == "other":
            return _OTHERS.get(said.hint, "no release")
        if said.role == "award":
            return self.no_prize(first, cue, dates[0].date)
        return self.of_other_things(said, dates[0].date, cue, clause)

    def is_planned(self, said: Cue | None, date: int) -> bool:
        """Tell whether what is told is the date: announced it for July 4, release date: May 6."""
        if said is None or said.role != "announce":
            return False
        mark = self.marks[date]
        before = self.text[max(self.begin, mark.start - 80) : mark.start]
        dated = before.endswith(": ") and shape("date of it").search(before.lower())
        behind = shape("its date").match(self.text, mark.end)
        return bool(dated or behind or shape("planned").search(before))

    def of_other_things(self, said: Cue, date: int, cue: int | None, clause: Clause) -> str | None:
        """Say so where a word of release is said of tickets, of news, of people or places."""
        first = clause.first - 2 if self.relative(clause) else clause.first
        sold = [place for place in self.cues if first <= place < date and self.is_other(place)]
        sold = [] if sold and cue is not None and self.is_sold_before(sold[-1], cue) else sold
        if sold and said.role == "release" and said.hint in ("release", "start", "open", "live", ""):
            return "tickets or orders" if self.cues[sold[-1]].hint == "tickets" else "no release"
        if self.is_headed_occasion(self.marks[date]):
            return None
        if cue is not None and self.is_of_host(cue, date):
            return HOST
        if cue is not None and self.opens_with_info(clause, cue):
            return "no release"
        if cue is not None and self.is_of_pause(clause, cue):
            return PAUSED
        if cue is not None and self.is_of_news(clause, cue):
            return "no release"
        if said.hint not in _LOOSE or self.is_in_magazine(date) or not self.beside(clause, cue, date):
            return None
        return "no release"

    def is_sold_before(self, sold: int, cue: int) -> bool:
        """Tell whether orders for a thing have a day of their own before a verb: up for pre-order today, out in May.

        Or before what is told of the thing itself: orders close on May 4, and the box ships in June.
        """
        stops = [place for place in range(sold, cue) if self.marks[place].kind == "stop"]
        if not stops or not any(mark.kind in ("date", "weekday") for mark in self.marks[sold:cue]):
            return False
        return self.is_up_for(sold) or any(mark.kind == "noun" for mark in self.marks[stops[-1] : cue])

    def opens_with_info(self, clause: Clause, cue: int) -> bool:
        """Tell whether what a clause speaks of first is what is told about it: the schedule will be released in May."""
        nouns = [mark for mark in self.marks[clause.first : cue] if mark.kind == "noun"]
        counted = any(mark.kind == "number" for mark in self.marks[max(0, cue - 3) : cue])
        if counted and self.text.endswith(", ", self.begin, self.marks[cue].start):
            return False
        return bool(nouns) and all(mark.value in ("info", "film") for mark in nouns) and nouns[0].value == "info"

    def no_prize(self, first: Mark, cue: int | None, last: int) -> str | None:
        """Say why a date beside what was won is not when it was won, if so."""
        if _only_weekday(first):
            return "day of the ceremony"
        return NO_CUE if cue is not None and self.past_award(cue, last) else None

    def weekday_of_telling(self, said: Cue, first: Mark, cue: int | None, clause: Clause) -> str | None:
        """Say so of a weekday alone on which the thing was told, and does not come out."""
        place = self.marks.index(first)
        if (
            said.role == "award"
            or not _only_weekday(first)
            or self.since(first)
            or self.begins_on(place)
            or self.is_above(first)
        ):
            return None
        if not self.told(clause) and self.is_told_of(place, clause, cue, said):
            return None
        loose = cue is None or (said.hint == "" and said.tense != "future")
        own = self.called_off(first, cue, said) or self.called_off(first, *self.fate_of(clause))
        return "day of the announcement" if not own and (loose or self.announced(first, clause, cue, said)) else None

    def is_told_of(self, place: int, clause: Clause, cue: int | None, said: Cue) -> bool:
        """Tell whether a weekday is by its place that of what comes out: is out Tuesday; tonight at 23:30 on MBS."""
        if {"clock", "outlet"} <= {mark.kind for mark in self.marks[clause.first : clause.last]}:
            return True
        if cue is None or self.text.startswith(" brings ", self.marks[place].end):
            return cue is not None
        between = self.text[self.marks[cue].end : self.marks[place].start].split()
        return self.comes_out(place, cue) and (said.tense == "past" or between in ([], ["on"], ["this"]))

    def is_above(self, date: Mark) -> bool:
        """Tell whether a date is that of the heading above a row."""
        return date.start < self.begin

    def past_award(self, cue: int, date: int) -> bool:
        """Tell whether something else is spoken of between what was won and a date."""
        joints = [place for place in range(cue, date) if self.marks[place].kind == "stop" and self.is_word(place)]
        if not joints:
            return False
        return not any(mark.kind == "noun" and mark.value == "awardname" for mark in self.marks[joints[-1] : date])

    def is_word(self, place: int) -> bool:
        return self.text[self.marks[place].start : self.marks[place].end] not in (",", "-", "--", ";")

    def beside(self, clause: Clause, cue: int | None, date: int) -> bool:
        """Tell whether a loose verb speaks of people, places or work on the thing, and not of what comes out."""
        until = min(cue, date) if cue is not None else date
        reduced = 0 < until == cue and self.text[self.marks[until - 1].start] == ","
        for place in range(clause.first, date):
            mark = self.marks[place]
            apart = ": " in self.text[mark.end : self.marks[until].start]
            apart = apart or any(other.kind == "stop" for other in self.marks[place + 1 : until])
            if (place > until and mark.value != "strong") or (apart and mark.value == "strong"):
                continue
            if mark.value != "strong" and cue is not None and self.text.startswith("perform", self.marks[cue].start):
                continue
            if mark.value != "strong" and ": " in self.text[mark.end : self.marks[until].start]:
                continue
            if apart and any(self.is_noun_of_release(n) for n in range(place + 1, date)):
                continue
            if mark.kind == "beside" and (
                (mark.value == "strong" and not self.in_name(place))
                or (not (reduced or self.in_title(place)) and self.is_subject(clause, place))
            ):
                return True
        return False

    def is_noun_of_release(self, place: int) -> bool:
        """Tell whether a mark is a noun that is a release by itself: and the release in Japan is planned."""
        behind = self.text[max(self.begin, self.marks[place].start - 5) : self.marks[place].start]
        return (
            self.marks[place].kind == "cue"
            and bool(self.marks[place].value.noun)
            and behind.endswith((" the ", " its "))
        )

    def is_of_news(self, clause: Clause, cue: int) -> bool:
        """Tell whether the subject of a clause is nothing that comes out: the news came out on Monday."""
        subject = self.marks[cue - 1] if cue else None
        opens = cue <= clause.first + 1 or self.marks[cue - 2].kind == "stop"
        strong = subject is not None and subject.kind == "beside" and subject.value == "strong"
        return opens and strong and not self.in_name(cue - 1)

    def is_of_pause(self, clause: Clause, cue: int) -> bool:
        """Tell whether what begins is that nothing comes out: the hiatus will begin in May."""
        named = (n for n in range(clause.first, cue) if self.marks[n].kind in ("number", "outlet", "noun"))
        marks = [mark for mark in self.marks[max(named, default=clause.first) : cue] if mark.kind == "undecided"]
        return any(
            self.text[mark.start : mark.end] == "hiatus" and not self.comes_behind("after", mark) for mark in marks
        )

    def in_name(self, place: int) -> bool:
        """Tell whether a word is written as part of a name: Diary of Our Days."""
        mark = self.marks[place]
        opens = self.text[max(0, mark.start - 2) : mark.start] in ("", ". ", "\n") or place == 0
        return self.text[mark.start].isupper() and not opens

    def in_title(self, place: int) -> bool:
        """Tell whether a word stands behind another one of a name: Sugar Dark City."""
        start = self.marks[place].start
        before = shape("capital before").search(self.text, max(self.begin, start - 24), start)
        return self.text[start].isupper() and before is not None

    def is_subject(self, clause: Clause, place: int) -> bool:
        """Tell whether a person or a place is what a clause speaks of: nothing that comes out is named in it."""
        marks = self.marks[clause.first : clause.last]
        if self.names(clause.first, clause.last) or any(
            mark.value == "pronoun" for mark in marks if mark.kind == "noun"
        ):
            return False
        at = self.marks[place].start
        start = self.marks[clause.first - 1].end if clause.first else max(0, at - 80)
        before = self.text[max(start, self.text.rfind("\n", 0, at), self.text.rfind(". ", 0, at) + 1) : at]
        return not shape("capital").search(before.lstrip()[1:])

    def points(self, clause: Clause, place: int) -> bool:
        """Tell whether a clause without a word for what comes out points at something: it, both, a name."""
        marks = self.marks[clause.first : clause.last]
        if any(mark.kind == "noun" and mark.value in ("pronoun", "series") for mark in marks):
            return True
        start = marks[0].start if clause.first else max(0, self.marks[place].start - 120)
        stretch = self.text[min(start, self.marks[place].start) : marks[-1].end]
        return bool(shape("points").search(stretch))

    def is_other(self, place: int) -> bool:
        """Tell whether a cue names tickets or an occasion: what is said to start or to be held is that."""
        return self.cues[place].hint in ("tickets", "event")

    def refused(self, place: int, clause: Clause, cue: int | None) -> str | None:
        """Say why one of several dates is no release, if so."""
        mark = self.marks[place]
        before = self.text[max(0, mark.start - 12) : mark.start].lower()
        own = self.is_above(mark) or self.is_own(place, clause, cue)
        if _only_weekday(mark) and self.told(clause) and not own:
            return "day of the announcement"
        if self.goes_on_until(place, cue) or self.is_of_person(clause, cue):
            return "no release"
        if self.is_in_last_column(place):
            return "the end of a range"
        if self.lasted(mark, cue):
            return "no release"
        if self.is_corrected(mark):
            return NONE_THEN
        if self.is_decided_then(mark, cue):
            return "day of the decision"
        if self.is_alternative(place):
            return "a guess"
        if self.tells_in_issue(mark):
            return TOLD_THEN
        won = cue is not None and self.cues[cue].role == "award"
        told = self.said_otherwise(place, clause, before)
        return (
            (None if won and told == TOLD_THEN else told)
            or self.range_end(place, clause, before)
            or self.name_part(place, before, won=won)
        )

    def is_corrected(self, date: Mark) -> bool:
        """Tell whether a date is only the wrong one beside the right one: on May 9, not May 2; not May 2 but May 9."""
        if shape("as planned").match(self.text, date.end):
            return False
        turned = shape("but another").match(self.text, date.end) and self.comes_behind("denied", date)
        return bool(turned) or self.comes_behind("corrected", date)

    def lasted(self, date: Mark, cue: int | None) -> bool:
        """Tell whether "in ten days" is how long something took, as it is told of what is past."""
        shift = date.value.shift
        ahead = shift is not None and shift[0] == "day" and shift[1] > 1
        return bool(ahead and cue is not None and self.cues[cue].tense == "past")

    def tells_in_issue(self, date: Mark) -> bool:
        """Tell whether a number came out then in which something is told: the May issue (out May 4) said that."""
        tells = shape("tells that").match(self.text, date.end)
        return tells is not None and self.comes_behind("issue out", date)

    def is_alternative(self, place: int) -> bool:
        """Tell whether a date is only the second of two of which one will hold: in 2019 or 2020, in July or August."""
        before = [mark for mark in self.marks[:place] if mark.kind == "date"]
        if not before or not shape("or else").fullmatch(self.text, before[-1].end, self.marks[place].start):
            return False
        listed = len(before) > 1 and self.text[before[-2].end : before[-1].start].strip() in (",", ", on", ", in")
        return not listed

    def goes_on_until(self, place: int, cue: int | None) -> bool:
        """Tell whether a year is the second of two in which something ran: it aired in 2013 and 2014."""
        if cue is None or self.cues[cue].hint not in ("run", "broadcast", "issue") or place < 2:
            return False
        if shape("two of them").search(self.text, self.begin, self.marks[cue].start):
            return False
        first, _, last = self.marks[place - 2 : place + 1]
        years = first.kind == "date" and first.value == When(first.value.year) and last.value == When(last.value.year)
        joined = self.text[first.end : last.start].split() in (["and"], ["and", "in"])
        return years and joined and last.value.year == (first.value.year or 0) + 1

    def is_in_last_column(self, place: int) -> bool:
        """Tell whether a row ends with a date behind another one, under a heading that ends so: Title Start Finale."""
        dates = [n for n, mark in enumerate(self.marks) if mark.kind == "date" and not self.is_above(mark)]
        if not self.row or len(dates) < 2 or place != dates[-1] or self.context.heading_start < 0:
            return False
        end = self.text.find("\n", self.context.heading_start, self.begin)
        return bool(shape("last column").search(self.text, max(self.context.heading_start, end - 16), end))

    def is_decided_then(self, date: Mark, cue: int | None) -> bool:
        """Tell whether a date opens what tells that something moved, and so is when: last month it was put off."""
        if cue is None or not self.is_fate(cue) or self.marks[cue].start < date.end:
            return False
        opens = shape("opens clause").fullmatch(self.text[max(self.begin, date.start - 12) : date.start])
        return bool(opens and shape("it was").fullmatch(self.text, date.end, self.marks[cue].start))

    def is_of_person(self, clause: Clause, cue: int | None) -> bool:
        """Tell whether somebody debuts, and nothing that is named: she debuted in 2008."""
        if cue is None or self.cues[cue].hint != "air" or self.tells_magazine(clause):
            return False
        start = self.marks[cue].start
        return bool(shape("a person who").search(self.text, max(self.begin, start - 24), start))

    def is_own(self, date: int, clause: Clause, cue: int | None) -> bool:
        """Tell whether a weekday is told of the thing itself, in a sentence that tells something on a day."""
        return self.comes_out(date, cue) or self.called_off(self.marks[date], *self.fate_of(clause))

    def comes_out(self, date: int, cue: int | None) -> bool:
        """Tell whether a verb of release has a weekday behind it: announced that it released the issue on Monday."""
        if cue is None or cue > date or self.cues[cue].role != "release" or self.cues[cue].noun:
            return False
        if self.text[self.marks[cue].start : self.marks[cue].end].lower() in GERUNDS:
            return False
        return not any(self.cues[place].role == "announce" for place in range(cue, date) if place in self.cues)

    def announced(self, date: Mark, clause: Clause, cue: int | None, said: Cue) -> bool:
        """Tell whether a weekday beside a cue may be the day on which it was told."""
        if cue is None:
            return True
        if self.comes_out(self.marks.index(date), cue):
            return False
        if said.role == "release" and any(mark.kind == "clock" for mark in self.marks[clause.first : clause.last]):
            return False
        told = any(self.cues[place].role == "announce" for place in self.cues if clause.first <= place < clause.last)
        return told or (said.noun and said.tense != "future")

    def fate_of(self, clause: Clause) -> tuple[int | None, Cue | None]:
        """Give the cue in a clause that says that something moved or is off, if there is one."""
        place = next((place for place in range(clause.first, clause.last) if self.is_fate(place)), None)
        return place, None if place is None else self.cues[place]

    def called_off(self, date: Mark, cue: int | None, said: Cue | None) -> bool:
        """Tell whether a day belongs to what a clause says is off: the screening on Sunday is cancelled."""
        if cue is None or said is None or said.role not in ("delay", "cancel"):
            return False
        verb = self.marks[cue]
        named = date.end <= verb.start and not self.opens(date)
        if date.start < verb.end:
            return named
        led = said.role == "delay" and shape("moved to a day").fullmatch(self.text, verb.end, date.start)
        return named or bool(led or shape("denies").search(self.text, verb.start, verb.end))

    def opens(self, date: Mark) -> bool:
        """Tell whether nothing is named before a date: on Sunday they cancelled it."""
        named = [mark for mark in self.marks if mark.end <= date.start]
        return not any(mark.kind in _NAMED or (mark.kind == "cue" and mark.value.noun) for mark in named)

    def told(self, clause: Clause) -> bool:
        """Tell whether the sentence up to the end of a clause tells something: a bare weekday is the day of that."""
        return any(self.cues[place].role == "announce" and place < clause.last for place in self.cues)

    def evident(self, clause: Clause, place: int, *, cued: bool) -> bool:
        """Tell whether a date that no word of release governs is one by what stands with it.

        What is named in its clause counts for any date, what is in the sentence for a month or a day, and what the text
        is about for a day alone; a bare year needs a word of release.
        """
        when: When = self.marks[place].value
        numbered = any(mark.kind == "number" for mark in self.marks[clause.first : clause.last])
        if not (cued or self.row or numbered) and _is_period(when):
            return False
        year = when.month is None and when.day is None and not when.part
        if year and (when.shift is None or when.shift[0] == "year"):
            serial = self.context.kind == "issue" and self.names_work(clause, place)
            return cued and (serial or self.names(clause.first, clause.last))
        if self.row:
            return not self.only_dated() and (
                self.names(0, len(self.marks)) or self.context.kind is not None or bool(self.context.heading)
            )
        if self.names(clause.first, clause.last):
            return True
        if when.day is None and when.month is None:
            return False
        told = cued
        return (told and self.context.kind is not None) or self.names(0, len(self.marks))

    def names(self, first: int, last: int) -> bool:
        """Tell whether some marks name what comes out or who brings it."""
        return any(
            (mark.kind in _NAMING and not (mark.kind == "outlet" and mark.value.kind == "event"))
            or (mark.kind == "noun" and mark.value in _MEDIA)
            or (mark.kind == "cue" and mark.value.noun and mark.value.hint in TELLING)
            for mark in self.marks[first:last]
        )


_OTHERS = {"tickets": "tickets or orders", "leave": LEAVES, "nominated": "only nominated", "pause": PAUSED}
"""Why what words of no release say is none."""

_LOOSE = ("start", "end", "open", "run", "live", "adapt", "weak", "")
"""Hints of verbs that can be said of anything."""

_NAMED = ("noun", "number", "season")

_PERIODS = ("month", "year", "week")
"""What is told of last month needs a word of release."""

_NAMING = ("outlet", "number", "season", "format", "clock")
_MEDIA = ("disc", "volume", "chapter", "special", "ova", "film", "drama", "anime", "dub", "novel", "manga", "live",
          "game", "audio")  # fmt: skip


def _is_period(when: When) -> bool:
    """Tell whether a date is a whole month, week or year that counts from the publication."""
    return when.shift is not None and when.shift[0] in _PERIODS and when.month is None


def _only_weekday(mark: Mark) -> bool:
    when: When = mark.value
    return when.day is None and when.shift in (("weekday", 0), ("weekday after", 0), ("day", 0), ("day", -1))
