"""Which part of a work in parts, or which film of a series, a Japanese date is of.

劇場版27作目「…」, 第1作「…」(1997年4月19日公開), 第2部は6月27日に, episode 6「…」の劇場公開.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from medalcal.news.context import Context
from medalcal.news.document import Sentence
from medalcal.news.japanese.lexer import number_of
from medalcal.news.proposal import Part, Proposal

_LEAD = 48
"""Characters before a title in which its number is said."""
_BEFORE = 300
"""Characters before a sentence in which it may be said that the work is shown in parts."""
_KEPT = 3
"""Sentences behind a part in cinemas in which its discs are told."""


def find_parts(text: str, sentence: Sentence, place: int, context: Context, proposals: list[Proposal]) -> None:
    """Note with each date of a sentence the part that its words name; its discs are told behind its run in cinemas."""
    start, end = sentence[:2]
    turns = _turns(text, start, end)
    shown = bool(_in_parts().search(text, max(0, start - _BEFORE), end))
    for proposal in proposals:
        titled = _of_title(text, sentence, proposal)
        number = _of_turn(turns, proposal, titled) or _of_next(text, end, proposal)
        if number is not None and start <= proposal.start:
            proposal.part = Part("part", number, shown)
        if titled is not None and shown and proposal.of == "episode":
            proposal.of, proposal.numbers = "", ()
    _tell_discs(text, start, place, context, proposals)


def _tell_discs(text: str, start: int, place: int, context: Context, proposals: list[Proposal]) -> None:
    """Give discs that name no work the part that was told to be in cinemas, and note which one is."""
    for proposal in proposals:
        part = proposal.part
        if part is None and proposal.of in ("episode", "part") and len(proposal.numbers) == 1:
            part = Part("part", int(proposal.numbers[0]))
        if part is not None and (proposal.thing == "film" or proposal.hint in ("film", "open")):
            context.japanese.screened = (place, part)
        told = context.japanese.screened
        alone = proposal.work is None or not start <= proposal.work[0] < proposal.start
        if told is None or proposal.thing != "disc" or proposal.part is not None or proposal.numbers or not alone:
            continue
        if place - told[0] <= _KEPT and not _whole().search(text, start, proposal.end):
            proposal.part = told[1]


def _of_title(text: str, sentence: Sentence, proposal: Proposal) -> int | None:
    """Give the number in front of the title that a date is of, behind it or at its end."""
    if proposal.work is None:
        return None
    first, last = proposal.work
    own = _in_title().search(text, first, last)
    if own is not None:
        return _number(own)
    if not sentence.start <= first < sentence.end:
        return None
    before = list(_before_title().finditer(text, max(sentence.start, first - _LEAD), first))
    if before and not _of_maker().search(text, max(sentence.start, before[-1].start() - 16), before[-1].start()):
        return _number(before[-1])
    behind = _behind_title().match(text, last, sentence.end)
    return _number(behind) if behind is not None else None


def _turns(text: str, start: int, end: int) -> list[tuple[int, int | None]]:
    """Give where a sentence begins to speak of a part, and of another title."""
    return [(match.end(), _number(match) if match["part"] else None) for match in _topics().finditer(text, start, end)]


def _of_turn(turns: list[tuple[int, int | None]], proposal: Proposal, titled: int | None) -> int | None:
    """Give the part that a sentence speaks of before a date, behind the title of its work, else that of the title."""
    before = bisect_right(turns, proposal.start, key=lambda turn: turn[0])
    at, number = turns[before - 1] if before else (0, None)
    own = proposal.work[1] if proposal.work is not None else 0
    return number if titled is None or (number is not None and at > own + 1) else titled


def _of_next(text: str, end: int, proposal: Proposal) -> int | None:
    """Give the number of a film that the next words tell of it: 同作は劇場版の第20弾, 今作は映画の27作目で."""
    film = proposal.thing == "film" or proposal.hint == "film"
    told = _next_tells().match(text, end) if film and proposal.why is None else None
    if told is None and proposal.hint in ("film", "open"):
        told = _tells().search(text, proposal.end, end)
    return _number(told) if told is not None else None


def _number(match: re.Match[str]) -> int:
    """Give the number in the words of a part."""
    figures = _figures().search(match["part"])
    return number_of(figures[0]) if figures is not None else 0


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(rf"\d+|{_KANJI}")


_KANJI = "[一二三四五六七八九十]{1,3}"
_ASIDE = r"(?<!PV)(?<!特典)(?<!特典の)(?<!アル)(?<!ント)(?<!スター)(?<!CM)(?<!映像)"
"""What is no work: visuals and gifts are counted as well."""
_OF_SERIES = (
    rf"{_ASIDE}第(?:\d{{1,3}}|{_KANJI})(?:作(?!品)目?|弾)|(?<!\d)\d{{1,3}}作目"
    r"|(?:[Ee]pisode|EPISODE|エピソード) ?\d{1,2}"
)
_NTH = rf"{_ASIDE}第(?:\d{{1,3}}|{_KANJI})弾"
_OF_WHOLE = rf"{_ASIDE}第(?:\d{{1,3}}|{_KANJI})(?:部(?![分門隊屋])|幕|章)"
_KINDS = r"(?:(?:完全)?新作|最新作|長編|劇場版|劇場アニメ|アニメ|映画|作品|TV|テレビ|スペシャル|OVA)*"


@cache
def _before_title() -> re.Pattern[str]:
    """A part right before the quotation marks of its title: 劇場版27作目「, 18作目となる「, 第26弾の『."""
    return re.compile(
        rf"(?P<part>{_OF_SERIES}|{_OF_WHOLE})(?:(?:と|に)な(?:る|った)|にあたる|に当たる|である|として|の)?{_KINDS}、?[「『]"
    )


@cache
def _behind_title() -> re.Pattern[str]:
    """A part right behind its title: 」第2部が, 」TVスペシャル第26弾の「."""
    return re.compile(
        rf"[」』](?:\([^()\n]{{1,30}}\))?の?{_KINDS}(?:シリーズ)?"
        rf"(?P<part>(?:{_OF_WHOLE}|{_NTH})(?=[はがもをの、。( ]|まで|$)|(?:{_OF_SERIES})(?=の?[「『]))"
    )


@cache
def _in_title() -> re.Pattern[str]:
    """A part with which a title ends, but for its own name: X 最終章 第1話, X episode 7「Y」."""
    return re.compile(
        r"(?P<part> 第\d{1,2}[話章部]|(?:[Ee]pisode|EPISODE|エピソード) ?\d{1,2})(?: ?[「『][^「」『』]*[」』]?)?$"
    )


@cache
def _topics() -> re.Pattern[str]:
    """A part that is spoken of, by its number alone or with its title: 第1部は, 第3作「…」(; or another title."""
    return re.compile(
        rf"(?P<part>(?:{_OF_WHOLE})(?=[はがも]|の?\(|の(?:公開|上映|放送|発売|劇場|DVD|BD|Blu)|[「『])|(?:{_OF_SERIES})(?=[「『])|(?:{_NTH})(?=[はがも]))"
        r"(?:[「『][^「」『』\n()]{1,60}[」』]?)?|[「『][^「」『』\n]{1,60}[」』]|新作|最新作"
    )


@cache
def _next_tells() -> re.Pattern[str]:
    """What the next sentence says of a film that was told."""
    return re.compile(
        r"[。\s]*(?:今作|本作|同作)は、?[^。、\d\n]{0,12}(?:シリーズ|劇場版|映画)の?(?P<part>\d{1,3}作目)"
    )


@cache
def _tells() -> re.Pattern[str]:
    """What a sentence says of a film behind its day."""
    return re.compile(
        r"(?:同作|本作|今作)は、?(?:人気)?(?:シリーズ|劇場版|映画)[^。、\n]{0,30}?(?P<part>第?\d{1,3}(?:作目|弾))"
    )


@cache
def _of_maker() -> re.Pattern[str]:
    """Whose films are counted where they are those of a person: 監督の2作目となる."""
    return re.compile(r"(?:監督|さん|氏|先生|作家|スタジオ[^、。]{0,6})(?:の|による|にとって)[^、。「『]{0,6}$")


@cache
def _in_parts() -> re.Pattern[str]:
    """What is shown in parts: specials, a work of three parts."""
    return re.compile(r"スペシャル|特別[編版]|総集編|OVA|\d部作")


@cache
def _whole() -> re.Pattern[str]:
    """What says that discs hold more than one part."""
    return re.compile(r"BOX|ボックス|全\d|全編|シリーズ|TV|テレビ|\d{1,2}(?:巻|話|枚組)")
