"""Entries made by hand for what is hard: text at its worst, and times at the edges of days, years and clocks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from medalcal.emit.icswords import description_text
from medalcal.emit.shape import StoredEntry
from medalcal.model.occurrence import uid_of
from tests.clients.meant import Occurrence, days, timed
from tests.emit.entries import entry, volume
from tests.emit.strict import cleaned

TEXTS = {
    "line-breaks": "one\ntwo\r\nthree\rfour",
    "blank-lines": "one\n\n\ntwo",
    "commas": "one, two,three;four; five",
    "colons": 'Title: "quoted": 25:30; key=value:other',
    "backslash": "C:\\temp\\works \\ \\\\ end\\",
    "literal-n": "no\\new line, and none\\N here",
    "escaped-twice": "already\\, escaped\\; text\\\\",
    "controls": "bell\x07back\x08space escape\x1b[31m delete\x7f nul\x00 c1\x85\x9b mark\ufeff",
    "separators": "line\u2028paragraph\u2029next",
    "tab": "one\ttwo",
    "emoji": "👩🏽\u200d🚀👨\u200d👩\u200d👧\u200d👦🏳️\u200d🌈" * 12,
    "right-to-left": "עברית \u202eabc\u202c العربية 123",
    "combining": "か\u3099き\u3099 e\u0301\u0323 Z\u0335\u0321\u0341a\u0334l\u0337g\u0338o\u0336" * 6,
    "width": "ＡＢＣ，；：＼ｎ　全角",
    "html": '<b>bold</b> &amp; <a href="https://example.org/?a=1&b=2">link</a> <script>alert(1)</script>',
    "injection": "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other\r\nSUMMARY:injected",
    "property": "SUMMARY:inside;LANGUAGE=en:text",
    "percent": "100 % %2C %0A {braces} $(shell) `ticks` ${name}",
    "carets": "^n ^' ^^",
    "blanks": " leading and trailing ",
    "fold-in-japanese": "漢字かな交じり文" * 40,
    "fold-in-commas": ",;\\" * 60,
    "long": "long title, " * 833 + "end.",
    "astral": "𠮷野家 𝒜𝓃𝒾𝓂𝑒 \U0001f1ef\U0001f1f5",
}
"""What may stand in a title or a note that somebody wrote."""


class Case(NamedTuple):
    """An entry and what it means."""

    entry: StoredEntry
    meant: Occurrence


def text_cases() -> Iterator[Case]:
    """Give each text as a title and as a note."""
    for name, text in TEXTS.items():
        key = f"text/{name}"
        made = entry(key=key, uid=uid_of(key), titles={"en": text}, labels={}, subtitles={}, note=text)
        meant = timed(
            made["uid"], "2026-01-24T16:30:00Z", 30, summary=cleaned(text), status="CONFIRMED",
            description=cleaned(description_text(made, "en")),
        )  # fmt: skip
        yield Case(made, meant)


TIMES: dict[str, tuple[dict[str, Any], str, str]] = {
    "25:30": ({}, "2026-01-24T16:30:00Z", "2026-01-24T17:00:00Z"),
    "29:59": ({"airs_at": "2026-01-24T20:59:00Z", "broadcast_time": "29:59", "minutes": 1},
              "2026-01-24T20:59:00Z", "2026-01-24T21:00:00Z"),
    "midnight-utc": ({"airs_at": "2026-01-25T00:00:00Z"}, "2026-01-25T00:00:00Z", "2026-01-25T00:30:00Z"),
    "to-midnight-utc": ({"airs_at": "2026-01-24T23:30:00Z"}, "2026-01-24T23:30:00Z", "2026-01-25T00:00:00Z"),
    "over-the-year": ({"airs_at": "2026-12-31T23:45:00Z"}, "2026-12-31T23:45:00Z", "2027-01-01T00:15:00Z"),
    "new-year-in-tokyo": ({"airs_at": "2026-12-31T15:00:00Z", "broadcast_on": "2026-12-31", "broadcast_time": "24:00",
                           "civil_on": "2027-01-01"}, "2026-12-31T15:00:00Z", "2026-12-31T15:30:00Z"),
    "leap-day": ({"airs_at": "2028-02-28T23:45:00Z", "broadcast_on": "2028-02-29", "civil_on": "2028-02-29",
                  "broadcast_time": "8:45"}, "2028-02-28T23:45:00Z", "2028-02-29T00:15:00Z"),
    "no-leap-day": ({"airs_at": "2027-02-28T23:45:00Z"}, "2027-02-28T23:45:00Z", "2027-03-01T00:15:00Z"),
    "forward-new-york": ({"airs_at": "2026-03-08T06:45:00Z", "zone": "America/New_York", "broadcast_on": "2026-03-07",
                          "broadcast_time": "25:45"}, "2026-03-08T06:45:00Z", "2026-03-08T07:15:00Z"),
    "back-new-york": ({"airs_at": "2026-11-01T05:45:00Z", "zone": "America/New_York", "broadcast_on": "2026-10-31",
                       "broadcast_time": "25:45"}, "2026-11-01T05:45:00Z", "2026-11-01T06:15:00Z"),
    "forward-berlin": ({"airs_at": "2026-03-29T00:45:00Z", "zone": "Europe/Berlin", "broadcast_on": "2026-03-28",
                        "broadcast_time": "25:45"}, "2026-03-29T00:45:00Z", "2026-03-29T01:15:00Z"),
    "back-berlin": ({"airs_at": "2026-10-25T00:45:00Z", "zone": "Europe/Berlin", "broadcast_on": "2026-10-24",
                     "broadcast_time": "26:45"}, "2026-10-25T00:45:00Z", "2026-10-25T01:15:00Z"),
    "forward-chatham": ({"airs_at": "2026-09-26T13:45:00Z"}, "2026-09-26T13:45:00Z", "2026-09-26T14:15:00Z"),
    "all-night": ({"minutes": 600}, "2026-01-24T16:30:00Z", "2026-01-25T02:30:00Z"),
    "three-days-of-hours": ({"minutes": 4320}, "2026-01-24T16:30:00Z", "2026-01-27T16:30:00Z"),
    "one-minute": ({"minutes": 1}, "2026-01-24T16:30:00Z", "2026-01-24T16:31:00Z"),
    "film-without-length": ({"kind": "film", "minutes": None}, "2026-01-24T16:30:00Z", "2026-01-24T18:30:00Z"),
    "long-ago": ({"airs_at": "1999-12-31T15:30:00Z"}, "1999-12-31T15:30:00Z", "1999-12-31T16:00:00Z"),
    "after-2038": ({"airs_at": "2039-01-24T16:30:00Z"}, "2039-01-24T16:30:00Z", "2039-01-24T17:00:00Z"),
}  # fmt: skip
"""What is changed of Saturday's 25:30, and the start and end meant."""

DAYS: dict[str, tuple[str, str | None, str]] = {
    "a-day": ("2026-03-04", None, "2026-03-05"),
    "last-of-the-year": ("2026-12-31", None, "2027-01-01"),
    "leap-day": ("2028-02-29", None, "2028-03-01"),
    "before-no-leap-day": ("2027-02-28", None, "2027-03-01"),
    "clocks-forward": ("2026-03-29", None, "2026-03-30"),
    "clocks-back": ("2026-10-25", None, "2026-10-26"),
    "clocks-forward-chatham": ("2026-09-27", None, "2026-09-28"),
    "two-days": ("2026-03-04", "2026-03-05", "2026-03-06"),
    "over-the-month": ("2026-01-30", "2026-02-02", "2026-02-03"),
    "over-the-year": ("2026-12-30", "2027-01-03", "2027-01-04"),
    "over-clocks-forward": ("2026-03-27", "2026-03-30", "2026-03-31"),
    "a-whole-month": ("2026-02-01", "2026-02-28", "2026-03-01"),
}
"""First day, last day of what lasts for days, and the exclusive end meant."""


def time_cases() -> Iterator[Case]:
    """Give each time and each day, confirmed, tentative and cancelled in turn."""
    for number, (name, (changes, start, end)) in enumerate(TIMES.items()):
        status = ("confirmed", "tentative", "cancelled")[number % 3]
        made = entry(key=f"time/{name}", uid=uid_of(f"time/{name}"), status=status, **changes)
        yield Case(made, _meant(made, timed(made["uid"], start, 0)._replace(end=end)))
    for number, (name, (first, last, end)) in enumerate(DAYS.items()):
        status = ("confirmed", "tentative", "cancelled")[number % 3]
        made = volume(first, key=f"day/{name}", uid=uid_of(f"day/{name}"), status=status, until=last)
        begins = date.fromisoformat(first)
        yield Case(made, _meant(made, days(made["uid"], begins, begins)._replace(end=end)))


SUMMARIES = {
    "broadcast": "Medalist: Season 2, episode 1 “The Ice”",
    "film": "Medalist: Season 2, episode 1 “The Ice”",
    "volume": "Medalist: Volume 14",
}
MARKS = {"confirmed": "{}", "tentative": "{} (tentative)", "cancelled": "(cancelled) {}"}


def _meant(made: StoredEntry, when: Occurrence) -> Occurrence:
    summary = MARKS[made["status"]].format(SUMMARIES[made["kind"]])
    return when._replace(
        summary=summary, status=made["status"].upper(), description=cleaned(description_text(made, "en"))
    )
