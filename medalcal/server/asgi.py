"""ASGI in types: what a server and an application say to each other, and messages that are ready beforehand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

Header = tuple[bytes, bytes]


class Headers(list[Header]):
    """Headers with their lines beside them, so that a server that knows of it need not write the same ones again.

    To any other server they are a list as ever. Nobody changes one.
    """

    __slots__ = ("lines",)

    def __init__(self, headers: Iterable[Header]) -> None:
        super().__init__(headers)
        self.lines = lines_of(self)


def lines_of(headers: Iterable[Header]) -> bytes:
    """Write headers as lines.

    Raises:
        ValueError: A name or a value would begin another line.
    """
    parts = [b"%b: %b\r\n" % header for header in headers]
    lines = b"".join(parts)
    if lines.count(b"\n") != len(parts) or lines.count(b"\r") != len(parts) or b"\0" in lines:
        raise ValueError("a header must not have a line of its own within")
    return lines


def start(status: int, headers: list[Header]) -> Message:
    """Give the message that begins an answer."""
    return {"type": "http.response.start", "status": status, "headers": headers}


def body(content: bytes) -> Message:
    """Give the message that ends an answer."""
    return {"type": "http.response.body", "body": content}


NO_BODY = body(b"")
EMPTY_REQUEST: Message = {"type": "http.request", "body": b"", "more_body": False}
DISCONNECT: Message = {"type": "http.disconnect"}
