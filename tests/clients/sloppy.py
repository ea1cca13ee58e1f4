"""Small feeds with one fault each, named by the rule of ``check --ics`` that finds it.

Each has a sound event and a faulty one, so that refusing the feed can be told from dropping the event.
"""

from __future__ import annotations

from typing import Any

from tests.clients.clients import Reading
from tests.clients.meant import Occurrence, timed

TOKYO = """\
BEGIN:VTIMEZONE
TZID:Asia/Tokyo
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0900
TZOFFSETTO:+0900
TZNAME:JST
END:STANDARD
END:VTIMEZONE
"""
SOUND = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//example//EN
REFRESH-INTERVAL;VALUE=DURATION:PT6H
BEGIN:VEVENT
UID:sound
DTSTAMP:20260101T000000Z
DTSTART:20260124T163000Z
DTEND:20260124T170000Z
SUMMARY:Sound
STATUS:CONFIRMED
END:VEVENT
BEGIN:VEVENT
UID:faulty
DTSTAMP:20260102T000000Z
DTSTART:20260131T163000Z
DTEND:20260131T170000Z
SUMMARY:Faulty
STATUS:CONFIRMED
SEQUENCE:1
END:VEVENT
END:VCALENDAR
"""
ALARM = "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Soon\nTRIGGER:-PT15M\nEND:VALARM\n"
TIMES = "DTSTART:20260131T163000Z\nDTEND:20260131T170000Z\n"
HEAD = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//example//example//EN\n"
FIRST = "BEGIN:VEVENT\nUID:sound"
LAST = "SEQUENCE:1\n"
"""The faulty event's last line, behind which more is put."""

FAULTS: dict[str, tuple[str, str]] = {
    "bom": ("BEGIN:VCALENDAR", "\ufeffBEGIN:VCALENDAR"),
    "bare-lf": ("", ""),
    "blank-line": (LAST, f"\n{LAST}"),
    "stray-fold": ("BEGIN:VCALENDAR", " stray\nBEGIN:VCALENDAR"),
    "control-character": ("SUMMARY:Faulty", "SUMMARY:Fau\x08lty"),
    "not-a-line": (LAST, f"{LAST}this is no line\n"),
    "bad-name": (LAST, f"{LAST}BAD_NAME:1\n"),
    "bad-parameter": ("SUMMARY:Faulty", "SUMMARY;LANGUAGE:Faulty"),
    "bad-parameter/no-name": ("SUMMARY:Faulty", "SUMMARY;=en:Faulty"),
    "lower-case-name": (TIMES, TIMES.replace("DTSTART", "dtstart")),
    "lower-case-parameter": (TIMES, "DTSTART;value=DATE:20260131\nDTEND;value=DATE:20260201\n"),
    "x-name-case": (LAST, f"{LAST}X-Link:https://example.org/\n"),
    "outside-calendar": ("END:VCALENDAR\n", "END:VCALENDAR\nX-AFTER:1\n"),
    "wrong-end": (LAST, f"{LAST}END:VALARM\n"),
    "not-closed": ("END:VEVENT\nEND:VCALENDAR\n", ""),
    "two-calendars": ("BEGIN:VEVENT\nUID:faulty", f"END:VCALENDAR\n{HEAD}BEGIN:VEVENT\nUID:faulty"),
    "missing-prodid": ("PRODID:-//example//example//EN\n", ""),
    "doubled-property": ("SUMMARY:Faulty\n", "SUMMARY:Faulty\nSUMMARY:Again\n"),
    "uid-twice": ("UID:faulty", "UID:sound"),
    "missing-dtstamp": ("DTSTAMP:20260102T000000Z\n", ""),
    "sequence-form": ("SEQUENCE:1", "SEQUENCE:one"),
    "status-value": ("STATUS:CONFIRMED", "STATUS:MAYBE"),
    "hour-past-23": (TIMES, "DTSTART:20260131T253000Z\nDTEND:20260131T260000Z\n"),
    "bad-time": ("DTSTART:20260131T163000Z", "DTSTART:20260231T163000Z"),
    "date-without-value": (TIMES, "DTSTART:20260131\nDTEND:20260201\n"),
    "value-type": ("DTSTART:20260131", "DTSTART;VALUE=DATE:20260131"),
    "missing-dtstart": ("DTSTART:20260131T163000Z\n", ""),
    "missing-end": ("DTEND:20260131T170000Z\n", ""),
    "end-and-duration": (LAST, f"{LAST}DURATION:PT30M\n"),
    "end-type": ("DTEND:20260131T170000Z", "DTEND;VALUE=DATE:20260201"),
    "duration-form": ("DTEND:20260131T170000Z", "DURATION:30M"),
    "refresh-form": ("PT6H", "P6H"),
    "rrule-form": (LAST, f"{LAST}RRULE:FREQ=SOMETIMES\n"),
    "until-form": (LAST, f"{LAST}RRULE:FREQ=WEEKLY;UNTIL=20260201\n"),
    "two-rrules": (LAST, f"{LAST}RRULE:FREQ=WEEKLY;COUNT=1\nRRULE:FREQ=DAILY;COUNT=1\n"),
    "rdate-period": (LAST, f"{LAST}RDATE;VALUE=PERIOD:20260207T163000Z/PT30M\n"),
    "override-without-master": (LAST, f"{LAST}RECURRENCE-ID:20260131T163000Z\n"),
    "zone-empty": (FIRST, f"BEGIN:VTIMEZONE\nTZID:Etc/Example\nEND:VTIMEZONE\n{FIRST}"),
    "zone-observance": (FIRST, TOKYO.replace("TZOFFSETFROM:+0900\n", "") + FIRST),
    "zone-undefined": (TIMES, "DTSTART;TZID=Mars/Base:20260131T163000\nDTEND;TZID=Mars/Base:20260131T170000\n"),
    "zone-quoted": (TIMES, 'DTSTART;TZID="Asia/Tokyo":20260201T013000\nDTEND;TZID="Asia/Tokyo":20260201T020000\n'),
    "zone-on-utc": ("DTSTART:20260131T163000Z", "DTSTART;TZID=Asia/Tokyo:20260131T163000Z"),
    "wrong-escape": ("SUMMARY:Faulty", "SUMMARY:Fau\\:lty"),
    "unescaped-comma": ("SUMMARY:Faulty", "SUMMARY:Faulty, and more"),
    "backslash-before-n": ("SUMMARY:Faulty", "SUMMARY:Faulty\\\\new"),
    "binary-attachment": (LAST, f"{LAST}ATTACH;ENCODING=BASE64;VALUE=BINARY:QUJD\n"),
    "binary-attachment/image": (LAST, f"{LAST}IMAGE;ENCODING=BASE64;VALUE=BINARY;FMTTYPE=image/png:iVBORw0KGgo=\n"),
    "value-case": ("STATUS:CONFIRMED", "STATUS:confirmed"),
    "alarm-action": (LAST, LAST + ALARM.replace("ACTION:DISPLAY\n", "")),
    "alarm-description": (LAST, LAST + ALARM.replace("DESCRIPTION:Soon\n", "")),
    "alarm-trigger": (LAST, LAST + ALARM.replace("TRIGGER:-PT15M\n", "")),
}
"""Rule, and a variant behind a slash, to what of the sound feed is replaced by what; an empty one takes away CR."""

MEANT: dict[str, dict[str, Any]] = {
    "lower-case-parameter": {"start": "2026-01-31", "end": "2026-02-01"},
    "date-without-value": {"start": "2026-01-31", "end": "2026-02-01"},
    "hour-past-23": {"start": "2026-02-01T01:30:00Z", "end": "2026-02-01T02:00:00Z"},
    "missing-end": {"end": "2026-01-31T16:30:00Z"},
    "wrong-escape": {"summary": "Fau:lty"},
    "unescaped-comma": {"summary": "Faulty, and more"},
    "backslash-before-n": {"summary": "Faulty\\new"},
}
"""What the faulty event means where it is not half an hour from 16:30 on that is called ``Faulty``."""


ALSO_MEANT = {
    "rdate-period": [timed("faulty", "2026-02-07T16:30:00Z", 30, summary="Faulty")],
}
"""What the feed means besides."""

TAKEN: dict[str, str] = {
    "bom": "ical, vobject, khal, Radicale, ical.js, sabre/vobject: refuses",
    "bare-lf": "",
    "blank-line": "",
    "stray-fold": "icalendar, ical, vobject, khal, Radicale, ical.js, sabre/vobject: refuses",
    "control-character": "ical: refuses",
    "not-a-line": "ical, vobject, Radicale, ical.js, sabre/vobject: refuses",
    "bad-name": "ical, sabre/vobject: refuses",
    "bad-parameter": "ical, ical.js: refuses; icalendar, khal, node-ical: misreads",
    "bad-parameter/no-name": "ical, vobject, Radicale, ical.js: refuses; icalendar, khal, node-ical: misreads",
    "lower-case-name": "node-ical: drops",
    "lower-case-parameter": "ical: refuses",
    "x-name-case": "",
    "outside-calendar": "icalendar, vobject, Radicale, ical.js: refuses",
    "wrong-end": "icalendar, ical, vobject, Radicale, node-ical, sabre/vobject: refuses; khal: drops",
    "not-closed": "icalendar, ical, vobject, Radicale, ical.js, node-ical, libical, libecal, sabre/vobject, "
    "KCalendarCore: refuses; "
    "khal: drops",
    "two-calendars": "icalendar, ical, vobject, Radicale, ical.js, libical: refuses; node-ical, sabre/vobject: drops",
    "missing-prodid": "",
    "doubled-property": "ical, Radicale: refuses; icalendar, khal, node-ical, KCalendarCore: misreads",
    "uid-twice": "Radicale: refuses; icalendar, node-ical, KCalendarCore: drops",
    "missing-dtstamp": "",
    "sequence-form": "icalendar, ical: refuses",
    "status-value": "ical: refuses",
    "hour-past-23": "ical, sabre/vobject: refuses; icalendar, khal: drops; vobject, Radicale, KCalendarCore: misreads",
    "bad-time": "ical, vobject, Radicale: refuses; icalendar, khal: drops; "
    "ical.js, node-ical, libical, libecal, sabre/vobject, KCalendarCore: misreads",
    "date-without-value": "ical.js: refuses",
    "value-type": "ical, vobject, Radicale: refuses; ical.js, node-ical: misreads",
    "missing-dtstart": "icalendar, ical, vobject, Radicale, ical.js, sabre/vobject: refuses; "
    "khal, node-ical, libical: drops; libecal, KCalendarCore: misreads",
    "missing-end": "khal: misreads",
    "end-and-duration": "ical, Radicale: refuses; libical: misreads",
    "end-type": "ical, vobject, Radicale: refuses; khal: drops; "
    "icalendar, ical.js, node-ical, libical, libecal, sabre/vobject, KCalendarCore: misreads",
    "duration-form": "ical, ical.js, sabre/vobject: refuses; icalendar, khal: drops; "
    "libical, libecal, KCalendarCore: misreads",
    "refresh-form": "icalendar, ical, khal: refuses",
    "rrule-form": "ical, vobject, Radicale, ical.js, node-ical, sabre/vobject: refuses; icalendar, khal: drops",
    "until-form": "ical: refuses; KCalendarCore: drops",
    "two-rrules": "ical: refuses; khal: drops",
    "rdate-period": "Radicale, ical.js: refuses; vobject, khal: drops; "
    "ical, node-ical, libical, sabre/vobject: misreads",
    "override-without-master": "ical.js, sabre/vobject, KCalendarCore: drops",
    "zone-empty": "icalendar, ical, vobject, khal, Radicale: refuses",
    "zone-observance": "ical, vobject, Radicale: refuses",
    "zone-undefined": "ical: refuses; "
    "icalendar, vobject, Radicale, ical.js, node-ical, libical, libecal, sabre/vobject, "
    "KCalendarCore: misreads",
    "zone-quoted": "",
    "zone-on-utc": "icalendar, ical, khal, Radicale: misreads",
    "wrong-escape": "ical, vobject, Radicale, ical.js, node-ical, libical, libecal, sabre/vobject, "
    "KCalendarCore: misreads",
    "unescaped-comma": "vobject, Radicale: misreads",
    "backslash-before-n": "node-ical: misreads",
    "binary-attachment": "",
    "binary-attachment/image": "Radicale: refuses",
    "value-case": "ical: refuses",
    "alarm-action": "ical: refuses",
    "alarm-description": "ical: refuses",
    "alarm-trigger": "ical: refuses",
}
"""How the tested versions take each feed; who is not named reads it as it is meant.

khal has each event in a file of its own, so it drops an event where others refuse the feed.
"""

SAMPLES: dict[str, str] = {
    "alarm-without-description": "icalendar, ical, khal",
    "bom-and-windows-zone": "ical, vobject, khal, Radicale, ical.js, sabre/vobject",
    "cut-characters": "ical, vobject, khal, Radicale, libical, libecal",
    "cut-off": "icalendar, ical, vobject, Radicale, ical.js, node-ical, libical, libecal, sabre/vobject, KCalendarCore",
    "doubled-uid": "ical, Radicale, ical.js",
    "hand-written": "",
    "hour-25": "ical, sabre/vobject",
    "lower-case": "ical, khal, node-ical, sabre/vobject",
    "placeholders": "",
    "raw-text": "ical, vobject, Radicale, ical.js, sabre/vobject",
    "rdate-zone": "",
    "sound": "",
    "today-only-zone": "",
    "two-calendars": "icalendar, ical, vobject, Radicale, ical.js, libical",
    "weekly-series": "ical, Radicale, ical.js",
}
"""Which clients show nothing at all of a sample in ``tests/samples/ics``."""


def refusing(sample: str) -> set[str]:
    """Give the clients that show nothing of a sample."""
    return {name for name in SAMPLES.get(sample, "").split(", ") if name}


def taken(fault: str) -> dict[str, str]:
    """Give client → how it takes a feed, for those that do not read it."""
    parts = [part.split(": ") for part in TAKEN[fault].split("; ") if part]
    return {client: how for clients, how in parts for client in clients.split(", ")}


def feed(fault: str) -> bytes:
    """Give the feed with one fault."""
    found, instead = FAULTS[fault]
    text = SOUND
    if found:
        head, middle, tail = text.rpartition(found)
        assert middle, fault
        text = head + instead + tail
    if "TZID=" in instead and "Asia/Tokyo" in instead:
        text = text.replace("BEGIN:VEVENT", f"{TOKYO}BEGIN:VEVENT", 1)
    return text.encode() if fault == "bare-lf" else text.replace("\n", "\r\n").encode()


def how_taken(fault: str, reading: Reading) -> str:
    """Tell whether a client refuses the feed, drops one of its events, misreads one, or reads both."""
    sound = timed("sound", "2026-01-24T16:30:00Z", 30, summary="Sound")
    faulty = timed("faulty", "2026-01-31T16:30:00Z", 30, summary="Faulty")._replace(**MEANT.get(fault, {}))
    shown = {_seen(row) for row in reading.rows}
    if not shown:
        return "refuses"
    if shown == {_seen(one) for one in (sound, faulty, *ALSO_MEANT.get(fault, ()))}:
        return "reads"
    return "drops" if len(shown) == 1 else "misreads"


def _seen(occurrence: Occurrence) -> tuple[str, str, str]:
    return occurrence.start, occurrence.end, str(occurrence.summary).replace("\x08", "")
