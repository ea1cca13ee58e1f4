"""The visitor's clock: local day and hour in front, the Japanese label beside, days regrouped, settings remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.browser.browser import AIRS_AT, Visitor
from tests.browser.conftest import Visit

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.browser

LABEL = {"en": "Sat 25:30 JST", "ja": "土 25:30 JST"}
WALL = {"en": "Sun 01:30 JST · 16:30 UTC", "ja": "日 01:30 JST · 16:30 UTC"}
"""What stands beside where the visitor's hour is the label itself."""


def is_filled(field: Locator, value: str) -> None:
    """Wait for a field of the clock's menu, which is filled in right after that opens."""
    from playwright.sync_api import expect

    expect(field).to_have_value(value)


class There(NamedTuple):
    """Episode 14 by the clock of a place."""

    zone: str
    day: str
    hour: str
    english: str
    japanese: str


PLACES = (
    There("Asia/Tokyo", "2026-01-24", "25:30", "Sat 24 Jan", "1月24日(土)"),
    There("Europe/Berlin", "2026-01-24", "17:30", "Sat 24 Jan", "1月24日(土)"),
    There("America/Los_Angeles", "2026-01-24", "08:30", "Sat 24 Jan", "1月24日(土)"),
    There("Asia/Kolkata", "2026-01-24", "22:00", "Sat 24 Jan", "1月24日(土)"),
    There("Pacific/Auckland", "2026-01-25", "05:30", "Sun 25 Jan", "1月25日(日)"),
)
"""Worked out by hand from 16:30 UTC; in Tokyo the day of the visitor turns at five, as the grid's does."""


def row_of(page: Page) -> Locator:
    """Give the row of episode 14 in a list by days."""
    return page.locator(f'.day .row:has(time[datetime="{AIRS_AT}"]):has(a[href$="works/medalist/"])')


def shown(page: Page) -> tuple[str, str, str]:
    """Give day, hour and what stands beside the hour of episode 14."""
    row = row_of(page)
    day = row.locator("xpath=ancestor::section").get_attribute("data-day") or ""
    return day, row.locator("time").inner_text(), row.locator(".alt").inner_text()


@pytest.mark.parametrize("language", ["en", "ja"])
@pytest.mark.parametrize("there", PLACES, ids=lambda there: there.zone)
def test_episode_by_the_clock_of_a_place(visit: Visit, there: There, language: str) -> None:
    """An episode stands under the visitor's day with the visitor's hour, and its Japanese label is beside it."""
    page = visit("" if language == "en" else "ja/", timezone_id=there.zone)
    beside = WALL if there.zone == "Asia/Tokyo" else LABEL
    assert shown(page) == (there.day, there.hour, beside[language])
    heading = row_of(page).locator("xpath=ancestor::section").locator("h2")
    assert heading.locator("time").inner_text() == (there.english if language == "en" else there.japanese)
    days = int(there.day[-2:]) - 20
    assert heading.locator(".rel").inner_text() == (f"in {days} days" if language == "en" else f"{days} 日後")


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/Los_Angeles", "Asia/Kolkata"])
def test_days_are_regrouped(visit: Visit, zone: str) -> None:
    """Every row stands under the day on which it is by the visitor's clock; days and hours go forward, none twice."""
    page = visit("", timezone_id=zone)
    wrong = page.evaluate(
        """([zone, begins]) => [...document.querySelectorAll(".day .row time[data-label]")].filter((time) => {
          const at = new Date(Date.parse(time.dateTime) - begins * 3600000);
          const day = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(at);
          return day !== time.closest(".day").dataset.day;
        }).map((time) => time.outerHTML)""",
        [zone, 5 if zone == "Asia/Tokyo" else 0],
    )
    assert wrong == []
    days = [section.get_attribute("data-day") or "" for section in page.locator(".day").all()]
    assert len(days) > 10
    assert days == sorted(set(days))
    for section in page.locator(".day").all():
        times = section.locator(".row time[data-label]").evaluate_all("all => all.map((one) => one.dateTime)")
        assert times == sorted(times)


@pytest.mark.parametrize(
    "at, words",
    [("2026-01-20T09:00:00Z", "in 4 days"), ("2026-01-23T22:59:00Z", "tomorrow"), ("2026-01-23T23:01:00Z", "today"),
     ("2026-01-25T09:00:00Z", "yesterday")],
)  # fmt: skip
def test_relative_words(visit: Visit, at: str, words: str) -> None:
    """How far a day is follows the visitor's midnight, whatever the day of the edition."""
    page = visit("", timezone_id="Europe/Berlin", at=at)
    assert row_of(page).locator("xpath=ancestor::section").locator(".rel").inner_text() == words
    assert ("over" in (row_of(page).get_attribute("class") or "")) == (words == "yesterday")


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "Europe/Berlin", "America/Los_Angeles", "Asia/Kolkata"])
def test_week_by_broadcast_day_and_by_civil_day(visit: Visit, zone: str) -> None:
    """Saturday 25:30 stands in Saturday's column; the switch moves it into Sunday's, at 01:30."""
    page = visit("week/", timezone_id=zone)
    slot = f'li:has(time[datetime="{AIRS_AT}"]):has(a[href$="works/medalist/"])'
    saturday = page.locator(f'.column[data-day="2026-01-24"] {slot}')
    assert saturday.locator("time").inner_text() == "25:30"
    own = {
        "Asia/Tokyo": "",
        "Europe/Berlin": "Sat 17:30",
        "America/Los_Angeles": "Sat 08:30",
        "Asia/Kolkata": "Sat 22:00",
    }
    assert saturday.locator(".alt").inner_text() == own[zone]
    page.get_by_role("link", name="Civil day").click()
    page.wait_for_url("**/week/civil/")
    assert page.locator(f'.column[data-day="2026-01-25"] {slot} time').inner_text() == "01:30"
    assert page.locator(f'.column[data-day="2026-01-24"] {slot}').count() == 0


@pytest.mark.parametrize(
    "zone, beside, told",
    [("Asia/Tokyo", "", ""), ("Europe/Berlin", "Sat 17:30", "Beside them stand those of your clock, Europe/Berlin."),
     ("America/New_York", "Sat 11:30", "Beside them stand those of your clock, America/New_York.")],
)  # fmt: skip
def test_month_tells_both_clocks(visit: Visit, zone: str, beside: str, told: str) -> None:
    """The visitor's hour stands beside the Japanese one, and above them it says whose each is."""
    page = visit("month/", timezone_id=zone)
    row = page.locator(f'[data-day="2026-01-24"] li:has(time[datetime="{AIRS_AT}"]):has(a[href*="works/medalist/"])')
    assert row.locator("time").inner_text() == "25:30"
    assert row.locator(".alt").inner_text() == beside
    said = page.locator("[data-clocks]").inner_text()
    japanese = "Times are Japanese broadcast time (JST): 25:30 on Saturday is 01:30 on Sunday."
    assert said.strip() == f"{japanese} {told}".strip()


def test_season_by_the_next_episode(visit: Visit) -> None:
    """On the chart of a season the visitor's hour is that of the next episode; of what is over, of the first."""
    page = visit("seasons/2026-winter/", timezone_id="America/New_York")
    card = page.locator('.card:has(a[href$="works/medalist/"])')
    assert card.locator(".alt").inner_text() == "Sat 11:30"
    page = visit("seasons/2025-winter/", timezone_id="America/New_York")
    card = page.locator('.card:has(a[href$="works/medalist/"])')
    assert card.locator(".alt").inner_text() == "Sat 4 Jan 11:30", "of what is over the first, with its day"


def test_week_by_my_days(visit: Visit) -> None:
    """A button puts the week under the visitor's own days and hours, and puts it back."""
    page = visit("week/", timezone_id="America/Los_Angeles")
    before = page.locator(".week").inner_text()
    button = page.get_by_role("button", name="My days")
    button.click()
    assert button.get_attribute("aria-pressed") == "true"
    clocks = page.locator("[data-clocks]")
    told = "Times are those of your clock, America/Los_Angeles; beside them stands Japanese broadcast time."
    assert clocks.inner_text().strip() == told
    saturday = page.locator(f'.column[data-day="2026-01-24"] li:has(time[datetime="{AIRS_AT}"])').first
    assert saturday.locator("time").inner_text() == "08:30"
    assert saturday.locator(".alt").inner_text() == "Sat 25:30 JST"
    wrong = page.locator(".column time[data-keep]").evaluate_all(
        """all => all.filter((time) => {
          const own = new Intl.DateTimeFormat("sv-SE", { timeZone: "America/Los_Angeles", dateStyle: "short" });
          const day = own.format(new Date(time.dateTime));
          return day >= "2026-01-19" && day <= "2026-01-25" && day !== time.closest(".column").dataset.day;
        }).map((time) => time.outerHTML)"""
    )
    assert wrong == []
    button.click()
    assert page.locator(".week").inner_text() == before
    assert button.get_attribute("aria-pressed") == "false"
    assert clocks.inner_text().startswith("Times are Japanese broadcast time (JST)")


def test_zone_is_remembered(visitor: Callable[..., Visitor]) -> None:
    """A zone chosen in the menu holds on this page and every other, also in a new window."""
    anna = visitor(timezone_id="Europe/Berlin")
    page = anna.open("")
    page.locator(".clock summary").click()
    with page.expect_navigation():
        page.locator("[data-zone]").select_option("America/New_York")
    assert shown(page) == ("2026-01-24", "11:30", LABEL["en"])
    other = anna.open("works/medalist/")
    assert other.locator(f'li.row time[datetime="{AIRS_AT}"]').first.inner_text() == "Sat 24 Jan 2026 11:30"
    other.locator(".clock summary").click()
    is_filled(other.locator("[data-zone]"), "America/New_York")


def test_zone_of_the_address_comes_first(visitor: Callable[..., Visitor]) -> None:
    """``?tz=`` is obeyed and shown in the menu; another choice there takes it out of the address."""
    page = visitor(timezone_id="Europe/Berlin").open("?tz=Asia/Tokyo")
    assert shown(page)[:2] == ("2026-01-24", "25:30")
    page.locator(".clock summary").click()
    is_filled(page.locator("[data-zone]"), "Asia/Tokyo")
    page.locator("[data-zone]").select_option("America/New_York")
    page.wait_for_url(lambda url: "tz=" not in url)
    assert shown(page) == ("2026-01-24", "11:30", LABEL["en"])


def test_only_one_place_asks_for_the_zone(visit: Visit) -> None:
    """With script the menu asks for the zone, and the form for who has no script is out of sight."""
    page = visit("")
    assert not page.locator("form.zone").is_visible()
    assert page.locator(".clock").is_visible()


def test_day_boundary(visitor: Callable[..., Visitor]) -> None:
    """Who lets the day begin at midnight has the episode on Sunday at 01:30; that is remembered too."""
    page = visitor(timezone_id="Asia/Tokyo").open("")
    assert shown(page) == ("2026-01-24", "25:30", WALL["en"])
    page.locator(".clock summary").click()
    is_filled(page.locator("[data-begins]"), "300")
    with page.expect_navigation():
        page.locator("[data-begins]").select_option("0")
    assert shown(page) == ("2026-01-25", "01:30", LABEL["en"])
    page.reload()
    assert shown(page) == ("2026-01-25", "01:30", LABEL["en"])


def test_next_of_a_work(visit: Visit) -> None:
    """A work's page says what comes next and how far it is, and marks what is over."""
    page = visit("works/medalist/", timezone_id="Asia/Kolkata", at="2026-01-24T10:00:00Z")
    coming = page.locator("[data-coming]")
    assert coming.is_visible()
    assert coming.inner_text() == "Next Season 2, Episode 14 in 7 hours · Sat 24 Jan 2026 22:00"
    anchor = coming.locator("a").get_attribute("href") or ""
    assert page.locator(f'[id="{anchor[1:]}"] time').first.get_attribute("datetime") == AIRS_AT
    assert page.locator("li.row.over").count() > 12
    assert page.locator("svg.timeline .tl-today").count() == 1
