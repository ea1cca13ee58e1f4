"""What every poller in Python shares: its question, what it remembers from poll to poll, and what it prints.

A poller is asked once a process: ``ADDRESS FOLDER AGENT ENCODING``. The folder is its memory, the encoding what it says
that it accepts. It prints what it holds afterwards, as readers do.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import icalendar

from tests.clients.readers.rows import Row, report, row


class Question(NamedTuple):
    """What is asked, and by whom."""

    address: str
    folder: Path
    agent: str
    encoding: str

    @property
    def headers(self) -> dict[str, str]:
        """Give what a client says of itself."""
        return {"User-Agent": self.agent, "Accept-Encoding": self.encoding, "Accept": "text/calendar"}


class Memory:
    """What a client keeps: a document on disk."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "memory.json"
        self.held: dict[str, Any] = json.loads(self._path.read_text("utf-8")) if self._path.exists() else {}

    def save(self) -> None:
        """Keep it for the next poll."""
        self._path.write_text(json.dumps(self.held), "utf-8")


def events(data: bytes) -> Iterator[tuple[icalendar.Event, Row]]:
    """Give the events of a file."""
    for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        assert isinstance(event, icalendar.Event)
        texts = (event.get(name) for name in ("SUMMARY", "STATUS", "DESCRIPTION"))
        yield event, row(event["UID"], event.start, event.end, *texts)


def poll(once: Callable[[Question], Iterable[Row]]) -> None:
    """Ask once, and print what is held then."""
    address, folder, agent, encoding = sys.argv[-4:]
    question = Question(address, Path(folder), agent, encoding)
    report(lambda _: once(question), [folder])
