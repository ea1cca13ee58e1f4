"""The preview: what an edit of one file will do, against the last commit or an edition."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from medalcal.emit.entry import Reader
from medalcal.errors import DataErrors, EditionError
from medalcal.jobs.edition import read_edition
from medalcal.jobs.gate import Limits
from medalcal.jobs.preview import preview

SAMPLE = Path(__file__).parents[1] / "samples" / "history"
READER = Reader(datetime(2026, 11, 12, tzinfo=UTC), UTC, "UTC")
SKATING, NOVEL = "works/skating.yaml", "works/novel.yaml"
READ = "  talk: {url: https://example.org/talk, said_on: 2026-11-12, read_at: 2026-11-12}\n"
GIT = shutil.which("git") or "git"


def git(folder: Path, *args: str) -> None:
    """Run git as nobody in particular."""
    who = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run([GIT, *who, *args], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Give a copy of the sample, committed."""
    folder = tmp_path / "data"
    shutil.copytree(SAMPLE, folder)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first")
    return folder


def append(folder: Path, claim: str, path: str = NOVEL) -> None:
    """Append a claim at the end of a file, with a source of its own at the front of its sources."""
    file = folder / path
    text = file.read_text("utf-8")
    if READ not in text:
        text = text.replace("\nsources:\n", f"\nsources:\n{READ}")
    file.write_text(f"{text}          - {{{claim}, source: talk}}\n", "utf-8")


def replace(folder: Path, old: str, new: str, path: str = NOVEL) -> None:
    """Edit a file in place."""
    file = folder / path
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def told(folder: Path, slug: str = "novel") -> tuple[list[str], list[str]]:
    """Give the changes against the last commit, and the rules that would hold the edit back."""
    found = preview(str(folder), slug, READER, None, Limits())
    changes = [
        f"{entry['key']} {change.step}: {change.before and change.before.date} → {change.after and change.after.date}"
        for entry, change in found.changes
    ]
    return changes, [f"{finding.rule} {finding.key}" for finding in found.findings]


EDITS: dict[str, tuple[str, list[str]]] = {
    "added": ("volume: 7, date: 2027-06", ["novel/novel/7:en-print added: None → 2027-06"]),
    "moved": ("volume: 6, date: 2027-06-01", ["novel/novel/6:en-print moved: 2027-05-04 → 2027-06-01"]),
    "cancelled": ("volume: 6, status: cancelled", ["novel/novel/6:en-print cancelled: 2027-05-04 → 2027-05-04"]),
    "postponed": ("volume: 6, date: undecided", ["novel/novel/6:en-print moved: 2027-05-04 → undecided"]),
    "confirmed": ("volume: 6, date: 2027-05", []),
    "corrected": (
        "volume: 4, date: 2027-03-09, corrects: slip",
        ["novel/novel/4:en-print corrected: 2027-03-06 → 2027-03-09"],
    ),
}


@pytest.mark.parametrize("claim, changes", EDITS.values(), ids=EDITS)
def test_appended_claims(data: Path, claim: str, changes: list[str]) -> None:
    """What an appended claim does, and nothing that would hold it back."""
    append(data, claim)
    assert told(data) == (changes, [])


def test_nothing_edited(data: Path) -> None:
    """Nothing to tell."""
    assert told(data) == ([], [])
    assert told(data, "skating") == ([], [])


def test_the_reason_comes_along(data: Path) -> None:
    """Why and where, as the claim says it."""
    append(data, "volume: 6, date: 2027-06-01, words: put off by four weeks")
    ((_, change),) = preview(str(data), "novel", READER, None, Limits()).changes
    assert (change.why, change.url) == ("put off by four weeks", "https://example.org/talk")


def test_read_on_the_day_of_what_is_published(data: Path) -> None:
    """A claim of the same stamp would be one piece of news with it; the advice is to say the hour."""
    replace(data, "read_at: 2026-11-01}\n  notice", "read_at: 2026-11-12}\n  notice")
    git(data, "commit", "-aqm", "read later")
    append(data, "volume: 6, date: 2027-06-01")
    (finding,) = preview(str(data), "novel", READER, None, Limits()).findings
    assert finding.expected.endswith("append one that corrects it, with a read_at after 2026-11-12T00:00:00Z")
    replace(data, "read_at: 2026-11-12}\n  cat", "read_at: 2026-11-12T15:00Z}\n  cat")
    assert told(data) == (["novel/novel/6:en-print moved: 2027-05-04 → 2027-06-01"], [])


def test_edited_in_place(data: Path) -> None:
    """A published claim that was changed is told as a move, and held back."""
    replace(data, "volume: 6, date: 2027-05-04", "volume: 6, date: 2027-05-18")
    assert told(data) == (
        ["novel/novel/6:en-print moved: 2027-05-04 → 2027-05-18"],
        ["changed-in-place novel/novel/6:en-print"],
    )


def test_taken_away(data: Path) -> None:
    """A published claim that is no longer there takes its entry away."""
    replace(data, "          - {volume: 6, date: 2027-05-04, source: catalogue}\n", "")
    replace(data, "          - {volume: 6, date: 2027-05-11, source: shop}\n", "")
    assert told(data) == (
        ["novel/novel/6:en-print withdrawn: 2027-05-04 → 2027-05-04"],
        ["vanished novel/novel/6:en-print"],
    )


def test_new_file(data: Path) -> None:
    """A work that was never committed is added as a whole."""
    shutil.copy(data / NOVEL, data / "works" / "another.yaml")
    changes, held = told(data, "another")
    assert [change.partition(":")[0] for change in changes] == [f"another/novel/{number}" for number in (3, 4, 5, 6)]
    assert held == []


def test_renamed_file(data: Path) -> None:
    """A work under another slug is the same work."""
    (data / NOVEL).rename(data / "works" / "winter.yaml")
    replace(data, "titles:", "was: novel\ntitles:", "works/winter.yaml")
    assert told(data, "winter") == ([], [])


def test_shared_files_are_those_of_the_commit(data: Path) -> None:
    """A new name of a channel is seen in the works that it is in."""
    replace(data, "en: TV Asahi", "en: TV A", "channels.yaml")
    assert told(data, "skating") == ([], ["changed-in-place skating/season-1/1"])


def test_before_the_first_commit(tmp_path: Path) -> None:
    """In a repository without any commit all is new."""
    shutil.copytree(SAMPLE, tmp_path / "data")
    git(tmp_path, "init", "-q")
    assert len(told(tmp_path / "data")[0]) == 4


def test_under_no_git(tmp_path: Path) -> None:
    """Nothing tells what was published; the sentence says what would."""
    shutil.copytree(SAMPLE, tmp_path / "data")
    with pytest.raises(EditionError, match=r'git says: not a git repository.*name it with "--against EDITION"'):
        told(tmp_path / "data")


def test_without_git(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that has none."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(EditionError, match="git is not installed"):
        told(data)


def test_run_by_a_hook(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What git sets for its hooks does not lead elsewhere."""
    append(data, "volume: 6, date: 2027-06-01")
    monkeypatch.setenv("GIT_DIR", ".git")
    monkeypatch.setenv("GIT_INDEX_FILE", os.path.join(".git", "index"))
    assert len(told(data)[0]) == 1


def test_faults_are_told(data: Path) -> None:
    """A file with faults has no preview; nor has one whose committed version had them."""
    replace(data, "volume: 6, date: 2027-05-04", "volume: 6, date: 2027-05-32")
    with pytest.raises(DataErrors):
        told(data)
    git(data, "commit", "-aqm", "broken")
    replace(data, "2027-05-32", "2027-05-04")
    with pytest.raises(EditionError, match=r"novel.yaml: what was last committed has 1 fault"):
        told(data)


def test_nothing_is_left_behind(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The committed version is laid aside in a folder that goes away."""
    aside = tmp_path / "aside"
    aside.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(aside))
    told(data)
    assert list(aside.iterdir()) == []


class TestAgainst:
    """Beside an edition instead of a commit."""

    @pytest.fixture
    def published(self, run: Callable[..., Any], tmp_path: Path) -> Callable[..., Path]:
        """Export an edition of the sample."""

        def write(*args: str) -> Path:
            path = tmp_path / "edition.json"
            asked = ("export", "--format", "json", "--data", str(SAMPLE), "--now", "2026-11-11", "-o", str(path))
            assert run(*asked, *args).code == 0
            return path

        return write

    @pytest.fixture
    def plain(self, tmp_path: Path) -> Path:
        """Give a copy of the sample under no git."""
        return Path(shutil.copytree(SAMPLE, tmp_path / "plain"))

    @pytest.mark.parametrize(
        "args",
        [(), ("--everything",), ("--work", "novel"), ("--titles", "ja"), ("--tz", "Asia/Tokyo"), ("--runs", "all"),
         ("--from", "2027-03-01", "--until", "2027-03-31"), ("--spoiler-free",)],
        ids=["usual", "everything", "one work", "Japanese", "Tokyo", "all runs", "a window", "without titles"],
    )  # fmt: skip
    def test_nothing_edited(self, published: Callable[..., Path], plain: Path, args: tuple[str, ...]) -> None:
        """Whatever part of the calendar the edition holds, and for whom it was written."""
        edition = read_edition(str(published(*args)))
        reader = READER._replace(language=edition.reader.language, spoiler_free=edition.reader.spoiler_free)
        assert preview(str(plain), "novel", reader, edition, Limits()) == ([], [])

    def test_moved_and_added(self, published: Callable[..., Path], plain: Path) -> None:
        """What was learned since."""
        append(plain, "volume: 6, date: 2027-06-01")
        append(plain, "volume: 7, date: 2027-07")
        found = preview(str(plain), "novel", READER, read_edition(str(published())), Limits())
        assert [(entry["key"], change.step) for entry, change in found.changes] == [
            ("novel/novel/6:en-print", "moved"), ("novel/novel/7:en-print", "added"),
        ]  # fmt: skip
        assert found.findings == []

    def test_gone(self, published: Callable[..., Path], plain: Path) -> None:
        """An entry that only the edition still has is told by its name there."""
        replace(plain, "          - {volume: 6, date: 2027-05-04, source: catalogue}\n", "")
        replace(plain, "          - {volume: 6, date: 2027-05-11, source: shop}\n", "")
        found = preview(str(plain), "novel", READER, read_edition(str(published())), Limits())
        ((entry, change),) = found.changes
        assert (entry["label"], change.step) == ("Light novel volume 6 (English, print)", "withdrawn")
        assert [finding.rule for finding in found.findings] == ["vanished"]

    def test_older_document(self, published: Callable[..., Path], plain: Path, tmp_path: Path) -> None:
        """One with the fewest keys still compares."""
        document = json.loads(published().read_text("utf-8"))
        needed = ("key", "uid", "work", "kind", "date", "precision", "airs_at", "status", "revision", "changed_at")
        for name in ("occurrences", "undated", "breaks"):
            document[name] = [{key: entry[key] for key in needed} for entry in document[name]]
        del document["format_epoch"], document["now"], document["titles"]
        old = tmp_path / "old.json"
        old.write_text(json.dumps(document), "utf-8")
        assert preview(str(plain), "novel", READER, read_edition(str(old)), Limits()) == ([], [])
