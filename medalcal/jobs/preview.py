"""What an edit of a work will do to the calendar, before anybody publishes it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from medalcal.curated.folder import SUFFIX, WORKS, read_shared, read_work, work_path
from medalcal.curated.shapes import TABLES
from medalcal.emit.entry import Entry, Reader
from medalcal.emit.ics import FORMAT_EPOCH
from medalcal.emit.store import joined, stored_entries
from medalcal.errors import BadValueError, DataErrors, EditionError, TimeError
from medalcal.jobs.edition import Published
from medalcal.jobs.gate import Edition, Finding, Limits, findings
from medalcal.model.change import Change, State, Step
from medalcal.model.clock import BroadcastTime
from medalcal.model.dates import UNDECIDED, PartialDate
from medalcal.model.occurrence import Occurrence
from medalcal.schedule.changes import differences
from medalcal.schedule.fold import fold

_OF_HOOKS = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR")
"""What git sets for its hooks, and what would lead it to another folder than the one named."""


class Version(NamedTuple):
    """A work as one version of its file has it; each by UID, which a change of its name leaves alone."""

    occurrences: dict[str, Occurrence]
    entries: dict[str, Entry]
    """As one reader sees them."""
    was: tuple[str, ...] = ()
    """Former slugs, the oldest first."""


class Preview(NamedTuple):
    """What an edit will do."""

    changes: list[tuple[Entry, Change]]
    """In the order of keys."""
    findings: list[Finding]
    """Why the gate would hold it back."""


def preview(folder: str, slug: str, reader: Reader, published: Published | None, limits: Limits) -> Preview:
    """Compare a work with what was published of it.

    Args:
        reader: For whom the entries are compared; of the language in which they were published.
        published: The edition that is out; None for what the folder's git has at its head.

    Raises:
        DataErrors: The file has faults.
        EditionError: There is nothing to compare with.
    """
    now = _version(folder, slug, reader)
    if published is not None:
        works = {slug, *now.was}
        before = {uid: entry for uid, entry in published.edition.entries.items() if entry["work"] in works}
        old = published.edition._replace(entries=before)
        now = _comparable(now, old, published.lead_only)
        states = {uid: _state_of(entry) for uid, entry in before.items()}
    else:
        committed = _committed(folder, (slug, *reversed(now.was)), reader)
        old = Edition(committed.entries, FORMAT_EPOCH)
        states = {uid: item.state for uid, item in committed.occurrences.items()}
    current = {uid: item.state for uid, item in now.occurrences.items()}
    steps = differences(states, current)
    changes = [_change(uid, step, was, will, old, now, reader.now) for uid, (step, was, will) in steps.items()]
    found = findings(old, Edition(now.entries, FORMAT_EPOCH), reader.now.date(), limits)
    held = [finding for finding in found if finding.rule != "many-moved"]  # of one work that is no mistake
    return Preview(sorted(changes, key=lambda change: change[0]["key"]), held)


def _change(
    uid: str, step: Step, was: State | None, will: State | None, old: Edition, now: Version, at: datetime
) -> tuple[Entry, Change]:
    """Give an entry with what becomes of it: as its claims tell it, where they led from just there to just here."""
    if uid not in now.entries:
        return old.entries[uid], Change(step, was, was, at)
    occurrence = now.occurrences[uid]
    last = occurrence.last_change
    if was is None or last is None or last.after != will:
        return now.entries[uid], Change(step, was, will, occurrence.changed_at)
    told = last.step if last.before == was else step
    return now.entries[uid], Change(told, was, will, occurrence.changed_at, last.why, last.url)


def _comparable(now: Version, old: Edition, lead_only: bool) -> Version:
    """Leave out what an edition would not hold: other runs, and what it could have held and did not."""
    entries = {
        uid: entry
        for uid, entry in now.entries.items()
        if (entry["lead"] or not lead_only) and (uid in old.entries or old.lacked(uid, entry))
    }
    return Version({uid: item for uid, item in now.occurrences.items() if uid in entries}, entries)


def _version(folder: str, slug: str, reader: Reader) -> Version:
    """Read and fold one work.

    Raises:
        DataErrors: Its file has faults, or one of those that works share.
    """
    shared, faults = read_shared(folder)
    work, own = read_work(folder, slug, shared)
    if work is None or faults or own:
        raise DataErrors([*faults, *own])
    try:
        folded = fold(work)
    except TimeError as error:
        fault = BadValueError(work_path(folder, slug), 1, 1, "", f"dates that cannot be: {error}", "mend them")
        raise DataErrors([fault]) from error
    entries = {
        occurrence.uid: reader.sees(joined(common, mine))
        for occurrence, common, mine in stored_entries(work, folded.occurrences, folded.outlets)
    }
    return Version({occurrence.uid: occurrence for occurrence in folded.occurrences}, entries, work.was)


def _state_of(entry: Entry) -> State:
    """Give the state of an entry of a document; of an older program, keys may be missing."""
    clock, until = entry.get("broadcast_time"), entry.get("until")
    return State(
        date=PartialDate.parse(entry["date"]) if entry["date"] else UNDECIDED,
        time=BroadcastTime.parse(clock) if clock else None,
        airs_at=datetime.fromisoformat(entry["airs_at"]) if entry["airs_at"] else None,
        until=date.fromisoformat(until) if until else None,
        minutes=entry.get("minutes"),
        status=entry["status"],
        outlet=entry.get("outlet"),
        zone=entry.get("zone") if clock else None,
    )


def _committed(folder: str, slugs: Iterable[str], reader: Reader) -> Version:
    """Give a work as it was last committed, under the first of these slugs that it then had; empty for a new one.

    Raises:
        DataErrors: It had faults then.
        EditionError: The folder is under no git.
    """
    aside = tempfile.mkdtemp(prefix="medalcal-")
    try:
        os.mkdir(os.path.join(aside, WORKS))
        for name in TABLES:
            _copy_committed(folder, name + SUFFIX, os.path.join(aside, name + SUFFIX))
        for slug in slugs:
            if _copy_committed(folder, f"{WORKS}/{slug}{SUFFIX}", work_path(aside, slug)):
                return _version_of_head(aside, folder, slug, reader)
        return Version({}, {})
    finally:
        shutil.rmtree(aside)


def _version_of_head(aside: str, folder: str, slug: str, reader: Reader) -> Version:
    try:
        return _version(aside, slug, reader)
    except DataErrors as errors:
        raise EditionError(
            f"{work_path(folder, slug)}: what was last committed has {len(errors.exceptions)} faults, so nothing tells "
            'what was published; name it with "--against EDITION"'
        ) from errors


def _copy_committed(folder: str, name: str, target: str) -> bool:
    """Write a file as it was last committed; False where it was not.

    Raises:
        EditionError: The folder is under no git.
    """
    _git(folder, "rev-parse", "--show-prefix")
    try:
        content = _git(folder, "show", f"HEAD:./{name}")
    except EditionError:
        return False
    with open(target, "wb") as stream:
        stream.write(content)
    return True


def _git(folder: str, *args: str) -> bytes:
    """Give what git says of a folder; as from a shell, even where one of its hooks runs us.

    Raises:
        EditionError: There is no git, or it refuses.
    """
    advice = 'so nothing tells what was published; name it with "--against EDITION"'
    git = shutil.which("git")
    if git is None:
        raise EditionError(f"git is not installed, {advice}")
    env = {name: value for name, value in os.environ.items() if name not in _OF_HOOKS}
    done = subprocess.run([git, "-C", folder, *args], capture_output=True, env=env)  # noqa: S603
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0].removeprefix("fatal: ")
        raise EditionError(f"{folder}: git says: {said}; {advice}")
    return done.stdout
