"""Text as iCalendar carries it: cleaned, escaped, folded into content lines, and addresses as ASCII.

What a text says is decided elsewhere; here it becomes bytes that every reader takes back as it was. What looks
roundabout was measured: ``str.translate`` costs twelve times a chain of ``replace``, folding by characters thirty times
folding by one pattern.
"""

from __future__ import annotations

import re

FOLD_OCTETS = 75
"""The longest line without its break: RFC 5545, section 3.1."""

_PIECE = re.compile(
    rb"""
      .{1,74} (?! [\x80-\xbf] | \xe2\x80\x8d | \xef\xb8\x8f | \xf0\x9f\x8f[\xbb-\xbf] ) (?<! \\ ) (?<! \xe2\x80\x8d )
    | .{1,74} (?! [\x80-\xbf] ) (?<! \\ )
    | (?: \\. ){1,37}
    """,
    re.DOTALL | re.VERBOSE,
)
"""The longest piece that may stand on a line, behind the blank with which all but the first begin.

A cut is not before a later octet of a character and not after a backslash; nor, where that can be had, before or after
the joiner of an emoji sequence, before the emoji form or before a skin tone. What these rules leave nowhere to cut is a
row of escapes.
"""

_BREAKS = re.compile("\r\n?|[\x85\u2028\u2029]")
_REFUSED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Control characters but newline and tab, byte order marks, lone surrogates: each makes some reader refuse the feed.
And what turns the direction of all that follows on the line, if nothing turns it back."""

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
    """Give one content line with its break, folded at 75 octets: the second and later pieces begin with a blank.

    No cut lies inside a character or between a backslash and what it escapes, and none inside an emoji sequence as
    long as that fits on a line.

    Args:
        name: The property with its parameters and the colon: ``SUMMARY:``, ``SOURCE;VALUE=URI:``.
        value: Already in the form of its type: text escaped, an address in ASCII.
    """
    line = name + value
    return line + b"\r\n" if len(line) <= FOLD_OCTETS else b"\r\n ".join(_PIECE.findall(line)) + b"\r\n"


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
