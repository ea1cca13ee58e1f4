"""What became of a date, in one sentence."""

# ruff: noqa: E501 - rows of tables hold whole sentences

from __future__ import annotations

from typing import Any, cast

import pytest

from medalcal.emit.changewords import change_line, state_words
from tests.emit.moves import move, state

LINES: dict[str, tuple[dict[str, Any], str, str]] = {
    "moved": (
        move("moved", state("2027-01-09 25:30"), state("2027-01-16 25:30"), why="production"),
        "Was Sat 9 Jan 25:30, moved on 6 Nov 2026: production.",
        "変更前：1月9日(土) 25:30（2026年11月6日(金)変更：制作上の都合）",
    ),
    "moved across the year": (
        move("moved", state("2026-12-26"), state("2027-01-02")),
        "Was Sat 26 Dec 2026, moved on 6 Nov 2026.",
        "変更前：2026年12月26日(土)（2026年11月6日(金)変更）",
    ),
    "sharpened": (
        move("sharpened", state("2027-winter"), state("2027-01-09"), why="premieres on January 9"),
        "Was winter 2027 (January to March), known more exactly on 6 Nov 2026.",
        "変更前：2027年冬（1〜3月）（2026年11月6日(金)詳細判明）",
    ),
    "cancelled": (
        move("cancelled", state("2027-01-09"), state("2027-01-09", status="cancelled"), why="It has been cancelled."),
        "Cancelled on 6 Nov 2026: It has been cancelled.",
        "2026年11月6日(金)中止：It has been cancelled.",
    ),
    "called off in Japanese": (
        move("cancelled", state("2027-01-09"), state("2027-01-09", status="cancelled"), why="放送を中止します。"),
        "Cancelled on 6 Nov 2026: 放送を中止します.",
        "2026年11月6日(金)中止：放送を中止します。",
    ),
    "with an exclamation": (
        move("moved", state("2027-01-09"), state("2027-01-16"), why="Sorry!"),
        "Was Sat 9 Jan, moved on 6 Nov 2026: Sorry!",
        "変更前：1月9日(土)（2026年11月6日(金)変更：Sorry!）",
    ),
    "corrected": (
        move("corrected", state("2027-03-16"), state("2027-03-06")),
        "Was Tue 16 Mar, corrected on 6 Nov 2026.",
        "変更前：3月16日(火)（2026年11月6日(金)訂正）",
    ),
    "restored": (
        move("restored", state(None), state("2027-03-06")),
        "Was without a date, given one on 6 Nov 2026.",
        "変更前：未定（2026年11月6日(金)日程決定）",
    ),
    "withdrawn": (
        move("withdrawn", state("2027-04"), state("2027-04", status="cancelled")),
        "Withdrawn on 6 Nov 2026.",
        "2026年11月6日(金)取り下げ",
    ),
    "outlet alone": (
        move("moved", state("2027-01-09", outlet="tv-x"), state("2027-01-09", outlet="tv-y")),
        "Outlet changed on 6 Nov 2026.",
        "2026年11月6日(金)放送・配信先変更",
    ),
    "outlet and length alone": (
        move("corrected", state("2027-01-09", outlet="tv-x", minutes=24), state("2027-01-09", outlet="tv-y", minutes=30)),
        "Outlet and length corrected on 6 Nov 2026.",
        "2026年11月6日(金)放送・配信先と長さ訂正",
    ),
    "length alone": (
        move("sharpened", state("2027-01-09"), state("2027-01-09", minutes=30)),
        "Length announced on 6 Nov 2026.",
        "2026年11月6日(金)長さ判明",
    ),
    "confirmed": (
        move("sharpened", state("2027-01-09", status="tentative"), state("2027-01-09", minutes=30)),
        "Confirmed on 6 Nov 2026.",
        "2026年11月6日(金)確定",
    ),
    "no longer confirmed": (
        move("moved", state("2027-01-09"), state("2027-01-09", status="tentative"), why="the count was a mistake"),
        "Made tentative on 6 Nov 2026: the count was a mistake.",
        "2026年11月6日(金)未確定に変更：the count was a mistake",
    ),
    "called on again": (
        move("restored", state("2027-01-09", status="cancelled"), state("2027-01-09")),
        "Restored on 6 Nov 2026.",
        "2026年11月6日(金)復活",
    ),
    "added": (move("added", None, state("2027")), "First known on 6 Nov 2026.", "2026年11月6日(金)登録"),
}  # fmt: skip


@pytest.mark.parametrize("change, english, japanese", LINES.values(), ids=LINES)
def test_sentences(change: dict[str, Any], english: str, japanese: str) -> None:
    """What it was, what became of it and when, why; the year once."""
    assert change_line(cast(Any, change), "en") == english
    assert change_line(cast(Any, change), "romaji") == english
    assert change_line(cast(Any, change), "ja") == japanese


def test_postponed() -> None:
    """What nothing replaced says what is left of it, and not twice on which day it stood."""
    change = cast(Any, move("moved", state("2027-02-02"), state(None), why="delays at the printer"))
    assert change_line(change, "en", True) == (
        "Was Tue 2 Feb 2027, postponed on 6 Nov 2026: delays at the printer; now without a date."
    )
    assert change_line(change, "ja", True) == (
        "変更前：2027年2月2日(火)（2026年11月6日(金)延期：delays at the printer） 新しい日程：未定"
    )
    assert change_line(change, "en", True, is_told=True) == (
        "Postponed on 6 Nov 2026: delays at the printer; now without a date."
    )
    assert change_line(change, "ja", True, is_told=True) == (
        "2026年11月6日(金)延期：delays at the printer。新しい日程：未定"
    )


@pytest.mark.parametrize(
    "text, english, japanese",
    [(None, "without a date", "未定"), ("2027", "2027", "2027年"), ("2027-winter", "winter 2027 (January to March)", "2027年冬（1〜3月）"),
     ("2027-01", "January 2027", "2027年1月"), ("2027-01-09", "Sat 9 Jan 2027", "2027年1月9日(土)"),
     ("2027-01-09 25:30", "Sat 9 Jan 2027 25:30", "2027年1月9日(土) 25:30")],
)  # fmt: skip
def test_when(text: str | None, english: str, japanese: str) -> None:
    """At its own precision, by the outlet's clock."""
    assert state_words(cast(Any, state(text)), "en") == english
    assert state_words(cast(Any, state(text)), "ja") == japanese


def test_what_lasts() -> None:
    """From its first day to its last."""
    lasting = cast(Any, state("2027-01-09", until="2027-01-11"))
    assert state_words(lasting, "en") == "Sat 9 Jan 2027 to Mon 11 Jan"
    assert state_words(lasting, "ja") == "2027年1月9日(土)～1月11日(月)"
    assert state_words(lasting, "en", cast(Any, state("2027-02-01"))) == "Sat 9 Jan to Mon 11 Jan"
