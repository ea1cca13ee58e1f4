"""Constructions of Japanese news pages, read by the rules alone: what is learnt beside them may weigh them anew."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled

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
    # as posters write days
    ("「月の庭」12.26全国公開", ["film 2025-12-26 月の庭"]),
    ("「月の庭」1.9(金)全国ロードショー", ["film 2026-01-09 月の庭"]),
    ("「月の庭」2026.1.9 FRI ROADSHOW", ["film 2026-01-09 月の庭"]),
    ("「月の庭」12/26 FRI ROADSHOW", ["film 2025-12-26 月の庭"]),
    ("12.26(Fri.)ROADSHOW 「月の庭」", ["film 2025-12-26 月の庭"]),
    ("1.21 Blu-ray発売「月の庭」", ["disc 2026-01-21 月の庭"]),
    ("2.5次元舞台「月の庭」は1月9日に開幕する。", ["live 2026-01-09 月の庭"]),
    ("「月の庭」アプリVer.12.19 公開", []),
    # a price behind the number of a catalogue is no day
    ("「月の庭」サウンドトラック 1月14日発売 LACA-12345/3,960円", ["other 2026-01-14 月の庭"]),
    ("「月の庭」Blu-ray 1月28日発売 BCXA-2011/8,800円(税込)", ["disc 2026-01-28 月の庭"]),
    # halves of a year, years of two figures and of the old era, months with a stroke
    ("映画「月の庭」の公開は2026年の前半を予定している。", ["film 2026-H1 月の庭"]),
    ("アニメ「月の庭」の第3期は27年の放送を目指して制作が進む。", ["broadcast S3 2027 月の庭"]),
    ("星の庭は97年の劇場版「月の庭」から数えて三作目となる。", ["film 1997 月の庭"]),
    ("短編「月の庭」は21年の小鳥国際映画祭で最優秀賞に選ばれた。", ["award 2021 月の庭"]),
    ("50年の歴史をもつ小鳥映画祭で「月の庭」が上映される。", []),
    ("漫画「月の庭」は昭和五十六年に刊行された。", ["volume 1981 月の庭"]),
    (
        "漫画「月の庭」は1巻 2017/10、2巻 2018/11に発売された。",
        ["volume #1 2017-10 月の庭", "volume #2 2018-11 月の庭"],
    ),
    ("12/下旬 「月の庭」2巻発売", ["volume #2 2025-12-late 月の庭"]),
    ("映画「月の庭」は2027年の第3四半期に公開される。", ["film 2027-Q3 月の庭"]),
    ("映画「月の庭」は来年第2四半期に公開される。", ["film 2026-Q2 月の庭"]),
    ("映画「月の庭」は昨年後半に公開された。", ["film 2024-H2 月の庭"]),
    ("映画「月の庭」は来年の夏休みに公開される。", ["film 2026-summer 月の庭"]),
    ("漫画「月の庭」3巻は1月の最終水曜に発売される。", ["volume #3 2026-01-28 月の庭"]),
    ("漫画「月の庭」3巻は2月第2木曜日に発売される。", ["volume #3 2026-02-12 月の庭"]),
    # winters are told by the year in which they begin, until they are there
    ("アニメ「月の庭」は昨冬に放送された。", ["broadcast 2024-winter 月の庭"]),
    ("アニメ「月の庭」は今冬に放送される。", ["broadcast 2026-winter 月の庭"]),
    # a day behind の, the ends of a month, the turn of the year, a season that goes on
    ("漫画「月の庭」2巻は1月の29日に発売される。", ["volume #2 2026-01-29 月の庭"]),
    ("漫画「月の庭」2巻は3月のはじめに発売される。", ["volume #2 2026-03-early 月の庭"]),
    ("アニメ「月の庭」の初回は十日の夜九時から放送される。", ["broadcast 2025-12-10 21:00 月の庭"]),
    ("漫画「月の庭」の最終巻は、年明けに発売される。", ["volume 2026 月の庭"]),
    ("漫画「月の庭」2巻の発売は冬以降になる。", ["volume #2 2026-winter 月の庭"]),
    # a date that is quoted is no title
    ("アニメ「月の庭」第2期の放送時期は「2026年秋」に決まった。", ["broadcast S2 2026-autumn 月の庭"]),
    ("漫画「月の庭」2巻は「1月15日発売」となる。", ["volume #2 2026-01-15 月の庭"]),
    # counted from the day of the page, or from the date before
    ("漫画「月の庭」2巻はきのう発売された。", ["volume #2 2025-11-30 月の庭"]),
    ("漫画「月の庭」2巻は一昨日発売された。", ["volume #2 2025-11-29 月の庭"]),
    ("アニメ「月の庭」の第1話は先々週の金曜に放送された。", ["broadcast #1 2025-11-21 月の庭"]),
    ("漫画「月の庭」2巻は先々月に発売された。", ["volume #2 2025-10 月の庭"]),
    (
        "映画「月の庭」は2014年10月に公開され、翌春にDVDが発売された。",
        ["film 2014-10 月の庭", "disc 2015-spring 月の庭"],
    ),
    (
        "映画「月の庭」は2014年3月に公開され、その九月にDVDが発売された。",
        ["film 2014-03 月の庭", "disc 2014-09 月の庭"],
    ),
    (
        "映画「月の庭」は2014年2月に公開された。その秋にはDVDが発売された。",
        ["film 2014-02 月の庭", "disc 2014-autumn 月の庭"],
    ),
    (
        "映画「月の庭」は2014年10月に公開され、同じ年に小説も刊行された。",
        ["film 2014-10 月の庭", "volume 2014 月の庭"],
    ),
    (
        "小説「月の庭」は2015年に刊行され、翌々年に映画が公開された。",
        ["volume 2015 月の庭", "film 2017 月の庭"],
    ),
    (
        "映画「月の庭」は12月5日に東京で公開され、その二週間後に全国で公開される。",
        ["film 2025-12-05 月の庭", "film 2025-12-19 月の庭"],
    ),
    (
        "アニメ「月の庭」は12月4日にMBSで特番が放送され、同夜24時からTOKYO MXで第1話が放送される。",
        ["broadcast 2025-12-04 MBS 月の庭", "broadcast #1 2025-12-04 24:00 TOKYO MX 月の庭"],
    ),
    # as newspapers list programmes
    ("TBS ▽12月29日前9・00「月の庭」放送", ["broadcast 2025-12-29 09:00 TBS 月の庭"]),
    # words for a date that is not known yet
    ("映画「月の庭」の公開日は、まとまり次第お知らせします。", ["film undecided 月の庭"]),
    ("アニメ「月の庭」の放送時期は近く発表される。", ["broadcast undecided 月の庭"]),
    ("アニメ「月の庭」の放送を延期する。新しい放送日時は決まっていない。", ["broadcast undecided 月の庭"]),
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
        "award 2025-10-17 月の庭",
        "award 2025-10-17 星の庭",
        "award 2025-10-17 雲の国",
        "award 2025-11-18 月の庭",
    ]


@pytest.mark.parametrize(
    "text, works",
    [
        (
            "11月11日、鳥影社は令和7年度(第34回)鳥影社漫画賞の結果を明らかにした。各部門から1作品ずつが受ける。"
            "児童部門は谷川ケイさんの『月の庭』、少年部門は川上リンさんの『雲の国』となった。",
            ["月の庭", "雲の国"],
        ),
        (
            "委員会は11月11日、映画祭「小鳥アニメアワード2026」の「アニメ部門」で賞を受ける作品と人を明らかにした。\n"
            "業界の人々が選んだ作品は、劇場映画部門が『月の庭』、TVシリーズ部門が『雲の国』。",
            ["月の庭", "雲の国"],
        ),
        (
            "都内で11月11日、「第36回小鳥アカデミー賞」の優秀賞が各部門で発表された。\n選ばれたのは『月の庭』『雲の国』。",
            ["月の庭", "雲の国"],
        ),
        (
            "11月11日、「次の漫画大賞 2025」の最終結果が小鳥社から発表された。\n"
            "コミックス部門はムチ氏の「月の庭」が1位で、荒川氏の「砂の町」が2位。「Web部門」は新井氏の「雲の国」が1位となった。",
            ["月の庭", "雲の国"],
        ),
    ],
)
def test_prizes_whose_result_is_made_known(text: str, works: list[str]) -> None:
    """In whichever words: the day is that of the winners named behind it, not of who came second."""
    assert ruled(text) == [f"award 2025-11-11 {work}" for work in works]


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "「月の庭 第5巻 Blu-ray」(東宝/11月14日発売)が首位となった。"
            "これまでの最高は『~ 第2巻 Blu-ray』(2025年7月発売)の2位。",
            ["disc #5 2025-11-14 東宝 月の庭 第5巻 Blu-ray", "disc #2 2025-07 ~ 第2巻 Blu-ray"],
        ),
        (
            "昨年9月に発売された「小鳥キャラクターCD Vol.5 フランス」が人気だ。",
            ["other #5 2024-09 小鳥キャラクターCD Vol.5 フランス"],
        ),
        ("小鳥書店は、記念号となる『月影8月号』を12月20日(土)に発売する。", ["issue 2025-12-20 月影8月号"]),
        (
            "12月10日に発売される小鳥文庫の12月の新刊5冊から、ジャケットを紹介します。\n\n月の庭7 月面着陸編・下\n\n"
            "©谷川ケイ/小鳥文庫刊\n\n変人の宿\n\n©坂本リン",
            ["volume #7 2025-12-10 月の庭", "volume 2025-12-10 変人の宿"],
        ),
        (
            "「月の庭」は2009年(平21)9月に連載が始まり、4月9日発売の5月号で終わった。",
            ["issue 2009-09 月の庭", "issue 2025-04-09 月の庭"],
        ),
        ("月刊誌『別冊月影』が、12月12日に13万部で創刊される。", ["issue #1 2025-12-12"]),
        ("白銀社は12月17日、新しいマンガ誌・乙女ドルチェを創刊する。", ["issue #1 2025-12-17"]),
        ("2026年初春に劇場版「月の庭」が公開される。", ["film 2026-spring 月の庭"]),
        ("映画「月の庭」は1976(昭和51)年に公開された。", ["film 1976 月の庭"]),
        (
            "日本テレビで12月22日は「月の庭」(2013年)、同29日は新作「星の海」が放送される。",
            [
                "broadcast 2025-12-22 日本テレビ 月の庭",
                "broadcast 2013 日本テレビ 月の庭",
                "broadcast 2025-12-29 日本テレビ 星の海",
            ],
        ),
        ("映画「月の庭」は、4月14日の公開からいまもロングランを続ける。", ["film 2025-04-14 月の庭"]),
        (
            "公開を待つのは、『月の庭』(4月15日公開)、『星の海』(夏公開)。",
            ["film 2026-04-15 月の庭", "film 2026-summer 星の海"],
        ),
        (
            "2006年公開の映画「時の庭」から、09年の「夏の庭」、12年の「狼の庭」まで。'89年公開の「魔女の庭」も。",
            ["film 2006 時の庭", "film 2009 夏の庭", "film 2012 狼の庭", "film 1989 魔女の庭"],
        ),
    ],
)
def test_what_titles_and_short_dates_say(text: str, expected: list[str]) -> None:
    """A title may hold its number and say what it is; a year may be short, a season without one is the next to come."""
    assert ruled(text) == expected


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
            "本日12月1日発売の月刊花園1月号（花園社）では、新連載「月の庭」「風の子」「凧の空」が始まった。",
            ["月の庭", "風の子", "凧の空"],
        ),
        (
            "本日12月1日発売の月刊花園1月号（花園社）で、新連載2本が始まった。谷川ケイ「月の庭」、沖アユ「風の子」。",
            ["月の庭", "風の子"],
        ),
        (
            "本日12月1日発売の月刊花園1月号（花園社）で始まったのは、谷川ケイ「月の庭」と、ゲームを沖アユが描く「風の子」の2本。",
            ["月の庭", "風の子"],
        ),
        (
            "本日12月1日発売の月刊花園1月号（花園社）にて、新連載が2本スタートした。1本目は谷川ケイの「月の庭」。"
            "2本目は沖アユの「風の子」だ。",
            ["月の庭", "風の子"],
        ),
        (
            "谷川ケイ「月の庭」と沖アユ「風の子」が、12月1日発売の月刊花園1月号（花園社）でそろって最終回を迎えた。",
            ["月の庭", "風の子"],
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


SENTENCES: list[tuple[str, list[str]]] = [
    # the slot that was told before, on another day
    (
        "映画「月の庭」が、12月19日に日本テレビ系で放送される。前週12月12日の同枠には、公開10周年の「星の庭」が、"
        "初めて本編ノーカットで登場。",
        ["broadcast 2025-12-19 日本テレビ 月の庭", "broadcast 2025-12-12 星の庭"],
    ),
    # years of an event that names itself no more
    (
        "イベント「庭フェス」が、3月26日に東京ビッグサイトで行われる。2020年は中止、21年はオンラインで行われた。",
        ["live 2026-03-26 東京ビッグサイト 庭フェス", "live 2020 cancelled", "live 2021"],
    ),
    # what a day moves to, where what moves stands between the two
    (
        "映画「月の庭」が延期された。前作「星の庭」も、嵐のために昨年3月6日の公開が8月7日に延び、夏の映画となった。",
        ["film 2024-03-06 postponed 星の庭", "film 2024-08-07 星の庭"],
    ),
    # what lasts until now
    (
        "アニメ「月の庭」の初回は60分。昨年4月に始まり今も続く「風の子」の新シリーズも、初回は60分だった。",
        ["broadcast 2024-04 風の子"],
    ),
    # who plays in it is no other event
    (
        "漫画「月の庭」が完結した。2018年10月に森林太が主演した実写映画が公開された。",
        ["film 2018-10 月の庭"],
    ),
    # a short work that its author published, in the year after another one
    (
        "谷川ケイは2012年、小説誌「月刊花園」の賞に作品を送り、翌年に同誌で短編「猫の庭」を発表した。",
        ["issue 2013 月刊花園 猫の庭"],
    ),
    # what was planned at first, with no verb of release
    (
        "アニメ「月の庭」第2期は4月から放送される。当初は第1期の再放送が7月9日から、第2期が10月からの予定だった。",
        [
            "broadcast S2 2026-04 月の庭",
            "broadcast S1 2025-07-09 postponed 月の庭",
            "broadcast S2 2025-10 postponed 月の庭",
        ],
    ),
    (
        "「月の庭」14巻が12月17日に発売される。当初は11月17日の予定だったが、初回限定版の冊子のため延期されていた。",
        ["volume #14 2025-12-17 月の庭", "volume #14 2025-11-17 postponed 月の庭"],
    ),
    # a title with its year in brackets is one work, whatever is named behind it
    (
        "映画「月の庭」は「星の庭」(12年公開)に続く作品で、谷川ケイが監督した。",
        ["film 2012 星の庭"],
    ),
    # what an animation is made from is not what begins
    (
        "谷川ケイが「月刊花園」(花園社)に連載するマンガのテレビアニメ「月の庭」の第2期が、1月6日に始まる。",
        ["broadcast S2 2026-01-06 月の庭"],
    ),
    (
        "配信で見られるのは「風の子」(2026年4月配信)、月刊花園の連載漫画が原作の3DCG作品「月の庭」(2026年1月1日配信)だ。",
        ["stream 2026-04 風の子", "stream 2026-01-01 月の庭"],
    ),
    # days that are for some visitors alone
    (
        "イベント「庭フェス」が3月26日に幕張メッセで開催される(28日はビジネスデイ)。",
        ["live 2026-03-26 幕張メッセ 庭フェス"],
    ),
    # the number of a magazine right below the title of what begins in it
    (
        "【新連載まとめ】12月の漫画\n\n『月の庭』谷川ケイ\n\n(BE LOVE 18号/12月1日(月)発売)\n\n・庭師の姉弟の物語",
        ["issue #18 2025-12-01 BE LOVE 月の庭"],
    ),
    # when a magazine began, told for its own sake
    (
        "「月の庭」が最終回を迎えた。アフタヌーンは2005年5月に創刊。",
        ["issue #1 2005-05 アフタヌーン アフタヌーン"],
    ),
    (
        "「月刊花園」が、6月4日発売の7月号をもって休刊する。同誌の創刊は2008年4月で、漫画のほか小説も載せてきた。",
        ["issue 2026-06-04", "issue #1 2008-04"],
    ),
    ("アフタヌーン創刊50周年(1974年創刊)の記念品が出る。", []),
    (
        "「月の庭」が最終回を迎えた。アフタヌーンは2005年5月に漫画誌「花園」の増刊として始まり、今は奇数月の7日に出ている。",
        ["issue 2005-05 アフタヌーン アフタヌーン"],
    ),
    (
        "講談社から1月17日に創刊されるアフタヌーンで、谷川ケイと沖アユが新連載を始めることがわかった。",
        ["issue #1 2026-01-17 アフタヌーン"],
    ),
    # numbers of magazines that are called as volumes are
    (
        "アフタヌーンの新連載が発表された。12月17日発売のVol.9では谷川ケイ「月の庭」が、1月1日発売のVol.10では沖アユ「星の庭」が"
        "スタートする。",
        ["issue #9 2025-12-17 アフタヌーン 月の庭", "issue #10 2026-01-01 アフタヌーン 月の庭"],
    ),
    (
        "漫画「月の庭」は、12月17日発売の『アフタヌーン』2026年2号で連載を終える。",
        ["issue #2 2025-12-17 アフタヌーン 月の庭"],
    ),
    (
        "アフタヌーンの創刊50周年となる1月号が、本日12月1日に発売された。企画は今号と12月25日発売の2月号の2号にわたる。"
        "1月号からは4本の連載も始まった。谷川ケイ「月の庭」、沖アユ「風の子」などマンガ版が2本と、岸リンのオリジナル「凧の空」だ。",
        [
            *(f"issue 2025-12-01 アフタヌーン {work}" for work in ("月の庭", "風の子", "凧の空")),
            "issue 2025-12-25 アフタヌーン",
        ],
    ),
    (
        "漫画「月の庭」は、2021年には「マンガ大賞2021」の大賞に輝きました。",
        ["award 2021 月の庭"],
    ),
    # titles in a table that begin like dates, and days that something lasts
    (
        "新刊の漫画\n\n12/5 | 明日の庭 (1) | 谷川ケイ | 花園社 |\n12/5 | 3月の星 (11) | 沖アユ | 花園社 |",
        ["volume #1 2025-12-05 明日の庭", "volume #11 2025-12-05 3月の星"],
    ),
    (
        "アフタヌーン1月号で「月の庭」が12月25日に始まる。新連載が3日続けて始まる。",
        ["issue 2025-12-25 アフタヌーン 月の庭"],
    ),
    (
        "テレビ東京は11月17日、BSテレ東が1月2日に、アニメ「月の庭」を放送すると発表した。",
        ["broadcast 2026-01-02 BSテレ東 月の庭"],
    ),
    (
        "「月の庭」のBDについて、制作の都合から、発売日を1月4日から2月13日に変えることが1日、告知された。",
        ["disc 2026-01-04 postponed 月の庭", "disc 2026-02-13 月の庭"],
    ),
    (
        "「月の庭」は2012年に連載され、2014年にはTVアニメと舞台にもなった。",
        ["issue 2012 月の庭", "broadcast 2014 月の庭"],
    ),
    (
        "映画「月の庭」が11月12日に公開された。13日には都内で公開記念の舞台挨拶があった。",
        ["film 2025-11-12 月の庭", "live 2025-11-13 月の庭"],
    ),
    (
        "TVアニメ「月の庭」は2008年放送の第1期に始まり、2009年の第2期、2011年の第3期と続いてきた。",
        ["broadcast S1 2008 月の庭", "broadcast S2 2009 月の庭", "broadcast S3 2011 月の庭"],
    ),
    ("谷川ケイ監督の最新作『月の庭』が1月21日に公開されるのに合わせ、特集が始まる。", ["film 2026-01-21 月の庭"]),
    (
        "本日12月1日発売の47号を皮切りに、アフタヌーンで新連載が始まる。谷川ケイ「月の庭」は完結し、最終4巻が1月8日に発売される。",
        ["issue #47 2025-12-01 アフタヌーン 月の庭", "volume #4 2026-01-08 月の庭"],
    ),
    # what is shown under a title of its own, what is of whom, and the stamp of an article
    (
        "マンガをOVAにした『月の庭』『星の庭』の2作が、「庭劇場」と題して1月6日からTOKYO MXで放送される。",
        ["broadcast 2026-01-06 TOKYO MX 庭劇場"],
    ),
    (
        "「月の庭」は漫画が原作。テレビアニメは1996年から、劇場版アニメは1997年から続いている。",
        ["broadcast 1996 月の庭", "film 1997 月の庭"],
    ),
    (
        "「月の庭」第2章のイベント\n\nイベント 2025年11月28日(金)12:36\n\n「月の庭」の公開日が1月12日と発表された。",
        ["film 2026-01-12 月の庭"],
    ),
    (
        "1月7日発売のアフタヌーン2号では、小説「月の庭」と、4月に放送が始まるテレビアニメ「星の庭」のマンガ版が連載を開始する。",
        ["issue #2 2026-01-07 アフタヌーン 月の庭", "broadcast 2026-04 星の庭"],
    ),
    # works that share a slot
    (
        "日曜午後5時のアニメ枠で1月11日から、映画「月の庭」、OVA「星の庭」、映画「風の子」がTBSで放送される。",
        [f"broadcast 2026-01-11 17:00 TBS {work}" for work in ("月の庭", "星の庭", "風の子")],
    ),
    (
        "漫画を原作とする「月の庭」と、オリジナルの「星の庭」の2本のアニメが8日深夜から放送されるのに合わせた企画。",
        ["broadcast 2025-12-08 月の庭", "broadcast 2025-12-08 星の庭"],
    ),
    # what ends may be the occasion of what is told
    (
        "谷川ケイは、2019年8月に「月の庭」の連載が終わるのに合わせて引退を表明し、読者を驚かせた。",
        ["issue 2019-08 月の庭"],
    ),
    # words of the narrator say nothing of a day that somebody speaks of
    (
        "新作「月の庭」の発表会に谷川ケイが登壇した。谷川は「2018年は特別だった。2019年も夢を大きく持ちたい」と語った。",
        [],
    ),
    # one volume on two kinds of disc
    (
        "「月の庭」のDVD\n\n発売日 | タイトル | 仕様\n2025年10月7日 | BD 月の庭 第1巻 | 2話収録\n"
        "2025年10月7日 | DVD 月の庭 第1巻 | 2話収録\n2025年11月4日 | BD&DVD 月の庭 第2巻 |",
        ["disc #1 2025-10-07 月の庭", "disc #2 2025-11-04 月の庭"],
    ),
    # what is out by now
    (
        "劇場版「月の庭」第三章が延期された。第一章は2月21日、第二章は5月30日にそれぞれ公開済み。",
        ["film #1 2025-02-21 月の庭", "film #2 2025-05-30 月の庭"],
    ),
    ("「月の庭」のDVDは4月27日に出ている。", ["disc 2025-04-27 月の庭"]),
    ("ランキングでは「月の庭」7巻(4月22日発売)が首位だった。", ["volume #7 2025-04-22 月の庭"]),
    (
        "「月の庭」が本日12月1日発売のアフタヌーン1月号で再開した。8月12日発売の9月号を最後に、取材のため休載していた。",
        ["issue 2025-12-01 アフタヌーン 月の庭", "issue 2025-08-12 アフタヌーン 月の庭"],
    ),
    # a day behind one since which something is shown is of the month of the text
    (
        "アニメ「月の庭」は10月7日からTOKYO MXで放送されており、22日が最終回。",
        ["broadcast 2025-10-07 TOKYO MX 月の庭", "broadcast 2025-12-22 TOKYO MX 月の庭"],
    ),
    # early in a season, and the year before the one told of
    ("映画「月の庭」が来年初夏に公開される。", ["film 2026-summer 月の庭"]),
    (
        "2位は映画「月の庭」(2024年11月6日発売)、3位は前年12月発売の「風の子」のBD-BOXだった。",
        ["disc 2024-11-06 月の庭", "disc 2023-12 風の子"],
    ),
    # what is held is no disc, nor a book, that is named beside it
    (
        "9月2日、3日に横浜アリーナで開催された「月の庭 2nd LIVE」を収めたBlu-rayが、12月20日に発売される。",
        ["live 2025-09-02 横浜アリーナ 月の庭 2nd LIVE", "disc 2025-12-20 月の庭 2nd LIVE"],
    ),
    (
        "「月の庭」Blu-ray第1巻は12月24日に発売。初回特典には、3月9日に一橋ホールで行われるイベントの申込券が付く。",
        ["disc #1 2025-12-24 月の庭", "live 2026-03-09 一橋ホール 月の庭"],
    ),
    (
        "漫画「月の庭」の舞台が延期された。公演DVDの発売日(2026年4月24日)は変わらない。",
        ["disc 2026-04-24 月の庭"],
    ),
    # volumes in another language are in no order with those of Japan
    (
        "「月の庭」の英語版第1巻が、Yen Pressから1月10日に発売される。日本では6巻まで出ており、7巻は12月25日に発売。",
        ["volume #1 2026-01-10 Yen Press 月の庭", "volume #7 2025-12-25 月の庭"],
    ),
    # chapters that are printed, songs and games that stream, and books of a line named beside discs
    ("「月の庭」が最終話を迎えた。2013年に第1話が掲載されてから約10年。", ["issue #1 2013 月の庭"]),
    (
        "本作は2020年8月に配信が始まったスマートフォン向けゲーム「月の庭」の世界観を受け継ぐアニメ。",
        ["other 2020-08 月の庭"],
    ),
    (
        "アニメ「月の庭」が4月に始まる。OP「DAY」は4月2日に配信される。着うたは4月1日からレコチョクにて先行配信。",
        ["broadcast 2026-04 月の庭", "other 2026-04-02 DAY", "other 2026-04-01 DAY"],
    ),
    (
        "「月の庭」のBD\n\n第1期のBD-BOXは3月21日発売。1月4日にはジャンプコミックス9巻が発売される。BDは通販で。",
        ["disc S1 2026-03-21 月の庭", "volume #9 2026-01-04 ジャンプコミックス 月の庭"],
    ),
    # the day of an event in brackets, whose tickets come with something
    (
        "「月の庭」DVD第1巻は12月26日発売。第1巻に封入されるイベント「夜の庭」(2026年2月22日、幕張メッセ)の申込券は1枚。",
        ["disc #1 2025-12-26 月の庭", "live 2026-02-22 幕張メッセ 夜の庭"],
    ),
    # a block in quotation marks is no title
    (
        "アニメ「月の庭」の放送\n\nTVアニメ第1期 読売テレビ\n2026年1月5日より毎週月曜深夜1時59分 “NIGHT”枠で放送",
        ["broadcast S1 2026-01-05 25:59 月の庭"],
    ),
    # what a work is about bears no title that it goes on with
    (
        "「月の庭」は、死者の「夢路」が見える少女を描く物語。第1章が2007年12月に劇場公開された。",
        ["film #1 2007-12 月の庭"],
    ),
]


@pytest.mark.parametrize("text, expected", SENTENCES)
def test_what_a_sentence_says_of_its_date(text: str, expected: list[str]) -> None:
    """It is of the work, the kind and the year that the words around it tell."""
    assert ruled(text) == expected


def test_films_that_are_counted_before_they_are_named() -> None:
    """Each is the topic of a paragraph of its own; what has another day behind them is none of them."""
    text = (
        "新作映画の案内\n\n12月19日(金)に封切られるのは2作品。\n\n『月の庭』は庭師の姉弟の物語。監督は谷川ケイ。\n\n"
        "『星の庭』は、砂漠の国の伝説をアニメにした。\n\n『風の子』は1月9日に公開される。\n\n『凧の空』も楽しみだ。"
    )
    assert ruled(text) == ["film 2025-12-19 月の庭", "film 2025-12-19 星の庭", "film 2026-01-09 風の子"]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("電信局の恋を描いてきた同作は、2012年10月に始まり、13年の連載となった。", "issue 2012-10 月の庭"),
        ("「月の庭」は、駅の売店を営む姉妹の群像劇。2009年秋に始まり、全5巻。", "issue 2009-autumn 月の庭"),
        ("前作「風の庭」は今年1月に同誌で完結しており、11カ月ぶりの登場となる。", "issue 2025-01 月刊花園 風の庭"),
    ],
)
def test_serials_that_began_or_ended_with_no_word_of_their_own(text: str, expected: str) -> None:
    """What begins in a text on the number of a magazine is a serial."""
    sold = "本日12月1日発売の月刊花園1月号（花園社）で、谷川ケイ「月の庭」が最終回を迎えた。\n\n"
    assert ruled(sold + text) == ["issue 2025-12-01 月刊花園 月の庭", expected]


def test_what_the_first_number_of_a_magazine_holds() -> None:
    """It is number 1; its serials are named in the next sentences."""
    text = (
        "新しい雑誌・アフタヌーンが、本日12月1日に講談社から創刊された。\n\n創刊号にあたる1月号で始まった連載は3本。"
        "巻頭カラーの「月の庭」は谷川ケイの作品で、庭師の姉弟を描く。\n\n"
        "このほか、沖アユの復讐劇「風の子」、岸リンのエッセイ「凧の空」などが載った。"
    )
    works = ("アフタヌーン", "月の庭", "風の子", "凧の空")
    assert ruled(text) == [f"issue #1 2025-12-01 アフタヌーン {work}" for work in works]


def test_programmes_that_show_another_film_each_week() -> None:
    """Each day is the topic, with the title that is shown on it; a year in brackets is that of the film."""
    text = (
        "谷川ケイ監督の新作『砂の町』が12月26日に公開されるのに合わせ、日本テレビ系「金曜ロードショー」が監督の作品を3週にわたって放送する。"
        "はじめの12月5日は、スタジオの第1回作品『月の庭』(2012年)。12日は興行収入が50億円を超えた『星の庭』(2015年)、"
        "最後の19日は、初めて手がけた『風の子』と続く。5日の『月の庭』は30分拡大で放送される。"
    )
    assert ruled(text) == [
        "film 2025-12-26 砂の町",
        "broadcast 2025-12-05 日本テレビ+金曜ロードショー 月の庭",
        "film 2012 月の庭",
        "broadcast 2025-12-12 日本テレビ+金曜ロードショー 星の庭",
        "film 2015 星の庭",
        "broadcast 2025-12-19 日本テレビ+金曜ロードショー 風の子",
    ]


def test_what_is_sold_and_streams_while_a_part_runs_in_cinemas() -> None:
    """It has the day and the number of the part; discs on general sale follow with the same number."""
    text = (
        "全七章のアニメ「月の庭」。1月24日からは「第三章 秋の葉」の劇場上映と限定版Blu-rayの劇場先行販売、"
        "デジタルセル版の先行配信が始まる。BD/DVDの一般販売は2月20日から。"
    )
    assert ruled(text) == [
        "film #3 2026-01-24 月の庭",
        "disc #3 2026-01-24 月の庭",
        "stream #3 2026-01-24 月の庭",
        "disc #3 2026-02-20 月の庭",
    ]


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "「月の庭」は2016年にテレビアニメ、2017年に実写映画にもなった。",
            ["broadcast 2016 月の庭", "film 2017 月の庭"],
        ),
        (
            "2020年にTVアニメ、2022年に実写ドラマとなり、2023年5月からは全国で上映された「月の庭」がBlu-rayになる。",
            ["broadcast 2020 月の庭", "broadcast 2022 月の庭", "film 2023-05 月の庭"],
        ),
        ("「月の庭」は2019年には高杉さんの主演で連続ドラマになり、人気を得た。", ["broadcast 2019 月の庭"]),
        (
            "「月の庭」は、第1期が2006年から2010年、第2期が2011年から2012年、第3期が2015から2016年に放送された。",
            ["broadcast S1 2006 月の庭", "broadcast S2 2011 月の庭", "broadcast S3 2015 月の庭"],
        ),
        (
            "第2期『月の庭 夏』、第3期『月の庭 秋』と重ね、2020年1月10日より第4期『月の庭 冬』が放送されている。",
            ["broadcast S4 2020-01-10 月の庭 冬"],
        ),
    ],
)
def test_what_a_work_became_year_by_year(text: str, expected: list[str]) -> None:
    """A year has what stands behind it, a run of years its first, and an installment the title that it is told of."""
    assert ruled(text) == expected
