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
