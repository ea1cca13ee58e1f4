"""Works that one Japanese sentence names, and the next one dates: …と…が登場。いずれも10日発売; 前者は3日、後者は."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from medalcal.news.japanese.carried import Several
from medalcal.news.japanese.coordination import inner
from medalcal.news.japanese.scene import Scene
from medalcal.news.japanese.shapes import shape
from medalcal.news.marks import Mark
from medalcal.news.proposal import UNSAID, Proposal
from medalcal.news.titles import is_work

_NOTE = "it is told of the works that the sentence before names"
_POINTED = 24
"""Characters before a day in which it is said of which of two works it is."""


def of_several(sentence: Scene, proposals: list[Proposal]) -> list[Proposal]:
    """Give what a sentence dates the works that the one before it names, all of them or the one that it points at.

    Or those that it names itself with who brings each.
    """
    carried = sentence.context.japanese
    told, carried.several = carried.several, _named(sentence, proposals)
    if told is None or sentence.place - told.sentence != 1 or any(mark.kind == "title" for mark in sentence.marks):
        return _respectively(sentence, proposals)
    dated = [each for each in proposals if each.why in (None, UNSAID) and each.start >= sentence.start]
    if len(dated) == 1 and shape("of them all").match(sentence.text, sentence.start):
        rest = [each for each in proposals if each is not dated[0]]
        return rest + [_of(dated[0], work, numbers) for work, numbers in told.works]
    if len(told.works) == 2 and dated:
        return [_pointed(sentence, told, each) if each in dated else each for each in proposals]
    return proposals


def _respectively(sentence: Scene, proposals: list[Proposal]) -> list[Proposal]:
    """Give each work its own outlet of one date: 「…」はモーニング、「…」はアフタヌーンで、それぞれ4月に."""
    dated = [each for each in proposals if each.why is None and each.start >= sentence.start]
    if len({each.start for each in dated}) != 1 or "それぞれ" not in sentence.text[sentence.start : dated[0].start]:
        return proposals
    pairs = [
        (title, outlet)
        for title, outlet in pairwise(sentence.marks)
        if (title.kind, outlet.kind) == ("title", "outlet") and sentence.text[title.end : outlet.start] in ("は", "が")
    ]
    if len(pairs) < 2:
        return proposals
    rest = [each for each in proposals if each not in dated]
    return rest + [replace(dated[0], work=inner(title), outlets=[outlet.value]) for title, outlet in pairs]


def _named(sentence: Scene, proposals: list[Proposal]) -> Several | None:
    """Give the works of a sentence that tells no day of theirs, each with the volume that stands right behind it."""
    days = (each.when is not None and each.when.day is not None for each in proposals if each.why is None)
    titles = [mark for mark in sentence.marks if mark.kind == "title" and is_work(sentence.text, mark)]
    if len(titles) < 2 or sentence.row or any(days):
        return None
    volumes = {mark.start: mark for mark in sentence.marks if mark.kind == "number" and mark.value.of == "volume"}
    return Several(sentence.place, [(inner(title), _volume(volumes.get(title.end))) for title in titles])


def _volume(number: Mark | None) -> tuple[int | str, ...]:
    return () if number is None else tuple(number.value.values)


def _of(told: Proposal, work: tuple[int, int], numbers: tuple[int | str, ...]) -> Proposal:
    """Give what is told of a work; what has the number of a volume is one."""
    if not numbers:
        return replace(told, work=work, guessed=_NOTE)
    return replace(told, work=work, guessed=_NOTE, numbers=numbers, of="volume", thing="volume", why=None)


def _pointed(sentence: Scene, told: Several, proposal: Proposal) -> Proposal:
    """Give a date the work that is pointed at right before it, with its own number: 前者の8巻は4月9日."""
    before = sentence.text[max(sentence.start, proposal.start - _POINTED) : proposal.start]
    first, second = before.rfind("前者"), before.rfind("後者")
    if first == second:
        return proposal
    return replace(proposal, work=told.works[second > first][0], guessed=_NOTE)
