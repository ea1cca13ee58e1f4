"""The words of English announcements: dates, clocks, cues and things, as one table, cut from a sentence into marks."""

from __future__ import annotations

import re
from calendar import monthrange
from functools import cache, lru_cache

from medalcal.news.english import distances
from medalcal.news.english.holidays import holiday
from medalcal.news.english.numbers import number_of, ordinal, season_number
from medalcal.news.english.words import CARDINALS, CUES, LONG_MONTHS, MONTHS, NOUNS, TABLE
from medalcal.news.marks import Hour, Mark, When, ranged
from medalcal.news.wordtable import Reader, WordTable, dated

_SOME_YEAR = 2001
"""A year, none with a leap day, by which a month whose year is not told has its last day."""

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_SEASONS = {"winter": "winter", "spring": "spring", "summer": "summer", "fall": "autumn", "autumn": "autumn"}


def lex(text: str, start: int, end: int, *, capitals: bool = False) -> list[Mark]:
    """Give the marks of a stretch of plain text, in order.

    Args:
        capitals: It is a headline, where verbs begin with a capital too; elsewhere such a word is part of a name.
    """
    found: list[Mark] = []
    table = _table(capitals)
    at = start
    for word in _words().finditer(text, start, end):
        begin = word.start()
        if begin < at:
            continue
        here = table.match(text, begin, end)
        if here is not None and here[1] is not None:
            at = here[0]
            mark = _day_first(text, here[1])
            if not (mark.kind == "noun" and mark.value != "anime" and _is_attribute(text, begin)):
                found += _days_of_month(text, mark, end)
                at = found[-1].end
    return found


def _day_first(text: str, mark: Mark) -> Mark:
    """Turn a date such as 07/09/2015 in a text that writes another one that can only begin with its day, as 24/08."""
    if mark.kind != "date" or text.find("/", mark.start, mark.end) < 0 or None in (mark.value.month, mark.value.day):
        return mark
    when = mark.value
    if when.day > 12 or not _writes_day_first(text):
        return mark
    return mark._replace(value=when._replace(month=when.day, day=when.month))


@lru_cache(maxsize=4)
def _writes_day_first(text: str) -> bool:
    """Tell whether a text has a date in numbers that begins with its day, and none that begins with its month."""
    begins = {int(match[1]) > 12 for match in _slashes().finditer(text) if max(int(match[1]), int(match[2])) > 12}
    return begins == {True}


@cache
def _slashes() -> re.Pattern[str]:
    return re.compile(r"(?<![\d/.])([0-3]\d)/([0-3]\d)(?:/(?:20)?\d\d)?(?![\d/:])")


def _days_of_month(text: str, first: Mark, end: int) -> list[Mark]:
    """Give a date with the days of its month behind it, all of the year at their end: July 3, 5, and 7, 2018."""
    alone = first.kind == "date" and first.value.only_day
    if not alone and (first.kind != "date" or first.value.day is None or first.value.month is None):
        return [first]
    listed = None if first.value.year is not None else _days().match(text, first.end, end)
    if listed is None or (alone and not _are_days(text, listed)):
        return [first]
    when = first.value if listed["year"] is None else first.value._replace(year=int(listed["year"]))
    marks = [first._replace(value=when)]
    at = listed.start("days")
    for day in re.finditer(r"\d{1,2}", listed["days"]):
        marks.append(Mark("date", at + day.start(), at + day.end(), when._replace(day=int(day[0]))))
    return [*marks[:-1], marks[-1]._replace(end=listed.end())]


def _are_days(text: str, listed: re.Match[str]) -> bool:
    """Tell whether ordinals behind a day without a month are days too: on the 21st and 28th, not on its 4th Prize."""
    behind = text[listed.end() : listed.end() + 2]
    return text[listed.end() - 1].isalpha() and not (behind == " o" or behind[1:].isupper())


@cache
def _days() -> re.Pattern[str]:
    return re.compile(
        r"(?P<days>(?:, ?[1-3]?\d(?:st|nd|rd|th)?){0,4},? (?:and|&) (?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)?)"
        r"(?![\w:]|[.,]\d| (?:more|others|further|episodes?|volumes?|chapters?|films?|titles|follows|ships|comes)\b"
        rf"| (?:on|in) (?:{LONG_MONTHS})\b)"
        r"(?:,? (?P<year>(?:19|20)\d\d))?"
    )


def _is_attribute(text: str, begin: int) -> bool:
    """Tell whether a word only says how long or how much something is: a forty-volume manga, a 25-episode series."""
    return text[begin - 1 : begin] == "-" and text[max(0, begin - 2) : begin - 1].isalnum()


def _month(name: str) -> int:
    return next(number for number, month in enumerate(MONTHS, 1) if month.startswith(name.lower()[:3]))


def _weekday(name: str) -> int:
    return _WEEKDAYS.index(name.lower()[:3])


def _int(said: dict[str, str], name: str) -> int | None:
    return int(said[name]) if name in said else None


_OF_YEAR = {
    "this": ("year", 0),
    "last": ("year", -1),
    "next": ("year", 1),
    "that": ("then", 0),
    "that same": ("then", 0),
    "the same": ("then", 0),
    "the following": ("then", 1),
    "the next": ("then", 1),
}


def _holiday(said: dict[str, str]) -> When:
    return holiday(said["day"], _int(said, "year"))


def _year(said: dict[str, str]) -> int | None:
    """Give the year, that of two digits too: the summer of '09."""
    return (1900 if said["short"] > "50" else 2000) + int(said["short"]) if "short" in said else _int(said, "year")


def _year_on(said: dict[str, str]) -> tuple[str, int] | None:
    """Give the year that is told by that of publication: the first quarter of next year."""
    return ("year", {"next": 1, "last": -1}.get(said["rely"], 0)) if "rely" in said else None


def _plain_date(said: dict[str, str]) -> When | None:
    """Give a date of year, month and day, where they can be such."""
    month = said.get("month")
    number = None if month is None else int(month) if month.isdigit() else _month(month)
    year, day = _year(said), _int(said, "day") or _int(said, "day2")
    if "dayword" in said:
        last = monthrange(year or _SOME_YEAR, number or 1)[1]
        day = ordinal(said["dayword"]) or last
    if (number is not None and not 1 <= number <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    return When(year, number, day, shift=_OF_YEAR[said["ofyear"]] if "ofyear" in said else None)


def _iso_month(said: dict[str, str]) -> When | None:
    """Give the month of 2018-10; what may be the year behind the first is none: 2009-10."""
    span = int(said["month"]) == int(said["year"][2:]) + 1
    return When(int(said["year"])) if span else _plain_date(said)


def _between(said: dict[str, str]) -> When | None:
    """Give the first of two months: between October and March of last year."""
    start, end = _plain_date({"month": said["month"]}), _plain_date(said | {"month": said["month2"]})
    return start and end and ranged(start, end)


def _month_alone(said: dict[str, str]) -> When | None:
    return _plain_date({"month": said.get("month") or ("March" if "march" in said else "May")})


def _slashed(said: dict[str, str]) -> When | None:
    """Give a date written as month/day/year, or day/month/year where only that can be."""
    if int(said["month"]) > 12 >= int(said["day"]):
        said["month"], said["day"] = said["day"], said["month"]
    if len(said.get("year", "2000")) == 2:
        said["year"] = "20" + said["year"]
    return _plain_date(said)


def _ranged(said: dict[str, str]) -> When | None:
    """Give the first day of a range; a year at its end counts for both."""
    if "year" not in said and "year2" in said:
        said["year"] = said["year2"]
    return _plain_date(said)


_PARTS = {"early": "early", "beginning": "early", "start": "early", "early part": "early",
          "mid": "mid", "middle": "mid", "late": "late",
          "end": "late", "close": "late",
          "latter part": "late", "early days": "early", "second half": "late", "latter half": "late"}  # fmt: skip


def _part_of_month(said: dict[str, str]) -> When | None:
    when = _plain_date(said)
    return when and when._replace(part=_PARTS.get(said["vague"].lower(), ""))


def _shift(said: dict[str, str]) -> int:
    word = said.get("rel", "").lower()
    if "next" in word or "following" in word:
        return 1
    return -1 if any(past in word for past in ("last", "past", "previous")) else 0


def _relative_month(said: dict[str, str]) -> When | None:
    when = _plain_date(said)
    if when is None or when.year is not None:
        return when
    unit = "month then" if "following" in said.get("rel", "") else "month name"
    return when._replace(shift=(unit, _shift(said)))


def _that_month(said: dict[str, str]) -> When | None:
    when = _plain_date(said)
    return when and when._replace(shift=("month then", 0))


def _year_month(said: dict[str, str]) -> When | None:
    """Give a month written as 2026.05 or 2026/5; 2011/12 are two years."""
    if "month2" in said and said["month2"] == f"{(int(said['year']) + 1) % 100:02}":
        return None
    return When(int(said["year"]), int(said.get("month") or said["month2"]))


def _month_after(said: dict[str, str]) -> When | None:
    """Give a month behind the date before it: the March after."""
    when = _plain_date(said)
    return when and when._replace(shift=("month then", 1))


def _named_season(said: dict[str, str]) -> str:
    """Give the season that is named in whichever group of a row."""
    return _SEASONS[next(word for group, word in said.items() if group.startswith("season")).lower()]


def _that_season(said: dict[str, str]) -> When:
    return When(part=_named_season(said), shift=("season then", 0))


def _season(said: dict[str, str]) -> When:
    return When(year=_year(said), part=_named_season(said))


def _relative_season(said: dict[str, str]) -> When:
    unit = "season" if "rel" in said else "season ahead"
    return When(part=_named_season(said), shift=(unit, _shift(said)))


def _season_of_year(said: dict[str, str]) -> When:
    return When(part=_SEASONS[said["season"].lower()], shift=("year", _shift(said)))


def _week_of_month(said: dict[str, str]) -> When | None:
    when = _plain_date(said)
    return when and when._replace(part=_WEEKS.get(said["vague"], "late"))


_WEEKS = {"first": "early", "second": "", "third": ""}
"""Thirds of a month in which its weeks lie; the middle ones lie in two."""


def _nth_weekday(said: dict[str, str]) -> When | None:
    """Give so many a weekday of a month: the second Thursday of January."""
    when = _plain_date(said)
    return when and when._replace(part=said["nth"], weekday=_weekday(said["wd"]))


def _day_of_month(said: dict[str, str]) -> When:
    day = ordinal(said["dayword"]) if "dayword" in said else int(said["day"])
    return When(day=day, shift=("month", _shift(said)))


def _relative_weekday(said: dict[str, str]) -> When:
    unit = "weekday after" if said.get("rel", "").endswith(("following", "after")) else "this weekday"
    return When(weekday=_weekday(said["wd"]), shift=(unit, _shift(said)))


def _relative_year(said: dict[str, str]) -> When:
    unit, word = said["unit"], said["rel"].lower()
    if unit == "day":
        return When(shift=("after", 1 if "following" in word or "next" in word else 0))
    if word in ("that same", "same", "the same", "following", "the following") and unit in ("week", "weekend"):
        return When(shift=("week then", _shift(said)))
    if ("same" in word or "following" in word) and unit in ("month", "year"):
        return When(shift=("month after" if unit == "month" else "then", _shift(said)))
    if unit == "weekend":
        return When(weekday=_WEEKDAYS.index("sat"), shift=("week", _shift(said)))
    vague = said.get("vague")
    if unit == "week":
        return When(shift=(unit, _shift(said)), vague="in that week")
    return When(shift=(unit, _shift(said)), vague=vague and f"{vague.lower()} in it")


def _half(said: dict[str, str]) -> When:
    return When(
        _year(said), part="H1" if said["part"].lower() in ("first", "1st", "h1") else "H2", shift=_year_on(said)
    )


def _quarter(said: dict[str, str]) -> When:
    number = 4 if said.get("q") in ("last", "final") else said.get("qn") or ordinal(said["q"])
    return When(_year(said), part=f"Q{number}", shift=_year_on(said))


def _vague_year(said: dict[str, str]) -> When:
    return When(_int(said, "year"), vague=f"{said['vague'].lower()} in that year")


def _part_of_this_month(said: dict[str, str]) -> When:
    return When(part=_PARTS.get(said["vague"].lower(), ""), shift=("month", int(said["rel"] == "next")))


def _day_of_week(said: dict[str, str]) -> When:
    return When(day=int(said["day"]), weekday=_weekday(said["wd"]))


_DATES = {
    "iso": _plain_date, "isomonth": _iso_month,
    "holiday": _holiday, "us": _slashed, "range": _ranged, "md": _plain_date, "dm": _plain_date,
    "pm": _part_of_month, "my": _plain_date, "m": _month_alone, "y": _plain_date, "relm": _relative_month,
    "thatm": _that_month, "thats": _that_season, "sy": _season, "ys": _season, "rels": _relative_season,
    "relw": _relative_weekday,
    "rely": _relative_year, "seasonof": _season_of_year, "weekof": _week_of_month, "nthday": _nth_weekday,
    "dayof": _day_of_month, "half": _half, "quarter": _quarter, "vy": _vague_year, "dayalone": _plain_date,
    "now": distances.now, "between": _between, "after": distances.after, "daysahead": distances.days_ahead,
    "on": distances.months_on,
    "yearend": distances.end_of_year, "wdday": _day_of_week, "gone": distances.gone, "monthpart": _part_of_this_month,
    "newyear": distances.new_year, "ym": _year_month, "nextm": _month_after,
}  # fmt: skip


def _a_weekday(start: int, end: int, said: dict[str, str]) -> Mark:
    if "days" in said:
        return Mark("weekly", start, end, None)
    weekly = "every" in said or "plural" in said
    return Mark("weekly" if weekly else "weekday", start, end, _weekday(said["wd"]))


def _clock(start: int, end: int, said: dict[str, str]) -> Mark | None:
    """Give a clock in numbers; 8/7c, as American networks tell their evenings, at none but their hours."""
    half = (said.get("half") or said.get("half12") or said.get("halfalone") or "").lower() or None
    if "hour12" in said and half is None:
        half = "p"
        if int(said["hour12"]) not in _EVENING:
            return None
    hour = Hour(int(said.get("hour") or said["hour12"]), int(said.get("minute", 0)), half, half is not None)
    return Mark("clock", start, end, hour)


_EVENING = range(6, 12)
"""Hours of an evening, by a clock of twelve."""


def _format(start: int, end: int, said: dict[str, str]) -> Mark:
    return Mark("format", start, end, "digital" if "digital" in said else "print")


_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "half an hour": 30,
            "an hour": 60, "one hour": 60, "two hours": 120}  # fmt: skip


def _said_clock(start: int, end: int, said: dict[str, str]) -> Mark | None:
    """Give a clock in words: midnight, half past midnight, a quarter to nine in the evening, 11 at night."""
    minutes = _MINUTES.get(said.get("part", "").lower().removeprefix("a "), 0)
    if said.get("side") in ("to", "before"):
        minutes = -minutes
    hours = _said_hour(said)
    if hours == 0 and 0 <= minutes < 60:
        return Mark("clock", start, end, Hour(0, minutes, None, True, "midnight"))
    hour, minute = divmod((60 * hours + minutes) % (24 * 60), 60)
    half = "a" if hour < 12 and said.keys() & {"word", "daypart"} else None
    return Mark("clock", start, end, Hour(hour or 12, minute, half, True))


def _said_hour(said: dict[str, str]) -> int:
    """Give the hour of a clock in words, midnight and twelve at night as 0."""
    if "word" in said:
        return 0 if said["word"].lower() == "midnight" else 12
    spoken = said["hour"]
    hour = int(spoken) if spoken.isdigit() else CARDINALS.index(spoken) + 1
    part = said.get("daypart", "")
    late = part.startswith((" in the afternoon", " in the evening", " p"))
    return hour % 12 + (12 if late or (part == " at night" and 6 <= hour < 12) else 0)


def _zone(start: int, end: int, said: dict[str, str]) -> Mark:
    return Mark("zone", start, end, "ET" if "coasts" in said else said.get("zone") or said["zonename"])


_COUNTS = {"half an": 0.5, "a half": 0.5, "a": 1, "an": 1, "thirty": 30}
_MINUTES_OF = {"minute": 1, "hour": 60, "day": 1440, "night": 1440, "week": 10080, "fortnight": 20160}


def _later(start: int, end: int, said: dict[str, str]) -> Mark:
    """Give how many minutes lie between a moment and the one before it: none where both are at once."""
    if "once" in said:
        return Mark("later", start, end, 0)
    word, unit = said["n"].lower(), said["unit"].rstrip("s")
    count = _COUNTS.get(word) or ordinal(word) or 0
    minutes = int(count * _MINUTES_OF[unit])
    return Mark("later", start, end, -minutes if "early" in said else minutes)


def _ahead(start: int, end: int, said: dict[str, str]) -> Mark:
    """Give how many days something comes after what stands behind it; before that it is less than none."""
    days = int(_COUNTS.get(said["n"]) or ordinal(said["n"]) or 0) * (7 if said["unit"].startswith("week") else 1)
    return Mark("ahead", start, end, -days if "early" in said else days)


def _beside(start: int, end: int, said: dict[str, str]) -> Mark:
    return Mark("beside", start, end, "strong" if "strong" in said else "weak")


_READERS: dict[str, Reader] = {
    "beside": _beside, "later": _later, "ahead": _ahead, "format": _format, "wd": _a_weekday, "clock": _clock,
    "saidclock": _said_clock, "zone": _zone, "season#": season_number, "number": number_of,
}  # fmt: skip


@cache
def _words() -> re.Pattern[str]:
    """Places at which a word, a number or a sign that matters begins."""
    return re.compile(
        r"(?<![A-Za-z0-9\u00c0-\u024f])[A-Za-z0-9]|[,;()#$¥€£-]|:(?= )|'ll\b|(?<=\d)(?:[AaPp]\.?[Mm]|[Ee](?=\d))"
    )


@cache
def _table(capitals: bool) -> WordTable:
    return WordTable(
        TABLE, CUES, NOUNS, _READERS | {kind: dated(read) for kind, read in _DATES.items()}, capitals=capitals
    )
