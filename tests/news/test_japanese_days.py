"""Days of Japanese announcements: in which year, whether of a run, moved, or of a reprint or a repeat."""

from __future__ import annotations

import pytest

from tests.news.reading import facts

ROWS: list[tuple[str, list[str]]] = [
    # what lasts until now began in a year of its own
    (
        "原作は「月刊花園」で2020年3月から連載されており、単行本は最新6巻が11月22日に発売された。",
        ["issue 2020-03 月刊花園", "volume #6 2025-11-22"],
    ),
    ("「月の庭」は2012年5月から連載中で、2巻が11月5日に発売された。", ["issue 2012-05", "volume #2 2025-11-05"]),
    # a headline that ends with the day to which something moves
    ("映画「月の庭」公開延期、12月12日から2月28日に", ["film 2025-12-12 postponed", "film 2026-02-28"]),
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
