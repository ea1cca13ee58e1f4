"""A site built from a snapshot: every file of it, as names of contents; only what can have changed is made again."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Set
from datetime import date
from functools import partial
from typing import NamedTuple

from medalcal.ledger.parcel import packed_work
from medalcal.ledger.snapshot import Snapshot
from medalcal.store.content import packed
from medalcal.store.edition import Edition, WorkPart, digest_of
from medalcal.web import pages
from medalcal.web.address import Feed, feeds_of, work_feed
from medalcal.web.feeds import feed_files
from medalcal.web.site import File, Site

Progress = Callable[[int, int], None]
"""Called with how many parts are done, and how many there are to do."""

_PARALLEL_FROM = 40
"""From so many works to make on, a second process is worth its start."""
_CHUNK = 8


class Made(NamedTuple):
    """What a part of the site became."""

    files: dict[str, tuple[str, int]]
    """Path → digest and size."""
    contents: dict[str, bytes]
    """Digest → packed contents, but for those that were known already."""
    slug: str = ""
    """The work, if it is one."""
    part: WorkPart | None = None
    is_kept: bool = False
    """The work is as it was: its files are those of the last edition."""


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

    @property
    def made_from(self) -> str:
        """The digest of all that it depends on: where it is the same, the site is."""
        return self._digest(self.site, self.rows)

    def work_made_from(self, slug: str, left: int) -> str:
        """Give the digest of all that the files of a work depend on.

        Args:
            left: How much of it was cancelled so long ago that it left the feeds.
        """
        return self._digest(self.site._replace(on=date.min), slug, self.rows[slug], left)

    def _digest(self, *parts: object) -> str:
        return digest_of(json.dumps([self.program, *parts], default=str, ensure_ascii=False).encode())


def rows_of(snapshot: Snapshot) -> dict[str, str]:
    """Give the digest of all that a snapshot keeps of each work, by slug."""
    return {slug: digest_of(packed_work(snapshot, slug)) for slug, _, _ in snapshot.works()}


def build(snapshot: Snapshot, what: Build, progress: Progress | None = None) -> Iterator[Made]:
    """Build a site part by part: each work, each feed of several works, and the pages that they share."""
    works = [(slug, about) for slug, about, _ in snapshot.works()]
    feeds = feeds_of(snapshot, what.site)
    tasks: list[_Task] = [partial(_pages, feeds, what)]
    tasks += [partial(_feed, feed, what) for feed in feeds if feed.group != "work"]
    tasks += [partial(_work, slug, about, what) for slug, about in works]
    for done, made in enumerate(_on_all_processors(tasks, snapshot)):
        if progress is not None:
            progress(done, len(tasks))
        yield made
    if progress is not None:
        progress(len(tasks), len(tasks))


def _work(slug: str, about: str, what: Build, snapshot: Snapshot) -> Made:
    """Make the files of a work, unless nothing on which they depend is different."""
    made_from = what.work_made_from(slug, snapshot.left(slug, what.site.on.toordinal()))
    before = what.before
    old = None if before is None else before.works.get(slug)
    if before is not None and old is not None and old.made_from == made_from:
        kept = {path: (before.files[path].digest, before.files[path].size) for path in old.files}
        return Made(kept, {}, slug, old, is_kept=True)
    feed = work_feed(slug, json.loads(about)["titles"], what.site)
    files = [*feed_files(snapshot, feed, what.site), *pages.work_files(snapshot, slug, what.site)]
    made = _made(files, what.known)
    digest = what.rows[slug]
    if digest not in what.known:
        made.contents[digest] = packed(packed_work(snapshot, slug))
    return made._replace(slug=slug, part=WorkPart(digest, made_from, tuple(made.files)))


def _feed(feed: Feed, what: Build, snapshot: Snapshot) -> Made:
    return _made(feed_files(snapshot, feed, what.site), what.known)


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


# Processes

_Task = Callable[[Snapshot], Made]
_tasks: list[_Task] = []
"""What a process of the pool does, by number: it inherits them, so that none has to travel."""
_snapshot: Snapshot | None = None
"""Its own connection."""


def _on_all_processors(tasks: list[_Task], snapshot: Snapshot) -> Iterator[Made]:
    """Do tasks in their order, on all processors where there are enough of them and a process starts fast."""
    workers = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    if snapshot.path is None or workers < 2 or len(tasks) < _PARALLEL_FROM:
        yield from (task(snapshot) for task in tasks)
        return
    import multiprocessing

    global _tasks
    _tasks = tasks
    try:
        pool = multiprocessing.get_context("fork").Pool(workers, _open, (snapshot.path,))
    except (OSError, ImportError):  # no /dev/shm for its locks, or no process to spare: slower, and the same
        yield from (task(snapshot) for task in tasks)
        return
    finally:
        _tasks = []
    with pool:
        yield from pool.imap(_do, range(len(tasks)), chunksize=_CHUNK)


def _open(path: str) -> None:
    global _snapshot
    _snapshot = Snapshot.read(path)


def _do(number: int) -> Made:
    assert _snapshot is not None
    return _tasks[number](_snapshot)
