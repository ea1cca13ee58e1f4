"""Changes that are one piece of news: alike, learned at once, of one part of a work. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from medalcal.emit.changedoc import Moved
from medalcal.emit.entry import Entry, Language
from medalcal.emit.words import full_name, label

GONE = ("cancelled", "withdrawn")
_BREAK = re.compile(r"/break-\d{4}-\d\d-\d\d(@|$)")
"""In the key of a break, which is named after its day."""
_NUMBERED = re.compile(r"(.*?)([Ee]pisode|[Vv]olume) (\d+)( \(.*\))?|(.*第)(\d+)([話巻].*)", re.DOTALL)
_OF_RUN = re.compile(r"^[^@:]*")
"""What stands before run or edition in the last part of a key."""
_LISTED = 4
"""Numbers named one by one; more only where they follow on each other."""


class Group(NamedTuple):
    """Changes that are told together, in the order of their numbers."""

    changes: list[Moved]

    @property
    def first(self) -> Moved:
        """The one that stands for all."""
        return self.changes[0]

    @property
    def adds_many(self) -> bool:
        """Whether several dates were added at once, which are told by their number."""
        return self.first["change"] == "added" and self.more > 0

    @property
    def name(self) -> str:
        """What they are: ``Medalist, Season 2, episodes 14 to 17``."""
        return self.name_in("en")

    def name_in(self, language: Language) -> str:
        """Give what they are in a language, which is that of their titles and labels."""
        first = self.first
        together = _together([label(change) for change in self.changes]) if self.more else label(first)
        more = f"ほか{self.more}件" if language == "ja" else f" and {self.more} more"
        name = full_name({**first, "label": together}) if together else full_name(first) + more
        run = first["key"].partition("@")[2]
        return f"{name} ({run})" if run else name

    @property
    def more(self) -> int:
        """How many there are besides the first."""
        return len(self.changes) - 1

    @property
    def is_one_distance(self) -> bool:
        """Whether all of them moved, and as far as each other."""
        before, after = self.first["before"], self.first["after"]
        if not before or not after or (before["airs_at"] == after["airs_at"] and before["date"] == after["date"]):
            return False
        return _day(before) is not None and _day(after) is not None


def groups(changes: Iterable[Moved]) -> list[Group]:
    """Put together what is told together: part by part in their order, within each by the number of the first."""
    found: dict[object, list[Moved]] = {}
    for change in changes:
        found.setdefault(_alike(change), []).append(change)
    gone = {_run(some[0]) for some in found.values() if some[0]["change"] in GONE and not _is_break(some[0])}
    told = [
        Group(sorted(some, key=_place))
        for some in found.values()
        if not (_is_break(some[0]) and some[0]["change"] in GONE and _run(some[0]) in gone)  # goes without saying
    ]
    parts: dict[tuple[str, str], int] = {}
    return sorted(told, key=lambda group: (parts.setdefault(_part(group.first), len(parts)), *_place(group.first)[:2]))


def others(before: Entry, after: Entry) -> Iterator[str]:
    """Say what differs besides the date."""
    if before["broadcast_time"] != after["broadcast_time"]:
        yield f"{_grid(before)} → {_grid(after)}"
    for key in ("outlet", "minutes", "status", "until"):
        if before[key] != after[key]:
            yield f"{key} {before[key] or 'not known'} → {after[key] or 'not known'}"


def _grid(state: Entry) -> str:
    return " ".join(filter(None, (state["date"], state["broadcast_time"])))


def _is_break(change: Moved) -> bool:
    return _BREAK.search(change["key"]) is not None


def _part(change: Moved) -> tuple[str, str]:
    """Give of which series or line a change is, and when it was learned."""
    return change["key"].rpartition("/")[0], change["on"]


def _run(change: Moved) -> tuple[str, str, str]:
    """Give of which run or edition a change is, and when it was learned."""
    part, _, name = change["key"].rpartition("/")
    return part, _OF_RUN.sub("", name), change["on"]


def _alike(change: Moved) -> object:
    """Give what changes have in common that are told together."""
    if change["change"] == "added":
        return change["key"] if _is_break(change) else change["work"], change["on"]
    cause = change["change"], change["why"], change["url"]
    return _run(change), cause, _is_break(change), _step(change["before"], change["after"])


def _step(before: Entry | None, after: Entry | None) -> object:
    """Give how a date changed: by how many days and from which hour to which, or from what to what."""
    if before is None or after is None:
        return None
    if before["date"] == after["date"] and before["airs_at"] == after["airs_at"]:
        return tuple(others(before, after))
    hours = before["broadcast_time"], after["broadcast_time"]
    old, new = _day(before), _day(after)
    if old is not None and new is not None:
        return new - old, hours
    return "lost" if after["date"] is None else "found" if before["date"] is None else (before["date"], after["date"])


def _day(state: Entry) -> date | None:
    return date.fromisoformat(state["date"]) if state["precision"] in ("minute", "day") else None


def _place(change: Moved) -> tuple[bool, int, str]:
    """Sort by number, so that 10 comes after 9; what has none comes last."""
    name = re.split("[@:]", change["key"].rpartition("/")[2])[0]
    return (not name.isdecimal(), int(name) if name.isdecimal() else 0, change["key"])


def _together(labels: list[str]) -> str | None:
    """Name things that differ in their number alone; None where they do not."""
    found = [match.groups() for match in map(_NUMBERED.fullmatch, labels) if match]
    if len(found) < len(labels) or len({(*parts[:2], *parts[3:5], parts[6]) for parts in found}) > 1:
        return None
    head, word, _, tail, head_ja, _, tail_ja = found[0]
    numbers = sorted({int(parts[2] or parts[5]) for parts in found})
    if len(numbers) < len(labels):
        return None
    if numbers[-1] - numbers[0] < len(numbers) and len(numbers) > 2:
        listed = f"{numbers[0]} to {numbers[-1]}" if word else f"{numbers[0]}～{numbers[-1]}"
    elif len(numbers) > _LISTED:
        return None
    elif word:
        listed = f"{', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"
    else:
        listed = "・".join(map(str, numbers))
    return f"{head}{word}s {listed}{tail or ''}" if word else f"{head_ja}{listed}{tail_ja}"
