"""The gate before publication: what must not happen between an edition and the one that replaces it.

Subscribers' calendars believe what they are given. An entry whose date changed while its SEQUENCE did not stays where
it was in some of them for good; a half-loaded page, published once, moves a whole year to 1 January. So an edition is
compared with the last one, and held back with one report of everything that looks wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from medalcal.emit.entry import Entry
from medalcal.emit.ics import stamp_of
from medalcal.jobs.rows import KEPT_CANCELLED

DATED = ("date", "broadcast_time", "airs_at", "until", "minutes", "status", "outlet")
"""What raises SEQUENCE when it changes."""
UNSEEN = frozenset(("local", "sources", "revision", "changed_at", "key", "work", "outlet", "publisher"))
"""What may change without a stamp: the reader's clock, who else says the same, and the names that only we use."""
OF_FILES = {"title": "works/{}.yaml", "label": "works/{}.yaml", "subtitle": "works/{}.yaml", "place": "works/{}.yaml",
            "url": "works/{}.yaml"}  # fmt: skip
"""What a work's file says without a claim: its names."""
SHARED = {"outlet_name": "channels.yaml or platforms.yaml", "partners": "channels.yaml",
          "publisher_name": "publishers.yaml", "also": "channels.yaml or platforms.yaml",
          "zone": "channels.yaml or platforms.yaml", "territory": "a shared file"}  # fmt: skip
"""What a file says that many works share."""
FIRST_YEAR, LAST_YEAR = 1900, 2199
MANY_PLACEHOLDERS = 3
"""So many works that are new on one and the same first of January are no coincidence."""


class Edition(NamedTuple):
    """The entries that were published together, or are about to be."""

    entries: dict[str, Entry]
    """By UID, as one reader sees them."""
    format_epoch: str
    """The least of all stamps: when the program's own wording last changed; empty where nothing tells it."""
    made_on: str = ""
    """The day on which it was made. It may hold only a part: what it lacks and what changed before that day is old."""

    def lacked(self, uid: str, entry: Entry) -> bool:
        """Tell whether an entry is new since."""
        return uid not in self.entries and entry["changed_at"][:10] >= self.made_on


class Limits(NamedTuple):
    """How much may change at once without being looked at."""

    moved_share: float = 0.2
    """Of the entries that both editions have …"""
    moved_least: int = 20
    """… unless that is fewer than so many."""
    jump: timedelta = timedelta(days=400)
    """How far one date may move."""


class Finding(NamedTuple):
    """One reason to hold an edition back."""

    rule: str
    key: str
    """Of the entry, or the slug of a work; empty where all are meant."""
    found: str
    expected: str
    more: tuple[str, ...] = ()
    """The keys of further entries of which the very same holds."""

    @property
    def identity(self) -> tuple[str, str, str, tuple[str, ...]]:
        """What tells it from others, however the advice is worded."""
        return self.rule, self.key, self.found, self.more

    def __str__(self) -> str:
        """Say it on one line."""
        more = f" and {len(self.more)} more" if self.more else ""
        return f"{self.key or 'all entries'}{more}: {self.rule}: {self.found}; {self.expected}"


def findings(
    old: Edition, new: Edition, edition_on: date, limits: Limits = Limits(), alike: int = 0  # noqa: B008
) -> list[Finding]:  # fmt: skip
    """Give every reason to hold back an edition, in the order of its entries' keys.

    Args:
        old: The last one published; it may hold only a part of the calendar.
        new: The whole calendar that shall replace it.
        edition_on: The day of the new edition, on which things cancelled long before may be gone.
        alike: Dated entries that are known to be the same in both, and are in neither.
    """
    both = [(entry, new.entries[uid]) for uid, entry in old.entries.items() if uid in new.entries]
    is_older = new.format_epoch < old.format_epoch
    found: list[Finding] = list(_older_program(old, new)) if is_older else []
    epochs = ("", "") if is_older else (old.format_epoch, new.format_epoch)
    found += _vanished(old, new, edition_on, alike)
    found += _ahead(old, new, edition_on)
    for before, after in both:
        found += _stamps(before, after, *epochs)
        found += _jump(before, after, limits)
    found += _share(both, limits, alike)
    found += _doubles(old, new)
    found += _placeholders(old, new)
    return sorted(_together(found), key=lambda finding: (finding.key, finding.rule))


def _together(found: Iterable[Finding]) -> Iterator[Finding]:
    """Say once what holds of several entries alike."""
    alike: dict[tuple[str, str, str], list[str]] = {}
    for finding in found:
        alike.setdefault((finding.rule, finding.found, finding.expected), []).append(finding.key)
    for (rule, told, expected), keys in alike.items():
        first, *more = sorted(keys)
        yield Finding(rule, first, told, expected, tuple(more))


def _older_program(old: Edition, new: Edition) -> Iterator[Finding]:
    yield Finding("older-program", "", f"its wording is of {new.format_epoch}, the edition's of {old.format_epoch}",
                  "publish with the newer program, or LAST-MODIFIED falls")  # fmt: skip


def _vanished(old: Edition, new: Edition, edition_on: date, alike: int) -> Iterator[Finding]:
    """Find entries that are nowhere any more, and works of which none is left."""
    missing: dict[str, list[Entry]] = {}
    for uid, entry in old.entries.items():
        gone_on = datetime.fromisoformat(entry["changed_at"]).date() + KEPT_CANCELLED
        if uid not in new.entries and (entry["status"] != "cancelled" or gone_on > edition_on):
            missing.setdefault(entry["work"], []).append(entry)
    if missing and not new.entries and not alike:
        yield Finding("emptied", "", f"none of {len(old.entries)} entries is left", "a feed is never emptied")
        return
    left = {entry["work"] for uid, entry in old.entries.items() if uid in new.entries}
    for work, entries in missing.items():
        if work not in left:
            advice = f'bring works/{work}.yaml back, or say "was: {work}" in the file that took its place'
            yield Finding("emptied", work, f"{len(entries)} published, none left", advice)
            continue
        advice = f"in works/{work}.yaml append a claim that withdraws it, or name its former key with was"
        for entry in entries:
            yield Finding("vanished", entry["key"], "it was published and is nowhere now", advice)


def _ahead(old: Edition, new: Edition, edition_on: date) -> Iterator[Finding]:
    """Find stamps that are still to come: who has them takes no later change for newer, for as long as that.

    Those that are published already can only be waited for.
    """
    latest = max((edition_on + timedelta(days=1)).isoformat(), old.made_on)  # somewhere it is tomorrow
    for uid, entry in new.entries.items():
        is_out = uid in old.entries and old.entries[uid]["changed_at"] >= entry["changed_at"]
        if entry["changed_at"][:10] > latest and not is_out:
            told = f"it changes on {entry['changed_at'][:10]}, after the edition of {edition_on}"
            yield Finding("stamp-ahead", entry["key"], told, "mend the read_at of its source, or touched: of the work")


def emptied_feed(stem: str, lost: int, *, is_gone: bool) -> Finding:
    """Give what there is to say of a calendar of several works that would lose all its entries at once.

    Args:
        lost: How many it had that are neither cancelled nor past what it holds.
        is_gone: The address would end, too.
    """
    many = f"{lost} entries" if lost != 1 else "its one entry"
    found = f"{many} published, none left" + (", and the address would end" if is_gone else "")
    return Finding("feed-emptied", stem, found, "bring them back; --accept it if they belong elsewhere now")


def _stamps(before: Entry, after: Entry, old_epoch: str, new_epoch: str) -> Iterator[Finding]:
    """Hold back what clients would not notice, or refuse as older than what they have."""
    key, append = after["key"], "append claims, and take none away"
    old_stamp = stamp_of(before["changed_at"], before["revision"], old_epoch)
    new_stamp = stamp_of(after["changed_at"], after["revision"], new_epoch)
    if after["revision"] < before["revision"]:
        yield Finding("sequence-falls", key, f"SEQUENCE {before['revision']} became {after['revision']}", append)
        return
    if new_stamp < old_stamp:
        yield Finding("stamp-falls", key, f"LAST-MODIFIED {old_stamp} became {new_stamp}", append)
        return
    if after["revision"] > before["revision"]:
        if after["changed_at"] == before["changed_at"]:
            told = f"SEQUENCE rose, and it last changed on {after['changed_at']} as before"
            yield Finding("stamp-stays", key, told, "give the read_at of the claim its hour")
        elif old_epoch == new_epoch:
            yield from _retold(before, after)
        return
    dated = next(_differing(before, after, DATED), None)
    if dated is not None:
        told = f"{_told(before, after, dated)}, with SEQUENCE {after['revision']} as before"
        yield Finding("changed-in-place", key, told, _append(before["changed_at"]))
    elif new_stamp == old_stamp:
        shown = next(_differing(before, after, [name for name in after if name not in UNSEEN]), None)
        if shown is not None:
            told = f"{_told(before, after, shown)}, with LAST-MODIFIED of {new_stamp[:10]} as before"
            yield Finding("changed-in-place", key, told, _advice(shown, after["work"], new_stamp))


def _retold(before: Entry, after: Entry) -> Iterator[Finding]:
    """Find what was edited in place and changed by a claim at once: its one new change begins where it never was."""
    last = after["last_change"]
    if after["revision"] != before["revision"] + 1 or last is None or last["on"] <= before["changed_at"]:
        return
    was = last["before"]
    name = next(_differing(before, was, [name for name in DATED if name in was and name != "outlet"]), None)
    if name is not None:
        told = f"{_told(before, was, name, 'would have been')} before the change of {last['on']}"
        yield Finding("changed-in-place", after["key"], told, _append(before["changed_at"]))


def _append(stamp: str) -> str:
    return f"leave published claims as they are and append one that corrects it, with a read_at after {stamp}"


def _advice(name: str, work: str, stamp: str) -> str:
    """Say what a curator can do about a text that changed unseen."""
    if name in OF_FILES:
        return f"in {OF_FILES[name].format(work)} set touched: to a day after {stamp[:10]}"
    if name in SHARED:
        return (f"where {SHARED[name]} changed, set touched: to a day after {stamp[:10]} in the works concerned, or "
                "--accept it: who has the entry keeps the old text")  # fmt: skip
    return _append(stamp)


def _differing(before: Entry, after: Entry, names: Iterable[str]) -> Iterator[str]:
    """Give the keys that differ; one that an older document does not have is no difference."""
    for name in names:
        if name not in before or name not in after or _as_told(before[name]) == _as_told(after[name]):
            continue
        if name == "outlet" and before.get("outlet_name") == after["outlet_name"]:
            continue  # the same outlet under another slug
        yield name


def _as_told(value: Any) -> Any:
    """Give a value without the reader's clock, which two documents have from different readers, and without slugs."""
    if isinstance(value, list):
        return [_as_told(part) for part in value]
    if isinstance(value, Mapping):
        return {name: _as_told(part) for name, part in value.items() if name not in ("local", "outlet")}
    return value


def _told(before: Entry, after: Entry, name: str, verb: str = "is") -> str:
    def shown(value: object) -> str:
        text = "none" if value in (None, "", [], {}) else str(value)
        return f"{text[:57]}…" if len(text) > 60 else text

    if isinstance(before[name], list | dict) or isinstance(after[name], list | dict):
        return f"{name} is not what it was"
    return f"{name} was {shown(before[name])} and {verb} {shown(after[name])}"


def _jump(before: Entry, after: Entry, limits: Limits) -> Iterator[Finding]:
    old, new = _day(before), _day(after)
    if old is not None and new is not None and abs(new - old) > limits.jump:
        days = abs((new - old).days)
        advice = f"more than {limits.jump.days} days at once is mostly a slip; --longest-jump sets how many"
        yield Finding("jump", after["key"], f"from {old} to {new}, {days} days", advice)


def _day(entry: Entry) -> date | None:
    """Give the day of an entry that is known to the day."""
    return date.fromisoformat(entry["date"]) if entry["date"] and entry["precision"] in ("day", "minute") else None


def _share(both: list[tuple[Entry, Entry]], limits: Limits, alike: int) -> Iterator[Finding]:
    days = [(old, new) for before, after in both if (old := _day(before)) and (new := _day(after))]
    moved = sum(old != new for old, new in days)
    total = len(days) + alike
    if moved >= limits.moved_least and moved > limits.moved_share * total:
        advice = f"more than {limits.moved_share:.0%} at once is mostly one mistake; --most-moved sets how many"
        yield Finding("many-moved", "", f"{moved} of {total} entries moved to another day", advice)


def _doubles(old: Edition, new: Edition) -> Iterator[Finding]:
    """Find what stands twice at one time under two identities, and did not before."""
    seen: dict[tuple[object, ...], list[tuple[str, Entry]]] = {}
    for uid, entry in new.entries.items():
        if _day(entry) is None or entry["status"] == "cancelled" or entry["rerun"] or entry["basis"] == "weekly":
            continue
        same = tuple(entry[name] for name in ("work", "kind", "label", "outlet", "date", "airs_at", "territory"))
        seen.setdefault(same, []).append((uid, entry))
    for (_, first), *rest in (found for found in seen.values() if len(found) > 1):
        if any(_is_fresh(old, uid, entry) for uid, entry in ((first["uid"], first), *rest)):
            for _, entry in rest:
                yield Finding("double", entry["key"], f"{first['key']} is the same at the same time",
                              "keep one of them: withdraw the other, or name its former key with was")  # fmt: skip


def _is_fresh(old: Edition, uid: str, entry: Entry) -> bool:
    """Tell whether an entry is new since an edition, or on another date."""
    before = old.entries.get(uid)
    return old.lacked(uid, entry) if before is None else before["date"] != entry["date"]


def _placeholders(old: Edition, new: Edition) -> Iterator[Finding]:
    """Find days that stand for "not known": the first of a year, and years that nobody announces."""
    fresh = []
    for uid, entry in new.entries.items():
        day = _day(entry)
        if day is None or not _is_fresh(old, uid, entry):
            continue
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            yield Finding("placeholder", entry["key"], f"the year {day.year}", "a year that somebody announced")
        if entry["precision"] == "day" and (day.month, day.day) == (1, 1):
            before = old.entries.get(uid)
            if before is not None and before["date"] and str(day).startswith(before["date"]):
                yield Finding("placeholder", entry["key"], f"{before['date']} became {day}",
                              "keep the date as coarse as it was said; --accept it if that day was said")  # fmt: skip
            else:
                fresh.append((entry["work"], day, entry["key"]))
    works = Counter(day for _, day in {(work, day) for work, day, _ in fresh})
    for _, day, key in fresh:
        if works[day] >= MANY_PLACEHOLDERS:
            yield Finding("placeholder", key, f"{works[day]} works are new on {day}",
                          "look whether that day stands for a date not known; --accept it if not")  # fmt: skip
