"""What a sentence leaves behind for those that follow: its things, installments, words of release and companies."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from medalcal.news.context import Context
from medalcal.news.english.installments import counted, is_beside, sold
from medalcal.news.kinds import are_of_streams, kind_of
from medalcal.news.marks import Mark, Outlet
from medalcal.news.outlets import is_imprint

_HEAD = 3
"""Sentences behind the first one whose outlets bring what names none."""

_THINGS = (
    "film", "anime", "manga", "novel", "drama", "live", "game", "disc", "audio", "volume", "special", "ova", "show",
)  # fmt: skip

_TRAILERS = ("YouTube", "Twitch", "Twitter")
"""Platforms that headlines name for videos about the work."""

_COMPANIES = ("platform", "publisher", "distributor")
"""Outlets that "it" or "the company" can stand for."""


def note(text: str, context: Context, marks: list[Mark], place: int, *, listed: bool) -> None:
    """Keep what a sentence is about; the first one says most.

    Args:
        listed: It is an item or a heading of a list, whose installment is its own.
    """
    outlets = [mark for mark in marks if mark.kind == "outlet"]
    kinds = {mark.value.kind for mark in outlets}
    if place == 0:
        told = {mark.value.kind for mark in outlets if mark.value.text not in _TRAILERS}
        context.streams = are_of_streams(told)
    if place == 0 or (place <= _HEAD and not context.lenders and [mark.kind for mark in marks] != ["outlet"]):
        context.lenders = _lenders(text, outlets)
    _note_things(context, marks)
    if not (listed and place):
        _note_installments(text, context, marks, place)
    _note_counts(text, context, marks, place)
    _note_sold(text, context, marks)
    _note_cue(context, marks)
    if context.kind is None:
        context.kind = kind_of(context.cue.hint if context.cue else "", context.main, kinds)
    _note_companies(context, marks, [mark.value for mark in outlets])
    context.bringers = _bringers(marks)


def _note_things(context: Context, marks: list[Mark]) -> None:
    things = [mark.value for mark in marks if mark.kind == "noun" and mark.value in _THINGS]
    things += ["volume" for mark in marks if (mark.kind == "number" and mark.value.of == "volume") or is_imprint(mark)]
    if things:
        context.thing = things[0] if "film" not in things else "film"
        context.main = context.main or context.thing
        context.thing = _adapted(marks) or context.thing
    if context.told in _THINGS:
        context.thing = context.told
    context.told = ""


def _adapted(marks: list[Mark]) -> str:
    """Give what is made of a work: the manga will be adapted into a television series, of which the next one tells."""
    made = next((mark.start for mark in marks if mark.kind == "cue" and mark.value.hint == "adapt"), None)
    if made is None:
        return ""
    behind = (mark.value for mark in marks if mark.kind == "noun" and mark.start > made and mark.value in _THINGS)
    return str(next(behind, ""))


def _note_installments(text: str, context: Context, marks: list[Mark], place: int) -> None:
    seasons = [mark.value for mark in marks if mark.kind == "season" and not is_beside(text, mark)]
    if not seasons:
        return
    context.seasons.update(seasons)
    context.last_season = seasons[-1]
    if context.season is None or place == 0:
        context.season = next((season for season in seasons if season > 0), context.season)
        context.season_at = place
        context.season_work = next((mark.value for mark in marks if mark.kind == "title"), None)


def _note_counts(text: str, context: Context, marks: list[Mark], place: int) -> None:
    numbers = [mark.value for mark in marks if mark.kind == "number" and len(mark.value.values) == 1]
    if numbers:
        context.number = context.number_before = numbers[-1]
        context.number_at = place
    for mark in marks:
        context.counted = counted(text, mark) or context.counted


def _note_sold(text: str, context: Context, marks: list[Mark]) -> None:
    told = sold(text, marks)
    context.all_sold.update(told)
    context.sold = told[-1] if told else context.sold


def _note_cue(context: Context, marks: list[Mark]) -> None:
    cues = [mark.value for mark in marks if mark.kind == "cue"]
    context.asked = next((cue for cue in cues if cue.role == "release"), None)
    if context.cue is None:
        context.cue = next((cue for cue in cues if cue.role == "release" and cue.hint), None)


def _note_companies(context: Context, marks: list[Mark], outlets: list[Outlet]) -> None:
    companies = [outlet for outlet in outlets if outlet.kind in _COMPANIES]
    context.company = companies[0] if companies else context.company
    publishers = [outlet for outlet in outlets if outlet.kind == "publisher"]
    english_now = any(mark.kind == "english" for mark in marks)
    if english_now or publishers:
        context.english = english_now or any(outlet.territory not in (None, "JP") for outlet in publishers)
        context.publisher = publishers[-1] if publishers else context.publisher


def _bringers(marks: list[Mark]) -> list[Outlet]:
    """Give who shows what a sentence without a date tells of: it will premiere only on Netflix."""
    cues = [mark.value for mark in marks if mark.kind == "cue"]
    shows = any(cue.role == "release" and cue.hint in _SHOWN for cue in cues)
    plans = any(cue.role == "plan" for cue in cues)
    dates = [mark.value.shift for mark in marks if mark.kind == "date"]
    if not (shows and plans) or any(shift is None or shift[0] not in ("day", "weekday") for shift in dates):
        return []
    named = (mark.value for mark in marks if mark.kind == "outlet" and mark.value.kind in ("channel", "platform"))
    return list({outlet.text: outlet for outlet in named}.values())


_SHOWN = ("air", "broadcast", "stream", "start", "release")
"""Hints of verbs that say that something is shown."""


def _lenders(text: str, outlets: list[Mark]) -> list[Outlet]:
    """Give the outlets of a sentence that bring something, not those whose the others are: Adult Swim's Toonami."""
    pairs = [(one, other) for one, other in pairwise(outlets) if one.value.kind == other.value.kind]
    owners = {one.start for one, other in pairs if text[one.end : other.start].strip() == "'s"}
    owners |= {mark.start for mark in outlets if _left().search(text, max(0, mark.start - _BEFORE), mark.start)}
    return [mark.value for mark in outlets if mark.start not in owners]


@cache
def _left() -> re.Pattern[str]:
    """What stands before a company that only owns another, or from which the rights were bought."""
    return re.compile(
        r"\b(?:arm|brand|branch|division|part|subsidiary|unit|owned by)(?: of| the| by)*(?: [A-Z]\w+){0,2} $"
        r"|\b(?:acquired|bought|licensed|picked up|purchased|rights)\b[^.;\n]{1,120} from(?: [A-Z]\w+){0,2} $"
    )


_BEFORE = 160
"""Characters before an outlet that are looked at."""
