"""Compressed pieces that can be joined: each is packed once, and any selection of them is one gzip member.

A piece is raw deflate that ends at a byte, with nothing in it that looks back beyond its beginning (a full flush), so
pieces may follow each other in any order. Members must not be joined instead: browsers stop behind the first one.

Source: RFC 1951, section 3.2.3; RFC 1952, section 2.3; for the checksum of a whole from those of its parts the algebra
of CRCs over GF(2), as in zlib's ``crc32_combine``.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from struct import pack
from typing import NamedTuple

HEADER = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
"""Of a member: deflate, no name, no time, of no system in particular."""
END = b"\x03\x00"
"""A last block with nothing in it."""

_POLYNOMIAL = 0xEDB88320
"""Of the CRC of gzip, the lowest bit standing for the highest power."""
_ONE = 0x80000000


class Piece(NamedTuple):
    """Some bytes, packed."""

    packed: bytes
    crc: int
    size: int
    """Unpacked."""
    shift: int
    """What a checksum of something before it is multiplied by."""
    digest: bytes
    """Of the bytes, to tell pieces apart."""


class Trailer(NamedTuple):
    """What stands behind the pieces of a member, and how long the whole is, unpacked."""

    bytes: bytes
    size: int


def piece_of(data: bytes, level: int = 6) -> Piece:
    """Pack some bytes so that anything can stand before and behind them."""
    from hashlib import blake2b

    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    packed = packer.compress(data) + packer.flush(zlib.Z_FULL_FLUSH)
    return Piece(packed, zlib.crc32(data), len(data), _power(8 * len(data)), blake2b(data, digest_size=16).digest())


def trailer_of(pieces: Iterable[Piece]) -> Trailer:
    """Give the end of the member that consists of pieces in this order."""
    crc = size = 0
    for piece in pieces:
        crc = _product(piece.shift, crc) ^ piece.crc
        size += piece.size
    return Trailer(END + pack("<II", crc, size & 0xFFFFFFFF), size)


def _product(one: int, other: int) -> int:
    """Multiply two polynomials over GF(2), modulo that of the CRC."""
    result = 0
    while one:
        if one & _ONE:
            result ^= other
        one = one << 1 & 0xFFFFFFFF
        other = other >> 1 ^ (_POLYNOMIAL if other & 1 else 0)
    return result


def _power(bits: int) -> int:
    """Give x to the power of so many bits, modulo the polynomial of the CRC."""
    result, square = _ONE, _ONE >> 1
    while bits:
        if bits & 1:
            result = _product(result, square)
        square = _product(square, square)
        bits >>= 1
    return result
