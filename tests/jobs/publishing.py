"""What tests of publishing share: a small calendar that can be edited, and a place that can be watched and can fail."""

from __future__ import annotations

import shutil
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from medalcal.errors import StoreError
from medalcal.jobs.calendar import open_calendar
from medalcal.jobs.gate import Limits
from medalcal.jobs.hold import Held
from medalcal.jobs.publish import Report, Wish, publish
from medalcal.store.content import object_name
from medalcal.store.current import Current, body_at, current_edition, edition_at
from medalcal.store.folder import Folder
from medalcal.store.place import Place
from medalcal.web.site import Site

HISTORY = Path(__file__).parents[1] / "samples" / "history"
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
FILM = """\
titles: {en: A Quiet Film, ja: 静かな映画}
sources: {page: {url: "https://example.org/film", read_at: 2026-11-02}}
lines:
  films:
    kind: film
    items:
      film: {names: {en: A Quiet Film, ja: 静かな映画}}
    claims: [{item: film, date: 2027-03-05, source: page}]
"""
CLAIM = "          - {volume: 6, date: 2027-06-01, words: A further delay, source: talk}\n"
SOURCE = "sources:\n  talk: {url: https://example.org/talk, read_at: 2026-11-20}\n"


def calendar(folder: Path) -> Path:
    """Write a data folder of three works: a series, volumes, a film."""
    shutil.copytree(HISTORY, folder)
    (folder / "works" / "film.yaml").write_text(FILM, "utf-8")
    return folder


def edit(data: Path, *pairs: tuple[str, str], work: str = "novel") -> None:
    """Edit a file of the calendar in place."""
    path = data / "works" / f"{work}.yaml"
    text = path.read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


def append(data: Path) -> None:
    """Append a claim that moves volume 6."""
    edit(data, ("sources:\n", SOURCE))
    path = data / "works" / "novel.yaml"
    path.write_text(path.read_text("utf-8") + CLAIM, "utf-8")


class Memory:
    """A place in memory that tells what was written, and can fail at a write."""

    def __init__(self, contents: Mapping[str, bytes] | None = None, fails_at: int | None = None) -> None:
        self.where = "a place"
        self.contents = dict(contents or {})
        self.written: list[str] = []
        self._fails_at = fails_at

    def read(self, name: str) -> bytes | None:
        """Give what is kept."""
        return self.contents.get(name)

    def read_many(self, names: Collection[str]) -> dict[str, bytes]:
        """Give what is kept of names."""
        return {name: self.contents[name] for name in names if name in self.contents}

    def names(self, folder: str) -> set[str]:
        """Give the names below a folder."""
        return {name for name in self.contents if name.startswith(f"{folder}/")}

    def write(self, name: str, data: bytes) -> None:
        """Keep one."""
        if len(self.written) == self._fails_at:
            raise StoreError(self.where, "the line broke", "try again")
        self.written.append(name)
        self.contents[name] = data

    def write_many(self, contents: Mapping[str, bytes]) -> None:
        """Keep several."""
        for name, data in contents.items():
            self.write(name, data)

    def remove(self, names: Iterable[str]) -> None:
        """Forget."""
        for name in list(names):
            self.contents.pop(name, None)


def wish(now: datetime = NOW, **other: Any) -> Wish:
    """Give a usual wish."""
    site = Site(now.date(), "見本", "https://calendar.example")
    return Wish(site, now, other.pop("limits", Limits()), **other)


def let_through(held: Held) -> bool:
    """Let everything through."""
    return True


def refuse(held: Held) -> bool:
    """Let nothing through."""
    return False


def put(data: Path, place: Place, now: datetime = NOW, judge: Any = refuse, **other: Any) -> Report:
    """Publish a data folder to a place."""
    snapshot = open_calendar(str(data))
    try:
        return publish(snapshot, place, wish(now, **other), judge)
    finally:
        snapshot.close()


def current(place: Place) -> Current:
    """Give the current edition, which must be there and whole: every one of its contents can be read."""
    found = current_edition(place)
    assert found is not None
    for digest in found.edition.contents:
        body_at(place, digest)
    return found


def tree_is_whole(folder: Folder) -> str:
    """See that ``current`` leads to the whole tree of an edition that is kept; give its name."""
    tree = Path(folder.path_of("current")).resolve()
    name = tree.name.partition(".")[0]
    edition = edition_at(folder, name)
    plain = {str(path.relative_to(tree)) for path in tree.rglob("*") if path.is_file()}
    assert {path for path in plain if not path.endswith((".gz", ".br"))} == {*edition.files, ".contents"}
    for path, content in edition.files.items():
        assert (tree / path).read_bytes() == body_at(folder, content.digest), path
        if path + ".gz" in plain:
            assert (tree / f"{path}.gz").read_bytes() == folder.read(object_name(content.digest))
    return name


def differing(old: Current, new: Current) -> set[str]:
    """Give the paths that are not in both or not the same in both."""
    one, other = old.edition.files, new.edition.files
    return {
        path for path in one.keys() | other.keys()
        if path not in one or path not in other or one[path].digest != other[path].digest
    }  # fmt: skip
