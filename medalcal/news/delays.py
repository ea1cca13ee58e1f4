"""Dates that stand for others: a heading's for those of its rows, an undecided one for what was postponed."""

from __future__ import annotations

from dataclasses import replace

from medalcal.news.document import Sentence
from medalcal.news.marks import When
from medalcal.news.proposal import UNSAID, Proposal


def without_headings(proposals: list[Proposal], found: list[Sentence]) -> list[Proposal]:
    """Leave out what a heading says by itself where the rows below take its date."""
    rows = [each for each in proposals if found[each.sentence].layout == "row"]
    below = {(each.start, each.end) for each in rows if each.start < found[each.sentence].start}
    return [
        each for each in proposals if (each.start, each.end) not in below or each.start < found[each.sentence].start
    ]


def resumed(proposals: list[Proposal]) -> list[Proposal]:
    """Give an undecided new date what its postponed one is of; of several that wait for one, each gets its own."""
    result: list[Proposal] = []
    waiting: list[Proposal] = []
    known = -2
    for proposal in proposals:
        if proposal.when is not None or proposal.why is not None:
            result.append(proposal)
            if proposal.status == "postponed" and proposal.why is None:
                waiting.append(proposal)
            elif proposal.status == "new" and waiting:
                _take_over(proposal, waiting.pop())
                known = proposal.sentence if _is_rough(proposal.when) else known
            continue
        olds = [old for old in waiting if old.sentence == proposal.sentence] or waiting[-1:]
        olds = [old for old in olds if not (proposal.numbers and old.numbers) or old.numbers == proposal.numbers]
        if not olds and proposal.sentence - known <= 1 and not proposal.numbers:
            continue
        if not olds and not proposal.thing and not proposal.hint:
            proposal.why = UNSAID
        result += [_resumed(proposal, old) for old in olds] or ([proposal] if proposal.moved else [])
        waiting = [old for old in waiting if old not in olds]
    return result


def _is_rough(when: When | None) -> bool:
    """Tell whether a new date is a year or a part of one, whose day is still to be told."""
    return when is not None and when.day is None and when.month is None


def _resumed(proposal: Proposal, old: Proposal) -> Proposal:
    """Give an undecided date of what was postponed; of what would have been in an issue, no other issue is known."""
    same = old.of != "issue"
    return replace(
        proposal,
        hint=old.hint,
        thing=old.thing,
        of=proposal.of or (old.of if same else ""),
        numbers=proposal.numbers or (old.numbers if same else ()),
        season=old.season,
        work=old.work,
        outlets=[],
        around=old.around,
    )


def _take_over(new: Proposal, old: Proposal) -> None:
    """Let a new date in the sentence of the old one be of the same thing, as far as it names none itself."""
    if new.sentence != old.sentence:
        return
    if not new.numbers:
        new.of, new.numbers = old.of, old.numbers
    new.hint, new.thing = new.hint or old.hint, new.thing or old.thing
    new.season = old.season if new.season is None else new.season
    new.work = new.work or old.work
