"""The page of a work: its time line, and every date of it by medium.

Nothing on it depends on the edition day, so that it changes only when something is learned; what is next and what is
over is marked by script.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, NamedTuple

from medalcal.emit.label import FORMATS_JA, LANGUAGES_JA
from medalcal.emit.shape import SourceEntry, StoredEntry
from medalcal.emit.station import territory_text
from medalcal.emit.words import LANGUAGES_EN
from medalcal.errors import NotFoundError
from medalcal.ledger.selection import ALL, BREAKS, COARSE, DAY, INSTANT, Filter
from medalcal.ledger.snapshot import Snapshot
from medalcal.web.addone import AddOne, add_one
from medalcal.web.moved import Move, moves_of
from medalcal.web.page import Page, file, title_of
from medalcal.web.site import File, PageLanguage, Site
from medalcal.web.story import line_name, number_of, series_name, story_of
from medalcal.web.subscribe import subscription
from medalcal.web.texts import texts_of
from medalcal.web.timeline import timeline
from medalcal.web.view import EPISODES, Item, Source, item_of, lang_of, names_of, shown, source_of, web_link
from medalcal.web.when import instant

DAYS_AS_DAYS = 60
"""Up to so many, a lag is told in days."""
DAYS_A_MONTH = 30.44


class Numbered(NamedTuple):
    """An item with where it can be added, and the numbers of its sources on the page."""

    item: Item
    add: AddOne | None
    sources: list[int]


class Run(NamedTuple):
    """The same episodes on another outlet."""

    name: str
    path: str | None
    territory: str
    items: list[Item]
    sources: list[int]


class Series(NamedTuple):
    """A series: its lead run in full, the others beside it."""

    anchor: str
    name: str
    place: str
    path: str | None
    """To the page of its outlet."""
    rows: list[Numbered]
    others: list[Run]


class VolumeRow(NamedTuple):
    """One volume in every edition."""

    number: str
    cells: list[Numbered | None]
    lag: str


class Line(NamedTuple):
    """A line of volumes as a table."""

    anchor: str
    name: str
    publishers: str
    editions: list[str]
    rows: list[VolumeRow]
    usual_lag: str
    """A sentence; empty where there is nothing to compare."""

    @property
    def has_lags(self) -> bool:
        """Whether any volume can be compared."""
        return any(row.lag for row in self.rows)


class Shelf(NamedTuple):
    """Things of one part that are neither episodes nor volumes."""

    anchor: str
    name: str
    rows: list[Numbered]


class Telling:
    """What the parts of one page share: its language, and the numbers of its sources."""

    def __init__(self, language: PageLanguage) -> None:
        self.language = language
        self._numbers: dict[tuple[str | None, str | None, str | None, str], int] = {}

    def numbers(self, sources: Iterable[SourceEntry]) -> list[int]:
        """Give the numbers of sources, in the order in which the page names them first."""
        keys = [(source["url"], source["name"], source["said_on"], source["read_at"]) for source in sources]
        return [self._numbers.setdefault(key, len(self._numbers) + 1) for key in keys]

    def sources(self) -> list[Source]:
        """Give every source that was numbered, in order."""
        fields = ("url", "name", "said_on", "read_at")
        return [source_of(dict(zip(fields, key, strict=True)), self.language)  # type: ignore[arg-type]
                for key in self._numbers]  # fmt: skip

    def numbered(self, entry: StoredEntry) -> Numbered:
        """Give an entry with all that its row tells."""
        item = item_of(entry, self.language)
        return Numbered(item, add_one(item), self.numbers(entry["sources"]))


def work_file(
    snapshot: Snapshot, entries: list[StoredEntry], about: dict[str, Any], site: Site, language: PageLanguage
) -> File:
    """Give the page of a work.

    Args:
        entries: All of the work, as ``entries_of`` gives them.
        about: What the snapshot keeps of the work: titles, creator, site, its parts in order.
    """
    slug = about["work"]
    title, others = names_of(about["titles"], language)
    t = texts_of(language)
    creator, _ = names_of(about["creator"] or {}, language)
    story = story_of([entry for entry in entries if entry["lead"]], about["series"], language)
    page = Page(
        f"works/{slug}/", title_of(title, site), t["work_about"].format(title), "works", f"works/{slug}/share.png",
        t["share_alt"].format(title),
    )  # fmt: skip
    telling = Telling(language)
    context = _parts(entries, about, telling)
    return file(
        "work", page, site, language, dated=False, name=title, name_lang=lang_of(about["titles"], language),
        others=others, creator=creator, official=web_link(about["site"]), slug=slug,
        timeline=timeline(story, title, language), moves=_moves(snapshot, entries, slug, language),
        sources=telling.sources(), feed=subscription(f"works/{slug}", title, site, language),
        **context,
    )  # fmt: skip


def entries_of(snapshot: Snapshot, slug: str) -> list[StoredEntry]:
    """Give every entry of a work, of all runs: the dated ones in order, then the coarse, then the breaks."""
    chosen = Filter(works=(slug,), lead_only=False)
    return [entry for tier in (INSTANT, DAY, COARSE, *BREAKS) for entry in snapshot.entries(tier, ALL, chosen)]


def about_of(snapshot: Snapshot, slug: str) -> dict[str, Any]:
    """Give what the snapshot keeps of a work.

    Raises:
        NotFoundError: There is no such work.
    """
    about = snapshot.about(slug)
    if about is None:
        raise NotFoundError(f'there is no work "{shown(slug)}"')
    known: dict[str, Any] = json.loads(about)
    return known


def _parts(entries: list[StoredEntry], about: dict[str, Any], telling: Telling) -> dict[str, Any]:
    """Give the parts of the page in the order of the work's file; what has no date at all stands at the end."""
    undated = [entry for entry in entries if entry["date"] is None]
    found: dict[str, list[StoredEntry]] = {}
    for entry in entries:
        if entry["date"] is not None:
            found.setdefault(entry["key"].split("/")[1], []).append(entry)
    order = [part for part in (*about["series"], *about["lines"]) if part in found]
    order += [part for part in found if part not in order]
    series, lines, shelves = [], [], []  # type: tuple[list[Series], list[Line], list[Shelf]]
    for part in order:
        some = found[part]
        if some[0]["kind"] in EPISODES and part in about["series"]:
            series.append(_series(part, some, telling))
        elif some[0]["kind"] == "volume":
            lines.append(_line(part, some, telling))
        else:
            shelves.append(_shelf(part, some, telling))
    return {"series": series, "lines": lines, "shelves": shelves, "undated": _rows(undated, telling)}


def _order(entry: StoredEntry) -> tuple[str, str, str]:
    return entry["date"] or "9", entry["airs_at"] or "", entry["key"]


def _rows(entries: Iterable[StoredEntry], telling: Telling) -> list[Numbered]:
    """Give the rows of a list; of what changed together for one reason only the first tells what it was."""
    rows, told = [], None
    for entry in sorted(entries, key=_order):
        row, change = telling.numbered(entry), entry.get("last_change")
        cause = (change["change"], change["on"], change["why"], change["url"]) if change else None
        rows.append(row._replace(item=row.item._replace(was="")) if cause and cause == told else row)
        told = told if row.item.state == "break" else cause
    return rows


def _run(entry: StoredEntry) -> str:
    return str(entry["key"]).rpartition("/")[2].partition("@")[2]


def _series(part: str, entries: list[StoredEntry], telling: Telling) -> Series:
    lead = [entry for entry in entries if entry["lead"]] or entries
    runs: dict[str, list[StoredEntry]] = {}
    for entry in entries:
        if not entry["lead"] and lead is not entries:
            runs.setdefault(_run(entry), []).append(entry)
    rows = _rows(lead, telling)
    first = next((row.item for row in rows if row.item.state != "break"), rows[0].item)
    others = [_other(some, telling) for some in runs.values()]
    others.sort(key=lambda run: run.items[0].when.moment or "9")
    return Series(part, series_name(first.entry, telling.language), first.place, outlet_path(first.entry), rows, others)


def _other(entries: list[StoredEntry], telling: Telling) -> Run:
    items = [item_of(entry, telling.language) for entry in sorted(entries, key=_order)]
    first = items[0]
    territory = shown(territory_text(first.entry["territory"] or "", telling.language))
    numbers = telling.numbers(source for entry in entries for source in entry["sources"])
    return Run(first.place or _run(first.entry), outlet_path(first.entry), territory, items, sorted(set(numbers)))


def outlet_path(entry: StoredEntry) -> str | None:
    """Give where the page of an outlet stands; None where no outlet is known."""
    if not entry["outlet"]:
        return None
    return f"{'channels' if entry['kind'] == 'broadcast' else 'platforms'}/{entry['outlet']}/"


def _line(part: str, entries: list[StoredEntry], telling: Telling) -> Line:
    editions = sorted({_edition(entry) for entry in entries}, key=lambda edition: (edition[0] != "ja", edition))
    table: dict[str, dict[tuple[str, ...], StoredEntry]] = {}
    for entry in sorted(entries, key=_order):
        table.setdefault(number_of(entry), {})[_edition(entry)] = entry
    rows = [_volume_row(number, editions, table[number], telling) for number in sorted(table, key=_by_number)]
    items = [cell.item for row in rows for cell in row.cells if cell]
    publishers = ", ".join(dict.fromkeys(item.place for item in items if item.place))
    names = [edition_name(edition, telling.language) for edition in editions]
    name = line_name(entries[0], telling.language)
    return Line(part, name, publishers, names, rows, _usual_lag(entries, telling.language))


def _by_number(number: str) -> tuple[bool, int, str]:
    return (not number.isdecimal(), int(number) if number.isdecimal() else 0, number)


def _edition(entry: StoredEntry) -> tuple[str, ...]:
    """Give language, format and further name of an edition."""
    rest = str(entry["key"]).rpartition(":")[2].split("-") if ":" in entry["key"] else []
    special = [part for part in rest if part not in (entry["language"], entry["format"])]
    return (entry["language"] or "", entry["format"] or "", *special)


def edition_name(edition: tuple[str, ...], language: PageLanguage) -> str:
    """Give what an edition is called: ``English, digital``."""
    code, form, *special = edition
    if language == "ja":
        parts = [LANGUAGES_JA.get(code, code), FORMATS_JA.get(form, form), *special]
        return "・".join(filter(None, parts)) or texts_of(language)["kind_volume"]
    return ", ".join(filter(None, [LANGUAGES_EN.get(code, code), form, *special])) or texts_of(language)["kind_volume"]


def _volume_row(
    number: str, editions: list[tuple[str, ...]], found: dict[tuple[str, ...], StoredEntry], telling: Telling
) -> VolumeRow:
    cells = [telling.numbered(found[edition]) if edition in found else None for edition in editions]
    days: dict[str, int] = {}
    for edition, entry in found.items():
        if entry["precision"] in ("minute", "day"):
            day = _ordinal(entry)
            days[edition[0]] = min(day, days.get(edition[0], day))
    lag = ""
    if "ja" in days and len(days) > 1:
        lag = lag_words(min(day for code, day in days.items() if code != "ja") - days["ja"], telling.language)
    return VolumeRow(number, cells, lag)


def _ordinal(entry: StoredEntry) -> int:
    return instant(f"{entry['date']}T00:00:00+00:00").toordinal()


def lag_words(days: int, language: PageLanguage) -> str:
    """Say how long something is: ``12 days``, ``14 months``; with a minus where it is the other way."""
    sign, count = "−" * (days < 0), abs(days)
    if count <= DAYS_AS_DAYS:
        return f"{sign}{count}日" if language == "ja" else f"{sign}{count} day{'s' * (count != 1)}"
    months = round(count / DAYS_A_MONTH)
    return f"{sign}{months}か月" if language == "ja" else f"{sign}{months} months"


def _usual_lag(entries: list[StoredEntry], language: PageLanguage) -> str:
    """Say how long after the Japanese volumes the others come."""
    story = story_of(entries, (), language)
    if not story.volumes or story.volumes[0].usual_lag is None:
        return ""
    codes = list(story.volumes[0].languages)
    names = LANGUAGES_JA if language == "ja" else LANGUAGES_EN
    first, other = names.get(codes[0], codes[0]), names.get(codes[1], codes[1])
    words = lag_words(story.volumes[0].usual_lag, language)
    t = texts_of(language)["lag_usual"]
    return t.format(other, first, words)


def _shelf(part: str, entries: list[StoredEntry], telling: Telling) -> Shelf:
    return Shelf(part, texts_of(telling.language)[f"shelf_{entries[0]['kind']}"], _rows(entries, telling))


def _moves(snapshot: Snapshot, entries: list[StoredEntry], slug: str, language: PageLanguage) -> list[Move]:
    """Give what moved, the latest first; what was merely added is no move."""
    if not any("last_change" in entry for entry in entries):
        return []
    changes = snapshot.changes("", "9", Filter(works=(slug,)))
    return moves_of((row for row in changes if row[2] is not None), language)
