"""The fold: what a work looked like at every moment at which something of it was learned, and what changed in between.

Claims are appended and never edited, so the claims known at a moment are those read by then. From them follow the
occurrences of that moment; from neighbouring moments follow revisions, stamps, cancelled entries and the list of
changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import NamedTuple

from medalcal.model.change import Change, State
from medalcal.model.occurrence import Occurrence
from medalcal.model.outlet import Outlet
from medalcal.model.work import Work
from medalcal.schedule.airing import Problem
from medalcal.schedule.expand import Expansion
from medalcal.schedule.parts import Part, parts_of
from medalcal.schedule.track import NEVER, Track, added, advanced, first_url, missing
from medalcal.schedule.view import EVERYTHING, View


class Parting(NamedTuple):
    """A date that an occurrence had and that nothing replaced: feeds show it as cancelled for a while."""

    occurrence: Occurrence
    change: Change
    """Through which it lost its day."""
    state: State
    """As it was when it last had one."""


class Folded(NamedTuple):
    """A work as it is known, and how it came to that."""

    occurrences: list[Occurrence]
    """Ordered by key, with their revisions; what was withdrawn is among them, as cancelled."""
    changes: dict[str, list[Change]]
    """Key → how it was added and its changes since, the oldest first; missing where it never changed and links to the
    page by which it was added."""
    partings: list[Parting]
    problems: list[Problem]
    outlets: dict[str, list[tuple[str, Outlet, str | None]]]
    """As of ``Expansion``."""
    moments: tuple[datetime, datetime] | None
    """When the first and the last thing was learned; None where nothing is known yet."""


def fold(work: Work, view: View = EVERYTHING) -> Folded:
    """Give a work as it is known in a view, with the revisions of its occurrences."""
    touched = datetime.combine(work.touched, time(), UTC) if work.touched else NEVER
    if not view.reaches(touched):
        touched = NEVER
    found = Expansion([], [], [], {})
    changes: dict[str, list[Change]] = {}
    moments: list[datetime] = []
    for part in parts_of(work, view):
        moments += (part.moments[0], part.moments[-1])
        if len(part.moments) == 1:
            part.unfold(part.moments[0], found)
            continue
        for track in _along(part, touched, found):
            found.occurrences.append(track.now)
            if len(track.changes) > 1 or track.changes[0].url != first_url(track.now.origins):
                changes[track.now.key] = track.changes
    occurrences = found.occurrences
    if touched is not NEVER and moments:
        moments.append(touched)
        occurrences = [item._replace(changed_at=max(item.changed_at, touched)) for item in occurrences]
    occurrences.sort(key=lambda occurrence: occurrence.key)
    partings = list(_partings(occurrences, changes)) if changes else []
    known = (min(moments), max(moments)) if moments else None
    return Folded(occurrences, changes, partings, found.problems, found.outlets, known)


def _along(part: Part, touched: datetime, found: Expansion) -> list[Track]:
    """Go from moment to moment and give what each occurrence became.

    Args:
        touched: When names were changed, the least of all stamps from then on.
        found: Is given what the last moment has besides occurrences.
    """
    tracks: dict[str, Track] = {}
    expanded = found
    for at in part.moments:
        expanded = Expansion([], [], [], {})
        part.unfold(at, expanded)
        expanded.occurrences.extend(one for one in expanded.waiting if one.key in tracks)
        around, news = part.surroundings(at, expanded), part.news(at)
        least = touched if touched <= at else NEVER
        for occurrence in expanded.occurrences:
            track, told = tracks.get(occurrence.key), around(occurrence)
            tracks[occurrence.key] = (
                added(occurrence, told, news) if track is None else advanced(track, occurrence, told, news, least)
            )
        for key in tracks.keys() - {occurrence.key for occurrence in expanded.occurrences}:
            tracks[key] = missing(tracks[key], around(tracks[key].now), at, news)
    found.problems.extend(expanded.problems)
    found.outlets.update(expanded.outlets)
    return list(tracks.values())


def _partings(occurrences: list[Occurrence], changes: dict[str, list[Change]]) -> Iterator[Parting]:
    """Give the last day that each occurrence had which has none now."""
    for occurrence in occurrences:
        if occurrence.key in changes and not occurrence.state.is_dated:
            for change in reversed(changes[occurrence.key]):
                if change.before is not None and change.before.is_dated:
                    yield Parting(occurrence, change, change.before)
                    break
