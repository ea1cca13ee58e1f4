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


def test_prizes_that_a_ceremony_gives() -> None:
    """Its day is told first, and the sentences behind it name who won what; who was beaten won nothing."""
    text = (
        "第5回小鳥アニメアワードの表彰式が、10月17日に小鳥市の市民会館で行われた。"
        "作品賞に選ばれたのは『月の庭』。監督は「みんなで作った庭を見てもらえてうれしい」と喜びを述べた。\n"
        "作品賞を争ったのは『風の子』と『凧の空』。テレビ部門の優秀作品賞には『星の庭』と『雲の国』の2作が輝いた。\n"
        "11月18日の白鳥賞では、『月の庭』が『風の子』『凧の空』などの強敵を退け、大賞を獲得した。"
    )
    assert ruled(text) == [
        "award 2025-10 月の庭",
        "award 2025-10 星の庭",
        "award 2025-10 雲の国",
        "award 2025-11 月の庭",
    ]


def test_lists_under_the_months_of_a_block() -> None:
    """A remark in brackets on a title, or on its month, leaves the row an item of the list."""
    text = (
        "小鳥テレビのアニメ枠の新番組が発表された。\n\n・2026年1月放送(発表済)\n『月の庭』\n『星の庭』\n\n"
        "・2026年4月放送\n『風の子』\n『凧の空』(2クール)\n\n・来春劇場公開予定\n劇場版『砂の町』\n\n・2027年劇場公開予定\n劇場版『雲の国』"
    )
    assert ruled(text) == [
        "broadcast 2026-01 月の庭",
        "broadcast 2026-01 星の庭",
        "broadcast 2026-04 風の子",
        "broadcast 2026-04 凧の空",
        "film 2026-spring 砂の町",
        "film 2027 雲の国",
    ]


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "本日12月1日発売の月刊花園1月号（花園社）で、谷川ケイ「月の庭」と沖アユ「風の子」の2作が連載を開始した。",
            ["月の庭", "風の子"],
        ),
        (
            "本日12月1日発売の月刊花園1月号（花園社）で、谷川ケイ「月の庭」が始まった。今号ではほかに、"
            "新人の読み切りを2本まとめて掲載した。顔ぶれは沖アユ「風の子」、岸リン「凧の空」。",
            ["月の庭", "風の子", "凧の空"],
        ),
        (
            "谷川ケイ「月の庭」が、12月1日発売の月刊花園1月号（花園社）で最終回を迎えた。"
            "最終回「最後の種」では、庭師の姉弟の旅立ちを30ページで描く。",
            ["月の庭"],
        ),
        (
            "谷川ケイ「月の庭」が、12月1日発売の月刊花園1月号（花園社）で最終回を迎えた。"
            "復刻連載は『風の子』が月曜日、『凧の空』が火曜日となっている。",
            ["月の庭"],
        ),
    ],
)
def test_works_of_a_number_that_are_named_together(text: str, expected: list[str]) -> None:
    """They may be counted, or listed in the next sentence; the chapter's own title and weekly repeats are none."""
    assert ruled(text) == [f"issue 2025-12-01 月刊花園 {work}" for work in expected]
