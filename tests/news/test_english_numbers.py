"""Which number an English release has: ordinals and numbers in words, those in the first cell of a row."""

from __future__ import annotations

from datetime import date

import pytest

from medalcal.news.gazetteer import Gazetteer
from medalcal.news.reader import gather
from tests.news.reading import line


def ruled(text: str, published: str = "2026-02-01") -> list[str]:
    """Give the claims that the rules alone make of a text."""
    builder = gather(text, published=date.fromisoformat(published), language="en", gazetteer=Gazetteer(), work=None)
    return [line(each) for each in builder.article(None).claims]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Lamp has put out thirty volumes; the thirty-first ships on May 8.", ["volume #31 2026-05-08"]),
        ("Ten books of Winter Fox are out. The eleventh's out in July.", ["volume #11 2026-07"]),
        ("Three volumes of the manga came out, and the fourth isn't due until July.", ["volume #4 2026-07"]),
        ("Nine volumes of the novels have been printed, and the tenth lands on June 2.", ["volume #10 2026-06-02"]),
        (
            "The twenty-second and twenty-third volumes ship on May 8.",
            ["volume #22 2026-05-08", "volume #23 2026-05-08"],
        ),
        ("Novel five of Winter Fox came out in Japan on May 8.", ["volume #5 2025-05-08"]),
        ("Volume thirteen of the manga goes on sale on May 8.", ["volume #13 2026-05-08"]),
        ("Episode twenty-one airs on May 8.", ["broadcast #21 2026-05-08"]),
        ("Chapter forty appears in the magazine on May 8.", ["issue #40 2026-05-08"]),
    ],
)
def test_numbers_in_words(text: str, expected: list[str]) -> None:
    """Numbers and ordinals beyond twelve and twenty, and ordinals that a short verb follows."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "Winter Fox (novel)\n\n| | Japan | English |\n|---|---|---|\n| Vol. 1 | March 2025 | May 8, 2026 |\n"
            "| Vol. 2 | June 2025 | June 9, 2026 |",
            ["volume #1 2025-03", "volume #1 2026-05-08", "volume #2 2025-06", "volume #2 2026-06-09"],
        ),
        (
            "The novels of Winter Fox\n\nVolume | Released | Paperback on sale\n--- | --- | ---\n7 | April 21 | June 2",
            ["volume #7 2026-04-21", "volume #7 2026-06-02"],
        ),
        (
            "Winter Fox\n\n| Ep. | Title | Airdate |\n|---:|---|---|\n| 1 | The Cold Den | July 5, 2026 |\n"
            "| SP | Recap | July 12, 2026 |\n| 2 | Ten Paws | July 19, 2026 |",
            ["broadcast #1 2026-07-05", "broadcast 2026-07-12", "broadcast #2 2026-07-19"],
        ),
        (
            "Summer Shows\n\n| Rank | Title | Airdate |\n|---|---|---|\n| 1 | Winter Fox | July 5, 2026 |",
            ["broadcast 2026-07-05"],
        ),
        (
            "Graphic novels on order\n\nTitle / publisher / expected\nSea Garden 1 / Kodansha / 14 April\n"
            "Sea Garden 2 / Kodansha / 14 July",
            ["volume #1 2026-04-14 Kodansha", "volume #2 2026-07-14 Kodansha"],
        ),
    ],
)
def test_numbers_in_first_cells(text: str, expected: list[str]) -> None:
    """All days of a table's row are of what its first cell counts; a column of ranks counts nothing."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Book two of Winter Fox ships on May 8, three in July.", ["volume #2 2026-05-08", "volume #3 2026-07"]),
        ("Lamp has reached volume ten of the manga; eleven is due on May 8.", ["volume #11 2026-05-08"]),
        ("Volume 2 of Winter Fox ships on May 8 with 3 cards.", ["volume #2 2026-05-08"]),
        ("The second disc ships July 3, the third August 7.", ["disc #2 2026-07-03", "disc #3 2026-08-07"]),
        ("The first DVD ships on May 8; the second, July 3.", ["disc #1 2026-05-08", "disc #2 2026-07-03"]),
        ("Lamp will publish volume one of the manga in the UK on May 8.", ["volume #1 2026-05-08"]),
        (
            "The second Winter Fox DVD set, announced at the fair for March 5, now comes out on May 8.",
            ["disc #2 2026-03-05", "disc #2 2026-05-08"],
        ),
        ("A new manga of hers begins in the eighth issue of the year, out on May 8.", ["issue #8 2026-05-08"]),
        (
            "Lamp released the 11th volume of the manga on January 20; a premium edition of the 12th comes on May 8.",
            ["volume #11 2026-01-20", "volume #12 2026-05-08"],
        ),
    ],
)
def test_numbers_that_go_on(text: str, expected: list[str]) -> None:
    """Numbers that count on from one told before, ordinals right before their day, and subjects before an aside."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The eleventh season of Sea Garden premieres on May 8.", ["broadcast S11 2026-05-08"]),
        ("Season six of Sea Garden premieres on May 8.", ["broadcast S6 2026-05-08"]),
        ("Season IV of Sea Garden premieres on May 8.", ["broadcast S4 2026-05-08"]),
        ("SEA GARDEN: SEASON TWO premieres on May 8.", ["broadcast S2 2026-05-08"]),
        (
            "The first season of Sea Garden aired in 2024. A second is set for autumn.",
            ["broadcast S1 2024", "broadcast S2 2026-autumn"],
        ),
        (
            "Title: SEA GARDEN SEASON 2\nPublished by: Lamp Media\nStreet Date: May 8, 2026\nFormat: DVD, BD\n\n"
            "Title: COLD MOON\nPublished by: Lamp Media\nStreet Date: May 15, 2026\nFormat: DVD",
            ["disc S2 2026-05-08", "disc 2026-05-15"],
        ),
    ],
)
def test_seasons_in_words(text: str, expected: list[str]) -> None:
    """Seasons beyond the tenth, in Roman figures and in capitals, and one by its ordinal alone."""
    assert ruled(text) == expected
