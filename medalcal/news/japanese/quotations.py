"""Who says what in a Japanese sentence: the stretches in quotation marks, and which marks stand in which."""

from __future__ import annotations

from medalcal.news.marks import Mark


def quotations(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give the stretches in quotation marks, outer ones first; one that is not closed lasts to the end."""
    found: list[tuple[int, int]] = []
    open_: list[int] = []
    for at in range(start, end):
        if text[at] in "「『":
            open_.append(len(found))
            found.append((at, end))
        elif text[at] in "」』" and open_:
            place = open_.pop()
            found[place] = found[place][0], at + 1
    return found


def voices(spoken: list[tuple[int, int]], marks: list[Mark]) -> list[int]:
    """Give for each mark the number of the innermost quotation that it stands in; -1 in the narrator's own words."""
    found: list[int] = []
    within: list[int] = []
    following = 0
    for mark in marks:
        while following < len(spoken) and spoken[following][0] <= mark.start:
            within.append(following)
            following += 1
        while within and spoken[within[-1]][1] <= mark.start:
            within.pop()
        found.append(within[-1] if within else -1)
    return found
