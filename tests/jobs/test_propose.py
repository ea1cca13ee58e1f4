"""Claims of an announcement beside a calendar: where each belongs, and what it would do there."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

import pytest

from medalcal.jobs.propose import Proposal, open_folder, propose
from medalcal.model.clock import BroadcastTime
from medalcal.model.dates import UNDECIDED, PartialDate
from medalcal.news.found import Article, Found, Kind, Named, Span

CHANNELS = """\
tv-a: {names: {en: TV A}, zone: Asia/Tokyo, territory: JP}
bs-b: {names: {en: BS B}, zone: Asia/Tokyo, territory: JP}
"""
PLATFORMS = """\
stream-us: {names: {en: Stream}, zone: America/Los_Angeles, zones: {JP: Asia/Tokyo}, territory: world}
other: {names: {en: Other}, zone: Asia/Tokyo, territory: JP}
"""
PUBLISHERS = """\
books-jp: {names: {en: Books}, territory: JP}
books-us: {names: {en: Books USA}, territory: US}
"""
WORK = """\
titles: {en: Example}
sources:
  first: {url: https://example.org/1, said_on: 2025-10-01, read_at: 2025-10-02}
  shop: {name: A shop, read_at: 2025-06-03}
series:
  season-1:
    installment: 1
    lead: tv
    claims:
      - {count: 12, source: first}
    runs:
      tv: {claims: [{starts: 2025-01-04, slot: "Sat 25:30", channel: tv-a, source: first}]}
  season-2:
    installment: 2
    lead: tv
    claims:
      - {first_number: 13, source: first}
    runs:
      tv:
        claims:
          - {starts: 2025-12, source: first}
          - {starts: 2026-01, source: first}
      stream:
        territory: JP
        claims:
          - {starts: 2026-01-24 26:00, platform: stream-us, source: first}
lines:
  manga:
    kind: volume
    medium: manga
    editions:
      ja-print: {publisher: books-jp, claims: [{volume: 3, date: 2026-01-22, source: first}]}
      en-print: {publisher: books-us, claims: [{volume: 2, date: 2026-01-20, source: shop}]}
  novel:
    kind: volume
    medium: novel
    editions:
      ja: {publisher: books-jp, claims: [{volume: 1, date: 2026-05, source: first}]}
  films:
    kind: film
    items: {movie: {names: {en: The Movie}}}
    claims: [{item: movie, date: 2027, source: first}]
  awards:
    kind: award
    items: {great-2023: {names: {en: Great Manga Award}}}
    claims: [{item: great-2023, date: 2023-01, source: first}]
"""


SINGLE = """\
titles: {en: Single}
sources:
  first: {url: https://example.org/1, said_on: 2025-10-01, read_at: 2025-10-02}
series:
  anime: {installment: 1, lead: tv, runs: {tv: {claims: [{starts: 2026-01, source: first}]}}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """Give a data folder with one work."""
    (tmp_path / "works").mkdir()
    files = {"channels": CHANNELS, "platforms": PLATFORMS, "publishers": PUBLISHERS, "works/example": WORK,
             "works/single": SINGLE}  # fmt: skip
    for name, text in files.items():
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    return str(tmp_path)


def claim(kind: str, day: str, clock: str | None = None, **fields: Any) -> Found:
    """Make a claim on the example; outlets by slug."""
    outlets = tuple(Named(name, None if name == "Unknown TV" else name) for name in fields.pop("outlets", ()))
    sentence = fields.pop("sentence", f"It comes on {day}.")
    start = max(sentence.find(day), 0)
    values: dict[str, Any] = {
        "work": Named("Example", "example"), "label": None, "season": None, "number": None, "territory": None,
        "language": None, "format": None, "airs_at": None, "zone": "Asia/Tokyo" if clock else None,
        "status": "announced", "certainty": "stated", "readings": (), "note": None,
    } | fields  # fmt: skip
    return Found(
        kind=cast(Kind, kind), outlets=outlets, date=PartialDate.parse(day) if day else UNDECIDED,
        broadcast_time=BroadcastTime.parse(clock) if clock else None,
        evidence=Span(start, start + len(day), day), sentence=Span(0, len(sentence), sentence), **values,
    )  # fmt: skip


def proposed(folder: str, *claims: Found, published: date | None = None, slug: str | None = None) -> list[Proposal]:
    """Give the proposals of an announcement in English."""
    return propose(open_folder(folder, ["example", "single"]), Article(published, "en", list(claims), []), slug)


S2: dict[str, Any] = {"season": 2}
PLACED: dict[str, tuple[Found, str, str, dict[str, object]]] = {
    "a day of a month": (
        claim("broadcast", "2026-01-24", "25:30", **S2, outlets=("tv-a",)), "sharpens", "example/season-2/1",
        {"starts": "2026-01-24 25:30", "channel": "tv-a"},
    ),
    "a weekly slot": (
        claim("broadcast", "2026-01-24", "25:30", **S2, outlets=("tv-a",), sentence="毎週土曜 2026-01-24"), "sharpens",
        "example/season-2/1", {"starts": "2026-01-24 25:30", "slot": "Sat 25:30", "channel": "tv-a"},
    ),
    "stations together": (
        claim("broadcast", "2026-01-24", "25:30", **S2, outlets=("tv-a", "bs-b")), "sharpens", "example/season-2/1",
        {"starts": "2026-01-24 25:30", "channel": "tv-a", "with": ["bs-b"]},
    ),
    "the same month": (claim("broadcast", "2026-01", **S2), "confirms", "example/season-2/1", {"starts": "2026-01"}),
    "less than is known": (claim("broadcast", "2026", **S2), "confirms", "example/season-2/1", {"starts": "2026"}),
    "what was said before": (
        claim("broadcast", "2025-12", **S2), "confirms", "example/season-2/1", {"starts": "2025-12"},
    ),
    "another day": (
        claim("broadcast", "2025-01-05", "25:30", season=1, outlets=("tv-a",)), "contradicts", "example/season-1/1",
        {"starts": "2025-01-05 25:30"},
    ),
    "the day of the calendar": (
        claim("broadcast", "2025-01-05", season=1), "confirms", "example/season-1/1", {"starts": "2025-01-05"},
    ),
    "another channel, later": (
        claim("broadcast", "2025-01-06", season=1, outlets=("bs-b",)), "new", "example/season-1/1@bs-b",
        {"starts": "2025-01-06", "channel": "bs-b"},
    ),
    "a season by its date": (
        claim("broadcast", "2026-01-24"), "sharpens", "example/season-2/1", {"starts": "2026-01-24"},
    ),
    "a new season": (
        claim("broadcast", "2027", season=3), "new", "example/season-3/1", {"starts": "2027"},
    ),
    "an episode by its printed number": (
        claim("broadcast", "2026-01-31", number=14, **S2), "new", "example/season-2/2",
        {"episode": "2", "date": "2026-01-31"},
    ),
    "a platform's run": (
        claim("stream", "2026-01-24", **S2, outlets=("stream-us",)), "confirms", "example/season-2/1@stream",
        {"starts": "2026-01-24"},
    ),
    "the clock of another zone": (
        claim("stream", "2026-01-24", "9:00", **S2, outlets=("other",), zone="America/Los_Angeles",
              airs_at=datetime(2026, 1, 24, 17, tzinfo=UTC)),
        "new", "example/season-2/1@other", {"starts": "2026-01-24 26:00", "platform": "other"},
    ),
    "a postponement without a date": (
        claim("broadcast", "", **S2, status="postponed"), "moves", "example/season-2/1", {"starts": "undecided"},
    ),
    "a cancellation": (
        claim("broadcast", "", **S2, status="cancelled"), "contradicts", "example/season-2/1", {"status": "cancelled"},
    ),
    "a volume": (
        claim("volume", "2026-06-22", number=4, language="ja"), "new", "example/manga/4:ja-print",
        {"volume": "4", "date": "2026-06-22"},
    ),
    "a volume by its publisher's language": (
        claim("volume", "2026-06-22", number=4, outlets=("books-jp",)), "new", "example/manga/4:ja-print",
        {"volume": "4", "date": "2026-06-22"},
    ),
    "another format": (
        claim("volume", "2025-06", number=2, language="en", format="digital"), "new", "example/manga/2:en-digital",
        {"volume": "2", "date": "2025-06"},
    ),
    "another day of a volume": (
        claim("volume", "2026-01-13", number=2, language="en", format="print"), "contradicts",
        "example/manga/2:en-print", {"volume": "2", "date": "2026-01-13"},
    ),
    "a novel": (
        claim("volume", "2026-05-20", number=1, language="ja", sentence="小説第1巻は2026-05-20発売"), "sharpens",
        "example/novel/1:ja", {"volume": "1", "date": "2026-05-20"},
    ),
    "the only film": (
        claim("film", "2027-02-19"), "sharpens", "example/films/movie", {"item": "movie", "date": "2027-02-19"},
    ),
    "an award by its year": (
        claim("award", "2023", label="Great Manga Award"), "confirms",
        "example/awards/great-2023", {"item": "great-2023", "date": "2023"},
    ),
    "another award": (
        claim("award", "2024-05", label="Fine Manga Award"), "new",
        "example/awards/fine-manga-award", {"item": "fine-manga-award", "date": "2024-05"},
    ),
    "a disc": (
        claim("disc", "2026-03-26", number=1, language="ja"), "new", "example/discs/1:ja",
        {"item": "1", "date": "2026-03-26"},
    ),
    "an event": (
        claim("live", "2026-08-30", label="Special Event"), "new", "example/events/special-event",
        {"item": "special-event", "date": "2026-08-30"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("found, verdict, key, says", PLACED.values(), ids=list(PLACED))
def test_a_claim_finds_its_place(folder: str, found: Found, verdict: str, key: str, says: dict[str, object]) -> None:
    """Each claim goes to one key, says there what its words say, and is told from what is there."""
    (proposal,) = proposed(folder, found)
    assert (proposal.verdict, proposal.key, proposal.says) == (verdict, key, says)


NOWHERE = {
    "no season": (claim("broadcast", "2030-01-01"), "which season it is was not told"),
    "a day years away from the only season": (
        claim("broadcast", "2007-04-14", work=Named("Single", "single")), "which season it is was not told",
    ),
    "no platform": (claim("stream", "2026-01", **S2), "no platform is named"),
    "an outlet of nobody": (
        claim("broadcast", "2026-01-24", **S2, outlets=("Unknown TV",)),
        '"Unknown TV" is neither in channels.yaml nor in platforms.yaml',
    ),
    "no volume": (claim("volume", "2026-01", language="ja"), "which volume it is was not told"),
    "no language": (claim("volume", "2026-01", number=9), "in which language was not told"),
    "an old date": (claim("broadcast", "2026-01-10", **S2, status="postponed"), "the date that no longer holds"),
    "something else": (claim("other", "2026-01"), "what comes out was not told"),
    "no work": (claim("film", "2026-01", work=None), "no work is named"),
    "a title of no slug": (
        claim("film", "2026-01", work=Named("星屑の図書館")),
        "its work is not here, and its title makes no name of a file; --slug gives one",
    ),
}  # fmt: skip


@pytest.mark.parametrize("found, why", NOWHERE.values(), ids=list(NOWHERE))
def test_what_has_no_certain_place_says_why(folder: str, found: Found, why: str) -> None:
    """Nothing is put where it only may belong."""
    (proposal,) = proposed(folder, found)
    assert (proposal.verdict, proposal.why, proposal.is_sure) == ("unplaced", why, False)


DAY = date(2025, 12, 20)
NEW: dict[str, Any] = {"number": 4, "language": "ja"}
SURE = {
    "stated": (claim("volume", "2026-06-22", **NEW), None, True),
    "concluded, of a known day": (claim("volume", "2026-06-22", **NEW, certainty="inferred"), DAY, True),
    "concluded, of nobody knows when": (claim("volume", "2026-06-22", **NEW, certainty="inferred"), None, False),
    "ambiguous": (claim("volume", "2026-06-22", **NEW, certainty="ambiguous"), DAY, False),
    "doubtful": (claim("volume", "2026-06-22", **NEW, doubt="may be a disc instead"), DAY, False),
    "contradicting": (claim("volume", "2026-01-13", number=2, language="en", format="print"), DAY, False),
    "known": (claim("volume", "2026-01-22", number=3, language="ja"), DAY, False),
}


@pytest.mark.parametrize("found, published, sure", SURE.values(), ids=list(SURE))
def test_only_the_certain_needs_no_question(folder: str, found: Found, published: date | None, sure: bool) -> None:
    """What is taken without asking is certain, new, and contradicts nothing."""
    (proposal,) = proposed(folder, found, published=published)
    assert proposal.is_sure is sure


def test_a_move_is_one_only_from_what_is_held(folder: str) -> None:
    """A new date that replaces the held one moves it; one that replaces another contradicts."""
    old = claim("broadcast", "2025-01-04", season=1, status="postponed")
    other = claim("broadcast", "2024-12-28", season=1, status="postponed")
    new = claim("broadcast", "2025-01-11", season=1, replaces=0)
    assert [one.verdict for one in proposed(folder, old, new)] == ["unplaced", "moves"]
    assert [one.verdict for one in proposed(folder, other, new)] == ["unplaced", "contradicts"]


def test_two_dates_of_one_thing_are_both_asked(folder: str) -> None:
    """Where the announcement contradicts itself neither date is certain; the coarser of two that agree is known."""
    one, other = (claim("volume", day, **NEW) for day in ("2026-06-22", "2026-06-23"))
    assert [each.is_sure for each in proposed(folder, one, other)] == [False, False]
    month = claim("volume", "2026-06", **NEW)
    assert [each.verdict for each in proposed(folder, month, one)] == ["confirms", "new"]


def test_a_new_work_is_offered_as_a_file(folder: str) -> None:
    """The main work gets a name from its title or as it was told; one that is only mentioned is never sure."""
    main = claim("film", "2027", work=Named("Star Library"))
    again = claim("broadcast", "2027-04", work=Named("Star Library"))
    aside = claim("film", "2028", work=Named("Other Thing"))
    found = proposed(folder, main, again, aside)
    assert [(each.work, each.is_new_work, each.is_sure) for each in found] == [
        ("star-library", True, True), ("star-library", True, True), ("other-thing", True, False),
    ]  # fmt: skip
    told = proposed(folder, main, again, aside, slug="stars")
    assert [each.work for each in told] == ["stars", "stars", "other-thing"]


def test_a_slug_that_is_taken_by_now_is_no_name_for_another(folder: str) -> None:
    """A second run with the slug of the first gives it to nothing else."""
    (proposal,) = proposed(folder, claim("film", "2027", work=Named("Star Library")), slug="example")
    assert proposal.work == "star-library"


def test_channels_told_one_after_the_other_get_runs_of_their_own(folder: str) -> None:
    """The first channel of a new season is its lead; the next one is another run, not another start of the first."""
    first = claim("broadcast", "2027-01-09", "24:30", season=3, outlets=("tv-a",))
    second = claim("broadcast", "2027-01-11", "22:00", season=3, outlets=("bs-b",))
    assert [each.key for each in proposed(folder, first, second)] == ["example/season-3/1", "example/season-3/1@bs-b"]


def test_a_season_on_platforms_alone_is_led_by_one(folder: str) -> None:
    """A new season without television is a stream, whose lead run has the platform's name."""
    (proposal,) = proposed(folder, claim("stream", "2027-01-09", season=3, outlets=("other",)))
    assert proposal.key == "example/season-3/1"
    assert proposal.at == ("series", "season-3", "runs", "other", "claims")
    assert proposal.setup[0].value == {"season-3": {"installment": "3", "kind": "stream", "lead": "other"}}
