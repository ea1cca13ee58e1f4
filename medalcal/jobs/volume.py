"""Which edition of a line of volumes a claim dates: by medium, language, format and publisher. Pure."""

from __future__ import annotations

import re

from medalcal.curated.edit import Addition, Tree
from medalcal.jobs.holder import Holder, Place, agrees, free_part, when
from medalcal.model.work import Edition, Kind, Line, Work
from medalcal.news.found import Found

_MEDIA = (
    ("novel", re.compile(r"小説|ノベル|novel", re.IGNORECASE)),
    ("fanbook", re.compile(r"ファンブック|fan ?book|guide ?book|設定資料|公式ガイド", re.IGNORECASE)),
    ("art book", re.compile(r"画集|イラスト集|art ?book", re.IGNORECASE)),
)
"""Media of volumes that are no manga, by the words beside the date."""


def in_edition(holder: Holder, found: Found) -> list[Place] | str:
    """Give the place of a volume; or why it has none."""
    if not isinstance(found.number, int):
        return "which volume it is was not told"
    language = found.language or _language_of_publisher(holder, found)
    if language is None:
        return "in which language was not told"
    line, setup = _line_of_volumes(holder.work, found)
    slug = line.slug if line else free_part(holder.work, _medium(found) or "manga")
    edition = _edition(holder, line, language, found)
    name = edition.slug if edition else _edition_slug(line, language, found.format)
    if line is not None and edition is None:
        setup = ()
    publisher = _publisher(holder, line, language, found)
    if edition is None and publisher is not None:
        setup = (*setup, Addition(("lines", slug, "editions"), {name: {"publisher": publisher}}))
    says: dict[str, Tree] = {"volume": str(found.number), **when(found)}
    key = f"{holder.work.slug}/{slug}/{found.number}:{name}"
    return [Place(key, ("lines", slug, "editions", name, "claims"), says, setup)]


def _publisher(holder: Holder, line: Line | None, language: str, found: Found) -> str | None:
    """Give who publishes a new edition: as the claim says, else who publishes the others of its language."""
    named = next((o.slug for o in found.outlets if o.slug in holder.shared.publishers), None)
    others = {e.publisher.slug for e in line.editions if e.language == language and e.publisher} if line else set[str]()
    return named or (others.pop() if len(others) == 1 else None)


def _medium(found: Found) -> str | None:
    words = f"{found.label or ''} {found.sentence.text}"
    return next((medium for medium, form in _MEDIA if form.search(words)), None)


def _line_of_volumes(work: Work, found: Found) -> tuple[Line | None, tuple[Addition, ...]]:
    """Give the line of the medium that is named, or of manga; with what a new one needs."""
    lines = [line for line in work.lines if line.kind is Kind.VOLUME]
    medium = _medium(found)
    fit = [line for line in lines if medium and medium in (line.medium or line.slug)]
    if not fit and (medium is None or len(lines) == 1):
        fit = [line for line in lines if line.medium in (None, "manga")] or lines
    if fit:
        return fit[0], ()
    name = medium or "manga"
    return None, (Addition(("lines",), {free_part(work, name): {"kind": "volume", "medium": name}}),)


def _language_of_publisher(holder: Holder, found: Found) -> str | None:
    territories = [
        publisher.territory for named in found.outlets
        if (publisher := holder.shared.publishers.get(named.slug or "")) is not None
    ]  # fmt: skip
    if territories:
        return "ja" if territories[0] == "JP" else "en"
    return "ja" if holder.language == "ja" else None


def _edition(holder: Holder, line: Line | None, language: str, found: Found) -> Edition | None:
    """Give the edition that is meant: of the format that was told, else of the date, else the only one that may be."""
    fit = [edition for edition in line.editions if edition.language == language] if line else []
    if found.format is not None:
        return next((edition for edition in fit if edition.format == found.format), None)
    assert isinstance(found.number, int)
    for edition in fit:
        key = f"{holder.work.slug}/{line.slug if line else ''}/{found.number}:{edition.slug}"
        if agrees(holder.occurrences.get(key), found):
            return edition
    unsaid = [edition for edition in fit if edition.format is None]
    printed = [edition for edition in fit if edition.format == "print"] if language == "ja" else []
    return next(iter([*unsaid, *printed]), None)


def _edition_slug(line: Line | None, language: str, form: str | None) -> str:
    """Name a new edition; what a Japanese publisher calls a volume is printed where nothing else is said."""
    form = form or ("print" if language == "ja" else None)
    return f"{language}-{form}" if form else language
