"""New books that a Japanese page names one by one, read by the rules alone."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled

BOOKS: list[tuple[str, list[str]]] = [
    (
        "1月に買うコミック\n\n自分用の買い物メモ。\n\n8日、早めの花園コミックス。谷川ケイ「月の庭(3)」がもう出る。"
        "\n\n27日、沖アユ「風の子(4)」。「凧の空」の帯の仕様がうらやましい。岸リン「星の庭」も同じ日。",
        ["volume #3 2026-01-08 月の庭(3)", "volume #4 2026-01-27 風の子(4)", "volume 2026-01-27 星の庭"],
    ),
    (
        "2026年1月に買う予定のマンガ\n\n注目は「月の庭」と「風の子」。谷川ケイの「月の庭」は、花園社から。"
        "やっと第1巻が出る沖アユ「凧の空」も楽しみ。岸リン「星の庭」は、もう2巻が出る。",
        [
            "volume 2026-01 月の庭",
            "volume 2026-01 風の子",
            "volume #1 2026-01 凧の空",
            "volume #2 2026-01 星の庭",
        ],
    ),
    (
        "花園文庫の新刊\n\n□1月の新刊予定(2026年1月10日発売)□\n\n◆月の庭 外伝\n著/谷川ケイ イラスト/沖アユ\n庭師。\n\n"
        "◆風の子4 蒼い空\n著/岸リン イラスト/森ミナ\n子どもの話。",
        ["volume 2026-01-10 月の庭 外伝", "volume #4 2026-01-10 風の子"],
    ),
    (
        "12月の気になるマンガ\n\n残りの一年も読みます。\n\n月の庭 6巻\n\nこれで最終巻。\n\n"
        "風の子 2巻、星の庭 3巻\n\nどちらも傑作。",
        ["volume #6 2025-12 月の庭", "volume #2 2025-12 風の子", "volume #3 2025-12 星の庭"],
    ),
    (
        "花園文庫 12月新刊は12月25日(木)発売!!\n\n今月は、『月の庭』の谷川ケイが贈る新作『種の家』が加わります。"
        "そのほか、『風の子』第5巻、『星の庭』第8巻などもそろっています!",
        ["volume 2025-12-25 種の家", "volume #5 2025-12-25 風の子", "volume #8 2025-12-25 星の庭"],
    ),
    (
        "花園文庫は2025年11月の新刊発売日を迎えました!\n今月の新作から、『月の庭』と、花園の新文芸『星の庭』の2本を"
        "お知らせします!\n1本目は『月の庭』! 雑誌『週刊小鳥』を読む庭師の話です。",
        ["volume 2025-11 月の庭", "volume 2025-11 星の庭"],
    ),
    (
        "2025年11月の花園文庫新刊発売日となりました!\n\n今月の新作は2本、『月の庭』、『風の子』です!\n\n1本目は『月の庭』!",
        ["volume 2025-11 月の庭", "volume 2025-11 風の子"],
    ),
    (
        "花園文庫、12月の新刊をまとめて紹介!\n花園文庫の新しい5作品が12月25日(木)に登場します。特に目を引く作品です!\n"
        "1. 月の庭 最前線\n主人公は、記事を書く少女。\n2. 風の子の幸福論\n舞台は幕末の京都。",
        ["volume 2025-12-25 月の庭 最前線", "volume 2025-12-25 風の子の幸福論"],
    ),
    (
        "花園文庫、12月の新刊ラインナップ\n\n2025年12月18日に発売する花園文庫12月の新刊6冊を、あらすじで紹介します。"
        "\n\n月の庭8\n\n©谷川ケイ/花園社 イラスト:森\n\nまた会いましょう。12\n\n©沖アユ/花園社 イラスト:灯",
        ["volume #8 2025-12-18 月の庭", "volume #12 2025-12-18 また会いましょう。"],
    ),
    (
        "「月の庭」3巻と沖アユ「風の子」2巻は、そろって12月26日に発売される。",
        ["volume #3 2025-12-26 月の庭", "volume #2 2025-12-26 風の子"],
    ),
    (
        "花園文庫 11月新刊は11月25日(火)発売!!\n2025年11月の新刊発売日になりました!\n"
        "今月は『月の庭』、『風の子(佳作)』の2作品です。『風の子』は子どもの話。",
        ["volume 2025-11-25 月の庭", "volume 2025-11-25 風の子(佳作)"],
    ),
]


@pytest.mark.parametrize("text, expected", BOOKS)
def test_new_books_that_are_named_one_by_one(text: str, expected: list[str]) -> None:
    """They have the month or the day of the headline, or the day with which their paragraph begins."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("「月の庭」3巻は8月の発売予定。", ["volume #3 2026-08 月の庭"]),
        ("「月の庭」Blu-rayは9月の発売予定。\n「星の海」が主題歌。", ["disc 2026-09 月の庭"]),
        ("「月の庭」4巻は8月に発売される予定!\n「星の海」はTVアニメが放送中。", ["volume #4 2026-08 月の庭"]),
    ],
)
def test_a_plain_sentence_of_sale_dates_no_list(text: str, expected: list[str]) -> None:
    """What names its own work has its date for itself, and none of the works below it."""
    assert ruled(text) == expected


def test_a_programme_shows_nothing_that_is_sold_or_opens() -> None:
    """A date with a verb of its own is of that, though works were shown week by week before it."""
    text = (
        "日本テレビで2週連続で放送される。7月4日に「月の庭」、11日に「星の海」を放送。"
        "7月25日には新作映画「花の道」が全国公開される。7月30日に「月の庭」のBlu-rayが発売される。"
    )
    assert [each.split()[0] for each in ruled(text)] == ["broadcast", "broadcast", "film", "disc"]


def test_a_clock_and_a_service_are_no_stamp_of_a_page() -> None:
    """A row of a day, a clock and who shows it then is what the page is about."""
    assert ruled("TVアニメ「月の庭」放送情報\n10月4日(日)24時00分 ABEMA") == ["stream 2026-10-04 24:00 ABEMA 月の庭"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "12月20日に、小川さんの主演で実写映画になった「月の庭」17巻と、ドラマが放送されている「星の海」の新装版4巻も出る。",
            ["volume #17 2025-12-20 月の庭", "volume #4 2025-12-20 星の海"],
        ),
        (
            "このあと12月に白泉社の「月の庭」1巻と講談社の「星の海」3巻が、来年1月には小学館の「風の子」4巻と幻冬舎の「凧の空」5巻が刊行される。",
            [
                "volume #1 2025-12 白泉社 月の庭",
                "volume #3 2025-12 講談社 星の海",
                "volume #4 2026-01 小学館 風の子",
                "volume #5 2026-01 幻冬舎 凧の空",
            ],
        ),
        (
            "12月7日発売の『剣の歌27 夜の輪VI』(電撃文庫)は続編だ。12月18日発売の『町の青Ⅳ』(ガガガ文庫)も出る。",
            ["volume #27 2025-12-07 電撃文庫 剣の歌27 夜の輪VI", "volume #4 2025-12-18 ガガガ文庫 町の青Ⅳ"],
        ),
        (
            "谷川ケイ「月の庭」1・2・3巻が、本日12月1日に刊行された。",
            ["volume #1 2025-12-01 月の庭", "volume #2 2025-12-01 月の庭", "volume #3 2025-12-01 月の庭"],
        ),
    ],
)
def test_volumes_that_share_a_day(text: str, expected: list[str]) -> None:
    """Each book has the number right behind its title, and the date before it or behind it, as the first one has."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "12月9日\n『月の庭』3巻\n『風の子』1巻",
            ["volume #3 2025-12-09 月の庭", "volume #1 2025-12-09 風の子"],
        ),
        (
            "12/9\n『月の庭』(3) 谷川ケイ 講談社\n『風の子』(1) 沖アユ 講談社\n12/10\n『星の庭』(6) 岸リン 集英社",
            [
                "volume #3 2025-12-09 講談社 月の庭",
                "volume #1 2025-12-09 講談社 風の子",
                "volume #6 2025-12-10 集英社 星の庭",
            ],
        ),
        (
            "来週のコミックス\n12/9(火)発売\n月の庭 ③\n風の子 ⑫ 沖アユ",
            ["volume #3 2025-12-09 月の庭", "volume #12 2025-12-09 風の子"],
        ),
        (
            "ガガガ文庫の新刊です。\n9日(ガガガ文庫)\n・月は庭師の友4/谷川ケイ/森\n・風の子 2/沖アユ/灯",
            ["volume #4 2025-12-09 ガガガ文庫 月は庭師の友", "volume #2 2025-12-09 ガガガ文庫 風の子"],
        ),
        (
            "発売日 タイトル 著者\n12/9(火) 月の庭 6 谷川ケイ\n12/10(水) 風の子 2 沖アユ",
            ["volume #6 2025-12-09 月の庭", "volume #2 2025-12-10 風の子"],
        ),
        (
            "12月9日(火)発売\n『月の庭』1~2巻\n『風の子』4巻",
            ["volume #1 2025-12-09 月の庭", "volume #2 2025-12-09 月の庭", "volume #4 2025-12-09 風の子"],
        ),
        (
            "電撃文庫 12月9日発売の新刊\n・月の庭6\n・風の子さま 3",
            ["volume #6 2025-12-09 電撃文庫 月の庭", "volume #3 2025-12-09 電撃文庫 風の子さま"],
        ),
        (
            "12/9(火)発売 新潮文庫12月の新刊\n『月の庭』谷川ケイ\n『風の子』沖アユ",
            ["volume 2025-12-09 新潮文庫 月の庭", "volume 2025-12-09 新潮文庫 風の子"],
        ),
        (
            "12月9日発売の新刊はこちら\n「月の庭」7巻\n「風の子」8巻",
            ["volume #7 2025-12-09 月の庭", "volume #8 2025-12-09 風の子"],
        ),
        ("12/9(火)発売\n月の庭 ③\n風の子(12)", ["volume #3 2025-12-09 月の庭", "volume #12 2025-12-09 風の子"]),
        ("12/9(火)発売\n月の戦略 3\n風の戦略 4 完全版", []),
        (
            "ジャンプコミックス12月刊 12/4(木)発売\n月の庭 ⑫\n風の子 ①",
            ["volume #12 2025-12-04 ジャンプコミックス 月の庭", "volume #1 2025-12-04 ジャンプコミックス 風の子"],
        ),
        (
            "今月の注目コミック\n「月の庭」6巻(講談社) 12月23日発売\n「風の子」2巻(集英社) 発売中",
            ["volume #6 2025-12-23 講談社 月の庭"],
        ),
        (
            "12月9日発売の新刊「月の庭」が話題だ。\n「風の子」の舞台は1月10日に上演される。",
            ["volume 2025-12-09 月の庭", "live 2026-01-10 風の子"],
        ),
        ("2026年1月9日\n「月の庭」の舞台が2月に上演される。", ["live 2026-02 月の庭"]),
    ],
)
def test_books_in_rows_under_their_day(text: str, expected: list[str]) -> None:
    """The day may be the first line, be written with a slash, or be of a line of books; a byline heads none."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("月の庭 12\n谷川ケイ\n花園コミックス\n2026年1月9日発売", ["volume #12 2026-01-09 月の庭"]),
        (
            "月の庭 12\n谷川ケイ\nジャンプコミックス\n2026年1月9日発売",
            ["volume #12 2026-01-09 ジャンプコミックス 月の庭"],
        ),
        (
            "月の庭(7)\n谷川ケイ\n発売日:2026年1月9日\n定価:792円\n風の子(2)\n沖アユ\n発売日:2026年1月16日",
            ["volume #7 2026-01-09 月の庭", "volume #2 2026-01-16 風の子"],
        ),
        (
            "「月の庭」の本\n月の庭 8巻\n2026年1月9日発売\n月の庭 9巻\n2026年2月9日発売",
            ["volume #8 2026-01-09 月の庭", "volume #9 2026-02-09 月の庭"],
        ),
        ("作品名:月の庭(6)\n発売日:2026/01/23", ["volume #6 2026-01-23 月の庭"]),
        ("書名:風の子\n出版社:文藝春秋\n発売日:2026年1月22日", ["volume 2026-01-22 文藝春秋 風の子"]),
        ("庭の歌 3\n発売日:2026年1月22日\n対応機種:PC", []),
    ],
)
def test_the_block_of_a_book(text: str, expected: list[str]) -> None:
    """Its title and number stand in a line of their own, the day of its sale below; what is no book has no volume."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("『月の庭』(12)は1月17日発売。", ["volume #12 2026-01-17 月の庭"]),
        ("『月の庭』(2)、『風の子』(6)は1月17日発売。", ["volume #2 2026-01-17 月の庭", "volume #6 2026-01-17 風の子"]),
        ("『月の庭』(全12話)は1月17日放送。", ["broadcast 2026-01-17 月の庭"]),
    ],
)
def test_numbers_in_brackets_behind_a_title(text: str, expected: list[str]) -> None:
    """They count volumes, whatever particle follows."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "「月の庭」14巻とファンブック「月の大全」が12月19日に同時発売。",
            ["volume #14 2025-12-19 月の庭", "volume 2025-12-19 月の大全"],
        ),
        (
            "12月19日には「月の庭」14巻と画集「月の絵」が、講談社から発売される。",
            ["volume #14 2025-12-19 講談社 月の庭", "volume 2025-12-19 講談社 月の絵"],
        ),
        (
            "『月の庭』第9巻は12月19日発売。短編集『月の庭 Ex』2巻も同時刊行。",
            ["volume #9 2025-12-19 月の庭", "volume #2 2025-12-19 月の庭 Ex"],
        ),
        (
            "18日は一迅社から「月の庭」2巻、講談社から「風の子」31巻が発売される。",
            ["volume #2 2025-12-18 一迅社 月の庭", "volume #31 2025-12-18 講談社 風の子"],
        ),
        (
            "「月の庭」1巻が1月15日、2巻が2月15日に講談社文庫から刊行。",
            ["volume #1 2026-01-15 講談社文庫 月の庭", "volume #2 2026-02-15 講談社文庫 月の庭"],
        ),
        (
            "「月の庭」2巻を1月3日に、短編集「風の箱」を1月24日に祥伝社より刊行する。",
            ["volume #2 2026-01-03 祥伝社 月の庭", "volume 2026-01-24 祥伝社 風の箱"],
        ),
        (
            "1月には講談社の「月の庭」4巻と「凧の空」、徳間書店の「風の子」5巻が出る。",
            ["volume #4 2026-01 講談社 月の庭", "volume 2026-01 講談社 凧の空", "volume #5 2026-01 徳間書店 風の子"],
        ),
        (
            "「月の庭」4巻が1月19日に、「風の子」が1月20日に発売される。",
            ["volume #4 2026-01-19 月の庭", "volume 2026-01-20 風の子"],
        ),
        (
            "「月の庭」8巻が1月15日に発売。舞台「風の子」は2月3日に開幕する。",
            ["volume #8 2026-01-15 月の庭", "live 2026-02-03 風の子"],
        ),
    ],
)
def test_books_with_and_without_a_number(text: str, expected: list[str]) -> None:
    """Each has its own number, or none where it is called a book; publishers stand before each, or behind the last."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("「月の庭」の公式ファンブックが12月25日、一迅社より発売される。", ["volume 2025-12-25 一迅社 月の庭"]),
        ("ムック「別冊 月の庭」が12月31日に宝島社から発売。", ["volume 2025-12-31 宝島社 別冊 月の庭"]),
        ("『月の庭』『風の子』の2冊が1月10日に発売。", ["volume 2026-01-10 月の庭", "volume 2026-01-10 風の子"]),
        ("『月の庭』の刊行を1月から3月に延期します。", ["volume 2026-01 postponed 月の庭", "volume 2026-03 月の庭"]),
        (
            "『月の庭』第4巻は発売延期となりました。(旧発売日：2025年12月19日)",
            ["volume #4 2025-12-19 postponed 月の庭"],
        ),
        (
            "「月の庭」の電子版は12月18日に配信開始。紙の単行本は1月3日発売です。",
            ["volume 2025-12-18 digital 月の庭", "volume 2026-01-03 print 月の庭"],
        ),
        (
            "『月の庭』のカラー版が1月3日より電子書店で配信。紙版は6月から刊行される。",
            ["volume 2026-01-03 digital 月の庭", "volume 2026-06 print 月の庭"],
        ),
        ("「月の庭」の公式サイトは12月25日に公開される。", []),
    ],
)
def test_words_that_are_said_of_books_alone(text: str, expected: list[str]) -> None:
    """They tell what comes out where no volume is named."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("『月の庭』は12月28日頃全国書店にて発売。", ["volume 2025-12-28 月の庭"]),
        ("単行本『月の庭』は初夏に新潮社から刊行される。", ["volume 2026-summer 新潮社 月の庭"]),
        (
            "画集「月の庭」が12月28日に玄光社から刊行。初めて世に出た1986年から2025年までの作品を収めた。",
            ["volume 2025-12-28 玄光社 月の庭"],
        ),
        (
            "短編集「月の箱」が1月24日に発売。フィール・ヤングに2023年から2025年にかけて掲載された読み切り5編を収録。",
            ["volume 2026-01-24 月の箱"],
        ),
        ("『月の庭』が12月11日、Audibleで独占配信。", ["other 2025-12-11 Audible 月の庭"]),
        ("『月の庭』の新巻は12月28日頃と見られる。", []),
        ("先週25日に発売された「月の庭」5巻が早くも重版。", ["volume #5 2025-11-25 月の庭"]),
        ("来週9日に「月の庭」5巻が発売される。", ["volume #5 2025-12-09 月の庭"]),
        ("『月の庭』④巻は1月10日発売!", ["volume #4 2026-01-10 月の庭"]),
        ("『月の庭』9巻のドラマCDが12月27日発売。", ["other #9 2025-12-27 月の庭"]),
        ("『月の庭』9巻のドラマCD付き特装版が12月27日発売。", ["volume #9 2025-12-27 月の庭"]),
        (
            "『月の庭』は10月24日発売。レーベルはダッシュエックス文庫です。",
            ["volume 2025-10-24 ダッシュエックス文庫 月の庭"],
        ),
    ],
)
def test_what_is_about_a_day_collected_or_read_aloud(text: str, expected: list[str]) -> None:
    """A day is about right where it is one of sale; years of what a book collects are none of it."""
    assert ruled(text) == expected
