"""How one request goes out: paced by host, to judged addresses only, within limits, a few times at most.

This is the adapter of ``requests`` below the cache, so what comes from the cache costs no pace. The answer that leaves
it is read and unpacked to the end.
"""

from __future__ import annotations

import logging
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from email.utils import parsedate_to_datetime
from io import BytesIO
from typing import Any, NamedTuple

import requests
import urllib3
from requests.adapters import HTTPAdapter
from requests_ratelimiter import LimiterMixin
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from medalcal.errors import (
    SourceFormatError,
    SourceRefusedError,
    SourceTooLargeError,
    SourceUnreachableError,
)
from medalcal.fetch.address import shown_address
from medalcal.fetch.body import BrokenError, TooLargeError, limited, unpacked
from medalcal.fetch.host import connect

RETRIED = frozenset((408, 429, 500, 502, 503, 504))
"""Answers that another try may better."""
PACE = {"per_second": 1, "burst": 5, "per_minute": 30}
"""Requests to one host: five at once, then one a second, and half of that on average."""

LATER = "try again later"
"""The advice where another try may help; one is then made here too."""

_CHUNK = 1 << 16
_FIRST_PAUSE = 1.0


class Limits(NamedTuple):
    """How long, how much and how often."""

    connect_seconds: float = 10.0
    read_seconds: float = 20.0
    total_seconds: float = 60.0
    """Redirects, pauses and tries all in it."""
    body_bytes: int = 20_000_000
    tries: int = 3


class Deadline:
    """The moment at which everything must be over."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._at = time.monotonic() + seconds

    def left(self) -> float:
        """Give the seconds that are left; never less than none."""
        return max(0.0, self._at - time.monotonic())


class Attempt:
    """One exchange under way; whoever waits for it can cut its sockets."""

    def __init__(self) -> None:
        self._sockets: list[socket.socket] = []
        self._is_cut = False
        self._lock = threading.Lock()

    def opened(self, sock: socket.socket) -> None:
        """Take up a socket; one that is opened too late is refused."""
        with self._lock:
            if self._is_cut:
                raise TimeoutError
            self._sockets.append(sock)

    def cut(self) -> None:
        """End every connection, whatever is being waited for on it."""
        with self._lock:
            self._is_cut = True
            for sock in self._sockets:
                with suppress(OSError):
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)  # of the plain socket, also below TLS


class GuardedAdapter(HTTPAdapter):
    """One exchange: to judged addresses, read to the end within its limits."""

    def __init__(self, *, allow_private: bool, limits: Limits, **kwargs: Any) -> None:
        self.allow_private = allow_private
        self.limits = limits
        self.deadline = Deadline(limits.total_seconds)
        self._attempt = Attempt()
        super().__init__(max_retries=urllib3.Retry(0, read=False, redirect=False), **kwargs)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Make the pools whose connections go to judged addresses."""
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _pools(self)

    def connect(self, host: str, port: int, timeout: Any) -> socket.socket:
        """Give the socket of a new connection."""
        seconds = timeout if isinstance(timeout, int | float) else self.limits.connect_seconds
        return connect(host, port, seconds, allow_private=self.allow_private, opened=self._attempt.opened)

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """Give the whole answer; when the time is over it is cut off, be it in a name, a handshake or a drip.

        Raises:
            SourceError: No answer, or one that is refused.
        """
        self._attempt = attempt = Attempt()
        found: list[requests.Response | BaseException] = []

        def exchange() -> None:
            try:
                found.append(self._exchange(request, kwargs.get("verify", True)))
            except BaseException as error:  # handed on to the thread that waits
                found.append(error)

        worker = threading.Thread(target=exchange, daemon=True, name="medalcal fetch")
        worker.start()
        worker.join(self.deadline.left())
        where = shown_address(request.url or "")
        if not found:
            attempt.cut()
            worker.join(0.2)
            raise out_of_time(where, self.deadline)
        if isinstance(found[0], BaseException):
            raise _as_source_error(found[0], where, self.limits) from None
        return found[0]

    def _exchange(self, request: requests.PreparedRequest, verify: Any) -> requests.Response:
        seconds = (self.limits.connect_seconds, self.limits.read_seconds)
        answer = super().send(request, stream=True, timeout=seconds, verify=verify, proxies={})
        try:
            body = limited(_chunks(answer.raw, self.limits.body_bytes), self.limits.body_bytes)
        finally:
            answer.raw.close()
        body = unpacked(body, answer.headers.get("Content-Encoding", ""), self.limits.body_bytes)
        headers = [(name, value) for name, value in answer.raw.headers.items() if name.lower() not in _OF_THE_WIRE]
        whole = urllib3.HTTPResponse(
            BytesIO(body), urllib3.HTTPHeaderDict(headers), status=answer.status_code, reason=answer.reason,
            preload_content=False, request_url=request.url, version=answer.raw.version,
        )  # fmt: skip
        return self.build_response(request, whole)


_OF_THE_WIRE = frozenset(("content-encoding", "transfer-encoding", "content-length", "set-cookie"))
"""Headers that are not true of the body as it is handed on; and cookies, which nobody here keeps."""


def _chunks(raw: urllib3.HTTPResponse, limit: int) -> Iterator[bytes]:
    """Give what is on the wire, as it comes; a length that says too much is not even begun.

    Raises:
        TooLargeError: The length says too much.
        IncompleteRead: The connection ends before the length is reached.
    """
    if raw.headers.get("Content-Length", "").isdecimal() and int(raw.headers["Content-Length"]) > limit:
        raise TooLargeError
    while chunk := raw.read1(_CHUNK, decode_content=False):
        yield chunk
    if raw.length_remaining:
        raise requests.ConnectionError("it ends too early")


def _pools(adapter: GuardedAdapter) -> dict[str, type[HTTPConnectionPool]]:
    """Give pools of connections whose sockets come from an adapter."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return adapter.connect(self._dns_host, self.port, self.timeout)

    class Encrypted(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return adapter.connect(self._dns_host, self.port, self.timeout)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class EncryptedPool(HTTPSConnectionPool):
        ConnectionCls = Encrypted

    return {"http": PlainPool, "https": EncryptedPool}


class PoliteAdapter(LimiterMixin, GuardedAdapter):
    """Exchanges at a pace for each host, and a few tries where another one may help."""

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        """Give the first answer that stands, or the last one that does not.

        Raises:
            SourceError: No answer.
        """
        pause = _FIRST_PAUSE
        for left in range(self.limits.tries - 1, -1, -1):
            self.max_delay = self.deadline.left()
            try:
                answer = super().send(request, *args, **kwargs)
            except requests.Timeout:
                raise out_of_time(shown_address(request.url or ""), self.deadline) from None
            except SourceUnreachableError as error:
                wait = pause
                if error.expected != LATER or not left or wait >= self.deadline.left():
                    raise
            else:
                wait = max(pause, _retry_after(answer)) if "Retry-After" in answer.headers else pause
                if answer.status_code not in RETRIED or not left or wait >= self.deadline.left():
                    return answer
            time.sleep(wait)
            pause *= 2
        raise AssertionError("the last try returns or raises")


def _retry_after(answer: requests.Response) -> float:
    """Give the seconds that a server asks to wait: a number of them, or an instant (RFC 9110, 10.2.3)."""
    text = answer.headers["Retry-After"].strip()
    if text.isdecimal():
        return float(text[:9])
    try:
        return parsedate_to_datetime(text).timestamp() - time.time()
    except (ValueError, OverflowError):
        return 0.0


def out_of_time(where: str, deadline: Deadline) -> SourceUnreachableError:
    """Give the error of an exchange that took too long."""
    return SourceUnreachableError(where, f"no whole answer within {deadline.seconds:g} s", LATER)


def _as_source_error(error: BaseException, where: str, limits: Limits) -> BaseException:
    """Say in one sentence, without an address that holds secrets, what went wrong in an exchange."""
    told = _told(error)
    if told is not None:
        return type(told)(where, told.found, told.expected)
    if isinstance(error, TooLargeError):
        return SourceTooLargeError(
            where, f"it is larger than {limits.body_bytes:,} bytes", "ask for a part of it, or save it to a file"
        )
    if isinstance(error, BrokenError):
        return SourceFormatError(where, str(error), "it should come plain or as gzip")
    if isinstance(error, requests.exceptions.SSLError):
        return SourceUnreachableError(
            where, "its encryption or its certificate is not to be trusted", "check the address"
        )
    if isinstance(error, requests.Timeout | TimeoutError | urllib3.exceptions.TimeoutError):
        return SourceUnreachableError(where, "it does not answer in time", LATER)
    if isinstance(error, requests.RequestException | urllib3.exceptions.HTTPError | OSError | ValueError):
        return SourceUnreachableError(where, "no connection, or it breaks off", LATER)
    return error


def _told(error: BaseException) -> SourceRefusedError | SourceUnreachableError | None:
    """Give the error of this package that others have wrapped up in theirs."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, SourceRefusedError | SourceUnreachableError):
            return seen
        seen = seen.__cause__ or seen.__context__
    return None


class WithoutSecrets(logging.Filter):
    """Keeps addresses out of what libraries log of requests: their queries, paths and passwords are not for logs."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Drop the record."""
        return False


def hush_libraries() -> None:
    """Let no library log an address. Their warning of a stale answer is said by ``Page.is_stale``."""
    for name in ("urllib3.connectionpool", "requests_cache.session", "requests_cache.policy.actions",
                 "requests_cache.policy.expiration", "requests_ratelimiter.requests_ratelimiter"):  # fmt: skip
        logger = logging.getLogger(name)
        if not any(isinstance(kept, WithoutSecrets) for kept in logger.filters):
            logger.addFilter(WithoutSecrets())
