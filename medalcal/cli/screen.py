"""Standard output: documents for programs, lines for people.

Colours are those of the terminal's own theme. They appear on a terminal alone, and not where ``NO_COLOR`` is set
(https://no-color.org), which leaves bold and dim.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from click import echo, style

from medalcal.cli.options import person_is_looking
from medalcal.emit.jsondoc import document_text

if TYPE_CHECKING:
    from medalcal.emit.cells import Line

NARROWEST = 20
"""Lines are made for no less, however small a window says it is."""
BATCH = 1 << 16
"""Characters written at once."""
UNSEEN = 100
"""Cells of a line where nobody is looking and ``COLUMNS`` says nothing."""

WEIGHTS = {"bold": "bold", "dim": "dim", "strike": "strikethrough"}
"""Words of a style, and what click calls them; all others are colours."""


def write_document(document: dict[str, Any]) -> None:
    """Write one JSON document."""
    _speak_utf8()
    _write(document_text(document))


def write_text(text: str) -> None:
    """Write a text as it is, with a line's end if it has none."""
    _speak_utf8()
    _write((text, "" if text.endswith("\n") else "\n"))


def width() -> int:
    """Give how many cells a line may have: the terminal's, or 100 where nobody is looking."""
    if person_is_looking() or "COLUMNS" in os.environ:
        import shutil

        return max(NARROWEST, shutil.get_terminal_size((UNSEEN, 24)).columns)
    return UNSEEN


def write_lines(lines: Iterable[Line]) -> None:
    """Write lines for a person: styled on a terminal, plain text elsewhere."""
    from medalcal.emit.cells import trimmed

    _speak_utf8()
    if not person_is_looking() or os.environ.get("TERM") == "dumb":
        _write("".join([piece.text for piece in trimmed(line)]) + "\n" for line in lines)
        return
    colours = not os.environ.get("NO_COLOR")
    texts = ["".join([_styled(piece.text, piece.style, colours) for piece in trimmed(line)]) for line in lines]
    echo("\n".join(texts))  # which makes an old Windows console understand colours


def _write(parts: Iterable[str]) -> None:
    """Write in large pieces: an unbuffered stream would take each small one to the kernel by itself."""
    waiting, size = [], 0
    for part in parts:
        waiting.append(part)
        size += len(part)
        if size > BATCH:
            sys.stdout.write("".join(waiting))
            waiting, size = [], 0
    sys.stdout.write("".join(waiting))
    sys.stdout.flush()


def _styled(text: str, words: str, colours: bool) -> str:
    if not words or not text.strip():
        return text
    how: dict[str, Any] = {WEIGHTS[word]: True for word in words.split() if word in WEIGHTS}
    if colours:
        how["fg"] = next((word for word in words.split() if word not in WEIGHTS), None)
    return style(text, **how)


def _speak_utf8() -> None:
    """Make standard output take every character, whatever the locale says.

    A file or a pipe is written in UTF-8, as JSON demands and programs expect. A terminal keeps the encoding that it
    says it has; what that lacks becomes a question mark, but ASCII is a locale that is not set, and click writes UTF-8.
    Half a character, as from a file's name, is written as JSON would.
    """
    with suppress(AttributeError, ValueError):  # not a text file of its own, as in some tests and notebooks
        if person_is_looking():
            sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]
        else:
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")  # type: ignore[union-attr]
