"""Imports point one way, pure modules stay pure, and starting loads little."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "medalcal"

LAYERS = {
    "errors": 0, "plural": 0, "zones": 0,
    "model": 1,
    "schedule": 2, "curated": 2, "news": 2, "sources": 2, "fetch": 2, "ledger": 2, "emit": 2, "store": 2,
    "web": 3,
    "jobs": 4,
    "server": 5,
    "cli": 6,
}  # fmt: skip
"""Each package may import itself and what has a lower number."""

PURE = ("model", "schedule", "emit", "news")
IMPURE = {"os", "pathlib", "sqlite3", "socket", "subprocess", "tempfile", "requests", "yaml", "locale", "time",
          "random", "secrets", "sys"}  # fmt: skip
ALONE = {"yaml": "curated", "sqlite3": ("ledger", "jobs", "fetch"), "requests": "fetch", "requests_cache": "fetch",
         "requests_ratelimiter": "fetch", "urllib3": "fetch", "rich": "cli", "icalendar": "sources", "tomllib": "jobs",
         "tomlkit": "jobs", "fsspec": "store", "brotli": "store", "jinja2": "web", "markupsafe": "web", "PIL": "web",
         "starlette": "server", "uvicorn": "server", "trafilatura": "sources", "lxml": "sources"}  # fmt: skip
"""Libraries that only one place knows; jobs and fetch catch the errors of SQLite to fall back to memory."""


def modules() -> list[Path]:
    """Give every source file of the package."""
    return sorted(PACKAGE.rglob("*.py"))


def imports(path: Path) -> set[str]:
    """Give the dotted names that a file imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            found.add(node.module or "")
    return found


def part_of(path: Path) -> str:
    """Give the package below medalcal that a file belongs to; empty for the root's own files."""
    parts = path.relative_to(PACKAGE).parts
    return parts[0].removesuffix(".py") if len(parts) > 1 or path.stem in LAYERS else ""


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_inward(path: Path) -> None:
    """A file imports its own package and packages of lower layers only."""
    part = part_of(path)
    if not part:
        return
    for name in imports(path):
        if name.startswith("medalcal."):
            target = name.split(".")[1]
            if target != part:
                assert LAYERS[target] < LAYERS[part], f"{path.name} of {part} imports {name}"


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_pure_modules_import_nothing_impure(path: Path) -> None:
    """Model, rules, outputs and news have no way to the disk, the network, the clock or the environment."""
    if part_of(path) in PURE:
        assert not {name.split(".")[0] for name in imports(path)} & IMPURE


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_libraries_stay_with_their_adapter(path: Path) -> None:
    """YAML, SQL, HTTP and the terminal library are each known in one place."""
    for name in {name.split(".")[0] for name in imports(path)} & ALONE.keys():
        assert part_of(path) in ALONE[name], f"{path} imports {name}"


def loaded_by(*args: str, **env: str) -> set[str]:
    """Give the modules loaded by a run of the command line, in a process of its own."""
    script = (
        "import sys\n"
        "from medalcal.cli import main\n"
        "try:\n"
        f"    main({list(args)!r})\n"
        "except SystemExit as done:\n"
        "    assert not done.code, done.code\n"
        "finally:\n"
        "    sys.stderr.write('\\nLOADED ' + ' '.join(sys.modules))\n"
    )
    import os

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT,
        env={**os.environ, **env}, encoding="utf-8",
    )  # fmt: skip
    return set(done.stderr.rpartition("LOADED ")[2].split())


HEAVY = {"icalendar", "requests", "requests_cache", "urllib3", "rich", "yaml", "pytz", "dateutil", "platformdirs",
         "tomlkit", "hypothesis", "uuid6", "fsspec", "jinja2", "PIL", "starlette", "uvicorn", "trafilatura",
         "lxml"}  # fmt: skip


def test_help_loads_nothing_heavy() -> None:
    """``medalcal --help`` loads click and the table of commands, no command and no library behind them."""
    loaded = loaded_by("--help")
    assert not loaded & (HEAVY | {"sqlite3", "zoneinfo", "json"})
    assert {name for name in loaded if name.startswith("medalcal.")} == {"medalcal.cli", "medalcal.errors"}


def test_english_is_read_without_japanese(tmp_path: Path) -> None:
    """An English announcement loads the English rules, and not the words of Japanese."""
    article = tmp_path / "article.txt"
    article.write_text(
        "The second season of Lantern Road premieres on January 9, and volume 3 ships on May 8.", "utf-8"
    )
    loaded = loaded_by("read", str(article), "--published", "2025-12-01", MEDALCAL_CACHE=str(tmp_path))
    assert "medalcal.news.english.rules" in loaded
    assert not {name for name in loaded if name.startswith("medalcal.news.japanese.")}


def test_upcoming_from_a_fresh_snapshot_loads_nothing_heavy(tmp_path: Path) -> None:
    """``upcoming --json`` over a fresh snapshot loads neither YAML nor the rules nor any heavy library."""
    args = ("upcoming", "--json", "--now", "2026-01-20T00:00:00Z", "--tz", "Europe/Berlin")
    loaded_by(*args, MEDALCAL_CACHE=str(tmp_path))
    loaded = loaded_by(*args, MEDALCAL_CACHE=str(tmp_path))
    assert not loaded & HEAVY
    assert not {name for name in loaded if name.startswith(("medalcal.curated", "medalcal.schedule", "medalcal.model"))}


def test_plain_output_does_not_load_rich(tmp_path: Path) -> None:
    """A table that goes into a pipe is plain text, made without the terminal library."""
    args = ("upcoming", "--now", "2026-01-20T00:00:00Z", "--tz", "Europe/Berlin")
    loaded_by(*args, MEDALCAL_CACHE=str(tmp_path))
    assert "rich" not in loaded_by(*args, MEDALCAL_CACHE=str(tmp_path))


PROFILE = """\
titles = "ja"
[works]
medalist = {outlets = ["u-next"], volumes = ["en-print"]}
frieren = {}
"""
ASKED = ("upcoming", "--json", "--now", "2026-01-20T00:00:00Z", "--tz", "Europe/Berlin")


def test_profile_costs_nothing_where_there_is_none(tmp_path: Path) -> None:
    """Without a file nothing of profiles is loaded; the folder of settings is not even made."""
    loaded_by(*ASKED, MEDALCAL_CACHE=str(tmp_path))
    loaded = loaded_by(*ASKED, MEDALCAL_CACHE=str(tmp_path), MEDALCAL_CONFIG=str(tmp_path / "config"))
    ours = {name for name in loaded if name.startswith("medalcal.")}
    assert "tomllib" not in loaded
    assert not {name for name in ours if "profile" in name or "follow" in name or "wanted" in name}
    assert not (tmp_path / "config").exists()


def test_profile_loads_the_reader_of_toml_and_no_library(tmp_path: Path) -> None:
    """With a file it is read by ``tomllib``; what writes one is not loaded, nor what makes wishes."""
    (tmp_path / "profiles").mkdir()
    (tmp_path / "profiles" / "default.toml").write_text(PROFILE, encoding="utf-8")
    env = {"MEDALCAL_CACHE": str(tmp_path), "MEDALCAL_CONFIG": str(tmp_path)}
    loaded_by(*ASKED, MEDALCAL_CACHE=str(tmp_path))
    plain = loaded_by(*ASKED, "--all", MEDALCAL_CACHE=str(tmp_path))
    loaded = loaded_by(*ASKED, **env) - plain
    assert not loaded & HEAVY
    assert {name for name in loaded if name.startswith("medalcal.")} == {
        "medalcal.jobs.profile", "medalcal.jobs.following", "medalcal.ledger.wanted", "medalcal.model",
        "medalcal.model.profile", "medalcal.model.profiledoc",
    }  # fmt: skip
    rest = {name.partition(".")[0] for name in loaded if not name.startswith("medalcal.")}
    assert rest <= {"tomllib", "string", "_string", "dataclasses", "copy"}
