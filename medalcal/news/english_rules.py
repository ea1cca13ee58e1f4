"""How an English sentence says that something comes out on a date.

A date belongs to the noun that follows it at once ("its January 10 premiere"), else to the verb before it in its
clause, else, where it opens the clause, to the verb after it. A clause goes from one verb's subject to the
next one's. What the verb says decides: only a word of release makes a claim.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from medalcal.news.context import Context
from medalcal.news.groups import Group, grouped, paired, told
from medalcal.news.kinds import PRIORITY
from medalcal.news.marks import Cue, Mark, Number, Outlet, When
from medalcal.news.proposal import Proposal, Slot
from medalcal.news.tidy import Tidy

_NEAR = 24
"""Characters between the parts of one verb: will be … released, is scheduled … for release."""


class Clause(NamedTuple):
    """A stretch of marks around one verb."""

    first: int
    last: int
    """The mark after the last one."""


class Governed(NamedTuple):
    """A date and the cue that it hangs on."""

    date: int
    cue: int | None
    noun: bool = False
    """The cue is a noun behind the date."""


class Sentence:
    """The marks of one sentence and what they say of its dates."""

    def __init__(self, text: str, tidied: Tidy, place: int, context: Context, *, row: bool) -> None:
        self.text = text
        self.marks = tidied.marks
        self.again = tidied.again
        self.place = place
        self.context = context
        self.row = row
        self.table = row and bool(self.marks) and "|" in text[self.marks[0].start : self.marks[-1].end]
        self.cues = _compound(text, self.marks)
        self.clauses = _clauses(text, self.marks, self.cues)

    def read(self) -> tuple[list[Proposal], list[Slot]]:
        """Give what is said of each date, and the clocks that have none."""
        proposals: list[Proposal] = []
        slots: list[Slot] = []
        for clause in self.clauses:
            before = len(proposals)
            for cue, dates in self.governed(clause):
                proposals += self.proposals(clause, cue, dates)
            slots += self.slots(clause)
            if len(proposals) == before and not slots:
                proposals += self.alongside(clause, proposals)
        proposals += self.undecided()
        return proposals, slots

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
            return Governed(date, behind, noun=True)
        for place in range(date - 1, clause.first - 1, -1):
            if place in self.cues:
                return Governed(date, place)
        for place in range(date + 1, clause.last):
            if place in self.cues:
                return Governed(date, place)
        return Governed(date, None)

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
                fits = self.cues[place].noun or self.cues[place].role in ("delay", "cancel")
                return place if fits and not self.adverbial(date) else None
            if mark.kind not in ("noun", "outlet", "season", "number", "format", "clock", "zone", "prep", "english"):
                return None
            if mark.kind == "prep" and word not in ("the", "its", "a", "their"):
                return None
        return None

    def adverbial(self, date: int) -> bool:
        """Tell whether a date stands by itself behind a preposition: on January 10 it premieres."""
        before = self.text[max(0, self.marks[date].start - 12) : self.marks[date].start].lower().rstrip()
        return before.endswith((" on", " in", " since", " from", " during")) or before in ("on", "in", "since", "from")

    def proposals(self, clause: Clause, cue: int | None, dates: list[Governed]) -> list[Proposal]:
        """Give what is said of the dates that hang on one cue."""
        said = self.cues[cue] if cue is not None else None
        if said is None:
            said = self.from_heading(dates[0].date)
        places = {governed.date for governed in dates}
        if said is None and self.timed(clause, places):
            said = Cue("release", "weak")
        why = self.refusal(said, dates, cue, clause)
        if why is not None or said is None:
            return [self.unread(self.marks[place], why or _NO_CUE) for place in sorted(places)]
        left = {place: refused for place in places if (refused := self.refused(place, clause)) is not None}
        unread = [self.unread(self.marks[place], refused) for place, refused in left.items()]
        places -= set(left)
        return unread + (self.releases(clause, cue, said, places) if places else [])

    def timed(self, clause: Clause, places: set[int]) -> bool:
        """Tell whether dates without a cue have a station, a platform or a clock beside them, which say enough."""
        marks = self.marks[clause.first : clause.last]
        if self.row:
            return any(mark.kind in ("outlet", "clock", "number") for mark in marks)
        places_ = [
            place for place in places if self.marks[place].value.day is not None or self.marks[place].value.shift
        ]
        stations = any(mark.kind == "outlet" and mark.value.kind in ("channel", "platform") for mark in marks)
        printed = any(
            mark.kind == "format" or (mark.kind == "number" and mark.value.of in ("volume", "issue")) for mark in marks
        )
        named = any(
            mark.kind == "season" or (mark.kind == "noun" and mark.value in ("film", "volume", "disc"))
            for mark in marks
        )
        return bool(places_) and (stations or printed or named or any(mark.kind == "clock" for mark in marks))

    def refused(self, place: int, clause: Clause) -> str | None:
        """Say why one of several dates is no release, if so."""
        mark = self.marks[place]
        before = self.text[max(0, mark.start - 12) : mark.start].lower()
        if _shape("as of").search(before):
            return "as of that day"
        if before.endswith(("b. ", "born ")):
            return "a birth"
        if before[-1:] == '"' == self.text[mark.end : mark.end + 1]:
            return "quoted as such"
        if _only_weekday(mark) and self.told(clause):
            return "day of the announcement"
        if any(other.kind == "vague" and 0 <= mark.start - other.end <= 2 for other in self.marks):
            return "a guess"
        if (
            (not self.context.moving or not any(cue.role == "delay" for cue in self.cues.values()))
            and not self.row
            and _shape("until").search(before)
            and any(other.kind == "date" for other in self.marks[clause.first : place])
        ):
            return "the end of a range"
        if _shape("issue").match(self.text, mark.end):
            return "the month of an issue"
        if _shape("of award").match(self.text, mark.end, mark.end + 60):
            return "a year in a name"
        return None

    def named(self, clause: Clause) -> bool:
        """Tell whether a clause names what comes out, or points back at it."""
        kinds = ("noun", "number", "season", "outlet", "format")
        return any(mark.kind in kinds for mark in self.marks[clause.first : clause.last])

    def releases(self, clause: Clause, cue: int | None, said: Cue, places: set[int]) -> list[Proposal]:
        """Give what is said of dates that a word of release governs."""
        if said.hint in _LOOSE and not self.row and not self.named(clause):
            coarse = [
                place for place in places if self.marks[place].value.day is None and not self.marks[place].value.shift
            ]
            places -= set(coarse)
            if coarse:
                left = [self.unread(self.marks[place], "it is not said what comes out") for place in coarse]
                return left + (self.releases(clause, cue, said, places) if places else [])
        groups = grouped(self.phrase(clause, places))
        if self.pairs(groups):
            groups = paired(groups)
        thing = self.thing(clause, cue, min(places))
        found: list[Proposal] = []
        for group in groups:
            if not told(group):
                continue
            proposal = self.proposal(group, said, thing, clause, cue)
            found.append(proposal)
        return found

    def pairs(self, groups: list[Group]) -> bool:
        """Tell whether numbers and dates come in two rows that belong together: volumes 3 and 4 on A and B."""
        if any(mark.kind == "respectively" for mark in self.marks):
            return True
        dated = [group for group in groups if group.date is not None and not group.inherited]
        several = [mark for group in groups for mark in group.numbers if len(mark.value.values) == len(dated)]
        return len(dated) > 1 and bool(several) and all(group.numbers is groups[0].numbers for group in groups)

    def phrase(self, clause: Clause, places: set[int]) -> list[Mark]:
        """Give the marks of a clause around some of its dates, up to the dates that hang on other cues."""
        dates = [place for place in range(clause.first, clause.last) if self.marks[place].kind == "date"]
        first, last = clause.first, clause.last
        for date in dates:
            if date not in places and date < min(places):
                first = date + 1
            elif date not in places and date > max(places):
                last = min(last, date)
        return list(self.marks[first:last])

    def proposal(self, group: Group, said: Cue, thing: str, clause: Clause, cue: int | None) -> Proposal:
        date = group.date
        assert date is not None
        if not group.numbers and group.format is not None and thing in ("volume", ""):
            group.numbers = [mark for mark in self.marks[: clause.first] if mark.kind == "number"][-1:]
        number = group.numbers[0].value if group.numbers else None
        ordinal: int | None = None
        if number is not None and number.of == "":
            number, ordinal = self.elliptic(number)
            group.numbers = [] if number is None else [Mark("number", date.start, date.end, number)]
            thing = thing if ordinal is None else "anime"
        own = group.clock if group.inherited and group.clock is not None else date
        status = self.status(date, said, clause, cue)
        proposal = Proposal(
            start=date.start,
            end=date.end,
            when=date.value,
            sentence=self.place,
            hint="award" if said.role == "award" else self.opening(said, thing),
            thing=thing,
            tense="past" if self.since(date) else said.tense,
            status=status,
            outlets=[mark.value for mark in group.outlets],
            hour=group.clock,
            zone=str(group.zone.value) if group.zone else None,
            again=self.again.get(date.start, [])
            + (self.again.get(own.start, []) if own is not date else [])
            + (self.again.get(group.clock.start, []) if group.clock and group.clock is not own else []),
            of=number.of if number else "",
            numbers=self.numbers(group),
            season=ordinal or (int(group.season.value) if group.season is not None else self.season(date, clause)),
            format=self.format_of(group),
            language="en" if self.english(clause) else None,
            weekly=group.weekly.value if group.weekly is not None and group.weekly.kind == "weekly" else None,
        )
        if proposal.language == "en" and not any(outlet.kind == "publisher" for outlet in proposal.outlets):
            proposal.outlets = proposal.outlets + self.publisher(date)
        if group.inherited and group.clock is not None:
            proposal.end = max(proposal.end, date.end)
        return proposal

    def elliptic(self, number: Number) -> tuple[Number | None, int | None]:
        """Give what an ordinal alone counts, by what was counted last: the second on July 5."""
        counted = self.context.counted
        if counted == "season" and isinstance(number.values[0], int):
            return None, number.values[0]
        return (Number(counted, number.values) if counted else None), None

    def since(self, date: Mark) -> bool:
        """Tell whether a date stands behind "since", which looks back whatever the verb's form."""
        return self.text[max(0, date.start - 7) : date.start].lower().rstrip().endswith("since")

    def opening(self, said: Cue, thing: str) -> str:
        """Give the hint of a cue; what opens and is no film nor in the cinema just starts."""
        films = any(mark.kind == "noun" and mark.value == "film" for mark in self.marks) or "film" in (
            thing,
            self.context.main,
        )
        return "start" if said.hint == "open" and not films and thing in ("anime", "dub") else said.hint

    def numbers(self, group: Group) -> tuple[int | str, ...]:
        values: list[int | str] = []
        for mark in group.numbers:
            values += [value for value in mark.value.values if value not in values]
        return tuple(values)

    def format_of(self, group: Group) -> str | None:
        if group.format is not None:
            return str(group.format.value)
        words = " ".join(self.text[mark.start : mark.end] for mark in group.numbers).lower()
        return "digital" if "digital" in words else "print" if "print" in words or "physical" in words else None

    def english(self, clause: Clause) -> bool:
        """Tell whether a clause speaks of an English edition, by name or as the publisher of the words before."""
        if any(mark.kind == "english" for mark in self.marks[clause.first : clause.last]):
            return True
        publishers = [
            mark for mark in self.marks[: clause.last] if mark.kind == "outlet" and mark.value.kind == "publisher"
        ]
        if publishers:
            return _is_english(publishers[-1])
        return self.context.english and self.refers(clause)

    def publisher(self, date: Mark) -> list[Outlet]:
        """Give the English publisher that "it" stands for: the last one of the sentence, or of the one before."""
        named = [mark for mark in self.marks if mark.end <= date.start and mark.kind == "outlet" and _is_english(mark)]
        if named:
            return [named[-1].value]
        known = self.context.publisher
        return [known] if known is not None and known.territory not in (None, "JP") else []

    def refers(self, clause: Clause) -> bool:
        """Tell whether a clause, or the sentence, begins with a word that refers to the sentence before."""
        if any(mark.kind == "noun" and mark.value == "pronoun" for mark in self.marks[: clause.last]):
            return True
        start = min((mark.start for mark in self.marks), default=0)
        return bool(_shape("refers").search(self.text[max(0, start - 14) : start + 14].lstrip()))

    def status(self, date: Mark, said: Cue, clause: Clause, cue: int | None) -> str:
        """Give the status that words say: postponed of an old date, new of the one it moved to."""
        before = self.text[max(0, date.start - 14) : date.start].lower()
        orig = any(
            mark.kind == "orig" and mark.end <= date.start and self.nearest(mark, date, clause)
            for mark in self.marks[clause.first : clause.last]
        )
        if said.role == "cancel":
            return "cancelled"
        if orig:
            return "postponed"
        moved = self.moved(date, before, clause)
        if moved:
            return moved
        if said.role == "delay":
            if before.rstrip().endswith(("to", "until", "till", "to the", "until the", "to on", "for")):
                return "new"
            return "postponed"
        told = any(
            mark.kind == "new" and self.text[mark.start : mark.end] in ("now", "instead")
            for mark in self.marks[clause.first : clause.last]
        )
        return "new" if told and self.context.moving else ""

    def moved(self, date: Mark, before: str, clause: Clause) -> str:
        """Give the status of the dates of "from A to B" in a text in which dates move."""
        marks = self.marks[clause.first : clause.last]
        dates = [mark for mark in marks if mark.kind == "date"]
        place = dates.index(date) if date in dates else 0
        if not self.context.moving or len(dates) < 2:
            return ""
        if before.rstrip().endswith("from") and place + 1 < len(dates) and _to(self.text, dates[place + 1]):
            return "postponed"
        if (
            place
            and _to(self.text, date)
            and self.text[max(0, dates[place - 1].start - 6) : dates[place - 1].start].lower().rstrip().endswith("from")
        ):
            return "new"
        return ""

    def nearest(self, orig: Mark, date: Mark, clause: Clause) -> bool:
        """Tell whether "originally" belongs to a date: no other date and no "to" stands between them."""
        for mark in self.marks[clause.first : clause.last]:
            if orig.end <= mark.start < date.start and mark.kind == "date":
                return False
            if orig.end <= mark.start < date.start and mark.kind == "new" and mark.end + 4 >= date.start:
                return False
        return True

    def thing(self, clause: Clause, cue: int | None, date: int) -> str:
        """Give what comes out: the object of a verb that has one, else its subject, else what the text is about."""
        if cue is None or not clause.first <= cue < clause.last:
            nouns = self.nouns(clause.first, clause.last) or _nouns(
                self.context.head_of(self.text, self.marks, self.marks[date])
                if date < len(self.marks)
                else self.context.heading
            )
            return _main(nouns) or ("" if self.table else self.context.thing)
        subject = self.nouns(self.start_of(clause, cue), cue)
        if "disc" in self.nouns(cue + 1, date):
            return "disc"
        if cue > date:
            after = self.nouns(cue + 1, clause.last, direct=True)
            near = self.nouns(self.phrase_start(date), cue)
            if self.cues[cue].role in ("delay", "cancel"):
                near = self.nouns(clause.first, cue)
            named = _main(near) or _main(after) or _main(subject)
            return self.context.main or self.context.thing if named in ("promo", "") else named
        theirs = self.nouns(cue + 1, clause.last if self.cues[cue].noun else date, direct=True)
        chosen = (theirs, subject) if self.transitive(cue) else (subject, theirs)
        for nouns in chosen:
            if nouns and nouns != ["pronoun"]:
                if _main(nouns) == "series" and self.context.thing:
                    return self.context.thing
                return _main(nouns) or self.context.thing
        if subject == ["pronoun"]:
            return self.context.thing
        return self.antecedent(clause)

    def phrase_start(self, date: int) -> int:
        """Give where the noun phrase of a date begins: behind the stop or the cue before it."""
        place = date
        while place > 0 and self.marks[place - 1].kind not in ("stop", "cue", "open", "close"):
            place -= 1
        return place

    def start_of(self, clause: Clause, cue: int) -> int:
        """Give where the subject of a cue can begin: behind the cue before it."""
        earlier = [place for place in self.cues if clause.first <= place < cue and self.cues[place].role != "plan"]
        return max(earlier) + 1 if earlier and not self.cues[cue].noun else clause.first

    def transitive(self, cue: int) -> bool:
        """Tell whether a cue has its object behind it: not after "be", and not where it premieres by itself."""
        said = self.cues[cue]
        if said.hint in ("air", "broadcast", "open", "end", "film", "run") and said.role == "release":
            return False
        before = self.text[max(0, self.marks[cue].start - 16) : self.marks[cue].start].lower().split()
        return not any(word in ("be", "was", "were", "is", "are", "been", "being") for word in before[-2:])

    def antecedent(self, clause: Clause) -> str:
        """Give what a clause without a thing of its own speaks of: the end of the clause before, or the whole text."""
        before = [other for other in self.clauses if other.last <= clause.first]
        if before:
            nouns = [noun for noun in self.nouns(before[-1].first, before[-1].last) if noun in PRIORITY]
            if nouns and nouns[-1] not in ("promo", "goods", "series"):
                return nouns[-1]
        return self.context.thing

    def nouns(self, first: int, last: int, *, direct: bool = False) -> list[str]:
        """Give the things named among some marks; ``direct`` stops where the object ends."""
        found: list[str] = []
        for place in range(max(first, 0), min(last, len(self.marks))):
            mark = self.marks[place]
            word = self.text[mark.start : mark.end]
            if direct and (
                mark.kind == "stop" or (mark.kind == "prep" and word.lower() not in _INNER) or mark.kind == "date"
            ):
                break
            if mark.kind == "noun" and mark.value != "awardname":
                found.append(str(mark.value))
            elif mark.kind == "number" and _shape("disc").search(word):
                found.append("disc")
            elif mark.kind == "number":
                found.append(
                    {"volume": "volume", "chapter": "chapter", "issue": "chapter"}.get(
                        mark.value.of, "anime" if mark.value.of else ""
                    )
                )
            elif mark.kind == "season":
                found.append("anime")
        return [noun for noun in found if noun]

    def season(self, date: Mark, clause: Clause) -> int | None:
        """Give the installment that a clause names, the nearest before the date; else that of what it refers to."""
        own = [mark for mark in self.marks[clause.first : clause.last] if mark.kind == "season"]
        before = [mark for mark in own if mark.end <= date.start]
        if before or own:
            return int((before or own)[-1].value)
        earlier = [mark for mark in self.marks[: clause.first] if mark.kind == "season"]
        opening = self.marks[clause.first : clause.first + 3]
        if earlier and any(mark.kind == "stop" and self.text[mark.start : mark.end] in _RELATIVE for mark in opening):
            return int(earlier[-1].value)
        heading = [mark for mark in self.context.heading if mark.kind == "season"] if self.row else []
        return int(heading[-1].value) if heading else None

    def refusal(self, said: Cue | None, dates: list[Governed], cue: int | None, clause: Clause) -> str | None:
        """Say why dates are no release, if so."""
        if said is None:
            return _NO_CUE
        first = self.marks[dates[0].date]
        if said.role == "announce":
            before = self.text[max(0, first.start - 6) : first.start].lower()
            return None if before.endswith("for ") or before.endswith("for a ") else "day of the announcement"
        sold = [
            place for place in self.cues if clause.first <= place < dates[0].date and self.cues[place].hint == "tickets"
        ]
        if sold and said.role == "release" and said.hint in ("release", "start", "weak", "open"):
            return "tickets or orders"
        if said.role == "other":
            return "tickets or orders" if said.hint == "tickets" else "no release"
        if _only_weekday(first) and (said.hint == "weak" or cue is None):
            return "day of the announcement"
        if _only_weekday(first) and self.announced(clause, cue, said):
            return "day of the announcement"
        return None

    def announced(self, clause: Clause, cue: int | None, said: Cue) -> bool:
        """Tell whether a weekday beside a cue may be the day on which it was told."""
        if cue is None:
            return True
        told = any(self.cues[place].role == "announce" for place in self.cues if clause.first <= place < clause.last)
        return told or (said.noun and said.tense != "future")

    def told(self, clause: Clause) -> bool:
        """Tell whether the sentence up to the end of a clause tells something: a bare weekday is the day of that."""
        return any(self.cues[place].role == "announce" and place < clause.last for place in self.cues)

    def unread(self, mark: Mark, why: str) -> Proposal:
        return Proposal(mark.start, mark.end, mark.value, self.place, why=why)

    def from_heading(self, date: int) -> Cue | None:
        """Give the cue of the heading above a row; without one, that of the headline."""
        if not self.row or not self.marks or self.marks[-1].end - self.marks[0].start > 140:
            return None
        for mark in self.context.head_of(self.text, self.marks, self.marks[date]):
            if mark.kind == "cue" and isinstance(mark.value, Cue) and mark.value.role == "release":
                return mark.value._replace(noun=True)
        if any(mark.kind == "outlet" for mark in self.marks) and self.context.heading:
            return Cue("release", "weak", "", True)
        return self.context.cue

    def slots(self, clause: Clause) -> list[Slot]:
        """Give the clocks of a clause that has no date."""
        marks = self.marks[clause.first : clause.last]
        if any(mark.kind == "date" for mark in marks):
            return []
        found: list[Slot] = []
        cues = [self.cues[place] for place in self.cues if clause.first <= place < clause.last]
        slotted = any(mark.kind == "weekly" for mark in marks)
        if not slotted and not any(cue.role == "release" for cue in cues):
            return []
        for group in grouped(marks):
            if group.clock is not None:
                weekly = group.weekly.value if group.weekly is not None else None
                zone = str(group.zone.value) if group.zone else None
                found.append(Slot(self.place, group.clock, weekly, [mark.value for mark in group.outlets], None, zone))
        return found

    def alongside(self, clause: Clause, before: list[Proposal]) -> list[Proposal]:
        """Give what comes out with the release before it: it will air in January, and it will stream on Hulu."""
        cues = [
            place for place in self.cues if clause.first <= place < clause.last and self.cues[place].role == "release"
        ]
        opening = self.marks[clause.first]
        joint = opening.kind == "stop" and self.text[opening.start : opening.end] in ("and", "while")
        if not cues or not joint or not before or before[-1].why is not None:
            return []
        said, first = self.cues[cues[0]], before[-1]
        outlets = [mark.value for mark in self.marks[clause.first : clause.last] if mark.kind == "outlet"]
        platforms = [outlet for outlet in outlets if outlet.kind in ("platform", "channel")]
        if (
            not platforms
            or said.hint not in ("stream", "air", "broadcast", "start")
            or first.tense not in (said.tense, "")
        ):
            return []
        return [
            Proposal(
                start=first.start,
                end=first.end,
                when=first.when,
                sentence=self.place,
                hint=said.hint,
                thing=self.thing(clause, cues[0], len(self.marks)),
                tense=said.tense,
                outlets=platforms,
                season=first.season,
                guessed="no date of its own is said, so that of the same sentence is taken",
            )
        ]

    def undecided(self) -> list[Proposal]:
        """Give a claim without a date for words that say that the new one is not known."""
        marks = [mark for mark in self.marks if mark.kind == "undecided"]
        moved = any(cue.role in ("delay", "cancel") for cue in self.cues.values())
        if not marks or not (moved or self.context.moving):
            return []
        mark = marks[0]
        word = self.text[mark.start : mark.end]
        if word == "hiatus" and not moved:
            return []
        clause = next((each for each in self.clauses if self.inside(each, mark)), Clause(0, len(self.marks)))
        thing = self.thing(
            clause, next((place for place in self.cues if self.cues[place].role == "delay"), None), len(self.marks)
        )
        return [
            Proposal(
                mark.start,
                mark.end,
                None,
                self.place,
                thing=thing,
                status="new",
                hint="",
                season=self.season(mark, clause),
            )
        ]

    def inside(self, clause: Clause, mark: Mark) -> bool:
        return mark in self.marks[clause.first : clause.last]


_LOOSE = ("start", "end", "weak", "run", "live", "adapt", "")
"""Hints of cues that say of anything that it begins or ends."""

_NO_CUE = "no word says that anything comes out then"
_INNER = ("of", "the", "a", "an", "its", "their")
_RELATIVE = ("which", "that", "who", "whose", "and", "but")


_SHAPES = {
    "disc": r"BD|DVD|Blu-ray|Disc",
    "refers": r"\b(?:It|They|The (?:company|publisher|third|next|second|first|final|latest|following))\b",
    "as of": r"(?:as of|up to|by the end of|by) (?:the )?$",
    "until": r"(?:to|until|till|through|ending|ended on|and ended) (?:on )?$",
    "issue": r"(?:'s)? (?:combined |double |first |special )?issue\b",
    "of award": (
        r" (?:[A-Z][\w'’]+ ){0,4}(?:[Aa]wards?|[Pp]rize|[Rr]ankings?|[Ee]dition|[Gg]uide|[Ff]estival|[Ee]xpo"
        r"|Olympics)\b"
    ),
}


@cache
def _shape(name: str) -> re.Pattern[str]:
    """Compile on first use."""
    return re.compile(_SHAPES[name])


def _only_weekday(mark: Mark) -> bool:
    when: When = mark.value
    return when.day is None and when.shift in (("weekday", 0), ("day", 0), ("day", -1))


def _to(text: str, date: Mark) -> bool:
    return text[max(0, date.start - 7) : date.start].lower().rstrip().endswith((" to", "until", " to the", " till"))


def _is_english(mark: Mark) -> bool:
    return mark.value.kind == "publisher" and mark.value.territory not in (None, "JP")


def _nouns(marks: list[Mark]) -> list[str]:
    return [str(mark.value) for mark in marks if mark.kind == "noun"]


def _main(nouns: list[str]) -> str:
    """Give the thing that is meant among several."""
    known = [noun for noun in nouns if noun in PRIORITY]
    return min(known, key=PRIORITY.index) if known else ""


def _compound(text: str, marks: list[Mark]) -> dict[int, Cue]:
    """Give the cues by place, the parts of one verb made one: will be released, is scheduled for release."""
    cues: dict[int, Cue] = {}
    last: int | None = None
    for place, mark in enumerate(marks):
        if mark.kind == "stop" or mark.kind == "open":
            last = None if mark.kind == "stop" and text[mark.start : mark.end] != "," else last
            continue
        if mark.kind != "cue":
            continue
        said: Cue = mark.value
        before = text[max(0, mark.start - 10) : mark.start].lower()
        if said.role == "release" and said.tense == "" and before.endswith(("to ", "to be ")):
            said = said._replace(tense="future", noun=False)
        elif said.role == "release" and said.tense == "past" and before.endswith((" be ", " is ", " are ", " being ")):
            said = said._replace(tense="future" if before.endswith(" be ") else "")
        if last is not None and mark.start - marks[last].end <= _NEAR and not _between(marks, last, place):
            said = _joined(cues[last], said)
            announced = cues[last].role == "announce" and said.noun and mark.start - marks[last].end <= 1
            if (said is not mark.value and cues[last].role in ("plan", "release")) or announced:
                del cues[last]
        cues[place] = said
        last = place
    return {
        place: said for place, said in ((place, _planned(said)) for place, said in cues.items()) if said.hint != "will"
    }


def _between(marks: list[Mark], first: int, last: int) -> bool:
    return any(mark.kind in ("date", "noun", "outlet", "number", "season") for mark in marks[first + 1 : last])


def _joined(before: Cue, said: Cue) -> Cue:
    """Give a cue with what the auxiliary before it says."""
    if before.role == "plan" and said.role in ("release", "plan", "cancel"):
        return said._replace(tense="future", noun=False) if said.role != "cancel" else said
    if before.role == "plan" and said.role == "delay":
        return said
    if before.role == "announce" and said.role == "release" and said.noun:
        return said
    if before.role == "release" and said.role == "release" and before.hint in ("start", "end", "release", ""):
        return said._replace(tense=before.tense or said.tense)
    return said


def _planned(said: Cue) -> Cue:
    """A plan that names no release of its own is one: slated for January."""
    return Cue("release", "", "future") if said.role == "plan" and said.hint != "will" else said


def _clauses(text: str, marks: list[Mark], cues: dict[int, Cue]) -> list[Clause]:
    """Part the marks so that each verb has its subject and what follows; brackets with a verb are their own."""
    bounds = [0]
    verbs = [place for place in sorted(cues) if not cues[place].noun]
    for before, verb in pairwise(verbs):
        stops = [place for place in range(before + 1, verb) if marks[place].kind in ("stop", "open", "close")]
        if stops:
            words = [place for place in stops if text[marks[place].start : marks[place].end] != ","]
            bounds.append(words[-1] if words else stops[-1])
    bounds.append(len(marks))
    return [Clause(first, last) for first, last in pairwise(bounds) if first < last]
