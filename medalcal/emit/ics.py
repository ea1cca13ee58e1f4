"""iCalendar: an entry becomes one VEVENT, once; a feed is a header, stored blocks and a footer.

Every event stands for itself: start and end in UTC or whole days, no zone, no rule of recurrence, no METHOD. It is the
one form that all sixteen measured readers of calendars took alike. Nothing here knows the present moment, so the same
entry gives the same bytes, and a feed that did not change keeps its ETag.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple

from medalcal.emit.daywords import read_day
from medalcal.emit.entry import Language, pick
from medalcal.emit.icstext import ascii_url, content_line, escape
from medalcal.emit.icswords import offset_words, own_words, shared_words, summary_text
from medalcal.emit.shape import StoredEntry
from medalcal.errors import EmitError
from medalcal.model.length import length_of

if TYPE_CHECKING:
    from medalcal.model.profile import Profile

FORMAT_EPOCH = "2026-11-30T02:00:00Z"
"""When the wording of this program last changed. Clients skip an event whose stamp has not grown, so raise it with
every change of what an event says."""

BACK = timedelta(days=90)
"""How far back a feed goes unless asked: people lose what leaves a feed."""
AHEAD = timedelta(days=370)
"""How far ahead: a year and a few days."""

EPISODES = ("broadcast", "stream")
"""What may have several runs, and can stand later in a feed than it airs."""

CATEGORIES: dict[Language, dict[str, str]] = {
    "en": {
        "broadcast": "TV broadcast",
        "stream": "Streaming",
        "film": "Film",
        "volume": "Book",
        "issue": "Magazine",
        "disc": "Disc",
        "live": "Live event",
        "award": "Award",
    },
    "ja": {
        "broadcast": "放送",
        "stream": "配信",
        "film": "映画",
        "volume": "単行本",
        "issue": "雑誌",
        "disc": "ディスク",
        "live": "イベント",
        "award": "賞",
    },
}
CATEGORIES["romaji"] = CATEGORIES["en"]

STATUSES = {"confirmed": "CONFIRMED", "tentative": "TENTATIVE", "cancelled": "CANCELLED"}

REFRESH = "PT6H"
"""How often a client may look again; P6H would stop Nextcloud from refreshing."""
ALL_DAY_HOUR = 9
"""When the alarm of a whole day rings, by the reader's clock."""

DAY_MINUTES = 24 * 60
CLOCKS = tuple(f"T{minute // 60:02d}{minute % 60:02d}00Z" for minute in range(DAY_MINUTES))
"""Every minute of a day as DATE-TIME writes it."""
MINUTE_OF = {f"T{minute // 60:02d}:{minute % 60:02d}:00Z": minute for minute in range(DAY_MINUTES)}
"""The same as entries write it, back to the minute."""

_UID = re.compile(r"[A-Za-z0-9._@:-]{1,71}")
"""No blank or comma, which would need escaping; no slash, which breaks CalDAV addresses; no need of a fold."""
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", re.ASCII)

Form = Literal["timed", "days", "coarse"]


class Style(NamedTuple):
    """How a feed wants its events. It knows nothing of any reader, so blocks are shared."""

    language: Language = "en"
    alarm_minutes: int | None = None
    """An alarm that many minutes before; for whole days as many days before, at 09:00. None for no alarm."""
    all_day: bool = False
    """Timed entries as whole days, on their broadcast date."""
    coarse: bool = False
    """Also what is known no finer than a part of a month, as one entry over its span."""
    spoiler_free: bool = False
    """No subtitles."""
    show_cancelled: bool = False
    """What is cancelled with the status of what takes place, and the word for it: Google hides what is cancelled."""
    offset_minutes: int = 0
    """How much later than they air episodes stand in the feed; their words still say when they air."""
    outlets: bool = False
    """The outlet of an episode in its summary: where a month is shown, nothing else tells its runs apart."""


DEFAULT = Style()


def style_of(profile: Profile) -> Style:
    """Give the form that a profile gives its feeds."""
    return Style(
        language=profile.titles,  # type: ignore[arg-type]
        alarm_minutes=profile.alarm,
        all_day=profile.all_day,
        spoiler_free=profile.spoiler_free,
        offset_minutes=profile.offset,
    )


class Color(NamedTuple):
    """A colour by its CSS3 name and as Apple wants it."""

    name: str
    code: str


DEFAULT_COLOR = Color("steelblue", "#4682B4")


def render(entry: StoredEntry, style: Style = DEFAULT) -> bytes | None:
    """Give an entry as one VEVENT, or None for what a feed of this style does not hold.

    Language, alarm, offset and outlets change neither UID nor SEQUENCE nor stamps.

    Raises:
        EmitError: The entry has something that could not be read back: a UID with blanks, a day that is none.
    """
    timing = _timing(entry, style)
    if timing is None:
        return None
    form, times = timing
    identity = _identity(entry, times, style)
    language, alarm_minutes = style.language, style.alarm_minutes
    later = _offset(entry, style) if style.offset_minutes else 0
    title = escape(_summary(entry, form, style))
    return b"".join(
        (
            identity,
            content_line(b"SUMMARY:", title),
            content_line(b"DESCRIPTION:", _description(entry, language, later)),
            _place_and_page(entry, language),
            b"" if alarm_minutes is None else _alarm(entry, form, title, alarm_minutes),
            b"END:VEVENT\r\n",
        )
    )


def _summary(entry: StoredEntry, form: Form, style: Style) -> str:
    outlet = style.outlets and entry["kind"] in EPISODES
    return summary_text(entry, style.language, coarse=form == "coarse", spoiler_free=style.spoiler_free, outlet=outlet)


def notice(uid: str, on: str, text: str, url: str | None = None) -> bytes:
    """Give an entry of a whole day that tells subscribers something of the calendar itself."""
    stamp = _stamp(f"{on}T00:00:00Z")
    title = escape(text)
    return b"".join(
        (
            f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:{stamp}\r\nLAST-MODIFIED:{stamp}\r\nSEQUENCE:0\r\n"
            f"DTSTART;VALUE=DATE:{_day(on)}\r\nDTEND;VALUE=DATE:{_day_after(on, 1)}\r\n"
            "STATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\n".encode("ascii"),
            content_line(b"SUMMARY:", title),
            content_line(b"DESCRIPTION:", title),
            _url_line(b"URL:", url),
            b"END:VEVENT\r\n",
        )
    )


def _identity(entry: StoredEntry, times: str, style: Style) -> bytes:
    """Give the lines that hold nobody's text, with the entry's times among them."""
    uid, revision, status = entry["uid"], entry["revision"], STATUSES.get(entry["status"])
    if _UID.fullmatch(uid) is None:
        raise _refusal(entry, "uid", uid, "up to 71 letters, digits and . _ @ : - are")
    if type(revision) is not int or revision < 0:
        raise _refusal(entry, "revision", revision, "a whole number from 0 is")
    if status is None:
        raise _refusal(entry, "status", entry["status"], "confirmed, tentative and cancelled are")
    if entry["kind"] not in CATEGORIES["en"]:
        raise _refusal(entry, "kind", entry["kind"], f"{', '.join(CATEGORIES['en'])} are")
    if style.show_cancelled and status == "CANCELLED":
        status = "CONFIRMED"
    stamp = _stamp(entry["changed_at"], revision)
    return (
        f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTAMP:{stamp}\r\nLAST-MODIFIED:{stamp}\r\nSEQUENCE:{revision}\r\n"
        f"{times}STATUS:{status}\r\nTRANSP:TRANSPARENT\r\n"
    ).encode("ascii")


def _timing(entry: StoredEntry, style: Style) -> tuple[Form, str] | None:
    """Give the lines DTSTART and DTEND and what they are, or None for what the style leaves out."""
    precision = entry["precision"]
    if precision == "minute":
        later = _offset(entry, style) if style.offset_minutes else 0
        times = _minutes(entry, later)
        if not style.all_day:
            return "timed", times
        on = entry["broadcast_on"] or entry["civil_on"] or (entry["airs_at"] or "")[:10]
        return "days", _days(entry, on, on, later // DAY_MINUTES)
    if precision == "day":
        return "days", _days(entry, entry["date"], entry["until"] or entry["date"])
    if precision == "none" or not style.coarse:
        return None
    from medalcal.model.dates import PartialDate

    said = PartialDate.parse(entry["date"] or "")
    return "coarse", _days(entry, str(said.first), str(said.last))


def _offset(entry: StoredEntry, style: Style) -> int:
    """Give how much later an entry stands in the feed, as a day by whole days alone.

    An episode can be watched later, a live show cannot; what has no hour stays on its day.
    """
    if entry["kind"] not in EPISODES or entry["precision"] != "minute":
        return 0
    return style.offset_minutes // DAY_MINUTES * DAY_MINUTES if style.all_day else style.offset_minutes


def _minutes(entry: StoredEntry, later: int) -> str:
    """Give start and end in UTC. The end is always written: without it clients pick their own."""
    airs_at = entry["airs_at"] or ""
    start = MINUTE_OF.get(airs_at[10:])
    if start is None:
        raise _refusal(entry, "airs_at", airs_at, "a whole minute such as 2026-01-24T16:30:00Z is")
    minutes = length_of(entry["kind"], entry["minutes"])
    if minutes < 0:
        raise _refusal(entry, "minutes", minutes, "a number above 0 is")
    if later < 0:
        raise EmitError(f"offset_minutes: {later} cannot be written; a number from 0 is right")
    on = airs_at[:10]
    day = _day(on)
    start += later
    if start >= DAY_MINUTES:
        days, start = divmod(start, DAY_MINUTES)
        day = _day_after(on, days)
        on = f"{day[:4]}-{day[4:6]}-{day[6:]}"
    end = start + minutes
    if end < DAY_MINUTES:
        return f"DTSTART:{day}{CLOCKS[start]}\r\nDTEND:{day}{CLOCKS[end]}\r\n"
    days, end = divmod(end, DAY_MINUTES)
    return f"DTSTART:{day}{CLOCKS[start]}\r\nDTEND:{_day_after(on, days)}{CLOCKS[end]}\r\n"


def _days(entry: StoredEntry, first: str | None, last: str | None, later: int = 0) -> str:
    """Give start and end as days, so many days later. DTEND is the day after the last one."""
    if not first or not last or last < first:
        raise _refusal(entry, "date", f"{first} to {last}", "a first and a last day such as 2026-01-24 are")
    return f"DTSTART;VALUE=DATE:{_day_after(first, later)}\r\nDTEND;VALUE=DATE:{_day_after(last, later + 1)}\r\n"


@lru_cache(maxsize=4096)
def _day(on: str) -> str:
    """Give a day as DATE writes it."""
    return read_day(on).isoformat().replace("-", "")


@lru_cache(maxsize=4096)
def _day_after(on: str, days: int) -> str:
    """Give the day that many days later as DATE writes it."""
    try:
        return (read_day(on) + timedelta(days=days)).isoformat().replace("-", "")
    except OverflowError:
        raise EmitError(f'"{on}" has no day {days} days after it') from None


def stamp_of(changed_at: str, revision: int, epoch: str = FORMAT_EPOCH) -> str:
    """Give when an event last became something else: by its own change, or by another wording of the program.

    A change that was recorded before the wording was published after it all the same, so that each revision counts a
    second from there: a stamp that does not grow would hide it.
    """
    if not epoch:
        return changed_at
    moment = datetime.fromisoformat(epoch) + timedelta(seconds=revision)
    return max(changed_at, f"{moment:%Y-%m-%dT%H:%M:%SZ}")


@lru_cache(maxsize=4096)
def _stamp(changed_at: str, revision: int = 0) -> str:
    """Give the stamp of an event as DATE-TIME writes it."""
    try:
        if _INSTANT.fullmatch(changed_at) is None:
            raise ValueError(changed_at)
        datetime.fromisoformat(changed_at)
    except ValueError:
        raise EmitError(f'"{changed_at[:60]}" is no instant in UTC; one is written 2026-01-24T16:30:00Z') from None
    return stamp_of(changed_at, revision).replace("-", "").replace(":", "")


def _description(entry: StoredEntry, language: Language, later: int) -> bytes:
    """Give the words of a description as a TEXT value."""
    own, shared = escape(own_words(entry, language)), shared_words(entry, language)
    if later:
        own += b"\\n" + escape(offset_words(later, language))
    return own + b"\\n" + _escape_shared(shared) if shared else own


_escape_shared = lru_cache(maxsize=2048)(escape)
"""``escape`` for words that come again and again as the very same string."""


def _place_and_page(entry: StoredEntry, language: Language) -> bytes:
    """Give the lines that the events of a series mostly share: LOCATION, CATEGORIES and URL."""
    outlets = entry["outlet_names"]
    place = entry["place"] or outlets.get(language) or pick(outlets, language)
    return _shared_lines(place, CATEGORIES[language][entry["kind"]], entry["url"])


@lru_cache(maxsize=2048)
def _shared_lines(place: str | None, category: str, url: str | None) -> bytes:
    """Give the same lines, kept: a season has some hundred of them."""
    location = content_line(b"LOCATION:", escape(place)) if place else b""
    return location + content_line(b"CATEGORIES:", escape(category)) + _url_line(b"URL:", url)


def _url_line(name: bytes, url: str | None) -> bytes:
    """Give the line of an address, or nothing for what is none."""
    encoded = ascii_url(url) if url else None
    return content_line(name, encoded) if encoded else b""


def _alarm(entry: StoredEntry, form: Form, title: bytes, minutes: int) -> bytes:
    """Give the alarm of an event: none for a span or for what does not take place.

    Without a DESCRIPTION of its own it would make Home Assistant refuse the whole feed.
    """
    if form == "coarse" or entry["status"] == "cancelled" or entry.get("pause"):
        return b""
    if minutes < 0:
        raise EmitError(f"alarm_minutes: {minutes} cannot be written; a number from 0 is right")
    trigger = _day_trigger(minutes) if form == "days" else f"TRIGGER:-PT{minutes:d}M"
    return b"".join(
        (
            b"BEGIN:VALARM\r\nACTION:DISPLAY\r\n",
            content_line(b"DESCRIPTION:", title),
            f"{trigger}\r\nEND:VALARM\r\n".encode("ascii"),
        )
    )


def _day_trigger(minutes: int) -> str:
    """Give when the alarm of whole days rings: in the morning of the first one, or as many whole days before."""
    hours = ALL_DAY_HOUR - 24 * (minutes // DAY_MINUTES)
    return f"TRIGGER;RELATED=START:{'-' if hours < 0 else ''}PT{abs(hours)}H"


def _refusal(entry: StoredEntry, field: str, found: object, right: str) -> EmitError:
    return EmitError(f'{entry["key"]}: {field}: "{str(found)[:60]}" cannot be written; {right} right')


FOOTER = b"END:VCALENDAR\r\n"
PLACEHOLDER = (
    b"BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
    b"TZOFFSETFROM:+0900\r\nTZOFFSETTO:+0900\r\nTZNAME:JST\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)
"""What a calendar without events holds: it is a whole one, and RFC 5545, section 3.4, wants a component in it."""
CHUNK_BLOCKS = 512
"""Blocks handed on at once, some 350 KB: large enough for the disk, small beside a feed."""


def header(
    name: str,
    *,
    description: str | None = None,
    changed_at: str | None = None,
    color: Color = DEFAULT_COLOR,
    source: str | None = None,
    url: str | None = None,
) -> bytes:
    """Give the lines of a calendar before its first event.

    Args:
        name: What clients call it.
        changed_at: When anything in it last changed.
        source: Where the feed is had. Only for public feeds: no secret address belongs in one.
        url: The page about it.
    """
    title, told = escape(name), escape(description) if description else b""
    return b"".join(
        (
            b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//medalcal//medalcal//EN\r\n",
            content_line(b"NAME:", title),
            content_line(b"X-WR-CALNAME:", title),
            content_line(b"DESCRIPTION:", told) if told else b"",
            content_line(b"X-WR-CALDESC:", told) if told else b"",
            f"REFRESH-INTERVAL;VALUE=DURATION:{REFRESH}\r\nX-PUBLISHED-TTL:{REFRESH}\r\n".encode("ascii"),
            f"COLOR:{color.name}\r\nX-APPLE-CALENDAR-COLOR:{color.code}\r\n".encode("ascii"),
            f"LAST-MODIFIED:{_stamp(changed_at)}\r\n".encode("ascii") if changed_at else b"",
            _url_line(b"SOURCE;VALUE=URI:", source),
            _url_line(b"URL:", url),
        )
    )


def feed(
    blocks: Iterable[bytes],
    name: str,
    *,
    description: str | None = None,
    changed_at: str | None = None,
    color: Color = DEFAULT_COLOR,
    source: str | None = None,
    url: str | None = None,
) -> Iterator[bytes]:
    """Give a whole calendar in pieces: its header, its events as they come, its footer.

    Args:
        blocks: What ``render`` gave, in the order of the feed, each UID once.
    """
    yield header(name, description=description, changed_at=changed_at, color=color, source=source, url=url)
    rest = iter(blocks)
    yield b"".join(islice(rest, CHUNK_BLOCKS)) or PLACEHOLDER
    while batch := list(islice(rest, CHUNK_BLOCKS)):
        yield b"".join(batch)
    yield FOOTER
