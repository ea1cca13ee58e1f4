"""Which keys a data file has: one table per mapping, from which reading, "did you mean" and the JSON Schema all follow."""

from __future__ import annotations

from typing import Any, NamedTuple

from medalcal.curated import forms
from medalcal.curated.forms import Form, ListOf, MapOf, OneOf, OneOrMany, Schema
from medalcal.curated.nodes import DataFile, MappingNode, Node, nearest, place_of, quoted, said
from medalcal.errors import DataSyntaxError, MissingKeyError, UnknownKeyError


class Fields(dict[str, Any]):
    """What a mapping said, without the values that had a fault; ``node`` is where it stands."""

    __slots__ = ("node", "path")

    node: MappingNode
    path: str

    def at(self, key: str) -> Node:
        """Give the node of a key's value, or of the whole mapping."""
        return next((value for name, value in self.node.value if name.value == key), self.node)


class Key(NamedTuple):
    """One key of a mapping."""

    form: Form
    doc: str
    required: bool = False


class Shape:
    """A mapping with known keys.

    ``needs`` maps a key to those of which at least one must stand beside it; ``excludes`` lists pairs that contradict each
    other; ``states`` lists keys of which at least one must be there.
    """

    def __init__(
        self,
        name: str,
        keys: dict[str, Key],
        *,
        needs: dict[str, tuple[str, ...]] | None = None,
        excludes: tuple[tuple[str, str], ...] = (),
        states: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.keys = keys
        self.required = tuple(key for key, spec in keys.items() if spec.required)
        self.needs = needs or {}
        self.excludes = excludes
        self.states = states

    def read(self, node: Node, file: DataFile, path: str) -> Any:
        """Give the values by key, or ``MISSING`` where this is no mapping."""
        if not isinstance(node, MappingNode):
            file.fault(node, path, f"found {said(node)}", f"{self.name} is a mapping: {', '.join(self.keys)}")
            return forms.MISSING
        fields = Fields()
        fields.node, fields.path = node, path
        keys = self.keys
        seen: dict[str, Node] = {}
        for key_node, value_node in node.value:
            name = key_node.value
            if name in seen:
                first = place_of(seen[name]).line
                file.fault(key_node, path, f'the key "{name}" a second time', f"keep one; the first is on line {first}",
                           DataSyntaxError)  # fmt: skip
                continue
            spec = keys.get(name) if isinstance(name, str) else None
            if spec is None:
                self._unknown(key_node, file, path)
                continue
            seen[name] = key_node
            value = spec.form.read(value_node, file, f"{path}.{name}" if path else name)
            if value is not forms.MISSING:
                fields[name] = value
        self._check(fields, seen, file, path)
        return fields

    def _unknown(self, key_node: Node, file: DataFile, path: str) -> None:
        name = key_node.value if isinstance(key_node.value, str) else said(key_node)
        near = nearest(name, self.keys)
        expected = f'did you mean "{near}"?' if near else f"{self.name} has {', '.join(self.keys)}"
        file.fault(key_node, path, f"the key {quoted(name)} means nothing here", expected, UnknownKeyError)

    def _check(self, fields: Fields, seen: dict[str, Node], file: DataFile, path: str) -> None:
        for key in self.required:
            if key not in seen:
                file.fault(fields.node, path, f'no "{key}"', f"{self.name} must have it: {self.keys[key].doc}",
                           MissingKeyError)  # fmt: skip
        for key, others in self.needs.items():
            if key in seen and not any(other in seen for other in others):
                words = " or ".join(f'"{other}"' for other in others)
                file.fault(seen[key], path, f'"{key}" stands alone', f"it needs {words} beside it", MissingKeyError)
        for one, other in self.excludes:
            if one in seen and other in seen:
                file.fault(seen[other], path, f'"{one}" and "{other}" together', "keep one of them")
        if self.states and not any(key in seen for key in self.states):
            file.fault(fields.node, path, "an entry that says nothing", f"give one of {', '.join(self.states)}",
                       MissingKeyError)  # fmt: skip

    def schema(self) -> Schema:
        """Give its JSON Schema."""
        schema: Schema = {
            "type": "object",
            "title": self.name,
            "properties": {key: {**spec.form.schema(), "description": spec.doc} for key, spec in self.keys.items()},
            "additionalProperties": False,
        }
        if self.required:
            schema["required"] = list(self.required)
        rules = [
            {"if": {"required": [key]}, "then": {"anyOf": [{"required": [other]} for other in others]}}
            for key, others in self.needs.items()
        ]
        rules += [{"not": {"required": [one, other]}} for one, other in self.excludes]
        if self.states:
            rules.append({"anyOf": [{"required": [key]} for key in self.states]})
        if rules:
            schema["allOf"] = rules
        return schema


REASONS = OneOf("recap", "sports", "holiday", "production", "special", "other")
STATUS = OneOf("confirmed", "cancelled")
RANK = OneOf("announced", "listing", "database", "guide", "pin")
TOUCHES = Key(OneOrMany(forms.SLUG), "former slugs, the oldest first; its entries keep their identity")

SOURCE = Shape(
    "a source",
    {
        "url": Key(forms.URL, "its address"),
        "name": Key(forms.TEXT, "title, licence, what tells a reader what this is"),
        "said_on": Key(forms.DAY, "the day on which the source said it"),
        "read_at": Key(forms.READ_AT, "the day or instant at which it was recorded here", required=True),
        "rank": Key(RANK, "how much it weighs; announced when not given"),
        "note": Key(forms.TEXT, "what a reader should know"),
    },
    states=("url", "name"),
)

CHANNEL = Shape(
    "a channel",
    {
        "names": Key(forms.NAMES, "what it is called", required=True),
        "zone": Key(forms.ZONE, "its time zone", required=True),
        "territory": Key(forms.TERRITORY, "where it is seen", required=True),
        "rollover": Key(forms.ROLLOVER, "the clock at which its broadcast day turns; 05:00 when not given"),
        "network": Key(forms.TEXT, "its network"),
        "carrier": Key(OneOf("terrestrial", "satellite", "cable"), "how it is carried"),
        "site": Key(forms.URL, "its address"),
    },
)

PLATFORM = Shape(
    "a platform",
    {
        "names": Key(forms.NAMES, "what it is called", required=True),
        "zone": Key(forms.ZONE, "the zone in which it announces its hours", required=True),
        "zones": Key(MapOf(forms.TERRITORY, forms.ZONE, "^[A-Z]{2}$"), "other zones by territory"),
        "territory": Key(forms.TERRITORY, "where it is offered"),
        "rollover": Key(forms.ROLLOVER, "the clock at which its broadcast day turns; 05:00 when not given"),
        "site": Key(forms.URL, "its address"),
    },
)

PUBLISHER = Shape(
    "a publisher",
    {
        "names": Key(forms.NAMES, "what it is called", required=True),
        "territory": Key(forms.TERRITORY, "where it publishes", required=True),
        "site": Key(forms.URL, "its address"),
    },
)

ENVELOPE = {
    "source": Key(OneOrMany(forms.SLUG), "the sources that say so", required=True),
    "words": Key(forms.TEXT, "the words in which it was said"),
    "note": Key(forms.TEXT, "what a reader should know"),
    "id": Key(forms.SLUG, "a name for later claims of this list"),
    "corrects": Key(forms.SLUG, "id of the claim that this one puts right"),
    "withdraws": Key(forms.SLUG, "id of a claim that no longer holds"),
}

SERIES_CLAIM = Shape(
    "a claim of a series",
    {
        "count": Key(forms.COUNT, "number of episodes"),
        "first_number": Key(forms.WHOLE, "printed number of the first episode"),
        "status": Key(STATUS, "of the whole series"),
        **ENVELOPE,
    },
    states=("count", "first_number", "status", "withdraws"),
)

LAG = Shape(
    "a lag",
    {
        "after": Key(forms.SLUG, "the run that comes first"),
        "before": Key(forms.SLUG, "the run that comes later"),
        "minutes": Key(forms.COUNT, "minutes between them"),
        "hours": Key(forms.COUNT, "hours between them"),
        "days": Key(forms.COUNT, "days between them"),
    },
    excludes=(("after", "before"),),
    needs={"minutes": ("after", "before"), "hours": ("after", "before"), "days": ("after", "before"),
           "after": ("minutes", "hours", "days"), "before": ("minutes", "hours", "days")},
    states=("after", "before"),
)  # fmt: skip

RUN_CLAIM = Shape(
    "a claim of a run",
    {
        "starts": Key(forms.MOMENT, "first airing"),
        "ends": Key(forms.MOMENT, "date of the last airing"),
        "slot": Key(forms.SLOT, "weekly place in the grid"),
        "from": Key(forms.DAY, "the broadcast date from which the slot holds"),
        "channel": Key(forms.SLUG, "the channel"),
        "with": Key(ListOf(forms.SLUG), "further channels at the same time"),
        "affiliates": Key(forms.COUNT, "how many more stations air it at the same time"),
        "platform": Key(forms.SLUG, "the platform"),
        "block": Key(forms.TEXT, "the programme block"),
        "minutes": Key(forms.COUNT, "length of one episode's place in the grid"),
        "count": Key(forms.COUNT, "episodes of this run, where it differs"),
        "lag": Key(LAG, "distance from another run"),
        "break": Key(forms.DAY, "a broadcast date without an airing"),
        "carry": Key(forms.YES_NO, "the later ones move along"),
        "shift": Key(forms.DAY, "the broadcast date whose airing moves"),
        "to": Key(forms.SHIFT, "where it moves"),
        "reason": Key(REASONS, "why"),
        "double": Key(forms.DAY, "a broadcast date with several episodes"),
        "episodes": Key(forms.COUNT, "how many"),
        "recap": Key(forms.DAY, "a broadcast date with a recap"),
        "slug": Key(forms.SLUG, "the recap's key"),
        "episode": Key(forms.COUNT, "position of an episode, from 1"),
        "date": Key(forms.MOMENT, "its own date"),
        "status": Key(STATUS, "of the episode, or of the whole run"),
        **ENVELOPE,
    },
    needs={
        "from": ("slot",), "with": ("channel",), "carry": ("break",), "to": ("shift",), "shift": ("to",),
        "reason": ("break", "shift"), "episodes": ("double",), "recap": ("slug",), "slug": ("recap",),
        "date": ("episode",), "episode": ("date", "status"),
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
        "territory": Key(forms.TERRITORY, "where this run is for"),
        "zone": Key(forms.ZONE, "zone of its hours while no outlet is known"),
        "claims": Key(ListOf(RUN_CLAIM), "what is said of it, the latest at the end", required=True),
        "was": TOUCHES,
    },
)

EPISODE = Shape(
    "an episode",
    {
        "ja": Key(forms.TEXT, "title"),
        "romaji": Key(forms.TEXT, "title"),
        "en": Key(forms.TEXT, "title"),
        "source": Key(OneOrMany(forms.SLUG), "where the title was read"),
        "was": Key(forms.KEY, "a former key of this episode"),
    },
)

SERIES = Shape(
    "a series",
    {
        "names": Key(forms.NAMES, "what it is called"),
        "installment": Key(forms.COUNT, "which sequel it is"),
        "kind": Key(OneOf("broadcast", "stream"), "what it is while no outlet is known"),
        "lead": Key(forms.SLUG, "the run whose keys name no outlet", required=True),
        "episodes": Key(MapOf(forms.COUNT, EPISODE, "^[0-9]+$"), "titles by position, from 1"),
        "claims": Key(ListOf(SERIES_CLAIM), "what is said of it whatever the run"),
        "runs": Key(MapOf(forms.SLUG, RUN, forms.SLUG_PATTERN), "its runs", required=True),
        "was": TOUCHES,
    },
)

_LINE_CLAIM = {
    "date": Key(forms.MOMENT, "when it comes out"),
    "until": Key(forms.DAY, "last day of what lasts for days"),
    "isbn": Key(forms.ISBN, "of this volume in this edition"),
    "minutes": Key(forms.COUNT, "how long it lasts"),
    "channel": Key(forms.SLUG, "where it is shown"),
    "platform": Key(forms.SLUG, "where it is shown"),
    "status": Key(STATUS, "cancelled, or confirmed after all"),
    **ENVELOPE,
}
_LINE_STATES = ("date", "until", "isbn", "minutes", "channel", "platform", "status", "withdraws")

ITEM_CLAIM = Shape(
    "a claim of an item",
    {"item": Key(forms.NUMBER_OR_SLUG, "number or slug of the item", required=True), **_LINE_CLAIM},
    needs={"until": ("date",)},
    excludes=(("channel", "platform"),),
    states=_LINE_STATES,
)

VOLUME_CLAIM = Shape(
    "a claim of a volume",
    {"volume": Key(forms.NUMBER_OR_SLUG, "number or slug of the volume", required=True), **_LINE_CLAIM},
    needs={"until": ("date",)},
    excludes=(("channel", "platform"),),
    states=_LINE_STATES,
)

ITEM = Shape(
    "an item",
    {
        "names": Key(forms.NAMES, "what it is called"),
        "place": Key(forms.TEXT, "where it takes place"),
        "covers": Key(forms.TEXT, "of an omnibus: the numbers in it"),
        "was": Key(forms.KEY, "a former key of this item"),
    },
)


def _edition(claim: Shape) -> Shape:
    return Shape(
        "an edition",
        {
            "publisher": Key(forms.SLUG, "who publishes it"),
            "territory": Key(forms.TERRITORY, "where; the publisher's when not given"),
            "names": Key(forms.NAMES, "what it is called"),
            "claims": Key(ListOf(claim), "what is said of it, the latest at the end", required=True),
        },
    )


_LINE = {
    "names": Key(forms.NAMES, "what the line is called"),
    "medium": Key(forms.TEXT, "of volumes: manga, light novel, …"),
    "items": Key(MapOf(forms.NUMBER_OR_SLUG, ITEM, forms.SLUG_PATTERN), "its items by number or slug"),
    "territory": Key(forms.TERRITORY, "where its dates count"),
    "was": TOUCHES,
}


def _line(kind: OneOf, claim: Shape) -> Shape:
    editions = MapOf(forms.EDITION, _edition(claim), "^[a-z]{2}(-(print|digital))?(-[a-z0-9]+)*$")
    return Shape(
        "a line",
        {
            "kind": Key(kind, "what comes out", required=True),
            **_LINE,
            "editions": Key(editions, "language[-format[-edition]] to an edition"),
            "claims": Key(ListOf(claim), "what is said of its items, the latest at the end"),
        },
        excludes=(("editions", "claims"),),
        states=("editions", "claims"),
    )


LINE_KINDS = ("volume", "issue", "disc", "film", "live", "award", "stream", "broadcast")


class LineForm:
    """A line: its kind decides whether its claims speak of volumes or of items."""

    volume = _line(OneOf("volume"), VOLUME_CLAIM)
    other = _line(OneOf(*LINE_KINDS), ITEM_CLAIM)

    def read(self, node: Node, file: DataFile, path: str) -> Any:
        """Give the line's values."""
        kind = None
        if isinstance(node, MappingNode):
            kind = next((value.value for key, value in node.value if key.value == "kind"), None)
        return (self.volume if kind == "volume" else self.other).read(node, file, path)

    def schema(self) -> Schema:
        """Give its JSON Schema."""
        return {
            "if": {"properties": {"kind": {"const": "volume"}}, "required": ["kind"]},
            "then": self.volume.schema(),
            "else": self.other.schema(),
        }


WORK = Shape(
    "a work",
    {
        "titles": Key(forms.NAMES, "its titles by language", required=True),
        "also": Key(ListOf(forms.TEXT), "further titles, for search"),
        "creator": Key(forms.NAMES, "who made it"),
        "site": Key(forms.URL, "its address"),
        "territory": Key(forms.TERRITORY, "where its dates count when nothing finer is said; JP when not given"),
        "touched": Key(forms.DAY, "day on which names or titles changed after they were published"),
        "was": TOUCHES,
        "sources": Key(MapOf(forms.SLUG, SOURCE, forms.SLUG_PATTERN), "the pages that its claims rest on"),
        "series": Key(MapOf(forms.SLUG, SERIES, forms.SLUG_PATTERN), "numbered episodes with their runs"),
        "lines": Key(MapOf(forms.SLUG, LineForm(), forms.SLUG_PATTERN), "volumes, issues, films, events"),
    },
)

SHARED: dict[str, Shape] = {
    "channels": CHANNEL,
    "platforms": PLATFORM,
    "publishers": PUBLISHER,
    "sources": SOURCE,
}
"""The shared files without ``.yaml`` → what each of their slugs holds."""

SCHEMA_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> Schema:
    """Give one JSON Schema for the files of a data folder: a work at the root, the shared files under ``$defs``."""
    return {
        "$schema": SCHEMA_DIALECT,
        "$id": "https://medalcal.invalid/schema/data-1.json",
        "title": "medalcal data file of a work",
        **{key: value for key, value in WORK.schema().items() if key != "title"},
        "$defs": {
            name: MapOf(forms.SLUG, shape, forms.SLUG_PATTERN).schema() for name, shape in SHARED.items()
        },
    }  # fmt: skip
