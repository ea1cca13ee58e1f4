"""What pages make of entries: dates in words, links that are safe, words in both languages."""

from __future__ import annotations

import string
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

import medalcal.web.texts
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.addone import add_one
from medalcal.web.texts import texts_of
from medalcal.web.view import days_of, item_of, items_of, names_of, shown, source_of, web_link
from medalcal.web.when import column_of, when_of

TEMPLATES = Path(medalcal.web.texts.__file__).parent / "templates"


def entry(snapshot: Snapshot, key: str, **changed: object) -> Any:
    """Give an entry of the small calendar, with some of its values changed."""
    stored = snapshot.by_key(key)
    assert stored is not None
    return {**stored, **changed}


class TestTexts:
    """The words of the pages."""

    def test_fill_the_same_places_in_both_languages(self) -> None:
        """What is filled into an English sentence has its place in the Japanese one."""
        english, japanese = texts_of("en"), texts_of("ja")
        assert english.keys() == japanese.keys()
        for name, text in english.items():
            places = [len([part for part in string.Formatter().parse(words) if part[1] is not None])
                      for words in (text, japanese[name])]  # fmt: skip
            assert places[0] == places[1], name

    def test_hide_no_method_of_a_dictionary(self) -> None:
        """No name is one that a template would take for a method."""
        assert not [name for name in texts_of("en") if hasattr(dict, name)]

    def test_are_all_used(self) -> None:
        """Every name stands in a template or a module."""
        folder = TEMPLATES.parent
        files = [*TEMPLATES.iterdir(), *(path for path in folder.glob("*.py") if path.name != "texts.py")]
        text = "\n".join(path.read_text("utf-8") for path in files)
        made = ("kind_", "out_", "change_", "shelf_", "group_", "sub_", "titles_", "basis_")
        unused = [name for name in texts_of("en") if not name.startswith(made) and
                  f"t.{name}" not in text and f'"{name}"' not in text and f"'{name}'" not in text]  # fmt: skip
        assert unused == []


class TestWhen:
    """Dates in words."""

    @pytest.mark.parametrize(
        ("key", "language", "expected"),
        [
            ("medalist/season-2/1", "en",
             ("2026-01-24T16:30:00Z", "2026-01-24", "25:30", "Sat 25:30 JST", "Sun 01:30 JST · 16:30 UTC",
              "Sat 24 Jan 2026")),
            ("medalist/season-2/1", "ja",
             ("2026-01-24T16:30:00Z", "2026-01-24", "25:30", "土 25:30 JST", "日 01:30 JST · 16:30 UTC",
              "2026年1月24日(土)")),
            ("medalist/season-2/1@us", "en",
             ("2026-01-24T18:00:00Z", "2026-01-24", "27:00", "Sat 10:00 PST", "Sat 10:00 PST · 18:00 UTC",
              "Sat 24 Jan 2026")),
            ("medalist/manga/1:en-print", "en", ("2025-06-10", "2025-06-10", "", "", "", "Tue 10 Jun 2025")),
            ("medalist/manga/3:ja-print", "ja", ("2026-06", "", "", "", "", "2026年6月")),
            ("medalist/films/movie", "en", ("2027", "", "", "", "", "2027")),
        ],
    )  # fmt: skip
    def test_says_it_at_its_precision(
        self, snapshot: Snapshot, key: str, language: Any, expected: tuple[str, ...]
    ) -> None:
        """A date is told as finely as it is known, by the grid and by clocks on walls."""
        assert tuple(when_of(entry(snapshot, key), language)) == expected

    @pytest.mark.parametrize(
        ("zone", "on", "clock"),
        [("Europe/Berlin", "2026-01-24", "17:30"), ("Asia/Kolkata", "2026-01-24", "22:00"),
         ("Asia/Tokyo", "2026-01-25", "01:30"), ("Pacific/Kiritimati", "2026-01-25", "06:30")],
    )  # fmt: skip
    def test_puts_a_reader_first(self, snapshot: Snapshot, zone: str, on: str, clock: str) -> None:
        """For a reader their own clock comes first, and the grid's label beside it."""
        when = when_of(entry(snapshot, "medalist/season-2/1"), "en", ZoneInfo(zone))
        assert (when.on, when.clock, when.civil) == (on, clock, "Sat 25:30 JST")

    @pytest.mark.parametrize(
        ("date", "words", "moment"),
        [(None, "date not announced", ""), ("2027-winter", "winter 2027 (January to March)", ""),
         ("2027-01-early", "early January 2027", ""), ("2027", "2027", "2027")],
    )  # fmt: skip
    def test_says_coarse_dates(self, snapshot: Snapshot, date: str | None, words: str, moment: str) -> None:
        """What HTML has no form for has words alone."""
        coarse = entry(snapshot, "medalist/films/movie", date=date, precision="none" if date is None else "year")
        when = when_of(coarse, "en")
        assert (when.words, when.moment) == (words, moment)

    def test_gives_an_early_label_its_own_day(self, snapshot: Snapshot) -> None:
        """A label of Japanese television decides its column, and not where five o'clock lies."""
        late = entry(snapshot, "medalist/season-2/1", broadcast_time="29:30", airs_at="2026-01-24T20:30:00Z")
        assert column_of(late, civil=False) == ("2026-01-24", "29:30")
        assert column_of(late, civil=True) == ("2026-01-25", "05:30")


class TestItems:
    """Entries as rows."""

    @pytest.mark.parametrize(
        ("changed", "mark", "state"),
        [
            ({}, "", ""),
            ({"status": "tentative"}, "tentative", "tentative"),
            ({"status": "cancelled"}, "cancelled", "cancelled"),
            ({"basis": "estimated", "status": "tentative"}, "estimated", "tentative"),
            ({"pause": "sports"}, "", "break"),
        ],
    )
    def test_have_their_state_in_words(
        self, snapshot: Snapshot, changed: dict[str, object], mark: str, state: str
    ) -> None:
        """No state is told by colour alone."""
        item = item_of(entry(snapshot, "medalist/season-2/1", **changed), "en")
        assert (item.mark, item.state) == (mark, state)

    def test_tell_a_postponement(self, snapshot: Snapshot) -> None:
        """What lost its date is postponed, and says which it was."""
        stored = entry(snapshot, "medalist/manga/2:ja-print")
        change = stored["last_change"]
        lost = {**change, "after": {**change["after"], "date": None, "precision": "none"}}
        lost_entry: Any = {**stored, "date": None, "precision": "none", "last_change": lost}
        item = item_of(lost_entry, "en")
        assert item.mark == "postponed"
        assert item.was.startswith("Was Fri 23 Jan 2026, postponed on 10 Jan 2026")

    def test_are_short_without_their_season(self, snapshot: Snapshot) -> None:
        """Below the name of a season an episode is only its number."""
        stored = entry(snapshot, "medalist/season-2/1")
        assert item_of(stored, "en").short == "Episode 14"
        assert item_of(stored, "ja").short == "第14話"


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://example.org/a?b=c", True), ("http://example.org", True), ("javascript:alert(1)", False),
        ("JaVaScRiPt:alert(1)", False), ("data:text/html,x", False), ("//example.org", False), ("https://", False),
        ("ftp://example.org", False), ("https://[bad", False), ("", False), (None, False),
    ],
)  # fmt: skip
def test_only_addresses_of_the_web_are_linked(url: str | None, safe: bool) -> None:
    """What would run, or open another program, is told as text at most."""
    assert web_link(url) == (url if safe else None)
    assert source_of({"url": url, "name": "x", "said_on": None, "read_at": "2026-01-01"}, "en").url == web_link(url)


@pytest.mark.parametrize(
    ("text", "expected"),
    [(None, ""), ("a\nb", "a b"), ("a\u202eb", "a b"), ("\u2067x\u2069", " x "), ("x" * 500, "x" * 299 + "…")],
)
def test_texts_are_fit_for_a_line(text: str | None, expected: str) -> None:
    """Marks that turn text around are gone, and nothing is without end."""
    assert shown(text) == expected


def test_titles_are_given_once() -> None:
    """A title that is the same in two languages is told once, each with its language."""
    assert names_of({"ja": "メダリスト", "en": "Medalist", "romaji": "Medalist"}, "ja") == (
        "メダリスト", [("en", "Medalist")],
    )  # fmt: skip


class TestAddOne:
    """Adding a single entry."""

    def test_opens_forms_with_the_instant(self, snapshot: Snapshot) -> None:
        """Google and Outlook are given begin and end in UTC."""
        add = add_one(item_of(entry(snapshot, "medalist/season-2/1"), "en"))
        assert add is not None
        assert "dates=20260124T163000Z%2F20260124T170000Z" in add.google
        assert "startdt=2026-01-24T16%3A30%3A00Z&enddt=2026-01-24T17%3A00%3A00Z&allday=false" in add.outlook

    def test_gives_whole_days_their_end(self, snapshot: Snapshot) -> None:
        """A day ends when the next begins."""
        add = add_one(item_of(entry(snapshot, "medalist/manga/1:en-print"), "en"))
        assert add is not None
        assert "dates=20250610%2F20250611" in add.google
        assert "allday=true" in add.outlook

    @pytest.mark.parametrize("changed", [{"status": "cancelled"}, {"pause": "sports"}])
    def test_offers_nothing_that_does_not_take_place(self, snapshot: Snapshot, changed: dict[str, str]) -> None:
        """What is cancelled, or a break, is nothing to add."""
        assert add_one(item_of(entry(snapshot, "medalist/season-2/1", **changed), "en")) is None


def test_days_by_a_clock_behind_that_of_japan(snapshot: Snapshot) -> None:
    """An hour stands on the day of its own clock, also before the first day; only what lasts is moved to that."""
    aired = entry(snapshot, "medalist/season-2/1", airs_at="2026-01-24T00:30:00Z")
    lasts = entry(snapshot, "medalist/manga/2:ja-print", date="2026-01-20", until="2026-01-30")
    items = items_of((aired, lasts), "en", ZoneInfo("America/Los_Angeles"))
    days = days_of(items, "en", "2026-01-24")
    assert [(day.on, [item.when.clock for item in day.items]) for day in days] == [
        ("2026-01-23", ["16:30"]), ("2026-01-24", [""]),
    ]  # fmt: skip
