"""Numbers of films and of works in parts in Japanese, read by the rules alone."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled

PARTS: list[tuple[str, list[str]]] = [
    (
        "昨年4月10日公開の劇場版27作目「月の庭 星の章(ほしのしょう)」が首位に立った。",
        ["film #27 2024-04-10 月の庭 星の章"],
    ),
    (
        "アニメ映画「月の庭」シリーズの興収\n\n第1作「春の種」(1997年4月19日公開)約1億円▽第2作「夏の根」"
        "(98年4月18日公開)約2億円▽第3作「秋の葉(99年4月17日公開)約3億円",
        ["film #1 1997-04-19 春の種", "film #2 1998-04-18 夏の根", "film #3 1999-04-17 夏の根"],
    ),
    (
        "アニメ「月の庭」の劇場版。第1部「序」は07年9月に公開された。第2部「月の庭:中」の公開は12月27日。",
        ["film #1 2007-09 序", "film #2 2025-12-27 月の庭"],
    ),
    (
        "4月12日に公開された劇場版「月の庭」の興収が1億円に達した。今作はシリーズの9作目で、函館が舞台。",
        ["film #9 2025-04-12 月の庭"],
    ),
    (
        "OVA『月の庭』の最新作、episode 6「空と海と」の劇場公開が3月2日から始まる。\n\n"
        "3月22日のDVD&Blu-ray発売を前に上映する。",
        ["film #6 2026-03-02 空と海と", "disc #6 2026-03-22 月の庭"],
    ),
    ("新作「月の庭 最終章 第1話」が、3月23日にBDとDVDで発売される。", ["disc #1 2026-03-23 月の庭 最終章 第1話"]),
    (
        "「月の庭」TVスペシャル第26弾の『月の庭 別れの歌』を、日本テレビが12月12日に放送する。",
        ["broadcast #26 2025-12-12 日本テレビ 月の庭 別れの歌"],
    ),
    # a part of an animation that a volume holds, and a hall in which somebody holds a show
    (
        "アニメ『月の庭』の第6期が放送される。\n\n特別編のうち「種の夜」は、1月22日発売の第4巻に収められる。",
        ["disc #4 2026-01-22 種の夜"],
    ),
    (
        "1月7日にさいたまスーパーアリーナで「庭の夜会」を開くKEI TANIGAWAのアルバム「庭」が発売中だ。",
        ["live 2026-01-07 さいたまスーパーアリーナ 庭の夜会"],
    ),
    # neither a visual nor the second film of somebody
    ("アニメ映画のビジュアル第2弾「月の庭」が出た。映画「月の庭」は3月2日公開。", ["film 2026-03-02 月の庭"]),
    ("谷川ケイ監督の2作目となる映画「月の庭」が3月2日に公開される。", ["film 2026-03-02 月の庭"]),
]


@pytest.mark.parametrize("text, expected", PARTS)
def test_numbers_of_films_and_of_works_in_parts(text: str, expected: list[str]) -> None:
    """A film has that of its series, a part its own, and its discs have it too."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "不思議な庭師を描く「月の庭」が6日、始まる。監督は谷川ケイ。MBSほかで放送。",
            ["broadcast 2025-12-06 月の庭"],
        ),
        (
            "全七章の『月の庭』は2012年4月に幕を開けた。上映は劇場を限って行われ、劇場は12館に増えた。",
            ["film 2012-04 月の庭"],
        ),
        ("「月の庭」が6日、始まる。監督は谷川ケイ。", []),
    ],
)
def test_what_begins_with_no_word_of_its_own(text: str, expected: list[str]) -> None:
    """It airs, opens or is printed as most of the text says."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "映画「月の庭」の興行収入が、「風の子」(2001年)の約300億円を上回った。",
            ["film 2001 風の子"],
        ),
        (
            "『金曜ロードショー』が12月12日に『風の子』(2016年)を放送する。",
            ["broadcast 2025-12-12 金曜ロードショー 風の子", "film 2016 風の子"],
        ),
        (
            "人気を呼んだ「月の庭」は、実写映画(08年)、舞台(15年)、ドラマ(16年)も作られている。",
            ["film 2008 月の庭", "live 2015 月の庭", "broadcast 2016 月の庭"],
        ),
        ("公開した長編は2008年の『月の庭』、2012年の『風の子』がある。", ["film 2008 月の庭", "film 2012 風の子"]),
        (
            "番組は2026年1月4日に始まる「月の庭」、「風の子」の2本となる。",
            ["broadcast 2026-01-04 月の庭", "broadcast 2026-01-04 風の子"],
        ),
        ("町の美術館では「月の庭展」が12月18日まで開催中だ。", []),
    ],
)
def test_years_in_brackets(text: str, expected: list[str]) -> None:
    """A year alone behind the title of a film, or behind what a work was made, is that in which this came out."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "12月21日深夜に「月の庭」、22日深夜に「星の庭」も放送される。",
            ["broadcast 2025-12-21 月の庭", "broadcast 2025-12-22 星の庭"],
        ),
        (
            "12月21日に「月の庭」が、22日に「星の庭」がテレビで放送される。",
            ["broadcast 2025-12-21 月の庭", "broadcast 2025-12-22 星の庭"],
        ),
    ],
)
def test_days_with_a_title_behind_each(text: str, expected: list[str]) -> None:
    """Each day is that of the title which follows it."""
    assert ruled(text) == expected


def test_a_day_that_another_follows_on() -> None:
    """What was shown on it is past, and the other is the next of that number behind it."""
    text = "アニメ映画を3週続けて放送している。28日の「月の庭」に続き、12日には「星の庭」が放送される。"
    assert ruled(text) == ["broadcast 2025-11-28 月の庭", "broadcast 2025-12-12 星の庭"]


def test_a_magazine_airs_nothing() -> None:
    """It runs the manga of which an animation is made, which is another's to air."""
    text = (
        "谷川ケイが「アフタヌーン」（花園社）に連載しているマンガ「月の庭」がテレビアニメになり、"
        "2026年に放送されることが分かった。"
    )
    assert ruled(text) == ["broadcast 2026 月の庭"]
