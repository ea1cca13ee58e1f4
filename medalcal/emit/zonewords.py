"""What the clock of a zone is called at an instant, and what it shows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from medalcal.errors import EmitError


def zone_word(zone: str, airs_at: str) -> str:
    """Give what a zone's clock is called at an instant: ``JST``, ``EDT``; the zone's name where that is a number."""
    return _steady_name(zone, airs_at[:7]) or _name_at(airs_at, zone)


@lru_cache(maxsize=1024)
def _steady_name(zone: str, month: str) -> str | None:
    """Give the name that holds for a whole month, or None where clocks change in it."""
    first = local_at(f"{month}-01T00:00:00Z", None)
    names = {_name_at((first + timedelta(days=days)).isoformat(), zone) for days in range(32)}
    return names.pop() if len(names) == 1 else None


def _name_at(airs_at: str, zone: str) -> str:
    name = local_at(airs_at, zone).tzname() or zone
    return name if name.isalpha() else zone


def local_at(airs_at: str, zone: str | None) -> datetime:
    """Give an instant by the clock of a zone, or in UTC.

    Raises:
        EmitError: There is no such instant or zone.
    """
    try:
        return datetime.fromisoformat(airs_at).astimezone(UTC if zone is None else ZoneInfo(zone))
    except (ValueError, OverflowError, OSError, LookupError):
        raise EmitError(
            f'"{airs_at[:60]}" in "{(zone or "UTC")[:60]}" is no time; write 2026-01-24T16:30:00Z in Asia/Tokyo'
        ) from None
