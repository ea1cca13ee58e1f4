"""Runs that change: what was said on which day, and what a feed of each day must hold, written down by hand.

All of them start as six episodes on Saturdays at 25:30 in Tokyo, which is 16:30 in UTC, from 10 January 2026 on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from medalcal.model.occurrence import uid_of
from tests.clients.meant import Meant, Occurrence, by_uid, days, timed
from tests.clients.program import exported, takes

DAYS = ("2026-01-05", "2026-01-19", "2026-02-02")
"""On which something was learned, and a feed written."""

CHANNELS = """\
tv-example: {names: {en: TV Example}, zone: Asia/Tokyo, territory: JP}
tv-second: {names: {en: TV Second}, zone: Asia/Tokyo, territory: JP}
"""
PUBLISHERS = "house: {names: {en: Example House}, territory: JP}\n"

WEEKLY = "{starts: Sat 2026-01-10, slot: Sat 25:30, channel: tv-example, minutes: 30}"
SIX = "{count: 6}"


class Said(NamedTuple):
    """A claim, and the day on which it was made and read."""

    on: str
    where: str
    """``series``, or the slug of a run or an edition."""
    claim: str


class History(NamedTuple):
    """What was said of one run, and what each day's feed must hold of it."""

    name: str
    said: tuple[Said, ...]
    meant: tuple[str, str, str]
    """For each of the days, entries between commas: name, start, and a status other than confirmed.

    A start without an hour is at 16:30 in UTC; one that begins with ``=`` is a whole day. ``left`` is what the feed
    before had and no date is known of any more: cancelled where it stood, for thirty days.
    """

    def works_file(self, until: str) -> str:
        """Give the work's file with the claims known on a day."""
        known = [said for said in self.said if said.on <= until]
        claims: dict[str, list[str]] = defaultdict(list)
        for said in known:
            claims[said.where].append(f"        - {said.claim[:-1]}, source: day-{said.on}}}")
        sources = "".join(
            f"  day-{on}: {{name: Announcement, said_on: {on}, read_at: {on}}}\n"
            for on in sorted({said.on for said in known})
        )
        return f"titles: {{en: {self.name}}}\nsources:\n{sources}" + (
            _lines_text(claims) if "ja-print" in claims else _series_text(claims)
        )


def _series_text(claims: dict[str, list[str]]) -> str:
    series = "\n".join(claims.pop("series", []))
    runs = "".join(f"      {run}:\n        claims:\n" + "\n".join(said) + "\n" for run, said in claims.items())
    head = f"    claims:\n{series}\n" if series else ""
    return f"series:\n  season-1:\n    lead: tv\n{head}    runs:\n{runs}"


def _lines_text(claims: dict[str, list[str]]) -> str:
    said = "\n".join(claims["ja-print"])
    edition = f"      ja-print:\n        publisher: house\n        claims:\n{said}\n"
    return f"lines:\n  manga:\n    kind: volume\n    editions:\n{edition}"


FIRST, SECOND, THIRD = DAYS
START = (Said(FIRST, "series", SIX), Said(FIRST, "tv", WEEKLY))
PAUSE = ("2026-01-31", *(f"2026-02-{day}" for day in ("07", "14", "21", "28")),
         *(f"2026-03-{day}" for day in ("07", "14", "21", "28")))  # fmt: skip
IN_TWO_PARTS = "1 2026-01-10, 2 2026-01-17, 3 2026-01-24, 4 2026-04-04, 5 2026-04-11, 6 2026-04-18"
PLAIN = "1 2026-01-10, 2 2026-01-17, 3 2026-01-24, 4 2026-01-31, 5 2026-02-07, 6 2026-02-14"


def changed(name: str, claim: str, after: str, *, where: str = "tv", later: str | None = None) -> History:
    """Give a history in which one thing was said on the second day."""
    return History(name, (*START, Said(SECOND, where, claim)), (PLAIN, after, later or after))


HISTORIES = (
    History("unchanged", START, (PLAIN, PLAIN, PLAIN)),
    changed(
        "break-carried", "{break: 2026-01-24, reason: sports}",
        "1 2026-01-10, 2 2026-01-17, 3 2026-01-31, 4 2026-02-07, 5 2026-02-14, 6 2026-02-21",
    ),
    changed(
        "break-not-carried", "{break: 2026-01-24, reason: special, carry: no}",
        "1 2026-01-10, 2 2026-01-17, 3 2026-01-24 left, 4 2026-01-31, 5 2026-02-07, 6 2026-02-14",
    ),
    changed(
        "shifted", "{shift: 2026-01-24, to: 26:00, reason: sports}",
        "1 2026-01-10, 2 2026-01-17, 3 2026-01-24T17:00, 4 2026-01-31, 5 2026-02-07, 6 2026-02-14",
    ),
    changed(
        "shifted-to-another-day", "{shift: 2026-01-24, to: 2026-01-26 22:00}",
        "1 2026-01-10, 2 2026-01-17, 3 2026-01-26T13:00, 4 2026-01-31, 5 2026-02-07, 6 2026-02-14",
    ),
    changed(
        "slot-moved", "{slot: Sun 24:00, from: 2026-01-24}",
        "1 2026-01-10, 2 2026-01-17, 3 2026-01-25T15:00, 4 2026-02-01T15:00, 5 2026-02-08T15:00, 6 2026-02-15T15:00",
    ),
    changed(
        "double", "{double: 2026-01-24}",
        "1 2026-01-10, 2 2026-01-17, 3 2026-01-24, 4 2026-01-24T17:00, 5 2026-01-31, 6 2026-02-07",
    ),
    changed(
        "recap", "{recap: 2026-01-24, slug: recap-1}",
        "1 2026-01-10, 2 2026-01-17, recap-1 2026-01-24, 3 2026-01-31, 4 2026-02-07, 5 2026-02-14, 6 2026-02-21",
    ),
    History(
        "split-cour",
        (*START, *(Said(SECOND, "tv", f"{{break: {week}, reason: production}}") for week in PAUSE)),
        (PLAIN, IN_TWO_PARTS, IN_TWO_PARTS),
    ),
    changed(
        "episodes-added", "{count: 8}", where="series",
        after=f"{PLAIN}, 7 2026-02-21, 8 2026-02-28",
    ),
    changed(
        "episodes-cut", "{count: 4}", where="series",
        after="1 2026-01-10, 2 2026-01-17, 3 2026-01-24, 4 2026-01-31, 5 2026-02-07 left, 6 2026-02-14 left",
    ),
    changed(
        "episode-cancelled", "{episode: 3, status: cancelled}",
        "1 2026-01-10, 2 2026-01-17, 3 2026-01-24 cancelled, 4 2026-01-31, 5 2026-02-07, 6 2026-02-14",
    ),
    changed(
        "ended-early", "{ends: 2026-01-17}",
        "1 2026-01-10, 2 2026-01-17, 3 2026-01-24 left, 4 2026-01-31 left, 5 2026-02-07 left, 6 2026-02-14 left",
    ),
    changed(
        "rest-cancelled", "{status: cancelled}",
        "1 2026-01-10, 2 2026-01-17, 3 2026-01-24 cancelled, 4 2026-01-31 cancelled, 5 2026-02-07 cancelled, "
        "6 2026-02-14 cancelled",
    ),
    History(
        "postponed-without-date",
        (*START, Said(SECOND, "tv", "{starts: undecided}"), Said(THIRD, "tv", "{starts: Sat 2026-03-07}")),
        (
            PLAIN,
            "1 2026-01-10 left, 2 2026-01-17 left, 3 2026-01-24 left, 4 2026-01-31 left, 5 2026-02-07 left, "
            "6 2026-02-14 left",
            "1 2026-03-07, 2 2026-03-14, 3 2026-03-21, 4 2026-03-28, 5 2026-04-04, 6 2026-04-11",
        ),
    ),
    changed(
        "rebroadcast", "{starts: Wed 2026-02-04, slot: Wed 23:00, channel: tv-second, minutes: 30}", where="rerun",
        after=f"{PLAIN}, 1@rerun 2026-02-04T14:00, 2@rerun 2026-02-11T14:00, 3@rerun 2026-02-18T14:00, "
        "4@rerun 2026-02-25T14:00, 5@rerun 2026-03-04T14:00, 6@rerun 2026-03-11T14:00",
    ),
    History(
        "sharpened-run",
        (Said(FIRST, "series", "{count: 2}"), Said(FIRST, "tv", "{starts: 2026-03}"),
         Said(SECOND, "tv", "{starts: 2026-03-07}"),
         Said(THIRD, "tv", "{slot: Sat 25:30, channel: tv-example, minutes: 30}")),
        ("", "1 =2026-03-07", "1 2026-03-07, 2 2026-03-14"),
    ),
    History(
        "volume",
        (Said(FIRST, "ja-print", "{volume: 1, date: 2026-03}"),
         Said(FIRST, "ja-print", "{volume: 2, date: 2026-03-04}"),
         Said(SECOND, "ja-print", "{volume: 1, date: 2026-03-04}"),
         Said(SECOND, "ja-print", "{volume: 2, date: 2026-03-18}"),
         Said(THIRD, "ja-print", "{volume: 1, date: undecided}"),
         Said(THIRD, "ja-print", "{volume: 2, status: cancelled}")),
        ("2:ja-print =2026-03-04", "1:ja-print =2026-03-04, 2:ja-print =2026-03-18",
         "1:ja-print =2026-03-04 left, 2:ja-print =2026-03-18 cancelled"),
    ),
)  # fmt: skip


def editions(histories: Iterable[History], folder: Path) -> list[bytes]:
    """Give the feed of each day, made from the claims known on it.

    A program that can tell what was known on a day is asked for that; otherwise each day has a data folder of its own.
    """
    histories = tuple(histories)
    if takes("export", "--as-of"):
        data = write(histories, DAYS[-1], folder / "all")
        return [_export(data, day, "--as-of", day) for day in DAYS]
    return [_export(write(histories, day, folder / day), day) for day in DAYS]


def _export(data: Path, day: str, *options: str) -> bytes:
    return exported("--data", str(data), "--everything", "--runs", "all", "--now", f"{day}T12:00:00Z", *options)


def write(histories: Iterable[History], until: str, folder: Path) -> Path:
    """Write a data folder with the claims known on a day."""
    (folder / "works").mkdir(parents=True)
    for name, text in (("channels", CHANNELS), ("platforms", ""), ("publishers", PUBLISHERS), ("sources", "")):
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    for history in histories:
        (folder / "works" / f"{history.name}.yaml").write_text(history.works_file(until), encoding="utf-8")
    return folder


def meant_on(number: int) -> Meant:
    """Give what the feed of a day must hold, the first day being number 0."""
    keeps = takes("export", "--as-of")
    return by_uid(
        _occurrence(history.name, *words.split())
        for history in HISTORIES
        for words in history.meant[number].split(", ")
        if words and (keeps or not words.endswith(" left"))
    )


def key_of(history: str, name: str) -> str:
    """Give the key of an entry as the tables name it."""
    return f"{history}/{'manga' if ':' in name else 'season-1'}/{name}"


def _occurrence(history: str, name: str, start: str, status: str = "confirmed") -> Occurrence:
    uid = uid_of(key_of(history, name))
    shown = {"left": "CANCELLED"}.get(status, status.upper())
    if start.startswith("="):
        on = date.fromisoformat(start[1:])
        return days(uid, on, on, status=shown)
    return timed(uid, f"{start if 'T' in start else f'{start}T16:30'}:00Z", 30, status=shown)
