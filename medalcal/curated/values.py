"""How each scalar of a data file is written, from slugs to ISBNs."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from medalcal.curated.forms import NamesForm, Scalar, Wrong
from medalcal.curated.nodes import nearest, quoted
from medalcal.errors import PartialDateError
from medalcal.model.claim import OPEN_END, WEEKDAYS, Said, Shift, Slot
from medalcal.model.clock import BroadcastTime, parse_rollover
from medalcal.model.dates import PartialDate, Precision
from medalcal.model.languages import edition_meant, is_language
from medalcal.zones import PLACES, zone_named

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SLUG_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$"


@lru_cache(maxsize=4096)
def _slug(text: str) -> str:
    if _SLUG.fullmatch(text) is None:
        near = "-".join(re.findall("[a-z0-9]+", text.lower())) or "tv-asahi"
        raise Wrong(f"{quoted(text)} is no slug", f"a slug has lower-case letters, digits and single hyphens: {near}")
    return text


def _word(text: str) -> str:
    """Give a slug that is not digits only: those are numbers of episodes and items."""
    if text.isdigit():
        raise Wrong(f"{quoted(text)} is no slug of its own, it is the key of a number", "add a word: recap-1")
    return _slug(text)


def _text(text: str) -> str:
    value = text.strip()
    if not value:
        raise Wrong("found blanks only", "a text belongs here")
    return value


_URL = re.compile(r"https?://[^\s<>\"/]+\.[^\s<>\"]+|https?://[^\s<>\"/]+/[^\s<>\"]*")


def _url(text: str) -> str:
    if _URL.fullmatch(text) is None:
        raise Wrong(f"{quoted(text)} is no address", "write it with its scheme: https://example.org/page")
    return text


_DIGITS = re.compile(r"0|[1-9][0-9]{0,5}")


@lru_cache(maxsize=1024)
def _count(text: str) -> int:
    if _DIGITS.fullmatch(text) is None or not 0 < int(text) <= MOST:
        raise Wrong(f"found {quoted(text)}", f"a whole number from 1 to {MOST}")
    return int(text)


MOST = 9999
"""No series, line or lag has more; what does is a slip of the pen, and would make as many entries."""


@lru_cache(maxsize=1024)
def _whole(text: str) -> int:
    if _DIGITS.fullmatch(text) is None:
        raise Wrong(f"found {quoted(text)}", "a whole number from 0, of at most six digits")
    return int(text)


def _number_or_slug(text: str) -> int | str:
    return _whole(text) if text.isdecimal() else _slug(text)


def _number_or_name(text: str) -> int | str:
    return _whole(text) if text.isdecimal() else text


def _yes_no(text: str) -> bool:
    if text in ("yes", "true", "no", "false"):
        return text in ("yes", "true")
    raise Wrong(f"found {quoted(text)}", "it is yes or no")


@lru_cache(maxsize=256)
def _zone(text: str) -> ZoneInfo:
    zone = zone_named(text) if text == "UTC" or "/" in text else None
    if zone is not None:
        return zone
    import pytz

    near = PLACES.get(text.upper()) or nearest(text, [name for name in pytz.all_timezones if "/" in name])
    hint = f'did you mean "{near}"?' if near else "an IANA name such as Asia/Tokyo"
    raise Wrong(f"{quoted(text)} is no time zone", hint)


_TERRITORY = 'a country code (JP), "world" or "world except JP US"'
_COUNTRY = "a country code such as JP"


@lru_cache(maxsize=1024)
def _territory(text: str) -> str:
    head, *rest = text.split()
    if head != "world":
        return _country(text, _TERRITORY)
    if rest and (rest[0] != "except" or len(rest) == 1):
        raise Wrong(f"{quoted(text)} is no territory", _TERRITORY)
    for code in rest[1:]:
        _country(code, _COUNTRY)
    return " ".join((head, *rest))


@lru_cache(maxsize=512)
def _country(text: str, expected: str = _COUNTRY) -> str:
    import pytz

    if text in pytz.country_names:
        return text
    names = {name.lower(): code for code, name in pytz.country_names.items()}
    code = text.upper() if text.upper() in pytz.country_names else names.get(nearest(text.lower(), names) or "")
    code = {"UK": "GB"}.get(text.upper(), code)
    raise Wrong(f"{quoted(text)} is no territory", f'did you mean "{code}"?' if code else expected)


@lru_cache(maxsize=8192)
def _moment(text: str) -> Said:
    weekday, rest = _weekday_in_front(text)
    day, _, clock = rest.partition(" ") if rest[:1].isdigit() else (rest, "", "")
    on = PartialDate.parse(day)
    said = Said(on, BroadcastTime.parse(clock.strip()) if clock else None)
    if (said.time is not None or weekday is not None) and on.precision is not Precision.DAY:
        what = "a weekday" if weekday else "a clock time"
        raise PartialDateError(f"{quoted(text)} has {what} but no day; give the day or leave it out")
    if weekday is not None and WEEKDAYS[on.day.weekday()] != weekday:
        real = WEEKDAYS[on.day.weekday()]
        raise PartialDateError(f'{on} is a {real}, not a {weekday}; write "{real} {rest}", or mend the date')
    return said


def _weekday_in_front(text: str) -> tuple[str | None, str]:
    """Give the weekday with which a date begins, if any, and the rest."""
    if not text[:1].isalpha() or text == "undecided":
        return None, text
    word, _, rest = text.partition(" ")
    if word in WEEKDAYS:
        return word, rest.lstrip()
    short = word[:3].title()
    if short in WEEKDAYS:
        raise Wrong(f"{quoted(word)} is no weekday", f'write "{short} {rest.lstrip()}"')
    return None, text


@lru_cache(maxsize=4096)
def _day(text: str) -> date:
    value = _moment(text) if re.search(r"\d", text) else None
    if value is None or value.date.precision is not Precision.DAY or value.time is not None:
        raise Wrong(f"{quoted(text)} is no day", "a date known to the day: 2026-01-24")
    return value.date.day


def _last_night(text: str) -> date:
    if text == "undecided":
        return OPEN_END
    try:
        return _day(text)
    except Wrong as wrong:
        raise Wrong(wrong.found, "a date known to the day, or undecided: 2026-01-24") from None


@lru_cache(maxsize=4096)
def _date(text: str) -> Said:
    value = _moment(text)
    if value.time is not None:
        raise Wrong(f"{quoted(text)} has a clock time", "a date alone: 2026-03-21")
    return value


@lru_cache(maxsize=2048)
def _slot(text: str) -> Slot:
    day, _, clock = text.partition(" ")
    if day not in WEEKDAYS:
        near = nearest(day.title()[:3], WEEKDAYS)
        hint = f'did you mean "{" ".join((near, *clock.split()))}"?' if near else 'write it as "Sat 25:30"'
        raise Wrong(f"{quoted(text)} is no slot", hint)
    return Slot(WEEKDAYS.index(day), BroadcastTime.parse(clock.strip()) if clock else None)


def _shift(text: str) -> Shift:
    if "-" not in text:
        return Shift(None, BroadcastTime.parse(text))
    value = _moment(text)
    if value.time is None:
        raise Wrong(f"{quoted(text)} has no clock time", 'write "26:00" or "2026-02-20 24:26"')
    return Shift(value.date.day, value.time)


_READ_AT = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?P<zone>Z|[+-]\d\d:\d\d)?)?", re.ASCII)


@lru_cache(maxsize=1024)
def _read_at(text: str) -> datetime:
    expected = "a day (2026-11-20) or an instant (2026-11-20T09:00Z)"
    match = _READ_AT.fullmatch(text)
    try:
        value = datetime.fromisoformat(text) if match else None
    except ValueError:
        value = None
    if match is None or value is None or not 1900 <= value.year <= 2199:
        raise Wrong(f"{quoted(text)} is no day or instant", expected)
    if len(text) > len("2026-11-20") and match["zone"] is None:
        raise Wrong(f"{quoted(text)} has no zone", f'write "{text}Z" where it is UTC, or its offset: "{text}+09:00"')
    return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


_EDITION = re.compile(r"([a-z]{2})(?:-(print|digital))?(?:-([a-z0-9]+(?:-[a-z0-9]+)*))?")
EDITION_PATTERN = "^[a-z]{2}(-[a-z0-9]+)*$"


@lru_cache(maxsize=256)
def _edition(text: str) -> tuple[str, str, str | None]:
    match = _EDITION.fullmatch(text)
    if match is None:
        raise Wrong(f"{quoted(text)} is no edition", "language, format and a name: ja-print, en-digital, en")
    if not is_language(match[1]):
        meant = edition_meant(text)
        hint = f'did you mean "{meant}"?' if meant else "two letters of ISO 639: ja, en, de"
        raise Wrong(f"{quoted(text)} begins with no language", hint)
    return text, match[1], match[2]


_ISBN = re.compile(r"97[89][0-9]{10}|[0-9]{9}[0-9X]")


def _isbn(text: str) -> str:
    digits = text.replace("-", "").replace(" ", "")
    if _ISBN.fullmatch(digits) is None:
        raise Wrong(f"{quoted(text)} is no ISBN", "13 digits from 978 or 979, or 10")
    if len(digits) == 13:
        total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
        good = total % 10 == 0
    else:
        total = sum((10 if digit == "X" else int(digit)) * (10 - place) for place, digit in enumerate(digits))
        good = total % 11 == 0
    if not good:
        raise Wrong(f"the check digit of {quoted(text)} is wrong", "copy the ISBN again")
    return digits


_KEY = re.compile(r"[a-z0-9-]+/[a-z0-9-]+/[a-z0-9-]+(?:[:@][a-z0-9-]+)?")


def _key(text: str) -> str:
    if _KEY.fullmatch(text) is None:
        raise Wrong(f"{quoted(text)} is no key", "a key is work/series/number: medalist/season-1/13")
    return text


_WEEKDAY_PATTERN = f"({'|'.join(WEEKDAYS)})"
_CLOCK_PATTERN = "[0-9]{1,2}:[0-9]{2}"
_DAY_PATTERN = f"({_WEEKDAY_PATTERN} +)?[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}"
_COARSE_PATTERN = "[0-9]{4}(-([0-9]{2}(-(early|mid|late))?|winter|spring|summer|autumn|Q[1-4]|H[12]))?|undecided"

TEXT = Scalar(_text, "a text belongs here")
SLUG = Scalar(_slug, "a slug such as tv-asahi", pattern=SLUG_PATTERN)
WORD = Scalar(_word, "a slug that is no number, such as recap-1", pattern=SLUG_PATTERN)
REFERENCE = Scalar(_text, "a slug from elsewhere in the data", pattern=SLUG_PATTERN)
URL = Scalar(_url, "an address such as https://example.org/page", pattern="^https?://")
COUNT = Scalar(_count, f"a whole number from 1 to {MOST}", pattern="^[0-9]+$", minimum=1, maximum=MOST)
WHOLE = Scalar(_whole, "a whole number from 0", pattern="^[0-9]+$", minimum=0)
NUMBER_OR_SLUG = Scalar(_number_or_slug, "a number or a slug", pattern=SLUG_PATTERN)
NUMBER_OR_NAME = Scalar(_number_or_name, "a number, or a slug of the line's items", pattern=SLUG_PATTERN)
YES_NO = Scalar(_yes_no, "yes or no", pattern="^(yes|no|true|false)$")
ZONE = Scalar(_zone, "an IANA zone such as Asia/Tokyo")
TERRITORY = Scalar(_territory, _TERRITORY, pattern="^([A-Z]{2}|world( +except( +[A-Z]{2})+)?)$")
COUNTRY = Scalar(_country, _COUNTRY, pattern="^[A-Z]{2}$")
DAY = Scalar(_day, "a date known to the day: 2026-01-24", pattern=f"^{_DAY_PATTERN}$")
LAST_NIGHT = Scalar(_last_night, "a date known to the day, or undecided: 2026-01-24",
                    pattern=f"^({_DAY_PATTERN}|undecided)$")  # fmt: skip
DATE = Scalar(_date, "a date as finely as it was said: 2026-03-21, 2026-03, undecided",
              pattern=f"^({_DAY_PATTERN}|{_COARSE_PATTERN})$")  # fmt: skip
MOMENT = Scalar(_moment, "a date as finely as it was said, with its clock time: 2026-01-24 25:30, 2026-01, undecided",
                pattern=f"^({_DAY_PATTERN}( +{_CLOCK_PATTERN})?|{_COARSE_PATTERN})$")  # fmt: skip
SLOT = Scalar(_slot, 'a weekday and a time of the grid: "Sat 25:30"',
              pattern=f"^{_WEEKDAY_PATTERN}( +{_CLOCK_PATTERN})?$")  # fmt: skip
SHIFT = Scalar(_shift, 'a time of the grid, or a date and a time: "26:00", "2026-02-20 24:26"',
               pattern=f"^({_DAY_PATTERN} +)?{_CLOCK_PATTERN}$")  # fmt: skip
ROLLOVER = Scalar(parse_rollover, 'the clock at which its day turns: "05:00"', pattern=f"^{_CLOCK_PATTERN}$")
READ_AT = Scalar(_read_at, "a day (2026-11-20) or an instant (2026-11-20T09:00Z)",
                 pattern="^[0-9]{4}-[0-9]{2}-[0-9]{2}")  # fmt: skip
EDITION = Scalar(_edition, "language, format and a name: ja-print, en-digital, en", pattern=EDITION_PATTERN)
ISBN = Scalar(_isbn, "13 digits from 978 or 979, or 10", pattern="^[0-9X -]+$")
KEY = Scalar(_key, "a key such as medalist/season-1/13", pattern="^[a-z0-9-]+/[a-z0-9-]+/[a-z0-9:@-]+$")
NAMES = NamesForm(TEXT)
