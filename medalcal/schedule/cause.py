"""Which claims a date rests on, and which piece of news changed it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from medalcal.model.change import State
from medalcal.model.claim import Break, Claim, Shift
from medalcal.model.occurrence import Occurrence
from medalcal.model.work import Series

OF_RUN = {
    "slot": 30, "lag": 30, "starts": 25, "ends": 15, "count": 15, "first_number": 15, "outlet": 20, "with": 12,
    "affiliates": 12, "block": 12, "minutes": 10,
}  # fmt: skip
"""How closely a field that is said of a whole run bears on one of its dates."""
OF_ITEM = {"status": 80, "date": 70, "until": 60, "outlet": 20, "minutes": 10, "isbn": 5}


class News(NamedTuple):
    """What was learned at one moment."""

    series: Series | None
    """As it is known then; None for the items of a line."""
    known: tuple[Claim, ...]
    """All claims known then."""
    claims: list[tuple[str | None, Claim]]
    """Each with its run; None for claims of a series or a line."""


MAKES = {"status": ("status",), "outlet": ("outlet",), "minutes": ("minutes",)}
"""What of a state a field changes by itself; dates come from all the others."""


def decisive(news: News, occurrence: Occurrence, before: State, after: State) -> Claim | None:
    """Give the claim among the news that made a change.

    It is the one that bears most closely on what changed; of two that do alike the one that moves things that way, then
    the one on which the entry now rests rather than one that confirms it, then the later one.
    """
    runs = runs_behind(news.series, occurrence) if news.series is not None else ()
    named = {claim.id: claim for claim in news.known if claim.id is not None}
    changed = _changed(before, after)
    weighed = [
        ((weight, _moves_so(claim, before, after), _place_behind(claim, occurrence), claim.place, place), claim)
        for place, (run, claim) in enumerate(news.claims)
        if (run is None or run in runs)
        and (weight := _weight(claim, named.get(_taken_back(claim)), occurrence, (before, after), changed))
    ]
    return max(weighed, key=lambda found: found[0])[1] if weighed else None


def _taken_back(claim: Claim) -> str:
    return claim.withdraws or claim.corrects or ""


def _changed(before: State, after: State) -> str:
    """Name what a reader would notice first: called off or on again, another date, outlet, length."""
    if "cancelled" in (before.status, after.status) and before.status != after.status:
        return "status"
    if before[:4] != after[:4]:
        return "date"
    return "outlet" if before.outlet != after.outlet else "minutes" if before.minutes != after.minutes else "date"


def _weight(
    claim: Claim, taken_back: Claim | None, occurrence: Occurrence, states: tuple[State, State], changed: str
) -> int:
    """Weigh a claim among the news; one that takes back another weighs what that one did where it says nothing."""
    if claim.field == "withdraws" and taken_back is not None:
        return _weight(taken_back, None, occurrence, states, changed)
    weight = bearing(claim, occurrence, states)
    if not weight and taken_back is not None and occurrence.edition is None:
        weight = bearing(taken_back, occurrence, states)
    if not weight and occurrence.edition is not None:
        return 40 * (claim.corrects is not None or claim.withdraws is not None)  # said of another volume
    if weight and claim.field in MAKES.get(changed, ()):
        return weight + 100
    return min(weight, 1) if claim.field == "status" else weight


def _moves_so(claim: Claim, before: State, after: State) -> bool:
    """Tell whether a claim moves things in the direction in which this went: breaks put off, doubles bring forward."""
    if claim.field not in ("break", "recap", "double") or before.date.first is None or after.date.first is None:
        return True
    if before.airs_at is not None and after.airs_at is not None:
        is_later = after.airs_at > before.airs_at
    else:
        is_later = after.date.first > before.date.first
    return is_later != (claim.field == "double")


def _place_behind(claim: Claim, occurrence: Occurrence) -> int:
    """Give how far at the front a claim's readings stand among those behind an occurrence: 0, -1, …"""
    order = {origin: -place for place, origin in enumerate(occurrence.origins)}
    return max((order[origin] for origin in claim.origins if origin in order), default=-len(order))


def runs_behind(series: Series, occurrence: Occurrence) -> tuple[str, ...]:
    """Give the run of an occurrence, then the one it follows, and so on."""
    name = series.lead if occurrence.lead else occurrence.key.rpartition("@")[2]
    runs = {run.slug: run for run in series.runs}
    chain: list[str] = []
    while name in runs and name not in chain:
        chain.append(name)
        name = next((claim.value.run for claim in runs[name].claims if claim.field == "lag"), "")
    return tuple(chain)


def bearing(claim: Claim, occurrence: Occurrence, states: Iterable[State]) -> int:
    """Tell how closely a claim bears on an occurrence; 0 where it has nothing to do with it.

    Args:
        states: Where it was, where it is.
    """
    if occurrence.edition is not None or isinstance(claim.about, tuple) or claim.field == "isbn":
        return _of_item(claim, occurrence)
    days = [state.date.first for state in states if state.date.first is not None]
    return _of_run(claim, occurrence, days)


def _of_item(claim: Claim, occurrence: Occurrence) -> int:
    about = claim.about[0] if claim.field == "until" else claim.about
    return OF_ITEM.get(claim.field, 0) if about == occurrence.name else 40 * (claim.field == "withdraws")


def _of_run(claim: Claim, occurrence: Occurrence, days: list[dt.date]) -> int:
    field, about = claim.field, claim.about
    if field == "withdraws":
        return 60
    if field == "status" and about is None:
        return 80
    if field in OF_ITEM and about is not None:
        return OF_ITEM[field] + 10 if about == occurrence.name else 0
    if field == "shift":
        value: Shift = claim.value
        return 75 if about in days or value.on in days else 0
    if field in ("break", "double", "recap"):
        return _of_night(claim, occurrence, days)
    return OF_RUN.get(field, 0)


def _of_night(claim: Claim, occurrence: Occurrence, days: list[dt.date]) -> int:
    """Weigh what happens on one broadcast date, and moves what comes after it; or takes only its own date."""
    day = claim.value if claim.field == "recap" else claim.about
    if isinstance(claim.value, Break) and not claim.value.carry and occurrence.pause is None:
        return (
            90 if any(origin in occurrence.origins for origin in claim.origins) and not occurrence.state.is_dated else 0
        )
    if occurrence.name in (claim.about, f"break-{day}"):
        return 75
    return 50 if not days or day <= max(days) else 0
