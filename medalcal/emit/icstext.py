"""Text as iCalendar carries it: cleaned, escaped, folded into content lines, and addresses as ASCII.

What a text says is decided elsewhere; here it becomes bytes that every reader takes back as it was. What looks
roundabout was measured: ``str.translate`` costs twelve times a chain of ``replace``, folding by characters twenty times
folding by octets.
"""

from __future__ import annotations

import re

FOLD_OCTETS = 75
"""The longest line without its break: RFC 5545, section 3.1."""

_BACKSLASH = 0x5C
_JOINER = "\u200d".encode()
_GLUED = tuple(mark.encode() for mark in ("\u200d", "\ufe0f", *map(chr, range(0x1F3FB, 0x1F400))))
"""What belongs to the character before it in an emoji sequence: the joiner, the emoji form, the five skin tones."""
_MAY_BE_JOINED = frozenset((0xE2, 0xEF, 0xF0))
"""First octets of those and of emoji. Cuts before anything else need no look around, which would cost as much as folding."""
_SHORTEST_PIECE = 4
"""A sequence that leaves fewer octets of a line before it is too long to be kept whole."""

_BREAKS = re.compile("\r\n?|[\x85\u2028\u2029]")
_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ud800-\udfff]")
"""Control characters but newline and tab, byte order marks, lone surrogates: each makes some reader refuse the feed."""

_PLAIN_URL = re.compile(r"https?://[a-z0-9.-]+(:\d+)?([/?#][\w.~:/?#\[\]@!$&'()*+,;=%-]*)?", re.ASCII | re.IGNORECASE)
_ANY_URL = re.compile(r"(https?://)([^/?#@]+?)((?::\d+)?(?:[/?#].*)?)", re.ASCII | re.IGNORECASE | re.DOTALL)
_URL_SAFE = "~:/?#[]@!$&'()*+,;=%"


def clean(text: str) -> str:
    """Give the text with every kind of line break as a newline and without what readers refuse."""
    return _REFUSED.sub("", _BREAKS.sub("\n", text))


def escape(text: str) -> bytes:
    """Give the text as the value of a TEXT property: cleaned; backslash, semicolon, comma and newline escaped."""
    if not text.isprintable() and not text.replace("\n", "").isprintable():
        text = clean(text)  # all that ``clean`` touches is unprintable, so most texts need not be searched
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n").encode()


def content_line(name: bytes, value: bytes) -> bytes:
    """Give one content line, folded, with its line break.

    Args:
        name: The property with its parameters and the colon: ``SUMMARY:``, ``SOURCE;VALUE=URI:``.
        value: Already in the form of its type: text escaped, an address in ASCII.
    """
    return fold(name + value) + b"\r\n"


def fold(line: bytes) -> bytes:
    """Give a content line in pieces of at most 75 octets, the second and later ones after a blank.

    No cut lies inside a character or between a backslash and what it escapes, and none inside an emoji sequence as
    long as that fits on a line.
    """
    length = len(line)
    if length <= FOLD_OCTETS:
        return line
    pieces = []
    start, end = 0, FOLD_OCTETS
    while end < length:
        while 0x7F < line[end] < 0xC0:  # a later octet of a character
            end -= 1
        if line[end] in _MAY_BE_JOINED:
            end = _before_sequence(line, start, end)
        if line[end - 1] == _BACKSLASH and _is_escape(line[start:end]):
            end -= 1
        pieces.append(line[start:end])
        start = end
        end += FOLD_OCTETS - 1  # the blank counts
    pieces.append(line[start:])
    return b"\r\n ".join(pieces)


def _is_escape(piece: bytes) -> bool:
    """Say whether the last backslash of the piece escapes what follows, rather than being escaped itself."""
    return (len(piece) - len(piece.rstrip(b"\\"))) % 2 == 1


def _before_sequence(line: bytes, start: int, end: int) -> int:
    """Give the nearest place to cut that is in no joined sequence; ``end`` where that is too far back."""
    cut = end
    while line.startswith(_GLUED, cut) or line.endswith(_JOINER, start, cut):
        cut -= 1
        while 0x7F < line[cut] < 0xC0:
            cut -= 1
        if cut < start + _SHORTEST_PIECE:
            return end
    return cut


def ascii_url(url: str) -> bytes | None:
    """Give an address in ASCII, percent-encoded where needed; None for what is no http or https address.

    Addresses with a user name in them are refused too: feeds are public.
    """
    if _PLAIN_URL.fullmatch(url):
        return url.encode("ascii")
    match = _ANY_URL.fullmatch(url.strip())
    if match is None:
        return None
    from urllib.parse import quote

    try:
        encoded = match[1] + match[2].encode("idna").decode("ascii") + quote(match[3], safe=_URL_SAFE)
    except UnicodeError:  # a host that is none, or a lone surrogate
        return None
    return encoded.encode("ascii") if _PLAIN_URL.fullmatch(encoded) else None
