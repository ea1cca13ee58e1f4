"""Reading a date with a time as a person writes it.

The first table is the list of spellings that the issue asks for; their expected values follow from the one announced
fact behind them, Saturday 24 January 2026 25:30 in Tokyo, which is 16:30Z. Other days and weekdays are facts of the
calendar, transitions those of the zones' laws for 2026.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from medalcal.errors import BroadcastTimeError, ClockGapError, PartialDateError, TimeError
from medalcal.news.moment import LONGEST, Reading, read_moment
from medalcal.news.tokens import tokens

TOKYO, NEW_YORK, BERLIN = ZoneInfo("Asia/Tokyo"), ZoneInfo("America/New_York"), ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 1, 20, tzinfo=UTC)
"""A Tuesday, 09:00 in Tokyo."""

# text, label, instant
ISSUE = [
    ("2026-01-24 25:30", "2026-01-24 25:30", "2026-01-24T16:30Z"),
    ("2026-01-24T25:30+09:00", "2026-01-24 25:30", "2026-01-24T16:30Z"),
    ("January 24th, 2026 at 25:30", "2026-01-24 25:30", "2026-01-24T16:30Z"),
    ("Sat Jan 24 2026, 25:30 JST", "2026-01-24 25:30", "2026-01-24T16:30Z"),
    ("2026年1月24日(土)25:30", "2026-01-24 25:30", "2026-01-24T16:30Z"),
    ("2026年1月24日（土）25時30分～", "2026-01-24 25:30", "2026-01-24T16:30Z"),
    ("２０２６年１月２４日２５：３０", "2026-01-24 25:30", "2026-01-24T16:30Z"),
    ("1/24(土) 25:30", "2026-01-24 25:30", "2026-01-24T16:30Z"),
    ("土曜25:30", "2026-01-24 25:30", "2026-01-24T16:30Z"),
    ("毎週土曜深夜1時半", "2026-01-24 25:30", "2026-01-24T16:30Z"),
    ("翌1:30", "2026-01-20 25:30", "2026-01-20T16:30Z"),
    ("午前1時30分", "2026-01-20 25:30", "2026-01-20T16:30Z"),
    ("午後11時半", "2026-01-20 23:30", "2026-01-20T14:30Z"),
    ("24:00", "2026-01-20 24:00", "2026-01-20T15:00Z"),
    ("26時", "2026-01-20 26:00", "2026-01-20T17:00Z"),
    ("2026-01-25 01:30", "2026-01-24 25:30", "2026-01-24T16:30Z"),
]

# texts that all mean Saturday 24 January 2026 25:30 in Tokyo, and nothing else
SAME = [
    "January 24th, 2026 at 25:30 (effectively, January 25th at 1:30 a.m.)",
    "January 24th, 2026 at 25:30 (effectively, January 25th at 1:30 a.m.), or January 24 at 11:30 a.m. EST",
    "January 24, 2026 at 25:30 (January 25)", "January 24, 2026 at 25:30 (1:30 a.m.)", "on Jan. 24 2026 at 25:30 JST",
    "24 January 2026 25:30", "24th of January, 2026 - 25:30", "2026 Jan 24 25:30",
    "Saturday, January 24, 2026, 25:30", "SATURDAY JANUARY 24 2026 25:30", "2026/1/24 25:30", "2026.01.24 25:30",
    "1/24/2026 25:30", "24/1/2026 25:30", "24.1.2026 25:30", "2026-1-24 25:30", "2026-01-24,25:30",
    "2026-01-24T25:30", "2026-01-24T25:30:00", "25:30 2026-01-24", "2026-01-24T16:30Z", "2026-01-24T16:30:00.000Z",
    "2026-01-24 16:30 UTC", "2026-01-24 16:30 GMT", "2026-01-24 11:30:00-05:00", "2026-01-24T11:30-0500",
    "2026-01-24 25:30 +09:00", "2026-01-24 25:30 UTC+9", "2026-01-24 25:30 GMT+09:00", "2026-01-24 25:30 (JST)",
    "2026-01-24 25:30 Asia/Tokyo", "2026-01-24 25:30 Japan time", "2026年1月24日(土)25:30(日本時間)",
    "2026-01-24 25:30 (16:30 UTC)", "'26年1月24日25:30", "令和8年1月24日25:30", "2026年1月24日(土・祝) 25時30分",
    "2026年1月24日[土]25時半", "2026年1/24(土)25:30", "2026年1月24日㈯25:30",
    "【2026年1月24日（土）25：30〜】放送開始", "放送開始日時：2026年1月24日25時30分",
    "2026年1月24日より毎週土曜25:30", "2026年1月24日から毎週土曜日25時30分～", "2026年1月24日翌1:30",
    "2026年1月24日 翌日午前1時30分", "2026年1月24日深夜1時30分（25日午前1時30分）", "2026年1月25日1時30分(24日深夜)",
    "2026年1月24日深夜25:30", "2026年1月24日25:30 つまり25日1:30", "2026年1月25日(日)午前1時30分",
    "2026年1月25日未明1時30分", "AM1:30 2026年1月25日", "1/24/2026 at 25:30",
    "January 25, 2026 at 1:30 in the morning", "\ufeff2026-01-24\u300025:30\u200e", "2026-01-24  \t 25:30\n",
    "Saturdays at 25:30", "every Saturday 25:30", "土曜深夜1:30", "(土)25:30", "Saturday night at 1:30 a.m.",
    "Sat 25:30", "24日(土)25:30", "24日25:30", "Jan 24 25:30", "1月24日25:30", "1月24日(土曜日) 25:30",
]  # fmt: skip


def read(text: str, zone: ZoneInfo = TOKYO, now: datetime = NOW, year: int | None = None) -> list[Reading]:
    return read_moment(text, now=now, zone=zone, year=year)


def label_of(reading: Reading) -> str:
    return f"{reading.label.on} {reading.label.time}"


def z(reading: Reading) -> str:
    return f"{reading.airs_at:%Y-%m-%dT%H:%MZ}"


def sentence(text: str, **setting: object) -> str:
    with pytest.raises(TimeError) as caught:
        read(text, **setting)  # type: ignore[arg-type]
    return str(caught.value)


class TestOneReading:
    @pytest.mark.parametrize("text, label, instant", ISSUE)
    def test_issue(self, text: str, label: str, instant: str) -> None:
        """Each spelling of the issue is read as one label and one instant."""
        (reading,) = read(text)
        assert (label_of(reading), z(reading), reading.zone.key) == (label, instant, "Asia/Tokyo")

    @pytest.mark.parametrize("text", SAME)
    def test_same_moment(self, text: str) -> None:
        """One moment has many spellings."""
        (reading,) = read(text)
        assert (label_of(reading), z(reading)) == ("2026-01-24 25:30", "2026-01-24T16:30Z")
        assert reading.civil == datetime(2026, 1, 25, 1, 30)
        assert reading.zone.key == "Asia/Tokyo"

    @pytest.mark.parametrize(
        "text, label",
        [
            ("正午", "2026-01-20 12:00"),
            ("noon", "2026-01-20 12:00"),
            ("12:00 noon", "2026-01-20 12:00"),
            ("midnight", "2026-01-20 24:00"),
            ("12 midnight", "2026-01-20 24:00"),
            ("零時", "2026-01-20 24:00"),
            ("夜8時", "2026-01-20 20:00"),
            ("夜11時半", "2026-01-20 23:30"),
            ("夜1時", "2026-01-20 25:00"),
            ("よる11時", "2026-01-20 23:00"),
            ("あす25:30", "2026-01-21 25:30"),
            ("深夜12時", "2026-01-20 24:00"),
            ("深夜0時", "2026-01-20 24:00"),
            ("深夜11時", "2026-01-20 23:00"),
            ("朝9時", "2026-01-21 09:00"),
            ("昼1時", "2026-01-20 13:00"),
            ("夕方5時半", "2026-01-20 17:30"),
            ("早朝5時", "2026-01-21 05:00"),
            ("午後0時", "2026-01-20 12:00"),
            ("午前0時", "2026-01-20 24:00"),
            ("後9時", "2026-01-20 21:00"),
            ("12:30 p.m.", "2026-01-20 12:30"),
            ("12:30 a.m.", "2026-01-20 24:30"),
            ("11 PM", "2026-01-20 23:00"),
            ("today at 25:30", "2026-01-20 25:30"),
            ("今夜25:30", "2026-01-20 25:30"),
            ("今夜深夜1時", "2026-01-20 25:00"),
            ("tomorrow 10:00", "2026-01-21 10:00"),
            ("1月24日29:30", "2026-01-25 05:30"),
            ("1月24日翌11:30", "2026-01-25 11:30"),
            ("January 24 at 11:30 p.m.", "2026-01-24 23:30"),
            ("火曜8:30", "2026-01-27 08:30"),
            ("火曜9:30", "2026-01-20 09:30"),
            ("火曜9:00", "2026-01-27 09:00"),
            ("this Saturday at 25:30", "2026-01-24 25:30"),
            ("the coming Tuesday, 9:00", "2026-01-27 09:00"),
            ("今度の土曜25:30", "2026-01-24 25:30"),
            ("今週土曜深夜1時30分", "2026-01-24 25:30"),
            ("来週土曜25:30", "2026-01-31 25:30"),
            ("来週の月曜25:30", "2026-01-26 25:30"),
            ("next Monday at 25:30", "2026-01-26 25:30"),
            ("the day after tomorrow at 25:30", "2026-01-22 25:30"),
            ("明後日25:30", "2026-01-22 25:30"),
        ],
    )
    def test_clocks(self, text: str, label: str) -> None:
        """A clock in words is that of the grid's day; without a date it is the next one after now."""
        assert [label_of(reading) for reading in read(text)] == [label]

    @pytest.mark.parametrize(
        "text, end, note",
        [
            ("2026-01-24 25:30~26:00", 1560, "ends 26:00"),
            ("2026-01-24 25:30-30:00", 1800, "ends 30:00"),
            ("2026-01-24 25:30～30:00", 1800, "ends 30:00"),
            ("2026-01-24 23:30-0:30", 1470, "ends 24:30"),
            ("2026-01-24 25:30~2:00", 1560, "ends 26:00"),
            ("2026-01-24 25:30~翌2:00", 1560, "ends 26:00"),
            ("2026-01-24 25:30から26:00まで", 1560, "ends 26:00"),
            ("2026-01-24 from 25:30 to 26:00", 1560, "ends 26:00"),
            ("2026-01-24 11:30 p.m. to 12:00 a.m.", 1440, "ends 24:00"),
            ("2026年1月24日午後11時～11時半", 1410, "ends 23:30"),
            ("2026年1月24日夜11時～深夜0時", 1440, "ends 24:00"),
            ("2026年1月24日翌1:30～2:00", 1560, "ends 26:00"),
            ("2026-01-25 04:30~6:30", 1830, "ends 06:30, after the grid's day has turned"),
        ],
    )
    def test_ranges(self, text: str, end: int, note: str) -> None:
        """The end of a range counts from midnight of the label's date; only an end may be 30:00."""
        (reading,) = read(text)
        assert reading.end == end
        assert (reading.note or "").endswith(note)

    def test_note(self) -> None:
        """Where nothing was open there is no note; a civil time after midnight says to which day the grid counts it."""
        assert read("2026-01-24 25:30")[0].note is None
        assert read("2026-01-25 01:30")[0].note == "the grid's day turns at 05:00, so 01:30 counts to Saturday"

    def test_rollover(self) -> None:
        """The canonical label follows the outlet's rollover."""
        (reading,) = read_moment("2026-01-24 28:30", now=NOW, zone=TOKYO, rollover=240)
        assert (label_of(reading), z(reading)) == ("2026-01-25 04:30", "2026-01-24T19:30Z")


class TestTwoReadings:
    @pytest.mark.parametrize(
        "text, likelier, other",
        [
            ("1月24日(土)深夜1時30分", "2026-01-24 25:30", "2026-01-23 25:30"),
            ("2026年1月24日深夜0時", "2026-01-24 24:00", "2026-01-23 24:00"),
            ("2026年1月24日深夜12時", "2026-01-24 24:00", "2026-01-23 24:00"),
            ("January 24, 2026 at midnight", "2026-01-24 24:00", "2026-01-23 24:00"),
            ("January 24 at 12:30 a.m.", "2026-01-23 24:30", "2026-01-24 24:30"),
            ("January 24 at 1:30 AM", "2026-01-23 25:30", "2026-01-24 25:30"),
            ("Saturday at 1:30 a.m.", "2026-01-23 25:30", "2026-01-24 25:30"),
            ("2026年1月24日午後12時30分", "2026-01-24 12:30", "2026-01-24 24:30"),
            ("2026年1月24日午前12時30分", "2026-01-23 24:30", "2026-01-24 12:30"),
            ("1/2/2026 25:30", "2026-01-02 25:30", "2026-02-01 25:30"),
        ],
    )
    def test_both(self, text: str, likelier: str, other: str) -> None:
        """Where two readings fit, both are given, the likelier first, and each says how it was read."""
        readings = read(text)
        assert [label_of(reading) for reading in readings] == [likelier, other]
        assert all(reading.note for reading in readings)

    @pytest.mark.parametrize(
        "text, label",
        [
            ("1月24日深夜1時30分(25日午前1時30分)", "2026-01-24 25:30"),
            ("1月24日深夜1時30分(24日午前1時30分)", "2026-01-23 25:30"),
            ("January 24 at 1:30 a.m. (effectively January 25)", "2026-01-24 25:30"),
            ("January 25 at 1:30 a.m. (January 24 at 25:30)", "2026-01-24 25:30"),
            ("1/2/2026 (金) 25:30", "2026-01-02 25:30"),
            ("1/2/2026 (日) 25:30", "2026-02-01 25:30"),
            ("January 24 at 5:00 a.m.", "2026-01-24 05:00"),
        ],
    )
    def test_settled(self, text: str, label: str) -> None:
        """A bracket or a weekday settles what was open; from the rollover on nothing is."""
        assert [label_of(reading) for reading in read(text)] == [label]


class TestNextWeek:
    def test_two_readings(self) -> None:
        """Said on a Tuesday, next Saturday is that of the week that follows or, less likely, the coming one."""
        readings = read("next Saturday at 25:30")
        assert [label_of(reading) for reading in readings] == ["2026-01-31 25:30", "2026-01-24 25:30"]
        assert readings[0].note == "no date is written, so this is that of the next week"


class TestYears:
    @pytest.mark.parametrize(
        "text, now, on",
        [
            ("1/24 25:30", "2026-01-20", "2026-01-24"),
            ("1/24 25:30", "2026-11-20", "2027-01-24"),
            ("12/31 25:30", "2026-01-20", "2025-12-31"),
            ("January 24 at 25:30", "2026-06-30", "2026-01-24"),
            ("2/28 25:30", "2028-02-20", "2028-02-28"),
            ("2/29 25:30", "2027-11-20", "2028-02-29"),
            ("2/29 25:30", "2026-01-20", "2024-02-29"),
            ("2/29 25:30", "2026-03-01", "2028-02-29"),
            ("2/29 25:30", "2027-01-20", "2028-02-29"),
            ("Feb 29 25:30", "2101-01-20", "2104-02-29"),
            ("2/29(火) 25:30", "2027-01-20", "2028-02-29"),
            ("1/24(土) 25:30", "2026-11-20", "2026-01-24"),
            ("11/24(火) 25:30", "2026-01-20", "2026-11-24"),
            ("24日 25:30", "2026-02-08", "2026-01-24"),
            ("24日 25:30", "2026-02-10", "2026-02-24"),
            ("31日 25:30", "2026-02-10", "2026-01-31"),
        ],
    )
    def test_left_out(self, text: str, now: str, on: str) -> None:
        """A date without a year is the nearest such day, unless its weekday fits another within eleven months."""
        (reading,) = read(text, now=datetime.fromisoformat(now).replace(tzinfo=UTC))
        assert str(reading.label.on) == on
        assert "is written" in (reading.note or "")

    def test_leap_day_on_another_weekday(self) -> None:
        """The nearest 29 February is compared with its weekday, and a year that fits is named."""
        with pytest.raises(PartialDateError) as refused:
            read("2/29(火) 25:30", now=datetime(2026, 1, 20, tzinfo=UTC))
        assert "2024-02-29 is a Thursday, not a Tuesday; it is one in 2028" in str(refused.value)

    def test_weekday_picks(self) -> None:
        """A year that only the weekday picks is said in the note."""
        (reading,) = read("1/24(土) 25:30", now=datetime(2026, 11, 20, tzinfo=UTC))
        assert reading.note == ("no year is written: the nearest, 2027-01-24, is a Sunday, so the weekday picks this")

    def test_given(self) -> None:
        """A given year is that of a date without one, and leaves a written year alone."""
        assert str(read("1/24 25:30", year=2031)[0].label.on) == "2031-01-24"
        assert str(read("2026-01-24 25:30", year=2031)[0].label.on) == "2026-01-24"


class TestZones:
    @pytest.mark.parametrize(
        "text, zone, key, label, instant",
        [
            ("2026-01-24 20:00", NEW_YORK, "America/New_York", "2026-01-24 20:00", "2026-01-25T01:00Z"),
            ("2026-01-24 25:30 JST", NEW_YORK, "Asia/Tokyo", "2026-01-24 25:30", "2026-01-24T16:30Z"),
            ("2026-01-24 8 p.m. ET", TOKYO, "America/New_York", "2026-01-24 20:00", "2026-01-25T01:00Z"),
            ("2026-01-24 8 p.m. EST", TOKYO, "America/New_York", "2026-01-24 20:00", "2026-01-25T01:00Z"),
            ("2026-07-04 8 p.m. EDT", TOKYO, "America/New_York", "2026-07-04 20:00", "2026-07-05T00:00Z"),
            ("2026-07-04 8 p.m. Eastern", TOKYO, "America/New_York", "2026-07-04 20:00", "2026-07-05T00:00Z"),
            ("2026-07-04 20:00 PDT", TOKYO, "America/Los_Angeles", "2026-07-04 20:00", "2026-07-05T03:00Z"),
            ("2026-01-04 8 p.m. Pacific Time", TOKYO, "America/Los_Angeles", "2026-01-04 20:00", "2026-01-05T04:00Z"),
            ("2026-07-24 10:30 BST", TOKYO, "Europe/London", "2026-07-24 10:30", "2026-07-24T09:30Z"),
            ("2026-07-24 8 p.m. CT", TOKYO, "America/Chicago", "2026-07-24 20:00", "2026-07-25T01:00Z"),
            ("2026-07-24 8 p.m. MDT", TOKYO, "America/Denver", "2026-07-24 20:00", "2026-07-25T02:00Z"),
            ("2026-07-24 20:00 AEST", TOKYO, "Australia/Sydney", "2026-07-24 20:00", "2026-07-24T10:00Z"),
            ("2026-01-24 25:30 JST / 8:30 a.m. PT", TOKYO, "Asia/Tokyo", "2026-01-24 25:30", "2026-01-24T16:30Z"),
            ("2026-01-04 20:00 CET", TOKYO, "Europe/Berlin", "2026-01-04 20:00", "2026-01-04T19:00Z"),
            ("2026-07-04 20:00 CEST", TOKYO, "Europe/Berlin", "2026-07-04 20:00", "2026-07-04T18:00Z"),
            ("2026-07-04 20:00 Europe/London", TOKYO, "Europe/London", "2026-07-04 20:00", "2026-07-04T19:00Z"),
            ("2026-01-24T25:30+09:00", NEW_YORK, "America/New_York", "2026-01-24 11:30", "2026-01-24T16:30Z"),
            ("2026-11-01 01:30 EDT", TOKYO, "America/New_York", "2026-10-31 25:30", "2026-11-01T05:30Z"),
            ("2026-11-01 01:30 EST", TOKYO, "America/New_York", "2026-10-31 25:30", "2026-11-01T06:30Z"),
            ("2026-11-01T01:30-05:00", NEW_YORK, "America/New_York", "2026-10-31 25:30", "2026-11-01T06:30Z"),
        ],
    )  # fmt: skip
    def test_named(self, text: str, zone: ZoneInfo, key: str, label: str, instant: str) -> None:
        """A zone word takes the place of the outlet's zone; an offset names an instant, which has a label there."""
        (reading,) = read(text, zone)
        assert (reading.zone.key, label_of(reading), z(reading)) == (key, label, instant)

    def test_letters_of_the_other_season(self) -> None:
        """EST in July is New York's clock, or what the letters say; both are given and say so."""
        readings = read("2026-07-04 20:00 EST")
        assert [z(reading) for reading in readings] == ["2026-07-05T00:00Z", "2026-07-05T01:00Z"]
        assert all("not on" in (reading.note or "") for reading in readings)

    @pytest.mark.parametrize(
        "text, zone",
        [
            ("2026-03-07 26:30", NEW_YORK),
            ("2026-03-08 02:30", NEW_YORK),
            ("2026-03-08 2:30 a.m.", NEW_YORK),
            ("2026-03-08 02:30 ET", TOKYO),
            ("2026-03-08 02:30 EST", TOKYO),
            ("2026-03-28 26:30", BERLIN),
        ],
    )
    def test_gap(self, text: str, zone: ZoneInfo) -> None:
        """A time that the clock skips is refused."""
        with pytest.raises(ClockGapError, match="does not exist"):
            read(text, zone)

    def test_next_in_a_gap(self) -> None:
        """The next 26:30 is refused while it lies ahead in a gap, and looked for beyond the gap when that is past."""
        with pytest.raises(ClockGapError):
            read("26:30", NEW_YORK, datetime(2026, 3, 7, 20, tzinfo=UTC))
        (reading,) = read("26:30", NEW_YORK, datetime(2026, 3, 8, 7, tzinfo=UTC))
        assert z(reading) == "2026-03-09T06:30Z"

    @pytest.mark.parametrize(
        "text, zone, first, second",
        [
            ("2026-10-31 25:30", NEW_YORK, "2026-11-01T05:30Z", "2026-11-01T06:30Z"),
            ("2026-11-01 01:30", NEW_YORK, "2026-11-01T05:30Z", "2026-11-01T06:30Z"),
            ("2026-10-24 26:30", BERLIN, "2026-10-25T00:30Z", "2026-10-25T01:30Z"),
        ],
    )
    def test_overlap(self, text: str, zone: ZoneInfo, first: str, second: str) -> None:
        """A time that comes twice has two readings of one label."""
        readings = read(text, zone)
        assert [z(reading) for reading in readings] == [first, second]
        assert readings[0].label == readings[1].label
        assert all("twice" in (reading.note or "") for reading in readings)


# text, what the sentence names
REFUSED = [
    ("", "the text is empty"),
    (" \t\u3000\n", "the text is empty"),
    ("\u200b", "the text is empty"),
    ("2" * 1024, "1024 characters"),
    ("2" * LONGEST, "is not"),
    ("2530", '"2530" is not a broadcast time; write it as "25:30"'),
    ("25:60", "60 minutes"),
    ("25時60分", "60 minutes"),
    ("31:00", "past the end"),
    ("31時", "past the end"),
    ("30:00", "can only be an end"),
    ("25:30~30:01", "past the end"),
    ("99:99", "99 minutes"),
    ("100:00", '"100:00" is not a broadcast time'),
    ("25:3", '"25:3" is not a broadcast time'),
    ("25:30:15", "seconds"),
    ("25:3²", "is not a broadcast time"),
    ("٢٥:٣٠", '"٢٥:٣٠" is not understood'),
    ("2026-02-29 25:30", "2026-02 has no day 29"),
    ("February 29, 2026 at 25:30", "2026-02 has no day 29"),
    ("2026年2月29日25:30", "2026-02 has no day 29"),
    ("2月30日25:30", "has no day 30"),
    ("2026-13-01 10:00", "no month 13"),
    ("24/1 25:30", "no month 24"),
    ("0/1 25:30", "no month 0"),
    ("1/0 25:30", "no day 0"),
    ("0月1日25:30", "no month 0"),
    ("0日25:30", "no day 0"),
    ("0000-01-01 25:30", "year 0 is out of range"),
    ("13/13/2026 25:30", "no month 13"),
    ("9999-12-31 25:30", "year 9999 is out of range"),
    ("Jan 24 2530", "has no time of day"),
    ("1/24/26 25:30", '"1/24/26" is not understood as a date'),
    ("2026-01 25:30", '"2026-01" is not understood as a date'),
    ("20260124 25:30", '"20260124" is not understood as a date'),
    ("January 24rd 25:30", "write 24th"),
    ("2026-01-24(日)25:30", "2026-01-24 is a Saturday, not a Sunday"),
    ("Sun Jan 24 2026, 25:30", "2026-01-24 is a Saturday, not a Sunday"),
    ("2026年1月24日（日）25時30分", "2026-01-24 is a Saturday, not a Sunday"),
    ("2026年1月25日より毎週土曜25:30", "2026-01-25 is a Sunday, not a Saturday"),
    ("1/24(日) 25:30", "2026-01-24 is a Saturday, not a Sunday"),
    ("1月24日(金)(土)25:30", "two weekdays"),
    ("today (土) 25:30", "2026-01-20 is a Tuesday, not a Saturday"),
    ("2026-01-24", "has no time of day"),
    ("土曜", "has no time of day"),
    ("1月24日午後", "has no time of day"),
    ("at on from", "has no time of day"),
    ("25:30 banana", '"banana" is not understood'),
    ("banana 25:30", '"banana" is not understood'),
    ("1月24日頃25:30", '"頃" is not understood'),
    ("25:30 CST", '"CST" is not understood'),
    ("25:30 Europe/Berln", '"Europe/Berln" is not understood'),
    ("25:30 ../../etc/passwd", "is not understood"),
    ("25:30 $(id)", '"$" is not understood'),
    ("25:30\x1b[31m", "ends where more should follow"),
    ("25:30\x00", r'"\x00" is not understood'),
    ("25:30 26:00", "two times"),
    ("25:30 12:00~13:00", "two times"),
    ("25:30~26:00~27:00", "two times"),
    ("1月24日 1月25日 25:30", "two dates"),
    ("2026年2027年1月24日25:30", "two years"),
    ("2027年 2026-01-24 25:30", "two years"),
    ("2026年25:30", "a year without month and day"),
    ("today tomorrow 25:30", "two days"),
    ("tomorrow 2026-01-24 25:30", "two days"),
    ("25:30 JST EST", "two zones"),
    ("~25:30", "an end without a start"),
    ("-25:30", "an end without a start"),
    ("25:30まで", "an end without a start"),
    ("25:30~25:00", "ends before it begins"),
    ("10:00~9:00", "ends before it begins"),
    ("24:00~24:00", "ends before it begins"),
    ("25:30~翌26:00", "ends before it begins"),
    ("11:30 - 11:45 p.m.", "a.m. or p.m. with both"),
    ("2026-01-24 20:30-05:00", "a range or an offset"),
    ("2026-01-24T25:30-30:00", "no offset"),
    ("25:30 +15:00", "no offset"),
    ("25:30 p.m.", "12-hour clock"),
    ("13:30 am", "12-hour clock"),
    ("0:30 pm", "12-hour clock"),
    ("午前13時", "12-hour clock"),
    ("午後25時半", "12-hour clock"),
    ("午前11:30 p.m.", "says twice"),
    ("深夜深夜1時", "says twice"),
    ("夜の正午", "says twice"),
    ("深夜7時", "contradicts itself"),
    ("朝23時", "contradicts itself"),
    ("翌25:30", "counts the next day twice"),
    ("25:30 翌日", "belongs before a time"),
    ("January 24 at 25:30 (effectively, January 25th at 2:30 a.m.)", "does not agree"),
    ("January 24 at 25:30 (effectively, January 26th at 1:30 a.m.)", "does not agree"),
    ("January 24 at 25:30 (January 26)", "does not agree"),
    ("January 24 at 25:30 (月)", "is a Saturday, not a Monday"),
    ("2026-01-24 25:30 (17:30 UTC)", "does not agree"),
    ("1月24日深夜1時30分(26日)", "does not agree"),
    ("25:30 or 26:00", "does not agree"),
    ("25:30 or", "ends where more should follow"),
    ("25:30 (JST", "ends where more should follow"),
    ("25:30 ()", "ends where more should follow"),
    ("25:30)", "a bracket without its other half"),
    ("((25:30))", "a bracket without its other half"),
]


class TestRefused:
    @pytest.mark.parametrize("text, named", REFUSED, ids=[text[:30] for text, _ in REFUSED])
    def test_one_clear_line(self, text: str, named: str) -> None:
        """What cannot be, contradicts itself or is not understood is refused in one line that names it."""
        found = sentence(text)
        assert named in found
        assert len(found) < 200
        assert found.isprintable()

    def test_kinds(self) -> None:
        """A fault of the time and a fault of the date are of their own classes."""
        with pytest.raises(BroadcastTimeError):
            read("25:60")
        with pytest.raises(PartialDateError):
            read("2026-02-29 25:30")

    def test_weekday_fits_no_year_near(self) -> None:
        """Where a weekday fits no year within eleven months, the sentence names the years that were tried."""
        assert sentence("7月25日(日)25:30") == (
            '"7月25日(日)25:30": 2025-07-25 is a Friday and 2026-07-25 is a Saturday, not a Sunday'
            "; it is one in 2027: write the year if that is meant"
        )

    def test_year_without_month(self) -> None:
        """A given year does not help a day without a month."""
        assert "without a month" in sentence("24日25:30", year=2026)

    @pytest.mark.parametrize("year", [1899, 2200, 9999])
    def test_now_out_of_range(self, year: int) -> None:
        """A present beyond the years of the calendar is refused, not overflowed."""
        assert str(year) in sentence("25:30", now=datetime(year, 12, 31, 23, tzinfo=UTC))


class TestTokens:
    @pytest.mark.parametrize(
        "text, kinds",
        [
            ("2026年1月24日（土）25時30分～", ["year", "date", "weekday", "clock", "to"]),
            ("Sat Jan 24 2026, 25:30 JST", ["weekday", "date", "filler", "clock", "zone"]),
            ("ｽﾀｰﾄ 25:30", ["filler", "clock"]),
            ("x25:30", ["unknown", "clock"]),
        ],
    )
    def test_spans(self, text: str, kinds: list[str]) -> None:
        """Tokens carry their place in the text as given, in order, with nothing but blanks between them."""
        found = tokens(text)
        assert [token.kind for token in found] == kinds
        gaps = [text[before.end : after.start] for before, after in pairwise(found)]
        assert not "".join([text[: found[0].start], *gaps, text[found[-1].end :]]).strip()
