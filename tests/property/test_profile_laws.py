"""Laws of profiles: packed, written and read again they are what they were, and no text does harm."""

from __future__ import annotations

import random
import re
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medalcal.errors import ProfileErrors, WishError
from medalcal.jobs.profile import read_profile, write_profile
from medalcal.model.profile import Choice, Follow, Profile, Volumes
from medalcal.model.profiledoc import CHOICES, document_of, profile_from
from medalcal.model.wish import MOST_CHARACTERS, pack, unpack
from tests.property.strategies import profiles

pytestmark = pytest.mark.property

DATA = Path(__file__).parent.parent.parent / "data" / "works"
SLUGS = sorted(path.stem for path in DATA.glob("*.yaml"))


@given(profiles())
def test_wish_round_trip(profile: Profile) -> None:
    """A profile packed and unpacked is the profile."""
    assert unpack(pack(profile)) == profile


@given(profiles(), st.randoms(use_true_random=False))
def test_equal_profiles_have_equal_wishes(profile: Profile, chance: random.Random) -> None:
    """However the works and the values of a choice are ordered or repeated, the wish is the same."""

    def mixed(choice: Choice) -> Choice:
        parts: dict[str, Any] = {"tv": choice.tv}
        for name in CHOICES[1:]:
            values = [*getattr(choice, name)] * 2
            chance.shuffle(values)
            parts[name] = tuple(values)
        return Choice(**parts)

    follows = [Follow(work=follow.work, choice=mixed(follow.choice)) for follow in profile.follows]
    chance.shuffle(follows)
    other = Profile(**{name: getattr(profile, name) for name in Profile.__slots__} | {"follows": tuple(follows)})
    assert other == profile
    assert pack(other) == pack(profile)


@given(profiles())
def test_wish_is_a_plain_word(profile: Profile) -> None:
    """It needs no quoting in an address, and begins with its version."""
    assert re.fullmatch(r"1[0-9a-z._-]*", pack(profile))


near_wishes = st.text("1_.abdklnpstv0-5ej", max_size=40).map(lambda text: "1" + text)


@given(st.text(max_size=200) | near_wishes)
def test_any_text_is_a_profile_or_one_error(text: str) -> None:
    """Nothing but ``WishError`` comes of a text that is no wish; a wish is the only text of its profile."""
    with suppress(WishError):
        assert pack(unpack(text)) == text


@given(profiles(), st.data())
def test_damaged_wishes(profile: Profile, data: st.DataObject) -> None:
    """A wish with a letter changed, lost or doubled is another profile or an error."""
    wish = pack(profile)
    at = data.draw(st.integers(0, len(wish) - 1))
    put = data.draw(st.sampled_from(("", "_", ".", "-", "z", "0", wish[at] * 2)))
    with suppress(WishError):
        assert pack(unpack(wish[:at] + put + wish[at + 1 :])) == wish[:at] + put + wish[at + 1 :]


@given(st.lists(st.sampled_from(SLUGS), min_size=60, max_size=60, unique=True))
def test_sixty_works_fit(works: list[str]) -> None:
    """Sixty works of the data fit an address, each with a platform and an edition of its own."""
    choice = Choice(outlets=("u-next",), volumes=(Volumes("en", "print"),))
    profile = Profile(follows=tuple(Follow(work=work, choice=choice) for work in works), titles="ja", alarm=15)
    assert len(pack(profile)) <= MOST_CHARACTERS


@given(profiles())
def test_document_round_trip(profile: Profile) -> None:
    """A profile as plain values and back is the profile."""
    assert profile_from(document_of(profile)) == profile


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(("2h", "en", "05:00")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
keys = st.sampled_from(("offset", "alarm", "titles", "all_day", "day_starts", "works", *CHOICES)) | st.text(max_size=5)


@given(st.dictionaries(keys, values, max_size=6))
def test_any_document_is_a_profile_or_its_faults(document: dict[str, Any]) -> None:
    """Every fault is told with its key, and no other error comes of a document."""
    with suppress(ProfileErrors):
        assert isinstance(profile_from(document), Profile)


@given(profiles(most=5), profiles(most=5))
def test_file_round_trip(first: Profile, second: Profile) -> None:
    """What is written is read again, also where another profile stood before; a person's comment stays."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "default.toml"
        path.write_text("# mine\n", encoding="utf-8")
        for profile in (first, second):
            write_profile(str(path), profile)
            assert read_profile(str(path)) == profile
            assert path.read_text("utf-8").startswith("# mine\n")
