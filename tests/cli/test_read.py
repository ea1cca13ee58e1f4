"""``medalcal read``: what an announcement says, on the screen, as a document, and into a data folder."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from medalcal.jobs.check import check_folder

Run = Callable[..., Any]
TESTS = Path(__file__).parent.parent
ROOT = TESTS.parent
NEWS = TESTS / "samples" / "news"
SEEDS = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
BERLIN = ("--tz", "Europe/Berlin", "--now", "2025-11-28")
ON = ("--url", "https://example.org/news/1", "--read-at", "2025-11-28", "--published", "2025-11-27")

OLDER = """\
# What was known in summer; the curator's own remarks.
titles: {ja: メダリスト, romaji: Medarisuto, en: Medalist}   # three of them

sources:
  # Press
  exhibition: {url: https://example.org/exhibition, said_on: 2025-07-27, read_at: 2025-07-28}
  shop: {url: https://example.org/shop, read_at: 2025-06-03}

series:
  season-2:   # announced in spring
    installment: 2
    lead: tv
    runs:
      tv:
        claims:
          - {starts: 2026-01, source: exhibition}   # so far
          # The day is to be told in winter.

lines:
  manga:
    kind: volume
    medium: manga
    editions:
      en-print:
        publisher: kodansha-usa
        claims:
          - {volume: 12, date: 2026-01-20, source: shop}
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Give a data folder with the outlets that come with medalcal, and one work as it was known earlier."""
    (tmp_path / "data" / "works").mkdir(parents=True)
    for name in ("channels", "platforms", "publishers", "magazines"):
        shutil.copy(ROOT / "data" / f"{name}.yaml", tmp_path / "data")
    (tmp_path / "data" / "works" / "medalist.yaml").write_text(OLDER, encoding="utf-8")
    return tmp_path / "data"


def work_text(data: Path, slug: str = "medalist") -> str:
    """Give the text of a work's file."""
    return (data / "works" / f"{slug}.yaml").read_text("utf-8")


def answered(answers: str, *args: str) -> subprocess.CompletedProcess[str]:
    """Run the program with answers on standard input."""
    return subprocess.run(
        [sys.executable, "-m", "medalcal", "read", *args], input=answers, capture_output=True, text=True, cwd=ROOT,
        encoding="utf-8",
    )  # fmt: skip


def lines_stay(before: str, after: str) -> bool:
    """Tell whether all lines of a text are in another one, in their order."""
    rest = iter(after.splitlines())
    return all(line in rest for line in before.splitlines())


class TestScreen:
    """What a person sees; whole screens are kept in ``tests/emit/test_claimlist.py``."""

    @pytest.mark.parametrize("width", [20, 40, 80, 120])
    def test_nothing_is_wider_than_the_screen(self, run: Run, data: Path, width: int) -> None:
        """Claims and proposals keep to the width, in Japanese too."""
        from medalcal.emit.cells import cell_width

        for name in ("premiere.txt", "library.txt"):
            args = ("read", str(NEWS / name), "--slug", "star-library", "--into", str(data), "--yes", *ON, *BERLIN)
            for outcome in (run(*args[:2], *BERLIN, COLUMNS=str(width)), run(*args, COLUMNS=str(width))):
                lines = outcome.out.splitlines()
                assert "✓" in outcome.out
                assert max(map(cell_width, lines[:-2])) <= width

    def test_a_claim_shows_its_words_and_both_clocks(self, run: Run) -> None:
        """The words of the date are marked within their sentence; the grid's clock stands beside the reader's."""
        told = run("read", str(NEWS / "premiere.txt"), "--published", "2025-11-27", *BERLIN, COLUMNS="200").out
        assert "published Thu 27 November 2025 · English" in told
        assert "Sat 24 January 2026 25:30 · Sat 24 Jan 17:30 your time · on TV Asahi" in told
        assert "its second season will premiere on ›January 24, 2026‹, on TV Asahi" in told


class TestDocument:
    """What a program gets."""

    def test_it_has_the_keys_that_were_promised(self, run: Run) -> None:
        """Head, claims and unread spans have their keys; every span is that of the text."""
        document = json.loads(run("read", str(NEWS / "premiere.txt"), "--json", *BERLIN).out)
        assert document["schema"] == "medalcal/claims/1"
        assert (document["published"], document["lang"]) == (None, "en")
        text = (NEWS / "premiere.txt").read_text("utf-8")
        first = document["claims"][0]
        assert {
            "kind", "work", "label", "number", "outlet", "territory", "language", "format", "date", "precision",
            "broadcast_on", "broadcast_time", "airs_at", "zone", "status", "certainty", "note", "evidence",
        } <= first.keys()  # fmt: skip
        for span in [claim["evidence"] for claim in document["claims"]] + document["unread"]:
            assert text[span["start"] : span["end"]] == span["text"]

    def test_both_clocks_and_outlets_are_told(self, run: Run) -> None:
        """The grid's label, its instant and the outlet's slug; dates as finely as they were said."""
        claims = json.loads(run("read", str(NEWS / "premiere.txt"), "--json", *BERLIN).out)["claims"]
        first = claims[0]
        assert (first["kind"], first["work_slug"], first["season"]) == ("broadcast", "medalist", 2)
        assert (first["date"], first["broadcast_on"], first["broadcast_time"]) == ("2026-01-24", "2026-01-24", "25:30")
        assert (first["airs_at"], first["zone"], first["precision"]) == ("2026-01-24T16:30:00Z", "Asia/Tokyo", "minute")
        assert (first["outlet"], first["outlet_slug"]) == ("TV Asahi", "tv-asahi")
        assert [claim["date"] for claim in claims if claim["kind"] == "award"] == ["2024-05"]
        volumes = {(claim["number"], claim["language"], claim["format"], claim["date"]) for claim in claims}
        assert {(12, "en", "digital", "2025-06"), (12, "en", "print", "2026-01-13")} <= volumes
        assert (13, "ja", None, "2025-06") in volumes

    def test_pages_give_their_text(self, run: Run) -> None:
        """Of a page the spans count in the text that was taken out of it, so that comes along."""
        pytest.importorskip("trafilatura", reason="reading pages needs the extra medalcal[news]")
        document = json.loads(run("read", str(NEWS / "library.html"), "--json", *BERLIN).out)
        assert (document["published"], document["lang"]) == ("2026-11-01", "ja")
        assert document["title"] == "TVアニメ「星屑の図書館」2027年1月放送開始"
        days = {(claim["outlet"], claim["date"], claim["broadcast_time"]) for claim in document["claims"]}
        assert {("TOKYO MX", "2027-01-09", "24:30"), ("AT-X", "2027-01-11", "22:00")} <= days
        for claim in document["claims"]:
            said = claim["evidence"]
            assert document["text"][said["start"] : said["end"]] == said["text"]


class TestInput:
    """Where an announcement may come from."""

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp932", "euc_jp"])
    def test_encodings(self, run: Run, tmp_path: Path, encoding: str) -> None:
        """A text is read in whatever encoding it comes."""
        text = (NEWS / "library.txt").read_text("utf-8")
        (tmp_path / "a.txt").write_bytes(text.encode(encoding))
        outcome = run("read", str(tmp_path / "a.txt"), "--json", "--published", "2026-11-01", *BERLIN)
        assert "2027-01-09T15:30:00Z" in {claim["airs_at"] for claim in json.loads(outcome.out)["claims"]}

    def test_standard_input(self) -> None:
        """A text may be piped in."""
        done = answered((NEWS / "premiere.txt").read_text("utf-8"), "-", "--json")
        assert json.loads(done.stdout)["source"] == "standard input"

    def test_the_work_may_be_named(self, run: Run, tmp_path: Path) -> None:
        """What names no work is of the one that was named, by slug or by title."""
        text = "The second season premieres on January 24, 2026 on TV Asahi."
        (tmp_path / "a.txt").write_text(text, encoding="utf-8")
        for name in ("medalist", "メダリスト"):
            document = json.loads(run("read", str(tmp_path / "a.txt"), "--work", name, "--json", *BERLIN).out)
            assert document["claims"][0]["work_slug"] == "medalist"


@pytest.fixture
def served() -> Iterator[str]:
    """Serve a page on this machine."""
    body = (NEWS / "library.html").read_bytes().replace(b'<meta charset="utf-8">', b"")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            return

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/news/1"
    server.shutdown()
    server.server_close()


def test_an_address_is_asked(run: Run, served: str) -> None:
    """A page comes through the same door as feeds do: private hosts only when that is said."""
    for library in ("trafilatura", "requests_cache"):
        pytest.importorskip(library, reason="reading addresses needs the extra medalcal[news]")
    assert run("read", served).code == 4
    document = json.loads(run("read", served, "--allow-private", "--json", *BERLIN).out)
    assert document["source"] == served
    assert document["published"] == "2026-11-01"


WRONG: dict[str, tuple[tuple[str, ...], int, str]] = {
    "no such file": (("nowhere.txt",), 4, "nowhere.txt: no such file or directory; name an announcement, an address"),
    "a folder": ((".",), 4, "it is a folder; name the announcement in it"),
    "a picture": (("a.png",), 4, "a.png: it is an image; give the announcement as text or as a web page"),
    "a PDF": (("a.pdf",), 4, "a.pdf: it is a PDF; give the announcement as text"),
    "nothing in it": (("empty.txt",), 4, "empty.txt: it is empty; name a file"),
    "too much in it": (("large.txt",), 4, "large.txt: it is larger than 5 MB; take a part of it"),
    "no day": (("a.txt", "--published", "soonish"), 2, '"soonish" is no day; write it as 2026-01-10'),
    "no work": (("a.txt", "--work", "medalits"), 2, 'there is no work "medalits"; did you mean "medalist"?'),
    "no folder": (("a.txt", "--into", "nowhere"), 1, 'there is no folder "nowhere"; "medalcal init nowhere"'),
    "--yes without --into": (("a.txt", "--yes"), 2, "--yes is for --into; name a data folder, or leave it out"),
    "nobody to ask": (("-", "--into", "data"), 2, "the announcement and the answers cannot both be standard input"),
    "no address": (("a.txt", "--into", "data", "--url", "example"), 2, '"example" is no address; write it'),
    "no slug": (("a.txt", "--into", "data", "--slug", "A B"), 2, '"A B" is no slug; a slug has lower-case letters'),
    "read before it came out": (
        ("a.txt", "--into", "data", "--published", "2026-02-01", "--read-at", "2026-01-01"), 2,
        "it came out on 2026-02-01, after it was read on 2026-01-01",
    ),
}  # fmt: skip


@pytest.mark.parametrize("args, code, words", WRONG.values(), ids=list(WRONG))
def test_wrong_input_gets_one_sentence(
    run: Run, data: Path, monkeypatch: Any, args: tuple[str, ...], code: int, words: str
) -> None:  # fmt: skip
    """What is wrong and what would be right; nothing is written."""
    monkeypatch.chdir(data.parent)
    files = {"a.png": b"\x89PNG\r\n\x1a\n", "a.pdf": b"%PDF-1.7", "empty.txt": b" \n", "large.txt": b"a " * 2_600_000,
             "a.txt": (NEWS / "premiere.txt").read_bytes()}  # fmt: skip
    for name, content in files.items():
        Path(name).write_bytes(content)
    outcome = run("read", *args, MEDALCAL_DATA="data")
    assert outcome.code == code
    assert words in outcome.err.replace("\n", " ")
    assert not outcome.out
    assert work_text(data) == OLDER


class TestInto:
    """Taking dates over."""

    def test_certain_ones_are_written_and_nothing_else_changes(self, run: Run, data: Path) -> None:
        """``--yes`` appends what is certain; comments, order and lines stay, and the folder has no fault."""
        outcome = run("read", str(NEWS / "premiere.txt"), "--into", str(data), "--yes", *ON, *BERLIN)
        assert "6 of 7 claims written to works/medalist.yaml" in outcome.out
        assert check_folder(str(data)) == []
        text = work_text(data)
        assert lines_stay(OLDER, text)
        assert len(text.splitlines()) < len(OLDER.splitlines()) + 50
        assert "- starts: 2026-01-24 25:30\n            channel: tv-asahi\n" in text
        assert "example-2025-11-27:\n    url: https://example.org/news/1\n" in text
        assert "said_on: 2025-11-27" in text

    def test_the_second_run_adds_nothing(self, run: Run, data: Path) -> None:
        """The same announcement again is known already, on the same day and on another."""
        args = ("read", str(NEWS / "premiere.txt"), "--into", str(data), "--yes", *BERLIN)
        run(*args, *ON)
        text = work_text(data)
        for day in ("2025-11-28", "2025-12-05"):
            outcome = run(*args, "--url", "https://example.org/news/1", "--read-at", day, "--published", "2025-11-27")
            assert "none of 1 taken; nothing was written" in outcome.out
            assert work_text(data) == text

    def test_changes_show_it(self, run: Run, data: Path) -> None:
        """What was taken is news of the day on which it was read."""
        run("read", str(NEWS / "premiere.txt"), "--into", str(data), "--yes", *ON, *BERLIN)
        told = run("changes", "--data", str(data), "--work", "medalist", "--tz", "UTC", "--now", "2025-11-29").out
        assert "sharpened: January 2026 → Sat 24 Jan 2026 16:30" in told

    def test_a_contradiction_shows_both(self, run: Run, data: Path) -> None:
        """What the announcement says, what is held, since when and from where."""
        outcome = run("read", str(NEWS / "premiere.txt"), "--into", str(data), "--yes", *ON, *BERLIN)
        told = " ".join(outcome.out.split())
        assert "says 13 Jan 2026; you have 20 Jan 2026, read 3 Jun 2025, from https://example.org/shop" in told
        assert "2026-01-13" not in work_text(data)

    ANSWERS = {
        "one and no more": ("y\nq\n", 1),
        "none": ("n\n" * 7, 0),
        "all that is certain": ("a\n", 6),
        "every one": ("y\n" * 7, 7),
        "what is no answer is asked again": ("maybe\ny\nq\n", 1),
        "nobody there": ("", 0),
    }

    @pytest.mark.parametrize("answers, count", ANSWERS.values(), ids=list(ANSWERS))
    def test_each_is_asked(self, data: Path, answers: str, count: int) -> None:
        """y takes one, n leaves one, a takes the certain rest, q and the end of the answers stop."""
        done = answered(answers, str(NEWS / "premiere.txt"), "--into", str(data), *ON, *BERLIN)
        assert done.returncode == 0, done.stderr
        assert work_text(data).count("source: example-2025-11-27") == count
        assert check_folder(str(data)) == []
        words = f"{count} of 7 claims written" if count else "none of 7 taken; nothing was written"
        assert words in done.stdout

    def test_of_two_dates_of_one_thing_one_is_taken(self, data: Path, tmp_path: Path) -> None:
        """Once one of two dates that exclude each other was taken, the other one is not asked about."""
        text = (
            "Medalist Season 2 will premiere on January 17, 2026. Medalist Season 2 will premiere on January 24, 2026."
        )
        (tmp_path / "a.txt").write_text(text, encoding="utf-8")
        done = answered("y\ny\n", str(tmp_path / "a.txt"), "--into", str(data), *ON, *BERLIN)
        assert done.stderr.count("take it?") == 1
        assert "another date of medalist/season-2/1 was taken; this one is left" in done.stderr
        assert "1 of 2 claims written" in done.stdout

    def test_what_is_not_placed_stands_below_its_reason(self, run: Run, data: Path) -> None:
        """What changes nothing is listed in short, by the reason."""
        outcome = run(
            "read", str(NEWS / "library.txt"), "--into", str(data), "--yes", "--read-at", "2026-11-02", *BERLIN
        )
        lines = outcome.out.splitlines()
        assert lines[1:3] == [
            "Not placed · 3", "  its work is not here, and its title makes no name of a file; --slug gives one",
        ]  # fmt: skip
        assert "nothing new; nothing was written" in lines

    def test_a_work_without_a_file_gets_one(self, run: Run, data: Path) -> None:
        """A new work is a new file, and the calendar shows it."""
        outcome = run(
            "read", str(NEWS / "library.txt"), "--into", str(data), "--yes", "--slug", "star-library", "--published",
            "2026-11-01", "--read-at", "2026-11-02", *BERLIN,
        )  # fmt: skip
        assert "works/star-library.yaml" in outcome.out
        assert check_folder(str(data)) == []
        text = work_text(data, "star-library")
        assert text.startswith("titles: {ja: 星屑の図書館}\n\nsources:\n")
        assert "slot: Sat 24:30\n            channel: tokyo-mx\n            with: [bs11]\n" in text
        shown = run("upcoming", "--data", str(data), "--now", "2027-01-01", "--tz", "Asia/Tokyo", "--days", "14").out
        assert "Sun 00:30 · Sat 24:30  星屑の図書館" in shown

    def test_nothing_is_half_written(self, run: Run, data: Path, monkeypatch: Any) -> None:
        """Where the result would have a fault, it is named at its line and the file stays as it was."""
        from medalcal.jobs import take

        monkeypatch.setattr(take, "quote", lambda found: "")
        outcome = run("read", str(NEWS / "premiere.txt"), "--into", str(data), "--yes", *ON, *BERLIN)
        assert outcome.code == 3
        assert f"{data}/works/medalist.yaml:" in outcome.err
        assert "nothing was written" in outcome.err
        assert work_text(data) == OLDER

    def test_the_document_tells_what_was_proposed(self, run: Run, data: Path) -> None:
        """With ``--json`` nothing is asked: without ``--yes`` nothing is written, with it what is certain."""
        args = ("read", str(NEWS / "premiere.txt"), "--into", str(data), "--json", *ON, *BERLIN)
        document = json.loads(run(*args).out)
        assert document["written"] == []
        assert work_text(data) == OLDER
        verdicts = {one["key"]: one["verdict"] for one in document["proposals"]}
        assert verdicts["medalist/season-2/1"] == "sharpens"
        assert verdicts["medalist/manga/12:en-print"] == "contradicts"
        assert verdicts["medalist/manga/14:ja-print"] == "new"
        again = json.loads(run(*args, "--yes").out)
        assert [one["is_taken"] for one in again["proposals"]].count(True) == 6

    def test_marks_and_line_ends_stay(self, run: Run, data: Path) -> None:
        """A file with a byte order mark and line ends of Windows keeps both."""
        path = data / "works" / "medalist.yaml"
        path.write_bytes(b"\xef\xbb\xbf" + OLDER.replace("\n", "\r\n").encode())
        run("read", str(NEWS / "premiere.txt"), "--into", str(data), "--yes", *ON, *BERLIN)
        written = path.read_bytes()
        assert written.startswith(b"\xef\xbb\xbf# What")
        assert written.count(b"\n") == written.count(b"\r\n") > OLDER.count("\n")


TEXTS = [NEWS / "premiere.txt", NEWS / "streams.txt", *SEEDS]


@pytest.mark.skipif(not SEEDS, reason="the texts of ../shared/seeds are kept outside the repository")
def test_given_texts_into_an_earlier_calendar(run: Run, data: Path) -> None:
    """Both given announcements, one after the other and once more: comments kept, no fault, nothing twice."""
    for seed in SEEDS:
        run("read", str(seed), "--into", str(data), "--yes", "--read-at", "2025-11-28", *BERLIN)
    text = work_text(data)
    assert lines_stay(OLDER, text)
    assert "starts: 2026-01-24 25:30" in text
    assert text.count("kind: award") == 1
    assert check_folder(str(data)) == []
    for seed in SEEDS:
        run("read", str(seed), "--into", str(data), "--yes", "--read-at", "2025-11-28", *BERLIN)
    assert work_text(data) == text


def test_what_the_calendar_knows_already_changes_nothing(run: Run, tmp_path: Path) -> None:
    """The facts of these texts are all in the data that comes with medalcal, so a copy of it stays as it is."""
    shutil.copytree(ROOT / "data", tmp_path / "data")
    before = {path: path.read_bytes() for path in (tmp_path / "data").rglob("*.yaml")}
    for text in TEXTS:
        outcome = run("read", str(text), "--into", str(tmp_path / "data"), "--yes", "--read-at", "2026-11-28", *BERLIN)
        assert "nothing new; nothing was written" in outcome.out, outcome.err
    assert {path: path.read_bytes() for path in (tmp_path / "data").rglob("*.yaml")} == before
