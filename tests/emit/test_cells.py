"""Widths in terminal cells: as ``rich`` measures them, cut and wrapped without halving a character."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from medalcal.emit.cells import Piece, cell_width, clean, fit, flow, pad, trimmed, wrap

TEXTS = st.text(st.sampled_from("abc é・メダリスト、。「」…｡ﾒﾀﾞ鬼👨\u200d👧🏽か\u3099e\u0301 -"), max_size=40)


def test_every_printable_character_is_as_wide_as_rich_says() -> None:
    """All assigned characters agree, but for the number signs that Arabic and Kaithi write under their digits."""
    version = unicodedata.unidata_version
    different = []
    for code in range(sys.maxunicode + 1):
        char = chr(code)
        known = char.isprintable() and unicodedata.category(char) not in ("Cn", "Co", "Cs", "Cf")
        if known and cell_width(char) != cell_len(char, version):
            different.append(f"{code:04x}")
    assert different == []


@pytest.mark.parametrize(
    "text,width",
    [
        pytest.param("Medalist", 8, id="ascii"),
        pytest.param("メダリスト", 10, id="katakana"),
        pytest.param("ﾒﾀﾞﾘｽﾄ", 6, id="half-width katakana"),
        pytest.param("か\u3099", 2, id="combining voice mark"),
        pytest.param("Frère é", 7, id="latin"),
        pytest.param("e\u0301", 1, id="combining accent"),
        pytest.param("☆ ♡ …", 5, id="ambiguous ones are narrow"),
        pytest.param("🎉", 2, id="emoji"),
        pytest.param("👨\u200d👩\u200d👧", 2, id="joined emoji"),
        pytest.param("👍🏽", 2, id="skin tone"),
        pytest.param("", 0, id="empty"),
    ],
)
def test_width(text: str, width: int) -> None:
    """A text takes the cells that rich counts for it."""
    assert (cell_width(text), cell_len(text)) == (width, width)


@pytest.mark.parametrize(
    "text,width,shown",
    [
        pytest.param("Medalist", 8, "Medalist", id="fits"),
        pytest.param("Medalist", 5, "Meda…", id="cut"),
        pytest.param("メダリスト", 6, "メダ…", id="no half character"),
        pytest.param("Blue Box and more", 6, "Blue…", id="no blank before the dots"),
        pytest.param("Medalist", 1, "…", id="one cell"),
        pytest.param("Medalist", 0, "", id="no cell"),
        pytest.param("か\u3099きく", 4, "か\u3099…", id="a mark stays with its letter"),
    ],
)
def test_fit(text: str, width: int, shown: str) -> None:
    """A text is cut with dots where it is too wide."""
    assert fit(text, width) == shown


@pytest.mark.parametrize(
    "text,width,most,lines",
    [
        pytest.param("Tune In to the Midnight Heart", 15, 9, ["Tune In to the", "Midnight Heart"], id="words"),
        pytest.param("雑用付与術師が自分", 8, 9, ["雑用付与", "術師が自", "分"], id="wide characters"),
        pytest.param("「メダリスト」、よい", 12, 9, ["「メダリス", "ト」、よい"], id="no closing mark begins a line"),
        pytest.param("Haikyuuuuuuuu!!", 6, 2, ["Haikyu", "uuuuu…"], id="long word, cut"),
        pytest.param("one two three four", 9, 2, ["one two", "three fo…"], id="at most two lines"),
        pytest.param("", 9, 2, [], id="empty"),
    ],
)
def test_wrap(text: str, width: int, most: int, lines: list[str]) -> None:
    """Lines break at spaces and between wide characters."""
    assert wrap(text, width, most) == lines


@given(TEXTS, st.integers(2, 30))
def test_nothing_is_wider_than_asked(text: str, width: int) -> None:
    """Cut, filled and wrapped texts keep to their width, and wrapping loses nothing but blanks."""
    text = clean(text)
    assert cell_width(fit(text, width)) <= width
    assert cell_width(pad(text, width)) == width
    lines = wrap(text, width)
    assert all(cell_width(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(TEXTS)
def test_width_agrees_with_rich(text: str) -> None:
    """Any text of letters, marks and emoji is as wide as rich says, joiners within emoji included."""
    text = text.replace("\u200d", "")
    assert cell_width(text) == cell_len(text)


@pytest.mark.parametrize(
    "text,shown",
    [
        pytest.param("a\nb\tc", "a b c", id="line break and tab"),
        pytest.param("\x1b[31mred", " [31mred", id="escape sequence"),
        pytest.param("a\u202eb", "a b", id="text direction"),
        pytest.param("♥\ufe0f", "♥", id="emoji style"),
        pytest.param("soft\xadly", "softly", id="soft hyphen"),
        pytest.param("全\u3000角", "全\u3000角", id="wide blank"),
        pytest.param("👨\u200d👧", "👨\u200d👧", id="joiner"),
    ],
)
def test_clean(text: str, shown: str) -> None:
    """Nothing that comes from data can steer the terminal."""
    assert clean(text) == shown


def test_flow_keeps_parts_whole() -> None:
    """Parts share a line as long as they fit."""
    assert list(flow(["one", "two", "three"], 9)) == ["one · two", "three"]
    assert list(flow(["a very long part"], 8)) == ["a very", "long", "part"]


def test_trimmed_drops_blanks_at_the_end() -> None:
    """Blank pieces at the end go, and blanks at the end of the last."""
    assert trimmed([Piece("a ", "bold"), Piece("  ")]) == [Piece("a", "bold")]
    assert trimmed([Piece("  ")]) == []
