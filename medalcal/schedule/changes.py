"""What became of a date between two moments: sharpened, moved, cancelled, and the like."""

from __future__ import annotations

from collections.abc import Mapping

from medalcal.model.change import State, Step
from medalcal.model.claim import Said
from medalcal.model.dates import Precision

CANCELLED = "cancelled"


def step_between(before: State | None, after: State | None, *, was_dated: bool = False) -> Step | None:
    """Name the step from one state to the next; None where both are the same.

    Args:
        before: None for what was not known, or no longer.
        was_dated: Whether it had a date before it was without one: then a new date restores it.
    """
    if before == after:
        return None
    if before is None:
        return Step.ADDED
    if after is None:
        return Step.WITHDRAWN
    if (before.status == CANCELLED) != (after.status == CANCELLED):
        return Step.CANCELLED if after.status == CANCELLED else Step.RESTORED
    if was_dated and before.date.precision is Precision.NONE and after.date.precision is not Precision.NONE:
        return Step.RESTORED
    return Step.SHARPENED if is_finer(before, after) else Step.MOVED


def is_finer(before: State, after: State) -> bool:
    """Tell whether a state only tells more than the one before it, and takes nothing back."""
    if not Said(before.date, before.time).contains(Said(after.date, after.time)):
        return False
    if before.airs_at is not None and before.airs_at != after.airs_at:
        return False
    told = ((before.until, after.until), (before.minutes, after.minutes), (before.outlet, after.outlet))
    return all(old in (None, new) for old, new in told) and (before.status, after.status) != ("confirmed", "tentative")


def differences(
    before: Mapping[str, State], after: Mapping[str, State]
) -> dict[str, tuple[Step, State | None, State | None]]:
    """Give the step of every key that is not the same in both, with its state before and after."""
    found = {}
    for key in dict.fromkeys((*before, *after)):
        old, new = before.get(key), after.get(key)
        step = step_between(old, new)
        if step is not None:
            found[key] = (step, old, new)
    return found
