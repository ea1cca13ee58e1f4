"""What is remarked right before a date in English, and what the date is then."""

from __future__ import annotations

from medalcal.news.proposal import NONE_THEN, PAUSED, TOLD_THEN

REMARKS = (
    ("skipped issue", NONE_THEN),
    ("shot then", NONE_THEN),
    ("eligible", "no release"),
    ("each year", "no release"),
    ("pauses then", PAUSED),
    ("streamed event", TOLD_THEN),
    ("as was told", TOLD_THEN),
    ("told it was", TOLD_THEN),
    ("closed then", NONE_THEN),
    ("told only then", TOLD_THEN),
    ("updated then", TOLD_THEN),
    ("not then", "no release"),
    ("delivered then", "no release"),
    ("of a reader", "no release"),
    ("given since", "no release"),
    ("over then", "the end of a run"),
    ("orders then", "tickets or orders"),
    ("meant to end", "a guess"),
)
"""Each remark by its shape, with the reason why its date is no release."""
