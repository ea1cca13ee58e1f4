"""One mistake gives one fault: what only follows from it is not told as well."""

# ruff: noqa: E501 - rows of tables hold whole sentences

from __future__ import annotations

from pathlib import Path

import pytest

from medalcal.jobs.check import check_folder

SHARED = {
    "channels": "tv-one: {names: TV One, zone: Asia/Tokyo, territory: JP}\n"
                "tv-us: {names: TV US, zone: America/New_York, territory: US}\n",
    "platforms": "stream-one: {names: Stream One, zone: Asia/Tokyo}\n",
    "publishers": "press-one: {names: Press One, territory: JP}\n",
    "sources": "page: {url: https://example.org/page, said_on: 2026-01-05, read_at: 2026-01-10}\n"
               "shop: {url: https://example.org/shop, said_on: 2026-01-07, read_at: 2026-01-10, rank: listing}\n",
}  # fmt: skip

WORK = """\
titles: {ja: 例, en: Example}
sources:
  own: {url: https://example.org/own, said_on: 2026-01-06, read_at: 2026-01-10}
series:
  season-1:
    lead: tv
    episodes:
      1: {en: The First, source: own}
    claims:
      - {count: 9, source: page}
    runs:
      tv:
        claims:
          - {starts: Sat 2026-01-24, slot: Sat 25:30, ends: 2026-03-28, channel: tv-one, id: first, source: [page, own]}
          - {break: 2026-02-07, reason: sports, source: own}
          - {minutes: 30, corrects: first, source: own}
      stream:
        claims:
          - {platform: stream-one, lag: {after: tv, minutes: 30}, source: page}
lines:
  manga:
    kind: volume
    editions:
      ja-print:
        publisher: press-one
        claims:
          - {volume: 1, date: 2026-01-24, isbn: 9784065200001, source: own}
  films:
    kind: film
    items:
      movie: {names: The Movie}
    claims:
      - {item: movie, date: 2027, source: page}
"""
GOOD = WORK.replace(", corrects: first", "")

FAULTS: dict[str, tuple[str, str, str]] = {
    # what is written, what stands there instead, the one fault
    "key with a slip": ("channel: tv-one", "chanel: tv-one", '14:73: series.season-1.runs.tv.claims[1]: the key "chanel" means nothing here; did you mean "channel"?'),
    "required key with a slip": ("lead: tv", "led: tv", 'the key "led" means nothing here; did you mean "lead"?'),
    "only key with a slip": ("count: 9", "cuont: 9", 'the key "cuont" means nothing here; did you mean "count"?'),
    "source with a slip in its key": ("count: 9, source", "count: 9, sorce", 'the key "sorce" means nothing here; did you mean "source"?'),
    "runs with a slip": ("    runs:", "    rans:", 'the key "rans" means nothing here; did you mean "runs"?'),
    "sources with a slip": ("sources:\n", "source:\n", 'the key "source" means nothing here; did you mean "sources"?'),
    "items with a slip": ("items:", "itmes:", 'the key "itmes" means nothing here; did you mean "items"?'),
    "titles with a slip": ("titles:", "title:", 'the key "title" means nothing here; did you mean "titles"?'),
    "kind with a slip": ("kind: volume", "kind: volum", 'lines.manga.kind: found "volum"; did you mean "volume"?'),
    "kind forgotten": ("    kind: volume\n", "", 'lines.manga: no "kind"; a line must have it: what comes out'),
    "claim on the run itself": ("        claims:\n          - {platform", "        slot: Sat 26:00\n        claims:\n          - {platform", 'the key "slot" means nothing here; it belongs into an entry of "claims"'),
    "first date that cannot be": ("Sat 2026-01-24", "2026-02-30", "2026-02 has no day 30; its last day is 2026-02-28"),
    "another weekday": ("Sat 2026-01-24", "Fri 2026-01-24", '2026-01-24 is a Sat, not a Fri; write "Sat 2026-01-24", or mend the date'),
    "slot that cannot be": ("slot: Sat 25:30", "slot: Sat 25:60", '"25:60" has 60 minutes; an hour has minutes 00 to 59'),
    "slot on another weekday": ("slot: Sat 25:30", "slot: Sun 25:30", "the slot is Sun 25:30, yet it starts on Sat 2026-01-24; mend one of them, or give the first airing its own time: starts: 2026-01-24 23:00"),
    "count that cannot be": ("count: 9", "count: nine", 'found "nine"; a whole number from 1 to 9999'),
    "count that leaves weeks over": ("count: 9", "count: 8", "it ends on Sat 2026-03-28, yet the last of 8 airs on Sat 2026-03-21; mend one of them, or say the breaks"),
    "count that does not fit": ("count: 9", "count: 12", "from 2026-01-24 to 2026-03-28 the slot has room for 9 of 12 episodes; say the double episodes, or mend the count or the last date"),
    "last date that cannot be": ("ends: 2026-03-28", "ends: 2026-3-28", '"2026-3-28" is not a date as data files spell it; write 2026-03-28'),
    "end before the start": ("ends: 2026-03-28", "ends: 2025-03-28", "it ends on 2025-03-28, before it starts on 2026-01-24; mend one of them"),
    "break where nothing airs": ("break: 2026-02-07", "break: 2026-02-08", "a break on Sun 2026-02-08, where nothing airs; the slot is Sat 25:30, from 2026-01-24"),
    "break that ends before it begins": ("break: 2026-02-07", "break: 2026-02-07, until: 2026-02-06", "a break from 2026-02-07 to 2026-02-06; its last broadcast date is not before its first"),
    "break that lasts and does not carry": ("break: 2026-02-07", "break: 2026-02-07, until: undecided, carry: no", "the later ones stay, with a break whose end is undecided; take carry away: all of them wait"),
    "break that lasts in a run that ends": ("break: 2026-02-07", "break: 2026-02-07, until: undecided", 'it ends on Sat 2026-03-28, yet the last of 9 airs on Sat 2026-02-07; say "ends: undecided" with the break'),
    "break until some month": ("break: 2026-02-07", "break: 2026-02-07, until: 2026-07", '"2026-07" is no day; a date known to the day, or undecided: 2026-01-24'),
    "break that is too long": ("break: 2026-02-07", "break: 2026-02-07, until: 2026-02-14", "from 2026-01-24 to 2026-03-28 the slot has room for 8 of 9 episodes; say the double episodes, or mend the count or the last date"),
    "last day of no break": ("break: 2026-02-07, reason: sports", "minutes: 30, until: 2026-02-14", '"until" stands alone; it needs "break" beside it'),
    "rerun in other words": ("claims:\n          - {platform", "rerun: again\n        claims:\n          - {platform", 'rerun: found "again"; it is yes or no'),
    "channel that is nowhere": ("channel: tv-one", "channel: tv-won", 'there is no channel "tv-won"; did you mean "tv-one"?'),
    "run that is nowhere": ("after: tv", "after: tvv", 'there is no run "tvv"; did you mean "tv"?'),
    "lead that is nowhere": ("lead: tv", "lead: tvv", 'there is no run "tvv"; did you mean "tv"?'),
    "run that follows itself": ("after: tv", "after: stream", '"stream" follows itself; name another run of the series'),
    "source that is nowhere": ("sports, source: own", "sports, source: owm", 'there is no source "owm"; did you mean "own"?'),
    "source of one's own that nobody names": ("  own: {", "  idle: {name: A talk, read_at: 2026-01-10}\n  own: {", 'nothing rests on the source "idle"; name it in a claim, or take it away'),
    "source of one's own with a fault": ("said_on: 2026-01-06", "said_on: 2026-01", '"2026-01" is no day; a date known to the day: 2026-01-24'),
    "source said after it was read": ("said_on: 2026-01-06", "said_on: 2026-06-01", "said on 2026-06-01, yet read on 2026-01-10; mend one of them"),
    "sources as a list": ("  own: {url: https://example.org/own, said_on: 2026-01-06, read_at: 2026-01-10}", "  - own", "sources: found a list; a mapping belongs here"),
    "no source": (", source: [page, own]", "", 'no "source"; a claim of a run must have it: the sources that say so'),
    "list of no sources": ("[page, own]", "[]", "an empty list; give at least one"),
    "item that is nowhere": ("item: movie", "item: moive", 'there is no item "moive"; did you mean "movie"?'),
    "item for a volume": ("volume: 1", "item: 1", 'the key "item" means nothing here; did you mean "volume"?'),
    "volume for an item": ("item: movie, date", "volume: movie, date", 'the key "volume" means nothing here; did you mean "item"?'),
    "no language that is known": ("{ja: 例, en: Example}", "{de: Beispiel}", 'titles: the language "de"; it is one of ja, romaji, en'),
    "printed number for a position": ("1: {en: The First", "14: {en: The First", "series.season-1.episodes: episode 14 of 9; positions count from 1 in each series; printed ones follow from first_number"),
    "former slug of its own": ("titles:", "was: work\ntitles:", 'was: "work" is its slug today; name only slugs that it no longer has'),
    "slug that two parts share": ("  films:\n", "  season-1:\n", '"season-1" is a series too; give the line another slug'),
    "key written twice": ("count: 9", "count: 9, count: 9", 'the key "count" a second time; keep one; the first is on line 10'),
    "anchor": ("titles: {", "titles: &a {", 'the anchor "a"; write the value out where it is meant'),
    "tag": ("count: 9", "count: !!int 9", 'the tag "tag:yaml.org,2002:int"; leave it out, every value is text'),
}  # fmt: skip


def folder(tmp_path: Path, work: str, **shared: str) -> str:
    """Write a folder with one work."""
    (tmp_path / "works").mkdir()
    (tmp_path / "works" / "work.yaml").write_text(work, encoding="utf-8")
    for name, text in {**SHARED, **shared}.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return str(tmp_path)


def test_good_work_has_no_fault(tmp_path: Path) -> None:
    """What the mistakes are made in is sound."""
    assert [str(fault) for fault in check_folder(folder(tmp_path, GOOD))] == []


@pytest.mark.parametrize("old, new, fault", FAULTS.values(), ids=FAULTS)
def test_one_fault(tmp_path: Path, old: str, new: str, fault: str) -> None:
    """One thing goes wrong in a sound work, and one fault says so."""
    assert GOOD.count(old) >= 1
    found = [str(item) for item in check_folder(folder(tmp_path, GOOD.replace(old, new, 1)))]
    assert len(found) == 1, found
    assert fault in found[0]


SHARED_FAULTS = {
    "channel with a fault": ("channels", "Asia/Tokyo, territory: JP", "Asia/Tokio, territory: JP", 'tv-one.zone: "Asia/Tokio" is no time zone; did you mean "Asia/Tokyo"?'),
    "channel without a zone": ("channels", "zone: Asia/Tokyo, territory: JP", "territory: JP", 'tv-one: no "zone"; a channel must have it: its time zone'),
    "channel whose slug is none": ("channels", "tv-one:", "tv-One:", '"tv-One" is no slug; a slug has lower-case letters, digits and single hyphens: tv-one'),
    "channels that are no YAML": ("channels", "{names: TV One", "[names: TV One", "the bracket of line 1 is not closed"),
    "channels that are a list": ("channels", SHARED["channels"], "- tv-one\n", "found a list; a mapping belongs here"),
    "platform with a fault": ("platforms", "zone: Asia/Tokyo", "zone: Tokyo", 'stream-one.zone: "Tokyo" is no time zone; did you mean "Asia/Tokyo"?'),
    "publisher with a fault": ("publishers", "territory: JP", "territory: Japan", 'press-one.territory: "Japan" is no territory; did you mean "JP"?'),
    "source with a fault": ("sources", "said_on: 2026-01-05", "said_on: early", 'page.said_on: "early" is no day; a date known to the day: 2026-01-24'),
    "source that a work repeats": ("sources", "shop:", "own:", 'sources: the source "own" is in sources.yaml too; name that one, or give this one another slug'),
}  # fmt: skip


@pytest.mark.parametrize("name, old, new, fault", SHARED_FAULTS.values(), ids=SHARED_FAULTS)
def test_one_fault_in_what_is_shared(tmp_path: Path, name: str, old: str, new: str, fault: str) -> None:
    """What rests on a shared entry with a fault is not told as well."""
    assert old in SHARED[name]
    found = [str(item) for item in check_folder(folder(tmp_path, GOOD, **{name: SHARED[name].replace(old, new, 1)}))]
    assert len(found) == 1, found
    assert fault in found[0]


RUNS = "lead: tv, runs: {tv: {claims: [{starts: 2027-01-05, source: own}]}}"
BOOK = "{volume: 1, date: 2027-01-24, source: own}"
SEASON_1 = "  season-1:\n"
NAMED = "give one of them names, or an installment"


class TestToldApart:
    """Readers see which series or line an entry is of."""

    @pytest.mark.parametrize(
        "before, one, other, fault",
        [
            pytest.param("lines:\n", "", f"  ova: {{{RUNS}}}\n",
                         f'20:3: series: "ova" and "season-1" both have something called "Episode 1"; {NAMED}', id="no name at all"),
            pytest.param("lines:\n", "    installment: 1\n", f"  ova: {{installment: 1, {RUNS}}}\n",
                         f'21:3: series: "ova" and "season-1" both have something called "Season 1, episode 1"; {NAMED}', id="one installment"),
            pytest.param("lines:\n", "    names: {ja: アニメ, en: TV}\n", f"  ova: {{names: {{ja: アニメ, en: OVA}}, {RUNS}}}\n",
                         f'21:3: series: "ova" and "season-1" both have something called "アニメ 第1話"; {NAMED}', id="one name in Japanese"),
            pytest.param("lines:\n", "", f"  ova: {{installment: 2, {RUNS}}}\n", None, id="told by its installment"),
            pytest.param("lines:\n", "", f"  ova: {{names: {{en: OVA}}, {RUNS}}}\n", None, id="told by its name"),
            pytest.param("  films:\n", "", f"  spin-off: {{kind: volume, editions: {{ja-print: {{claims: [{BOOK}]}}}}}}\n",
                         '28:3: lines: "spin-off" and "manga" both have something called "Volume 1 (Japanese, print)"; give one of them names', id="two lines"),
            pytest.param("  films:\n", "", f"  novel: {{kind: volume, medium: novel, editions: {{ja-print: {{claims: [{BOOK}]}}}}}}\n",
                         None, id="told by its medium"),
            pytest.param("  films:\n", "", f"  english: {{kind: volume, editions: {{en: {{claims: [{BOOK}]}}}}}}\n",
                         None, id="told by its language"),
        ],
    )  # fmt: skip
    def test_parts(self, tmp_path: Path, before: str, one: str, other: str, fault: str | None) -> None:
        """A second one of which something is called as in the first is named, in whichever language that is."""
        text = GOOD.replace(SEASON_1, SEASON_1 + one).replace(before, other + before)
        found = [str(item).partition("work.yaml:")[2] for item in check_folder(folder(tmp_path, text))]
        assert found == ([] if fault is None else [fault])

    def test_a_slip_in_the_name_is_one_fault(self, tmp_path: Path) -> None:
        """Where the installment has a fault, that it is missing is not told as well."""
        text = GOOD.replace("lines:\n", f"  ova: {{instalment: 2, {RUNS}}}\nlines:\n")
        (found,) = check_folder(folder(tmp_path, text))
        assert 'did you mean "installment"?' in str(found)


class TestTurns:
    """Episodes come in their order, however finely their dates are known."""

    @staticmethod
    def _faults(tmp_path: Path, *claims: str) -> list[str]:
        """Give the faults of a run without a slot, whose episodes have dates of their own."""
        said = (claim if "source: " in claim else f"{claim}, source: own" for claim in claims)
        rows = "".join(f"          - {{{claim}}}\n" for claim in said)
        text = GOOD.replace("starts: Sat 2026-01-24, slot: Sat 25:30, ends: 2026-03-28", "starts: 2026-01-24")
        text = text.replace("          - {break: 2026-02-07, reason: sports, source: own}\n", rows)
        return [str(fault) for fault in check_folder(folder(tmp_path, text))]

    @pytest.mark.parametrize(
        "fifth, sixth",
        [("2026-07-20", "2026-07-12"), ("2026-08", "2026-07-12"), ("2026-08", "2026-07"), ("2026-autumn", "2026-07"),
         ("2027", "2026-autumn"), ("2026-07-13", "2026-07-early"), ("2026-07-12 25:30", "2026-07-11 22:00"),
         ("2026-07-12 25:30", "2026-07-12 22:00")],
    )  # fmt: skip
    def test_wholly_behind_its_successor(self, tmp_path: Path, fifth: str, sixth: str) -> None:
        """A date that lies wholly behind that of the next episode contradicts it."""
        found = self._faults(tmp_path, f"episode: 5, date: {fifth}", f"episode: 6, date: {sixth}")
        assert len(found) == 1, found
        words = f"episode 5 is dated {fifth}, yet episode 6 is dated {sixth}; mend one of them, or say first that 5 was put off"
        assert f"/works/work.yaml:15:32: series.season-1.runs.tv.claims[2].date: {words}" in found[0]

    def test_the_first(self, tmp_path: Path) -> None:
        """The first episode has its date from the start of the run; the one behind it is named."""
        found = self._faults(tmp_path, "episode: 2, date: 2026-01-17")
        assert ["episode 1 is dated 2026-01-24, yet episode 2 is dated 2026-01-17" in fault for fault in found] == [
            True
        ]

    def test_over_a_gap(self, tmp_path: Path) -> None:
        """Episodes between that have no date hide nothing."""
        assert len(self._faults(tmp_path, "episode: 5, date: 2026-08", "episode: 8, date: 2026-07-12")) == 1

    def test_over_what_is_known_coarsely(self, tmp_path: Path) -> None:
        """An episode between that may lie before or behind both hides nothing."""
        claims = ("episode: 4, date: 2026-06", "episode: 5, date: 2026", "episode: 6, date: 2026-03")
        (found,) = self._faults(tmp_path, *claims)
        assert "episode 4 is dated 2026-06, yet episode 6 is dated 2026-03" in found

    def test_one_slip_is_one_fault(self, tmp_path: Path) -> None:
        """A date that is too early for all before it is told of beside the one right before."""
        days = ("2026-05-01", "2026-05-08", "2026-05-15", "2026-03-22")
        (found,) = self._faults(tmp_path, *(f"episode: {3 + at}, date: {day}" for at, day in enumerate(days)))
        assert "episode 5 is dated 2026-05-15, yet episode 6 is dated 2026-03-22" in found

    def test_what_was_taken_back_excuses_nothing(self, tmp_path: Path) -> None:
        """An episode of which it was withdrawn that it was put off has to come in its turn."""
        claims = ("episode: 5, date: 2026-08", "episode: 6, date: 2026-07-12")
        taken_back = ("id: off, episode: 5, date: undecided", "withdraws: off")
        found = [fault for fault in self._faults(tmp_path, *taken_back, *claims) if "yet episode" in fault]
        assert len(found) == 1

    def test_called_off_and_on_again(self, tmp_path: Path) -> None:
        """What one place called off and another one has later comes whenever it comes."""
        claims = ("episode: 5, status: confirmed", "episode: 5, date: 2026-08-02", "episode: 6, date: 2026-07-12")
        found = self._faults(tmp_path, "episode: 5, status: cancelled, source: page", *claims)
        assert found == []

    @pytest.mark.parametrize(
        "claims",
        [("episode: 5, date: 2026-07", "episode: 6, date: 2026-07-12"),
         ("episode: 5, date: 2026-07-12", "episode: 6, date: 2026-07-12"),
         ("episode: 5, date: 2026-summer", "episode: 6, date: 2026-07"),
         ("episode: 5, date: 2026-08", "episode: 6, date: 2026-07-12", "episode: 5, status: cancelled"),
         ("episode: 5, date: undecided", "episode: 6, date: 2026-07-12", "episode: 5, date: 2026-08")],
        ids=["in the same month", "on the same day", "perhaps before", "called off", "put off"],
    )  # fmt: skip
    def test_no_contradiction(self, tmp_path: Path, claims: tuple[str, ...]) -> None:
        """What may still be in order is, and what was put off may come behind its successors."""
        found = [fault for fault in self._faults(tmp_path, *claims) if "yet episode" in fault]
        assert found == []

    @staticmethod
    def _in_slot(tmp_path: Path, position: int, pause: str) -> list[str]:
        """Give the faults of a run with a slot, of which an episode has a date of its own behind all others."""
        text = GOOD.replace("break: 2026-02-07, reason", f"{pause}, reason").replace(", ends: 2026-03-28", "")
        own = f"          - {{episode: {position}, date: 2026-05-02, source: own}}\n          - {{minutes: 30"
        return [str(fault) for fault in check_folder(folder(tmp_path, text.replace("          - {minutes: 30", own)))]

    def test_break_that_does_not_carry(self, tmp_path: Path) -> None:
        """Where a break left an episode behind, it comes whenever it comes."""
        assert self._in_slot(tmp_path, 3, "break: 2026-02-07, carry: no") == []

    @pytest.mark.parametrize("pause", ["break: 2026-02-07, carry: no", "break: 2026-02-07"])
    def test_break_excuses_no_other(self, tmp_path: Path, pause: str) -> None:
        """A break excuses the episode that it left behind, and no other one of its run."""
        (found,) = self._in_slot(tmp_path, 4, pause)
        assert "episode 4 is dated 2026-05-02, yet episode 5 is dated 2026-02-" in found
        assert found.endswith('; mend one of them, or say the break that left 4 behind, with "carry: no"')


def test_faults_of_different_runs_are_all_told(tmp_path: Path) -> None:
    """A fault of one run does not hide what is wrong with another series, a line or the file."""
    text = GOOD
    for name in ("key with a slip", "item that is nowhere", "first date that cannot be", "source that is nowhere"):
        old, new, _ = FAULTS[name]
        text = text.replace(old, new, 1)
    assert len(check_folder(folder(tmp_path, text))) == 4
