"""Subscribers of a served site hold exactly the right entries after each edition, and take each change once."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from bench.common import free_port
from tests.clients.clients import REQUIRED, Reading
from tests.clients.subscribers import SUBSCRIBERS, Subscription
from tests.served import DAYS, FEEDS, Held, Process, environment, health, held, publish_command, until

pytestmark = pytest.mark.clients

POLLS = 2
"""After each edition: one that finds it, and one that finds nothing new."""
AT_ONCE = 2
SUBSCRIPTIONS = [
    Subscription(subscriber, feed, encoding)
    for subscriber in SUBSCRIBERS
    for feed in FEEDS
    for encoding in subscriber.encodings
    if feed != "still" or encoding == subscriber.encodings[0]
]
CHANGES = {"all": 3, "personal": 3, "still": 1}
"""How often each feed became something else, its beginning included."""


class Course(NamedTuple):
    """What came of three editions."""

    readings: dict[Subscription, list[Reading]]
    """After each poll."""
    statuses: dict[str, list[int]]
    """Agent → what it was answered, from the access log."""
    bytes: dict[str, int]
    """Agent → how much it was sent."""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Publish three editions into a folder that is served all the while, and let everybody poll after each."""
    folder = tmp_path_factory.mktemp("served")
    env, port, log = environment(folder / "cache"), free_port(), folder / "access.log"
    place = folder / "site"
    command = [sys.executable, "-m", "medalcal", "serve", str(place), "--port", str(port), "--every", "0.2",
               "--access-log", str(log)]  # fmt: skip
    server = Process(command, port, env, folder / "server.log")
    here = [one for one in SUBSCRIPTIONS if not one.subscriber.missing]
    readings: dict[Subscription, list[Reading]] = defaultdict(list)

    def poll(subscription: Subscription) -> None:
        address = f"http://127.0.0.1:{port}{FEEDS[subscription.feed]}"
        readings[subscription].append(subscription.poll(address, folder / "memory" / subscription.agent))

    try:
        for edition, day in enumerate(DAYS):
            subprocess.run(publish_command(folder, str(place), edition), env=env, check=True, timeout=120)
            if edition == 0:
                server.start()
            until(partial(_has, port, day), f"the edition of {day}")
            for _ in range(POLLS):
                with ThreadPoolExecutor(AT_ONCE) as pool:
                    list(pool.map(poll, here))
    finally:
        server.end()
    statuses, sent = _logged(log)
    return Course(readings, statuses, sent)


def _has(port: int, day: str) -> bool:
    return bool(health(port)["edition_on"] == day)


def _logged(log: Path) -> tuple[dict[str, list[int]], dict[str, int]]:
    statuses: dict[str, list[int]] = defaultdict(list)
    sent: Counter[str] = Counter()
    for line in log.read_text("utf-8").splitlines():
        noted = json.loads(line)
        statuses[noted["agent"]].append(noted["status"])
        sent[noted["agent"]] += noted["bytes"]
    return statuses, sent


def demand(subscription: Subscription) -> None:
    """Skip where something is not installed, or fail where all is required."""
    if missing := subscription.subscriber.missing:
        reason = f"{subscription.subscriber.name} needs {', '.join(missing)}: run tests/clients/install"
        pytest.fail(reason) if REQUIRED else pytest.skip(reason)


def shown(reading: Reading, *, with_uids: bool) -> list[tuple[str, ...]]:
    """Give what a subscriber holds, in order, an entry that is there twice twice."""
    assert reading.error is None, reading.error
    rows = [Held(row.uid, row.start, row.end, row.summary or "", row.status or "") for row in reading.rows]
    return sorted(row if with_uids else row[1:] for row in rows)


@pytest.mark.parametrize("subscription", SUBSCRIPTIONS, ids=lambda one: one.agent)
def test_holds_exactly_the_entries_of_each_edition(subscription: Subscription, course: Course) -> None:
    """After each poll: every entry once, with its uid, start, end, summary and status, and no other."""
    demand(subscription)
    uids = subscription.subscriber.keeps_uids
    for number, reading in enumerate(course.readings[subscription]):
        meant = held(subscription.feed, number // POLLS)
        assert shown(reading, with_uids=uids) == sorted(entry if uids else entry[1:] for entry in meant), number


@pytest.mark.parametrize("subscription", SUBSCRIPTIONS, ids=lambda one: one.agent)
def test_one_download_for_each_change(subscription: Subscription, course: Course) -> None:
    """Who asks whether there is something new takes each change once and is told 304 all other times."""
    demand(subscription)
    polls = POLLS * len(DAYS)
    told = course.statuses[subscription.agent]
    if not subscription.subscriber.asks_whether:
        assert told == [200] * polls
        return
    changed = CHANGES[subscription.feed] == len(DAYS)
    meant = [200, 304] * len(DAYS) if changed else [200] + [304] * (polls - 1)
    assert told == meant


def test_packed_is_less_than_half(course: Course) -> None:
    """Who accepts gzip is sent less than half of what others are, of personal feeds too."""
    demand(next(one for one in SUBSCRIPTIONS if one.subscriber.name == "ICSx5"))
    for feed in ("all", "personal"):
        assert 0 < 2 * course.bytes[f"icsx5/{feed}/gzip"] < course.bytes[f"icsx5/{feed}/identity"]


def test_editions_differ() -> None:
    """The editions add, move and cancel, so that following them means something."""
    first, second, third = ({entry.uid: entry for entry in held("all", number)} for number in range(3))
    assert len(second.keys() - first.keys()) == 1
    assert second.keys() == third.keys()
    changed = [(second[uid], third[uid]) for uid in third if second[uid] != third[uid]]
    assert sorted(new.status for _, new in changed) == ["CANCELLED", "CONFIRMED"]
    assert [old.start < new.start for old, new in changed if new.status == "CONFIRMED"] == [True]


def test_every_poller_belongs_to_a_subscriber() -> None:
    """No poller is left behind."""
    from tests.clients.clients import HERE

    named = {Path(word).stem.rpartition(".")[2] or word for one in SUBSCRIBERS for word in one.command}
    named |= {word.rpartition(".")[2] for one in SUBSCRIBERS for word in one.command}
    assert {path.stem for path in (HERE / "pollers").glob("*.*")} - {"polling"} <= named
