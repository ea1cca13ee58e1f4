"""Another calendar beside ours: which of its events we have, at the same time or not. Pure.

An event is one of ours by its UID, if the calendar came from here; else by a title of a work in its own title, with the
number of an episode or a volume there, and where there is none, by nearness in time. A number that only stands there
may be that of the season. Each event is matched once, and so is each entry of ours: the surest and nearest pairs come
first.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo
from itertools import chain
from typing import Any, NamedTuple

from medalcal.emit.entry import Entry
from medalcal.jobs.difference import Difference, difference, distance, is_dated
from medalcal.jobs.recognise import EPISODE, VOLUME, Found, Number, Titles
from medalcal.sources.ics import Feed, ForeignEvent, Suspicion

SCHEMA = "medalcal/comparison/1"

OURS, IN_SEASON, NUMBERED, NUMBERED_NEAR, NEAR, ONLY, PERHAPS = range(7)
"""Why an event may be an entry, the surest first: its UID; season and number; number alone; some number, and near; near
in time; the work has one thing only that it can be; some number, and not so near."""
REACH = {
    IN_SEASON: timedelta(days=200),
    NUMBERED: timedelta(days=45),  # the same number of another season lies farther away
    NUMBERED_NEAR: timedelta(days=3.5),
    NEAR: timedelta(days=3.5),  # half the step of a weekly show
    ONLY: timedelta(days=90),
    PERHAPS: timedelta(days=45),
}
"""How far apart they may lie."""
NEARBY = timedelta(days=6)
"""The days of what is near: NEAR, the day of the grid and those of both clocks."""

_KINDS = {EPISODE: ("broadcast", "stream", "film"), VOLUME: ("volume", "disc", "issue")}
_SEASON = re.compile(r"\bseason[ -](\d+)", re.IGNORECASE)


class Pair(NamedTuple):
    """An event of theirs and the entry of ours that is the same thing."""

    ours: Entry
    theirs: ForeignEvent
    difference: Difference


class Stray(NamedTuple):
    """An event of theirs that is of a work of ours, and yet none of our entries."""

    work: str
    theirs: ForeignEvent
    note: str | None


class Comparison(NamedTuple):
    """What came of it; every list in order of time."""

    same: list[Pair]
    differs: list[Pair]
    unknown_here: list[Stray]
    missing_there: list[Entry]
    suspicious: list[Suspicion]
    other_works: list[ForeignEvent]
    span: tuple[date, date] | None
    """First and last day of theirs, in UTC; of events that can be compared."""


class _Candidate(NamedTuple):
    rank: int
    apart: timedelta
    event: int
    entry: int


def compare(
    feed: Feed, titles: Titles, entries: Sequence[Entry], zone: tzinfo, works: tuple[str, ...] = ()
) -> Comparison:
    """Compare a calendar with entries of ours.

    Args:
        titles: Of all works, also of those that are not compared, so that their events are known for what they are.
        entries: Ours, of every precision.
        zone: The reader's.
        works: Only these; all where there are none.
    """
    uids = {entry["uid"]: number for number, entry in enumerate(entries)}
    doubtful = {one.event: one for one in feed.suspicious if not (one.is_placeholder and one.event.uid in uids)}
    events = [event for event in feed.events if event not in doubtful]
    found = [titles.find(event.summary) for event in events]
    if works:
        found = [one if one is None or set(one.works) & set(works) else None for one in found]
    shelves = _Shelves(entries)
    possible = [() if one is None else shelves.possible(one, event) for event, one in zip(events, found, strict=True)]
    pairs = _pairs(_candidates(events, possible, entries, uids, zone))
    matched = [
        Pair(entries[place], events[event], difference(entries[place], events[event], zone))
        for event, place in sorted(pairs.items())
    ]
    taken = set(pairs.values())
    strays = [
        Stray(one.works[0], event, _why(possible[number], entries, taken))
        for number, (event, one) in enumerate(zip(events, found, strict=True))
        if one is not None and number not in pairs
    ]
    span = _span(events)
    return Comparison(
        same=[pair for pair in matched if pair.difference.is_none],
        differs=[pair for pair in matched if not pair.difference.is_none],
        unknown_here=strays,
        missing_there=_missing(entries, {entries[place]["key"] for place in taken}, span),
        suspicious=list(doubtful.values()),
        other_works=[
            event for number, (event, one) in enumerate(zip(events, found, strict=True))
            if one is None and number not in pairs
        ],
        span=span,
    )  # fmt: skip


# Matching


def _candidates(
    events: Sequence[ForeignEvent],
    possible: Sequence[tuple[tuple[int, int], ...]],
    entries: Sequence[Entry],
    uids: dict[str, int],
    zone: tzinfo,
) -> Iterator[_Candidate]:
    """Give every pair that may be one thing."""
    for number, event in enumerate(events):
        if event.uid in uids:
            place = uids[event.uid]
            yield _Candidate(OURS, distance(entries[place], event, zone), number, place)
            continue
        for rank, place in possible[number]:
            apart = distance(entries[place], event, zone)
            if apart <= REACH[rank]:
                yield _Candidate(rank, apart, number, place)


class _Shelf:
    """The entries that an event may be as far as work, season and medium tell: by their numbers and by their days."""

    def __init__(self, entries: Iterable[tuple[int, Entry]], sure: int) -> None:
        """Take places and entries, and the rank of a number that is written as such."""
        self._sure = sure
        self._by_number: dict[str, list[int]] = {}
        self._seasons: dict[int, int | None] = {}
        self._films: set[int] = set()
        self._days: list[tuple[date, int]] = []
        self._coarse: list[int] = []
        bases = {}
        for place, entry in entries:
            bases[place] = _base(entry["key"])
            for number in _numbers(entry):
                self._by_number.setdefault(number, []).append(place)
            if entry["number"] is not None:
                self._seasons[place] = season_of(entry)
            elif entry["kind"] == "film":
                self._films.add(place)
            if is_dated(entry):
                self._days.append((date.fromisoformat(entry["date"] or ""), place))
            elif entry["date"] is not None:
                self._coarse.append(place)
        self._days.sort()
        self._only = list(bases) if len(set(bases.values())) == 1 else []

    def possible(self, said: Number, on: date) -> Iterator[tuple[int, int]]:
        """Give ranks and places of what an event of a day may be."""
        if said.number is None:
            yield from ((ONLY, place) for place in self._only)
        else:
            for place in self._by_number.get(str(said.number), ()):
                yield from ((rank, place) for rank in ((self._sure,) if said.is_sure else (NUMBERED_NEAR, PERHAPS)))
        first, last = (bisect_left(self._days, (on + days,)) for days in (-NEARBY, NEARBY))
        for place in (*(place for _, place in self._days[first:last]), *self._coarse):
            if self._leaves_open(said, place):
                yield NEAR, place

    def _leaves_open(self, said: Number, place: int) -> bool:
        """Tell whether an event may be a thing by its time, so that no number says otherwise.

        What is written as a number is none of a film; what only stands there may be its season, as in Medalist 2.
        """
        if said.number is None:
            return True
        if place not in self._seasons:
            return not (said.is_sure and place in self._films)
        return not said.is_sure and said.season is None and said.number == self._seasons[place]


class _Shelves:
    """All entries but breaks, which are known by their UID alone."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._by_work: dict[str, list[tuple[int, Entry]]] = {}
        for place, entry in enumerate(entries):
            if not entry["break"]:
                self._by_work.setdefault(entry["work"], []).append((place, entry))
        self._made: dict[tuple[tuple[str, ...], int | None, str | None], _Shelf] = {}

    def possible(self, found: Found, event: ForeignEvent) -> tuple[tuple[int, int], ...]:
        """Give ranks and places of what an event may be."""
        asked = found.works, found.number.season, found.number.medium
        if asked not in self._made:
            self._made[asked] = self._make(*asked)
        start = event.start
        return tuple(self._made[asked].possible(found.number, start.date() if isinstance(start, datetime) else start))

    def _make(self, works: tuple[str, ...], season: int | None, medium: str | None) -> _Shelf:
        kinds = _KINDS.get(medium or "", ())
        of_works = chain.from_iterable(self._by_work.get(work, ()) for work in works)
        fit = [(place, entry) for place, entry in of_works if not kinds or entry["kind"] in kinds]
        if season is None:
            return _Shelf(fit, NUMBERED)
        of_season = [(place, entry) for place, entry in fit if season_of(entry) == season]
        if of_season:
            return _Shelf(of_season, IN_SEASON)
        return _Shelf([(place, entry) for place, entry in fit if season_of(entry) is None], NUMBERED)


def _numbers(entry: Entry) -> set[str]:
    """Give the printed number of an entry, and its place in its series; of a film, the numbers in its name."""
    found = {str(entry["number"]), _base(entry["key"]).rpartition("/")[2]}
    return found.union(re.findall(r"\d+", entry["label"] or "")) if entry["kind"] == "film" else found


def season_of(entry: Entry) -> int | None:
    """Give which season an entry is of, where its label or its key says it."""
    found = _SEASON.search(entry["label"] or "") or _SEASON.search(entry["key"])
    return int(found[1]) if found else None


def _base(key: str) -> str:
    """Give what a key names, without outlet and edition."""
    return key.partition("@")[0].partition(":")[0]


def _pairs(candidates: Iterable[_Candidate]) -> dict[int, int]:
    """Give event → entry: the surest and nearest first, nothing twice."""
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, event, entry in sorted(candidates):
        if event not in pairs and entry not in taken:
            pairs[event] = entry
            taken.add(entry)
    return pairs


def _why(possible: Iterable[tuple[int, int]], entries: Sequence[Entry], taken: set[int]) -> str | None:
    """Say it where an event is probably one of ours that another event is already."""
    place = min((place for rank, place in possible if rank <= NUMBERED and place in taken), default=None)
    return None if place is None else f"{entries[place]['key']} is matched by another event"


# What they do not have


def _missing(entries: Sequence[Entry], matched: set[str], span: tuple[date, date] | None) -> list[Entry]:
    """Give ours of the works and kinds that they cover, within their span, that are not among theirs.

    Another outlet or edition of what is there is not missing.
    """
    if span is None:
        return []
    bases = {_base(key) for key in matched}
    covered = {_family(entry) for entry in entries if entry["key"] in matched}
    missing = (
        entry
        for entry in entries
        if _family(entry) in covered
        and _base(entry["key"]) not in bases
        and entry["status"] != "cancelled"
        and not entry["break"]
        and is_dated(entry)
        and span[0] <= date.fromisoformat(_day(entry)) <= span[1]
    )
    return sorted(missing, key=lambda entry: (_day(entry), entry["airs_at"] or "", entry["key"]))


def _day(entry: Entry) -> str:
    """Give the day of an entry, of one with an hour in UTC."""
    return str(entry["airs_at"] or entry["date"])[:10]


def _family(entry: Entry) -> tuple[str, str, str | None]:
    kind = "broadcast" if entry["kind"] == "stream" else entry["kind"]
    return entry["work"], kind, entry["language"]


def _span(events: Iterable[ForeignEvent]) -> tuple[date, date] | None:
    days = [event.start.date() if isinstance(event.start, datetime) else event.start for event in events]
    return (min(days), max(days)) if days else None


# As a document


def document(feed: Feed, found: Comparison, about: dict[str, Any]) -> dict[str, Any]:
    """Give the document ``medalcal/comparison/1``.

    Args:
        about: The question that was asked, and of whom.
    """
    return {
        "schema": SCHEMA,
        **about,
        "name": feed.name,
        "span": None if found.span is None else {"from": f"{found.span[0]}", "until": f"{found.span[1]}"},
        "events": len(feed.events),
        "same": [_pair(pair) for pair in found.same],
        "differs": [_pair(pair) for pair in found.differs],
        "unknown_here": [
            {"work": stray.work, "theirs": _theirs(stray.theirs), "note": stray.note} for stray in found.unknown_here
        ],
        "missing_there": found.missing_there,
        "suspicious": [{"theirs": _theirs(one.event), "reason": one.reason} for one in found.suspicious],
        "other_works": [_theirs(event) for event in found.other_works],
        "repairs": [{"name": one.name, "count": one.count, "detail": one.detail} for one in feed.repairs],
        "errors": [{"line": one.line, "found": one.found} for one in feed.errors],
    }


def _pair(pair: Pair) -> dict[str, Any]:
    return {
        "ours": pair.ours,
        "theirs": _theirs(pair.theirs),
        "minutes": pair.difference.minutes,
        "days": pair.difference.days,
        "note": pair.difference.note,
    }


def _theirs(event: ForeignEvent) -> dict[str, Any]:
    return {
        "uid": event.uid,
        "summary": event.summary,
        "start": _text(event.start),
        "end": None if event.end is None else _text(event.end),
        "status": event.status,
        "url": event.url,
        "location": event.location,
        "categories": list(event.categories),
        "line": event.line,
    }


def _text(at: date) -> str:
    """Write an instant as 2026-01-24T16:30:00Z, a time without a zone without the Z, a day as a day."""
    if not isinstance(at, datetime):
        return at.isoformat()
    return at.replace(tzinfo=None).isoformat(timespec="seconds") + ("Z" if at.tzinfo is not None else "")
