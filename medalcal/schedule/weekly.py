"""A run with a first day and a slot, walked from week to week: breaks, shifts, double nights, recaps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from medalcal.model.change import Change, State, Step
from medalcal.model.claim import OPEN_END, WEEKDAYS, Break, Origin, Rank, Said, Shift, Slot
from medalcal.model.clock import DAY_MINUTES, LAST_START, BroadcastTime
from medalcal.model.dates import UNDECIDED, PartialDate, Precision
from medalcal.model.length import length_of
from medalcal.model.occurrence import Basis, Status
from medalcal.model.outlet import Platform
from medalcal.model.work import Kind
from medalcal.schedule.airing import Airing, Facts, Problem, in_force, union
from medalcal.schedule.merge import Held

OPEN_FROM_START = timedelta(weeks=10)
"""How far an open-ended run is expanded from its start …"""
OPEN_FROM_READING = timedelta(weeks=4)
"""… or from the last reading that says it goes on, whichever is later."""
CONCLUDED_HOUR = "its hour is concluded: half an hour after the one before, as no length is said"
"""The note of a later one of several in one night, where nobody said how long one takes."""


class Weekly:
    """A run with a first day and a slot, walked from week to week."""

    def __init__(
        self,
        facts: Facts,
        first: Airing,
        slots: list[tuple[date | None, Held]],
        count: Held | None,
        problems: list[Problem],
    ) -> None:
        self.facts = facts
        self.first = first
        self.slots = slots
        self.count = count
        self.problems = problems
        self.ends = facts.one("ends")
        self.start = self._first_day()
        """As the slots write it: where a day turns at 05:00, Thu 00:00 and Wed 24:00 begin on different dates."""
        self.last = self._last_day()
        self.basis = Basis.SCHEDULED if count or self._end_is_known() else Basis.WEEKLY
        self.status = Status.CONFIRMED if self.basis is Basis.SCHEDULED else Status.TENTATIVE
        self.changes: dict[str, dict[date, Held]] = {
            field: dict(facts.all(field)) for field in ("break", "shift", "double")
        }
        breaks = sorted(self.changes["break"].items(), key=lambda pair: pair[0])
        self.pauses = [(day, fact.value.until, fact) for day, fact in breaks if fact.value.until]
        """The breaks that last: first and last broadcast date."""
        self.recaps: dict[date, tuple[str, Held]] = {fact.value: (slug, fact) for slug, fact in facts.all("recap")}
        self.behind = [union(slot, facts.one("starts"), count, self.ends) for _, slot in slots]
        """Per slot: the origins of all that is derived from it."""

    def _end_is_known(self) -> bool:
        return self.ends is not None and self.ends.value.date.precision is Precision.DAY

    def _last_day(self) -> date:
        """Give the last broadcast date to which the run is expanded."""
        last: date | None = self.ends.value.date.last if self.ends is not None else None
        if last is None:
            return date.max if self.count else self._open_end()
        return last if self._end_is_known() or self.count else min(self._open_end(), last)

    def _open_end(self) -> date:
        readings = [
            origin.said_on or origin.read_at.date()
            for _, fact in self.slots
            for origin in fact.origins
            if origin.said_on is not None or origin.guide or origin.rank is Rank.DATABASE
        ]
        from_start = self.start + OPEN_FROM_START - timedelta(days=1)
        return max([from_start, *(day + OPEN_FROM_READING for day in readings)])

    def airings(self) -> Iterator[Airing]:
        """Give the airings in order, with the problems noted of changes that hit none."""
        left = self.count.value if self.count else None
        position, on = 1, self.start
        told: set[date] = set()
        """The breaks whose entries were given: one that lasts has a single one."""
        unused = {(field, day) for field, days in self.changes.items() for day in days}
        unused |= {("recap", day) for day in self.recaps}
        while on <= self.last and (left is None or position <= left):
            pause = self._pause_on(on) if self.changes["break"] else None
            if unused:
                swallowed = pause is not None and pause.claim.about != on and on not in self.recaps
                hit = ("break",) if swallowed else ("break", "shift", "double", "recap")
                unused -= {(field, on) for field in hit}
            if on in self.recaps:
                yield self._recap(on)
            elif pause is not None:
                if pause.claim.about not in told:
                    told.add(pause.claim.about)
                    unused.discard(("break", pause.claim.about))
                    yield self._pause(on, pause)
                if pause.value.until == OPEN_END:
                    if left is not None:
                        yield from self._waiting(position, left, pause)
                        position = left + 1
                    break
                if not pause.value.carry:
                    yield self._dateless(position, on, pause)
                    position += 1
            else:
                night = self.changes["double"][on].value if on in self.changes["double"] else 1
                for part in range(night if left is None else min(night, left - position + 1)):
                    yield self._airing(position, on, part)
                    position += 1
            on = self._next(on)
        self._note_unused(unused, on)
        self._note_count(left, position)

    def _note_unused(self, unused: set[tuple[str, date]], reached: date) -> None:
        for field, day in sorted(unused, key=lambda pair: pair[1]):
            if self.basis is Basis.WEEKLY and day >= reached:
                continue
            fact = self.recaps[day][1] if field == "recap" else self.changes[field][day]
            slot = self.slots[self._slot_on(day)][1]
            self.problems.append(
                Problem(fact.claim, f"a {field} on {WEEKDAYS[day.weekday()]} {day}, where nothing airs",
                        f"the slot is {slot.value}, from {self.start}", rank=1)
            )  # fmt: skip

    def _note_count(self, left: int | None, position: int) -> None:
        if left is None or position > left or not self._end_is_known():
            return
        assert self.ends is not None
        assert self.count is not None
        self.problems.append(
            Problem(self.ends.claim, f"from {self.start} to {self.ends.value} the slot has room for {position - 1} of "
                    f"{left} episodes", "say the double episodes, or mend the count or the last date", rank=2)
        )  # fmt: skip

    def _slot_on(self, day: date) -> int:
        """Give the place in ``slots`` of the one in force on a broadcast date."""
        return in_force(self.slots, day)

    def _first_day(self) -> date:
        """Give the date on which the slot places the first airing, or the one that was said."""
        said: date = self.facts.one("starts").value.date.day  # type: ignore[union-attr]
        slot: Slot = self.slots[self._slot_on(said)][1].value
        if self.first.label is None or slot.time is None:
            return said
        for day in (said, said - timedelta(days=1), said + timedelta(days=1)):
            placed = self.facts.place(Said(PartialDate.day_of(day), slot.time))[1]
            if day.weekday() == slot.weekday and placed == self.first.label:
                return day
        return said

    def _next(self, on: date) -> date:
        """Give the broadcast date after this one: the next of the slot that is then in force."""
        slot: Slot = self.slots[self._slot_on(on)][1].value
        following = on + timedelta(days=(slot.weekday - on.weekday() - 1) % 7 + 1)
        for begins, fact in self.slots[1:]:
            if begins is not None and on < begins <= following:
                return begins + timedelta(days=(fact.value.weekday - begins.weekday()) % 7)
        return following

    def _airing(self, position: int, on: date, part: int) -> Airing:
        shifted = self.changes["shift"].get(on)
        if position == 1 and on == self.start and shifted is None:
            return self.first
        slot = self._slot_on(on)
        said, origins = self._said(on, self.slots[slot][1].value), self.behind[slot]
        plain = self._placed(position, said, part, origins)
        if shifted is None:
            return plain
        shift: Shift = shifted.value
        there = Said(PartialDate.day_of(shift.on or on), shift.time)
        airing = self._placed(position, there, part, (*shifted.origins, *origins))
        return airing._replace(moved=self._moved(plain, airing, shifted))

    def _placed(self, position: int, said: Said, part: int, origins: tuple[Origin, ...]) -> Airing:
        """Give the airing at a place in the grid, or after others that begin there; on demand they come together."""
        is_later = part and said.time is not None and not isinstance(self.facts.value("outlet"), Platform)
        on, label, instant, note = self.facts.place(self._later(said, part) if is_later else said)
        if is_later and self.facts.one("minutes") is None:
            note = note or CONCLUDED_HOUR
        return Airing(position, on, label, instant, self.basis, self.status, origins, note)

    def _moved(self, plain: Airing, airing: Airing, shifted: Held) -> Change:
        """Give the step from the slot to where a shift put an airing."""
        origin = shifted.origins[0]
        return Change(
            Step.MOVED, self._state(plain), self._state(airing), origin.read_at, shifted.claim.reason, origin.url
        )

    def _state(self, airing: Airing) -> State:
        minutes, outlet = self.facts.value("minutes"), self.facts.value("outlet")
        zone = self.facts.grid.zone.key if self.facts.grid and airing.label else None
        time = airing.label.time if airing.label else None
        slug = outlet.slug if outlet else None
        return State(airing.date, time, airing.airs_at, None, minutes, airing.status, slug, zone)

    def _pause_on(self, on: date) -> Held | None:
        """Give the break on a broadcast date."""
        if on in self.changes["break"]:
            return self.changes["break"][on]
        return next((fact for first, last, fact in self.pauses if first <= on <= last), None)

    def _pause(self, on: date, fact: Held) -> Airing:
        """Give the break itself, at the place in the grid that stays empty; one that lasts is of whole days."""
        slot = self._slot_on(on)
        pause: Break = fact.value
        said = Said(PartialDate.day_of(on), self.slots[slot][1].value.time)
        until = pause.until if pause.until != OPEN_END else None
        if until:
            said = Said(PartialDate.day_of(fact.claim.about))
        plain = self._placed(0, said, 0, fact.origins)
        return plain._replace(name=f"break-{fact.claim.about}", basis=Basis.ANNOUNCED, status=Status.CONFIRMED,
                              note=fact.claim.note, pause=pause.reason, until=until)  # fmt: skip

    def _said(self, on: date, slot: Slot) -> Said:
        """Give the place in the grid on a broadcast date; the first night may have its own clock."""
        if on == self.start and self.first.label is not None:
            return Said(PartialDate.day_of(self.first.label.on), self.first.label.time)
        return Said(PartialDate.day_of(on), slot.time)

    def _later(self, said: Said, part: int) -> Said:
        """Give the start of a later part of one night: without a gap after the first."""
        assert said.time is not None
        total = said.time + part * length_of(Kind.BROADCAST, self.facts.value("minutes"))
        if total <= LAST_START:
            return Said(said.date, BroadcastTime(total))
        day = said.date.day + timedelta(days=1)
        return Said(PartialDate.day_of(day), BroadcastTime(total - DAY_MINUTES))

    def _recap(self, on: date) -> Airing:
        slug, fact = self.recaps[on]
        plain = self._airing(0, on, 0)
        origins = tuple(dict.fromkeys((*fact.origins, *plain.origins)))
        return plain._replace(name=slug, basis=Basis.ANNOUNCED, status=Status.CONFIRMED, origins=origins)

    def _waiting(self, position: int, count: int, fact: Held) -> Iterator[Airing]:
        """Give what is left behind a break of which nobody knows how long it lasts, without dates."""
        origins = union(fact, self.count)
        for waiting in range(position, count + 1):
            yield Airing(waiting, UNDECIDED, None, None, Basis.ANNOUNCED, Status.TENTATIVE, origins, fact.claim.note,
                         is_waiting=True)  # fmt: skip

    def _dateless(self, position: int, on: date, fact: Held) -> Airing:
        pause: Break = fact.value
        return Airing(position, UNDECIDED, None, None, Basis.ANNOUNCED, Status.TENTATIVE, fact.origins,
                      f"not on {on}: {pause.reason}")  # fmt: skip
