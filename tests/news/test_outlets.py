"""Outlets by their whole printed names, and whether they are still the ones that a calendar knows."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

import pytest

from medalcal.news import outlets
from medalcal.news.gazetteer import Gazetteer, Known
from medalcal.news.outlet_names import CAREFUL, LONE, PLAIN
from medalcal.news.outlets import find_outlets
from medalcal.news.plain import plain
from medalcal.news.reader import read
from tests.news.reading import article

KNOWN = Gazetteer(
    outlets=(
        Known("jump", "magazine", ("週刊少年ジャンプ", "Weekly Shonen Jump", "Shonen Jump")),
        Known("ace", "magazine", ("少年エース", "Shonen Ace")),
        Known("hanayume", "magazine", ("花とゆめ", "Hana to Yume")),
        Known("ribon", "magazine", ("りぼん", "Ribon")),
        Known("gkids", "publisher", ("GKIDS",)),
    )
)


def found(text: str) -> list[tuple[str, str | None]]:
    """Give the outlets that a text names, and their slugs."""
    return [(mark.value.text, mark.value.slug) for mark in find_outlets(text, 0, len(text), KNOWN)]


@pytest.mark.parametrize(
    "text, name, slug",
    [
        ("It ran in Weekly Shōnen Jump until June.", "Weekly Shōnen Jump", "jump"),
        ("It ran in Shonen Jump until June.", "Shonen Jump", "jump"),
        ("It ran in Monthly Shonen Jump until 2007.", "Monthly Shonen Jump", None),  # another magazine than the weekly
        ("It began in Monthly Shōnen Ace in May.", "Monthly Shōnen Ace", "ace"),
        ("It began in Monthly Champion RED in May.", "Monthly Champion RED", None),
        ("It began in Bessatsu Hana to Yume in May.", "Bessatsu Hana to Yume", None),
        ("月刊少年エース7月号に掲載。", "月刊少年エース", "ace"),
        ("別冊花とゆめ7月号に掲載。", "別冊花とゆめ", None),
        ("ザ花とゆめ7月号に掲載。", "ザ花とゆめ", None),
        ("花とゆめ7号に掲載。", "花とゆめ", "hanayume"),
        ("りぼんスペシャル ミントに掲載。", "りぼんスペシャル ミント", None),
        ("りぼんオリジナル8月号に掲載。", "りぼんオリジナル", None),
        ("りぼん8月号に掲載。", "りぼん", "ribon"),
    ],
)
def test_magazines_by_their_whole_name(text: str, name: str, slug: str | None) -> None:
    """How often a magazine comes out, and what makes another one of it, are parts of its name."""
    assert found(text) == [(name, slug)]


@pytest.mark.parametrize(
    "text, name, slug",
    [
        ("Sony Pictures Entertainment will open it.", "Sony Pictures Entertainment", None),
        ("TOHO International will open it.", "TOHO International", None),
        ("GKIDS Films will open it.", "GKIDS Films", "gkids"),
        ("GKIDS will open it.", "GKIDS", "gkids"),
        ("GKIDS Filmsters will open it.", "GKIDS", "gkids"),
    ],
)
def test_companies_by_their_whole_name(text: str, name: str, slug: str | None) -> None:
    """What goes on with the name of a company is a part of it."""
    assert found(text) == [(name, slug)]


@pytest.mark.parametrize(
    "text, names",
    [
        ("She launched the manga in Kiss in 2001.", ["Kiss"]),
        ("She launched the manga in Kodansha's Kiss.", ["Kodansha", "Kiss"]),
        ("The first Kiss in 2001 was theirs.", []),
        ("The one-shot ran in Flowers in November 2016.", ["Flowers"]),
        ("It begins in Ciao on March 3.", ["Ciao"]),
        ("On a Monday Morning in June they met.", []),
        ("On Tuesday, Afternoon's June issue carried the first part.", ["Afternoon"]),
        ("The Afternoon's heat was theirs.", []),
        ("It launched in Nemesis in 2010 and moved to Cobalt in 2015.", ["Nemesis", "Cobalt"]),
        ("Nemesis and Chorus met in 2015.", []),
        ("A serial in Shinshokan's Wings ended.", ["Shinshokan", "Wings"]),
        ("Mori's Wings of Salt ended.", []),
        ("Kadokawa's Asuka prints it.", ["Kadokawa", "Asuka"]),
        ("A picture of Asuka will be handed out.", []),
        ("The season of Cobalt Choir begins in May.", []),
        ("Titan will publish the first volume in May.", ["Titan"]),
        ("Attack on Titan will publish its last volume in May.", []),
        ("It was published by Hayakawa in May.", ["Hayakawa"]),
        ("Hayakawa wrote it in May.", []),
        ("Bandai released the last DVD in May.", ["Bandai"]),
        ("Bandai's robot kits are old.", []),
        ("The series aired on Fox in 2001.", ["Fox"]),
        ("The series is based on Fox Harbor.", []),
        ("Boomerang will air the series in May.", ["Boomerang"]),
        ("She throws her Boomerang in May.", []),
        ("Each episode lands on Max the next day.", ["Max"]),
        ("Mad Max begins in May.", []),
        ("Toei opens the film in May.", ["Toei"]),
        ("Toei Animation makes the film.", []),
        ("The play was on NHK-FM in May.", []),
        ("Madman Anime Festival Melbourne is on September 19.", []),
        ("Animelo Summer Live is on August 28.", []),
        ("The show opens at Tokyo Dome City Attractions.", []),
        ("Drama Queen premieres on April 5.", []),
        ("Drama Queen will release the manga in May.", ["Drama Queen"]),
        ("Lucky Penny premieres on April 5.", []),
        ("Lucky Penny, the new anime, begins in May.", []),
        ("Lucky Penny, a label of old shows, has the disc.", ["Lucky Penny"]),
        ("The Last Gasp anime begins in May.", []),
        ("It was published by Last Gasp in May.", ["Last Gasp"]),
        ("Purple Plan opens on May 4.", []),
        ("The Action Channel of the Lamp begins.", []),
        ("It was on Action Channel in May.", ["Action Channel"]),
        ("Moonlight Novels begins in May.", []),
        ("Swan Magazine of the Lamp, the new anime, begins.", []),
        ("It ran in Swan Magazine in 2008.", ["Swan Magazine"]),
        ("Game One airs on May 4. Game Two follows on May 12.", []),
        ("Game One will air the series in May.", ["Game One"]),
        ("Gundam Ace pilot returns in the film.", []),
        ("It begins in Gundam Ace on May 26.", ["Gundam Ace"]),
        ("The Crackle of Lamps premieres on April 5. Crackle will stream it.", ["Crackle"]),
        ("The Peacock Gate begins in May. Peacock streams it.", ["Peacock"]),
        ("The Airship's Lamp opens in May. Airship's English volume follows.", ["Airship"]),
        ("The Log of the Ghost Ship begins in May.", []),
        ("A film of the Seven Seas opens. Seven Seas sells the book.", ["Seven Seas"]),
        ("SEVEN SEAS ADDS IT", ["SEVEN SEAS"]),
        ("All the Anime, Manga and Games of May", []),
        ("All the Anime will have the disc in May.", ["All the Anime"]),
        ("Tapas of the Night opens in May. It is on the Tapas app.", ["Tapas"]),
        ("Azuki premieres on April 5. Azuki licensed the manga.", ["Azuki"]),
        ("Saga Forest begins in May.", []),
        ("Fellows! premieres in May.", []),
        ("It began in Fellows! in 2009.", ["Fellows!"]),
        ("Kaze no Lamp opens in May. Kaze sells the disc.", ["Kaze"]),
    ],
)
def test_names_that_are_words_too(text: str, names: list[str]) -> None:
    """A word, a person or a work of that name is none."""
    assert [name for name, _ in found(text)] == names


@pytest.mark.parametrize(
    "text, names",
    [
        ("原作はKiss(講談社)にて連載中。", ["Kiss", "講談社"]),
        ("原作は白泉社の「メロディ」に連載中。", ["白泉社", "メロディ"]),
        ("優しいメロディが流れる。", []),
        ("2021年2月よりデザート(講談社)で連載中。", ["デザート", "講談社"]),
        ("今日のデザートはプリン。", []),
        ("原作は秋田書店の「プリンセス」で連載。", ["秋田書店", "プリンセス"]),
        ("「潮のプリンセス」を上映する。", []),
        ("6月25日発売のflowersに載る。", ["flowers"]),
        ("群像7月号に載る。", ["群像"]),
        ("港町を描く群像劇。", []),
        ("DVDはムービック・ランティスから発売。", ["ムービック", "ランティス"]),
        ("「アトランティスの庭」を上映する。", []),
        ("ABC・テレビ朝日系で放送。", ["ABC", "テレビ朝日"]),
        ("「ABCの庭」を上映する。", []),
        ("24:00 潮の庭(MX) 第9話", ["MX"]),
        ("8月21日(金)24:00 MX 潮の庭", ["MX"]),
        ("【フジ】潮の庭", ["フジ"]),
        ("フジの花が咲く。", []),
        ("東映アニメーションが作る。", []),
        ("東映が配給する。", ["東映"]),
        ("福岡放送で放送。", ["福岡放送"]),
        ("NHKの福岡放送局が作る。", ["NHK"]),
        ("科学研究所が調べる。", []),
        ("東京ドームシティで催す。", []),
        ("まんが王国・土佐の催し。", []),
        ("テラサワアオイが歌う。", []),
        ("テラサで配信。", ["テラサ"]),
        ("ギャガーの庭を上映する。", []),
        ("ネムキャの庭を上映する。", []),
        ("ゼロサムゲームの庭。", []),
        ("アニプレックスショップで販売。", ["アニプレックス"]),
        ("南座長が挨拶する。", []),
        ("南座で上演。", ["南座"]),
        ("ミシマ社長が語る。", []),
        ("ミシマ社から発売。", ["ミシマ社"]),
        ("ニコニコ笑う二人。ビリビリと震える。", []),
        ("ビリビリで配信。ニコニコでも配信。", ["ビリビリ", "ニコニコ"]),
        ("なかよし3人組の庭。", []),
        ("なかよし7月号に載る。", ["なかよし"]),
    ],
)
def test_japanese_names_that_are_words_too(text: str, names: list[str]) -> None:
    """A word that is called like an outlet, or begins like one, is none."""
    assert [name for name, _ in found(text)] == names


@pytest.mark.parametrize(
    "text, names",
    [
        ('"Nights at Animax" premieres on April 5.', []),
        ('"Netflix Lamp" premieres on April 5.', []),
        ('It ran in "Young Animal" in May.', ["Young Animal"]),
        ('It is on the "Toonami Nights" block.', ["Toonami"]),
        ('"On YouTube, one each week," she said.', ["YouTube"]),
        ('"The Lamp" is on Netflix, and "The Gate" too.', ["Netflix"]),
    ],
)
def test_a_word_of_a_title_in_quotes_is_no_outlet(text: str, names: list[str]) -> None:
    """A name that the quotes hold alone is one, and one in what somebody said."""
    assert [name for name, _ in found(text)] == names


@pytest.mark.parametrize(
    "text, name, kind, zone",
    [
        ("Hero TV shows it.", "Hero TV", "channel", "Asia/Manila"),
        ("ひかりTVで配信。", "ひかりTV", "platform", "Asia/Tokyo"),
        ("Go! Comi prints it.", "Go! Comi", "publisher", None),
        ("Magnolia Pictures opens it.", "Magnolia Pictures", "distributor", None),
        ("Shojo Beat prints it.", "Shojo Beat", "magazine", None),
        ("WEEKLY SHOUNEN JUMP PRINTS IT", "WEEKLY SHOUNEN JUMP", "magazine", None),
        ("It is shown at Cine Libre Ikebukuro.", "Cine Libre Ikebukuro", "theater", "Asia/Tokyo"),
        ("東京・TOKYO DOME CITY HALLで上演。", "TOKYO DOME CITY HALL", "theater", "Asia/Tokyo"),
        ("It is held at Tokyo Dome City Hall.", "Tokyo Dome City Hall", "venue", "Asia/Tokyo"),
        ("単行本は花とゆめコミックスより発売。", "花とゆめコミックス", "publisher", None),
    ],
)
def test_what_a_listed_outlet_is(text: str, name: str, kind: str, zone: str | None) -> None:
    """The section of the list tells its kind and its clock."""
    marks = find_outlets(text, 0, len(text), Gazetteer())
    assert [(mark.value.text, mark.value.kind, mark.value.zone) for mark in marks] == [(name, kind, zone)]


LIST = Path(outlets.__file__).with_name("outlets.txt").read_text("utf-8")

KINDS = {"channel", "platform", "publisher", "distributor", "magazine", "theater", "venue"}


def test_sections_of_the_list_have_a_kind_and_a_zone_that_exist() -> None:
    """A section that is misspelt would leave its outlets without a clock."""
    heads = [line for line in LIST.splitlines() if line.startswith("[")]
    assert len(heads) == len(set(heads))
    for head in heads:
        kind, *where = head.removeprefix("[").removesuffix("]").split(" ")
        assert kind in KINDS
        assert len(where) <= 2
        assert not where or (len(where[0]) == 2 and where[0].isupper())
        assert len(where) < 2 or ZoneInfo(where[1]).key == where[1]


def test_the_list_has_every_name_once_and_in_plain_characters() -> None:
    """A text is read in plain characters, so no other name is ever found."""
    lines = [line for line in LIST.split("\n") if line and not line.startswith(("[", "#"))]
    names = [name for line in lines for name in line.split(" | ")]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert [name for name in names if plain(name).translate(PLAIN) != name or name != name.strip()] == []
    assert [name for name in names if len(name) < 2 or "|" in name] == []
    assert set(CAREFUL) - set(names) == set()
    assert LONE - set(CAREFUL) == set()


def test_a_serial_ends_where_its_sentence_says_that_it_ran() -> None:
    """Another work's end, told in the same sentence, is not said to be there."""
    text = "Mori launched Salt Ferry in Young Animal in 2011, and ended it in May 2015."
    other = "Mori launched Salt Ferry in Young Animal in 2011, and the Lamp Post manga ended in May 2015."
    assert [[each.text for each in claim.outlets] for claim in article(text, "en").claims] == [["Young Animal"]] * 2
    assert [[each.text for each in claim.outlets] for claim in article(other, "en").claims] == [["Young Animal"], []]


def test_the_head_of_a_text_lends_its_outlets_and_no_sentence_further_below() -> None:
    """Who publishes another work in English, told in passing, is not said to sell what is named last."""
    below = (
        "Glass Mountain Manga Ends\n\nThe Glass Mountain manga ends on May 25. It has eight volumes.\n\nMori "
        "drew the Salt Ferry manga. Seven Seas licensed it.\n\nGlass Mountain's fifth volume shipped on January 4."
    )
    above = "Seven Seas Licenses Salt Ferry\n\nThe Salt Ferry manga is by Mori. Its first volume ships on May 4."
    assert [each.text for claim in article(below, "en").claims for each in claim.outlets] == []
    assert [each.text for claim in article(above, "en").claims for each in claim.outlets] == ["Seven Seas"]


def test_a_listed_name_is_no_part_of_a_longer_one_that_no_list_has() -> None:
    """花とゆめAi is on sale, a magazine that only begins like the listed one."""
    text = "森山葵の新連載「潮の庭」が、5月5日発売の花とゆめAi8月号でスタートした。"
    told = read(text, published=date(2026, 5, 5), language="ja", gazetteer=KNOWN).claims
    assert [[(each.text, each.slug) for each in claim.outlets] for claim in told] == [[("花とゆめAi", None)]]


@pytest.mark.parametrize(
    "text, language, claims",
    [
        ("The anime premieres on TV Tokyo on May 4. It begins at テレビ東京 on May 4 at 25:30.", "en", 1),
        ("The anime premieres on Sun TV on May 4. It begins on Kansai TV on May 4 at 25:30.", "en", 2),
        ("アニメ「潮の庭」は5月4日よりチバテレで放送。千葉テレビでは5月4日24時30分に始まる。", "ja", 1),
        ("アニメ「潮の庭」は5月4日よりTBSチャンネル1で放送。TBSチャンネル2では5月4日24時30分に始まる。", "ja", 2),
    ],
)
def test_a_station_is_one_by_all_its_names(text: str, language: Literal["en", "ja"], claims: int) -> None:
    """What is told of TV Tokyo and of テレビ東京 is one release; two channels of one house are two."""
    assert len(article(text, language).claims) == claims
