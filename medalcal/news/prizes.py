"""The names of prizes: what an award is one of."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

ENDINGS = (" Prize", " Prizes", " Award", " Awards", " Prix", " Taisho", " Taishō", " ga Sugoi!", " of the Year")
"""With what the English names of prizes end."""

_PROPER = r"(?:Oscars?|(?<!Will )Eisners?|Emmys?|BAFTAs?|Golden (?:Globes?|Bear|Lion)|Palme d['’]Or|Cristal)"
"""Prizes that have a name of their own."""

NAMES = rf"(?:(?:(?<=\ba )|(?<=\bthe ))Harvey|[Aa]wards?|[Pp]rizes?|Taish[oō]|Grand Prix|{_PROPER})"
"""Words that name a prize in English, as the choices of a pattern."""

_REACH = 400
"""Characters on each side of a date in which a prize is looked for."""

_WORD = 5
"""Characters between a date and its own year."""

_WORDED = (
    "次にくる",
    "みんなが選ぶ",
    "ちばてつや",
    "さいとう・たかを",
    "このマンガがすごい!",
    "このライトノベルがすごい!",
)
"""Words in hiragana with which names of Japanese prizes begin."""


def is_prize(name: str) -> bool:
    """Tell whether an English name is that of a prize, and of no work: Kite Award, The Oscar, Cristal at Annecy."""
    return name.endswith((*ENDINGS, " Eisner")) or _proper().match(name) is not None


def prize_near(text: str, start: int, end: int, date: int, language: Literal["en", "ja"]) -> str | None:
    """Give the name of the prize in a sentence that goes with a date, as it is printed.

    Nothing where it cannot be told whole: the end of a name may be that of another prize.

    Args:
        start: Where the sentence begins.
        end: Where it ends.
        date: Where the date begins.
    """
    years = [match.start() for match in _year().finditer(text, max(start, date - _REACH), min(end, date + _REACH))]
    first = max((year for year in years if year < date - _WORD), default=max(start, date - _REACH))
    last = min((year for year in years if year > date + _WORD), default=min(end, date + _REACH))
    named = [(match.start(), _whole(text, start, match)) for match in _look(language).finditer(text, first, last)]
    before = next((name for place, name in reversed(named) if place < date), None)
    behind = next((name for place, name in named if place > date), None)
    leads = language == "ja" or _leading().search(text, start, date)
    return (behind or before) if leads else (before or behind)


def _look(language: Literal["en", "ja"]) -> re.Pattern[str]:
    return _japanese() if language == "ja" else _english()


def _whole(text: str, start: int, match: re.Match[str]) -> str | None:
    """Give a name without what a headline says before it; nothing of one that is not whole, or of many prizes."""
    name = next((each for each in match.groups() if each), match[0]).strip()
    name = _won().split(name)[-1]
    vague = _vague().fullmatch(name) or _goes_on_before().search(text, start, match.start())
    return None if vague else name


@cache
def _proper() -> re.Pattern[str]:
    """A name that is such a prize's, with what it is given for and where."""
    return re.compile(rf"(?:The )?{_PROPER}(?= (?:at|for|of|to) |$)")


@cache
def _year() -> re.Pattern[str]:
    """A year that is none of a prize's own name: 次にくるマンガ大賞2018."""
    return re.compile(r"(?<![\d一-鿿])(?:19|20)\d\d(?![\d」』])")


@cache
def _leading() -> re.Pattern[str]:
    """What stands before a date that opens its clause: In 2018 it won …, and in 2021 …"""
    return re.compile(r"(?:^|[.,;]) ?(?:and |but |then |later )?[Ii]n (?:[A-Z][a-z]+ )?$|^$")


@cache
def _won() -> re.Pattern[str]:
    """What a headline in capitals says before the name."""
    return re.compile(r" (?:Won|Wins|Receives|Received|Gets|Got|Takes|Took) (?:the |an? )?")


@cache
def _vague() -> re.Pattern[str]:
    """What many prizes are called."""
    return re.compile(r"(?:第?\d+回)?(?:大|作品|新人|新生|優秀|特別|審査員特別|監督|最優秀[^賞]{0,6})?賞")


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
        rf"|(?![年月度]|日(?!本)|\d+年)(?:{worded})?[\u3005\u3007\u4e00-\u9fffァ-ヶーA-Za-z\d&・]{{0,24}}{prize}(?!作|者|歴|を総|式)"
        rf"|このマンガがすごい!|このライトノベルがすごい!"
    )


@cache
def _goes_on_before() -> re.Pattern[str]:
    """Hiragana right before a name that is no particle: the name begins further before, and where cannot be told."""
    return re.compile(r"[ぁ-ゖ](?<![はがをにでのともへやか])$")
