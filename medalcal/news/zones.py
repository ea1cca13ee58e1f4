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
    "CET": ("Europe/Berlin", 1),
    "CEST": ("Europe/Berlin", 2),
}
"""Zone words: the clock they mean, and the hours from UTC where the word fixes them."""

_ZONE_WORDS = (
    {"日本時間": "JST", "z": "UTC", "gmt": "UTC"}
    | {f"{japan} {standard}time": "JST" for japan in ("japan", "japanese") for standard in ("", "standard ")}
    | {
        f"{coast}{middle}{time}": f"{coast[0].upper()}{letter}T"
        for coast in ("eastern", "pacific")
        for middle, letter in (("", ""), (" standard", "S"), (" daylight", "D"))
        for time in ("", " time")
    }
)
"""Longer names of the same."""

_LARGEST_OFFSET = 14 * 60
"""Kiritimati's, UTC+14."""


class ZoneSaid(NamedTuple):
    """A zone as it was written: a zone, an offset, or both as in EST, which is New York's clock in winter."""

    name: str
    zone: ZoneInfo | None
    offset: timedelta | None


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
        name = _ZONE_WORDS.get(word.text.lower(), word.text.upper())
        key, hours = _ZONES[name]
        return ZoneSaid(name, ZoneInfo(key) if key else None, None if hours is None else timedelta(hours=hours))
    sign, digits = word.parts["offset"][0], word.parts["offset"][1:].replace(":", "")
    hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
    name = f"{sign}{hours:02d}:{minutes:02d}"
    if hours * 60 + minutes > _LARGEST_OFFSET or minutes > 59:
        raise BroadcastTimeError(f"{name} is no offset that a clock has; they run from -14:00 to +14:00")
    offset = timedelta(hours=hours, minutes=minutes)
    return ZoneSaid(name, None, -offset if sign == "-" else offset)
