"""Publishing: a calendar becomes an edition in a place, or stays out of it with every reason why.

What is new is kept first, under names that nothing reads yet; then the pointer moves, in one step. Killed at any
moment, the last edition is whole and is the current one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from typing import NamedTuple

from medalcal import __version__
from medalcal.emit.ics import FORMAT_EPOCH
from medalcal.errors import StoreError
from medalcal.jobs.build import Build, Progress, build, rows_of
from medalcal.jobs.ended import ended_addresses, ended_files, moved_paths
from medalcal.jobs.gate import Finding, Limits
from medalcal.jobs.hold import UNREADABLE, Candidate, Held, reasons, reasons_or_none_to_read
from medalcal.jobs.keeping import Keeping, instant_text
from medalcal.jobs.pool import spread
from medalcal.jobs.stamp import program_stamp
from medalcal.ledger.snapshot import Snapshot
from medalcal.store.current import Current, body_at, current_edition, current_name, keep_edition, prune, switch
from medalcal.store.edition import Edition, SharedPart, WorkPart
from medalcal.store.folder import Folder
from medalcal.store.place import Place
from medalcal.store.tree import Step, grow, has_tree, prune_trees, turn
from medalcal.web.address import feeds_of
from medalcal.web.hosting import hosting_files
from medalcal.web.site import Site

PROGRAM = ("store", "web", "web/templates", "web/static")
"""What a site depends on of the program, beside what its snapshot does."""


class Wish(NamedTuple):
    """How something is to be published."""

    site: Site
    now: datetime
    limits: Limits = Limits()
    has_tree: bool = True
    """Whether a folder gets the plain files too."""
    anew: bool = False
    """Whether everything is made and kept again, whatever is there: it mends a place that was damaged."""


class Report(NamedTuple):
    """What publishing did."""

    edition: Edition | None
    """The current one; None where an unreadable one stays."""
    name: str
    is_new: bool
    """False where the current edition says the same already."""
    findings: list[Finding]
    """Why it was held back; if there are any and they were not let through, nothing was published."""
    held: bool
    written: int = 0
    """Contents that were not kept yet."""
    written_bytes: int = 0
    """Of these, packed."""
    made: int = 0
    """Works whose files were made again."""


Judge = Callable[[Held], bool]
"""Tells whether an edition with findings is let through."""


class _Last(NamedTuple):
    """What was published last."""

    name: str | None
    """None where nothing was."""
    edition: Edition | None
    """None also where it is damaged."""


def publish(
    snapshot: Snapshot, place: Place, wish: Wish, judge: Judge, progress: Progress | None = None
) -> Report:  # fmt: skip
    """Publish a calendar to a place.

    Args:
        judge: Asked with what the gate found, where it found anything; False holds the edition back.

    Raises:
        StoreError: The place cannot be read or written, or somebody else publishes there.
    """
    with _alone(place):
        last = _last(place, wish)
        candidate = Candidate(snapshot, wish.site, feeds_of(snapshot, wish.site), rows_of(snapshot))
        what = _build(candidate, last.edition, wish)
        if last.edition is not None and last.name and _is_done(place, Current(last.name, last.edition), what, wish):
            return Report(last.edition, last.name, False, [], held=False)
        held = _held(candidate, place, last, wish)
        if held is not None and not judge(held):
            return Report(last.edition, held.before, False, held.findings, held=True)
        return _published(candidate, place, last, what, wish, progress)._replace(findings=held.findings if held else [])


def gate_alone(snapshot: Snapshot, place: Place, wish: Wish) -> Held | None:
    """Give what would hold an edition back; None where there is none to replace, or nothing does.

    Raises:
        StoreError: The last edition cannot be read.
    """
    candidate = Candidate(snapshot, wish.site, feeds_of(snapshot, wish.site), rows_of(snapshot))
    return _held(candidate, place, _last(place, wish), wish)


def _last(place: Place, wish: Wish) -> _Last:
    """Give what was published last; one that is damaged is only a name where everything is made anew.

    Raises:
        StoreError: It cannot be read.
    """
    name = current_name(place)
    try:
        current = current_edition(place)
    except StoreError:
        if not wish.anew:
            raise
        return _Last(name, None)
    return _Last(None, None) if current is None else _Last(*current)


def _build(candidate: Candidate, before: Edition | None, wish: Wish) -> Build:
    """Give what is to be built, and what is taken over from the last edition."""
    taken, known = (None, set()) if before is None or wish.anew else (before, before.contents)
    program, outlets = program_stamp(*PROGRAM), candidate.snapshot.outlets()
    return Build(wish.site, program, taken, known, dict(candidate.rows), outlets)


def _held(candidate: Candidate, place: Place, last: _Last, wish: Wish) -> Held | None:
    """Give what may hold an edition back; None where nothing does.

    Raises:
        StoreError: The last edition cannot be read.
    """
    if last.name is None:
        return None
    find = reasons_or_none_to_read if wish.anew else reasons
    found = [UNREADABLE] if last.edition is None else find(candidate, place, last.edition, wish.limits)
    return Held(last.name, found) if found else None


def _is_done(place: Place, before: Current, what: Build, wish: Wish) -> bool:
    """Tell whether the current edition is made from the very same, and is there in every form."""
    if wish.anew or before.edition.made_from != what.made_from:
        return False
    return not (isinstance(place, Folder) and wish.has_tree) or has_tree(place, before.name)


def _published(
    candidate: Candidate, place: Place, last: _Last, what: Build, wish: Wish, progress: Progress | None
) -> Report:  # fmt: skip
    """Keep what is new, then turn to it."""
    keeping = Keeping(place, None if wish.anew else what.known)
    edition, made = _made(candidate, keeping, last.edition, what, wish, progress)
    name = edition.identity
    is_new = last.name != name or wish.anew
    if is_new:
        keep_edition(place, edition)
    _turn(place, edition, name, last.name, wish, is_new=is_new)
    return Report(edition, name, is_new, [], False, keeping.written, keeping.written_bytes, made)


def _made(
    candidate: Candidate, keeping: Keeping, before: Edition | None, what: Build, wish: Wish, progress: Progress | None
) -> tuple[Edition, int]:  # fmt: skip
    """Make an edition and keep its contents; give also how many works had to be made again."""
    snapshot, site, feeds, _ = candidate
    works: dict[str, WorkPart] = {}
    shared: dict[str, SharedPart] = {}
    made = 0
    for part in build(snapshot, feeds, what, progress):
        keeping.take(part)
        if isinstance(part.part, WorkPart):
            works[part.name] = part.part
            made += not part.is_kept
        elif part.part is not None:
            shared[part.name] = part.part
    ended = ended_addresses(snapshot, feeds, before, site)
    keeping.take_files(ended_files(ended, snapshot, feeds, site))
    keeping.take_files(hosting_files(keeping.pages, moved_paths(ended, site), site))
    keeping.flush()
    edition = Edition(
        made_at=instant_text(wish.now),
        on=site.on.isoformat(),
        program=__version__,
        made_from=what.made_from,
        format_epoch=FORMAT_EPOCH,
        learned=(snapshot.learned() or ("", ""))[1],
        site={"name": site.name, "address": site.address, "has_server": site.has_server},
        outlets=what.outlets,
        files=keeping.contents(before, wish.now),
        works=dict(sorted(works.items())),
        feeds={feed.stem: feed.names for feed in feeds},
        ended=ended,
        shared=dict(sorted(shared.items())),
    )
    return edition, made


def _turn(place: Place, edition: Edition, name: str, before: str | None, wish: Wish, *, is_new: bool) -> None:
    """Let readers see an edition that is kept: those of the pointer, then those of plain files.

    All that can go wrong does so before. In this order the pointer never names less than anybody saw, so that the gate
    compares with it; killed in between, the next publication turns the plain files.
    """
    tree = place if isinstance(place, Folder) and wish.has_tree else None
    if tree is not None:
        grow(tree, edition, name, partial(body_at, place), _on_all_processors, anew=wish.anew)
    if is_new:
        switch(place, name, edition.made_at, before)
    if tree is not None:
        turn(tree, name)
    if is_new:
        kept = prune(place)
        if isinstance(place, Folder):
            prune_trees(place, kept)


def _on_all_processors(steps: list[Step]) -> Iterable[int]:
    return spread([partial(_step, step) for step in steps], None, _nothing)


def _step(step: Step, _: None) -> int:
    return step()


def _nothing() -> None:
    """Open nothing: making a tree needs only what it has."""


@contextmanager
def _alone(place: Place) -> Iterator[None]:
    """Hold a folder against others who publish there; elsewhere the pointer tells that somebody was faster.

    Raises:
        StoreError: Somebody does.
    """
    if not isinstance(place, Folder):
        yield
        return
    with place.locked():
        yield
