"""All that a snapshot keeps of a work as one JSON document, so that it can travel and be kept in another snapshot."""

from __future__ import annotations

import json
from typing import Any

from medalcal.errors import LedgerError
from medalcal.ledger.row import ChangeRow, Packed, WorkRow
from medalcal.ledger.snapshot import FORMAT, Snapshot

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def packed_work(snapshot: Snapshot, slug: str) -> bytes:
    """Give what a snapshot keeps of a work; the same for the same data, wherever and from whatever file it was read."""
    work, packed, aliases, changes = snapshot.parts_of(slug)
    rows = [[*row[:-1], None if row[-1] is None else row[-1].decode()] for row in packed.rows]
    document = {
        "format": FORMAT,
        "work": work._replace(stamp=""),
        "commons": packed.commons,
        "rows": rows,
        "facets": packed.facets,
        "aliases": aliases,
        "changes": changes,
    }
    return _encode(document).encode()


def put_packed(snapshot: Snapshot, data: bytes) -> str:
    """Keep a packed work in a snapshot, in place of what it had of it; give its slug.

    Raises:
        LedgerError: It is no such document, or one of another program.
    """
    try:
        document: dict[str, Any] = json.loads(data)
        if document["format"] != FORMAT:
            raise LedgerError(
                f"rows of format {document['format']}, this program knows {FORMAT}; publish and serve with one version"
            )
        rows = [(*row[:-1], None if row[-1] is None else row[-1].encode()) for row in document["rows"]]
        work = WorkRow(*document["work"])
        packed = Packed(document["commons"], rows, [(name, value) for name, value in document["facets"]])
        aliases = [(old, key) for old, key in document["aliases"]]
        snapshot.put_work(work, packed, aliases, [ChangeRow(*change) for change in document["changes"]])
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise LedgerError(f"this is no work of a snapshot: {error}") from None
    return work.slug
