"""How the server is, for whoever watches it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from medalcal.server.asgi import Headers
from medalcal.server.keeper import Keeper
from medalcal.server.notice import NO_STORE, NOSNIFF, RETRY, Made, typed


def health(keeper: Keeper) -> Made:
    """Tell which edition is handed out, how old it is, and what hinders a newer one; 503 where there is none."""
    now = datetime.now(UTC)
    shelf = keeper.shelf
    told: dict[str, Any] = {"status": "no edition" if shelf is None else "ok", "store_error": keeper.trouble}
    if keeper.checked_at is not None:
        told["checked_seconds_ago"] = round((now - keeper.checked_at).total_seconds())
    if shelf is not None:
        told |= {
            "edition": shelf.name,
            "edition_on": shelf.edition.on,
            "made_at": shelf.edition.made_at,
            "age_seconds": round((now - shelf.made_at).total_seconds()),
            "learned": shelf.edition.learned,
            "works": len(shelf.edition.works),
        }
    body = json.dumps(told).encode() + b"\n"
    made = typed(200, b"application/json; charset=utf-8", body, NO_STORE, NOSNIFF)
    return made if shelf is not None else Made(503, Headers((*made.headers, RETRY)), body)
