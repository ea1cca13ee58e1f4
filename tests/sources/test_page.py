"""The article of a web page: its lines, its title, its day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from medalcal.errors import SourceFormatError

pytest.importorskip("trafilatura", reason="reading pages needs the extra medalcal[news]")

from medalcal.sources.page import read_page

SAMPLE = Path(__file__).parents[1] / "samples" / "news" / "library.html"


def test_an_article_keeps_its_lines() -> None:
    """Rows of lists and tables are lines of their own, a term stands beside its description, and the rest is left."""
    page = read_page(SAMPLE.read_text("utf-8"), "x")
    lines = page.text.splitlines()
    assert "- TOKYO MX：1月9日(土)24:30〜" in lines
    assert "- AT-X：1月11日(月)22:00〜" in lines
    assert "dアニメストア | 1月9日(土)25:00〜" in lines
    assert "第5巻: 2026年12月24日発売" in lines
    assert not any("---" in line or "premieres" in line or "2025年10月" in line or "トップ" in line for line in lines)


def test_a_page_says_its_title_and_day() -> None:
    """Title, day of publication and language are the page's own."""
    page = read_page(SAMPLE.read_text("utf-8"), "x")
    assert page.title == "TVアニメ「星屑の図書館」2027年1月放送開始"
    assert page.published == date(2026, 11, 1)
    assert page.language == "ja"


def test_a_fragment_gives_its_text() -> None:
    """What is hardly a page is read as it stands."""
    assert "premieres on January 4" in read_page("<p>Season 2 premieres on January 4, 2027.</p>", "x").text


@pytest.mark.parametrize("html", ["<html></html>", "<!doctype html><script>var a = 1;</script>", "<p> </p>"])
def test_a_page_without_text_is_refused(html: str) -> None:
    """There has to be something to read."""
    with pytest.raises(SourceFormatError):
        read_page(html, "x")


def test_hostile_pages_do_no_harm() -> None:
    """Deep nesting, broken tags and scripts end in a text or in a sentence, soon."""
    nested, broken = "<div>" * 20_000 + "on January 4, 2027", "<p>" + "<b><i>" * 5_000 + "x</p>"
    for html in (nested, broken, "<a href='" + "x" * 100_000):
        try:
            read_page(html, "x")
        except SourceFormatError:
            continue
