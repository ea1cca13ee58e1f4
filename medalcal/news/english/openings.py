"""How an English sentence says that something is to be seen: on the air, online, in the cinema, or just begun."""

from __future__ import annotations

from medalcal.news.english.clauses import Clause
from medalcal.news.english.shapes import shape
from medalcal.news.english.things import Things, is_english
from medalcal.news.marks import Cue, Mark
from medalcal.news.proposal import Proposal


class Openings(Things):
    """Finds the kind of release that the words around a verb give it, where the verb itself says little."""

    def opening(self, said: Cue, thing: str, date: Mark) -> str:
        """Give the hint of a cue; what opens and is no film nor in the cinema just starts."""
        clause = next((each for each in self.clauses if self.inside(each, date)), Clause(0, len(self.marks)))
        own = self.marks[clause.first : clause.last]
        if said.noun and (said.hint, thing) == ("air", "film") and self.is_at_occasion():
            return "premiere"
        if said.hint == "air" and thing in ("", "film", "series") and self.is_seen_at_place(clause):
            return "film"
        if said.hint in ("start", "") and self.is_televised(own, date):
            return "broadcast" if thing == "anime" else said.hint
        if said.hint in ("film", "") and thing in ("anime", "special", "film"):
            housed = self.housed(said.hint, thing, own)
            if housed:
                return housed
        whole = self.begin, self.marks[-1].end
        if said.hint == "release" and shape("on television").search(self.text, *whole):
            return "broadcast"
        if said.hint == "print" and thing in ("manga", "series") and self.runs_on(date):
            return "issue"
        if said.hint == "print" and thing == "manga" and self.is_first_printed(own, date):
            return "issue"
        begin = max(
            (mark.end for mark in self.marks if mark.kind == "date" and mark.end <= date.start), default=whole[0]
        )
        if said.hint in ("air", "start", "open", "") and shape("online").search(self.text, begin, date.start):
            return "stream" if thing in ("anime", "series", "") else said.hint
        if said.hint == "start" and thing == "novel" and shape("on the web").search(self.text, begin, date.start):
            return "issue"
        televised = shape("on television").search(self.text, begin, date.start)
        if (
            (said.hint in ("air", "start") or (thing == "dub" and said.hint == ""))
            and thing in ("anime", "series", "dub", "")
            and self.in_theaters()
            and not televised
        ):
            return "film"
        edition = thing in ("manga", "novel") and said.hint in ("start", "open", "air", "")
        priced = shape("sold for").match(self.text, date.end)
        if edition and (priced or any(mark.kind in ("english", "format") or is_english(mark) for mark in own)):
            return "release"
        starts = said.hint == "open" and thing in ("anime", "dub") and not self.is_screened(thing, own)
        return "start" if starts else said.hint

    def is_first_printed(self, marks: list[Mark], date: Mark) -> bool:
        """Tell whether a manga was first published in a year, by nobody who sells its volumes: as a serial."""
        houses = any(mark.kind == "outlet" and mark.value.kind == "publisher" for mark in marks)
        told = shape("first published").search(self.text, max(self.begin, date.start - _AUTHORS), date.start)
        return told is not None and not houses and not any(mark.kind == "english" for mark in marks)

    def is_at_occasion(self) -> bool:
        """Tell whether a premiere is told to have been at an occasion: its world premiere was at the Lamp Festival."""
        events = (mark for mark in self.marks if mark.kind == "outlet" and mark.value.kind == "event")
        return any(self.text.endswith((" at ", " at the "), self.begin, mark.start) for mark in events)

    def is_seen_at_place(self, clause: Clause) -> bool:
        """Tell whether a premiere is told to be at a place, as none on the air is: it premieres at Annecy."""
        marks = self.marks[clause.first : clause.last]
        aired = any(
            m.kind == "clock" or (m.kind == "outlet" and m.value.kind in ("channel", "platform")) for m in marks
        )
        return not aired and bool(shape("premiere at place").search(self.text, *self.stretch(clause)))

    def is_of_screening(self, clause: Clause, cue: int) -> bool:
        """Tell whether what runs is a screening: the theatrical screening of episodes 1-3 runs from May 8."""
        nouns = (n for n in range(clause.first, cue) if n in self.cues and self.cues[n].noun)
        return any(self.cues[n].hint == "film" and self.text.startswith(" of ", self.marks[n].end) for n in nouns)

    def is_recorded(self, place: int) -> bool:
        """Tell whether a date is that of an occasion shown on a later one: will air the concert of May 5 on June 9."""
        mark, before = self.marks[place], [said for n, said in self.cues.items() if n < place]
        shown = bool(before) and before[-1].hint in _SHOWS
        if not shown or not any(each.kind == "date" for each in self.marks[place + 1 :]):
            return False
        behind = shape("recorded behind").match(self.text, mark.end)
        return bool(behind or shape("recorded of").search(self.text, max(self.begin, mark.start - 24), mark.start))

    def recording(self, place: int) -> Proposal:
        """Give what is said of the date of an occasion that is shown later: it took place then."""
        start, end, when = self.marks[place].start, self.marks[place].end, self.marks[place].value
        return Proposal(start, end, when, self.place, thing="live", hint="live", tense="past", kind="live")

    def is_televised(self, marks: list[Mark], date: Mark) -> bool:
        """Tell whether a clause speaks of television, not behind a semicolon after the date."""
        nouns = (mark for mark in marks if mark.kind == "noun" and ";" not in self.text[date.end : mark.start])
        return any(self.text[mark.start : mark.end].lower() in _TV for mark in nouns)

    def housed(self, hint: str, thing: str, marks: list[Mark]) -> str:
        """Give the hint of what a house shows: a film, or episodes once, at an event; nothing where none does."""
        housed = self.in_theaters() or self.text.find("theatrical screening", self.begin, self.marks[-1].end) >= 0
        if hint == "film" and thing != "film" and self.shows_episodes(marks) and not housed:
            return "live"
        nouns = (mark for mark in marks if mark.kind == "noun")
        houses = any(shape("houses").search(self.text, mark.start, mark.end) for mark in nouns)
        return "film" if hint == "" and thing == "film" and houses else ""

    def is_screened(self, thing: str, marks: list[Mark]) -> bool:
        """Tell whether what opens does so in a cinema, or is told of films."""
        if any(mark.kind == "outlet" and mark.value.kind in ("venue", "theater") for mark in marks):
            return True
        if "film" in (thing, self.context.main):
            return True
        films = any(mark.kind == "noun" and mark.value == "film" for mark in self.marks)
        return films or bool(shape("screens").search(self.text, self.marks[0].start, self.marks[-1].end))

    def shows_episodes(self, marks: list[Mark]) -> bool:
        """Tell whether episodes are what a house shows, as is done once, at an event: a screening of episode 1."""
        words = (self.text[mark.start : mark.end] for mark in marks if mark.kind in ("noun", "number"))
        return any(shape("of episodes").search(word) for word in words)

    def runs_on(self, date: Mark) -> bool:
        """Tell whether something is said to have gone on from a date: published from 1996 to 2000, since 1989."""
        return bool(shape("from when").search(self.text, max(0, date.start - 12), date.start))

    def hint_of_service(self, clause: Clause, cue: int | None) -> str:
        """Give "stream" where services have or add something: streaming services have it, Hulu will add it on May 3."""
        if shape("services").search(self.text, *self.stretch(clause)):
            return "stream"
        if cue is None or not self.text.startswith("add", self.marks[cue].start):
            return ""
        before = self.marks[clause.first : cue]
        brings = any(mark.kind == "outlet" and mark.value.kind == "platform" for mark in before)
        return "stream" if brings or shape("the service").search(self.text, self.begin, self.marks[cue].start) else ""

    def is_of_it(self, clause: Clause, date: int) -> bool:
        """Tell whether a clause says when "it" comes, in a text that has told of something: it is coming in 2020."""
        pronoun = any(mark.value == "pronoun" for mark in self.marks[clause.first : date] if mark.kind == "noun")
        return pronoun and bool(self.context.thing or self.context.main)

    def stretch(self, clause: Clause) -> tuple[int, int]:
        """Give the stretch of text that a clause takes."""
        start = self.marks[clause.first].start if clause.first else self.begin
        return start, self.marks[clause.last - 1].end

    def screened(self, said: Cue, clause: Clause, cue: int) -> str:
        """Give what a clause says of the kind by where something is shown: cinemas show it, it is on all platforms."""
        start, end = self.stretch(clause)
        if said.role != "release" or "disc" in self.nouns(clause.first, clause.last):
            return said.hint
        if said.hint == "broadcast" and shape("cinemas do").search(self.text, start, self.marks[cue].start):
            return "film"
        season = any(mark.kind == "season" for mark in self.marks[clause.first : cue])
        if season and said.hint == "film" and self.text.endswith("screens", 0, self.marks[cue].end):
            return "broadcast"
        alone = sum(mark.kind == "date" for mark in self.marks[clause.first : clause.last]) == 1
        served = shape("services").search(self.text, start, end) or shape("on the platform").search(
            self.text, start, end + _BEHIND
        )
        if alone and served and said.hint in ("", "release"):
            return "stream"
        date = next((mark.start for mark in self.marks[cue : clause.last] if mark.kind == "date"), end)
        shown = said.hint in ("release", "broadcast") and shape("in theaters").search(
            self.text, self.marks[cue].end, date
        )
        return "film" if shown else said.hint

    def ended(self, cue: int | None, said: Cue) -> str:
        """Give what ends where it is "the series" of which its sentence told before: drew the manga, and ended it.

        What will not be in theaters is a film, "the series by" those who made it a manga, and so is a serialization.
        """
        if said.role == "delay" and said.hint == "film":
            return "film"
        if cue is not None and said.hint == "start" and said.tense == "past":
            start = self.marks[cue].start
            if shape("by its authors").search(self.text, max(self.begin, start - _AUTHORS), start):
                return "manga"
        if cue is None or said.hint != "end":
            return ""
        serial = self.text.startswith("serializ", self.marks[cue].start)
        if not serial and not shape("the series").match(self.text, self.marks[cue].end):
            return ""
        named = (thing for thing in reversed(self.nouns(0, cue)) if thing in ("manga", "novel", "anime"))
        return next(named, "manga" if serial else "")

    def in_theaters(self) -> bool:
        """Tell whether a sentence speaks of cinemas: the anime debuted in Japanese theaters."""
        return bool(shape("in theaters").search(self.text, self.marks[0].start, self.marks[-1].end))


_AUTHORS = 90
"""Characters before a verb or a date in which it is said who made what it tells of."""

_SHOWS = ("broadcast", "air", "stream")
"""Hints of verbs that say that something recorded is shown."""

_BEHIND = 40
"""Characters behind the last word that matters in a clause, in which it is said that a platform brings it."""

_TV = ("television", "tv", "airwaves")
