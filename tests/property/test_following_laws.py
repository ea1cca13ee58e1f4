"""Laws of what is followed: the snapshot gives just the entries that a plain reading of the choices gives."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medalcal.jobs.calendar import open_calendar
from medalcal.jobs.following import known_of
from medalcal.ledger.selection import ALL, BREAKS, COARSE, DAY, INSTANT, Filter
from medalcal.ledger.snapshot import Snapshot
from medalcal.model.outlet import serves
from medalcal.model.profile import EPISODES, KINDS, Choice, Follow, Profile, Volumes

pytestmark = pytest.mark.property

TIERS = (INSTANT, DAY, COARSE, *BREAKS)
DATA = Path(__file__).parent.parent / "samples" / "runs"
WORKS = ("skate", "stream", "abroad")

choices = st.builds(
    Choice,
    tv=st.booleans(),
    outlets=st.lists(st.sampled_from(("web", "tv-one", "us-stream", "bs-one", "us-tv")), max_size=2).map(tuple),
    territories=st.lists(st.sampled_from(("JP", "US", "DE")), max_size=2).map(tuple),
    volumes=st.lists(
        st.builds(Volumes, st.sampled_from(("ja", "en")), st.sampled_from((None, "print", "digital"))), max_size=2
    ).map(tuple),
    kinds=st.lists(st.sampled_from(KINDS), max_size=3).map(tuple),
)


@cache
def calendar() -> Snapshot:
    """Give the calendar of three works with many runs and editions, compiled once."""
    return open_calendar(str(DATA))


@cache
def everything() -> list[tuple[int, Any]]:
    """Give tier and entry of all that is known of a few works, of every run."""
    chosen = Filter(works=WORKS, lead_only=False)
    return [(tier, entry) for tier in TIERS for entry in calendar().entries(tier, ALL, chosen)]


def counts(entry: Any, choice: Choice) -> bool:
    """Tell whether an entry counts, by the words of the documentation."""
    here = [code for code in choice.territories if serves(entry["territory"], code)]
    if (choice.kinds and entry["kind"] not in choice.kinds) or (choice.territories and not here):
        return False
    if entry["kind"] == "volume" and choice.volumes:
        return any(v.language == entry["language"] and entry["format"] in (None, v.format or entry["format"])
                   for v in choice.volumes)  # fmt: skip
    if entry["kind"] not in EPISODES or not choice.picks_run:
        return bool(entry["lead"])
    part = entry["key"].rpartition("/")[0]
    leads = [other for _, other in everything() if other["lead"] and other["key"].rpartition("/")[0] == part]
    if choice.tv and entry["kind"] == "broadcast":
        return entry["lead"] or not any(other["kind"] == "broadcast" for other in leads) or at(entry, choice)
    if choice.tv or choice.outlets:
        return at(entry, choice)
    return entry["lead"] or not any(serves(o["territory"], code) for o in leads for code in choice.territories)


def at(entry: Any, choice: Choice) -> bool:
    """Tell whether an entry is on one of the outlets."""
    return entry["outlet"] in choice.outlets


@given(st.dictionaries(st.sampled_from(WORKS), choices, max_size=4), choices)
def test_followed_entries(own: dict[str, Choice], usual: Choice) -> None:
    """Of each work just the entries of its choice, each once, in order."""
    profile = Profile(follows=tuple(Follow(work=work, choice=choice) for work, choice in own.items()), usual=usual)
    found: list[tuple[int, str]] = []
    chosen = Filter(wanted=known_of(calendar(), profile).wanted)
    for tier in TIERS:
        found += [(tier, entry["key"]) for entry in calendar().entries(tier, ALL, chosen)]
    wanted = {
        (tier, entry["key"])
        for tier, entry in everything()
        if entry["work"] in own and counts(entry, profile.choices[entry["work"]])
    }
    assert sorted(found) == sorted(wanted)


@given(st.sets(st.sampled_from(WORKS)))
def test_following_without_a_choice_is_the_usual_question(works: set[str]) -> None:
    """Followed works are what ``--work`` gives; nothing where none is there."""
    profile = Profile(follows=tuple(Follow(work=work) for work in works))
    wanted = Filter(wanted=known_of(calendar(), profile).wanted)
    found = [entry["key"] for entry in calendar().entries(INSTANT, ALL, wanted)]
    named = Filter(works=tuple(works) or ("no-such-work",))
    assert found == [entry["key"] for entry in calendar().entries(INSTANT, ALL, named)]
    assert [*calendar().blocks(ALL, wanted)] == [*calendar().blocks(ALL, named)]


def test_the_works_have_what_the_choices_are_about() -> None:
    """Several runs, volumes of two languages, and a lead run that is a stream, or the laws would say little."""
    entries = [entry for _, entry in everything()]
    assert {entry["work"] for entry in entries} == set(WORKS)
    assert {True, False} == {entry["lead"] for entry in entries}
    assert {"ja", "en"} <= {entry["language"] for entry in entries}
    assert any(entry["lead"] and entry["kind"] == "stream" for entry in entries)
