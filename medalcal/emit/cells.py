"""Text measured in terminal cells: how wide it is, cut to a width, wrapped to one.

A Japanese character takes two cells, a combining mark none. The rule is that of ``rich.cells`` (a test compares the
two over every assigned character), without the 23 ms that importing ``rich`` costs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

ELLIPSIS = "…"

_FIRST_MARK = "\u0300"
"""All that is printable before it takes one cell."""
_JOINER = "\u200d"
_EMOJI_STYLE = "\ufe0f"
"""Asks for the coloured form of a sign. Terminals disagree on its width, so ``clean`` drops it."""
_BLANKS = dict.fromkeys("\xad\u200b\ufeff", "") | {char: char for char in "\u3000\u200d"} | {_EMOJI_STYLE: ""}
"""What becomes of unprintable characters, where it is not a space."""
_NOT_FIRST = frozenset("、。，．・：；？！」』）】〕〉》”’ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々…〜!?)]}>,.:;")
"""What a line may not begin with, after JIS X 4051."""
_MARK_CATEGORIES = frozenset(("Mn", "Me", "Mc", "Cc", "Cf", "Zl", "Zp"))
_MARKS = frozenset(map(chr, (*range(0x1160, 0x1200), 0x3164, 0xFFA0, *range(0xD7B0, 0xD800), *range(0x1F3FB, 0x1F400))))
"""Vowels and finals that complete a Korean syllable, and skin tones: no marks by category, but drawn as such."""


class Piece(NamedTuple):
    """A stretch of text in one style."""

    text: str
    style: str = ""
    """Words such as ``bold``, ``dim``, ``green``; those that ``cli.screen`` knows."""


Line = list[Piece]


def clean(text: str) -> str:
    """Give a text on one line, without characters that would steer a terminal."""
    if text.isprintable() and _EMOJI_STYLE not in text:
        return text
    return "".join(_BLANKS.get(char, char if char.isprintable() else " ") for char in text)


@lru_cache(8192)
def cell_width(text: str) -> int:
    """Give how many cells a text takes."""
    if text.isascii() or max(text) < _FIRST_MARK:
        return len(text)
    return sum([width for _, width in _clusters(text)])


def fit(text: str, width: int) -> str:
    """Give a text cut to a width, with ``…`` where something is missing; no character is cut in half."""
    if cell_width(text) <= width:
        return text
    if width < 1:
        return ""
    kept, used = [], 0
    for cluster, size in _clusters(text):
        if used + size > width - 1:
            break
        kept.append(cluster)
        used += size
    return "".join(kept).rstrip(" ,:;·") + ELLIPSIS


def pad(text: str, width: int) -> str:
    """Give a text cut or filled to exactly a width."""
    text = fit(text, width)
    return text + " " * (width - cell_width(text))


def wrap(text: str, width: int, most: int = 99) -> list[str]:
    """Give a text in lines of at most a width, the last of them cut where there would be more than ``most``.

    Lines break at spaces and between wide characters, though none begins with a closing mark.
    """
    lines: list[str] = []
    line = ""
    parts = list(_parts(text))
    while parts:
        part = parts.pop(0)
        if cell_width((line + part).rstrip()) <= width:
            line += part
            continue
        if len(lines) == most - 1:
            return [*lines, fit("".join((line, part, *parts)).rstrip(), width)]
        if not line.strip():
            line = _head(part, width)
            part = part[len(line) :]
        lines.append(line.rstrip())
        line = ""
        if part:
            parts.insert(0, part)
    return [*lines, line.rstrip()] if line.strip() else lines


def flow(parts: Iterable[str], width: int, between: str = " · ") -> Iterator[str]:
    """Give lines of parts that are not broken apart, except where one is wider than a line."""
    line = ""
    for part in parts:
        longer = f"{line}{between}{part}" if line else part
        if line and cell_width(longer) > width:
            yield line
            longer = part
        line = longer
        if cell_width(line) > width:
            *full, line = wrap(line, width)
            yield from full
    if line:
        yield line


def trimmed(line: Line) -> Line:
    """Give a line without the blanks at its end."""
    pieces = list(line)
    while pieces and not pieces[-1].text.rstrip():
        pieces.pop()
    if pieces:
        pieces[-1] = Piece(pieces[-1].text.rstrip(), pieces[-1].style)
    return pieces


def _head(text: str, width: int) -> str:
    kept, used = "", 0
    for cluster, size in _clusters(text):
        if kept and used + size > width:
            break
        kept, used = kept + cluster, used + size
    return kept


def _parts(text: str) -> Iterator[str]:
    """Give words with the space behind them, and wide characters with the closing marks behind them."""
    part = ""
    for cluster, size in _clusters(text):
        breaks = part and (part[-1] == " " or ((size == 2 or _last_is_wide(part)) and cluster not in _NOT_FIRST))
        if breaks and cluster != " ":
            yield part
            part = ""
        part += cluster
    if part:
        yield part


def _last_is_wide(text: str) -> bool:
    return _cell(text[-1]) == 2


def _clusters(text: str) -> Iterator[tuple[str, int]]:
    """Give what is drawn as one, with its width: a character, the marks upon it, and what is joined to it."""
    cluster, width, joins = "", 0, False
    for char in text:
        size = 1 if char.isascii() and char.isprintable() else _cell(char)
        if cluster and (size == 0 or (joins and size == 2)):
            cluster += char
        else:
            if cluster:
                yield cluster, width
            cluster, width = char, size
        joins = char == _JOINER
    if cluster:
        yield cluster, width


@lru_cache(4096)
def _cell(char: str) -> int:
    """Give the width of one character on its own."""
    import unicodedata

    if char >= _FIRST_MARK and (char in _MARKS or unicodedata.category(char) in _MARK_CATEGORIES):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
