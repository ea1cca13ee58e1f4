"""The access log: what was answered, and nothing that tells who asked for what."""

from __future__ import annotations

import errno
import io
import json
from pathlib import Path

import pytest

from medalcal.server.app import App
from medalcal.server.journal import Journal
from medalcal.server.keeper import Keeper
from medalcal.store.place import Place
from tests.server.asking import GZIP, ask, running, spoken

FIELDS = ["at", "method", "path", "status", "bytes", "ms", "agent"]


def logged(place: Place, *asked: tuple[str, str, dict[str, str], str]) -> list[dict[str, object]]:
    """Give the lines of some requests."""
    stream = io.StringIO()
    keeper = Keeper(place)
    keeper.look()
    journal = Journal(stream)
    app = App(keeper, journal)
    for path, method, headers, query in asked:
        ask(app, path, method, headers, query)
    journal.write()
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_lines(place: Place) -> None:
    """Each answer has a line of its own, with what came of it."""
    found = logged(
        place,
        ("/all.ics", "GET", {"User-Agent": "Thunderbird", **GZIP}, ""),
        ("/all.ics", "GET", {"If-None-Match": "*"}, ""),
        ("/nothing.ics", "GET", {}, ""),
        ("/all.ics", "HEAD", {}, ""),
    )
    assert [list(line) for line in found] == [FIELDS] * 4
    assert [(line["method"], line["path"], line["status"]) for line in found] == [
        ("GET", "/all.ics", 200), ("GET", "/all.ics", 304), ("GET", "/nothing.ics", 404), ("HEAD", "/all.ics", 200),
    ]  # fmt: skip
    assert found[0]["agent"] == "Thunderbird"
    assert isinstance(found[0]["bytes"], int)
    assert found[0]["bytes"] > 100
    assert found[1]["bytes"] == found[3]["bytes"] == 0
    assert all(isinstance(line["ms"], float) and str(line["at"]).endswith("Z") for line in found)


def test_no_secrets(place: Place) -> None:
    """No wish, no query and no address of a client, in whatever answer; and what a client says cannot add a line."""
    secret = {"Cookie": "s3cret", "Authorization": "Basic s3cret", "Referer": "https://a.example/?s3cret",
              "X-Forwarded-For": "192.0.2.7"}  # fmt: skip
    found = logged(
        place,
        ("/my/1.skate.ics", "GET", secret, ""),
        ("/my/1.skate.s3cret.ics", "GET", secret, ""),
        ("/my/s3cret.ics", "GET", secret, ""),
        ("/my/s3cret", "GET", secret, ""),
        ("//my/s3cret.ics", "GET", secret, ""),
        ("/calendar/my/s3cret.ics", "GET", secret, ""),
        ("/MY/s3cret.ics", "GET", secret, ""),
        ("/follow/my/s3cret", "GET", secret, ""),
        ("/my/1.skate.ics", "POST", secret, "s3cret"),
        ("/search/", "GET", secret, "q=s3cret"),
        ("/follow/", "GET", secret, "w=s3cret"),
        ("/", "GET", secret | {"User-Agent": 'a\r\n{"at": 1}' + "x" * 500}, "tz=s3cret"),
    )
    text = json.dumps(found)
    assert len(found) == 12
    assert "s3cret" not in text
    assert "skate" not in text
    assert "192.0.2.7" not in text
    assert all(len(str(line["agent"])) <= 80 for line in found)


def test_is_written_while_it_serves(place: Place, tmp_path: Path) -> None:
    """Lines are in the file soon, and all of them when the server has ended."""
    keeper = Keeper(place)
    keeper.look()
    path = tmp_path / "log"
    with path.open("a", encoding="utf-8") as stream, running(App(keeper, Journal(stream))) as port:
        for _ in range(3):
            spoken(port, b"GET /all.ics HTTP/1.1\r\nConnection: close\r\n\r\n")
    assert [json.loads(line)["status"] for line in path.read_text("utf-8").splitlines()] == [200] * 3


def test_a_full_disk_stops_no_answer(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    """Lines that cannot be written are lost, and that is said once."""

    class Full(io.StringIO):
        def flush(self) -> None:
            raise OSError(errno.ENOSPC, "No space left on device")

    keeper = Keeper(place)
    keeper.look()
    journal = Journal(Full())
    for _ in range(2):
        assert ask(App(keeper, journal), "/all.ics", "GET", {}, "").status == 200
        journal.write()
    journal.end()
    assert [record.getMessage() for record in caplog.records].count(
        "the access log loses lines: No space left on device"
    ) == 1
