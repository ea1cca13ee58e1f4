"""What a mapping with known keys is: reading, "did you mean" and the JSON Schema follow from one table."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, NamedTuple

from medalcal.curated.forms import MISSING, Form, Schema, repeated
from medalcal.curated.nodes import DataFile, MappingNode, Node, ScalarNode, SequenceNode, nearest, quoted, said
from medalcal.errors import BadValueError, MissingKeyError, UnknownKeyError

_SHOWN = 10
"""How many keys a fault lists."""


class Fields(dict[str, Any]):
    """What a mapping said, without the values that had a fault; ``node`` is where it stands."""

    __slots__ = ("node",)

    node: MappingNode

    def at(self, key: str, text: str | None = None) -> Node:
        """Give the node of a key's value, of one text in its list, or of the mapping where there is no such key."""
        node = next((value for name, value in self.node.value if name.value == key), self.node)
        if text is not None and isinstance(node, SequenceNode):
            return next((part for part in node.value if part.value == text), node)
        return node


class Key(NamedTuple):
    """One key of a mapping."""

    form: Form
    doc: str
    required: bool = False


class Shape:
    """A mapping with known keys.

    ``needs`` maps a key to those of which at least one must stand beside it; ``excludes`` lists pairs that contradict
    each other; ``states`` lists keys of which at least one must be there; ``instead`` maps keys that belong elsewhere
    to those that are meant here; ``inner`` maps a key to those that belong into its entries.
    """

    def __init__(
        self,
        name: str,
        keys: Mapping[str, Key],
        *,
        needs: Mapping[str, tuple[str, ...]] | None = None,
        excludes: tuple[tuple[str, str], ...] = (),
        states: tuple[str, ...] = (),
        instead: Mapping[str, str] | None = None,
        inner: Mapping[str, Collection[str]] | None = None,
    ) -> None:
        self.name = name
        self.keys = keys
        self.needs = needs or {}
        self.excludes = excludes
        self.states = states
        self.instead = instead or {}
        self.inner = inner or {}
        self._required = frozenset(key for key, spec in keys.items() if spec.required)
        self._needy = frozenset(self.needs)
        self._stating = frozenset(states)
        self._readers = {key: spec.form.read for key, spec in keys.items()}

    def read(self, node: Node, file: DataFile) -> Any:
        """Give the values by key, or ``MISSING`` where this is no mapping."""
        if not isinstance(node, MappingNode):
            file.fault(node, f"found {said(node)}", f"{self.name} is a mapping: {_listed(self.keys)}")
            return MISSING
        fields = Fields()
        fields.node = node
        readers = self._readers
        odd, meant = set[str](), set[str]()
        for key_node, value_node in node.value:
            name = key_node.value
            read = readers.get(name) if isinstance(name, str) else None
            if read is None or name in fields or name in odd:
                meant.add(self._odd_key(key_node, fields, odd, file))
                continue
            value = read(value_node, file)
            if value is MISSING:
                odd.add(name)
            else:
                fields[name] = value
        if odd or meant or not self._complete(fields):
            self._check(fields, odd | meant, file)
        return fields

    def _complete(self, fields: Fields) -> bool:
        """Tell at little cost that nothing is missing and nothing contradicts."""
        return (
            self._required <= fields.keys()
            and self._needy.isdisjoint(fields)
            and not any(one in fields and other in fields for one, other in self.excludes)
            and not (self._stating and self._stating.isdisjoint(fields))
        )

    def _odd_key(self, key_node: Node, fields: Fields, odd: set[str], file: DataFile) -> str:
        """Note a key that comes again or means nothing; give the one that was probably meant."""
        name = key_node.value if isinstance(key_node, ScalarNode) else said(key_node)
        if name in fields or name in odd:
            first = next(key for key, _ in fields.node.value if key.value == name)
            repeated(key_node, first, file)
            return name
        near = self.instead.get(name) or nearest(name, self.keys)
        inner = next((key for key, keys in self.inner.items() if name in keys), None)
        if near:
            expected = f'did you mean "{near}"?'
        elif inner:
            expected = f'it belongs into an entry of "{inner}"'
        else:
            expected = f"{self.name} has {_listed(self.keys)}"
        file.fault(key_node, f"the key {quoted(name)} means nothing here", expected, UnknownKeyError)
        return near or name

    def _check(self, fields: Fields, odd: set[str], file: DataFile) -> None:
        there = fields.keys() | odd
        before = len(file.faults)
        for key in self.keys:
            if key in self._required and key not in there:
                doc = self.keys[key].doc
                file.fault(fields.node, f'no "{key}"', f"{self.name} must have it: {doc}", MissingKeyError)
        self._check_needs(fields, there, file)
        for one, other in self.excludes:
            if one in there and other in there:
                file.fault(self._key_node(fields, other), f'"{one}" and "{other}" together', "keep one of them",
                           BadValueError)  # fmt: skip
        if self.states and len(file.faults) == before and not odd and self._stating.isdisjoint(there):
            file.fault(fields.node, *self._nothing_said(), MissingKeyError)

    def _nothing_said(self) -> tuple[str, str]:
        if len(self.states) <= 3:
            return " and ".join(f'no "{key}"' for key in self.states), f"{self.name} must have one of them"
        return "an entry that says nothing", f"give at least one of {_listed(self.states)}"

    def _check_needs(self, fields: Fields, there: set[str], file: DataFile) -> None:
        told = set()
        for key, others in self.needs.items():
            if key in fields and others not in told and there.isdisjoint(others):
                told.add(others)
                words = " or ".join(f'"{other}"' for other in others)
                file.fault(self._key_node(fields, key), f'"{key}" stands alone', f"it needs {words} beside it",
                           MissingKeyError)  # fmt: skip

    def _key_node(self, fields: Fields, key: str) -> Node:
        return next((node for node, _ in fields.node.value if node.value == key), fields.node)

    def schema(self) -> Schema:
        """Give its JSON Schema."""
        schema: Schema = {
            "type": "object",
            "title": self.name,
            "properties": {key: _described(spec) for key, spec in self.keys.items()},
            "additionalProperties": False,
        }
        if self._required:
            schema["required"] = sorted(self._required)
        rules: list[Schema] = [
            {"if": {"required": [key]}, "then": {"anyOf": [{"required": [other]} for other in others]}}
            for key, others in self.needs.items()
        ]
        rules += [{"not": {"required": [one, other]}} for one, other in self.excludes]
        if self.states:
            rules.append({"anyOf": [{"required": [key]} for key in self.states]})
        if rules:
            schema["allOf"] = rules
        return schema


def _described(key: Key) -> Schema:
    schema = key.form.schema()
    form = schema.get("description")
    return {**schema, "description": f"{key.doc}: {form}" if form else key.doc}


def _listed(keys: Iterable[str]) -> str:
    first, rest = list(keys)[:_SHOWN], list(keys)[_SHOWN:]
    return ", ".join([*first, "…"] if rest else first)
