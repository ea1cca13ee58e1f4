"""What holds an edition back: the gate's findings between the last edition of a place and the one to replace it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from medalcal.emit.entry import Entry, Reader
from medalcal.emit.ics import FORMAT_EPOCH
from medalcal.errors import StoreError
from medalcal.jobs.gate import Edition as Entries
from medalcal.jobs.gate import Finding, Limits, emptied_feed, findings
from medalcal.ledger.selection import ALL, BREAKS, COARSE, DAY, INSTANT, Filter, Span
from medalcal.ledger.snapshot import Snapshot
from medalcal.store.current import body_at
from medalcal.store.edition import Edition
from medalcal.store.place import Place
from medalcal.web.address import Feed, usual_span
from medalcal.web.feeds import reader_at
from medalcal.web.site import Site

UNREADABLE = Finding(
    "unreadable", "", "the last edition cannot be read, so that nothing can be compared with it",
    "--accept REASON publishes all the same",
)  # fmt: skip


class Held(NamedTuple):
    """What may hold an edition back."""

    before: str
    """The name of the edition that it would replace."""
    findings: list[Finding]


class Candidate(NamedTuple):
    """What shall be published."""

    snapshot: Snapshot
    site: Site
    feeds: Sequence[Feed]
    rows: Mapping[str, str]
    """Slug → digest of what the snapshot keeps of a work."""


def reasons(candidate: Candidate, place: Place, old: Edition, limits: Limits) -> list[Finding]:
    """Give every reason to hold an edition back; only works that are not what they were are looked at.

    Raises:
        StoreError: The last edition cannot be read.
    """
    snapshot, site, _, rows = candidate
    same = {slug for slug, digest in rows.items() if slug in old.works and old.works[slug].rows == digest}
    reader = reader_at(site, "en")
    were = [entry for slug in old.works.keys() - same for entry in _published(place, old, f"works/{slug}.json")]
    are = [entry for slug in rows.keys() - same for entry in _entries(snapshot, slug, reader)]
    found = [] if not were and not are else findings(
        Entries({entry["uid"]: entry for entry in were}, old.format_epoch, old.on),
        Entries({entry["uid"]: entry for entry in are}, FORMAT_EPOCH),
        site.on,
        limits,
        snapshot.dated(sorted(same)),
    )  # fmt: skip
    return [*found, *_emptied_feeds(candidate, place, old)]


def reasons_or_none_to_read(candidate: Candidate, place: Place, old: Edition, limits: Limits) -> list[Finding]:
    """Give the same of an edition that may be damaged: that it is damaged is a reason, too."""
    try:
        return reasons(candidate, place, old, limits)
    except StoreError:
        return [UNREADABLE]


def _emptied_feeds(candidate: Candidate, place: Place, old: Edition) -> Iterator[Finding]:
    """Find calendars of several works that would lose all that they had and should still have."""
    there = {feed.stem: feed for feed in candidate.feeds}
    for stem in old.feeds:
        if stem.startswith("works/"):
            continue
        feed = there.get(stem)
        span = usual_span(candidate.site.on) if feed is None else feed.span
        if feed is None or next(candidate.snapshot.blocks(span, feed.chosen), None) is None:
            lost = sum(_stands(entry, span) for entry in _published(place, old, f"{stem}.json"))
            if lost:
                yield emptied_feed(stem, lost, is_gone=feed is None)


def _stands(entry: Entry, span: Span) -> bool:
    """Tell whether an entry is in a span and was not cancelled."""
    if entry["status"] == "cancelled" or entry["precision"] not in ("minute", "day"):
        return False
    day = date.fromisoformat((entry["airs_at"] or entry["date"] or "")[:10])
    return span.from_day <= day.toordinal() < span.until_day


def _published(place: Place, edition: Edition, path: str) -> Iterable[Entry]:
    """Give the entries of a document as it was published; none where there was no such document.

    Raises:
        StoreError: It cannot be read.
    """
    document = edition.files.get(path)
    if document is None:
        return []
    told = json.loads(body_at(place, document.digest))
    return [*told["occurrences"], *told["undated"], *told["breaks"]]


def _entries(snapshot: Snapshot, slug: str, reader: Reader) -> Iterator[Entry]:
    chosen = Filter(works=(slug,), lead_only=False)
    for tier in (INSTANT, DAY, COARSE, *BREAKS):
        yield from map(reader.sees, snapshot.entries(tier, ALL, chosen))
