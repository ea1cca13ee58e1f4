"""An edition: everything that is published together, as names of contents; and its document ``medalcal/edition/1``.

Contents are kept once, under their digest, and never change. An edition says which path has which contents, a pointer
says which edition is the current one: to publish is to write what is new aside and then move the pointer.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any, NamedTuple

from medalcal.errors import StoreError

SCHEMA = "medalcal/edition/1"
POINTER_SCHEMA = "medalcal/pointer/1"


class Content(NamedTuple):
    """What is at a path."""

    digest: str
    size: int
    """Bytes, unpacked."""
    modified: str
    """When it last became something else; an instant. It never goes back."""


class WorkPart(NamedTuple):
    """What an edition has of a work."""

    rows: str
    """Digest of its rows, from which a server makes personal feeds."""
    made_from: str
    """Digest of all that its files depend on: as long as it is the same, they are."""
    files: tuple[str, ...]
    """The paths that are its alone."""


class SharedPart(NamedTuple):
    """What an edition has of several works together: a feed of them, the pages of a week."""

    made_from: str
    """Digest of all that its files depend on: as long as it is the same, they are."""
    files: tuple[str, ...]


class Ended(NamedTuple):
    """An address that was published and is no more."""

    on: str
    """The day of the edition from which on it is not kept."""
    to: str | None
    """The stem that took its place."""
    names: dict[str, str]
    """What it was called, by language."""


class Edition(NamedTuple):
    """Everything that is published together."""

    made_at: str
    """An instant."""
    on: str
    """The edition day."""
    program: str
    made_from: str
    """Digest of all that it depends on."""
    format_epoch: str
    learned: str
    """When the last thing in it was learned; an instant, or empty."""
    site: dict[str, Any]
    """How it was asked to be: ``name``, ``address``, ``has_server``."""
    outlets: dict[str, dict[str, Any]]
    files: dict[str, Content]
    works: dict[str, WorkPart]
    feeds: dict[str, dict[str, str]]
    """Stem of every feed → its names by language."""
    ended: dict[str, Ended]
    shared: dict[str, SharedPart] = {}
    """Stem of a feed of several works → what is there of it."""

    @property
    def identity(self) -> str:
        """The same for editions that say the same, whenever they were made."""
        files = {path: content.digest for path, content in self.files.items()}
        rows = {slug: work.rows for slug, work in self.works.items()}
        told = [files, rows, self.site, self.outlets, self.ended, self.on]
        return digest_of(json.dumps(told, sort_keys=True, ensure_ascii=False).encode())

    @property
    def contents(self) -> set[str]:
        """The digests of everything that belongs to it."""
        return {content.digest for content in self.files.values()} | {work.rows for work in self.works.values()}


def digest_of(data: bytes) -> str:
    """Give the name of contents: 32 hexadecimal digits."""
    return blake2b(data, digest_size=16).hexdigest()


def write_edition(edition: Edition) -> bytes:
    """Write an edition as its document."""
    document = {"schema": SCHEMA, **edition._asdict()}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def read_edition(data: bytes, where: str) -> Edition:
    """Read an edition from its document.

    Raises:
        StoreError: It is no such document.
    """
    document = _document(data, where, SCHEMA)
    try:
        plain = ("made_at", "on", "program", "made_from", "format_epoch", "learned", "site", "outlets", "feeds")
        return Edition(
            **{name: document[name] for name in plain},
            files={path: Content(*content) for path, content in document["files"].items()},
            works={slug: WorkPart(rows, made, tuple(files)) for slug, (rows, made, files) in document["works"].items()},
            ended={stem: Ended(*ended) for stem, ended in document["ended"].items()},
            shared={stem: SharedPart(made, tuple(files)) for stem, (made, files) in document["shared"].items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise StoreError(where, f"its {SCHEMA} lacks something ({error})", 'publish again with "--anew"') from None


def write_pointer(edition: str, made_at: str) -> bytes:
    """Write the pointer to an edition."""
    return json.dumps({"schema": POINTER_SCHEMA, "edition": edition, "made_at": made_at}).encode()


def read_pointer(data: bytes, where: str) -> str:
    """Give the name of the edition to which a pointer leads.

    Raises:
        StoreError: It is no pointer.
    """
    name = _document(data, where, POINTER_SCHEMA).get("edition")
    if not isinstance(name, str) or not name.isalnum():
        raise StoreError(where, "it names no edition", "name a place that was published to")
    return name


def _document(data: bytes, where: str, schema: str) -> Mapping[str, Any]:
    try:
        document = json.loads(data)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict) or document.get("schema") != schema:
        raise StoreError(where, f"it is no document {schema}", "name a place that was published to")
    return document
