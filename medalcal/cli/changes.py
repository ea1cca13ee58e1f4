"""``medalcal changes``: what was added, became known more exactly, moved or was called off."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import click

from medalcal.cli.options import clock_options, data_option, day_of, one_form, past_options
from medalcal.cli.question import about_followed, filter_of, filter_options, open_for, reader_of, tell_followed
from medalcal.cli.screen import width, write_document, write_lines, write_text
from medalcal.emit.changedoc import STEPS, Moved, document, seen_change
from medalcal.emit.entry import Reader, pick
from medalcal.ledger.selection import Filter
from medalcal.ledger.snapshot import Snapshot

USUAL_DAYS = 30
DIFFERENT = 10
"""The exit code for changes, where it was asked for."""
_END = "9999-12-31T23:59:59Z"


@click.command(
    epilog="""\b
Examples:
  medalcal changes
  medalcal changes --since 2026-11-01 --work medalist
  medalcal changes --only moved --only cancelled --json
  medalcal changes --format atom > changes.atom
  medalcal changes --since -7 --as-of 2026-12-01
  medalcal changes --since yesterday --exit-code || notify-send "something moved"
""",
)
@click.option("--since", metavar="DAY", help="From this day on: 2026-11-01, yesterday, -7 (default: 30 days back).")
@click.option("--only", multiple=True, type=click.Choice(STEPS), help="Only this kind of change; may be repeated.")
@filter_options
@click.option("--everything", is_flag=True, help="List every work of which something was added.")
@click.option("--format", "form", type=click.Choice(("table", "json", "atom")), help="What to write (default: table).")
@click.option("--json", "as_json", is_flag=True, help="One JSON document, medalcal/changes/1.")
@click.option("--exit-code", "exits", is_flag=True, help=f"Leave with {DIFFERENT} where something changed.")
@clock_options
@past_options
@data_option
def command(data: str | None, since: str | None, form: str | None, as_json: bool, exits: bool, **options: Any) -> int:
    """Show what changed, the last learned first: old and new date, since when, why, and where that was said.

    A day counts from its midnight in UTC, as days of reading do. What one piece of news changed alike is told once;
    --json has every entry by itself.
    """
    if one_form(json=as_json, format=form not in (None, "json")) == "json":
        form = "json"
    reader = reader_of(**options)
    first = _since(since, reader)
    snapshot = open_for(data, **options)
    chosen = filter_of(snapshot, **options)
    tell_followed(snapshot, chosen, options["profile"])
    changes = _changes(snapshot, first, chosen, options["only"], reader)
    if form == "json":
        write_document(document(changes, _about(reader, first, chosen, options)))
    elif form == "atom":
        from medalcal.emit.atom import atom_text

        asked = " ".join(map(str, (*_told(chosen), *options["only"], reader.language)))
        name = f"{_name(snapshot, chosen, reader)}: what moved"
        write_text(atom_text(changes, name, asked, reader.language, snapshot.meta("changed_at")))
    else:
        from medalcal.emit.cells import Piece
        from medalcal.emit.changelist import change_lines

        lines = list(change_lines(changes, reader, width(), everything=options["everything"]))
        write_lines(lines or [[Piece(_nothing(first, chosen, options))]])
    return DIFFERENT if exits and changes else 0


def _since(text: str | None, reader: Reader) -> date:
    if text is None:
        return reader.now.date() - timedelta(days=USUAL_DAYS)
    return day_of(text, reader.now, reader.zone, "--since")


def _changes(snapshot: Snapshot, since: date, chosen: Filter, only: tuple[str, ...], reader: Reader) -> list[Moved]:
    found = (seen_change(*row, reader) for row in snapshot.changes(f"{since}T00:00:00Z", _END, chosen))
    return [change for change in found if not only or change["change"] in only]


def _told(chosen: Filter) -> tuple[object, ...]:
    """Give what tells one feed from others. Its order is for good: the ids of feeds that people read follow from it."""
    told = (chosen.works, chosen.kinds, chosen.outlets, chosen.territories, chosen.languages, chosen.lead_only,
            chosen.edition_on, chosen.limit)  # fmt: skip
    return (*told, *(one for one in (chosen.format, chosen.wanted) if one is not None))


def _name(snapshot: Snapshot, chosen: Filter, reader: Reader) -> str:
    """Name a feed after the one work that it is about."""
    named = chosen.works or about_followed(chosen).get("followed", ())
    titles = {slug: json.loads(about)["titles"] for slug, about, _ in snapshot.works() if slug in named}
    return pick(next(iter(titles.values())), reader.language) or "medalcal" if len(titles) == 1 else "medalcal"


def _nothing(since: date, chosen: Filter, options: dict[str, Any]) -> str:
    filtered = chosen.wanted is not None or any(
        options[name] for name in ("only", "works", "kinds", "outlets", "territories", "languages")
    )
    return f"{'Nothing of the kind' if filtered else 'Nothing'} changed since {since}."


def _about(reader: Reader, since: date, chosen: Filter, options: dict[str, Any]) -> dict[str, Any]:
    return {
        "now": f"{reader.now:%Y-%m-%dT%H:%M:%SZ}",
        "tz": reader.zone_name,
        "since": since.isoformat(),
        "titles": reader.language,
        "runs": options["runs"] or "lead",
        **about_followed(chosen),
    }
