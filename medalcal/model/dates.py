"""Dates known to a precision: a day, a third of a month, a month, down to nothing at all.

A ``PartialDate`` is the span of days on which a thing may be, and the precision in which that was said. "January 2026"
is 31 possible days and never turns into the first of them: asking it for its day raises. Its canonical spelling is that
of the data files, docs/reference/data-files.md; prose in English and Japanese is read and written in ``datetext``.

Dates here are broadcast dates where there is a grid: 31 January 25:30 lies in January. A season is the quarter of the
broadcasting year that Japanese television counts by, so ``2026-winter`` is January to March 2026, the same days as
``2026-Q1`` and still not the same date: a season was said, not a quarter. Years run from 1900 to 2199, which covers all
that is broadcast or printed; outside it a year is a slip of the pen.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import NoReturn

from medalcal.errors import PartialDateError, PrecisionError

FIRST_YEAR = 1900
LAST_YEAR = 2199
THIRDS = ("early", "mid", "late")
"""The thirds of a month, 上旬 中旬 下旬: days 1 to 10, 11 to 20, and 21 to its end."""
SEASONS = ("winter", "spring", "summer", "autumn")
"""The quarters of the broadcasting year, from January."""


class Precision(StrEnum):
    """How finely a date is known, the finest first; compare by ``rank``, since ``<`` compares the letters."""

    MINUTE = "minute"
    DAY = "day"
    THIRD = "third"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    NONE = "none"

    @property
    def rank(self) -> int:
        """The place in that order, from 0 for the minute to 8 for nothing known."""
        return _RANK[self]


_RANK = {precision: rank for rank, precision in enumerate(Precision)}
_MONTHS = {Precision.MONTH: 1, Precision.SEASON: 3, Precision.QUARTER: 3, Precision.HALF: 6, Precision.YEAR: 12}

_FORMS = "2026-01-24, 2026-01-early, 2026-01, 2026-winter, 2026-Q1, 2026-H1, 2026 or undecided"
_FORM = re.compile(
    rf"(\d{{4}})(?:-(?:(\d\d)(?:-(?:(\d\d)|({'|'.join(THIRDS)})))?|({'|'.join(SEASONS)})|Q(\d)|H(\d)))?", re.ASCII
)
_UNPADDED = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}|[a-z]+))?", re.ASCII)

# ISO 8601-2:2019, sub-year groupings: 21 to 24 are seasons, from spring on, 33 to 36 quarters, 40 and 41 halves.
_EDTF_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
_EDTF_CODES = (
    {str(code): season for season, code in _EDTF_SEASONS.items()}
    | {str(32 + quarter): f"Q{quarter}" for quarter in (1, 2, 3, 4)}
    | {str(39 + half): f"H{half}" for half in (1, 2)}
)
_EDTF = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", re.ASCII)
_EDTF_SET = re.compile(r"\[(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)\]", re.ASCII)


@dataclass(frozen=True, slots=True, repr=False)
class PartialDate:
    """A date known to a precision, never to the minute: that belongs to an instant.

    It is made from its precision and its first possible day; the last one follows. The order is by the last possible
    day, then the finer first, then the rank of the precision; undecided comes last.

    Raises:
        PartialDateError: No span of that precision begins on that day, or its year is out of range.
    """

    precision: Precision
    first: date | None
    """The first possible day; None at precision none."""
    last: date | None = field(init=False, compare=False)
    """The last possible day, included; None at precision none."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "last", _last_day(self.precision, self.first))

    @classmethod
    def day_of(cls, d: date) -> PartialDate:
        """Give a date known to the day.

        Raises:
            PartialDateError: The year is out of range, or it is a datetime, whose day depends on a zone.
        """
        return _known_day(d)

    @classmethod
    def third_of(cls, year: int, month: int, third: int) -> PartialDate:
        """Give a third of a month, 1 (上旬, to the 10th), 2 (中旬, to the 20th) or 3 (下旬).

        Raises:
            PartialDateError: There is no such third, month or year.
        """
        first = _first_of(year, month)
        _check(f"{year}-{month:02d}", "third", third, 3)
        return cls(Precision.THIRD, first.replace(day=10 * third - 9))

    @classmethod
    def month_of(cls, year: int, month: int) -> PartialDate:
        """Give a month, counted from 1.

        Raises:
            PartialDateError: There is no such month or year.
        """
        return cls(Precision.MONTH, _first_of(year, month))

    @classmethod
    def season_of(cls, year: int, season: str) -> PartialDate:
        """Give a quarter of the broadcasting year by its name in ``SEASONS``: winter is January to March of that year.

        Raises:
            PartialDateError: There is no such season or year.
        """
        if season not in SEASONS:
            raise PartialDateError(f"{year} has no season {quoted(season)}; write winter, spring, summer or autumn")
        return cls(Precision.SEASON, _first_of(year, 3 * SEASONS.index(season) + 1))

    @classmethod
    def quarter_of(cls, year: int, quarter: int) -> PartialDate:
        """Give a quarter of the calendar year, 1 to 4.

        Raises:
            PartialDateError: There is no such quarter or year.
        """
        _check(str(year), "quarter", quarter, 4)
        return cls(Precision.QUARTER, _first_of(year, 3 * quarter - 2))

    @classmethod
    def half_of(cls, year: int, half: int) -> PartialDate:
        """Give a half of the calendar year, 1 or 2.

        Raises:
            PartialDateError: There is no such half or year.
        """
        _check(str(year), "half", half, 2)
        return cls(Precision.HALF, _first_of(year, 6 * half - 5))

    @classmethod
    def year_of(cls, year: int) -> PartialDate:
        """Give a year.

        Raises:
            PartialDateError: The year is out of range.
        """
        return cls(Precision.YEAR, _first_of(year, 1))

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Give the date of a canonical spelling, such as ``2026-01-24``, ``2026-01-early`` or ``undecided``.

        Raises:
            PartialDateError: The text is no such spelling, or there is no such date.
        """
        match = _FORM.fullmatch(text)
        if match is None:
            if text == "undecided":
                return UNDECIDED
            raise PartialDateError(_not_canonical(text))
        year, month, day, third, season, quarter, half = match.groups()
        if day is not None:
            try:
                return cls(Precision.DAY, date(int(year), int(month), int(day)))
            except ValueError as error:
                if isinstance(error, PartialDateError):
                    raise
                _refuse_day(int(year), int(month), int(day))
        if third is not None:
            return cls.third_of(int(year), int(month), THIRDS.index(third) + 1)
        if month is not None:
            return cls.month_of(int(year), int(month))
        if season is not None:
            return cls.season_of(int(year), season)
        if quarter is not None:
            return cls.quarter_of(int(year), int(quarter))
        if half is not None:
            return cls.half_of(int(year), int(half))
        return cls.year_of(int(year))

    def __str__(self) -> str:
        """Write the canonical spelling, which ``parse`` reads back."""
        first = self.first
        if first is None:
            return "undecided"
        match self.precision:
            case Precision.DAY:
                return first.isoformat()
            case Precision.THIRD:
                return f"{first.year}-{first.month:02d}-{THIRDS[first.day // 10]}"
            case Precision.MONTH:
                return f"{first.year}-{first.month:02d}"
            case Precision.SEASON:
                return f"{first.year}-{SEASONS[first.month // 3]}"
            case Precision.QUARTER:
                return f"{first.year}-Q{first.month // 3 + 1}"
            case Precision.HALF:
                return f"{first.year}-H{first.month // 6 + 1}"
            case _:
                return str(first.year)

    def __repr__(self) -> str:
        return f"PartialDate({self})"

    @property
    def day(self) -> date:
        """The day.

        Raises:
            PrecisionError: No day is known.
        """
        if self.first is None or self.precision is not Precision.DAY:
            self._refuse_finer("day")
        return self.first

    @property
    def month(self) -> int:
        """The month, 1 to 12.

        Raises:
            PrecisionError: No month is known.
        """
        if self.first is None or self.precision.rank > Precision.MONTH.rank:
            self._refuse_finer("month")
        return self.first.month

    @property
    def year(self) -> int:
        """The year.

        Raises:
            PrecisionError: The date is undecided.
        """
        if self.first is None:
            self._refuse_finer("year")
        return self.first.year

    def contains(self, other: PartialDate) -> bool:
        """Say whether every possible day of the other is possible here.

        Undecided contains everything and is contained in nothing but itself. A season and the quarter of the same
        months contain each other.
        """
        if self.first is None or self.last is None:
            return True
        if other.first is None or other.last is None:
            return False
        return self.first <= other.first and other.last <= self.last

    def __lt__(self, other: object) -> bool:
        return self._order() < other._order() if isinstance(other, PartialDate) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self._order() <= other._order() if isinstance(other, PartialDate) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return self._order() > other._order() if isinstance(other, PartialDate) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return self._order() >= other._order() if isinstance(other, PartialDate) else NotImplemented

    def edtf(self) -> str:
        """Write the date as EDTF (ISO 8601-2:2019), which ``from_edtf`` reads back.

        A third is one of a set of days, ``[2026-01-01..2026-01-10]``. A season is written with the code of its name, 21
        for spring to 24 for winter. EDTF leaves open which months these are; here they are those of the broadcasting
        year, so ``2026-24`` is January to March 2026.

        Raises:
            PartialDateError: The date is undecided, for which EDTF has no form.
        """
        first = self.first
        if first is None:
            raise PartialDateError("an undecided date has no form in EDTF; leave it out there")
        match self.precision:
            case Precision.THIRD:
                return f"[{first}..{self.last}]"
            case Precision.SEASON:
                return f"{first.year}-{_EDTF_SEASONS[SEASONS[first.month // 3]]}"
            case Precision.QUARTER:
                return f"{first.year}-{33 + first.month // 3}"
            case Precision.HALF:
                return f"{first.year}-{40 + first.month // 6}"
            case _:
                return str(self)

    @classmethod
    def from_edtf(cls, text: str) -> PartialDate:
        """Give the date of an EDTF text of the forms that ``edtf`` writes, with seasons as described there.

        Raises:
            PartialDateError: The text is another form of EDTF or none, or there is no such date.
        """
        if match := _EDTF.fullmatch(text):
            year, number, day = match.groups()
            if day is None and number in _EDTF_CODES:
                return cls.parse(f"{year}-{_EDTF_CODES[number]}")
            if day is not None or number is None or int(number) <= 20:
                return cls.parse(text)
        elif match := _EDTF_SET.fullmatch(text):
            first, last = cls.parse(match[1]).day, cls.parse(match[2]).day
            if first.day in (1, 11, 21):
                third = cls(Precision.THIRD, first)
                if third.last == last:
                    return third
        raise PartialDateError(
            f"{quoted(text)} is not EDTF of a form that dates have here; write 2026-01-24, [2026-01-01..2026-01-10], "
            "2026-01, 2026 with 21 to 24 for a season, 33 to 36 for a quarter, 40 or 41 for a half, or 2026"
        )

    def _order(self) -> tuple[date, int, int]:
        if self.first is None or self.last is None:
            return date.max, 0, 0
        return self.last, -self.first.toordinal(), self.precision.rank

    def _refuse_finer(self, what: str) -> NoReturn:
        if self.first is None:
            raise PrecisionError(f"asked for the {what} of an undecided date; nothing of it is known")
        raise PrecisionError(f"asked for the {what} of {self}; it is known to the {self.precision}")


def quoted(text: str) -> str:
    """Give a text in quotation marks on one line of at most some 40 characters, for use in a message."""
    shown = repr(text[:60])[1:-1]
    return f'"{shown if len(text) <= 40 and len(shown) <= 60 else shown[:37] + "..."}"'


def _last_day(precision: Precision, first: date | None) -> date | None:
    if first is None:
        if precision is Precision.NONE:
            return None
        raise PartialDateError(f"a date known to the {precision} has a first possible day; none was given")
    if isinstance(first, datetime):
        raise PartialDateError(f"{first} has a clock; give the day alone, as the outlet counts it")
    _check_year(first.year)
    if precision is Precision.DAY:
        return first
    if precision is Precision.THIRD and first.day in (1, 11):
        return first.replace(day=first.day + 9)
    if precision is Precision.THIRD and first.day == 21:
        return _eve(first.year, first.month + 1)
    months = _MONTHS.get(precision)
    if months is not None and first.day == 1 and (first.month - 1) % months == 0:
        return _eve(first.year, first.month + months)
    raise PartialDateError(f"no date of precision {precision} begins on {first}")


def _eve(year: int, month: int) -> date:
    """Give the day before a month begins; month 13 is January of the next year."""
    return (date(year, month, 1) if month <= 12 else date(year + 1, 1, 1)) - timedelta(days=1)


def _first_of(year: int, month: int) -> date:
    _check_year(year)
    _check(str(year), "month", month, 12)
    return date(year, month, 1)


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise PartialDateError(f"the year {year} is out of range; years run from {FIRST_YEAR} to {LAST_YEAR}")


def _check(whole: str, part: str, number: int, count: int) -> None:
    if not 1 <= number <= count:
        raise PartialDateError(f"{whole} has no {part} {number}; write 1 to {count}")


def _refuse_day(year: int, month: int, day: int) -> NoReturn:
    end = _last_day(Precision.MONTH, _first_of(year, month))
    raise PartialDateError(f"{year}-{month:02d} has no day {day}; its last day is {end}")


def _not_canonical(text: str) -> str:
    if not text:
        return f"the date is empty; write {_FORMS}"
    near = text.strip().lower()
    if match := _UNPADDED.fullmatch(near):
        near = "-".join(part.zfill(2) for part in match.groups() if part)
    near = near.replace("-q", "-Q").replace("-h", "-H").replace("-fall", "-autumn")
    right = _FORMS
    if near != text:
        with suppress(PartialDateError):
            right = str(PartialDate.parse(near))
    return f"{quoted(text)} is not a date as data files spell it; write {right}"


@lru_cache(maxsize=4096)
def _known_day(d: date) -> PartialDate:
    """Keep the days of a calendar, of which there are far fewer than things that happen on them."""
    return PartialDate(Precision.DAY, d)


UNDECIDED = PartialDate(Precision.NONE, None)
"""The date of which nothing is known."""
