"""What a Japanese announcement has told so far, beyond what any text tells: its pages of books, slots and magazines."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from medalcal.news.japanese.editions import Edition
from medalcal.news.marks import Outlet, When
from medalcal.news.proposal import Part, Proposal, Slot


@dataclass(slots=True)
class Books:
    """New books that a page names one by one."""

    opening: Proposal | None = None
    """The date under which it names them."""
    by_day: bool = False
    """Its paragraphs begin with the day of their books."""
    day: Proposal | None = None
    """The day of the paragraph."""
    due: bool = False
    """The first book of that day is not named yet."""
    titles: set[str] = field(default_factory=set)
    """The books that were named."""


@dataclass(slots=True)
class Weeks:
    """A programme that shows another work each week."""

    airing: Proposal | None = None
    days: dict[int, When] = field(default_factory=dict)
    """The days on which it shows them."""


@dataclass(slots=True)
class Airings:
    """When a programme is on."""

    slot: Slot | None = None
    """The weekly slot that the sentence before told."""
    block: list[Slot] = field(default_factory=list)
    """The weekly slots of the block of programmes that the text tells of."""
    last: Proposal | None = None
    """The one airing with its clock that the sentence before told."""
    row: tuple[int, list[Outlet]] = (-2, [])
    """The row that told last of dates, and the stations that it began with."""
    below: set[int] = field(default_factory=set)
    """Where lines of stations begin that bring what the line above them dates."""


class Coming(NamedTuple):
    """What the next number of a magazine will hold, told before its day of sale."""

    sentence: int
    works: list[tuple[int, int]]
    """Where their titles stand."""
    outlets: list[Outlet]
    """The magazine, if it is named."""


class Several(NamedTuple):
    """Works that a sentence names without their day."""

    sentence: int
    works: list[tuple[tuple[int, int], tuple[int | str, ...]]]
    """Where the title of each stands, and the number of its volume."""


@dataclass(slots=True)
class Carried:
    """What goes from sentence to sentence."""

    books: Books = field(default_factory=Books)
    weeks: Weeks = field(default_factory=Weeks)
    airings: Airings = field(default_factory=Airings)
    made: set[int] = field(default_factory=set)
    """The installments of which it is only told that they will be made."""
    put_off: Proposal | None = None
    """The episode that was last said not to be shown on its day."""
    magazine: Outlet | None = None
    """The magazine that was named last."""
    issues: list[Proposal] = field(default_factory=list)
    """The last numbers of magazines whose day of sale was told, and whose contents may be."""
    screened: tuple[int, Part] | None = None
    """The sentence that told last of a part in cinemas, and which one that is."""
    edition: Edition | None = None
    """The volume that was named last without a date."""
    unbrought: list[Proposal] = field(default_factory=list)
    """The books of the sentence before of which no publisher was told."""
    several: Several | None = None
    """Those of the sentence before."""
    coming: Coming | None = None
    """What the sentence before said of the next number of a magazine."""
    won: tuple[int, tuple[int, int]] | None = None
    """The sentence that told last of a prize without its day, and where the title stands that won it."""
    carrier: str = ""
    """What volumes are, by what was named last: disc, volume, audio."""
