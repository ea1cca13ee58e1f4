"""Bytes into content lines: what is read, where it stands, and what is said of the bytes."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medalcal.emit.icstext import content_line, escape
from medalcal.sources.icslines import ContentLine, Parameter, content_lines, physical_lines, quoted
from tests.property.strategies import hostile_texts


def read(*pieces: bytes) -> tuple[list[ContentLine], list[tuple[int, int, str]]]:
    """Give the content lines, and place and rule of what is wrong."""
    faults: list[tuple[int, int, str]] = []
    lines = list(content_lines(pieces, lambda line, column, slug, found: faults.append((line, column, slug))))
    return lines, faults


def one(data: bytes) -> ContentLine:
    """Give the only line of sound bytes."""
    (line,), faults = read(data)
    assert faults == []
    return line


class TestPhysicalLines:
    @pytest.mark.parametrize(
        "data, expected",
        [
            (b"", []),
            (b"a", [(b"a", b"")]),
            (b"a\r\nb\r\n", [(b"a", b"\r\n"), (b"b", b"\r\n")]),
            (b"a\nb\rc", [(b"a", b"\n"), (b"b", b"\r"), (b"c", b"")]),
            (b"\r\r\n\n", [(b"", b"\r"), (b"", b"\r\n"), (b"", b"\n")]),
            (b"a\x0b\x0c\x1c\x85b\n", [(b"a\x0b\x0c\x1c\x85b", b"\n")]),
        ],
    )
    def test_split(self, data: bytes, expected: list[tuple[bytes, bytes]]) -> None:
        """A line ends in CR LF, LF or CR, and in nothing else."""
        assert expected == list(physical_lines([data]))

    @given(st.lists(st.sampled_from((b"", b"a", b"\r", b"\n", b"\r\n", b"bc")), max_size=12))
    def test_pieces(self, pieces: list[bytes]) -> None:
        """In what pieces the bytes come makes no difference, also where CR and LF are parted; none is lost."""
        found = list(physical_lines(pieces))
        assert found == list(physical_lines([b"".join(pieces)]))
        assert b"".join(pieces) == b"".join(octets + end for octets, end in found)


class TestParts:
    @pytest.mark.parametrize(
        "data, name, parameters, value",
        [
            (b"SUMMARY:a:b;c", "SUMMARY", (), "a:b;c"),
            (b"SUMMARY:", "SUMMARY", (), ""),
            (b"DTSTART;VALUE=DATE:20260304", "DTSTART", (Parameter("VALUE", ("DATE",), False),), "20260304"),
            (b'A;B="x:y;z,":v', "A", (Parameter("B", ("x:y;z,",), True),), "v"),
            (b'A;B=1,"2,3",4;C=:v', "A", (Parameter("B", ("1", "2,3", "4"), True), Parameter("C", (), False)), "v"),
            (b"A;B=^n^'^^:v", "A", (Parameter("B", ("^n^'^^",), False),), "v"),
            (b'A:x "y:z"', "A", (), 'x "y:z"'),
            ("summary:氷".encode(), "SUMMARY", (), "氷"),
            (b"SUM\r\n MARY;LAN\r\n\tGUAGE=en:a\r\n  b", "SUMMARY", (Parameter("LANGUAGE", ("en",), False),), "a b"),
        ],
    )  # fmt: skip
    def test_taken_apart(self, data: bytes, name: str, parameters: tuple[Parameter, ...], value: str) -> None:
        """A line is name, parameters and value; quotes go, carets stay, folds may be anywhere."""
        line = one(data + b"\r\n")
        assert (name, parameters, value) == (line.name, line.parameters, line.value)

    def test_parameter_by_name(self) -> None:
        """A parameter is found under its name in upper case; one without value is none."""
        line = one(b"A;tzid=Asia/Tokyo;B=:v\r\n")
        assert [line.parameter(name) for name in ("TZID", "B", "C")] == ["Asia/Tokyo", None, None]

    @pytest.mark.parametrize(
        "data, slug",
        [
            (b"no colon", "not-a-line"),
            (b"two words: x", "not-a-line"),
            (b": x", "not-a-line"),
            ("氷: x".encode(), "not-a-line"),
            (b"X_A:x", "bad-name"),
            (b"A;B:x", "bad-parameter"),
            (b"A;:x", "bad-parameter"),
            (b"A;B=1;:x", "bad-parameter"),
            (b'A;B="1"2:x', "bad-parameter"),
            (b'A;B="1:x', "bad-parameter"),
        ],
    )
    def test_malformed(self, data: bytes, slug: str) -> None:
        """What is no line, name or parameter is said once, and something is given all the same."""
        lines, faults = read(data + b"\r\n")
        assert len(lines) == 1
        assert faults == [(1, 1, slug)]

    def test_blank_lines_do_not_part_a_fold(self) -> None:
        """A continuation behind a blank line still continues, and knows its own number."""
        (line,), faults = read(b"A:b\r\n\r\n c\r\n")
        assert (line.value, line.place(1)) == ("bc", (3, 2))
        assert faults == [(2, 1, "blank-line")]


class TestPlace:
    @pytest.mark.parametrize(
        "offset, expected", [(0, (1, 3)), (1, (1, 6)), (2, (2, 2)), (3, (2, 5)), (4, (3, 2)), (5, (3, 3))]
    )
    def test_of_characters(self, offset: int, expected: tuple[int, int]) -> None:
        """A character of the value is found on its physical line, in octets, over folds; the end too."""
        assert expected == one("A:氷上\r\n 漢字\r\n x\r\n".encode()).place(offset)

    def test_octets_that_are_no_utf_8(self) -> None:
        """They count as they are."""
        (line,), faults = read(b"A:\xe9\xffb,\r\n")
        assert line.place(3) == (1, 6)
        assert faults == [(1, 3, "not-utf-8")]


class TestFolds:
    @pytest.mark.parametrize(
        "before, after, slug",
        [
            (b"A:x\xe6", b"\xbc\xa2", "fold-inside-character"),
            (b"A:\\", b"n", "fold-inside-escape"),
            (b"A:\\\\\\", b"n", "fold-inside-escape"),
            (b"A:\\\\", b"n", None),
            (b"A:", "x\u200d".encode(), None),
            ("A:👩".encode(), "\u200d🚀".encode(), "fold-inside-emoji"),
            ("A:👩\u200d".encode(), "🚀".encode(), "fold-inside-emoji"),
            ("A:👩".encode(), "🏽".encode(), "fold-inside-emoji"),
            ("A:☃".encode(), "\ufe0f".encode(), "fold-inside-emoji"),
        ],
    )
    def test_what_a_fold_cuts(self, before: bytes, after: bytes, slug: str | None) -> None:
        """A fold inside a character, an escape or an emoji sequence is found where its second part begins."""
        _, faults = read(before + b"\r\n " + after + b"\r\n")
        assert faults == ([(2, 2, slug)] if slug else [])

    def test_escape_over_many_folds(self) -> None:
        """Backslashes are counted over all pieces of a line."""
        assert read(b"A:\\\r\n \\\r\n \\\r\n n\r\n")[1] == [(2, 2, "fold-inside-escape"), (4, 2, "fold-inside-escape")]
        assert read(b"A:\\\\\r\n \\\\\r\n n\r\n")[1] == []

    def test_sequence_longer_than_a_line(self) -> None:
        """A fold inside a sequence that fits on no line is nobody's fault."""
        data = content_line(b"A:", ("👩\u200d" * 40).encode())
        assert b"\r\n " in data
        assert read(data)[1] == []

    @given(hostile_texts)
    def test_what_we_write(self, text: str) -> None:
        """Every text comes back from our own content lines as it was put in, without a fault."""
        value = escape(text)
        line = one(content_line(b"SUMMARY:", value))
        assert value.decode() == line.value


class TestEnds:
    @pytest.mark.parametrize(
        "data, faults",
        [
            (b"A:b", [(1, 1, "no-last-break")]),
            (b"A:b\nC:d\n", [(1, 1, "bare-lf")]),
            (b"A:b\nC:d\r\nE:f\n", [(1, 1, "bare-lf"), (3, 1, "bare-lf")]),
            (b"A:b\rC:d\r", [(1, 1, "bare-cr")]),
            (b"A:b\r\r\nC:d\r\n", [(1, 1, "bare-cr"), (2, 1, "blank-line")]),
            (b"\xef\xbb\xbfA:b\r\n", [(1, 1, "bom")]),
            (b" A:b\r\n", [(1, 1, "stray-fold")]),
            (b"A:" + b"x" * 74 + b"\r\n", [(1, 76, "long-line")]),
            (b"A:" + b"x" * 73 + b"\r\n", []),
            (b"", []),
        ],
    )
    def test_said(self, data: bytes, faults: Iterable[tuple[int, int, str]]) -> None:
        """Ends of lines, blank lines and lengths are judged by octets; a run of alike lines is said once."""
        assert sorted(read(data)[1]) == faults


@pytest.mark.parametrize(
    "text, expected",
    [("a", '"a"'), ("氷", '"氷"'), ("a\x1b[2J", '"a\\x1b[2J"'), ("\udce9", '"\\udce9"'), ("x" * 41, f'"{"x" * 39}…"')],
)
def test_quoted(text: str, expected: str) -> None:
    """A quoted text is short and steers nothing."""
    assert expected == quoted(text)
