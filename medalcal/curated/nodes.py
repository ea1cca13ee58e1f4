"""YAML text to nodes that know their line and column; every scalar stays the text that was written."""

from __future__ import annotations

from difflib import get_close_matches
from typing import NamedTuple

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from medalcal.errors import BadValueError, DataError, DataSyntaxError

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML was built without libyaml: ten times slower, the same nodes
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

__all__ = ["DataFile", "MappingNode", "Node", "Place", "ScalarNode", "SequenceNode", "nearest", "place_of", "said"]


class Place(NamedTuple):
    """Line and column, from 1."""

    line: int
    column: int


def place_of(node: Node) -> Place:
    """Give the place at which a node begins."""
    return Place(node.start_mark.line + 1, node.start_mark.column + 1)


def said(node: Node) -> str:
    """Say what stands there, for a fault."""
    if isinstance(node, ScalarNode):
        return quoted(node.value) if node.value else "nothing"
    return "a list" if isinstance(node, SequenceNode) else "a mapping"


def quoted(text: str) -> str:
    """Quote a text for a fault, on one line and not too long."""
    line = " ".join(text.split())
    return f'"{line if len(line) <= 60 else line[:57] + "..."}"'


def nearest(word: str, known: object) -> str | None:
    """Give the known word that was probably meant, or None."""
    words = [str(item) for item in known]  # type: ignore[attr-defined]
    found = get_close_matches(word, words, 1, 0.6) or get_close_matches(word.lower(), words, 1, 0.6)
    return found[0] if found else None


class DataFile:
    """One file while it is read: its name, and the faults found so far."""

    __slots__ = ("faults", "path")

    def __init__(self, path: str) -> None:
        self.path = path
        self.faults: list[DataError] = []

    def fault(
        self, at: Node | Place, key: str, found: str, expected: str, kind: type[DataError] = BadValueError
    ) -> None:
        """Note a fault and go on."""
        place = place_of(at) if isinstance(at, Node) else at
        self.faults.append(kind(self.path, place[0], place[1], key, found, expected))

    def compose(self, text: str) -> Node | None:
        """Give the root node of the file's one document; None with a fault noted, or where the file is empty."""
        try:
            if "&" in text or "*" in text:
                self._refuse_anchors(text)
            return yaml.compose(text, Loader=Loader)  # type: ignore[no-any-return]
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            place = Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)
            found = " ".join(part for part in (error.context, error.problem) if part) or "no YAML"
            self.fault(place, "", found, "data files are plain YAML mappings and lists", DataSyntaxError)
        except yaml.YAMLError as error:
            found = " ".join(str(error).split())[:100]
            self.fault(Place(1, 1), "", found, "data files are UTF-8 text without control characters", DataSyntaxError)
        return None

    def _refuse_anchors(self, text: str) -> None:
        for event in yaml.parse(text, Loader=Loader):
            anchor = getattr(event, "anchor", None)
            if anchor is not None:
                place = Place(event.start_mark.line + 1, event.start_mark.column + 1)
                found = f'the anchor or alias "{anchor}"'
                self.fault(place, "", found, "write the value out where it is meant", DataSyntaxError)
