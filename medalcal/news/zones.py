"""Zones as announcements name them: JST, Eastern Time, Asia/Tokyo, +09:00, UTC+9."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from medalcal.errors import BroadcastTimeError, PartialDateError
from medalcal.model.dates import quoted
from medalcal.news.tokens import Token

_ZONES: dict[str, tuple[str | None, int | None]] = {
    "JST": ("Asia/Tokyo", 9),
    "KST": ("Asia/Seoul", 9),
    "UTC": (None, 0),
    "ET": ("America/New_York", None),
    "EST": ("America/New_York", -5),
    "EDT": ("America/New_York", -4),
    "PT": ("America/Los_Angeles", None),
    "PST": ("America/Los_Angeles", -8),
    "PDT": ("America/Los_Angeles", -7),
    "CT": ("America/Chicago", None),
    "CST": ("America/Chicago", -6),
    "CDT": ("America/Chicago", -5),
    "MT": ("America/Denver", None),
    "MST": ("America/Denver", -7),
    "MDT": ("America/Denver", -6),
    "BST": ("Europe/London", 1),
    "CET": ("Europe/Berlin", 1),
    "CEST": ("Europe/Berlin", 2),
    "AEST": ("Australia/Sydney", 10),
    "AEDT": ("Australia/Sydney", 11),
}
"""Zone words: the clock they mean, and the hours from UTC where the word fixes them."""

_ZONE_WORDS = {"z": "UTC", "gmt": "UTC"} | {
    f"{coast}{middle}{time}": f"{coast[0].upper()}{letter}T"
    for coast in ("eastern", "pacific", "central")
    for middle, letter in (("", ""), (" standard", "S"), (" daylight", "D"))
    for time in ("", " time")
}
"""Longer names of the same."""
_BEGINNINGS = {"japan": "JST", "tokyo": "JST", "korea": "KST", "eastern": "ET", "central": "CT", "pacific": "PT",
               "日本": "JST", "米国東部": "ET", "米東部": "ET", "米国太平洋": "PT"}  # fmt: skip
"""How further names begin."""

_LARGEST_OFFSET = 14 * 60
"""Kiritimati's, UTC+14."""


class ZoneSaid(NamedTuple):
    """A zone as it was written: a zone, an offset, or both as in EST, which is New York's clock in winter."""

    name: str
    zone: ZoneInfo | None
    offset: timedelta | None


def zone_named(words: str) -> ZoneSaid | None:
    """Give the zone that letters or words name: JST, Eastern Time, 米国東部時間; nothing for what names none."""
    lower = words.lower()
    begun = (letters for beginning, letters in _BEGINNINGS.items() if lower.startswith(beginning))
    name = _ZONE_WORDS.get(lower) or next(begun, words.upper())
    if name not in _ZONES:
        return None
    key, hours = _ZONES[name]
    return ZoneSaid(name, ZoneInfo(key) if key else None, None if hours is None else timedelta(hours=hours))


def zone_said(word: Token) -> ZoneSaid:
    """Give a zone from its name in the table, an IANA name or an offset.

    Raises:
        BroadcastTimeError: No clock on earth has that offset.
        PartialDateError: There is no zone of that name.
    """
    if "name" in word.parts:
        try:
            return ZoneSaid(word.text, ZoneInfo(word.text), None)
        except (LookupError, ValueError, OSError):
            raise PartialDateError(f"{quoted(word.text)} is not understood; a zone is written as Asia/Tokyo") from None
    if "zone" in word.parts:
        named = zone_named(word.text)
        assert named is not None, "the table of words has only known ones"
        return named
    sign, digits = word.parts["offset"][0], word.parts["offset"][1:].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    name = f"{sign}{hours:02d}:{minutes:02d}"
    if hours * 60 + minutes > _LARGEST_OFFSET or minutes > 59:
        raise BroadcastTimeError(f"{name} is no offset that a clock has; they run from -14:00 to +14:00")
    offset = timedelta(hours=hours, minutes=minutes)
    return ZoneSaid(name, None, -offset if sign == "-" else offset)
