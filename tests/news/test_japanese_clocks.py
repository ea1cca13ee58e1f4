"""Clocks of Japanese announcements: how they are written, and which airing has one that stands apart from its day."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled


@pytest.mark.parametrize(
    "text, expected",
    [
        ("アニメ「月の庭」は1月9日、BSフジで夜の11時から放送される。", ["broadcast 2026-01-09 23:00 BSフジ 月の庭"]),
        ("舞台「月の庭」は12月13日の昼の2時、花園ホールで開演する。", ["live 2025-12-13 14:00 花園ホール 月の庭"]),
        # as newspapers write it
        (
            "アニメ「月の庭」(土曜後5・30、日本テレビ系)の新シリーズが1月17日に始まる。",
            ["broadcast 2026-01-17 17:30 日本テレビ 月の庭"],
        ),
        ("「月の庭」は金曜後7・00に移動、移動後初回は1月16日。", ["broadcast 2026-01-16 19:00 月の庭"]),
        ("アニメ「月の庭」が1月12日深2・40に始まる。", ["broadcast 2026-01-12 26:40 月の庭"]),
        ("アニメ「月の庭」が1月12日に始まる。放送前3・4話を公開。", ["broadcast 2026-01-12 月の庭"]),
        ("アニメ「月の庭」は1月9日、BSフジで朝の7時から放送される。", ["broadcast 2026-01-09 07:00 BSフジ 月の庭"]),
    ],
)
def test_the_part_of_the_day_before_a_clock(text: str, expected: list[str]) -> None:
    """A particle may stand between both."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "冬の新番組\n\n火 26:10 「月の庭」 TBS 1月6日~ ※初回は26:25~\n"
            "木 25:28 「星の庭」 TBS 1月8日~(初回のみ25:58)",
            ["broadcast 2026-01-06 26:25 TBS 月の庭", "broadcast 2026-01-08 25:58 TBS 星の庭"],
        ),
        (
            "「月の庭」は2026年1月9日からテレビ東京系列で毎週金曜深夜1時23分(初回は1時28分)に放送。",
            ["broadcast 2026-01-09 25:28 テレビ東京 月の庭"],
        ),
        (
            "放送時間変更のお知らせ\n\n12月12日(金) 日本テレビ 25:55「月の庭」第10話は10分遅れの26:05から。",
            ["broadcast #10 2025-12-12 26:05 日本テレビ 月の庭"],
        ),
        (
            "「月の庭」第10話(テレビ東京、12月10日(水)24:00)は25分押し、24:25から放送。",
            ["broadcast #10 2025-12-10 24:25 テレビ東京 月の庭"],
        ),
        # another station has a clock of its own
        (
            "「月の庭」第10話は12月10日、TOKYO MXで24:00、BS11では30分遅れの24:30から放送。",
            ["broadcast #10 2025-12-10 24:00 TOKYO MX 月の庭", "broadcast #10 2025-12-10 24:30 BS11 月の庭"],
        ),
    ],
)
def test_one_evening_with_another_clock(text: str, expected: list[str]) -> None:
    """The usual clock of the slot is not the one of that evening."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "アニメ「月の庭」は1月8日スタート、毎週木曜24時55分からフジテレビで放送される。"
            "初回は15分繰り下げて25時10分からの放送となる。",
            ["broadcast 2026-01-08 25:10 フジテレビ 月の庭"],
        ),
        (
            "「月の庭」\n\n■放送\nTBS 1月9日(金)より毎週金曜深夜1:15~\nフジテレビ 1月8日(木)より毎週木曜24:45~\n"
            "※初回は5分遅れ、24:50からの放送です\n※TBSは初回のみ1:45からの放送となります",
            ["broadcast 2026-01-09 25:45 TBS 月の庭", "broadcast 2026-01-08 24:50 フジテレビ 月の庭"],
        ),
        # no slot is told before
        (
            "アニメ「月の庭」が1月8日、フジテレビで始まる。初回は25時10分から。",
            ["broadcast 2026-01-08 25:10 フジテレビ 月の庭"],
        ),
    ],
)
def test_the_clock_of_the_first_evening_in_a_sentence_of_its_own(text: str, expected: list[str]) -> None:
    """It takes the place of the weekly slot's, of the station that is named or of the last one."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # the slot of a programme is that of all that it shows
        (
            "BS11の「日曜アニメ劇場」の12月のラインナップが発表された。\n\n毎週日曜19時から劇場アニメを流す。12月7日は「月の庭」、"
            "14日は「星の庭」がオンエアされる。",
            ["broadcast 2025-12-07 19:00 BS11 月の庭", "broadcast 2025-12-14 19:00 BS11 星の庭"],
        ),
        # it is told before an episode, or at the end of all
        (
            "CBCテレビほかで毎週月曜24時35分から放送中の「月の庭」。休止を経て、第5話は12月15日に放送する。\n\n"
            "脚本は沖アユが担当。第1話のオンエアは11月10日だった。",
            ["broadcast #5 2025-12-15 24:35 CBCテレビ 月の庭", "broadcast #1 2025-11-10 24:35 CBCテレビ 月の庭"],
        ),
        (
            "アニメ「月の庭」が1月7日に放送を開始する。\n\n監督は谷川ケイ。原作は花園社の漫画。主題歌は「パルス」。"
            "CDは1月28日に発売。\n\nアニメはTOKYO MXで毎週水曜24時、AT-Xで毎週木曜22時30分から放送。",
            ["broadcast 2026-01-07 24:00 TOKYO MX 月の庭", "other 2026-01-28 パルス"],
        ),
        # it is told beside other days, of a programme that is on
        (
            "土曜午前10時30分から放送中のテレビ東京系アニメ「月の庭」は、12月6日を休み、次の第9話は12月13日に放送される。",
            [
                "broadcast 2025-12-06 10:30 テレビ東京 postponed 月の庭",
                "broadcast #9 2025-12-13 10:30 テレビ東京 月の庭",
            ],
        ),
        (
            "日本テレビ系「金曜ロードショー」(金曜午後9時)で12月5日に「月の庭」が放送される。\n\n"
            "監督は谷川ケイ。12月12日には同枠で「星の庭」を放送する。",
            [
                "broadcast 2025-12-05 21:00 日本テレビ+金曜ロードショー 月の庭",
                "broadcast 2025-12-12 21:00 日本テレビ+金曜ロードショー 星の庭",
            ],
        ),
        # that of the later ones is not of the first
        (
            "アニメ「月の庭」が1月9日からBS11で放送される。\n\n■放送\n第2話以降 毎週金曜 深夜1:25~",
            ["broadcast 2026-01-09 BS11 月の庭"],
        ),
        # of another weekday, of another station, and apart from the run it has none
        (
            "CBCテレビで毎週月曜24時35分から放送中の「月の庭」。\n\n監督は谷川ケイ。脚本は沖アユ。音楽は森下アヤ。\n\n"
            "第5話は12月16日に放送する。",
            ["broadcast #5 2025-12-16 CBCテレビ 月の庭"],
        ),
        (
            "テレビ東京は、アニメ「月の庭」を1月9日から放送する。毎週金曜25時23分から。\n\n"
            "テレビ大阪では1月16日から始まる。",
            ["broadcast 2026-01-09 25:23 テレビ東京 月の庭", "broadcast 2026-01-16 テレビ大阪 月の庭"],
        ),
        (
            "CBCテレビで毎週月曜24時35分から放送中の「月の庭」。\n\n監督は谷川ケイ。脚本は沖アユ。音楽は森下アヤ。\n\n"
            "総集編は12月15日に放送する。",
            ["broadcast 2025-12-15 CBCテレビ 月の庭"],
        ),
    ],
)
def test_a_weekly_slot_is_of_the_days_of_its_weekday(text: str, expected: list[str]) -> None:
    """Wherever a text tells it, of whatever airs on such a day without a clock of its own."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "「月の庭」の一挙放送が、ABEMAで12月13日(土)と14日(日)に行われる。両日とも14時から。",
            ["stream 2025-12-13 14:00 ABEMA 月の庭", "stream 2025-12-14 14:00 ABEMA 月の庭"],
        ),
        (
            "アニメ「月の庭」が1月3日と4日、NHK総合で放送される。どちらも夜9時から。",
            ["broadcast 2026-01-03 21:00 NHK総合 月の庭", "broadcast 2026-01-04 21:00 NHK総合 月の庭"],
        ),
        (
            "フジテレビ系では「月の庭」を一挙放送する(12月11、12、18日のいずれも午後7時)。",
            [
                "broadcast 2025-12-11 19:00 フジテレビ 月の庭",
                "broadcast 2025-12-12 19:00 フジテレビ 月の庭",
                "broadcast 2025-12-18 19:00 フジテレビ 月の庭",
            ],
        ),
        (
            "「月の庭」の配信は、第11話が12月24日、第12話が12月31日に、いずれも12:00よりdアニメストアで開始となります。",
            ["stream #11 2025-12-24 12:00 dアニメストア 月の庭", "stream #12 2025-12-31 12:00 dアニメストア 月の庭"],
        ),
        (
            "「金曜ロードショー」の放送予定\n\n放送予定(いずれも21時開始)\n12月5日「月の庭」\n12月12日「星の庭」",
            [
                "broadcast 2025-12-05 21:00 金曜ロードショー 月の庭",
                "broadcast 2025-12-12 21:00 金曜ロードショー 星の庭",
            ],
        ),
        # the film that opens beside what airs has none
        (
            "「月の庭」が12月12日、「星の庭」が19日に日本テレビで放送される。映画「風の庭」は12月26日公開。"
            "放送はいずれも午後9時から。",
            [
                "broadcast 2025-12-12 21:00 日本テレビ 月の庭",
                "broadcast 2025-12-19 21:00 日本テレビ 星の庭",
                "film 2025-12-26 風の庭",
            ],
        ),
        # a clock behind the last of several days is that of the last
        (
            "「月の庭」は第1話が12月24日、第2話が12月31日12:00よりdアニメストアで配信される。",
            ["stream #1 2025-12-24 dアニメストア 月の庭", "stream #2 2025-12-31 12:00 dアニメストア 月の庭"],
        ),
    ],
)
def test_a_clock_of_all(text: str, expected: list[str]) -> None:
    """A word says that all days have it."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the day in a bracket is of the station there, and the day before it is not
        (
            "「月の庭」はテレビ東京で12月12日に放送される(AT-Xは12月15日)。",
            ["broadcast 2025-12-12 テレビ東京 月の庭", "broadcast 2025-12-15 AT-X 月の庭"],
        ),
        # stations with one clock end before the same day at another
        (
            "「月の庭」は12月11日24:00よりTOKYO MX、BS11にて、同日24:30よりABEMAにて放送・配信開始。",
            ["broadcast 2025-12-11 24:00 TOKYO MX+BS11 月の庭", "stream 2025-12-11 24:30 ABEMA 月の庭"],
        ),
        ("2025.12.12 Fri 24:00~ TOKYO MXほかにて放送開始!", ["broadcast 2025-12-12 24:00 TOKYO MX"]),
        # a stroke parts a clock from the word that there are repeats
        (
            "「月の庭」はAT-Xで12月15日から毎週月曜21時00分/リピート放送もあり。",
            ["broadcast 2025-12-15 21:00 AT-X 月の庭"],
        ),
        # a hall and the rise of its curtain
        (
            "朗読劇「月の庭」が12月25日、花園市民会館で開かれます。会場は花園市民会館の大ホール、開演は14時30分(開場は14時)です。",
            ["live 2025-12-25 14:30 花園市民会館 月の庭"],
        ),
    ],
)
def test_brackets_strokes_and_curtains(text: str, expected: list[str]) -> None:
    """What stands apart has its own clock."""
    assert ruled(text) == expected
