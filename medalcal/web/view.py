"""An entry as pages show it: every text ready in one language, every state in words.

Nothing here knows the present moment.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo
from typing import NamedTuple
from urllib.parse import urlsplit

from medalcal.emit.cells import clean
from medalcal.emit.changelist import is_postponed
from medalcal.emit.changewords import change_line
from medalcal.emit.entry import pick
from medalcal.emit.shape import SourceEntry, StoredEntry, Texts
from medalcal.emit.station import station_text
from medalcal.web.site import PageLanguage
from medalcal.web.texts import texts_of
from medalcal.web.when import When, long_day, short_day, when_of

EPISODES = ("broadcast", "stream")
MOST_TEXT = 300
"""Characters of a text in a list; a title of ten thousand is somebody's mistake or mischief."""


class Item(NamedTuple):
    """One entry on a page."""

    key: str
    anchor: str
    """Where on the page of its work it stands: ``season-2/1``."""
    uid: str
    work: str
    kind: str
    kind_word: str
    title: str
    label: str
    short: str
    """The label without its season."""
    subtitle: str
    place: str
    outlets: tuple[str, ...]
    when: When
    out: str
    """What stands for an hour where none is known."""
    mark: str
    """Its state in a word: cancelled, postponed, tentative; empty for what is sure."""
    state: str
    """``cancelled``, ``tentative``, ``break`` or nothing, for the eye."""
    was: str
    """What it was before its last change, and why."""
    note: str
    entry: StoredEntry

    @property
    def brief(self) -> str:
        """The label where there is little room: nothing where it would only repeat the title or the mark."""
        says_less = self.short == self.title or (self.mark and self.entry["basis"] == "weekly")
        return "" if says_less else self.short

    @property
    def order(self) -> tuple[str, str, str]:
        """Day by day; of a day first what has no hour."""
        return self.when.on, self.entry["airs_at"] or "", self.title


def shown(text: str | None) -> str:
    """Give a text as it may stand in a line: without marks that steer, and not without end."""
    if not text:
        return ""
    plain = clean(text)
    return plain if len(plain) <= MOST_TEXT else plain[: MOST_TEXT - 1] + "…"


def item_of(entry: StoredEntry, language: PageLanguage, zone: tzinfo | None = None) -> Item:
    """Give an entry as a page in a language shows it.

    Args:
        zone: The reader's, whose clock then comes first.
    """
    t, kind = texts_of(language), entry["kind"]
    label = shown(pick(entry["labels"], language))
    outlet = entry["outlet"]
    pause = entry.get("pause")
    return Item(
        key=entry["key"],
        anchor=entry["key"].partition("/")[2],
        uid=entry["uid"],
        work=entry["work"],
        kind=kind,
        kind_word=t[f"kind_{kind}"],
        title=shown(pick(entry["titles"], language)) or entry["work"],
        label=label,
        short=short_label(label, kind, language),
        subtitle=shown(pick(entry["subtitles"], language)),
        place=place_of(entry, language),
        outlets=(outlet,) if outlet else (),
        when=when_of(entry, language, zone),
        out=t["out_break" if pause else f"out_{kind}"],
        mark=_mark(entry, language),
        state="break" if pause else entry["status"] if entry["status"] != "confirmed" else "",
        was=_was(entry, language),
        note=shown(entry["note"]),
        entry=entry,
    )  # fmt: skip


def items_of(entries: Iterable[StoredEntry], language: PageLanguage, zone: tzinfo | None = None) -> list[Item]:
    """Give entries as a page shows them, day by day."""
    return sorted((item_of(entry, language, zone) for entry in entries), key=lambda item: item.order)


def place_of(entry: StoredEntry, language: PageLanguage) -> str:
    """Give where an entry is: its outlet with those beside it, its publisher, or a place."""
    if entry["outlet"]:
        names, partners = entry["outlet_names"], entry["partners"]
        return shown(station_text(names, partners, entry["affiliates"], entry["block"], language))
    return shown(pick(entry["publisher_names"], language) or entry["place"])


def short_label(label: str, kind: str, language: PageLanguage) -> str:
    """Give a label without its season, where that stands above it anyway."""
    if kind not in EPISODES:
        return label
    tail = label.rpartition(" " if language == "ja" else ", ")[2]
    return tail[:1].upper() + tail[1:]


def _mark(entry: StoredEntry, language: PageLanguage) -> str:
    t, change = texts_of(language), entry.get("last_change")
    if entry["status"] == "cancelled":
        return t["cancelled"]
    if change is not None and is_postponed(change):  # type: ignore[arg-type]
        return t["postponed"]
    if entry["basis"] == "estimated":
        return t["estimated"]
    return t["tentative"] if entry["status"] == "tentative" and entry["date"] else ""


def _was(entry: StoredEntry, language: PageLanguage) -> str:
    change = entry.get("last_change")
    if change is None or change["change"] == "added":
        return ""
    return shown(change_line(change, language, is_postponed(change)))  # type: ignore[arg-type]


class Day(NamedTuple):
    """The items of one day."""

    on: str
    words: str
    items: list[Item]


def days_of(items: Iterable[Item], language: PageLanguage, first: str = "") -> list[Day]:
    """Give items day by day; what began before the first day and lasts stands on the first.

    What has an hour stays on its day: by a clock behind that of Japan the first broadcast day begins on the one before.
    """
    days: dict[str, list[Item]] = {}
    for item in items:
        days.setdefault(item.when.on if item.when.clock else max(item.when.on, first), []).append(item)
    return [Day(on, short_day(on, language), days[on]) for on in sorted(days)]


class Source(NamedTuple):
    """One page on which something was read."""

    url: str | None
    host: str
    name: str
    said: str
    """The day in words; empty where nobody knows it."""
    read: str


def source_of(source: SourceEntry, language: PageLanguage) -> Source:
    """Give a source in words; its address only where a browser may follow it."""
    url = web_link(source["url"])
    said = source["said_on"]
    return Source(
        url=url,
        host=urlsplit(url).netloc.removeprefix("www.") if url else "",
        name=shown(source["name"]),
        said=long_day(said, language) if said else "",
        read=long_day(source["read_at"][:10], language),
    )


def web_link(url: str | None) -> str | None:
    """Give an address that may be linked: of the web, and nothing that runs or opens something else."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def names_of(titles: Texts, language: PageLanguage) -> tuple[str, list[tuple[str, str]]]:
    """Give a work's title in a language, and its titles in others with their language codes, each once."""
    first = shown(pick(titles, language))
    codes = {"ja": "ja", "en": "en", "romaji": "ja-Latn"}
    others: dict[str, str] = {}
    for name, code in codes.items():
        text = shown(titles.get(name))
        if text and text != first:
            others.setdefault(text, code)
    return first, [(code, text) for text, code in others.items()]


def lang_of(titles: Texts, language: PageLanguage) -> str | None:
    """Give in which language a title is that is shown in another language's page; None where it is the page's own."""
    if language in titles:
        return None
    return "ja-Latn" if "romaji" in titles else "ja" if "ja" in titles else "en"
