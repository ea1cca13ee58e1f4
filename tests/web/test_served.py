"""Pages that a server fills in: search, a feed of one's own, another zone, messages."""

from __future__ import annotations

import re
from typing import Any
from zoneinfo import ZoneInfo

import html5lib
import pytest

from medalcal.errors import ProfileError
from medalcal.ledger.snapshot import Snapshot
from medalcal.model.profile import Choice, Follow, Profile, Volumes
from medalcal.model.wish import pack
from medalcal.web.followform import profile_of
from medalcal.web.pages import follow_page, message_page, search_page, upcoming_page
from tests.web.conftest import site_of

SITE = site_of(address="https://calendar.example", has_server=True)
WANTED = Profile(
    follows=(
        Follow(
            work="medalist",
            choice=Choice(outlets=("netflix",), volumes=(Volumes("en", "print"),), kinds=("film",)),
        ),
        Follow(work="hostile", choice=Choice(tv=True, territories=("JP",))),
    ),
    usual=Choice(tv=True, kinds=("broadcast", "volume")),
    offset=120, alarm=10, titles="ja", all_day=True, spoiler_free=True, day_starts=240,
)  # fmt: skip


def parsed(html: str) -> Any:
    """Give the tree of a page; whatever a strict parser finds wrong with it is an error."""
    return html5lib.HTMLParser(strict=True, tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False).parse(
        html
    )


def filled_in(html: str) -> list[tuple[str, str]]:
    """Give what a browser would send if the form of a page was sent as it is."""
    form = next(form for form in parsed(html).iter("form") if form.get("class") == "follow")
    pairs = []
    for field in form.iter():
        name = field.get("name")
        if field.tag == "select" and name:
            pairs += [(name, option.get("value")) for option in field if option.get("selected") is not None]
        elif field.tag == "input" and name and (field.get("type") != "checkbox" or field.get("checked") is not None):
            pairs.append((name, field.get("value")))
    return pairs


class TestFollow:
    """The form."""

    @pytest.mark.parametrize("profile", [Profile(), WANTED], ids=["empty", "everything"])
    @pytest.mark.parametrize("language", ["en", "ja"])
    def test_keeps_a_profile(self, snapshot: Snapshot, profile: Profile, language: Any) -> None:
        """A form that is sent as it was filled in means the profile it was filled in with."""
        html = follow_page(snapshot, SITE, language, "", profile, None)
        assert profile_of(filled_in(html)) == profile

    def test_shows_the_address(self, snapshot: Snapshot) -> None:
        """With a wish the page has the address, and buttons that subscribe to it."""
        wish = pack(WANTED)
        html = follow_page(snapshot, SITE, "ja", "", WANTED, wish)
        assert f'value="https://calendar.example/my/{wish}.ics"' in html
        assert f'href="webcal://calendar.example/my/{wish}.ics"' in html
        assert ".json" not in html

    def test_shows_the_address_before_the_works(self, snapshot: Snapshot) -> None:
        """The address comes before all that can be ticked, and how many are ticked stands beside the button."""
        html = follow_page(snapshot, SITE, "en", "", WANTED, pack(WANTED))
        assert html.index('class="address"') < html.index('name="w"')
        assert re.search(r">2 works</span> .*<button class=\"button strong\">Make the address<", html)

    @pytest.mark.parametrize("works, words", [((), "未選択"), (("medalist",), "1作品")])
    def test_counts_what_is_ticked(self, snapshot: Snapshot, works: tuple[str, ...], words: str) -> None:
        """Without script too the page says how many works are ticked."""
        profile = Profile(follows=tuple(Follow(work=work) for work in works))
        assert f">{words}</span>" in follow_page(snapshot, SITE, "ja", "", profile, None)

    def test_speaks_the_language_of_its_page(self) -> None:
        """A form that does not say in which language titles are means that of its page; what it says, counts."""
        assert profile_of([("w", "medalist")], "ja").titles == "ja"
        assert profile_of([("w", "medalist")]).titles == "en"
        assert profile_of([("titles", "romaji")], "ja").titles == "romaji"

    def test_looks_for_works_in_any_script(self, snapshot: Snapshot) -> None:
        """The other works are those with the words of the query."""
        html = follow_page(snapshot, SITE, "en", "めだりすと", Profile(), None)
        assert re.findall(r'name="w" value="([^"]+)"', html) == ["medalist"]

    @pytest.mark.parametrize(
        "language, there, later",
        [
            ("en", "Japanese, print", "English, print · not in this calendar yet"),
            ("ja", "日本語・紙", "英語・紙 · このカレンダーには未収録"),
        ],
    )
    def test_offers_editions_that_a_work_may_get(
        self, snapshot: Snapshot, language: Any, there: str, later: str
    ) -> None:
        """Editions of other works can be ticked for one that lacks them, and say so."""
        profile = Profile(follows=(Follow(work="medalist"), Follow(work="hostile")))
        html = follow_page(snapshot, SITE, language, "", profile, None)
        boxes = dict(re.findall(r'name="v.medalist" value="([^"]+)"> ([^<]+)</label>', html))
        others = dict(re.findall(r'name="v.hostile" value="([^"]+)"> ([^<]+)</label>', html))
        assert boxes.keys() == others.keys()
        assert [there in boxes.values(), later in boxes.values(), later in others.values()] == [True, False, True]

    def test_bears_a_work_that_is_not_there(self, snapshot: Snapshot) -> None:
        """A profile may follow a work that the calendar does not have."""
        assert "nowhere" not in follow_page(snapshot, SITE, "en", "", Profile(follows=(Follow(work="nowhere"),)), None)

    @pytest.mark.parametrize(
        "pair",
        [("w", "<script>"), ("offset", "3m"), ("titles", "de"), ("v", "en-paper"), ("k", "opera"), ("c", "Japan"),
         ("day_starts", "25:30"), ("p", "a b")],
    )  # fmt: skip
    def test_refuses_what_cannot_be(self, pair: tuple[str, str]) -> None:
        """A value that no form offers is an error that names its field."""
        with pytest.raises(ProfileError):
            profile_of([pair])

    def test_refuses_two_values_of_one_setting(self) -> None:
        """A setting that is there twice is an error."""
        with pytest.raises(ProfileError):
            profile_of([("titles", "en"), ("titles", "ja")])


class TestSearch:
    """The page of what was found."""

    @pytest.mark.parametrize("query", ["メダリスト", "めだりすと", "medal TSURUMAI", "ﾒﾀﾞﾘｽﾄ"])
    def test_finds_in_any_script(self, snapshot: Snapshot, query: str) -> None:
        """Kana, half width and capitals do not matter."""
        html = search_page(snapshot, SITE, "en", query)
        parsed(html)
        assert 'href="../works/medalist/"' in html
        assert "1 found" in html

    @pytest.mark.parametrize("query", ['"><script>alert(1)</script>', "x" * 5_000, "\u202e", "{{ 7*7 }}"])
    def test_shows_a_query_as_text(self, snapshot: Snapshot, query: str) -> None:
        """Whatever was asked stays in its field."""
        html = search_page(snapshot, SITE, "ja", query)
        parsed(html)
        assert "<script>alert" not in html
        assert len(html) < 20_000

    def test_without_words_finds_nothing(self, snapshot: Snapshot) -> None:
        """An empty question is no question."""
        assert 'href="../works/medalist/"' not in search_page(snapshot, SITE, "en", "  ")


def test_upcoming_is_by_the_clock_of_a_zone(snapshot: Snapshot) -> None:
    """In Los Angeles episode 14 is on Saturday morning, and its label stands beside it."""
    html = upcoming_page(snapshot, SITE, "en", ZoneInfo("America/Los_Angeles"))
    parsed(html)
    assert (
        '<time datetime="2026-01-24T16:30:00Z" data-label="Sat 25:30 JST">08:30</time>'
        '<span class="alt">Sat 25:30 JST</span>'
    ) in html
    assert "<option selected>America/Los_Angeles</option>" in html


@pytest.mark.parametrize("language", ["en", "ja"])
def test_messages_are_text(language: Any) -> None:
    """A message has its sentence and its code, and links that hold wherever it is shown."""
    html = message_page(SITE, language, 503, "<b>one moment</b>")
    parsed(html)
    assert "<h1>&lt;b&gt;one moment&lt;/b&gt;</h1>" in html
    assert "503" in html
    assert 'href="/static/' in html
