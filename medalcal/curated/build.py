"""What a work's file said → the work, with what contradicts itself as a fault at its place."""

from __future__ import annotations

from functools import lru_cache
from zoneinfo import ZoneInfo

from medalcal.curated.claims import References, item_fields, run_fields, series_fields
from medalcal.curated.forms import Table
from medalcal.curated.nodes import DataFile
from medalcal.curated.shape import Fields
from medalcal.curated.shared import Shared, build_sources
from medalcal.model.claim import OPEN_END, WEEKDAYS
from medalcal.model.dates import Precision
from medalcal.model.work import Edition, Episode, Item, Kind, Line, Run, Series, Work


def build_work(slug: str, said: Fields, shared: Shared, file: DataFile) -> Work:
    """Make a work as far as it can be read, noting every name that leads nowhere."""
    own = build_sources(_table(said, "sources", file), file)
    for name in own.keys() & shared.sources.keys():
        file.fault(file.key_node(f"sources.{name}"), f'the source "{name}" is in sources.yaml too',
                   "name that one, or give this one another slug")  # fmt: skip
    return _WorkBuilder(slug, said, References(file, shared, own)).work()


def _table(said: Fields, key: str, file: DataFile) -> Table[Fields]:
    """Give the entries of a key; where they are missing beside a fault, nobody knows what they are."""
    if key in said:
        return said[key]  # type: ignore[no-any-return]
    table: Table[Fields] = Table()
    table.unread = file.is_faulty(said.node)
    return table


class _WorkBuilder:
    """One work while it is made: its file, and the names that its claims may use."""

    def __init__(self, slug: str, said: Fields, references: References) -> None:
        self.slug = slug
        self.said = said
        self.references = references
        self.file = references.file
        self.territory: str = said.get("territory", "JP")

    def work(self) -> Work:
        """Give the work, with all faults noted on the way."""
        said = self.said
        series = tuple(self._series(slug, part) for slug, part in said.get("series", {}).items())
        lines = tuple(self._line(slug, part) for slug, part in said.get("lines", {}).items())
        self._parts_differ()
        return Work(
            slug=self.slug,
            titles=said.get("titles", {}),
            also=tuple(said.get("also", ())),
            creator=said.get("creator", {}),
            site=said.get("site"),
            territory=self.territory,
            touched=said.get("touched"),
            was=self._was(said, self.slug),
            series=tuple(part for part in series if part is not None),
            lines=tuple(part for part in lines if part is not None),
        )

    def _parts_differ(self) -> None:
        """Series and lines share one space of slugs, today's and former ones: keys do not tell them apart."""
        series, lines = self.said.get("series", {}), self.said.get("lines", {})
        for slug in series.keys() & lines.keys():
            self.file.fault(
                self.file.key_node(f"lines.{slug}"), f'"{slug}" is a series too', "give the line another slug"
            )
        parts = [(slug, part) for slug, part in (*series.items(), *lines.items()) if "was" in part]
        owners: dict[str, str] = dict.fromkeys((*series, *lines), "a slug of today") if parts else {}
        for slug, part in parts:
            for former in part["was"]:
                if former in owners and former != slug:
                    self.file.fault(part.at("was", former), f'"{former}" is {owners[former]}', "a slug has one heir")
                owners.setdefault(former, f'a former slug of "{slug}"')

    def _was(self, said: Fields, slug: str) -> tuple[str, ...]:
        former = tuple(said.get("was", ()))
        if slug in former:
            self.file.fault(said.at("was", slug), f'"{slug}" is its slug today',
                            "name only slugs that it no longer has")  # fmt: skip
        return former

    # Series and runs

    def _series(self, slug: str, said: Fields) -> Series | None:
        runs = tuple(self._run(name, run, said) for name, run in said.get("runs", {}).items())
        claims = self.references.claims(said.get("claims", ()), series_fields)
        episodes = {number: self._episode(episode) for number, episode in said.get("episodes", {}).items()}
        was = self._was(said, slug)
        if "lead" not in said or "runs" not in said:
            return None
        self.references.known("run", said["runs"], said, "lead")
        return Series(
            slug=slug,
            names=said.get("names", {}),
            installment=said.get("installment"),
            kind=Kind(said.get("kind", "broadcast")),
            lead=said["lead"],
            episodes=episodes,
            claims=claims,
            runs=runs,
            was=was,
        )

    def _episode(self, said: Fields) -> Episode:
        names = {code: said[code] for code in ("ja", "romaji", "en") if code in said}
        return Episode(names=names, origins=self.references.origins(said), was=said.get("was"))

    def _run(self, slug: str, said: Fields, series: Fields) -> Run:
        entries = said.get("claims", ())
        for entry in entries:
            self._lag_leads_elsewhere(slug, entry, series)
            self._weekday_fits(entry)
            self._break_ends(entry)
        zone = said.get("zone")
        if zone is None:
            has_outlet = any("channel" in entry or "platform" in entry for entry in entries)
            zone = zone_of(said.get("territory", self.territory)) if has_outlet else self._zone(said, entries)
        mark = said.node.start_mark
        return Run(
            slug=slug,
            territory=said.get("territory"),
            zone=zone,
            rerun=said.get("rerun", False),
            claims=self.references.claims(entries, run_fields),
            was=self._was(said, slug),
            place=(mark.line + 1, mark.column + 1),
        )

    def _break_ends(self, entry: Fields) -> None:
        if "break" in entry and "until" in entry and entry["until"] < entry["break"]:
            self.file.fault(entry.at("until"), f"a break from {entry['break']} to {entry['until']}",
                            "its last broadcast date is not before its first")  # fmt: skip
        if entry.get("until") == OPEN_END and not entry.get("carry", True):
            self.file.fault(entry.at("carry"), "the later ones stay, with a break whose end is undecided",
                            "take carry away: all of them wait")  # fmt: skip

    def _lag_leads_elsewhere(self, slug: str, entry: Fields, series: Fields) -> None:
        lag: Fields = entry.get("lag", {})
        for key in lag.keys() & {"after", "before"}:
            if self.references.known("run", series["runs"], lag, key) and lag[key] == slug:
                self.file.fault(lag.at(key), f'"{slug}" follows itself', "name another run of the series")

    def _zone(self, run: Fields, entries: list[Fields]) -> ZoneInfo | None:
        """Give the one zone of the run's territory."""
        territory = run.get("territory", self.territory)
        zone = zone_of(territory)
        if zone is None and not self.file.is_faulty(run.node):
            timed = ((entry, key) for entry in entries for key in ("starts", "slot", "date") if _has_clock(entry, key))
            for entry, key in timed:
                self._zoneless(entry, key, territory, "name the channel or platform, or give the run a zone")
                break
        return zone

    def _zoneless(self, entry: Fields, key: str, territory: str, expected: str) -> None:
        self.file.fault(entry.at(key), f"a clock time, but {territory} has more than one zone", expected)

    def _weekday_fits(self, entry: Fields) -> None:
        """A premiere may lie outside the slot, but then it has a clock of its own."""
        starts, slot = entry.get("starts"), entry.get("slot")
        if starts is None or slot is None or starts.time is not None or "from" in entry:
            return
        if starts.date.precision is not Precision.DAY or starts.date.day.weekday() == slot.weekday:
            return
        real = WEEKDAYS[starts.date.day.weekday()]
        self.file.fault(
            entry.at("slot"), f"the slot is {slot}, yet it starts on {real} {starts.date}",
            f"mend one of them, or give the first airing its own time: starts: {starts.date} 23:00",
        )  # fmt: skip

    # Lines and editions

    def _line(self, slug: str, said: Fields) -> Line | None:
        items = _table(said, "items", self.file)
        territory = said.get("territory", self.territory)
        editions = tuple(
            self._edition(key, edition, items, territory) for key, edition in said.get("editions", {}).items()
        )
        self._entries_fit(said, items, territory)
        claims = self.references.claims(said.get("claims", ()), item_fields)
        was = self._was(said, slug)
        if "kind" not in said:
            return None
        return Line(
            slug=slug,
            kind=Kind(said["kind"]),
            names=said.get("names", {}),
            medium=said.get("medium"),
            items={
                name: Item(names=item.get("names", {}), place=item.get("place"), covers=item.get("covers"),
                           was=item.get("was"))
                for name, item in items.items()
            },
            editions=editions,
            claims=claims,
            territory=said.get("territory"),
            zone=zone_of(territory),
            was=was,
        )  # fmt: skip

    def _edition(
        self, key: tuple[str, str, str | None], said: Fields, items: Table[Fields], line_territory: str
    ) -> Edition:  # fmt: skip
        slug, language, form = key
        publisher = self.references.publisher(said)
        territory = said.get("territory") or (publisher.territory if publisher else None)
        self._entries_fit(said, items, territory or line_territory)
        return Edition(
            slug=slug,
            language=language,
            format=form,
            publisher=publisher,
            territory=territory,
            zone=zone_of(territory or line_territory),
            names=said.get("names", {}),
            claims=self.references.claims(said.get("claims", ()), item_fields),
            was=self._was(said, slug),
        )

    def _entries_fit(self, part: Fields, items: Table[Fields], territory: str) -> None:
        """Note items that are not listed, last days before the first, and clock times without a zone."""
        entries = part.get("claims", ())
        shown = {entry.get("item") for entry in entries if not entry.keys().isdisjoint(("channel", "platform"))}
        for entry in entries:
            key = "volume" if "volume" in entry else "item"
            if isinstance(entry.get(key), str):
                self.references.known("item", items, entry, key)
            date = entry.get("date")
            if date is None:
                continue
            if "until" in entry and (date.date.precision is not Precision.DAY or date.date.day > entry["until"]):
                self.file.fault(entry.at("until"), f"until {entry['until']}, from {date}",
                                "the last day comes after the first, and both are known to the day")  # fmt: skip
            if date.time is not None and entry.get("item") not in shown and zone_of(territory) is None:
                self._zoneless(entry, "date", territory, "name the channel or platform, or leave the time for the note")


def _has_clock(entry: Fields, key: str) -> bool:
    return entry.get(key) is not None and entry[key].time is not None


@lru_cache(maxsize=256)
def zone_of(territory: str) -> ZoneInfo | None:
    """Give the zone of a territory, or None where it has several."""
    import pytz

    zones = pytz.country_timezones.get(territory, [])
    return ZoneInfo(zones[0]) if len(zones) == 1 else None
