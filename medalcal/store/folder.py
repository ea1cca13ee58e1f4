"""A folder of this machine as a place for editions."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress

from medalcal.errors import StoreError
from medalcal.store.file import take_lock

_LOCK = ".lock"
_ASIDE = ".aside"
"""Where files are written before they are put in their place; what is found there, somebody who was killed left."""


class Folder:
    """A folder; it is made when the first thing is kept in it."""

    def __init__(self, path: str) -> None:
        self.where = path
        self.path = os.path.abspath(path)
        self._has_unsaved = False

    def path_of(self, name: str) -> str:
        """Give where a name is kept."""
        return os.path.join(self.path, *name.split("/"))

    def read(self, name: str) -> bytes | None:
        """Give what is kept under a name, or None where nothing is."""
        with self._told(name):
            try:
                with open(self.path_of(name), "rb") as stream:
                    return stream.read()
            except FileNotFoundError:
                return None

    def read_many(self, names: Collection[str]) -> dict[str, bytes]:
        """Give what is kept under names; what is not there is left out."""
        found = ((name, self.read(name)) for name in names)
        return {name: data for name, data in found if data is not None}

    def names(self, folder: str) -> set[str]:
        """Give the names below a folder; none where there is no such folder."""
        start = len(self.path) + 1
        with self._told(folder):
            return {
                os.path.join(path, name)[start:].replace(os.sep, "/")
                for path, _, names in os.walk(self.path_of(folder))
                for name in names
            }

    def write(self, name: str, data: bytes) -> None:
        """Keep bytes under a name, after all that was kept before: a power cut leaves no pointer into nothing."""
        with self._told(name):
            if self._has_unsaved and hasattr(os, "sync"):
                os.sync()
            self._put(name, data, is_saved=True)

    def write_many(self, contents: Mapping[str, bytes]) -> None:
        """Keep several, each whole or not at all."""
        for name, data in contents.items():
            with self._told(name):
                self._put(name, data, is_saved=False)

    def _put(self, name: str, data: bytes, *, is_saved: bool) -> None:
        """Write a file aside and put it in its place.

        Raises:
            OSError: The folder cannot be written, or the disk is full; what was there stays.
        """
        path, aside = self.path_of(name), os.path.join(self.path, _ASIDE, str(os.getpid()))
        self._has_unsaved = True
        try:
            with _opened(aside) as handle:
                _write(handle, data)
                if is_saved:
                    os.fsync(handle)
            try:
                os.replace(aside, path)
            except FileNotFoundError:
                os.makedirs(os.path.dirname(path), exist_ok=True)
                os.replace(aside, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(aside)
            raise

    def remove(self, names: Iterable[str]) -> None:
        """Forget names; what is not there needs no forgetting."""
        for name in names:
            with self._told(name), suppress(FileNotFoundError):
                os.unlink(self.path_of(name))

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the folder against others who publish there; a lock ends with its process, however that ends.

        Raises:
            StoreError: Somebody else holds it.
        """
        with self._told(_LOCK):
            os.makedirs(self.path, exist_ok=True)
            handle = os.open(self.path_of(_LOCK), os.O_CREAT | os.O_RDWR, 0o666)
        try:
            if not take_lock(handle, wait=False):
                raise StoreError(self.where, "somebody else is publishing there", "wait until that is done")
            self.remove(self.names(_ASIDE))
            yield
        finally:
            os.close(handle)

    @contextmanager
    def _told(self, name: str) -> Iterator[None]:
        """Say of a failure where it was.

        Raises:
            StoreError: The system refuses.
        """
        try:
            yield
        except OSError as error:
            where = os.path.join(self.where, name)
            raise StoreError(
                where, (error.strerror or str(error)).lower(), "see that it can be read and written"
            ) from error


@contextmanager
def _opened(path: str) -> Iterator[int]:
    """Open a file for writing, anew, and its folder with it where that is missing."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags, 0o666)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        handle = os.open(path, flags, 0o666)
    try:
        yield handle
    finally:
        os.close(handle)


def _write(handle: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(handle, rest) :]
