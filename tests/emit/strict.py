"""A strict reader of our own feeds, independent of the writer and of every library: it refuses what any client might.

It checks octets first, then lines, then what each component must have, and gives the events back unescaped.
"""

from __future__ import annotations

import re
from collections import Counter
from unicodedata import bidirectional, category

Lines = list[tuple[str, str, str]]
"""Name, parameters, value of each content line."""

ONCE = {
    "VCALENDAR": ("VERSION", "PRODID", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "COLOR",
                  "X-APPLE-CALENDAR-COLOR"),
    "VEVENT": ("UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS",
               "TRANSP", "CATEGORIES"),
    "VALARM": ("ACTION", "DESCRIPTION", "TRIGGER"),
    "VTIMEZONE": ("TZID",),
    "STANDARD": ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "TZNAME"),
}  # fmt: skip
AT_MOST_ONCE = {
    "VCALENDAR": ("DESCRIPTION", "X-WR-CALDESC", "LAST-MODIFIED", "SOURCE", "URL"),
    "VEVENT": ("LOCATION", "URL"),
}
TEXT = {"SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "NAME", "X-WR-CALNAME", "X-WR-CALDESC"}
PATTERNS = {
    "UID": r"[!-+\--.0-:<-\[\]-~]+",
    "DTSTAMP": r"\d{8}T\d{6}Z",
    "LAST-MODIFIED": r"\d{8}T\d{6}Z",
    "SEQUENCE": r"0|[1-9]\d*",
    "STATUS": "CONFIRMED|TENTATIVE|CANCELLED",
    "TRANSP": "TRANSPARENT",
    "URL": r"https?://[!-~]+",
    "SOURCE": r"https?://[!-~]+",
    "ACTION": "DISPLAY",
    "TRIGGER": r"-PT\d+M|PT9H|-PT(?:15|39)H",
    "VERSION": r"2\.0",
    "REFRESH-INTERVAL": r"PT\d+H",
    "X-PUBLISHED-TTL": r"PT\d+H",
    "COLOR": "[a-z]+",
    "X-APPLE-CALENDAR-COLOR": "#[0-9A-F]{6}",
}
PARAMETERS = {
    "DTSTART": {"", ";VALUE=DATE"},
    "DTEND": {"", ";VALUE=DATE"},
    "REFRESH-INTERVAL": {";VALUE=DURATION"},
    "SOURCE": {";VALUE=URI"},
    "TRIGGER": {"", ";RELATED=START"},
}
INSIDE = {"": {"VCALENDAR"}, "VCALENDAR": {"VEVENT", "VTIMEZONE"}, "VEVENT": {"VALARM"}, "VTIMEZONE": {"STANDARD"}}


class Fault(AssertionError):
    """What a strict client would refuse."""


def demand(holds: object, what: object) -> None:
    """Refuse what does not hold."""
    if not holds:
        raise Fault(what)


def unfolded(data: bytes) -> list[str]:
    """Give the content lines, after checking octets and folds."""
    demand(data.endswith(b"\r\n"), "does not end with CRLF")
    physical = data[:-2].split(b"\r\n")
    lines: list[str] = []
    for raw in physical:
        demand(b"\r" not in raw and b"\n" not in raw, f"a bare CR or LF: {raw!r}")
        demand(0 < len(raw) <= 75, f"{len(raw)} octets: {raw!r}")
        text = raw.decode()  # raises where a fold lies inside a character
        demand(not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\u2028\u2029]", text), f"a control character: {text!r}")
        if not text.startswith(" "):
            lines.append(text)
            continue
        before = lines[-1]
        demand((len(before) - len(before.rstrip("\\"))) % 2 == 0, f"a fold inside an escape: {before[-9:]!r}")
        lines[-1] = before + text[1:]
    return lines


def check(data: bytes) -> list[dict[str, str]]:
    """Give the events of a feed, property to value, texts unescaped.

    Raises:
        Fault: Something that a strict client would refuse.
    """
    stack: list[tuple[str, Lines]] = [("", [])]
    events: list[dict[str, str]] = []
    for line in unfolded(data):
        match = re.fullmatch(r"([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[A-Za-z0-9/]+)*):(.*)", line, re.DOTALL)
        demand(match, f"no content line: {line!r}")
        name, parameters, value = match.groups()  # type: ignore[union-attr]
        if name == "BEGIN":
            demand(value in INSIDE.get(stack[-1][0], ()), f"{value} inside {stack[-1][0]}")
            stack[-1][1].append((name, "", value))
            stack.append((value, []))
        elif name == "END":
            component, lines = stack.pop()
            demand(component == value, f"END:{value} closes {component}")
            read = check_component(component, lines)
            if component == "VEVENT":
                events.append(read)
        else:
            stack[-1][1].append((name, parameters, value))
    demand(len(stack) == 1, "not closed")
    demand(stack[0][1] == [("BEGIN", "", "VCALENDAR")], "not one VCALENDAR and nothing else")
    uids = [event["UID"] for event in events]
    demand(len(uids) == len(set(uids)), "a UID twice")
    return events


def check_component(component: str, lines: Lines) -> dict[str, str]:
    """Check what a component holds, and give it."""
    if component == "VCALENDAR":
        demand([name for name, _, _ in lines[:2]] == ["VERSION", "PRODID"], "VERSION and PRODID come first")
        demand(any(name == "BEGIN" for name, _, _ in lines), "a calendar needs a component")
    counts = Counter(name for name, _, _ in lines if name != "BEGIN")
    for name in ONCE[component]:
        demand(counts.pop(name, 0) == 1, f"{component} needs one {name}")
    for name in AT_MOST_ONCE.get(component, ()):
        demand(counts.pop(name, 0) <= 1, f"{component} has {name} twice")
    demand(not counts, f"{component} has {sorted(counts)}")
    for name, parameters, value in lines:
        demand(parameters in PARAMETERS.get(name, {""}), f"{name}{parameters}")
        demand(re.fullmatch(PATTERNS.get(name, "(?s:.*)"), value, re.ASCII), f"{name}: {value!r}")
    read = {name: unescaped(value) if name in TEXT else value for name, _, value in lines}
    if component == "VEVENT":
        check_times({name: (parameters, value) for name, parameters, value in lines})
    if component == "VCALENDAR":
        demand(read["NAME"] == read["X-WR-CALNAME"], "two names")
        demand(read.get("DESCRIPTION") == read.get("X-WR-CALDESC"), "two descriptions")
    return read


def check_times(lines: dict[str, tuple[str, str]]) -> None:
    """Check that both ends are of one form, spelled out, and in order."""
    (form, start), (end_form, end) = lines["DTSTART"], lines["DTEND"]
    demand(form == end_form, "two forms of time")
    pattern = r"\d{8}" if form else r"\d{8}T\d{6}Z"
    demand(re.fullmatch(pattern, start, re.ASCII) and re.fullmatch(pattern, end, re.ASCII), f"{start} to {end}")
    demand(end > start, f"{end} is not after {start}")


def unescaped(value: str) -> str:
    """Give the text that a TEXT value stands for, refusing what is escaped wrongly or not at all."""
    demand(re.fullmatch(r"(?s:[^\\;,\n]|\\[\\;,n])*", value), f"badly escaped: {value!r}")
    return re.sub(r"\\(.)", lambda match: {"n": "\n"}.get(match[1], match[1]), value)


_TURNS = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
"""Classes of characters that turn the direction of what follows (UAX 9)."""


def cleaned(text: str) -> str:
    """Give what of a text a feed can carry, character by character."""
    for line_break in ("\r\n", "\r", "\x85", "\u2028", "\u2029"):
        text = text.replace(line_break, "\n")
    kept = [char for char in text if bidirectional(char) not in _TURNS and char != "\ufeff"]
    return "".join(char for char in kept if char in "\n\t" or category(char) not in ("Cc", "Cs"))
