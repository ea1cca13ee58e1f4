"""Several machines on the ports of one: a store, a builder, two servers, nginx, and somebody who keeps asking."""

from __future__ import annotations

import gzip
import http.client
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from bench.common import free_port
from medalcal.store.edition import digest_of
from tests.clients.histories import History, Said, write
from tests.served import ROOT, Process, environment, get, health, until

FOLDER = Path(
    os.environ.get("MEDALCAL_MACHINES")
    or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "medalcal-machines")
)
"""Where ``tests/machines/install`` puts what it installs."""
REQUIRED = os.environ.get("MEDALCAL_REQUIRE_MACHINES") == "1"
"""Whether something that is not installed is a failure."""
PYTHON = FOLDER / "venv" / "bin" / "python"
NGINX = shutil.which("nginx") or "/usr/sbin/nginx"
CONFIGURATION = ROOT / "docs" / "how-to" / "nginx.conf"
PLACE = "s3://calendar/site"

_FIRST = date(2035, 1, 3)
EPISODES = 6
FORMS = ("gzip", "identity")
"""In which an address is asked for; nginx keeps each by itself."""

PUBLIC = ("/all.ics", "/works/grown.ics", "/", "/works/grown/", "/all.json", "/all.atom")
PERSONAL = "/my/1.grown.ics"
"""Addresses that are asked all the time; each shows in every edition how far the work has grown."""


def missing() -> str | None:
    """Give what is not installed, or None."""
    if not PYTHON.exists():
        return "moto and s3fs"
    return None if Path(NGINX).exists() else "nginx"


# Editions: each has one episode more than the last


def day_of(edition: int) -> str:
    """Give the day of an edition."""
    return (_FIRST + timedelta(days=edition)).isoformat()


def data_of(edition: int, folder: Path) -> Path:
    """Write the data of an edition."""
    told = folder / f"data-{edition}"
    if not told.exists():
        said = [
            Said(day_of(0), "series", f"{{count: {EPISODES}}}"),
            Said(day_of(0), "tv", "{starts: Sat 2035-01-06, slot: Sat 25:30, channel: tv-example, minutes: 30}"),
            *(Said(day_of(day), "series", f"{{count: {EPISODES + day}}}") for day in range(1, edition + 1)),
        ]
        write((History("grown", tuple(said), ("", "", "")), *_STILL), day_of(edition), told)
    return told


_STILL = tuple(
    History(
        name,
        (
            Said(day_of(0), "series", "{count: 12}"),
            Said(day_of(0), "tv", "{starts: Sun 2035-01-07, slot: Sun 23:00, channel: tv-second, minutes: 30}"),
        ),
        ("", "", ""),
    )
    for name in ("calm", "steady")
)


def edition_of(path: str, body: bytes) -> int | None:
    """Tell of which edition a calendar is, by how far the work has grown in it; None for other contents."""
    if not path.endswith(".ics"):
        return None
    return max(map(int, re.findall(rb"SUMMARY:grown: Episode (\d+)", body)), default=0) - EPISODES


# The machines


class Cluster:
    """All of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        store, way, self.front = free_port(), free_port(), free_port()
        self.environment = environment(
            folder / "cache",
            {
                "AWS_ENDPOINT_URL": f"http://127.0.0.1:{way}", "AWS_ACCESS_KEY_ID": "test",
                "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "us-east-1", "AWS_EC2_METADATA_DISABLED": "true",
            },
        )  # fmt: skip
        self._store_port = store
        self.store_log = folder / "store.log"
        self.store = Process(
            [str(PYTHON), "-m", "moto.server", "-H", "127.0.0.1", "-p", str(store)], store, self.environment,
            self.store_log, "/moto-api/",
        )  # fmt: skip
        self.way = Process(
            [sys.executable, str(ROOT / "tests" / "machines" / "forward.py"), str(way), str(store)], way,
            self.environment, folder / "way.log", "/moto-api/",
        )  # fmt: skip
        self.servers = [self._server(name) for name in ("one", "two")]
        self.nginx = Process(
            [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", "daemon off;"], self.front,
            self.environment, folder / "nginx.log",
        )  # fmt: skip

    def _server(self, name: str) -> Process:
        port = free_port()
        command = [str(PYTHON), "-m", "medalcal", "serve", PLACE, "--port", str(port), "--every", "0.5"]
        return Process(command, port, self.environment, self.folder / f"server-{name}.log")

    def start(self) -> None:
        """Start everything, with the first edition."""
        self.store.start()
        self.way.start()
        connection = http.client.HTTPConnection("127.0.0.1", self._store_port, timeout=10)
        connection.request("PUT", "/calendar")
        assert connection.getresponse().status == 200
        connection.close()
        assert self.publish(0).returncode == 0
        for server in self.servers:
            server.start()
        (self.folder / "nginx.conf").write_text(front_configuration(self), "utf-8")
        self.nginx.start()

    def end(self) -> None:
        """End everything that was started here."""
        for process in (self.nginx, *self.servers, self.way, self.store):
            process.end()

    def builder(self, edition: int) -> list[str]:
        """Give the command that publishes an edition."""
        data = data_of(edition, self.folder)
        return [
            str(PYTHON), "-m", "medalcal", "publish", PLACE, "--data", str(data), "--now", f"{day_of(edition)}T12:00Z",
            "--server",
        ]  # fmt: skip

    def publish(self, edition: int, seconds: float = 120) -> subprocess.CompletedProcess[str]:
        """Publish an edition."""
        return subprocess.run(
            self.builder(edition), env=self.environment, cwd=ROOT, capture_output=True, text=True, check=False,
            timeout=seconds,
        )  # fmt: skip

    def publish_and_die(self, edition: int, after: int) -> int:
        """Begin an edition, kill the builder once the store took so many objects; give how many it took in the end."""
        before = self.kept()
        builder = subprocess.Popen(
            self.builder(edition), env=self.environment, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        end = time.monotonic() + 60
        while self.kept() - before < after and builder.poll() is None and time.monotonic() < end:
            time.sleep(0.002)
        builder.kill()
        builder.wait()
        return self.kept() - before

    def kept(self) -> int:
        """Give how many objects the store took so far."""
        return self.store_log.read_bytes().count(b'"PUT /calendar/')

    def turned(self) -> int:
        """Give how often the store took a pointer so far: that many editions became the current one."""
        lines = self.store_log.read_bytes().splitlines()
        return sum(b'"PUT /calendar/' in line and b"edition.json" in line for line in lines)

    def shows(self, edition: int, *servers: Process) -> bool:
        """Tell whether servers have an edition."""
        return all(health(server.port)["edition_on"] == day_of(edition) for server in servers or self.servers)

    def await_edition(self, edition: int, *servers: Process) -> None:
        """Wait until servers have an edition, and nobody in front holds the old one any more."""
        until(lambda: self.shows(edition, *servers), f"edition {edition} at the servers")
        kept = [(path, form) for path in (*PUBLIC, PERSONAL) for form in FORMS]
        until(lambda: all(self._in_front(edition, *each) for each in kept), f"edition {edition} in front")

    def _in_front(self, edition: int, path: str, form: str) -> bool:
        answer = get(self.front, path, {"Accept-Encoding": form})
        body = gzip.decompress(answer.body) if answer.headers.get("content-encoding") == "gzip" else answer.body
        return answer.status == 200 and edition_of(path, body) in (edition, None)


def front_configuration(cluster: Cluster) -> str:
    """Give the configuration of the documentation with the ports and folders of a test, and nothing else changed."""
    first, second = cluster.servers
    return configured(
        cluster.folder,
        {
            "127.0.0.1:8001": f"127.0.0.1:{first.port}",
            "127.0.0.1:8002": f"127.0.0.1:{second.port}",
            "proxy_cache_valid 200 308 10s;": "proxy_cache_valid 200 308 1s;",
        },
        {"calendar.example": cluster.front, "files.calendar.example": free_port()},
    )


def configured(folder: Path, changes: Mapping[str, str], ports: Mapping[str, int], root: Path | None = None) -> str:
    """Give the configuration of the documentation within what Debian has around it.

    Args:
        changes: Text that stands there once → what is to stand there.
        ports: Name of a server → where it is to listen, on this machine alone.
        root: The folder of plain files.
    """
    text = CONFIGURATION.read_text("utf-8")
    changed = {
        "/var/cache/nginx/medalcal": str(folder / "nginx-cache"),
        "/var/log/nginx/medalcal.log": str(folder / "nginx-access.log"),
        "/var/log/nginx/medalcal-errors.log": str(folder / "nginx-errors.log"),
        "/etc/nginx/medalcal-moved*.map": str(folder / "medalcal-moved*.map"),
        "/srv/calendar/current": str(root or folder / "current"),
        **changes,
    }
    for old, new in changed.items():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    for name, port in ports.items():
        pattern = rf"listen 80;\n    listen \[::\]:80;\n    server_name {re.escape(name)};"
        text, count = re.subn(pattern, f"listen 127.0.0.1:{port};\n    server_name {name};", text)
        assert count == 1, name
    user = "user root;\n" if os.getuid() == 0 else ""
    temporary = "".join(
        f"{kind}_temp_path {folder}/nginx-{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    return (
        f"{user}worker_processes 1;\npid {folder}/nginx.pid;\nerror_log {folder}/nginx-errors.log;\n"
        f"events {{ worker_connections 256; }}\nhttp {{\naccess_log off;\n{temporary}{text}}}\n"
    )


# Who asks


class Seen(NamedTuple):
    """One answer to who asks all the time."""

    at: float
    path: str
    form: str
    status: int
    edition: int | None


class Asker:
    """Asks all the time, and looks at every answer; used as a context."""

    PAUSE = 0.03
    MOST = 20_000

    def __init__(self, port: int, paths: tuple[str, ...] = (*PUBLIC, PERSONAL)) -> None:
        self._port, self._paths = port, paths
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)
        self.seen: list[Seen] = []
        self.wrong: list[str] = []
        self._tags: dict[tuple[str, str], str] = {}
        self._bodies: dict[tuple[str, str], str] = {}

    def __enter__(self) -> Asker:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join(60)

    @property
    def statuses(self) -> Counter[int]:
        """Give how often there was which answer."""
        return Counter(one.status for one in self.seen)

    def editions(self, path: str, form: str) -> list[int]:
        """Give the editions that were seen at a path in one form, one after the other, repetitions aside."""
        found = [one.edition for one in self.seen if (one.path, one.form) == (path, form) and one.edition is not None]
        return [edition for place, edition in enumerate(found) if place == 0 or found[place - 1] != edition]

    def _run(self) -> None:
        turn = 0
        while not self._stop.is_set() and len(self.seen) < self.MOST:
            for path in self._paths:
                for form in FORMS:
                    try:
                        self._ask(path, form, asks_whether=turn % 3 != 0)
                    except (OSError, http.client.HTTPException, EOFError, ValueError) as error:
                        self.wrong.append(f"{path} {form}: {error!r}")
                self._stop.wait(self.PAUSE)
            turn += 1

    def _ask(self, path: str, form: str, *, asks_whether: bool) -> None:
        headers = {"Accept-Encoding": form, "User-Agent": "asker"}
        if asks_whether and (path, form) in self._tags:
            headers["If-None-Match"] = self._tags[path, form]
        answer = get(self._port, path, headers, 30)
        edition = None
        if answer.status == 200:
            edition = self._look(path, form, answer.headers, answer.body)
        elif answer.status != 304:
            self.wrong.append(f"{path} {form}: {answer.status}")
        elif answer.body or answer.headers.get("etag") != headers.get("If-None-Match"):
            self.wrong.append(f"{path} {form}: 304 of something else")
        self.seen.append(Seen(time.monotonic(), path, form, answer.status, edition))

    def _look(self, path: str, form: str, headers: dict[str, str], sent: bytes) -> int | None:
        """Tell of which edition a body is; it is whole, and the one of its tag."""
        if int(headers["content-length"]) != len(sent) or not sent:
            self.wrong.append(f"{path} {form}: {len(sent)} bytes of {headers['content-length']}")
        body = gzip.decompress(sent) if headers.get("content-encoding") == "gzip" else sent
        tag = headers["etag"]
        if path.startswith("/my/"):  # its tag is that of its pieces: the same tag, the same bytes
            known = self._bodies.setdefault((path, tag), digest_of(body))
            right = known == digest_of(body)
        else:
            right = tag == f'"{digest_of(body)}{"-gz" if form == "gzip" else ""}"'
        if not right:
            self.wrong.append(f"{path} {form}: {tag} is not the tag of what came")
        if path.endswith(".ics") and not body.endswith(b"END:VCALENDAR\r\n"):
            self.wrong.append(f"{path} {form}: a calendar without an end")
        self._tags[path, form] = tag
        return edition_of(path, body)


KILL = signal.SIGKILL
