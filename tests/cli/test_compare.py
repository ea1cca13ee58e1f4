"""``medalcal compare``: screens, the document, what is told of bad sources."""

from __future__ import annotations

import importlib.util
import json
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
JANUARY = ("--now", "2026-01-20T00:00:00Z", "--tz", "Europe/Berlin")

THEIRS = r"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
X-WR-CALNAME:Winter anime
X-WR-TIMEZONE:Asia/Tokyo
BEGIN:VEVENT
UID:1
DTSTART:20260125T013000
SUMMARY:Medalist S2E01
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTART:20260131T013000
SUMMARY:メダリスト 第2期 第15話
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTART;VALUE=DATE:20260129
SUMMARY:Medalist vol. 14
END:VEVENT
BEGIN:VEVENT
UID:4
DTSTART:20260214T163000Z
SUMMARY:Medalist S2E04
END:VEVENT
BEGIN:VEVENT
UID:5
DTSTART;VALUE=DATE:20270101
SUMMARY:Medalist the Movie
END:VEVENT
BEGIN:VEVENT
UID:6
DTSTART:20260116T140000Z
SUMMARY:Frieren: Beyond Journey's End S2E01
END:VEVENT
BEGIN:VEVENT
UID:7
SUMMARY:Medalist at some time
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def theirs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Give a calendar of somebody else's with something of everything."""
    (tmp_path / "theirs.ics").write_text(THEIRS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return "theirs.ics"


@pytest.mark.parametrize("columns", [80, 120, 40])
def test_compare_screens(
    run: Run, golden: Callable[[str, str], None], terminal_data: str, theirs: str, columns: int
) -> None:
    """Whole screens: what differs first, with what it may mean; what was mended last."""
    outcome = run("compare", theirs, *JANUARY, "--data", terminal_data, COLUMNS=str(columns))
    assert (outcome.code, outcome.err) == (0, "")
    golden(f"compare-{columns}.txt", outcome.out)


def test_document(run: Run, terminal_data: str, theirs: str) -> None:
    """Everything under its name."""
    document = json.loads(run("compare", theirs, *JANUARY, "--data", terminal_data, "--json").out)
    assert document["schema"] == "medalcal/comparison/1"
    assert {name: document[name] for name in ("now", "tz", "runs", "works", "source", "fetched", "name", "events")} == {
        "now": "2026-01-20T00:00:00Z", "tz": "Europe/Berlin", "runs": "lead", "works": [], "source": "theirs.ics",
        "fetched": None, "name": "Winter anime", "events": 6,
    }  # fmt: skip
    assert [pair["ours"]["key"] for pair in document["same"]] == ["medalist/season-2/1"]
    assert [(pair["ours"]["key"], pair["minutes"], pair["days"]) for pair in document["differs"]] == [
        ("medalist/manga/14:ja-print", None, 7), ("medalist/season-2/2", -1440, None),
    ]  # fmt: skip
    assert "25:30 on 2026-01-31 is 01:30 on 2026-02-01" in document["differs"][1]["note"]
    assert document["differs"][1]["theirs"] == {
        "uid": "2", "summary": "メダリスト 第2期 第15話", "start": "2026-01-30T16:30:00Z", "end": None,
        "status": "confirmed", "url": None, "location": None, "categories": [], "line": 11,
    }  # fmt: skip
    assert [one["theirs"]["uid"] for one in document["unknown_here"]] == ["4"]
    assert [entry["key"] for entry in document["missing_there"]] == ["medalist/season-2/3"]
    assert [one["theirs"]["start"] for one in document["suspicious"]] == ["2027-01-01"]
    assert [one["uid"] for one in document["other_works"]] == ["6"]
    assert [(one["name"], one["count"]) for one in document["repairs"]] == [
        ("line-ends", THEIRS.count("\n")), ("floating-time", 2), ("missing-stamp", 6),
    ]  # fmt: skip
    assert document["errors"] == [{"line": THEIRS.split("\n").index("UID:7"), "found": "the event has no DTSTART"}]


def test_our_own_export_is_all_the_same(run: Run, tmp_path: Path) -> None:
    """Of the whole data: with our UIDs, and by titles and numbers alone."""
    path = tmp_path / "own.ics"
    assert run("export", "--now", "2026-01-20", "-o", str(path)).code == 0
    plain = "".join(line for line in path.read_text("utf-8").splitlines(True) if not line.startswith("UID:"))
    (tmp_path / "plain.ics").write_text(plain, encoding="utf-8")
    for name in ("own.ics", "plain.ics"):
        document = json.loads(run("compare", str(tmp_path / name), *JANUARY, "--json").out)
        different = sum(len(document[part]) for part in ("differs", "unknown_here", "missing_there", "other_works"))
        assert len(document["same"]) == document["events"] > 1000
        assert (different, document["errors"]) == (0, [])


def test_every_outlet(run: Run, tmp_path: Path, terminal_data: str) -> None:
    """Each outlet has an entry of its own with ``--runs all``; what came from here is known again in any case."""
    path = tmp_path / "own.ics"
    run("export", "--runs", "all", "--coarse", "--now", "2026-01-20", "--data", terminal_data, "-o", str(path))
    for options in (("--runs", "all"), ()):
        found = run("compare", str(path), *options, *JANUARY, "--data", terminal_data, "--exit-code")
        assert (found.code, "0 different · 0 not here · 0 not there" in found.out) == (0, True)


def test_exit_code(run: Run, terminal_data: str, theirs: str) -> None:
    """10 where something differs, when asked."""
    assert run("compare", theirs, *JANUARY, "--data", terminal_data, "--exit-code").code == 10
    assert run("compare", theirs, *JANUARY, "--data", terminal_data, "--work", "weekly", "--exit-code").code == 0


def test_one_work(run: Run, terminal_data: str, theirs: str) -> None:
    """With ``--work`` events of others are counted and not listed."""
    outcome = run("compare", theirs, *JANUARY, "--data", terminal_data, "--work", "weekly")
    assert " · 5 of other works" in outcome.out
    assert "Frieren" not in outcome.out
    outcome = run("compare", theirs, *JANUARY, "--data", terminal_data, "--work", "weekley")
    assert (outcome.code, 'did you mean "weekly"?' in outcome.err) == (2, True)


def test_as_it_was_known_then(run: Run, tmp_path: Path, theirs: str) -> None:
    """A calendar that never followed a move is right as of the day before it."""
    (tmp_path / "data" / "works").mkdir(parents=True)
    (tmp_path / "data" / "channels.yaml").write_text("tv-x: {names: X, zone: Asia/Tokyo, territory: JP}\n", "utf-8")
    (tmp_path / "data" / "works" / "medalist.yaml").write_text(
        """\
titles: {en: Medalist}
sources:
  first: {name: First, read_at: 2026-01-02}
  second: {name: Second, said_on: 2026-01-10, read_at: 2026-01-10}
series:
  season-2:
    installment: 2
    lead: tv
    runs:
      tv:
        claims:
          - {episode: 1, date: Sat 2026-01-24 25:30, channel: tv-x, source: first}
          - {episode: 1, date: Sat 2026-01-31 25:30, source: second}
""",
        encoding="utf-8",
    )
    asked = ("compare", theirs, "--data", str(tmp_path / "data"), "--work", "medalist", "--json")
    then = ("--as-of", "2026-01-09")
    for options, part in (((), "differs"), (then, "same"), ((*then, "--announced"), "same")):
        found = json.loads(run(*asked, *options).out)
        assert [one["theirs"]["uid"] for one in found[part]] == ["1"]


def test_times_without_a_zone(run: Run, tmp_path: Path, terminal_data: str) -> None:
    """They are read in the zone that is asked for, and nowhere by the machine's."""
    path = tmp_path / "a.ics"
    path.write_text(THEIRS.replace("X-WR-TIMEZONE:Asia/Tokyo\n", ""), encoding="utf-8")
    options = ("--now", "2026-01-20", "--data", terminal_data, "--json")
    document = json.loads(run("compare", str(path), *options).out)
    assert {one["theirs"]["start"] for one in document["suspicious"]} >= {"2026-01-25T01:30:00"}
    document = json.loads(run("compare", str(path), "--country", "JP", *options).out)
    assert [pair["ours"]["key"] for pair in document["same"]] == ["medalist/season-2/1"]


@pytest.mark.parametrize(
    "source,code,words",
    [
        ("nowhere.ics", 4, "nowhere.ics: no such file or directory; name a calendar file, "),
        (".", 4, ".: it is a folder; name the .ics file in it"),
        ("page.ics", 4, "page.ics: this is a web page, not a calendar; a calendar begins with BEGIN:VCALENDAR"),
        ("empty.ics", 4, "empty.ics: it is empty; a calendar begins with BEGIN:VCALENDAR"),
        ("ftp://example.org/a.ics", 4, 'ftp://example.org/a.ics: "ftp:" is not asked; write it with https://'),
        ("http://127.0.0.1:1/a.ics", 4,
         "http://127.0.0.1:1/a.ics: 127.0.0.1 is not an address of the open Internet; --allow-private asks it all the "
         "same"),
        ("https://me:hunter2@localhost/a.ics?key=s3cret", 4, "https://localhost/a.ics?…: "),
        ("webcal://[::1]/a.ics", 4, "::1 is not an address of the open Internet"),
    ],
)  # fmt: skip
def test_bad_sources(run: Run, theirs: str, terminal_data: str, source: str, code: int, words: str) -> None:
    """One line with where, what was found and what would be right."""
    Path("page.ics").write_text("<!DOCTYPE html><title>Log in</title>", encoding="utf-8")
    Path("empty.ics").write_bytes(b"")
    outcome = run("compare", source, *JANUARY, "--data", terminal_data)
    assert (outcome.code, outcome.out) == (code, "")
    assert outcome.err.startswith("medalcal: ")
    assert outcome.err.count("\n") == 1
    assert words in outcome.err
    assert "hunter2" not in outcome.err
    assert "s3cret" not in outcome.err


def test_a_calendar_without_events(run: Run, tmp_path: Path, terminal_data: str) -> None:
    """It is valid, and says so."""
    (tmp_path / "none.ics").write_bytes(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n")
    outcome = run("compare", str(tmp_path / "none.ics"), *JANUARY, "--data", terminal_data, "--exit-code")
    assert (outcome.code, outcome.err) == (0, "")
    assert "a calendar without events; there is nothing to compare" in outcome.out


@pytest.mark.parametrize(
    "library,source", [("icalendar", "theirs.ics"), ("requests_cache", "https://example.org/a.ics")]
)
def test_missing_extra(
    run: Run, monkeypatch: pytest.MonkeyPatch, theirs: str, terminal_data: str, library: str, source: str
) -> None:
    """Without the libraries there is the command that installs them."""
    real = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name, *more: None if name == library else real(name, *more))
    outcome = run("compare", source, *JANUARY, "--data", terminal_data)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.endswith("is not installed; pip install 'medalcal[sources]'\n")


@pytest.fixture
def address() -> Iterator[str]:
    """Give the address of a server on this machine that has the calendar."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/calendar; charset=utf-8")
            self.end_headers()
            self.wfile.write(THEIRS.encode())

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=lambda: server.serve_forever(0.01), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/private-0123456789/theirs.ics?key=s3cret"
    server.shutdown()
    server.server_close()
    thread.join()


def test_an_address(run: Run, terminal_data: str, address: str) -> None:
    """What is at an address is compared as a file is; the document says when it was had, and no secret of it."""
    outcome = run("compare", address, *JANUARY, "--data", terminal_data, "--allow-private", "--json")
    assert outcome.code == 0, outcome.err
    document = json.loads(outcome.out)
    assert [pair["ours"]["key"] for pair in document["same"]] == ["medalist/season-2/1"]
    assert document["source"].endswith("/…/theirs.ics?…")
    assert document["fetched"].keys() == {"at", "from_cache", "is_stale"}
    assert document["fetched"]["is_stale"] is False


def test_an_answer_from_before(run: Run, monkeypatch: pytest.MonkeyPatch, terminal_data: str) -> None:
    """Where the server has no answer, the screen says from when the one is that is compared."""
    from medalcal.fetch.client import Page

    at = datetime(2026, 1, 18, tzinfo=UTC)
    page = Page("https://example.org/a", 200, THEIRS.encode(), "text/calendar", None, at, True, True)
    monkeypatch.setattr("medalcal.fetch.client.Client.get", lambda self, url: page)
    outcome = run("compare", "https://example.org/a", *JANUARY, "--data", terminal_data)
    assert "as it was on 2026-01-18: it cannot be had now" in outcome.out


def test_no_text_of_theirs_steers_a_terminal(run: Run, tmp_path: Path, terminal_data: str) -> None:
    """Titles are of strangers."""
    path = tmp_path / "a.ics"
    path.write_text(THEIRS.replace("Winter", "\x1b[2JWinter").replace("SUMMARY:", "SUMMARY:\x1b]0;x\x07"), "utf-8")
    assert not set(run("compare", str(path), *JANUARY, "--data", terminal_data).out) & {"\x1b", "\x07", "\r"}


def test_comparison_is_documented() -> None:
    """docs/reference/json.md names every key of the document."""
    page = (Path(__file__).parent.parent.parent / "docs" / "reference" / "json.md").read_text("utf-8")
    section = page.partition("medalcal/comparison/1`")[2]
    for key in ("source", "fetched", "name", "span", "events", "same", "differs", "unknown_here", "missing_there",
                "suspicious", "other_works", "repairs", "errors", "minutes", "days", "note", "ours",
                "theirs"):  # fmt: skip
        assert f"`{key}`" in section, key
