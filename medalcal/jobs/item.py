"""Which item of a line a claim dates: a film, an issue, a disc, an event, an award. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from medalcal.curated.edit import Addition, Tree
from medalcal.emit.searchkey import folded
from medalcal.jobs.holder import Holder, Place, agrees, free, free_part, script_of, shown, slug_of, when
from medalcal.model.dates import Precision
from medalcal.model.work import Kind, Line
from medalcal.news.found import Found

_NEW_LINES = {"film": "films", "live": "events", "award": "awards", "issue": "magazine", "disc": "discs"}
_MANY = 2
"""Words of a name that must be in common for it to be the same thing, of names that have so many."""
_COMMON = frozenset(("the", "a", "an", "of", "in", "for", "and", "at", "on", "to", "award", "awards", "manga", "anime",
                     "movie", "film", "event", "special"))  # fmt: skip
"""Words that many names have."""


def among_items(holder: Holder, found: Found) -> list[Place] | str:
    """Give the place of what has a name rather than a number."""
    kind = Kind(found.kind)
    lines = [line for line in holder.work.lines if line.kind is kind]
    name = found.label
    chosen = _item(holder, lines, found, name)
    if chosen is None:
        line = lines[0] if lines else None
        slug = line.slug if line else free_part(holder.work, _NEW_LINES[found.kind])
        item, setup = _new_item(holder, line, slug, found, name)
    else:
        line, item, setup = chosen[0], chosen[1], ()
        slug = line.slug
    says: dict[str, Tree] = {"item": str(item), **when(found), **_where(holder, found)}
    return [_of_line(holder, line, slug, item, says, setup, found)]


def _of_line(
    holder: Holder, line: Line | None, slug: str, item: int | str, says: dict[str, Tree],
    setup: tuple[Addition, ...], found: Found,
) -> Place:  # fmt: skip
    """Give the place in a line, or in the edition of one that has editions."""
    key = f"{holder.work.slug}/{slug}/{item}"
    if found.kind != "disc" or (line is not None and not line.editions):
        return Place(key, ("lines", slug, "claims"), says, setup)
    language = found.language or ("en" if found.territory in ("US", "GB", "CA", "AU") else "ja")
    edition = next((e.slug for e in line.editions if e.language == language), language) if line else language
    return Place(f"{key}:{edition}", ("lines", slug, "editions", edition, "claims"), says, setup)


def _where(holder: Holder, found: Found) -> dict[str, Tree]:
    if found.kind not in ("film", "live"):
        return {}
    outlet = next((o for named in found.outlets if (o := holder.outlet(named.slug)) is not None), None)
    return {} if outlet is None else shown([outlet])


def _item(
    holder: Holder, lines: Sequence[Line], found: Found, name: str | None
) -> tuple[Line, int | str] | None:  # fmt: skip
    """Give the item that is meant: by its number, its name, its date, or as the only film."""
    rated = [
        (-_likeness(holder, line, item, found, name), place, line, item)
        for place, (line, item) in enumerate((line, item) for line in lines for item in _items(holder, line))
    ]
    best = min(rated, default=None, key=lambda one: one[:2])
    if best is not None and best[0] < 0:
        return best[2], best[3]
    if found.kind == "film" and len(rated) == 1:
        return rated[0][2], rated[0][3]
    return None


def _items(holder: Holder, line: Line) -> Iterator[int | str]:
    dated = [item.name for item in holder.occurrences.values() if item.part == line.slug]
    yield from dict.fromkeys([*line.items, *dated])


def _likeness(holder: Holder, line: Line, item: int | str, found: Found, name: str | None) -> int:
    """Rate how sure a claim is of an item; nothing where it need not be.

    Of prizes and events there are several in a year, so a year alone is none of their signs unless the name fits too.
    """
    if found.number is not None:
        return 3 if str(found.number) == str(item) else 0
    held = [one for one in holder.occurrences.values() if one.part == line.slug and one.name == item]
    dated = any(agrees(one, found) for one in held if one.date.first)
    shared = _shared_words(name, line, item)
    fine = found.date.precision.rank <= Precision.MONTH.rank
    if dated and (fine or shared or found.kind in ("film", "issue") or name is None):
        return 2 + shared
    return shared if shared >= _MANY and found.kind != "award" else 0


def _shared_words(name: str | None, line: Line, item: int | str) -> int:
    known = line.items.get(item)
    texts = [*(known.names.values() if known else ()), str(item).replace("-", " ")]
    wanted = _words(name or "")
    return max((len(wanted & _words(text)) for text in texts), default=0)


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", folded(text)) if len(word) > 1 and word not in _COMMON}


def _new_item(
    holder: Holder, line: Line | None, slug: str, found: Found, name: str | None
) -> tuple[int | str, tuple[Addition, ...]]:  # fmt: skip
    """Name a new item, and give what its line and its names need."""
    setup = () if line else (Addition(("lines",), {slug: _about_line(holder, found)}),)
    if isinstance(found.number, int):
        return found.number, setup
    taken = {str(item) for item in _items(holder, line)} if line else set()
    item = free(slug_of(name or "") or {"film": "movie", "issue": "first"}.get(found.kind, found.kind), taken)
    names: Tree = {script_of(name): name} if name else {"en": _plain_name(holder, found)}
    return item, (*setup, Addition(("lines", slug, "items"), {item: {"names": names}}))


def _about_line(holder: Holder, found: Found) -> dict[str, Tree]:
    magazine = next((m for o in found.outlets if (m := holder.shared.magazines.get(o.slug or ""))), None)
    names: dict[str, Tree] = {"names": dict(magazine.names)} if magazine and found.kind == "issue" else {}
    return {"kind": found.kind, **names}


def _plain_name(holder: Holder, found: Found) -> str:
    words = {"film": "Film", "issue": "Start of the serial", "award": "Award", "live": "Event", "disc": "Disc"}
    return words[found.kind]
