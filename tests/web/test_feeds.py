"""The feeds of a site: every form of every stem, nothing too large, nothing that a strict reader objects to."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import feedparser
import pytest

from medalcal.jobs.calendar import open_calendar
from medalcal.ledger.snapshot import Snapshot
from medalcal.sources.icslint import lint
from medalcal.web.address import feeds_of
from medalcal.web.feeds import MOST_BYTES, feed_files
from medalcal.web.site import Site

TESTS = Path(__file__).parents[1]
ON = date(2026, 11, 20)
SITE = Site(ON, "medalcal", "https://calendar.example")
LIVE = """\
titles: {en: A Concert, ja: 音楽会}
sources: {page: {url: "https://example.org/live", read_at: 2026-11-02}}
lines:
  concert:
    kind: live
    items: {day-1: {names: {en: Day 1}}}
    claims: [{item: day-1, date: 2027-03-05, source: page}]
"""

SPRING = """\
titles: {en: Spring}
sources:
  page: {url: "https://example.org/spring", said_on: 2026-11-02, read_at: 2026-11-02}
  later: {url: "https://example.org/later", said_on: 2026-11-09, read_at: 2026-11-09}
series:
  thaw: {names: {en: Thaw}, lead: tv, runs: {tv: {claims: [{starts: 2027-04, source: page}]}}}
  snow:
    names: {en: Late Snow}
    lead: tv
    runs: {tv: {claims: [{starts: 2027-01, source: page}, {starts: 2027-05, source: later}]}}
"""
"""A series of spring, and one that moved there out of winter."""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Give a calendar of a series and volumes."""
    return Path(shutil.copytree(TESTS / "samples" / "history", tmp_path / "data"))


def made(snapshot: Snapshot, site: Site = SITE) -> dict[str, bytes]:
    """Give every file of every feed."""
    return dict(_files(snapshot, site))


def _files(snapshot: Snapshot, site: Site) -> Iterator[tuple[str, bytes]]:
    for feed in feeds_of(snapshot, site):
        yield from feed_files(snapshot, feed, site)


def test_forms(data: Path) -> None:
    """Each stem has a calendar, a document and what moved, in both languages; its page is made elsewhere."""
    snapshot = open_calendar(str(data))
    stems = [feed.stem for feed in feeds_of(snapshot, SITE)]
    assert stems == ["all", "kinds/broadcast", "kinds/volume", "volumes/en", "volumes/en-print", "seasons/2027-winter",
                     "channels/tv-asahi", "works/novel", "works/skating"]  # fmt: skip
    assert set(made(snapshot)) == {
        f"{prefix}{stem}.{form}" for prefix in ("", "ja/") for stem in stems for form in ("ics", "json", "atom")
    }


def test_never_widens(data: Path) -> None:
    """A work with a kind that was not there before changes no feed but ``all`` and those that are new with it."""
    before = made(open_calendar(str(data)))
    (data / "works" / "concert.yaml").write_text(LIVE, "utf-8")
    after = made(open_calendar(str(data)))
    changed = {path.removeprefix("ja/").rpartition(".")[0] for path in before if before[path] != after[path]}
    new = {path.removeprefix("ja/").rpartition(".")[0] for path in after.keys() - before.keys()}
    assert (changed, new) == ({"all"}, {"kinds/live", "works/concert"})


def test_works_do_not_age(data: Path) -> None:
    """The files of a work are the same the day after, as long as nothing is learned."""
    snapshot = open_calendar(str(data))
    one, other = made(snapshot), made(snapshot, SITE._replace(on=ON + timedelta(days=1)))
    assert [path for path in one if "works/" in path and one[path] != other[path]] == []
    assert one["all.json"] != other["all.json"]


def test_whole_data() -> None:
    """Of all that comes with the program, no calendar is too large for Google, and none breaks a rule."""
    for path, body in made(open_calendar(str(TESTS.parent / "data"))).items():
        if path.endswith(".ics"):
            assert len(body) < MOST_BYTES + 2_000, path
            assert lint(body) == [], path


def test_documents(data: Path) -> None:
    """A document says which feed it is and until when it goes; that of a work has everything."""
    files = made(open_calendar(str(data)))
    all_of_it = json.loads(files["all.json"])
    assert (all_of_it["feed"], all_of_it["from"], all_of_it["until"]) == ("all", "2026-08-22", "2027-11-25")
    assert [entry["key"] for entry in json.loads(files["volumes/en-print.json"])["occurrences"]] == [
        "novel/novel/3:en-print", "novel/novel/4:en-print", "novel/novel/6:en-print",
    ]  # fmt: skip
    assert "氷の物語" in files["ja/works/skating.ics"].replace(b"\r\n ", b"").decode()


def test_seasons_keep_to_themselves(data: Path) -> None:
    """A season has what comes in it and what moved into it or out of it; other seasons have their own addresses."""
    (data / "works" / "spring.yaml").write_text(SPRING, "utf-8")
    files = made(open_calendar(str(data)))
    winter, spring = files["seasons/2027-winter.atom"].decode(), files["seasons/2027-spring.atom"].decode()
    assert "A Story on Ice" in winter
    assert "A Story on Ice" not in spring
    assert "Thaw" in spring
    assert "Thaw" not in winter
    assert "Late Snow" in winter
    assert "Late Snow" in spring
    listed = {
        season: [entry["key"] for entry in json.loads(files[f"seasons/2027-{season}.json"])["undated"]]
        for season in ("winter", "spring")
    }
    assert listed == {"winter": [], "spring": ["spring/thaw/1", "spring/snow/1"]}
    assert b"BEGIN:VEVENT" not in files["seasons/2027-spring.ics"]


@pytest.mark.parametrize("prefix", ["", "ja/"])
def test_what_moved_says_where_it_is(data: Path, prefix: str) -> None:
    """On a site with an address a feed leads to itself, its page and the pages of works, each in its language."""
    files = made(open_calendar(str(data)))
    for stem in ("all", "works/skating"):
        parsed = feedparser.parse(files[f"{prefix}{stem}.atom"])
        links = {link.rel: link.href for link in parsed.feed.links}
        base = f"https://calendar.example/{prefix}"
        assert links == {"self": f"{base}{stem}.atom", "alternate": f"{base}{stem}/"}
        assert parsed.entries
        assert all(entry.link.startswith(f"{base}works/") for entry in parsed.entries)
    somewhere = made(open_calendar(str(data)), Site(ON, "medalcal"))
    assert b'rel="self"' not in somewhere[f"{prefix}all.atom"], "whole addresses are not known"
