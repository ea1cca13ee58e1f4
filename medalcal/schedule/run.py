"""One run of a series: from the claims that hold to its airings.

An episode's own date beats a shift or a break, which beats the slot.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from medalcal.model.claim import Lag, Said, Slot
from medalcal.model.clock import DAY_MINUTES, label_at
from medalcal.model.dates import UNDECIDED, PartialDate, Precision
from medalcal.model.occurrence import Basis, Status
from medalcal.model.outlet import Channel, Grid, Outlet
from medalcal.schedule.airing import Airing, Facts, Problem, in_force, union
from medalcal.schedule.merge import Held, Subject
from medalcal.schedule.weekly import CONCLUDED_HOUR, Weekly

_WEEK = timedelta(days=7)
_NEVER = datetime.min.replace(tzinfo=UTC)


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
    known_count: Held | None
    """How many episodes it has, where that was announced or follows from its slot and its last date."""


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
    _open_end(facts, airings)
    return Plan(
        outlet=outlet,
        grid=grid,
        minutes=facts.value("minutes"),
        partners=facts.value("with") or (),
        affiliates=facts.value("affiliates"),
        block=facts.value("block"),
        airings=airings,
        problems=problems,
        known_count=_known_count(facts, airings),
    )


def _known_count(facts: Facts, airings: dict[int | str, Airing]) -> Held | None:
    """Give the count that was announced for the run, or that follows from its slot and its last date."""
    ends = facts.one("ends")
    if facts.one("count") is not None or ends is None or not facts.all("slot"):
        return facts.one("count")
    if ends.value.date.precision is not Precision.DAY:
        return None
    return ends._replace(value=sum(isinstance(name, int) for name in airings))


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
    first = _premiere(facts, starts, slots[in_force(slots, day)][1] if slots else None)
    if said.date.precision is not Precision.DAY or not slots or facts.one("lag"):
        yield first
        if count is not None and said.date.precision is not Precision.DAY and not facts.one("lag"):
            yield from _waiting(starts, count)
        return
    yield from Weekly(facts, first, slots, count, problems).airings()


def _waiting(starts: Held, count: Held) -> Iterator[Airing]:
    """Give what comes after a first airing that has no day, without a date: a run that is put off is not called off."""
    plain = Airing(0, UNDECIDED, None, None, Basis.ANNOUNCED, Status.TENTATIVE, union(starts, count),
                   starts.claim.note, is_waiting=True)  # fmt: skip
    return (plain._replace(name=position) for position in range(2, count.value + 1))


def _premiere(facts: Facts, starts: Held, slot: Held | None) -> Airing:
    """Give the first airing; its clock is its own, or that of the slot where it falls on the slot's weekday."""
    said: Said = starts.value
    origins = starts.origins
    if said.time is None and slot is not None and said.date.precision is Precision.DAY:
        place: Slot = slot.value
        if place.weekday == said.date.day.weekday():
            said = Said(said.date, place.time)
            origins = union(starts, slot)
    on, label, instant, note = facts.place(said)
    status = Status.TENTATIVE if on.precision is Precision.NONE else Status.CONFIRMED
    return Airing(1, on, label, instant, Basis.ANNOUNCED, status, origins, note or starts.claim.note)


def _following(facts: Facts, lag: Lag, base: Plan) -> Iterator[tuple[int | str, Airing]]:
    """Give the airings of a run that keeps a distance from another one."""
    held = facts.one("lag")
    assert held is not None
    for name, airing in base.airings.items():
        origins = tuple(dict.fromkeys((*held.origins, *airing.origins)))
        basis = Basis.SCHEDULED if airing.basis is Basis.ANNOUNCED else airing.basis
        if airing.airs_at is not None and facts.grid is not None:
            instant = airing.airs_at + timedelta(minutes=lag.minutes)
            label = label_at(instant, facts.grid.zone, facts.grid.rollover)
            on = PartialDate.day_of(label.on)
            yield name, Airing(name, on, label, instant, basis, airing.status, origins, pause=airing.pause,
                               may_go_on=airing.may_go_on)  # fmt: skip
        elif airing.date.precision is Precision.NONE:
            yield name, airing._replace(origins=origins)  # that it has no date was announced, whatever the distance
        elif airing.until is not None or (airing.date.precision is Precision.DAY and lag.minutes % DAY_MINUTES == 0):
            off = timedelta(days=int(lag.minutes / DAY_MINUTES))
            on, until = PartialDate.day_of(airing.date.day + off), airing.until and airing.until + off
            yield name, Airing(name, on, None, None, basis, airing.status, origins, pause=airing.pause, until=until,
                               may_go_on=airing.may_go_on)  # fmt: skip


def _open_end(facts: Facts, airings: dict[int | str, Airing]) -> None:
    """Mark the last airing of a weekly run, unless it is known that none comes after it or that a break does."""
    last = max(airings.values(), key=_last_day, default=None)
    if last is None or last.pause is not None or last.status is Status.CANCELLED or facts.one("lag"):
        return
    ends = facts.value("ends")
    is_over = ends is not None and _last_day(last)[0] + _WEEK > (ends.date.last or date.max)
    if not is_over and any(airing.basis is Basis.WEEKLY for airing in airings.values()):
        airings[last.name] = last._replace(may_go_on=True)


def _last_day(airing: Airing) -> tuple[date, datetime]:
    return airing.until or airing.date.last or date.min, airing.airs_at or _NEVER


def _own_dates(facts: Facts, airings: dict[int | str, Airing]) -> None:
    """Let each episode's own date replace what follows from the slot, unless it only says it less finely."""
    for position, fact in facts.all("date"):
        derived = airings.get(position)
        if derived is not None and _agrees(facts, fact.value, derived):
            origins = tuple(dict.fromkeys((*fact.origins, *derived.origins)))
            concluded = fact.value.time is not None and derived.note == CONCLUDED_HOUR
            note = fact.claim.note or (None if concluded else derived.note)
            airings[position] = derived._replace(
                basis=Basis.ANNOUNCED, status=Status.CONFIRMED, origins=origins, note=note
            )
            continue
        on, label, instant, note = facts.place(fact.value)
        status = Status.TENTATIVE if on.precision is Precision.NONE else Status.CONFIRMED
        airings[position] = Airing(
            position, on, label, instant, Basis.ANNOUNCED, status, fact.origins, note or fact.claim.note
        )


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
            for name, airing in list(airings.items()):
                late = airing.date.last is None or airing.date.last >= fact.origins[0].heard_on
                if late and airing.pause is not None:
                    del airings[name]  # of what does not air there is no break
                elif late and not _revived(facts, name, fact):
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
        may_go_on=False,
        origins=tuple(dict.fromkeys((*fact.origins, *airing.origins))),
        note=fact.claim.note or airing.note,
    )
