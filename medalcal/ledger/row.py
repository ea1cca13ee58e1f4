"""What is written into a snapshot; reading one does not need it."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """One occurrence as the snapshot keeps it.

    ``at`` counts minutes from 1970 in UTC for tier INSTANT, days (``date.toordinal``) for the others: the first day for
    DAY, the last possible one for COARSE. ``last`` is the last day.
    """

    work: str
    key: str
    tier: int
    at: int
    last: int
    lead: bool
    kind: str
    outlet: str | None
    """Slugs of all outlets that show it at that time, blank between them."""
    territory: str | None
    language: str | None
    common: str
    """JSON of what it shares with others of its work; kept once."""
    own: str
    """JSON of what it has for itself."""
    block: bytes | None


class WorkRow(NamedTuple):
    """One work as the snapshot keeps it."""

    slug: str
    stamp: str
    """Of its file."""
    about: str
    """JSON of what ``works`` shows."""
    search: str
    """Its titles, folded, one a line."""
    changed_at: str
    """When the last of its entries changed."""
    was: str
    """Its former slugs, blank between them."""
