"""``medalcal publish``: what a person reads, and what is said of wrong input."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.jobs.publishing import append, calendar, edit

Run = Callable[..., Any]
NOW = ("--now", "2026-11-20")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a curator's folder with a calendar at ``data``."""
    calendar(tmp_path / "data")
    monkeypatch.setattr("medalcal.jobs.publish.program_stamp", lambda *parts: "this one")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def publish(run: Run, desk: Path) -> Run:
    """Publish the calendar to ``site``."""
    return lambda *args: run("publish", "site", "--data", "data", *NOW, *args)


def test_first_again_and_more(publish: Run, desk: Path) -> None:
    """The first time, the same again, and with a claim more: what was written, in numbers, and where it is."""
    first = publish("--address", "https://calendar.example/")
    assert (first.code, first.err) == (0, "")
    lines = first.out.splitlines()
    assert re.fullmatch(r"edition of 2026-11-20: 3 works, [\d,]+ files, [\d.]+ MB", lines[0])
    assert re.fullmatch(r"written: [\d,]+ new contents, [\d.,]+ (MB|bytes) packed; 3 works made again", lines[1])
    assert lines[2:] == ["site/current/index.html"]
    again = publish()
    assert again.out.splitlines() == [f"{lines[0]}; nothing changed, nothing written", lines[2]]
    assert "https://calendar.example/all.ics" in Path("site/current/all.ics").read_text("utf-8").replace("\n ", "")
    append(desk / "data")
    assert "; 1 work made again\n" in publish().out


def test_faults_in_the_data_are_told(publish: Run, desk: Path) -> None:
    """What a fault touches may be missing, so a new edition says that there are some; the same one again does not."""
    stray = ("read_at: 2026-11-02}", "read_at: 2026-11-02}, other: {url: 'https://example.org', read_at: 2026-11-02}")
    edit(desk / "data", stray, work="film")
    first = publish()
    assert first.code == 0
    assert first.err == 'medalcal: 1 fault in the data, "medalcal check" names them\n'
    assert publish().err == ""


def test_held_back_and_let_through(publish: Run, desk: Path) -> None:
    """Held back with the reasons and 3; asked alone it writes nothing; let through, the reason is on record."""
    publish()
    pointer = Path("site/edition.json").read_bytes()
    edit(desk / "data", ("volume: 6, date: 2027-05-04", "volume: 6, date: 2027-05-05"))
    for args in ((), ("--dry-run",), ("--dry-run", "--accept", "so it is")):
        found = publish(*args)
        if "--accept" not in args:
            assert found.code == 3
            assert found.err.splitlines()[0].startswith("novel/novel/6:en-print: changed-in-place: ")
            assert found.err.splitlines()[-1] == (
                "medalcal: held back for 1 reason; the last edition stays. --accept REASON lets it through"
            )
        assert Path("site/edition.json").read_bytes() == pointer
        assert not Path("data/accepted.jsonl").exists()
    found = publish("--accept", "so it is")
    assert (found.code, found.err) == (0, "1 reason let through; recorded in data/accepted.jsonl\n")
    assert json.loads(Path("data/accepted.jsonl").read_text("utf-8"))["reason"] == "so it is"


def test_dry_run_of_nothing(publish: Run) -> None:
    """Before the first edition nothing holds it back, and nothing is written."""
    found = publish("--dry-run")
    assert (found.code, found.out) == (0, "nothing holds it back\n")
    assert not Path("site").exists()


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        (("http://example.org/site",), 1, "http://example.org/site: a web address cannot be written to; "),
        (("s4://bucket/site",), 1, "s4://bucket/site: there is no s4://; there are "),
        (("s3://",), 1, "s3://: it names nothing at that place; "),
        (("data/channels.yaml",), 1, "data/channels.yaml: it is a file and no folder; "),
        (("",), 1, "an empty name is no place"),
        (("data",), 2, '"data" lies in the data folder, which has files of its own; name a folder beside it'),
        (("data/../data/site",), 2, "lies in the data folder"),
        (("foreign",), 1, "foreign/edition.json: it is no document medalcal/pointer/1; "),
        (("site", "--address", "calendar.example"), 2, '"calendar.example" is no address of a site; '),
        (("site", "--address", "https://a.example/ b"), 2, "characters that belong into no address"),
        (("site", "--address", "http://[::1"), 2, '"http://[::1" is no address of a site; '),
        (("site", "--address", "https://a.example:port"), 2, '"https://a.example:port" is no address of a site; '),
        (("site", "--address", "https://a.example:99999"), 2, '"https://a.example:99999" is no address of a site; '),
        (("site", "--name", "one\nother"), 2, "a name is one line"),
        (("site", "--data", "nowhere"), 1, "nowhere"),
        (("site", "--now", "yesterdayish"), 2, "yesterdayish"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else None,
)
def test_wrong_input(run: Run, desk: Path, args: tuple[str, ...], code: int, said: str) -> None:
    """What cannot be is said in one line with what would be right, and nothing is written."""
    Path("foreign").mkdir()
    Path("foreign/edition.json").write_text("{}", "utf-8")
    found = run("publish", *args, *(() if "--data" in args else ("--data", "data")))
    assert (found.code != 0, found.out) == (True, "")
    assert said in found.err
    assert "Traceback" not in found.err
    assert code == found.code or code == 1
    assert not Path("site").exists()
