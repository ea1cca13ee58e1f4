"""Places elsewhere, through fsspec: ``s3://``, ``sftp://``, ``webdav://`` and all others that it knows."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from medalcal.errors import MedalcalError, StoreError

INSTALL = "pip install 'medalcal[site]'"
_WHOLE = ("s3", "s3a", "gs", "gcs", "abfs", "abfss", "az", "adl", "oss", "r2", "memory")
"""Protocols that keep an object whole or not at all; elsewhere it is written aside and moved."""
_BATCH = 256


class Remote:
    """A place below an address that fsspec knows; its keys and secrets come from where fsspec looks for them."""

    def __init__(self, address: str) -> None:
        try:
            import fsspec
            from fsspec.core import url_to_fs
        except ImportError:
            raise MedalcalError(
                f"{address.partition(':')[0]}:// needs fsspec, which is not installed; {INSTALL}"
            ) from None
        self.where = _without_secrets(address)
        protocol = address.partition("://")[0].partition("+")[0].lower()
        self._is_whole = protocol in _WHOLE
        try:
            self._fs, self._root = url_to_fs(address.rstrip("/"), use_listings_cache=False)
        except ImportError as error:
            raise MedalcalError(f"{self.where}: {str(error)[:200]}") from None
        except (ValueError, OSError) as error:
            known = ", ".join(sorted(fsspec.available_protocols())[:40])
            if protocol not in fsspec.available_protocols():
                raise StoreError(self.where, f"fsspec knows no {protocol}://", f"there are {known}") from None
            raise StoreError(self.where, _words(error), "see that the address is right") from None

    def _path(self, name: str) -> str:
        return posixpath.join(self._root, name)

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
            for path, data in answers.items():
                name = batch.get(path) or batch.get(path.lstrip("/")) or batch[f"/{path.lstrip('/')}"]
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
        start = len(self._root.strip("/")) + 1
        return {path.strip("/")[start:] for path in found}

    def write(self, name: str, data: bytes) -> None:
        """Keep bytes under a name, all of them or none."""
        self.write_many({name: data})

    def write_many(self, contents: Mapping[str, bytes]) -> None:
        """Keep several, each whole or not at all, many at a time."""
        listed = [(self._path(name), data) for name, data in contents.items()]
        for start in range(0, len(listed), _BATCH):
            batch = dict(listed[start : start + _BATCH])
            with self._told(next(iter(contents))):
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
        paths = [self._path(name) for name in names]
        for start in range(0, len(paths), _BATCH):
            with self._told(paths[start]):
                try:
                    self._fs.rm(paths[start : start + _BATCH])
                except FileNotFoundError:
                    continue

    @contextmanager
    def _told(self, name: str) -> Iterator[None]:
        """Say of a failure where it was; every protocol has errors of its own.

        Raises:
            StoreError: The place cannot be reached, or refuses.
        """
        try:
            yield
        except (FileNotFoundError, StoreError):
            raise
        except Exception as error:
            where = f"{self.where.rstrip('/')}/{name.rpartition(self._root)[2].lstrip('/')}"
            raise StoreError(where, _words(error), "see that it can be reached, and with which keys") from error


def _words(error: Exception) -> str:
    """Give what a library says on one line, not too long."""
    text = " ".join(str(error).split()) or type(error).__name__
    return text[:160]


def _without_secrets(address: str) -> str:
    """Give an address without user and password."""
    protocol, mark, rest = address.partition("://")
    host, slash, path = rest.partition("/")
    return f"{protocol}{mark}{host.rpartition('@')[2]}{slash}{path}"
