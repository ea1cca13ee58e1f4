"""Lines: identities of volumes in their editions."""

from __future__ import annotations

from medalcal.model.occurrence import Occurrence, uid_of
from medalcal.model.work import Edition, Item, Kind, Line, Work
from medalcal.schedule.expand import unfold
from tests.schedule.makers import claim


def volumes(*editions: Edition, **items: Item) -> dict[str, Occurrence]:
    """Give the occurrences of a line of manga by key."""
    numbered: dict[int | str, Item] = {int(name[1:]): item for name, item in items.items()}
    line = Line(slug="manga", kind=Kind.VOLUME, names={}, items=numbered, editions=editions)
    made = unfold(Work(slug="example", titles={"en": "Example"}, lines=(line,)))
    return {item.key: item for item in made.occurrences}


def edition(slug: str, **more: object) -> Edition:
    """Make an edition with one volume."""
    return Edition(slug=slug, language=slug[:2], format=None, publisher=None, territory="JP", names={},
                   claims=(claim("date", "2026-01-22", about=1),), **more)  # type: ignore[arg-type]  # fmt: skip


def test_edition_whose_format_became_known_keeps_its_uid() -> None:
    """``en`` is ``en-print`` once somebody said so; those who subscribed see one entry that changed."""
    (volume,) = volumes(edition("en-print", was=("en",))).values()
    assert (volume.key, volume.was) == ("example/manga/1:en-print", ("example/manga/1:en",))
    assert volume.uid == uid_of("example/manga/1:en")


def test_former_key_of_a_volume_goes_to_one_edition() -> None:
    """Two editions of a volume never share a UID."""
    found = volumes(edition("ja-print"), edition("en-print"), n1=Item(was="old/manga/1:en-print"))
    assert found["example/manga/1:en-print"].uid == uid_of("old/manga/1:en-print")
    assert found["example/manga/1:ja-print"].was == ()
