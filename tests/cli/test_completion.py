"""Shell completion: the scripts, and what is completed without a network."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.shell_completion import ShellComplete

from medalcal.cli import COMMANDS, group

Run = Callable[..., Any]


def completed(*words: str) -> dict[str, str | None]:
    """Give what completes the last of some words, with its help."""
    shell = ShellComplete(group, {}, "medalcal", "_MEDALCAL_COMPLETE")
    return {item.value: item.help for item in shell.get_completions(list(words[:-1]), words[-1])}


@pytest.fixture(autouse=True)
def _small_data(terminal_data: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Complete from the small data folder."""
    monkeypatch.setenv("MEDALCAL_DATA", terminal_data)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_scripts(run: Run, shell: str, tmp_path: Path) -> None:
    """Each shell has its script, which asks medalcal and which the shell, where it is there, can read."""
    outcome = run("completion", shell)
    assert outcome.code == 0
    assert f"_MEDALCAL_COMPLETE={shell}_complete" in outcome.out
    program = shutil.which(shell)
    if program:
        script = tmp_path / "script"
        script.write_text(outcome.out, encoding="utf-8")
        assert subprocess.run([program, "-n", str(script)], check=False).returncode == 0


def test_unknown_shell(run: Run) -> None:
    """Another shell is exit 2 and the known ones are named."""
    outcome = run("completion", "tcsh")
    assert outcome.code == 2
    assert "zsh" in outcome.err


@pytest.mark.parametrize(
    "words,found",
    [
        pytest.param(("upcoming", "--work", "med"), {"medalist": "Medalist"}, id="work"),
        pytest.param(("next", "--outlet", "tv"), {"tv-asahi": None}, id="outlet"),
        pytest.param(("week", "--kind", "str"), {"stream": None}, id="kind"),
        pytest.param(("upcoming", "--tz", "europe/ber"), {"Europe/Berlin": None}, id="zone in small letters"),
        pytest.param(("upcoming", "--country", "germ"), {"DE": "Germany"}, id="country by name"),
        pytest.param(("upcoming", "--language", "e"), {"en": None}, id="language"),
        pytest.param(("upcoming", "--territory", "u"), {"US": None}, id="territory"),
        pytest.param(("upcoming", "--territory", "w"), {}, id="no territory that is refused"),
        pytest.param(("clock", "--zone", "asia/toky"), {"Asia/Tokyo": None}, id="zone of an outlet"),
        pytest.param(("show", "med"), {"medalist": "Medalist"}, id="work of show"),
        pytest.param(
            ("show", "medalist/season-2/2"), {"medalist/season-2/2": "Season 2, episode 15"}, id="key of show"
        ),
        pytest.param(("week", "--starts", "s"), {"sun": None}, id="choice"),
        pytest.param(("completion", "f"), {"fish": None}, id="shell"),
        pytest.param(("ne",), {"next": COMMANDS["next"][1]}, id="command"),
        pytest.param(("upcoming", "--work", "xyz"), {}, id="nothing"),
    ],
)
def test_completes(words: tuple[str, ...], found: dict[str, str | None]) -> None:
    """Words are completed by prefix, with their meaning where there is one."""
    assert completed(*words) == found


def test_keys_of_other_runs_are_offered_when_one_is_typed() -> None:
    """Keys of the lead run come first; those with an outlet once an @ is there."""
    assert "medalist/season-2/1@disney-plus" not in completed("show", "medalist/season-2/")
    assert "medalist/season-2/1@disney-plus" in completed("show", "medalist/season-2/1@")


def test_data_of_the_command_line_is_used(tmp_path: Path) -> None:
    """``--data`` before the word decides where works come from."""
    (tmp_path / "works").mkdir()
    assert completed("upcoming", "--data", str(tmp_path), "--work", "m") == {}


def test_faulty_data_completes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A shell that waits for a word gets no traceback."""
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "x.yaml").write_text("titels: x\n", encoding="utf-8")
    monkeypatch.setenv("MEDALCAL_DATA", str(tmp_path))
    assert completed("upcoming", "--work", "m") == {}


@pytest.mark.parametrize("command", ["upcoming", "next", "week", "show", "works", "completion"])
def test_help_has_examples(run: Run, command: str) -> None:
    """Every command shows how it is used, within 80 columns."""
    outcome = run(command, "--help")
    assert outcome.code == 0
    assert "Examples" in outcome.out
    assert f"medalcal {command}" in outcome.out
