"""The stretch of time that a command looks at: where it begins and ends, as it was asked or else as is usual."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any, NamedTuple

import click

from medalcal.cli.options import FIRST_YEAR, LAST_YEAR, day_of
from medalcal.emit.entry import Reader
from medalcal.ledger.selection import Span

DEFAULT_DAYS = 30

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Usual(NamedTuple):
    """How far a command looks where nobody says it."""

    back: timedelta = timedelta(0)
    ahead: timedelta = timedelta(days=DEFAULT_DAYS)
    past_alone: bool = True
    """Whether ``--past`` alone leaves out what is to come."""
    by_day: bool = False
    """Whether it looks from the beginning of today, in UTC unless days are named: it sees the same all day long."""

    def reach(self, days: int | None) -> timedelta:
        """Give how far ahead it looks: the usual way, or so many days; one that looks by day adds the rest of today."""
        return self.ahead if days is None else timedelta(days=days + self.by_day)


def stretch_of(
    reader: Reader,
    usual: Usual,
    zone: tzinfo,
    *,
    days: int | None = None,
    from_: str | None = None,
    until: str | None = None,
    past: int | None = None,
    **_: Any,
) -> tuple[datetime, datetime]:
    """Give both ends, each as it was asked for or else the usual one.

    Args:
        zone: Whose days count where it looks from the beginning of a day.
    """
    if until is not None and days is not None:
        raise click.UsageError("--days and --until both name the end; give one of them")
    now = midnight(reader.now.astimezone(zone).date(), zone) if usual.by_day else reader.now
    first = None if from_ is None else _within(day_of(from_, reader.now, reader.zone, "--from"))
    start = now - (usual.back if past is None else timedelta(0))
    if first is not None:
        start = midnight(first, reader.zone)
    if first is not None and days is not None:
        end = midnight(_within(first + timedelta(days=days)), reader.zone)
    elif until is not None:
        last = _within(day_of(until, reader.now, reader.zone, "--until", last=True))
        end = midnight(last + timedelta(days=1), reader.zone)
    elif usual.past_alone and past is not None and days is None and first is None:
        end = reader.now
    else:
        end = max(start, now) + usual.reach(days)
    if past is not None:
        start -= timedelta(days=past)
    if end <= start:
        last_day = (end - timedelta(seconds=1)).astimezone(reader.zone)
        first_day = start.astimezone(reader.zone)
        raise click.BadParameter(
            f"it ends on {last_day:%Y-%m-%d}, before it begins on {first_day:%Y-%m-%d}", param_hint="--until"
        )
    return start, end


def _within(day: date) -> date:
    """Give the day, or the nearest of which a calendar can have anything: 9999-12-31 is a way to say "for ever"."""
    return min(max(day, date(FIRST_YEAR, 1, 1)), date(LAST_YEAR, 12, 31))


def midnight(day: date, zone: tzinfo) -> datetime:
    """Give the instant at which a reader's day begins, in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def span_between(from_at: datetime, until_at: datetime, zone: tzinfo) -> Span:
    """Give the span of the snapshot between two instants, with the days of the reader's calendar."""
    return Span(
        _minute(from_at),
        _minute(until_at),
        from_at.astimezone(zone).toordinal(),
        _until_day(until_at, zone),
    )


def _until_day(until_at: datetime, zone: tzinfo) -> int:
    """Give the first day that no longer belongs: the day of the end itself does, unless the end is its midnight."""
    local = until_at.astimezone(zone)
    return local.toordinal() + (1 if (local.hour, local.minute, local.second) != (0, 0, 0) else 0)


def _minute(instant: datetime) -> int:
    return -(int((_EPOCH - instant).total_seconds()) // 60)
