"""From a profile to what a calendar is asked for it. The form of its feeds: ``emit.ics.style_of``."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from medalcal.ledger.snapshot import Snapshot
from medalcal.ledger.wanted import Wanted
from medalcal.model.profile import Choice, Profile


class Known(NamedTuple):
    """What a calendar has of a profile."""

    wanted: tuple[Wanted, ...]
    """For ``Filter.wanted``."""
    gone: tuple[str, ...]
    """Slugs of followed works that the calendar does not have, or no longer."""

    @property
    def works(self) -> frozenset[str]:
        """The followed works that it has, by their slugs of today."""
        return frozenset(work for group in self.wanted for work in group.works)


def known_of(snapshot: Snapshot, profile: Profile, said: Collection[str] = ()) -> Known:
    """Give what a calendar has of a profile; a work that was renamed is still followed.

    Args:
        said: What the question itself says, so that the profile does not: ``runs``, ``volumes``, ``kinds``.
    """
    groups: dict[Choice, dict[str, None]] = {}
    gone = []
    for slug, choice in profile.choices.items():
        work = slug if snapshot.has_work(slug) else snapshot.former_work(slug)
        if work is None:
            gone.append(slug)
        else:
            groups.setdefault(choice.without(said), {})[work] = None
    return Known(tuple(_wanted(snapshot, tuple(works), choice) for choice, works in groups.items()), tuple(gone))


def _wanted(snapshot: Snapshot, works: tuple[str, ...], choice: Choice) -> Wanted:
    return Wanted(
        works,
        choice.tv,
        choice.outlets,
        _served(snapshot, choice.territories) if choice.territories else None,
        tuple((volumes.language, volumes.format) for volumes in choice.volumes),
        choice.kinds,
    )


def _served(snapshot: Snapshot, countries: Collection[str]) -> tuple[str, ...]:
    """Give every territory of the calendar that includes one of these countries."""
    from medalcal.model.outlet import serves

    return tuple(name for name in snapshot.facet("territory") if any(serves(name, code) for code in countries))
