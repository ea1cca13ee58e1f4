"""Keeping the shelf up to date: the place is looked at now and then, and a new edition takes the old one's place.

A place that cannot be reached, or that holds something damaged, costs nothing but time: what is in memory stays.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from datetime import UTC, datetime
from threading import Lock, Thread

from medalcal.errors import MedalcalError, StoreError, StoreUnreachableError
from medalcal.server.shelf import Shelf, load
from medalcal.store.current import current_edition, current_name
from medalcal.store.place import Place

_log = logging.getLogger("medalcal.server")
PATIENCE = 20
"""Seconds to wait for the first edition before there are answers, which then say that there is none yet."""
FIRST_PAUSE = 1.0
"""Seconds until the next look where there is nothing to hand out yet; each further pause is twice as long."""


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
        self._looking: Future[bool] | None = None
        """The first look, as long as it takes longer than anybody waited."""
        self._turn = Lock()
        """A look goes on though nobody waits for it any more; the next one waits until it is over."""

    def begin(self, patience: float = PATIENCE) -> None:
        """Look for the first time. A place that is away, or keeps one waiting too long, is a trouble and no failure.

        Args:
            patience: Seconds to wait; what is to be done before is waited for however long it takes.

        Raises:
            MedalcalError: As ``look``, but for a place that is away.
        """
        looking = self._beside()
        wait([looking], patience if self._before is None else None)
        if not looking.done():
            self._looking = looking
            self.trouble = f"{self._place.where}: no edition came in {patience:g} seconds; see that it can be reached"
            return
        try:
            looking.result()
        except StoreUnreachableError as error:
            self.trouble = str(error)

    def look(self) -> bool:
        """Take a new edition if there is one; tell whether there was.

        Raises:
            MedalcalError: The place cannot be reached, what it holds cannot be read, or what was to be done before
                failed; in the last case the edition that is there is taken all the same.
        """
        with self._turn:
            try:
                if self._before is not None:
                    self._before()
            except MedalcalError:
                if current_name(self._place) is not None:
                    self._take()
                raise
            return self._take()

    def _beside(self) -> Future[bool]:
        """Look in a thread of its own, for which nobody waits at the end: a store that hangs keeps it for minutes."""
        looking: Future[bool] = Future()

        def look() -> None:
            try:
                looking.set_result(self.look())
            except BaseException as error:
                looking.set_exception(error)

        looking.set_running_or_notify_cancel()
        Thread(target=look, name="medalcal-keeper", daemon=True).start()
        return looking

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
        pauses = _pauses(self._every)
        while True:
            looking, self._looking = self._looking or self._beside(), None
            try:
                is_new = await asyncio.wrap_future(looking)
            except Exception as error:
                self._note(error)
            else:
                self.trouble = None
                if is_new and self.shelf is not None:
                    _log.info("edition %s of %s", self.shelf.name, self.shelf.edition.on)
            await asyncio.sleep(next(pauses) if self.shelf is None else self._every)

    def _note(self, error: Exception) -> None:
        """Take note of a trouble, and tell it once."""
        is_known = isinstance(error, (MedalcalError, OSError))
        told = str(error) if is_known else f"{type(error).__name__}: {error}"
        if told != self.trouble:
            _log.warning("%s", told)
        self.trouble = told


def _pauses(every: float) -> Iterator[float]:
    """Give the seconds between looks for a first edition, up to those between looks for another one."""
    pause = min(FIRST_PAUSE, every)
    while True:
        yield pause
        pause = min(2 * pause, every)
