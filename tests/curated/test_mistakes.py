"""A folder with more than fifty different mistakes: each is named once, at its line, in words that say what to do."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from medalcal.jobs.check import check_folder

SAMPLES = Path(__file__).parents[1] / "samples"
EXPECTED = (SAMPLES / "fifty-mistakes.txt").read_text("utf-8").splitlines()


@pytest.fixture(autouse=True)
def _in_samples(monkeypatch: pytest.MonkeyPatch) -> None:
    """Name the folder as a curator would, from the folder it is in."""
    monkeypatch.chdir(SAMPLES)


def test_every_mistake_is_named_at_its_line() -> None:
    """Path, line, column, key, what was found and what would be right are as written down."""
    assert [str(fault) for fault in check_folder("fifty-mistakes")] == EXPECTED


def test_there_are_more_than_fifty_and_no_two_alike() -> None:
    """The mistakes differ in class, key or words, once names and numbers are taken out."""
    kinds = Counter(
        (type(fault).__name__, re.sub(r"\[\d+\]|^.*\.", "", fault.key),
         re.sub(r'"[^"]*"', '""', re.sub(r"\d+", "0", f"{fault.found}; {fault.expected}")))
        for fault in check_folder("fifty-mistakes")
    )  # fmt: skip
    alike = {kind: count for kind, count in kinds.items() if count > 1}
    assert len(kinds) > 100
    assert sum(alike.values()) - len(alike) < 10, alike


def test_a_fault_is_at_what_it_is_about() -> None:
    """The text at line and column is the one that the sentence quotes, wherever it quotes what was found."""
    for fault in check_folder("fifty-mistakes"):
        quote = re.match(r'(?:found |the (?:key|id|tag|language|source) |there is no \w+ )?"([^"]*)"', fault.found)
        if quote and (fault.line, fault.column) != (1, 1) and "together" not in fault.found:
            line = Path(fault.path).read_text("utf-8").splitlines()[fault.line - 1]
            assert quote[1] in line[fault.column - 1 :], str(fault)


def test_faults_do_not_depend_on_where_the_folder_is(tmp_path: Path) -> None:
    """Paths begin as the folder was named; nothing else changes."""
    shutil.copytree("fifty-mistakes", tmp_path / "copy")
    there = [
        str(fault).replace(str(tmp_path / "copy"), "fifty-mistakes") for fault in check_folder(str(tmp_path / "copy"))
    ]
    assert there == EXPECTED


@pytest.mark.parametrize("name", ["channels", "platforms", "publishers", "sources"])
def test_a_shared_file_that_is_no_yaml_is_one_fault(name: str, tmp_path: Path) -> None:
    """What names something of a file that could not be read is left in peace."""
    shutil.copytree("fifty-mistakes", tmp_path / "copy")
    before = len(EXPECTED)
    own = sum(line.startswith(f"fifty-mistakes/{name}.yaml") for line in EXPECTED)
    named = sum(f"there is no {name.removesuffix('s')}" in line for line in EXPECTED)
    (tmp_path / "copy" / f"{name}.yaml").write_text("a: [b\n", encoding="utf-8")
    found = [fault for fault in check_folder(str(tmp_path / "copy")) if "there is no" not in fault.found]
    assert sum(fault.path.endswith(f"{name}.yaml") for fault in found) == 1
    assert len(found) <= before - own - named + 1
