"""Every fault of a data folder: of single values, of names, and of claims that do not fit together.

One mistake gives one fault: what only follows from a fault that is named already is left out until that is mended.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from medalcal.curated.folder import (
    days_ahead,
    heirs,
    open_work,
    place_in,
    read_shared,
    shared_sources,
    stray_files,
    unused_sources,
    work_path,
    work_slugs,
)
from medalcal.curated.nodes import DataFile, Node
from medalcal.emit.label import labels_of
from medalcal.errors import BadValueError, DataError, TimeError
from medalcal.model.claim import Claim
from medalcal.model.occurrence import Occurrence
from medalcal.model.work import Line, Series, Work
from medalcal.schedule.contradictions import contradictions, counted, past_the_count
from medalcal.schedule.expand import Expansion, unfold
from medalcal.schedule.merge import merge

Place = tuple[str, int, int]
"""Path, line and column."""


class Survey(NamedTuple):
    """What a data folder holds."""

    faults: list[DataError]
    """In file and line order, each once."""
    works: int
    occurrences: int


def check_folder(folder: str) -> list[DataError]:
    """Give every fault of a data folder in file and line order; its paths begin as the folder's does."""
    return survey(folder).faults


def survey(folder: str, today: date | None = None) -> Survey:
    """Read, expand and compare everything in a data folder.

    Args:
        today: The day after which nothing can have been read, if that shall be looked at.
    """
    shared, faults = read_shared(folder)
    faults += stray_files(folder)
    former: list[tuple[str, str, tuple[str, ...]]] = []
    keys, isbns, count = _Keys(), _Isbns(), 0
    for slug in work_slugs(folder):
        work, file = open_work(folder, slug, shared)
        if work is not None:
            expansion = _unfolded(work, file)
            count += len(expansion.occurrences)
            former.append((work_path(folder, slug), slug, work.was))
            keys.add(file.path, work, expansion.occurrences)
            isbns.add(work, file)
        faults += (*file.faults, *unused_sources(file), *(days_ahead(file, today) if today is not None else ()))
    if today is not None:
        faults += days_ahead(shared_sources(folder), today)
    faults += heirs(former)
    faults += keys.faults({_place(fault) for fault in faults})
    unique = {str(fault): fault for fault in faults}
    ordered = sorted(unique.values(), key=lambda fault: (*_place(fault), fault.key))
    return Survey(ordered, len(former), count)


def _place(fault: DataError) -> Place:
    return fault.path, fault.line, fault.column


# Claims that do not fit together


def _unfolded(work: Work, file: DataFile) -> Expansion:
    """Give what follows from a work, with the faults noted that show only then."""
    doubts = _Doubts(work, file)
    try:
        expansion = unfold(work)
    except TimeError as error:
        file.fault(None, f"dates that cannot be: {error}", "mend the count, the distance or the first date")
        return Expansion([], [], [], {})
    problems = [*contradictions(work, expansion.occurrences), *expansion.problems]
    told: set[Node] = set()
    for problem in sorted(problems, key=lambda problem: problem.rank):
        node = _node_of(problem.claim, file)
        if node not in told and not doubts.cover(file.key_of(node), problem.rank):
            told.add(node)
            file.fault(node, problem.found, problem.expected)
            if problem.claim.field not in ("date", "status"):  # of one episode, from which nothing follows for others
                doubts.add(file.key_of(node), problem.rank)
    for series in work.series:
        _titles_fit(series, file, doubts)
    _told_apart(work, expansion.occurrences, file, doubts)
    return expansion


def _node_of(claim: Claim, file: DataFile) -> Node:
    """Give the value that makes a claim."""
    entry = file.entry_at(claim.place)
    assert entry is not None
    keys = ("channel", "platform") if claim.field == "outlet" else (claim.field,)
    return next((value for key, value in entry.value if key.value in keys), entry)


def _titles_fit(series: Series, file: DataFile, doubts: _Doubts) -> None:
    """Note titles of episodes beyond the last one."""
    lead = next((run for run in series.runs if run.slug == series.lead), None)
    count = counted(merge(lead.claims) if lead else {}, merge(series.claims))
    for position in series.episodes:
        key = f"series.{series.slug}.episodes.{position}"
        if count is not None and position > count and not doubts.cover(key):
            file.fault(file.key_node(key), *past_the_count(position, count))


def _told_apart(work: Work, occurrences: Iterable[Occurrence], file: DataFile, doubts: _Doubts) -> None:
    """Note a series or line in which something is called as in one before it, in either language."""
    called: dict[tuple[str, str], str] = {}
    parts: tuple[Series | Line, ...] = (*work.series, *work.lines)
    for part in parts:
        own = (item for item in occurrences if item.part == part.slug)
        names = list(dict.fromkeys(name for item in own for name in labels_of(work, part, item).items()))
        key = f"{'series' if isinstance(part, Series) else 'lines'}.{part.slug}"
        same = next((name for name in names if name in called), None)
        if same is not None and not doubts.cover(key):
            found = f'"{part.slug}" and "{called[same]}" both have something called "{same[1]}"'
            expected = "give one of them names" + (", or an installment" if isinstance(part, Series) else "")
            file.fault(file.key_node(key), found, expected)
        called |= dict.fromkeys(names, part.slug)


class _Doubts:
    """The parts of a work with faults of their own: what does not fit together there may only follow from those."""

    def __init__(self, work: Work, file: DataFile) -> None:
        troubled = [fault.key for fault in file.faults] + [file.key_of(node) for node in file.doubts]
        self.parts = dict.fromkeys(map(_part, troubled), -1)
        """Part → the lowest rank of what is wrong with it."""
        self.leads = {f"series.{part.slug}": f"series.{part.slug}.runs.{part.lead}" for part in work.series}

    def add(self, key: str, rank: int) -> None:
        """Take up that something is wrong in the part to which a key leads."""
        self.parts.setdefault(_part(key), rank)

    def cover(self, key: str, rank: int = 0) -> bool:
        """Tell whether what stands at a key may only follow from a fault: of its run, the lead run, its series."""
        part = _part(key)
        whole = ".".join(part.split(".")[:2])
        return any(self.parts.get(name, rank) < rank for name in (part, whole, self.leads.get(whole, part)))


_DEPTH = {"runs": 4, "editions": 4, "episodes": 4, "items": 4}
"""How many names lead to what has faults of its own."""


def _part(key: str) -> str:
    """Give the run, edition, series or line to which a key belongs: ``series.season-2.runs.tv``."""
    names = key.split(".")
    return ".".join(names[: _DEPTH.get(names[2], 2) if len(names) > 2 else 2])


# Identities


class _Former(NamedTuple):
    """A key that something had, and where that is written."""

    old: str
    key: str
    path: str
    at: str
    """The keys that lead to the ``was``, …"""
    text: str
    """… and what stands there."""


class _Keys:
    """Every key of the folder, of today and former, to find those that two things would share."""

    def __init__(self) -> None:
        self.today: set[str] = set()
        self.former: list[_Former] = []

    def add(self, path: str, work: Work, occurrences: Iterable[Occurrence]) -> None:
        """Take up what a work has."""
        for item in occurrences:
            self.today.add(item.key)
            self.former += (_Former(old, item.key, path, *_written(old, item, work)) for old in item.was)

    def faults(self, known: set[Place]) -> Iterator[DataError]:
        """Give a fault for each ``was`` by which two things would share a key, but for places with one already."""
        heirs: dict[str, str] = {}
        for old, key, path, at, text in self.former:
            heir = heirs.setdefault(old, key)
            if old not in self.today and heir == key:
                continue
            place = (path, *place_in(path, at, text))
            if place not in known:
                known.add(place)
                found = f"{old} is in use" if old in self.today else f"{old} is the former key of {heir} too"
                yield BadValueError(*place, at, found, "a key has one heir")


def _written(old: str, item: Occurrence, work: Work) -> tuple[str, str]:
    """Give the keys that lead to the ``was`` of a former key, and what stands there."""
    old_work, old_part, rest = old.split("/", 2)
    episodes = {f"series.{part.slug}": part.episodes for part in work.series if part.slug == item.part}
    items = {f"lines.{part.slug}": part.items for part in work.lines if part.slug == item.part}
    for at, named in episodes.items():
        if isinstance(item.name, int) and item.name in named and named[item.name].was == old:
            return f"{at}.episodes.{item.name}.was", old
    for at, listed in items.items():
        if item.name in listed and listed[item.name].was == old:
            return f"{at}.items.{item.name}.was", old
    part = next(iter((*episodes, *items)))
    if old_part != item.part:
        return f"{part}.was", old_part
    run, old_run = item.key.partition("@")[2], rest.partition("@")[2]
    return (f"{part}.runs.{run}.was", old_run) if run != old_run else ("was", old_work)


class _Isbns:
    """Every ISBN of the folder: a volume has its own in each edition."""

    def __init__(self) -> None:
        self.seen: dict[str, tuple[tuple[object, ...], str]] = {}

    def add(self, work: Work, file: DataFile) -> None:
        """Take up what a work has, and note what another one has too."""
        for line in work.lines:
            for edition, claims in ((None, line.claims), *((part.slug, part.claims) for part in line.editions)):
                for claim in claims:
                    if claim.field == "isbn":
                        self._take((work.slug, line.slug, edition, claim.about), claim, file)

    def _take(self, subject: tuple[object, ...], claim: Claim, file: DataFile) -> None:
        first, where = self.seen.setdefault(claim.value, (subject, f"{file.path}:{claim.place[0]}"))
        if first != subject:
            found = f"{claim.value} is the ISBN of no. {first[-1]} in {where} too"
            file.fault(_node_of(claim, file), found, "each volume has its own in each edition; copy it again")
