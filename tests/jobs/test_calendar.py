"""Opening a calendar: fresh, stale, shared by processes, without a place to write."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from medalcal.errors import DataErrors, NotFoundError
from medalcal.jobs import compile as compiling
from medalcal.jobs import pool
from medalcal.jobs.calendar import data_folder, open_calendar, snapshot_path
from medalcal.ledger.selection import ALL, INSTANT, Filter
from medalcal.ledger.snapshot import Snapshot

ROOT = Path(__file__).parent.parent.parent

WORK = """\
titles: {{en: {title}}}
sources:
  page: {{url: https://example.org/page, read_at: 2026-01-01}}
series:
  season-1:
    lead: tv
    claims: [{{count: {count}, source: page}}]
    runs:
      tv:
        claims: [{{starts: 2026-01-03, slot: Sat 25:30, source: page}}]
"""


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test a cache of its own."""
    monkeypatch.setenv("MEDALCAL_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a data folder of three works."""
    data = tmp_path / "data"
    (data / "works").mkdir(parents=True)
    for name in ("one", "two", "three"):
        put(data, name)
    return data


def put(folder: Path, name: str, count: int = 2) -> None:
    """Write a work."""
    (folder / "works" / f"{name}.yaml").write_text(WORK.format(title=name, count=count), encoding="utf-8")


def keys(snapshot: Snapshot) -> list[str]:
    """Give the keys of all airings."""
    return sorted(entry["key"] for entry in snapshot.entries(INSTANT, ALL, Filter()))


def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note which works are compiled from now on."""
    seen: list[str] = []
    real = compiling.compile_work

    def noting(folder: str, shared: object, slug: str, **more: object) -> object:
        seen.append(slug)
        return real(folder, shared, slug, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(compiling, "compile_work", noting)
    return seen


def test_first_opening_compiles_and_the_next_does_not(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A fresh snapshot is read as it is."""
    seen = compiled(monkeypatch)
    first = keys(open_calendar(str(folder)))
    assert sorted(seen) == ["one", "three", "two"]
    seen.clear()
    assert keys(open_calendar(str(folder))) == first
    assert seen == []


def test_only_the_changed_work_is_compiled_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A changed file costs its own work, a new one too, and one that is gone takes its entries along."""
    open_calendar(str(folder))
    seen = compiled(monkeypatch)
    put(folder, "two", count=3)
    put(folder, "four")
    (folder / "works" / "one.yaml").unlink()
    found = keys(open_calendar(str(folder)))
    assert sorted(seen) == ["four", "two"]
    assert "two/season-1/3" in found
    assert "four/season-1/1" in found
    assert not any(key.startswith("one/") for key in found)


def test_shared_file_compiles_everything_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What all works depend on makes all of them stale."""
    open_calendar(str(folder))
    seen = compiled(monkeypatch)
    (folder / "publishers.yaml").write_text("example: {names: Example, territory: JP}\n", encoding="utf-8")
    open_calendar(str(folder))
    assert sorted(seen) == ["one", "three", "two"]


def test_adding_a_work_changes_no_other_uid(folder: Path) -> None:
    """Identity does not depend on neighbours."""
    before = {entry["key"]: entry["uid"] for entry in open_calendar(str(folder)).entries(INSTANT, ALL, Filter())}
    put(folder, "a-new-one")
    after = {entry["key"]: entry["uid"] for entry in open_calendar(str(folder)).entries(INSTANT, ALL, Filter())}
    assert before.items() <= after.items()


def test_same_content_in_another_folder_and_order_gives_the_same_entries(folder: Path, tmp_path: Path) -> None:
    """Neither the name of the folder nor the order in which files were written matters."""
    other = tmp_path / "elsewhere"
    (other / "works").mkdir(parents=True)
    for name in ("two", "three", "one"):
        put(other, name)
    one, two = open_calendar(str(folder)), open_calendar(str(other))
    assert list(one.entries(INSTANT, ALL, Filter())) == list(two.entries(INSTANT, ALL, Filter()))
    assert list(one.blocks(ALL, Filter())) == list(two.blocks(ALL, Filter()))


def test_faults_leave_the_last_good_snapshot_alone(folder: Path) -> None:
    """A mistake in one file is named and changes nothing; the calendar is back when it is mended."""
    good = keys(open_calendar(str(folder)))
    text = (folder / "works" / "two.yaml").read_text(encoding="utf-8")
    (folder / "works" / "two.yaml").write_text(text.replace("slot", "slott"), encoding="utf-8")
    with pytest.raises(DataErrors) as caught:
        open_calendar(str(folder))
    assert [str(fault).rpartition(";")[2] for fault in caught.value.exceptions] == [' did you mean "slot"?']
    (folder / "works" / "two.yaml").write_text(text, encoding="utf-8")
    assert keys(open_calendar(str(folder))) == good


def test_faults_free_the_lock(folder: Path) -> None:
    """After a failed compilation another process can write at once."""
    (folder / "works" / "two.yaml").write_text("titles: []\n", encoding="utf-8")
    with pytest.raises(DataErrors):
        open_calendar(str(folder))
    path = snapshot_path(str(folder))
    assert path is not None
    db = sqlite3.connect(path, timeout=0)
    db.execute("BEGIN IMMEDIATE")
    db.close()


def test_damaged_snapshot_is_made_again(folder: Path) -> None:
    """A snapshot that is no database any more is replaced."""
    good = keys(open_calendar(str(folder)))
    path = snapshot_path(str(folder))
    assert path is not None
    Path(path).write_bytes(b"SQLite format 3\0" + os.urandom(4096))
    assert keys(open_calendar(str(folder))) == good
    again = Snapshot.read(path)
    assert again is None or keys(again) == good


@pytest.mark.parametrize("blocked", ["file in the way", "read-only folder"])
def test_without_a_cache_folder_it_works_in_memory(folder: Path, cache: Path, blocked: str) -> None:
    """Where nothing can be written the calendar is compiled into memory."""
    if blocked == "file in the way":
        cache.write_text("not a folder", encoding="utf-8")
    else:
        cache.mkdir()
        cache.chmod(0o500)
        if os.access(cache, os.W_OK):
            pytest.skip("this user may write anywhere")
    assert len(keys(open_calendar(str(folder)))) == 6


def test_full_disk_is_no_failure(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When the snapshot cannot be committed the calendar is compiled into memory."""
    real = Snapshot.commit

    def full(self: Snapshot) -> None:
        if self._db.execute("PRAGMA database_list").fetchone()[2]:
            raise sqlite3.OperationalError("database or disk is full")
        real(self)

    monkeypatch.setattr(Snapshot, "commit", full)
    assert len(keys(open_calendar(str(folder)))) == 6


def test_two_processes_at_once(folder: Path) -> None:
    """Processes that start together on a stale snapshot all get the whole calendar."""
    script = (
        f"from medalcal.cli import main; main(['upcoming', '--data', {str(folder)!r}, '--now', '2026-01-01', '--json'])"
    )
    running = [
        subprocess.Popen(
            [sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    outputs = {process.communicate(timeout=60) for process in running}
    assert [process.returncode for process in running] == [0] * 4
    assert len(outputs) == 1


@pytest.mark.parametrize(
    "make,words",
    [
        pytest.param(lambda path: None, "there is no folder", id="missing"),
        pytest.param(lambda path: path.mkdir(), "is no data folder", id="empty"),
        pytest.param(lambda path: path.write_text(""), "there is no folder", id="a file"),
    ],
)
def test_no_data_folder(tmp_path: Path, make: object, words: str) -> None:
    """What is no data folder is named, with the command that starts one."""
    path = tmp_path / "folder"
    make(path)  # type: ignore[operator]
    with pytest.raises(NotFoundError, match=words):
        data_folder(str(path))


def test_parallel_compilation_gives_the_same(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Several processes compile the same snapshot as one."""
    alone = list(open_calendar(str(folder)).blocks(ALL, Filter()))
    monkeypatch.setenv("MEDALCAL_CACHE", str(tmp_path / "other"))
    monkeypatch.setattr(compiling, "_PARALLEL_FROM", 1)
    monkeypatch.setattr(compiling, "_CHUNK", 1)
    monkeypatch.setattr(pool, "workers", lambda: 3)
    assert list(open_calendar(str(folder)).blocks(ALL, Filter())) == alone


def test_hidden_files_are_no_works(folder: Path) -> None:
    """Emacs marks a file under edit by a dangling link beside it; macOS leaves ``._name`` on foreign disks."""
    (folder / "works" / ".#one.yaml").symlink_to("someone@host.1")
    (folder / "works" / "._one.yaml").write_bytes(b"\0\5\x16\7")
    assert len(keys(open_calendar(str(folder)))) == 6


def test_what_a_faulty_file_said_before_makes_no_fault_elsewhere(folder: Path) -> None:
    """A former slug goes to its new heir while its old heir is broken: one fault, as a first compilation gives."""
    one, two = folder / "works" / "one.yaml", folder / "works" / "two.yaml"
    plain = one.read_text(encoding="utf-8")
    one.write_text("was: old\n" + plain, encoding="utf-8")
    open_calendar(str(folder)).close()
    one.write_text("titles: [\n", encoding="utf-8")
    two.write_text("was: old\n" + plain, encoding="utf-8")
    with pytest.raises(DataErrors) as caught:
        open_calendar(str(folder))
    assert {os.path.basename(str(fault).partition(":")[0]) for fault in caught.value.exceptions} == {"one.yaml"}


def test_one_former_key_with_two_heirs_is_refused(folder: Path) -> None:
    """Two entries would share one UID; ``check`` refuses the same."""
    for name in ("one", "two"):
        path = folder / "works" / f"{name}.yaml"
        text = path.read_text(encoding="utf-8")
        path.write_text(
            text.replace("    lead: tv\n", "    lead: tv\n    episodes: {1: {en: A, was: old/s/1}}\n"), "utf-8"
        )
    with pytest.raises(DataErrors):
        open_calendar(str(folder))


def test_dates_past_the_end_of_time_name_their_file(folder: Path) -> None:
    """No other work's file is blamed, and no bare sentence comes."""
    put(folder, "two", count=9999)
    with pytest.raises(DataErrors) as caught:
        open_calendar(str(folder))
    assert [os.path.basename(str(fault).partition(":")[0]) for fault in caught.value.exceptions] == ["two.yaml"]


def test_last_thing_does_not_depend_on_what_was_compiled_again(folder: Path) -> None:
    """Of things at one moment the same is the last one, however the snapshot came to be."""
    first = open_calendar(str(folder)).last_before(2**40, 0, Filter())
    put(folder, "one", count=2)
    os.utime(folder / "works" / "one.yaml", (1, 1))
    assert open_calendar(str(folder)).last_before(2**40, 0, Filter()) == first


def test_damage_inside_the_file_heals_itself(folder: Path) -> None:
    """A page that is only read late is damaged: one clear error, and the next opening compiles again."""
    from medalcal.errors import LedgerError

    open_calendar(str(folder)).close()
    path = Path(snapshot_path(str(folder)) or "")
    with sqlite3.connect(path) as db:
        (page,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'occurrence'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    db.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * size : page * size] = b"\xff" * size
    path.write_bytes(content)
    snapshot = open_calendar(str(folder))
    with pytest.raises(LedgerError, match="damaged"):
        keys(snapshot)
    snapshot.close()
    assert len(keys(open_calendar(str(folder)))) == 6


@pytest.mark.parametrize("error", [OSError(38, "Function not implemented"), NotImplementedError(), ImportError()])
def test_without_a_second_process_it_is_only_slower(
    folder: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    """Some containers have no shared memory for the locks of a pool."""
    tried = []

    def refused(*args: object, **more: object) -> object:
        tried.append(args)
        raise error

    monkeypatch.setattr(pool, "ProcessPoolExecutor", refused)
    monkeypatch.setattr(pool, "workers", lambda: 2)
    monkeypatch.setattr(compiling, "_PARALLEL_FROM", 1)
    assert len(keys(open_calendar(str(folder)))) == 6
    assert tried


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_second_process_that_cannot_start_leaves_none_behind(folder: Path, tmp_path: Path) -> None:
    """The first one, which did start, would be waited for at the end for ever."""
    script = (
        "import os\n"
        "from medalcal.jobs import compile, pool\n"
        "from medalcal.jobs.calendar import open_calendar\n"
        "compile._PARALLEL_FROM, compile._CHUNK, pool.workers = 1, 1, lambda: 2\n"
        "fork, count = os.fork, []\n"
        "def once():\n"
        "    count.append(0)\n"
        "    if len(count) > 1:\n"
        "        raise BlockingIOError(11, 'Resource temporarily unavailable')\n"
        "    return fork()\n"
        "os.fork = once\n"
        f"open_calendar({str(folder)!r})\n"
        "print(len(count))\n"
    )
    env = {**os.environ, "MEDALCAL_CACHE": str(tmp_path / "other")}
    done = subprocess.run([sys.executable, "-c", script], env=env, capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert (done.returncode, done.stdout, done.stderr) == (0, "2\n", "")
