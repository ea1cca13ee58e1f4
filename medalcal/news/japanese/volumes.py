"""Which volumes a date of a Japanese sentence has that names several books, each with its number."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from medalcal.news.japanese.coordination import inner
from medalcal.news.japanese.scene import Scene
from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark, Outlet
from medalcal.news.proposal import Proposal

_PRINTED = ("release", "print", "start", "")
"""Hints of what may be said of books."""


def with_volumes(sentence: Scene, proposals: list[Proposal]) -> list[Proposal]:
    """Give each book of a date: 12月にA社の「…」1巻とB社の「…」3巻が、1月には「…」4巻と「…」5巻が刊行される."""
    dates = sorted({each.start: each for each in proposals if each.start >= sentence.start}.values(), key=_start)
    books = [] if sentence.row or not dates or _of_discs(sentence) else _books(sentence)
    if len(books) < 2:
        return proposals
    ahead = dates[0].start < books[0][0].start
    edges = [each.start for each in dates] if ahead else [sentence.start, *(each.end for each in dates)]
    stretches = list(pairwise([*edges, sentence.end] if ahead else edges))
    given: list[Proposal] = []
    for date, (start, end) in zip(dates, stretches, strict=False):
        own = [(title, number) for title, number in books if start <= title.start and number.end <= end]
        told = [each for each in proposals if each.start == date.start]
        if len(own) < 2 or not all(_is_of_sale(sentence, each) for each in told):
            given += told
            continue
        given += [_book(sentence, told[0], title, number, start) for title, number in own]
    return [each for each in proposals if each.start < sentence.start] + given


def _start(proposal: Proposal) -> int:
    return proposal.start


def _is_of_sale(sentence: Scene, told: Proposal) -> bool:
    """Tell whether a date is that of a sale, or leads up to what is told: 同じ日に、映画になった「…」3巻も出る."""
    led = shape("leads up").match(sentence.text, told.end, sentence.end) is not None
    return told.why is None and (told.hint in _PRINTED or led)


def _of_discs(sentence: Scene) -> bool:
    """Tell whether what comes in volumes may be discs."""
    return sentence.context.discs or any(mark.value in ("disc", "audio") for mark in sentence.marks)


def _books(sentence: Scene) -> list[tuple[Mark, Mark]]:
    """Give the titles of a sentence that have the number of a volume right behind them; nothing where one has none."""
    marks = [mark for mark in sentence.marks if mark.kind in ("title", "number") and mark.start >= sentence.start]
    found = [
        (one, other)
        for one, other in pairwise(marks)
        if (one.kind, other.kind) == ("title", "number") and other.value.of == "volume"
        if shape("its volume").fullmatch(sentence.text, one.end, other.start)
    ]
    return found if len(found) == sum(mark.kind == "title" for mark in marks) else []


def _book(sentence: Scene, told: Proposal, title: Mark, number: Mark, start: int) -> Proposal:
    """Give a book with its number, and with the publisher that is named right before its title."""
    return replace(
        told, hint="release", thing="volume", kind=None, of="volume", numbers=number.value.values, work=inner(title),
        outlets=_publisher(sentence, title, start),
    )  # fmt: skip


def _publisher(sentence: Scene, title: Mark, start: int) -> list[Outlet]:
    before = [mark for mark in sentence.marks if start <= mark.start and mark.end <= title.start]
    last = before[-1] if before else None
    return [last.value] if last is not None and last.kind == "outlet" and last.value.kind == "publisher" else []
