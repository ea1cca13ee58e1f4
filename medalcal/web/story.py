"""The story of a work on one line of time: what a time line draws, before anything is drawn.

Days are counted as ``date.toordinal`` does. What is known only coarsely spans all the days on which it can be.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from statistics import median
from typing import NamedTuple

from medalcal.emit.entry import pick
from medalcal.emit.shape import StoredEntry
from medalcal.model.dates import PartialDate
from medalcal.web.site import PageLanguage
from medalcal.web.texts import texts_of
from medalcal.web.view import shown
from medalcal.web.when import when_of

_LINE_NAME = {"en": re.compile(r"(.*?)[ ,]*\b[Vv]olume\b"), "ja": re.compile(r"(.*?) ?第?\d")}
"""What stands before the number in the label of a volume: the name of its line, if it has one."""
_OTHERS = ("broadcast", "stream", "film", "disc", "live", "issue", "award")


class Mark(NamedTuple):
    """One thing on the line."""

    first: int
    last: int
    """The same day where the day is known."""
    label: str
    words: str
    """Its date."""
    is_off: bool = False
    """Cancelled, or a break."""

    @property
    def is_exact(self) -> bool:
        """Whether the day is known."""
        return self.first == self.last


class Bar(NamedTuple):
    """A series from its first to its last episode."""

    name: str
    episodes: list[Mark]
    breaks: list[Mark]

    @property
    def first(self) -> int:
        """The first day."""
        return self.episodes[0].first

    @property
    def last(self) -> int:
        """The last day."""
        return max(mark.last for mark in self.episodes)


class Volumes(NamedTuple):
    """A line of volumes, in every language in which it comes out."""

    name: str
    languages: dict[str, dict[str, Mark]]
    """Language → number → the first of its releases; Japanese first."""

    @property
    def lags(self) -> list[tuple[Mark, Mark]]:
        """A volume in its first language, and the same in another, wherever both days are known."""
        codes = list(self.languages)
        first = self.languages[codes[0]]
        pairs = [(first[number], mark) for code in codes[1:] for number, mark in self.languages[code].items()
                 if number in first]  # fmt: skip
        return [(one, other) for one, other in pairs if one.is_exact and other.is_exact]

    @property
    def usual_lag(self) -> int | None:
        """The days between both in the middle; None where nothing can be compared."""
        lags = [other.first - one.first for one, other in self.lags]
        return round(median(lags)) if lags else None


class Points(NamedTuple):
    """Things of one kind that have no numbers to go by."""

    kind: str
    name: str
    marks: list[Mark]


class Story(NamedTuple):
    """Everything dated of a work."""

    series: list[Bar]
    volumes: list[Volumes]
    points: list[Points]

    @property
    def marks(self) -> list[Mark]:
        """All of them, in no order."""
        return [
            *(mark for bar in self.series for mark in bar.episodes),
            *(mark for line in self.volumes for row in line.languages.values() for mark in row.values()),
            *(mark for points in self.points for mark in points.marks),
        ]

    @property
    def span(self) -> tuple[int, int] | None:
        """The first and the last day; None where nothing is dated."""
        marks = self.marks
        return (min(mark.first for mark in marks), max(mark.last for mark in marks)) if marks else None


def story_of(entries: Iterable[StoredEntry], series: Collection[str], language: PageLanguage) -> Story:
    """Give the story of a work from its entries of lead runs.

    Args:
        series: The slugs of its series; what else airs stands for itself.
    """
    parts: dict[tuple[str, str], list[tuple[StoredEntry, Mark]]] = {}
    for entry in entries:
        mark = _mark(entry, language)
        if mark is not None:
            part = entry["key"].split("/")[1]
            kind = "series" if part in series else entry["kind"]
            parts.setdefault((kind, part), []).append((entry, mark))
    bars = [_bar(found, language) for (kind, _), found in parts.items() if kind == "series"]
    volumes = [_volumes(found, language) for (kind, _), found in parts.items() if kind == "volume"]
    points = [_points(kind, parts, language) for kind in _OTHERS]
    return Story(
        sorted([bar for bar in bars if bar.episodes], key=lambda bar: bar.first),
        volumes,
        [some for some in points if some.marks],
    )


def _mark(entry: StoredEntry, language: PageLanguage) -> Mark | None:
    if entry["date"] is None:
        return None
    dates = _dates(entry["date"])
    if dates.first is None or dates.last is None:
        return None
    first, is_known = dates.first.toordinal(), entry["precision"] in ("minute", "day")
    label = shown(pick(entry["labels"], language)) or shown(pick(entry["titles"], language))
    is_off = entry["status"] == "cancelled" or "pause" in entry
    return Mark(first, first if is_known else dates.last.toordinal(), label, when_of(entry, language).words, is_off)


_dates = lru_cache(maxsize=4096)(PartialDate.parse)


def _bar(found: Sequence[tuple[StoredEntry, Mark]], language: PageLanguage) -> Bar:
    first = found[0][0]
    episodes = sorted((mark for entry, mark in found if "pause" not in entry and not mark.is_off), key=_by_day)
    breaks = sorted((mark for entry, mark in found if "pause" in entry), key=_by_day)
    return Bar(series_name(first, language), episodes, breaks)


def _by_day(mark: Mark) -> tuple[int, int]:
    return mark.first, mark.last


def series_name(entry: StoredEntry, language: PageLanguage) -> str:
    """Give what the series of an episode is called; its kind where it needs no name."""
    label = shown(pick(entry["labels"], language))
    head, found, _ = label.rpartition(" " if language == "ja" else ", ")
    return head if found else texts_of(language)["television" if entry["kind"] == "broadcast" else "streaming"]


def line_name(entry: StoredEntry, language: PageLanguage) -> str:
    """Give what the line of a volume is called; ``Volumes`` where it needs no name."""
    label = shown(pick(entry["labels"], language))
    found = _LINE_NAME[language].match(label)
    return (found[1].rstrip(" ,") if found else "") or texts_of(language)["shelf_volume"]


def _volumes(found: Sequence[tuple[StoredEntry, Mark]], language: PageLanguage) -> Volumes:
    languages: dict[str, dict[str, Mark]] = {}
    for entry, mark in found:
        if mark.is_off:
            continue
        row = languages.setdefault(entry["language"] or "", {})
        number = number_of(entry)
        if number not in row or mark.first < row[number].first:
            row[number] = mark
    ordered = sorted(languages, key=lambda code: (code != "ja", code))
    return Volumes(line_name(found[0][0], language), {code: languages[code] for code in ordered})


def number_of(entry: StoredEntry) -> str:
    """Give which volume of its line one is, whatever its edition."""
    return entry["key"].split("/")[-1].partition(":")[0]


def _points(kind: str, parts: dict[tuple[str, str], list[tuple[StoredEntry, Mark]]], language: PageLanguage) -> Points:
    marks = [mark for (found, _), some in parts.items() if found == kind for _, mark in some]
    return Points(kind, texts_of(language)[f"kind_{kind}"], sorted(marks, key=_by_day))
