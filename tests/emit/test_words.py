"""Days, times and dates in words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from medalcal.emit.entry import Entry, Reader
from medalcal.emit.words import (
    clocks,
    date_words,
    fit_label,
    full_name,
    is_over,
    marks,
    relative_day,
    relative_time,
    short_date,
    short_label,
)
from medalcal.model.dates import PartialDate
from medalcal.model.datetext import date_text
from tests.emit.entries import change

NOW = datetime(2026, 1, 20, tzinfo=UTC)


def reader(zone: str = "Europe/Berlin", now: datetime = NOW) -> Reader:
    """Give a reader in a zone."""
    return Reader(now, ZoneInfo(zone), zone)


def airing(at: str = "Europe/Berlin", **changes: Any) -> Entry:
    """Give the premiere of season 2 as a reader in a zone has it."""
    airs_at = changes.pop("airs_at", "2026-01-24T16:30:00Z")
    return {
        "title": "Medalist", "label": "Season 2, episode 14", "kind": "broadcast", "airs_at": airs_at,
        "local": datetime.fromisoformat(airs_at).astimezone(ZoneInfo(at)).isoformat(), "date": "2026-01-24",
        "until": None, "precision": "minute", "zone": "Asia/Tokyo", "broadcast_on": "2026-01-24",
        "broadcast_time": "25:30", "status": "confirmed", "revision": 0, "last_change": None, "break": None,
        "note": None, "minutes": None,
    } | changes  # fmt: skip


def volume(**changes: Any) -> Entry:
    """Give a volume of which the day is known."""
    clockless = {"airs_at": None, "local": None, "zone": None, "broadcast_on": None, "broadcast_time": None}
    return airing() | clockless | {"kind": "volume", "date": "2026-01-22", "precision": "day"} | changes


@pytest.mark.parametrize(
    "zone,text",
    [
        ("Europe/Berlin", "Sat 17:30 · Sat 25:30 JST"),
        ("Asia/Tokyo", "Sun 01:30 · Sat 25:30"),
        ("Asia/Seoul", "Sun 01:30 · Sat 25:30"),
        ("America/Los_Angeles", "Sat 08:30 · Sat 25:30 JST"),
        ("Asia/Kolkata", "Sat 22:00 · Sat 25:30 JST"),
        ("Pacific/Kiritimati", "Sun 06:30 · Sat 25:30 JST"),
    ],
)
def test_both_clocks(zone: str, text: str) -> None:
    """The outlet's zone is named where its clock goes otherwise than the reader's."""
    assert str(clocks(airing(zone), reader(zone))) == text


@pytest.mark.parametrize(
    "changes,zone,text",
    [
        pytest.param({"broadcast_time": "23:00", "airs_at": "2026-01-24T14:00:00Z"}, "Asia/Tokyo", "Sat 23:00",
                     id="the same reading is not said twice"),
        pytest.param({"broadcast_on": None, "broadcast_time": None, "zone": "America/Los_Angeles"}, "Europe/Berlin",
                     "Sat 17:30 · Sat 08:30 PST", id="no grid: the outlet's clock"),
        pytest.param({"broadcast_on": None, "broadcast_time": None, "zone": "America/Los_Angeles",
                      "airs_at": "2026-07-24T16:30:00Z"}, "Europe/Berlin", "Fri 18:30 · Fri 09:30 PDT",
                     id="summer time on both"),
        pytest.param({"zone": None}, "Europe/Berlin", "Sat 17:30", id="no zone known"),
        pytest.param({"zone": "America/Sao_Paulo", "broadcast_time": "13:30"}, "Europe/Berlin",
                     "Sat 17:30 · Sat 13:30 UTC-3", id="zone without a name"),
    ],
)  # fmt: skip
def test_clocks_of_other_outlets(changes: dict[str, Any], zone: str, text: str) -> None:
    """A clock that says the same is left out; one without a grid reads as it hangs on the wall."""
    assert str(clocks(airing(zone, **changes), reader(zone))) == text


def test_clocks_of_days() -> None:
    """Where no hour is known stands what happens; what lasts for days says until when."""
    assert str(clocks(volume(), reader())) == "Thu · on sale"
    assert str(clocks(volume(kind="live", until="2026-01-25"), reader())) == "Thu · event to Sun 25 Jan"
    pause = volume(kind="broadcast", until="2026-03-31", **{"break": "production"})
    assert str(clocks(pause, reader())) == "Thu · break to Tue 31 Mar"


@pytest.mark.parametrize(
    "day,text",
    [
        ("2026-01-20", "today"), ("2026-01-21", "tomorrow"), ("2026-01-19", "yesterday"), ("2026-01-23", "in 3 days"),
        ("2026-01-17", "3 days ago"), ("2026-03-21", "in 60 days"), ("2026-03-22", "in 2 months"),
        ("2025-07-01", "7 months ago"), ("2028-01-20", "in 2 years"), ("2027-10-20", "in 21 months"),
    ],
)  # fmt: skip
def test_relative_day(day: str, text: str) -> None:
    """Days are counted up to 60, then months and years."""
    assert relative_day(date.fromisoformat(day), date(2026, 1, 20)) == text


@pytest.mark.parametrize(
    "now,text",
    [
        ("2026-01-24T13:10:00Z", "in 3 h 20 min"), ("2026-01-24T16:10:00Z", "in 20 min"),
        ("2026-01-24T14:30:00Z", "in 2 h"),
        ("2026-01-24T16:29:30Z", "now"), ("2026-01-24T16:30:00Z", "on now, until 18:00"),
        ("2026-01-24T16:59:59Z", "on now, until 18:00"), ("2026-01-24T17:05:00Z", "35 min ago"),
        ("2026-01-22T16:31:00Z", "in 47 h 59 min"), ("2026-01-22T16:30:00Z", "in 2 days"),
        ("2026-01-20T00:00:00Z", "in 4 days"),
    ],
)  # fmt: skip
def test_relative_time(now: str, text: str) -> None:
    """Minutes count within two days."""
    assert relative_time(airing(), reader(now=datetime.fromisoformat(now))) == text


@pytest.mark.parametrize(
    "changes,text",
    [
        pytest.param({"minutes": 40}, "on now, until 18:10", id="a length that was said"),
        pytest.param({"minutes": 5}, "10 min ago", id="a short one is over"),
        pytest.param({"kind": "live"}, "on now, until 18:30", id="an event is taken for an hour"),
        pytest.param({"kind": "stream"}, "10 min ago", id="on demand nothing ends"),
        pytest.param({"kind": "volume"}, "10 min ago", id="on sale nothing ends"),
        pytest.param({"status": "cancelled"}, "10 min ago", id="cancelled"),
        pytest.param({"break": "sports"}, "10 min ago", id="a break"),
    ],
)
def test_what_is_on_now(changes: dict[str, Any], text: str) -> None:
    """Ten minutes after its beginning only what goes on for a while is on."""
    now = datetime.fromisoformat("2026-01-24T16:40:00Z")
    assert relative_time(airing(**changes), reader(now=now)) == text


@pytest.mark.parametrize(
    "on",
    ["2026-01-early", "2026-02-mid", "2026-12-late", "2027-01", "2027-winter", "2027-autumn", "2027-Q1", "2027-Q4",
     "2027-H1", "2027-H2", "2027"],
)  # fmt: skip
def test_coarse_dates_read_as_in_the_model(on: str) -> None:
    """The words, made without importing the model, are the model's."""
    value = PartialDate.parse(on)
    assert date_words({"date": on, "precision": value.precision.value}) == date_text(value)


@pytest.mark.parametrize(
    "entry,words,short",
    [
        ({"date": None, "precision": "none"}, "date not announced", "date not announced"),
        ({"date": "2026-01-24", "precision": "day"}, "Sat 24 January 2026", "24 Jan 2026"),
        ({"date": "2027-winter", "precision": "season"}, "winter 2027 (January to March)", "winter 2027"),
        ({"date": "2027-01", "precision": "month"}, "January 2027", "Jan 2027"),
    ],
)  # fmt: skip
def test_dates_long_and_short(entry: Entry, words: str, short: str) -> None:
    """A date has a long and a short form at its own precision."""
    assert (date_words(entry), short_date(entry)) == (words, short)


@pytest.mark.parametrize(
    "text,width,shown",
    [
        ("Season 2, episode 14", 20, "Season 2, episode 14"), ("Season 2, episode 14", 16, "Season 2, ep. 14"),
        ("Final chapter, runaway arc, episode 1", 22, "Final chapter…, ep. 1"), ("Season 2, episode 14", 8, "ep. 14"),
        ("Volume 17 (English, digital)", 22, "Vol. 17 (en, digital)"),
        ("Official fan book volume 2 (Japanese, print)", 30, "Official f… vol. 2 (ja, print)"),
        ("Official fan book volume 2 (Japanese, print)", 22, "Officia… 2 (ja, print)"),
        ("Light novel volume 17 (English, digital)", 22, "LN 17 (en, digital)"),
        ("Elbaph arc, weekly episode", 20, "Elbaph arc, weekly"), ("ONE PIECE FILM GOD VALLEY", 12, "ONE PIECE F…"),
        ("Final chapter, runaway arc, no episode (sports)", 30, "Final ch…, no episode (sports)"),
        ("第3期 死滅回游 前編 放送休止（特別番組）", 30, "第3期 死… 放送休止（特別番組）"),
        ("第3期 死滅回游 前編 第51話", 16, "第3期 死… 第51話"), ("Season 2, episode 14", 3, "Se…"),
    ],
)  # fmt: skip
def test_a_label_keeps_its_number(text: str, width: int, shown: str) -> None:
    """Of a label that is too long the episode or the volume stays."""
    assert fit_label(text, width) == shown


@pytest.mark.parametrize(
    "kind,text,shown",
    [
        ("broadcast", "Season 2, episode 14", "episode 14"), ("broadcast", "第2期 第14話", "第14話"),
        ("broadcast", "Episode 3", "Episode 3"), ("broadcast", "第3期（前編） 第51話", "第51話"),
        ("broadcast", "Season 2, no episode (sports)", "no episode (sports)"),
        ("broadcast", "第2期 放送休止（スポーツ中継）", "放送休止（スポーツ中継）"),
        ("broadcast", "第2期 第14話（再放送）", "第14話（再放送）"),
        ("volume", "Volume 14 (Japanese, print)", "Volume 14 (Japanese, print)"),
    ],
)  # fmt: skip
def test_short_label(kind: str, text: str, shown: str) -> None:
    """An episode goes without its season; a volume keeps its edition."""
    assert short_label(airing(kind=kind, label=text)) == shown


def test_full_name_says_the_title_once() -> None:
    """A film that carries its work's title is not given it again."""
    assert full_name(airing()) == "Medalist, Season 2, episode 14"
    assert full_name(airing(label="Medalist the Movie")) == "Medalist the Movie"
    assert full_name(airing(label=None)) == "Medalist"


@pytest.mark.parametrize(
    "changes,shown",
    [
        ({}, ""), ({"status": "tentative"}, "~"), ({"status": "tentative", "last_change": change()}, "~↷"),
        ({"last_change": change(), "revision": 1}, "↷"), ({"last_change": change("restored")}, "↷"),
        ({"last_change": change("sharpened"), "revision": 2}, ""), ({"last_change": change("corrected")}, ""),
        ({"status": "cancelled", "last_change": change()}, "✕"),
        ({"status": "tentative", "precision": "none", "date": None}, ""),
    ],
)  # fmt: skip
def test_marks(changes: dict[str, Any], shown: str) -> None:
    """Tentative, moved and cancelled entries are marked; what is known more finely has only become clearer."""
    assert marks(airing(**changes)) == shown


@pytest.mark.parametrize(
    "on,precision,over",
    [
        ("2026-01-19", "day", True), ("2026-01-20", "day", False), ("2025-12", "month", True),
        ("2026-01", "month", False),
        ("2025-autumn", "season", True), ("2026-winter", "season", False), ("2026-01-early", "third", True),
        ("2026-01-mid", "third", False), ("2025-Q4", "quarter", True), ("2026-Q1", "quarter", False),
        ("2025", "year", True),
        ("2026", "year", False), ("2025-H2", "half", True), (None, "none", False),
    ],
)  # fmt: skip
def test_over_when_the_last_possible_day_is_past(on: str | None, precision: str, over: bool) -> None:
    """A coarse date is over when no day of it is left."""
    assert is_over(volume(date=on, precision=precision), reader()) is over
