"""The shape of stored entries: which keys they have and what stands there.

Types only, so that starting need not load them.
"""

from __future__ import annotations

from typing import NotRequired, TypedDict

Texts = dict[str, str]
"""Language to text: ``ja``, ``en``, ``romaji``, any of them."""


class SourceEntry(TypedDict):
    """One reading of one page that a date rests on."""

    url: str | None
    name: str | None
    said_on: str | None
    read_at: str


class AlsoEntry(TypedDict):
    """Another outlet of the same episode, named in its lead entry."""

    outlet: str
    outlet_names: Texts
    territory: str | None
    airs_at: str | None
    date: str | None
    broadcast_time: str | None
    zone: str | None


class StateEntry(TypedDict):
    """When and where something was, before or after a change."""

    date: str | None
    precision: str
    broadcast_time: str | None
    airs_at: str | None
    zone: str | None
    until: str | None
    minutes: int | None
    status: str
    outlet: str | None


class ChangeEntry(TypedDict):
    """One step of one entry."""

    change: str
    """added, sharpened, moved, cancelled, corrected, withdrawn, restored"""
    before: StateEntry | None
    after: StateEntry | None
    on: str
    """When it was learned; an instant."""
    why: str | None
    url: str | None


class CommonEntry(TypedDict):
    """What the entries of one run or edition share, so that it is kept once."""

    kind: str
    """broadcast, stream, film, volume, issue, disc, live, award"""
    work: str
    """The work's slug."""
    titles: Texts
    outlet: str | None
    outlet_names: Texts
    partners: list[Texts]
    """Names of further channels that air it at the same time."""
    affiliates: int | None
    """How many more stations do."""
    block: str | None
    """The programme block."""
    publisher: str | None
    publisher_names: Texts
    territory: str | None
    language: str | None
    format: str | None
    lead: bool
    rerun: bool
    """Shown again: not news."""
    zone: str | None
    minutes: int | None
    place: str | None
    url: str | None
    sources: list[SourceEntry]


class OwnEntry(TypedDict):
    """What one entry has for itself."""

    key: str
    uid: str
    labels: Texts
    """What of the work this is, in ``en`` and ``ja``: ``Season 2, episode 14``, ``Volume 14 (Japanese, print)``."""
    subtitles: Texts
    """The episode's own title; empty where it has none or none is known."""
    number: int | str | None
    """The printed number; null for what has none, or whose number was not announced."""
    isbn: str | None
    airs_at: str | None
    date: str | None
    """At its precision; the broadcast date where there is one; null at precision none."""
    until: str | None
    """Last day of what lasts for days."""
    civil_on: str | None
    precision: str
    """minute, day, third, month, season, quarter, half, year, none"""
    broadcast_on: str | None
    broadcast_time: str | None
    status: str
    """confirmed, tentative, cancelled"""
    basis: str
    """announced, scheduled, weekly, estimated"""
    revision: int
    changed_at: str
    note: str | None
    also: list[AlsoEntry]
    may_go_on: NotRequired[bool]
    """True of the last one entered of a weekly run whose end nobody announced; missing otherwise."""
    pause: NotRequired[str]
    """Of a break: why nothing airs there; recap, sports, holiday, production, special, other."""
    last_change: NotRequired[ChangeEntry]


class StoredEntry(CommonEntry, OwnEntry):
    """An occurrence in every language, without a reader.

    Instants are ``2026-01-24T16:30:00Z``, dates ``2026-01-24`` or coarser as ``model.dates`` writes them.
    """
