"""Laws of joined pieces: whatever they are and in whatever order, they are one member that everything unpacks."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medalcal.server.deflate import END, HEADER, piece_of, trailer_of

pytestmark = pytest.mark.property

contents = st.binary(max_size=300) | st.binary(min_size=1, max_size=40).map(lambda data: data * 900)
"""Bytes of no order, and long repetitive ones as calendars are."""
pieces = st.lists(contents, max_size=8)


def joined(parts: list[bytes], level: int = 6) -> bytes:
    """Pack parts one by one and join them."""
    made = [piece_of(part, level) for part in parts]
    return b"".join((HEADER, *(piece.packed for piece in made), trailer_of(made).bytes))


@given(pieces, st.integers(0, 9))
def test_joined_is_one_member(parts: list[bytes], level: int) -> None:
    """One member that ends where the bytes end, with the checksum and the length of the whole."""
    data, whole = joined(parts, level), b"".join(parts)
    unpacker = zlib.decompressobj(31)
    assert unpacker.decompress(data) == whole
    assert unpacker.eof
    assert unpacker.unused_data == b""
    assert gzip.decompress(data) == whole
    assert int.from_bytes(data[-8:-4], "little") == zlib.crc32(whole)
    assert int.from_bytes(data[-4:], "little") == len(whole)


@given(pieces)
def test_size_of_the_whole(parts: list[bytes]) -> None:
    """The length of the whole is known without unpacking it."""
    assert trailer_of([piece_of(part) for part in parts]).size == sum(map(len, parts))


@given(pieces, st.integers(1, 97))
def test_streamed(parts: list[bytes], step: int) -> None:
    """Unpacked as it comes in, in steps of any length, as browsers do, it is the same."""
    data, unpacker, found = joined(parts), zlib.decompressobj(31), b""
    for start in range(0, len(data), step):
        found += unpacker.decompress(data[start : start + step])
    assert found + unpacker.flush() == b"".join(parts)
    assert unpacker.eof


@given(contents, contents)
def test_pieces_stand_alone(one: bytes, other: bytes) -> None:
    """A piece looks back at nothing before it: behind any other it is unpacked to the same."""
    alone, behind = piece_of(one), piece_of(other)
    for before in (b"", behind.packed):
        unpacked = zlib.decompress(before + alone.packed + END, -15)
        assert unpacked.endswith(one)
        assert len(unpacked) == len(one) + (len(other) if before else 0)


@given(contents, contents)
def test_digests_tell_pieces_apart(one: bytes, other: bytes) -> None:
    """Two pieces have one digest only if they are the same bytes."""
    assert (piece_of(one).digest == piece_of(other).digest) == (one == other)


@pytest.mark.parametrize("size", [0, 1, 2**16, 2**20, 3 * 2**20 + 7])
def test_large_pieces(size: int) -> None:
    """The checksum holds for lengths of every magnitude."""
    parts = [b"x" * size, b"y", b"", b"z" * size]
    assert gzip.decompress(joined(parts)) == b"".join(parts)


def test_a_damaged_piece_is_found() -> None:
    """A byte that is not what it was does not pass for the feed."""
    data = bytearray(joined([b"BEGIN:VEVENT\r\n" * 50, b"END:VEVENT\r\n"]))
    data[-6] ^= 1
    with pytest.raises(gzip.BadGzipFile):
        gzip.decompress(bytes(data))
