"""The compiled snapshot: what it gives back, and how little it touches."""

from __future__ import annotations

import json
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from medalcal.ledger.row import ChangeRow, Row, WorkRow, packed
from medalcal.ledger.selection import ALL, BREAK_DAYS, COARSE, DAY, INSTANT, NEVER, Filter, Span
from medalcal.ledger.snapshot import Snapshot

EVERYTHING = Filter(lead_only=False)


def row(
    key: str, tier: int, at: int, *, last: int | None = None, lead: bool = True, kind: str = "broadcast",
    lost: bool = False, may_go_on: bool = False, added: str | None = None, leaves: int | None = None,
) -> Row:  # fmt: skip
    """Make a row; its entry names its key.

    Args:
        lost: A day that was lost, which only feeds show.
    """
    return Row(
        json.dumps({"kind": kind}), key, tier, at, at if last is None else last, lead, kind, "tv", "JP", None,
        json.dumps({"key": key}), lost, may_go_on, added, leaves, f"BLOCK {'LOST ' * lost}{key}".encode(),
    )  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Give where a snapshot can be written."""
    return str(tmp_path / "snapshot.sqlite")


LEARNED = {"a": ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"), "b": ("2026-01-05T00:00:00Z", "2026-01-20T00:00:00Z")}
"""Slug → when the first and the last thing of a work was learned."""


def filled(path: str | None, *rows: Row, changes: tuple[ChangeRow, ...] = ()) -> Snapshot:
    """Give a committed snapshot with these rows."""
    snapshot = Snapshot.write(path)
    for slug in dict.fromkeys(one.key.split("/")[0] for one in rows):
        about = WorkRow(slug, "stamp", json.dumps({"work": slug}), slug, "2026-01-01T00:00:00Z", "", *LEARNED[slug])
        own = packed(one for one in rows if one.key.startswith(f"{slug}/"))
        changed = [change for change in changes if change.key.startswith(f"{slug}/")]
        snapshot.put_work(about, own, [(f"old/{slug}", f"{slug}/a/1")], changed)
    snapshot.finish()
    snapshot.commit()
    return snapshot


def keys(snapshot: Snapshot, tier: int, span: Span = ALL, chosen: Filter = EVERYTHING) -> list[str]:
    """Give the keys of a question's entries."""
    return [entry["key"] for entry in snapshot.entries(tier, span, chosen)]


def test_entries_come_back_joined_and_ordered() -> None:
    """An entry is its own part and the part it shares; they come in order of time, then of key."""
    snapshot = filled(None, row("b/a/2", INSTANT, 20), row("b/a/1", INSTANT, 10), row("a/a/1", INSTANT, 20))
    assert keys(snapshot, INSTANT) == ["b/a/1", "a/a/1", "b/a/2"]
    assert next(snapshot.entries(INSTANT, ALL, EVERYTHING)) == {"kind": "broadcast", "key": "b/a/1"}


def test_what_comes_at_one_time_is_in_the_order_of_its_numbers() -> None:
    """All episodes of a night, or all without a date: 9 before 10, series by series."""
    mixed = ("a/s/10", "a/s/9", "a/s-2/1", "b/s/2", "a/s/9@net")
    for tier, at in ((INSTANT, 100), (COARSE, NEVER)):
        snapshot = filled(None, *(row(key, tier, at) for key in mixed))
        assert keys(snapshot, tier) == ["a/s-2/1", "a/s/9", "a/s/9@net", "a/s/10", "b/s/2"]
    night = filled(None, row("a/s/10", INSTANT, 100), row("a/s/9", INSTANT, 100))
    assert keys(night, INSTANT, chosen=Filter(limit=1)) == ["a/s/9"]


@pytest.mark.parametrize(
    "span,expected",
    [
        pytest.param(Span(10, 20, 0, 0), ["a/a/1"], id="half open"),
        pytest.param(Span(10, 21, 0, 0), ["a/a/1", "a/a/2"], id="both"),
        pytest.param(Span(11, 20, 0, 0), [], id="between"),
        pytest.param(Span(20, 20, 0, 0), [], id="empty"),
    ],
)
def test_instants_of_a_window(span: Span, expected: list[str]) -> None:
    """A window holds its beginning and not its end."""
    assert keys(filled(None, row("a/a/1", INSTANT, 10), row("a/a/2", INSTANT, 20)), INSTANT, span) == expected


@pytest.mark.parametrize(
    "first,until,expected",
    [
        pytest.param(5, 6, ["a/a/long"], id="in the middle of a long one"),
        pytest.param(8, 9, ["a/a/long"], id="its last day"),
        pytest.param(9, 10, [], id="the day after"),
        pytest.param(2, 3, ["a/a/short"], id="a single day"),
        pytest.param(1, 4, ["a/a/short", "a/a/long"], id="both"),
    ],
)
def test_days_of_a_window(first: int, until: int, expected: list[str]) -> None:
    """What lasts for days belongs to every window that one of its days touches."""
    snapshot = filled(None, row("a/a/long", DAY, 3, last=8), row("a/a/short", DAY, 2))
    assert keys(snapshot, DAY, Span(0, 0, first, until)) == expected


def test_coarse_entries_whose_last_day_is_past_are_left_out() -> None:
    """What could only have been before today is not ahead; what has no date always is, at the end."""
    snapshot = filled(None, row("a/a/none", COARSE, NEVER), row("a/a/past", COARSE, 5), row("a/a/soon", COARSE, 10))
    assert keys(snapshot, COARSE, Span(0, 0, 6, 0)) == ["a/a/soon", "a/a/none"]


@pytest.mark.parametrize(
    "chosen,expected",
    [
        pytest.param(Filter(), ["a/a/1", "b/a/1"], id="lead runs"),
        pytest.param(EVERYTHING, ["a/a/1", "a/a/1@x", "b/a/1"], id="all runs"),
        pytest.param(Filter(works=("b",)), ["b/a/1"], id="work"),
        pytest.param(Filter(kinds=("volume",)), ["b/a/1"], id="kind"),
        pytest.param(Filter(outlets=("nowhere",)), [], id="outlet"),
        pytest.param(Filter(outlets=("tv",)), ["a/a/1", "b/a/1"], id="outlet that airs it"),
        pytest.param(Filter(outlets=("partner",)), ["b/a/1"], id="outlet that airs it at the same time"),
        pytest.param(Filter(outlets=("part",)), [], id="part of an outlet's slug"),
        pytest.param(Filter(limit=1), ["a/a/1"], id="limit"),
        pytest.param(Filter(open_ended=True), ["b/a/1"], id="last one entered of an open run"),
    ],
)
def test_filters(chosen: Filter, expected: list[str]) -> None:
    """A filter leaves what it names."""
    snapshot = filled(
        None,
        row("a/a/1", INSTANT, 1),
        row("a/a/1@x", INSTANT, 2, lead=False),
        row("b/a/1", INSTANT, 3, kind="volume", may_go_on=True)._replace(outlet="tv partner"),
    )
    assert keys(snapshot, INSTANT, ALL, chosen) == expected


def test_blocks_are_those_of_the_two_dated_tiers() -> None:
    """A feed holds what is known to the day or finer."""
    snapshot = filled(None, row("a/a/1", INSTANT, 1), row("a/a/2", DAY, 2), row("a/a/3", COARSE, 3))
    assert list(snapshot.blocks(ALL, EVERYTHING)) == [b"BLOCK a/a/1", b"BLOCK a/a/2"]


def test_breaks_are_in_feeds_that_ask_for_them() -> None:
    """A break is a tier of its own, on its days, and in no other."""
    snapshot = filled(None, row("a/a/1", INSTANT, 1), row("a/a/break-1", BREAK_DAYS, 5, last=8), row("a/a/2", DAY, 9))
    assert list(snapshot.blocks(ALL, EVERYTHING)) == [b"BLOCK a/a/1", b"BLOCK a/a/2"]
    assert list(snapshot.blocks(ALL, EVERYTHING, breaks=True)) == [
        b"BLOCK a/a/1", b"BLOCK a/a/2", b"BLOCK a/a/break-1",
    ]  # fmt: skip
    assert keys(snapshot, DAY) == ["a/a/2"]
    assert snapshot.last_before(0, 9, EVERYTHING) is None


@pytest.mark.parametrize("first,until,expected", [(4, 5, 0), (5, 6, 1), (8, 9, 1), (9, 10, 0)])
def test_a_longer_break_belongs_to_each_of_its_days(first: int, until: int, expected: int) -> None:
    """It is found from whichever of its days a window begins, though nothing else lasts that long."""
    snapshot = filled(None, row("a/a/break-1", BREAK_DAYS, 5, last=8), row("a/a/2", DAY, 5))
    assert len(keys(snapshot, BREAK_DAYS, Span(0, 0, first, until))) == expected


def test_lost_days_are_in_feeds_alone() -> None:
    """What has no date any more is undated to readers; feeds show its last day as cancelled, so clients drop it."""
    snapshot = filled(None, row("a/a/1", COARSE, NEVER), row("a/a/1", INSTANT, 10, lost=True))
    assert keys(snapshot, INSTANT) == []
    assert [entry["key"] for entry in snapshot.entries(INSTANT, ALL, EVERYTHING, for_feed=True)] == ["a/a/1"]
    assert list(snapshot.blocks(ALL, EVERYTHING)) == [b"BLOCK LOST a/a/1"]
    assert snapshot.last_before(100, 100, EVERYTHING) is None
    assert list(snapshot.changes("", "9", EVERYTHING)) == []


@pytest.mark.parametrize(
    "edition_on,expected",
    [(None, ["a/a/1", "a/a/2"]), (99, ["a/a/1", "a/a/2"]), (100, ["a/a/1"]), (101, ["a/a/1"])],
)
def test_cancelled_entries_leave_on_their_day(edition_on: int | None, expected: list[str]) -> None:
    """Editions before that day hold them, those from it on do not, in feeds and in answers alike."""
    snapshot = filled(None, row("a/a/1", INSTANT, 1), row("a/a/2", INSTANT, 2, leaves=100))
    chosen = Filter(edition_on=edition_on)
    assert keys(snapshot, INSTANT, ALL, chosen) == expected
    assert [block.decode().removeprefix("BLOCK ") for block in snapshot.blocks(ALL, chosen)] == expected
    last = snapshot.last_before(100, 100, chosen)
    assert last is not None
    assert last["key"] == expected[-1]


@pytest.mark.parametrize("edition_on,expected", [(99, None), (100, 100), (119, 100), (120, 120), (500, 120)])
def test_a_feed_changes_when_something_leaves_it(edition_on: int, expected: int | None) -> None:
    """The last leaving up to an edition is what its header is stamped with."""
    snapshot = filled(
        None, row("a/a/1", INSTANT, 1, leaves=100), row("b/a/1", DAY, 2, leaves=120), row("b/a/2", DAY, 2)
    )
    assert snapshot.expired(edition_on) == expected


HISTORY = (
    ChangeRow("a/a/1", "2026-01-02T00:00:00Z", '{"change": "added"}'),
    ChangeRow("a/a/1", "2026-01-09T00:00:00Z", '{"change": "moved"}'),
    ChangeRow("a/a/1@x", "2026-01-09T00:00:00Z", '{"change": "added"}'),
)


@pytest.mark.parametrize(
    "since,until,chosen,expected",
    [
        pytest.param("2026-01-01", "2027-01-01", EVERYTHING,
                     ["02 a/a/1 added", "03 b/a/1", "09 a/a/1 moved", "09 a/a/1@x added"], id="all, in order"),
        pytest.param("2026-01-02T00:00:00Z", "2026-01-09T00:00:00Z", EVERYTHING, ["02 a/a/1 added", "03 b/a/1"],
                     id="half open"),
        pytest.param("2026-01-09T00:00:00Z", "2027-01-01", Filter(), ["09 a/a/1 moved"], id="lead runs"),
        pytest.param("2026-01-01", "2027-01-01", Filter(works=("b",)), ["03 b/a/1"], id="one work"),
        pytest.param("2026-01-01", "2027-01-01", Filter(works=("b",), edition_on=800_000), ["03 b/a/1"],
                     id="what has left the feeds since"),
        pytest.param("2027-01-01", "2028-01-01", EVERYTHING, [], id="none"),
    ],
)  # fmt: skip
def test_changes_of_a_stretch(since: str, until: str, chosen: Filter, expected: list[str]) -> None:
    """Steps come in order of time and key, those of what is as it was added among them."""
    snapshot = filled(
        None, row("a/a/1", INSTANT, 1), row("a/a/1@x", INSTANT, 2, lead=False),
        row("b/a/1", DAY, 3, added="2026-01-03T00:00:00Z", leaves=5), changes=HISTORY,
    )  # fmt: skip
    found = [
        f"{at[8:10]} {entry['key']}" + (f" {json.loads(change)['change']}" if change else "")
        for entry, at, change in snapshot.changes(since, until, chosen)
    ]
    assert found == expected


def test_when_things_were_learned() -> None:
    """First and last over all works; an empty calendar has learned nothing."""
    assert filled(None).learned() is None
    snapshot = filled(None, row("a/a/1", INSTANT, 1), row("b/a/1", INSTANT, 1))
    assert snapshot.learned() == ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")
    assert snapshot.learned_after("2026-01-20T00:00:00Z") == ["a"]
    assert snapshot.learned_after("2026-01-19T23:59:59Z") == ["a", "b"]
    assert snapshot.learned_after("2026-02-01T00:00:00Z") == []


def test_a_copy_is_another_calendar(path: str) -> None:
    """What is written into a copy in memory leaves the file alone, and outlives it."""
    original = filled(path, row("a/a/1", INSTANT, 1), row("b/a/1", INSTANT, 2))
    before = Path(path).read_bytes()
    copy = original.copied()
    original.close()
    copy.drop_work("a")
    copy.finish()
    copy.commit()
    assert keys(copy, INSTANT) == ["b/a/1"]
    assert Path(path).read_bytes() == before
    again = Snapshot.read(path)
    assert again is not None
    assert keys(again, INSTANT) == ["a/a/1", "b/a/1"]


def test_replaced_work_leaves_nothing_behind(path: str) -> None:
    """Putting a work again replaces its rows; dropping it takes them away; others stay."""
    filled(path, row("a/a/1", INSTANT, 1), row("a/a/2", INSTANT, 2), row("b/a/1", INSTANT, 3)).close()
    again = filled(path, row("a/a/3", INSTANT, 4))
    assert keys(again, INSTANT) == ["b/a/1", "a/a/3"]
    again.close()
    gone = Snapshot.write(path)
    gone.drop_work("a")
    gone.commit()
    assert keys(gone, INSTANT) == ["b/a/1"]


def test_replaced_work_takes_its_changes_along(path: str) -> None:
    """The story of a work is that of its file as it is now."""
    filled(path, row("a/a/1", INSTANT, 1), changes=HISTORY[:2]).close()
    again = filled(path, row("a/a/1", INSTANT, 1), changes=HISTORY[:1])
    assert [at for _, at, _ in again.changes("", "9", EVERYTHING)] == [HISTORY[0].at]
    again._db.execute("BEGIN")
    again.drop_work("a")
    assert again._db.execute("SELECT COUNT(*) FROM change").fetchone() == (0,)


def test_nothing_is_visible_before_the_commit(path: str) -> None:
    """A reader sees the old state or the new one, never half of it."""
    filled(path, row("a/a/1", INSTANT, 1)).close()
    writer = Snapshot.write(path)
    writer.drop_work("a")
    reader = Snapshot.read(path)
    assert reader is not None
    assert keys(reader, INSTANT) == ["a/a/1"]
    writer.close()
    assert keys(reader, INSTANT) == ["a/a/1"]


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\0" + b"\xff" * 500])
def test_damaged_file_is_no_snapshot(path: str, content: bytes) -> None:
    """A file that is empty, foreign or cut short is not read."""
    Path(path).write_bytes(content)
    assert Snapshot.read(path) is None


def test_file_of_another_format_is_made_again(path: str) -> None:
    """A snapshot of another program's tables is not read, and is replaced when written."""
    filled(path, row("a/a/1", INSTANT, 1)).close()
    with sqlite3.connect(path) as db:
        db.execute("UPDATE meta SET value = 999 WHERE name = 'format'")
    db.close()
    assert Snapshot.read(path) is None
    assert keys(filled(path, row("b/a/1", INSTANT, 1)), INSTANT) == ["b/a/1"]


def test_keys_and_former_keys_resolve() -> None:
    """An entry is found by its key, and by the key it had before."""
    snapshot = filled(None, row("a/a/1", INSTANT, 1))
    for key in ("a/a/1", "old/a"):
        found = snapshot.by_key(key)
        assert found is not None
        assert found["key"] == "a/a/1"
    assert snapshot.by_key("a/a/9") is None


def test_last_before_is_the_nearest_of_both_tiers() -> None:
    """The last thing before a moment may be an airing or a release."""
    minute = (date(2026, 1, 10).toordinal() - date(1970, 1, 1).toordinal()) * 1440
    snapshot = filled(None, row("a/a/1", INSTANT, minute), row("a/a/2", DAY, date(2026, 1, 11).toordinal()))
    found = snapshot.last_before(minute + 5 * 1440, date(2026, 1, 15).toordinal(), EVERYTHING)
    assert found is not None
    assert found["key"] == "a/a/2"
    earlier = snapshot.last_before(minute + 60, date(2026, 1, 10).toordinal(), EVERYTHING)
    assert earlier is not None
    assert earlier["key"] == "a/a/1"


@pytest.mark.parametrize("lead_only", [True, False])
def test_a_window_is_read_through_the_index(lead_only: bool) -> None:
    """Only the rows of the window are touched: SQLite searches the index and scans nothing."""
    snapshot = filled(None, *(row(f"a/a/{number}", INSTANT, number) for number in range(500)))
    plans: list[str] = []
    snapshot._db.set_trace_callback(plans.append)
    list(snapshot.entries(INSTANT, Span(10, 20, 0, 0), Filter(lead_only=lead_only)))
    snapshot._db.set_trace_callback(None)
    query = next(text for text in plans if "FROM occurrence" in text)
    steps = [text for *_, text in snapshot._db.execute("EXPLAIN QUERY PLAN " + query)]
    assert any("SEARCH occurrence USING INDEX occurrence_at" in step and "at>?" in step for step in steps), steps


def test_number_of_queries_does_not_grow_with_rows() -> None:
    """Reading fifty entries of one work takes as many queries as reading one."""
    snapshot = filled(None, *(row(f"a/a/{number}", INSTANT, number) for number in range(50)))

    def queries(span: Span) -> int:
        seen: list[str] = []
        snapshot._commons.clear()
        snapshot._db.set_trace_callback(seen.append)
        list(snapshot.entries(INSTANT, span, EVERYTHING))
        snapshot._db.set_trace_callback(None)
        return len(seen)

    assert queries(Span(0, 50, 0, 0)) == queries(Span(0, 1, 0, 0))
