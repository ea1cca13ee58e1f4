"""The parts of a work that are folded by themselves: each series, and each item of a line.

Each has moments of its own, so news of one costs the others nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, Protocol

from medalcal.model.claim import Claim
from medalcal.model.occurrence import Occurrence, Status
from medalcal.model.work import Edition, Line, Series, Work
from medalcal.schedule.cause import News
from medalcal.schedule.expand import Expansion, claims_of, unfold_items, unfold_series
from medalcal.schedule.view import View

Surroundings = Callable[[Occurrence], object]
"""What the entry of an occurrence says besides what the occurrence is."""


class Part(Protocol):
    """What is folded by itself."""

    moments: list[datetime]
    """When something of it was learned, in order; not empty."""

    def unfold(self, at: datetime, into: Expansion) -> None:
        """Add what followed from the claims known at a moment."""

    def surroundings(self, at: datetime, expanded: Expansion) -> Surroundings:
        """Give what the entries of a moment said besides."""

    def news(self, at: datetime) -> News:
        """Give what was learned at a moment."""


def parts_of(work: Work, view: View) -> Iterator[Part]:
    """Give the parts of a work of which something is known in a view."""
    found: list[Part] = [_SeriesPart(work, series, view) for series in work.series]
    for line in work.lines:
        for edition in (*line.editions, None):
            claims = (edition or line).claims
            if claims:
                together = _ItemsPart(work, line, edition, claims, view)
                items = _by_item(claims) if len(together.moments) > 1 else ()
                found += [_ItemsPart(work, line, edition, item, view) for item in items] or [together]
    return (part for part in found if part.moments)


class _SeriesPart:
    """A series with all its runs."""

    def __init__(self, work: Work, series: Series, view: View) -> None:
        self.work, self.series, self.view = work, series, view
        self.moments = view.moments(claims_of(series))
        titled = {view.moment(origin) for episode in series.episodes.values() for origin in episode.origins}
        if self.moments and titled:
            later = {at for at in titled if at > self.moments[0] and view.reaches(at)}
            self.moments = sorted(later.union(self.moments))

    def _known(self, at: datetime) -> Series:
        """Give the series as it was known at a moment; at the last one of all it is as it is."""
        if self.view.until is None and at == self.moments[-1]:
            return self.series
        return self.view.series(self.series, at)

    def unfold(self, at: datetime, into: Expansion) -> None:
        unfold_series(self.work, self._known(at), at, into)

    def surroundings(self, at: datetime, expanded: Expansion) -> Surroundings:
        """Give an episode's title and, for the lead, where else it is shown for the first time."""
        series = self._known(at)
        others: dict[int | str, list[object]] = {}
        for item in expanded.occurrences:
            if not (item.lead or item.rerun or item.outlet is None or item.status is Status.CANCELLED):
                told = (item.key, item.outlet, item.territory, item.date, item.airs_at)
                others.setdefault(item.name, []).append(told)
        runs = tuple(
            (slug, outlet.slug, territory) for slug, outlet, territory in expanded.outlets.get(series.slug, ())
        )

        def around(occurrence: Occurrence) -> object:
            if occurrence.pause is not None:
                return None
            name = occurrence.name
            title = series.episodes[name].names if isinstance(name, int) and name in series.episodes else None
            return (title, runs, others.get(name)) if occurrence.lead else title

        return around

    def news(self, at: datetime) -> News:
        known = self._known(at)
        parts = [(run.slug, run.claims) for run in self.series.runs] + [(None, self.series.claims)]
        learned = [(slug, claim) for slug, claims in parts for claim in self.view.learned(claims, at)]
        return News(known, tuple(claims_of(known)), learned)


class _ItemsPart:
    """Items of a line that are folded together: all of them where nothing changed, else mostly a single one."""

    def __init__(self, work: Work, line: Line, edition: Edition | None, claims: Sequence[Claim], view: View) -> None:
        self.work, self.line, self.edition, self.claims, self.view = work, line, edition, claims, view
        self.moments = view.moments(claims)

    def _known(self, at: datetime) -> Sequence[Claim]:
        """Give the claims known at a moment: all of them at the last one of all."""
        if self.view.until is None and at == self.moments[-1]:
            return self.claims
        return self.view.known(self.claims, at)

    def unfold(self, at: datetime, into: Expansion) -> None:
        unfold_items(self.work, self.line, self.edition, self._known(at), at, into)

    def surroundings(self, at: datetime, expanded: Expansion) -> Surroundings:
        return _nothing

    def news(self, at: datetime) -> News:
        return News(None, tuple(self._known(at)), [(None, claim) for claim in self.view.learned(self.claims, at)])


def _nothing(occurrence: Occurrence) -> object:
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
