"""What the works of a folder have in common: channels, platforms, publishers, magazines and sources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TypeVar

from medalcal.curated.forms import Table
from medalcal.curated.nodes import DataFile, nearest, quoted
from medalcal.curated.shape import Fields
from medalcal.errors import UnknownReferenceError
from medalcal.model.claim import Origin, Rank
from medalcal.model.clock import DEFAULT_ROLLOVER
from medalcal.model.outlet import Channel, Grid, Magazine, Platform, Publisher

Noun = TypeVar("Noun")

_RANKS = {
    "announced": Rank.ANNOUNCED,
    "listing": Rank.LISTING,
    "database": Rank.DATABASE,
    "guide": Rank.ANNOUNCED,
    "pin": Rank.PIN,
}


@dataclass(slots=True, kw_only=True)
class Shared:
    """What the works of a folder have in common, by slug."""

    channels: Table[Channel] = field(default_factory=Table)
    platforms: Table[Platform] = field(default_factory=Table)
    publishers: Table[Publisher] = field(default_factory=Table)
    magazines: Table[Magazine] = field(default_factory=Table)
    sources: Table[Origin] = field(default_factory=Table)


def build_shared(said: Mapping[str, Table[Fields]], files: Mapping[str, DataFile]) -> Shared:
    """Make the shared nouns from what the files say."""
    publishers = _made(said["publishers"], _publisher)
    return Shared(
        channels=_made(said["channels"], _channel),
        platforms=_made(said["platforms"], _platform),
        publishers=publishers,
        magazines=_magazines(said["magazines"], publishers, files["magazines"]),
        sources=build_sources(said["sources"], files["sources"]),
    )


def build_sources(entries: Table[Fields], file: DataFile) -> Table[Origin]:
    """Make origins; none can have been read before it was said, in whatever zone."""
    for slug, entry in entries.items():
        said_on, read_at = entry.get("said_on"), entry.get("read_at")
        if said_on is not None and read_at is not None and said_on > read_at.date() + timedelta(days=1):
            file.fault(entry.at("said_on"), f"said on {said_on}, yet read on {read_at.date()}", "mend one of them")
            entries.spoilt.add(slug)
    return _made(entries, _origin)


def _made(entries: Table[Fields], make: Callable[[str, Fields], Noun]) -> Table[Noun]:
    """Make what has no fault; the rest is noted already."""
    nouns: Table[Noun] = Table()
    nouns.spoilt, nouns.unread = entries.spoilt, entries.unread
    for slug, entry in entries.items():
        if slug not in entries.spoilt:
            nouns[slug] = make(slug, entry)
    return nouns


def _channel(slug: str, said: Fields) -> Channel:
    return Channel(
        slug=slug, names=said["names"], territory=said["territory"],
        grid=Grid(zone=said["zone"], rollover=said.get("rollover", DEFAULT_ROLLOVER)),
        network=said.get("network"), carrier=said.get("carrier"), site=said.get("site"),
        also=tuple(said.get("also", ())),
    )  # fmt: skip


def _platform(slug: str, said: Fields) -> Platform:
    rollover = said.get("rollover", DEFAULT_ROLLOVER)
    return Platform(
        slug=slug, names=said["names"], territory=said.get("territory"),
        grid=Grid(zone=said["zone"], rollover=rollover),
        grids={code: Grid(zone=zone, rollover=rollover) for code, zone in said.get("zones", {}).items()},
        site=said.get("site"), also=tuple(said.get("also", ())),
    )  # fmt: skip


def _publisher(slug: str, said: Fields) -> Publisher:
    return Publisher(
        slug=slug, names=said["names"], territory=said["territory"], site=said.get("site"),
        also=tuple(said.get("also", ())),
    )  # fmt: skip


def _magazines(entries: Table[Fields], publishers: Table[Publisher], file: DataFile) -> Table[Magazine]:
    """Make magazines; a publisher that is nowhere is a fault."""
    for slug, entry in entries.items():
        name = entry.get("publisher")
        if name is not None and name not in publishers and not publishers.excuses(name):
            near = nearest(name, publishers)
            expected = f'did you mean "{near}"?' if near else "add it to publishers.yaml"
            found = f"there is no publisher {quoted(name)}"
            file.fault(entry.at("publisher"), found, expected, UnknownReferenceError)
            entries.spoilt.add(slug)

    def made(slug: str, said: Fields) -> Magazine:
        return Magazine(
            slug=slug, names=said["names"], territory=said["territory"],
            publisher=publishers.get(said.get("publisher", "")), also=tuple(said.get("also", ())),
        )  # fmt: skip

    return _made(entries, made)


def _origin(slug: str, said: Fields) -> Origin:
    rank = said.get("rank", "announced")
    return Origin(
        slug=slug, url=said.get("url"), name=said.get("name"), said_on=said.get("said_on"), read_at=said["read_at"],
        rank=_RANKS[rank], guide=rank == "guide",
    )  # fmt: skip
