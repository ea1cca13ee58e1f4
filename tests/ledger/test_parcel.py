"""Works that travel from one snapshot to another: nothing is lost, and the same work is the same bytes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from medalcal.errors import LedgerError
from medalcal.jobs.calendar import open_calendar
from medalcal.ledger.parcel import packed_work, put_packed
from medalcal.ledger.selection import ALL, BREAKS, COARSE, DAY, INSTANT, Filter
from medalcal.ledger.snapshot import Snapshot

ROOT = Path(__file__).parents[2]
FOLDERS = (ROOT / "data", *(ROOT / "tests" / "samples" / name for name in ("history", "terminal", "breaks", "runs")))
CHOSEN = Filter(lead_only=False)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_round_trip(folder: Path) -> None:
    """A snapshot filled from parcels answers as the one from which they are, and packs them to the same bytes."""
    here = open_calendar(str(folder))
    there = Snapshot.write(None)
    parcels = {slug: packed_work(here, slug) for slug, _, _ in here.works()}
    for slug, parcel in parcels.items():
        assert put_packed(there, parcel) == slug
    there.finish()
    assert {slug: packed_work(there, slug) for slug in parcels} == parcels
    for tier in (INSTANT, DAY, COARSE, *BREAKS):
        assert [*there.entries(tier, ALL, CHOSEN, for_feed=True)] == [*here.entries(tier, ALL, CHOSEN, for_feed=True)]
    assert [*there.blocks(ALL, CHOSEN, breaks=True)] == [*here.blocks(ALL, CHOSEN, breaks=True)]
    assert [*there.changes("", "9999", CHOSEN)] == [*here.changes("", "9999", CHOSEN)]
    assert there.works() == here.works()
    assert there.former_slugs() == here.former_slugs()


@pytest.mark.parametrize(
    ("change", "said"),
    [({"format": 0}, "rows of format 0, this program knows"), ({"rows": [[1]]}, "this is no work of a snapshot"),
     ({"work": []}, "this is no work of a snapshot"), ({"facets": 1}, "this is no work of a snapshot")],
    ids=["format", "rows", "work", "facets"],
)  # fmt: skip
def test_no_parcel(change: dict[str, object], said: str) -> None:
    """What is no parcel, or one of another program, is told."""
    here = open_calendar(str(FOLDERS[1]))
    told = json.dumps(json.loads(packed_work(here, "novel")) | change).encode()
    with pytest.raises(LedgerError, match=said):
        put_packed(Snapshot.write(None), told)
    with pytest.raises(LedgerError, match="this is no work"):
        put_packed(Snapshot.write(None), b"{")
