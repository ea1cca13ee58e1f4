"""Places elsewhere whose libraries are particular: in what they are told, and in when they connect."""

from __future__ import annotations

import socket
import time
from typing import Any

import pytest

from bench.common import free_port
from medalcal.errors import StoreError, StoreUnreachableError
from medalcal.server.keeper import Keeper
from medalcal.store.place import place_at

pytest.importorskip("fsspec")

from fsspec.implementations.memory import MemoryFileSystem
from fsspec.registry import known_implementations


class Particular(MemoryFileSystem):  # type: ignore[misc]
    """Takes no options, as whoever hands all of them on to a library that knows its own ones alone."""

    protocol = "particular"
    made: list[Any] = []

    def __init__(self) -> None:
        super().__init__()
        self.made.append(self)

    @classmethod
    def _strip_protocol(cls, path: str) -> str:
        stripped: str = super()._strip_protocol(path.removeprefix("particular://"))
        return stripped


class Wrong(MemoryFileSystem):  # type: ignore[misc]
    """Needs more than its address."""

    protocol = "wrong"

    def __init__(self, base: str) -> None:
        super().__init__()


@pytest.fixture(autouse=True)
def _kinds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make further kinds of places known."""
    for kind in (Particular, Wrong):
        monkeypatch.setitem(known_implementations, kind.protocol, {"class": f"{__name__}.{kind.__name__}"})


def test_no_option_is_handed_on() -> None:
    """A library that knows no options gets none, and what it remembers of listings is not used all the same."""
    place = place_at("particular://host/calendar")
    place.write("editions/a.json", b"one")
    assert place.names("editions") == {"editions/a.json"}
    [store] = Particular.made
    store.dircache["/host/calendar/editions"] = []
    assert "/host/calendar/editions" not in store.dircache


def test_nothing_connects_before_something_is_asked() -> None:
    """A place that is named only costs no time, even where it would never answer; nor does a server's beginning."""
    with socket.create_server(("127.0.0.1", 0)) as mute:
        began = time.monotonic()
        keeper = Keeper(place_at(f"ftp://127.0.0.1:{mute.getsockname()[1]}/calendar"))
        keeper.begin(patience=0.1)
        assert time.monotonic() - began < 5
        assert keeper.trouble is not None
        assert "no edition came" in keeper.trouble


def test_a_place_that_is_away_is_no_wrong_address() -> None:
    """What to do is told as it is: to reach a place, or to name another."""
    with pytest.raises(StoreUnreachableError, match="see that it can be reached"):
        place_at(f"ftp://127.0.0.1:{free_port()}/calendar").read("edition.json")
    with pytest.raises(StoreError, match="see that the address and its keys are right") as told:
        place_at("wrong://host/calendar").read("edition.json")
    assert type(told.value) is StoreError


@pytest.mark.parametrize("address", ["s4://bucket/path", "s3+x://bucket/path"])
def test_an_unknown_kind_is_told_at_once(address: str) -> None:
    """What nobody could reach is told when it is named."""
    with pytest.raises(StoreError, match=r"there is no s.*; there are .*s3://"):
        place_at(address)
