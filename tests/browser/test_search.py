"""Looking for a title in any script: on the server, in plain files with script, and with malice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.browser.browser import Visitor
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

QUERIES = (
    "フリーレン",
    "frieren",
    "ＦＲＩＥＲＥＮ",
    "ふりーれん",
    "ﾌﾘｰﾚﾝ",
    "葬送 フリーレン",
    "Frieren journey",
    "FRIEREN",
)
HOSTILE = (
    '"><script>window.hit = 1</script>',
    "<img src=x onerror=alert(1)>",
    "{{ 7 * 7 }}",
    "\u202e\u0000%00",
    "a" * 3000,
)


@pytest.mark.parametrize("query", QUERIES)
def test_on_the_server(visit: Visit, query: str) -> None:
    """Kanji, kana of any width, small letters and capitals find the work."""
    page = visit(f"search/?q={quote(query)}")
    assert page.locator('#found a[href$="works/frieren/"]').count() == 1
    assert page.locator("main input[name=q]").input_value() == query


def test_in_plain_files(visitor: Callable[..., Visitor], below: str) -> None:
    """Without a server the page finds the same as it is typed, in both languages."""
    anna = visitor(below)
    for prefix in ("", "ja/"):
        page = anna.open(f"{prefix}works/")
        page.locator("#find").fill("メダリスト")
        page.locator("#find").press("Enter")
        page.wait_for_url("**/search/?q=*")
        page.wait_for_selector('#found a[href$="works/medalist/"]')
        field = page.locator("main input[name=q]")
        for query in QUERIES:
            field.fill(query)
            assert page.locator("#found a").evaluate_all("all => all.map((one) => one.href)") == [
                f"{below}{prefix}works/frieren/"
            ]
        field.fill("qqq")
        assert page.locator("#found li").count() == 0
        assert page.locator(".count").inner_text()
        field.fill("フリーレン")
        page.locator("#found a").click()
        page.wait_for_url(f"**/{prefix}works/frieren/")


@pytest.mark.parametrize("query", HOSTILE, ids=["script", "image", "braces", "controls", "long"])
def test_a_hostile_query_is_text(visitor: Callable[..., Visitor], server: str, below: str, query: str) -> None:
    """Whatever is asked stays text, on the server and in the script."""
    for base in (server, below):
        page = visitor(base).open(f"search/?q={quote(query)}")
        page.locator(".count:not(:empty)").wait_for()
        assert page.evaluate("window.hit") is None
        assert page.locator("main img, main script").count() == 0
        assert page.locator("#found li").count() == 0
        kept = page.locator("main input[name=q]").input_value()
        assert "49" not in kept
        if len(query) < 100 and query.isprintable():
            assert kept == query


@pytest.mark.parametrize("path, id", [("works/", "works"), ("feeds/", "feeds-work")])
def test_filters_a_list(visit: Visit, path: str, id: str) -> None:
    """The field above a long list leaves what has the words, in any script."""
    page = visit(path)
    items = page.locator(f"#{id} li:visible")
    many = items.count()
    field = page.locator(f'[data-filter="{id}"]')
    field.fill("frieren")
    assert 1 <= items.count() <= 3
    field.fill("")
    assert items.count() == many > 100


def test_file_search_says_what_it_cannot(visitor: Callable[..., Visitor], plain: Path) -> None:
    """From a folder on the disk, where a browser reads no other file, the page says where to look instead."""
    page = visitor(plain.as_uri() + "/").open(f"search/index.html?q={quote('フリーレン')}")
    assert page.locator('main a[href$="works/index.html"]').is_visible()
