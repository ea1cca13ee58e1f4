"""Which work a date of an English announcement is of, where nobody told the reader the work."""

from __future__ import annotations

import pytest

from medalcal.news.document import sentences
from medalcal.news.english_works import Works
from medalcal.news.gazetteer import Gazetteer
from tests.news.reading import article


def works(text: str) -> list[str]:
    """Give the claims of a text with their works."""
    return [f"{claim.work.text if claim.work else None} {claim.date}" for claim in article(text, "en").claims]


def main(text: str) -> str | None:
    """Give the main work of a text."""
    return Works(text, sentences(text, "en"), Gazetteer(), None).main


@pytest.mark.parametrize(
    "text",
    [
        "Paper Lantern Anime Announced\n\nThe Paper Lantern anime was revealed. Gonzomi airs it on {}.",
        "Paper Lantern Anime Dated\n\nThe Paper Lantern anime airs in Japan. Brunei follows on {}.",
        "Paper Lantern Anime Dated\n\nThe Paper Lantern anime is new. A Hindi dub starts on {}.",
        "Paper Lantern Anime Dated\n\nThe Paper Lantern anime is new. Produced by Ryo Kase, the show starts on {}.",
        "Paper Lantern Game Dated\n\nThe Paper Lantern game will launch for PlayStation Portable on {}.",
    ],
)
def test_names_beside_the_main_work_that_are_no_titles(text: str) -> None:
    """A lone word that nothing calls a work is a studio, a singer or a place."""
    assert works(text.format("January 10")) == ["Paper Lantern 2026-01-10"]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("'my lantern.' to Open on May 5\n\nToho will show my lantern. in theaters on May 5.", "my lantern"),
        ("mid-tide Manga Ends on May 5\n\nThe mid-tide manga ends on May 5.", "mid-tide"),
        ("Live-Action Kingdom Movie Dated\n\nKingdom, the film of the manga, opens on May 5.", "Kingdom"),
        (
            "The tide again? Are you sure this time? Anime\n\nThe tide again? Are you sure this time? airs in May.",
            "The tide again? Are you sure this time?",
        ),
        ("Toei's Lamp Letter Dated\n\nToei's show airs. Lamp Letter is Toei's anime, and opens May 5.", "Lamp Letter"),
        ("Lantern Theater Anime's Dub Begins\n\nSentai dubs Lantern Theater from May 5.", "Lantern Theater"),
        ("Lantern Post Office on Blu-ray\n\nThe Lantern Post Office ships on May 5.", "Lantern Post Office"),
        ("A Talk With Half Moon Ferry's Rei Sudo\n\nThe author of Half Moon Ferry met us on May 5.", "Half Moon Ferry"),
        ("Lantern Girl II Dated\n\nLantern Girl II follows Lantern Girl, an anime of 2020.", "Lantern Girl"),
        ("Live-Action Tide Keeper Film Opens\n\nRei Sudo's The Tide Keeper becomes a film in May.", "The Tide Keeper"),
        ("Rei Sudo's Hotaru-kan Novel\n\nRei Sudo's Hotaru-kan no Himitsu novel is out.", "Hotaru-kan no Himitsu"),
    ],
)
def test_the_main_work_of_a_headline(text: str, expected: str) -> None:
    """It may be in small letters, a company's or a kingdom's by its words, and longer in the text below."""
    assert main(text) == expected
