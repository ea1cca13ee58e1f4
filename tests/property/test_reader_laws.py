"""Laws of reading announcements: spans quote the text, nothing is told twice, and no text is too wild."""

from __future__ import annotations

import time
from datetime import date
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medalcal.news.found import Article
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.reader import read

PIECES = (
    "The anime will premiere on January 10 at 24:00 (effectively, January 11 at 12:00 a.m.) on Tokyo MX.",
    "The film was delayed from March 13 to June 5, 2026.",
    "(",
    ")",
    "((2026)",
    "「",
    "』",
    "。",
    "\n",
    "\n\n",
    " | ",
    "・",
    "■",
    "Tokyo MX: January 10 24:30~\n",
    "volumes 3 and 4 on May 3 and July 5, respectively",
    "on",
    "in 2019",
    "won",
    "25:30",
    "TVアニメ「透明の騎士」は1月10日深夜1時30分からTBS系で放送される。",
    "TOKYO MX：1月10日より毎週土曜24:30～\n",
    "3月13日から6月5日へ延期。",
    "新たな公開日は未定",
    "10日、",
    "同日",
    "翌日",
    "来年1月",
    "第2期",
    "14巻",
    "99月99日",
    "13/45/2026",
    "0年0月0日",
    "the 31st",
    "February 30",
    "9999999999999999",
    "\u202e",
    "\u0000",
    "\u3000",
    "http://example.org/2026/01/10",
    "Related articles\n",
    "this Friday",
    "1月31日30時",
    "Q5 2026",
)
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=14).map(" ".join)
LANGUAGES = st.sampled_from(["en", "ja", None])
DAYS = st.none() | st.dates(date(1995, 1, 1), date(2090, 12, 31))


def given_article(text: str, published: date | None, language: Literal["en", "ja"] | None) -> Article:
    return read(text, published=published, language=language, gazetteer=Gazetteer())


@pytest.mark.property
@settings(max_examples=150, deadline=None)
@given(text=TEXTS, published=DAYS, language=LANGUAGES)
def test_spans_lie_in_the_text_and_quote_it(
    text: str, published: date | None, language: Literal["en", "ja"] | None
) -> None:
    """Evidence, sentence and what is unread are where they say they are, and nothing is claimed and unread at once."""
    article = given_article(text, published, language)
    spans = [span for claim in article.claims for span in (claim.evidence, claim.sentence)]
    for span in [*spans, *(left.span for left in article.unread)]:
        assert 0 <= span.start < span.end <= len(text)
        assert text[span.start : span.end] == span.text
    for left in article.unread:
        assert left.why
        for claim in article.claims:
            assert left.span.end <= claim.evidence.start or claim.evidence.end <= left.span.start


@pytest.mark.property
@settings(max_examples=60, deadline=None)
@given(text=TEXTS, published=DAYS, language=LANGUAGES)
def test_reading_twice_is_equal(text: str, published: date | None, language: Literal["en", "ja"] | None) -> None:
    """The same text gives the same article, and what replaces something points at a postponed claim."""
    article = given_article(text, published, language)
    assert given_article(text, published, language) == article
    for claim in article.claims:
        assert claim.replaces is None or article.claims[claim.replaces].status == "postponed"
        assert claim.airs_at is None or claim.broadcast_time is not None or claim.note
        assert (claim.certainty == "ambiguous") is (len(claim.readings) > 1)


@pytest.mark.property
@settings(max_examples=40, deadline=None)
@given(paragraphs=st.permutations(PIECES), published=DAYS)
def test_paragraphs_in_any_order(paragraphs: list[str], published: date | None) -> None:
    """No order of paragraphs is too much."""
    given_article("\n\n".join(paragraphs), published, None)


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "(",
        "()",
        "「",
        "『「",
        "January 10, ",
        "1月10日、",
        " ",
        "\n",
        "\x00\u202e",
        "1/",
        "1:",
        "a | 1月10日 | ",
        "first and ",
        "took ",
        "Aa ",
        "- ",
        "・10日 24:00\n",
        "Tokyo MX: July 5 24:00\n",
        "volumes 1 and 2 ",
        "premieres on ",
        "TBS、",
        "OVA bundled with the manga on May 5 ",
        "OVA同梱の最終巻は5月5日",
        "- Mondays at 24:00 on TBS\n",
    ],
)
@pytest.mark.parametrize("language", ["en", "ja"])
def test_work_grows_with_the_length_alone(piece: str, language: Literal["en", "ja"]) -> None:
    """Four times the text takes about four times as long, however wild it is."""
    texts = [piece * (size // len(piece)) for size in (10_000, 40_000)]
    given_article(texts[0], date(2026, 1, 1), language)
    took = []
    for text in texts:
        started = time.process_time()
        given_article(text, date(2026, 1, 1), language)
        took.append(time.process_time() - started)
    assert took[1] < 12 * took[0] + 0.5
