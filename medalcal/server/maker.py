"""Making what is not ready: one thing at a time, beside the answers that are."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

MOST_FEEDS = 64
"""Things that are being made or wait for it; who then asks for a personal feed is asked to come again."""
MOST_PAGES = 16
"""The same for pages, which take longer and can wait: nobody's calendar depends on them."""

Thing = TypeVar("Thing")


class TooMany(Exception):
    """More waits to be made than anybody should wait for."""


class Maker:
    """A thread that makes things, and how many wait for it."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "medalcal-maker")
        self._waiting = 0

    async def made(self, make: Callable[[], Thing], most: int) -> Thing:
        """Make something.

        Args:
            most: Things that may be waiting already.

        Raises:
            TooMany: More are.
        """
        if self._waiting >= most:
            raise TooMany
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._thread, make)
        finally:
            self._waiting -= 1

    def end(self) -> None:
        """Make nothing more."""
        self._thread.shutdown(wait=False, cancel_futures=True)
