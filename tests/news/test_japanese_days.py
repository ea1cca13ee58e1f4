"""Days of Japanese announcements: in which year, whether of a run, moved, or of a reprint or a repeat."""

from __future__ import annotations

from datetime import date

import pytest

from tests.news.reading import article, facts

ROWS: list[tuple[str, list[str]]] = [
    # a new day that is not known yet
    (
        "映画「月の庭」は12月10日の公開を延期する。新しい公開日は、決まってから公式サイトで知らせる。",
        ["film 2025-12-10 postponed", "film undecided"],
    ),
    (
        "映画「月の庭」の公開が、予定していた12月23日から延ばされる。新たな公開予定は決定し次第、発表される。",
        ["film 2025-12-23 postponed", "film undecided"],
    ),
    (
        "「月の庭」3巻の12月10日の発売が延期に。新しい発売日は追って告知する。",
        ["volume #3 2025-12-10 postponed", "volume #3 undecided"],
    ),
    # what lasts until now began in a year of its own
    (
        "原作は「月刊花園」で2020年3月から連載されており、単行本は最新6巻が11月22日に発売された。",
        ["issue 2020-03 月刊花園", "volume #6 2025-11-22"],
    ),
    ("「月の庭」は2012年5月から連載中で、2巻が11月5日に発売された。", ["issue 2012-05", "volume #2 2025-11-05"]),
    # a headline that ends with the day to which something moves
    ("映画「月の庭」公開延期、12月12日から2月28日に", ["film 2025-12-12 postponed", "film 2026-02-28"]),
    # months that are set off by quotation marks, and an event beside discs
    (
        "TVアニメ「月の庭」第2期 放送時期が「2025年12月」から「2026年4月」に延期",
        ["broadcast S2 2025-12 postponed", "broadcast S2 2026-04"],
    ),
    (
        "「月の庭」Blu-ray第1巻は2月16日に発売。1月10日に予定していたイベントは7月7日に変更された。",
        ["disc #1 2026-02-16", "live 2026-01-10 postponed", "live 2026-07-07"],
    ),
    (
        "「月の庭」7巻は1月5日に発売される。1月24日に予定する第1巻購入者向けイベントは変更しない。",
        ["volume #7 2026-01-05", "live 2026-01-24"],
    ),
    # what something came to since its day makes that day one of the past
    ("アニメ「月の庭」は4月9日に第1話が放送され、いまは第2部に入っている。", ["broadcast #1 2025-04-09"]),
    ("「月の庭」2巻(6月5日発売)は三日で完売した。", ["volume #2 2025-06-05"]),
    ("配信アニメ「月の庭」(6月5日配信)は海外の視聴が7割を占めた。", ["stream 2025-06-05"]),
    (
        "5月31日に全国で封切られ、興収10億円を上回った映画「月の庭」のBlu-rayが1月9日に発売される。",
        ["film 2025-05-31", "disc 2026-01-09"],
    ),
    # what is planned is to come, and a prize with publishing in its name is a prize
    (
        "アニメ「月の庭」は1月13日深夜2時よりCBCで放送。BS-TBSは1月下旬からを予定している。",
        ["broadcast 2026-01-13 26:00 CBC", "broadcast 2026-01-late BS-TBS"],
    ),
    (
        "絵本「月の庭」は1988年に偕成社より刊行され、1990年に産経児童出版文化賞を受賞した。",
        ["volume 1988 偕成社", "award 1990"],
    ),
    # a song that was named before
    (
        "アニメ「月の庭」が1月に始まる。主題歌は「アクア」。同曲は12月24日に発売される。",
        ["broadcast 2026-01", "other 2025-12-24"],
    ),
    # days of one run
    ("映画「月の庭」は12月17日(水)から18日(木)の2日間、全国20館で先行上映を実施。", ["film 2025-12-17"]),
    # the day after something, with its date
    (
        "映画「月の庭」が12月30日に公開される。公開翌日の12月31日には新宿バルト9で舞台挨拶を開催する。",
        ["film 2025-12-30", "live 2025-12-31 新宿バルト9"],
    ),
    # reprints
    ("「月の庭」3巻が12月27日に発売される。1巻から2巻は重版が決定し、12月中旬に出荷される。", ["volume #3 2025-12-27"]),
    # what sold well so far is out
    ("「月の庭」1巻は5月26日に発売され、これまでに3度の重版がかかっている。", ["volume #1 2025-05-26"]),
    # a last episode that was shown
    ("アニメ「月の庭」が23日、最終回を迎えた。", ["broadcast 2025-11-23"]),
    # what is held for a release is none itself, and needs no verb
    (
        "映画「月の庭」は12月19日公開。12月20日には新宿ピカデリーで公開記念舞台挨拶が行われる。",
        ["film 2025-12-19", "live 2025-12-20 新宿ピカデリー"],
    ),
    # repeats
    (
        "アニメ「月の庭」は1月8日より毎週木曜11時にAT-Xで放送され、同日23時、土曜17時、日曜29時にリピート放送も行われる。",
        ["broadcast 2026-01-08 11:00 AT-X"],
    ),
    # an e-book is read, not streamed
    (
        "小説「月の庭」第8巻が、12月15日に刊行される。電子書籍版も12月22日に配信開始となる。",
        ["volume #8 2025-12-15", "volume #8 2025-12-22 digital"],
    ),
    # a special right before the start
    (
        "アニメ「月の庭」が1月に始まる。12月20日21時からは放送直前特番がYouTubeで生配信される。",
        ["broadcast 2026-01", "stream 2025-12-20 21:00 YouTube"],
    ),
]


@pytest.mark.parametrize("text, expected", ROWS)
def test_days(text: str, expected: list[str]) -> None:
    """Each is the one that is meant, once."""
    assert facts(text, "ja") == expected


@pytest.mark.parametrize(
    "text",
    [
        "映画「月の庭」は当初は1月公開予定だったが4月に延期され、さらに7月4日に変更となった。",
        "映画「月の庭」は1月公開予定だったが4月に延期になり、再び7月4日へ延期された。",
    ],
)
def test_what_moves_twice(text: str) -> None:
    """The day to which it moved first is as old as the one before it."""
    assert facts(text, "ja") == ["film 2026-01 postponed", "film 2026-04 postponed", "film 2026-07-04"]


@pytest.mark.parametrize("told", ["今冬", "今年の冬", "2025年冬"])
def test_winter_to_come(told: str) -> None:
    """In August, this winter is that of the year, and nothing of it is out."""
    claims = article(f"アニメ「月の庭」の第2期は{told}に放送される。", "ja", date(2025, 8, 1)).claims
    assert [(str(claim.date), claim.status) for claim in claims] == [("2025-winter", "announced")]
