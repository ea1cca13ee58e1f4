"""``medalcal check --ics``: findings on standard output, their number on standard error, exit code 3 for an error."""

from __future__ import annotations

import gzip
import io
import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from medalcal.cli import given, icscheck
from medalcal.sources.icslint import lint
from medalcal.sources.icsrules import RULES
from tests.sources.feeds import DAYS, event, feed

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "samples" / "ics"
FEEDS = sorted(path.name for path in SAMPLES.glob("*.ics"))
Run = Callable[..., Any]


@pytest.fixture(autouse=True)
def _in_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    """Name files from where the samples are."""
    monkeypatch.chdir(SAMPLES)


class TestLines:
    def test_whole(self, run: Run) -> None:
        """One line for each finding: place, severity, rule, RFC, what was found, what is right, what breaks."""
        found = run("check", "--ics", "two-calendars.ics")
        assert found.code == 3
        assert found.err == "medalcal: 3 errors in 2 events\n"
        assert found.out.splitlines()[1] == (
            "two-calendars.ics:15:1: error two-calendars (RFC 5545 3.4): VCALENDAR number 2; "
            "one VCALENDAR with all events; allowed, but six of eleven current readers refuse the file or read one"
        )

    @pytest.mark.parametrize("name", FEEDS)
    def test_samples(self, run: Run, name: str) -> None:
        """Every sample gives its findings in order, each on one line."""
        found = run("check", "--ics", name)
        places = [re.fullmatch(rf"{name}:(\d+:\d+): \w+ ([a-z0-9-]+)[ :].*", line) for line in found.out.splitlines()]
        listed = (SAMPLES / name).with_suffix(".txt").read_text("utf-8").splitlines()
        shown = [f"{place[1]} {place[2]}" for place in places if place]
        assert len(shown) == len(places)
        assert set(shown) <= set(listed)
        assert {line.split()[1] for line in shown} == {line.split()[1] for line in listed}

    @pytest.mark.parametrize(
        "name, code, err",
        [("sound.ics", 0, "2 events, nothing found"), ("placeholders.ics", 0, "3 notes in 13 events"),
         ("today-only-zone.ics", 0, "2 warnings in 2 events"), ("cut-off.ics", 3, "4 errors, 1 note in 2 events")],
    )  # fmt: skip
    def test_exit_code(self, run: Run, name: str, code: int, err: str) -> None:
        """An error leaves with 3; warnings, notes and nothing with 0."""
        found = run("check", "--ics", name)
        assert (found.code, found.err) == (code, f"medalcal: {err}\n")

    def test_many_alike(self, run: Run, tmp_path: Path) -> None:
        """A fault that comes again and again is shown three times, with the number of others; the document has all."""
        path = tmp_path / "many.ics"
        path.write_bytes(feed(*(event("SUMMARY:a, b", uid=f"UID:{number}") for number in range(1000))))
        found = run("check", "--ics", str(path))
        lines = [line for line in found.out.splitlines() if "unescaped-comma" in line]
        assert len(lines) == icscheck.SHOWN
        assert "(and 997 more like it, up to line 7,003);" in lines[-1]
        assert found.err == "medalcal: 1,000 errors, 1 note in 1,000 events\n"
        document = json.loads(run("check", "--ics", str(path), "--json").out)
        assert sum(finding["rule"] == "unescaped-comma" for finding in document["findings"]) == 1000

    def test_no_end_of_findings(self, run: Run, tmp_path: Path) -> None:
        """Of one rule 10,000 are kept and all are counted, so that junk does not fill the memory."""
        path = tmp_path / "junk.ics"
        path.write_bytes(b"BEGIN:VCALENDAR\r\n" + b"a\r\n" * 30_000 + b"END:VCALENDAR\r\n")
        found = run("check", "--ics", str(path))
        assert "(and 29,997 more like it, up to line 30,001);" in found.out
        assert found.err.startswith("medalcal: 30,003 errors, ")
        document = json.loads(run("check", "--ics", str(path), "--json").out)
        assert sum(finding["rule"] == "not-a-line" for finding in document["findings"]) == 10_000
        assert document["left_out"] == 20_000

    def test_standard_input(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        """A minus is standard input, byte for byte."""
        data = (SAMPLES / "hand-written.ics").read_bytes()
        command = [sys.executable, "-m", "medalcal", "check", "--ics", "-"]
        done = subprocess.run(command, input=data, capture_output=True, check=False, env=environment())
        assert done.returncode == 3
        assert done.stdout.startswith(
            b"standard input:1:1: error bare-lf (RFC 5545 3.1): 19 lines from here on end in LF alone; "
        )

    def test_stamps_to_come(self, run: Run, tmp_path: Path) -> None:
        """A stamp is compared with the present moment, the machine's or that of ``--now``."""
        path = tmp_path / "a.ics"
        path.write_bytes(feed(event(stamp="29990101T000000Z")))
        assert run("check", "--ics", str(path)).err == "medalcal: 1 warning in 1 event\n"
        path.write_bytes(feed(event(stamp="20260110T090000Z")))
        assert run("check", "--ics", str(path)).err == "medalcal: 1 event, nothing found\n"
        found = run("check", "--ics", str(path), "--now", "2026-01-01")
        assert (found.code, found.out.split(": ")[1].split(" (")[0]) == (0, "warning stamp-ahead")


class TestDocument:
    def test_json(self, run: Run) -> None:
        """One document has every finding in parts."""
        found = run("check", "--ics", "hour-25.ics", "--json")
        document = json.loads(found.out)
        assert (found.code, found.err) == (3, "")
        assert {key: document[key] for key in document if key != "findings"} == {
            "schema": "medalcal/lint/1", "path": "hour-25.ics", "events": 3, "left_out": 0,
        }  # fmt: skip
        assert document["findings"][0] == {
            "line": 8, "column": 25, "rule": "hour-past-23", "severity": "error", "rfc": "RFC 5545 3.3.12",
            "found": 'the hour 25 in "20260124T253000"',
            "expected": '20260125T013000, and "25:30" in the text', "breaks": RULES["hour-past-23"].breaks,
        }  # fmt: skip
        assert list(document["findings"][0]) == [
            "line", "column", "rule", "severity", "rfc", "found", "expected", "breaks"]  # fmt: skip

    def test_nothing_found(self, run: Run) -> None:
        """An empty list is a document too; a rule of no RFC has null."""
        found = run("check", "--ics", "sound.ics", "--json")
        assert (found.code, json.loads(found.out)["findings"]) == (0, [])
        document = json.loads(run("check", "--ics", "placeholders.ics", "--json").out)
        assert {finding["rule"]: finding["rfc"] for finding in document["findings"]}["placeholder-day"] is None


WRONG = {
    "missing": (None, "no such file or directory"),
    "empty": (b" \r\n", "it is empty"),
    "web page": (b"\n<!DOCTYPE html>\n<html><body>x</body></html>", "it is a web page"),
    "web page with a comment": (b"<!-- a -->\n<HTML>", "it is a web page"),
    "xml": (b'<?xml version="1.0"?><feed/>', "it is XML"),
    "json": (b'[{"a": 1}]', "it is JSON"),
    "packed": (gzip.compress(b"BEGIN:VCALENDAR"), "it is a packed file"),
    "utf-16": ("BEGIN:VCALENDAR".encode("utf-16"), "it is UTF-16"),
    "binary": (b"\x7fELF\x02\x01\x01\x00", "it is a binary file"),
    "text": (b"Dear reader,\nno calendar today\n", "it is no calendar"),
}


class TestWrong:
    @pytest.mark.parametrize("data, found", WRONG.values(), ids=WRONG)
    def test_no_calendar(self, run: Run, tmp_path: Path, data: bytes | None, found: str) -> None:
        """What is no calendar gets one clear line and exit code 4."""
        path = tmp_path / "a.ics"
        if data is not None:
            path.write_bytes(data)
        for form in ((), ("--json",)):
            outcome = run("check", "--ics", str(path), *form)
            assert (outcome.code, outcome.out) == (4, "")
            assert outcome.err.startswith(f"medalcal: {path}: {found}; ")
            assert outcome.err.count("\n") == 1

    @pytest.mark.parametrize("name", [".", "a\0b"])
    def test_no_file(self, run: Run, name: str) -> None:
        """A folder, and what can be no name, get one line too."""
        outcome = run("check", "--ics", name)
        assert (outcome.code, outcome.out, outcome.err.count("\n")) == (4, "", 1)

    def test_too_large(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        """A file without end is not read to it."""
        monkeypatch.setattr(given, "MOST_BYTES", 100)
        assert run("check", "--ics", "sound.ics").code == 4
        assert run("check", "--ics", "/dev/zero").code == 4

    @pytest.mark.parametrize(
        "args",
        [
            ("--ics", "sound.ics", "data"),
            ("--ics", "sound.ics", "--schema"),
            ("--allow-private",),
            ("--ics", "sound.ics", "--longest-jump", "3"),
        ],
    )
    def test_beside_other_work(self, run: Run, args: tuple[str, ...]) -> None:
        """A folder or a schema beside a feed, or a feed's option without one, is wrong usage, not passed over."""
        assert run("check", *args).code == 2

    def test_steering_a_terminal(self, run: Run, tmp_path: Path) -> None:
        """Nothing of a feed reaches the terminal but printable characters."""
        path = tmp_path / "hostile.ics"
        hostile = "\x1b]0;x\x07\u202e\u009b31m"
        path.write_bytes(feed(event(f"SUMMARY:{hostile}, b", f"STATUS:{hostile}", hostile, uid=f"UID:{hostile} /")))
        found = run("check", "--ics", str(path))
        assert all(line.isprintable() for line in found.out.splitlines())


class Page(NamedTuple):
    """What a client gives, as far as it is used."""

    body: bytes
    is_stale: bool = False


class TestAddresses:
    def test_asked(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        """An address is asked through the one client, a private one where allowed, and shown without its secrets."""
        pytest.importorskip("requests_cache")
        from medalcal.fetch import client

        asked: list[tuple[str, bool]] = []

        class Client:
            def __init__(self, folder: str, *, allow_private: bool, redis: str | None) -> None:
                self.allow_private = allow_private

            def __enter__(self) -> Client:
                return self

            def __exit__(self, *_: object) -> None:
                pass

            def get(self, url: str) -> Page:
                asked.append((url, self.allow_private))
                return Page((SAMPLES / "cut-off.ics").read_bytes())

        monkeypatch.setattr(client, "Client", Client)
        found = run("check", "--ics", "webcal://me:secret@example.org/a.ics?token=1")
        run("check", "--ics", "https://example.org/a.ics", "--allow-private")
        assert [allowed for _, allowed in asked] == [False, True]
        assert found.code == 3
        assert "example.org/a.ics" in found.out
        assert "secret" not in found.out + found.err
        assert "token" not in found.out + found.err

    def test_without_the_extra(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        """Without what addresses need, one line says what to install; files are read all the same."""
        for name in ("requests", "requests_cache", "requests_ratelimiter"):
            monkeypatch.setitem(sys.modules, name, None)
        for name in [name for name in sys.modules if name.startswith("medalcal.fetch.") and "address" not in name]:
            monkeypatch.delitem(sys.modules, name)
        found = run("check", "--ics", "https://example.org/a.ics")
        assert (found.code, found.out) == (1, "")
        assert re.fullmatch(
            r"medalcal: asking addresses needs requests-cache, .*pip install 'medalcal\[sources\]'\n", found.err
        )
        assert run("check", "--ics", "sound.ics").code == 0


def environment(**changes: str) -> dict[str, str]:
    """Give the environment of a program of its own."""
    return {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", **changes}


class TestTerminal:
    @pytest.mark.parametrize("columns", [40, 80, 120])
    def test_wrapped(self, columns: int) -> None:
        """On a terminal nothing but a place is wider than it, and what breaks is said once for each rule."""
        mine, theirs = pty.openpty()
        command = [sys.executable, "-m", "medalcal", "check", "--ics", "alarm-without-description.ics"]
        with subprocess.Popen(
            command, stdout=theirs, stderr=subprocess.DEVNULL, env=environment(COLUMNS=str(columns))
        ) as program:
            os.close(theirs)
            with io.FileIO(mine) as terminal:
                written = b""
                while True:
                    try:
                        part = terminal.read(65536)
                    except OSError:
                        break
                    if not part:
                        break
                    written += part
        assert program.returncode == 3
        text = written.decode().replace("\r\n", "\n")
        plain = re.sub(r"\x1b\[[\d;]*m", "", text)
        assert "\x1b[31m\x1b[1merror\x1b[0m" in text
        assert all(len(line) <= columns for line in plain.splitlines() if not line.endswith(":"))
        assert plain.count("Nextcloud stops refreshing") == 1
        assert plain.count("refresh-form\n") == 2


class TestOurOwn:
    @pytest.mark.parametrize(
        "args", [(), ("--runs", "all"), ("--coarse", "--titles", "ja"), ("--all-day", "--alarm", "15m")]
    )
    def test_export(self, run: Run, tmp_path: Path, args: tuple[str, ...]) -> None:
        """All data that comes with medalcal, exported, gives nothing but that a very large feed is one."""
        path = tmp_path / "all.ics"
        assert run("export", "--everything", "--now", "2026-12-01", "--tz", "UTC", "-o", str(path), *args).code == 0
        data = path.read_bytes()
        slugs = {finding.rule.slug for finding in lint(data)}
        large = {"feed-size": len(data) > 900_000, "feed-events": data.count(b"BEGIN:VEVENT") > 1_000}
        assert slugs == {slug for slug, holds in large.items() if holds}


def cells(text: str) -> str:
    """Give a text as a cell of a Markdown table."""
    return text.replace("|", "\\|").replace("<", "&lt;")


def test_page_lists_the_rules(golden_page: Callable[[str], None]) -> None:
    """docs/how-to/check-a-feed.md has each rule as it is; ``MEDALCAL_GOLDEN=write`` writes them anew."""
    from medalcal.sources.icsrules import GROUPS

    parts = []
    for heading, rules in GROUPS.items():
        parts.append(f"### {heading}\n\n| rule | | what is wrong | what breaks |\n|---|---|---|---|\n")
        for rule in rules:
            where = f"{rule.severity}; {rule.rfc}" if rule.rfc else rule.severity
            parts.append(f"| `{rule.slug}` | {where} | {cells(rule.fault)} | {cells(rule.breaks)} |\n")
        parts.append("\n")
    golden_page("".join(parts).rstrip("\n") + "\n")
    assert len(RULES) > 100


@pytest.fixture
def golden_page() -> Callable[[str], None]:
    """Compare the tables of rules with those on their page."""

    def compare(tables: str) -> None:
        path = ROOT / "docs" / "how-to" / "check-a-feed.md"
        page = path.read_text("utf-8")
        head, mark, _ = page.partition("## The rules\n\n")
        if os.environ.get("MEDALCAL_GOLDEN") == "write":
            path.write_text(head + mark + tables, encoding="utf-8")
            page = head + mark + tables
        assert head + mark + tables == page

    return compare


def test_days_are_days() -> None:
    """The feeds of these tests are as sound as they claim."""
    assert lint(feed(event(times=DAYS))) == []
