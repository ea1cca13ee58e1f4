"""What moved lately, and how fresh all of it is."""

from __future__ import annotations

import json
from datetime import timedelta
from itertools import groupby
from typing import NamedTuple

from medalcal.emit.daywords import day_words
from medalcal.ledger.selection import Filter
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.moved import Move, moves_of
from medalcal.web.page import Page, file, title_of
from medalcal.web.site import File, PageLanguage, Site
from medalcal.web.texts import texts_of
from medalcal.web.view import names_of

DAYS = 30
MOST_MOVES = 500


class News(NamedTuple):
    """What was learned on one day."""

    on: str
    words: str
    moves: list[Move]
    added: list[Move]
    """Dates that are merely new."""


def changes_file(snapshot: Snapshot, site: Site, language: PageLanguage) -> File:
    """Give what moved in the days before the edition."""
    t = texts_of(language)
    since, until = (f"{day}T00:00:00Z" for day in (site.on - timedelta(days=DAYS), site.on + timedelta(days=1)))
    moves = moves_of(snapshot.changes(since, until, Filter()), language)
    page = Page("changes/", title_of(t["changes_title"], site), t["changes_about"], "changes")
    return file("changes", page, site, language, news=_news(moves))


def _news(moves: list[Move]) -> list[News]:
    days = []
    for on, some in groupby(moves, key=lambda move: move.on):
        told = list(some)
        moved = [move for move in told if move.change != "added"][:MOST_MOVES]
        added = [move for move in told if move.change == "added"][:MOST_MOVES]
        days.append(News(on, told[0].day, moved, added))
    return days


class Freshness(NamedTuple):
    """When a work was read first and last."""

    slug: str
    title: str
    first: str
    last: str


def about_file(snapshot: Snapshot, site: Site, language: PageLanguage) -> File:
    """Give how fresh the data is and where it comes from."""
    t, learned = texts_of(language), snapshot.learned()
    titles = {slug: names_of(json.loads(about)["titles"], language)[0] for slug, about, _ in snapshot.works()}
    works = [Freshness(slug, titles[slug], first[:10], last[:10]) for slug, first, last in snapshot.readings()]
    words = [day_words(moment[:10], language).long for moment in learned] if learned else ["", ""]
    page = Page("about/", title_of(t["about_title"], site), t["about_about"], "about")
    return file(
        "about", page, site, language, first=words[0], last=words[1],
        learned=learned or ("", ""), works=sorted(works, key=lambda work: (work.last, work.title.casefold())),
    )  # fmt: skip
