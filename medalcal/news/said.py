"""What a stretch of words states about a moment: its date, weekday, clock and zone, not yet placed in time.

Two readings that a text leaves open stay two here: a date such as 1/2/2026, a clock such as 深夜1時30分.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple, NoReturn

from medalcal.errors import BroadcastTimeError, PartialDateError
from medalcal.model.clock import DAY_MINUTES, LAST_END, BroadcastTime, label_text, parse_end
from medalcal.model.dates import PartialDate, quoted
from medalcal.news.tokens import Token
from medalcal.news.zones import ZoneSaid, zone_said

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_JA_WEEKDAYS = "月火水木金土日"
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SUFFIXES = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
_REIWA = 2018
"""令和1年 is 2019."""

_TONIGHT = ("今夜", "今晩", "tonight")
"""Today and a part of the day in one word; a finer part may follow (今夜深夜1時)."""

_PARTS: tuple[tuple[tuple[str, ...], tuple[tuple[int, int, int], ...]], ...] = (
    (("深夜", "late"), ((0, 5, 24), (10, 11, 12), (12, 12, 12), (21, 29, 0))),
    (("夜", "よる", "night", *_TONIGHT), ((0, 3, 24), (5, 11, 12), (12, 12, 12), (17, 29, 0))),
    (("早朝", "early"), ((3, 8, 0),)),
    (("未明",), ((0, 5, 0),)),
    (("朝", "morning"), ((0, 11, 0),)),
    (("昼",), ((1, 5, 12), (10, 17, 0))),
    (("夕", "evening"), ((3, 11, 12), (15, 23, 0))),
)
"""How a part of the day begins in writing, then hours as written, from and to, with the hours to add.

facts: 深夜 with hours 0 to 5 and 12 belongs to the night of the named day.
"""


class DateSaid(NamedTuple):
    """A date as far as it was written."""

    year: int | None
    month: int | None
    day: int
    note: str | None = None

    def on(self, year: int, month: int) -> date:
        """Give the date with what was left out.

        Raises:
            PartialDateError: There is no such day.
        """
        return PartialDate.parse(f"{year:04d}-{month:02d}-{self.day:02d}").day


class Clock(NamedTuple):
    """A clock as it was written."""

    hour: int
    minute: int
    text: str
    half: str | None = None
    """``a`` or ``p`` of a 12-hour clock."""
    english: bool = False
    """Written with a.m. or p.m., not 午前 or 午後."""
    part: str | None = None
    next_day: bool = False
    """Written with 翌, the day after."""


class Choice(NamedTuple):
    """One meaning of a clock, in minutes from midnight of the named day."""

    minutes: int
    why: str | None = None


@dataclass(slots=True)
class Said:
    """All that a stretch of words states."""

    dates: list[DateSaid] = field(default_factory=list)
    """At most one date, in each of its readings, the likelier first."""
    weekdays: list[int] = field(default_factory=list)
    clocks: list[Clock] = field(default_factory=list)
    """One, or the start and the end of a range."""
    zone: ZoneSaid | None = None
    day: int | None = None
    """Days from today."""
    weekly: bool = False
    next_week: Literal["meant", "likelier"] | None = None
    """A weekday is meant as that of the next week (来週), or more likely so than as the next one to come (next)."""
    text: str = ""
    """The words as given, in quotation marks, for messages."""


def gather(words: list[Token], text: str) -> Said:
    """Give what words state; each kind of word adds its own fact.

    Args:
        words: One or more.
        text: What they were cut from, to be quoted in messages.

    Raises:
        BroadcastTimeError: A clock is impossible, or there is more than one.
        PartialDateError: A date is impossible, or there is more than one; a word is not understood.
    """
    return _Gatherer(words, text).read()


class _Gatherer:
    """Takes words in order; parts of the day and 翌 wait for the clock that they belong to."""

    def __init__(self, words: list[Token], text: str) -> None:
        self.words = words
        self.source = text
        self.text = quoted(text[words[0].start : words[-1].end])
        self.said = Said(text=self.text)
        self.year: int | None = None
        self.waiting: dict[str, str] = {}
        self.link: str | None = None
        self.steps: dict[str, Callable[[Token], None]] = {
            "date": self.date, "year": self.year_alone, "weekday": self.weekday, "weekly": self.weekly,
            "day": self.relative, "clock": self.clock, "half": self.wait, "part": self.wait, "next_day": self.wait,
            "zone": self.zone, "offset": self.zone, "to": self.range, "from": self.range, "until": self.until,
            "bad_date": self.bad_date, "bad_clock": self.bad_clock, "unknown": self.unknown,
        }  # fmt: skip

    def read(self) -> Said:
        """Take each word in its turn and give what all of them say."""
        for word in self.words:
            if word.kind in self.steps:
                self.steps[word.kind](word)
        self.finish_clock()
        self.finish_year()
        return self.said

    def unknown(self, word: Token) -> NoReturn:
        """Refuse what is not understood, with the words of its kind that follow it."""
        end = word.end
        for other in self.words:
            if other.start == end and other.kind == word.kind:
                end = other.end
        part = quoted(self.source[word.start : end])
        raise PartialDateError(f"{part} is not understood as part of a date with a time")

    def bad_date(self, word: Token) -> NoReturn:
        raise PartialDateError(f"{quoted(word.text)} is not understood as a date; write it as 2026-01-24")

    def bad_clock(self, word: Token) -> None:
        BroadcastTime.parse(word.text)
        self.unknown(word)

    def date(self, word: Token) -> None:
        if self.said.dates:
            raise PartialDateError(f"{self.text} has two dates; write one")
        self.said.dates = _dates(word)
        self.waiting.pop("next_day", None)

    def year_alone(self, word: Token) -> None:
        year = _year(word.parts)
        if self.year not in (None, year):
            raise PartialDateError(f"{self.text} has two years; write one")
        self.year = year

    def weekday(self, word: Token) -> None:
        """Take a weekday."""
        self.said.next_week = "meant" if "ja_next" in word.parts else "likelier" if "next" in word.parts else None
        if "ja" in word.parts:
            self.said.weekdays.append(_JA_WEEKDAYS.index(word.parts["ja"]))
            return
        name = word.parts["weekday"].lower()
        self.said.weekdays.append(next(n for n, full in enumerate(WEEKDAYS) if full.lower().startswith(name[:3])))
        self.said.weekly |= name.endswith("days")

    def weekly(self, word: Token) -> None:
        self.said.weekly = True

    def relative(self, word: Token) -> None:
        if self.said.day is not None:
            raise PartialDateError(f"{self.text} has two days; write one")
        self.said.day = 2 if "after" in word.parts else 0 if word.parts else 1
        if "tonight" in word.parts:
            self.waiting["part"] = word.text

    def wait(self, word: Token) -> None:
        if word.kind in self.waiting and self.waiting[word.kind].lower() not in _TONIGHT:
            raise BroadcastTimeError(f"{self.text} says twice which part of the day is meant")
        self.waiting[word.kind] = word.text

    def range(self, word: Token) -> None:
        if not (self.said.clocks or self.said.dates or self.said.weekdays or word.kind == "from"):
            raise BroadcastTimeError(f"{self.text} has an end without a start")
        self.link = word.text if self.said.clocks else None

    def until(self, word: Token) -> None:
        if len(self.said.clocks) != 2:
            raise BroadcastTimeError(f"{self.text} has an end without a start")

    def zone(self, word: Token) -> None:
        zone = zone_said(word)
        if self.said.zone not in (None, zone):
            raise BroadcastTimeError(f"{self.text} has two zones; write one")
        self.said.zone = zone

    def clock(self, word: Token) -> None:
        """Take a time of day, or the end of a range."""
        clocks = self.said.clocks
        if clocks and (self.link is None or len(clocks) == 2):
            raise BroadcastTimeError(f"{self.text} has two times; write one, or a range such as 25:30~26:00")
        if self.link == "-" and self.is_offset(word.text):
            raise BroadcastTimeError(f"{self.text} can be a range or an offset; write ~ for a range, T for an offset")
        clocks.append(_clock(word, self.waiting))
        self.waiting = {}
        self.link = None
        if "offset" in word.parts:
            self.zone(word)

    def is_offset(self, text: str) -> bool:
        """Tell whether the end of a range looks like the offset in 2026-01-24 20:30-05:00."""
        return bool(
            re.fullmatch(r"(0\d|1[0-2]):[03]0", text)
            and any(re.match(r"\d{4}-", word.text) for word in self.words)
            and parse_end(text) <= self.said.clocks[0].hour * 60 + self.said.clocks[0].minute
        )

    def finish_clock(self) -> None:
        """Give a part of the day that follows its clock, as in "1:30 on Saturday night", to the clock before it."""
        clocks = self.said.clocks
        if not clocks:
            return
        if clocks[-1].part is None and "part" in self.waiting:
            clocks[-1] = clocks[-1]._replace(part=self.waiting.pop("part"))
        for text in self.waiting.values():
            raise BroadcastTimeError(f"{quoted(text)} belongs before a time; there is none after it")

    def finish_year(self) -> None:
        """Give a year that stands by itself to the date that it belongs to."""
        if self.year is None:
            return
        if not self.said.dates:
            raise PartialDateError(f"{self.text} has a year without month and day")
        if any(said.year is not None for said in self.said.dates):
            raise PartialDateError(f"{self.text} has two years; write one")
        self.said.dates = [said._replace(year=self.year) for said in self.said.dates]


def _dates(word: Token) -> list[DateSaid]:
    """Give the readings of a date: two for 1/2/2026."""
    parts = word.parts
    year = int(parts["year"]) if "year" in parts else None
    if "first" in parts:
        return _slashed(int(parts["first"]), int(parts["second"]), year)
    day = int(parts["day"])
    if "suffix" in parts and parts["suffix"].lower() != (suffix := _SUFFIXES.get(day, "th")):
        raise PartialDateError(f"{quoted(word.text)} has a slip in its day; write {day}{suffix} if that is meant")
    if "month" not in parts:
        return [DateSaid(year, None, day)]
    month = parts["month"]
    return [DateSaid(year, int(month) if month.isdigit() else _MONTHS.index(month[:3].lower()) + 1, day)]


def _slashed(first: int, second: int, year: int | None) -> list[DateSaid]:
    american = DateSaid(year, first, second, "the date is read as month/day/year")
    european = DateSaid(year, second, first, "the date is read as day/month/year")
    if first == second:
        return [american._replace(note=None)]
    if first > 12:
        return [european]
    return [american, european] if second <= 12 else [american]


def _year(parts: dict[str, str]) -> int:
    if "reiwa" in parts:
        return _REIWA + (1 if parts["reiwa"] == "元" else int(parts["reiwa"]))
    return int(parts["year"]) if "year" in parts else 2000 + int(parts["short"])


def _clock(word: Token, waiting: dict[str, str]) -> Clock:
    parts = word.parts
    before = "".join(waiting.values())
    text = f"{before} {word.text}" if before.isascii() and before else before + word.text
    next_day = "next_day" in waiting
    if "noon" in parts or "midnight" in parts:
        if "half" in waiting or "part" in waiting:
            raise BroadcastTimeError(f"{quoted(text)} says twice which part of the day is meant")
        hour, part = (12, "昼") if "noon" in parts else (0, "深夜")
        return Clock(hour, 0, text, part=part, next_day=next_day)
    if int(parts.get("second", 0)) or int(parts.get("rest", 0)):
        raise BroadcastTimeError(f"{quoted(text)} has seconds; a broadcast begins on a whole minute")
    half = parts.get("half", waiting.get("half", ""))
    if "half" in parts and "half" in waiting:
        raise BroadcastTimeError(f"{quoted(text)} says twice which half of the day is meant")
    return Clock(
        hour=0 if parts["hour"] == "零" else int(parts["hour"]),
        minute=30 if "thirty" in parts else int(parts.get("minute", 0)),
        text=text,
        half=("a" if half.lower()[0] == "a" or "前" in half else "p") if half else None,
        english="half" in parts,
        part=waiting.get("part"),
        next_day=next_day,
    )


def choices(clock: Clock, rollover: int, *, dated: bool, named: bool) -> list[Choice]:
    """Give the meanings of a clock at which something begins, the likelier first.

    Args:
        rollover: Minutes from midnight up to which an English 12-hour clock may count from the evening before.
        dated: A date stands beside it, so 深夜 can also be meant by the calendar.
        named: A date or a weekday stands beside it.

    Raises:
        BroadcastTimeError: The 30-hour clock has no such time, or its words contradict one another.
    """
    found: list[Choice] = []
    for hour, why in _hours(clock):
        counted = _counted(clock, hour)
        minutes = _start(counted, clock.minute)
        shown = f"{clock.text} is read as {label_text(minutes)}"
        if clock.next_day:
            found.append(_after(clock, minutes))
        elif dated and counted >= 24 > hour:
            found.append(Choice(minutes, f"{shown}, counted from the evening before midnight"))
            found.append(Choice(minutes - DAY_MINUTES, f"{clock.text} is read by the calendar's day"))
        elif named and clock.english and clock.half == "a" and clock.part is None and minutes < rollover:
            found.append(Choice(minutes, f"{clock.text} is read by the calendar's day"))
            found.append(Choice(minutes + DAY_MINUTES, f"news sometimes counts {clock.text} from the evening before"))
        else:
            found.append(Choice(minutes, why or (shown if counted != hour else None)))
    return found


def _start(hour: int, minute: int) -> BroadcastTime:
    if hour * 60 + minute == LAST_END:
        raise BroadcastTimeError('"30:00" can only be an end; the last time at which something begins is 29:59')
    return BroadcastTime.parse(f"{hour}:{minute:02d}")


def _after(clock: Clock, minutes: int) -> Choice:
    if minutes >= DAY_MINUTES:
        raise BroadcastTimeError(f"{quoted(clock.text)} counts the next day twice; write 翌1:30 or 25:30")
    return Choice(minutes + DAY_MINUTES)


def range_minutes(start: Clock, end: Clock, begins: int) -> int:
    """Give the minutes from the start to the end of a range.

    Args:
        begins: The start's minutes from midnight of the named day. An end that says no part of the day shares that of
            the start, if it then lies after it (午後11時~11時半); else one that is written earlier lies after the next
            midnight (23:30~0:30).

    Raises:
        BroadcastTimeError: The end lies after 30:00, or only the end says a.m. or p.m.
    """
    shown = quoted(f"{start.text} - {end.text}")
    if start.half is None and start.part is None and end.english:
        raise BroadcastTimeError(f"{shown} is unclear; write a.m. or p.m. with both times")
    midnight = DAY_MINUTES if start.next_day else 0
    ends = [_end(end) + DAY_MINUTES] if end.next_day else [_end(end) + midnight, _end(end) + midnight + DAY_MINUTES]
    if not (end.half or end.part or end.next_day):
        with suppress(BroadcastTimeError):
            shared = end._replace(half=start.half, part=start.part, english=start.english)
            ends.insert(0, _end(shared) + midnight)
    for minutes in ends:
        if begins < minutes <= LAST_END + midnight:
            return minutes - begins
    raise BroadcastTimeError(f"{shown} ends before it begins or after 30:00")


def _end(clock: Clock) -> int:
    hour, _ = _hours(clock)[0]
    return parse_end(f"{_counted(clock, hour)}:{clock.minute:02d}")


def _hours(clock: Clock) -> list[tuple[int, str | None]]:
    """Give the hours of a 24-hour clock that a 12-hour clock can mean, with the reason where there are two."""
    hour = clock.hour
    if clock.half is None:
        return [(hour, None)]
    latest = 12 if clock.english or clock.half == "a" else 23
    if hour > latest or (clock.english and clock.half == "p" and hour == 0):
        raise BroadcastTimeError(f"{quoted(clock.text)} is no time; a 12-hour clock runs from 1 to 12")
    if hour == 12 and not clock.english:
        first, second = (0, 12) if clock.half == "a" else (12, 24)
        why = f"{clock.text} can be noon or midnight"
        return [(first, why), (second, why)]
    if hour == 12:
        return [(0 if clock.half == "a" else 12, None)]
    return [(hour + 12 if clock.half == "p" and hour < 12 else hour, None)]


def _counted(clock: Clock, hour: int) -> int:
    """Give the hour as counted from the midnight that begins the named day, by the part of the day it is in."""
    if clock.part is None:
        return hour
    part = clock.part.lower()
    hours = next(hours for begins, hours in _PARTS if part.startswith(begins))
    for first, last, more in hours:
        if first <= hour <= last:
            return hour + more
    raise BroadcastTimeError(f"{quoted(clock.text)} contradicts itself; {clock.part} has no such hour")
