"""What became of what a Japanese sentence dates: was, will be, moved, dropped, not known."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from functools import cached_property
from itertools import pairwise

from medalcal.news.japanese.coordination import TOPIC
from medalcal.news.japanese.shapes import mark_text, shape
from medalcal.news.japanese.verbless import Verbless
from medalcal.news.marks import Cue, Mark, Number
from medalcal.news.proposal import UNSAID, Proposal

_SOON = 2
"""Sentences behind a move in which its dates are told."""

_CLAUSE, _CLAUSE_MARKS = 40, 6
"""Characters behind a date, and marks, within which its clause says what became of it."""

_ON_AIR = ("broadcast", "stream", "film")
"""Hints of what books are not."""


class Fates(Verbless):
    """Tells the tense and the status of dates."""

    def tense(self, said: Cue, cue: int | None) -> str:
        """Give past, future or nothing: as the word of release says it, else by what stands behind it."""
        if said.tense:
            return said.tense
        if cue is None:
            return ""
        if mark_text(self.text, self.marks[cue]) in ("決定", "決まった"):
            return "future"
        if self.cues[cue].hint == "topic" and any(
            self.cues[place].role == "plan" and place > cue for place in self.places
        ):
            return "future"
        if self.is_ranked(cue) or shape("gone on").match(self.text, self.marks[cue].end):
            return "past"
        for place in [cue, *(other for other in self.places if other > cue)]:
            tense = self.tense_of(place) or self.tense_behind(place)
            if tense == "future" and place != cue:
                return ""
            named = place != cue and self.cues[place].role == "other"
            if tense:
                return tense
            if not (named or shape("goes on").match(self.text, self.marks[place].end)):
                if place == cue:
                    return ""
                break
        over = shape("was").search(self.text, max(self.marks[cue].end, self.end - 12), self.end)
        return "past" if over or shape("so far").search(self.text, self.marks[cue].end, self.end) else ""

    def followed(self, date: Mark) -> str:
        """Give "past" for a date since when it lasts: 4月の公開から; or of which the next goes on: 7日の「…」に続き."""
        if shape("ever since").match(self.text, date.end, self.end):
            return "past"
        alone = date.value.day is not None and date.value.month is None
        return "past" if alone and shape("followed").match(self.text, date.end, self.end) else ""

    def lasts_on(self, date: Mark, cue: int) -> bool:
        """Tell whether something is shown since a day: 7月7日から放送されており、22日が最終回."""
        shown = shape("shown since then").match(self.text, self.marks[cue].end)
        return shown is not None and shape("since").match(self.text, date.end) is not None

    def is_ranked(self, cue: int) -> bool:
        """Tell whether a day is that of what sold, or was watched, so well: 7巻(4月22日発売)が首位, 13日放送分が7%."""
        if shape("watched").match(self.text, self.marks[cue].end, self.end):
            return True
        return shape("ranked").match(self.text, self.marks[cue].end, self.end) is not None

    def tense_behind(self, cue: int) -> str:
        """Give "past" for the sale of what something began or ended in: 8月発売の9月号で幕を閉じた."""
        last = self.places[-1]
        if last == cue or self.cues[last].role not in ("release", "delay") or self.dated_between(cue, last):
            return ""
        if not shape("in issue").match(self.text, self.marks[cue].end):
            return ""
        return "past" if self.tense_of(last) == "past" else ""

    def tense_of(self, cue: int) -> str:
        """Give the tense of one cue."""
        after = self.text[self.marks[cue].end : self.marks[cue].end + 14]
        own = mark_text(self.text, self.marks[cue])
        if own == "予定" and shape("is planned").match(after):
            return "future"
        if own.endswith(("た", "ている", "ています", "ており")) or (own.endswith("ん") and after.startswith("だ")):
            return "past"
        if shape("past").match(after) or (after.startswith("済") and not after.startswith(("済みの", "済の"))):
            return "past"
        if own.endswith("る") and shape("sentence end").match(after):
            return "future"
        return "future" if shape("future").match(after) else ""

    def status(self, date: Mark, said: Cue, cue: int | None) -> str:
        """Give the status that words say: postponed of an old date, new of the one it moved to."""
        place = self.marks.index(date)
        labelled = self.labelled_as(date)
        if labelled:
            return labelled
        if self.leads(place) or shape("not shown then").match(self.text, date.end):
            return "postponed"
        if self.arrows and any(
            mark.kind == "date" and self.arrow(before) for before, mark in enumerate(self.marks[:place])
        ):
            return "new"
        if self.arrives(place):
            return "new"
        until = self.told_until(place, cue)
        if said.role == "cancel" or self.gives_up(place, until, "cancel"):
            return "postponed" if shape("only put off").search(self.text, date.end, self.end) else "cancelled"
        if self.was_planned(place, until) and not shape("as planned").search(self.text, date.end, self.end):
            return "cancelled" if self.is_dropped(place) else "postponed"
        if self.context.moving and shape("new date").search(self.text, self.start, date.start):
            return "new"
        if said.role == "release" and (
            self.comes_after_move(place, cue) or shape("becomes").match(self.text, date.end)
        ):
            return "new"
        if self.gives_up(place, until, "delay") and not self.moves_slot(place):
            arrives = shape("to").match(self.text, date.end) or shape("from to").match(self.text, date.end)
            headed = cue is not None and cue > place and shape("headed for").match(self.text, self.marks[cue].end)
            return "new" if arrives or headed else "postponed"
        return ""

    def labelled_as(self, date: Mark) -> str:
        """Give the status that the label of a row says, where dates move: 変更前:3月23日, 【延期後】4月27日.

        Or the heading above it: 【中止公演】.
        """
        if not (self.row and self.context.moving):
            return ""
        label = shape("moved label").search(self.text, self.start, date.start)
        if label is not None:
            return "cancelled" if label["off"] else "postponed" if label["old"] else "new"
        above = self.context.heading
        called_off = bool(above) and shape("shows off").search(self.text, above[0].start, above[-1].end)
        return "cancelled" if called_off else ""

    def told_until(self, place: int, cue: int | None) -> int:
        """Give where what is said of a date ends: at the next date, or where its clause does, titles not counted."""
        date, following = self.marks[place], self.next_date(place)
        titles = [mark for mark in self.marks[place : place + _CLAUSE_MARKS] if mark.kind == "title"]
        long = _CLAUSE + sum(mark.end - mark.start for mark in titles if mark.start < date.end + _CLAUSE)
        planned = cue is not None and shape("planned").match(self.text, self.marks[cue].end)
        until = following if planned or place in self.leading_on else min(following, date.end + long)
        if cue is not None and cue > place and shape("told off").match(self.text, self.marks[cue].end):
            until = min(until, self.marks[cue].end)
        return min(until, self.to_episode(date, until))

    def next_date(self, place: int) -> int:
        """Give where the next date begins that is told apart, and is no end of a run."""
        dates = [n for n in range(place + 1, len(self.marks)) if self.marks[n].kind == "date"]
        apart = (n for n, before in zip(dates, [place, *dates], strict=False) if before not in self.leading_on)
        return next((self.marks[n].start for n in apart if not self.ends_days(n)), self.end)

    @cached_property
    def leading_on(self) -> frozenset[int]:
        """The dates that are followed by the next of a list: 3日と10日は休止, 1巻(5月)、2巻(6月)は延期."""
        dates = [place for place, mark in enumerate(self.marks) if mark.kind == "date"]
        gaps = ((place, self.marks[place].end, self.marks[after].start) for place, after in pairwise(dates))
        return frozenset(place for place, *gap in gaps if shape("next of list").fullmatch(self.text, *gap))

    def to_episode(self, date: Mark, until: int) -> int:
        """Give where a later episode of what began in a month is told of: 10月放送の「月の庭」が、第8話から先を延期."""
        if date.value.day is not None:
            return until
        behind = [mark for mark in self.marks if date.end <= mark.start < until]
        topics = [mark.end for mark in behind if mark.kind == "title" and self.text[mark.end : mark.end + 1] in TOPIC]
        return next(
            (mark.start for mark in behind if topics and mark.kind == "number" and mark.start > topics[0]), until
        )

    def was_planned(self, date: int, until: int) -> bool:
        """Tell whether a date is told to be one that was planned: 8月7日の予定だった, 当初は8月7日."""
        at = self.marks[date]
        moved = shape("to").match(self.text, at.end)
        stop = self.text.find("。", at.end, until)
        until = stop if stop >= 0 else until
        return any(
            mark.kind == "orig"
            and (
                (at.end <= mark.start < until and self.text[mark.start] not in "当も" and not moved)
                or (
                    self.text[mark.start] in "当も旧本従"
                    and mark.end <= at.start
                    and not self.dated_between(self.marks.index(mark), date)
                    and not shape("was on").match(self.text, at.end, self.end)
                )
            )
            for mark in self.marks
        )

    def is_dropped(self, date: int) -> bool:
        """Tell whether what was planned for a date will not be, as is told further on: 20日に予定していた…は中止."""
        until = self.next_date(date)
        told = (place for place in self.places if place > date and self.cues[place].role in ("delay", "cancel"))
        first = next(told, None)
        return first is not None and self.marks[first].start < until and self.cues[first].role == "cancel"

    def comes_after_move(self, date: int, cue: int | None) -> bool:
        """Tell whether a date of release stands behind another one and a word of moving."""
        if not self.context.moving or not any(mark.kind == "date" for mark in self.marks[:date]):
            return False
        moved = any(self.cues[other].role == "delay" and other < date for other in self.places)
        return moved and not (cue is not None and shape("of issue").match(self.text, self.marks[cue].end))

    def moves_slot(self, date: int) -> bool:
        """Tell whether it is the hour of an airing that moves, from a day on or on it: 7月から土曜午後5時半に変更."""
        delays = (place for place in self.places if place > date and self.cues[place].role == "delay")
        moves = next(delays, len(self.marks))
        slot = [mark for mark in self.marks[date + 1 : moves] if mark.kind in ("clock", "weekly", "weekday")]
        if not slot or moves == len(self.marks) or self.text[self.marks[moves].start - 1] not in "にへ":
            return False
        alone = [mark.kind for mark in slot] == ["clock"] and slot[0].end + 1 == self.marks[moves].start
        if shape("only the hour").search(self.text, max(0, slot[0].start - 6), slot[0].start):
            return True
        begins = "airs then" if alone else "since"
        return bool(shape(begins).match(self.text, self.marks[date].end, slot[0].start))

    def arrives(self, date: int) -> bool:
        """Tell whether a date is the one to which the date right before it moves: 16日から20日に、第4巻が…に延期."""
        before = next((place for place in range(date - 1, -1, -1) if self.marks[place].kind == "date"), None)
        if before is None or not self.context.moving:
            return False
        beside = shape("from").fullmatch(self.text, self.marks[before].end, self.marks[date].start)
        return beside is not None and self.leads(before)

    def is_put_off(self, date: Mark) -> bool:
        """Tell whether a word of moving stands behind a date: 第3巻が16日から20日に、第4巻が…に延期された."""
        return any(self.cues[place].role == "delay" and self.marks[place].start > date.start for place in self.places)

    def gives_up(self, date: int, until: int, role: str) -> bool:
        """Tell whether a word of moving or dropping follows a date before the next one."""
        return any(
            self.cues[place].role == role
            and place > date
            and self.marks[place].start < until
            and not shape("up to it").search(self.text, self.marks[date].end, self.marks[place].start)
            for place in self.places
        )

    def undecided(self) -> list[Proposal]:
        """Give a claim without a date for words that say that the new one is not known."""
        marks = [mark for mark in self.marks if mark.kind == "undecided"]
        if not marks or self.only_details(marks[0]):
            return []
        mark, template = marks[0], self.context.delayed
        if not self.context.moving:
            return self.still_open(mark)
        numbers = self.numbers_of(mark)
        if template is None:
            blank = Proposal(mark.start, mark.end, None, self.place, status="new")
            return self.still_open(mark) or [_counted(blank, numbers)]
        told = replace(template, start=mark.start, end=mark.end, when=None, sentence=self.place, status="new", why=None)
        return [_counted(told, numbers)]

    def only_details(self, mark: Mark) -> bool:
        """Tell whether no more than the day or the clock of a date is open: 7月からを予定し、詳しい日時は決まり次第."""
        told = any(other.kind == "date" and other.start < mark.start for other in self.marks)
        return told and shape("details").search(self.text, max(self.start, mark.start - 16), mark.start) is not None

    def numbers_of(self, mark: Mark, floor: int = 0) -> list[Number]:
        """Give the last number of the clause in which words say that a date is not known."""
        place = self.marks.index(mark)
        said = [n for n in self.places if n < place and self.cues[n].role == "release"]
        ended = [n for n in said if shape("goes on verb").match(self.text, self.marks[n].end)]
        floor = max([floor, *ended])
        numbers = [each for each in self.marks[floor:place] if each.kind == "number"]
        return [each.value for each in numbers if not self.text.startswith("以降", each.end)][-1:]

    def still_open(self, mark: Mark) -> list[Proposal]:
        """Give a claim without a date where words say behind a release that its day is not known: 公開日は未定."""
        if not shape("open topic").search(self.text, max(self.start, mark.start - 24), mark.start):
            return []
        place = self.marks.index(mark)
        floor = max([other + 1 for other, each in enumerate(self.marks[:place]) if each.kind == "date"], default=0)
        hint, thing = self.other_hint(floor, place), self.thing(floor, place, None, [])
        thing = "" if hint in _ON_AIR and thing in ("volume", "chapter") else thing
        work, season = self.work(mark, floor, place), self.season(mark, floor, place)
        blank = Proposal(mark.start, mark.end, None, self.place, status="new", hint=hint, thing=thing)
        return [_counted(replace(blank, work=work, season=season), self.numbers_of(mark, floor))]

    def just_delayed(self) -> Proposal | None:
        """Give what a sentence right before says is moved, where this one names nothing else."""
        told = self.context.delayed
        named = self.row or any(mark.kind in ("title", "number") for mark in self.marks)
        return told if told is not None and not named and self.place - told.sentence <= _SOON else None

    def instead(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give the day on which an episode is shown instead, of the one that was put off: 振替放送は27日深夜に."""
        told = self.context.japanese.put_off
        self.context.japanese.put_off = next(
            (each for each in reversed(proposals) if each.status == "postponed" and each.of == "episode"), told
        )
        if told is None:
            return proposals
        return [
            replace(each, of=told.of, numbers=told.numbers, season=told.season, status="new")
            if not each.numbers
            and shape("instead then").search(self.text, max(self.start, each.start - 10), each.start)
            else each
            for each in proposals
        ]

    def move_again(self, proposals: list[Proposal]) -> None:
        """Let the day to which a date moved be an old one if it moved once more: 4月に延期され、さらに7月に変更."""
        moved = [each for each in proposals if each.why is None and each.start >= self.start]
        delays = [self.marks[place].start for place in self.places if self.cues[place].role == "delay"]
        for old, between, new in zip(moved, moved[1:], moved[2:], strict=False):
            again = shape("once more").search(self.text, between.end, new.start)
            if old.status != "postponed" or again is None or not delays or delays[-1] < new.end:
                continue
            told = delays[bisect_left(delays, between.end)] < again.start()
            if told and (old.work, old.numbers) == (between.work, between.numbers) == (new.work, new.numbers):
                between.status, new.status = "postponed", "new"
                between.hint, between.thing = between.hint or old.hint, between.thing or old.thing

    def of_evening(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give the old and the new clock of what moves within its evening: 25:30から26:05に変更, 25:30ではなく26:05."""
        if sum(mark.kind == "clock" for mark in self.marks) < 2:
            return proposals
        found: list[Proposal] = []
        moved: set[tuple[int, int]] = set()
        for proposal in proposals:
            clocks = self.moved_clocks(proposal)
            if clocks is not None:
                moved.add((proposal.start, clocks[1].start))
                found.append(replace(proposal, status="postponed", hour=clocks[0]))
                found.append(replace(proposal, status="new", hour=clocks[1]))
            elif proposal.hour is None or (proposal.start, proposal.hour.start) not in moved:
                found.append(proposal)
        return found

    def moved_clocks(self, proposal: Proposal) -> tuple[Mark, Mark] | None:
        """Give the clock of an airing, the only one of its sentence or told with its day, and the one it moves to."""
        if proposal.why is not None or proposal.start < self.start:
            return None
        behind = [mark for mark in self.marks if mark.start >= proposal.end and mark.kind in ("clock", "date")]
        first = next((place for place, mark in enumerate(behind) if mark.kind == "clock"), len(behind))
        if proposal.hour is not None:
            first = next((place for place, mark in enumerate(behind) if mark is proposal.hour), len(behind))
        if [mark.kind for mark in behind[first : first + 2]] != ["clock", "clock"]:
            return None
        old, new = behind[first : first + 2]
        moved = shape("from clock").fullmatch(self.text, old.end, new.start)
        moved = moved and shape("moves to clock").match(self.text, new.end)
        return (old, new) if moved or shape("not at clock").fullmatch(self.text, old.end, new.start) else None

    def of_delay(self, proposals: list[Proposal]) -> list[Proposal]:
        """Give the dates that name nothing what was just said to move: …第12話の延期を発表。13日の予定を20日に."""
        self.move_again(proposals)
        proposals = self.instead(proposals)
        told = self.just_delayed()
        if told is None:
            return proposals
        if told.of == "episode" and shape("hour moved").search(self.text, max(0, told.start - 8), told.start):
            proposals = [
                replace(each, of=told.of, numbers=told.numbers, season=each.season or told.season)
                if each.why is None and each.hour is not None and not each.numbers
                else each
                for each in proposals
            ]
        return [
            replace(
                each, hint=each.hint or told.hint, thing=each.thing or told.thing, of=told.of, numbers=told.numbers,
                season=each.season or told.season, work=each.work or told.work, why=None,
            )
            if each.status in ("postponed", "new") and not each.numbers and each.why in (None, UNSAID)
            else each
            for each in proposals
        ]  # fmt: skip

    def delayed(self) -> Proposal | None:
        """Give what a sentence without a postponed date says is moved: 第4話以降の放送を延期."""
        cue = next((place for place in self.places if self.cues[place].role == "delay"), None)
        if cue is None:
            return None
        first = max([place + 1 for place, mark in enumerate(self.marks[:cue]) if mark.kind == "date"], default=0)
        counted = [mark for mark in self.marks[first:cue] if mark.kind == "number"]
        numbers = [mark.value for mark in counted if not self.is_counted_up_to(mark)]
        mark = self.marks[cue]
        return Proposal(
            mark.start,
            mark.end,
            None,
            self.place,
            hint=self.other_hint(first, cue),
            thing=self.thing(first, cue, cue, []),
            of=numbers[0].of if numbers else "",
            numbers=numbers[0].values if numbers else (),
            season=self.season(mark, first, cue),
            work=self.work(mark, first, cue),
        )


def _counted(proposal: Proposal, numbers: list[Number]) -> Proposal:
    """Give a proposal with its numbers, if any are told."""
    return replace(proposal, of=numbers[0].of, numbers=numbers[0].values) if numbers else proposal
