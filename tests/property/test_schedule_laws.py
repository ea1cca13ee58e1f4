"""Laws of the rules: windows add up, order does not matter, identity does not depend on neighbours."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medalcal.model.claim import Break, Claim, Rank, Shift
from medalcal.model.clock import BroadcastTime
from medalcal.model.dates import PartialDate
from medalcal.model.occurrence import NAMESPACE, uid_of
from medalcal.model.work import Work
from medalcal.schedule.expand import expand, unfold
from medalcal.schedule.merge import merge
from medalcal.schedule.window import Window
from tests.schedule.makers import NEW_YORK, TOKYO, claim, origin, series, work

pytestmark = pytest.mark.property

DAYS = st.dates(date(2025, 6, 1), date(2026, 12, 31))
CLOCKS = st.integers(0, 29 * 60 + 59).map(BroadcastTime)
INSTANTS = st.datetimes(datetime(2025, 5, 1), datetime(2027, 6, 1)).map(lambda value: value.replace(tzinfo=UTC))


@st.composite
def works(draw: st.DrawFn) -> Work:
    """Draw a work with one series: a start, a slot, an end or none, and changes that hit airings."""
    start = draw(DAYS)
    weekday = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[start.weekday()]
    claims: list[Claim] = [claim("starts", str(start)), claim("slot", f"{weekday} {draw(CLOCKS)}")]
    count = draw(st.none() | st.integers(1, 26))
    if count is not None:
        claims.append(claim("count", count))
    if draw(st.booleans()):
        claims.append(claim("minutes", draw(st.integers(1, 120))))
    weeks = st.integers(0, 12).map(lambda week: start + timedelta(weeks=week))
    for day in draw(st.sets(weeks, max_size=3)):
        weeks_long = draw(st.none() | st.integers(0, 5))
        until = None if weeks_long is None else day + timedelta(weeks=weeks_long, days=2)
        claims.append(claim("break", Break("sports", draw(st.booleans()), until), about=day))
    for day in draw(st.sets(weeks, max_size=2)):
        claims.append(claim("shift", Shift(draw(st.none() | DAYS), draw(CLOCKS)), about=day))
    for day in draw(st.sets(weeks, max_size=2)):
        claims.append(claim("double", draw(st.integers(2, 4)), about=day))
    return work(series(*claims, grid=draw(st.sampled_from((TOKYO, NEW_YORK)))))


def windows_agree(made: Work, moments: list[datetime]) -> None:
    """Compare expanding a window with expanding its two halves."""
    first, middle, last = sorted(moments)
    whole = {item.key: item for item in expand(made, Window.between(first, last))}
    halves = [*expand(made, Window.between(first, middle)), *expand(made, Window.between(middle, last))]
    assert whole == {item.key: item for item in halves}


@given(works(), st.lists(INSTANTS, min_size=3, max_size=3))
def test_adjoining_windows_equal_their_union(made: Work, moments: list[datetime]) -> None:
    """Expanding [a, b) and [b, c) gives what [a, c) gives, nothing twice and nothing lost."""
    windows_agree(made, moments)


@pytest.mark.slow
@settings(max_examples=5_000, deadline=None)
@given(works(), st.lists(INSTANTS, min_size=3, max_size=3))
def test_adjoining_windows_equal_their_union_at_length(made: Work, moments: list[datetime]) -> None:
    """The same, over many more works."""
    windows_agree(made, moments)


@given(works(), st.lists(INSTANTS, min_size=3, max_size=3))
def test_timed_occurrences_belong_to_exactly_one_of_adjoining_windows(made: Work, moments: list[datetime]) -> None:
    """What airs at an instant is in one half only."""
    first, middle, last = sorted(moments)
    left, right = expand(made, Window.between(first, middle)), expand(made, Window.between(middle, last))
    timed = [item.key for item in (*left, *right) if item.airs_at]
    assert len(timed) == len(set(timed))


@given(works())
def test_keys_are_positions_without_gap_or_double(made: Work) -> None:
    """Every position from 1 on has exactly one occurrence, and every break that hits a night one of its own."""
    found = unfold(made).occurrences
    names = [item.name for item in found if item.pause is None]
    assert sorted(names, key=int) == list(range(1, len(names) + 1))
    breaks = [item.name for item in found if item.pause is not None]
    said = {f"break-{one.about}" for one in made.series[0].runs[0].claims if one.field == "break"}
    assert len(set(breaks)) == len(breaks)
    assert said.issuperset(breaks)


@given(works())
def test_nothing_airs_in_a_break_but_what_was_put_there(made: Work) -> None:
    """Only a shift places an episode on a date of a break."""
    found = unfold(made).occurrences
    pauses = [item for item in found if item.pause is not None]
    for item in found:
        if item.pause is None and item.last_change is None and item.date.first is not None:
            on = item.date.day
            assert not any(pause.date.day <= on <= (pause.until or pause.date.day) for pause in pauses), item


@given(works(), st.randoms())
def test_order_of_claims_does_not_matter(made: Work, random: object) -> None:
    """Claims may stand in any order in their list."""
    lead = made.series[0].runs[0]
    shuffled = list(lead.claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    import dataclasses

    other = dataclasses.replace(
        made, series=(dataclasses.replace(made.series[0], runs=(dataclasses.replace(lead, claims=tuple(shuffled)),)),)
    )
    same = [item._replace(origins=()) for item in unfold(other).occurrences]
    assert same == [item._replace(origins=()) for item in unfold(made).occurrences]


@st.composite
def rivals(draw: st.DrawFn) -> list[Claim]:
    """Draw claims on one subject that never tie: each has a stamp of its own."""
    days = draw(st.lists(DAYS, min_size=1, max_size=6, unique=True))
    texts = st.sampled_from(("2026-01-24 25:30", "2026-01-24", "2026-01", "2026", "2026-04", "undecided"))
    return [
        claim(
            "starts", draw(texts),
            origin(f"page-{number}", str(day), rank=draw(st.sampled_from(list(Rank)))),
        )
        for number, day in enumerate(days)
    ]  # fmt: skip


@given(rivals(), st.randoms())
def test_merge_does_not_depend_on_order(claims: list[Claim], random: object) -> None:
    """Whatever the order in which claims arrive, the same one holds."""
    shuffled = list(claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert merge(claims)["starts", None].value == merge(shuffled)["starts", None].value


@given(rivals())
def test_a_coarser_claim_that_contains_the_held_date_changes_nothing(claims: list[Claim]) -> None:
    """Saying the year of a held date again, later and at the highest rank there is, leaves it as it is."""
    held = merge(claims)["starts", None]
    if held.value.date.first is None:
        return
    again = claim("starts", str(held.value.date.first.year), origin("later", "2030-01-01", rank=held.origins[0].rank))
    after = merge([*claims, again])["starts", None]
    assert (after.value, after.claim) == (held.value, held.claim)
    assert after.origins[0] == held.origins[0]


@given(works(), st.text("abcdefghij-", min_size=1, max_size=8))
def test_uids_depend_on_nothing_but_keys(made: Work, slug: str) -> None:
    """Every UID is the UUIDv5 of its key, so no other work, file or option can change it."""
    from uuid import uuid5

    for item in unfold(made).occurrences:
        assert item.uid == uid_of(item.key) == str(uuid5(NAMESPACE, item.key))
    assert uid_of(slug) == str(uuid5(NAMESPACE, slug))


@given(works())
def test_nothing_is_finer_than_its_date(made: Work) -> None:
    """Whatever has an instant has its label, and lies on the label's date."""
    for item in unfold(made).occurrences:
        assert (item.airs_at is None) == (item.label is None)
        if item.label is not None:
            assert item.date == PartialDate.day_of(item.label.on)
