"""Adding a single entry to a calendar: addresses that open a filled-in form. They are copies, and never move."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

from medalcal.model.length import length_of
from medalcal.web.view import Item, shown
from medalcal.web.when import instant

GOOGLE = "https://calendar.google.com/calendar/render?action=TEMPLATE"
OUTLOOK = "https://outlook.live.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent"


class AddOne(NamedTuple):
    """Where one entry can be added."""

    google: str
    outlook: str


def add_one(item: Item) -> AddOne | None:
    """Give the addresses of an entry; None for what has no day, or does not take place."""
    if not item.when.is_dated or item.state in ("cancelled", "break"):
        return None
    title = _quoted(item.title)
    text = f"{title}%3A%20{quote(item.label, safe='')}" if item.label else title
    told = _quoted("\n".join(filter(None, (item.when.label, shown(item.entry["titles"].get("ja"))))))
    first, after = _ends(item)
    place = _quoted(item.place)
    compact = f"{first}%2F{after}".replace("-", "").replace(":", "")
    all_day = "true" if item.entry["airs_at"] is None else "false"
    ends = f"&startdt={first}&enddt={after}&allday={all_day}".replace(":", "%3A")
    return AddOne(
        f"{GOOGLE}&text={text}&dates={compact}&details={told}&location={place}",
        f"{OUTLOOK}&subject={text}{ends}&body={told}&location={place}",
    )


@lru_cache(maxsize=1024)
def _quoted(text: str) -> str:
    """Quote what many entries share."""
    return quote(text, safe="")


def _ends(item: Item) -> tuple[str, str]:
    """Give begin and end: instants, or days of which the second is over when it begins."""
    entry = item.entry
    if entry["airs_at"] is None:
        assert entry["date"] is not None
        last = date.fromisoformat(entry["until"] or entry["date"])
        return entry["date"], (last + timedelta(days=1)).isoformat()
    minutes = length_of(entry["kind"], entry["minutes"])
    return entry["airs_at"], f"{instant(entry['airs_at']) + timedelta(minutes=minutes):%Y-%m-%dT%H:%M:%SZ}"
