"""What became of a release: announced, released, postponed or cancelled."""

from __future__ import annotations

from datetime import date, timedelta

from medalcal.model.dates import PartialDate
from medalcal.news.found import Status
from medalcal.news.proposal import Proposal


def status_of(proposal: Proposal, when: PartialDate, published: date | None, presumed: int | None) -> Status:
    """Give what became of a release: as words say it, else by the day of publication, else by the tense.

    Args:
        presumed: Year in which a text without a day of publication was written.
    """
    if proposal.status == "postponed":
        return "postponed"
    if proposal.status == "cancelled":
        return "cancelled"
    if when.first is None or when.last is None:
        return "announced"
    if proposal.status == "new" and (proposal.tense != "past" or not _is_over(when, published)):
        return "announced"
    if proposal.kind == "award" and proposal.tense != "future":
        return "released"
    if published is not None and when.first > published:
        return "announced"
    if published is not None and _is_winter_to_come(when, published) and proposal.tense != "past":
        return "announced"
    if published is not None and when.last < published - timedelta(days=60):
        return "released"
    if presumed is not None and when.last.year < presumed and proposal.tense != "future":
        return "released"
    if proposal.tense == "past":
        return "released"
    if published is not None and when.last <= published and proposal.tense != "future":
        return "released"
    return "announced"


def _is_over(when: PartialDate, published: date | None) -> bool:
    """Tell whether a date lies before the day of publication."""
    return published is not None and when.last is not None and when.last < published


def _is_winter_to_come(when: PartialDate, published: date) -> bool:
    """Tell whether a winter is told by the year in which it begins: in August, the winter of the year is to come."""
    of_year = when.first is not None and when.first.year == published.year
    return of_year and str(when).endswith("-winter") and published.month > _END_OF_WINTER


_END_OF_WINTER = 4
