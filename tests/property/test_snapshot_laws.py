"""Laws of the snapshot: however it came about, it holds what a fresh one holds."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medalcal.jobs.calendar import open_calendar
from medalcal.ledger.snapshot import ALL, COARSE, DAY, INSTANT, Filter

pytestmark = pytest.mark.property

EVERYTHING = Filter(lead_only=False)
WORK = """\
titles: {{en: {name}}}
sources:
  page: {{url: https://example.org/page, read_at: 2026-01-01}}
series:
  season-1:
    lead: tv
    claims: [{{count: {count}, source: page}}]
    runs:
      tv:
        claims: [{{starts: 2026-01-03, slot: Sat 25:30, source: page}}]
      stream:
        claims: [{{starts: 2026-01-{day:02d}, source: page}}]
"""
PUBLISHER = "example: {{names: Example {number}, territory: JP}}\n"

edits = st.one_of(
    st.tuples(st.just("put"), st.sampled_from("abc"), st.integers(1, 4), st.integers(1, 28)),
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
        _, name, count, day = edit
        (folder / "works" / f"{name}.yaml").write_text(WORK.format(name=name, count=count, day=day), encoding="utf-8")
    elif edit[0] == "drop":
        (folder / "works" / f"{edit[1]}.yaml").unlink(missing_ok=True)
    else:
        (folder / "publishers.yaml").write_text(PUBLISHER.format(number=edit[1]), encoding="utf-8")


def content(folder: Path) -> list[Any]:
    """Give everything that a calendar answers."""
    with closing(open_calendar(str(folder))) as snapshot:
        return [
            *(list(snapshot.entries(tier, ALL, EVERYTHING)) for tier in (INSTANT, DAY, COARSE)),
            list(snapshot.blocks(ALL, EVERYTHING)),
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
