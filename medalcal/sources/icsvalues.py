"""Values of iCalendar, read where they are sound: times, durations, offsets, rules, colours.

What is not sound gives None; who asks says why that is a fault, and where.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

Form = Literal["date", "utc", "zone", "floating"]

_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?", re.ASCII)
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,7})W|(?=\d|T\d)(?:(\d{1,7})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?)",
    re.ASCII,
)
_OFFSET = re.compile(r"([+-])(\d\d)([0-5]\d)([0-5]\d)?", re.ASCII)
_WEEKDAY = r"(?:[+-]?\d{1,2})?(?:SU|MO|TU|WE|TH|FR|SA)"
_NUMBERS = r"[+-]?\d{1,3}(?:,[+-]?\d{1,3})*"
_RULE_PARTS: dict[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.ASCII | re.IGNORECASE)
    for name, pattern in {
        "FREQ": "SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY",
        "UNTIL": r"\d{8}(?:T\d{6}Z?)?",
        "COUNT": r"0*[1-9]\d{0,8}",
        "INTERVAL": r"0*[1-9]\d{0,8}",
        "BYDAY": rf"{_WEEKDAY}(?:,{_WEEKDAY})*",
        "WKST": "SU|MO|TU|WE|TH|FR|SA",
        **dict.fromkeys(
            ("BYSECOND", "BYMINUTE", "BYHOUR", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS"), _NUMBERS
        ),
    }.items()
}
"""Part of a rule → its form: RFC 5545, section 3.3.10."""
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class When(NamedTuple):
    """A date, an instant, or a time by some clock."""

    form: Form
    local: datetime
    """Naive: in UTC, by the clock of the zone, or midnight of a date."""
    zone: str | None = None

    def __str__(self) -> str:
        """Give it as it is written."""
        written = self.local.isoformat().replace("-", "").replace(":", "")
        return written[:8] if self.form == "date" else written + ("Z" if self.form == "utc" else "")


def read_time(text: str, zone: str | None = None) -> When | None:
    """Give what a DATE or a DATE-TIME says, or None for what is neither or is no day or hour that there is."""
    match = _TIME.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
    try:
        local = datetime(year, month, day, hour, minute, min(second, 59) if second <= 60 else second)  # noqa: DTZ001
    except ValueError:
        return None
    if match[4] is None:
        return When("date", local)
    if match[7]:
        return When("utc", local)
    return When("zone", local, zone) if zone else When("floating", local)


def past_midnight(text: str) -> tuple[int, When] | None:
    """Give the hour of a DATE-TIME that counts on past midnight, as 25 does, and the time that it means; else None."""
    match = _TIME.fullmatch(text)
    if match is None or not match[4] or int(match[4]) < 24:
        return None
    day = read_time(f"{text[:8]}T00{text[11:]}")
    try:
        return day and (int(match[4]), day._replace(local=day.local + timedelta(hours=int(match[4]))))
    except OverflowError:
        return None


def read_duration(text: str) -> timedelta | None:
    """Give a duration, negative ones too."""
    match = _DURATION.fullmatch(text.upper())
    if match is None:
        return None
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    span = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -span if match[1] == "-" else span


def is_of_days(duration: str) -> bool:
    """Tell whether a duration is written in days or weeks alone."""
    return "T" not in duration.upper()


def read_offset(text: str) -> int | None:
    """Give a UTC offset in seconds, or None; -0000 is none, as section 3.3.14 has it."""
    match = _OFFSET.fullmatch(text)
    if match is None or int(match[2]) > 23:
        return None
    seconds = int(match[2]) * 3600 + int(match[3]) * 60 + int(match[4] or 0)
    if match[1] == "-":
        return -seconds or None
    return seconds


def read_rule(text: str) -> dict[str, str] | str:
    """Give the parts of a rule in upper case, or words for what is wrong with it."""
    parts: dict[str, str] = {}
    for written in text.split(";"):
        name, _, value = written.partition("=")
        name = name.upper()
        if name.startswith("X-"):
            continue
        pattern = _RULE_PARTS.get(name)
        if pattern is None:
            return f'"{written[:40]}"' if written else "a semicolon too many"
        if pattern.fullmatch(value) is None or not _is_within(name, value):
            return f'"{written[:40]}"'
        if name in parts:
            return f"{name} twice"
        parts[name] = value.upper()
    return parts if "FREQ" in parts else "no FREQ"


_LARGEST = {"BYMONTH": 12, "BYMONTHDAY": 31, "BYYEARDAY": 366, "BYWEEKNO": 53, "BYSETPOS": 366,
            "BYHOUR": 23, "BYMINUTE": 59, "BYSECOND": 60}  # fmt: skip
"""The largest number of each part of a rule. Source: RFC 5545, section 3.3.10."""
_FROM_NOUGHT = ("BYHOUR", "BYMINUTE", "BYSECOND")


def _is_within(name: str, value: str) -> bool:
    """Tell whether the numbers of a part of a rule are such as there are."""
    if name not in _LARGEST:
        return True
    numbers = [abs(int(number)) for number in value.split(",")]
    return all((number > 0 or name in _FROM_NOUGHT) and number <= _LARGEST[name] for number in numbers)


def clashes(parts: dict[str, str], *, of_days: bool) -> Iterator[str]:
    """Give the parts of a rule that may not stand in it, each with what it clashes with.

    Source: RFC 5545, section 3.3.10.

    Args:
        of_days: DTSTART is a date.
    """
    freq = parts["FREQ"]
    if any(map(str.isdigit, parts.get("BYDAY", ""))) and (freq not in ("MONTHLY", "YEARLY") or "BYWEEKNO" in parts):
        beside = "BYWEEKNO" if freq == "YEARLY" else f"FREQ={freq}"
        yield f"BYDAY={parts['BYDAY'][:20]} beside {beside}"
    barred = {"BYMONTHDAY": ("WEEKLY",), "BYYEARDAY": ("DAILY", "WEEKLY", "MONTHLY"),
              "BYWEEKNO": ("SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY")}  # fmt: skip
    yield from (f"{name} beside FREQ={freq}" for name, rates in barred.items() if name in parts and freq in rates)
    if "BYSETPOS" in parts and not any(name.startswith("BY") and name != "BYSETPOS" for name in parts):
        yield "BYSETPOS without another BY part"
    if of_days:
        yield from (f"{name} for DTSTART of a day" for name in _FROM_NOUGHT if name in parts)


def yearly_day(year: int, month: int, byday: str, monthdays: str) -> date | None:
    """Give the day of a year on which a zone's rule falls: the last Sunday, the Sunday from the 8th on, the 1st.

    None for what is no such rule.
    """
    first, after = date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)
    days = [first + timedelta(number) for number in range((after - first).days)]
    if monthdays:
        wanted = {int(part) for part in monthdays.split(",")}
        days = [day for day in days if day.day in wanted]
    nth = 1
    if byday:
        match = re.fullmatch(r"([+-]?\d{1,2})?([A-Z]{2})", byday)
        if match is None:
            return None
        days = [day for day in days if WEEKDAYS[day.weekday()] == match[2]]
        nth = int(match[1] or 1)
    elif not monthdays:
        return None
    index = nth - 1 if nth > 0 else nth
    return days[index] if nth and -len(days) <= index < len(days) else None


COLORS = frozenset(
    """aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
    cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray
    darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen
    darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue
    firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew
    hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
    lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
    lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue
    mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred
    midnightblue mintcream mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid
    palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple red
    rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray
    slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow
    yellowgreen""".split()  # noqa: SIM905
)
"""The 147 colour names of CSS3."""
