"""The current edition of a place: reading it, putting another in its stead, and clearing away what none needs."""

from __future__ import annotations

import zlib
from typing import NamedTuple

from medalcal.errors import StoreError
from medalcal.store.content import OBJECTS, object_name, packed, unpacked
from medalcal.store.edition import Edition, read_edition, read_pointer, write_edition, write_pointer
from medalcal.store.place import Place

POINTER = "edition.json"
EDITIONS = "editions"
_ENDING = ".json.gz"
_AGAIN = 'publish again with "--anew"'
KEPT = 3
"""Editions that stay: a server may still be reading the last but one, and a person may want to look back."""


class Current(NamedTuple):
    """An edition and its name."""

    name: str
    edition: Edition


def current_name(place: Place) -> str | None:
    """Give the name of the current edition, or None where nothing was published yet.

    Raises:
        StoreError: The place cannot be reached, or its pointer is something else.
    """
    data = place.read(POINTER)
    return None if data is None else read_pointer(data, f"{place.where}/{POINTER}")


def current_edition(place: Place) -> Current | None:
    """Give the current edition, or None where nothing was published yet.

    Raises:
        StoreError: The place cannot be reached, or what is there is damaged.
    """
    name = current_name(place)
    return None if name is None else Current(name, edition_at(place, name))


def edition_at(place: Place, name: str) -> Edition:
    """Give the edition of a name.

    Raises:
        StoreError: It is not there, or damaged.
    """
    where = f"{place.where}/{_document(name)}"
    data = place.read(_document(name))
    if data is None:
        raise StoreError(where, "the edition to which the pointer leads is not there", _AGAIN)
    try:
        return read_edition(unpacked(data), where)
    except zlib.error:
        raise StoreError(where, "it is damaged", _AGAIN) from None


def body_at(place: Place, digest: str) -> bytes:
    """Give contents by their digest.

    Raises:
        StoreError: They are not there, or damaged.
    """
    data = place.read(object_name(digest))
    if data is not None:
        try:
            return unpacked(data)
        except zlib.error:
            pass
    where, found = f"{place.where}/{object_name(digest)}", "it is not there" if data is None else "it is damaged"
    raise StoreError(where, found, _AGAIN)


def keep_edition(place: Place, edition: Edition) -> str:
    """Keep an edition, whose contents are there already, without making it the current one; give its name."""
    name = edition.identity
    place.write(_document(name), packed(write_edition(edition)))
    return name


def switch(place: Place, name: str, made_at: str, before: str | None) -> None:
    """Make an edition the current one: the one step that readers see.

    Args:
        before: The edition that was current when this one was begun.

    Raises:
        StoreError: Somebody else published meanwhile.
    """
    if current_name(place) != before:
        raise StoreError(place.where, "another edition was published meanwhile", "publish again, on top of that one")
    place.write(POINTER, write_pointer(name, made_at))


def prune(place: Place) -> set[str]:
    """Forget old editions and the contents that are only theirs; give the names of those that stay.

    Raises:
        StoreError: The place cannot be reached.
    """
    current = current_name(place)
    names = {_name_of(document) for document in place.names(EDITIONS) if document.endswith(_ENDING)}
    if len(names) <= KEPT:
        return names
    editions = {}
    for name in names:
        try:
            editions[name] = edition_at(place, name)
        except StoreError:
            continue  # damaged or of another version: nobody can read it, so nobody needs it
    latest = sorted(editions, key=lambda name: (name == current, editions[name].made_at), reverse=True)[:KEPT]
    needed = {object_name(digest) for name in latest for digest in editions[name].contents}
    place.remove(_document(name) for name in names - set(latest))
    place.remove(place.names(OBJECTS) - needed)
    return set(latest)


def _document(name: str) -> str:
    return f"{EDITIONS}/{name}{_ENDING}"


def _name_of(document: str) -> str:
    return document.rpartition("/")[2].removesuffix(_ENDING)
