"""What calendars make of an address that ends: first an entry that says so, much later another address or nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench.common import free_port
from tests.clients.clients import Reading
from tests.clients.histories import FIRST, WEEKLY, History, Said, write
from tests.clients.subscribers import SUBSCRIBERS, Subscription
from tests.clients.test_subscribers import demand
from tests.served import Process, environment, get, health, until

pytestmark = pytest.mark.clients

DAYS = ("2035-01-03", "2035-01-04", "2035-08-01")
"""Before the end, just after it, and when the last calendar is no longer kept."""
ADDRESSES = {"renamed": "/works/renamed.ics", "gone": "/works/gone.ics"}
FOLLOWING = tuple(one for one in SUBSCRIBERS if one.name in ("Thunderbird", "ICSx5", "Home Assistant"))
EPISODES = 2


def history(name: str) -> History:
    """Give a run of two episodes."""
    said = (
        Said(FIRST, "series", f"{{count: {EPISODES}}}"),
        Said(FIRST, "tv", WEEKLY.replace("2026-01-10", "2035-01-06")),
    )
    return History(name, said, ("", "", ""))


def data(folder: Path, *, ended: bool) -> Path:
    """Write the data: later one work has another slug, and another one is gone."""
    names = ("still", "heir") if ended else ("still", "renamed", "gone")
    write([history(name) for name in names], FIRST, folder)
    if ended:
        file = folder / "works" / "heir.yaml"
        file.write_text(f"was: renamed\n{file.read_text('utf-8')}", "utf-8")
    return folder


class Course:
    """A served site whose addresses end."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._env, self.port = folder, environment(folder / "cache"), free_port()
        data(folder / "before", ended=False)
        data(folder / "after", ended=True)
        place = str(folder / "site")
        command = [sys.executable, "-m", "medalcal", "serve", place, "--port", str(self.port), "--every", "0.2"]
        self.server = Process(command, self.port, self._env, folder / "server.log")

    def publish(self, number: int) -> None:
        """Publish an edition; that a work is gone is let through."""
        told = self._folder / ("before" if number == 0 else "after")
        command = [
            sys.executable, "-m", "medalcal", "publish", str(self._folder / "site"), "--data", str(told),
            "--now", f"{DAYS[number]}T12:00Z", "--address", f"http://127.0.0.1:{self.port}",
            "--accept", "the series is off",
        ]  # fmt: skip
        done = subprocess.run(command, env=self._env, check=False, timeout=120, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        if number == 0:
            self.server.start()
        until(lambda: bool(health(self.port)["edition_on"] == DAYS[number]), f"the edition of {DAYS[number]}")

    def poll(self, subscription: Subscription) -> Reading:
        """Let a subscriber ask."""
        address = f"http://127.0.0.1:{self.port}{ADDRESSES[subscription.feed]}"
        return subscription.poll(address, self._folder / "memory" / subscription.agent)

    def memory(self, subscription: Subscription) -> dict[str, object]:
        """Give what a subscriber remembers."""
        file = self._folder / "memory" / subscription.agent / "memory.json"
        told: dict[str, object] = json.loads(file.read_text("utf-8"))
        return told


@pytest.fixture
def course(tmp_path: Path) -> Iterator[Course]:
    """Serve while a test lasts."""
    made = Course(tmp_path)
    try:
        yield made
    finally:
        made.server.end()


@pytest.mark.parametrize("name", [one.name for one in FOLLOWING])
def test_an_address_with_an_heir_leads_there(name: str, course: Course) -> None:
    """An old address has the entries and says where they are now, and half a year later leads there."""
    subscription = Subscription(next(one for one in FOLLOWING if one.name == name), "renamed", "gzip")
    demand(subscription)
    course.publish(0)
    before = course.poll(subscription)
    assert [row.status for row in before.rows] == ["CONFIRMED"] * EPISODES
    course.publish(1)
    told = course.poll(subscription).rows
    assert {row.uid for row in before.rows} < {row.uid for row in told}
    assert len(told) == EPISODES + 1
    assert b"/works/heir" in get(course.port, ADDRESSES["renamed"]).body
    course.publish(2)
    assert get(course.port, ADDRESSES["renamed"]).status == 308
    after = course.poll(subscription)
    assert {row.uid for row in after.rows} == {row.uid for row in before.rows}


def test_an_address_without_an_heir_ends(course: Course) -> None:
    """Thunderbird shows the last entry for half a year, then is told 410 and switches the calendar off."""
    subscription = Subscription(next(one for one in FOLLOWING if one.name == "Thunderbird"), "gone", "gzip")
    demand(subscription)
    course.publish(0)
    assert len(course.poll(subscription).rows) == EPISODES
    course.publish(1)
    shown = course.poll(subscription).rows
    assert len(shown) == 1
    course.publish(2)
    assert course.poll(subscription).rows == shown
    assert course.memory(subscription)["off"] is True
    assert course.memory(subscription)["status"] == 410
