"""``medalcal show``: a work by medium, one entry in full, names that are not there."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]
JANUARY = ("--now", "2026-01-20T00:00:00Z", "--tz", "Europe/Berlin")


@pytest.mark.parametrize(
    "name,args",
    [
        ("show-100", ("medalist",)),
        ("show-40", ("medalist",)),
        ("show-ja-100", ("medalist", "--titles", "ja")),
        ("show-runs-100", ("medalist", "--runs", "all")),
        ("show-marks-100", ("curse",)),
        ("show-weekly-80", ("weekly",)),
        ("show-entry-80", ("medalist/season-2/1",)),
        ("show-entry-coarse-80", ("medalist/films/movie",)),
        ("show-entry-last-80", ("weekly/arc/10",)),
    ],
)
def test_show_screens(
    run: Run, golden: Callable[[str, str], None], terminal_data: str, name: str, args: tuple[str, ...]
) -> None:
    """Whole screens: a work by medium, and one entry in full."""
    outcome = run("show", *args, *JANUARY, "--data", terminal_data, COLUMNS=name.rpartition("-")[2])
    assert outcome.code == 0, outcome.err
    golden(f"{name}.txt", outcome.out)


@pytest.mark.parametrize(
    "words",
    [("medalist",), ("medal-ist",), ("メダリスト",), ("MEDALIST",), ("medarisuto",), ("つるまいかだ",)],
    ids=["slug", "former slug", "Japanese title", "capitals", "romaji", "creator"],
)
def test_a_work_is_found_by_any_name(run: Run, terminal_data: str, words: tuple[str, ...]) -> None:
    """Slugs of today and of before, and titles in any script."""
    document = json.loads(run("show", *words, *JANUARY, "--json", "--data", terminal_data).out)
    assert document["work"]["work"] == "medalist"


def test_words_of_a_title_need_no_quotes(run: Run, terminal_data: str) -> None:
    """Several words are one title."""
    document = json.loads(run("show", "roll", "over", *JANUARY, "--json", "--data", terminal_data).out)
    assert document["work"]["work"] == "weekly"


@pytest.mark.parametrize(
    "name,args",
    [
        ("show-breaks-100", ("cup", "--runs", "all")),
        ("show-breaks-40", ("cup",)),
        ("show-break-80", ("cup/season-2/break-2026-01-24",)),
    ],
)
def test_breaks_on_screen(
    run: Run, golden: Callable[[str, str], None], breaks_data: str, name: str, args: tuple[str, ...]
) -> None:
    """They stand among the episodes, count as none, and are nothing to wait for."""
    outcome = run("show", *args, *JANUARY, "--data", breaks_data, COLUMNS=name.rpartition("-")[2])
    assert outcome.code == 0, outcome.err
    golden(f"{name}.txt", outcome.out)


def test_breaks_in_the_document(run: Run, breaks_data: str) -> None:
    """A list of their own, so that nobody takes them for episodes; a key gives its break as an entry."""
    document = json.loads(run("show", "cup", *JANUARY, "--json", "--data", breaks_data).out)
    assert [(entry["date"], entry["until"], entry["break"]) for entry in document["breaks"]] == [
        ("2026-01-24", None, "sports"), ("2026-02-07", None, "holiday"), ("2026-02-21", "2026-03-31", "production"),
    ]  # fmt: skip
    assert {entry["break"] for entry in document["occurrences"] + document["undated"]} == {None}


def test_document_has_everything(run: Run, terminal_data: str) -> None:
    """All dates, past and future, coarse and open, without bounds in time."""
    document = json.loads(run("show", "medalist", *JANUARY, "--json", "--data", terminal_data).out)
    assert (document["schema"], document["from"], document["until"]) == ("medalcal/occurrences/1", None, None)
    assert {entry["work"] for entry in document["occurrences"] + document["undated"]} == {"medalist"}
    dates = [entry["date"] for entry in document["occurrences"]]
    assert min(dates) == "2025-06-23"
    assert max(dates) == "2026-02-07"
    assert [entry["date"] for entry in document["undated"]] == ["2022", "2025-06", "2026-08", "2027-winter", None]


def test_one_entry_as_a_document(run: Run, terminal_data: str) -> None:
    """A key gives its entry; one without a day stands among the undated; a former key still resolves."""
    document = json.loads(run("show", "medalist/season-2/1", *JANUARY, "--json", "--data", terminal_data).out)
    assert [entry["key"] for entry in document["occurrences"]] == ["medalist/season-2/1"]
    document = json.loads(run("show", "medalist/films/movie", *JANUARY, "--json", "--data", terminal_data).out)
    assert [entry["key"] for entry in document["undated"]] == ["medalist/films/movie"]
    assert run("show", "medal-ist/season-2/1", *JANUARY, "--data", terminal_data).code == 0


@pytest.mark.parametrize(
    "subject,words",
    [
        ("medalits", ("medalits", 'did you mean "medalist"?')),
        ("xyzzy", ("medalcal works",)),
        ("medalist/season-2/99", ("no entry", 'did you mean "medalist/season-2/')),
        ("medalist/whatever/else/there", ("no entry", "medalist")),
        ("medalits/season-2/1", ("no work", "medalist")),
        (" ", ("medalcal works",)),
    ],
)
def test_names_that_are_not_there(run: Run, terminal_data: str, subject: str, words: tuple[str, ...]) -> None:
    """Exit 2, and what was probably meant."""
    outcome = run("show", subject, *JANUARY, "--data", terminal_data)
    assert (outcome.code, outcome.out) == (2, "")
    assert all(word in outcome.err for word in words), outcome.err


def test_an_exact_title_wins(run: Run, terminal_data: str) -> None:
    """Text that is one title and part of another means the first."""
    outcome = run("show", "ガチャを回して仲間を増やす 最強の美少女軍団を作り上げろ", *JANUARY, "--data", terminal_data)
    assert outcome.code == 0
    assert "stream" in outcome.out
