"""The compiled snapshot: what it gives back, and how little it touches."""

from __future__ import annotations

import json
import sqlite3
from datetime import date
from pathlib import Path

import pytest

from medalcal.ledger.row import Row, WorkRow, packed
from medalcal.ledger.snapshot import ALL, COARSE, DAY, INSTANT, NEVER, Filter, Snapshot, Span

EVERYTHING = Filter(lead_only=False)


def row(key: str, tier: int, at: int, *, last: int | None = None, lead: bool = True, kind: str = "broadcast") -> Row:
    """Make a row; its entry names its key."""
    return Row(key, tier, at, at if last is None else last, lead, kind, "tv", "JP", None,
               json.dumps({"kind": kind}), json.dumps({"key": key}), f"BLOCK {key}".encode())  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> str:
    """Give where a snapshot can be written."""
    return str(tmp_path / "snapshot.sqlite")


def filled(path: str | None, *rows: Row) -> Snapshot:
    """Give a committed snapshot with these rows."""
    snapshot = Snapshot.write(path)
    for slug in dict.fromkeys(one.key.split("/")[0] for one in rows):
        about = WorkRow(slug, "stamp", json.dumps({"work": slug}), slug, "2026-01-01T00:00:00Z", "")
        own = packed(one for one in rows if one.key.startswith(f"{slug}/"))
        snapshot.put_work(about, own, [(f"old/{slug}", f"{slug}/a/1")])
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
    ],
)
def test_filters(chosen: Filter, expected: list[str]) -> None:
    """A filter leaves what it names."""
    snapshot = filled(
        None,
        row("a/a/1", INSTANT, 1),
        row("a/a/1@x", INSTANT, 2, lead=False),
        row("b/a/1", INSTANT, 3, kind="volume")._replace(outlet="tv partner"),
    )
    assert keys(snapshot, INSTANT, ALL, chosen) == expected


def test_blocks_are_those_of_the_two_dated_tiers() -> None:
    """A feed holds what is known to the day or finer."""
    snapshot = filled(None, row("a/a/1", INSTANT, 1), row("a/a/2", DAY, 2), row("a/a/3", COARSE, 3))
    assert list(snapshot.blocks(ALL, EVERYTHING)) == [b"BLOCK a/a/1", b"BLOCK a/a/2"]


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
