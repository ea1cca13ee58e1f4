"""The chart of a season: by which of its episodes the hour of a series is told."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from medalcal.jobs.calendar import open_calendar
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.address import feeds_of
from medalcal.web.pages import feed_pages
from tests.web.conftest import site_of, write_data

WORK = """\
titles: {en: Night Train}
sources: {page: {url: "https://example.org/train", read_at: 2026-09-01}}
series:
  season-1:
    lead: tv
    claims: [{count: 12, source: page}]
    runs:
      tv:
        claims:
          - {starts: 2026-10-06, slot: Tue 25:30, channel: tv-asahi, source: page}
          - {shift: 2026-11-03, to: "26:00", reason: sports, source: page}
          - {slot: Wed 24:00, from: 2026-11-30, source: page}
"""


@pytest.fixture(scope="module")
def train(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """Give a calendar with one series of autumn, which moves once for a night and once for good."""
    folder = tmp_path_factory.mktemp("season")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MEDALCAL_CACHE", str(folder / "cache"))
        return open_calendar(write_data(Path(folder, "data"), {"train": WORK}))


def told(train: Snapshot, on: date) -> tuple[str, ...]:
    """Give day of the week, instant, which episode that is, and the Japanese hour on the chart of a day."""
    site = site_of(on=on)
    feeds = feeds_of(train, site)
    feed = next(feed for feed in feeds if feed.stem == "seasons/2026-autumn")
    html = next(iter(feed_pages(train, feed, feeds, site))).body.decode()
    found = re.search(
        r"<h2>(\w+)</h2>.*<time datetime=\"(.*?)\" data-label=\".*?\" data-slot=\"(\w+)\">(.*?)<", html, re.S
    )
    assert found
    assert "from Tue 6 Oct · 12 episodes · until Wed 23 Dec" in html
    return found.groups()


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2026, 9, 20), ("Tue", "2026-10-06T16:30:00Z", "next", "25:30")),
        (date(2026, 10, 27), ("Tue", "2026-10-27T16:30:00Z", "next", "25:30")),
        (date(2026, 11, 1), ("Tue", "2026-11-10T16:30:00Z", "next", "25:30")),
        (date(2026, 11, 25), ("Wed", "2026-12-02T15:00:00Z", "next", "24:00")),
        (date(2026, 12, 24), ("Tue", "2026-10-06T16:30:00Z", "first", "25:30")),
    ],
    ids=["before", "on-its-day", "not-one-night-alone", "moved-for-good", "over"],
)
def test_is_told_by_the_next_episode(train: Snapshot, on: date, expected: tuple[str, ...]) -> None:
    """An hour is that of an episode to come, so that a reader's clock is right after it was turned; else of the first.

    Worked out by hand: 25:30 in Japan is 16:30 of the same day in UTC, 24:00 is 15:00.
    """
    assert told(train, on) == expected
