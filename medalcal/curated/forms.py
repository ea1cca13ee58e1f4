"""How values are put together: each form reads a node and knows its JSON Schema.

What cannot be read is noted in the file as a fault, once, and is then as good as absent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Generic, Protocol, TypeVar

from medalcal.curated.nodes import (
    DataFile,
    MappingNode,
    Node,
    ScalarNode,
    SequenceNode,
    nearest,
    place_of,
    quoted,
    said,
)
from medalcal.errors import DataSyntaxError, MissingKeyError, TimeError

Schema = dict[str, Any]
Value = TypeVar("Value")

MISSING: Any = None
"""What a form gives for a value with a fault."""


class Form(Protocol):
    """A way to write a value."""

    def read(self, node: Node, file: DataFile) -> Any:
        """Give the value, or ``MISSING`` with the fault noted in the file."""

    def schema(self) -> Schema:
        """Give its JSON Schema."""


class Wrong(Exception):
    """A scalar that is not of its form, with what would be right."""

    def __init__(self, found: str, expected: str) -> None:
        self.found = found
        self.expected = expected


class Table(dict[str, Value], Generic[Value]):
    """What entries say, by slug or number; ``spoilt`` are those with a fault, whether they could be read or not."""

    __slots__ = ("spoilt", "unread")

    def __init__(self) -> None:
        super().__init__()
        self.spoilt: set[str] = set()
        self.unread = False
        """The whole file could not be read, so that nobody knows what it holds."""

    def excuses(self, name: object) -> bool:
        """Tell whether a name that is not here may be here once the faults are mended."""
        return self.unread or str(name) in self.spoilt


class Scalar:
    """One scalar, turned into a value by a function that raises ``Wrong`` or ``TimeError``."""

    __slots__ = ("_schema", "expected", "parse")

    def __init__(self, parse: Callable[[str], Any], expected: str, **schema: Any) -> None:
        self.parse = parse
        self.expected = expected
        self._schema = schema

    def read(self, node: Node, file: DataFile) -> Any:
        """Give the value."""
        if not isinstance(node, ScalarNode) or not node.value:
            file.fault(node, f"found {said(node)}", self.expected)
            return MISSING
        try:
            return self.parse(node.value)
        except Wrong as wrong:
            file.fault(node, wrong.found, wrong.expected)
        except TimeError as error:
            found, _, expected = str(error).partition("; ")
            file.fault(node, found, expected or self.expected)
        return MISSING

    def schema(self) -> Schema:
        """Give its JSON Schema; whatever an editor takes a scalar for is allowed."""
        return {"type": ["string", "number", "boolean"], "description": self.expected, **self._schema}


class OneOf(Scalar):
    """One of a few words."""

    __slots__ = ("words",)

    def __init__(self, *words: str) -> None:
        self.words = words
        super().__init__(self._word, f"one of {', '.join(words)}", enum=list(words))

    def _word(self, text: str) -> str:
        if text in self.words:
            return text
        near = nearest(text, self.words)
        expected = f'did you mean "{near}"?' if near else f"it is {self.expected}"
        raise Wrong(f"found {quoted(text)}", expected)


class ListOf:
    """A list of values of one form."""

    __slots__ = ("item", "least")

    def __init__(self, item: Form, *, least: int = 0) -> None:
        self.item = item
        self.least = least

    def read(self, node: Node, file: DataFile) -> Any:
        """Give the values in order, without those that have a fault."""
        if not isinstance(node, SequenceNode):
            file.fault(node, f"found {said(node)}", "a list belongs here")
            return MISSING
        if len(node.value) < self.least:
            file.fault(node, "an empty list", "give at least one", MissingKeyError)
        read = self.item.read
        return [value for part in node.value if (value := read(part, file)) is not MISSING]

    def schema(self) -> Schema:
        """Give its JSON Schema."""
        least = {"minItems": self.least} if self.least else {}
        return {"type": "array", "items": self.item.schema(), **least}


class OneOrMany:
    """One value, or a list of at least one."""

    __slots__ = ("item", "many")

    def __init__(self, item: Scalar) -> None:
        self.item = item
        self.many = ListOf(item, least=1)

    def read(self, node: Node, file: DataFile) -> Any:
        """Give a list."""
        if isinstance(node, SequenceNode):
            return self.many.read(node, file)
        value = self.item.read(node, file)
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

    def read(self, node: Node, file: DataFile) -> Any:
        """Give the table in the order of the file."""
        if not isinstance(node, MappingNode):
            file.fault(node, f"found {said(node)}", "a mapping belongs here")
            return MISSING
        values: Table[Any] = Table()
        faults = file.faults
        for key_node, value_node in pairs(node, file):
            before = len(faults)
            key = self.key.read(key_node, file)
            value = self.value.read(value_node, file)
            if key is not MISSING and value is not MISSING:
                values[key] = value
            if len(faults) > before:
                values.spoilt.update((str(key_node.value), str(key_node.value).lower()))
        return values

    def schema(self) -> Schema:
        """Give its JSON Schema."""
        return {
            "type": "object",
            "patternProperties": {self.key_pattern: self.value.schema()},
            "additionalProperties": False,
        }


def pairs(node: MappingNode, file: DataFile) -> Iterator[tuple[Node, Node]]:
    """Give the pairs of a mapping, with a fault for each key that comes again."""
    seen: dict[str, Node] = {}
    for key_node, value_node in node.value:
        name = key_node.value if isinstance(key_node, ScalarNode) else None
        if name in seen:
            repeated(key_node, seen[name], file)
            continue
        if name is not None:
            seen[name] = key_node
        yield key_node, value_node


def repeated(key: Node, first: Node, file: DataFile) -> None:
    """Note a key that comes again."""
    expected = f"keep one; the first is on line {place_of(first).line}"
    file.fault(key, f"the key {said(key)} a second time", expected, DataSyntaxError)


class NamesForm:
    """Names by language, or one text, which is then English."""

    __slots__ = ("text",)
    languages = ("ja", "romaji", "en")

    def __init__(self, text: Scalar) -> None:
        self.text = text

    def read(self, node: Node, file: DataFile) -> Any:
        """Give language → name, at least one."""
        if isinstance(node, ScalarNode):
            value = self.text.read(node, file)
            return MISSING if value is MISSING else {"en": value}
        if not isinstance(node, MappingNode):
            file.fault(node, f"found {said(node)}", "one text, or names by language: ja, romaji, en")
            return MISSING
        if not node.value:
            file.fault(node, "no name", "give at least one of ja, romaji, en", MissingKeyError)
        names: dict[str, str] = {}
        for key_node, value_node in pairs(node, file):
            if key_node.value not in self.languages:
                file.fault(key_node, f"the language {said(key_node)}", "it is one of ja, romaji, en")
                continue
            value = self.text.read(value_node, file)
            if value is not MISSING:
                names[key_node.value] = value
        return names or MISSING

    def schema(self) -> Schema:
        """Give its JSON Schema."""
        text = self.text.schema()
        by_language = {
            "type": "object",
            "properties": dict.fromkeys(self.languages, text),
            "additionalProperties": False,
            "minProperties": 1,
        }
        return {"anyOf": [text, by_language]}
