"""Freely phrased English, as blogs, newsletters and posts have it, as the rules read it by themselves; of 1 December 2025."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled

BESIDE_TITLES = [
    ("Reminder: Paper Lantern airs on December 14 on TBS.", ["broadcast 2025-12-14 TBS Paper Lantern"]),
    ("BREAKING: Paper Lantern opens in Japan on June 12.", ["film 2026-06-12 Paper Lantern"]),
    ("ICYMI: Paper Lantern opens in Japan on June 12.", ["film 2026-06-12 Paper Lantern"]),
    ("Sunset: Paper Lantern airs on December 14 on TBS.", ["broadcast 2025-12-14 TBS Sunset: Paper Lantern"]),
    ("Kindly Giants premieres on April 7.", ["broadcast 2026-04-07 Kindly Giants"]),
    ("Luckily, Paper Lantern premieres on April 7.", ["broadcast 2026-04-07 Paper Lantern"]),
    ("Officially Paper Lantern premieres on April 7.", ["broadcast 2026-04-07 Paper Lantern"]),
    ("Still Harbor premieres on April 7.", ["broadcast 2026-04-07 Still Harbor"]),
    ("Still, Paper Lantern premieres on April 7.", ["broadcast 2026-04-07 Paper Lantern"]),
    ("Remember the Paper Lantern anime? It premieres on April 7.", ["broadcast 2026-04-07 Paper Lantern"]),
    ("Excited for Paper Lantern? It premieres on April 7.", ["broadcast 2026-04-07 Paper Lantern"]),
    ("Paper Lantern? It's on Netflix from January 8.", ["stream 2026-01-08 Netflix Paper Lantern"]),
    ("Is This a Lantern? It's on Netflix from January 8.", ["stream 2026-01-08 Netflix Is This a Lantern?"]),
    ("Look for the Paper Lantern Blu-ray on January 8.", ["disc 2026-01-08 Paper Lantern"]),
    ("Look Away opens in January.", ["film 2026-01 Look Away"]),
    ("Copies of the Paper Lantern Blu-ray ship on January 8.", ["disc 2026-01-08 Paper Lantern"]),
]


@pytest.mark.parametrize("text, expected", BESIDE_TITLES)
def test_words_before_a_title_that_are_none_of_it(text: str, expected: list[str]) -> None:
    """A label before a colon, a question, an invitation and an adverb stay out; a word that begins a name stays in."""
    assert ruled(text, "en") == expected


GOVERNED = [
    ("The studio revealed that Paper Lantern would open on May 8.", ["film 2026-05-08 Paper Lantern"]),
    ("Paper Lantern won't be back on TV Tokyo until April 7.", ["broadcast 2026-04-07 TV Tokyo Paper Lantern"]),
    ("January 10 is when Paper Lantern returns to MBS.", ["broadcast 2026-01-10 MBS Paper Lantern"]),
    ("Opening in theaters on May 8 is Paper Lantern.", ["film 2026-05-08 Paper Lantern"]),
    ("Returning to TV Tokyo on April 7 will be Paper Lantern.", ["broadcast 2026-04-07 TV Tokyo Paper Lantern"]),
    ("Netflix brings back Paper Lantern on May 1.", ["stream 2026-05-01 Netflix Paper Lantern"]),
    ("Paper Lantern finished its run in Morning on October 30.", ["issue 2025-10-30 Morning Paper Lantern"]),
    ("Paper Lantern, which found many fans, comes to Blu-ray on January 20.", ["disc 2026-01-20 Paper Lantern"]),
    ("River Fox, which owes much to Paper Lantern, comes to Blu-ray on January 20.", ["disc 2026-01-20 River Fox"]),
    ("Paper Lantern won Best Feature at the Annie Awards on February 8, 2025.", ["award 2025-02-08 Paper Lantern"]),
    ("The Grand Prize was awarded to Paper Lantern on November 14.", ["award 2025-11-14 Paper Lantern"]),
    ("The Grand Prize was awarded to Aoi Morita on November 14.", ["award 2025-11-14"]),
]


@pytest.mark.parametrize("text, expected", GOVERNED)
def test_the_work_as_subject_or_object(text: str, expected: list[str]) -> None:
    """It stands in a clause that tells, in one that answers when, behind its verb, or before an aside."""
    assert ruled(text, "en") == expected
