"""The contract of places, for a folder, for one in memory and for an object store alike; and how places are named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from medalcal.errors import MedalcalError, StoreError
from medalcal.store.folder import Folder
from medalcal.store.place import Place, place_at

NAMES = ("edition.json", "editions/0a.json.gz", "objects/0a/0a1b.gz", "objects/0b/0b1c.gz")


class TestContract:
    """What every place can do."""

    def test_nothing_there(self, place: Place) -> None:
        """A place that was never written to has nothing, and that is no error."""
        assert place.read("edition.json") is None
        assert place.read_many(["edition.json", "objects/0a/0a1b.gz"]) == {}
        assert place.names("objects") == set()
        place.remove(["edition.json"])

    @pytest.mark.parametrize("data", [b"", b"\0\xff\r\n", bytes(range(256)) * 5_000], ids=["empty", "bytes", "long"])
    def test_round_trip(self, place: Place, data: bytes) -> None:
        """What was kept is read back byte for byte."""
        place.write("objects/0a/0a1b.gz", data)
        assert place.read("objects/0a/0a1b.gz") == data

    def test_replaced(self, place: Place) -> None:
        """Under one name there is what was kept last."""
        place.write("edition.json", b"a long first one")
        place.write("edition.json", b"second")
        assert place.read("edition.json") == b"second"

    def test_many(self, place: Place) -> None:
        """Several are kept and read at once; what is not there is left out."""
        contents = {name: name.encode() for name in NAMES}
        place.write_many(contents)
        assert place.read_many([*NAMES, "objects/no"]) == contents

    def test_more_than_a_batch(self, place: Place) -> None:
        """However many, none is lost."""
        contents = {f"objects/{number % 7}/{number}.gz": b"%d" % number for number in range(600)}
        place.write_many(contents)
        assert place.names("objects") == set(contents)
        place.remove(sorted(contents)[:599])
        assert place.names("objects") == {sorted(contents)[599]}

    def test_names(self, place: Place) -> None:
        """Names are those below one folder, whole, and of nothing else."""
        place.write_many(dict.fromkeys(NAMES, b"x"))
        assert place.names("objects") == {"objects/0a/0a1b.gz", "objects/0b/0b1c.gz"}
        assert place.names("editions") == {"editions/0a.json.gz"}

    def test_removed(self, place: Place) -> None:
        """What is forgotten is gone, also where another one of them was not there."""
        place.write_many(dict.fromkeys(NAMES, b"x"))
        place.remove(["objects/none", "objects/0a/0a1b.gz"])
        assert place.names("objects") == {"objects/0b/0b1c.gz"}


class TestFolder:
    """What only a folder has."""

    def test_nothing_half_written(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where the disk is full, the old bytes stay, and nothing else is left."""
        folder = Folder(str(tmp_path))
        folder.write("edition.json", b"old")

        def full(handle: int, data: bytes) -> int:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "write", full)
        with pytest.raises(StoreError, match="no space left on device"):
            folder.write("edition.json", b"new")
        assert folder.read("edition.json") == b"old"
        assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["edition.json"]

    def test_leftovers(self, tmp_path: Path) -> None:
        """What somebody who was killed left aside is gone once another one holds the folder."""
        folder = Folder(str(tmp_path))
        folder.write(".aside/4711", b"half")
        with folder.locked():
            assert folder.names(".aside") == set()

    def test_one_at_a_time(self, tmp_path: Path) -> None:
        """Who comes second is told, and may come when the first is done."""
        first, second = Folder(str(tmp_path)), Folder(str(tmp_path))
        with first.locked(), pytest.raises(StoreError, match="somebody else is publishing there"), second.locked():
            pass
        with second.locked():
            pass

    def test_order_on_disk(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """All that was kept is on the disk before a document or a pointer that names it."""
        told: list[str] = []
        replace = os.replace
        monkeypatch.setattr(os, "sync", lambda: told.append("sync"))

        def replaced(old: str, new: str) -> None:
            told.append(Path(new).name)
            replace(old, new)

        monkeypatch.setattr(os, "replace", replaced)
        folder = Folder(str(tmp_path))
        folder.write_many({"objects/a": b"1"})
        folder.write("edition.json", b"2")
        assert [told[0], *told[-2:]] == ["a", "sync", "edition.json"]

    @pytest.mark.skipif(not hasattr(os, "seteuid"), reason="needs users")
    def test_not_writable(self, tmp_path: Path) -> None:
        """A folder of somebody else: one line with the place and what to do."""
        tmp_path.chmod(0o555)
        with _nobody(), pytest.raises(StoreError) as told:
            Folder(str(tmp_path)).write("edition.json", b"x")
        assert str(told.value) == f"{tmp_path}/edition.json: permission denied; see that it can be read and written"


@contextmanager
def _nobody() -> Iterator[None]:
    """Be a user without rights for a while, if one is not already."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "an empty name is no place"),
        ("http://example.org/site", "a web address cannot be written to"),
        ("HTTPS://example.org/site", "a web address cannot be written to"),
        ("webcal://example.org/all.ics", "a web address cannot be written to"),
        ("s4://bucket/path", r"there is no s4://; there are .*s3://"),
        ("s3://", "it names nothing at that place; write s3://bucket/path"),
        ("s3:///", "it names nothing at that place"),
        ("sftp://", "it names nothing at that place"),
        ("/dev/null", "it is a file and no folder"),
    ],
)
def test_no_place(text: str, said: str) -> None:
    """What is no place is told in one line, with what would be right."""
    with pytest.raises(StoreError, match=said) as told:
        place_at(text)
    assert "\n" not in str(told.value)
    assert len(str(told.value)) < 250


def test_must_exist(tmp_path: Path) -> None:
    """A folder that shall be read has to be there."""
    with pytest.raises(StoreError, match="there is no such folder"):
        place_at(str(tmp_path / "none"), must_exist=True)


def test_secrets() -> None:
    """User and password of an address are told to nobody."""
    with pytest.raises(MedalcalError) as told:
        place_at("nosuch://anna:secret@example.org/calendar")
    assert "secret" not in str(told.value)
    assert "anna" not in str(told.value)


def test_no_such_bucket(s3: Callable[[], str]) -> None:
    """A bucket that is not there has nothing to read; to write to it fails in one line."""
    s3()
    place = place_at("s3://nowhere-at-all/calendar")
    assert place.read("edition.json") is None
    with pytest.raises(StoreError) as told:
        place.write("edition.json", b"x")
    assert str(told.value).startswith("s3://nowhere-at-all/calendar/edition.json: ")
    assert "\n" not in str(told.value)


def test_out_of_reach(monkeypatch: pytest.MonkeyPatch, s3: Callable[[], str]) -> None:
    """A store that does not answer is told with the name that was asked for."""
    address = s3()
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    fsspec = pytest.importorskip("fsspec")
    fsspec.filesystem("s3").clear_instance_cache()
    place = place_at(address)
    with pytest.raises(StoreError, match=r"edition\.json: .*see that it can be reached"):
        place.read("edition.json")
    fsspec.filesystem("s3").clear_instance_cache()
