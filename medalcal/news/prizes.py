"""The names of prizes: what an award is one of."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

ENDINGS = (" Prize", " Prizes", " Award", " Awards", " Prix", " Taisho", " Taishō", " ga Sugoi!", " of the Year")
"""With what the English names of prizes end."""

_REACH = 400
"""Characters on each side of a date in which a prize is looked for."""

_WORDED = (
    "次にくる",
    "みんなが選ぶ",
    "ちばてつや",
    "さいとう・たかを",
    "このマンガがすごい!",
    "このライトノベルがすごい!",
)
"""Words in hiragana with which names of Japanese prizes begin."""


def prize_near(text: str, start: int, end: int, date: int, language: Literal["en", "ja"]) -> str | None:
    """Give the name of the prize in a sentence that stands nearest to a date, as it is printed.

    Nothing where it cannot be told whole: the end of a name may be that of another prize.
    """
    look = _japanese() if language == "ja" else _english()
    named = look.finditer(text, max(start, date - _REACH), min(end, date + _REACH))
    nearest = min(named, key=lambda match: abs(match.end() - date), default=None)
    if nearest is None or (language == "ja" and _goes_on_before().search(text, start, nearest.start())):
        return None
    return next((name for name in nearest.groups() if name), nearest[0]).strip()


@cache
def _english() -> re.Pattern[str]:
    """Capitals that end as names of prizes do: 48th Annual Kodansha Manga Awards, Tsugi ni Kuru Manga Award."""
    ends = "|".join(sorted((re.escape(ending) for ending in (*ENDINGS, " Festival")), key=len, reverse=True))
    small = r"(?:of|the|for|in|and|ni|no|ga|wa)"
    return re.compile(
        rf"(?:\d+(?:st|nd|rd|th) )?[A-Z][\w’'.-]*(?: (?:{small} ){{0,2}}[A-Z\d][\w’'.-]*){{0,8}}?(?:{ends})(?![\w-])"
    )


@cache
def _japanese() -> re.Pattern[str]:
    """What ends with a word for a prize, in quotation marks or without what leads to it: 第48回講談社漫画賞."""
    worded = "|".join(map(re.escape, _WORDED))
    prize = r"(?:(?<!受)賞|芸術祭|映画祭|コンクール|グランプリ)"
    return re.compile(
        rf"[「『]([^「」『』\n]{{0,30}}(?:{prize}|がすごい!)[^「」『』\n]{{0,8}})[」』]"
        rf"|(?![年月日度]|\d+年)(?:{worded})?[\u3005\u3007\u4e00-\u9fffァ-ヶーA-Za-z\d&・]{{0,24}}{prize}(?!作|者|歴|を総|式)"
        rf"|このマンガがすごい!|このライトノベルがすごい!"
    )


@cache
def _goes_on_before() -> re.Pattern[str]:
    """Hiragana right before a name that is no particle: the name begins further before, and where cannot be told."""
    return re.compile(r"[ぁ-ゖ](?<![はがをにでのともへやか、])$")
