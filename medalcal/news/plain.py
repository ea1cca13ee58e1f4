"""A text in plain characters, one for each of the given ones, so that every place stays where it was."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\r"
_TWINS = {
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d",
    "~": "\u301c\u223c\uff5e",
    "'": "\u2018\u2019\u02bc\uff07",
    '"': "\u201c\u201d\u201e\uff02",
    "(": "\uff08〔（",
    ")": "\uff09〕）",
    ":": "\uff1a\u2236",
    "|": "\uff5c│┃",
    " ": _SPACES + _INVISIBLE,
}
"""Characters that mean the same to a person. What is invisible becomes a blank: it may not move what follows it."""

_JAPANESE = re.compile(r"[\u3041-\u30fa\u4e00-\u9fff]")
_LATIN = re.compile(r"[A-Za-z]")


def plain(text: str) -> str:
    """Give the text with full-width letters, dashes, tildes, quotes and blanks folded; its length is the same."""
    return _without_accents(_with_cells(text.translate(_table())))


def bare(name: str) -> str:
    """Give a name without blanks and capitals, as it is compared with another."""
    return name.casefold().replace(" ", "")


def _with_cells(text: str) -> str:
    """Give the text with the tabs between the cells of a table row as others draw them."""
    return re.sub(r"(?<=\S)\t(?=\S)", "|", text) if "\t" in text else text


def _without_accents(text: str) -> str:
    """Give the text with the one word of release that some write with an accent as others write it."""
    return text.replace("première", "premiere").replace("Première", "Premiere").replace("PREMIÈRE", "PREMIERE")


def language_of(text: str) -> Literal["en", "ja"]:
    """Give the language in which a text is written: Japanese where a fifth of its letters are."""
    head = text[:20_000]
    japanese = len(_JAPANESE.findall(head))
    return "ja" if japanese and japanese * 4 >= len(_LATIN.findall(head)) else "en"


@cache
def _table() -> dict[int, str]:
    table = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    table |= {code: " " for code in range(32) if code not in (9, 10)}
    return table | {ord(char): twin for twin, chars in _TWINS.items() for char in chars}
