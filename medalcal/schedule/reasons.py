"""The claims behind a date, and what became of each: which holds, which confirm it, which it replaced."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from medalcal.model.change import State
from medalcal.model.claim import Claim
from medalcal.model.occurrence import Occurrence
from medalcal.model.reason import Reason, Standing
from medalcal.model.work import Series, Work
from medalcal.schedule.cause import bearing, runs_behind
from medalcal.schedule.merge import merge, standing, withdrawn_ids
from medalcal.schedule.view import View


def reasons(work: Work, view: View, occurrence: Occurrence | None = None, states: Iterable[State] = ()) -> list[Reason]:
    """Give the claims known in a view, the last read first: of a whole work, or of those that bear on an occurrence.

    Args:
        states: What the occurrence went through.
    """
    went = [*states, *([occurrence.state] if occurrence is not None else [])]
    found = []
    for part, claims in _parts(work, occurrence):
        known = claims if view.until is None else view.known(claims, view.until)
        near = [claim for claim in known if occurrence is None or bearing(claim, occurrence, went)]
        names = {claim.id for claim in near if claim.id is not None}
        found += [
            Reason(part, claim, counts)
            for claim, counts in standings(known)
            if claim in near and (claim.field != "withdraws" or claim.withdraws in names)
        ]
    return sorted(found, key=_last_read, reverse=True)


def standings(claims: Iterable[Claim]) -> Iterator[tuple[Claim, Standing]]:
    """Give what each claim of one run, series, edition or line counts for."""
    listed = list(claims)
    withdrawn = withdrawn_ids(listed)
    alive = {id(claim) for claim in standing(listed)}
    held = merge(listed)
    for claim in listed:
        if claim.field == "withdraws":
            yield claim, Standing.WITHDRAWN if claim.id in withdrawn else Standing.HOLDS
        elif id(claim) not in alive:
            yield claim, Standing.WITHDRAWN if claim.id in withdrawn else Standing.CORRECTED
        else:
            what = held[(claim.field, claim.about)]
            if what.claim is claim:
                yield claim, Standing.HOLDS
            elif claim is what.tied or claim in what.disagreeing:
                yield claim, Standing.DISAGREES
            else:
                confirms = any(origin in what.origins for origin in claim.origins)
                yield claim, Standing.CONFIRMS if confirms else Standing.REPLACED


def _parts(work: Work, occurrence: Occurrence | None) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    """Give the claims of every part of a work, or of those parts on which an occurrence rests."""
    for series in work.series:
        if occurrence is None or occurrence.part == series.slug:
            yield series.slug, series.claims
            yield from _runs(series, occurrence)
    for line in work.lines:
        if occurrence is None or occurrence.part == line.slug:
            for edition in line.editions:
                if occurrence is None or occurrence.edition == edition.slug:
                    yield f"{line.slug}/{edition.slug}", edition.claims
            yield line.slug, line.claims


def _runs(series: Series, occurrence: Occurrence | None) -> Iterator[tuple[str, tuple[Claim, ...]]]:
    wanted = None if occurrence is None else runs_behind(series, occurrence)
    for run in series.runs:
        if wanted is None or run.slug in wanted:
            yield f"{series.slug}/{run.slug}", run.claims


def _last_read(reason: Reason) -> tuple[object, ...]:
    return max(origin.read_at for origin in reason.claim.origins), reason.claim.place
