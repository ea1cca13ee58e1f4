"""Whatever ends, stops or is out of reach behind it, who subscribes notices nothing, and the next edition arrives."""

from __future__ import annotations

import signal
import time
from collections.abc import Iterator
from itertools import count

import pytest

from tests.machines.cluster import FORMS, KILL, PERSONAL, PUBLIC, REQUIRED, Asker, Cluster, missing
from tests.served import get, health, until

pytestmark = pytest.mark.machines


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """A store, two servers and nginx, with an edition; the tests publish further ones, each on top of the last."""
    if reason := missing():
        words = f"{reason} missing: run tests/machines/install"
        pytest.fail(words) if REQUIRED else pytest.skip(words)
    made = Cluster(tmp_path_factory.mktemp("machines"))
    try:
        made.start()
        yield made
    finally:
        made.end()


@pytest.fixture(scope="module")
def following() -> Iterator[int]:
    """The numbers of the editions to come."""
    return count(1)


def unnoticed(asker: Asker, editions: set[int]) -> None:
    """Nothing but 200 and 304 came, each whole and of one of these editions, and there was much to see."""
    assert not asker.wrong, asker.wrong[:5]
    assert set(asker.statuses) == {200, 304}, asker.statuses
    assert len(asker.seen) > 50
    assert {one.edition for one in asker.seen} - {None} <= editions


def trouble(cluster: Cluster) -> list[str | None]:
    """Give what each server says of the store."""
    return [health(server.port)["store_error"] for server in cluster.servers]


def test_a_new_edition_arrives_once(cluster: Cluster, following: Iterator[int]) -> None:
    """With everything in order, each address goes from the old edition to the new one and never back."""
    new = next(following)
    with Asker(cluster.front) as asker:
        time.sleep(1)
        assert cluster.publish(new).returncode == 0
        cluster.await_edition(new)
        time.sleep(2)
    unnoticed(asker, {new - 1, new})
    for path in ("/all.ics", "/works/grown.ics", PERSONAL):
        for form in FORMS:
            assert asker.editions(path, form) == [new - 1, new], path


def test_a_server_is_killed_and_comes_back(cluster: Cluster, following: Iterator[int]) -> None:
    """One server of two is killed, an edition is published without it, and it takes that up when it is back."""
    new = next(following)
    killed, other = cluster.servers
    with Asker(cluster.front) as asker:
        time.sleep(1)
        killed.end(KILL)
        time.sleep(2)
        assert cluster.publish(new).returncode == 0
        cluster.await_edition(new, other)
        killed.start()
        cluster.await_edition(new)
        time.sleep(1)
    unnoticed(asker, {new - 1, new})


@pytest.mark.parametrize("seconds", [20, pytest.param(60, marks=pytest.mark.slow)])
def test_the_store_is_out_of_reach(cluster: Cluster, following: Iterator[int], seconds: int) -> None:
    """While nobody reaches the store the servers go on with what they have, and say so; a builder fails in words."""
    new = next(following)
    with Asker(cluster.front) as asker:
        cluster.way.end()
        try:
            until(lambda: all(trouble(cluster)), "the servers say so", 90)
            assert all(health(server.port)["status"] == "ok" for server in cluster.servers)
            begun = time.monotonic()
            failed = cluster.publish(new)
            assert failed.returncode == 4
            assert failed.stderr.startswith("medalcal: ")
            assert "Traceback" not in failed.stderr
            time.sleep(max(0, seconds - (time.monotonic() - begun)))
        finally:
            cluster.way.start()
        assert cluster.publish(new).returncode == 0
        until(lambda: cluster.shows(new), f"edition {new}", 90)
        cluster.await_edition(new)
    unnoticed(asker, {new - 1, new})
    until(lambda: not any(trouble(cluster)), "all is well")


def test_the_store_hangs(cluster: Cluster, following: Iterator[int]) -> None:
    """A store that takes connections and says nothing delays a new edition, and no answer."""
    new = next(following)
    with Asker(cluster.front) as asker:
        cluster.store.tell(signal.SIGSTOP)
        try:
            time.sleep(8)
        finally:
            cluster.store.tell(signal.SIGCONT)
        assert cluster.publish(new).returncode == 0
        cluster.await_edition(new)
    unnoticed(asker, {new - 1, new})
    slowest = max(after.at - before.at for before, after in zip(asker.seen, asker.seen[1:], strict=False))
    assert slowest < 3


def test_the_builder_is_killed_at_many_points(cluster: Cluster, following: Iterator[int]) -> None:
    """Killed with few, some, most or all but the last object of an edition kept, a builder leaves the old one whole."""
    measured = next(following)
    before = cluster.kept()
    assert cluster.publish(measured).returncode == 0
    whole = cluster.kept() - before
    assert whole > 20
    cluster.await_edition(measured)
    current, editions, in_time = measured, {measured}, 0
    with Asker(cluster.front) as asker:
        for share in (0.02, 0.3, 0.6, 0.9):
            new, turned = next(following), cluster.turned()
            cluster.publish_and_die(new, max(1, int(share * whole)))
            if cluster.turned() > turned:  # killed when all was done
                current = new
                editions.add(new)
                cluster.await_edition(new)
                continue
            in_time += 1
            time.sleep(1)
            assert cluster.shows(current)
        assert in_time >= 2, "the builder was killed too late to mean anything"
        assert {one.edition for one in asker.seen} - {None} <= editions
        new = next(following)
        assert cluster.publish(new).returncode == 0
        cluster.await_edition(new)
    unnoticed(asker, editions | {new})


def test_no_server_is_left(cluster: Cluster, following: Iterator[int]) -> None:
    """With every server killed, public addresses are answered as last known, and personal feeds by 503."""
    for path in PUBLIC:
        for form in FORMS:
            get(cluster.front, path, {"Accept-Encoding": form})
    for server in cluster.servers:
        server.end(KILL)
    try:
        with Asker(cluster.front, PUBLIC) as asker:
            time.sleep(6)
        refused = get(cluster.front, PERSONAL)
    finally:
        for server in cluster.servers:
            server.start()
    assert not asker.wrong, asker.wrong[:5]
    assert set(asker.statuses) == {200, 304}
    assert refused.status == 503
    assert refused.headers["retry-after"] == "60"
    assert refused.headers["cache-control"] == "no-store"
    until(lambda: get(cluster.front, PERSONAL).status == 200, "the servers are back")


def test_front_logs_no_wishes(cluster: Cluster) -> None:
    """The access log of the documentation's configuration has personal feeds without what is wished for."""
    for path in ("//my/1.grown.ics", "/%6dy/1.grown.ics", "/MY/1.grown.ics", "/a/my/1.grown.ics"):
        get(cluster.front, path)
    log = (cluster.folder / "nginx-access.log").read_text("utf-8")
    assert '"GET /my/..." 200' in log
    assert "1.grown" not in log
