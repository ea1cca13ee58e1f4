"""Japanese sentences cut into marks by the rows of words: dates, clocks, cues and things; and magazines they name."""

from __future__ import annotations

import re
from functools import cache

from medalcal.news.japanese.words import CUES, LARGE, NOUNS, OF_WEEK, TABLE
from medalcal.news.marks import Hour, Mark, Number, Outlet, When
from medalcal.news.numerals import number_in_title
from medalcal.news.spelled import NTH
from medalcal.news.wordtable import Reader, WordTable, dated

_SEASONS = {"冬": "winter", "春": "spring", "夏": "summer", "秋": "autumn"}
_THIRDS = {
    "上旬": "early",
    "初旬": "early",
    "中旬": "mid",
    "下旬": "late",
    "末": "late",
    "初め": "early",
    "はじめ": "early",
    "終わり": "late",
    "半ば": "mid",
    "中頃": "mid",
    "中ごろ": "mid",
    "頭": "early",
}
_KANJI = "一二三四五六七八九十壱弐参"
_YEARS = {
    "今年": 0,
    "本年": 0,
    "来年": 1,
    "昨年": -1,
    "去年": -1,
    "一昨年": -2,
    "再来年": 2,
    "同年": 0,
    "同じ年": 0,
    "その年": 0,
    "翌年": 1,
    "翌々年": 2,
    "前年": -1,
    "年内": 0,
    "年明け": 1,
    "翌": 1,
    "今": 0,
    "来": 1,
    "昨": -1,
}
_THEN = ("同年", "同じ年", "その年", "翌年", "翌々年", "前年", "翌")
"""Those that count from the date before it."""
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
"""The years before the first one of each era."""
_LAST_SHORT = 40
"""Year of this century up to which two figures are one of it: nobody announces later ones."""
_MONTHS = {
    "今月": 0,
    "来月": 1,
    "先月": -1,
    "先々月": -2,
    "同月": 0,
    "翌月": 1,
    "翌々月": 2,
    "再来月": 2,
    "同じ月": 0,
}
_WEEKS = {"今週": 0, "来週": 1, "先週": -1, "先々週": -2, "翌週": 1, "次週": 1, "再来週": 2}
_DAYS = {
    "本日": 0,
    "今日": 0,
    "きょう": 0,
    "今夜": 0,
    "今晩": 0,
    "明日": 1,
    "あす": 1,
    "あした": 1,
    "昨日": -1,
    "きのう": -1,
    "昨夜": -1,
    "昨晩": -1,
    "一昨日": -2,
    "おととい": -2,
    "明後日": 2,
    "あさって": 2,
}


def lex(text: str, start: int, end: int) -> list[Mark]:
    """Give the marks of a stretch of plain text, in order."""
    found: list[Mark] = []
    table = _table()
    at = start
    while at < end:
        here = table.match(text, at, end)
        if here is None:
            at += 1
            continue
        at, mark = here
        if mark is not None:
            found.append(mark)
    return found


def _date(said: dict[str, str]) -> When | None:
    """Give the date of what the groups of a row caught."""
    year = _year(said)
    month, day = _int(said, "month") or _int(said, "onlymonth"), _int(said, "day")
    part = _part(said)
    when = When(year, month, day, part)
    for name, reader in _RELATIVE.items():
        if name in said:
            return reader(said, when)
    if "quarter" in said:
        return When(year, part=f"Q{number_of(said['quarter']) // 3 + 1}")
    if "ofnth" in said:
        return when._replace(weekday=OF_WEEK[said["ofnth"]])
    if "q" in said:
        return When(_year({name[1:]: part for name, part in said.items()}), part=part)
    if "newyear" in said or "yearend" in said:
        return When(year, 1, 1) if "newyear" in said else When(year, 12, 31)
    if "vague" in said:
        return When(year, vague=f"{said['vague']}: some time in that year")
    return when


def _part(said: dict[str, str]) -> str:
    """Give which part of its year or month is meant: a third, a season, a half, a quarter, its second Thursday."""
    if "half" in said or "halves" in said:
        return "H1" if (said.get("half") or said["halves"]) in "上前" else "H2"
    if "q" in said:
        return f"Q{'1234一二三四'.index(said['q']) % 4 + 1}"
    if "ofnth" in said:
        return NTH["1234一二三四".index(said["nth"]) % 4] if "nth" in said else "last"
    return _THIRDS.get(said.get("third", ""), "") or _SEASONS.get(said.get("season", ""), "")


def _year(said: dict[str, str]) -> int | None:
    if "era" in said:
        return _ERAS[said["era"]] + (1 if said["ofera"] == "元" else number_of(said["ofera"]))
    if "short" in said:
        short = number_of(said["short"])
        return (1900 if short > _LAST_SHORT else 2000) + short
    return _int(said, "year")


def _int(said: dict[str, str], name: str) -> int | None:
    return number_of(said[name]) if name in said else None


def number_of(text: str) -> int:
    """Give a number in figures or in kanji, by places or by tens: 24, 二四, 二十四."""
    if text.isdigit() and text.isascii():
        return int(text)
    text = text.translate(_FORMAL)
    if not set(text) & {"十", "百"}:
        return int("".join(str(_FIGURES.index(char)) for char in text))
    hundreds, _, rest = text.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    number = 100 * (_FIGURES.index(hundreds) if hundreds else 1) if "百" in text else 0
    number += 10 * (_FIGURES.index(tens) if tens else 1) if ten else 0
    return number + (_FIGURES.index(ones) if ones else 0)


_FIGURES = "〇一二三四五六七八九"
_FORMAL = str.maketrans("壱弐参拾", "一二三十")


def _by_year(said: dict[str, str], when: When) -> When:
    word = said["relyear"]
    return when._replace(shift=("then" if word in _THEN else "year", _YEARS[word]))


def _by_month(said: dict[str, str], when: When) -> When:
    word = said["relmonth"]
    return when._replace(
        shift=("month after" if word in ("同月", "同じ月", "翌月", "翌々月") else "month", _MONTHS[word])
    )


def _by_week(said: dict[str, str], when: When) -> When:
    word = said["relweek"]
    weekday = OF_WEEK[said["weekday"]] if "weekday" in said else None
    return when._replace(weekday=weekday, shift=("week after" if word == "翌週" else "week", _WEEKS[word]))


def _by_day(said: dict[str, str], when: When) -> When:
    if when.day is not None:
        return when if when.month is not None else when._replace(shift=("day", _DAYS[said["relday"]]), day=None)
    return When(shift=("day", _DAYS[said["relday"]]))


def _then(said: dict[str, str], when: When) -> When:
    return When(shift=("after", {"翌日": 1, "翌々日": 2}.get(said["then"], 0)))


def _weeks_on(said: dict[str, str], when: When) -> When:
    return When(shift=("after", 7 * number_of(said["weeks"])))


def _that_month(said: dict[str, str], when: When) -> When:
    return When(month=number_of(said["thatmonth"]), shift=("month then", 0))


def _following_day(said: dict[str, str], when: When) -> When:
    return When(day=number_of(said["after"]), shift=("next days", 0))


def _same_day(said: dict[str, str], when: When) -> When:
    return When(day=number_of(said["sameday"]), shift=("same month", 0))


def _next_day(said: dict[str, str], when: When) -> When:
    return When(day=number_of(said["nextday"]), shift=("next days", 0))


def _by_season(said: dict[str, str], when: When) -> When:
    if said["relseason"] == "来" and when.part != "winter":
        return when._replace(shift=("year", 1))
    if said["relseason"] in ("今", "昨") and when.part == "winter":
        return when._replace(shift=("winter", _YEARS[said["relseason"]]))
    if said["relseason"] == "":
        return when
    if said["relseason"] == "その":
        return when._replace(shift=("season then", 0))
    return when._replace(shift=("season", {"来": 1, "昨": -1}.get(said["relseason"], 0)))


_RELATIVE = {
    "relyear": _by_year,
    "relmonth": _by_month,
    "relweek": _by_week,
    "relday": _by_day,
    "then": _then,
    "weeks": _weeks_on,
    "thatmonth": _that_month,
    "after": _following_day,
    "sameday": _same_day,
    "nextday": _next_day,
    "relseason": _by_season,
}


_PARTS = {"午前": "a", "ごぜん": "a", "前": "a", "am": "a", "午後": "p", "ごご": "p", "後": "p", "pm": "p"}
_OF_DAY = {"深夜": "深夜", "深": "深夜", "夜": "夜", "よる": "夜", "夕方": "夕", "夕": "夕", "昼": "昼"}


def _clock(start: int, end: int, said: dict[str, str]) -> Mark:
    """Give a clock with the part of the day before it."""
    if "noon" in said or "midnight" in said:
        return Mark("clock", start, end, Hour(12 if "noon" in said else 0, 0))
    part = said.get("part", "")
    second = said.get("part2", "")
    hour = 0 if said["hour"] == "零" else number_of(said["hour"])
    minute = 30 if "thirty" in said else number_of(said.get("minute") or said.get("colon") or said.get("dotted") or "0")
    half = _PARTS.get(part.lower()) or _PARTS.get(second)
    of_day = _OF_DAY.get(part) or _OF_DAY.get(second)
    if half == "a" and of_day is not None:
        of_day = None if of_day != "深夜" else of_day
        half = None if of_day == "深夜" else half
    return Mark("clock", start, end, Hour(hour, minute, half, False, of_day, part.startswith("翌")))


def _weekday(start: int, end: int, said: dict[str, str]) -> Mark:
    name = next(said[key] for key in ("weekday", "weekdayb", "english", "bracketed") if key in said)
    return Mark("weekday", start, end, OF_WEEK[name.upper()])


def _weekly(start: int, end: int, said: dict[str, str]) -> Mark:
    return Mark("weekly", start, end, OF_WEEK[said["weekday"]] if "weekday" in said else None)


def _season(start: int, end: int, said: dict[str, str]) -> Mark:
    if "previous" in said:
        return Mark("season", start, end, -1)
    number = _int(said, "n") or _int(said, "m")
    if number is None and "kanji" in said:
        number = _KANJI.index(said["kanji"]) % 10 + 1
    words = {"one": 1, "second": 2, "third": 3, "fourth": 4}
    return Mark("season", start, end, number or next(words[word] for word in words if word in said))


_COUNTED = {
    "巻": "volume",
    "集": "volume",
    "話": "episode",
    "回": "episode",
    "号": "issue",
    "章": "part",
    "夜": "episode",
}


def _number(start: int, end: int, said: dict[str, str]) -> Mark:
    """Give the number of a volume, an episode or an issue, or several of them."""
    if "circled" in said:
        return Mark("number", start, end, Number("volume", (number_in_title(said["circled"]),)))
    of = _COUNTED.get(said.get("of", "話"), "volume")
    first = number_of(said.get("first") or said["kanji"])
    second = _int(said, "second")
    values: tuple[int, ...] = (first,)
    if of == "episode" and said.get("to") in ("~", "-", "から"):
        second = None
    if second is not None and of != "issue":
        through = said.get("to") in ("~", "-", "から")
        values = tuple(range(first, second + 1)) if through and first < second <= first + 30 else (first, second)
    third = _int(said, "third")
    values = values if third is None or of == "issue" else (*values, third)
    return Mark("number", start, end, Number(of, values))


def _magazine(start: int, end: int, said: dict[str, str]) -> Mark:
    return Mark("noun", start, end, "chapter")


def _format(start: int, end: int, said: dict[str, str]) -> Mark:
    return Mark("format", start, end, "digital" if "digital" in said else "print")


_READERS: dict[str, Reader] = {
    "date": dated(_date), "magazine": _magazine, "clock": _clock, "weekday": _weekday, "weekly": _weekly,
    "season#": _season, "number": _number, "format": _format,
}  # fmt: skip


def magazines(text: str, start: int, end: int) -> list[Mark]:
    """Give the magazines that a stretch names by how often they come out, or on sale: 週刊少年フジ, 発売の花園2月号."""
    return [
        Mark(
            "outlet", *match.span(match.lastgroup), Outlet(match[match.lastgroup], "magazine", None, "Asia/Tokyo", "JP")
        )
        for match in _magazines().finditer(text, start, end)
        if match.lastgroup is not None
    ]


def book_number(text: str, start: int, end: int) -> Mark | None:
    """Give the number of a book with which its title ends in a row of a list: 月の庭 3(谷川ケイ), 月の庭(3), ③."""
    match = _book().match(text, start, end)
    if match is None or match.lastgroup is None:
        return None
    return Mark("number", *match.span(match.lastgroup), Number("volume", (number_in_title(match[match.lastgroup]),)))


def sequel(title: Mark) -> Mark:
    """Give an installment for a title that is nothing but its count: 「続」, 「参」, 「2nd season」, 「シーズン2」."""
    name = str(title.value)
    counted = _ordinal().fullmatch(name)
    count = _SEQUELS.get(name) if counted is None else int(counted["first"] or counted["last"])
    return title if count is None else Mark("season", title.start, title.end, count)


_SEQUELS = {"続": 2, "弐": 2, "参": 3, "肆": 4, "伍": 5, "陸": 6, "セカンドシーズン": 2, "サードシーズン": 3}


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(
        r"(?P<first>[1-9])(?:st|nd|rd|th) ?season|(?:第|シーズン|season) ?(?P<last>[1-9])期?", re.IGNORECASE
    )


@cache
def _book() -> re.Pattern[str]:
    return re.compile(
        r"[^\w「『\n]{0,3}[「『]?[^\n「」『』:。、]{1,60}?"
        r"(?: ?\((?P<closed>\d{1,3})\)|(?<!\d) ?(?P<bare>\d{1,3})| ?(?P<circled>[①-⑳]))(?=[」』 (/<【]|$)"
    )


@cache
def _magazines() -> re.Pattern[str]:
    part = r"[^\s、。・「」『』()\d]"
    return re.compile(
        r"[「『](?:(?P<name>(?:隔?月刊|週刊|季刊|別冊)[^「」『』\n]{2,20})[」』](?=[(で誌にの])"
        r"|(?P<numbered>[^「」『』\n]{2,20})[」』]"
        r"(?=(?:\(|の第)?(?:\d{4}年)?\d{1,2}(?:・\d{1,2})?(?:月|合併)?" + LARGE + r"?号))"
        r"|(?P<titled>(?:隔?月刊|週刊|季刊|別冊)(?:少年|少女|ヤング|コミック|マンガ|漫画)[ァ-ヶーA-Za-z]{2,10})"
        r"(?=[でにがは]|から|より|の?(?:\d|創刊)|誌)"
        r"|(?:(?<=発売の)|(?<=発売された)|(?<=発売される)|(?<=発売となる))"
        rf"(?:増刊)?(?P<sold>(?!同|本誌|次|今|最新|増刊|合併|第|雑誌){part}{{2,20}}(?: {part}{{1,12}})?"
        r"(?<![誌集巻])(?<!付き))"
        r"(?=(?:\d{4}年)?\d{1,2}(?:・\d{1,2})?(?:月(?:\d{1,2}日)?|合併)?号|\([^()\n]{2,12}\)(?:に|で|より|から))"
        r"|(?:(?<![^\n。 \u3000])|(?<=日、))"
        rf"(?P<topic>(?!同|本誌|次|今|最新){part}{{2,20}}(?: {part}{{1,12}})?(?<![誌集巻号]))"
        r"(?=(?:\d{4}年)?\d{1,2}(?:・\d{1,2})?(?:月|合併)?号(?:\([^()\n]{1,16}\))?[がは]、?[^。\n]{0,16}(?:に発売|日発売|(?<=が)発売され))"
    )


@cache
def _table() -> WordTable:
    return WordTable(TABLE, CUES, NOUNS, _READERS)
