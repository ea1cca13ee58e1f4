"""``medalcal check --against`` and ``--preview``: held back or let through, and why; what an edit will do."""

# ruff: noqa: E501 - rows of tables hold whole sentences

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from medalcal.emit.ics import FORMAT_EPOCH

Run = Callable[..., Any]
Golden = Callable[[str, str], None]
SAMPLES = Path(__file__).parents[1] / "samples"
NOVEL = "data/works/novel.yaml"
NOW = ("--now", "2026-11-12")
SLIP = ("volume: 6, date: 2027-05-04", "volume: 6, date: 2029-05-04")
CLAIM = "          - {volume: 6, date: 2027-06-01, words: A further delay, source: talk}\n"
SOURCE = "sources:\n  talk: {url: https://example.org/talk, read_at: 2026-11-12}\n"
GIT = shutil.which("git") or "git"


def git(*args: str) -> None:
    """Run git as nobody in particular."""
    who = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run([GIT, *who, *args], check=True, capture_output=True)


def replace(*pairs: tuple[str, str], path: str = NOVEL) -> None:
    """Edit a file in place."""
    text = Path(path).read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    Path(path).write_text(text, "utf-8")


def append() -> None:
    """Append a claim that moves volume 6."""
    replace(("sources:\n", SOURCE))
    Path(NOVEL).write_text(Path(NOVEL).read_text("utf-8") + CLAIM, "utf-8")


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make once what every test starts from: data under git, and the edition that is out."""
    folder = tmp_path_factory.mktemp("published")
    shutil.copytree(SAMPLES / "history", folder / "data")
    for args in (("init", "-q"), ("add", "data"), ("commit", "-qm", "first")):
        git("-C", str(folder), *args)
    return folder


@pytest.fixture
def desk(run: Run, published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a curator's folder: data under git, and the edition that is out."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    if not (published / "edition.json").exists():
        monkeypatch.chdir(published)
        assert publish(run).code == 0
    shutil.copytree(published, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def publish(run: Run, *args: str) -> Any:
    """Export an edition."""
    return run("export", "--format", "json", "--data", "data", "-o", "edition.json", "--now", "2026-11-11", *args)


@pytest.fixture
def gate(run: Run, desk: Path) -> Callable[..., Any]:
    """Run the gate."""
    return lambda *args: run("check", "data", "--against", "edition.json", *NOW, *args)


@pytest.fixture
def preview(run: Run, desk: Path) -> Callable[..., Any]:
    """Run the preview of the volumes' file."""
    return lambda *args, **env: run("check", "--preview", NOVEL, *NOW, *args, **env)


class TestAgainst:
    """The gate before publication."""

    def test_nothing_changed(self, gate: Callable[..., Any]) -> None:
        """One line, and 0."""
        found = gate()
        assert (found.code, found.out, found.err) == (0, "9 entries, nothing that holds them back\n", "")

    def test_appended_claim(self, gate: Callable[..., Any]) -> None:
        """What was appended passes."""
        append()
        assert gate().code == 0

    def test_confirmation(self, gate: Callable[..., Any]) -> None:
        """A further source for what is known passes, too."""
        replace(("sources:\n", SOURCE), ("2027-02-23, words", "2027-02-23, words"))
        Path(NOVEL).write_text(Path(NOVEL).read_text("utf-8") + CLAIM.replace("2027-06-01", "2027-05"), "utf-8")
        assert gate().code == 0

    def test_edited_in_place(self, gate: Callable[..., Any]) -> None:
        """The finding on standard output, the verdict on standard error, and 3."""
        replace(SLIP)
        found = gate()
        assert found.code == 3
        assert found.out.splitlines() == [
            "novel/novel/6:en-print: changed-in-place: date was 2027-05-04 and is 2029-05-04, with SEQUENCE 0 as before; "
            "leave published claims as they are and append one that corrects it, with a read_at after 2026-11-01T00:00:00Z",
            "novel/novel/6:en-print: jump: from 2027-05-04 to 2029-05-04, 731 days; more than 400 days at once is mostly a slip; "
            "--longest-jump sets how many",
        ]
        assert found.err == "medalcal: held back for 2 reasons; --accept REASON lets it through\n"

    def test_document(self, gate: Callable[..., Any]) -> None:
        """The same in parts."""
        replace(SLIP)
        found = gate("--json")
        document = json.loads(found.out)
        assert found.code == 3
        assert (document["schema"], document["accepted"]) == ("medalcal/gate/1", [])
        assert [finding["rule"] for finding in document["findings"]] == ["changed-in-place", "jump"]
        assert list(document["findings"][0]) == ["rule", "key", "found", "expected", "more"]

    def test_let_through(self, gate: Callable[..., Any]) -> None:
        """The reason is recorded; from then on this edition passes, and anything further is held back."""
        replace(SLIP)
        found = gate("--accept", "the publisher really said so")
        assert (found.code, found.err) == (
            0, "2 reasons let through: the publisher really said so; recorded in data/accepted.jsonl\n",
        )  # fmt: skip
        assert found.out == "9 entries, nothing that holds them back, 2 reasons let through\n"
        (record,) = map(json.loads, Path("data/accepted.jsonl").read_text("utf-8").splitlines())
        assert (record["on"], record["reason"]) == ("2026-11-12", "the publisher really said so")
        assert [finding["rule"] for finding in record["findings"]] == ["changed-in-place", "jump"]
        assert gate().code == 0
        assert [finding["rule"] for finding in json.loads(gate("--json").out)["accepted"]] == [
            "changed-in-place",
            "jump",
        ]
        replace(("2027-03-06, corrects", "2027-03-07, corrects"))
        found = gate()
        assert (found.code, found.out.count("\n")) == (3, 1)
        assert found.out.startswith("novel/novel/4:en-print: changed-in-place")

    def test_record_is_no_stray_file(self, run: Run, gate: Callable[..., Any]) -> None:
        """``check`` knows it."""
        replace(SLIP)
        gate("--accept", "so it is")
        assert run("check", "data").code == 0

    def test_records_are_appended(self, gate: Callable[..., Any]) -> None:
        """Lines that are there stay as they are, byte for byte."""
        line = '{"on":"2026-11-01", "reason":"はい", "edition":"0", "findings":[]}'
        Path("data/accepted.jsonl").write_text(f"{line}\n\n", "utf-8")
        replace(SLIP)
        gate("--accept", "so it is")
        assert Path("data/accepted.jsonl").read_text("utf-8").splitlines()[0] == line

    def test_accepted_for_one_edition(self, run: Run, gate: Callable[..., Any]) -> None:
        """What was let through against one edition is held back against another."""
        replace(SLIP)
        gate("--accept", "so it is")
        document = json.loads(Path("edition.json").read_text("utf-8"))
        Path("edition.json").write_text(json.dumps(document), "utf-8")
        assert gate().code == 3

    def test_nothing_to_accept(self, gate: Callable[..., Any]) -> None:
        """No record of nothing."""
        assert gate("--accept", "why not").code == 0
        assert not Path("data/accepted.jsonl").exists()

    @pytest.mark.parametrize(
        "args",
        [("--work", "novel"), ("--kind", "volume"), ("--from", "2027-02-01", "--until", "2027-02-28"), ("--outlet", "tv-asahi"),
         ("--territory", "US"), ("--limit", "2"), ("--everything",), ("--runs", "all"), ("--titles", "ja"), ("--titles", "romaji"),
         ("--tz", "America/New_York"), ("--spoiler-free",), ("--breaks",), ("--as-of", "2026-11-05"), ("--as-of", "2026-11-01")],
        ids=" ".join,
    )  # fmt: skip
    def test_editions_of_a_part(self, run: Run, gate: Callable[..., Any], args: tuple[str, ...]) -> None:
        """Whatever the edition held, for whom and as of when: what was only learned since is no finding."""
        Path("edition.json").unlink()
        assert publish(run, *args).code == 0
        found = gate()
        assert (found.code, found.err) == (0, ""), found.out

    def test_work_that_is_gone(self, gate: Callable[..., Any]) -> None:
        """One line for all its entries."""
        Path(NOVEL).unlink()
        found = gate()
        assert found.code == 3
        assert (
            found.out
            == 'novel: emptied: 4 published, none left; bring works/novel.yaml back, or say "was: novel" in the file that took its place\n'
        )

    def test_renamed_work(self, gate: Callable[..., Any]) -> None:
        """With ``was`` it passes."""
        Path(NOVEL).rename("data/works/winter.yaml")
        assert gate().code == 3
        replace(("titles:", "was: novel\ntitles:"), path="data/works/winter.yaml")
        assert gate().code == 0

    def test_name_of_a_channel(self, gate: Callable[..., Any]) -> None:
        """One line, with advice that can be followed: ``touched`` in the works concerned."""
        replace(("en: TV Asahi", "en: TV A"), path="data/channels.yaml")
        found = gate()
        assert (found.code, found.out.count("\n")) == (3, 1)
        assert "outlet_name was TV Asahi and is TV A" in found.out
        day = date.fromisoformat(FORMAT_EPOCH[:10])
        assert f"set touched: to a day after {day} in the works concerned" in found.out
        after = day + timedelta(days=1)
        replace(("site:", f"touched: {after}\nsite:"), path="data/works/skating.yaml")
        assert gate("--now", str(after)).code == 0

    def test_run_that_is_counted_shorter(self, run: Run, gate: Callable[..., Any]) -> None:
        """Weekly airings beyond the count that becomes known are withdrawn, not gone."""
        weekly = Path("data/works/weekly.yaml")
        text = (
            "titles: Weekly\nsources:\n  first: {name: a, read_at: 2026-11-01}\n  count: {name: b, read_at: 2026-11-12}\n"
            "series:\n  season-1:\n    lead: tv\n    runs:\n      tv:\n        claims:\n"
            "          - {starts: 2026-12-05, slot: Sat 25:30, channel: tv-asahi, source: first}\n"
        )
        weekly.write_text(text, "utf-8")
        Path("edition.json").unlink()
        assert publish(run).code == 0
        weekly.write_text(f"{text}          - {{count: 6, source: count}}\n", "utf-8")
        assert gate().code == 0
        weekly.write_text(text.replace("2026-12-05", "2027-12-04"), "utf-8")
        assert gate().code == 3

    def test_limits(self, gate: Callable[..., Any]) -> None:
        """How far one date may move, and how many at once."""
        append()
        assert gate("--longest-jump", "28").code == 0
        assert "jump" in gate("--longest-jump", "27").out
        assert "many-moved: 1 of 8 entries" in gate("--most-moved", "12").out
        assert gate("--most-moved", "13").code == 0

    def test_many_findings(self, gate: Callable[..., Any]) -> None:
        """A dozen of a rule are listed, the rest are counted."""
        document = json.loads(Path("edition.json").read_text("utf-8"))
        entry = document["occurrences"][0]
        document["occurrences"] = [entry | {"revision": number + 20, "uid": one["uid"], "key": one["key"]}
                                   for number, one in enumerate(document["occurrences"] + document["undated"] + document["breaks"])]  # fmt: skip
        document["undated"] = document["breaks"] = []
        Path("edition.json").write_text(json.dumps(document), "utf-8")
        assert gate().out.count("sequence-falls") == 9


class TestPreview:
    """What an edit will do, before anybody publishes it."""

    def test_nothing_edited(self, preview: Callable[..., Any]) -> None:
        """One line, and 0."""
        found = preview()
        assert (found.code, found.out, found.err) == (0, "No date changes.\n", "")

    @pytest.mark.parametrize("columns", ["40", "80", "120"])
    def test_screen(self, preview: Callable[..., Any], golden: Golden, columns: str) -> None:
        """Whole screens, with what would hold the edit back behind."""
        append()
        replace(("2027-03-06, corrects", "2027-03-07, corrects"))
        found = preview(COLUMNS=columns)
        assert found.code == 3
        golden(f"preview-{columns}.txt", found.out + found.err)

    def test_appended_claim(self, preview: Callable[..., Any]) -> None:
        """A change that may go out leaves with 0."""
        append()
        found = preview()
        assert (found.code, found.err) == (0, "")
        assert "moved: Tue 4 May 2027 → Tue 1 Jun 2027" in found.out

    def test_document(self, preview: Callable[..., Any]) -> None:
        """The document of ``changes``, with the findings of the gate."""
        append()
        document = json.loads(preview("--json").out)
        assert document["schema"] == "medalcal/changes/1"
        assert [change["change"] for change in document["changes"]] == ["moved"]
        assert document["findings"] == []

    def test_against_an_edition(self, preview: Callable[..., Any]) -> None:
        """Without git, and whatever was committed."""
        shutil.rmtree(".git")
        assert preview().code == 1
        append()
        found = preview("--against", "edition.json")
        assert found.code == 0
        assert "moved: Tue 4 May 2027 → Tue 1 Jun 2027" in found.out

    def test_nothing_is_written(self, preview: Callable[..., Any], desk: Path) -> None:
        """Neither beside the data nor in the repository."""
        append()
        before = {path: path.stat().st_mtime_ns for path in desk.rglob("*")}
        preview()
        assert {path: path.stat().st_mtime_ns for path in desk.rglob("*")} == before


ANY = ("--against", "edition.json")
WRONG: dict[str, tuple[tuple[str, ...], int, str]] = {
    "no such edition": (("--against", "nowhere.json"), 1, 'nowhere.json: No such file or directory; name an edition, "export --format json" writes one'),
    "a folder": (("--against", "data"), 1, "data: Is a directory; name an edition"),
    "no JSON": (("--against", NOVEL), 1, f"{NOVEL}: this is no JSON; name an edition"),
    "another document": (("--against", "other.json"), 1, 'other.json: this is no document medalcal/occurrences/1; "export --format json" writes one'),
    "empty name": (("--against", ""), 1, "No such file or directory"),
    "edition without a name": (("--against",), 2, "requires an argument"),
    "accept without a reason": ((*ANY, "--accept"), 2, "requires an argument"),
    "accept for no reason": ((*ANY, "--accept", ""), 2, "it is empty; say why the edition is let through"),
    "accept for a blank": ((*ANY, "--accept", " "), 2, "it is empty; say why the edition is let through"),
    "accept nothing": (("--accept", "so it is"), 2, "--accept says why an edition is let through; name that with --against"),
    "accept a preview": ((*ANY, "--preview", NOVEL, "--accept", "so it is"), 2, "--against alone"),
    "preview of nothing": (("--preview", "data/works/nowhere.yaml"), 1, "is no file of a work; name one as data/works/medalist.yaml"),
    "preview of a folder": (("--preview", "data/works"), 1, "is no file of a work"),
    "preview of a shared file": (("--preview", "data/channels.yaml"), 1, "is no file of a work"),
    "preview of a slug": (("--preview", "novel"), 1, "is no file of a work"),
    "preview of an edition": (("--preview", "edition.json"), 1, "is no file of a work"),
    "preview and a folder": (("data", "--preview", NOVEL), 2, "--preview names one file; leave out DIR"),
    "a feed too": ((*ANY, "--ics", "feed.ics"), 2, "--ics checks one feed; leave out DIR, --schema, --against and --preview"),
    "a schema too": ((*ANY, "--schema"), 2, "--schema prints a schema and stops"),
    "share alone": (("--most-moved", "5"), 2, "are for --against and --preview"),
    "share of one work": (("--most-moved", "5", "--preview", NOVEL), 2, "--most-moved is of whole editions"),
    "share beyond all": ((*ANY, "--most-moved", "101"), 2, "not in the range 0<=x<=100"),
    "share below none": ((*ANY, "--most-moved", "-1"), 2, "not in the range"),
    "share with its sign": ((*ANY, "--most-moved", "5%"), 2, "is not a valid integer"),
    "share in words": ((*ANY, "--most-moved", "few"), 2, "is not a valid integer"),
    "jump alone": (("--longest-jump", "5"), 2, "are for --against and --preview"),
    "no jump": ((*ANY, "--longest-jump", "0"), 2, "not in the range 1<=x<=36500"),
    "jump back": ((*ANY, "--longest-jump", "-3"), 2, "not in the range"),
    "jump with its unit": ((*ANY, "--longest-jump", "5d"), 2, "is not a valid integer"),
    "jump without end": ((*ANY, "--longest-jump", "99999999999"), 2, "not in the range"),
    "day alone": (("--now", "2026-11-12"), 2, "are for --against and --preview"),
    "no such day": ((*ANY, "--now", "someday"), 2, "is not an instant"),
}  # fmt: skip


@pytest.mark.parametrize("args, code, words", WRONG.values(), ids=WRONG)
def test_wrong(run: Run, desk: Path, args: tuple[str, ...], code: int, words: str) -> None:
    """What cannot be meant: nothing on standard output, one line that says what would be right, nothing written."""
    Path("other.json").write_text('{"schema": "medalcal/week/1"}', "utf-8")
    found = run("check", "--data", "data", *args)
    assert (found.code, found.out) == (code, "")
    assert words in found.err
    assert "Traceback" not in found.err
    assert not Path("data/accepted.jsonl").exists()


ENTRY = {"key": "a/b/1", "uid": "u", "work": "a", "kind": "film", "date": None, "precision": "none", "airs_at": None,
         "status": "tentative", "revision": 0, "changed_at": "2026-11-01T00:00:00Z"}  # fmt: skip
DAMAGED: dict[str, tuple[Any, str]] = {
    "entries that are no list": ({"occurrences": {}}, "its entries are no lists"),
    "entry that is none": ({"occurrences": [1]}, "entry 1: it is no entry"),
    "entry without a key": ({"occurrences": [{"uid": "u"}]}, 'entry 1: it has no "key"'),
    "second entry": ({"occurrences": [ENTRY], "undated": [{}]}, 'entry 2: it has no "key"'),
    "key that is none": ({"occurrences": [ENTRY | {"key": "a"}]}, 'key is "a", not a text such as medalist/season-2/1'),
    "UID that is none": ({"occurrences": [ENTRY | {"uid": None}]}, "uid is null, not a text"),
    "two of one UID": ({"occurrences": [ENTRY, ENTRY | {"key": "a/b/2"}]}, "two entries share a UID"),
    "date that is none": ({"occurrences": [ENTRY | {"date": "2026-13"}]}, 'date is "2026-13", not a date or null'),
    "day that is none": ({"occurrences": [ENTRY | {"date": "2026", "precision": "day"}]}, 'date is "2026", not a day'),
    "day that is missing": ({"occurrences": [ENTRY | {"precision": "minute"}]}, "date is null, not a day"),
    "instant without a zone": ({"occurrences": [ENTRY | {"airs_at": "2026-11-01T00:00:00"}]}, "not an instant or null"),
    "stamp that is none": ({"occurrences": [ENTRY | {"changed_at": 7}]}, "changed_at is 7, not an instant"),
    "revision in words": ({"occurrences": [ENTRY | {"revision": "2"}]}, 'revision is "2", not a number'),
    "revision below none": ({"occurrences": [ENTRY | {"revision": -1}]}, "revision is -1, not a number"),
    "revision that is true": ({"occurrences": [ENTRY | {"revision": True}]}, "revision is true, not a number"),
    "status that is none": ({"occurrences": [ENTRY | {"status": []}]}, "status is [], not one of confirmed, tentative, cancelled"),
    "language that is none": ({"titles": "de"}, 'titles in "de"; there are en, romaji, ja'),
    "language that is a list": ({"titles": ["en"]}, "titles in \"['en']\""),
}  # fmt: skip


@pytest.mark.parametrize("option", ["--against", "--preview"])
@pytest.mark.parametrize("document, words", DAMAGED.values(), ids=DAMAGED)
def test_damaged_editions(run: Run, desk: Path, document: dict[str, Any], words: str, option: str) -> None:
    """An edition that somebody edited, or half of one."""
    Path("edition.json").write_text(json.dumps({"schema": "medalcal/occurrences/1"} | document), "utf-8")
    args = ("data",) if option == "--against" else ("--preview", NOVEL)
    found = run("check", *args, "--against", "edition.json")
    assert (found.code, found.out) == (1, "")
    assert found.err.startswith("medalcal: edition.json: ")
    assert words in found.err
    assert found.err.count("\n") == 1


@pytest.mark.parametrize(
    "line", ["{", "7", "[]", "{}", '{"edition": "0"}', '{"edition": "0", "findings": [{}]}', '{"edition": 0, "findings": []}', '{"edition": "0", "findings": 5}', "\\ud800"],
)  # fmt: skip
def test_damaged_record(gate: Callable[..., Any], line: str) -> None:
    """A record that cannot be read is named with its line, and stays as it is."""
    path = Path("data/accepted.jsonl")
    text = f'{{"edition": "0", "findings": []}}\n{line}\n'
    path.write_text(text, "utf-8")
    replace(SLIP)
    for args in ((), ("--accept", "so it is")):
        found = gate(*args)
        assert (found.code, found.out) == (1, "")
        assert "accepted.jsonl:2: this is no record; mend the line" in found.err
    assert path.read_text("utf-8") == text


def test_folder_that_cannot_be_written(gate: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """No record, and so nothing is let through."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "data/accepted.jsonl")

    monkeypatch.setattr("medalcal.jobs.edition.write_atomically", refuse)
    replace(SLIP)
    found = gate("--accept", "so it is")
    assert (found.code, found.out) == (1, "")
    assert "data/accepted.jsonl: Permission denied" in found.err


def test_data_at_fault(run: Run, desk: Path) -> None:
    """Data with faults is not compared: the faults, and 3."""
    replace(("date: 2027-05-04", "date: 2027-05-40"))
    for args in (("data", "--against", "edition.json"), ("--preview", NOVEL)):
        found = run("check", *args)
        assert (found.code, found.out) == (3, "")
        assert "novel.yaml:22:31:" in found.err
