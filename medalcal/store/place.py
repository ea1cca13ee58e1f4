"""Places that keep editions: what they can do, and how one is named."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Mapping
from typing import Protocol

from medalcal.errors import StoreError

_ADDRESS = re.compile(r"([a-z][a-z0-9+.-]+)://", re.IGNORECASE)
_WEB = ("http", "https", "webcal", "webcals")
_LOCAL = ("file", "local")


class Place(Protocol):
    """Where named bytes are kept. A name is a path of letters, digits, ``.``, ``-``, ``_`` and ``/``."""

    where: str
    """For people, without secrets."""

    def read(self, name: str) -> bytes | None:
        """Give what is kept under a name, or None where nothing is.

        Raises:
            StoreUnreachableError: The place cannot be reached.
            StoreError: It refuses.
        """

    def read_many(self, names: Collection[str]) -> dict[str, bytes]:
        """Give what is kept under names, all at once where the place can do that; what is not there is left out.

        Raises:
            StoreUnreachableError: The place cannot be reached.
            StoreError: It refuses.
        """

    def names(self, folder: str) -> set[str]:
        """Give the names below a folder; none where there is no such folder.

        Raises:
            StoreUnreachableError: The place cannot be reached.
            StoreError: It refuses.
        """

    def write(self, name: str, data: bytes) -> None:
        """Keep bytes under a name, all of them or none.

        Raises:
            StoreUnreachableError: The place cannot be reached.
            StoreError: They cannot be kept.
        """

    def write_many(self, contents: Mapping[str, bytes]) -> None:
        """Keep several, each whole or not at all, in any order.

        Raises:
            StoreUnreachableError: The place cannot be reached.
            StoreError: One of them cannot be kept.
        """

    def remove(self, names: Iterable[str]) -> None:
        """Forget names; what is not there needs no forgetting.

        Raises:
            StoreUnreachableError: The place cannot be reached.
            StoreError: It refuses.
        """


def place_at(text: str, *, must_exist: bool = False) -> Place:
    """Give the place that a person named: a folder, or an address that fsspec knows, such as ``s3://bucket/path``.

    Nothing elsewhere is asked for yet, so that one that is away is named all the same.

    Args:
        must_exist: A folder has to be there already.

    Raises:
        StoreError: There is no such place, or what it needs is not installed.
    """
    if not text:
        raise StoreError('""', "an empty name is no place", "name a folder, or an address such as s3://bucket/calendar")
    match = _ADDRESS.match(text)
    protocol = "" if match is None else match[1].lower()
    if protocol in _WEB:
        raise StoreError(text, "a web address cannot be written to", "name a folder, or one such as s3://bucket/path")
    if not protocol or protocol in _LOCAL:
        return _folder_at(text.partition("://")[2] if protocol else text, must_exist)
    from medalcal.store.remote import Remote

    return Remote(text)


def _folder_at(path: str, must_exist: bool) -> Place:
    """Give a folder of this machine.

    Raises:
        StoreError: It is a file, or not there though it has to be.
    """
    from medalcal.store.folder import Folder

    if must_exist and not os.path.lexists(path):
        raise StoreError(path, "there is no such folder", '"medalcal publish DIR" makes one')
    if os.path.lexists(path) and not os.path.isdir(path):
        raise StoreError(path, "it is a file and no folder", "name a folder; it is made if it is not there")
    return Folder(path)
