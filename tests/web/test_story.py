"""The time line of a work: what it draws, and the picture made of it."""

from __future__ import annotations

import io
from typing import Any

import pytest
from PIL import Image

from medalcal.ledger.snapshot import Snapshot
from medalcal.web.share import SIZE, share
from medalcal.web.story import Story, story_of
from medalcal.web.timeline import timeline
from medalcal.web.workpage import about_of, entries_of, lag_words

SERIES = ("season-1", "season-2")


@pytest.fixture
def entries(snapshot: Snapshot) -> list[Any]:
    """Give the entries of the lead runs of Medalist."""
    return [entry for entry in entries_of(snapshot, "medalist") if entry["lead"]]


@pytest.fixture
def story(entries: list[Any]) -> Story:
    """Give their story in English."""
    return story_of(entries, SERIES, "en")


class TestStory:
    """What belongs on the line."""

    def test_has_every_medium(self, story: Story) -> None:
        """Series with their episodes and breaks, volumes by language, and the rest by kind."""
        assert [(bar.name, len(bar.episodes), len(bar.breaks)) for bar in story.series] == [
            ("Season 1", 2, 0), ("Season 2", 9, 1),
        ]  # fmt: skip
        assert {code: list(row) for code, row in story.volumes[0].languages.items()} == {
            "ja": ["1", "2", "3"], "en": ["1"],
        }  # fmt: skip
        assert [(points.kind, len(points.marks)) for points in story.points] == [("film", 1)]

    def test_measures_the_lag_of_a_translation(self, story: Story) -> None:
        """Only volumes that have a day in both languages are compared."""
        assert story.volumes[0].usual_lag == 504

    def test_spans_what_is_coarse(self, story: Story) -> None:
        """A year is drawn over all its days."""
        (film,) = story.points[0].marks
        assert not film.is_exact
        assert film.last - film.first == 364


class TestTimeline:
    """The drawing."""

    def test_is_accessible(self, story: Story) -> None:
        """It is an image with a title and a description that says where the same stands as text."""
        svg = timeline(story, "Medalist", "en")
        assert svg is not None
        assert 'role="img" aria-labelledby="tl-t tl-d"' in svg
        assert "from Tue 23 Jan 2024 to Fri 31 Dec 2027" in svg

    def test_draws_episodes_breaks_and_lags(self, story: Story) -> None:
        """A tick for each episode, a ring for each break, a line from a volume to its translation."""
        svg = str(timeline(story, "Medalist", "en"))
        assert svg.count('class="tl-bar"') == 2
        assert svg.count('class="tl-break"') == 1
        assert svg.count('class="tl-lag"') == 1
        assert "No episode (sports)" not in svg
        assert "no episode (sports), Sat 14 Feb 2026" in svg

    def test_has_no_style_of_its_own(self, story: Story) -> None:
        """Colours come from classes, as the policy of the pages asks for."""
        assert "style=" not in str(timeline(story, "Medalist", "en"))

    def test_escapes_names(self, story: Story) -> None:
        """Names are text."""
        svg = str(timeline(story, "<b>&\"'", "en"))
        assert "<b>" not in svg
        assert "&lt;b&gt;&amp;" in svg

    def test_is_left_out_for_a_single_day(self, entries: list[Any]) -> None:
        """One date is no line."""
        assert timeline(story_of(entries[:1], SERIES, "en"), "Medalist", "en") is None
        assert timeline(story_of([], SERIES, "en"), "Medalist", "en") is None


class TestShare:
    """The picture for previews."""

    def test_is_small_and_of_the_right_size(self, snapshot: Snapshot, entries: list[Any]) -> None:
        """It is a PNG in a palette, of the size that previews want."""
        body = share(entries, about_of(snapshot, "medalist"))
        image = Image.open(io.BytesIO(body))
        assert (image.format, image.size, image.mode) == ("PNG", SIZE, "P")
        assert len(body) < 20_000

    def test_is_the_same_each_time(self, snapshot: Snapshot, entries: list[Any]) -> None:
        """The same work gives the same bytes."""
        about = about_of(snapshot, "medalist")
        assert share(entries, about) == share(entries, about)

    @pytest.mark.parametrize(
        "titles", [{"ja": "日本語だけ"}, {"en": "x" * 10_000}, {"en": "word " * 400}, {"en": "\u202e"}, {"romaji": "Ō"}]
    )
    def test_bears_any_title(self, titles: dict[str, str]) -> None:
        """A title that the font cannot draw, or that has no end, still gives a picture."""
        assert len(share([], {"titles": titles, "work": "some-work", "series": []})) < 20_000


@pytest.mark.parametrize(
    ("days", "english", "japanese"),
    [(1, "1 day", "1日"), (60, "60 days", "60日"), (365, "12 months", "12か月"), (-3, "−3 days", "−3日")],
)
def test_lags_are_told_in_words(days: int, english: str, japanese: str) -> None:
    """Up to two months a lag is told in days, then in months."""
    assert (lag_words(days, "en"), lag_words(days, "ja")) == (english, japanese)
