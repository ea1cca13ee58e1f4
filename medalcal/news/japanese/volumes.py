"""Which volumes a date of a Japanese sentence has that names several books, each with its number."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from medalcal.news.japanese.coordination import inner
from medalcal.news.japanese.scene import Scene
from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark, Outlet
from medalcal.news.proposal import Proposal


class Book(NamedTuple):
    """A book that a sentence names."""

    title: Mark
    number: Mark | None
    """Of a volume; other books have none."""

    @property
    def end(self) -> int:
        """Where its words end."""
        return (self.number or self.title).end


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
        own = [book for book in books if start <= book.title.start and book.end <= end]
        told = [each for each in proposals if each.start == date.start]
        if len(own) < 2 or not all(_is_of_sale(sentence, each) for each in told):
            given += told
            continue
        shared = told[0].outlets or _last_publisher(sentence, own[-1].end, end)
        houses = _publishers(sentence, own, start) or [shared] * len(own)
        given += [_told(told[0], book, outlets) for book, outlets in zip(own, houses, strict=True)]
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


def _books(sentence: Scene) -> list[Book]:
    """Give the titles of a sentence that have the number of a volume right behind them, or are books beside one.

    Nothing where one is neither, or none has a number.
    """
    marks = [mark for mark in sentence.marks if mark.kind in ("title", "number") and mark.start >= sentence.start]
    found: list[Book] = []
    for one, other in pairwise([*marks, Mark("end", sentence.end, sentence.end)]):
        volume = (one.kind, other.kind) == ("title", "number") and other.value.of == "volume"
        if volume and shape("its volume").fullmatch(sentence.text, one.end, other.start):
            found.append(Book(one, other))
        elif one.kind == "title" and (_is_called_book(sentence, one) or _is_beside(sentence, found, one)):
            found.append(Book(one, None))
    counted = any(book.number is not None for book in found)
    return found if counted and len(found) == sum(mark.kind == "title" for mark in marks) else []


def _is_called_book(sentence: Scene, title: Mark) -> bool:
    """Tell whether what stands right before a title says that it is a book: 画集「…」."""
    return any(mark.value == "volume" and mark.end == title.start for mark in sentence.marks if mark.kind == "noun")


def _is_beside(sentence: Scene, books: list[Book], title: Mark) -> bool:
    """Tell whether a title is named in one breath with the volume before it: 「…」4巻と「…」が."""
    return bool(books) and shape("and another").fullmatch(sentence.text, books[-1].end, title.start) is not None


def _told(told: Proposal, book: Book, publishers: list[Outlet]) -> Proposal:
    """Give what is told of a book, with its number and its publisher."""
    numbers = () if book.number is None else book.number.value.values
    return replace(
        told, hint="release", thing="volume", kind=None, of="volume" if numbers else "", numbers=numbers,
        work=inner(book.title), outlets=publishers,
    )  # fmt: skip


def _last_publisher(sentence: Scene, start: int, end: int) -> list[Outlet]:
    """Give the publisher that is named behind all books of a date: 「…」3巻と画集「…」が、花園社から."""
    behind = [mark.value for mark in sentence.marks if mark.kind == "outlet" and start <= mark.start < end]
    return [outlet for outlet in behind if outlet.kind == "publisher"][:1]


def _publishers(sentence: Scene, books: list[Book], start: int) -> list[list[Outlet]]:
    """Give the publisher of each book where one stands before a title: 花園社の「…」4巻と「…」、月影社の「…」5巻."""
    found: list[list[Outlet]] = []
    for before, book in zip([None, *books], books, strict=False):
        joined = before is not None and sentence.text[before.end : book.title.start] == "と"
        found.append(_publisher(sentence, book, start) or (found[-1] if joined else []))
    return found if any(found) else []


def _publisher(sentence: Scene, book: Book, start: int) -> list[Outlet]:
    """Give the publisher that is named right before a title: 花園社の「…」, 花園社から「…」."""
    before = [mark for mark in sentence.marks if start <= mark.start and mark.end <= book.title.start]
    before = [mark for mark in before if mark.kind != "link"]
    last = before[-1] if before else None
    return [last.value] if last is not None and last.kind == "outlet" and last.value.kind == "publisher" else []
