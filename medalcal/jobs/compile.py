"""Data folder → snapshot: what changed is read, expanded and rendered again, what did not stays as it is."""

from __future__ import annotations

import gc
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import NamedTuple

from medalcal.curated.folder import heirs, read_shared, read_work, work_path
from medalcal.curated.shared import Shared
from medalcal.emit import ics
from medalcal.emit.store import instant_text, joined, stored_entries
from medalcal.errors import BadValueError, DataError, DataErrors, EmitError, TimeError
from medalcal.jobs.search import folded
from medalcal.jobs.stamp import Stamp
from medalcal.ledger.row import Packed, Row, WorkRow, packed
from medalcal.ledger.snapshot import COARSE, DAY, INSTANT, NEVER, Snapshot
from medalcal.model.dates import Precision
from medalcal.model.occurrence import Occurrence
from medalcal.model.work import Work
from medalcal.schedule.expand import Expansion, unfold

Progress = Callable[[int, int], None]
"""Called with how many works are done, and how many there are to do."""

_EPOCH_DAY = 719_163
"""``date.toordinal`` of 1970-01-01."""

_PARALLEL_FROM = 200
"""From so many works on, a second process is worth its start."""

_CHUNK = 32


class Compiled(NamedTuple):
    """What one file became."""

    slug: str
    was: tuple[str, ...]
    about: str
    search: str
    changed_at: str
    rows: Packed
    aliases: list[tuple[str, str]]
    faults: list[DataError]


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
            row = WorkRow(work.slug, today[work.slug], work.about, work.search, work.changed_at, " ".join(work.was))
            snapshot.put_work(row, work.rows, work.aliases)
    if progress is not None:
        progress(len(changed), len(changed))
    faults += heirs((work_path(folder, slug), slug, was) for slug, was in snapshot.former_slugs())
    if faults:
        raise DataErrors(faults)
    snapshot.finish()
    _refuse_heirs(snapshot, folder)
    snapshot.set_meta("common", stamp.common)
    snapshot.set_meta("stamp", stamp.text)
    snapshot.commit()


def _compiled(folder: str, shared: Shared, slugs: list[str]) -> Iterator[Compiled]:
    """Give what each file becomes, on all processors where there is enough to do and a process starts fast."""
    compile_one = partial(compile_work, folder, shared)
    workers = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    if len(slugs) < _PARALLEL_FROM or workers < 2:
        with _no_collection():
            yield from map(compile_one, slugs)
        return
    import multiprocessing  # eight milliseconds that a single changed work does not need

    try:
        pool = multiprocessing.get_context("fork").Pool(workers)
    except (OSError, ImportError):  # no /dev/shm for its locks, or no process to spare: slower, and the same
        with _no_collection():
            yield from map(compile_one, slugs)
        return
    with _no_collection(), pool:
        yield from pool.imap(compile_one, slugs, chunksize=_CHUNK)


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


def compile_work(folder: str, shared: Shared, slug: str) -> Compiled:
    """Read, expand and render one work."""
    work, faults = read_work(folder, slug, shared)
    if work is None or faults:
        return Compiled(slug, (), "", "", "", packed(()), [], faults)
    try:
        expansion = unfold(work)
        rows = packed(rows_of(work, expansion))
    except (TimeError, EmitError) as error:
        fault = BadValueError(work_path(folder, slug), 1, 1, "", f"dates that cannot be: {error}", "mend them")
        return Compiled(slug, (), "", "", "", packed(()), [], [fault])
    return Compiled(
        slug=slug,
        was=work.was,
        about=json.dumps(_about(work), ensure_ascii=False),
        search="\n".join(folded(text) for text in _names(work)),
        changed_at=instant_text(max(item.changed_at for item in expansion.occurrences))
        if expansion.occurrences
        else "",
        rows=rows,
        aliases=[(old, item.key) for item in expansion.occurrences for old in item.was],
        faults=[],
    )


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def rows_of(work: Work, expansion: Expansion) -> Iterator[Row]:
    """Give the rows of a work: entry and calendar block of each occurrence."""
    encoded: dict[int, str] = {}
    for occurrence, common, own in stored_entries(work, expansion.occurrences, expansion.outlets):
        if id(common) not in encoded:
            encoded[id(common)] = _encode(common)
        tier, at, last = _when(occurrence)
        yield Row(
            occurrence.key, tier, at, last, occurrence.lead, common["kind"], _outlets(occurrence),
            common["territory"], common["language"], encoded[id(common)], _encode(own), ics.render(joined(common, own)),
        )  # fmt: skip


def _outlets(occurrence: Occurrence) -> str | None:
    """Give the slugs of all outlets that show it at that time, blank between them."""
    if occurrence.outlet is None:
        return None
    return " ".join((occurrence.outlet.slug, *(partner.slug for partner in occurrence.partners)))


def _when(occurrence: Occurrence) -> tuple[int, int, int]:
    """Give tier, place in time and last day."""
    date = occurrence.date
    if occurrence.airs_at is not None:
        minute = int(occurrence.airs_at.timestamp()) // 60
        return INSTANT, minute, minute // 1440 + _EPOCH_DAY
    if date.first is None or date.last is None:
        return COARSE, NEVER, NEVER
    last = (occurrence.until or date.last).toordinal()
    return (DAY, date.first.toordinal(), last) if date.precision is Precision.DAY else (COARSE, last, last)


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
