"""The Atom feed of changes: valid by RFC 4287, read alike by an independent reader, the same bytes every day."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree as ET

import feedparser
import pytest

from medalcal.emit.atom import Place, atom_text
from tests.emit.moves import move, state, volume

A = "{http://www.w3.org/2005/Atom}"
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
"""Of RFC 3339, as RFC 4287 section 3.3 asks for."""

CHANGES = [
    move("added", None, state("2027"), on="2026-11-01T00:00:00Z"),
    move("sharpened", state("2027"), state("2027-01-09"), on="2026-11-02T00:00:00Z", why="premieres on January 9"),
    move(
        "moved", state("2027-01-09"), state("2027-01-16 25:30"), on="2026-11-03T00:00:00Z", why="production", url=None
    ),
    move(
        "cancelled", state("2027-01-16 25:30"), state("2027-01-16 25:30", status="cancelled"), on="2026-11-04T09:30:00Z"
    ),
    volume(3, "en-print", "moved", "2027-02-02", None, on="2026-11-05T00:00:00Z", why="It is late!"),
    volume(3, "en-print", "restored", None, "2027-02-23", on="2026-11-06T00:00:00Z"),
]


def made(
    changes: list[dict[str, Any]] = CHANGES, language: Any = "en", changed_at: str = "2026-11-06T00:00:00Z"
) -> str:
    """Make a feed."""
    return atom_text(changes, "medalcal: what moved", "all", language, changed_at)


@pytest.mark.parametrize("language", ["en", "ja", "romaji"])
@pytest.mark.parametrize("changes", [CHANGES, CHANGES[:1], []], ids=["many", "one", "none"])
def test_what_the_rfc_demands(changes: list[dict[str, Any]], language: str) -> None:
    """RFC 4287, sections 4.1.1 and 4.1.2: id, title and updated, once each; an author; content or a link."""
    feed = ET.fromstring(made(changes, language))  # noqa: S314 - our own
    assert feed.tag == f"{A}feed"
    for parent in (feed, *feed.findall(f"{A}entry")):
        for name in ("id", "title", "updated"):
            assert len(parent.findall(A + name)) == 1
            assert (parent.findtext(A + name) or "").strip()
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", parent.findtext(f"{A}id") or "")
        assert DATE.fullmatch(parent.findtext(f"{A}updated") or "")
    assert feed.findtext(f"{A}author/{A}name") == "medalcal"
    assert len({entry.findtext(f"{A}id") for entry in feed.findall(f"{A}entry")}) == len(changes)
    for entry in feed.findall(f"{A}entry"):
        assert len(entry.findall(f"{A}content")) == 1
        assert all(link.get("href") for link in entry.findall(f"{A}link"))
        assert all(category.get("term") for category in entry.findall(f"{A}category"))
        assert {child.tag.removeprefix(A) for child in entry} <= {
            "id",
            "title",
            "updated",
            "category",
            "link",
            "content",
        }


def test_an_independent_reader() -> None:
    """Universal Feed Parser finds nothing wrong, and reads the same."""
    parsed = feedparser.parse(made().encode())
    assert (parsed.bozo, parsed.version, parsed.feed.title) == (False, "atom10", "medalcal: what moved")
    assert parsed.feed.language == "en"
    assert parsed.feed.updated == "2026-11-06T00:00:00Z"
    assert [entry.title for entry in parsed.entries] == [
        "Ice, Volume 3 (English, print): back (Tue 23 Feb 2027)",
        "Ice, Volume 3 (English, print): postponed",
        "Ice, Season 2, episode 1: cancelled (Sat 16 Jan 2027 25:30 JST)",
        "Ice, Season 2, episode 1: moved (Sat 16 Jan 2027 25:30 JST)",
        "Ice, Season 2, episode 1: date known more exactly (Sat 9 Jan 2027)",
        "Ice, Season 2, episode 1: new (2027)",
    ]
    assert [entry.content[0].value for entry in parsed.entries] == [
        "Was without a date, given one on 6 Nov 2026.",
        "Was Tue 2 Feb 2027, postponed on 5 Nov 2026: It is late! Now without a date.",
        "Cancelled on 4 Nov 2026.",
        "Was Sat 9 Jan, moved on 3 Nov 2026: production.",
        "Was 2027, known more exactly on 2 Nov 2026.",
        "2027",
    ]
    assert [len(entry.get("links", [])) for entry in parsed.entries] == [1, 1, 1, 0, 1, 1]
    assert parsed.entries[2].updated_parsed[:5] == (2026, 11, 4, 9, 30)
    assert [entry.tags[0].term for entry in parsed.entries][:3] == ["restored", "moved", "cancelled"]


def test_in_japanese() -> None:
    """Words, days and language."""
    parsed = feedparser.parse(made(language="ja").encode())
    assert parsed.feed.language == "ja"
    assert parsed.entries[1].title == "Ice, Volume 3 (English, print): 延期"
    assert parsed.entries[3].title == "Ice, Season 2, episode 1: 日程変更 (2027年1月16日(土) 25:30 JST)"
    assert parsed.entries[3].content[0].value == "変更前：1月9日(土)（2026年11月3日(火)変更：制作上の都合）"


def test_one_piece_of_news_is_one_entry() -> None:
    """A season that moves by a week is one notice, which names every date."""
    season = [
        move("moved", state(f"2027-01-{2 + 7 * n:02d}"), state(f"2027-01-{9 + 7 * n:02d}"), number=n + 1)
        for n in range(3)
    ]
    (entry,) = feedparser.parse(made(season).encode()).entries
    assert entry.title == "Ice, Season 2, episodes 1 to 3: moved (Sat 9 Jan 2027)"
    assert entry.content[0].value.splitlines() == [
        "Was Sat 2 Jan, moved on 6 Nov 2026.",
        "Season 2, episode 2: Sat 16 Jan 2027",
        "Season 2, episode 3: Sat 23 Jan 2027",
    ]
    added = [move("added", None, state("2027"), number=n) for n in (1, 2, 3)]
    assert feedparser.parse(made(added).encode()).entries[0].title == "Ice: 3 dates added"
    assert feedparser.parse(made(added, "ja").encode()).entries[0].title == "Ice: 3件の日程を登録"


def test_an_old_hour_has_its_zone() -> None:
    """What a date was is told with the zone of its hour too, as nothing beside it names one."""
    later = move("moved", state("2027-01-09 25:30"), state("2027-01-16 26:00"), on="2026-11-03T00:00:00Z", why=None)
    (entry,) = feedparser.parse(made([later]).encode()).entries
    assert entry.title == "Ice, Season 2, episode 1: moved (Sat 16 Jan 2027 26:00 JST)"
    assert entry.content[0].value == "Was Sat 9 Jan 25:30 JST, moved on 3 Nov 2026."


@pytest.mark.parametrize(
    "language, name", [("en", "Ice, Season 2, first and 1 more"), ("ja", "Ice, Season 2, firstほか1件")]
)
def test_names_several_in_its_language(language: Any, name: str) -> None:
    """Of what has no numbers in common the first is named, and how many more there are."""
    some = [move("moved", state("2027-01-02"), state("2027-01-09"), number=number, label=f"Season 2, {word}")
            for number, word in enumerate(("first", "second"), 1)]  # fmt: skip
    assert feedparser.parse(made(some, language).encode()).entries[0].title.startswith(f"{name}: ")


class TestOnASite:
    """A feed that knows where it stands."""

    PLACE = Place("https://cal.example/a.atom", "https://cal.example/a/", "https://cal.example/works/")

    def parsed(self, changes: list[dict[str, Any]] = CHANGES) -> Any:
        """Read such a feed."""
        text = atom_text(changes, "what moved", "all", "en", "2026-11-06T00:00:00Z", self.PLACE)
        return feedparser.parse(text.encode())

    def test_says_where_it_is(self) -> None:
        """RFC 4287, 4.1.1: a link to itself; and one to the page about the same, which is none of the entries."""
        links = {link.rel: (link.href, link.type) for link in self.parsed().feed.links}
        assert links == {
            "self": ("https://cal.example/a.atom", "application/atom+xml"),
            "alternate": ("https://cal.example/a/", "text/html"),
        }

    def test_entries_lead_to_the_pages_of_works(self) -> None:
        """A click leads to the entry on its work's page; whence the news came is the link ``via`` of 4.2.7.2."""
        entries = self.parsed().entries
        assert [entry.link for entry in entries[:2]] == ["https://cal.example/works/ice/#manga/3:en-print"] * 2
        assert entries[2].link == "https://cal.example/works/ice/#season-2/1"
        sources = [[link.href for link in entry.links if link.rel == "via"] for entry in entries]
        assert [len(some) for some in sources] == [1, 1, 1, 0, 1, 1]

    def test_what_was_added_leads_to_the_page_as_a_whole(self) -> None:
        """Many dates at once have no one place there."""
        added = [move("added", None, state("2027"), number=number) for number in (1, 2)]
        assert self.parsed(added).entries[0].link == "https://cal.example/works/ice/"


def test_ids_last() -> None:
    """An entry keeps its id when more is learned, and however it is worded."""

    def ids(feed: str) -> set[str]:
        return set(re.findall(r"urn:uuid:[0-9a-f-]+", feed))

    assert ids(made(CHANGES[:3])) < ids(made())
    assert ids(made()) == ids(made(language="ja"))
    assert ids(made(CHANGES[:1])) - ids(made([])) == {"urn:uuid:" + _uid("ice/season-2/1 2026-11-01T00:00:00Z added")}


def _uid(text: str) -> str:
    import uuid

    return str(uuid.uuid5(uuid.UUID("6f1d9a34-52c7-5b8e-9d0e-3a7c41e2b605"), text))


def test_hostile_text() -> None:
    """Marks of XML are escaped, and what XML has no place for is left out."""
    nasty = move("moved", state("2027"), state("2028"), title="<b>&\x00\x0b\ud800]]>", why='"quoted"\nlines',
                 url="https://example.org/?a=1&b=<2>")  # fmt: skip
    text = made([nasty])
    (entry,) = feedparser.parse(text.encode("utf-8", "replace")).entries
    assert "<b>" not in text
    assert entry.link == "https://example.org/?a=1&b=<2>"
    assert "moved" in entry.title
    assert entry.updated == nasty["on"]


def test_empty_calendar() -> None:
    """A feed of nothing is a feed: it has a moment, though nothing ever changed."""
    assert feedparser.parse(made([], changed_at="").encode()).feed.updated == "1970-01-01T00:00:00Z"
    assert feedparser.parse(made([]).encode()).feed.updated == "2026-11-06T00:00:00Z"
