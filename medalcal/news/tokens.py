"""The words of a date with a clock, English and Japanese, as one table, and the cutting of a text into them.

What a word means for the moment is decided in ``said`` and ``moment``; here is only what it looks like. Whatever fits
no row becomes a token of kind ``unknown``, so that nothing is skipped in silence.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import NamedTuple

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?![a-z])"
)
_DAY = r"(?P<day>\d{1,2})(?!\d|:)(?P<suffix>st|nd|rd|th)?(?![a-z])"
_YEAR = r"(?P<year>\d{4})(?![\d:/.-]?\d)"
_WEEKDAY = (
    r"(?P<weekday>mon(?:days?)?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?"
    r"|sat(?:urdays?)?|sun(?:days?)?)\.?(?![a-z])"
)
_JA_DAY = "[月火水木金土日]"
_AM_PM = r"(?P<half>[ap])\.? ?m(?:\.|(?![a-z]))"
_END = r"(?![\d:])"

_TABLE: tuple[tuple[str, str], ...] = (
    ("date", r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d|-)"),
    ("date", r"(?P<year>\d{4})(?P<dot>[/.])(?P<month>\d{1,2})(?P=dot)(?P<day>\d{1,2})(?![\d/])"),
    ("date", rf"(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})/{_YEAR}"),
    ("date", rf"(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.{_YEAR}"),
    ("date", r"(?P<month>\d{1,2})/(?P<day>\d{1,2})(?![\d/])"),
    ("date", r"(?P<month>\d{1,2})月 ?(?P<day>\d{1,2})日"),
    ("date", rf"{_MONTH} ?{_DAY}(?:,? {_YEAR})?"),
    ("date", rf"{_DAY} ?(?:of )?{_MONTH}(?:,? {_YEAR})?"),
    ("date", r"(?P<day>\d{1,2})日(?!間)"),
    ("year", r"(?:'?(?P<short>\d{2})|(?P<year>\d{4})|令和(?P<reiwa>\d{1,2}|元))年"),
    ("year", rf"(?P<year>\d{{4}})(?= {_MONTH})"),
    ("weekday", rf"\( ?(?P<ja>{_JA_DAY})(?:曜日?)?(?:[・/]?祝日?)? ?\)"),
    ("weekday", rf"(?:(?P<ja_next>来週)の?|(?:今度の|次の|今週の?))?(?P<ja>{_JA_DAY})曜日?"),
    ("weekday", rf"(?:(?P<next>next) |(?:this coming|this|(?:the )?(?:up)?coming) )?{_WEEKDAY}"),
    ("weekly", r"毎週|(?:every|each|weekly)(?![a-z])"),
    ("day", r"(?P<tonight>今[夜晩]|tonight(?![a-z]))|(?P<today>今日|本日|today(?![a-z]))"
            r"|(?P<after>明後日|あさって|(?:the )?day after tomorrow(?![a-z]))|明日|あした|あす|tomorrow(?![a-z])"),
    ("clock", r"(?P<noon>正午|(?:12 ?(?::00)? ?)?noon(?![a-z]))"),
    ("clock", r"(?P<midnight>真夜中|(?:12 ?(?::00)? ?)?midnight(?![a-z]))"),
    ("clock", rf"t?(?P<hour>\d{{1,2}}):(?P<minute>\d\d):(?P<second>\d\d)(?:\.(?P<rest>\d+))?"
              rf"(?P<offset>-\d\d:?\d\d)?{_END}"),
    ("clock", rf"t(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?P<offset>-\d\d:?\d\d)?{_END}"),
    ("clock", rf"(?P<hour>\d{{1,2}}):(?P<minute>\d\d){_END}(?: ?{_AM_PM})?"),
    ("clock", rf"(?P<hour>\d{{1,2}}) ?{_AM_PM}"),
    ("clock", r"(?P<hour>\d{1,2}|零)時(?!間)(?: ?(?:(?P<minute>\d{1,2})分|(?P<thirty>半)))?"),
    ("half", r"午(?P<ja_half>[前後])|(?P<short_half>[前後]|[ap]m)(?=\d)"),
    ("part", r"深夜|late[ -]?night(?![a-z])"),
    ("part", r"夜|よる|night(?![a-z])"),
    ("part", r"早朝|early morning(?![a-z])"),
    ("part", r"未明"),
    ("part", r"朝|morning(?![a-z])"),
    ("part", r"昼"),
    ("part", r"夕方?|evening(?![a-z])"),
    ("next_day", r"翌(?:[日朝])?"),
    ("offset", r"(?:utc|gmt) ?(?P<offset>[+-]\d{1,2}(?::?\d\d)?)(?!\d)"),
    ("offset", rf"(?P<offset>\+\d\d(?::?\d\d)?){_END}"),
    ("zone", r"(?P<zone>日本時間|japan(?:ese)? (?:standard )?time"
             r"|(?:eastern|pacific|central)(?: standard| daylight)?(?: time)?"
             r"|jst|kst|utc|gmt|z|cest|cet|cd?t|[emp][sd]?t|bst|ae[sd]t)(?![a-z/])"),
    ("zone", r"(?P<name>[a-z]+(?:/[a-z_+-]+)+)"),
    ("to", r"~|-|(?:to|until|till)(?![a-z])"),
    ("from", r"から"),
    ("until", r"まで"),
    ("again", r"(?:effectively|essentially|actually|in truth|that is|i\.?e\.|or)(?![a-z])"
              r"|つまり|実質|すなわち|=|/(?= )"),
    ("open", r"\("),
    ("close", r"\)"),
    ("filler", r"[,.;、。・|…]+"),
    ("filler", r"(?:at|on|from|in|of|the|start(?:s|ing)?|begin(?:s|ning)?|air(?:s|ing)?|premier(?:es?|ing)|broadcasts?"
               r"|debut(?:s|ing)?)(?![a-z])"),
    ("filler", r"より|は|の|に|スタート|初回|(?:放送|配信|放映|開始|予定)+(?:日(?!曜)時?)?:?"),
    ("bad_date", r"\d{8}(?!\d)|\d+(?:[/.-]\d+)+"),
    ("bad_clock", r"\d+(?::\d*)*"),
    ("unknown", r"[a-z]+|."),
)  # fmt: skip
"""Kind and look, tried in this order; the text is folded to ASCII where it can be, and its blanks are single."""

_TWINS = (
    dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-")
    | dict.fromkeys(map(ord, "\u301c\u223c"), "~")
    | dict.fromkeys(map(ord, "<[{〔【「『〈《〖"), "(")
    | dict.fromkeys(map(ord, ">]}〕】」』〉》〗"), ")")
    | {0x2236: ":", 0x2018: "'", 0x2019: "'"}
)
"""Dashes, tildes and brackets that mean the same to a person; NFKC has folded their full-width forms before."""

_UNFOLDED = ("<super>", "<sub>", "<fraction>", "<circle>")
"""Decompositions that are not followed: a footnote in ``25:3²`` would turn into a minute."""


class Token(NamedTuple):
    """A word of the table as it stands in a text."""

    kind: str
    text: str
    """As folded, with single blanks."""
    start: int
    """First character in the text as given."""
    end: int
    """The character after the last one."""
    parts: dict[str, str]
    """The named groups that took part."""


def tokens(text: str) -> list[Token]:
    """Cut a text into the words of the table, in order and without gaps other than blanks."""
    folded, origin = _fold(text)
    found: list[Token] = []
    at = 0
    while at < len(folded):
        if folded[at] == " ":
            at += 1
            continue
        kind, match = _word(folded, at)
        said = {name: part for name, part in match.groupdict().items() if part is not None}
        found.append(Token(kind, match[0], origin[at], origin[match.end() - 1] + 1, said))
        at = match.end()
    return found


def _word(folded: str, at: int) -> tuple[str, re.Match[str]]:
    for kind, look in _looks():
        if match := look.match(folded, at):
            return kind, match
    raise AssertionError("the last row of the table matches anything")


@cache
def _looks() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Compile on first use; ASCII, so that only the ten digits of the keyboard count."""
    return tuple((kind, re.compile(look, re.ASCII | re.IGNORECASE | re.DOTALL)) for kind, look in _TABLE)


def _fold(text: str) -> tuple[str, list[int]]:
    """Give the text in plain forms, and for each of its characters the place it came from."""
    folded: list[str] = []
    origin: list[int] = []
    for place, char in enumerate(text):
        for plain in _plain(char):
            if plain == " " and (not folded or folded[-1] == " "):
                continue
            if plain in "\u3099\u309a" and folded:
                folded[-1] = unicodedata.normalize("NFC", folded[-1] + plain)[0]
                continue
            folded.append(plain)
            origin.append(place)
    return "".join(folded), origin


def _plain(char: str) -> str:
    """Give a character's plain form; nothing for what is invisible, such as a byte order mark."""
    if char.isspace():
        return " "
    if unicodedata.category(char) == "Cf":
        return ""
    if unicodedata.decomposition(char).startswith(_UNFOLDED):
        return char
    return unicodedata.normalize("NFKC", char).translate(_TWINS)
