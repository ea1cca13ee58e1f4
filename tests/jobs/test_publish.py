"""Publishing: what is written, what is not, what readers see meanwhile, and what holds an edition back."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import brotli
import pytest

from bench.generate import generate
from medalcal.errors import StoreError
from medalcal.jobs import pool, stamp
from medalcal.jobs.calendar import open_calendar
from medalcal.jobs.gate import Finding
from medalcal.jobs.hold import Held
from medalcal.jobs.publish import gate_alone
from medalcal.store import tree
from medalcal.store.content import object_name
from medalcal.store.current import current_name
from medalcal.store.folder import Folder
from tests.jobs.publishing import (
    NOW,
    Memory,
    append,
    calendar,
    current,
    differing,
    edit,
    let_through,
    put,
    tree_is_whole,
    wish,
)

FEEDS = (".ics", ".json", ".atom")
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Publish a small calendar once, for all tests."""
    folder = tmp_path_factory.mktemp("base")
    data = calendar(folder / "data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("medalcal.jobs.publish.program_stamp", lambda *parts: "this one")
        assert put(data, Folder(str(folder / "site"))).is_new
    return folder


@pytest.fixture(autouse=True)
def _same_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program be the same throughout, though somebody edits it while tests run."""
    monkeypatch.setattr("medalcal.jobs.publish.program_stamp", lambda *parts: "this one")


@pytest.fixture
def desk(base: Path, tmp_path: Path) -> Path:
    """Give a folder with a calendar at ``data`` and its site at ``site``, to do with as one likes."""
    shutil.copytree(base, tmp_path, symlinks=True, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture
def data(desk: Path) -> Path:
    """Give the calendar."""
    return desk / "data"


@pytest.fixture
def site(desk: Path) -> Folder:
    """Give the site."""
    return Folder(str(desk / "site"))


@pytest.fixture
def store(site: Folder) -> Memory:
    """Give a store with the same edition."""
    names = site.names("objects") | site.names("editions") | {"edition.json"}
    return Memory(site.read_many(names))


def stats(folder: Folder) -> dict[str, tuple[int, int]]:
    """Give inode and time of every file below a folder, but for its lock."""
    found = {}
    for path in Path(folder.path).rglob("*"):
        if path.is_file() and path.name != ".lock":
            stat = path.stat()
            found[str(path)] = (stat.st_ino, stat.st_mtime_ns)
    return found


class TestUnchanged:
    """Publishing what is published."""

    def test_no_file_written(self, data: Path, site: Folder) -> None:
        """Not one file is another one, or newer."""
        before = stats(site)
        report = put(data, site)
        assert (report.is_new, report.written, stats(site)) == (False, 0, before)

    def test_no_object_written(self, data: Path, store: Memory) -> None:
        """A store gets nothing at all, whatever the hour of the same day."""
        report = put(data, store, NOW + timedelta(hours=10))
        assert (report.is_new, store.written) == (False, [])

    def test_touched_program(self, data: Path, store: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
        """A program that is another one but says the same makes all again and writes nothing."""
        monkeypatch.setattr("medalcal.jobs.publish.program_stamp", lambda *parts: "another")
        report = put(data, store)
        assert (report.is_new, report.made, store.written) == (False, 3, [])

    def test_plain_files_that_are_gone(self, data: Path, site: Folder) -> None:
        """Plain files are made again where somebody removed them."""
        shutil.rmtree(site.path_of("trees"))
        put(data, site)
        assert tree_is_whole(site) == current(site).name


class TestOneClaimMore:
    """Publishing with one claim more."""

    def test_times_of_plain_files(self, data: Path, site: Folder) -> None:
        """A web server tells of every form when it became something else, back again too, on whichever machine."""
        text = (data / "works" / "novel.yaml").read_text("utf-8")
        for hour in range(1, 4):
            if hour < 3:
                edit(data, ("en: ", f"en: {hour} "))
            else:
                (data / "works" / "novel.yaml").write_text(text, "utf-8")
            edition = put(data, site, NOW + timedelta(hours=hour)).edition
            assert edition is not None
            for path, content in edition.files.items():
                for ending in ("", ".gz", ".br"):
                    plain = Path(site.path_of(f"current/{path}{ending}"))
                    if plain.exists():
                        assert plain.stat().st_mtime == datetime.fromisoformat(content.modified).timestamp(), plain

    def test_paths(self, data: Path, store: Memory) -> None:
        """Feeds and pages that show the entry become others, and no other feed and no other work's page."""
        before = current(store)
        append(data)
        report = put(data, store)
        changed = differing(before, current(store))
        stems = ("all", "kinds/volume", "volumes/en", "volumes/en-print", "works/novel")
        assert {path for path in changed if path.endswith(FEEDS) and path != "search.json"} == {
            f"{prefix}{stem}{form}" for prefix in ("", "ja/") for stem in stems for form in FEEDS
        }
        assert {path for path in changed if "works/" in path and path.endswith("/index.html")} == {
            "works/novel/index.html", "ja/works/novel/index.html",
        }  # fmt: skip
        assert report.made == 1

    def test_written(self, data: Path, store: Memory) -> None:
        """What travels is what differs, then the document, then the pointer, last of all."""
        before = current(store)
        append(data)
        put(data, store)
        after = current(store)
        new = {object_name(digest) for digest in after.edition.contents - before.edition.contents}
        assert store.written[:-2] == [*dict.fromkeys(store.written[:-2])]
        assert set(store.written[:-2]) == new
        assert store.written[-2:] == [f"editions/{after.name}.json.gz", "edition.json"]

    def test_same_as_from_nothing(self, data: Path, store: Memory, tmp_path: Path) -> None:
        """An edition on top of another is the one that would be made from nothing: what is taken over is right."""
        append(data)
        put(data, store)
        fresh = Memory()
        put(data, fresh)
        assert {path: content.digest for path, content in current(fresh).edition.files.items()} == {
            path: content.digest for path, content in current(store).edition.files.items()
        }
        assert current(fresh).name == current(store).name

    def test_plain_files(self, data: Path, site: Folder) -> None:
        """What stayed the same has the same inode in the new tree, and the old tree is still there."""
        old = Path(site.path_of("current")).resolve()
        append(data)
        put(data, site)
        new = Path(site.path_of("current")).resolve()
        assert tree_is_whole(site) == new.name != old.name
        for form in ("", ".gz", ".br"):
            film = f"works/film.ics{form}"
            assert (new / film).stat().st_ino == (old / film).stat().st_ino
        assert (new / "works/novel.ics").read_bytes() != (old / "works/novel.ics").read_bytes()

    def test_brotli(self, site: Folder) -> None:
        """The brotli form of a file is that file."""
        tree = Path(site.path_of("current"))
        for path in ("all.ics", "index.html", "works/film.json"):
            assert brotli.decompress((tree / f"{path}.br").read_bytes()) == (tree / path).read_bytes()


class TestModified:
    """When a path last became something else."""

    def test_stays(self, data: Path, store: Memory) -> None:
        """What is the same keeps its moment, what is not gets that of the edition."""
        append(data)
        later = NOW + timedelta(hours=1)
        put(data, store, later)
        files = current(store).edition.files
        assert files["works/film.ics"].modified == "2026-11-20T09:30:00Z"
        assert files["works/novel.ics"].modified == "2026-11-20T10:30:00Z"

    @pytest.mark.parametrize("back", [timedelta(0), timedelta(hours=5)])
    def test_never_goes_back(self, data: Path, store: Memory, back: timedelta) -> None:
        """Where the clock went back, or stood still, the moment is one second later than before all the same."""
        append(data)
        put(data, store, NOW - back)
        assert current(store).edition.files["works/novel.ics"].modified == "2026-11-20T09:30:01Z"

    def test_moves_when_something_is_dropped(self, data: Path, store: Memory) -> None:
        """Without an event a feed is newer, though everything left in it is older."""
        edit(data, ("          - {volume: 6, date: 2027-05-04, source: catalogue}\n", ""), ("2027-05-11", "2027-05-04"))
        put(data, store, NOW + timedelta(hours=2), let_through)
        assert current(store).edition.files["works/novel.ics"].modified == "2026-11-20T11:30:00Z"


class TestIdentity:
    """An edition is the same wherever it is made."""

    @pytest.mark.parametrize(
        ("zone", "place"),
        [("Asia/Kolkata", "C"), ("America/Los_Angeles", "C.UTF-8"), ("Pacific/Kiritimati", "ja_JP.UTF-8")],
    )
    def test_machine(self, base: Path, tmp_path: Path, zone: str, place: str) -> None:
        """Zone, locale, hash seed, folder and the order of files on the disk are of no consequence."""
        data = tmp_path / "elsewhere"
        shutil.copytree(base / "data", data)
        for path in sorted((data / "works").iterdir(), reverse=True):
            text = path.read_bytes()
            path.unlink()
            path.write_bytes(text)
        env = {**os.environ, "TZ": zone, "LC_ALL": place, "PYTHONHASHSEED": "7", "MEDALCAL_CACHE": str(tmp_path / "c")}
        line = ("publish", "site", "--data", str(data), "--now", "2026-11-20T09:30Z", "--name", "見本",
                "--address", "https://calendar.example", "--no-plain-files")  # fmt: skip
        subprocess.run(
            [sys.executable, "-m", "medalcal", *line], env=env, cwd=tmp_path, check=True, capture_output=True
        )
        assert current(Folder(str(tmp_path / "site"))).name == current(Folder(str(base / "site"))).name

    def test_on_all_processors(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """One process and several make the same bytes, and the same tree."""
        if pool.workers() < 2 and sys.platform != "linux":
            pytest.skip("needs processes that start by forking")
        generate(str(tmp_path / "data"), 45, 2)
        places = [Folder(str(tmp_path / name)) for name in ("one", "many")]
        for place, count in zip(places, (1, 3), strict=True):
            monkeypatch.setattr(pool, "workers", lambda count=count: count)
            put(tmp_path / "data", place)
        one, many = map(current, places)
        assert one == many
        assert [tree_is_whole(place) for place in places] == [one.name, one.name]


class TestDays:
    """The day of the edition alone."""

    def test_works_stay(self, data: Path, store: Memory) -> None:
        """From one day to the next no file of a work is another one, as long as nothing is learned."""
        before = current(store)
        report = put(data, store, NOW + DAY)
        assert not [path for path in differing(before, current(store)) if path.removeprefix("ja/").startswith("works/")
                    and path.removeprefix("ja/") != "works/index.html"]  # fmt: skip
        assert (report.is_new, report.made) == (True, 0)

    def test_cancelled_entries_leave(self, data: Path, store: Memory) -> None:
        """Called off on 10 November, a series is shown as cancelled for 30 days, and then is in no feed."""
        before = body(store, "works/skating.ics")
        assert before.count(b"STATUS:CANCELLED") == before.count(b"BEGIN:VEVENT") > 0
        assert put(data, store, datetime(2026, 12, 9, tzinfo=UTC)).held is False
        assert body(store, "works/skating.ics") == before
        assert put(data, store, datetime(2026, 12, 11, tzinfo=UTC)).held is False
        feed = body(store, "works/skating.ics")
        assert b"BEGIN:VEVENT" not in feed
        assert b"BEGIN:VTIMEZONE" in feed


def body(place: Memory, path: str) -> bytes:
    """Give what is at a path of the current edition."""
    from medalcal.store.current import body_at

    return body_at(place, current(place).edition.files[path].digest)


class TestEnded:
    """Addresses that end."""

    def test_renamed(self, data: Path, store: Memory) -> None:
        """A work under a new slug: the old calendar has all of it and names the new address; the rest redirects."""
        (data / "works" / "film.yaml").rename(data / "works" / "quiet.yaml")
        edit(data, ("titles:", "was: film\ntitles:"), work="quiet")
        assert put(data, store).held is False
        edition = current(store).edition
        assert edition.ended["works/film"] == ("2026-11-20", "works/quiet", {"en": "A Quiet Film", "ja": "静かな映画"})
        old, new = (body(store, f"works/{slug}.ics") for slug in ("film", "quiet"))
        for line in [line for line in new.splitlines() if line.startswith(b"UID:")]:
            assert line in old.splitlines()
        assert b"https://calendar.example/works/quiet.ics" in old.replace(b"\r\n ", b"")
        assert "「静かな映画」" in body(store, "ja/works/film.ics").replace(b"\r\n ", b"").decode()
        redirects = body(store, "_redirects").decode().splitlines()
        assert "/works/film/ /works/quiet/ 308" in redirects
        assert "/ja/works/film.atom /ja/works/quiet.atom 308" in redirects
        assert not [line for line in redirects if line.startswith("/works/film.ics")]
        assert "works/film.json" not in edition.files

    def test_forgotten(self, data: Path, store: Memory) -> None:
        """After half a year the calendar that says so goes, and its address redirects as the others do."""
        (data / "works" / "film.yaml").rename(data / "works" / "quiet.yaml")
        edit(data, ("titles:", "was: film\ntitles:"), work="quiet")
        put(data, store)
        put(data, store, NOW + timedelta(days=179))
        assert "works/film.ics" in current(store).edition.files
        put(data, store, NOW + timedelta(days=180))
        assert "works/film.ics" not in current(store).edition.files
        assert b"/works/film.ics /works/quiet.ics 308" in body(store, "_redirects")

    def test_back_again(self, data: Path, store: Memory) -> None:
        """An address that comes back has not ended."""
        text = (data / "works" / "film.yaml").read_text("utf-8")
        (data / "works" / "film.yaml").unlink()
        put(data, store, judge=let_through)
        assert set(current(store).edition.ended) == {"works/film", "kinds/film"}
        assert b"BEGIN:VEVENT" in body(store, "kinds/film.ics")
        (data / "works" / "film.yaml").write_text(text, "utf-8")
        put(data, store)
        assert current(store).edition.ended == {}


def empty_out(data: Path) -> None:
    """Take a work away."""
    (data / "works" / "film.yaml").unlink()


def move_far(data: Path) -> None:
    """Move a date by years, by a claim."""
    append(data)
    edit(data, ("2027-06-01", "2029-06-01"))


def edit_in_place(data: Path) -> None:
    """Change what was published."""
    edit(data, ("volume: 6, date: 2027-05-04", "volume: 6, date: 2027-05-05"))


def move_to_disc(data: Path) -> None:
    """Say that the film was none: its feed would have nothing any more."""
    edit(data, ("kind: film", "kind: live"), work="film")


class TestGate:
    """What holds an edition back."""

    @pytest.mark.parametrize(
        ("change", "rule", "key"),
        [(empty_out, "emptied", "film"), (empty_out, "feed-emptied", "kinds/film"),
         (move_far, "jump", "novel/novel/6:en-print"), (edit_in_place, "changed-in-place", "novel/novel/6:en-print"),
         (move_to_disc, "feed-emptied", "kinds/film")],
    )  # fmt: skip
    def test_held_back(
        self, data: Path, store: Memory, change: Callable[[Path], None], rule: str, key: str
    ) -> None:  # fmt: skip
        """Each kind of finding holds back: nothing is written, and the old edition stays; let through, it goes out."""
        before = current(store)
        change(data)
        report = put(data, store)
        assert (rule, key) in [(finding.rule, finding.key) for finding in report.findings]
        assert (report.held, report.is_new, store.written, current(store)) == (True, False, [], before)
        report = put(data, store, judge=let_through)
        assert (report.held, report.is_new) == (False, True)
        assert (rule, key) in [(finding.rule, finding.key) for finding in report.findings]

    def test_asked_once(self, data: Path, store: Memory) -> None:
        """The judge hears of the edition that would be replaced, and of everything at once."""
        heard: list[Held] = []
        edit_in_place(data)

        def judge(held: Held) -> bool:
            heard.append(held)
            return False

        put(data, store, judge=judge)
        (held,) = heard
        assert held.before == current(store).name
        assert all(isinstance(finding, Finding) for finding in held.findings)

    def test_alone(self, data: Path, site: Folder) -> None:
        """To ask the gate alone writes nothing."""
        before = stats(site)
        snapshot = open_calendar(str(data))
        assert gate_alone(snapshot, site, wish()) is None
        edit_in_place(data)
        held = gate_alone(open_calendar(str(data)), site, wish())
        assert held is not None
        assert [finding.rule for finding in held.findings] == ["changed-in-place"]
        assert stats(site) == before

    def test_old_entries_out_of_window(self, data: Path, store: Memory) -> None:
        """A feed whose entries are simply past is no finding."""
        report = put(data, store, datetime(2027, 12, 1, tzinfo=UTC))
        assert report.findings == []
        assert b"BEGIN:VEVENT" not in body(store, "kinds/film.ics")


class TestTrouble:
    """Places that are damaged, fail, or are used by others."""

    def test_two_at_once(self, data: Path, site: Folder) -> None:
        """Of two who publish to one folder, one is told."""
        with Folder(site.path).locked(), pytest.raises(StoreError, match="somebody else is publishing there"):
            put(data, site)

    def test_moved_meanwhile(self, data: Path, store: Memory) -> None:
        """In a store, who is slower is told, and the faster one's edition stays whole."""
        faster = Memory(store.contents)
        put(data, faster, NOW + DAY)

        class Slower(Memory):
            def write_many(self, contents: Any) -> None:
                super().write_many(contents)
                self.contents |= faster.contents

        append(data)
        slower = Slower(store.contents)
        with pytest.raises(StoreError, match="another edition was published meanwhile"):
            put(data, slower)
        assert current(slower).name == current(faster).name

    @pytest.mark.parametrize("share", [0, 0.3, 0.7, 1])
    def test_fails_in_the_middle(self, data: Path, store: Memory, share: float) -> None:
        """Wherever the line breaks, the old edition is whole; the next time only what is missing travels."""
        append(data)
        whole = Memory(store.contents)
        put(data, whole)
        before, breaks_at = current(store), int(share * (len(whole.written) - 1))
        broken = Memory(store.contents, fails_at=breaks_at)
        with pytest.raises(StoreError, match="the line broke"):
            put(data, broken)
        assert current(broken) == before
        resumed = Memory(broken.contents)
        put(data, resumed)
        assert current(resumed) == current(whole)
        rest = set(whole.written) - set(broken.written) | {f"editions/{current(whole).name}.json.gz", "edition.json"}
        assert set(resumed.written) == rest

    def test_damaged_contents(self, data: Path, store: Memory) -> None:
        """Contents that are damaged or gone are mended by making everything anew."""
        edition = current(store).edition
        del store.contents[object_name(edition.files["all.ics"].digest)]
        store.contents[object_name(edition.files["works/novel.json"].digest)] = b"damaged"
        assert put(data, store).is_new is False
        assert put(data, store, anew=True).held is False
        assert current(store).name

    def test_damaged_when_compared(self, data: Path, store: Memory) -> None:
        """Where the gate cannot read what was published, it says so; anew, that is a reason that can be let through."""
        edition = current(store).edition
        store.contents[object_name(edition.files["works/novel.json"].digest)] = b"damaged"
        append(data)
        with pytest.raises(StoreError, match='publish again with "--anew"'):
            put(data, store)
        report = put(data, store, anew=True)
        assert (report.held, [finding.rule for finding in report.findings]) == (True, ["unreadable"])
        assert put(data, store, anew=True, judge=let_through).is_new
        assert current(store)

    @pytest.mark.parametrize("document", [None, b"damaged"])
    def test_damaged_document(self, data: Path, store: Memory, document: bytes | None) -> None:
        """The same where the document of the edition is damaged or gone."""
        name = f"editions/{current_name(store)}.json.gz"
        store.contents.pop(name)
        if document is not None:
            store.contents[name] = document
        with pytest.raises(StoreError, match='publish again with "--anew"'):
            put(data, store)
        assert put(data, store, anew=True).held is True
        assert put(data, store, anew=True, judge=let_through).is_new
        assert current(store)

    def test_damaged_plain_files(self, data: Path, site: Folder) -> None:
        """Plain files that somebody wrote to are made anew, beside those that are being read."""
        (Path(site.path_of("current")) / "all.ics").write_bytes(b"oops")
        put(data, site, anew=True)
        assert tree_is_whole(site) == current(site).name
        put(data, site, anew=True)
        assert tree_is_whole(site) == current(site).name
        assert put(data, site).is_new is False

    def test_foreign_place(self, data: Path, site: Folder) -> None:
        """A folder with somebody else's ``edition.json`` is left alone, also anew."""
        site.write("edition.json", b'{"schema": "medalcal/occurrences/1"}')
        for anew in (False, True):
            with pytest.raises(StoreError, match=r"edition\.json: it is no document medalcal/pointer/1"):
                put(data, site, anew=anew, judge=let_through)

    def test_no_hard_links(self, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """On a disk that knows no second names files are copied."""

        def refused(old: str, new: str) -> None:
            raise PermissionError(1, "Operation not permitted")

        monkeypatch.setattr(os, "link", refused)
        place = Folder(str(tmp_path / "other"))
        put(data, place)
        append(data)
        put(data, place)
        assert tree_is_whole(place) == current(place).name

    @pytest.mark.parametrize("error", [OSError(1314, "A required privilege is not held"), NotImplementedError()])
    def test_no_links(
        self, data: Path, site: Folder, monkeypatch: pytest.MonkeyPatch, error: Exception
    ) -> None:  # fmt: skip
        """Where links need rights, one line says what to do, and nothing has moved."""

        def refused(*args: Any, **named: Any) -> None:
            raise error

        before = current_name(site)
        append(data)
        with monkeypatch.context() as patch:
            patch.setattr(os, "symlink", refused)
            with pytest.raises(StoreError, match=r'lets nobody make links.*; publish with "--no-plain-files"'):
                put(data, site)
        assert (current_name(site), tree_is_whole(site)) == (before, before)
        assert put(data, site, has_tree=False).is_new

    def test_current_is_a_folder(self, data: Path, tmp_path: Path) -> None:
        """A folder that happens to be called ``current`` is not removed."""
        (tmp_path / "other" / "current").mkdir(parents=True)
        with pytest.raises(StoreError, match=r'"current" is there and no link; remove it|file exists'):
            put(data, Folder(str(tmp_path / "other")))

    def test_killed_between_pointer_and_plain_files(
        self, data: Path, site: Folder, monkeypatch: pytest.MonkeyPatch
    ) -> None:  # fmt: skip
        """Then the pointer is ahead, and the next publication turns the plain files without writing anything else."""
        append(data)
        with monkeypatch.context() as patch:
            patch.setattr("medalcal.jobs.publish.turn", lambda *args: (_ for _ in ()).throw(KeyboardInterrupt))
            with pytest.raises(KeyboardInterrupt):
                put(data, site)
        name = current(site).name
        assert tree_is_whole(site) != name
        assert put(data, site).is_new is False
        assert tree_is_whole(site) == name


def test_editions_that_stay(data: Path, site: Folder) -> None:
    """After five days three editions are kept, with their trees and contents, and nothing else."""
    names = [put(data, site, NOW + number * DAY).name for number in range(5)]
    assert {path.name for path in Path(site.path_of("trees")).iterdir()} == set(names[2:])
    assert {name[len("editions/") : -len(".json.gz")] for name in site.names("editions")} == set(names[2:])
    assert tree_is_whole(site) == names[-1]


@pytest.mark.parametrize(
    "points", [pytest.param(3, id="few"), pytest.param(50, id="many", marks=pytest.mark.slow)]
)  # fmt: skip
def test_killed(tmp_path: Path, points: int) -> None:
    """Killed at any moment, the old edition is the current one and whole, or the new one is; and the next goes out."""
    data, site = tmp_path / "data", Folder(str(tmp_path / "site"))
    generate(str(data), 45, 3)
    env = {**os.environ, "MEDALCAL_CACHE": str(tmp_path / "cache")}
    line = [sys.executable, "-m", "medalcal", "publish", site.path, "--data", str(data)]

    def begin(day: int) -> subprocess.Popen[bytes]:
        now = f"{NOW + day * DAY:%Y-%m-%d}"
        return subprocess.Popen([*line, "--now", now], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    assert begin(0).wait() == 0
    started = time.monotonic()
    assert begin(1).wait() == 0
    lasts = time.monotonic() - started
    draw = random.Random(20_260_124)  # noqa: S311 - the same points every time
    seen = {current(site).name}
    for number in range(points):
        before = current(site).name
        process = begin(number + 2)
        time.sleep(draw.uniform(0, 1.05) * lasts)
        process.send_signal(signal.SIGKILL)
        process.wait()
        after, shown = current(site).name, tree_is_whole(site)
        if after == before:
            assert shown in seen
        seen |= {after}
        assert shown in seen
    assert begin(points + 2).wait() == 0
    assert tree_is_whole(site) == current(site).name
    assert site.names(".aside") == set()


def test_program_stamp_sees_templates(tmp_path: Path) -> None:
    """A changed template makes pages again: files that are no Python count too."""
    assert {".jinja", ".css", ".js"} <= set(stamp.SOURCES)
    assert stamp.program_stamp("web/templates") != stamp.program_stamp("web/static")


def test_forms() -> None:
    """The plain files of hosts are not packed: they are read by programs that look for the plain ones."""
    assert [len(tree._forms(path, 10_000)) for path in ("_headers", "a.png", "a.ics")] == [1, 1, 3]
