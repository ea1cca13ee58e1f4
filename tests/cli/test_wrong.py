"""Wrong command lines and targets: one line each, which names what was named; and the examples of the help work."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from medalcal.cli import COMMANDS, REPORT

ROOT = Path(__file__).parent.parent.parent
Run = Callable[..., Any]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("show",), "Missing argument 'WORK|KEY'; see \"medalcal show --help\""),
        (("completion",), "Missing argument '{bash|zsh|fish}'. Choose from: bash, zsh, fish; "),
        (("upcoming", "--nosuch"), "No such option '--nosuch'"),
        (("upcoming", "--days", "none"), "Invalid value for '--days': 'none' is not a valid integer range; "),
        (("--nosuch",), "No such option '--nosuch'; see \"medalcal --help\""),
        (("upcomin",), 'no command "upcomin"; did you mean "upcoming"?'),
        (("check", "--accept", "x"), "--accept says why an edition is let through; name that with --against alone"),
        (("upcoming", "--tz", "Mars/Base"), "Invalid value for --tz: \"Mars/Base\" is no time zone; write it as "),
        (("next", "--now", "2026-02-30"), "Invalid value for --now: 2026-02 has no day 30; its last day is 2026-02-28"),
        (("next", "--now", "3000-01-01"), "Invalid value for --now: the year 3000 is out of range; years run fr"),
        (("follow", "medalist", "--volumes", "jp-print"), "Invalid value for '--volumes': \"jp\" is no language; did "),
        (("show", "medalist/manga/14"), 'Invalid value for KEY: there is no entry "medalist/manga/14"; did you mean '),
        (("show", "medalist/season-2"), 'Invalid value for KEY: there is no entry "medalist/season-2"; it could be '),
        (("serve", "site", "--name", "x", "--now", "2026-01-01"), "a place has its own calendar and site; leave out "),
        (("upcoming", "--json", "--csv"), "--json and --csv both name the form; give one of them"),
        (("changes", "--json", "--format", "atom"), "--json and --format both name the form; give one of them"),
        (("next", "--json", "--waybar"), "--json and --waybar both name the form; give one of them"),
        (("next", "--json", "--format", "{title}"), "--json and --format both name the form; give one of them"),
        (("show", "a\nb\tc"), 'Invalid value for WORK: there is no work "a b c"'),
        (("follow", "medalist", "--platform"), "Option '--platform' requires an argument; see \"medalcal follow "),
        (("export", "-o"), "Option '-o' requires an argument; see \"medalcal export --help\""),
        (("--debug", "changes", "--exit-code=3"), "Option '--exit-code' does not take a value; see \"medalcal changes"),
        (("--version=3",), "Option '--version' does not take a value; see \"medalcal --help\""),
        (("export", "--profile", ""), "Invalid value for '--profile': there is no profile \"\"; "),
        (("follow", "medalist", "--profile", ""), "Invalid value for '--profile': \"\" is no name of a profile; "),
    ],
)  # fmt: skip
def test_wrong_usage_is_one_line(run: Run, args: tuple[str, ...], words: str) -> None:
    """What is wrong with a command line is told in one line."""
    done = run(*args)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"medalcal: {words}")
    assert done.err.count("\n") == 1


@pytest.mark.parametrize(
    ("args", "is_named"),
    [(("show",), True), (("upcoming", "--nosuch"), True), (("check", "--against"), True), (("upcomin",), False),
     (("upcoming", "--tz", "Mars/Base"), False), (("export", "--profile", ""), False)],
)  # fmt: skip
def test_help_is_named_where_there_is_no_advice(run: Run, args: tuple[str, ...], is_named: bool) -> None:
    """Words that say what would be right need no help behind them."""
    assert ('; see "medalcal' in run(*args).err) is is_named


@pytest.mark.parametrize("command", sorted(COMMANDS.keys() - {"follow"}))
def test_every_command_names_its_help(run: Run, command: str) -> None:
    """An option that a command does not have is told in one line that names the command's help."""
    done = run(command, "--no-such-option")
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert f'"medalcal {command} --help"' in done.err


def test_nothing_asked_shows_the_help(run: Run) -> None:
    """The name of the program alone lists the commands."""
    assert "Examples:" in run().err


@pytest.mark.parametrize("command", ["upcoming", "check", "read"])
def test_an_empty_name_is_no_folder(run: Run, tmp_path: Path, command: str) -> None:
    """A variable that was empty leads to no other data than the one that was meant."""
    article = tmp_path / "article.txt"
    article.write_text("Volume 1 ships on January 22nd, 2026.", "utf-8")
    args = {"upcoming": ("--data", ""), "check": ("",), "read": (str(article), "--into", "")}[command]
    done = run(command, *args)
    assert (done.code, done.err) == (1, 'medalcal: there is no folder ""; "medalcal init my-calendar" starts one\n')


@pytest.mark.parametrize(
    ("args", "said"),
    [(("compare", ""), 'medalcal: "": no such file'), (("publish", ""), 'medalcal: "": an empty name is no place'),
     (("serve", ""), 'medalcal: "": an empty name is no place'), (("init", ""), 'medalcal: "": an empty name is no f')],
)  # fmt: skip
def test_an_empty_name_is_seen(run: Run, args: tuple[str, ...], said: str) -> None:
    """Nothing is quoted as nothing, so that one sees what was named."""
    done = run(*args)
    assert done.code != 0
    assert done.err.startswith(said)


def test_a_name_keeps_its_spaces(run: Run) -> None:
    """What a person names is quoted as it was named."""
    assert run("check", "my   folder").err.startswith('medalcal: there is no folder "my   folder"; ')


def test_an_unexpected_error_is_two_lines(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What went wrong, and what to do, are a line each, whatever the words quote."""

    def broken(**options: object) -> None:
        raise ValueError("a\nb")

    monkeypatch.setattr("medalcal.cli.works.command.callback", broken)
    assert run("works").err == f"medalcal: ValueError: a b\nmedalcal: {REPORT}\n"


def test_a_fault_is_one_line(run: Run, tmp_path: Path) -> None:
    """Each fault of data is a line of its own, whatever the folder is called."""
    data = tmp_path / "a\nb"
    assert run("init", str(data)).code == 0
    (data / "works" / "a.yaml").write_text("titles: {en: A}\nsale: 1\nrent: 2\n", "utf-8")
    done = run("upcoming", "--data", str(data))
    assert (done.code, done.err.count("\n")) == (3, 3)


def test_a_name_with_a_line_break_stays_on_its_line(run: Run) -> None:
    """What a person names is quoted without its line breaks."""
    assert run("upcoming", "--data", "a\nb").err.count("\n") == 1


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs a folder in which nobody can make anything")
@pytest.mark.parametrize("args", [("export", "-o", "/proc/mine.ics"), ("init", "/proc/mine.ics")])
def test_an_unwritable_target_is_named(run: Run, args: tuple[str, ...]) -> None:
    """The target is named as it was given, and not a file that was to be made on the way to it."""
    done = run(*args)
    assert done.code == 1
    assert done.err.startswith("medalcal: /proc/mine.ics: ")
    assert done.err.count("\n") == 1


def test_a_folder_below_a_file_is_named(run: Run, tmp_path: Path) -> None:
    """What cannot be made below a file is named as it was given."""
    (tmp_path / "file").touch()
    done = run("init", str(tmp_path / "file" / "mine"))
    assert done.err.startswith(f"medalcal: {tmp_path}/file/mine: ")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a full disk")
def test_a_full_disk_is_named(run: Run) -> None:
    """What a special file refuses is told with its name."""
    assert run("export", "-o", "/dev/full").err == "medalcal: /dev/full: No space left on device\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a full disk")
def test_a_full_disk_behind_standard_output() -> None:
    """What has no name is told without the number that the system gives it."""
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "medalcal", "clock", "2026-01-24 25:30"]
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE)
    assert (done.returncode, done.stderr) == (1, b"medalcal: No space left on device\n")


class TestExamples:
    """Examples of the help, one after the other, for somebody whose home is empty."""

    @pytest.fixture
    def shell(self, tmp_path: Path) -> Callable[[str], subprocess.CompletedProcess[str]]:
        """Give a shell in an empty home, in which the program is to be had by its name."""
        program = tmp_path / "bin" / "medalcal"
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nPYTHONPATH={ROOT} exec {sys.executable} -m medalcal "$@"\n', "utf-8")
        program.chmod(0o755)
        path = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
        config = tmp_path / ".config" / "medalcal"
        env = {**os.environ, "HOME": str(tmp_path), "PATH": path, "MEDALCAL_CONFIG": str(config)}
        (tmp_path / "data").mkdir()

        def typed(line: str) -> subprocess.CompletedProcess[str]:
            return subprocess.run(["sh", "-c", line], cwd=tmp_path, env=env, capture_output=True, text=True)  # noqa: S607

        return typed

    @pytest.mark.parametrize(
        ("commands", "about"),
        [(("completion",), ""), (("follow", "following", "unfollow"), ""), (("init",), ""), (("check",), "schema")],
        ids=["completion", "following", "init", "schemas"],
    )  # fmt: skip
    def test_work_as_printed(
        self, run: Run, shell: Callable[[str], subprocess.CompletedProcess[str]], commands: tuple[str, ...], about: str
    ) -> None:
        """Each example succeeds as it is printed."""
        for command in commands:
            lines = [line for line in _examples(run(command, "--help").out) if about in line]
            assert lines, command
            for line in lines:
                done = shell(line)
                assert done.returncode == 0, f"{line}: {done.stderr}"


def _examples(text: str) -> list[str]:
    """Give the lines below "Examples:", up to a blank one."""
    below = text.partition("Examples:\n")[2].partition("\n\n")[0]
    return [line.strip() for line in below.splitlines()]
