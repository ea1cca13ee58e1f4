"""``medalcal works``: search in any script."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]


def slugs(run: Run, data: str, *words: str) -> list[str]:
    """Give the slugs that a search finds."""
    return [work["work"] for work in json.loads(run("works", *words, "--json", "--data", data).out)["works"]]


@pytest.mark.parametrize(
    "words,found",
    [
        ((), ["curse", "medalist", "stream", "weekly"]),
        (("ﾒﾀﾞﾘｽﾄ",), ["medalist"]),
        (("めだりすと",), ["medalist"]),
        (("TSURUMAI",), ["medalist"]),
        (("roll", "die"), ["weekly"]),
        (("魔王",), ["weekly"]),
        (("xyzzy",), []),
    ],
)
def test_search(run: Run, terminal_data: str, words: tuple[str, ...], found: list[str]) -> None:
    """Width, kana, capitals and the order of words do not matter; no words give all works by slug."""
    assert slugs(run, terminal_data, *words) == found


@pytest.mark.parametrize("width", ["40", "100"])
def test_works_screens(run: Run, golden: Callable[[str, str], None], terminal_data: str, width: str) -> None:
    """The whole list at two widths."""
    golden(f"works-{width}.txt", run("works", "--data", terminal_data, COLUMNS=width).out)


def test_nothing_found_names_the_nearest(run: Run, terminal_data: str) -> None:
    """A slip of the finger still leads somewhere, and is no failure."""
    outcome = run("works", "medalits", "--data", terminal_data)
    assert (outcome.code, outcome.out) == (0, 'no works with "medalits"\ndid you mean medalist?\n')


def test_empty_calendar(run: Run, tmp_path: Any) -> None:
    """A folder without works is an empty list."""
    (tmp_path / "works").mkdir()
    assert run("works", "--data", str(tmp_path)).out == "no works\n"
    for command in (("upcoming",), ("week",), ("next",)):
        assert run(*command, "--data", str(tmp_path)).code == 0
