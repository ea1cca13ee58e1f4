"""``medalcal serve``: in processes of its own, over a place and over a data folder."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import json
import logging
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bench.common import free_port
from medalcal.errors import MedalcalError, StoreError
from medalcal.server.app import App
from medalcal.server.keeper import Keeper
from medalcal.store.current import current_edition, current_name
from medalcal.store.folder import _LOCK, Folder
from medalcal.store.place import Place, place_at
from tests.server.asking import ON

ROOT = Path(__file__).parent.parent.parent
FILMS = "claims: [{item: movie, date: 2026-02-13, source: press}]"
OPTIONS: dict[str, Any] = dict.fromkeys(("name", "address", "accept", "most_moved", "longest_jump", "now"))


@contextlib.contextmanager
def serving(tmp_path: Path, *args: str) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """Run the command until the test is over; it has to end well, and to say nothing of a fault."""
    port, log = free_port(), tmp_path / "serve.log"
    env = {**os.environ, "MEDALCAL_CACHE": str(tmp_path / "cache")}
    command = [sys.executable, "-m", "medalcal", "serve", *args, "--port", str(port), "--every", "0.3"]
    with log.open("wb") as stream:
        process = subprocess.Popen(command, cwd=ROOT, env=env, stdout=stream, stderr=stream)
    try:
        until(lambda: fetched(port, "/healthz") is not None or process.poll() is not None, 120)
        assert process.poll() is None, log.read_text("utf-8")
        yield port, process
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
        assert process.wait(60) in (0, -signal.SIGTERM, 130, -signal.SIGINT)
        assert "Traceback" not in log.read_text("utf-8")
    finally:
        process.kill()
        process.wait()


def fetched(port: int, path: str) -> bytes | None:
    """Give what is at a path; None where nothing is answered yet."""
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        line.request("GET", path)
        return line.getresponse().read()
    except OSError:
        return None
    finally:
        line.close()


def health(port: int) -> dict[str, Any]:
    """Give what a server says of itself."""
    told: dict[str, Any] = json.loads(fetched(port, "/healthz") or b"{}")
    return told


def until(holds: Callable[[], bool], seconds: float = 60) -> None:
    """Wait until something holds."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it does not come true"
        time.sleep(0.05)


def changed(data: Path, old: str, new: str) -> None:
    """Change a word in the file of a work."""
    path = data / "works" / "skate.yaml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_over_a_place(place: Place, tmp_path: Path) -> None:
    """What was published is served, with a log of what was answered, until it is told to end."""
    log = tmp_path / "access.log"
    with serving(tmp_path, place.where, "--access-log", str(log)) as (port, process):
        assert (fetched(port, "/all.ics") or b"").startswith(b"BEGIN:VCALENDAR")
        process.send_signal(signal.SIGINT)
        process.wait(30)
    lines = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    assert ("/all.ics", 200) in [(line["path"], line["status"]) for line in lines]


def test_over_data(data: Path, tmp_path: Path) -> None:
    """Edits are taken up; where they are faults the last edition stays and health says where, until they are mended."""

    def events(path: str = "/works/skate.ics") -> int:
        return (fetched(port, path) or b"").count(b"BEGIN:VEVENT")

    with serving(tmp_path, "--data", str(data), "--now", str(ON)) as (port, _):
        first, number, mine = health(port), events(), events("/my/1.skate.ics")
        changed(data, FILMS, f"{FILMS[:-1]}, {{item: short, date: 2026-03-01, source: press}}]")
        changed(data, "{movie: {", "{short: {names: {en: The Short}}, movie: {")
        until(lambda: events() == number + 1)
        assert events("/my/1.skate.ics") == mine + 1
        second = health(port)
        assert second["edition"] != first["edition"]
        changed(data, "count: 3", "count: many")
        until(lambda: bool(health(port)["store_error"]))
        assert "skate.yaml" in health(port)["store_error"]
        assert health(port)["edition"] == second["edition"]
        assert events() == number + 1
        changed(data, "count: many", "count: 3")
        until(lambda: health(port)["store_error"] is None)
        changed(data, "The Beginning", "The Start")  # in place, which the gate does not let through
        until(lambda: "held back" in (health(port)["store_error"] or ""))
        assert health(port)["edition"] == second["edition"]
    changed(data, "count: 3", "count: many")
    with serving(tmp_path, "--data", str(data), "--now", str(ON)) as (port, _):
        assert health(port)["edition"] == second["edition"], "a server that begins with faults has the last edition"


def test_store_is_away(tmp_path: Path) -> None:
    """A server comes up before its store does; whoever asks is told to come again."""
    with serving(tmp_path, f"ftp://127.0.0.1:{free_port()}/calendar") as (port, _):
        assert health(port)["status"] == "no edition"
        assert "refused" in health(port)["store_error"]
        assert fetched(port, "/all.ics") == b"no edition could be read yet; ask again\n"
    log = (tmp_path / "serve.log").read_text("utf-8")
    assert "no edition yet, which is looked for again and again; Ctrl-C ends it" in log


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of other systems")
@pytest.mark.parametrize("sign", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_stopped_while_it_publishes(tmp_path: Path, sign: str) -> None:
    """Who stops a server that publishes stops that too, with all its processes: one can start again at once."""
    env = {**os.environ, "MEDALCAL_CACHE": str(tmp_path)}
    command = [sys.executable, "-m", "medalcal", "serve", "--data", str(ROOT / "data"), "--port", str(free_port())]
    number = getattr(signal, sign)
    heard = partial(signal.signal, number, signal.SIG_DFL)  # also where the tests run in the background of a shell
    with subprocess.Popen(command, cwd=ROOT, env=env, stderr=subprocess.DEVNULL, preexec_fn=heard) as process:
        try:
            until(lambda: any(tmp_path.glob(f"sites/*/{_LOCK}")))
            time.sleep(0.3)  # so that it has processes of its own
            process.send_signal(number)
            assert process.wait(10) in (130, -number)
        finally:
            process.kill()
    place = place_at(str(next(tmp_path.glob("sites/*"))))
    assert isinstance(place, Folder)
    assert current_name(place) is None, "it was stopped too late"
    until(lambda: is_free(place), 1)


def is_free(place: Folder) -> bool:
    """Tell whether nobody publishes to a folder."""
    try:
        with place.locked():
            return True
    except StoreError:
        return False


class TestFollower:
    """What keeps the site of a data folder up to date."""

    @pytest.fixture
    def follower(self, data: Path, tmp_path: Path) -> Any:
        """Give one, with the place to which it publishes and its options."""
        from medalcal.cli.serve import _Follower

        place = place_at(str(tmp_path / "site"))
        options = OPTIONS | {"now": "2026-01-22T12:00:00Z"}
        return _Follower(str(data), place, options), place, options

    def test_publishes_when_the_day_changes(self, follower: Any) -> None:
        """A new day is a new edition; the same day and the same data are none."""
        follow, place, options = follower
        follow()
        first = current_edition(place)
        options["now"] = "2026-01-22T13:00:00Z"
        follow()
        assert current_edition(place) == first
        options["now"] = "2026-01-23T00:00:01Z"
        follow()
        later = current_edition(place)
        assert first is not None
        assert later is not None
        assert (first.edition.on, later.edition.on) == ("2026-01-22", "2026-01-23")

    def test_nothing_behind_the_end(self, follower: Any) -> None:
        """What was told to end starts nothing any more."""
        follow, place, _ = follower
        follow.end()
        with pytest.raises(MedalcalError):
            follow()
        assert current_edition(place) is None

    def test_tells_of_faults(self, follower: Any, data: Path) -> None:
        """Faults of the data are told as ever, each time, and nothing is published."""
        follow, place, _ = follower
        changed(data, "count: 3", "count: many")
        for _ in range(2):
            with pytest.raises(MedalcalError, match=r"skate\.yaml:\d+:\d+: "):
                follow()
        assert current_edition(place) is None

    def test_tells_why_it_cannot_publish(self, follower: Any, tmp_path: Path) -> None:
        """Where the place cannot be written the words of the command are told, and it is tried again."""
        follow, place, _ = follower
        (tmp_path / "site").write_text("a file", "utf-8")
        with pytest.raises(MedalcalError, match="site"):
            follow()
        (tmp_path / "site").unlink()
        follow()
        assert current_edition(place) is not None


class TestWords:
    """What is said where it cannot be done."""

    def test_no_place(self, run: Callable[..., Any], tmp_path: Path) -> None:
        """A place that is not there, or to which nothing was published, is told with what would help."""
        for place in (tmp_path / "none", tmp_path):
            done = run("serve", str(place))
            assert done.code != 0
            assert "medalcal publish" in done.err
            assert "Traceback" not in done.err

    @pytest.mark.parametrize("place", ["s4://bucket/path", "s3://", "http://example.org/site", "memory://nothing"])
    def test_wrong_place(self, run: Callable[..., Any], place: str) -> None:
        """A place that no waiting would bring is told at once, in one line."""
        done = run("serve", place)
        assert (done.code, done.out, done.err.count("\n")) == (4, "", 1)

    def test_faults_and_nothing_yet(self, run: Callable[..., Any], data: Path) -> None:
        """Where data has faults from the beginning, all of them are told, with the code of such faults."""
        changed(data, "count: 3", "count: many")
        done = run("serve", "--data", str(data))
        assert done.code == 3
        assert "skate.yaml" in done.err

    def test_place_and_data(self, run: Callable[..., Any], tmp_path: Path) -> None:
        """A place and a data folder are two things; one of them has to be left out."""
        assert run("serve", str(tmp_path), "--data", str(tmp_path)).code == 2

    def test_no_host_is_not_every_host(self, run: Callable[..., Any], place: Place) -> None:
        """A variable that was empty must not open the server to everybody."""
        done = run("serve", place.where, "--host", "")
        assert (done.code, done.out) == (2, "")
        assert "write 0.0.0.0 for all of this machine" in done.err

    def test_port_is_taken(self, run: Callable[..., Any], place: Place) -> None:
        """Where somebody listens already, another port is advised."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            done = run("serve", place.where, "--port", str(listener.getsockname()[1]))
        assert done.code == 1
        words = (
            r"medalcal: 127\.0\.0\.1:\d+ cannot be listened on: address already in use; choose another with --port\n"
        )
        assert re.fullmatch(words, done.err), "why is told once, and the address is not told before"

    @pytest.mark.parametrize("host", ["192.0.2.1", "no.such.host.invalid", "a..b", "a" * 70, "[localhost:80]", "a b"])
    def test_host_is_elsewhere(self, run: Callable[..., Any], place: Place, host: str) -> None:
        """An address that this machine does not have is told as such: no port of it would do."""
        done = run("serve", place.where, "--host", host, "--port", str(free_port()))
        assert done.code == 1
        assert done.err == f"medalcal: {host} is no address of this machine; choose another with --host\n"

    @pytest.mark.parametrize("name", ["", "."])
    def test_access_log_cannot_be_written(self, run: Callable[..., Any], place: Place, name: str) -> None:
        """A log that cannot be written is told before any address is."""
        done = run("serve", place.where, "--access-log", name)
        assert done.code == 1
        assert done.err.count("\n") == 1

    def test_address(self) -> None:
        """The address is one that can be opened, of both kinds."""
        from medalcal.server.run import address_of

        assert address_of("127.0.0.1", 8000) == "127.0.0.1:8000"
        assert address_of("::1", 8000) == "[::1]:8000"

    def test_log_of_a_server_that_runs(self, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is held back so that it is told once is so before the server listens, and no longer."""
        from medalcal.server.run import run

        held: list[int] = []
        log = logging.getLogger("uvicorn.error")
        monkeypatch.setattr("uvicorn.Server.main_loop", lambda self: asyncio.sleep(0))
        keeper = Keeper(place)
        keeper.look()
        run(App(keeper), "127.0.0.1", free_port(), lambda: held.append(len(log.filters)))
        assert held == [0]
