"""``medalcal init``: a data folder that passes ``check``, whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from medalcal.cli.init import start
from medalcal.jobs.check import check_folder

FILES = {"channels.yaml", "platforms.yaml", "publishers.yaml", "magazines.yaml", "sources.yaml", "works/example.yaml"}
Run = Callable[..., Any]


def files(folder: Path) -> set[str]:
    """Give all files of a folder, hidden ones too."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("name", ["new", "deep/er", "with blank", "."], ids=["new", "in a new folder", "blank", "here"])
def test_init(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """The folder is there with all its files, without a fault, and what to do next is told."""
    monkeypatch.chdir(tmp_path)
    found = run("init", name)
    assert (found.code, found.err) == (0, "")
    assert files(tmp_path / name) == FILES
    assert check_folder(name) == []
    assert run("check", name).out.startswith("1 work, ")
    shown = "'with blank'" if " " in name else name
    assert f"medalcal check {shown}\n" in found.out
    assert f"medalcal show example --data {shown}\n" in found.out


def test_next_steps_work(run: Run, tmp_path: Path) -> None:
    """The example is in the calendar, with everything that the format is for."""
    folder = str(tmp_path / "new")
    run("init", folder)
    found = run("upcoming", "--data", folder, "--now", "2026-01-20", "--tz", "UTC")
    assert found.code == 0
    assert "Example Show" in found.out


def test_permissions_are_usual(run: Run, tmp_path: Path) -> None:
    """The folder is as open as any other that the user makes."""
    (tmp_path / "usual").mkdir()
    run("init", str(tmp_path / "new"))
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize("what", ["folder", "file", "link"])
def test_what_is_there_stays(run: Run, tmp_path: Path, what: str) -> None:
    """A folder with anything in it, a file or a link that leads nowhere is refused in one line and left alone."""
    there = tmp_path / "there"
    if what == "folder":
        there.mkdir()
        (there / ".hidden").touch()
    elif what == "file":
        there.touch()
    else:
        there.symlink_to("nowhere")
    before = sorted(os.listdir(tmp_path))
    found = run("init", str(there))
    assert (found.code, found.out) == (1, "")
    assert found.err == f"medalcal: {there}: it is there and not empty; name a new folder\n"
    assert sorted(os.listdir(tmp_path)) == before


@pytest.mark.parametrize("there", [False, True], ids=["new folder", "empty folder"])
def test_nothing_is_left_of_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool) -> None:
    """A full disk leaves no half of a folder behind."""

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    folder = tmp_path / "new"
    if there:
        folder.mkdir()
    monkeypatch.setattr(os, "rename", full)
    with pytest.raises(OSError, match="No space left"):
        start(str(folder))
    assert files(tmp_path) == set()
    assert os.listdir(tmp_path) == (["new"] if there else [])


def test_folder_is_needed(run: Run) -> None:
    """Without a name nothing is started."""
    assert run("init").code == 2
