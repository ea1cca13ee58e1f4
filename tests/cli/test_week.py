"""``medalcal week``: days across or below each other, the viewer's boundary, the document."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]
WEEK = ("week", "--now", "2026-01-20T00:00:00Z", "--of", "2026-01-24")


def columns(run: Run, data: str, *args: str) -> dict[str, str]:
    """Give column and time of each entry of a week by key."""
    document = json.loads(run(*WEEK, "--data", data, "--json", *args).out)
    return {entry["key"]: f"{entry['column']} {entry['column_time']}" for entry in document["occurrences"]}


@pytest.mark.parametrize("width", ["40", "80", "120", "200"])
def test_week_screens(run: Run, golden: Callable[[str, str], None], terminal_data: str, width: str) -> None:
    """The whole week at four widths."""
    outcome = run(*WEEK, "--tz", "Europe/Berlin", "--data", terminal_data, COLUMNS=width)
    assert outcome.code == 0, outcome.err
    golden(f"week-{width}.txt", outcome.out)


@pytest.mark.parametrize(
    "of,is_told",
    [
        pytest.param("2026-03-15", False, id="the last week entered"),
        pytest.param("2026-03-16", True, id="the week after"),
        pytest.param("2026-04-12", True, id="four weeks after"),
        pytest.param("2026-04-13", False, id="then it is probably over"),
    ],
)
def test_shows_that_may_go_on(run: Run, terminal_data: str, of: str, is_told: bool) -> None:
    """A week from which a show is missing only since nobody announced its end says so."""
    outcome = run("week", "--now", of, "--of", of, "--tz", "Europe/Berlin", "--data", terminal_data, COLUMNS="80")
    told = "1 weekly show may go on: no end was announced. The last date entered is 15 Mar\n2026.\n"
    assert (told in outcome.out) == is_told


@pytest.mark.parametrize("name,of", [("week-breaks-80", "2026-01-24"), ("week-longbreak-80", "2026-02-25")])
def test_breaks_of_a_week(run: Run, golden: Callable[[str, str], None], breaks_data: str, name: str, of: str) -> None:
    """A night without an episode has its place in the timetable; a longer break stands on the first day of the week."""
    args = ("week", "--now", "2026-01-20", "--of", of, "--tz", "Europe/Berlin", "--data", breaks_data)
    outcome = run(*args, COLUMNS="80")
    assert outcome.code == 0, outcome.err
    golden(f"{name}.txt", outcome.out)
    document = json.loads(run(*args, "--json").out)
    assert (document["occurrences"], len(document["breaks"])) == ([], 1)


@pytest.mark.parametrize(
    "zone,day_starts,where",
    [
        ("Asia/Tokyo", "05:00", "2026-01-24 25:30"),
        ("Asia/Tokyo", "00:00", "2026-01-25 01:30"),
        ("Asia/Tokyo", "01:30", "2026-01-25 01:30"),
        ("Asia/Tokyo", "01:31", "2026-01-24 25:30"),
        ("Europe/Berlin", "05:00", "2026-01-24 17:30"),
    ],
)
def test_the_viewers_boundary(run: Run, terminal_data: str, zone: str, day_starts: str, where: str) -> None:
    """What is on before the boundary stands in the column of the day before."""
    found = columns(run, terminal_data, "--tz", zone, "--day-starts", day_starts)
    assert found["medalist/season-2/1"] == where


def test_what_has_no_hour_stands_on_its_day(run: Run, terminal_data: str) -> None:
    """A volume has its own day and no time; what lasts for days and has begun stands on the first."""
    found = columns(run, terminal_data, "--tz", "UTC")
    assert found["medalist/manga/14:ja-print"] == "2026-01-22 None"
    assert found["medalist/events/exhibition"] == "2026-01-19 None"


@pytest.mark.parametrize(
    "starts,first,last",
    [("mon", "2026-01-19", "2026-01-25"), ("sun", "2026-01-18", "2026-01-24"), ("today", "2026-01-24", "2026-01-30")],
)
def test_first_day(run: Run, terminal_data: str, starts: str, first: str, last: str) -> None:
    """A week begins on Monday, on Sunday or on the day itself."""
    document = json.loads(run(*WEEK, "--starts", starts, "--tz", "UTC", "--data", terminal_data, "--json").out)
    assert (document["columns"][0], document["columns"][-1], len(document["columns"])) == (first, last, 7)


def test_document(run: Run, terminal_data: str) -> None:
    """The head says which week; every entry is a whole occurrence besides its column."""
    document = json.loads(run(*WEEK, "--tz", "Europe/Berlin", "--data", terminal_data, "--json").out)
    assert document["schema"] == "medalcal/week/1"
    assert (document["from"], document["until"]) == ("2026-01-19T04:00:00Z", "2026-01-26T04:00:00Z")
    assert (document["day_starts"], document["today"]) == ("05:00", "2026-01-19")
    assert all(entry["column"] in document["columns"] and entry["uid"] for entry in document["occurrences"])


def test_this_week_by_the_viewers_clock(run: Run, terminal_data: str) -> None:
    """On Monday at 02:00 the week before is not over."""
    args = ("week", "--now", "2026-01-26T01:00:00Z", "--tz", "Europe/Berlin", "--data", terminal_data, "--json")
    assert json.loads(run(*args).out)["columns"][0] == "2026-01-19"


def test_empty_week(run: Run, terminal_data: str) -> None:
    """A week without entries says so."""
    outcome = run("week", "--now", "2026-01-20", "--of", "2030-01-01", "--tz", "UTC", "--data", terminal_data)
    assert "Nothing is dated in this week." in outcome.out
    assert outcome.out.startswith("Mon 31 Dec 2029 to Sun 6 Jan 2030\n")


@pytest.mark.parametrize(
    "args,word",
    [
        (("--day-starts", "25:00"), "00:00 to 06:00"), (("--day-starts", "five"), "05:00"),
        (("--day-starts", "06:01"), "00:00 to 06:00"), (("--of", "someday"), "no day"),
        (("--of", "9999-12-31"), "too far"), (("--of", "0001-01-01", "--starts", "sun"), "too far"),
        (("--starts", "tue"), "mon"),
    ],
)  # fmt: skip
def test_wrong_words(run: Run, terminal_data: str, args: tuple[str, ...], word: str) -> None:
    """Wrong usage is exit 2 and says what would be right."""
    outcome = run("week", *args, "--data", terminal_data)
    assert outcome.code == 2
    assert word in outcome.err
