"""Data folder → snapshot: what changed is read, expanded and rendered again, what did not stays as it is."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple

from medalcal.curated.folder import heirs, read_shared, read_work, work_path
from medalcal.curated.shared import Shared
from medalcal.emit.searchkey import folded as search_key
from medalcal.emit.store import instant_text
from medalcal.errors import BadValueError, DataError, DataErrors, EmitError, TimeError
from medalcal.jobs.pool import spread
from medalcal.jobs.rows import change_rows, rows_of
from medalcal.jobs.stamp import Stamp
from medalcal.ledger.row import ChangeRow, Packed, WorkRow, packed
from medalcal.ledger.snapshot import Snapshot
from medalcal.model.clock import DEFAULT_ROLLOVER
from medalcal.model.work import Work
from medalcal.schedule.fold import fold
from medalcal.schedule.view import EVERYTHING, View

Progress = Callable[[int, int], None]
"""Called with how many works are done, and how many there are to do."""

_CHUNK, _PARALLEL_FROM = 16, 13
"""Works that a process is given at once, and how many times so many are worth a second process."""


class Compiled(NamedTuple):
    """What one file became."""

    slug: str
    was: tuple[str, ...]
    about: str
    search: str
    changed_at: str
    rows: Packed
    aliases: list[tuple[str, str]]
    changes: list[ChangeRow]
    faults: list[DataError]
    moments: tuple[str, str] = ("", "")
    """When the first and the last thing of it was learned; empty where nothing is known."""


def compile_folder(folder: str, stamp: Stamp, snapshot: Snapshot, progress: Progress | None = None) -> None:
    """Bring a snapshot up to a data folder, and commit it.

    Only works whose files changed are compiled again, and all of them when a shared file or the program did.

    Raises:
        DataErrors: The data has faults; the snapshot stays as it was.
    """
    if snapshot.meta("stamp") == stamp.text:  # another process was faster
        snapshot.commit()
        return
    shared, faults = read_shared(folder)
    known, today = snapshot.stamps(), dict(stamp.works)
    fresh = known if snapshot.meta("common") == stamp.common else {}
    changed = [slug for slug, current in today.items() if fresh.get(slug) != current]
    for slug in known.keys() - today.keys():
        snapshot.drop_work(slug)
    for done, work in enumerate(_compiled(folder, shared, changed)):
        if progress is not None:
            progress(done, len(changed))
        faults += work.faults
        if work.faults:
            snapshot.drop_work(work.slug)  # or what it said before would be compared with the others' former slugs
        else:
            _put(snapshot, work, today[work.slug])
    if progress is not None:
        progress(len(changed), len(changed))
    faults += heirs((work_path(folder, slug), slug, was) for slug, was in snapshot.former_slugs())
    if faults:
        raise DataErrors(faults)
    snapshot.finish()
    snapshot.set_meta("outlets", json.dumps(_outlets(shared), ensure_ascii=False))
    snapshot.set_meta("names", json.dumps(list(_outlet_names(shared)), ensure_ascii=False))
    _refuse_heirs(snapshot, folder)
    snapshot.set_meta("common", stamp.common)
    snapshot.set_meta("stamp", stamp.text)
    snapshot.commit()


def compile_view(folder: str, current: Snapshot, view: View, progress: Progress | None = None) -> Snapshot:
    """Give the calendar as it was known in a view, in memory; only works of which more was learned are compiled again.

    Args:
        current: The calendar as it is known today.

    Raises:
        DataErrors: The data has faults.
    """
    shared, faults = read_shared(folder)
    stamps = current.stamps()
    until = instant_text(view.until) if view.until is not None else ""
    slugs = list(stamps) if view.announced else current.learned_after(until)
    past = current.copied()
    for done, work in enumerate(_compiled(folder, shared, slugs, view)):
        if progress is not None:
            progress(done, len(slugs))
        faults += work.faults
        if work.faults or not work.moments[0]:
            past.drop_work(work.slug)
        else:
            _put(past, work, stamps[work.slug])
    if progress is not None:
        progress(len(slugs), len(slugs))
    if faults:
        past.close()
        raise DataErrors(faults)
    past.finish()
    past.commit()
    return past


def _put(snapshot: Snapshot, work: Compiled, stamp: str) -> None:
    row = WorkRow(work.slug, stamp, work.about, work.search, work.changed_at, " ".join(work.was), *work.moments)
    snapshot.put_work(row, work.rows, work.aliases, work.changes)


def _compiled(folder: str, shared: Shared, slugs: list[str], view: View = EVERYTHING) -> Iterator[Compiled]:
    """Give what each file becomes, in the order of the slugs."""
    chunks = [slugs[first : first + _CHUNK] for first in range(0, len(slugs), _CHUNK)]
    tasks = [partial(_compile_works, folder, shared, chunk, view) for chunk in chunks]
    with _no_collection():
        for chunk in spread(tasks, None, gc.disable, least=_PARALLEL_FROM, in_order=True):
            yield from chunk


def _compile_works(folder: str, shared: Shared, slugs: list[str], view: View, _: None) -> list[Compiled]:
    return [compile_work(folder, shared, slug, view=view) for slug in slugs]


@contextmanager
def _no_collection() -> Iterator[None]:
    """Hold the garbage collector, which looks for cycles: compiling makes none, and it costs a tenth of the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def compile_work(folder: str, shared: Shared, slug: str, view: View = EVERYTHING) -> Compiled:
    """Read, fold and render one work."""
    work, faults = read_work(folder, slug, shared)
    if work is None or faults:
        return Compiled(slug, (), "", "", "", packed(()), [], [], faults)
    work = view.work(work)
    try:
        folded = fold(work, view)
        rows = packed(rows_of(work, folded))
    except (TimeError, EmitError) as error:
        fault = BadValueError(work_path(folder, slug), 1, 1, "", f"dates that cannot be: {error}", "mend them")
        return Compiled(slug, (), "", "", "", packed(()), [], [], [fault])
    occurrences = folded.occurrences
    return Compiled(
        slug=slug,
        was=work.was,
        about=json.dumps(_about(work), ensure_ascii=False),
        search="\n".join(search_key(text) for text in _names(work)),
        changed_at=instant_text(max(item.changed_at for item in occurrences)) if occurrences else "",
        rows=rows,
        aliases=[(old, item.key) for item in occurrences for old in item.was],
        changes=list(change_rows(folded)) if folded.changes else [],
        faults=[],
        moments=tuple(map(instant_text, folded.moments)) if folded.moments else ("", ""),  # type: ignore[arg-type]
    )


def _about(work: Work) -> dict[str, object]:
    return {
        "work": work.slug,
        "titles": work.titles,
        "also": list(work.also),
        "creator": work.creator,
        "site": work.site,
        "series": [part.slug for part in work.series],
        "lines": [part.slug for part in work.lines],
    }


def _outlets(shared: Shared) -> dict[str, dict[str, object]]:
    """Give what a site tells of channels and platforms."""
    return {
        outlet.slug: {"type": kind, "names": outlet.names, "territory": outlet.territory, "site": outlet.site}
        for kind, table in (("channel", shared.channels), ("platform", shared.platforms))
        for outlet in table.values()
    }


def _outlet_names(shared: Shared) -> Iterator[list[object]]:
    """Give every outlet as the reader of announcements needs it: ``jobs.reading``."""
    for kind, table in (("channel", shared.channels), ("platform", shared.platforms)):
        for outlet in table.values():
            grids = [outlet.grid, outlet.grid_in("JP")]
            zones = [grid.zone.key for grid in grids]
            names = [*outlet.names.values(), *outlet.also]
            yield [outlet.slug, kind, names, outlet.territory, *zones, outlet.grid.rollover]
    for kind, books in (("publisher", shared.publishers), ("magazine", shared.magazines)):
        for place in books.values():
            names = [*place.names.values(), *place.also]
            yield [place.slug, kind, names, place.territory, None, None, DEFAULT_ROLLOVER]


def _names(work: Work) -> Iterable[str]:
    return (work.slug, *work.titles.values(), *work.also, *work.creator.values())


def _refuse_heirs(snapshot: Snapshot, folder: str) -> None:
    """Refuse a former key that is still in use: two things would share one UID."""
    faults: list[DataError] = [
        BadValueError(
            work_path(folder, target.partition("/")[0]),
            1,
            1,
            "was",
            f"{key} is in use, or {target} is not its only heir",
            "a key has one heir",
        )
        for key, target in snapshot.doubled_uids()
    ]
    if faults:
        raise DataErrors(faults)
