"""The same pages as plain files: below a path of any web server, and opened from a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from tests.browser.browser import AIRS_AT, PREFIXES, STATIC, Visitor

pytestmark = pytest.mark.browser

BROKEN = """() => [...document.querySelectorAll("a[href], link[href], script[src]")]
  .map((one) => one.href || one.src)
  .filter((address) => address.startsWith("file:") || address.startsWith(location.origin))"""


@pytest.mark.parametrize("language", PREFIXES)
def test_below_a_path(visitor: Callable[..., Visitor], below: str, language: str) -> None:
    """Every page works below a path: its style and script come, and nothing is asked for outside that path."""
    anna = visitor(below)
    page = anna.context.new_page()
    for kind, path in STATIC.items():
        page = anna.open(PREFIXES[language] + path, page=page)
        assert page.evaluate("document.documentElement.classList.contains('js')"), kind
        assert page.evaluate("getComputedStyle(document.body).maxWidth") != "none", kind
        outside = [address for address in page.evaluate(BROKEN) if not address.startswith(below)]
        assert outside == [], kind


def test_hours_below_a_path(visitor: Callable[..., Visitor], below: str) -> None:
    """Plain files tell the visitor's hours too, and their buttons have the whole address."""
    page = visitor(below, timezone_id="Asia/Kolkata").open("")
    row = page.locator(f'.day[data-day="2026-01-24"] .row:has(time[datetime="{AIRS_AT}"]):has-text("Medalist")')
    assert row.locator("time").inner_text() == "22:00"
    assert page.locator(".subscribe input[readonly]").input_value() == f"{below}all.ics"
    assert page.locator("form.zone").count() == 0
    assert page.locator('a[href$="follow/"]').count() == 0


def test_walk_below_a_path(visitor: Callable[..., Visitor], below: str) -> None:
    """Clicking leads from page to page and to the other language."""
    page = visitor(below).open("")
    page.get_by_role("link", name="Week", exact=True).click()
    page.wait_for_url("**/week/")
    page.get_by_role("link", name="日本語").click()
    page.wait_for_url("**/ja/week/**")
    page.locator('.week a[href$="works/medalist/"]').first.click()
    page.wait_for_url("**/ja/works/medalist/")
    assert page.locator("h1").inner_text() == "メダリスト"


@pytest.mark.parametrize("language", PREFIXES)
def test_from_a_folder(visitor: Callable[..., Visitor], plain: Path, language: str) -> None:
    """Opened from a folder, each page has its look and script, and every link leads to a file that is there."""
    anna = visitor(plain.as_uri() + "/", timezone_id="Europe/Berlin")
    page = anna.context.new_page()
    for kind, path in STATIC.items():
        page = anna.open(f"{PREFIXES[language]}{path}index.html", page=page)
        assert page.evaluate("document.documentElement.classList.contains('js')"), kind
        links = {address.partition("#")[0].partition("?")[0] for address in page.evaluate(BROKEN)}
        lost = [address for address in links if not Path(unquote(urlsplit(address).path)).is_file()]
        assert lost == [], kind


def test_hours_from_a_folder(visitor: Callable[..., Visitor], plain: Path) -> None:
    """A page in a folder tells the visitor's hours, and offers no button that could not work there."""
    page = visitor(plain.as_uri() + "/", timezone_id="America/Los_Angeles").open("index.html")
    row = page.locator(f'.day[data-day="2026-01-24"] .row:has(time[datetime="{AIRS_AT}"]):has-text("Medalist")')
    assert row.locator("time").inner_text() == "08:30"
    row.locator("a").first.click()
    page.wait_for_url("**/works/medalist/index.html")
    assert not any(one.is_visible() for one in page.locator("[data-to], [data-one]").all())
