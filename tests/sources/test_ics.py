"""Other people's calendars: every mending by its name, recurring events, and dates that are not to be trusted."""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medalcal.errors import SourceError, SourceFormatError
from medalcal.sources.ics import Feed, ForeignEvent, Window, read_calendar

WINDOW = Window(datetime(1970, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC))
HEAD = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN"]
TAIL = ["END:VCALENDAR", ""]
STAMPED = ["DTSTAMP:20260101T000000Z"]
GOOD = ["BEGIN:VEVENT", "UID:good", *STAMPED, "DTSTART:20260124T163000Z", "SUMMARY:Good", "END:VEVENT"]


def event(*lines: str, uid: str | None = "one", stamp: bool = True) -> list[str]:
    """Give the lines of an event."""
    return ["BEGIN:VEVENT", *([f"UID:{uid}"] if uid else []), *(STAMPED if stamp else []), *lines, "END:VEVENT"]


def calendar(*parts: Iterable[str], head: Iterable[str] = ()) -> bytes:
    """Give a calendar file that is written as it should be."""
    lines = [*HEAD, *head, *(line for part in parts for line in part), *TAIL]
    return "\r\n".join(lines).encode()


def read(data: bytes, **options: object) -> Feed:
    """Read a file."""
    return read_calendar(data, WINDOW, **options)  # type: ignore[arg-type]


def names(feed: Feed) -> list[str]:
    """Give the names of the mendings."""
    return [repair.name for repair in feed.repairs]


def only(feed: Feed) -> ForeignEvent:
    """Give the one event of a feed."""
    assert len(feed.events) == 1, feed
    return feed.events[0]


def utc(text: str) -> datetime:
    """Give an instant: ``2026-01-24 16:30``."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_an_event_as_it_should_be() -> None:
    """Every field; nothing is mended, nothing is suspected."""
    data = calendar(
        event(
            "DTSTART:20260124T163000Z",
            "DTEND:20260124T170000Z",
            r"SUMMARY;LANGUAGE=ja:メダリスト\, 第1話\; a\\b",
            "STATUS:TENTATIVE",
            "URL:https://example.org/a,b;c",
            r"CATEGORIES:Anime,One\, two",
            "CATEGORIES:TV",
            'LOCATION;ALTREP="https://example.org:80/x;y":テレビ朝日',
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "SUMMARY:not this",
            "TRIGGER:-PT15M",
            "END:VALARM",
        ),
        head=["X-WR-CALNAME:アニメ\\, 2026"],
    )
    feed = read(data)
    assert feed == Feed(
        "アニメ, 2026",
        [
            ForeignEvent(
                "one", "メダリスト, 第1話; a\\b", utc("2026-01-24 16:30"), utc("2026-01-24 17:00"), "tentative",
                "https://example.org/a,b;c", ("Anime", "One, two", "TV"), "テレビ朝日", 5,
            )
        ],
        [], [], [],
    )  # fmt: skip


def test_folded_lines() -> None:
    """A fold is undone, also one that cuts a character in half; line numbers are those of the file."""
    data = calendar(GOOD, event("DTSTART:20260125T163000Z", "SUMMARY:メダリスト", uid="two"))
    cut = data.replace("ダ".encode(), "ダ".encode()[:1] + b"\r\n " + "ダ".encode()[1:])
    feed = read(cut)
    assert [one.summary for one in feed.events] == ["Good", "メダリスト"]
    assert [one.line for one in feed.events] == [4, 10]
    assert names(feed) == []


@pytest.mark.parametrize(
    "lines,start,end",
    [
        (["DTSTART;VALUE=DATE:20260304", "DTEND;VALUE=DATE:20260305"], date(2026, 3, 4), date(2026, 3, 5)),
        (["DTSTART;VALUE=DATE:20260304"], date(2026, 3, 4), None),
        (["DTSTART:20260124T163000Z", "DURATION:PT30M"], utc("2026-01-24 16:30"), utc("2026-01-24 17:00")),
        (["DTSTART;TZID=Asia/Tokyo:20260125T013000"], utc("2026-01-24 16:30"), None),
        (['DTSTART;TZID="Asia/Tokyo":20260125T013000'], utc("2026-01-24 16:30"), None),
        (["DTSTART;TZID=America/New_York:20260308T200000"], utc("2026-03-09 00:00"), None),
        (["DTSTART;TZID=Asia/Tokyo:20260124T163000Z"], utc("2026-01-24 16:30"), None),
    ],
)
def test_starts_and_ends(lines: list[str], start: object, end: object) -> None:
    """Days, instants and times in zones; nothing of it needs mending. A Z outweighs a zone beside it."""
    feed = read(calendar(event(*lines)))
    assert (only(feed).start, only(feed).end, names(feed)) == (start, end, [])


# Mending, each by its name


def test_floating_time_has_the_zone_of_its_calendar() -> None:
    """``X-WR-TIMEZONE`` says where a time without a zone is meant, as Google and Home Assistant read it."""
    lines = event("DTSTART:20260125T013000")
    feed = read(calendar(lines, head=["X-WR-TIMEZONE:Asia/Tokyo"]))
    assert (only(feed).start, names(feed)) == (utc("2026-01-24 16:30"), ["floating-time"])
    assert "Asia/Tokyo, by X-WR-TIMEZONE" in feed.repairs[0].detail
    feed = read(calendar(lines, head=["X-WR-TIMEZONE:Tokyo Standard Time"]))
    assert only(feed).start == utc("2026-01-24 16:30")


def test_floating_time_has_the_zone_that_was_said() -> None:
    """Where the calendar says none, the reader may; a zone of the calendar outweighs it."""
    lines = event("DTSTART:20260125T013000")
    assert only(read(calendar(lines), zone=ZoneInfo("Europe/Berlin"))).start == utc("2026-01-25 00:30")
    tokyo = calendar(lines, head=["X-WR-TIMEZONE:Asia/Tokyo"])
    assert only(read(tokyo, zone=ZoneInfo("Europe/Berlin"))).start == utc("2026-01-24 16:30")


def test_floating_time_that_nobody_can_place() -> None:
    """It stays as it is, and is suspicious rather than taken for an instant."""
    feed = read(calendar(event("DTSTART:20260125T013000")))
    assert only(feed).start == datetime(2026, 1, 25, 1, 30)
    assert [one.reason for one in feed.suspicious] == ["no zone is named, so nobody can tell when that is"]


@pytest.mark.parametrize("end,detail", [("\n", "LF alone ends a line"), ("\r", "CR alone ends a line")])
def test_line_ends(end: str, detail: str) -> None:
    """LF or CR alone."""
    data = calendar(GOOD, event("DTSTART:20260125T163000Z", "SUMMARY:long", " er", uid="two"))
    feed = read(data.replace(b"\r\n", end.encode()))
    assert [one.summary for one in feed.events] == ["Good", "longer"]
    assert (names(feed), feed.repairs[0].count, feed.repairs[0].detail) == (["line-ends"], 17, detail)


def test_missing_stamp() -> None:
    """Without DTSTAMP an event is read all the same."""
    assert names(read(calendar(event("DTSTART:20260124T163000Z", stamp=False)))) == ["missing-stamp"]


def test_missing_uid() -> None:
    """An event without UID gets one that is the same at every reading, and another one than its neighbours."""
    data = calendar(*(event(f"DTSTART:2026012{day}T163000Z", "SUMMARY:a", uid=None) for day in (4, 5)))
    uids = [one.uid for one in read(data).events]
    assert len(set(uids)) == 2
    assert uids == [one.uid for one in read(data).events]
    assert [(repair.name, repair.count) for repair in read(data).repairs] == [("missing-uid", 2)]


@pytest.mark.parametrize("form", ["DTSTART;TZID={}:20260125T013000", 'DTSTART;TZID="{}":20260125T013000'])
def test_windows_zone(form: str) -> None:
    """Zone names of Windows, as Outlook writes them, whether their rules are in the file or not."""
    feed = read(calendar(event(form.format("Tokyo Standard Time"))))
    assert (only(feed).start, names(feed)) == (utc("2026-01-24 16:30"), ["windows-zone"])
    feed = read(calendar(event("DTSTART;TZID=W. Europe Standard Time:20260701T120000")))
    assert only(feed).start == utc("2026-07-01 10:00")


def test_byte_order_mark() -> None:
    """It breaks eight of sixteen clients."""
    feed = read(b"\xef\xbb\xbf" + calendar(GOOD))
    assert (len(feed.events), names(feed)) == (1, ["byte-order-mark"])


@pytest.mark.parametrize("form", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf16(form: str) -> None:
    """UTF-16, with and without its mark."""
    feed = read(calendar(event("DTSTART:20260124T163000Z", "SUMMARY:メダリスト")).decode().encode(form))
    assert (only(feed).summary, names(feed)) == ("メダリスト", ["utf-16"])


@pytest.mark.parametrize(
    "form,text,told",
    [
        ("cp932", "メダリスト 第3話", "Shift_JIS"),
        ("cp932", "ソード十二表能", "Shift_JIS"),
        ("euc_jp", "メダリスト 第3話", "EUC-JP"),
        ("latin-1", "Café «Ça va» naïve", "Latin-1"),
        ("cp1252", "Frieren – Après l’aventure", "Latin-1"),
    ],
)
def test_encoding(form: str, text: str, told: str) -> None:
    """Bytes that are no UTF-8, whatever was declared."""
    feed = read(calendar(event("DTSTART:20260124T163000Z", f"SUMMARY:{text}")).decode().encode(form))
    assert (only(feed).summary, names(feed)) == (text, ["encoding"])
    assert feed.repairs[0].detail == f"read as {told}"


def test_broken_characters() -> None:
    """Some bad bytes in what is UTF-8 otherwise spoil those characters only."""
    data = calendar(event("DTSTART:20260124T163000Z", "SUMMARY:メダリスト 第3話 #")).replace(b"#", b"\xe3\x83")
    feed = read(data)
    assert (only(feed).summary, names(feed)) == ("メダリスト 第3話 \ufffd", ["broken-characters"])


def test_lower_case_names() -> None:
    """Home Assistant refuses such files, node-ical drops the events."""
    data = calendar(GOOD).replace(b"DTSTART:", b"dtstart:").replace(b"SUMMARY", b"Summary")
    data = data.replace(b"BEGIN:VEVENT", b"begin:vevent").replace(b"UID", b"X-Mixed:1\r\nUID")
    feed = read(data)
    assert (only(feed).summary, [(one.name, one.count) for one in feed.repairs]) == ("Good", [("lower-case-names", 3)])


def test_stray_text() -> None:
    """What a server says before the calendar."""
    data = b"Warning: Undefined variable $x in /srv/ics.php on line 3<br />\r\n\r\n" + calendar(GOOD)
    feed = read(data)
    assert (len(feed.events), names(feed)) == (1, ["stray-text"])
    assert feed.repairs[0].detail.startswith("line 1: Warning: Undefined")


@pytest.mark.parametrize("cut", [-15, -20, -40])
def test_truncated(cut: int) -> None:
    """Of a file that breaks off the last whole event is kept."""
    data = calendar(GOOD, event("DTSTART:20260125T163000Z", "SUMMARY:Second", uid="two"))
    feed = read(data[:cut])
    assert "truncated" in names(feed)
    assert [one.summary for one in feed.events] == (["Good", "Second"] if cut == -15 else ["Good"])


@pytest.mark.parametrize(
    "data,words",
    [
        (b"<!DOCTYPE html>\n<html><head><title>Log in</title>", "this is a web page, not a calendar"),
        (b"\n\n  <HTML>", "this is a web page, not a calendar"),
        (b"", "it is empty"),
        (b" \r\n", "it is empty"),
        (b"\xef\xbb\xbf", "it is empty"),
        (b"\xef\xbb\xbf\r\n", "it is empty"),
        (b"\xff\xfe\n\0", "it is empty"),
        (b"\0\0", "it is empty"),
        (b'{"error": "no"}', 'this is no calendar, it begins with "{"error": "no"}"'),
        (b"\x1f\x8b\x08\0", "it is packed as gzip"),
        (b"PK\x03\x04", "it is a ZIP file"),
        (b"\xff\xd8\xff\xe0", "this is no calendar"),
        (b"BEGIN:VCARD\nEND:VCARD\n", 'begins with "BEGIN:VCARD"'),
    ],
)
def test_what_is_no_calendar(data: bytes, words: str) -> None:
    """Other things are named for what they are."""
    with pytest.raises(SourceFormatError) as caught:
        read(data)
    assert words in str(caught.value)


def test_a_calendar_without_events() -> None:
    """It is a whole calendar with nothing in it."""
    assert read(calendar(head=["NAME:Empty"])) == Feed("Empty", [], [], [], [])


def test_several_calendars() -> None:
    """Six of eleven clients refuse them or read one; each keeps its own zone."""
    other = calendar(event("DTSTART:20260125T013000", uid="two"), head=["X-WR-TIMEZONE:Asia/Tokyo", "NAME:Second"])
    feed = read(calendar(GOOD, head=["NAME:First"]) + b"\xef\xbb\xbf" + other)
    assert ([one.start for one in feed.events], feed.name) == ([utc("2026-01-24 16:30")] * 2, "First")
    assert names(feed) == ["several-calendars", "floating-time"]


def test_doubled_uid() -> None:
    """Different events with one UID all stay; of two versions of one the later, and what is there twice stays once."""
    again = event("DTSTART:20260201T163000Z", "SUMMARY:Other", uid="good")
    feed = read(calendar(GOOD, again, GOOD))
    assert ([one.summary for one in feed.events], names(feed)) == (["Good", "Other"], ["doubled-uid"])
    old, new = (
        event(f"DTSTART:2026012{day}T163000Z", "SUMMARY:a", f"SEQUENCE:{number}") for day, number in ((4, 1), (5, 2))
    )
    for order in ((old, new), (new, old)):
        assert only(read(calendar(*order))).start == utc("2026-01-25 16:30")


@pytest.mark.parametrize(
    "lines",
    [
        ["DTSTART:20260124T163000Z", "DTEND:20260124T163000Z"],
        ["DTSTART:20260124T163000Z", "DTEND:20260124T160000Z"],
        ["DTSTART;VALUE=DATE:20260304", "DTEND;VALUE=DATE:20260304"],
    ],
)
def test_end_not_after_start(lines: list[str]) -> None:
    """Some clients show no day, some one, calcurse refuses the file; here it has no end."""
    feed = read(calendar(event(*lines)))
    assert (only(feed).end, names(feed)) == (None, ["end-not-after-start"])


VTIMEZONE = ["BEGIN:VTIMEZONE", "TZID:Our own", "BEGIN:DAYLIGHT", "DTSTART:19700329T020000", "TZOFFSETFROM:+0100",
             "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "END:DAYLIGHT", "BEGIN:STANDARD",
             "DTSTART:19701025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
             "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD", "END:VTIMEZONE"]  # fmt: skip


@pytest.mark.parametrize("day,hour", [("0124", 15), ("0724", 14)])
def test_own_zone(day: str, hour: int) -> None:
    """A name that nobody knows means what its rules in the file say, in winter and in summer, also behind the event."""
    feed = read(calendar(event(f"DTSTART;TZID=Our own:2026{day}T163000"), VTIMEZONE))
    assert only(feed).start.hour == hour  # type: ignore[attr-defined]
    assert (only(feed).start.utcoffset(), names(feed)) == (timedelta(0), ["own-zone"])  # type: ignore[attr-defined]


def test_own_rules_of_a_known_zone_are_passed_over() -> None:
    """Where a file contradicts the IANA name, most clients follow the name."""
    wrong = [line.replace("Our own", "Asia/Tokyo") for line in VTIMEZONE]
    assert only(read(calendar(wrong, event("DTSTART;TZID=Asia/Tokyo:20260125T013000")))).start == utc(
        "2026-01-24 16:30"
    )


@pytest.mark.parametrize(
    "zone",
    ["/example.org/20260101_1/Asia/Tokyo", "(UTC+09:00) Osaka, Sapporo, Tokyo", "JST", "GMT+0900", "UTC+9"],
)
def test_zone_name(zone: str) -> None:
    """Names that nobody registered and everybody understands."""
    feed = read(calendar(event(f'DTSTART;TZID="{zone}":20260125T013000')))
    assert (only(feed).start, names(feed)) == (utc("2026-01-24 16:30"), ["zone-name"])


def test_abbreviation_of_a_place() -> None:
    """It means what it means everywhere else here; EST alone is a name of IANA's, of a clock without summer."""
    feed = read(calendar(event("DTSTART;TZID=ET:20260724T120000")))
    assert (only(feed).start, names(feed)) == (utc("2026-07-24 16:00"), ["zone-name"])


@pytest.mark.parametrize("zone", ["localtime", "posixrules"])
def test_zone_of_a_machine(zone: str) -> None:
    """Names that are another zone on another machine mean nothing."""
    feed = read(calendar(event(f"DTSTART;TZID={zone}:20260125T013000"), head=["X-WR-TIMEZONE:Asia/Tokyo"]))
    assert (only(feed).start, names(feed)) == (utc("2026-01-24 16:30"), ["unknown-zone", "floating-time"])


@pytest.mark.parametrize("rules", [[], ["BEGIN:VTIMEZONE", "TZID:Middle-earth", "END:VTIMEZONE"]])
def test_unknown_zone(rules: list[str]) -> None:
    """A name that means nothing is as if there were none: the calendar's zone holds, else it cannot be told."""
    lines = event("DTSTART;TZID=Middle-earth:20260125T013000")
    feed = read(calendar(rules, lines, head=["X-WR-TIMEZONE:Asia/Tokyo"]))
    assert (only(feed).start, names(feed)) == (utc("2026-01-24 16:30"), ["unknown-zone", "floating-time"])
    assert len(read(calendar(rules, lines)).suspicious) == 1


def test_missing_calendar() -> None:
    """Events without a calendar around them."""
    feed = read("\r\n".join(GOOD).encode())
    assert (len(feed.events), names(feed)) == (1, ["missing-calendar", "truncated"])


def test_unclosed_event() -> None:
    """An event that does not end before the next begins, or before the calendar ends."""
    feed = read(calendar(GOOD[:-1], event("DTSTART:20260125T163000Z", "SUMMARY:b", uid="two")[:-1]))
    assert ([one.summary for one in feed.events], names(feed)) == (["Good", "b"], ["unclosed-event"])


def test_broken_line() -> None:
    """A line's end in the middle of a text."""
    feed = read(calendar(event("DTSTART:20260124T163000Z", "SUMMARY:one", "two words, and more", "LOCATION:x")))
    assert (only(feed).summary, only(feed).location) == ("one\ntwo words, and more", "x")
    assert names(feed) == ["broken-line"]


def test_repeated_property() -> None:
    """Home Assistant refuses the file; the first is taken."""
    feed = read(calendar(event("DTSTART:20260124T163000Z", "SUMMARY:a", "SUMMARY:b")))
    assert (only(feed).summary, names(feed)) == ("a", ["repeated-property"])


def test_bare_date() -> None:
    """ical.js throws at a day without ``VALUE=DATE``."""
    feed = read(calendar(event("DTSTART:20260304")))
    assert (only(feed).start, names(feed)) == (date(2026, 3, 4), ["bare-date"])


@pytest.mark.parametrize(
    "value,start",
    [
        ("2026-01-24T16:30:00Z", utc("2026-01-24 16:30")),
        ("2026-01-25T01:30:00+09:00", utc("2026-01-24 16:30")),
        ("20260125T013000+0900", utc("2026-01-24 16:30")),
        ("2026-01-24 16:30Z", utc("2026-01-24 16:30")),
    ],
)
def test_date_form(value: str, start: datetime) -> None:
    """Times as other formats write them."""
    feed = read(calendar(event(f"DTSTART:{value}")))
    assert (only(feed).start, names(feed)) == (start, ["date-form"])


def test_hour_past_midnight() -> None:
    """No client knows hour 25; grids do."""
    feed = read(calendar(event("DTSTART;TZID=Asia/Tokyo:20260131T253000")))
    assert (only(feed).start, names(feed)) == (utc("2026-01-31 16:30"), ["hour-past-midnight"])


def test_midnight_to_midnight() -> None:
    """A whole day as Outlook writes it; with a zone of its own it is a time, for shows begin at midnight."""
    lines = ["DTSTART:20260304T000000", "DTEND:20260305T000000"]
    feed = read(calendar(event(*lines), head=["X-WR-TIMEZONE:Asia/Tokyo"]))
    assert (only(feed).start, only(feed).end) == (date(2026, 3, 4), date(2026, 3, 5))
    assert "midnight-to-midnight" in names(feed)
    zoned = [line.replace(":", ";TZID=Asia/Tokyo:") for line in lines]
    assert only(read(calendar(event(*zoned)))).start == utc("2026-03-03 15:00")


def test_unread_end() -> None:
    """An end that cannot be read costs nothing else."""
    feed = read(calendar(event("DTSTART:20260124T163000Z", "DTEND:tomorrow")))
    assert (only(feed).end, names(feed), feed.errors) == (None, ["unread-end"], [])


# Dates that are none


@pytest.mark.parametrize("value", ["00010101", "19000101", "99991231", "00010101T000000Z", "99991231T235959Z"])
def test_years_that_stand_for_nothing(value: str) -> None:
    """They are reported, whatever zone they are in."""
    for zone in ("", ";TZID=Asia/Tokyo", ";TZID=America/New_York"):
        feed = read(calendar(event(f"DTSTART{zone}:{value}", "RRULE:FREQ=DAILY")))
        assert [(one.reason, one.is_placeholder) for one in feed.suspicious][:1] == [
            (f'the year {int(value[:4])} stands for "not known"', False)
        ]


def test_placeholder_days() -> None:
    """A whole 1 January, and many whole days on one first or last of a month; not a time on them, not other days."""
    days = ["20260101", *["20260501"] * 5, *["20261231"] * 5, *["20260601"] * 4, *["20260715"] * 9]
    parts = [event(f"DTSTART;VALUE=DATE:{day}", f"SUMMARY:{n}", uid=str(n)) for n, day in enumerate(days)]
    parts.append(event("DTSTART:20260101T150000Z", uid="timed"))
    feed = read(calendar(*parts))
    assert [one.event.start for one in feed.suspicious] == [
        date(2026, 1, 1), *[date(2026, 5, 1)] * 5, *[date(2026, 12, 31)] * 5,
    ]  # fmt: skip
    assert all(one.is_placeholder for one in feed.suspicious)
    assert len(feed.events) == len(days) + 1


# One broken event


@pytest.mark.parametrize(
    "lines,found",
    [
        (["SUMMARY:no start"], "the event has no DTSTART"),
        (["DTSTART:20260230T000000Z"], '"20260230T000000Z" is no date of the calendar'),
        (["DTSTART:soon"], '"soon" is no date'),
        (["DTSTART:20260124T993000Z"], '"20260124T993000Z" is no date of the calendar'),
    ],
)
def test_a_broken_event_is_named_and_costs_no_other(lines: list[str], found: str) -> None:
    """Its line and what is wrong with it are told."""
    feed = read(calendar(GOOD, event(*lines, uid="bad"), event("DTSTART:20260125T163000Z", uid="two")))
    assert [one.uid for one in feed.events] == ["good", "two"]
    assert [(one.line, one.found) for one in feed.errors] == [(10, found)]


# Recurring events


def starts(feed: Feed) -> list[str]:
    """Give the starts as text."""
    return [f"{one.start:%Y-%m-%d %H:%M}" if isinstance(one.start, datetime) else str(one.start) for one in feed.events]


def test_weekly_rule_keeps_its_hour() -> None:
    """By the clock of its zone, so that in UTC it moves when clocks change (8 March 2026 in New York)."""
    data = calendar(event("DTSTART;TZID=America/New_York:20260228T200000", "RRULE:FREQ=WEEKLY;COUNT=3"))
    assert starts(read(data)) == ["2026-03-01 01:00", "2026-03-08 01:00", "2026-03-15 00:00"]


def test_exceptions_additions_and_moved_instances() -> None:
    """EXDATE takes away, RDATE adds, RECURRENCE-ID moves; in whatever zone they say it."""
    data = calendar(
        event("DTSTART;TZID=Asia/Tokyo:20260104T013000", "RRULE:FREQ=WEEKLY;COUNT=6", "SUMMARY:Show",
              "EXDATE:20260110T163000Z", "EXDATE;VALUE=DATE:20260118", "RDATE;TZID=Asia/Tokyo:20260220T013000"),
        event("RECURRENCE-ID:20260131T163000Z", "DTSTART;TZID=Asia/Tokyo:20260201T020000", "SUMMARY:Later"),
    )  # fmt: skip
    feed = read(data)
    assert starts(feed) == ["2026-01-03 16:30", "2026-01-24 16:30", "2026-01-31 17:00", "2026-02-07 16:30",
                            "2026-02-19 16:30"]  # fmt: skip
    assert [one.summary for one in feed.events] == ["Show", "Show", "Later", "Show", "Show"]
    assert feed.errors == []


def test_an_endless_rule_ends_with_the_window() -> None:
    """Half-open, both ends; the event's own start is always there."""
    window = Window(utc("2026-02-01 00:00"), utc("2026-02-15 00:00"))
    data = calendar(event("DTSTART:20200105T000000Z", "RRULE:FREQ=WEEKLY"))
    assert starts(read_calendar(data, window)) == ["2020-01-05 00:00", "2026-02-01 00:00", "2026-02-08 00:00"]


def test_an_override_without_its_event_stands_alone() -> None:
    """Radicale and KDE drop it."""
    data = calendar(event("RECURRENCE-ID:20260124T163000Z", "DTSTART:20260124T170000Z"))
    assert starts(read(data)) == ["2026-01-24 17:00"]


@pytest.mark.parametrize(
    "start,rule",
    [
        ("DTSTART;TZID=Asia/Tokyo:20260104T013000", "FREQ=WEEKLY;UNTIL=20260228T163000Z"),
        ("DTSTART;TZID=Asia/Tokyo:20260104T013000", "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,WE;COUNT=9"),
        ("DTSTART;TZID=America/New_York:20260110T230000", "FREQ=DAILY;UNTIL=20260401T040000Z"),
        ("DTSTART;TZID=Europe/Berlin:20260131T200000", "FREQ=MONTHLY;COUNT=7"),
        ("DTSTART;TZID=Europe/Berlin:20260130T200000", "FREQ=MONTHLY;BYDAY=-1FR;COUNT=14"),
        ("DTSTART;VALUE=DATE:20260104", "FREQ=WEEKLY;UNTIL=20260301"),
        ("DTSTART;VALUE=DATE:20240229", "FREQ=YEARLY"),
        ("DTSTART:20260104T150000Z", "FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR;WKST=SU"),
        ("DTSTART:20260104T150000Z", "FREQ=WEEKLY;BYHOUR=3,15;COUNT=8"),
    ],
)
def test_rules_as_others_follow_them(start: str, rule: str) -> None:
    """The same starts as recurring-ical-events gives."""
    data = calendar(event(start, f"RRULE:{rule}", "EXDATE:20260117T163000Z"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = recurring_ical_events.of(icalendar.Calendar.from_ical(data)).between(*WINDOW)
    expected = [one.start for one in theirs]
    found = [one.start for one in read(data).events]
    expected = [at.astimezone(UTC) if isinstance(at, datetime) else at for at in expected]
    assert sorted(found, key=str) == sorted(expected, key=str)
    assert found


@pytest.mark.parametrize(
    "rule,words",
    [
        ("FREQ=SECONDLY", "less than a day"),
        ("FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30", "less than a day"),
        ("FREQ=HOURLY", "less than a day"),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "through such a sieve"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=MO", "through such a sieve"),
        ("FREQ=NOW", "is no rule"),
        ("COUNT=3", "without FREQ"),
        ("FREQ=WEEKLY;UNTIL=soon", "is no "),
        ("FREQ=WEEKLY;BYDAY=XX", "is no rule"),
        ("FREQ=WEEKLY;INTERVAL=0", "is no rule"),
        ("", "is no rule|without FREQ"),
        ("FREQ=MONTHLY;BYDAY=99MO", "is no rule"),
        ("FREQ=YEARLY;BYDAY=-99SU;BYMONTH=2", "is no rule"),
        ("FREQ=YEARLY;INTERVAL=99999999999999999999", "is no rule"),
    ],
)
def test_rules_that_are_not_followed(rule: str, words: str) -> None:
    """The event itself stays, and the rule is named."""
    feed = read(calendar(event("DTSTART:20260124T163000Z", f"RRULE:{rule}")))
    assert starts(feed) == ["2026-01-24 16:30"]
    assert len(feed.errors) == 1
    assert re.search(words, feed.errors[0].found)


def test_rules_cannot_keep_a_program_busy() -> None:
    """Rules that never come true, and rules that give too much, end soon; other events are not lost."""
    never = [
        event("DTSTART:20260124T163000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", uid=f"n{n}") for n in range(99)
    ]
    much = event("DTSTART:19500101T000000Z", "RRULE:FREQ=DAILY", uid="much")
    begun = time.monotonic()
    feed = read(calendar(*never, much, GOOD))
    assert time.monotonic() - begun < 5
    assert any(one.uid == "good" for one in feed.events)
    assert len(feed.errors) == 96 + 1
    assert sum(one.uid == "much" for one in feed.events) <= 10_000


@pytest.mark.parametrize("rule", ["FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=WEEKLY;BYMONTH=2;BYMONTHDAY=29"])
def test_rules_that_seldom_come_true(rule: str) -> None:
    """They cost what they pass over, not only what they give; rules of every day and year are not held back by that."""
    rare = [event("DTSTART:19040229T000000Z", f"RRULE:{rule}", uid=f"r{n}") for n in range(2000)]
    begun = time.process_time()
    feed = read(calendar(*rare))
    assert time.process_time() - begun < 5
    assert len([error for error in feed.errors if "more than 200,000 steps" in error.found]) > 1000
    often = [
        event("DTSTART;VALUE=DATE:19600301", "RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1", uid=f"{n}") for n in range(500)
    ]
    often += [event("DTSTART:20260104T150000Z", "RRULE:FREQ=WEEKLY;COUNT=12", uid=f"w{n}") for n in range(500)]
    assert read(calendar(*often)).errors == []


@pytest.mark.parametrize(
    "lines",
    [
        ["SUMMARY:x", *[" " + "y" * 70] * 40_000],
        ["SUMMARY:x", *["no property"] * 100_000],
        [*["BEGIN:A"] * 50_000, *["END:B"] * 50_000, *["END:A"] * 50_000],
        ["RRULE:FREQ=DAILY;COUNT=9999"] * 500,
    ],
    ids=["folds", "broken lines", "components", "rules"],
)
def test_large_files_end_soon(lines: list[str]) -> None:
    """Nothing takes time by the square of what there is."""
    begun = time.process_time()
    feed = read(calendar(event("DTSTART:19000101T163000Z", *lines), GOOD))
    assert time.process_time() - begun < 3
    assert any(one.uid == "good" for one in feed.events)


# Laws

WORDS = ("BEGIN:VCALENDAR", "END:VCALENDAR", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VALARM", "END:VALARM", "DTSTART",
         ":20260124T163000Z", ";VALUE=DATE:20260304", ";TZID=Asia/Tokyo", ":", ";", "=", '"', "\r\n", "\n", "\r", " ",
         "RRULE:FREQ=WEEKLY;COUNT=2", "EXDATE", "UID:a", "SUMMARY:x", "\\", "BEGIN:VTIMEZONE", "TZID:q",
         "END:VTIMEZONE", "RECURRENCE-ID", "DTEND", "DURATION:PT1H", "99991231", "00000000", "é", "メ",
         "X-WR-TIMEZONE:", "\0")  # fmt: skip


@pytest.mark.property
@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(st.one_of(st.binary(max_size=200), st.lists(st.sampled_from(WORDS), max_size=40).map("".join).map(str.encode)))
def test_garbage_raises_nothing_else(data: bytes) -> None:
    """Whatever the bytes are: a feed, or a sentence that says why not."""
    for body in (data, b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + data + b"\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"):
        with suppress(SourceError):
            read(body)


@pytest.mark.property
@settings(max_examples=150)
@given(st.lists(st.lists(st.sampled_from(WORDS[6:]), max_size=12).map("".join), max_size=4))
def test_no_event_loses_another(broken: list[str]) -> None:
    """Good events before, between and behind broken ones are read as if they were alone."""
    parts = [GOOD]
    for number, text in enumerate(broken):
        body = text.replace("BEGIN:VTIMEZONE", "").replace("\0", "").replace("UID:a", f"UID:broken-{number}")
        parts += [["BEGIN:VEVENT", body, "END:VEVENT"], [line.replace("good", f"good-{number}") for line in GOOD]]
    feed = read(calendar(*parts))
    good = {one.uid: (one.summary, one.start) for one in feed.events if one.uid.startswith("good")}
    assert good == dict.fromkeys(
        ["good", *(f"good-{number}" for number in range(len(broken)))], ("Good", utc("2026-01-24 16:30"))
    )


@pytest.mark.property
@settings(max_examples=50)
@given(
    st.text(
        st.characters(blacklist_categories=("Cs", "Cc"), blacklist_characters="\u2028\u2029\x85\ufeff"), max_size=80
    ),
    st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)).map(lambda at: at.replace(microsecond=0, tzinfo=UTC)),
)
def test_what_icalendar_writes_is_read_back(summary: str, start: datetime) -> None:
    """Title and start of an event, as another program writes them."""
    made = icalendar.Event()
    made.add("uid", "one")
    made.add("dtstamp", start)
    made.add("dtstart", start)
    made.add("summary", summary)
    whole = icalendar.Calendar()
    whole.add_component(made)
    feed = read(whole.to_ical())
    assert (only(feed).summary, only(feed).start, names(feed)) == (summary.strip(), start, [])
