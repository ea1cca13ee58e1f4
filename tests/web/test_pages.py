"""All pages: valid, safe, linked with each other, and of the day only where they say so."""

from __future__ import annotations

import json
import posixpath
import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import html5lib
import pytest
from html5lib.constants import namespaces

from medalcal.jobs.calendar import open_calendar
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.page import POLICY
from medalcal.web.pages import stretches, work_files
from tests.web.conftest import ON, files_of, site_of, write_data

HTML = namespaces["html"]
FEEDS = re.compile(r"(ics|json|atom)$")
SHOW = """\
titles: {{en: Show {}}}
sources: {{page: {{url: "https://example.org/show", read_at: 2025-12-02}}}}
series:
  season-1:
    lead: tv
    runs:
      tv:
        claims:
          - {{starts: 2026-01-24, ends: 2026-01-24, slot: "Sat 25:0{}", channel: tv-asahi, source: page}}
"""
BY_SERVER = ("follow/", "ja/follow/")
"""What a server alone answers."""


def pages_of(files: dict[str, bytes]) -> dict[str, str]:
    """Give the HTML of a site by path."""
    return {path: body.decode() for path, body in files.items() if path.endswith(".html")}


@cache
def tree_of(html: str) -> Any:
    """Give the tree of a page; whatever a strict parser finds wrong with it is an error."""
    return html5lib.HTMLParser(strict=True, tree=html5lib.getTreeBuilder("etree")).parse(html)


def elements(tree: Any, name: str) -> list[Any]:
    """Give the elements of a name."""
    return list(tree.iter(f"{{{HTML}}}{name}"))


def target_of(path: str, href: str) -> str:
    """Give the file of a site to which a link leads."""
    way = unquote(urlsplit(href).path)
    whole = posixpath.normpath(posixpath.join(posixpath.dirname(path), way)) if way else path
    return posixpath.join(whole if whole != "." else "", "index.html") if way.endswith("/") else whole


@pytest.fixture(scope="module", params=["files", "served"])
def site(request: pytest.FixtureRequest) -> dict[str, bytes]:
    """Give both sites, one after the other."""
    found: dict[str, bytes] = request.getfixturevalue(request.param)
    return found


class TestEveryPage:
    """What holds for all of them."""

    def test_is_valid_html(self, site: dict[str, bytes]) -> None:
        """A strict parser finds nothing wrong with any page."""
        for path, html in pages_of(site).items():
            try:
                tree_of(html)
            except html5lib.html5parser.ParseError as error:
                pytest.fail(f"{path}: {error}")

    def test_has_no_inline_style_or_script(self, site: dict[str, bytes]) -> None:
        """No element has a style or a handler of its own, and every script and style is a file of the site."""
        for path, html in pages_of(site).items():
            tree = tree_of(html)
            assert not elements(tree, "style"), path
            for element in tree.iter():
                bad = [name for name in element.attrib if name == "style" or str(name).startswith("on")]
                assert not bad, f"{path}: {element.tag} has {bad}"
            for script in elements(tree, "script"):
                assert script.get("src")
                assert not script.text

    def test_loads_nothing_from_elsewhere(self, site: dict[str, bytes]) -> None:
        """What a page loads lies in the site, and its policy says so."""
        for path, html in pages_of(site).items():
            tree = tree_of(html)
            policies = [meta.get("content") for meta in elements(tree, "meta") if meta.get("http-equiv")]
            assert policies == [POLICY], path
            loaded = [script.get("src") for script in elements(tree, "script")]
            loaded += [link.get("href") for link in elements(tree, "link") if link.get("rel") in ("stylesheet", "icon")]
            loaded += [image.get("src") for image in elements(tree, "img")]
            assert len(loaded) >= 3
            for address in loaded:
                assert "//" not in address, f"{path} loads {address}"

    def test_has_its_landmarks(self, site: dict[str, bytes]) -> None:
        """One heading of the first rank, a way past the navigation, and landmarks; ids are there once."""
        for path, html in pages_of(site).items():
            tree = tree_of(html)
            assert [len(elements(tree, name)) for name in ("h1", "main", "header", "footer", "title")] == [1] * 5, path
            assert elements(tree, "a")[0].get("href") == "#main"
            assert elements(tree, "html")[0].get("lang") == ("ja" if path.startswith("ja/") else "en")
            ids = [element.get("id") for element in tree.iter() if element.get("id")]
            assert len(ids) == len(set(ids)), f"{path}: {[name for name in ids if ids.count(name) > 1]}"
            for field in [*elements(tree, "input"), *elements(tree, "select")]:
                named = field.get("id") or any(field in list(label.iter()) for label in elements(tree, "label"))
                assert named, f"{path}: a field without a label"

    def test_leads_to_what_is_there(self, site: dict[str, bytes]) -> None:
        """Every link inside the site leads to one of its files or feeds, and every fragment to its element."""
        anchors = {path: set(re.findall(r' id="([^"]+)"', html)) for path, html in pages_of(site).items()}
        for path, html in pages_of(site).items():
            if path.endswith("404.html"):
                continue
            for link in [*elements(tree_of(html), "a"), *elements(tree_of(html), "link")]:
                href = link.get("href")
                if href is None or urlsplit(href).scheme or link.get("rel") in ("canonical",):
                    continue
                target = target_of(path, href)
                if FEEDS.search(target) or target.removesuffix("index.html") in BY_SERVER:
                    continue
                assert target in site, f"{path} leads to {href}"
                fragment = unquote(urlsplit(href).fragment)
                assert not fragment or fragment in anchors[target], f"{path} leads to {href}"

    def test_feeds_that_pages_link_are_feeds(self, site: dict[str, bytes], snapshot: Snapshot) -> None:
        """Every calendar that is linked is one that the site has."""
        from medalcal.web.address import feeds_of

        stems = {prefix + feed.stem for feed in feeds_of(snapshot, site_of()) for prefix in ("", "ja/")}
        for path, html in pages_of(site).items():
            if path.endswith("404.html"):
                continue
            for link in elements(tree_of(html), "a"):
                href = link.get("href") or ""
                if not urlsplit(href).scheme and FEEDS.search(href):
                    assert target_of(path, href).rpartition(".")[0] in stems

    def test_guards_links_to_elsewhere(self, site: dict[str, bytes]) -> None:
        """A link that leaves the site is of the web or opens a calendar, and tells nobody whence it came."""
        for path, html in pages_of(site).items():
            for link in elements(tree_of(html), "a"):
                scheme = urlsplit(link.get("href") or "").scheme
                assert scheme in ("", "http", "https", "webcal"), path
                if scheme.startswith("http"):
                    assert link.get("rel") == "noopener noreferrer", f"{path}: {link.get('href')}"


class TestAddresses:
    """What a page says of its own address."""

    def test_are_told_where_they_are_known(self, served: dict[str, bytes]) -> None:
        """With an address every page names itself, its other language, and the image of a work."""
        html = served["ja/works/medalist/index.html"].decode()
        assert '<link rel="canonical" href="https://calendar.example/fans/ja/works/medalist/">' in html
        assert 'hreflang="en" href="https://calendar.example/fans/works/medalist/"' in html
        assert 'hreflang="x-default" href="https://calendar.example/fans/works/medalist/"' in html
        assert '"og:image" content="https://calendar.example/fans/works/medalist/share.png"' in html

    def test_are_left_out_where_they_are_not(self, files: dict[str, bytes]) -> None:
        """Without one nothing is made up, and the buttons that need one wait for script."""
        html = files["works/medalist/index.html"].decode()
        assert "canonical" not in html
        assert "og:image" not in html
        assert re.findall(r'data-to="(\w+)" hidden', html) == ["google", "apple", "outlook"]

    def test_of_this_week_is_that_of_its_monday(self, served: dict[str, bytes]) -> None:
        """The page of this week names the lasting one as the one to keep."""
        html = served["week/index.html"].decode()
        assert 'rel="canonical" href="https://calendar.example/fans/week/2026-01-19/"' in html

    def test_subscribing_opens_calendars(self, served: dict[str, bytes]) -> None:
        """Google is given the webcal address, Outlook the plain one, each encoded."""
        html = served["works/medalist/index.html"].decode()
        assert "cid=webcal%3A%2F%2Fcalendar.example%2Ffans%2Fworks%2Fmedalist.ics" in html
        assert "url=https%3A%2F%2Fcalendar.example%2Ffans%2Fworks%2Fmedalist.ics&amp;name=Medalist" in html
        assert 'href="webcal://calendar.example/fans/works/medalist.ics"' in html

    def test_missing_page_begins_at_the_root(self, files: dict[str, bytes], served: dict[str, bytes]) -> None:
        """The page for missing addresses is shown at any of them, so its links do not depend on where it is."""
        assert 'href="/static/' in files["404.html"].decode()
        assert 'href="/fans/static/' in served["ja/404.html"].decode()

    @pytest.mark.parametrize("name", ["follow/", '<select name="tz">'])
    def test_of_a_server_are_linked_only_where_there_is_one(
        self, name: str, files: dict[str, bytes], served: dict[str, bytes]
    ) -> None:
        """Pages that need a server are not offered without one."""
        assert name in served["index.html"].decode()
        assert not any(name in html for html in pages_of(files).values())


class TestDays:
    """What depends on the edition day, and what does not."""

    def test_works_do_not_depend_on_it(self, snapshot: Snapshot) -> None:
        """The pages and the image of a work are the same bytes on every day."""
        for slug in ("medalist", "hostile"):
            first, later = (list(work_files(snapshot, slug, site_of(on=day))) for day in (ON, date(2027, 5, 1)))
            assert first == later

    def test_the_same_day_gives_the_same_bytes(self, snapshot: Snapshot, files: dict[str, bytes]) -> None:
        """Nothing else than data, site and day decides."""
        assert files_of(snapshot, site_of()) == files


class TestWeek:
    """The timetable."""

    @pytest.mark.parametrize(
        ("path", "day", "clock"),
        [
            ("week/2026-01-19/", "2026-01-24", "25:30"),
            ("week/2026-01-19/civil/", "2026-01-25", "01:30"),
            ("ja/week/2026-01-19/", "2026-01-24", "25:30"),
            ("ja/week/civil/", "2026-01-25", "01:30"),
        ],
    )
    def test_places_a_late_episode(self, files: dict[str, bytes], path: str, day: str, clock: str) -> None:
        """Episode 14 of 24 January 25:30 stands on Saturday by broadcast days, on Sunday by those of the calendar."""
        html = files[f"{path}index.html"].decode()
        columns = re.findall(r'<section class="column" data-day="([-\d]+)">(.*?)</section>', html, re.DOTALL)
        found = [(on, text) for on, text in columns if 'datetime="2026-01-24T16:30:00Z"' in text]
        assert [on for on, _ in found] == [day]
        assert (
            f'data-label="{"土" if path.startswith("ja") else "Sat"} 25:30 JST" data-keep="1">{clock}<' in found[0][1]
        )

    def test_shows_breaks_with_their_reason(self, files: dict[str, bytes]) -> None:
        """A day without its episode is there, and says why."""
        html = files["week/2026-02-09/index.html"].decode()
        assert "No episode (sports)" in html
        assert "放送休止（スポーツ中継）" in files["ja/week/2026-02-09/index.html"].decode()

    def test_reaches_as_far_as_promised(self, files: dict[str, bytes]) -> None:
        """There are four weeks back and twelve ahead, three months back and twelve ahead."""
        weeks = sorted(path for path in files if re.fullmatch(r"week/\d{4}-\d\d-\d\d/index\.html", path))
        months = sorted(path for path in files if re.fullmatch(r"month/\d{4}-\d\d/index\.html", path))
        assert (len(weeks), weeks[0], weeks[-1]) == (17, "week/2025-12-22/index.html", "week/2026-04-13/index.html")
        assert (len(months), months[0], months[-1]) == (16, "month/2025-10/index.html", "month/2027-01/index.html")


class TestMonth:
    """The calendar by Japanese broadcast days."""

    def test_folds_what_is_much_of_a_day(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Of ten episodes of a night seven stand in the square, and the rest unfold behind their number."""
        monkeypatch.setenv("MEDALCAL_CACHE", str(tmp_path / "cache"))
        night = {f"show-{number}": SHOW.format(number, number) for number in range(10)}
        crowded = open_calendar(write_data(tmp_path / "data", night))
        stretch = next(stretch for stretch in stretches(site_of()) if stretch.name == "month/2026-01")
        pages = {file.path: file.body.decode() for file in stretch.make(crowded)}
        html = pages["month/2026-01/index.html"]
        square = html[html.index('data-day="2026-01-24"') :].partition("</td>")[0]
        first, rest = square.split("<details><summary>3 more</summary>")
        assert re.findall(r">Show (\d)</a>", first) == list("0123456")
        assert re.findall(r">Show (\d)</a>", rest) == list("789")
        assert "<summary>ほか3件</summary>" in pages["ja/month/2026-01/index.html"]


class TestClocks:
    """Whose hours a timetable shows."""

    @pytest.mark.parametrize(
        ("path", "words"),
        [
            ("week/", "Times are Japanese broadcast time (JST): 25:30 on Saturday is 01:30 on Sunday."),
            ("week/civil/", "Times are Japanese time (JST)."),
            ("month/", "Times are Japanese broadcast time (JST): 25:30 on Saturday is 01:30 on Sunday."),
            ("seasons/2026-winter/", "Times are Japanese broadcast time (JST): 25:30 on Saturday is 01:30 on Sunday."),
            ("ja/month/", "時刻は日本の放送時刻（JST）です。"),
        ],
    )
    def test_is_said_above_it(self, files: dict[str, bytes], path: str, words: str) -> None:
        """The zone stands in sight before the first hour, with script and without."""
        html = files[f"{path}index.html"].decode()
        said = html.index(words)
        assert "data-noscript" not in html[:said].rpartition("<p")[2]
        assert said < html.index("data-keep" if "season" not in path else "data-slot")


class TestHome:
    """What comes next."""

    def test_tells_both_clocks(self, files: dict[str, bytes]) -> None:
        """A row has the grid's hour, its label for the script, and what clocks on walls show."""
        html = files["index.html"].decode()
        assert (
            '<time datetime="2026-01-24T16:30:00Z" data-label="Sat 25:30 JST">25:30</time>'
            '<span class="alt">Sun 01:30 JST · 16:30 UTC</span>'
        ) in html

    def test_says_what_a_date_was(self, files: dict[str, bytes]) -> None:
        """A volume that moved stands on its new day, with the old one beside it."""
        html = files["index.html"].decode()
        assert "Was Fri 23 Jan, moved on 10 Jan 2026." in html
        assert "変更前：1月23日(金)" in files["ja/index.html"].decode()


class TestLists:
    """Feeds, works, seasons, news."""

    def test_every_feed_has_its_page(self, files: dict[str, bytes], snapshot: Snapshot) -> None:
        """There is a page at the address of each feed, in both languages."""
        from medalcal.web.address import feeds_of

        for feed in feeds_of(snapshot, site_of()):
            assert f"{feed.stem}/index.html" in files
            assert f"ja/{feed.stem}/index.html" in files

    def test_seasons_are_charts(self, files: dict[str, bytes]) -> None:
        """A season has its series on their day of the week, with how many episodes and until when."""
        html = files["seasons/2026-winter/index.html"].decode()
        assert re.search(
            r"<h2>Sat</h2>.*Medalist.*Season 2.*from Sat 24 Jan · 9 episodes · until Sat 28 Mar", html, re.S
        )

    def test_a_season_has_a_page_before_any_day_is_known(self, files: dict[str, bytes]) -> None:
        """What is announced for a month or a season stands on its chart, which the one before leads to."""
        html = files["seasons/2026-autumn/index.html"].decode()
        assert re.search(r"1 series.*<h2>Day not known yet</h2>.*October 2026.*Someday", html, re.S)
        assert "seasons/2026-autumn/" in files["seasons/2026-winter/index.html"].decode()
        assert "seasons/2026-autumn/" in files["ja/seasons/index.html"].decode()
        assert not [path for path in files if path.startswith("seasons/2027")], "a year is no season"

    def test_changes_tell_old_and_new(self, files: dict[str, bytes]) -> None:
        """What moved has its old date, its new one, and a link to the entry."""
        html = files["changes/index.html"].decode()
        assert 'href="../works/medalist/#manga/2:ja-print"' in html
        assert "<del>Fri 23 Jan</del> → </span>" in html or "<del>Fri 23 Jan" in html
        assert "Fri 30 Jan 2026" in html

    def test_search_is_folded_as_search_does(self, files: dict[str, bytes]) -> None:
        """The index for script has every title folded, so that katakana finds hiragana."""
        document = json.loads(files["search.json"])
        assert document["schema"] == "medalcal/search/1"
        medalist = next(work for work in document["works"] if work[0] == "medalist")
        assert medalist[1:3] == ["Medalist", "メダリスト"]
        assert "めだりすと" in medalist[3].split("\n")

    def test_about_says_how_fresh_it_is(self, files: dict[str, bytes]) -> None:
        """The edition day, the last thing learned, and the credits that the licences ask for."""
        html = files["about/index.html"].decode()
        assert '<time datetime="2026-01-22">Thu 22 Jan 2026</time>' in html
        assert '<time datetime="2026-01-10">Sat 10 Jan 2026</time>' in html
        assert "https://creativecommons.org/licenses/by/4.0/" in html


class TestHostileTitles:
    """Whatever stands in the data stays text."""

    def test_is_escaped(self, site: dict[str, bytes]) -> None:
        """No page has an element, a comment or an attribute that came out of a title."""
        for path, html in pages_of(site).items():
            assert "<script>alert" not in html, path
            assert "<img" not in html, path
            assert "<svg onload" not in html, path
            assert "\u202e" not in html, f"{path} has a mark that turns text around"

    def test_is_cut_where_it_has_no_end(self, site: dict[str, bytes]) -> None:
        """A title of ten thousand characters does not fill a page."""
        for path, html in pages_of(site).items():
            assert "x" * 400 not in html, path

    def test_is_not_taken_for_a_template(self, files: dict[str, bytes]) -> None:
        """Braces stay braces."""
        assert "{{ 7*7 }} {% raw %}" in files["works/hostile/index.html"].decode()


class TestAssets:
    """Style, script, icon."""

    def test_names_hold_a_digest(self, files: dict[str, bytes]) -> None:
        """Each name changes with its contents."""
        names = [path for path in files if path.startswith("static/")]
        assert len(names) == 4
        for name in names:
            assert re.fullmatch(r"static/\w+\.[0-9a-f]{12}\.\w+", name)
