"""What is no YAML: where it goes wrong, and what to do about it."""

# ruff: noqa: E501 - rows of tables hold whole sentences

from __future__ import annotations

import pytest

from medalcal.curated.nodes import DEEPEST, DataFile

WRONG = {
    "tab for indentation": ("a:\n\tb: 1\n", "2:1: a tab; indent with two spaces"),
    "tab in a later line": ("a: 1\n\tb: 1\n", "2:1: a tab; indent with two spaces"),
    "colon in a value": ("a: Re: b\n", "1:6: a colon where no key can be; put a text with a colon in quotes, and check the indentation"),
    "colon in a bracket": ("a: {b: Re: c}\n", "1:10: the bracket of line 1 is not closed; close it; between entries stands a comma, and a text with a colon stands in quotes"),
    "colon without a blank": ("a: {b:, c: 1}\n", "1:6: a colon without a blank after it; write it as key: value; put a text with a colon in quotes"),
    "list that is not closed": ("a: [b, c\nd: e\n", "2:2: the bracket of line 1 is not closed; close it; between entries stands a comma, and a text with a colon stands in quotes"),
    "quote that is not closed": ('a: 1\nb: "c\nd: e\n', "2:4: a quotation mark that is never closed; close it"),
    "quote within quotes": ("a: 'it's'\n", "1:8: an entry that does not line up with those above it, or a text after quotes; check the indentation and the quotes"),
    "at sign": ("a: @b\n", "1:4: a text that begins with @; put the text in quotes"),
    "grave accent": ("a: `b\n", "1:4: a text that begins with `; put the text in quotes"),
    "star": ("a: * b\n", None),
    "dedent": ("a:\n  b: 1\n c: 2\n", "3:2: an entry that does not line up with those above it, or a text after quotes; check the indentation and the quotes"),
    "indent": ("a: 1\n  b: 2\n", "2:4: a colon where no key can be; put a text with a colon in quotes, and check the indentation"),
    "line without a key": ("a: 1\nb\nc: 2\n", "2:1: a line without a key; write it as \"key: value\""),
    "list beside its key": ("a: - b\n", "1:4: a list on the line of its key; begin the list on a line of its own"),
    "nothing between commas": ("a: [b, , c]\n", "1:8: nothing between two commas or brackets; write a value there, or take the comma away"),
    "second document": ("a: 1\n---\nb: 2\n", "2:1: a second document; a file holds one document, so take --- away"),
    "text after the end": ("a: 1\n...\nb: 2\n", "3:1: a second document; a file holds one document, so take --- away"),
    "backslash": ('a: "\\q"\n', "1:5: a backslash that means nothing; double it, or use single quotes"),
    "control character": ("a: 1\nb: c\x07d\n", "2:5: the control character U+0007; take it away"),
    "anchor": ("a: &b 1\n", '1:4: the anchor "b"; write the value out where it is meant'),
    "alias": ("a: 1\nb: *a\n", '2:4: the alias "a"; write the value out where it is meant'),
    "tag": ("a: !!int 1\n", '1:4: the tag "tag:yaml.org,2002:int"; leave it out, every value is text'),
    "brackets without end": ("a: " + "[" * 20_000 + "]" * 20_000, f"1:1: lists and mappings more than {DEEPEST} deep; data files are plain YAML mappings and lists"),
    "dashes without end": ("a:\n  " + "- " * 20_000, f"1:1: lists and mappings more than {DEEPEST} deep; data files are plain YAML mappings and lists"),
}  # fmt: skip

RIGHT = {
    "nothing": "",
    "comment alone": "# nothing yet\n",
    "ampersand in a text": "a: Manga & Books\n",
    "ampersand and star in an address": "a: https://example.org/?b=1&c=*d\n",
    "exclamation mark": "a: Medal!! and !\n",
    "carriage returns": "a: 1\r\nb: 2\r\n",
    "colon in quotes": 'a: "Re: b"\n',
    "Japanese": "a: 葬送のフリーレン、選手宣誓\n",
    "long list": "a: [" + "b, " * 5000 + "c]\n",
}


def faults(text: str) -> list[str]:
    """Compose a text; give its faults without the path."""
    file = DataFile("f")
    file.compose(text)
    return [str(fault).removeprefix("f:") for fault in file.faults]


@pytest.mark.parametrize("text, fault", WRONG.values(), ids=WRONG)
def test_wrong(text: str, fault: str | None) -> None:
    """One fault says where and what; a fault without a row for its words still has its place."""
    found = faults(text)
    assert len(found) == 1
    if fault is not None:
        assert found == [fault]


@pytest.mark.parametrize("text", RIGHT.values(), ids=RIGHT)
def test_right(text: str) -> None:
    """What only looks odd is read."""
    assert faults(text) == []


def test_every_scalar_stays_text() -> None:
    """Neither 25:30 nor no nor a date becomes something else."""
    root = DataFile("f").compose("[25:30, no, 2026-01-24, 0x1F, 1e3, ~, 08]")
    assert root is not None
    assert [part.value for part in root.value] == ["25:30", "no", "2026-01-24", "0x1F", "1e3", "~", "08"]
