"""Airings of Japanese announcements: clocks, stations and episodes that other words or sentences tell."""

from __future__ import annotations

import pytest

from tests.news.reading import article, facts, line, ruled

ROWS: list[tuple[str, list[str]]] = [
    # the clock stands behind the episode that airs then
    (
        "アニメ「月の庭」の、12月6日(土)放送の第9話を、スポーツ中継のため通常より20分遅れの25時43分から放送します。"
        "第10話からは通常通り25時23分の放送です。",
        ["broadcast #9 2025-12-06 25:43"],
    ),
    # the hour of an episode moves, at each station
    (
        "アニメ「月の庭」公式サイトは1日、第2話の放送時間が変更になると発表した。TOKYO MXでは12月6日(土)24時40分から"
        "の放送となる(通常より10分繰り下げ)。BS朝日では12月7日(日)23時の通常通りの放送。",
        ["broadcast #2 2025-12-06 24:40 TOKYO MX", "broadcast #2 2025-12-07 23:00 BS朝日"],
    ),
    # and everywhere else
    (
        "アニメ「月の庭」第9話がTOKYO MXで12月6日25時43分から放送される。各配信サイトでの配信は12月6日26時13分から。",
        ["broadcast #9 2025-12-06 25:43 TOKYO MX", "stream #9 2025-12-06 26:13"],
    ),
    # an episode that is shown instead, another day
    (
        "12月20日(土)放送予定の「月の庭」第12話は、報道特別番組のため放送を休止いたします。振替放送は12月27日(土)深夜1時58分"
        "からとなり、最終話の第13話は1月3日(土)深夜1時58分より放送いたします。",
        ["broadcast #12 2025-12-20 postponed", "broadcast #12 2025-12-27 25:58", "broadcast #13 2026-01-03 25:58"],
    ),
    # nights that share a clock
    (
        "TOKYO MXでは、12月30日と31日の深夜1時から「月の庭」を再放送する。",
        ["broadcast 2025-12-30 25:00 TOKYO MX", "broadcast 2025-12-31 25:00 TOKYO MX"],
    ),
    # the next episode at the same station, and the same stations
    (
        "アニメ「月の庭」第4話が、12月4日深夜2時10分より日本テレビで放送される。第5話は12月11日深夜1時29分から。",
        ["broadcast #4 2025-12-04 26:10 日本テレビ", "broadcast #5 2025-12-11 25:29 日本テレビ"],
    ),
    (
        "アニメ「月の庭」の直前特番が、1月1日24時よりTOKYO MXとBS11で放送される。"
        "本編は1月8日より同局ほかで毎週木曜24時から放送。",
        ["broadcast 2026-01-01 24:00 TOKYO MX+BS11", "broadcast 2026-01-08 24:00 TOKYO MX+BS11"],
    ),
    ("TVアニメ「月の庭」は1月スタート。放送局はTOKYO MX、BSフジほか。", ["broadcast 2026-01 TOKYO MX+BSフジ"]),
    # what streams ahead of an airing has no date of its own
    (
        "アニメ「月の庭」は1月よりTOKYO MXで放送され、それに先立ってdアニメストアが先行配信を行う。",
        ["broadcast 2026-01 TOKYO MX"],
    ),
    # what a site opens streams; a station whose name has a sign in it goes on with its sentence
    (
        "アニメ「月の庭」第13話の放送が決まった。配信サイトでは第13話を1月25日正午から順次公開する。",
        ["stream #13 2026-01-25 12:00"],
    ),
    (
        "アニメ「月の庭」のイベントの模様が、12月26日20時よりスカパー!HDにて放送される。",
        ["broadcast 2025-12-26 20:00 スカパー!HD"],
    ),
    # an episode that is on a disc only
    ("アニメ「月の庭」の第13話はTV未放送で、12月24日発売のDVD第7巻に収録。", ["disc #7 2025-12-24"]),
    ("アニメ「月の庭」の第13話は、12月24日に発売されるBlu-ray第7巻に収録される。", ["disc #7 2025-12-24"]),
    # a book after one that came with a disc
    (
        "「月の庭」第10巻を1月25日に発売する。同日発売の限定版にはOADが付属。第9巻は昨年11月に発売された。",
        ["volume #10 2026-01-25", "disc 2026-01-25", "volume #9 2024-11"],
    ),
    # radio
    ("アニメ「月の庭」が放送中。ラジオ番組は12月4日より毎週木曜21時に配信される。", ["other 2025-12-04 21:00"]),
]


@pytest.mark.parametrize("text, expected", ROWS)
def test_airings(text: str, expected: list[str]) -> None:
    """Each has the clock, the stations and the episode that are meant."""
    assert facts(text, "ja") == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "アニメ「月の庭」が1月に始まる。主題歌「パルス」は12月24日発売。原作コミックは連載中で、2巻が12月28日に発売される。",
            ["月の庭", "パルス", "月の庭"],
        ),
        (
            "映画「月の庭」が12月30日に公開。2016年公開の短編「雨の観覧車」に続く2作目となる。",
            ["月の庭", "雨の観覧車"],
        ),
        ("谷川ケイの「月の庭」と沖アユの「風の子」が、それぞれ1月と4月にTVアニメ化される。", ["月の庭", "風の子"]),
        ("「月の庭」と「風の子」が、それぞれ1月と4月に放送される。", ["月の庭", "風の子"]),
        ("「月の庭」「風の子」「雨の鳥」が、それぞれ1月、4月、7月に放送される。", ["月の庭", "風の子", "雨の鳥"]),
        ("「月の庭」の画集「MOON」が12月10日に、公式ファンブックが12月17日に発売。", ["MOON", "月の庭"]),
    ],
)
def test_whose_release_it_is(text: str, expected: list[str]) -> None:
    """A song is no topic, and what is told beside or before another title is its own."""
    assert [claim.work.text for claim in article(text, "ja").claims if claim.work] == expected


def test_a_headline_names_the_magazine_shortly() -> None:
    """What it says is told once."""
    text = (
        "森下アヤ「月の庭」が1日発売のビッグコミックオリジナルで最終回\n\n"
        "本日12月1日発売のビッグコミックオリジナル増刊1月号（小学館）で、森下アヤ「月の庭」が最終回を迎えた。"
    )
    assert facts(text, "ja") == ["issue 2025-12-01 ビッグコミックオリジナル増刊"]


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "アニメ「月の庭」の放送変更\n\n・BS11 12月6日(土)24:00→12月13日(土)24:00\n・AT-X 放送日未定",
            ["BS11", "BS11", "AT-X"],
        ),
        (
            "アニメ「月の庭」の放送変更\n\nBS11 第12話:12月26日(金)24:00 最終話:1月9日(金)24:00",
            ["BS11", "BS11"],
        ),
        ("舞台「月の庭」が12月10日から14日まで東京・花園町LABOで上演される。", ["花園町LABO"]),
        ("朗読劇「月の庭」は12月10日に花園村LIVEで上演される。", ["花園村LIVE"]),
        ("舞台「月の庭」が12月10日から東京・花園座ほかで上演される。", ["花園座"]),
        ("舞台「月の庭」が12月10日から東京・花園ピカデリーで上演される。", ["花園ピカデリー"]),
        ("舞台「月の庭」が東京・六本木で12月10日に公演を行う。", []),
        ("舞台「月の庭」が東京・下北沢で12月10日に上演される。", []),
        ("舞台「月の庭」が東京・世田谷区で12月10日に上演される。", []),
        ("舞台「月の庭」が東京・池袋ほかで12月10日から上演される。", []),
        ("舞台「月の庭」は12月10日からシアターBRAVA!で上演される。", ["シアターBRAVA!"]),
        ("「月の庭」のコンサートが12月10日、札幌コンサートホールKitaraで開かれる。", ["札幌コンサートホールKitara"]),
        ("「月の庭」の先行上映会が12月10日に科学技術館で開催される。", ["科学技術館"]),
        ("東映は、12月19日に公開予定だった映画「月の庭」を2月13日に延期すると発表した。", ["東映", "東映"]),
    ],
)
def test_where(text: str, expected: list[str]) -> None:
    """A row begins with its station for all of its dates; a hall is told by its name or by the town before it."""
    assert [outlet.text for claim in article(text, "ja").claims for outlet in claim.outlets] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "TVアニメ「月の庭」は2019年に1st seasonが放送され、"
            "本日12月1日に2nd seasonの最終回である第25話が放送された。",
            ["broadcast S1 2019 月の庭", "broadcast S2 #25 2025-12-01 月の庭"],
        ),
        (
            "「月の庭」は2019年4月~9月に「1st season」、2020年4月~9月に「2nd season」が放送された。",
            ["broadcast S1 2019-04 月の庭", "broadcast S2 2020-04 月の庭"],
        ),
        ("アニメ「月の庭」の第1クールは1~3月に放送された。", ["broadcast 2025-01 月の庭"]),
        ("テレビアニメ「月の庭」は92年~97年に放送され、人気を得た。", ["broadcast 1992 月の庭"]),
        (
            "アニメ「月の庭」は、12月11日が第一夜「星の編」、12日が第二夜「海の編」として放送される。",
            ["broadcast #1 2025-12-11 月の庭", "broadcast #2 2025-12-12 月の庭"],
        ),
        ("「月の庭 特別編集版」を新作映像付きで12月にテレビで放送する。", ["broadcast 2025-12 月の庭 特別編集版"]),
        (
            "アニメ「月の庭」は2024年4月に放送が始まり、12月1日の放送が最終回となった。",
            ["broadcast 2024-04 月の庭", "broadcast 2025-12-01 月の庭"],
        ),
        (
            "TVアニメ「月の庭」は2017年に放送され、2019年には劇場版総集編2本が公開された。",
            ["broadcast 2017 月の庭", "film 2019 月の庭"],
        ),
    ],
)
def test_installments_by_english_names_and_runs_by_their_months(text: str, expected: list[str]) -> None:
    """Months of one year are a run, and a day that is the text's own is of its year, whatever was told before."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("アニメ「月の庭」が、2026年4月から毎週日曜日午後5時にMBSで放送される。", "2026-04 17:00 MBS"),
        ("アニメ「月の庭」は2026年1月より毎週土曜25:30にTOKYO MXで放送。", "2026-01 25:30 TOKYO MX"),
        ("ドラマ「月の庭」は2026年1月スタート、毎週土曜23時放送。", "2026-01 23:00"),
        ("アニメ「月の庭」は1月スタート。毎週土曜23時放送。", "2026-01 23:00"),
    ],
)
def test_a_weekly_slot_beside_a_month_has_its_clock(text: str, expected: str) -> None:
    """Nobody knows the instant, but the clock that is printed is kept."""
    (claim,) = article(text, "ja").claims
    assert (line(claim), claim.airs_at) == (f"broadcast {expected}", None)


@pytest.mark.parametrize(
    "text, expected",
    [
        # the year of an era, in brackets behind the year or before it
        ("「月の庭」は1968年(昭和43年)4月7日からTBSで放送された。", ["broadcast 1968-04-07 TBS 月の庭"]),
        (
            "平成12年(2000年)4月8日、テレビ東京で「月の庭」の放送が始まった。",
            ["broadcast 2000-04-08 テレビ東京 月の庭"],
        ),
        ("「月の庭」は2019年(令和元年)10月5日から放送された。", ["broadcast 2019-10-05 月の庭"]),
        # two figures are of this century up to a year that may be announced
        ("57年に映画「月の庭」が公開された。", ["film 1957 月の庭"]),
        ("27年に映画「月の庭」が公開される。", ["film 2027 月の庭"]),
        ("「月の庭」は97年と2004年に再放送された。", ["broadcast 1997 月の庭", "broadcast 2004 月の庭"]),
        # days as newspapers head them
        ("「月の庭」1・17地上波初放送", ["broadcast 2026-01-17 月の庭"]),
        ("12・6放送「月の庭」第9話に谷川ケイが出演", ["broadcast #9 2025-12-06 月の庭"]),
        ("「月の庭」の監督・脚本を務める。6・3放送局、視聴率は12.3%。", []),
        ("アプリ「月の庭」Ver.1.2配信。", []),
        # on air
        ("『月の庭』2026.01.08 ON AIR", ["broadcast 2026-01-08 月の庭"]),
        ("『月の庭』第5話\n12.02 tue ON AIR", ["broadcast 2025-12-02 月の庭"]),
        ("『月の庭』1月7日ON AIR!", ["broadcast 2026-01-07 月の庭"]),
        ("2025.11.25 ON AIR情報を更新しました。", []),
    ],
)
def test_more_ways_of_writing_days_on_air(text: str, expected: list[str]) -> None:
    """An era may stand beside the year, a stroke or a dot part month and day, and the word be English."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("AT-Xは1997年12月24日開局。2009年4月に「月の庭」を放送。", ["broadcast 2009-04 AT-X 月の庭"]),
        ("BS11の開局は2007年12月1日。「月の庭」は1月9日23時放送開始。", ["broadcast 2026-01-09 23:00 BS11 月の庭"]),
        ("開局60周年記念アニメ「月の庭」が1月9日に放送される。", ["broadcast 2026-01-09 月の庭"]),
        ("ABEMAでは2017年から毎年夏に「月の庭」を配信している。", []),
        ("2001年以来、毎年12月に放送されてきた「月の庭」の新作。", []),
        ("「月の庭」は2017年から配信されている。", ["stream 2017 月の庭"]),
        ("「月の庭」は1月5日放送。特設サイトは12月22日オープン。", ["broadcast 2026-01-05 月の庭"]),
        ("TVerで11月25日放送の「月の庭」第8話を無料配信中。", ["broadcast #8 2025-11-25 月の庭"]),
        ("ABEMAで12月9日放送の「月の庭」第10話に新キャラクターが登場。", ["stream #10 2025-12-09 ABEMA 月の庭"]),
        ("「月の庭」が1月9日で放送開始5周年。", []),
        ("「月の庭」は、2019年3月で終了した「夜の花園」枠に放送されていた。", []),
        ("TVアニメ「月の庭」第2期の制作が2024年10月に決まった。", []),
        ("2024年10月、第2期の制作も決定した「月の庭」。", []),
        ("「月の庭」第2期の放送が2026年1月に決まった。", ["broadcast S2 2026-01 月の庭"]),
        (
            "「月の庭」は2015年に漫画化、2018年にテレビアニメ化された。",
            ["issue 2015 月の庭", "broadcast 2018 月の庭"],
        ),
        ("小説「月の庭」は2015年9月にコミカライズされ、2018年にTVアニメ化された。",
         ["issue 2015-09 月の庭", "broadcast 2018 月の庭"]),
        ("「月の庭」1月9日22時からMXで放送開始。", ["broadcast 2026-01-09 22:00 MX 月の庭"]),
        ("マツダMX-5と旅する少女の話「月の庭」は、1月9日に放送される。", ["broadcast 2026-01-09 月の庭"]),
    ],
)  # fmt: skip
def test_what_is_no_airing_of_the_work(text: str, expected: list[str]) -> None:
    """A station opens, a page does, a jubilee comes, a slot ends; and what is shown each year begins in none."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # a station behind the last day is that of all of them, one before a day that of this alone
        (
            "「月の庭」は1月3日、「星の庭」は1月4日にTBS系で放送が始まる。",
            ["broadcast 2026-01-03 TBS 月の庭", "broadcast 2026-01-04 TBS 星の庭"],
        ),
        (
            "12月5日は「月の庭」、12月12日は「星の庭」が日本テレビ系で放送される。",
            ["broadcast 2025-12-05 日本テレビ 月の庭", "broadcast 2025-12-12 日本テレビ 星の庭"],
        ),
        (
            "「月の庭」を3月20日から毎週月曜~金曜8:00~8:30、16:00~16:30にキッズステーションで放送。",
            [
                "broadcast 2026-03-20 08:00 キッズステーション 月の庭",
                "broadcast 2026-03-20 16:00 キッズステーション 月の庭",
            ],
        ),
        (
            "「月の庭」は4月5日から日本テレビで、U-NEXTでは4月12日から配信される。",
            ["broadcast 2026-04-05 日本テレビ 月の庭", "stream 2026-04-12 U-NEXT 月の庭"],
        ),
        (
            "「月の庭」第2話は1月10日、BS11では1月13日に放送。",
            ["broadcast #2 2026-01-10 月の庭", "broadcast #2 2026-01-13 BS11 月の庭"],
        ),
        (
            "朗読劇「月の庭」は1月3日に東京で、「星の庭」は1月4日にBS11で放送される。",
            ["broadcast 2026-01-03 月の庭", "broadcast 2026-01-04 BS11 星の庭"],
        ),
        # the first evening has another clock
        ("『月の庭』毎週火曜24:30~(初回は1月6日24:45~)MBSほか", ["broadcast 2026-01-06 24:45 MBS 月の庭"]),
        ("「月の庭」毎週金曜23時(初回1月16日は23時30分~)MBS", ["broadcast 2026-01-16 23:30 MBS 月の庭"]),
        (
            "『月の庭』\nTOKYO MX:1月5日(月)より毎週月曜24:00~\nカンテレ:1月5日(月)より毎週月曜26:10~(初回のみ26:00~)",
            ["broadcast 2026-01-05 24:00 TOKYO MX 月の庭", "broadcast 2026-01-05 26:00 カンテレ 月の庭"],
        ),
        ("『月の庭』毎週火曜24:30~25:00、初回1月6日", ["broadcast 2026-01-06 24:30 月の庭"]),
        # day and clock of an airing by the label of any event
        (
            "「月の庭」\n日時:2026年1月9日(金)21:00~23:14\n放送局:日本テレビ",
            ["broadcast 2026-01-09 21:00 日本テレビ 月の庭"],
        ),
        ("「月の庭」\n日時:2026年1月9日(金)21:00\n会場:花園ホール", ["live 2026-01-09 21:00 花園ホール 月の庭"]),
        # what ends is not what begins
        (
            "3月28日に最終回を迎える「月の庭」の後番組として、4月4日から「星の庭」がスタートする。",
            ["broadcast 2026-03-28 月の庭", "broadcast 2026-04-04 星の庭"],
        ),
        ("3月28日で終了する「月の庭」の後枠で、4月4日から「星の庭」がスタートする。", ["broadcast 2026-04-04 星の庭"]),
        # the installment since which so many years went by
        ("「月の庭」第2期は、第1期から3年ぶりに2026年1月に放送される。", ["broadcast S2 2026-01 月の庭"]),
        (
            "「月の庭」第1期は2024年10月に放送され、第2期は2026年1月に放送される。",
            ["broadcast S1 2024-10 月の庭", "broadcast S2 2026-01 月の庭"],
        ),
        # a change of what is shown on a day, and of the day itself
        ("12月12日は予定を変更し、「月の庭」第6話を再放送します。", ["broadcast #6 2025-12-12 月の庭"]),
        (
            "「月の庭」第6話は12月12日の放送予定を変更し、12月19日に放送します。",
            ["broadcast #6 2025-12-12 postponed 月の庭", "broadcast #6 2025-12-19 月の庭"],
        ),
        (
            "「月の庭」は2025年から2026年に放送が延期された。",
            ["broadcast 2025 postponed 月の庭", "broadcast 2026 月の庭"],
        ),
        ("「月の庭」は2015年から2016年に放送された。", ["broadcast 2015 月の庭"]),
        (
            "「月の庭」は4月から放送を休止する。再開は7月の予定。",
            ["broadcast 2026-04 postponed 月の庭", "broadcast 2026-07 月の庭"],
        ),
        ("TOKYO MXは1月6日、サンテレビは1月18日をもって「月の庭」の放送を中止した。", []),
        ("2025年10月クールに放送中のアニメ「月の庭」。", ["broadcast 2025-10 月の庭"]),
    ],
)
def test_what_phrases_share_and_what_they_part(text: str, expected: list[str]) -> None:
    """Stations, clocks and installments belong to the day that they stand with, and what is over to none."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "12月27日に予定されていた第12話の放送が延期となった。代わりに特別番組『月の庭 大忘年会』が放送される。",
            ["broadcast #12 2025-12-27 postponed"],
        ),
        (
            "『月の庭』第2期が4月12日から放送。4月5日には特別番組「直前!花まつり」が放送される。"
            "原作漫画は2019年8月より週刊少年ジャンプにて連載がスタートした。",
            [
                "broadcast S2 2026-04-12 月の庭",
                "broadcast 2026-04-05 直前!花まつり",
                "issue 2019-08 週刊少年ジャンプ 月の庭",
            ],
        ),
        (
            "『月の庭』第12話が11月18日に放送。「シーズン2」の放送は2026年。",
            ["broadcast #12 2025-11-18 月の庭", "broadcast S2 2026 月の庭"],
        ),
    ],
)
def test_programmes_about_a_work(text: str, expected: list[str]) -> None:
    """What else is told is not of a special that is named beside the work, nor of a title that counts its season."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # within an evening
        (
            "「月の庭」第6話は12月5日25:30ではなく26:05からの放送となります。",
            ["broadcast #6 2025-12-05 25:30 postponed 月の庭", "broadcast #6 2025-12-05 26:05 月の庭"],
        ),
        (
            "「月の庭」第6話の放送時間が12月5日25:30から26:05に変更されました。",
            ["broadcast #6 2025-12-05 25:30 postponed 月の庭", "broadcast #6 2025-12-05 26:05 月の庭"],
        ),
        (
            "「月の庭」は1月5日、24:00→24:30に放送時間が変更になります。",
            ["broadcast 2026-01-05 24:00 postponed 月の庭", "broadcast 2026-01-05 24:30 月の庭"],
        ),
        (
            "「月の庭」第8話は12月2日(火)24:30~の放送を、25:15~に変更してお届けします。",
            ["broadcast #8 2025-12-02 24:30 postponed 月の庭", "broadcast #8 2025-12-02 25:15 月の庭"],
        ),
        ("「月の庭」第6話は12月5日、30分繰り下げて26:00から放送。", ["broadcast #6 2025-12-05 26:00 月の庭"]),
        ("「月の庭」スペシャルは12月5日19時から21時に放送。", ["broadcast 2025-12-05 19:00 月の庭"]),
        # from day to day, and twice
        (
            "映画「月の庭」は当初2024年冬に公開予定だったが2025年冬に延期され、のちに2026年2月公開へと変更された。",
            ["film 2024-winter postponed 月の庭", "film 2025-winter postponed 月の庭", "film 2026-02 月の庭"],
        ),
        # weeks without
        (
            "「月の庭」は2026年4月6日放送開始。4月13日と20日は放送休止です。",
            [
                "broadcast 2026-04-06 月の庭",
                "broadcast 2026-04-13 postponed 月の庭",
                "broadcast 2026-04-20 postponed 月の庭",
            ],
        ),
        (
            "1月12日と19日は「月の庭」の放送を休止します。",
            ["broadcast 2026-01-12 postponed 月の庭", "broadcast 2026-01-19 postponed 月の庭"],
        ),
        # what aired before a film has no verb of its own
        (
            "「月の庭」は2018年にTVアニメ第1期、2019年に第2期、2021年に劇場版が公開。",
            ["broadcast S1 2018 月の庭", "broadcast S2 2019 月の庭", "film 2021 月の庭"],
        ),
        (
            "「月の庭」は2018年1月に連続ドラマ、2021年7月に映画が公開された。",
            ["broadcast 2018-01 月の庭", "film 2021-07 月の庭"],
        ),
        (
            "「月の庭」は2018年に劇場版前編、2019年に劇場版後編が公開された。",
            ["film 2018 月の庭", "film 2019 月の庭"],
        ),
    ],
)
def test_old_and_new_moments_side_by_side(text: str, expected: list[str]) -> None:
    """Of two clocks the one that is given up is old; what is listed is not what it moves to."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        # episodes in the slot of the sentence before
        (
            "「月の庭」は毎週金曜夜1時25分よりMBSにて放送中。12月5日は第20話が放送となる。",
            ["broadcast #20 2025-12-05 25:25 MBS 月の庭"],
        ),
        (
            "「月の庭」は毎週金曜夜1時25分よりMBSにて放送中。12月6日は第20話がBS11で放送となる。",
            ["broadcast #20 2025-12-06 BS11 月の庭"],
        ),
        (
            "「月の庭」が12月5日から毎週金曜25時より放送。第1話は5日、第2話は12日。",
            ["broadcast #1 2025-12-05 25:00 月の庭", "broadcast #2 2025-12-12 25:00 月の庭"],
        ),
        (
            "「月の庭」は毎週金曜夜1時25分よりMBSにて放送中。第20話は12月5日に配信される。",
            ["stream #20 2025-12-05 月の庭"],
        ),
        # what it is settled to be, and what ends in time to come
        (
            "フジテレビの1月期の月9ドラマは「月の庭」、4月期は「星の庭」に決定。",
            ["broadcast 2026-Q1 フジテレビ 月の庭", "broadcast 2026-Q2 フジテレビ 星の庭"],
        ),
        (
            "1月期の火曜ドラマ(TBS系、毎週火曜午後10時)は「月の庭」に決まった。初回は1月13日、15分拡大で放送。",
            ["broadcast 2026-01-13 22:00 TBS 月の庭"],
        ),
        ("アニメ「月の庭」は1月に放送。主題歌は「星の庭」に決定。", ["broadcast 2026-01 月の庭"]),
        (
            "ドラマ「月の庭」が2026年3月30日に放送を開始する。全26週を予定し、9月26日に最終回を迎える。",
            ["broadcast 2026-03-30 月の庭", "broadcast 2026-09-26 月の庭"],
        ),
        # so many a day, and a day off for what is another's
        (
            "ドラマ「月の庭」がWOWOWで1月5日13時30分より放送。毎週月~金曜、1日2話連続放送。",
            ["broadcast 2026-01-05 13:30 WOWOW 月の庭"],
        ),
        ("ドラマ「月の庭」をWOWOWで1月5日2話連続放送。", ["broadcast 2026-01-05 WOWOW 月の庭"]),
        (
            "「月の庭」第7話は12月17日よる9時放送。12月10日は『サッカーワールド杯』中継のため休止。",
            ["broadcast #7 2025-12-17 21:00 月の庭", "broadcast 2025-12-10 postponed 月の庭"],
        ),
        # what streams live, and an event that does so besides
        ("「月の庭」の特番が12月26日25時からABEMAで生配信。", ["stream 2025-12-26 25:00 ABEMA 月の庭"]),
        ("「月の庭」放送直前特番を12月27日20時よりYouTubeで生配信決定!", ["stream 2025-12-27 20:00 YouTube 月の庭"]),
        (
            "「月の庭」のイベントが12月27日に花園ホールで開催され、生配信も行われる。",
            ["live 2025-12-27 花園ホール 月の庭"],
        ),
        # an hour that is another on its day
        (
            "12月6日(土)深夜放送の「月の庭」第9話が、サッカー中継のため深夜2時15分に変更。通常は深夜1時30分。",
            ["broadcast #9 2025-12-06 26:15 月の庭"],
        ),
        (
            "「月の庭」第2話は11月24日に放送され、TVerでの見逃し再生数が300万回を突破した。",
            ["broadcast #2 2025-11-24 月の庭"],
        ),
        # parts with a day each, and a service behind the last
        (
            "前半6話を1月5日、後半6話を2月2日に配信するNetflixシリーズ「月の庭」。",
            ["stream 2026-01-05 Netflix 月の庭", "stream 2026-02-02 Netflix 月の庭"],
        ),
        (
            "「月の庭」は、Part 1が1月5日、Part 2が4月6日よりディズニープラスで配信される。",
            ["stream 2026-01-05 ディズニープラス 月の庭", "stream 2026-04-06 ディズニープラス 月の庭"],
        ),
        (
            "第1週となる12月5日は「月の庭」、第2週となる12日は「星の庭」が日本テレビ系で放送される。",
            ["broadcast 2025-12-05 日本テレビ 月の庭", "broadcast 2025-12-12 日本テレビ 星の庭"],
        ),
        ("「月の庭」が11月19日に第7話を迎えた。", ["broadcast #7 2025-11-19 月の庭"]),
        ("「月の庭」の見逃し配信は12月14日(日)昼12:00まで。", []),
        ("「月の庭」第1話が12月8日にYouTubeでプレミア公開される。", ["stream #1 2025-12-08 YouTube 月の庭"]),
        (
            "「月の庭」は4月から放送を休止する。再開時期は7月頃を予定。",
            ["broadcast 2026-04 postponed 月の庭", "broadcast 2026-07 月の庭"],
        ),
        (
            "「月の庭」第8話は12月2日(火)24:30~の放送を、12月2日(火)25:15~に変更してお届けします。",
            ["broadcast #8 2025-12-02 24:30 postponed 月の庭", "broadcast #8 2025-12-02 25:15 月の庭"],
        ),
        (
            "12月5日(金)に放送を予定しておりました「月の庭」第6話は、中継延長のため、25:30から26:05に放送時間が変更となりました。",
            ["broadcast #6 2025-12-05 25:30 postponed 月の庭", "broadcast #6 2025-12-05 26:05 月の庭"],
        ),
    ],
)
def test_episodes_and_parts(text: str, expected: list[str]) -> None:
    """They have the slot, the service and the day that the words around them tell of all."""
    assert ruled(text) == expected
