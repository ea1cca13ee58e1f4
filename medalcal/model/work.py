"""A work with all its media: series of numbered episodes with their runs, and lines of volumes, films, events."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

from medalcal.model.claim import Claim, Origin
from medalcal.model.outlet import Names, Publisher


class Kind(StrEnum):
    """What an occurrence is."""

    BROADCAST = "broadcast"
    STREAM = "stream"
    FILM = "film"
    VOLUME = "volume"
    ISSUE = "issue"
    DISC = "disc"
    LIVE = "live"
    AWARD = "award"


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One series on one outlet, first to last episode."""

    slug: str
    territory: str | None = None
    zone: ZoneInfo | None = None
    """In which its hours are said as long as no outlet is known."""
    rerun: bool = False
    """It shows again what was shown before."""
    claims: tuple[Claim, ...] = ()
    was: tuple[str, ...] = ()
    place: tuple[int, int] = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """What is known of an episode besides its dates."""

    names: Names
    origins: tuple[Origin, ...] = ()
    was: str | None = None
    """A former key of this very episode."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One announced series of numbered episodes."""

    slug: str
    names: Names
    """Empty where it has no name of its own."""
    installment: int | None = None
    kind: Kind = Kind.BROADCAST
    """What it is while no outlet is known."""
    lead: str
    """Slug of the run whose keys name no outlet."""
    episodes: dict[int, Episode] = field(default_factory=dict)
    """Position, from 1, to the episode."""
    claims: tuple[Claim, ...] = ()
    runs: tuple[Run, ...] = ()
    was: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing of a line, as far as it has a name or a story of its own."""

    names: Names = field(default_factory=dict)
    place: str | None = None
    covers: str | None = None
    """Of an omnibus: the numbers of the first edition that are in it."""
    was: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One publisher's edition of a line, in one language and format."""

    slug: str
    language: str
    format: str | None
    """``print``, ``digital``, or None where nobody said it."""
    publisher: Publisher | None
    territory: str | None
    names: Names
    zone: ZoneInfo | None = None
    """Of what no outlet shows: the one zone of the territory."""
    claims: tuple[Claim, ...] = ()
    was: tuple[str, ...] = ()
    """Former slugs, the oldest first: ``en`` before anybody said that it is printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of things that come out: volumes, issues, films, discs, events, awards."""

    slug: str
    kind: Kind
    names: Names
    medium: str | None = None
    items: dict[int | str, Item] = field(default_factory=dict)
    editions: tuple[Edition, ...] = ()
    claims: tuple[Claim, ...] = ()
    territory: str | None = None
    zone: ZoneInfo | None = None
    """Of what no outlet shows: the one zone of the territory."""
    was: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """The creation as a whole, across media."""

    slug: str
    titles: Names
    also: tuple[str, ...] = ()
    creator: Names = field(default_factory=dict)
    site: str | None = None
    territory: str = "JP"
    touched: date | None = None
    was: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()
    lines: tuple[Line, ...] = ()
