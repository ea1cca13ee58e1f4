"""The claims behind a date: a work read anew, and what of it bears on one entry."""

from __future__ import annotations

from typing import NamedTuple

from medalcal.curated.folder import open_work, read_shared, work_path
from medalcal.errors import DataErrors, NotFoundError
from medalcal.model.reason import Reason
from medalcal.model.work import Work
from medalcal.schedule.fold import fold
from medalcal.schedule.reasons import reasons
from medalcal.schedule.view import View


class Grounds(NamedTuple):
    """What a work or an entry of it rests on."""

    work: Work
    path: str
    """Of the file that says so."""
    claims: list[Reason]
    """The last read first."""


def grounds(folder: str, slug: str, key: str | None, view: View) -> Grounds:
    """Give the claims behind an entry, or all of a work where no key is given.

    Args:
        key: Of today.

    Raises:
        DataErrors: The file has faults.
        NotFoundError: There is no such entry in this view.
    """
    shared, faults = read_shared(folder)
    work, file = open_work(folder, slug, shared)
    faults += file.faults
    if faults or work is None:
        raise DataErrors(faults)
    path = work_path(folder, slug)
    if key is None:
        return Grounds(work, path, reasons(work, view))
    folded = fold(work, view)
    occurrence = next((item for item in folded.occurrences if item.key == key), None)
    if occurrence is None:
        raise NotFoundError(f'there is no entry "{key}"')
    changes = folded.changes.get(key, ())
    states = [state for change in changes for state in (change.before, change.after) if state is not None]
    return Grounds(work, path, reasons(work, view, occurrence, states))
