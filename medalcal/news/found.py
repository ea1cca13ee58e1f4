"""What reading an announcement gives: claims with the words they rest on, and the dates that are no claims, with why.

Offsets count characters of the text as it was given.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, NamedTuple

from medalcal.model.clock import BroadcastTime
from medalcal.model.dates import PartialDate

Kind = Literal["broadcast", "stream", "film", "volume", "issue", "disc", "live", "award", "other"]
Status = Literal["announced", "released", "postponed", "cancelled"]
Certainty = Literal["stated", "inferred", "ambiguous"]
"""Said in so many words; with a year, month or day that had to be concluded; with several readings that fit."""


class Span(NamedTuple):
    """A stretch of the text."""

    start: int
    end: int
    """The character after the last one."""
    text: str


class Named(NamedTuple):
    """Something that the text names."""

    text: str
    """As it is written there."""
    slug: str | None = None
    """Of the gazetteer, where it knows it."""


class Found(NamedTuple):
    """One dated release fact of an announcement."""

    kind: Kind
    work: Named | None
    label: str | None
    """Which part of the work: ``Season 2``, ``Volume 14``, ``第2期``; as a reader would say it."""
    season: int | None
    """Which installment, if it is told."""
    number: int | str | None
    """Printed number of an episode, volume or issue."""
    outlets: tuple[Named, ...]
    """Channels, platforms, publishers or magazines that have it at this very moment."""
    territory: str | None
    language: str | None
    format: Literal["print", "digital"] | None
    date: PartialDate
    """The printed broadcast date at its precision; undecided where a date was taken back and no new one is known."""
    broadcast_time: BroadcastTime | None
    """The grid's label, counted from midnight of that date."""
    airs_at: datetime | None
    """Aware, in UTC; where clock and zone are known."""
    zone: str | None
    status: Status
    certainty: Certainty
    readings: tuple[PartialDate, ...]
    """Of what is ambiguous: every date that fits, the likelier first."""
    note: str | None
    """What was concluded from what; a contradiction, if the text contradicts itself."""
    evidence: Span
    """The words of the date, with its clock."""
    sentence: Span
    """The sentence, list row or table row in which it stands."""
    replaces: int | None = None
    """Of the new date of a postponement: place in ``Article.claims`` of the old one."""
    doubt: str | None = None
    """What its date may be instead, where what stands around it reads almost as much like that."""


class Unread(NamedTuple):
    """A date, or a number that looks like one, that is no release fact."""

    span: Span
    why: str


class Article(NamedTuple):
    """What an announcement says."""

    published: date | None
    language: Literal["en", "ja"]
    claims: list[Found]
    """In the order of the text; each fact once, at its finest."""
    unread: list[Unread]
