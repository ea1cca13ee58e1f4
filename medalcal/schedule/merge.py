"""Which claim holds.

Only claims of one field of one subject compete. The higher rank holds; within a rank the one said last, then the finer.
A later claim that contains what is held confirms it: "January 2026" does not blur "24 January 25:30". A lower rank only
sharpens within what is held, or disagrees. The rules stand in docs/explanation/which-claim-holds.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, NamedTuple

from medalcal.model.claim import GUIDE_DAYS, Claim, Origin, Rank, Said, Slot
from medalcal.model.dates import Precision

Subject = tuple[str, Any]
"""Field, and what of that field it is about."""


class Held(NamedTuple):
    """What holds for one subject."""

    value: Any
    claim: Claim
    origins: tuple[Origin, ...]
    """Who says so or confirms it, the decisive one first."""
    disagreeing: tuple[Claim, ...] = ()
    """Claims of a lower rank that say otherwise."""
    tied: Claim | None = None
    """A claim that says otherwise with the very same stamp: a fault of the data."""


class Statement(NamedTuple):
    """One claim by one origin, with what decides between it and others."""

    rank: Rank
    said_on: date | None
    read_at: datetime
    claim: Claim
    origin: Origin

    @property
    def order(self) -> tuple[bool, date, datetime]:
        """Later is greater; what nobody dated comes below what is dated."""
        return (self.said_on is not None, self.said_on or self.read_at.date(), self.read_at)


def merge(claims: Iterable[Claim]) -> dict[Subject, Held]:
    """Give what holds for each subject of these claims, which are all of one run, series, edition or line."""
    groups: dict[Subject, list[Claim]] = {}
    for claim in standing(claims):
        groups.setdefault((claim.field, claim.about), []).append(claim)
    return {subject: _hold(group) for subject, group in groups.items()}


def standing(claims: Iterable[Claim]) -> list[Claim]:
    """Give the claims that are neither withdrawn nor corrected; the original, where a correction is withdrawn."""
    listed = list(claims)
    withdrawn = withdrawn_ids(listed)
    listed = [claim for claim in listed if claim.field != "withdraws" and (not claim.id or claim.id not in withdrawn)]
    corrected = {(claim.corrects, claim.field) for claim in listed if claim.corrects is not None}
    return [claim for claim in listed if (claim.id, claim.field) not in corrected]


def withdrawn_ids(claims: list[Claim]) -> set[str]:
    """Give the ids that are withdrawn; a withdrawal that is withdrawn itself takes nothing back."""
    withdrawn: set[str] = set()
    for claim in reversed(claims):  # what a claim names stands above it
        if claim.withdraws is not None and claim.id not in withdrawn:
            withdrawn.add(claim.withdraws)
    return withdrawn


def _hold(group: list[Claim]) -> Held:
    if len(group) == 1 and len(group[0].origins) == 1:
        claim = group[0]
        return Held(claim.value, claim, claim.origins)
    statements = _statements(group)
    top = max(statement.rank for statement in statements)
    held = _latest([statement for statement in statements if statement.rank is top])
    lower = sorted((s for s in statements if s.rank is not top), key=lambda s: (s.rank, s.order), reverse=True)
    for statement in lower:
        held = _weigh(held, statement)
    return held


def _latest(statements: list[Statement]) -> Held:
    """Go through the statements of one rank in the order in which they were said."""
    latest, *rest = sorted(statements, key=_as_said)
    held = _held(latest)
    for statement in rest:
        value = statement.claim.value
        same_stamp = statement.order == latest.order
        tied = latest.claim if same_stamp and not _confirms(latest.claim.value, value) else None
        latest = statement
        if _confirms(value, held.value):
            held = held._replace(origins=_with(held.origins, statement.origin), tied=tied or held.tied)
            if value == held.value and not same_stamp:
                held = held._replace(tied=None)
            continue
        known = held.origins if _confirms(held.value, value) else ()
        held = _held(statement)._replace(origins=_with((statement.origin,), *known), tied=tied)
    return held


def _as_said(statement: Statement) -> tuple[object, int, str]:
    """Order statements as they were said; of those with one stamp the finer is later."""
    return statement.order, _fineness(statement.claim.value), str(statement.claim.value)


def _weigh(held: Held, statement: Statement) -> Held:
    """Let a statement of a lower rank sharpen, confirm or disagree."""
    value = statement.claim.value
    if _confirms(value, held.value):
        return held._replace(origins=_with(held.origins, statement.origin))
    if _confirms(held.value, value):
        sharper = _held(statement)
        return sharper._replace(
            origins=_with((statement.origin,), *held.origins),
            disagreeing=held.disagreeing,
        )
    return held._replace(disagreeing=(*held.disagreeing, statement.claim))


def _held(statement: Statement) -> Held:
    return Held(statement.claim.value, statement.claim, (statement.origin,))


def _with(origins: tuple[Origin, ...], *more: Origin) -> tuple[Origin, ...]:
    return tuple(dict.fromkeys((*origins, *more)))


def _confirms(value: Any, held: Any) -> bool:
    """Tell whether saying ``value`` leaves ``held`` as it is: it says the same, or the same less finely.

    "Undecided" contains every date, yet said on purpose it replaces one.
    """
    if isinstance(value, Said) and isinstance(held, Said):
        if value.date.precision is Precision.NONE:
            return held.date.precision is Precision.NONE
        return value.contains(held)
    if isinstance(value, Slot) and isinstance(held, Slot):
        return value.weekday == held.weekday and value.time in (None, held.time)
    return bool(value == held)


def _fineness(value: Any) -> int:
    """Give a number that is greater for the finer of two dates or slots."""
    if isinstance(value, Slot):
        return int(value.time is not None)
    if not isinstance(value, Said) or value.date.first is None or value.date.last is None:
        return 0
    return (value.time is not None) - (value.date.last - value.date.first).days


def _statements(group: list[Claim]) -> list[Statement]:
    """Give each origin's statement; one that repeats itself dates from the start of its latest unbroken stretch."""
    plain = [
        Statement(_rank(claim, origin), origin.said_on, origin.read_at, claim, origin)
        for claim in group
        for origin in claim.origins
    ]
    stretches: dict[str, Statement] = {}
    dated: list[Statement] = []
    for statement in sorted(plain, key=lambda statement: statement.order):
        place = statement.origin.url or statement.origin.slug
        before = stretches.get(place)
        if before is not None and before.claim.value == statement.claim.value:
            statement = statement._replace(said_on=before.said_on, read_at=before.read_at)
        stretches[place] = statement
        dated.append(statement)
    return dated


def _rank(claim: Claim, origin: Origin) -> Rank:
    if not origin.guide:
        return origin.rank
    value = claim.value
    day = value.date.first if isinstance(value, Said) else claim.about
    near = isinstance(day, date) and abs(day - origin.heard_on) <= GUIDE_DAYS
    return Rank.ANNOUNCED if near else Rank.LISTING
