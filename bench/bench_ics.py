"""Writing iCalendar: events per second beside `icalendar` and libical, memory, and a feed of stored blocks to a file.

Run as ``python bench/bench_ics.py``, a minute at most. All writers start from the same entries, and what the caches of
the program hold is thrown away before each round. libical can neither read an entry nor compose its words: the time in
which Python composes them is added to its own, and its own is shown as well.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import which
from typing import IO, Any, cast

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import icalendar

from bench.common import Row, Timed, by_turns, print_table, timed
from medalcal.emit import daywords, ics, icswords, zonewords
from medalcal.emit.entry import pick
from medalcal.emit.shape import CommonEntry, OwnEntry, StoredEntry
from medalcal.emit.store import joined

EVENTS = 10_000
BLOCKS = 100_000
MEMORY_EVENTS = 50_000
EPISODES = 13
SERIES_AT_ONCE = 150
"""How many run in a quarter."""
AT_LEAST_ICALENDAR = 20.0
AT_LEAST_LIBICAL = 1.0
AT_MOST_MEMORY = 2.5
AT_LEAST_FEED = 0.7
STAMP = "2026-12-01T09:30:00Z"


def entries(count: int) -> list[StoredEntry]:
    """Make typical entries in the order of time: series of thirteen episodes, late at night in Japan.

    As in the store, the episodes of a series share what they have in common.
    """
    made = []
    for series in range(-(-count // EPISODES)):
        common = run_of(series)
        made += [joined(common, episode(series, number)) for number in range(1, EPISODES + 1)]
    return sorted(made[:count], key=lambda entry: entry["airs_at"] or "")


def run_of(series: int) -> CommonEntry:
    """Make what the episodes of one series share."""
    return CommonEntry(
        kind="broadcast",
        work=f"work-{series}",
        titles={"en": f"The Medalist of Rink {series}", "ja": f"メダリスト 第{series}銀盤"},
        outlet="tv-asahi",
        outlet_names={"en": "TV Asahi", "ja": "テレビ朝日"},
        partners=[],
        affiliates=None,
        block=None,
        publisher=None,
        publisher_names={},
        territory="JP",
        language="ja",
        format=None,
        lead=True,
        rerun=False,
        zone="Asia/Tokyo",
        minutes=30,
        place=None,
        url=f"https://medalist-anime.example.jp/series/{series}/onair/",
        sources=[
            {
                "url": f"https://medalist-anime.example.jp/news/{series}/2026-broadcast/",
                "name": None,
                "said_on": "2025-11-20",
                "read_at": "2025-11-21",
            },
            {
                "url": f"https://www.tv-asahi.example.jp/medalist/{series}/",
                "name": None,
                "said_on": None,
                "read_at": "2025-12-02",
            },
        ],
    )


def episode(series: int, number: int) -> OwnEntry:
    """Make what one airing has for itself; written, it has about 700 octets."""
    on = date(2026, 1, 3) + timedelta(days=7 * number + series % 7 + 91 * (series // SERIES_AT_ONCE))
    label = 22 * 60 + 5 * (series * 7 % 72)
    local = datetime(on.year, on.month, on.day, tzinfo=UTC) + timedelta(minutes=label)
    airs_at = f"{local - timedelta(hours=9):%Y-%m-%dT%H:%M:%SZ}"
    return OwnEntry(
        key=f"work-{series}/season-2/{number}",
        uid=f"{series:08x}-52c7-5b8e-9d0e-{number:012x}",
        labels={"en": f"Season 2, episode {number}", "ja": f"第2期 第{number}話"},
        subtitles={"en": f"Figure Skater {number} of {series}", "ja": f"氷上の約束 {number}"},
        number=number,
        isbn=None,
        airs_at=airs_at,
        date=on.isoformat(),
        until=None,
        civil_on=local.date().isoformat(),
        precision="minute",
        broadcast_on=on.isoformat(),
        broadcast_time=f"{label // 60:02d}:{label % 60:02d}",
        status="confirmed" if number < 9 else "tentative",
        basis="scheduled",
        revision=number % 4,
        changed_at=STAMP,
        note=None,
        also=[],
    )


def forget() -> None:
    """Empty every cache of the writer, so that a round starts as a process does."""
    for cached in (
        ics._day,
        ics._day_after,
        ics._stamp,
        ics._shared_lines,
        ics._escape_shared,
        daywords.day_words,
        icswords._shared,
        zonewords._steady_name,
    ):
        cached.cache_clear()


def ours(stored: list[StoredEntry]) -> bytes:
    """Write the entries as one feed."""
    return b"".join(ics.feed(filter(None, map(ics.render, stored)), "Bench"))


def by_icalendar(stored: list[StoredEntry]) -> bytes:
    """Write the same feed through the library."""
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//medalcal//medalcal//EN")
    for entry in stored:
        calendar.add_component(event_of(entry))
    return bytes(calendar.to_ical())


def event_of(entry: StoredEntry) -> icalendar.Event:
    """Build the library's event with every property that ours has."""
    event = icalendar.Event()
    start = datetime.fromisoformat(entry["airs_at"] or "")
    stamp = datetime.fromisoformat(entry["changed_at"])
    event.add("uid", entry["uid"])
    event.add("dtstamp", stamp)
    event.add("last-modified", stamp)
    event.add("sequence", entry["revision"])
    event.add("dtstart", start)
    event.add("dtend", start + timedelta(minutes=entry["minutes"] or 30))
    event.add("status", entry["status"].upper())
    event.add("transp", "TRANSPARENT")
    event.add("summary", icswords.summary_text(entry, "en"))
    event.add("description", icswords.description_text(entry, "en"))
    event.add("location", pick(entry["outlet_names"], "en"))
    event.add("categories", [ics.CATEGORIES["en"][entry["kind"]]])
    event.add("url", entry["url"])
    return event


def records(stored: list[StoredEntry]) -> bytes:
    """Give the entries to libical: the fields of libical_write.c, in its order."""
    parts: list[str] = []
    for entry in stored:
        start = datetime.fromisoformat(entry["airs_at"] or "")
        fields = (
            entry["uid"],
            f"{datetime.fromisoformat(entry['changed_at']):%Y%m%dT%H%M%SZ}",
            str(entry["revision"]),
            f"{start:%Y%m%dT%H%M%SZ}",
            f"{start + timedelta(minutes=30):%Y%m%dT%H%M%SZ}",
            icswords.summary_text(entry, "en"),
            icswords.description_text(entry, "en"),
            pick(entry["outlet_names"], "en") or "",
            ics.CATEGORIES["en"][entry["kind"]],
            entry["url"] or "",
            entry["status"].upper(),
        )
        parts += [field + "\x1f" for field in fields] + ["\x1e"]
    return "".join(parts).encode()


@contextmanager
def libical(stored: list[StoredEntry], folder: Path) -> Iterator[Timed | str]:
    """Give rounds done by libical, or why there are none."""
    compiler = which("cc") or which("gcc")
    program, source = folder / "libical_write", Path(__file__).with_name("libical_write.c")
    if compiler is None:
        yield "no C compiler"
        return
    built = subprocess.run(
        [compiler, "-O2", "-o", str(program), str(source), "-lical"], capture_output=True, text=True, check=False
    )
    if built.returncode:
        yield "libical-dev is not installed" if "ical.h" in built.stderr else built.stderr.strip()[:80]
        return
    data = folder / "records"
    data.write_bytes(records(stored))
    with subprocess.Popen(
        [program, data], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        asked, answers = cast("IO[str]", process.stdin), cast("IO[str]", process.stdout)

        def one_round() -> float:
            asked.write("go\n")
            return float(answers.readline().split()[0])

        yield one_round
        asked.close()


def composing(stored: list[StoredEntry]) -> None:
    """Compose the words of every entry and no more: what a program around libical would do as well."""
    for entry in stored:
        icswords.summary_text(entry, "en")
        icswords.description_text(entry, "en")


def writing(folder: Path) -> list[Row]:
    """Compare the three writers."""
    stored = entries(EVENTS)
    size = len(ours(stored)) / EVENTS
    with libical(stored, folder) as rounds:
        candidates: dict[str, Timed] = {
            "ours": timed(lambda: ours(stored), forget),
            "icalendar": timed(lambda: by_icalendar(stored), forget),
            "words": timed(lambda: composing(stored), forget),
        }
        if not isinstance(rounds, str):
            candidates["libical"] = rounds
        taken = by_turns(candidates, rounds=9, seconds=30)
    own = taken["ours"]

    def row(what: str, seconds: float, limit: float | None = None) -> Row:
        return Row(what, f"{EVENTS / seconds:,.0f}/s", seconds / own, at_least=limit)

    rows = [
        Row(f"octets of an event, of {EVENTS:,}", f"{size:.0f}"),
        Row("events by medalcal", f"{EVENTS / own:,.0f}/s"),
        row("events by icalendar, to that", taken["icalendar"], AT_LEAST_ICALENDAR),
    ]
    if isinstance(rounds, str):
        return [*rows, Row("events by libical (C)", f"skipped: {rounds}")]
    return [
        *rows,
        row("events by libical (C) from the same entries", taken["libical"] + taken["words"], AT_LEAST_LIBICAL),
        row("  of that, libical alone: its words ready-made", taken["libical"]),
    ]


def memory() -> Row:
    """Measure what rendering and joining a feed allocates at its peak, entries not counted, by tracemalloc."""
    stored = entries(MEMORY_EVENTS)
    forget()
    tracemalloc.start()
    size = len(ours(stored))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return Row(
        f"peak of {size / 1e6:.0f} MB joined (tracemalloc)", f"{peak / 1e6:.0f} MB", peak / size, at_most=AT_MOST_MEMORY
    )


def stored_blocks(folder: Path) -> Row:
    """Compare writing a feed of stored blocks to a file with joining and writing the same bytes."""
    some = [block for entry in entries(EVENTS) if (block := ics.render(entry))]
    blocks = [bytes(bytearray(block)) for _ in range(BLOCKS // EVENTS) for block in some]
    path = folder / "feed.ics"
    parts = [*ics.feed([], "Bench")]

    def write(content: Callable[[Any], object]) -> None:
        with path.open("wb") as file:
            content(file)

    taken = by_turns(
        {
            "feed": timed(lambda: write(lambda file: file.writelines(ics.feed(blocks, "Bench")))),
            "join": timed(lambda: write(lambda file: file.write(b"".join([parts[0], *blocks, parts[-1]])))),
        },
        rounds=15,
        seconds=15,
    )
    return Row(
        f"feed of {BLOCKS:,} blocks to a file, to join and write",
        f"{BLOCKS / taken['feed']:,.0f}/s",
        taken["join"] / taken["feed"],
        at_least=AT_LEAST_FEED,
    )


def main() -> int:
    """Print the table; 1 where a limit is not kept."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = [*writing(folder), memory(), stored_blocks(folder)]
    return 0 if print_table(rows) else 1


if __name__ == "__main__":
    sys.exit(main())
