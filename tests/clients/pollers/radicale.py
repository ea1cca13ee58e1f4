"""A collection in Radicale that is filled from an address: asked conditionally, put as a whole when it changed."""

from __future__ import annotations

from collections.abc import Iterable

import caldav
import requests

from tests.clients.pollers.polling import Memory, Question, poll
from tests.clients.readers.read_radicale import occurrences, put, server
from tests.clients.readers.rows import Row


def once(question: Question) -> Iterable[Row]:
    """Put what the address says now, and read the collection back."""
    memory = Memory(question.folder)
    known = {"If-None-Match": memory.held["etag"]} if memory.held else {}
    answer = requests.get(question.address, headers=question.headers | known, timeout=10)
    with (
        server(str(question.folder / "collections")) as url,
        caldav.DAVClient(url, username="reader", password="reader") as client,  # noqa: S106 - nobody checks it
    ):
        client.principal()  # Radicale makes a user's home when that user first comes
        collection = f"{client.url}reader/feed/"
        if answer.status_code == 200:
            put(client, collection, answer.content)
            memory.held["etag"] = answer.headers["ETag"]
            memory.save()
        return list(occurrences(client.calendar(url=collection)))


if __name__ == "__main__":
    poll(once)
