"""English news in brief, with earlier works, shows called off and lists around the releases; of 10 March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from tests.news.reading import facts

PUBLISHED = date(2026, 3, 10)
"""A Tuesday."""

TOLD = [
    (
        "Volumes of the manga ship on April 13, 14, and 16.",
        ["volume 2026-04-13", "volume 2026-04-14", "volume 2026-04-16"],
    ),
    (
        "Volumes 3, 4, and 5 of Blue Kiln ship on April 13, 14, and 16.",
        ["volume #3 2026-04-13", "volume #4 2026-04-14", "volume #5 2026-04-16"],
    ),
    ("The last two volumes of the manga ship on April 13 and 14.", ["volume 2026-04-13", "volume 2026-04-14"]),
    ("The film plays in theaters on September 18, 19, and 20.", ["film 2026-09-18"]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_dates_of_releases(text: str, expected: list[str]) -> None:
    """Each date is what a reader of the sentence would say it is."""
    assert facts(text, "en", PUBLISHED) == expected
