"""ICSx5: asks with both conditions, keeps entries by UID, and skips one whose LAST-MODIFIED has not grown.

Source: bitfireAT/icsx5, ``ProcessEventsTask`` and ``CalendarFetcher``.
"""

from __future__ import annotations

from collections.abc import Iterable

import requests

from tests.clients.pollers.polling import Memory, Question, events, poll
from tests.clients.readers.rows import Row


def once(question: Question) -> Iterable[Row]:
    """Bring what is held up to what the address says now."""
    memory = Memory(question.folder)
    held: dict[str, dict[str, Row | str]] = memory.held.setdefault("events", {})
    headers = question.headers
    if "etag" in memory.held:
        headers["If-None-Match"] = memory.held["etag"]
    if "modified" in memory.held:
        headers["If-Modified-Since"] = memory.held["modified"]
    answer = requests.get(question.address, headers=headers, timeout=10)
    if answer.status_code == 200:
        memory.held |= {"etag": answer.headers["ETag"], "modified": answer.headers["Last-Modified"]}
        seen = set()
        for event, row in events(answer.content):
            seen.add(row["uid"])
            stamp = event.decoded("LAST-MODIFIED").isoformat()
            if row["uid"] not in held or stamp > str(held[row["uid"]]["stamp"]):
                held[row["uid"]] = {"stamp": stamp, "row": row}
        for uid in held.keys() - seen:
            del held[uid]
    memory.save()
    return [entry["row"] for entry in held.values()]  # type: ignore[misc]


if __name__ == "__main__":
    poll(once)
