"""The compiled snapshot: entries and ready calendar blocks in SQLite, indexed by time.

It is derived from the data folder and nothing else, so it is written without syncing, and a damaged file is simply made
again. What it is compiled from stands in ``stamp``: as long as the stamp is the same, the snapshot is fresh.
"""

from __future__ import annotations

import json
import os
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from medalcal.errors import LedgerError
from medalcal.ledger.selection import (
    ALL,
    BREAK,
    BREAK_DAYS,
    BREAKS,
    COARSE,
    DAY,
    INSTANT,
    Filter,
    Span,
    conditions_of,
    table_of,
)

if TYPE_CHECKING:
    from medalcal.ledger.row import ChangeRow, Packed, WorkRow

_NUMBER = re.compile(r"(\d+)")


def _by_number(row: tuple[Any, ...]) -> list[str | int]:
    """Sort by key, and by the numbers in it as numbers."""
    return [int(part) if part.isdecimal() else part for part in _NUMBER.split(row[3])]


StoredEntry = Any
"""``emit.shape.StoredEntry``: kept here as JSON, and never looked into."""

FORMAT = 6
"""Raised when the tables, or what is in them, change."""

BUSY_SECONDS = 30.0


class Snapshot:
    """An open snapshot."""

    def __init__(self, connection: sqlite3.Connection, path: str | None = None) -> None:
        self._db = connection
        self._path = path
        self._commons: dict[int, dict[str, Any]] = {}

    def __del__(self) -> None:
        with suppress(sqlite3.ProgrammingError):  # closed already, or left to a thread that did not open it
            self._db.close()

    @property
    def path(self) -> str | None:
        """Where it is kept; None in memory."""
        return self._path

    @classmethod
    def read(cls, path: str) -> Snapshot | None:
        """Open a snapshot for reading; None where there is none that this program can read."""
        if not os.path.exists(path):
            return None
        try:
            snapshot = cls(sqlite3.connect(f"file:{_quoted(path)}?mode=ro", uri=True, timeout=BUSY_SECONDS), path)
        except sqlite3.DatabaseError:
            return None
        try:
            snapshot._db.execute("PRAGMA mmap_size = 268435456")
            if snapshot.meta("format") == FORMAT:
                return snapshot
        except sqlite3.DatabaseError:
            pass
        snapshot.close()
        return None

    @classmethod
    def write(cls, path: str | None) -> Snapshot:
        """Open a snapshot for writing and hold its lock until ``close``; in memory where no path is given.

        Raises:
            sqlite3.Error: The file cannot be written.
        """
        database = path or ":memory:"
        connection = sqlite3.connect(
            database, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=path is not None
        )
        snapshot = cls(connection, path)
        db = snapshot._db
        db.execute("PRAGMA synchronous = OFF")
        db.execute("PRAGMA cache_size = -65536")
        db.execute("BEGIN IMMEDIATE")
        try:
            usable = snapshot.meta("format") == FORMAT
        except sqlite3.OperationalError:
            usable = False
        if not usable:
            snapshot._create()
        return snapshot

    def _create(self) -> None:
        from medalcal.ledger.tables import TABLES

        names = [name for (name,) in self._db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for name in names:
            self._db.execute(f'DROP TABLE "{name}"')
        for statement in TABLES.split(";"):
            if statement.strip():
                self._db.execute(statement)
        self.set_meta("format", FORMAT)

    def commit(self) -> None:
        """Make everything written since ``write`` visible at once."""
        self._db.execute("COMMIT")

    def close(self) -> None:
        """Close it; what was not committed is gone."""
        self._db.close()

    # What it was compiled from

    def meta(self, name: str) -> Any:
        """Give a value by name, or None."""
        row = self._db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return None if row is None else row[0]

    def set_meta(self, name: str, value: int | str) -> None:
        """Keep a value by name."""
        self._db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def stamps(self) -> dict[str, str]:
        """Give the stamp of each work's file by slug."""
        return dict(self._db.execute("SELECT slug, stamp FROM work"))

    # Writing

    def put_work(
        self, work: WorkRow, packed: Packed, aliases: Iterable[tuple[str, str]], changes: Iterable[ChangeRow]
    ) -> None:
        """Replace all that is kept of a work.

        Args:
            aliases: Former key and today's.
            changes: From the first one on, of whatever changed after it was added.
        """
        slug = work.slug
        if self.has_work(slug):
            self.drop_work(slug)
        self._db.execute("INSERT INTO work VALUES (?, ?, ?, ?, ?, ?, ?, ?)", work)
        insert = "INSERT INTO common (work, entry) VALUES (?, ?)"
        ids = [self._db.execute(insert, (slug, common)).lastrowid for common in packed.commons]
        self._db.executemany(
            "INSERT INTO occurrence (work, common, key, tier, at, last, lead, kind, outlet, territory, language, own, "
            "feed_only, may_go_on, added, leaves, block) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [(slug, ids[place], *rest) for place, *rest in packed.rows],
        )
        self._db.executemany(
            "INSERT OR REPLACE INTO alias VALUES (?, ?, ?)", [(old, slug, key) for old, key in aliases]
        )
        told = [(slug, *change) for change in changes]
        if told:
            self._db.executemany("INSERT INTO change VALUES (?, ?, ?, ?)", told)
        self._db.executemany(
            "INSERT INTO facet VALUES (?, ?, ?)", [(name, value, slug) for name, value in packed.facets]
        )

    def drop_work(self, slug: str) -> None:
        """Forget a work."""
        self._db.execute("DELETE FROM work WHERE slug = ?", (slug,))
        for table in ("occurrence", "common", "facet", "alias", "change"):
            self._db.execute(f"DELETE FROM {table} WHERE work = ?", (slug,))

    def finish(self) -> None:
        """Make the indexes, and note what queries need to know of all rows: the longest span, and the last change."""
        from medalcal.ledger.tables import INDEXES

        for statement in INDEXES:
            self._db.execute(statement)
        self.set_meta("longest", max(self.facet("longest"), default=0))
        changed_at = self._db.execute("SELECT MAX(changed_at) FROM work").fetchone()[0]
        self.set_meta("changed_at", changed_at or "")

    # Reading

    def facet(self, name: str) -> list[Any]:
        """Give the values that a filter can take, in order: of ``kind``, ``outlet``, ``territory`` or ``language``."""
        with self._damage_told():
            found = self._db.execute("SELECT DISTINCT value FROM facet WHERE name = ? ORDER BY value", (name,))
            return [value for (value,) in found]

    def entries(self, tier: int, span: Span, chosen: Filter, *, for_feed: bool = False) -> Iterator[StoredEntry]:
        """Give the stored entries of a tier that touch a span, in order of time and then of key, 9 before 10.

        Args:
            for_feed: Also the days that were lost, which feeds show as cancelled.
        """
        kept = () if for_feed else ("feed_only = 0",)
        with self._damage_told():
            rows = self._select("common, own, at, key", tier, span, chosen, *kept)
            for _, tied in groupby(rows, itemgetter(2)):
                for common, own, _, _ in sorted(tied, key=_by_number):
                    yield self._joined((common, own))

    @contextmanager
    def _damage_told(self) -> Iterator[None]:
        """Remove a file that turns out to be damaged while it is read, so that the next opening makes it again.

        Raises:
            LedgerError: It was damaged.
        """
        try:
            yield
        except sqlite3.DatabaseError as error:
            if self._path is None or isinstance(error, sqlite3.OperationalError):
                raise
            with suppress(OSError):
                os.remove(self._path)
            raise LedgerError(f"the snapshot {self._path} was damaged and is removed; run it again") from error

    def _joined(self, row: tuple[int, str]) -> StoredEntry:
        common, own = row
        if common not in self._commons:
            text = self._one("SELECT entry FROM common WHERE id = ?", common)[0]
            self._commons[common] = json.loads(text)
        return {**self._commons[common], **json.loads(own)}

    def forget(self) -> None:
        """Forget what is held in memory of entries that were read: who goes from work to work needs it no more."""
        self._commons.clear()

    def blocks(self, span: Span, chosen: Filter, *, breaks: bool = False) -> Iterator[bytes]:
        """Give the calendar blocks of the two dated tiers and, if asked for, of breaks, in order of time and key."""
        with self._damage_told():
            for tier in (INSTANT, DAY, *(BREAKS if breaks else ())):
                for (block,) in self._select("block", tier, span, chosen):
                    if block is not None:
                        yield block

    def size(self, span: Span, chosen: Filter) -> int:
        """Give how many bytes the calendar blocks of the two dated tiers are together."""
        with self._damage_told():
            sizes = (self._select("LENGTH(block)", tier, span, chosen) for tier in (INSTANT, DAY))
            return sum(size or 0 for rows in sizes for (size,) in rows)

    def _select(self, columns: str, tier: int, span: Span, chosen: Filter, *more: str) -> sqlite3.Cursor:
        where, values = ["tier = ?", *more], [tier]  # type: tuple[list[str], list[Any]]
        if chosen.lead_alone:
            where.append("lead = 1")
        elif tier != COARSE:
            where.append("lead IN (0, 1)")
        if tier in (INSTANT, BREAK):
            where.append("at >= ? AND at < ?")
            values += [span.from_minute, span.until_minute]
        elif tier in (DAY, BREAK_DAYS):
            where.append("at >= ? AND at < ? AND last >= ?")
            values += [max(span.from_day - int(self.meta("longest") or 0), ALL.from_day), span.until_day, span.from_day]
        else:
            where.append("at >= ?")
            values.append(span.from_day)
        clauses, wanted = conditions_of(chosen)
        where += clauses
        values += wanted
        query = f"SELECT {columns} FROM {table_of(chosen)} WHERE {' AND '.join(where)} ORDER BY at, key"
        if chosen.limit is not None:
            query = query.removesuffix("key") + "length(key), key LIMIT ?"  # of one night 9 comes first, not 10
            values.append(chosen.limit)
        return self._db.execute(query, values)

    def last_before(self, minute: int, day: int, chosen: Filter) -> StoredEntry | None:
        """Give the entry of the latest thing before a moment, or None."""
        clauses, wanted = conditions_of(chosen)
        found: list[tuple[int, tuple[int, str]]] = []
        for tier, limit, unit in ((INSTANT, minute, 1440), (DAY, day, 1)):
            where = " AND ".join(["tier = ?", "lead IN (?, 1)", "at < ?", "feed_only = 0", *clauses])
            row = self._one(
                f"SELECT at, common, own FROM occurrence WHERE {where} ORDER BY at DESC, key DESC LIMIT 1",
                tier, int(chosen.lead_alone), limit, *wanted,
            )  # fmt: skip
            if row is not None:
                found.append((row[0] // unit + (719_163 if unit == 1440 else 0), (row[1], row[2])))
        return self._joined(max(found)[1]) if found else None

    def _one(self, query: str, *values: Any) -> Any:
        """Give the first row of a query, or None."""
        with self._damage_told():
            return self._db.execute(query, values).fetchone()

    def by_key(self, key: str) -> StoredEntry | None:
        """Give the entry of a key, or of the one that it became; None where there is none."""
        work = key.partition("/")[0]
        row = self._one("SELECT common, own FROM occurrence WHERE work = ? AND key = ? AND feed_only = 0", work, key)
        if row is not None:
            return self._joined(row)
        alias = self._one("SELECT target FROM alias WHERE key = ?", key)
        return None if alias is None or alias[0] == key else self.by_key(alias[0])

    def changes(self, since: str, until: str, chosen: Filter) -> Iterator[tuple[StoredEntry, str, str | None]]:
        """Give what changed from one moment up to, but without, another, in order of time and then of key.

        Returns:
            The entry as it is now, when it changed, and JSON of the change; None for what was added and is as it was.
        """
        clauses, wanted = conditions_of(chosen._replace(edition_on=None))
        where = " AND ".join(["feed_only = 0", "lead IN (?, 1)", *clauses])
        values = [int(chosen.lead_alone), *wanted]
        query = (
            "SELECT common, own, change.at AS moment, change, occurrence.key AS key FROM change "
            f"JOIN (SELECT * FROM {table_of(chosen)} WHERE {where}) AS occurrence USING (work, key) "
            "WHERE moment >= ? AND moment < ? "
            f"UNION ALL SELECT common, own, added, NULL, key FROM {table_of(chosen)} "
            f"WHERE {where} AND added >= ? AND added < ? "
            "ORDER BY moment, key"
        )
        with self._damage_told():
            for common, own, at, change, _ in self._db.execute(query, (*values, since, until, *values, since, until)):
                yield self._joined((common, own)), at, change

    def parts_of(self, slug: str) -> tuple[WorkRow, Packed, list[tuple[str, str]], list[ChangeRow]]:
        """Give all that is kept of a work, as ``put_work`` takes it."""
        from medalcal.ledger.row import ChangeRow, Packed, WorkRow

        def listed(query: str) -> list[tuple[Any, ...]]:
            return self._db.execute(query, (slug,)).fetchall()

        with self._damage_told():
            (work,) = listed("SELECT * FROM work WHERE slug = ?")
            commons = listed("SELECT id, entry FROM common WHERE work = ? ORDER BY id")
            rows = listed(
                "SELECT common, key, tier, at, last, lead, kind, outlet, territory, language, own, feed_only, "
                "may_go_on, added, leaves, block FROM occurrence WHERE work = ? ORDER BY id"
            )
            facets = listed("SELECT name, value FROM facet WHERE work = ? ORDER BY name, value")
            aliases = listed("SELECT key, target FROM alias WHERE work = ? ORDER BY key, target")
            changes = listed("SELECT key, at, change FROM change WHERE work = ? ORDER BY rowid")
        places = {number: place for place, (number, _) in enumerate(commons)}
        packed = Packed([entry for _, entry in commons], [(places[row[0]], *row[1:]) for row in rows], facets)
        return WorkRow(*work), packed, aliases, [ChangeRow(*change) for change in changes]

    def dated(self, works: Sequence[str]) -> int:
        """Count the entries of works that are known to the day or finer."""
        names = ", ".join("?" * len(works))
        query = f"SELECT COUNT(*) FROM occurrence WHERE tier IN (?, ?) AND feed_only = 0 AND work IN ({names})"
        return int(self._one(query, INSTANT, DAY, *works)[0])

    def left(self, slug: str, edition_on: int) -> int:
        """Count what was of a work and left the feeds by the day of an edition."""
        return int(self._one("SELECT COUNT(*) FROM occurrence WHERE work = ? AND leaves <= ?", slug, edition_on)[0])

    def learned(self) -> tuple[str, str] | None:
        """Give when the first and when the last thing of the calendar was learned; None where it is empty."""
        first, last = self._one("SELECT MIN(first), MAX(learned) FROM work WHERE first != ''")
        return None if first is None else (first, last)

    def readings(self) -> list[tuple[str, str, str]]:
        """Give of every work of which anything is known when the first and when the last thing was, by slug."""
        return self._db.execute("SELECT slug, first, learned FROM work WHERE first != '' ORDER BY slug").fetchall()

    def about(self, slug: str) -> str | None:
        """Give what ``works`` gives of one work as JSON; None where there is no such work."""
        row = self._one("SELECT about FROM work WHERE slug = ?", slug)
        return None if row is None else str(row[0])

    def works_of(self, chosen: Filter) -> list[str]:
        """Give the slugs of the works of which a filter lets through anything at all."""
        clauses, wanted = conditions_of(chosen)
        where = " AND ".join(["1", *clauses])
        with self._damage_told():
            found = self._db.execute(f"SELECT DISTINCT work FROM occurrence WHERE {where} ORDER BY work", wanted)
            return [slug for (slug,) in found]

    def works_in(self, span: Span) -> list[str]:
        """Give the slugs of the works of which anything is in a span, breaks and what has no day too."""
        query = (
            "SELECT DISTINCT work FROM occurrence WHERE (tier IN (?, ?) AND at >= ? AND at < ?) "
            "OR (tier IN (?, ?) AND at < ? AND last >= ?) OR (tier = ? AND at >= ? AND at < ?) ORDER BY work"
        )
        values = (INSTANT, BREAK, *span[:2], DAY, BREAK_DAYS, span.until_day, span.from_day, COARSE, *span[2:])
        with self._damage_told():
            return [slug for (slug,) in self._db.execute(query, values)]

    def learned_after(self, moment: str) -> list[str]:
        """Give the slugs of works of which something was learned after a moment."""
        return [slug for (slug,) in self._db.execute("SELECT slug FROM work WHERE learned > ?", (moment,))]

    def expired(self, edition_on: int) -> int | None:
        """Give the last day on which something cancelled left the feeds, up to the day of an edition."""
        day: int | None = self._one("SELECT MAX(leaves) FROM occurrence WHERE leaves <= ?", edition_on)[0]
        return day

    def copied(self) -> Snapshot:
        """Give a copy in memory, open for writing."""
        copy = Snapshot(sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False))
        with self._damage_told():
            self._db.backup(copy._db)
        copy._db.execute("BEGIN")
        return copy

    def outlets(self) -> dict[str, dict[str, Any]]:
        """Give every channel and platform of the data by slug: ``type``, ``names``, ``territory``, ``site``."""
        outlets: dict[str, dict[str, Any]] = json.loads(self.meta("outlets") or "{}")
        return outlets

    def editions(self) -> list[tuple[str, str | None]]:
        """Give each language of volumes with each format that is told in it, in order; None where none is told."""
        with self._damage_told():
            return self._db.execute(
                "SELECT DISTINCT language, json_extract(entry, '$.format') AS format "
                "FROM occurrence JOIN common ON common.id = common WHERE kind = 'volume' ORDER BY language, format"
            ).fetchall()

    def episode_days(self, shift_minutes: int) -> list[int]:
        """Give the days, from 1970, on which episodes of lead runs are.

        Args:
            shift_minutes: Added to an instant in UTC, so that a day is one of broadcasting.
        """
        among = "lead = 1 AND kind IN ('broadcast', 'stream')"
        with self._damage_told():
            found = self._db.execute(
                f"SELECT DISTINCT (at + ?) / 1440 FROM occurrence WHERE tier = ? AND {among} "
                f"UNION SELECT at - 719163 FROM occurrence WHERE tier = ? AND {among}",
                (shift_minutes, INSTANT, DAY),
            )
            return [day for (day,) in found]

    def works(self) -> list[tuple[str, str, str]]:
        """Give slug, JSON and folded titles of every work, by slug."""
        with self._damage_told():
            return self._db.execute("SELECT slug, about, search FROM work ORDER BY slug").fetchall()

    def former_slugs(self) -> list[tuple[str, tuple[str, ...]]]:
        """Give slug and former slugs of every work, by slug."""
        return [
            (slug, tuple(was.split())) for slug, was in self._db.execute("SELECT slug, was FROM work ORDER BY slug")
        ]

    def has_work(self, slug: str) -> bool:
        """Tell whether there is such a work."""
        return self._one("SELECT 1 FROM work WHERE slug = ?", slug) is not None

    def former_work(self, slug: str) -> str | None:
        """Give today's slug of a work that had this one, or None."""
        row = self._one("SELECT work FROM alias WHERE key >= ? AND key < ? LIMIT 1", slug + "/", slug + "0")
        return None if row is None else str(row[0])

    def doubled_uids(self) -> Sequence[tuple[str, str]]:
        """Give former key and heir wherever a key has two: both are there, or a third one names it too."""
        return self._db.execute(
            "SELECT alias.key, alias.target FROM alias JOIN occurrence ON occurrence.key = alias.key "
            "AND occurrence.work = substr(alias.key, 1, instr(alias.key, '/') - 1) "
            "UNION SELECT key, MAX(target) FROM alias GROUP BY key HAVING COUNT(*) > 1"
        ).fetchall()


def _quoted(path: str) -> str:
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
