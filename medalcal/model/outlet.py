"""Where things appear: channels with a grid, platforms on demand, publishers; and the territories that they serve."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from medalcal.model.clock import DEFAULT_ROLLOVER

Names = dict[str, str]
"""Language to name: ``ja``, ``romaji``, ``en``, any of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """The clock by which an outlet names its hours: its zone, and where its broadcast day turns."""

    zone: ZoneInfo
    rollover: int = DEFAULT_ROLLOVER
    """Minutes from midnight: 300 is 05:00."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """An outlet with a grid."""

    slug: str
    names: Names
    territory: str
    grid: Grid
    network: str | None = None
    carrier: str | None = None
    site: str | None = None
    also: tuple[str, ...] = ()
    """Further names under which announcements mention it; of every outlet."""

    def grid_in(self, territory: str | None) -> Grid:
        """Give its one grid, wherever it is watched."""
        return self.grid


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """An outlet on demand; the hours it names may depend on the territory."""

    slug: str
    names: Names
    territory: str | None
    grid: Grid
    grids: dict[str, Grid]
    """Territory to its own grid, where it differs."""
    site: str | None = None
    also: tuple[str, ...] = ()

    def grid_in(self, territory: str | None) -> Grid:
        """Give the clock by which it names its hours in a territory."""
        return self.grids.get(territory, self.grid) if territory else self.grid


Outlet = Channel | Platform


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """Who publishes volumes and discs, and in which territory."""

    slug: str
    names: Names
    territory: str
    site: str | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Magazine:
    """Where serials appear, on paper or on a site; announcements name it, and nothing of the calendar refers to it."""

    slug: str
    names: Names
    territory: str
    publisher: Publisher | None = None
    also: tuple[str, ...] = ()


def serves(territory: str | None, code: str) -> bool:
    """Tell whether a territory includes a country.

    Args:
        territory: ``JP``, ``world`` or ``world except JP US``; None where nobody said it.
        code: An ISO 3166 code of two letters.
    """
    if territory is None:
        return False
    head, _, rest = territory.partition(" except ")
    return head == code or (head == "world" and code not in rest.split())
