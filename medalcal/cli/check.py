"""``medalcal check``: every fault of a data folder, each at its line."""

from __future__ import annotations

import os

import click

from medalcal.cli.options import data_option
from medalcal.errors import (
    BadValueError,
    DataError,
    DataSyntaxError,
    MissingKeyError,
    NotFoundError,
    UnknownKeyError,
    UnknownReferenceError,
)

FAULTS = 3
"""The exit code for data at fault."""

FILE_KINDS = ("work", "channels", "platforms", "publishers", "sources")

FAULT_KINDS: dict[type[DataError], str] = {
    DataSyntaxError: "syntax",
    MissingKeyError: "missing-key",
    UnknownKeyError: "unknown-key",
    UnknownReferenceError: "unknown-reference",
    BadValueError: "bad-value",
}
"""Class of a fault → its kind in the JSON document."""


@click.command(
    epilog="""\b
Examples:
  medalcal check
  medalcal check data
  medalcal check data --json
  medalcal check --schema > data/.schema/work.json
  medalcal check --schema channels > data/.schema/channels.json

\b
An editor that knows JSON Schema completes and checks a file that begins with
  # yaml-language-server: $schema=../.schema/work.json
""",
)
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path())
@data_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document, medalcal/faults/1, for editors.")
@click.option("--schema", is_flag=False, flag_value=FILE_KINDS[0], type=click.Choice(FILE_KINDS), default=None,
              help="Print the JSON Schema of one kind of file and stop; of works where none is named.")  # fmt: skip
def command(folder: str | None, data: str | None, as_json: bool, schema: str | None) -> int:
    """Find every fault in a data folder: path:line:column: key: what was found; what would be right.

    DIR is the folder (default: that of --data). Leaves with 0 where there is no fault and with 3 where there is one;
    writes nothing.
    """
    from medalcal.cli.screen import write_document

    if schema is not None:
        from medalcal.curated.shapes import json_schema

        write_document(json_schema(schema))
        return 0
    from medalcal.jobs.check import survey

    found = survey(_folder(folder or data))
    if as_json:
        write_document({"schema": "medalcal/faults/1", "faults": [_entry(fault) for fault in found.faults]})
    elif found.faults:
        for fault in found.faults:
            click.echo(_plain(str(fault)))
        files = len({fault.path for fault in found.faults})
        click.echo(f"medalcal: {_many(len(found.faults), 'fault')} in {_many(files, 'file')}", err=True)
    else:
        click.echo(f"{_many(found.works, 'work')}, {_many(found.occurrences, 'occurrence')}, no faults")
    return FAULTS if found.faults else 0


def _folder(named: str | None) -> str:
    """Give the data folder as it was named.

    Raises:
        NotFoundError: It is none.
    """
    from medalcal.jobs.calendar import data_folder
    from medalcal.jobs.stamp import WORKS

    if named is None:
        return data_folder(None)
    if os.path.isfile(named):
        raise NotFoundError(f'"{named}" is a file; name the data folder that it is in')
    outer, name = os.path.split(os.path.normpath(named))
    if name == WORKS and not os.path.isdir(os.path.join(named, WORKS)):
        raise NotFoundError(f'"{named}" is a part of a data folder; did you mean "{outer or os.curdir}"?')
    data_folder(named)
    return named


def _entry(fault: DataError) -> dict[str, str | int]:
    return {
        "path": _plain(fault.path),
        "line": fault.line,
        "column": fault.column,
        "key": fault.key,
        "found": _plain(fault.found),
        "expected": _plain(fault.expected),
        "kind": FAULT_KINDS[type(fault)],
    }


def _plain(text: str) -> str:
    """Give a text that can be written everywhere: names of files may hold bytes that are no text."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
