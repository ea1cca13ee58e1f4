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
    from yaml.cyaml import CParser as Parser  # type: ignore[attr-defined]
except ImportError:  # PyYAML was built without libyaml: ten times slower, the same nodes
    from yaml import BaseLoader as Parser  # type: ignore[assignment]

__all__ = [
    "DataFile", "MappingNode", "Node", "Place", "ScalarNode", "SequenceNode", "nearest", "place_of", "quoted", "said",
    "walk",
]  # fmt: skip

DEEPEST = 200
"""How deeply lists and mappings may stand in each other."""
_SHALLOW = 10_000
"""A text of so few characters cannot go deep enough for libyaml, whose recursion ends the process some 50,000 deep."""
_LADDER = re.compile(rf"(?:[-?][ \t]+){{{DEEPEST}}}")

_MARKED = re.compile(r"(?:^|[\s\[{,])[&*!][^\s,\]}]", re.MULTILINE)
"""What may be an anchor, an alias or a tag."""


class Place(NamedTuple):
    """Line and column, from 1."""

    line: int
    column: int


class _NodeLoader(Parser):
    """Composes nodes without asking what type a scalar could be: half the time of the usual loader."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> None:
        """Leave the tag empty, so that one that was written stands out."""

    def descend_resolver(self, node: Any, index: Any) -> None:
        """Do nothing: there is nothing to resolve below."""

    def ascend_resolver(self) -> None:
        """Do nothing."""


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
            if len(text) > _SHALLOW:
                _refuse_depth(text)
            if ("&" in text or "*" in text or "!" in text) and _MARKED.search(text):
                self._refuse_marks(text)
            self.root = _NodeLoader(text).get_single_node()
        except yaml.YAMLError as error:
            if not self.faults:  # an alias without its anchor is noted already
                place, found, expected = explained(error, text)
                self.faults.append(DataSyntaxError(self.path, *place, "", found, expected))
        return self.root

    def _refuse_marks(self, text: str) -> None:
        for event in yaml.parse(text, Loader=_NodeLoader):  # type: ignore[arg-type]
            anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
            if anchor is not None:
                what = "alias" if isinstance(event, yaml.AliasEvent) else "anchor"
                found, expected = f"the {what} {quoted(anchor)}", "write the value out where it is meant"
            elif tag is not None:
                found, expected = f"the tag {quoted(tag)}", "leave it out, every value is text"
            else:
                continue
            self.faults.append(DataSyntaxError(self.path, *place_of(event), "", found, expected))

    def is_faulty(self, node: Node) -> bool:
        """Tell whether a fault was found on the lines of a node."""
        start, end = node.start_mark, node.end_mark
        last = end.line + (end.column > start.column)  # a block ends where the next one begins
        return any(start.line < fault.line <= last for fault in self.faults)

    def key_of(self, node: Node) -> str:
        """Give the keys that lead to a node: ``series.season-2.runs.tv.claims[1]``. A key has those of its mapping."""
        if self._keys is None:
            self._keys = {} if self.root is None else dict(_keys(self.root, ""))
        return self._keys.get(id(node), "")

    def entry_at(self, place: tuple[int, int]) -> MappingNode | None:
        """Give the mapping that begins at a place, the innermost."""
        found = [node for node in walk(self.root) if isinstance(node, MappingNode) and place_of(node) == place]
        return found[-1] if found else None

    def key_node(self, key: str) -> Node | None:
        """Give the last key of those that lead to a value."""
        outer, _, name = key.rpartition(".")
        mapping = self.node_at(outer)
        pairs = mapping.value if isinstance(mapping, MappingNode) else ()
        return next((node for node, _ in pairs if node.value == name), mapping)

    def node_at(self, key: str) -> Node | None:
        """Give the value to which keys lead, or None."""
        return next((node for node in walk(self.root) if self.key_of(node) == key), None)


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


def walk(node: Node | None) -> Iterator[Node]:
    """Give a node and all values below it, the outer before the inner."""
    if node is None:
        return
    yield node
    if isinstance(node, MappingNode):
        for _, value in node.value:
            yield from walk(value)
    elif isinstance(node, SequenceNode):
        for part in node.value:
            yield from walk(part)


def _refuse_depth(text: str) -> None:
    depth = deepest = 0
    for bracket in re.findall(r"[\[\]{}]", text):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    if deepest > DEEPEST or _LADDER.search(text):
        raise yaml.YAMLError(f"lists and mappings more than {DEEPEST} deep")


def place_of(node: Any) -> Place:
    """Give the place at which a node or an event of the parser begins."""
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
