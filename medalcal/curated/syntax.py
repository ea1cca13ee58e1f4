"""What is wrong with a text that is no YAML, in words that say what to do."""

from __future__ import annotations

import re

import yaml

_PROBLEMS = (
    ("found a tab|cannot start any token.*\t", "a tab", "indent with two spaces"),
    ("cannot start any token", "a text that begins with {char}", "put the text in quotes"),
    ("mapping values are not allowed", "a colon where no key can be",
     "put a text with a colon in quotes, and check the indentation"),
    ("block sequence entries are not allowed", "a list on the line of its key", "begin the list on a line of its own"),
    ("quoted scalar.*unexpected end of stream", "a quotation mark that is never closed", "close it"),
    ("expected ',' or '[]}]'", "the bracket of line {opened} is not closed",
     "close it; between entries stands a comma, and a text with a colon stands in quotes"),
    ("unexpected ':'", "a colon without a blank after it", "write it as key: value; put a text with a colon in quotes"),
    ("expected node content", "nothing between two commas or brackets", "write a value there, or take the comma away"),
    ("could not find expected ':'", "a line without a key", 'write it as "key: value"'),
    ("did not find expected key|expected <block end>",
     "an entry that does not line up with those above it, or a text after quotes",
     "check the indentation and the quotes"),
    ("did not find expected '-'", "an entry that does not line up with those above it", "check the indentation"),
    ("another document|expected <document start>", "a second document", "a file holds one document, so take --- away"),
    ("unknown escape|invalid .*escape", "a backslash that means nothing", "double it, or use single quotes"),
    ("undefined alias", "an alias", "put a text that begins with * in quotes"),
)  # fmt: skip
"""A pattern of libyaml's words and the character there, what was found, what would be right."""

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What YAML 1.1 does not allow in a text."""


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
            opened = error.context_mark.line + 1 if error.context_mark else line + 1
            return (line + 1, column + 1), found.format(char=there[:1], opened=opened), expected
    return (line + 1, column + 1), words.strip(" ,"), "data files are plain YAML mappings and lists"


def _unmarked(error: yaml.YAMLError, text: str) -> tuple[tuple[int, int], str, str]:
    """Explain a character that YAML does not allow, or a text that goes too deep."""
    match = _FORBIDDEN.search(text)
    if match is None:
        return (1, 1), " ".join(str(error).split())[:100], "data files are plain YAML mappings and lists"
    line, column = text.count("\n", 0, match.start()) + 1, match.start() - text.rfind("\n", 0, match.start())
    return (line, column), f"the control character U+{ord(match[0]):04X}", "take it away"
