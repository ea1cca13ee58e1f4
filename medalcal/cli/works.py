"""``medalcal works``: find works by any title in any script."""

from __future__ import annotations

from typing import Any

import click

from medalcal.cli.options import as_text, data_option, past_options


@click.command(
    epilog="""\b
Examples:
  medalcal works
  medalcal works フリーレン
  medalcal works ｶｸﾞﾗﾊﾞﾁ --json
""",
)
@click.argument("words", nargs=-1, callback=as_text)
@past_options
@data_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def command(words: tuple[str, ...], data: str | None, as_json: bool, **options: Any) -> None:
    """Find works by WORDS from any title, in any script; all works without them."""
    from medalcal.cli.question import open_for
    from medalcal.cli.screen import width, write_document, write_lines
    from medalcal.jobs.search import nearest, search

    snapshot = open_for(data, **options)
    found = search(snapshot, " ".join(words))
    if as_json:
        write_document({"schema": "medalcal/works/1", "works": found})
        return
    from medalcal.emit.worklist import works_lines

    text = " ".join(words)
    write_lines(works_lines(found, text, width(), [] if found else nearest(snapshot, text)))
