"""The JSON Schemas for editors: valid themselves, kind to good files, strict with bad ones."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from medalcal.cli.check import FILE_KINDS
from medalcal.curated import shapes

ROOT = Path(__file__).parents[2]
DATA = ROOT / "data"
MISTAKES = ROOT / "tests" / "samples" / "fifty-mistakes"
VALIDATORS = {kind: Draft202012Validator(shapes.json_schema(kind)) for kind in shapes.FILE_KINDS}


class PlainText(yaml.SafeLoader):
    """Takes every scalar for text, as medalcal does."""


PlainText.yaml_implicit_resolvers = {}


def as_editor(value: Any) -> Any:
    """Give what a YAML reader made of a file as JSON has it: keys and dates are text."""
    if isinstance(value, dict):
        return {as_key(key): as_editor(part) for key, part in value.items()}
    if isinstance(value, list):
        return [as_editor(part) for part in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def as_key(key: object) -> str:
    """Give a mapping's key as text."""
    return key if isinstance(key, str) else str(as_editor(key))


def kind_of(path: Path) -> str:
    """Give the kind of a data file by its name."""
    return "work" if path.parent.name == "works" else path.stem


def faults_of(path: Path, loader: type[yaml.SafeLoader]) -> list[str]:
    """Give what an editor marks in a file."""
    document = as_editor(yaml.load(path.read_text("utf-8"), Loader=loader))  # noqa: S506
    return [error.message for error in VALIDATORS[kind_of(path)].iter_errors(document)]


def test_the_command_offers_the_kinds_of_files_that_there_are() -> None:
    """The command line keeps its own list so that it can start without YAML."""
    assert FILE_KINDS == shapes.FILE_KINDS


@pytest.mark.parametrize("kind", shapes.FILE_KINDS)
def test_schema_is_a_schema(kind: str) -> None:
    """Each schema is valid by the 2020-12 meta schema and says so."""
    schema = shapes.json_schema(kind)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"


@pytest.mark.parametrize("loader", [PlainText, yaml.SafeLoader], ids=["all text", "types guessed"])
def test_real_files_validate(loader: type[yaml.SafeLoader]) -> None:
    """An editor marks nothing in the data, whether it reads 25:30 as text or, as YAML 1.1 does, as a number."""
    marked = {path.name: faults for path in DATA.rglob("*.yaml") if (faults := faults_of(path, loader))}
    assert marked == {}


STRUCTURE = {
    "channels": 5, "platforms": 3, "publishers": 2, "sources": 5,
    "names": 1, "schedule": 0, "shapes": 25, "values": 20, "list": 1,
}  # fmt: skip


@pytest.mark.parametrize("name, least", STRUCTURE.items(), ids=STRUCTURE)
def test_structural_mistakes_do_not_validate(name: str, least: int) -> None:
    """An editor marks wrong keys and wrong values; what only the whole folder tells is left to ``check``."""
    path = next(MISTAKES.rglob(f"{name}.yaml"))
    assert len(list(deepest(path))) >= least


def deepest(path: Path) -> list[str]:
    """Give each smallest thing that is wrong in a file, under all the ways in which the schema can be met."""
    found: list[str] = []
    document = as_editor(yaml.load(path.read_text("utf-8"), Loader=PlainText))  # noqa: S506
    pending = list(VALIDATORS[kind_of(path)].iter_errors(document))
    while pending:
        error = pending.pop()
        if error.validator in ("if", "then", "else", "allOf") and error.context:
            pending += error.context
        else:
            found.append(f"{error.json_path}: {error.message}")
    return sorted(set(found))


VALID = {
    "clock as a number": ("channels", {"a": {"names": "A", "zone": "UTC", "territory": "JP", "rollover": 300}}),
    "names by language": ("channels", {"a": {"names": {"ja": "A"}, "zone": "UTC", "territory": "JP"}}),
    "source with an instant": ("sources", {"a": {"name": "A", "read_at": "2026-01-24T09:00Z"}}),
    "territory with exceptions": ("publishers", {"a": {"names": "A", "territory": "world except JP US"}}),
    "work with a title alone": ("work", {"titles": "A"}),
    "year as a number": ("work", {"titles": "A", "lines": {"b": {"kind": "film", "claims": [
        {"item": 1, "date": 2027, "source": "c"}]}}}),
}  # fmt: skip
RUN = {"claims": [{"starts": "2026-01-03", "slot": "Sat 25:30", "source": "c"}]}
BREAK = {"break": "2026-01-10", "until": "2026-01-31", "reason": "production", "source": "c"}


def of_runs(run: dict[str, Any]) -> dict[str, Any]:
    """Give a work with one run."""
    return {"titles": "A", "series": {"b": {"lead": "tv", "runs": {"tv": run}}}}


VALID |= {
    "longer break": ("work", of_runs({"claims": [*RUN["claims"], BREAK]})),
    "run that shows again": ("work", of_runs({**RUN, "rerun": "yes"})),
}
INVALID = {
    "last day without a break": ("work", of_runs({"claims": [{"minutes": 30, "until": "2026-01-31", "source": "c"}]})),
    "month as the end of a break": ("work", of_runs({"claims": [BREAK | {"until": "2026-01"}]})),
    "rerun in other words": ("work", of_runs({**RUN, "rerun": "again"})),
    "no zone": ("channels", {"a": {"names": "A", "territory": "JP"}}),
    "slug in capitals": ("channels", {"A": {"names": "A", "zone": "UTC", "territory": "JP"}}),
    "source without url and name": ("sources", {"a": {"read_at": "2026-01-24"}}),
    "country in words": ("publishers", {"a": {"names": "A", "territory": "Japan"}}),
    "no title": ("work", {"titles": {}}),
    "nothing": ("work", None),
    "unknown key": ("work", {"titles": "A", "title": "B"}),
    "item in a line of volumes": ("work", {"titles": "A", "lines": {"b": {"kind": "volume", "claims": [
        {"item": 1, "date": 2027, "source": "c"}]}}}),
    "claim without a source": ("work", {"titles": "A", "lines": {"b": {"kind": "film", "claims": [
        {"item": 1, "date": 2027}]}}}),
}  # fmt: skip


@pytest.mark.parametrize("kind, document", VALID.values(), ids=VALID)
def test_valid(kind: str, document: Any) -> None:
    """Good documents validate."""
    assert list(VALIDATORS[kind].iter_errors(document)) == []


@pytest.mark.parametrize("kind, document", INVALID.values(), ids=INVALID)
def test_invalid(kind: str, document: Any) -> None:
    """Bad documents do not."""
    assert list(VALIDATORS[kind].iter_errors(document))
