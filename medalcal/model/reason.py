"""A claim beside the others of its subject: what it counts for."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from medalcal.model.claim import Claim


class Standing(StrEnum):
    """What a claim counts for, beside the others of its subject."""

    HOLDS = "holds"
    CONFIRMS = "confirms"
    DISAGREES = "disagrees"
    """It says otherwise and ranks lower, or has the very same stamp."""
    REPLACED = "replaced"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


class Reason(NamedTuple):
    """One claim, with where it is kept and what it counts for."""

    part: str
    """Series or line, then run or edition: ``season-2/tv``."""
    claim: Claim
    standing: Standing
