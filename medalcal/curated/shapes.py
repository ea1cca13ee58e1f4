"""Which keys a data file has: one table per mapping, from which reading, "did you mean" and the JSON Schema follow."""

from __future__ import annotations

from typing import Any

from medalcal.curated import values
from medalcal.curated.forms import ListOf, MapOf, OneOf, OneOrMany, Schema
from medalcal.curated.nodes import DataFile, MappingNode, Node, nearest, walk
from medalcal.curated.shape import Key, Shape

REASONS = OneOf("recap", "sports", "holiday", "production", "special", "other")
STATUS = OneOf("confirmed", "cancelled")
RANK = OneOf("announced", "listing", "database", "guide", "pin")
WAS = Key(OneOrMany(values.SLUG), "former slugs, the oldest first; its entries keep their identity")

ALSO = Key(ListOf(values.TEXT), "further names under which announcements mention it")

SOURCE = Shape(
    "a source",
    {
        "url": Key(values.URL, "its address"),
        "name": Key(values.TEXT, "title, licence, what tells a reader what this is"),
        "said_on": Key(values.DAY, "the day on which the source said it"),
        "read_at": Key(values.READ_AT, "the day or instant at which it was recorded here", required=True),
        "rank": Key(RANK, "how much it weighs; announced when not given"),
        "note": Key(values.TEXT, "what a reader should know"),
    },
    states=("url", "name"),
)

CHANNEL = Shape(
    "a channel",
    {
        "names": Key(values.NAMES, "what it is called", required=True),
        "zone": Key(values.ZONE, "its time zone", required=True),
        "territory": Key(values.TERRITORY, "where it is seen", required=True),
        "rollover": Key(values.ROLLOVER, "the clock at which its broadcast day turns; 05:00 when not given"),
        "network": Key(values.TEXT, "its network"),
        "carrier": Key(OneOf("terrestrial", "satellite", "cable"), "how it is carried"),
        "site": Key(values.URL, "its address"),
        "also": ALSO,
    },
)

PLATFORM = Shape(
    "a platform",
    {
        "names": Key(values.NAMES, "what it is called", required=True),
        "zone": Key(values.ZONE, "the zone in which it announces its hours", required=True),
        "zones": Key(MapOf(values.COUNTRY, values.ZONE, "^[A-Z]{2}$"), "other zones by territory"),
        "territory": Key(values.TERRITORY, "where it is offered"),
        "rollover": Key(values.ROLLOVER, "the clock at which its broadcast day turns; 05:00 when not given"),
        "site": Key(values.URL, "its address"),
        "also": ALSO,
    },
)

PUBLISHER = Shape(
    "a publisher",
    {
        "names": Key(values.NAMES, "what it is called", required=True),
        "territory": Key(values.TERRITORY, "where it publishes", required=True),
        "site": Key(values.URL, "its address"),
        "also": ALSO,
    },
)

MAGAZINE = Shape(
    "a magazine",
    {
        "names": Key(values.NAMES, "what it is called", required=True),
        "territory": Key(values.TERRITORY, "where it appears", required=True),
        "publisher": Key(values.REFERENCE, "who publishes it"),
        "also": ALSO,
    },
)

ENVELOPE = {
    "source": Key(OneOrMany(values.REFERENCE), "the sources that say so", required=True),
    "words": Key(values.TEXT, "the words in which it was said"),
    "note": Key(values.TEXT, "what a reader should know"),
    "id": Key(values.SLUG, "a name for later claims of this list"),
    "corrects": Key(values.REFERENCE, "id of the claim that this one puts right"),
    "withdraws": Key(values.REFERENCE, "id of a claim that no longer holds"),
}

SERIES_CLAIM = Shape(
    "a claim of a series",
    {
        "count": Key(values.COUNT, "number of episodes"),
        "first_number": Key(values.WHOLE, "printed number of the first episode"),
        "status": Key(STATUS, "of the whole series"),
        **ENVELOPE,
    },
    states=("count", "first_number", "status", "withdraws"),
)

LAG = Shape(
    "a lag",
    {
        "after": Key(values.REFERENCE, "the run that comes first"),
        "before": Key(values.REFERENCE, "the run that comes later"),
        "minutes": Key(values.COUNT, "minutes between them"),
        "hours": Key(values.COUNT, "hours between them"),
        "days": Key(values.COUNT, "days between them"),
    },
    excludes=(("after", "before"),),
    needs={"minutes": ("after", "before"), "hours": ("after", "before"), "days": ("after", "before"),
           "after": ("minutes", "hours", "days"), "before": ("minutes", "hours", "days")},
    states=("after", "before"),
)  # fmt: skip

RUN_CLAIM = Shape(
    "a claim of a run",
    {
        "starts": Key(values.MOMENT, "first airing"),
        "ends": Key(values.DATE, "date of the last airing"),
        "slot": Key(values.SLOT, "weekly place in the grid"),
        "from": Key(values.DAY, "the broadcast date from which the slot holds"),
        "channel": Key(values.REFERENCE, "the channel"),
        "with": Key(ListOf(values.REFERENCE, least=1), "further channels at the same time"),
        "affiliates": Key(values.COUNT, "how many more stations air it at the same time"),
        "platform": Key(values.REFERENCE, "the platform"),
        "block": Key(values.TEXT, "the programme block"),
        "minutes": Key(values.COUNT, "length of one episode's place in the grid"),
        "count": Key(values.COUNT, "episodes of this run, where it differs"),
        "lag": Key(LAG, "distance from another run"),
        "break": Key(values.DAY, "a broadcast date without an airing"),
        "until": Key(values.LAST_NIGHT, "the last one of a longer break; undecided where nobody knows"),
        "carry": Key(values.YES_NO, "the later ones move along"),
        "shift": Key(values.DAY, "the broadcast date whose airing moves"),
        "to": Key(values.SHIFT, "where it moves"),
        "reason": Key(REASONS, "why"),
        "double": Key(values.DAY, "a broadcast date with several episodes"),
        "episodes": Key(values.COUNT, "how many"),
        "recap": Key(values.DAY, "a broadcast date with a recap"),
        "slug": Key(values.WORD, "the recap's key"),
        "episode": Key(values.COUNT, "position of an episode, from 1"),
        "date": Key(values.MOMENT, "its own date"),
        "status": Key(STATUS, "of the episode, or of the whole run"),
        **ENVELOPE,
    },
    needs={
        "from": ("slot",), "with": ("channel",), "carry": ("break",), "until": ("break",),
        "to": ("shift",), "shift": ("to",), "reason": ("break", "shift"), "episodes": ("double",), "recap": ("slug",),
        "slug": ("recap",), "date": ("episode",), "episode": ("date", "status"),
    },
    excludes=(("channel", "platform"), ("lag", "slot"), ("break", "recap")),
    states=(
        "starts", "ends", "slot", "channel", "affiliates", "platform", "block", "minutes", "count", "lag", "break",
        "shift", "double", "recap", "episode", "status", "withdraws",
    ),
)  # fmt: skip

RUN = Shape(
    "a run",
    {
        "territory": Key(values.TERRITORY, "where this run is for"),
        "zone": Key(values.ZONE, "zone of its hours while no outlet is known"),
        "rerun": Key(values.YES_NO, "it shows again what was shown before"),
        "claims": Key(ListOf(RUN_CLAIM), "what is said of it, the latest at the end", required=True),
        "was": WAS,
    },
    inner={"claims": RUN_CLAIM.keys.keys()},
)

EPISODE = Shape(
    "an episode",
    {
        "ja": Key(values.TEXT, "title"),
        "romaji": Key(values.TEXT, "title"),
        "en": Key(values.TEXT, "title"),
        "source": Key(OneOrMany(values.REFERENCE), "where the title was read"),
        "was": Key(values.KEY, "a former key of this episode"),
    },
)

SERIES = Shape(
    "a series",
    {
        "names": Key(values.NAMES, "what it is called"),
        "installment": Key(values.COUNT, "which sequel it is"),
        "kind": Key(OneOf("broadcast", "stream"), "what it is while no outlet is known"),
        "lead": Key(values.REFERENCE, "the run whose keys name no outlet", required=True),
        "episodes": Key(MapOf(values.COUNT, EPISODE, "^[0-9]+$"), "titles by position, from 1"),
        "claims": Key(ListOf(SERIES_CLAIM), "what is said of it whatever the run"),
        "runs": Key(MapOf(values.SLUG, RUN, values.SLUG_PATTERN), "its runs", required=True),
        "was": WAS,
    },
    inner={"claims": SERIES_CLAIM.keys.keys()},
)

_LINE_CLAIM = {
    "date": Key(values.MOMENT, "when it comes out"),
    "until": Key(values.DAY, "last day of what lasts for days"),
    "isbn": Key(values.ISBN, "of this volume in this edition"),
    "minutes": Key(values.COUNT, "how long it lasts"),
    "channel": Key(values.REFERENCE, "where it is shown"),
    "platform": Key(values.REFERENCE, "where it is shown"),
    "status": Key(STATUS, "cancelled, or confirmed after all"),
    **ENVELOPE,
}
_LINE_STATES = ("date", "until", "isbn", "minutes", "channel", "platform", "status", "withdraws")


def _line_claim(name: str, key: str, other: str) -> Shape:
    return Shape(
        f"a claim of {name}",
        {key: Key(values.NUMBER_OR_NAME, f"what it is about: number or slug of {name}", required=True), **_LINE_CLAIM},
        needs={"until": ("date",)},
        excludes=(("channel", "platform"),),
        states=_LINE_STATES,
        instead={other: key},
    )


ITEM_CLAIM = _line_claim("an item", "item", "volume")
VOLUME_CLAIM = _line_claim("a volume", "volume", "item")

ITEM = Shape(
    "an item",
    {
        "names": Key(values.NAMES, "what it is called"),
        "place": Key(values.TEXT, "where it takes place"),
        "covers": Key(values.TEXT, "of an omnibus: the numbers in it"),
        "was": Key(values.KEY, "a former key of this item"),
    },
)


def _edition(claim: Shape) -> Shape:
    return Shape(
        "an edition",
        {
            "publisher": Key(values.REFERENCE, "who publishes it"),
            "territory": Key(values.TERRITORY, "where; the publisher's when not given"),
            "names": Key(values.NAMES, "what it is called"),
            "claims": Key(ListOf(claim), "what is said of it, the latest at the end", required=True),
            "was": WAS,
        },
        inner={"claims": claim.keys.keys()},
    )


_LINE = {
    "names": Key(values.NAMES, "what the line is called"),
    "medium": Key(values.TEXT, "of volumes: manga, light novel, …"),
    "items": Key(MapOf(values.NUMBER_OR_SLUG, ITEM, values.SLUG_PATTERN), "its items by number or slug"),
    "territory": Key(values.TERRITORY, "where its dates count"),
    "was": WAS,
}


LINE_KINDS = ("volume", "issue", "disc", "film", "live", "award", "stream", "broadcast")


def _line(claim: Shape) -> Shape:
    editions = MapOf(values.EDITION, _edition(claim), values.EDITION_PATTERN)
    return Shape(
        "a line",
        {
            "kind": Key(OneOf(*LINE_KINDS), "what comes out", required=True),
            **_LINE,
            "editions": Key(editions, "language[-format[-edition]] to an edition"),
            "claims": Key(ListOf(claim), "what is said of its items, the latest at the end"),
        },
        excludes=(("editions", "claims"),),
        states=("editions", "claims"),
        inner={"claims": claim.keys.keys()},
    )


class LineForm:
    """A line: its kind decides whether its claims speak of volumes or of items."""

    volume = _line(VOLUME_CLAIM)
    other = _line(ITEM_CLAIM)

    def read(self, node: Node, file: DataFile) -> Any:
        """Give the line's values."""
        return (self.volume if _has_volumes(node) else self.other).read(node, file)

    def schema(self) -> Schema:
        """Give its JSON Schema."""
        return {
            "if": {"properties": {"kind": {"const": "volume"}}, "required": ["kind"]},
            "then": self.volume.schema(),
            "else": self.other.schema(),
        }


def _has_volumes(line: Node) -> bool:
    """Tell whether a line is one of volumes, by its kind or, where that is missing or misspelt, by its claims."""
    if not isinstance(line, MappingNode):
        return False
    kind = next((value.value for key, value in line.value if key.value == "kind"), None)
    if kind in LINE_KINDS:
        return bool(kind == "volume")
    if isinstance(kind, str) and (near := nearest(kind, LINE_KINDS)):
        return near == "volume"
    return any(key.value == "volume" for node in walk(line) if isinstance(node, MappingNode) for key, _ in node.value)


WORK = Shape(
    "a work",
    {
        "titles": Key(values.NAMES, "its titles by language", required=True),
        "also": Key(ListOf(values.TEXT), "further titles, for search"),
        "creator": Key(values.NAMES, "who made it"),
        "site": Key(values.URL, "its address"),
        "territory": Key(values.TERRITORY, "where its dates count when nothing finer is said; JP when not given"),
        "touched": Key(values.DAY, "day on which names or titles changed after they were published"),
        "was": WAS,
        "sources": Key(MapOf(values.SLUG, SOURCE, values.SLUG_PATTERN), "the pages that its claims rest on"),
        "series": Key(MapOf(values.SLUG, SERIES, values.SLUG_PATTERN), "numbered episodes with their runs"),
        "lines": Key(MapOf(values.SLUG, LineForm(), values.SLUG_PATTERN), "volumes, issues, films, events"),
    },
)

SHARED: dict[str, Shape] = {
    "channels": CHANNEL,
    "platforms": PLATFORM,
    "publishers": PUBLISHER,
    "magazines": MAGAZINE,
    "sources": SOURCE,
}
"""The shared files without ``.yaml`` → what each of their slugs holds."""

TABLES = {name: MapOf(values.SLUG, shape, values.SLUG_PATTERN) for name, shape in SHARED.items()}
"""The shared files as a whole."""

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILE_KINDS = ("work", *SHARED)
"""The kinds of files in a data folder."""


def json_schema(kind: str = "work") -> Schema:
    """Give the JSON Schema of one kind of file."""
    return {
        "$schema": SCHEMA_DIALECT,
        "$id": f"urn:medalcal:schema:{kind}:1",
        **(WORK if kind == "work" else TABLES[kind]).schema(),
        "title": f"medalcal: {'a work' if kind == 'work' else kind + '.yaml'}",
    }
