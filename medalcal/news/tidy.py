"""Marks of a sentence put in order: outlets over words, brackets that say a moment again, weekdays, ranges, zones."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from medalcal.news.airing import Told
from medalcal.news.marks import Mark, When
from medalcal.news.ranges import ranges

_MOMENT = {"date", "clock", "zone", "weekday"}
_LIGHT = {"again", "prep", "stop", "new", "note", "orig", "weekly"}


class Tidy(NamedTuple):
    """The marks that carry a sentence, and what was said again, by the end of what it repeats."""

    marks: list[Mark]
    again: dict[int, list[Told]]
    """Of the date or clock that starts at a place."""


def over(outlets: list[Mark], words: list[Mark]) -> list[Mark]:
    """Give both in order, without the words that lie in the name of an outlet or a title."""
    found: list[Mark] = []
    place = 0
    for word in words:
        while place < len(outlets) and outlets[place].end <= word.start:
            place += 1
        if place < len(outlets) and outlets[place].start < word.end and not _kept(outlets[place], word):
            continue
        found.append(word)
    return sorted(found + outlets, key=lambda mark: (mark.start, mark.end))


def _kept(name: Mark, word: Mark) -> bool:
    """Tell whether a word in a name still counts: brackets, and the season in a title."""
    if name.kind == "title" and word.kind == "number" and word.value.of in ("episode", "part"):
        return word.start <= name.start + 1
    return word.kind in ("open", "close") or (word.kind == "season" and name.kind == "title")


def tidy(text: str, marks: list[Mark], *, moving: bool) -> Tidy:
    """Give the marks with everything that is said again apart.

    Args:
        moving: The sentence speaks of a date that moved, so "from A to B" is no range.
    """
    again: dict[int, list[Told]] = {}
    marks = _restated(_brackets(_halved(text, marks), again), again)
    marks = _weekdays(text, marks)
    marks = _month_days(text, marks)
    marks = ranges(text, marks, moving)
    marks = _second_zones(text, marks, again)
    return Tidy([_lone(mark) for mark in _slots(marks)], again)


def _halved(text: str, marks: list[Mark]) -> list[Mark]:
    """Give the first clock of two the half of the day that is only told of the second: from 7:00 to 7:30 p.m."""
    found = list(marks)
    clocks = [place for place, mark in enumerate(marks) if mark.kind == "clock"]
    for place, behind in pairwise(clocks):
        first, last = marks[place], marks[behind]
        hour, end = first.value, last.value
        joined = text[first.end : last.start].strip() in ("to", "until", "-", "and")
        if joined and hour.half is None and end.half and hour.hour <= 12 and hour.hour % 12 <= end.hour % 12:
            found[place] = first._replace(value=hour._replace(half=end.half, english=end.english))
    return found


def _slots(marks: list[Mark]) -> list[Mark]:
    """Let a weekday right before a clock be that of a slot where a day is told too: Monday 5:30 p.m., from May 4."""
    if not any(_is_day(mark) for mark in marks if mark.kind == "date"):
        return marks
    clocked = {one.start for one, other in pairwise(marks) if other.kind == "clock" and other.start - one.end <= 1}
    return [
        mark._replace(kind="weekly") if mark.kind == "weekday" and mark.start in clocked else mark for mark in marks
    ]


def _lone(mark: Mark) -> Mark:
    """Give a weekday that stands by itself as a date: in shops on Wednesday."""
    if mark.kind != "weekday" or mark.end - mark.start < 6:
        return mark
    return Mark("date", mark.start, mark.end, When(weekday=mark.value, shift=("weekday", 0)))


def _brackets(marks: list[Mark], again: dict[int, list[Told]]) -> list[Mark]:
    """Take out the brackets that say the moment before them again; unwrap those that only add to it."""
    closing = _pairs(marks)
    found: list[Mark] = []
    place = 0
    while place < len(marks):
        mark = marks[place]
        end = closing.get(place) if mark.kind == "open" else None
        if end is None:
            found.append(mark)
            place += 1
            continue
        inner = marks[place + 1 : end]
        if _is_finer(found, mark, inner):
            found[-1] = _finer(found[-1], inner[0])
            place = end + 1
            continue
        target = _repeated(found, mark, inner)
        if target is not None:
            again.setdefault(target.start, []).extend(told(inner))
            place = end + 1
        elif _adds(found, mark, inner):
            found += [each for each in inner if each.kind not in _LIGHT]
            place = end + 1
        else:
            found.append(mark)
            place += 1
    return found


def _restated(marks: list[Mark], again: dict[int, list[Told]]) -> list[Mark]:
    """Take out what stands behind "effectively" or つまり without brackets: the moment before it, once more."""
    found: list[Mark] = []
    place = 0
    while place < len(marks):
        target = _last_moment(found) if marks[place].kind == "again" else None
        end = place + 1
        while target is not None and end < len(marks) and marks[end].kind in (*_MOMENT, "prep", "link"):
            end += 1
        inner = marks[place + 1 : end]
        if target is None or not {mark.kind for mark in inner} & {"date", "clock", "weekday"}:
            found.append(marks[place])
            place += 1
            continue
        again.setdefault(target.start, []).extend(told(inner))
        place = end
    return found


def _pairs(marks: list[Mark]) -> dict[int, int]:
    """Give for each opening bracket the place of its closing one, if it has one."""
    stack: list[int] = []
    pairs: dict[int, int] = {}
    for place, mark in enumerate(marks):
        if mark.kind == "open":
            stack.append(place)
        elif mark.kind == "close" and stack:
            pairs[stack.pop()] = place
    return pairs


_SLOT = 12
"""Characters between a clock and the bracket that says it again: in the 26:00 time slot (Tuesday 2:00 a.m.)."""


def _repeated(found: list[Mark], bracket: Mark, inner: list[Mark]) -> Mark | None:
    """Give the date or clock that a bracket says again; nothing where it says something new."""
    kinds = {mark.kind for mark in inner}
    before = _last_moment(found)
    if before is None or not kinds & _MOMENT:
        return None
    if inner[0].kind == "again":
        return before
    if "orig" in kinds or not kinds & {"date", "clock"} or ("date" in kinds and _is_slot(found)):
        return None
    near = bool(found) and bracket.start - found[-1].end <= (_SLOT if found[-1].kind == "clock" else 2)
    if not near or kinds - _MOMENT - _LIGHT:
        return None
    if found[-1].kind in ("clock", "zone") or (found[-1].kind == "date" and "date" in kinds):
        return before
    return None


def _is_finer(found: list[Mark], bracket: Mark, inner: list[Mark]) -> bool:
    """Tell whether a bracket begins with the day of the month or the season before it: in May (the 14th); 5月(14日)."""
    days = [mark for mark in inner if mark.kind == "date"]
    if not found or bracket.start - found[-1].end > 2 or found[-1].kind != "date" or not days or inner[:1] != days:
        return False
    rough, fine = found[-1].value, days[0].value
    month = rough.month if fine.month is None else fine.month
    return rough.day is None and fine.day is not None and month is not None and rough.month in (None, month)


def _finer(rough: Mark, fine: Mark) -> Mark:
    """Give a date told again by its day as one."""
    day: When = fine.value
    whole = day._replace(year=day.year or rough.value.year, month=day.month or rough.value.month)
    return Mark("date", rough.start, fine.end, whole)


def _last_moment(found: list[Mark]) -> Mark | None:
    """Give the last clock, or the last date if no clock follows it."""
    return next((mark for mark in reversed(found) if mark.kind in ("clock", "date")), None)


def _adds(found: list[Mark], bracket: Mark, inner: list[Mark]) -> bool:
    """Tell whether a bracket only adds a weekday, a clock or a zone to the date or clock before it."""
    kinds = {mark.kind for mark in inner} - _LIGHT
    if not found or bracket.start - found[-1].end > 2 or not kinds:
        return False
    if found[-1].kind in ("date", "clock", "zone") and kinds <= {"weekday", "clock", "zone"}:
        return True
    if _is_slot(found) and kinds == {"date"}:
        return True
    return found[-1].kind in ("weekday", "weekly") and kinds <= {"date", "clock", "zone"}


def _is_slot(found: list[Mark]) -> bool:
    """Tell whether the last moment is a weekly slot without a day: Fridays at 24:00 (starting January 9)."""
    days = [mark.kind for mark in found if mark.kind in ("date", "weekly")]
    return days[-1:] == ["weekly"] and found[-1].kind in ("clock", "zone")


def told(inner: list[Mark]) -> list[Told]:
    """Give the sayings of a moment in a row of marks; a second date or clock begins a second saying."""
    sayings: list[Told] = []
    current = Told(None, None)
    for mark in inner:
        if mark.kind == "weekday" and current.when is None:
            current = current._replace(when=When(weekday=mark.value))
        elif mark.kind == "date" and isinstance(mark.value, When):
            if (current.when is not None and current.when._replace(weekday=None) != When()) or (
                current.hour is not None and current.zone is not None
            ):
                sayings.append(current)
                current = Told(None, None)
            current = current._replace(when=mark.value)
        elif mark.kind == "clock":
            if current.hour is not None:
                sayings.append(current)
                current = Told(None, None)
            current = current._replace(hour=mark.value)
        elif mark.kind == "zone":
            current = current._replace(zone=str(mark.value))
    sayings.append(current)
    return [saying for saying in sayings if saying.when is not None or saying.hour is not None]


def _weekdays(text: str, marks: list[Mark]) -> list[Mark]:
    """Join a weekday with the date beside it."""
    found: list[Mark] = []
    for place, mark in enumerate(marks):
        last = found[-1] if found else None
        is_free = mark.kind == "weekday" and not _is_of_next(marks, place)
        dated = _explained(text, found, mark) if is_free else None
        timed = _timed_day(text, found, mark) if is_free and dated is None else None
        if timed is not None:
            found[timed] = found[timed]._replace(value=found[timed].value._replace(weekday=mark.value))
        elif dated is not None:
            day = found[dated]
            found[dated:] = [Mark("date", day.start, _closed(text, mark.end), day.value._replace(weekday=mark.value))]
        elif last is not None and mark.kind == "close" and mark.end <= last.end:
            continue
        elif last is not None and mark.kind == "weekday" and _is_day(last) and mark.start - last.end <= 3:
            found[-1] = Mark("date", last.start, _closed(text, mark.end), last.value._replace(weekday=mark.value))
        elif (
            last is not None
            and _is_day(mark)
            and (last.kind == "weekday" or _relative(last))
            and _joined(text, last, mark)
        ):
            found[-1] = Mark("date", last.start, mark.end, mark.value._replace(weekday=_weekday_of(last)))
        elif (
            mark.kind == "stop"
            and text[mark.start : mark.end] == ","
            and last is not None
            and last.kind == "weekday"
            and mark.start == last.end
        ):
            continue
        else:
            found.append(mark)
    return found


def _explained(text: str, found: list[Mark], weekday: Mark) -> int | None:
    """Give the place of the day that a weekday behind it explains: July 3, a Friday, at …; October 5 (a Monday)."""
    for place in range(len(found) - 1, max(-1, len(found) - 4), -1):
        if _is_day(found[place]):
            gap = text[found[place].end : weekday.start]
            return place if gap in _EXPLAINING and found[place].value.weekday is None else None
    return None


def _timed_day(text: str, found: list[Mark], weekday: Mark) -> int | None:
    """Give the place of the day whose clock a weekday stands behind: on January 11 at 11:15 p.m. on Sunday night."""
    near = range(max(0, len(found) - 6), len(found))
    told = [place for place in near if found[place].kind not in ("prep", "zone")][-2:]
    if [found[place].kind for place in told] != ["date", "clock"]:
        return None
    day, clock = (found[place] for place in told)
    beside = _beside_clock().fullmatch(text, clock.end, weekday.start)
    return told[0] if beside and _is_day(day) and day.value.weekday is None else None


@cache
def _beside_clock() -> re.Pattern[str]:
    """What stands between a clock and the weekday of its day."""
    return re.compile(r"(?: [A-Z]{2,4})?,? (?:on )?")


def _is_of_next(marks: list[Mark], place: int) -> bool:
    """Tell whether a day stands right behind a weekday, as in "Friday, July 3"."""
    following = marks[place + 1 : place + 3]
    return any(_is_day(mark) and mark.start - marks[place].end <= 6 for mark in following)


_EXPLAINING = (", ", ", a ", " (a ")
"""What stands between a day and the weekday that it is."""


def _month_days(text: str, marks: list[Mark]) -> list[Mark]:
    """Join a month with the day said behind it: in January, on the 13th."""
    found: list[Mark] = []
    for mark in marks:
        month = next(
            (place for place in range(len(found) - 1, max(-1, len(found) - 3), -1) if found[place].kind == "date"), None
        )
        if month is not None and mark.kind == "date" and _day_of(text, found[month], mark):
            first = found[month]
            joined = (
                first.value._replace(day=mark.value.day)
                if first.value.month
                else first.value._replace(day=mark.value.day, vague=None)
            )
            del found[month:]
            found.append(Mark("date", first.start, mark.end, joined))
        else:
            found.append(mark)
    return found


def _day_of(text: str, first: Mark, second: Mark) -> bool:
    """Tell whether a day alone belongs to the month before it."""
    day, month = second.value, first.value
    alone = day.day is not None and day.month is None and day.shift is None
    whole = month.day is None and (month.month is not None or (month.shift is not None and month.shift[0] == "month"))
    return alone and whole and text[first.end : second.start].strip() in (",", "", "on")


def _closed(text: str, end: int) -> int:
    return end + 1 if text[end : end + 1] == ")" else end


def _relative(mark: Mark) -> bool:
    return mark.kind == "date" and mark.value.shift is not None and mark.value.shift[0] == "this weekday"


def _weekday_of(mark: Mark) -> int:
    return int(mark.value.weekday if mark.kind == "date" else mark.value)


def _is_day(mark: Mark) -> bool:
    return mark.kind == "date" and mark.value.day is not None and mark.value.weekday is None


def _joined(text: str, weekday: Mark, date: Mark) -> bool:
    between = text[weekday.end : date.start].strip(" ,.(")
    return date.start - weekday.end <= 8 and between in ("", "the", "on")


def _second_zones(text: str, marks: list[Mark], again: dict[int, list[Told]]) -> list[Mark]:
    """Take out a clock of another zone that follows a clock: one moment, told twice."""
    found: list[Mark] = []
    skip = told_until = 0
    for place, mark in enumerate(marks):
        if skip:
            skip -= 1
            continue
        first = _first_clock(found)
        if mark.kind == "clock" and first is not None and _ends(text, first, mark):
            found = [other for other in found if other.end <= first.end]
            continue
        zone = marks[place + 1] if place + 1 < len(marks) else None
        if (
            mark.kind == "clock"
            and first is not None
            and zone is not None
            and zone.kind == "zone"
            and found[-1].kind in ("zone", "stop", "clock")
            and text[max(found[-1].end, told_until) : mark.start].strip(" ,") in _ALSO
            and mark.start - max(first.end, told_until) <= _SOON_TOLD
        ):
            if found[-1].kind == "stop":
                found.pop()
            again.setdefault(first.start, []).append(Told(None, mark.value, str(zone.value)))
            skip, told_until = 1, zone.end
            continue
        found.append(mark)
    return found


def _ends(text: str, first: Mark, mark: Mark) -> bool:
    """Tell whether a clock is the one at which what begins at another ends: 19時から21時."""
    between = text[first.end : mark.start].strip().lower()
    return between in _UNTIL or (between == "から" and not text.startswith(_BEGINS, mark.end))


_ALSO = ("", "/", "|", "or", "and")
"""What stands between clocks of several zones."""

_SOON_TOLD = 16
"""Characters behind a clock within which that of another zone begins."""

_BEGINS = ("から", "より", "に変", "に繰", "にず", "に放送時", "に時", "へ変", "へ繰")
"""What stands behind a clock at which something begins, or to which it moves: 22時から23時に変更."""

_UNTIL = ("-", "~", "to", "until", "till")


def _first_clock(found: list[Mark]) -> Mark | None:
    """Give the clock just before, if no date stands between."""
    last = _last_moment(found[-4:])
    return last if last is not None and last.kind == "clock" else None
