"""The lasting addresses of a site: which feeds there are, what each holds, what it is called.

What an address holds never widens, ``all`` apart: each is a question of its own, and a new kind of thing is a new
address. Each stem has four forms: ``.ics``, ``.json``, ``.atom`` (what moved) and a page at ``<stem>/``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, NamedTuple

from medalcal.emit.ics import AHEAD, BACK
from medalcal.emit.label import FORMATS_JA, LANGUAGES_JA
from medalcal.emit.shape import Texts
from medalcal.emit.words import LANGUAGES_EN
from medalcal.ledger.selection import ALL, Filter, Span
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.asking import span_of, undated
from medalcal.web.site import Site

Group = Literal["all", "work", "kind", "volumes", "channel", "platform", "season"]

KIND_NAMES: dict[str, Texts] = {
    "broadcast": {"en": "TV broadcasts", "ja": "テレビ放送"},
    "stream": {"en": "Streaming", "ja": "配信"},
    "film": {"en": "Films", "ja": "映画"},
    "volume": {"en": "Volumes", "ja": "単行本"},
    "issue": {"en": "Magazines", "ja": "雑誌"},
    "disc": {"en": "Discs", "ja": "ディスク"},
    "live": {"en": "Events", "ja": "イベント"},
    "award": {"en": "Awards", "ja": "受賞"},
}
SEASON_NAMES: dict[str, Texts] = {
    "winter": {"en": "Winter", "ja": "冬"},
    "spring": {"en": "Spring", "ja": "春"},
    "summer": {"en": "Summer", "ja": "夏"},
    "autumn": {"en": "Autumn", "ja": "秋"},
}
_EPOCH = date(1970, 1, 1)
_SEASON_KINDS = ("broadcast", "stream")
_DAY_TURNS = timedelta(hours=4)
"""How long before midnight in UTC the broadcast day turns in Tokyo: at 05:00 there."""


class Feed(NamedTuple):
    """One lasting address, and what it is asked for."""

    stem: str
    """``all``, ``works/medalist``, ``kinds/volume``, ``volumes/en-print``, ``channels/tv-asahi``, ``seasons/…``"""
    group: Group
    names: Texts
    """In ``en`` and ``ja``."""
    chosen: Filter
    span: Span
    """What it holds, if the whole of it is not too much for calendars."""


def season_of(day: date) -> str:
    """Give the season in which a day is: ``2026-winter`` from January to March."""
    return f"{day.year}-{tuple(SEASON_NAMES)[(day.month - 1) // 3]}"


def season_days(season: str) -> tuple[date, date]:
    """Give the first day of a season and that of the next."""
    year, _, name = season.partition("-")
    place = tuple(SEASON_NAMES).index(name)
    first = date(int(year), 3 * place + 1, 1)
    return first, date(first.year + place // 3, (first.month + 2) % 12 + 1, 1)


def feeds_of(snapshot: Snapshot, site: Site) -> list[Feed]:
    """Give every feed of a site, in the order in which a page lists them."""
    usual = usual_span(site.on)
    whole = Filter(edition_on=site.on.toordinal())
    return [
        Feed("all", "all", {"en": site.name, "ja": site.name}, whole, usual),
        *_kinds(snapshot, whole, usual),
        *_volumes(snapshot, whole, usual),
        *_seasons(snapshot, whole),
        *_outlets(snapshot, whole, usual),
        *(work_feed(slug, json.loads(about)["titles"], site) for slug, about, _ in snapshot.works()),
    ]


def usual_span(on: date) -> Span:
    """Give how far a feed goes back and ahead of an edition day."""
    return span_of_days(on - BACK, on + AHEAD)


def work_feed(slug: str, titles: Texts, site: Site) -> Feed:
    """Give the feed of a work: all that is known of it, past and future."""
    english = titles.get("en") or titles.get("romaji") or titles["ja"]
    names = {"en": english, "ja": titles.get("ja") or english}
    return Feed(f"works/{slug}", "work", names, Filter(works=(slug,), edition_on=site.on.toordinal()), ALL)


def _kinds(snapshot: Snapshot, whole: Filter, span: Span) -> Iterator[Feed]:
    there = snapshot.facet("kind")
    for kind, names in KIND_NAMES.items():
        if kind in there:
            yield Feed(f"kinds/{kind}", "kind", names, whole._replace(kinds=(kind,)), span)


def _volumes(snapshot: Snapshot, whole: Filter, span: Span) -> Iterator[Feed]:
    """Give a feed of each language, and of each format that is told in it."""
    editions = snapshot.editions()
    for language in dict.fromkeys(language for language, _ in editions):
        names = {"en": f"{LANGUAGES_EN.get(language, language)} volumes",
                 "ja": f"{LANGUAGES_JA.get(language, language)}の単行本"}  # fmt: skip
        chosen = whole._replace(kinds=("volume",), languages=(language,))
        yield Feed(f"volumes/{language}", "volumes", names, chosen, span)
        for form in [form for said, form in editions if said == language and form]:
            named = {"en": f"{names['en']}, {form}", "ja": f"{names['ja']}（{FORMATS_JA[form]}）"}
            yield Feed(f"volumes/{language}-{form}", "volumes", named, chosen._replace(format=form), span)


def _outlets(snapshot: Snapshot, whole: Filter, span: Span) -> Iterator[Feed]:
    outlets = snapshot.outlets()
    there = set(snapshot.facet("outlet"))
    for group in ("channel", "platform"):
        for slug, outlet in outlets.items():
            if outlet["type"] == group and slug in there:
                names = outlet["names"]
                english = names.get("en") or names.get("romaji") or names["ja"]
                both = {"en": english, "ja": names.get("ja") or english}
                chosen = whole._replace(outlets=(slug,), lead_only=False)
                yield Feed(f"{group}s/{slug}", group, both, chosen, span)


def _seasons(snapshot: Snapshot, whole: Filter) -> Iterator[Feed]:
    """Give a feed of the episodes of each season in which there are any, whole, also when it is over.

    One that is far off is there before any day is known, for those who want to hear of it first.
    """
    chosen = whole._replace(kinds=_SEASON_KINDS)
    for season in snapshot_seasons(snapshot):
        year, _, name = season.partition("-")
        english, japanese = SEASON_NAMES[name]["en"], SEASON_NAMES[name]["ja"]
        names = {"en": f"{english} {year}", "ja": f"{year}年{japanese}"}
        yield Feed(f"seasons/{season}", "season", names, chosen, season_span(season))


def season_span(season: str) -> Span:
    """Give the span of a season by the broadcast day of Tokyo."""
    first, after = season_days(season)
    span, turns = span_of_days(first, after), _DAY_TURNS // timedelta(minutes=1)
    return span._replace(from_minute=span.from_minute - turns, until_minute=span.until_minute - turns)


def snapshot_seasons(snapshot: Snapshot) -> list[str]:
    """Give the seasons in which episodes are, in order: dated, or announced to come within one without a day."""
    days = snapshot.episode_days(_DAY_TURNS // timedelta(minutes=1))
    seasons = {season_of(_EPOCH + timedelta(days=day)) for day in days}
    return sorted(seasons.union(_announced_seasons(snapshot)), key=lambda season: season_days(season)[0])


def _announced_seasons(snapshot: Snapshot) -> Iterator[str]:
    """Give the seasons in which episodes must come whose day nobody knows yet; they may repeat."""
    for entry in undated(snapshot, date.min, Filter(kinds=_SEASON_KINDS)):
        span = span_of(entry)
        if span is not None and entry["status"] != "cancelled" and season_of(span[0]) == season_of(span[1]):
            yield season_of(span[0])


def span_of_days(first: date, after: date) -> Span:
    """Give the span from the beginning of a day to that of another, in UTC."""
    edges = [int(datetime.combine(day, time(), UTC).timestamp()) // 60 for day in (first, after)]
    return Span(edges[0], edges[1], first.toordinal(), after.toordinal())
