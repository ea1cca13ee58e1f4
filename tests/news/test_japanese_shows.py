"""What is held: stages, concerts, talks, cafés of a work; their runs, their doors and what became of them."""

from __future__ import annotations

import pytest

from tests.news.reading import article, ruled

SHOWS: list[tuple[str, list[str]]] = [
    # the label of a run, as wide as what is above it
    ("会期:2026年2月14日(土)~3月8日(日)\n会場:松屋銀座", ["live 2026-02-14"]),
    (
        "舞台『月の庭』\n公演期間:2026年1月22日(木)~25日(日)\n会場:大塚萬劇場",
        ["live 2026-01-22 大塚萬劇場 月の庭"],
    ),
    ("【日程】2026年2月11日(水・祝)\n【会場】LINE CUBE SHIBUYA", ["live 2026-02-11"]),
    (
        "「月の庭」コラボカフェ\n開催期間:2025年12月9日(火)~12月30日(火)\n場所:渋谷",
        ["other 2025-12-09 月の庭"],
    ),
    (
        "【開催概要】\n■名称:「月の庭」ポップアップショップ\n■期間:2025年12月9日(火)~2026年1月12日(月・祝)",
        ["other 2025-12-09 月の庭"],
    ),
    ("「月の庭展」\n期間:2025年12月9日(火)~12月30日(火)\n会場:渋谷パルコ", ["live 2025-12-09 月の庭展"]),
    # a period of which no show is told
    ("「月の庭」プレゼント企画\n期間:2025年12月9日(火)~12月30日(火)", []),
    ("TVアニメ「月の庭」フェア\n期間:2025年12月9日(火)~12月30日(火)", []),
    ("応募期間:2025年12月9日(火)~12月30日(火)", []),
    ("集計期間:2025年11月9日~11月30日", []),
    ("「月の庭展」は会期を2026年1月31日まで延長する。", []),
    # shops and what is sold there
    ("「月の庭」期間限定ストアが12月13日にオープン。", ["other 2025-12-13 月の庭"]),
    ("アニメ「月の庭」×銭湯コラボが12月13日よりスタート!", ["other 2025-12-13 月の庭"]),
    ("アニメ「月の庭」が12月13日よりスタート!", ["broadcast 2025-12-13 月の庭"]),
    ("イベントの事後通販は12月19日(金)12:00から開始する。", []),
    # the name of what is held, and what is streamed after it
    (
        "【イベント概要】\nイベント名:庭の祭り2026\n日程:2026年3月28日(土)~3月31日(火)\n会場:東京ビッグサイト",
        ["live 2026-03-28 東京ビッグサイト 庭の祭り2026"],
    ),
    ("千秋楽公演は2026年1月25日(日)17時公演。ディレイ配信は2月1日まで。", ["live 2026-01-25 17:00"]),
    (
        "舞台「月の庭」の千秋楽がニコニコ生放送で12月21日17時より生中継される。",
        ["stream 2025-12-21 17:00 ニコニコ生放送 月の庭"],
    ),
    # a café in several towns
    (
        "「月の庭」カフェが2会場にオープン!\n【池袋】2025年12月12日(金)~2026年1月12日(月・祝)\n【名古屋】2025年12月19日(金)~2026年1月18日(日)",
        ["other 2025-12-12 月の庭", "other 2025-12-19 月の庭"],
    ),
    ("POP UP STOREを2025年12月12日(金)~12月28日(日)の期間、渋谷にて開催いたします。", ["other 2025-12-12"]),
    ("12月12日(金)より、全国の書店にて「月の庭」フェアを開催!", ["other 2025-12-12 月の庭"]),
    ("「月の庭」カフェの予約数は、12月12日~12月28日の期間で1,000件に達した。", []),
    (
        "「月の庭展」巡回情報\n東京会場 2025年12月6日(土)~2026年1月12日(月・祝) 池袋PARCO\n"
        "名古屋会場 2026年1月23日(金)~2月8日(日) 名古屋PARCO",
        ["live 2025-12-06 月の庭展", "live 2026-01-23 月の庭展"],
    ),
    # a town, and not a hall, before a run; days that share their last word
    ("「庭のフェスティバル」は東京・池袋で3月8日から11日まで開かれる。", ["live 2026-03-08 庭のフェスティバル"]),
    ("「庭の祭典」が幕張メッセで20、21日に開かれる。", ["live 2025-12-20 幕張メッセ 庭の祭典"]),
    # talks and signings
    ("12月21日(日)、「月の庭」のトークショーを開く予定。", ["live 2025-12-21 月の庭"]),
    ("「月の庭」完結を祝うサイン会が12月14日に神保町の書店で行われる。", ["live 2025-12-14 月の庭"]),
    # halls and shops have numbers, too
    ("カフェ池袋4号店で12月13日より「月の庭」コラボカフェ開催。", ["other 2025-12-13 月の庭"]),
    (
        "「月の庭」は12月22日発売の「週刊少年ジャンプ」4号に掲載される。",
        ["issue #4 2025-12-22 週刊少年ジャンプ 月の庭"],
    ),
]


@pytest.mark.parametrize("text, expected", SHOWS)
def test_what_is_held(text: str, expected: list[str]) -> None:
    """A run begins on its first day; orders and campaigns are no shows."""
    assert ruled(text) == expected


DOORS: list[tuple[str, list[str]]] = [
    ("「月の庭 LIVE」2026年1月17日(土) 開場16:00/開演17:00", ["live 2026-01-17 17:00 月の庭 LIVE"]),
    ("「月の庭 LIVE」2026年1月17日(土) OPEN 16:00 / START 17:00", ["live 2026-01-17 17:00 月の庭 LIVE"]),
    (
        "日時:2026年1月17日(土) 12:30開場/13:30開演\n会場:オーチャードホール",
        ["live 2026-01-17 13:30 オーチャードホール"],
    ),
    ("「月の庭 LIVE」は1月17日に豊洲PITで16時開場、17時開演。", ["live 2026-01-17 17:00 豊洲PIT 月の庭 LIVE"]),
    # in a row of its own
    (
        "「月の庭」スペシャルイベント\n開催日:2026年1月17日(土)\n時間:開場16:00 / 開演17:00",
        ["live 2026-01-17 17:00 月の庭"],
    ),
    (
        "「月の庭」スペシャルイベント\n開催日:2026年1月17日(土)\n時間:16:00開場 17:00開演",
        ["live 2026-01-17 17:00 月の庭"],
    ),
    (
        "「月の庭 LIVE」\n開催日:2026年1月17日(土)\n会場:豊洲PIT\n開場/開演:16:00/17:00",
        ["live 2026-01-17 17:00 豊洲PIT 月の庭 LIVE"],
    ),
    # in the words of posters
    (
        "「月の庭」LIVE\nDATE:2026.01.17 [SAT]\nVENUE:日本武道館\nOPEN 16:00/START 17:00",
        ["live 2026-01-17 17:00 月の庭"],
    ),
    ("「月の庭」LIVE\n2026.01.17(SAT) 日本武道館", ["live 2026-01-17 日本武道館 月の庭"]),
    ("月の庭のニュース\nDATE:2025.11.18\n公式サイトを更新しました。", []),
    (
        "舞台「月の庭」\n\n■公演日程\n2026年1月16日(金)18:30\n2026年1月17日(土)13:00/17:30",
        ["live 2026-01-16 18:30 月の庭", "live 2026-01-17 13:00 月の庭", "live 2026-01-17 17:30 月の庭"],
    ),
    # opening hours are no curtain
    (
        "「月の庭」ステージイベント\n会期:2026年1月17日(土)~1月20日(火)\n時間:11:00~20:00 ※最終日は17:00閉場",
        ["live 2026-01-17 月の庭"],
    ),
    # a day by itself under its label, with its shows below it
    (
        "「月の庭」スペシャルイベント\n\n【日時】\n2026年2月8日(日)\n昼公演 13:00開場/14:00開演\n"
        "夜公演 17:00開場/18:00開演\n\n【会場】\n片柳アリーナ",
        ["live 2026-02-08 14:00 月の庭", "live 2026-02-08 18:00 月の庭"],
    ),
    # two shows of a day, and two days
    (
        "舞台「月の庭」\n2026年1月17日(土) 12:00開演/17:00開演",
        ["live 2026-01-17 12:00 月の庭", "live 2026-01-17 17:00 月の庭"],
    ),
    (
        "「月の庭」感謝祭\n日時:2026年1月17日(土)昼の部 開場11:00/開演12:00 夜の部 開場16:30/開演17:30\n"
        "会場:パシフィコ横浜",
        ["live 2026-01-17 12:00 パシフィコ横浜 月の庭", "live 2026-01-17 17:30 パシフィコ横浜 月の庭"],
    ),
    ("1日目は1月17日17:30開演、2日目は1月18日16:30開演。", ["live 2026-01-17 17:30", "live 2026-01-18 16:30"]),
]


@pytest.mark.parametrize("text, expected", DOORS)
def test_when_the_curtain_rises(text: str, expected: list[str]) -> None:
    """The clock of a show is that at which it begins, not that of its doors."""
    assert ruled(text) == expected


FATES: list[tuple[str, list[str]]] = [
    ("12月21日(日)に予定していた「月の庭」のトークイベントを中止します。", ["live 2025-12-21 cancelled 月の庭"]),
    ("【中止公演】舞台「月の庭」12月6日(土)13:00", ["live 2025-12-06 13:00 cancelled 月の庭"]),
    ("【公演中止】舞台「月の庭」12月6日(土)13:00", ["live 2025-12-06 13:00 cancelled 月の庭"]),
    (
        "舞台「月の庭」公演中止のお知らせ\n\n【中止公演】\n12月6日(土)13:00\n【振替公演】\n1月17日(土)13:00",
        ["live 2025-12-06 13:00 cancelled 月の庭", "live 2026-01-17 13:00 月の庭"],
    ),
    (
        "舞台「月の庭」一部公演中止のお知らせ\n\n【中止】12月6日(土)13:00公演\n【実施】12月7日(日)13:00公演",
        ["live 2025-12-06 13:00 cancelled 月の庭", "live 2025-12-07 13:00 月の庭"],
    ),
    # a typhoon has no volumes
    ("台風10号の影響により、12月6日(土)の「月の庭」イベントは中止する。", ["live 2025-12-06 cancelled 月の庭"]),
    ("12月6日の福岡公演が延期に。振替日は3月14日(土)。", ["live 2025-12-06 postponed", "live 2026-03-14"]),
    # what was planned is off, as is told at the end of a long sentence
    (
        "12月6日(土)13:00より上演を予定しておりました舞台「月の庭」大阪公演につきまして、設備の不具合により中止とさせていただきます。",
        ["live 2025-12-06 13:00 cancelled 月の庭"],
    ),
    (
        "12月24日の発売が予定されていた映画「月の庭」のBlu-ray Discの発売が中止になったことが明らかになった。",
        ["disc 2025-12-24 cancelled 月の庭"],
    ),
    # what a list of shows says behind its arrows
    (
        "公演の中止・延期について\n\n■12月6日(土) 「月の庭」朗読劇(ヒューリックホール東京) → 中止\n"
        "■12月13日(土) 「星の庭」オーケストラコンサート(東京芸術劇場) → 3月14日(土)に延期",
        [
            "live 2025-12-06 ヒューリックホール東京 cancelled 月の庭",
            "live 2025-12-13 東京芸術劇場 postponed 星の庭",
            "live 2026-03-14 東京芸術劇場 星の庭",
        ],
    ),
    # the day of what moves
    ("12月6日の福岡公演は2026年3月14日に延期となる。", ["live 2025-12-06 postponed", "live 2026-03-14"]),
    ("12月6日の福岡公演は、2026年3月14日に振り替えて開催する。", ["live 2025-12-06 postponed", "live 2026-03-14"]),
    (
        "映画「月の庭」の12月6日の舞台挨拶は14日に変更された。",
        ["live 2025-12-06 postponed 月の庭", "live 2025-12-14 月の庭"],
    ),
    (
        "12月6日の福岡公演は予定通り、13日の大阪公演は3月14日に振替となる。",
        ["live 2025-12-06", "live 2025-12-13 postponed", "live 2026-03-14"],
    ),
    (
        "■振替公演日程\n【延期】2025年12月6日(土)Zepp Namba\n→【振替】2026年3月14日(土)Zepp Namba",
        ["live 2025-12-06 Zepp Namba postponed", "live 2026-03-14 Zepp Namba"],
    ),
]


@pytest.mark.parametrize("text, expected", FATES)
def test_what_became_of_it(text: str, expected: list[str]) -> None:
    """What is off is cancelled, of what moves the old day is postponed."""
    assert ruled(text) == expected


def test_a_show_whose_hour_moves_keeps_its_day() -> None:
    """It is not put off."""
    text = "「月の庭」の12月7日(日)の公演は、開演時間を18時に変更して実施いたします。"
    assert [claim.status for claim in article(text, "ja").claims] == ["announced"]
