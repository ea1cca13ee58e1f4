"""The data that comes with medalcal: without a fault, and with every date that was gathered for it.

The gathered facts lie outside this repository, in ../shared/facts; the expected dates come from there alone.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest

from medalcal.curated.folder import read_shared, read_work, work_slugs
from medalcal.jobs.check import check_folder
from medalcal.model.claim import Claim, Said, Slot
from medalcal.model.dates import PartialDate, Precision
from medalcal.model.occurrence import Occurrence
from medalcal.model.outlet import Platform
from medalcal.model.work import Kind, Line, Series, Work
from medalcal.schedule.expand import unfold

ROOT = Path(__file__).parents[2]
DATA = str(ROOT / "data")
FACTS = ROOT.parent / "shared" / "facts"

Fact = dict[str, Any]


def test_no_fault_in_the_data() -> None:
    """Every file of the data passes ``check``."""
    assert [str(fault) for fault in check_folder(DATA)] == []


class Known(NamedTuple):
    """What the data says of a work."""

    work: Work
    occurrences: list[Occurrence]
    claims: list[Claim]


@lru_cache(maxsize=1)
def known() -> dict[str, Known]:
    """Give all works of the data."""
    shared, _ = read_shared(DATA)
    found = {}
    for slug in work_slugs(DATA):
        work, _ = read_work(DATA, slug, shared)
        assert work is not None
        lists = [part.claims for part in work.series] + [run.claims for part in work.series for run in part.runs]
        lists += [part.claims for part in work.lines] + [ed.claims for part in work.lines for ed in part.editions]
        found[slug] = Known(work, unfold(work).occurrences, [claim for claims in lists for claim in claims])
    return found


def facts(file: str, *names: str) -> Iterator[tuple[str, str, Fact]]:
    """Give section, work and each fact of some sections; none where the facts are missing."""
    path = FACTS / file
    if not path.exists():
        return
    document = tomllib.loads(path.read_text("utf-8"))
    for name in names:
        for fact in document.get(name, ()):
            yield name, fact["work"], fact
    for work in document["work"] if isinstance(document["work"], list) else ():
        for name in names:
            for fact in work.get(name, ()):
                yield name, work["id"], fact


def rows(file: str, *names: str) -> list[Any]:
    """Give the facts as rows of a table, with ids that name them."""
    found = [pytest.param(work, fact, id=f"{work}-{name}-{number}")
             for number, (name, work, fact) in enumerate(facts(file, *names), 1)]  # fmt: skip
    missing = pytest.mark.skip(reason="../shared/facts is missing, the facts are kept outside the repository")
    return found or [pytest.param("", {}, marks=missing, id="no facts")]


def instant(day: str, clock: str) -> datetime:
    """Give the instant of a time of the 30-hour clock in Japan."""
    hours, minutes = map(int, clock.split(":"))
    midnight = datetime.combine(date.fromisoformat(day), time(), ZoneInfo("Asia/Tokyo"))
    return (midnight + timedelta(hours=hours, minutes=minutes)).astimezone(UTC)


def says(known: Known, day: str, clock: str | None, kinds: tuple[Kind, ...]) -> bool:
    """Tell whether a date is that of an occurrence; one that is coarser than a day may be known more finely by now."""
    span = PartialDate.parse(day)
    if clock is not None and span.precision is Precision.DAY:
        return any(item.airs_at == instant(day, clock) and item.kind in kinds for item in known.occurrences)
    return any(span.contains(item.date) and item.kind in kinds for item in known.occurrences)


def claimed(known: Known, day: str, clock: str | None) -> bool:
    """Tell whether a date was said, whatever became of it."""
    days = {str(claim.value.date) for claim in known.claims if isinstance(claim.value, Said)}
    clocks = {str(claim.value.time) for claim in known.claims if isinstance(claim.value, Said | Slot)}
    return day in days and (clock is None or clock in clocks)


AIRED = (Kind.BROADCAST, Kind.STREAM)


@pytest.mark.parametrize("slug, fact", rows("catalogue.toml", "premiere"))
def test_premieres_arrive(slug: str, fact: Fact) -> None:
    """Each premiere is in the calendar on its day, at its time where one was told, and ends when it was told to."""
    kinds = (Kind.FILM,) if fact["kind"] == "cinema" else AIRED
    postponed = any(claim.field == "starts" and str(claim.value) == "undecided" for claim in known()[slug].claims)
    day, clock = fact["date"], fact.get("time")
    assert claimed(known()[slug], day, clock) if postponed else says(known()[slug], day, clock, kinds)
    if "last_slot_date" in fact:
        assert any(
            claim.field == "ends" and str(claim.value) == fact["last_slot_date"] for claim in known()[slug].claims
        )


@pytest.mark.parametrize("slug, fact", rows("catalogue.toml", "stream"))
def test_streams_arrive(slug: str, fact: Fact) -> None:
    """Each stream begins on the platform that was told, at the instant that was told."""
    of_platform = [item for item in known()[slug].occurrences
                   if isinstance(item.outlet, Platform) and fact["platform"] in item.outlet.names.values()]  # fmt: skip
    if "time" in fact:
        assert any(item.airs_at == instant(fact["date"], fact["time"]) for item in of_platform)
    elif "date" in fact:
        assert any(str(item.date) == fact["date"] for item in of_platform)
    else:
        outlets = {claim.value.names["en"] for claim in known()[slug].claims if claim.field == "outlet"}
        assert set(fact["platform"].split(" and ")) <= outlets


@pytest.mark.parametrize("slug, fact", rows("catalogue.toml", "volume") + rows("medalist.toml", "volume"))
def test_volumes_arrive(slug: str, fact: Fact) -> None:
    """Each volume comes out on its day, in its language and format, with its ISBN."""
    form = {"unstated": None}.get(fact["format"], fact["format"])
    number = str(fact["number"]).replace(".", "-")
    found = [item for item in known()[slug].occurrences
             if item.kind is Kind.VOLUME and (item.language, item.format) == (fact["edition"], form)
             and str(item.date) == fact["date"] and str(item.name) == number]  # fmt: skip
    assert found
    assert all(item.publisher and fact["publisher"] in item.publisher.names["en"] for item in found)
    if "isbn" in fact:
        assert fact["isbn"] in {claim.value for claim in known()[slug].claims if claim.field == "isbn"}


@pytest.mark.parametrize("slug, fact", rows("catalogue.toml", "delay"))
def test_delays_arrive(slug: str, fact: Fact) -> None:
    """What was moved is where it was moved to; what was postponed without a new date has none."""
    if "actual_date" in fact:
        assert says(known()[slug], fact["actual_date"], fact.get("actual_time"), AIRED)
    else:
        assert not says(known()[slug], fact["original_date"], fact["original_time"], AIRED)
        assert claimed(known()[slug], "undecided", None)


@pytest.mark.parametrize("slug, fact", rows("medalist.toml", "episode"))
def test_episodes_arrive(slug: str, fact: Fact) -> None:
    """Each episode of Medalist airs at its place in the grid, under its printed number and title."""
    name = f"{slug}/season-{fact['season']}/{fact['number_in_season']}"
    item = next(item for item in known()[slug].occurrences if item.key == name)
    assert item.label is not None
    assert (str(item.label.on), str(item.label.time)) == (fact["slot_date"], fact["slot_time"])
    assert str(item.label.civil_on) == fact["civil_date"]
    assert item.number == fact["number"]
    assert item.airs_at == instant(fact["slot_date"], fact["slot_time"])
    series = next(part for part in known()[slug].work.series if part.slug == f"season-{fact['season']}")
    titles = series.episodes[fact["number_in_season"]].names if fact["number_in_season"] in series.episodes else {}
    assert titles.get("ja") == fact.get("title_native")
    assert titles.get("en") == fact.get("title_english")


@pytest.mark.parametrize("slug, fact", rows("medalist.toml", "season"))
def test_seasons_arrive(slug: str, fact: Fact) -> None:
    """Each season of Medalist has as many episodes as were told, from the first slot to the last."""
    days = sorted(item.date.day for item in known()[slug].occurrences
                  if item.part == f"season-{fact['number']}" and item.lead)  # fmt: skip
    assert len(days) == fact["episodes"]
    assert (str(days[0]), str(days[-1])) == (fact["first_slot_date"], fact["last_slot_date"])


@pytest.mark.parametrize("slug, fact", rows("medalist.toml", "broadcast", "stream"))
def test_outlets_arrive(slug: str, fact: Fact) -> None:
    """Each channel and platform of Medalist begins when it was told to."""
    day, clock = fact.get("first_slot_date", fact.get("first_date")), fact.get("slot_time")
    if day is not None:
        assert says(known()[slug], day, clock, AIRED)


@pytest.mark.parametrize("slug, fact", rows("medalist.toml", "other"))
def test_other_dates_arrive(slug: str, fact: Fact) -> None:
    """Films, events and awards of Medalist are on their days; announcements are the day on which a source spoke."""
    if fact["kind"] == "announcement":
        assert any(str(origin.said_on) == fact["date"] for claim in known()[slug].claims for origin in claim.origins)
    else:
        assert says(known()[slug], fact["date"], None, (Kind.FILM, Kind.LIVE, Kind.AWARD, Kind.STREAM, Kind.ISSUE))
    if "end" in fact:
        assert any(str(item.until) == fact["end"] for item in known()[slug].occurrences)


WITHOUT_JAPANESE = {("prince-of-tennis", "u-17-final-roster")}
"""Series and lines whose Japanese name nobody has looked up yet."""


def test_names_are_there_in_japanese() -> None:
    """Whatever has a name of its own has it in Japanese, so that Japanese pages have no English in the middle."""
    parts: list[tuple[str, Series | Line]] = [(slug, part) for slug, of in known().items() for part in of.work.series]
    parts += [(slug, part) for slug, of in known().items() for part in of.work.lines]
    nameless = {(slug, part.slug) for slug, part in parts if part.names and "ja" not in part.names}
    assert nameless == WITHOUT_JAPANESE
