"""``medalcal follow``, ``unfollow`` and ``following``: what stands in the profile afterwards, and what is said."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.shell_completion import ShellComplete

from medalcal.cli import group
from medalcal.jobs.profile import read_profile
from medalcal.model.profile import Choice, Follow, Profile, Volumes
from tests.conftest import ROOT

Run = Callable[..., Any]
Golden = Callable[[str, str], None]
DATA = str(Path(__file__).parent.parent / "samples" / "runs")


@pytest.fixture(autouse=True)
def _small_data(monkeypatch: pytest.MonkeyPatch, config: Path) -> None:
    """Follow works of the small folder, in a profile of this test."""
    monkeypatch.setenv("MEDALCAL_DATA", DATA)


def profile(config: Path, name: str = "default") -> Profile:
    """Give what stands in a profile."""
    return read_profile(str(config / "profiles" / f"{name}.toml"))


def done(run: Run, *args: str, **env: str) -> Any:
    """Run a command that succeeds."""
    outcome = run(*args, **env)
    assert outcome.code == 0, outcome.err
    return outcome


class TestFollow:
    def test_what_was_set_is_said(self, run: Run) -> None:
        """A choice or a setting that is new is said in words, once; a typing error would be seen."""
        run("follow", "skate")
        found = run("follow", "--kind", "broadcast", "--titles", "ja", "--alarm", "15m")
        assert found.err.splitlines() == [
            "unless chosen otherwise: only broadcast", "in feeds: alarm 15m before", "titles ja",
            '1 followed work; "medalcal following" shows them',
        ]  # fmt: skip
        assert "titles ja" not in run("follow", "--alarm", "30m").err

    def test_works_by_slug_title_or_former_slug(self, run: Run, config: Path) -> None:
        """A work is found as everywhere, and followed under its slug of today; once is enough."""
        outcome = done(run, "follow", "skate", "配信の王", "ice")
        assert (outcome.out, outcome.err) == (
            "", 'now followed: skate, stream\n2 followed works; "medalcal following" shows them\n'
        )  # fmt: skip
        assert profile(config) == Profile(follows=(Follow(work="skate"), Follow(work="stream")))
        assert done(run, "follow", "skate").err.startswith("nothing changed\n1 f") is False
        assert profile(config).works == ("skate", "stream")

    def test_releases_of_the_named_works(self, run: Run, config: Path) -> None:
        """A choice beside a work is that work's; a new one takes its place, and ``--any`` takes it back."""
        done(run, "follow", "skate", "--platform", "web", "--volumes", "en-print", "--volumes", "ja")
        web = Choice(outlets=("web",), volumes=(Volumes("en", "print"), Volumes("ja")))
        assert profile(config) == Profile(follows=(Follow(work="skate", choice=web),))
        done(run, "follow", "skate", "stream", "--tv", "--territory", "jp", "--kind", "broadcast")
        tv = Choice(tv=True, territories=("JP",), kinds=("broadcast",))
        assert profile(config).choices == {"skate": tv, "stream": tv}
        done(run, "follow", "skate")
        assert profile(config).choices["skate"] == tv
        done(run, "follow", "skate", "--any")
        assert profile(config).follows[0] == Follow(work="skate")

    def test_releases_of_all_works(self, run: Run, config: Path) -> None:
        """A choice beside no work is for all works without one."""
        done(run, "follow", "skate", "--tv")
        done(run, "follow", "--volumes", "en", "--kind", "volume", "--kind", "film")
        usual = Choice(volumes=(Volumes("en"),), kinds=("film", "volume"))
        assert profile(config) == Profile(follows=(Follow(work="skate", choice=Choice(tv=True)),), usual=usual)
        done(run, "follow", "--any")
        assert profile(config).usual == Choice()

    def test_settings(self, run: Run, config: Path) -> None:
        """Settings hold for everything, stay until they are changed, and can be switched off."""
        done(run, "follow", "skate", "--offset", "2h", "--alarm", "15m", "--titles", "ja")
        done(run, "follow", "--all-day", "--spoiler-free", "--day-starts", "05:30")
        assert profile(config) == Profile(
            follows=(Follow(work="skate"),), offset=120, alarm=15, titles="ja", all_day=True, spoiler_free=True,
            day_starts=330,
        )  # fmt: skip
        done(run, "follow", "--offset", "none", "--alarm", "none", "--titles", "en", "--timed", "--spoilers",
             "--day-starts", "05:00")  # fmt: skip
        assert profile(config) == Profile(follows=(Follow(work="skate"),))

    def test_several_profiles(self, run: Run, config: Path) -> None:
        """Each has its own file; one can be named by the environment."""
        done(run, "follow", "skate", "--profile", "anna")
        done(run, "follow", "stream", MEDALCAL_PROFILE="ben")
        assert [profile(config, name).works for name in ("anna", "ben", "default")] == [("skate",), ("stream",), ()]

    def test_address(self, run: Run) -> None:
        """The address is alone on standard output, of what was just followed or of what is."""
        done(run, "follow", "skate", "--platform", "web")
        outcome = done(run, "follow", "stream", "--titles", "ja", "--address", "https://example.org/cal/")
        assert outcome.out == "https://example.org/cal/my/1_nja.skate_pweb.stream.ics\n"
        outcome = done(run, "follow", "--address", "webcal://example.org")
        assert (outcome.out, outcome.err) == ("webcal://example.org/my/1_nja.skate_pweb.stream.ics\n", "")

    def test_release_that_is_not_known_yet(self, run: Run, config: Path) -> None:
        """It is followed all the same, and said."""
        outcome = done(run, "follow", "stream", "skate", "--platform", "web")
        assert 'stream: no episode of that choice is known yet; "medalcal show stream --runs all"' in outcome.err
        assert "skate: no" not in outcome.err
        assert profile(config).works == ("skate", "stream")
        assert "skate: no volume of that choice" in done(run, "follow", "skate", "--volumes", "fr").err

    def test_read_only_profile(self, run: Run, config: Path) -> None:
        """It stays as it is, in one line."""
        path = config / "profiles" / "default.toml"
        path.write_text("[works]\n", encoding="utf-8")
        path.chmod(0o444)
        outcome = run("follow", "skate")
        assert (outcome.code, outcome.err) == (1, f"medalcal: {path}: it is read-only; it stays as it is\n")
        assert path.read_text("utf-8") == "[works]\n"

    @pytest.mark.parametrize(
        "args,words",
        [
            pytest.param((), "name a WORK or a setting", id="nothing"),
            pytest.param(("skaet",), 'did you mean "skate"?', id="work"),
            pytest.param(("skate", "--platform", "wbe"), 'did you mean "web"?', id="outlet"),
            pytest.param(("skate", "--territory", "USA"), "write it as JP, US or DE", id="country"),
            pytest.param(("skate", "--volumes", "english"), "en-print", id="volumes"),
            pytest.param(("skate", "--kind", "manga"), "volume", id="kind"),
            pytest.param(("--offset", "25m"), "90m", id="offset"),
            pytest.param(("--alarm", "1w"), "15m", id="alarm"),
            pytest.param(("--day-starts", "07:00"), "from 00:00 to 06:00", id="day"),
            pytest.param(("skate", "--any", "--tv"), "--any takes a choice back", id="any and a choice"),
            pytest.param(("skate", "--profile", "../x"), "no name of a profile", id="name of a profile"),
            pytest.param(("skate", "--address", "example.org"), "https://example.org", id="address"),
            pytest.param(("skate", "--address", "https://example.org?x=1"), "no address of a server", id="a query"),
            pytest.param(("--address", "https://example.org"), "nothing is followed yet", id="empty address"),
        ],
    )
    def test_wrong_words(self, run: Run, config: Path, args: tuple[str, ...], words: str) -> None:
        """Wrong usage says what would be right and writes nothing."""
        outcome = run("follow", *args)
        assert (outcome.code, outcome.out) == (2, "")
        assert words in outcome.err
        assert os.listdir(config / "profiles") == []


class TestUnfollow:
    def test_works(self, run: Run, config: Path) -> None:
        """Works are followed no longer, settings stay; the last one brings everything back."""
        done(run, "follow", "skate", "stream", "--titles", "ja")
        assert done(run, "unfollow", "配信の王").err == "no longer followed: stream\n1 followed work\n"
        assert profile(config) == Profile(follows=(Follow(work="skate"),), titles="ja")
        assert "every work is shown again" in done(run, "unfollow", "skate").err
        assert profile(config) == Profile(titles="ja")

    def test_what_left_the_calendar_or_was_renamed(self, run: Run, config: Path) -> None:
        """A work can be unfollowed though the calendar no longer has it, and by the name it has now."""
        (config / "profiles" / "default.toml").write_text("[works]\ngone = {}\nice = {}\n", encoding="utf-8")
        done(run, "unfollow", "gone", "skate")
        assert profile(config).works == ()

    @pytest.mark.parametrize(
        "args,words",
        [
            pytest.param((), "WORK", id="nothing"),
            pytest.param(("skat",), 'did you mean "skate"?', id="a slip"),
            pytest.param(("stream",), '"stream" is not followed', id="not followed"),
            pytest.param(("xyzzy",), 'there is no work "xyzzy"', id="no work"),
            pytest.param(("skate", "stream"), '"stream" is not followed', id="one of two"),
            pytest.param(("skate", "--profile", "A"), "no name of a profile", id="name of a profile"),
            pytest.param(("skate", "--profile", "anna"), '"skate" is not followed', id="another profile"),
        ],
    )
    def test_wrong_words(self, run: Run, config: Path, args: tuple[str, ...], words: str) -> None:
        """Nothing is unfollowed unless all can be."""
        done(run, "follow", "skate")
        outcome = run("unfollow", *args)
        assert outcome.code == 2
        assert words in outcome.err
        assert profile(config).works == ("skate",)


FILLED = """\
offset = "2h"
alarm = "15m"
titles = "ja"
all_day = true
spoiler_free = true
day_starts = "05:30"
kinds = ["broadcast", "stream", "volume"]
[works]
gone = {}
ice = {outlets = ["web", "us-stream"], territories = ["JP"], volumes = ["en-print", "ja"], kinds = ["stream"]}
stream = {tv = true}
"""


class TestFollowing:
    @pytest.mark.parametrize("columns", ["20", "40", "80"])
    @pytest.mark.parametrize("name,text", [("full", FILLED), ("one", "[works]\nskate = {}\n")])
    def test_screens(self, run: Run, golden: Golden, config: Path, columns: str, name: str, text: str) -> None:
        """Whole screens; no line is wider than the window."""
        from medalcal.emit.cells import cell_width

        (config / "profiles" / "default.toml").write_text(text, encoding="utf-8")
        out = done(run, "following", COLUMNS=columns).out
        assert max(map(cell_width, out.splitlines())) <= int(columns)
        golden(f"following-{name}-{columns}.txt", out)

    def test_document(self, run: Run, config: Path) -> None:
        """``medalcal/following/1`` has everything, as usual or not, and the wish."""
        (config / "profiles" / "default.toml").write_text(FILLED, encoding="utf-8")
        document = json.loads(done(run, "following", "--json").out)
        assert (document["schema"], document["profile"]) == ("medalcal/following/1", "default")
        assert [(work["work"], work["title"]) for work in document["works"]] == [
            ("gone", None), ("ice", "氷の上で"), ("stream", "配信の王")
        ]  # fmt: skip
        assert document["works"][1] == {
            "work": "ice", "title": "氷の上で", "tv": False, "outlets": ["us-stream", "web"], "territories": ["JP"],
            "volumes": ["en-print", "ja"], "kinds": ["stream"],
        }  # fmt: skip
        assert {name: document[name] for name in ("offset", "alarm", "all_day", "day_starts")} == {
            "offset": "2h", "alarm": "15m", "all_day": True, "day_starts": "05:30"
        }  # fmt: skip
        assert document["wish"] == ("1_l2h_a15m_nja_d_s_b0530_kbsv.gone.ice_pus-stream_pweb_cjp_ven-p_vja_ks.stream_t")

    def test_nothing_yet(self, run: Run) -> None:
        """It is said how to begin, and which other profiles there are."""
        assert done(run, "following").out == 'Nothing is followed yet. "medalcal follow WORK" begins it.\n'
        done(run, "follow", "skate", "--profile", "anna")
        assert "there are profiles anna" in done(run, "following").out
        document = json.loads(done(run, "following", "--json").out)
        assert (document["works"], document["wish"]) == ([], None)

    @pytest.mark.parametrize(
        "text,lines",
        [
            pytest.param("alarm = 15\n", ["alarm: it is a number; give a text in quotes"], id="one"),
            pytest.param(
                'x = 1\ntitles = "de"\n',
                ["x: no such key", 'titles: "de" is no language of titles; there are en, ja, romaji'], id="two",
            ),
            pytest.param("works\n", ["it is no TOML"], id="no TOML"),
            pytest.param("[works]\nA = {}\n", ['works.A: "A" is no slug of a work'], id="slug"),
            pytest.param('kinds = ["manga"]\n', ['kinds: "manga" is no kind'], id="kind"),
        ],
    )  # fmt: skip
    @pytest.mark.parametrize("command", [("following",), ("follow", "skate"), ("unfollow", "skate"), ("upcoming",)])
    def test_broken_profile(
        self, run: Run, config: Path, command: tuple[str, ...], text: str, lines: list[str]
    ) -> None:
        """Every command tells every fault, one a line with file and key, and leaves with 3."""
        path = config / "profiles" / "default.toml"
        path.write_text(text, encoding="utf-8")
        outcome = run(*command)
        assert (outcome.code, outcome.out) == (3, "")
        told = outcome.err.splitlines()
        assert len(told) == len(lines) + 1
        for line, words in zip(told, lines, strict=False):
            assert line.startswith(f"{path}: {words}")
        assert path.read_text("utf-8") == text

    @pytest.mark.parametrize("args", [("--profile", "A B"), ("--titles", "de"), ("--json=1",), ("skate",), ("--all",)])
    def test_wrong_words(self, run: Run, args: tuple[str, ...]) -> None:
        """Wrong usage is exit 2."""
        assert run("following", *args).code == 2


@pytest.mark.parametrize(
    "words,found",
    [
        pytest.param(("follow", "sk"), ["skate"], id="works"),
        pytest.param(("follow", "skate", "--platform", "us"), ["us-stream", "us-tv"], id="outlets"),
        pytest.param(("follow", "--offset", "1"), ["15m", "1h", "12h", "1d"], id="offsets"),
        pytest.param(("follow", "--kind", "v"), ["volume"], id="kinds"),
        pytest.param(("unfollow", ""), ["skate", "stream"], id="what is followed"),
        pytest.param(("unfollow", "--profile", "anna", ""), ["stream"], id="what is followed there"),
        pytest.param(("upcoming", "--profile", "a"), ["anna"], id="profiles"),
    ],
)
def test_completion(run: Run, words: tuple[str, ...], found: list[str]) -> None:
    """Works, outlets, lists, and of ``unfollow`` only what is followed."""
    done(run, "follow", "skate", "stream")
    done(run, "follow", "stream", "--profile", "anna")
    shell = ShellComplete(group, {}, "medalcal", "_MEDALCAL_COMPLETE")
    assert [item.value for item in shell.get_completions(list(words[:-1]), words[-1])] == found


def test_waiting_for_somebody_else_is_told(config: Path) -> None:
    """Who holds the folder of profiles for longer than a moment is named, and the work is followed after all."""
    fcntl = pytest.importorskip("fcntl", reason="this system knows no locks of files")
    (config / "profiles").mkdir(parents=True, exist_ok=True)
    handle = os.open(config / "profiles", os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    script = "from medalcal.cli import main; main()"
    command = [sys.executable, "-c", script, "follow", "--profile", "anna", "skate"]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    assert process.stderr.readline() == 'waiting: somebody else changes the profile "anna"\n'
    os.close(handle)
    process.communicate(timeout=60)
    assert profile(config, "anna").works == ("skate",)


def test_works_followed_at_the_same_time_are_all_followed(config: Path) -> None:
    """A profile is held from its reading to its writing, so that none of two writes what it read before the other."""
    works = [name.removesuffix(".yaml") for name in sorted(os.listdir(os.path.join(DATA, "works")))]
    script = "from medalcal.cli import main; main()"
    for _ in range(3):
        command = [sys.executable, "-c", script, "follow", "--profile", "many"]
        started = [subprocess.Popen([*command, work], cwd=ROOT, stderr=subprocess.PIPE) for work in works]
        for process in started:
            process.communicate(timeout=60)
        assert [process.returncode for process in started] == [0] * len(works)
        assert sorted(profile(config, "many").works) == works
        (config / "profiles" / "many.toml").unlink()
