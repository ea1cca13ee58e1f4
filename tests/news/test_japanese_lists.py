"""Lists of Japanese announcements: rows under a day, with a title, a station or a number of their own."""

from __future__ import annotations

import pytest

from tests.news.reading import article, facts, ruled


def named(text: str) -> list[str | None]:
    """Give the work of each claim of a text."""
    return [claim.work and claim.work.text for claim in article(text, "ja").claims]


def test_new_books_under_their_days() -> None:
    """A row may have a remark behind its number, and all are of the publisher in the headline."""
    text = (
        "1月の新刊コミックス(講談社)\n\n1月9日(金)発売\n緋色街トラベラー(5) 浅見ヒロ 460円\n"
        "緑の指先(12)<完> 小谷ミナ 460円\n1月23日(金)発売\n夜行列車のララ(1) 真田ルイ 580円"
    )
    assert facts(text, "ja") == [
        "volume #5 2026-01-09 講談社",
        "volume #12 2026-01-09 講談社",
        "volume #1 2026-01-23 講談社",
    ]
    assert named(text) == ["緋色街トラベラー", "緑の指先", "夜行列車のララ"]


def test_stations_with_their_slots_alone_under_the_first_day() -> None:
    """Each begins on its own weekday, from that day on."""
    text = (
        "アニメ「月の庭」放送情報\n\n2026年1月8日(木)より放送開始!\nTOKYO MX/BS11:毎週木曜 24:00~\n"
        "MBS:1月10日(土)より毎週土曜 27:08~\nAT-X:毎週金曜 21:00~(リピート放送:毎週火曜 29:00~)"
    )
    assert facts(text, "ja") == [
        "broadcast 2026-01-08 24:00 TOKYO MX+BS11",
        "broadcast 2026-01-09 21:00 AT-X",
        "broadcast 2026-01-10 27:08 MBS",
    ]


def test_the_second_clock_of_a_slot_repeats_it() -> None:
    """The first is when it airs."""
    text = "AT-X 1月の新番組\n\n白い扉のノア 1月8日(木)スタート 毎週木曜 10:30/22:30 ほか"
    assert facts(text, "ja") == ["broadcast 2026-01-08 10:30 AT-X"]


@pytest.mark.parametrize(
    "row, claim, work",
    [
        (
            "<木曜>真夜中の弁護人(TBS、1月8日深夜1:46) 下町の事務所で、夜だけ開く相談の窓口がある。",
            "broadcast 2026-01-08 25:46 TBS",
            "真夜中の弁護人",
        ),
        (
            "<金曜>桜色のトロンボーン(MBS、1月9日深夜2:10) 原作は2012年の小説大賞金賞受賞作。",
            "broadcast 2026-01-09 26:10 MBS",
            "桜色のトロンボーン",
        ),
    ],
)
def test_rows_that_go_on_behind_the_brackets(row: str, claim: str, work: str) -> None:
    """What they say of the work is neither its title nor its date."""
    text = f"冬の新番組を曜日別に紹介\n\n<水曜>鉄の靴(BS11、1月7日深夜0:00)\n{row}"
    assert claim in facts(text, "ja")
    assert work in named(text)


@pytest.mark.parametrize(
    "row",
    [
        "DVD第1巻 1月28日発売(税込6,300円) 以降、毎月下旬に1巻ずつ",
        "・第1巻 1月28日発売/以降毎月24日前後に1巻ずつリリース予定",
    ],
)
def test_rows_without_a_title(row: str) -> None:
    """What comes out and how it goes on is none."""
    assert named(f"アニメ「月の庭」のDVDについて\n\n{row}") == ["月の庭"]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("「月の庭」第4話以降の放送・配信延期　26日からは第1話を再放送", ["broadcast #1 2025-12-26"]),
        ("「月の庭」1月4日放送開始、ABEMA・dアニメストアで先行配信", ["broadcast 2026-01-04"]),
        (
            "12月27日深夜2時25分に放送予定の「月の庭」最終話(第12話)は、翌28日午前2時55分からの放送に変更となりました。",
            ["broadcast #12 2025-12-27 26:25 postponed", "broadcast #12 2025-12-28 02:55"],
        ),
    ],
)
def test_what_a_headline_or_a_change_dates(text: str, expected: list[str]) -> None:
    """An episode that is shown again, what streams before, and the old day beside the new one."""
    assert facts(text, "ja") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # a headline that says what is listed, and rows that begin with their days
        (
            "2026年冬アニメ放送日順\n1/3 (土) 月の庭\n1/4 (日) 星の庭",
            ["broadcast 2026-01-03 月の庭", "broadcast 2026-01-04 星の庭"],
        ),
        (
            "日本テレビ 1月の放送作品\n1/9「月の庭」\n1/23「星の庭」",
            ["broadcast 2026-01-09 日本テレビ 月の庭", "broadcast 2026-01-23 日本テレビ 星の庭"],
        ),
        ("「月の庭」の放送作品解説\n1/9「星の庭」", []),
        # a headline that is the day of the rows below it
        (
            "1月5日(月)\n23:06 『月の庭』フジテレビ\n24:00 『星の庭』テレビ東京",
            ["broadcast 2026-01-05 23:06 フジテレビ 月の庭", "broadcast 2026-01-05 24:00 テレビ東京 星の庭"],
        ),
        (
            "■1月5日(月)スタート\n「月の庭」(毎週月曜夜11:06 フジテレビ)\n「星の庭」(毎週月曜夜9:00 テレビ東京系)",
            ["broadcast 2026-01-05 23:06 フジテレビ 月の庭", "broadcast 2026-01-05 21:00 テレビ東京 星の庭"],
        ),
        (
            "1月5日(月)放送開始\n・月の庭 フジテレビ\n・星の庭 テレビ東京",
            ["broadcast 2026-01-05 フジテレビ 月の庭", "broadcast 2026-01-05 テレビ東京 星の庭"],
        ),
        # a first day with a sign alone, and its slot below it
        (
            "『月の庭』 1月10日~\nTBS系 土曜22時\n『星の庭』 4月12日(日)~\n日テレ系 日曜10時30分",
            ["broadcast 2026-01-10 22:00 TBS 月の庭", "broadcast 2026-04-12 10:30 日テレ 星の庭"],
        ),
        ("『月の庭』 1月10日~\n花園町ホール", []),
        # a run beside a title, with no word of airing
        ("TVアニメ『月の庭』(2025年7月6日 - 9月28日)", ["broadcast 2025-07-06 月の庭"]),
        (
            "前番組:『月の庭』(2025年7月6日 - 9月28日)\n次番組:『星の庭』(2026年1月11日 - )",
            ["broadcast 2025-07-06 月の庭", "broadcast 2026-01-11 星の庭"],
        ),
        (
            "深夜アニメ枠:2025年10月~12月『月の庭』/2026年1月~3月『星の庭』",
            ["broadcast 2025-10 月の庭", "broadcast 2026-01 星の庭"],
        ),
        ("江戸時代の画家『北の翁』(1760年5月6日 - 1849年5月10日)", []),
        # what an infobox says
        (
            "『月の庭』\n放送期間 2019年4月22日-7月8日\n放送局 朝日放送テレビ",
            ["broadcast 2019-04-22 朝日放送テレビ 月の庭"],
        ),
        ("『月の庭』\n放送局 TBS系列\n放送期間 2026年1月8日 -", ["broadcast 2026-01-08 TBS 月の庭"]),
        ("『月の庭』\n放送期間:2019年4月22日~7月8日", ["broadcast 2019-04-22 月の庭"]),
        # stations below each moment, and above each
        (
            "アニメ「月の庭」放送情報\n1月8日(木)24時00分\nTOKYO MX、BS11\n1月9日(金)26時10分\nABCテレビ",
            ["broadcast 2026-01-08 24:00 TOKYO MX+BS11 月の庭", "broadcast 2026-01-09 26:10 ABCテレビ 月の庭"],
        ),
        (
            "TOKYO MX、BS11\n1月8日(木)24時00分\nABCテレビ\n1月9日(金)26時10分",
            ["broadcast 2026-01-08 24:00 TOKYO MX+BS11", "broadcast 2026-01-09 26:10 ABCテレビ"],
        ),
        (
            "アニメ「月の庭」放送情報\nABEMA\n1月8日(木)24時00分\n1月15日(木)24時00分\nTOKYO MX\n1月9日(金)26時10分",
            [
                "stream 2026-01-08 24:00 ABEMA 月の庭",
                "stream 2026-01-15 24:00 ABEMA 月の庭",
                "broadcast 2026-01-09 26:10 TOKYO MX 月の庭",
            ],
        ),
    ],
)
def test_rows_of_programmes(text: str, expected: list[str]) -> None:
    """Each has the day, the station and the title that its own line, or the one above or below it, tells."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "4月放送予定:『月の庭』(MBS)、『星の庭』(フジテレビ)、『雨の庭』(TBS)",
            ["broadcast 2026-04 MBS 月の庭", "broadcast 2026-04 フジテレビ 星の庭", "broadcast 2026-04 TBS 雨の庭"],
        ),
        (
            "「月の庭」(フジテレビ)、「星の庭」(テレビ東京系)が1月5日にスタート。",
            ["broadcast 2026-01-05 フジテレビ 月の庭", "broadcast 2026-01-05 テレビ東京 星の庭"],
        ),
        ("4月放送予定:『月の庭』、『星の庭』", ["broadcast 2026-04 月の庭", "broadcast 2026-04 星の庭"]),
        (
            "『月の庭』(TOKYO MXほか・1月11日)、『星の庭』(TBS系・1月9日)",
            ["broadcast 2026-01-11 TOKYO MX 月の庭", "broadcast 2026-01-09 TBS 星の庭"],
        ),
    ],
)
def test_works_with_a_station_each(text: str, expected: list[str]) -> None:
    """They stand side by side with the station in brackets behind each, and one day for all."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("「月の庭」は2026年1月10日から3月28日に放送される。", ["broadcast 2026-01-10 月の庭"]),
        (
            "「月の庭」第1期は2019年4月6日から2019年6月29日、第2期は2020年1月11日から2020年3月28日に放送。",
            ["broadcast S1 2019-04-06 月の庭", "broadcast S2 2020-01-11 月の庭"],
        ),
        ("「月の庭」の放送期間は2019年4月22日から7月8日。", ["broadcast 2019-04-22 月の庭"]),
        (
            "「月の庭」第7話の放送を12月5日から12日に延期する。",
            ["broadcast #7 2025-12-05 postponed 月の庭", "broadcast #7 2025-12-12 月の庭"],
        ),
    ],
)
def test_runs_by_their_first_and_last_day(text: str, expected: list[str]) -> None:
    """A run is told by its first day, with or without a word for "until"; what moves has an old and a new one."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # episodes one below the other go on in time, and their titles are no works
        (
            "『月の庭』\n第1話 旅立ち 2024年1月5日放送\n第2話 港の灯 1月12日放送",
            ["broadcast #1 2024-01-05 月の庭", "broadcast #2 2024-01-12 月の庭"],
        ),
        (
            "『月の庭』各話リスト\n第1話「旅立ち」2024年1月5日\n第2話「港の灯」1月12日",
            ["broadcast #1 2024-01-05 月の庭", "broadcast #2 2024-01-12 月の庭"],
        ),
        (
            "『月の庭』各話放送日\n#1「旅立ち」 2024.1.5\n#2「港の灯」 2024.1.12",
            ["broadcast #1 2024-01-05 月の庭", "broadcast #2 2024-01-12 月の庭"],
        ),
        # signs of a programme listing
        (
            "冬の新番組\n[新]月の庭 #1 1/14(水) 22:00-23:10 日テレ\n[終]星の庭 #10 12/17(水) 22:00-22:54 日テレ",
            ["broadcast #1 2026-01-14 22:00 日テレ 月の庭", "broadcast #10 2025-12-17 22:00 日テレ 星の庭"],
        ),
        (
            "『月の庭』一挙放送決定\n[前半]12月6日(土)20:00~ AT-X\n[後半]12月7日(日)20:00~ AT-X",
            ["broadcast 2025-12-06 20:00 AT-X 月の庭", "broadcast 2025-12-07 20:00 AT-X 月の庭"],
        ),
        # the station in brackets behind a headline of an airing
        (
            "『月の庭』一挙放送(AT-X)\n12月6日(土)20:00~\n12月13日(土)20:00~",
            ["broadcast 2025-12-06 20:00 AT-X 月の庭", "broadcast 2025-12-13 20:00 AT-X 月の庭"],
        ),
        ("「月の庭」の監督が語る(テレビ東京)\n12月6日放送の第9話について聞いた。", ["broadcast #9 2025-12-06 月の庭"]),
        # other services are none that are named
        (
            "■dアニメストア\n1月5日(月)25:00~最速配信\n■その他サイト\n1月8日(木)12:00より順次配信",
            ["stream 2026-01-05 25:00 dアニメストア", "stream 2026-01-08 12:00"],
        ),
        (
            "『月の庭』配信:ABEMA(1月5日22:30~)、その他各サイトで1月8日から順次",
            ["stream 2026-01-05 22:30 ABEMA 月の庭", "stream 2026-01-08 月の庭"],
        ),
        # days on which a column of news was posted
        (
            "2025.11.15 | ONAIR | 関西テレビでの放送が1月13日(火)26:25~に決定",
            ["broadcast 2026-01-13 26:25 関西テレビ"],
        ),
        ("お知らせ\n2025.11.10 『月の庭』放送日が1月10日に決定!", ["broadcast 2026-01-10 月の庭"]),
        ("TOPICS\n2025.11.10 1月10日より放送開始!", ["broadcast 2026-01-10"]),
        (
            "2026.01.07 放送の『月の庭』第1話に続き、第2話は1月14日に放送。",
            ["broadcast #1 2026-01-07 月の庭", "broadcast #2 2026-01-14 月の庭"],
        ),
    ],
)
def test_rows_of_episodes_listings_and_posts(text: str, expected: list[str]) -> None:
    """Each has its own day, work and station, and none from a line that tells of something else."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "【MX】1/5 月 22:00\n【BS11】1/5 月 24:30\n『月の庭』全12話",
            ["broadcast 2026-01-05 22:00 MX 月の庭", "broadcast 2026-01-05 24:30 BS11 月の庭"],
        ),
        (
            "日曜アニメ枠の変遷\n2023年4月 - 9月 月の庭\n2023年10月 - 2024年3月 星の庭",
            ["broadcast 2023-04 月の庭", "broadcast 2023-10 星の庭"],
        ),
        (
            "深夜アニメ枠:2025年10月~12月『月の庭』/2026年1月~3月『星の庭』/4月~『雨の庭』",
            ["broadcast 2025-10 月の庭", "broadcast 2026-01 星の庭", "broadcast 2026-04 雨の庭"],
        ),
        (
            "アニメ:月の庭\n監督 中野誠\n放送局 フジテレビ系列\n放送期間 2026年1月8日 -\n話数 全11話",
            ["broadcast 2026-01-08 フジテレビ 月の庭"],
        ),
        (
            "「月の庭」ツアー日程\n2026.1.10 東京公演 2026.1.17 大阪公演",
            ["live 2026-01-10 月の庭", "live 2026-01-17 月の庭"],
        ),
        (
            "「月の庭」年末年始一挙放送決定!\nTOKYO MX:12月30日(火)19:00~ 第1話~第6話\n12月31日(水)19:00~ 第7話~第12話"
            "\nBS11:1月2日(金)18:00~23:00 全12話",
            [
                "broadcast #1 2025-12-30 19:00 TOKYO MX 月の庭",
                "broadcast #7 2025-12-31 19:00 TOKYO MX 月の庭",
                "broadcast 2026-01-02 18:00 BS11 月の庭",
            ],
        ),
        (
            "「月の庭」の予定\nTOKYO MX:1月5日(月)24:00~\n1月28日(水) Blu-ray第1巻発売",
            ["broadcast 2026-01-05 24:00 TOKYO MX 月の庭", "disc #1 2026-01-28 月の庭"],
        ),
        ("■アニメ「月の庭」期間限定ショップ\n2026年1月5日~1月31日 渋谷店", []),
        (
            "日本テレビ「月の庭」スペシャルイベント\n日時:2026年1月9日(金)18:00\n場所:汐留",
            ["live 2026-01-09 18:00 月の庭"],
        ),
        ("アニメ:スタジオ灯\n1月8日(木)23:00 TOKYO MXで放送", ["broadcast 2026-01-08 23:00 TOKYO MX"]),
        (
            "各話リスト\n話数 サブタイトル 放送日\n第1話 旅立ち 2024年1月5日\n第2話 港の灯 1月12日",
            ["broadcast #1 2024-01-05", "broadcast #2 2024-01-12"],
        ),
        (
            "NEWS\n2025.11.18 第3弾PV公開!\n2025.11.10 放送日が1月10日に決定!",
            ["broadcast 2026-01-10"],
        ),
        (
            "本日12月1日に最終話が放送され、「セカンドシーズン」の制作が発表された。放送は2026年。",
            ["broadcast S1 2025-12-01", "broadcast S2 2026"],
        ),
    ],
)
def test_more_rows_of_programmes(text: str, expected: list[str]) -> None:
    """A first line may be a row itself, and a label, a heading or a sign tell what the rest is of."""
    assert ruled(text) == expected
