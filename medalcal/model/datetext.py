"""Partial dates in prose, English and Japanese: reading what an announcement says, writing what a reader sees.

Reading turns the words of one date into the canonical spelling and leaves the rest to ``PartialDate.parse``. It never
guesses: a date without a year, counted from the day of the announcement, or vague ("early 2026") is refused with the
reason.
Finding dates in a running text is the business of ``news``.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Literal

from medalcal.errors import PartialDateError
from medalcal.model.dates import SEASONS, THIRDS, PartialDate, Precision, quoted

_LONGEST = 80
"""Characters of the longest text that is looked at; "Wednesday, the 30th of September, 2026 (Wednesday)" has 50."""

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_ORDINALS = ("first", "second", "third", "fourth")
_SUFFIXES = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
_MONTH_NUMBERS = {name.lower()[:3]: number for number, name in enumerate(_MONTHS, 1)}

_JA_OPEN, _JA_CLOSE = "\uff08", "\uff09"
"""Full-width brackets, which look too much like ASCII ones to stand in code."""
_JA_WEEKDAYS = "月火水木金土日"
_JA_SEASONS = "冬春夏秋"
_JA_THIRDS = ("上旬", "中旬", "下旬")
_JA_HALVES = "上下"

_CANONICAL_WORDS = (
    dict(zip(_JA_SEASONS, SEASONS, strict=True))
    | dict(zip(_JA_THIRDS, THIRDS, strict=True))
    | dict(zip(_JA_HALVES, "12", strict=True))
    | dict(zip(_ORDINALS, "1234", strict=True))
    | dict(zip("一二三四", "1234", strict=True))
    | {"fall": "autumn", "beginning": "early", "start": "early", "middle": "mid", "end": "late", "初旬": "early"}
)
"""Words of either language that stand for a part of a canonical spelling."""

_YEAR = r"(?P<year>\d{4})"
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day>\d{1,2})(?P<suffix>st|nd|rd|th)?"
_WEEKDAY = (
    r"(?P<{}>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
    r"\.?"
)
_BEFORE, _AFTER = rf"(?:{_WEEKDAY.format('weekday')},? )?", rf"(?: \({_WEEKDAY.format('weekday_after')}\))?"
_SPAN = rf"(?: \({_MONTH.replace('month', 'from')} ?(?:to|-) ?{_MONTH.replace('month', 'to')}\))?"
_ORDINAL = r"(?:the )?(?P<{}>[1-4](?=st|nd|rd|th)|first|second|third|fourth)(?:st|nd|rd|th)?"
_JA_SPAN = r"(?:\((?P<from>\d{1,2})月?[~-](?P<to>\d{1,2})月\))?"
_JA_WEEKDAY = rf"(?:\((?P<weekday>[{_JA_WEEKDAYS}])(?:曜日?)?(?:・?祝日?)?\)|(?P<weekday_after>[{_JA_WEEKDAYS}])曜日?)?"

_FORMS: dict[str, tuple[str, ...]] = {
    "en": (
        rf"{_BEFORE}{_MONTH} {_DAY}(?:, ?| ){_YEAR}{_AFTER}",
        rf"{_BEFORE}(?:the )?{_DAY}(?: of)? {_MONTH},? {_YEAR}{_AFTER}",
        rf"(?:the )?(?P<third>early|mid|late|beginning|start|middle|end)(?: of |[ -]){_MONTH},? {_YEAR}",
        rf"{_MONTH}(?: of|,)? {_YEAR}",
        rf"(?:the )?(?P<season>winter|spring|summer|autumn|fall)(?: of)? {_YEAR}(?: anime)?(?: season)?{_SPAN}",
        rf"(?:q(?P<quarter>[1-4])|{_ORDINAL.format('quarter_word')} quarter)(?: of)? {_YEAR}",
        rf"(?:h(?P<half>[12])|{_ORDINAL.format('half_word')} half)(?: of)? {_YEAR}",
        r"undecided|unannounced|tb[acd]|to be (?:announced|confirmed|decided|determined)"
        r"|(?:(?:release )?date )?(?:undecided|not (?:yet )?(?:announced|decided))",
    ),
    "ja": (
        rf"{_YEAR}年(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日{_JA_WEEKDAY}",
        rf"{_YEAR}/(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}}){_JA_WEEKDAY}",
        rf"{_YEAR}年(?P<month>\d{{1,2}})月(?P<third>[上中下]旬|初旬)?",
        rf"{_YEAR}年(?P<opening>\d{{1,2}})月期",
        rf"{_YEAR}年?(?P<season>[{_JA_SEASONS}])(?:アニメ|クール|期)?{_JA_SPAN}",
        rf"{_YEAR}年第(?P<quarter>[1-4一二三四])四半期",
        rf"{_YEAR}年(?P<half>[{_JA_HALVES}])半期",
        rf"{_YEAR}年",
        r"(?:(?:発売|放送|公開|配信|開催)?(?:開始)?(?:日時?|時期)|日付|日程)?(?:は)?未定",
    ),
}
"""The forms of a date, tried in order: English in lower case with single spaces, Japanese without spaces."""

_REASONS = (
    (r"\d:\d\d|\d時|\d ?[ap]\.?m\b", "carries a clock; give the date alone"),
    (
        r"\b(?:this|next|last|coming|today|tomorrow|tonight|yesterday)\b"
        r"|今[年月週日春夏秋冬]|[来昨去]年|[来先翌][月週春夏秋冬日]|[本明同昨]日|年内",
        "counts from the day on which it was said; write the date that was meant",
    ),
    (r"\bfiscal\b|\bfy ?\d|年度|[上下]期", "is of a business year, which need not begin in January; give the months"),
    (
        r"\b(?:around|about|circa|ca|approximately|by|before|after|until|or|probably|maybe)\b"
        r"|頃|ごろ|予想|目安|以降|以前|まで",
        "is vague; give a date, or the whole month, season or year that was said",
    ),
    (
        r"\b(?:early|mid|late|beginning|start|middle|end|close)\b|初頭|年[初始末]|月[初末]|[前後]半|[前中後]期",
        "has no bounds that all agree on; only months are divided into early, mid and late (上旬, 中旬, 下旬)",
    ),
    (r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}", "leaves open which number is the month; name the month"),
    (r"\d{4}\D*[-~/]\D*(?:\d\d|\d{4})(?![\d/.-])|\bto\b|~|から", "is a range; give one date"),
    (
        r"^(?!.*\d{4}).*(?:\d|[年月春夏秋冬]|\b(?:winter|spring|summer|autumn|fall|half|quarter)\b"
        rf"|\b{_MONTH}(?!\w))",
        "has no year of four digits; write it",
    ),
)
"""Why a text is refused: the first that is found in it."""

_PLAIN = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)} | {0x2013: "-", 0x301C: "~"}
"""Full-width forms, the en dash and the wave dash to their ASCII twins. Unicode's own folding (NFKC) would go further
and make a day of the footnote in "January 2²"."""


def parse_date_text(text: str, *, language: Literal["en", "ja"] | None = None) -> PartialDate:
    """Give the date that a few words of prose say, or a canonical spelling.

    Words on their own only: no clock, no "on", no range. Case, spacing and the width of digits and brackets do not
    matter. A weekday or the months of a season said with the date must agree with it. The beginning, the middle and the
    end of a month are its thirds, and 1月期 is the season that begins in January.

    Args:
        language: Read as this language alone; both are tried when it is None.

    Raises:
        PartialDateError: The words are no date, contradict themselves, or leave something to be guessed.
    """
    if len(text) > _LONGEST:
        raise PartialDateError(f"{quoted(text)} has {len(text)} characters; give the words of one date alone")
    spaced = " ".join(text.translate(_PLAIN).split())
    if re.match(r"\d{4}(?:-|$)|undecided$", spaced, re.ASCII):
        return PartialDate.parse(spaced)
    words = spaced.lower()
    for code in ("en", "ja") if language is None else (language,):
        plain = re.sub(r"(?<!\d) | (?!\d)", "", words, flags=re.ASCII) if code == "ja" else words
        for form in _forms(code):
            if match := form.fullmatch(plain):
                return _value(quoted(text), {name: said for name, said in match.groupdict().items() if said})
    raise PartialDateError(f"{quoted(text)} {_reason(words, language)}")


def date_text(value: PartialDate, language: Literal["en", "ja"] = "en", *, weekday: bool = False) -> str:
    """Write a date for a reader, at its own precision; ``parse_date_text`` reads it back.

    A season names its months, since a reader need not count by the broadcasting year.

    Args:
        weekday: Name the weekday of an English day. A Japanese one always has it, as in announcements.
    """
    if value.first is None:
        return "日付未定" if language == "ja" else "date not announced"
    write = _japanese if language == "ja" else _english
    return write(value.precision, value.first, weekday)


@cache
def _forms(language: str) -> tuple[re.Pattern[str], ...]:
    """Compile on first use: who only writes dates, or reads canonical ones, never needs them."""
    return tuple(re.compile(form, re.ASCII) for form in _FORMS[language])


def _value(shown: str, said: dict[str, str]) -> PartialDate:
    """Give the date of what the groups of a form caught, once the parts that say a thing twice agree."""
    if "year" not in said:
        return PartialDate.parse("undecided")
    if "suffix" in said and said["suffix"] != (suffix := _SUFFIXES.get(int(said["day"]), "th")):
        raise PartialDateError(f"{shown} has a slip in its day; write {said['day']}{suffix} if that is meant")
    value = PartialDate.parse(f"{said['year']}{_rest(shown, said)}")
    for group in ("weekday", "weekday_after"):
        if group in said and _weekday(said[group]) != value.day.weekday():
            raise PartialDateError(f"{shown} names the wrong weekday; {value} is a {_WEEKDAYS[value.day.weekday()]}")
    if "from" in said and value.first and value.last:
        months = _number(said["from"]), _number(said["to"])
        if months != (value.first.month, value.last.month):
            raise PartialDateError(f"{shown} names the wrong months; {value} is {_months(value.first, ' to ')}")
    return value


def _rest(shown: str, said: dict[str, str]) -> str:
    """Give what follows the year in the canonical spelling."""
    said = {name: _CANONICAL_WORDS.get(word, word) for name, word in said.items()}
    if "month" in said:
        part = said.get("third") or (f"{int(said['day']):02d}" if "day" in said else "")
        return f"-{_number(said['month']):02d}" + (f"-{part}" if part else "")
    if "opening" in said:
        opening = int(said["opening"])
        if opening not in (1, 4, 7, 10):
            raise PartialDateError(f"{shown} is no broadcasting quarter; they begin in months 1, 4, 7 and 10")
        return f"-{SEASONS[opening // 3]}"
    if "season" in said:
        return f"-{said['season']}"
    for letter, names in (("Q", ("quarter", "quarter_word")), ("H", ("half", "half_word"))):
        for name in names:
            if name in said:
                return f"-{letter}{said[name]}"
    return ""


def _reason(words: str, language: str | None) -> str:
    if not words:
        return 'is empty; write a date such as "January 24, 2026"'
    for pattern, reason in _REASONS:
        if re.search(pattern, words, re.ASCII):
            return reason
    example = '"2026年1月24日"' if language == "ja" else '"January 24, 2026"'
    return f"is not understood as a date; write one such as {example}"


def _number(month: str) -> int:
    return int(month) if month.isdigit() else _MONTH_NUMBERS[month[:3]]


def _weekday(name: str) -> int:
    if name in _JA_WEEKDAYS:
        return _JA_WEEKDAYS.index(name)
    return next(number for number, full in enumerate(_WEEKDAYS) if full.lower().startswith(name))


def _months(first: date, between: str) -> str:
    """Name the months of the season that begins on a day."""
    return f"{_MONTHS[first.month - 1]}{between}{_MONTHS[first.month + 1]}"


def _english(precision: Precision, first: date, weekday: bool) -> str:
    year, month = first.year, _MONTHS[first.month - 1]
    match precision:
        case Precision.DAY:
            return f"{_WEEKDAYS[first.weekday()] + ', ' if weekday else ''}{month} {first.day}, {year}"
        case Precision.THIRD:
            return f"{THIRDS[first.day // 10]} {month} {year}"
        case Precision.MONTH:
            return f"{month} {year}"
        case Precision.SEASON:
            return f"{SEASONS[first.month // 3]} {year} ({_months(first, ' to ')})"
        case Precision.QUARTER:
            return f"{_ORDINALS[first.month // 3]} quarter of {year}"
        case Precision.HALF:
            return f"{_ORDINALS[first.month // 6]} half of {year}"
        case _:
            return str(year)


def _japanese(precision: Precision, first: date, weekday: bool) -> str:
    year, month = f"{first.year}年", f"{first.month}月"
    match precision:
        case Precision.DAY:
            return f"{year}{month}{first.day}日({_JA_WEEKDAYS[first.weekday()]})"
        case Precision.THIRD:
            return f"{year}{month}{_JA_THIRDS[first.day // 10]}"
        case Precision.MONTH:
            return f"{year}{month}"
        case Precision.SEASON:
            return f"{year}{_JA_SEASONS[first.month // 3]}{_JA_OPEN}{first.month}〜{first.month + 2}月{_JA_CLOSE}"
        case Precision.QUARTER:
            return f"{year}第{first.month // 3 + 1}四半期"
        case Precision.HALF:
            return f"{year}{_JA_HALVES[first.month // 6]}半期"
        case _:
            return year
