"""Telling a store that is away from one that refuses, whichever library speaks to it.

Each library has errors of its own, without a common base; below them lie those of the system.
"""

from __future__ import annotations

import errno
import socket
from collections.abc import Iterator

_REFUSALS = (FileNotFoundError, PermissionError)
_AWAY = (ConnectionError, TimeoutError, socket.gaierror)
_AWAY_CODES = {
    errno.EBUSY,  # s3fs: 409 and 503, the store asks for patience
    errno.EHOSTDOWN,
    errno.EHOSTUNREACH,
    errno.ENETDOWN,
    errno.ENETUNREACH,
    getattr(errno, "EREMOTEIO", errno.EHOSTUNREACH),  # s3fs: 500; only Linux has it
}
_AWAY_NAMES = {"NoValidConnectionsError"}
"""Errors that come with no error of the system below: paramiko's, when nobody listens."""


def is_away(error: BaseException) -> bool:
    """Tell whether a failure says that the place is out of reach for now, rather than what is wrong with the asking."""
    if isinstance(error, _REFUSALS):
        return False
    return any(_is_away(part) for part in _chain(error))


def _is_away(error: BaseException) -> bool:
    code = error.errno if isinstance(error, OSError) else None
    return isinstance(error, _AWAY) or code in _AWAY_CODES or type(error).__name__ in _AWAY_NAMES


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Give an error and those that led to it."""
    part: BaseException | None = error
    while part is not None:
        yield part
        part = part.__cause__ or part.__context__
