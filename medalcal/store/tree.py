"""The current edition of a folder as plain files, which any web server can hand out.

``current`` is a link to the tree of an edition, with each file as it is, and beside it packed by gzip and brotli. A
tree is made aside, of links to what the last one had already, and ``current`` is turned to it in one step.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from errno import EEXIST
from functools import partial
from typing import NamedTuple

from medalcal.errors import StoreError
from medalcal.store.content import object_name, packed
from medalcal.store.edition import Content, Edition
from medalcal.store.folder import Folder

CURRENT = "current"
TREES = "trees"
PACKED_FROM = 256
"""Bytes below which packing gains nothing."""
UNPACKED = (".png", "_headers", "_redirects", ".nojekyll")
"""Endings of what is not packed: packed already, or read by hosts rather than by people."""
_BROTLI_QUALITY = 5
"""A quarter smaller than gzip for less time; 11 takes two hundred times as long for a fifth more."""
_LIST = ".contents"
"""In a tree: which contents it has at which path."""
_BATCH = 32
"""Files that are made in one step."""

Step = Callable[[], int]
"""Makes a part of a tree; gives how many of its files had to be written."""


def in_turn(steps: Iterable[Step]) -> Iterator[int]:
    """Do one step after the other."""
    return (step() for step in steps)


def grow(
    folder: Folder, edition: Edition, name: str, body_of: Callable[[str], bytes],
    do: Callable[[list[Step]], Iterable[int]] = in_turn, *, anew: bool = False,
) -> int:  # fmt: skip
    """Make the tree of an edition, and all that is needed to turn to it; give how many files had to be written.

    Args:
        body_of: Gives the contents of a digest.
        do: Does steps, in any order.
        anew: Make it though it is there, of nothing that is there.

    Raises:
        StoreError: The folder cannot be written, or the system has no links.
    """
    trees = folder.path_of(TREES)
    written = 0
    with _told(folder):
        is_there = os.path.isfile(os.path.join(trees, name, _LIST))
        grown = f"{name}.{time.time_ns()}" if is_there and anew else name
        if anew or not is_there:
            target, aside = os.path.join(trees, grown), os.path.join(trees, f".{name}.part")
            shutil.rmtree(aside, ignore_errors=True)
            shutil.rmtree(target, ignore_errors=True)
            written = _fill(_Tree(folder, aside, body_of, anew), edition, do)
            os.rename(aside, target)
        _link(folder, grown)
    return written


def turn(folder: Folder, name: str) -> None:
    """Let ``current`` lead to a tree that has grown: the one step that readers of plain files see.

    Raises:
        StoreError: The folder cannot be written.
    """
    with _told(folder):
        os.replace(_link_aside(folder), folder.path_of(CURRENT))


def has_tree(folder: Folder, name: str) -> bool:
    """Tell whether ``current`` is the tree of an edition."""
    with suppress(OSError):
        is_its = _leads_to(folder).partition(".")[0] == name
        return is_its and os.path.isfile(os.path.join(folder.path_of(CURRENT), _LIST))
    return False


def _leads_to(folder: Folder) -> str:
    """Give the name of the tree to which ``current`` leads; nothing where it is no link.

    Raises:
        OSError: It cannot be read.
    """
    current = folder.path_of(CURRENT)
    return os.path.basename(os.readlink(current)) if os.path.islink(current) else ""


def prune_trees(folder: Folder, keep: Iterable[str]) -> None:
    """Remove the trees of other editions, and what was left half made."""
    kept = {*keep, _leads_to(folder)}
    with suppress(FileNotFoundError):
        for entry in os.listdir(folder.path_of(TREES)):
            if entry not in kept:
                shutil.rmtree(os.path.join(folder.path_of(TREES), entry), ignore_errors=True)


def _link_aside(folder: Folder) -> str:
    return folder.path_of(f".{CURRENT}")


def _link(folder: Folder, name: str) -> None:
    """Make the link that shall become ``current``: whatever can go wrong goes wrong here.

    Raises:
        OSError: Something that is no link is in its place.
        StoreError: The system has no links.
    """
    current, aside = folder.path_of(CURRENT), _link_aside(folder)
    if os.path.lexists(current) and not os.path.islink(current):
        raise FileExistsError(EEXIST, f'"{CURRENT}" is there and no link; remove it', current)
    with suppress(FileNotFoundError):
        os.unlink(aside)
    try:
        os.symlink(os.path.join(TREES, name), aside, target_is_directory=True)
    except (OSError, NotImplementedError):
        raise StoreError(
            folder.where, "this system lets nobody make links, or not without rights", 'publish with "--no-plain-files"'
        ) from None


@contextmanager
def _told(folder: Folder) -> Iterator[None]:
    """Say of a failure where it was.

    Raises:
        StoreError: The system refuses.
    """
    try:
        yield
    except OSError as error:
        raise StoreError(folder.where, (error.strerror or str(error)).lower(), "see that it can be written") from error


def _fill(tree: _Tree, edition: Edition, do: Callable[[list[Step]], Iterable[int]]) -> int:
    """Put every file of an edition in its place, and the list of them behind."""
    tree.make_folders(edition.files)
    files = list(edition.files.items())
    steps: list[Step] = [partial(tree.put, files[start : start + _BATCH]) for start in range(0, len(files), _BATCH)]
    written = sum(do(steps))
    with open(tree.path_of(_LIST), "w", encoding="utf-8", newline="\n") as stream:
        stream.writelines(f"{content.digest} {path}\n" for path, content in files)
    return written


class _Tree:
    """A tree that is being made."""

    def __init__(self, folder: Folder, aside: str, body_of: Callable[[str], bytes], anew: bool) -> None:
        self._folder, self._aside, self._body_of = folder, aside, body_of
        self._before = os.path.realpath(folder.path_of(CURRENT))
        self._digests = {} if anew else _digests(self._before)

    def path_of(self, path: str) -> str:
        """Give where a path is."""
        return os.path.join(self._aside, *path.split("/"))

    def make_folders(self, paths: Iterable[str]) -> None:
        """Make the folders in which paths are."""
        os.makedirs(self._aside, exist_ok=True)
        for folder in {os.path.dirname(self.path_of(path)) for path in paths}:
            os.makedirs(folder, exist_ok=True)

    def put(self, files: list[tuple[str, Content]]) -> int:
        """Put files in their place; give how many had to be written."""
        return sum(self._put(path, content) for path, content in files)

    def _put(self, path: str, content: Content) -> bool:
        """Put one file in its place in every form; tell whether it had to be written."""
        target = self.path_of(path)
        is_as_before = self._digests.get(path) == content.digest
        old = os.path.join(self._before, *path.split("/")) if is_as_before else None
        body: bytes | None = None
        is_written = False
        forms = _forms(path, content.size)
        for form in forms:
            if self._is_linked(form, content.digest, old, target):
                continue
            body = self._body_of(content.digest) if body is None else body
            data = form.pack(body)
            if data is not None:
                with open(target + form.ending, "wb") as stream:
                    stream.write(data)
                is_written |= not form.ending
        if old is None:
            _date(target, forms, content.modified)
        return is_written

    def _is_linked(self, form: _Form, digest: str, old: str | None, target: str) -> bool:
        """Give a form that is kept already a second name; tell whether there was one."""
        if old is not None and _linked(old + form.ending, target + form.ending):
            return True
        kept = self._folder.path_of(object_name(digest))
        return form.ending == ".gz" and _linked(kept, target + form.ending)


def _digests(tree: str) -> dict[str, str]:
    """Give what a tree has at which path; nothing where there is none."""
    with suppress(OSError), open(os.path.join(tree, _LIST), encoding="utf-8") as stream:
        lines = (line.rstrip("\n").partition(" ") for line in stream)
        return {path: digest for digest, _, path in lines}
    return {}


def _date(target: str, forms: Iterable[_Form], modified: str) -> None:
    """Let a file say when it last became something else, as web servers tell it: the same on every machine."""
    moment = datetime.fromisoformat(modified).timestamp()
    for form in forms:
        with suppress(FileNotFoundError):
            os.utime(target + form.ending, (moment, moment))


def _linked(old: str, new: str) -> bool:
    """Give a file a second name; False where there is no such file, copy it where the disk knows no such names."""
    try:
        os.link(old, new)
    except FileNotFoundError:
        return False
    except OSError:
        try:
            shutil.copyfile(old, new)
        except FileNotFoundError:
            return False
    return True


# Forms


class _Form(NamedTuple):
    """In what way a file is there."""

    ending: str
    pack: Callable[[bytes], bytes | None]
    """Gives its bytes; None where that form cannot be had."""


def _forms(path: str, size: int) -> tuple[_Form, ...]:
    """Give the forms in which a file is there: as it is, and packed where that gains something."""
    return _FORMS[:1] if size < PACKED_FROM or path.endswith(UNPACKED) else _FORMS


def _plain(body: bytes) -> bytes:
    return body


def _brotli(body: bytes) -> bytes | None:
    try:
        import brotli
    except ImportError:
        return None
    data: bytes = brotli.compress(body, quality=_BROTLI_QUALITY)
    return data


_FORMS = (_Form("", _plain), _Form(".gz", packed), _Form(".br", _brotli))
