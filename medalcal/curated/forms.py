"""How one value is written: each form reads a node and knows its JSON Schema."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from medalcal.curated.nodes import (
    DataFile,
    MappingNode,
    Node,
    ScalarNode,
    SequenceNode,
    nearest,
    quoted,
    said,
)
from medalcal.errors import DataSyntaxError, PartialDateError, TimeError
from medalcal.model.claim import WEEKDAYS, Said, Shift, Slot
from medalcal.model.clock import BroadcastTime, parse_rollover
from medalcal.model.dates import PartialDate, Precision

Schema = dict[str, Any]

MISSING: Any = None
"""What a form gives for a value with a fault: the fault is noted, the key is as good as absent."""


class Form(Protocol):
    """A way to write a value."""

    def read(self, node: Node, file: DataFile, path: str) -> Any:
        """Give the value, or ``MISSING`` with the fault noted in the file."""

    def schema(self) -> Schema:
        """Give its JSON Schema."""


class Wrong(Exception):
    """A scalar that is not of its form, with what would be right."""

    def __init__(self, found: str, expected: str) -> None:
        self.found = found
        self.expected = expected


class Scalar:
    """One scalar, turned into a value by a function that raises ``Wrong`` or ``TimeError``."""

    __slots__ = ("_schema", "expected", "parse")

    def __init__(self, parse: Callable[[str], Any], expected: str, **schema: Any) -> None:
        self.parse = parse
        self.expected = expected
        self._schema = {"type": "string", **schema}

    def read(self, node: Node, file: DataFile, path: str) -> Any:
        """Give the value."""
        if not isinstance(node, ScalarNode) or not node.value:
            file.fault(node, path, f"found {said(node)}", self.expected)
            return MISSING
        try:
            return self.parse(node.value)
        except Wrong as wrong:
            file.fault(node, path, wrong.found, wrong.expected)
        except TimeError as error:
            found, _, expected = str(error).partition("; ")
            file.fault(node, path, found, expected or self.expected)
        return MISSING

    def schema(self) -> Schema:
        """Give its JSON Schema; numbers are allowed where an editor would read one."""
        return {**self._schema, "type": ["string", "number", "boolean"], "description": self.expected}


class ListOf:
    """A list of values of one form."""

    __slots__ = ("item",)

    def __init__(self, item: Form) -> None:
        self.item = item

    def read(self, node: Node, file: DataFile, path: str) -> Any:
        """Give the values in order, without those that have a fault."""
        if not isinstance(node, SequenceNode):
            file.fault(node, path, f"found {said(node)}", "a list belongs here")
            return MISSING
        values = [self.item.read(part, file, f"{path}[{number}]") for number, part in enumerate(node.value, 1)]
        return [value for value in values if value is not MISSING]

    def schema(self) -> Schema:
        """Give its JSON Schema."""
        return {"type": "array", "items": self.item.schema()}


class OneOrMany:
    """One value, or a list of them."""

    __slots__ = ("item", "many")

    def __init__(self, item: Form) -> None:
        self.item = item
        self.many = ListOf(item)

    def read(self, node: Node, file: DataFile, path: str) -> Any:
        """Give a list."""
        if isinstance(node, SequenceNode):
            return self.many.read(node, file, path)
        value = self.item.read(node, file, path)
        return MISSING if value is MISSING else [value]

    def schema(self) -> Schema:
        """Give its JSON Schema."""
        return {"anyOf": [self.item.schema(), self.many.schema()]}


class MapOf:
    """A mapping from keys of one form to values of one form."""

    __slots__ = ("key", "key_pattern", "value")

    def __init__(self, key: Scalar, value: Form, key_pattern: str) -> None:
        self.key = key
        self.value = value
        self.key_pattern = key_pattern

    def read(self, node: Node, file: DataFile, path: str) -> Any:
        """Give the mapping in the order of the file."""
        if not isinstance(node, MappingNode):
            file.fault(node, path, f"found {said(node)}", "a mapping belongs here")
            return MISSING
        values: dict[Any, Any] = {}
        for key_node, value_node in pairs(node, file, path):
            key = self.key.read(key_node, file, path)
            if key is MISSING:
                continue
            value = self.value.read(value_node, file, f"{path}.{key_node.value}" if path else key_node.value)
            if value is not MISSING:
                values[key] = value
        return values

    def schema(self) -> Schema:
        """Give its JSON Schema."""
        return {
            "type": "object",
            "patternProperties": {self.key_pattern: self.value.schema()},
            "additionalProperties": False,
        }


def pairs(node: MappingNode, file: DataFile, path: str) -> Iterable[tuple[Node, Node]]:
    """Give the pairs of a mapping, with a fault for each key that comes again."""
    seen: dict[str, Node] = {}
    for key_node, value_node in node.value:
        name = key_node.value
        if isinstance(name, str):
            if name in seen:
                first = seen[name].start_mark.line + 1
                file.fault(
                    key_node, path, f'the key "{name}" a second time', f"keep one; the first is on line {first}",
                    DataSyntaxError,
                )  # fmt: skip
                continue
            seen[name] = key_node
        yield key_node, value_node


class NamesForm:
    """Names by language, or one text, which is then English."""

    languages = ("ja", "romaji", "en")

    def read(self, node: Node, file: DataFile, path: str) -> Any:
        """Give language → name."""
        if isinstance(node, ScalarNode):
            value = TEXT.read(node, file, path)
            return MISSING if value is MISSING else {"en": value}
        if not isinstance(node, MappingNode):
            file.fault(node, path, f"found {said(node)}", "names by language (ja, romaji, en) or one text")
            return MISSING
        names: dict[str, str] = {}
        for key_node, value_node in pairs(node, file, path):
            if key_node.value not in self.languages:
                file.fault(key_node, path, f"the language {said(key_node)}", "languages are ja, romaji and en")
                continue
            value = TEXT.read(value_node, file, f"{path}.{key_node.value}")
            if value is not MISSING:
                names[key_node.value] = value
        return names

    def schema(self) -> Schema:
        """Give its JSON Schema."""
        return {
            "anyOf": [
                {"type": "string"},
                {
                    "type": "object",
                    "properties": {code: {"type": ["string", "number"]} for code in self.languages},
                    "additionalProperties": False,
                },
            ]
        }


class OneOf(Scalar):
    """One of a few words."""

    __slots__ = ("words",)

    def __init__(self, *words: str) -> None:
        self.words = words
        super().__init__(self._word, "one of " + ", ".join(words), enum=list(words))

    def _word(self, text: str) -> str:
        if text in self.words:
            return text
        near = nearest(text, self.words)
        hint = f'did you mean "{near}"? ' if near else ""
        raise Wrong(f"found {quoted(text)}", f"{hint}it is one of {', '.join(self.words)}")


_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SLUG_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$"


@lru_cache(maxsize=4096)
def _slug(text: str) -> str:
    if _SLUG.fullmatch(text) is None:
        raise Wrong(f"{quoted(text)} is no slug", "a slug has lower-case letters, digits and single hyphens: tv-asahi")
    return text


def _text(text: str) -> str:
    value = text.strip()
    if not value:
        raise Wrong("found blanks only", "a text belongs here")
    return value


_URL = re.compile(r"https?://[^\s<>\"/]+\.[^\s<>\"]+|https?://[^\s<>\"/]+/[^\s<>\"]*")


def _url(text: str) -> str:
    if _URL.fullmatch(text) is None:
        raise Wrong(f"{quoted(text)} is no address", "write it with its scheme: https://example.org/page")
    return text


@lru_cache(maxsize=1024)
def _number(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 6) or int(text) < 1:
        raise Wrong(f"{quoted(text)} is no count", "a whole number from 1")
    return int(text)


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 6):
        raise Wrong(f"{quoted(text)} is no number", "a whole number from 0")
    return int(text)


def _number_or_slug(text: str) -> int | str:
    if text.isascii() and text.isdigit():
        return _whole(text)
    return _slug(text)


def _yes_no(text: str) -> bool:
    if text in ("yes", "true", "no", "false"):
        return text in ("yes", "true")
    raise Wrong(f"found {quoted(text)}", "it is yes or no")


@lru_cache(maxsize=256)
def _zone(text: str) -> ZoneInfo:
    try:
        return ZoneInfo(text)
    except (ValueError, OSError, LookupError):
        import pytz

        near = nearest(text, pytz.all_timezones)
        hint = f'did you mean "{near}"?' if near else "an IANA name such as Asia/Tokyo"
        raise Wrong(f"{quoted(text)} is no time zone", hint) from None


@lru_cache(maxsize=1024)
def _territory(text: str) -> str:
    import pytz

    head, *rest = text.split()
    codes = rest[1:] if rest[:1] == ["except"] and head == "world" and len(rest) > 1 else rest and [text]
    for code in codes if head == "world" else [text]:
        if code not in pytz.country_names:
            near = nearest(code.upper(), pytz.country_names)
            hint = f'did you mean "{near}"? ' if near and len(code) == 2 else ""
            raise Wrong(
                f"{quoted(code)} is no territory", f'{hint}a country code (JP), "world" or "world except JP US"'
            )
    return text


@lru_cache(maxsize=8192)
def _date(text: str) -> PartialDate:
    return PartialDate.parse(text)


@lru_cache(maxsize=4096)
def _day(text: str) -> date:
    value = _moment(text)
    if value.date.precision is not Precision.DAY or value.time is not None:
        raise Wrong(f"{quoted(text)} is no day", "a date known to the day: 2026-01-24")
    return value.date.day


@lru_cache(maxsize=8192)
def _moment(text: str) -> Said:
    weekday, rest = None, text
    if text[:3] in WEEKDAYS and text[3:4] == " ":
        weekday, rest = text[:3], text[4:].lstrip()
    day, _, clock = rest.partition(" ")
    said = Said(_date(day), BroadcastTime.parse(clock.strip()) if clock.strip() else None)
    if (said.time is not None or weekday is not None) and said.date.precision is not Precision.DAY:
        what = "a weekday" if weekday else "a clock time"
        raise PartialDateError(f"{quoted(text)} has {what} but no day; give the day or leave it out")
    if weekday is not None and WEEKDAYS[said.date.day.weekday()] != weekday:
        real = WEEKDAYS[said.date.day.weekday()]
        raise PartialDateError(f'{said.date} is a {real}, not a {weekday}; write "{real} {rest}" or mend the date')
    return said


@lru_cache(maxsize=2048)
def _slot(text: str) -> Slot:
    day, _, clock = text.partition(" ")
    if day not in WEEKDAYS:
        near = nearest(day.title()[:3], WEEKDAYS)
        hint = f'did you mean "{near} {clock.strip()}"?'.replace(' "?', '"?') if near else 'write it as "Sat 25:30"'
        raise Wrong(f"{quoted(text)} is no slot", hint)
    return Slot(WEEKDAYS.index(day), BroadcastTime.parse(clock.strip()) if clock.strip() else None)


def _shift(text: str) -> Shift:
    if " " not in text:
        return Shift(None, BroadcastTime.parse(text))
    value = _moment(text)
    if value.time is None:
        raise Wrong(f"{quoted(text)} has no clock time", 'write "26:00" or "2026-02-20 24:26"')
    return Shift(value.date.day, value.time)


@lru_cache(maxsize=1024)
def _read_at(text: str) -> datetime:
    expected = "a day (2026-11-20) or an instant (2026-11-20T09:00Z)"
    try:
        value = datetime.fromisoformat(text)
    except ValueError:
        raise Wrong(f"{quoted(text)} is no day or instant", expected) from None
    if value.tzinfo is None and len(text) > 10:
        raise Wrong(f"{quoted(text)} has no zone", expected)
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


_EDITION = re.compile(r"([a-z]{2})(?:-(print|digital))?(?:-([a-z0-9]+(?:-[a-z0-9]+)*))?")


def _edition(text: str) -> tuple[str, str, str | None]:
    match = _EDITION.fullmatch(text)
    if match is None:
        raise Wrong(f"{quoted(text)} is no edition", "language, format and a name: ja-print, en-digital, en")
    return text, match[1], match[2]


_ISBN_DIGITS = re.compile(r"[0-9]{13}|[0-9]{9}[0-9X]")


def _isbn(text: str) -> str:
    digits = text.replace("-", "").replace(" ", "")
    if _ISBN_DIGITS.fullmatch(digits) is None:
        raise Wrong(f"{quoted(text)} is no ISBN", "13 or 10 digits")
    if len(digits) == 13:
        total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
        good = total % 10 == 0
    else:
        total = sum((10 if digit == "X" else int(digit)) * (10 - place) for place, digit in enumerate(digits))
        good = total % 11 == 0
    if not good:
        raise Wrong(f"the check digit of {quoted(text)} is wrong", "copy the ISBN again")
    return digits


_EPISODE_KEY = re.compile(r"[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+(?::[a-z0-9-]+)?")


def _key(text: str) -> str:
    if _EPISODE_KEY.fullmatch(text) is None:
        raise Wrong(f"{quoted(text)} is no key", "a key is work/series/number: medalist/season-1/13")
    return text


TEXT = Scalar(_text, "a text belongs here")
SLUG = Scalar(_slug, "a slug such as tv-asahi", pattern=SLUG_PATTERN)
URL = Scalar(_url, "an address such as https://example.org/page", format="uri")
COUNT = Scalar(_number, "a whole number from 1")
WHOLE = Scalar(_whole, "a whole number from 0")
NUMBER_OR_SLUG = Scalar(_number_or_slug, "a number or a slug")
YES_NO = Scalar(_yes_no, "it is yes or no")
ZONE = Scalar(_zone, "an IANA zone such as Asia/Tokyo")
TERRITORY = Scalar(_territory, 'a country code (JP), "world" or "world except JP US"')
DAY = Scalar(_day, "a date known to the day: 2026-01-24")
MOMENT = Scalar(_moment, "a date as finely as it was said, with its clock time: 2026-01-24 25:30, 2026-01, undecided")
SLOT = Scalar(_slot, 'a weekday and a time of the grid: "Sat 25:30"')
SHIFT = Scalar(_shift, 'a time of the grid, or a date and a time: "26:00", "2026-02-20 24:26"')
ROLLOVER = Scalar(parse_rollover, 'the clock at which its day turns: "05:00"')
READ_AT = Scalar(_read_at, "a day (2026-11-20) or an instant (2026-11-20T09:00Z)")
EDITION = Scalar(_edition, "language, format and a name: ja-print, en-digital, en")
ISBN = Scalar(_isbn, "13 or 10 digits")
KEY = Scalar(_key, "a key such as medalist/season-1/13")
NAMES = NamesForm()
