"""Holidays of English-speaking countries, and of Japan by their English names, as the days that they are."""

from __future__ import annotations

from medalcal.news.marks import When

_FIXED = {
    "New Year's Day": (1, 1), "Valentine's Day": (2, 14), "White Day": (3, 14), "St Patrick's Day": (3, 17),
    "April Fools' Day": (4, 1), "Anzac Day": (4, 25), "Children's Day": (5, 5), "Canada Day": (7, 1),
    "Independence Day": (7, 4), "Bastille Day": (7, 14), "Halloween": (10, 31), "All Saints' Day": (11, 1),
    "Culture Day": (11, 3), "Guy Fawkes Day": (11, 5), "Armistice Day": (11, 11), "Veterans Day": (11, 11),
    "Christmas Eve": (12, 24), "Christmas Day": (12, 25), "Christmas": (12, 25), "Boxing Day": (12, 26),
    "New Year's Eve": (12, 31),
}  # fmt: skip
_MOVABLE = {
    "Martin Luther King Day": (1, "third", 0), "Memorial Day": (5, "last", 0), "Labor Day": (9, "first", 0),
    "Columbus Day": (10, "second", 0), "Thanksgiving": (11, "fourth", 3), "Thanksgiving Day": (11, "fourth", 3),
}  # fmt: skip
"""Holidays on so many a weekday of a month."""

HOLIDAYS = "|".join(name for name in (*_FIXED, *_MOVABLE) if name.endswith(" Day"))
"""Names that are days wherever they stand, as the choices of a pattern."""


def holiday(name: str, year: int | None) -> When:
    """Give the day of a holiday: the fourth Thursday of November."""
    name = "Halloween" if name.startswith("Hallow") else name
    if name in _MOVABLE:
        month, nth, weekday = _MOVABLE[name]
        return When(year, month, part=nth, weekday=weekday)
    return When(year, *_FIXED[name])
