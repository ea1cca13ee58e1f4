"""What the dates of one Japanese phrase share, and which of them are one run."""

from __future__ import annotations

from itertools import pairwise

from medalcal.news.groups import Group
from medalcal.news.japanese.coordination import inner
from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark


def without_runs(text: str, groups: list[Group]) -> list[Group]:
    """Give the groups without the further days of a run on a stage: 11月7日(土)、8日(日)."""
    found: list[Group] = []
    last: Mark | None = None
    for group in groups:
        date = group.date
        listed = last is not None and date is not None and text[last.end : date.start] in ("、", "・", ",", "と")
        if not (listed and last is not None and date is not None and date.value.day == (last.value.day or 0) + 1):
            found.append(group)
        elif found:
            found[-1].outlets = found[-1].outlets or group.outlets
        last = date or last
    return found


def share(text: str, groups: list[Group]) -> None:
    """Let days that are listed side by side share clock and outlets: 5月4、5日午後7時, 30日と31日の深夜1時.

    And let works with a station each have the day behind the last: 「…」(MBS)、「…」(TBS)が5日に.
    """
    for group, behind in reversed([*pairwise(groups)]):
        if group.date is None and stationed_work(text, group) and stationed_work(text, behind):
            group.date, group.inherited = behind.date, behind.date is not None
    for before, group in pairwise(groups):
        turned = before.date and group.date and shape("to others").search(text, before.date.end, group.date.start)
        group.outlets = [] if turned and group.outlets is before.outlets else group.outlets
    _share_station(text, groups)
    listed = [each for each in pairwise(groups) if _is_listed(text, *each)]
    for before, group in [*reversed(listed), *listed]:
        before.clock, group.clock = before.clock or group.clock, group.clock or before.clock
        group.outlets = group.outlets or before.outlets
        before.outlets = before.outlets or group.outlets
    _share_clock(text, groups)


def _is_listed(text: str, before: Group, group: Group) -> bool:
    """Tell whether the days of two groups stand side by side: 5月4、5日."""
    if before.date is None or group.date is None or group.inherited:
        return False
    return text[before.date.end : group.date.start] in ("、", "・", ",", "と")


def _share_clock(text: str, groups: list[Group]) -> None:
    """Let all days have the clock that is said to be of all: 第1話が5日、第2話が12日に、いずれも12時からABEMAで."""
    last = groups[-1]
    if last.clock is None or not shape("of all").search(text, 0, last.clock.start):
        return
    for group in groups[:-1]:
        if group.date is not None and group.clock is None:
            group.clock, group.outlets = last.clock, group.outlets or last.outlets


def _share_station(text: str, groups: list[Group]) -> None:
    """Let several works, or clocks, be at the station told of the last: 「…」は3日、「…」は4日にTBS系で放送.

    And volumes of the publisher: 「…」1巻が3日、2巻が17日に花園社から刊行.
    """
    last = groups[-1]
    houses = [mark for mark in last.outlets if mark.value.kind == "publisher"]
    stations = houses or [mark for mark in last.outlets if mark.value.kind in ("channel", "platform")]
    if not stations or not shape("from it" if houses else "at it").match(text, stations[-1].end):
        return
    for group, behind in reversed([*pairwise(groups)]):
        listed = group.clock and behind.inherited and text[group.clock.end : behind.outlets[0].start].startswith("、")
        if group.outlets or not group.date or not (listed or _is_own(text, group, behind)):
            return
        group.outlets = stations


def _is_own(text: str, group: Group, behind: Group) -> bool:
    """Tell whether two groups have a work or a volume and a day each, and the station stands behind the second day."""
    if group.date is None or behind.date is None or behind.inherited or behind.outlets[0].start < behind.date.end:
        return False
    if group.numbers and behind.numbers and group.numbers[0].value.of == "volume":
        return True
    if not (group.titles and behind.titles) or group.titles[0].start == behind.titles[0].start:
        return False
    ends, starts = max(group.date.end, group.titles[0].end), min(behind.date.start, behind.titles[0].start)
    return "で" not in text[ends:starts]


def share_number(groups: list[Group]) -> None:
    """Let each of several stations bring the episode that is named behind the last: MXで11日、BS11で12日に第4話が."""
    dated = [group for group in groups if group.date is not None]
    last = dated[-1] if dated else None
    if last is None or last.date is None or not last.numbers or last.numbers[0].start < last.date.end:
        return
    for group in dated[:-1]:
        if (
            not group.numbers
            and all(mark.value.kind in ("channel", "platform") for mark in group.outlets)
            and group.outlets
        ):
            group.numbers = last.numbers


def weekly_of(group: Group, date: Mark) -> int | None:
    """Give the weekday of a slot; beside a month it needs no 毎週."""
    if group.weekly is None or (group.weekly.kind != "weekly" and date.value.day is not None):
        return None
    return int(group.weekly.value) if group.weekly.value is not None else None


def numbered_work(group: Group) -> tuple[int, int] | None:
    """Give the title that a group names before its number: 「…」8巻、「…」3巻."""
    titles = [mark for mark in group.titles if group.numbers and mark.end <= group.numbers[0].start]
    return inner(titles[-1]) if titles and group.numbers[0].value.of == "volume" else None


def stationed_work(text: str, group: Group) -> tuple[int, int] | None:
    """Give the title that a group names with its station in brackets behind it: 「…」(MBS)."""
    title = group.titles[-1] if group.titles else None
    beside = title is not None and bool(group.outlets) and group.outlets[0].start == title.end + 1
    return inner(title) if title is not None and beside and text[title.end] == "(" else None


def has_platforms(group: Group) -> bool:
    return any(mark.value.kind == "platform" for mark in group.outlets)
