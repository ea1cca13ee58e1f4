"""Which claim holds."""

from __future__ import annotations

import itertools

import pytest

from medalcal.model.claim import Claim, Rank
from medalcal.schedule.merge import merge
from tests.schedule.makers import claim, origin


def starts(
    text: str, said_on: str | None = None, rank: Rank = Rank.ANNOUNCED, slug: str | None = None, url: str | None = None
) -> Claim:
    """Make a claim on the start, by a page of its own."""
    return claim(
        "starts", text, origin(slug or f"{text}-{said_on}-{rank}".replace(" ", "-"), said_on, rank=rank, url=url)
    )


HOLDS: dict[str, tuple[list[Claim], str]] = {
    "said last": ([starts("2026-01-03", "2025-10-01"), starts("2026-01-10", "2025-11-01")], "2026-01-10"),
    "higher rank, though said earlier": (
        [starts("2026-01-03", "2025-10-01"), starts("2026-01-10", "2025-12-01", Rank.LISTING)], "2026-01-03",
    ),
    "a pin above all": (
        [starts("2026-01-03", "2025-10-01", Rank.PIN), starts("2026-01-10", "2025-12-01")], "2026-01-03",
    ),
    "the finer of the same day": ([starts("2026-01", "2025-10-01"), starts("2026-01-10", "2025-10-01")], "2026-01-10"),
    "a coarser one that contains it confirms": (
        [starts("2026-01-24 25:30", "2025-10-01"), starts("2026-01", "2025-12-01")], "2026-01-24 25:30",
    ),
    "the same day without its hour confirms": (
        [starts("2026-01-24 25:30", "2025-10-01"), starts("2026-01-24", "2025-12-01")], "2026-01-24 25:30",
    ),
    "a coarser one elsewhere replaces it": (
        [starts("2026-01-24 25:30", "2025-10-01"), starts("2026-04", "2025-12-01")], "2026-04",
    ),
    "undecided on purpose replaces it": (
        [starts("2026-10-05 24:00", "2026-08-01"), starts("undecided", "2026-09-09")], "undecided",
    ),
    "a date after undecided": ([starts("undecided", "2025-03-29"), starts("2026-01", "2025-07-27")], "2026-01"),
    "what nobody dated lies below what is dated": (
        [starts("2026-01-10"), starts("2026-01-03", "2025-10-01")], "2026-01-03",
    ),
    "a lower rank sharpens": (
        [starts("2026-01", "2025-10-01"), starts("2026-01-10 23:00", "2025-09-01", Rank.DATABASE)], "2026-01-10 23:00",
    ),
    "a lower rank does not move": (
        [starts("2026-01", "2025-10-01"), starts("2026-02-10", "2025-12-01", Rank.DATABASE)], "2026-01",
    ),
    "31 January 25:30 lies in January": (
        [starts("2026-01-31 25:30", "2025-10-01"), starts("2026-01", "2025-12-01")], "2026-01-31 25:30",
    ),
    "a source that repeats itself dates from the start of its stretch": (
        [starts("2026-01-03", "2025-10-01", slug="a", url="https://example.org/a"),
         starts("2026-01-10", "2025-11-01", slug="b"),
         starts("2026-01-03", "2025-12-01", slug="a2", url="https://example.org/a")], "2026-01-10",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("claims", "expected"), HOLDS.values(), ids=HOLDS)
def test_which_claim_holds(claims: list[Claim], expected: str) -> None:
    """The rule holds whatever the order in which claims are given."""
    for order in itertools.permutations(claims):
        assert str(merge(order)["starts", None].value) == expected


def test_corrected_claim_is_gone() -> None:
    """A claim that another one corrects counts no more, though it was said later."""
    wrong = claim("starts", "2026-01-10", origin("a", "2025-12-01"), id="typo")
    right = claim("starts", "2026-01-11", origin("b", "2025-11-01"), corrects="typo")
    assert str(merge([wrong, right])["starts", None].value) == "2026-01-11"


def test_withdrawn_claim_is_gone() -> None:
    """A claim that is withdrawn leaves what was held before."""
    first = claim("starts", "2026-01-03", origin("a", "2025-10-01"))
    second = claim("starts", "2026-01-10", origin("b", "2025-11-01"), id="later")
    gone = claim("withdraws", "later", origin("c", "2025-12-01"), withdraws="later")
    assert str(merge([first, second, gone])["starts", None].value) == "2026-01-03"


def test_withdrawing_a_correction_restores_the_original() -> None:
    """The typo was none after all: what was said first holds again, in whatever order the claims stand."""
    first = claim("starts", "2026-01-10", origin("a", "2025-12-01"), id="typo")
    right = claim("starts", "2026-01-11", origin("b", "2025-12-02"), id="mended", corrects="typo")
    gone = claim("withdraws", "mended", origin("c", "2025-12-03"), withdraws="mended")
    for order in itertools.permutations((first, right, gone)):
        assert str(merge(order)["starts", None].value) == "2026-01-10"


def test_a_correction_of_a_correction_leaves_the_last() -> None:
    """Withdrawing the last of a chain brings back the one before it, not the first."""
    first = claim("starts", "2026-01-10", id="one")
    second = claim("starts", "2026-01-11", id="two", corrects="one")
    third = claim("starts", "2026-01-12", id="three", corrects="two")
    assert str(merge([first, second, third])["starts", None].value) == "2026-01-12"
    gone = claim("withdraws", "three", withdraws="three")
    assert str(merge([first, second, third, gone])["starts", None].value) == "2026-01-11"


def test_a_withdrawal_that_is_withdrawn_takes_nothing_back() -> None:
    """What the second withdrawal withdraws is the first one, so the claim stands."""
    first = claim("starts", "2026-01-10", id="one")
    gone = claim("withdraws", "one", withdraws="one", id="slip")
    back = claim("withdraws", "slip", withdraws="slip", id="again")
    assert str(merge([first, gone, back])["starts", None].value) == "2026-01-10"
    assert merge([first, gone, back, claim("withdraws", "again", withdraws="again")]) == {}


def test_sources_of_one_claim_stand_as_they_were_said() -> None:
    """Whoever said it first is named first, as if each had said it in a claim of its own."""
    early, late = origin("early", "2025-10-01"), origin("late", "2025-12-01")
    together = merge([claim("starts", "2026-01-24", late, early)])["starts", None]
    apart = merge([claim("starts", "2026-01-24", late), claim("starts", "2026-01-24", early)])["starts", None]
    assert together.origins == apart.origins == (early, late)


def test_confirming_origins_are_kept_with_the_decisive_one_first() -> None:
    """Whoever confirms a date is named behind the one who said it."""
    held = merge([starts("2026-01-24", "2025-10-01", slug="first"), starts("2026-01", "2025-12-01", slug="later")])
    assert [source.slug for source in held["starts", None].origins] == ["first", "later"]


def test_disagreement_of_a_lower_rank_is_kept() -> None:
    """A database that says otherwise changes nothing and is remembered."""
    held = merge([starts("2026-01-08", "2025-10-01"), starts("2026-01-07", "2025-12-01", Rank.DATABASE)])[
        "starts", None
    ]
    assert (str(held.value), [str(other.value) for other in held.disagreeing]) == ("2026-01-08", ["2026-01-07"])


def test_same_stamp_is_a_tie() -> None:
    """Two claims of one rank and one day that cannot both be true are named to the curator."""
    assert merge([starts("2026-01-03", "2025-10-01"), starts("2026-01-10", "2025-10-01")])["starts", None].tied


def test_guide_ranks_with_announcements_for_a_week() -> None:
    """A programme guide beats an older announcement for an airing within a week of its reading, and none beyond."""
    announced = claim("date", "2026-01-10 25:30", origin("site", "2025-12-01"), about=2)
    near = claim("date", "2026-01-10 26:00", origin("guide", "2026-01-06", guide=True), about=2)
    far = claim("date", "2026-01-10 26:00", origin("guide", "2025-12-24", guide=True), about=2)
    assert str(merge([announced, near])["date", 2].value) == "2026-01-10 26:00"
    assert str(merge([announced, far])["date", 2].value) == "2026-01-10 25:30"


def test_subjects_do_not_compete() -> None:
    """Episodes, and slots from different days on, stand beside each other."""
    held = merge([claim("date", "2026-01-03", about=1), claim("date", "2026-01-10", about=2)])
    assert len(held) == 2


def test_a_correction_replaces_only_the_field_that_it_restates() -> None:
    """What else the corrected entry said stays."""
    wrong = [claim("starts", "2026-01-24", id="first"), claim("affiliates", 22, id="first")]
    held = merge([*wrong, claim("affiliates", 23, origin("errata"), corrects="first")])
    assert held["affiliates", None].value == 23
    assert str(held["starts", None].value) == "2026-01-24"


def test_a_weekday_alone_does_not_blur_a_slot() -> None:
    """Saying the weekday again, later, leaves its clock; a listing may give a weekday its clock."""
    exact = claim("slot", "Sat 25:30", origin("a", "2026-01-01"))
    weekday = claim("slot", "Sat", origin("b", "2026-01-09"))
    assert str(merge([exact, weekday])["slot", None].value) == "Sat 25:30"
    shop = claim("slot", "Sat 25:30", origin("c", rank=Rank.LISTING))
    assert str(merge([weekday, shop])["slot", None].value) == "Sat 25:30"


def test_a_tie_is_told_in_whatever_order_claims_stand() -> None:
    """A page that confirms the held date competes with one of the same day that says otherwise."""
    first = claim("starts", "2026-01-24", origin("a", "2026-01-01"))
    again = claim("starts", "2026-01-24", origin("b", "2026-01-05"))
    other = claim("starts", "2026-01-31", origin("c", "2026-01-05"))
    found = [merge(order)["starts", None] for order in itertools.permutations((first, again, other))]
    assert {str(held.value) for held in found} == {"2026-01-31"}
    assert all(held.tied is not None for held in found)
