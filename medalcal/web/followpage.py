"""The page on which a personal feed is put together: a plain form with ticks, which works without script."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from medalcal.emit.entry import pick
from medalcal.emit.searchkey import matching
from medalcal.emit.shape import Texts
from medalcal.emit.station import territory_text
from medalcal.ledger.snapshot import Snapshot
from medalcal.model.profile import ALARMS, KINDS, OFFSETS, TITLES, Choice, Profile, Volumes, name_of
from medalcal.model.profiledoc import clock_text
from medalcal.web.address import KIND_NAMES
from medalcal.web.listpage import Named, named_work
from medalcal.web.page import Page, html, title_of
from medalcal.web.site import PageLanguage, Site
from medalcal.web.subscribe import subscription
from medalcal.web.texts import texts_of
from medalcal.web.view import shown
from medalcal.web.workpage import edition_name, entries_of

MOST_SHOWN = 300
"""Works to tick, beside the followed ones; a search shows others."""
LONGEST_QUERY = 200
DAY_STARTS = tuple(range(0, 361, 60))


class Tick(NamedTuple):
    """One box, or one line of a list."""

    value: str
    words: str
    is_on: bool


class Options(NamedTuple):
    """Which releases count, as boxes."""

    behind: str
    """What stands behind the names of its fields: nothing, or a full stop and the work's slug."""
    tv: bool
    outlets: list[Tick]
    territories: list[Tick]
    volumes: list[Tick]
    kinds: list[Tick]

    @property
    def is_some(self) -> bool:
        """Whether anything is chosen."""
        ticks = (*self.outlets, *self.territories, *self.volumes, *self.kinds)
        return self.tv or any(tick.is_on for tick in ticks)


class Followed(NamedTuple):
    """One followed work."""

    work: Named
    options: Options


def follow_page(
    snapshot: Snapshot, site: Site, language: PageLanguage, query: str, profile: Profile, wish: str | None
) -> str:
    """Give the page with a profile filled in, and with the address of its feed where it has one.

    Args:
        query: What to look for among the works that are not followed.
        wish: The profile, packed; None where nothing is followed.
    """
    t, query = texts_of(language), query[:LONGEST_QUERY]
    works = {about["work"]: about for about in map(json.loads, (about for _, about, _ in snapshot.works()))}
    found = [about for about in matching(snapshot.works(), query) if about["work"] not in profile.works]
    others = [named_work(about, language) for about in found[:MOST_SHOWN]]
    followed = [_followed(snapshot, works[slug], profile, language) for slug in profile.works if slug in works]
    page = Page("follow/", title_of(t["follow_title"], site), t["follow_about"], "follow")
    return html(
        "follow", page, site, language, dated=False, query=query,
        followed=followed, count=_count(len(followed), t),
        others=sorted(others, key=lambda work: work.title.casefold()),
        cut=t["follow_short"].format(MOST_SHOWN) if len(found) > MOST_SHOWN else "",
        usual=_usual(snapshot, profile.usual, language), settings=_settings(profile, t), profile=profile,
        feed=subscription(f"my/{wish}", site.name, site, language, has_forms=False) if wish else None,
    )  # fmt: skip


def _count(works: int, t: Texts) -> str:
    """Say how many works are ticked, as script does after every tick."""
    name = {0: "follow_count_none", 1: "follow_count_one"}.get(works, "follow_count")
    return t[name].format(works)


def _settings(profile: Profile, t: Texts) -> dict[str, list[Tick]]:
    """Give the closed lists of the settings."""
    offset, alarm = name_of(profile.offset, OFFSETS), name_of(profile.alarm, ALARMS)
    none = t["none"]
    return {
        "offset": [Tick("", none, offset is None), *(Tick(name, name, name == offset) for name in OFFSETS)],
        "alarm": [Tick("", none, alarm is None), *(Tick(name, name, name == alarm) for name in ALARMS)],
        "titles": [Tick(name, t[f"titles_{name}"], name == profile.titles) for name in TITLES],
        "day_starts": [
            Tick(clock_text(minutes), clock_text(minutes), minutes == profile.day_starts)
            for minutes in sorted({*DAY_STARTS, profile.day_starts})
        ],
    }


def _followed(snapshot: Snapshot, about: dict[str, Any], profile: Profile, language: PageLanguage) -> Followed:
    """Give a followed work with the releases that it has, and with the editions that others have: it may get them."""
    own = next(follow.choice for follow in profile.follows if follow.work == about["work"])
    entries = entries_of(snapshot, about["work"])
    outlets = {entry["outlet"]: entry["outlet_names"] for entry in entries if entry["outlet"]}
    return Followed(
        named_work(about, language),
        _options(
            f".{about['work']}", own, language,
            outlets={slug: shown(pick(names, language)) or slug for slug, names in sorted(outlets.items())},
            territories=sorted({code for entry in entries if (code := entry["territory"]) and _is_country(code)}),
            volumes=_editions((entry["language"], entry["format"]) for entry in entries if entry["kind"] == "volume"),
            later=_editions(snapshot.editions()),
            kinds=[kind for kind in KINDS if any(entry["kind"] == kind for entry in entries)],
        ),
    )  # fmt: skip


def _usual(snapshot: Snapshot, usual: Choice, language: PageLanguage) -> Options:
    """Give the choice for works that say nothing, over all that the calendar has."""
    there, known = snapshot.facet("outlet"), snapshot.outlets()
    outlets = {slug: shown(pick(known[slug]["names"], language)) or slug for slug in there if slug in known}
    kinds = [kind for kind in KINDS if kind in snapshot.facet("kind")]
    territories = [code for code in snapshot.facet("territory") if _is_country(code)]
    return _options(
        "", usual, language,
        outlets=outlets, territories=territories, volumes=_editions(snapshot.editions()), kinds=kinds,
    )  # fmt: skip


def _editions(found: Iterable[tuple[str | None, str | None]]) -> frozenset[Volumes]:
    """Give editions by language and format, and each language in any format."""
    editions = {Volumes(code, form) for code, form in found if code}
    return frozenset(editions | {Volumes(edition.language) for edition in editions})


def _is_country(territory: str) -> bool:
    return len(territory) == len("JP")


def _options(
    behind: str,
    choice: Choice,
    language: PageLanguage,
    *,
    outlets: dict[str, str],
    territories: Iterable[str],
    volumes: frozenset[Volumes],
    kinds: Iterable[str],
    later: frozenset[Volumes] = frozenset(),
) -> Options:
    """Give the boxes of a choice; what is chosen and not among the releases has its box too, so that it stays.

    Args:
        later: Editions that may still come.
    """
    outlets = outlets | {slug: slug for slug in choice.outlets if slug not in outlets}
    countries = sorted({*territories, *choice.territories})
    editions = volumes | later | _editions((edition.language, edition.format) for edition in choice.volumes)
    named = {*kinds, *choice.kinds}
    return Options(
        behind,
        choice.tv,
        [Tick(slug, name, slug in choice.outlets) for slug, name in outlets.items()],
        [Tick(code, territory_text(code, language), code in choice.territories) for code in countries],
        [
            Tick(str(edition), _edition_words(edition, language, edition in volumes), edition in choice.volumes)
            for edition in sorted(editions, key=str)
        ],
        [Tick(kind, KIND_NAMES[kind][language], kind in choice.kinds) for kind in KINDS if kind in named],
    )


def _edition_words(edition: Volumes, language: PageLanguage, is_there: bool) -> str:
    t, words = texts_of(language), edition_name((edition.language, edition.format or ""), language)
    named = words if edition.format else f"{words} ({t['format_any']})"
    return named if is_there else f"{named} · {t['none_yet']}"
