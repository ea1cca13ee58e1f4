"""What the files said → the model, with every name that leads nowhere as a fault at its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from medalcal.curated.nodes import DataFile, ScalarNode, SequenceNode, nearest, place_of, quoted
from medalcal.curated.shapes import Fields
from medalcal.errors import MissingKeyError, UnknownReferenceError
from medalcal.model.claim import WEEKDAYS, Break, Claim, Lag, Origin, Rank, Said, Shift
from medalcal.model.clock import DEFAULT_ROLLOVER
from medalcal.model.dates import Precision
from medalcal.model.outlet import Channel, Grid, Outlet, Platform, Publisher
from medalcal.model.work import Edition, Episode, Item, Kind, Line, Run, Series, Work

_RANKS = {
    "announced": Rank.ANNOUNCED,
    "listing": Rank.LISTING,
    "database": Rank.DATABASE,
    "guide": Rank.ANNOUNCED,
    "pin": Rank.PIN,
}


@dataclass(slots=True, kw_only=True)
class Shared:
    """What the works of a folder have in common, by slug."""

    channels: dict[str, Channel] = field(default_factory=dict)
    platforms: dict[str, Platform] = field(default_factory=dict)
    publishers: dict[str, Publisher] = field(default_factory=dict)
    sources: dict[str, Origin] = field(default_factory=dict)


def build_shared(said: Mapping[str, Mapping[str, Fields]]) -> Shared:
    """Make the shared nouns from what ``channels``, ``platforms``, ``publishers`` and ``sources`` say.

    Entries that lack a required key are left out; their fault is noted already.
    """
    return Shared(
        channels=_made(said["channels"], ("names", "zone", "territory"), _channel),
        platforms=_made(said["platforms"], ("names", "zone"), _platform),
        publishers=_made(said["publishers"], ("names", "territory"), _publisher),
        sources=_made(said["sources"], ("read_at",), _origin),
    )


def _made(
    entries: Mapping[str, Fields], required: tuple[str, ...], make: Callable[[str, Fields], Any]
) -> dict[str, Any]:
    return {slug: make(slug, said) for slug, said in entries.items() if all(key in said for key in required)}


def _channel(slug: str, said: Fields) -> Channel:
    return Channel(
        slug=slug, names=said["names"], territory=said["territory"],
        grid=Grid(zone=said["zone"], rollover=said.get("rollover", DEFAULT_ROLLOVER)),
        network=said.get("network"), carrier=said.get("carrier"), site=said.get("site"),
    )  # fmt: skip


def _platform(slug: str, said: Fields) -> Platform:
    rollover = said.get("rollover", DEFAULT_ROLLOVER)
    return Platform(
        slug=slug, names=said["names"], territory=said.get("territory"),
        grid=Grid(zone=said["zone"], rollover=rollover),
        grids={code: Grid(zone=zone, rollover=rollover) for code, zone in said.get("zones", {}).items()},
        site=said.get("site"),
    )  # fmt: skip


def _publisher(slug: str, said: Fields) -> Publisher:
    return Publisher(slug=slug, names=said["names"], territory=said["territory"], site=said.get("site"))


def _origin(slug: str, said: Fields) -> Origin:
    rank = said.get("rank", "announced")
    return Origin(
        slug=slug, url=said.get("url"), name=said.get("name"), said_on=said.get("said_on"), read_at=said["read_at"],
        rank=_RANKS[rank], guide=rank == "guide",
    )  # fmt: skip


def build_work(slug: str, said: Fields, shared: Shared, file: DataFile) -> Work | None:
    """Make a work, noting every name that leads nowhere; None where it has no title."""
    if not said.get("titles"):
        if "titles" in said:
            file.fault(said.at("titles"), "titles", "no title", "give at least one of ja, romaji, en", MissingKeyError)
        return None
    return _WorkBuilder(slug, said, shared, file).work()


class _WorkBuilder:
    """One work while it is made: its file, and the names that its claims may use."""

    def __init__(self, slug: str, said: Fields, shared: Shared, file: DataFile) -> None:
        self.slug = slug
        self.said = said
        self.shared = shared
        self.file = file
        own = _made(said.get("sources") or {}, ("read_at",), _origin)
        for name in own.keys() & shared.sources.keys():
            self.file.fault(
                said["sources"][name].node, f"sources.{name}", f'the source "{name}" is in sources.yaml too',
                "give one of them another slug",
            )  # fmt: skip
        self.sources = {**shared.sources, **own}
        self.unread = (said.get("sources") or {}).keys() - own.keys()

    def work(self) -> Work:
        said = self.said
        return Work(
            slug=self.slug,
            titles=said["titles"],
            also=tuple(said.get("also", ())),
            creator=said.get("creator", {}),
            site=said.get("site"),
            territory=said.get("territory", "JP"),
            touched=said.get("touched"),
            was=self._was(said, self.slug),
            series=tuple(made for slug, part in said.get("series", {}).items() if (made := self._series(slug, part))),
            lines=tuple(made for slug, part in said.get("lines", {}).items() if (made := self._line(slug, part))),
        )

    def _was(self, said: Fields, slug: str) -> tuple[str, ...]:
        former = tuple(said.get("was", ()))
        if slug in former:
            self.file.fault(said.at("was"), f"{said.path}.was" if said.path else "was",
                            f'"{slug}" is its slug today', "name only slugs that it no longer has")  # fmt: skip
        return former

    # Series and runs

    def _series(self, slug: str, said: Fields) -> Series | None:
        runs = tuple(self._run(name, run, said) for name, run in said.get("runs", {}).items())
        lead = said.get("lead")
        if lead is None or "runs" not in said:
            return None
        self._known("run", lead, said["runs"], said, "lead")
        return Series(
            slug=slug,
            names=said.get("names", {}),
            installment=said.get("installment"),
            kind=Kind(said.get("kind", "broadcast")),
            lead=lead,
            episodes={number: self._episode(episode) for number, episode in said.get("episodes", {}).items()},
            claims=self._claims(said.get("claims", ()), _series_fields, "episode"),
            runs=runs,
            was=self._was(said, slug),
        )

    def _episode(self, said: Fields) -> Episode:
        names = {code: said[code] for code in ("ja", "romaji", "en") if code in said}
        return Episode(names=names, origins=self._origins(said), was=said.get("was"))

    def _run(self, slug: str, said: Fields, series: Fields) -> Run:
        zone = said.get("zone")
        for claim in said.get("claims", ()):
            self._outlets_known(claim)
            if "lag" in claim:
                other = claim["lag"].get("after") or claim["lag"].get("before")
                if other is not None and self._known("run", other, series["runs"], claim, "lag") and other == slug:
                    self.file.fault(claim.at("lag"), f"{claim.path}.lag", "a run that follows itself",
                                    "name another run of the series")  # fmt: skip
            self._weekday_fits(claim)
        if zone is None and not any("channel" in claim or "platform" in claim for claim in said.get("claims", ())):
            zone = self._territory_zone(said)
        return Run(
            slug=slug,
            territory=said.get("territory"),
            zone=zone,
            claims=self._claims(said.get("claims", ()), self._run_fields, "episode"),
            was=self._was(said, slug),
            place=place_of(said.node),
        )

    def _territory_zone(self, said: Fields) -> ZoneInfo | None:
        """Give the one zone of the run's territory; where it has several and hours are said, that is a fault."""
        import pytz

        territory = said.get("territory") or self.said.get("territory", "JP")
        zones = pytz.country_timezones.get(territory, [])
        if len(zones) == 1:
            return ZoneInfo(zones[0])
        for claim in said.get("claims", ()):
            for key in ("starts", "slot", "date"):
                if claim.get(key) is not None and claim[key].time is not None:
                    self.file.fault(
                        claim.at(key), f"{claim.path}.{key}", "a clock time without a zone",
                        f"name the channel or platform, or give the run a zone; {territory} has {len(zones) or 'no'}",
                    )  # fmt: skip
                    return None
        return None

    def _weekday_fits(self, claim: Fields) -> None:
        """A premiere may lie outside the slot, but then it has a clock of its own."""
        starts, slot = claim.get("starts"), claim.get("slot")
        if starts is None or slot is None or starts.time is not None or "from" in claim:
            return
        if starts.date.precision is not Precision.DAY or starts.date.day.weekday() == slot.weekday:
            return
        real = WEEKDAYS[starts.date.day.weekday()]
        self.file.fault(
            claim.at("slot"), f"{claim.path}.slot",
            f"{starts.date} is a {real}, the slot is {slot}",
            f"mend one of them, or give the first airing its own time: {starts.date} 23:00",
        )  # fmt: skip

    def _run_fields(self, claim: Fields) -> Iterable[tuple[str, Any, Any]]:
        """Give field, subject and value of all that one entry of a run says."""
        for key in ("starts", "ends", "affiliates", "block", "minutes", "count"):
            if key in claim:
                yield key, None, claim[key]
        if "slot" in claim:
            yield "slot", claim.get("from"), claim["slot"]
        if "channel" in claim or "platform" in claim:
            yield "outlet", None, self._outlet(claim)
        if "with" in claim:
            yield "with", None, tuple(self.shared.channels[name] for name in claim["with"]
                                      if name in self.shared.channels)  # fmt: skip
        if "lag" in claim and (claim["lag"].get("after") or claim["lag"].get("before")):
            yield "lag", None, _lag(claim["lag"])
        if "break" in claim:
            yield "break", claim["break"], Break(claim.get("reason", "other"), claim.get("carry", True))
        if "shift" in claim and "to" in claim:
            yield "shift", claim["shift"], Shift(claim["to"].on, claim["to"].time, claim.get("reason"))
        if "double" in claim:
            yield "double", claim["double"], claim.get("episodes", 2)
        if "recap" in claim and "slug" in claim:
            yield "recap", claim["slug"], claim["recap"]
        if "episode" in claim and "date" in claim:
            yield "date", claim["episode"], claim["date"]
        if "status" in claim:
            yield "status", claim.get("episode"), claim["status"]

    # Lines and editions

    def _line(self, slug: str, said: Fields) -> Line | None:
        if "kind" not in said:
            return None
        items: dict[int | str, Item] = {
            name: Item(names=item.get("names", {}), place=item.get("place"), covers=item.get("covers"),
                       was=item.get("was"))
            for name, item in said.get("items", {}).items()
        }  # fmt: skip
        return Line(
            slug=slug,
            kind=Kind(said["kind"]),
            names=said.get("names", {}),
            medium=said.get("medium"),
            items=items,
            editions=tuple(self._edition(key, edition, items) for key, edition in said.get("editions", {}).items()),
            claims=self._item_claims(said, items),
            territory=said.get("territory"),
            was=self._was(said, slug),
        )

    def _edition(
        self, key: tuple[str, str, str | None], said: Fields, items: Mapping[int | str, Item]
    ) -> Edition:  # fmt: skip
        slug, language, form = key
        publisher = None
        if "publisher" in said and self._known("publisher", said["publisher"], self.shared.publishers, said):
            publisher = self.shared.publishers[said["publisher"]]
        return Edition(
            slug=slug,
            language=language,
            format=form,
            publisher=publisher,
            territory=said.get("territory") or (publisher.territory if publisher else None),
            names=said.get("names", {}),
            claims=self._item_claims(said, items),
        )

    def _item_claims(self, said: Fields, items: Mapping[int | str, Item]) -> tuple[Claim, ...]:
        for claim in said.get("claims", ()):
            key = "volume" if "volume" in claim else "item"
            name = claim.get(key)
            if isinstance(name, str):
                self._known("item", name, items, claim, key)
            self._outlets_known(claim)
            self._until_fits(claim)
        return self._claims(said.get("claims", ()), self._item_fields, "item")

    def _until_fits(self, claim: Fields) -> None:
        starts, until = claim.get("date"), claim.get("until")
        if starts is None or until is None:
            return
        if starts.date.precision is not Precision.DAY or starts.date.day > until:
            self.file.fault(claim.at("until"), f"{claim.path}.until", f"until {until}, from {starts}",
                            "the last day comes after the first, and both are known to the day")  # fmt: skip

    def _item_fields(self, claim: Fields) -> Iterable[tuple[str, Any, Any]]:
        """Give field, subject and value of all that one entry of a line says."""
        name = claim.get("volume", claim.get("item"))
        if name is None:
            return
        for key in ("date", "until", "isbn", "minutes", "status"):
            if key in claim:
                yield key, name, claim[key]
        if "channel" in claim or "platform" in claim:
            yield "outlet", name, self._outlet(claim)

    # What all claims share

    def _claims(
        self, entries: Iterable[Fields], fields: Callable[[Fields], Iterable[tuple[str, Any, Any]]], subject: str
    ) -> tuple[Claim, ...]:
        claims: list[Claim] = []
        ids: dict[str, Fields] = {}
        for entry in entries:
            for key in ("corrects", "withdraws"):
                if key in entry:
                    self._known("earlier claim", entry[key], ids, entry, key)
            if "id" in entry:
                if entry["id"] in ids:
                    self.file.fault(entry.at("id"), f"{entry.path}.id", f"the id {quoted(entry['id'])} a second time",
                                    "give each claim of a list its own id")  # fmt: skip
                ids[entry["id"]] = entry
            claims.extend(self._entry_claims(entry, fields))
        return tuple(claims)

    def _entry_claims(
        self, entry: Fields, fields: Callable[[Fields], Iterable[tuple[str, Any, Any]]]
    ) -> Iterable[Claim]:
        origins = self._origins(entry)
        if not origins:
            return
        start = entry.node.start_mark
        place = (start.line + 1, start.column + 1)
        words, note, id_ = entry.get("words"), entry.get("note"), entry.get("id")
        corrects, withdraws = entry.get("corrects"), entry.get("withdraws")
        empty = True
        for name, about, value in fields(entry):
            if value is None:
                continue
            empty = False
            yield Claim(field=name, about=about, value=value, origins=origins, words=words, note=note, id=id_,
                        corrects=corrects, withdraws=withdraws, place=place)  # fmt: skip
        if empty and withdraws is not None:
            yield Claim(field="withdraws", value=withdraws, origins=origins, words=words, note=note, id=id_,
                        withdraws=withdraws, place=place)  # fmt: skip

    def _origins(self, entry: Fields) -> tuple[Origin, ...]:
        slugs = entry.get("source")
        if slugs is None:
            return ()
        sources = self.sources
        if len(slugs) == 1 and slugs[0] in sources:
            return (sources[slugs[0]],)
        found = []
        for number, slug in enumerate(slugs):
            if slug in sources:
                found.append(sources[slug])
            elif slug not in self.unread:
                self._unknown("source", slug, sources, entry, "source", number)
        return tuple(dict.fromkeys(found))

    def _outlets_known(self, claim: Fields) -> None:
        if "channel" in claim:
            self._known("channel", claim["channel"], self.shared.channels, claim)
        if "platform" in claim:
            self._known("platform", claim["platform"], self.shared.platforms, claim)
        for number, name in enumerate(claim.get("with", ())):
            if name not in self.shared.channels:
                self._unknown("channel", name, self.shared.channels, claim, "with", number)

    def _outlet(self, claim: Fields) -> Outlet | None:
        if "channel" in claim:
            return self.shared.channels.get(claim["channel"])
        return self.shared.platforms.get(claim["platform"])

    def _known(
        self, what: str, name: Any, known: Mapping[Any, Any], said: Fields, key: str | None = None
    ) -> bool:  # fmt: skip
        if name in known:
            return True
        self._unknown(what, name, known, said, key or what)
        return False

    def _unknown(
        self, what: str, name: str, known: Mapping[Any, Any], said: Fields, key: str, number: int = 0
    ) -> None:  # fmt: skip
        node = said.at(key)
        if isinstance(node, SequenceNode) and number < len(node.value):
            node = node.value[number]
        near = nearest(str(name), known)
        shared = {"channel": "channels.yaml", "platform": "platforms.yaml", "publisher": "publishers.yaml",
                  "source": "the sources of this file or of sources.yaml"}.get(what, "this file")  # fmt: skip
        hint = f'did you mean "{near}"?' if near else f"it must be in {shared}"
        at = node if isinstance(node, ScalarNode) else place_of(node)
        path = f"{said.path}.{key}" if said.path else key
        self.file.fault(at, path, f"there is no {what} {quoted(str(name))}", hint, UnknownReferenceError)


def _series_fields(claim: Fields) -> Iterable[tuple[str, Any, Any]]:
    for key in ("count", "first_number", "status"):
        if key in claim:
            yield key, None, claim[key]


def _lag(said: Fields) -> Lag:
    minutes = said.get("minutes", 0) + 60 * said.get("hours", 0) + 1440 * said.get("days", 0)
    return Lag(said["after"], minutes) if "after" in said else Lag(said["before"], -minutes)


__all__ = ["Said", "Shared", "build_shared", "build_work", "date"]
