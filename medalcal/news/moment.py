"""Reading a date with a time as a person writes it, in English or Japanese, as a place in a grid and an instant.

``tokens`` cuts the text into words, ``said`` gathers what they state, and here it is placed in time. Rules:

- A date without a year is the nearest such day. Where its weekday is written and fits another year within eleven
  months, that year is taken, and the note says so. A weekday that contradicts a full date is refused.
- A weekday or a time alone is the next such moment after ``now``; today is the grid's day, from rollover to rollover.
  "Next Saturday" is that of the week that begins on Monday, or, less likely, the one to come.
- 深夜 with a date counts from the evening before midnight; by the calendar's day is the second reading. An English a.m.
  before the rollover is the other way round. 深夜 with a weekday alone (土曜深夜) is always the night that follows.
- An offset, Z, UTC or GMT states an instant, whose label is that of ``zone``; the name of a place's clock (JST, ET)
  takes the place of ``zone``. EST in July is New York's clock, or, less likely, what the letters say.
- A time that the zone's clock skips is refused, one that it shows twice has two readings.
- What stands in brackets, or after "or" and つまり, states the same moment again; it must agree, and settles what
  was open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple, NoReturn
from zoneinfo import ZoneInfo

from medalcal.errors import BroadcastTimeError, ClockGapError, PartialDateError
from medalcal.model.clock import (
    DAY_MINUTES,
    DEFAULT_ROLLOVER,
    LAST_END,
    BroadcastTime,
    Label,
    airs_at,
    instants,
    label_at,
    label_text,
)
from medalcal.model.dates import FIRST_YEAR, LAST_YEAR, quoted
from medalcal.news.said import WEEKDAYS, Choice, DateSaid, Said, choices, gather, range_minutes
from medalcal.news.tokens import Token, tokens
from medalcal.news.zones import ZoneSaid

LONGEST = 200
"""Characters of the longest text that is looked at; a whole announcement is not one date."""

_FAR = 335
"""Days, some eleven months: how far a weekday may take a date without a year. A year on, every weekday would fit some
year, and slips would go unnoticed."""

_LEAP_YEARS = 8
"""Years from one 29 February to the next, at most: 2096 to 2104."""

_YEARS = 6
"""Years on each side of today among which a refusal names one that would fit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One meaning of a text."""

    label: Label
    """As the outlet's grid prints it: Sunday 01:30 is Saturday 25:30."""
    airs_at: datetime
    """Aware, in UTC."""
    zone: ZoneInfo
    """The outlet's."""
    civil: datetime
    """What calendar and clock on the outlet's wall show, without a zone."""
    note: str | None
    """How it was read, and what it rests on; null where nothing was open."""
    end: int | None
    """Minutes from midnight of the label's date, where the text gives a range."""


class _Setting(NamedTuple):
    now: datetime
    zone: ZoneInfo
    rollover: int
    year: int | None


class _Shown(NamedTuple):
    """An instant at which a clock shows a label, and the zone whose grid it belongs to."""

    instant: datetime
    zone: ZoneInfo
    note: str | None


class _Day(NamedTuple):
    on: date
    note: str | None


def read_moment(
    text: str, *, now: datetime, zone: ZoneInfo, rollover: int = DEFAULT_ROLLOVER, year: int | None = None
) -> list[Reading]:
    """Give the meanings of a text, the likelier first: one, or two and rarely more where it leaves that open.

    Args:
        now: Aware; what a date without a year is nearest to, and what a weekday or a time alone comes after.
        zone: The outlet's, unless the text names one.
        rollover: Minutes from midnight at which the outlet's day turns, at most 6:00.
        year: Of a date that names none.

    Raises:
        BroadcastTimeError: The time cannot be, or two statements of it disagree.
        PartialDateError: The date cannot be, or a part of the text is not understood.
    """
    if len(text) > LONGEST:
        raise PartialDateError(f"the text has {len(text)} characters; a date with a time has at most {LONGEST}")
    if not FIRST_YEAR <= now.year <= LAST_YEAR:
        raise PartialDateError(f"the present is in {now.year}; it lies between {FIRST_YEAR} and {LAST_YEAR}")
    setting = _Setting(now.astimezone(UTC), zone, rollover, year)
    main, again = _stretches(tokens(text), text)
    if not main:
        raise PartialDateError('the text is empty; write a date with a time, such as "2026-01-24 25:30"')
    readings = list(_unique(_place(gather(main, text), setting)))
    for words in again:
        readings = _agreeing(readings, gather(words, text), rollover)
    return readings


def _stretches(words: list[Token], text: str) -> tuple[list[Token], list[list[Token]]]:
    """Part what states the moment from what states it again, in brackets or after "or".

    A bracket without a date or a clock, such as (JST), belongs to what it stands in.
    """
    stretches: list[list[Token]] = [[]]
    brackets: list[list[Token]] = []
    inside = False
    for word in words:
        if word.kind in ("open", "close"):
            if inside is (word.kind == "open"):
                raise PartialDateError(f"{quoted(text)} has a bracket without its other half")
            inside = not inside
            if inside:
                brackets.append([])
            elif brackets[-1] and not (stretches[0] and {"date", "clock"} & {inner.kind for inner in brackets[-1]}):
                stretches[-1] += brackets.pop()
        elif word.kind == "again" and stretches[0] and not inside:
            stretches.append([])
        else:
            (brackets if inside else stretches)[-1].append(word)
    if inside or not all([*stretches[1:], *brackets]):
        raise PartialDateError(f"{quoted(text)} ends where more should follow")
    return stretches[0], stretches[1:] + brackets


def _place(said: Said, setting: _Setting) -> Iterator[Reading]:
    """Give every reading of what was said, the likelier first."""
    if not said.clocks:
        raise BroadcastTimeError(f"{said.text} has no time of day; add one such as 25:30")
    if said.day is not None and said.dates:
        raise PartialDateError(f"{said.text} has two days; write one")
    start = said.clocks[0]
    dated = bool(said.dates) or said.day is not None
    found = choices(start, setting.rollover, dated=bool(said.dates), named=dated or bool(said.weekdays))
    minutes = range_minutes(start, said.clocks[1], found[0].minutes) if len(said.clocks) == 2 else None
    placed = _on_days(said, found, setting) if dated else _next(said, found, setting)
    for day, choice, shown in placed:
        yield _reading(day, choice, shown, minutes, setting)


def _on_days(said: Said, found: list[Choice], setting: _Setting) -> Iterator[tuple[_Day, Choice, _Shown]]:
    """Place the clock on the days that were named; a less likely reading that the zone's clock skips is no reading."""
    likeliest = True
    for day in _days(said, setting):
        for choice in found:
            try:
                for shown in _showings(_label(day.on, choice.minutes), said.zone, setting.zone):
                    yield day, choice, shown
            except ClockGapError:
                if likeliest:
                    raise
            likeliest = False


def _next(said: Said, found: list[Choice], setting: _Setting) -> Iterator[tuple[_Day, Choice, _Shown]]:
    """Place the clock on the next day, or the next such weekday, on which it comes after now."""
    note = "said of every week, this is the next" if said.weekly else "no date is written, so this is the next"
    today = _today(setting, said.zone)
    if said.next_week is not None:
        monday = today + timedelta(days=7 - today.weekday())
        yield from _first(said, found, setting, monday, "no date is written, so this is that of the next week")
    if said.next_week != "meant":
        yield from _first(said, found, setting, today - timedelta(days=3), note)


def _first(
    said: Said, found: list[Choice], setting: _Setting, first: date, note: str
) -> Iterator[tuple[_Day, Choice, _Shown]]:
    """Place the clock on the first fitting day, from one on, on which it comes after now."""
    days = [day for day in (first + timedelta(days=n) for n in range(13)) if day.weekday() in _weekdays(said)]
    for choice in found:
        for day in days:
            label = _label(day, choice.minutes)
            try:
                later = [shown for shown in _showings(label, said.zone, setting.zone) if shown.instant > setting.now]
            except ClockGapError:
                if airs_at(label, (said.zone and said.zone.zone) or setting.zone, settle=True) <= setting.now:
                    continue
                raise
            if later:
                yield from ((_Day(day, note), choice, shown) for shown in later)
                break


def _weekdays(said: Said) -> set[int]:
    """Give the weekdays that fit.

    Raises:
        PartialDateError: Two that differ were written.
    """
    written = set(said.weekdays)
    if len(written) > 1:
        raise PartialDateError(f"{said.text} has two weekdays; write one")
    return written or set(range(7))


def _today(setting: _Setting, zone: ZoneSaid | None) -> date:
    """Give the day by the clock on the wall of the zone that was said, or of the outlet's."""
    if zone is not None and zone.zone is None and zone.offset is not None:
        return (setting.now + zone.offset).date()
    return setting.now.astimezone((zone and zone.zone) or setting.zone).date()


def _days(said: Said, setting: _Setting) -> list[_Day]:
    """Give the days that a date can mean, the likelier first.

    Raises:
        PartialDateError: It can mean none.
    """
    if said.day is not None:
        today = label_at(setting.now, (said.zone and said.zone.zone) or setting.zone, setting.rollover).on
        on = today + timedelta(days=said.day)
        return [_Day(_checked(on, said), f"today in the grid is {WEEKDAYS[today.weekday()]}, {today}")]
    days: list[_Day] = []
    faults: list[PartialDateError] = []
    for written in said.dates:
        try:
            days.append(_day(written, said, setting))
        except PartialDateError as fault:
            faults.append(fault)
    if not days:
        raise faults[0]
    return days


def _day(written: DateSaid, said: Said, setting: _Setting) -> _Day:
    year = setting.year if written.year is None else written.year
    if year is not None and written.month is not None:
        return _Day(_checked(written.on(year, written.month), said), written.note)
    if year is not None:
        raise PartialDateError(f"{said.text} has a year and a day without a month")
    today = _today(setting, said.zone)
    around = sorted(_around(written, today), key=lambda day: (abs(day - today), day < today))
    close = [day for day in around if abs((day - today).days) <= _FAR] or around[:1]
    fits = [day for day in close if day.weekday() in _weekdays(said)]
    if not fits:
        _refuse_weekday(said, close, fitting=_fitting_year(written, said, today))
    what = "year" if written.month is not None else "month"
    note = f"no {what} is written, so this is the nearest"
    if fits[0] != around[0]:
        nearest = f"the nearest, {around[0]}, is a {WEEKDAYS[around[0].weekday()]}"
        note = f"no {what} is written: {nearest}, so the weekday picks this"
    return _Day(fits[0], "; ".join(part for part in (written.note, note) if part))


def _around(written: DateSaid, today: date) -> list[date]:
    """Give the dates around today that have this month and day, or this day of the month.

    Raises:
        PartialDateError: There is none.
    """
    found: list[date] = []
    reach = _LEAP_YEARS if (written.month, written.day) == (2, 29) else 1
    for n in range(-reach, reach + 1):
        month = today.year * 12 + today.month - 1 + n
        with suppress(PartialDateError):
            if written.month is None:
                found.append(written.on(month // 12, month % 12 + 1))
            else:
                found.append(written.on(today.year + n, written.month))
    return found or [written.on(today.year, today.month if written.month is None else written.month)]


def _fitting_year(written: DateSaid, said: Said, today: date) -> int | None:
    """Give the nearest year in which a date has its weekday, of two the earlier one; none for a day alone."""
    if written.month is None:
        return None
    for year in sorted(range(today.year - _YEARS, today.year + _YEARS + 1), key=lambda year: abs(year - today.year)):
        with suppress(PartialDateError):
            if written.on(year, written.month).weekday() in _weekdays(said):
                return year
    return None


def _checked(on: date, said: Said) -> date:
    """Give the day back if it falls on the weekday that was written.

    Raises:
        PartialDateError: It does not.
    """
    if on.weekday() not in _weekdays(said):
        _refuse_weekday(said, [on])
    return on


def _refuse_weekday(said: Said, days: list[date], *, fitting: int | None = None) -> NoReturn:
    found = " and ".join(f"{day} is a {WEEKDAYS[day.weekday()]}" for day in sorted(days))
    hint = "" if fitting is None else f"; it is one in {fitting}: write the year if that is meant"
    raise PartialDateError(f"{said.text}: {found}, not a {WEEKDAYS[said.weekdays[0]]}{hint}")


def _label(on: date, minutes: int) -> Label:
    """Give the label of a day and minutes from its midnight, which may reach past 29:59 (翌11:30)."""
    days = max(0, minutes // DAY_MINUTES - 1) if minutes < LAST_END else minutes // DAY_MINUTES
    return Label(on + timedelta(days=days), BroadcastTime(minutes - days * DAY_MINUTES))


def _showings(label: Label, said: ZoneSaid | None, zone: ZoneInfo) -> list[_Shown]:
    """Give every instant that a label can mean in the zone that was said, or else in the outlet's.

    Raises:
        ClockGapError: The clock skips it.
    """
    if said is None or said.offset is None:
        return _by_clock(label, (said and said.zone) or zone)
    instant = (label.civil - said.offset).replace(tzinfo=UTC)
    grid = said.zone or zone
    if instant.astimezone(grid).utcoffset() == said.offset:
        return [_Shown(instant, grid, None)]
    if said.zone is None:
        return [_Shown(instant, grid, f"said in {said.name}, shown in the grid of {grid.key}")]
    loose = [shown._replace(note=f"{grid.key} is not on {said.name} then, so its own clock is meant")
             for shown in _by_clock(label, grid)]  # fmt: skip
    return [*loose, _Shown(instant, grid, f"taken literally as {said.name}, which {grid.key} is not on then")]


def _by_clock(label: Label, zone: ZoneInfo) -> list[_Shown]:
    found = instants(label, zone)
    if len(found) < 2:
        return [_Shown(airs_at(label, zone), zone, None)]
    return [
        _Shown(instant, zone, f"the clock in {zone.key} shows this time twice, and this is the {which}")
        for instant, which in zip(found, ("first", "second"), strict=True)
    ]


def _reading(day: _Day, choice: Choice, shown: _Shown, minutes: int | None, setting: _Setting) -> Reading:
    label = label_at(shown.instant, shown.zone, setting.rollover)
    civil = shown.instant.astimezone(shown.zone).replace(tzinfo=None)
    end = None if minutes is None else label.time + minutes
    moved = _moved(_label(day.on, choice.minutes), label, setting.rollover) if choice.minutes < LAST_END else None
    notes = [day.note, choice.why, shown.note, moved, None if end is None else _end_note(end)]
    return Reading(
        label=label,
        airs_at=shown.instant,
        zone=shown.zone,
        civil=civil,
        note="; ".join(note for note in notes if note) or None,
        end=end,
    )


def _moved(written: Label, label: Label, rollover: int) -> str | None:
    """Say why the grid counts a time to another day than the one that was written."""
    if written.civil != label.civil or written.on == label.on:
        return None
    day = WEEKDAYS[label.on.weekday()]
    return f"the grid's day turns at {label_text(rollover)}, so {written.time.clock_text} counts to {day}"


def _end_note(end: int) -> str:
    if end <= LAST_END:
        return f"ends {label_text(end)}"
    return f"ends {label_text(end % DAY_MINUTES)}, after the grid's day has turned"


def _agreeing(readings: Iterable[Reading], said: Said, rollover: int) -> list[Reading]:
    """Give the readings that a second statement of the moment agrees with.

    Raises:
        BroadcastTimeError: None does.
    """
    known = list(readings)
    agreeing = [reading for reading in known if _agrees(reading, said, rollover)]
    if not agreeing:
        civil = f"{known[0].civil:%Y-%m-%d %H:%M} in {known[0].zone.key}"
        raise BroadcastTimeError(f"{said.text} does not agree with what stands before it, which is {civil}")
    return agreeing


def _agrees(reading: Reading, said: Said, rollover: int) -> bool:
    """Tell whether a statement, which may leave things out, is true of a reading, by its calendar or by its grid."""
    local = _today(_Setting(reading.airs_at, reading.zone, rollover, None), said.zone)
    days = [day for day in (local, local - timedelta(days=1)) if _fits(day, said)]
    if said.day is not None or not days:
        return False
    if not said.clocks:
        return days[0] == local or reading.label.on in days
    return any(reading.airs_at == instant for day in days for instant in _stated(day, said, reading.zone, rollover))


def _fits(day: date, said: Said) -> bool:
    dates = not said.dates or any(
        written.day == day.day and written.month in (None, day.month) and written.year in (None, day.year)
        for written in said.dates
    )
    return dates and day.weekday() in _weekdays(said)


def _stated(day: date, said: Said, zone: ZoneInfo, rollover: int) -> Iterator[datetime]:
    for choice in choices(said.clocks[0], rollover, dated=False, named=False):
        with suppress(ClockGapError):
            for shown in _showings(_label(day, choice.minutes), said.zone, zone):
                yield shown.instant


def _unique(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Drop a reading of the same instant as an earlier one."""
    seen: set[datetime] = set()
    for reading in readings:
        if reading.airs_at not in seen:
            seen.add(reading.airs_at)
            yield reading
