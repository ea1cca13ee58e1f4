"""What an English date is told of, where that is no release: a total, a birth, a name, the end of a run."""

from __future__ import annotations

from itertools import pairwise

from medalcal.news.document import is_dated_list
from medalcal.news.english.clauses import Clause
from medalcal.news.english.productions import Productions
from medalcal.news.english.remarks import REMARKS
from medalcal.news.english.scene import is_year_of_all
from medalcal.news.english.shapes import shape
from medalcal.news.marks import Mark, When
from medalcal.news.proposal import IN_NAME, LEAVES, NONE_THEN, OF_WORK, ONE_BY_ONE, TOLD_THEN

_TOLD = 110
"""Characters before a date in which it may be said that an issue of that day tells the news."""

_CLOSE = 100
"""Characters before a date in which its own words stand."""

_ALL = 24
"""Characters before the first mark of a clause in which it is said that each is meant: all later episodes."""


class Mentions(Productions):
    """Tells by the words beside a date that it only mentions a time."""

    def said_otherwise(self, place: int, clause: Clause, before: str) -> str | None:
        """Say what else a date tells: how many, when it was told, a birth, a guess."""
        mark = self.marks[place]
        if self.row and shape("amount").match(self.text, mark.end):
            return "a total"
        if shape("charted since").search(self.text, max(self.begin, mark.start - 80), mark.start):
            return "start of a ranking"
        if self.is_denied(place, clause):
            return NONE_THEN
        if shape("told about").search(self.text, max(self.begin, mark.start - 90), mark.start):
            return "a story's time"
        if self.comes_behind("a story begins", mark) and shape("when it does").match(self.text, mark.end):
            return "a story's time"
        if before.endswith(("b. ", "born ")):
            return "a birth"
        if self.comes_behind("after a disaster", mark) or shape("disaster").match(self.text, mark.end):
            return "a disaster"
        if self.comes_behind("in error", mark):
            return NONE_THEN
        if self.comes_behind("decided", mark):
            return "day of the decision"
        if self.comes_behind("to be had until", mark):
            return LEAVES
        if before[-1:] == '"' == self.text[mark.end : mark.end + 1]:
            return "quoted as such"
        return (
            self.of_remark(place)
            or self.of_number(place, clause, before)
            or self.of_telling(mark)
            or self.of_guessing(mark, clause)
        )

    def of_remark(self, place: int) -> str | None:
        """Say so of a date of which the words right before or behind it tell what it is."""
        mark = self.marks[place]
        if shape("is a holiday").match(self.text, mark.end) or self.is_of_usual(place):
            return "no release"
        if mark.value.shift == ("day", 0) and (
            self.text.startswith("'s", mark.end - 2) or self.comes_behind("nowadays", mark)
        ):
            return "no release"
        if mark.value.day is None and mark.value.weekday is not None and self.comes_behind("moved to a slot", mark):
            return "a weekly slot"
        return next((why for name, why in REMARKS if self.comes_behind(name, mark)), None)

    def is_of_usual(self, place: int) -> bool:
        """Tell whether a month is one of four that are listed: seasons start in January, April, July and October."""
        alone = [n for n, mark in enumerate(self.marks) if mark.kind == "date" and _is_month(mark)]
        if place not in alone or len(alone) < _SEASONS:
            return False
        joined = (self.text[self.marks[a].end : self.marks[b].start].strip(" ,") for a, b in pairwise(alone))
        return all(between in ("", "and", "or") for between in joined)

    def comes_behind(self, name: str, mark: Mark) -> bool:
        """Tell whether what its sentence says right before a mark has a shape."""
        return bool(shape(name).search(self.text, max(self.begin, mark.start - _CLOSE), mark.start))

    def of_number(self, place: int, clause: Clause, before: str) -> str | None:
        """Say so of a date that goes with how many: a total, any of them, each of them, a whole line-up."""
        mark, start = self.marks[place], self.marks[clause.first].start
        if shape("as of").search(before) and not self.is_opening_day(place, clause, before):
            return "as of that day"
        if _is_week(mark) and self.is_told_by_day(place):
            return "told by its day too"
        if self.is_counted_from(place):
            return "a stretch behind a day"
        if self.at_once(mark, clause):
            return "said of its parts among each other"
        if shape("due to").search(self.text, max(start, mark.start - 60), mark.start):
            return "no release"
        if shape("any").search(self.text, max(0, start - 12), mark.start):
            return "said of any"
        lasts = shape("lasting").search(self.text, mark.start, mark.end)
        if (mark.value.day is None or lasts) and self.is_of_many(place, clause) and not self.lists_works(mark):
            return ONE_BY_ONE
        counted = mark.value.shift is not None and mark.value.shift[0] in ("after", "weekday after")
        if counted and shape("each").search(self.text, max(self.begin, start - _ALL), mark.start):
            return "said of each of them"
        return "a total" if self.counts(place, clause) and not before.endswith(("since ", "since its ")) else None

    def is_opening_day(self, place: int, clause: Clause, before: str) -> bool:
        """Tell whether "by", "before" or "as of" leads to the day itself: brought up to May 4, not before May 4."""
        mark = self.marks[place]
        line = self.text[max(0, mark.start - _CLOSE) : mark.end].rpartition("\n")[2]
        if shape("ends line").match(self.text, mark.end) and is_dated_list(line):
            return True
        brought_up = before.endswith("up to ") and any(self.is_fate(cue) for cue in range(clause.first, place))
        return brought_up or self.comes_behind("not before", self.marks[place]) or self.is_there_from(place, clause)

    def is_counted_from(self, place: int) -> bool:
        """Tell whether a stretch behind a day only says how far it is from another: May 9, a week after its airing."""
        mark = self.marks[place]
        dates = [other for other in self.marks[:place] if other.kind == "date"]
        if not dates or not shape("counted after").search(self.text, mark.start, mark.end):
            return False
        return bool(shape("to the count").fullmatch(self.text, dates[-1].end, mark.start))

    def is_told_by_day(self, place: int) -> bool:
        """Tell whether a day behind a week is the same date told more finely: next week, on the 14th."""
        for other in range(place + 1, len(self.marks)):
            if other in self.cues or self.marks[other].kind == "date":
                return self.marks[other].kind == "date" and self.marks[other].value.day is not None
        return False

    def is_there_from(self, place: int, clause: Clause) -> bool:
        """Tell whether something is to be had from a day on, and not counted on it: on Hulu as of May 4."""
        start, end = self.marks[clause.first].start, self.marks[place].start
        had = shape("had from").search(self.text, max(self.begin, start - 24), end)
        return bool(had) and shape("total").search(self.text, start, end) is None

    def of_telling(self, mark: Mark) -> str | None:
        """Say so of the day of a message, and of what is asked."""
        start = max(0, mark.start - 24)
        if shape("question").match(self.text, self.begin) and shape("asked").match(self.text, self.marks[-1].end):
            return "a question"
        if self.comes_behind("opens telling", mark) and shape("that it was told").match(self.text, mark.end):
            return TOLD_THEN
        there = mark.value.day is None and shape("told there").match(self.text, mark.end)
        if there or shape("told in").search(self.text, start, mark.start):
            return "day of the announcement"
        if shape("tells news").search(self.text, max(self.begin, mark.start - _TOLD), mark.start):
            return "day of the announcement"
        if mark.value.shift is not None and self.comes_behind("tells plans", mark):
            return TOLD_THEN
        if shape("since when").search(self.text, max(self.begin, mark.start - 120), mark.start):
            return "no release"
        if self.is_elsewhere(self.marks.index(mark)):
            return "the same moment in another zone"
        return "a byline" if shape("handle").search(self.text, start, mark.start) else None

    def of_guessing(self, mark: Mark, clause: Clause) -> str | None:
        """Say so of what only might be."""
        vague = any(other.kind == "vague" and 0 <= mark.start - other.end <= 2 for other in self.marks)
        thought = shape("would have").search(self.text, self.marks[clause.first].start, mark.start)
        return "a guess" if vague or thought or shape("likelier").match(self.text, mark.end) else None

    def is_of_many(self, place: int, clause: Clause) -> bool:
        """Tell whether a coarse date is of many works without names: 40 new series in 2021, the lineup for 2013."""
        start = self.marks[clause.first].start if clause.first else self.begin
        end = self.marks[place].start
        lineup = shape("lineup").search(self.text, max(start, end - 40), end)
        until = self.marks[clause.last - 1].end if place <= clause.first + 1 else end
        return bool(lineup or shape("many").search(self.text, start, until))

    def lists_works(self, date: Mark) -> bool:
        """Tell whether the works of a date are listed behind it: next month, seven books ship: A Vol. 2, B Vol. 7, …"""
        works = self.context.works
        listed = [
            title for title in (works.titles.found[self.place] if works is not None else []) if title.start > date.end
        ]
        return len(listed) > 1 and self.text.endswith(": ", date.end, listed[0].start)

    def is_denied(self, place: int, clause: Clause) -> bool:
        """Tell whether a clause says that there is none: no new shows start on Wednesday."""
        date = self.marks[place]
        if self.comes_behind("skips", date) or shape("none behind").match(self.text, date.end):
            return True
        if shape("issues").match(self.text, date.end) and self.comes_behind("left out", date):
            return True
        parted = [n for n in range(clause.first, place) if self.parts_denial(n, clause, place)]
        marks = self.marks[parted[-1] if parted else clause.first : place]
        nouns = [mark for mark in marks if mark.kind == "noun" or (mark.kind == "cue" and mark.value.noun)]
        return any(shape("none").search(self.text, max(0, mark.start - 12), mark.start) for mark in nouns)

    def parts_denial(self, stop: int, clause: Clause, place: int) -> bool:
        """Tell whether something else begins at a mark: a semicolon; none on May 4, and the show is back on May 11."""
        mark = self.marks[stop]
        if self.text[mark.start] == ";":
            return True
        joint = mark.kind == "stop" and self.text[mark.start : mark.end] in ("and", "but")
        dated = any(self.marks[n].kind == "date" for n in range(clause.first, stop))
        return joint and dated and any(stop < n < place for n in self.cues)

    def range_end(self, place: int, clause: Clause, before: str) -> str | None:
        """Say so of the last day of a run; where something moves, "until" leads to its new date."""
        if self.moves(clause) or self.row:
            return None
        later = any(other.kind == "date" for other in self.marks[clause.first : place])
        negated = shape("until then").search(self.text, max(0, self.marks[place].start - 80), self.marks[place].start)
        if negated and before.lower().endswith(("until ", "till ", 'until "around" ')):
            return None
        verb = any(n in self.cues and self.cues[n].hint == "end" for n in range(max(0, place - 2), place))
        told = self.text[max(self.begin, self.marks[place].start - _CLOSE) : self.marks[place].start].lower()
        ends = (not verb and shape("ends").search(told)) or (later and shape("until").search(told))
        return "the end of a range" if ends else None

    def name_part(self, place: int, before: str, *, won: bool) -> str | None:
        """Say so of a date that belongs to a name: of a work, a magazine's issue, a prize, a season of many works.

        Args:
            won: The sentence says that something was won, so the year of the prize is when.
        """
        mark = self.marks[place]
        when: When = mark.value
        if when.shift is not None and shape("name in brackets").search(
            self.text, max(self.begin, mark.start - _CLOSE), mark.start + 1
        ):
            return IN_NAME
        year = self.year_in_name(place, before, won=won) if when == When(when.year) else None
        if year is not None:
            return year
        if place and not won and self.marks[place - 1].value == "awardname" and self.is_next(place):
            return IN_NAME
        if when.weekday is not None and when.day is None and shape("on slots").match(self.text, mark.end):
            return "a weekly slot"
        if when.day is not None and self.is_of_list(mark):
            return "days of a list"
        if when.month is not None and self.is_titled(place):
            return "a month in a name"
        told = self.season_part(mark, before) if when.part else None
        told = told or ("days of an event" if self.is_of_event(place) or self.is_at_event(mark) else None)
        told = told or self.issue_part(place, before)
        if told is None and not won and shape("of award").match(self.text, mark.end, mark.end + 60):
            return IN_NAME
        return told

    def season_part(self, mark: Mark, before: str) -> str | None:
        """Say so of a season that belongs to a name, or to many works."""
        if shape("occasion").search(before):
            return "a season in a name"
        if self.text.startswith(":", mark.end) and not shape("led").search(before):
            return IN_NAME
        several = shape("of one").search(before) or is_year_of_all(self.text, self.marks, mark)
        return "a season of many" if several and shape("slate").match(self.text, mark.end) else None

    def is_at_event(self, mark: Mark) -> bool:
        """Tell whether a day that is counted from today tells when an occasion is: at the fair on Friday."""
        when: When = mark.value
        shifted = when.month is None and when.day is None and bool(when.shift)
        start = max(self.begin, mark.start - 60)
        return shifted and shape("at an event").search(self.text, start, mark.start) is not None

    def issue_part(self, place: int, before: str) -> str | None:
        """Say so of a date that tells which issue is meant: the May issue, the 20th issue of 2025, out on April 14."""
        mark = self.marks[place]
        when: When = mark.value
        if when == When(when.year) and shape("of an issue").search(before) and self.has_day():
            return "the month of an issue"
        near = next((n for n in range(place - 1, -1, -1) if self.marks[n].kind != "prep"), place)
        begun = any(n in self.cues for n in (near, place - 1, place - 2, place - 3))
        if shape("issue").match(self.text, mark.end) and not (begun and when.day is not None):
            return "the month of an issue" if when.day is None else "the cover date of an issue"
        return None

    def has_day(self) -> bool:
        """Tell whether a date of the sentence names its day."""
        return any(mark.kind == "date" and mark.value.day is not None for mark in self.marks)

    def is_of_list(self, mark: Mark) -> bool:
        """Tell whether a line that is the heading of a list ends with the days that it covers: Releases, May 4-10."""
        lasts = shape("lasting").search(self.text, mark.start, mark.end) and shape("ends line").match(
            self.text, mark.end
        )
        if lasts and self.comes_behind("list of", mark):
            return True
        leads = shape("leads list").match(self.text, mark.end)
        return bool(
            leads and self.comes_behind("list from", mark) and shape("lasting").search(self.text, mark.start, mark.end)
        )

    def is_of_event(self, place: int) -> bool:
        """Tell whether a date stands right behind an occasion as part of its name: Comic Con October 2013."""
        mark = self.marks[place]
        lasts = shape("lasting").search(self.text, mark.start, mark.end)
        if lasts and self.comes_behind("occasion before", mark):
            return True
        earlier = self.marks[place - 1] if place and mark.value.shift is None else None
        if earlier is None or earlier.kind != "outlet" or earlier.value.kind != "event":
            return False
        return self.is_next(place)

    def year_in_name(self, place: int, before: str, *, won: bool) -> str | None:
        """Say so of a year alone that belongs to a name, or to a story."""
        mark = self.marks[place]
        if self.is_of_ranking(place):
            return "the year of a ranking"
        if not (won or self.produced(place)):
            if before.endswith("the year "):
                return "a story's time"
            if before.endswith("(") and shape("credited").match(self.text, mark.end):
                return OF_WORK
            bracketed = self.text[mark.start - 1 : mark.start] + self.text[mark.end : mark.end + 1] == "()"
            named = shape("named year").search(before) and not shape("its release").match(self.text, mark.end)
            quoted = self.text[mark.end : mark.end + 1] == '"' and self.comes_behind("quoted name", mark)
            occasion = shape("occasion").search(before) or self.comes_behind("acronym", mark)
            if quoted or bracketed or named or occasion:
                return IN_NAME
        led = before.endswith(": ") and shape("capital word").match(self.text, mark.end)
        return IN_NAME if led else None

    def is_of_ranking(self, place: int) -> bool:
        """Tell whether a year tells among which works one is the first: one of the best anime of 2023."""
        start = self.marks[place].start
        return bool(shape("a ranking").search(self.text, max(self.begin, start - 80), start))

    def is_titled(self, place: int) -> bool:
        """Tell whether a capital In before a month stands within a title, and opens no sentence: Your Lie In April."""
        mark = self.marks[place]
        if mark.value.year is None and shape("musical").match(self.text, mark.end):
            return bool(shape("title before").search(self.text, max(0, mark.start - 24), mark.start))
        return bool(shape("titled in").search(self.text, max(0, mark.start - 24), mark.start))

    def is_elsewhere(self, place: int) -> bool:
        """Tell whether a date tells in another zone what the text has told: Eastern Time: 11:00 a.m., May 24."""
        if not self.context.dated:
            return False
        date = self.marks[place].start
        before = self.text[max(self.begin, date - 60) : date]
        if shape("of zone").search(before):
            return True
        kinds = {mark.kind for mark in self.marks}
        if not self.row or "outlet" in kinds or "clock" not in kinds:
            return False
        return bool(shape("of region").fullmatch(before) or shape("zone cell").match(self.text, self.begin))

    def is_next(self, place: int) -> bool:
        """Tell whether nothing stands between a mark and the one before it."""
        return self.text[self.marks[place - 1].end : self.marks[place].start] == " "

    def moves(self, clause: Clause) -> bool:
        """Tell whether a sentence says that a date moves, and its clause not that something ran: from A until B."""
        ran = any(said.hint == "run" and clause.first <= n < clause.last for n, said in self.cues.items())
        return not ran and any(said.role == "delay" for said in self.cues.values())

    def at_once(self, mark: Mark, clause: Clause) -> bool:
        """Tell whether "at the same time" says nothing of when: no day or no one who has it then is named."""
        if self.text[mark.start : mark.end] not in ("at the same time", "at that time", "simultaneously"):
            return False
        dated = any(other.kind == "date" and other is not mark for other in self.marks)
        dated = dated or bool(shape("goes along").search(self.text, self.begin, self.marks[-1].end))
        outlets = [other.value.kind for other in self.marks[clause.first : clause.last] if other.kind == "outlet"]
        return not dated or not {"channel", "platform"} & set(outlets)

    def counts(self, place: int, clause: Clause) -> bool:
        """Tell whether a date is when so many were sold or in print: 5 million copies in circulation in May."""
        for mark in reversed(self.marks[clause.first : place]):
            if mark.kind == "nottime":
                return bool(shape("total").search(self.text, mark.start, self.marks[place].start))
            if mark.kind == "date" or (mark.kind == "cue" and mark.value.role == "release"):
                return False
        return False


_SEASONS = 4
"""Months in a list that are those in which things usually begin."""


def _is_month(mark: Mark) -> bool:
    """Tell whether a mark is a month and no more."""
    when: When = mark.value
    return when == When(month=when.month) and when.month is not None


def _is_week(mark: Mark) -> bool:
    """Tell whether a mark is a whole week."""
    when: When = mark.value
    return when.shift is not None and when.shift[0] == "week" and when.weekday in (None, _SATURDAY)


_SATURDAY = 5
"""The day that a weekend stands for."""
