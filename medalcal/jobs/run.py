"""Which run of a series a claim dates: by its season, and by the outlets that it names. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta
from typing import NamedTuple

from medalcal.curated.edit import Addition, Tree
from medalcal.emit.searchkey import folded
from medalcal.jobs.holder import Holder, Place, agrees, said_of, shown
from medalcal.model.claim import WEEKDAYS
from medalcal.model.outlet import Channel, Grid, Outlet, serves
from medalcal.model.work import Kind, Run, Series
from medalcal.news.found import Found
from medalcal.schedule.merge import merge

TELEVISION = "tv"
"""Slug of the lead run of a new series that is on television."""

_WEEKLY = re.compile(r"毎週|\bweekly\b|\bevery (?:week|\w+day)|\b\w+days at\b", re.IGNORECASE)
_FAR = timedelta(days=400)
"""So far apart from the only season that is known, a date is of another one, or of a play with actors."""
_LAST = re.compile(r"最終(?:回|話)|\b(?:final|last) episode|\bfinale\b", re.IGNORECASE)


def in_series(holder: Holder, found: Found) -> list[Place] | str:
    """Give a place for each run that a claim dates; or why it has none."""
    series = _series(holder, found)
    if isinstance(series, str):
        return series
    if found.number is None and _LAST.search(found.sentence.text):
        return "the last episode, whose number was not told"
    spots = _runs(holder, series, found)
    if isinstance(spots, str):
        return spots
    return [_in_run(holder, series, spot, found) for spot in spots]


class _Part(NamedTuple):
    """A series as far as it is there."""

    slug: str
    series: Series | None
    lead: str
    setup: tuple[Addition, ...]


def _series(holder: Holder, found: Found) -> _Part | str:
    """Give the series that is meant: by its number, by a name, as the only one, or by its date."""
    there = holder.work.series
    if found.season is not None:
        fit = [part for part in there if part.installment == found.season]
    else:
        label = folded(found.label or "")
        fit = [part for part in there if label and any(folded(name) in label for name in part.names.values())]
        fit = fit or [part for part in there if _may_begin(holder, part, found, only=len(there) == 1)]
        if there and len(fit) != 1:
            return "which season it is was not told"
    if fit:
        return _Part(fit[0].slug, fit[0], fit[0].lead, ())
    return _new_series(holder, found)


def _new_series(holder: Holder, found: Found) -> _Part:
    number = found.season or 1
    slug = f"season-{number}"
    alike = [claim for claim in holder.claims if claim.season == found.season]
    streams = all(claim.kind != "broadcast" for claim in alike)
    platform = next((o.slug for claim in alike for o in claim.outlets if o.slug in holder.shared.platforms), None)
    lead = platform or "stream" if streams else TELEVISION
    about: dict[str, Tree] = {"installment": str(number), **({"kind": "stream"} if streams else {}), "lead": lead}
    return _Part(slug, None, lead, (Addition(("series",), {slug: about}),))


def _may_begin(holder: Holder, series: Series, found: Found, *, only: bool) -> bool:
    """Tell whether a claim without a season may be of a series: of the only one unless it lies years away."""
    first = holder.begins(series.slug)
    if not only:
        return agrees(first, found)
    if first is None or first.date.first is None or found.date.first is None:
        return True
    return found.number is not None or abs(found.date.first - first.date.first) < _FAR


class _Spot(NamedTuple):
    """A run as far as it is there, and the outlets that a claim puts it on."""

    slug: str
    run: Run | None
    outlets: tuple[Outlet, ...] = ()
    territory: str | None = None
    """Of a new run, where it was told."""


def _runs(holder: Holder, part: _Part, found: Found) -> list[_Spot] | str:
    """Give the runs that a claim dates: one for each outlet, or the lead where channels air together."""
    runs = part.series.runs if part.series else ()
    lead = next((run for run in runs if run.slug == part.lead), None)
    outlets = [outlet for named in found.outlets if (outlet := holder.outlet(named.slug)) is not None]
    if not outlets:
        return _of_no_outlet(part, lead, found)
    theirs = outlets_of(lead).keys() | holder.given.get((part.slug, part.lead), set())
    channels = [outlet for outlet in outlets if isinstance(outlet, Channel)]
    together: list[Outlet] = []
    if found.kind == "broadcast" and channels and (not theirs or not theirs.isdisjoint(c.slug for c in channels)):
        together = [c for c in channels if not theirs or c.slug in theirs]
    elif lead is None and part.lead == outlets[0].slug:
        together = outlets[:1]
    spots = [_Spot(part.lead, lead, tuple(together))] if together else []
    return spots + [_own_run(holder, part, runs, outlet, found) for outlet in outlets if outlet not in together]


def _of_no_outlet(part: _Part, lead: Run | None, found: Found) -> list[_Spot] | str:
    unknown = next((named.text for named in found.outlets), None)
    if unknown is not None:
        return f'"{unknown}" is neither in channels.yaml nor in platforms.yaml'
    is_stream = part.series is not None and part.series.kind is Kind.STREAM
    if found.kind == "stream" and not is_stream and part.lead == TELEVISION:
        return "no platform is named"
    return [_Spot(part.lead, lead)]


def _own_run(holder: Holder, part: _Part, runs: Iterable[Run], outlet: Outlet, found: Found) -> _Spot:
    """Give the run of an outlet; of several, the one of the claim's territory, or whose date it may be."""
    listed = list(runs)
    fit = [run for run in listed if outlet.slug in outlets_of(run)]
    if fit:
        best = min(fit, key=lambda run: _unlikeness(holder, part, run, found))
        return _Spot(best.slug, best, (outlet,))
    slug = outlet.slug
    while any(run.slug == slug for run in listed):
        slug += "-2"
    territory = found.territory if found.territory != outlet.territory else None
    return _Spot(slug, None, (outlet,), territory)


def _unlikeness(holder: Holder, part: _Part, run: Run, found: Found) -> tuple[bool, bool]:
    region = found.territory or ("JP" if holder.language == "ja" else None)
    first = holder.begins(part.slug, "" if run.slug == part.lead else run.slug)
    return (region is not None and not serves(run.territory or region, region), not agrees(first, found))


def outlets_of(run: Run | None) -> dict[str, Outlet]:
    """Give every outlet that claims of a run name, by slug."""
    found: dict[str, Outlet] = {}
    for claim in run.claims if run else ():
        if claim.field == "outlet":
            found[claim.value.slug] = claim.value
        elif claim.field == "with":
            found |= {channel.slug: channel for channel in claim.value}
    return found


def _in_run(holder: Holder, part: _Part, spot: _Spot, found: Found) -> Place:
    first = spot.outlets[0] if spot.outlets else None
    grid = first.grid_in(found.territory or spot.territory) if first else None
    position = _position(part.series, found.number)
    says = _dated(found, grid, position)
    known = outlets_of(spot.run)
    given = holder.given.setdefault((part.slug, spot.slug), set())
    new = [outlet for outlet in spot.outlets if outlet.slug not in known.keys() | given]
    given.update(outlet.slug for outlet in new)
    if new and not (known and spot.run):
        says |= shown(new)
    setup = list(part.setup)
    if spot.run is None and spot.territory is not None:
        setup.append(Addition(("series", part.slug, "runs"), {spot.slug: {"territory": spot.territory}}))
    tail = "" if spot.slug == part.lead else f"@{spot.slug}"
    return Place(
        key=f"{holder.work.slug}/{part.slug}/{position or 1}{tail}",
        at=("series", part.slug, "runs", spot.slug, "claims"),
        says=says,
        setup=tuple(setup),
        outlet=new[0].slug if new else None,
    )


def _position(series: Series | None, number: int | str | None) -> int | None:
    """Give the place of an episode in its series, from 1, by its printed number."""
    if not isinstance(number, int):
        return None
    held = merge(series.claims).get(("first_number", None)) if series else None
    first = int(held.value) if held else 1
    return number - first + 1 if number >= first else number


def _dated(found: Found, grid: Grid | None, position: int | None) -> dict[str, Tree]:
    """Give what a claim says of a run: its start, the date of an episode, or that it is off."""
    about: dict[str, Tree] = {"episode": str(position)} if position is not None else {}
    if found.status == "cancelled":
        return {**about, "status": "cancelled"}
    said = said_of(found, grid)
    if position is not None:
        return {**about, "date": str(said)}
    weekly = said.time is not None and _WEEKLY.search(found.sentence.text) is not None
    slot = {"slot": f"{WEEKDAYS[said.date.day.weekday()]} {said.time}"} if weekly else {}
    return {"starts": str(said), **slot}
