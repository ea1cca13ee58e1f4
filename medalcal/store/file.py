"""Files that are replaced all at once or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from errno import ENOENT
from time import sleep

_MOMENT, _MOMENTS = 0.05, 20
"""Seconds between two tries to hold a folder, and how many are made before it is waited for."""


def write_atomically(path: str, parts: Iterable[bytes]) -> int:
    """Write a file aside and put it in place of the old one; whatever goes wrong before leaves the old one alone.

    A link is followed, and the mode of a file that is already there is kept. What is no file, such as ``/dev/null``,
    ``/dev/stdout`` or a named pipe, is written to as it is: to replace it would destroy it.

    Returns:
        The bytes written.

    Raises:
        OSError: The folder is not there or cannot be written, or the disk is full.
    """
    if not path:
        raise FileNotFoundError(ENOENT, "an empty name is no file", "-o")
    if _is_special(path):
        with _told_of(path), open(path, "wb", buffering=1 << 18) as stream:
            return sum(map(stream.write, parts))
    target = os.path.realpath(path)
    folder = os.path.dirname(target)
    if not os.path.isdir(folder):
        raise FileNotFoundError(ENOENT, "there is no such folder", folder)
    with _told_of(path):
        return _write_aside(target, folder, parts)


@contextmanager
def held(path: str, waits: Callable[[], None]) -> Iterator[None]:
    """Hold the folder of a file against others who do the same: what is read from it is still so when it is written.

    Waits until they are done. A folder that cannot be made is not held: to write there fails by itself.

    Args:
        waits: Is called where somebody else holds it for longer than a moment.
    """
    folder = os.path.dirname(os.path.realpath(path))
    try:
        os.makedirs(folder, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY)
    except OSError:  # of Windows, too, which opens no folders
        yield
        return
    try:
        for _ in range(_MOMENTS):
            if take_lock(handle, wait=False):
                break
            sleep(_MOMENT)
        else:
            waits()
            take_lock(handle, wait=True)
        yield
    finally:
        os.close(handle)


def take_lock(handle: int, *, wait: bool) -> bool:
    """Take the lock of an open file; False where somebody else has it, and True where the system knows no locks."""
    try:
        import fcntl
    except ImportError:
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
    except OSError as error:
        return not isinstance(error, BlockingIOError)  # else a file system without locks
    return True


@contextmanager
def _told_of(path: str) -> Iterator[None]:
    """Let an error name the file that was to be written, and not what was written on the way.

    Raises:
        OSError: As it came, under that name.
    """
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, path) from error


def _write_aside(target: str, folder: str, parts: Iterable[bytes]) -> int:
    handle, aside = tempfile.mkstemp(prefix=f".{os.path.basename(target)}.", dir=folder)
    try:
        with open(handle, "wb", buffering=1 << 18) as stream:
            stream.writelines(parts)
            stream.flush()
            size = stream.tell()
        os.chmod(aside, _mode(target))
        os.replace(aside, target)
    except BaseException:
        os.unlink(aside)
        raise
    return size


def _is_special(path: str) -> bool:
    try:
        mode = os.stat(path).st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


def _mode(path: str) -> int:
    """Give the mode of the file to be replaced, or what a new file of this process has."""
    try:
        return os.stat(path).st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
