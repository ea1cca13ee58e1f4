"""Lasting addresses: which there are, and what each holds."""

from __future__ import annotations

from datetime import date

import pytest

from medalcal.web.address import season_days, season_of, season_span, usual_span


@pytest.mark.parametrize(
    ("day", "season"),
    [(date(2026, 1, 1), "2026-winter"), (date(2026, 3, 31), "2026-winter"), (date(2026, 4, 1), "2026-spring"),
     (date(2026, 7, 1), "2026-summer"), (date(2026, 9, 30), "2026-summer"), (date(2026, 12, 31), "2026-autumn")],
)  # fmt: skip
def test_season_of(day: date, season: str) -> None:
    """Seasons of Japanese television are quarters of the year, winter first."""
    assert season_of(day) == season


@pytest.mark.parametrize(
    ("season", "first", "after"),
    [("2026-winter", date(2026, 1, 1), date(2026, 4, 1)), ("2026-autumn", date(2026, 10, 1), date(2027, 1, 1))],
)
def test_season_days(season: str, first: date, after: date) -> None:
    """A season lasts from its first day up to the first of the next, also over the turn of the year."""
    assert season_days(season) == (first, after)


def test_season_span() -> None:
    """A season begins at 05:00 in Tokyo on its first day, which is 20:00 in UTC the day before."""
    span = season_span("1970-spring")
    assert span.from_minute == (31 + 28 + 31) * 1440 - 4 * 60


def test_usual_span() -> None:
    """A feed goes 90 days back and 370 ahead."""
    span = usual_span(date(2026, 11, 28))
    assert (date.fromordinal(span.from_day), date.fromordinal(span.until_day)) == (date(2026, 8, 30), date(2027, 12, 3))
