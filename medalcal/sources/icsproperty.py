"""Checks of one property by itself: its name, its type, its text or address, its fixed values."""

from __future__ import annotations

import re
from collections.abc import Callable

from medalcal.sources.icslines import ContentLine, quoted
from medalcal.sources.icspart import Notes
from medalcal.sources.icsvalues import COLORS, past_midnight, read_duration, read_time

TEXTS = ("SUMMARY", "DESCRIPTION", "LOCATION", "COMMENT", "CONTACT", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "PRODID")
LISTS = ("CATEGORIES", "RESOURCES")
"""Texts in which a comma separates."""
ADDRESSES = ("URL", "SOURCE", "TZURL")
STAMPS = ("DTSTAMP", "CREATED", "LAST-MODIFIED")
STATUSES = {
    "VEVENT": ("TENTATIVE", "CONFIRMED", "CANCELLED"),
    "VTODO": ("NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"),
    "VJOURNAL": ("DRAFT", "FINAL", "CANCELLED"),
}

_ESCAPES = re.compile(r"\\[\\;,nN]|\\.?|[;,]", re.DOTALL)
_HTML = re.compile(
    r"</?(?:a|b|i|u|p|br|em|li|ol|ul|td|tr|div|img|h[1-6]|span|font|html|body|table|strong)(?:\s[^<>]*+)?/?>"
    r"|&(?:nbsp|amp|lt|gt|quot|#\d{1,6})\\?;",
    re.IGNORECASE | re.ASCII,
)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S", re.ASCII)
_APPLE = re.compile(r"#[0-9A-Fa-f]{6}(?:[0-9A-Fa-f]{2})?")

Check = Callable[[ContentLine, str, Notes], None]
"""Takes the property and the component that it is in."""


def check_property(line: ContentLine, component: str, notes: Notes) -> None:
    """Check what can be said of a property without its neighbours."""
    if line.written != line.name:
        _check_case(line, notes)
    if line.parameters:
        _check_parameters(line, notes)
    check = CHECKS.get(line.name)
    if check is not None:
        check(line, component, notes)


def _as_written(line: ContentLine) -> str:
    return quoted(f"{line.name}:{line.value}")


def _check_case(line: ContentLine, notes: Notes) -> None:
    slug = "x-name-case" if line.name.startswith("X-") else "lower-case-name"
    notes.add(slug, (line.line, 1), quoted(line.written), line.name)


def _check_parameters(line: ContentLine, notes: Notes) -> None:
    for parameter in line.parameters:
        if parameter.written != parameter.name:
            slug = "x-name-case" if parameter.name.startswith("X-") else "lower-case-parameter"
            notes.add(slug, (line.line, 1), quoted(parameter.written), parameter.name)
    names = [parameter.name for parameter in line.parameters]
    if len(set(names)) < len(names):
        twice = next(name for name in names if names.count(name) > 1)
        notes.add("parameter-twice", (line.line, 1), f"{twice} {names.count(twice)} times in {line.name}")


def _check_text(line: ContentLine, component: str, notes: Notes) -> None:
    value = line.value
    if "\\" in value or "," in value or ";" in value:
        _check_escapes(line, notes, commas=line.name not in LISTS)


def _check_escapes(line: ContentLine, notes: Notes, *, commas: bool) -> None:
    """Report each way of escaping wrongly once for a property."""
    said: set[str] = set()
    for match in _ESCAPES.finditer(line.value):
        slug = _fault_of(match, line.value, commas=commas)
        if slug and slug not in said:
            said.add(slug)
            around = line.value[max(0, match.start() - 12) : match.end() + 12]
            notes.add(slug, line.place(match.start()), f"{quoted(match[0])} in {quoted(around)}")


def _fault_of(match: re.Match[str], value: str, *, commas: bool) -> str:
    text = match[0]
    if text == "\\\\":
        return "backslash-before-n" if value[match.end() : match.end() + 1] in ("n", "N") else ""
    if text[0] == "\\":
        return "" if text[1:] and text[1] in ";,nN" else "wrong-escape"
    if text == ",":
        return "unescaped-comma" if commas else ""
    return "unescaped-semicolon"


def _check_description(line: ContentLine, component: str, notes: Notes) -> None:
    _check_text(line, component, notes)
    if "<" in line.value or "&" in line.value:
        match = _HTML.search(line.value)
        if match is not None:
            notes.add("html-description", line.place(match.start()), quoted(match[0]))


def _check_address(line: ContentLine, component: str, notes: Notes) -> None:
    value = line.value
    beyond = next((at for at, char in enumerate(value) if ord(char) > 0x7F), -1) if not value.isascii() else -1
    if beyond >= 0:
        notes.add("url-not-ascii", line.place(beyond), quoted(value[beyond : beyond + 20]))
    if " " in value:
        notes.add("url-blank", line.place(value.index(" ")), quoted(value))
    if "\\" in value:
        notes.add("url-escape", line.place(value.index("\\")), quoted(value[value.index("\\") :]))
    if _SCHEME.match(value.strip()) is None:
        notes.add("url-form", line.place(), quoted(value) if value else "nothing")


def _check_calendar_address(line: ContentLine, component: str, notes: Notes) -> None:
    if _SCHEME.match(line.value.strip()) is None:
        notes.add("calendar-address", line.place(), _as_written(line))


def _check_source(line: ContentLine, component: str, notes: Notes) -> None:
    _check_address(line, component, notes)
    _check_value_named(line, component, notes)


def _check_value_named(line: ContentLine, component: str, notes: Notes) -> None:
    if line.parameter("VALUE") is None:
        right = f"{line.name};VALUE={'DURATION' if line.name == 'REFRESH-INTERVAL' else 'URI'}"
        notes.add("missing-value", (line.line, 1), f"{line.name} without VALUE", right)


def _check_refresh(line: ContentLine, component: str, notes: Notes) -> None:
    if line.name == "REFRESH-INTERVAL":
        _check_value_named(line, component, notes)
    span = read_duration(line.value)
    if span is None or span.total_seconds() <= 0:
        notes.add("refresh-form", line.place(), _as_written(line))


def _check_attachment(line: ContentLine, component: str, notes: Notes) -> None:
    binary = (line.parameter("VALUE") or "").upper() == "BINARY" or line.parameter("ENCODING") is not None
    if binary:
        notes.add("binary-attachment", (line.line, 1), f"{line.name} with the file itself in it")
    elif line.name == "IMAGE":
        _check_source(line, component, notes)
    else:
        _check_address(line, component, notes)


def _check_stamp(line: ContentLine, component: str, notes: Notes) -> None:
    if component in ("STANDARD", "DAYLIGHT"):
        return
    if line.parameter("TZID") is not None:
        notes.add("stamp-not-utc", line.place(), f"{line.name} with a TZID")
        return
    when = read_time(line.value)
    if when is None:
        check_malformed_time(line, line.value, 0, notes)
    elif when.form != "utc":
        notes.add("stamp-not-utc", line.place(), _as_written(line))


def check_malformed_time(line: ContentLine, text: str, offset: int, notes: Notes) -> None:
    """Say what is wrong with a time that could not be read."""
    late = past_midnight(text)
    if late is not None:
        hour, meant = late
        right = f'{meant}, and "{hour}:{text[11:13]}" in the text'
        notes.add("hour-past-23", line.place(offset), f"the hour {hour} in {quoted(text)}", right)
    else:
        notes.add("bad-time", line.place(offset), quoted(text) if text else "nothing")


def _check_sequence(line: ContentLine, component: str, notes: Notes) -> None:
    digits = line.value.removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        notes.add("sequence-form", line.place(), _as_written(line))


def is_raised(sequence: ContentLine | None) -> bool:
    """Tell whether a SEQUENCE says that something changed."""
    return sequence is not None and sequence.value.isdigit() and bool(sequence.value.strip("0"))


def _check_priority(line: ContentLine, component: str, notes: Notes) -> None:
    if re.fullmatch(r"\+?0*[0-9]", line.value, re.ASCII) is None:
        notes.add("priority-range", line.place(), _as_written(line))


def _check_geo(line: ContentLine, component: str, notes: Notes) -> None:
    match = _PLACE.fullmatch(line.value)
    if match is None or abs(float(match["north"])) > 90 or abs(float(match["east"])) > 180:
        notes.add("geo-range", line.place(), _as_written(line))


_PLACE = re.compile(r"(?P<north>[+-]?\d+(?:\.\d+)?);(?P<east>[+-]?\d+(?:\.\d+)?)", re.ASCII)


def _check_fixed(line: ContentLine, allowed: tuple[str, ...], slug: str, notes: Notes) -> None:
    value = line.value
    if value in allowed:
        return
    if value.upper() in allowed:
        notes.add("value-case", line.place(), _as_written(line), value.upper())
    else:
        notes.add(slug, line.place(), _as_written(line))


def _check_status(line: ContentLine, component: str, notes: Notes) -> None:
    if component in STATUSES:
        _check_fixed(line, STATUSES[component], "status-value", notes)


def _check_transp(line: ContentLine, component: str, notes: Notes) -> None:
    _check_fixed(line, ("OPAQUE", "TRANSPARENT"), "transp-value", notes)


def _check_class(line: ContentLine, component: str, notes: Notes) -> None:
    _check_fixed(line, ("PUBLIC", "PRIVATE", "CONFIDENTIAL"), "class-value", notes)


def _check_color(line: ContentLine, component: str, notes: Notes) -> None:
    if line.value.lower() not in COLORS:
        notes.add("color-name", line.place(), _as_written(line))


def _check_apple_color(line: ContentLine, component: str, notes: Notes) -> None:
    if _APPLE.fullmatch(line.value) is None:
        notes.add("apple-color", line.place(), _as_written(line))


def _check_uid(line: ContentLine, component: str, notes: Notes) -> None:
    value = line.value
    octets = len(value.encode("utf-8", "surrogateescape"))
    if octets >= 255:
        notes.add("uid-long", line.place(), f"{octets:,} octets")
    for slug, pattern in _UID_FAULTS:
        match = pattern.search(value)
        if match is not None:
            notes.add(slug, line.place(match.start()), quoted(value))


_UID_FAULTS = (
    ("uid-slash", re.compile("/")),
    ("uid-blank", re.compile(r"\s")),
    ("uid-escape", re.compile(r"[,;\\]")),
    ("uid-not-ascii", re.compile(r"[^\x00-\x7f]")),
)

CHECKS: dict[str, Check] = {
    **dict.fromkeys((*TEXTS, *LISTS), _check_text),
    "DESCRIPTION": _check_description,
    **dict.fromkeys(ADDRESSES, _check_address),
    **dict.fromkeys(("ORGANIZER", "ATTENDEE"), _check_calendar_address),
    "SOURCE": _check_source,
    **dict.fromkeys(("ATTACH", "IMAGE"), _check_attachment),
    **dict.fromkeys(("REFRESH-INTERVAL", "X-PUBLISHED-TTL"), _check_refresh),
    **dict.fromkeys(STAMPS, _check_stamp),
    "SEQUENCE": _check_sequence,
    "PRIORITY": _check_priority,
    "GEO": _check_geo,
    "STATUS": _check_status,
    "TRANSP": _check_transp,
    "CLASS": _check_class,
    "COLOR": _check_color,
    "X-APPLE-CALENDAR-COLOR": _check_apple_color,
    "UID": _check_uid,
}
"""Property → its check."""
