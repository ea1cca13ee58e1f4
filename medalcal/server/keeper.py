"""Keeping the shelf up to date: the place is looked at now and then, and a new edition takes the old one's place.

A place that cannot be reached, or that holds something damaged, costs nothing but time: what is in memory stays.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from medalcal.errors import MedalcalError, StoreError
from medalcal.server.shelf import Shelf, load
from medalcal.store.current import current_edition, current_name
from medalcal.store.place import Place

_log = logging.getLogger("medalcal.server")


class Keeper:
    """Who has the shelf."""

    def __init__(self, place: Place, every: float = 15.0, before: Callable[[], None] | None = None) -> None:
        self.shelf: Shelf | None = None
        self.checked_at: datetime | None = None
        """When the place was last reached."""
        self.trouble: str | None = None
        """Why it could not be reached since, or what is wrong with what it holds."""
        self._place = place
        self._every = every
        self._before = before
        self._worker = ThreadPoolExecutor(1, "medalcal-keeper")

    def look(self) -> bool:
        """Take a new edition if there is one; tell whether there was.

        Raises:
            MedalcalError: The place cannot be reached, what it holds cannot be read, or what was to be done before
                failed; in the last case the edition that is there is taken all the same.
        """
        try:
            if self._before is not None:
                self._before()
        except MedalcalError:
            if current_name(self._place) is not None:
                self._take()
            raise
        return self._take()

    def _take(self) -> bool:
        name = current_name(self._place)
        self.checked_at = datetime.now(UTC)
        if self.shelf is not None and name == self.shelf.name:
            return False
        current = current_edition(self._place)
        if current is None:
            where = self._place.where
            raise StoreError(where, "nothing was published there", f'"medalcal publish {where}" does that')
        self.shelf = load(self._place, current, self.shelf)
        return True

    async def watch(self) -> None:
        """Look again and again, beside the answers; whatever goes wrong then, they go on."""
        loop = asyncio.get_running_loop()
        while True:
            try:
                is_new = await loop.run_in_executor(self._worker, self.look)
            except Exception as error:
                self._note(error)
            else:
                self.trouble = None
                if is_new and self.shelf is not None:
                    _log.info("edition %s of %s", self.shelf.name, self.shelf.edition.on)
            await asyncio.sleep(self._every)

    def _note(self, error: Exception) -> None:
        """Take note of a trouble, and tell it once."""
        is_known = isinstance(error, (MedalcalError, OSError))
        told = str(error) if is_known else f"{type(error).__name__}: {error}"
        if told != self.trouble:
            _log.warning("%s", told)
        self.trouble = told
