"""Two dates that are one range, as a run goes from the first day to the last; days of sale stand each by itself."""

from __future__ import annotations

from medalcal.news.marks import Mark, Number, When, ranged


def ranges(text: str, marks: list[Mark], moving: bool) -> list[Mark]:
    """Join the two ends of a range of dates; the year of the end counts for the start."""
    found: list[Mark] = []
    place = 0
    while place < len(marks):
        mark = marks[place]
        end = _range_end(text, marks, place, moving) if mark.kind == "date" else None
        if end is None:
            found.append(mark)
            place += 1
            continue
        last = marks[end]
        found.append(Mark("date", mark.start, last.end, ranged(mark.value, last.value)))
        place = end + 1
    return found


def _range_end(text: str, marks: list[Mark], place: int, moving: bool) -> int | None:
    """Give the place of the date that ends a range begun at a place."""
    first = marks[place]
    for end in range(place + 1, min(place + 4, len(marks))):
        if marks[end].kind == "date":
            between = text[first.end : marks[end].start].strip()
            if between in ("~", "-", "--") or (between == "・" and _is_next_day(first.value, marks[end].value)):
                return end
            if between in ("から", "より"):
                after = text[marks[end].end : marks[end].end + 9].lstrip()
                whole = not (first.value.day or marks[end].value.day)
                lasted = after.startswith("に" if whole else _LASTS) if not moving else whole and after.startswith(_RAN)
                return end if lasted or after.startswith(("まで", "にかけて", "の期間", "の間")) else None
            if moving:
                return None
            if between in _LISTED and _is_next_day(first.value, marks[end].value):
                return _last_day(text, marks, place)
            if between in _TO or (between.lstrip(", ") in ("and", "to") and _opened(text, first.start)):
                return end
            return None
        if marks[end].kind not in ("new", "stop", "prep", "link"):
            return None
    return None


_LISTED = ("and", "&", ",", ", and", ", &")
"""What stands between days that are named one by one."""

_RAN = ("に放送された", "に放送した", "に放映された", "に配信された", "に配信した", "に上映された", "に連載された")
"""What says that something ran from one month to another, where something else moves."""

_LASTS = ("に放送", "に放映", "に配信", "に上映", "に連載", "、", "。")
"""What stands behind the last day of a run, where nothing moves: 4月7日から6月30日に放送された."""

_TO = {"to", "through", "until", "till", "up to", "to the"}


def _last_day(text: str, marks: list[Mark], place: int) -> int | None:
    """Give the last of some days that are named one by one, where they follow each other and make up one run.

    None where a day is left out, where each is of another thing, or of several that are sold: volumes on May 4 and 5.
    """
    if place and marks[place - 1].kind == "date" and text[marks[place - 1].end : marks[place].start].strip() in _LISTED:
        return None
    last, days = place, 1
    for at in range(place + 1, len(marks)):
        if marks[at].kind == "date" and text[marks[last].end : marks[at].start].strip() in _LISTED:
            if not _is_next_day(marks[last].value, marks[at].value):
                return None
            last, days = at, days + 1
        elif marks[at].kind != "stop":
            break
    if any(mark.kind == "respectively" for mark in marks[last + 1 : last + _REACH]):
        return None
    return None if _are_sold(text, marks[max(0, place - _REACH) : place], days) else last


_REACH = 64
"""Marks before and behind such days among which is told what they are of: more than a month has days and commas."""


def _are_sold(text: str, before: list[Mark], days: int) -> bool:
    """Tell whether volumes or discs, or as many parts as there are days, are what is spoken of before a date."""
    nouns = [mark for mark in before if mark.kind in ("noun", "number")]
    return any(
        text[mark.start : mark.end].lower().startswith(_SOLD)
        or (mark.kind == "number" and _are_several(mark.value, days))
        for mark in nouns[-_NAMED:]
    )


def _are_several(number: Number, days: int) -> bool:
    """Tell whether a number is that of several volumes, or of an episode for each day."""
    count = len(number.values)
    return count > 1 and (number.of == "volume" or count == days)


_NAMED = 2
"""Words before a date that may say what is sold: volumes of the manga."""

_SOLD = ("volumes", "vols", "discs", "dvds", "blu-rays", "books", "boxes")
"""How the words for several that are sold begin."""


def _is_next_day(one: When, other: When) -> bool:
    """Tell whether a day follows another in the same month: shown on June 25 and June 26."""
    if one.day is None or other.day is None or other.month not in (one.month, None):
        return False
    return other.day == one.day + 1 and other.shift is None and one.part == other.part == ""


def _opened(text: str, start: int) -> bool:
    """Tell whether the word before a date begins a range: from May 4 to June 1."""
    return text[max(0, start - 8) : start].strip().lower().endswith(("from", "between"))
