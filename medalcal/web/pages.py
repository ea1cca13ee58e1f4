"""All pages of a site: those of a work, which change with it alone, and those that change from day to day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from medalcal.ledger.selection import Span
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.address import Feed
from medalcal.web.asset import asset_files
from medalcal.web.followpage import follow_page
from medalcal.web.home import home_file, upcoming_page
from medalcal.web.listpage import feed_file, feeds_file, works_file
from medalcal.web.messagepage import damaged_page, message_page, missing_file
from medalcal.web.monthpage import month_files, month_span, months_around
from medalcal.web.newspage import about_file, changes_file
from medalcal.web.searchpage import search_file, search_index, search_page
from medalcal.web.seasonpage import season_files, seasons_file
from medalcal.web.share import share_file
from medalcal.web.site import LANGUAGES, File, PageLanguage, Site
from medalcal.web.weekpage import mondays_around, reach_of, week_files
from medalcal.web.workpage import about_of, entries_of, work_file

__all__ = [
    "asset_files", "common_files", "damaged_page", "feed_pages", "follow_page", "message_page", "search_page",
    "stretches", "upcoming_page", "work_files",
]  # fmt: skip


def work_files(snapshot: Snapshot, slug: str, site: Site) -> Iterator[File]:
    """Give the pages of a work and its share image. They depend on the work and on all of the site but its day."""
    about, entries = about_of(snapshot, slug), entries_of(snapshot, slug)
    for language in LANGUAGES:
        yield work_file(snapshot, entries, about, site, language)
    yield share_file(entries, about)


def feed_pages(snapshot: Snapshot, feed: Feed, feeds: list[Feed], site: Site) -> Iterator[File]:
    """Give the page of a feed of several works in both languages: the chart of a season, or what comes and came."""
    if feed.group == "season":
        yield from season_files(snapshot, feed, feeds, site)
    else:
        yield from (feed_file(snapshot, feed, site, language) for language in LANGUAGES)


class Stretch(NamedTuple):
    """Pages about a stretch of time: they depend on the works that have something in it, and on the site."""

    name: str
    """``week/2026-01-19``, ``month/2026-01``"""
    span: Span
    make: Callable[[Snapshot], Iterator[File]]


def stretches(site: Site) -> list[Stretch]:
    """Give the weeks and months that have pages."""
    weeks = [Stretch(f"week/{monday}", reach_of(monday), partial(week_files, site=site, monday=monday))
             for monday in mondays_around(site.on)]  # fmt: skip
    months = [Stretch(f"month/{first:%Y-%m}", month_span(first), partial(month_files, site=site, first=first))
              for first in months_around(site.on)]  # fmt: skip
    return [*weeks, *months]


def common_files(snapshot: Snapshot, site: Site, feeds: list[Feed]) -> Iterator[File]:
    """Give the pages about the whole calendar, in both languages, and the index of the search."""
    for language in LANGUAGES:
        yield from _common(snapshot, site, feeds, language)
    yield search_index(snapshot)


def _common(snapshot: Snapshot, site: Site, feeds: list[Feed], language: PageLanguage) -> Iterator[File]:
    yield home_file(snapshot, site, language)
    yield works_file(snapshot, site, language)
    yield seasons_file(feeds, site, language)
    yield feeds_file(feeds, site, language)
    yield changes_file(snapshot, site, language)
    yield about_file(snapshot, site, language)
    yield search_file(site, language)
    yield missing_file(site, language)
