"""Many patterns tried at one place of a text, fast: only those that can begin with the character that stands there.

A language has some hundred rows of words. Tried one after the other at each character they would cost a hundred times
what a person's eye does, so each row tells from its own look which characters it can begin with.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

_CLASSES = {"d": "0123456789"}
"""Escapes that stand for a few characters; all others that stand for many can begin a row anywhere."""


class Row(NamedTuple):
    """A pattern and what it means."""

    look: str
    tag: tuple[str, int]
    starts: frozenset[str] | None
    """The characters with which a match can begin; None for any."""


Tag = tuple[str, int]
Compiled = tuple[re.Pattern[str], dict[str, Tag]]


class Lexicon:
    """Rows in order: of two that match at a place, the first wins.

    Rows with groups are long, and compiled once each; the short ones behind them are joined by their first character.
    """

    def __init__(self, long: list[tuple[str, Tag]], short: list[tuple[str, Tag]]) -> None:
        self.long = [Row(look, tag, starts(look)) for look, tag in long]
        self.short = [Row(look, tag, starts(look)) for whole, tag in short for look in parted(whole)]
        self.patterns: dict[int, re.Pattern[str]] = {}
        self.by_char: dict[str, tuple[list[int], Compiled | None]] = {}
        self.by_rows: dict[tuple[int, ...], Compiled] = {}

    def match(self, text: str, at: int, end: int) -> tuple[re.Match[str], Tag] | None:
        """Give the match at a place, and the tag of its row."""
        char = text[at]
        known = self.by_char.get(char)
        if known is None:
            known = self.by_char[char] = self._rows_of(char)
        for place in known[0]:
            match = self._pattern(place).match(text, at, end)
            if match is not None and match.end() > at:
                return match, self.long[place].tag
        if known[1] is None:
            return None
        match = known[1][0].match(text, at, end)
        return None if match is None or match.end() == at else (match, known[1][1][match.lastgroup or ""])

    def _rows_of(self, char: str) -> tuple[list[int], Compiled | None]:
        """Give the rows that can begin with a character."""
        return _beginning(self.long, char), self._joined(tuple(_beginning(self.short, char)))

    def _pattern(self, place: int) -> re.Pattern[str]:
        """Compile a long row on first use."""
        if place not in self.patterns:
            self.patterns[place] = re.compile(self.long[place].look)
        return self.patterns[place]

    def _joined(self, places: tuple[int, ...]) -> Compiled | None:
        """Give one pattern of some short rows; characters with the same rows share it."""
        if not places:
            return None
        if places not in self.by_rows:
            look = "|".join(f"(?P<r{place}>{self.short[place].look})" for place in places)
            self.by_rows[places] = re.compile(look), {f"r{place}": self.short[place].tag for place in places}
        return self.by_rows[places]


def _beginning(rows: list[Row], char: str) -> list[int]:
    return [place for place, row in enumerate(rows) if row.starts is None or char in row.starts]


def parted(look: str) -> list[str]:
    """Give the alternatives of a pattern as patterns of their own: ``(?:a|b)\\b`` is ``a\\b`` and ``b\\b``."""
    alternatives = _split(look)
    if len(alternatives) > 1:
        return [each for part in alternatives for each in parted(part)] if "(?P<" not in look else [look]
    head = "(?i:(?:" if look.startswith("(?i:(?:") else "(?:"
    if not look.startswith("(?:") or "(?P<" in look:
        return [look]
    close = _closing(look, 0)
    rest = look[close + 1 :]
    if rest[:1] in ("?", "*", "+", "{"):
        return [look]
    return [f"(?:{part}){rest}" for part in _split(look[len(head) : close])]


def starts(look: str) -> frozenset[str] | None:
    """Give the characters with which a match of a pattern can begin; None if it can be any."""
    chars, _, _ = _alternatives(look, 0)
    return None if chars is None else frozenset(chars)


First = tuple[set[str] | None, bool, int]
"""The characters with which something can begin, None for any; whether it can be empty; and where it ends."""


def _alternatives(look: str, at: int) -> First:
    """Read alternatives from a place on, up to the bracket that closes them or the end."""
    found: set[str] | None = set()
    empty = False
    while True:
        chars, nothing, at = _sequence(look, at)
        found = None if found is None or chars is None else found | chars
        empty = empty or nothing
        if at >= len(look) or look[at] == ")":
            return found, empty, at
        at += 1


def _sequence(look: str, at: int) -> First:
    """Read a sequence from a place on, up to the bar or the bracket behind it."""
    found: set[str] = set()
    while at < len(look) and look[at] not in "|)":
        chars, optional, at = _item(look, at)
        if chars is None:
            return None, False, _behind(look, at)
        found |= chars
        if not optional:
            return found, False, _behind(look, at)
    return found, True, at


def _behind(look: str, at: int) -> int:
    """Give the place of the bar or the bracket that ends a sequence."""
    depth = 0
    for sign in _signs().finditer(look, at):
        if sign[0] == "(":
            depth += 1
        elif sign[0] == ")" and depth:
            depth -= 1
        elif sign[0] in "|)" and not depth:
            return sign.start()
    return len(look)


def _item(look: str, at: int) -> First:
    """Read the item at a place: its first characters, whether it can be left out, and where it ends."""
    char = look[at]
    if char == "(":
        chars, empty, end = _group(look, at + 1)
    elif char == "[":
        close = look.index("]", at + 2)
        chars, empty, end = _set(look[at + 1 : close]), False, close + 1
    elif char == "\\":
        chars, empty, end = _escape(look[at + 1]), look[at + 1] in "bB", at + 2
    elif char in "^$":
        chars, empty, end = set(), True, at + 1
    elif char == ".":
        chars, empty, end = None, False, at + 1
    else:
        chars, empty, end = {char}, False, at + 1
    if look[end : end + 1] in ("?", "*", "+", "{"):
        quantifier = _quantifier().match(look, end)
        if quantifier is not None:
            empty = empty or quantifier[0][0] in "?*" or quantifier[1] == "0"
            end = quantifier.end()
    return chars, empty, end


def _group(look: str, at: int) -> First:
    """Read what stands in brackets, from behind the one that opens; what only looks around takes no character."""
    if look.startswith(("?=", "?!", "?<=", "?<!"), at):
        return set(), True, _closing(look, at - 1) + 1
    if look.startswith("?P=", at):
        return None, False, _closing(look, at - 1) + 1
    folded = look.startswith("?i:", at)
    kind = _kind().match(look, at)
    chars, empty, end = _alternatives(look, at if kind is None else kind.end())
    if folded and chars is not None:
        chars |= {char.swapcase() for char in chars}
    return chars, empty, end + 1


@cache
def _kind() -> re.Pattern[str]:
    """What opens a group behind its bracket."""
    return re.compile(r"\?(?:P<\w+>|:|i:)")


def _set(inner: str) -> set[str] | None:
    """Give the characters of a set in square brackets."""
    if inner.startswith("^"):
        return None
    found: set[str] = set()
    at = 0
    while at < len(inner):
        if inner[at] == "\\":
            chars = _escape(inner[at + 1])
            if chars is None:
                return None
            found |= chars
            at += 2
        elif inner[at + 1 : at + 2] == "-" and at + 2 < len(inner):
            found |= {chr(code) for code in range(ord(inner[at]), ord(inner[at + 2]) + 1)}
            at += 3
        else:
            found.add(inner[at])
            at += 1
    return found


def _escape(char: str) -> set[str] | None:
    if char in _CLASSES:
        return set(_CLASSES[char])
    if char in "bB":
        return set()
    return None if char in "wWsSDAZ" else {char}


@cache
def _quantifier() -> re.Pattern[str]:
    return re.compile(r"[?*+]\??|\{(\d*),?\d*\}\??")


@cache
def _signs() -> re.Pattern[str]:
    """What opens, closes or parts a pattern; escapes and sets are passed over whole."""
    return re.compile(r"\\.|\[.[^\]]*\]|[()|]", re.DOTALL)


def _closing(look: str, at: int) -> int:
    """Give the place of the bracket that closes the one at a place."""
    depth = 0
    for sign in _signs().finditer(look, at):
        if sign[0] == "(":
            depth += 1
        elif sign[0] == ")":
            depth -= 1
            if depth == 0:
                return sign.start()
    raise ValueError(look)


def _split(look: str) -> list[str]:
    """Part a pattern at the bars that stand outside of brackets."""
    if "|" not in look:
        return [look]
    parts: list[str] = []
    begin = depth = 0
    for sign in _signs().finditer(look):
        if sign[0] == "(":
            depth += 1
        elif sign[0] == ")":
            depth -= 1
        elif sign[0] == "|" and depth == 0:
            parts.append(look[begin : sign.start()])
            begin = sign.end()
    return [*parts, look[begin:]]
