"""Pitfalls seen in other calendars, each of which has cost their users events, dates or trust."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit
from uuid import UUID, uuid5

import pytest

from medalcal.emit.ics import FORMAT_EPOCH, header
from tests.conftest import ROOT
from tests.emit.strict import check, unfolded

Run = Callable[..., Any]

SHARED = {
    "channels.yaml": "tv-x: {names: TV X, zone: Asia/Tokyo, territory: JP}\n",
    "platforms.yaml": "us-stream: {names: US Stream, zone: America/New_York, territory: US}\n",
    "publishers.yaml": "books: {names: Books, territory: US}\n",
}
HOSTILE = "Rain; snow, and \\\\ ice: „Eis“ " + "氷上の女王" * 12
SKATING = """\
titles: {en: "HOSTILE", ja: 滑走}
sources:
  first: {url: https://example.org/first, read_at: 2026-12-01}
  second: {url: https://example.org/second, read_at: 2026-12-10}
series:
  season-1:
    lead: tv
    claims: [{count: 4, source: first}]
    runs:
      tv:
        claims:
          - {starts: Sat 2027-01-09 25:30, slot: Sat 25:30, channel: tv-x, minutes: 24, source: first}
          - {break: Sat 2027-01-23, reason: sports, source: second}
      us: {territory: US, claims: [{starts: Sat 2027-03-06 12:30, slot: Sat 12:30, platform: us-stream, source: first}]}
lines:
  manga:
    kind: volume
    editions:
      en-print:
        publisher: books
        claims:
          - {volume: 1, date: 2027-01-12, source: first}
          - {volume: 2, date: 2027-03, source: first}
          - {volume: 3, date: undecided, source: first}
  live:
    kind: live
    items: {show: {names: The Show}}
    claims: [{item: show, date: 2027-05-01 18:00, source: first}]
  films:
    kind: film
    items: {movie: {names: The Movie}}
    claims: [{item: movie, date: 2027-06-05 9:00, channel: tv-x, source: first}]
""".replace("HOSTILE", HOSTILE)
NOW = ("--now", "2026-12-20")


def folder_of(path: Path, **works: str) -> str:
    """Write a data folder."""
    (path / "works").mkdir(parents=True, exist_ok=True)
    for name, text in SHARED.items():
        (path / name).write_text(text, encoding="utf-8")
    for slug, text in works.items():
        (path / "works" / f"{slug}.yaml").write_text(text, encoding="utf-8")
    return str(path)


@pytest.fixture
def data(tmp_path: Path) -> str:
    """Give a folder with one work."""
    return folder_of(tmp_path / "data", skating=SKATING)


def raw_feed(run: Run, data: str, *options: str) -> bytes:
    """Give the bytes of a feed of everything."""
    done = run("export", "--data", data, "--everything", *NOW, *options)
    assert done.code == 0, done.err
    raw: bytes = done.raw
    return raw


def entries(run: Run, data: str, *options: str) -> dict[str, dict[str, Any]]:
    """Give all entries by key."""
    done = run("export", "--format", "json", "--data", data, "--everything", "--runs", "all", *NOW, *options)
    document = json.loads(done.out)
    return {entry["key"]: entry for name in ("occurrences", "undated", "breaks") for entry in document[name]}


def events(run: Run, data: str, *options: str) -> dict[str, dict[str, str]]:
    """Give the events of a feed by key."""
    keys = {entry["uid"]: key for key, entry in entries(run, data).items()}
    return {keys[event["UID"]]: event for event in check(raw_feed(run, data, *options))}


# Identity


def test_ids_do_not_come_from_positions_in_a_list(run: Run, data: str, tmp_path: Path) -> None:
    """f1calendar numbered its events: a race inserted in spring gave every later one another's identity."""
    before = {key: entry["uid"] for key, entry in entries(run, data).items()}
    one, two = "- {volume: 1, date: 2027-01-12, source: first}", "- {volume: 2, date: 2027-03, source: first}"
    turned = SKATING.replace(one, "#").replace(
        two, f"{two}\n          {one}\n          - {{volume: 0, date: 2026-12-24, source: first}}"
    )
    turned = turned.replace(
        "      us:", "      early: {territory: FR, claims: [{starts: 2027-01-01, source: first}]}\n      us:"
    )
    earlier = SKATING.replace("2027-", "2026-").replace("Sat ", "").replace("slot: 25:30", "slot: Sat 25:30")
    earlier = (
        earlier.replace("slot: 12:30", "slot: Sat 12:30")
        .replace("2026-01-09", "2026-01-10")
        .replace("2026-03-06", "2026-03-07")
    )
    other = folder_of(tmp_path / "other", skating=turned, aaa=earlier.replace("break: 2026-01-23", "break: 2026-01-24"))
    after = {key: entry["uid"] for key, entry in entries(run, other).items()}
    assert len(after) > 2 * len(before)
    assert {key: after[key] for key in before} == before


def test_ids_do_not_come_from_a_database(run: Run, data: str, tmp_path: Path) -> None:
    """Sonarr's are rows of its own database: a new installation doubles every event. Ours follow from the key alone."""
    namespace = UUID("6f1d9a34-52c7-5b8e-9d0e-3a7c41e2b605")
    found = entries(run, data)
    assert {entry["uid"] for entry in found.values()} == {str(uuid5(namespace, key)) for key in found}
    assert found["skating/season-1/1"]["uid"] == "23aa30fd-e2d7-5130-835b-a609d4ffa6e7"
    cold = run("export", "--data", data, "--everything", *NOW, MEDALCAL_CACHE=str(tmp_path / "another"))
    assert cold.raw == raw_feed(run, data)


OPTIONS = [
    ("--titles", "ja"), ("--titles", "romaji"), ("--alarm", "15m"), ("--all-day",), ("--coarse",), ("--breaks",),
    ("--spoiler-free",), ("--runs", "all"), ("--tz", "America/New_York"), ("--name", "Mine"), ("--limit", "3"),
    ("--outlet", "tv-x"), ("--territory", "JP"), ("--kind", "broadcast"), ("--work", "skating"),
    ("--runs", "all", "--coarse", "--breaks", "--all-day", "--titles", "ja", "--alarm", "1d", "--spoiler-free"),
]  # fmt: skip


@pytest.mark.parametrize("options", OPTIONS, ids=" ".join)
def test_ids_do_not_depend_on_options(run: Run, data: str, options: tuple[str, ...]) -> None:
    """AnimeCountdown's change with the language chosen, so that whoever switches has everything twice."""
    found = entries(run, data)
    usual = {
        key: tuple(event[name] for name in ("UID", "SEQUENCE", "DTSTAMP"))
        for key, event in events(run, data, "--runs", "all", "--coarse", "--breaks").items()
    }
    chosen = events(run, data, *options)
    assert chosen
    for key, event in chosen.items():
        assert tuple(event[name] for name in ("UID", "SEQUENCE", "DTSTAMP")) == usual[key]
        assert event["UID"] == found[key]["uid"]


# Revisions and stamps


def test_sequence_is_not_constant(run: Run, data: str) -> None:
    """f1calendar wrote SEQUENCE:0 for ever: clients kept the old hour of a race that had moved."""
    found = events(run, data)
    assert [found[f"skating/season-1/{n}"]["SEQUENCE"] for n in (1, 2, 3, 4)] == ["0", "0", "1", "1"]
    path = Path(data) / "works" / "skating.yaml"
    moved = SKATING.replace("sources:", "sources:\n  third: {url: https://example.org/third, read_at: 2026-12-15}")
    line = "          - {break: Sat 2027-01-16, reason: holiday, source: third}\n"
    path.write_text(moved.replace("      us: {", f"{line}      us: {{"), encoding="utf-8")
    found = events(run, data)
    assert [found[f"skating/season-1/{n}"]["SEQUENCE"] for n in (1, 2, 3, 4)] == ["0", "1", "2", "2"]
    assert found["skating/season-1/2"]["DTSTART"] == "20270130T163000Z"


def test_every_event_has_its_stamps(run: Run, data: str) -> None:
    """Annict left out DTSTAMP, without which Outlook refuses the file."""
    for block in raw_feed(run, data, "--runs", "all", "--breaks").split(b"BEGIN:VEVENT")[1:]:
        for name in (b"DTSTAMP", b"LAST-MODIFIED"):
            assert len(re.findall(rb"\r\n" + name + rb":\d{8}T\d{6}Z\r\n", block)) == 1


def test_stamps_do_not_tell_when_somebody_asked(run: Run, data: str) -> None:
    """ani-rss stamps every event with the present moment at every request, so all of them change all the time."""
    first = raw_feed(run, data)
    for now in ("2026-12-21", "2026-12-20T23:59:59Z", "2027-06-01"):
        assert raw_feed(run, data, "--now", now) == first
    stamps = {event["DTSTAMP"] for event in check(first)}
    assert stamps == {"20261201T000000Z", "20261210T000000Z"}
    assert min(stamps) > FORMAT_EPOCH.replace("-", "").replace(":", "")


# Time


def test_no_fixed_offset_stands_for_a_zone(run: Run, data: str) -> None:
    """Annict wrote a block of one offset: half of the year every hour of a zone with summer time was wrong."""
    raw = raw_feed(run, data, "--runs", "all")
    assert b"VTIMEZONE" not in raw
    assert b"TZID" not in raw
    found = events(run, data, "--runs", "all")
    starts = [found[f"skating/season-1/{n}@us"]["DTSTART"] for n in (1, 2, 3)]
    assert starts == ["20270306T173000Z", "20270313T173000Z", "20270320T163000Z"]


def test_not_everything_lasts_as_long(run: Run, data: str) -> None:
    """Annict's events all last 30 minutes, holodule's and f1calendar's 120: a live show and a short alike."""

    def minutes(event: dict[str, str]) -> float:
        start, end = (datetime.strptime(event[name], "%Y%m%dT%H%M%SZ") for name in ("DTSTART", "DTEND"))
        return (end - start).total_seconds() / 60

    found, told = events(run, data, "--runs", "all"), entries(run, data)
    keys = ("skating/season-1/1", "skating/season-1/1@us", "skating/live/show", "skating/films/movie")
    assert [minutes(found[key]) for key in keys] == [24, 30, 60, 120]
    assert [told[key]["minutes"] for key in keys] == [24, None, None, None]


def test_no_event_of_a_day_is_of_no_length(run: Run, data: str) -> None:
    """Radarr's films began and ended on the same DATE, which is nothing at all: DTEND is the day after."""
    for options in ((), ("--all-day",), ("--coarse", "--breaks")):
        for event in events(run, data, *options).values():
            assert event["DTEND"] > event["DTSTART"]
    assert events(run, data)["skating/manga/1:en-print"]["DTEND"] == "20270113"


def test_whole_days_are_no_days_of_utc(run: Run, data: str) -> None:
    """Yamtrack and its elders took the day from UTC: a volume came out a day early, 25:30 two days off."""
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Tokyo"):
        found = events(run, data, "--all-day", "--tz", zone)
        assert found["skating/manga/1:en-print"]["DTSTART"] == "20270112"
        assert found["skating/season-1/1"]["DTSTART"] == "20270109"
    assert events(run, data)["skating/season-1/1"]["DTSTART"] == "20270109T163000Z"


def test_a_break_is_not_aired_through(run: Run, data: str) -> None:
    """ani-rss repeats a weekly rule: on the night of a break its users wait for an episode that is not there."""
    raw = raw_feed(run, data, "--breaks")
    assert not re.search(rb"RRULE|RDATE|EXDATE|RECURRENCE-ID", raw)
    found = events(run, data, "--breaks")
    nights = {key: event["DTSTART"] for key, event in found.items() if key.startswith("skating/season-1/")}
    assert [key for key, start in nights.items() if start.startswith("20270123")] == [
        "skating/season-1/break-2027-01-23"
    ]
    assert [nights[f"skating/season-1/{n}"][:8] for n in (1, 2, 3, 4)] == [
        "20270109",
        "20270116",
        "20270130",
        "20270206",
    ]


@pytest.mark.parametrize("year", [2031, 2044, 2100])
def test_no_year_is_hard_coded(run: Run, tmp_path: Path, year: int) -> None:
    """f1calendar's job named its year, and each January the feed stood still."""
    text = f"""\
titles: {{en: Later}}
sources: {{a: {{url: https://example.org/a, read_at: {year - 1}-12-01}}}}
lines:
  films:
    kind: film
    items: {{movie: {{names: The Movie}}}}
    claims: [{{item: movie, date: {year}-02-10, source: a}}]
"""
    data = folder_of(tmp_path, later=text)
    now = ("--now", f"{year}-01-20")
    (event,) = check(run("export", "--data", data, *now).raw)
    assert event["DTSTART"] == f"{year}0210"
    (entry,) = json.loads(run("upcoming", "--json", "--data", data, *now).out)["occurrences"]
    assert entry["date"] == f"{year}-02-10"


# Text


def test_text_is_folded_and_escaped(run: Run, data: str) -> None:
    """trim21's generator wrote bare line feeds and raw commas: strict clients stopped at the first title with one."""
    raw = raw_feed(run, data, "--runs", "all")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert max(map(len, raw.split(b"\r\n"))) <= 75
    title = HOSTILE.replace("\\\\", "\\")
    assert events(run, data)["skating/season-1/1"]["SUMMARY"] == f"{title}: Episode 1"
    assert any(line.startswith("SUMMARY:Rain\\; snow\\, and \\\\ ice:") for line in unfolded(raw))


# What is not known


def test_what_is_not_known_is_no_first_of_january(run: Run, data: str) -> None:
    """Users of AnimeSchedule's data are shown the year 1, which stands there for "not known"."""
    outputs = [
        raw_feed(run, data, "--runs", "all", "--coarse").decode(),
        *(run(*words, "--data", data, *NOW).out
          for words in (("upcoming", "--days", "300", "--json"), ("upcoming", "--days", "300"), ("show", "skating"),
                        ("export", "--format", "csv", "--coarse", "--everything"))),
    ]  # fmt: skip
    for text in outputs:
        assert not re.search(r"\b(0001|1970|1900|9999|2199|2200)-?\d\d-?\d\d", text)
        assert "2027-01-01" not in text
    found = entries(run, data)
    dates = {key[-10:]: (found[key]["date"], found[key]["precision"]) for key in found if "/manga/" in key}
    assert dates == {
        "1:en-print": ("2027-01-12", "day"), "2:en-print": ("2027-03", "month"), "3:en-print": (None, "none"),
    }  # fmt: skip
    assert {"skating/manga/2:en-print", "skating/manga/3:en-print"}.isdisjoint(events(run, data))


def test_a_sentinel_is_refused_as_a_date(run: Run, tmp_path: Path) -> None:
    """Nobody announces the year 1: such a date is a fault of the data, at its line."""
    for sentinel in ("0001-01-01", "9999-12-31"):
        data = folder_of(tmp_path / sentinel, skating=SKATING.replace("date: 2027-01-12", f"date: {sentinel}"))
        done = run("export", "--data", data)
        assert (done.code, done.out) == (3, "")
        assert f"skating.yaml:{SKATING[: SKATING.index('date: 2027-01-12')].count(chr(10)) + 1}:" in done.err


# Publication

HELD: dict[str, tuple[str, str, str]] = {
    "every volume on the first of January": ("date: 2027-03,", "date: 2027-01-01,", "changed-in-place"),
    "a year that became its first day": ("date: 2027,", "date: 2027-01-01,", "placeholder"),
    "half of a file": ("          - {volume: 1, date: 2027-01-12, source: first}\n", "", "vanished"),
    "a date mended in place": ("date: 2027-01-12", "date: 2027-01-13", "changed-in-place"),
    "half of a series": ("claims: [{count: 4, source: first}]", "claims: [{count: 2, source: first}]", "vanished"),
}  # fmt: skip


@pytest.mark.parametrize(("whole", "half", "rule"), HELD.values(), ids=HELD)
def test_a_half_loaded_page_is_not_published(run: Run, tmp_path: Path, whole: str, half: str, rule: str) -> None:
    """go-calendar published what a half-loaded page gave it: placeholders instead of days, for all its subscribers."""
    text = SKATING.replace("volume: 3, date: undecided", "volume: 3, date: 2027")
    assert whole in text
    data, published = folder_of(tmp_path / "data", skating=text), str(tmp_path / "published.json")
    export = ("export", "--format", "json", "--data", data, "--everything", "--runs", "all", *NOW, "-o", published)
    assert run(*export).code == 0
    assert run("check", data, "--against", published, *NOW).code == 0
    if rule == "placeholder":  # appended as it should be, and still nobody announced that day
        half = f"{whole} source: first}}\n          - {{volume: 3, {half} source: second}}\n          # {{"
    (tmp_path / "data" / "works" / "skating.yaml").write_text(text.replace(whole, half), encoding="utf-8")
    done = run("check", data, "--against", published, *NOW, "--json")
    assert done.code == 3, done.err
    assert rule in {finding["rule"] for finding in json.loads(done.out)["findings"]}


def test_a_failure_does_not_empty_a_feed(run: Run, data: str, tmp_path: Path) -> None:
    """Thunderbird empties the calendar of whoever serves an empty file: what is there stays as it is."""
    target = tmp_path / "feed.ics"
    assert run("export", "--data", data, "--everything", "-o", str(target)).code == 0
    before = target.read_bytes()
    (Path(data) / "works" / "skating.yaml").write_text("titles: [", encoding="utf-8")
    assert run("export", "--data", data, "--everything", "-o", str(target)).code == 3
    (Path(data) / "works" / "skating.yaml").write_text("titles: {en: Nothing}\n", encoding="utf-8")
    assert run("export", "--data", data, "--everything", "-o", str(target)).code == 1
    assert target.read_bytes() == before


# Secrets

SECRET = re.compile(
    r"(?i)(api|access|auth|secret|session|private)?[-_]?(key|token|sig|signature|secret|password|pwd|sid)"
)
ADDRESS = re.compile(r"https?://[^\s\"'<>}\],]+")


def addresses(*folders: str) -> Iterator[tuple[str, str]]:
    """Give every address in the files of some folders, with its file."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and path.suffix in (".py", ".yaml", ".md", ".toml", ".json", ".txt", ".ics"):
                for address in ADDRESS.findall(path.read_text("utf-8", "replace")):
                    yield str(path.relative_to(ROOT)), address


def is_secret(address: str) -> bool:
    """Tell whether an address carries what only its owner should have."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    named = any(SECRET.fullmatch(name) and len(value) > 5 for name, value in parse_qsl(parts.query))
    return named or ("@" in parts.netloc and ":" in parts.netloc.partition("@")[0])


def test_no_address_carries_a_secret() -> None:
    """TVmaze and Sonarr put the reader's key into the feed's address, and such addresses end in public code."""
    assert is_secret("https://example.org/feed.ics?api_key=0123456789abcdef")
    assert is_secret("https://me:hunter2@example.org/feed.ics")
    assert not is_secret("https://example.org/page?id=12345678&utm_source=x")
    assert [found for found in addresses("data", "docs", "medalcal") if is_secret(found[1])] == []


def test_a_feed_does_not_name_its_own_address(run: Run, data: str) -> None:
    """The address of a personal feed is the key to it: it stands in a feed only where that is asked for."""
    raw = raw_feed(run, data, "--runs", "all")
    assert b"SOURCE" not in raw
    assert data.encode() not in raw
    assert b"SOURCE" not in header("Mine")
    assert b"SOURCE;VALUE=URI:https://example.org/feed.ics\r\n" in header("Ours", source="https://example.org/feed.ics")
