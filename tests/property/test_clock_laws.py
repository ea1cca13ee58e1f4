"""Laws of the 30-hour clock: round trips, order, gaps and overlaps; and of reading a moment in its many spellings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from medalcal.errors import BroadcastTimeError, ClockGapError, ClockOverlapError, PartialDateError
from medalcal.model.clock import BroadcastTime, Label, airs_at, canonical, instants, label_at, parse_end
from medalcal.news.moment import read_moment
from medalcal.news.tokens import tokens
from tests.property.strategies import (
    broadcast_times,
    clock_days,
    clock_instants,
    clock_zones,
    labels,
    moment_spellings,
    rollovers,
    skipped_labels,
)

pytestmark = pytest.mark.property

NOW = datetime(2026, 1, 20, tzinfo=UTC)
TOKYO = ZoneInfo("Asia/Tokyo")
WORDS = [
    "1月24日", "24日", "(土)", "（日）", "土曜", "毎週", "深夜", "午前", "午後", "夜", "翌", "1時", "25時", "半",
    "30分", "25:30", "1:30", "30:00", "25:60", "a.m.", "p.m.", "January", "24th", "2026", "Saturday", "at", "or",
    "JST", "EST", "+09:00", "~", "-", "(", ")", "effectively", "noon", "midnight", "tonight", "2026-01-24", "T", "Z",
    "1/2/2026", "から", "まで", "つまり", "banana", "頃", "９", "/", ":", "令和8年", "\u200b", "\x00",
]  # fmt: skip


class TestLabels:
    @given(broadcast_times)
    def test_spelling(self, time: BroadcastTime) -> None:
        """A label reads back as it was written, as a start and as an end."""
        assert BroadcastTime.parse(str(time)) == time == parse_end(str(time))

    @given(labels, rollovers)
    def test_canonical_is_the_same_reading(self, label: Label, rollover: int) -> None:
        """The canonical label shows the same clock, lies in one broadcast day, and is its own canonical form."""
        same = canonical(label, rollover)
        assert same.civil == label.civil
        assert rollover <= same.time < 24 * 60 + rollover
        assert canonical(same, rollover) == same

    @given(labels, clock_zones, rollovers)
    def test_label_instant_label(self, label: Label, zone: ZoneInfo, rollover: int) -> None:
        """Each instant of a canonical label has that label; a skipped one has no instant."""
        wanted = canonical(label, rollover)
        assert [label_at(instant, zone, rollover) for instant in instants(wanted, zone)] == [wanted] * len(
            instants(wanted, zone)
        )

    @given(clock_instants, clock_zones, rollovers)
    def test_instant_label_instant(self, instant: datetime, zone: ZoneInfo, rollover: int) -> None:
        """An instant is among those of its label."""
        assert instant in instants(label_at(instant, zone, rollover), zone)

    @given(labels, clock_zones)
    def test_refusal_or_one_instant(self, label: Label, zone: ZoneInfo) -> None:
        """A label is refused exactly where the clock shows it never or twice; twice is in order."""
        found = instants(label, zone)
        if len(found) == 1:
            assert airs_at(label, zone) == airs_at(label, zone, settle=True) == found[0]
            return
        with pytest.raises(ClockOverlapError if found else ClockGapError):
            airs_at(label, zone)
        if found:
            assert found[0] < found[1]
            assert airs_at(label, zone, settle=True) == found[0]

    @given(clock_days, st.lists(broadcast_times, min_size=2), clock_zones)
    def test_order(self, on: date, times: list[BroadcastTime], zone: ZoneInfo) -> None:
        """Labels of a broadcast date keep their order as instants, weakly where the clock jumps."""
        found = [airs_at(Label(on, time), zone, settle=True) for time in sorted(times)]
        assert found == sorted(found)

    @given(skipped_labels)
    def test_settled_gap(self, skipped: tuple[Label, ZoneInfo]) -> None:
        """A skipped time settles at the jump: just before it the clock shows less, from it on more than was asked."""
        label, zone = skipped
        assert instants(label, zone) == ()
        jump = airs_at(label, zone, settle=True)
        before = (jump - timedelta(seconds=1)).astimezone(zone).replace(tzinfo=None)
        assert before < label.civil < jump.astimezone(zone).replace(tzinfo=None)

    @pytest.mark.slow
    @pytest.mark.parametrize("name", sorted(available_timezones() - {"localtime"}))
    def test_every_zone(self, name: str) -> None:
        """In every zone, around every change of its clock, the labels of a day keep their order and return."""
        zone = ZoneInfo(name)
        for on in days_of_changes(zone):
            labels = [Label(on, BroadcastTime(minutes)) for minutes in range(0, 1800, 13)]
            settled = [airs_at(label, zone, settle=True) for label in labels]
            assert all(earlier <= later for earlier, later in pairwise(settled)), on
            for label in map(canonical, labels):
                assert {label_at(instant, zone) for instant in instants(label, zone)} <= {label}


def days_of_changes(zone: ZoneInfo) -> Iterator[date]:
    """Give the days from 1972 to 2039 on which a zone's offset changes, and the days before them."""
    noon = datetime(1972, 1, 9, 12, tzinfo=UTC)
    while noon.year < 2040:
        following = noon + timedelta(days=1)
        if noon.astimezone(zone).utcoffset() != following.astimezone(zone).utcoffset():
            yield from (noon.date() + timedelta(days=n) for n in (-1, 0, 1))
        noon = following


def read_all_spellings(label: Label, zone: ZoneInfo, rollover: int) -> None:
    """Check that each spelling of a label gives what the clock gives."""
    expected = instants(label, zone)
    for text in moment_spellings(label):
        if not expected:
            with pytest.raises(ClockGapError):
                read_moment(text, now=NOW, zone=zone, rollover=rollover)
            continue
        readings = read_moment(text, now=NOW, zone=zone, rollover=rollover)
        assert tuple(reading.airs_at for reading in readings) == expected, text
        assert {reading.label for reading in readings} == {canonical(label, rollover)}, text
        assert {reading.civil for reading in readings} == {label.civil}, text


class TestReading:
    @given(labels, clock_zones, rollovers)
    def test_spellings(self, label: Label, zone: ZoneInfo, rollover: int) -> None:
        """A label reads as the same instant in every spelling, and is printed in its canonical form."""
        read_all_spellings(label, zone, rollover)

    @pytest.mark.slow
    @settings(max_examples=3000, deadline=None)
    @given(labels, clock_zones, rollovers)
    def test_spellings_of_many(self, label: Label, zone: ZoneInfo, rollover: int) -> None:
        """The same for many more labels."""
        read_all_spellings(label, zone, rollover)

    @given(broadcast_times, st.integers(0, 6), clock_instants)
    def test_next_weekday(self, time: BroadcastTime, weekday: int, now: datetime) -> None:
        """A weekday with a label is its first showing after now, at most a week away, on that weekday of the grid."""
        text = f"{'月火水木金土日'[weekday]}曜{time}"
        (reading,) = read_moment(text, now=now, zone=TOKYO)
        assert timedelta() < reading.airs_at - now <= timedelta(days=7)
        assert canonical(Label(clock_day(reading.civil, time), time)) == reading.label
        assert clock_day(reading.civil, time).weekday() == weekday

    @given(clock_days, broadcast_times, clock_instants)
    def test_nearest_year(self, on: date, time: BroadcastTime, now: datetime) -> None:
        """A date without a year lies within half a year of now."""
        assume((on.month, on.day) != (2, 29))
        (reading,) = read_moment(f"{on.month}/{on.day} {time}", now=now, zone=TOKYO)
        assert abs(reading.airs_at - now) <= timedelta(days=185)

    @given(labels, clock_zones)
    def test_offset_settles(self, label: Label, zone: ZoneInfo) -> None:
        """An offset beside a label names one instant, also where the zone's clock shows the label twice."""
        for instant in instants(label, zone):
            offset = instant.astimezone(zone).strftime("%z")
            (reading,) = read_moment(f"{label.on}T{label.time}{offset}", now=NOW, zone=zone)
            assert reading.airs_at == instant


def clock_day(civil: datetime, time: BroadcastTime) -> date:
    """Give the date that a label counts from."""
    return civil.date() - timedelta(days=time.next_day)


def read_or_refuse(text: str) -> None:
    """Check that a text is read in order, or refused in one clear line."""
    try:
        readings = read_moment(text, now=NOW, zone=TOKYO)
    except (BroadcastTimeError, PartialDateError) as error:
        assert re.fullmatch(r"[^\n\r\x00-\x1f]{10,300}", str(error))  # noqa: PT017
        return
    assert 1 <= len({reading.airs_at for reading in readings}) == len(readings)


class TestNothingElseHappens:
    @given(st.lists(st.sampled_from(WORDS), max_size=8), st.sampled_from(["", " "]))
    def test_words(self, words: list[str], between: str) -> None:
        """Words of the table in any order are read or refused, and never anything else."""
        read_or_refuse(between.join(words))

    @given(st.text(max_size=60))
    def test_any_text(self, text: str) -> None:
        """So is any text."""
        read_or_refuse(text)

    @pytest.mark.slow
    @settings(max_examples=20000, deadline=None)
    @given(st.lists(st.sampled_from(WORDS), max_size=10), st.sampled_from(["", " "]))
    def test_many_words(self, words: list[str], between: str) -> None:
        """So are many more."""
        read_or_refuse(between.join(words))

    @given(labels, st.from_regex(r"[a-z]{3,12}", fullmatch=True))
    def test_garbage_is_named(self, label: Label, word: str) -> None:
        """A word that the table does not have is named in the refusal, wherever it stands."""
        assume([token.kind for token in tokens(word)] == ["unknown"])
        for text in (f"{label.on} {label.time} {word}", f"{word} {label.on} {label.time}"):
            with pytest.raises((BroadcastTimeError, PartialDateError)) as caught:
                read_moment(text, now=NOW, zone=TOKYO)
            assert f'"{word}"' in str(caught.value)
