"""What things are called."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from medalcal.emit.label import episode_labels, series_names
from medalcal.model.claim import Break
from medalcal.schedule.expand import unfold
from tests.schedule.makers import claim, series, work


@pytest.mark.parametrize(
    "work,key,english,japanese",
    [
        ("medalist", "medalist/season-2/1", "Season 2, episode 14", "第2期 第14話"),
        ("medalist", "medalist/manga/14:ja-print", "Volume 14 (Japanese, print)", "第14巻（日本語・紙）"),
        ("medalist", "medalist/manga/13:en", "Volume 13 (English)", "第13巻（英語）"),
        ("easygoing-territory", "easygoing-territory/light-novel/9:en-print", "Light novel volume 9 (English, print)",
         "ライトノベル 第9巻（英語・紙）"),
        ("jujutsu-kaisen", "jujutsu-kaisen/season-3-part-1/recap-1", "Season 3, The Culling Game part 1, recap",
         "第3期 死滅回游 前編 総集編"),
    ],
)  # fmt: skip
def test_labels(run: Callable[..., Any], work: str, key: str, english: str, japanese: str) -> None:
    """Episodes have their printed number, volumes their edition, and what is no manga its medium."""
    for titles, expected in (("en", english), ("ja", japanese)):
        outcome = run("show", work, "--json", "--titles", titles, "--now", "2026-11-20", "--tz", "UTC")
        labels = {entry["key"]: entry["label"] for entry in json.loads(outcome.out)["occurrences"]}
        assert labels[key] == expected


BREAKS = str(Path(__file__).parents[1] / "samples" / "breaks")


@pytest.mark.parametrize(
    "key,english,japanese",
    [
        ("cup/season-2/break-2026-01-24", "Season 2, no episode (sports)", "第2期 放送休止（スポーツ中継）"),
        ("cup/season-2/break-2026-02-07@web", "Season 2, no episode (holiday)", "第2期 放送休止（年末年始・祝日）"),
        ("cup/season-2/break-2026-02-21", "Season 2, no episode (production)", "第2期 放送休止（制作上の都合）"),
        ("cup/season-2/1@again", "Season 2, episode 14 (rerun)", "第2期 第14話（再放送）"),
        ("cup/season-2/1", "Season 2, episode 14", "第2期 第14話"),
    ],
)
def test_labels_of_breaks_and_reruns(run: Callable[..., Any], key: str, english: str, japanese: str) -> None:
    """A break says that nothing airs and why; a rerun that it is none of the news."""
    for titles, expected in (("en", english), ("ja", japanese)):
        args = ("--runs", "all", "--titles", titles, "--now", "2026-01-20", "--tz", "UTC", "--data", BREAKS)
        found = json.loads(run("show", "cup", "--json", *args).out)
        labels = {entry["key"]: entry["label"] for entry in found["occurrences"] + found["breaks"]}
        assert labels[key] == expected


def test_a_break_without_a_known_reason_gives_none() -> None:
    """``other`` is no reason that would tell anybody anything."""
    made = series(claim("starts", "2026-01-03"), claim("slot", "Sat 25:30"), claim("count", 3),
                  claim("break", Break("other"), about=date(2026, 1, 10)))  # fmt: skip
    of = work(made)
    (pause,) = [item for item in unfold(of).occurrences if item.pause is not None]
    assert episode_labels(of, made, pause) == {"en": "No episode", "ja": "放送休止"}


@pytest.mark.parametrize(
    "installments, japanese",
    [((3,), "第3期"), ((2, 3), "第3期"), ((3, 3), "The Long Game"), ((None,), "The Long Game")],
    ids=["alone", "of-another", "of-the-same", "none"],
)
def test_a_series_without_a_japanese_name(installments: tuple[int | None, ...], japanese: str) -> None:
    """It is told by its installment where that tells it from all others, else by the name that it has."""
    made = [replace(series(), slug=f"part-{place}", installment=number, names={"en": "The Long Game"})
            for place, number in enumerate(installments)]  # fmt: skip
    assert series_names(work(*made), made[-1]) == {"en": "The Long Game", "ja": japanese}
