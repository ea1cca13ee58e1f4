"""Pages that list: all works, what a feed holds, every feed."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import NamedTuple

from medalcal.ledger.selection import Filter
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.address import Feed
from medalcal.web.asking import broadcast_span, dated, undated
from medalcal.web.page import Page, file, title_of
from medalcal.web.site import File, PageLanguage, Site
from medalcal.web.subscribe import Subscription, subscription
from medalcal.web.texts import texts_of
from medalcal.web.view import Item, days_of, item_of, items_of, lang_of, names_of, shown

FEED_BACK, FEED_AHEAD = 14, 120
"""Days of a feed that its page shows."""
MOST_ROWS = 400
MOST_COARSE = 60
GROUPS = ("all", "kind", "volumes", "season", "channel", "platform", "work")


class Named(NamedTuple):
    """A work in a list."""

    slug: str
    title: str
    lang: str | None
    """Of the title, where it is not the page's."""
    others: list[tuple[str, str]]
    creator: str


def named_works(snapshot: Snapshot, language: PageLanguage) -> list[Named]:
    """Give every work by title."""
    found = [named_work(json.loads(about), language) for _, about, _ in snapshot.works()]
    return sorted(found, key=lambda work: work.title.casefold())


def named_work(about: dict[str, object], language: PageLanguage) -> Named:
    """Give a work of the snapshot as a list shows it."""
    titles: dict[str, str] = about["titles"]  # type: ignore[assignment]
    title, others = names_of(titles, language)
    creator, _ = names_of(about["creator"] or {}, language)  # type: ignore[arg-type]
    return Named(str(about["work"]), title, lang_of(titles, language), others, creator)


def works_file(snapshot: Snapshot, site: Site, language: PageLanguage) -> File:
    """Give the list of all works."""
    t, works = texts_of(language), named_works(snapshot, language)
    page = Page("works/", title_of(t["works_title"], site), t["works_about"].format(len(works)), "works")
    return file("works", page, site, language, works=works, count=t["works_about"].format(len(works)))


def feed_file(snapshot: Snapshot, feed: Feed, site: Site, language: PageLanguage) -> File:
    """Give the page of a feed: what came lately, what is to come, what has no day yet."""
    t, name = texts_of(language), shown(feed.names[language])
    chosen = feed.chosen._replace(limit=MOST_ROWS)
    past = _items(snapshot, site.on - timedelta(days=FEED_BACK), FEED_BACK, chosen, language)
    coming = _items(snapshot, site.on, FEED_AHEAD, chosen, language)
    open_ = undated(snapshot, site.on, feed.chosen._replace(limit=MOST_COARSE))
    page = Page(f"{feed.stem}/", title_of(name, site), t["feed_about"].format(name), "feeds")
    return file(
        "feed", page, site, language, heading=t["group_all"] if feed.group == "all" else name,
        past=days_of(past, language), coming=days_of(coming[:MOST_ROWS], language, site.on.isoformat()),
        cut=t["feed_shortened"].format(MOST_ROWS) if len(coming) >= MOST_ROWS else "",
        open=[item_of(entry, language) for entry in open_], feed=subscription(feed.stem, name, site, language),
    )  # fmt: skip


def _items(snapshot: Snapshot, first: date, days: int, chosen: Filter, language: PageLanguage) -> list[Item]:
    return items_of(dated(snapshot, broadcast_span(first, days), chosen), language)


def feeds_file(feeds: list[Feed], site: Site, language: PageLanguage) -> File:
    """Give every address of the site, group by group."""
    t = texts_of(language)
    groups: dict[str, list[Subscription]] = {group: [] for group in GROUPS}
    for feed in feeds:
        groups[feed.group].append(subscription(feed.stem, feed.names[language], site, language))
    page = Page("feeds/", title_of(t["feeds_title"], site), t["feeds_about"], "feeds")
    return file("feeds", page, site, language, groups={name: some for name, some in groups.items() if some})
