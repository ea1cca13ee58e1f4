"""Finding works by any title, in any script."""

from __future__ import annotations

import json
import unicodedata
from difflib import get_close_matches
from typing import Any

from medalcal.ledger.snapshot import Snapshot


def search(snapshot: Snapshot, text: str, *, whole: bool = False) -> list[dict[str, Any]]:
    """Give the works of which slug, a title or the creator contains every word of a text, the nearest first.

    All works, by slug, where the text has no words.

    Args:
        whole: Only works of which one of these is the text itself.
    """
    words = folded(text).split()
    if not words:
        return [json.loads(about) for _, about, _ in snapshot.works()]
    found = []
    for _, about, titles in snapshot.works():
        lines = titles.split("\n")
        if folded(text) in lines if whole else all(word in titles for word in words):
            found.append((min(abs(len(line) - len(folded(text))) for line in lines), json.loads(about)))
    return [about for _, about in sorted(found, key=lambda pair: (pair[0], pair[1]["work"]))]


def nearest(snapshot: Snapshot, text: str) -> list[str]:
    """Give the slugs of up to three works of which a title, or a word of one, looks like a text."""
    slugs: dict[str, str] = {}
    for slug, _, titles in snapshot.works():
        for line in titles.split("\n"):
            slugs |= {part: slug for part in (line, *line.split()) if len(part) > 2}
    near = get_close_matches(folded(text), slugs, 6, 0.65)
    return list(dict.fromkeys(slugs[part] for part in near))[:3]


def folded(text: str) -> str:
    """Give a text as search compares it: full and half width, capitals, accents and kana scripts made one."""
    if text.isascii():
        return text.lower()
    wide = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in wide if not unicodedata.combining(char) or char in "\u3099\u309a")
    kana = "".join(chr(ord(char) - 0x60) if "ァ" <= char <= "ヶ" else char for char in plain)
    return unicodedata.normalize("NFKC", kana)
