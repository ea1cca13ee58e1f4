"""Recurring events: the starts that a rule gives, by the clock of its zone.

``python-dateutil`` steps through the rule on the clock's own times; only then is each put on the line of time, so that
a weekly show keeps its hour when clocks change. Rules come from strangers: those that could keep a program busy for
minutes are refused, and no rule gives more than 10,000 starts.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice, takewhile
from typing import NamedTuple

from medalcal.sources.icsvalues import read_time
from medalcal.sources.moment import Moment

MOST_STARTS = 10_000
MOST_OF_ALL = 200_000
"""Steps of all rules of a file: its starts, and the days, weeks, months and years that they pass over."""
STEP_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 30, "YEARLY": 120}
"""How far one step goes. A year counts for three: its days are sifted one by one."""
MOST_BARREN = 3
"""Rules that never come true, such as 30 February, take a second or so each to find out: after three it is enough."""

_UNTIL = re.compile(r";?UNTIL=([^;]*)", re.IGNORECASE)
_SIEVES = frozenset(("BYMONTHDAY", "BYYEARDAY", "BYSETPOS", "BYWEEKNO", "BYMONTH", "BYEASTER"))
_FIRST_YEAR = 1900


class RuleError(ValueError):
    """A rule that is not followed; the text says why."""


class Starts(NamedTuple):
    """What the rule of one event gives."""

    walls: list[date]
    """By the clock of the event's zone; in order; the event's own start is the first."""
    is_cut: bool
    """Whether there would have been more within the window."""


class Rules:
    """Follows the rules of one file."""

    def __init__(self, from_at: datetime, until_at: datetime) -> None:
        """Take the half-open window: both ends aware."""
        self._from_at = from_at
        self._until_at = until_at
        self._barren = 0
        self._steps = 0

    def starts(self, start: Moment, rules: list[str]) -> Starts:
        """Give the starts of an event within the window, its own one always among them.

        Raises:
            RuleError: A rule that is not followed.
        """
        if start.wall.year < _FIRST_YEAR:
            return Starts([start.wall], False)
        found = {start.wall}
        is_cut = False
        for rule in rules:
            walls = self._followed(_plain(start.wall), rule, start.zone)
            found.update(wall.date() if start.is_day else wall for wall in walls[:MOST_STARTS])
            is_cut = is_cut or len(walls) > MOST_STARTS
        from_wall = _wall_at(self._from_at, start.zone)
        return Starts(sorted(wall for wall in found if wall == start.wall or _plain(wall) >= from_wall), is_cut)

    def _followed(self, first: datetime, text: str, zone: tzinfo | None) -> list[datetime]:
        from dateutil.rrule import rrulestr

        parts = _parts(text)
        end = _wall_at(self._until_at, zone) - timedelta(microseconds=1)
        until = _UNTIL.search(text)
        if until is not None:
            end = min(end, _until_wall(until[1], zone))
        if end < first:
            return []
        if self._steps > MOST_OF_ALL:
            raise RuleError(f"the rules here take more than {MOST_OF_ALL:,} steps; this one is not followed")
        if self._barren >= MOST_BARREN:
            raise RuleError("too many rules here never come true; this one is not followed")
        try:
            steps = rrulestr(_UNTIL.sub("", text).strip("; "), dtstart=first, ignoretz=True)
            walls = list(islice(takewhile(lambda wall: wall <= end, steps), MOST_STARTS + 1))
        except (ValueError, TypeError, AttributeError, LookupError, ArithmeticError):
            raise RuleError(f'"{text[:60]}" is no rule') from None
        self._barren += not walls
        last = walls[-1] if walls and "COUNT" in parts else end
        self._steps += max(len(walls), (last - first).days // STEP_DAYS[parts["FREQ"]])
        return walls


def _parts(rule: str) -> dict[str, str]:
    """Give the parts of a rule that can be followed.

    Raises:
        RuleError: It steps by less than a day, or by days through a sieve that may let none of them pass.
    """
    parts = dict(part.partition("=")[::2] for part in rule.upper().replace(" ", "").split(";"))
    freq = parts.get("FREQ")
    if not freq:
        raise RuleError("a rule without FREQ")
    if freq in ("SECONDLY", "MINUTELY", "HOURLY"):
        raise RuleError(f'"{rule[:60]}" is not followed: it steps by less than a day')
    if freq not in STEP_DAYS or not re.fullmatch(r"0*[1-9]\d{0,5}", parts.get("INTERVAL", "1")):
        raise RuleError(f'"{rule[:60]}" is no rule')
    if freq == "DAILY" and (_SIEVES & parts.keys() or ("BYDAY" in parts and int(parts.get("INTERVAL", "1")) != 1)):
        raise RuleError(f'"{rule[:60]}" is not followed: days through such a sieve')
    return parts


def _until_wall(text: str, zone: tzinfo | None) -> datetime:
    """Give the last possible start by the clock of a zone; a day means to its end.

    Raises:
        RuleError: It is no date.
    """
    until = read_time(text.strip().upper())
    if until is None:
        raise RuleError(f'"{text[:40]}" is no end of a rule')
    if until.form == "date":
        return datetime.combine(until.local, time.max)
    return _wall_at(until.local.replace(tzinfo=UTC), zone) if until.form == "utc" else until.local


def _wall_at(at: datetime, zone: tzinfo | None) -> datetime:
    """Give what the clock of a zone shows at an instant; UTC's where there is no zone."""
    try:
        return at.astimezone(zone or UTC).replace(tzinfo=None)
    except (OverflowError, ValueError):
        return at.replace(tzinfo=None)


def _plain(wall: date) -> datetime:
    return wall if isinstance(wall, datetime) else datetime.combine(wall, time())
