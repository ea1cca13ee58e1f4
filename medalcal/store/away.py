"""Telling a store that is away from one that refuses, whichever library speaks to it.

Each library has errors of its own, without a common base; below them lie those of the system.
"""

from __future__ import annotations

import errno
import socket
from collections.abc import Iterator

_REFUSALS = (FileNotFoundError, PermissionError)
_AWAY = (ConnectionError, EOFError, TimeoutError, socket.gaierror)
_AWAY_CODES = {
    errno.EBUSY,  # s3fs: 409 and 503, the store asks for patience
    errno.EHOSTDOWN,
    errno.EHOSTUNREACH,
    errno.ENETDOWN,
    errno.ENETUNREACH,
    getattr(errno, "EREMOTEIO", errno.EHOSTUNREACH),  # s3fs: 500; only Linux has it
}
_AWAY_NAMES = {
    "ClientPayloadError",  # aiohttp: an answer that ended too soon
    "ConnectionClosedError",  # botocore: no answer, and the line is closed
    "NoValidConnectionsError",  # paramiko: nobody listens
    "ProxyError",  # gcsfs: 502
    "ServerDisconnectedError",  # aiohttp: no answer, and the line is closed
    "error_temp",  # ftplib: 421 and all others of the kind "not now"
}
"""Errors that come with no error of the system below."""
_AWAY_STATUSES = {429, 500, 502, 503, 504}
"""Of HTTP: too many requests, and what servers say, or those before them, that cannot answer for now."""


def is_away(error: BaseException) -> bool:
    """Tell whether a failure says that the place is out of reach for now, rather than what is wrong with the asking."""
    if isinstance(error, _REFUSALS):
        return False
    return any(_is_away(part) for part in _chain(error))


def _is_away(error: BaseException) -> bool:
    code = error.errno if isinstance(error, OSError) else None
    is_known = isinstance(error, _AWAY) or code in _AWAY_CODES or type(error).__name__ in _AWAY_NAMES
    return is_known or not _AWAY_STATUSES.isdisjoint(_statuses(error))


def _statuses(error: BaseException) -> Iterator[int]:
    """Give what may be the status of an answer: each library keeps it elsewhere."""
    response = getattr(error, "response", None)
    if isinstance(response, dict):  # botocore
        told = response.get("ResponseMetadata")
        found = [told.get("HTTPStatusCode")] if isinstance(told, dict) else []
    else:  # requests; aiohttp, azure, gcsfs
        found = [getattr(response, "status_code", None)]
        found += [getattr(error, name, None) for name in ("status", "status_code", "code")]
    yield from (status for status in found if isinstance(status, int))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Give an error and those that led to it, but for those that somebody took for needless to know."""
    part: BaseException | None = error
    while part is not None:
        yield part
        part = part.__cause__ or (None if part.__suppress_context__ else part.__context__)
