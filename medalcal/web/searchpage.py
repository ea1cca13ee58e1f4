"""Finding a work by any title: an index for script, and pages that a server fills in."""

from __future__ import annotations

import json
from typing import Any

from medalcal.emit.searchkey import matching
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.listpage import Named, named_work
from medalcal.web.page import Page, file, html, title_of
from medalcal.web.site import File, PageLanguage, Site
from medalcal.web.texts import texts_of
from medalcal.web.view import names_of

SCHEMA = "medalcal/search/1"
MOST = 200
"""Works of a page."""
LONGEST_QUERY = 200


def search_index(snapshot: Snapshot) -> File:
    """Give what script searches: of each work its slug, its title in each language, and all its titles folded."""
    works = []
    for slug, about, titles in snapshot.works():
        names = json.loads(about)["titles"]
        works.append([slug, names_of(names, "en")[0], names_of(names, "ja")[0], titles])
    document = {"schema": SCHEMA, "works": works}
    return File("search.json", json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode())


def search_file(site: Site, language: PageLanguage) -> File:
    """Give the page that searches by script."""
    return file("search", _page(site, language), site, language, **_context("", None, language))


def search_page(snapshot: Snapshot, site: Site, language: PageLanguage, query: str) -> str:
    """Give the works whose titles contain every word of a query, as a page."""
    query = query[:LONGEST_QUERY]
    found = [named_work(about, language) for about in matching(snapshot.works(), query)] if query.strip() else None
    return html("search", _page(site, language), site, language, dated=False, **_context(query, found, language))


def _page(site: Site, language: PageLanguage) -> Page:
    t = texts_of(language)
    return Page("search/", title_of(t["search_title"], site), t["search_about"], "search", is_listed=False)


def _context(query: str, found: list[Named] | None, language: PageLanguage) -> dict[str, Any]:
    t = texts_of(language)
    count = "" if found is None else t["found_some"].format(len(found)) if found else t["found_none"]
    return {"query": query, "found": (found or [])[:MOST], "count": count}
