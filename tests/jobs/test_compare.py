"""Another calendar beside ours: what is taken for what, and what is said of a difference."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medalcal.emit.entry import Entry, present
from medalcal.emit.searchkey import folded
from medalcal.jobs.calendar import open_calendar
from medalcal.jobs.compare import Comparison, compare
from medalcal.jobs.recognise import EPISODE, VOLUME, Number, Titles, read_number
from medalcal.ledger.selection import ALL, COARSE, DAY, INSTANT, Filter
from medalcal.sources.ics import Feed, ForeignEvent, Suspicion

BERLIN = ZoneInfo("Europe/Berlin")
SAMPLE = str(Path(__file__).parent.parent / "samples" / "terminal")
TITLES = Titles([("medalist", ("Medalist", "メダリスト", "Medarisuto")), ("weekly", ("Roll Over and Die",))])


@pytest.fixture
def ours() -> list[Entry]:
    """Give the entries of the small data folder: Medalist from Saturday 24 January 2026, 25:30, 16:30 in UTC."""
    snapshot = open_calendar(SAMPLE)
    stored = [entry for tier in (INSTANT, DAY, COARSE) for entry in snapshot.entries(tier, ALL, Filter())]
    return [present(entry, zone=BERLIN, language="en") for entry in stored]


def event(summary: str, start: str, uid: str = "", status: str = "confirmed") -> ForeignEvent:
    """Give an event at an instant, ``2026-01-24 16:30``, or on a day."""
    at = date.fromisoformat(start) if len(start) == 10 else datetime.fromisoformat(start).replace(tzinfo=UTC)
    return ForeignEvent(uid or f"{summary} {start}", summary, at, None, status, None, (), None, 1)


def against(ours: list[Entry], *events: ForeignEvent, **options: Any) -> Comparison:
    """Compare events with entries."""
    feed = Feed(None, list(events), [], options.pop("suspicious", []), [])
    return compare(feed, TITLES, ours, BERLIN, **options)


def the_pair(found: Comparison) -> tuple[str, int | None, int | None, str | None]:
    """Give key, minutes, days and note of the only pair, which differs."""
    assert (len(found.differs), found.same) == (1, []), found
    pair = found.differs[0]
    return pair.ours["key"], pair.difference.minutes, pair.difference.days, pair.difference.note


# What a title says


@pytest.mark.parametrize(
    "text,number",
    [
        ("S2E03", Number(2, 3, EPISODE)),
        ("s02 e14", Number(2, 14, EPISODE)),
        ("Season 2 Episode 3", Number(2, 3, EPISODE)),
        ("2x03", Number(2, 3, EPISODE)),
        ("#03", Number(None, 3, None)),
        ("第3話", Number(None, 3, EPISODE)),
        ("第１３話", Number(None, 13, EPISODE)),
        ("3話", Number(None, 3, EPISODE)),
        ("第2期 第3話", Number(2, 3, EPISODE)),
        ("2期 #3", Number(2, 3, None)),
        ("Episode 3", Number(None, 3, EPISODE)),
        ("Ep. 3", Number(None, 3, EPISODE)),
        ("EP14", Number(None, 14, EPISODE)),
        ("vol. 3", Number(None, 3, VOLUME)),
        ("Vol.3", Number(None, 3, VOLUME)),
        ("Volume 14", Number(None, 14, VOLUME)),
        ("第3巻", Number(None, 3, VOLUME)),
        ("3巻", Number(None, 3, VOLUME)),
        ("Season 2 - 14", Number(2, 14, None, False)),
        ("2nd Season 14", Number(2, 14, None, False)),
        ("14", Number(None, 14, None, False)),
        ("(14)", Number(None, 14, None, False)),
        ("2nd Season", Number(2, None, None, False)),
        ("Season 2, part 1, weekly episode", Number(2, None, None, False)),
        ("", Number(None, None, None, False)),
        ("1月24日 25:30", Number(None, None, None, False)),
        ("2026-01-24 new", Number(None, None, None, False)),
        ("9.5", Number(None, None, None, False)),
        ("第3.5話", Number(None, None, None, False)),
        ("Episode 3.5", Number(None, None, None, False)),
        ("S2E03.5", Number(None, None, None, False)),
        ("S02E03.1080p", Number(2, 3, EPISODE)),
        ("第1985話", Number(None, 1985, EPISODE)),
        ("2050話", Number(None, 2050, EPISODE)),
        ("#2003", Number(None, 2003, None)),
        ("(2025) 3", Number(None, 3, None, False)),
        ("第三話", Number(None, 3, EPISODE)),
        ("二期 十二話", Number(2, 12, EPISODE)),
        ("第百二十三話", Number(None, 123, EPISODE)),
        ("二〇巻", Number(None, 20, VOLUME)),
    ],
)
def test_numbers(text: str, number: Number) -> None:
    """Season, number and what it counts; no date, time or year is a number."""
    assert read_number(folded(text)) == number


@pytest.mark.parametrize(
    "text,works",
    [
        ("Medalist S2E03", ("medalist",)),
        ("【アニメ】メダリスト 第3話", ("medalist",)),
        ("ﾒﾀﾞﾘｽﾄ #3", ("medalist",)),
        ("MEDALIST: The Athlete’s Oath", ("medalist",)),
        ("TVアニメ「めだりすと」", ("medalist",)),
        ("medalists of 2026", None),
        ("Roll over, and die! - 5", ("weekly",)),
        ("Frieren S2E03", ("frieren",)),
        ("Frieren: Beyond Journey's End – Episode 3", ("frieren",)),
        ("Frieren Beyond Journey’s End 3", ("frieren",)),
        ("86 #3", ("eighty-six",)),
        ("Episode 86", None),
        ("Kaiju No. 8 #3", ("kaiju",)),
        ("DANDADAN 3", ("dandadan",)),
        ("Dan Da Dan 3", ("dandadan",)),
        ("ち。 第3話", ("chi",)),
        ("いちご 第3話", None),
        ("One Piece 1150", ("one-piece",)),
        ("THE ONE PIECE 1", ("the-one-piece",)),
        ("Twin 3", ("twin-a", "twin-b")),
        ("Orange 3", ("orange",)),
        ("OR ANGE 3", ("orange",)),
        ("For angels 3", None),
        ("more life 2", None),
    ],
)
def test_titles(text: str, works: tuple[str, ...] | None) -> None:
    """In any script, width and case; as words of their own; the longest title wins."""
    titles = Titles(
        [
            ("medalist", ("Medalist", "メダリスト")),
            ("weekly", ("Roll Over and Die",)),
            ("frieren", ("Frieren", "Frieren: Beyond Journey's End")),
            ("eighty-six", ("86",)),
            ("kaiju", ("Kaiju No. 8",)),
            ("dandadan", ("Dan Da Dan",)),
            ("chi", ("ち。",)),
            ("one-piece", ("One Piece",)),
            ("the-one-piece", ("The One Piece",)),
            ("twin-a", ("Twin",)),
            ("twin-b", ("TWIN",)),
            ("orange", ("Orange",)),
            ("relife", ("ReLIFE",)),
        ]
    )
    found = titles.find(text)
    assert (found and found.works) == works
    if text.startswith(("86", "Kaiju")):
        assert found is not None
        assert found.number.number == 3


# What is taken for what


@pytest.mark.parametrize(
    "summary",
    [
        "Medalist S2E01",
        "メダリスト 第14話",
        "メダリスト 第2期 #1",
        "Medalist Season 2 - 14",
        "Medalist Episode 14",
        "Medalist",
    ],
)
def test_the_same_time(ours: list[Entry], summary: str) -> None:
    """By the printed number, by the place in the season, or by time alone."""
    found = against(ours, event(summary, "2026-01-24 16:30"))
    assert [pair.ours["key"] for pair in found.same] == ["medalist/season-2/1"]
    assert (found.differs, found.unknown_here, found.other_works) == ([], [], [])


def test_by_uid(ours: list[Entry]) -> None:
    """A UID of ours says what it is, whatever the title and the day say."""
    uid = next(entry["uid"] for entry in ours if entry["key"] == "medalist/season-2/2")
    found = against(ours, event("something else", "2026-01-24 16:30", uid))
    assert the_pair(found)[:2] == ("medalist/season-2/2", -7 * 24 * 60)


def test_one_event_is_one_entry(ours: list[Entry]) -> None:
    """Two events are never one of ours; of two with its number the nearer is, and the other is told of."""
    found = against(ours, event("Medalist Ep. 14", "2026-01-24 16:30"), event("Medalist Ep. 14", "2026-01-25 16:30"))
    assert len(found.same) == 1
    assert [(stray.work, stray.note) for stray in found.unknown_here] == [
        ("medalist", "medalist/season-2/1 is matched by another event")
    ]


def test_nearness_needs_to_be_near(ours: list[Entry]) -> None:
    """Without a number, half a week away is something else."""
    found = against(ours, event("Medalist special", "2026-02-20 16:30"))
    assert [stray.theirs.summary for stray in found.unknown_here] == ["Medalist special"]


@pytest.mark.parametrize("start", ["2026-01-24 16:30", "2026-01-27 16:30"])
@pytest.mark.parametrize("summary", ["Medalist 99", "Medalist #99", "Medalist Season 2 - 2"])
def test_another_number_is_another_thing(ours: list[Entry], summary: str, start: str) -> None:
    """Episode 14 of that time, the first of season 2, is no episode 99 or 2, however near."""
    found = against(ours, event(summary, start))
    assert "medalist/season-2/1" not in [pair.ours["key"] for pair in (*found.same, *found.differs)]


@pytest.mark.parametrize("summary", ["Medalist 2", "Medalist (2)", "メダリスト2"])
def test_a_number_may_be_the_season(ours: list[Entry], summary: str) -> None:
    """A number that only stands there, week by week, is the season’s."""
    found = against(ours, event(summary, "2026-01-24 16:30"), event(summary, "2026-02-08 16:30"))
    assert [pair.ours["key"] for pair in (*found.same, *found.differs)] == [
        "medalist/season-2/1",
        "medalist/season-2/3",
    ]


def test_a_number_beside_what_has_none(ours: list[Entry]) -> None:
    """A film without a number may have one there: a screen, an age."""
    films = [entry for entry in ours if entry["kind"] == "film"]
    assert len(against(films, event("劇場版メダリスト 12", "2027-01-15")).same) == 1
    assert len(against(films, event("劇場版メダリスト 第12話", "2027-01-15")).unknown_here) == 1


def test_the_same_number_a_season_away_is_another_thing(ours: list[Entry]) -> None:
    """Episode 14 of another year is not ours."""
    assert len(against(ours, event("Medalist #14", "2025-01-24 16:30")).unknown_here) == 1


def test_another_season_is_another_thing(ours: list[Entry]) -> None:
    """Episode 3 of season 3 is none of season 2; nor, half a year later, one of a series that has no such number."""
    assert len(against(ours, event("Medalist S3E03", "2026-02-07 16:30")).unknown_here) == 1
    plain = [{**entry, "label": "Episode", "key": entry["key"].replace("season-2", "tv")} for entry in ours]
    assert len(against(plain, event("Medalist S2E03", "2026-02-07 16:30")).same) == 1
    assert len(against(plain, event("Medalist S2E03", "2026-07-18 16:30")).unknown_here) == 1


def test_many_of_one_work_take_no_time_by_the_square(ours: list[Entry]) -> None:
    """Years of one work, there and here."""
    episode = next(entry for entry in ours if entry["key"] == "medalist/season-2/1")
    days = [date(1999, 1, 2) + timedelta(weeks=week) for week in range(1500)]
    many = [
        {**episode, "key": f"medalist/tv/{number}", "uid": str(number), "number": number, "label": f"Episode {number}",
         "airs_at": f"{day}T16:30:00Z", "date": f"{day}", "civil_on": f"{day}", "broadcast_on": f"{day}"}
        for number, day in enumerate(days, 1)
    ]  # fmt: skip
    begun = time.process_time()
    for form in ("Medalist", "Medalist #{}", "Medalist {}", "Medalist S1E{}"):
        events = [event(form.format(number), f"{day} 16:30") for number, day in enumerate(days, 1)]
        assert len(against(many, *events).same) == len(days)
    assert time.process_time() - begun < 5


def test_volumes_and_episodes_are_told_apart(ours: list[Entry]) -> None:
    """Number 14 is a volume on 22 January and an episode on the 24th."""
    found = against(ours, event("メダリスト 14巻", "2026-01-22"), event("メダリスト 第14話", "2026-01-24"))
    assert [pair.ours["kind"] for pair in found.same] == ["volume", "broadcast"]


# How far apart


@pytest.mark.parametrize(
    "start,minutes,note",
    [
        ("2026-01-24 17:00", 30, "as on Disney+"),
        ("2026-01-24 16:35", 5, None),
        ("2026-01-24 17:30", 60, "exactly an hour: is it summer time?"),
        ("2026-01-23 16:30", -1440, "the same clock, a day apart: 25:30 on 2026-01-24 is 01:30 on 2026-01-25"),
        ("2026-01-25 16:30", 1440, "the same clock, a day apart: 25:30 on 2026-01-24 is 01:30 on 2026-01-25"),
        ("2026-01-25 01:30", 540,
         "exactly the 9 h between Asia/Tokyo and UTC: one of them takes the one clock for the other"),
        ("2026-01-25 00:30", 480,
         "exactly the 8 h between Asia/Tokyo and Europe/Berlin: one of them takes the one clock for the other"),
        ("2026-02-07 16:30", 20160, "2 weeks apart: a break, or another way to count?"),
    ],
)  # fmt: skip
def test_what_a_distance_means(ours: list[Entry], start: str, minutes: int, note: str | None) -> None:
    """Minutes from ours to theirs, with what that often comes from."""
    found = against(ours, event("Medalist S2E01", start))
    if minutes == 30:  # which is when its other outlet has it
        assert [(pair.difference.minutes, pair.difference.note) for pair in found.same] == [(30, note)]
    else:
        assert the_pair(found) == ("medalist/season-2/1", minutes, None, note)


@pytest.mark.parametrize(
    "summary,start,days",
    [
        ("Medalist S2E01", "2026-01-24", 0),
        ("Medalist S2E01", "2026-01-25", 0),
        ("Medalist S2E01", "2026-01-26", 2),
        ("Medalist S2E01", "2026-01-23", -1),
        ("Medalist vol. 14", "2026-01-22", 0),
        ("Medalist vol. 14", "2026-01-22 00:00", 0),
        ("Medalist vol. 14", "2026-01-21 15:00", 0),
        ("Medalist vol. 14", "2026-01-29", 7),
    ],
)
def test_whole_days(ours: list[Entry], summary: str, start: str, days: int) -> None:
    """Where one of them has no hour, the day of the grid and that on the wall are both right."""
    found = against(ours, event(summary, start))
    pair = (found.same or found.differs)[0]
    assert (pair.difference.days, pair.difference.is_none) == (days, days == 0)


@pytest.mark.parametrize(
    "start,days,note",
    [
        ("2027-01-15", 0, "within 2027-winter, as far as is known here"),
        ("2027-03-31", 0, "within 2027-winter, as far as is known here"),
        ("2027-04-02", 2, "outside 2027-winter, all that is known here"),
    ],
)
def test_coarse_dates(ours: list[Entry], start: str, days: int, note: str) -> None:
    """What lies within all that is known agrees with it."""
    films = [entry for entry in ours if entry["kind"] == "film"]
    found = against(films, event("劇場版メダリスト", start))
    pair = (found.same or found.differs)[0]
    assert (pair.difference.days, pair.difference.note, pair.difference.is_none) == (days, note, days == 0)


def test_cancelled(ours: list[Entry]) -> None:
    """Cancelled on one side only is a difference, on both sides none."""
    found = against(ours, event("Medalist S2E01", "2026-01-24 16:30", status="cancelled"))
    assert the_pair(found)[3] == "cancelled there"
    gone = [{**entry, "status": "cancelled"} for entry in ours]
    assert the_pair(against(gone, event("Medalist S2E01", "2026-01-24 16:30")))[3] == "cancelled here"
    assert len(against(gone, event("Medalist S2E01", "2026-01-24 16:30", status="cancelled")).same) == 1


# What is in one of them only


def test_missing_there(ours: list[Entry]) -> None:
    """Ours within their dates, of works and kinds that they have; not other kinds, not what is before or after."""
    found = against(ours, event("Medalist #14", "2026-01-24 16:30"), event("Medalist #16", "2026-02-07 16:30"))
    assert [entry["key"] for entry in found.missing_there] == ["medalist/season-2/2"]
    assert against(ours, event("Medalist #14", "2026-01-24 16:30")).missing_there == []
    assert found.span == (date(2026, 1, 24), date(2026, 2, 7))


def test_missing_there_in_order_of_time(ours: list[Entry]) -> None:
    """Books and episodes among each other, whichever way they came."""
    feed = (event("Medalist #14", "2026-01-24 16:30"), event("メダリスト 13巻", "2025-06-23"), event("x", "2027-01-01"))
    for entries in (ours, ours[::-1]):
        missing = [entry["airs_at"] or entry["date"] for entry in against(entries, *feed).missing_there]
        assert missing == sorted(missing)
        assert {len(moment) for moment in missing} == {10, 20}


def test_another_edition_is_not_missing(ours: list[Entry]) -> None:
    """Volume 13 in Japanese stands for volume 13."""
    found = against(
        ours, event("メダリスト 13巻", "2025-06-23"), event("メダリスト 14巻", "2026-01-22"), event("x", "2027-01-01")
    )
    assert [entry["key"] for entry in found.missing_there] == []


def test_other_works_are_counted_apart(ours: list[Entry]) -> None:
    """What is of no work of ours, and with ``works`` what is of none of those."""
    events = (event("Frieren S2E01", "2026-01-16 14:00"), event("Roll Over and Die #1", "2026-01-11 00:30"))
    assert [one.summary for one in against(ours, *events).other_works] == ["Frieren S2E01"]
    medalist = [entry for entry in ours if entry["work"] == "medalist"]
    assert len(against(medalist, *events, works=("medalist",)).other_works) == 2


def test_what_is_not_to_be_trusted_is_compared_with_nothing(ours: list[Entry]) -> None:
    """A placeholder neither agrees nor differs, unless its UID says that it came from here."""
    doubtful = event("Medalist vol. 14", "2026-01-01")
    found = against(ours, doubtful, suspicious=[Suspicion(doubtful, "1 January", True)])
    assert (found.same, found.differs, len(found.suspicious)) == ([], [], 1)
    uid = next(entry["uid"] for entry in ours if entry["kind"] == "volume" and entry["number"] == 14)
    own = doubtful._replace(uid=uid)
    found = against(ours, own, suspicious=[Suspicion(own, "1 January", True)])
    assert (the_pair(found)[2], found.suspicious) == (-21, [])


# Laws


@pytest.mark.property
@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                ["Medalist", "Medalist #14", "メダリスト 第15話", "Medalist vol. 14", "Roll Over and Die", "x", ""]
            ),
            st.datetimes(datetime(2025, 12, 1), datetime(2026, 3, 1)).map(lambda at: f"{at:%Y-%m-%d %H:%M}"),
        ),
        max_size=25,
    )
)
def test_everything_is_somewhere_once(rows: list[tuple[str, str]]) -> None:
    """Each event is in one list, each entry in one pair at most, whatever comes."""
    snapshot = open_calendar(SAMPLE)
    stored = [entry for tier in (INSTANT, DAY, COARSE) for entry in snapshot.entries(tier, ALL, Filter())]
    ours = [present(entry, zone=BERLIN, language="en") for entry in stored]
    events = [event(text, start, str(number)) for number, (text, start) in enumerate(rows)]
    found = against(ours, *events)
    pairs = [*found.same, *found.differs]
    seen = [pair.theirs.uid for pair in pairs] + [one.theirs.uid for one in found.unknown_here]
    seen += [one.uid for one in found.other_works]
    assert sorted(seen) == sorted(one.uid for one in events)
    keys = [pair.ours["key"] for pair in pairs]
    assert len(keys) == len(set(keys))
    assert not {entry["key"] for entry in found.missing_there} & set(keys)
