"""Profiles: what may stand in them, and what is said of what may not."""

from __future__ import annotations

from typing import Any

import pytest

from medalcal.errors import ProfileError, ProfileErrors
from medalcal.model.profile import (
    ALARMS,
    KINDS,
    LATEST_DAY_START,
    MOST_WORKS,
    NO_CHOICE,
    OFFSETS,
    Choice,
    Follow,
    Profile,
    Volumes,
    name_of,
)
from medalcal.model.profiledoc import document_of, profile_from

WEB = Choice(outlets=("web",))


def test_kinds_are_those_of_works() -> None:
    """The list here is the list there, in its order, and each begins with a letter of its own."""
    from medalcal.model.clock import LAST_ROLLOVER
    from medalcal.model.work import Kind

    assert tuple(Kind) == KINDS
    assert len({kind[0] for kind in KINDS}) == len(KINDS)
    assert LATEST_DAY_START == LAST_ROLLOVER


@pytest.mark.parametrize("names", [OFFSETS, ALARMS])
def test_names_of_lengths(names: dict[str, int]) -> None:
    """Each length has one name, which says how long it is."""
    units = {"m": 1, "h": 60, "d": 1440}
    for name, minutes in names.items():
        assert minutes == int(name[:-1]) * units[name[-1]]
        assert name_of(minutes, names) == name
    assert name_of(None, names) is None


def test_order_and_repetition_do_not_matter() -> None:
    """Profiles of the same contents are equal, and so are their hashes."""
    one = Choice(outlets=("b", "a", "b"), kinds=("volume", "broadcast"), volumes=(Volumes("ja"), Volumes("en")))
    other = Choice(outlets=("a", "b"), kinds=("broadcast", "volume"), volumes=(Volumes("en"), Volumes("ja")))
    assert one == other
    follows = (Follow(work="b"), Follow(work="a", choice=one))
    first, second = Profile(follows=follows), Profile(follows=follows[::-1])
    assert (first, hash(first)) == (second, hash(second))
    assert first.works == ("a", "b")


@pytest.mark.parametrize(
    "own,usual,expected",
    [
        pytest.param(NO_CHOICE, WEB, WEB, id="the usual one"),
        pytest.param(Choice(tv=True), WEB, Choice(tv=True), id="a run of its own"),
        pytest.param(
            Choice(volumes=(Volumes("en"),)), WEB, Choice(outlets=("web",), volumes=(Volumes("en"),)), id="side by side"
        ),
        pytest.param(Choice(kinds=("film",)), Choice(kinds=("volume",)), Choice(kinds=("film",)), id="its own kinds"),
        pytest.param(
            WEB, Choice(kinds=("broadcast",)), Choice(outlets=("web",), kinds=("broadcast", "stream")), id="a platform"
        ),
        pytest.param(WEB, Choice(kinds=("film",)), Choice(outlets=("web",), kinds=("film",)), id="no episodes wanted"),
    ],
)  # fmt: skip
def test_choice_beside_the_usual_one(own: Choice, usual: Choice, expected: Choice) -> None:
    """A work's own choice comes first, part by part."""
    assert own.beside(usual) == expected
    assert Profile(follows=(Follow(work="a", choice=own),), usual=usual).choices == {"a": expected}


def test_choice_without_what_is_said() -> None:
    """A question's own words take the place of the choice about the same."""
    whole = Choice(tv=True, outlets=("web",), territories=("JP",), volumes=(Volumes("en"),), kinds=("film",))
    assert whole.without(("runs", "volumes", "kinds")) == NO_CHOICE
    assert whole.without(("runs",)) == Choice(volumes=(Volumes("en"),), kinds=("film",))
    assert whole.without(()) == whole


@pytest.mark.parametrize(
    "make,key,found",
    [
        pytest.param(lambda: Profile(offset=7), "offset", '"7" is no offset', id="offset"),
        pytest.param(lambda: Profile(alarm=-15), "alarm", '"-15" is no alarm', id="alarm"),
        pytest.param(lambda: Profile(titles="de"), "titles", '"de" is no language', id="titles"),
        pytest.param(lambda: Profile(day_starts=361), "day_starts", '"361" is no', id="day starts"),
        pytest.param(lambda: Profile(follows=(Follow(work="a"),) * 2), "works", '"a" is there twice', id="twice"),
        pytest.param(lambda: Follow(work="A"), "works", '"A" is no slug', id="slug"),
        pytest.param(lambda: Follow(work="a" * 81), "works", "is no slug", id="long slug"),
        pytest.param(lambda: Choice(outlets=("u next",)), "outlets", '"u next" is', id="outlet"),
        pytest.param(lambda: Choice(territories=("us",)), "territories", '"us" is', id="country"),
        pytest.param(lambda: Choice(kinds=("manga",)), "kinds", '"manga" is no kind', id="kind"),
        pytest.param(lambda: Volumes.parse("en-paper"), "volumes", '"en-paper" is', id="format"),
        pytest.param(lambda: Volumes.parse("en-"), "volumes", '"en-" is', id="no format"),
        pytest.param(lambda: Volumes.parse("English"), "volumes", '"English" is', id="language"),
        pytest.param(lambda: Choice(volumes=(Volumes("EN"),)), "volumes", '"EN" is', id="made by hand"),
        pytest.param(lambda: Choice(outlets=tuple("abcdefghi")), "outlets", "9 are too many", id="outlets"),
        pytest.param(
            lambda: Profile(follows=tuple(Follow(work=f"w{n}") for n in range(MOST_WORKS + 1))),
            "works", "501 are too many", id="works",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be(make: Any, key: str, found: str) -> None:
    """It is refused with its key, what was found and what would be right."""
    with pytest.raises(ProfileError) as caught:
        make()
    assert caught.value.key == key
    assert found in caught.value.found
    assert caught.value.expected


def test_whole_document() -> None:
    """What is as usual is not written; the rest as a person writes it."""
    profile = Profile(
        follows=(Follow(work="frieren"), Follow(work="medalist", choice=Choice(tv=True, volumes=(Volumes("en"),)))),
        usual=Choice(kinds=("broadcast",)), offset=120, alarm=0, titles="ja", all_day=True, spoiler_free=True,
        day_starts=330,
    )  # fmt: skip
    assert document_of(profile) == {
        "offset": "2h", "alarm": "0m", "titles": "ja", "all_day": True, "spoiler_free": True, "day_starts": "05:30",
        "kinds": ["broadcast"], "works": {"frieren": {}, "medalist": {"tv": True, "volumes": ["en"]}},
    }  # fmt: skip
    assert document_of(Profile()) == {"works": {}}
    assert profile_from({"alarm": "none", "offset": "none"}) == Profile()


def test_all_faults_of_a_document() -> None:
    """Every fault is told at once, each with the path of its key."""
    document = {
        "ofset": "2h", "alarm": "7m", "titles": 1, "all_day": "yes", "day_starts": "7:00", "kinds": "film",
        "works": {"A b": {}, "c": 1, "d": {"tv": 1, "volumes": ["en-x"], "outlets": [1], "kind": []}},
    }  # fmt: skip
    with pytest.raises(ProfileErrors) as caught:
        profile_from(document)
    assert [str(fault) for fault in caught.value.exceptions] == [
        'ofset: no such key; did you mean "offset"?',
        'alarm: "7m" is not in the list; there are none, 0m, 5m, 10m, 15m, 30m, 1h, 2h, 1d',
        "titles: it is a number; give a text in quotes",
        "all_day: it is a text; give true or false",
        'day_starts: "7:00" is no beginning of a day; write it as 05:00, from 00:00 to 06:00',
        "kinds: it is a text; give a list of texts",
        'works.A b: "A b" is no slug of a work; write it as in medalcal works: medalist',
        "works.c: it is a number; give a table",
        "works.d.tv: it is a number; give true or false",
        'works.d.volumes: "en-x" is no language and format of volumes; write it as en, en-print or ja-digital',
        "works.d.outlets: it is a number; give a text in quotes",
        'works.d.kind: no such key; did you mean "kinds"?',
    ]


def test_errors_travel() -> None:
    """An error is the same after a way between processes."""
    import pickle

    error = ProfileError("alarm", "it is odd", "give 15m", "default.toml")
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (str(copy), copy.key, copy.path) == ("default.toml: alarm: it is odd; give 15m", "alarm", "default.toml")
    group = ProfileErrors([error])
    assert isinstance(group.derive([error]), ProfileErrors)
