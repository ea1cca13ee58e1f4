"""The feeds of a site as files: calendar, document and what moved, each in English and Japanese."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

from medalcal.emit import ics
from medalcal.emit.atom import Place, atom_text
from medalcal.emit.changedoc import seen_change
from medalcal.emit.entry import Language, Reader, document
from medalcal.emit.icswords import WORDS
from medalcal.emit.jsondoc import document_text
from medalcal.emit.shape import StoredEntry, Texts
from medalcal.ledger.selection import ALL, BREAKS, COARSE, DAY, INSTANT, Filter, Span
from medalcal.ledger.snapshot import Snapshot
from medalcal.model.occurrence import uid_of
from medalcal.web.address import Feed, span_of_days
from medalcal.web.asking import is_within
from medalcal.web.site import LANGUAGES, File, PageLanguage, Site, prefix_of

MOST_BYTES = 900_000
"""Of a calendar: beyond about a megabyte Google loses events."""
WINDOWS = tuple(
    (timedelta(days=back), timedelta(days=ahead))
    for back, ahead in ((90, 370), (30, 370), (14, 370), (14, 180), (14, 120), (14, 90), (14, 60), (7, 45), (7, 30),
                        (7, 21), (3, 14), (1, 7), (1, 3))
)  # fmt: skip
"""How far a feed goes back and ahead, the widest first: the first that is not too much is taken."""

MOVED_DAYS = 30
"""How far back what moved is told."""
MOST_MOVED = 300

_SHORTENED: dict[PageLanguage, str] = {
    "en": " This calendar holds {} days back and {} ahead, since calendars take no more; smaller ones go further.",
    "ja": " 件数が多いため、過去{}日から先{}日までを収めています。",
}
_MOVED: dict[PageLanguage, str] = {"en": "{}: what moved", "ja": "{}：日程の変更"}
_ENDED: dict[PageLanguage, tuple[str, str]] = {
    "en": ("“{}” is no longer kept here", "“{}” has moved: subscribe to {}"),
    "ja": ("「{}」の配信は終了しました", "「{}」は移転しました。購読先：{}"),
}


StoredChange = tuple[StoredEntry, str, str | None]
"""The entry as it is now, when it changed, and JSON of the change; None for what was added and is as it was."""


class Held(NamedTuple):
    """What a feed holds: its stretch of time, and how that had to be shortened."""

    span: Span
    days: tuple[int, int] | None
    """Days back and ahead, where it is not all that was meant."""


class _Stock(NamedTuple):
    """The entries of a feed, read once for both languages."""

    for_calendar: list[StoredEntry]
    """Known to the day or finer, and the days that were lost."""
    dated: list[StoredEntry]
    undated: list[StoredEntry]
    breaks: list[StoredEntry]
    changes: list[StoredChange]


def feed_files(snapshot: Snapshot, feed: Feed, site: Site) -> Iterator[File]:
    """Give every file of a feed but its page. Those of a work stay the same as long as nothing is learned of it."""
    held = _held(snapshot, feed, site)
    stock = _stock(snapshot, feed, held.span, site)
    for language in LANGUAGES:
        stem = prefix_of(language) + feed.stem
        yield File(f"{stem}.ics", _calendar(snapshot, feed, held, stock, site, language))
        yield File(f"{stem}.json", _document(feed, held.span, stock, site, language))
        yield File(f"{stem}.atom", _moved(feed, stock, site, language))


def _held(snapshot: Snapshot, feed: Feed, site: Site) -> Held:
    """Give how much of a feed calendars can take."""
    if feed.group == "work" or snapshot.size(feed.span, feed.chosen) <= MOST_BYTES:
        return Held(feed.span, None)
    on = date.fromordinal(min(max(site.on.toordinal(), feed.span.from_day), feed.span.until_day - 1))
    for back, ahead in WINDOWS:
        span = _both(span_of_days(on - back, on + ahead), feed.span)
        if snapshot.size(span, feed.chosen) <= MOST_BYTES:
            break
    return Held(span, (back.days, ahead.days))


def _both(one: Span, other: Span) -> Span:
    """Give what two spans share."""
    return Span(
        max(one.from_minute, other.from_minute), min(one.until_minute, other.until_minute),
        max(one.from_day, other.from_day), min(one.until_day, other.until_day),
    )  # fmt: skip


def _stock(snapshot: Snapshot, feed: Feed, span: Span, site: Site) -> _Stock:
    """Read what a feed holds. The document of a work has all its runs, which the gate compares with the next edition.

    What moved is told of a work ever since it is known, else of the last days.
    """
    is_work = feed.group == "work"
    whole = feed.chosen._replace(lead_only=False) if is_work else feed.chosen
    since = "" if is_work else f"{site.on - timedelta(days=MOVED_DAYS)}T00:00:00Z"
    undated, changes = _entries(snapshot, (COARSE,), span, whole), snapshot.changes(since, "9999", feed.chosen)
    if feed.group == "season":
        undated = (entry for entry in undated if is_within(entry, feed.span))
        changes = (change for change in changes if _touches(change, feed.span))
    return _Stock(
        [*_entries(snapshot, (INSTANT, DAY), span, feed.chosen, for_feed=True)],
        sorted(_entries(snapshot, (INSTANT, DAY), span, whole), key=_by_day),
        [*undated],
        [*_entries(snapshot, BREAKS, span, whole)],
        [*changes][-MOST_MOVED:],
    )


def _touches(change: StoredChange, span: Span) -> bool:
    """Tell whether something is in a span, or came into it or left it by a change."""
    entry, _, told = change
    states = [] if told is None else [json.loads(told)["before"], json.loads(told)["after"]]
    return any(is_within(state, span) for state in (entry, *states) if state is not None)


def _entries(
    snapshot: Snapshot, tiers: tuple[int, ...], span: Span, chosen: Filter, *, for_feed: bool = False
) -> Iterator[StoredEntry]:
    for tier in tiers:
        yield from snapshot.entries(tier, span, chosen, for_feed=for_feed)


def _by_day(entry: StoredEntry) -> tuple[str, str, str]:
    return (entry["airs_at"] or entry["date"] or "")[:10], entry["airs_at"] or "", entry["key"]


def _calendar(
    snapshot: Snapshot, feed: Feed, held: Held, stock: _Stock, site: Site, language: PageLanguage
) -> bytes:  # fmt: skip
    """Give the calendar: of stored blocks in English, of rendered ones in Japanese."""
    stem = prefix_of(language) + feed.stem
    told = WORDS[language].calendar + (_SHORTENED[language].format(*held.days) if held.days else "")
    is_stored = language == ics.DEFAULT.language
    blocks = snapshot.blocks(held.span, feed.chosen) if is_stored else rendered(stock.for_calendar, language)
    parts = ics.feed(
        blocks,
        feed.names[language] if feed.group != "all" else site.name,
        description=told,
        source=site.url(f"{stem}.ics") if site.address else None,
        url=site.url(f"{stem}/") if site.address else None,
    )
    return b"".join(parts)


def rendered(entries: Iterable[StoredEntry], language: Language) -> Iterator[bytes]:
    """Give the calendar blocks of entries in a language."""
    style = ics.DEFAULT._replace(language=language)
    return (block for entry in entries if (block := ics.render(entry, style)))


def reader_at(site: Site, language: PageLanguage) -> Reader:
    """Give the reader for whom documents are written: in UTC, at the beginning of the edition day."""
    return Reader(datetime.combine(site.on, time(), UTC), UTC, "UTC", language)


def _document(feed: Feed, span: Span, stock: _Stock, site: Site, language: PageLanguage) -> bytes:
    is_whole = feed.group == "work" or not feed.chosen.lead_only
    about: dict[str, Any] = {"feed": feed.stem, "tz": "UTC", "titles": language, "runs": "all" if is_whole else "lead"}
    if span != ALL:
        about |= {"from": str(date.fromordinal(span.from_day)), "until": str(date.fromordinal(span.until_day))}
    about["format_epoch"] = ics.FORMAT_EPOCH
    sees = reader_at(site, language).sees
    told = document(map(sees, stock.dated), map(sees, stock.undated), about, map(sees, stock.breaks))
    return "".join(document_text(told)).encode()


def _moved(feed: Feed, stock: _Stock, site: Site, language: PageLanguage) -> bytes:
    reader = reader_at(site, language)
    changes = [seen_change(entry, at, change, reader) for entry, at, change in stock.changes]
    name = _MOVED[language].format(feed.names[language] if feed.group != "all" else site.name)
    return atom_text(changes, name, f"{feed.stem} {language}", language, "", _place(feed, site, language)).encode()


def _place(feed: Feed, site: Site, language: PageLanguage) -> Place | None:
    """Give where a feed stands; None where the site does not know: what reads news needs whole addresses."""
    if site.address is None:
        return None
    stem, works = (site.url(prefix_of(language) + path) for path in (feed.stem, "works/"))
    return Place(f"{stem}.atom", f"{stem}/", works)


# Addresses that ended


def ended_calendar(
    stem: str, names: Texts, on: date, to: Feed | None, snapshot: Snapshot, site: Site, language: PageLanguage
) -> bytes:
    """Give the calendar of an address that ended: a last entry that says so, and all that is at the new one.

    Args:
        on: The day from which it is no longer kept.
        to: What took its place.
    """
    told = site.url(f"{prefix_of(language)}{to.stem}.ics") if to is not None else ""
    notice = _ended_block(stem, names, on, told, language)
    rest = _entries(snapshot, (INSTANT, DAY), to.span, to.chosen, for_feed=True) if to is not None else ()
    name = names.get(language) or names["en"]
    return b"".join(ics.feed([notice, *rendered(rest, language)], name, description=_ended_words(name, told, language)))


def _ended_words(name: str, told: str, language: PageLanguage) -> str:
    gone, moved = _ENDED[language]
    return moved.format(name, told) if told else gone.format(name)


def _ended_block(stem: str, names: Texts, on: date, told: str, language: PageLanguage) -> bytes:
    key = f"ended/{stem}"
    name = names.get(language) or names["en"]
    return ics.notice(uid_of(key), on.isoformat(), _ended_words(name, told, language), told or None)
