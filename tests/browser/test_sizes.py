"""Small screens, dark and light, print, and who wants nothing to move."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.browser import PAGES, PREFIXES, Visitor
from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser

STATUS = {"missing": 404}
SMALL = 24
"""Pixels of a target that a finger finds: WCAG 2.2, 2.5.8."""

SIDEWAYS = """() => {
  const width = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility() &&
    one.getBoundingClientRect().right > width + 1 && !one.closest(".vh, svg, .scroll, figure.line"));
  const named = wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 200));
  return { scrolls: document.documentElement.scrollWidth - width, wide: named };
}"""
CONTROLS = "button, summary, select, input, .top a, .pager a, .switch a, .buttons a"
SMALL_CONTROLS = """([small, controls]) => [...document.querySelectorAll(controls)]
  .filter((one) => one.checkVisibility() && !one.closest(".vh, .skip"))
  .map((one) => [one.closest("label.tick") ?? one, one.outerHTML.slice(0, 120)])
  .filter(([one]) => { const { width, height } = one.getBoundingClientRect(); return width < small || height < small; })
  .map(([one, html]) => `${html} ${one.getBoundingClientRect().width}x${one.getBoundingClientRect().height}`)"""


@pytest.mark.parametrize("language", PREFIXES)
def test_phone(visitor: Callable[..., Visitor], language: str) -> None:
    """On a phone no page sticks out or scrolls sideways, and a finger finds every control."""
    anna = visitor(viewport={"width": 360, "height": 740}, has_touch=True)
    page = anna.context.new_page()
    wrong = {}
    for kind, path in PAGES.items():
        page = anna.open(PREFIXES[language] + path, status=STATUS.get(kind, 200), page=page)
        for width in (320, 360):
            page.set_viewport_size({"width": width, "height": 740})
            found = page.evaluate(SIDEWAYS), page.evaluate(SMALL_CONTROLS, [SMALL, CONTROLS])
            if found != ({"scrolls": 0, "wide": []}, []):
                wrong[kind, width] = found
    assert wrong == {}


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_month_hides_nothing_on_a_phone(visit: Visit, script: bool) -> None:
    """The month is one list on a phone, with all of each day; on a desktop the rest of a day unfolds."""
    rows = "all => all.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length"
    page = visit("month/", viewport={"width": 360, "height": 740}, java_script_enabled=script)
    every = page.locator(".month li").count()
    assert every > 0
    assert page.locator(".month details").count() > 0
    assert page.locator(".month summary:visible").count() == 0
    assert page.locator(".month li").evaluate_all(rows) == every
    page.set_viewport_size({"width": 1280, "height": 740})
    first = page.locator(".month details").first
    hidden = first.locator("li").count()
    assert first.locator("li").evaluate_all(rows) == 0
    first.locator("summary").click()
    assert first.locator("li").evaluate_all(rows) == hidden


def test_popped_up_on_a_phone(visit: Visit) -> None:
    """What pops up stays within a phone's screen."""
    page = visit("works/medalist/", viewport={"width": 320, "height": 740}, has_touch=True)
    for summary in (
        page.locator(".clock summary"),
        page.locator("li.row .more summary").first,
        page.locator("td .more summary").last,
    ):
        summary.scroll_into_view_if_needed()
        summary.click()
        box = summary.locator("xpath=..").locator(".pop").bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
    assert page.evaluate("document.documentElement.scrollWidth") == 320


def test_dark_and_light(visit: Visit) -> None:
    """Colours follow the system; the button turns them over, and that is remembered before anything is painted."""
    page = visit("", color_scheme="dark")
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    dark = page.evaluate(ground)
    page.emulate_media(color_scheme="light")
    light = page.evaluate(ground)
    assert dark != light
    page.emulate_media(color_scheme="dark")
    page.locator(".theme").click()
    assert page.evaluate(ground) == light
    page.reload(wait_until="commit")
    page.locator("body").wait_for(state="attached")
    assert page.evaluate(ground) == light
    page.locator(".theme").click()
    assert page.evaluate(ground) == dark


@pytest.mark.parametrize(
    "path, dates",
    [("", ["Sat 24 Jan", "17:30", "Sat 25:30 JST", "Medalist"]), ("week/", ["24 Jan", "25:30", "Medalist"]),
     ("works/medalist/", ["Sat 24 Jan 2026 17:30", "Sat 25:30 JST", "Thu 22 Jan 2026"]),
     ("month/", ["25:30", "Medalist"])],
    ids=["home", "week", "work", "month"],
)  # fmt: skip
def test_print(visit: Visit, path: str, dates: list[str], tmp_path: Path) -> None:
    """A printed page keeps its dates, and leaves out what cannot be pressed on paper; dark screens print on white."""
    page = visit(path, color_scheme="dark")
    printed = tmp_path / "page.pdf"
    page.pdf(path=printed, format="A4", print_background=True)
    done = subprocess.run(["/usr/bin/pdftotext", "-raw", printed, "-"], capture_output=True, text=True, check=True)
    text = "".join(done.stdout.split())
    for date in dates:
        assert date.replace(" ", "") in text
    assert "Google" not in text
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"


def test_reduced_motion(visit: Visit) -> None:
    """Who asks for less motion gets none."""
    page = visit("works/medalist/", reduced_motion="reduce")
    moving = """() => [...document.querySelectorAll("*")].filter((one) => {
      const style = getComputedStyle(one);
      const changes = style.animationName !== "none" || parseFloat(style.transitionDuration) > 0;
      return changes || style.scrollBehavior !== "auto";
    }).length"""
    assert page.evaluate(moving) == 0
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "smooth"
