"""``medalcal why``: the claims behind a date, with words, address and day read."""

from __future__ import annotations

import os
from typing import Any

import click

from medalcal.cli.options import as_text, clock_options, data_option, past_of, past_options
from medalcal.cli.question import TITLES, Question, known_entry, known_work, open_for, question_of, reader_of
from medalcal.cli.screen import width, write_document, write_lines
from medalcal.cli.show import complete_subject
from medalcal.emit.changedoc import Moved, seen_change
from medalcal.emit.entry import pick
from medalcal.ledger.snapshot import Snapshot


@click.command(
    epilog="""\b
Examples:
  medalcal why medalist/season-2/1
  medalcal why medalist/manga/14:ja-print --json
  medalcal why medalist
  medalcal why medalist/season-2/1 --as-of 2026-12-01
""",
)
@click.argument(
    "subject", metavar="KEY|WORK", nargs=-1, required=True, shell_complete=complete_subject, callback=as_text
)
@click.option("--titles", type=click.Choice(TITLES), default="en", show_default=True, help="Language of titles.")
@clock_options
@past_options
@data_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document, medalcal/why/1.")
def command(subject: tuple[str, ...], data: str | None, as_json: bool, **options: Any) -> None:
    """Show why a date is given: the claims behind KEY, or all of WORK, the last read first.

    Each with what it counts for, its words, its address and the day on which it was read.
    """
    from medalcal.emit.whydoc import document, statements
    from medalcal.jobs.calendar import data_folder
    from medalcal.jobs.why import grounds
    from medalcal.schedule.view import View

    reader = reader_of(**options)
    snapshot = open_for(data, **options)
    text = " ".join(subject).strip()
    if not text:
        raise click.BadParameter('it is empty; "medalcal works" lists the works', param_hint="KEY")
    question = question_of(snapshot, reader, options | {"runs": "all"})
    stored = known_entry(snapshot, text, question) if "/" in text else None
    slug = stored["work"] if stored else known_work(snapshot, text)
    past = past_of(**options)
    found = grounds(data_folder(data), slug, stored["key"] if stored else None, View(past.until, past.announced))
    claims = statements(found.claims, os.path.relpath(found.path))
    entry = reader.sees(stored) if stored else None
    changes = _changes(snapshot, question, slug, stored["key"] if stored else None)
    if as_json:
        head = {"now": f"{reader.now:%Y-%m-%dT%H:%M:%SZ}", "tz": reader.zone_name, "titles": reader.language}
        write_document(document(slug, entry, claims, changes, head))
        return
    from medalcal.emit.whylist import why_lines

    name = pick(found.work.titles, reader.language) or slug
    write_lines(why_lines(name, entry, claims, changes, reader, width()))


def _changes(snapshot: Snapshot, question: Question, slug: str, key: str | None) -> list[Moved]:
    """Give what an entry, or every entry of a work, went through, the last learned first."""
    chosen = question.chosen._replace(works=(slug,))
    rows = snapshot.changes("", "9999", chosen)
    seen = [seen_change(*row, question.reader) for row in rows if key is None or row[0]["key"] == key]
    return seen[::-1]
