"""``medalcal works``: find works by any title in any script."""

from __future__ import annotations

import json
from typing import Any

import click

from medalcal.cli.options import data_option
from medalcal.ledger.snapshot import Snapshot


def search(snapshot: Snapshot, text: str) -> list[dict[str, Any]]:
    """Give the works of which slug, a title or the creator contains every word of a text, the nearest first."""
    from medalcal.jobs.compile import folded

    words = folded(text).split()
    found = []
    for _, about, titles in snapshot.works():
        if all(word in titles for word in words):
            nearness = min(abs(len(line) - len(folded(text))) for line in titles.split("\n"))
            found.append((nearness, json.loads(about)))
    return [about for _, about in sorted(found, key=lambda pair: (pair[0], pair[1]["work"]))]


@click.command(
    epilog="""\b
Examples:
  medalcal works
  medalcal works フリーレン
  medalcal works ｶｸﾞﾗﾊﾞﾁ --json
""",
)
@click.argument("words", nargs=-1)
@data_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def command(words: tuple[str, ...], data: str | None, as_json: bool) -> None:
    """Find works by WORDS from any title, in any script; all works without them."""
    from medalcal.cli.question import open_for
    from medalcal.cli.screen import write_document, write_lines

    snapshot = open_for(data)
    found = search(snapshot, " ".join(words))
    if as_json:
        write_document({"schema": "medalcal/works/1", "works": found})
        return
    from medalcal.emit.table import works_lines

    write_lines(works_lines(found, " ".join(words)))
