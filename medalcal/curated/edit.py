"""Additions to a data file: new lines at the right place, and every line that was there stays as it is.

Comments, order, quotes, line ends and a byte order mark are the curator's. The file is not read and written anew but
inserted into, at the places that its nodes tell, so that a difference has added lines alone. Only where a list or a
mapping is written in brackets, its line grows.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from medalcal.curated.nodes import DataFile, MappingNode, Node, ScalarNode, SequenceNode
from medalcal.errors import DataErrors

Tree = str | Sequence["Tree"] | Mapping[str, "Tree"]
"""What is to be written; every scalar as the text of the data file."""

WIDEST = 120
"""Characters of a line from which an entry is written over several ones."""
_OPEN = frozenset(("sources", "series", "runs", "lines", "editions", "claims", "items", "episodes"))
"""Keys whose values are never written in brackets."""
_ORDER = ("titles", "also", "creator", "site", "territory", "touched", "was", "sources", "series", "lines")
"""The keys of a work, as its files have them."""
_TALL = frozenset(("series", "runs", "lines", "editions"))
"""Keys whose entries grow, and so stand on lines of their own from the beginning."""
_APART = frozenset(("series", "lines"))
"""Keys whose entries stand apart by a blank line, where there is one already."""
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What YAML 1.1 counts as the end of a line."""


class Addition(NamedTuple):
    """Something new for a file."""

    at: tuple[str, ...]
    """Keys that lead to a mapping or a list; those that are not there are made."""
    value: Tree
    is_entry: bool = False
    """Appended to a list; otherwise a mapping, of which only the keys that are not there yet are added."""


def added(text: str, additions: Iterable[Addition]) -> str:
    """Give the text of a work's file with additions.

    Raises:
        DataErrors: It is no YAML, or something else stands where an addition belongs.
    """
    for addition in additions:
        if addition.is_entry:
            text = _inserted(text, addition.at, [addition.value], is_entry=True)
            continue
        assert isinstance(addition.value, Mapping)
        for key, value in addition.value.items():
            text = _inserted(text, (*addition.at, key), value, is_entry=False)
    return text


def listed_sources(text: str) -> dict[str, dict[str, str]]:
    """Give what a file says of its own sources, by slug."""
    root = _composed(text)
    sources = _child(root, "sources")
    if not isinstance(sources, MappingNode):
        return {}
    return {key.value: _scalars(value) for key, value in sources.value}


def _scalars(node: Node) -> dict[str, str]:
    pairs = node.value if isinstance(node, MappingNode) else ()
    return {key.value: value.value for key, value in pairs if isinstance(value, ScalarNode)}


def _composed(text: str) -> Node | None:
    """Give the root node of a text.

    Raises:
        DataErrors: It is no YAML.
    """
    file = DataFile("the file")
    root = file.compose(text)
    if file.faults:
        raise DataErrors(file.faults)
    return root


# Where it goes


def _inserted(text: str, path: tuple[str, ...], value: Tree, *, is_entry: bool) -> str:
    """Put a value under keys, or the one entry of a list at its end; what is there already stays."""
    node = _composed(text)
    if node is None:
        return text + _text_of(_block({path[0]: _nested(path[1:], value)}, 0), "\n")
    for depth, key in enumerate(path):
        child = _child(node, key)
        if child is None or _is_nothing(child):
            assert isinstance(node, MappingNode), f"{'.'.join(path[:depth])} is no mapping"
            return _with_pair(text, node, key, _nested(path[depth + 1 :], value), path[:depth])
        node = child
    if not is_entry:
        return text
    assert isinstance(node, SequenceNode), f"{'.'.join(path)} is no list"
    return _with_entry(text, node, value[0])  # type: ignore[index]  # a list of one


def _child(node: Node | None, key: str) -> Node | None:
    pairs = node.value if isinstance(node, MappingNode) else ()
    return next((value for name, value in pairs if name.value == key), None)


def _is_nothing(node: Node) -> bool:
    return isinstance(node, ScalarNode) and not node.value and not node.style


def _nested(keys: tuple[str, ...], value: Tree) -> Tree:
    for key in reversed(keys):
        value = {key: value}
    return value


def _with_entry(text: str, node: SequenceNode, value: Tree) -> str:
    if node.flow_style:
        return _in_brackets(text, node, _flow(value))
    return _below(text, node, _entry(value, node.start_mark.column))


def _with_pair(text: str, node: MappingNode, key: str, value: Tree, path: tuple[str, ...]) -> str:
    if node.flow_style:
        return _in_brackets(text, node, f"{key}: {_flow(value)}")
    lines = list(_block({key: value}, node.start_mark.column, path[-1] if path else ""))
    if not path:
        return _among_the_first(text, node, key, lines)
    is_apart = path[-1] in _APART and len(path) == 1
    return _below(text, node, lines, apart=is_apart and _stands_apart(text, node))


def _in_brackets(text: str, node: Node, piece: str) -> str:
    end = _place(text, node.end_mark.line, node.end_mark.column) - 1
    before = text[:end].rstrip()
    between = " " if before.endswith(",") else ", " if node.value else ""
    return before + between + piece + text[end:]


def _below(text: str, node: Node, lines: Iterable[str], *, apart: bool = False) -> str:
    """Insert lines behind the last line of a node, and behind what is remarked on its inner parts."""
    new = list(lines)
    line = _last_line(node) + 1
    there = _BREAK.split(text)
    while not there[line - 1].strip():  # a folded text ends before the blank lines that follow it
        line -= 1
    indent = _indent(new[0])
    for place, other in enumerate(there[line:], line):
        if other.strip() and not (other.lstrip().startswith("#") and _indent(other) > indent):
            break
        line = place + 1 if other.strip() else line
    return _at_line(text, line, ["", *new] if apart else new)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _among_the_first(text: str, root: MappingNode, key: str, lines: list[str]) -> str:
    """Insert a key of the work itself where files have it, with a blank line around."""
    later = _ORDER[_ORDER.index(key) + 1 :] if key in _ORDER else ()
    follower = next((name for name, _ in root.value if name.value in later), None)
    if follower is None:
        return _below(text, root, lines, apart=True)
    line = follower.start_mark.line
    starts = _starts(text)
    while line and text[starts[line - 1] :].startswith("#"):  # what is said of the one that follows stays with it
        line -= 1
    return _at_line(text, line, [*lines, ""])


def _stands_apart(text: str, node: MappingNode) -> bool:
    """Tell whether a blank line stands before the last pair of a mapping, or there is only one."""
    line = node.value[-1][0].start_mark.line
    lines = _BREAK.split(text)
    while line and lines[line - 1].lstrip().startswith("#"):
        line -= 1
    return len(node.value) == 1 or not lines[line - 1].strip()


def _last_line(node: Node) -> int:
    """Give the line on which the text of a node ends; comments and blanks that follow are not of it."""
    if isinstance(node, ScalarNode):
        if node.style in ("|", ">"):  # it ends where the next thing begins, or at the end of the file
            return max(node.start_mark.line, node.end_mark.line - 1)
        return int(node.end_mark.line)
    assert isinstance(node, MappingNode | SequenceNode)
    if node.flow_style or not node.value:
        return int(node.end_mark.line)
    if isinstance(node, MappingNode):
        key, value = node.value[-1]
        return max(_last_line(key), _last_line(value) if not _is_nothing(value) else 0)
    return _last_line(node.value[-1])


def _at_line(text: str, line: int, lines: Sequence[str]) -> str:
    """Insert whole lines before the one of that number, from 0."""
    starts = _starts(text)
    ending = found[0] if (found := _BREAK.search(text)) else "\n"
    new = _text_of(lines, ending)
    if line >= len(starts):
        gap = "" if text.endswith(ending) else ending
        return text + gap + new
    return text[: starts[line]] + new + text[starts[line] :]


def _starts(text: str) -> list[int]:
    """Give where each line begins."""
    return [0, *(match.end() for match in _BREAK.finditer(text) if match.end() < len(text))]


def _place(text: str, line: int, column: int) -> int:
    return _starts(text)[line] + column


def _text_of(lines: Iterable[str], ending: str) -> str:
    return "".join(line + ending for line in lines)


# How it is written


def new_text(work: Mapping[str, Tree]) -> str:
    """Give the text of a new file."""
    return _text_of(_block(work, 0), "\n")


def _block(value: Mapping[str, Tree], indent: int, parent: str = "") -> Iterator[str]:
    """Give a mapping line by line; what fits on one line stands there in brackets.

    Args:
        parent: The key whose value it is.
    """
    margin = " " * indent
    for key, part in value.items():
        line = f"{margin}{key}: {_flow(part, outside=True)}"
        if isinstance(part, str) or (parent not in _TALL and _is_short(key, part) and len(line) <= WIDEST):
            yield line
            continue
        yield f"{margin}{key}:"
        if isinstance(part, Mapping):
            yield from _block(part, indent + 2, key)
        else:
            for one in part:
                yield from _entry(one, indent + 2)


def _entry(value: Tree, indent: int) -> Iterator[str]:
    """Give an entry of a list: in brackets where it fits on one line."""
    line = f"{' ' * indent}- {_flow(value)}"
    if isinstance(value, Mapping) and len(line) > WIDEST:
        lines = list(_block(value, indent + 2))
        yield f"{' ' * indent}- {lines[0].lstrip()}"
        yield from lines[1:]
    else:
        yield line


def _is_short(key: str, value: Tree) -> bool:
    """Tell whether a value may stand in brackets: nothing in it has a place of its own."""
    if isinstance(value, Mapping):
        return key not in _OPEN and all(_is_short(name, part) for name, part in value.items())
    return isinstance(value, str) or (key not in _OPEN and all(isinstance(part, str) for part in value))


def _flow(value: Tree, *, outside: bool = False) -> str:
    """Write a value on one line.

    Args:
        outside: A scalar stands outside of brackets, where it needs fewer quotes.
    """
    if isinstance(value, str):
        return _scalar(value, outside)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {_flow(part)}" for key, part in value.items()) + "}"
    return "[" + ", ".join(_flow(part) for part in value) + "]"


@lru_cache(maxsize=1024)
def _scalar(text: str, outside: bool) -> str:
    """Write a scalar without quotes if it is read back as it is."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    file = DataFile("")
    root = file.compose(f"k: {line}" if outside else f"{{k: {line}, l: [{line}]}}")
    if not file.faults and isinstance(root, MappingNode) and len(root.value) == (1 if outside else 2):
        value = root.value[0][1]
        is_read = isinstance(value, ScalarNode) and value.value == line and not value.style
        listed = root.value[-1][1]
        if is_read and (outside or (len(listed.value) == 1 and listed.value[0].value == line)):
            return line
    return json.dumps(line, ensure_ascii=False)
