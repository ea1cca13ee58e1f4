"""A body within limits: as many bytes as are allowed, on the wire and unpacked."""

from __future__ import annotations

import zlib
from collections.abc import Iterable

ENCODINGS = "gzip, deflate"
"""What is asked for; nothing else is unpacked."""

_GZIP = b"\x1f\x8b"
_AUTOMATIC, _RAW = 47, -15
"""``wbits`` of zlib: a gzip or zlib header told apart by itself; no header at all, as some servers send deflate."""

MOST_LAYERS, MOST_MEMBERS = 5, 500
"""Packings within one another, and packed parts in a row: beyond that they are there to keep a program busy."""


class TooLargeError(Exception):
    """More than the limit."""


class BrokenError(Exception):
    """Packed in a way that was not asked for, or damaged."""


def limited(chunks: Iterable[bytes], limit: int) -> bytes:
    """Join chunks, and take no more of them once they are too many.

    Raises:
        TooLargeError: They are more than ``limit`` bytes.
    """
    body = bytearray()
    for chunk in chunks:
        body += chunk
        if len(body) > limit:
            raise TooLargeError
    return bytes(body)


def unpacked(body: bytes, encoding: str, limit: int) -> bytes:
    """Undo the packing that a header names, in one or several layers, the last one first.

    Raises:
        TooLargeError: A layer is more than ``limit`` bytes: never more than that are unpacked.
        BrokenError: The packing is unknown, or damaged.
    """
    layers = [name.strip().lower() for name in encoding.split(",") if name.strip()]
    if len(layers) > MOST_LAYERS:
        raise BrokenError(f"it is packed {len(layers):,} times over")
    for name in reversed(layers):
        if name in ("gzip", "x-gzip", "deflate"):
            body = _inflated(body, limit)
        elif name != "identity":
            raise BrokenError(f'it is packed as "{name[:20]}"')
    return body


def _inflated(body: bytes, limit: int) -> bytes:
    """Unpack members one after the other; what follows the last one is padding and no matter."""
    found, wbits, members = bytearray(), _AUTOMATIC, 0
    while body:
        unpacker = zlib.decompressobj(wbits)
        try:
            found += unpacker.decompress(body, limit + 1 - len(found))
        except zlib.error:
            if found and not body.startswith(_GZIP):
                break
            if wbits == _RAW or found:
                raise BrokenError("what is packed in it is damaged") from None
            wbits = _RAW
            continue
        if len(found) > limit:
            raise TooLargeError
        if not unpacker.eof:
            raise BrokenError("what is packed in it ends too early")
        body, members = unpacker.unused_data, members + 1
        if members > MOST_MEMBERS:
            raise BrokenError(f"it is packed in more than {MOST_MEMBERS} parts")
    return bytes(found)
