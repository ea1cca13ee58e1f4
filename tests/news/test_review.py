"""The second look at what the rules decided: what is seen of a date, what that weighs, and what it may change."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import pytest

from bench import learn, news
from medalcal.news.classifier import KINDS, NONE, Classifier, classifier_of, likeliest
from medalcal.news.document import Sentence
from medalcal.news.features import distance_of, precision_of
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.marks import When
from medalcal.news.proposal import ONE_BY_ONE, Proposal
from medalcal.news.reader import gather
from medalcal.news.review import review

SOLD = "The publisher put the collection on sale on May 5."
SMALL = "classes\tnone volume\n\t0 0\nr1=.\t-300 300\nl1=on\t100 -100\n"


def seen(text: str, language: Literal["en", "ja"] = "en", published: date | None = date(2026, 3, 10)) -> set[str]:
    """Give the features of the first date of a text."""
    builder = gather(text, published=published, language=language, gazetteer=Gazetteer())
    builder.decide()
    return builder.features().of(builder.proposals[0])


def proposed(**told: Any) -> Proposal:
    return Proposal(0, 5, When(2026, 5, 5), 0, **told)


class Looks:
    """Stands for features: sees of every date what it was made with."""

    def __init__(self, *features: str) -> None:
        self.features = set(features)
        self.found = [Sentence(0, 5, "text", 0)]

    def of(self, proposal: Proposal) -> set[str]:
        return self.features


def test_words_beside_a_date_are_seen() -> None:
    found = seen(SOLD)
    assert {"l1=on", "l2=on sale", "r1=.", "prec=md", "hint=release"} <= found


def test_names_are_masked_and_what_is_marked_is_seen_by_its_kind() -> None:
    found = seen("The anime Zorblax of Quuxheim airs on TV Tokyo on May 5.")
    assert {"l2=on <channel>", "ln=air Xx"} <= found
    assert not [feature for feature in found if "zorblax" in feature.lower() or "quux" in feature.lower()]


def test_numbers_are_not_learnt_by_heart() -> None:
    one, other = seen("Volume 3 ships on May 5 for 712 yen."), seen("Volume 8 ships on May 5 for 999 yen.")
    assert one == other


def test_japanese_is_seen_by_characters() -> None:
    found = seen("単行本は5月5日に発売される。", "ja")
    assert {"l1=は", "r1=に", "r3=に 発 売"} <= found


@pytest.mark.parametrize(
    "when, expected",
    [
        (When(2026, 3, 10), "-2-0"),
        (When(None, 3, 14), "1-7"),
        (When(None, 12, 31), "<-60"),
        (When(2027, 1, 5), "61+"),
        (When(2026, 4), "m+"),
        (When(2024), "y-2"),
        (When(shift=("day", 0)), "near"),
        (When(shift=("after", 1)), "shift"),
        (When(None, 2, 30), "?"),
        (None, "?"),
    ],
)
def test_how_far_a_date_lies_from_the_publication(when: When | None, expected: str) -> None:
    assert distance_of(when, date(2026, 3, 10)) == expected
    assert distance_of(when, None) == "?"


def test_a_leap_day_without_a_year_is_of_the_next_leap_year() -> None:
    assert distance_of(When(None, 2, 29), date(2028, 1, 1)) == "8-60"
    assert distance_of(When(None, 2, 29), date(2026, 3, 10)) == "?"


@pytest.mark.parametrize(
    "when, expected",
    [(When(2026, 5, 5), "ymd"), (When(None, 5), "m"), (When(2026, part="winter"), "yp"), (None, "none"),
     (When(day=3, weekday=2), "dw"), (When(shift=("year", 1)), "shift:year")],
)  # fmt: skip
def test_which_parts_of_a_date_were_written(when: When | None, expected: str) -> None:
    assert precision_of(when) == expected


def test_weights_add_up_to_probabilities() -> None:
    found = Classifier(SMALL).probabilities(["r1=.", "unknown"])
    assert sum(found.values()) == pytest.approx(1)
    assert found["volume"] == pytest.approx(1 / (1 + 2.718281828**-6))  # 3 - -3, by the definition of the softmax


def test_without_known_features_the_biases_decide() -> None:
    found = Classifier("classes\tnone volume\n\t100 -100\n").probabilities([])
    assert found[NONE] > found["volume"]


def test_the_likeliest_kind_is_never_none() -> None:
    assert likeliest({NONE: 0.9, "film": 0.06, "disc": 0.04}) == "film"


def test_a_date_that_does_not_read_like_a_release_is_left() -> None:
    one = proposed(kind="volume")
    review([one], Looks("l1=on"), Classifier(SMALL))  # type: ignore[arg-type]
    assert one.why == "what stands around it does not read like a release"


BETWEEN = "classes\tnone stream volume\n\t0 0 0\na=\t-300 50 150\nb=\t-300 -300 300\n"


def test_what_does_not_read_clearly_like_its_kind_is_doubtful() -> None:
    """e^0.5 to e^1.5, so 27 % of a stream: told; beside e^3 to e^-3 nothing is."""
    one, other = proposed(kind="volume"), proposed(kind="volume")
    review([one], Looks("a="), Classifier(BETWEEN))  # type: ignore[arg-type]
    review([other], Looks("b="), Classifier(BETWEEN))  # type: ignore[arg-type]
    assert (one.kind, one.doubt) == ("volume", "may be a stream instead")
    assert (other.kind, other.doubt) == ("volume", None)


def test_a_date_of_two_kinds_is_not_doubtful_for_being_so() -> None:
    """A stream and a volume, each of which it reads like, 27 and 73 %."""
    both = [proposed(kind="stream"), proposed(kind="volume")]
    review(both, Looks("a="), Classifier(BETWEEN))  # type: ignore[arg-type]
    assert [one.doubt for one in both] == [None, None]


def test_a_kind_that_was_changed_is_doubtful_where_the_old_one_is_likely() -> None:
    one = proposed(kind="stream")
    review([one], Looks("a="), Classifier(BETWEEN))  # type: ignore[arg-type]
    assert (one.kind, one.doubt) == ("volume", "may be a stream instead")


def test_a_date_that_is_left_is_not_doubtful() -> None:
    one = proposed(kind=None, why="dateline")
    review([one], Looks("a="), Classifier(BETWEEN))  # type: ignore[arg-type]
    assert (one.why, one.doubt) == ("dateline", None)


def test_a_clear_one_is_taken_up_and_says_that_it_was_concluded() -> None:
    one = proposed(why="no word says that anything comes out then")
    review([one], Looks("r1=."), Classifier(SMALL))  # type: ignore[arg-type]
    assert (one.why, one.kind) == (None, "volume")
    assert one.guessed is not None


def test_a_date_that_is_a_release_already_is_not_taken_up_once_more() -> None:
    one, other = proposed(why="no word says that anything comes out then"), proposed(kind="volume")
    review([one, other], Looks("r1=."), Classifier(SMALL))  # type: ignore[arg-type]
    assert one.why is not None
    assert other.kind == "volume"


@pytest.mark.parametrize("why", ["dateline", "the same moment in another zone", ONE_BY_ONE])
def test_reasons_of_place_stay(why: str) -> None:
    one = proposed(why=why)
    review([one], Looks("r1=."), Classifier(SMALL))  # type: ignore[arg-type]
    assert one.why == why


def test_a_date_of_several_kinds_keeps_them() -> None:
    both = [proposed(kind="broadcast"), proposed(kind="stream")]
    review(both, Looks("r1=."), Classifier(SMALL))  # type: ignore[arg-type]
    assert [one.kind for one in both] == ["broadcast", "stream"]


def test_what_is_added_to_a_number_of_a_magazine_stays() -> None:
    """The day of sale was told, and looked at, in the sentence before."""
    looks = Looks("l1=on")
    looks.found.append(Sentence(6, 20, "text", 0))
    one = Proposal(0, 5, When(2026, 5, 5), 1, thing="chapter", kind="issue")
    review([one], looks, Classifier(SMALL))  # type: ignore[arg-type]
    assert (one.kind, one.why) == ("issue", None)


def test_an_undecided_date_is_not_looked_at() -> None:
    one = Proposal(0, 5, None, 0, kind="film")
    review([one], Looks("l1=on"), Classifier(SMALL))  # type: ignore[arg-type]
    assert (one.kind, one.why) == ("film", None)


@pytest.mark.parametrize("language", ["en", "ja"])
def test_the_weights_that_come_with_it_know_every_kind(language: Literal["en", "ja"]) -> None:
    classifier = classifier_of(language)
    assert set(classifier.classes) == {*KINDS, NONE}
    assert all(len(classifier.row(feature)) == len(classifier.classes) for feature in classifier.rows)


def labelled(text: str, claims: list[dict[str, Any]], unread: list[dict[str, Any]]) -> news.Case:
    return news.Case(
        "one", {"lang": "en", "published": date(2026, 3, 10), "text": text, "claims": claims, "unread": unread}
    )


def test_what_is_learnt_from_a_labelled_text() -> None:
    """A labelled date is of its kinds, a distractor of none; what may tell a labelled date once more is left out."""
    text = "Kite airs on May 5. Tickets went on sale on March 2. It comes in May. The studio was founded in 1999."
    claims = [{"kind": "broadcast", "date": "2026-05-05", "quote": "May 5"}]
    found = list(learn.examples(labelled(text, claims, [{"quote": "March 2", "why": "tickets"}])))
    assert [example.kinds for example in found] == [("broadcast",), (), ()]


def test_weights_survive_being_written() -> None:
    text = 'classes\tnone volume\n\t0 0\nr1="\t1 2\nr1=\\\t3 4\nln=" "\t5 6\n'
    scope: dict[str, str] = {}
    exec(learn.module(text), scope)  # noqa: S102 - a module that was just made
    assert scope["WEIGHTS"] == text
