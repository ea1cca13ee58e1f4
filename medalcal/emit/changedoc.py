"""Changes as plain data: ``medalcal/changes/1``."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from medalcal.emit.entry import Entry, Reader, local_text
from medalcal.emit.shape import ChangeEntry, StateEntry, StoredEntry

SCHEMA = "medalcal/changes/1"
STEPS = ("added", "sharpened", "moved", "cancelled", "corrected", "withdrawn", "restored")

Moved = dict[str, Any]
"""One change of one entry as a reader sees it, in the order of ``medalcal/changes/1``."""


def seen_change(stored: StoredEntry, at: str, change: str | None, reader: Reader) -> Moved:
    """Give a change of a stored entry as one reader sees it.

    Args:
        change: JSON of a ``ChangeEntry``; None for an entry that was added and is as it was.
    """
    entry = reader.sees(stored)
    return change_of(entry, json.loads(change) if change is not None else _added(entry, at), reader)


def change_of(entry: Entry, told: ChangeEntry, reader: Reader) -> Moved:
    """Give a change of an entry as one reader sees it."""
    return {
        "key": entry["key"],
        "uid": entry["uid"],
        "kind": entry["kind"],
        "work": entry["work"],
        "title": entry.get("title"),
        "label": entry.get("label"),
        "change": told["change"],
        "before": _seen(told["before"], reader),
        "after": _seen(told["after"], reader),
        "on": told["on"],
        "why": told["why"],
        "url": told["url"] or entry.get("url"),
    }


def _added(entry: Entry, at: str) -> ChangeEntry:
    after: StateEntry = {
        "date": entry["date"],
        "precision": entry["precision"],
        "broadcast_time": entry["broadcast_time"],
        "airs_at": entry["airs_at"],
        "zone": entry["zone"] if entry["broadcast_time"] else None,
        "until": entry["until"],
        "minutes": entry["minutes"],
        "status": entry["status"],
        "outlet": entry["outlet"],
    }
    said = next((source["url"] for source in entry["sources"] if source["url"]), None)
    return {"change": "added", "before": None, "after": after, "on": at, "why": None, "url": said}


def _seen(state: StateEntry | None, reader: Reader) -> Entry | None:
    """Give a state with the reader's clock."""
    if state is None:
        return None
    return {**state, "local": local_text(state["airs_at"], reader.zone) if state["airs_at"] else None}


def document(changes: Iterable[Moved], about: dict[str, Any]) -> dict[str, Any]:
    """Give the document ``medalcal/changes/1``.

    Args:
        changes: In the order in which they were learned.
        about: The question: ``now``, ``tz``, ``since``, ``titles``, ``runs``.
    """
    return {"schema": SCHEMA, **about, "changes": list(changes)}
