"""A small calendar that has something of everything, and the whole site made of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from medalcal.jobs.calendar import open_calendar
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.address import feeds_of
from medalcal.web.pages import asset_files, common_files, feed_pages, stretches, work_files
from medalcal.web.site import Site

ON = date(2026, 1, 22)
"""Two days before episode 14 of Medalist."""

SHARED = {
    "channels": "tv-asahi: {names: {en: TV Asahi, ja: テレビ朝日}, zone: Asia/Tokyo, territory: JP}\n",
    "platforms": "netflix: {names: {en: Netflix}, zone: America/Los_Angeles, territory: US}\n",
    "publishers": "kodansha: {names: {en: Kodansha, ja: 講談社}, territory: JP}\n",
    "sources": "site: {url: 'https://example.org/news', said_on: 2025-12-01, read_at: 2025-12-02}\n",
}

MEDALIST = """\
titles: {ja: メダリスト, romaji: Medarisuto, en: Medalist}
creator: {ja: つるまいかだ, en: Tsurumaikada}
site: https://medalist-pr.com/
sources:
  moved: {url: "https://example.org/moved", said_on: 2026-01-10, read_at: 2026-01-10}
series:
  season-1:
    installment: 1
    lead: tv
    claims: [{count: 2, source: site}]
    runs:
      tv:
        claims:
          - {starts: 2025-01-04, slot: Sat 25:30, channel: tv-asahi, source: site}
  season-2:
    installment: 2
    lead: tv
    claims:
      - {first_number: 14, source: site}
      - {count: 9, source: site}
    episodes:
      1: {en: "The Athlete's Oath", ja: 選手宣誓}
    runs:
      tv:
        claims:
          - {starts: 2026-01-24, slot: Sat 25:30, channel: tv-asahi, source: site}
          - {break: 2026-02-14, reason: sports, source: moved}
      us:
        claims:
          - {starts: 2026-01-24, slot: Sat 10:00, platform: netflix, source: site}
lines:
  manga:
    kind: volume
    medium: manga
    editions:
      ja-print:
        publisher: kodansha
        claims:
          - {volume: 1, date: 2024-01-23, source: site}
          - {volume: 2, date: 2026-01-23, source: site}
          - {volume: 2, date: 2026-01-30, source: moved}
          - {volume: 3, date: 2026-06, source: site}
      en-print:
        claims:
          - {volume: 1, date: 2025-06-10, source: site}
  films:
    kind: film
    items:
      movie:
        names: {en: Medalist the Movie, ja: 劇場版 メダリスト}
    claims:
      - {item: movie, date: 2027, source: site}
"""

HOSTILE = """\
titles:
  en: '<script>alert(1)</script> "quoted" & ''single'' \u202eevil\u202c %(long)s'
  ja: '</title><img src=x onerror=alert(1)>'
site: "https://example.org/?a=1&b='%%22"
sources:
  odd: {url: "https://example.org/b?x=1&y=2", name: "<b>bold</b>", read_at: 2025-12-02}
lines:
  goods:
    kind: live
    items:
      show: {names: {en: "{{ 7*7 }} {%% raw %%}", ja: "<!-- --> ]]> <svg onload=x>"}}
    claims:
      - {item: show, date: 2026-01-25, source: odd, note: "<i>note</i> javascript:alert(1)"}
"""


SOMEDAY = """\
titles: {en: Someday, ja: いつか}
sources: {page: {url: "https://example.org/someday", read_at: 2025-12-02}}
series:
  season-1: {lead: tv, runs: {tv: {claims: [{starts: 2026-10, source: page}]}}}
  season-2: {lead: tv, runs: {tv: {claims: [{starts: 2027, source: page}]}}}
"""
"""Announced for a month, and for a year."""

WORKS = {"medalist": MEDALIST, "hostile": HOSTILE % {"long": "x" * 10_000}, "someday": SOMEDAY}


def write_data(folder: Path, works: dict[str, str]) -> str:
    """Write a data folder with these works and give its path."""
    (folder / "works").mkdir(parents=True)
    for name, text in SHARED.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    for slug, text in works.items():
        (folder / "works" / f"{slug}.yaml").write_text(text, "utf-8")
    return str(folder)


@pytest.fixture(scope="session")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """Give the small calendar."""
    folder = tmp_path_factory.mktemp("web") / "data"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MEDALCAL_CACHE", str(folder.parent / "cache"))
        return open_calendar(write_data(folder, WORKS))


def site_of(**named: object) -> Site:
    """Give a site of the day, without an address unless one is given."""
    return Site(**{"on": ON, **named})  # type: ignore[arg-type]


def files_of(snapshot: Snapshot, site: Site) -> dict[str, bytes]:
    """Give all pages of a site by path."""
    feeds = feeds_of(snapshot, site)
    works = (file for slug, _, _ in snapshot.works() for file in work_files(snapshot, slug, site))
    several = (file for feed in feeds if feed.group != "work" for file in feed_pages(snapshot, feed, feeds, site))
    spans = (file for stretch in stretches(site) for file in stretch.make(snapshot))
    found: dict[str, bytes] = {}
    for file in (*asset_files(), *common_files(snapshot, site, feeds), *several, *spans, *works):
        assert file.path not in found, f"{file.path} is there twice"
        found[file.path] = file.body
    return found


@pytest.fixture(scope="session")
def files(snapshot: Snapshot) -> dict[str, bytes]:
    """Give the site as it is without a server and without an address."""
    return files_of(snapshot, site_of())


@pytest.fixture(scope="session")
def served(snapshot: Snapshot) -> dict[str, bytes]:
    """Give the site as it is with both."""
    return files_of(snapshot, site_of(address="https://calendar.example/fans", has_server=True))
