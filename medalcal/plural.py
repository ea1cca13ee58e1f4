"""Numbers of things in English."""

from __future__ import annotations


def many(count: int, noun: str) -> str:
    """Give a number of things in words: 1 work, 1,024 works."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
