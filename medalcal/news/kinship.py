"""How two dates of a text stand to each other: of one thing, counted on, or the old day and that on which it came."""

from __future__ import annotations

from medalcal.news.proposal import Proposal


def number_of(proposal: Proposal) -> int | None:
    """Give the number of the volume that a date is of, if it is of one; episodes are shown again."""
    numbers = proposal.numbers if proposal.of == "volume" and proposal.why is None else ()
    return numbers[0] if len(numbers) == 1 and isinstance(numbers[0], int) else None


def leaps(last: Proposal, one: Proposal) -> bool:
    """Tell whether others came out between two that are counted: volume 1 in June 2020 and the 16th on January 10."""
    here, there = _counted(last), _counted(one)
    return here is not None and there is not None and there > here + 1


def _counted(proposal: Proposal) -> int | None:
    """Give the number, or the part of a work, that a date is of."""
    number = proposal.numbers[0] if proposal.numbers else proposal.part and proposal.part.number
    return number if isinstance(number, int) else None


def came_out(new: Proposal, old: Proposal) -> bool:
    """Tell whether a date beside an old one is when the same came out: delayed from May 5, it opened on June 9."""
    told = new.sentence == old.sentence and new.why is None and new.status == "" and new.tense == "past"
    return told and (new.kind, new.numbers, new.season, new.part) == (old.kind, old.numbers, old.season, old.part)


def is_alike(one: Proposal, other: Proposal) -> bool:
    """Tell whether two dates can be of one thing: both of one programme, or of one kind and not of two works."""
    if {one.kind, other.kind} <= {"broadcast", "stream"}:
        return True
    return one.kind == other.kind and (one.work == other.work or None in (one.work, other.work))
