"""The 30-hour clock: labels of a channel's grid, and the instants they stand for.

A label counts minutes from the midnight that begins its broadcast date, so Saturday's 25:30 is Sunday's 01:30 by the
channel's clock. Labels are readings of that clock, not durations: on a night on which summer time begins or ends,
25:30 is still what the clock on the wall shows at 01:30.

Two things can go wrong on such a night, and nothing here decides them in silence. ``instants`` gives every instant at
which the clock shows a label: none in a gap, two in an overlap. ``airs_at`` refuses both, unless told to settle them by
the one rule of this project: **a skipped time is the moment of the jump, a repeated time is its first showing**. That
rule keeps the order of labels.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from medalcal.errors import BroadcastTimeError, ClockGapError, ClockOverlapError

DAY_MINUTES = 24 * 60
LAST_START = 30 * 60 - 1
"""29:59, the last label at which something can begin."""
LAST_END = 30 * 60
"""30:00, which only an end can have."""
DEFAULT_ROLLOVER = 5 * 60
"""05:00, where Japanese grids turn when a channel does not say otherwise."""
LAST_ROLLOVER = LAST_END - DAY_MINUTES
"""06:00; were it later, the time just before it would need a label past 29:59."""

_FIXED_FROM = 1970
"""The first year for which ``_fixed_offset`` vouches: Japan had summer time from 1948 to 1951."""

_LABEL = re.compile(r"(\d{1,2}):(\d{2})", re.ASCII)


class BroadcastTime(int):
    """A label of the grid, as minutes from midnight of the broadcast date: 25:30 is 1530."""

    __slots__ = ()

    def __new__(cls, minutes: int) -> BroadcastTime:
        """Take minutes from 0 (0:00) to 1799 (29:59).

        Raises:
            BroadcastTimeError: The minutes lie outside.
        """
        if not 0 <= minutes <= LAST_START:
            raise BroadcastTimeError(f"{minutes} minutes are no broadcast time; it runs from 0:00 to 29:59")
        return super().__new__(cls, minutes)

    @classmethod
    def parse(cls, text: str) -> BroadcastTime:
        """Give the label written as ``25:30``.

        Raises:
            BroadcastTimeError: The text is no such label.
        """
        return cls(_minutes(text, LAST_START))

    def __str__(self) -> str:
        """Write it as a grid does: ``25:30``, ``05:00``."""
        return label_text(self)

    def __repr__(self) -> str:
        return f"BroadcastTime({self})"

    @property
    def next_day(self) -> int:
        """Whole days from the broadcast date to the civil one: 0, or 1 from 24:00 on."""
        return self // DAY_MINUTES

    @property
    def clock_text(self) -> str:
        """What the clock on the wall shows: ``01:30`` for 25:30."""
        return label_text(self % DAY_MINUTES)


_LABELS = tuple(f"{minutes // 60:02d}:{minutes % 60:02d}" for minutes in range(LAST_END + 1))


def label_text(minutes: int) -> str:
    """Write minutes from midnight as hours and minutes: 1530 is ``25:30``."""
    return _LABELS[minutes]


def parse_end(text: str) -> int:
    """Give the minutes of a label at which something ends, from 0:00 to 30:00.

    Raises:
        BroadcastTimeError: The text is no such label.
    """
    return _minutes(text, LAST_END)


def parse_rollover(text: str) -> int:
    """Give the minutes of the clock at which a broadcast day turns, from 0:00 to 6:00.

    Raises:
        BroadcastTimeError: The text is no such clock.
    """
    minutes = _minutes(text, LAST_START)
    if minutes > LAST_ROLLOVER:
        raise BroadcastTimeError(f'"{text}" is too late for a rollover; it lies between 00:00 and 06:00')
    return minutes


def _minutes(text: str, last: int) -> int:
    shown = text if len(text) <= 40 else text[:37] + "..."
    match = _LABEL.fullmatch(text)
    if match is None:
        raise BroadcastTimeError(f'"{shown}" is not a broadcast time; write it as "25:30"')
    hours, minutes = int(match[1]), int(match[2])
    if minutes > 59:
        raise BroadcastTimeError(f'"{shown}" has {minutes} minutes; an hour has minutes 00 to 59')
    if hours * 60 + minutes > last:
        raise BroadcastTimeError(f'"{shown}" is past the end of the broadcast clock; it runs to {label_text(last)}')
    return hours * 60 + minutes


class Label(NamedTuple):
    """A place in a grid: the broadcast date, and the time counted from its midnight."""

    on: date
    time: BroadcastTime

    @property
    def civil_on(self) -> date:
        """The date by the clock on the wall."""
        return self.on + timedelta(days=self.time.next_day) if self.time >= DAY_MINUTES else self.on

    @property
    def civil(self) -> datetime:
        """What calendar and clock on the wall show, without a zone."""
        midnight = datetime(self.on.year, self.on.month, self.on.day)  # noqa: DTZ001 - a wall has no zone
        return midnight + timedelta(minutes=self.time)


def instants(label: Label, zone: ZoneInfo) -> tuple[datetime, ...]:
    """Give every instant at which the zone's clock shows the label.

    Returns:
        In UTC and in order: one; none where the clock skips it; two where the clock shows it twice.
    """
    local = label.civil.replace(tzinfo=zone)
    first = local.astimezone(UTC)
    second = local.replace(fold=1).astimezone(UTC)
    if first == second:
        return (first,)
    return (first, second) if first < second else ()


def airs_at(label: Label, zone: ZoneInfo, *, settle: bool = False) -> datetime:
    """Give the instant at which a label airs.

    Args:
        settle: Take the moment of the jump for a skipped time and the first showing of a repeated one, instead of
            refusing them.

    Returns:
        Aware, in UTC, whole minutes wherever the zone's offset is (everywhere since 1972).

    Raises:
        ClockGapError: The clock skips that time, and ``settle`` is off.
        ClockOverlapError: The clock shows that time twice, and ``settle`` is off.
    """
    on, time = label
    offset = _fixed_offset(zone)
    if offset is not None and on.year >= _FIXED_FROM:
        return datetime(on.year, on.month, on.day, tzinfo=UTC) + timedelta(minutes=time - offset)
    found = instants(label, zone)
    if len(found) == 1:
        return found[0]
    if found:
        if settle:
            return found[0]
        raise ClockOverlapError(
            f"{label.on} {label.time} comes twice in {zone.key}, where the clocks go back that night; "
            f"it is {_z(found[0])} or {_z(found[1])}"
        )
    jump = _jump(label, zone)
    if settle:
        return jump
    after = jump.astimezone(zone)
    raise ClockGapError(
        f"{label.on} {label.time} does not exist in {zone.key}, where the clocks go forward that night; "
        f"they jump to {after:%H:%M} at {_z(jump)}"
    )


def label_at(instant: datetime, zone: ZoneInfo, rollover: int = DEFAULT_ROLLOVER) -> Label:
    """Give the label that a reader of the grid expects for an instant.

    The broadcast day runs from one rollover to the next, so Sunday's 01:30 is Saturday's 25:30.

    Args:
        instant: Aware; seconds are dropped.
        rollover: Minutes from midnight, at most 6:00.
    """
    local = instant.astimezone(zone)
    minutes = local.hour * 60 + local.minute
    if minutes < rollover:
        return Label(local.date() - timedelta(days=1), BroadcastTime(minutes + DAY_MINUTES))
    return Label(local.date(), BroadcastTime(minutes))


def canonical(label: Label, rollover: int = DEFAULT_ROLLOVER) -> Label:
    """Give the same reading as the grid prints it: Sunday 01:30 as Saturday 25:30, Saturday 29:30 as Sunday 05:30."""
    if label.time < rollover:
        return Label(label.on - timedelta(days=1), BroadcastTime(label.time + DAY_MINUTES))
    if label.time >= DAY_MINUTES + rollover:
        return Label(label.on + timedelta(days=1), BroadcastTime(label.time - DAY_MINUTES))
    return label


def _jump(label: Label, zone: ZoneInfo) -> datetime:
    """Give the instant at which the clock jumps over a skipped label.

    Around a gap the two folds read the label with the offsets before and after it, so the jump lies between those two
    readings; halving finds it to the second, since offsets have had seconds (Monrovia's until 1972).
    """
    local = label.civil.replace(tzinfo=zone)
    low, high = local.replace(fold=1).astimezone(UTC), local.astimezone(UTC)
    before = low.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
        if middle.astimezone(zone).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high


@lru_cache(maxsize=64)
def _fixed_offset(zone: ZoneInfo) -> int | None:
    """Give the offset in minutes of a zone whose clocks have stood still since 1970, such as Tokyo's, else None.

    ``utcoffset`` at every month of the years 1970 to 2037 would miss no change that lasted a month; all that summer
    time ever did lasts longer.
    """
    first = datetime(_FIXED_FROM, 1, 1, tzinfo=zone).utcoffset()
    for year in range(_FIXED_FROM, 2038):
        for month in range(1, 13):
            if datetime(year, month, 1, tzinfo=zone).utcoffset() != first:
                return None
    return None if first is None else int(first.total_seconds()) // 60


def _z(instant: datetime) -> str:
    return f"{instant:%Y-%m-%dT%H:%MZ}"
