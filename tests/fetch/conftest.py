"""A server on this machine that answers as it is told, and a client that may ask it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from medalcal.fetch.adapter import Limits
from medalcal.fetch.client import Client

ONCE = Limits(body_bytes=50_000, tries=1)
SHORT = ONCE._replace(read_seconds=0.25, total_seconds=0.6)
QUICK = {"per_second": 1000.0, "burst": 1.0}


class Server:
    """What a path answers, and what was asked of it."""

    def __init__(self) -> None:
        self.answers: dict[str, Callable[[BaseHTTPRequestHandler], None]] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append((self.path, dict(self.headers.items())))
                outer.answers.get(self.path.partition("?")[0], nothing_there)(self)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        self.port = self.http.server_address[1]
        self.thread = threading.Thread(target=lambda: self.http.serve_forever(0.01), daemon=True)
        self.thread.start()

    def url(self, path: str = "/") -> str:
        """Give the address of a path."""
        return f"http://127.0.0.1:{self.port}{path}"

    def says(self, path: str, body: bytes = b"hello", status: int = 200, **headers: str) -> str:
        """Answer a path in one way from now on; give its address."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answers[path] = lambda to: reply(to, status, body, named)
        return self.url(path)

    def does(self, path: str, answer: Callable[[BaseHTTPRequestHandler], None]) -> str:
        """Answer a path by a function from now on; give its address."""
        self.answers[path] = answer
        return self.url(path)

    def close(self) -> None:
        """Stop."""
        self.http.shutdown()
        self.http.server_close()
        self.thread.join()


def reply(to: BaseHTTPRequestHandler, status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> None:
    """Send a whole answer."""
    to.send_response(status)
    for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
        to.send_header(name, value)
    to.end_headers()
    to.wfile.write(body)


def nothing_there(to: BaseHTTPRequestHandler) -> None:
    """Send what a server says of a path that it does not have."""
    reply(to, 404)


@pytest.fixture
def server() -> Iterator[Server]:
    """Give a server on this machine."""
    made = Server()
    yield made
    made.close()


@pytest.fixture
def make_client(tmp_path: Path) -> Iterator[Callable[..., Client]]:
    """Make clients with one cache folder; unless said otherwise such that may ask this machine."""
    made: list[Client] = []

    def make(**options: Any) -> Client:
        client = Client(str(tmp_path / "cache"), **{"allow_private": True, "limits": ONCE, "pace": QUICK, **options})
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def client(make_client: Callable[..., Client]) -> Client:
    """Give a quick client that may ask this machine."""
    return make_client()
