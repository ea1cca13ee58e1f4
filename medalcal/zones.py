"""Zones by their IANA names, and by the abbreviations that people write instead."""

from __future__ import annotations

from functools import lru_cache
from zoneinfo import ZoneInfo

PLACES = {
    "JST": "Asia/Tokyo", "JAPAN": "Asia/Tokyo", "KST": "Asia/Seoul",
    "PT": "America/Los_Angeles", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
    "MT": "America/Denver", "MDT": "America/Denver", "CT": "America/Chicago", "CDT": "America/Chicago",
    "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York",
    "GMT": "UTC", "UTC": "UTC", "Z": "UTC", "BST": "Europe/London", "CEST": "Europe/Berlin",
    "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney",
}  # fmt: skip
"""What abbreviations, in capitals, mean on a programme page.

EST is an IANA name too, of a place without summer time: a trap.
"""

_OF_MACHINES = ("localtime", "posixrules", "Factory")
"""Names that are another zone on another machine."""
_VARIANTS = ("posix/", "right/")
"""With what doubles of all zones begin: without leap seconds, and with them, which no calendar counts."""


@lru_cache(maxsize=256)
def zone_named(name: str) -> ZoneInfo | None:
    """Give the zone of an IANA name that means the same everywhere; nothing for all other names."""
    if name in _OF_MACHINES or name.startswith(_VARIANTS):
        return None
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, LookupError):
        return None
