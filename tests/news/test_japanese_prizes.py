"""Prizes in Japanese announcements: the day on which they were given or made known, and the works that won them."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("第30回小鳥賞は11月16日、『月の庭』に決まった。", ["award 2025-11-16 月の庭"]),
        ("「月の庭」が11月5日、小鳥大賞2025に決定した。", ["award 2025-11-05 月の庭"]),
        ("月影社は11月9日、小鳥文学賞に『月の庭』が選ばれたと発表した。", ["award 2025-11-09 月の庭"]),
        ("第4回小鳥SF大賞に『月の庭』が決定（11月22日発表）。", ["award 2025-11-22 月の庭"]),
        ("11月25日、「月の庭」の主演が沖アユに決まった。", []),
        ("小鳥大賞は11月9日、候補5作に「月の庭」を選んだと発表した。", []),
        (
            "小鳥書店は11月3日、2024年のおすすめ作品を選ぶ「小鳥大賞」に「月の庭」が決まったと発表した。",
            ["award 2025-11-03 月の庭"],
        ),
    ],
)
def test_a_prize_is_settled(text: str, expected: list[str]) -> None:
    """What it goes to has won it then; a year of the works that are looked at is no day of it."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("11月26日に行われた授賞式で、「月の庭」が小鳥大賞を受賞した。", ["award 2025-11-26 月の庭"]),
        ("11月16日に開かれた第30回小鳥賞の選考会で『月の庭』が選ばれた。", ["award 2025-11-16 月の庭"]),
        ("第30回小鳥賞に「月の庭」が決まった。11月14日に選考会が開かれた。", ["award 2025-11-14 月の庭"]),
        ("第3回小鳥本大賞に『月の庭』が決定。11月8日に発表された。", ["award 2025-11-08 月の庭"]),
        ("「月の庭」が「小鳥大賞」の1位を獲得した。結果は昨年8月27日に発表されている。", ["award 2024-08-27 月の庭"]),
        ("「月の庭」が「小鳥大賞」を受賞した。続編の製作は11月8日に発表された。", []),
        ("第30回小鳥賞の候補に「月の庭」が選ばれた。選考会は12月14日に開かれる。", []),
    ],
)
def test_the_day_of_a_ceremony_or_of_the_next_sentence(text: str, expected: list[str]) -> None:
    """A winner is known on the day of the meeting, or on which the result was made known."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "小鳥文庫大賞が11月27日に発表され、文庫部門は「月の庭」、単行本部門は「風の子」が1位となった。",
            ["award 2025-11-27 月の庭", "award 2025-11-27 風の子"],
        ),
        (
            "受賞歴\n2019年 『月の庭』で第23回小鳥文化賞新生賞\n2022年 『風の子』で第46回講談社漫画賞総合部門",
            ["award 2019 月の庭", "award 2022 風の子"],
        ),
        ("2024年『月の庭』で小鳥周五郎賞。", ["award 2024 月の庭"]),
        ("2024年『月の庭』が小鳥周五郎賞候補となる。", []),
        (
            "2013年4月、『月の庭』(早川書房)で第1回小鳥文学賞を受賞してデビュー。",
            ["award 2013-04 月の庭"],
        ),
        ("谷川ケイは「月刊花園」(白泉社)で1月に連載を始める。", ["issue 2026-01 月刊花園"]),
    ],
)
def test_winners_without_a_verb_of_their_own(text: str, expected: list[str]) -> None:
    """The second of one announcement, a list of prizes by their years, and a book with its publisher in brackets."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("『月の庭』(文藝春秋、2024年)が小鳥賞を受賞した。", ["volume 2024 文藝春秋 月の庭"]),
        (
            "『月の庭』(文藝春秋、2024年)を原作とする映画が12月6日に公開。",
            ["volume 2024 文藝春秋 月の庭", "film 2025-12-06 月の庭"],
        ),
        (
            "著書に『月の庭』(2020年、早川書房)、『風の子』(2022年、新潮社)がある。",
            ["volume 2020 早川書房 月の庭", "volume 2022 新潮社 風の子"],
        ),
    ],
)
def test_the_publisher_and_the_year_of_a_book(text: str, expected: list[str]) -> None:
    """They stand in brackets behind its title, and are those of the book whatever is told of it."""
    assert ruled(text) == expected


def test_the_count_of_a_prize_is_no_episode() -> None:
    """Nothing airs in a year alone that stands in brackets behind the count."""
    assert not [
        each for each in ruled("第28回(2024年)\n小鳥大賞 『月の庭』(花園社) 谷川ケイ") if each.startswith("broadcast")
    ]
