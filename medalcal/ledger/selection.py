"""What is asked of a snapshot: which occurrences, in which stretch of time, and how that is said in SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from medalcal.ledger.wanted import Wanted

INSTANT, DAY, COARSE, BREAK, BREAK_DAYS = 0, 1, 2, 3, 4
"""Tiers of an occurrence: known to the minute; to the day; more coarsely or not at all; breaks by minute and by day."""
BREAKS = (BREAK, BREAK_DAYS)

NEVER = 9_999_999
"""Stands for the day of what has no date, so that it comes last."""
LIKELY_ON = 28
"""How many days after the last one entered a show whose end is open may well go on: ten weeks are entered, and a
quarter of a year has thirteen."""


class Filter(NamedTuple):
    """Which occurrences are asked for; an empty tuple asks for all."""

    works: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    territories: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    format: str | None = None
    """Of volumes ``print`` or ``digital``; those of which nobody said it yet count too."""
    open_ended: bool = False
    """Only the last one entered of each weekly run whose end nobody announced."""
    lead_only: bool = True
    edition_on: int | None = None
    """The day of the edition, on which things cancelled long before are left out; None to leave out none."""
    limit: int | None = None
    wanted: tuple[Wanted, ...] | None = None
    """Only these works, each group with its choice of releases; None for all works."""

    @property
    def lead_alone(self) -> bool:
        """Tell whether no other run than the lead one can be meant."""
        return self.lead_only and not any(group.picks_run for group in self.wanted or ())

    @property
    def takes_several(self) -> bool:
        """Tell whether several runs of a series may be meant, so that only their outlets tell an episode apart."""
        if len(self.outlets) == 1:
            return False
        if self.wanted is None:
            return not self.lead_only
        return any(group.takes_several or not (group.picks_run or self.lead_only) for group in self.wanted)


class Span(NamedTuple):
    """A half-open window in the units of ``Row.at``."""

    from_minute: int
    until_minute: int
    from_day: int
    until_day: int


ALL = Span(-(2**62), 2**62, -(2**62), 2**62)


def table_of(chosen: Filter) -> str:
    """Name the table of occurrences, and for single works their index: left alone, SQLite takes that of time."""
    return "occurrence INDEXED BY occurrence_work" if chosen.works else "occurrence"


def conditions_of(chosen: Filter) -> tuple[list[str], list[str | int]]:
    """Give the conditions of a filter, and the values they are about."""
    clauses, values = [], []  # type: tuple[list[str], list[str | int]]
    for name, wanted in (
        ("work", chosen.works), ("kind", chosen.kinds), ("territory", chosen.territories),
        ("language", chosen.languages),
    ):  # fmt: skip
        if wanted:
            clauses.append(f"{name} IN ({', '.join('?' * len(wanted))})")
            values += wanted
    if chosen.outlets:  # the column may name several that air it together
        clauses.append("(" + " OR ".join(["instr(' ' || outlet || ' ', ?)"] * len(chosen.outlets)) + ")")
        values += [f" {outlet} " for outlet in chosen.outlets]
    if chosen.format is not None:
        from medalcal.ledger.wanted import FORMAT_COLUMN

        clauses.append(f"IFNULL({FORMAT_COLUMN}, ?) = ?")
        values += [chosen.format, chosen.format]
    if chosen.open_ended:
        clauses.append("may_go_on = 1")
    if chosen.edition_on is not None:
        clauses.append("(leaves IS NULL OR leaves > ?)")
        values.append(chosen.edition_on)
    if chosen.wanted is not None:
        from medalcal.ledger.wanted import condition

        clause, named = condition(chosen.wanted, chosen.lead_only)
        clauses.append(clause)
        values += named
    return clauses, values
