"""Taking up new editions: under load nothing is dropped or mixed; whatever is wrong with a new one, the old stays."""

from __future__ import annotations

import asyncio
import itertools
import json
import shutil
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from medalcal.errors import LedgerError, StoreError, StoreUnreachableError
from medalcal.server.app import App
from medalcal.server.keeper import Keeper, _pauses
from medalcal.store.content import object_name, packed
from medalcal.store.current import POINTER, current_edition, current_name
from medalcal.store.place import Place, place_at
from tests.server.asking import GZIP, ON, SAMPLES, Answer, ask, published, running

FEEDS = ("/all.ics", "/works/skate.ics", "/my/1.skate.ics", "/my/1_nja.abroad.skate.ics")


class Fragile:
    """A place that can be made to fail."""

    def __init__(self, place: Place) -> None:
        self.where = place.where
        self.fault: Exception | None = None
        self._place = place

    def _through(self) -> None:
        if self.fault is not None:
            raise self.fault

    def read(self, name: str) -> bytes | None:
        """Give what is kept, or fail."""
        self._through()
        return self._place.read(name)

    def read_many(self, names: Collection[str]) -> dict[str, bytes]:
        """Give what is kept, or fail."""
        self._through()
        return self._place.read_many(names)

    def names(self, folder: str) -> set[str]:
        """Give the names, or fail."""
        self._through()
        return self._place.names(folder)

    def write(self, name: str, data: bytes) -> None:
        """Servers only read."""
        raise AssertionError(name)

    def write_many(self, contents: Mapping[str, bytes]) -> None:
        """Servers only read."""
        raise AssertionError(contents)

    def remove(self, names: Iterable[str]) -> None:
        """Servers only read."""
        raise AssertionError(names)


@pytest.fixture
def site(place: Place, tmp_path: Path) -> Place:
    """Give a copy of the site, to be changed."""
    return place_at(str(shutil.copytree(place.where, tmp_path / "site")))


def edit(data: Path, words: str) -> None:
    """Call the first episode of a work otherwise."""
    path = data / "works" / "skate.yaml"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    named = f"      1: {{ja: {words}, en: {words}}}\n"
    changed = [named if line.startswith("      1: {ja") else line for line in lines]
    assert changed != lines
    path.write_text("".join(changed), "utf-8")


async def watched(keeper: Keeper, until: Callable[[], bool]) -> None:
    """Let a keeper watch until something holds."""
    watching = asyncio.create_task(keeper.watch())
    try:
        async with asyncio.timeout(20):
            while not until():
                assert not watching.done(), "it stopped watching"
                await asyncio.sleep(0.01)
    finally:
        watching.cancel()


class TestNewEditions:
    """Editions that are in order."""

    def test_is_taken_up(self, site: Place, data: Path) -> None:
        """A new edition is found when it is looked for, and only then something is read."""
        keeper = Keeper(site)
        assert keeper.look()
        assert not keeper.look()
        old, app = keeper.shelf, App(keeper)
        before = {path: ask(app, path) for path in FEEDS}
        edit(data, "The Start")
        published(data, Path(site.where))
        assert keeper.look()
        assert keeper.shelf is not old
        for path in FEEDS:
            after = ask(app, path, headers={"If-None-Match": before[path].headers["etag"]})
            assert after.status == 200
            assert b"The Start" in after.body

    def test_what_stayed_is_the_same_in_memory(self, site: Place, data: Path) -> None:
        """What two editions share is not read again."""
        keeper = Keeper(site)
        keeper.look()
        assert keeper.shelf is not None
        before = keeper.shelf.bodies
        edit(data, "The Start")
        published(data, Path(site.where))
        keeper.look()
        shared = before.keys() & keeper.shelf.bodies.keys()
        assert len(shared) > 20
        assert all(keeper.shelf.bodies[digest] is before[digest] for digest in shared)

    def test_works_that_come_and_go(self, site: Place, data: Path) -> None:
        """A work that is no more is gone from personal feeds too, and is there again when it is."""
        keeper = Keeper(site)
        keeper.look()
        app = App(keeper)
        whole = ask(app, "/my/1.abroad.skate.ics").body
        path = data / "works" / "abroad.yaml"
        text = path.read_text("utf-8")
        path.unlink()
        published(data, Path(site.where))
        keeper.look()
        assert ask(app, "/my/1.abroad.skate.ics").body.count(b"BEGIN:VEVENT") < whole.count(b"BEGIN:VEVENT")
        path.write_text(text, "utf-8")
        published(data, Path(site.where))
        keeper.look()
        assert ask(app, "/my/1.abroad.skate.ics").body == whole


def answers(port: int, path: str, stop: threading.Event, told: list[Answer | BaseException], close: bool) -> None:
    """Ask again and again until told to stop, on one connection or on a new one each time."""
    import http.client

    line = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    while not stop.is_set():
        try:
            line.request("GET", path, headers=GZIP)
            answer = line.getresponse()
            headers = {name.lower(): value for name, value in answer.getheaders()}
            told.append(Answer(answer.status, headers, answer.read()))
        except BaseException as error:
            told.append(error)
            return
        if close:
            line.close()
    line.close()


def test_reload_under_load(site: Place, data: Path) -> None:
    """While editions follow each other, no request is dropped, and a tag always belongs to one body alone."""
    keeper = Keeper(site, every=0.05)
    keeper.look()
    stop = threading.Event()
    told: dict[tuple[str, bool], list[Answer | BaseException]] = {
        (path, close): [] for path in FEEDS for close in (False, True)
    }
    with running(App(keeper)) as port:
        threads = [
            threading.Thread(target=answers, args=(port, path, stop, heard, close))
            for (path, close), heard in told.items()
        ]
        for thread in threads:
            thread.start()
        for number in range(4):
            edit(data, f"The Start {number}")
            published(data, Path(site.where))
            end = threading.Event()
            for _ in range(400):
                assert keeper.shelf is not None
                if keeper.shelf.name == current_name(site):
                    break
                end.wait(0.05)
        end.wait(0.3)
        stop.set()
        for thread in threads:
            thread.join(20)
    for (path, _), heard in told.items():
        assert all(isinstance(answer, Answer) and answer.status == 200 for answer in heard), heard[-1]
        good = [answer for answer in heard if isinstance(answer, Answer)]
        bodies: dict[str, set[bytes]] = {}
        for answer in good:
            bodies.setdefault(answer.headers["etag"], set()).add(answer.content)
        assert all(len(contents) == 1 for contents in bodies.values())
        assert len(bodies) >= 3, f"{path}: {len(bodies)} editions in {len(good)} answers"
        assert b"The Start 3" in good[-1].content


FAULTS: dict[str, Callable[[Any], None]] = {
    "no pointer": lambda site: site.remove([POINTER]),
    "a pointer that is none": lambda site: site.write(POINTER, b"<html>"),
    "a pointer of a later program": lambda site: site.write(POINTER, b'{"schema": "medalcal/pointer/9"}'),
    "a pointer into nothing": lambda site: site.write(POINTER, pointer_to("0" * 32)),
    "a pointer out of the place": lambda site: site.write(POINTER, pointer_to("../../etc/passwd")),
    "no edition": lambda site: site.remove([f"editions/{current_name(site)}.json.gz"]),
    "half an edition": lambda site: site.write(
        f"editions/{current_name(site)}.json.gz", site.read(f"editions/{current_name(site)}.json.gz")[:500]
    ),
    "an edition that is none": lambda site: site.write(f"editions/{current_name(site)}.json.gz", packed(b"[]")),
    "contents missing": lambda site: site.remove([changed_content(site)]),
    "contents cut": lambda site: site.write(changed_content(site), site.read(changed_content(site))[:-9]),
    "contents of others": lambda site: site.write(changed_content(site), packed(b"BEGIN:VCALENDAR")),
    "contents empty": lambda site: site.write(changed_content(site), b""),
    "rows missing": lambda site: site.remove([changed_rows(site)]),
    "rows of others": lambda site: site.write(changed_rows(site), packed(b"{}")),
}
"""What may be wrong with an edition."""


def pointer_to(name: str) -> bytes:
    """Give a pointer."""
    return json.dumps({"schema": "medalcal/pointer/1", "edition": name, "made_at": "2026-01-01T00:00:00Z"}).encode()


def changed_content(site: Place) -> str:
    """Give where the contents of an address are kept that is new."""
    current = current_edition(site)
    assert current is not None
    return object_name(current.edition.files["works/skate.ics"].digest)


def changed_rows(site: Place) -> str:
    """Give where the rows of a work are kept that is new."""
    current = current_edition(site)
    assert current is not None
    return object_name(current.edition.works["skate"].rows)


@pytest.fixture(scope="module")
def both(place: Place, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Give a folder to which a second edition was published, and the name of the first."""
    folder = tmp_path_factory.mktemp("both")
    site = Path(shutil.copytree(place.where, folder / "site"))
    data = Path(shutil.copytree(SAMPLES / "runs", folder / "data"))
    first = current_name(place)
    assert first is not None
    edit(data, "The Start")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MEDALCAL_CACHE", str(folder / "cache"))
        published(data, site)
    return site, first


@pytest.mark.parametrize("fault", FAULTS)
def test_damaged_editions(both: tuple[Path, str], tmp_path: Path, fault: str) -> None:
    """Whatever is wrong with a new edition, the old one stays, health says why, and a good one is then taken up."""
    good, first = both
    site = place_at(str(shutil.copytree(good, tmp_path / "site")))
    pointer = site.read(POINTER)
    assert pointer is not None
    site.write(POINTER, pointer_to(first))
    keeper = Keeper(site, every=0.02)
    keeper.look()
    app = App(keeper)
    before = {path: ask(app, path) for path in FEEDS}
    site.write(POINTER, pointer)
    FAULTS[fault](site)
    with pytest.raises((StoreError, LedgerError)) as caught:
        keeper.look()
    asyncio.run(watched(keeper, lambda: keeper.trouble is not None))
    assert keeper.trouble == str(caught.value)
    assert {path: ask(app, path) for path in FEEDS} == before
    health = json.loads(ask(app, "/healthz").body)
    assert (health["status"], health["store_error"]) == ("ok", keeper.trouble)
    shutil.copytree(good, site.where, dirs_exist_ok=True)
    asyncio.run(watched(keeper, lambda: keeper.trouble is None))
    assert b"The Start" in ask(app, FEEDS[0]).body


@pytest.mark.parametrize(
    "fault", [StoreError("s3://a", "it cannot be reached", "see"), OSError("gone"), MemoryError(), KeyError("x")]
)
def test_place_away(site: Place, fault: Exception) -> None:
    """While the place is away, for whatever reason, everything stays as it is, and is looked at again."""
    fragile = Fragile(site)
    keeper = Keeper(fragile, every=0.02)
    keeper.look()
    app = App(keeper)
    before = ask(app, "/all.ics")
    fragile.fault = fault
    asyncio.run(watched(keeper, lambda: keeper.trouble is not None))
    assert ask(app, "/all.ics") == before
    assert json.loads(ask(app, "/healthz").body)["store_error"]
    fragile.fault = None
    asyncio.run(watched(keeper, lambda: keeper.trouble is None))


def test_nothing_at_first(site: Place) -> None:
    """A server whose place is away when it begins answers that one should come again, and then takes up the edition."""
    fragile = Fragile(site)
    fragile.fault = StoreError("s3://a", "it cannot be reached", "see")
    keeper = Keeper(fragile, every=0.02)
    app = App(keeper)
    with pytest.raises(StoreError):
        keeper.look()
    assert ask(app, "/all.ics").status == 503
    fragile.fault = None
    asyncio.run(watched(keeper, lambda: keeper.shelf is not None))
    assert ask(app, "/all.ics").status == 200


class TestBeginning:
    """What a server does whose place is away when it begins."""

    @pytest.fixture
    def fragile(self, site: Place) -> Fragile:
        """Give a place that is away."""
        fragile = Fragile(site)
        fragile.fault = StoreUnreachableError("s3://a", "nobody listens", "see")
        return fragile

    def test_away(self, fragile: Fragile, caplog: pytest.LogCaptureFixture) -> None:
        """It says that one should come again, health says why, and the edition is taken up once the place is there."""
        keeper = Keeper(fragile, every=0.02)
        app = App(keeper)
        keeper.begin()
        answer = ask(app, "/healthz")
        assert (answer.status, "retry-after" in answer.headers) == (503, True)
        assert json.loads(answer.body) == {"status": "no edition", "store_error": "s3://a: nobody listens; see"}
        assert ask(app, "/all.ics").status == 503
        fragile.fault = None
        asyncio.run(watched(keeper, lambda: keeper.shelf is not None and keeper.trouble is None))
        assert ask(app, "/all.ics").status == 200
        assert [record.levelname for record in caplog.records] == [], "what was said at the beginning is said again"

    @pytest.mark.parametrize("fault", [StoreError("s3://a", "forbidden", "see"), OSError("broken")])
    def test_refuses(self, fragile: Fragile, fault: Exception) -> None:
        """What waiting does not mend is told at once."""
        fragile.fault = fault
        with pytest.raises(type(fault)) as told:
            Keeper(fragile).begin()
        assert told.value is fault

    def test_hangs(self, fragile: Fragile, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
        """A place that neither answers nor fails is waited for a while only, and its answer is taken when it comes."""
        caplog.set_level("INFO")
        fragile.fault, let_go = None, threading.Event()
        monkeypatch.setattr(fragile, "_through", lambda: let_go.wait(20))
        keeper = Keeper(fragile, every=0.02)
        keeper.begin(patience=0.05)
        assert keeper.shelf is None
        assert keeper.trouble == f"{fragile.where}: no edition came in 0.05 seconds; see that it can be reached"
        let_go.set()
        asyncio.run(watched(keeper, lambda: keeper.trouble is None))
        assert keeper.shelf is not None
        assert sum(record.message.startswith("edition ") for record in caplog.records) == 1

    def test_what_is_done_before_takes_its_time(self, site: Place) -> None:
        """A site that is made first is waited for, however long that takes: its faults end the command."""
        keeper = Keeper(site, before=lambda: time.sleep(0.2))
        keeper.begin(patience=0.01)
        assert keeper.shelf is not None

    @pytest.mark.parametrize(
        ("every", "expected"), [(15, [1, 2, 4, 8, 15, 15]), (0.2, [0.2, 0.2]), (86_400, [1, 2, 4, 8, 16, 32])]
    )
    def test_pauses(self, every: float, expected: list[float]) -> None:
        """A first edition is looked for soon, then ever less often, but never less than another one is."""
        assert list(itertools.islice(_pauses(every), len(expected))) == expected

    def test_pauses_count_while_there_is_nothing(self, fragile: Fragile, monkeypatch: pytest.MonkeyPatch) -> None:
        """The pauses grow as long as there is no edition; then they are those of every other look."""
        slept: list[float] = []

        async def sleep(seconds: float) -> None:
            slept.append(seconds)
            if len(slept) == 3:
                fragile.fault = None
            if len(slept) == 5:
                raise asyncio.CancelledError

        monkeypatch.setattr(asyncio, "sleep", sleep)
        with pytest.raises(asyncio.CancelledError):
            asyncio.run(Keeper(fragile, every=60).watch())
        assert slept == [1, 2, 4, 60, 60]


def test_trouble_is_told_once(site: Place, caplog: pytest.LogCaptureFixture) -> None:
    """A place that stays away is told of once."""
    fragile = Fragile(site)
    keeper = Keeper(fragile, every=0.001)
    fragile.fault = StoreError("s3://a", "it cannot be reached", "see")
    seen: list[int] = []

    def after_some() -> bool:
        seen.append(1)
        return len(seen) > 20

    asyncio.run(watched(keeper, after_some))
    assert len(caplog.records) == 1


def test_another_day(site: Place, data: Path) -> None:
    """An edition of another day is another edition, whose personal feeds are of that day."""
    keeper = Keeper(site)
    keeper.look()
    app = App(keeper)
    before = ask(app, "/my/1.skate.ics").body
    published(data, Path(site.where), ON + timedelta(days=200))
    keeper.look()
    after = ask(app, "/my/1.skate.ics").body
    assert before.count(b"BEGIN:VEVENT") > after.count(b"BEGIN:VEVENT")
    assert keeper.shelf is not None
    assert keeper.shelf.site.on == date(2026, 8, 10)
