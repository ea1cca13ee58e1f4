"""Every rule: the smallest feed that breaks it, where it is found, and a twin that does not break it."""

# ruff: noqa: E501 - rows of tables hold whole feeds

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from medalcal.emit.ics import Style, render
from medalcal.emit.ics import feed as rendered_feed
from medalcal.emit.shape import StoredEntry
from medalcal.sources.icslint import examine, lint
from medalcal.sources.icsrules import GROUPS, RULES, SEVERITIES
from tests.emit.entries import coarse, entry, volume
from tests.property.strategies import entry_texts, feed_styles, stored_entries
from tests.sources.feeds import DAYS, FIRST, HEADER, NEW_YORK, TIMES, TOKYO, alarm, event, feed, local, side, text, zone

SAMPLES = Path(__file__).parents[1] / "samples" / "ics"
FEEDS = sorted(SAMPLES.glob("*.ics"))

NOW = datetime(2026, 1, 20, tzinfo=UTC)
SOUND = feed(event())
TOKYO_TIMES = local("20260124T203000", "20260124T210000", "Asia/Tokyo")
EVENING = local("20260124T203000", "20260124T210000")
IN_TOKYO = feed(TOKYO, event(times=TOKYO_TIMES))
IN_NEW_YORK = feed(NEW_YORK, event(times=EVENING))
DAY = feed(event(times=DAYS))
WEEKLY = feed(event("RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=3"))


class Case(NamedTuple):
    """A feed that breaks a rule, the line on which that is found, and a feed much like it that does not."""

    sloppy: bytes
    line: int
    sound: bytes = SOUND
    beside: tuple[str, ...] = ()
    """Rules that the sloppy feed cannot help breaking too."""


def headed(*lines: str) -> tuple[str, ...]:
    """Give the usual header with more behind it."""
    return (*HEADER, *lines)


def many(count: int, **kwargs: str | tuple[str, str]) -> bytes:
    """Give a feed of many alike events."""
    return feed(*(event("LAST-MODIFIED:20260110T090000Z", uid=f"UID:{number}", **kwargs) for number in range(count)))  # type: ignore[arg-type]


def replaced(old: bytes, new: bytes, of: bytes = SOUND) -> bytes:
    """Give a feed with something put for something that is in it."""
    assert old in of
    return of.replace(old, new)


def summary(value: str) -> bytes:
    """Give a feed with a SUMMARY, on line 10."""
    return feed(event(f"SUMMARY:{value}"))


def overridden(
    *replaces: str, rule: str = "RRULE:FREQ=DAILY", times: tuple[str, str] = TIMES, new: tuple[str, str] = TIMES
) -> bytes:
    """Give a series on lines 5 to 12 (12 more with a zone's dozen before) and an override of it."""
    return feed(event(rule, times=times), event(*replaces, times=new))


JOINED = "👩\u200d🚀".encode()

CASES: dict[str, Case] = {
    # Bytes and lines
    "bom": Case(b"\xef\xbb\xbf" + SOUND, 1),
    "not-utf-8": Case(summary("caf").replace(b"caf", b"caf\xe9"), 10, summary("café")),
    "bare-lf": Case(SOUND.replace(b"\r\n", b"\n"), 1),
    "bare-cr": Case(SOUND.replace(b"\r\n", b"\r"), 1),
    "no-last-break": Case(SOUND[:-2], 12),
    "blank-line": Case(SOUND + b"\r\n", 13),
    "long-line": Case(summary("x" * 68), 10, summary("x" * 67)),
    "fold-inside-character": Case(summary("x漢").replace(b"\xe6\xbc", b"\xe6\xbc\r\n "), 11, summary("x漢").replace(b"x", b"x\r\n ")),
    "fold-inside-escape": Case(summary("x\\,").replace(b"\\", b"\\\r\n "), 11, summary("x\\,").replace(b"x", b"x\r\n ")),
    "fold-inside-emoji": Case(summary("x👩\u200d🚀").replace(JOINED, JOINED[:7] + b"\r\n " + JOINED[7:]), 11, summary("x👩\u200d🚀").replace(b"x", b"x\r\n ")),
    "stray-fold": Case(b" " + SOUND, 1),
    "control-character": Case(summary("a\x08b"), 10, summary("a\tb")),
    "invisible-character": Case(summary("a\ufeffb"), 10, summary("a\u200db")),
    "unicode-line-break": Case(summary("a\u2028b"), 10, summary("a\\nb")),
    "not-a-line": Case(feed(event("DESCRIPTION:One", "two")), 11, feed(event("DESCRIPTION:One", " two"))),
    "bad-name": Case(feed(event("X_A:1")), 10, feed(event("X-A:1"))),
    "bad-parameter": Case(feed(event('X-A;B="c:1')), 10, feed(event('X-A;B="c":1'))),
    "parameter-twice": Case(feed(event("SUMMARY;LANGUAGE=en;LANGUAGE=ja:x")), 10, feed(event("SUMMARY;LANGUAGE=en:x"))),
    "lower-case-name": Case(feed(event("Summary:x")), 10, summary("x")),
    "lower-case-parameter": Case(feed(event("X-A;language=en:x")), 10, feed(event("X-A;LANGUAGE=en:x"))),
    "x-name-case": Case(feed(event("X-Link:x")), 10, feed(event("X-LINK:x"))),
    # The calendar
    "no-calendar": Case(b"BEGIN:VEVENT\r\n" + event().encode().partition(b"\n")[2].replace(b"\n", b"\r\n") + b"\r\n", 1),
    "outside-calendar": Case(b"X-A:1\r\n" + SOUND, 1),
    "not-closed": Case(feed(event(), end=False), 1),
    "wrong-end": Case(replaced(b"END:VCAL", b"END:VALARM\r\nEND:VCAL"), 12),
    "wrong-place": Case(feed(event(), alarm("ACTION:DISPLAY", "DESCRIPTION:x", "TRIGGER:-PT5M")), 12, feed(event(alarm("ACTION:DISPLAY", "DESCRIPTION:x", "TRIGGER:-PT5M")))),
    "unknown-component": Case(feed(event(), "BEGIN:VPOEM\nEND:VPOEM"), 12, feed(event(), "BEGIN:X-POEM\nEND:X-POEM")),
    "two-calendars": Case(SOUND + feed(event(uid="UID:b")), 13, feed(event(), event(uid="UID:b"))),
    "no-component": Case(feed(), 1, feed(TOKYO)),
    "missing-version": Case(replaced(b"VERSION:2.0\r\n", b""), 1),
    "version-value": Case(replaced(b"VERSION:2.0", b"VERSION:1.0"), 2),
    "missing-prodid": Case(replaced(b"PRODID:-//Example//Feeds//EN\r\n", b""), 1),
    "version-late": Case(feed(event(), header=(HEADER[0], HEADER[3], *HEADER[1:3])), 4, feed(event(), header=(HEADER[0], HEADER[2], HEADER[1], HEADER[3]))),
    "late-property": Case(feed(event(), "X-A:1"), 12, feed(event(), header=headed("X-A:1"))),
    "calscale": Case(feed(event(), header=headed("CALSCALE:JULIAN")), 5, feed(event(), header=headed("CALSCALE:GREGORIAN"))),
    "method": Case(feed(event(), header=headed("METHOD:REQUEST")), 5),
    "publish-without-organizer": Case(feed(event(), header=headed("METHOD:PUBLISH")), 5, beside=("method",)),
    "publish-with-attendee": Case(feed(event("ORGANIZER:mailto:a@example.org", "ATTENDEE:mailto:b@example.org"), header=headed("METHOD:PUBLISH")), 5, feed(event("ATTENDEE:mailto:b@example.org")), beside=("method",)),
    "doubled-property": Case(feed(event("SUMMARY:a", "SUMMARY:b")), 11, feed(event("COMMENT:a", "COMMENT:b"))),
    "no-calendar-name": Case(feed(event(), header=HEADER[:3]), 1),
    "two-names": Case(feed(event(), header=headed("NAME:Days")), 4, feed(event(), header=headed("NAME:Nights"))),
    "feed-size": Case(feed(event(*[f"X-{number}:{'x' * 64}" for number in range(13_000)])), 1),
    "feed-events": Case(many(1_001), 1, many(1_000)),
    # Identity and change
    "missing-uid": Case(feed(event(uid="")), 5),
    "uid-twice": Case(feed(event(), event()), 13, feed(event(), event(uid="UID:b"))),
    "uid-slash": Case(feed(event(uid="UID:a/b")), 6),
    "uid-blank": Case(feed(event(uid="UID:a b")), 6),
    "uid-escape": Case(feed(event(uid="UID:a,b")), 6),
    "uid-not-ascii": Case(feed(event(uid="UID:氷")), 6),
    "uid-long": Case(feed(event(uid="UID:" + "\n ".join(["a" * 60] * 5))), 6, feed(event(uid="UID:" + "\n ".join(["a" * 60] * 4)))),
    "missing-dtstamp": Case(feed(event(stamp="")), 5),
    "stamp-not-utc": Case(feed(event("CREATED:20260110T090000")), 10, feed(event("CREATED:20260110T090000Z"))),
    "stamp-ahead": Case(feed(event("LAST-MODIFIED:20260121T000001Z")), 10, feed(event("LAST-MODIFIED:20260121T000000Z"))),
    "sequence-form": Case(feed(event("SEQUENCE:-1")), 10, feed(event("SEQUENCE:0"))),
    "sequence-without-last-modified": Case(feed(event("SEQUENCE:3")), 10, feed(event("SEQUENCE:3", "LAST-MODIFIED:20260110T090000Z"))),
    "one-stamp": Case(feed(*(event(uid=f"UID:{number}") for number in range(10))), 5, many(10)),
    "status-value": Case(feed(event("STATUS:POSTPONED")), 10, feed(event("STATUS:TENTATIVE"))),
    "transp-value": Case(feed(event("TRANSP:FREE")), 10, feed(event("TRANSP:TRANSPARENT"))),
    "class-value": Case(feed(event("CLASS:SECRET")), 10, feed(event("CLASS:PUBLIC"))),
    "priority-range": Case(feed(event("PRIORITY:10")), 10, feed(event("PRIORITY:9"))),
    "geo-range": Case(feed(event("GEO:139.745433;35.658581")), 10, feed(event("GEO:35.658581;139.745433"))),
    "value-case": Case(feed(event("STATUS:confirmed")), 10, feed(event("STATUS:CONFIRMED"))),
    # Times
    "missing-dtstart": Case(feed(event(times=())), 5),
    "bad-time": Case(feed(event(times=("DTSTART:20260230T163000Z", "DTEND:20260302T170000Z"))), 8),
    "hour-past-23": Case(feed(event(times=("DTSTART:20260124T253000Z", "DTEND:20260125T020000Z"))), 8, feed(event(times=("DTSTART:20260125T013000Z", "DTEND:20260125T020000Z")))),
    "date-without-value": Case(feed(event(times=("DTSTART:20260304", DAYS[1]))), 8, DAY),
    "value-type": Case(feed(event(times=("DTSTART;VALUE=DATE:20260124T163000Z", TIMES[1]))), 8),
    "floating-time": Case(feed(event(times=("DTSTART:20260124T163000", "DTEND:20260124T170000"))), 8),
    "gap-time": Case(feed(NEW_YORK, event(times=local("20260308T023000", "20260308T040000"))), 23, IN_NEW_YORK),
    "overlap-time": Case(feed(NEW_YORK, event(times=local("20261101T013000", "20261101T040000"))), 23, IN_NEW_YORK),
    "missing-end": Case(feed(event(times=TIMES[:1])), 5),
    "missing-end-day": Case(feed(event(times=DAYS[:1])), 5, DAY),
    "end-and-duration": Case(feed(event("DURATION:PT30M")), 10, feed(event("DURATION:PT30M", times=TIMES[:1]))),
    "end-before-start": Case(feed(event(times=("DTSTART:20260124T163000Z", "DTEND:20260124T160000Z"))), 9),
    "zero-length": Case(feed(event(times=("DTSTART;VALUE=DATE:20260304", "DTEND;VALUE=DATE:20260304"))), 9, DAY),
    "end-type": Case(feed(event(times=(TIMES[0], "DTEND;VALUE=DATE:20260125"))), 9),
    "duration-form": Case(feed(event("DURATION:P6H", times=TIMES[:1])), 9, feed(event("DURATION:PT6H", times=TIMES[:1]))),
    "refresh-form": Case(feed(event(), header=headed("X-PUBLISHED-TTL:P6H")), 5, feed(event(), header=headed("X-PUBLISHED-TTL:PT6H"))),
    "sentinel-date": Case(feed(event(times=("DTSTART;VALUE=DATE:00010101", "DTEND;VALUE=DATE:00010102"))), 8, DAY),
    "placeholder-day": Case(many(10, times=("DTSTART;VALUE=DATE:20270101", "DTEND;VALUE=DATE:20270102")), 5, many(10, times=("DTSTART;VALUE=DATE:20270101", "DTEND;VALUE=DATE:20280101"))),
    "odd-length": Case(many(10, times=("DTSTART:20260124T163000Z", "DTEND:20260124T163001Z")), 5, many(10)),
    # Series
    "rrule-form": Case(feed(event("RRULE:INTERVAL=2")), 10, WEEKLY),
    "rrule-clash": Case(feed(event("RRULE:FREQ=WEEKLY;BYDAY=4SA")), 10, feed(event("RRULE:FREQ=MONTHLY;BYDAY=4SA"))),
    "two-rrules": Case(feed(event("RRULE:FREQ=DAILY", "RRULE:FREQ=YEARLY")), 11, WEEKLY),
    "rdate": Case(feed(event("RDATE:20260131T163000Z")), 10),
    "rdate-period": Case(feed(event("RDATE;VALUE=PERIOD:20260131T163000Z/PT30M")), 10),
    "count-and-until": Case(feed(event("RRULE:FREQ=DAILY;COUNT=3;UNTIL=20260131T163000Z")), 10, WEEKLY),
    "until-form": Case(feed(event("RRULE:FREQ=DAILY;UNTIL=20260131")), 10, feed(event("RRULE:FREQ=DAILY;UNTIL=20260131T163000Z"))),
    "until-before-start": Case(feed(event("RRULE:FREQ=WEEKLY;UNTIL=20260120T163000Z")), 10, feed(event("RRULE:FREQ=WEEKLY;UNTIL=20260124T163000Z"))),
    "dtstart-off-rule": Case(feed(event("RRULE:FREQ=WEEKLY;BYDAY=SU")), 10, WEEKLY),
    "month-end-rule": Case(feed(event("RRULE:FREQ=MONTHLY", times=("DTSTART:20260131T163000Z", "DTEND:20260131T170000Z"))), 10, feed(event("RRULE:FREQ=MONTHLY"))),
    "leap-day-rule": Case(feed(event("RRULE:FREQ=YEARLY", times=("DTSTART:20280229T163000Z", "DTEND:20280229T170000Z"))), 10, feed(event("RRULE:FREQ=YEARLY"))),
    "night-rule": Case(feed(NEW_YORK, event("RRULE:FREQ=WEEKLY", times=local("20260124T013000", "20260124T020000"))), 25, feed(NEW_YORK, event("RRULE:FREQ=WEEKLY", times=EVENING))),
    "exdate-form": Case(feed(event("RRULE:FREQ=DAILY", "EXDATE;VALUE=DATE:20260125")), 11, feed(event("RRULE:FREQ=DAILY", "EXDATE:20260125T163000Z"))),
    "exdate-off-rule": Case(feed(event("RRULE:FREQ=WEEKLY", "EXDATE:20260201T163000Z")), 11, feed(event("RRULE:FREQ=WEEKLY", "EXDATE:20260131T163000Z"))),
    "many-exdates": Case(feed(event("RRULE:FREQ=DAILY", *(f"EXDATE:2026{day // 28 + 2:02d}{day % 28 + 1:02d}T163000Z" for day in range(70)))), 11, feed(event("RRULE:FREQ=DAILY", *["EXDATE:20260125T163000Z"] * 69))),
    "this-and-future": Case(overridden("RECURRENCE-ID;RANGE=THISANDFUTURE:20260125T163000Z"), 18, overridden("RECURRENCE-ID:20260125T163000Z")),
    "exdate-and-override": Case(overridden("RECURRENCE-ID:20260125T163000Z", rule="RRULE:FREQ=DAILY\nEXDATE:20260125T163000Z"), 19, overridden("RECURRENCE-ID:20260126T163000Z", rule="RRULE:FREQ=DAILY\nEXDATE:20260125T163000Z")),
    "override-twice": Case(feed(event("RRULE:FREQ=DAILY"), event("RECURRENCE-ID:20260125T163000Z"), event("RECURRENCE-ID:20260125T163000Z")), 22, feed(event("RRULE:FREQ=DAILY"), event("RECURRENCE-ID:20260125T163000Z"), event("RECURRENCE-ID:20260126T163000Z"))),
    "override-off-rule": Case(overridden("RECURRENCE-ID:20260125T173000Z"), 18, overridden("RECURRENCE-ID:20260125T163000Z")),
    "override-without-master": Case(feed(event("RECURRENCE-ID:20260125T163000Z")), 10, overridden("RECURRENCE-ID:20260125T163000Z")),
    "recurrence-id-type": Case(overridden("RECURRENCE-ID;VALUE=DATE:20260125"), 18, overridden("RECURRENCE-ID:20260125T163000Z")),
    "recurrence-id-zone": Case(feed(TOKYO, event("RRULE:FREQ=DAILY", times=TOKYO_TIMES), event("RECURRENCE-ID:20260125T113000Z")), 26, feed(TOKYO, event("RRULE:FREQ=DAILY", times=TOKYO_TIMES), event("RECURRENCE-ID;TZID=Asia/Tokyo:20260125T203000"))),
    "override-all-day": Case(overridden("RECURRENCE-ID:20260125T163000Z", new=DAYS), 18, overridden("RECURRENCE-ID;VALUE=DATE:20260305", times=DAYS, new=DAYS)),
    "override-cancelled": Case(overridden("RECURRENCE-ID:20260125T163000Z", "STATUS:CANCELLED"), 19, overridden("RECURRENCE-ID:20260125T163000Z", "STATUS:TENTATIVE")),
    # Zones
    "zone-undefined": Case(feed(event(times=TOKYO_TIMES)), 8, IN_TOKYO),
    "zone-on-utc": Case(feed(TOKYO, event(times=("DTSTART;TZID=Asia/Tokyo:20260124T163000Z", TIMES[1]))), 16, IN_TOKYO),
    "zone-not-iana": Case(feed(zone(side(), name="TZID:Anime"), event(times=local("20260124T203000", "20260124T210000", "Anime"))), 16, IN_TOKYO),
    "zone-windows": Case(feed(zone(side(), name="TZID:Tokyo Standard Time"), event(times=local("20260124T203000", "20260124T210000", "Tokyo Standard Time"))), 16, IN_TOKYO),
    "zone-alias": Case(feed(zone(side(), name="TZID:Japan"), event(times=local("20260124T203000", "20260124T210000", "Japan"))), 16, IN_TOKYO),
    "zone-quoted": Case(feed(TOKYO, event(times=local("20260124T203000", "20260124T210000", '"Asia/Tokyo"'))), 16, IN_TOKYO),
    "zone-late": Case(feed(event(times=TOKYO_TIMES), TOKYO), 12, IN_TOKYO),
    "zone-twice": Case(feed(TOKYO, TOKYO, event(times=TOKYO_TIMES)), 13, IN_TOKYO),
    "zone-empty": Case(feed(zone(), event(times=TOKYO_TIMES)), 5, IN_TOKYO),
    "zone-no-standard": Case(feed(zone(side(kind="DAYLIGHT")), event(times=TOKYO_TIMES)), 5, IN_TOKYO),
    "zone-observance": Case(feed(zone("BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETTO:+0900\nEND:STANDARD"), event(times=TOKYO_TIMES)), 7, IN_TOKYO),
    "zone-rdate": Case(feed(zone(side("19700101T000000", "+0900", "+0900", "RDATE:19710101T000000,19720101T000000")), event(times=TOKYO_TIMES)), 11, IN_TOKYO),
    "zone-until": Case(feed(zone(side("19700101T000000", "+0900", "+0900", "RRULE:FREQ=YEARLY;UNTIL=19720101T000000")), event(times=TOKYO_TIMES)), 11, feed(zone(side("19700101T000000", "+0900", "+0900", "RRULE:FREQ=YEARLY;UNTIL=19711231T150000Z")), event(times=TOKYO_TIMES))),
    "zone-first-onset": Case(feed(zone(side("20260201T000000")), event(times=TOKYO_TIMES)), 5, IN_TOKYO),
    "zone-odd-offset": Case(feed(zone(side(before="+091859")), event(times=TOKYO_TIMES)), 9, IN_TOKYO),
    "zone-contradicts": Case(feed(zone(side(after="+0800")), event(times=TOKYO_TIMES)), 5, IN_TOKYO),
    "x-wr-timezone": Case(feed(event(times=DAYS), header=headed("X-WR-TIMEZONE:Asia/Tokyo")), 5, feed(event(), header=headed("X-WR-TIMEZONE:Asia/Tokyo"))),
    # Texts and addresses
    "missing-summary": Case(replaced(b"SUMMARY:Night\r\n", b""), 5),
    "unescaped-comma": Case(summary("a, b"), 10, summary("a\\, b")),
    "unescaped-semicolon": Case(summary("a; b"), 10, summary("a\\; b")),
    "wrong-escape": Case(summary("a\\: b"), 10, summary("a: b")),
    "backslash-before-n": Case(summary("a\\\\nb"), 10, summary("a\\\\ nb")),
    "html-description": Case(feed(event("DESCRIPTION:a <b>b</b>")), 10, feed(event("DESCRIPTION:a < b > c & d <3"))),
    "x-alt-desc": Case(feed(event("DESCRIPTION:a", "X-ALT-DESC:<p>a</p>")), 11, feed(event("DESCRIPTION:a"))),
    "categories-lines": Case(feed(event("CATEGORIES:a", "CATEGORIES:b")), 11, feed(event("CATEGORIES:a,b"))),
    "url-not-ascii": Case(feed(event("URL:https://example.org/氷")), 10, feed(event("URL:https://example.org/%E6%B0%B7"))),
    "url-blank": Case(feed(event("URL:https://example.org/a b")), 10, feed(event("URL:https://example.org/a%20b"))),
    "url-escape": Case(feed(event("URL:https://example.org/a\\,b")), 10, feed(event("URL:https://example.org/a,b"))),
    "url-form": Case(feed(event("URL:www.example.org")), 10, feed(event("URL:https://www.example.org"))),
    "calendar-address": Case(feed(event("ORGANIZER;CN=Joe:joe@example.org")), 10, feed(event("ORGANIZER;CN=Joe:mailto:joe@example.org"))),
    "missing-value": Case(feed(event(), header=headed("REFRESH-INTERVAL:PT6H")), 5, feed(event(), header=headed("REFRESH-INTERVAL;VALUE=DURATION:PT6H"))),
    "color-name": Case(feed(event(), header=headed("COLOR:#4682B4")), 5, feed(event(), header=headed("COLOR:steelblue"))),
    "apple-color": Case(feed(event(), header=headed("X-APPLE-CALENDAR-COLOR:blue")), 5, feed(event(), header=headed("X-APPLE-CALENDAR-COLOR:#4682B4"))),
    "binary-attachment": Case(feed(event("ATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA")), 10, feed(event("ATTACH:https://example.org/a.png"))),
    # Alarms
    "alarm-action": Case(feed(event(alarm("TRIGGER:-PT5M"))), 11, feed(event(alarm("ACTION:AUDIO", "TRIGGER:-PT5M")))),
    "alarm-description": Case(feed(event(alarm("ACTION:DISPLAY", "TRIGGER:-PT5M"))), 11, feed(event(alarm("ACTION:DISPLAY", "DESCRIPTION:x", "TRIGGER:-PT5M")))),
    "alarm-email": Case(feed(event(alarm("ACTION:EMAIL", "TRIGGER:-PT5M", "SUMMARY:x", "DESCRIPTION:x"))), 11, feed(event(alarm("ACTION:EMAIL", "TRIGGER:-PT5M", "SUMMARY:x", "DESCRIPTION:x", "ATTENDEE:mailto:a@example.org")))),
    "alarm-repeat": Case(feed(event(alarm("ACTION:AUDIO", "TRIGGER:-PT5M", "REPEAT:2"))), 11, feed(event(alarm("ACTION:AUDIO", "TRIGGER:-PT5M", "REPEAT:2", "DURATION:PT5M")))),
    "alarm-trigger": Case(feed(event(alarm("ACTION:AUDIO"))), 11, feed(event(alarm("ACTION:AUDIO", "TRIGGER:-PT5M")))),
    "alarm-trigger-local": Case(feed(event(alarm("ACTION:AUDIO", "TRIGGER;VALUE=DATE-TIME:20260124T160000"))), 13, feed(event(alarm("ACTION:AUDIO", "TRIGGER;VALUE=DATE-TIME:20260124T160000Z")))),
    "alarm-day-before": Case(feed(event(alarm("ACTION:AUDIO", "TRIGGER:-PT1H"), times=DAYS)), 13, feed(event(alarm("ACTION:AUDIO", "TRIGGER;RELATED=START:-PT15H"), times=DAYS))),
}  # fmt: skip
"""Rule → its case."""


def found_in(data: bytes) -> list[tuple[int, str]]:
    """Give line and rule of each finding, on 20 January 2026."""
    return [(finding.line, finding.rule.slug) for finding in lint(data, NOW)]


class TestRules:
    def test_every_rule_has_its_case(self) -> None:
        """No rule is without a feed that breaks it, and the cases stand in the order of the rules."""
        assert list(CASES) == list(RULES)

    def test_every_rule_is_whole(self) -> None:
        """A rule has a name of its own and says everything, in phrases without a full stop."""
        assert sum(map(len, GROUPS.values())) == len(RULES)
        for rule in RULES.values():
            assert rule.severity in SEVERITIES
            assert all((rule.fault, rule.right, rule.breaks))
            assert not any(phrase.endswith(".") for phrase in (rule.fault, rule.right, rule.breaks))
            assert rule.rfc == "" or rule.rfc.startswith(("RFC 5545 ", "RFC 5546 ", "RFC 7986 "))

    @pytest.mark.parametrize("slug", CASES)
    def test_sloppy(self, slug: str) -> None:
        """The smallest feed that breaks a rule gives that finding on its line, once, and no other."""
        case = CASES[slug]
        found = found_in(case.sloppy)
        assert found.count((case.line, slug)) == 1
        assert {each for _, each in found} == {slug, *case.beside}
        assert len(found) == 1 + len(case.beside)

    @pytest.mark.parametrize("slug", CASES)
    def test_sound_twin(self, slug: str) -> None:
        """A feed much like it, but right, gives nothing."""
        assert found_in(CASES[slug].sound) == []


class TestPlaces:
    @pytest.mark.parametrize(
        "data, line, column",
        [
            pytest.param(summary("漢字, x"), 10, len("SUMMARY:漢字".encode()) + 1, id="octets, not characters"),
            pytest.param(summary("abc\n def, x"), 11, 5, id="behind a fold"),
            pytest.param(summary("abc\n , x"), 11, 2, id="first behind a fold"),
            pytest.param(summary("abc,\n x"), 10, 12, id="last before a fold"),
            pytest.param(feed(event('LOCATION;ALTREP="http://a:1":b, c')), 10, 31, id="behind parameters"),
        ],
    )
    def test_column(self, data: bytes, line: int, column: int) -> None:
        """A column counts the octets of the physical line, from 1, the blank of a fold among them."""
        (finding,) = lint(data)
        assert (line, column) == (finding.line, finding.column)

    def test_lines_in_order(self) -> None:
        """Findings come in the order of the file, also those that show only at its end."""
        data = feed(event(stamp="", times=TOKYO_TIMES), event("SUMMARY:a,b"), header=headed("METHOD:REQUEST"))
        found = found_in(data)
        assert found == sorted(found)
        assert {slug for _, slug in found} == {
            "method",
            "missing-dtstamp",
            "zone-undefined",
            "uid-twice",
            "unescaped-comma",
        }


class TestOrder:
    @pytest.mark.parametrize(
        "data, found",
        [
            pytest.param(
                feed(event(alarm("ACTION:AUDIO", "TRIGGER:-PT5M")).replace("\nEND:VEVENT", "\nURL:a:b\nEND:VEVENT")),
                [(15, "late-property")], id="behind an alarm",
            ),
            pytest.param(feed(event(), "VERSION:2.0", header=(HEADER[0], *HEADER[2:])),
                         [(11, "late-property"), (11, "version-late")], id="version"),
            pytest.param(feed(event(), "X-A:1", "X-B:1", event(uid="UID:b")), [(12, "late-property")], id="several"),
            pytest.param(feed(zone(side(), "X-A:1"), event(times=TOKYO_TIMES)), [], id="in a zone"),
        ],
    )  # fmt: skip
    def test_properties_stand_first(self, data: bytes, found: list[tuple[int, str]]) -> None:
        """Of a calendar and of an event the first one that does not is found; a zone may mix them (RFC 5545 3.6.5)."""
        assert found_in(data) == found

    @pytest.mark.parametrize("value", ["joe", "", "joe@example.org", "//example.org/joe"])
    @pytest.mark.parametrize("name", ["ORGANIZER", "ATTENDEE"])
    def test_calendar_addresses(self, name: str, value: str) -> None:
        """They have a scheme (RFC 3986 3), whichever it is."""
        assert [slug for _, slug in found_in(feed(event(f"{name}:{value}")))] == ["calendar-address"]
        assert found_in(feed(event(f"{name}:MAILTO:joe@example.org", "CONTACT:joe"))) == []

    def test_stamps_of_a_clock_that_is_not_known(self) -> None:
        """Without a present moment no stamp is ahead of it."""
        assert lint(feed(event(stamp="29990101T000000Z"))) == []
        assert found_in(feed(event(stamp="29990101T000000Z"))) == [(7, "stamp-ahead")]

    @pytest.mark.parametrize("until", ["20061029", "20061029T020000"])
    def test_ends_of_rules_of_a_zone(self, until: str) -> None:
        """A date or a local time is no end of a zone's rule, on either side (RFC 5545 3.3.10)."""
        old = side(
            "19700426T020000",
            "-0500",
            "-0400",
            f"RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=-1SU;UNTIL={until}",
            kind="DAYLIGHT",
        )
        told = [slug for _, slug in found_in(feed(zone(side(), old), event(times=TOKYO_TIMES)))]
        assert "zone-until" in told
        told = [
            slug
            for _, slug in found_in(
                feed(zone(side(), old.replace(until, "20060402T070000Z")), event(times=TOKYO_TIMES))
            )
        ]
        assert "zone-until" not in told


class TestSaid:
    @pytest.mark.parametrize(
        "data, found, expected",
        [
            (feed(event(times=("DTSTART:20260124T253000Z", "DTEND:20260125T020000Z"))), 'the hour 25 in "20260124T253000Z"', '20260125T013000Z, and "25:30" in the text'),
            (feed(event(times=("DTSTART:20260304", DAYS[1]))), "DTSTART:20260304", "DTSTART;VALUE=DATE:20260304"),
            (summary("x\x1b[31m"), "U+001B", "leave it out; a line break in a text is \\n"),
            (feed(event("DESCRIPTION:x", "\u202e" + "y" * 99)), f'"\\u202e{"y" * 38}…" has no colon', RULES["not-a-line"].right),
        ],
        ids=["hour 25", "bare date", "escape code", "right to left, cut"],
    )  # fmt: skip
    def test_words(self, data: bytes, found: str, expected: str) -> None:
        """What was found is repeated in part, without what would steer a terminal; what is right is worked out."""
        first = next(finding for finding in lint(data) if finding.rule.slug != "long-line")
        assert (found, expected) == (first.found, first.expected)

    def test_runs_are_said_once(self) -> None:
        """Ends of one kind and blank lines in a row are one finding with their number."""
        data = SOUND.replace(b"\r\n", b"\n").replace(b"\nUID", b"\n\n\nUID")
        assert [(each.line, each.rule.slug, each.found) for each in lint(data)] == [
            (1, "bare-lf", "14 lines from here on end in LF alone"),
            (6, "blank-line", "2 blank lines"),
        ]


class TestSeries:
    @pytest.mark.parametrize(
        "rule, day, slugs",
        [
            ("FREQ=WEEKLY;BYDAY=SA,SU", "20260124", []),
            ("FREQ=MONTHLY;BYDAY=4SA", "20260124", []),
            ("FREQ=MONTHLY;BYMONTHDAY=24", "20260124", []),
            ("FREQ=MONTHLY;BYMONTHDAY=25", "20260124", ["dtstart-off-rule"]),
            ("FREQ=MONTHLY;BYMONTHDAY=31", "20260131", ["month-end-rule"]),
            ("FREQ=YEARLY", "20260131", []),
            ("FREQ=WEEKLY;UNTIL=20261399T000000Z", "20260124", ["rrule-form"]),
            ("FREQ=WEEKLY;COUNT=0", "20260124", ["rrule-form"]),
            ("FREQ=YEARLY;BYMONTH=13", "20260124", ["rrule-form"]),
            ("FREQ=MONTHLY;BYMONTHDAY=0", "20260124", ["rrule-form"]),
            ("FREQ=DAILY;BYHOUR=0,16;COUNT=2", "20260124", []),
            ("FREQ=WEEKLY;BYMONTHDAY=24", "20260124", ["rrule-clash"]),
            ("FREQ=WEEKLY;BYWEEKNO=3", "20260124", ["rrule-clash"]),
            ("FREQ=MONTHLY;BYYEARDAY=24", "20260124", ["rrule-clash"]),
            ("FREQ=MONTHLY;BYSETPOS=1", "20260124", ["rrule-clash"]),
            ("FREQ=YEARLY;BYWEEKNO=4;BYDAY=1SA", "20260124", ["rrule-clash"]),
            ("FREQ=YEARLY;BYWEEKNO=4;BYDAY=SA", "20260124", []),
            ("FREQ=MONTHLY;BYDAY=SA;BYSETPOS=4", "20260124", []),
            ("FREQ=WEEKLY;UNTIL=20260123T163000Z", "20260124", []),
            ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "20280229", []),
            ("FREQ=WEEKLY;FREQ=DAILY", "20260124", ["rrule-form"]),
            ("FREQ=FORTNIGHTLY", "20260124", ["rrule-form"]),
            ("", "20260124", ["rrule-form"]),
        ],
    )
    def test_rules(self, rule: str, day: str, slugs: list[str]) -> None:
        """What a rule says of its first day is compared where that is simple."""
        data = feed(event(f"RRULE:{rule}", times=(f"DTSTART:{day}T163000Z", f"DTEND:{day}T170000Z")))
        assert slugs == [slug for _, slug in found_in(data)]

    def test_instances_by_the_clock_of_the_zone(self) -> None:
        """A weekly show keeps its hour when clocks change, so the exception of April has that of January."""
        weekly = ("RRULE:FREQ=WEEKLY", "EXDATE;TZID=America/New_York:20260404T203000")
        assert found_in(feed(NEW_YORK, event(*weekly, times=EVENING))) == []

    def test_series_without_end_are_followed_so_far(self) -> None:
        """Rules that take too many steps are not compared, however many there are and whatever they leave out."""
        daily = [event("RRULE:FREQ=DAILY", "EXDATE:20530125T173000Z", uid=f"UID:{n}") for n in range(60)]
        wrong = [slug for _, slug in found_in(feed(*daily))]
        assert 0 < wrong.count("exdate-off-rule") < 60


class TestZones:
    @pytest.mark.parametrize("day", ["20260124", "20260307", "20260309", "20260704", "20261031", "20261102"])
    def test_rules_of_a_zone_agree_with_it(self, day: str) -> None:
        """A VTIMEZONE with the zone's yearly rules contradicts it on no day of the year."""
        assert found_in(feed(NEW_YORK, event(times=local(f"{day}T203000", f"{day}T210000")))) == []

    def test_one_half_of_the_year(self) -> None:
        """An offset that holds today alone shows in an event of the other half, or in a series that goes there."""
        summer_only = zone(side("19700101T000000", "-0400", "-0400"), name="TZID:America/New_York")
        july = local("20260704T203000", "20260704T210000")
        assert found_in(feed(summer_only, event(times=july))) == []
        assert found_in(feed(summer_only, event("RRULE:FREQ=WEEKLY", times=july))) == [(5, "zone-contradicts")]

    def test_rule_beyond_what_is_known(self) -> None:
        """A zone whose rule cannot be followed is not compared."""
        odd = zone(side("19700101T000000", "-0400", "-0400", "RRULE:FREQ=DAILY"), name="TZID:America/New_York")
        assert found_in(feed(odd, event(times=EVENING))) == []


class TestSamples:
    @pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.stem)
    def test_findings(self, path: Path) -> None:
        """Each sample gives the findings that are listed beside it."""
        found = "".join(f"{each.line}:{each.column} {each.rule.slug}\n" for each in lint(path.read_bytes()))
        assert path.with_suffix(".txt").read_text("utf-8") == found

    def test_there_are_some(self) -> None:
        """The folder is where it is looked for, and one sample is sound."""
        assert len(FEEDS) >= 13
        assert lint((SAMPLES / "sound.ics").read_bytes()) == []


PIECES = [line + end for line in (*text(NEW_YORK, event(), alarm()).split("\n"),
          "RRULE:FREQ=YEARLY;BYMONTH=12;BYDAY=-1SU",
          "RRULE:FREQ=WEEKLY;UNTIL=99991231T000000Z", "DTSTART;TZID=America/New_York:00010101T010000", "DTSTART:99991231",
          "DTEND;TZID=America/New_York:99991231T235959", "RECURRENCE-ID:20260101", "EXDATE;TZID=Europe/Berlin:20260101T000000,x",
          "RDATE:99990101T000000,00010101T000000", "TZOFFSETTO:-2359", "DURATION:P9999999D", "DTSTART:99991231T993000Z", " \\", "",
          "DTSTART;TZID=../../etc/passwd:20260124T203000", "SEQUENCE:٣", ";:", 'A;B="', "TRIGGER:20260124T163000", "END:VEVENT",
          "TZID:Europe/Berlin", "SUMMARY:a,b;\\:\\\\n\\", "DESCRIPTION:<b>", "METHOD:PUBLISH", "SOURCE:x y\\")
          for end in ("\r\n", "\n", "\r", "")]  # fmt: skip
sloppy_feeds = st.lists(st.sampled_from(PIECES), max_size=40).map("".join).map(str.encode) | st.binary(max_size=400)


class TestAnyBytes:
    @settings(max_examples=500)
    @given(sloppy_feeds, st.integers(1, 9))
    @example(b"\xef\xbb\xbf", 1)
    @example(b"\r", 1)
    @example(b"", 1)
    def test_never_raises_and_pieces_do_not_matter(self, data: bytes, size: int) -> None:
        """Any bytes give findings, the same ones however they come in; places lie within the file."""
        found = examine(data)
        assert found == examine(data[at : at + size] for at in range(0, len(data), size))
        lines = len(data.splitlines()) or 1
        assert all(1 <= each.line <= lines and each.column >= 1 for each in found.findings)

    @pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.stem)
    def test_samples_in_pieces(self, path: Path) -> None:
        """Every sample gives the same octet by octet, and cut off anywhere it still gives findings."""
        data = path.read_bytes()
        assert lint(data) == lint(bytes([octet]) for octet in data)
        for cut in range(1, len(data), 7):
            assert lint(data[:cut])

    def test_work_grows_with_size_alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Twice as many events, overrides and folds take twice as many steps."""
        import sys

        def steps(count: int) -> int:
            data = feed(
                NEW_YORK,
                *(
                    event("SUMMARY:a\n " + "b\n " * 9 + "c", "RRULE:FREQ=WEEKLY", uid=f"UID:{number}", times=EVENING)
                    for number in range(count)
                ),
            )
            taken = 0

            def step(*_: object) -> object:
                nonlocal taken
                taken += 1
                return None

            lint(data)  # so that what is made once is there
            sys.setprofile(step)
            try:
                lint(data)
            finally:
                sys.setprofile(None)
            return taken

        assert steps(400) < 2.1 * steps(200)


class TestOurOwn:
    @settings(max_examples=40)
    @given(st.lists(stored_entries(), max_size=3, unique_by=lambda entry: entry["uid"]), feed_styles, entry_texts)
    def test_feeds(self, entries: list[StoredEntry], style: Style, name: str) -> None:
        """Whatever is rendered gives no finding, but where a text itself has a backslash before an n."""
        blocks = [block for each in entries if (block := render(each, style))]
        data = b"".join(rendered_feed(blocks, name, description=name, changed_at="2026-11-20T00:00:00Z"))
        found = {finding.rule.slug for finding in lint(data)}
        assert found <= ({"backslash-before-n"} if b"\\\\n" in data.replace(b"\r\n ", b"").lower() else set())

    @pytest.mark.parametrize(
        "style",
        [Style(), Style(language="ja"), Style(alarm_minutes=15), Style(all_day=True), Style(coarse=True)],
        ids=["en", "ja", "alarm", "all-day", "coarse"],
    )
    def test_kinds(self, style: Style) -> None:
        """Each kind of entry in each style gives nothing."""
        entries = (entry(), volume(uid="b"), coarse("2027", "year", uid="c"), entry(uid="d", status="cancelled"))
        blocks = [block for each in entries if (block := render(each, style))]
        assert lint(rendered_feed(blocks, "Medalist, all")) == []

    def test_empty(self) -> None:
        """A feed without events gives nothing."""
        assert lint(rendered_feed([], "Empty")) == []


def test_first_component_line() -> None:
    """The cases count their lines from where the header ends."""
    assert SOUND.split(b"\r\n")[FIRST - 1] == b"BEGIN:VEVENT"
