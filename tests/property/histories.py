"""Random histories: works whose claims were read one after the other, contradict, correct and withdraw each other."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from medalcal.model.claim import OPEN_END, Break, Claim, Lag, Origin, Rank, Shift
from medalcal.model.clock import BroadcastTime
from medalcal.model.outlet import Channel, Grid, Platform
from medalcal.model.work import Edition, Episode, Kind, Line, Run, Series, Work
from tests.schedule.makers import TOKYO, said, slot

JST = ZoneInfo("Asia/Tokyo")
START = datetime(2026, 12, 1, tzinfo=UTC)
"""The first day on which something is read; after the program's own wording was last changed."""
LAST = START + timedelta(days=12)

CHANNELS = [Channel(slug=slug, names={"en": slug.upper()}, territory="JP", grid=TOKYO) for slug in ("tv-x", "tv-y")]
PLATFORMS = [
    Platform(slug="stream-x", names={"en": "Stream X"}, territory="JP", grid=TOKYO, grids={}),
    Platform(slug="stream-y", names={"en": "Stream Y"}, territory="US",
             grid=Grid(zone=ZoneInfo("America/New_York")), grids={}),
]  # fmt: skip

DATES = ("2027", "2027-winter", "2027-Q1", "2027-01", "2027-01-early", "2027-01-09", "2027-01-09 25:30",
         "2027-01-16 25:30", "2027-01-10 1:30", "2027-spring", "2027-04-10 24:00", "2027-04", "undecided")  # fmt: skip
PRINT_DATES = ("2027", "2027-winter", "2027-03", "2027-03-09", "2027-03-16", "2027-04-06", "undecided")
NIGHTS = [date(2027, 1, 9) + timedelta(weeks=week) for week in range(4)]
SLOTS = ("Sat 25:30", "Sat", "Sun 24:00")
RANKS = (Rank.ANNOUNCED,) * 5 + (Rank.DATABASE, Rank.LISTING, Rank.PIN)

nights = st.sampled_from(NIGHTS)
positions = st.integers(1, 4)
moments = st.integers(0, 9).map(lambda days: START + timedelta(days=days)) | st.integers(0, 60).map(
    lambda hours: START + timedelta(hours=4 * hours)
)


@st.composite
def readings(draw: st.DrawFn) -> Origin:
    """Draw a reading of one of few pages, so that pages repeat themselves and change their mind."""
    read_at = draw(moments)
    slug = draw(st.sampled_from("abcde"))
    before = draw(st.none() | st.integers(0, 20))
    return Origin(
        slug=f"{slug}-{read_at:%m%d%H}", url=None if slug == "e" else f"https://example.org/{slug}",
        name=f"Page {slug}", said_on=None if before is None else read_at.date() - timedelta(days=before),
        read_at=read_at, rank=draw(st.sampled_from(RANKS)),
    )  # fmt: skip


Field = tuple[str, Any, Any]
"""Name, subject, value."""


def _fields(name: str, values: st.SearchStrategy[Any], about: st.SearchStrategy[Any] | None = None) -> Any:
    return st.tuples(st.just(name), st.none() if about is None else about, values)


broadcast_dates = st.sampled_from(DATES).map(said)
breaks = st.just(Break("production", until=OPEN_END)) | st.builds(
    Break, st.sampled_from(("sports", "other")), st.booleans(), st.none() | st.just(date(2027, 1, 30))
)
shifts = st.builds(Shift, st.none() | nights, st.sampled_from((BroadcastTime(1560), BroadcastTime(1200))), st.none())
when_fields = _fields("starts", broadcast_dates) | _fields("slot", st.sampled_from(SLOTS).map(slot))
run_fields = st.one_of(
    when_fields,
    _fields("slot", st.sampled_from(SLOTS).map(slot), st.just(date(2027, 1, 20))),
    _fields("ends", st.just(said("2027-01-30"))),
    _fields("count", positions),
    _fields("minutes", st.sampled_from((30, 60))),
    _fields("outlet", st.sampled_from(CHANNELS)),
    _fields("with", st.just((CHANNELS[1],))),
    _fields("affiliates", st.sampled_from((5, 23))),
    _fields("break", breaks, nights),
    _fields("shift", shifts, nights),
    _fields("double", st.integers(2, 3), nights),
    _fields("recap", nights, st.just("recap-1")),
    _fields("date", broadcast_dates, positions),
    _fields("status", st.sampled_from(("cancelled", "confirmed")), st.none() | positions),
)
series_fields = st.one_of(
    _fields("count", positions), _fields("first_number", st.just(14)), _fields("status", st.just("cancelled"))
)
stream_fields = st.one_of(
    _fields("outlet", st.sampled_from(PLATFORMS)),
    _fields("starts", broadcast_dates),
    _fields("lag", st.sampled_from((Lag("tv", 30), Lag("tv", 1440)))),
    _fields("date", broadcast_dates, positions),
    _fields("minutes", st.just(24)),
)
item_fields = st.one_of(
    _fields("date", st.sampled_from(PRINT_DATES).map(said), st.integers(1, 3)),
    _fields("status", st.sampled_from(("cancelled", "confirmed")), st.integers(1, 3)),
    _fields("isbn", st.sampled_from(("978-1", "978-2")), st.integers(1, 3)),
    st.integers(1, 3).map(lambda volume: ("until", (volume, said("2027-03-09").date), date(2027, 3, 20))),
)


def _as_merged(origins: list[Origin]) -> tuple[Origin, ...]:
    """Give readings that one claim rests on: all of one rank, what was said first in front."""
    alike = {dataclasses.replace(origin, rank=origins[0].rank) for origin in origins}
    return tuple(sorted(alike, key=lambda origin: (origin.said_on is not None, origin.heard_on, origin.read_at)))


@st.composite
def claims(draw: st.DrawFn, fields: st.SearchStrategy[Field], most: int, noted: bool = True) -> tuple[Claim, ...]:
    """Draw a list of claims, of which some correct or withdraw one above them."""
    found: list[Claim] = []
    for place in range(draw(st.integers(0, most))):
        origins = _as_merged(draw(st.lists(readings(), min_size=1, max_size=2)))
        more: dict[str, Any] = {"id": f"c{place}", "place": (place + 1, 1), "origins": origins}
        if noted:
            more["note"] = draw(st.none() | st.none() | st.just(f"note {place}"))
        above = draw(st.none() | st.none() | st.none() | st.sampled_from([c.id for c in found])) if found else None
        takes_back = draw(st.sampled_from(("corrects", "withdraws", "only withdraws"))) if above else ""
        if takes_back == "only withdraws":
            found.append(Claim(field="withdraws", value=above, withdraws=above, **more))
            continue
        field, about, value = draw(fields)
        if takes_back:
            more[takes_back] = above
        found.append(Claim(field=field, about=about, value=value, **more))
    return tuple(found)


@st.composite
def histories(draw: st.DrawFn, noted: bool = True) -> Work:
    """Draw a work with a series on two outlets and a line of volumes in one or two editions."""
    first = draw(readings())
    known = (
        Claim(field="starts", value=said(draw(st.sampled_from(DATES[3:8]))), origins=(first,), id="s"),
        Claim(field="slot", value=slot(draw(st.sampled_from(SLOTS[:2]))), origins=(first,), id="w"),
        Claim(field="count", value=3, origins=(first,), id="n"),
    )[: draw(st.integers(0, 3))]
    lead = Run(slug="tv", zone=JST, claims=(*known, *draw(claims(run_fields, 7, noted))))
    stream = Run(slug="stream", territory="JP", zone=JST, claims=draw(claims(stream_fields, 3, noted)))
    episodes = {
        position: Episode(names={"en": f"Title {position}"}, origins=draw(st.just(()) | readings().map(lambda o: (o,))))
        for position in draw(st.sets(positions, max_size=2))
    }
    part = Series(slug="season-1", names={}, installment=1, lead="tv", episodes=episodes,
                  claims=draw(claims(series_fields, 2, noted)), runs=(lead, stream))  # fmt: skip
    editions = tuple(
        Edition(slug=slug, language=slug[:2], format="print", publisher=None, territory="JP", names={},
                claims=draw(claims(item_fields, 6, noted)))
        for slug in ("en-print", "ja-print")[: draw(st.integers(0, 2))]
    )  # fmt: skip
    line = Line(slug="manga", kind=Kind.VOLUME, names={}, editions=editions)
    touched = draw(st.none() | st.none() | st.integers(0, 12).map(lambda days: (START + timedelta(days=days)).date()))
    return Work(slug="example", titles={"en": "Example", "ja": "例"}, series=(part,), lines=(line,), touched=touched,
                site=draw(st.none() | st.just("https://example.com/")))  # fmt: skip


def mapped(work: Work, change: Callable[[tuple[Claim, ...]], tuple[Claim, ...]]) -> Work:
    """Give a work with every list of claims changed."""
    parts = tuple(
        dataclasses.replace(
            part, claims=change(part.claims),
            runs=tuple(dataclasses.replace(run, claims=change(run.claims)) for run in part.runs),
        )
        for part in work.series
    )  # fmt: skip
    lines = tuple(
        dataclasses.replace(
            line, claims=change(line.claims),
            editions=tuple(dataclasses.replace(one, claims=change(one.claims)) for one in line.editions),
        )
        for line in work.lines
    )  # fmt: skip
    return dataclasses.replace(work, series=parts, lines=lines)


def lists_of(work: Work) -> list[tuple[Claim, ...]]:
    """Give every list of claims that is not empty: of a series, of a run, of an edition."""
    found: list[tuple[Claim, ...]] = []

    def note(listed: tuple[Claim, ...]) -> tuple[Claim, ...]:
        found.append(listed)
        return listed

    mapped(work, note)
    return [listed for listed in found if listed]


def known_at(work: Work, at: datetime) -> Work:
    """Give a work of which nothing was read after a moment, as a data folder of that day would hold it."""

    def read(origins: Iterable[Origin]) -> tuple[Origin, ...]:
        return tuple(origin for origin in origins if origin.read_at <= at)

    def of_that_day(listed: tuple[Claim, ...]) -> tuple[Claim, ...]:
        return tuple(dataclasses.replace(claim, origins=read(claim.origins)) for claim in listed if read(claim.origins))

    past = mapped(work, of_that_day)
    parts = tuple(
        dataclasses.replace(
            part,
            episodes={
                position: dataclasses.replace(
                    episode, origins=read(episode.origins),
                    names=episode.names if not episode.origins or read(episode.origins) else {},
                )
                for position, episode in part.episodes.items()
            },
        )
        for part in past.series
    )  # fmt: skip
    touched = past.touched
    if touched is not None and datetime.combine(touched, time(), UTC) > at:
        touched = None
    return dataclasses.replace(past, series=parts, touched=touched)


def moments_of(work: Work) -> list[datetime]:
    """Give every moment at which something of a work was learned, in order."""
    found = {origin.read_at for listed in lists_of(work) for claim in listed for origin in claim.origins}
    found |= {origin.read_at for part in work.series for one in part.episodes.values() for origin in one.origins}
    if work.touched is not None:
        found.add(datetime.combine(work.touched, time(), UTC))
    return sorted(found)


def with_last(work: Work, place: int, claim: Claim) -> Work:
    """Give a work with a claim at the end of the list at a place of ``lists_of``."""
    target = lists_of(work)[place]
    done = False

    def append(listed: tuple[Claim, ...]) -> tuple[Claim, ...]:
        nonlocal done
        if done or listed is not target:
            return listed
        done = True
        return (*listed, claim)

    return mapped(work, append)
