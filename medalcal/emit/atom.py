"""Changes as an Atom feed (RFC 4287), for readers of news and for notices."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import quote
from xml.etree import ElementTree as ET

from medalcal.emit.cells import clean
from medalcal.emit.changedoc import Moved
from medalcal.emit.changegroup import Group, groups
from medalcal.emit.changelist import is_postponed
from medalcal.emit.changewords import change_line, state_words
from medalcal.emit.entry import Language
from medalcal.emit.words import label, title
from medalcal.model.occurrence import uid_of

ATOM = "http://www.w3.org/2005/Atom"

LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_WORDS = {
    "added": ("new", "新規"),
    "sharpened": ("date known more exactly", "日程詳細"),
    "moved": ("moved", "日程変更"),
    "cancelled": ("cancelled", "中止"),
    "corrected": ("corrected", "訂正"),
    "withdrawn": ("withdrawn", "取り下げ"),
    "restored": ("back", "復活"),
}
_POSTPONED = ("postponed", "延期")
_ADDED = ("{} dates added", "{}件の日程を登録")
_BEGINNING = "1970-01-01T00:00:00Z"


class Place(NamedTuple):
    """Where a feed stands on a site, in whole addresses."""

    feed: str
    page: str
    """About the same as the feed."""
    works: str
    """Before the slug of a work, where its page is."""


def atom_text(
    changes: Sequence[Moved], name: str, about: str, language: Language, changed_at: str, place: Place | None = None
) -> str:
    """Give a feed of changes, the latest first; what is one piece of news is one entry.

    Nothing in it depends on the present moment.

    Args:
        changes: In the order in which they were learned.
        name: Title of the feed.
        about: What was asked for, which tells this feed from others.
        changed_at: When anything last changed, for a feed without entries; empty where there is nothing at all.
        place: Links then lead to the pages of works, which name all sources; without, to the source of each change.
    """
    ET.register_namespace("", ATOM)
    feed = ET.Element(f"{{{ATOM}}}feed", {LANG: "ja" if language == "ja" else "en"})
    news = sorted(groups(changes), key=lambda group: (group.first["on"], group.first["key"]), reverse=True)
    _child(feed, "id", f"urn:uuid:{uid_of(f'changes {about}')}")
    _child(feed, "title", name)
    _child(feed, "updated", news[0].first["on"] if news else changed_at or _BEGINNING)
    _child(_child(feed, "author"), "name", "medalcal")
    if place is not None:
        _link(feed, "self", "application/atom+xml", place.feed)
        _link(feed, "alternate", "text/html", place.page)
    for group in news:
        _entry(feed, group, language, place)
    ET.indent(feed)
    return ET.tostring(feed, "unicode", xml_declaration=True) + "\n"


def _entry(feed: ET.Element, group: Group, language: Language, place: Place | None) -> None:
    entry = _child(feed, "entry")
    change = group.first
    _child(entry, "id", f"urn:uuid:{uid_of(' '.join((change['key'], change['on'], change['change'])))}")
    _child(entry, "title", _title(group, language))
    _child(entry, "updated", change["on"])
    _child(entry, "category").set("term", change["change"])
    if place is not None:
        _link(entry, "alternate", "text/html", _page_of(group, place))
    if change["url"]:
        _link(entry, "via" if place is not None else "alternate", None, change["url"])
    told = _when(change, language)
    if change["before"]:
        told = change_line(change, language, is_postponed(change), zoned=True)  # type: ignore[arg-type]
    more = [f"{label(other)}: {_when(other, language)}" for other in group.changes[1:]]
    _child(entry, "content", "\n".join([told, *more]))


def _page_of(group: Group, place: Place) -> str:
    """Give where the page of a work tells of a piece of news; the page itself for what was added in numbers."""
    work, _, anchor = group.first["key"].partition("/")
    return f"{place.works}{work}/" + ("" if group.adds_many else f"#{quote(anchor, safe='/:@')}")


def _link(parent: ET.Element, relation: str, form: str | None, address: str) -> None:
    link = _child(parent, "link")
    link.set("rel", relation)
    if form is not None:
        link.set("type", form)
    link.set("href", address)


def _title(group: Group, language: Language) -> str:
    change, japanese = group.first, language == "ja"
    if group.adds_many:
        return f"{title(change)}: {_ADDED[japanese].format(len(group.changes))}"
    word = (_POSTPONED if is_postponed(change) else _WORDS[change["change"]])[japanese]
    when = f" ({_when(change, language)})" if change["after"] and not is_postponed(change) else ""
    return f"{group.name_in(language)}: {word}{when}"


def _when(change: Moved, language: Language) -> str:
    return state_words(change["after"], language, zoned=True)


def _child(parent: ET.Element, name: str, text: str | None = None) -> ET.Element:
    """Add an element; its text loses the characters that XML has no place for."""
    child = ET.SubElement(parent, f"{{{ATOM}}}{name}")
    if text is not None:
        child.text = "\n".join(map(clean, text.split("\n")))
    return child
