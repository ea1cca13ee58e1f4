"""The first page: what comes next."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

from medalcal.ledger.selection import Filter
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.asking import broadcast_span, coarse, dated
from medalcal.web.page import Page, file, html
from medalcal.web.site import File, PageLanguage, Site
from medalcal.web.subscribe import subscription
from medalcal.web.texts import texts_of
from medalcal.web.view import days_of, item_of, items_of

DAYS = 14
MOST = 1000
"""Rows of the page; the weeks have the rest."""
SOON = timedelta(days=100)
MOST_SOON = 40

ZONES = ("Asia/Tokyo", "Asia/Seoul", "Asia/Shanghai", "Asia/Manila", "Asia/Jakarta", "Asia/Kolkata", "Europe/London",
         "Europe/Berlin", "Europe/Paris", "Europe/Madrid", "Europe/Warsaw", "Europe/Istanbul", "America/New_York",
         "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Mexico_City", "America/Sao_Paulo",
         "Australia/Sydney", "Pacific/Auckland", "UTC")  # fmt: skip
"""Offered where there is no script; the address takes any zone."""


def home_file(snapshot: Snapshot, site: Site, language: PageLanguage) -> File:
    """Give the first page, by Japanese broadcast days."""
    return file("home", _page(site, language), site, language, **_context(snapshot, site, language, None))


def upcoming_page(snapshot: Snapshot, site: Site, language: PageLanguage, zone: ZoneInfo) -> str:
    """Give the first page by the clock of a zone."""
    return html("home", _page(site, language), site, language, **_context(snapshot, site, language, zone))


def _page(site: Site, language: PageLanguage) -> Page:
    t = texts_of(language)
    return Page("", f"{site.name} · {t['home_title']}", t["home_about"], "home")


def _context(snapshot: Snapshot, site: Site, language: PageLanguage, zone: ZoneInfo | None) -> dict[str, Any]:
    chosen = Filter(edition_on=site.on.toordinal())
    entries = dated(snapshot, broadcast_span(site.on, DAYS), chosen._replace(limit=MOST))
    items = items_of(entries, language, zone)
    soon = coarse(snapshot, site.on, site.on + SOON, chosen._replace(limit=MOST_SOON))
    return {
        "days": days_of(items[:MOST], language, site.on.isoformat()),
        "is_cut": len(items) >= MOST,
        "soon": [item_of(entry, language) for entry in soon],
        "feed": subscription("all", site.name, site, language),
        "zones": _zones(zone) if site.has_server else (),
        "zone_name": zone.key if zone is not None else "",
    }


def _zones(zone: ZoneInfo | None) -> list[str]:
    own = zone.key if zone is not None else "Asia/Tokyo"
    return [*ZONES] if own in ZONES else [own, *ZONES]
