"""The tables of a snapshot; only its making needs them."""

TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE work (
    slug TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    about TEXT NOT NULL,
    search TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    was TEXT NOT NULL,
    first TEXT NOT NULL,
    learned TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE occurrence (
    id INTEGER PRIMARY KEY,
    work TEXT NOT NULL,
    key TEXT NOT NULL,
    tier INTEGER NOT NULL,
    at INTEGER NOT NULL,
    last INTEGER NOT NULL,
    lead INTEGER NOT NULL,
    kind TEXT NOT NULL,
    outlet TEXT,
    territory TEXT,
    language TEXT,
    common INTEGER NOT NULL,
    own TEXT NOT NULL,
    feed_only INTEGER NOT NULL,
    may_go_on INTEGER NOT NULL,
    added TEXT,
    leaves INTEGER,
    block BLOB
);
CREATE TABLE change (work TEXT NOT NULL, key TEXT NOT NULL, at TEXT NOT NULL, change TEXT NOT NULL);
CREATE TABLE common (id INTEGER PRIMARY KEY, work TEXT NOT NULL, entry TEXT NOT NULL);
CREATE TABLE facet (name TEXT, value, work TEXT, PRIMARY KEY (name, value, work)) WITHOUT ROWID;
CREATE TABLE alias (key TEXT NOT NULL, work TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (key, target))
WITHOUT ROWID;
"""

INDEXES = (
    "CREATE INDEX IF NOT EXISTS occurrence_at ON occurrence (tier, lead, at, last)",
    "CREATE INDEX IF NOT EXISTS occurrence_work ON occurrence (work, key)",
    "CREATE INDEX IF NOT EXISTS occurrence_leaves ON occurrence (leaves) WHERE leaves IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS change_work ON change (work, key)",
    "CREATE INDEX IF NOT EXISTS common_work ON common (work)",
    "CREATE INDEX IF NOT EXISTS facet_work ON facet (work)",
    "CREATE INDEX IF NOT EXISTS alias_work ON alias (work)",
)
"""Made at the end of a writing, when all rows are there: a third of the time of keeping them while rows come in."""
