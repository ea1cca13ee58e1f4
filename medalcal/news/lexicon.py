"""Many patterns tried at one place of a text, fast: only those that can begin with the letters that stand there.

A language has some hundred rows of words. Tried one after the other at each character they would cost a hundred times
what a person's eye does, and to compile them all would cost more than to read does, so each row tells from its own look
with which letters it can begin.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

LETTERS = 4
"""How many letters of a text are looked at before a row is tried."""
_MANY = 200
"""A row that can begin in more ways than this is looked up by fewer letters."""

Tag = tuple[str, int]
"""What a row means."""
Rows = tuple[list[int], list[int]]
"""The places of long rows and of short ones."""
Compiled = tuple[re.Pattern[str], dict[str, Tag]]


class Lexicon:
    """Rows in order: of two that match at a place, the first wins.

    Rows with groups are long, and compiled once each; the short ones behind them are joined by how they can begin.
    """

    def __init__(self, long: list[tuple[str, Tag]], short: list[tuple[str, Tag]]) -> None:
        self._long = long
        self._short = [(look, tag) for whole, tag in short for look in parted(whole)]
        self._patterns: dict[int, re.Pattern[str]] = {}
        self._joined: dict[tuple[int, ...], Compiled] = {}
        self._by_head: defaultdict[str, Rows] = defaultdict(lambda: ([], []))
        self._by_letters: dict[str, tuple[list[int], Compiled | None]] = {}
        for kind, rows in enumerate((self._long, self._short)):
            for place, (look, _) in enumerate(rows):
                bare = look[len("(?i:") : -1] if look.startswith("(?i:") else look
                for head in heads(bare, lone=rows is self._short and bare is look):
                    self._by_head[head][kind].append(place)

    def match(self, text: str, at: int, end: int) -> tuple[re.Match[str], Tag] | None:
        """Give the match at a place, and the tag of its row."""
        letters = text[at : at + LETTERS].lower()
        known = self._by_letters.get(letters)
        if known is None:
            known = self._by_letters[letters] = self._beginning(letters)
        long, short = known
        for place in long:
            match = self._pattern(place).match(text, at, end)
            if match is not None and match.end() > at:
                return match, self._long[place][1]
        if short is None:
            return None
        match = short[0].match(text, at, end)
        return None if match is None or match.end() == at else (match, short[1][match.lastgroup or ""])

    def _beginning(self, letters: str) -> tuple[list[int], Compiled | None]:
        """Give the rows that can begin with some letters."""
        found = [
            self._by_head[head]
            for head in (letters[:size] for size in range(len(letters) + 1))
            if head in self._by_head
        ]
        long = sorted({place for rows, _ in found for place in rows})
        return long, self._join(tuple(sorted({place for _, rows in found for place in rows})))

    def _pattern(self, place: int) -> re.Pattern[str]:
        """Compile a long row on first use."""
        if place not in self._patterns:
            self._patterns[place] = re.compile(self._long[place][0])
        return self._patterns[place]

    def _join(self, places: tuple[int, ...]) -> Compiled | None:
        """Give one pattern of some short rows; letters with the same rows share it."""
        if not places:
            return None
        if places not in self._joined:
            look = "|".join(f"(?P<r{place}>{self._short[place][0]})" for place in places)
            self._joined[places] = re.compile(look), {f"r{place}": self._short[place][1] for place in places}
        return self._joined[places]


def parted(look: str) -> list[str]:
    """Give the alternatives of a pattern as patterns of their own: ``(?:a|b)\\b`` is ``a\\b`` and ``b\\b``."""
    alternatives = _split(look)
    if len(alternatives) > 1:
        return [each for part in alternatives for each in parted(part)] if "(?P<" not in look else [look]
    if not look.startswith("(?:") or "(?P<" in look:
        return [look]
    close = _closing(look, 0)
    rest = look[close + 1 :]
    if rest[:1] in ("?", "*", "+", "{"):
        return [look]
    return [part + rest for part in _split(look[len("(?:") : close])]


Heads = tuple[set[str], set[str], int]
"""What a part of a pattern can be as a whole, the beginnings behind which anything may follow, and where it ends."""


@cache
def heads(look: str, *, lone: bool = False) -> set[str]:
    """Give the small letters with which a match of a pattern can begin, at most `LETTERS`; an empty one for any.

    Args:
        lone: It has no alternatives as a whole.
    """
    plain = _plain().match(look)
    if plain is not None and len(plain[0]) == LETTERS and (lone or "|" not in look):
        return {plain[0].lower()}
    whole, begun, _ = _alternatives(look, 0)
    return whole | begun


def _alternatives(look: str, at: int) -> Heads:
    """Read alternatives from a place on, up to the bracket that closes them or the end."""
    whole: set[str] = set()
    begun: set[str] = set()
    while True:
        one, more, at = _sequence(look, at)
        whole |= one
        begun |= more
        if at >= len(look) or look[at] == ")":
            return whole, begun, at
        at += 1


def _sequence(look: str, at: int) -> Heads:
    """Read a sequence from a place on, up to the bar or the bracket behind it."""
    whole, begun = {""}, set[str]()
    while at < len(look) and look[at] not in "|)":
        one, more, at = _item(look, at)
        if len(whole) * (len(one) + len(more)) > _MANY and whole != {""}:
            one, more = set(), {""}
        if whole == {""}:
            longer = one
            begun |= more
        else:
            begun |= {(head + tail)[:LETTERS] for head in whole for tail in more}
            longer = {(head + tail)[:LETTERS] for head in whole for tail in one}
        whole = {head for head in longer if len(head) < LETTERS}
        begun |= longer - whole
        if not whole:
            return whole, begun, _behind(look, at)
    return whole, begun, at


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


def _item(look: str, at: int) -> Heads:
    """Read the item at a place; letters of which none can be left out are one."""
    plain = _plain().match(look, at)
    if plain is not None:
        return {plain[0].lower()}, set(), plain.end()
    char = look[at]
    whole: set[str] = set()
    begun: set[str] = set()
    end = at + 1
    if char == "(":
        whole, begun, end = _group(look, at + 1)
    elif char == "[":
        end = look.index("]", at + 2) + 1
        whole, begun = _of(_set(look[at + 1 : end - 1]))
    elif char == "\\":
        end = at + 2
        whole, begun = _of(_escape(look[at + 1]))
    elif char in "^$":
        whole = {""}
    elif char == ".":
        begun = {""}
    else:
        whole = {char.lower()}
    if look[end : end + 1] in ("?", "*", "+", "{"):
        quantifier = _quantifier().match(look, end)
        if quantifier is not None:
            end = quantifier.end()
            often = quantifier[0][0] != "?"
            optional = quantifier[0][0] in "?*" or quantifier[1] == "0"
            whole, begun = (set(), begun | whole) if often else (whole, begun)
            whole = whole | {""} if optional else whole
    return whole, begun, end


def _of(chars: set[str] | None) -> tuple[set[str], set[str]]:
    return (set(), {""}) if chars is None else ({char.lower() for char in chars}, set())


def _group(look: str, at: int) -> Heads:
    """Read what stands in brackets, from behind the one that opens; what only looks around takes no character."""
    if look.startswith(("?=", "?!", "?<=", "?<!"), at):
        return {""}, set(), _closing(look, at - 1) + 1
    if look.startswith("?P=", at):
        return set(), {""}, _closing(look, at - 1) + 1
    kind = _kind().match(look, at)
    whole, begun, end = _alternatives(look, at if kind is None else kind.end())
    return whole, begun, end + 1


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
    """Give the characters that an escape stands for; None for many."""
    if char == "d":
        return set("0123456789")
    if char in "bB":
        return {""}
    return None if char in "wWsSDAZ" else {char}


@cache
def _plain() -> re.Pattern[str]:
    return re.compile(rf"[^\\()\[\]|^$.?*+{{]{{1,{LETTERS}}}(?![?*+{{])")


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
