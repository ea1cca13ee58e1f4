"""Numbers in Roman figures and in circles."""

from __future__ import annotations

from itertools import pairwise


def roman(word: str) -> int | None:
    """Give the number of ``IV``; nothing of what is no such number."""
    values = [_ROMAN[letter] for letter in word]
    number = sum(-one if one < other else one for one, other in pairwise([*values, 0]))
    tens, ones = divmod(number, 10)
    return number if tens < 4 and word == "X" * tens + _ONES[ones] else None


_ROMAN = {"I": 1, "V": 5, "X": 10}
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")


def number_in_title(word: str) -> int:
    """Give the number of figures or of Roman figures, be they letters or signs of their own: 4, ④, IV, \u2163."""
    if word.isdecimal():
        return int(word)
    if "①" <= word <= "⑳":
        return ord(word) - ord("①") + 1
    return ord(word) - 0x215F if word[0] >= "\u2160" else roman(word) or 0
