"""A feed of one's own, put together by clicking and by keys alone; subscribing, copying, and adding one entry."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

import icalendar
import pytest

from medalcal.model.profile import Choice, Follow, Profile, Volumes
from medalcal.model.wish import unpack
from tests.browser.browser import AIRS_AT, ICAL_JS, NOW, ROOT, WISH, Visitor
from tests.browser.conftest import Visit
from tests.clients.clients import differences, explained, read
from tests.clients.meant import Meant, Occurrence, by_uid
from tests.served import environment, get

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

pytestmark = pytest.mark.browser

WANTED = Profile(
    follows=(
        Follow(work="frieren", choice=Choice(tv=True)),
        Follow(work="medalist", choice=Choice(outlets=("u-next",), volumes=(Volumes("en", "print"),))),
    ),
    offset=120,
    titles="ja",
)
"""Two works; one on a platform with its English print volumes, one on television; two hours later, Japanese titles."""
TICKS = (
    'input[name="tv.frieren"]',
    'input[name="p.medalist"][value="u-next"]',
    'input[name="v.medalist"][value="en-print"]',
)


def address_on(page: Page) -> str:
    """Give the address that the page offers."""
    return str(page.locator(".subscribe input[readonly]").input_value())


def wish_of(address: str) -> str:
    """Give the wish in an address."""
    return urlsplit(address).path.removeprefix("/my/").removesuffix(".ics")


def exported(wish: str, folder: Path) -> Meant:
    """Give what ``medalcal export`` makes of a wish, as icalendar reads it."""
    command = [sys.executable, "-m", "medalcal", "export", "--data", str(ROOT / "data"), "--now", NOW, "--wish", wish]
    data = subprocess.run(command, env=environment(folder / "cache"), cwd=ROOT, capture_output=True, check=True).stdout
    calendar = icalendar.Calendar.from_ical(data)
    return by_uid(map(_occurrence, calendar.events))


def _occurrence(event: icalendar.Event) -> Occurrence:
    start, end = (event.decoded(name) for name in ("DTSTART", "DTEND"))
    is_timed = isinstance(start, datetime)
    first, after = (f"{one:%Y-%m-%dT%H:%M:%SZ}" if is_timed else one.isoformat() for one in (start, end))
    texts = (str(event[name]) for name in ("SUMMARY", "STATUS", "DESCRIPTION"))
    return Occurrence(str(event["UID"]), first, after, not is_timed, *texts)


def reads_as_exported(address: str, folder: Path) -> None:
    """Check that ical.js reads from an address what export makes of its wish, and what must be among it."""
    parts = urlsplit(address)
    assert parts.port
    answer = get(parts.port, parts.path)
    assert answer.status == 200
    feed = folder / "feed.ics"
    feed.write_bytes(answer.body)
    reading = read(ICAL_JS, [feed])[feed]
    meant = exported(wish_of(address), folder)
    found = differences(ICAL_JS, meant, reading)
    assert not found, explained(ICAL_JS, found)
    by_summary = {row.summary: row for row in reading.rows}
    assert by_summary["メダリスト 第2期 第14話「選手宣誓」"].start == "2026-01-24T19:00:00Z", "two hours after U-NEXT"
    assert by_summary["葬送のフリーレン 第2期 第1話"].start == "2026-01-16T16:00:00Z", "two hours after television"
    assert by_summary["メダリスト 第12巻（英語・紙）"].start == "2026-01-13"
    assert not [summary for summary in by_summary if summary and ("日本語" in summary or "電子" in summary)]


def test_by_clicking(visit: Visit, tmp_path: Path) -> None:
    """A wish put together with the mouse gives an address whose feed ical.js reads as export has it."""
    page = visit("follow/")
    page.get_by_label("Show works with").fill("medal")
    page.get_by_role("checkbox", name="Medalist").click()
    page.get_by_label("Show works with").fill("ふりーれん")
    page.get_by_role("checkbox", name="Frieren").click()
    page.get_by_label("Show works with").fill("")
    page.locator("button.strong").click()
    page.wait_for_url("**/follow/?*")
    for summary in page.locator(".followed summary").all():
        summary.click()
    for tick in TICKS:
        page.locator(f"label:has({tick})").click()
    page.locator('select[name="offset"]').select_option("2h")
    page.locator('select[name="titles"]').select_option(label="Japanese")
    page.locator("button.strong").click()
    page.wait_for_url("**offset=2h*")
    assert unpack(wish_of(address_on(page))) == WANTED
    for tick in TICKS:
        assert page.locator(tick).is_checked()
        assert page.locator(tick).is_visible(), "what was chosen is in sight"
    reads_as_exported(address_on(page), tmp_path)


def test_on_a_phone(visit: Visit) -> None:
    """The address is on the first screen, and the button to make another is on every one, with the number of ticks."""
    from playwright.sync_api import expect

    page = visit("follow/?w=medalist&w=frieren", viewport={"width": 390, "height": 844}, has_touch=True)
    button, count = page.locator("button.strong"), page.locator("[data-count]")
    expect(page.locator(".subscribe input[readonly]")).to_be_in_viewport(ratio=1)
    for place in (0, 5000, 1_000_000):
        page.evaluate("place => scrollTo({ top: place, behavior: 'instant' })", place)
        expect(button).to_be_in_viewport(ratio=1)
    assert count.inner_text() == "2 works"
    page.locator("#more input").first.check()
    assert count.inner_text() == "3 works"
    page.get_by_role("link", name="Settings").click()
    expect(page.locator('select[name="titles"]')).to_be_in_viewport(ratio=1)


def test_a_tick_is_told_at_once(visit: Visit) -> None:
    """With the first tick it is no longer said that nothing is followed."""
    page = visit("follow/")
    nothing, count = page.locator("[data-nothing]"), page.locator("[data-count]")
    assert (nothing.is_visible(), count.inner_text()) == (True, "No work yet")
    page.locator("#more input").first.check()
    assert (nothing.is_visible(), count.inner_text()) == (False, "1 work")
    page.locator("#more input").first.uncheck()
    assert (nothing.is_visible(), count.inner_text()) == (True, "No work yet")


def press_to(page: Page, target: Locator, key: str = "Tab", most: int = 400) -> None:
    """Press Tab until the focus is where it shall be."""
    for _ in range(most):
        if target.evaluate("one => one === document.activeElement"):
            return
        page.keyboard.press(key)
    raise AssertionError(f"{target} is not reached")


def choose(page: Page, name: str, text: str, value: str) -> None:
    """Choose from a list by typing the beginning of what it shows."""
    field = page.locator(f'select[name="{name}"]')
    press_to(page, field)
    page.keyboard.type(text)
    assert field.input_value() == value


def test_by_keyboard(visit: Visit, tmp_path: Path) -> None:
    """The same wish is put together without a mouse."""
    page = visit("follow/?w=medalist&w=frieren")
    details = page.locator(".followed details")
    for number, slug in enumerate(("frieren", "medalist")):
        press_to(page, details.nth(number).locator("summary"))
        page.keyboard.press("Enter")
        for tick in TICKS:
            if f".{slug}" in tick:
                press_to(page, page.locator(tick))
                page.keyboard.press("Space")
    press_to(page, page.locator('input[name="q"][data-filter]'))
    page.keyboard.type("zzz")
    assert page.locator("#more li:visible").count() == 0, "what is filtered out is no stop for Tab"
    choose(page, "offset", "2h", "2h")
    choose(page, "titles", "Jap", "ja")
    press_to(page, page.locator("button.strong"))
    page.keyboard.press("Enter")
    page.wait_for_url("**offset=2h*")
    assert unpack(wish_of(address_on(page))) == WANTED
    reads_as_exported(address_on(page), tmp_path)


@pytest.mark.parametrize("path, feed", [("works/medalist/", "works/medalist.ics"), (WISH, "my/")], ids=["work", "wish"])
def test_ways_to_subscribe(visit: Visit, server: str, path: str, feed: str) -> None:
    """The buttons lead to Google, to whatever opens webcal, and to Outlook, each with the whole address."""
    page = visit(path)
    subscribe = page.locator(".subscribe")
    address = address_on(page)
    assert address.startswith(server + feed)
    webcal = "webcal" + address.removeprefix("http")
    google, apple, outlook = (subscribe.locator(f'[data-to="{name}"]') for name in ("google", "apple", "outlook"))
    assert google.get_attribute("href") == f"https://calendar.google.com/calendar/render?cid={quote(webcal, safe='')}"
    assert apple.get_attribute("href") == webcal
    assert (outlook.get_attribute("href") or "").startswith(
        f"https://outlook.live.com/calendar/0/addfromweb?url={quote(address, safe='')}&name="
    )
    for link in (google, apple, outlook):
        assert link.is_visible()


def test_copies_the_address(visitor: Callable[..., Visitor]) -> None:
    """The button puts the address on the clipboard and says so."""
    anna = visitor(permissions=["clipboard-read", "clipboard-write"])
    page = anna.open("works/medalist/")
    button = page.locator("[data-copy]")
    words = button.inner_text()
    button.click()
    page.locator(f'[data-copy]:not(:text-is("{words}"))').wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == address_on(page)


@pytest.mark.parametrize("path", ["works/medalist/", "ja/works/medalist/"])
def test_adds_one_entry(visit: Visit, server: str, path: str, tmp_path: Path) -> None:
    """The file of one entry is that of the feed, byte for byte, with nothing else in it."""
    page = visit(path)
    row = page.locator(f'li.row:has(time[datetime="{AIRS_AT}"]):has([data-one])').first
    row.locator(".more summary").click()
    button = row.locator("[data-one]")
    uid, feed = (button.get_attribute(name) or "" for name in ("data-one", "data-ics"))
    with page.expect_download() as download:
        button.click()
    download.value.save_as(tmp_path / "one.ics")
    one = (tmp_path / "one.ics").read_bytes()
    parts = urlsplit(page.evaluate("path => new URL(path, location.href).href", feed))
    assert parts.port
    event = next(
        event for event in get(parts.port, parts.path).body.split(b"BEGIN:VEVENT\r\n")[1:] if uid.encode() in event
    )
    event = event.partition(b"END:VEVENT\r\n")[0]
    assert one.partition(b"BEGIN:VEVENT\r\n")[2] == event + b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    assert download.value.suggested_filename == f"{uid}.ics"
    (event_read,) = icalendar.Calendar.from_ical(one).events
    assert str(event_read["UID"]) == uid
    assert f"{event_read.decoded('DTSTART'):%Y-%m-%dT%H:%M:%SZ}" == AIRS_AT


def test_links_that_add_one_entry(visit: Visit) -> None:
    """Google and Outlook get the entry's title, begin and end."""
    page = visit("works/medalist/")
    row = page.locator(f'li.row:has(time[datetime="{AIRS_AT}"]):has([data-one])').first
    row.locator(".more summary").click()
    google, outlook = (link.get_attribute("href") or "" for link in row.locator(".pop a[rel]").all()[:2])
    assert "dates=20260124T163000Z%2F20260124T" in google
    assert "text=Medalist" in google
    assert "startdt=2026-01-24T16%3A30%3A00Z" in outlook
