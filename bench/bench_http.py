"""The server beside Debian's nginx, by turns: wrk on loopback, 32 connections, 2,000 works with 30 episodes each.

Run as ``python -m bench.bench_http``; ``apt-get install wrk nginx`` first. The server has one core and wrk another.
Compared are requests per second of processor time, which on a core of one's own is what wrk counts, and which stays
what it is where others use that core too; wrk's own count stands beside it. Each figure is the median of rounds, but
for how long answers take: there it is the best round, since others on the machine can only lengthen it.
"""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import os
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from bench.common import Row, free_port, print_table
from bench.generate import generate
from medalcal.emit import ics
from medalcal.emit.ics import AHEAD, BACK
from medalcal.jobs.calendar import open_calendar
from medalcal.ledger.parcel import packed_work
from medalcal.ledger.selection import Filter
from medalcal.ledger.snapshot import Snapshot
from medalcal.model.profile import Follow, Profile
from medalcal.model.wish import pack
from medalcal.server.app import App
from medalcal.server.keeper import Keeper
from medalcal.store.content import object_name, packed
from medalcal.store.current import current_name, keep_edition, switch
from medalcal.store.edition import Content, Edition, WorkPart, digest_of
from medalcal.store.place import Place, place_at
from medalcal.web.address import span_of_days

WORKS, EPISODES, FOLLOWED, WISHES = 2_000, 30, 30, 500
CONNECTIONS, SECONDS, ROUNDS = 32, 2, 5
ON = date(2026, 6, 1)
PLAIN_BYTES, PACKED_BYTES = 200_000, 12_000
ALONE = 0.9
"""The share of a core from which on how long answers take is judged: below it, others make them take longer."""
SERVER_CORE, WRK_CORE = "0", "1"
TICKS = os.sysconf("SC_CLK_TCK")

NGINX = """
worker_processes 1; daemon off; pid {folder}/pid; error_log {folder}/error.log crit;
events {{ worker_connections 1024; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000; types {{ text/calendar ics; }}
  client_body_temp_path {folder}/1; proxy_temp_path {folder}/2; fastcgi_temp_path {folder}/3;
  uwsgi_temp_path {folder}/4; scgi_temp_path {folder}/5;
  server {{
    listen 127.0.0.1:{port}; root {folder}/files;
    location / {{ gzip_static on; }}
    location /my/ {{ gzip on; gzip_comp_level 6; gzip_types text/calendar; }}
  }}
}}
"""
SCRIPT = """
local wishes, at = {%s}, 0
request = function()
  at = at %% #wishes + 1
  return wrk.format("GET", wishes[at])
end
"""


class Load(NamedTuple):
    """What one run of wrk found."""

    per_cpu_second: float
    per_second: float
    p99: float
    """Milliseconds."""
    share: float
    """Of its core, that the server had."""
    answers: int
    failures: int


class Server:
    """A server on a core of its own."""

    def __init__(self, name: str, command: list[str], port: int) -> None:
        self.port = port
        self._process = subprocess.Popen(["taskset", "-c", SERVER_CORE, *command], stderr=subprocess.DEVNULL)
        for _ in range(600):
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                return
            time.sleep(0.1)
        self.end()
        raise RuntimeError(f"{name} does not start")

    def cpu(self) -> float:
        """Give the processor seconds that it and its children took."""
        found = subprocess.run(["pgrep", "-P", str(self._process.pid)], capture_output=True, text=True).stdout.split()
        total = 0
        for pid in (str(self._process.pid), *found):
            fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
            total += int(fields[11]) + int(fields[12])
        return total / TICKS

    def load(self, path: str, headers: dict[str, str], script: str | None = None) -> Load:
        """Ask for one thing, or for those of a script, as fast as it goes."""
        command = ["taskset", "-c", WRK_CORE, "wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "--latency"]
        for name, value in headers.items():
            command += ["-H", f"{name}: {value}"]
        command += ["-s", script] if script else []
        before = self.cpu()
        told = subprocess.run(
            [*command, f"http://127.0.0.1:{self.port}{path}"], capture_output=True, text=True, check=True
        )
        return _read(told.stdout, self.cpu() - before)

    def etag(self, path: str) -> str:
        """Give the tag of something."""
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        line.request("GET", path)
        answer = line.getresponse()
        answer.read()
        line.close()
        return str(answer.headers["ETag"])

    def end(self) -> None:
        """Tell it to end, and wait until it has."""
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(30)


def _read(told: str, cpu: float) -> Load:
    answers = int(_found(r"(\d+) requests in", told))
    latency, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", told).groups()  # type: ignore[union-attr]
    failures = int(_found(r"Non-2xx or 3xx responses: (\d+)", told, "0"))
    failures += sum(map(int, re.findall(r"(?:connect|read|write|timeout) (\d+)", told)))
    per_second = float(_found(r"Requests/sec:\s+([\d.]+)", told))
    p99 = float(latency) * {"us": 0.001, "ms": 1, "s": 1000}[unit]
    cpu = max(cpu, 1 / TICKS)  # where others leave it next to nothing, there is no more to tell
    return Load(max(answers, 1) / cpu, per_second, p99 or SECONDS * 1000, cpu / SECONDS, answers, failures)


def _found(pattern: str, text: str, otherwise: str | None = None) -> str:
    match = re.search(pattern, text)
    if match is None:
        assert otherwise is not None, text
        return otherwise
    return match[1]


# What is served


class Stock(NamedTuple):
    """What both servers have, and the addresses at which it is asked for."""

    files: dict[str, bytes]
    wishes: list[str]


def stock_of(snapshot: Snapshot) -> Stock:
    """Give a feed of 200 KB, one that is 12 KB when packed, and wishes of thirty works each."""
    blocks = [*snapshot.blocks(span_of_days(ON - BACK, ON + AHEAD), Filter())]
    slugs = [slug for slug, _, _ in snapshot.works()]
    step = len(slugs) // WISHES
    wishes = [
        pack(Profile(follows=tuple(Follow(work=slug) for slug in sorted((slugs * 2)[start : start + FOLLOWED]))))
        for start in range(0, step * WISHES, step)
    ]
    files = {"plain.ics": feed_of(blocks, PLAIN_BYTES, len), "packed.ics": feed_of(blocks, PACKED_BYTES, packed_size)}
    return Stock(files, wishes)


def feed_of(blocks: list[bytes], size: int, measure: Any) -> bytes:
    """Give a feed of so many bytes, by some measure."""
    low, high = 1, len(blocks)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if measure(b"".join(blocks[:middle])) < size else (low, middle)
    return b"".join(ics.feed(blocks[:low], "Example"))


def packed_size(data: bytes) -> int:
    """Give how many bytes something is when it is packed."""
    return len(packed(data))


def edition_of(snapshot: Snapshot, place: Place, stock: Stock, name: str) -> None:
    """Publish an edition with just what is asked for, and the rows of all works."""
    works, contents = {}, {}
    for slug, _, _ in snapshot.works():
        rows = packed_work(snapshot, slug)
        contents[digest_of(rows)] = rows
        works[slug] = WorkPart(digest_of(rows), "", ())
    contents |= {digest_of(body): body for body in stock.files.values()}
    place.write_many({object_name(digest): packed(body) for digest, body in contents.items()})
    at = "2026-06-01T00:00:00Z"
    files = {path: Content(digest_of(body), len(body), at) for path, body in stock.files.items()}
    site = {"name": name, "address": None, "has_server": True}
    edition = Edition(at, str(ON), "", "", ics.FORMAT_EPOCH, at, site, snapshot.outlets(), files, works, {}, {})
    switch(place, keep_edition(place, edition), at, current_name(place))


@contextlib.contextmanager
def servers(folder: Path, stock: Stock, personal: bytes) -> Iterator[tuple[Server, Server]]:
    """Run nginx and medalcal over the same files."""
    files = folder / "files"
    (files / "my").mkdir(parents=True)
    for path, body in stock.files.items():
        (files / path).write_bytes(body)
        (files / f"{path}.gz").write_bytes(packed(body))
    (files / "my" / "personal.ics").write_bytes(personal)
    subprocess.run(["chmod", "-R", "a+rX", str(folder)], check=True)
    ports = [free_port(), free_port()]
    config = folder / "nginx.conf"
    config.write_text(NGINX.format(folder=folder, port=ports[0]), "utf-8")
    ours = [sys.executable, "-m", "medalcal", "serve", str(folder / "site"), "--port", str(ports[1]), "--every", "0.2"]
    with contextlib.ExitStack() as ends:
        nginx = Server("nginx", ["nginx", "-c", str(config)], ports[0])
        ends.callback(nginx.end)
        medalcal = Server("medalcal", ours, ports[1])
        ends.callback(medalcal.end)
        yield nginx, medalcal


# Figures


def application_seconds(app: App, wish: str) -> float:
    """Give the seconds that the callable takes for a personal feed, without a server around it."""

    async def receive() -> dict[str, Any]:
        return {"type": "http.request"}

    async def send(message: Any) -> None:
        pass

    scope = {
        "type": "http", "method": "GET", "path": f"/my/{wish}.ics", "query_string": b"",
        "headers": [(b"host", b"127.0.0.1:8000"), (b"accept-encoding", b"gzip"), (b"user-agent", b"x")],
    }  # fmt: skip

    async def measured() -> float:
        taken = []
        for _ in range(15):
            begun = time.process_time()
            for _ in range(1000):
                await app(scope, receive, send)
            taken.append((time.process_time() - begun) / 1000)
        return statistics.median(taken[1:])

    return asyncio.run(measured())


def personal_feed(app: App, wish: str) -> bytes:
    """Give a personal feed, unpacked; the server then has it in memory, as for who asks again."""
    shelf = app._keeper.shelf
    assert shelf is not None
    plan = app._desk.plan(shelf, wish)
    app._desk.keep(shelf, wish, plan)
    return plan.plain()


class Case(NamedTuple):
    """One thing that both are asked for."""

    what: str
    nginx: str
    medalcal: str
    headers: dict[str, str]
    at_least: float | None = None
    at_most: float | None = None
    script: str | None = None
    """Of medalcal alone."""


class Found(NamedTuple):
    """What rounds by turns found."""

    nginx: Load
    medalcal: Load
    quickest: tuple[Load, Load]
    """The rounds of both in which answers took the least time."""


def compared(nginx: Server, medalcal: Server, case: Case, *, by_tag: bool = False) -> Found:
    """Give the medians of both over rounds by turns; the first is to get warm."""
    sides: list[list[Load]] = [[], []]
    asked = [(nginx, case.nginx, None), (medalcal, case.medalcal, case.script)]
    for number in range(ROUNDS + 1):
        for side, (server, path, script) in zip(sides, asked, strict=True):
            more = {"If-None-Match": server.etag(path)} if by_tag else {}
            come_to_rest(nginx, medalcal)
            found = server.load(path, case.headers | more, script)
            if number:
                side.append(found)
    one, other = (Load(*(statistics.median(figures) for figures in zip(*side, strict=True))) for side in sides)
    quickest = [min(side, key=lambda load: load.p99) for side in sides]
    return Found(one, other, (quickest[0], quickest[1]))


def come_to_rest(*servers: Server) -> None:
    """Wait until no server is busy any more with what wrk asked for and did not wait for: they share a core."""
    spent = -1.0
    for _ in range(100):
        now = sum(server.cpu() for server in servers)
        if now - spent < 2 / TICKS:
            return
        spent = now
        time.sleep(0.1)


def row_of(case: Case, found: Found) -> Row:
    """Make a line of the table."""
    nginx, medalcal = found.nginx, found.medalcal
    told = (
        f"{medalcal.per_cpu_second:,.0f} against {nginx.per_cpu_second:,.0f}"
        f" (wrk: {medalcal.per_second:,.0f}, {nginx.per_second:,.0f})"
    )
    ratio = medalcal.per_cpu_second / nginx.per_cpu_second
    return Row(case.what, told, ratio if case.at_most is None else 1 / ratio, case.at_least, case.at_most)


def waiting_row(case: Case, found: Found) -> Row:
    """Make a line about how long answers take; where the core was not the server's own, that says little."""
    nginx, medalcal = found.quickest
    told = f"{medalcal.p99:.1f} ms with {medalcal.share:.0%} of a core (nginx {nginx.p99:.1f} with {nginx.share:.0%})"
    is_alone = medalcal.share > ALONE
    return Row(f"99 % within: {case.what.partition(',')[0]}", told, medalcal.p99, at_most=6 if is_alone else None)


def reload_row(medalcal: Server, snapshot: Snapshot, place: Place, stock: Stock, script: str) -> Row:
    """Publish new editions while wrk asks, and count what was not answered."""
    good = total = 0
    for number in range(3):
        switching = threading.Timer(0.5, edition_of, (snapshot.copied(), place, stock, f"Example {number}"))
        switching.start()
        found = medalcal.load("/", {"Accept-Encoding": "gzip"}, script)
        switching.join()
        good += found.answers - found.failures
        total += found.answers
    return Row("new editions under load, answered of all asked", f"{good:,} of {total:,}", good / total, at_least=1)


def main() -> bool:
    """Measure everything and print the table; without wrk and nginx there is nothing to compare with."""
    if not all(map(shutil.which, ("wrk", "nginx", "taskset"))):
        print("wrk, nginx or taskset is not here: the server is not compared")
        return True
    folder = Path(tempfile.mkdtemp(prefix="medalcal-bench-"))
    try:
        return _measured(folder)
    finally:
        shutil.rmtree(folder)


def _measured(folder: Path) -> bool:
    os.environ["MEDALCAL_CACHE"] = str(folder / "cache")
    generate(str(folder / "data"), WORKS, EPISODES)
    snapshot = open_calendar(str(folder / "data"))
    place, stock = place_at(str(folder / "site")), stock_of(snapshot)
    edition_of(snapshot, place, stock, "Example")
    keeper = Keeper(place)
    keeper.look()
    app, wish = App(keeper), stock.wishes[0]
    personal = personal_feed(app, wish)
    script = folder / "wishes.lua"
    script.write_text(SCRIPT % ", ".join(f'"/my/{one}.ics"' for one in stock.wishes), "utf-8")
    gzip = {"Accept-Encoding": "gzip"}
    mine = f"/my/{wish}.ics"
    cases = [
        Case("304, of nginx's requests a second", "/packed.ics", "/packed.ics", gzip, at_least=0.35),
        Case("ready gzip of 12 KB, of nginx's", "/packed.ics", "/packed.ics", gzip, at_least=0.33),
        Case("plain 200 KB, processor time × nginx's", "/plain.ics", "/plain.ics", {}, at_most=2.2),
        Case(f"personal feed, {len(personal):,} bytes, gzip, × nginx packing it", "/my/personal.ics", mine, gzip,
             at_least=15),
        Case(f"{WISHES} personal feeds by turns, × nginx packing one", "/my/personal.ics", mine, gzip, at_least=15,
             script=str(script)),
    ]  # fmt: skip
    with servers(folder, stock, personal) as (nginx, medalcal):
        found = [(case, compared(nginx, medalcal, case, by_tag=case is cases[0])) for case in cases]
        rows = [row_of(*one) for one in found]
        rows += [waiting_row(case, one) for case, one in found if case.at_most is None]
        rows.append(reload_row(medalcal, snapshot, place, stock, str(script)))
    taken = application_seconds(app, wish) * 1e6
    rows.append(Row("application, µs for each personal feed", f"{taken:.1f} µs", taken, at_most=30))
    return print_table(rows)


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
