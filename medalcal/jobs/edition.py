"""Editions: what was published, read back; what would be now; and what a person let through, and why."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Any, NamedTuple, cast

from medalcal.curated.folder import ACCEPTED
from medalcal.emit.entry import FALLBACKS, SCHEMA, Entry, Reader
from medalcal.emit.ics import FORMAT_EPOCH
from medalcal.errors import EditionError
from medalcal.jobs.gate import Edition, Finding
from medalcal.ledger.selection import ALL, BREAKS, COARSE, DAY, INSTANT, Filter
from medalcal.ledger.snapshot import Snapshot
from medalcal.model.dates import PartialDate
from medalcal.store.file import write_atomically

_LISTS = ("occurrences", "undated", "breaks")
_WRITE = '"export --format json" writes one'
_STATUSES = ("confirmed", "tentative", "cancelled")


class Published(NamedTuple):
    """An edition that was read back from its file."""

    edition: Edition
    reader: Reader
    """For whom it was written: language, and whether with episode titles."""
    lead_only: bool
    digest: str
    """Of the file, to tell editions apart."""


def read_edition(path: str) -> Published:
    """Read what ``export --format json`` wrote.

    Raises:
        EditionError: The file cannot be read, or is something else.
    """
    try:
        with open(path, "rb") as stream:
            content = stream.read()
    except OSError as error:
        raise EditionError(f"{path}: {error.strerror}; name an edition, {_WRITE}") from None
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        raise EditionError(f"{path}: this is no JSON; name an edition, {_WRITE}") from None
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise EditionError(f"{path}: this is no document {SCHEMA}; {_WRITE}")
    lists = [document.get(name, []) for name in _LISTS]
    if not all(isinstance(part, list) for part in lists):
        raise EditionError(f"{path}: its entries are no lists; {_WRITE}")
    listed = [entry for part in lists for entry in part]
    for place, entry in enumerate(listed):
        fault = _fault(entry)
        if fault is not None:
            raise EditionError(f"{path}: entry {place + 1}: {fault}; write the edition anew")
    entries = {entry["uid"]: entry for entry in listed}
    if len(entries) != len(listed):
        raise EditionError(f"{path}: two entries share a UID; write the edition anew")
    edition = Edition(entries, str(document.get("format_epoch", "")), str(document.get("now", ""))[:10])
    digest = hashlib.sha256(content).hexdigest()
    return Published(edition, _reader(document, path, listed), document.get("runs") != "all", digest)


def _reader(document: dict[str, Any], path: str, entries: list[Entry]) -> Reader:
    """Give for whom an edition was written; that nobody's episode has a title is a wish, and no news."""
    language = document.get("titles", "en")
    if not isinstance(language, str) or language not in FALLBACKS:
        raise EditionError(f'{path}: titles in "{str(language)[:40]}"; there are {", ".join(FALLBACKS)}')
    untitled = all(entry.get("subtitle") is None for entry in entries)
    return Reader(datetime.min.replace(tzinfo=UTC), UTC, "UTC", language, spoiler_free=untitled)


def _is_date(value: object) -> bool:
    return value is None or (isinstance(value, str) and bool(PartialDate.parse(value)))


def _is_instant(value: object) -> bool:
    return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None


_FORMS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "key": (lambda value: isinstance(value, str) and "/" in value, "a text such as medalist/season-2/1"),
    "uid": (lambda value: isinstance(value, str) and bool(value), "a text"),
    "work": (lambda value: isinstance(value, str), "a slug"),
    "kind": (lambda value: isinstance(value, str), "a text"),
    "date": (_is_date, "a date or null"),
    "precision": (lambda value: isinstance(value, str), "a text"),
    "airs_at": (lambda value: value is None or _is_instant(value), "an instant or null"),
    "status": (_STATUSES.__contains__, "one of " + ", ".join(_STATUSES)),
    "revision": (lambda value: type(value) is int and value >= 0, "a number"),
    "changed_at": (_is_instant, "an instant"),
}
"""What every entry of an edition has, and in which form."""


def _fault(entry: object) -> str | None:
    """Say what an entry lacks; None where it can be compared."""
    if not isinstance(entry, dict):
        return "it is no entry"
    for name, (is_right, form) in _FORMS.items():
        if name not in entry:
            return f'it has no "{name}"'
        value = entry[name]
        try:
            right = is_right(value)
        except (ValueError, TypeError):
            right = False
        if not right:
            return f"{name} is {json.dumps(value, ensure_ascii=False)[:60]}, not {form}"
    if entry["precision"] in ("day", "minute") and len(entry["date"] or "") != len("2026-01-24"):
        return f"date is {json.dumps(entry['date'])}, not a day"
    return None


def present_edition(snapshot: Snapshot, reader: Reader, lead_only: bool) -> Edition:
    """Give the calendar as it is, whole, for the reader of an edition with which it shall be compared."""
    chosen = Filter(lead_only=lead_only)
    tiers = (INSTANT, DAY, COARSE, *BREAKS)
    entries = [reader.sees(cast(Any, entry)) for tier in tiers for entry in snapshot.entries(tier, ALL, chosen)]
    return Edition({entry["uid"]: entry for entry in entries}, FORMAT_EPOCH)


# What a person let through


def let_through(folder: str, digest: str, found: Iterable[Finding]) -> set[Finding]:
    """Give the findings that somebody let through for an edition.

    Args:
        digest: Of what was published: what is let through once is not let through for ever.

    Raises:
        EditionError: The record cannot be read.
    """
    known = {
        (entry["rule"], entry["key"], entry["found"], tuple(entry["more"]))
        for record in map(_record, _lines(folder))
        if record["edition"] == digest
        for entry in record["findings"]
    }
    return {finding for finding in found if finding.identity in known}


def accept(folder: str, digest: str, found: Iterable[Finding], reason: str, on: date) -> str:
    """Record that findings are let through for an edition, and why; give the path of the record."""
    told = [
        {"rule": finding.rule, "key": finding.key, "found": finding.found, "more": finding.more} for finding in found
    ]
    record = {"on": on.isoformat(), "reason": reason, "edition": digest, "findings": told}
    lines = [*_lines(folder), json.dumps(record, ensure_ascii=False)]
    path = os.path.join(folder, ACCEPTED)
    write_atomically(path, [f"{line}\n".encode() for line in lines])
    return path


def _lines(folder: str) -> list[str]:
    """Give the lines of the record, each of which can be read.

    Raises:
        EditionError: One of them cannot.
    """
    path = os.path.join(folder, ACCEPTED)
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8", errors="replace") as stream:
        lines = [line.strip() for line in stream]
    for number, line in enumerate(lines, 1):
        if line and not _is_record(line):
            raise EditionError(f"{path}:{number}: this is no record; mend the line, it says what was let through")
    return [line for line in lines if line]


def _is_record(line: str) -> bool:
    try:
        record = _record(line)
        return isinstance(record["edition"], str) and all(
            isinstance(entry["more"], list) and entry["rule"] and isinstance(entry["key"], str) and entry["found"]
            for entry in record["findings"]
        )
    except (ValueError, KeyError, TypeError):
        return False


def _record(line: str) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(line)
    return record
