"""What things are called."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    "work,key,english,japanese",
    [
        ("medalist", "medalist/season-2/1", "Season 2, episode 14", "第2期 第14話"),
        ("medalist", "medalist/manga/14:ja-print", "Volume 14 (Japanese, print)", "第14巻（日本語・紙）"),
        ("medalist", "medalist/manga/13:en", "Volume 13 (English)", "第13巻（英語）"),
        ("easygoing-territory", "easygoing-territory/light-novel/9:en-print", "Light novel volume 9 (English, print)",
         "ライトノベル 第9巻（英語・紙）"),
        ("jujutsu-kaisen", "jujutsu-kaisen/season-3-part-1/recap-1", "Season 3, The Culling Game part 1, recap",
         "Season 3, The Culling Game part 1 総集編"),
    ],
)  # fmt: skip
def test_labels(run: Callable[..., Any], work: str, key: str, english: str, japanese: str) -> None:
    """Episodes have their printed number, volumes their edition, and what is no manga its medium."""
    for titles, expected in (("en", english), ("ja", japanese)):
        outcome = run("show", work, "--json", "--titles", titles, "--now", "2026-11-20", "--tz", "UTC")
        labels = {entry["key"]: entry["label"] for entry in json.loads(outcome.out)["occurrences"]}
        assert labels[key] == expected
