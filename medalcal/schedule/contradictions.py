"""Claims of a work that contradict each other though each could be true: for ``check``, no calendar waits for them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from medalcal.errors import ClockGapError, ClockOverlapError
from medalcal.model.claim import OPEN_END, WEEKDAYS, Said
from medalcal.model.clock import DAY_MINUTES, Label, airs_at, canonical, label_at
from medalcal.model.dates import Precision
from medalcal.model.occurrence import Occurrence, Status
from medalcal.model.outlet import Grid
from medalcal.model.work import Run, Series, Work
from medalcal.schedule.airing import Problem
from medalcal.schedule.expand import unfold
from medalcal.schedule.merge import Held, Subject, merge, standing


def contradictions(work: Work, occurrences: Iterable[Occurrence]) -> Iterator[Problem]:
    """Give what contradicts itself in the runs of a work.

    Args:
        occurrences: All that follow from the work.
    """
    airings = _by_run(occurrences)
    for series in work.series:
        of_series = merge(series.claims)
        for run in series.runs:
            held = merge(run.claims)
            yield from _first_day(held)
            count = counted(held, of_series)
            name = None if run.slug == series.lead else run.slug
            yield from _last_day(held, airings.get((series.slug, name), []), count)
            late = _put_off(run) | _left_behind(held, work, series, run)
            yield from _out_of_turn(held, late, airings.get((series.slug, name), []))
            yield from _positions(held, count)
            yield from _skipped(held, run, work.territory)
            yield from _moved_by_outlet(held, run, work.territory)


def counted(run: Mapping[Subject, Held], series: Mapping[Subject, Held]) -> int | None:
    """Give how many episodes a run has, by what holds for it and for its series."""
    held = run.get(("count", None)) or series.get(("count", None))
    return None if held is None else held.value


def _by_run(occurrences: Iterable[Occurrence]) -> dict[tuple[str, str | None], list[Occurrence]]:
    """Give the occurrences by series and run; those of the lead run by series and None."""
    found: dict[tuple[str, str | None], list[Occurrence]] = {}
    for item in occurrences:
        found.setdefault((item.part, None if item.lead else item.key.rpartition("@")[2]), []).append(item)
    return found


def _first_day(held: Mapping[Subject, Held]) -> Iterator[Problem]:
    """A premiere may lie outside the slot, but then it has a clock of its own."""
    starts = held.get(("starts", None))
    slots = sorted(
        ((about or date.min, fact) for (field, about), fact in held.items() if field == "slot"),
        key=lambda pair: pair[0],
    )
    if starts is None or not slots or starts.value.time is not None or starts.value.date.precision is not Precision.DAY:
        return
    day = starts.value.date.day
    slot = next((fact for begins, fact in reversed(slots) if begins <= day), slots[0][1])
    if day.weekday() != slot.value.weekday:
        found = f"the slot is {slot.value}, yet it starts on {WEEKDAYS[day.weekday()]} {day}"
        yield Problem(slot.claim, found, "mend one of them, or give the first airing its own time")


def _last_day(held: Mapping[Subject, Held], airings: list[Occurrence], count: int | None) -> Iterator[Problem]:
    """The last airing of a counted run is on its last day."""
    starts, ends = held.get(("starts", None)), held.get(("ends", None))
    if starts is None or ends is None or ends.value.date.last is None or starts.value.date.first is None:
        return
    if ends.value.date.last < starts.value.date.first:
        found = f"it ends on {ends.value}, before it starts on {starts.value}"
        yield Problem(ends.claim, found, "mend one of them")
    elif count is not None and ends.value.date.precision is Precision.DAY:
        last = max((item.label.on if item.label else item.date.last or date.min for item in airings), default=date.min)
        civil = max((item.label.civil_on for item in airings if item.label), default=last)
        if date.min < last and max(last, civil) < ends.value.date.day:  # the end of Thu 00:00 is said as a Thursday
            found = f"it ends on {_day(ends.value.date.day)}, yet the last of {count} airs on {_day(last)}"
            open_ended = any(field == "break" and fact.value.until == OPEN_END for (field, _), fact in held.items())
            advice = 'say "ends: undecided" with the break' if open_ended else "mend one of them, or say the breaks"
            yield Problem(ends.claim, found, advice, rank=2)


def _out_of_turn(held: Mapping[Subject, Held], late: set[int], airings: list[Occurrence]) -> Iterator[Problem]:
    """No episode lies wholly behind a later one, unless it was put off while that one stayed; each is held up once.

    Args:
        late: Positions that may come behind later ones.
    """
    in_slot = any(field == "slot" for field, _ in held)
    first_of_all: Occurrence | None = None
    first_of_own: Occurrence | None = None
    """Of the later episodes the one that is over first, and the one among those with a date of their own."""
    named: set[int | str] = set()
    for item in reversed(_in_order(airings)):
        own = held.get(("date", item.name))
        after = first_of_all if own is not None else first_of_own
        if after is not None and item.name not in late and _begins(item) > _is_over(after):
            if after.name not in named:
                fact = own or held[("date", after.name)]
                found = f"episode {item.name} is dated {_when(item)}, yet episode {after.name} is dated {_when(after)}"
                yield Problem(fact.claim, found, _out_of_turn_advice(item, in_slot), rank=2)
            named.add(after.name)
        first_of_all = _first_over(first_of_all, item)
        first_of_own = _first_over(first_of_own, item) if own is not None else first_of_own


def _out_of_turn_advice(item: Occurrence, in_slot: bool) -> str:
    """Say what would be right: one place may tell of a night without its episode and of that one's new date at once."""
    if in_slot:
        return f'mend one of them, or say the break that left {item.name} behind, with "carry: no"'
    return f"mend one of them, or say first that {item.name} was put off"


def _put_off(run: Run) -> set[int]:
    """Give the positions of what was called off, for a while or for good, in claims that nobody took back."""
    return {
        claim.about
        for claim in standing(run.claims)
        if (claim.field == "date" and claim.value.date.first is None)
        or (claim.field == "status" and claim.value == Status.CANCELLED)
    }


def _left_behind(held: Mapping[Subject, Held], work: Work, series: Series, run: Run) -> set[int]:
    """Give the positions that lost their dates to breaks while the later ones stayed."""
    if not any(field == "break" and not fact.value.carry for (field, _), fact in held.items()):
        return set()
    bare = replace(run, claims=tuple(claim for claim in run.claims if claim.field not in ("date", "status")))
    alone = replace(work, series=(replace(series, lead=run.slug, runs=(bare,)),), lines=())
    found = [item for item in unfold(alone).occurrences if isinstance(item.name, int) and item.pause is None]
    last = max((int(item.name) for item in found if item.date.first is not None), default=0)
    return {int(item.name) for item in found if item.date.first is None and int(item.name) < last}


def _begins(item: Occurrence) -> tuple[date, int]:
    """Give the earliest that something dated may begin, by its channel's clock."""
    return (item.label.on, item.label.time) if item.label else (item.date.first or date.min, 0)


def _is_over(item: Occurrence) -> tuple[date, int]:
    """Give the latest that something dated may begin, by its channel's clock."""
    return (item.label.on, item.label.time) if item.label else (item.date.last or date.max, 2 * DAY_MINUTES)


def _first_over(one: Occurrence | None, other: Occurrence) -> Occurrence:
    return other if one is None or _is_over(other) < _is_over(one) else one


def _when(item: Occurrence) -> str:
    return f"{item.label.on} {item.label.time}" if item.label else str(item.date)


def _in_order(airings: Iterable[Occurrence]) -> list[Occurrence]:
    """Give the episodes that have a date, by their position."""
    there = (item for item in airings if item.date.first is not None and item.status is not Status.CANCELLED)
    placed = [(item.name, item) for item in there if isinstance(item.name, int)]
    return [item for _, item in sorted(placed, key=lambda pair: pair[0])]


def _day(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day}"


def _positions(held: Mapping[Subject, Held], count: int | None) -> Iterator[Problem]:
    for (field, about), fact in held.items():
        if field in ("date", "status") and isinstance(about, int) and count is not None and about > count:
            yield Problem(fact.claim, *past_the_count(about, count))


def past_the_count(position: int, count: int) -> tuple[str, str]:
    """Say what is wrong with a position, and what would be right."""
    return (
        f"episode {position} of {count}",
        "positions count from 1 in each series; printed ones follow from first_number",
    )


def _moved_by_outlet(held: Mapping[Subject, Held], run: Run, territory: str) -> Iterator[Problem]:
    """Learning the outlet moves no time unnoticed: what was said before it was known was read in the run's zone."""
    outlet = held.get(("outlet", None))
    if outlet is None or run.zone is None:
        return
    zone = outlet.value.grid_in(run.territory or territory).zone
    known_at = min(origin.read_at for origin in outlet.origins)
    for (field, _), fact in held.items():
        clock = getattr(fact.value, "time", None)
        if field not in ("starts", "slot", "date") or clock is None:
            continue
        if zone.key != run.zone.key and max(origin.read_at for origin in fact.origins) < known_at:
            found = f"{fact.value} was read by the clock of {run.zone.key}, and {outlet.value.slug} is in {zone.key}"
            yield Problem(outlet.claim, found, "say the time again by the outlet's clock")
            return


def _skipped(held: Mapping[Subject, Held], run: Run, territory: str) -> Iterator[Problem]:
    """Give the times said that the clocks of their outlet skip."""
    outlet = held.get(("outlet", None))
    zone = run.zone if outlet is None else outlet.value.grid_in(run.territory or territory).zone
    if zone is None:
        return
    rollover = Grid(zone=zone).rollover if outlet is None else outlet.value.grid_in(None).rollover
    for (field, _), fact in held.items():
        said = fact.value
        if field in ("starts", "date") and isinstance(said, Said) and said.time is not None:
            label = canonical(Label(said.date.day, said.time), rollover)
            try:
                airs_at(label, zone)
            except ClockOverlapError:
                continue  # the first showing is meant, and there is no way to say otherwise
            except ClockGapError as error:
                jump = label_at(airs_at(label, zone, settle=True), zone, rollover)
                found = str(error).partition("; ")[0]
                yield Problem(fact.claim, found, f"if the moment of the jump is meant, write {jump.on} {jump.time}")
