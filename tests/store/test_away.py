"""Stores that are away, and stores that refuse: told apart by what lies below each library's own errors."""

from __future__ import annotations

import errno
import socket
import threading
from collections.abc import Callable, Iterator
from ftplib import error_perm, error_temp
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from bench.common import free_port
from medalcal.errors import StoreError, StoreUnreachableError
from medalcal.store.away import is_away
from medalcal.store.place import place_at


class OwnError(Exception):
    """What a library raises, whatever happened."""


class NoValidConnectionsError(OSError):
    """As paramiko's, which has no number and no cause."""


class ConnectionClosedError(Exception):
    """As botocore's; aiohttp's ServerDisconnectedError, by which it was caused, is as bare."""


class ClientError(Exception):
    """As botocore's."""

    def __init__(self, status: int) -> None:
        super().__init__("it did not work")
        self.response = {"Error": {}, "ResponseMetadata": {"HTTPStatusCode": status}}


class HttpError(Exception):
    """As gcsfs's and aiohttp's."""

    def __init__(self, **told: object) -> None:
        super().__init__("it did not work")
        self.__dict__.update(told)


def asked_in_vain(status: int) -> Exception:
    """Give what s3fs makes of a status that it does not know; the number is always the same."""
    error = OSError(errno.EIO, f"an error occurred ({status})")
    error.__cause__ = ClientError(status)
    return error


def caused(error: Exception) -> Exception:
    """Give a library's error that another one led to."""
    try:
        raise OwnError("it did not work") from error
    except OwnError as own:
        return own


def without(error: Exception) -> Exception:
    """Give a library's error that another one led to, of which it says that it does not count."""
    try:
        try:
            raise error
        except Exception:
            raise OwnError("no credentials") from None
    except OwnError as own:
        return own


def amid(error: Exception) -> Exception:
    """Give a library's error that came up amid another one."""
    try:
        try:
            raise error
        except Exception:
            raise OwnError("it did not work")  # noqa: B904
    except OwnError as own:
        return own


AWAY = {
    "nobody listens": ConnectionRefusedError(errno.ECONNREFUSED, "refused"),
    "a line that ends": ConnectionResetError(),
    "no answer": TimeoutError(),
    "no such host": socket.gaierror(-2, "not known"),
    "no way": OSError(errno.EHOSTUNREACH, "no way"),
    "overloaded": OSError(errno.EBUSY, "slow down"),
    "of paramiko": NoValidConnectionsError(None, "unable to connect"),
    "of a line closed at once": EOFError(),
    "of botocore, closed at once": ConnectionClosedError("closed"),
    "of s3fs, 429": asked_in_vain(429),
    "of s3fs, 502": asked_in_vain(502),
    "of s3fs, 504": asked_in_vain(504),
    "of gcsfs": HttpError(code=503),
    "of aiohttp": HttpError(status=502),
    "of azure": HttpError(status_code=504),
    "of requests": HttpError(response=HttpError(status_code=502)),
    "of ftplib": error_temp("421 too many"),  # noqa: S321
    "below another": caused(caused(ConnectionRefusedError())),
    "amid another": amid(TimeoutError()),
}
REFUSES = {
    "not there": FileNotFoundError("no such bucket"),
    "forbidden": PermissionError("access denied"),
    "forbidden after a failed attempt": PermissionError("access denied"),
    "wrong": OSError(errno.EINVAL, "no such region"),
    "a library's": OwnError("no credentials"),
    "a fault here": KeyError("x"),
    "of s3fs, 401": asked_in_vain(401),
    "of gcsfs, 401": HttpError(code=401, response=None),
    "of another kind": HttpError(code="503", status=None),
    "told to be of no account": without(TimeoutError()),
    "of ftplib": error_perm("530 who are you"),  # noqa: S321
}
REFUSES["forbidden after a failed attempt"].__context__ = TimeoutError()


@pytest.mark.parametrize("error", AWAY.values(), ids=AWAY)
def test_away(error: Exception) -> None:
    """What says that nothing was reached is no refusal, however deep it lies."""
    assert is_away(error)


@pytest.mark.parametrize("error", REFUSES.values(), ids=REFUSES)
def test_refuses(error: Exception) -> None:
    """What was answered, or never asked, is no absence."""
    assert not is_away(error)


def test_connects_at_once() -> None:
    """A place whose library connects at once is named while it is away, and told of when something is asked of it."""
    pytest.importorskip("fsspec")
    place = place_at(f"ftp://anna:secret@127.0.0.1:{free_port()}/calendar")
    for _ in range(2):
        with pytest.raises(StoreUnreachableError) as told:
            place.read("edition.json")
        assert "secret" not in str(told.value)
        assert "\n" not in str(told.value)


class Surly(BaseHTTPRequestHandler):
    """Whatever is asked, a server answers with one status, or closes the line."""

    status: int | None = None

    def _answer(self) -> None:
        if self.status is not None:
            self.send_response(self.status)
            self.send_header("Content-Length", "0")
            self.end_headers()

    do_GET = do_HEAD = _answer

    def log_message(self, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def surly(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give an object store that answers nothing but a status."""
    fsspec = pytest.importorskip("fsspec")
    pytest.importorskip("s3fs")
    handler = type("Handler", (Surly,), {"status": request.param})
    told = {"AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing", "AWS_MAX_ATTEMPTS": "1"}
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        told["AWS_ENDPOINT_URL"] = f"http://127.0.0.1:{server.server_port}"
        for name, value in told.items():
            monkeypatch.setenv(name, value)
        fsspec.filesystem("s3").clear_instance_cache()
        yield
        fsspec.filesystem("s3").clear_instance_cache()
        server.shutdown()


@pytest.mark.parametrize(
    ("surly", "expected"),
    [*((status, StoreError) for status in (400, 401, 403)),
     *((status, StoreUnreachableError) for status in (429, 500, 502, 503, 504, None))],
    indirect=["surly"],
)  # fmt: skip
@pytest.mark.usefixtures("surly")
def test_object_store_says(expected: type[Exception]) -> None:
    """What an object store answers instead of an object is told from what whoever stands before it answers."""
    with pytest.raises(StoreError) as told:
        place_at("s3://bucket/calendar").read("edition.json")
    assert type(told.value) is expected


def test_object_store(s3: Callable[[], str], monkeypatch: pytest.MonkeyPatch) -> None:
    """An object store that is away is told from one without the bucket, and from one that wants another key."""
    import fsspec

    address = s3()
    with pytest.raises(StoreError) as told:
        place_at("s3://nowhere-at-all/calendar").write("edition.json", b"x")
    assert type(told.value) is StoreError
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{free_port()}")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    fsspec.filesystem("s3").clear_instance_cache()
    with pytest.raises(StoreUnreachableError):
        place_at(address).read("edition.json")
    fsspec.filesystem("s3").clear_instance_cache()
