"""From a work to its occurrences: every run of every series, every item of every line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import NamedTuple

from medalcal.model.claim import Claim, Lag, Said, Slot
from medalcal.model.dates import UNDECIDED, PartialDate, Precision
from medalcal.model.occurrence import Basis, Occurrence, Status, keys_of, uid_of
from medalcal.model.outlet import Channel, Grid, Outlet, Platform, serves
from medalcal.model.work import Edition, Item, Kind, Line, Run, Series, Work
from medalcal.schedule.airing import Airing, Facts, Problem
from medalcal.schedule.merge import Held, Subject, merge
from medalcal.schedule.run import Plan, plan_run
from medalcal.schedule.window import Window


class Expansion(NamedTuple):
    """What follows from the claims of a work."""

    occurrences: list[Occurrence]
    waiting: list[Occurrence]
    """What is counted and waits for its run to have a day: undated, and only told of where it was known before."""
    problems: list[Problem]
    """Claims that do not fit together, for ``check``."""
    outlets: dict[str, list[tuple[str, Outlet, str | None]]]
    """Series → slug, outlet and territory of each run but the lead, dated or not."""


def expand(work: Work, window: Window | None = None) -> list[Occurrence]:
    """Give the occurrences of a work that touch a window; all of them without one.

    Returns:
        Ordered by key. What is known more coarsely than to the day belongs to a window that its span touches; what has
        no date at all belongs to none.
    """
    occurrences = unfold(work).occurrences
    return occurrences if window is None else [item for item in occurrences if touches(item, window)]


def touches(occurrence: Occurrence, window: Window) -> bool:
    """Tell whether an occurrence belongs to a window."""
    if occurrence.airs_at is not None:
        return window.holds_instant(occurrence.airs_at)
    first, last = occurrence.date.first, occurrence.until or occurrence.date.last
    return first is not None and last is not None and window.holds_days(first, last)


def unfold(work: Work) -> Expansion:
    """Give everything that follows from the claims of a work, with the last reading of each part as its stamp.

    What was known when, and how often a date changed, is told by ``schedule.fold``.
    """
    found = Expansion([], [], [], {})
    for series in work.series:
        unfold_series(work, series, _last_reading(claims_of(series)), found)
    for line in work.lines:
        for edition in (*line.editions, None):
            claims = (edition or line).claims
            unfold_items(work, line, edition, claims, _last_reading(claims), found)
    found.occurrences.sort(key=lambda occurrence: occurrence.key)
    return found


def claims_of(series: Series) -> Iterator[Claim]:
    """Give the claims of a series and of all its runs."""
    return chain(series.claims, *(run.claims for run in series.runs))


def _last_reading(claims: Iterable[Claim]) -> datetime:
    return max((origin.read_at for claim in claims for origin in claim.origins), default=_NEVER)


_NEVER = datetime.min.replace(tzinfo=UTC)


# Series


def unfold_series(work: Work, series: Series, at: datetime, found: Expansion) -> None:
    """Add what follows from the claims of a series, stamped with when they were known."""
    facts = merge(series.claims)
    found.problems.extend(_tied(facts))
    plans: dict[str, Plan] = {}
    pending = [(run, merge(run.claims)) for run in sorted(series.runs, key=lambda run: run.slug != series.lead)]
    while pending:
        waiting = []
        for run, held in pending:
            lag = held.get(("lag", None))
            if lag is not None and lag.value.run not in plans:
                waiting.append((run, held))
                continue
            base = (lag.value, plans[lag.value.run]) if lag is not None else None
            plans[run.slug] = _plan(work, run, held, _with_lead_count(facts, plans.get(series.lead)), base)
            found.problems.extend((*_tied(held), *plans[run.slug].problems))
        if len(waiting) == len(pending):
            found.problems.extend(_circle(waiting))
            break
        pending = waiting
    first_number = facts[("first_number", None)].value if ("first_number", None) in facts else 1
    for run in series.runs:
        if run.slug in plans:
            _run_occurrences(work, series, run, plans[run.slug], first_number, at, found)


def _with_lead_count(facts: dict[Subject, Held], lead: Plan | None) -> dict[Subject, Held]:
    """Give what holds for a series, with the lead run's count where the series has none.

    No run has more episodes than the lead; without this, a stream whose end nobody told would outlast the broadcast.
    """
    if lead is None or lead.known_count is None or ("count", None) in facts:
        return facts
    return {**facts, ("count", None): lead.known_count}


def _plan(
    work: Work,
    run: Run,
    held: Mapping[Subject, Held],
    series: Mapping[Subject, Held],
    base: tuple[object, Plan] | None,
) -> Plan:
    outlet = held[("outlet", None)].value if ("outlet", None) in held else None
    territory = run.territory or work.territory
    if run.territory is None and outlet is not None and outlet.territory and not serves(outlet.territory, territory):
        territory = outlet.territory
    own_grid = Grid(zone=run.zone) if run.zone is not None else None
    grid = outlet.grid_in(territory) if outlet is not None else own_grid
    return plan_run(held, series, outlet, grid, base)  # type: ignore[arg-type]


def _run_occurrences(
    work: Work, series: Series, run: Run, plan: Plan, first_number: int, at: datetime, found: Expansion
) -> None:
    lead = run.slug == series.lead
    outlet = plan.outlet
    if not lead and outlet is not None and not run.rerun:
        found.outlets.setdefault(series.slug, []).append((run.slug, outlet, _territory(work, run, outlet)))
    territory = _territory(work, run, outlet)
    kind = series.kind if outlet is None else Kind.STREAM if isinstance(outlet, Platform) else Kind.BROADCAST
    zone = plan.grid.zone.key if plan.grid is not None else None
    for name, airing in plan.airings.items():
        key, was = _keys(work, series, run, name)
        (found.waiting if airing.is_waiting else found.occurrences).append(
            Occurrence(
                key=key,
                uid=uid_of(was[0] if was else key),
                was=was,
                kind=kind,
                work=work.slug,
                part=series.slug,
                name=name,
                number=_number(name, airing, first_number),
                outlet=outlet,
                partners=plan.partners,
                affiliates=plan.affiliates,
                block=plan.block,
                territory=territory,
                lead=lead,
                date=airing.date,
                label=airing.label,
                airs_at=airing.airs_at,
                zone=zone,
                until=airing.until,
                minutes=plan.minutes,
                status=airing.status,
                basis=airing.basis,
                changed_at=at,
                added_at=at,
                cancelled_at=at if airing.status is Status.CANCELLED else None,
                may_go_on=airing.may_go_on,
                pause=airing.pause,
                rerun=run.rerun,
                note=airing.note,
                last_change=airing.moved,
                origins=airing.origins,
            )
        )


def _keys(work: Work, series: Series, run: Run, name: int | str) -> tuple[str, tuple[str, ...]]:
    """Give the key of an airing, and the ones that it had before, the oldest first."""
    lead = run.slug == series.lead
    rest = (str(name),) if lead else (f"{name}@{slug}" for slug in (*run.was, run.slug))
    *was, key = keys_of((*work.was, work.slug), (*series.was, series.slug), *rest)
    episode = series.episodes.get(name) if lead and isinstance(name, int) else None
    first = () if episode is None or episode.was is None else (episode.was,)
    return key, (*first, *was)


def _number(name: int | str, airing: Airing, first_number: int) -> int | None:
    """Give the printed number; a weekly airing that nobody counted has none."""
    if isinstance(name, str) or airing.basis is Basis.WEEKLY:
        return None
    return name + first_number - 1


def _territory(work: Work, run: Run, outlet: Outlet | None) -> str | None:
    if run.territory is not None:
        return run.territory
    if outlet is not None:
        return outlet.territory
    return work.territory


def _circle(waiting: Sequence[tuple[Run, Mapping[Subject, Held]]]) -> Iterable[Problem]:
    """Give one problem for each circle of runs that wait for each other; what only waits for one of them is fine."""
    lags = {run.slug: held[("lag", None)] for run, held in waiting}
    told: set[str] = set()
    for slug, lag in lags.items():
        chain = [slug]
        while (base := lags[chain[-1]].value.run) in lags and base not in chain:
            chain.append(base)
        if base == slug and slug not in told:
            told.update(chain)
            way = ", which follows ".join(f'"{name}"' for name in (*chain[1:], slug))
            yield Problem(lag.claim, f'"{slug}" follows {way}', "one run must have dates of its own")


def _tied(facts: Mapping[Subject, Held]) -> Iterable[Problem]:
    for (field, _), held in facts.items():
        if held.tied is not None:
            later, earlier = held.claim, held.tied
            if later.place < earlier.place:
                later, earlier = earlier, later
            line = earlier.place[0]
            yield Problem(
                later,
                f"{field} {_shown(later.value)}, yet {_shown(earlier.value)} on line {line}, of the same rank and day",
                "give the one said later its said_on, or say that it corrects the other",
            )


def _shown(value: object) -> str:
    """Write a claim's value for a problem."""
    if isinstance(value, Channel | Platform):
        return f'"{value.slug}"'
    if isinstance(value, tuple) and not isinstance(value, Said | Slot | Lag):
        return "otherwise"
    return f'"{value}"'


# Lines


def unfold_items(
    work: Work, line: Line, edition: Edition | None, claims: Iterable[Claim], at: datetime, found: Expansion
) -> None:
    """Add what follows from claims of an edition, or of a line without one, stamped with when they were known."""
    held = merge(claims)
    found.problems.extend(_tied(held))
    for name in dict.fromkeys(about for _, about in held):
        if ("date", name) in held:
            found.occurrences.append(_item(work, line, edition, name, held, at))


def _item(
    work: Work,
    line: Line,
    edition: Edition | None,
    name: int | str,
    held: Mapping[Subject, Held],
    at: datetime,
) -> Occurrence:
    def one(field: str) -> Held | None:
        return held.get((field, name))

    fact, outlet_fact, status = held[("date", name)], one("outlet"), one("status")
    outlet: Outlet | None = outlet_fact.value if outlet_fact else None
    territory = (edition.territory if edition else None) or line.territory or work.territory
    said: Said = fact.value
    grid = outlet.grid_in(territory) if outlet else _own_grid(edition or line, said)
    date, label, instant, note = Facts({}, grid).place(said)
    *was, key = _item_keys(work, line, edition, name)
    until, minutes, isbn = held.get(("until", (name, said.date))), one("minutes"), one("isbn")
    behind = [one for one in (fact, status, until) if one is not None]
    state = _item_status(date, status)
    return Occurrence(
        key=key,
        uid=uid_of(was[0] if was else key),
        was=tuple(was),
        kind=line.kind,
        work=work.slug,
        part=line.slug,
        name=name,
        number=name if isinstance(name, int) else None,
        edition=edition.slug if edition else None,
        outlet=outlet,
        publisher=edition.publisher if edition else None,
        territory=territory,
        language=edition.language if edition else None,
        format=edition.format if edition else None,
        isbn=isbn.value if isbn else None,
        date=date,
        label=label,
        airs_at=instant,
        zone=grid.zone.key if grid and label else None,
        until=until.value if until else None,
        minutes=minutes.value if minutes else None,
        status=state,
        changed_at=at,
        added_at=at,
        cancelled_at=at if state is Status.CANCELLED else None,
        note=(status.claim.note if status else None) or note or fact.claim.note,
        origins=tuple(dict.fromkeys(origin for one in behind for origin in one.origins)),
    )


def _own_grid(part: Edition | Line, said: Said) -> Grid | None:
    """Give the grid of what no outlet shows: the clock of its territory, where an hour was said."""
    return Grid(zone=part.zone) if part.zone is not None and said.time is not None else None


def _item_keys(work: Work, line: Line, edition: Edition | None, name: int | str) -> list[str]:
    """Give every key that an item has had in an edition, the oldest first."""
    tails = [f":{slug}" for slug in (*edition.was, edition.slug)] if edition else [""]
    keys = keys_of((*work.was, work.slug), (*line.was, line.slug), *(f"{name}{tail}" for tail in tails))
    former = line.items.get(name, Item()).was
    if former is not None and (edition is None or former.endswith(tuple(tails))):  # the key of one edition has one heir
        return [former, *keys]
    return keys


def _item_status(date: PartialDate, status: Held | None) -> Status:
    if status is not None and status.value == "cancelled":
        return Status.CANCELLED
    return Status.TENTATIVE if date is UNDECIDED or date.precision is Precision.NONE else Status.CONFIRMED
