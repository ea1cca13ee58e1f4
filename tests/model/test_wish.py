"""Wishes: what they look like, and what is refused; the laws are in ``property/test_profile_laws.py``."""

from __future__ import annotations

import pytest

from medalcal.errors import WishError
from medalcal.model.profile import Choice, Follow, Profile, Volumes
from medalcal.model.wish import MOST_CHARACTERS, pack, unpack

WHOLE = Profile(
    follows=(
        Follow(work="frieren"),
        Follow(work="medalist", choice=Choice(outlets=("u-next", "abema"), volumes=(Volumes("en", "print"),))),
        Follow(work="zatsu-tabi", choice=Choice(tv=True, territories=("US", "JP"), kinds=("volume", "broadcast"))),
    ),
    usual=Choice(volumes=(Volumes("en"), Volumes("ja", "digital"))),
    offset=120, alarm=15, titles="ja", all_day=True, spoiler_free=True, day_starts=330,
)  # fmt: skip


@pytest.mark.parametrize(
    "profile,wish",
    [
        pytest.param(Profile(), "1", id="nothing"),
        pytest.param(Profile(follows=(Follow(work="medalist"),)), "1.medalist", id="one work"),
        pytest.param(Profile(alarm=0), "1_a0m", id="an alarm at the start"),
        pytest.param(
            WHOLE,
            "1_l2h_a15m_nja_d_s_b0530_ven_vja-d.frieren.medalist_pabema_pu-next_ven-p.zatsu-tabi_t_cjp_cus_kbv",
            id="everything",
        ),
    ],
)
def test_what_a_wish_looks_like(profile: Profile, wish: str) -> None:
    """These very texts stay valid for ever: they stand in people's calendars."""
    assert pack(profile) == wish
    assert unpack(wish) == profile


@pytest.mark.parametrize(
    "text,words",
    [
        pytest.param("", "no wish", id="empty"),
        pytest.param("medalist", "does not begin with its version", id="no version"),
        pytest.param("2.medalist", "version 2 is not known", id="another version"),
        pytest.param("١.medalist", "other characters", id="digits of another script"),
        pytest.param("1.Medalist", "other characters", id="capitals"),
        pytest.param("1.medalist/..", "other characters", id="a path"),
        pytest.param("1.medalist\n", "other characters", id="a line's end"),
        pytest.param("1.\x1b[2J", "other characters", id="steering characters"),
        pytest.param("1.\ud800", "other characters", id="half a character"),
        pytest.param("1.", '"" is no slug', id="an empty part"),
        pytest.param("1_", "no letter of a choice", id="an empty item"),
        pytest.param("1_z", '"z" is no letter', id="an unknown letter"),
        pytest.param("1_l9h", '"9h" is not in the list', id="an offset of no list"),
        pytest.param("1_a", '"" is not in the list', id="an alarm without a length"),
        pytest.param("1_nde", "no language of titles", id="a language"),
        pytest.param("1_b0601", "no beginning of a day", id="a late day"),
        pytest.param("1.a_ven-x", "no language and format", id="a format"),
        pytest.param("1.a_kx", "letters of no kind", id="a kind"),
        pytest.param("1.a_cusa", '"USA" is', id="a country"),
        pytest.param("1.b.a", "another order", id="works out of order"),
        pytest.param("1.a.a", "there twice", id="a work twice"),
        pytest.param("1_d_d", "there twice", id="a setting twice"),
        pytest.param("1_nja_l2h", "another order", id="settings out of order"),
        pytest.param("1_lnone", "another order", id="what is as usual"),
        pytest.param("1_dx", "another order", id="a switch with a value"),
        pytest.param("1.a_kvb", "another order", id="kinds out of order"),
        pytest.param("1" + ".a" * 1000, "2,000 characters", id="too long"),
        pytest.param("1" + "." * 1999, "is no slug", id="full stops alone"),
        pytest.param("9" * 2000, "version 9999", id="a long version"),
    ],
)
def test_what_is_no_wish(text: str, words: str) -> None:
    """One clear error on one line, whatever it is."""
    with pytest.raises(WishError) as caught:
        unpack(text)
    assert words in str(caught.value)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 250


def test_profile_too_long_for_an_address() -> None:
    """It is said how long it would be, and what to do."""
    profile = Profile(follows=tuple(Follow(work=f"a-rather-long-title-{n}") for n in range(200)))
    with pytest.raises(WishError, match=r"2,000 characters.*this profile takes 4,"):
        pack(profile)
    assert MOST_CHARACTERS == 2000


def test_thirty_works_fit_easily() -> None:
    """Thirty works, each with a platform, take half of what an address holds."""
    follows = tuple(Follow(work=f"a-usual-title-{n:02d}", choice=Choice(outlets=("u-next",))) for n in range(30))
    assert len(pack(Profile(follows=follows, titles="ja", alarm=15))) < MOST_CHARACTERS / 2
