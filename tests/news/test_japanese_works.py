"""Of which work a Japanese announcement tells, where nobody says it before."""

from __future__ import annotations

import pytest

from tests.news.reading import article


def _works(text: str) -> list[str | None]:
    """Give the work of each claim."""
    return [claim.work and claim.work.text for claim in article(text, "ja").claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "「今夜も月を磨きます」第2期の一挙配信が決定\n\nABEMAで12月20日に第1期を配信する。",
            ["今夜も月を磨きます"],
        ),
        ("来年1月9日よりBS11で放送されるTVアニメ『今夜も月を磨きます』。", ["今夜も月を磨きます"]),
        ("「今夜も月を磨きます」最終巻が発売\n\n最終7巻は12月15日に発売される。", ["今夜も月を磨きます"]),
        ("「月の庭」公式ファンブック発売\n\nDVD第1巻は12月17日に発売。", ["月の庭"]),
        ("「月の庭」公式お知らせ\n\nBS11では第9話を12月9日24時から放送。", ["月の庭"]),
        ("『月の庭』第6巻「翡翠の章」は12月8日に発売。", ["月の庭"]),
        ("TVアニメ「月の庭」のDVD\n\n第1巻「三日月」は12月23日、第2巻「満月」は1月25日に発売。", ["月の庭", "月の庭"]),
    ],
)
def test_titles(text: str, expected: list[str | None]) -> None:
    """Sentences are titles where a work is called so, or its parts follow; those of volumes are none."""
    assert _works(text) == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("・ABEMA 1月6日より毎週火曜24:00～ 地上波3日前先行配信", "月の庭"),
        ("・TBS 1月30日(金)25時55分（変更なし）", "月の庭"),
        ("・単行本第8巻（完結）：12月22日発売", "月の庭"),
        ("※BS11の第2話は中継のため1月13日（火）26:10～に変更", "月の庭"),
        ("GYAO! 1月9日0時から第1話を独占先行配信。毎週金曜0時更新", "月の庭"),
        ("コミカライズ:作画・森しずく(コミックREX) 最新6巻は12月22日発売", "月の庭"),
        ("・月曜日の庭(ABEMA) 1月8日23時30分", "月曜日の庭"),
        ("・冬が終わるまでに庭を三度忘れる | BS11 | 1/8 24:30", "冬が終わるまでに庭を三度忘れる"),
        ("・銀の騎士(ABEMA) 1月8日23時30分", "銀の騎士"),
        ("・銀の騎士 BD-BOX 1月8日 バンダイビジュアル", "銀の騎士"),
    ],
)
def test_rows(row: str, expected: str) -> None:
    """What a row has beside its date is a title unless it only goes on, names an edition or credits a person."""
    assert _works(f"アニメ「月の庭」の放送・配信・発売予定\n\n{row}")[:1] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("月の庭\n\n2014年4月よりBS11にて放送。第1作は『星の海』。", "月の庭"),
        ("月の庭(つきのにわ)\n\n推理小説の連作で、第1作は『星の海』。\n\n2014年4月、BS11にて放送開始。", "月の庭"),
        ("月の庭、最終回のあとで\n\nBS11での放送は12月19日に完結する。", "月の庭"),
        ("月の庭 放送日時の再確認\n\nBS11で1月8日23:56から放送。", "月の庭"),
        ("月の庭(第1期)配信のご案内\n\nU-NEXTで1月8日に配信開始。", "月の庭"),
        ("MOON GARDEN 12巻は1月上旬発売\n版元によると1月4日に発売される。", "MOON GARDEN"),
        ("月の庭、カンテレ・フジ系「火アニバル!!」に4月登場\n放送は4月7日から。", "月の庭"),
        ("プレスリリース\n\nアニメ『月の庭』は4月7日よりBS11で放送。", "月の庭"),
        ("番組変更のお知らせ\n\nアニメ『月の庭』は4月7日よりBS11で放送。", "月の庭"),
        ("フジテレビ、10月期「ノイタミナ」に「月の庭」\n\n来年1月8日24時55分から放送。", "月の庭"),
        ("「月の庭」TVアニメ化\n\n「アックス」掲載の漫画で、アニメは1月8日にBS11で放送開始。", "月の庭"),
        ("「月の庭」舞台化\n\n原作は「プリンセス」(秋田書店)で2016年に連載を開始。", "月の庭"),
        ("TVアニメ『MOON GARDEN(ムーンガーデン)』は1月8日放送開始。", "MOON GARDEN"),
        ("映画「月の庭 第三章」公開延期\n\nDVD第3巻は1月28日に発売。", "月の庭"),
        ("「星の海」から約30年後を描く「月の庭」がBS11で1月8日に放送開始。", "月の庭"),
    ],
)
def test_main_works(text: str, expected: str) -> None:
    """A headline may be a title or begin with one; slots and magazines in quotation marks are no works."""
    assert {*_works(text)} == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "7日水曜深夜0時からの「月の庭」を先頭に、9日金曜が「星の海」(23時半)、10日土曜が「銀の騎士」(23時)。",
            ["月の庭", "星の海", "銀の騎士"],
        ),
        (
            "テレビ東京系では8日深夜0時に「月の庭」、9日深夜1時半に「星の海」、11日午前9時半に「銀の騎士」がスタート。",
            ["月の庭", "星の海", "銀の騎士"],
        ),
        (
            "「月の庭」完結へ\n\n1月5日からスピンオフ「星の海」が全4回で放送される。最終10巻は2月19日に発売予定。",
            ["星の海", "月の庭"],
        ),
        (
            "漫画賞の話題\n\n『月の庭』のスピンオフ『銀の騎士』がアニメ化。12月8日に放送開始。",
            ["銀の騎士"],
        ),
        (
            "「月の庭」続編決定\n\n監督は、代表作に「星の海」がある森林太。第2期は1月9日にBS11で放送開始。",
            ["月の庭"],
        ),
        (
            "アニメ「月の庭」主題歌\n\n主題歌は森しずくの「ANIMA」が前編を彩る。Blu-ray BOXは12月22日に発売。",
            ["月の庭"],
        ),
        (
            "「月の庭」放送変更\n\n・BS11 12月9日24時 「月の庭」\n・BS11 12月9日25時 「星の海」"
            "\n\nBD第3巻は1月20日に発売。",
            ["月の庭", "星の海", "月の庭"],
        ),
    ],
)
def test_spoken_of(text: str, expected: list[str | None]) -> None:
    """A date is of the title behind it where a list goes on so; what is told beside the work is not spoken of then."""
    assert _works(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("アニメ「月の庭」のエンディングテーマ「夜の花」を収めたシングルが、12月17日に発売される。", "夜の花"),
        ("アニメ「月の庭」の新情報\n\n新エンディング曲「夜の花」は12月17日に発売される。", "夜の花"),
        (
            "アニメ「月の庭」の新情報\n\n森しずくがオープニングテーマ「夜の花」を披露。同曲は12月17日に発売される。",
            "夜の花",
        ),
        ("アニメ「月の庭」の新情報\n\n12月17日にはエンディング曲「夜の花」が発売になる。", "夜の花"),
        ("アニメ「月の庭」の新情報\n\n1月17日には花園ホールでイベント「庭師の宴」が開かれる。", "庭師の宴"),
        ("アニメ「月の庭」の新情報\n\n森しずくが歌うのは主題歌「夜の花」。CDは12月17日に発売。", "夜の花"),
    ],
)
def test_songs(text: str, expected: str) -> None:
    """A song on sale is a work of its own, and so is a show with a name."""
    assert _works(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "「月の庭」が1月9日に公開される。監督は、2023年に公開された映画「星の海」を手がけた森林太。",
            ["月の庭", "星の海"],
        ),
        (
            "2011年公開の「星の海」で知られる森林太監督の最新作「月の庭」が、1月9日に公開される。",
            ["星の海", "月の庭"],
        ),
        (
            "「月の庭」は1月9日にBS11で放送開始。脚本は「星の海」で2023年に向田邦子賞を受賞した森林太。",
            ["月の庭", "星の海"],
        ),
    ],
)
def test_makers(text: str, expected: list[str | None]) -> None:
    """What somebody is known by came out on a day of its own."""
    assert _works(text) == expected


def test_a_film_is_one_work_with_and_without_the_word_in_its_title() -> None:
    """Only where the text has the word before the title; else it is the film of a series."""
    same = "劇場版「月の庭」5月22日に変更\n\n4月10日に公開を予定していた「劇場版 月の庭」は、5月22日公開となった。"
    other = "「月の庭」は1月9日に放送開始。「劇場版 月の庭」は5月22日に公開される。"
    assert set(_works(same)) == {"月の庭"}
    assert _works(other) == ["月の庭", "劇場版 月の庭"]


@pytest.mark.parametrize(
    "headline",
    [
        "今週の新刊", "春の新番組", "重大発表", "キービジュアル解禁", "番組表", "舞台挨拶決定", "作者急病のため休載",
        "続報をお届け", "編集後記", "先行カット到着", "今後の予定", "お詫びと訂正", "声優交代",
        "朗報", "書店フェア", "庭野一郎さん死去", "ほっこりする話",
    ],
)  # fmt: skip
def test_headlines_that_name_no_work(headline: str) -> None:
    """What else the text tells is not of a work that is called like its headline."""
    text = f"{headline}\n\nTVアニメ「月の庭」が1月9日に放送される。\n\n単行本第3巻は4月4日発売。"
    assert {*_works(text)} == {"月の庭"}


@pytest.mark.parametrize("headline", ["春の新番組", "重大発表", "編集後記", "先行カット到着", "今後の予定", "朗報"])
def test_headlines_above_no_title(headline: str) -> None:
    """Where the text names no work at all, its headline is none for it."""
    assert {*_works(f"{headline}\n\n1月9日に放送される。\n\n単行本第3巻は4月4日発売。")} == {None}


@pytest.mark.parametrize(
    "beginning",
    [
        "これまでに", "本日", "さらに", "そして", "今回の", "待望の", "好評につき", "シリーズ", "花園社の",
        "庭野一郎の", "電子書籍版", "重版決定", "重版出来!", "いよいよ", "既刊", "新装版",
    ],
)  # fmt: skip
def test_beginnings_of_sentences_that_name_no_work(beginning: str) -> None:
    """Before the number of a volume there need be no title."""
    assert {*_works(f"{beginning}3巻が発売された。4巻は4月4日に発売。")} == {None}
    assert {*_works(f"{beginning}3巻が発売に\n\n4巻は4月4日に発売。")} == {None}
