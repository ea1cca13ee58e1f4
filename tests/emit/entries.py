"""Entries to start from: a late-night airing, a volume, and one of which no day is known."""

from __future__ import annotations

from typing import Any, cast

from medalcal.emit.shape import ChangeEntry, StateEntry, StoredEntry


def entry(**changes: Any) -> StoredEntry:
    """Give Saturday's 25:30 on TV Asahi, with changes."""
    made: dict[str, Any] = {
        "key": "medalist/season-2/1",
        "uid": "2b1b1a5e-52c7-5b8e-9d0e-3a7c41e2b605",
        "kind": "broadcast",
        "work": "medalist",
        "titles": {"en": "Medalist", "ja": "メダリスト"},
        "labels": {"en": "Season 2, episode 1", "ja": "第2期 第1話"},
        "subtitles": {"en": "The Ice", "ja": "氷"},
        "number": 14,
        "outlet": "tv-asahi",
        "outlet_names": {"en": "TV Asahi", "ja": "テレビ朝日"},
        "partners": [],
        "affiliates": None,
        "block": None,
        "isbn": None,
        "publisher": None,
        "publisher_names": {},
        "territory": "JP",
        "language": None,
        "format": None,
        "lead": True,
        "rerun": False,
        "airs_at": "2026-01-24T16:30:00Z",
        "date": "2026-01-24",
        "until": None,
        "civil_on": "2026-01-25",
        "precision": "minute",
        "zone": "Asia/Tokyo",
        "broadcast_on": "2026-01-24",
        "broadcast_time": "25:30",
        "minutes": 30,
        "status": "confirmed",
        "basis": "announced",
        "revision": 2,
        "changed_at": "2026-12-01T09:30:00Z",
        "note": None,
        "place": None,
        "url": "https://medalist.example.jp/",
        "also": [],
        "sources": [],
    }
    return cast("StoredEntry", made | changes)


def state(**changes: Any) -> StateEntry:
    """Give Saturday's 25:30 on TV Asahi as a change tells it, with changes."""
    made: dict[str, Any] = {
        "date": "2026-01-24", "precision": "minute", "broadcast_time": "25:30", "airs_at": "2026-01-24T16:30:00Z",
        "zone": "Asia/Tokyo", "until": None, "minutes": 30, "status": "confirmed", "outlet": "tv-asahi",
    }  # fmt: skip
    return cast("StateEntry", made | changes)


DAY_ONLY: dict[str, Any] = {"precision": "day", "broadcast_time": None, "airs_at": None, "zone": None}


def change(step: str = "moved", **changes: Any) -> ChangeEntry:
    """Give the step from Saturday the 17th to Saturday the 24th, learned on 3 January, with changes."""
    made: dict[str, Any] = {
        "change": step, "before": state(date="2026-01-17", airs_at="2026-01-17T16:30:00Z"), "after": state(),
        "on": "2026-01-03T09:00:00Z", "why": None, "url": None,
    }  # fmt: skip
    return cast("ChangeEntry", made | changes)


UNTIMED: dict[str, Any] = {
    "airs_at": None, "civil_on": None, "zone": None, "broadcast_on": None, "broadcast_time": None, "minutes": None,
}  # fmt: skip


def volume(on: str = "2026-03-04", **changes: Any) -> StoredEntry:
    """Give a volume that is on sale on a day, with changes."""
    made: dict[str, Any] = {
        **UNTIMED, "kind": "volume", "precision": "day", "date": on, "civil_on": on,
        "labels": {"en": "Volume 14", "ja": "第14巻"}, "subtitles": {}, "outlet": None, "outlet_names": {},
        "publisher": "kodansha", "publisher_names": {"en": "Kodansha", "ja": "講談社"},
    }  # fmt: skip
    return entry(**(made | changes))


def coarse(date: str, precision: str, **changes: Any) -> StoredEntry:
    """Give a volume of which no day is known."""
    made = {"date": date, "precision": precision, "civil_on": None}
    return volume(**(made | changes))
