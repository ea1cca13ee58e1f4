"""Numbers that a Japanese text says in other words than 第2巻, read by the rules alone."""

from __future__ import annotations

import pytest

from tests.news.reading import ruled

NUMBERS: list[tuple[str, list[str]]] = [
    ("短編集の5冊目は12月19日に出る。", ["volume #5 2025-12-19"]),
    ("「月の庭」は既に四冊を数え、五冊めは12月19日に刊行される。", ["volume #5 2025-12-19 月の庭"]),
    ("「月の庭」は12月19日に刊行される3冊目で完結する。", ["volume #3 2025-12-19 月の庭"]),
    ("「月の庭」の3冊目が好評で、画集は12月19日に刊行される。", ["volume 2025-12-19 月の庭"]),
    (
        "「月の庭」のボイスコミックは全3回。2回目は12月28日、3回目は1月11日に配信される。",
        ["stream #2 2025-12-28 月の庭", "stream #3 2026-01-11 月の庭"],
    ),
    ("ドラマ「月の庭」は12月15日に放送。初回限定盤のCDも出る。", ["broadcast 2025-12-15 月の庭"]),
    ("ドラマ「月の庭」の最終回は12月15日に放送され、初回より10分長い。", ["broadcast 2025-12-15 月の庭"]),
    ("新しい増刊誌・月刊花園プラスが12月10日に創刊された。", ["issue #1 2025-12-10"]),
    (
        "12月10日発売の月刊花園プラス1月号に、「月の庭」の第7話が掲載される。",
        ["issue #7 2025-12-10 月刊花園プラス 月の庭"],
    ),
    ("原作小説「月の庭」は全5巻、2021年に完結している。", ["volume #5 2021 月の庭"]),
    ("漫画「月の庭」の新装版(全5巻)は12月24日から毎月1冊ずつ刊行される。", ["volume #1 2025-12-24 月の庭"]),
    ("漫画「月の庭」の新装版は12月24日から刊行される。", ["volume 2025-12-24 月の庭"]),
    (
        "『月の庭』全8巻(花園社)\n\n去る7月に賞を得ました。完結巻は2025年3月に発売されました。",
        ["volume #8 2025-03 月の庭"],
    ),
    (
        "「月の庭」BDの発売日が決まった。Blu-ray BOX2は12月26日、DVD3は1月25日に発売する。",
        ["disc #2 2025-12-26 月の庭", "disc #3 2026-01-25 月の庭"],
    ),
    (
        "■「月の庭」7巻(花園社)\n12月9日発売。\n\n■「風の子」3巻(花園社)\n発売は12月26日。",
        ["volume #7 2025-12-09 月の庭", "volume #3 2025-12-26 風の子"],
    ),
    ("「月の庭」4巻の発売日が動きます。\n\n新しい発売日は12月14日です。", ["volume #4 2025-12-14 月の庭"]),
    (
        "「月の庭」7巻の発売日が12月28日に決まった。前巻は昨年9月に発売された。",
        ["volume #7 2025-12-28 月の庭", "volume #6 2024-09 月の庭"],
    ),
    ("「月の庭」4巻は好評だ。画集は12月14日に発売される。", ["volume 2025-12-14 月の庭"]),
    (
        "ミュージカル「月の庭」の続編が決まった。第2弾は12月20日に花園ホールで上演される。",
        ["live #2 2025-12-20 花園ホール 月の庭"],
    ),
    ("朗読劇「月の庭」第3弾が12月20日に花園ホールで上演される。", ["live #3 2025-12-20 花園ホール 月の庭"]),
]


SEASONS: list[tuple[str, list[str]]] = [
    (
        "ドラマ『月の庭』の第二シリーズが、12月7日からNHK総合にて始まります。",
        ["broadcast S2 2025-12-07 NHK総合 月の庭"],
    ),
    ("「月の庭」は二シリーズ目が好評で、画集は12月19日に刊行される。", ["volume 2025-12-19 月の庭"]),
    (
        "第1期は10月2日にスタートし、好評を博した。全話を収めたBlu-rayは12月26日に発売される。",
        ["broadcast S1 2025-10-02", "disc S1 2025-12-26"],
    ),
    (
        "「月の庭」第2期の放送が決まった。\n\n全話を収めたBlu-rayは12月26日に発売される。",
        ["disc 2025-12-26 月の庭"],
    ),
]


@pytest.mark.parametrize(("text", "claims"), NUMBERS)
def test_number_in_other_words(text: str, claims: list[str]) -> None:
    """The number of the release is found where words alone tell it, and none is made up."""
    assert ruled(text) == claims


@pytest.mark.parametrize(("text", "claims"), SEASONS)
def test_installment_of_a_disc_and_in_kanji(text: str, claims: list[str]) -> None:
    """A disc is of the installment that its paragraph names, and of none that only another one does."""
    assert ruled(text) == claims
