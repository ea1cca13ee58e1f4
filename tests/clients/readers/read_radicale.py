"""Radicale, a server of its own on a free port of this machine, asked by the library caldav.

A file is put as a whole collection and read back by REPORT. With ``--update`` first, each file is synchronised event by
event into the collection of the one before: what is new or changed is put, what is gone is deleted.
"""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import caldav
import icalendar

from tests.clients.readers.rows import EARLIEST, LATEST, Row, report, row

START_SECONDS = 20
HEADERS = {"Content-Type": "text/calendar; charset=utf-8"}


@contextlib.contextmanager
def server(folder: str) -> Iterator[str]:
    """Run a server over a folder; give its address; end it."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [
        sys.executable, "-m", "radicale", "--config", "", "--server-hosts", f"127.0.0.1:{port}", "--auth-type", "none",
        "--rights-type", "authenticated", "--storage-filesystem-folder", folder, "--logging-level", "critical",
    ]  # fmt: skip
    process = subprocess.Popen(command, stdout=sys.stderr)
    try:
        wait_for(port, process)
        yield f"http://127.0.0.1:{port}/"
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until the server takes connections.

    Raises:
        TimeoutError: It does not, within some seconds.
    """
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise TimeoutError(f"Radicale does not answer on port {port}")


def occurrences(calendar: Any) -> Iterator[Row]:
    """Give what a REPORT over a long stretch answers."""
    for found in calendar.search(event=True, start=EARLIEST, end=LATEST):
        for event in found.icalendar_instance.walk("VEVENT"):
            texts = (event.get(name) for name in ("SUMMARY", "STATUS", "DESCRIPTION"))
            yield row(event["UID"], event.start, event.end, *texts)


def put(client: Any, url: str, body: bytes) -> None:
    """Put a file.

    Raises:
        ValueError: The server refuses it.
    """
    answer = client.put(url, body.decode("utf-8"), HEADERS)
    if answer.status not in (200, 201, 204):
        raise ValueError(f"{answer.status} {answer.reason}")


def upload(client: Any, number: int, path: str) -> Iterator[Row]:
    """Put a whole file as a new collection, and give what is there then."""
    url = f"{client.url}reader/feed-{number}/"
    put(client, url, Path(path).read_bytes())
    return occurrences(client.calendar(url=url))


def synchronise(client: Any, calendar: Any, path: str) -> Iterator[Row]:
    """Bring a collection to what a file says, one event at a time by its UID, and give what is there then."""
    feed = icalendar.Calendar.from_ical(Path(path).read_bytes())
    events = {str(event["UID"]): event for event in feed.walk("VEVENT")}
    for found in calendar.events():
        if found.icalendar_component["UID"] not in events:
            found.delete()
    for uid, event in events.items():
        item = icalendar.Calendar({"VERSION": "2.0", "PRODID": feed["PRODID"]})
        item.add_component(event)
        put(client, f"{calendar.url}{uid}.ics", item.to_ical())
    return occurrences(calendar)


def main() -> None:
    """Read each file into a collection of its own, or synchronise all into one."""
    with (
        tempfile.TemporaryDirectory() as folder,
        server(folder) as url,
        caldav.DAVClient(url, username="reader", password="reader") as client,  # noqa: S106 - nobody checks it
    ):
        principal = client.principal()
        if sys.argv[1] == "--update":
            calendar = principal.make_calendar(cal_id="feed")
            report(lambda path: synchronise(client, calendar, path), sys.argv[2:])
        else:
            numbers = count()
            report(lambda path: upload(client, next(numbers), path))


if __name__ == "__main__":
    main()
