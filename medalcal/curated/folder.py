"""A data folder: which files it has, and what they say."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import Any

from medalcal.curated import forms
from medalcal.curated.build import Shared, build_shared, build_work
from medalcal.curated.forms import SLUG_PATTERN, MapOf
from medalcal.curated.nodes import DataFile, Place, nearest, quoted
from medalcal.curated.shapes import SHARED, WORK, Fields
from medalcal.errors import DataError, MissingKeyError, UnknownKeyError
from medalcal.model.work import Work

WORKS = "works"
SUFFIX = ".yaml"


def shared_paths(folder: str) -> dict[str, str]:
    """Give name → path of the shared files, whether they are there or not."""
    return {name: os.path.join(folder, name + SUFFIX) for name in SHARED}


def work_path(folder: str, slug: str) -> str:
    """Give the path of a work's file."""
    return os.path.join(folder, WORKS, slug + SUFFIX)


def read_shared(folder: str) -> tuple[Shared, list[DataError]]:
    """Read the shared files; one that is not there counts as empty."""
    said: dict[str, Mapping[str, Fields]] = {}
    faults: list[DataError] = []
    for name, path in shared_paths(folder).items():
        file = DataFile(path)
        said[name] = _read(file, MapOf(forms.SLUG, SHARED[name], SLUG_PATTERN), absent={}) or {}
        faults += file.faults
    return build_shared(said), faults


def read_work(folder: str, slug: str, shared: Shared) -> tuple[Work | None, list[DataError]]:
    """Read one work; None where it could not be made, with the faults that say why."""
    file = DataFile(work_path(folder, slug))
    said = _read(file, WORK, absent=None)
    work = None
    if said is None and not file.faults:
        file.fault(Place(1, 1), "", "an empty file", "a work has at least titles", MissingKeyError)
    if isinstance(said, Fields):
        try:
            forms.SLUG.parse(slug)
        except forms.Wrong as wrong:
            file.fault(Place(1, 1), "", f"the file name: {wrong.found}", wrong.expected)
        work = build_work(slug, said, shared, file)
    return work, file.faults


def _read(file: DataFile, form: forms.Form, absent: Any) -> Any:
    try:
        with open(file.path, encoding="utf-8-sig", newline="") as stream:
            text = stream.read()
    except FileNotFoundError:
        return absent
    except UnicodeDecodeError as error:
        file.fault(Place(1, 1), "", f"bytes that are no UTF-8 at {error.start}", "save the file as UTF-8")
        return None
    node = file.compose(text)
    return None if node is None else form.read(node, file, "")


def stray_files(folder: str) -> list[DataError]:
    """Give a fault for each file of the folder that nothing reads."""
    faults: list[DataError] = []
    expected = [name + SUFFIX for name in SHARED] + [WORKS]
    for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if entry.name not in expected and not entry.name.startswith((".", "README")):
            near = nearest(entry.name, expected)
            hint = f'did you mean "{near}"?' if near else f"a data folder has {', '.join(expected)}"
            faults.append(UnknownKeyError(entry.path, 1, 1, "", f"nothing reads {quoted(entry.name)}", hint))
    works = os.path.join(folder, WORKS)
    for entry in sorted(os.scandir(works), key=lambda entry: entry.name) if os.path.isdir(works) else ():
        if not entry.name.endswith(SUFFIX) and not entry.name.startswith((".", "README")):
            hint = f"files of works end in {SUFFIX}"
            faults.append(UnknownKeyError(entry.path, 1, 1, "", f"nothing reads {quoted(entry.name)}", hint))
    return faults


def heirs(works: Iterable[tuple[str, str, tuple[str, ...]]]) -> list[DataError]:
    """Give a fault for each former slug of a work that is still in use or has two heirs.

    Args:
        works: Path, slug and former slugs.
    """
    listed = list(works)
    owners: dict[str, str] = {slug: path for path, slug, _ in listed}
    faults: list[DataError] = []
    for path, _, former in listed:
        for slug in former:
            if slug in owners and owners[slug] != path:
                faults.append(
                    DataError(path, 1, 1, "was", f'"{slug}" belongs to {owners[slug]}', "a slug has one heir")
                )
            owners.setdefault(slug, path)
    return faults
