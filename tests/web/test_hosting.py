"""What crawlers and hosts read: robots, headers, redirects, the map of the site."""

from __future__ import annotations

from datetime import date
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree

import pytest

from medalcal.web.hosting import hosting_files
from medalcal.web.site import Site

SITE = Site(date(2026, 11, 28), "medalcal", "https://calendar.example/sub")
PAGES = ("index.html", "ja/index.html", "works/a&b/index.html")
LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def files(site: Site = SITE) -> dict[str, str]:
    """Give every file for hosts."""
    moved = {"works/b.json": "works/a.json", "works/a/": "works/c/"}
    return {file.path: file.body.decode() for file in hosting_files(PAGES, moved, site)}


@pytest.mark.parametrize("agent", ["Googlebot", "Google-Calendar-Importer", "*"])
def test_robots(agent: str) -> None:
    """Everybody may fetch everything: Google takes no calendar that robots may not have."""
    parser = RobotFileParser()
    parser.parse(files()["robots.txt"].splitlines())
    assert parser.can_fetch(agent, "https://calendar.example/sub/my/abc.ics")
    assert parser.site_maps() == ["https://calendar.example/sub/sitemap.xml"]


def test_headers() -> None:
    """Calendars are told as calendars, in UTF-8, to any script."""
    lines = files()["_headers"].splitlines()
    block = lines[lines.index("/*.ics") + 1 :][:3]
    assert "  Content-Type: text/calendar; charset=utf-8" in block
    assert "  Access-Control-Allow-Origin: *" in block


def test_redirects() -> None:
    """One line for each path that ended, in order."""
    assert files()["_redirects"] == "/works/a/ /works/c/ 308\n/works/b.json /works/a.json 308\n"


def test_sitemap() -> None:
    """The map is XML, has each page once, and only its address without the file's name."""
    places = [place.text for place in ElementTree.fromstring(files()["sitemap.xml"]).iter(LOC)]  # noqa: S314
    assert places == ["https://calendar.example/sub/", "https://calendar.example/sub/ja/",
                      "https://calendar.example/sub/works/a&b/"]  # fmt: skip


def test_no_address() -> None:
    """Without an address there is no map, and robots are told of none."""
    told = files(SITE._replace(address=None))
    assert "sitemap.xml" not in told
    assert "Sitemap" not in told["robots.txt"]
