"""What tests of the screen share: the small data folder, and whole outputs kept as files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

TESTS = Path(__file__).parent.parent


@pytest.fixture
def terminal_data() -> str:
    """Give the folder of five works that show every mark, precision and kind of row."""
    return str(TESTS / "samples" / "terminal")


@pytest.fixture
def breaks_data() -> str:
    """Give the folder of a season with breaks and a rerun, and of two films, one postponed and one cancelled."""
    return str(TESTS / "samples" / "breaks")


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Compare a text with the file kept of it; ``MEDALCAL_GOLDEN=write`` keeps it anew, and its diff is then read."""

    def compare(name: str, text: str) -> None:
        path = TESTS / "golden" / name
        if os.environ.get("MEDALCAL_GOLDEN") == "write":
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text("utf-8")

    return compare


@pytest.fixture
def history(monkeypatch: pytest.MonkeyPatch) -> str:
    """Give the folder with ten days of news, named from where the samples are, so that paths in outputs are short."""
    monkeypatch.chdir(TESTS / "samples")
    return "history"
