"""Reading an announcement with the names that a calendar knows, and what came of it as a document.

On the way of ``medalcal read``, which is to be quick: the names come out of the snapshot, where they lie ready.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any, Literal, NamedTuple

from medalcal.ledger.snapshot import Snapshot
from medalcal.model.dates import PartialDate
from medalcal.news.found import Article, Found, Named, Span
from medalcal.news.gazetteer import Gazetteer, Known, KnownWork
from medalcal.news.plain import language_of
from medalcal.news.reader import read

SCHEMA = "medalcal/claims/1"
_FEW = 40
"""Letters of a text from which nobody tells its language."""

Speech = Literal["en", "ja"]


class Paper(NamedTuple):
    """An announcement before it is read."""

    text: str
    published: date | None = None
    language: Speech | None = None
    """As somebody said it; found out from the text where nobody did."""
    title: str | None = None
    site: str | None = None
    is_page: bool = False
    """Its text was taken out of a web page."""


class MainWork(NamedTuple):
    """The work that an announcement is mainly about, as its reader was told."""

    slug: str
    title: str


def read_paper(paper: Paper, snapshot: Snapshot, work: MainWork | None = None) -> Article:
    """Read an announcement with the names of a calendar."""
    language = paper.language or language_of(paper.text)
    names = gazetteer(snapshot, language)
    found = read(
        paper.text, published=paper.published, language=language, gazetteer=names, work=work.title if work else None
    )
    return found if work is None else found._replace(claims=[_of(work, claim) for claim in found.claims])


def _of(work: MainWork, claim: Found) -> Found:
    """Give a claim with the slug of the main work, where it names that work or none."""
    if claim.work is not None and (claim.work.slug is not None or claim.work.text != work.title):
        return claim
    return claim._replace(work=Named(claim.work.text if claim.work else work.title, work.slug))


def spoken(paper: Paper, told: Speech | None) -> Paper:
    """Give an announcement with its language: what the reader was told, else the text, else what its page says."""
    letters = sum(map(str.isalpha, paper.text[:1000]))
    language = told or (paper.language if letters < _FEW else None) or language_of(paper.text)
    return paper._replace(language=language)


# Names


def gazetteer(snapshot: Snapshot, language: Speech) -> Gazetteer:
    """Give the names of a calendar, as an announcement in a language means them.

    "Hulu" is another service in Japan; of two outlets with one name the last counts. A platform of several countries
    has a clock only where the language tells which. Where it is seen says nothing of the other outlets in a sentence.
    """
    listed = [_known(row, language) for row in json.loads(snapshot.meta("names") or "[]")]
    at_home = [known for known in listed if known.territory == "JP"]
    abroad = [known for known in listed if known.territory != "JP"]
    outlets = (*abroad, *at_home) if language == "ja" else (*at_home, *abroad)
    return Gazetteer(outlets, tuple(_works(snapshot)))


def _known(row: list[Any], language: Speech) -> Known:
    slug, kind, names, territory, zone, zone_in_japan, rollover = row
    single = territory if territory is not None and len(territory) == 2 else None
    clock = zone_in_japan if language == "ja" else zone if single else None
    return Known(slug, kind, tuple(names), None if kind == "platform" else single, clock, rollover)


def _works(snapshot: Snapshot) -> Iterator[KnownWork]:
    for slug, about, _ in snapshot.works():
        known = json.loads(about)
        yield KnownWork(slug, (*known["titles"].values(), *known["also"]))


# As a document


def document(article: Article, paper: Paper, source: str) -> dict[str, Any]:
    """Give the document ``medalcal/claims/1``.

    Args:
        source: The file's name or the address; for people, without secrets.
    """
    return {
        "schema": SCHEMA,
        "source": source,
        "title": paper.title,
        "published": article.published.isoformat() if article.published else None,
        "lang": article.language,
        "claims": [claim_entry(claim) for claim in article.claims],
        "unread": [{**_span(left.span), "why": left.why} for left in article.unread],
        **({"text": paper.text} if paper.is_page else {}),
    }


def claim_entry(claim: Found) -> dict[str, Any]:
    """Give a claim as plain data."""
    time, first = claim.broadcast_time, claim.outlets[0] if claim.outlets else None
    day = date_text(claim.date)
    return {
        "kind": claim.kind,
        "work": claim.work.text if claim.work else None,
        "work_slug": claim.work.slug if claim.work else None,
        "label": claim.label,
        "season": claim.season,
        "number": claim.number,
        "outlet": first.text if first else None,
        "outlet_slug": first.slug if first else None,
        "outlets": [{"name": outlet.text, "slug": outlet.slug} for outlet in claim.outlets],
        "territory": claim.territory,
        "language": claim.language,
        "format": claim.format,
        "date": day,
        "precision": "minute" if claim.airs_at else str(claim.date.precision),
        "broadcast_on": day if time is not None else None,
        "broadcast_time": None if time is None else str(time),
        "airs_at": f"{claim.airs_at:%Y-%m-%dT%H:%M:%SZ}" if claim.airs_at else None,
        "zone": claim.zone,
        "status": claim.status,
        "certainty": claim.certainty,
        "readings": [str(reading) for reading in claim.readings],
        "note": claim.note,
        "doubt": claim.doubt,
        "evidence": _span(claim.evidence),
        "sentence": _span(claim.sentence),
        "replaces": claim.replaces,
    }


def date_text(day: PartialDate) -> str | None:
    """Write a date at its precision; nothing where it is undecided."""
    return None if day.first is None else str(day)


def _span(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.text}
