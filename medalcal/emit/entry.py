"""An entry: one occurrence as plain data, the form in which the snapshot keeps it and every output starts from it.

A stored entry holds its texts in every language and knows no reader. ``present`` makes of it what a reader sees: one
language, and the reader's own clock. ``medalcal/occurrences/1`` is a document of presented entries.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from medalcal.emit.shape import AlsoEntry, StoredEntry, Texts

SCHEMA = "medalcal/occurrences/1"

Language = Literal["ja", "en", "romaji"]
FALLBACKS: dict[Language, tuple[str, ...]] = {
    "en": ("en", "romaji", "ja"),
    "romaji": ("romaji", "en", "ja"),
    "ja": ("ja", "romaji", "en"),
}
"""In which order a reader of a language is given a text that may be missing in it."""


Entry = dict[str, Any]
"""A presented entry, in the order of ``medalcal/occurrences/1``."""


def pick(texts: Texts, language: Language) -> str | None:
    """Give the text in the reader's language, or in the nearest one there is."""
    text = texts.get(language)
    if text is not None:
        return text
    return next((texts[code] for code in FALLBACKS[language] if code in texts), None)


def local_text(instant: str, zone: tzinfo) -> str:
    """Write an instant by a zone's clock, with its offset: ``2026-01-24T17:30:00+01:00``."""
    return datetime.fromisoformat(instant).astimezone(zone).isoformat()


def present(stored: StoredEntry, *, zone: tzinfo, language: Language, spoiler_free: bool = False) -> Entry:
    """Give an entry as one reader sees it."""
    airs_at = stored["airs_at"]
    return {
        "key": stored["key"],
        "uid": stored["uid"],
        "kind": stored["kind"],
        "work": stored["work"],
        "title": pick(stored["titles"], language),
        "label": pick(stored["labels"], language),
        "subtitle": None if spoiler_free else pick(stored["subtitles"], language),
        "number": stored["number"],
        "outlet": stored["outlet"],
        "outlet_name": pick(stored["outlet_names"], language),
        "partners": [pick(names, language) for names in stored["partners"]],
        "affiliates": stored["affiliates"],
        "block": stored["block"],
        "publisher": stored["publisher"],
        "publisher_name": pick(stored["publisher_names"], language),
        "territory": stored["territory"],
        "language": stored["language"],
        "format": stored["format"],
        "isbn": stored["isbn"],
        "lead": stored["lead"],
        "rerun": stored["rerun"],
        "airs_at": airs_at,
        "date": stored["date"],
        "until": stored["until"],
        "civil_on": stored["civil_on"],
        "precision": stored["precision"],
        "local": None if airs_at is None else local_text(airs_at, zone),
        "zone": stored["zone"],
        "broadcast_on": stored["broadcast_on"],
        "broadcast_time": stored["broadcast_time"],
        "minutes": stored["minutes"],
        "status": stored["status"],
        "basis": stored["basis"],
        "may_go_on": stored.get("may_go_on", False),
        "revision": stored["revision"],
        "changed_at": stored["changed_at"],
        "last_change": stored.get("last_change"),
        "break": stored.get("pause"),
        "note": stored["note"],
        "place": stored["place"],
        "url": stored["url"],
        "also": [_also(other, zone, language) for other in stored["also"]],
        "sources": stored["sources"],
    }


def _also(other: AlsoEntry, zone: tzinfo, language: Language) -> Entry:
    return {
        "outlet": other["outlet"],
        "outlet_name": pick(other["outlet_names"], language),
        "territory": other["territory"],
        "airs_at": other["airs_at"],
        "date": other["date"],
        "broadcast_time": other["broadcast_time"],
        "zone": other["zone"],
        "local": None if other["airs_at"] is None else local_text(other["airs_at"], zone),
    }


def document(
    occurrences: Iterable[Entry], undated: Iterable[Entry], about: dict[str, Any], breaks: Iterable[Entry] = ()
) -> dict[str, Any]:
    """Give the document ``medalcal/occurrences/1``.

    Args:
        occurrences: What is known to the day or finer, in order of time.
        undated: What is known more coarsely or not at all, the earliest possible end first.
        breaks: Days on which a run pauses, each with its reason in ``break``.
        about: The question that was asked: ``now``, ``tz``, ``from``, ``until``, ``titles``, ``runs``.
    """
    return {
        "schema": SCHEMA,
        **about,
        "occurrences": list(occurrences),
        "undated": list(undated),
        "breaks": list(breaks),
    }


class Reader(NamedTuple):
    """For whom something is written: present moment, clock, language."""

    now: datetime
    """Aware, in UTC."""
    zone: tzinfo
    zone_name: str
    language: Language = "en"
    spoiler_free: bool = False

    @property
    def today(self) -> date:
        """The reader's calendar day."""
        return self.now.astimezone(self.zone).date()

    def sees(self, stored: StoredEntry) -> Entry:
        """Give an entry as this reader sees it."""
        return present(stored, zone=self.zone, language=self.language, spoiler_free=self.spoiler_free)
