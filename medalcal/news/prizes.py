"""The names of prizes: what an award is one of."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

_REACH = 400
"""Characters on each side of a date in which a prize is looked for."""


def prize_near(text: str, start: int, end: int, date: int, language: Literal["en", "ja"]) -> str | None:
    """Give the name of the prize in a sentence that stands nearest to a date, as it is printed."""
    look = _japanese() if language == "ja" else _english()
    named = look.finditer(text, max(start, date - _REACH), min(end, date + _REACH))
    nearest = min(named, key=lambda match: abs(match.end() - date), default=None)
    return None if nearest is None else _untitled().sub("", nearest[0].strip())


@cache
def _english() -> re.Pattern[str]:
    """Capitals that end with a word for a prize: 48th Annual Kodansha Manga Awards, Manga Taisho."""
    return re.compile(
        r"(?:(?:\d+(?:st|nd|rd|th)|[A-Z][\w’'.-]*|of|the|for|in)\s+){0,8}?[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*){0,6}"
        r"\s+(?:(?:Award|Prize)s?|Taish[oō]|Grand Prix|Festival)(?![\w-])"
    )


@cache
def _japanese() -> re.Pattern[str]:
    """What ends with a word for a prize, without the words that lead to it: 第48回講談社漫画賞."""
    return re.compile(
        r"[\u3005\u3007\u4e00-\u9fffァ-ヶーA-Za-z\d!&・]{2,24}(?:賞|大賞|芸術祭|映画祭|コンクール|グランプリ)(?!作|者|歴|を総|式)"
    )


@cache
def _untitled() -> re.Pattern[str]:
    """Words with which no name of a prize begins."""
    return re.compile(r"^(?:(?:the|of|in|for)\s+)+")
