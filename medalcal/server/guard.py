"""Limits for connections: how many there are, how long one may keep the server waiting, how much may be asked at once.

Whoever sends a request bit by bit, or reads an answer bit by bit, holds a connection and nothing else, and that only
for a while. When there are too many, who has kept us waiting the longest makes room.
"""

from __future__ import annotations

import asyncio
from typing import NamedTuple, Protocol

NEVER = float("inf")


class Limits(NamedTuple):
    """What connections may do."""

    connections: int = 900
    """Open at once; a process has 1,024 files as a rule."""
    head_seconds: float = 10.0
    """From the beginning of a request to its end."""
    idle_seconds: float = 75.0
    """Between an answer and the next request."""
    read_seconds: float = 30.0
    """In which a client has to take something of its answer."""
    close_seconds: float = 2.0
    """In which a client that was refused can still read why."""
    head_bytes: int = 32_768
    """Of a request line and its headers."""
    body_bytes: int = 65_536
    """Of a body, which nothing here asks for; it is thrown away."""
    pipelined: int = 32
    """Requests that wait on one connection for the answer to one before."""


USUAL = Limits()


class Guarded(Protocol):
    """A connection."""

    since: float
    """When it began to keep us waiting: infinite while we keep it waiting."""
    until: float
    """When that has been too long."""

    def expired(self, now: float) -> None:
        """Close it, or find that it has got on meanwhile."""

    def drop(self) -> None:
        """Close it at once."""


class Guard:
    """Who watches the connections."""

    EVERY = 0.5
    """Seconds between two looks at all of them."""

    def __init__(self, limits: Limits = USUAL) -> None:
        self.limits = limits
        self._open: set[Guarded] = set()
        self._timer: asyncio.TimerHandle | None = None

    def admit(self, connection: Guarded, loop: asyncio.AbstractEventLoop) -> bool:
        """Take a connection among the open ones; False where there is no room, since all of them wait for us."""
        has_room = len(self._open) < self.limits.connections or self._make_room()
        self._open.add(connection)
        if self._timer is None:
            self._timer = loop.call_later(self.EVERY, self._look, loop)
        return has_room

    def forget(self, connection: Guarded) -> None:
        """Take note that a connection was closed."""
        self._open.discard(connection)

    def _make_room(self) -> bool:
        longest = min(self._open, key=lambda connection: connection.since)
        if longest.since == NEVER:
            return False
        self._open.discard(longest)
        longest.drop()
        return True

    def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        """Close whatever kept us waiting for too long."""
        now = loop.time()
        for connection in [connection for connection in self._open if connection.until <= now]:
            connection.expired(now)
        self._timer = loop.call_later(self.EVERY, self._look, loop) if self._open else None
