"""What pages ask of a snapshot: stretches of broadcast days, and what is known only coarsely."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile

from medalcal.emit.shape import StateEntry, StoredEntry
from medalcal.ledger.selection import BREAK, BREAK_DAYS, COARSE, DAY, INSTANT, Filter, Span
from medalcal.ledger.snapshot import Snapshot
from medalcal.model.dates import PartialDate
from medalcal.web.when import DAY_TURNS, TOKYO, instant

TIERS = (INSTANT, DAY, BREAK, BREAK_DAYS)


def broadcast_span(first: date, days: int) -> Span:
    """Give the span of so many broadcast days of Tokyo."""
    edges = [first, first + timedelta(days=days)]
    minutes = [int((_turn(day)).timestamp()) // 60 for day in edges]
    return Span(minutes[0], minutes[1], edges[0].toordinal(), edges[1].toordinal())


def civil_span(first: date, days: int) -> Span:
    """Give the span of so many days of the calendar in Tokyo."""
    span, turns = broadcast_span(first, days), DAY_TURNS // timedelta(minutes=1)
    return span._replace(from_minute=span.from_minute - turns, until_minute=span.until_minute - turns)


def _turn(day: date) -> datetime:
    return datetime.combine(day, time(), TOKYO).astimezone(UTC) + DAY_TURNS


def dated(snapshot: Snapshot, span: Span, chosen: Filter) -> list[StoredEntry]:
    """Give what is known to the day or finer in a span, with its breaks; tier by tier."""
    return [entry for tier in TIERS for entry in snapshot.entries(tier, span, chosen)]


def coarse(snapshot: Snapshot, first: date, last: date, chosen: Filter) -> list[StoredEntry]:
    """Give what is known more coarsely and must come between two days, both included; what must come first, first."""
    until = last.toordinal()
    found = snapshot.entries(COARSE, Span(0, 0, first.toordinal(), until), chosen)
    return list(takewhile(lambda entry: _last(entry) <= until, found))


def undated(snapshot: Snapshot, first: date, chosen: Filter) -> Iterator[StoredEntry]:
    """Give what is known more coarsely, or not at all, and is not over on a day."""
    return snapshot.entries(COARSE, Span(0, 0, first.toordinal(), 0), chosen)


def _last(entry: StoredEntry) -> int:
    dates = span_of(entry)
    return dates[1].toordinal() if dates else date.max.toordinal()


def is_within(state: StoredEntry | StateEntry, span: Span) -> bool:
    """Tell whether something begins in a span, or must come within it though nobody knows on which day."""
    if state["airs_at"] is not None:
        return span.from_minute <= int(instant(state["airs_at"]).timestamp()) // 60 < span.until_minute
    dates = span_of(state)
    return dates is not None and span.from_day <= dates[0].toordinal() and dates[1].toordinal() < span.until_day


def span_of(entry: StoredEntry | StateEntry) -> tuple[date, date] | None:
    """Give the first and the last day on which an entry can be; None where no date is known."""
    if entry["date"] is None:
        return None
    dates = PartialDate.parse(entry["date"])
    return (dates.first, dates.last) if dates.first and dates.last else None
