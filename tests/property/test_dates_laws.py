"""Laws of partial dates: round trips, order, containment, and no answer finer than what is known."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medalcal.errors import PartialDateError, PrecisionError
from medalcal.model.dates import UNDECIDED, PartialDate, Precision
from medalcal.model.datetext import date_text, parse_date_text
from tests.property.strategies import close_dates, days, decided_dates, partial_dates

pytestmark = pytest.mark.property

LANGUAGES: tuple[Literal["en", "ja"], ...] = ("en", "ja")


class TestRoundTrips:
    @given(partial_dates)
    def test_canonical(self, value: PartialDate) -> None:
        """What is written canonically reads back as the same date."""
        assert value == PartialDate.parse(str(value))

    @given(partial_dates)
    def test_spelling_is_one_to_one(self, value: PartialDate) -> None:
        """A canonical spelling is written exactly as it was read."""
        assert str(value) == str(PartialDate.parse(str(value)))

    @given(decided_dates)
    def test_edtf(self, value: PartialDate) -> None:
        """What is written as EDTF reads back as the same date."""
        assert value == PartialDate.from_edtf(value.edtf())

    @given(partial_dates, st.sampled_from(LANGUAGES), st.booleans(), st.booleans())
    def test_prose(self, value: PartialDate, language: Literal["en", "ja"], weekday: bool, told: bool) -> None:
        """What is written for a reader reads back as the same date, whether or not the language is told."""
        text = date_text(value, language, weekday=weekday)
        assert value == parse_date_text(text, language=language if told else None)

    @given(partial_dates)
    def test_prose_reads_canonical_spelling(self, value: PartialDate) -> None:
        """A canonical spelling is prose too."""
        assert value == parse_date_text(str(value))

    @given(partial_dates)
    def test_copies(self, value: PartialDate) -> None:
        """Copies are equal to the original, with the same hash and last day."""
        for other in (copy.copy(value), copy.deepcopy(value)):
            assert (value, hash(value), value.last) == (other, hash(other), other.last)


class TestOrder:
    @given(close_dates, close_dates)
    def test_exactly_one_of_less_equal_greater(self, a: PartialDate, b: PartialDate) -> None:
        """Of any two dates the one is less, equal or greater, and the other operators follow from that."""
        assert [a < b, a == b, a > b].count(True) == 1
        assert (a <= b, a >= b) == (a < b or a == b, a > b or a == b)
        assert (a < b) == (b > a)

    @given(close_dates, close_dates, close_dates)
    def test_transitive(self, a: PartialDate, b: PartialDate, c: PartialDate) -> None:
        """Sorted dates are in order however far apart they stand."""
        low, middle, high = sorted((a, b, c))
        assert low <= middle <= high
        assert low <= high

    @given(close_dates, close_dates)
    def test_equal_dates_have_equal_hashes(self, a: PartialDate, b: PartialDate) -> None:
        """Equality, hash and spelling agree on what one date is."""
        assert (a == b) == (str(a) == str(b))
        assert a != b or hash(a) == hash(b)

    @given(days, days)
    def test_days_are_ordered_as_days(self, a: date, b: date) -> None:
        """Dates known to the day have the order of the calendar."""
        assert (a < b) == (PartialDate.day_of(a) < PartialDate.day_of(b))

    @given(decided_dates)
    def test_undecided_is_last(self, value: PartialDate) -> None:
        """Every date of which something is known comes before the undecided one."""
        assert value < UNDECIDED

    @given(decided_dates)
    def test_last_day_comes_before_its_span(self, value: PartialDate) -> None:
        """A span sorts right behind its own last day, and before the day after it."""
        assert value.last is not None
        assert PartialDate.day_of(value.last) <= value
        if value.last < date(2199, 12, 31):
            assert value < PartialDate.day_of(value.last + timedelta(days=1))


class TestContains:
    @given(partial_dates)
    def test_reflexive(self, value: PartialDate) -> None:
        """Every date contains itself."""
        assert value.contains(value)

    @given(close_dates, close_dates, close_dates)
    def test_transitive(self, a: PartialDate, b: PartialDate, c: PartialDate) -> None:
        """What is contained in something contained is contained."""
        if a.contains(b) and b.contains(c):
            assert a.contains(c)

    @given(close_dates, close_dates)
    def test_both_ways_means_the_same_days(self, a: PartialDate, b: PartialDate) -> None:
        """Two dates contain each other exactly when their possible days are the same."""
        assert (a.contains(b) and b.contains(a)) == ((a.first, a.last) == (b.first, b.last))

    @given(close_dates, st.dates(date(2027, 12, 1), date(2029, 1, 31)))
    def test_days_from_first_to_last(self, value: PartialDate, day: date) -> None:
        """The days contained are those from the first to the last possible one."""
        inside = value.first is None or value.last is None or value.first <= day <= value.last
        assert inside == value.contains(PartialDate.day_of(day))

    @given(decided_dates)
    def test_undecided_contains_all_and_is_in_none(self, value: PartialDate) -> None:
        """Undecided contains every date, and none that is known contains it."""
        assert UNDECIDED.contains(value)
        assert not value.contains(UNDECIDED)

    @given(days)
    def test_a_day_lies_in_its_coarser_dates(self, day: date) -> None:
        """A day lies in exactly one third, month, season, quarter, half and year, its own."""
        fine = PartialDate.day_of(day)
        thirds = [PartialDate.third_of(day.year, day.month, third) for third in (1, 2, 3)]
        seasons = [PartialDate.season_of(day.year, name) for name in ("winter", "spring", "summer", "autumn")]
        quarters = [PartialDate.quarter_of(day.year, quarter) for quarter in (1, 2, 3, 4)]
        halves = [PartialDate.half_of(day.year, half) for half in (1, 2)]
        months = [PartialDate.month_of(day.year, month) for month in range(1, 13)]
        for parts in (thirds, months, seasons, quarters, halves, [PartialDate.year_of(day.year)]):
            assert [part.contains(fine) for part in parts].count(True) == 1


class TestNothingFinerThanKnown:
    @given(partial_dates)
    def test_asking(self, value: PartialDate) -> None:
        """The day, month or year is given exactly when it is known; otherwise asking for it raises."""
        known = {
            "day": (Precision.DAY,),
            "month": (Precision.DAY, Precision.THIRD, Precision.MONTH),
            "year": tuple(precision for precision in Precision if precision is not Precision.NONE),
        }
        for part, precisions in known.items():
            if value.precision in precisions:
                assert getattr(value, part)
            else:
                with pytest.raises(PrecisionError):
                    getattr(value, part)

    @given(decided_dates)
    def test_a_span_has_one_day_only_at_day_precision(self, value: PartialDate) -> None:
        """Only a date known to the day has the same first and last possible day."""
        assert (value.precision is Precision.DAY) == (value.first == value.last)


class TestAnyText:
    @given(st.text(max_size=100) | st.text("0123456789-QH年月日 /,.early", max_size=20))
    def test_refusal_is_one_line(self, text: str) -> None:
        """Whatever the text, each reader gives a date or one line that says why not."""
        for read in (PartialDate.parse, PartialDate.from_edtf, parse_date_text):
            try:
                value = read(text)
            except PartialDateError as error:
                message = str(error)
                assert "; " in message
                assert len(message.splitlines()) == 1
                assert len(message) < 300
            else:
                assert value == PartialDate.parse(str(value))
