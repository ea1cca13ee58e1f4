"""Films and what comes out beside and after them: openings, discs, goods; what was planned, and what is history."""

from __future__ import annotations

import pytest

from tests.news.reading import article, ruled

OPENINGS: list[tuple[str, list[str]]] = [
    # a day of opening on which something else happens
    ("公開初日の12月19日に舞台挨拶を実施。", ["live 2025-12-19", "film 2025-12-19"]),
    (
        "映画「月の庭」が公開初日を迎えた11月21日、新宿バルト9で舞台挨拶が行われた。",
        ["live 2025-11-21 新宿バルト9 月の庭", "film 2025-11-21 月の庭"],
    ),
    ("来場者特典の第1弾は、公開初日の11月21日から配布された。", ["film 2025-11-21"]),
    ("公開初日・12月19日に舞台挨拶を開催。", ["live 2025-12-19", "film 2025-12-19"]),
    ("映画「月の庭」は12月19日が公開初日。", ["film 2025-12-19 月の庭"]),
    # a day by itself under its label
    ("映画「月の庭」の続報\n\n【公開日】\n2026年3月6日(金)\n【監督】\n佐野正人", ["film 2026-03-06 月の庭"]),
    ("「月の庭」Blu-ray BOXの詳細\n\n■発売日\n2026年3月4日(水)\n■価格\n33,000円", ["disc 2026-03-04 月の庭"]),
    ("記事の題\n公開日\n2025年11月20日\n「月の庭」の映画が2026年4月に公開される。", ["film 2026-04 月の庭"]),
    # a screening for a while is one of a film
    ("OVA「月の庭 外伝」のイベント上映は2月20日より全国20館で行われる。", ["film 2026-02-20 月の庭 外伝"]),
    # a show and the film each have their own word
    (
        "「月の庭」の先行上映会は12月8日に行われ、一般公開は12月26日となる。",
        ["live 2025-12-08 月の庭", "film 2025-12-26 月の庭"],
    ),
    ("映画「月の庭」を12月26日に公開する。", ["film 2025-12-26 月の庭"]),
    (
        "28日から全国で公開されているアニメ映画「月の庭」の初日舞台挨拶が28日、新宿バルト9で行われた。",
        ["film 2025-11-28 月の庭", "live 2025-11-28 新宿バルト9 月の庭"],
    ),
    # a run that goes on opens nothing
    ("好評につき「月の庭」の上映を12月18日まで延長する。", []),
    ("「月の庭」は12月18日(木)13:00の回をもって上映終了!", []),
    ("「月の庭」の公開は12月18日まで延期される。", ["film 2025-12-18 月の庭"]),
    # films of a day that are counted, then named
    (
        "12月26日(金)公開は2作品。『月の庭』は谷川ケイの新作だ。『風の子』は3本の短編からなる。",
        ["film 2025-12-26 月の庭", "film 2025-12-26 風の子"],
    ),
    # days of the month that heads them
    (
        "1月の劇場公開作は3本。9日に『月の庭』、16日に『風の子』が公開され、23日の『凧の空』で締めくくる。",
        ["film 2026-01-09 月の庭", "film 2026-01-16 風の子", "film 2026-01-23 凧の空"],
    ),
    # shows of a month alone
    ("終演後には2026年8月の単独公演が発表された。", ["live 2026-08"]),
]


@pytest.mark.parametrize("text, expected", OPENINGS)
def test_openings(text: str, expected: list[str]) -> None:
    """A film opens on the day that is called its first, whatever else is told of that day."""
    assert ruled(text) == expected


SALES: list[tuple[str, list[str]]] = [
    # a disc that comes in a book
    ("「月の庭」第7巻DVD付き限定版は12月19日に発売。", ["volume #7 2025-12-19 月の庭", "disc 2025-12-19 月の庭"]),
    (
        "OVA「湯の町編」が「月の庭」第12巻の特装版に同梱され、2026年4月10日に発売される。",
        ["volume #12 2026-04-10 月の庭", "disc 2026-04-10 月の庭"],
    ),
    ("ドラマCD付き「月の庭」第7巻は12月19日発売。", ["volume #7 2025-12-19 月の庭"]),
    # discs by other words
    ("「月の庭」はビデオソフトとして1987年7月に発売された。", ["disc 1987-07 月の庭"]),
    (
        "映画「月の庭」ソフト情報\n\n2026年5月20日(水)発売\n5月20日(水)よりレンタル・デジタル配信同時開始",
        ["disc 2026-05-20 月の庭", "stream 2026-05-20 月の庭"],
    ),
    ("「月の庭」が12月19日にソフト化。", ["disc 2025-12-19 月の庭"]),
    ("「月の庭」のセル・レンタル同時リリースは2026年2月4日。", ["disc 2026-02-04 月の庭"]),
    # a film is sold after it opened
    (
        "『月の庭』は2024年12月13日に公開され、11月12日にBlu-rayが発売された。",
        ["film 2024-12-13 月の庭", "disc 2025-11-12 月の庭"],
    ),
    (
        "『月の庭』は2022年12月16日に公開され、5月24日にBlu-rayが発売された。",
        ["film 2022-12-16 月の庭", "disc 2023-05-24 月の庭"],
    ),
    (
        "「月の庭」のDVDは4月2日に発売されたが、レンタルは4月9日から。",
        ["disc 2025-04-02 月の庭", "disc 2025-04-09 月の庭"],
    ),
    (
        "「月の庭」のDVDは11月26日に発売されたが、レンタルは12月10日から。",
        ["disc 2025-11-26 月の庭", "disc 2025-12-10 月の庭"],
    ),
    # goods
    ("「月の庭」のカプセルトイが12月19日より発売される。", ["other 2025-12-19 月の庭"]),
    ("劇場パンフレットは12月19日発売。価格は1,100円。", ["other 2025-12-19"]),
    ("商品名:月の庭 缶バッジ(全5種)\n発売日:2026年1月16日", ["other 2026-01-16 月の庭 缶バッジ(全5種)"]),
    ("フィギュア「月の庭」\n発売時期:2026年9月\n価格:24,800円(税込)", ["other 2026-09 月の庭"]),
    ("画集「月の庭」\n発売日:2026年1月16日\n価格:2,970円(税込)", ["volume 2026-01-16 月の庭"]),
    (
        "PC用ゲーム「月の庭」は2026年2月19日発売。体験版は12月18日に配信される。",
        ["other 2026-02-19 月の庭", "other 2025-12-18 月の庭"],
    ),
    (
        "「ねんどろいど 月の庭」2026年5月発売\n「figma 月の庭」2026年7月発売予定",
        ["other 2026-05 ねんどろいど 月の庭", "other 2026-07 figma 月の庭"],
    ),
    # what is served and registered for
    ("iOS/Android『月の庭』は11月25日にサービスインした。", ["other 2025-11-25 月の庭"]),
    ("スマホ向けRPG『月の庭』、事前登録が12月10日よりスタート。", []),
    # games, by where they are served or whose text it is
    (
        "Nintendo Switch用ソフト「月の庭」が12月18日に発売。Steam版は2026年春配信予定。",
        ["other 2025-12-18 月の庭", "other 2026-spring Steam 月の庭"],
    ),
    (
        "スマホゲーム「月の庭」のサービスが2026年1月30日をもって終了する。2021年10月5日に配信を開始した。",
        ["other 2021-10-05 月の庭"],
    ),
    # what was printed wrongly
    (
        "【お詫び】「月の庭」Blu-ray第5巻につきまして、12月24日(水)発売とご案内しておりましたが、正しくは12月26日(金)発売となります。",
        ["disc #5 2025-12-26 月の庭"],
    ),
]


@pytest.mark.parametrize("text, expected", SALES)
def test_what_is_sold(text: str, expected: list[str]) -> None:
    """Discs follow their film, a book may hold one, and goods are neither."""
    assert ruled(text) == expected


MOVES: list[tuple[str, list[str]]] = [
    (
        "「月の庭」Blu-ray第3巻の発売が1月16日から2月20日に、第4巻が2月20日から3月19日に延期された。",
        [
            "disc #3 2026-01-16 postponed 月の庭",
            "disc #3 2026-02-20 月の庭",
            "disc #4 2026-02-20 postponed 月の庭",
            "disc #4 2026-03-19 月の庭",
        ],
    ),
    # an arrow behind the day of a label
    ("公開日:12月19日(金)→1月16日(金)", ["film 2025-12-19 postponed", "film 2026-01-16"]),
    # the length of a title parts no day from what became of it
    (
        "12月19日に公開される予定の『映画 月の庭 眠れる花と七つの鍵をめぐる大冒険』が、設備の都合で延期となった。",
        ["film 2025-12-19 postponed 映画 月の庭 眠れる花と七つの鍵をめぐる大冒険"],
    ),
    ("映画「月の庭」の公開が延期された。延期後の公開日は、いまのところ未定。", ["film undecided 月の庭"]),
    # what was put off, told of as the news
    (
        "公開延期が発表されたのは、4月17日に公開を予定していた「月の庭」。",
        ["film 2026-04-17 postponed 月の庭"],
    ),
    ("「月の庭」の公開延期が発表されたのは11月17日。", []),
    (
        "12月19日公開予定の『月の庭』、12月26日公開予定の『風の子』が公開延期となった。",
        ["film 2025-12-19 postponed 月の庭", "film 2025-12-26 postponed 風の子"],
    ),
    (
        "12月19日公開予定の『月の庭』はそのままだが、12月26日公開予定の『風の子』は公開延期となった。",
        ["film 2025-12-19 月の庭", "film 2025-12-26 postponed 風の子"],
    ),
]


@pytest.mark.parametrize("text, expected", MOVES)
def test_what_is_put_off(text: str, expected: list[str]) -> None:
    """Works named side by side share their fate."""
    assert ruled(text) == expected


HISTORY: list[tuple[str, list[str]]] = [
    # months that head the rows of a history are no dateline
    (
        "2020年10月 - 『劇場版 月の庭』公開。\n2021年3月 - 『劇場版 月の庭』Blu-ray発売。",
        ["film 2020-10 劇場版 月の庭", "disc 2021-03 劇場版 月の庭"],
    ),
    (
        "2019年4月 - アニメ『月の庭』放送開始。\n2021年12月 - 舞台上演。",
        ["broadcast 2019-04 月の庭", "live 2021-12 月の庭"],
    ),
    (
        "【年表】\n2017年10月 TVアニメ第1期放送\n2019年7月 劇場版公開\n2023年3月 舞台版上演",
        ["broadcast S1 2017-10", "film 2019-07", "live 2023-03"],
    ),
    # years with their kind in the brackets of a title
    ("『月の庭』(TV/92年)、『星の庭』(OVA/97年)。", ["broadcast 1992 月の庭", "disc 1997 星の庭"]),
    ("『月の庭』(1992年・舞台)、『星の庭』(1997年・劇場版)。", ["live 1992 月の庭", "film 1997 星の庭"]),
    ("谷川監督は映画『月の庭』(2019)、『星の庭』(2021)で知られる。", ["film 2019 月の庭", "film 2021 星の庭"]),
    ("谷川監督の映画『月の庭』(19)以来の新作が動き出した。", ["film 2019 月の庭"]),
    ("『月の庭』(12)は1月16日発売。", ["volume #12 2026-01-16 月の庭"]),
    (
        "1998年の公開から27年、「月の庭」のリマスター版が2026年1月2日に上映される。",
        ["film 1998 月の庭", "film 2026-01-02 月の庭"],
    ),
    (
        "『月の庭』の歩み\n\n1997年 TVシリーズ放送(全26話)\n2004年 舞台化\n2025年12月 4Kリマスター版公開予定",
        ["broadcast 1997 月の庭", "live 2004 月の庭", "film 2025-12 月の庭"],
    ),
    # what a work became, with the word told once
    (
        "「月の庭」は1999年に劇場版が公開され、2003年にはOVAシリーズ、2008年には舞台化もされている。",
        ["film 1999 月の庭", "disc 2003 月の庭", "live 2008 月の庭"],
    ),
    # what an anniversary brought, and one that was only reached
    ("2014年には「月の庭」の放送25周年を記念したBlu-ray BOXが発売された。", ["disc 2014 月の庭"]),
    ("2014年に「月の庭」は放送25周年を迎えた。", []),
    ("2014年に「月の庭」の25周年記念プロジェクトが始動した。", []),
    # places of a tour are no titles
    (
        "舞台『月の庭』\n<東京>2026年2月6日(金)~15日(日) 銀河劇場\n<京都>2026年2月20日(金)~23日(月・祝) 京都劇場",
        ["live 2026-02-06 銀河劇場 月の庭", "live 2026-02-20 京都劇場 月の庭"],
    ),
]


@pytest.mark.parametrize("text, expected", HISTORY)
def test_history(text: str, expected: list[str]) -> None:
    """Each row, year and bracket tells its own release."""
    assert ruled(text) == expected


def test_what_came_out_years_ago_is_out() -> None:
    """Whatever stands between a day and the verb at the end of its sentence."""
    text = "「月の庭」のOVA第1巻は2004年3月26日、第2巻は同年6月25日、完結となる第3巻は9月24日に発売された。"
    assert [claim.status for claim in article(text, "ja").claims] == ["released"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "映画「月の庭」は台湾で11月21日、日本で12月26日に公開される。",
        "「月の庭」第一章は11月7日から、第二章は12月12日から、それぞれ劇場で公開される。",
    ],
)
def test_a_verb_to_come_is_not_that_of_a_day_elsewhere(text: str) -> None:
    """It is said of the day right before it: the film is out in Taiwan by now."""
    assert [claim.status for claim in article(text, "ja").claims] == ["released", "announced"]
