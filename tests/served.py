"""A site that is published three times and served: what the editions say, and the program in processes of its own."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from medalcal.model.occurrence import uid_of
from tests.clients.histories import History, Said, write

DAYS = ("2035-01-03", "2035-01-10", "2035-01-17")
"""The days of the editions, later than any at which the program's own words may yet change."""
FIRST, SECOND, THIRD = DAYS

_START = (
    Said(FIRST, "series", "{count: 6}"),
    Said(FIRST, "tv", "{starts: Sat 2035-01-06, slot: Sat 25:30, channel: tv-example, minutes: 30}"),
)
_ALWAYS = ("", "", "")
HISTORIES = (
    History("still", _START, _ALWAYS),
    History("grown", (*_START, Said(SECOND, "series", "{count: 7}")), _ALWAYS),
    History("shifted", (*_START, Said(THIRD, "tv", "{shift: 2035-01-27, to: 26:00, reason: sports}")), _ALWAYS),
    History("dropped", (*_START, Said(THIRD, "tv", "{episode: 6, status: cancelled}")), _ALWAYS),
)
"""Four works: one that stays, one that gets an episode, one of which an episode moves, one that loses one."""

SATURDAYS = ("2035-01-06", "2035-01-13", "2035-01-20", "2035-01-27", "2035-02-03", "2035-02-10", "2035-02-17")
WISH = "1.dropped.grown"

FEEDS = {"all": "/all.ics", "personal": f"/my/{WISH}.ics", "still": "/works/still.ics"}
"""A public feed, a personal one, and one that no edition changes."""
_WORKS = {
    "all": ("still", "grown", "shifted", "dropped"),
    "personal": ("dropped", "grown"),
    "still": ("still",),
}


class Held(NamedTuple):
    """An entry as a subscriber must hold it."""

    uid: str
    start: str
    end: str
    summary: str
    status: str


def held(feed: str, edition: int) -> set[Held]:
    """Give what a feed holds in an edition, the first being number 0: written down by hand, without the program."""
    return {entry for work in _WORKS[feed] for entry in _entries(work, edition)}


def _entries(work: str, edition: int) -> Iterator[Held]:
    count = 7 if work == "grown" and edition >= 1 else 6
    for number, day in enumerate(SATURDAYS[:count], start=1):
        start, end, status, summary = "16:30", "17:00", "CONFIRMED", f"{work}: Episode {number}"
        if edition == 2 and (work, number) == ("shifted", 4):
            start, end = "17:00", "17:30"
        if edition == 2 and (work, number) == ("dropped", 6):
            status, summary = "CANCELLED", f"(cancelled) {summary}"
        yield Held(uid_of(f"{work}/season-1/{number}"), f"{day}T{start}:00Z", f"{day}T{end}:00Z", summary, status)


# The program


def publish_command(data: Path, place: str, edition: int, program: str = sys.executable) -> list[str]:
    """Give the command that publishes an edition, whose data is in a folder of its own below ``data``."""
    folder = data / DAYS[edition]
    if not folder.exists():
        write(HISTORIES, DAYS[edition], folder)
    return [
        program, "-m", "medalcal", "publish", place, "--data", str(folder), "--now", f"{DAYS[edition]}T12:00:00Z",
        "--name", "Skating", "--server",
    ]  # fmt: skip


def environment(cache: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Give what the program runs with: nothing of the user's."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MEDALCAL_", "AWS_"))}
    return kept | {"MEDALCAL_CACHE": str(cache), "PYTHONDONTWRITEBYTECODE": "1", **(more or {})}


class Process:
    """A program that runs until it is told to stop."""

    def __init__(
        self, command: list[str], port: int, env: Mapping[str, str], log: Path, path: str = "/healthz"
    ) -> None:
        self._command, self._env, self._log, self._path = command, dict(env), log, path
        self.port = port
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, seconds: float = 60) -> None:
        """Start it, and wait until it answers.

        Raises:
            TimeoutError: It does not.
        """
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(self._command, env=self._env, stdout=log, stderr=log, cwd=ROOT)
        until(self._answers, f"{self._command[:4]} on port {self.port}: {self._log.read_text('utf-8')[-500:]}", seconds)

    def _answers(self) -> bool:
        assert self._process is not None
        if self._process.poll() is not None:
            raise RuntimeError(self._log.read_text("utf-8")[-2000:])
        with contextlib.suppress(OSError, http.client.HTTPException):
            return get(self.port, self._path).status < 500
        return False

    def tell(self, what: signal.Signals) -> None:
        """Send it a signal."""
        assert self._process is not None
        self._process.send_signal(what)

    def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End it, by its id, and wait until it is gone."""
        if self._process is not None:
            self._process.send_signal(how)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._process = None


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes


def get(port: int, path: str, headers: Mapping[str, str] | None = None, seconds: float = 10) -> Answer:
    """Ask a server of this machine; the body is as it was sent."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=seconds)
    try:
        connection.request("GET", path, headers=dict(headers or {}))
        answer = connection.getresponse()
        return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
    finally:
        connection.close()


def health(port: int) -> dict[str, Any]:
    """Give what a server says of itself."""
    told: dict[str, Any] = json.loads(get(port, "/healthz").body)
    return told


def until(holds: Callable[[], bool], what: str, seconds: float = 30) -> None:
    """Wait until something holds.

    Raises:
        TimeoutError: It does not, in time.
    """
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.05)


ROOT = Path(__file__).parent.parent
