"""How far two dates of one thing lie apart, each at its own precision; and what such a distance often means. Pure."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from medalcal.emit.entry import Entry
from medalcal.model.dates import PartialDate
from medalcal.plural import many
from medalcal.sources.ics import ForeignEvent

DAY_MINUTES = 1440
_TAKEN = "one of them takes the one clock for the other"
UNKNOWN = timedelta(days=40)
"""Counts as the distance to what has no date: it is taken only where nothing nearer is."""
COARSE = timedelta(days=3)
"""Counts at least as the distance to what is known to the month or so, for the same reason."""


class Difference(NamedTuple):
    """Theirs minus ours."""

    minutes: int | None
    """Where both have an hour."""
    days: int | None
    """Where one of them has none."""
    note: str | None
    """What that may mean; or how they agree, where they do not plainly."""
    is_none: bool
    """Whether they agree, as far as both of them say."""


def is_dated(entry: Entry) -> bool:
    """Tell whether an entry is known to the day or finer."""
    return entry["precision"] in ("minute", "day")


def difference(entry: Entry, event: ForeignEvent, zone: tzinfo) -> Difference:
    """Compare the dates of an entry and an event that are one thing; zone is the reader's."""
    theirs_off, ours_off = event.status == "cancelled", entry["status"] == "cancelled"
    if theirs_off and (ours_off or not is_dated(entry)):
        return Difference(None, None, "cancelled here and there", True)
    found = _apart(entry, event, zone)
    if theirs_off != ours_off:
        return found._replace(note=f"cancelled {'there' if theirs_off else 'here'}", is_none=False)
    return found


def distance(entry: Entry, event: ForeignEvent, zone: tzinfo) -> timedelta:
    """Give how far apart an entry and an event lie, however it is counted."""
    found = _apart(entry, event, zone)
    if found.minutes is not None:
        return timedelta(minutes=abs(found.minutes))
    if found.days is None:
        return UNKNOWN
    apart = timedelta(days=abs(found.days))
    return apart if is_dated(entry) else max(apart, COARSE)


def _apart(entry: Entry, event: ForeignEvent, zone: tzinfo) -> Difference:
    if entry["date"] is None:
        return Difference(None, None, "no date is known here", False)
    if not is_dated(entry):
        return _coarse(entry, event, zone)
    if entry["airs_at"] is not None and isinstance(event.start, datetime):
        return _timed(entry, event.start, zone)
    return _whole_days(entry, event.start, zone)


def _timed(entry: Entry, start: datetime, zone: tzinfo) -> Difference:
    airs_at = datetime.fromisoformat(entry["airs_at"])
    minutes = _minutes(start - airs_at)
    if minutes == 0:
        return Difference(0, None, None, True)
    for other in entry["also"]:
        if other["airs_at"] and _minutes(start - datetime.fromisoformat(other["airs_at"])) == 0:
            return Difference(minutes, None, f"as on {other['outlet_name'] or other['outlet']}", True)
    return Difference(minutes, None, _meaning(minutes, entry, airs_at, zone), False)


def _minutes(apart: timedelta) -> int:
    return round(apart / timedelta(minutes=1))


def _whole_days(entry: Entry, start: date, zone: tzinfo) -> Difference:
    """Compare by days, where one of the two has no hour: any day that is a right name for it will do."""
    if isinstance(start, datetime):
        ours = [date.fromisoformat(entry["date"])]
        theirs = [start.astimezone(there).date() for there in (_zone_of(entry, zone), UTC, zone)]
        note = "the hour is not known here"
    else:
        texts = filter(None, (entry["date"], entry["civil_on"], (entry["local"] or "")[:10]))
        ours = [date.fromisoformat(text) for text in dict.fromkeys(texts)]
        theirs = [start]
        note = "they say no hour" if entry["airs_at"] is not None else ""
    days = min(((their - our).days for our in ours for their in theirs), key=abs)
    if days == 0:
        return Difference(None, 0, note or None, True)
    days = (theirs[0] - ours[0]).days
    return Difference(None, days, _weeks(days, entry), False)


def _coarse(entry: Entry, event: ForeignEvent, zone: tzinfo) -> Difference:
    """Compare with a date that is known to the month or so: what lies within it agrees."""
    span = PartialDate.parse(entry["date"])
    assert span.first is not None
    assert span.last is not None
    day = event.start.astimezone(_zone_of(entry, zone)).date() if isinstance(event.start, datetime) else event.start
    if span.first <= day <= span.last:
        return Difference(None, 0, f"within {entry['date']}, as far as is known here", True)
    days = (day - (span.first if day < span.first else span.last)).days
    return Difference(None, days, f"outside {entry['date']}, all that is known here", False)


def _zone_of(entry: Entry, zone: tzinfo) -> tzinfo:
    """Give the zone of an entry's outlet; of what has none, that of its country if it has one only, else the other."""
    name = entry["zone"] or _country_zone(entry["territory"] or "")
    return ZoneInfo(name) if name else zone


@lru_cache
def _country_zone(territory: str) -> str | None:
    import pytz

    zones = pytz.country_timezones.get(territory, [])
    return zones[0] if len(zones) == 1 else None


def _meaning(minutes: int, entry: Entry, airs_at: datetime, zone: tzinfo) -> str | None:
    """Say what a distance often comes from."""
    there = _zone_of(entry, UTC)
    if abs(minutes) == DAY_MINUTES:
        return _day_apart(entry, airs_at, there)
    offset, reader = (_minutes(airs_at.astimezone(one).utcoffset() or timedelta()) for one in (there, zone))
    if offset and abs(minutes) == abs(offset):
        return f"exactly the {_hours(offset)} between {there} and UTC: {_TAKEN}"
    if offset != reader and abs(minutes) == abs(offset - reader):
        return f"exactly the {_hours(offset - reader)} between {there} and {zone}: {_TAKEN}"
    if abs(minutes) == 60:
        return "exactly an hour: is it summer time?"
    return _weeks(minutes // DAY_MINUTES, entry) if minutes % DAY_MINUTES == 0 else None


def _day_apart(entry: Entry, airs_at: datetime, there: tzinfo) -> str:
    """Explain a day with the same clock: what airs at 25:30 is often written into the day of the grid at 1:30."""
    label, wall = entry["broadcast_time"], airs_at.astimezone(there)
    if label is None or entry["civil_on"] == entry["date"]:
        return "the same clock, a day apart"
    return f"the same clock, a day apart: {label} on {entry['date']} is {wall:%H:%M} on {wall:%Y-%m-%d}"


def _hours(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f"{hours} h {rest} min" if rest else f"{hours} h"


def _weeks(days: int, entry: Entry) -> str | None:
    weeks = abs(days) // 7
    if not weeks or days % 7 or entry["kind"] not in ("broadcast", "stream"):
        return None
    return f"{many(weeks, 'week')} apart: a break, or another way to count?"
