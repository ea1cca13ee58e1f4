"""Opening the calendar of a data folder: from its snapshot when that is fresh, compiled when it is not.

This module is on the way of every reading command, so it imports nothing that a fresh snapshot does not need.
"""

from __future__ import annotations

import os
import sqlite3
import sys
from typing import TYPE_CHECKING

from medalcal.errors import LedgerError, NotFoundError
from medalcal.jobs.stamp import WORKS, Stamp, stamp_of
from medalcal.ledger.snapshot import Snapshot

if TYPE_CHECKING:
    from datetime import datetime

    from medalcal.jobs.compile import Progress


PROFILES = "profiles"
"""The folder of profiles, in the folder of settings."""


def open_calendar(folder: str | None = None, progress: Progress | None = None) -> Snapshot:
    """Open the calendar of a data folder.

    A folder that cannot be written, a full disk or a damaged file cost time and nothing else: the calendar is then
    compiled into memory.

    Args:
        folder: The data folder; None for the data that comes with medalcal.
        progress: Told how far a longer compilation is.

    Raises:
        NotFoundError: There is no such folder, or it holds no data.
        DataErrors: The data has faults.
        LedgerError: SQLite fails even in memory.
    """
    folder = data_folder(folder)
    stamp = stamp_of(folder)
    path = snapshot_path(folder)
    if path is not None:
        fresh = Snapshot.read(path)
        if fresh is not None:
            if fresh.meta("stamp") == stamp.text:
                return fresh
            fresh.close()
        try:
            return _compiled(folder, stamp, path, progress)
        except (sqlite3.Error, OSError) as error:
            _forget(path, error)
    try:
        return _compiled(folder, stamp, None, progress)
    except sqlite3.Error as error:
        raise LedgerError(f"SQLite cannot even work in memory: {error}") from error


def open_past(
    current: Snapshot, folder: str | None, until: datetime, announced: bool, progress: Progress | None = None
) -> Snapshot:
    """Open the calendar as it was known at a moment; in memory, beside the one of today.

    Args:
        current: The calendar of today, opened from the same folder.
        announced: By the day on which things were said, where that is known.

    Raises:
        NotFoundError: Nothing was known yet.
    """
    learned = current.learned()
    if learned is not None and not announced and f"{until:%Y-%m-%dT%H:%M:%SZ}" < learned[0]:
        raise NotFoundError(
            f"nothing was recorded here by {until:%Y-%m-%d}; the first reading is of {learned[0][:10]}. "
            "--announced goes by the day on which things were said"
        )
    from medalcal.jobs.compile import compile_view
    from medalcal.schedule.view import View

    past = compile_view(data_folder(folder), current, View(until, announced), progress)
    if past.learned() is None:
        past.close()
        raise NotFoundError(f"nothing had been said by {until:%Y-%m-%d}, as far as is known here")
    return past


def _compiled(folder: str, stamp: Stamp, path: str | None, progress: Progress | None) -> Snapshot:
    """Give the snapshot at a path, or one in memory, brought up to the folder; its lock is free when that fails."""
    from medalcal.jobs.compile import compile_folder

    snapshot = Snapshot.write(path)
    try:
        compile_folder(folder, stamp, snapshot, progress)
    except BaseException:
        snapshot.close()
        raise
    return snapshot


def data_folder(folder: str | None) -> str:
    """Give the folder named, or the one that comes with medalcal.

    Raises:
        NotFoundError: There is no such folder, or it holds no data.
    """
    if folder is None:
        package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        beside = os.path.join(os.path.dirname(package), "data")
        inside = os.path.join(package, "data")
        return inside if os.path.isdir(inside) else beside
    if not os.path.isdir(folder):
        raise NotFoundError(f'there is no folder "{folder}"; "medalcal init {folder or "my-calendar"}" starts one')
    if not os.path.isdir(os.path.join(folder, WORKS)):
        raise NotFoundError(f'"{folder}" is no data folder, it has no "{WORKS}"; "medalcal init" starts one')
    return os.path.abspath(folder)


def snapshot_path(folder: str) -> str | None:
    """Give where the snapshot of a folder is kept; None where no cache folder can be had."""
    cache = cache_folder()
    try:
        os.makedirs(cache, exist_ok=True)
    except OSError:
        return None
    name = os.path.realpath(folder).replace(os.sep, "%").replace(":", "%")
    return os.path.join(cache, f"{name[-200:]}.sqlite")


def cache_folder() -> str:
    """Give the user's cache folder for medalcal: ``MEDALCAL_CACHE``, or where the system keeps such things."""
    named = os.environ.get("MEDALCAL_CACHE")
    if named:
        return named
    if sys.platform == "linux":  # platformdirs gives the same, for a tenth of the time of the whole program
        base = os.environ.get("XDG_CACHE_HOME", "")
        return os.path.join(base if os.path.isabs(base) else os.path.expanduser("~/.cache"), "medalcal")
    import platformdirs

    return platformdirs.user_cache_dir("medalcal", appauthor=False)


def config_folder() -> str:
    """Give the user's folder of settings for medalcal: ``MEDALCAL_CONFIG``, or where the system keeps such things."""
    named = os.environ.get("MEDALCAL_CONFIG")
    if named:
        return named
    if sys.platform == "linux":  # as for the cache
        base = os.environ.get("XDG_CONFIG_HOME", "")
        return os.path.join(base if os.path.isabs(base) else os.path.expanduser("~/.config"), "medalcal")
    import platformdirs

    return platformdirs.user_config_dir("medalcal", appauthor=False)


def profile_path(name: str) -> str:
    """Give where the profile of a name is kept, whether it is there or not. It is here so that nothing else need load.

    Args:
        name: One that ``jobs.profile.is_name`` takes.
    """
    return os.path.join(config_folder(), PROFILES, f"{name}.toml")


def _forget(path: str, error: Exception) -> None:
    """Remove a snapshot that is damaged; one that only cannot be written stays."""
    if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
        try:
            os.remove(path)
        except OSError:
            return
