"""Announcements in whatever encoding, and what is no text."""

from __future__ import annotations

import codecs

import pytest

from medalcal.errors import SourceFormatError
from medalcal.sources.text import decoded, is_page

JAPANESE = "TVアニメ『星屑の図書館』は2027年1月9日(土)24:30より放送開始。ｶﾅも。\n"
ENGLISH = "It premieres on January 9 — “at last”, says the café.\n"

ENCODINGS = {
    "UTF-8": (JAPANESE, JAPANESE.encode(), None),
    "UTF-8 with a mark": (JAPANESE, codecs.BOM_UTF8 + JAPANESE.encode(), None),
    "UTF-16 with a mark": (JAPANESE, JAPANESE.encode("utf-16"), None),
    "UTF-16, big first": (JAPANESE, codecs.BOM_UTF16_BE + JAPANESE.encode("utf-16-be"), None),
    "UTF-16 without a mark": (ENGLISH, ENGLISH.encode("utf-16-le"), None),
    "UTF-32": (JAPANESE, JAPANESE.encode("utf-32"), None),
    "Shift_JIS": (JAPANESE, JAPANESE.encode("cp932"), None),
    "Shift_JIS, as its sender says": (JAPANESE, JAPANESE.encode("cp932"), "Shift_JIS"),
    "EUC-JP": (JAPANESE, JAPANESE.encode("euc_jp"), None),
    "EUC-JP, as the page says": (
        f'<meta charset="euc-jp">{JAPANESE}', f'<meta charset="euc-jp">{JAPANESE}'.encode("euc_jp"), None,
    ),
    "ISO-2022-JP": (JAPANESE.replace("ｶﾅ", "かな"), JAPANESE.replace("ｶﾅ", "かな").encode("iso2022_jp"), None),
    "Windows-1252": (ENGLISH, ENGLISH.encode("cp1252"), None),
    "a sender that is wrong": (JAPANESE, JAPANESE.encode(), "iso-8859-1"),
    "a sender that names nothing": (JAPANESE, JAPANESE.encode("cp932"), "no-such-encoding"),
    "line ends of Windows": ("a\nb\n", b"a\r\nb\r", None),
}  # fmt: skip


@pytest.mark.parametrize("text, data, named", ENCODINGS.values(), ids=list(ENCODINGS))
def test_text_is_read_in_its_encoding(text: str, data: bytes, named: str | None) -> None:
    """A text comes out as it was written, whatever its encoding is called."""
    assert decoded(data, "x", named) == text


NO_TEXT = {
    "nothing": (b"", "it is empty"), "blanks": (b" \n\t ", "it is empty"), "a PDF": (b"%PDF-1.7\n%\xe2", "it is a PDF"),
    "a picture": (b"\x89PNG\r\n\x1a\n", "it is an image"), "a photograph": (b"\xff\xd8\xff\xe0", "it is an image"),
    "a packed file": (b"PK\x03\x04\x14", "it is a packed file"), "noise": (bytes(range(256)) * 4, "it is no text"),
    "control characters": (b"\x01\x02\x03 date", "it is no text"),
}  # fmt: skip


@pytest.mark.parametrize("data, found", NO_TEXT.values(), ids=list(NO_TEXT))
def test_what_is_no_text_is_refused(data: bytes, found: str) -> None:
    """One sentence says what it is instead."""
    with pytest.raises(SourceFormatError) as error:
        decoded(data, "x")
    assert error.value.found == found


@pytest.mark.parametrize(
    "text, kind, expected",
    [("<!DOCTYPE html><p>a</p>", "", True), ("<p>a</p>", "", True), ("a < b and c > d", "", False),
     ("2 < 3", "text/html", True), ("第1話 <前編>", "text/plain", False)],
)  # fmt: skip
def test_pages_are_told_from_texts(text: str, kind: str, expected: bool) -> None:
    """Tags or the sender's word make a page; a bracket does not."""
    assert is_page(text, kind) is expected
