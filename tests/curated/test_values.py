"""How each scalar is written: what is read, and what is refused in which words."""

# ruff: noqa: E501 - rows of tables hold whole sentences

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from medalcal.curated import values
from medalcal.curated.forms import Scalar
from medalcal.curated.nodes import DataFile
from medalcal.model.claim import Said, Shift, Slot
from medalcal.model.clock import BroadcastTime
from medalcal.model.dates import PartialDate


def read(form: Scalar, text: str) -> tuple[Any, list[str]]:
    """Read a text as a quoted scalar; give the value, and found and expected of each fault."""
    file = DataFile("file.yaml")
    root = file.compose("- '" + text.replace("'", "''") + "'")
    assert root is not None
    value = form.read(root.value[0], file)
    return value, [f"{fault.found}; {fault.expected}" for fault in file.faults]


def said(text: str, clock: str | None = None) -> Said:
    """Make a date as it was said."""
    return Said(PartialDate.parse(text), BroadcastTime.parse(clock) if clock else None)


VALID: dict[str, tuple[Scalar, str, Any]] = {
    "slug": (values.SLUG, "tv-asahi", "tv-asahi"),
    "slug of digits": (values.SLUG, "86", "86"),
    "slug of a recap": (values.WORD, "recap-1", "recap-1"),
    "reference is not checked here": (values.REFERENCE, "TV Asahi", "TV Asahi"),
    "text is stripped": (values.TEXT, "  a text ", "a text"),
    "text in Japanese": (values.TEXT, "メダリスト", "メダリスト"),
    "address": (values.URL, "https://example.org/page?a=1#b", "https://example.org/page?a=1#b"),
    "address without a path": (values.URL, "http://example.org", "http://example.org"),
    "count": (values.COUNT, "13", 13),
    "greatest count": (values.COUNT, "9999", 9999),
    "whole number": (values.WHOLE, "0", 0),
    "number of an item": (values.NUMBER_OR_SLUG, "14", 14),
    "slug of an item": (values.NUMBER_OR_SLUG, "movie", "movie"),
    "yes": (values.YES_NO, "yes", True),
    "no": (values.YES_NO, "no", False),
    "false": (values.YES_NO, "false", False),
    "country": (values.TERRITORY, "JP", "JP"),
    "world": (values.TERRITORY, "world", "world"),
    "world without some": (values.TERRITORY, "world except  JP US", "world except JP US"),
    "day": (values.DAY, "2026-01-24", date(2026, 1, 24)),
    "day with its weekday": (values.DAY, "Sat 2026-01-24", date(2026, 1, 24)),
    "leap day": (values.DAY, "2028-02-29", date(2028, 2, 29)),
    "moment": (values.MOMENT, "2026-01-24 25:30", said("2026-01-24", "25:30")),
    "moment with its weekday": (values.MOMENT, "Sat  2026-01-24  25:30", said("2026-01-24", "25:30")),
    "third": (values.MOMENT, "2026-01-early", said("2026-01-early")),
    "season": (values.MOMENT, "2026-winter", said("2026-winter")),
    "undecided": (values.MOMENT, "undecided", said("undecided")),
    "date of an end": (values.DATE, "2026-03", said("2026-03")),
    "slot": (values.SLOT, "Sat 25:30", Slot(5, BroadcastTime(1530))),
    "slot without a clock": (values.SLOT, "Sun", Slot(6, None)),
    "shift of the clock": (values.SHIFT, "26:00", Shift(None, BroadcastTime(1560))),
    "shift to a day": (values.SHIFT, "2026-02-20 24:26", Shift(date(2026, 2, 20), BroadcastTime(1466))),
    "rollover": (values.ROLLOVER, "05:00", 300),
    "day of reading": (values.READ_AT, "2026-11-20", datetime(2026, 11, 20, tzinfo=UTC)),
    "instant of reading": (values.READ_AT, "2026-11-20T09:00Z", datetime(2026, 11, 20, 9, tzinfo=UTC)),
    "instant with an offset": (values.READ_AT, "2026-11-20T09:00+09:00", datetime(2026, 11, 20, 0, tzinfo=UTC)),
    "edition": (values.EDITION, "ja-print", ("ja-print", "ja", "print")),
    "edition without a format": (values.EDITION, "en", ("en", "en", None)),
    "edition with a name": (values.EDITION, "en-digital-deluxe", ("en-digital-deluxe", "en", "digital")),
    "ISBN of 13": (values.ISBN, "978-4-06-520000-1", "9784065200001"),
    "ISBN of 10": (values.ISBN, "0-306-40615-2", "0306406152"),
    "ISBN that ends in X": (values.ISBN, "0-8044-2957-X", "080442957X"),
    "key of an episode": (values.KEY, "medalist/season-1/13", "medalist/season-1/13"),
    "key of a volume": (values.KEY, "medalist/manga/12:en-print", "medalist/manga/12:en-print"),
    "key of another run": (values.KEY, "medalist/season-1/13@u-next", "medalist/season-1/13@u-next"),
}  # fmt: skip

INVALID: dict[str, tuple[Scalar, str, str]] = {
    "slug in capitals": (values.SLUG, "TV Asahi", '"TV Asahi" is no slug; a slug has lower-case letters, digits and single hyphens: tv-asahi'),
    "slug in Japanese": (values.SLUG, "テレビ", '"テレビ" is no slug; a slug has lower-case letters, digits and single hyphens: tv-asahi'),
    "slug with two hyphens": (values.SLUG, "tv--1", '"tv--1" is no slug; a slug has lower-case letters, digits and single hyphens: tv-1'),
    "slug that is a number": (values.WORD, "7", '"7" is no slug of its own, it is the key of a number; add a word: recap-1'),
    "nothing": (values.TEXT, "", "found nothing; a text belongs here"),
    "blanks": (values.TEXT, "  ", "found blanks only; a text belongs here"),
    "address without a scheme": (values.URL, "example.org", '"example.org" is no address; write it with its scheme: https://example.org/page'),
    "address with a blank": (values.URL, "https://example.org/a b", '"https://example.org/a b" is no address; write it with its scheme: https://example.org/page'),
    "count of nothing": (values.COUNT, "0", 'found "0"; a whole number from 1 to 9999'),
    "count beyond reason": (values.COUNT, "10000", 'found "10000"; a whole number from 1 to 9999'),
    "count with a leading zero": (values.COUNT, "012", 'found "012"; a whole number from 1 to 9999'),
    "full-width digits": (values.COUNT, "１２", 'found "１２"; a whole number from 1 to 9999'),
    "negative number": (values.WHOLE, "-1", 'found "-1"; a whole number from 0, of at most six digits'),
    "number with a leading zero": (values.NUMBER_OR_SLUG, "01", 'found "01"; a whole number from 0, of at most six digits'),
    "perhaps": (values.YES_NO, "Yes", 'found "Yes"; it is yes or no'),
    "zone with a slip": (values.ZONE, "Asia/Tokio", '"Asia/Tokio" is no time zone; did you mean "Asia/Tokyo"?'),
    "zone as an abbreviation": (values.ZONE, "PDT", '"PDT" is no time zone; did you mean "America/Los_Angeles"?'),
    "zone that is a trap": (values.ZONE, "EST", '"EST" is no time zone; did you mean "America/New_York"?'),
    "zone of the machine": (values.ZONE, "localtime", '"localtime" is no time zone; an IANA name such as Asia/Tokyo'),
    "zone that leaves its folder": (values.ZONE, "../zoneinfo", '"../zoneinfo" is no time zone; an IANA name such as Asia/Tokyo'),
    "country in words": (values.TERRITORY, "Japan", '"Japan" is no territory; did you mean "JP"?'),
    "country in small letters": (values.TERRITORY, "jp", '"jp" is no territory; did you mean "JP"?'),
    "code that is not ISO": (values.TERRITORY, "UK", '"UK" is no territory; did you mean "GB"?'),
    "no country": (values.TERRITORY, "XX", '"XX" is no territory; a country code (JP), "world" or "world except JP US"'),
    "world without an except": (values.TERRITORY, "world JP", '"world JP" is no territory; a country code (JP), "world" or "world except JP US"'),
    "world except nothing": (values.TERRITORY, "world except", '"world except" is no territory; a country code (JP), "world" or "world except JP US"'),
    "month for a day": (values.DAY, "2026-01", '"2026-01" is no day; a date known to the day: 2026-01-24'),
    "words for a day": (values.DAY, "next week", '"next week" is no day; a date known to the day: 2026-01-24'),
    "time for a day": (values.DAY, "2026-01-24 25:30", '"2026-01-24 25:30" is no day; a date known to the day: 2026-01-24'),
    "no leap year": (values.DAY, "2026-02-29", "2026-02 has no day 29; its last day is 2026-02-28"),
    "month 13": (values.MOMENT, "2026-13", "2026 has no month 13; write 1 to 12"),
    "another weekday": (values.MOMENT, "Sun 2026-01-24", '2026-01-24 is a Sat, not a Sun; write "Sat 2026-01-24", or mend the date'),
    "weekday in full": (values.MOMENT, "Saturday 2026-01-24 25:30", '"Saturday" is no weekday; write "Sat 2026-01-24 25:30"'),
    "weekday of a month": (values.MOMENT, "Sat 2026-01", '"Sat 2026-01" has a weekday but no day; give the day or leave it out'),
    "clock of a month": (values.MOMENT, "2026-01 25:30", '"2026-01 25:30" has a clock time but no day; give the day or leave it out'),
    "minute 60": (values.MOMENT, "2026-01-24 25:60", '"25:60" has 60 minutes; an hour has minutes 00 to 59'),
    "clock past 30": (values.MOMENT, "2026-01-24 31:00", '"31:00" is past the end of the broadcast clock; it runs to 29:59'),
    "clock without a colon": (values.SLOT, "Sat 2530", '"2530" is not a broadcast time; write it as "25:30"'),
    "slot with a weekday in full": (values.SLOT, "saturday 25:30", '"saturday 25:30" is no slot; did you mean "Sat 25:30"?'),
    "slot in Japanese": (values.SLOT, "土曜 25:30", '"土曜 25:30" is no slot; write it as "Sat 25:30"'),
    "clock of an end": (values.DATE, "2026-03-21 25:30", '"2026-03-21 25:30" has a clock time; a date alone: 2026-03-21'),
    "shift without a clock": (values.SHIFT, "2026-02-20", '"2026-02-20" has no clock time; write "26:00" or "2026-02-20 24:26"'),
    "rollover at eight": (values.ROLLOVER, "08:00", '"08:00" is too late for a rollover; it lies between 00:00 and 06:00'),
    "reading without a zone": (values.READ_AT, "2026-11-20T09:00", '"2026-11-20T09:00" has no zone; write "2026-11-20T09:00Z" where it is UTC, or its offset: "2026-11-20T09:00+09:00"'),
    "reading on no day": (values.READ_AT, "2026-02-30", '"2026-02-30" is no day or instant; a day (2026-11-20) or an instant (2026-11-20T09:00Z)'),
    "reading in a week": (values.READ_AT, "2026-W01-1", '"2026-W01-1" is no day or instant; a day (2026-11-20) or an instant (2026-11-20T09:00Z)'),
    "reading before time": (values.READ_AT, "0001-01-01T00:00+14:00", '"0001-01-01T00:00+14:00" is no day or instant; a day (2026-11-20) or an instant (2026-11-20T09:00Z)'),
    "edition of a country": (values.EDITION, "jp-print", '"jp-print" begins with no language; did you mean "ja-print"?'),
    "edition of nothing": (values.EDITION, "xx", '"xx" begins with no language; two letters of ISO 639: ja, en, de'),
    "edition in words": (values.EDITION, "japanese", '"japanese" is no edition; language, format and a name: ja-print, en-digital, en'),
    "ISBN with a slip": (values.ISBN, "978-4-06-520000-2", 'the check digit of "978-4-06-520000-2" is wrong; copy the ISBN again'),
    "ISBN of another country's goods": (values.ISBN, "4006381333931", '"4006381333931" is no ISBN; 13 digits from 978 or 979, or 10'),
    "ISBN too short": (values.ISBN, "12345", '"12345" is no ISBN; 13 digits from 978 or 979, or 10'),
    "key with one slash": (values.KEY, "medalist/13", '"medalist/13" is no key; a key is work/series/number: medalist/season-1/13'),
}  # fmt: skip


@pytest.mark.parametrize("form, text, value", VALID.values(), ids=VALID)
def test_valid(form: Scalar, text: str, value: Any) -> None:
    """What is written as the reference says is read, without a fault."""
    assert read(form, text) == (value, [])


@pytest.mark.parametrize("form, text, fault", INVALID.values(), ids=INVALID)
def test_invalid(form: Scalar, text: str, fault: str) -> None:
    """What is not gives one fault that says what was found and what would be right."""
    assert read(form, text) == (None, [fault])


def test_zone() -> None:
    """A zone is that of the IANA."""
    assert read(values.ZONE, "Asia/Tokyo")[0].key == "Asia/Tokyo"


@pytest.mark.parametrize(
    "text", ["\x1b[31mred", "a\u202eb", "x" * 500, "a\nb"], ids=["colour", "bidi", "long", "lines"]
)
def test_what_was_found_is_safe_to_print(text: str) -> None:
    """A fault stays on one line, short, without what a terminal would obey."""
    from medalcal.curated.nodes import quoted

    shown = quoted(text)
    assert shown[1:-1].isprintable()
    assert len(shown) <= 62
