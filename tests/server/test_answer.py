"""Which form of an answer a client wants, and whether it has that already."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from medalcal.server.answer import asked_of, is_known, ready
from medalcal.server.asgi import Headers, lines_of

MODIFIED = datetime(2026, 1, 22, 12, 0, 0, tzinfo=UTC)
ANSWER = ready("d1", 100, 40, MODIFIED, "text/calendar; charset=utf-8", "public")


def asked(*pairs: tuple[str, str]):
    """Give what headers say."""
    return asked_of([(name.encode(), value.encode()) for name, value in pairs])


@pytest.mark.parametrize(
    ("accepted", "is_packed"),
    [
        ("gzip", True), ("GZIP", True), ("deflate, gzip;q=0.5, br", True), ("gzip ; q=1", True), ("br,gzip", True),
        ("gzip;q=0.001", True), ("", False), ("identity", False), ("br", False), ("gzip;q=0", False),
        ("gzip;q=0.000", False), ("gzip; q=0, identity", False), ("notgzip", False), ("*;q=0", False),
        ("gzipped", False),
    ],
)  # fmt: skip
def test_gzip_is_taken(accepted: str, is_packed: bool) -> None:
    """Gzip goes to who names it with any weight, and to nobody else."""
    assert asked(("accept-encoding", accepted)).takes_gzip is is_packed


def test_several_lines_of_encodings() -> None:
    """Encodings may stand in several headers, in any order."""
    assert asked(("accept-encoding", "gzip"), ("accept-encoding", "br")).takes_gzip
    assert asked(("accept-encoding", "br"), ("accept-encoding", "gzip")).takes_gzip


@pytest.mark.parametrize(
    ("tags", "is_known_then"),
    [
        ('"d1"', True), ('"d1-gz"', True), ('W/"d1"', True), ('W/"d1-gz"', True), ("*", True), (' "d1" ', True),
        ('"a", "d1"', True), ('"a",W/"d1-gz","b"', True), ('"a"', False), ("d1", False), ("", False), ('"d1', False),
        ('"D1"', False), ('w/"d1"', False), (",,,", False), ('"d1-gz-gz"', False), ('"*"', False),
    ],
)  # fmt: skip
def test_tags(tags: str, is_known_then: bool) -> None:
    """A tag of either form is known, weak or strong, alone or in a list; what is no tag is not."""
    assert is_known(asked(("if-none-match", tags)), ANSWER) is is_known_then


def test_several_lines_of_tags() -> None:
    """Tags may stand in several headers."""
    assert is_known(asked(("if-none-match", '"a"'), ("if-none-match", '"d1"')), ANSWER)


@pytest.mark.parametrize(
    ("since", "is_known_then"),
    [
        ("Thu, 22 Jan 2026 12:00:00 GMT", True), ("Thu, 22 Jan 2026 12:00:01 GMT", True),
        ("Thursday, 22-Jan-26 12:00:00 GMT", True), ("Thu Jan 22 12:00:00 2026", True),
        ("Thu, 22 Jan 2026 13:00:00 +0100", True), ("Thu, 22 Jan 2026 11:59:59 GMT", False),
        ("Thu, 22 Jan 2026 12:30:00 +0100", False), ("yesterday", False), ("", False), ("-1", False),
        ("Thu, 99 Jan 2026 12:00:00 GMT", False), ("Thu, 22 Jan 999999999 12:00:00 GMT", False),
        ("Thu, 22 Jan 2026 12:00:00 +9999", False), ("1769083200", False), ("é", False),
    ],
)  # fmt: skip
def test_dates(since: str, is_known_then: bool) -> None:
    """Where there is no tag, what was had since the last change is known; what is no date says nothing."""
    assert is_known(asked(("if-modified-since", since)), ANSWER) is is_known_then


def test_tags_go_before_dates() -> None:
    """Where there is a tag, the date does not count."""
    date = ("if-modified-since", "Thu, 22 Jan 2026 12:00:00 GMT")
    assert not is_known(asked(("if-none-match", '"a"'), date), ANSWER)
    assert is_known(asked(("if-none-match", '"d1"'), ("if-modified-since", "nonsense")), ANSWER)


def test_two_forms_have_two_tags() -> None:
    """The packed form and the plain one differ in tag and length, and agree in the rest."""
    packed, plain = dict(ANSWER.packed.whole["headers"]), dict(ANSWER.plain.whole["headers"])
    assert packed[b"etag"] != plain[b"etag"]
    assert (packed[b"content-length"], plain[b"content-length"]) == (b"40", b"100")
    assert packed[b"vary"] == plain[b"vary"] == b"Accept-Encoding"
    assert packed[b"last-modified"] == b"Thu, 22 Jan 2026 12:00:00 GMT"


@pytest.mark.parametrize("part", [b"a\r\nb", b"a\nb", b"a\rb", b"a\0b", b"\r\n"])
def test_no_header_begins_a_line(part: bytes) -> None:
    """What would begin another line is refused, as a name and as a value."""
    for header in ((b"x", part), (part, b"x")):
        with pytest.raises(ValueError, match="line"):
            Headers([header])
    assert lines_of([(b"a", b"b"), (b"c", b"d")]) == b"a: b\r\nc: d\r\n"
