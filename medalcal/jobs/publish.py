"""Publishing: a calendar becomes an edition in a place, or stays out of it with every reason why.

What is new is kept first, under names that nothing reads yet; then the pointer moves, in one step. Killed at any
moment, the last edition is whole and is the current one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import NamedTuple

from medalcal import __version__
from medalcal.emit.entry import Entry, Reader
from medalcal.emit.ics import FORMAT_EPOCH
from medalcal.jobs.build import Build, Made, Progress, build, rows_of
from medalcal.jobs.gate import Edition as Entries
from medalcal.jobs.gate import Finding, Limits, findings
from medalcal.jobs.stamp import program_stamp
from medalcal.ledger.snapshot import ALL, BREAKS, COARSE, DAY, INSTANT, Filter, Snapshot
from medalcal.store.content import object_name, packed
from medalcal.store.current import Current, body_at, current_edition, keep_edition, prune, switch
from medalcal.store.edition import Content, Edition, Ended, WorkPart, digest_of
from medalcal.store.folder import Folder
from medalcal.store.place import Place
from medalcal.web.address import feeds_of
from medalcal.web.feeds import ended_calendar, reader_at
from medalcal.web.hosting import hosting_files
from medalcal.web.site import LANGUAGES, File, Site, prefix_of

NOTICE = timedelta(days=180)
"""How long an address that ended still has a calendar that says so: some are looked at once in months."""
_BATCH_BYTES = 8_000_000
"""Packed contents that wait to be kept together."""


class Wish(NamedTuple):
    """How something is to be published."""

    site: Site
    now: datetime
    limits: Limits = Limits()
    has_tree: bool = True
    """Whether a folder gets the plain files too."""
    anew: bool = False
    """Whether everything is made again, whatever the last edition has."""


class Report(NamedTuple):
    """What publishing did."""

    edition: Edition
    name: str
    is_new: bool
    """False where the current edition says the same already."""
    findings: list[Finding]
    """Why it was held back; if there are any and they were not let through, nothing was published."""
    held: bool
    written: int = 0
    """Contents that were not kept yet."""
    written_bytes: int = 0
    """Of these, packed."""
    made: int = 0
    """Works whose files were made again."""


class Held(NamedTuple):
    """What may hold an edition back."""

    before: str
    """The name of the edition that it would replace."""
    findings: list[Finding]


Judge = Callable[[Held], bool]
"""Tells whether an edition with findings is let through."""


def publish(
    snapshot: Snapshot, place: Place, wish: Wish, judge: Judge, progress: Progress | None = None
) -> Report:  # fmt: skip
    """Publish a calendar to a place.

    Args:
        judge: Asked with what the gate found, where it found anything; False holds the edition back.

    Raises:
        StoreError: The place cannot be read or written, or somebody else publishes there.
    """
    with _alone(place):
        before = current_edition(place)
        rows = rows_of(snapshot)
        what = Build(wish.site, program_stamp("web"), *_taken(before, wish), rows)
        if before is not None and _is_done(place, before, what, wish):
            return Report(before.edition, before.name, False, [], held=False)
        found = gate(snapshot, place, before, wish, rows)
        if found and before is not None and not judge(Held(before.name, found)):
            return Report(before.edition, before.name, False, found, held=True)
        return _published(snapshot, place, before, what, wish, found, progress)


def _taken(before: Current | None, wish: Wish) -> tuple[Edition | None, set[str]]:
    """Give the edition from which files are taken over, and the contents that are kept for it."""
    return (None, set()) if before is None or wish.anew else (before.edition, before.edition.contents)


def _is_done(place: Place, before: Current, what: Build, wish: Wish) -> bool:
    """Tell whether the current edition is made from the very same, and is there in every form."""
    if wish.anew or before.edition.made_from != what.made_from:
        return False
    if isinstance(place, Folder) and wish.has_tree:
        from medalcal.store.tree import has_tree

        return has_tree(place, before.name)
    return True


def _published(
    snapshot: Snapshot, place: Place, before: Current | None, what: Build, wish: Wish, found: list[Finding],
    progress: Progress | None,
) -> Report:  # fmt: skip
    keeping = _Keeping(place, before)
    parts: dict[str, WorkPart] = {}
    made = 0
    for part in build(snapshot, what, progress):
        keeping.take(part)
        if part.part is not None:
            parts[part.slug] = part.part
            made += not part.is_kept
    ended = _ended(snapshot, before, wish.site)
    keeping.take_files(_ended_files(ended, snapshot, wish.site))
    keeping.take_files(hosting_files(keeping.pages, _moved(ended, wish.site), wish.site))
    keeping.flush()
    edition = Edition(
        made_at=_instant(wish.now),
        on=wish.site.on.isoformat(),
        program=__version__,
        made_from=what.made_from,
        format_epoch=FORMAT_EPOCH,
        learned=(snapshot.learned() or ("", ""))[1],
        site={"name": wish.site.name, "address": wish.site.address, "has_server": wish.site.has_server},
        outlets=snapshot.outlets(),
        files=_contents(keeping.files, before, wish.now),
        works=parts,
        feeds={feed.stem: feed.names for feed in feeds_of(snapshot, wish.site)},
        ended=ended,
    )
    name = edition.identity
    is_new = before is None or before.name != name
    if is_new:
        keep_edition(place, edition)
    if isinstance(place, Folder) and wish.has_tree:
        from medalcal.store.tree import grow

        grow(place, edition, name, lambda digest: body_at(place, digest))
    if is_new:
        switch(place, name, edition.made_at, None if before is None else before.name)
        _clear(place, prune(place))
    return Report(edition, name, is_new, found, False, keeping.written, keeping.written_bytes, made)


def _clear(place: Place, kept: set[str]) -> None:
    if isinstance(place, Folder):
        from medalcal.store.tree import prune_trees

        prune_trees(place, kept)


@contextmanager
def _alone(place: Place) -> Iterator[None]:
    """Hold a folder against others who publish there; elsewhere the pointer tells that somebody was faster.

    Raises:
        StoreError: Somebody does.
    """
    if not isinstance(place, Folder):
        yield
        return
    with place.locked():
        yield


class _Keeping:
    """Contents on their way into a place."""

    def __init__(self, place: Place, before: Current | None) -> None:
        self._place = place
        self._kept = set() if before is None else {object_name(digest) for digest in before.edition.contents}
        self._is_listed = False
        self._waiting: dict[str, bytes] = {}
        self._size = 0
        self.files: dict[str, tuple[str, int]] = {}
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
        if name in self._kept:
            return
        if not self._is_listed:  # an edition that was begun and never finished left some of it
            self._kept |= self._place.names("objects")
            self._is_listed = True
            if name in self._kept:
                return
        self._kept.add(name)
        self._waiting[name] = data
        self._size += len(data)
        if self._size > _BATCH_BYTES:
            self.flush()

    def flush(self) -> None:
        """Keep what waits."""
        if self._waiting:
            self._place.write_many(self._waiting)
            self.written += len(self._waiting)
            self.written_bytes += self._size
        self._waiting, self._size = {}, 0


def _contents(files: dict[str, tuple[str, int]], before: Current | None, now: datetime) -> dict[str, Content]:
    """Give every file with the moment at which it last became something else, which never goes back."""
    old = {} if before is None else before.edition.files
    contents = {}
    for path, (digest, size) in files.items():
        was = old.get(path)
        if was is not None and was.digest == digest:
            modified = was.modified
        elif was is not None and _instant(now) <= was.modified:
            modified = _instant(datetime.fromisoformat(was.modified) + timedelta(seconds=1))
        else:
            modified = _instant(now)
        contents[path] = Content(digest, size, modified)
    return contents


def _instant(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"


# The gate


def gate(
    snapshot: Snapshot, place: Place, before: Current | None, wish: Wish, rows: Mapping[str, str]
) -> list[Finding]:  # fmt: skip
    """Give every reason to hold an edition back; only works that are not what they were are looked at.

    Args:
        rows: Slug → digest of what the snapshot keeps of a work.

    Raises:
        StoreError: The last edition cannot be read.
    """
    if before is None:
        return []
    old = before.edition
    same = {slug for slug, digest in rows.items() if slug in old.works and old.works[slug].rows == digest}
    changed = [slug for slug in rows if slug not in same]
    reader = reader_at(wish.site, "en")
    were = [entry for slug in old.works.keys() - same for entry in _published_entries(place, old, slug)]
    are = [entry for slug in changed for entry in _entries(snapshot, slug, reader)]
    if not were and not are:
        return []
    return findings(
        Entries({entry["uid"]: entry for entry in were}, old.format_epoch, old.on),
        Entries({entry["uid"]: entry for entry in are}, FORMAT_EPOCH),
        wish.site.on,
        wish.limits,
        snapshot.dated(sorted(same)),
    )


def gate_alone(snapshot: Snapshot, place: Place, wish: Wish) -> Held | None:
    """Give what would hold an edition back; None where there is none to replace, or nothing does.

    Raises:
        StoreError: The last edition cannot be read.
    """
    before = current_edition(place)
    found = gate(snapshot, place, before, wish, rows_of(snapshot))
    return Held(before.name, found) if before is not None and found else None


def _published_entries(place: Place, edition: Edition, slug: str) -> list[Entry]:
    """Give the entries of a work as they were published.

    Raises:
        StoreError: They cannot be read.
    """
    document = edition.files.get(f"works/{slug}.json")
    if document is None:
        return []
    told = json.loads(body_at(place, document.digest))
    return [*told["occurrences"], *told["undated"], *told["breaks"]]


def _entries(snapshot: Snapshot, slug: str, reader: Reader) -> Iterator[Entry]:
    chosen = Filter(works=(slug,), lead_only=False)
    for tier in (INSTANT, DAY, COARSE, *BREAKS):
        yield from map(reader.sees, snapshot.entries(tier, ALL, chosen))


# Addresses that ended


def _ended(snapshot: Snapshot, before: Current | None, site: Site) -> dict[str, Ended]:
    """Give every address that was published once and is no more, with what took its place."""
    if before is None:
        return {}
    there = {feed.stem for feed in feeds_of(snapshot, site)}
    ended = {stem: end for stem, end in before.edition.ended.items() if stem not in there}
    for stem, names in before.edition.feeds.items():
        if stem not in there:
            ended[stem] = Ended(site.on.isoformat(), None, names)
    for stem, end in ended.items():
        group, _, slug = stem.partition("/")
        heir = snapshot.former_work(slug) if group == "works" else None
        ended[stem] = end._replace(to=f"works/{heir}" if heir else None)
    return dict(sorted(ended.items()))


def _is_told(end: Ended, site: Site) -> bool:
    return date.fromisoformat(end.on) + NOTICE > site.on


def _ended_files(ended: dict[str, Ended], snapshot: Snapshot, site: Site) -> Iterator[File]:
    """Give a last calendar for each address that ended not long ago."""
    feeds = {feed.stem: feed for feed in feeds_of(snapshot, site)} if ended else {}
    for stem, end in ended.items():
        if _is_told(end, site):
            for language in LANGUAGES:
                body = ended_calendar(
                    stem, end.names, date.fromisoformat(end.on), feeds.get(end.to or ""), snapshot, site, language
                )
                yield File(f"{prefix_of(language)}{stem}.ics", body)


def _moved(ended: dict[str, Ended], site: Site) -> dict[str, str]:
    """Give where hosts send those who ask for a path that ended."""
    moved: dict[str, str] = {}
    for stem, end in ended.items():
        if end.to is not None:
            for form in ("/", ".json", ".atom", *(() if _is_told(end, site) else (".ics",))):
                for language in LANGUAGES:
                    moved[f"{prefix_of(language)}{stem}{form}"] = f"{prefix_of(language)}{end.to}{form}"
    return moved
