"""Which outlets of a Japanese phrase belong together, and which lead a moment of their own."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark, alike


def parted(text: str, marks: list[Mark]) -> list[Mark]:
    """Put a break between outlets that are not listed side by side: テレビ東京系で、Prime Videoは25時."""
    found: list[Mark] = []
    timed = dated = False
    marks = _once(marks)
    for place, mark in enumerate(marks):
        last = found[-1] if found else None
        beside = last is not None and last.kind == mark.kind == "outlet"
        if last is not None and beside and not shape("listed").fullmatch(text, last.end, mark.start):
            found.append(Mark("break", last.end, mark.start))
            beside = False
        leads = timed or (dated and text[mark.start - 1] == "、" and text.startswith(("は", "では"), mark.end))
        if mark.kind == "outlet" and not beside and leads and _leads_moment(text, marks, place, dated=dated):
            found.append(Mark("split", mark.start, mark.start))
        timed = timed or mark.kind == "clock" or (dated and mark.kind == "outlet")
        dated = dated or mark.kind == "date"
        found.append(mark)
        if _ends_before_day(text, marks, place):
            found.append(Mark("part", mark.end, mark.end))
    return found


def _ends_before_day(text: str, marks: list[Mark], place: int) -> bool:
    """Tell whether a list of stations ends before another day: 24時よりA、Bにて、同日25時よりC."""
    following = next((mark.kind for mark in marks[place + 1 : place + 3] if mark.kind != "stop"), "")
    return (
        marks[place].kind == "outlet" and following == "date" and text.startswith(("にて、", "で、"), marks[place].end)
    )


def timed(marks: list[Mark], before: Mark | None) -> list[Mark]:
    """Give the marks with the clock told before for one that is said to be the same: 22時から、AT-Xも同時刻から.

    Args:
        before: The clock of the sentence before.
    """
    found: list[Mark] = []
    for mark in marks:
        before = mark if mark.kind == "clock" else before
        if mark.kind != "same clock":
            found.append(mark)
        elif before is not None:
            found.append(before._replace(start=mark.start, end=mark.end))
    return found


_REPEATED = 30
"""Characters from the word for repeats to the end of their slot."""


def without_repeats(text: str, marks: list[Mark], end: int) -> list[Mark]:
    """Give the marks without the slots of repeats: (リピート放送:毎週火曜10:00), 同日23時、土曜17時にリピート放送."""
    if not marks or "リピート" not in text[marks[0].start : end]:
        return marks
    repeat, joint = text.find("リピート", marks[0].start, end), _at_slot()
    found: list[Mark] = []
    for mark in reversed(marks):
        slot = mark.kind in ("clock", "weekly", "weekday") or (mark.kind == "date" and mark.value.shift == ("after", 0))
        if slot and mark.end <= repeat and joint.fullmatch(text, mark.end, repeat):
            repeat, joint = mark.start, _listed()
        elif (
            mark.kind not in ("clock", "weekly", "weekday")
            or "リピート" not in text[max(0, mark.start - _REPEATED) : mark.start]
        ):
            found.append(mark)
    return found[::-1]


def without_second(text: str, marks: list[Mark]) -> list[Mark]:
    """Give the marks without the second clock of a weekly slot, which repeats the first: 毎週木曜 10:30/22:30."""
    weekly = any(mark.kind == "weekly" for mark in marks)
    if not weekly or sum(mark.kind == "outlet" for mark in marks) > 1:
        return marks
    found: list[Mark] = []
    for mark in marks:
        last = found[-1] if found else None
        again = (
            last is not None and last.kind == mark.kind == "clock" and text[last.end : mark.start] in ("/", " / ", "・")
        )
        if not again:
            found.append(mark)
    return found


def without_usual(text: str, marks: list[Mark], end: int) -> list[Mark]:
    """Give the marks without the usual clock of a slot where one evening has another: 毎週火曜24:30~(初回のみ24:45~).

    That one is of the same part of the day: 毎週金曜深夜1時23分(初回は1時28分).
    """
    if not marks or _other_evening().search(text, marks[0].start, end) is None:
        return marks
    clocks = [place for place, mark in enumerate(marks) if mark.kind == "clock"]
    pairs = [(one, other) for one, other in pairwise(clocks) if _is_usual(text, marks[one : other + 1])]
    found, gone = list(marks), set[int]()
    for one, other in pairs:
        clock = alike(marks[one], marks[other])
        dated = any(mark.kind == "date" for mark in marks[one:other])
        stays, goes = (other, one) if dated else (one, other)
        found[stays] = clock if dated else clock._replace(start=marks[one].start, end=marks[one].end)
        gone.add(goes)
    return [mark for place, mark in enumerate(found) if place not in gone]


def _is_usual(text: str, marks: list[Mark]) -> bool:
    """Tell whether the first of some marks is the usual clock of what is on at the last one on one evening.

    A station or a day between them has a clock of its own: MXでは24:00、BS11では30分遅れの24:30.
    """
    start, end = marks[0].end, marks[-1].start
    if _first_of_all().fullmatch(text, start, end):
        return True
    return not any(mark.kind in ("outlet", "date") for mark in marks) and bool(
        _minutes_off().fullmatch(text, start, end)
    )


@cache
def _other_evening() -> re.Pattern[str]:
    """What tells that the slot of one evening is another."""
    return re.compile(rf"初回|\d分{_OFF}")


@cache
def _minutes_off() -> re.Pattern[str]:
    """What stands between the usual clock of a slot and that of an evening on which it is early or late."""
    return re.compile(rf"[^。\n]{{0,60}}\d分(?:間)?{_OFF}(?:ての?|の|で)?、?")


_OFF = "(?:遅れ|遅く|押し|早く|早め|前倒し|繰り?[上下]げ)"


@cache
def _first_of_all() -> re.Pattern[str]:
    """What stands between the usual clock of a slot and that of its first evening."""
    return re.compile(
        r"(?:[~からより ]{0,3}(?:放送)?[(、 ]{1,2}|[^。\n(]{0,80}(?:[(※]|[」』]) ?)"
        r"初回(?:放送)?(?:のみ|だけ|限り)?[はがも]?、?[^、。「『()]{0,14}(?:\([月火水木金土日]\))?は?、?"
    )


@cache
def _at_slot() -> re.Pattern[str]:
    """What may stand between a slot and the word for repeats; a stroke parts them: 21時/リピート放送もあり."""
    return re.compile(r"(?:から|より)?(?:に(?:も)?|の)?")


@cache
def _listed() -> re.Pattern[str]:
    """What may stand between a slot and the next one."""
    return re.compile(r"(?:から|より)?(?:に(?:も)?|の)?[、・/と ]?")


def _once(marks: list[Mark]) -> list[Mark]:
    """Give the marks without a second weekly slot behind a clock, that of repeats: (リピート放送: 毎週水曜9:00)."""
    clock = next((place for place, mark in enumerate(marks) if mark.kind == "clock"), len(marks))
    weekly = next((place for place, mark in enumerate(marks) if mark.kind == "weekly" and place > clock), len(marks))
    rest = marks[weekly:]
    if len(rest) == 2 and rest[1].kind == "clock":
        return marks[:weekly]
    return marks


def _leads_moment(text: str, marks: list[Mark], place: int, *, dated: bool) -> bool:
    """Tell whether the list of outlets at a place has its own moment behind it: 22:00~ U-NEXT 23:00配信."""
    while place + 1 < len(marks) and marks[place + 1].kind == "outlet":
        if not shape("listed").fullmatch(text, marks[place].end, marks[place + 1].start):
            return False
        place += 1
    following = marks[place + 1] if place + 1 < len(marks) else None
    return (
        following is not None
        and following.kind in (("clock", "date") if dated else ("clock",))
        and bool(shape("of outlet").fullmatch(text, marks[place].end, following.start))
    )
