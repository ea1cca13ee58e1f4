"""``medalcal export``: what other programs read is what the calendar says."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
import recurring_ical_events

NOW = ("--now", "2026-01-20T00:00:00Z", "--tz", "Europe/Berlin")
Run = Callable[..., Any]


def feed(run: Run, *args: str) -> bytes:
    """Give the bytes of an exported feed."""
    outcome = run("export", *NOW, *args)
    assert outcome.code == 0, outcome.err
    raw: bytes = outcome.raw
    return raw


def document(run: Run, *args: str) -> dict[str, Any]:
    """Give the JSON document of the same question."""
    found: dict[str, Any] = json.loads(run("export", *NOW, "--format", "json", *args).out)
    return found


def said_by_feed(raw: bytes) -> dict[str, tuple[Any, Any, str]]:
    """Give UID → start, end and status of every occurrence, as icalendar and recurring-ical-events read them."""
    calendar = icalendar.Calendar.from_ical(raw)
    found = {}
    for event in recurring_ical_events.of(calendar).between(datetime(1990, 1, 1), datetime(2100, 1, 1)):
        uid = str(event["UID"])
        assert uid not in found, f"{uid} twice"
        found[uid] = (event["DTSTART"].dt, event["DTEND"].dt, str(event["STATUS"]))
    return found


def said_by_document(entries: list[dict[str, Any]]) -> dict[str, tuple[Any, Any, str]]:
    """Give UID → start, end and status of every occurrence of a document."""
    found = {}
    for entry in entries:
        start: Any
        end: Any
        if entry["airs_at"]:
            start = datetime.fromisoformat(entry["airs_at"]).astimezone(UTC)
            assumed = {"broadcast": 30, "stream": 30, "film": 120}.get(entry["kind"], 60)
            end = start + timedelta(minutes=entry["minutes"] or assumed)
        else:
            start = date.fromisoformat(entry["date"])
            end = date.fromisoformat(entry["until"] or entry["date"]) + timedelta(days=1)
        found[entry["uid"]] = (start, end, entry["status"].upper())
    return found


@pytest.mark.parametrize(
    "args",
    [
        pytest.param((), id="as it comes"),
        pytest.param(("--everything",), id="everything"),
        pytest.param(("--everything", "--runs", "all"), id="all runs"),
        pytest.param(("--work", "medalist", "--runs", "all", "--everything"), id="one work"),
        pytest.param(("--kind", "volume"), id="one kind"),
        pytest.param(("--from", "2026-01-10", "--until", "2026-01-31"), id="three weeks"),
    ],
)
def test_feed_says_what_the_document_says(run: Run, args: tuple[str, ...]) -> None:
    """icalendar and recurring-ical-events find exactly the occurrences of the JSON document."""
    entries = document(run, *args)["occurrences"]
    assert len(entries) > 0
    assert said_by_feed(feed(run, *args)) == said_by_document(entries)


@pytest.mark.parametrize(
    "args", [(), ("--titles", "ja", "--alarm", "15m"), ("--everything", "--runs", "all", "--coarse")]
)
def test_same_question_same_bytes(run: Run, args: tuple[str, ...]) -> None:
    """Two exports with the same ``--now`` are the same bytes, whatever the machine's clock says meanwhile."""
    assert feed(run, *args) == feed(run, *args)


def test_zone_of_the_reader_does_not_change_a_feed_of_everything(run: Run) -> None:
    """A feed is in UTC; where it is made leaves no trace."""
    one = run("export", "--everything", "--now", "2026-01-20T00:00:00Z", "--tz", "Asia/Tokyo").raw
    other = run("export", "--everything", "--now", "2026-01-20T00:00:00Z", "--tz", "America/Los_Angeles").raw
    assert one == other


@pytest.mark.parametrize("args", [(), ("--days", "3"), ("--format", "csv")], ids=["usual", "days", "csv"])
def test_one_day_same_bytes(run: Run, args: tuple[str, ...]) -> None:
    """What leaves the feed does so between two days, at whatever hour and, but for local times, wherever that is."""
    zones = ("UTC",) if args[:1] == ("--format",) else ("UTC", "Asia/Tokyo", "America/New_York")
    clocks = ("00:00:00", "14:00:00", "23:59:59")
    asked = ("export", "--all", *args, "--now")
    assert len({run(*asked, f"2026-11-29T{clock}Z", TZ=zone).raw for clock in clocks for zone in zones}) == 1


@pytest.mark.parametrize(
    ("args", "ends"),
    [
        (("--from", "2026-12-01", "--days", "1", "--tz", "UTC"), "2026-12-02T00:00:00Z"),
        (("--from", "2026-12-01", "--days", "1", "--tz", "Asia/Tokyo"), "2026-12-01T15:00:00Z"),
        (("--from", "2026-11-01", "--days", "1", "--tz", "Asia/Tokyo"), "2026-11-01T15:00:00Z"),
        (("--from", "2026-10-24", "--days", "2", "--tz", "Europe/Berlin"), "2026-10-25T23:00:00Z"),
        (("--until", "2026-12-01", "--tz", "Asia/Tokyo"), "2026-12-01T15:00:00Z"),
        (("--days", "1", "--tz", "Asia/Tokyo"), "2026-12-01T00:00:00Z"),
    ],
)
def test_days_of_the_reader_where_days_are_named(run: Run, args: tuple[str, ...], ends: str) -> None:
    """Then both ends are midnights of the reader, so many days apart; without a first day they count from today."""
    whole = json.loads(run("export", "--format", "json", "--now", "2026-11-29T17:00:00Z", *args).out)
    assert whole["until"] == ends
    of_reader = {"Asia/Tokyo": "T15:00:00Z", "Europe/Berlin": "T22:00:00Z"} if {"--from", "--until"} & {*args} else {}
    assert whole["from"].endswith(of_reader.get(args[-1], "T00:00:00Z"))


def test_runs_are_told_apart_by_their_summaries(run: Run) -> None:
    """With every run, where episodes begin at one time, each says where; without, or of one outlet, none does."""
    asked = ("--work", "medalist", "--everything", "--runs", "all")
    of_all = icalendar.Calendar.from_ical(feed(run, *asked)).walk("VEVENT")
    episodes = [one for one in of_all if one["CATEGORIES"].to_ical() in (b"TV broadcast", b"Streaming")]
    told = [(one.decoded("DTSTART"), str(one["SUMMARY"])) for one in episodes]
    assert len(told) == len(set(told)) > len({start for start, _ in told})
    assert "Medalist: Season 1, episode 1 (ABEMA) “氷上の天才”" in {summary for _, summary in told}
    for args in (("--work", "medalist", "--everything"), ("--outlet", "abema", "--everything")):
        found = icalendar.Calendar.from_ical(feed(run, *args)).walk("VEVENT")
        assert "Medalist: Season 1, episode 1 “氷上の天才”" in {str(one["SUMMARY"]) for one in found}
    table = run("export", *NOW, "--format", "google-csv", *asked).out
    assert '"Medalist, Season 1, episode 1 (ABEMA)",' in table


def test_lines_are_at_most_75_octets_and_whole_characters(run: Run) -> None:
    """Every line of the feed of all data ends in CRLF, fits 75 octets and cuts no character."""
    raw = feed(run, "--everything", "--runs", "all", "--titles", "ja")
    assert raw.endswith(b"\r\n")
    for line in raw.removesuffix(b"\r\n").split(b"\r\n"):
        assert len(line) <= 75
        assert b"\n" not in line
        line.decode("utf-8")


def test_usual_stretch(run: Run) -> None:
    """A feed goes from 90 days back to 370 ahead."""
    entries = document(run)["occurrences"]
    days = sorted(entry["civil_on"] for entry in entries)
    assert days[0] >= "2025-10-22"
    assert days[-1] <= "2027-01-26"


def test_coarse_entries_only_on_request(run: Run) -> None:
    """What is only known to the month comes over its span, and only when asked for."""
    plain, coarse = said_by_feed(feed(run)), said_by_feed(feed(run, "--coarse"))
    added = coarse.keys() - plain.keys()
    assert added
    assert all(coarse[uid][1] - coarse[uid][0] > timedelta(days=1) for uid in added)


CUP = ("--now", "2026-01-20T00:00:00Z", "--tz", "Europe/Berlin")


def summaries(run: Run, data: str, *args: str) -> list[str]:
    """Give the summaries of a feed of some data."""
    outcome = run("export", *(args if "--now" in args else (*CUP, *args)), "--data", data)
    assert outcome.code == 0, outcome.err
    return [str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(outcome.raw).walk("VEVENT")]


@pytest.mark.parametrize("style", [(), ("--alarm", "15m"), ("--titles", "romaji", "--all-day")], ids=" ".join)
def test_breaks_only_on_request(run: Run, breaks_data: str, style: tuple[str, ...]) -> None:
    """A feed has them as entries of their own, of whole days where they last; stored blocks and others alike."""
    plain, whole = summaries(run, breaks_data, *style), summaries(run, breaks_data, *style, "--breaks")
    assert not any("no episode" in text for text in plain)
    assert sorted(set(whole) - set(plain)) == [
        "The Cup: Season 2, no episode (holiday)", "The Cup: Season 2, no episode (production)",
        "The Cup: Season 2, no episode (sports)",
    ]  # fmt: skip
    assert len(whole) == len(plain) + 3


def test_longer_break_in_a_feed(run: Run, breaks_data: str) -> None:
    """It covers its days, and is no other outlet's airing."""
    raw = run("export", *CUP, "--breaks", "--data", breaks_data).raw
    events: list[Any] = icalendar.Calendar.from_ical(raw).walk("VEVENT")
    (pause,) = [event for event in events if "production" in event["SUMMARY"] and "no episode" in event["SUMMARY"]]
    assert (pause["DTSTART"].dt, pause["DTEND"].dt) == (date(2026, 2, 21), date(2026, 4, 1))
    assert "Also" not in pause["DESCRIPTION"]


@pytest.mark.parametrize("form", ["csv", "google-csv"])
def test_breaks_in_tables_only_on_request(run: Run, breaks_data: str, form: str) -> None:
    """In their place among the rest."""
    import csv
    import io

    texts = [run("export", *CUP, "--format", form, *more, "--data", breaks_data).out for more in ((), ("--breaks",))]
    plain, whole = (list(csv.reader(io.StringIO(text))) for text in texts)
    assert (texts[0].count("no episode"), texts[1].count("no episode")) == (0, 3)
    assert plain == [row for row in whole if not any("no episode" in cell for cell in row)]


def test_breaks_of_a_document(run: Run, breaks_data: str) -> None:
    """They have a list of their own whether asked for or not, and are not counted as entries."""
    plain = run("export", *CUP, "--format", "json", "--data", breaks_data)
    whole = run("export", *CUP, "--format", "json", "--breaks", "--data", breaks_data)
    assert plain.out == whole.out
    assert [entry["break"] for entry in json.loads(plain.out)["breaks"]] == ["sports", "holiday", "production"]


def test_lost_days_stay_as_cancelled_for_thirty_days(run: Run, breaks_data: str) -> None:
    """What was postponed without a day, or cancelled, is told to calendars that have it; then it leaves for good."""
    lost = ["(postponed) The Lost Day: The Movie", "(cancelled) The Lost Day: The Short"]
    args = ("--work", "lost", "--from", "2026-01-01", "--until", "2026-12-31")
    assert summaries(run, breaks_data, *args, "--now", "2026-02-13T23:59:59Z", "--tz", "UTC") == lost
    assert summaries(run, breaks_data, *args, "--now", "2026-02-14", "--tz", "UTC") == []
    entries = json.loads(run("export", *CUP, *args, "--format", "json", "--data", breaks_data).out)["occurrences"]
    assert [entry["key"] for entry in entries] == ["lost/films/short"]


def test_feed_is_stamped_anew_when_something_leaves_it(run: Run, breaks_data: str) -> None:
    """Clients that ask whether it changed are told so, though nothing was learned since."""

    def stamp(now: str) -> str:
        raw: bytes = run("export", "--now", now, "--tz", "UTC", "--everything", "--data", breaks_data).raw
        return raw.partition(b"LAST-MODIFIED:")[2].partition(b"\r\n")[0].decode()

    before, on_the_day, later = map(stamp, ("2026-02-13", "2026-02-14", "2026-03-30"))
    assert before <= on_the_day == later


def test_spoiler_free_feed_has_no_episode_title(run: Run) -> None:
    """``--spoiler-free`` leaves episode titles out and identity alone."""
    args = ("--work", "medalist", "--everything")
    plain, quiet = feed(run, *args), feed(run, *args, "--spoiler-free")
    assert "Dance the Night" in plain.decode()
    assert "Dance the Night" not in quiet.decode().replace("\r\n ", "")
    assert said_by_feed(plain) == said_by_feed(quiet)


def test_all_day_uses_the_broadcast_date(run: Run) -> None:
    """``--all-day`` puts Saturday's 25:30 on Saturday."""
    found = said_by_feed(feed(run, "--work", "medalist", "--from", "2026-01-24", "--until", "2026-01-25", "--all-day"))
    assert date(2026, 1, 24) in {start for start, _, _ in found.values()}


def test_alarm(run: Run) -> None:
    """``--alarm 15m`` adds one alarm to each entry, with the words that strict readers ask for."""
    calendar = icalendar.Calendar.from_ical(feed(run, "--work", "medalist", "--alarm", "15m"))
    for event in calendar.walk("VEVENT"):
        (alarm,) = event.walk("VALARM")
        assert alarm["ACTION"] == "DISPLAY"
        assert alarm["DESCRIPTION"]


def test_no_alarm_for_what_does_not_air(run: Run, breaks_data: str) -> None:
    """A break is shown, and nobody is called to it."""
    args = ("--data", breaks_data, "--breaks", "--alarm", "15m", "--everything")
    events = icalendar.Calendar.from_ical(feed(run, *args)).walk("VEVENT")
    silent = [str(event["SUMMARY"]) for event in events if not event.walk("VALARM")]
    assert sum("no episode" in name for name in silent) == 3
    assert all("no episode" in name or name.startswith(("(postponed)", "(cancelled)")) for name in silent)


@pytest.mark.parametrize("form", ["ics", "json"])
def test_limit(run: Run, form: str) -> None:
    """``--limit`` keeps the first entries of the whole, in the order of the reader's days."""
    whole = [entry["uid"] for entry in document(run)["occurrences"]]
    if form == "ics":
        assert set(said_by_feed(feed(run, "--limit", "7"))) == set(whole[:7])
    else:
        assert [entry["uid"] for entry in document(run, "--limit", "7")["occurrences"]] == whole[:7]


@pytest.mark.parametrize("option", [("--alarm", "15m"), ("--name", "Mine"), ("--all-day",)])
def test_options_of_feeds_are_refused_elsewhere(run: Run, option: tuple[str, ...]) -> None:
    """An option that a form has no place for is refused, not ignored."""
    outcome = run("export", *NOW, "--format", "google-csv", *option)
    assert outcome.code == 2
    assert option[0] in outcome.err


def test_description(run: Run) -> None:
    """A feed says what it is, in both properties that calendars read."""
    text = feed(run).decode().replace("\r\n ", "")
    assert "\r\nDESCRIPTION:Release and broadcast dates" in text
    assert "\r\nX-WR-CALDESC:Release and broadcast dates" in text
    japanese = feed(run, "--titles", "ja").decode()
    assert "\r\nX-WR-CALDESC:アニメ・マンガの放送・発売日程" in japanese
    assert "Release and broadcast" not in japanese


def test_name(run: Run) -> None:
    """A feed has the name asked for; one of a single work is named after it."""
    assert "X-WR-CALNAME:My anime" in feed(run, "--name", "My anime").decode()
    assert "X-WR-CALNAME:Medalist\r\n" in feed(run, "--work", "medalist").decode()


def test_file_is_written_whole_and_reported(run: Run, tmp_path: Path) -> None:
    """``-o`` writes the very bytes of standard output, and says how many entries and bytes on standard error."""
    path = tmp_path / "feed.ics"
    outcome = run("export", *NOW, "--work", "medalist", "-o", str(path))
    assert (outcome.code, outcome.out) == (0, "")
    assert path.read_bytes() == feed(run, "--work", "medalist")
    assert f"{path.stat().st_size:,} bytes" in outcome.err
    assert [one.name for one in tmp_path.iterdir()] == ["feed.ics"]


def test_what_google_cannot_import_is_said(run: Run) -> None:
    """More than Google imports well is pointed out on standard error."""
    assert "Google" in run("export", *NOW, "--everything", "--runs", "all").err
    assert "Google" not in run("export", *NOW, "--work", "medalist").err


def test_empty_answer_is_a_whole_calendar(run: Run) -> None:
    """A feed without entries can still be read."""
    raw = feed(run, "--work", "medalist", "--from", "2001-01-01", "--until", "2001-01-02")
    calendar = icalendar.Calendar.from_ical(raw)
    assert calendar.name == "VCALENDAR"
    assert not calendar.walk("VEVENT")


def test_filled_feed_is_not_replaced_by_an_empty_one(run: Run, tmp_path: Path) -> None:
    """A filter that finds nothing does not wipe out what subscribers have."""
    path = tmp_path / "feed.ics"
    run("export", *NOW, "--work", "medalist", "-o", str(path))
    before = path.read_bytes()
    outcome = run("export", *NOW, "--from", "2001-01-01", "--until", "2001-01-02", "-o", str(path))
    assert outcome.code == 1
    assert "nothing to write" in outcome.err
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "args,words",
    [
        pytest.param(("-o", "nowhere/feed.ics"), "no such folder", id="folder"),
        pytest.param(("--alarm", "soon"), "15m", id="alarm"),
        pytest.param(("--alarm", "60d"), "15m", id="alarm too early"),
        pytest.param(("--format", "xml"), "ics", id="format"),
        pytest.param(("--work", "nothing-like-it"), "there is no work", id="work"),
        pytest.param(("--days", "-1"), "--days", id="days"),
    ],
)
def test_wrong_words(run: Run, args: tuple[str, ...], words: str) -> None:
    """Wrong usage writes nothing and says what would be right."""
    outcome = run("export", *NOW, *args)
    assert outcome.code in (1, 2)
    assert outcome.raw == b""
    assert words in outcome.err


@pytest.mark.parametrize("form", ["csv", "google-csv"])
def test_flat_forms(run: Run, form: str) -> None:
    """CSV has a header and one line per entry."""
    import csv
    import io

    rows = list(csv.DictReader(io.StringIO(run("export", *NOW, "--format", form).out)))
    assert len(rows) == len(document(run)["occurrences"])


@pytest.mark.parametrize(
    "args,first,end",
    [
        pytest.param(("--past", "7"), "2026-01-13", "2027-01-25", id="past"),
        pytest.param(("--from", "2026-01-01"), "2026-01-01", "2027-01-25", id="from"),
        pytest.param(("--until", "2025-12-31"), "2025-10-22", "2026-01-01", id="until"),
    ],
)
def test_bound_that_is_not_named_stays(run: Run, args: tuple[str, ...], first: str, end: str) -> None:
    """A feed keeps 90 days back and 370 ahead on the side that nobody spoke of."""
    found = json.loads(run("export", *NOW[:2], "--tz", "UTC", "--format", "json", *args).out)
    assert (found["from"][:10], found["until"][:10]) == (first, end)


def test_everything_has_no_bounds(run: Run) -> None:
    """The document says so, and a bound beside it is refused."""
    found = json.loads(run("export", *NOW, "--format", "json", "--everything").out)
    assert (found["from"], found["until"]) == (None, None)
    assert run("export", *NOW, "--everything", "--from", "2026-01-01").code == 2


@pytest.mark.parametrize("form", ["csv", "google-csv", "json"])
def test_every_form_says_how_much_it_wrote(run: Run, form: str) -> None:
    """Entries and bytes stand on standard error."""
    outcome = run("export", *NOW, "--format", form, "--work", "medalist")
    assert f" entries, {len(outcome.raw):,} bytes" in outcome.err


def test_what_is_no_file_is_not_replaced(run: Run, tmp_path: Path) -> None:
    """A named pipe stays one, and has the feed; a dash is standard output."""
    import os
    import threading

    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    assert run("export", *NOW, "--work", "medalist", "-o", str(pipe)).code == 0
    reader.join(5)
    assert pipe.is_fifo()
    assert read == [run("export", *NOW, "--work", "medalist", "-o", "-").raw]
    assert run("export", *NOW, "-o", "").code == 1
