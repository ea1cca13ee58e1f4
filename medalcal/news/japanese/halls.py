"""The halls, houses and cinemas that a Japanese text names: パシフィコ横浜, 銀河劇場, TOHOシネマズ池袋."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.marks import Mark, Outlet


def venues(text: str, start: int, end: int) -> list[Mark]:
    """Give the halls and houses that a stretch of text names: パシフィコ横浜, 銀河劇場."""
    found: list[Mark] = []
    for match in _venue().finditer(text, start, end):
        begin = match.start()
        while begin > max(start, match.start() - 24) and _of_name(text, begin - 1):
            begin -= 1
        begin += text[begin] == " "
        place = _place().match(text, begin, match.start())
        whole = match["whole"] is not None
        if place is not None and (whole or place.end() < match.start()):
            begin = place.end()
        if (whole or match.start() - begin >= 2) and text[begin : match.start()] not in _ANY:
            name = text[begin : match.end()]
            found.append(Mark("outlet", begin, match.end(), Outlet(name, "theater", None, "Asia/Tokyo", "JP")))
    told = {mark.end for mark in found}
    return found + [mark for mark in _in_town(text, start, end) if mark.end not in told]


def _in_town(text: str, start: int, end: int) -> list[Mark]:
    """Give the halls that a stretch names behind their town: 東京・新宿村LIVEで."""
    return [
        Mark("outlet", *hall.span("hall"), Outlet(hall["hall"], "theater", None, "Asia/Tokyo", "JP"))
        for hall in _hall().finditer(text, start, end)
        if _of_house().search(hall["hall"])
    ]


@cache
def _hall() -> re.Pattern[str]:
    """What a town and a dot stand before, up to the particle of a place: a hall, a shop or a quarter of the town."""
    towns = "東京|神奈川|千葉|埼玉|大阪|京都|兵庫|愛知|福岡|北海道|宮城|広島|名古屋|横浜|川崎|札幌|神戸|仙台"
    name = rf"(?!{towns})(?:(?!ほか|など|で\d|\d{{1,2}}[月日])[^\s、。・の「」『』()]){{3,20}}?"
    return re.compile(rf"(?<![一-龠])(?:{towns})・(?P<hall>{name})(?=に(?:て|おいて)|で(?![あす]|も)|ほか|など)")


@cache
def _of_house() -> re.Pattern[str]:
    """What names of houses have and those of quarters have not: letters, a name in kana, an ending of theirs."""
    return re.compile(
        r"^(?!.*(?:[区市町村駅系]|ミナミ|ススキノ)$)(?:.*(?:[A-Za-z0-9]|[ァ-ヶー]{3}|[ぁ-ん]{4})|.*(?:劇場|座|[館堂場店所園]|三越)$)"
    )


def branch(text: str, outlet: Mark) -> Mark:
    """Give a chain of cinemas with the town of the house that is named behind it: TOHOシネマズ池袋."""
    town = _town().match(text, outlet.end) if outlet.value.text in _CHAINS else None
    if town is None:
        return outlet
    name = text[outlet.start : town.end()]
    return outlet._replace(end=town.end(), value=outlet.value._replace(text=name, slug=None))


_ANY = ("一部", "全国", "主要", "対象", "各地", "首都圏", "大型", "国内", "一部の", "都内", "関東", "関西", "地元")
"""Words before "theater" that name none."""


def _of_name(text: str, at: int) -> bool:
    """Tell whether a character may be one of a name; a blank may between letters of the alphabet."""
    char = text[at]
    if char == " ":
        return text[at - 1 : at].isascii() and text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isascii()
    return "ァ" <= char <= "ー" or "一" <= char <= "龠" or (char.isascii() and char.isalpha())


@cache
def _venue() -> re.Pattern[str]:
    return re.compile(
        r"(?:(?P<whole>シアター(?!ズ|ルーム)(?:\d{2,4}(?![年月])|[ァ-ヶー]{2,8}|[A-Z]{1,6}(?:!|ロッソ)?)"
        r"|Zepp(?: [A-Z][A-Za-z]{2,12}){1,2})"
        r"|ホール(?:[ァ-ヶー]{2,8}|[A-Z][a-z]{2,8})?|アリーナ|(?<!フリー)ドーム|スタジアム|シアター(?!ズ)|ガーデンシアター|メッセ|(?<=[一-龠ァ-ヶ]{2})(?<!アニメ)(?<!日曜)劇場(?!版|公開|アニメ|上映)"
        r"|公会堂|市民会館|(?<=[一-龠])会館|HALL|Zepp|武道館|国技館|美術館|博物館|ビッグサイト|サンシャインシティ|国際フォーラム|文化会館|百貨店|体育館"
        r"|青年館|技術館|科学館|文化センター|アニメセンター|BLITZ|PIT|(?<=[一-龠])LIVE)"
    )


_CHAINS = (
    "TOHOシネマズ",
    "ユナイテッド・シネマ",
    "109シネマズ",
    "MOVIX",
    "イオンシネマ",
    "T・ジョイ",
    "シネマサンシャイン",
)


@cache
def _town() -> re.Pattern[str]:
    return re.compile(r" ?(?=[一-龠]{2}|[ァ-ヶー]{3})[一-龠ァ-ヶー]{2,10}(?=[でにのほをがは、。・)(\s]|など|$)")


@cache
def _place() -> re.Pattern[str]:
    """Where a hall is, before its name: 東京・国際フォーラム."""
    return re.compile(r"[一-龠]{2,4}・")
