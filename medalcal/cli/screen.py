"""Standard output: documents for programs, lines for people. ``rich`` is loaded only where a person is looking."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import click

from medalcal.cli.options import person_is_looking
from medalcal.emit.jsondoc import document_text

if TYPE_CHECKING:
    from medalcal.emit.table import Line


def write_document(document: dict[str, Any]) -> None:
    """Write one JSON document."""
    sys.stdout.writelines(document_text(document))


def write_text(text: str) -> None:
    """Write a text as it is."""
    click.echo(text, nl=not text.endswith("\n"))


def width() -> int:
    """Give how many cells a line may have: the terminal's, or 100 where nobody is looking."""
    if person_is_looking() or "COLUMNS" in os.environ:
        return max(20, shutil.get_terminal_size((100, 24)).columns)
    return 100


def write_lines(lines: Iterable[Line]) -> None:
    """Write lines for a person: styled on a terminal, plain text elsewhere."""
    if not person_is_looking() or os.environ.get("TERM") == "dumb":
        for line in lines:
            click.echo("".join(piece.text for piece in line).rstrip())
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False, markup=False, emoji=False, soft_wrap=True)
    for line in lines:
        console.print(Text.assemble(*((piece.text, piece.style) for piece in line)))
