"""HTTP/1.1 on one connection, between uvicorn and the application.

Uvicorn's own protocol makes a task for each request, checks and writes every header anew, and has no limit to the size
of a head or to the patience with which it is awaited. Here an application that answers at once is answered at once;
only one that waits for something becomes a task.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from functools import partial
from types import coroutine
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote

import httptools

from medalcal.server.asgi import Application, Header, Scope
from medalcal.server.exchange import Exchange, head_of
from medalcal.server.guard import NEVER, Guard
from medalcal.server.notice import notice

if TYPE_CHECKING:
    from uvicorn.config import Config
    from uvicorn.server import ServerState

_log = logging.getLogger("medalcal.server")
_JOINED = 65_536
"""Bytes up to which head and body are written as one: to copy so much costs less than a second piece."""
_ASGI = {"version": "3.0", "spec_version": "2.3"}

Running = Coroutine[Any, Any, None]


class Connection(asyncio.Protocol):
    """One connection. Its requests are answered in their order, one at a time."""

    def __init__(
        self, guard: Guard, config: Config, server_state: ServerState, app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:  # fmt: skip
        self._guard, self._limits = guard, guard.limits
        self._app = cast(Application, config.loaded_app)
        self._server = server_state
        self._loop = _loop or asyncio.get_running_loop()
        self._transport: asyncio.Transport = None  # type: ignore[assignment]  # there from connection_made on
        self._parser = httptools.HttpRequestParser(self)
        self._waiting: deque[tuple[Scope, bool]] = deque()
        self._exchange: Exchange | None = None
        self._task: asyncio.Task[None] | None = None
        self._is_deaf = self._is_paused = self._is_amid = False
        """Whether nothing more is read; whether reading has to wait; whether half a request was read."""
        self._begun = self._pending = self._unsent = 0
        self.writable: asyncio.Future[None] | None = None
        self.since, self.until = NEVER, NEVER

    # What the loop tells

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin to wait for a request."""
        self._transport = cast(asyncio.Transport, transport)
        self._server.connections.add(self)  # type: ignore[arg-type]
        has_room = self._guard.admit(self, self._loop)
        self._wait(self._limits.head_seconds)
        if not has_room:
            self._refuse(503, "too many connections; ask again", (b"retry-after", b"60"))

    def connection_lost(self, exc: Exception | None) -> None:
        """Let go of whatever was being made."""
        self._server.connections.discard(self)
        self._guard.forget(self)
        self._is_deaf = True
        self._waiting.clear()
        self.resume_writing()
        if self._task is not None:
            self._task.cancel()

    def data_received(self, data: bytes) -> None:
        """Read on; each request that is complete is answered."""
        if self._is_deaf:
            return
        begun = self._begun
        self._pending += len(data)
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            self._end_after_answers()
        except httptools.HttpParserError:
            self._refuse(400, "this is no request of HTTP/1.1")
        if self._begun == begun and self._pending > self._limits.head_bytes + self._limits.body_bytes:
            self._refuse(431, "the head of the request is too long")
        elif self._is_amid and self._begun != begun:
            self._wait_for_rest()

    def eof_received(self) -> bool:
        """Finish what was asked for, if anything was; the client will ask no more."""
        self._end_after_answers()
        return self._exchange is not None

    def pause_writing(self) -> None:
        """Wait until the client took something of its answers."""
        self.writable = self._loop.create_future()
        self._unsent = self._transport.get_write_buffer_size()
        self._wait(self._limits.read_seconds)

    def resume_writing(self) -> None:
        """Go on with whatever waited for the client."""
        writable, self.writable = self.writable, None
        if writable is not None:
            if not writable.done():
                writable.set_result(None)
            self._wait_for_rest()

    def shutdown(self) -> None:
        """Close as soon as what was asked for is answered."""
        self._end_after_answers()

    # What the guard tells

    def expired(self, now: float) -> None:
        """Close; but wait on for a client that is still taking its answer."""
        unsent = self._transport.get_write_buffer_size()
        if self.writable is not None and unsent < self._unsent:
            self._unsent, self.until = unsent, now + self._limits.read_seconds
        else:
            self.drop()

    def drop(self) -> None:
        """Close at once."""
        self._is_deaf = True
        self._transport.abort()

    # What the parser tells

    def on_message_begin(self) -> None:
        """Begin a request."""
        self._is_amid = True
        self._begun += 1
        self._url = b""
        self._headers: list[Header] = []
        self._size = self._body = self._pending = 0

    def on_url(self, url: bytes) -> None:
        """Take a part of the address."""
        self._count(len(url))
        self._url += url

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header; refuse who waits before sending a body, since nothing here takes one."""
        self._count(len(name) + len(value))
        name = name.lower()
        self._headers.append((name, value))
        if name == b"expect":
            self._refuse(417, "nothing here takes a body")

    def on_body(self, data: bytes) -> None:
        """Throw a part of a body away."""
        self._body += len(data)
        if self._body > self._limits.body_bytes:
            self._refuse(413, "nothing here takes a body")

    def on_message_complete(self) -> None:
        """Answer a request, or let it wait for the answers before."""
        self._is_amid, self._pending = False, 0
        if self._is_deaf:
            return
        asked = self._scope(), self._parser.should_keep_alive() and self._parser.get_http_version() != "1.0"
        if self._exchange is None:
            self._begin(*asked)
            self._go_on()
        elif len(self._waiting) < self._limits.pipelined:
            self._waiting.append(asked)
            self._is_paused = True
            self._transport.pause_reading()
        else:
            self._end_after_answers()

    def _count(self, size: int) -> None:
        """Refuse a head that is too long."""
        self._size += size + 4
        if self._size > self._limits.head_bytes:
            self._refuse(431, "the head of the request is too long")

    def _scope(self) -> Scope:
        """Give the request as ASGI tells of it.

        Raises:
            httptools.HttpParserError: Its address is none.
        """
        url = httptools.parse_url(self._url)
        path = (url.path or b"").decode("ascii")
        return {
            "type": "http", "asgi": _ASGI, "http_version": "1.1", "method": self._parser.get_method().decode("ascii"),
            "scheme": "http", "path": unquote(path) if "%" in path else path, "raw_path": url.path, "root_path": "",
            "query_string": url.query or b"", "headers": self._headers, "client": None, "server": None,
        }  # fmt: skip

    # Answers

    def write(self, head: bytes, content: bytes) -> None:
        """Hand on some of an answer."""
        if self._transport.is_closing():
            return
        if len(content) <= _JOINED:
            self._transport.write(head + content)
        else:
            self._transport.writelines((head, content))

    def _begin(self, scope: Scope, keeps: bool) -> None:
        """Answer at once, as far as that goes without waiting; the rest is a task."""
        exchange = Exchange(self, is_head=scope["method"] == "HEAD", keeps=keeps)
        self._exchange = exchange
        running = cast(Running, self._app(scope, exchange.receive, exchange.send))
        try:
            waits_for = running.send(None)
        except StopIteration:
            self._end(exchange)
        except Exception as error:
            self._fail(exchange, error)
        else:
            self._task = self._loop.create_task(self._finish(exchange, running, waits_for))
            self._wait_for_rest()
            self._server.tasks.add(self._task)

    async def _finish(self, exchange: Exchange, running: Running, waits_for: object) -> None:
        """Go on with an answer that had to wait."""
        try:
            await _rest(running, waits_for)
        except Exception as error:
            self._fail(exchange, error)
        else:
            self._end(exchange)
        finally:
            self._server.tasks.discard(cast("asyncio.Task[None]", asyncio.current_task()))
            self._task = None
        self._go_on()

    def _fail(self, exchange: Exchange, error: Exception) -> None:
        """Say that something went wrong here, unless part of an answer is on its way."""
        _log.error("a request could not be answered", exc_info=error)
        self._exchange = None
        if exchange.has_begun:
            self.drop()
        else:
            self._say(500, "something went wrong here")

    def _end(self, exchange: Exchange) -> None:
        self._exchange = None
        if not exchange.is_done:
            self.drop()
        elif not exchange.keeps:
            self._close()

    def _go_on(self) -> None:
        """Take the next request that waits; if there is none, wait for one."""
        while self._exchange is None and self._waiting:
            self._begin(*self._waiting.popleft())
        if self._exchange is not None or self._transport.is_closing():
            return
        if self._is_paused:
            self._is_paused = False
            self._transport.resume_reading()
        self._wait_for_rest()

    def _end_after_answers(self) -> None:
        """Read no more, and close when all is answered."""
        self._is_deaf = True
        if self._exchange is None:
            self._close()
        elif self._waiting:
            self._waiting[-1] = self._waiting[-1][0], False
        else:
            self._exchange.keeps = False

    def _close(self) -> None:
        self._is_deaf = True
        self._waiting.clear()
        self._transport.close()

    def _refuse(self, status: int, words: str, *more: Header) -> None:
        """Say why there will be no answer, and read no more; in the midst of another answer only the latter."""
        if self._is_deaf:
            return
        if self._exchange is None:
            self._say(status, words, *more)
        else:
            self._end_after_answers()

    def _say(self, status: int, words: str, *more: Header) -> None:
        """Say something instead of an answer, and close when the client had time to read it."""
        self._is_deaf = True
        self._waiting.clear()
        made = notice(status, words, *more)
        self.write(head_of(made.status, made.headers, keeps=False), made.body)
        self._transport.write_eof()
        self._wait(self._limits.close_seconds)

    def _wait_for_rest(self) -> None:
        """Wait for whatever comes next, unless a wait for the client to read goes on."""
        if self._exchange is not None and self.writable is None:
            self._wait(NEVER)
        elif self.writable is None and not self._is_deaf:
            self._wait(self._limits.head_seconds if self._is_amid else self._limits.idle_seconds)

    def _wait(self, seconds: float) -> None:
        """Note from when and until when the client keeps us waiting."""
        now = self._loop.time() if seconds != NEVER else NEVER
        self.since, self.until = now, now + seconds


@coroutine
def _rest(running: Running, waits_for: object) -> Generator[object, object, None]:
    """Go on with a coroutine that waits for something already."""
    while True:
        step: Callable[[], object]
        try:
            result = yield waits_for
        except BaseException as error:
            step = partial(running.throw, error)
        else:
            step = partial(running.send, result)
        try:
            waits_for = step()
        except StopIteration:
            return
