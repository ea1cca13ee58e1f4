"""Lists of works: rows that take their date, and what happens on it, from the day, month or heading above them."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from medalcal.news.document import Sentence, is_dated_list, is_day, leads_list
from medalcal.news.marks import Mark

_MOMENT = ("date", "clock", "weekday", "weekly")
"""Marks that say when."""


def lead(text: str, above: Sentence, found: list[Sentence]) -> Sentence | None:
    """Give what a day above a list is itself under, if only the headline: this week's premieres."""
    if not is_day(text[above.start : above.end]):
        return None
    if above.heading is None:
        return found[0] if found[0].layout == "headline" else None
    return found[above.heading]


def is_listed(text: str, sentence: Sentence, found: list[Sentence]) -> bool:
    """Tell whether a row is of a list of works that the sentence above it dates: these come out in May: …"""
    told = sentence.start, sentence.end
    if sentence.heading is None or any(_pattern(each).match(text, *told) for each in (_CREDITS, _WARE, _SECTION)):
        return False
    above = found[sentence.heading]
    if is_day(text[above.start : above.end]):
        return True
    if above.layout in ("heading", "headline"):
        headed = is_dated_list(text[found[0].start : found[0].end])
        return headed or bool(_pattern(_CALENDARS).search(text, above.start, above.end))
    head = text[max(above.start, above.end - 200) : above.end].rstrip()
    if _pattern(_OUT).fullmatch(head):
        return True
    leads = head.endswith(":") or leads_list(head)
    return leads and bool(_pattern(_WORKS).search(head)) and not _pattern(_PEOPLE).search(head)


def is_leaving(text: str, sentence: Sentence, found: list[Sentence]) -> bool:
    """Tell whether the heading above a row says that what it lists leaves a service."""
    if sentence.heading is None or sentence.layout != "row":
        return False
    above = found[sentence.heading]
    above = lead(text, above, found) or above
    return bool(_pattern(_LEAVING).search(text, max(above.start, above.end - 200), above.end))


def is_outlet(text: str, sentence: Sentence, marks: list[Mark]) -> bool:
    """Tell whether a row is the name of an outlet and nothing else, above what it brings."""
    alone = [mark.kind for mark in marks] == ["outlet"]
    return alone and text[marks[0].start : marks[0].end] == text[sentence.start : sentence.end].strip("# *:")


def is_house(text: str, sentence: Sentence, marks: list[Mark]) -> bool:
    """Tell whether a row is the name of a publisher and nothing else: it stands above the books that are its own."""
    return is_outlet(text, sentence, marks) and bool(marks[0].value.kind == "publisher")


def of_house(heading: list[Mark], house: list[Mark]) -> list[Mark]:
    """Give the marks of the day above a list, with the publisher that stands between it and a row."""
    return [mark for mark in heading if mark.kind != "outlet"] + house


def is_of_telling(mark: Mark) -> bool:
    """Tell whether a mark only says when or that something was told."""
    return mark.kind in _MOMENT or is_of_news(mark)


def is_of_news(mark: Mark) -> bool:
    """Tell whether a mark says that something was told: 2014年4月放送(発表済)."""
    return mark.kind == "cue" and bool(mark.value.role == "announce")


def under(marks: list[Mark], heading: list[Mark], *, clock_first: bool, listed: bool) -> list[Mark]:
    """Give the marks of a row, with the date of the heading above it where it has none but a clock or an outlet.

    Args:
        listed: The heading dates a list of works, so each row is one.
    """
    olds = {other.start for mark, other in pairwise(marks) if mark.kind == "orig"}
    moments = [mark.kind for mark in marks if mark.kind in ("date", "clock") and mark.start not in olds]
    own = "date" in moments and not (clock_first and moments[0] == "clock")
    timed = clock_first and any(mark.kind == "clock" for mark in heading)
    above = ("date", "weekday") if listed else ("date",)
    if own or (timed and "date" in moments) or not any(mark.kind in above for mark in heading):
        return marks
    if listed and (olds or not any(mark.kind == "cue" for mark in marks)):
        return [mark for mark in heading if mark.kind != "noun" or mark.value not in ("info", "series")] + marks
    ours = any(mark.kind == "season" or (mark.kind == "cue" and mark.value.role == "release") for mark in marks)
    ours = ours or _is_item(marks, heading)
    if not any(mark.kind in ("clock", "outlet", "number") for mark in marks) and not (clock_first and ours):
        return marks
    said = ("date", "weekday", "cue")
    return [mark for mark in heading if mark.kind in said and not (clock_first and is_of_news(mark))] + marks


def _is_item(marks: list[Mark], heading: list[Mark]) -> bool:
    """Tell whether a row names a work and nothing else, below a day of release: 10月15日(月)発売."""
    bare = bool(marks) and marks[0].kind == "title" and all(mark.kind in _MOMENT for mark in heading)
    if bare:
        return True
    plain_ = all(mark.kind in ("title", "open", "close", "stop", "note") for mark in _unremarked(marks))
    sold = any(mark.kind == "cue" and mark.value.role == "release" for mark in heading)
    return sold and plain_ and sum(mark.kind == "title" for mark in marks) == 1


def _unremarked(marks: list[Mark]) -> list[Mark]:
    """Give the marks of a row without what its title is called, and a remark in brackets: 劇場版『月の庭』(2クール)."""
    if [mark.kind for mark in marks[:2]] == ["noun", "title"] and marks[0].end == marks[1].start:
        marks = marks[1:]
    if [mark.kind for mark in marks[:2]] != ["title", "open"] or marks[-1].kind != "close":
        return marks
    return marks[:1] if all(mark.kind in ("noun", "note") for mark in marks[2:-1]) else marks


_WORKS = (
    r"\b(?:licen[cs]es|acquisitions|titles|series|volumes|releases|shows|anime|manga|novels|books|films|works|adaptations"
    r"|line-?up)\b"
)
_OUT = (
    r"\W{0,4}(?:(?:[Nn]ow|[Aa]lso) )?(?:[Cc]oming|[Aa]rriving|[Aa]vailable|[Ll]anding|[Ss]treaming|[Pp]remiering)"
    r" (?:to|on) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d)[A-Z][^.!?\n]{3,60}(?<! on):"
)
"""A line that says of all below it where they come out, and when: Coming to Netflix on January 8:"""
_CALENDARS = (
    r"(?:[Rr]elease|[Pp]remiere|[Bb]roadcast|[Ss]imulcast|[Ss]imul[Dd]ub|[Ss]treaming|[Dd]ub) "
    r"(?:[Dd]ates|[Ss]chedules?|[Cc]alendar|[Ll]ine-?ups?)|[Rr]eleases\b"
)
_LEAVING = (
    r"\b(?:[Ll]eaving|LEAVING|[Ee]xpiring|EXPIRING|[Ll]ast [Cc]hance|[Rr]emovals?|disappear)\b"
    r"|\b(?:watched|available|streamed|offered)\b[^.;\n]{0,60}\"?\buntil\b[^.;!?\n]{0,24}$"
)
_CREDITS = (
    r"[^\w\n]{0,3}(?:[Bb]y |(?:(?:[Ss]tory|[Aa]rt|[Ww]ritten|[Ii]llustrat\w+|[Cc]reated|[Dd]irected)\b[^:]{0,30} by )"
    r"|(?:Author|Artist|Creator|Stor(?:y|ies)|Genre|Summary|Synopsis|Description|Age|Rating|ISBN|M?SRP|Price|Format|Pages"
    r"|Staff|Cast|Director|Music|Imprint|Publisher|Studio)[^:\n]{0,12}: )"
)
"""What a row of a list says of the work of the row above it."""
_WARE = (
    r"\W*+(?:(?:Blu-?[Rr]ays?|DVDs?|BDs?|4K|UHD|Ultra HD|[Dd]igital|[Pp]rint|[Pp]aperback|[Hh]ardcover"
    r"|[Ss]teel[Bb]ook|[Dd]iscs?|[Cc]ombo|[Pp]ack|[Ll]imited|[Ss]tandard|[Ee]dition|[Cc]omplete|[Cc]ollection|and|US|M?SRP|\d++)\b\W*+)++(?=\n|$)"
)
"""A row that only says as what, and for how much, the work of the row above it is sold."""
_SECTION = (
    r"\W{0,3}(?:Manga|(?:Light )?Novels|Art ?books|Audiobooks|Anime|Films|Movies|TV|Blu-rays?|DVDs?|New|Returning)"
    r"\W{0,3}(?=\n|$)"
)
"""A row that only heads those below it."""
_PEOPLE = r"\b(?:cast|staff|voice|characters?|members|theaters|screenings|songs?|tracks?|events?)\b"


@cache
def _pattern(look: str) -> re.Pattern[str]:
    return re.compile(look)
