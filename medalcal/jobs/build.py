"""A site built from a snapshot: every file of it, as names of contents; only what can have changed is made again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from medalcal.errors import LedgerError
from medalcal.jobs.pool import spread
from medalcal.ledger.parcel import packed_work
from medalcal.ledger.snapshot import Snapshot
from medalcal.store.content import packed
from medalcal.store.edition import Edition, SharedPart, WorkPart, digest_of
from medalcal.web import pages
from medalcal.web.address import Feed
from medalcal.web.feeds import feed_files
from medalcal.web.site import File, Site

Progress = Callable[[int, int], None]
"""Called with how many parts are done, and how many there are to do."""


class Made(NamedTuple):
    """What a part of the site became."""

    files: dict[str, tuple[str, int]]
    """Path → digest and size."""
    contents: dict[str, bytes]
    """Digest → packed contents, but for those that were known already."""
    name: str = ""
    """Slug of the work, stem of the feed, or name of the stretch of time, if it is one."""
    part: WorkPart | SharedPart | None = None
    is_kept: bool = False
    """It is as it was: its files are those of the last edition."""


class Build(NamedTuple):
    """What is to be built."""

    site: Site
    program: str
    """What changes when the program does."""
    before: Edition | None
    """The last edition, whose files are taken over where nothing can have changed."""
    known: Set[str]
    """Digests of contents that are kept already."""
    rows: dict[str, str]
    """Slug → digest of all that the snapshot keeps of a work."""
    outlets: dict[str, dict[str, Any]]
    """As the snapshot gives them."""

    @property
    def made_from(self) -> str:
        """The digest of all that it depends on: where it is the same, the site is."""
        return self._digest(self.site, self.rows, self.outlets)

    def work_made_from(self, slug: str, left: int) -> str:
        """Give the digest of all that the files of a work depend on.

        Args:
            left: How much of it was cancelled so long ago that it left the feeds.
        """
        return self._digest(self.site._replace(on=date.min), slug, self.rows[slug], left)

    def shared_made_from(self, about: object, works: Sequence[str]) -> str:
        """Give the digest of all that files about several works depend on."""
        return self._digest(self.site, about, [(slug, self.rows[slug]) for slug in works])

    def kept(self, part: WorkPart | SharedPart | None, made_from: str, name: str) -> Made | None:
        """Give a part as it is in the last edition; None where it can be another one now."""
        if self.before is None or part is None or part.made_from != made_from:
            return None
        files = {path: (self.before.files[path].digest, self.before.files[path].size) for path in part.files}
        return Made(files, {}, name, part, is_kept=True)

    def _digest(self, *parts: object) -> str:
        return digest_of(json.dumps([self.program, *parts], default=str, ensure_ascii=False).encode())


def rows_of(snapshot: Snapshot) -> dict[str, str]:
    """Give the digest of all that a snapshot keeps of each work, by slug."""
    return {slug: digest_of(packed_work(snapshot, slug)) for slug, _, _ in snapshot.works()}


def build(
    snapshot: Snapshot, feeds: Sequence[Feed], what: Build, progress: Progress | None = None
) -> Iterator[Made]:  # fmt: skip
    """Build a site part by part, as they come: each work, each feed of several works, and the pages that they share."""
    tasks: list[_Task] = [partial(_pages, list(feeds), what)]  # the longest first
    tasks += [partial(_stretch, stretch, what) for stretch in pages.stretches(what.site)]
    tasks += [partial(_feed, feed, list(feeds), what) for feed in feeds if feed.group != "work"]
    tasks += [partial(_work, feed, what) for feed in feeds if feed.group == "work"]
    opened = None if snapshot.path is None else partial(_open, snapshot.path)
    for done, made in enumerate(spread(tasks, snapshot, opened), 1):
        if progress is not None:
            progress(done, len(tasks))
        yield made


_Task = Callable[[Snapshot], Made]


def _open(path: str) -> Snapshot:
    """Open a snapshot that is there.

    Raises:
        LedgerError: It has just gone.
    """
    snapshot = Snapshot.read(path)
    if snapshot is None:
        raise LedgerError(f"the snapshot {path} has gone; run it again")
    return snapshot


def _work(feed: Feed, what: Build, snapshot: Snapshot) -> Made:
    """Make the files of a work, unless nothing on which they depend is different."""
    (slug,) = feed.chosen.works
    made_from = what.work_made_from(slug, snapshot.left(slug, what.site.on.toordinal()))
    old = None if what.before is None else what.before.works.get(slug)
    if kept := what.kept(old, made_from, slug):
        return kept
    files = [*feed_files(snapshot, feed, what.site), *pages.work_files(snapshot, slug, what.site)]
    made = _made(files, what.known)
    digest = what.rows[slug]
    if digest not in what.known:
        made.contents[digest] = packed(packed_work(snapshot, slug))
    snapshot.forget()
    return made._replace(name=slug, part=WorkPart(digest, made_from, tuple(made.files)))


def _feed(feed: Feed, feeds: list[Feed], what: Build, snapshot: Snapshot) -> Made:
    """Make the files of a feed of several works, and its page."""
    beside = [(other.stem, other.names) for other in feeds if other.group == feed.group]
    made_from = what.shared_made_from((feed, beside), snapshot.works_of(feed.chosen._replace(edition_on=None)))
    return _shared(feed.stem, made_from, what, lambda: (
        *feed_files(snapshot, feed, what.site), *pages.feed_pages(snapshot, feed, feeds, what.site),
    ))  # fmt: skip


def _stretch(stretch: pages.Stretch, what: Build, snapshot: Snapshot) -> Made:
    """Make the pages about a stretch of time."""
    made_from = what.shared_made_from(stretch.name, snapshot.works_in(stretch.span))
    return _shared(stretch.name, made_from, what, lambda: stretch.make(snapshot))


def _shared(name: str, made_from: str, what: Build, make: Callable[[], Iterable[File]]) -> Made:
    """Make files about several works, unless none of them is different and the day is the same."""
    old = None if what.before is None else what.before.shared.get(name)
    if kept := what.kept(old, made_from, name):
        return kept
    made = _made(make(), what.known)
    return made._replace(name=name, part=SharedPart(made_from, tuple(made.files)))


def _pages(feeds: list[Feed], what: Build, snapshot: Snapshot) -> Made:
    return _made((*pages.asset_files(), *pages.common_files(snapshot, what.site, feeds)), what.known)


def _made(files: Iterable[File], known: Set[str]) -> Made:
    named: dict[str, tuple[str, int]] = {}
    contents: dict[str, bytes] = {}
    for file in files:
        digest = digest_of(file.body)
        named[file.path] = digest, len(file.body)
        if digest not in known and digest not in contents:
            contents[digest] = packed(file.body)
    return Made(named, contents)
