"""From occurrences to stored entries: the one step from the model to plain data."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from datetime import datetime
from functools import lru_cache

from medalcal.emit.label import Labels, episode_labels, item_labels
from medalcal.emit.shape import (
    AlsoEntry,
    ChangeEntry,
    CommonEntry,
    OwnEntry,
    SourceEntry,
    StateEntry,
    StoredEntry,
)
from medalcal.model.change import Change, State
from medalcal.model.claim import Origin
from medalcal.model.dates import Precision
from medalcal.model.occurrence import Occurrence, Status
from medalcal.model.outlet import Outlet
from medalcal.model.work import Series, Work

Outlets = dict[str, list[tuple[str, Outlet, str | None]]]


def stored_entries(
    work: Work, occurrences: list[Occurrence], outlets: Outlets
) -> Iterator[tuple[Occurrence, CommonEntry, OwnEntry]]:
    """Give each occurrence of a work with the two parts of its entry, in the same order.

    Entries that share a common part are given one and the same object.

    Args:
        outlets: Series → run, outlet and territory of all its runs but the lead, dated or not.
    """
    series = {part.slug: part for part in work.series}
    lines = {part.slug: part for part in work.lines}
    others = _others(occurrences)
    commons: dict[Hashable, CommonEntry] = {}
    for occurrence in occurrences:
        if occurrence.part in lines:
            line = lines[occurrence.part]
            item = line.items.get(occurrence.name)
            place = item.place if item else None
            labels, subtitles, also = item_labels(line, occurrence), {}, []
        else:
            part = series[occurrence.part]
            place, labels, subtitles = None, episode_labels(work, part, occurrence), _subtitles(part, occurrence)
            named = outlets.get(occurrence.part, ()) if occurrence.lead and occurrence.pause is None else ()
            also = _also(occurrence, named, others)
        shared = (occurrence.part, occurrence.edition, id(occurrence.outlet), occurrence.territory, occurrence.zone,
                  occurrence.lead, occurrence.rerun, occurrence.minutes, place, id(occurrence.origins))  # fmt: skip
        if shared not in commons:
            commons[shared] = _common(work, occurrence, place)
        yield occurrence, commons[shared], _own(occurrence, labels, subtitles, also)


def _subtitles(series: Series, occurrence: Occurrence) -> Labels:
    if isinstance(occurrence.name, str) or occurrence.name not in series.episodes:
        return {}
    return series.episodes[occurrence.name].names


def _others(occurrences: list[Occurrence]) -> dict[tuple[str, int | str, str], Occurrence]:
    """Give the occurrences of all runs but the lead, by series, episode and run."""
    return {
        (occurrence.part, occurrence.name, occurrence.key.rpartition("@")[2]): occurrence
        for occurrence in occurrences
        if not occurrence.lead and occurrence.status is not Status.CANCELLED
    }


def _also(
    occurrence: Occurrence,
    runs: Iterable[tuple[str, Outlet, str | None]],
    others: dict[tuple[str, int | str, str], Occurrence],
) -> list[AlsoEntry]:
    """Name the other outlets of a lead entry's series; with their dates where this episode has one there."""
    found = []
    for run, outlet, territory in runs:
        same = others.get((occurrence.part, occurrence.name, run))
        found.append(_also_entry(outlet, territory, same))
    return found


def _also_entry(outlet: Outlet, territory: str | None, same: Occurrence | None) -> AlsoEntry:
    label = same.label if same else None
    return {
        "outlet": outlet.slug,
        "outlet_names": outlet.names,
        "territory": territory,
        "airs_at": instant_text(same.airs_at) if same and same.airs_at else None,
        "date": _date_text(same) if same else None,
        "broadcast_time": str(label.time) if label else None,
        "zone": same.zone if same and label else None,
    }


def _common(work: Work, occurrence: Occurrence, place: str | None) -> CommonEntry:
    outlet, publisher = occurrence.outlet, occurrence.publisher
    sources = [_source(origin) for origin in occurrence.origins]
    return {
        "kind": occurrence.kind,
        "work": work.slug,
        "titles": work.titles,
        "outlet": outlet.slug if outlet else None,
        "outlet_names": outlet.names if outlet else {},
        "partners": [partner.names for partner in occurrence.partners],
        "affiliates": occurrence.affiliates,
        "block": occurrence.block,
        "publisher": publisher.slug if publisher else None,
        "publisher_names": publisher.names if publisher else {},
        "territory": occurrence.territory,
        "language": occurrence.language,
        "format": occurrence.format,
        "lead": occurrence.lead,
        "rerun": occurrence.rerun,
        "zone": occurrence.zone,
        "minutes": occurrence.minutes,
        "place": place,
        "url": work.site or next((source["url"] for source in sources if source["url"]), None),
        "sources": sources,
    }


def _own(occurrence: Occurrence, labels: Labels, subtitles: Labels, also: list[AlsoEntry]) -> OwnEntry:
    date, label = occurrence.date, occurrence.label
    day = date.first.isoformat() if date.first and date.precision is Precision.DAY else None
    on = day or _date_text(occurrence)
    own: OwnEntry = {
        "key": occurrence.key,
        "uid": occurrence.uid,
        "labels": labels,
        "subtitles": subtitles,
        "number": occurrence.number,
        "isbn": occurrence.isbn,
        "airs_at": instant_text(occurrence.airs_at) if occurrence.airs_at else None,
        "date": on,
        "until": occurrence.until.isoformat() if occurrence.until else None,
        "civil_on": label.civil_on.isoformat() if label and label.time.next_day else day,
        "precision": occurrence.precision,
        "broadcast_on": on if label else None,
        "broadcast_time": str(label.time) if label else None,
        "status": occurrence.status,
        "basis": occurrence.basis,
        "revision": occurrence.revision,
        "changed_at": instant_text(occurrence.changed_at),
        "note": occurrence.note,
        "also": also,
    }
    if occurrence.may_go_on:
        own["may_go_on"] = True
    if occurrence.pause is not None:
        own["pause"] = occurrence.pause
    if occurrence.last_change is not None:
        own["last_change"] = change_entry(occurrence.last_change)
    return own


def change_entry(change: Change) -> ChangeEntry:
    """Give a change as plain data."""
    return {
        "change": change.step,
        "before": state_entry(change.before) if change.before else None,
        "after": state_entry(change.after) if change.after else None,
        "on": instant_text(change.at),
        "why": change.why,
        "url": change.url,
    }


def state_entry(state: State) -> StateEntry:
    """Give a state as plain data."""
    precision = state.date.precision if state.airs_at is None else Precision.MINUTE
    return {
        "date": None if precision is Precision.NONE else str(state.date),
        "precision": precision,
        "broadcast_time": str(state.time) if state.time is not None else None,
        "airs_at": instant_text(state.airs_at) if state.airs_at else None,
        "zone": state.zone,
        "until": state.until.isoformat() if state.until else None,
        "minutes": state.minutes,
        "status": state.status,
        "outlet": state.outlet,
    }


def _date_text(occurrence: Occurrence) -> str | None:
    return None if occurrence.date.precision is Precision.NONE else str(occurrence.date)


@lru_cache(maxsize=8192)
def instant_text(instant: datetime) -> str:
    """Write an instant in UTC as documents do: ``2026-01-24T16:30:00Z``."""
    return f"{instant.isoformat()[:19]}Z"


def _source(origin: Origin) -> SourceEntry:
    return {
        "url": origin.url,
        "name": origin.name,
        "said_on": origin.said_on.isoformat() if origin.said_on else None,
        "read_at": origin.read_text,
    }


def joined(common: CommonEntry, own: OwnEntry) -> StoredEntry:
    """Give the entry of which these are the two parts."""
    return {**common, **own}
