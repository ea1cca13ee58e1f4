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
