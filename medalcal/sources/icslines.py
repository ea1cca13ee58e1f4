"""Bytes into the content lines of iCalendar: split, unfolded, taken apart, each with its place in the file.

Everything is taken as it comes and nothing is refused: what is wrong with the octets, the folds and the form of a line
is reported beside what could be read. What names and values mean is not known here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

LINE_OCTETS = 75
"""The longest physical line without its end: RFC 5545, section 3.1."""
_CACHED_HEAD = 80
"""Names with parameters up to this length are taken apart once; there are few different ones in a feed."""

_BOM = b"\xef\xbb\xbf"
_ZWJ = b"\xe2\x80\x8d"
_JOINED = (_ZWJ, b"\xef\xb8\x8f", b"\xf0\x9f\x8f\xbb", b"\xf0\x9f\x8f\xbc", b"\xf0\x9f\x8f\xbd", b"\xf0\x9f\x8f\xbe",
           b"\xf0\x9f\x8f\xbf")  # fmt: skip
"""What belongs to the character before it: the joiner, the sign of the emoji form, skin tones."""
_BETTER_CUT = re.compile(
    rb"(?s:.)(?![\x80-\xbf]|\xe2\x80\x8d|\xef\xb8\x8f|\xf0\x9f\x8f[\xbb-\xbf])(?<!\\)(?<!\xe2\x80\x8d)(?=(?s:.))"
)
"""A place inside a piece where a fold would have harmed nothing."""
_NAME = re.compile(r"[A-Za-z0-9-]+")
_HEAD = re.compile(r'([^:;"]*+)((?:[^:"]|"[^"]*+")*+):')
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=((?:"[^"]*+"|[^";:,"]*+)(?:,(?:"[^"]*+"|[^";:,"]*+))*+)')
_PARAMETER_VALUE = re.compile(r'"([^"]*+)"|([^",]+)')
_CONTROL = re.compile("[\x00-\x08\x0a-\x1f\x7f]")
_INVISIBLE = re.compile("[\x80-\x84\x86-\x9f\ufeff]")
_LINE_BREAK = re.compile("[\x85\u2028\u2029]")

_RUNS = (
    ("bare-lf", "a line that ends in LF alone", "lines from here on end in LF alone"),
    ("bare-cr", "a line that ends in CR alone", "lines from here on end in CR alone"),
    ("blank-line", "a blank line", "blank lines"),
)
"""What is reported once for lines in a row: the rule, and how it is said of one line and of several."""

Report = Callable[[int, int, str, str], None]
"""Takes line, column, the rule's slug and what was found. Columns count octets, lines and columns from 1."""


class Parameter(NamedTuple):
    """A parameter of a property."""

    written: str
    """The name as it stands there."""
    values: tuple[str, ...]
    """Without their quotes; carets of RFC 6868 as they are."""
    quoted: bool
    """Whether any value stood in quotes."""

    @property
    def name(self) -> str:
        """The name in upper case."""
        return self.written.upper()


class ContentLine(NamedTuple):
    """A property with its place."""

    line: int
    """The physical line on which it begins, from 1."""
    written: str
    """The name as it stands there; empty where the line has none."""
    name: str
    """The name in upper case."""
    parameters: tuple[Parameter, ...]
    value: str
    """All behind the colon. Octets that are no UTF-8 are lone surrogates."""
    start: int
    """Where the value begins, in octets from 0."""
    folds: tuple[tuple[int, int], ...]
    """For each fold the octets before it and the number of the physical line behind it."""

    def parameter(self, name: str) -> str | None:
        """Give the first value of a parameter; none where it is missing or empty."""
        for each in self.parameters:
            if each.name == name and each.values:
                return each.values[0]
        return None

    def place(self, offset: int = 0) -> tuple[int, int]:
        """Give line and column of a character of the value."""
        return self._octet(self.start + len(self.value[:offset].encode("utf-8", "surrogateescape")))

    def _octet(self, octets: int) -> tuple[int, int]:
        passed = bisect_right(self.folds, octets, key=lambda fold: fold[0])
        if not passed:
            return self.line, octets + 1
        before, line = self.folds[passed - 1]
        return line, octets - before + 2  # behind the blank


def physical_lines(pieces: Iterable[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """Give each line and its end: CR LF, LF, CR, or nothing for the last one."""
    rest: list[bytes] = []
    for piece in pieces:
        rest.append(piece)
        if b"\n" not in piece and b"\r" not in piece:
            continue
        lines = b"".join(rest).splitlines(keepends=True)
        rest = [lines.pop()]  # its end may be on the way
        yield from map(_parted, lines)
    yield from map(_parted, b"".join(rest).splitlines(keepends=True))


def _parted(line: bytes) -> tuple[bytes, bytes]:
    octets = line.rstrip(b"\r\n")
    return octets, line[len(octets) :]


def content_lines(pieces: Iterable[bytes], report: Report) -> Iterator[ContentLine]:
    """Give the content lines, and report what is wrong with bytes and lines.

    Args:
        pieces: The file in pieces of any length.
    """
    runs = [_Run(report, *run) for run in _RUNS]
    open_line = _Unfolding(0, b"", report)
    number, end = 0, b""
    for number, (octets, end) in enumerate(physical_lines(pieces), 1):
        for run, holds in zip(runs, (end == b"\n", end == b"\r", not octets), strict=True):
            run.take(number, holds)
        if number == 1 and octets.startswith(_BOM):
            report(1, 1, "bom", "the octets EF BB BF")
            octets = octets.removeprefix(_BOM)
        if len(octets) > LINE_OCTETS:
            report(number, LINE_OCTETS + 1, "long-line", f"a line of {len(octets):,} octets")
        if not octets:
            continue
        if octets[0] in b" \t":
            if open_line.number:
                open_line.fold(number, octets[1:])
                continue
            report(number, 1, "stray-fold", "a line that begins with a blank, and none before it")
            octets = octets.lstrip(b" \t")
        if open_line.number:
            yield open_line.closed()
        open_line = _Unfolding(number, octets, report)
    for run in runs:
        run.close()
    if open_line.number:
        yield open_line.closed()
    if number and not end:
        report(number, 1, "no-last-break", "the file ends within the line")


class _Run:
    """Follows what goes on over many lines, to report it once."""

    def __init__(self, report: Report, slug: str, one: str, several: str) -> None:
        self.report, self.slug, self.one, self.several = report, slug, one, several
        self.since = self.count = 0

    def take(self, number: int, holds: bool) -> None:
        """Take the next line."""
        if holds:
            self.since = self.since or number
            self.count += 1
        elif self.count:
            self.close()

    def close(self) -> None:
        """Report the run that ends here, if there is one."""
        if self.count:
            self.report(self.since, 1, self.slug, self.one if self.count == 1 else f"{self.count:,} {self.several}")
        self.since = self.count = 0


class _Unfolding:
    """A content line while its pieces come in."""

    def __init__(self, number: int, octets: bytes, report: Report) -> None:
        self.number = number
        self.parts = [octets]
        self.length = len(octets)
        self.folds: list[tuple[int, int]] = []
        self.escaping = False
        self.report = report
        self._follow(octets)

    def fold(self, number: int, octets: bytes) -> None:
        """Add a piece, and report a fold that cuts what belongs together."""
        before = self.parts[-1]
        if octets and 0x80 <= octets[0] <= 0xBF:
            self.report(number, 2, "fold-inside-character", "the later octets of a character")
        elif self.escaping and octets:
            self.report(
                number, 2, "fold-inside-escape", f'"{octets[:1].decode("latin-1")}", its backslash a line before'
            )
        elif (octets.startswith(_JOINED) or before.endswith(_ZWJ)) and _BETTER_CUT.search(before):
            self.report(number, 2, "fold-inside-emoji", "the rest of an emoji sequence")
        self.folds.append((self.length, number))
        self.parts.append(octets)
        self.length += len(octets)
        self._follow(octets)

    def _follow(self, octets: bytes) -> None:
        """Keep track of whether the last octet is a backslash that escapes the next one."""
        if not octets.endswith(b"\\"):
            self.escaping = self.escaping and not octets
            return
        count = len(octets) - len(octets.rstrip(b"\\"))
        self.escaping = (count + (self.escaping and count == len(octets))) % 2 == 1

    def closed(self) -> ContentLine:
        """Give the whole line, and report characters that may not be in it."""
        octets = b"".join(self.parts)
        try:
            text = octets.decode()
        except UnicodeDecodeError as error:
            text = octets.decode("utf-8", "surrogateescape")
            self._say(error.start, "not-utf-8", f"the octet {octets[error.start]:02X}")
        if not text.isprintable():
            self._check_characters(text)
        return self._parsed(text)

    def _say(self, octets: int, slug: str, found: str) -> None:
        line, column = ContentLine(self.number, "", "", (), "", 0, tuple(self.folds))._octet(octets)
        self.report(line, column, slug, found)

    def _check_characters(self, text: str) -> None:
        for slug, pattern in (
            ("control-character", _CONTROL), ("invisible-character", _INVISIBLE), ("unicode-line-break", _LINE_BREAK)
        ):  # fmt: skip
            match = pattern.search(text)
            if match is not None:
                octets = len(text[: match.start()].encode("utf-8", "surrogateescape"))
                self._say(octets, slug, f"U+{ord(match[0]):04X}")

    def _parsed(self, text: str) -> ContentLine:
        head, colon, value = text.partition(":")
        if '"' in head:
            match = _HEAD.match(text)
            if match is not None:
                head, colon, value = text[: match.end() - 1], ":", text[match.end() :]
        folds = tuple(self.folds)
        if not colon:
            self.report(self.number, 1, "not-a-line", f"{quoted(text)} has no colon")
            return ContentLine(self.number, "", "", (), text, 0, folds)
        written, parameters, slug, found = (_taken_apart if len(head) <= _CACHED_HEAD else _take_apart)(head)
        if slug:
            self.report(self.number, 1, slug, found)
        start = len(head.encode("utf-8", "surrogateescape")) + 1
        return ContentLine(self.number, written, written.upper(), parameters, value, start, folds)


def _take_apart(head: str) -> tuple[str, tuple[Parameter, ...], str, str]:
    """Give a name and its parameters, and the rule that they break and what was found."""
    written, semicolon, rest = head.partition(";")
    if _NAME.fullmatch(written) is None:
        if re.search(r"\s", written) or not written.isascii() or not written:
            return "", (), "not-a-line", f"{quoted(head)} before a colon is no name"
        return written, (), "bad-name", quoted(written)
    parameters: list[Parameter] = []
    position, rest = 0, semicolon + rest
    while position < len(rest):
        match = _PARAMETER.match(rest, position)
        if match is None or (match.end() < len(rest) and rest[match.end()] != ";"):
            return written, tuple(parameters), "bad-parameter", quoted(rest[position:])
        values = tuple(found[0] or found[1] for found in _PARAMETER_VALUE.findall(match[2]))
        parameters.append(Parameter(match[1], values, '"' in match[2]))
        position = match.end()
    return written, tuple(parameters), "", ""


_taken_apart = lru_cache(maxsize=1024)(_take_apart)


QUOTED = 40
"""Characters of a feed that a sentence repeats."""


def quoted(text: str) -> str:
    """Give a text in quotes: cut where it is long, with escapes for what would steer a terminal."""
    cut = text if len(text) <= QUOTED else text[: QUOTED - 1] + "…"
    return '"' + "".join(each if each.isprintable() else _escaped(each) for each in cut) + '"'


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
