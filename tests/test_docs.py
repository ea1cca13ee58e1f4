"""The documentation says what is true."""

from __future__ import annotations

import re
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from medalcal import __version__
from medalcal.cli import COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])


def test_command_line_reference_is_that_of_the_commands() -> None:
    """docs/reference/cli.md is what ``make docs`` writes."""
    page = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    assert "-h, --help" in page  # as the commands really have it
    assert page == runpy.run_path(str(ROOT / "docs" / "cli_reference.py"))["reference"]()


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_examples(run: Callable[..., Any], name: str) -> None:
    """``--help`` of each command ends with examples."""
    outcome = run(name, "--help")
    assert outcome.code == 0
    assert "Examples:" in outcome.out
    assert f"medalcal {name}" in outcome.out.partition("Examples:")[2]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_line_in_the_list(run: Callable[..., Any], name: str) -> None:
    """``medalcal --help`` names each command with the line of the table."""
    assert re.search(rf"^  {name} +\S", run("--help").out, re.MULTILINE)


def test_readme_shows_real_output(run: Callable[..., Any]) -> None:
    """The lines of ``upcoming`` in the README are lines that it prints."""
    shown = README.partition("```text\n")[2].partition("```")[0].splitlines()[1:]
    works = ("medalist", "frieren", "jujutsu-kaisen", "fire-force", "polar-opposites")
    args = [word for work in works for word in ("--work", work)]
    outcome = run("upcoming", "--from", "2026-01-22", "--until", "2026-01-25", "--now", "2026-01-20T00:00:00Z",
                  "--tz", "Europe/Berlin", *args, COLUMNS="100")  # fmt: skip
    printed = outcome.out.splitlines()
    assert len(shown) >= 10
    assert shown == printed[: len(shown)]


def test_readme_has_its_two_commands_on_one_line_each() -> None:
    """Setting up, and the tests, each take one line that begins with a virtual environment."""
    blocks = re.findall(r"^```sh\n(.*?)^```", README, re.DOTALL | re.MULTILINE)
    lines = [line for block in blocks for line in block.splitlines()]
    assert [line.startswith("python3 -m venv .venv && ") for line in lines] == [True, True]
    assert "medalcal upcoming" in lines[0]
    assert "export -o medalcal.ics" in lines[0]
    assert lines[1].endswith("-m pytest")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    """Every link to a file of the project finds it."""
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_version_is_that_of_the_newest_heading() -> None:
    """The changelog's newest version is the program's."""
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = re.search(r"^## \[(\d[^\]]*)\]", changelog, re.MULTILINE)
    assert newest is not None
    assert newest[1] == __version__


def test_errors_are_drawn_as_they_are() -> None:
    """The tree at the head of errors.py has every class, each below its parent."""
    from medalcal import errors

    drawn: dict[str, str | None] = {}
    above: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        match = re.fullmatch(r"((?:[│├└ ][─ ] ?)*)([A-Z]\w+Errors?)(?:  .*)?", line)
        if match is not None:
            depth = len(match[1]) // 3
            above[depth:] = [match[2]]
            drawn[match[2]] = above[depth - 1] if depth else None
    for name, kind in vars(errors).items():
        if isinstance(kind, type) and issubclass(kind, Exception):
            parent = kind.__bases__[0].__name__
            assert drawn.get(name, "missing") == (parent if parent in drawn else None), name


def test_json_reference_names_every_key(run: Callable[..., Any]) -> None:
    """docs/reference/json.md explains each key of an entry, and no other."""
    import json

    document = json.loads(run("upcoming", "--now", "2026-01-20", "--tz", "UTC", "--json").out)
    page = (ROOT / "docs" / "reference" / "json.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1] for line in page.splitlines() if line.startswith("| `")]
    named = {key for row in rows for key in re.findall(r"`(\w+)`", row)}
    assert named == set(document["occurrences"][0])
    lists = {name for name, value in document.items() if isinstance(value, list)}
    assert lists == set(re.findall(r'"(\w+)": \[ … \]', page))


def test_json_reference_names_every_key_of_a_change() -> None:
    """So does its part on changes, which ``last_change`` holds."""
    from medalcal.emit.shape import ChangeEntry, StateEntry

    page = (ROOT / "docs" / "reference" / "json.md").read_text(encoding="utf-8")
    told = page.partition("A change is an object")[2].partition("\n## ")[0]
    named = set(re.findall(r"`(\w+)`", told)) | set(re.findall(r'"(\w+)":', told))
    assert named >= ChangeEntry.__required_keys__ | StateEntry.__required_keys__


def _keys(value: Any) -> set[str]:
    """Give every key of a document, those of entries aside, which have a table of their own."""
    if isinstance(value, list):
        return {key for part in value for key in _keys(part)}
    if not isinstance(value, dict):
        return set()
    return set(value) | {key for name, part in value.items() if name != "entry" for key in _keys(part)}


@pytest.mark.parametrize(
    "section, args",
    [
        ("Changes", ("changes", "--json")),
        ("Why a date is given", ("why", "skating/season-1/1", "--json")),
        ("The gate", ("check", "--against", "published.json", "--json")),
    ],
)
def test_json_reference_names_every_key_of_documents(
    run: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, section: str, args: tuple[str, ...]
) -> None:
    """What changes, why and the gate write is explained, and nothing is explained that they do not write."""
    import json
    import shutil

    page = (ROOT / "docs" / "reference" / "json.md").read_text(encoding="utf-8")
    told = page.partition(f"\n## {section}\n")[2].partition("\n## ")[0]
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROOT / "tests" / "samples" / "history", "data")
    now = ("--now", "2026-11-11")
    run("export", "--format", "json", "--everything", *now, "--data", "data", "-o", "published.json")
    if section == "The gate":
        file = tmp_path / "data" / "works" / "novel.yaml"
        file.write_text(file.read_text("utf-8").replace("2027-05-04", "2029-05-04"), "utf-8")
    document = json.loads(run(*args, *now, "--data", "data").out)
    named = set(re.findall(r"`(\w+)`", told))
    elsewhere = _keys(document["changes"]) - {"work"} if section == "Why a date is given" else set()
    steps = {"added", "sharpened", "moved", "cancelled", "corrected", "withdrawn", "restored"}
    words = steps | {"holds", "confirms", "disagrees", "replaced"} | ({"findings"} if section == "Changes" else set())
    assert _keys(document) - elsewhere <= named
    assert named - words <= _keys(document)
    assert f"`{document['schema']}`" in told
