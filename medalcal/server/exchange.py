"""One request and its answer on a connection, in the way ASGI tells of them."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from functools import lru_cache
from http import HTTPStatus
from time import time
from typing import Protocol

from medalcal.server.answer import http_date
from medalcal.server.asgi import DISCONNECT, EMPTY_REQUEST, Header, Headers, Message, lines_of

_STATUS = {status.value: b"HTTP/1.1 %d %b\r\n" % (status.value, status.phrase.encode()) for status in HTTPStatus}
_CLOSE = b"connection: close\r\n\r\n"
_BODILESS = (204, 304)


class Line(Protocol):
    """What an exchange needs of its connection."""

    writable: asyncio.Future[None] | None
    """There while the client has to take something first."""

    def write(self, head: bytes, content: bytes) -> None:
        """Hand on some of an answer."""


class Exchange:
    """A request that is being answered."""

    def __init__(self, line: Line, *, is_head: bool, keeps: bool) -> None:
        self.keeps = keeps
        """Whether the connection is to stay open afterwards."""
        self.has_begun = self.is_done = False
        self._line = line
        self._is_head = is_head
        self._start: Message | None = None
        self._is_read = False

    async def receive(self) -> Message:
        """Give the request's body: there is none, whatever was sent."""
        if self._is_read:
            return DISCONNECT
        self._is_read = True
        return EMPTY_REQUEST

    async def send(self, message: Message) -> None:
        """Take a part of the answer; head and body leave together."""
        if message["type"] == "http.response.start":
            self._start = message
            return
        writable = self._line.writable
        if writable is not None:
            await writable
        content = b"" if self._is_head else message.get("body", b"")
        self._line.write(b"" if self.has_begun else self._head(), content)
        self.has_begun, self.is_done = True, not message.get("more_body", False)

    def _head(self) -> bytes:
        assert self._start is not None, "a body before its head"
        status, headers = self._start["status"], self._start["headers"]
        if not isinstance(headers, Headers) and not _has_length(status, headers):
            self.keeps = False  # the end of the connection is the end of the body
        return head_of(status, headers, keeps=self.keeps)


def head_of(status: int, headers: list[Header], *, keeps: bool) -> bytes:
    """Write the head of an answer.

    Args:
        keeps: Whether the connection stays open.
    """
    lines = headers.lines if isinstance(headers, Headers) else lines_of(headers)
    return b"".join((_STATUS[status], _date_line(int(time())), lines, b"\r\n" if keeps else _CLOSE))


def _has_length(status: int, headers: list[Header]) -> bool:
    return status in _BODILESS or any(name == b"content-length" for name, _ in headers)


@lru_cache(maxsize=2)
def _date_line(second: int) -> bytes:
    """Give the header that says what time it is."""
    return b"date: %b\r\n" % http_date(datetime.fromtimestamp(second, UTC))
