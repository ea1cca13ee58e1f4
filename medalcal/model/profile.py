"""A profile: what a reader follows, which of its releases count, and how they are to be shown.

The nouns and what may stand in them. A profile is kept in a file by ``jobs.profile``, written as a document by
``model.profiledoc`` and packed into an address by ``model.wish``.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import NamedTuple

from medalcal.errors import ProfileError

OFFSETS = {"15m": 15, "30m": 30, "1h": 60, "90m": 90, "2h": 120, "3h": 180, "6h": 360, "12h": 720, "1d": 1440}
"""How much later than they air things may be entered, in minutes: as far as streams follow the broadcast."""
ALARMS = {"0m": 0, "5m": 5, "10m": 10, "15m": 15, "30m": 30, "1h": 60, "2h": 120, "1d": 1440}
"""How long before an entry an alarm may ring, in minutes. Short lists, since each combination is a feed of its own."""

TITLES = ("en", "ja", "romaji")
KINDS = ("broadcast", "stream", "film", "volume", "issue", "disc", "live", "award")
"""The values of ``model.work.Kind``, whose module is too much to load for them."""
EPISODES = KINDS[:2]
"""Kinds of which a work may have several runs."""
FORMATS = ("print", "digital")

DAY_STARTS = 5 * 60
"""When a viewer's day begins unless they say it: late-night television is over, and nobody is up."""
LATEST_DAY_START = 6 * 60
"""As of a channel: ``model.clock.LAST_ROLLOVER``."""

MOST_WORKS = 500
"""More than anybody follows; a question of more is too deep for SQLite."""
MOST_NAMED = 8
"""Outlets, countries or editions that one choice names."""
MOST_SLUG = 80

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_COUNTRY = re.compile(r"[A-Z]{2}", re.ASCII)
_LANGUAGE = re.compile(r"[a-z]{2,3}", re.ASCII)


class Volumes(NamedTuple):
    """Volumes of one language, in one format or any."""

    language: str
    format: str | None = None

    @classmethod
    def parse(cls, text: str) -> Volumes:
        """Read ``en`` or ``en-print``.

        Raises:
            ProfileError: It is neither.
        """
        language, dash, form = text.partition("-")
        if _LANGUAGE.fullmatch(language) is None or (dash and form not in FORMATS):
            raise _no("volumes", text, "no language and format of volumes", "write it as en, en-print or ja-digital")
        return cls(language, form or None)

    def __str__(self) -> str:
        """Write it as ``parse`` reads it."""
        return self.language if self.format is None else f"{self.language}-{self.format}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Which releases of a work count; what it does not speak of, counts as always.

    Every tuple is kept in order and without repetition, so that equal choices are equal.
    """

    tv: bool = False
    """Of episodes, the broadcast."""
    outlets: tuple[str, ...] = ()
    """Of episodes, the runs on these channels and platforms; beside ``tv``, these too."""
    territories: tuple[str, ...] = ()
    """Only what is for these countries: ``JP``, ``US``. Alone it takes the lead run if that is, else the runs there."""
    volumes: tuple[Volumes, ...] = ()
    """Of volumes, these."""
    kinds: tuple[str, ...] = ()
    """Only these kinds of things."""

    def __post_init__(self) -> None:
        """Put every tuple in order.

        Raises:
            ProfileError: A value that cannot be, or too many.
        """
        for name, known, right in (
            ("outlets", _SLUG, "write a slug such as u-next"),
            ("territories", _COUNTRY, "write a country's code such as JP or US"),
        ):
            for value in getattr(self, name):
                if known.fullmatch(value) is None or len(value) > MOST_SLUG:
                    raise _no(name, value, "no such name", right)
        for volumes in self.volumes:
            Volumes.parse(str(volumes))
        for kind in self.kinds:
            if kind not in KINDS:
                raise _no("kinds", kind, "no kind", f"there are {', '.join(KINDS)}")
        for name in ("outlets", "territories", "volumes", "kinds"):
            values = set(getattr(self, name))
            if len(values) > MOST_NAMED:
                raise ProfileError(name, f"{len(values)} are too many", f"name at most {MOST_NAMED}")
            ordered = sorted(values, key=KINDS.index) if name == "kinds" else sorted(values, key=str)
            object.__setattr__(self, name, tuple(ordered))

    @property
    def picks_run(self) -> bool:
        """Tell whether it chooses among the runs of a series."""
        return self.tv or bool(self.outlets or self.territories)

    def beside(self, usual: Choice) -> Choice:
        """Give it with the usual choice where it says nothing: of runs, of volumes, of kinds.

        Who usually wants broadcasts and names a platform for one work wants its stream.
        """
        runs = self if self.picks_run else usual
        kinds = self.kinds or usual.kinds
        if self.picks_run and not self.kinds and set(EPISODES) & set(kinds):
            kinds = (*kinds, *EPISODES)
        return Choice(
            tv=runs.tv,
            outlets=runs.outlets,
            territories=runs.territories,
            volumes=self.volumes or usual.volumes,
            kinds=kinds,
        )

    def without(self, said: Collection[str]) -> Choice:
        """Give it without what a question says itself: ``runs``, ``volumes``, ``kinds``."""
        kept = self
        if "runs" in said:
            kept = replace(kept, tv=False, outlets=(), territories=())
        if "volumes" in said:
            kept = replace(kept, volumes=())
        return replace(kept, kinds=()) if "kinds" in said else kept


NO_CHOICE = Choice()


@dataclass(frozen=True, slots=True, kw_only=True)
class Follow:
    """One followed work."""

    work: str
    """Its slug, of today or former."""
    choice: Choice = NO_CHOICE

    def __post_init__(self) -> None:
        """Refuse what can be no slug.

        Raises:
            ProfileError: It is none.
        """
        if _SLUG.fullmatch(self.work) is None or len(self.work) > MOST_SLUG:
            raise _no("works", self.work, "no slug of a work", "write it as in medalcal works: medalist")


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What one reader follows and how they want to see it. Two with the same contents are equal."""

    follows: tuple[Follow, ...] = ()
    """By slug, each once."""
    usual: Choice = NO_CHOICE
    """For works without a choice of their own."""
    offset: int = 0
    """How many minutes later than they air episodes are entered in feeds; of ``OFFSETS``."""
    alarm: int | None = None
    """How many minutes before an entry its alarm rings; of ``ALARMS``, or None for no alarm."""
    titles: str = "en"
    all_day: bool = False
    """Feeds have whole days instead of hours."""
    spoiler_free: bool = False
    """Without the titles of episodes."""
    day_starts: int = DAY_STARTS
    """When the viewer's day begins, in minutes from midnight."""

    def __post_init__(self) -> None:
        """Put the works in order.

        Raises:
            ProfileError: A value that is not of its closed list, a work named twice, or too many.
        """
        if self.offset not in (0, *OFFSETS.values()):
            raise _no("offset", self.offset, "no offset in minutes", f"there are 0, {_listed(OFFSETS.values())}")
        if self.alarm is not None and self.alarm not in ALARMS.values():
            raise _no("alarm", self.alarm, "no alarm in minutes", f"there are {_listed(ALARMS.values())}")
        if self.titles not in TITLES:
            raise _no("titles", self.titles, "no language of titles", f"there are {', '.join(TITLES)}")
        if not 0 <= self.day_starts <= LATEST_DAY_START:
            raise _no("day_starts", self.day_starts, "no beginning of a day", "give 0 to 360 minutes")
        works = [follow.work for follow in self.follows]
        if len(works) > MOST_WORKS:
            raise ProfileError("works", f"{len(works)} are too many", f"follow at most {MOST_WORKS}")
        if len(set(works)) != len(works):
            twice = next(work for work in works if works.count(work) > 1)
            raise ProfileError("works", f'"{twice}" is there twice', "name each work once")
        object.__setattr__(self, "follows", tuple(sorted(self.follows, key=lambda follow: follow.work)))

    @property
    def works(self) -> tuple[str, ...]:
        """Give the slugs of the followed works, in order."""
        return tuple(follow.work for follow in self.follows)

    @property
    def choices(self) -> dict[str, Choice]:
        """Give the choice of each followed work, the usual one included."""
        return {follow.work: follow.choice.beside(self.usual) for follow in self.follows}


def name_of(minutes: int | None, names: dict[str, int]) -> str | None:
    """Give a length of a closed list as it is written: 120 as ``2h``; None for none."""
    return next((name for name, value in names.items() if value == minutes), None)


def _listed(values: Collection[int]) -> str:
    return ", ".join(map(str, values))


def _no(key: str, value: object, what: str, right: str) -> ProfileError:
    return ProfileError(key, f'"{str(value)[:60]}" is {what}', right)
