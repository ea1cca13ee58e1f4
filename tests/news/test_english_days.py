"""How English tells a day, a month or a season without a full date, as sentences that the rules read alone."""

from __future__ import annotations

from datetime import date

import pytest

from medalcal.news.gazetteer import Gazetteer
from medalcal.news.reader import gather

PUBLISHED = date(2010, 1, 7)
"""A Thursday."""


def dates(text: str) -> list[str]:
    """Give the date of each claim of a text about Kite."""
    builder = gather("Kite\n\n" + text, published=PUBLISHED, language="en", gazetteer=Gazetteer())
    return [str(claim.date) for claim in builder.article(None).claims]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The anime Kite premiered on TV Tokyo three days ago.", ["2010-01-04"]),
        ("The anime Kite premiered on TV Tokyo a fortnight ago.", ["2009-12-24"]),
        ("The first season of Kite premiered three months ago.", ["2009-10"]),
        ("The Kite manga ended two years ago.", ["2008"]),
        ("The Kite manga ended almost two years ago.", []),
        ("The Kite manga ended fifty-three years ago.", []),
    ],
)
def test_what_is_so_long_past(text: str, expected: list[str]) -> None:
    """What is so many days, months or years ago has its date, but not where that is only about so many."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Kite airs on AT-X on April 8, BS11 follows two days later at 9:30 p.m.", ["2010-04-08", "2010-04-10"]),
        ("Kite opens in Tokyo on April 8. It opens in Osaka a fortnight later.", ["2010-04-08", "2010-04-22"]),
        ("Kite opens in Tokyo on April 8. It opens in Osaka a week afterwards.", ["2010-04-08", "2010-04-15"]),
        ("Kite opens in Tokyo on April 8. It opens in Osaka a week in advance.", ["2010-04-08", "2010-04-01"]),
        ("Volume 3 of the manga shipped in April 2009. Volume 2 shipped one month earlier.", ["2009-04", "2009-03"]),
        ("Kite airs on AT-X on April 8. Netflix streams it that same morning.", ["2010-04-08", "2010-04-08"]),
        ("Kite airs on AT-X on April 8. Netflix streams it at the very same moment.", ["2010-04-08", "2010-04-08"]),
        ("Kite airs on AT-X on April 8, and on BS11 a day later, at 0:00 on the 10th.", ["2010-04-08", "2010-04-10"]),
    ],
)  # fmt: skip
def test_what_counts_from_the_date_before(text: str, expected: list[str]) -> None:
    """A day behind or ahead of another one is told in many words."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The film Kite has been delayed to summer.", ["2010-summer"]),
        ("The Kite manga returns around the spring.", ["2010-spring"]),
        ("The Blu-ray of Kite ships in March '11.", ["2011-03"]),
        ("The Blu-ray of Kite ships in spring '11.", ["2011-spring"]),
        ("Kite aired in April 2008. The film Kite opened in the autumn of that year.", ["2008-04", "2008-autumn"]),
        ("Kite premiered on TV Tokyo in April 2008. The film Kite opened the March after.", ["2008-04", "2009-03"]),
        ("The Blu-ray of Kite ships later in the year.", ["2010"]),
        ("The Blu-ray of Kite ships at the end of the month.", ["2010-01-late"]),
        ("The Blu-ray of Kite ships in the early days of May.", ["2010-05-early"]),
        ("The Blu-ray of Kite ships in the first quarter of next year.", ["2011-Q1"]),
        ("The Blu-ray of Kite ships in the new year.", ["2011"]),
        ("Wages continued to fall when the film Kite opened.", []),
    ],
)  # fmt: skip
def test_what_is_told_roughly(text: str, expected: list[str]) -> None:
    """Seasons stand behind all prepositions, years may be short, and months and years have their ends."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The film Kite will open on Thanksgiving 2010.", ["2010-11-25"]),
        ("The film Kite will open on Memorial Day.", ["2010-05-31"]),
        ("The film Kite opens on Labor Day.", ["2010-09-06"]),
        ("The film Kite opens on Children's Day.", ["2010-05-05"]),
        ("The film Kite will stream on Netflix from Hallowe'en.", ["2010-10-31"]),
        ("The film Kite opens on Valentine's Day this year.", ["2010-02-14"]),
    ],
)
def test_holidays(text: str, expected: list[str]) -> None:
    """Holidays are days, those that move as well."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("The film Kite opens on the 29th (IMAX as well).", ["2010-01-29"]),
        ("The Blu-ray of Kite is set for the 29th.", ["2010-01-29"]),
        ("Kite airs on Tokyo MX starting the 29th at 22:30.", ["2010-01-29"]),
        ("The Blu-ray of Kite ships on the nineteenth.", ["2010-01-19"]),
        ("The film Kite screens on the 21st and 28th.", ["2010-01-21", "2010-01-28"]),
        ("The film Kite opens 1.29 (Fri).", ["2010-01-29"]),
        ("The Blu-ray of Kite ships in 2010.05.", ["2010-05"]),
        ("The Blu-ray of Kite ships in 2010/5.", ["2010-05"]),
        ("Kite ran on TV Tokyo in the 2008/09 season.", []),
    ],
)
def test_days_in_figures(text: str, expected: list[str]) -> None:
    """A day without its month, a list of such days, and dates with points and strokes."""
    assert dates(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The film Kite, due on March 4, has been postponed, date to follow.",
        "The film Kite was to open on March 4. It is delayed, and no new day has been named.",
        "The film Kite was to open on March 4. Its release has been postponed and is up in the air.",
    ],
)
def test_no_day_yet(text: str) -> None:
    """What was put off without a day is undecided."""
    assert dates(text) == ["2010-03-04", "undecided"]
