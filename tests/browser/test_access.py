"""For who sees little, hears the page read, or has a keyboard alone: axe, focus, and ways through every page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.browser import AXE, PAGES, PREFIXES, Visitor
from tests.browser.conftest import Visit

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

STATUS = {"missing": 404}

THIN_OUT = """(most) => {
  for (const details of document.querySelectorAll("details")) details.open = !details.closest(".more");
  for (const bar of document.querySelectorAll(".bar")) bar.style.position = "static";
  const first = document.querySelector(".more");
  if (first) first.open = true;
  for (const list of document.querySelectorAll("ol, ul, tbody, .week, .days, dl")) {
    const seen = {};
    for (const one of [...list.children]) {
      const look = one.className + [...one.querySelectorAll("[class]")].map((part) => part.className).join();
      seen[look] = (seen[look] ?? 0) + 1;
      if (seen[look] > most) one.remove();
    }
  }
}"""
"""Leaves three of what looks alike in each list, so that axe need not judge the same row a thousand times; opens what
is folded, and lays a bar where it stands in the text: what lies half behind it can be scrolled into sight."""

JUDGE = """async (only) => (await axe.run({
  resultTypes: ["violations"], rules: { "target-size": { enabled: true } }, ...(only ? { runOnly: only } : {}),
})).violations.filter((one) => ["serious", "critical"].includes(one.impact))
  .flatMap((one) => one.nodes.slice(0, 3).map((node) => `${one.id}: ${node.html} ${node.failureSummary}`))"""


def judged(page: Page, only: list[str] | None = None) -> list[str]:
    """Give what axe finds serious or critical."""
    found: list[str] = page.evaluate(JUDGE, only)
    return found


@pytest.mark.parametrize("language", PREFIXES)
def test_axe(visitor: Callable[..., Visitor], language: str) -> None:
    """Axe finds nothing serious on a page of any kind: wide and narrow, light and dark."""
    anna = visitor()
    page = anna.context.new_page()
    axe = AXE.read_text("utf-8")
    found: dict[tuple[str, str], list[str]] = {}
    for kind, path in PAGES.items():
        page.emulate_media(color_scheme="light")
        page.set_viewport_size({"width": 1280, "height": 900})
        page = anna.open(PREFIXES[language] + path, status=STATUS.get(kind, 200), page=page)
        page.evaluate(THIN_OUT, 3)
        page.evaluate(axe)
        found[kind, "light"] = judged(page)
        page.emulate_media(color_scheme="dark")
        page.set_viewport_size({"width": 360, "height": 740})
        found[kind, "dark and narrow"] = judged(page, ["target-size", "color-contrast", "scrollable-region-focusable"])
    assert {where: wrong for where, wrong in found.items() if wrong} == {}


WHERE = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  all.indexOf(one) < 0 && all.push(one);
  return {
    number: all.indexOf(one), html: one.outerHTML.slice(0, 120), seen,
    onScreen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""


def tabbed(page: Page, most: int = 700) -> list[dict[str, Any]]:
    """Press Tab until the focus leaves the page, and give where it was."""
    page.evaluate("window.all = []")
    stops: list[dict[str, Any]] = []
    while len(stops) < most:
        page.keyboard.press("Tab")
        stop = page.evaluate(WHERE)
        if stop is None or (stops and stop["number"] == 0):
            return stops
        stops.append(stop)
    raise AssertionError(f"the focus does not leave the page: {stops[-3:]}")


@pytest.mark.parametrize(
    "path", ["month/", "seasons/2026-winter/", "kinds/film/", "search/?q=medalist", "follow/?q=medal&w=frieren"]
)
def test_tab_goes_through_a_page(visit: Visit, path: str) -> None:
    """Tab comes to everything once, in order, to the end of the page; where it is can be seen on the screen."""
    page = visit(path, reduced_motion="reduce")
    stops = tabbed(page)
    assert [stop["number"] for stop in stops] == list(range(len(stops)))
    assert [stop["html"] for stop in stops if not stop["seen"]] == []
    assert [stop["html"] for stop in stops if not stop["onScreen"]] == []
    reachable = page.locator("a[href], button, input, select, summary").evaluate_all(
        "all => all.filter((one) => one.checkVisibility()).length"
    )
    extra = page.locator("[tabindex='0']").count()
    assert len(stops) == reachable + extra


def test_skip_link(visit: Visit) -> None:
    """The first stop is a link that comes into sight and leads past the navigation."""
    page = visit("works/medalist/")
    page.keyboard.press("Tab")
    link = page.locator(".skip")
    assert link.evaluate("one => one === document.activeElement")
    box = link.bounding_box()
    assert box
    assert box["y"] >= 0
    page.keyboard.press("Enter")
    page.locator("main:focus").wait_for()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_menu_by_keyboard(visit: Visit) -> None:
    """Enter opens the menu of the clock, Tab goes into it and out of it, Escape closes it and goes back."""
    page = visit("")
    page.locator("#find").focus()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    page.keyboard.press("Enter")
    assert page.locator(".clock .pop").is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("'zone' in document.activeElement.dataset")
    page.keyboard.press("Escape")
    assert not page.locator(".clock .pop").is_visible()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    page.keyboard.press("Enter")
    for _ in range(3):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "theme"


def test_details_of_an_episode_by_keyboard(visit: Visit) -> None:
    """Enter opens the details of an episode, and their links come next."""
    page = visit("works/medalist/")
    summary = page.locator('[id="season-2-1"] .more summary, li.row .more summary').last
    summary.focus()
    page.keyboard.press("Enter")
    assert summary.locator("xpath=..").locator(".pop").is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('.pop')")


def test_reader_hears_the_parts_of_a_page(visit: Visit) -> None:
    """Landmarks and headings are there with names, and dates are said with their day."""
    tree = visit("works/medalist/").locator("body").aria_snapshot()
    for part in (
        "- banner:",
        '- navigation "',
        "- main:",
        "- contentinfo:",
        '- heading "Medalist" [level=1]',
        "- search",
    ):
        assert part in tree, part
