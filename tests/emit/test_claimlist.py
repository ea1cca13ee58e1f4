"""Screens of an announcement: its claims, and what they would do to a calendar, from documents that are kept."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from medalcal.emit.cells import Line, cell_width, trimmed
from medalcal.emit.claimlist import CLOSE, OPEN, claim_lines
from medalcal.emit.entry import Reader
from medalcal.emit.proposallist import brief_lines, proposal_lines

TESTS = Path(__file__).parent.parent
DOCUMENT = json.loads((TESTS / "samples" / "news" / "claims.json").read_text("utf-8"))
READER = Reader(
    now=datetime(2025, 11, 28, tzinfo=UTC), zone=ZoneInfo("Europe/Berlin"), zone_name="Europe/Berlin", language="en"
)


def written(lines: Iterable[Line]) -> str:
    """Give lines as plain text."""
    return "".join("".join(piece.text for piece in trimmed(line)) + "\n" for line in lines)


def kept(name: str, text: str) -> None:
    """Compare a text with the file kept of it; ``MEDALCAL_GOLDEN=write`` keeps it anew."""
    path = TESTS / "golden" / name
    if os.environ.get("MEDALCAL_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text("utf-8")


def proposals(*verdicts: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Give the kept proposals of some verdicts, each with its claim."""
    return [(one, DOCUMENT["claims"][one["claim"]]) for one in DOCUMENT["proposals"] if one["verdict"] in verdicts]


@pytest.mark.parametrize("width", [40, 80, 120])
def test_claims(width: int) -> None:
    """What, when in both clocks, where, and the sentence; what is certain, concluded or ambiguous; what was left."""
    text = written(claim_lines(DOCUMENT, READER, width))
    assert max(map(cell_width, text.splitlines())) <= width
    kept(f"read-{width}.txt", text)


@pytest.mark.parametrize("width", [40, 80, 120])
def test_proposals(width: int) -> None:
    """What is known or has no place in short; then each claim, and what it would do."""
    lines = list(brief_lines(proposals("confirms", "unplaced"), width))
    for proposal, claim in proposals("new", "sharpens", "moves", "contradicts"):
        lines += [[], *proposal_lines(proposal, claim, READER, width)]
    text = written(lines)
    assert max(map(cell_width, text.splitlines())) <= width
    kept(f"read-into-{width}.txt", text)


def test_the_words_of_a_date_stand_out() -> None:
    """On a terminal they are bold, over the end of a line too; what is around them is dim."""
    lines = list(claim_lines(DOCUMENT, READER, 40))
    bold = "".join(piece.text for line in lines for piece in line if piece.style == "bold")
    for claim in DOCUMENT["claims"]:
        words = "".join(claim["evidence"]["text"].split())
        assert f"{OPEN}{words}{CLOSE}" in "".join(bold.split())


def test_what_would_steer_a_terminal_is_not_shown() -> None:
    """Control characters of a text never reach the screen."""
    hostile = json.loads(json.dumps(DOCUMENT))
    for claim in hostile["claims"]:
        claim["sentence"]["text"] = claim["sentence"]["text"].replace(" ", "\x1b[31m ", 1)
        claim["work"] = "\x1b]0;x\x07"
    text = written(claim_lines(hostile, READER, 80))
    assert not any(char in text for char in "\x1b\x07")
