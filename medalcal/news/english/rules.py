"""How an English sentence says that something comes out on a date.

What the word that a date hangs on says decides: only a word of release makes a claim.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from medalcal.news.airing import Told
from medalcal.news.english.bringers import Bringers
from medalcal.news.english.clauses import Clause, Governed
from medalcal.news.english.dayparts import clock_of
from medalcal.news.english.doubts import Doubts
from medalcal.news.english.fates import Fates
from medalcal.news.english.governing import Governing
from medalcal.news.english.openings import Openings
from medalcal.news.english.scene import is_year_of_all
from medalcal.news.english.shapes import shape
from medalcal.news.english.tenses import Tenses
from medalcal.news.english.things import TELLING
from medalcal.news.english.unworded import Unworded
from medalcal.news.found import Kind
from medalcal.news.groups import Group, grouped, paired, shared_out, told
from medalcal.news.kinds import kind_of
from medalcal.news.marks import Cue, Mark, Number, When
from medalcal.news.proposal import IN_NAME, NO_CUE, OF_WORK, UNSAID, Proposal, Slot


class Sentence(Governing, Doubts, Fates, Bringers, Openings, Tenses, Unworded):
    """Reads what one sentence says of its dates."""

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
            self.remember(proposals[before:])
        proposals += self.undecided()
        self.swap(proposals)
        self.carry(proposals)
        self.succeed(proposals)
        self.share(proposals)
        self.stay(proposals)
        return proposals, slots

    def remember(self, proposals: list[Proposal]) -> None:
        """Take note of the kind of what was told last."""
        for proposal in proposals:
            if proposal.why is None and proposal.when is not None:
                kinds = {outlet.kind for outlet in proposal.outlets}
                self.context.dated = True
                self.context.told = proposal.thing or self.context.told
                self.context.kind = kind_of(proposal.hint, proposal.thing, kinds) or self.context.kind

    def proposals(self, clause: Clause, cue: int | None, dates: list[Governed]) -> list[Proposal]:
        """Give what is said of the dates that hang on one cue."""
        said = self.cue_of(clause, cue, dates[0].date)
        begun = [governed for governed in dates if self.is_begun(said, governed.date)]
        if begun and len(begun) == len(dates):
            said = Cue("release", "run", "past") if said is None else Cue("release", "start")
            begun = []
        planned = next((n for n, governed in enumerate(dates) if self.is_planned(said, governed.date)), 0)
        parts = _parted(dates, begun) if begun else (dates[:planned], dates[planned:])
        if all(parts):
            return [proposal for part in parts for proposal in self.proposals(clause, cue, part)]
        made = [each for each in dates if self.is_production(each.date) or self.is_recorded(each.date)]
        if made:
            rest, _ = _parted(dates, made)
            held = sorted({governed.date for governed in made})
            produced = [self.recording(n) if self.is_recorded(n) else self.production(n) for n in held]
            return produced + (self.proposals(clause, cue, rest) if rest else [])
        if said is None or said.hint == "weak":
            said = self.evident_cue(clause, cue, dates[0].date, said)
        if said is not None and cue is not None:
            said = self.in_clause(said, clause, cue)
        places = {governed.date for governed in dates}
        why = self.refusal(said, dates, cue, clause)
        if why is not None or said is None:
            return self.doubted(clause, cue, said, places, dict.fromkeys(places, why or NO_CUE))
        left = {place: refused for place in places if (refused := self.refused(place, clause, cue)) is not None}
        told = self.weekday_of_telling(said, self.marks[dates[0].date], cue, clause)
        left |= {dates[0].date: told} if told is not None else {}
        unread = self.doubted(clause, cue, said, set(left), left) if left else []
        places -= set(left)
        return unread + (self.releases(clause, cue, said, places) if places else [])

    def evident_cue(self, clause: Clause, cue: int | None, date: int, said: Cue | None) -> Cue | None:
        """Give the cue of a clause whose own says nothing, where what stands in it tells that something comes out."""
        evident = self.evident(clause, date, cued=said is not None)
        added = self.hint_of_service(clause, cue)
        hint = added or self.said_by_noun(clause)
        return (said or Cue("release", "weak"))._replace(hint=hint) if evident or added else None

    def in_clause(self, said: Cue, clause: Clause, cue: int) -> Cue:
        """Give a cue with what its clause says of the kind: its airing was delayed, the premiere takes place."""
        if said.hint == "film" and said.noun and self.is_done(clause, cue):
            said = said._replace(noun=False, tense="past")
        if said.role == "release" and said.hint in ("start", "open", ""):
            said = said._replace(hint=self.joined(cue) or said.hint)
        if said.hint == "run" and shape("occasion to be").search(self.before(self.marks[cue])):
            said = said._replace(hint="live")
        if said.hint == "run" and shape("so many episodes").match(self.text, self.marks[cue].end):
            said = said._replace(hint="broadcast")
        if said.role == "delay" and self.changes_place(cue):
            moved = self.text.startswith("moved", self.marks[cue].start)
            said = Cue("release", "start", said.tense or ("past" if moved else ""))
        if said.hint == "" and (said.role in ("delay", "cancel") or self.is_planning(cue)):
            said = said._replace(hint=self.moved_release(cue))
        if said.hint == "run" and self.is_of_screening(clause, cue):
            said = said._replace(hint="film")
        return said._replace(hint=self.held(clause, cue) if said.hint == "live" else self.screened(said, clause, cue))

    def said_by_noun(self, clause: Clause) -> str:
        """Give what a noun of a clause says of the kind where its verb says nothing: the premiere is on that day."""
        marks = self.marks[clause.first : clause.last]
        return next((m.value.hint for m in marks if m.kind == "cue" and m.value.noun and m.value.hint in TELLING), "")

    def is_production(self, place: int) -> bool:
        """Tell whether a date is a year alone before what was made in it, or stands in brackets behind that."""
        when: When = self.marks[place].value
        if self.is_of_ranking(place):
            return False
        whole = when == When(when.year) or (
            when == When(when.year, part=when.part) and shape("of season").match(self.text, self.marks[place].end)
        )
        told = not self.row or self.owns_title(self.marks[place])
        before = whole and told and self.produced(place) is not None
        return before or self.bracketed(place) is not None

    def is_of_thing(self, place: int) -> bool:
        """Tell whether a date only says which thing is meant: it will release the 1988 film, its 20th issue of 2025."""
        start = self.marks[place].start
        issue = shape("of an issue").search(self.text, max(self.begin, start - _ISSUE), start)
        return (
            issue is not None or self.is_production(place) or is_year_of_all(self.text, self.marks, self.marks[place])
        )

    def production(self, place: int) -> Proposal:
        """Give what is said of a date that stands before the thing, or in brackets behind it: it came out then."""
        mark, named = self.marks[place], self.bracketed(place)
        season = int(named.value) if named is not None and named.kind == "season" else None
        thing = "anime" if season else str(named.value) if named is not None else self.produced(place) or ""
        return Proposal(
            mark.start, mark.end, mark.value, self.place, thing=thing, hint="film" if thing == "film" else "release",
            tense="past", kind=_PRODUCED[thing], season=season,
        )  # fmt: skip

    def is_done(self, clause: Clause, cue: int) -> bool:
        """Tell whether a verb before a noun says that it came out: re-released the film in theaters on Friday."""
        verbs = (self.cues[place] for place in range(clause.first, cue) if place in self.cues)
        return any(said.role == "release" and said.tense == "past" and not said.noun for said in verbs)

    def held(self, clause: Clause, cue: int) -> str:
        """Give what takes place, if a release does: its premiere will take place in May; the film plays at the Ritz."""
        before = [self.cues[place] for place in self.cues if place < cue]
        films = (*self.nouns(clause.first, cue), self.context.thing)
        plays = self.text.startswith("play", self.marks[cue].start) and "film" in films
        hints = [said.hint for said in before if said.noun and said.role == "release"]
        return "film" if "film" in hints or (plays and not hints) else (hints or ["live"])[0]

    def releases(self, clause: Clause, cue: int | None, said: Cue, places: set[int]) -> list[Proposal]:
        """Give what is said of dates that a word of release governs."""
        if said.hint in _LOOSE and not self.row and not self.wins(said) and not self.names(0, len(self.marks)):
            authors = cue is not None and self.is_authors(cue, min(places))
            ahead = said.hint == "start" and said.tense == "future" and self.is_of_it(clause, min(places))
            headed = authors or ahead or self.is_headed_occasion(self.marks[min(places)])
            coarse = set() if headed else {place for place in places if self.coarse(place, clause)}
            places = places - coarse
            if coarse:
                left = self.doubted(clause, cue, said, coarse, dict.fromkeys(coarse, UNSAID))
                return left + (self.releases(clause, cue, said, places) if places else [])
        before = (place for place in range(clause.first, min(places)) if self.marks[place].kind == "date")
        groups = grouped(self.phrase(clause, places, frozenset(filter(self.is_of_thing, before))))
        if self.pairs(groups):
            groups = paired(groups)
        self.spread(groups)
        if any(mark.kind == "respectively" for mark in self.marks):
            shared_out(groups)
        self.share_behind(groups)
        thing = self.ended(cue, said) or self.thing(clause, cue, min(places))
        if thing == "song" and shape("premiere date").match(self.text, self.marks[min(places)].end):
            said, thing = said._replace(hint="air"), ""
        thing = self.context.main if said.role == "announce" and thing == "promo" else thing
        found = [self.proposal(group, said, thing, clause, cue) for group in groups if told(group)]
        self.own_things(found)
        self.in_turn(found)
        return found

    def doubted(
        self, clause: Clause, cue: int | None, said: Cue | None, places: set[int], why: dict[int, str]
    ) -> list[Proposal]:
        """Give dates that are no release by the reasons given, with what would belong to each if it were one."""
        said = said or Cue("release", "")
        groups = {group.date.start: group for group in grouped(self.phrase(clause, places)) if group.date is not None}
        thing = self.thing(clause, cue, min(places))
        found: list[Proposal] = []
        for place in sorted(places):
            mark = self.marks[place]
            group = groups.get(mark.start, Group(date=mark))
            found.append(replace(self.proposal(group, said, thing, clause, cue), why=why[place], status=""))
        return [_apart_from_verb(proposal) if proposal.why in (IN_NAME, OF_WORK) else proposal for proposal in found]

    def wins(self, said: Cue) -> bool:
        """Tell whether it is said which prize is won."""
        if said.role == "award" and self.context.kind == "award":
            return True
        return said.role == "award" and any(mark.value == "awardname" for mark in self.marks if mark.kind == "noun")

    def own_things(self, found: list[Proposal]) -> None:
        """Let a later date of one verb be of what stands between it and the one before: in May and the film in June."""
        changed = ""
        for before, proposal in pairwise(found):
            between = [m for m in self.marks if before.end <= m.start and m.end <= proposal.start]
            if proposal.hint == "adapt" and self.text.startswith(" into ", proposal.end):
                between = [m for m in self.marks if proposal.end <= m.start][:3]
            named = [mark for mark in between if mark.kind == "noun" and mark.value in _OWN]
            nouns = [str(mark.value) for mark in named if not self.is_held(before.end, mark)]
            if not any(mark.kind == "season" for mark in between) and self.work_between(before.end, proposal.start):
                proposal.season = None
            if any(self.text.startswith("finale", mark.start) for mark in between):
                proposal.of, proposal.numbers = "", ()
            changed = "ova" if "ova" in nouns else nouns[-1] if nouns else changed
            if changed not in ("", proposal.thing) and not any(mark.kind in ("open", "cue") for mark in between):
                proposal.thing = changed
                proposal.hint = "" if proposal.hint in TELLING else proposal.hint
                printed = changed in ("manga", "novel")
                proposal.outlets = [each for each in proposal.outlets if printed or each.kind != "magazine"]
                proposal.season = next((int(mark.value) for mark in between if mark.kind == "season"), None)

    def coarse(self, place: int, clause: Clause) -> bool:
        """Tell whether a date is too coarse for what is not named: a year, or a month in a text about nothing."""
        when: When = self.marks[place].value
        if when.day is not None or when.shift is not None or self.relative(clause):
            return False
        if self.context.kind is not None and self.is_led_to(self.marks[place]):
            return False
        if self.context.kind == "issue" and self.names_work(clause, place):
            return False
        return self.context.kind is None or when.month is None

    def is_led_to(self, date: Mark) -> bool:
        """Tell whether a date stands behind "for" or "since", so that only what the text is about can be meant."""
        return bool(shape("led to").search(self.text, max(self.begin, date.start - 16), date.start))

    def pairs(self, groups: list[Group]) -> bool:
        """Tell whether numbers and dates come in two rows that belong together: volumes 3 and 4 on A and B."""
        if any(mark.kind == "respectively" for mark in self.marks):
            return True
        dated = [group for group in groups if group.date is not None and not group.inherited]
        several = [mark for group in groups for mark in group.numbers if len(mark.value.values) == len(dated)]
        return len(dated) > 1 and bool(several) and all(group.numbers is groups[0].numbers for group in groups)

    def numbered(self, group: Group, thing: str, clause: Clause) -> tuple[Number | None, int | None]:
        """Give the number that a group is of, or the installment that its ordinal means."""
        assert group.date is not None
        group.numbers = self.joined_numbers(group.numbers)
        if thing in _PRINTED_IN and not (self.row and thing == "chapter"):
            group.numbers = [mark for mark in group.numbers if mark.value.of == _PRINTED_IN[thing]] or group.numbers
        if not group.numbers and group.format is not None and thing in ("volume", ""):
            group.numbers = [mark for mark in self.marks[: clause.first] if mark.kind == "number"][-1:]
        elif not group.numbers and thing in _COUNTED and (self.relative(clause) or self.is_reduced(clause)):
            opening = self.aside_before(clause) or clause.first
            group.numbers = self.named_before(opening) or self.named_before(clause.first)
        number: Number | None = group.numbers[0].value if group.numbers else self.definite(clause, group.date)
        if number is not None and not group.numbers:
            group.numbers = [Mark("number", group.date.start, group.date.end, number)]
        if number is None or number.of:
            return number, None
        number, ordinal = self.elliptic(number, group.date)
        group.numbers = [] if number is None else [Mark("number", group.date.start, group.date.end, number)]
        return number, ordinal

    def proposal(self, group: Group, said: Cue, thing: str, clause: Clause, cue: int | None) -> Proposal:
        """Give what is said of one date with what belongs to it."""
        date = group.date
        assert date is not None
        number, ordinal = self.numbered(group, thing, clause)
        thing = "disc" if self.holds_episodes(group) else thing if ordinal is None or thing == "disc" else "anime"
        english = self.english(clause)
        status = self.status(date, said, clause, cue)
        return Proposal(
            start=date.start,
            end=date.end,
            when=self.with_since(date),
            sentence=self.place,
            otherwise=self.context.kind,
            hint="award" if said.role == "award" else self.opening(said, thing, date),
            thing=thing,
            tense=self.tense(date, said, clause, cue, status),
            scheduled=self.is_scheduled(said, date, cue),
            follows=self.comes_later(date, cue),
            status=status,
            outlets=self.bringing(group, clause, cue, english=english),
            lenders=[] if self.japan() or self.is_of_others() else self.context.lenders,
            at_home=self.japan() and not group.outlets,
            hour=clock_of(group, self.text, self.begin),
            zone=str(group.zone.value) if group.zone else None,
            again=self.said_again(group),
            of=number.of if number else "",
            numbers=self.numbers(group),
            season=ordinal or (int(group.season.value) if group.season is not None else self.season(date, clause)),
            format=self.format_of(group),
            language="en" if english else None,
            weekly=group.weekly.value if group.weekly is not None and group.weekly.kind == "weekly" else None,
        )

    def comes_later(self, date: Mark, cue: int | None) -> bool:
        """Tell whether a date stands behind a verb that says that it is later than the one before: follows in June."""
        verb = None if cue is None else self.marks[cue]
        if shape("later on").search(self.text, max(self.begin, date.start - 12), date.start):
            return True
        return verb is not None and verb.end <= date.start and self.text.startswith("follow", verb.start)

    def said_again(self, group: Group) -> list[Told]:
        """Give the other sayings of a group's moment: of its date and of its clock."""
        own = [mark for mark in (group.date, group.clock) if mark is not None]
        return [told_too for mark in own for told_too in self.again.get(mark.start, [])]

    def slots(self, clause: Clause) -> list[Slot]:
        """Give the clocks of a clause without a date, or with outlets of their own before its first one."""
        marks = self.marks[clause.first : clause.last]
        if any(mark.kind == "date" for mark in marks):
            early = [group for group in grouped(marks) if group.date is None and group.clock and group.outlets]
            clocks = [group for group in grouped(marks) if group.date is not None and self.is_of_all_days(group)]
            return [self.slot(group) for group in early] + [self.slot(group, shared=True) for group in clocks]
        cues = [self.cues[place] for place in self.cues if clause.first <= place < clause.last]
        if self.row and all(cue.hint == "weak" for cue in cues) and not any(mark.kind == "clock" for mark in marks):
            outlets = [mark.value for mark in marks if mark.kind == "outlet"]
            return [Slot(self.place, None, None, outlets, None)] if outlets else []
        slotted = any(mark.kind == "weekly" for mark in marks) or bool(
            marks
            and shape("new episodes").search(self.text, max(self.begin, marks[0].start - _EACH), marks[-1].end + 16)
        )
        stationed = self.row and any(mark.kind == "outlet" for mark in marks)
        shared = self.is_shared()
        if not slotted and not stationed and not shared and not any(cue.role == "release" for cue in cues):
            return []
        return [self.slot(group, shared=shared) for group in grouped(marks) if group.clock is not None]

    def is_shared(self) -> bool:
        """Tell whether its clock is that of all that was told before: both screenings begin at 7 p.m.; Times: 8 p.m."""
        return shape("times" if self.row else "of all").match(self.text, self.begin) is not None

    def is_of_all_days(self, group: Group) -> bool:
        """Tell whether the clock of a group is told to be that of the days before it too: at 7 p.m. both days."""
        return group.clock is not None and shape("on all days").match(self.text, group.clock.end) is not None

    def slot(self, group: Group, *, shared: bool = False) -> Slot:
        """Give a group without a date as a clock that waits for one."""
        weekly = group.weekly.value if group.weekly is not None else None
        zone = str(group.zone.value) if group.zone else None
        clock = clock_of(group, self.text, self.begin)
        return Slot(self.place, clock, weekly, [mark.value for mark in group.outlets], None, zone, shared)

    def alongside(self, clause: Clause, before: list[Proposal]) -> list[Proposal]:
        """Give what comes out with the release before it: it will air in January, and it will stream on Hulu.

        Of what is past it is not said that both began on one day.
        """
        opening = self.marks[clause.first]
        joint = opening.kind == "stop" and self.text[opening.start : opening.end] in ("and", "while")
        cues = [place for place in range(clause.first, clause.last) if self.is_release(place)]
        if not cues or not joint or not before or before[-1].why is not None:
            return []
        said, first = self.cues[cues[0]], before[-1]
        outlets = [mark.value for mark in self.marks[clause.first : clause.last] if mark.kind == "outlet"]
        platforms = [outlet for outlet in outlets if outlet.kind in ("platform", "channel")]
        if platforms and said.hint == first.hint == "release" and not first.outlets:
            first.outlets = platforms
        past = said.tense == "past"
        later = shape("some time after").match(self.text, self.marks[clause.last - 1].end)
        later = later or shape("will later").search(self.text, opening.end, self.marks[cues[0]].end)
        if later or not platforms or past or said.hint not in _SHOWN or first.tense not in (said.tense, ""):
            return []
        return [
            Proposal(
                first.start, first.end, first.when, self.place,
                hint=said.hint,
                thing=self.thing(clause, cues[0], len(self.marks)),
                tense=said.tense,
                outlets=platforms,
                season=first.season,
                guessed="no date of its own is said, so that of the same sentence is taken",
            )
        ]  # fmt: skip

    def is_release(self, place: int) -> bool:
        return place in self.cues and self.cues[place].role == "release"


def _apart_from_verb(proposal: Proposal) -> Proposal:
    """Give a year in a name without what the verb of its sentence says: of Lamp Road (2004) that it will stream."""
    return replace(proposal, outlets=[], tense="" if proposal.tense == "future" else proposal.tense)


def _parted(dates: list[Governed], some: list[Governed]) -> tuple[list[Governed], list[Governed]]:
    """Give the other dates, and some of them."""
    return [governed for governed in dates if governed not in some], some


_SHOWN = ("stream", "air", "broadcast", "start")
"""Hints of verbs that say that something is shown."""

_PRODUCED: dict[str, Kind] = {"film": "film", "anime": "broadcast", "ova": "disc", "drama": "broadcast",
                               "novel": "volume", "manga": "issue"}  # fmt: skip

_ISSUE = 24
"""Characters before a year in which it is said to be that of an issue."""

_EACH = 8
"""Characters before the first mark of a clause in which it is said that each episode is meant."""

_PRINTED_IN = {"volume": "volume", "chapter": "issue"}

_COUNTED = ("volume", "disc", "chapter", "", "manga", "anime")
"""Things that come out by numbers."""

_OWN = ("film", "anime", "manga", "novel", "live", "game", "disc", "audio", "drama", "ova")
"""Things that are a release of their own."""

_LOOSE = ("start", "end", "weak", "run", "live", "adapt", "")
"""Hints of cues that say of anything that it begins or ends."""
