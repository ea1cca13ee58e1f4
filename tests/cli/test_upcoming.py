"""``medalcal upcoming``: windows, filters, both clocks, documents."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT

ANSWERS = Path(__file__).parent.parent / "answers"
JANUARY = ("--now", "2026-01-20T00:00:00Z", "--tz", "Europe/Berlin")
NOVEMBER = ("--now", "2026-11-20T00:00:00Z", "--tz", "Europe/Berlin")

Run = Callable[..., Any]


def occurrences(run: Run, *args: str) -> list[dict[str, Any]]:
    """Give the occurrences of the JSON document of a question."""
    outcome = run("upcoming", *args, "--json")
    assert outcome.code == 0, outcome.err
    entries: list[dict[str, Any]] = json.loads(outcome.out)["occurrences"]
    return entries


def test_premiere_and_volume_in_the_fortnight(run: Run) -> None:
    """The premiere airs on Saturday at 25:30 in Tokyo and 17:30 in Berlin; volume 14 comes out two days before."""
    found = {entry["key"]: entry for entry in occurrences(run, *JANUARY, "--days", "14")}
    premiere = found["medalist/season-2/1"]
    wanted = {
        "airs_at": "2026-01-24T16:30:00Z", "broadcast_on": "2026-01-24", "broadcast_time": "25:30",
        "local": "2026-01-24T17:30:00+01:00", "civil_on": "2026-01-25", "number": 14, "outlet": "tv-asahi",
        "precision": "minute", "zone": "Asia/Tokyo",
    }  # fmt: skip
    assert {key: premiere[key] for key in wanted} == wanted
    assert found["medalist/manga/14:ja-print"]["date"] == "2026-01-22"


def test_english_print_volume_from_an_earlier_day(run: Run) -> None:
    """From 10 January on, the English print volume 12 of 13 January is there too."""
    found = {entry["key"]: entry for entry in occurrences(run, *JANUARY, "--days", "14", "--from", "2026-01-10")}
    volume = found["medalist/manga/12:en-print"]
    assert (volume["date"], volume["language"], volume["format"]) == ("2026-01-13", "en", "print")


def test_all_22_episodes_at_the_right_instants(run: Run) -> None:
    """Every episode of both seasons stands where the published grids put it."""
    found = {
        entry["key"]: entry
        for entry in occurrences(run, *JANUARY, "--work", "medalist", "--from", "2025-01-01", "--until", "2026-04-01")
    }
    with open(ANSWERS / "medalist_episodes.csv", encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 22
    for row in rows:
        entry = found[row["key"]]
        for key in ("broadcast_on", "broadcast_time", "civil_on", "airs_at"):
            assert entry[key] == row[key], row["key"]
        assert str(entry["number"]) == row["number"]


def test_four_months_ahead_of_november(run: Run) -> None:
    """More than twenty entries lie ahead in November 2026, the film of February among the later ones."""
    found = occurrences(run, *NOVEMBER, "--days", "120")
    assert len(found) > 20
    assert [entry["date"] for entry in found if entry["key"] == "medalist/films/movie"] == ["2027-02-19"]
    keys = [entry["key"] for entry in found]
    assert keys.index("medalist/films/movie") > len(keys) / 2


def test_so_many_undated(run: Run) -> None:
    """Documents have all that is undated, or as many as were asked for; lines of CSV too."""
    asked = ("upcoming", *NOVEMBER, "--days", "1")
    whole = json.loads(run(*asked, "--json").out)
    assert len(whole["undated"]) > 12
    some = json.loads(run(*asked, "--json", "--undated", "2").out)
    assert some["undated"] == whole["undated"][:2]
    assert some["occurrences"] == whole["occurrences"]
    rows = [run(*asked, "--csv", *more).out.count("\n") for more in ((), ("--undated", "2"))]
    assert rows[0] - rows[1] == len(whole["undated"]) - 2


@pytest.mark.parametrize(
    "args,key,values",
    [
        pytest.param(("--kind", "volume"), "kind", {"volume"}, id="kind"),
        pytest.param(("--kind", "volume", "--kind", "live"), "kind", {"volume", "live"}, id="two kinds"),
        pytest.param(("--language", "en"), "language", {"en"}, id="language"),
        pytest.param(("--language", "EN", "--kind", "Volume"), "language", {"en"}, id="upper case"),
        pytest.param(("--work", "medalist"), "work", {"medalist"}, id="work"),
        pytest.param(("--outlet", "disney-plus", "--from", "2026-01-01"), "outlet", {"disney-plus"}, id="outlet"),
        pytest.param(("--runs", "lead"), "lead", {True}, id="lead runs"),
        pytest.param(("--runs", "all", "--work", "medalist"), "lead", {True, False}, id="all runs"),
    ],
)
def test_filters(run: Run, args: tuple[str, ...], key: str, values: set[object]) -> None:
    """A filter leaves what it names, and all of it."""
    assert {entry[key] for entry in occurrences(run, *JANUARY, "--days", "60", *args)} == values


def test_territory_includes_what_the_world_gets(run: Run) -> None:
    """A country's filter finds runs for the country, and for the world unless it is excepted."""
    found = occurrences(run, *JANUARY, "--from", "2025-01-01", "--until", "2026-12-31", "--territory", "US")
    assert {entry["territory"] for entry in found} <= {"US", "world", "world except JP"}
    assert found


def test_entries_are_ordered_by_the_readers_days(run: Run) -> None:
    """Days run upward; on each what has no hour comes first."""
    found = occurrences(run, *JANUARY)
    places = [((entry["local"] or entry["date"])[:10], entry["airs_at"] or "") for entry in found]
    assert places == sorted(places)


def test_limit_keeps_the_first(run: Run) -> None:
    """``--limit`` gives the first entries of the longer answer."""
    whole = [entry["key"] for entry in occurrences(run, *JANUARY)]
    assert [entry["key"] for entry in occurrences(run, *JANUARY, "--limit", "5")] == whole[:5]


def test_past_days_come_before(run: Run) -> None:
    """``--past 7`` gives the week before now, and nothing later."""
    found = occurrences(run, *JANUARY, "--past", "7")
    assert found
    assert all("2026-01-13" <= (entry["local"] or entry["date"])[:10] <= "2026-01-20" for entry in found)


def test_undated_come_with_the_earliest_end_first(run: Run) -> None:
    """What is only known coarsely stands apart; what must come first comes first, and what has no date last."""
    document = json.loads(run("upcoming", *NOVEMBER, "--json").out)
    undated = document["undated"]
    assert {entry["precision"] for entry in undated} <= {"third", "month", "season", "quarter", "half", "year", "none"}
    assert [entry["key"] for entry in undated if entry["date"] == "2027-10"]
    kinds = [entry["date"] is None for entry in undated]
    assert kinds == sorted(kinds)


@pytest.mark.parametrize(
    "titles,title",
    [("en", "Medalist"), ("ja", "メダリスト"), ("romaji", "Medarisuto")],
)
def test_titles(run: Run, titles: str, title: str) -> None:
    """Titles come in the language asked for."""
    found = occurrences(run, *JANUARY, "--work", "medalist", "--titles", titles)
    assert {entry["title"] for entry in found} == {title}


def test_title_that_is_missing_in_a_language_comes_in_the_nearest(run: Run) -> None:
    """No title is ever empty."""
    assert all(entry["title"] and entry["label"] for entry in occurrences(run, *JANUARY, "--titles", "romaji"))


@pytest.mark.parametrize(
    "args,words",
    [
        pytest.param(("--tz", "Europe/Berln"), ("Europe/Berln", "Europe/Berlin"), id="zone"),
        pytest.param(("--country", "US"), ("time zones", "--tz"), id="country of many zones"),
        pytest.param(("--country", "XX"), ("no country",), id="country"),
        pytest.param(("--tz", "UTC", "--country", "DE"), ("one of them",), id="zone twice"),
        pytest.param(("--now", "yesterday-ish"), ("2026-01-20T00:00:00Z",), id="now"),
        pytest.param(("--from", "soonish"), ("no day",), id="from"),
        pytest.param(
            ("--from", "2026-02-01", "--until", "2026-01-01"), ("before it begins",), id="end before beginning"
        ),
        pytest.param(("--days", "3", "--until", "2026-03-01"), ("one of them",), id="end twice"),
        pytest.param(("--days", "0"), ("--days",), id="no days"),
        pytest.param(("--work", "medallist"), ("medallist", "medalist"), id="work"),
        pytest.param(("--outlet", "tv-asahy"), ("tv-asahi",), id="outlet"),
        pytest.param(("--kind", "volumes"), ("volume",), id="kind"),
        pytest.param(("--language", "xx"), ("en", "ja"), id="language"),
        pytest.param(("--territory", "XX"), ("XX",), id="territory"),
    ],
)
def test_wrong_words_are_named_with_what_would_be_right(
    run: Run, args: tuple[str, ...], words: tuple[str, ...]
) -> None:
    """Wrong usage is exit 2 and says what was probably meant."""
    outcome = run("upcoming", *args)
    assert outcome.code == 2
    assert outcome.out == ""
    for word in words:
        assert word in outcome.err


def test_folder_that_is_not_there(run: Run, tmp_path: Path) -> None:
    """A missing data folder is one clear line."""
    outcome = run("upcoming", "--data", str(tmp_path / "nowhere"))
    assert outcome.code == 1
    assert "there is no folder" in outcome.err
    assert "medalcal init" in outcome.err


def test_faults_of_the_data_are_exit_3(run: Run, tmp_path: Path) -> None:
    """Data with faults is not shown in part: each fault is named at its place."""
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "example.yaml").write_text("titels: {en: Example}\n", encoding="utf-8")
    outcome = run("upcoming", "--data", str(tmp_path))
    assert outcome.code == 3
    assert "example.yaml:1:1" in outcome.err
    assert 'did you mean "titles"?' in outcome.err


def test_data_folder_is_never_written(run: Run, tmp_path: Path) -> None:
    """Reading leaves the data folder as it is."""
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "example.yaml").write_text("titles: {en: Example}\n", encoding="utf-8")
    before = sorted(path.name for path in tmp_path.rglob("*"))
    assert run("upcoming", "--data", str(tmp_path)).code == 0
    assert sorted(path.name for path in tmp_path.rglob("*")) == before


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo", "America/New_York"])
@pytest.mark.parametrize("args", [("--until", "9999-12-31"), ("--from", "0001-01-01"), ("--from", "9999-12-31"),
                                  ("--past", "36500", "--from", "0050-01-01")])  # fmt: skip
def test_days_for_ever_away_are_no_fault(run: Run, zone: str, args: tuple[str, ...]) -> None:
    """The first and the last day of all calendars can be asked for in every zone."""
    assert run("upcoming", *JANUARY[:2], "--tz", zone, *args, "--json").code == 0


@pytest.mark.parametrize(
    "args,first,end",
    [
        pytest.param(("--from", "2026-03", "--until", "2026-03"), "2026-03-01", "2026-04-01", id="month"),
        pytest.param(("--from", "January 2026", "--until", "February 2026"), "2026-01-01", "2026-03-01", id="words"),
        pytest.param(("--from", "2027", "--until", "2027"), "2027-01-01", "2028-01-01", id="year"),
        pytest.param(("--from", "2026年1月24日", "--until", "2026-winter"), "2026-01-24", "2026-04-01", id="Japanese"),
    ],
)
def test_month_as_bound_is_its_first_or_last_day(run: Run, args: tuple[str, ...], first: str, end: str) -> None:
    """A month is never today's number in it."""
    found = json.loads(run("upcoming", *JANUARY[:2], "--tz", "UTC", *args, "--json").out)
    assert (found["from"], found["until"]) == (f"{first}T00:00:00Z", f"{end}T00:00:00Z")


def test_limit_counts_the_undated_too(run: Run) -> None:
    """At most N entries are N of all, the dated first."""
    found = json.loads(run("upcoming", *JANUARY, "--limit", "3", "--json").out)
    assert (len(found["occurrences"]), len(found["undated"])) == (3, 0)


@pytest.mark.parametrize("args", [("show", "\udcff"), ("upcoming", "--work", "\udcff"), ("show", "medalist/\udcff")])
def test_bytes_that_are_no_text_are_wrong_usage(run: Run, args: tuple[str, ...]) -> None:
    """A half character is a word that is not there, not a fault of the program."""
    assert run(*args, *JANUARY).code == 2


def test_text_is_read_as_utf8_in_every_locale(run: Run) -> None:
    """What Python hands on as half characters under LC_ALL=POSIX is the text that was typed."""
    typed = "メダリスト".encode().decode("ascii", "surrogateescape")
    assert run("show", typed, *JANUARY).out == run("show", "メダリスト", *JANUARY).out


def test_tables_have_the_undated_too(run: Run) -> None:
    """CSV and Markdown hold what JSON holds."""
    found = json.loads(run("upcoming", *JANUARY, "--json").out)
    count = len(found["occurrences"]) + len(found["undated"])
    assert len(run("upcoming", *JANUARY, "--csv").raw.split(b"\r\n")) == count + 2
    assert len(run("upcoming", *JANUARY, "--markdown").out.splitlines()) == count + 2


def test_country_whose_zones_go_alike_has_one_clock(run: Run) -> None:
    """Germany has Berlin and Büsingen, and one time."""
    assert json.loads(run("upcoming", *JANUARY[:2], "--country", "DE", "--json").out)["tz"] == "Europe/Berlin"


def test_breaks_are_no_occurrences(run: Run, breaks_data: str) -> None:
    """Documents have them in a list of their own, tables leave them out, and a limit counts each list by itself."""
    args = ("upcoming", *JANUARY, "--data", breaks_data, "--days", "80")
    found = json.loads(run(*args, "--json").out)
    assert [entry["key"] for entry in found["breaks"]] == [
        "cup/season-2/break-2026-01-24", "cup/season-2/break-2026-02-07", "cup/season-2/break-2026-02-21",
    ]  # fmt: skip
    assert [entry["number"] for entry in found["breaks"]] == [None] * 3
    assert [entry["also"] for entry in found["breaks"]] == [[]] * 3
    assert {entry["break"] for entry in found["occurrences"] + found["undated"]} == {None}
    assert len(json.loads(run(*args, "--json", "--limit", "1").out)["breaks"]) == 1
    for form in ("--csv", "--markdown"):
        assert "no episode" not in run(*args, form).out


def test_breaks_of_other_runs_come_with_these(run: Run, breaks_data: str) -> None:
    """A run that follows another one has its breaks; a rerun has none of them."""
    found = json.loads(run("upcoming", *JANUARY, "--data", breaks_data, "--runs", "all", "--json").out)
    assert [entry["key"] for entry in found["breaks"]] == [
        "cup/season-2/break-2026-01-24", "cup/season-2/break-2026-01-24@web",
        "cup/season-2/break-2026-02-07", "cup/season-2/break-2026-02-07@web",
    ]  # fmt: skip
    reruns = {entry["key"] for entry in found["occurrences"] if entry["rerun"]}
    assert reruns == {"cup/season-2/1@again", "cup/season-2/2@again"}


def test_a_rerun_is_named_by_no_other_entry(run: Run, breaks_data: str) -> None:
    """What an episode says of other outlets is where it is new."""
    found = json.loads(run("upcoming", *JANUARY, "--data", breaks_data, "--past", "20", "--json").out)["occurrences"]
    (second,) = [entry for entry in found if entry["key"] == "cup/season-2/2"]
    assert [other["outlet"] for other in second["also"]] == ["web"]


def test_the_calendar_as_it_was_known(run: Run, breaks_data: str) -> None:
    """Nothing that was recorded later is in it, and the present moment is that day's, unless it is named too."""
    found = json.loads(run("upcoming", "--as-of", "2026-01-05", "--tz", "UTC", "--data", breaks_data, "--json").out)
    assert found["now"] == "2026-01-05T00:00:00Z"
    dates = {entry["key"]: entry["date"] for entry in found["occurrences"]}
    assert dates["cup/season-2/3"] == "2026-01-24"
    assert found["breaks"] == []
    assert {entry["revision"] for entry in found["occurrences"]} == {0}
    args = ("--as-of", "2026-01-05", "--now", "2026-02-01", "--tz", "UTC", "--data", breaks_data, "--json")
    films = {entry["key"]: entry for entry in json.loads(run("upcoming", *args).out)["occurrences"]}
    assert (films["lost/films/movie"]["date"], films["lost/films/short"]["status"]) == ("2026-02-13", "confirmed")


@pytest.mark.parametrize(
    "args,day",
    [
        (("--as-of", "2026-01-08"), "2026-01-24"),
        (("--as-of", "2026-01-09"), "2026-01-31"),
        (("--as-of", "2026-01-08T23:59:59Z"), "2026-01-24"),
        (("--as-of", "2026-01-08", "--announced"), "2026-01-31"),
        (("--as-of", "2026-01-07", "--announced"), "2026-01-24"),
    ],
    ids=["the day before it was read", "the day itself counts", "an instant", "said a day earlier", "not said yet"],
)
def test_what_counts_as_known(run: Run, breaks_data: str, args: tuple[str, ...], day: str) -> None:
    """By the day of its reading; with ``--announced`` by the day on which it was said."""
    found = json.loads(run("upcoming", *args, "--tz", "UTC", "--data", breaks_data, "--json").out)["occurrences"]
    assert next(entry["date"] for entry in found if entry["key"] == "cup/season-2/3") == day


@pytest.mark.parametrize(
    "args,code,words",
    [
        (("--as-of", "2025-12-01"), 1, ("nothing was recorded here by 2025-12-01", "2025-12-02", "--announced")),
        (("--as-of", "2025-11-30", "--announced"), 1, ("nothing had been said by 2025-11-30",)),
        (("--announced",), 2, ("--as-of",)),
        (("--as-of", "then"), 2, ("--as-of", "then")),
        (("--as-of", "2026-01-08T99:00Z"), 2, ("--as-of", "2026-01-08T99:00Z")),
    ],
    ids=["before all readings", "before all words", "no day", "no date", "no instant"],
)
def test_a_past_that_cannot_be_had(
    run: Run, breaks_data: str, args: tuple[str, ...], code: int, words: tuple[str, ...]
) -> None:
    """Before the first reading there is nothing to show, which is said with what would help."""
    outcome = run("upcoming", *args, "--tz", "UTC", "--data", breaks_data)
    assert (outcome.code, outcome.out) == (code, "")
    assert all(word in outcome.err for word in words), outcome.err


@pytest.mark.parametrize("command", [("upcoming",), ("next",), ("week",), ("show", "cup"), ("works",), ("export",)])
def test_every_reading_command_looks_back(run: Run, breaks_data: str, command: tuple[str, ...]) -> None:
    """Each takes the same two options, and what moved since then is elsewhere."""
    zone = () if command == ("works",) else ("--tz", "UTC", "--now", "2026-01-20")
    then = run(*command, *zone, "--as-of", "2025-12-01", "--announced", "--data", breaks_data)
    now = run(*command, *zone, "--data", breaks_data)
    assert (then.code, now.code) == (0, 0), then.err
    assert (then.out == now.out) == (command == ("works",))


@pytest.mark.parametrize(
    ("zone", "clock"),
    [
        ("Asia/Tokyo", "01:30"), (":Asia/Tokyo", "01:30"), ("/usr/share/zoneinfo/Asia/Tokyo", "01:30"),
        ("JST-9", "01:30"), ("<+0545>-5:45", "22:15"), ("EST5EDT,M3.2.0,M11.1.0", "11:30"),
    ],
)  # fmt: skip
def test_every_form_of_the_machines_zone_counts(zone: str, clock: str) -> None:
    """POSIX forms and paths as the system takes them, in a process of its own, since they hold for all of it."""
    done = in_zone(zone)
    assert clock in done.stdout
    assert done.stderr == ""


def test_a_zone_of_the_machine_that_is_none_is_told() -> None:
    """The system takes it for UTC in silence."""
    done = in_zone("Mars/Base")
    assert "16:30" in done.stdout
    assert done.stderr == 'medalcal: TZ is "Mars/Base", which is no time zone; times are in UTC\n'


def in_zone(zone: str) -> subprocess.CompletedProcess[str]:
    """Ask what is next on a machine in a zone."""
    script = "from medalcal.cli import main; main()"
    args = ["next", "--data", str(ROOT / "data"), "--work", "medalist", "--now", "2026-01-24T00:00:00Z"]
    return subprocess.run(
        [sys.executable, "-c", script, *args], env={**os.environ, "TZ": zone}, cwd=ROOT, capture_output=True, text=True
    )


@pytest.mark.parametrize(
    ("zone", "hint"),
    [
        ("JST", 'did you mean "Asia/Tokyo"?'), ("UTC+9", "name a place whose clock it is, as Asia/Tokyo"),
        ("europe/berlin", 'did you mean "Europe/Berlin"?'), ("localtime", "write it as Europe/Berlin"),
        ("right/Asia/Tokyo", 'did you mean "Asia/Tokyo"?'),
    ],
)  # fmt: skip
def test_zones_that_are_none(run: Run, zone: str, hint: str) -> None:
    """Abbreviations lead to the place that is meant; what is another zone on each machine is none."""
    outcome = run("upcoming", "--tz", zone)
    assert outcome.code == 2
    assert outcome.err.strip().endswith(f'"{zone}" is no time zone; {hint}')


def test_what_has_no_date_yet_comes_within_the_window_or_after_it(run: Run) -> None:
    """What may come before its first day only is not what comes next."""
    found = json.loads(run("upcoming", "--from", "2028-06-01", "--json").out)
    assert [entry["date"] for entry in found["undated"] if entry["date"] is not None and entry["date"] < "2028"] == []


@pytest.mark.parametrize(
    "now,days,words",
    [
        pytest.param("2026-02-01", "30", None, id="more is entered"),
        pytest.param("2026-02-20", "29", None, id="the week after lies behind the end"),
        pytest.param("2026-02-20", "31", "The last date entered is 15 Mar 2026.", id="the week after is missing"),
        pytest.param("2026-04-01", "30", "The last date entered is 15 Mar 2026.", id="weeks before are missing"),
        pytest.param("2026-04-14", "30", None, id="it is probably over"),
    ],
)
def test_shows_that_may_go_on(run: Run, terminal_data: str, now: str, days: str, words: str | None) -> None:
    """A show that is missing only since nobody announced its end is told; kinds and works choose here too."""
    args = ("upcoming", "--now", now, "--tz", "Europe/Berlin", "--days", days, "--data", terminal_data)
    told = f"1 weekly show may go on: no end was announced. {words}\n"
    assert (told in run(*args, COLUMNS="120").out) == (words is not None)
    assert "may go on" not in run(*args, "--kind", "volume").out
    assert "may go on" not in run(*args, "--work", "medalist").out
