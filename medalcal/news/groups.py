"""Which outlet, clock and number go with which date, where one phrase has several of each.

Announcements keep one order within a phrase: "on A on DATE at CLOCK, on B on DATE2 at CLOCK2", or the date first. So a
new group begins where something comes again that the group already has; what the new one lacks it takes over from the
one before it, but a clock belongs to its own group alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from medalcal.news.marks import Mark, Number


@dataclass(slots=True)
class Group:
    """A date with what belongs to it."""

    date: Mark | None = None
    clock: Mark | None = None
    zone: Mark | None = None
    outlets: list[Mark] = field(default_factory=list)
    numbers: list[Mark] = field(default_factory=list)
    titles: list[Mark] = field(default_factory=list)
    season: Mark | None = None
    format: Mark | None = None
    weekly: Mark | None = None
    inherited: bool = False
    """The date is that of the group before."""
    slot: bool = False
    """It names a weekly slot of its own and no date."""

    def has(self, kind: str) -> bool:
        """Tell whether it has something of a kind already."""
        return bool(getattr(self, _PLACES[kind]))


_PLACES = {
    "date": "date",
    "clock": "clock",
    "outlet": "outlets",
    "number": "numbers",
    "format": "format",
    "title": "titles",
    "season": "season",
    "weekly": "weekly",
    "weekday": "weekly",
    "zone": "zone",
}


def grouped(marks: Sequence[Mark]) -> list[Group]:
    """Give the groups of a phrase, in order."""
    groups = [Group()]
    last = ""
    parted = stopped = old = False
    for place, mark in enumerate(marks):
        if mark.kind not in _PLACES:
            stopped, old = stopped or mark.kind in ("stop", "part"), old or mark.kind == "orig"
            if mark.kind in ("break", "split", "part"):
                last = ""
            if mark.kind == "split":
                groups.append(Group())
            parted = parted or (mark.kind == "part" and groups[-1].date is not None)
            continue
        group = groups[-1]
        if (mark.kind == "number" and _is_content(group, mark)) or (mark.kind == "clock" and old and group.clock):
            continue
        if _is_left_over(groups, mark) and not _dates_next(marks, place):
            continue
        listed = mark.kind in ("outlet", "number", "title") and last == mark.kind
        if mark.kind in ("weekly", "weekday") and group.clock is not None and group.weekly is not None:
            parted = parted or group.date is None
        parted = parted or (stopped and _dates_next(marks, place) and _goes_on(groups, mark))
        parted = parted or (stopped and mark.kind == "outlet" and _is_later(groups, marks, place))
        parted = parted or (mark.kind == "number" and group.date is not None and _is_bracketed(marks, place))
        if parted or (not listed and _begins(groups, mark, stopped=stopped)):
            group = Group()
            groups.append(group)
        _put(group, mark)
        parted = stopped = old = False
        last = mark.kind
    _hand_on(groups)
    return groups


def _begins(groups: list[Group], mark: Mark, *, stopped: bool) -> bool:
    """Tell whether a mark begins a group: the last one has such a thing, or a date is of the clocks behind it.

    Args:
        stopped: A comma or the like stands before it.
    """
    group, first = groups[-1], groups[0]
    if mark.kind == "outlet" and (mark.value.kind == "event" or _is_house(group, mark)):
        return False
    if mark.kind == "date" and group.date is None and group.clock is not None:
        return stopped and first.date is not None and first.clock is not None and first.date.start < first.clock.start
    return group.has(mark.kind) and mark.kind not in ("zone", "weekly", "weekday")


def _is_house(group: Group, outlet: Mark) -> bool:
    """Tell whether an outlet is the publisher of a magazine: 12号(花園社)."""
    if group.date is not None and group.outlets and group.outlets[-1].end <= group.date.start:
        return False
    return outlet.value.kind == "publisher" and any(mark.value.kind == "magazine" for mark in group.outlets)


def _goes_on(groups: list[Group], mark: Mark) -> bool:
    """Tell whether a number is of a date behind it, as the first one is: volume 2 moves to May, volume 3 to July."""
    first = groups[0]
    if mark.kind == "season" and groups[-1].date is not None and groups[-1].season is None:
        return True
    lone = groups[-1].date is not None and not groups[-1].numbers
    if mark.kind == "number" and lone and mark.value.of in _APART:
        return True
    if mark.kind != "number" or groups[-1].date is None or first.date is None or not first.numbers:
        return False
    return first.numbers[0].end <= first.date.start


def _is_later(groups: list[Group], marks: Sequence[Mark], place: int) -> bool:
    """Tell whether an outlet is of what comes later than what was told: on May 4 on AT-X, with BS11 an hour later.

    Or of the day right behind it: from May 2 at one theater, and then at another from May 15.
    """
    last, behind = groups[-1], [mark for mark in marks[place + 1 : place + 4] if mark.kind not in ("prep", "from")]
    following = next((mark for mark in behind if mark.kind in _PLACES), None)
    if last.date is None or not last.outlets or following is None or following.kind != "date":
        return False
    if marks[place + 1].kind == "part" or last.outlets[-1].start < last.date.start:
        return False
    own = behind[0] is following and marks[place - 1].kind == "prep"
    return own or (following.value.shift or ("",))[0] == "after"


def _is_left_over(groups: list[Group], mark: Mark) -> bool:
    """Tell whether a number stands behind a date of which the numbers were told before: volumes 1 and 2 (May 4)."""
    first, group = groups[0], groups[-1]
    if mark.kind != "number" or group.date is None or group.numbers or first.date is None or group is first:
        return False
    if not mark.value.of and mark.start - group.date.end <= _THE:
        return False
    return bool(first.numbers) and first.numbers[0].end <= first.date.start


def _is_bracketed(marks: Sequence[Mark], place: int) -> bool:
    """Tell whether brackets behind a mark begin with its date: volume 5 (February 8), volume 2 (to March 1)."""
    return place + 1 < len(marks) and marks[place + 1].kind == "open" and _dates_next(marks, place)


def _dates_next(marks: Sequence[Mark], place: int) -> bool:
    """Tell whether a date is the next thing behind a mark."""
    return next((mark.kind for mark in marks[place + 1 : place + 4] if mark.kind in _PLACES), "") == "date"


def _is_content(group: Group, mark: Mark) -> bool:
    """Tell whether episodes are what a volume holds: Volume 2 (episodes 14-26); volume 2, with episodes 14 to 26."""
    before = group.numbers[-1] if group.numbers else None
    if before is None or mark.value.of != "episode" or before.value.of != "volume":
        return False
    behind = before.end if group.date is None or group.date.end > mark.start else max(before.end, group.date.end)
    return mark.start - behind <= _BEHIND


_APART = ("", "episode")
"""What a number counts that belongs to a date of its own behind one without a number: on May 4, and episode 2 …"""

_THE = 5
"""Characters between a date and the ordinal alone that it is of: volume 22 in May, and in April the 21st."""

_BEHIND = 8
"""Characters between a volume, or its date, and the episodes that it holds."""


def _put(group: Group, mark: Mark) -> None:
    if mark.kind == "outlet":
        group.outlets.append(mark)
    elif mark.kind == "number":
        group.numbers.append(mark)
    elif mark.kind == "title":
        group.titles.append(mark)
    else:
        setattr(group, _PLACES[mark.kind], mark)


def _hand_on(groups: list[Group]) -> None:
    """Let each group take over what it lacks."""
    for before, group in pairwise(groups):
        if group.date is None and before.date is not None:
            group.date, group.inherited = before.date, True
            group.slot = group.weekly is not None and group.weekly.kind == "weekly"
        if (not group.outlets and group.date is not None and not group.inherited and group.clock is None) or (
            not group.outlets and (group.numbers or group.format)
        ):
            group.outlets = before.outlets
        if not group.numbers and not group.titles and group.season is None:
            group.numbers = before.numbers
        if not group.titles:
            group.season = group.season or before.season
        group.titles = group.titles or before.titles
        apart = before.date is not None and group.outlets and not group.inherited
        if group.weekly is None and group.clock is not None and not apart:
            group.weekly = before.weekly


def told(group: Group) -> bool:
    """Tell whether a group says something of its own: a date, or a clock or a number for the date before."""
    if group.date is None or group.slot:
        return False
    return not group.inherited or group.clock is not None or bool(group.numbers or group.outlets or group.format)


def paired(groups: list[Group]) -> list[Group]:
    """Pair numbers with dates one to one, as "respectively" does; as they are where the counts differ."""
    marks = {mark.start: mark for group in groups for mark in group.numbers}
    numbers = [
        Mark("number", mark.start, mark.end, Number(mark.value.of, (value,)))
        for mark in marks.values()
        for value in mark.value.values
    ]
    dated = [group for group in groups if group.date is not None and not group.inherited]
    if len(numbers) != len(dated) or len(dated) < 2:
        return groups
    for group, number in zip(dated, numbers, strict=True):
        group.numbers = [number]
    return dated


def shared_out(groups: list[Group]) -> None:
    """Give each date its own of the outlets before them: A and B will air it on May 3 and May 5, respectively."""
    dated = [group for group in groups if group.date is not None and not group.inherited]
    outlets = dated[0].outlets if dated else []
    first = dated[0].date if dated else None
    if first is None or len(outlets) != len(dated) or len(dated) < 2 or outlets[-1].start > first.start:
        return
    if any(outlet.value.kind not in ("channel", "platform") for outlet in outlets):
        return
    for group, outlet in zip(dated, outlets, strict=True):
        group.outlets = [outlet]
