"""What a calendar holds after each edition of a feed: one entry for each UID, where it is now."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from tests.clients.clients import CLIENTS, Client, Reading, differences, explained, read
from tests.clients.conftest import demand
from tests.clients.feeds import EDITIONS, Feed
from tests.clients.meant import Meant
from tests.clients.program import takes
from tests.emit.strict import check

pytestmark = pytest.mark.clients


def held(client: Client, made: dict[str, Feed]) -> list[Meant]:
    """Give what a client must hold after each edition: what that one says, and what the client never drops."""
    found: list[Meant] = []
    for name in EDITIONS:
        kept = found[-1] if found and client.keeps_what_is_gone else {}
        found.append(kept | made[name].meant)
    return found


def test_follows_a_feed(updating: Client, made: dict[str, Feed], files: dict[str, Path]) -> None:
    """A calendar that brings what it has up to each edition has every entry once and at its new place."""
    demand(updating)
    paths = [files[name] for name in EDITIONS]
    after = read(updating, paths, update=True)
    for path, meant in zip(paths, held(updating, made), strict=True):
        found = differences(updating, meant, after[path])
        assert not found, f"after {path.stem}: {explained(updating, found)}"


def test_same_edition_again(updating: Client, made: dict[str, Feed], files: dict[str, Path], scratch: Path) -> None:
    """An edition that comes twice changes nothing."""
    demand(updating)
    first = files[EDITIONS[0]]
    again = scratch / "again.ics"
    again.write_bytes(first.read_bytes())
    after = read(updating, [first, again], update=True)
    assert _sorted(after[first]) == _sorted(after[again])
    assert len(after[again].rows) == len(made[EDITIONS[0]].meant)


def _sorted(reading: Reading) -> list[tuple[str | bool | None, ...]]:
    assert reading.error is None
    return sorted(tuple(row) for row in reading.rows)


def test_editions_differ(made: dict[str, Feed]) -> None:
    """The editions move, add, cancel and drop entries, so that following them means something."""
    first, second, third = (made[name].meant for name in EDITIONS)
    assert {uid for uid in first.keys() & second.keys() if first[uid].start != second[uid].start}
    assert second.keys() - first.keys()
    assert {uid for uid, one in second.items() if one.status == "CANCELLED" and first[uid].status == "CONFIRMED"}
    revived = [uid for uid in third if second.get(uid, third[uid]._replace(status="CANCELLED")).status == "CANCELLED"]
    assert [uid for uid in revived if third[uid].status == "CONFIRMED"]


@pytest.mark.skipif(not takes("export", "--as-of"), reason="revisions follow from what was known when")
def test_sequence_grows_where_something_moved(made: dict[str, Feed]) -> None:
    """Between two editions SEQUENCE grows for each entry whose time or status changed, and for no other."""
    for before, after in pairwise(made[name] for name in EDITIONS):
        revisions = [{event["UID"]: int(event["SEQUENCE"]) for event in check(one.data)} for one in (before, after)]
        for uid in before.meant.keys() & after.meant.keys():
            old, new = before.meant[uid], after.meant[uid]
            changed = (old.start, old.end, old.status) != (new.start, new.end, new.status)
            assert (revisions[1][uid] > revisions[0][uid]) == changed, uid


def test_two_clients_or_more_update() -> None:
    """The table knows which clients have an update of their own."""
    assert [client.name for client in CLIENTS if client.updates] == ["khal", "Radicale"]
