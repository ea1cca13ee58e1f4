"""Which outlets of a Japanese phrase belong together, and which lead a moment of their own."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark


def parted(text: str, marks: list[Mark]) -> list[Mark]:
    """Put a break between outlets that are not listed side by side: テレビ東京系で、Prime Videoは25時."""
    found: list[Mark] = []
    timed = dated = False
    for place, mark in enumerate(_once(marks)):
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
    return found


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
    repeat = text.find("リピート", marks[0].start, end)
    found: list[Mark] = []
    for mark in reversed(marks):
        slot = mark.kind in ("clock", "weekly", "weekday") or (mark.kind == "date" and mark.value.shift == ("after", 0))
        if slot and mark.end <= repeat and _listed().fullmatch(text, mark.end, repeat):
            repeat = mark.start
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
    """Give the marks without the usual clock of a slot whose first one is another: 毎週火曜24:30~(初回のみ24:45~)."""
    if not marks or text.find("初回", marks[0].start, end) < 0:
        return marks
    clocks = [mark for mark in marks if mark.kind == "clock"]
    usual = {one.start for one, other in pairwise(clocks) if _first_of_all().fullmatch(text, one.end, other.start)}
    return [mark for mark in marks if mark.start not in usual] if usual else marks


@cache
def _first_of_all() -> re.Pattern[str]:
    """What stands between the usual clock of a slot and that of its first evening."""
    return re.compile(
        r"[~からより ]{0,3}(?:放送)?[(、 ]{1,2}初回(?:放送)?(?:のみ|だけ|限り)?[はが]?、?"
        r"[^、。「『()]{0,14}(?:\([月火水木金土日]\))?は?、?"
    )


@cache
def _listed() -> re.Pattern[str]:
    """What may stand between a slot and the next one, or the word for repeats."""
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
