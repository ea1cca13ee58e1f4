"""English news in brief, with earlier works, shows called off and lists around the releases; of 10 March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from tests.news.reading import article, facts

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
    ("The Osaka show on April 12 is cancelled.", ["live 2026-04-12 cancelled"]),
    (
        "The Blue Kiln tour's Osaka show on April 12 is cancelled, but the Tokyo show on April 19 will take place.",
        ["live 2026-04-12 cancelled", "live 2026-04-19"],
    ),
    ("The May 9 show in Nagoya is cancelled.", ["live 2026-05-09 cancelled"]),
    ("The Nagoya show, planned for May 9, is postponed to July 4.", ["live 2026-05-09 postponed", "live 2026-07-04"]),
    ("The Blu-ray went up for pre-order on Friday and ships on August 12.", ["disc 2026-08-12"]),
    ("Its Blu-ray Disc opened for pre-orders on Friday and will be released on August 12.", ["disc 2026-08-12"]),
    ("Tickets go on sale on Friday and can be ordered until April 9.", []),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_dates_of_releases(text: str, expected: list[str]) -> None:
    """Each date is what a reader of the sentence would say it is."""
    assert facts(text, "en", PUBLISHED) == expected


WORKS = [
    (
        "Fate Road: Second Night Film Opens in January\n\nThe Fate Road: Second Night film opens on January 17, 2027. "
        "Fate Road: First Night opened in June 2025. Fate Road: Third Night is slated for summer 2027.",
        ["film Fate Road: Second Night", "film Fate Road: First Night", "film Fate Road: Third Night"],
    ),
    (
        "Lantern Girl: The Movie Opens in May\n\nLantern Girl: The Movie opens on May 8. Lantern Girl: Season 2 "
        "premieres in July.",
        ["film Lantern Girl: The Movie", "broadcast Lantern Girl: The Movie"],
    ),
    (
        "Your Lie in April Musical to Run in Tokyo in May\n\nThe Your Lie in April musical will run at Tokyo's Theater "
        "Lantern from May 1 to 10. It is based on the Your Lie in April manga, which ended in February 2015.",
        ["live Your Lie in April", "issue Your Lie in April"],
    ),
    (
        "Night Orchard opens in New York on March 18, Los Angeles on March 25, and Chicago and Boston on April 8.",
        ["film Night Orchard", "film Night Orchard", "film Night Orchard"],
    ),
    (
        "The game Blue Kiln: Low Tide launches for Switch and PC on November 14.",
        ["other Blue Kiln: Low Tide"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WORKS)
def test_works(text: str, expected: list[str]) -> None:
    """Each release is of the work that its sentence names."""
    claims = article(text, "en", PUBLISHED).claims
    assert [f"{claim.kind} {claim.work.text if claim.work else ''}" for claim in claims] == expected
