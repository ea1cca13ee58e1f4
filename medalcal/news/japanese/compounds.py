"""Japanese words that follow at once and are one: 放送開始, 公開予定, 配信がスタート; dates with the year above."""

from __future__ import annotations

from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Cue, Mark, When

CARRIERS = ("開催", "実施", "行われ", "行なわれ", "開かれ", "開く", "開い", "催され", "行う", "行な")

_JOINING = ("", "が", "を", "の", "も", "に", "・", "は", "される", "されることが", "することが", "することに", "た")
"""What may stand between two cues that are one."""


def compound(text: str, marks: list[Mark]) -> dict[int, Cue]:
    """Give the cues by place, those that follow at once made one: 放送開始, 公開予定, 配信がスタート."""
    cues: dict[int, Cue] = {}
    last: int | None = None
    for place, mark in enumerate(marks):
        if mark.kind != "cue":
            last = None
            continue
        said: Cue = mark.value
        gap = text[marks[last].end : mark.start] if last is not None else "-"
        if last is not None and gap in _JOINING:
            before = cues[last]
            if before.role == "cancel" and said.hint == "live" and text.startswith("】", mark.end):
                continue
            if before.hint == "start" and said.hint in ("issue", "broadcast", "stream") and gap in ("", "た", "される"):
                cues[last] = before._replace(hint=said.hint, tense="past" if gap == "た" else before.tense)
                continue
            if said.role == "plan" and said.hint == "" and before.role == "release":
                became = gap == "" and text.startswith("となった", mark.start)
                cues[last] = before._replace(tense="past" if became else "future")
                continue
            if said.role == "release" and before.role == "release" and _light(said, before, text, mark) and gap != "・":
                del cues[last]
                said = before
            elif before.role == "plan" and before.hint == "" and said.role == "release":
                del cues[last]
        cues[place] = said
        last = place
    return cues


def _light(said: Cue, before: Cue, text: str, mark: Mark) -> bool:
    """Tell whether a word only carries the one before it: 放送がスタート, 上映を実施."""
    if said.hint in ("start", "end"):
        return True
    return before.hint in ("film", "broadcast", "stream", "issue") and text[mark.start : mark.end] in CARRIERS


def dated(text: str, mark: Mark, heading: list[Mark]) -> Mark:
    """Give a date the year of the issue whose day of sale it is, or of the heading above its row."""
    if mark.kind != "date" or mark.value.year is not None or mark.value.month is None or mark.value.shift is not None:
        return mark
    issue = shape("label of issue").search(text, max(0, mark.start - 20), mark.start)
    if issue is not None:
        year = int(issue["year"]) - (mark.value.month > int(issue["month"]))
        return mark._replace(value=mark.value._replace(year=year))
    years = [above.value.year for above in heading if above.kind == "date" and above.value == When(above.value.year)]
    return mark._replace(value=mark.value._replace(year=years[0])) if years else mark
