"""A scripted history: one series and one volume through the news of two months, as those see it who subscribed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from medalcal.emit.ics import FORMAT_EPOCH
from medalcal.model.occurrence import uid_of
from tests.conftest import ROOT
from tests.emit.strict import check, unfolded

Run = Callable[..., Any]


class Day(NamedTuple):
    """What was read on one day, as lines of claims."""

    on: str
    series: str = ""
    run: str = ""
    volume: str = ""
    stream: str = ""
    title: str = ""
    """Of an episode: position and name."""


NEWS = [
    Day("2026-12-01", run="{starts: 2027}", volume="{volume: 12, date: 2027}"),
    Day("2026-12-05", run="{starts: 2027-winter}", volume="{volume: 12, date: 2027-03}"),
    Day("2026-12-10", run="{starts: 2027-01, words: 2027年1月放送開始}"),
    Day("2026-12-15", run="{starts: Sat 2027-01-09}", volume="{volume: 12, date: 2027-03-09}"),
    Day("2026-12-20", series="{count: 4}",
        run="{starts: Sat 2027-01-09 25:30, slot: Sat 25:30, channel: tv-x, minutes: 30}"),
    Day("2027-01-05", run="{starts: Sat 2027-01-16 25:30, words: delayed by one week}"),
    Day("2027-01-12", stream="{platform: stream-x, starts: 2027-01-18}"),
    Day("2027-01-25", run="{break: Sat 2027-01-30, reason: sports}"),
    Day("2027-02-01", run="{double: Sat 2027-02-06}", volume="{volume: 12, date: undecided, note: paper is short}"),
    Day("2027-02-02", run="{starts: 2027, words: the series of 2027}", title="2: {en: The Axel, ja: アクセル}"),
    Day("2027-02-05", run="{status: cancelled, words: 放送中止のお知らせ}"),
    Day("2027-02-20", volume="{volume: 12, date: 2027-04-13}"),
]  # fmt: skip
DAYS = [day.on for day in NEWS]

SHARED = {
    "channels.yaml": "tv-x: {names: TV X, zone: Asia/Tokyo, territory: JP}\n",
    "platforms.yaml": "stream-x: {names: Stream X, zone: Asia/Tokyo, territory: JP}\n",
    "publishers.yaml": "books: {names: Books, territory: US}\n",
}
STEADY = """\
titles: {en: Steady, ja: 堅実}
sources:
  old: {url: https://example.org/old, read_at: 2026-11-01}
series:
  season-1:
    lead: tv
    claims: [{count: 12, source: old}]
    runs:
      tv: {claims: [{starts: Mon 2027-01-04 23:00, slot: Mon 23:00, channel: tv-x, source: old}]}
"""


def story(days: list[Day]) -> str:
    """Write the file of the work as it is after some days of news."""

    def claims(field: str) -> str:
        told = [(day.on, getattr(day, field)) for day in days if getattr(day, field)]
        return "[" + ", ".join(f"{line[:-1]}, source: p{on}}}" for on, line in told) + "]"

    pages = dict.fromkeys(day.on for day in days)
    sources = "".join(f"  p{on}: {{url: https://example.org/{on}, read_at: {on}}}\n" for on in pages)
    titles = "".join(f"      {day.title[:-1]}, source: p{day.on}}}\n" for day in days if day.title)
    return (
        f"titles: {{en: Story, ja: 物語}}\nsources:\n{sources}"
        f"series:\n  season-1:\n    lead: tv\n    claims: {claims('series')}\n"
        f"{'    episodes:' if titles else ''}\n{titles}    runs:\n"
        f"      tv: {{claims: {claims('run')}}}\n      stream: {{territory: JP, claims: {claims('stream')}}}\n"
        f"lines:\n  manga:\n    kind: volume\n    editions:\n"
        f"      en-print: {{publisher: books, claims: {claims('volume')}}}\n"
    )


def write(folder: Path, days: list[Day]) -> Path:
    """Write the data folder as it is after some days of news."""
    (folder / "works").mkdir(parents=True, exist_ok=True)
    for name, text in SHARED.items():
        if not (folder / name).exists():
            (folder / name).write_text(text, encoding="utf-8")
    if not (folder / "works" / "steady.yaml").exists():
        (folder / "works" / "steady.yaml").write_text(STEADY, encoding="utf-8")
    (folder / "works" / "story.yaml").write_text(story(days), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Give the folder at the end of the history."""
    return str(write(tmp_path_factory.mktemp("history") / "data", NEWS))


def feed(run: Run, data: str, *options: str, now: str) -> bytes:
    """Give the feed of an edition."""
    done = run("export", "--data", data, "--everything", "--runs", "all", "--now", now, *options)
    assert done.code == 0, done.err
    raw: bytes = done.raw
    return raw


def past(run: Run, data: str, day: str, *options: str) -> bytes:
    """Give the feed that an edition of a day was."""
    return feed(run, data, "--as-of", day, *options, now=f"{day}T12:00:00Z")


def by_uid(raw: bytes) -> dict[str, dict[str, str]]:
    """Give the events of a feed, read strictly, by UID."""
    return {event["UID"]: event for event in check(raw)}


EPISODES = {n: uid_of(f"story/season-1/{n}") for n in (1, 2, 3, 4)}
VOLUME = uid_of("story/manga/12:en-print")
STREAM = uid_of("story/season-1/1@stream")
BREAK = uid_of("story/season-1/break-2027-01-30")
STEADY_UIDS = [uid_of(f"steady/season-1/{n}") for n in range(1, 13)]


def line_of(event: dict[str, str] | None) -> str:
    """Write an event: sequence, day of its stamp, start, and its status where it is not confirmed."""
    if event is None:
        return "-"
    status = "" if event["STATUS"] == "CONFIRMED" else f" {event['STATUS'].lower()}"
    return f"{event['SEQUENCE']} {event['LAST-MODIFIED'][4:8]} {event['DTSTART']}{status}"


TABLE = """\
2026-12-01 | 0 1201 20270101                   | -                             | -                             | -                             | 0 1201 20270101
2026-12-05 | 1 1205 20270101                   | -                             | -                             | -                             | 1 1205 20270301
2026-12-10 | 2 1210 20270101                   | -                             | -                             | -                             | 1 1205 20270301
2026-12-15 | 3 1215 20270109                   | -                             | -                             | -                             | 2 1215 20270309
2026-12-20 | 4 1220 20270109T163000Z           | 0 1220 20270116T163000Z       | 0 1220 20270123T163000Z       | 0 1220 20270130T163000Z       | 2 1215 20270309
2027-01-05 | 5 0105 20270116T163000Z           | 1 0105 20270123T163000Z       | 1 0105 20270130T163000Z       | 1 0105 20270206T163000Z       | 2 1215 20270309
2027-01-12 | 5 0112 20270116T163000Z           | 1 0112 20270123T163000Z       | 1 0112 20270130T163000Z       | 1 0112 20270206T163000Z       | 2 1215 20270309
2027-01-25 | 5 0112 20270116T163000Z           | 1 0112 20270123T163000Z       | 2 0125 20270206T163000Z       | 2 0125 20270213T163000Z       | 2 1215 20270309
2027-02-01 | 5 0112 20270116T163000Z           | 1 0112 20270123T163000Z       | 2 0125 20270206T163000Z       | 3 0201 20270206T170000Z       | 3 0201 20270309 cancelled
2027-02-02 | 5 0112 20270116T163000Z           | 1 0202 20270123T163000Z       | 2 0125 20270206T163000Z       | 3 0201 20270206T170000Z       | 3 0201 20270309 cancelled
2027-02-05 | 5 0112 20270116T163000Z           | 1 0202 20270123T163000Z       | 3 0205 20270206T163000Z cancelled | 4 0205 20270206T170000Z cancelled | 3 0201 20270309 cancelled
2027-02-20 | 5 0112 20270116T163000Z           | 1 0202 20270123T163000Z       | 3 0205 20270206T163000Z cancelled | 4 0205 20270206T170000Z cancelled | 4 0220 20270413
"""  # noqa: E501
"""Day | episodes 1 to 4 | volume 12: sequence, stamp, start, status. Where only text changes, the stamp alone rises."""
EXPECTED = {row[0]: row[1:] for row in ([cell.strip() for cell in line.split("|")] for line in TABLE.splitlines())}


@pytest.mark.parametrize("day", DAYS)
def test_what_subscribers_see(run: Run, whole: str, day: str) -> None:
    """Each piece of news raises the sequence of what it moves, and of nothing else; the UID never changes."""
    found = by_uid(past(run, whole, day, "--coarse"))
    assert [line_of(found.get(uid)) for uid in (*EPISODES.values(), VOLUME)] == EXPECTED[day]


def test_titles_are_seen_from_the_day_on_which_they_were_told(run: Run, whole: str) -> None:
    """Nobody who looks back reads a title that was not known then."""
    for day, summary in (
        ("2027-02-01", "Story: Episode 2 (TV X)"),
        ("2027-02-02", "Story: Episode 2 (TV X) “The Axel”"),
    ):
        assert by_uid(past(run, whole, day))[EPISODES[2]]["SUMMARY"] == summary


def test_sequence_and_stamp_never_fall_and_rise_with_every_change(run: Run, whole: str) -> None:
    """Whatever a client compares, the sequence, the stamp or the text, it draws the same conclusion."""
    before: dict[str, dict[str, str]] = {}
    moves = 0
    for day in DAYS:
        found = by_uid(past(run, whole, day, "--breaks"))
        for uid in before.keys() & found.keys():
            old, new = before[uid], found[uid]
            assert int(new["SEQUENCE"]) >= int(old["SEQUENCE"])
            assert new["LAST-MODIFIED"] >= old["LAST-MODIFIED"]
            moved = [new[name] != old[name] for name in ("DTSTART", "DTEND", "STATUS")]
            assert (int(new["SEQUENCE"]) > int(old["SEQUENCE"])) == any(moved)
            assert (new["LAST-MODIFIED"] > old["LAST-MODIFIED"]) == (new != old)
            assert new["DTSTAMP"] == new["LAST-MODIFIED"]
            moves += any(moved)
        before |= found
    assert moves > 10


def test_entries_that_do_not_change_keep_their_bytes(run: Run, whole: str) -> None:
    """Twelve episodes of which nothing was heard again are the same octets in every edition."""
    kept = set()
    for day in DAYS:
        raw = past(run, whole, day)
        start = raw.index(f"UID:{STEADY_UIDS[0]}".encode())
        found = [raw[raw.index(f"UID:{uid}".encode()) :].partition(b"END:VEVENT")[0] for uid in STEADY_UIDS]
        assert start
        kept.add(b"".join(found))
    assert len(kept) == 1


def test_what_was_read_before_the_wording_changed_has_its_stamp(run: Run, whole: str) -> None:
    """The program's own wording counts as a change of every event."""
    found = by_uid(past(run, whole, DAYS[-1]))
    epoch = FORMAT_EPOCH.replace("-", "").replace(":", "")
    assert {found[uid]["LAST-MODIFIED"] for uid in STEADY_UIDS} == {epoch}
    assert all(event["LAST-MODIFIED"] >= epoch for event in found.values())


# Replayed


@pytest.mark.parametrize("options", [(), ("--coarse", "--breaks", "--titles", "ja")], ids=["plain", "all in Japanese"])
def test_replayed_from_its_claims_it_gives_the_same_bytes(
    run: Run, whole: str, tmp_path: Path, options: tuple[str, ...]
) -> None:
    """Looking back into today's file shows what the file of that day showed, appended to day by day."""
    for count, day in enumerate(DAYS, 1):
        write(tmp_path, NEWS[:count])
        assert feed(run, str(tmp_path), *options, now=f"{day}T12:00:00Z") == past(run, whole, day, *options)


@pytest.mark.parametrize("command", ["upcoming", "changes", "show"])
def test_replayed_documents_are_the_same(run: Run, whole: str, tmp_path: Path, command: str) -> None:
    """Not only feeds: every document of a day can be had again."""
    words = {"upcoming": ("--days", "400", "--runs", "all"), "show": ("story",), "changes": ("--since", "2026-01-01")}
    for count, day in enumerate(DAYS, 1):
        write(tmp_path, NEWS[:count])
        then = run(command, *words[command], "--json", "--data", str(tmp_path), "--now", f"{day}T12:00:00Z")
        now = run(command, *words[command], "--json", "--data", whole, "--now", f"{day}T12:00:00Z", "--as-of", day)
        assert then.code == now.code == 0, then.err + now.err
        assert json.loads(now.out) == json.loads(then.out)
        assert now.out == then.out


def test_compiled_anew_it_is_what_it_became_step_by_step(run: Run, whole: str, tmp_path: Path) -> None:
    """A snapshot that grew with the file holds what a fresh one holds."""
    for count in range(1, len(NEWS) + 1):
        write(tmp_path / "data", NEWS[:count])
        grown = feed(run, str(tmp_path / "data"), "--breaks", now="2027-02-20")
    assert grown == feed(run, whole, "--breaks", now="2027-02-20")


def test_before_the_first_reading_there_is_nothing(run: Run, whole: str) -> None:
    """It says so, names the day, and offers the other clock."""
    done = run("export", "--data", whole, "--as-of", "2026-10-31")
    assert done.code == 1
    assert "2026-11-01" in done.err
    assert "--announced" in done.err


def test_every_edition_may_follow_the_one_before(run: Run, tmp_path: Path) -> None:
    """Appending claims is all that it takes: the gate before publication holds none of these days back."""
    data, published = tmp_path / "data", tmp_path / "published.json"
    for count, day in enumerate(DAYS, 1):
        write(data, NEWS[:count])
        if published.exists():
            done = run("check", str(data), "--against", str(published), "--now", day)
            assert done.code == 0, done.out
        done = run("export", "--format", "json", "--everything", "--runs", "all", "--data", str(data), "--now", day,
                   "-o", str(published))  # fmt: skip
        assert done.code == 0, done.err


# Cancelled, and lost


def editions(first: str, count: int) -> list[str]:
    """Give the days of editions from one on."""
    return [(date.fromisoformat(first) + timedelta(days=days)).isoformat() for days in range(count)]


def test_what_was_cancelled_stays_for_thirty_days(run: Run, whole: str) -> None:
    """Clients that look once a week see it struck out; then it leaves."""
    for day in ("2027-02-05", "2027-02-06", "2027-02-20", "2027-03-05", "2027-03-06"):
        assert by_uid(feed(run, whole, now=f"{day}T23:59:59Z"))[EPISODES[3]]["STATUS"] == "CANCELLED"
    for day in ("2027-03-07", "2027-03-08", "2028-01-01"):
        assert EPISODES[3] not in by_uid(feed(run, whole, now=f"{day}T00:00:00Z"))


def test_what_is_cancelled_says_so(run: Run, whole: str) -> None:
    """In the summary, before anything a list might cut off, and with what it was and why."""
    event = by_uid(past(run, whole, "2027-02-05"))[EPISODES[3]]
    assert event["SUMMARY"].startswith("(cancelled) Story")
    assert "Cancelled on 5 Feb 2027: 放送中止のお知らせ." in event["DESCRIPTION"]
    japanese = by_uid(past(run, whole, "2027-02-05", "--titles", "ja"))[EPISODES[3]]
    assert japanese["SUMMARY"].startswith("【放送休止】物語")


def test_a_lost_day_is_cancelled_on_it_and_marked_postponed(run: Run, whole: str) -> None:
    """Feeds show it struck out for thirty days; whoever asks for data is told that no date is known."""
    for day in editions("2027-02-01", 3):
        plain = by_uid(past(run, whole, day))[VOLUME]
        japanese = by_uid(past(run, whole, day, "--titles", "ja"))[VOLUME]
        assert (plain["STATUS"], plain["DTSTART"]) == ("CANCELLED", "20270309")
        assert plain["SUMMARY"].startswith("(postponed) Story")
        assert "paper is short" in plain["DESCRIPTION"]
        assert japanese["SUMMARY"].startswith("【延期】物語")
        options = ("--data", whole, "--as-of", day, "--kind", "volume")
        document = json.loads(run("upcoming", "--json", "--days", "90", *options).out)
        assert document["occurrences"] == []
        assert [(entry["date"], entry["status"]) for entry in document["undated"]] == [(None, "tentative")]


def test_a_lost_day_leaves_after_thirty_days(run: Run, tmp_path: Path) -> None:
    """Without a new date the event goes; the series and what else is known stay."""
    data = str(write(tmp_path, NEWS[:-1]))
    for day, is_held in (("2027-02-01", True), ("2027-03-02", True), ("2027-03-03", False), ("2027-03-20", False)):
        assert (VOLUME in by_uid(feed(run, data, now=day))) == is_held
    (entry,) = json.loads(run("upcoming", "--json", "--kind", "volume", "--data", data, "--now", day).out)["undated"]
    assert (entry["uid"], entry["date"], entry["status"]) == (VOLUME, None, "tentative")


def test_a_new_date_revives_the_same_event(run: Run, whole: str) -> None:
    """The UID that was struck out takes place again, with a higher sequence."""
    event = by_uid(past(run, whole, "2027-02-20"))[VOLUME]
    assert (event["STATUS"], event["DTSTART"], event["SEQUENCE"]) == ("CONFIRMED", "20270413", "4")
    assert not event["SUMMARY"].startswith("(")


def test_leaving_moves_the_stamp_of_the_calendar(run: Run, whole: str) -> None:
    """A server's Last-Modified must move when an event is dropped, and never back."""

    def stamp(day: str) -> str:
        lines = unfolded(feed(run, whole, now=day))
        return next(line for line in lines if line.startswith("LAST-MODIFIED:"))

    stamps = [stamp(day) for day in ("2027-02-20", "2027-03-01", "2027-03-06", "2027-03-07", "2027-03-20")]
    assert stamps == sorted(stamps)
    assert stamps[0] == "LAST-MODIFIED:20270220T000000Z"
    assert stamp("2027-03-06") < stamp("2027-03-07") == "LAST-MODIFIED:20270307T000000Z"


def test_a_postponement_to_a_season_is_one_event(run: Run, tmp_path: Path) -> None:
    """Where coarse dates are asked for, the season stands for it, and not the lost day beside it."""
    later = Day("2027-02-01", volume="{volume: 12, date: 2027-summer}")
    data = str(write(tmp_path, [*NEWS[:8], later]))
    plain = by_uid(feed(run, data, now="2027-02-02"))[VOLUME]
    assert (plain["STATUS"], plain["DTSTART"]) == ("CANCELLED", "20270309")
    coarse = by_uid(feed(run, data, "--coarse", now="2027-02-02"))[VOLUME]
    assert (coarse["STATUS"], coarse["DTSTART"]) == ("CONFIRMED", "20270701")


def test_what_is_called_off_after_it_was_postponed(run: Run, tmp_path: Path) -> None:
    """The lost day is then a cancelled one, for the reason that was given last."""
    off = Day("2027-02-04", volume="{volume: 12, status: cancelled, note: no paper at all}")
    data = str(write(tmp_path, [*NEWS[:9], off]))
    event = by_uid(feed(run, data, now="2027-02-05"))[VOLUME]
    assert (event["STATUS"], event["DTSTART"], event["SEQUENCE"]) == ("CANCELLED", "20270309", "4")
    assert event["SUMMARY"].startswith("(cancelled) Story")
    assert "\nCancelled on 4 Feb 2027: no paper at all." in event["DESCRIPTION"]


def test_what_was_first_shifted_and_then_cancelled_is_not_postponed(run: Run, tmp_path: Path) -> None:
    """Both known from the first day: the entry tells where the slot had it, and that it is cancelled."""
    both = Day(NEWS[4].on, run="{shift: Sat 2027-01-16, to: 26:30, reason: sports}")
    off = Day(NEWS[4].on, run="{episode: 2, status: cancelled}")
    data = str(write(tmp_path, [NEWS[4], both, off]))
    event = by_uid(feed(run, data, now="2026-12-21"))[EPISODES[2]]
    assert event["STATUS"] == "CANCELLED"
    assert event["SUMMARY"].startswith("(cancelled) Story")


def test_a_lead_entry_names_no_date_of_a_stream_that_is_off(run: Run, tmp_path: Path) -> None:
    """The outlet is still its other outlet; that date is none any more."""
    off = Day("2027-01-14", stream="{status: cancelled}")
    for days, on in ((NEWS[:7], "2027-01-18"), ([*NEWS[:7], off], None)):
        data = str(write(tmp_path, days))
        entry = {entry["key"]: entry for entry in entries_of(run, data, days[-1].on)}["story/season-1/1"]
        assert [(also["outlet"], also["date"]) for also in entry["also"]] == [("stream-x", on)]


# The same bytes everywhere


def test_same_edition_same_bytes(run: Run, whole: str) -> None:
    """Any hour of the edition's day, any zone of the reader: nothing of them is in a feed."""
    first = feed(run, whole, now="2027-01-20T00:00:00Z")
    assert first == feed(run, whole, now="2027-01-20T23:59:59Z")
    assert first == feed(run, whole, "--tz", "Pacific/Kiritimati", now="2027-01-20T12:00:00Z")
    assert first == feed(run, whole, "--tz", "America/Los_Angeles", now="2027-01-20T12:00:00Z")
    assert first == feed(run, whole, now="2027-01-21")


ELSEWHERE: dict[str, dict[str, str]] = {
    "Tokyo, ja": {"TZ": "Asia/Tokyo", "LC_ALL": "ja_JP.UTF-8", "PYTHONHASHSEED": "1"},
    "Los Angeles, C": {"TZ": "America/Los_Angeles", "LC_ALL": "C", "PYTHONHASHSEED": "4242"},
    "no locale at all": {"TZ": "UTC", "LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONHASHSEED": "0"},
}


@pytest.mark.parametrize("env", ELSEWHERE.values(), ids=ELSEWHERE)
def test_same_bytes_on_every_machine(run: Run, whole: str, tmp_path: Path, env: dict[str, str]) -> None:
    """Zone, locale and hash seed of the machine leave no trace, with a cache of its own."""
    options = ("export", "--data", whole, "--everything", "--runs", "all", "--breaks", "--titles", "ja", "--now",
               "2027-02-20T12:00:00Z")  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "medalcal", *options], capture_output=True, check=True, cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "MEDALCAL_CACHE": str(tmp_path), **env},
    )  # fmt: skip
    assert done.stdout == run(*options).raw


# What moved


MOVES = """\
2026-12-01 12 added     -> 2027
2026-12-01 1  added     -> 2027
2026-12-05 12 sharpened 2027 -> 2027-03
2026-12-05 1  sharpened 2027 -> 2027-winter
2026-12-10 1  sharpened 2027-winter -> 2027-01: 2027年1月放送開始
2026-12-15 12 sharpened 2027-03 -> 2027-03-09
2026-12-15 1  sharpened 2027-01 -> 2027-01-09
2026-12-20 1  sharpened 2027-01-09 -> 2027-01-09 25:30
2026-12-20 2  added     -> 2027-01-16 25:30
2026-12-20 3  added     -> 2027-01-23 25:30
2026-12-20 4  added     -> 2027-01-30 25:30
2027-01-05 1  moved     2027-01-09 25:30 -> 2027-01-16 25:30: delayed by one week
2027-01-05 2  moved     2027-01-16 25:30 -> 2027-01-23 25:30: delayed by one week
2027-01-05 3  moved     2027-01-23 25:30 -> 2027-01-30 25:30: delayed by one week
2027-01-05 4  moved     2027-01-30 25:30 -> 2027-02-06 25:30: delayed by one week
2027-01-25 3  moved     2027-01-30 25:30 -> 2027-02-06 25:30: sports
2027-01-25 4  moved     2027-02-06 25:30 -> 2027-02-13 25:30: sports
2027-01-25 break-2027-01-30 added -> 2027-01-30 25:30
2027-02-01 12 moved     2027-03-09 -> None: paper is short
2027-02-01 4  moved     2027-02-13 25:30 -> 2027-02-06 26:00
2027-02-05 3  cancelled 2027-02-06 25:30 -> 2027-02-06 25:30: 放送中止のお知らせ
2027-02-05 4  cancelled 2027-02-06 26:00 -> 2027-02-06 26:00: 放送中止のお知らせ
2027-02-20 12 restored  None -> 2027-04-13
"""


def state_text(state: dict[str, Any] | None) -> str:
    """Write a state."""
    if state is None:
        return ""
    return f"{state['date']} {state['broadcast_time']}" if state["broadcast_time"] else str(state["date"])


def moves(document: dict[str, Any]) -> list[str]:
    """Write the changes of a document, a line each."""
    lines = []
    for change in document["changes"]:
        name = change["key"].rpartition("/")[2].removesuffix(":en-print")
        why = f": {change['why']}" if change["why"] else ""
        before, after = state_text(change["before"]), state_text(change["after"])
        lines.append(f"{change['on'][:10]} {name} {change['change']} {before} -> {after}{why}".replace("  ", " "))
    return lines


def told_moves(run: Run, data: str, *options: str) -> list[str]:
    """Give what ``changes`` tells of the story."""
    done = run("changes", "--json", "--data", data, "--work", "story", "--now", "2027-02-21", *options)
    assert done.code == 0, done.err
    document = json.loads(done.out)
    assert document["schema"] == "medalcal/changes/1"
    return moves(document)


def test_every_move_is_told(run: Run, whole: str) -> None:
    """What became of each date, since when and why; in order of time and then of key."""
    expected = [" ".join(line.split()) for line in MOVES.splitlines()]
    assert told_moves(run, whole, "--since", "2026-01-01") == expected


def test_moves_since_a_day(run: Run, whole: str) -> None:
    """From that day on, the day itself included."""
    expected = [" ".join(line.split()) for line in MOVES.splitlines() if line >= "2027-01-25"]
    assert told_moves(run, whole, "--since", "2027-01-25") == expected


def test_a_move_names_its_page(run: Run, whole: str) -> None:
    """The address that was read on the day of the change, for every change but the first of a thing."""
    document = json.loads(run("changes", "--json", "--data", whole, "--work", "story", "--since", "2026-01-01").out)
    for change in document["changes"]:
        assert change["url"] == f"https://example.org/{change['on'][:10]}"


def test_moves_lead_from_one_document_to_the_next(run: Run, whole: str) -> None:
    """Between any two days, the changes told are what parts the two calendars."""
    for before, after in pairwise(DAYS):
        known = {entry["key"]: entry for entry in entries_of(run, whole, before)}
        now = {entry["key"]: entry for entry in entries_of(run, whole, after)}
        document = json.loads(run("changes", "--json", "--data", whole, "--runs", "all", "--since", after,
                                  "--as-of", after).out)  # fmt: skip
        told = {change["key"] for change in document["changes"]}
        names = ("date", "broadcast_time", "status", "minutes", "outlet")
        differ = {key for key in now if key not in known or any(known[key][name] != now[key][name] for name in names)}
        assert told == differ


def entries_of(run: Run, data: str, day: str) -> list[dict[str, Any]]:
    """Give all entries of a day's calendar."""
    done = run("export", "--format", "json", "--everything", "--runs", "all", "--data", data, "--as-of", day)
    document = json.loads(done.out)
    return [*document["occurrences"], *document["undated"], *document["breaks"]]
