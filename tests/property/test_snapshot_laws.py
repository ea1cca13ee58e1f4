"""Laws of the snapshot: however it came about, it holds what a fresh one holds."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medalcal.errors import NotFoundError
from medalcal.jobs.calendar import open_calendar, open_past
from medalcal.ledger.selection import ALL, BREAKS, COARSE, DAY, INSTANT, Filter
from medalcal.ledger.snapshot import Snapshot

pytestmark = pytest.mark.property

EVERYTHING = Filter(lead_only=False)
WORK = """\
titles: {{en: {name}}}
sources:
  page: {{url: https://example.org/page, read_at: 2026-01-01}}
  news: {{url: https://example.org/news, read_at: 2026-01-{heard:02d}}}
series:
  season-1:
    lead: tv
    claims: [{{count: {count}, source: page}}]
    runs:
      tv:
        claims:
          - {{starts: 2026-01-03, slot: Sat 25:30, source: page}}
          - {{break: 2026-01-10, until: 2026-01-{day:02d}, reason: sports, source: news}}
      stream:
        claims:
          - {{starts: 2026-01-{day:02d}, source: page}}
          - {{starts: undecided, source: news}}
"""
PUBLISHER = "example: {{names: Example {number}, territory: JP}}\n"

edits = st.one_of(
    st.tuples(st.just("put"), st.sampled_from("abc"), st.integers(1, 4), st.integers(10, 28), st.integers(2, 28)),
    st.tuples(st.just("drop"), st.sampled_from("abc")),
    st.tuples(st.just("shared"), st.integers(1, 3)),
)


@contextmanager
def cache(path: Path) -> Iterator[None]:
    """Keep snapshots in a folder for a while."""
    before = os.environ.get("MEDALCAL_CACHE")
    os.environ["MEDALCAL_CACHE"] = str(path)
    try:
        yield
    finally:
        if before is None:
            del os.environ["MEDALCAL_CACHE"]
        else:
            os.environ["MEDALCAL_CACHE"] = before


def apply(folder: Path, edit: tuple[Any, ...]) -> None:
    """Do one edit."""
    if edit[0] == "put":
        _, name, count, day, heard = edit
        text = WORK.format(name=name, count=count, day=day, heard=heard)
        (folder / "works" / f"{name}.yaml").write_text(text, encoding="utf-8")
    elif edit[0] == "drop":
        (folder / "works" / f"{edit[1]}.yaml").unlink(missing_ok=True)
    else:
        (folder / "publishers.yaml").write_text(PUBLISHER.format(number=edit[1]), encoding="utf-8")


def content(folder: Path) -> list[Any]:
    """Give everything that a calendar answers."""
    with closing(open_calendar(str(folder))) as snapshot:
        return answers(snapshot)


def answers(snapshot: Snapshot) -> list[Any]:
    """Give everything that a snapshot answers."""
    return [
        *(list(snapshot.entries(tier, ALL, EVERYTHING)) for tier in (INSTANT, DAY, COARSE, *BREAKS)),
        *(list(snapshot.entries(tier, ALL, EVERYTHING, for_feed=True)) for tier in (INSTANT, DAY)),
        list(snapshot.blocks(ALL, EVERYTHING, breaks=True)),
        list(snapshot.changes("", "9", EVERYTHING)),
        snapshot.learned(),
        [snapshot.expired(day.toordinal()) for day in (date(2026, 2, 10), date(2027, 1, 1))],
        snapshot.works(),
        [snapshot.facet(column) for column in ("kind", "outlet", "territory", "language")],
        snapshot.meta("changed_at"),
    ]


@settings(max_examples=40, deadline=None)
@given(st.lists(edits, min_size=1, max_size=6))
def test_incremental_equals_fresh(steps: list[tuple[Any, ...]]) -> None:
    """After any edits, each followed by an opening, the snapshot answers as one that is compiled anew."""
    with TemporaryDirectory() as name:
        folder = Path(name) / "data"
        (folder / "works").mkdir(parents=True)
        with cache(Path(name) / "grown"):
            for step in steps:
                apply(folder, step)
                grown = content(folder)
        with cache(Path(name) / "fresh"):
            assert content(folder) == grown


@settings(max_examples=30, deadline=None)
@given(st.lists(edits, min_size=1, max_size=4), st.dates(date(2026, 1, 1), date(2026, 1, 30)))
def test_the_past_is_what_a_folder_without_the_later_claims_says(steps: list[tuple[Any, ...]], day: date) -> None:
    """Looking back gives, of every work, what its file gives when claims read later are not in it."""
    with TemporaryDirectory() as name:
        folder, then = Path(name) / "data", Path(name) / "then"
        for one in (folder, then):
            (one / "works").mkdir(parents=True)
            for step in steps:
                apply(one, step)
        for path in (then / "works").iterdir():
            text = path.read_text(encoding="utf-8")
            if int(text.partition("/news, read_at: 2026-01-")[2][:2]) > day.day:
                kept = [line for line in text.splitlines(keepends=True) if "source: news" not in line]
                path.write_text("".join(kept), encoding="utf-8")
        with cache(Path(name) / "cache"), closing(open_calendar(str(folder))) as now:
            try:
                past = open_past(now, str(folder), datetime.combine(day, time(), UTC), announced=False)
            except NotFoundError:
                assert not list((folder / "works").iterdir())
                return
            with closing(past):
                assert answers(past) == content(then)
