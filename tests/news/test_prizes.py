"""Which prize an award is: its label, as the text names it."""

from __future__ import annotations

from typing import Literal

import pytest

from tests.news.reading import article


@pytest.mark.parametrize(
    ("language", "text", "labels"),
    [
        (
            "en",
            "The manga won the Best General Manga award in the Shogakukan Manga Awards in 2023 and the same award in "
            "Kodansha's 48th Annual Manga Awards in May 2024.",
            ["Shogakukan Manga Awards", "Kodansha's 48th Annual Manga Awards"],
        ),
        ("en", "The manga won the Manga Taish\u014d in March 2024.", ["Manga Taish\u014d"]),
        ("en", "The novel won the 27th Dengeki Novel Prize in 2020.", ["27th Dengeki Novel Prize"]),
        ("en", "The manga won a prize for its first volume in 2020.", [None]),
        ("ja", "同作は2020年に第44回講談社漫画賞を受賞した。", ["第44回講談社漫画賞"]),
        ("ja", "同作は2020年、手塚治虫文化賞の新生賞に輝いた。", ["手塚治虫文化賞"]),
    ],
)
def test_the_nearest_prize_of_the_sentence(language: Literal["en", "ja"], text: str, labels: list[str | None]) -> None:
    awards = [claim for claim in article(text, language).claims if claim.kind == "award"]
    assert [claim.label for claim in awards] == labels


def test_a_prize_is_looked_for_near_its_date_alone() -> None:
    """A sentence without an end costs no more for each award that it tells."""
    far = " and then more of it" * 40
    text = f"It won the Harbor Manga Award in 2019{far}, and it won in 2021."
    assert [claim.label for claim in article(text, "en").claims] == ["Harbor Manga Award", None]
