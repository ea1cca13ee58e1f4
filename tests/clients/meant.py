"""What a feed means, occurrence by occurrence, written down without any reader of calendars.

Times and marks come from the JSON document or the entries from which a feed was made. They are worked out here once
more, in other ways than ``medalcal.emit`` does.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

from medalcal.model.dates import PartialDate
from medalcal.model.datetext import date_text
from tests.emit.strict import check


class Occurrence(NamedTuple):
    """One event as a client shows it; what is None is not compared."""

    uid: str
    start: str
    """``2026-01-24T16:30:00Z`` or ``2026-01-24``."""
    end: str
    all_day: bool
    summary: str | None
    status: str | None
    description: str | None


Meant = dict[str, Occurrence]
"""By UID."""

ASSUMED_MINUTES = {"broadcast": 30, "stream": 30, "film": 120}


def timed(uid: str, start: str, minutes: int, **texts: str | None) -> Occurrence:
    """Give an occurrence of some minutes from an instant on."""
    begins = datetime.fromisoformat(start).astimezone(UTC)
    ends = begins + timedelta(minutes=minutes)
    return _occurrence(uid, _instant(begins), _instant(ends), texts)


def days(uid: str, first: date, last: date, **texts: str | None) -> Occurrence:
    """Give an occurrence of whole days, the last one included."""
    return _occurrence(uid, first.isoformat(), (last + timedelta(days=1)).isoformat(), texts)


def _occurrence(uid: str, start: str, end: str, texts: dict[str, str | None]) -> Occurrence:
    summary, status, description = (texts.get(name) for name in ("summary", "status", "description"))
    return Occurrence(uid, start, end, len(start) == len("2026-01-24"), summary, status, description)


def _instant(moment: datetime) -> str:
    return f"{moment.isoformat()[:19]}Z"


class Words(NamedTuple):
    """How a summary is put together in one language."""

    title_label: str
    outlet: str
    subtitle: str
    tentative: str
    cancelled: dict[str, str]
    coarse: str


ENGLISH = Words("{}: {}", "{} ({})", "{} “{}”", "{} (tentative)", {}, "{} [date known only as {}]")
JAPANESE = Words(
    "{} {}", "{}（{}）", "{}「{}」", "{}（予定）",
    {"broadcast": "【放送休止】{}", "stream": "【配信休止】{}", "film": "【上映中止】{}", "live": "【開催中止】{}",
     "award": "【中止】{}", "volume": "【発売中止】{}", "issue": "【発売中止】{}", "disc": "【発売中止】{}"},
    "{}【{}・日付未定】",
)  # fmt: skip


def of_document(document: bytes, feed: bytes, *, all_day: bool = False, coarse: bool = False) -> Meant:
    """Give what a JSON document says that its feed holds.

    Descriptions are not in the document: they are those of the feed's own octets, by the strict reader of the tests.
    """
    described = {event["UID"]: event["DESCRIPTION"] for event in check(feed)}
    asked = json.loads(document)
    words = JAPANESE if asked["titles"] == "ja" else ENGLISH
    entries = asked["occurrences"] + [entry for entry in asked["undated"] if coarse and entry["date"]]
    outlets = asked["runs"] == "all"
    found = [_of_entry(entry, words, all_day, outlets) for entry in entries]
    return by_uid(one._replace(description=described.get(one.uid)) for one in found)


def by_uid(occurrences: Iterable[Occurrence]) -> Meant:
    """Give occurrences by UID, each of which there is once."""
    found: Meant = {}
    for occurrence in occurrences:
        assert occurrence.uid not in found, f"{occurrence.uid} twice"
        found[occurrence.uid] = occurrence
    return found


def _of_entry(entry: dict[str, Any], words: Words, all_day: bool, outlets: bool) -> Occurrence:
    texts = {"summary": _summary(entry, words, outlets), "status": entry["status"].upper()}
    if entry["airs_at"] and not all_day:
        minutes = entry["minutes"] or ASSUMED_MINUTES.get(entry["kind"], 60)
        return timed(entry["uid"], entry["airs_at"], minutes, **texts)
    if entry["airs_at"]:
        on = date.fromisoformat(entry["broadcast_on"] or entry["civil_on"])
        return days(entry["uid"], on, on, **texts)
    span = PartialDate.parse(entry["date"])
    last = date.fromisoformat(entry["until"]) if entry["until"] else span.last
    assert span.first
    assert last
    return days(entry["uid"], span.first, last, **texts)


def _summary(entry: dict[str, Any], words: Words, outlets: bool) -> str:
    text = entry["title"]
    if entry["label"]:
        text = words.title_label.format(text, entry["label"])
    if outlets and entry["outlet_name"] and entry["kind"] in ("broadcast", "stream"):
        text = words.outlet.format(text, entry["outlet_name"])
    if entry["subtitle"]:
        text = words.subtitle.format(text, entry["subtitle"])
    if entry["precision"] not in ("minute", "day"):
        said = date_text(PartialDate.parse(entry["date"]), "ja" if words is JAPANESE else "en")
        text = words.coarse.format(text, said)
    if entry["status"] == "tentative":
        return words.tentative.format(text)
    if entry["status"] == "cancelled":
        return words.cancelled.get(entry["kind"], "(cancelled) {}").format(text)
    return str(text)
