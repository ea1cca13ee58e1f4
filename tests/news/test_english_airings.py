"""What English announcements tell of television and streaming: episodes, days, clocks, channels and services."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled

EPISODES: list[tuple[str, list[str]]] = [
    # a season and an episode in one word, or side by side
    ("S3E5 lands January 9 on Hulu.", ["stream S3 #5 2026-01-09 Hulu"]),
    ("S03E11 airs January 9.", ["broadcast S3 #11 2026-01-09"]),
    ("S3, E5 airs January 9.", ["broadcast S3 #5 2026-01-09"]),
    ("Lantern Road S2 Ep9 airs on December 6.", ["broadcast S2 #9 2025-12-06 Lantern Road"]),
    # thousands, and halves
    ("Episode 1,204 of Lantern Road airs on December 7.", ["broadcast #1204 2025-12-07 Lantern Road"]),
    (
        "Episodes 1, 204 and 205 air on December 7.",
        ["broadcast #1 2025-12-07", "broadcast #204 2025-12-07", "broadcast #205 2025-12-07"],
    ),
    ("Lantern Road #1,204 airs on December 7.", ["broadcast #1204 2025-12-07 Lantern Road"]),
    ("The 6.5th episode aired on January 5, 2025.", ["broadcast 2025-01-05"]),
    # what stands behind a title
    ("Lantern Road S2 starts January 25.", ["broadcast S2 2026-01-25 Lantern Road"]),
    ("Lantern Road #7 airs on December 6.", ["broadcast #7 2025-12-06 Lantern Road"]),
    ("Lantern Road 2nd Cour airs from January 2026.", ["broadcast 2026-01 Lantern Road"]),
    ("Lantern Road: The Final Season airs in 2026.", ["broadcast 2026 Lantern Road"]),
]

DAYS: list[tuple[str, list[str]]] = [
    # so many a weekday of a month, and its weeks
    ("The show will premiere on the third Friday of January.", ["broadcast 2026-01-16"]),
    ("The show will premiere on the last Saturday in January on TV Asahi.", ["broadcast 2026-01-31 TV Asahi"]),
    ("The show aired from the first Sunday of October 2024.", ["broadcast 2024-10-06"]),
    ("The show will premiere in the second week of January on Fuji TV.", ["broadcast 2026-01 Fuji TV"]),
    ("The show will premiere in the first week of January on Fuji TV.", ["broadcast 2026-01-early Fuji TV"]),
    # a letter for half of the day
    ("The show airs at 11:15p on January 10.", ["broadcast 2026-01-10 23:15"]),
    ("The show airs January 10 from 11:30p to 12:00a on Toonami.", ["broadcast 2026-01-10 23:30 Toonami"]),
    ("The show airs at 11:15 on January 10.", ["broadcast 2026-01-10 11:15"]),
]


@pytest.mark.parametrize("text, expected", EPISODES + DAYS)
def test_what_airs_and_when(text: str, expected: list[str]) -> None:
    """Episodes, seasons, weekdays of a month and clocks are read in all ways in which they are written."""
    assert ruled(text, "en") == expected
