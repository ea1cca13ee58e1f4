"""``medalcal upcoming``: what comes next."""

from __future__ import annotations

from typing import Any

import click

from medalcal.cli.options import clock_options, data_option
from medalcal.cli.question import about, ask, filter_options, open_for, question_of, reader_of, window_options
from medalcal.cli.screen import write_document, write_lines, write_text, width
from medalcal.emit.entry import document


@click.command(
    epilog="""\b
Examples:
  medalcal upcoming
  medalcal upcoming --days 14 --tz Europe/Berlin
  medalcal upcoming --work medalist --from 2026-01-10 --until 2026-01-31
  medalcal upcoming --kind volume --language en --json
  medalcal upcoming --past 7
""",
)
@window_options
@filter_options
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most N entries.")
@clock_options
@data_option
@click.option("--json", "form", flag_value="json", default=None, help="One JSON document, medalcal/occurrences/1.")
@click.option("--csv", "form", flag_value="csv", help="Comma-separated values.")
@click.option("--markdown", "form", flag_value="markdown", help="A Markdown table.")
def command(data: str | None, form: str | None, **options: Any) -> None:
    """Show what comes next: 30 days ahead, then what has no date yet."""
    reader = reader_of(**options)
    snapshot = open_for(data)
    question = question_of(snapshot, reader, options)
    answer = ask(snapshot, question)
    if form == "json":
        write_document(document(answer.occurrences, answer.undated, about(question)))
    elif form == "csv":
        from medalcal.emit.flat import csv_text

        write_text(csv_text(answer.occurrences))
    elif form == "markdown":
        from medalcal.emit.flat import markdown_text

        write_text(markdown_text(answer.occurrences, reader))
    else:
        from medalcal.emit.table import upcoming_lines

        last = None
        if not answer.occurrences:
            stored = snapshot.last_before(question.span.from_minute, question.span.from_day, question.chosen)
            last = reader.sees(stored) if stored else None
        whole_days = (question.until_at - question.from_at).days
        write_lines(upcoming_lines(answer.occurrences, answer.undated, last, reader, whole_days, width()))
