"""Dates in English announcements: how they are spelled, and which year, month or week is meant where none is told."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled

SPELLED: list[tuple[str, list[str]]] = [
    # years of two digits
    ("The film Blue Kite opens in the summer of '26.", ["film 2026-summer Blue Kite"]),
    ("Viz releases the Blue Kite manga in March '26.", ["volume 2026-03 Viz Blue Kite"]),
    # a year before its season, its month
    ("The film Blue Kite opens 2026, in summer.", ["film 2026-summer Blue Kite"]),
    ("The film Blue Kite: 2026 March, in theaters.", ["film 2026-03 Blue Kite"]),
    ("Blue Kite\n\nVol. | Release date\n1 | 2024-11\n2 | 2025-03", ["volume #1 2024-11", "volume #2 2025-03"]),
    ("The anime aired in 2009-10.", ["broadcast 2009"]),
    # quarters and halves
    ("The novel Blue Kite is out in Q4 of 2026.", ["volume 2026-Q4 Blue Kite"]),
    ("The novel Blue Kite is out in 2026 Q4.", ["volume 2026-Q4 Blue Kite"]),
    ("The novel Blue Kite is out in the first quarter of next year.", ["volume 2026-Q1 Blue Kite"]),
    ("The novel Blue Kite is out in the last three months of next year.", ["volume 2026-Q4 Blue Kite"]),
    ("The novel Blue Kite is out in the first six months of 2026.", ["volume 2026-H1 Blue Kite"]),
    ("The novel Blue Kite is out in H2 2026.", ["volume 2026-H2 Blue Kite"]),
    ("The novel Blue Kite is out in 2026, H2.", ["volume 2026-H2 Blue Kite"]),
    # days in words
    ("The novel Blue Kite is out on the nineteenth of next month.", ["volume 2026-01-19 Blue Kite"]),
    ("The novel Blue Kite is out on the tenth day of April.", ["volume 2026-04-10 Blue Kite"]),
    ("The novel Blue Kite is out on the last day of April.", ["volume 2026-04-30 Blue Kite"]),
    # parts of a month
    ("The novel Blue Kite is out in the last few days of April.", ["volume 2026-04-late Blue Kite"]),
    ("The novel Blue Kite is out in the early part of April.", ["volume 2026-04-early Blue Kite"]),
]

DAY_FIRST: list[tuple[str, list[str]]] = [
    (
        "Blue Kite\n\nVolume 1 of the manga is out on 24/02/2026, and volume 2 is out on 07/03/2026.",
        ["volume #1 2026-02-24", "volume #2 2026-03-07"],
    ),
    (
        "Blue Kite\n\nVolume 1 of the manga is out on 02/24/2026, and volume 2 is out on 07/03/2026.",
        ["volume #1 2026-02-24", "volume #2 2026-07-03"],
    ),
]

HEADED: list[tuple[str, list[str]]] = [
    # by a line of its own
    (
        "The Blue Kite series\n\n2016\nJuly 6: the TV anime premieres\nMarch 3: a CD goes on sale\n\n"
        "2018\nMay 3: the film opens in theaters",
        ["broadcast 2016-07-06 The Blue Kite", "other 2016-03-03 The Blue Kite", "film 2018-05-03 The Blue Kite"],
    ),
    # at the beginning of a line
    ("The Blue Kite series\n\n2018 – The film. Released May 3. Loved by all.", ["film 2018-05-03 The Blue Kite"]),
    # in a clause, before a bracket, in one
    ("They tried; 2018, a film, released in May.", ["film 2018-05"]),
    ("The film opened in 2018 (in theaters on May 3).", ["film 2018-05-03"]),
    # prose goes on to other years
    ("2018 was the year of the film. Its disc went on sale on May 3.", ["disc 2025-05-03"]),
    ("The manga began in 2018. Its second volume goes on sale on May 3.", ["issue 2018", "volume #2 2026-05-03"]),
    # what is to come is not of a year that is over
    ("2018 - The manga. Its second volume will go on sale on May 3.", ["volume #2 2026-05-03"]),
]

SIDES: list[tuple[str, list[str]]] = [
    # a present form behind a verb of the past
    (
        "Volume 8 of the Blue Kite manga was released on November 19, and the ninth is on the schedule for March.",
        ["volume #8 2025-11-19 Blue Kite", "volume #9 2026-03 Blue Kite"],
    ),
    (
        "Volume 8 of the Blue Kite manga arrived on November 19, and its follow-up should be out in May.",
        ["volume #8 2025-11-19 Blue Kite", "volume 2026-05 Blue Kite"],
    ),
    ("Volume 4 of the Blue Kite manga stays where it was, on May 19.", ["volume #4 2026-05-19 Blue Kite"]),
    # first planned is not yet shown, first shown is
    ("The Blue Kite anime was first televised in February.", ["broadcast 2025-02 Blue Kite"]),
    # what would be nearly a year ago is to come
    (
        "For the first time all of the Blue Kite manga is offered, with volumes released on December 29.",
        ["volume 2025-12-29 Blue Kite"],
    ),
    ("The film Blue Kite opened on February 9.", ["film 2025-02-09 Blue Kite"]),
]


@pytest.mark.parametrize("text, expected", SPELLED + DAY_FIRST + HEADED + SIDES)
def test_dates(text: str, expected: list[str]) -> None:
    """A date is read as it is meant."""
    assert ruled(text, "en") == expected
