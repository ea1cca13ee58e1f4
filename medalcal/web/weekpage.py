"""The week as a timetable: seven columns, by broadcast days or by those of the calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

from medalcal.ledger.selection import LIKELY_ON, Filter, Span
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.asking import broadcast_span, civil_span, dated
from medalcal.web.page import Page, file, title_of
from medalcal.web.site import LANGUAGES, File, PageLanguage, Site
from medalcal.web.texts import texts_of
from medalcal.web.view import Item, item_of
from medalcal.web.when import column_of, long_day, short_day, weekday

BACK, AHEAD = 4, 12
"""Weeks before and after that of the edition day."""
_WEEK = timedelta(days=7)


class Slot(NamedTuple):
    """An item in its column."""

    clock: str
    """``25:30``; empty where no hour is known."""
    item: Item


class Column(NamedTuple):
    """One day."""

    on: str
    weekday: str
    words: str
    slots: list[Slot]


def monday_of(day: date) -> date:
    """Give the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def mondays_around(day: date) -> list[date]:
    """Give the Mondays of the weeks that have a page."""
    return [monday_of(day) + weeks * _WEEK for weeks in range(-BACK, AHEAD + 1)]


def week_files(snapshot: Snapshot, site: Site, monday: date) -> Iterator[File]:
    """Give a week in both views and languages, and this one again where it is always found."""
    chosen = Filter(edition_on=site.on.toordinal())
    entries = dated(snapshot, week_span(monday), chosen)
    before = broadcast_span(monday - timedelta(days=LIKELY_ON), LIKELY_ON)
    open_ended = dated(snapshot, before, chosen._replace(open_ended=True))
    for language in LANGUAGES:
        items = [item_of(entry, language) for entry in entries]
        shows = sorted({(item.title, item.work) for item in (item_of(entry, language) for entry in open_ended)})
        for civil in (False, True):
            columns = columns_of(items, monday, language, civil=civil)
            for path in (f"week/{monday}/", "week/")[: 1 + (monday == monday_of(site.on))]:
                yield _file(path, monday, columns, shows, site, language, civil)


def week_span(monday: date) -> Span:
    """Give the span of a week by either kind of day."""
    return broadcast_span(monday, 7)._replace(from_minute=civil_span(monday, 7).from_minute)


def columns_of(items: Iterable[Item], monday: date, language: PageLanguage, *, civil: bool) -> list[Column]:
    """Give the columns of a week in Japan; what began before and lasts stands on its first day."""
    days = [(monday + timedelta(days=count)).isoformat() for count in range(7)]
    found: dict[str, list[Slot]] = {day: [] for day in days}
    for item in items:
        on, clock = column_of(item.entry, civil=civil)
        on = max(on, days[0]) if not clock else on
        if on in found:
            found[on].append(Slot(clock, item))
    for slots in found.values():
        slots.sort(key=lambda slot: (slot.clock, slot.item.title))
    return [
        Column(day, weekday(date.fromisoformat(day), language), short_day(day, language), found[day]) for day in days
    ]


def reach_of(monday: date) -> Span:
    """Give the span on which the page of a week rests: also that of shows that may go on in it."""
    before = broadcast_span(monday - timedelta(days=LIKELY_ON), 0)
    return week_span(monday)._replace(from_minute=before.from_minute, from_day=before.from_day)


def _file(
    path: str,
    monday: date,
    columns: list[Column],
    shows: list[tuple[str, str]],
    site: Site,
    language: PageLanguage,
    civil: bool,
) -> File:
    t, words = texts_of(language), long_day(monday.isoformat(), language)
    view = "civil/" if civil else ""
    page = Page(
        path + view, title_of(t["week_title"].format(words), site), t["week_about"].format(words), "week",
        same_as=f"week/{monday}/{view}" if path == "week/" else None,
    )  # fmt: skip
    context: dict[str, Any] = {
        "columns": columns,
        "shows": shows,
        "civil": civil,
        "here": path,
        **_neighbours(monday, site, view),
    }
    return file("week", page, site, language, heading=t["week_title"].format(words), **context)


def _neighbours(monday: date, site: Site, view: str) -> dict[str, Any]:
    """Give the ways to the weeks beside, as far as there are any."""
    now = monday_of(site.on)
    edges = {"before": monday - _WEEK, "after": monday + _WEEK}
    within = range(-BACK, AHEAD + 1)
    return {name: f"week/{day}/{view}" if (day - now) // _WEEK in within else None for name, day in edges.items()} | {
        "now": f"week/{view}",
        "view": view,
    }
