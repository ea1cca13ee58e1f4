"""Finding works by any title, in any script."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Any

from medalcal.emit.searchkey import folded, matching
from medalcal.ledger.snapshot import Snapshot


def search(snapshot: Snapshot, text: str, *, whole: bool = False) -> list[dict[str, Any]]:
    """Give the works of which slug, a title or the creator contains every word of a text, the nearest first.

    All works, by slug, where the text has no words.

    Args:
        whole: Only works of which one of these is the text itself.
    """
    return matching(snapshot.works(), text, whole=whole)


def nearest(snapshot: Snapshot, text: str) -> list[str]:
    """Give the slugs of up to three works of which a title, or a word of one, looks like a text."""
    slugs: dict[str, str] = {}
    for slug, _, titles in snapshot.works():
        for line in titles.split("\n"):
            slugs |= {part: slug for part in (line, *line.split()) if len(part) > 2}
    near = get_close_matches(folded(text), slugs, 6, 0.65)
    return list(dict.fromkeys(slugs[part] for part in near))[:3]
