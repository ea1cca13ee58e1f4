"""What an announced date was before, what it became, and how that is called."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import NamedTuple

from medalcal.model.clock import BroadcastTime
from medalcal.model.dates import PartialDate, Precision


class Step(StrEnum):
    """What became of an occurrence."""

    ADDED = "added"
    SHARPENED = "sharpened"
    """The same, known more finely: "January" and then "9 January"."""
    MOVED = "moved"
    """Another date or outlet, or none any more."""
    CANCELLED = "cancelled"
    CORRECTED = "corrected"
    """What was recorded was wrong; nobody moved anything."""
    WITHDRAWN = "withdrawn"
    """Nothing says any more that it will be."""
    RESTORED = "restored"
    """It was cancelled, withdrawn or without a date, and has one again."""


class State(NamedTuple):
    """What of an occurrence counts as a revision: when it is, how long, where, and whether it takes place."""

    date: PartialDate
    time: BroadcastTime | None
    airs_at: dt.datetime | None
    until: dt.date | None
    minutes: int | None
    status: str
    outlet: str | None
    """The outlet's slug."""
    zone: str | None = None
    """The outlet's zone, in which ``time`` is said."""

    @property
    def is_dated(self) -> bool:
        """Whether it is known to the day, so that a calendar can hold it."""
        return self.airs_at is not None or self.date.precision is Precision.DAY


class Change(NamedTuple):
    """One step of one occurrence."""

    step: Step
    before: State | None
    after: State | None
    at: dt.datetime
    """When it was learned; aware, in UTC."""
    why: str | None = None
    """The reason that was given, or the words in which it was announced."""
    url: str | None = None
