"""Works of Japanese announcements that share a day or have one each, told in another sentence or by who brings them."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "「月の庭」1巻と「風の子」2巻が登場。いずれも1月10日発売。",
            ["volume #1 2026-01-10 月の庭", "volume #2 2026-01-10 風の子"],
        ),
        (
            "花園文庫の新作は『月の庭』『風の子』『凧の空』の3点。どちらも1月10日発売。",
            ["volume 2026-01-10 月の庭", "volume 2026-01-10 風の子", "volume 2026-01-10 凧の空"],
        ),
        (
            "「月の庭」と「風の子」の新刊が決まった。前者の8巻は1月9日、後者の3巻は2月8日に発売される。",
            ["volume #8 2026-01-09 月の庭", "volume #3 2026-02-08 風の子"],
        ),
        (
            "「月の庭」はモーニング、「風の子」はアフタヌーンで、それぞれ1月に連載を開始する。",
            ["issue 2026-01 モーニング 月の庭", "issue 2026-01 アフタヌーン 風の子"],
        ),
        (
            "「月の庭」2巻が1月5日に、「風の子」3巻が1月6日に出る。いずれも講談社から。",
            ["volume #2 2026-01-05 月の庭", "volume #3 2026-01-06 風の子"],
        ),
    ],
)
def test_works_of_the_sentence_before(text: str, expected: list[str]) -> None:
    """A sentence dates all of them, or one that it points at; what has its day already keeps it."""
    assert [each.replace(" 講談社", "") for each in ruled(text)] == expected
