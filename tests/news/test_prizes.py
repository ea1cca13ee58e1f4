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
        ("en", "The manga won the Tsugi ni Kuru Manga Award in 2021.", ["Tsugi ni Kuru Manga Award"]),
        ("ja", "同作は2020年、手塚治虫文化賞の新生賞に輝いた。", ["手塚治虫文化賞"]),
        ("ja", "同作は2021年に次にくるマンガ大賞を受賞した。", ["次にくるマンガ大賞"]),  # マンガ大賞 is another one
        ("ja", "同作は2018年に「次にくるマンガ大賞2018」を受賞した。", ["次にくるマンガ大賞2018"]),
        ("ja", "同作は2021年に第44回講談社漫画賞受賞。", ["第44回講談社漫画賞"]),
        ("ja", "同作は2017年にちばてつや賞を受賞した。", ["ちばてつや賞"]),
        ("ja", "同作は2018年に星雲賞、2021年に小学館漫画賞を受賞した。", ["星雲賞", "小学館漫画賞"]),
        ("ja", "同作は日本SF大賞を2020年に受賞した。", ["日本SF大賞"]),
        ("ja", "同作は数々の賞を受賞し、2021年に大賞に輝いた。", [None]),
        ("en", "In 2018 it won the Seiun Award, and in 2021 the Eisner Award.", ["Seiun Award", "Eisner Award"]),
        ("en", "The manga won the Seiun Award in 2018 and the Eisner Award in 2021.", ["Seiun Award", "Eisner Award"]),
        ("en", "Lamp Girl Won the Kodansha Manga Award in 2021", ["Kodansha Manga Award"]),
        ("ja", "同作は2018年に書店員が選んだおすすめコミック大賞を受賞した。", [None]),  # where it begins is not clear
    ],
)
def test_the_nearest_prize_of_the_sentence(language: Literal["en", "ja"], text: str, labels: list[str | None]) -> None:
    """In whole, or not at all: the end of a name may be that of another prize."""
    awards = [claim for claim in article(text, language).claims if claim.kind == "award"]
    assert [claim.label for claim in awards] == labels


def test_a_prize_is_looked_for_near_its_date_alone() -> None:
    """A sentence without an end costs no more for each award that it tells."""
    far = " and then more of it" * 40
    text = f"It won the Harbor Manga Award in 2019{far}, and it won in 2021."
    assert [claim.label for claim in article(text, "en").claims] == ["Harbor Manga Award", None]
