"""``medalcal check``: every fault of a data folder, each at its line."""

from __future__ import annotations

import os

import click

from medalcal.cli.options import as_text, data_option, now_instant
from medalcal.errors import (
    BadValueError,
    DataError,
    DataSyntaxError,
    MissingKeyError,
    NotFoundError,
    UnknownKeyError,
    UnknownReferenceError,
)
from medalcal.plural import many

FAULTS = 3
"""The exit code for data at fault."""

FILE_KINDS = ("work", "channels", "platforms", "publishers", "magazines", "sources")

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
  medalcal check --ics feed.ics
  medalcal check --preview data/works/medalist.yaml
  medalcal check --against published.json
  medalcal check --against published.json --accept "the channel moved its whole grid"
  mkdir -p data/.schema
  medalcal check --schema > data/.schema/work.json
  medalcal check --schema channels > data/.schema/channels.json

\b
An editor that knows JSON Schema completes and checks a file that begins with
  # yaml-language-server: $schema=../.schema/work.json
""",
)
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path())
@data_option
@click.option(
    "--json",
    "as_json",
    is_flag=True,
    help="One JSON document: medalcal/faults/1, with --ics lint/1, --against gate/1, --preview changes/1.",
)
@click.option("--schema", is_flag=False, flag_value=FILE_KINDS[0], type=click.Choice(FILE_KINDS), default=None,
              help="Print the JSON Schema of one kind of file and stop; of works where none is named.")  # fmt: skip
@click.option(
    "--ics", metavar="FILE|URL|-", help="Check a calendar feed instead, anybody's, by RFC and by what breaks where."
)
@click.option("--allow-private", is_flag=True, help="With --ics: ask this machine and the local network too.")
@click.option("--against", metavar="EDITION", type=click.Path(),
              help='Compare with what was published: an earlier "export --format json".')  # fmt: skip
@click.option("--accept", metavar="REASON", callback=as_text, help="With --against: let it through, and record why.")
@click.option("--preview", metavar="FILE", type=click.Path(),
              help="Show what an edited file adds, moves, cancels, beside the last commit or --against.")  # fmt: skip
@click.option("--most-moved", type=click.IntRange(0, 100), metavar="PERCENT",
              help="With --against: how many entries may move at once (default: 20, from 20 entries on).")  # fmt: skip
@click.option("--longest-jump", type=click.IntRange(1, 36_500), metavar="DAYS",
              help="With --against or --preview: how far one date may move at once (default: 400).")  # fmt: skip
@click.option(
    "--now",
    metavar="INSTANT",
    help="With --against or --preview: the day of the edition; with --ics: the present moment (default: now).",
)
def command(
    folder: str | None, data: str | None, as_json: bool, schema: str | None, ics: str | None, allow_private: bool,
    against: str | None, accept: str | None, preview: str | None, most_moved: int | None, longest_jump: int | None,
    now: str | None,
) -> int:  # fmt: skip
    """Find every fault in a data folder: path:line:column: key: what was found; what would be right.

    DIR is the folder (default: that of --data). Leaves with 0 where there is no fault and with 3 where there is one;
    writes nothing. With --ics, 3 is for an error; warnings and notes alone leave with 0. With --against and --preview,
    3 is for what should not be published as it is; only --accept writes, a line in accepted.jsonl.
    """
    _refuse_what_does_nothing(folder, schema, ics, against, accept, preview, (most_moved, longest_jump, now))
    if allow_private and ics is None:
        raise click.UsageError("--allow-private is for --ics; name a feed, or leave it out")
    if ics is not None:
        from medalcal.cli.icscheck import check_feed

        return check_feed(ics, now=now, as_json=as_json, allow_private=allow_private)
    if preview is not None or against is not None:
        from medalcal.cli.editioncheck import check_against, limits_of, show_preview

        limits = limits_of(most_moved, longest_jump)
        if preview is not None:
            return show_preview(preview, against, now=now, limits=limits, as_json=as_json)
        assert against is not None
        place = _folder(data if folder is None else folder)
        return check_against(place, against, now=now, accepted=accept, limits=limits, as_json=as_json)
    from medalcal.cli.screen import write_document

    if schema is not None:
        from medalcal.curated.shapes import json_schema

        write_document(json_schema(schema))
        return 0
    from medalcal.jobs.check import survey

    found = survey(_folder(data if folder is None else folder), now_instant(None).date())
    if as_json:
        write_document({"schema": "medalcal/faults/1", "faults": [_entry(fault) for fault in found.faults]})
    elif found.faults:
        for fault in found.faults:
            click.echo(_plain(str(fault)))
        files = len({fault.path for fault in found.faults})
        click.echo(f"medalcal: {many(len(found.faults), 'fault')} in {many(files, 'file')}", err=True)
    else:
        click.echo(f"{many(found.works, 'work')}, {many(found.occurrences, 'occurrence')}, no faults")
    return FAULTS if found.faults else 0


def _refuse_what_does_nothing(
    folder: str | None, schema: str | None, ics: str | None, against: str | None, accept: str | None,
    preview: str | None, of_editions: tuple[object, ...],
) -> None:  # fmt: skip
    """Refuse options that would be ignored in silence.

    Raises:
        click.UsageError: Two things to check at once, or an option beside another thing than the one it is for.
    """
    compares = preview is not None or against is not None
    if ics is not None and (folder is not None or schema is not None or compares):
        raise click.UsageError("--ics checks one feed; leave out DIR, --schema, --against and --preview")
    if schema is not None and compares:
        raise click.UsageError("--schema prints a schema and stops; leave out --against and --preview")
    if preview is not None and folder is not None:
        raise click.UsageError("--preview names one file; leave out DIR")
    if accept is not None and (against is None or preview is not None):
        raise click.UsageError("--accept says why an edition is let through; name that with --against alone")
    if accept is not None and not accept.strip():
        raise click.BadParameter("it is empty; say why the edition is let through", param_hint="--accept")
    idle = of_editions if ics is None else of_editions[:2]
    if not compares and any(value is not None for value in idle):
        raise click.UsageError("--most-moved and --longest-jump are for --against and --preview, --now for --ics too")
    if preview is not None and of_editions[0] is not None:
        raise click.UsageError("--most-moved is of whole editions; leave out --preview")


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
