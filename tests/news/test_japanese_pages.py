"""Constructions of Japanese news pages, read by the rules alone: what is learnt beside them may weigh them anew."""

from __future__ import annotations

import pytest

from medalcal.news.gazetteer import Gazetteer
from medalcal.news.reader import gather
from tests.news.reading import PUBLISHED, line


def ruled(text: str) -> list[str]:
    """Give the claims that the rules find, each with its work."""
    builder = gather(text, published=PUBLISHED, language="ja", gazetteer=Gazetteer())
    claims = builder.article(None).claims
    return [f"{line(claim)} {claim.work.text if claim.work else ''}".rstrip() for claim in claims]


DATES: list[tuple[str, list[str]]] = [
    (
        "DVDの売れ行き\n\n順位 | タイトル | 発売日\n1 | 月の庭 DVD第2巻 | 2025 9/26\n2 | 星の庭 DVD-BOX | 2024年 4/25",
        ["disc #2 2025-09-26 月の庭", "disc 2024-04-25 星の庭"],
    ),
    ("漫画「月の庭」が完結した。26年のアニメ化も発表済みだ。", ["broadcast 2026 月の庭"]),
    ("映画「星の庭」(12年公開)がテレビで放送される。", ["film 2012 星の庭"]),
    (
        "漫画「月の庭」の第10、11巻が12月23日に同時発売となる。",
        ["volume #10 2025-12-23 月の庭", "volume #11 2025-12-23 月の庭"],
    ),
]


@pytest.mark.parametrize("text, expected", DATES)
def test_ways_of_writing_dates_and_numbers(text: str, expected: list[str]) -> None:
    """A year stands before a day with a stroke, or is short before what is made or out in it."""
    assert ruled(text) == expected
