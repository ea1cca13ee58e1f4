"""Calendars at the edge: nothing in them, a century in them, a work of which nothing is dated."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from medalcal.jobs.calendar import open_calendar
from medalcal.web.story import Mark, Points, Story
from medalcal.web.timeline import timeline
from tests.web.conftest import files_of, site_of, write_data

LASTING = """\
titles: {en: Lasting}
lines:
  shows:
    kind: live
    items: {fair: {names: {en: Fair}}}
    claims: [{item: fair, date: 2025-12-01, until: 2026-03-01, source: site}]
"""


@pytest.mark.parametrize(
    "works",
    [
        {},
        {"bare": "titles: {ja: 題}\n"},
        {"open": "titles: {en: Open}\nseries:\n  s:\n    installment: 1\n    lead: tv\n    runs:\n      tv:\n"
                 "        claims: [{starts: 2027, channel: tv-asahi, source: site}]\n"},
        {"lasting": LASTING},
    ],
    ids=["empty", "bare", "open", "lasting"],
)  # fmt: skip
def test_any_calendar_gives_a_site(tmp_path: Path, works: dict[str, str]) -> None:
    """Every page is there, whatever little is known."""
    files = files_of(open_calendar(write_data(tmp_path / "data", works)), site_of(has_server=True))
    assert {"index.html", "ja/week/index.html", "changes/index.html", "search.json"} <= files.keys()
    for slug in works:
        assert f"works/{slug}/share.png" in files


def test_what_lasts_stands_on_the_first_day(tmp_path: Path) -> None:
    """Something that began long ago and goes on is not under a day of long ago."""
    files = files_of(open_calendar(write_data(tmp_path / "data", {"lasting": LASTING})), site_of())
    assert 'data-day="2026-01-22"' in files["index.html"].decode()
    assert 'data-day="2025-12-01"' not in files["index.html"].decode()


@pytest.mark.parametrize("years", [1, 30, 120, 900])
def test_a_time_line_stays_small(years: int) -> None:
    """However long a work lasts, its drawing has an end."""
    marks = [
        Mark(date(year, 1, 2).toordinal(), date(year, 1, 2).toordinal(), "x", "y") for year in (2000, 2000 + years)
    ]
    svg = timeline(Story([], [], [Points("film", "Film", marks)]), "Long", "en")
    assert svg is not None
    assert len(svg) < 25_000


def test_a_week_tells_which_shows_may_go_on(tmp_path: Path) -> None:
    """Ten weeks are entered of a show whose end nobody announced; the weeks after name it until a quarter is over."""
    text = "titles: {en: Endless, ja: 無窮}\nseries:\n  s:\n    installment: 1\n    lead: tv\n    runs:\n      tv:\n" \
           "        claims: [{starts: 2026-01-11, slot: Sun 9:30, channel: tv-asahi, source: site}]\n"  # fmt: skip
    files = files_of(open_calendar(write_data(tmp_path / "data", {"endless": text})), site_of())
    told = {
        monday: 'works/endless/">Endless</a></p>' in html and "not entered since no end was announced: 1" in html
        for monday in ("2026-03-09", "2026-03-16", "2026-04-06", "2026-04-13")
        for html in [files[f"week/{monday}/index.html"].decode()]
    }
    assert told == {"2026-03-09": False, "2026-03-16": True, "2026-04-06": True, "2026-04-13": False}
    assert "（続く可能性あり）：1" in files["ja/week/2026-03-16/civil/index.html"].decode()
    assert "the weeks after this one are not entered yet" in files["works/endless/index.html"].decode()
