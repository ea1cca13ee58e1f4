"""Where in a work a claim of an announcement belongs: the run of a series, the edition of a line, an item. Pure.

A claim that has no certain place gets a sentence instead, which says what is missing: nothing is put where it only may
belong.
"""

from __future__ import annotations

from medalcal.jobs.holder import Holder, Place
from medalcal.jobs.item import among_items
from medalcal.jobs.run import in_series
from medalcal.jobs.volume import in_edition
from medalcal.news.found import Found


def places(holder: Holder, found: Found) -> list[Place] | str:
    """Give the places of a claim, one for each run that it dates; or why it has none."""
    if found.status == "postponed" and found.date.first is not None:
        return "the date that no longer holds"
    if found.kind in ("broadcast", "stream"):
        return in_series(holder, found)
    if found.kind == "volume":
        return in_edition(holder, found)
    if found.kind == "other":
        return "what comes out was not told"
    return among_items(holder, found)
