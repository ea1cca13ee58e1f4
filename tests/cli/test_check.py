"""``medalcal check``: faults on standard output, the count on standard error, exit code 3, nothing written."""

# ruff: noqa: E501 - rows of tables hold whole sentences

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from medalcal.cli.check import FAULT_KINDS
from medalcal.errors import DataError

SAMPLES = Path(__file__).parents[1] / "samples"
EXPECTED = (SAMPLES / "fifty-mistakes.txt").read_text("utf-8")
Run = Callable[..., Any]


@pytest.fixture(autouse=True)
def _in_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    """Name folders from where the samples are."""
    monkeypatch.chdir(SAMPLES)


def test_faults_one_per_line(run: Run) -> None:
    """All faults go to standard output as an editor can follow them, their count to standard error."""
    found = run("check", "fifty-mistakes")
    assert (found.code, found.out) == (3, EXPECTED)
    count = len(EXPECTED.splitlines())
    files = len({line.partition(":")[0] for line in EXPECTED.splitlines()})
    assert found.err == f"medalcal: {count} faults in {files} files\n"


def test_nothing_is_written(run: Run, tmp_path: Path) -> None:
    """Neither in the folder nor in the cache."""
    shutil.copytree("fifty-mistakes", tmp_path / "data")
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    run("check", str(tmp_path / "data"), MEDALCAL_CACHE=str(tmp_path / "cache"))
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


def test_default_is_the_data_that_comes_with_medalcal(run: Run) -> None:
    """It has no fault, and says so on one line."""
    found = run("check")
    assert (found.code, found.err) == (0, "")
    assert found.out.endswith(" occurrences, no faults\n")
    assert found.out.count("\n") == 1


@pytest.mark.parametrize(
    "args, env",
    [(("check", "fifty-mistakes"), {}), (("check", "--data", "fifty-mistakes"), {}),
     (("check",), {"MEDALCAL_DATA": "fifty-mistakes"}), (("check", "fifty-mistakes"), {"MEDALCAL_DATA": "nowhere"})],
    ids=["argument", "option", "environment", "argument before environment"],
)  # fmt: skip
def test_ways_to_name_the_folder(run: Run, args: tuple[str, ...], env: dict[str, str]) -> None:
    """The folder is the argument, else that of --data or MEDALCAL_DATA."""
    assert run(*args, **env).out == EXPECTED


def test_one_fault_is_not_many(run: Run, tmp_path: Path) -> None:
    """Numbers agree with their nouns."""
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "a.yaml").write_text("titles: A\n", encoding="utf-8")
    assert run("check", str(tmp_path)).out == "1 work, 0 occurrences, no faults\n"
    (tmp_path / "works" / "a.yaml").write_text("titles: A\nsite: b\n", encoding="utf-8")
    assert run("check", str(tmp_path)).err == "medalcal: 1 fault in 1 file\n"


def test_json(run: Run) -> None:
    """One document holds the same faults in the same order, in parts."""
    found = run("check", "fifty-mistakes", "--json")
    document = json.loads(found.out)
    assert (found.code, found.err) == (3, "")
    assert document["schema"] == "medalcal/faults/1"
    lines = ["{path}:{line}:{column}: ".format(**fault) + (f"{fault['key']}: " if fault["key"] else "")
             + "{found}; {expected}\n".format(**fault) for fault in document["faults"]]  # fmt: skip
    assert "".join(lines) == EXPECTED
    assert {fault["kind"] for fault in document["faults"]} == set(FAULT_KINDS.values())
    assert list(document["faults"][0]) == ["path", "line", "column", "key", "found", "expected", "kind"]


def test_json_without_faults(run: Run, tmp_path: Path) -> None:
    """An empty list is a document too."""
    (tmp_path / "works").mkdir()
    found = run("check", str(tmp_path), "--json")
    assert (found.code, json.loads(found.out)) == (0, {"schema": "medalcal/faults/1", "faults": []})


def test_every_class_of_faults_has_a_kind() -> None:
    """A new class of faults gets a name in the document."""
    assert set(FAULT_KINDS) == set(DataError.__subclasses__())


@pytest.mark.parametrize(
    "args, title",
    [(("--schema",), "medalcal: a work"), (("--schema", "channels"), "medalcal: channels.yaml"),
     (("--schema=sources",), "medalcal: sources.yaml")],
    ids=["works by default", "channels", "sources"],
)  # fmt: skip
def test_schema(run: Run, args: tuple[str, ...], title: str) -> None:
    """The schema of one kind of file, and nothing else."""
    found = run("check", *args)
    assert (found.code, found.err) == (0, "")
    assert json.loads(found.out)["title"] == title


WRONG = {
    "no such folder": (("nowhere",), 1, 'medalcal: there is no folder "nowhere"; "medalcal init nowhere" starts one\n'),
    "file": (("fifty-mistakes.txt",), 1, 'medalcal: "fifty-mistakes.txt" is a file; name the data folder that it is in\n'),
    "part of a folder": (("fifty-mistakes/works",), 1, 'medalcal: "fifty-mistakes/works" is a part of a data folder; did you mean "fifty-mistakes"?\n'),
    "no data": ((".",), 1, 'medalcal: "." is no data folder, it has no "works"; "medalcal init" starts one\n'),
    "no such schema": (("--schema", "episodes"), 2, None),
    "two folders": (("fifty-mistakes", "fifty-mistakes"), 2, None),
}  # fmt: skip


@pytest.mark.parametrize("args, code, err", WRONG.values(), ids=WRONG)
def test_wrong(run: Run, args: tuple[str, ...], code: int, err: str | None) -> None:
    """What is no data folder gets one clear line."""
    found = run("check", *args)
    assert (found.code, found.out) == (code, "")
    assert err is None or found.err == err


def test_name_that_is_no_text(run: Run, tmp_path: Path) -> None:
    """A file whose name is not UTF-8 is named as well as it can be."""
    (tmp_path / "works").mkdir()
    try:
        (tmp_path / "works" / "caf\udce9.txt").touch()
    except (OSError, UnicodeError):
        pytest.skip("this file system has UTF-8 names only")
    for form in ((), ("--json",)):
        found = run("check", str(tmp_path), *form)
        assert found.code == 3
        assert "caf?.txt" in found.out
