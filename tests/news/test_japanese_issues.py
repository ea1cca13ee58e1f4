"""Numbers of Japanese magazines: what each holds, by which work, and which only tell of something."""

from __future__ import annotations

import pytest

from tests.news.reading import article, left, line, ruled

SOLD = "本日12月1日発売の月刊花園1月号（花園社）で、庭野みどり「月の庭」が最終回を迎えた。\n"
"""The number of a magazine that is on sale, as the first paragraph of an article tells it."""


def held(text: str) -> list[str]:
    """Give the claims of a text, each with its work."""
    return [f"{line(claim)} {claim.work.text if claim.work else ''}" for claim in article(text, "ja").claims]


def works(text: str) -> list[str]:
    """Give the works of what a text says to be in a number of a magazine."""
    return [claim.work.text for claim in article(text, "ja").claims if claim.kind == "issue" and claim.work]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("また今号では、谷川ケイ「星の庭」が巻頭カラーで始動。", ["星の庭"]),
        ("谷川ケイ「星の庭」も今号で完結した。", ["星の庭"]),
        ("このほか谷川ケイ「さよなら。」と沖アユ「風の子」も連載を開始した。", ["さよなら。", "風の子"]),
        ("また沖アユ「風の子」が完結し、3巻が1月20日に発売される。", ["風の子"]),
        ("沖アユの新連載「風の子」も巻頭カラーで始まり、付録には「凧の空」のしおりが付く。", ["風の子"]),
        ("今号には、谷川ケイ「星の庭」の読み切りシリーズから「エピソード3」前編が登場。", ["星の庭"]),
        ("また「星の庭」の谷川ケイが、読み切り「凧の空」で同誌に初登場。", ["凧の空"]),
        ("ゲストの谷川ケイは、雨の日を描いた「凧の空」を寄せた。", ["凧の空"]),
        ("また今号には「星の庭」の袋とじも収録。1年前の号に続き、2人のやりとりが楽しめる。", ["星の庭"]),
        ("花園社の雑誌で連載中の沖アユ「風の子」と谷川ケイ「星の庭」も、番外編で登場している。", ["風の子", "星の庭"]),
        ("今号の付録は「星の庭」のクリアファイル。単行本「風の子」2巻も付録の冊子で紹介される。", []),
        ("「月の庭」は庭師の姉弟を描く物語で、テレビアニメもスタートした。", []),
    ],
)
def test_what_a_number_holds_beside(text: str, expected: list[str]) -> None:
    """Sentences without a day of their own tell what else begins, ends or stands in the number on sale."""
    assert works(SOLD + text) == ["月の庭", *expected]


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "次号12月26日発売の2月号からは、沖アユ「風の子」が始まる。",
            ["issue 2025-12-01 月刊花園 月の庭", "issue 2025-12-26 月刊花園 風の子"],
        ),
        (
            "12月26日発売の2月号では「風の子」が再開し、1月26日発売の3月号では谷川ケイの新連載「星の庭」が始まる。",
            [
                "issue 2025-12-01 月刊花園 月の庭",
                "issue 2025-12-26 月刊花園 風の子",
                "issue 2026-01-26 月刊花園 星の庭",
            ],
        ),
        (
            "12月26日発売の2月号では「風の子」が再開。なお今号では「星の庭」が休載前の最終回となった。",
            [
                "issue 2025-12-01 月刊花園 月の庭",
                "issue 2025-12-01 月刊花園 星の庭",
                "issue 2025-12-26 月刊花園 風の子",
            ],
        ),
    ],
)
def test_numbers_told_by_their_label_alone(text: str, expected: list[str]) -> None:
    """They are of the magazine named before, and hold what stands behind their label."""
    assert held(SOLD + text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "「星の庭」の谷川ケイが、本日12月1日発売の月刊花園1月号（花園社）で新連載「凧の空」を開始した。",
            ["issue 2025-12-01 月刊花園 凧の空"],
        ),
        (
            "「星の庭」の谷川ケイによる新連載「凧の空」が、12月26日発売の月刊花園2月号（花園社）より始まる。",
            ["issue 2025-12-26 月刊花園 凧の空"],
        ),
        (
            "12月1日発売のザ花とゆめ12月31日号（花園社）で、谷川ケイ「星の庭」が始動した。",
            ["issue 2025-12-01 ザ花とゆめ 星の庭"],
        ),
        (
            "12月11日発売の増刊りぼんスペシャル ベリー（集英社）には、「星の庭」番外編を掲載。",
            ["issue 2025-12-11 りぼんスペシャル ベリー 星の庭"],
        ),
        (
            "「星の庭」の作者・谷川ケイが、12月1日発売の月刊花園1月号（花園社）で読み切り「凧の空」を発表した。",
            ["issue 2025-12-01 月刊花園 凧の空"],
        ),
        (
            "12月3日に発売される週刊花園1号（花園社）にて、谷川ケイ「星の庭」と沖アユ「風の子」がスタートする。",
            ["issue #1 2025-12-03 週刊花園 星の庭", "issue #1 2025-12-03 週刊花園 風の子"],
        ),
        (
            "本日12月1日発売の月刊花園1月号では、「月の庭」のTVアニメ化が告知され、「凧の空」の連載も始まった。",
            ["issue 2025-12-01 月刊花園 凧の空"],
        ),
        (
            "12月25日発売の月刊花園2月号では、「星の庭」の谷川ケイによる新連載「凧の空」と、沖アユの「風の子」が掲載される。",
            ["issue 2025-12-25 月刊花園 凧の空", "issue 2025-12-25 月刊花園 風の子"],
        ),
        (
            "「風の子」が、12月1日発売の週刊花園43号（花園社）に掲載された。なお次号44号は12月8日に発売され、「星の庭」が完結する。",
            ["issue #43 2025-12-01 週刊花園 風の子", "issue #44 2025-12-08 週刊花園 星の庭"],
        ),
        (
            "谷川ケイ「星の庭」が、本日12月1日創刊の新雑誌「月刊花園」（花園社）に登場した。",
            ["issue 2025-12-01 月刊花園 星の庭"],
        ),
        (
            "「星の庭」の続編が、12月3日発売の週刊花園1号（花園社）で新連載「星の庭 春」として始まる。",
            ["issue #1 2025-12-03 週刊花園 星の庭"],
        ),
    ],
)
def test_the_work_that_a_number_holds(text: str, expected: list[str]) -> None:
    """It is the one that begins there, and none that its maker is known by."""
    assert held(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "本日12月1日発売の月刊花園1月号（花園社）で、2月号から始まる新連載の顔ぶれが明らかになった。",
        "谷川ケイ「星の庭」のTVアニメ化が、12月1日発売の月刊花園1月号（花園社）で発表された。",
        "本日12月1日発売の月刊花園1月号（花園社）で、谷川ケイ「星の庭」が連載を再開することが告知された。",
    ],
)
def test_numbers_that_only_tell_of_something(text: str) -> None:
    """What is told in a number of a magazine need not be in it."""
    assert held(text) == []
    assert left(text, "ja") == ["a magazine that only tells of it"]


def test_a_number_that_is_told_beforehand_holds_what_is_told() -> None:
    """A part of a work that a number is to hold is in it, though it is only told that it will be."""
    text = "12月26日発売の月刊花園2月号（花園社）で、谷川ケイ「星の庭」が連載を再開することが明らかになった。"
    assert held(text) == ["issue 2025-12-26 月刊花園 星の庭"]


@pytest.mark.parametrize(
    "text",
    [
        "次号2月号は12月28日発売で、表紙は「星の庭」が担当する。",
        "今月25日に発売される2月号では「星の庭」が表紙を飾っている。",
        "2月号は12月25日発売で、「星の庭」のポスターが付く。",
        "谷川ケイ「星の庭」の特集が、12月22日発売のLaLa2月号（白泉社）に掲載される。",
    ],
)
def test_covers_gifts_and_features_are_no_part_of_a_serial(text: str) -> None:
    """Nothing of a work is in the number of a magazine that only shows or tells of it."""
    assert works(SOLD + text) == ["月の庭"]
    assert left(SOLD + text, "ja") == ["a magazine that only tells of it"]


def test_a_number_on_its_own_holds_what_is_said_to_begin_there() -> None:
    """It is of the magazine named before, also where the day of sale is told in passing."""
    text = SOLD + "2月号は12月25日に発売予定で、新連載として沖アユ「風の子」が始まる。"
    assert held(text) == ["issue 2025-12-01 月刊花園 月の庭", "issue 2025-12-25 月刊花園 風の子"]


def test_since_when_a_serial_pauses_is_no_instalment() -> None:
    """Why it does may stand between the day and the word."""
    assert left("「月の庭」は2017年11月より作者の体調不良により休載していた。", "ja") == ["since when it pauses"]


def test_a_feature_on_a_serial_is_none_of_its_parts() -> None:
    """Nor does its word for the serial make it one."""
    assert works(SOLD + "また今号では「星の庭」の連載100回を記念した特集も組まれている。") == ["月の庭"]


def test_what_runs_in_a_magazine_is_only_told_of() -> None:
    """The number on sale is where it was made known."""
    text = "12月1日発売の週刊花園1号（花園社）で連載中の谷川ケイ「月の庭」が実写ドラマ化されることが明らかになった。"
    assert works(text) == []


@pytest.mark.parametrize("particle", ["は", "が"])
def test_a_number_on_sale_is_one_with_either_particle(particle: str) -> None:
    """What the next sentence tells to be in it is its work."""
    assert held(f"アフタヌーン1月号{particle}12月25日に発売。") == ["issue 2025-12-25 アフタヌーン "]
    text = f"月刊花園1月号{particle}12月4日発売。「月の庭」最終回を掲載。"
    assert [claim.work.text for claim in article(text, "ja").claims if claim.work] == ["月の庭"]
    assert [claim.kind for claim in article(text, "ja").claims] == ["issue"]


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "1月8日発売の花園2月号では、沖アユ「風の子」の連載が2本立てで幕を開け、岸リンの読み切り「凧の空」、"
            "隔月連載となる森ミナ「種の家」も登場する。",
            ["風の子", "凧の空", "種の家"],
        ),
        (
            "1月8日発売の花園2月号では、沖アユ「風の子」が再び動き出し、岸リン「凧の空」も幕を開ける。",
            ["風の子", "凧の空"],
        ),
        ("沖アユ「風の子」と岸リン「凧の空」の連載が、本日12月1日発売の花園1号で始まった。", ["風の子", "凧の空"]),
        (SOLD + "沖アユの「風の子」は、表紙に加えて巻頭に60ページを掲載。", ["月の庭", "風の子"]),
        (SOLD + "岸リンの喜劇「凧の空」も2話分が載っている。", ["月の庭", "凧の空"]),
        (SOLD + "もう1本の新連載、岸リン「凧の空」は、凧を作る兄弟の物語だ。", ["月の庭", "凧の空"]),
        (SOLD + "1月4日発売のVol.2では、岸リン「凧の空」の連載が始まる。", ["月の庭", "凧の空"]),
    ],
)
def test_each_serial_that_a_sentence_names(text: str, expected: list[str]) -> None:
    """A verb stands behind each, or one behind those side by side; how much of it is held says so as well."""
    assert [claim.split()[-1] for claim in ruled(text)] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            SOLD + "今号の新連載はあと2本。沖アユ「風の子」では、子どもが駆け回る。岸リン「凧の空」では兄弟が凧を作る。"
            "「月の庭」は庭師の物語。",
            ["月の庭", "風の子", "凧の空"],
        ),
        (
            "アフタヌーン1月号（花園社）が本日12月1日に発売され、新作2本がまとめて登場した。\n\n"
            "沖アユ「風の子」は、子どもたちの喜劇。岸リン「凧の空」は凧を作る兄弟を描く。",
            ["風の子", "凧の空"],
        ),
        (
            "アフタヌーン1月号（花園社）が本日12月1日に発売され、2本の連載が始まった。小説が原作の沖アユ「風の子」と"
            "オリジナルの岸リン「凧の空」という顔ぶれだ。",
            ["風の子", "凧の空"],
        ),
        (
            SOLD + "「月の庭」は11月1日発売の週刊小鳥42号（小鳥社）に出張した。今号には「星の庭」のシールも付く。"
            "恒例の袋とじ番外編は沖アユ「風の子」、岸リン「凧の空」の2本だ。",
            ["風の子", "凧の空"],
        ),
        (SOLD + "今号では沖アユの「風の子」が幕を開けた。", ["月の庭", "風の子"]),
    ],
)
def test_serials_that_are_counted_and_then_named(text: str, expected: list[str]) -> None:
    """So many begin in a number: each that a sentence begins with is one, and all that one sentence lists."""
    claims = [claim.split() for claim in ruled(text)]
    assert [claim[-1] for claim in claims if "2025-12-01" in claim][-len(expected) :] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "本日12月1日発売の月影16号(白銀社)で、師走ゆき「高い嶺」がフィナーレを迎えた。今号では山川みえの新連載「顔だけじゃない」も始まった。",
            ["issue #16 2025-12-01 月影 高い嶺", "issue #16 2025-12-01 月影 顔だけじゃない"],
        ),
        (
            "月影12月号(白銀社)が本日12月1日に発売され、真沼ケイ「はじめての庭」と川上リン「魔女の世界」がスタートした。",
            ["issue 2025-12-01 月影 はじめての庭", "issue 2025-12-01 月影 魔女の世界"],
        ),
        (
            "本日12月1日発売の月影3号(白銀社)で、谷川ケイ「月の庭」が大団円を迎えた。\n\n"
            "今号ではほかに、小田リンの新連載「六道」が始まった。このほか沖アユ「恋の点数」も今号で終わった。",
            ["issue #3 2025-12-01 月影 月の庭", "issue #3 2025-12-01 月影 六道", "issue #3 2025-12-01 月影 恋の点数"],
        ),
        (
            "本日12月1日発売の月影16号(白銀社)で、沖アユの集中連載「鬼の花嫁」が一区切りとなり、1月20日発売の月影20号から本格的な連載に移る。",
            ["issue #16 2025-12-01 月影 鬼の花嫁", "issue #20 2026-01-20 月影 鬼の花嫁"],
        ),
        ("谷川ケイ「月の庭」が、12月1日発売の月影12月号で終了した。", ["issue 2025-12-01 月影 月の庭"]),
    ],
)
def test_other_words_for_an_end_and_a_label_before_the_day(text: str, expected: list[str]) -> None:
    """A serial ends in many words, and the number that holds it may stand before its day of sale."""
    assert ruled(text) == expected


OPENED = "本日12月1日発売の月影17号(白銀社)で、谷川ケイ「月の庭」が始まった。\n\n"


@pytest.mark.parametrize(
    "text, expected",
    [
        ("中野リン「鬼の門」は、27年の長い連載を今号で終えた。", ["鬼の門"]),
        (
            "このほか今号には、清水「体の細胞」のスピンオフ「黒い細胞」と「悪い菌」が、モーニングから出張して載った。",
            ["黒い細胞", "悪い菌"],
        ),
        (
            "山東ミカの4コマ「星の宿」、渡井リンの読み切り「凧の空」、沖アユ「風の子」の番外編も載っている。",
            ["星の宿", "凧の空", "風の子"],
        ),
        ("2009年10月号で創刊し、同じ号に第1話が載った諫山「巨人の門」も今号で100話目を数える。", []),
        ("今号には、同誌に載ったものを集めた小冊子「お宝月影」が付く。", []),
    ],
)
def test_more_of_what_a_number_holds(text: str, expected: list[str]) -> None:
    """A serial that ends after so many years, extras, and lists whose last work has the verb; no gift, no jubilee."""
    assert ruled(OPENED + text) == [f"issue #17 2025-12-01 月影 {work}" for work in ["月の庭", *expected]]


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "白銀社は本日12月1日、恋愛アンソロジー「楽しい園」の第9号を発売した。\n\n今号からは大月リンの「町の定理」が始まった。",
            ["issue #9 2025-12-01 楽しい園 楽しい園", "issue #9 2025-12-01 楽しい園 町の定理"],
        ),
        (
            "「りぽん」3月特大号が、12月3日(水)に発売されます。『月の庭』がこの号で完結します。同じ号では新連載も2本スタート。"
            "1つは虹沢羽見の『星の海』、もう1つは優月ゆめの『風の子』です。",
            [f"issue 2025-12-03 りぽん {work}" for work in ("りぽん", "月の庭", "星の海", "風の子")],
        ),
        (
            "月影3月号(白銀社)が本日12月1日に発売され、2本のマンガが同時に始まった。\n\n"
            "佐倉おりこ「四つ子の家」は、4人で暮らす物語。\n\n銀麦原作「課長の庭」では、課長が旅をする。",
            ["issue 2025-12-01 月影 四つ子の家", "issue 2025-12-01 月影 課長の庭"],
        ),
        (
            "本日12月1日発売の月影1月号(白銀社)で「月の庭」が始まった。12月28日発売の2月号では「星の海」がスタート。"
            "「風の子」も、この号から隔月の連載になる。",
            [
                "issue 2025-12-01 月影 月の庭",
                "issue 2025-12-28 月影 星の海",
                "issue 2025-12-28 月影 風の子",
            ],
        ),
    ],
)
def test_numbers_by_more_names(text: str, expected: list[str]) -> None:
    """An anthology is counted as magazines are; "this number" is the one told last."""
    assert ruled(text) == expected


def test_a_number_on_sale_told_before_its_works() -> None:
    """The day opens the sentence, the number is what is on sale, and the works follow in a list of their own."""
    text = (
        "本日12月1日、月影12月号が発売された。休刊した花影から移った作品の連載が、この号で始まっている。\n\n"
        "移ったのは、山東「スズメの宿」、渡井「ただの幼馴染」、樹る「猫の膝」。"
    )
    assert ruled(text) == [f"issue 2025-12-01 月影 {work}" for work in ("スズメの宿", "ただの幼馴染", "猫の膝")]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("「りぼん」2026年1月超特大号で「月の庭」が連載スタート。\n\n- 12月3日 発売", ["issue 2025-12-03"]),
        ("「月の庭」が「月刊花園」で始まってから、9月9日で15年になった。", []),
        ("「月の庭」の連載は9月9日で15周年を迎えた。", []),
    ],
)
def test_what_only_names_a_number_or_counts_the_years(text: str, expected: list[str]) -> None:
    """The month of an extra large number is not a day of sale, and a jubilee is none."""
    assert [line(claim).split(" りぼん")[0] for claim in article(text, "ja").claims] == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "12月10日発売の18号には沖アユの読み切り「月の庭」と、岸リン「風の子」の最新話が登場。",
            ["issue #18 2025-12-10 月の庭", "issue #18 2025-12-10 風の子"],
        ),
        (
            "12月10日発売の18号には「月の庭」「風の子」など9作品が掲載される。",
            ["issue #18 2025-12-10 月の庭", "issue #18 2025-12-10 風の子"],
        ),
        (
            "1月号は12月13日発売！ 巻頭カラーは「月の庭」、新連載は「風の子」。",
            ["issue 2025-12-13 月の庭", "issue 2025-12-13 風の子"],
        ),
        (
            "月刊花園1月号は12月12日発売！ 【最終回】「月の庭」 【新連載】「風の子」",
            ["issue 2025-12-12 月刊花園 月の庭", "issue 2025-12-12 月刊花園 風の子"],
        ),
        (
            "『電撃マオウ 2026年1月号』が12月27日に発売される。表紙は、コミックス第1巻も同時に発売される『月の庭』。",
            ["issue 2025-12-27 電撃マオウ 2026年1月号"],
        ),
        (
            "12月10日発売の18号に「月の庭」が掲載される。「風の子」の作者による帯も付く。",
            ["issue #18 2025-12-10 月の庭"],
        ),
    ],
)
def test_the_other_works_of_a_number(text: str, expected: list[str]) -> None:
    """They stand beside the first with a part of theirs, are counted, or have a label each."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "次号では「月の庭」が最終回を迎え、「風の子」が読み切りで登場する。発売は12月12日。",
            ["issue 2025-12-12 月の庭", "issue 2025-12-12 風の子"],
        ),
        (
            "次号の月刊アフタヌーン2月号では「月の庭」が完結する。2月号は12月26日発売。",
            ["issue 2025-12-26 月刊アフタヌーン 月の庭"],
        ),
        ("次号では「月の庭」が最終回を迎える。単行本3巻は12月12日発売。", ["volume #3 2025-12-12 月の庭"]),
    ],
)
def test_the_next_number_is_told_before_its_day(text: str, expected: list[str]) -> None:
    """What it holds is on sale on the day that the next sentence tells of it."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "「月の庭」は急病のため12月16日発売の51号に掲載できなくなりました。",
            ["issue #51 2025-12-16 postponed 月の庭"],
        ),
        ("「月の庭」は12月16日発売の51号に掲載されません。", ["issue #51 2025-12-16 postponed 月の庭"]),
        (
            "「月の庭」は12月25日発売の2号は休載し、3号以降は未定。",
            ["issue #2 2025-12-25 postponed 月の庭", "issue #2 undecided 月の庭"],
        ),
        ("本日発売の51号をもちまして、「月の庭」はしばらくお休みをいただきます。", ["issue #51 2025-12-01 月の庭"]),
    ],
)
def test_a_number_without_its_serial(text: str, expected: list[str]) -> None:
    """What cannot be printed in it is put off; the number up to which it runs still has it."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        ("「月の庭」第2話は12月24日に更新されます。", ["issue #2 2025-12-24 月の庭"]),
        ("「月の庭」は1月3日より更新を再開いたします。", ["issue 2026-01-03 月の庭"]),
        ("マンガ「月の庭」は次回12月24日更新。", ["issue 2025-12-24 月の庭"]),
        ("「月の庭」12月20日の更新はお休みです。", ["issue 2025-12-20 postponed 月の庭"]),
        ("アニメ「月の庭」第3話が12月24日に更新される。", ["stream #3 2025-12-24 月の庭"]),
        ("マンガ「月の庭」第1話が12月24日に公開される。", ["issue #1 2025-12-24 月の庭"]),
        ("「月の庭」の公式サイトが12月2日に更新された。", []),
        ("漫画「月の庭」の作者が11月28日、自身のXを更新。", []),
        ("「月の庭」第1話を公開中です。第2話は12月24日12時更新です。", ["issue #2 2025-12-24 12:00 月の庭"]),
        ("LINEマンガで「月の庭」の独占配信が12月14日よりスタート。", ["issue 2025-12-14 LINEマンガ 月の庭"]),
        ("「月の庭」がABEMAで12月14日より配信スタート。", ["stream 2025-12-14 ABEMA 月の庭"]),
        ("「月の庭」のキービジュアルを12月2日に更新しました。", []),
    ],
)
def test_comics_on_the_web(text: str, expected: list[str]) -> None:
    """A site brings the next part of a work by an update of it; of a page and a picture nothing comes out."""
    assert ruled(text) == expected


@pytest.mark.parametrize(
    "text, expected",
    [
        (
            "「月の庭」は月刊コミックゼノンからコミックDAYSに移籍し、1月1日に連載を再開する。",
            ["issue 2026-01-01 コミックDAYS 月の庭"],
        ),
        (
            "「月の庭」はモーニングを離れ、月刊アフタヌーン2月号(12月25日発売)より移籍連載。",
            ["issue 2025-12-25 月刊アフタヌーン 月の庭"],
        ),
        (
            "「月の庭」は2012年に週刊少年サンデーで始まり、2015年にゲッサンへ移籍した。",
            ["issue 2012 週刊少年サンデー 月の庭", "issue 2015 ゲッサン 月の庭"],
        ),
        ("「月の庭」は1975年から週刊少年フジで連載された。", ["issue 1975 週刊少年フジ 月の庭"]),
        ("2001年、「月の庭」を週刊少年ジャンプに発表。", ["issue 2001 週刊少年ジャンプ 月の庭"]),
        ("11月20日、「月の庭」の新情報を週刊少年ジャンプで発表。", []),
        (
            "「月の庭」は12月17日創刊の月刊少年フジで連載開始。",
            ["issue #1 2025-12-17 月刊少年フジ 月の庭"],
        ),
        ("2001年、週刊少年ジャンプに「月の庭」を発表しデビュー。", ["issue 2001 週刊少年ジャンプ 月の庭"]),
        ("連載小説「月の庭」が1月1日に始まります。", ["issue 2026-01-01 月の庭"]),
        ("付録:1月号(12月3日発売)は「月の庭」の付箋、2月号(1月4日発売)はクリアファイル。", []),
        ("12月18日発売の3号に「月の庭」の作者のメッセージを掲載。", []),
        (
            "月刊モーニング・ツー(講談社)は12月22日発売号の刊行を延期し、1月22日に発売すると発表した。",
            ["issue 2025-12-22 月刊モーニング・ツー postponed", "issue 2026-01-22 月刊モーニング・ツー"],
        ),
        ("「月の庭」の連載再開は夏を予定しております。", ["issue 2026-summer 月の庭"]),
        ("「月の庭」はモーニングで初夏に連載開始。", ["issue 2026-summer モーニング 月の庭"]),
        ("晩秋の高原を舞台にした「月の庭」は1月にモーニングで連載開始。", ["issue 2026-01 モーニング 月の庭"]),
    ],
)
def test_where_and_when_serials_run(text: str, expected: list[str]) -> None:
    """A magazine that it leaves is none of its new ones; one is told by its name; seasons may be early or late."""
    assert ruled(text) == expected
