"""The fold: what a work looked like at every moment at which something of it was learned, and what changed in between.

Claims are appended and never edited, so the claims known at a moment are those read by then. From them follow the
occurrences of that moment; from neighbouring moments follow revisions, stamps, cancelled entries and the list of
changes. Each series and each volume has moments of its own: news of one costs the others nothing.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time
from typing import Any, NamedTuple

from medalcal.model.change import Change, State, Step
from medalcal.model.claim import Claim, Origin
from medalcal.model.occurrence import Occurrence, Status
from medalcal.model.outlet import Outlet
from medalcal.model.work import Episode, Line, Series, Work
from medalcal.schedule.airing import Problem
from medalcal.schedule.cause import News, decisive
from medalcal.schedule.changes import step_between
from medalcal.schedule.expand import Expansion, claims_of, unfold_items, unfold_series


class View(NamedTuple):
    """Up to when the calendar is known, and by which clock."""

    until: datetime | None = None
    """The last moment that counts; None for all."""
    announced: bool = False
    """By the day on which something was said, where that is known, instead of the day on which it was recorded."""

    def moment(self, origin: Origin) -> datetime:
        """Give when a reading became known."""
        return datetime.combine(origin.heard_on, time(), UTC) if self.announced else origin.read_at

    def moments(self, claims: Iterable[Claim]) -> list[datetime]:
        """Give the moments at which something of these claims was learned, in order."""
        found = {self.moment(origin) for claim in claims for origin in claim.origins}
        return sorted(at for at in found if self.until is None or at <= self.until)

    def known(self, claims: Iterable[Claim], at: datetime) -> tuple[Claim, ...]:
        """Give the claims known at a moment, each with the readings known then."""
        found = []
        for claim in claims:
            origins = tuple(origin for origin in claim.origins if self.moment(origin) <= at)
            if len(origins) == len(claim.origins):
                found.append(claim)
            elif origins:
                found.append(dataclasses.replace(claim, origins=origins))
        return tuple(found)


EVERYTHING = View()
_NEVER = datetime.min.replace(tzinfo=UTC)


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
    """Key → how it was added and its changes since, the oldest first; keys that never changed are missing."""
    partings: list[Parting]
    problems: list[Problem]
    outlets: dict[str, list[tuple[str, Outlet, str | None]]]
    """As of ``Expansion``."""
    moments: tuple[datetime, datetime] | None
    """When the first and the last thing was learned; None where nothing is known yet."""


def fold(work: Work, view: View = EVERYTHING) -> Folded:
    """Give a work as it is known in a view, with the revisions of its occurrences."""
    folding = _Folding(view, work.touched)
    for series in work.series:
        folding.series(work, series)
    for line in work.lines:
        folding.line(work, line)
    return folding.result()


def known_work(work: Work, view: View) -> Work:
    """Give a work with the episode titles that are known in a view."""
    until = view.until
    if until is None:
        return work
    parts = tuple(dataclasses.replace(part, episodes=_titled(part, view, until)) for part in work.series)
    return dataclasses.replace(work, series=parts)


def _titled(series: Series, view: View, at: datetime) -> dict[int, Episode]:
    """Give the episodes with the titles known at a moment; what names no source is known from the start."""
    return {
        position: episode
        if not episode.origins or any(view.moment(origin) <= at for origin in episode.origins)
        else dataclasses.replace(episode, names={})  # a former key is no news: the UID hangs on it
        for position, episode in series.episodes.items()
    }


def _as_known(series: Series, view: View, at: datetime) -> Series:
    """Give a series with the claims known at a moment, also to runs of which nobody knew anything yet."""
    runs = tuple(dataclasses.replace(run, claims=view.known(run.claims, at)) for run in series.runs)
    return dataclasses.replace(series, claims=view.known(series.claims, at), runs=runs)


class _Track(NamedTuple):
    """One occurrence along the fold."""

    now: Occurrence
    fresh: tuple[Any, ...]
    """What follows from the claims alone, to see whether it still does."""
    changes: list[Change]
    """How it was added, then what it went through."""
    is_gone: bool = False


class _Folding:
    """What is gathered while the parts of a work are folded."""

    def __init__(self, view: View, touched: date | None) -> None:
        self.view = view
        self.touched = datetime.combine(touched, time(), UTC) if touched else _NEVER
        """When names were changed, the least of all stamps from then on."""
        self.found = Expansion([], [], {})
        self.changes: dict[str, list[Change]] = {}
        self.first: datetime | None = None
        self.last: datetime | None = None

    def series(self, work: Work, series: Series) -> None:
        """Fold a series with all its runs."""
        titles = [origin for episode in series.episodes.values() for origin in episode.origins]
        moments = self.view.moments(claims_of(series))
        if not moments:
            return
        later = {self.view.moment(origin) for origin in titles} - set(moments)
        until = self.view.until
        moments += [at for at in later if moments[0] < at and (until is None or at <= until)]

        def unfolded(at: datetime, into: Expansion) -> None:
            unfold_series(work, _as_known(series, self.view, at), at, into)

        def surroundings(into: Expansion, at: datetime) -> Callable[[Occurrence], object]:
            return _surroundings(series, into, _titled(series, self.view, at))

        def news(at: datetime) -> News:
            known = _as_known(series, self.view, at)
            return News(known, [(run.slug, claim) for run in series.runs for claim in self._new(run.claims, at)]
                        + [(None, claim) for claim in self._new(series.claims, at)])  # fmt: skip

        if len(moments) == 1:
            self._saw(moments)
            known = series if until is None else _as_known(series, self.view, until)
            unfold_series(work, known, moments[0], self.found)
        else:
            self._along(sorted(moments), unfolded, surroundings, news)

    def line(self, work: Work, line: Line) -> None:
        """Fold the items of a line, each along its own moments."""
        for edition in (*line.editions, None):
            claims = (edition or line).claims
            moments = self.view.moments(claims)
            if len(moments) == 1:
                known = claims if self.view.until is None else self.view.known(claims, self.view.until)
                self._saw(moments)
                unfold_items(work, line, edition, known, moments[0], self.found)
            elif moments:
                for item in _by_item(claims):
                    self._along(
                        self.view.moments(item),
                        lambda at, into, item=item, edition=edition: unfold_items(  # type: ignore[misc]
                            work, line, edition, self.view.known(item, at), at, into
                        ),
                        lambda into, at: lambda occurrence: None,
                        lambda at, item=item: News(None, [(None, claim) for claim in self._new(item, at)]),  # type: ignore[misc]
                    )

    def _saw(self, moments: list[datetime]) -> None:
        self.first = min(self.first or moments[0], moments[0])
        self.last = max(self.last or moments[-1], moments[-1])

    def _new(self, claims: Iterable[Claim], at: datetime) -> Iterator[Claim]:
        """Give the claims of which something was learned at a moment, each with the readings of that moment."""
        for claim in claims:
            origins = tuple(origin for origin in claim.origins if self.view.moment(origin) == at)
            if origins:
                yield claim if len(origins) == len(claim.origins) else dataclasses.replace(claim, origins=origins)

    def _along(
        self,
        moments: list[datetime],
        unfolded: Callable[[datetime, Expansion], None],
        surroundings: Callable[[Expansion, datetime], Callable[[Occurrence], object]],
        news: Callable[[datetime], News],
    ) -> None:
        """Go from moment to moment, and keep what each occurrence became."""
        if not moments:
            return
        self._saw(moments)
        tracks: dict[str, _Track] = {}
        into = Expansion([], [], {})
        for at in moments:
            into = Expansion([], [], {})
            unfolded(at, into)
            around = surroundings(into, at)
            learned = news(at)
            least = self.touched if self.touched <= at else _NEVER
            current = {occurrence.key for occurrence in into.occurrences}
            for occurrence in into.occurrences:
                track = tracks.get(occurrence.key)
                fresh = (_content(occurrence), around(occurrence))
                tracks[occurrence.key] = (
                    _Track(occurrence, fresh, [_added(occurrence)]) if track is None
                    else _advanced(track, occurrence, fresh, learned, least)
                )  # fmt: skip
            for key, track in tracks.items():
                if key not in current:
                    tracks[key] = _missing(track, around(track.now), at, learned)
        self.found.problems.extend(into.problems)
        self.found.outlets.update(into.outlets)
        for key, track in tracks.items():
            self.found.occurrences.append(track.now)
            if len(track.changes) > 1:
                self.changes[key] = track.changes

    def result(self) -> Folded:
        """Give what was gathered, with the day on which names were changed as the least of all stamps."""
        occurrences = self.found.occurrences
        touched = self.touched
        if touched is not _NEVER and occurrences and (self.view.until is None or touched <= self.view.until):
            self._saw([touched])
            occurrences = [item._replace(changed_at=max(item.changed_at, touched)) for item in occurrences]
        occurrences.sort(key=lambda occurrence: occurrence.key)
        moments = None if self.first is None or self.last is None else (self.first, self.last)
        partings = [parting for item in occurrences if (parting := _parting(item, self.changes.get(item.key, ())))]
        return Folded(occurrences, self.changes, partings, self.found.problems, self.found.outlets, moments)


def _content(occurrence: Occurrence) -> Occurrence:
    """Give an occurrence without its stamps and sources: what of it a reader would see change."""
    return occurrence._replace(changed_at=_NEVER, added_at=None, cancelled_at=None, origins=())


def _surroundings(series: Series, into: Expansion, titles: dict[int, Episode]) -> Callable[[Occurrence], object]:
    """Give what an entry of a series says besides its own occurrence: its title, and for the lead its other outlets."""
    others: dict[int | str, list[object]] = {}
    for item in into.occurrences:
        if not item.lead and item.status is not Status.CANCELLED:
            others.setdefault(item.name, []).append((item.key, item.outlet, item.territory, item.date, item.airs_at))
    runs = tuple((slug, outlet.slug, territory) for slug, outlet, territory in into.outlets.get(series.slug, ()))

    def around(occurrence: Occurrence) -> object:
        name = occurrence.name
        title = titles[name].names if isinstance(name, int) and name in titles else None
        return (title, runs, others.get(name)) if occurrence.lead else title

    return around


def _added(occurrence: Occurrence) -> Change:
    url = next((origin.url for origin in occurrence.origins if origin.url), None)
    return Change(Step.ADDED, None, occurrence.state, occurrence.changed_at, None, url)


def _advanced(track: _Track, occurrence: Occurrence, fresh: tuple[Any, ...], news: News, least: datetime) -> _Track:
    """Take up what an occurrence is at the next moment.

    Args:
        least: The stamp that every entry has by then at least.
    """
    now = track.now
    stamp = max(now.changed_at, least)
    origins = _in_order(now.origins, occurrence.origins)
    if fresh == track.fresh and not track.is_gone and _is_told_alike(now.origins, origins, stamp):
        return track if origins == now.origins else track._replace(now=now._replace(origins=origins))
    before, after = now.state, occurrence.state
    step = step_between(
        before, after, was_dated=any(change.before and change.before.is_dated for change in track.changes)
    )
    following = occurrence._replace(
        added_at=now.added_at,
        revision=now.revision,
        last_change=now.last_change or occurrence.last_change,
        cancelled_at=(now.cancelled_at or occurrence.cancelled_at) if occurrence.cancelled_at else None,
    )
    if step is None:
        return track._replace(now=following, fresh=fresh, is_gone=False)
    change = _changed(step, before, after, occurrence, news)
    shown = following.last_change if _is_minor(change) and following.last_change else change
    return track._replace(
        now=following._replace(revision=now.revision + 1, last_change=shown),
        fresh=fresh,
        changes=[*track.changes, change],
        is_gone=False,
    )


def _in_order(before: tuple[Origin, ...], after: tuple[Origin, ...]) -> tuple[Origin, ...]:
    """Give the readings that count now, first those that counted before, in their order: an entry names the first."""
    if after[: len(before)] == before:
        return after
    kept = tuple(origin for origin in before if origin in after)
    return (*kept, *(origin for origin in after if origin not in kept))


def _is_told_alike(before: tuple[Origin, ...], after: tuple[Origin, ...], stamp: datetime) -> bool:
    """Tell whether an entry says the same of its readings: it names those read by its stamp, and links to the first."""
    if before == after:
        return True
    return [origin for origin in before if origin.read_at <= stamp] == [
        origin for origin in after if origin.read_at <= stamp
    ] and next((origin.url for origin in before if origin.url), None) == next(
        (origin.url for origin in after if origin.url), None
    )


def _missing(track: _Track, surroundings: object, at: datetime, news: News) -> _Track:
    """Take up that nothing tells of an occurrence any more. Its entry stays for a while, with words of its series."""
    if track.now.status is not Status.CANCELLED:
        track = _withdrawn(track, at, news)
    elif surroundings != track.fresh[1]:
        track = track._replace(now=track.now._replace(changed_at=at))
    return track._replace(fresh=(track.fresh[0], surroundings))


def _withdrawn(track: _Track, at: datetime, news: News) -> _Track:
    now = track.now
    gone = now._replace(status=Status.CANCELLED)
    change = _changed(Step.WITHDRAWN, now.state, gone.state, now._replace(changed_at=at), news)
    return track._replace(
        now=gone._replace(revision=now.revision + 1, changed_at=at, cancelled_at=at, last_change=change),
        changes=[*track.changes, change],
        is_gone=True,
    )


def _changed(step: Step, before: State, after: State, occurrence: Occurrence, news: News) -> Change:
    """Give a change with the claim that decided it."""
    claim = decisive(news, occurrence, before, after)
    if claim is None:
        return Change(step, before, after, occurrence.changed_at)
    if claim.corrects is not None and step not in (Step.ADDED, Step.RESTORED):
        step = Step.CORRECTED
    return Change(step, before, after, occurrence.changed_at, claim.reason, claim.origins[0].url)


def _is_minor(change: Change) -> bool:
    """Tell whether only length or outlet became known: no reason to forget what changed before."""
    before, after = change.before, change.after
    assert before is not None
    assert after is not None
    when = (before.date, before.airs_at, before.status) == (after.date, after.airs_at, after.status)
    return when and change.step is Step.SHARPENED


def _parting(occurrence: Occurrence, changes: Iterable[Change]) -> Parting | None:
    """Give the last day that an occurrence had, where it has none now."""
    if occurrence.state.is_dated:
        return None
    for change in reversed(list(changes)):
        if change.before is not None and change.before.is_dated:
            return Parting(occurrence, change, change.before)
    return None


def _by_item(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Give the claims of each item of a line; items go together where a claim of one takes back a claim of another."""
    items: dict[Any, list[Claim]] = {}
    named: dict[str, list[Claim]] = {}
    for claim in claims:
        name = claim.about[0] if claim.field == "until" else claim.about
        taken = named.get(claim.corrects or claim.withdraws or "")
        item = taken if claim.field == "withdraws" and taken is not None else items.setdefault(name, [])
        if taken is not None and taken is not item:
            taken += item
            items |= {key: taken for key, other in items.items() if other is item}
            named |= {key: taken for key, other in named.items() if other is item}
            item = taken
        item.append(claim)
        if claim.id is not None:
            named[claim.id] = item
    return list({id(item): item for item in items.values()}.values())
