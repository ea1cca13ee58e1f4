"""Generators of what the laws are about; their only home."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from medalcal.model.dates import FIRST_YEAR, LAST_YEAR, SEASONS, UNDECIDED, PartialDate

years = st.integers(FIRST_YEAR, LAST_YEAR)
months = st.integers(1, 12)
days = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))


def dates_within(years: st.SearchStrategy[int], days: st.SearchStrategy[date]) -> st.SearchStrategy[PartialDate]:
    """Give partial dates of every precision but none, out of some years and days."""
    return st.one_of(
        st.builds(PartialDate.day_of, days),
        st.builds(PartialDate.third_of, years, months, st.integers(1, 3)),
        st.builds(PartialDate.month_of, years, months),
        st.builds(PartialDate.season_of, years, st.sampled_from(SEASONS)),
        st.builds(PartialDate.quarter_of, years, st.integers(1, 4)),
        st.builds(PartialDate.half_of, years, st.integers(1, 2)),
        st.builds(PartialDate.year_of, years),
    )


decided_dates = dates_within(years, days)
"""Partial dates of which something is known."""
partial_dates = decided_dates | st.just(UNDECIDED)
"""Partial dates of every precision."""
close_dates = dates_within(st.just(2028), st.dates(date(2028, 1, 1), date(2028, 12, 31))) | st.just(UNDECIDED)
"""Partial dates of one leap year, so that two of them often overlap, touch or are equal."""
