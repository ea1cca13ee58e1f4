"""Days, months and years that English counts from another day: two weeks ago, in ten days, a year later."""

from __future__ import annotations

from medalcal.news.english.numbers import ordinal
from medalcal.news.english.words import CARDINALS
from medalcal.news.marks import When


def now(said: dict[str, str]) -> When:
    """Give today or the day beside it: tomorrow, last night."""
    return When(shift=("day", {"tomorrow": 1, "yesterday": -1, "last night": -1}.get(said["day"].lower(), 0)))


def days_ahead(said: dict[str, str]) -> When:
    """Give the day that lies so many ahead: in ten days, two weeks from tomorrow."""
    word = (said.get("n") or said["n2"]).lower()
    count = int(word) if word.isdigit() else 1 if word in ("a", "an") else CARDINALS.index(word) + 1
    week = (said.get("unit") or said["unit2"]) == "week"
    return When(shift=("day", count * (7 if week else 1) + (said.get("rel") == "tomorrow")))


def gone(said: dict[str, str]) -> When:
    """Give the day, the month or the year that is so many past: a week ago, two years ago."""
    count, unit = 1 if said["n"] in "Aa" else ordinal(said["n"]) or 1, said["unit"]
    if unit in ("month", "year"):
        return When(shift=(unit, -count))
    return When(shift=("day", -count * {"day": 1, "week": 7, "fortnight": 14}[unit]))


def months_on(said: dict[str, str]) -> When:
    """Give the month or the year that is so many later than the one before it."""
    unit = said.get("unit") or said["unit2"]
    count = 1 if "unit2" in said or said["n"] == "a" else ordinal(said["n"]) or 1
    count = -count if "early" in said else count
    return When(shift=("month after" if unit == "month" else "then", count))


def after(said: dict[str, str]) -> When:
    """Give the day of the date before it, or the one beside that: the same day, the night after."""
    if "before" in said:
        return When(shift=("after", -1))
    same = "day" not in said and said.get("after", "same").lower() == "same"
    return When(shift=("after", 0 if same else 1))


def new_year(_: dict[str, str]) -> When:
    """Give the year to come: in the new year."""
    return When(shift=("year", 1))


def end_of_year(_: dict[str, str]) -> When:
    """Give the year of what comes out before it ends."""
    return When(shift=("year", 0), vague="by the end of the year")
