"""``medalcal upcoming``: what comes next."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

import click

from medalcal.cli.options import clock_options, data_option, one_form, past_options
from medalcal.cli.question import (
    Question,
    about,
    ask,
    filter_options,
    first_after,
    open_ends,
    open_for,
    question_of,
    reader_of,
    tell_followed,
    window_options,
)
from medalcal.cli.screen import width, write_document, write_lines, write_text
from medalcal.emit.entry import document
from medalcal.ledger.snapshot import Snapshot

if TYPE_CHECKING:
    from medalcal.emit.shape import StoredEntry
    from medalcal.emit.table import Around

UNDATED_SHOWN = 12


@click.command(
    epilog="""\b
Examples:
  medalcal upcoming
  medalcal upcoming --days 14 --tz Europe/Berlin
  medalcal upcoming --work medalist --from 2026-01-10 --until 2026-01-31
  medalcal upcoming --kind volume --language en --json
  medalcal upcoming --past 7
  medalcal upcoming --all
""",
)
@window_options
@filter_options
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most N entries.")
@click.option(
    "--undated",
    type=click.IntRange(0),
    metavar="N",
    help=f"List at most N that have no date yet (default: {UNDATED_SHOWN} in the table, in documents all).",
)
@clock_options
@past_options
@data_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document, medalcal/occurrences/1.")
@click.option("--csv", "as_csv", is_flag=True, help="Comma-separated values.")
@click.option("--markdown", "as_markdown", is_flag=True, help="A Markdown table.")
def command(data: str | None, as_json: bool, as_csv: bool, as_markdown: bool, **options: Any) -> None:
    """Show what comes next: 30 days ahead, then what has no date yet."""
    form = one_form(json=as_json, csv=as_csv, markdown=as_markdown)
    reader = reader_of(**options)
    snapshot = open_for(data, **options)
    question = question_of(snapshot, reader, options)
    tell_followed(snapshot, question.chosen, options["profile"])
    still_to_come = max(reader.today.toordinal(), question.span.from_day)
    answer = ask(snapshot, question, undated_from=still_to_come)
    if form is not None and options["undated"] is not None:
        answer = answer._replace(undated=answer.undated[: options["undated"]])
    if form == "json":
        write_document(document(answer.occurrences, answer.undated, about(question), answer.breaks))
    elif form == "csv":
        from medalcal.emit.flat import csv_text

        write_text(csv_text([*answer.occurrences, *answer.undated]))
    elif form == "markdown":
        from medalcal.emit.flat import markdown_text

        write_text(markdown_text([*answer.occurrences, *answer.undated], reader))
    else:
        from medalcal.emit.table import upcoming_lines

        dated = answer.with_breaks
        around = None if answer.occurrences else _around(snapshot, question)
        usual = UNDATED_SHOWN if options["undated"] is None else options["undated"]
        shown = usual if question.until_at > reader.now else 0
        ends = open_ends(snapshot, question)
        write_lines(
            upcoming_lines(dated, answer.undated, reader, width(), around=around, undated_shown=shown, open_ends=ends)
        )


def _around(snapshot: Snapshot, question: Question) -> Around:
    """Give what was before a stretch of time in which nothing is, and what comes after it."""
    from medalcal.emit.table import Around

    stored = snapshot.last_before(question.span.from_minute, question.span.from_day, question.chosen)
    last = question.reader.sees(cast("StoredEntry", stored)) if stored else None
    return Around(_stretch_words(question), last, next(iter(first_after(snapshot, question, 1)), None))


def _stretch_words(question: Question) -> str:
    reader, from_at, until_at = question.reader, question.from_at, question.until_at
    if from_at == reader.now:
        days = (until_at - from_at).days
        if until_at - from_at == timedelta(days=days):
            return f"in the next {days} days" if days > 1 else "in the next 24 hours"
    from medalcal.emit.words import day_text

    first = from_at.astimezone(reader.zone).date()
    last = (until_at - timedelta(seconds=1)).astimezone(reader.zone).date()
    return f"on {day_text(first)}" if first == last else f"from {day_text(first)} to {day_text(last)}"
