"""Home Assistant's remote calendar: httpx and ical; the file is taken whole, without conditions.

Source: home-assistant/core, ``components/remote_calendar/coordinator.py``.
"""

from __future__ import annotations

from collections.abc import Iterator

import httpx
from ical.calendar_stream import IcsCalendarStream

from tests.clients.pollers.polling import Question, poll
from tests.clients.readers.rows import EARLIEST, LATEST, Row, row


def once(question: Question) -> Iterator[Row]:
    """Take what the address says now."""
    answer = httpx.get(question.address, headers=question.headers, follow_redirects=True)
    answer.raise_for_status()
    calendar = IcsCalendarStream.calendar_from_ics(answer.text)
    for event in calendar.timeline.overlapping(EARLIEST, LATEST):
        yield row(event.uid, event.start, event.end, event.summary, event.status and event.status.value, None)


if __name__ == "__main__":
    poll(once)
