"""``medalcal next``: what is on now or comes next, in one line, for prompts and status bars."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import click

from medalcal.cli.options import as_text, clock_options, data_option, one_form, past_options
from medalcal.cli.question import (
    Question,
    about,
    filter_options,
    first_after,
    open_for,
    order_of,
    question_of,
    reader_of,
    tell_followed,
)
from medalcal.cli.screen import write_document, write_lines, write_text
from medalcal.cli.stretch import span_between
from medalcal.emit.cells import Piece
from medalcal.emit.entry import Entry, document
from medalcal.emit.oneline import FIELDS, Template, next_line, waybar
from medalcal.emit.words import is_running
from medalcal.ledger.selection import INSTANT
from medalcal.ledger.snapshot import Snapshot

TOOLTIP = 5
"""How many entries the tooltip of a status bar lists, unless more are asked for."""
LONGEST = timedelta(days=1)
"""How far back to look for what is on now."""

_FIELD_HELP = "\n".join(f"  {{{name}}}{' ' * (16 - len(name))}{what}" for name, what in FIELDS.items())


def template_of(ctx: click.Context, param: click.Parameter, value: str | None) -> Template | None:
    """Read the template, so that a wrong field is told before anything else is done.

    Raises:
        click.BadParameter: A field that there is not, or a lone brace.
    """
    try:
        return None if value is None else Template.parse(as_text(ctx, param, value))
    except ValueError as error:
        raise click.BadParameter(str(error), ctx, param) from None


@click.command(
    epilog=f"""\b
Examples:
  medalcal next
  medalcal next --limit 3 --tz Europe/Berlin
  medalcal next --work medalist --format "{{title}} {{when}}"
  medalcal next --kind broadcast --format "{{local_time}} {{title:24}} {{short_label}}"
  medalcal next --waybar

\b
Fields of a template; {{title:24}} is cut to 24 cells, {{{{ and }}}} are braces:
{_FIELD_HELP}
""",
)
@filter_options
@click.option("--limit", type=click.IntRange(1, 1000), default=1, show_default=True, metavar="N", help="N lines.")
@click.option(
    "--format", "template", metavar="TEMPLATE", callback=template_of, help="A line per entry after this template."
)
@click.option("--waybar", "as_waybar", is_flag=True, help="One line of JSON with text, tooltip, class and alt.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document, medalcal/occurrences/1.")
@clock_options
@past_options
@data_option
def command(
    data: str | None, template: Template | None, as_waybar: bool, as_json: bool, limit: int, **options: Any
) -> None:
    """Show the next entry in one line.

    What is on now comes first, until it is over: an episode for half an hour where its length is not known, an event or
    an award for an hour. What is out on a day without an hour is next until that day is over, after what has an hour
    on it.
    """
    form = one_form(json=as_json, format=template is not None and not as_waybar, waybar=as_waybar)
    reader = reader_of(**options)
    snapshot = open_for(data, **options)
    question = question_of(snapshot, reader, options)
    question = question._replace(until_at=reader.now)
    tell_followed(snapshot, question.chosen, options["profile"])
    count = max(limit, TOOLTIP) if form == "waybar" else limit
    found = [*on_now(snapshot, question), *first_after(snapshot, question, count)][:count]
    if form == "waybar":
        texts = None if template is None else [template.fill(entry, reader) for entry in found]
        write_text(json.dumps(waybar(found, reader, texts), ensure_ascii=False))
    elif form == "json":
        head = about(question) | {"from": f"{reader.now:%Y-%m-%dT%H:%M:%SZ}", "until": None}
        write_document(document(found, [], head))
    elif template is not None:
        for entry in found:
            write_text(template.fill(entry, reader))
    else:
        write_lines([next_line(entry, reader) for entry in found] or [[Piece("nothing upcoming", "dim")]])


def on_now(snapshot: Snapshot, question: Question) -> list[Entry]:
    """Give what began before the present moment and still goes on, in order."""
    reader = question.reader
    span = span_between(reader.now - LONGEST, reader.now, reader.zone)
    begun = (reader.sees(entry) for entry in snapshot.entries(INSTANT, span, question.chosen))
    return sorted((entry for entry in begun if is_running(entry, reader.now)), key=order_of)
