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

from medalcal.sources.moment import Moment

MOST_STARTS = 10_000
MOST_OF_ALL = 200_000
"""Starts of all rules of a file."""
MOST_BARREN = 3
"""Rules that never come true, such as 30 February, take a second or so each to find out: after three it is enough."""

_UNTIL = re.compile(r";?UNTIL=([^;]*)", re.IGNORECASE)
_SIEVES = re.compile(r";(?:BYMONTHDAY|BYYEARDAY|BYSETPOS|BYWEEKNO|BYMONTH|BYEASTER)=", re.IGNORECASE)
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
        self._given = 0

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

        _refuse(text)
        end = _wall_at(self._until_at, zone) - timedelta(microseconds=1)
        until = _UNTIL.search(text)
        if until is not None:
            end = min(end, _until_wall(until[1], zone))
        if end < first:
            return []
        if self._given > MOST_OF_ALL:
            raise RuleError(f"the rules here give more than {MOST_OF_ALL:,} events; this one is not followed")
        if self._barren >= MOST_BARREN:
            raise RuleError("too many rules here never come true; this one is not followed")
        try:
            steps = rrulestr(_UNTIL.sub("", text).strip("; "), dtstart=first, ignoretz=True)
            walls = list(islice(takewhile(lambda wall: wall <= end, steps), MOST_STARTS + 1))
        except (ValueError, TypeError, AttributeError, KeyError, OverflowError):
            raise RuleError(f'"{text[:60]}" is no rule') from None
        self._barren += not walls
        self._given += len(walls)
        return walls


def _refuse(rule: str) -> None:
    """Refuse a rule that steps by less than a day, or by days through a sieve that may let none of them pass.

    Raises:
        RuleError: It is such a rule.
    """
    from icalendar import vRecur

    try:
        parts = {name.upper(): value for name, value in vRecur.from_ical(rule).items()}
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError):
        raise RuleError(f'"{rule[:60]}" is no rule') from None
    freq = str(next(iter(parts.get("FREQ", ())), "")).upper()
    interval = next(iter(parts.get("INTERVAL", (1,))), 1)
    if interval < 1:
        raise RuleError(f'"{rule[:60]}" is no rule')
    if freq not in ("DAILY", "WEEKLY", "MONTHLY", "YEARLY"):
        raise RuleError(
            f'"{rule[:60]}" is not followed: it steps by less than a day' if freq else "a rule without FREQ"
        )
    if freq == "DAILY" and (_SIEVES.search(";" + rule) or ("BYDAY" in parts and interval != 1)):
        raise RuleError(f'"{rule[:60]}" is not followed: days through such a sieve')


def _until_wall(text: str, zone: tzinfo | None) -> datetime:
    """Give the last possible start by the clock of a zone; a day means to its end.

    Raises:
        RuleError: It is no date.
    """
    match = re.fullmatch(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?", text.strip(), re.IGNORECASE)
    try:
        if match is None:
            raise ValueError
        year, month, day = (int(part) for part in match.groups()[:3])
        if match[4] is None:
            return datetime.combine(date(year, month, day), time.max)
        wall = datetime(year, month, day, int(match[4]), int(match[5]), int(match[6]))  # noqa: DTZ001
    except ValueError:
        raise RuleError(f'"{text[:40]}" is no end of a rule') from None
    return _wall_at(wall.replace(tzinfo=UTC), zone) if match[7] else wall


def _wall_at(at: datetime, zone: tzinfo | None) -> datetime:
    """Give what the clock of a zone shows at an instant; UTC's where there is no zone."""
    try:
        return at.astimezone(zone or UTC).replace(tzinfo=None)
    except (OverflowError, ValueError):
        return at.replace(tzinfo=None)


def _plain(wall: date) -> datetime:
    return wall if isinstance(wall, datetime) else datetime.combine(wall, time())
