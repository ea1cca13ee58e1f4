"""Contents on their way into a place: each is kept once, many at a time, and what is there already does not travel."""

from __future__ import annotations

from collections.abc import Iterable, Set
from datetime import datetime, timedelta

from medalcal.jobs.build import Made
from medalcal.store.content import OBJECTS, object_name, packed
from medalcal.store.edition import Content, Edition, digest_of
from medalcal.store.place import Place
from medalcal.web.site import File

_BATCH_BYTES = 8_000_000
"""Packed contents that wait to be kept together."""


class Keeping:
    """Contents on their way into a place, and the paths that have them."""

    def __init__(self, place: Place, kept: Set[str] | None) -> None:
        """Begin.

        Args:
            kept: Digests of contents that are kept there; None to keep everything anew, whatever is there.
        """
        self._place = place
        self._kept = {object_name(digest) for digest in kept or ()}
        self._is_listed = kept is None
        self._waiting: dict[str, bytes] = {}
        self._size = 0
        self.files: dict[str, tuple[str, int]] = {}
        """Path → digest and size."""
        self.written = 0
        self.written_bytes = 0

    @property
    def pages(self) -> list[str]:
        """The paths of all pages."""
        return [path for path in self.files if path.endswith("/index.html") or path == "index.html"]

    def take(self, made: Made) -> None:
        """Take what a part became."""
        self.files |= made.files
        for digest, data in made.contents.items():
            self._take(digest, data)

    def take_files(self, files: Iterable[File]) -> None:
        """Take files that belong to no part."""
        for file in files:
            digest = digest_of(file.body)
            self.files[file.path] = digest, len(file.body)
            self._take(digest, packed(file.body))

    def _take(self, digest: str, data: bytes) -> None:
        name = object_name(digest)
        if name in self._kept or name in self._left():
            return
        self._kept.add(name)
        self._waiting[name] = data
        self._size += len(data)
        if self._size > _BATCH_BYTES:
            self.flush()

    def _left(self) -> Set[str]:
        """Give what is kept, with what was left by somebody who began an edition and never finished it."""
        if not self._is_listed:
            self._kept |= self._place.names(OBJECTS)
            self._is_listed = True
        return self._kept

    def flush(self) -> None:
        """Keep what waits."""
        if self._waiting:
            self._place.write_many(self._waiting)
            self.written += len(self._waiting)
            self.written_bytes += self._size
        self._waiting, self._size = {}, 0

    def contents(self, before: Edition | None, now: datetime) -> dict[str, Content]:
        """Give every file, by path, with the moment at which it last became something else, which never goes back."""
        old = {} if before is None else before.files
        return {
            path: Content(digest, size, _modified(old.get(path), digest, now))
            for path, (digest, size) in sorted(self.files.items())
        }


def _modified(was: Content | None, digest: str, now: datetime) -> str:
    """Give when a path got its contents."""
    if was is None:
        return instant_text(now)
    if was.digest == digest:
        return was.modified
    return instant_text(max(now, datetime.fromisoformat(was.modified) + timedelta(seconds=1)))


def instant_text(moment: datetime) -> str:
    """Write an instant in UTC."""
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
