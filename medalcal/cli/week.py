"""``medalcal week``: the broadcast week as a timetable."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import click

from medalcal.cli.options import clock_options, data_option, day_of, past_options
from medalcal.cli.question import (
    Answer,
    about,
    ask,
    filter_options,
    open_ends,
    open_for,
    question_of,
    reader_of,
    tell_followed,
)
from medalcal.cli.screen import width, write_document, write_lines
from medalcal.emit.entry import Reader
from medalcal.emit.timetable import SCHEMA, Week, columns_of, viewer_day, week_lines
from medalcal.ledger.selection import Span

STARTS = ("mon", "sun", "today")


DAY_STARTS = 5 * 60
"""Unless the option or the profile says another: late-night television is over, and nobody is up."""


def boundary(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """Give the minutes from midnight at which a viewer's day begins.

    Raises:
        click.BadParameter: No clock, or one later than 06:00.
    """
    if value is None:
        return None
    from medalcal.errors import BroadcastTimeError
    from medalcal.model.clock import parse_rollover

    try:
        return parse_rollover(value)
    except BroadcastTimeError:
        raise click.BadParameter(
            f'"{value[:60]}" is no beginning of a day; write it as 05:00, from 00:00 to 06:00', ctx, param
        ) from None


@click.command(
    epilog="""\b
Examples:
  medalcal week
  medalcal week --of 2026-01-24 --tz Europe/Berlin
  medalcal week --day-starts 00:00 --starts sun
  medalcal week --kind broadcast --outlet tv-asahi --titles ja
  medalcal week --of +7 --json
""",
)
@click.option("--of", "of", metavar="DAY", help="The week of this day (default: this week): 2026-01-24, +7.")
@click.option("--starts", type=click.Choice(STARTS), default="mon", show_default=True, help="The first day.")
@click.option(
    "--day-starts",
    callback=boundary,
    default=None,
    metavar="HH:MM",
    help="When your day begins (default: the profile's, or 05:00): what is on before belongs to the day before, "
    "01:30 as 25:30.",
)
@filter_options
@clock_options
@past_options
@data_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document, medalcal/week/1.")
def command(
    data: str | None, of: str | None, starts: str, day_starts: int | None, as_json: bool, **options: Any
) -> None:
    """Show the broadcast week as a timetable: days across, or below each other in a narrow window."""
    reader = reader_of(**options)
    if day_starts is None:
        day_starts = options["profile"].day_starts if options["profile"] else DAY_STARTS
    day = viewer_day(reader, day_starts) if of is None else day_of(of, reader.now, reader.zone, "--of")
    week = _week(day, starts, day_starts)
    snapshot = open_for(data, **options)
    try:
        from_at, until_at = week.edges(reader)
    except OverflowError:
        raise click.BadParameter(f"{day} is too far away for a whole week", param_hint="--of") from None
    question = question_of(snapshot, reader, options)._replace(from_at=from_at, until_at=until_at)
    tell_followed(snapshot, question.chosen, options["profile"])
    days = Span(0, 0, week.first.toordinal(), week.first.toordinal() + 7)
    span = question_span(from_at.timestamp(), until_at.timestamp(), days)
    answer = ask(snapshot, question._replace(span=span), undated=False)
    if as_json:
        write_document(_document(week, answer, reader, about(question)))
    else:
        write_lines(week_lines(week, answer.with_breaks, reader, width(), open_ends(snapshot, question)))


def question_span(from_second: float, until_second: float, days: Span) -> Span:
    """Give the span between two instants, with days of their own."""
    return days._replace(from_minute=int(from_second // 60), until_minute=int(until_second // 60))


def _week(day: date, starts: str, day_starts: int) -> Week:
    """Give the week that holds a day."""
    back = {"mon": day.weekday(), "sun": (day.weekday() + 1) % 7, "today": 0}[starts]
    try:
        return Week(day - timedelta(days=back), day_starts)
    except OverflowError:
        raise click.BadParameter(f"{day} is too far away for a whole week", param_hint="--of") from None


def _document(week: Week, answer: Answer, reader: Reader, head: dict[str, Any]) -> dict[str, Any]:
    """Give ``medalcal/week/1``: the entries of ``medalcal/occurrences/1``, each with its column and time there."""
    columns = columns_of(week, answer.occurrences)
    return {
        "schema": SCHEMA,
        **head,
        "day_starts": f"{week.day_starts // 60:02d}:{week.day_starts % 60:02d}",
        "today": viewer_day(reader, week.day_starts).isoformat(),
        "columns": [day.isoformat() for day in columns],
        "occurrences": [
            {"column": placed.on.isoformat(), "column_time": placed.time or None, **placed.entry}
            for column in columns.values()
            for placed in column
        ],
        "breaks": answer.breaks,
    }
