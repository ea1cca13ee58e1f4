"""Addresses that ended: what was published once and is no more, and what tells its subscribers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from medalcal.ledger.snapshot import Snapshot
from medalcal.store.edition import Edition, Ended
from medalcal.web.address import Feed
from medalcal.web.feeds import ended_calendar
from medalcal.web.site import LANGUAGES, File, Site, prefix_of

NOTICE = timedelta(days=180)
"""How long an address that ended still has a calendar that says so: some are looked at once in months."""


def ended_addresses(
    snapshot: Snapshot, feeds: Sequence[Feed], before: Edition | None, site: Site
) -> dict[str, Ended]:  # fmt: skip
    """Give every address that was published once and is no more, by stem, with what took its place."""
    if before is None:
        return {}
    there = {feed.stem for feed in feeds}
    on = site.on.isoformat()
    gone = {stem: Ended(on, None, names) for stem, names in before.feeds.items()} | before.ended
    return {
        stem: end._replace(to=_heir(snapshot, stem, there)) for stem, end in sorted(gone.items()) if stem not in there
    }


def _heir(snapshot: Snapshot, stem: str, there: set[str]) -> str | None:
    """Give the stem that took the place of another: of a work under its new slug."""
    group, _, slug = stem.partition("/")
    heir = snapshot.former_work(slug) if group == "works" else None
    return f"works/{heir}" if f"works/{heir}" in there else None


def _is_told(end: Ended, site: Site) -> bool:
    return date.fromisoformat(end.on) + NOTICE > site.on


def ended_files(
    ended: Mapping[str, Ended], snapshot: Snapshot, feeds: Sequence[Feed], site: Site
) -> Iterator[File]:  # fmt: skip
    """Give a last calendar for each address that ended not long ago."""
    by_stem = {feed.stem: feed for feed in feeds}
    for stem, end in ended.items():
        if _is_told(end, site):
            on, heir = date.fromisoformat(end.on), by_stem.get(end.to or "")
            for language in LANGUAGES:
                body = ended_calendar(stem, end.names, on, heir, snapshot, site, language)
                yield File(f"{prefix_of(language)}{stem}.ics", body)


def moved_paths(ended: Mapping[str, Ended], site: Site) -> dict[str, str]:
    """Give where hosts send those who ask for a path that ended."""
    moved: dict[str, str] = {}
    for stem, end in ended.items():
        if end.to is not None:
            for form in ("/", ".json", ".atom", *(() if _is_told(end, site) else (".ics",))):
                for language in LANGUAGES:
                    moved[f"{prefix_of(language)}{stem}{form}"] = f"{prefix_of(language)}{end.to}{form}"
    return moved
