"""Bytes of a calendar file → its components, with what is sloppy mended and each mending named.

Nothing here knows what a property means: this is about bytes, lines and ``BEGIN`` and ``END``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from medalcal.errors import SourceFormatError

_ENDS = re.compile(rb"\r\n|\n|\r")
_NAME = re.compile(r"[A-Za-z0-9_-]+(?=[;:])")
_KANA = re.compile("[\u3041-\u30fe]")
_HTML = re.compile(rb"<\s*(?:!doctype\s+html|html|head|body|script|meta)\b", re.IGNORECASE)
_PACKED = {b"\x1f\x8b": "it is packed as gzip", b"PK\x03\x04": "it is a ZIP file", b"%PDF": "it is a PDF"}
_NOTHING = b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"
"""Bytes of a file that holds nothing: blanks, line ends, marks of an encoding."""
_DETAIL = 60
_DEEPEST, _LONGEST = 20, 20_000
"""Components within components, and characters of a text put together from lines: beyond that nothing is meant."""


@dataclass(frozen=True, slots=True)
class Repair:
    """One kind of mending."""

    name: str
    count: int
    detail: str
    """What was done, at its first place."""


class Repairs:
    """What was mended so far."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[int, str]] = {}

    def note(self, name: str, detail: str, count: int = 1) -> None:
        """Take up a mending; the first detail of each name is kept."""
        before, first = self._found.get(name, (0, detail))
        self._found[name] = (before + count, first)

    def listed(self) -> list[Repair]:
        """Give them in the order in which they were first needed."""
        return [Repair(name, count, detail) for name, (count, detail) in self._found.items()]


class Line(NamedTuple):
    """One unfolded line."""

    number: int
    """In the file, from 1."""
    text: str


class Block(NamedTuple):
    """A component of a calendar, or the calendar's own properties."""

    name: str
    line: int
    """Of its ``BEGIN``."""
    lines: list[Line]
    """What is in it, unfolded. Of an event without components inside it; of a zone everything."""


class Calendar(NamedTuple):
    """One ``VCALENDAR``."""

    properties: list[Line]
    blocks: list[Block]


def read_calendars(data: bytes, repairs: Repairs) -> list[Calendar]:
    """Give the calendars of a file.

    Raises:
        SourceFormatError: There is none in it.
    """
    _refuse_others(data)
    calendars = list(_Builder(repairs).build(_lines(data, repairs)))
    if not calendars:
        raise SourceFormatError("the file", _what_it_is(data), "a calendar begins with BEGIN:VCALENDAR")
    return calendars


def _refuse_others(data: bytes) -> None:
    if not data.strip(_NOTHING):
        raise SourceFormatError("the file", "it is empty", "a calendar begins with BEGIN:VCALENDAR")
    for magic, found in _PACKED.items():
        if data.startswith(magic):
            raise SourceFormatError("the file", found, "unpack it first" if magic != b"%PDF" else "name a calendar")


def _what_it_is(data: bytes) -> str:
    if _HTML.search(data[:4096]):
        return "this is a web page, not a calendar"
    start = data[:4096].decode("utf-8", "replace").split("\n", 1)[0].strip()[:40]
    return f'this is no calendar, it begins with "{"".join(c if c.isprintable() else "�" for c in start)}"'


# Bytes


def _lines(data: bytes, repairs: Repairs) -> Iterator[Line]:
    """Give the unfolded lines. Folds are undone in bytes, because some writers cut characters in half."""
    data = without_utf16(data, repairs)
    data = without_byte_order_mark(data, repairs)
    note_line_ends(data, repairs)
    numbers: list[int] = []
    whole = bytearray()
    for number, line in enumerate(_ENDS.split(data), 1):
        if line[:1] in (b" ", b"\t") and numbers:
            whole += line[1:]
        elif line.strip():
            whole += b"\n" + line
            numbers.append(number)
    lines = decoded(bytes(whole), repairs).split("\n")[1:]
    for number, line_text in zip(numbers, lines, strict=True):
        yield Line(number, line_text.lstrip("\ufeff").replace("\0", ""))


def without_utf16(data: bytes, repairs: Repairs) -> bytes:
    """Mend ``utf-16``: RFC 5545 wants UTF-8."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        form = "utf-16"
    elif b"B\0E\0G\0I\0N" in data[:200]:
        form = "utf-16-be" if data.index(b"B\0E\0G\0I\0N") % 2 else "utf-16-le"
    else:
        return data
    repairs.note("utf-16", "read as UTF-16")
    return data.decode(form, "replace").encode("utf-8", "replace")


def without_byte_order_mark(data: bytes, repairs: Repairs) -> bytes:
    """Mend ``byte-order-mark``: three bytes in front that are no part of the text."""
    if not data.startswith(b"\xef\xbb\xbf"):
        return data
    repairs.note("byte-order-mark", "left out")
    return data[3:]


def note_line_ends(data: bytes, repairs: Repairs) -> None:
    """Mend ``line-ends``: RFC 5545 wants CR and LF together."""
    both = data.count(b"\r\n")
    for count, name in ((data.count(b"\n") - both, "LF"), (data.count(b"\r") - both, "CR")):
        if count:
            repairs.note("line-ends", f"{name} alone ends a line", count)


def decoded(data: bytes, repairs: Repairs) -> str:
    """Mend ``encoding``: where it is not UTF-8, it is Shift_JIS or EUC-JP if that gives kana, else Latin-1.

    Some broken characters in what is UTF-8 otherwise are mended as ``broken-characters``.
    """
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if sum(char > "\x7f" for char in text) > 2 * broken:
        repairs.note("broken-characters", "shown as \ufffd", broken)
        return text
    for form, name in (("cp932", "Shift_JIS"), ("euc_jp", "EUC-JP")):
        try:
            text = data.decode(form)
        except UnicodeDecodeError:
            continue
        if _KANA.search(text):
            repairs.note("encoding", f"read as {name}")
            return text
    repairs.note("encoding", "read as Latin-1")
    return data.decode("cp1252", "replace")


# Components


class _Builder:
    """Puts lines together to components, whatever is missing between them."""

    def __init__(self, repairs: Repairs) -> None:
        self._repairs = repairs
        self._calendar: Calendar | None = None
        self._block: Block | None = None
        self._inside: list[str] = []
        """Names of the components that are open within the block."""
        self._stray_count = 0
        self._first_stray: Line | None = None

    def build(self, lines: Iterable[Line]) -> Iterator[Calendar]:
        """Give each calendar when it is whole; the last one also when it is not."""
        count, last = 0, 0
        for line in lines:
            last = line.number
            done = self._take(line)
            if done is not None:
                count += 1
                yield done
        if self._calendar is not None:
            self._cut_off(last)
            count += 1
            yield self._calendar
        if count:
            self._note_stray()
        if count > 1:
            self._repairs.note("several-calendars", f"{count} calendars in one file", count - 1)

    def _take(self, line: Line) -> Calendar | None:
        word, _, value = line.text.partition(":")
        word, value = word.strip().upper(), (value.split() or [""])[0].upper()
        if word in ("BEGIN", "END"):
            if not line.text.isupper():
                self._repairs.note("lower-case-names", f"line {line.number}: {line.text.strip()[:_DETAIL]}")
            return self._begin(value, line) if word == "BEGIN" else self._end(value, line)
        self._property(line)
        return None

    def _begin(self, name: str, line: Line) -> Calendar | None:
        done = None
        if name == "VCALENDAR":
            if self._calendar is not None:
                self._cut_off(line.number)
                done = self._calendar
            self._calendar = Calendar([], [])
        elif self._calendar is None:
            if name == "VEVENT":
                self._repairs.note("missing-calendar", f"line {line.number}: an event outside a calendar")
                self._calendar = Calendar([], [])
                self._block = Block(name, line.number, [])
            else:
                self._keep_stray(line)
        elif self._block is None:
            self._block = Block(name, line.number, [])
        elif name == "VEVENT":
            self._close_open(line)
            self._block = Block(name, line.number, [])
        elif len(self._inside) < _DEEPEST:
            self._inside.append(name)
            if self._block.name == "VTIMEZONE":
                self._block.lines.append(Line(line.number, f"BEGIN:{name}"))
        return done

    def _end(self, name: str, line: Line) -> Calendar | None:
        if name == "VCALENDAR" and self._calendar is not None:
            if self._block is not None:
                self._close_open(line)
            done, self._calendar = self._calendar, None
            return done
        if self._block is not None and name == self._block.name:
            assert self._calendar is not None
            self._calendar.blocks.append(self._block)
            self._block, self._inside = None, []
        elif self._block is not None and name in self._inside:
            if self._block.name == "VTIMEZONE":
                self._block.lines.append(Line(line.number, f"END:{name}"))
            del self._inside[self._inside.index(name) :]
        elif self._calendar is None:
            self._keep_stray(line)
        return None

    def _property(self, line: Line) -> None:
        target = self._block.lines if self._block is not None else self._calendar and self._calendar.properties
        if target is None:
            self._keep_stray(line)
            return
        if self._inside and self._block is not None and self._block.name != "VTIMEZONE":
            return
        name = _NAME.match(line.text.lstrip())
        if name is not None:
            target.append(Line(line.number, upper_case_name(line, name[0], self._repairs)))
        elif target and self._block is not None:
            target[-1] = join_broken_line(target[-1], line, self._repairs)
        else:
            self._keep_stray(line)

    def _close_open(self, line: Line) -> None:
        """Mend ``unclosed-event``: the next thing begins, or the calendar ends, before it does."""
        assert self._calendar is not None
        assert self._block is not None
        self._repairs.note("unclosed-event", f"line {self._block.line}: no END:{self._block.name} before {line.number}")
        self._calendar.blocks.append(self._block)
        self._block, self._inside = None, []

    def _cut_off(self, last: int) -> None:
        """Mend ``truncated``: the calendar has no end. What is begun and not whole is left out."""
        within = f" within the {self._block.name} of line {self._block.line}" if self._block is not None else ""
        self._repairs.note("truncated", f"it ends at line {last}{within}")
        self._block, self._inside = None, []

    def _keep_stray(self, line: Line) -> None:
        self._first_stray = self._first_stray or line
        self._stray_count += 1

    def _note_stray(self) -> None:
        """Mend ``stray-text``: words of a server before the calendar, or between two."""
        if self._first_stray is not None:
            number, text = self._first_stray
            self._repairs.note("stray-text", f"line {number}: {text.strip()[:_DETAIL]}", self._stray_count)


def upper_case_name(line: Line, name: str, repairs: Repairs) -> str:
    """Mend ``lower-case-names``: legal, yet some clients refuse them. Names of extensions are left in peace."""
    text = line.text.lstrip()
    if name.isupper() or name.upper() == name:
        return text
    if not name.upper().startswith("X-"):
        repairs.note("lower-case-names", f"line {line.number}: {name}")
    return name.upper() + text[len(name) :]


def join_broken_line(before: Line, line: Line, repairs: Repairs) -> Line:
    """Mend ``broken-line``: a line's end within a text, which should have been written as ``\\n``."""
    repairs.note("broken-line", f"line {line.number}: {line.text.strip()[:_DETAIL]}")
    return before if len(before.text) > _LONGEST else before._replace(text=f"{before.text}\\n{line.text.strip()}")
