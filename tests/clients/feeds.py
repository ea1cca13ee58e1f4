"""The feeds that go through every client, each with what it means."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bench.generate import generate
from medalcal.emit import ics
from tests.clients import crafted, histories
from tests.clients.meant import Meant, by_uid, of_document
from tests.clients.program import exported
from tests.emit.strict import check

NOW = ("--now", "2026-01-20T00:00:00Z", "--tz", "Europe/Berlin")
WHOLE = ("--everything", "--runs", "all")
SEASON = ("--from", "2026-01-01", "--until", "2026-04-15")

EXPORTS: dict[str, tuple[str, ...]] = {
    "all-data": WHOLE,
    "usual": (*SEASON,),
    "coarse": ("--coarse", *WHOLE, "--kind", "film", "--kind", "volume", "--kind", "issue", "--kind", "live"),
    "all-day": ("--all-day", *SEASON),
    "alarm": ("--alarm", "15m", *SEASON),
    "japanese": ("--titles", "ja", *SEASON),
    "japanese-coarse-with-alarm": ("--titles", "ja", "--coarse", "--alarm", "1d", *WHOLE, "--kind", "volume"),
    "romaji": ("--titles", "romaji", "--work", "medalist", *WHOLE),
    "nothing": ("--work", "medalist", "--from", "2001-01-01", "--until", "2001-01-02"),
}
"""What is asked of ``medalcal export`` over the data of the project."""

EDITIONS = tuple(f"edition-{day}" for day in histories.DAYS)
NAMES = (*EXPORTS, "two-thousand", "text", "text-with-alarm", "times", *EDITIONS)
"""Every feed there is."""


class Feed(NamedTuple):
    """The octets of a feed and what they mean."""

    data: bytes
    meant: Meant


def build(folder: Path) -> dict[str, Feed]:
    """Make every feed, by name.

    Args:
        folder: An empty one, for the data from which some of them are made.
    """
    made = {name: _of_export(options) for name, options in EXPORTS.items()}
    made["two-thousand"] = _two_thousand(folder / "two-thousand")
    made["text"] = _of_cases(crafted.text_cases(), ics.DEFAULT)
    made["text-with-alarm"] = _of_cases(crafted.text_cases(), ics.Style(alarm_minutes=15))
    made["times"] = _of_cases(crafted.time_cases(), ics.DEFAULT)
    for number, data in enumerate(histories.editions(histories.HISTORIES, folder / "histories")):
        made[EDITIONS[number]] = Feed(data, _with_texts(histories.meant_on(number), data))
    assert tuple(made) == NAMES
    return made


def _of_export(options: tuple[str, ...]) -> Feed:
    data = exported(*NOW, *options)
    asked = [option for option in options if option not in ("--alarm", "15m", "1d", "--all-day")]
    document = exported(*NOW, "--format", "json", *asked)
    meant = of_document(document, data, all_day="--all-day" in options, coarse="--coarse" in options)
    return Feed(data, meant)


def _two_thousand(folder: Path) -> Feed:
    generate(str(folder), works=182, episodes=10)
    options = ("--data", str(folder), *NOW, *WHOLE)
    data = exported(*options)
    meant = of_document(exported("--format", "json", *options), data)
    assert len(meant) >= 2000
    return Feed(data, meant)


def _of_cases(cases: Iterator[crafted.Case], style: ics.Style) -> Feed:
    made = list(cases)
    blocks = [block for case in made if (block := ics.render(case.entry, style))]
    return Feed(b"".join(ics.feed(blocks, "Crafted")), by_uid(case.meant for case in made))


def _with_texts(meant: Meant, data: bytes) -> Meant:
    """Add the texts of a feed's own octets, which the tables of changing runs leave open."""
    texts = {event["UID"]: event for event in check(data)}
    return {
        uid: occurrence._replace(summary=texts[uid]["SUMMARY"], description=texts[uid]["DESCRIPTION"])
        if uid in texts
        else occurrence
        for uid, occurrence in meant.items()
    }
