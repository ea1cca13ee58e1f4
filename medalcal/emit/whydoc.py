"""Why a date is given, as plain data: ``medalcal/why/1``."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from medalcal.emit.changedoc import Moved
from medalcal.emit.claimwords import claim_text, value_text
from medalcal.emit.entry import Entry
from medalcal.model.claim import Origin
from medalcal.model.reason import Reason

SCHEMA = "medalcal/why/1"

_FIRST = ("status", "starts", "date", "until", "slot", "lag", "ends", "count", "outlet", "minutes")

Statement = dict[str, Any]
"""One announcement with all that it says, in the order of ``medalcal/why/1``."""


def statements(found: Iterable[Reason], path: str) -> list[Statement]:
    """Put together the claims of one announcement, in the order in which they come.

    Args:
        path: Of the file in which they are kept.
    """
    return [
        _statement(list(group), path)
        for _, group in groupby(found, key=lambda reason: (reason.part, reason.claim.place, reason.claim.origins))
    ]


def _statement(group: list[Reason], path: str) -> Statement:
    claim = group[0].claim
    return {
        "part": group[0].part,
        "says": [
            {
                "field": reason.claim.field,
                "about": None if reason.claim.about is None else value_text(reason.claim.about),
                "value": value_text(reason.claim.value),
                "text": claim_text(reason.claim),
                "standing": reason.standing,
            }
            for reason in sorted(group, key=_order)
        ],
        "words": claim.words,
        "note": claim.note,
        "id": claim.id,
        "corrects": claim.corrects,
        "withdraws": claim.withdraws,
        "sources": [_source(origin) for origin in claim.origins],
        "path": path,
        "line": claim.place[0],
    }


def _order(reason: Reason) -> tuple[int, str]:
    """Sort what one announcement says: dates first, then how they go on, then the rest."""
    field = reason.claim.field
    return (_FIRST.index(field) if field in _FIRST else len(_FIRST), field)


def _source(origin: Origin) -> dict[str, Any]:
    return {
        "url": origin.url,
        "name": origin.name,
        "said_on": origin.said_on.isoformat() if origin.said_on else None,
        "read_at": origin.read_text,
        "rank": "guide" if origin.guide else origin.rank.name.lower(),
    }


def document(
    work: str, entry: Entry | None, claims: list[Statement], changes: list[Moved], about: dict[str, Any]
) -> dict[str, Any]:
    """Give the document ``medalcal/why/1``.

    Args:
        entry: The entry that was asked for; None for a whole work.
        claims: The last read first.
        changes: The last learned first.
    """
    return {"schema": SCHEMA, **about, "work": work, "entry": entry, "claims": claims, "changes": changes}
