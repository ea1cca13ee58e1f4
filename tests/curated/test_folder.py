"""Files and folders: what is read, in whatever order and encoding, and what is only found across files."""

# ruff: noqa: E501 - rows of tables hold whole sentences

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medalcal.curated.folder import place_in, read_shared, read_work, work_slugs
from medalcal.curated.shared import Shared
from medalcal.jobs.check import check_folder, survey
from medalcal.schedule.expand import unfold

DATA = str(Path(__file__).parents[2] / "data")
SLUGS = work_slugs(DATA)
SHARED, _ = read_shared(DATA)


def make(root: Path, **files: str | bytes) -> str:
    """Write a data folder; names with two underscores are in works/."""
    (root / "works").mkdir(exist_ok=True)
    for name, text in files.items():
        path = root / (name.replace("__", "/").replace("_", "-") + ".yaml")
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return str(root)


def faults(folder: str) -> list[str]:
    """Give the faults of a folder with paths from there."""
    return [str(fault).replace(folder + os.sep, "") for fault in check_folder(folder)]


@pytest.mark.property
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(SLUGS))
def test_order_of_files_does_not_matter(slugs: list[str]) -> None:
    """Works read in any order give the same occurrences, problems and faults."""
    found = {slug: read_work(DATA, slug, SHARED) for slug in slugs[:60]}
    again = {slug: read_work(DATA, slug, SHARED) for slug in sorted(slugs[:60])}
    for slug, (work, noted) in found.items():
        assert work is not None
        assert (work, noted) == again[slug]
        assert unfold(work) == unfold(again[slug][0])  # type: ignore[arg-type]


TITLE = "titles: Example\n"

GOOD: dict[str, dict[str, str | bytes]] = {
    "no works": {},
    "a title alone": {"works__a": TITLE},
    "byte order mark": {"works__a": b"\xef\xbb\xbf" + TITLE.encode()},
    "carriage returns": {"works__a": "titles: Example\r\nalso: [x]\r\n"},
    "no end of line": {"works__a": "titles: Example"},
    "empty shared files": {"channels": "", "platforms": "# none yet\n", "works__a": TITLE},
    "former slugs": {"works__a": TITLE + "was: [b, c]\n", "works__d": TITLE + "was: e\n"},
}

BAD: dict[str, tuple[dict[str, str | bytes], list[str]]] = {
    "empty work": ({"works__a": ""}, ["works/a.yaml:1:1: an empty file; a work has at least titles"]),
    "comment alone": ({"works__a": "# later\n"}, ["works/a.yaml:1:1: an empty file; a work has at least titles"]),
    "text alone": ({"works__a": "later\n"}, ['works/a.yaml:1:1: found "later"; a work is a mapping: titles, also, creator, site, territory, touched, was, sources, series, lines']),
    "UTF-16": ({"works__a": TITLE.encode("utf-16")}, ["works/a.yaml:1:1: bytes that are no UTF-8; save the file as UTF-8"]),
    "Shift JIS on the second line": ({"works__a": TITLE.encode() + "site: 例".encode("shift-jis")}, ["works/a.yaml:2:7: bytes that are no UTF-8; save the file as UTF-8"]),
    "slug with a blank": ({"works__a b": TITLE}, ['works/a b.yaml:1:1: the file name: "a b" is no slug; a slug has lower-case letters, digits and single hyphens: a-b']),
    "shared file with a slip": ({"chanels": ""}, ['chanels.yaml:1:1: nothing reads "chanels.yaml"; did you mean "channels.yaml"?']),
    "former slug in use": ({"works__a": TITLE + "was: b\n", "works__b": TITLE}, ['works/a.yaml:2:6: was: "b" belongs to works/b.yaml; a slug has one heir']),
    "former slug of two": ({"works__a": TITLE + "was: c\n", "works__b": TITLE + "was: [d, c]\n"}, ['works/b.yaml:2:10: was: "c" belongs to works/a.yaml; a slug has one heir']),
    "slugs that change places": (
        {"works__a": TITLE + "was: b\n", "works__b": TITLE + "was: a\n"},
        ['works/a.yaml:2:6: was: "b" belongs to works/b.yaml; a slug has one heir',
         'works/b.yaml:2:6: was: "a" belongs to works/a.yaml; a slug has one heir'],
    ),
}  # fmt: skip


@pytest.mark.parametrize("files", GOOD.values(), ids=GOOD)
def test_good_folders(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    """These have no fault."""
    assert faults(make(tmp_path, **files)) == []


@pytest.mark.parametrize("files, expected", BAD.values(), ids=BAD)
def test_bad_folders(tmp_path: Path, files: dict[str, str | bytes], expected: list[str]) -> None:
    """These have these faults, in the order of files and lines."""
    assert faults(make(tmp_path, **files)) == expected


def test_folder_in_place_of_a_file(tmp_path: Path) -> None:
    """A folder or a link that leads nowhere cannot be read, and that is said in one line each."""
    folder = make(tmp_path)
    (tmp_path / "works" / "a.yaml").mkdir()
    (tmp_path / "works" / "b.yaml").symlink_to(tmp_path / "nowhere")
    (tmp_path / "channels.yaml").mkdir()
    assert faults(folder) == [
        "channels.yaml:1:1: it cannot be read: Is a directory; give it as a file that you may read",
        "works/a.yaml:1:1: it cannot be read: Is a directory; give it as a file that you may read",
        "works/b.yaml:1:1: it cannot be read: No such file or directory; give it as a file that you may read",
    ]


def test_readme_and_hidden_files_are_left_in_peace(tmp_path: Path) -> None:
    """A folder under git has more than data in it."""
    folder = make(tmp_path, works__a=TITLE)
    for name in ("README.md", ".gitignore", "works/.keep", "works/README"):
        (tmp_path / name).touch()
    assert faults(folder) == []


SERIES = """\
series:
  {slug}:{was}
    lead: tv
    runs:
      tv: {{claims: [{{starts: 2026-01-24, source: page}}]}}
"""
SOURCES = "page: {name: A page, read_at: 2026-01-10}\n"


def test_former_key_in_use_by_a_series(tmp_path: Path) -> None:
    """A series cannot take over the keys of one that is still there, whether it has dates or not."""
    text = SERIES.format(slug="one", was="") + SERIES.format(slug="two", was="\n    was: one").partition("\n")[2]
    assert faults(make(tmp_path, sources=SOURCES, works__a=TITLE + text)) == [
        'works/a.yaml:8:10: series.two.was: "one" is a slug of today; a slug has one heir'
    ]


def test_former_key_of_two_episodes(tmp_path: Path) -> None:
    """Two episodes cannot both have been one."""
    text = SERIES.format(slug="one", was="\n    episodes: {1: {was: a/old/3}}")
    other = SERIES.format(slug="one", was="\n    episodes: {1: {was: a/old/3}}")
    assert faults(make(tmp_path, sources=SOURCES, works__a=TITLE + text, works__b=TITLE + other)) == [
        "works/b.yaml:4:25: series.one.episodes.1.was: a/old/3 is the former key of a/one/1 too; a key has one heir"
    ]


def test_former_run_keeps_its_identity(tmp_path: Path) -> None:
    """A run under a new slug still answers to its old keys."""
    text = SERIES.format(slug="one", was="") + ("      new: {was: old, claims: [{starts: 2026-01-25, source: page}]}\n")
    folder = make(tmp_path, sources=SOURCES, works__a=TITLE + text)
    work, _ = read_work(folder, "a", read_shared(folder)[0])
    assert work is not None
    assert {item.key: item.was for item in unfold(work).occurrences} == {"a/one/1": (), "a/one/1@new": ("a/one/1@old",)}
    assert faults(folder) == []


def test_dates_beyond_the_calendar_are_a_fault_of_their_file(tmp_path: Path) -> None:
    """A run that would go on into a year that dates do not have is refused, not left to fail in a calendar."""
    text = TITLE + SERIES.format(slug="one", was="").replace(
        "starts: 2026-01-24", "starts: 2190-01-24, slot: Sun 25:30, count: 9999"
    )
    found = faults(make(tmp_path, sources=SOURCES, works__a=text))
    assert len(found) == 1
    assert found[0].startswith("works/a.yaml:1:1: dates that cannot be: ")


def test_a_series_that_is_a_list_hides_nothing_else(tmp_path: Path) -> None:
    """A part that cannot be read is one fault, and the rest of the file is read."""
    text = (
        TITLE
        + "series:\n  one: [tv]\nlines:\n  films: {kind: film, claims: [{item: 1, date: 2026-13, source: page}]}\n"
    )
    assert len(faults(make(tmp_path, sources=SOURCES, works__a=text))) == 2


def test_survey_counts_works_and_occurrences(tmp_path: Path) -> None:
    """What the last line of ``check`` tells."""
    folder = make(tmp_path, sources=SOURCES, works__a=TITLE + SERIES.format(slug="one", was=""), works__b=TITLE)
    assert survey(folder)._replace(faults=[]) == ([], 2, 1)


def test_what_is_still_to_come_was_not_read(tmp_path: Path) -> None:
    """Its day would be the stamp of entries, and calendars see no change before it; somewhere it is tomorrow."""
    sources = "page: {url: https://example.org/, read_at: 2062-11-20}\n"
    own = "sources:\n  own: {url: https://example.org/2, read_at: 2026-11-22T00:00Z}\n  now: {url: https://example.org/3, read_at: 2026-11-21}\n"
    text = (
        "touched: Tue 2026-12-01\n"
        + TITLE
        + own
        + SERIES.format(slug="one", was="").replace("page", "[page, own, now]")
    )
    folder = make(tmp_path, sources=sources, works__a=text)
    assert survey(folder).faults == []
    found = [
        f"{os.path.basename(fault.path)} {fault.key}: {fault.found}"
        for fault in survey(folder, date(2026, 11, 20)).faults
    ]
    assert found == [
        'sources.yaml page.read_at: "2062-11-20" is still to come',
        'a.yaml touched: "Tue 2026-12-01" is still to come',
        'a.yaml sources.own.read_at: "2026-11-22T00:00Z" is still to come',
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_is_no_work(tmp_path: Path) -> None:
    """Reading it would wait for somebody to write into it."""
    folder = make(tmp_path, sources=SOURCES)
    os.mkfifo(tmp_path / "works" / "a.yaml")
    assert faults(folder) == ["works/a.yaml:1:1: it cannot be read: it is a pipe; give it as a file that you may read"]


def test_place_in_a_file_that_is_gone(tmp_path: Path) -> None:
    """Where nothing can be found any more, the file as a whole is named."""
    assert place_in(str(tmp_path / "gone.yaml"), "was", "a") == (1, 1)


@pytest.mark.parametrize("moved", ["2026-05-01", "2026-03-10", "2026-05"])
def test_a_moved_event_leaves_its_last_day_behind(tmp_path: Path, moved: str) -> None:
    """The last day was said of the old date."""
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "example.yaml").write_text(
        "titles: {en: Example}\n"
        "sources: {page: {url: https://example.org/a, read_at: 2026-01-01}, "
        "later: {url: https://example.org/b, read_at: 2026-02-01}}\n"
        "lines: {events: {kind: live, items: {fest: {}}, claims: [\n"
        "  {item: fest, date: 2026-03-20, until: 2026-03-22, source: page},\n"
        f"  {{item: fest, date: {moved}, source: later}}]}}}}\n",
        encoding="utf-8",
    )
    work, faults = read_work(str(tmp_path), "example", Shared())
    assert not faults
    assert work is not None
    (fest,) = unfold(work).occurrences
    assert (str(fest.date), fest.until) == (moved, None)
