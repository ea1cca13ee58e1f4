"""One run of a series: from the claims that hold to its airings.

An episode's own date beats a shift or a break, which beats the slot.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from medalcal.errors import ClockGapError, ClockOverlapError
from medalcal.model.claim import WEEKDAYS, Break, Claim, Lag, Origin, Rank, Said, Shift, Slot
from medalcal.model.clock import DAY_MINUTES, LAST_START, BroadcastTime, Label, airs_at, canonical, label_at
from medalcal.model.dates import UNDECIDED, PartialDate, Precision
from medalcal.model.occurrence import Basis, Status
from medalcal.model.outlet import Channel, Grid, Outlet
from medalcal.schedule.merge import Held, Subject

OPEN_FROM_START = timedelta(weeks=10)
"""How far an open-ended run is expanded from its start …"""
OPEN_FROM_READING = timedelta(weeks=4)
"""… or from the last reading that says it goes on, whichever is later."""

WEEK = timedelta(days=7)


class Airing(NamedTuple):
    """One episode, recap or special of a run."""

    name: int | str
    """Position of the episode, from 1, or slug."""
    date: PartialDate
    label: Label | None
    airs_at: datetime | None
    basis: Basis
    status: Status
    changed_at: datetime
    origins: tuple[Origin, ...]
    note: str | None = None


class Problem(NamedTuple):
    """Claims of a run that do not fit together."""

    claim: Claim
    found: str
    expected: str
    rank: int = 0
    """What may only follow from problems of a lower rank in the same run has a higher one."""


class Plan(NamedTuple):
    """A run as it will go, as far as is known."""

    outlet: Outlet | None
    grid: Grid | None
    minutes: int | None
    partners: tuple[Channel, ...]
    """Further channels that air it at the same time."""
    affiliates: int | None
    """How many more stations do."""
    block: str | None
    airings: dict[int | str, Airing]
    problems: list[Problem]
    last: Held | None
    """The date of its last airing, where that is known to the day and the slot leads up to it."""


class Facts:
    """What holds for a run, by field, with the times of its own grid."""

    __slots__ = ("by_field", "grid", "held")

    def __init__(self, held: Mapping[Subject, Held], grid: Grid | None) -> None:
        self.held = held
        self.grid = grid
        self.by_field: dict[str, list[tuple[Any, Held]]] = {}
        for (field, about), fact in held.items():
            self.by_field.setdefault(field, []).append((about, fact))

    def one(self, field: str) -> Held | None:
        """Give what holds for a field of the run itself."""
        return self.held.get((field, None))

    def value(self, field: str) -> Any:
        """Give the value that holds for a field of the run itself, or None."""
        held = self.one(field)
        return held.value if held else None

    def all(self, field: str) -> list[tuple[Any, Held]]:
        """Give subject and fact of each subject of a field."""
        return self.by_field.get(field, [])

    def place(self, said: Said) -> tuple[PartialDate, Label | None, datetime | None, str | None]:
        """Give date, label, instant and a note for a date as it was said.

        On a night on which the clocks change, a skipped time is the moment of the jump and a repeated one its first
        showing; the note says so.
        """
        if said.time is None or self.grid is None:
            return said.date, None, None, None
        label = canonical(Label(said.date.day, said.time), self.grid.rollover)
        on = said.date if label.on == said.date.first else PartialDate.day_of(label.on)
        try:
            return on, label, airs_at(label, self.grid.zone), None
        except ClockGapError:
            note = f"the clocks go forward that night and skip {label.time}"
        except ClockOverlapError:
            note = f"the clocks go back that night; this is the first {label.time.clock_text}"
        return on, label, airs_at(label, self.grid.zone, settle=True), note


def plan_run(
    held: Mapping[Subject, Held],
    series: Mapping[Subject, Held],
    outlet: Outlet | None,
    grid: Grid | None,
    base: tuple[Lag, Plan] | None,
) -> Plan:
    """Give the airings of a run.

    Args:
        held: What holds for the run.
        series: What holds for its series, whatever the run.
        base: The distance from another run, and that run's plan.
    """
    facts = Facts(held, grid)
    problems: list[Problem] = []
    airings: dict[int | str, Airing] = {}
    if base is not None:
        airings.update(_following(facts, *base))
    count = facts.one("count") or series.get(("count", None))
    for airing in _scheduled(facts, count, problems):
        earlier = airings.get(airing.name)
        if earlier is not None and earlier.airs_at and airing.airs_at and earlier.airs_at != airing.airs_at:
            lag = facts.one("lag")
            assert lag is not None
            found = f"{lag.value} puts the first at {_said(earlier)}, yet it starts at {_said(airing)}"
            problems.append(Problem(lag.claim, found, "mend one of them"))
        airings[airing.name] = airing
    problems += _ineffective(facts)
    _own_dates(facts, airings)
    _statuses(facts, series, airings)
    ends = facts.one("ends")
    closed = ends is not None and ends.value.date.precision is Precision.DAY and len(airings) > 1
    return Plan(
        outlet=outlet,
        grid=grid,
        minutes=facts.value("minutes"),
        partners=facts.value("with") or (),
        affiliates=facts.value("affiliates"),
        block=facts.value("block"),
        airings=airings,
        problems=problems,
        last=ends if closed else None,
    )


CHANGES = ("break", "shift", "double", "recap")


def _ineffective(facts: Facts) -> Iterator[Problem]:
    """Give the claims of a run that nothing can come of, given its other ones."""
    lag, starts = facts.one("lag"), facts.one("starts")
    if lag is not None:
        for field in (*CHANGES, "slot", "count", "ends"):
            for _, fact in facts.all(field):
                expected = f'say it of "{lag.value.run}", or give its episodes dates of their own'
                yield Problem(fact.claim, f"a {field} in a run that is {lag.value}", expected, rank=1)
    elif starts is not None and starts.value.date.precision is Precision.DAY and not facts.all("slot"):
        for field in CHANGES:
            for _, fact in facts.all(field):
                yield Problem(fact.claim, f"a {field} in a run without a slot", "say its slot", rank=1)
    on: dict[date, str] = {}
    for field in CHANGES:
        for about, fact in facts.all(field):
            day = fact.value if field == "recap" else about
            other = on.setdefault(day, field)
            if other != field and ("break" in (other, field) or {other, field} == {"recap", "double"}):
                yield Problem(fact.claim, f"a {field} on {day}, which has a {other} too", "keep one of them", rank=1)


def _said(airing: Airing) -> str:
    return f"{airing.label.on} {airing.label.time}" if airing.label else str(airing.date)


def _scheduled(facts: Facts, count: Held | None, problems: list[Problem]) -> Iterator[Airing]:
    """Give what follows from the first date and the slot."""
    starts = facts.one("starts")
    if starts is None:
        return
    slots = sorted(facts.all("slot"), key=lambda pair: pair[0] or date.min)
    said: Said = starts.value
    day = said.date.first or date.min
    first = _premiere(facts, starts, slots[_in_force(slots, day)][1] if slots else None)
    if said.date.precision is not Precision.DAY or not slots or facts.one("lag"):
        yield first
        return
    yield from _Weekly(facts, first, slots, count, problems).airings()


def _premiere(facts: Facts, starts: Held, slot: Held | None) -> Airing:
    """Give the first airing; its clock is its own, or that of the slot where it falls on the slot's weekday."""
    said: Said = starts.value
    origins, changed_at = starts.origins, starts.changed_at
    if said.time is None and slot is not None and said.date.precision is Precision.DAY:
        place: Slot = slot.value
        if place.weekday == said.date.day.weekday():
            said = Said(said.date, place.time)
            origins, changed_at = _union(starts, slot)
    on, label, instant, note = facts.place(said)
    status = Status.TENTATIVE if on.precision is Precision.NONE else Status.CONFIRMED
    return Airing(1, on, label, instant, Basis.ANNOUNCED, status, changed_at, origins, note or starts.claim.note)


def _union(*held: Held | None) -> tuple[tuple[Origin, ...], datetime]:
    facts = [fact for fact in held if fact is not None]
    origins = dict.fromkeys(origin for fact in facts for origin in fact.origins)
    return tuple(origins), max(fact.changed_at for fact in facts)


def _in_force(slots: list[tuple[date | None, Held]], day: date) -> int:
    """Give the place of the slot that is in force on a broadcast date; the first one is also before its own day."""
    return max((place for place, (begins, _) in enumerate(slots) if (begins or date.min) <= day), default=0)


class _Weekly:
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
        self.recaps: dict[date, tuple[str, Held]] = {fact.value: (slug, fact) for slug, fact in facts.all("recap")}
        self.behind = [_union(slot, facts.one("starts"), count, self.ends) for _, slot in slots]
        """Per slot: the origins of all that is derived from it, and when the last of it changed."""

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
        unused = {(field, day) for field, days in self.changes.items() for day in days}
        unused |= {("recap", day) for day in self.recaps}
        while on <= self.last and (left is None or position <= left):
            if unused:
                unused -= {(field, on) for field in ("break", "shift", "double", "recap")}
            if on in self.recaps:
                yield self._recap(on)
            elif on in self.changes["break"]:
                fact = self.changes["break"][on]
                if not fact.value.carry:
                    yield self._dateless(position, fact)
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
        return _in_force(self.slots, day)

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
        moved = self.changes["shift"].get(on)
        if position == 1 and on == self.start and moved is None:
            return self.first
        slot = self._slot_on(on)
        said, note = self._said(on, self.slots[slot][1].value), None
        origins, changed_at = self.behind[slot]
        if moved is not None:
            shift: Shift = moved.value
            note = f"moved from {said}" + (f": {shift.reason}" if shift.reason else "")
            said = Said(PartialDate.day_of(shift.on or on), shift.time)
            origins, changed_at = (*moved.origins, *origins), max(changed_at, moved.changed_at)
        if part and said.time is not None:
            said = self._later(said, part)
        date_, label, instant, clock_note = self.facts.place(said)
        if note and clock_note:
            note = f"{note}; {clock_note}"
        return Airing(position, date_, label, instant, self.basis, self.status, changed_at, origins, note or clock_note)

    def _said(self, on: date, slot: Slot) -> Said:
        """Give the place in the grid on a broadcast date; the first night may have its own clock."""
        if on == self.start and self.first.label is not None:
            return Said(PartialDate.day_of(self.first.label.on), self.first.label.time)
        return Said(PartialDate.day_of(on), slot.time)

    def _later(self, said: Said, part: int) -> Said:
        """Give the start of a later part of one night: without a gap after the first, where lengths are known."""
        minutes = self.facts.one("minutes")
        assert said.time is not None
        if minutes is None:
            return said
        total = said.time + part * minutes.value
        if total <= LAST_START:
            return Said(said.date, BroadcastTime(total))
        day = said.date.day + timedelta(days=1)
        return Said(PartialDate.day_of(day), BroadcastTime(total - DAY_MINUTES))

    def _recap(self, on: date) -> Airing:
        slug, fact = self.recaps[on]
        plain = self._airing(0, on, 0)
        origins = tuple(dict.fromkeys((*fact.origins, *plain.origins)))
        changed_at = max(plain.changed_at, fact.changed_at)
        return plain._replace(name=slug, basis=Basis.ANNOUNCED, status=Status.CONFIRMED, origins=origins,
                              changed_at=changed_at)  # fmt: skip

    def _dateless(self, position: int, fact: Held) -> Airing:
        pause: Break = fact.value
        return Airing(position, UNDECIDED, None, None, Basis.ANNOUNCED, Status.TENTATIVE, fact.changed_at, fact.origins,
                      f"not on {fact.claim.about}: {pause.reason}")  # fmt: skip


def _following(facts: Facts, lag: Lag, base: Plan) -> Iterator[tuple[int | str, Airing]]:
    """Give the airings of a run that keeps a distance from another one."""
    held = facts.one("lag")
    assert held is not None
    for name, airing in base.airings.items():
        origins = tuple(dict.fromkeys((*held.origins, *airing.origins)))
        basis = Basis.SCHEDULED if airing.basis is Basis.ANNOUNCED else airing.basis
        changed_at = max(held.changed_at, airing.changed_at)
        if airing.airs_at is not None and facts.grid is not None:
            instant = airing.airs_at + timedelta(minutes=lag.minutes)
            label = label_at(instant, facts.grid.zone, facts.grid.rollover)
            on = PartialDate.day_of(label.on)
            yield name, Airing(name, on, label, instant, basis, airing.status, changed_at, origins)
        elif airing.date.precision is Precision.NONE:
            yield name, airing._replace(basis=basis, changed_at=changed_at, origins=origins)
        elif airing.date.precision is Precision.DAY and lag.minutes % DAY_MINUTES == 0:
            on = PartialDate.day_of(airing.date.day + timedelta(minutes=lag.minutes))
            yield name, Airing(name, on, None, None, basis, airing.status, changed_at, origins)


def _own_dates(facts: Facts, airings: dict[int | str, Airing]) -> None:
    """Let each episode's own date replace what follows from the slot, unless it only says it less finely."""
    for position, fact in facts.all("date"):
        derived = airings.get(position)
        if derived is not None and _agrees(facts, fact.value, derived):
            origins = tuple(dict.fromkeys((*fact.origins, *derived.origins)))
            note = fact.claim.note or derived.note
            news = derived.basis is Basis.WEEKLY  # its status, and whether it has a number, change with this claim
            airings[position] = derived._replace(
                basis=Basis.ANNOUNCED, status=Status.CONFIRMED, origins=origins, note=note,
                changed_at=max(derived.changed_at, fact.changed_at) if news else derived.changed_at,
            )  # fmt: skip
            continue
        on, label, instant, note = facts.place(fact.value)
        status = Status.TENTATIVE if on.precision is Precision.NONE else Status.CONFIRMED
        airings[position] = Airing(position, on, label, instant, Basis.ANNOUNCED, status, fact.changed_at,
                                   fact.origins, note or fact.claim.note)  # fmt: skip


def _agrees(facts: Facts, said: Said, derived: Airing) -> bool:
    """Tell whether an episode's own date is the derived one, or the same less finely."""
    if said.date.precision is Precision.NONE:
        return False
    if said.time is None:
        return said.date.contains(derived.date)
    return facts.place(said)[2] == derived.airs_at is not None


def _statuses(facts: Facts, series: Mapping[Subject, Held], airings: dict[int | str, Airing]) -> None:
    """Cancel single episodes, or all that come after the day on which a run or series was called off."""
    for fact in (series.get(("status", None)), facts.one("status")):
        if fact is not None and fact.value == "cancelled":
            for name, airing in airings.items():
                late = airing.date.last is None or airing.date.last >= fact.origins[0].heard_on
                if late and not _revived(facts, name, fact):
                    airings[name] = _cancelled(airing, fact)
    for name, fact in facts.all("status"):
        if name is not None and name in airings and fact.value == "cancelled":
            airings[name] = _cancelled(airings[name], fact)


def _revived(facts: Facts, name: int | str, cancelled: Held) -> bool:
    """Tell whether an episode was confirmed, or given a date, after the whole was called off."""
    status, own = facts.held.get(("status", name)), facts.held.get(("date", name))
    later = [fact for fact in (own, status) if fact is not None and fact.value != "cancelled"]
    return any(fact.origins[0].heard_on > cancelled.origins[0].heard_on for fact in later)


def _cancelled(airing: Airing, fact: Held) -> Airing:
    return airing._replace(
        status=Status.CANCELLED,
        changed_at=max(airing.changed_at, fact.changed_at),
        origins=tuple(dict.fromkeys((*fact.origins, *airing.origins))),
        note=fact.claim.note or airing.note,
    )
