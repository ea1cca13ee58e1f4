"""``medalcal works``: find works by any title in any script."""

from __future__ import annotations

import json
from difflib import get_close_matches
from typing import Any

import click

from medalcal.cli.options import data_option
from medalcal.ledger.snapshot import Snapshot


def search(snapshot: Snapshot, text: str, *, whole: bool = False) -> list[dict[str, Any]]:
    """Give the works of which slug, a title or the creator contains every word of a text, the nearest first.

    All works, by slug, where the text has no words.

    Args:
        whole: Only works of which one of these is the text itself.
    """
    from medalcal.jobs.compile import folded

    words = folded(text).split()
    if not words:
        return [json.loads(about) for _, about, _ in snapshot.works()]
    found = []
    for _, about, titles in snapshot.works():
        lines = titles.split("\n")
        if folded(text) in lines if whole else all(word in titles for word in words):
            found.append((min(abs(len(line) - len(folded(text))) for line in lines), json.loads(about)))
    return [about for _, about in sorted(found, key=lambda pair: (pair[0], pair[1]["work"]))]


def nearest(snapshot: Snapshot, text: str) -> list[str]:
    """Give the slugs of up to three works of which a title, or a word of one, looks like a text."""
    from medalcal.jobs.compile import folded

    slugs: dict[str, str] = {}
    for slug, _, titles in snapshot.works():
        for line in titles.split("\n"):
            slugs |= {part: slug for part in (line, *line.split()) if len(part) > 2}
    near = get_close_matches(folded(text), slugs, 6, 0.65)
    return list(dict.fromkeys(slugs[part] for part in near))[:3]


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
    from medalcal.cli.screen import width, write_document, write_lines

    snapshot = open_for(data)
    found = search(snapshot, " ".join(words))
    if as_json:
        write_document({"schema": "medalcal/works/1", "works": found})
        return
    from medalcal.emit.worklist import works_lines

    text = " ".join(words)
    write_lines(works_lines(found, text, width(), [] if found else nearest(snapshot, text)))
