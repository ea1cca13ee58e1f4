"""What comes, line by line: grouping, columns, marks, what is said where nothing is dated."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from rich.cells import cell_len

from medalcal.emit.cells import Line, trimmed
from medalcal.emit.entry import Entry, Reader
from medalcal.emit.table import Around, upcoming_lines
from medalcal.emit.timetable import Week, columns_of, viewer_day
from medalcal.emit.worklist import works_lines
from tests.emit.entries import change, state

BERLIN = ZoneInfo("Europe/Berlin")
LONG = "「お前ごときが魔王に勝てると思うな」と勇者パーティを追放されたので、王都で気ままに暮らしたい"


def reader(now: str = "2026-01-20T00:00:00Z", zone: str = "Europe/Berlin") -> Reader:
    """Give a reader."""
    return Reader(datetime.fromisoformat(now), ZoneInfo(zone), zone)


def entry(airs_at: str | None = "2026-01-24T16:30:00Z", zone: str = "Europe/Berlin", **changes: Any) -> Entry:
    """Give an episode at an instant, or with ``None`` something of which the day alone is known."""
    local = None if airs_at is None else datetime.fromisoformat(airs_at).astimezone(ZoneInfo(zone)).isoformat()
    return {
        "key": "medalist/season-2/1", "work": "medalist", "title": "Medalist", "label": "Season 2, episode 14",
        "kind": "broadcast", "airs_at": airs_at, "local": local, "date": "2026-01-24", "until": None,
        "precision": "day" if local is None else "minute", "zone": "Asia/Tokyo" if local else None,
        "broadcast_on": "2026-01-24" if local else None, "broadcast_time": "25:30" if local else None,
        "status": "confirmed", "basis": "announced", "revision": 0, "last_change": None, "break": None, "note": None,
        "outlet_name": "TV Asahi", "publisher_name": None, "place": None,
    } | changes  # fmt: skip


def coarse(on: str | None, precision: str, **changes: Any) -> Entry:
    """Give something known coarsely."""
    return entry(None, date=on, precision=precision, **changes)


def texts(lines: Iterable[Line]) -> list[str]:
    """Give the bare lines."""
    return ["".join(piece.text for piece in trimmed(line)) for line in lines]


def test_grouped_by_the_readers_day() -> None:
    """Late night in Tokyo stands under the reader's own day, with both clocks in one line."""
    found = texts(upcoming_lines([entry()], [], reader(), 100))
    assert found == [
        "Sat 24 January 2026 · in 4 days",
        "  Sat 17:30 · Sat 25:30 JST  Medalist  Season 2, episode 14  TV Asahi",
        "",
        "times in Europe/Berlin",
    ]


def test_another_zone_has_another_day() -> None:
    """A reader in Japan finds Saturday's 25:30 under Sunday."""
    found = texts(upcoming_lines([entry(zone="Asia/Tokyo")], [], reader(zone="Asia/Tokyo"), 100))
    assert found[0] == "Sun 25 January 2026 · in 5 days"
    assert found[1].startswith("  Sun 01:30 · Sat 25:30  Medalist")


@pytest.mark.parametrize("width", [40, 50, 72, 80, 99, 100, 120, 200])
@pytest.mark.parametrize(
    "title", ["Medalist", LONG, "Frère 🎉 ｶｸﾞﾗﾊﾞﾁ か\u3099", "x" * 150], ids=["short", "ja", "mixed", "long"]
)
def test_no_line_is_wider_than_the_window(width: int, title: str) -> None:
    """Every line fits, as ``rich`` measures it, whatever a title is made of."""
    label = "Season 3, The Culling Game part 1, episode 51"
    dated = [
        entry(title=title, label=label, status="tentative", last_change=change(why="a long reason " * 8)),
        entry(title=title, label=label, **{"break": "sports", "note": "a long reason " * 8}),
        entry(),
    ]
    undated = [coarse("2027-winter", "season", title=title, label=label), coarse(None, "none", title=title)] * 9
    around = Around("in the next 30 days", dated[0], dated[1])
    for occurrences in (dated, []):
        for line in texts(upcoming_lines(occurrences, undated, reader(), width, around=around)):
            assert cell_len(line) <= width, line


def test_columns_stand_under_each_other_with_wide_text() -> None:
    """The label begins in the same cell in every row."""
    rows = [
        entry(title="メダリスト", label="X1"),
        entry(title="Medalist", label="X2"),
        entry(title="か\u3099", label="X3"),
    ]
    found = [line for line in texts(upcoming_lines(rows, [], reader(), 80)) if "X" in line]
    assert len({cell_len(line[: line.index("X")]) for line in found}) == 1


@pytest.mark.parametrize(
    "changes,mark,words",
    [
        pytest.param({"status": "tentative", "basis": "weekly"}, "~", "~ follows from the weekly slot", id="weekly"),
        pytest.param({"status": "tentative"}, "~", "~ tentative", id="tentative"),
        pytest.param({"last_change": change()}, "↷", "↷ moved", id="moved"),
        pytest.param({"last_change": change("restored")}, "↷", "↷ moved", id="restored"),
        pytest.param({"status": "cancelled"}, "✕", "✕ cancelled", id="cancelled"),
    ],
)
def test_marks_have_a_legend_only_where_they_are_used(changes: dict[str, Any], mark: str, words: str) -> None:
    """A mark stands in front, and the last line says what it means."""
    found = texts(upcoming_lines([entry(**changes)], [], reader(), 100))
    assert found[1].startswith(mark)
    assert found[-1] == f"times in Europe/Berlin · {words}"
    assert words not in "".join(texts(upcoming_lines([entry()], [], reader(), 100)))


def test_the_reason_of_a_move_is_told() -> None:
    """What is marked as moved or cancelled tells below it where it was and why; other changes and notes stay out."""

    def below(**changes: Any) -> list[str]:
        return [line.strip() for line in texts(upcoming_lines([entry(**changes)], [], reader(), 100))[2:-2]]

    assert below(last_change=change(why="sports")) == ["Was Sat 17 Jan 25:30, moved on 3 Jan 2026: sports."]
    off = change("cancelled", before=state(), after=state(status="cancelled"), why="the story ends earlier")
    assert below(status="cancelled", last_change=off) == ["Cancelled on 3 Jan 2026: the story ends earlier."]
    assert below(status="cancelled", note="the story ends earlier") == ["the story ends earlier"]
    for step in ("sharpened", "corrected"):
        assert below(last_change=change(step), note="24 stations") == []


def test_a_break_stands_in_its_place_with_its_remark() -> None:
    """It is among the entries of its day, at the hour that stays empty, and says why."""
    pause = entry(label="Season 2, no episode (sports)", **{"break": "sports"}, note="the final of the cup")
    found = texts(upcoming_lines([pause], [], reader(), 100))
    assert found[1:3] == [
        "  Sat 17:30 · Sat 25:30 JST  Medalist  Season 2, no episode (sports)  TV Asahi",
        "                             the final of the cup",
    ]


def test_what_lasts_and_has_begun_is_on_now() -> None:
    """An exhibition that began last week stands first, with its last day."""
    running = entry(None, kind="live", date="2026-01-10", until="2026-01-25", label="Exhibition")
    found = texts(upcoming_lines([running, entry()], [], reader(), 100))
    assert found[:2] == ["Now on", "  Sat · event to Sun 25 Jan  Medalist  Exhibition            TV Asahi"]


def test_undated_stand_under_their_coarse_date() -> None:
    """The same coarse date is said once, and at most so many are listed."""
    undated = [coarse("2026-08", "month"), coarse("2026-08", "month", title="Blue Box"), coarse("2027", "year")]
    found = texts(upcoming_lines([entry()], undated, reader(), 100, undated_shown=2))
    start = found.index("Date not yet announced")
    assert found[start + 1 : start + 4] == [
        "  August 2026  Medalist  Season 2, episode 14",
        "               Blue Box  Season 2, episode 14",
        "  … and 1 more; --undated 3 shows all",
    ]


def test_nothing_upcoming_says_what_was_last_and_what_is_next() -> None:
    """An empty stretch is no empty screen."""
    around = Around("in the next 30 days", entry("2026-01-17T16:30:00Z"), entry("2026-03-07T16:30:00Z"))
    found = texts(upcoming_lines([], [coarse("2027-winter", "season")], reader(), 100, around=around, undated_shown=0))
    assert found == [
        "Nothing is dated in the next 30 days.",
        "Last  Medalist, Season 2, episode 14 · Sat 17 January 2026, 3 days ago",
        "Next  Medalist, Season 2, episode 14 · Sat 7 March 2026, in 46 days",
        "Then  Medalist, Season 2, episode 14 · winter 2027 (January to March)",
    ]


def test_what_may_come_first_is_next() -> None:
    """Of what has a day and what has none yet, the one that may come first stands first."""
    around = Around("in the next 30 days", None, entry("2027-03-07T16:30:00Z"))
    found = texts(upcoming_lines([], [coarse("2027-winter", "season")], reader(), 100, around=around, undated_shown=0))
    assert [line[:4] for line in found] == ["Noth", "Next", "Then"]
    assert found[1].endswith("winter 2027 (January to March)")


def test_an_empty_calendar_says_so() -> None:
    """Nothing before, nothing after: one sentence."""
    assert texts(upcoming_lines([], [], reader(), 80, around=Around("in the next 30 days"))) == [
        "Nothing is dated in the next 30 days."
    ]


def test_narrow_lines_say_everything() -> None:
    """At 40 columns the clocks stand above what they are for, and nothing of a short entry is cut."""
    found = texts(upcoming_lines([entry()], [], reader(), 40))
    assert found[1:3] == ["  Sat 17:30 · Sat 25:30 JST", "    Medalist · Season 2, episode 14"]


@pytest.mark.parametrize(
    "airs_at,day_starts,column,time",
    [
        pytest.param("2026-01-25T00:30:00Z", 300, "2026-01-24", "25:30", id="before the boundary"),
        pytest.param("2026-01-25T00:30:00Z", 0, "2026-01-25", "01:30", id="civil days"),
        pytest.param("2026-01-25T04:00:00Z", 300, "2026-01-25", "05:00", id="at the boundary"),
        pytest.param("2026-01-25T03:59:00Z", 300, "2026-01-24", "28:59", id="just before it"),
        pytest.param("2026-03-29T00:30:00Z", 300, "2026-03-28", "25:30", id="night of the jump to summer time"),
        pytest.param("2026-03-29T01:30:00Z", 300, "2026-03-28", "27:30", id="after the jump"),
        pytest.param("2026-10-25T01:30:00Z", 300, "2026-10-24", "26:30", id="hour that comes twice"),
    ],
)
def test_a_viewers_day_goes_on_after_midnight(airs_at: str, day_starts: int, column: str, time: str) -> None:
    """The viewer's boundary decides the column, by the clock on the wall in Berlin."""
    day = datetime.fromisoformat(column).date()
    placed = Week(day, day_starts).place(entry(airs_at))
    assert (placed.on.isoformat(), placed.time) == (column, time)


def test_a_week_has_every_entry_between_its_edges_once() -> None:
    """Edges are instants; what lies between them stands in one of the seven columns."""
    week = Week(datetime(2026, 3, 23, tzinfo=UTC).date(), 300)
    first, last = week.edges(reader())
    assert (first.isoformat(), last.isoformat()) == ("2026-03-23T04:00:00+00:00", "2026-03-30T03:00:00+00:00")
    inside = [entry("2026-03-23T04:00:00Z"), entry("2026-03-30T02:59:00Z")]
    outside = [entry("2026-03-23T03:59:00Z"), entry("2026-03-30T03:00:00Z")]
    columns = columns_of(week, [*inside, *outside])
    assert [placed.entry["airs_at"] for column in columns.values() for placed in column] == [
        e["airs_at"] for e in inside
    ]


def test_it_is_still_yesterday_until_the_boundary() -> None:
    """At 02:00 in Berlin the viewer's day has not ended."""
    assert viewer_day(reader("2026-01-20T01:00:00Z"), 300).isoformat() == "2026-01-19"
    assert viewer_day(reader("2026-01-20T04:00:00Z"), 300).isoformat() == "2026-01-20"


def test_works_are_listed_with_their_titles() -> None:
    """Slug, title, Japanese title and creator; the number of works; what was perhaps meant."""
    work = {"work": "medalist", "titles": {"en": "Medalist", "ja": "メダリスト"}, "creator": {"ja": "つるまいかだ"}}
    assert texts(works_lines([work], "medal", 80)) == [
        "medalist  Medalist  メダリスト · つるまいかだ", "", '1 work with "medal"',
    ]  # fmt: skip
    assert texts(works_lines([], "medl", 80, ["medalist"])) == ['no works with "medl"', "did you mean medalist?"]
    assert max(cell_len(line) for line in texts(works_lines([work], "", 20))) <= 20
