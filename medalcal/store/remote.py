"""Places elsewhere, through fsspec: ``s3://``, ``sftp://`` and all others of which it needs no more than an address."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from difflib import get_close_matches
from typing import Any

from medalcal.errors import MedalcalError, StoreError, StoreUnreachableError
from medalcal.store.away import is_away

INSTALL = "pip install 'medalcal[site]'"
_WHOLE = ("s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "adl", "oss", "r2", "memory")
"""Protocols that keep an object whole or not at all; elsewhere it is written aside and moved."""
_BATCH = 256
"""Objects that travel at once."""
_MOST_WORDS = 160
_ADVICE = "see that it can be reached, and with which keys"


class Remote:
    """A place below an address that fsspec knows; its keys and secrets come from where fsspec looks for them."""

    def __init__(self, address: str) -> None:
        self.where = _without_secrets(address)
        protocol, _, rest = address.partition("://")
        self._is_whole = protocol.lower() in _WHOLE
        if not rest.strip("/") and protocol.lower() != "memory":
            raise StoreError(self.where, "it names nothing at that place", f"write {protocol}://bucket/path")
        self._address = f"{protocol.lower()}://{rest.rstrip('/')}"
        self._known(protocol.lower())
        self._there: tuple[Any, str] | None = None
        """None until something is asked for: some connect at once, and it is tried again as long as they cannot."""

    @property
    def _fs(self) -> Any:
        """The file system."""
        return self._reached()[0]

    @property
    def _root(self) -> str:
        """The path in it."""
        return self._reached()[1]

    def _reached(self) -> tuple[Any, str]:
        """Give the file system, and the path in it, with one more attempt where it was out of reach so far."""
        if self._there is None:
            self._there = self._opened()
        return self._there

    def _known(self, protocol: str) -> None:
        """See that there is a protocol, and what it needs.

        Raises:
            MedalcalError: What it needs is not installed.
            StoreError: There is no such protocol.
        """
        try:
            from fsspec import available_protocols, get_filesystem_class
        except ImportError:
            raise MedalcalError(f"{protocol}:// needs fsspec, which is not installed; {INSTALL}") from None
        if protocol not in available_protocols():
            near = get_close_matches(protocol, available_protocols(), 3) or ["s3", "gs", "sftp"]
            there = ", ".join(f"{name}://" for name in near)
            raise StoreError(self.where, f"there is no {protocol}://", f"there are {there} and all others of fsspec")
        try:
            get_filesystem_class(protocol)
        except ImportError as error:
            raise MedalcalError(f"{self.where}: {_words(error)}") from None

    def _opened(self) -> tuple[Any, str]:
        """Give the file system of the address, and the path in it.

        Raises:
            StoreUnreachableError: It connects at once, and cannot.
            StoreError: The address is not of its form, or the place refuses.
        """
        from fsspec.core import url_to_fs

        try:
            store, root = url_to_fs(self._address)
        except Exception as error:
            if is_away(error):
                raise StoreUnreachableError(self.where, _words(error), _ADVICE) from None
            raise StoreError(self.where, _words(error), "see that the address and its keys are right") from None
        _remember_nothing(store)
        return store, root.rstrip("/")

    def _path(self, name: str) -> str:
        return f"{self._root}/{name}"

    def read(self, name: str) -> bytes | None:
        """Give what is kept under a name, or None where nothing is."""
        with self._told(name):
            try:
                data: bytes = self._fs.cat_file(self._path(name))
                return data
            except FileNotFoundError:
                return None

    def read_many(self, names: Collection[str]) -> dict[str, bytes]:
        """Give what is kept under names, many at a time; what is not there is left out."""
        found: dict[str, bytes] = {}
        listed = list(names)
        for start in range(0, len(listed), _BATCH):
            batch = {self._path(name): name for name in listed[start : start + _BATCH]}
            with self._told(listed[start]):
                answers: dict[str, Any] = self._fs.cat(list(batch), on_error="return")
            named = {path.strip("/"): name for path, name in batch.items()}  # some give paths back without the root
            for path, data in answers.items():
                name = named[path.strip("/")]
                if isinstance(data, bytes):
                    found[name] = data
                elif not isinstance(data, FileNotFoundError):
                    with self._told(name):
                        raise data
        return found

    def names(self, folder: str) -> set[str]:
        """Give the names below a folder; none where there is no such folder."""
        with self._told(folder):
            try:
                found = self._fs.find(self._path(folder))
            except FileNotFoundError:
                return set()
        root = self._root.strip("/")
        return {path.strip("/").removeprefix(root).lstrip("/") for path in found}

    def write(self, name: str, data: bytes) -> None:
        """Keep bytes under a name, all of them or none."""
        self.write_many({name: data})

    def write_many(self, contents: Mapping[str, bytes]) -> None:
        """Keep several, each whole or not at all, many at a time."""
        listed = list(contents.items())
        for start in range(0, len(listed), _BATCH):
            batch = {self._path(name): data for name, data in listed[start : start + _BATCH]}
            with self._told(listed[start][0], "there is no such place, or it takes nothing"):
                if self._is_whole:
                    self._fs.pipe(batch)
                else:
                    self._write_aside(batch)

    def _write_aside(self, batch: Mapping[str, bytes]) -> None:
        for path, data in batch.items():
            self._fs.makedirs(posixpath.dirname(path), exist_ok=True)
            aside = f"{path}.part"
            self._fs.pipe_file(aside, data)
            self._fs.mv(aside, path)

    def remove(self, names: Iterable[str]) -> None:
        """Forget names; what is not there needs no forgetting."""
        listed = list(names)
        for start in range(0, len(listed), _BATCH):
            batch = [self._path(name) for name in listed[start : start + _BATCH]]
            with self._told(listed[start]):
                try:
                    self._fs.rm(batch)
                except FileNotFoundError:  # one of them is not there, and the others may still be
                    for path in batch:
                        with suppress(FileNotFoundError):
                            self._fs.rm_file(path)

    @contextmanager
    def _told(self, name: str, missing: str = "it is not there") -> Iterator[None]:
        """Say of a failure where it was; every protocol has errors of its own.

        Raises:
            StoreUnreachableError: The place cannot be reached.
            StoreError: It refuses.
        """
        try:
            yield
        except StoreError:
            raise
        except Exception as error:
            found = missing if isinstance(error, FileNotFoundError) else _words(error)
            kind = StoreUnreachableError if is_away(error) else StoreError
            raise kind(f"{self.where.rstrip('/')}/{name}", found, _ADVICE) from error


def _remember_nothing(store: Any) -> None:
    """Let a file system list anew each time. As an option it would reach libraries that know of no such thing."""
    from fsspec.dircache import DirCache

    listings = getattr(store, "dircache", None)
    if isinstance(listings, DirCache):
        listings.use_listings_cache = False
        listings.clear()


def _words(error: Exception) -> str:
    """Give what a library says on one line, not too long."""
    text = " ".join(str(error).split()) or type(error).__name__
    return text if len(text) <= _MOST_WORDS else f"{text[: _MOST_WORDS - 1]}…"


def _without_secrets(address: str) -> str:
    """Give an address without user and password."""
    protocol, mark, rest = address.partition("://")
    host, slash, path = rest.partition("/")
    return f"{protocol}{mark}{host.rpartition('@')[2]}{slash}{path}"
