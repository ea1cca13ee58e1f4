"""An airing, and the facts of a run from which airings are made."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from medalcal.errors import ClockGapError, ClockOverlapError
from medalcal.model.change import Change
from medalcal.model.claim import Claim, Origin, Said
from medalcal.model.clock import Label, airs_at, canonical
from medalcal.model.dates import PartialDate
from medalcal.model.occurrence import Basis, Status
from medalcal.model.outlet import Grid
from medalcal.schedule.merge import Held, Subject


class Airing(NamedTuple):
    """One episode, recap or special of a run."""

    name: int | str
    """Position of the episode, from 1, or slug."""
    date: PartialDate
    label: Label | None
    airs_at: datetime | None
    basis: Basis
    status: Status
    origins: tuple[Origin, ...]
    note: str | None = None
    pause: str | None = None
    """Of a break: why nothing airs."""
    until: dt.date | None = None
    """Of a break that lasts: its last broadcast date."""
    moved: Change | None = None
    """Where a shift took it from."""
    may_go_on: bool = False
    """Whether weeks may come after it that are not entered, since nobody announced the end."""
    is_waiting: bool = False
    """Whether it is counted and can have no date before its run has: told of only where it was known before."""


class Problem(NamedTuple):
    """Claims of a run that do not fit together."""

    claim: Claim
    found: str
    expected: str
    rank: int = 0
    """What may only follow from problems of a lower rank in the same run has a higher one."""


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


def union(*held: Held | None) -> tuple[Origin, ...]:
    """Give the origins of all these facts, each once."""
    return tuple(dict.fromkeys(origin for fact in held if fact is not None for origin in fact.origins))


def in_force(slots: list[tuple[date | None, Held]], day: date) -> int:
    """Give the place of the slot that is in force on a broadcast date; the first one is also before its own day."""
    place = len(slots) - 1
    while place and (slots[place][0] or date.min) > day:
        place -= 1
    return place
