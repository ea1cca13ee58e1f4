"""Changes for tests of what is made of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")
TOKYO = ZoneInfo("Asia/Tokyo")


def state(text: str | None, **said: Any) -> dict[str, Any]:
    """Make a state from ``2027-01-09 25:30``, something coarser, or None for no date."""
    date, _, clock = (text or "").partition(" ")
    precision = "none" if text is None else "year" if len(date) == 4 else "minute" if clock else "day"
    if precision == "day" and not date[-1].isdigit():
        precision = "season"
    elif len(date) == 7:
        precision = "month"
    airs_at, local = None, None
    if clock:
        hours, minutes = map(int, clock.split(":"))
        at = datetime.fromisoformat(date).replace(tzinfo=TOKYO) + timedelta(hours=hours, minutes=minutes)
        airs_at, local = f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}", at.astimezone(BERLIN).isoformat()
    made = {
        "date": date or None, "precision": precision, "broadcast_time": clock or None,
        "airs_at": airs_at, "local": local,
        "zone": "Asia/Tokyo" if clock else None, "until": None, "minutes": None, "status": "confirmed", "outlet": None,
    }  # fmt: skip
    return made | said


def move(
    step: str, before: dict[str, Any] | None, after: dict[str, Any] | None, *, number: int | str = 1, **said: Any
) -> dict[str, Any]:
    """Make a change of an episode of a second season."""
    made = {
        "key": f"ice/season-2/{number}", "uid": f"uid-{number}", "kind": "broadcast", "work": "ice", "title": "Ice",
        "label": f"Season 2, episode {number}", "change": step, "before": before, "after": after,
        "on": "2026-11-06T00:00:00Z", "why": None, "url": "https://example.org/news",
    }  # fmt: skip
    return made | said


def volume(number: int, edition: str, step: str, before: str | None, after: str | None, **said: Any) -> dict[str, Any]:
    """Make a change of a volume."""
    words = {"en-print": "English, print", "en-digital": "English, digital"}[edition]
    return move(step, state(before), state(after), key=f"ice/manga/{number}:{edition}", kind="volume",
                label=f"Volume {number} ({words})", **said)  # fmt: skip
