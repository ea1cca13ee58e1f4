"""Adding a single entry to a calendar: addresses that open a filled-in form. They are copies, and never move."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple
from urllib.parse import quote, urlencode

from medalcal.emit.entry import pick
from medalcal.emit.ics import MINUTES_BY_KIND, MINUTES_OTHERWISE
from medalcal.web.view import Item
from medalcal.web.when import instant

GOOGLE = "https://calendar.google.com/calendar/render?"
OUTLOOK = "https://outlook.live.com/calendar/0/deeplink/compose?"


class AddOne(NamedTuple):
    """Where one entry can be added."""

    google: str
    outlook: str


def add_one(item: Item) -> AddOne | None:
    """Give the addresses of an entry; None for what has no day, or does not take place."""
    if not item.when.is_dated or item.state in ("cancelled", "break"):
        return None
    text = f"{item.title}: {item.label}" if item.label else item.title
    told = "\n".join(filter(None, (item.when.label, pick(item.entry["titles"], "ja"))))
    return AddOne(_google(item, text, told), _outlook(item, text, told))


def _google(item: Item, text: str, told: str) -> str:
    first, after = _ends(item)
    compact = f"{first}/{after}".replace("-", "").replace(":", "")
    fields = {"action": "TEMPLATE", "text": text, "dates": compact, "details": told, "location": item.place}
    return GOOGLE + urlencode(fields)


def _outlook(item: Item, text: str, told: str) -> str:
    first, after = _ends(item)
    fields = {"path": "/calendar/action/compose", "rru": "addevent", "subject": text, "startdt": first,
              "enddt": after, "allday": str(len(first) == len("2026-01-24")).lower(), "body": told,
              "location": item.place}  # fmt: skip
    return OUTLOOK + urlencode(fields, quote_via=quote)


def _ends(item: Item) -> tuple[str, str]:
    """Give begin and end: instants, or days of which the second is over when it begins."""
    entry = item.entry
    if entry["airs_at"] is None:
        assert entry["date"] is not None
        last = date.fromisoformat(entry["until"] or entry["date"])
        return entry["date"], (last + timedelta(days=1)).isoformat()
    minutes = entry["minutes"] or MINUTES_BY_KIND.get(entry["kind"], MINUTES_OTHERWISE)
    return entry["airs_at"], f"{instant(entry['airs_at']) + timedelta(minutes=minutes):%Y-%m-%dT%H:%M:%SZ}"
