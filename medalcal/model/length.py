"""How long something lasts, where that was announced and where it was not."""

from __future__ import annotations

MINUTES_BY_KIND = {"broadcast": 30, "stream": 30, "film": 120}
"""How long something is taken to last whose length nobody announced: a half-hour slot, a feature film."""
MINUTES_OTHERWISE = 60
"""An hour: long enough to be seen in a day view, and no claim about a live show or a ceremony."""


def length_of(kind: str, minutes: int | None = None) -> int:
    """Give how many minutes something of a kind lasts: those announced, else what such things mostly take."""
    return minutes or MINUTES_BY_KIND.get(kind, MINUTES_OTHERWISE)
