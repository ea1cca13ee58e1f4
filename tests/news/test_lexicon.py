"""Rows are tried only where they can begin, and nothing is missed by that."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medalcal.news.lexicon import LETTERS, Lexicon, heads

LONG = [
    r"(?P<g0_day>\d{1,2})(?:st|nd|rd|th)?\b",
    r"(?P<g1_a>[Mm]ay|June?) (?P<g1_b>\d+)",
    r"(?P<g2_sign>第)?\d+(?:巻|話)",
]
SHORT = [
    r"(?:pre)?mier(?:es?|ing)\b",
    r"(?:air(?:s|ed)?|(?:go|went)(?= on)) (?:on|at)",
    r"(?i:out (?:now|soon))",
    r"a+b",
    r"x{0,2}y",
    r"(?<=a )b",
    r"[^\sa-z]+z",
    r"won['’]t",
    r"\w+-only",
    r"発売(?:日)?",
    r"[a-f][a-h][a-k]z",
    r"mayb?e",
    r"\bmays\b",
]
PIECES = [*"abxyz-' 12第巻話発売日", "May ", "premieres", "Out SOON", "went on", "maybe", "air"]


@given(st.lists(st.sampled_from(PIECES)))
def test_as_if_every_row_were_tried(pieces: list[str]) -> None:
    text = "".join(pieces)
    rows = [
        *((look, ("long", at)) for at, look in enumerate(LONG)),
        *((look, ("short", at)) for at, look in enumerate(SHORT)),
    ]
    lexicon = Lexicon(rows[: len(LONG)], rows[len(LONG) :])
    for at in range(len(text)):
        found = lexicon.match(text, at, len(text))
        tried = ((re.compile(look).match(text, at), tag) for look, tag in rows)
        want = next(((match, tag) for match, tag in tried if match is not None and match.end() > at), None)
        assert (found and (found[0].span(), found[1])) == (want and (want[0].span(), want[1]))


@pytest.mark.parametrize(
    ("look", "letters"),
    [
        ("premieres", {"prem"}),
        ("(?:re-)?air(?:s|ed)", {"re-a", "airs", "aire"}),
        (r"[Mm]ay\b", {"may"}),
        (r"(?=Tokyo)\w+", {""}),
        (r"on? (?i:TV)", {"o tv", "on t"}),
        (r"ab+c", {"ab"}),
    ],
)
def test_letters_a_row_begins_with(look: str, letters: set[str]) -> None:
    assert heads(look) == letters
    assert all(len(each) <= LETTERS for each in letters)
