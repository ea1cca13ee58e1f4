"""The fold: what each occurrence became, moment by moment, and what that makes of its revision and its stamp."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from unittest.mock import patch
from zoneinfo import ZoneInfo

import pytest

from medalcal.model.change import Change, State, Step
from medalcal.model.claim import OPEN_END, Break, Claim, Lag, Rank, Shift
from medalcal.model.clock import BroadcastTime
from medalcal.model.occurrence import Basis, Occurrence, Status, uid_of
from medalcal.model.outlet import Grid, Platform
from medalcal.model.work import Edition, Episode, Kind, Line, Run, Series, Work
from medalcal.schedule import parts
from medalcal.schedule.expand import unfold
from medalcal.schedule.fold import Folded, fold
from medalcal.schedule.view import EVERYTHING, View
from tests.schedule.makers import NEW_YORK, TOKYO, channel, claim, origin

JST = ZoneInfo("Asia/Tokyo")
TV = channel(TOKYO, "tv-x")
OTHER_TV = channel(TOKYO, "tv-y")
STREAM = Platform(slug="stream-x", names={"en": "Stream X"}, territory="JP", grid=TOKYO, grids={})
STREAM_US = Platform(slug="stream-x", names={"en": "Stream X"}, territory="US", grid=Grid(zone=JST), grids={})


def heard(
    day: str, field: str, value: Any, about: Any = None, *, said: str | None = None, page: str | None = None,
    rank: Rank = Rank.ANNOUNCED, **more: Any,
) -> Claim:  # fmt: skip
    """Make a claim that was read on a day, written ``2026-12-01`` or with its hour."""
    return claim(field, value, origin(page or f"page-{day}", said, day, rank), about=about, **more)


def on_tv(*claims: Claim, of_series: tuple[Claim, ...] = (), runs: tuple[Run, ...] = (), **more: Any) -> Work:
    """Make a work with one series, of whose lead run no outlet is known unless a claim says it."""
    episodes = more.pop("episodes", {})
    lead = Run(slug="tv", zone=JST, claims=claims)
    part = Series(slug="season-1", names={}, installment=1, lead="tv", claims=of_series, runs=(lead, *runs),
                  episodes=episodes)  # fmt: skip
    return Work(slug="example", titles={"en": "Example"}, series=(part,), **more)


def in_print(*claims: Claim, more: tuple[Edition, ...] = (), **of_work: Any) -> Work:
    """Make a work with one line of volumes in English."""
    edition = Edition(slug="en-print", language="en", format="print", publisher=None, territory="US", names={},
                      claims=claims)  # fmt: skip
    line = Line(slug="manga", kind=Kind.VOLUME, names={}, editions=(edition, *more))
    return Work(slug="example", titles={"en": "Example"}, lines=(line,), **of_work)


def told(state: State) -> str:
    """Write a state: date, clock, last day, length, outlet, and status unless it is confirmed."""
    words = (
        "undecided" if state.date.first is None else str(state.date), state.time and str(state.time),
        state.until and f"to {state.until}", state.minutes and f"{state.minutes}m",
        state.outlet and f"@{state.outlet}", None if state.status == "confirmed" else state.status,
    )  # fmt: skip
    return " ".join(str(part) for part in words if part)


def tale(folded: Folded, key: str) -> list[str]:
    """Write the story of a key, a line for each step: day, step, what it then was."""
    found = {item.key: item for item in folded.occurrences}[key]
    changes = folded.changes.get(key, [])
    assert found.added_at is not None
    if not changes:
        assert found.revision == 0
        return [f"{found.added_at:%m-%d} added {told(found.state)}"]
    assert found.revision == len(changes) - 1
    assert (changes[0].step, changes[0].at) == (Step.ADDED, found.added_at)
    lines = []
    before = None
    for change in changes:
        assert change.before == before
        assert change.after is not None
        lines.append(f"{change.at:%m-%d} {change.step} {told(change.after)}")
        before = change.after
    assert before == found.state
    return lines


def by_name(folded: Folded) -> dict[int | str, Occurrence]:
    """Give the occurrences of the lead run by position or slug."""
    return {item.name: item for item in folded.occurrences if item.lead}


def stamp(item: Occurrence) -> str:
    """Write when an occurrence last changed."""
    return f"{item.changed_at:%m-%d}"


def until(day: str) -> View:
    """Give the view up to the end of a day."""
    return View(datetime.fromisoformat(f"{day}T23:59:59+00:00"))


EP1 = "example/season-1/1"
LADDER = (
    heard("2026-12-01", "starts", "2027"),
    heard("2026-12-02", "starts", "2027-winter"),
    heard("2026-12-03", "starts", "2027-01"),
    heard("2026-12-04", "starts", "2027-01-early"),
    heard("2026-12-05", "starts", "2027-01-09"),
    heard("2026-12-06", "starts", "2027-01-09 25:30"),
)

TALES: dict[str, tuple[tuple[Claim, ...], list[str]]] = {
    "sharpening ladder": (
        LADDER,
        [
            "12-01 added 2027", "12-02 sharpened 2027-winter", "12-03 sharpened 2027-01",
            "12-04 sharpened 2027-01-early", "12-05 sharpened 2027-01-09", "12-06 sharpened 2027-01-09 25:30",
        ],
    ),
    "ladder of English publishers": (
        (heard("2026-12-01", "starts", "2027-Q1"), heard("2026-12-02", "starts", "2027-H1"),
         heard("2026-12-03", "starts", "2027-03")),
        ["12-01 added 2027-Q1", "12-03 sharpened 2027-03"],
    ),
    "known to the minute at once": (
        (heard("2026-12-01", "starts", "2027"), heard("2026-12-02", "starts", "2027-01-09 25:30")),
        ["12-01 added 2027", "12-02 sharpened 2027-01-09 25:30"],
    ),
    "postponed without a date, and revived": (
        (*LADDER[-1:], heard("2026-12-10", "starts", "undecided"), heard("2026-12-20", "starts", "2027-04-10 24:00")),
        ["12-06 added 2027-01-09 25:30", "12-10 moved undecided tentative", "12-20 restored 2027-04-10 24:00"],
    ),
    "postponed to a later season, then dated there": (
        (*LADDER[-1:], heard("2026-12-10", "starts", "2027-spring"), heard("2026-12-20", "starts", "2027-04-10 24:00")),
        ["12-06 added 2027-01-09 25:30", "12-10 moved 2027-spring", "12-20 sharpened 2027-04-10 24:00"],
    ),
    "undecided from the start is dated, not restored": (
        (heard("2026-12-01", "starts", "undecided"), heard("2026-12-02", "starts", "2027-01-09")),
        ["12-01 added undecided tentative", "12-02 sharpened 2027-01-09"],
    ),
    "delayed by a week": (
        (*LADDER[-1:], heard("2026-12-10", "starts", "2027-01-16 25:30")),
        ["12-06 added 2027-01-09 25:30", "12-10 moved 2027-01-16 25:30"],
    ),
    "brought forward": (
        (*LADDER[-1:], heard("2026-12-10", "starts", "2027-01-02 25:30")),
        ["12-06 added 2027-01-09 25:30", "12-10 moved 2027-01-02 25:30"],
    ),
    "another hour of the same day is a move": (
        (*LADDER[-1:], heard("2026-12-10", "starts", "2027-01-09 26:00")),
        ["12-06 added 2027-01-09 25:30", "12-10 moved 2027-01-09 26:00"],
    ),
    "moved there and back": (
        (*LADDER[-1:], heard("2026-12-10", "starts", "2027-01-16 25:30"),
         heard("2026-12-11", "starts", "2027-01-09 25:30")),
        ["12-06 added 2027-01-09 25:30", "12-10 moved 2027-01-16 25:30", "12-11 moved 2027-01-09 25:30"],
    ),
    "cancelled": (
        (*LADDER[-1:], heard("2026-12-10", "status", "cancelled")),
        ["12-06 added 2027-01-09 25:30", "12-10 cancelled 2027-01-09 25:30 cancelled"],
    ),
    "cancelled and on again": (
        (*LADDER[-1:], heard("2026-12-10", "status", "cancelled"), heard("2026-12-11", "status", "confirmed")),
        ["12-06 added 2027-01-09 25:30", "12-10 cancelled 2027-01-09 25:30 cancelled",
         "12-11 restored 2027-01-09 25:30"],
    ),
    "corrected": (
        (heard("2026-12-01", "starts", "2027-01-19 25:30", id="a"),
         heard("2026-12-02", "starts", "2027-01-09 25:30", corrects="a")),
        ["12-01 added 2027-01-19 25:30", "12-02 corrected 2027-01-09 25:30"],
    ),
    "withdrawn, which brings back what held before": (
        (heard("2026-12-01", "starts", "2027-01-09"), heard("2026-12-02", "starts", "2027-01-16", id="a"),
         heard("2026-12-03", "withdraws", "a", withdraws="a")),
        ["12-01 added 2027-01-09", "12-02 moved 2027-01-16", "12-03 moved 2027-01-09"],
    ),
    "withdrawn with nothing before it": (
        (heard("2026-12-01", "starts", "2027-01-09", id="a"), heard("2026-12-03", "withdraws", "a", withdraws="a")),
        ["12-01 added 2027-01-09", "12-03 withdrawn 2027-01-09 cancelled"],
    ),
    "withdrawn and announced anew": (
        (heard("2026-12-01", "starts", "2027-01-09", id="a"), heard("2026-12-03", "withdraws", "a", withdraws="a"),
         heard("2026-12-05", "starts", "2027-01-09")),
        ["12-01 added 2027-01-09", "12-03 withdrawn 2027-01-09 cancelled", "12-05 restored 2027-01-09"],
    ),
    "outlet learned later": (
        (*LADDER[-1:], heard("2026-12-10", "outlet", TV)),
        ["12-06 added 2027-01-09 25:30", "12-10 sharpened 2027-01-09 25:30 @tv-x"],
    ),
    "another outlet": (
        (*LADDER[-1:], heard("2026-12-06", "outlet", TV), heard("2026-12-10", "outlet", OTHER_TV)),
        ["12-06 added 2027-01-09 25:30 @tv-x", "12-10 moved 2027-01-09 25:30 @tv-y"],
    ),
    "outlet learned whose clock is another one": (
        (*LADDER[-1:], heard("2026-12-10", "outlet", channel(NEW_YORK, "tv-ny"))),
        ["12-06 added 2027-01-09 25:30", "12-10 moved 2027-01-09 25:30 @tv-ny"],
    ),
    "length learned": (
        (*LADDER[-1:], heard("2026-12-10", "minutes", 30)),
        ["12-06 added 2027-01-09 25:30", "12-10 sharpened 2027-01-09 25:30 30m"],
    ),
    "another length": (
        (*LADDER[-1:], heard("2026-12-06", "minutes", 30), heard("2026-12-10", "minutes", 60)),
        ["12-06 added 2027-01-09 25:30 30m", "12-10 moved 2027-01-09 25:30 60m"],
    ),
    "several things on one day are one step": (
        (*LADDER[:1], heard("2026-12-10", "starts", "2027-01-09 25:30"), heard("2026-12-10", "outlet", TV),
         heard("2026-12-10", "minutes", 30)),
        ["12-01 added 2027", "12-10 sharpened 2027-01-09 25:30 30m @tv-x"],
    ),
    "several readings of one day with hours are several steps": (
        (*LADDER[:1], heard("2026-12-10T09:00", "starts", "2027-01"),
         heard("2026-12-10T18:00", "starts", "2027-01-09")),
        ["12-01 added 2027", "12-10 sharpened 2027-01", "12-10 sharpened 2027-01-09"],
    ),
    "a database only sharpens, an announcement then moves it": (
        (heard("2026-12-01", "starts", "2027-01"), heard("2026-12-02", "starts", "2027-01-09", rank=Rank.DATABASE),
         heard("2026-12-03", "starts", "2027-02", rank=Rank.DATABASE), heard("2026-12-04", "starts", "2027-01-16")),
        ["12-01 added 2027-01", "12-02 sharpened 2027-01-09", "12-04 moved 2027-01-16"],
    ),
    "a grid's early morning is the night before, for both": (
        (heard("2026-12-01", "starts", "2027-01-10 1:30"), heard("2026-12-02", "outlet", TV)),
        ["12-01 added 2027-01-09 25:30", "12-02 sharpened 2027-01-09 25:30 @tv-x"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("claims", "expected"), TALES.values(), ids=TALES)
def test_tale_of_a_first_episode(claims: tuple[Claim, ...], expected: list[str]) -> None:
    """Each piece of news is one step with its own name, under one key and one UID."""
    folded = fold(on_tv(*claims))
    assert tale(folded, EP1) == expected
    (item,) = folded.occurrences
    assert item.uid == uid_of(EP1)


OF_VOLUMES = {
    name: (claims, expected) for name, (claims, expected) in TALES.items()
    if not any(claim.field in ("outlet", "minutes") or ":" in str(claim.value) for claim in claims)
}  # fmt: skip
"""The tales without an hour or an outlet, which volumes do not have."""


@pytest.mark.parametrize(("claims", "expected"), OF_VOLUMES.values(), ids=OF_VOLUMES)
def test_tale_of_a_volume(claims: tuple[Claim, ...], expected: list[str]) -> None:
    """Volumes go through the same steps as episodes."""
    about = [
        claim if claim.field == "withdraws" else Claim(
            field="date" if claim.field == "starts" else claim.field, about=3, value=claim.value, origins=claim.origins,
            id=claim.id, corrects=claim.corrects, withdraws=claim.withdraws,
        )
        for claim in claims
    ]  # fmt: skip
    assert tale(fold(in_print(*about)), "example/manga/3:en-print") == expected


@pytest.mark.parametrize(("claims", "expected"), TALES.values(), ids=TALES)
def test_tale_so_far(claims: tuple[Claim, ...], expected: list[str]) -> None:
    """Looking back shows the same tale, broken off."""
    work = on_tv(*claims)
    for count, line in enumerate(expected, 1):
        if count < len(expected) and expected[count][:5] == line[:5]:
            continue  # two steps of one day
        assert tale(fold(work, until(f"2026-{line[:5]}")), EP1) == expected[:count]
    assert fold(work, until("2026-11-30")) == Folded([], {}, [], [], {}, None)


# What changes nothing, and what changes only the stamp

BASE = (
    heard("2026-12-01", "starts", "2027-01-09 25:30"),
    heard("2026-12-01", "slot", "Sat 25:30"),
    heard("2026-12-01", "count", 3),
    heard("2026-12-01", "outlet", TV),
)
DATED = tuple(
    heard("2026-12-01", claim.field, claim.value, said="2026-11-30", page=claim.origins[0].slug) for claim in BASE
)
"""The same by a page that tells its day, so that undated ones come below it."""
QUIET: dict[str, Claim] = {
    "the same date again": heard("2026-12-10", "starts", "2027-01-09 25:30", said="2026-12-09"),
    "the same date again, undated": heard("2026-12-10", "starts", "2027-01-09 25:30"),
    "the month": heard("2026-12-10", "starts", "2027-01", said="2026-12-09"),
    "the year": heard("2026-12-10", "starts", "2027", said="2026-12-09"),
    "the season": heard("2026-12-10", "starts", "2027-winter", said="2026-12-09"),
    "the day without the hour": heard("2026-12-10", "starts", "2027-01-09", said="2026-12-09"),
    "the same slot": heard("2026-12-10", "slot", "Sat 25:30", said="2026-12-09"),
    "the weekday of the slot": heard("2026-12-10", "slot", "Sat", said="2026-12-09"),
    "the same count": heard("2026-12-10", "count", 3, said="2026-12-09"),
    "the same channel": heard("2026-12-10", "outlet", TV, said="2026-12-09"),
    "an old article with another date, found late": heard("2026-12-10", "starts", "2027-02-06", said="2026-11-01"),
    "an undated page with another date": heard("2026-12-10", "starts", "2027-02-06"),
    "a database with another date": heard("2026-12-10", "starts", "2027-02-06", said="2026-12-09", rank=Rank.DATABASE),
    "a shop with another date": heard("2026-12-10", "starts", "2027-02-06", said="2026-12-09", rank=Rank.LISTING),
    "a status it has": heard("2026-12-10", "status", "confirmed", said="2026-12-09"),
}


@pytest.mark.parametrize("more", QUIET.values(), ids=QUIET)
def test_what_says_nothing_new_changes_nothing_but_sources(more: Claim) -> None:
    """Neither revision nor stamp nor a word of an entry; only who says so."""
    before, after = fold(on_tv(*DATED)), fold(on_tv(*DATED, more))
    assert after.changes == {}
    assert [item._replace(origins=()) for item in after.occurrences] == [
        item._replace(origins=()) for item in before.occurrences
    ]
    for old, new in zip(before.occurrences, after.occurrences, strict=True):
        assert new.origins[: len(old.origins)] == old.origins
    assert after.moments is not None
    assert f"{after.moments[1]:%m-%d}" == "12-10"


def test_a_confirming_claim_is_named_among_the_sources() -> None:
    """Who confirms a date stands behind those on whom it rested before."""
    folded = fold(on_tv(*DATED, QUIET["the month"]))
    assert [origin.slug for origin in by_name(folded)[1].origins] == ["page-2026-12-01", "page-2026-12-10"]


STAMPED: dict[str, tuple[Claim, str]] = {
    "network partner": (heard("2026-12-10", "with", (OTHER_TV,)), "all"),
    "affiliates": (heard("2026-12-10", "affiliates", 23), "all"),
    "block": (heard("2026-12-10", "block", "NUMAnimation"), "all"),
    "note of an episode's own date": (
        heard("2026-12-10", "date", "2027-01-16", about=2, note="with a talk before it"), "2"
    ),
}  # fmt: skip


@pytest.mark.parametrize(("more", "whose"), STAMPED.values(), ids=STAMPED)
def test_what_else_an_entry_says_raises_the_stamp_only(more: Claim, whose: str) -> None:
    """A partner, a block, a note: the text changes, so clients must look again; the date did not move."""
    folded = fold(on_tv(*BASE, more))
    assert all([change.step for change in changes] == ["added"] for changes in folded.changes.values())
    for item in folded.occurrences:
        touched = whose in ("all", str(item.name))
        assert (item.revision, stamp(item)) == (0, "12-10" if touched else "12-01")
        assert f"{item.added_at:%m-%d}" == "12-01"


def test_count_of_a_series_numbers_what_was_weekly() -> None:
    """Weekly airings become scheduled ones with numbers; what lies beyond the count was never announced and goes."""
    folded = fold(on_tv(*BASE[:2], BASE[3], of_series=(heard("2026-12-10", "count", 3),)))
    assert tale(folded, "example/season-1/3") == [
        "12-01 added 2027-01-23 25:30 @tv-x tentative", "12-10 sharpened 2027-01-23 25:30 @tv-x",
    ]  # fmt: skip
    assert tale(folded, "example/season-1/4") == [
        "12-01 added 2027-01-30 25:30 @tv-x tentative", "12-10 withdrawn 2027-01-30 25:30 @tv-x cancelled",
    ]  # fmt: skip
    assert [(by_name(folded)[n].number, by_name(folded)[n].basis) for n in (2, 3)] == [
        (2, Basis.SCHEDULED), (3, Basis.SCHEDULED)
    ]  # fmt: skip


def test_the_last_week_entered_is_no_longer_the_last() -> None:
    """A reading that says that the run goes on changes what its last entry says, but moves nothing."""
    folded = fold(on_tv(*BASE[:2], heard("2027-02-25", "slot", "Sat 25:30", said="2027-02-25")))
    found = by_name(folded)
    assert [name for name, item in found.items() if item.may_go_on] == [11]
    assert (found[10].date.day, found[10].revision, stamp(found[10])) == (date(2027, 3, 13), 0, "02-25")
    assert (found[9].revision, stamp(found[9])) == (0, "12-01")


def test_what_is_withdrawn_does_not_go_on() -> None:
    """A run that turns out to be shorter has no open end, and neither has what it lost."""
    folded = fold(on_tv(*BASE[:2], of_series=(heard("2026-12-10", "count", 3),)))
    assert not any(item.may_go_on for item in folded.occurrences)


def test_count_that_is_withdrawn_leaves_a_weekly_run() -> None:
    """The dates are the same, and yet less is known of them: no sharpening."""
    count = heard("2026-12-01", "count", 3, id="a")
    folded = fold(on_tv(*BASE[:2], count, heard("2026-12-10", "withdraws", "a", withdraws="a")))
    assert tale(folded, "example/season-1/2") == [
        "12-01 added 2027-01-16 25:30", "12-10 moved 2027-01-16 25:30 tentative",
    ]  # fmt: skip


def test_cut_that_is_withdrawn_restores() -> None:
    """What comes back just as it was has been gone all the same."""
    cut = heard("2026-12-10", "count", 2, id="a")
    folded = fold(on_tv(*BASE, cut, heard("2026-12-12", "withdraws", "a", withdraws="a")))
    assert tale(folded, "example/season-1/3")[1:] == [
        "12-10 withdrawn 2027-01-23 25:30 @tv-x cancelled", "12-12 restored 2027-01-23 25:30 @tv-x",
    ]  # fmt: skip
    assert by_name(folded)[3].cancelled_at is None


def test_count_raised_and_cut() -> None:
    """Episodes that a greater count adds are new; those that a smaller one takes away are withdrawn."""
    more, fewer = heard("2026-12-10", "count", 4), heard("2026-12-20", "count", 2)
    folded = fold(on_tv(*BASE, more, fewer))
    assert [tale(folded, f"example/season-1/{n}") for n in (2, 3, 4)] == [
        ["12-01 added 2027-01-16 25:30 @tv-x"],
        ["12-01 added 2027-01-23 25:30 @tv-x", "12-20 withdrawn 2027-01-23 25:30 @tv-x cancelled"],
        ["12-10 added 2027-01-30 25:30 @tv-x", "12-20 withdrawn 2027-01-30 25:30 @tv-x cancelled"],
    ]
    assert [stamp(by_name(folded)[n]) for n in (1, 2, 3, 4)] == ["12-01", "12-01", "12-20", "12-20"]


def test_what_is_added_names_the_page_by_which() -> None:
    """A raised count adds an episode, and a break an entry of a stream: not the page that once told of slot or lag."""
    stream = Run(slug="net", claims=(heard("2026-12-01", "lag", Lag("tv", 30)), heard("2026-12-01", "outlet", TV)))
    more = heard("2026-12-10", "count", 4), heard("2026-12-11", "break", Break("sports"), about=date(2027, 1, 16))
    folded = fold(on_tv(*BASE, *more, runs=(stream,)))
    pages = {name: folded.changes[f"example/season-1/{name}"][0].url for name in ("4", "break-2027-01-16@net")}
    assert pages == {
        "4": "https://example.org/page-2026-12-10", "break-2027-01-16@net": "https://example.org/page-2026-12-11",
    }  # fmt: skip
    assert "example/season-1/1" not in folded.changes


def test_a_break_that_ends_some_day() -> None:
    """What was dated after it waits, for its reason; once its end is known the same entries are back."""
    hiatus = heard("2026-12-10", "break", Break("production", until=OPEN_END), about=DAY2, said="2026-12-10")
    resumed = heard("2026-12-20", "break", Break("production", until=date(2027, 3, 27)), about=DAY2, said="2026-12-20")
    for claims, story in (
        ((hiatus,), ["12-10 moved undecided @tv-x tentative"]),
        ((hiatus, resumed), ["12-10 moved undecided @tv-x tentative", "12-20 restored 2027-04-03 25:30 @tv-x"]),
    ):
        folded = fold(on_tv(*BASE, *claims))
        assert tale(folded, "example/season-1/1") == ["12-01 added 2027-01-09 25:30 @tv-x"]
        assert tale(folded, "example/season-1/2")[1:] == story
        assert why(folded, "example/season-1/2")[0] == ("moved", "production", "page-2026-12-10")
        assert {parting.occurrence.name for parting in folded.partings} == ({2, 3} if len(claims) == 1 else set())


class TestRunThatIsPutOff:
    """A counted run whose first date is lost or known less finely: no episode of it is called off."""

    lost = (*BASE, heard("2026-12-10", "starts", "undecided", note="a fire"))

    def test_every_episode_waits_without_a_date(self) -> None:
        """Each is postponed, and a new first date revives all of them."""
        folded = fold(on_tv(*self.lost, heard("2026-12-20", "starts", "2027-04-10 25:30")))
        assert [tale(folded, f"example/season-1/{n}") for n in (1, 2, 3)] == [
            [f"12-01 added {old} 25:30 @tv-x", "12-10 moved undecided @tv-x tentative",
             f"12-20 restored {new} 25:30 @tv-x"]
            for old, new in (("2027-01-09", "2027-04-10"), ("2027-01-16", "2027-04-17"), ("2027-01-23", "2027-04-24"))
        ]  # fmt: skip

    @pytest.mark.parametrize("starts", ["undecided", "2027-07", "2028"])
    def test_feeds_show_the_days_that_were_lost(self, starts: str) -> None:
        """However little is known of the new date."""
        folded = fold(on_tv(*BASE, heard("2026-12-10", "starts", starts, note="a fire")))
        lost = [(parting.state.date.day.day, parting.change.step, parting.change.why) for parting in folded.partings]
        assert lost == [(day, "moved", "a fire") for day in (9, 16, 23)]

    def test_streams_wait_with_it(self) -> None:
        """A run that keeps a distance from it loses its dates too."""
        stream = Run(slug="net", claims=(heard("2026-12-01", "lag", Lag("tv", 30)), heard("2026-12-01", "outlet", TV)))
        folded = fold(on_tv(*self.lost, runs=(stream,)))
        assert {(item.status, item.basis) for item in folded.occurrences} == {(Status.TENTATIVE, Basis.ANNOUNCED)}
        assert len(folded.occurrences) == 6

    def test_what_waits_can_be_called_off(self) -> None:
        """By a cut count as withdrawn, and with the run as cancelled."""
        cut, off = heard("2026-12-11", "count", 2), heard("2026-12-12", "status", "cancelled")
        folded = fold(on_tv(*self.lost, cut, off))
        assert tale(folded, "example/season-1/3")[2:] == ["12-11 withdrawn undecided @tv-x cancelled"]
        assert tale(folded, "example/season-1/2")[2:] == ["12-12 cancelled undecided @tv-x cancelled"]

    def test_nobody_waits_for_what_never_had_a_date(self) -> None:
        """A count that is known before the first date adds no entries."""
        early = (heard("2026-11-01", "starts", "2027"), heard("2026-11-02", "count", 12), *self.lost[3:])
        assert [item.name for item in fold(on_tv(*early)).occurrences] == [1]


# Nights

DAY2, DAY3 = date(2027, 1, 16), date(2027, 1, 23)
NIGHTS: dict[str, tuple[Claim, dict[int | str, list[str]]]] = {
    "a break carries the later ones": (
        heard("2026-12-10", "break", Break("sports"), about=DAY2),
        {
            1: ["12-01 added 2027-01-09 25:30 @tv-x"],
            2: ["12-01 added 2027-01-16 25:30 @tv-x", "12-10 moved 2027-01-23 25:30 @tv-x"],
            3: ["12-01 added 2027-01-23 25:30 @tv-x", "12-10 moved 2027-01-30 25:30 @tv-x"],
            "break-2027-01-16": ["12-10 added 2027-01-16 25:30 @tv-x"],
        },
    ),
    "a break that does not carry": (
        heard("2026-12-10", "break", Break("special", carry=False), about=DAY2),
        {
            1: ["12-01 added 2027-01-09 25:30 @tv-x"],
            2: ["12-01 added 2027-01-16 25:30 @tv-x", "12-10 moved undecided @tv-x tentative"],
            3: ["12-01 added 2027-01-23 25:30 @tv-x"],
            "break-2027-01-16": ["12-10 added 2027-01-16 25:30 @tv-x"],
        },
    ),
    "a split cour": (
        heard("2026-12-10", "break", Break("other", until=date(2027, 3, 27)), about=DAY2),
        {
            1: ["12-01 added 2027-01-09 25:30 @tv-x"],
            2: ["12-01 added 2027-01-16 25:30 @tv-x", "12-10 moved 2027-04-03 25:30 @tv-x"],
            3: ["12-01 added 2027-01-23 25:30 @tv-x", "12-10 moved 2027-04-10 25:30 @tv-x"],
            "break-2027-01-16": ["12-10 added 2027-01-16 to 2027-03-27 @tv-x"],
        },
    ),
    "a shift to another hour": (
        heard("2026-12-10", "shift", Shift(None, BroadcastTime(1560), "sports"), about=DAY2),
        {
            1: ["12-01 added 2027-01-09 25:30 @tv-x"],
            2: ["12-01 added 2027-01-16 25:30 @tv-x", "12-10 moved 2027-01-16 26:00 @tv-x"],
            3: ["12-01 added 2027-01-23 25:30 @tv-x"],
        },
    ),
    "two on one night": (
        heard("2026-12-10", "double", 2, about=DAY2),
        {
            1: ["12-01 added 2027-01-09 25:30 @tv-x"],
            2: ["12-01 added 2027-01-16 25:30 @tv-x"],
            3: ["12-01 added 2027-01-23 25:30 @tv-x", "12-10 moved 2027-01-16 26:00 @tv-x"],
        },
    ),
    "a recap takes a night": (
        heard("2026-12-10", "recap", DAY2, about="recap-1"),
        {
            1: ["12-01 added 2027-01-09 25:30 @tv-x"],
            2: ["12-01 added 2027-01-16 25:30 @tv-x", "12-10 moved 2027-01-23 25:30 @tv-x"],
            3: ["12-01 added 2027-01-23 25:30 @tv-x", "12-10 moved 2027-01-30 25:30 @tv-x"],
            "recap-1": ["12-10 added 2027-01-16 25:30 @tv-x"],
        },
    ),
    "the slot moves from a day on": (
        heard("2026-12-10", "slot", "Sun 24:00", about=date(2027, 1, 20)),
        {
            1: ["12-01 added 2027-01-09 25:30 @tv-x"],
            2: ["12-01 added 2027-01-16 25:30 @tv-x"],
            3: ["12-01 added 2027-01-23 25:30 @tv-x", "12-10 moved 2027-01-24 24:00 @tv-x"],
        },
    ),
    "an episode has a date of its own": (
        heard("2026-12-10", "date", "2027-01-17 20:00", about=2),
        {
            1: ["12-01 added 2027-01-09 25:30 @tv-x"],
            2: ["12-01 added 2027-01-16 25:30 @tv-x", "12-10 moved 2027-01-17 20:00 @tv-x"],
            3: ["12-01 added 2027-01-23 25:30 @tv-x"],
        },
    ),
    "the rest is cancelled": (
        heard("2027-01-12", "status", "cancelled"),
        {
            1: ["12-01 added 2027-01-09 25:30 @tv-x"],
            2: ["12-01 added 2027-01-16 25:30 @tv-x", "01-12 cancelled 2027-01-16 25:30 @tv-x cancelled"],
            3: ["12-01 added 2027-01-23 25:30 @tv-x", "01-12 cancelled 2027-01-23 25:30 @tv-x cancelled"],
        },
    ),
    "one is cancelled": (
        heard("2026-12-10", "status", "cancelled", about=2),
        {
            1: ["12-01 added 2027-01-09 25:30 @tv-x"],
            2: ["12-01 added 2027-01-16 25:30 @tv-x", "12-10 cancelled 2027-01-16 25:30 @tv-x cancelled"],
            3: ["12-01 added 2027-01-23 25:30 @tv-x"],
        },
    ),
}  # fmt: skip


@pytest.mark.parametrize(("news", "expected"), NIGHTS.values(), ids=NIGHTS)
def test_news_of_one_night(news: Claim, expected: dict[int | str, list[str]]) -> None:
    """What happens on one night moves what it must, and nothing else has a new revision or stamp."""
    folded = fold(on_tv(*BASE, news))
    assert {item.name: tale(folded, item.key) for item in folded.occurrences} == expected
    for item in folded.occurrences:
        assert (item.revision == 0) == (item.key not in folded.changes)
        if len(expected[item.name]) == 1:
            assert f"{item.changed_at:%m-%d}" == expected[item.name][0][:5]


def test_length_puts_a_double_one_after_the_other() -> None:
    """Where the length becomes known, the second of a night moves to the end of the first."""
    folded = fold(on_tv(*BASE, NIGHTS["two on one night"][0], heard("2026-12-12", "minutes", 45)))
    assert tale(folded, "example/season-1/3")[-1] == "12-12 moved 2027-01-16 26:15 45m @tv-x"
    assert tale(folded, "example/season-1/2")[-1] == "12-12 sharpened 2027-01-16 25:30 45m @tv-x"


def test_a_break_that_is_taken_back() -> None:
    """The nights are where they were, each two revisions on, and the break is withdrawn."""
    pause = heard("2026-12-10", "break", Break("sports"), about=DAY2, id="a")
    folded = fold(on_tv(*BASE, pause, heard("2026-12-11", "withdraws", "a", withdraws="a")))
    assert tale(folded, "example/season-1/2")[1:] == [
        "12-10 moved 2027-01-23 25:30 @tv-x", "12-11 moved 2027-01-16 25:30 @tv-x",
    ]  # fmt: skip
    assert tale(folded, "example/season-1/break-2027-01-16")[-1] == ("12-11 withdrawn 2027-01-16 25:30 @tv-x cancelled")


def test_only_breaks_carry_a_date_in_their_key() -> None:
    """A key names what a thing is; a break is the one thing that is its date."""
    found = [item for news, _ in NIGHTS.values() for item in fold(on_tv(*BASE, news)).occurrences]
    dated = [item.key for item in found if "2027" in item.key]
    assert dated == [item.key for item in found if item.pause is not None]
    assert len(dated) == 3


# Shifts

SHIFT = Shift(None, BroadcastTime(1560), "sports")


def test_shift_known_from_the_start_tells_where_it_came_from() -> None:
    """It is no revision, and yet the entry says where the slot would have put it."""
    item = by_name(fold(on_tv(*BASE, heard("2026-12-01", "shift", SHIFT, about=DAY2))))[2]
    assert (item.revision, item.last_change and item.last_change.step) == (0, Step.MOVED)
    assert item.last_change is not None
    assert item.last_change.before is not None
    assert told(item.last_change.before) == "2027-01-16 25:30 @tv-x"


def test_a_later_change_replaces_the_shift_it_came_with() -> None:
    """The last change is the last one: cancelled, not shifted."""
    shifted = heard("2026-12-01", "shift", SHIFT, about=DAY2)
    item = by_name(fold(on_tv(*BASE, shifted, heard("2026-12-10", "status", "cancelled", about=2))))[2]
    assert (item.revision, item.last_change and item.last_change.step) == (1, Step.CANCELLED)


def test_length_does_not_hide_the_move_before_it() -> None:
    """Whoever missed the move must still read of it after the length became known."""
    moved = heard("2026-12-10", "date", "2027-01-17 20:00", about=2)
    item = by_name(fold(on_tv(*BASE, moved, heard("2026-12-11", "minutes", 30))))[2]
    assert (item.revision, stamp(item)) == (2, "12-11")
    assert item.last_change is not None
    assert f"{item.last_change.at:%m-%d} {item.last_change.step}" == "12-10 moved"


# Why and where


def why(folded: Folded, key: str) -> list[tuple[str, str | None, str | None]]:
    """Give step, reason and page of each change of a key."""
    return [
        (change.step, change.why, change.url and change.url.rpartition("/")[2]) for change in folded.changes[key][1:]
    ]


SAME_DAY: dict[str, tuple[tuple[Claim, ...], str, tuple[str, str | None, str | None]]] = {
    "the break, not the length": (
        (heard("2026-12-10", "break", Break("sports"), about=DAY2, page="a"),
         heard("2026-12-10", "minutes", 30, page="b")),
        "2", ("moved", "sports", "a"),
    ),
    "the length, not the break after it": (
        (heard("2026-12-10", "break", Break("sports"), about=DAY3, page="a"),
         heard("2026-12-10", "minutes", 30, page="b")),
        "2", ("sharpened", None, "b"),
    ),
    "the episode's own date, not the slot": (
        (heard("2026-12-10", "date", "2027-01-17 20:00", about=2, page="a", words="two o'clock"),
         heard("2026-12-10", "slot", "Sat 26:00", page="b")),
        "2", ("moved", "two o'clock", "a"),
    ),
    "the slot, not another episode's date": (
        (heard("2026-12-10", "slot", "Sat 26:00", page="b", words="half an hour later"),
         heard("2026-12-10", "date", "2027-01-17 20:00", about=2, page="a")),
        "3", ("moved", "half an hour later", "b"),
    ),
    "the slot, not the shift of another night": (
        (heard("2026-12-10", "slot", "Sat 26:00", page="b", words="half an hour later"),
         heard("2026-12-10", "shift", Shift(None, BroadcastTime(1200), "sports"), about=DAY3, page="a")),
        "2", ("moved", "half an hour later", "b"),
    ),
    "the news, not a page that repeats the year": (
        (heard("2026-12-10", "starts", "2027-01-09 26:00", page="a", said="2026-12-10", words="later"),
         heard("2026-12-10", "starts", "2027", page="b", said="2026-12-10", words="coming in 2027")),
        "1", ("moved", "later", "a"),
    ),
    "the cancellation, not the date beside it": (
        (heard("2026-12-10", "status", "cancelled", about=2, page="a", words="called off"),
         heard("2026-12-10", "date", "2027-01-16", about=2, page="b", words="episode 2: 16 January")),
        "2", ("cancelled", "called off", "a"),
    ),
    "the cancellation of the run, not the date beside it": (
        (heard("2026-12-10", "status", "cancelled", page="a", words="called off"),
         heard("2026-12-10", "date", "2027-01-16", about=2, page="b", words="episode 2: 16 January")),
        "2", ("cancelled", "called off", "a"),
    ),
    "the date, not a status that it has": (
        (heard("2026-12-10", "date", "2027-01-17 20:00", about=2, page="a", words="two o'clock"),
         heard("2026-12-10", "status", "confirmed", about=2, page="b", words="it will be")),
        "2", ("moved", "two o'clock", "a"),
    ),
    "the channel, not a date that it has": (
        (heard("2026-12-10", "outlet", OTHER_TV, page="a", said="2026-12-10", words="on TV Y"),
         heard("2026-12-10", "date", "2027-01-16", about=2, page="b")),
        "2", ("moved", "on TV Y", "a"),
    ),
    "the one nearest to it of two breaks": (
        (heard("2026-12-10", "break", Break("sports"), about=date(2027, 1, 9), page="a"),
         heard("2026-12-10", "break", Break("holiday"), about=date(2027, 1, 30), page="b")),
        "1", ("moved", "sports", "a"),
    ),
    "the break that puts it off, not the double night that it now opens": (
        (heard("2026-12-10", "break", Break("sports"), about=DAY2, page="a"),
         heard("2026-12-10", "double", 2, about=DAY3, page="b")),
        "2", ("moved", "sports", "a"),
    ),
    "the double night that brings it forward, not the break before": (
        (heard("2026-12-10", "break", Break("sports"), about=date(2027, 1, 9), page="a"),
         heard("2026-12-10", "double", 3, about=DAY2, words="three at once", page="b")),
        "3", ("moved", "three at once", "b"),
    ),
    "the break that carries, not one that takes a single date": (
        (heard("2026-12-10", "break", Break("sports"), about=DAY2, page="a"),
         heard("2026-12-10", "break", Break("holiday", False), about=date(2027, 1, 30), page="b")),
        "2", ("moved", "sports", "a"),
    ),
    "the break that took its date, not one that carries": (
        (heard("2026-12-10", "break", Break("sports"), about=DAY2, page="a"),
         heard("2026-12-10", "break", Break("holiday", False), about=date(2027, 1, 30), page="b")),
        "3", ("moved", "holiday", "b"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("turned", [False, True], ids=["in order", "in the other order"])
@pytest.mark.parametrize(("news", "key", "expected"), SAME_DAY.values(), ids=SAME_DAY)
def test_reason_of_a_change_among_news_of_one_day(
    news: tuple[Claim, ...], key: str, expected: tuple[str, str | None, str | None], turned: bool
) -> None:
    """The claim that made the change gives its reason, wherever it stands among others read on the same day."""
    told = tuple(reversed(news)) if turned else news
    assert why(fold(on_tv(*BASE, *told)), f"example/season-1/{key}") == [expected]


@pytest.mark.parametrize(
    ("words", "reason"), [(None, "recap"), ("総集編です", "総集編です")], ids=["plain", "in words"]
)
def test_a_recap_is_a_reason(words: str | None, reason: str) -> None:
    """What moves along behind it says so, in the words of its source where these are known."""
    folded = fold(on_tv(*BASE, heard("2026-12-10", "recap", DAY2, about="recap-1", page="a", words=words)))
    assert why(folded, "example/season-1/2") == [("moved", reason, "a")]


def test_reason_beside_a_withdrawal_of_something_else() -> None:
    """A withdrawal weighs what the claim did that it takes back: a length, and not the slot."""
    folded = fold(
        on_tv(
            *BASE, heard("2026-12-09", "minutes", 30, page="m", id="m"),
            heard("2026-12-10", "withdraws", "m", withdraws="m", page="a", note="it was another programme"),
            heard("2026-12-10", "slot", "Sat 26:00", page="b", words="half an hour later"),
        )
    )  # fmt: skip
    assert why(folded, "example/season-1/3")[-1] == ("moved", "half an hour later", "b")


def test_reason_of_a_correction() -> None:
    """A correction is one, whatever else is learned on the same day."""
    folded = fold(
        on_tv(
            *BASE, heard("2026-12-10", "date", "2027-01-18 20:00", about=2, page="a", id="x"),
            heard("2026-12-11", "date", "2027-01-17 20:00", about=2, page="c", corrects="x", note="misread"),
            heard("2026-12-11", "count", 9, page="b"),
        )
    )  # fmt: skip
    assert why(folded, "example/season-1/2") == [("moved", None, "a"), ("corrected", "misread", "c")]


def test_correction_of_the_night_of_a_break() -> None:
    """The break on the wrong night is gone for the reason for which the other one is there."""
    folded = fold(
        on_tv(
            *BASE, heard("2026-12-10", "break", Break("sports"), about=DAY2, id="slip", page="a"),
            heard("2026-12-11", "break", Break("sports"), about=DAY3, corrects="slip", page="b", note="misread here"),
        )
    )  # fmt: skip
    assert why(folded, "example/season-1/break-2027-01-16") == [("corrected", "sports", "b")]
    assert why(folded, "example/season-1/2")[-1] == ("corrected", "sports", "b")


def test_page_of_a_change_is_one_that_was_read_by_then() -> None:
    """Of a claim that rests on two pages the one that was read first is named: the other was not yet known."""
    later, first = origin("later", None, "2026-12-20"), origin("first", None, "2026-12-10")
    folded = fold(on_tv(*BASE, claim("date", "2027-01-17 20:00", later, first, about=2)))
    assert why(folded, "example/season-1/2") == [("moved", None, "first")]


def test_own_words_of_a_break_are_its_note() -> None:
    """Where the reason is only "other", the note tells it, else the words."""
    pause = heard("2026-12-10", "break", Break("other"), about=DAY2, note="the studio needs a week", words="休止")
    assert why(fold(on_tv(*BASE, pause)), "example/season-1/2") == [
        ("moved", "the studio needs a week", "page-2026-12-10")
    ]


# Titles, touched, other runs

NAMED = {2: Episode(names={"en": "The Ice"}, origins=(origin("titles", None, "2026-12-10"),))}


def test_title_learned_later_raises_the_stamp_only() -> None:
    """The text of one entry changes; its date did not."""
    folded = fold(on_tv(*BASE, episodes=NAMED))
    assert [(item.name, item.revision, stamp(item)) for item in folded.occurrences] == [
        (1, 0, "12-01"), (2, 0, "12-10"), (3, 0, "12-01"),
    ]  # fmt: skip
    assert folded.changes == {}


def test_title_is_known_from_its_source_on() -> None:
    """Looking back, an episode has no title before somebody told it; what names no source was always known."""
    always = {**NAMED, 1: Episode(names={"en": "First"})}
    work = on_tv(*BASE, episodes=always)
    titles = [
        {position: episode.names for position, episode in view.work(work).series[0].episodes.items()}
        for view in (until("2026-12-09"), until("2026-12-10"), EVERYTHING)
    ]
    assert titles[0].get(2, {}) == {}
    assert titles[0][1] == {"en": "First"}
    assert titles[1] == titles[2] == {1: {"en": "First"}, 2: {"en": "The Ice"}}


def test_former_key_is_known_before_the_title() -> None:
    """Looking back never changes a UID: where an episode had another key, it had it all along."""
    renamed = {2: Episode(names={"en": "The Ice"}, origins=NAMED[2].origins, was="example/old/2")}
    work = on_tv(*BASE, episodes=renamed)
    for view in (until("2026-12-05"), EVERYTHING):
        assert by_name(fold(view.work(work), view))[2].uid == uid_of("example/old/2")


def test_touched_is_the_least_of_all_stamps() -> None:
    """Names changed on a day: every entry has at least that stamp, and no revision more."""
    folded = fold(on_tv(*BASE, heard("2026-12-20", "count", 4), touched=date(2026, 12, 15)))
    assert [(item.revision, stamp(item)) for item in folded.occurrences] == [(0, "12-15")] * 3 + [(0, "12-20")]
    early = fold(on_tv(*BASE, touched=date(2026, 12, 15)), until("2026-12-14"))
    assert [stamp(item) for item in early.occurrences] == ["12-01"] * 3


def test_touched_is_a_moment_at_which_something_was_learned() -> None:
    """Whoever looks back to before that day must not find the stamp of it."""
    folded = fold(on_tv(*BASE, touched=date(2026, 12, 15)))
    assert folded.moments is not None
    assert [f"{moment:%m-%d}" for moment in folded.moments] == ["12-01", "12-15"]


def streamed(*claims: Claim, territory: str = "JP") -> Run:
    """Make another run."""
    return Run(slug="stream", territory=territory, zone=JST, claims=claims)


OUTLET = heard("2026-12-01", "outlet", STREAM)
ALSO: dict[str, tuple[tuple[Claim, ...], Claim, list[str]]] = {
    "another outlet becomes known": ((), heard("2026-12-10", "outlet", STREAM), ["12-10"] * 3),
    "it gets its first date": ((OUTLET,), heard("2026-12-10", "starts", "2027-01-11"), ["12-10", "12-01", "12-01"]),
    "its date moves": (
        (OUTLET, heard("2026-12-01", "starts", "2027-01-11")), heard("2026-12-10", "starts", "2027-01-12"),
        ["12-10", "12-01", "12-01"],
    ),
    "it keeps a distance": (
        (OUTLET,), heard("2026-12-10", "lag", Lag("tv", 60)), ["12-10"] * 3,
    ),
    "it is another one, of which no date is known": (
        (OUTLET,), heard("2026-12-10", "outlet", Platform(slug="stream-y", names={"en": "Y"}, territory="JP",
                                                         grid=TOKYO, grids={})), ["12-10"] * 3,
    ),
    "its only date is cancelled": (
        (OUTLET, heard("2026-12-01", "starts", "2027-01-11")), heard("2026-12-10", "status", "cancelled"),
        ["12-10", "12-01", "12-01"],
    ),
    "nothing new": (
        (OUTLET, heard("2026-12-01", "starts", "2027-01-11")), heard("2026-12-10", "starts", "2027-01"),
        ["12-01"] * 3,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("known", "news", "stamps"), ALSO.values(), ids=ALSO)
def test_other_runs_change_what_lead_entries_say(known: tuple[Claim, ...], news: Claim, stamps: list[str]) -> None:
    """A lead entry names its other outlets, so its stamp rises with them, and only with its own."""
    folded = fold(on_tv(*BASE, runs=(streamed(*known, news),)))
    lead = [item for item in folded.occurrences if item.lead]
    assert [(item.revision, stamp(item)) for item in lead] == [(0, day) for day in stamps]


UNNAMED: dict[str, Run] = {
    "a rerun": Run(slug="again", territory="JP", zone=JST, rerun=True, claims=(
        heard("2026-12-10", "outlet", OTHER_TV), heard("2026-12-10", "starts", "2027-04-10"))),
    "one of which no outlet is known": Run(slug="somewhere", territory="JP", zone=JST, claims=(
        heard("2026-12-10", "starts", "2027-04-10"),)),
}  # fmt: skip


@pytest.mark.parametrize("run", UNNAMED.values(), ids=UNNAMED)
def test_runs_that_no_lead_entry_names_leave_its_stamp(run: Run) -> None:
    """The entries of the lead say nothing of them, so their bytes stay."""
    folded = fold(on_tv(*BASE, runs=(run,)))
    assert {stamp(item) for item in folded.occurrences if not item.lead} == {"12-10"}
    assert {stamp(item) for item in folded.occurrences if item.lead} == {"12-01"}


def test_breaks_name_no_other_outlet() -> None:
    """What is not shown on a night is not shown elsewhere either: its entry stays as it is."""
    sports = heard("2026-12-01", "break", Break("sports", True), about=date(2027, 1, 16))
    folded = fold(on_tv(*BASE, sports, runs=(streamed(heard("2026-12-10", "outlet", STREAM)),)))
    assert {stamp(item) for item in folded.occurrences if item.pause is not None} == {"12-01"}
    assert {stamp(item) for item in folded.occurrences if item.pause is None} == {"12-10"}


def test_a_run_that_follows_moves_for_the_same_reason() -> None:
    """Sports push the broadcast back, and with it the stream half an hour later; both name the reason."""
    follower = streamed(OUTLET, heard("2026-12-01", "lag", Lag("tv", 30)))
    folded = fold(on_tv(*BASE, NIGHTS["a break carries the later ones"][0], runs=(follower,)))
    for key in ("example/season-1/2", "example/season-1/2@stream"):
        assert why(folded, key) == [("moved", "sports", "page-2026-12-10")]
    assert tale(folded, "example/season-1/2@stream")[-1] == "12-10 moved 2027-01-23 26:00 @stream-x"


def test_a_run_follows_from_the_day_on_which_that_was_told() -> None:
    """Before that, news of the one is no reason for what the other does on the same day."""
    own = streamed(OUTLET, heard("2026-12-01", "starts", "2027-01-11"), heard("2026-12-20", "lag", Lag("tv", 30)),
                   heard("2026-12-10", "starts", "2027-01-12", page="b"))  # fmt: skip
    folded = fold(on_tv(*BASE, heard("2026-12-10", "slot", "Sat 26:00", page="a"), runs=(own,)), until("2026-12-15"))
    assert why(folded, "example/season-1/1@stream") == [("moved", None, "b")]


@pytest.mark.parametrize("day", ["2026-12-01", "2026-12-02"], ids=["at once", "later"])
def test_a_run_that_follows_what_nobody_dated_has_its_own_start(day: str) -> None:
    """Whether its distance became known on the same day or on another."""
    own = streamed(heard("2026-12-01", "starts", "2027-01-11"), heard(day, "lag", Lag("tv", 30)))
    (item,) = fold(on_tv(runs=(own,))).occurrences
    assert (item.key, told(item.state)) == ("example/season-1/1@stream", "2027-01-11")


def test_news_of_one_run_is_no_reason_of_another() -> None:
    """The stream's own news of the same day does not explain the broadcast's move."""
    other = streamed(OUTLET, heard("2026-12-01", "starts", "2027-01-11"),
                     heard("2026-12-10", "starts", "2027-01-12", words="the stream", said="2026-12-10"))  # fmt: skip
    folded = fold(on_tv(*BASE, heard("2026-12-10", "slot", "Sat 26:00", words="the slot", page="a", said="2026-12-10"),
                        runs=(other,)))  # fmt: skip
    assert why(folded, "example/season-1/2") == [("moved", "the slot", "a")]
    assert why(folded, "example/season-1/1@stream") == [("moved", "the stream", "page-2026-12-10")]


def test_what_was_withdrawn_still_names_the_other_outlets() -> None:
    """As long as feeds show it struck out, its text is that of the others, and so is its stamp."""
    cut = heard("2026-12-10", "count", 2)
    folded = fold(on_tv(*BASE, cut, runs=(streamed(heard("2026-12-12", "outlet", STREAM)),)))
    gone = by_name(folded)[3]
    assert (gone.status, gone.revision, stamp(gone)) == (Status.CANCELLED, 1, "12-12")
    assert gone.cancelled_at is not None
    assert f"{gone.cancelled_at:%m-%d}" == "12-10"


# Pages


def test_page_that_becomes_known_raises_the_stamp() -> None:
    """An entry links to the first page behind it: where the first source had none, the link is new."""
    paper = replace(origin("paper", None, "2026-12-01"), url=None, name="A magazine")
    folded = fold(on_tv(claim("starts", "2027-01-09", paper), heard("2026-12-10", "starts", "2027-01-09")))
    (item,) = folded.occurrences
    assert (item.revision, stamp(item)) == (0, "12-10")


def test_page_that_no_entry_named_may_go() -> None:
    """A source that only confirmed stands in no entry, so nothing changes when it counts no more."""
    folded = fold(
        on_tv(*BASE, heard("2026-12-05", "starts", "2027", id="a"),
              heard("2026-12-09", "withdraws", "a", withdraws="a"))
    )  # fmt: skip
    assert [(item.revision, stamp(item), len(item.origins)) for item in folded.occurrences] == [(0, "12-01", 1)] * 3


def test_page_that_an_entry_names_since_it_was_touched() -> None:
    """A source that confirmed before all stamps were raised is named from then on, and its loss is told."""
    work = on_tv(*BASE, heard("2026-12-05", "starts", "2027", id="a"),
                 heard("2026-12-09", "withdraws", "a", withdraws="a"), touched=date(2026, 12, 7))  # fmt: skip
    stamps = [stamp(by_name(fold(work, until(day)))[1]) for day in ("2026-12-06", "2026-12-08", "2026-12-09")]
    assert stamps == ["12-01", "12-07", "12-09"]


def test_reading_that_counts_again_raises_the_stamp() -> None:
    """A page read long ago is named again once what contradicted it is withdrawn: the text is another one."""
    folded = fold(
        on_tv(
            heard("2026-12-01", "starts", "2027-01-09", page="a"),
            heard("2026-12-02", "starts", "2027-01-16", page="b", id="wrong"),
            heard("2026-12-03", "starts", "2027-01-09", page="c"),
            heard("2026-12-04", "withdraws", "wrong", withdraws="wrong", page="d"),
        )
    )
    (item,) = folded.occurrences
    assert {origin.slug for origin in item.origins} == {"a", "c"}
    assert (item.revision, stamp(item)) == (2, "12-04")


# Cancelled, and days that were lost


def test_cancelled_since() -> None:
    """It counts from the first news of it, starts anew after a revival, and is none for what takes place."""
    days = ["2026-12-10", "2026-12-12", "2026-12-14", "2026-12-16"]
    said = ["cancelled", "cancelled", "confirmed", "cancelled"]
    news = [heard(day, "status", word, about=2, page=day) for day, word in zip(days, said, strict=True)]
    work = on_tv(*BASE, *news)
    since = [by_name(fold(work, until(day)))[2].cancelled_at for day in ("2026-12-09", *days)]
    assert [at and f"{at:%m-%d}" for at in since] == [None, "12-10", "12-10", None, "12-16"]
    assert by_name(fold(work))[1].cancelled_at is None


def test_cancelled_since_its_first_news_whatever_is_learned_later() -> None:
    """A length or a note makes nothing newly cancelled; a note alone is no revision."""
    cancelled = heard("2026-12-10", "status", "cancelled", about=2)
    length = heard("2026-12-12", "minutes", 30)
    note = heard("2026-12-14", "status", "cancelled", about=2, rank=Rank.PIN, note="a typhoon")
    item = by_name(fold(on_tv(*BASE, cancelled, length, note)))[2]
    assert (item.revision, stamp(item), item.note) == (2, "12-14", "a typhoon")
    assert item.cancelled_at is not None
    assert f"{item.cancelled_at:%m-%d}" == "12-10"


def test_cancelled_from_the_start() -> None:
    """What was first heard of as cancelled is cancelled since it was added."""
    (item,) = fold(on_tv(*LADDER[-1:], heard("2026-12-06", "status", "cancelled"))).occurrences
    assert (item.revision, item.cancelled_at) == (0, item.added_at)


LOST: dict[str, tuple[tuple[Claim, ...], list[str]]] = {
    "never had one": ((heard("2026-12-01", "starts", "2027"), heard("2026-12-02", "starts", "2027-01")), []),
    "has one": ((*LADDER[-1:], heard("2026-12-10", "starts", "2027-01-16")), []),
    "undecided": ((*LADDER[-1:], heard("2026-12-10", "starts", "undecided")), ["12-10 2027-01-09 25:30"]),
    "a later season": ((*LADDER[-1:], heard("2026-12-10", "starts", "2027-spring")), ["12-10 2027-01-09 25:30"]),
    "its latest": (
        (*LADDER[-1:], heard("2026-12-10", "starts", "2027-01-16"), heard("2026-12-11", "starts", "undecided")),
        ["12-11 2027-01-16"],
    ),
    "sharpened since, but to no day": (
        (*LADDER[-1:], heard("2026-12-10", "starts", "undecided"), heard("2026-12-15", "starts", "2027-07")),
        ["12-10 2027-01-09 25:30"],
    ),
    "has one again": (
        (*LADDER[-1:], heard("2026-12-10", "starts", "undecided"), heard("2026-12-15", "starts", "2027-07-03")), [],
    ),
    "cancelled on its day": ((*LADDER[-1:], heard("2026-12-10", "status", "cancelled")), []),
    "called off after it was postponed": (
        (*LADDER[-1:], heard("2026-12-10", "starts", "undecided"), heard("2026-12-15", "status", "cancelled")),
        ["12-10 2027-01-09 25:30"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("claims", "expected"), LOST.values(), ids=LOST)
def test_lost_days(claims: tuple[Claim, ...], expected: list[str]) -> None:
    """The last day that an occurrence had, and when it was lost; only where it has none now."""
    found = fold(on_tv(*claims)).partings
    assert [f"{parting.change.at:%m-%d} {told(parting.state)}" for parting in found] == expected


def test_lost_day_keeps_the_reason_for_which_it_was_lost() -> None:
    """A month that is announced since does not become the reason of the postponement."""
    lost = heard("2026-12-10", "starts", "undecided", note="an earthquake")
    (parting,) = fold(on_tv(*LADDER[-1:], lost, heard("2026-12-15", "starts", "2027-07", words="in July"))).partings
    assert (parting.change.why, parting.change.url) == ("an earthquake", "https://example.org/page-2026-12-10")


# Views

LATE = (
    heard("2026-12-10", "starts", "2027", said="2026-10-01", page="a"),
    heard("2026-12-12", "starts", "2027-01-09", said="2026-11-15", page="b"),
    heard("2026-12-11", "starts", "2027-01", said="2026-10-20", page="c"),
    heard("2026-12-13", "outlet", TV, page="d"),
)


def test_announced_view_goes_by_the_day_on_which_things_were_said() -> None:
    """Where nobody dated a page, the day of its reading stands for it."""
    folded = fold(on_tv(*LATE), View(announced=True))
    assert tale(folded, EP1) == [
        "10-01 added 2027", "10-20 sharpened 2027-01", "11-15 sharpened 2027-01-09",
        "12-13 sharpened 2027-01-09 @tv-x",
    ]  # fmt: skip
    (item,) = fold(on_tv(*LATE), View(datetime(2026, 11, 1, tzinfo=UTC), announced=True)).occurrences
    assert told(item.state) == "2027-01"


def test_recorded_view_goes_by_readings() -> None:
    """Nothing was known before the first reading, whenever it was said; and what was said before moves nothing."""
    folded = fold(on_tv(*LATE))
    assert tale(folded, EP1) == [
        "12-10 added 2027", "12-11 sharpened 2027-01", "12-12 sharpened 2027-01-09",
        "12-13 sharpened 2027-01-09 @tv-x",
    ]  # fmt: skip
    assert fold(on_tv(*LATE), until("2026-12-09")).occurrences == []


def test_both_views_end_where_all_claims_lead() -> None:
    """By whichever clock, once all is known it is known alike."""
    work = on_tv(*BASE, *(news for news, _ in NIGHTS.values()))
    states = [{item.key: item.state for item in fold(work, View(announced=said)).occurrences
               if item.status is not Status.CANCELLED} for said in (False, True)]  # fmt: skip
    now = {item.key: item.state for item in unfold(work).occurrences if item.status is not Status.CANCELLED}
    assert states == [now, now]


# Lines: each volume for itself

V3, V4 = "example/manga/3:en-print", "example/manga/4:en-print"


def test_news_of_one_volume_leaves_the_others_alone() -> None:
    """Each has its own added, changed and revision."""
    folded = fold(
        in_print(heard("2026-12-01", "date", "2027-01-12", about=3), heard("2026-12-05", "date", "2027-03-09", about=4),
                 heard("2026-12-09", "date", "2027-02-09", about=3))
    )  # fmt: skip
    found = {item.key: (f"{item.added_at:%m-%d}", stamp(item), item.revision) for item in folded.occurrences}
    assert found == {V3: ("12-01", "12-09", 1), V4: ("12-05", "12-05", 0)}


def test_correction_of_the_number_withdraws_the_wrong_volume() -> None:
    """A claim that was about another volume is corrected: that one is gone, and the right one is there."""
    work = in_print(
        heard("2026-12-01", "date", "2027-01-12", about=3, id="a"),
        heard("2026-12-02", "date", "2027-01-12", about=4, corrects="a"),
    )
    folded = fold(work)
    assert tale(folded, V3) == ["12-01 added 2027-01-12", "12-02 corrected 2027-01-12 cancelled"]
    assert tale(folded, V4) == ["12-02 added 2027-01-12"]
    live = {item.key for item in folded.occurrences if item.status is not Status.CANCELLED}
    assert live == {item.key for item in unfold(work).occurrences}


def test_withdrawal_of_a_volume_beside_a_new_one() -> None:
    """One entry may withdraw a claim and say something of another volume."""
    folded = fold(
        in_print(heard("2026-12-01", "date", "2027-01-12", about=3, id="a"),
                 heard("2026-12-02", "date", "2027-01-19", about=4, withdraws="a"))
    )  # fmt: skip
    assert tale(folded, V3) == ["12-01 added 2027-01-12", "12-02 withdrawn 2027-01-12 cancelled"]
    assert tale(folded, V4) == ["12-02 added 2027-01-19"]


def test_withdrawals_do_not_tie_volumes_together() -> None:
    """Each withdrawal goes with what it withdraws, so that every volume is still unfolded for itself."""
    unfolded = []

    def of_items(work: Work, line: Line, edition: Edition, claims: tuple[Claim, ...], *more: Any) -> None:
        unfolded.append(sorted({claim.about for claim in claims if claim.about is not None}))

    work = in_print(
        heard("2026-12-01", "date", "2027-01-12", about=3, id="a"),
        heard("2026-12-02", "date", "2027-01-19", about=4, id="b"),
        heard("2026-12-03", "withdraws", "a", withdraws="a"),
        heard("2026-12-04", "withdraws", "b", withdraws="b"),
    )
    with patch.object(parts, "unfold_items", of_items):
        fold(work)
    assert unfolded == [[3], [3], [4], [4]]


def test_last_day_of_an_event_learned_later() -> None:
    """How long it lasts is a revision; a move leaves the old last day behind."""
    line = Line(slug="live", kind=Kind.LIVE, names={}, claims=(
        heard("2026-12-01", "date", "2027-05-01", about="show"),
        heard("2026-12-02", "date", "2027-05-01", about="show"),
        heard("2026-12-02", "until", date(2027, 5, 3), about=("show", claim("date", "2027-05-01").value.date)),
        heard("2026-12-03", "date", "2027-06-01", about="show"),
    ))  # fmt: skip
    folded = fold(Work(slug="example", titles={"en": "Example"}, lines=(line,)))
    assert tale(folded, "example/live/show") == [
        "12-01 added 2027-05-01", "12-02 sharpened 2027-05-01 to 2027-05-03", "12-03 moved 2027-06-01",
    ]  # fmt: skip


def test_isbn_raises_the_stamp_only() -> None:
    """An ISBN is no date."""
    folded = fold(
        in_print(heard("2026-12-01", "date", "2027-01-12", about=3), heard("2026-12-05", "isbn", "978", about=3))
    )
    (item,) = folded.occurrences
    assert (item.isbn, item.revision, stamp(item)) == ("978", 0, "12-05")


def test_every_revision_has_its_last_change() -> None:
    """Whatever changed says what it was before."""
    for claims, _ in TALES.values():
        for item in fold(on_tv(*claims)).occurrences:
            last: Change | None = item.last_change
            assert (item.revision > 0) == (last is not None)
