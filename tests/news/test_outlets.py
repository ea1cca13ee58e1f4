"""Outlets by their whole printed names, and whether they are still the ones that a calendar knows."""

from __future__ import annotations

from datetime import date

import pytest

from medalcal.news.gazetteer import Gazetteer, Known
from medalcal.news.outlets import find_outlets
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
    ],
)
def test_names_that_are_words_too(text: str, names: list[str]) -> None:
    assert [name for name, _ in found(text)] == names


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
