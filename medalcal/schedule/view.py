"""A view of the claims: up to when something counts as known, and by which clock."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, time
from typing import NamedTuple

from medalcal.model.claim import Claim, Origin
from medalcal.model.work import Episode, Series, Work


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
        return sorted(at for at in found if self.reaches(at))

    def reaches(self, at: datetime) -> bool:
        """Tell whether a moment counts."""
        return self.until is None or at <= self.until

    def known(self, claims: Iterable[Claim], at: datetime) -> tuple[Claim, ...]:
        """Give the claims known at a moment, each with the readings known then."""
        return tuple(_read(claims, lambda origin: self.moment(origin) <= at))

    def learned(self, claims: Iterable[Claim], at: datetime) -> tuple[Claim, ...]:
        """Give the claims of which something was learned at a moment, each with the readings of that moment."""
        return tuple(_read(claims, lambda origin: self.moment(origin) == at))

    def series(self, series: Series, at: datetime) -> Series:
        """Give a series as it was known at a moment, also with runs of which nobody knew anything yet."""
        runs = tuple(dataclasses.replace(run, claims=self.known(run.claims, at)) for run in series.runs)
        return dataclasses.replace(
            series, claims=self.known(series.claims, at), runs=runs, episodes=self._titled(series, at)
        )

    def _titled(self, series: Series, at: datetime) -> dict[int, Episode]:
        """Give the episodes with the titles known at a moment; what names no source is known from the start."""
        return {
            position: episode
            if not episode.origins or any(self.moment(origin) <= at for origin in episode.origins)
            else dataclasses.replace(episode, names={})  # a former key is no news: the UID hangs on it
            for position, episode in series.episodes.items()
        }

    def work(self, work: Work) -> Work:
        """Give a work with the claims and titles that count."""
        if self.until is None:
            return work
        until = self.until
        lines = tuple(
            dataclasses.replace(
                line, claims=self.known(line.claims, until),
                editions=tuple(
                    dataclasses.replace(edition, claims=self.known(edition.claims, until)) for edition in line.editions
                ),
            )
            for line in work.lines
        )  # fmt: skip
        return dataclasses.replace(work, series=tuple(self.series(part, until) for part in work.series), lines=lines)


def _read(claims: Iterable[Claim], counts: Callable[[Origin], bool]) -> Iterator[Claim]:
    """Give the claims of which a reading counts, with those readings alone."""
    for claim in claims:
        origins = tuple(filter(counts, claim.origins))
        if len(origins) == len(claim.origins):
            yield claim
        elif origins:
            yield dataclasses.replace(claim, origins=origins)


EVERYTHING = View()
