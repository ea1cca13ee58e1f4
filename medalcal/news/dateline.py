"""The day on which an announcement came out, where the page says it: a byline, or the dateline of a press release."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from medalcal.news.document import Sentence
from medalcal.news.marks import Mark, When
from medalcal.news.speech import Speech

_LOOKED_AT = 8
"""Sentences at the head of a text in which it is looked for."""

_FAR = 60
"""Characters from the start of a paragraph at which its dateline ends at the latest."""


def published_on(text: str, found: list[Sentence], speech: Speech) -> date | None:
    """Give the day that a byline or a dateline at the head of a text names in full."""
    for sentence in found[:_LOOKED_AT]:
        for mark in speech.dates(text, sentence.start, sentence.end):
            day = _day(mark) if mark.kind == "date" else None
            if day is not None and (sentence.why == "byline" or is_dateline(text, sentence, mark.start, mark.end)):
                return day
    return None


def _day(mark: Mark) -> date | None:
    when: When = mark.value
    if when.year is None or when.month is None or when.day is None:
        return None
    try:
        return date(when.year, when.month, when.day)
    except ValueError:
        return None


def is_dateline(text: str, sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a date is that of a dateline: DENVER, Sept. 13, 2018 /PRNewswire/ or (May 5, 2020) at the start."""
    head = text[sentence.start : start]
    if sentence.start < _FAR and (head == "date " or head.strip(" :").lower() in ("published", "posted")):
        return True
    if sentence.layout != "text" or end - sentence.start > _FAR:
        return False
    counted = text[max(0, sentence.start - 3) : sentence.start]
    if counted[:1].isdigit() and counted.endswith(". "):
        return False
    if start == sentence.start and (text[end - 1] in "年月tdh" or not any(map(str.isdigit, text[end - 4 : end - 2]))):
        return False
    return bool(_place().fullmatch(text, sentence.start, start) and _ends().match(text, end))


@cache
def _place() -> re.Pattern[str]:
    """A place in capitals, or a bracket, before the date."""
    return re.compile(r"\(?(?:[A-Z][\w.'& -]*, ?|[A-Z]{2}\.? ?[-,(] ?){0,3}(?:[A-Z][\w.'& ]* ?[-(] ?)?")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r" ?(?:\([A-Z][\w ]+\) ?[-–—]|/[A-Z][\w ]+/|[-–—]{1,2} |: |\) ?[-–—:])")
