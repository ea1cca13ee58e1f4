"""From a folded work to the rows of a snapshot: entry and calendar block of each occurrence, and its changes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta

from medalcal.emit import ics
from medalcal.emit.store import change_entry, instant_text, joined, stored_entries
from medalcal.ledger.row import ChangeRow, Row
from medalcal.ledger.selection import BREAK, BREAK_DAYS, COARSE, DAY, INSTANT, NEVER
from medalcal.model.clock import Label
from medalcal.model.dates import Precision
from medalcal.model.occurrence import Occurrence, Status
from medalcal.model.work import Work
from medalcal.schedule.fold import Folded, Parting

KEPT_CANCELLED = timedelta(days=30)
"""How long what was cancelled or withdrawn stays in feeds: clients that never saw it leave would show it for ever."""

_EPOCH_DAY = 719_163
"""``date.toordinal`` of 1970-01-01."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def rows_of(work: Work, folded: Folded) -> Iterator[Row]:
    """Give the rows of a work: its occurrences, and the days that were lost as feeds show them."""
    yield from _rows(work, folded, folded.occurrences, feed_only=False)
    if folded.partings:
        yield from _rows(work, folded, [_as_lost(parting) for parting in folded.partings], feed_only=True)


def _rows(work: Work, folded: Folded, occurrences: list[Occurrence], *, feed_only: bool) -> Iterator[Row]:
    encoded: dict[int, str] = {}
    for occurrence, common, own in stored_entries(work, occurrences, folded.outlets):
        if id(common) not in encoded:
            encoded[id(common)] = _encode(common)
        tier, at, last = _when(occurrence)
        if occurrence.pause is not None:
            tier = BREAK if tier == INSTANT else BREAK_DAYS
        cancelled_at = occurrence.cancelled_at
        added_at = None if feed_only or occurrence.key in folded.changes else occurrence.added_at
        yield Row(
            encoded[id(common)], occurrence.key, tier, at, last, occurrence.lead, common["kind"], _outlets(occurrence),
            common["territory"], common["language"], _encode(own), feed_only,
            occurrence.may_go_on,
            instant_text(added_at) if added_at else None, _leaves_on(cancelled_at) if cancelled_at else None,
            ics.render(joined(common, own)),
        )  # fmt: skip


def change_rows(folded: Folded) -> Iterator[ChangeRow]:
    """Give the whole story of each occurrence that changed after it was added."""
    for occurrence in folded.occurrences:
        if occurrence.key in folded.changes:
            for change in folded.changes[occurrence.key]:
                yield ChangeRow(occurrence.key, instant_text(change.at), _encode(change_entry(change)))


def _as_lost(parting: Parting) -> Occurrence:
    """Give an occurrence that lost its day as feeds show it for a while: cancelled, on that day."""
    was, now = parting.state, parting.occurrence
    label = Label(was.date.day, was.time) if was.time is not None and was.airs_at is not None else None
    change = parting.change
    if now.status is Status.CANCELLED and now.last_change is not None:
        change = now.last_change
    return now._replace(
        date=was.date, label=label, airs_at=was.airs_at, zone=was.zone or now.zone, until=was.until,
        minutes=was.minutes, status=Status.CANCELLED, cancelled_at=parting.change.at,
        last_change=change._replace(before=was, after=now.state),
    )  # fmt: skip


def _leaves_on(cancelled_at: datetime) -> int:
    """Give the first day of editions that no longer holds what was cancelled at a moment."""
    return (cancelled_at + KEPT_CANCELLED).toordinal()


def _outlets(occurrence: Occurrence) -> str | None:
    """Give the slugs of all outlets that show it at that time, blank between them."""
    if occurrence.outlet is None:
        return None
    return " ".join((occurrence.outlet.slug, *(partner.slug for partner in occurrence.partners)))


def _when(occurrence: Occurrence) -> tuple[int, int, int]:
    """Give tier, place in time and last day, as of what is no break."""
    date = occurrence.date
    if occurrence.airs_at is not None:
        minute = int(occurrence.airs_at.timestamp()) // 60
        return INSTANT, minute, minute // 1440 + _EPOCH_DAY
    if date.first is None or date.last is None:
        return COARSE, NEVER, NEVER
    last = (occurrence.until or date.last).toordinal()
    return (DAY, date.first.toordinal(), last) if date.precision is Precision.DAY else (COARSE, last, last)
