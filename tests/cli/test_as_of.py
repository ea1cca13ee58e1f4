"""``--as-of`` on every reading command: the calendar as it was known then, and nothing that came later."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
EPISODE = "skating/season-1/1"
UTC = ("--tz", "UTC")
COMMANDS: dict[str, tuple[str, ...]] = {
    "upcoming": ("upcoming", "--days", "400", "--json", *UTC),
    "next": ("next", "--json", *UTC),
    "week": ("week", "--of", "2027-01-11", "--json", *UTC),
    "show": ("show", "skating", "--json", *UTC),
    "entry": ("show", EPISODE, "--json", *UTC),
    "works": ("works", "--json"),
    "export": ("export", "--format", "json", "--everything", *UTC),
    "ics": ("export",),
    "changes": ("changes", "--since", "2026-11-01", "--json", *UTC),
    "atom": ("changes", "--since", "2026-11-01", "--format", "atom", *UTC),
    "why": ("why", EPISODE, "--json", *UTC),
}


def truncated(sample: str, until: str, folder: Path) -> str:
    """Give a copy of a data folder as it was at the end of a day: without the sources read later, and their claims."""
    folder.mkdir()
    (folder / "works").mkdir()
    for path in Path(sample).rglob("*.yaml"):
        text = path.read_text("utf-8")
        later = [
            name
            for name, on in re.findall(r"^  ([\w-]+): \{url: .*read_at: ([\d-]+)", text, re.MULTILINE)
            if on > until
        ]
        kept = [
            line for line in text.splitlines()
            if not any(line.startswith(f"  {name}: ") or line.endswith(f"source: {name}}}") for name in later)
        ]  # fmt: skip
        text = "\n".join(kept) + "\n"
        if "count: 4" not in text:
            text = re.sub(r"    claims:\n    runs:", "    runs:", text)
        (folder / path.relative_to(sample)).write_text(text, "utf-8")
    return str(folder)


@pytest.mark.parametrize("day", [f"2026-11-{day:02d}" for day in range(1, 11)])
def test_as_a_folder_of_that_day(run: Run, history: str, tmp_path: Path, day: str) -> None:
    """Every command answers as it would have on that day, from what the folder then held."""
    then = truncated(history, day, tmp_path / "then")
    assert run("check", then).code == 0
    for name, args in COMMANDS.items():
        seen = run(*args, "--data", history, "--as-of", day)
        known = run(*args, "--data", then, *(() if name == "works" else ("--now", day)))
        assert (seen.code, known.code) in ((0, 0), (1, 1)), seen.err + known.err  # next: 1 where nothing comes
        expected = re.sub(r'"path": "[^"]*", "line": \d+', "", known.out)
        assert re.sub(r'"path": "[^"]*", "line": \d+', "", seen.out) == expected, name


def _date(run: Run, history: str, *args: str) -> Any:
    document = json.loads(run("show", EPISODE, *args, "--data", history, "--json", *UTC).out)
    return (document["occurrences"] + document["undated"])[0]["date"]


MOMENTS = {
    "a day counts to its end": ("2026-11-05", "2027-01-09"),
    "the day after": ("2026-11-06", "2027-01-16"),
    "an instant": ("2026-11-05T23:59:59Z", "2027-01-09"),
    "an instant later": ("2026-11-06T00:00:00Z", "2027-01-16"),
    "an instant by another clock": ("2026-11-06T01:00:00+02:00", "2027-01-09"),
    "before the hour was known": ("2026-11-04", "2027-01-09"),
    "a month": ("2026-11", "2027-01-16"),
    "words": ("3 November 2026", "2027-01"),
    "month with a t in it": ("2 Nov 2026", "2027-winter"),
    "weekday first": ("Tue 3 November 2026", "2027-01"),
    "after everything": ("2030-01-01", "2027-01-16"),
    "year that ends after everything": ("2026", "2027-01-16"),
}


@pytest.mark.parametrize("as_of, date", MOMENTS.values(), ids=MOMENTS)
def test_moments(run: Run, history: str, as_of: str, date: str) -> None:
    """Days count to their end in UTC, instants to the second."""
    assert _date(run, history, "--as-of", as_of) == date


@pytest.mark.parametrize("as_of", ["10 October 2026", "12 August 2026", "Thu 1 October 2026", "2026-10-10"])
def test_days_in_words_are_no_instants(run: Run, history: str, as_of: str) -> None:
    """Whatever letters a month or a weekday has."""
    assert "nothing was recorded here by 2026-" in run("upcoming", "--as-of", as_of, "--data", history).err


@pytest.mark.parametrize(
    "as_of, now, date",
    [("today", "2026-11-05", "2027-01-09"), ("yesterday", "2026-11-05", "2027-01-09"), ("-2", "2026-11-05", "2027-01"),
     ("Tomorrow", "2026-11-05", "2027-01-16"), ("Today", "2026-11-03", "2027-01")],
)  # fmt: skip
def test_relative_days(run: Run, history: str, as_of: str, now: str, date: str) -> None:
    """Days are counted from ``--now``."""
    assert _date(run, history, "--as-of", as_of, "--now", now) == date


def test_now_is_set_there(run: Run, history: str) -> None:
    """The present moment is that of the view, unless it is named."""
    asked = ("upcoming", "--data", history, "--json", *UTC)
    assert json.loads(run(*asked, "--as-of", "2026-11-05").out)["now"] == "2026-11-05T00:00:00Z"
    assert json.loads(run(*asked, "--as-of", "2026-11-05T12:00:00Z").out)["now"] == "2026-11-05T12:00:00Z"
    named = run(*asked, "--as-of", "2026-11-05", "--now", "2027-01-08")
    assert json.loads(named.out)["now"] == "2027-01-08T00:00:00Z"
    assert "skating/season-1/1" in named.out


@pytest.mark.parametrize("args", COMMANDS.values(), ids=COMMANDS)
def test_before_the_first_reading(run: Run, history: str, args: tuple[str, ...]) -> None:
    """Every command says when the first reading was, and offers the other clock."""
    outcome = run(*args, "--data", history, "--as-of", "2026-10-31")
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == (
        "medalcal: nothing was recorded here by 2026-10-31; the first reading is of 2026-11-01. "
        "--announced goes by the day on which things were said\n"
    )


class TestAnnounced:
    """By the day on which things were said."""

    def test_said_before_it_was_read(self, run: Run, history: str) -> None:
        """The week's delay was said on the 5th and read on the 6th."""
        assert _date(run, history, "--as-of", "2026-11-05") == "2027-01-09"
        assert _date(run, history, "--as-of", "2026-11-05", "--announced") == "2027-01-16"

    def test_before_anything_was_said(self, run: Run, history: str) -> None:
        """Nothing more is offered."""
        outcome = run("upcoming", "--data", history, "--as-of", "2026-10-31", "--announced")
        assert (outcome.code, outcome.out) == (1, "")
        assert outcome.err == "medalcal: nothing had been said by 2026-10-31, as far as is known here\n"

    def test_before_the_first_reading(self, run: Run, terminal_data: str) -> None:
        """What was said before anything was read here is known by the other clock."""
        asked = ("show", "medalist/season-2/1", "--as-of", "2025-12-23", "--json", *UTC, "--data", terminal_data)
        assert run(*asked).code == 1
        assert json.loads(run(*asked, "--announced").out)["occurrences"][0]["date"] == "2026-01-24"

    @pytest.mark.parametrize("name", COMMANDS)
    def test_alone_it_says_nothing(self, run: Run, history: str, name: str) -> None:
        """It says how --as-of counts."""
        outcome = run(*COMMANDS[name], "--data", history, "--announced")
        assert (outcome.code, outcome.out) == (2, "")
        assert "--announced says how --as-of counts; give a day with --as-of" in outcome.err


def test_work_that_was_not_known_yet(run: Run, tmp_path: Path) -> None:
    """A work of which nothing was read by then is not there, and not in the list either."""
    (tmp_path / "works").mkdir()
    for name, on in (("early", "2026-11-01"), ("late", "2026-11-05")):
        (tmp_path / "works" / f"{name}.yaml").write_text(
            f"titles: {name}\nsources: {{a: {{name: a, read_at: {on}}}}}\nlines:\n  films:\n    kind: film\n"
            "    items: {one: {names: One}}\n    claims: [{item: one, date: 2027, source: a}]\n"
        )
    past = ("--as-of", "2026-11-03", "--data", str(tmp_path))
    assert [work["work"] for work in json.loads(run("works", "--json", *past).out)["works"]] == ["early"]
    outcome = run("show", "late", *past)
    assert (outcome.code, outcome.out) == (2, "")
    assert 'there is no work "late"' in outcome.err


def test_the_present_is_not_touched(run: Run, history: str) -> None:
    """Looking back leaves the compiled calendar as it is."""
    before = run("show", "skating", *UTC, "--now", "2026-11-11", "--data", history).out
    run("show", "skating", *UTC, "--as-of", "2026-11-02", "--data", history)
    assert run("show", "skating", *UTC, "--now", "2026-11-11", "--data", history).out == before


@pytest.mark.parametrize(
    "as_of", ["", "whenever", "2026-11-32", "2026-11-05T25:30:00Z", "1066-10-14T09:00:00Z", "+99999999999", "--json"]
)
@pytest.mark.parametrize("name", ["upcoming", "export", "why", "works"])
def test_wrong(run: Run, history: str, name: str, as_of: str) -> None:
    """What is no day: nothing on standard output, one line that says what would be right."""
    outcome = run(*COMMANDS[name], "--data", history, "--as-of", as_of)
    assert (outcome.code, outcome.out) == (2, "")
    assert ("years run from 1900 to 2199" if as_of.startswith("1066") else "write it as 2026-01-") in outcome.err
    assert "--as-of" in outcome.err
