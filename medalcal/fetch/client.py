"""Asking an address: what was asked a moment ago comes from the cache, what did not change is not sent again, and where
no answer can be had, an older one is better than none and says so.

``requests`` and what builds on it are imported when a client is made, not before.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from medalcal import __version__
from medalcal.errors import (
    SourceFormatError,
    SourceRefusedError,
    SourceStatusError,
    SourceUnreachableError,
)
from medalcal.fetch.address import Address, read_address

if TYPE_CHECKING:
    from types import TracebackType

    from requests_cache.backends.base import BaseCache
    from requests_cache.session import CachedSession

    from medalcal.fetch.adapter import Limits

USER_AGENT = f"medalcal/{__version__}"
REDIRECTS = 5
"""As many as ICSx5 follows, which is the strictest client measured."""
FRESH_SECONDS = 300
"""For so long an answer is not asked for again."""
KEPT_DAYS = 30
"""For so long an answer may stand in for one that cannot be had."""

_FAILURES = (408, 429, 500, 502, 503, 504)
_REDIRECTS = (301, 302, 303, 307, 308)
_WORDS = {401: "it asks for a password", 403: "it is not for everybody", 404: "there is nothing there",
          410: "it is gone for good", 429: "it was asked too often"}  # fmt: skip


class Page(NamedTuple):
    """An answer."""

    url: str
    """Where it came from in the end, without a password. It may hold secrets: people are shown ``shown_address``."""
    status: int
    body: bytes
    """Unpacked."""
    content_type: str
    """Without parameters, in lower case: ``text/calendar``; empty where nothing was said."""
    encoding: str | None
    """As the header names it."""
    fetched_at: datetime
    """When the server last said that this is what it has."""
    from_cache: bool
    is_stale: bool
    """Older than one would like, because the server had no answer."""


class Client:
    """Asks addresses, one after the other."""

    def __init__(
        self,
        cache_folder: str,
        *,
        allow_private: bool = False,
        limits: Limits | None = None,
        fresh_seconds: float = FRESH_SECONDS,
        redis: str | None = None,
        pace: dict[str, float] | None = None,
    ) -> None:
        """Make a client.

        Args:
            cache_folder: Where answers are kept, in a file for this user alone.
            allow_private: Whether hosts may be asked that are not out in the open: this machine, the local network.
            redis: Address of a Redis that keeps answers and pace for many machines, instead of the folder.
            pace: Requests ``per_second``, ``burst``, ``per_minute``, to one host.
        """
        from medalcal.fetch.adapter import PACE, Limits, PoliteAdapter, hush_libraries

        hush_libraries()
        self.limits = limits or Limits()
        shared = _redis(redis) if redis else None
        name = "private" if allow_private else "public"  # what was had from private hosts is for those who may ask them
        self._session = _session(_cache(cache_folder, name, shared), fresh_seconds)
        paced: dict[str, Any] = dict(pace or PACE)
        if shared is not None:
            from requests_ratelimiter import RedisBucket

            paced |= {"bucket_class": RedisBucket, "bucket_kwargs": {"redis": shared}, "bucket_name": "medalcal"}
        self._adapter = PoliteAdapter(allow_private=allow_private, limits=self.limits, limit_statuses=(), **paced)
        self._session.mount("http://", self._adapter)
        self._session.mount("https://", self._adapter)

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close its connections and its cache, without what may no longer stand in for anything."""
        with suppress(OSError, sqlite3.Error):  # a cache that cannot be tidied is none the worse
            self._session.cache.delete(older_than=timedelta(days=KEPT_DAYS))
        self._session.close()  # type: ignore[no-untyped-call]

    def get(self, url: str) -> Page:
        """Give what is at an address, after at most five redirects.

        Raises:
            SourceRefusedError: The address, or one that it redirects to, is not asked.
            SourceUnreachableError: There is no answer in time, and none from before.
            SourceTooLargeError: The answer is too large.
            SourceStatusError: The answer is no good one, and for a failure of the server, there is none from before.
            SourceFormatError: The answer is packed in a way that cannot be undone.
        """
        from medalcal.fetch.adapter import Deadline

        self._adapter.deadline = Deadline(self.limits.total_seconds)
        asked = address = read_address(url)
        stale = False
        for _ in range(REDIRECTS + 1):
            answer, is_stale = self._one(address)
            stale = stale or is_stale
            if answer.status_code not in _REDIRECTS:
                return _page(address, answer, stale)
            address = address.leads_to(answer.headers["Location"])
        raise SourceRefusedError(
            asked.shown, f"it redirects more than {REDIRECTS} times", "ask the address that it leads to"
        )

    def _one(self, address: Address) -> tuple[Any, bool]:
        """Give the answer of one address, and whether it is one from before in place of one that cannot be had."""
        try:
            answer = self._ask(address)
        except SourceUnreachableError:
            answer = self._before(address)
            if answer is None:
                raise
            return answer, True
        if _is_good(answer):
            return answer, False
        before = self._before(address) if answer.status_code in _FAILURES else None
        if before is not None:
            return before, True
        raise _status_error(address, answer.status_code)

    def _ask(self, address: Address, **kwargs: Any) -> Any:
        import requests

        try:
            if address.user is None:
                return self._session.get(address.url, allow_redirects=False, **kwargs)
            with self._session.cache_disabled():  # what a password opens is not kept
                auth = (address.user.encode(), address.password.encode())
                return self._session.get(address.url, allow_redirects=False, auth=auth, **kwargs)
        except (requests.RequestException, ValueError):
            raise SourceRefusedError(
                address.shown, "it is no address that can be asked", "write it as https://example.org/feed.ics"
            ) from None

    def _before(self, address: Address) -> Any:
        """Give an answer from before, however old within reason; None where there is none."""
        if address.user is not None:
            return None
        directive = {"Cache-Control": f"stale-if-error={KEPT_DAYS * 86_400}"}
        answer = self._ask(address, only_if_cached=True, headers=directive)
        return answer if answer.from_cache and _is_good(answer) else None


def _is_good(answer: Any) -> bool:
    return 200 <= answer.status_code < 300 or (answer.status_code in _REDIRECTS and "Location" in answer.headers)


def _session(cache: BaseCache, fresh_seconds: float) -> CachedSession:
    from http.cookiejar import DefaultCookiePolicy

    from requests_cache.session import CachedSession

    from medalcal.fetch.body import ENCODINGS

    session = CachedSession(
        backend=cache,
        expire_after=fresh_seconds,
        allowable_codes=(200, *_REDIRECTS),
        allowable_methods=("GET",),
        ignored_parameters=("Authorization",),
        filter_fn=_may_be_kept,
    )
    session.trust_env = False  # a proxy named there would connect in our place, to hosts that nobody judged
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=()))
    session.headers.update(
        {"User-Agent": USER_AGENT, "Accept-Encoding": ENCODINGS, "Accept": "text/calendar, */*;q=0.5"}
    )
    return session


def _may_be_kept(answer: Any) -> bool:
    return "no-store" not in answer.headers.get("Cache-Control", "").lower()


def _cache(folder: str, name: str, redis: Any) -> BaseCache:
    """Give the cache: in Redis, in the folder, or in memory where the folder cannot be used.

    Answers are kept as JSON: unlike pickles, nothing that somebody puts there can run.
    """
    from requests_cache.backends.base import BaseCache

    if redis is not None:
        from requests_cache.backends.redis import RedisCache

        return RedisCache(f"medalcal-{name}", connection=redis, serializer="json")
    path = os.path.join(folder, f"fetch-{name}.sqlite")
    with suppress(OSError, sqlite3.Error):
        os.makedirs(folder, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))  # addresses and answers are this user's business
        return _opened(path)
    return BaseCache()


def _opened(path: str) -> BaseCache:
    """Open the cache in a file; a damaged one is made anew, as it holds nothing that cannot be asked for again."""
    from requests_cache.backends.sqlite import SQLiteCache

    for last in (False, True):
        cache = SQLiteCache(path, serializer="json")
        try:
            cache.contains("none")
        except sqlite3.OperationalError:
            cache.close()  # type: ignore[no-untyped-call]
            raise
        except sqlite3.DatabaseError:
            cache.close()  # type: ignore[no-untyped-call]
            if last:
                raise
            os.truncate(path, 0)
        else:
            return cache
    raise AssertionError("the second time returns or raises")


def _redis(address: str) -> Any:
    """Open a Redis.

    Raises:
        SourceRefusedError: Its library is missing.
    """
    try:
        from redis import Redis
    except ModuleNotFoundError:
        raise SourceRefusedError("Redis", "its library is not installed", "pip install redis") from None
    return Redis.from_url(address)


def _page(address: Address, answer: Any, is_stale: bool) -> Page:
    from requests.utils import get_encoding_from_headers

    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    at = datetime.now(UTC) if answer.revalidated else answer.created_at
    if not isinstance(answer.content, bytes):
        raise SourceFormatError(address.shown, "the answer has no body", "try again later")
    return Page(
        url=address.url,
        status=answer.status_code,
        body=answer.content,
        content_type=kind,
        encoding=get_encoding_from_headers(answer.headers),
        fetched_at=at.astimezone(UTC).replace(microsecond=0),
        from_cache=answer.from_cache,
        is_stale=is_stale,
    )


def _status_error(address: Address, status: int) -> SourceStatusError:
    found = f"{_WORDS[status]} ({status})" if status in _WORDS else f"it answers {status}"
    expected = "try again later" if status in _FAILURES else "check the address"
    return SourceStatusError(address.shown, found, expected, status)
