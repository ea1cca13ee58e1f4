"""Who airs something, in words: the outlet, those that air it at the same time, the programme block; and for where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from medalcal.emit.entry import Language, pick
from medalcal.plural import many

if TYPE_CHECKING:
    from medalcal.emit.shape import Texts

_COUNTRIES_JA = {"JP": "日本", "US": "米国", "CA": "カナダ", "GB": "英国", "AU": "オーストラリア",
                 "DE": "ドイツ", "FR": "フランス", "IT": "イタリア", "ES": "スペイン", "BR": "ブラジル", "CN": "中国",
                 "HK": "香港", "TW": "台湾", "KR": "韓国", "IN": "インド", "SG": "シンガポール"}  # fmt: skip
"""Those without a name keep their code."""


def territory_text(territory: str, language: Language) -> str:
    """Give a territory in words: ``world except JP`` as it is written, in Japanese ``日本以外``."""
    if language != "ja":
        return territory
    whole, _, but = territory.partition(" except ")
    if territory == "world":
        return "全世界"
    names = "・".join(_COUNTRIES_JA.get(code, code) for code in (but or whole).split())
    return f"{names}以外" if but else names


def station_text(
    outlet: Texts, partners: list[Texts], affiliates: int | None, block: str | None, language: Language
) -> str:
    """Give ``TV Asahi and 23 more stations (NUMAnimation)``; an empty text where no outlet is known."""
    if not (partners or affiliates or block):
        return pick(outlet, language) or ""
    names = [name for name in (pick(texts, language) for texts in (outlet, *partners)) if name]
    if not names:
        return ""
    if language == "ja":
        more = f"ほか{affiliates}局" if affiliates else ""
        return "・".join(names) + more + (f"「{block}」" if block else "")
    more = f" and {many(affiliates, 'more station')}" if affiliates else ""
    return ", ".join(names) + more + (f" ({block})" if block else "")
