"""Partial dates, canonical and in prose. Days and weekdays in these tables are facts of the Gregorian calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import FrozenInstanceError
from datetime import UTC, date, datetime
from itertools import pairwise
from typing import Literal

import pytest

from medalcal.errors import PartialDateError, PrecisionError
from medalcal.model.dates import UNDECIDED, PartialDate, Precision, quoted
from medalcal.model.datetext import date_text, parse_date_text

# canonical, precision, first day, last day, EDTF
SPELLINGS = [
    ("2026-01-24", "day", date(2026, 1, 24), date(2026, 1, 24), "2026-01-24"),
    ("2024-02-29", "day", date(2024, 2, 29), date(2024, 2, 29), "2024-02-29"),
    ("2000-02-29", "day", date(2000, 2, 29), date(2000, 2, 29), "2000-02-29"),
    ("1900-01-01", "day", date(1900, 1, 1), date(1900, 1, 1), "1900-01-01"),
    ("2199-12-31", "day", date(2199, 12, 31), date(2199, 12, 31), "2199-12-31"),
    ("2026-01-early", "third", date(2026, 1, 1), date(2026, 1, 10), "[2026-01-01..2026-01-10]"),
    ("2026-02-mid", "third", date(2026, 2, 11), date(2026, 2, 20), "[2026-02-11..2026-02-20]"),
    ("2026-02-late", "third", date(2026, 2, 21), date(2026, 2, 28), "[2026-02-21..2026-02-28]"),
    ("2024-02-late", "third", date(2024, 2, 21), date(2024, 2, 29), "[2024-02-21..2024-02-29]"),
    ("2026-12-late", "third", date(2026, 12, 21), date(2026, 12, 31), "[2026-12-21..2026-12-31]"),
    ("2026-01", "month", date(2026, 1, 1), date(2026, 1, 31), "2026-01"),
    ("1900-02", "month", date(1900, 2, 1), date(1900, 2, 28), "1900-02"),
    ("2199-12", "month", date(2199, 12, 1), date(2199, 12, 31), "2199-12"),
    ("2026-winter", "season", date(2026, 1, 1), date(2026, 3, 31), "2026-24"),
    ("2026-spring", "season", date(2026, 4, 1), date(2026, 6, 30), "2026-21"),
    ("2026-summer", "season", date(2026, 7, 1), date(2026, 9, 30), "2026-22"),
    ("2026-autumn", "season", date(2026, 10, 1), date(2026, 12, 31), "2026-23"),
    ("2026-Q1", "quarter", date(2026, 1, 1), date(2026, 3, 31), "2026-33"),
    ("2026-Q2", "quarter", date(2026, 4, 1), date(2026, 6, 30), "2026-34"),
    ("2026-Q4", "quarter", date(2026, 10, 1), date(2026, 12, 31), "2026-36"),
    ("2026-H1", "half", date(2026, 1, 1), date(2026, 6, 30), "2026-40"),
    ("2026-H2", "half", date(2026, 7, 1), date(2026, 12, 31), "2026-41"),
    ("2026", "year", date(2026, 1, 1), date(2026, 12, 31), "2026"),
]
spellings = pytest.mark.parametrize(
    ("text", "precision", "first", "last", "edtf"), SPELLINGS, ids=[r[0] for r in SPELLINGS]
)

FORMS = "2026-01-24, 2026-01-early, 2026-01, 2026-winter, 2026-Q1, 2026-H1, 2026 or undecided"

# text, words of the refusal
NOT_CANONICAL = [
    ("", f"the date is empty; write {FORMS}"),
    (" ", f'" " is not a date as data files spell it; write {FORMS}'),
    ("2026-1-5", '"2026-1-5" is not a date as data files spell it; write 2026-01-05'),
    ("2026-1", "write 2026-01"),
    ("2026-1-late", "write 2026-01-late"),
    ("2026/01/24", "write 2026-01-24"),
    ("2026.1.24", "write 2026-01-24"),
    ("2026-01-24 ", "write 2026-01-24"),
    ("2026-01-24\n", "write 2026-01-24"),
    ("2026-q1", "write 2026-Q1"),
    ("2026-h2", "write 2026-H2"),
    ("2026-Winter", "write 2026-winter"),
    ("2026-fall", "write 2026-autumn"),
    ("Undecided", "write undecided"),
    ("2026-1-40", f"write {FORMS}"),
    ("2026-02-29", "2026-02 has no day 29; its last day is 2026-02-28"),
    ("1900-02-29", "1900-02 has no day 29; its last day is 1900-02-28"),
    ("2100-02-29", "2100-02 has no day 29; its last day is 2100-02-28"),
    ("2026-04-31", "2026-04 has no day 31; its last day is 2026-04-30"),
    ("2026-01-00", "2026-01 has no day 0"),
    ("2026-13", "2026 has no month 13; write 1 to 12"),
    ("2026-00", "2026 has no month 0"),
    ("2026-13-01", "2026 has no month 13"),
    ("2026-13-mid", "2026 has no month 13"),
    ("2026-24", "2026 has no month 24"),
    ("2026-Q5", "2026 has no quarter 5; write 1 to 4"),
    ("2026-Q0", "2026 has no quarter 0"),
    ("2026-H3", "2026 has no half 3; write 1 to 2"),
    ("1899", "the year 1899 is out of range; years run from 1900 to 2199"),
    ("2200-01-01", "the year 2200 is out of range"),
    ("0000-01-01", "the year 0 is out of range"),
    ("2200-H1", "the year 2200 is out of range"),
    ("26-01-24", FORMS),
    ("20260124", FORMS),
    ("2026-W04-6", FORMS),
    ("2026-01-24T25:30", FORMS),
    ("2026-01-24 25:30", FORMS),
    ("2026-autumn-early", FORMS),
    ("TBA", FORMS),
    ("none", FORMS),
    ("January 2026", FORMS),
    ("-2026", FORMS),
    ("\uff12\uff10\uff12\uff16", FORMS),
    ("9" * 1000, f'"{"9" * 37}..." is not a date'),
    ("2026\n01", r'"2026\n01" is not a date'),
]


class TestCanonical:
    @spellings
    def test_parse(self, text: str, precision: str, first: date, last: date, edtf: str) -> None:
        """A canonical spelling has a precision, a first and a last possible day."""
        value = PartialDate.parse(text)
        assert (precision, first, last) == (value.precision, value.first, value.last)

    @spellings
    def test_write(self, text: str, precision: str, first: date, last: date, edtf: str) -> None:
        """A date made from its precision and first day is written canonically."""
        assert text == str(PartialDate(Precision(precision), first))

    def test_undecided(self) -> None:
        """An undecided date has no days at all."""
        value = PartialDate.parse("undecided")
        assert value == UNDECIDED
        assert (value.precision, value.first, value.last) == (Precision.NONE, None, None)
        assert str(UNDECIDED) == "undecided"

    @pytest.mark.parametrize(("text", "refusal"), NOT_CANONICAL)
    def test_refused(self, text: str, refusal: str) -> None:
        """Other spellings are refused with what was found and what would be right."""
        with pytest.raises(PartialDateError) as caught:
            PartialDate.parse(text)
        assert refusal in str(caught.value)

    def test_repr_shows_the_spelling(self) -> None:
        """The representation is short and shows the canonical spelling."""
        assert repr(PartialDate.parse("2026-01-mid")) == "PartialDate(2026-01-mid)"


class TestMaking:
    @pytest.mark.parametrize(
        ("text", "value"),
        [
            ("2026-01-24", PartialDate.day_of(date(2026, 1, 24))),
            ("2026-01-early", PartialDate.third_of(2026, 1, 1)),
            ("2026-01-mid", PartialDate.third_of(2026, 1, 2)),
            ("2026-01-late", PartialDate.third_of(2026, 1, 3)),
            ("2026-12", PartialDate.month_of(2026, 12)),
            ("2026-winter", PartialDate.season_of(2026, "winter")),
            ("2026-autumn", PartialDate.season_of(2026, "autumn")),
            ("2026-Q3", PartialDate.quarter_of(2026, 3)),
            ("2026-H2", PartialDate.half_of(2026, 2)),
            ("2026", PartialDate.year_of(2026)),
        ],
        ids=str,
    )
    def test_from_parts(self, text: str, value: PartialDate) -> None:
        """Each way of making a date gives the one that its spelling gives."""
        assert PartialDate.parse(text) == value

    @pytest.mark.parametrize(
        ("make", "parts", "refusal"),
        [
            (PartialDate.day_of, (date(1899, 12, 31),), "the year 1899 is out of range"),
            (PartialDate.day_of, (date(2200, 1, 1),), "the year 2200 is out of range"),
            (PartialDate.day_of, (datetime(2026, 1, 24, 16, 30, tzinfo=UTC),), "has a clock; give the day alone"),
            (PartialDate.third_of, (2026, 1, 0), "2026-01 has no third 0; write 1 to 3"),
            (PartialDate.third_of, (2026, 1, 4), "2026-01 has no third 4"),
            (PartialDate.third_of, (2026, 13, 1), "2026 has no month 13"),
            (PartialDate.month_of, (2026, 0), "2026 has no month 0"),
            (PartialDate.month_of, (20260, 1), "the year 20260 is out of range"),
            (
                PartialDate.season_of,
                (2026, "fall"),
                '2026 has no season "fall"; write winter, spring, summer or autumn',
            ),
            (PartialDate.season_of, (1899, "winter"), "the year 1899 is out of range"),
            (PartialDate.quarter_of, (2026, 5), "2026 has no quarter 5"),
            (PartialDate.half_of, (2026, 0), "2026 has no half 0; write 1 to 2"),
            (PartialDate.year_of, (0,), "the year 0 is out of range"),
            (PartialDate, (Precision.MINUTE, date(2026, 1, 24)), "no date of precision minute begins on 2026-01-24"),
            (PartialDate, (Precision.NONE, date(2026, 1, 24)), "no date of precision none begins on 2026-01-24"),
            (PartialDate, (Precision.MONTH, date(2026, 1, 24)), "no date of precision month begins on 2026-01-24"),
            (PartialDate, (Precision.SEASON, date(2026, 3, 1)), "no date of precision season begins on 2026-03-01"),
            (PartialDate, (Precision.HALF, date(2026, 4, 1)), "no date of precision half begins on 2026-04-01"),
            (PartialDate, (Precision.YEAR, date(2026, 7, 1)), "no date of precision year begins on 2026-07-01"),
            (PartialDate, (Precision.THIRD, date(2026, 1, 31)), "no date of precision third begins on 2026-01-31"),
            (PartialDate, (Precision.DAY, None), "a date known to the day has a first possible day"),
        ],
    )
    def test_refused(self, make: Callable[..., PartialDate], parts: tuple[object, ...], refusal: str) -> None:
        """What cannot be a date of that precision is never made."""
        with pytest.raises(PartialDateError) as caught:
            make(*parts)
        assert refusal in str(caught.value)

    def test_frozen(self) -> None:
        """A date cannot be changed."""
        with pytest.raises(FrozenInstanceError):
            UNDECIDED.first = date(2026, 1, 24)  # type: ignore[misc]


class TestPrecision:
    def test_ranks_from_minute_to_none(self) -> None:
        """The ranks count from the minute, the finest, to nothing known."""
        names = ["minute", "day", "third", "month", "season", "quarter", "half", "year", "none"]
        assert names == sorted(Precision, key=lambda precision: precision.rank)

    @pytest.mark.parametrize(
        ("text", "part", "expected"),
        [
            ("2026-01-24", "day", date(2026, 1, 24)),
            ("2026-01-24", "month", 1),
            ("2026-01-24", "year", 2026),
            ("2026-12-late", "month", 12),
            ("2026-12", "month", 12),
            ("2026-winter", "year", 2026),
            ("2026-Q4", "year", 2026),
            ("2026-H2", "year", 2026),
            ("2026", "year", 2026),
        ],
    )
    def test_known(self, text: str, part: str, expected: object) -> None:
        """What is known is given."""
        assert expected == getattr(PartialDate.parse(text), part)

    @pytest.mark.parametrize(
        ("text", "part", "refusal"),
        [
            ("2026-01", "day", "asked for the day of 2026-01; it is known to the month"),
            ("2026-01-early", "day", "asked for the day of 2026-01-early; it is known to the third"),
            ("2026-winter", "day", "asked for the day of 2026-winter; it is known to the season"),
            ("2026-winter", "month", "asked for the month of 2026-winter; it is known to the season"),
            ("2026-Q1", "month", "asked for the month of 2026-Q1; it is known to the quarter"),
            ("2026-H1", "month", "asked for the month of 2026-H1; it is known to the half"),
            ("2026", "month", "asked for the month of 2026; it is known to the year"),
            ("2026", "day", "asked for the day of 2026; it is known to the year"),
            ("undecided", "day", "asked for the day of an undecided date; nothing of it is known"),
            ("undecided", "month", "asked for the month of an undecided date; nothing of it is known"),
            ("undecided", "year", "asked for the year of an undecided date; nothing of it is known"),
        ],
    )
    def test_finer_than_known(self, text: str, part: str, refusal: str) -> None:
        """Asking for something finer raises, and says what is known."""
        with pytest.raises(PrecisionError) as caught:
            getattr(PartialDate.parse(text), part)
        assert refusal == str(caught.value)


class TestOrder:
    def test_ladder(self) -> None:
        """The order is by last possible day, then the finer first, then precision, undecided last."""
        ladder = [
            *("2025", "2026-01-10", "2026-01-early", "2026-01-mid", "2026-01-31", "2026-01-late", "2026-01", "2026-02"),
            *("2026-03-31", "2026-03-late", "2026-03", "2026-winter", "2026-Q1", "2026-04-01", "2026-06-30", "2026-06"),
            *("2026-spring", "2026-Q2", "2026-H1", "2026-12-31", "2026-12-late", "2026-12", "2026-autumn", "2026-Q4"),
            *("2026-H2", "2026", "2027-01-01", "2199-12-31", "2199", "undecided"),
        ]
        assert ladder == [str(value) for value in sorted(map(PartialDate.parse, reversed(ladder)))]
        assert all(low < high for low, high in pairwise(map(PartialDate.parse, ladder)))

    def test_season_is_not_the_quarter(self) -> None:
        """A season and the quarter of the same months are two dates."""
        assert PartialDate.parse("2026-winter") != PartialDate.parse("2026-Q1")

    @pytest.mark.parametrize("other", [date(2026, 1, 24), "2026-01-24", None, 2026])
    def test_with_other_types(self, other: object) -> None:
        """A date is neither equal to a value of another type nor ordered with it."""
        value = PartialDate.parse("2026-01-24")
        assert value != other
        for compare in ("__lt__", "__le__", "__gt__", "__ge__"):
            assert getattr(value, compare)(other) is NotImplemented
        with pytest.raises(TypeError):
            assert value < other


class TestContains:
    @pytest.mark.parametrize(
        ("whole", "part"),
        [
            ("2026-01", "2026-01-24"),
            ("2026-01", "2026-01-31"),
            ("2026-01", "2026-01-late"),
            ("2026-01-late", "2026-01-24"),
            ("2026-winter", "2026-01"),
            ("2026-winter", "2026-Q1"),
            ("2026-Q1", "2026-winter"),
            ("2026-H1", "2026-spring"),
            ("2026", "2026-H2"),
            ("2024-02", "2024-02-29"),
            ("undecided", "2026"),
            ("undecided", "undecided"),
        ],
    )
    def test_contained(self, whole: str, part: str) -> None:
        """Every possible day of the part is possible for the whole."""
        assert PartialDate.parse(whole).contains(PartialDate.parse(part))

    @pytest.mark.parametrize(
        ("whole", "part"),
        [
            ("2026-01", "2026-02-01"),
            ("2026-01", "2025-12-31"),
            ("2026-01", "2027-01"),
            ("2026-01-24", "2026-01"),
            ("2026-01-24", "2026-01-25"),
            ("2026-01-mid", "2026-01-24"),
            ("2026-01-early", "2026-01"),
            ("2026-winter", "2026-04-01"),
            ("2026-winter", "2025-12"),
            ("2026-winter", "2026-H1"),
            ("2026-H1", "2026-summer"),
            ("2026", "undecided"),
            ("2026", "2027-01-01"),
        ],
    )
    def test_not_contained(self, whole: str, part: str) -> None:
        """Some possible day of the part is not possible for the whole."""
        assert not PartialDate.parse(whole).contains(PartialDate.parse(part))


class TestEdtf:
    @spellings
    def test_write(self, text: str, precision: str, first: date, last: date, edtf: str) -> None:
        """A date is written in the form that ISO 8601-2:2019 has for it."""
        assert edtf == PartialDate.parse(text).edtf()

    @spellings
    def test_read(self, text: str, precision: str, first: date, last: date, edtf: str) -> None:
        """The form that ISO 8601-2:2019 has for a date is read."""
        assert text == str(PartialDate.from_edtf(edtf))

    def test_undecided_has_no_form(self) -> None:
        """An undecided date cannot be written as EDTF."""
        with pytest.raises(PartialDateError, match="an undecided date has no form in EDTF; leave it out there"):
            UNDECIDED.edtf()

    @pytest.mark.parametrize(
        ("text", "refusal"),
        [
            ("", '"" is not EDTF of a form that dates have here'),
            ("2026-25", '"2026-25" is not EDTF of a form'),  # spring of the northern hemisphere
            ("2026-32", '"2026-32" is not EDTF of a form'),  # winter of the southern one
            ("2026-37", '"2026-37" is not EDTF of a form'),  # a third of a year
            ("2026-42", '"2026-42" is not EDTF of a form'),
            ("2026-13", "2026 has no month 13"),
            ("2026-20", "2026 has no month 20"),
            ("2026-24-01", "2026 has no month 24"),
            ("2026-02-29", "2026-02 has no day 29"),
            ("1899-24", "the year 1899 is out of range"),
            ("2026-01-2X", "is not EDTF of a form"),
            ("2026-XX", "is not EDTF of a form"),
            ("2026-01?", "is not EDTF of a form"),
            ("2026-01~", "is not EDTF of a form"),
            ("2026-01/2026-03", "is not EDTF of a form"),
            ("2026-01-24T01:30:00Z", "is not EDTF of a form"),
            ("[2026-01-01..2026-01-11]", "is not EDTF of a form"),
            ("[2026-01-02..2026-01-10]", "is not EDTF of a form"),
            ("[2026-01-21..2026-01-30]", "is not EDTF of a form"),
            ("[2026-01-01,2026-01-10]", "is not EDTF of a form"),
            ("{2026-01-01..2026-01-10}", "is not EDTF of a form"),
            ("[2026-02-21..2026-02-29]", "2026-02 has no day 29"),
            ("2026-winter", "is not EDTF of a form"),
            ("2026-Q1", "is not EDTF of a form"),
            ("undecided", "is not EDTF of a form"),
            ("Y20260", "is not EDTF of a form"),
        ],
    )
    def test_refused(self, text: str, refusal: str) -> None:
        """Other EDTF, whose meaning no date here has, and what is none are refused."""
        with pytest.raises(PartialDateError) as caught:
            PartialDate.from_edtf(text)
        assert refusal in str(caught.value)


def full_width(text: str) -> str:
    """Give the text as a Japanese input method types it, in full-width forms."""
    return text.translate({code: code + 0xFEE0 for code in range(0x21, 0x7F)} | {0x20: 0x3000})


ENGLISH = [
    ("January 24th, 2026", "2026-01-24"),
    ("January 24, 2026", "2026-01-24"),
    ("january 24 2026", "2026-01-24"),
    ("January  24,\n2026", "2026-01-24"),
    ("Jan 24 2026", "2026-01-24"),
    ("Jan. 24, 2026", "2026-01-24"),
    ("Sept. 1st, 2026", "2026-09-01"),
    ("May 3rd 2026", "2026-05-03"),
    ("June 22nd, 2026", "2026-06-22"),
    ("November 11th, 2026", "2026-11-11"),
    ("February 29, 2028", "2028-02-29"),
    ("24 January 2026", "2026-01-24"),
    ("24th of January, 2026", "2026-01-24"),
    ("the 24th of January 2026", "2026-01-24"),
    ("Sat Jan 24, 2026", "2026-01-24"),
    ("Saturday, January 24, 2026", "2026-01-24"),
    ("Sat., 24 Jan. 2026", "2026-01-24"),
    ("Thurs Jan 22, 2026", "2026-01-22"),
    ("January 24, 2026 (Saturday)", "2026-01-24"),
    ("early January 2026", "2026-01-early"),
    ("mid January 2026", "2026-01-mid"),
    ("mid-January 2026", "2026-01-mid"),
    ("Late Jan. 2026", "2026-01-late"),
    ("beginning of January 2026", "2026-01-early"),
    ("the middle of January 2026", "2026-01-mid"),
    ("the end of January 2026", "2026-01-late"),
    ("January 2026", "2026-01"),
    ("January, 2026", "2026-01"),
    ("January of 2026", "2026-01"),
    ("winter 2026", "2026-winter"),
    ("Winter 2026 season", "2026-winter"),
    ("the Winter 2026 anime season", "2026-winter"),
    ("spring of 2026", "2026-spring"),
    ("fall 2026", "2026-autumn"),
    ("Autumn 2026", "2026-autumn"),
    ("winter 2026 (January to March)", "2026-winter"),
    ("Fall 2026 (Oct-Dec)", "2026-autumn"),
    ("Q1 2026", "2026-Q1"),
    ("first quarter of 2026", "2026-Q1"),
    ("the 4th quarter of 2026", "2026-Q4"),
    ("first half of 2026", "2026-H1"),
    ("the second half of 2026", "2026-H2"),
    ("H2 2026", "2026-H2"),
    ("TBA", "undecided"),
    ("tbd", "undecided"),
    ("undecided", "undecided"),
    ("Not yet announced", "undecided"),
    ("to be announced", "undecided"),
    ("date not announced", "undecided"),
    ("release date not yet announced", "undecided"),
    (full_width("January 24, 2026"), "2026-01-24"),
]

JAPANESE = [
    ("2026年1月24日(土)", "2026-01-24"),
    ("2026年1月24日\uff08土\uff09", "2026-01-24"),
    (full_width("2026年1月24日(土)"), "2026-01-24"),
    ("2026年1月24日", "2026-01-24"),
    ("2026年01月04日", "2026-01-04"),
    ("2026年 1月 24日 (土)", "2026-01-24"),
    ("2026年1月24日(土曜日)", "2026-01-24"),
    ("2026年1月24日土曜日", "2026-01-24"),
    ("2026年1月1日(木・祝)", "2026-01-01"),
    ("2026/1/24", "2026-01-24"),
    ("2026/01/24(土)", "2026-01-24"),
    ("2026年1月上旬", "2026-01-early"),
    ("2026年1月初旬", "2026-01-early"),
    ("2026年1月中旬", "2026-01-mid"),
    ("2026年1月下旬", "2026-01-late"),
    ("2026年1月", "2026-01"),
    (full_width("2026年12月"), "2026-12"),
    ("2026年冬", "2026-winter"),
    ("2026年春", "2026-spring"),
    ("2026年夏アニメ", "2026-summer"),
    ("2026秋アニメ", "2026-autumn"),
    ("2026年冬クール", "2026-winter"),
    ("2026年冬\uff081〜3月\uff09", "2026-winter"),
    ("2026年秋(10月~12月)", "2026-autumn"),
    ("2026年1月期", "2026-winter"),
    ("2026年4月期", "2026-spring"),
    ("2026年7月期", "2026-summer"),
    ("2026年10月期", "2026-autumn"),
    ("2026年第1四半期", "2026-Q1"),
    ("2026年第四四半期", "2026-Q4"),
    ("2026年上半期", "2026-H1"),
    ("2026年下半期", "2026-H2"),
    ("2026年", "2026"),
    ("未定", "undecided"),
    ("発売日未定", "undecided"),
    ("放送開始日は未定", "undecided"),
    ("配信時期未定", "undecided"),
]

# text, words of the refusal
NOT_PROSE: list[tuple[str, str]] = [
    ("", '"" is empty; write a date such as "January 24, 2026"'),
    (" \n", "is empty"),
    ("soon", '"soon" is not understood as a date; write one such as "January 24, 2026"'),
    ("Medalist", "is not understood"),
    ("1948 Alley", "is not understood"),
    ("Janvier 2026", "is not understood"),
    ("2026 January", "is not understood"),
    ("January 24 and 25, 2026", "is not understood"),
    ("on January 24, 2026", "is not understood"),
    ("January 2², 2026", "is not understood"),
    ("January 24, 2026 January 25, 2026", "is not understood"),
    ("January 24, 20260", "is not understood"),
    ("2026年1月1 2日", "is not understood"),
    ("2026年1月24日発売", "is not understood"),
    ("Q5 2026", "is not understood"),
    ("January " + "9" * 2000, "has 2008 characters; give the words of one date alone"),
    ("January 24", '"January 24" has no year of four digits; write it'),
    ("January", "has no year"),
    ("Jan. 24, '26", "has no year"),
    ("Saturday the 24th", "has no year"),
    ("winter", "has no year"),
    ("first half", "has no year"),
    ("1月24日", "has no year"),
    ("1月24日(土)", "has no year"),
    ("26年1月24日", "has no year"),
    ("冬アニメ", "has no year"),
    ("1月期", "has no year"),
    ("this winter", '"this winter" counts from the day on which it was said; write the date that was meant'),
    ("next January", "counts from the day on which it was said"),
    ("later this year", "counts from the day on which it was said"),
    ("tomorrow", "counts from the day on which it was said"),
    ("今冬", "counts from the day on which it was said"),
    ("来年1月", "counts from the day on which it was said"),
    ("来春", "counts from the day on which it was said"),
    ("本日", "counts from the day on which it was said"),
    ("2026年内", "counts from the day on which it was said"),
    ("early 2026", '"early 2026" has no bounds that all agree on'),
    ("mid-2026", "has no bounds"),
    ("the end of 2026", "has no bounds"),
    ("early winter 2026", "has no bounds"),
    ("2026年初頭", "has no bounds"),
    ("2026年末", "has no bounds"),
    ("2026年1月末", "has no bounds"),
    ("2026年前半", "has no bounds"),
    ("around January 2026", "is vague"),
    ("by January 2026", "is vague"),
    ("January or February 2026", "is vague"),
    ("2026年1月頃", "is vague"),
    ("2026年1月以降", "is vague"),
    ("fiscal 2026", "is of a business year"),
    ("first quarter of FY2026", "is of a business year"),
    ("2026年度", "is of a business year"),
    ("2026年上期", "is of a business year"),
    ("1/24/2026", "leaves open which number is the month; name the month"),
    ("24.01.2026", "leaves open which number is the month"),
    ("01-02-26", "leaves open which number is the month"),
    ("January to March 2026", "is a range; give one date"),
    ("Winter 2026-27", "is a range"),
    ("winter 2025/2026", "is a range"),
    ("2026年1月〜3月", "is a range"),
    ("2026年1月24日から", "is a range"),
    ("January 24, 2026 at 25:30", "carries a clock; give the date alone"),
    ("January 25, 2026, 1 a.m.", "carries a clock"),
    ("2026年1月24日(土)25時30分", "carries a clock"),
    ("Sun Jan 24, 2026", '"Sun Jan 24, 2026" names the wrong weekday; 2026-01-24 is a Saturday'),
    ("January 24, 2026 (Sunday)", "names the wrong weekday"),
    ("Sat, January 24, 2026 (Sun)", "names the wrong weekday"),
    ("2026年1月24日(日)", "names the wrong weekday; 2026-01-24 is a Saturday"),
    ("2026年1月24日日曜日", "names the wrong weekday"),
    ("2026/1/24(金)", "names the wrong weekday"),
    ("winter 2026 (April to June)", "names the wrong months; 2026-winter is January to March"),
    ("winter 2026 (December to February)", "names the wrong months"),
    ("2026年冬(12〜2月)", "names the wrong months"),
    ("2026年2月期", '"2026年2月期" is no broadcasting quarter; they begin in months 1, 4, 7 and 10'),
    ("January 22th, 2026", '"January 22th, 2026" has a slip in its day; write 22nd if that is meant'),
    ("January 1th, 2026", "write 1st"),
    ("November 11st, 2026", "write 11th"),
    ("February 29th, 2026", "2026-02 has no day 29; its last day is 2026-02-28"),
    ("31 April 2026", "2026-04 has no day 31"),
    ("January 0, 2026", "2026-01 has no day 0"),
    ("2026年2月29日", "2026-02 has no day 29"),
    ("2026年13月", "2026 has no month 13"),
    ("third half of 2026", "2026 has no half 3"),
    ("January 24, 1899", "the year 1899 is out of range"),
    ("2200年", "the year 2200 is out of range"),
    ("2026-1-24", "write 2026-01-24"),
    ("2026-13", "2026 has no month 13"),
    ("2025-2026", "is not a date as data files spell it"),
]


class TestReadProse:
    @pytest.mark.parametrize(("text", "expected"), ENGLISH)
    @pytest.mark.parametrize("language", ["en", None])
    def test_english(self, text: str, expected: str, language: Literal["en"] | None) -> None:
        """English words of a date are read, whether or not the language is told."""
        assert expected == str(parse_date_text(text, language=language))

    @pytest.mark.parametrize(("text", "expected"), JAPANESE)
    @pytest.mark.parametrize("language", ["ja", None])
    def test_japanese(self, text: str, expected: str, language: Literal["ja"] | None) -> None:
        """Japanese words of a date are read, whether or not the language is told."""
        assert expected == str(parse_date_text(text, language=language))

    @pytest.mark.parametrize("text", [row[0] for row in SPELLINGS] + ["undecided"])
    @pytest.mark.parametrize("language", ["en", "ja", None])
    def test_canonical(self, text: str, language: Literal["en", "ja"] | None) -> None:
        """Canonical spellings are read as either language."""
        assert text == str(parse_date_text(text, language=language))

    @pytest.mark.parametrize(("text", "refusal"), NOT_PROSE)
    def test_refused(self, text: str, refusal: str) -> None:
        """What is no date, contradicts itself or needs a guess is refused with the reason."""
        with pytest.raises(PartialDateError) as caught:
            parse_date_text(text)
        assert refusal in str(caught.value)

    @pytest.mark.parametrize(
        ("text", "language"), [("January 24, 2026", "ja"), ("TBA", "ja"), ("2026年1月24日", "en"), ("未定", "en")]
    )
    def test_other_language(self, text: str, language: Literal["en", "ja"]) -> None:
        """A text of the one language is not read as the other."""
        with pytest.raises(PartialDateError):
            parse_date_text(text, language=language)


class TestWriteProse:
    @pytest.mark.parametrize(
        ("text", "english", "japanese"),
        [
            ("2026-01-24", "January 24, 2026", "2026年1月24日(土)"),
            ("2026-05-03", "May 3, 2026", "2026年5月3日(日)"),
            ("2026-01-early", "early January 2026", "2026年1月上旬"),
            ("2026-01-mid", "mid January 2026", "2026年1月中旬"),
            ("2026-12-late", "late December 2026", "2026年12月下旬"),
            ("2026-01", "January 2026", "2026年1月"),
            ("2026-winter", "winter 2026 (January to March)", "2026年冬\uff081〜3月\uff09"),
            ("2026-autumn", "autumn 2026 (October to December)", "2026年秋\uff0810〜12月\uff09"),
            ("2026-Q1", "first quarter of 2026", "2026年第1四半期"),
            ("2026-Q4", "fourth quarter of 2026", "2026年第4四半期"),
            ("2026-H1", "first half of 2026", "2026年上半期"),
            ("2026-H2", "second half of 2026", "2026年下半期"),
            ("2026", "2026", "2026年"),
            ("undecided", "date not announced", "日付未定"),
        ],
    )
    def test_at_its_own_precision(self, text: str, english: str, japanese: str) -> None:
        """A date is written as finely as it is known and no finer, in both languages."""
        value = PartialDate.parse(text)
        assert (english, japanese) == (date_text(value), date_text(value, "ja"))

    @pytest.mark.parametrize(
        ("text", "english", "japanese"),
        [
            ("2026-01-24", "Saturday, January 24, 2026", "2026年1月24日(土)"),
            ("2026-01-26", "Monday, January 26, 2026", "2026年1月26日(月)"),
            ("2026-01", "January 2026", "2026年1月"),
        ],
    )
    def test_weekday(self, text: str, english: str, japanese: str) -> None:
        """A weekday is named where a day is known, and only there."""
        value = PartialDate.parse(text)
        assert (english, japanese) == (date_text(value, weekday=True), date_text(value, "ja", weekday=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026", '"2026"'),
        ("a\nb", r'"a\nb"'),
        ("x" * 40, f'"{"x" * 40}"'),
        ("x" * 41, f'"{"x" * 37}..."'),
        ("春", '"春"'),
    ],
)
def test_quoted(text: str, expected: str) -> None:
    """A text in a message stays on one line and is shortened past 40 characters."""
    assert expected == quoted(text)
