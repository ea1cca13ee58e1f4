"""Contents: bytes that never change, kept packed under their digest."""

from __future__ import annotations

import zlib

OBJECTS = "objects"


def object_name(digest: str) -> str:
    """Give the name under which contents are kept, packed by gzip."""
    return f"{OBJECTS}/{digest[:2]}/{digest}.gz"


def packed(body: bytes) -> bytes:
    """Pack contents by gzip, the same bytes always: no time and no name in them."""
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    data = packer.compress(body) + packer.flush()
    return data[:9] + b"\xff" + data[10:]  # of no system in particular


def unpacked(data: bytes) -> bytes:
    """Give the contents that were packed.

    Raises:
        zlib.error: They are damaged.
    """
    return zlib.decompress(data, 31)
