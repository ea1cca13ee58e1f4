"""With script off every page says what it has to say, and the forms work."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from medalcal.model.wish import unpack
from tests.browser.browser import AIRS_AT, PAGES, PREFIXES, Visitor
from tests.browser.conftest import Visit

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

SAID = {
    "home": "25:30", "week": "25:30", "civil": "01:30", "month": "25:30", "works": "Frieren", "work": "25:30",
    "seasons": "2026", "season": "25:30", "changes": "30", "feeds": ".ics", "feed": ".ics", "about": "bangumi-data",
    "search": "", "found": "メダリスト", "zone": "22:00", "follow": "Medalist", "followed": "U-NEXT", "missing": "404",
}  # fmt: skip
"""What stands on a page of each kind, in either language."""
IN_JAPANESE = {"works": "葬送のフリーレン", "follow": "メダリスト"}


def quiet(visit: Visit, path: str, status: int = 200) -> Page:
    """Open a page with script off."""
    return visit(path, status=status, java_script_enabled=False)


ONLY_WITH_SCRIPT = ".theme, .clock, [data-copy], [data-one], [data-mine], label.filter, [data-coming]"


@pytest.mark.parametrize("language", PREFIXES)
def test_every_page_is_readable(visitor: Callable[..., Visitor], language: str) -> None:
    """A page has its heading and its contents, and shows no control that only script would make work."""
    anna = visitor(java_script_enabled=False)
    page = anna.context.new_page()
    for kind, path in PAGES.items():
        page = anna.open(PREFIXES[language] + path, status=404 if kind == "missing" else 200, page=page)
        said = (IN_JAPANESE if language == "ja" else {}).get(kind, SAID[kind])
        main = page.locator("main")
        assert main.locator("h1").is_visible(), kind
        assert said in main.inner_text(), kind
        assert page.locator(f":is({ONLY_WITH_SCRIPT}):visible").count() == 0, kind


def test_label_and_clock_on_the_wall(visit: Visit) -> None:
    """Without script an hour is the Japanese label, with the clock on the wall and UTC beside it."""
    page = quiet(visit, "")
    row = page.locator(f'.day[data-day="2026-01-24"] .row:has(time[datetime="{AIRS_AT}"]):has-text("Medalist")')
    assert row.locator("time").inner_text() == "25:30"
    assert row.locator(".alt").inner_text() == "Sun 01:30 JST · 16:30 UTC"


@pytest.mark.parametrize(
    "zone, day, clock", [("Europe/Berlin", "2026-01-24", "17:30"), ("Asia/Kolkata", "2026-01-24", "22:00"),
                         ("Asia/Tokyo", "2026-01-25", "01:30"), ("America/Los_Angeles", "2026-01-24", "08:30")],
)  # fmt: skip
def test_form_of_the_zone(visit: Visit, zone: str, day: str, clock: str) -> None:
    """The server writes the page by the clock of a chosen zone, and the form keeps the choice."""
    page = quiet(visit, "")
    page.locator("form.zone select").select_option(zone)
    page.locator("form.zone button").click()
    row = page.locator(f'.day[data-day="{day}"] .row:has(time[datetime="{AIRS_AT}"]):has-text("Medalist")')
    assert row.locator("time").inner_text() == clock
    assert row.locator(".alt").inner_text() == "Sat 25:30 JST"
    assert page.locator("form.zone select").input_value() == zone


def test_form_of_the_search(visit: Visit) -> None:
    """The field at the top finds works on the server."""
    page = quiet(visit, "week/")
    page.locator("#find").fill("フリーレン")
    page.locator("#find").press("Enter")
    page.wait_for_url("**/search/?q=*")
    assert page.locator("#found li").count() == 1
    page.locator("#found a").first.click()
    page.wait_for_url("**/works/frieren/")


def test_form_of_ones_own_feed(visit: Visit) -> None:
    """Works ticked, a platform and an offset chosen: the page has an address with just that, and keeps the ticks."""
    page = quiet(visit, "follow/")
    page.locator('input[name="w"][value="medalist"]').check()
    page.locator("button.strong").click()
    page.locator(".followed details summary").click()
    page.locator('input[name="p.medalist"][value="u-next"]').check()
    page.locator('select[name="offset"]').select_option("2h")
    page.locator("button.strong").click()
    address = page.locator(".subscribe input[readonly]").input_value()
    profile = unpack(address.rpartition("my/")[2].removesuffix(".ics"))
    assert profile.works == ("medalist",)
    assert profile.follows[0].choice.outlets == ("u-next",)
    assert profile.offset == 120
    assert page.locator('input[name="p.medalist"][value="u-next"]').is_visible()
    assert page.locator('input[name="p.medalist"][value="u-next"]').is_checked()
    assert page.locator('.subscribe .forms a[href$=".ics"]').is_visible()
