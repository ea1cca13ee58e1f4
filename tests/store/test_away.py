"""Stores that are away, and stores that refuse: told apart by what lies below each library's own errors."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable

import pytest

from bench.common import free_port
from medalcal.errors import StoreError, StoreUnreachableError
from medalcal.store.away import is_away
from medalcal.store.place import place_at


class OwnError(Exception):
    """What a library raises, whatever happened."""


class NoValidConnectionsError(OSError):
    """As paramiko's, which has no number and no cause."""


def caused(error: Exception) -> Exception:
    """Give a library's error that another one led to."""
    try:
        raise OwnError("it did not work") from error
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
