"""Which part of a work an English sentence tells of: its season, its number, and in which format."""

from __future__ import annotations

import re
from itertools import groupby

from medalcal.news.english.clauses import Clause
from medalcal.news.english.numbers import ordinal, thing_of
from medalcal.news.english.scene import Scene
from medalcal.news.english.shapes import shape
from medalcal.news.english.words import LAST
from medalcal.news.groups import Group
from medalcal.news.marks import Mark, Number


class Installments(Scene):
    """Finds the season and the number that a date is of."""

    def season(self, date: Mark, clause: Clause) -> int | None:
        """Give the installment that a clause names, the nearest before the date; else that of what it refers to."""
        own = [
            mark
            for mark in self.marks[clause.first : clause.last]
            if mark.kind == "season" and not is_beside(self.text, mark)
        ]
        before = [mark for mark in own if mark.end <= date.start]
        if before:
            return int(before[-1].value)
        earlier = [mark for mark in self.marks[: clause.first] if mark.kind == "season"]
        opening = self.marks[clause.first : clause.first + 3]
        if earlier and any(mark.kind == "stop" and self.text[mark.start : mark.end] in _RELATIVE for mark in opening):
            return int(earlier[-1].value)
        if earlier and not own and self.is_reduced(clause):
            return int(earlier[-1].value)
        later = (mark for mark in self.marks[clause.first : clause.last] if mark.kind == "date" and mark is not date)
        if own and not any(date.end <= own[-1].start <= mark.start for mark in later) and not self.adds(date, own[-1]):
            return int(own[-1].value)
        heading = [mark for mark in self.context.heading if mark.kind == "season"] if self.row else []
        return int(heading[-1].value) if heading else None

    def spread(self, groups: list[Group]) -> None:
        """Give as many days as there are episodes each its own: episodes 1-3 on August 8, 14, and 21."""
        numbered = [group for group in groups if group.numbers and group.date is not None and not group.inherited]
        for start, some in groupby(numbered, key=lambda group: group.numbers[0].start):
            days = list(some)
            mark = days[0].numbers[0]
            counted = shape("first to last").fullmatch(self.text, start, mark.end)
            if counted is None or int(counted["last"]) - int(counted["first"]) != len(days) - 1:
                continue
            for number, group in enumerate(days, int(counted["first"])):
                group.numbers = [mark._replace(value=Number(mark.value.of, (number,)))]

    def is_held(self, end: int, mark: Mark) -> bool:
        """Tell whether an episode only comes with what comes out on the date that ends there: on May 4, with one."""
        return bool(shape("comes with").fullmatch(self.text, end, mark.end))

    def adds(self, date: Mark, season: Mark) -> bool:
        """Tell whether a season is told besides what came out on a date: it aired in May, and a second season did."""
        between = [mark for mark in self.marks if date.end <= mark.start and mark.end <= season.start]
        joint = next((mark for mark in between if self.text[mark.start : mark.end] in ("and", "while", "with")), None)
        behind_verb = any(place in self.cues for place in range(self.marks.index(date)))
        verbs = (mark for mark in between if mark.kind == "cue" and mark.value.role != "announce")
        return joint is not None and behind_verb and next(verbs, None) is None

    def is_reduced(self, clause: Clause) -> bool:
        """Tell whether a clause begins with its verb and so speaks of what stands before: volume 8, slated for May."""
        opening = self.marks[clause.first]
        verb = self.marks[clause.first + 1] if clause.first + 1 < clause.last else opening
        begun = opening.kind == "stop" and verb.kind == "cue" and not verb.value.noun
        return begun or self.closes_aside(clause)

    def closes_aside(self, clause: Clause) -> bool:
        """Tell whether its verb stands right behind an aside to a subject before: volume 5, held up so long, is due."""
        return self.aside_before(clause) is not None

    def aside_before(self, clause: Clause) -> int | None:
        """Give the mark of the comma that opens the aside right before the verb of a clause."""
        verb = next((n for n in range(clause.first, clause.last) if n in self.cues and not self.cues[n].noun), None)
        if verb is None or not clause.first:
            return None
        commas = [n for n in range(verb) if self.text[self.marks[n].start] == ","]
        opening = max((n for n in commas if n < clause.first), default=None)
        if opening is None or commas[-1] < clause.first:
            return None
        aside = shape("behind aside").fullmatch(self.text, self.marks[commas[-1]].end, self.marks[verb].start)
        return opening if aside else None

    def named_before(self, last: int) -> list[Mark]:
        """Give the number told last before a mark, behind what tells that something is told."""
        told = max((place for place in self.cues if place <= last and self.tells(place)), default=0)
        return [mark for mark in self.marks[told : last + 1] if mark.kind == "number"][-1:]

    def tells(self, place: int) -> bool:
        """Tell whether a cue says that something is told: the 20th volume announced that an anime premieres."""
        return self.cues[place].role == "announce"

    def holds_episodes(self, group: Group) -> bool:
        """Tell whether a volume is one of episodes, and so a disc: Volume 2 (episodes 14-26)."""
        volumes = [mark for mark in group.numbers if mark.value.of == "volume"]
        return any(shape("episodes").match(self.text, mark.end) for mark in volumes)

    def joined_numbers(self, numbers: list[Mark]) -> list[Mark]:
        """Leave out the numbers that "with" parts from an ordinal alone: it is at 5, with the sixth due in March.

        Those too of what is only told to hold something: the first set has 13 episodes, and the second is due in March.
        """
        for place in range(len(numbers) - 1, 0, -1):
            start = numbers[place].start
            if shape("holds its own").search(self.text, max(numbers[0].end, start - _HOLDS), start):
                return numbers[place:]
        if not numbers or numbers[-1].value.of:
            return numbers
        parting = [mark.start for mark in self.marks if self.text[mark.start : mark.end] in ("with", "while")]
        last = max((at for at in parting if at < numbers[-1].start), default=0)
        return [mark for mark in numbers if mark.start >= last]

    def numbers(self, group: Group) -> tuple[int | str, ...]:
        values: list[int | str] = []
        for mark in group.numbers:
            values += [value for value in mark.value.values if value not in values]
        return tuple(values[:1] if self.is_first_of(group) else values)

    def is_first_of(self, group: Group) -> bool:
        """Tell whether volumes come out one after the other from a date on, which is that of the first alone."""
        date = group.date
        if date is None or len(group.numbers) != 1 or group.numbers[0].value.of != "volume":
            return False
        stretch = max(self.begin, date.start - _IN_TURN), date.end + _IN_TURN
        return bool(
            shape("lasting").search(self.text, date.start, date.end) or shape("in turn").search(self.text, *stretch)
        )

    def definite(self, clause: Clause, date: Mark) -> Number | None:
        """Give the number that "the volume", "the issue" or "it" stands for: the last one of the paragraph."""
        heading: list[Number] = [mark.value for mark in self.context.heading if mark.kind == "number" and self.row]
        if len(heading) == 1 and not any(mark.kind == "number" for mark in self.marks):
            return heading[0]
        whole = not clause.first or self.is_reduced(clause)
        start = self.begin if whole else self.marks[clause.first].start
        named: list[Mark] = [mark for mark in self.marks if mark.kind == "number" and mark.start < date.start]
        start = max(start - 5, named[-1].end if named else 0, 0)
        known: Number | None = named[-1].value if named else self.context.number
        return self.last_named(start, date) or (
            None if known is None else self.referred(known, start, clause, near=bool(named))
        )

    def referred(self, known: Number, start: int, clause: Clause, *, near: bool) -> Number | None:
        """Give the number of "the volume" or "it", which is the one told last, or of "the next one" behind that.

        Args:
            start: Where the words begin that may refer to it.
            near: The same sentence told it.
        """
        said, value = self.text[start : self.marks[clause.last - 1].end], known.values[-1]
        following = shape("the next").search(said)
        if following is not None and isinstance(value, int) and thing_of(following["of"] or "") in ("", known.of):
            return Number(known.of, (value + 1,))
        if known.of in ("volume", "issue") and shape("sold it").search(said):
            return known
        before = not near and self.place - self.context.number_at <= 1
        instead = known.of and shape("shows it instead").search(said)
        if before and (instead or shape("told again").match(self.text, self.begin)):
            return known
        near = near or (before and self.text.startswith(("It ", "It's ", "It’s "), self.begin))
        if near and known.of and shape("moved it").search(said):
            return known
        told = shape(f"the {known.of}").search(said) if known.of else None
        return None if told is None or self.is_another_last(told[0], start) else known

    def is_another_last(self, said: str, start: int) -> bool:
        """Tell whether "the final volume" is another than the one told before it, which was not told to be the last."""
        final = shape("final")
        return bool(final.search(said)) and not final.search(self.text, max(0, start - _PARTED), start)

    def last_named(self, start: int, date: Mark) -> Number | None:
        """Give the number of the last volume or episode by how many there are: it has 13 episodes; the last airs."""
        final = shape("the last").search(self.text, start, date.start)
        return None if final is None else self.last_of_all(date, thing_of(final["of"] or "episode"))

    def counted_last(self, date: Mark) -> str:
        """Give what was counted last before a date."""
        counts = [counted(self.text, mark) for mark in self.marks if mark.end <= date.start]
        return next((of for of in reversed(counts) if of), self.context.counted)

    def elliptic(self, number: Number, date: Mark) -> tuple[Number | None, int | None]:
        """Give what an ordinal alone counts, by what was counted last: the second on July 5."""
        last = self.counted_last(date)
        if number.values == (LAST,):
            return self.last_of_all(date, last), None
        if shape("split").search(self.text, max(self.begin, date.start - _PARTED), date.start):
            last = "part"
        value = number.values[0]
        if isinstance(value, int) and (last == "season" or (last == "episode" and self.is_next_season(date))):
            return None, value
        if last == "part":
            seasons = [int(mark.value) for mark in self.marks if mark.end <= date.start and mark.kind == "season"]
            return None, seasons[-1] if seasons else self.context.season
        if any(mark.kind == "outlet" and mark.value.kind == "magazine" for mark in self.marks):
            last = last or "issue"
        published = any(mark.kind == "outlet" and mark.value.kind == "publisher" for mark in self.marks)
        if not last and (published or self.context.kind == "volume"):
            last = "volume"
        return Number(last, number.values), None

    def is_next_season(self, date: Mark) -> bool:
        """Tell whether an ordinal alone premieres where seasons are told with their episodes: the second premiered …"""
        known = self.context.season is not None or self.context.last_season is not None
        return known and bool(shape("next premieres").search(self.text, self.begin, date.start))

    def last_of_all(self, date: Mark, counted: str) -> Number | None:
        """Give the number of the last one by how many there are: four volumes, the last of which shipped in May."""
        told = shape("how many").finditer(self.text, max(0, self.begin - _PARTED), date.start)
        whole = [
            match
            for match in told
            if thing_of(match["of"] or match["wholeof"]) == counted
            and not shape("of each").search(self.text, max(0, match.start() - _EACH), match.start())
        ]
        if not whole or not self.is_of_all(whole[-1], date):
            return None
        count = ordinal(whole[-1]["count"] or whole[-1]["whole"])
        return None if count is None else Number(counted, (count,))

    def is_of_all(self, told: re.Match[str], date: Mark) -> bool:
        """Tell whether a count is of all that will be, and of the season and the work to which the last one belongs."""
        start = max(0, told.start() - _PARTED)
        start = max(start, *(self.text.rfind(end, start, told.start()) + 1 for end in ("\n", ". ")))
        if shape("so far").match(self.text, told.end()):
            return False
        if " more " in told[0] or shape("counted down").search(self.text, start, told.start()):
            return False
        until_now = shape("published").search(self.text, start, told.start())
        if until_now and not shape("came out").search(self.text, told.end(), date.start):
            return False
        return all(self.is_of_one(names, start, told, date) for names in ("season told", "work told"))

    def is_of_one(self, names: str, start: int, told: re.Match[str], date: Mark) -> bool:
        """Tell whether no other season, or work, is told behind a count than the one that is counted.

        Args:
            names: The shape of what tells it.
            start: Of the sentence with the count.
        """
        found = [*shape(names).finditer(self.text, start, date.start)]
        own = [match["which"].lower() for match in found if match.start() <= told.end() + 1]
        behind = {match["which"].lower() for match in found if match.start() > told.end() + 1 and match["of"]}
        return behind <= {own[-1]} if own else names == "work told" or not behind

    def format_of(self, group: Group) -> str | None:
        if group.format is not None:
            return str(group.format.value)
        words = " ".join(self.text[mark.start : mark.end] for mark in group.numbers).lower()
        return "digital" if "digital" in words else "print" if "print" in words or "physical" in words else None


_IN_TURN = 32
"""Characters beside a date in which it is said that one volume comes after the other."""

_HOLDS = 120
"""Characters before a number in which another thing is told to hold something."""

_EACH = 40
"""Characters before a count in which it is said that it is that of each one."""

_PARTED = 200
"""Characters before a date in which it may be said of how many parts it is one."""

_RELATIVE = ("which", "that", "who", "whose", "and", "but")

_COUNTED = {"seasons": "season", "volumes": "volume", "books": "volume", "episodes": "episode", "issues": "issue",
            "boxes": "volume", "arcs": "part", "halves": "part", "cours": "part", "parts": "part"}  # fmt: skip


def is_beside(text: str, mark: Mark) -> bool:
    """Tell whether an installment is only told beside what comes out: with an episode that recaps the first."""
    return bool(shape("recaps").search(text, max(0, mark.start - 40), mark.start))


def counted(text: str, mark: Mark) -> str:
    """Give what a mark counts: season, volume, episode, issue; also where only their number is said, as two seasons."""
    if mark.kind == "season":
        return "season"
    if mark.kind == "number":
        return str(mark.value.of)
    return _COUNTED.get(text[mark.start : mark.end].lower(), "") if mark.kind == "noun" else ""


def sold(text: str, marks: list[Mark]) -> list[str]:
    """Give what some marks tell of that comes in volumes, disc or book, in order; a disc that is in a book is none."""
    told = [of for mark in marks if (of := _sold_as(text, mark))]
    if "disc" in told and marks and shape("bundles").search(text, marks[0].start, marks[-1].end):
        return [of for of in told if of != "disc"]
    return told


def _sold_as(text: str, mark: Mark) -> str:
    if mark.kind == "number" and mark.value.of == "volume":
        word = text[mark.start : mark.end]
        return "disc" if shape("disc").search(word) else "book" if shape("book").search(word) else ""
    if mark.value == "audio":
        return "audio" if shape("audiobook").match(text, mark.start) else ""
    return _SOLD.get(mark.value, "") if mark.kind == "noun" else ""


_SOLD = {"disc": "disc", "ova": "disc", "manga": "book", "novel": "book", "chapter": "book"}
"""What comes in volumes of what a text tells of."""
