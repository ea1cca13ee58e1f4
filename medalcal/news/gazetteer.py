"""The names that announcements mention: works, channels, platforms, publishers and magazines, in both scripts."""

from __future__ import annotations

from typing import Literal, NamedTuple

OutletKind = Literal["channel", "platform", "publisher", "magazine"]


class Known(NamedTuple):
    """An outlet by all its names."""

    slug: str
    kind: OutletKind
    names: tuple[str, ...]
    """In any language and spelling."""
    territory: str | None = None
    zone: str | None = None
    rollover: int = 300
    """Minutes from midnight at which its day turns."""


class KnownWork(NamedTuple):
    """A work by all its titles."""

    slug: str
    titles: tuple[str, ...]


class Gazetteer(NamedTuple):
    """All names that are known."""

    outlets: tuple[Known, ...] = ()
    works: tuple[KnownWork, ...] = ()
