"""The chart of a season: its series by day of the week, and which seasons there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from medalcal.emit.shape import StoredEntry
from medalcal.ledger.selection import DAY, INSTANT
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.address import Feed, season_days, season_of
from medalcal.web.asking import is_within, undated
from medalcal.web.page import Page, file, title_of
from medalcal.web.site import LANGUAGES, File, PageLanguage, Site
from medalcal.web.story import series_name
from medalcal.web.subscribe import subscription
from medalcal.web.texts import texts_of
from medalcal.web.view import Item, item_of
from medalcal.web.when import column_of, short_day, weekday

DAYS_A_WEEK = 7


class Card(NamedTuple):
    """One series in its season."""

    item: Item
    """The episode by which its hour is told."""
    name: str
    """Of the series; empty where the work has but one."""
    clock: str
    is_over: bool
    """Whether nothing of it is to come, so that its hour is that of its first episode."""
    facts: str
    """From when, how many episodes, until when."""


class Column(NamedTuple):
    """The series of one day of the week."""

    name: str
    cards: list[Card]


def season_files(snapshot: Snapshot, feed: Feed, feeds: list[Feed], site: Site) -> Iterator[File]:
    """Give the chart of a season in both languages."""
    runs, open_ = _runs(snapshot, feed), _open(snapshot, feed)
    for language in LANGUAGES:
        yield _file(runs, open_, feed, feeds, site, language)


def _file(
    runs: list[list[StoredEntry]], open_: list[StoredEntry], feed: Feed, feeds: list[Feed], site: Site,
    language: PageLanguage,
) -> File:  # fmt: skip
    name, t = feed.names[language], texts_of(language)
    columns = _columns(runs, season_days(feed.stem.partition("/")[2])[0], site.on, language)
    count = len({_series_of(entry) for entry in (*(entries[0] for entries in runs), *open_)})
    page = Page(f"{feed.stem}/", title_of(name, site), t["season_about"].format(name), "seasons")
    stems = [other.stem for other in feeds if other.group == "season"]
    place = stems.index(feed.stem)
    return file(
        "season", page, site, language, heading=name, columns=columns,
        open=[item_of(entry, language) for entry in open_],
        count=t["season_works"].format(count), feed=subscription(feed.stem, name, site, language),
        before=feeds_named(feeds, stems[place - 1] if place else None, language),
        after=feeds_named(feeds, stems[place + 1] if place + 1 < len(stems) else None, language),
    )  # fmt: skip


def feeds_named(feeds: Iterable[Feed], stem: str | None, language: PageLanguage) -> tuple[str, str] | None:
    """Give the way to the page of a feed, and its name."""
    return next(((f"{feed.stem}/", feed.names[language]) for feed in feeds if feed.stem == stem), None)


def _runs(snapshot: Snapshot, feed: Feed) -> list[list[StoredEntry]]:
    """Give the episodes of each series of a season, in order of their first."""
    runs: dict[str, list[StoredEntry]] = {}
    for tier in (INSTANT, DAY):
        for entry in snapshot.entries(tier, feed.span, feed.chosen):
            if not entry["rerun"] and entry["status"] != "cancelled":
                runs.setdefault(_series_of(entry), []).append(entry)
    return list(runs.values())


def _series_of(entry: StoredEntry) -> str:
    """Give the key of the series to which an episode belongs."""
    return entry["key"].rpartition("/")[0]


def _columns(runs: list[list[StoredEntry]], first: date, on: date, language: PageLanguage) -> list[Column]:
    columns: dict[int, list[Card]] = {day: [] for day in range(7)}
    for entries in runs:
        telling = _telling(entries, on)
        day, clock = column_of(telling, civil=False)
        facts = " · ".join(_facts(entries, item_of(entries[0], language), first, language))
        card = _card(item_of(telling, language), clock, facts, on, language)
        columns[date.fromisoformat(day).weekday()].append(card)
    for cards in columns.values():
        cards.sort(key=lambda card: (card.clock or "99", card.item.title))
    week = (date(2024, 1, day + 1) for day in columns)  # one that begins on a Monday
    return [Column(weekday(day, language), cards) for day, cards in zip(week, columns.values(), strict=True) if cards]


def _telling(entries: list[StoredEntry], on: date) -> StoredEntry:
    """Give the episode by which the hour of a series is told: the next one; of what is over, the first.

    A reader's clock may have been turned since the first. One whose place in the week no other has is passed over.
    """
    places = Counter(map(_place, entries))
    coming = [entry for entry in entries if column_of(entry, civil=False)[0] >= on.isoformat()]
    return next((entry for entry in coming if places[_place(entry)] > 1), (coming or entries)[0])


def _place(entry: StoredEntry) -> tuple[int, str]:
    """Give day of the week and hour of an episode in a Japanese timetable."""
    day, clock = column_of(entry, civil=False)
    return date.fromisoformat(day).weekday(), clock


def _card(item: Item, clock: str, facts: str, on: date, language: PageLanguage) -> Card:
    name, t = series_name(item.entry, language), texts_of(language)
    is_named = name not in (t["television"], t["streaming"])
    return Card(item, name if is_named else "", clock, column_of(item.entry, civil=False)[0] < on.isoformat(), facts)


def _facts(entries: list[StoredEntry], item: Item, first: date, language: PageLanguage) -> Iterator[str]:
    """Say from when it airs, how often, and until when, as far as that was announced.

    Args:
        item: Its first episode of the season.
    """
    t = texts_of(language)
    is_early = (date.fromisoformat(item.when.on) - first).days < DAYS_A_WEEK
    if is_early and item.anchor.rpartition("/")[2] != "1":
        yield t["season_goes_on"]
    else:
        yield t["season_from"].format(short_day(item.when.on, language))
    if entries[-1]["basis"] in ("weekly", "estimated"):
        yield t["season_weekly"]
    elif len(entries) > 1:
        yield t["episodes"].format(len(entries))
        yield t["season_until"].format(short_day(column_of(entries[-1], civil=False)[0], language))


def _open(snapshot: Snapshot, feed: Feed) -> list[StoredEntry]:
    """Give the first of each series that is to begin in a season and whose day nobody knows yet."""
    found: dict[str, StoredEntry] = {}
    for entry in undated(snapshot, date.fromordinal(feed.span.from_day), feed.chosen):
        if is_within(entry, feed.span):
            found.setdefault(_series_of(entry), entry)
    return list(found.values())


def seasons_file(feeds: list[Feed], site: Site, language: PageLanguage) -> File:
    """Give the list of seasons, the latest first, by year."""
    t = texts_of(language)
    years: dict[str, list[tuple[str, str, bool]]] = {}
    now = season_of(site.on)
    for feed in reversed([feed for feed in feeds if feed.group == "season"]):
        season = feed.stem.partition("/")[2]
        years.setdefault(season[:4], []).append((f"{feed.stem}/", feed.names[language], season == now))
    page = Page("seasons/", title_of(t["seasons_title"], site), t["seasons_about"], "seasons")
    return file("seasons", page, site, language, years=years)
