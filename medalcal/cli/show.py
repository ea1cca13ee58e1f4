"""``medalcal show``: all dates of a work by medium, or one entry in full."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

import click

from medalcal.cli.options import as_text, clock_options, data_option, past_options
from medalcal.cli.question import (
    TITLES,
    Question,
    about,
    known_entry,
    known_work,
    open_for,
    order_of,
    question_of,
    reader_of,
)
from medalcal.cli.screen import width, write_document, write_lines
from medalcal.emit.entry import Entry, Reader, document
from medalcal.ledger.selection import ALL, BREAKS, COARSE, DAY, INSTANT
from medalcal.ledger.snapshot import Snapshot

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from medalcal.emit.shape import StoredEntry


def complete_subject(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete a work's slug, or behind its slash the keys of its entries."""
    from medalcal.cli import complete

    return (complete.key if "/" in incomplete else complete.work)(ctx, param, incomplete)


@click.command(
    epilog="""\b
Examples:
  medalcal show medalist
  medalcal show メダリスト --tz Europe/Berlin
  medalcal show medalist --runs all --titles ja
  medalcal show medalist --json
  medalcal show medalist/season-2/1
""",
)
@click.argument(
    "subject", metavar="WORK|KEY", nargs=-1, required=True, shell_complete=complete_subject, callback=as_text
)
@click.option(
    "--runs",
    type=click.Choice(("lead", "all")),
    default="lead",
    show_default=True,
    help="One list of a series, or one for each outlet.",
)
@click.option("--titles", type=click.Choice(TITLES), default="en", show_default=True, help="Language of titles.")
@clock_options
@past_options
@data_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document, medalcal/occurrences/1.")
def command(subject: tuple[str, ...], data: str | None, as_json: bool, **options: Any) -> None:
    """Show all dates of WORK by medium, past and future; with KEY one entry in full.

    WORK is a slug, or words of any title in any script.
    """
    reader = reader_of(**options)
    snapshot = open_for(data, **options)
    text = " ".join(subject).strip()
    if not text:
        raise click.BadParameter('it is empty; "medalcal works" lists the works', param_hint="WORK")
    if "/" in text:
        _show_entry(snapshot, text, reader, question_of(snapshot, reader, options), as_json)
    else:
        _show_work(snapshot, known_work(snapshot, text), reader, options, as_json)


def _show_work(snapshot: Snapshot, slug: str, reader: Reader, options: dict[str, Any], as_json: bool) -> None:
    question = question_of(snapshot, reader, options | {"works": (slug,)})._replace(span=ALL)
    dated = sorted([*_seen(snapshot, DAY, question), *_seen(snapshot, INSTANT, question)], key=order_of)
    breaks = [entry for tier in BREAKS for entry in _seen(snapshot, tier, question)]
    undated = _seen(snapshot, COARSE, question)
    work = next(json.loads(text) for name, text, _ in snapshot.works() if name == slug)
    if as_json:
        write_document(document(dated, undated, _head(question) | {"work": work}, breaks))
        return
    from medalcal.emit.workdates import show_lines

    write_lines(show_lines(work, sorted([*dated, *breaks], key=order_of), undated, reader, width()))


def _show_entry(snapshot: Snapshot, key: str, reader: Reader, question: Question, as_json: bool) -> None:
    stored = known_entry(snapshot, key, question)
    entry = reader.sees(stored)
    if as_json:
        is_dated = entry["precision"] in ("minute", "day")
        write_document(document([entry] if is_dated else [], [] if is_dated else [entry], _head(question)))
        return
    from medalcal.emit.inview import entry_lines

    write_lines(entry_lines(entry, stored["titles"], reader, width()))


def _seen(snapshot: Snapshot, tier: int, question: Question) -> list[Entry]:
    return [
        question.reader.sees(cast("StoredEntry", entry))
        for entry in snapshot.entries(tier, question.span, question.chosen)
    ]


def _head(question: Question) -> dict[str, Any]:
    """Give the head of a document without bounds in time."""
    return about(question) | {"from": None, "until": None}
