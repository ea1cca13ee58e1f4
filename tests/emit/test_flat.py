"""CSV, Google's CSV and Markdown: columns, escaping, guarded cells."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest

from medalcal.emit.entry import Entry, Reader, present
from medalcal.emit.flat import COLUMNS, GOOGLE_COLUMNS, csv_text, google_csv_text, markdown_text
from medalcal.emit.shape import StoredEntry
from tests.emit.entries import change

BERLIN = ZoneInfo("Europe/Berlin")
READER = Reader(datetime(2026, 1, 20, tzinfo=UTC), BERLIN, "Europe/Berlin")


def stored(**changes: Any) -> StoredEntry:
    """Give the premiere of season 2 as the snapshot keeps it."""
    entry: Any = {
        "key": "medalist/season-2/1", "uid": "u", "kind": "broadcast", "work": "medalist",
        "titles": {"en": "Medalist", "ja": "メダリスト"}, "labels": {"en": "Season 2, episode 14"},
        "subtitles": {"en": "The Athlete's Oath"}, "number": 14, "outlet": "tv-asahi",
        "outlet_names": {"en": "TV Asahi"}, "partners": [], "affiliates": 23, "block": "NUMAnimation", "isbn": None,
        "publisher": None, "publisher_names": {}, "territory": "JP",
        "language": None, "format": None, "lead": True, "rerun": False,
        "airs_at": "2026-01-24T16:30:00Z", "date": "2026-01-24", "until": None,
        "civil_on": "2026-01-25", "precision": "minute",
        "zone": "Asia/Tokyo", "broadcast_on": "2026-01-24", "broadcast_time": "25:30",
        "minutes": None, "status": "confirmed", "basis": "announced", "revision": 0,
        "changed_at": "2025-12-24T00:00:00Z", "note": None, "place": None, "url": "https://example.org/", "also": [],
        "sources": [],
    }  # fmt: skip
    return cast("StoredEntry", entry | changes)


def seen(**changes: Any) -> Entry:
    """Give it as a reader in Berlin sees it."""
    return present(stored(**changes), zone=BERLIN, language="en")


DAY = {
    "airs_at": None,
    "precision": "day",
    "date": "2026-01-22",
    "broadcast_on": None,
    "broadcast_time": None,
    "zone": None,
}


def rows(text: str) -> list[list[str]]:
    """Read CSV back."""
    return list(csv.reader(io.StringIO(text, newline="")))


def test_columns_are_the_scalar_keys_of_the_document() -> None:
    """Every key that holds one value is a column, in the document's order."""
    found = seen(last_change=change())
    assert list(COLUMNS) == [key for key, value in found.items() if not isinstance(value, list | dict)]


def test_csv_reads_back() -> None:
    """A header, a line per entry, CRLF, null as nothing, booleans as in JSON."""
    text = csv_text([seen()])
    assert text.count("\r\n") == text.count("\n") == 2
    header, row = rows(text)
    values = dict(zip(header, row, strict=True))
    assert (values["title"], values["number"], values["lead"], values["note"]) == ("Medalist", "14", "true", "")
    assert values["local"] == "2026-01-24T17:30:00+01:00"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    """A title that a spreadsheet would run gets an apostrophe, in both tables."""
    title = f"{start}HYPERLINK(1)"
    assert dict(zip(*rows(csv_text([seen(titles={"en": title})])), strict=True))["title"] == f"'{title}"
    subject = rows(google_csv_text([seen(titles={"en": title})], BERLIN))[1][0]
    assert subject.lstrip(" ").startswith(("'", "HYPERLINK"))


def test_text_with_commas_quotes_and_lines_stays_one_cell() -> None:
    """Whatever a title holds, it reads back as it was."""
    title = 'a, "b"\nc'
    assert dict(zip(*rows(csv_text([seen(titles={"en": title})])), strict=True))["title"] == title


@pytest.mark.parametrize(
    "changes,wanted",
    [
        pytest.param({}, ["01/24/2026", "05:30 PM", "01/24/2026", "06:00 PM", "False"], id="hour"),
        pytest.param(
            {"minutes": 450}, ["01/24/2026", "05:30 PM", "01/25/2026", "01:00 AM", "False"], id="over midnight"
        ),
        pytest.param(DAY, ["01/22/2026", "", "01/22/2026", "", "True"], id="day"),
        pytest.param(DAY | {"until": "2026-01-25"}, ["01/22/2026", "", "01/25/2026", "", "True"], id="days"),
    ],
)
def test_google_times(changes: dict[str, Any], wanted: list[str]) -> None:
    """Times are the reader's; days have none."""
    header, row = rows(google_csv_text([seen(**changes)], BERLIN))
    assert header == list(GOOGLE_COLUMNS)
    assert row[1:6] == wanted
    assert row[0] == "Medalist, Season 2, episode 14"


@pytest.mark.parametrize(
    ("changes", "subject"),
    [
        ({}, "Medalist, Season 2, episode 14 (TV Asahi)"),
        ({"outlet_names": {}}, "Medalist, Season 2, episode 14"),
        ({"kind": "film"}, "Medalist, Season 2, episode 14"),
    ],
)
def test_google_table_of_several_runs(changes: dict[str, Any], subject: str) -> None:
    """Episodes name their outlet, where they have one."""
    assert rows(google_csv_text([seen(**changes)], BERLIN, outlets=True))[1][0] == subject


def test_google_table_tells_the_grids_time() -> None:
    """The description holds the Japanese notation, which the table's clock cannot."""
    row = rows(google_csv_text([seen()], BERLIN))[1]
    assert "2026-01-24 25:30 Asia/Tokyo" in row[6]
    assert row[7:] == ["TV Asahi", "False"]


def test_google_table_leaves_out_what_it_cannot_hold() -> None:
    """Coarse dates have no day to stand on, and an import cannot take away what is cancelled."""
    entries = [
        seen(precision="month", date="2026-08", airs_at=None),
        seen(status="cancelled"),
        seen(status="tentative"),
    ]
    assert [row[0] for row in rows(google_csv_text(entries, BERLIN))[1:]] == [
        "Medalist, Season 2, episode 14 (tentative)"
    ]


def test_markdown_escapes_what_github_would_read() -> None:
    """Bars, lines, HTML, emphasis and mentions are text."""
    text = markdown_text([seen(titles={"en": "a|b\n<i>*c*</i> @you #1 & `d`"})], READER)
    assert text.splitlines()[2].split(" | ")[2] == (r"a\|b &lt;i&gt;\*c\*&lt;/i&gt; &#64;you \#1 &amp; \`d\`")
    assert len(text.splitlines()) == 3


def test_markdown_has_both_clocks() -> None:
    """A row: day with its distance, clocks with the mark, title, label, outlet."""
    line = markdown_text([seen(status="tentative")], READER).splitlines()[2]
    wanted = (
        "| Sat 24 Jan 2026 (in 4 days) | Sat 17:30 · Sat 25:30 JST \\~ | Medalist | Season 2, episode 14 | TV Asahi |"
    )
    assert line == wanted


def test_markdown_of_a_coarse_date() -> None:
    """A coarse date stands in words."""
    coarse = seen(**DAY | {"precision": "season", "date": "2027-winter"})
    assert "| winter 2027 (January to March) |  | Medalist |" in markdown_text([coarse], READER)


def test_a_break_is_a_row_with_its_reason() -> None:
    """A table that was asked for breaks tells them from episodes; Google's has them as entries of their own."""
    pause = seen(pause="sports", labels={"en": "Season 2, no episode (sports)"}, number=None)
    values = dict(zip(*rows(csv_text([pause])), strict=True))
    assert (values["break"], values["rerun"], values["number"]) == ("sports", "false", "")
    assert rows(google_csv_text([pause], BERLIN))[1][0] == "Medalist, Season 2, no episode (sports)"


def test_emit_stays_light() -> None:
    """The terminal's modules load no rich and no dataclass machinery of their own."""
    folder = Path(__file__).parents[2] / "medalcal" / "emit"
    for name in ("cells", "words", "table"):
        source = (folder / f"{name}.py").read_text("utf-8")
        assert "import rich" not in source
        assert "from rich" not in source
        assert "dataclass" not in source
