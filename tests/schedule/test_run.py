"""Runs: from slot, count, breaks and shifts to airings."""

from __future__ import annotations

from datetime import date

import pytest

from medalcal.model.change import Step
from medalcal.model.claim import OPEN_END, Break, Claim, Lag, Shift
from medalcal.model.clock import BroadcastTime
from medalcal.model.occurrence import Basis, Occurrence, Status
from medalcal.model.outlet import Platform
from medalcal.model.work import Run
from medalcal.schedule.expand import unfold
from tests.schedule.makers import NEW_YORK, TOKYO, channel, claim, origin, said, series, work

WEEKLY = (claim("starts", "2026-01-03"), claim("slot", "Sat 25:30"))


def airings(*claims: Claim, **more: object) -> list[Occurrence]:
    """Give the lead run's occurrences in the order of their positions."""
    found = unfold(work(series(*claims, **more))).occurrences  # type: ignore[arg-type]
    return sorted(found, key=lambda item: (isinstance(item.name, str), item.name if isinstance(item.name, int) else 0))


def dates(items: list[Occurrence]) -> list[str]:
    """Write name and grid's place of each."""
    return [f"{item.name} {item.label.on:%m-%d} {item.label.time}" if item.label else f"{item.name} {item.date}"
            for item in items]  # fmt: skip


COUNT = claim("count", 4)
MINUTES = claim("minutes", 30)
STREAM = Platform(slug="stream-x", names={"en": "Stream X"}, territory="JP", grid=TOKYO, grids={})

CASES: dict[str, tuple[tuple[Claim, ...], list[str]]] = {
    "count": ((COUNT,), ["1 01-03 25:30", "2 01-10 25:30", "3 01-17 25:30", "4 01-24 25:30"]),
    "last date": ((claim("ends", "2026-01-17"),), ["1 01-03 25:30", "2 01-10 25:30", "3 01-17 25:30"]),
    "break carries the later ones along": (
        (COUNT, claim("break", Break("sports"), about=date(2026, 1, 10))),
        ["1 01-03 25:30", "2 01-17 25:30", "3 01-24 25:30", "4 01-31 25:30", "break-2026-01-10 01-10 25:30"],
    ),
    "break that does not carry takes the date away": (
        (COUNT, claim("break", Break("sports", carry=False), about=date(2026, 1, 10))),
        ["1 01-03 25:30", "2 undecided", "3 01-17 25:30", "4 01-24 25:30", "break-2026-01-10 01-10 25:30"],
    ),
    "break between the halves of a split cour": (
        (COUNT, claim("break", Break("other", until=date(2026, 3, 28)), about=date(2026, 1, 17))),
        ["1 01-03 25:30", "2 01-10 25:30", "3 04-04 25:30", "4 04-11 25:30", "break-2026-01-17 2026-01-17"],
    ),
    "break of which nobody knows how long it lasts": (
        (COUNT, claim("break", Break("production", until=OPEN_END), about=date(2026, 1, 17))),
        ["1 01-03 25:30", "2 01-10 25:30", "break-2026-01-17 01-17 25:30"],
    ),
    "first episode after such a break, as far as it is known": (
        (COUNT, claim("break", Break("production", until=OPEN_END), about=date(2026, 1, 17)),
         claim("date", "2026-07", about=3)),
        ["1 01-03 25:30", "2 01-10 25:30", "3 2026-07", "break-2026-01-17 01-17 25:30"],
    ),
    "such a break in a run that nobody counted": (
        (claim("break", Break("production", until=OPEN_END), about=date(2026, 1, 16)),),
        ["1 01-03 25:30", "2 01-10 25:30", "break-2026-01-16 01-17 25:30"],
    ),
    "longer break that does not carry takes the dates of its nights away": (
        (COUNT, claim("break", Break("sports", carry=False, until=date(2026, 1, 17)), about=date(2026, 1, 10))),
        ["1 01-03 25:30", "2 undecided", "3 undecided", "4 01-24 25:30", "break-2026-01-10 2026-01-10"],
    ),
    "break of one night within a longer one": (
        (COUNT, claim("break", Break("other", until=date(2026, 1, 24)), about=date(2026, 1, 10)),
         claim("break", Break("sports"), about=date(2026, 1, 17))),
        ["1 01-03 25:30", "2 01-31 25:30", "3 02-07 25:30", "4 02-14 25:30", "break-2026-01-10 2026-01-10",
         "break-2026-01-17 01-17 25:30"],
    ),
    "recap within a longer break": (
        (claim("count", 2), claim("break", Break("other", until=date(2026, 1, 24)), about=date(2026, 1, 10)),
         claim("recap", date(2026, 1, 24), about="recap-1")),
        ["1 01-03 25:30", "2 01-31 25:30", "break-2026-01-10 2026-01-10", "recap-1 01-24 25:30"],
    ),
    "shift to another clock": (
        (COUNT, claim("shift", Shift(None, BroadcastTime(1560)), about=date(2026, 1, 10))),
        ["1 01-03 25:30", "2 01-10 26:00", "3 01-17 25:30", "4 01-24 25:30"],
    ),
    "shift to another day": (
        (COUNT, claim("shift", Shift(date(2026, 1, 11), BroadcastTime(1440)), about=date(2026, 1, 10))),
        ["1 01-03 25:30", "2 01-11 24:00", "3 01-17 25:30", "4 01-24 25:30"],
    ),
    "shift of the first": (
        (COUNT, claim("shift", Shift(None, BroadcastTime(1560)), about=date(2026, 1, 3))),
        ["1 01-03 26:00", "2 01-10 25:30", "3 01-17 25:30", "4 01-24 25:30"],
    ),
    "two on the first night, one after the other": (
        (COUNT, MINUTES, claim("double", 2, about=date(2026, 1, 3))),
        ["1 01-03 25:30", "2 01-03 26:00", "3 01-10 25:30", "4 01-17 25:30"],
    ),
    "three half an hour apart where no length is known": (
        (COUNT, claim("double", 3, about=date(2026, 1, 10))),
        ["1 01-03 25:30", "2 01-10 25:30", "3 01-10 26:00", "4 01-10 26:30"],
    ),
    "two at once on demand": (
        (COUNT, MINUTES, claim("outlet", STREAM, origin("later", read_at="2026-01-02")),
         claim("double", 2, about=date(2026, 1, 10))),
        ["1 01-03 25:30", "2 01-10 25:30", "3 01-10 25:30", "4 01-17 25:30"],
    ),
    "double does not pass the count": (
        (claim("count", 3), MINUTES, claim("double", 4, about=date(2026, 1, 10))),
        ["1 01-03 25:30", "2 01-10 25:30", "3 01-10 26:00"],
    ),
    "recap takes a place and has a key of its own": (
        (COUNT, claim("recap", date(2026, 1, 10), about="recap-1")),
        ["1 01-03 25:30", "2 01-17 25:30", "3 01-24 25:30", "4 01-31 25:30", "recap-1 01-10 25:30"],
    ),
    "slot moves from a day on": (
        (COUNT, claim("slot", "Sun 24:00", about=date(2026, 1, 15))),
        ["1 01-03 25:30", "2 01-10 25:30", "3 01-18 24:00", "4 01-25 24:00"],
    ),
    "slot moves to an earlier weekday": (
        (COUNT, claim("slot", "Wed 23:00", about=date(2026, 1, 11))),
        ["1 01-03 25:30", "2 01-10 25:30", "3 01-14 23:00", "4 01-21 23:00"],
    ),
    "an episode's own date beats the slot": (
        (COUNT, claim("date", "2026-01-12 20:00", about=2)),
        ["1 01-03 25:30", "2 01-12 20:00", "3 01-17 25:30", "4 01-24 25:30"],
    ),
    "an episode's own date beats a break": (
        (COUNT, claim("break", Break("sports", carry=False), about=date(2026, 1, 10)),
         claim("date", "2026-01-12 20:00", about=2)),
        ["1 01-03 25:30", "2 01-12 20:00", "3 01-17 25:30", "4 01-24 25:30", "break-2026-01-10 01-10 25:30"],
    ),
    "an episode beyond the schedule": (
        (claim("count", 2), claim("date", "2026-02-01 10:00", about=3)),
        ["1 01-03 25:30", "2 01-10 25:30", "3 02-01 10:00"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("claims", "expected"), CASES.values(), ids=CASES)
def test_airings(claims: tuple[Claim, ...], expected: list[str]) -> None:
    """Each change of a run has its effect, and no other."""
    assert dates(airings(*WEEKLY, *claims)) == expected


TWO = claim("double", 2, about=date(2026, 1, 10))
CONCLUDED = "its hour is concluded: half an hour after the one before, as no length is said"


@pytest.mark.parametrize(
    ("claims", "note"),
    [
        pytest.param((TWO,), CONCLUDED, id="no length"),
        pytest.param((TWO, MINUTES), None, id="a length"),
        pytest.param((TWO, claim("date", "2026-01-10", about=3)), CONCLUDED, id="its day was said"),
        pytest.param((TWO, claim("date", "2026-01-10 26:00", about=3)), None, id="its hour was said"),
    ],
)
def test_an_hour_that_nobody_said_is_noted(claims: tuple[Claim, ...], note: str | None) -> None:
    """The later one of a night has a place in feeds, and says what that rests on; the one before is where it was."""
    found = airings(*WEEKLY, COUNT, *claims)
    assert [item.note for item in found] == [None, None, note, None]
    assert dates(found)[1:3] == ["2 01-10 25:30", "3 01-10 26:00"]


PREMIERES: dict[str, tuple[tuple[Claim, ...], list[str]]] = {
    "a month": ((claim("starts", "2026-01"), claim("slot", "Sat 25:30"), COUNT), ["1 2026-01"]),
    "a day without a slot": ((claim("starts", "2026-01-03"),), ["1 2026-01-03"]),
    "a day and a time without a slot": ((claim("starts", "2026-01-03 22:00"),), ["1 01-03 22:00"]),
    "undecided": ((claim("starts", "undecided"), claim("slot", "Sat 25:30")), ["1 undecided"]),
    "a weekday without a time": (
        (claim("starts", "2026-01-03"), claim("slot", "Sat"), claim("count", 2)), ["1 2026-01-03", "2 2026-01-10"],
    ),
    "outside its slot": (
        (claim("starts", "2026-01-02 22:00"), claim("slot", "Sat 25:30"), claim("count", 2)),
        ["1 01-02 22:00", "2 01-03 25:30"],
    ),
    "no start": ((claim("slot", "Sat 25:30"), COUNT), []),
    "a civil time stands at its place in the grid": ((claim("starts", "2026-01-04 1:30"),), ["1 01-03 25:30"]),
}  # fmt: skip


@pytest.mark.parametrize(("claims", "expected"), PREMIERES.values(), ids=PREMIERES)
def test_first_airing(claims: tuple[Claim, ...], expected: list[str]) -> None:
    """A first date is as fine as it was said, and never finer."""
    assert dates(airings(*claims)) == expected


def test_open_run_is_weekly_and_bounded_from_its_start() -> None:
    """Without an announced end a run goes on for ten weeks, tentative and, after the first, without numbers."""
    found = airings(*WEEKLY)
    assert len(found) == 10
    assert (found[0].basis, found[0].status, found[0].number) == (Basis.ANNOUNCED, Status.CONFIRMED, 1)
    assert {(item.basis, item.status, item.number) for item in found[1:]} == {(Basis.WEEKLY, Status.TENTATIVE, None)}


LAST_SEEN: dict[str, tuple[tuple[Claim, ...], list[str]]] = {
    "nothing of its end": ((), ["10"]),
    "a break in between": ((claim("break", Break("sports"), about=date(2026, 1, 10)),), ["9"]),
    "a later one with its own date": ((claim("date", "2026-03-21 20:00", about=11),), ["11"]),
    "its last one with its own date": ((claim("date", "2026-03-07 25:30", about=10),), ["10"]),
    "an end in a month that is not reached": ((claim("ends", "2026-04"),), ["10"]),
    "an end in a month that is": ((claim("ends", "2026-02"),), []),
    "a count": ((claim("count", 12),), []),
    "a last day": ((claim("ends", "2026-03-21"),), []),
    "a break of which nobody knows how long it lasts": (
        (claim("break", Break("production", until=OPEN_END), about=date(2026, 1, 17)),), [],
    ),
    "called off": ((claim("status", "cancelled"),), []),
    "its last one called off": ((claim("status", "cancelled", about=10),), []),
}  # fmt: skip


@pytest.mark.parametrize(("claims", "expected"), LAST_SEEN.values(), ids=LAST_SEEN)
def test_after_the_last_week_more_may_come(claims: tuple[Claim, ...], expected: list[str]) -> None:
    """Where nobody said the end, the last one entered says so, and no other."""
    assert [str(item.name) for item in airings(*WEEKLY, *claims) if item.may_go_on] == expected


def test_after_the_last_week_more_may_come_of_what_follows_too() -> None:
    """A run that keeps a distance from one with an open end has one as well."""
    web = Run(slug="web", claims=(claim("outlet", STREAM), claim("lag", Lag("tv", 30))))
    found = unfold(work(series(*WEEKLY, runs=(web,)))).occurrences
    assert [item.key for item in found if item.may_go_on] == ["example/season-1/10", "example/season-1/10@web"]


def test_open_run_goes_on_four_weeks_past_a_later_reading() -> None:
    """A source that says later that the run goes on carries it four weeks past that day."""
    late = origin("guide", said_on="2026-04-01")
    found = airings(claim("starts", "2026-01-03"), claim("slot", "Sat 25:30", late))
    assert found[-1].date.day == date(2026, 4, 25)


def test_closed_run_is_scheduled_and_numbered() -> None:
    """With a count the later episodes follow from slot and count, and are numbered on from the first number."""
    found = airings(*WEEKLY, of_series=(claim("count", 3), claim("first_number", 14)))
    assert [item.number for item in found] == [14, 15, 16]
    assert [item.basis for item in found] == [Basis.ANNOUNCED, Basis.SCHEDULED, Basis.SCHEDULED]
    assert {item.status for item in found} == {Status.CONFIRMED}


def test_own_date_that_confirms_makes_an_episode_announced() -> None:
    """An episode whose own date says the same as the slot was announced, and keeps its hour."""
    found = airings(*WEEKLY, COUNT, claim("date", "2026-01-10", origin("preview"), about=2))
    assert (found[1].basis, str(found[1].label.time if found[1].label else "")) == (Basis.ANNOUNCED, "25:30")
    assert "preview" in {source.slug for source in found[1].origins}


def test_lag_keeps_its_distance_across_midnight() -> None:
    """Disney+ 30 minutes after TV: the label is that of the other outlet's own grid."""
    stream = Run(slug="disney", claims=(claim("outlet", channel(slug="disney-plus")), claim("lag", Lag("tv", 30))))
    found = unfold(work(series(*WEEKLY, claim("count", 2), runs=(stream,)))).occurrences
    streamed = [item for item in found if not item.lead]
    assert [item.key for item in streamed] == ["example/season-1/1@disney", "example/season-1/2@disney"]
    assert dates(streamed) == ["1 01-03 26:00", "2 01-10 26:00"]


def test_other_runs_end_with_the_lead() -> None:
    """A stream whose end nobody told does not outlast the broadcast."""
    stream = Run(slug="u-next", claims=(claim("outlet", channel(slug="disney-plus")), *WEEKLY))
    found = unfold(work(series(*WEEKLY, claim("ends", "2026-01-17"), runs=(stream,)))).occurrences
    assert [item.name for item in found if not item.lead] == [1, 2, 3]


def test_other_runs_have_no_more_episodes_than_the_lead_announced() -> None:
    """A count that was announced for the lead run bounds the streams too."""
    stream = Run(slug="u-next", claims=(claim("outlet", channel(slug="u-next")), *WEEKLY))
    found = unfold(work(series(*WEEKLY, claim("count", 2), runs=(stream,)))).occurrences
    assert [item.name for item in found if not item.lead] == [1, 2]


def test_cancelled_rest() -> None:
    """What comes after the day on which a run was called off is cancelled, what came before is not."""
    off = claim("status", "cancelled", origin("news", said_on="2026-01-12"))
    found = airings(*WEEKLY, COUNT, off)
    assert [item.status.value for item in found] == ["confirmed", "confirmed", "cancelled", "cancelled"]


def test_night_on_which_clocks_change_is_settled_and_said() -> None:
    """New York skips 02:30 on 8 March 2026 and shows 01:30 twice on 1 November; the note says what was done."""
    spring = airings(claim("starts", "2026-03-07 26:30"), grid=NEW_YORK)[0]
    assert spring.airs_at is not None
    assert spring.airs_at.isoformat() == "2026-03-08T07:00:00+00:00"
    assert "skip" in (spring.note or "")
    autumn = airings(claim("starts", "2026-10-31 25:30"), grid=NEW_YORK)[0]
    assert autumn.airs_at is not None
    assert autumn.airs_at.isoformat() == "2026-11-01T05:30:00+00:00"
    assert "first" in (autumn.note or "")


def test_weekly_slot_in_a_zone_with_summer_time_keeps_its_clock() -> None:
    """A US stream at noon stays at noon when the clocks change, so its instant moves by an hour."""
    found = airings(claim("starts", "2026-02-28"), claim("slot", "Sat 12:00"), claim("count", 3), grid=NEW_YORK)
    assert [item.airs_at.hour for item in found if item.airs_at] == [17, 17, 16]


PROBLEMS: dict[str, tuple[tuple[Claim, ...], str]] = {
    "break on another weekday": (
        (COUNT, claim("break", Break("sports"), about=date(2026, 1, 11))), "a break on Sun 2026-01-11",
    ),
    "shift before the start": (
        (COUNT, claim("shift", Shift(None, BroadcastTime(0)), about=date(2025, 12, 27))), "a shift on Sat 2025-12-27",
    ),
    "count that does not fit the last date": ((COUNT, claim("ends", "2026-01-17")), "has room for 3 of 4"),
}  # fmt: skip


@pytest.mark.parametrize(("claims", "found"), PROBLEMS.values(), ids=PROBLEMS)
def test_problems(claims: tuple[Claim, ...], found: str) -> None:
    """Claims that do not fit together are named."""
    problems = unfold(work(series(*WEEKLY, *claims))).problems
    assert len(problems) == 1
    assert found in problems[0].found


def test_circle_of_lags_is_a_problem_and_ends() -> None:
    """Two runs that follow each other are named, and nothing hangs."""
    one = Run(slug="a", claims=(claim("outlet", channel(slug="disney-plus")), claim("lag", Lag("b", 30))))
    two = Run(slug="b", claims=(claim("outlet", channel(slug="disney-plus")), claim("lag", Lag("a", 30))))
    assert len(unfold(work(series(*WEEKLY, runs=(one, two)))).problems) == 1


def test_said_is_written_as_in_data() -> None:
    """A date as it was said comes back as it was written."""
    assert [str(said(text)) for text in ("2026-01-24 25:30", "2026-01", "undecided")] == [
        "2026-01-24 25:30", "2026-01", "undecided",
    ]  # fmt: skip


def test_break_on_the_first_night_moves_the_premiere() -> None:
    """The first airing is not on a night that has none."""
    found = airings(*WEEKLY, COUNT, claim("break", Break("sports"), about=date(2026, 1, 3)))
    assert dates(found)[:2] == ["1 01-10 25:30", "2 01-17 25:30"]


def test_slot_before_the_rollover_airs_once_a_week() -> None:
    """Thu 00:00 is Wed 24:00 of the grid: the premiere and the second week are seven days apart."""
    found = airings(claim("starts", "2026-01-15"), claim("slot", "Thu 00:00"), COUNT)
    assert dates(found) == ["1 01-14 24:00", "2 01-21 24:00", "3 01-28 24:00", "4 02-04 24:00"]


def test_premiere_takes_the_slot_in_force_on_its_day() -> None:
    """A slot from the first day on beats one that was announced before it."""
    found = airings(
        claim("starts", "2026-01-03"),
        claim("slot", "Sat 25:00"),
        claim("slot", "Sat 25:30", about=date(2026, 1, 3)),
        COUNT,
    )
    assert dates(found)[0] == "1 01-03 25:30"


DAY = date(2026, 1, 10)
FOLLOWER = (claim("outlet", channel(slug="web")), claim("lag", Lag("tv", 30)))


@pytest.mark.parametrize(
    "lost",
    [claim("break", Break("sports"), about=DAY), claim("count", 2), claim("ends", "2026-01-10")],
    ids=lambda lost: lost.field,
)
def test_what_a_following_run_cannot_have_is_named(lost: Claim) -> None:
    """Claims that change nothing are not lost in silence."""
    made = unfold(work(series(*WEEKLY, COUNT, runs=(Run(slug="web", claims=(*FOLLOWER, lost)),))))
    assert [problem.claim for problem in made.problems] == [lost]


def test_break_and_shift_of_one_night_are_named() -> None:
    """Only one of them can hold."""
    both = claim("break", Break("sports"), about=DAY), claim("shift", Shift(None, BroadcastTime(1560)), about=DAY)
    assert [problem.claim for problem in unfold(work(series(*WEEKLY, COUNT, *both))).problems] == [both[1]]


def test_an_episode_is_revived_after_its_run_was_cancelled() -> None:
    """A new date or a word about this episode, said later, beats the end of all."""
    off = claim("status", "cancelled", origin("off", "2026-01-09"))
    on = claim("status", "confirmed", origin("on", "2026-02-01"), about=2)
    dated = claim("date", "2026-05-02 25:30", origin("dated", "2026-04-01"), about=3)
    found = airings(*WEEKLY, COUNT, off, on, dated)
    assert [item.status.value for item in found] == ["confirmed", "confirmed", "confirmed", "cancelled"]


def test_a_weekly_airing_whose_date_is_announced_has_a_number() -> None:
    """It is no longer tentative, and the others still are."""
    own = claim("date", "2026-01-17 25:30", origin("own", "2026-01-10", read_at="2026-01-10"), about=3)
    second, third, fourth = airings(*WEEKLY, own)[1:4]
    assert (third.status, third.number, third.basis) == (Status.CONFIRMED, 3, Basis.ANNOUNCED)
    assert {(item.status, item.number) for item in (second, fourth)} == {(Status.TENTATIVE, None)}


def test_a_following_episode_is_undated_with_the_one_that_it_follows() -> None:
    """It keeps its identity; it does not vanish."""
    pause = claim("break", Break("sports", carry=False), about=DAY)
    found = unfold(work(series(*WEEKLY, COUNT, pause, runs=(Run(slug="web", claims=FOLLOWER),)))).occurrences
    assert next(item for item in found if item.key.endswith("/2@web")).status is Status.TENTATIVE


def test_a_break_is_an_entry_of_its_own() -> None:
    """It stands at the place that stays empty, with its reason and its sources, and its key never changes."""
    pause = claim("break", Break("sports"), origin("guide"), about=DAY, note="the final of the cup")
    (found,) = [item for item in airings(*WEEKLY, COUNT, pause) if item.pause is not None]
    assert found.key == "example/season-1/break-2026-01-10"
    assert (found.pause, found.note, found.number) == ("sports", "the final of the cup", None)
    assert (dates([found]), found.status, found.basis) == (
        ["break-2026-01-10 01-10 25:30"], Status.CONFIRMED, Basis.ANNOUNCED,
    )  # fmt: skip
    assert [source.slug for source in found.origins] == ["guide"]


def test_a_break_that_lasts_is_one_entry_of_whole_days() -> None:
    """Between the halves of a split cour nothing airs from the first day to the last that were said."""
    pause = claim("break", Break("other", until=date(2026, 3, 31)), about=date(2026, 1, 15))
    (found,) = [item for item in airings(*WEEKLY, COUNT, pause) if item.pause is not None]
    assert (str(found.date), found.until, found.airs_at) == ("2026-01-15", date(2026, 3, 31), None)


def test_an_episode_that_a_break_left_without_a_date_says_why() -> None:
    """Each names its own night."""
    pause = claim("break", Break("sports", carry=False, until=date(2026, 1, 17)), about=DAY)
    found = airings(*WEEKLY, COUNT, pause)[1:3]
    assert [item.note for item in found] == ["not on 2026-01-10: sports", "not on 2026-01-17: sports"]
    assert {item.status for item in found} == {Status.TENTATIVE}


@pytest.mark.parametrize(
    "pause,minutes,expected",
    [
        (Break("sports"), 30, ("01-10 26:00", None)),
        (Break("other", until=date(2026, 1, 17)), 30, ("2026-01-10", date(2026, 1, 17))),
        (Break("other", until=date(2026, 1, 17)), -30, ("2026-01-10", date(2026, 1, 17))),
        (Break("other", until=date(2026, 1, 17)), 5 * 1440, ("2026-01-15", date(2026, 1, 22))),
    ],
    ids=["one night", "longer", "longer, before", "longer, days later"],
)
def test_a_following_run_has_the_breaks_of_the_one_that_it_follows(
    pause: Break, minutes: int, expected: tuple[str, date | None]
) -> None:
    """One night at its own place in its own grid; a longer break over days, which are its own where it is days off."""
    web = Run(slug="web", claims=(claim("outlet", channel(slug="web")), claim("lag", Lag("tv", minutes))))
    made = work(series(*WEEKLY, COUNT, claim("break", pause, about=DAY), runs=(web,)))
    (found,) = [item for item in unfold(made).occurrences if item.pause is not None and not item.lead]
    assert found.key == "example/season-1/break-2026-01-10@web"
    assert (dates([found])[0].partition(" ")[2], found.until) == expected


def test_a_longer_break_in_vain_is_named() -> None:
    """One that ends before the first night changes nothing."""
    pause = claim("break", Break("other", until=date(2025, 12, 31)), about=date(2025, 12, 27))
    assert [problem.claim for problem in unfold(work(series(*WEEKLY, COUNT, pause))).problems] == [pause]


@pytest.mark.parametrize(
    "lost",
    [claim("shift", Shift(None, BroadcastTime(1560)), about=date(2026, 1, 17)),
     claim("double", 2, about=date(2026, 1, 17))],
    ids=lambda lost: lost.field,
)  # fmt: skip
def test_what_a_longer_break_swallows_is_named(lost: Claim) -> None:
    """A night within it has no airing that could move or be two."""
    pause = claim("break", Break("other", until=date(2026, 1, 24)), about=DAY)
    assert [problem.claim for problem in unfold(work(series(*WEEKLY, COUNT, pause, lost))).problems] == [lost]


def test_a_shift_tells_where_the_airing_was() -> None:
    """The step from the slot to the new place, with its reason and page; nobody else's note is taken."""
    moved = claim("shift", Shift(date(2026, 1, 11), BroadcastTime(1440), "sports"), origin("guide"), about=DAY)
    second = airings(*WEEKLY, COUNT, moved)[1]
    change = second.last_change
    assert change is not None
    assert change.before is not None
    assert (change.step, change.why, change.url) == (Step.MOVED, "sports", "https://example.org/guide")
    assert (str(change.before.date), str(change.before.time)) == ("2026-01-10", "25:30")
    assert change.after == second.state
    assert (second.note, second.revision) == (None, 0)


def test_a_rerun_is_marked_and_no_outlet_of_the_episode() -> None:
    """Whoever shows it again is not named as where else the episode can be seen."""
    again = Run(slug="again", rerun=True, claims=(claim("outlet", channel(slug="bs")), claim("starts", "2026-04-03")))
    web = Run(slug="web", claims=FOLLOWER)
    found = unfold(work(series(*WEEKLY, COUNT, runs=(again, web))))
    assert {item.rerun for item in found.occurrences if item.key.endswith("@again")} == {True}
    assert {item.rerun for item in found.occurrences if not item.key.endswith("@again")} == {False}
    assert [slug for slug, _, _ in found.outlets["season-1"]] == ["web"]


def test_all_is_stamped_with_the_last_reading_of_its_series() -> None:
    """What changed when is told by the fold; expanding alone knows only how fresh the series is."""
    late = claim("minutes", 30, origin("late", read_at="2026-03-01"))
    found = unfold(work(series(*WEEKLY, COUNT, late), touched=date(2026, 5, 1))).occurrences
    assert {item.changed_at.date() for item in found} == {date(2026, 3, 1)}
