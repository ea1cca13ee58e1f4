"""A half-open stretch of time: instants for what airs, days for what comes out."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from typing import NamedTuple


class Window(NamedTuple):
    """From an instant up to, but without, a later one; the same for days."""

    from_at: datetime
    until_at: datetime
    from_on: date
    until_on: date

    @classmethod
    def between(cls, from_at: datetime, until_at: datetime, zone: tzinfo = UTC) -> Window:
        """Give the window between two instants; its days are those of the zone's calendar.

        The day on which the window begins belongs to it, the day on which it ends does not, so adjoining windows share
        no day and leave none out.
        """
        return cls(from_at, until_at, from_at.astimezone(zone).date(), until_at.astimezone(zone).date())

    def holds_instant(self, instant: datetime) -> bool:
        """Tell whether something that begins at this instant belongs here."""
        return self.from_at <= instant < self.until_at

    def holds_days(self, first: date, last: date) -> bool:
        """Tell whether something that lasts from one day to another touches this window."""
        return first < self.until_on and last >= self.from_on
