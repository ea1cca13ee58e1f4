"""Which word of an English sentence each of its dates hangs on.

A date belongs to the noun that follows it at once ("its January 10 premiere"), else to the verb before it in its
clause, else, where it opens the clause, to the verb after it. A clause goes from one verb's subject to the next one's.
"""

from __future__ import annotations

from medalcal.news.english.clauses import Clause, Governed
from medalcal.news.english.scene import Scene

GERUNDS = ("opening", "airing", "screening")
"""Forms that stand as nouns behind a date: its July 9 opening."""


_ATTRIBUTES = ("date", "prep", "noun", "outlet", "season", "number", "orig", "english", "format", "title")
"""Marks that may stand between a verb and the noun that it has as its object."""


class Governing(Scene):
    """Finds the cue of each date."""

    def governed(self, clause: Clause) -> list[tuple[int | None, list[Governed]]]:
        """Give the dates of a clause by the cues that they hang on, in order."""
        found: list[tuple[int | None, list[Governed]]] = []
        for date in range(clause.first, clause.last):
            if self.marks[date].kind != "date":
                continue
            governed = self.govern(date, clause)
            if found and found[-1][0] == governed.cue and not (governed.cue is None and self.table):
                found[-1][1].append(governed)
            else:
                found.append((governed.cue, [governed]))
        return found

    def govern(self, date: int, clause: Clause) -> Governed:
        """Give the cue of a date."""
        behind = self.noun_behind(date, clause)
        if behind is not None:
            off = self.fate_before(behind, clause)
            verb = next((place for place in range(behind + 1, clause.last) if place in self.cues), None)
            dated = any(mark.kind == "date" for mark in self.marks[behind:verb])
            off = verb if off is None and verb is not None and self.is_fate(verb) and not dated else off
            return Governed(date, behind if off is None else off, noun=True)
        for place in range(date - 1, clause.first - 1, -1):
            if place in self.cues and not (self.is_occasion(place, clause) or self.is_enclosed(place, date)):
                off = self.fate_behind(place, date, clause)
                apart = any(mark.kind == "stop" for mark in self.marks[place:date])
                off = self.fate_before(place, clause) if off is None and not apart else off
                return Governed(date, place if off is None else off)
        for place in range(date + 1, clause.last):
            if place in self.cues:
                return Governed(date, None if self.parted(date, place) else place)
        return Governed(date, None)

    def fate_before(self, noun: int, clause: Clause) -> int | None:
        """Give the verb that says of a noun that it moves: they delayed its May 4 release to June 1."""
        if not self.cues[noun].noun or self.is_fate(noun):
            return None
        place = noun - 1
        while place >= clause.first and self.marks[place].kind in _ATTRIBUTES:
            place -= 1
        return place if place >= clause.first and self.is_fate(place) else None

    def fate_behind(self, noun: int, date: int, clause: Clause) -> int | None:
        """Give the verb by which what a noun before a date names is off: the screening on Sunday is cancelled."""
        verb = next((place for place in range(date + 1, clause.last) if place in self.cues), None)
        if verb is None or not (self.cues[noun].noun and self.is_fate(verb)):
            return None
        parted = any(mark.kind in ("stop", "date") for mark in self.marks[date + 1 : verb])
        return None if parted else verb

    def is_enclosed(self, place: int, date: int) -> bool:
        """Tell whether a cue stands in brackets that are closed before a date."""
        between = [mark.kind for mark in self.marks[place + 1 : date] if mark.kind in ("open", "close")]
        return bool(between) and between[0] == "close"

    def is_occasion(self, place: int, clause: Clause) -> bool:
        """Tell whether a cue only names where a prize was won: won it at the ceremony earlier this year."""
        if self.cues[place].hint != "event":
            return False
        return any(self.cues[earlier].role == "award" for earlier in range(clause.first, place) if earlier in self.cues)

    def parted(self, date: int, cue: int) -> bool:
        """Tell whether a cue behind a date is said of something else: last month, and many were delayed."""
        if self.text.startswith("according to", self.marks[cue].start):
            return True
        if self.is_in_magazine(date) and any(mark.kind == "stop" for mark in self.marks[date + 1 : cue]):
            return True
        stop = next((mark for mark in self.marks[date + 1 : cue] if self.text[mark.start : mark.end] != ","), None)
        word = "" if stop is None else self.text[stop.start : stop.end]
        orders = self.cues[cue].hint == "tickets" and self.cues[cue].noun
        return (word in ("and", "but", "while") and self.is_fate(cue)) or (word in ("and", "with") and orders)

    def noun_behind(self, date: int, clause: Clause) -> int | None:
        """Give the cue that directly follows a date as its noun: its January 10 premiere, July 5 as its opening day."""
        for place in range(date + 1, min(date + 7, clause.last)):
            mark = self.marks[place]
            word = self.text[mark.start : mark.end]
            if mark.start - self.marks[date].end > 48:
                return None
            if place in self.cues and mark.kind == "cue":
                if word.lower() == "releases":
                    return None
                fits = self.cues[place].noun or word.lower() in GERUNDS or self.cues[place].role in ("delay", "cancel")
                return place if fits and not self.adverbial(date) else None
            if mark.kind not in ("noun", "outlet", "season", "number", "format", "clock", "zone", "prep", "english"):
                return None
            if mark.kind == "prep" and word not in ("the", "its", "a", "their"):
                return None
        return None
