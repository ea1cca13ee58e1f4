"""What is wrong with a text that is no YAML, in words that say what to do."""

from __future__ import annotations

import re

import yaml

_PROBLEMS = (
    ("found a tab|found character that cannot start any token(?=.*\t)", "a tab", "indent with two spaces"),
    ("cannot start any token", "a text that begins with {char}", "put the text in quotes"),
    ("mapping values are not allowed", "a colon where no key can be",
     "put a text with a colon in quotes, and check the indentation"),
    ("block sequence entries are not allowed", "a list on the line of its key", "begin the list on a line of its own"),
    ("quoted scalar.*unexpected end of stream", "a quotation mark that is never closed", "close it"),
    ("expected ',' or '[]}]'", "a bracket that is not closed here",
     "close it, put a comma between entries, and put a text with a colon in quotes"),
    ("expected node content", "nothing between two commas or brackets", "write a value there, or take the comma away"),
    ("could not find expected ':'", "a line without a key", 'write it as "key: value"'),
    ("did not find expected key", "an entry that does not line up with those above it, or a text after a quotation mark",
     "check the indentation and the quotes"),
    ("did not find expected '-'", "an entry that does not line up with those above it", "check the indentation"),
    ("another document|expected <document start>", "a second document", "one file holds one document; take --- away"),
    ("unknown escape|invalid .*escape", "a backslash that means nothing", "double it, or use single quotes"),
    ("undefined alias", "an alias", "put a text that begins with * in quotes"),
)  # fmt: skip
"""A pattern of libyaml's words, what was found, what would be right."""


def explained(error: yaml.YAMLError, text: str) -> tuple[tuple[int, int], str, str]:
    """Give the place of a syntax error, what was found there and what would be right."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return _unmarked(error, text)
    mark = error.problem_mark or error.context_mark
    if error.context and "quoted scalar" in error.context and "end of stream" in (error.problem or ""):
        mark = error.context_mark  # where it opens: its end is that of the file
    line, column = (mark.line, mark.column) if mark else (0, 0)
    if "simple key" in (error.context or "") and error.context_mark:
        line, column = error.context_mark.line, error.context_mark.column
    lines = text.split("\n")
    there = lines[line][column:] if line < len(lines) else ""
    words = f"{error.context or ''}, {error.problem or ''} {there[:1]}"
    for pattern, found, expected in _PROBLEMS:
        if re.search(pattern, words, re.DOTALL):
            return (line + 1, column + 1), found.format(char=there[:1]), _opened(error, pattern, expected)
    return (line + 1, column + 1), words.strip(" ,"), "data files are plain YAML mappings and lists"


def _opened(error: yaml.MarkedYAMLError, pattern: str, expected: str) -> str:
    if "[]}]" in pattern and error.context_mark:
        return f"{expected}; it opens on line {error.context_mark.line + 1}"
    return expected


def _unmarked(error: yaml.YAMLError, text: str) -> tuple[tuple[int, int], str, str]:
    """Explain a character that YAML does not allow, or a text that goes too deep."""
    match = re.search(r"#x([0-9a-f]+).*position (\d+)", str(error), re.DOTALL)
    if match is None:
        return (1, 1), " ".join(str(error).split())[:100], "data files are plain YAML mappings and lists"
    before = text.encode()[: int(match[2])].decode(errors="ignore") if text.isascii() else text[: int(match[2])]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    return (line, column), f"the control character U+{match[1].upper()}", "take it away"
