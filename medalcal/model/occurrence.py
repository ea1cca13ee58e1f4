"""An occurrence: one dated thing, with the identity it keeps from the first rumour to the day itself."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from hashlib import sha1
from itertools import product
from typing import NamedTuple
from uuid import UUID

from medalcal.model.change import Change, State
from medalcal.model.claim import Origin
from medalcal.model.clock import Label
from medalcal.model.dates import PartialDate, Precision
from medalcal.model.outlet import Channel, Outlet, Publisher
from medalcal.model.work import Kind

NAMESPACE = UUID("6f1d9a34-52c7-5b8e-9d0e-3a7c41e2b605")
"""Under which every UID is made from a key. It never changes: a new one would make every entry a new event."""


class Status(StrEnum):
    """As in iCalendar; says nothing about precision."""

    CONFIRMED = "confirmed"
    TENTATIVE = "tentative"
    CANCELLED = "cancelled"


class Basis(StrEnum):
    """Why a date is given."""

    ANNOUNCED = "announced"
    """This very date was published."""
    SCHEDULED = "scheduled"
    """Follows from an announced slot and an announced count or last date."""
    WEEKLY = "weekly"
    """Follows from an announced weekly slot whose end was not announced."""
    ESTIMATED = "estimated"
    """Anything further."""


def uid_of(key: str) -> str:
    """Give the UID that a key has for ever: ``uuid5(NAMESPACE, key)``, without its detours.

    Source: RFC 9562, section 5.5.
    """
    digest = sha1(NAMESPACE.bytes + key.encode(), usedforsecurity=False).hexdigest()
    variant = "89ab"[int(digest[16], 16) & 3]
    return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"


def keys_of(work: tuple[str, ...], part: tuple[str, ...], *rest: str) -> list[str]:
    """Give every key that a thing has had, the oldest first and today's last.

    Args:
        work: The work's slugs, the oldest first.
        part: The series' or line's slugs, the oldest first.
        rest: What follows, the oldest first: ``14``, ``14@u-next``, ``12:en-print``.
    """
    if len(work) == len(part) == len(rest) == 1:
        return [f"{work[0]}/{part[0]}/{rest[0]}"]
    return [f"{w}/{p}/{r}" for w, p, r in product(work, part, rest)]


class Occurrence(NamedTuple):
    """One dated thing: an airing, a release, an issue, a screening.

    A tuple, since they are made by the hundred thousand; make it with keywords only.
    """

    key: str
    uid: str
    kind: Kind
    work: str
    part: str
    """The series' or line's slug."""
    name: int | str
    """Position of an episode, number or slug of an item, slug of a recap."""
    date: PartialDate
    """The broadcast date, where there is a grid."""
    changed_at: dt.datetime
    """When anything of it last changed; aware, in UTC."""
    added_at: dt.datetime | None = None
    """When it was first known."""
    cancelled_at: dt.datetime | None = None
    """Since when it is cancelled or withdrawn."""
    was: tuple[str, ...] = ()
    """Former keys, which still resolve; the oldest first."""
    number: int | str | None = None
    """What is printed on it; None where nothing was announced."""
    edition: str | None = None
    outlet: Outlet | None = None
    partners: tuple[Channel, ...] = ()
    """Further channels that air it at the same time."""
    affiliates: int | None = None
    """How many more stations do."""
    block: str | None = None
    """The programme block."""
    publisher: Publisher | None = None
    territory: str | None = None
    language: str | None = None
    format: str | None = None
    isbn: str | None = None
    lead: bool = True
    label: Label | None = None
    """The grid's place, where it is known to the minute."""
    airs_at: dt.datetime | None = None
    """Aware, in UTC; present exactly where ``label`` is."""
    zone: str | None = None
    until: dt.date | None = None
    """The last day of what lasts for days."""
    minutes: int | None = None
    status: Status = Status.CONFIRMED
    basis: Basis = Basis.ANNOUNCED
    may_go_on: bool = False
    """Whether it is the last one entered of a weekly run whose end nobody announced."""
    pause: str | None = None
    """Of a break, which is an occurrence of its own: why nothing airs there."""
    rerun: bool = False
    """Shown again by an outlet that had it, or after another one: not news."""
    note: str | None = None
    revision: int = 0
    """How often date, length, status or outlet changed since it was first known."""
    last_change: Change | None = None
    """The latest of these changes, or where a shift took it from; None while it is as it was first said."""
    origins: tuple[Origin, ...] = ()

    @property
    def precision(self) -> Precision:
        """How finely it is known."""
        return self.date.precision if self.airs_at is None else Precision.MINUTE

    @property
    def state(self) -> State:
        """What of it counts as a revision."""
        return State(
            self.date, self.label.time if self.label else None, self.airs_at, self.until, self.minutes, self.status,
            self.outlet.slug if self.outlet else None, self.zone if self.label else None,
        )  # fmt: skip
