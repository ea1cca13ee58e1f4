"""YAML text to nodes that know their line and column; every scalar stays the text that was written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Any, NamedTuple

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from medalcal.curated.syntax import explained
from medalcal.errors import BadValueError, DataError, DataSyntaxError

try:
    from yaml.cyaml import CParser as Parser
except ImportError:  # PyYAML was built without libyaml: ten times slower, the same nodes
    from yaml import BaseLoader as Parser  # type: ignore[assignment]

__all__ = ["DataFile", "MappingNode", "Node", "Place", "ScalarNode", "SequenceNode", "nearest", "quoted", "said"]

DEEPEST = 40
"""How deeply lists and mappings may stand in each other; libyaml's own recursion has no limit and would end the process."""

_MARKED = re.compile(r"(?:^|[\s\[{,])[&*!][^\s,\]}]", re.MULTILINE)
"""What may be an anchor, an alias or a tag."""


class Place(NamedTuple):
    """Line and column, from 1."""

    line: int
    column: int


class _NodeLoader(Parser):
    """Composes nodes without asking what type a scalar could be: half the time of the usual loader."""

    depth = 0

    def resolve(self, kind: Any, value: Any, implicit: Any) -> None:
        """Leave the tag empty, so that one that was written stands out."""

    def descend_resolver(self, node: Any, index: Any) -> None:
        """Count how deep the text goes."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise yaml.YAMLError(f"lists and mappings more than {DEEPEST} deep")

    def ascend_resolver(self) -> None:
        """Count back."""
        self.depth -= 1


class DataFile:
    """One file while it is read: its name, its nodes, and the faults found so far."""

    __slots__ = ("_keys", "doubts", "faults", "path", "root")

    def __init__(self, path: str) -> None:
        self.path = path
        self.root: Node | None = None
        self.faults: list[DataError] = []
        self.doubts: list[Node] = []
        """Entries that rest on something with a fault of its own, so that nothing follows from what they lack."""
        self._keys: dict[int, str] | None = None

    def fault(self, at: Node | None, found: str, expected: str, kind: type[DataError] = BadValueError) -> None:
        """Note a fault of a node, or of the file as a whole, and go on."""
        place = Place(1, 1) if at is None else place_of(at)
        self.faults.append(kind(self.path, *place, "" if at is None else self.key_of(at), found, expected))

    def compose(self, text: str) -> Node | None:
        """Give the root node of the file's one document; None with a fault noted, or where the file is empty."""
        try:
            if ("&" in text or "*" in text or "!" in text) and _MARKED.search(text):
                self._refuse_marks(text)
            self.root = _NodeLoader(text).get_single_node()
        except yaml.YAMLError as error:
            place, found, expected = explained(error, text)
            self.faults.append(DataSyntaxError(self.path, *place, "", found, expected))
        return None if self.faults else self.root

    def _refuse_marks(self, text: str) -> None:
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            line, column = event.start_mark.line + 1, event.start_mark.column + 1
            anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
            if anchor is not None:
                what = "alias" if isinstance(event, yaml.AliasEvent) else "anchor"
                expected = "write the value out where it is meant"
                self.faults.append(DataSyntaxError(self.path, line, column, "", f'the {what} "{anchor}"', expected))
            elif tag is not None:
                found, expected = f"the tag {quoted(tag)}", "leave it out, every value is text"
                self.faults.append(DataSyntaxError(self.path, line, column, "", found, expected))

    def key_of(self, node: Node) -> str:
        """Give the keys that lead to a node: ``series.season-2.runs.tv.claims[1]``. A key has those of its mapping."""
        if self._keys is None:
            self._keys = {} if self.root is None else dict(_keys(self.root, ""))
        return self._keys.get(id(node), "")

    def entry_at(self, place: tuple[int, int]) -> MappingNode | None:
        """Give the mapping that begins at a place, the innermost."""
        found = [node for node in _walk(self.root) if isinstance(node, MappingNode) and place_of(node) == place]
        return found[-1] if found else None

    def node_at(self, key: str) -> Node | None:
        """Give the value to which keys lead, or None."""
        return next((node for node in _walk(self.root) if self.key_of(node) == key), None)


def _keys(node: Node, path: str) -> Iterator[tuple[int, str]]:
    yield id(node), path
    if isinstance(node, MappingNode):
        for key, value in node.value:
            yield id(key), path
            name = shortened(key.value) if isinstance(key, ScalarNode) else "?"
            yield from _keys(value, f"{path}.{name}" if path else name)
    elif isinstance(node, SequenceNode):
        for number, part in enumerate(node.value, 1):
            yield from _keys(part, f"{path}[{number}]")


def _walk(node: Node | None) -> Iterator[Node]:
    """Give a node and all values below it, the outer before the inner."""
    if node is None:
        return
    yield node
    if isinstance(node, MappingNode):
        for _, value in node.value:
            yield from _walk(value)
    elif isinstance(node, SequenceNode):
        for part in node.value:
            yield from _walk(part)


def place_of(node: Node) -> Place:
    """Give the place at which a node begins."""
    mark = node.start_mark
    return Place(mark.line + 1, mark.column + 1)


def said(node: Node) -> str:
    """Say what stands there, for a fault."""
    if isinstance(node, ScalarNode):
        return quoted(node.value) if node.value else "nothing"
    return "a list" if isinstance(node, SequenceNode) else "a mapping"


def quoted(text: str) -> str:
    """Quote a text for a fault, on one line and not too long."""
    return f'"{shortened(text)}"'


def shortened(text: str) -> str:
    """Give a text on one line, not too long, and without what a terminal would obey."""
    line = "".join(char if char.isprintable() else "\ufffd" for char in " ".join(text[:200].split()))
    return line if len(line) <= 60 else line[:57] + "..."


def nearest(word: str, known: Iterable[object]) -> str | None:
    """Give the known word that was probably meant, or None."""
    words = [str(item) for item in known]
    plain = word.lower().replace(" ", "-").replace("_", "-")
    found = get_close_matches(word, words, 1, 0.6) or get_close_matches(plain, words, 1, 0.6)
    return found[0] if found else None
