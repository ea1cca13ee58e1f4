"""Who subscribes to a served site in the tests: how each is run, what it needs, and how it asks."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from shutil import which
from typing import NamedTuple

from tests.clients.clients import FOLDER, HERE, NODE, PHP, ROOT, SECONDS, VENV, Host, Reading, _readings

ENCODINGS = ("gzip", "identity")


COMMAND = Host(lambda program: [program], which)
"""Programs of the system."""


class Subscriber(NamedTuple):
    """A program, or the way of one, that asks a feed again and again."""

    name: str
    stands_for: str
    command: tuple[str, ...]
    """Of its poller, without what is asked."""
    needs: tuple[tuple[Host, str], ...]
    """Where each package comes from, and its name."""
    asks_whether: bool = True
    """Whether it asks only for what is new; others take the whole file each time."""
    encodings: tuple[str, ...] = ENCODINGS
    """What it is told to accept; one that chooses for itself has one entry."""
    keeps_uids: bool = True
    """Whether it keeps our identities; one that does not follows the contents of entries."""

    @property
    def missing(self) -> list[str]:
        """Give what is not installed."""
        return [package for host, package in self.needs if host.version(package) is None]


def _python(poller: str, *more: str) -> tuple[str, ...]:
    return str(FOLDER / "venv" / "bin" / "python"), "-m", f"tests.clients.pollers.{poller}", *more


SUBSCRIBERS = (
    Subscriber(
        "vdirsyncer", "folders of entries, khal", _python("vdir"), ((VENV, "vdirsyncer"), (VENV, "icalendar")),
        asks_whether=False, encodings=("gzip",), keeps_uids=False,
    ),
    Subscriber("ICSx5", "Android", _python("icsx5"), ((VENV, "requests"), (VENV, "icalendar"))),
    Subscriber("Thunderbird", "desktops", ("node", str(HERE / "pollers" / "thunderbird.js")), ((NODE, "ical.js"),)),
    Subscriber(
        "Home Assistant", "homes", _python("home_assistant"), ((VENV, "httpx"), (VENV, "ical")), asks_whether=False,
    ),
    Subscriber(
        "Radicale", "CalDAV servers that import", _python("radicale"),
        ((VENV, "Radicale"), (VENV, "caldav"), (VENV, "requests")), encodings=("gzip",),
    ),
    Subscriber(
        "Nextcloud", "servers in PHP", ("php", str(HERE / "pollers" / "nextcloud.php")),
        ((PHP, "php-sabre-vobject"), (PHP, "php-curl")), asks_whether=False,
    ),
    Subscriber("curl", "crontabs", _python("cron", "curl"), ((COMMAND, "curl"), (VENV, "icalendar"))),
    Subscriber("wget", "crontabs", _python("cron", "wget"), ((COMMAND, "wget"), (VENV, "icalendar"))),
)  # fmt: skip
"""Every subscriber that is tested."""


class Subscription(NamedTuple):
    """One subscriber with one feed, asked in one way."""

    subscriber: Subscriber
    feed: str
    encoding: str

    @property
    def agent(self) -> str:
        """Give what it calls itself: the access log tells subscriptions apart by it."""
        return f"{self.subscriber.name.lower().replace(' ', '-')}/{self.feed}/{self.encoding}"

    def poll(self, address: str, folder: Path) -> Reading:
        """Ask once; give what it holds then.

        Raises:
            RuntimeError: It broke down.
        """
        folder.mkdir(parents=True, exist_ok=True)
        command = [*self.subscriber.command, address, str(folder), self.agent, self.encoding]
        env = os.environ | {
            "NODE_PATH": str(FOLDER / "node_modules"), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1",
        }  # fmt: skip
        done = subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", check=False, cwd=ROOT, env=env, timeout=SECONDS,
        )  # fmt: skip
        found = _readings(done.stdout)
        if folder not in found:
            raise RuntimeError(f"{self.agent}: {done.stderr[-2000:]}")
        return found[folder]
