"""The current edition of a folder as plain files, which any web server can hand out.

``current`` is a link to the tree of an edition, with each file as it is, and beside it packed by gzip and brotli. A
tree is made aside, of links to what the last one had already, and the link is switched in one step.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from contextlib import suppress

from medalcal.errors import StoreError
from medalcal.store.content import object_name, packed
from medalcal.store.edition import Edition
from medalcal.store.folder import Folder

CURRENT = "current"
TREES = "trees"
PACKED_FROM = 256
"""Bytes below which packing gains nothing."""
UNPACKED = (".png", "_headers", "_redirects", ".nojekyll")
"""Endings of what is not packed: packed already, or read by hosts rather than by people."""
_BROTLI_QUALITY = 5
"""A quarter smaller than gzip for less time; 11 takes two hundred times as long for a fifth more."""


def grow(folder: Folder, edition: Edition, name: str, body_of: Callable[[str], bytes]) -> int:
    """Make the tree of an edition and switch to it; give how many files had to be written.

    Args:
        body_of: Gives the contents of a digest.

    Raises:
        StoreError: The folder cannot be written.
    """
    trees = folder.path_of(TREES)
    target, aside = os.path.join(trees, name), os.path.join(trees, f".{name}.part")
    written = 0
    try:
        if not os.path.isdir(target):
            shutil.rmtree(aside, ignore_errors=True)
            written = _Tree(folder, aside, body_of).fill(edition)
            os.rename(aside, target)
        _switch(folder.path_of(CURRENT), os.path.join(TREES, name))
    except OSError as error:
        raise StoreError(folder.where, (error.strerror or str(error)).lower(), "see that it can be written") from error
    return written


def has_tree(folder: Folder, name: str) -> bool:
    """Tell whether ``current`` is the tree of an edition."""
    with suppress(OSError):
        return os.readlink(folder.path_of(CURRENT)).replace(os.sep, "/") == f"{TREES}/{name}"
    return False


def prune_trees(folder: Folder, keep: Iterable[str]) -> None:
    """Remove the trees of other editions, and what was left half made."""
    kept = set(keep)
    with suppress(FileNotFoundError):
        for entry in os.listdir(folder.path_of(TREES)):
            if entry not in kept:
                shutil.rmtree(os.path.join(folder.path_of(TREES), entry), ignore_errors=True)


def _switch(link: str, target: str) -> None:
    """Let a link lead elsewhere, in one step.

    Raises:
        OSError: Something that is no link is in its place, or the system has no links.
    """
    if os.path.exists(link) and not os.path.islink(link):
        raise FileExistsError(17, f'"{CURRENT}" is there and no link; remove it', link)
    aside = f"{link}.{os.getpid()}.part"
    with suppress(FileNotFoundError):
        os.unlink(aside)
    os.symlink(target, aside)
    os.replace(aside, link)


class _Tree:
    """A tree that is being made."""

    def __init__(self, folder: Folder, aside: str, body_of: Callable[[str], bytes]) -> None:
        self._folder, self._aside, self._body_of = folder, aside, body_of
        self._before = os.path.realpath(folder.path_of(CURRENT))
        self._known: dict[str, str] = {}
        self._written = 0
        self._made: set[str] = set()

    def fill(self, edition: Edition) -> int:
        """Put every file of an edition in its place."""
        before = self._digests()
        for path, content in edition.files.items():
            target = os.path.join(self._aside, *path.split("/"))
            self._make(os.path.dirname(target))
            old = os.path.join(self._before, *path.split("/")) if before.get(path) == content.digest else None
            body: bytes | None = None
            for ending, pack in _FORMS.items():
                if ending and (content.size < PACKED_FROM or path.endswith(UNPACKED)):
                    continue
                if old is not None and _linked(old + ending, target + ending):
                    continue
                if ending == ".gz" and _linked(self._folder.path_of(object_name(content.digest)), target + ending):
                    continue
                if body is None:
                    body = self._body_of(content.digest)
                packed = pack(body)
                if packed is not None:
                    with open(target + ending, "wb") as stream:
                        stream.write(packed)
                    self._written += not ending
        with open(os.path.join(self._aside, _LIST), "w", encoding="utf-8") as stream:
            stream.writelines(f"{content.digest} {path}\n" for path, content in edition.files.items())
        return self._written

    def _digests(self) -> dict[str, str]:
        """Give what the last tree has at which path."""
        with suppress(OSError), open(os.path.join(self._before, _LIST), encoding="utf-8") as stream:
            lines = (line.rstrip("\n").partition(" ") for line in stream)
            return {path: digest for digest, _, path in lines}
        return {}

    def _make(self, folder: str) -> None:
        if folder not in self._made:
            os.makedirs(folder, exist_ok=True)
            self._made.add(folder)


_LIST = ".contents"
"""In a tree: which contents it has at which path."""


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


def _brotli(body: bytes) -> bytes | None:
    try:
        import brotli
    except ImportError:
        return None
    data: bytes = brotli.compress(body, quality=_BROTLI_QUALITY)
    return data


_FORMS: dict[str, Callable[[bytes], bytes | None]] = {"": lambda body: body, ".gz": packed, ".br": _brotli}
