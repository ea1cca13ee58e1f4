"""Editions as documents, the pointer to the current one, and what is cleared away behind it."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from medalcal.errors import StoreError
from medalcal.store.content import object_name, packed, unpacked
from medalcal.store.current import (
    body_at,
    current_edition,
    current_name,
    edition_at,
    keep_edition,
    prune,
    switch,
)
from medalcal.store.edition import (
    Content,
    Edition,
    Ended,
    SharedPart,
    WorkPart,
    digest_of,
    read_edition,
    write_edition,
)
from medalcal.store.place import Place

BODY = "BEGIN:VCALENDAR\r\nかな\r\n".encode() * 40


BROKEN: tuple[dict[str, Any], ...] = (
    {"files": {"a": [1]}}, {"files": []}, {"works": {"a": 1}}, {"ended": {"a": []}}, {"shared": 3},
)  # fmt: skip
"""Changes after which a document is none."""


def edition(on: str = "2026-11-28", body: bytes = BODY, **other: Any) -> Edition:
    """Give an edition with one file."""
    content = Content(digest_of(body), len(body), "2026-11-28T00:00:00Z")
    given: dict[str, Any] = {
        "made_at": f"{on}T00:00:00Z", "on": on, "program": "1", "made_from": "ab",
        "format_epoch": "2026-01-01T00:00:00Z",
        "learned": "", "site": {"name": "見本", "address": None, "has_server": True},
        "outlets": {"tv": {"type": "channel"}}, "files": {"works/a.ics": content},
        "works": {"a": WorkPart(digest_of(b"rows"), "cd", ("works/a.ics",))},
        "feeds": {"works/a": {"en": "A", "ja": "あ"}}, "ended": {"works/z": Ended("2026-01-01", None, {"en": "Z"})},
        "shared": {"all": SharedPart("ef", ("all.ics",))},
    }  # fmt: skip
    return Edition(**(given | other))


def keep(place: Place, what: Edition, *bodies: bytes) -> str:
    """Keep an edition with its contents, and make it the current one."""
    place.write_many({object_name(digest_of(body)): packed(body) for body in (b"rows", *bodies)})
    name = keep_edition(place, what)
    switch(place, name, what.made_at, current_name(place))
    return name


@pytest.mark.parametrize("body", [b"", b"a", BODY], ids=["empty", "one", "long"])
def test_packed(body: bytes) -> None:
    """Packed contents are what any gzip reads, and the same bytes whenever they are packed: no time is in them."""
    assert gzip.decompress(packed(body)) == unpacked(packed(body)) == body
    assert packed(body)[3:10] == bytes(5) + packed(body)[8:9] + b"\xff"


def test_document_round_trip() -> None:
    """An edition reads back from its document as it was."""
    assert read_edition(write_edition(edition()), "x") == edition()


class TestIdentity:
    """When two editions are the same."""

    @pytest.mark.parametrize(
        "other",
        [{"made_at": "2027-01-01T00:00:00Z"}, {"program": "2"}, {"made_from": "zz"},
         {"files": {"works/a.ics": edition().files["works/a.ics"]._replace(modified="2020-01-01T00:00:00Z")}}],
        ids=lambda other: next(iter(other)),
    )  # fmt: skip
    def test_same(self, other: dict[str, Any]) -> None:
        """When, and by which program, an edition was made is not what it says."""
        assert edition(**other).identity == edition().identity

    @pytest.mark.parametrize(
        "other",
        [{"on": "2026-11-29"}, {"files": {}}, {"works": {}}, {"ended": {}}, {"outlets": {}}, {"site": {"name": "b"}}],
        ids=lambda other: next(iter(other)),
    )
    def test_another(self, other: dict[str, Any]) -> None:
        """Whatever readers could see is."""
        assert edition(**other).identity != edition().identity


@pytest.mark.parametrize(
    "data",
    [b"", b"<html>", b"[]", b"null", b'{"schema":"medalcal/edition/2"}', b'{"schema":"medalcal/edition/1"}',
     b"[" * 100_000, b"\xff\xfe",
     *(json.dumps(json.loads(write_edition(edition())) | change).encode() for change in BROKEN)],
)  # fmt: skip
def test_no_document(data: bytes) -> None:
    """What is no edition is told in one line."""
    with pytest.raises(StoreError, match=r"^place/x: ") as told:
        read_edition(data, "place/x")
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    "data",
    [b"", b"{}", b'{"occurrences": []}', b'{"schema":"medalcal/pointer/1"}',
     b'{"schema":"medalcal/pointer/1","edition":7}', b'{"schema":"medalcal/pointer/1","edition":"../../etc/passwd"}'],
)  # fmt: skip
def test_foreign_pointer(place: Place, data: bytes) -> None:
    """A file of somebody else in the place of the pointer is told, and nobody leaves the place by it."""
    place.write("edition.json", data)
    with pytest.raises(StoreError, match=r"edition\.json: it (is no document|names no edition)"):
        current_name(place)


class TestCurrent:
    """Reading the current edition, and putting another in its stead."""

    def test_nothing(self, place: Place) -> None:
        """Where nothing was published there is no edition."""
        assert current_edition(place) is None

    def test_switched(self, place: Place) -> None:
        """An edition that is kept is current only once the pointer leads to it."""
        first = keep(place, edition(), BODY)
        second = keep_edition(place, edition("2026-11-29"))
        assert current_name(place) == first
        switch(place, second, "2026-11-29T00:00:00Z", first)
        assert current_edition(place) == (second, edition("2026-11-29"))
        assert body_at(place, digest_of(BODY)) == BODY

    @pytest.mark.parametrize("before", [None, "abc"])
    def test_moved_meanwhile(self, place: Place, before: str | None) -> None:
        """Who began on top of another edition is told, and the pointer stays."""
        first = keep(place, edition(), BODY)
        second = keep_edition(place, edition("2026-11-29"))
        with pytest.raises(StoreError, match="another edition was published meanwhile"):
            switch(place, second, "2026-11-29T00:00:00Z", before)
        assert current_name(place) == first

    @pytest.mark.parametrize("data", [None, b"", packed(BODY)[:-9], packed(BODY)[:20] + b"\0" * 9, b"plain"])
    def test_damaged(self, place: Place, data: bytes | None) -> None:
        """A document or contents that are damaged or gone are told with their name and with what mends them."""
        name = keep(place, edition(), BODY)
        for kept in (f"editions/{name}.json.gz", object_name(digest_of(BODY))):
            if data is None:
                place.remove([kept])
            else:
                place.write(kept, data)
        for read in (lambda: edition_at(place, name), lambda: body_at(place, digest_of(BODY))):
            with pytest.raises(StoreError, match=r'gz: .*; publish again with "--anew"'):
                read()

    def test_prune(self, place: Place) -> None:
        """Three editions stay, the current one among them, with all their contents; nothing else does."""
        bodies = [b"body %d" % number for number in range(5)]
        names = [keep(place, edition(f"2026-11-0{number + 1}", body), body) for number, body in enumerate(bodies)]
        switch(place, names[0], "2026-11-09T00:00:00Z", names[-1])
        place.write("objects/ff/stray.gz", b"x")
        place.write("editions/half.json.gz.part", b"x")
        kept = [0, 3, 4]
        assert prune(place) == {names[number] for number in kept}
        assert place.names("objects") == {object_name(digest_of(bodies[number])) for number in kept} | {
            object_name(digest_of(b"rows"))
        }
        for number in kept:
            assert edition_at(place, names[number]).on == f"2026-11-0{number + 1}"

    def test_prune_few(self, place: Place) -> None:
        """Of few editions nothing is cleared away, so that one that was begun can go on."""
        keep(place, edition(), BODY)
        place.write("objects/ff/begun.gz", b"x")
        prune(place)
        assert "objects/ff/begun.gz" in place.names("objects")
