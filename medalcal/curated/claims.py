"""Entries of claims → claims, with every name that leads nowhere as a fault at its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from medalcal.curated.forms import Table
from medalcal.curated.nodes import DataFile, nearest, quoted
from medalcal.curated.shape import Fields
from medalcal.curated.shared import Shared
from medalcal.errors import UnknownReferenceError
from medalcal.model.claim import Break, Claim, Lag, Origin, Shift
from medalcal.model.outlet import Outlet, Publisher

Field = tuple[str, Any, Any]
"""Name, subject and value of one thing that an entry says."""

_ADVICE = {
    "channel": "add it to channels.yaml",
    "platform": "add it to platforms.yaml",
    "publisher": "add it to publishers.yaml",
    "source": "add it to the sources of this file",
    "item": "add it to the items of this line",
    "run": "add it to the runs of this series",
    "claim": "a claim above this one must have that id",
}


class References:
    """What the claims of one file may name."""

    __slots__ = ("file", "shared", "sources")

    def __init__(self, file: DataFile, shared: Shared, sources: Table[Origin]) -> None:
        self.file = file
        self.shared = shared
        self.sources = sources
        """The file's own."""

    def known(self, what: str, table: Mapping[Any, Any], entry: Fields, key: str) -> bool:
        """Tell whether what a key names is in a table, and note a fault where it is not."""
        name = entry[key]
        if name in table:
            return True
        self.unknown(what, name, table, entry, key)
        return False

    def unknown(self, what: str, name: object, table: Mapping[Any, Any], entry: Fields, key: str) -> None:
        """Note a name that is nowhere; one that a fault hides is only a doubt."""
        if isinstance(table, Table) and table.excuses(name):
            self.file.doubts.append(entry.node)
            return
        near = nearest(str(name), [*table, *(table.spoilt if isinstance(table, Table) else ())])
        expected = f'did you mean "{near}"?' if near else _advice(what, table)
        found = f"there is no {what} {quoted(str(name))}"
        self.file.fault(entry.at(key, str(name)), found, expected, UnknownReferenceError)

    def origins(self, entry: Fields) -> tuple[Origin, ...]:
        """Give the readings on which an entry rests."""
        own, common = self.sources, self.shared.sources
        found: list[Origin] = []
        for slug in entry.get("source", ()):
            origin = own.get(slug) or common.get(slug)
            if origin is not None:
                if origin not in found:
                    found.append(origin)
            elif common.excuses(slug):
                self.file.doubts.append(entry.node)
            else:
                both: Table[Origin] = Table()
                both.update(common | own)
                both.spoilt, both.unread = own.spoilt, own.unread
                self.unknown("source", slug, both, entry, "source")
        return tuple(found)

    def outlet(self, entry: Fields) -> Outlet | None:
        """Give the channel or platform of an entry."""
        if "channel" in entry and self.known("channel", self.shared.channels, entry, "channel"):
            return self.shared.channels[entry["channel"]]
        if "platform" in entry and self.known("platform", self.shared.platforms, entry, "platform"):
            return self.shared.platforms[entry["platform"]]
        return None

    def companions(self, entry: Fields) -> tuple[Outlet, ...]:
        """Give the further channels of an entry."""
        channels = self.shared.channels
        for name in entry["with"]:
            if name not in channels:
                self.unknown("channel", name, channels, entry, "with")
        return tuple(channels[name] for name in entry["with"] if name in channels)

    def publisher(self, entry: Fields) -> Publisher | None:
        """Give the publisher of an edition."""
        publishers = self.shared.publishers
        known = "publisher" in entry and self.known("publisher", publishers, entry, "publisher")
        return publishers[entry["publisher"]] if known else None

    def claims(
        self, entries: Iterable[Fields], fields: Callable[[Fields, References], Iterable[Field]]
    ) -> tuple[Claim, ...]:
        """Give the claims of one list; each entry gives one for each thing that it says."""
        claims: list[Claim] = []
        ids: Table[Fields] = Table()
        for entry in entries:
            for key in ("corrects", "withdraws"):
                if key in entry:
                    self.known("claim", ids, entry, key)
            if "id" in entry:
                self._new_id(entry, ids)
            claims += self._claims(entry, fields)
        return tuple(claims)

    def _new_id(self, entry: Fields, ids: Table[Fields]) -> None:
        id_ = entry["id"]
        if id_ in ids:
            first = ids[id_].at("id").start_mark.line + 1
            self.file.fault(entry.at("id"), f"the id {quoted(id_)} a second time",
                            f"give each claim of a list its own id; the first is on line {first}")  # fmt: skip
        else:
            ids[id_] = entry

    def _claims(
        self, entry: Fields, fields: Callable[[Fields, References], Iterable[Field]]
    ) -> Iterator[Claim]:  # fmt: skip
        said = list(fields(entry, self))
        origins = self.origins(entry)
        if not origins:
            return
        mark = entry.node.start_mark
        place = (mark.line + 1, mark.column + 1)
        withdraws = entry.get("withdraws")
        if not said and withdraws is not None:
            said.append(("withdraws", None, withdraws))
        words, note, id_, corrects = entry.get("words"), entry.get("note"), entry.get("id"), entry.get("corrects")
        for name, about, value in said:
            yield Claim(field=name, about=about, value=value, origins=origins, words=words, note=note, id=id_,
                        corrects=corrects, withdraws=withdraws, place=place)  # fmt: skip


def _advice(what: str, table: Mapping[Any, Any]) -> str:
    if what == "run" and 0 < len(table) <= 6:
        return f"this series has {', '.join(table)}"
    return _ADVICE[what]


def series_fields(entry: Fields, references: References) -> Iterator[Field]:
    """Give what an entry of a series says."""
    for key in ("count", "first_number", "status"):
        if key in entry:
            yield key, None, entry[key]


def run_fields(entry: Fields, references: References) -> Iterator[Field]:
    """Give what an entry of a run says."""
    for key in _RUN_FIELDS:
        if key in entry:
            yield key, None, entry[key]
    if "slot" in entry:
        yield "slot", entry.get("from"), entry["slot"]
    outlet = references.outlet(entry)
    if outlet is not None:
        yield "outlet", None, outlet
    if "with" in entry:
        yield "with", None, references.companions(entry)
    if "lag" in entry and (lag := _lag(entry["lag"])) is not None:
        yield "lag", None, lag
    if "break" in entry:
        pause = Break(entry.get("reason", "other"), entry.get("carry", True), entry.get("until"))
        yield "break", entry["break"], pause
    if "shift" in entry and "to" in entry:
        yield "shift", entry["shift"], Shift(entry["to"].on, entry["to"].time, entry.get("reason"))
    if "double" in entry:
        yield "double", entry["double"], entry.get("episodes", 2)
    if "recap" in entry and "slug" in entry:
        yield "recap", entry["slug"], entry["recap"]
    if "episode" in entry and "date" in entry:
        yield "date", entry["episode"], entry["date"]
    if "status" in entry:
        yield "status", entry.get("episode"), entry["status"]


_RUN_FIELDS = ("starts", "ends", "affiliates", "block", "minutes", "count")


def item_fields(entry: Fields, references: References) -> Iterator[Field]:
    """Give what an entry of a line says."""
    name = entry.get("volume", entry.get("item"))
    outlet = references.outlet(entry)
    if name is None:
        return
    for key in ("date", "isbn", "minutes", "status"):
        if key in entry:
            yield key, name, entry[key]
    if "until" in entry and "date" in entry:  # a last day goes with its first: a move leaves it behind
        yield "until", (name, entry["date"].date), entry["until"]
    if outlet is not None:
        yield "outlet", name, outlet


def _lag(said: Fields) -> Lag | None:
    minutes = said.get("minutes", 0) + 60 * said.get("hours", 0) + 1440 * said.get("days", 0)
    if "after" in said:
        return Lag(said["after"], minutes)
    return Lag(said["before"], -minutes) if "before" in said else None
