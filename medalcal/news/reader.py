"""Reading an announcement: its text in, the dated release facts and the dates that are none out. Pure.

The way of a text: plain characters (``plain``), sentences, rows and headings (``document``), marks of words (the
``lexer`` of ``english`` and ``japanese``, ``outlets``), what a sentence says of each date (the ``rules`` of either),
what that is by rule (``decision``) and by what stands around it (``review``), the date that is meant (``settle``) and
its moment (``airing``), and one claim for each fact (``merge``).
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from medalcal.news.claims import Builder
from medalcal.news.classifier import classifier_of
from medalcal.news.dateline import is_dateline, published_on
from medalcal.news.document import sentences
from medalcal.news.english.works import Works
from medalcal.news.found import Article
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.plain import language_of, plain
from medalcal.news.proposal import Said
from medalcal.news.speech import Passage, Speech, speech_of
from medalcal.news.subject import as_written, main_work


def read(
    text: str,
    *,
    published: date | None,
    language: Literal["en", "ja"] | None,
    gazetteer: Gazetteer,
    work: str | None = None,
) -> Article:
    """Give the dated release facts of an announcement, and the dates in it that are none.

    Args:
        published: The day on which it came out, if known: dates without a year count from it. Where it is not given,
            that of a byline or a dateline is taken.
        language: Found out from the text if not given.
        gazetteer: The names that are known; common ones are known without it.
        work: What the announcement is mainly about, if known.

    Returns:
        Claims in the order of the text, each fact once and at its finest; where the text leaves two readings open, one
        claim with both. What is no claim is under ``unread`` with the reason, never guessed.
    """
    builder = gather(text, published=published, language=language, gazetteer=gazetteer, work=work)
    return builder.article(classifier_of(builder.language))


def gather(
    text: str,
    *,
    published: date | None,
    language: Literal["en", "ja"] | None,
    gazetteer: Gazetteer,
    work: str | None = None,
) -> Builder:
    """Give what the sentences of an announcement say, before it is decided what each of its dates is."""
    folded = plain(text)
    spoken = language or language_of(folded)
    speech = speech_of(spoken)
    found = sentences(folded, spoken)
    published = published or published_on(folded, found, speech)
    works = Works(folded, found, gazetteer, work) if spoken == "en" else None
    found_main = works.main if works is not None else main_work(folded, found, gazetteer)
    main = work or as_written(found_main, folded, text)
    builder = Builder(text, folded, found, published, spoken, gazetteer, main)
    context = speech.context(folded, works)
    for place in range(len(found)):
        builder.add(_said(Passage(folded, found, place, context, gazetteer), speech))
    if len(context.seasons) == 1 and max(context.seasons) > 1:
        builder.tell_season(*context.seasons)
    return builder


def _said(passage: Passage, speech: Speech) -> Said:
    """Give what one sentence says; what the page says of itself is passed over with the reason."""
    text, sentence = passage.text, passage.sentence
    if sentence.layout == "aside":
        return Said(speech.aside(text, sentence, passage.place), [], [])
    said = speech.read(passage)
    first = min(said.proposals, key=lambda proposal: proposal.start, default=None)
    if first is not None and is_dateline(text, sentence, first.start, first.end):
        first.why = "dateline"
    return said
