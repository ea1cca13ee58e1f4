"""Generators of what the laws are about; their only home."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any, cast
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from medalcal.emit.entry import FALLBACKS
from medalcal.emit.ics import Style
from medalcal.emit.shape import StoredEntry
from medalcal.model.clock import LAST_ROLLOVER, LAST_START, BroadcastTime, Label
from medalcal.model.dates import FIRST_YEAR, LAST_YEAR, SEASONS, UNDECIDED, PartialDate
from medalcal.model.profile import ALARMS, FORMATS, KINDS, OFFSETS, TITLES, Choice, Follow, Profile, Volumes

years = st.integers(FIRST_YEAR, LAST_YEAR)
months = st.integers(1, 12)
days = st.dates(date(FIRST_YEAR, 1, 1), date(LAST_YEAR, 12, 31))


def dates_within(years: st.SearchStrategy[int], days: st.SearchStrategy[date]) -> st.SearchStrategy[PartialDate]:
    """Give partial dates of every precision but none, out of some years and days."""
    return st.one_of(
        st.builds(PartialDate.day_of, days),
        st.builds(PartialDate.third_of, years, months, st.integers(1, 3)),
        st.builds(PartialDate.month_of, years, months),
        st.builds(PartialDate.season_of, years, st.sampled_from(SEASONS)),
        st.builds(PartialDate.quarter_of, years, st.integers(1, 4)),
        st.builds(PartialDate.half_of, years, st.integers(1, 2)),
        st.builds(PartialDate.year_of, years),
    )


decided_dates = dates_within(years, days)
"""Partial dates of which something is known."""
partial_dates = decided_dates | st.just(UNDECIDED)
"""Partial dates of every precision."""
close_dates = dates_within(st.just(2028), st.dates(date(2028, 1, 1), date(2028, 12, 31))) | st.just(UNDECIDED)
"""Partial dates of one leap year, so that two of them often overlap, touch or are equal."""


clock_zones = st.sampled_from(
    [
        ZoneInfo(name)
        for name in (
            "Asia/Tokyo", "America/New_York", "America/Los_Angeles", "America/St_Johns", "America/Sao_Paulo",
            "Europe/Berlin", "Europe/London", "Africa/Casablanca", "Asia/Kathmandu", "Australia/Lord_Howe",
            "Pacific/Apia", "Pacific/Kiritimati", "Antarctica/Troll", "UTC",
        )
    ]
)  # fmt: skip
"""Zones with summer time of an hour, of half and of two, in both halves of the year; and without."""
clock_days = st.dates(date(1970, 1, 2), date(2099, 12, 30)) | st.sampled_from(
    [
        date(2026, 3, 7), date(2026, 3, 28), date(2026, 10, 24), date(2026, 10, 31),
        date(2026, 4, 4), date(2026, 10, 3), date(2011, 12, 29), date(2011, 12, 30),
    ]
)  # fmt: skip
"""Days on which an offset is whole minutes nearly everywhere, the nights of changes among them."""
broadcast_times = st.builds(BroadcastTime, st.integers(0, LAST_START))
rollovers = st.integers(0, LAST_ROLLOVER)
labels = st.builds(Label, clock_days, broadcast_times)
skipped_labels = st.sampled_from(
    [
        ("America/New_York", date(2026, 3, 7), 26 * 60, 60),
        ("Europe/Berlin", date(2026, 3, 28), 26 * 60, 60),
        ("Antarctica/Troll", date(2026, 3, 28), 25 * 60, 120),
        ("Australia/Lord_Howe", date(2026, 10, 3), 26 * 60, 30),
        ("Pacific/Apia", date(2011, 12, 30), 0, 1440),
    ]
).flatmap(
    lambda gap: st.tuples(
        st.builds(Label, st.just(gap[1]), st.builds(BroadcastTime, st.integers(gap[2], gap[2] + gap[3] - 1))),
        st.just(ZoneInfo(gap[0])),
    )
)
"""Labels that the clock of the zone beside them skips."""
clock_instants = st.datetimes(datetime(1972, 1, 9), datetime(2099, 12, 30), timezones=st.just(UTC)).map(
    lambda instant: instant.replace(second=0, microsecond=0)
)
"""Whole minutes, since all zones have offsets of whole minutes."""

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_SUFFIXES = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
_FULL_WIDTH = {ord(char): ord(char) + 0xFEE0 for char in "0123456789:()~"}


def moment_spellings(label: Label) -> list[str]:
    """Give texts that each state this label in full, in the ways of English and Japanese announcements."""
    on, hour, minute = label.on, label.time // 60, label.time % 60
    month, weekday, ja_weekday = _MONTHS[on.month - 1], f"{on:%A}", "月火水木金土日"[on.weekday()]
    clock, suffix = f"{hour}:{minute:02d}", _SUFFIXES.get(on.day, "th")
    ja_date = f"{on.year}年{on.month}月{on.day}日"
    return [
        f"{on} {label.time}",
        f"{on}T{label.time}",
        f"{on.year}/{on.month}/{on.day} {clock}",
        f"{month} {on.day}{suffix}, {on.year} at {clock}",
        f"{weekday[:3]} {month[:3]} {on.day} {on.year}, {clock}",
        f"{clock} on {weekday}, the {on.day}{suffix} of {month} {on.year}",
        f"{on.day} {month} {on.year} {clock}~",
        f"{ja_date}({ja_weekday}){clock}",
        f"{ja_date}({ja_weekday}){hour}時{minute}分~".translate(_FULL_WIDTH),
        f"{ja_date} {ja_weekday}曜日 {hour}時{minute:02d}分より放送開始",
        f"放送日時：{ja_date}　{clock}からスタート",
    ]


# Entries, for what is written from them.

HOSTILE = "\\\r\n;,:\"'\t \x00\x08\x0b\x1b\x7f\x85\x9f\u2028\u2029\ufeff\u200d\ufe0f\ud800\udfff漢ーé👩🏽🚀🏳nN"
"""Characters that have broken feeds, with ordinary ones of one to four octets among them."""
hostile_texts = st.text(st.sampled_from(HOSTILE) | st.characters(), min_size=1, max_size=120)
"""Any text, most often of hostile characters."""
entry_texts = st.text("abc Medalist メダリスト 氷上,;", min_size=1, max_size=90) | hostile_texts


def _names(words: st.SearchStrategy[str], *, empty: bool = True) -> st.SearchStrategy[dict[str, str]]:
    some = st.dictionaries(st.sampled_from(("en", "ja", "romaji")), words, min_size=1)
    return some | st.just({}) if empty else some


def _maybe(value: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | value


_entry_days = st.dates(date(1990, 1, 1), date(2150, 12, 31))
_outlet_zones = st.sampled_from(("Asia/Tokyo", "America/New_York", "Europe/London", "Asia/Singapore"))
_links = entry_texts | st.sampled_from(
    ("https://example.jp/アニメ/?q=第2期", "http://example.com/a", "javascript:alert(1)")
)
_stamps = st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1)).map(lambda at: f"{at:%Y-%m-%dT%H:%M:%SZ}")


@st.composite
def _airing_times(draw: st.DrawFn) -> dict[str, Any]:
    """Give the fields of a label and its instant."""
    on, zone, label = draw(_entry_days), draw(_outlet_zones), draw(st.integers(0, 1799))
    civil = datetime(on.year, on.month, on.day) + timedelta(minutes=label)
    airs_at = civil.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
    return {
        "airs_at": f"{airs_at:%Y-%m-%dT%H:%M:%SZ}",
        "date": on.isoformat(),
        "civil_on": civil.date().isoformat(),
        "precision": "minute",
        "zone": zone,
        "broadcast_on": on.isoformat(),
        "broadcast_time": f"{label // 60:02d}:{label % 60:02d}",
    }


@st.composite
def _dates_of_entries(draw: st.DrawFn) -> dict[str, Any]:
    """Give the fields of a date without a time, at any precision."""
    value = draw(partial_dates)
    day = value.first if value.precision == "day" else None
    until = day + timedelta(days=draw(st.integers(0, 40))) if day and draw(st.booleans()) else None
    return {
        "date": str(value) if value.first else None,
        "until": until.isoformat() if until else None,
        "civil_on": str(value) if day else None,
        "precision": str(value.precision),
    }


@st.composite
def _states(draw: st.DrawFn) -> dict[str, Any]:
    """Give what an entry was before or after a change."""
    when = {**_NO_TIME, **draw(st.one_of(_airing_times(), _dates_of_entries()))}
    rest = {
        "minutes": draw(_maybe(st.integers(1, 3000))),
        "status": draw(st.sampled_from(("confirmed", "tentative", "cancelled"))),
        "outlet": draw(st.none() | st.just("tv-asahi")),
    }
    names = ("date", "precision", "broadcast_time", "airs_at", "zone", "until")
    return {name: when[name] for name in names} | rest


def _changes(words: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, Any]]:
    """Give changes of every kind, with any reason."""
    steps = ("sharpened", "moved", "cancelled", "corrected", "withdrawn", "restored")
    return st.fixed_dictionaries(
        {
            "change": st.sampled_from(steps), "before": _states(), "after": _states(), "on": _stamps,
            "why": _maybe(words), "url": _maybe(_links),
        }
    )  # fmt: skip


_NO_TIME: dict[str, Any] = dict.fromkeys(("airs_at", "until", "zone", "broadcast_on", "broadcast_time"))


@st.composite
def stored_entries(draw: st.DrawFn, words: st.SearchStrategy[str] = entry_texts, *, dated: bool = False) -> StoredEntry:
    """Give entries of every kind and precision.

    Args:
        words: What all texts of others are made of.
        dated: Only those that are known to the day at least.
    """
    when = draw(_airing_times() if dated else st.one_of(_airing_times(), _dates_of_entries()))
    sources = st.fixed_dictionaries(
        {"url": _maybe(_links), "name": _maybe(words), "said_on": _maybe(_entry_days.map(str)), "read_at": _stamps}
    )
    also = st.fixed_dictionaries(
        {
            "outlet": st.just("at-x"),
            "outlet_names": _names(words),
            "territory": st.none(),
            "airs_at": st.just("2026-01-25T13:00:00Z"),
            "date": st.just("2026-01-25"),
            "broadcast_time": _maybe(st.just("22:00")),
            "zone": _maybe(_outlet_zones),
        }
    )
    entry: dict[str, Any] = {
        "key": draw(st.text("abcdefgh/0123456789", min_size=1, max_size=20)),
        "uid": str(draw(st.uuids())),
        "kind": draw(st.sampled_from(("broadcast", "stream", "film", "volume", "issue", "disc", "live", "award"))),
        "work": "medalist",
        "titles": draw(_names(words)),
        "labels": draw(_names(words)),
        "subtitles": draw(_names(words)),
        "number": draw(_maybe(st.integers(1, 99))),
        "outlet": "tv-asahi",
        "outlet_names": draw(_names(words)),
        "partners": draw(st.lists(_names(words), max_size=2)),
        "affiliates": draw(_maybe(st.integers(1, 40))),
        "block": draw(_maybe(words)),
        "isbn": None,
        "publisher": None,
        "publisher_names": draw(_names(words)),
        "territory": None,
        "language": None,
        "format": None,
        "lead": True,
        "rerun": draw(st.booleans()),
        "minutes": draw(_maybe(st.integers(1, 3000))),
        "status": draw(st.sampled_from(("confirmed", "tentative", "cancelled"))),
        "basis": draw(st.sampled_from(("announced", "scheduled", "weekly", "estimated"))),
        "revision": draw(st.integers(0, 2000)),
        "changed_at": draw(_stamps),
        "note": draw(_maybe(words)),
        "place": draw(_maybe(words)),
        "url": draw(_maybe(_links)),
        "also": draw(st.lists(also, max_size=2)),
        "sources": draw(st.lists(sources, max_size=4)),
    }
    if draw(st.booleans()):
        entry["last_change"] = draw(_changes(words))
    return cast("StoredEntry", {**_NO_TIME, **entry, **when})


feed_styles = st.builds(
    Style,
    language=st.sampled_from(tuple(FALLBACKS)),
    alarm_minutes=_maybe(st.integers(0, 600)),
    all_day=st.booleans(),
    coarse=st.booleans(),
    spoiler_free=st.booleans(),
    show_cancelled=st.booleans(),
    offset_minutes=st.sampled_from((0, *OFFSETS.values())),
    outlets=st.booleans(),
)


slugs = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)
choices = st.builds(
    Choice,
    tv=st.booleans(),
    outlets=st.lists(slugs, max_size=3).map(tuple),
    territories=st.lists(st.sampled_from(("JP", "US", "DE", "GB")), max_size=3).map(tuple),
    volumes=st.lists(
        st.builds(Volumes, st.sampled_from(("ja", "en", "zho")), _maybe(st.sampled_from(FORMATS))), max_size=3
    ).map(tuple),
    kinds=st.lists(st.sampled_from(KINDS), max_size=3).map(tuple),
)
"""Choices of releases, none at all among them."""


def profiles(*, most: int = 12) -> st.SearchStrategy[Profile]:
    """Give profiles of at most so many works."""
    follows = st.lists(st.builds(Follow, work=slugs, choice=choices), max_size=most, unique_by=lambda one: one.work)
    return st.builds(
        Profile,
        follows=follows.map(tuple),
        usual=choices,
        offset=st.sampled_from((0, *OFFSETS.values())),
        alarm=_maybe(st.sampled_from(tuple(ALARMS.values()))),
        titles=st.sampled_from(TITLES),
        all_day=st.booleans(),
        spoiler_free=st.booleans(),
        day_starts=st.integers(0, 360),
    )
