"""What a VEVENT and a feed hold, case by case; the laws over all entries are in ``property/test_ics_laws.py``."""

from __future__ import annotations

import sys
from typing import Any

import icalendar
import pytest

from medalcal.emit import ics
from medalcal.emit.ics import CATEGORIES, FOOTER, FORMAT_EPOCH, Style, feed, header, render
from medalcal.emit.icstext import ascii_url, clean, content_line, escape
from medalcal.emit.icswords import WORDS
from medalcal.emit.shape import ChangeEntry, SourceEntry, StateEntry, StoredEntry
from medalcal.emit.zonewords import zone_word
from medalcal.errors import EmitError, MedalcalError
from tests.emit.entries import DAY_ONLY, change, coarse, entry, state, volume
from tests.emit.strict import check, cleaned, unfolded

JA = Style(language="ja")
JANUARY = state(**DAY_ONLY | {"date": "2026-01", "precision": "month"})
UNDECIDED = state(**DAY_ONLY | {"date": None, "precision": "none"})


def event(of: StoredEntry, style: Style = ics.DEFAULT) -> dict[str, str]:
    """Give the event that an entry becomes, by the strict reader."""
    block = render(of, style)
    assert block is not None
    return check(b"".join(feed([block], "Test")))[0]


def test_whole() -> None:
    """One event, byte for byte."""
    expected = """BEGIN:VEVENT
UID:2b1b1a5e-52c7-5b8e-9d0e-3a7c41e2b605
DTSTAMP:20261201T093000Z
LAST-MODIFIED:20261201T093000Z
SEQUENCE:2
DTSTART:20260124T163000Z
DTEND:20260124T170000Z
STATUS:CONFIRMED
TRANSP:TRANSPARENT
SUMMARY:Medalist: Season 2\\, episode 1 “The Ice”
DESCRIPTION:Sat 24 Jan 2026\\, 25:30 JST (Sun 25 Jan 01:30) on TV Asahi\\nJa
 panese title: メダリスト
LOCATION:TV Asahi
CATEGORIES:TV broadcast
URL:https://medalist.example.jp/
END:VEVENT
"""
    assert expected.replace("\n", "\r\n").encode() == render(entry())


class TestTimes:
    @pytest.mark.parametrize(
        "changes, start, end",
        [
            pytest.param({}, "20260124T163000Z", "20260124T170000Z", id="same day"),
            pytest.param({"minutes": 449}, "20260124T163000Z", "20260124T235900Z", id="to the last minute of the day"),
            pytest.param({"minutes": 450}, "20260124T163000Z", "20260125T000000Z", id="to midnight"),
            pytest.param({"minutes": 3000}, "20260124T163000Z", "20260126T183000Z", id="over two midnights"),
            pytest.param(
                {"airs_at": "2027-12-31T23:45:00Z"}, "20271231T234500Z", "20280101T001500Z", id="over the year"
            ),
            pytest.param({"airs_at": "2028-02-28T23:45:00Z"}, "20280228T234500Z", "20280229T001500Z", id="leap day"),
        ],
    )
    def test_timed(self, changes: dict[str, Any], start: str, end: str) -> None:
        """Start and end are in UTC, also over midnight."""
        found = event(entry(**changes))
        assert (start, end) == (found["DTSTART"], found["DTEND"])

    @pytest.mark.parametrize("kind", sorted(CATEGORIES["en"]))
    def test_not_all_thirty_minutes(self, kind: str) -> None:
        """Without announced minutes the end goes by kind (Annict: all 30; holodule, F1: all 120)."""
        minutes = {"broadcast": 30, "stream": 30, "film": 120}.get(kind, 60)
        start = 16 * 60 + 30
        expected = f"20260124T{(start + minutes) // 60:02d}{(start + minutes) % 60:02d}00Z"
        assert expected == event(entry(kind=kind, minutes=None))["DTEND"]

    @pytest.mark.parametrize(
        "of, start, end",
        [
            pytest.param(volume(), "20260304", "20260305", id="one day, never of zero length (Radarr)"),
            pytest.param(volume(until="2026-03-08"), "20260304", "20260309", id="span"),
            pytest.param(volume("2026-12-31"), "20261231", "20270101", id="over the year"),
        ],
    )
    def test_days(self, of: StoredEntry, start: str, end: str) -> None:
        """A day ends on the next one, a span the day after its last."""
        found = event(of)
        assert (start, end) == (found["DTSTART"], found["DTEND"])

    def test_all_day_is_the_broadcast_date(self) -> None:
        """As a whole day, Saturday's 25:30 is on Saturday, though UTC and the civil clock may differ (Yamtrack)."""
        early = entry(
            airs_at="2026-01-23T20:00:00Z", broadcast_time="29:00", broadcast_on="2026-01-23", date="2026-01-23"
        )
        assert [
            (found["DTSTART"], found["DTEND"])
            for found in (event(each, Style(all_day=True)) for each in (entry(), early))
        ] == [("20260124", "20260125"), ("20260123", "20260124")]
        assert "25:30 JST" in event(entry(), Style(all_day=True))["DESCRIPTION"]

    @pytest.mark.parametrize(
        "of, start, end, words, japanese",
        [
            (coarse("2027-01-mid", "third"), "20270111", "20270121",
             "mid January 2027", "2027年1月中旬"),
            (coarse("2027-01", "month"), "20270101", "20270201",
             "January 2027", "2027年1月"),
            (coarse("2027", "year"), "20270101", "20280101", "2027", "2027年"),
        ],
        ids=["third", "month", "year"],
    )  # fmt: skip
    def test_coarse(self, of: StoredEntry, start: str, end: str, words: str, japanese: str) -> None:
        """A coarse date is left out; on request it covers its span, is transparent and says so in its summary."""
        assert render(of) is None
        found = event(of, Style(coarse=True))
        assert (start, end, "TRANSPARENT") == (found["DTSTART"], found["DTEND"], found["TRANSP"])
        assert f"Medalist: Volume 14 [date known only as {words}]" == found["SUMMARY"]
        assert found["DESCRIPTION"].startswith(f"Date known only as {words} from Kodansha\n")
        assert f"メダリスト 第14巻【{japanese}・日付未定】" == event(of, Style(language="ja", coarse=True))["SUMMARY"]

    @pytest.mark.parametrize(
        "style", [Style(), Style(coarse=True), Style(all_day=True)], ids=["default", "coarse", "all-day"]
    )
    def test_undated(self, style: Style) -> None:
        """What has no date at all is in no feed, and never on a placeholder day."""
        assert render(volume(precision="none", date=None), style) is None


class TestWords:
    @pytest.mark.parametrize(
        "changes, english, japanese",
        [
            pytest.param({}, "Medalist: Season 2, episode 1 “The Ice”", "メダリスト 第2期 第1話「氷」", id="confirmed"),
            pytest.param(
                {"status": "tentative"}, "Medalist: Season 2, episode 1 “The Ice” (tentative)",
                "メダリスト 第2期 第1話「氷」（予定）", id="tentative",
            ),
            pytest.param(
                {"status": "cancelled"}, "(cancelled) Medalist: Season 2, episode 1 “The Ice”",
                "【放送休止】メダリスト 第2期 第1話「氷」", id="cancelled",
            ),
            pytest.param({"subtitles": {}}, "Medalist: Season 2, episode 1", "メダリスト 第2期 第1話",
                         id="no subtitle"),
            pytest.param({"labels": {}, "subtitles": {}}, "Medalist", "メダリスト", id="title alone"),
            pytest.param({"titles": {}, "labels": {}, "subtitles": {}}, "medalist", "medalist", id="no title at all"),
            pytest.param({"titles": {"romaji": "Medarisuto"}}, "Medarisuto: Season 2, episode 1 “The Ice”",
                         "Medarisuto 第2期 第1話「氷」", id="another language"),
        ],
    )  # fmt: skip
    def test_summary(self, changes: dict[str, Any], english: str, japanese: str) -> None:
        """The summary has title, label, subtitle and the mark of the status, in the feed's language."""
        assert [english, japanese] == [event(entry(**changes), style)["SUMMARY"] for style in (Style(), JA)]

    @pytest.mark.parametrize(
        "changes, english, japanese",
        [
            pytest.param({}, "Medalist: Season 2, episode 1 (TV Asahi) “The Ice”",
                         "メダリスト 第2期 第1話（テレビ朝日）「氷」", id="broadcast"),
            pytest.param({"kind": "stream", "outlet_names": {"en": "Disney+"}, "status": "tentative", "subtitles": {}},
                         "Medalist: Season 2, episode 1 (Disney+) (tentative)",
                         "メダリスト 第2期 第1話（Disney+）（予定）", id="stream"),
            pytest.param({"outlet_names": {}}, "Medalist: Season 2, episode 1 “The Ice”",
                         "メダリスト 第2期 第1話「氷」", id="outlet not known"),
            pytest.param({"kind": "live"}, "Medalist: Season 2, episode 1 “The Ice”",
                         "メダリスト 第2期 第1話「氷」", id="no episode"),
        ],
    )  # fmt: skip
    def test_outlet(self, changes: dict[str, Any], english: str, japanese: str) -> None:
        """Where a feed has several runs, episodes name their outlet in front of what calendars cut."""
        styles = (Style(outlets=True), Style(language="ja", outlets=True))
        assert [english, japanese] == [event(entry(**changes), style)["SUMMARY"] for style in styles]

    @pytest.mark.parametrize("status", ["confirmed", "tentative", "cancelled"])
    def test_status(self, status: str) -> None:
        """STATUS is in upper case."""
        assert status.upper() == event(entry(status=status))["STATUS"]

    @pytest.mark.parametrize("kind", sorted(CATEGORIES["en"]))
    @pytest.mark.parametrize("language", ["en", "ja", "romaji"])
    def test_every_kind_has_words(self, kind: str, language: Any) -> None:
        """Each kind has a category and a mark for what does not take place, in each language."""
        found = event(entry(kind=kind, status="cancelled"), Style(language=language))
        assert CATEGORIES[language][kind] == found["CATEGORIES"]
        assert found["SUMMARY"].startswith(WORDS[language].cancelled[kind])

    def test_spoiler_free(self) -> None:
        """Without spoilers there is no subtitle anywhere."""
        block = render(entry(), Style(spoiler_free=True, alarm_minutes=5))
        assert block is not None
        assert b"The Ice" not in block

    @pytest.mark.parametrize(
        "of, english, japanese",
        [
            pytest.param(
                entry(), "Sat 24 Jan 2026, 25:30 JST (Sun 25 Jan 01:30) on TV Asahi",
                "2026年1月24日(土) 25:30 JST（1月25日(日) 01:30） テレビ朝日", id="past midnight",
            ),
            pytest.param(
                entry(broadcast_time="22:00", civil_on="2026-01-24"), "Sat 24 Jan 2026, 22:00 JST on TV Asahi",
                "2026年1月24日(土) 22:00 JST テレビ朝日", id="evening",
            ),
            pytest.param(
                entry(zone="America/New_York", broadcast_time="11:30"), "Sat 24 Jan 2026, 11:30 EST on TV Asahi",
                "2026年1月24日(土) 11:30 EST テレビ朝日", id="winter in New York",
            ),
            pytest.param(
                entry(zone="Asia/Singapore", broadcast_time="24:30"),
                "Sat 24 Jan 2026, 24:30 Asia/Singapore (Sun 25 Jan 00:30) on TV Asahi",
                "2026年1月24日(土) 24:30 Asia/Singapore（1月25日(日) 00:30） テレビ朝日",
                id="a zone whose name is a number",
            ),
            pytest.param(
                entry(zone=None, broadcast_on=None, broadcast_time=None), "Sat 24 Jan 2026, 16:30 UTC on TV Asahi",
                "2026年1月24日(土) 16:30 UTC テレビ朝日", id="no zone",
            ),
            pytest.param(
                entry(broadcast_on=None, broadcast_time=None), "Sun 25 Jan 2026, 01:30 JST on TV Asahi",
                "2026年1月25日(日) 01:30 JST テレビ朝日", id="no grid",
            ),
            pytest.param(volume(), "Wed 4 Mar 2026 from Kodansha", "2026年3月4日(水) 講談社", id="day"),
            pytest.param(
                volume(until="2026-03-05", place="Tokyo Dome", publisher_names={}),
                "Wed 4 Mar 2026 to Thu 5 Mar 2026 at Tokyo Dome",
                "2026年3月4日(水)～2026年3月5日(木) 会場：Tokyo Dome", id="span at a place",
            ),
        ],
    )  # fmt: skip
    def test_first_line(self, of: StoredEntry, english: str, japanese: str) -> None:
        """The description begins with both clocks and where."""
        assert [english, japanese] == [event(of, style)["DESCRIPTION"].split("\n")[0] for style in (Style(), JA)]

    @pytest.mark.parametrize(
        "airs_at, word",
        [
            ("2026-03-08T06:59:00Z", "EST"),
            ("2026-03-08T07:00:00Z", "EDT"),
            ("2026-07-01T00:00:00Z", "EDT"),
            ("2026-11-01T05:59:00Z", "EDT"),
            ("2026-11-01T06:00:00Z", "EST"),
        ],
    )
    def test_zone_word_changes_to_the_minute(self, airs_at: str, word: str) -> None:
        """The abbreviation is that of the instant, not of the month or the first event."""
        assert word == zone_word("America/New_York", airs_at)

    def test_all_lines(self) -> None:
        """The description has other outlets, note, other title, basis, and three sources at most, each once."""

        def source(url: str | None, name: str | None = None, said_on: str | None = None) -> SourceEntry:
            return {"url": url, "name": name, "said_on": said_on, "read_at": "2025-12-02T10:00:00Z"}

        also: dict[str, Any] = {
            "outlet": "at-x", "outlet_names": {"en": "AT-X"}, "territory": "JP", "airs_at": "2026-01-25T13:00:00Z",
            "date": "2026-01-25", "broadcast_time": "22:00", "zone": "Asia/Tokyo",
        }  # fmt: skip
        undated = also | {"airs_at": None, "date": None, "outlet_names": {}, "outlet": "u-next"}
        sources = [
            source("https://a.example/", said_on="2025-11-20"), source("https://a.example/"), source(None, "Leaflet"),
            source(None), source("https://b.example/"), source("https://c.example/"),
        ]  # fmt: skip
        found = event(entry(also=[also, undated], note="Delayed; golf", basis="weekly", sources=sources))["DESCRIPTION"]
        assert found.split("\n")[1:] == [
            "Also: AT-X Sun 25 Jan 22:00 JST; u-next",
            "Delayed; golf",
            "Japanese title: メダリスト",
            "Follows from the announced weekly slot; the end was not announced.",
            "Source: https://a.example/ (said 2025-11-20)",
            "Source: Leaflet (read 2025-12-02)",
            "Source: https://b.example/ (read 2025-12-02)",
        ]

    @pytest.mark.parametrize(
        "style, words",
        [
            (Style(), ["Follows from the announced weekly slot; the end was not announced.",
                       "The weeks after this one are not entered yet."]),
            (JA, ["発表済みの毎週の枠にもとづく予定です。終了日は発表されていません。",
                  "次週以降はまだ登録していません。"]),
        ],
        ids=["en", "ja"],
    )  # fmt: skip
    def test_end_of_what_is_entered(self, style: Style, words: list[str]) -> None:
        """Who sees no event in the week after knows that it is not the end of the show."""
        found = event(entry(basis="weekly", may_go_on=True), style)["DESCRIPTION"].split("\n")
        assert [line for line in found if line in words] == words
        assert words[1] not in event(entry(basis="weekly"), style)["DESCRIPTION"]

    @pytest.mark.parametrize(
        "style, words",
        [(Style(), "Also: Disney+ (world except JP)"), (JA, "ほか：Disney+（日本以外）")],
        ids=["en", "ja"],
    )
    def test_territory_of_another_outlet(self, style: Style, words: str) -> None:
        """Where another outlet is not Japanese, its name has where it is to be had, in the language of the feed."""
        also = dict.fromkeys(("airs_at", "date", "broadcast_time", "zone")) | {"outlet": "disney-plus"}
        disney = also | {"outlet_names": {"en": "Disney+"}, "territory": "world except JP"}
        assert event(entry(also=[disney]), style)["DESCRIPTION"].split("\n")[1] == words

    def test_another_year_is_named(self) -> None:
        """A dub that begins months later may do so in the next year."""
        also: dict[str, Any] = {
            "outlet": "at-x", "outlet_names": {"en": "AT-X"}, "territory": "JP", "airs_at": "2027-01-02T13:00:00Z",
            "date": "2027-01-02", "broadcast_time": "22:00", "zone": "Asia/Tokyo",
        }  # fmt: skip
        day = also | {"airs_at": None, "broadcast_time": None, "outlet_names": {"en": "Hulu"}}
        found = event(entry(also=[also, day]))["DESCRIPTION"].split("\n")
        assert found[1] == "Also: AT-X Sat 2 Jan 2027 22:00 JST; Hulu Sat 2 Jan 2027"

    @pytest.mark.parametrize("date", ["2027", "2027-01", "2026-winter", "2027-01-early", "2027-Q1", None])
    def test_a_coarse_date_of_another_outlet_is_left_out(self, date: str | None) -> None:
        """Only days are told beside the name of another outlet."""
        also = dict.fromkeys(("territory", "airs_at", "broadcast_time", "zone")) | {"outlet": "x", "date": date}
        found = event(entry(also=[also | {"outlet_names": {"en": "Hulu"}}]))["DESCRIPTION"].split("\n")
        assert found[1] == "Also: Hulu"

    def test_directions_are_not_turned(self) -> None:
        """What turns the rest of a line around is left out; marks of a right-to-left script stay."""
        found = event(entry(titles={"en": "A\u202eB\u2067C\u200fD"}))["SUMMARY"]
        assert "ABC\u200fD" in found

    @pytest.mark.parametrize(
        "step, english, japanese",
        [
            pytest.param(change(), "Was Sat 17 Jan 25:30, moved on 3 Jan 2026.",
                         "変更前：1月17日(土) 25:30（2026年1月3日(土)変更）", id="moved"),
            pytest.param(change(why="sports"), "Was Sat 17 Jan 25:30, moved on 3 Jan 2026: sports.",
                         "変更前：1月17日(土) 25:30（2026年1月3日(土)変更：スポーツ中継）", id="with its reason"),
            pytest.param(change(why="It airs a week later."),
                         "Was Sat 17 Jan 25:30, moved on 3 Jan 2026: It airs a week later.",
                         "変更前：1月17日(土) 25:30（2026年1月3日(土)変更：It airs a week later.）", id="own words"),
            pytest.param(change(before=state(date="2025-12-27", airs_at="2025-12-27T16:30:00Z")),
                         "Was Sat 27 Dec 2025 25:30, moved on 3 Jan 2026.",
                         "変更前：2025年12月27日(土) 25:30（2026年1月3日(土)変更）", id="over the year"),
            pytest.param(change("sharpened", before=JANUARY, why="x"),
                         "Was January 2026, known more exactly on 3 Jan 2026.",
                         "変更前：2026年1月（2026年1月3日(土)詳細判明）", id="sharpened, of which the reason is plain"),
            pytest.param(change("sharpened", before=state(minutes=None)), "Length announced on 3 Jan 2026.",
                         "2026年1月3日(土)長さ判明", id="the same date, more of the rest"),
            pytest.param(change("restored", before=UNDECIDED),
                         "Was without a date, given one on 3 Jan 2026.",
                         "変更前：未定（2026年1月3日(土)日程決定）", id="restored"),
            pytest.param(change("corrected"), "Was Sat 17 Jan 25:30, corrected on 3 Jan 2026.",
                         "変更前：1月17日(土) 25:30（2026年1月3日(土)訂正）", id="corrected"),
            pytest.param(change(before=state(**DAY_ONLY, date="2026-01-16", until="2026-01-18")),
                         "Was Fri 16 Jan to Sun 18 Jan, moved on 3 Jan 2026.",
                         "変更前：1月16日(金)～1月18日(日)（2026年1月3日(土)変更）", id="what lasts for days"),
        ],
    )  # fmt: skip
    def test_what_it_was_before(self, step: ChangeEntry, english: str, japanese: str) -> None:
        """Where it is stands first; the line below says what it was, since when it is so no more, and why."""
        found = [event(entry(last_change=step), style)["DESCRIPTION"].split("\n")[1] for style in (Style(), JA)]
        assert found == [english, japanese]

    @pytest.mark.parametrize(
        "after, english, japanese",
        [
            pytest.param(
                {**UNDECIDED, "status": "tentative"},
                "Was Sat 17 Jan 2026 25:30, postponed on 3 Jan 2026: production; now without a date.",
                "変更前：2026年1月17日(土) 25:30（2026年1月3日(土)延期：制作上の都合） 新しい日程：未定",
                id="undecided",
            ),
            pytest.param(
                state(**DAY_ONLY | {"date": "2026-04", "precision": "month"}),
                "Was Sat 17 Jan 25:30, postponed on 3 Jan 2026: production; now April 2026.",
                "変更前：1月17日(土) 25:30（2026年1月3日(土)延期：制作上の都合） 新しい日程：2026年4月", id="a month",
            ),
        ],
    )  # fmt: skip
    def test_postponed(self, after: StateEntry, english: str, japanese: str) -> None:
        """A day that was lost stays for a while as cancelled, marked as postponed, with what is known instead."""
        lost = entry(status="cancelled", last_change=change(after=after, why="production"))
        found = [event(lost, style) for style in (Style(), JA)]
        assert [one["STATUS"] for one in found] == ["CANCELLED"] * 2
        assert [one["SUMMARY"] for one in found] == [
            "(postponed) Medalist: Season 2, episode 1 “The Ice”", "【延期】メダリスト 第2期 第1話「氷」",
        ]  # fmt: skip
        assert [one["DESCRIPTION"].split("\n")[1] for one in found] == [english, japanese]

    def test_cancelled_is_not_postponed(self) -> None:
        """What will not take place at all has the mark of its kind, and its reason once."""
        off = change("cancelled", before=state(), after=state(status="cancelled"), why="the story ends earlier")
        found = event(entry(status="cancelled", last_change=off, note="the story ends earlier"))
        assert found["SUMMARY"].startswith("(cancelled) ")
        assert found["DESCRIPTION"].split("\n")[1] == "Cancelled on 3 Jan 2026: the story ends earlier."
        assert found["DESCRIPTION"].count("the story ends earlier") == 1

    def test_only_sources_up_to_the_last_change(self) -> None:
        """A page that said the same again later changes no byte of an event that clients have."""
        first = {"url": "https://a.example/", "name": None, "said_on": None, "read_at": "2026-01-03"}
        later = first | {"url": "https://b.example/", "read_at": "2026-01-04"}
        stamp = "2026-01-03T00:00:00Z"
        assert event(entry(changed_at=stamp, sources=[first, later])) == event(entry(changed_at=stamp, sources=[first]))
        assert "https://b.example/" in event(entry(sources=[first, later]))["DESCRIPTION"]

    def test_many_outlets(self) -> None:
        """Of many other outlets the first are named and the rest counted."""
        also: dict[str, Any] = dict.fromkeys(("outlet", "territory", "airs_at", "broadcast_time", "zone"))
        also |= {"outlet": "x", "outlet_names": {}, "date": "2026-01-25"}
        line = event(entry(also=[also] * 9))["DESCRIPTION"].split("\n")[1]
        assert line == "Also: " + "x Sun 25 Jan; " * 6 + "and 3 more"

    def test_typical_size(self) -> None:
        """A thousand typical events stay below 900 KB."""
        source = {"name": None, "said_on": "2025-11-20", "read_at": "2025-11-21"}
        sources = [source | {"url": f"https://medalist.example.jp/news/{number}/"} for number in range(2)]
        blocks = [render(entry(sources=sources, basis="scheduled"), style) for style in (Style(), JA)]
        assert all(block is not None and len(block) < 900 for block in blocks)


class TestIdentity:
    def test_stamps_are_the_revisions(self) -> None:
        """DTSTAMP and LAST-MODIFIED are when the entry changed, not now (ani-rss), and are never missing (Annict)."""
        found = event(entry())
        assert (found["DTSTAMP"], found["LAST-MODIFIED"]) == ("20261201T093000Z", "20261201T093000Z")

    def test_format_epoch(self) -> None:
        """What changed before the wording did carries the wording's stamp."""
        stamp = FORMAT_EPOCH.replace("-", "").replace(":", "")
        assert stamp == event(entry(changed_at="2020-01-01T00:00:00Z", revision=0))["LAST-MODIFIED"]

    def test_stamps_grow_with_the_revision(self) -> None:
        """What was recorded before the wording and published after it is no older than what it replaces (ICSx5)."""
        changes = enumerate(("2026-11-19T00:00:00Z", "2026-11-20T00:00:00Z", "2026-11-20T00:00:00Z"))
        stamps = [event(entry(revision=revision, changed_at=at))["LAST-MODIFIED"] for revision, at in changes]
        assert stamps == sorted(set(stamps))

    def test_sequence_follows_the_revision(self) -> None:
        """SEQUENCE is the revision; a constant one (F1) leaves the old time in Google."""
        assert [event(entry(revision=revision))["SEQUENCE"] for revision in (0, 7)] == ["0", "7"]

    @pytest.mark.parametrize(
        "style",
        [
            JA,
            Style("romaji"),
            Style(alarm_minutes=15),
            Style(spoiler_free=True),
            Style(all_day=True),
            Style(offset_minutes=120),
        ],
        ids=["ja", "romaji", "alarm", "spoiler-free", "all-day", "offset"],
    )
    def test_options_never_change_identity(self, style: Style) -> None:
        """UID, SEQUENCE and stamps do not depend on options (anime-calendar-server's do)."""
        for name in ("UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED"):
            assert event(entry())[name] == event(entry(), style)[name]

    def test_same_bytes(self) -> None:
        """The same entry gives the same bytes."""
        assert render(entry()) == render(entry())


class TestAlarms:
    def test_off_by_default(self) -> None:
        """There is no alarm unless one is asked for."""
        assert b"VALARM" not in (render(entry()) or b"")

    @pytest.mark.parametrize(
        "of, style, trigger",
        [
            pytest.param(entry(), Style(alarm_minutes=15), "TRIGGER:-PT15M", id="timed"),
            pytest.param(entry(), Style(alarm_minutes=0), "TRIGGER:-PT0M", id="at the start"),
            pytest.param(volume(), Style(alarm_minutes=15), "TRIGGER;RELATED=START:PT9H", id="day"),
            pytest.param(volume(), Style(alarm_minutes=720), "TRIGGER;RELATED=START:PT9H", id="half a day"),
            pytest.param(volume(), Style(alarm_minutes=1440), "TRIGGER;RELATED=START:-PT15H", id="the day before"),
            pytest.param(volume(), Style(alarm_minutes=2880), "TRIGGER;RELATED=START:-PT39H", id="two days before"),
            pytest.param(entry(), Style(alarm_minutes=15, all_day=True), "TRIGGER;RELATED=START:PT9H", id="all-day"),
        ],
    )
    def test_alarm(self, of: StoredEntry, style: Style, trigger: str) -> None:
        """An alarm is displayed, has a description of its own, and rings before the start, of days at nine."""
        event(of, style)
        lines = unfolded(render(of, style) or b"")
        inside = lines[lines.index("BEGIN:VALARM") + 1 : lines.index("END:VALARM")]
        summary = next(line for line in lines if line.startswith("SUMMARY:"))
        assert inside == ["ACTION:DISPLAY", summary.replace("SUMMARY", "DESCRIPTION"), trigger]

    @pytest.mark.parametrize(
        "of",
        [entry(status="cancelled"), coarse("2027", "year")],
        ids=["cancelled", "coarse"],
    )
    def test_none(self, of: StoredEntry) -> None:
        """Nothing rings for what does not take place, or on the first day of a year."""
        assert b"VALARM" not in (render(of, Style(alarm_minutes=15, coarse=True)) or b"VALARM")


class TestOffsets:
    @pytest.mark.parametrize(
        "changes, minutes, start, end",
        [
            pytest.param({}, 15, "20260124T164500Z", "20260124T171500Z", id="same day"),
            pytest.param({"minutes": 450}, 15, "20260124T164500Z", "20260125T001500Z", id="end over midnight"),
            pytest.param({}, 720, "20260125T043000Z", "20260125T050000Z", id="start over midnight"),
            pytest.param({"airs_at": "2026-12-31T16:30:00Z"}, 1440, "20270101T163000Z", "20270101T170000Z", id="year"),
            pytest.param({"kind": "live"}, 120, "20260124T163000Z", "20260124T170000Z", id="not a live show"),
            pytest.param({"kind": "film"}, 120, "20260124T163000Z", "20260124T170000Z", id="not a film"),
        ],
    )
    def test_times(self, changes: dict[str, Any], minutes: int, start: str, end: str) -> None:
        """Start and end of an episode move together; what cannot be watched later stays."""
        found = event(entry(**changes), Style(offset_minutes=minutes))
        assert (found["DTSTART"], found["DTEND"]) == (start, end)

    @pytest.mark.parametrize(
        "style, words",
        [
            pytest.param(Style(offset_minutes=120), "Entered here 2 hours after it airs, as you chose.", id="hours"),
            pytest.param(Style(offset_minutes=60), "Entered here 1 hour after it airs, as you chose.", id="hour"),
            pytest.param(
                Style(offset_minutes=90), "Entered here 90 minutes after it airs, as you chose.", id="minutes"
            ),
            pytest.param(
                Style("romaji", offset_minutes=1440), "Entered here 1 day after it airs, as you chose.", id="day"
            ),
            pytest.param(
                Style("ja", offset_minutes=30),
                "ご指定により、放送・配信の30分後の時刻で登録しています。",
                id="Japanese",
            ),
        ],
    )
    def test_words(self, style: Style, words: str) -> None:
        """The description says when it airs, and that the event stands later."""
        lines = event(entry(), style)["DESCRIPTION"].split("\n")
        assert words == lines[1]
        assert lines[0] == event(entry(), style._replace(offset_minutes=0))["DESCRIPTION"].split("\n")[0]

    @pytest.mark.parametrize(
        "of, style",
        [
            pytest.param(entry(), Style(all_day=True), id="all-day"),
            pytest.param(volume(), ics.DEFAULT, id="volume"),
            pytest.param(coarse("2027", "year"), Style(coarse=True), id="coarse"),
        ],
    )
    def test_whole_days(self, of: StoredEntry, style: Style) -> None:
        """What has no hour is the same with and without an offset."""
        assert render(of, style) == render(of, style._replace(offset_minutes=120))

    def test_a_day_moves_by_whole_days(self) -> None:
        """An episode entered as a day stands a day later, and says so; a volume stays on its day."""
        found = event(entry(), Style(all_day=True, offset_minutes=1440))
        assert (found["DTSTART"], found["DTEND"]) == ("20260125", "20260126")
        assert "Entered here 1 day after it airs" in found["DESCRIPTION"]
        assert render(volume()) == render(volume(), Style(offset_minutes=1440))

    def test_refused(self) -> None:
        """Nothing stands before it airs."""
        with pytest.raises(EmitError, match="offset_minutes"):
            render(entry(), Style(offset_minutes=-1))


class TestRefused:
    @pytest.mark.parametrize(
        "changes, words",
        [
            pytest.param({"uid": "a b"}, 'uid: "a b"', id="blank in the UID"),
            pytest.param({"uid": "a,b"}, 'uid: "a,b"', id="comma in the UID"),
            pytest.param({"uid": "a\r\nSUMMARY:x"}, "uid", id="line break in the UID"),
            pytest.param({"uid": "work/1"}, "uid", id="slash in the UID"),
            pytest.param({"uid": "日本"}, "uid", id="UID not in ASCII"),
            pytest.param({"uid": ""}, "uid", id="no UID"),
            pytest.param({"uid": "x" * 72}, "uid", id="UID too long"),
            pytest.param({"status": "maybe"}, "confirmed, tentative and cancelled are right", id="status"),
            pytest.param({"kind": "opera"}, "kind", id="kind"),
            pytest.param({"revision": -1}, "revision", id="revision below 0"),
            pytest.param({"revision": "1\r\nX:1"}, "revision", id="revision that is no number"),
            pytest.param({"minutes": -5}, "minutes", id="minutes below 0"),
            pytest.param({"airs_at": None}, "airs_at", id="no instant"),
            pytest.param({"airs_at": "2026-01-24T16:30:00"}, "airs_at", id="instant without zone"),
            pytest.param({"airs_at": "2026-01-24T25:30:00Z"}, "airs_at", id="hour 25"),
            pytest.param({"airs_at": "2026-02-30T16:30:00Z"}, "2026-02-30", id="30 February"),
            pytest.param({"airs_at": "9999-12-31T23:59:00Z"}, "9999-12-31", id="end after the last year"),
            pytest.param({"changed_at": "yesterday"}, "yesterday", id="stamp"),
            pytest.param({"changed_at": "2026-13-01T00:00:00Z"}, "2026-13", id="stamp in month 13"),
            pytest.param({"zone": "Nowhere/Else"}, "Nowhere/Else", id="zone"),
            pytest.param({"broadcast_on": "soon"}, "soon", id="broadcast date"),
        ],
    )
    def test_timed(self, changes: dict[str, Any], words: str) -> None:
        """What could not be read back is refused with where, what was found and what is right."""
        with pytest.raises(EmitError, match=words):
            render(entry(**changes))

    @pytest.mark.parametrize(
        "of",
        [volume("2026-3-4"), volume("2026-W10-3"), volume(date=None), volume(until="2026-03-03"),
         coarse("once", "year"), coarse("2027-13", "month")],
        ids=["unpadded", "week", "none", "backwards", "no date", "month 13"],
    )  # fmt: skip
    def test_days(self, of: StoredEntry) -> None:
        """Days that are none, or in the wrong order, are refused."""
        with pytest.raises(MedalcalError):
            render(of, Style(coarse=True))

    def test_alarm(self) -> None:
        """An alarm after the start is refused."""
        with pytest.raises(EmitError, match="alarm_minutes"):
            render(entry(), Style(alarm_minutes=-1))

    def test_sentence(self) -> None:
        """The sentence says where, which key, what was found and what would be right."""
        with pytest.raises(EmitError) as caught:
            render(entry(status="maybe"))
        found = 'medalist/season-2/1: status: "maybe" cannot be written; confirmed, tentative and cancelled are right'
        assert found == str(caught.value)


class TestTexts:
    @pytest.mark.parametrize(
        "title",
        [
            "a\r\nATTENDEE:mailto:x@example.com",
            "a\nEND:VEVENT\nBEGIN:VEVENT",
            "semi;colon, comma \\ backslash \\n \\N",
            "\\" * 10_001,
            "漢" * 3_334,
            "👩🏽\u200d🚀" * 900,
            "\x00\x08\x1f\x7f\x80\x9f\ufeffa\ud800\udfff",
            "a\x0bb\x0cc\td",
            "a\u2028b\u2029c\x85d\re",
            'a "quoted": title',
            " leading and trailing ",
        ],
        ids=[
            "line-break",
            "END",
            "escapes",
            "backslashes",
            "10-kB",
            "emoji",
            "controls",
            "tab",
            "breaks",
            "quote",
            "blanks",
        ],
    )
    def test_hostile(self, title: str) -> None:
        """Any text survives, cleaned, and brings no line of its own."""
        found = event(
            entry(titles={"en": title}, labels={}, subtitles={}, note=title, place=title), Style(alarm_minutes=1)
        )
        assert cleaned(title) == found["SUMMARY"] == found["LOCATION"]
        assert cleaned(title) in found["DESCRIPTION"]

    def test_short_cut_of_escaping(self) -> None:
        """For every character there is, the short cut for printable texts changes nothing."""
        for code in range(sys.maxunicode + 1):
            char = chr(code)
            if char.isprintable():
                assert char == clean(char) == cleaned(char)
        assert [escape("a\nb\x00"), escape("\x85b")] == [b"a\\nb", b"\\nb"]

    @pytest.mark.parametrize("shift", range(80))
    def test_folds(self, shift: int) -> None:
        """Wherever a fold falls, it spares characters, escapes and emoji."""
        text = "x" * shift + "漢é👩🏽\u200d🚀\\;,\n🏳\ufe0f\u200d🌈é漢" * 3
        pieces = content_line(b"SUMMARY:", escape(text)).split(b"\r\n ")
        assert all(len(piece.rstrip(b"\r\n")) <= (75 if number == 0 else 74) for number, piece in enumerate(pieces))
        for piece in pieces[:-1]:
            assert not piece.decode().endswith("\u200d")
            assert (len(piece) - len(piece.rstrip(b"\\"))) % 2 == 0
        assert not any(piece.decode().startswith(("\u200d", "\ufe0f", "🏽")) for piece in pieces)
        assert (b"SUMMARY:" + escape(text)) == b"".join(pieces).removesuffix(b"\r\n")

    def test_endless_sequence(self) -> None:
        """A sequence longer than a line is cut between characters after all."""
        found = event(entry(titles={"en": "👩\u200d" * 40}, labels={}, subtitles={}))
        assert found["SUMMARY"] == "👩\u200d" * 40

    @pytest.mark.parametrize(
        "url, written",
        [
            ("https://example.jp/a?b=c,d;e#f", b"https://example.jp/a?b=c,d;e#f"),
            ("https://example.jp/アニメ", b"https://example.jp/%E3%82%A2%E3%83%8B%E3%83%A1"),
            ("https://example.jp/%E3%82%A2 x", b"https://example.jp/%E3%82%A2%20x"),
            ("https://例え.jp:8080/", b"https://xn--r8jz45g.jp:8080/"),
            ("  https://example.jp/ ", b"https://example.jp/"),
            ("https://example.jp/a\r\nSUMMARY:x", b"https://example.jp/a%0D%0ASUMMARY:x"),
            ("https://user:secret@example.jp/", None),
            ("javascript:alert(1)", None),
            ("ftp://example.jp/", None),
            ("https://", None),
            ("https://a b/", None),
            ("https://..jp.例/", None),
            ("https://example.jp/\ud800", None),
            ("", None),
        ],
    )
    def test_addresses(self, url: str, written: bytes | None) -> None:
        """An address is percent-encoded ASCII of http or https, or left out."""
        assert written == ascii_url(url)
        assert (None if written is None else written.decode()) == event(entry(url=url)).get("URL")


class TestFeed:
    def test_header(self) -> None:
        """The header has what clients look for, in the order that all of them read."""
        lines = unfolded(
            header(
                "Medalist, all",
                description="One; two",
                changed_at="2026-12-01T09:30:00Z",
                source="https://example.jp/a.ics",
                url="https://example.jp/",
            )
        )
        assert lines == [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//medalcal//medalcal//EN",
            "NAME:Medalist\\, all",
            "X-WR-CALNAME:Medalist\\, all",
            "DESCRIPTION:One\\; two",
            "X-WR-CALDESC:One\\; two",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
            "X-PUBLISHED-TTL:PT6H",
            "COLOR:steelblue",
            "X-APPLE-CALENDAR-COLOR:#4682B4",
            "LAST-MODIFIED:20261201T093000Z",
            "SOURCE;VALUE=URI:https://example.jp/a.ics",
            "URL:https://example.jp/",
        ]

    def test_empty_is_whole(self) -> None:
        """A feed without events has a component all the same, and every library reads it."""
        data = b"".join(feed([], "Empty"))
        assert check(data) == []
        assert icalendar.Calendar.from_ical(data).events == []
        assert b"VTIMEZONE" not in b"".join(feed([render(entry()) or b""], "Full"))

    @pytest.mark.parametrize("count", [1, 511, 512, 513, 1024, 1500])
    def test_every_block_once(self, count: int) -> None:
        """Whatever their number, blocks go out once, in order, from an iterator too."""
        blocks = [render(entry(uid=f"event-{number}")) or b"" for number in range(count)]
        data = b"".join(feed(iter(blocks), "Blocks"))
        assert header("Blocks") + b"".join(blocks) + FOOTER == data
        assert [f"event-{number}" for number in range(count)] == [found["UID"] for found in check(data)]

    @pytest.mark.parametrize("style", [Style(), JA, Style(alarm_minutes=15, coarse=True)], ids=["en", "ja", "alarm"])
    def test_nothing_that_divides_clients(self, style: Style) -> None:
        """No METHOD, zone, recurrence, floating time or attendee is ever written."""
        blocks = [render(each, style) or b"" for each in (entry(), volume(uid="b"), entry(uid="c", status="cancelled"))]
        names = {line.split(":")[0].split(";")[0] for line in unfolded(b"".join(feed(blocks, "Plain")))}
        assert not names & {"METHOD", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "ATTENDEE", "ORGANIZER", "DURATION",
                            "ATTACH", "IMAGE", "X-WR-TIMEZONE", "X-ALT-DESC"}  # fmt: skip
        assert "TZID" not in names
