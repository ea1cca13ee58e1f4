"""Additions to a data file: where they go, how they are written, and that nothing else changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from medalcal.curated.edit import Addition, Tree, added, listed_sources, new_text
from medalcal.curated.folder import read_shared, read_work
from medalcal.curated.nodes import DataFile
from medalcal.errors import DataErrors

DATA = Path(__file__).parents[2] / "data"
RUN = ("series", "season-1", "runs", "tv", "claims")
CLAIM: dict[str, Tree] = {"starts": "2026-01-24 25:30", "source": "new"}
WRITTEN = "{starts: 2026-01-24 25:30, source: new}"

SMALL = """\
titles: {en: X}   # the title

sources:
  # pages
  old: {url: https://example.org/a, read_at: 2026-01-01}

series:
  season-1:
    lead: tv
    runs:
      tv:
        claims:
          - {starts: 2026, source: old}   # so far
          # a remark on what comes next

      # a remark on runs
    # a remark on the season

lines:
  films:
    kind: film
    items: {movie: {names: {en: M}}}
    claims: [{item: movie, date: 2027, source: old}]
"""


def entry(at: tuple[str, ...] = RUN, value: Tree = CLAIM) -> Addition:
    """Make an addition to a list."""
    return Addition(at, value, is_entry=True)


PLACES = {
    "behind the last claim": (entry(), "   # so far\n", f"          - {WRITTEN}\n"),
    "a new run": (
        entry(("series", "season-1", "runs", "bs", "claims")), "          # a remark on what comes next\n",
        f"      bs:\n        claims:\n          - {WRITTEN}\n",
    ),
    "a new series": (
        Addition(("series",), {"season-2": {"lead": "tv"}}), "    # a remark on the season\n",
        "\n  season-2:\n    lead: tv\n",
    ),
    "a source": (
        Addition(("sources",), {"new": {"url": "https://example.org/b", "read_at": "2026-02-02"}}),
        "  old: {url: https://example.org/a, read_at: 2026-01-01}\n",
        "  new: {url: https://example.org/b, read_at: 2026-02-02}\n",
    ),
    "a new line, at the end": (
        entry(("lines", "awards", "claims"), {"item": "1", "date": "2026", "source": "new"}),
        "    claims: [{item: movie, date: 2027, source: old}]\n",
        "\n  awards:\n    claims:\n      - {item: 1, date: 2026, source: new}\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("addition, behind, new", PLACES.values(), ids=list(PLACES))
def test_new_lines_stand_where_they_belong(addition: Addition, behind: str, new: str) -> None:
    """New lines come behind what they belong to and its remarks; every other line is as it was."""
    assert added(SMALL, [addition]) == SMALL.replace(behind, behind + new, 1)


def test_lists_and_mappings_in_brackets_grow_within_them() -> None:
    """Where a list or a mapping is written in brackets, the addition comes before the closing one."""
    text = added(
        SMALL,
        [Addition(("lines", "films", "items"), {"second": {"names": {"en": "N"}}}),
         entry(("lines", "films", "claims"), {"item": "second", "date": "2028", "source": "old"})],
    )  # fmt: skip
    assert "items: {movie: {names: {en: M}}, second: {names: {en: N}}}" in text
    assert "source: old}, {item: second, date: 2028, source: old}]" in text
    assert len(text.splitlines()) == len(SMALL.splitlines())


def test_what_is_there_already_is_not_put_again() -> None:
    """A key that is there keeps its value; an entry of a list is appended each time."""
    assert added(SMALL, [Addition(("series",), {"season-1": {"lead": "other"}})]) == SMALL
    assert added(SMALL, [entry(), entry()]).count(WRITTEN) == 2


ENDS = {
    "line ends of Windows": SMALL.replace("\n", "\r\n"),
    "no end of the last line": SMALL.rstrip("\n"),
    "a folded text at the end": SMALL + "site: https://example.org/x\ncreator: >-\n  A\n  B\n\n\n",
    "a list as deep as its key": "titles: {en: X}\nalso:\n- A\n- B\n",
    "sections in another order": "lines:\n  a:\n    kind: film\n    claims: []\ntitles: {en: X}\n",
}


@pytest.mark.parametrize("text", ENDS.values(), ids=list(ENDS))
@pytest.mark.parametrize(
    "addition", [entry(), Addition(("sources",), {"s": {"name": "N"}}), Addition(("lines",), {"z": {"kind": "live"}})]
)
def test_every_line_stays(text: str, addition: Addition) -> None:
    """However a file is written, its lines stay in their order, its line ends too, and it can be read."""
    new = added(text, [addition])
    rest = iter(new.splitlines())
    assert all(line in rest for line in text.splitlines())
    assert ("\r\n" in new) == ("\r\n" in text)
    assert new.count("\r\n") in (0, new.count("\n"))
    file = DataFile("x")
    assert file.compose(new) is not None
    assert not file.faults


@pytest.mark.parametrize("path", sorted((DATA / "works").glob("*.yaml"))[::8], ids=lambda path: path.stem)
def test_real_files_get_added_lines_alone(path: Path) -> None:
    """A source and a season, put into files as they are: nothing but new lines, and it reads back without a fault."""
    text = path.read_text("utf-8")
    new = added(
        text,
        [Addition(("sources",), {"added-here": {"name": "N", "read_at": "2026-11-28"}}),
         Addition(("series",), {"added": {"lead": "tv"}}),
         entry(("series", "added", "runs", "tv", "claims"), {"starts": "2030", "source": "added-here"})],
    )  # fmt: skip
    rest = iter(new.splitlines())
    assert all(line in rest for line in text.splitlines())
    assert listed_sources(new)["added-here"] == {"name": "N", "read_at": "2026-11-28"}


SCALARS = (
    "2026-01-24 25:30", "no", "a, b", "He said: no", "# no", "x #y", "- a", "'q'", '"q"', "{a}", "[a]", "a: b", "&a",
    "*b", "!c", "%d", "@e", "`f`", "放送は、2026年1月24日(土)", "… the end", "a\\b", "|", ">", "?", "a:", ":", "~",
    "k: [", "tab\there", "https://example.org/a?b=c#d",
)  # fmt: skip


@pytest.mark.parametrize("text", SCALARS)
def test_every_text_reads_back(text: str) -> None:
    """A text of any characters is read back as it was, in brackets and outside, on one line."""
    value: dict[str, Tree] = {"words": text, "list": [text, text], "long": "x" * 120}
    for written in (added(SMALL, [entry(value=value)]), added(SMALL, [entry(value={"words": text})])):
        file = DataFile("x")
        file.compose(written)
        assert not file.faults
        key = "series.season-1.runs.tv.claims[2].words"
        node = file.node_at(key)
        assert node is not None
        assert node.value == " ".join(text.split())


def test_a_new_file_is_one_that_can_be_read(tmp_path: Path) -> None:
    """A new work, made from its title and filled by additions, has no fault."""
    (tmp_path / "works").mkdir()
    source: dict[str, Tree] = {"url": "https://example.org/b", "read_at": "2026-02-02"}
    text = added(
        new_text({"titles": {"ja": "星屑の図書館"}}),
        [Addition(("sources",), {"new": source}),
         Addition(("series",), {"season-1": {"installment": "1", "lead": "tv"}}),
         entry(), entry(("lines", "films", "claims"), {"item": "1", "date": "2027", "source": "new"}),
         Addition(("lines",), {"discs": {"kind": "disc"}}),
         entry(("lines", "discs", "editions", "ja", "claims"), {"item": "1", "date": "2027", "source": "new"})],
    )  # fmt: skip
    text = text.replace("  films:\n", "  films:\n    kind: film\n")
    (tmp_path / "works" / "new.yaml").write_text(text, encoding="utf-8")
    shared, _ = read_shared(str(tmp_path))
    work, faults = read_work(str(tmp_path), "new", shared)
    assert not faults
    assert work is not None
    assert [part.slug for part in work.series] == ["season-1"]
    assert [part.slug for part in work.lines] == ["films", "discs"]


def test_text_that_is_no_yaml_is_refused() -> None:
    """Nothing is inserted into a file that cannot be read."""
    with pytest.raises(DataErrors):
        added("titles: {en: X\n", [entry()])
