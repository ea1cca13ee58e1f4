"""Outlets in a running text, by their names as they are printed."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.gazetteer import Gazetteer
from medalcal.news.marks import Mark, Outlet
from medalcal.news.outlet_names import CAREFUL, LONE, PERIODS, PLAIN, Name, Names, names_of


def find_outlets(text: str, start: int, end: int, gazetteer: Gazetteer) -> list[Mark]:
    """Give the outlets that a stretch of plain text names, in order; the longest name at a place wins."""
    names = names_of(gazetteer)
    stretch = text[start : end + _BEHIND].translate(PLAIN)
    found: list[Mark] = []
    at, last = 0, end - start
    while at < last - 1:
        name = _name_at(names, stretch, at, last)
        if name is None:
            at += 1
            continue
        if name.kind == "magazine" and stretch.startswith(_IMPRINT, at + len(name.text)):
            name = Name(name.text + _IMPRINT, "publisher", None, None, name.territory)
        first, at, slug = _printed(name, stretch, at, last)
        if _is_quoted_part(text, start + first, start + at):
            continue
        said = text[start + first : start + at]
        value = Outlet(said, name.kind, slug, name.zone, name.territory, name.rollover)
        found.append(Mark("outlet", start + first, start + at, value))
    return found


def _name_at(names: Names, text: str, at: int, end: int) -> Name | None:
    """Give the name that stands at a place, the longest of them."""
    first = text[at : at + 2]
    if first not in names.beginnings or (at and _latin(first[0]) and _latin(text[at - 1])):
        return None
    known = (name for name in names.beginning(first) if text.startswith(name.text, at))
    return next((name for name in known if _stands(name.text, text, at, end)), None)


def _printed(name: Name, text: str, at: int, end: int) -> tuple[int, int, str | None]:
    """Give where a name begins and ends as it is printed, and its slug if it is still the same outlet.

    Shonen Ace is Monthly Shonen Ace, but Monthly Shonen Jump is not Weekly Shonen Jump, nor 別冊花とゆめ 花とゆめ.
    """
    stop = at + len(name.text)
    if name.kind != "magazine":
        more = _behind(name).match(text, stop, end)
        return at, more.end() if more else stop, name.slug
    before = _period().search(text, max(0, at - _LONGEST), at)
    special = _special().match(text, stop, end)
    period = PERIODS.get(before["every"] or "", "") if before else ""
    same = special is None and (before is None or (period and name.period in ("", period)))
    return before.start() if before else at, special.end() if special else stop, name.slug if same else None


_LONGEST = 9
"""Characters of what may be printed before the name of a magazine."""


@cache
def _period() -> re.Pattern[str]:
    """What stands before the name of a magazine as a part of it."""
    return re.compile(
        r"(?:(?P<every>(?<![A-Za-z])(?:Weekly|Monthly|Gekkan) |週刊|月刊)|(?<![A-Za-z])Bessatsu |別冊|ザ)$"
    )


@cache
def _special() -> re.Pattern[str]:
    """What makes a magazine of its own of the name before it: りぼんスペシャル ミント."""
    return re.compile(r"(?:スペシャル|オリジナル|ファンタジー)(?: [ァ-ヶー]{2,8}(?![ァ-ヶー]))?")


def _behind(name: Name) -> re.Pattern[str]:
    """Give what may stand behind a name that is no magazine's as a part of it."""
    return _company() if name.kind in ("publisher", "distributor") else _short()


@cache
def _short() -> re.Pattern[str]:
    """The short name of a station or a service in brackets, behind its Japanese one: 毎日放送(MBS)."""
    return re.compile(r"(?<![\x00-\x7f])\([A-Z][A-Za-z]{1,5}(?: MX)?\)")


@cache
def _company() -> re.Pattern[str]:
    """What goes on with the name of a company: Sony Pictures Entertainment."""
    return re.compile(
        r"(?: (?:Entertainment|International|Films|Pictures|Studios|Home (?:Video|Entertainment)|UK|USA))+(?![\w'’-])"
    )


_IMPRINT = " Comics"
"""What makes a line of books of a magazine's name: Young Jump Comics."""

_BEHIND = 24
"""Characters behind a stretch that may tell whether a name at its end is one."""


def _stands(name: str, text: str, at: int, end: int) -> bool:
    """Tell whether what reads like a name is it: no letters of the alphabet go on behind, nor is 5日テレビ 日テレ."""
    stop = at + len(name)
    if name[0] == "日" and _day_before().search(text, max(0, at - 3), at):
        return False
    if stop > end:
        return False
    if name[-1].isascii() and name[-1].isalnum() and stop < len(text) and _latin(text[stop]):
        return name[-1].isalpha() and bool(_issue().match(text, stop))
    if _longer_word().match(text, stop - 1):
        return False
    if (not name.isascii() and _prize().match(text, stop)) or (name.endswith("放送") and text.startswith("局", stop)):
        return False
    if name not in CAREFUL or _follows(CAREFUL[name]).match(text, stop):
        return True
    return name in LONE and bool(_in_it().search(text, max(0, at - 24), at) and _goes_on().match(text, stop))


@cache
def _longer_word() -> re.Pattern[str]:
    """The end of a name that is none but the beginning of a longer word: katakana that go on, the head of a company."""
    more = (
        "コミック|スペシャル|オリジナル|ファンタジー|デラックス|プレミアム|チャンネル|オンライン|ノベル|アニメ|アプリ"
        "|ショップ|ストア|ブース|ブランド|グループ"
    )
    return re.compile(rf"[ァ-ヶー](?!{more})[ァ-ヶー]|[社座](?:長|員)")


def _is_quoted_part(text: str, start: int, end: int) -> bool:
    """Tell whether a name is a part of what stands in quotation marks, as a word of a title does."""
    before, behind = _opens().search(text, max(0, start - _QUOTED), start), _closes().match(text, end)
    return before is not None and behind is not None and bool(before["more"] or behind["more"])


_QUOTED = 60
"""Characters of a title before one of its words, and behind it."""


@cache
def _opens() -> re.Pattern[str]:
    """A quotation mark that opens, and what is behind it; what somebody said has stops and commas."""
    return re.compile(r'(?<![^\s(\[])"(?! )(?P<more>[^".,?\n]*)$')


@cache
def _closes() -> re.Pattern[str]:
    """What is before a quotation mark that closes, if it is no block's: the "Toonami Nights" block."""
    says = r"(?! (?:has|had|have|is|was|will)\b)"
    return re.compile(rf'{says}(?P<more>[^".,?\n]{{0,{_QUOTED}}})[.,?]?"(?! (?:[a-z]+ )?block\b)')


def is_imprint(outlet: Mark) -> bool:
    """Tell whether an outlet is a line of books: GA文庫, 花園コミックス."""
    return outlet.kind == "outlet" and ("文庫" in outlet.value.text or outlet.value.text.endswith("コミックス"))


@cache
def _prize() -> re.Pattern[str]:
    """What follows the name of a publisher in that of its prize: MF文庫Jライトノベル新人賞, 講談社漫画賞."""
    return re.compile(
        r"(?:ライトノベル|ラノベ|漫画|マンガ|コミック|児童|出版|エッセイ|ノンフィクション)*(?:新人|文化)?大?賞"
    )


@cache
def _day_before() -> re.Pattern[str]:
    """The number of a day: of 5日テレビ東京, and not of BS4日テレ."""
    return re.compile(r"(?<![A-Za-z\d])\d{1,2}$")


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()


@cache
def _issue() -> re.Pattern[str]:
    """The number of a magazine behind its name: LaLa10月号."""
    return re.compile(r"(?:\d{4}年)?\d{1,2}(?:・\d{1,2}|&\d{1,2})?(?:月|合併)?(?:特大|増刊)?号")


@cache
def _in_it() -> re.Pattern[str]:
    """What stands before a magazine whose name is a word: in Kiss, to Shueisha's Margaret."""
    return re.compile(
        r"\b(?:in|to|from|magazine|Kodansha['’]s|Shueisha['’]s|Shogakukan['’]s|Hakusensha['’]s|Kadokawa['’]s) $"
    )


@cache
def _goes_on() -> re.Pattern[str]:
    """What stands behind such a name."""
    return re.compile(
        r"(?= (?:in|on|from|since|until|between|through|under|last|this|magazine|app)\b|['’]s [a-z\d]|[.,;])"
    )


@cache
def _follows(look: str) -> re.Pattern[str]:
    return re.compile(look)
