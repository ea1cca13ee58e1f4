"""The 30-hour clock.

Transitions are those of the zones' laws for 2026: New York 8 March and 1 November, Berlin 29 March and 25 October, Lord
Howe 5 April and 4 October; Samoa left out 30 December 2011. Dates and weekdays are facts of the calendar.
"""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from medalcal.errors import BroadcastTimeError, ClockGapError, ClockOverlapError
from medalcal.model.clock import (
    BroadcastTime,
    Label,
    airs_at,
    canonical,
    instants,
    label_at,
    label_text,
    parse_end,
    parse_rollover,
)

TOKYO, NEW_YORK, BERLIN = ZoneInfo("Asia/Tokyo"), ZoneInfo("America/New_York"), ZoneInfo("Europe/Berlin")
LORD_HOWE, APIA, MONROVIA = ZoneInfo("Australia/Lord_Howe"), ZoneInfo("Pacific/Apia"), ZoneInfo("Africa/Monrovia")

NO_LABELS = [
    "25:60", "30:00", "31:00", "99:99", "100:00", "2530", "25", "25:3", "25:300", "-1:00", "+1:00", "25.30",
    "25:30:00", " 25:30", "25:30 ", "25:30\n", "", ":", "25:", ":30", "２５：３０", "٢٥:٣٠", "25時30分", "1_0:00",
    "25:30Z", "1" * 1024,
]  # fmt: skip


def label(on: str, time: str) -> Label:
    return Label(date.fromisoformat(on), BroadcastTime.parse(time))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


class TestBroadcastTime:
    @pytest.mark.parametrize(
        "text, minutes, written, next_day, clock",
        [
            ("0:00", 0, "00:00", 0, "00:00"),
            ("00:00", 0, "00:00", 0, "00:00"),
            ("5:00", 300, "05:00", 0, "05:00"),
            ("12:05", 725, "12:05", 0, "12:05"),
            ("23:59", 1439, "23:59", 0, "23:59"),
            ("24:00", 1440, "24:00", 1, "00:00"),
            ("25:30", 1530, "25:30", 1, "01:30"),
            ("28:59", 1739, "28:59", 1, "04:59"),
            ("29:59", 1799, "29:59", 1, "05:59"),
        ],
    )
    def test_of_the_grid(self, text: str, minutes: int, written: str, next_day: int, clock: str) -> None:
        """A label counts minutes from midnight of its date, and knows what the clock on the wall shows."""
        time = BroadcastTime.parse(text)
        assert (time, str(time), f"{time}") == (minutes, written, written)
        assert (time.next_day, time.clock_text) == (next_day, clock)

    @pytest.mark.parametrize("text", NO_LABELS)
    def test_not_of_the_grid(self, text: str) -> None:
        """What is not on the 30-hour clock is refused in one short line."""
        with pytest.raises(BroadcastTimeError) as caught:
            BroadcastTime.parse(text)
        assert "\n" not in str(caught.value) or "\n" in text
        assert len(str(caught.value)) < 140

    @pytest.mark.parametrize("minutes", [-1, 1800, 10**9])
    def test_minutes_outside(self, minutes: int) -> None:
        """Minutes before 0:00 or after 29:59 make no label."""
        with pytest.raises(BroadcastTimeError, match="from 0:00 to 29:59"):
            BroadcastTime(minutes)

    def test_sentence(self) -> None:
        """The usual slip is answered with the right spelling."""
        with pytest.raises(BroadcastTimeError) as caught:
            BroadcastTime.parse("2530")
        assert str(caught.value) == '"2530" is not a broadcast time; write it as "25:30"'

    def test_is_a_value(self) -> None:
        """A label compares, hashes and travels as its minutes do, and shows itself as a label."""
        time = BroadcastTime.parse("25:30")
        assert pickle.loads(pickle.dumps(time)) == time  # noqa: S301
        assert (hash(time), repr(time)) == (hash(1530), "BroadcastTime(25:30)")


class TestEndsAndRollovers:
    @pytest.mark.parametrize("text, minutes", [("0:00", 0), ("26:00", 1560), ("29:59", 1799), ("30:00", 1800)])
    def test_ends(self, text: str, minutes: int) -> None:
        """An end may be 30:00."""
        assert parse_end(text) == minutes

    @pytest.mark.parametrize("text", ["30:01", "31:00", "25:60", "", "3000"])
    def test_no_ends(self, text: str) -> None:
        """Nothing ends after 30:00."""
        with pytest.raises(BroadcastTimeError):
            parse_end(text)

    @pytest.mark.parametrize("text, minutes", [("0:00", 0), ("04:00", 240), ("05:00", 300), ("6:00", 360)])
    def test_rollovers(self, text: str, minutes: int) -> None:
        """A day turns between midnight and 6:00."""
        assert parse_rollover(text) == minutes

    @pytest.mark.parametrize("text", ["6:01", "7:00", "12:00", "24:00", "29:00", "5", "", "05:60"])
    def test_no_rollovers(self, text: str) -> None:
        """A later rollover would need labels past 29:59."""
        with pytest.raises(BroadcastTimeError):
            parse_rollover(text)

    def test_latest_rollover_has_labels(self) -> None:
        """With the latest rollover every clock still has a label."""
        start = utc("2026-01-24T00:00+09:00")
        labels = [label_at(start + timedelta(minutes=n), TOKYO, parse_rollover("6:00")) for n in range(24 * 60)]
        assert (labels[0], labels[359], labels[360]) == (
            label("2026-01-23", "24:00"), label("2026-01-23", "29:59"), label("2026-01-24", "6:00"),
        )  # fmt: skip


class TestLabel:
    @pytest.mark.parametrize(
        "on, time, civil",
        [
            ("2026-01-24", "25:30", "2026-01-25T01:30"),
            ("2026-01-24", "23:59", "2026-01-24T23:59"),
            ("2026-01-31", "24:00", "2026-02-01T00:00"),
            ("2026-12-31", "29:59", "2027-01-01T05:59"),
            ("2028-02-28", "24:30", "2028-02-29T00:30"),
            ("2026-02-28", "24:30", "2026-03-01T00:30"),
        ],
    )
    def test_civil(self, on: str, time: str, civil: str) -> None:
        """From 24:00 on, the calendar on the wall shows the next day."""
        shown = label(on, time)
        assert shown.civil == datetime.fromisoformat(civil)
        assert shown.civil_on == datetime.fromisoformat(civil).date()

    @pytest.mark.parametrize(
        "on, time, rollover, canonical_on, canonical_time",
        [
            ("2026-01-25", "1:30", 300, "2026-01-24", "25:30"),
            ("2026-01-25", "4:59", 300, "2026-01-24", "28:59"),
            ("2026-01-25", "5:00", 300, "2026-01-25", "5:00"),
            ("2026-01-24", "25:30", 300, "2026-01-24", "25:30"),
            ("2026-01-24", "28:59", 300, "2026-01-24", "28:59"),
            ("2026-01-24", "29:00", 300, "2026-01-25", "5:00"),
            ("2026-01-24", "29:30", 300, "2026-01-25", "5:30"),
            ("2026-01-24", "28:00", 240, "2026-01-25", "4:00"),
            ("2026-01-24", "25:30", 0, "2026-01-25", "1:30"),
            ("2026-03-01", "0:00", 300, "2026-02-28", "24:00"),
        ],
    )
    def test_canonical(self, on: str, time: str, rollover: int, canonical_on: str, canonical_time: str) -> None:
        """A time belongs to the broadcast day that runs from rollover to rollover."""
        assert canonical(label(on, time), rollover) == label(canonical_on, canonical_time)

    @pytest.mark.parametrize(
        "instant, zone, rollover, on, time",
        [
            ("2026-01-24T16:30Z", TOKYO, 300, "2026-01-24", "25:30"),
            ("2026-01-25T01:30+09:00", TOKYO, 0, "2026-01-25", "1:30"),
            ("2026-01-24T19:59:59Z", TOKYO, 300, "2026-01-24", "28:59"),
            ("2026-01-24T20:00Z", TOKYO, 300, "2026-01-25", "5:00"),
            ("2026-03-08T06:59Z", NEW_YORK, 300, "2026-03-07", "25:59"),
            ("2026-03-08T07:00Z", NEW_YORK, 300, "2026-03-07", "27:00"),
            ("2026-11-01T05:30Z", NEW_YORK, 300, "2026-10-31", "25:30"),
            ("2026-11-01T06:30Z", NEW_YORK, 300, "2026-10-31", "25:30"),
            ("2026-10-25T01:30Z", BERLIN, 300, "2026-10-24", "26:30"),
        ],
    )
    def test_of_an_instant(self, instant: str, zone: ZoneInfo, rollover: int, on: str, time: str) -> None:
        """A Japanese reader expects Sunday 01:30 as Saturday 25:30; seconds are dropped."""
        assert label_at(utc(instant), zone, rollover) == label(on, time)


class TestAirsAt:
    @pytest.mark.parametrize(
        "on, time, zone, instant",
        [
            ("2026-01-24", "25:30", TOKYO, "2026-01-24T16:30Z"),
            ("2026-01-24", "0:00", TOKYO, "2026-01-23T15:00Z"),
            ("2026-01-24", "29:59", TOKYO, "2026-01-24T20:59Z"),
            ("2026-03-07", "25:59", NEW_YORK, "2026-03-08T06:59Z"),
            ("2026-03-07", "27:00", NEW_YORK, "2026-03-08T07:00Z"),
            ("2026-07-04", "20:00", NEW_YORK, "2026-07-05T00:00Z"),
            ("2026-03-28", "25:59", BERLIN, "2026-03-29T00:59Z"),
            ("2026-03-28", "27:00", BERLIN, "2026-03-29T01:00Z"),
            ("2026-10-24", "27:00", BERLIN, "2026-10-25T02:00Z"),
            ("1950-06-01", "12:00", TOKYO, "1950-06-01T02:00Z"),
        ],
    )
    def test_shown_once(self, on: str, time: str, zone: ZoneInfo, instant: str) -> None:
        """A label is the instant at which the zone's clock shows it; Tokyo had summer time in 1950."""
        assert airs_at(label(on, time), zone) == utc(instant)
        assert instants(label(on, time), zone) == (utc(instant),)

    @pytest.mark.parametrize(
        "on, time, zone, jump",
        [
            ("2026-03-07", "26:00", NEW_YORK, "2026-03-08T07:00Z"),
            ("2026-03-07", "26:59", NEW_YORK, "2026-03-08T07:00Z"),
            ("2026-03-08", "2:30", NEW_YORK, "2026-03-08T07:00Z"),
            ("2026-03-28", "26:30", BERLIN, "2026-03-29T01:00Z"),
            ("2026-10-03", "26:15", LORD_HOWE, "2026-10-03T15:30Z"),
            ("2011-12-30", "12:00", APIA, "2011-12-30T10:00Z"),
        ],
    )
    def test_gap(self, on: str, time: str, zone: ZoneInfo, jump: str) -> None:
        """A skipped time is refused, or settled as the moment of the jump: an hour, half an hour, Samoa's whole day."""
        skipped = label(on, time)
        assert instants(skipped, zone) == ()
        with pytest.raises(ClockGapError):
            airs_at(skipped, zone)
        assert airs_at(skipped, zone, settle=True) == utc(jump)

    @pytest.mark.parametrize(
        "on, time, zone, first, second",
        [
            ("2026-10-31", "25:00", NEW_YORK, "2026-11-01T05:00Z", "2026-11-01T06:00Z"),
            ("2026-10-31", "25:59", NEW_YORK, "2026-11-01T05:59Z", "2026-11-01T06:59Z"),
            ("2026-11-01", "1:30", NEW_YORK, "2026-11-01T05:30Z", "2026-11-01T06:30Z"),
            ("2026-10-24", "26:30", BERLIN, "2026-10-25T00:30Z", "2026-10-25T01:30Z"),
            ("2026-04-04", "25:45", LORD_HOWE, "2026-04-04T14:45Z", "2026-04-04T15:15Z"),
        ],
    )
    def test_overlap(self, on: str, time: str, zone: ZoneInfo, first: str, second: str) -> None:
        """A time that comes twice is refused, or settled as its first showing."""
        repeated = label(on, time)
        assert instants(repeated, zone) == (utc(first), utc(second))
        with pytest.raises(ClockOverlapError):
            airs_at(repeated, zone)
        assert airs_at(repeated, zone, settle=True) == utc(first)

    def test_sentences(self) -> None:
        """Both refusals name the label, the zone and the instants."""
        with pytest.raises(ClockGapError) as gap:
            airs_at(label("2026-03-07", "26:30"), NEW_YORK)
        assert str(gap.value) == (
            "2026-03-07 26:30 does not exist in America/New_York, where the clocks go forward that night; "
            "they jump to 03:00 at 2026-03-08T07:00Z"
        )
        with pytest.raises(ClockOverlapError) as overlap:
            airs_at(label("2026-10-31", "25:30"), NEW_YORK)
        assert str(overlap.value) == (
            "2026-10-31 25:30 comes twice in America/New_York, where the clocks go back that night; "
            "it is 2026-11-01T05:30Z or 2026-11-01T06:30Z"
        )

    @pytest.mark.parametrize("minutes", range(0, 45))
    def test_gap_with_seconds(self, minutes: int) -> None:
        """Monrovia's clock jumped by 44 minutes and 30 seconds in 1972; the search for the jump ends."""
        skipped = Label(date(1972, 1, 7), BroadcastTime(minutes))
        assert airs_at(skipped, MONROVIA, settle=True) == utc("1972-01-07T00:44:30Z")


def test_label_text_of_an_end() -> None:
    """An end is written like a label."""
    assert label_text(1800) == "30:00"
