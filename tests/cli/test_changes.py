"""``medalcal changes``: what moved, as lines, as a document and as a feed."""

# ruff: noqa: E501 - rows of tables hold whole sentences

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Golden = Callable[[str, str], None]
NOW = ("--now", "2026-11-11T00:00:00Z", "--tz", "Europe/Berlin")
KEYS = ["key", "uid", "kind", "work", "title", "label", "change", "before", "after", "on", "why", "url"]


@pytest.fixture
def changes(run: Run, history: str) -> Callable[..., list[dict[str, Any]]]:
    """Give the changes of the document for some options."""

    def ask(*args: str) -> list[dict[str, Any]]:
        outcome = run("changes", *args, *NOW, "--data", history, "--json")
        assert (outcome.code, outcome.err) == (0, "")
        document = json.loads(outcome.out)
        assert document["schema"] == "medalcal/changes/1"
        found: list[dict[str, Any]] = document["changes"]
        return found

    return ask


@pytest.mark.parametrize(
    "name,args",
    [
        ("changes-40", ()),
        ("changes-80", ()),
        ("changes-120", ()),
        ("changes-ja-80", ("--titles", "ja")),
        ("changes-moved-80", ("--since", "2026-11-06", "--work", "skating", "--only", "moved")),
        ("changes-nothing-80", ("--since", "2026-11-11")),
    ],
)
def test_screens(run: Run, golden: Golden, history: str, name: str, args: tuple[str, ...]) -> None:
    """Whole screens: by day, the latest first, one piece of news at once."""
    outcome = run("changes", *args, *NOW, "--data", history, COLUMNS=name.rpartition("-")[2])
    assert (outcome.code, outcome.err) == (0, "")
    golden(f"{name}.txt", outcome.out)


@pytest.mark.parametrize("columns", ["20", "40", "80", "120"])
def test_lines_fit(run: Run, history: str, columns: str) -> None:
    """No line is wider than the window, but for an address, which stays in one piece."""
    from medalcal.emit.cells import cell_width

    for language in ("en", "ja"):
        for line in run("changes", *NOW, "--titles", language, "--data", history, COLUMNS=columns).out.splitlines():
            assert cell_width(line) <= int(columns) or line.lstrip().startswith("http")


STORY = [
    ("2026-11-01", "added", None, "2027"),
    ("2026-11-02", "sharpened", "2027", "2027-winter"),
    ("2026-11-03", "sharpened", "2027-winter", "2027-01"),
    ("2026-11-04", "sharpened", "2027-01", "2027-01-09"),
    ("2026-11-05", "sharpened", "2027-01-09", "2027-01-09"),
    ("2026-11-06", "moved", "2027-01-09", "2027-01-16"),
    ("2026-11-10", "cancelled", "2027-01-16", "2027-01-16"),
]


def test_the_story_of_an_entry(changes: Callable[..., list[dict[str, Any]]]) -> None:
    """From the first year to the day it was called off, each step once, with what was and what is."""
    told = [change for change in changes() if change["key"] == "skating/season-1/1"]
    assert [(c["on"][:10], c["change"], c["before"] and c["before"]["date"], c["after"]["date"]) for c in told] == STORY
    assert all(list(change) == KEYS for change in told)
    assert len({change["uid"] for change in told}) == 1
    hour = told[4]
    assert (hour["before"]["airs_at"], hour["after"]["airs_at"]) == (None, "2027-01-09T16:30:00Z")
    assert (hour["after"]["local"], hour["after"]["broadcast_time"]) == ("2027-01-09T17:30:00+01:00", "25:30")
    assert (told[5]["why"], told[5]["url"]) == ("for reasons of production", "https://example.org/ice/news/6")


def test_what_was_added_tells_where_that_was_said(changes: Callable[..., list[dict[str, Any]]]) -> None:
    """Also of what is as it was, so that the address stays when it changes later."""
    found = {change["key"]: change["url"] for change in changes() if change["change"] == "added"}
    assert found["novel/novel/6:en-print"] == found["novel/novel/3:en-print"] == "https://example.org/novel/catalogue"
    assert found["skating/season-1/break-2027-01-23"] == "https://example.org/ice/news/7"


@pytest.mark.parametrize(
    "key,steps",
    [
        ("novel/novel/3:en-print", ["added", "moved", "restored"]),
        ("novel/novel/4:en-print", ["added", "corrected"]),
        ("novel/novel/5:en-print", ["added", "withdrawn"]),
        ("novel/novel/6:en-print", ["added"]),
    ],
    ids=["postponed and restored", "a slip corrected", "withdrawn", "a shop disagrees"],
)
def test_steps_of_volumes(changes: Callable[..., list[dict[str, Any]]], key: str, steps: list[str]) -> None:
    """A postponement, a correction, a withdrawal; a disagreement of lower rank changes nothing."""
    assert [change["change"] for change in changes() if change["key"] == key] == steps


@pytest.mark.parametrize(
    "args,works,first",
    [
        ((), {"skating", "novel"}, "2026-11-01"),
        (("--since", "2026-11-08"), {"skating", "novel"}, "2026-11-08"),
        (("--since", "yesterday"), {"skating"}, "2026-11-10"),
        (("--since", "-2"), {"skating", "novel"}, "2026-11-09"),
        (("--since", "November 2026"), {"skating", "novel"}, "2026-11-01"),
        (("--work", "novel"), {"novel"}, "2026-11-01"),
        (("--work", "冬の小説"), {"novel"}, "2026-11-01"),
        (("--kind", "volume"), {"novel"}, "2026-11-01"),
        (("--language", "en"), {"novel"}, "2026-11-01"),
        (("--outlet", "tv-asahi"), {"skating"}, "2026-11-01"),
        (("--territory", "US"), {"novel"}, "2026-11-01"),
        (("--work", "novel", "--only", "withdrawn", "--only", "corrected"), {"novel"}, "2026-11-06"),
        (("--since", "2026-11-11"), set(), None),
    ],
    ids=lambda value: " ".join(value) or "all" if isinstance(value, tuple) else "",
)
def test_which_changes(
    changes: Callable[..., list[dict[str, Any]]], args: tuple[str, ...], works: set[str], first: str | None
) -> None:
    """The day, and the filters of ``upcoming``."""
    found = changes(*args)
    assert {change["work"] for change in found} == works
    assert (found[0]["on"][:10] if found else None) == first
    assert [change["on"] for change in found] == sorted(change["on"] for change in found)


@pytest.mark.parametrize(
    "args,code",
    [((), 10), (("--json",), 10), (("--format", "atom"), 10), (("--since", "2026-11-11"), 0), (("--only", "restored", "--work", "skating"), 0)],
    ids=["lines", "document", "feed", "nothing since", "nothing of the kind"],
)  # fmt: skip
def test_exit_code(run: Run, history: str, args: tuple[str, ...], code: int) -> None:
    """With --exit-code 10 says that something changed; without it a change is no failure."""
    assert run("changes", *args, *NOW, "--data", history, "--exit-code").code == code
    assert run("changes", *args, *NOW, "--data", history).code == 0


def test_document_says_what_was_asked(run: Run, history: str) -> None:
    """The head of the document; its entries are the same whatever the reader's clock, but for ``local``."""
    one = json.loads(run("changes", *NOW, "--data", history, "--json", "--since", "2026-11-01").out)
    assert {name: value for name, value in one.items() if name != "changes"} == {
        "schema": "medalcal/changes/1", "now": "2026-11-11T00:00:00Z", "tz": "Europe/Berlin", "since": "2026-11-01",
        "titles": "en", "runs": "lead",
    }  # fmt: skip
    other = json.loads(
        run("changes", "--now", "2027-05-05", "--tz", "UTC", "--data", history, "--json", "--since", "2026-11-01").out
    )
    for change in one["changes"] + other["changes"]:
        for state in (change["before"], change["after"]):
            if state is not None:
                del state["local"]
    assert one["changes"] == other["changes"]


def test_feed_is_the_same_whatever_the_clock(run: Run, golden: Golden, history: str) -> None:
    """The Atom feed of one question has the same bytes on every day and in every zone."""
    asked = ("changes", "--since", "2026-11-01", "--format", "atom", "--data", history)
    feed = run(*asked, *NOW).raw
    assert feed == run(*asked, "--now", "2027-05-05", "--tz", "Asia/Tokyo").raw
    golden("changes-atom.txt", feed.decode())
    assert run(*asked, "--work", "novel", *NOW).out != feed.decode()


@pytest.mark.parametrize(
    "args,name",
    [((), "medalcal: what moved"), (("--work", "novel"), "The Winter Novel: what moved"),
     (("--work", "novel", "--titles", "ja"), "冬の小説: what moved"), (("--work", "novel", "--work", "skating"), "medalcal: what moved")],
    ids=["all", "one work", "in Japanese", "two works"],
)  # fmt: skip
def test_feeds_are_told_apart(run: Run, history: str, args: tuple[str, ...], name: str) -> None:
    """A feed of one work has its name, and every question an id of its own."""
    import feedparser

    every = feedparser.parse(run("changes", *NOW, "--data", history, "--format", "atom").raw).feed
    feed = feedparser.parse(run("changes", *args, *NOW, "--data", history, "--format", "atom").raw).feed
    assert feed.title == name
    assert (feed.id == every.id) == (not args)


def test_more_works_than_a_screen_takes(run: Run, tmp_path: Path) -> None:
    """Works of which dates were added are counted beyond a dozen a day; --everything lists them."""
    (tmp_path / "works").mkdir()
    for number in range(1, 16):
        (tmp_path / "works" / f"work-{number:02d}.yaml").write_text(
            f"titles: Work {number}\nsources: {{a: {{name: a, read_at: 2026-11-01}}}}\nlines:\n  films:\n    kind: film\n"
            "    items: {one: {names: One}, two: {names: Two}}\n"
            "    claims: [{item: one, date: 2027, source: a}, {item: two, date: 2028, source: a}]\n"
        )
    short = run("changes", *NOW, "--data", str(tmp_path)).out
    assert short.count("2 dates added") == 12
    assert "… and dates of 3 more works; --everything lists them" in short
    assert run("changes", *NOW, "--data", str(tmp_path), "--everything").out.count("2 dates added") == 15


def test_calendar_without_anything(run: Run, tmp_path: Path) -> None:
    """An empty folder has no changes: a sentence, an empty list, a feed that is a feed."""
    import feedparser

    (tmp_path / "works").mkdir()
    data = ("--data", str(tmp_path), *NOW)
    assert run("changes", *data).out == "Nothing changed since 2026-10-12.\n"
    assert json.loads(run("changes", *data, "--json").out)["changes"] == []
    feed = feedparser.parse(run("changes", *data, "--format", "atom").raw)
    assert (feed.bozo, feed.entries, feed.feed.updated) == (False, [], "1970-01-01T00:00:00Z")


WRONG: dict[str, tuple[tuple[str, ...], int, str]] = {
    "since no day": (("--since", "whenever"), 2, '"whenever" is no day; write it as 2026-01-10'),
    "since the 32nd": (("--since", "2026-11-32"), 2, "is no day"),
    "since nothing": (("--since", ""), 2, "is no day"),
    "since far beyond": (("--since", "+99999999999"), 2, "is no day"),
    "since an option": (("--since", "--json"), 2, "is no day"),
    "no such step": (("--only", "delayed"), 2, "'delayed' is not one of 'added', 'sharpened'"),
    "step in capitals": (("--only", "MOVED"), 2, "is not one of"),
    "two steps in one": (("--only", "moved,cancelled"), 2, "is not one of"),
    "empty step": (("--only", ""), 2, "is not one of"),
    "step without a name": (("--only",), 2, "requires an argument"),
    "no such form": (("--format", "rss"), 2, "'rss' is not one of 'table', 'json', 'atom'"),
    "form in capitals": (("--format", "ATOM"), 2, "is not one of"),
    "form of export": (("--format", "ics"), 2, "is not one of"),
    "empty form": (("--format", ""), 2, "is not one of"),
    "form without a name": (("--format",), 2, "requires an argument"),
    "no such work": (("--work", "skatting"), 2, 'did you mean "skating"?'),
    "no such kind": (("--kind", "anime"), 2, "is not one of"),
    "no such outlet": (("--outlet", "tv-asahy"), 2, 'did you mean "tv-asahi"?'),
    "no such country": (("--territory", "XX"), 2, "is no country code"),
    "no such language": (("--language", "fr"), 2, "there are en"),
    "a word too many": (("skating",), 2, "unexpected extra argument"),
    "no such option": (("--until", "2026-11-11"), 2, "No such option"),
    "exit code named": (("--exit-code=9",), 2, "does not take a value"),
    "zone and country": (("--country", "DE"), 2, "--tz and --country"),
    "no such folder": (("--data", "nowhere"), 1, 'there is no folder "nowhere"'),
}  # fmt: skip


@pytest.mark.parametrize("args, code, words", WRONG.values(), ids=WRONG)
def test_wrong(run: Run, history: str, args: tuple[str, ...], code: int, words: str) -> None:
    """What cannot be meant: nothing on standard output, one line that says what would be right."""
    outcome = run("changes", "--data", history, *NOW, *args)
    assert (outcome.code, outcome.out) == (code, "")
    assert words in outcome.err
    assert "Traceback" not in outcome.err


def test_data_at_fault(run: Run, history: str, tmp_path: Path) -> None:
    """A folder with a fault has no changes to tell: the fault, and 3."""
    shutil.copytree(history, tmp_path / "data")
    (tmp_path / "data" / "works" / "novel.yaml").write_text("titles: [\n")
    outcome = run("changes", "--data", str(tmp_path / "data"), *NOW)
    assert (outcome.code, outcome.out) == (3, "")
    assert "novel.yaml:" in outcome.err
