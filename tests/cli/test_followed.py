"""What is followed, in the commands that read: only that, in the form of the profile, unless options say otherwise."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import icalendar
import pytest

Run = Callable[..., Any]
DATA = str(Path(__file__).parent.parent / "samples" / "runs")
NOW = ("--now", "2026-01-20T00:00:00Z", "--tz", "UTC")
UNDECIDED = ("--days", "90")


@pytest.fixture(autouse=True)
def _small_data(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the small folder."""
    monkeypatch.setenv("MEDALCAL_DATA", DATA)


@pytest.fixture
def follows(config: Path) -> Callable[..., None]:
    """Write a profile."""

    def write(text: str, name: str = "default") -> None:
        (config / "profiles" / f"{name}.toml").write_text(text, encoding="utf-8")

    return write


def keys(run: Run, *args: str) -> set[str]:
    """Give the keys that ``upcoming`` shows for three months, dated or not."""
    outcome = run("upcoming", *NOW, *UNDECIDED, "--json", *args)
    assert (outcome.code, outcome.err) == (0, "")
    document = json.loads(outcome.out)
    return {entry["key"] for entry in (*document["occurrences"], *document["undated"])}


EPISODES = {f"skate/season-1/{number}" for number in (1, 2, 3)}
VOLUMES = {"skate/manga/1:ja-print", "skate/manga/2:ja-print", "skate/manga/1:en-print", "skate/manga/1:en-digital",
           "skate/manga/2:en"}  # fmt: skip
FILM = {"skate/films/movie"}


def at(outlet: str) -> set[str]:
    """Give the keys of the episodes on an outlet's run."""
    return {f"{key}@{outlet}" for key in EPISODES}


@pytest.mark.parametrize(
    "said,expected",
    [
        pytest.param("", EPISODES | VOLUMES | FILM, id="no choice"),
        pytest.param('outlets = ["web"]', at("web") | VOLUMES | FILM, id="a platform instead of the lead"),
        pytest.param("tv = true", EPISODES | VOLUMES | FILM, id="television"),
        pytest.param('outlets = ["web", "us-stream"], territories = ["US"]', at("us") | {"skate/manga/1:en-print",
                     "skate/manga/1:en-digital", "skate/manga/2:en"}, id="a country's platform"),
        pytest.param('territories = ["JP"]', EPISODES | FILM | {"skate/manga/1:ja-print", "skate/manga/2:ja-print"},
                     id="a country with the lead"),
        pytest.param('volumes = ["en-print"]', EPISODES | FILM | {"skate/manga/1:en-print", "skate/manga/2:en"},
                     id="only English print, or perhaps print"),
        pytest.param('volumes = ["ja", "en-digital"]', EPISODES | FILM | VOLUMES - {"skate/manga/1:en-print"},
                     id="two editions"),
        pytest.param('kinds = ["volume", "film"]', VOLUMES | FILM, id="kinds"),
        pytest.param('outlets = ["tv-one"], volumes = ["fr"], kinds = ["broadcast", "volume"]', EPISODES,
                     id="by the channel's name"),
        pytest.param('outlets = ["us-tv"], kinds = ["broadcast"]', set(), id="nothing of that kind"),
    ],
)  # fmt: skip
def test_releases_that_count(run: Run, follows: Callable[..., None], said: str, expected: set[str]) -> None:
    """Where a release is chosen only its entries appear; what no choice is about stays."""
    follows(f"[works]\nskate = {{{said}}}\n")
    assert keys(run) == expected


def test_television_where_a_stream_leads(run: Run, follows: Callable[..., None]) -> None:
    """All channels of that series; of the next season the lead run, which is one."""
    follows("tv = true\n[works]\nstream = {}\n")
    assert keys(run) == {
        *(f"stream/season-1/{number}@{channel}" for number in (1, 2) for channel in ("tv", "bs")),
        "stream/season-2/1", "stream/season-2/2",
    }  # fmt: skip


def test_breaks_follow_their_run(run: Run, follows: Callable[..., None]) -> None:
    """A break is shown for the run that counts."""
    for said, outlets in (("", ["tv-one"]), ('outlets = ["web"]', ["web"]), ('outlets = ["bs-one"]', [])):
        follows(f"[works]\nskate = {{{said}}}\n")
        document = json.loads(run("upcoming", *NOW, "--json").out)
        assert [entry["outlet"] for entry in document["breaks"]] == outlets


@pytest.mark.parametrize(
    "args,expected",
    [
        pytest.param(("--all",), {"skate", "stream", "abroad"}, id="all"),
        pytest.param(("--work", "abroad"), {"abroad"}, id="a work"),
        pytest.param(("--kind", "volume"), {"skate"}, id="a kind, of what is followed"),
        pytest.param(("--profile", "anna"), {"abroad"}, id="another profile"),
        pytest.param((), {"skate", "stream"}, id="nothing said"),
    ],
)
def test_options_win(run: Run, follows: Callable[..., None], args: tuple[str, ...], expected: set[str]) -> None:
    """``--work`` and ``--all`` are not held to what is followed; other filters narrow it."""
    follows("[works]\nskate = {}\nstream = {}\n")
    follows("[works]\nabroad = {}\n", "anna")
    assert {key.partition("/")[0] for key in keys(run, *args)} == expected


@pytest.mark.parametrize(
    "args,expected",
    [
        pytest.param(("--outlet", "us-stream"), at("us"), id="outlet"),
        pytest.param(("--kind", "film"), FILM, id="kind"),
        pytest.param(("--language", "ja"), {"skate/manga/1:ja-print", "skate/manga/2:ja-print"}, id="language"),
        pytest.param(("--runs", "lead", "--kind", "broadcast"), EPISODES, id="runs"),
    ],
)
def test_options_win_over_choices(
    run: Run, follows: Callable[..., None], args: tuple[str, ...], expected: set[str]
) -> None:
    """What an option says of runs, volumes or kinds, the profile does not say."""
    follows('[works]\nskate = {outlets = ["web"], volumes = ["en"], kinds = ["broadcast", "volume", "stream"]}\n')
    assert keys(run, *args) == expected


def test_usual_choice(run: Run, follows: Callable[..., None]) -> None:
    """What is chosen for all works holds where a work chooses nothing about it."""
    follows('outlets = ["us-stream"]\nkinds = ["stream"]\n[works]\nskate = {outlets = ["web"]}\nstream = {}\n')
    assert keys(run) == at("web") | {"stream/season-1/1", "stream/season-1/2"}


def test_settings_without_works(run: Run, follows: Callable[..., None]) -> None:
    """As long as nothing is followed everything is shown, in the form of the profile."""
    follows('titles = "ja"\nspoiler_free = true\n')
    outcome = run("upcoming", *NOW, "--json")
    document = json.loads(outcome.out)
    assert {entry["work"] for entry in document["occurrences"]} == {"skate", "stream", "abroad"}
    assert {entry["subtitle"] for entry in document["occurrences"]} == {None}
    assert document["titles"] == "ja"
    assert "followed" not in document
    assert "氷の上で" in run("next", *NOW, "--work", "skate").out
    assert "On the Ice" in run("next", *NOW, "--work", "skate", "--titles", "en").out


def test_documents_say_what_they_hold(run: Run, follows: Callable[..., None]) -> None:
    """A program that reads a document learns that it is not the whole calendar."""
    follows("[works]\nice = {}\ngone = {}\n")
    for command in ("upcoming", "next", "week", "changes"):
        outcome = run(command, *NOW, "--json")
        assert (outcome.code, outcome.err) == (0, "")
        assert json.loads(outcome.out)["followed"] == ["skate"]
        assert "followed" not in json.loads(run(command, *NOW, "--json", "--all").out)
    assert json.loads(run("export", *NOW, "--format", "json").out)["followed"] == ["skate"]


def test_next_week_and_changes(run: Run, follows: Callable[..., None]) -> None:
    """They keep to what is followed, too."""
    follows('day_starts = "00:00"\n[works]\nskate = {kinds = ["volume"], volumes = ["en"]}\n')
    assert "digital" in run("next", *NOW).out
    week = json.loads(run("week", *NOW, "--of", "2026-01-27", "--json").out)
    assert week["day_starts"] == "00:00"
    assert [entry["key"] for entry in week["occurrences"]] == ["skate/manga/1:en-digital"]
    assert json.loads(run("week", *NOW, "--day-starts", "04:00", "--json").out)["day_starts"] == "04:00"
    changes = json.loads(run("changes", "--since", "2025-12-01", *NOW, "--json").out)["changes"]
    assert {change["key"] for change in changes} == {"skate/manga/1:en-digital", "skate/manga/1:en-print",
                                                      "skate/manga/2:en"}  # fmt: skip
    atom = run("changes", "--since", "2025-12-01", *NOW, "--format", "atom").out
    assert "<title>On the Ice: what moved</title>" in atom
    assert atom != run("changes", "--since", "2025-12-01", *NOW, "--format", "atom", "--all").out


def test_person_is_told(run: Run, follows: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    """A quiet line on standard error, where a person looks at both; and what the calendar does not have."""
    monkeypatch.setattr("medalcal.cli.question.person_is_looking", lambda: True)
    follows("[works]\nskate = {}\ngone = {}\n")
    for command in ("upcoming", "next", "week", "changes"):
        assert run(command, *NOW).err == ""
    monkeypatch.setattr("medalcal.cli.question.person_is_watching", lambda: True)
    said = "1 followed work; --all shows everything\nnot in this calendar: gone\n"
    for command in ("upcoming", "next", "week", "changes"):
        assert run(command, *NOW).err == said
        assert run(command, *NOW, "--all").err == ""


def test_works_that_all_left(run: Run, follows: Callable[..., None]) -> None:
    """Then nothing is shown, rather than everything."""
    follows("[works]\ngone = {}\n")
    assert keys(run) == set()
    assert run("upcoming", *NOW).code == 0


@pytest.mark.parametrize(
    "args,words",
    [
        pytest.param(("--profile", "anna"), 'there is no profile "anna"; there is "default"', id="no such profile"),
        pytest.param(("--profile", "../default"), "there is no profile", id="a path"),
        pytest.param(("--wish", "nonsense"), "does not begin with its version", id="wish"),
        pytest.param(("--wish", "1_l2h"), "follows nothing", id="wish for nothing"),
        pytest.param(("--wish", "1.skate", "--all"), "--wish is a profile of its own", id="wish and all"),
        pytest.param(("--wish", "1.skate", "--profile", "default"), "--wish is a profile of", id="wish and profile"),
        pytest.param(("--offset", "soon"), "write it as 15m, 2h or 1d", id="offset"),
        pytest.param(("--offset", "2h", "--format", "csv"), "--offset is for calendar files", id="offset of a table"),
    ],
)
def test_wrong_words(run: Run, follows: Callable[..., None], args: tuple[str, ...], words: str) -> None:
    """Wrong usage says what would be right and writes nothing."""
    follows("[works]\nskate = {}\n")
    outcome = run("export", *NOW, *args)
    assert (outcome.code, outcome.raw) == (2, b"")
    assert words in outcome.err


class TestFeeds:
    FORM = 'titles = "ja"\noffset = "2h"\nalarm = "15m"\nspoiler_free = true\n[works]\nskate = {}\nstream = {}\n'

    def feed(self, run: Run, *args: str) -> dict[str, Any]:
        """Give the events of a feed by UID."""
        outcome = run("export", *NOW, *args)
        assert outcome.code == 0, outcome.err
        events: list[Any] = icalendar.Calendar.from_ical(outcome.raw).walk("VEVENT")
        return {str(event["UID"]): event for event in events}

    def test_form_does_not_change_identity(self, run: Run, follows: Callable[..., None]) -> None:
        """UID, SEQUENCE and stamps are those of the usual feed; episodes stand two hours later."""
        follows(self.FORM)
        mine, usual = self.feed(run), self.feed(run, "--work", "skate", "--work", "stream", "--offset", "none")
        assert list(mine) == list(usual)
        shifts = set()
        for uid, event in mine.items():
            other = usual[uid]
            for name in ("SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "STATUS"):
                assert event[name] == other[name]
            timed = hasattr(event["DTSTART"].dt, "hour")
            for name in ("DTSTART", "DTEND"):
                assert (event[name].dt - other[name].dt).total_seconds() == (7200 if timed else 0)
            shifts.add(timed)
            assert ("ご指定により、放送・配信の2時間後の時刻で登録しています。" in event["DESCRIPTION"]) is timed
            assert event["DESCRIPTION"].splitlines()[0] == other["DESCRIPTION"].splitlines()[0]
            assert len(event.walk("VALARM")) == 1
        assert shifts == {True, False}

    def test_options_win(self, run: Run, follows: Callable[..., None]) -> None:
        """Each setting can be said otherwise, or switched off; then the feed is the usual one."""
        follows(self.FORM)
        off = ("--titles", "en", "--offset", "none", "--alarm", "none", "--spoilers", "--timed")
        plain = run("export", *NOW, *off, "--all")
        follows("")
        assert plain.raw == run("export", *NOW).raw
        follows(self.FORM + "skate = {}\n".replace("skate", "abroad"))
        days = {type(event["DTSTART"].dt).__name__ for event in self.feed(run, "--all-day").values()}
        assert days == {"date"}
        assert len(self.feed(run, "--alarm", "1d")) == len(self.feed(run))

    def test_wish_gives_the_bytes_of_its_profile(self, run: Run, follows: Callable[..., None], config: Path) -> None:
        """Without a profile, beside another one, and from the whole address."""
        follows(self.FORM.replace("skate = {}", 'skate = {outlets = ["web"], volumes = ["en-print"]}\ngone = {}'))
        mine = run("export", *NOW).raw
        address = run("follow", "--address", "https://example.org").out.strip()
        wish = re.fullmatch(r"https://example\.org/my/(.*)\.ics", address)
        assert wish is not None
        follows("[works]\nabroad = {}\n")
        assert run("export", *NOW, "--wish", wish[1]).raw == mine
        (config / "profiles" / "default.toml").unlink()
        outcome = run("export", *NOW, "--wish", address)
        assert outcome.raw == mine
        assert outcome.err.startswith("2 followed works\nnot in this calendar: gone\n")
        assert icalendar.Calendar.from_ical(mine)["X-WR-CALNAME"] == "medalcal"

    def test_feed_of_one_work_has_its_name(self, run: Run, follows: Callable[..., None]) -> None:
        """As with ``--work``."""
        follows("[works]\nskate = {}\n")
        outcome = run("export", *NOW)
        assert b"X-WR-CALNAME:On the Ice\r\n" in outcome.raw
        assert outcome.err.startswith("1 followed work; --all has everything\n")

    def test_file_that_would_become_empty(self, run: Run, follows: Callable[..., None], tmp_path: Path) -> None:
        """A profile whose works all left does not wipe out a feed."""
        path = tmp_path / "mine.ics"
        follows("[works]\nskate = {}\n")
        assert run("export", *NOW, "-o", str(path)).code == 0
        before = path.read_bytes()
        follows("[works]\ngone = {}\n")
        outcome = run("export", *NOW, "-o", str(path))
        assert outcome.code == 1
        assert path.read_bytes() == before

    @pytest.mark.parametrize("form", ["json", "csv", "google-csv"])
    def test_other_forms(self, run: Run, follows: Callable[..., None], form: str) -> None:
        """They hold what is followed; what only calendars know is left out without a complaint."""
        follows(self.FORM + "\nall_day = true\n".replace("\nall_day = true\n", ""))
        outcome = run("export", *NOW, "--format", form)
        assert outcome.code == 0
        assert "Abroad" not in outcome.out
        assert "氷の上で" in outcome.out
