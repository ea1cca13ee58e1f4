"""A month as a calendar by Japanese broadcast days."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from medalcal.emit.shape import StoredEntry
from medalcal.ledger.selection import Filter, Span
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.asking import broadcast_span, coarse, dated
from medalcal.web.page import Page, file, title_of
from medalcal.web.site import LANGUAGES, File, PageLanguage, Site
from medalcal.web.texts import texts_of
from medalcal.web.view import Item, item_of, items_of
from medalcal.web.weekpage import AHEAD as WEEKS_AHEAD
from medalcal.web.weekpage import BACK as WEEKS_BACK
from medalcal.web.weekpage import monday_of
from medalcal.web.when import column_of, month_words, short_day, weekday

BACK, AHEAD = 3, 12
"""Months before and after that of the edition day."""
MOST_A_DAY = 7
"""Items of a day that stand in its square at once; the rest unfolds."""
MOST_COARSE = 60


class Square(NamedTuple):
    """One day of the calendar."""

    on: str
    number: int
    words: str
    is_inside: bool
    """Whether it is of this month."""
    items: list[Item]
    rest: list[Item]
    """Those that unfold."""
    week: str | None
    """The way to its week; None where that is too far for a page."""


def months_around(day: date) -> list[date]:
    """Give the first days of the months that have a page."""
    count = day.year * 12 + day.month - 1
    return [date(months // 12, months % 12 + 1, 1) for months in range(count - BACK, count + AHEAD + 1)]


def month_files(snapshot: Snapshot, site: Site, first: date) -> Iterator[File]:
    """Give a month in both languages, and this one again where it is always found."""
    months = months_around(site.on)
    place = months.index(first)
    days = _by_day(dated(snapshot, month_span(first), Filter(edition_on=site.on.toordinal())), first)
    beside = [months[near] if 0 <= near < len(months) else None for near in (place - 1, place + 1)]
    for language in LANGUAGES:
        weeks = _weeks(days, first, site, language)
        yield from _files(snapshot, site, language, first, beside, weeks)


def month_span(first: date) -> Span:
    """Give the span of a month by broadcast days."""
    return broadcast_span(first, (_after(first) - first).days)


def _by_day(entries: list[StoredEntry], first: date) -> dict[str, list[StoredEntry]]:
    """Give entries by Japanese broadcast day, of a day first what has no hour; what began before is on the first."""
    days: dict[str, list[StoredEntry]] = {}
    for entry in sorted(entries, key=lambda entry: entry["airs_at"] or ""):
        days.setdefault(max(column_of(entry, civil=False)[0], first.isoformat()), []).append(entry)
    return days


def _after(first: date) -> date:
    """Give the first day of the next month."""
    return (first + timedelta(days=31)).replace(day=1)


def _files(
    snapshot: Snapshot, site: Site, language: PageLanguage, first: date, beside: list[date | None],
    weeks: list[list[Square]],
) -> Iterator[File]:  # fmt: skip
    t, words = texts_of(language), month_words(first.year, first.month, language)
    chosen = Filter(edition_on=site.on.toordinal(), limit=MOST_COARSE)
    open_ = coarse(snapshot, first, _after(first) - timedelta(days=1), chosen)
    before, after = (f"month/{day:%Y-%m}/" if day else None for day in beside)
    context: dict[str, Any] = {
        "heading": words, "weeks": weeks, "open": [item_of(entry, language) for entry in open_],
        "heads": [weekday(date(2024, 1, day), language) for day in range(1, 8)],  # a week that begins on a Monday
    }  # fmt: skip
    own = f"month/{first:%Y-%m}/"
    for path in (own, "month/")[: 1 + (first == site.on.replace(day=1))]:
        page = Page(path, title_of(words, site), t["month_about"].format(words), "month", same_as=own)
        yield file("month", page, site, language, dated=True, before=before, after=after, **context)


def _weeks(found: dict[str, list[StoredEntry]], first: date, site: Site, language: PageLanguage) -> list[list[Square]]:
    begin = monday_of(first)
    days = [begin + timedelta(days=count) for count in range(((_after(first) - begin).days + 6) // 7 * 7)]
    squares = [_square(day, first, found.get(day.isoformat(), []), site, language) for day in days]
    return [squares[place : place + 7] for place in range(0, len(squares), 7)]


def _square(day: date, first: date, entries: list[StoredEntry], site: Site, language: PageLanguage) -> Square:
    monday = monday_of(day)
    weeks = (monday - monday_of(site.on)).days // 7
    way = f"week/{monday}/" if -WEEKS_BACK <= weeks <= WEEKS_AHEAD else None
    on = day.isoformat()
    items = items_of(entries, language)
    is_inside = day.month == first.month
    return Square(on, day.day, short_day(on, language), is_inside, items[:MOST_A_DAY], items[MOST_A_DAY:], way)
