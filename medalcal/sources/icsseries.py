"""Checks of series: rules, exceptions, overrides, and of identities over the whole feed."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple

from medalcal.sources.icslines import ContentLine, quoted
from medalcal.sources.icspart import Notes, Part
from medalcal.sources.icstime import times_of
from medalcal.sources.icsvalues import WEEKDAYS, When, clashes, read_rule, read_time
from medalcal.sources.icszone import Zones, has_summer_time, iana_zone
from medalcal.sources.moment import Moment
from medalcal.sources.recurrence import RuleError, Rules

MANY_EXDATES = 70
"""From here on clients are reported to fail."""
NIGHT = range(1, 3)
"""The hours in which clocks change, in New York at least."""

_FROM = datetime(1970, 1, 1, tzinfo=UTC)
_FROM_LOCAL, _LATEST = datetime(1970, 1, 1), datetime(2199, 12, 1)  # noqa: DTZ001 - by any clock
"""How far series are followed to tell whether something is an instance of theirs."""
_DAYS_OF_YEAR = {"BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"}
"""Parts by which a yearly rule names its days itself."""

Place = tuple[int, int]
"""Line and column."""
Instance = datetime | When
"""What an instance is known by: its instant, or its time where that cannot be told."""


class _Master(NamedTuple):
    start: When | None
    excluded: dict[Instance, tuple[When, Place]]
    """What it leaves out, each as it is written and where."""
    rule: str | None
    """Its only rule, where it has no further dates."""


class _Asked(NamedTuple):
    """A time that has to be an instance of a series, and the rule that is broken if it is none."""

    rule: str
    when: When
    place: Place


class _Override(NamedTuple):
    uid: str
    line: ContentLine
    replaces: When
    start: When | None


class Identities:
    """The UIDs of a feed, and which events belong together."""

    def __init__(self, zones: Zones) -> None:
        self.zones = zones
        self.seen: dict[tuple[str, Instance | None], int] = {}
        self.masters: dict[str, _Master] = {}
        self.overrides: list[_Override] = []

    def take(self, event: Part, start: When | None, notes: Notes) -> None:
        """Take an event, and report what is wrong with its series by itself."""
        exdates = _check_series(event, start, self.zones, notes)
        uid = event.one("UID")
        if uid is None:
            return
        line = event.one("RECURRENCE-ID")
        replaces = next(iter(times_of(line, self.zones, notes)), None) if line else None
        if line is not None:
            _check_override(event, line, notes)
        if line is not None and replaces is None:
            return
        key = uid.value, self._instance(replaces) if replaces else None
        if key in self.seen:
            rule = "uid-twice" if replaces is None else "override-twice"
            notes.add(rule, (uid.line, 1), f"{quoted(uid.value)}, also on line {self.seen[key]:,}")
            return
        self.seen[key] = uid.line
        if line is not None and replaces is not None:
            self.overrides.append(_Override(uid.value, line, replaces, start))
        else:
            excluded = {self._instance(when): (when, place) for when, place in exdates}
            self.masters[uid.value] = _Master(start, excluded, _only_rule(event))

    def _instance(self, when: When) -> Instance:
        return self.zones.instant(when) or when

    def finish(self, notes: Notes) -> None:
        """Report what shows only when all events are known."""
        for override in self.overrides:
            master = self.masters.get(override.uid)
            place = override.line.line, 1
            if master is None:
                notes.add("override-without-master", place, f"no event {quoted(override.uid)} without RECURRENCE-ID")
                continue
            if self._instance(override.replaces) in master.excluded:
                notes.add("exdate-and-override", place, f"EXDATE and an override of {override.replaces}")
            if master.start is not None:
                _compare(override, master.start, place, notes)
        self._check_instances(notes)

    def _check_instances(self, notes: Notes) -> None:
        """Report exceptions and overrides of what is no instance of its series, where that can be told."""
        asked: dict[str, list[_Asked]] = {}
        for uid, master in self.masters.items():
            asked[uid] = [_Asked("exdate-off-rule", when, place) for when, place in master.excluded.values()]
        for override in self.overrides:
            place = override.line.line, 1
            asked.setdefault(override.uid, []).append(_Asked("override-off-rule", override.replaces, place))
        latest = max((each.when.local for all_of in asked.values() for each in all_of), default=_FROM_LOCAL)
        rules = Rules(_FROM, min(latest, _LATEST).replace(tzinfo=UTC) + timedelta(days=2))
        for uid, all_of in asked.items():
            if all_of and uid in self.masters:
                _compare_instances(self.masters[uid], all_of, rules, notes)


def _compare_instances(master: _Master, asked: list[_Asked], rules: Rules, notes: Notes) -> None:
    """Report which of some times are no instances of a series that can be followed."""
    instances = _instances(master, rules)
    if instances is None or master.start is None:
        return
    for rule, when, place in asked:
        if _is_written_alike(when, master.start) and when.local not in instances:
            notes.add(rule, place, f"{when} is no instance of the series that begins {master.start}")


def _only_rule(event: Part) -> str | None:
    """Give the rule of a series that has one and no dates beside it."""
    rules = event.all("RRULE")
    return rules[0].value if len(rules) == 1 and not event.all("RDATE") else None


def _instances(master: _Master, rules: Rules) -> frozenset[datetime] | None:
    """Give the starts of a series by its own clock; nothing where its rule is not followed, or gives too many."""
    start, rule = master.start, master.rule
    if start is None or rule is None or not _FROM.year <= start.local.year <= _LATEST.year:
        return None
    wall = start.local.date() if start.form == "date" else start.local
    zone = iana_zone(start.zone) if start.zone else UTC if start.form == "utc" else None
    try:
        found = rules.starts(Moment(wall, zone), [rule])
    except RuleError:
        return None
    whole = (each if isinstance(each, datetime) else datetime.combine(each, time()) for each in found.walls)
    return None if found.is_cut else frozenset(whole)


def _is_written_alike(when: When, start: When) -> bool:
    return (when.form, when.zone) == (start.form, start.zone)


def _compare(override: _Override, start: When, place: tuple[int, int], notes: Notes) -> None:
    replaces = override.replaces
    if any((replaces.form == form) != (start.form == form) for form in ("date", "floating")):
        notes.add("recurrence-id-type", place, f"{replaces}, while DTSTART is {start}")
    elif replaces.form == "utc" and start.form == "zone":
        notes.add("recurrence-id-zone", place, f"{replaces}, while DTSTART is in {start.zone}")
    if override.start is not None and override.start.form == "date" != start.form:
        notes.add("override-all-day", place, f"whole days from {override.start} on, while the series is timed")


def _check_override(event: Part, line: ContentLine, notes: Notes) -> None:
    if (line.parameter("RANGE") or "").upper() == "THISANDFUTURE":
        notes.add("this-and-future", (line.line, 1), "RANGE=THISANDFUTURE")
    status = event.one("STATUS")
    if status is not None and status.value.upper() == "CANCELLED":
        notes.add("override-cancelled", (status.line, 1), "STATUS:CANCELLED beside a RECURRENCE-ID")


def _check_series(event: Part, start: When | None, zones: Zones, notes: Notes) -> list[tuple[When, Place]]:
    """Check rules and dates of an event, and give the instances that it excludes, with their places."""
    rules = event.all("RRULE")
    if len(rules) > 1:
        notes.add("two-rrules", (rules[1].line, 1), f"{len(rules)} RRULEs, the first on line {rules[0].line:,}")
    for line in rules:
        parts = read_rule(line.value)
        if isinstance(parts, str):
            notes.add("rrule-form", line.place(), parts)
        else:
            _check_rule(line, parts, start, notes)
    for line in event.all("RDATE")[:1]:
        _check_rdate(line, zones, notes)
    excluded = [(when, (line.line, 1)) for line in event.all("EXDATE") for when in _exdates(line, start, zones, notes)]
    if len(excluded) >= MANY_EXDATES:
        notes.add("many-exdates", (event.all("EXDATE")[0].line, 1), f"{len(excluded):,} dates")
    return excluded


def _check_rdate(line: ContentLine, zones: Zones, notes: Notes) -> None:
    if (line.parameter("VALUE") or "").upper() == "PERIOD":
        notes.add("rdate-period", (line.line, 1), "RDATE;VALUE=PERIOD")
    else:
        notes.add("rdate", (line.line, 1), "RDATE")
        times_of(line, zones, notes)


def _exdates(line: ContentLine, start: When | None, zones: Zones, notes: Notes) -> list[When]:
    found = times_of(line, zones, notes)
    for when in found:
        if start is not None and not _is_written_alike(when, start):
            kinds = {"date": "days", "utc": "UTC", "floating": "no zone"}
            one, other = (kinds.get(each.form) or each.zone for each in (when, start))
            notes.add("exdate-form", line.place(), f"EXDATE in {one}, DTSTART in {other}")
            break
    return found


def _check_rule(line: ContentLine, parts: dict[str, str], start: When | None, notes: Notes) -> None:
    if "COUNT" in parts and "UNTIL" in parts:
        notes.add("count-and-until", line.place(), f"COUNT={parts['COUNT']} and UNTIL={parts['UNTIL']}")
    for words in clashes(parts, of_days=start is not None and start.form == "date"):
        notes.add("rrule-clash", line.place(), words)
    if start is None:
        return
    if "UNTIL" in parts:
        _check_until(line, parts["UNTIL"], start, notes)
    if parts["FREQ"] == "YEARLY" and start.local.timetuple()[1:3] == (2, 29) and not parts.keys() & _DAYS_OF_YEAR:
        notes.add("leap-day-rule", line.place(), "FREQ=YEARLY on 29 February")
    _check_first_day(line, parts, start, notes)
    days = parts.get("BYMONTHDAY", "" if "BYDAY" in parts else str(start.local.day)).split(",")
    if parts["FREQ"] == "MONTHLY" and "31" in days:
        notes.add("month-end-rule", line.place(), "FREQ=MONTHLY on the 31st")
    if start.zone and start.local.hour in NIGHT and has_summer_time(start.zone, start.local.year):
        notes.add("night-rule", line.place(), f"a rule at {start.local:%H:%M} in {start.zone}")


def _check_until(line: ContentLine, text: str, start: When, notes: Notes) -> None:
    until = read_time(text)
    if until is None:
        notes.add("rrule-form", line.place(), f"UNTIL={text}")
        return
    if until.local.date() < start.local.date() - timedelta(days=1):
        notes.add("until-before-start", line.place(), f"UNTIL={text}, while DTSTART is {start}")
    wanted = {"date": "date", "floating": "floating"}.get(start.form, "utc")
    if until.form != wanted:
        right = {"date": "a date", "floating": "a time without zone", "utc": "a time in UTC, with Z"}[wanted]
        notes.add("until-form", line.place(), f"UNTIL={text} for DTSTART:{start}", right)


def _check_first_day(line: ContentLine, parts: dict[str, str], start: When, notes: Notes) -> None:
    """Compare the weekday, or the day of the month, of DTSTART with what its rule says, where it says it simply."""
    weekday, byday = WEEKDAYS[start.local.weekday()], parts.get("BYDAY")
    if byday and parts["FREQ"] in ("DAILY", "WEEKLY") and byday.isascii() and not any(map(str.isdigit, byday)):
        if weekday not in byday.split(","):
            notes.add("dtstart-off-rule", line.place(), f"BYDAY={byday}, but DTSTART is on {weekday}")
    elif parts["FREQ"] == "MONTHLY" and "BYMONTHDAY" in parts and "BYDAY" not in parts:
        days = parts["BYMONTHDAY"].split(",")
        if "-" not in parts["BYMONTHDAY"] and start.local.day not in map(int, days):
            notes.add(
                "dtstart-off-rule", line.place(), f"BYMONTHDAY={','.join(days)}, but DTSTART is on {start.local.day}"
            )
