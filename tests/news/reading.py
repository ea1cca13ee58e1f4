"""What the tests of the reader share: reading a text, and writing a claim on one line."""

from __future__ import annotations

from datetime import date
from typing import Literal

from medalcal.news.found import Article, Found
from medalcal.news.gazetteer import Gazetteer
from medalcal.news.reader import gather, read

PUBLISHED = date(2025, 12, 1)
"""A Monday."""


def article(text: str, language: Literal["en", "ja"], published: date | None = PUBLISHED) -> Article:
    """Give what an announcement says, with the names that are known without a gazetteer."""
    return read(text, published=published, language=language, gazetteer=Gazetteer())


def line(claim: Found) -> str:
    """Write the main parts of a claim: kind, installment, number, date, clock, outlets, and a status of note."""
    parts = [
        claim.kind,
        f"S{claim.season}" if claim.season is not None else "",
        f"#{claim.number}" if claim.number is not None else "",
        str(claim.date),
        str(claim.broadcast_time) if claim.broadcast_time is not None else "",
        "+".join(outlet.text for outlet in claim.outlets),
        claim.format or "",
        claim.status if claim.status not in ("announced", "released") else "",
    ]
    return " ".join(part for part in parts if part)


def ruled(text: str, language: Literal["en", "ja"] = "ja") -> list[str]:
    """Give the claims that the rules alone find, each with its work."""
    builder = gather(text, published=PUBLISHED, language=language, gazetteer=Gazetteer())
    claims = builder.article(None).claims
    return [f"{line(claim)} {claim.work.text if claim.work else ''}".rstrip() for claim in claims]


def facts(text: str, language: Literal["en", "ja"], published: date | None = PUBLISHED) -> list[str]:
    """Give the claims of an announcement, one line each."""
    return [line(claim) for claim in article(text, language, published).claims]


def left(text: str, language: Literal["en", "ja"], published: date | None = PUBLISHED) -> list[str]:
    """Give why each date is no claim."""
    return [unread.why for unread in article(text, language, published).unread]
