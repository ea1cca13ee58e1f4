"""Laws of the fold: what was known stays known, what says nothing new changes nothing, and no change goes untold."""

from __future__ import annotations

import dataclasses
import json
import re
from collections import Counter
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medalcal.jobs.rows import change_rows, rows_of
from medalcal.model.change import Change, State, Step
from medalcal.model.claim import Claim, Origin, Rank, Said
from medalcal.model.dates import PartialDate, Precision
from medalcal.model.occurrence import Occurrence, Status
from medalcal.model.work import Work
from medalcal.schedule import expand as expansion
from medalcal.schedule import parts
from medalcal.schedule.changes import differences
from medalcal.schedule.expand import claims_of, unfold
from medalcal.schedule.fold import Folded, fold
from medalcal.schedule.merge import merge
from medalcal.schedule.view import EVERYTHING, View
from tests.emit.strict import unfolded
from tests.property.histories import LAST, histories, known_at, lists_of, mapped, moments_of, run_fields, with_last

pytestmark = pytest.mark.property

MANY = settings(max_examples=3_000, deadline=None)
SOME = settings(max_examples=20, deadline=None)
FEW = settings(max_examples=10, deadline=None)

AFTER = LAST + timedelta(days=30)
"""Later than every reading of a history."""


def seen(work: Work, view: View = EVERYTHING) -> Folded:
    """Fold a work as compiling does."""
    return fold(view.work(work), view)


def states(folded: Folded) -> dict[str, State]:
    """Give the state of each key."""
    return {item.key: item.state for item in folded.occurrences}


def whole_story(folded: Folded) -> dict[str, list[Change]]:
    """Give each key's story from its being added on, also of those that never changed."""
    added = {
        item.key: [Change(Step.ADDED, None, item.state, item.added_at)] for item in folded.occurrences if item.added_at
    }
    return added | folded.changes


def quiet(item: Occurrence) -> Occurrence:
    """Give an occurrence without its sources."""
    return item._replace(origins=())


def latest_reading(field: str, value: Any, about: Any = None, rank: Rank = Rank.ANNOUNCED) -> Claim:
    """Make a claim that is read, and said, after everything else, on a page of its own."""
    origin = Origin(slug="last", url=None, name="A magazine", said_on=AFTER.date(), read_at=AFTER,
                    rank=rank)  # fmt: skip
    return Claim(field=field, about=about, value=value, origins=(origin,), place=(99, 1))


# Looking back


def stopped(work: Work, moment: datetime) -> None:
    """Compare the fold stopped at a moment with the fold of what was known at it."""
    assert seen(work, View(moment)) == seen(known_at(work, moment))


@SOME
@given(histories(), st.data())
def test_stopped_fold_is_the_fold_of_what_was_known(work: Work, data: st.DataObject) -> None:
    """Looking back shows what the calendar of that day showed: occurrences, changes with their reasons, lost days."""
    for moment in moments_of(work):
        stopped(work, moment)


@pytest.mark.slow
@MANY
@given(histories())
def test_stopped_fold_is_the_fold_of_what_was_known_at_length(work: Work) -> None:
    """The same, over many more histories."""
    for moment in moments_of(work):
        stopped(work, moment)


@SOME
@given(histories())
def test_the_fold_ends_where_all_claims_lead(work: Work) -> None:
    """What takes place follows from the claims alone; all else that is remembered is cancelled."""
    folded, found = seen(work), unfold(work)
    remembered = {item.key: item for item in folded.occurrences}
    now = {item.key: item for item in (*found.occurrences, *(one for one in found.waiting if one.key in remembered))}
    assert now.keys() <= remembered.keys()
    for key, item in remembered.items():
        if key not in now:
            assert item.status is Status.CANCELLED
            continue
        known = item._replace(revision=0, last_change=None, changed_at=AFTER, added_at=None, cancelled_at=None)
        fresh = now[key]._replace(last_change=None, changed_at=AFTER, added_at=None, cancelled_at=None)
        assert quiet(known) == quiet(fresh)
        assert set(known.origins) == set(fresh.origins)


@SOME
@given(histories(), st.booleans())
def test_no_stamp_is_later_than_what_is_known(work: Work, announced: bool) -> None:
    """Nothing of a view comes from its future, and everything was added before it changed."""
    view = View(LAST - timedelta(days=6), announced)
    folded = seen(work, view)
    assert view.until is not None
    for item in folded.occurrences:
        assert item.added_at is not None
        assert item.added_at <= item.changed_at <= view.until
        assert (item.cancelled_at is not None) == (item.status is Status.CANCELLED)
        assert item.cancelled_at is None or item.added_at <= item.cancelled_at <= item.changed_at
    for story in folded.changes.values():
        times = [change.at for change in story]
        assert times == sorted(times)
        assert times[-1] <= view.until


# One more claim


def grows(work: Work, place: int, claim: Claim) -> tuple[Folded, Folded]:
    """Check that one more claim, read last, takes nothing back; give both folds."""
    before, after = seen(work), seen(with_last(work, place, claim))
    known = {item.key: item for item in after.occurrences}
    told = whole_story(after)
    for item in before.occurrences:
        later = known[item.key]
        assert later.uid == item.uid
        assert later.revision >= item.revision
        assert later.changed_at >= item.changed_at
        assert later.added_at == item.added_at
        story = whole_story(before)[item.key]
        assert [change[:4] for change in told[item.key][: len(story)]] == [change[:4] for change in story]
    return before, after


@SOME
@given(histories(), st.data())
def test_one_more_claim_takes_nothing_back(work: Work, data: st.DataObject) -> None:
    """No key goes, no revision or stamp falls, no story is told anew."""
    found = lists_of(work)
    if not found:
        return
    place = data.draw(st.integers(0, len(found) - 1))
    takes_back = data.draw(st.none() | st.sampled_from([claim.id for claim in found[place]]))
    field, about, value = data.draw(run_fields)
    claim = latest_reading(field, value, about) if takes_back is None else latest_reading("withdraws", takes_back)
    if field in ("break", "shift", "double", "recap") and found[place] not in [r.claims for r in work.series[0].runs]:
        return  # volumes have no nights
    grows(work, place, dataclasses.replace(claim, withdraws=takes_back))


def of_what_holds(work: Work, data: st.DataObject, fields: tuple[str, ...] = ()) -> tuple[int, Any, Any] | None:
    """Draw one thing that holds: place of its list, subject, and what is held."""
    found = [
        (place, subject, held)
        for place, listed in enumerate(lists_of(work))
        for subject, held in merge(listed).items()
        if not fields or subject[0] in fields
    ]
    return data.draw(st.sampled_from(found)) if found else None


def top_rank(work: Work, place: int, subject: Any) -> Rank:
    """Give the highest rank at which something is said of a subject."""
    return max(
        origin.rank
        for claim in lists_of(work)[place]
        if (claim.field, claim.about) == subject
        for origin in claim.origins
    )


@SOME
@given(histories(noted=False), st.data())
def test_what_says_nothing_new_changes_nothing(work: Work, data: st.DataObject) -> None:
    """The very same once more: neither revision nor stamp nor text; a slot read again may only go on for longer."""
    drawn = of_what_holds(work, data)
    if drawn is None:
        return
    place, subject, held = drawn
    again = latest_reading(subject[0], held.value, subject[1], top_rank(work, place, subject))
    before, after = grows(work, place, again)
    known = {item.key: quiet(item) for item in after.occurrences}
    assert known | {item.key: quiet(item) for item in before.occurrences} == known
    if subject[0] != "slot":
        assert len(known) == len(before.occurrences)
    assert {key: after.changes[key] for key in before.changes} == before.changes == after.changes


@SOME
@given(histories(noted=False), st.data())
def test_a_coarser_claim_that_contains_the_held_date_changes_nothing(work: Work, data: st.DataObject) -> None:
    """The month, the season or the year of what is held: only the sources are more."""
    drawn = of_what_holds(work, data, ("starts", "date"))
    if drawn is None or drawn[2].value.date.precision is Precision.NONE:
        return
    place, subject, held = drawn
    date: PartialDate = held.value.date
    assert date.first is not None
    year = PartialDate.year_of(date.first.year)
    choices = [Said(date), Said(year)]
    if date.precision in (Precision.DAY, Precision.THIRD, Precision.MONTH):
        choices.append(Said(PartialDate.month_of(date.first.year, date.first.month)))
    coarser = data.draw(st.sampled_from(choices))
    claim = latest_reading(subject[0], coarser, subject[1], top_rank(work, place, subject))
    before, after = grows(work, place, claim)
    assert [quiet(item) for item in before.occurrences] == [quiet(item) for item in after.occurrences]
    assert before.changes == after.changes
    assert [parting[1:] for parting in before.partings] == [parting[1:] for parting in after.partings]


@SOME
@given(histories(), st.data())
def test_news_of_one_part_leaves_the_others_alone(work: Work, data: st.DataObject) -> None:
    """What is learned of one volume changes no other, and of one edition or series nothing outside it."""
    volumes = [
        (place, volume)
        for place, listed in enumerate(lists_of(work))
        for volume in sorted({claim.about for claim in listed if claim.field == "isbn"})
    ]
    if not volumes:
        return
    place, volume = data.draw(st.sampled_from(volumes))
    before, after = grows(work, place, latest_reading("date", Said(PartialDate.parse("2028-08-08")), volume))
    changed = {item.key for item in after.occurrences} - {item.key for item in before.occurrences}
    known = {item.key: item for item in before.occurrences}
    changed |= {item.key for item in after.occurrences if item.key in known and known[item.key] != item}
    assert len(changed) <= 1
    assert all(key.partition(":")[0].endswith(f"/manga/{volume}") for key in changed)


# Changes


def applied(before: dict[str, State], found: dict[str, tuple[Step, State | None, State | None]]) -> dict[str, State]:
    """Apply differences."""
    result = dict(before)
    for key, (_, old, new) in found.items():
        assert result.get(key) == old
        if new is None:
            del result[key]
        else:
            result[key] = new
    return result


@SOME
@given(histories(), histories())
def test_differences_lead_from_one_to_the_other(one: Work, other: Work) -> None:
    """Applied to the first they give the second; between equals there is none."""
    before, after = states(seen(one)), states(seen(other))
    found = differences(before, after)
    assert applied(before, found) == after
    assert all(old != new for _, old, new in found.values())
    assert differences(after, after) == {}


@SOME
@given(histories(), st.data(), st.booleans())
def test_changes_between_two_moments_lead_from_one_to_the_other(
    work: Work, data: st.DataObject, announced: bool
) -> None:
    """The list of changes is whole: applied in order to what was known it gives what is known."""
    moments = moments_of(work)
    if not moments:
        return
    first, last = sorted(data.draw(st.lists(st.sampled_from(moments), min_size=2, max_size=2)))
    before, after = seen(work, View(first, announced)), seen(work, View(last, announced))
    current = states(before)
    story = whole_story(after)
    for key in story:
        for change in story[key]:
            if change.at > first:
                assert change.before == current.get(key)
                assert change.after is not None
                assert change.before != change.after
                current[key] = change.after
    assert current == states(after)


@SOME
@given(histories())
def test_rows_of_changes_are_the_story(work: Work) -> None:
    """What the snapshot keeps begins with how a thing was added, and each step begins where the one before it ended."""
    folded = seen(work)
    found: dict[str, list[dict[str, Any]]] = {}
    for row in change_rows(folded):
        found.setdefault(row.key, []).append(json.loads(row.change))
    assert found.keys() == folded.changes.keys()
    for story in found.values():
        assert story[0]["change"] == "added"
        assert "added" not in [step["change"] for step in story[1:]]
        for one, next_one in pairwise(story):
            assert one["after"] == next_one["before"]


@SOME
@given(histories(), st.booleans())
def test_every_revision_tells_its_last_change(work: Work, announced: bool) -> None:
    """The revision counts the changes; whoever has one says what it was before."""
    folded = seen(work, View(announced=announced))
    for item in folded.occurrences:
        story = whole_story(folded)[item.key]
        assert item.revision == len(story) - 1
        assert story[-1].after == item.state
        if item.revision:
            assert item.last_change is not None
    for parting in folded.partings:
        assert not parting.occurrence.state.is_dated
        assert parting.state.is_dated
        assert parting.change in folded.changes[parting.occurrence.key]


@SOME
@given(histories())
def test_keys_name_no_date(work: Work) -> None:
    """Only a break is its date; all others keep their key wherever they move. Each is there once, in order."""
    found = seen(work).occurrences
    keys = [item.key for item in found]
    assert keys == sorted(set(keys))
    for item in found:
        assert (re.search(r"\d{4}", item.key) is not None) == (item.pause is not None)


# Order


def shuffled(claims: tuple[Claim, ...], keys: list[int]) -> tuple[Claim, ...]:
    """Give claims in another order, in which what takes back another still stands below it."""
    left = [claim for _, claim in sorted(zip(keys, claims, strict=False), key=lambda pair: pair[0])]
    placed: list[Claim] = []
    while left:
        ids = {claim.id for claim in placed}
        following = next(c for c in left if (c.corrects or c.withdraws or None) in (None, *ids))
        left.remove(following)
        placed.append(following)
    return tuple(placed)


def unordered(folded: Folded) -> Any:
    """Give what does not depend on which of two readings of one moment stands first."""
    items = [item._replace(origins=(), last_change=None) for item in folded.occurrences]
    sources = [Counter(item.origins) for item in folded.occurrences]
    return items, sources, {key: [change[1:4] for change in story] for key, story in folded.changes.items()}


@SOME
@given(histories(noted=False), st.lists(st.integers(0, 99), min_size=12, max_size=12))
def test_order_of_claims_does_not_matter(work: Work, keys: list[int]) -> None:
    """Claims may stand in any order in their list, as long as a correction stands below what it corrects."""
    assert unordered(seen(mapped(work, lambda claims: shuffled(claims, keys)))) == unordered(seen(work))


# Cost


@SOME
@given(histories())
def test_no_part_is_unfolded_oftener_than_it_was_heard_of(work: Work) -> None:
    """News of one volume costs the others nothing, and what came at once is unfolded once."""
    calls: Counter[Any] = Counter()
    real_series, real_items = expansion.unfold_series, expansion.unfold_items

    def of_series(*args: Any) -> None:
        calls["series"] += 1
        real_series(*args)

    def of_items(work: Work, line: Any, edition: Any, claims: Any, *more: Any) -> None:
        calls.update({(edition.slug, item_of(claim)) for claim in claims if claim.field != "withdraws"})
        real_items(work, line, edition, claims, *more)

    with patch.object(parts, "unfold_series", of_series), patch.object(parts, "unfold_items", of_items):
        seen(work)
    (part,) = work.series
    heard = {origin.read_at for claim in claims_of(part) for origin in claim.origins}
    if heard:
        titles = {origin.read_at for one in part.episodes.values() for origin in one.origins}
        heard |= {moment for moment in titles if moment > min(heard)}
    assert calls["series"] == len(heard)
    for edition in work.lines[0].editions:
        moments: dict[Any, set[datetime]] = {}
        for claim in edition.claims:
            moments.setdefault(item_of(claim), set()).update(origin.read_at for origin in claim.origins)
        taken_back = any(claim.corrects or claim.withdraws for claim in edition.claims)
        for item, own in moments.items():
            most = len(own) if not taken_back else len(set().union(*moments.values()))
            assert calls[edition.slug, item] <= most


def item_of(claim: Claim) -> Any:
    """Give the volume that a claim is about."""
    return claim.about[0] if isinstance(claim.about, tuple) else claim.about


# Feeds

MINE = ("DTSTAMP:", "LAST-MODIFIED:", "SEQUENCE:")
WHEN = ("DTSTART", "DTEND", "STATUS")
Event = tuple[str, int, list[str]]
"""Stamp, sequence, and the other lines."""


def feed(work: Work, view: View) -> dict[str, Event]:
    """Give the events of a feed by UID."""
    known = view.work(work)
    found: dict[str, Event] = {}
    for row in rows_of(known, fold(known, view)):
        if row.block is None:
            continue
        own = json.loads(row.own)
        lines = [line for line in unfolded(row.block) if not line.startswith(MINE)]
        assert f"SEQUENCE:{own['revision']}" in unfolded(row.block)
        assert own["uid"] not in found
        found[own["uid"]] = (own["changed_at"], own["revision"], lines)
    return found


def told_alike(work: Work, announced: bool) -> None:
    """Check the law of feeds from moment to moment."""
    before: dict[str, Event] = {}
    moments = moments_of(work)
    if announced:
        listed = [claim for listed in lists_of(work) for claim in listed]
        moments = sorted({*moments, *View(announced=True).moments(listed)})
    for moment in moments:
        after = feed(work, View(moment, announced))
        for uid in before.keys() & after.keys():
            (old_stamp, old_sequence, old), (stamp, sequence, new) = before[uid], after[uid]
            assert stamp >= old_stamp
            assert sequence >= old_sequence
            if old != new:
                assert stamp > old_stamp, (old, new)
            if [line for line in old if line.startswith(WHEN)] != [line for line in new if line.startswith(WHEN)]:
                assert sequence > old_sequence, (old, new)
        before |= after


@SOME
@given(histories(), st.booleans())
def test_no_event_changes_without_its_stamp(work: Work, announced: bool) -> None:
    """A client that skips what has not a later stamp never shows an old text or an old date."""
    told_alike(work, announced)


@pytest.mark.slow
@MANY
@given(histories(), st.booleans())
def test_no_event_changes_without_its_stamp_at_length(work: Work, announced: bool) -> None:
    """The same, over many more histories."""
    told_alike(work, announced)


@FEW
@given(histories())
def test_same_claims_same_bytes(work: Work) -> None:
    """Whatever was folded in between, the same history gives the same rows."""
    first = [*rows_of(work, fold(work))]
    for moment in moments_of(work)[:3]:
        seen(work, View(moment))
    assert [*rows_of(work, fold(work))] == first
