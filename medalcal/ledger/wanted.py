"""Works that are asked for each with a choice of its releases, as a condition on the rows of a snapshot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

Condition = tuple[str, list[str | int]]
"""A condition in SQL, and the values it is about."""

_SERIES = (
    "substr(occurrence.key, 1, length(occurrence.work) + 1 + "
    "instr(substr(occurrence.key, length(occurrence.work) + 2), '/'))"
)
"""The beginning of a key, up to the slash behind its series."""
_LEAD = (
    "SELECT 1 FROM occurrence AS first WHERE first.work = occurrence.work AND first.lead = 1 "
    "AND first.key BETWEEN " + _SERIES + " AND " + _SERIES + " || '~'"
)
"""The entries of the lead run of the same series."""
FORMAT_COLUMN = "(SELECT json_extract(common.entry, '$.format') FROM common WHERE common.id = occurrence.common)"


class Wanted(NamedTuple):
    """Some works of which the same releases are asked for. What nothing is said of, counts as always."""

    works: tuple[str, ...]
    tv: bool = False
    """Of episodes the broadcast: the lead run if it is one, else every run that is."""
    outlets: tuple[str, ...] = ()
    """Of episodes the runs there; beside ``tv``, these too."""
    territories: tuple[str, ...] | None = None
    """Only what is for these territories, as the rows name them; None for any, and none of them for nothing.

    Without an outlet it takes the lead run of a series if that is for them, else all runs that are.
    """
    volumes: tuple[tuple[str, str | None], ...] = ()
    """Of volumes those of a language and, if one is named, a format; one whose format nobody said yet counts too."""
    kinds: tuple[str, ...] = ()

    @property
    def picks_run(self) -> bool:
        """Tell whether it chooses among the runs of a series."""
        return self.tv or bool(self.outlets) or self.territories is not None

    @property
    def takes_several(self) -> bool:
        """Tell whether it may take several runs of a series; the broadcast is nearly always one."""
        return self.tv + len(self.outlets) > 1 or (self.picks_run and not self.tv and not self.outlets)


def condition(wanted: Iterable[Wanted], lead_only: bool) -> Condition:
    """Give the condition that an occurrence is among what is wanted.

    Args:
        lead_only: Of works without a choice of runs only the lead ones.
    """
    parts = [_group(group, lead_only) for group in wanted if group.works]
    if not parts:
        return "0", []
    return f"({' OR '.join(clause for clause, _ in parts)})", [value for _, values in parts for value in values]


def _group(group: Wanted, lead_only: bool) -> Condition:
    clauses, values = [_among("work", group.works)], [*group.works]  # type: tuple[list[str], list[str | int]]
    if group.kinds:
        clauses.append(_among("kind", group.kinds))
        values += group.kinds
    if group.territories is not None:
        clauses.append(_among("territory", group.territories))
        values += group.territories
    if group.volumes:
        clause, named = _volumes(group.volumes)
        clauses.append(f"(kind != 'volume' OR {clause})")
        values += named
    if group.picks_run:
        clause, named = _runs(group)
        clauses.append(f"(kind NOT IN ('broadcast', 'stream') OR {clause})")
        values += named
    elif lead_only:
        clauses.append("lead = 1")
    return f"({' AND '.join(clauses)})", values


def _runs(group: Wanted) -> Condition:
    either: list[str] = []
    values: list[str | int] = []
    if group.tv:
        either.append(f"(kind = 'broadcast' AND (lead = 1 OR NOT EXISTS ({_LEAD} AND first.kind = 'broadcast')))")
    for outlet in group.outlets:  # the column may name several that air it together
        either.append("instr(' ' || outlet || ' ', ?)")
        values.append(f" {outlet} ")
    if not either and group.territories is not None:
        there = _among("first.territory", group.territories)
        either.append(f"(lead = 1 OR NOT EXISTS ({_LEAD} AND {there}))")
        values += group.territories
    return f"({' OR '.join(either)})", values


def _volumes(wanted: Iterable[tuple[str, str | None]]) -> Condition:
    either: list[str] = []
    values: list[str | int] = []
    for language, form in wanted:
        either.append("language = ?" if form is None else f"(language = ? AND IFNULL({FORMAT_COLUMN}, ?) = ?)")
        values += [language] if form is None else [language, form, form]
    return f"({' OR '.join(either)})", values


def _among(column: str, names: Sequence[str]) -> str:
    return f"{column} IN ({', '.join('?' * len(names))})"
