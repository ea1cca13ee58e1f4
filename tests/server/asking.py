"""Asking the server: as an ASGI callable, and at a port of this machine; and sites for it to serve."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime
from datetime import time as clock
from pathlib import Path
from typing import Any, NamedTuple

from bench.common import free_port
from medalcal.jobs.calendar import open_calendar
from medalcal.jobs.publish import Wish, publish
from medalcal.server.app import App
from medalcal.server.guard import USUAL, Limits
from medalcal.server.keeper import Keeper
from medalcal.server.run import server_of
from medalcal.store.place import Place, place_at
from medalcal.web.site import Site

SAMPLES = Path(__file__).parent.parent / "samples"
ON = date(2026, 1, 22)
"""Two days before the first episode of the samples."""
GZIP = {"Accept-Encoding": "gzip"}
MOST_SECONDS = 20


def published(data: Path, target: Path, on: date = ON, **site: Any) -> Place:
    """Publish a data folder to a folder and give that."""
    place = place_at(str(target))
    snapshot = open_calendar(str(data))
    try:
        wish = Wish(Site(on, "Skating", has_server=True)._replace(**site), datetime.combine(on, clock(12), UTC))
        publish(snapshot, place, wish._replace(has_tree=False), lambda held: True)
    finally:
        snapshot.close()
    return place


def app_of(place: Place) -> App:
    """Give a server of what is at a place, with its edition loaded."""
    keeper = Keeper(place)
    keeper.look()
    return App(keeper)


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def content(self) -> bytes:
        """The body, unpacked where it was packed."""
        return gzip.decompress(self.body) if self.headers.get("content-encoding") == "gzip" else self.body


def scope_of(
    path: str,
    method: str = "GET",
    headers: Mapping[str, str] | Iterable[tuple[str, str]] = (),
    query: str | bytes = b"",
) -> dict[str, Any]:
    """Give a request as a server tells of it."""
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    return {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http",
        "path": path, "raw_path": path.encode("utf-8", "surrogateescape"), "root_path": "", "client": ("192.0.2.7", 1),
        "query_string": query.encode() if isinstance(query, str) else query, "server": ("127.0.0.1", 80),
        "headers": [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in pairs],
    }  # fmt: skip


async def answered(app: Any, scope: dict[str, Any]) -> Answer:
    """Ask an ASGI callable one thing; what it says has to be in the form that ASGI asks for."""
    told: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        told.append(message)

    await asyncio.wait_for(app(scope, receive, send), MOST_SECONDS)
    assert told[0]["type"] == "http.response.start"
    assert [message["type"] for message in told[1:]] == ["http.response.body"] * (len(told) - 1)
    assert not told[-1].get("more_body", False)
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in told[0]["headers"]]
    assert all(name == name.lower() and name.isascii() for name, _ in pairs)
    assert not any(char in name + value for name, value in pairs for char in "\r\n\0")
    assert len(dict(pairs)) == len(pairs), "a header is there twice"
    body = b"".join(message.get("body", b"") for message in told[1:])
    body = b"" if scope["method"] == "HEAD" else body  # which servers see to
    return checked(Answer(told[0]["status"], dict(pairs), body), scope["method"])


def checked(answer: Answer, method: str) -> Answer:
    """Give an answer back that is as every answer has to be."""
    if method == "HEAD" or answer.status in (204, 304):
        assert answer.body == b""
    else:
        assert answer.headers["content-length"] == str(len(answer.body))
        assert answer.body, "an answer with an empty body"
    if answer.status == 503:
        assert int(answer.headers["retry-after"]) > 0
    assert answer.status < 500 or answer.status == 503
    return answer


def ask(app: Any, path: str, method: str = "GET", headers: Any = (), query: str | bytes = b"") -> Answer:
    """Ask an ASGI callable one thing, in a loop of its own."""
    return asyncio.run(answered(app, scope_of(path, method, headers, query)))


@contextmanager
def running(app: App, limits: Limits = USUAL) -> Iterator[int]:
    """Run a server in a thread and give its port."""
    port = free_port()
    server = server_of(app, "127.0.0.1", port, limits)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    end = time.monotonic() + MOST_SECONDS
    while not server.started:
        assert thread.is_alive(), "the server ended"
        assert time.monotonic() < end, "the server does not start"
        time.sleep(0.01)
    try:
        yield port
    finally:
        server.should_exit = True
        thread.join(MOST_SECONDS)
        assert not thread.is_alive(), "the server does not end"


def spoken(port: int, data: bytes, seconds: float = 10, *, closes: bool = False) -> bytes:
    """Say something to a server as it stands, and give all that comes back until the server closes.

    Args:
        closes: Close our half when it is said.
    """
    with socket.create_connection(("127.0.0.1", port), seconds) as line:
        line.sendall(data)
        if closes:
            line.shutdown(socket.SHUT_WR)
        parts = []
        try:
            while part := line.recv(65_536):
                parts.append(part)
        except (TimeoutError, ConnectionResetError):
            pass
        return b"".join(parts)


def statuses(told: bytes) -> list[int]:
    """Give the status of each answer in what a server said."""
    return [int(part[:3]) for part in told.split(b"HTTP/1.1 ")[1:]]
