"""Another calendar beside ours: which of its events we have, at the same time or not. Pure.

An event is one of ours by its UID, if the calendar came from here; else by a title of a work in its own title, with the
number of an episode or a volume there, and where there is none, by nearness in time. Each event is matched once, and
so is each entry of ours: the surest and nearest pairs come first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import Any, NamedTuple

from medalcal.emit.entry import Entry
from medalcal.jobs.difference import Difference, difference, distance, is_dated
from medalcal.jobs.recognise import EPISODE, VOLUME, Found, Titles
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
    by_work: dict[str, list[int]] = {}
    for number, entry in enumerate(entries):
        if not entry["break"]:  # a break is known by its UID alone
            by_work.setdefault(entry["work"], []).append(number)
    possible = [() if one is None else tuple(_possible(one, _of_works(one, by_work, entries))) for one in found]
    pairs = _pairs(_candidates(events, possible, entries, uids, zone))
    matched = [
        Pair(entries[place], events[event], difference(entries[place], events[event], zone))
        for event, place in sorted(pairs.items())
    ]
    strays = [
        Stray(one.works[0], event, _why(possible[number], entries, set(pairs.values())))
        for number, (event, one) in enumerate(zip(events, found, strict=True))
        if one is not None and number not in pairs
    ]
    span = _span(events)
    return Comparison(
        same=[pair for pair in matched if pair.difference.is_none],
        differs=[pair for pair in matched if not pair.difference.is_none],
        unknown_here=strays,
        missing_there=_missing(entries, {entries[place]["key"] for place in pairs.values()}, span),
        suspicious=list(doubtful.values()),
        other_works=[
            event for number, (event, one) in enumerate(zip(events, found, strict=True))
            if one is None and number not in pairs
        ],
        span=span,
    )  # fmt: skip


# Matching


def _of_works(one: Found, by_work: dict[str, list[int]], entries: Sequence[Entry]) -> list[tuple[int, Entry]]:
    return [(place, entries[place]) for work in one.works for place in by_work.get(work, ())]


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


def _possible(one: Found, entries: list[tuple[int, Entry]]) -> Iterator[tuple[int, int]]:
    """Give the entries that an event may be, each with its rank."""
    season, number, medium, is_sure = one.number
    kinds = _KINDS.get(medium or "", ())
    fit = [(place, entry) for place, entry in entries if not kinds or entry["kind"] in kinds]
    if season is not None:
        of_season = [(place, entry) for place, entry in fit if season_of(entry) == season]
        fit = of_season or [(place, entry) for place, entry in fit if season_of(entry) is None]
    for place, entry in fit:
        if number is not None and _has_number(entry, number):
            if is_sure:
                yield (NUMBERED if season is None else IN_SEASON), place
            else:
                yield from ((NUMBERED_NEAR, place), (PERHAPS, place))
        elif number is None or not is_sure or (entry["number"] is None and entry["kind"] != "film"):
            yield NEAR, place
    if number is None and len({_base(entry["key"]) for _, entry in fit}) == 1:
        yield from ((ONLY, place) for place, _ in fit)


def _has_number(entry: Entry, number: int) -> bool:
    """Tell whether a number is the printed one of an entry, or its place in its series; of a film, in its name."""
    if entry["kind"] == "film" and str(number) in re.findall(r"\d+", entry["label"] or ""):
        return True
    return str(number) in (str(entry["number"]), _base(entry["key"]).rpartition("/")[2])


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
    return [
        entry
        for entry in entries
        if _family(entry) in covered
        and _base(entry["key"]) not in bases
        and entry["status"] != "cancelled"
        and not entry["break"]
        and is_dated(entry)
        and span[0] <= date.fromisoformat((entry["airs_at"] or entry["date"])[:10]) <= span[1]
    ]


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
