"""A data folder: which files it has, and what they say."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from errno import EINVAL
from typing import Any, NamedTuple

from medalcal.curated import values
from medalcal.curated.build import build_work
from medalcal.curated.forms import Form, Table, Wrong
from medalcal.curated.nodes import DataFile, MappingNode, Node, Place, ScalarNode, nearest, place_of, quoted, walk
from medalcal.curated.shape import Fields
from medalcal.curated.shapes import TABLES, WORK
from medalcal.curated.shared import Shared, build_shared
from medalcal.errors import BadValueError, DataError, MissingKeyError, UnknownKeyError
from medalcal.model.work import Work

WORKS = "works"
SUFFIX = ".yaml"
ACCEPTED = "accepted.jsonl"
"""What a person let through although it looked wrong, and why: ``jobs.edition``."""
_DAY = re.compile(r"(?:[A-Z][a-z]{2} )?(\d{4}-\d\d-\d\d)")
_STAMPED = re.compile(r"(?:sources\.)?[^.]+\.read_at|touched")
"""The keys of which entries have their stamps."""
_STARTER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "starter")


class Reading(NamedTuple):
    """One work as it was read."""

    work: Work | None
    file: DataFile


def work_path(folder: str, slug: str) -> str:
    """Give the path of a work's file."""
    return os.path.join(folder, WORKS, slug + SUFFIX)


def work_slugs(folder: str) -> list[str]:
    """Give the slugs of all works, in order."""
    with os.scandir(os.path.join(folder, WORKS)) as entries:
        names = [entry.name for entry in entries]
    return sorted(name.removesuffix(SUFFIX) for name in names if name.endswith(SUFFIX) and not name.startswith("."))


def read_shared(folder: str) -> tuple[Shared, list[DataError]]:
    """Read the shared files; one that is not there counts as empty."""
    said: dict[str, Table[Fields]] = {}
    files: dict[str, DataFile] = {}
    for name, form in TABLES.items():
        file = files[name] = DataFile(os.path.join(folder, name + SUFFIX))
        table = _read(file, form) if os.path.lexists(file.path) else None
        if table is None:
            table = Table()
            table.unread = bool(file.faults)
        said[name] = table
    shared = build_shared(said, files)
    return shared, [fault for file in files.values() for fault in file.faults]


def read_work(folder: str, slug: str, shared: Shared) -> tuple[Work | None, list[DataError]]:
    """Read one work, with its faults; None where it could not be read at all."""
    work, file = open_work(folder, slug, shared)
    return work, file.faults


def open_work(folder: str, slug: str, shared: Shared) -> Reading:
    """Read one work and keep its file open for questions: what else could be said of it, and where."""
    file = DataFile(work_path(folder, slug))
    said = _read(file, WORK)
    if not isinstance(said, Fields):
        if file.root is None and not file.faults:
            file.fault(None, "an empty file", "a work has at least titles", MissingKeyError)
        return Reading(None, file)
    try:
        values.SLUG.parse(slug)
    except Wrong as wrong:
        file.fault(None, f"the file name: {wrong.found}", wrong.expected)
    return Reading(build_work(slug, said, shared, file), file)


def _read(file: DataFile, form: Form) -> Any:
    node = _composed(file)
    return None if node is None else form.read(node, file)


def _composed(file: DataFile) -> Node | None:
    try:
        if stat.S_ISFIFO(os.stat(file.path).st_mode):  # whose reading would wait for ever
            raise OSError(EINVAL, "it is a pipe")
        with open(file.path, "rb") as stream:
            content = stream.read()
        return file.compose(content.decode("utf-8-sig"))
    except OSError as error:
        file.fault(None, f"it cannot be read: {error.strerror}", "give it as a file that you may read")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        column = len(content[content.rfind(b"\n", 0, error.start) + 1 : error.start].decode(errors="replace")) + 1
        found, expected = "bytes that are no UTF-8", "save the file as UTF-8"
        file.faults.append(BadValueError(file.path, line, column, "", found, expected))
    return None


def place_in(path: str, key: str, text: str) -> Place:
    """Give the place of a text that stands under a key of a file, alone or in a list."""
    file = DataFile(path)
    _composed(file)
    node = file.node_at(key)
    texts = [leaf for leaf in walk(node) if leaf.value == text]
    return place_of(texts[0] if texts else node) if node is not None else Place(1, 1)


def starter() -> Iterator[tuple[str, bytes]]:
    """Give path and content of each file with which a new data folder begins."""
    for path in (*(name + SUFFIX for name in TABLES), os.path.join(WORKS, "example" + SUFFIX)):
        with open(os.path.join(_STARTER, path), "rb") as stream:
            yield path, stream.read()


def unused_sources(file: DataFile) -> Iterator[DataError]:
    """Give a fault for each source of a work that nothing rests on."""
    if not isinstance(file.root, MappingNode):
        return
    parts = {key.value: value for key, value in file.root.value if isinstance(key, ScalarNode)}
    sources = parts.get("sources")
    if not isinstance(sources, MappingNode):
        return
    named = {name for key, part in parts.items() if key != "sources" for name in _named(part)}
    meant = {nearest(name, [key.value for key, _ in sources.value]) for name in named}
    for key, _ in sources.value:
        if key.value not in named | meant:
            yield BadValueError(
                file.path, key.start_mark.line + 1, key.start_mark.column + 1, "sources",
                f"nothing rests on the source {quoted(str(key.value))}", "name it in a claim, or take it away",
            )  # fmt: skip


def days_ahead(file: DataFile, today: date) -> Iterator[DataError]:
    """Give a fault for each reading and each renaming of a file that is still to come.

    What was read gives entries their stamp, and calendars take nothing older than what they have: after such a day
    slips into a feed, they would not see any change before it.
    """
    latest = (today + timedelta(days=1)).isoformat()  # somewhere it is tomorrow
    for node in walk(file.root):
        day = _DAY.match(node.value) if isinstance(node, ScalarNode) else None
        if day is not None and day[1] > latest and _STAMPED.fullmatch(file.key_of(node)):
            found = f"{quoted(node.value)} is still to come"
            yield BadValueError(file.path, *place_of(node), file.key_of(node), found, "a day that has been")


def shared_sources(folder: str) -> DataFile:
    """Open the file of sources that works share, for questions of where they stand in it."""
    file = DataFile(os.path.join(folder, "sources" + SUFFIX))
    if os.path.lexists(file.path):
        _composed(file)
    return file


def _named(part: Node) -> Iterator[str]:
    """Give what stands under ``source``, however that is spelt."""
    for node in walk(part):
        if isinstance(node, MappingNode):
            for key, value in node.value:
                if isinstance(key.value, str) and nearest(key.value, ("source",)):
                    yield from (leaf.value for leaf in walk(value) if isinstance(leaf, ScalarNode))


def stray_files(folder: str) -> list[DataError]:
    """Give a fault for each file of the folder that nothing reads."""
    shared = [name + SUFFIX for name in TABLES]
    faults = [
        _stray(entry, nearest(entry.name, [*shared, WORKS]), f"a data folder has {', '.join([*shared, WORKS])}")
        for entry in os.scandir(folder)
        if entry.name not in (*shared, WORKS, ACCEPTED) and not entry.name.startswith((".", "README"))
    ]
    faults += [
        _stray(entry, entry.name.removesuffix(".yml") + SUFFIX if entry.name.endswith(".yml") else None,
               f"the files of works end in {SUFFIX}")
        for entry in os.scandir(os.path.join(folder, WORKS))
        if not entry.name.endswith(SUFFIX) and not entry.name.startswith((".", "README"))
    ]  # fmt: skip
    return faults


def _stray(entry: os.DirEntry[str], near: str | None, expected: str) -> DataError:
    hint = f'did you mean "{near}"?' if near else expected
    return UnknownKeyError(entry.path, 1, 1, "", f"nothing reads {quoted(entry.name)}", hint)


def heirs(works: Iterable[tuple[str, str, tuple[str, ...]]]) -> list[DataError]:
    """Give a fault for each former slug of a work that is still in use or has two heirs.

    Args:
        works: Path, slug and former slugs.
    """
    listed = list(works)
    owners: dict[str, str] = {slug: path for path, slug, _ in listed}
    faults: list[DataError] = []
    for path, today, former in listed:
        for slug in former:
            if slug in owners and slug != today:
                found = f'"{slug}" belongs to {owners[slug]}'
                faults.append(BadValueError(path, *place_in(path, "was", slug), "was", found, "a slug has one heir"))
            owners.setdefault(slug, path)
    return faults
