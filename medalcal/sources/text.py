"""Bytes that somebody named as an announcement → text, in whatever encoding; what is no text is said to be none. Pure.

UTF-8 first, since hardly anything else is valid UTF-8; then what the bytes or their sender say; then the encodings of
Japanese pages, of which the one that reads as Japanese is taken.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from medalcal.errors import SourceFormatError

_SIGNS = (
    (b"%PDF", "a PDF"), (b"\x89PNG", "an image"), (b"\xff\xd8\xff", "an image"), (b"GIF8", "an image"),
    (b"RIFF", "a picture, a sound or a film"), (b"PK\x03\x04", "a packed file"), (b"\x1f\x8b", "a packed file"),
    (b"\x7fELF", "a program"), (b"\xd0\xcf\x11\xe0", "a document of an office program"), (b"OggS", "a sound or a film"),
    (b"ID3", "a sound"), (b"SQLite format 3", "a database"),
)  # fmt: skip
"""How files begin that are no text. Source: each format's own definition."""
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
          (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))  # fmt: skip
"""Byte order marks; those of UTF-32 begin as one of UTF-16 does."""
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?([A-Za-z0-9_.:-]{2,40})""")
_HEAD = 4096
"""Octets within which a page says its encoding; the standard of HTML has 1024."""
_JAPANESE = ("cp932", "euc_jp")
_ALIASES = {"shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "sjis": "cp932", "windows-31j": "cp932"}
"""What calls itself Shift_JIS on the web is Microsoft's (WHATWG, Encoding)."""
_TAGS = re.compile(r"<(?:!doctype html|html|head|body|article|div|p|br|ul|table|h1)\b", re.IGNORECASE)
_ODD = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MOST_ODD = 0.02
"""Share of control characters from which a text is none."""


def decoded(data: bytes, where: str, named: str | None = None) -> str:
    """Give the text that bytes are, with line ends made one.

    Args:
        named: The encoding that the sender names.

    Raises:
        SourceFormatError: They are no text, or there are none.
    """
    if not data.strip(b"\x00 \t\r\n"):
        raise SourceFormatError(where, "it is empty", "name a file, an address or standard input with an announcement")
    sign = next((what for begins, what in _SIGNS if data.startswith(begins)), None)
    if sign is not None:
        raise SourceFormatError(where, f"it is {sign}", "give the announcement as text or as a web page")
    text = next((text for text in _readings(data, named) if text is not None), None)
    if text is None or len(_ODD.findall(text)) > _MOST_ODD * len(text):
        raise SourceFormatError(where, "it is no text", "give the announcement as text or as a web page")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_page(text: str, content_type: str = "") -> bool:
    """Tell whether a text is a web page."""
    return "html" in content_type or (_TAGS.search(text[:_HEAD]) is not None and "</" in text)


def _readings(data: bytes, named: str | None) -> Iterator[str | None]:
    """Give the text by each encoding that may be meant, the surest first; None where it is not that."""
    mark = next((name for begins, name in _MARKS if data.startswith(begins)), None)
    if mark is not None:
        yield _read(data, mark)
    if b"\x00" in data:
        yield from (_read(data, name) for name in _wide(data))
        return
    declared = _DECLARED.search(data[:_HEAD])
    if b"\x1b$" in data:
        yield _read(data, "iso2022_jp_2")
    yield _read(data, "utf-8")
    for name in (named, declared and declared[1].decode()):
        if name:
            yield _read(data, _ALIASES.get(name.lower(), name))
    yield _japanese(data)
    yield _read(data, "cp1252")
    yield data.decode("utf-8", "replace") if data.count(b"\x00") == 0 else None


def _read(data: bytes, name: str) -> str | None:
    try:
        return data.decode(name)
    except (UnicodeError, LookupError):
        return None


def _wide(data: bytes) -> tuple[str, ...]:
    """Give the byte orders of UTF-16 that a text without a mark may have: most of its zeros stand on one side."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if len(data) % 2 or max(even, odd) < 4 * min(even, odd) + 1:
        return ()
    return ("utf-16-be",) if even > odd else ("utf-16-le",)


def _japanese(data: bytes) -> str | None:
    """Give the text by the encoding in which it has more kana; half-width ones are what the wrong encoding makes."""
    texts = [text for name in _JAPANESE if (text := _read(data, name)) is not None]
    best = max(texts, key=_kana, default=None)
    return best if best is not None and _kana(best) > 0 else None


def _kana(text: str) -> int:
    return sum(1 if "ぁ" <= char <= "ヶ" else -1 if "｡" <= char <= "ﾟ" else 0 for char in text[:_HEAD])
