"""The access log: one JSON object a line, written in batches, with nothing in it that tells who asked for what."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from datetime import UTC, datetime
from time import perf_counter, time
from typing import TextIO

from medalcal.server.asgi import Message, Scope, Send

_log = logging.getLogger("medalcal.server")

BATCH_SECONDS = 1.0
_SECRET = re.compile(r"/my/.*", re.DOTALL | re.IGNORECASE)
"""A wish, also behind a path or a slash too much that somebody put before it."""


class Journal:
    """Lines that are waiting to be written, and where to.

    A line has no address of a client, no query and no wish: ``at`` (an instant), ``method``, ``path``, ``status``,
    ``bytes``, ``ms``, ``agent`` (the first 80 characters of what a program says it is).
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._waiting: list[tuple[float, str, str, int, int, float, bytes]] = []
        self._timer: asyncio.TimerHandle | None = None
        self._is_lossy = False

    def noting(self, scope: Scope, send: Send) -> Send:
        """Give a ``send`` that notes what is answered."""
        begun = perf_counter()
        status = size = 0

        async def sending(message: Message) -> None:
            nonlocal status, size
            if message["type"] == "http.response.start":
                status = message["status"]
            else:
                size += len(message.get("body", b""))
            await send(message)
            if message["type"] == "http.response.body" and not message.get("more_body"):
                agent = next((value for name, value in scope["headers"] if name == b"user-agent"), b"")
                taken = perf_counter() - begun
                self._waiting.append((time(), scope["method"], scope["path"], status, size, taken, agent[:80]))

        return sending

    def begin(self) -> None:
        """Write what waits, now and then."""
        self.write()
        self._timer = asyncio.get_running_loop().call_later(BATCH_SECONDS, self.begin)

    def end(self) -> None:
        """Write what still waits."""
        if self._timer is not None:
            self._timer.cancel()
        self.write()

    def write(self) -> None:
        """Write what waits; lines that cannot be written are lost, which is said once, and the answers go on."""
        waiting, self._waiting = self._waiting, []
        try:
            if waiting:
                self._stream.write("".join(map(_line, waiting)))
                self._stream.flush()
        except OSError as error:
            if not self._is_lossy:
                _log.warning("the access log loses lines: %s", error.strerror)
            self._is_lossy = True


def _line(noted: tuple[float, str, str, int, int, float, bytes]) -> str:
    at, method, path, status, size, taken, agent = noted
    told = {
        "at": datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "method": method,
        "path": _SECRET.sub("/my/…", path)[:200],
        "status": status,
        "bytes": size,
        "ms": round(taken * 1000, 3),
        "agent": agent.decode("utf-8", "replace"),
    }
    return json.dumps(told) + "\n"
