"""``medalcal check --against`` and ``--preview``: what an edition would do to those who have the last one."""

from __future__ import annotations

import os
from collections import Counter
from datetime import timedelta
from typing import Any

import click

from medalcal.cli.options import now_instant
from medalcal.cli.screen import width, write_document, write_lines
from medalcal.emit.changedoc import change_of, document
from medalcal.emit.entry import Reader
from medalcal.errors import NotFoundError
from medalcal.jobs.edition import Published, accept, let_through, present_edition, read_edition
from medalcal.jobs.gate import Finding, Limits, findings
from medalcal.plural import many

HELD_BACK = 3
SHOWN = 12
"""Findings of one rule that are listed for a person; ``--json`` has all."""


def limits_of(most_moved: int | None, longest_jump: int | None) -> Limits:
    """Give the limits that the options describe; a share that is named holds however few entries there are."""
    limits = Limits()
    if most_moved is not None:
        limits = limits._replace(moved_share=most_moved / 100, moved_least=1)
    return limits if longest_jump is None else limits._replace(jump=timedelta(days=longest_jump))


def check_against(
    folder: str, path: str, *, now: str | None, accepted: str | None, limits: Limits, as_json: bool
) -> int:
    """Compare the calendar with an edition that is out; give the exit code."""
    from medalcal.cli.question import open_for
    from medalcal.emit.cells import clean

    today = now_instant(now).date()
    published = read_edition(path)
    snapshot = open_for(folder)
    edition = present_edition(snapshot, published.reader, published.lead_only)
    found = findings(published.edition, edition, today, limits)
    through = let_through(folder, published.digest, found)
    held = [finding for finding in found if finding not in through]
    if accepted is not None and held:
        record = accept(folder, published.digest, held, accepted, today)
        reasons = many(len(held), "reason")
        click.echo(f"{reasons} let through: {clean(accepted)}; recorded in {os.path.relpath(record)}", err=True)
        held, through = [], through | set(held)
    if as_json:
        let = [finding._asdict() for finding in found if finding in through]
        write_document({"schema": "medalcal/gate/1", "findings": [one._asdict() for one in held], "accepted": let})
    else:
        tell_findings(held, out=True)
        if not held:
            let_by = f", {many(len(through), 'reason')} let through" if through else ""
            click.echo(f"{len(edition.entries)} entries, nothing that holds them back{let_by}")
    if held:
        click.echo(f"medalcal: held back for {many(len(held), 'reason')}; --accept REASON lets it through", err=True)
    return HELD_BACK if held else 0


def tell_findings(found: list[Finding], *, out: bool = False) -> None:
    """Write findings, a few of each rule."""
    from medalcal.emit.cells import clean

    told: Counter[str] = Counter()
    for finding in found:
        told[finding.rule] += 1
        if told[finding.rule] <= SHOWN:
            click.echo(clean(str(finding)), err=not out)
    for rule, count in told.items():
        if count > SHOWN:
            click.echo(f"… and {count - SHOWN} more of {rule}; --json lists them all", err=not out)


def show_preview(path: str, against: str | None, *, now: str | None, limits: Limits, as_json: bool) -> int:
    """Show what the edit of a work's file will do; give the exit code."""
    from medalcal.emit.store import change_entry, instant_text
    from medalcal.jobs.preview import preview

    reader = _reader(now)
    folder, slug = _place(path)
    published: Published | None = read_edition(against) if against is not None else None
    if published is not None:
        reader = reader._replace(language=published.reader.language, spoiler_free=published.reader.spoiler_free)
    found = preview(folder, slug, reader, published, limits)
    changes = [change_of(entry, change_entry(change), reader) for entry, change in found.changes]
    if as_json:
        about: dict[str, Any] = {"now": instant_text(reader.now), "tz": reader.zone_name, "titles": reader.language}
        told = {"findings": [finding._asdict() for finding in found.findings]}
        write_document(document(changes, about | told))
        return HELD_BACK if found.findings else 0
    from medalcal.emit.cells import Piece
    from medalcal.emit.changelist import step_lines

    write_lines(list(step_lines(changes, reader, width())) or [[Piece("No date changes.")]])
    tell_findings(found.findings)
    if found.findings:
        click.echo(f"medalcal: it would be held back for {many(len(found.findings), 'reason')}", err=True)
    return HELD_BACK if found.findings else 0


def _reader(now: str | None) -> Reader:
    from medalcal.cli.options import reader_zone, zone_text

    zone = reader_zone(None, None)
    return Reader(now_instant(now), zone, zone_text(zone))


def _place(path: str) -> tuple[str, str]:
    """Give the data folder and the slug of a work's file.

    Raises:
        NotFoundError: It is no work's file.
    """
    from medalcal.curated.folder import SUFFIX, WORKS

    works, name = os.path.split(os.path.abspath(path))
    if not os.path.isfile(path) or os.path.basename(works) != WORKS or not name.endswith(SUFFIX):
        raise NotFoundError(f'"{path}" is no file of a work; name one as data/{WORKS}/medalist{SUFFIX}')
    folder = os.path.dirname(works)
    return folder if os.path.isabs(path) else os.path.relpath(folder), name.removesuffix(SUFFIX)
