"""Subscribing to a feed: the addresses that open somebody's calendar, and the plain ones."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import quote

from medalcal.web.site import PageLanguage, Site, prefix_of
from medalcal.web.view import shown

GOOGLE = "https://calendar.google.com/calendar/render?cid="
OUTLOOK = "https://outlook.live.com/calendar/0/addfromweb?"


class Subscription(NamedTuple):
    """The addresses of one feed, as a page links them."""

    name: str
    path: str
    """From the root of the site, without an ending."""
    has_forms: bool
    """Whether JSON and Atom stand beside the calendar."""
    address: str | None
    """Whole; None where the site does not know where it stands, and script makes the buttons."""
    webcal: str | None
    google: str | None
    outlook: str | None


def subscription(stem: str, name: str, site: Site, language: PageLanguage, *, has_forms: bool = True) -> Subscription:
    """Give the addresses of a feed.

    Args:
        stem: As ``Feed.stem``; ``my/<wish>`` for a personal one, which has no other forms.
    """
    path, name = prefix_of(language) + stem if has_forms else stem, shown(name)
    if site.address is None:
        return Subscription(name, path, has_forms, None, None, None, None)
    address = site.url(f"{path}.ics")
    webcal = "webcal://" + address.partition("://")[2]
    outlook = f"{OUTLOOK}url={quote(address, safe='')}&name={quote(name, safe='')}"
    return Subscription(name, path, has_forms, address, webcal, GOOGLE + quote(webcal, safe=""), outlook)
