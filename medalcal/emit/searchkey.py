"""Titles as search compares them, in any script. Pure."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from typing import Any

_VOICED = "\u3099\u309a"
"""The marks that make another kana of a kana, and are no accents."""


def folded(text: str) -> str:
    """Give a text as search compares it: full and half width, capitals, accents and kana scripts made one."""
    if text.isascii():
        return text.lower()
    wide = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(char for char in wide if not unicodedata.combining(char) or char in _VOICED)
    kana = "".join(chr(ord(char) - 0x60) if "ァ" <= char <= "ヶ" else char for char in plain)
    return unicodedata.normalize("NFKC", kana)


def matching(works: Iterable[tuple[str, str, str]], text: str, *, whole: bool = False) -> list[dict[str, Any]]:
    """Give what is known of the works whose slug, title or creator contains every word of a text, the nearest first.

    All works, in their order, where the text has no words.

    Args:
        works: Slug, JSON and folded titles, as ``Snapshot.works`` gives them.
        whole: Only works of which one of these is the text itself.
    """
    wanted = folded(text)
    words = wanted.split()
    if not words:
        return [json.loads(about) for _, about, _ in works]
    found = []
    for slug, about, titles in works:
        lines = titles.split("\n")
        if wanted in lines if whole else all(word in titles for word in words):
            found.append((min(abs(len(line) - len(wanted)) for line in lines), slug, about))
    return [json.loads(about) for _, _, about in sorted(found)]
