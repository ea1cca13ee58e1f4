"""Days and times as people say them: ``in 3 days``, ``Sat 25:30 JST``, ``winter 2027 (January to March)``.

English, as all of the terminal is; only titles and labels come in the reader's language. Coarse dates are written from
their canonical spelling and read as in ``model.datetext``, whose import alone would take a sixth of the time of a whole
command (a test compares the two).
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import NamedTuple

from medalcal.emit.cells import cell_width, clean, fit
from medalcal.emit.entry import Entry, Reader
from medalcal.model.dates import PartialDate
from medalcal.model.length import length_of
from medalcal.plural import many

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip

OUT = {"broadcast": "airs", "stream": "streams", "film": "in cinemas", "volume": "on sale", "issue": "on sale",
       "disc": "on sale", "live": "event", "award": "award"}  # fmt: skip
"""What stands in place of the hour where only the day is known."""
RUNNING = ("broadcast", "live", "award")
"""What goes on for a while from its hour on; the rest is there from then on."""
PAUSES = "break"
"""The same for days on which nothing airs."""

TENTATIVE, CANCELLED, MOVED = "~", "✕", "↷"
_SEASONS = {"winter": 1, "spring": 4, "summer": 7, "autumn": 10}
_ORDINALS = {"1": "first", "2": "second", "3": "third", "4": "fourth"}
_SHORTER = (("Volume ", "Vol. "), (" volume ", " vol. "), ("(English, ", "(en, "), ("(Japanese, ", "(ja, "),
            (", episode ", ", ep. "), (", weekly episode", ", weekly"), ("Light novel ", "LN "),
            ("（日本語・", "（日・"), ("（英語・", "（英・"))  # fmt: skip
"""What shortens a label that has too little room, in this order."""
_BEFORE_TAIL = {
    ", ": ("episode ", "ep. ", "weekly", "recap", "no episode"),
    " vol. ": tuple("0123456789"),
    " ": ("第", "放送回", "総集編", "放送休止"),
}
"""What stands before the part of a label that is never cut away: the episode or the volume."""
_HEAD = 8
"""Cells of a name, cut, by which one still knows it: "Officia…"."""
_JAPANESE_TAILS = ("話", "放送回", "総集編", "放送休止")
_THIRD_ENDS = {"early": 10, "mid": 20}
_DAYS_COUNTED = 60
"""Beyond that, months and years say more than days."""
_HOURS_COUNTED = timedelta(hours=48)

LANGUAGES_EN = {"ja": "Japanese", "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian",
                 "ko": "Korean", "zh": "Chinese", "pt": "Portuguese", "pl": "Polish"}  # fmt: skip


class Clocks(NamedTuple):
    """When an entry is, by the reader's clock and by the outlet's."""

    local: str
    """``Sat 17:30``; ``Sat · on sale`` where no hour is known."""
    grid: str
    """``Sat 25:30 JST``; without the zone where the clocks go alike; empty where it would say the same again."""

    def __str__(self) -> str:
        return f"{self.local} · {self.grid}" if self.grid else self.local


def local_day(entry: Entry) -> date:
    """Give the reader's day of an entry that is known to the day or finer."""
    return date.fromisoformat(entry["local"][:10] if entry["local"] else entry["date"])


def first_day(entry: Entry) -> date | None:
    """Give the first day on which an entry may be that is known more coarsely than to the day, if anything is known."""
    return PartialDate.parse(entry["date"]).first if entry["date"] else None


def day_text(day: date) -> str:
    """Write a day in full: ``Sat 24 January 2026``."""
    return f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"


def short_day(day: date, *, year: bool = False) -> str:
    """Write a day in short: ``Sat 24 Jan``, with its year ``24 Jan 2026``."""
    text = f"{day.day} {MONTHS[day.month - 1][:3]}"
    return f"{text} {day.year}" if year else f"{WEEKDAYS[day.weekday()]} {text}"


def clocks(entry: Entry, reader: Reader) -> Clocks:
    """Give both clocks of an entry that is known to the day or finer."""
    local = entry["local"]
    if local is None:
        day = date.fromisoformat(entry["date"])
        return Clocks(f"{WEEKDAYS[day.weekday()]} · {hourless(entry)}{_until(entry)}", "")
    at = datetime.fromisoformat(local)
    text = f"{WEEKDAYS[at.weekday()]} {local[11:16]}"
    return Clocks(text, _grid(entry, at, text))


def hourless(entry: Entry) -> str:
    """Say what happens on a day, where no hour of it is known: ``on sale``, ``break``."""
    return PAUSES if entry["break"] else OUT[entry["kind"]]


def _until(entry: Entry) -> str:
    return f" to {short_day(date.fromisoformat(entry['until']))}" if entry["until"] else ""


def _grid(entry: Entry, at: datetime, local: str) -> str:
    if entry["zone"] is None:
        return ""
    from zoneinfo import ZoneInfo

    there = at.astimezone(ZoneInfo(entry["zone"]))
    if entry["broadcast_on"] and entry["broadcast_time"]:
        text = f"{WEEKDAYS[date.fromisoformat(entry['broadcast_on']).weekday()]} {entry['broadcast_time']}"
    else:
        text = f"{WEEKDAYS[there.weekday()]} {there:%H:%M}"
    if text == local:
        return ""
    return text if there.utcoffset() == at.utcoffset() else f"{text} {_zone_word(there)}"


def _zone_word(at: datetime) -> str:
    """Name a zone's clock: ``JST``, ``PDT``; ``UTC+3`` where the zone has only a number for a name."""
    name = at.tzname() or ""
    if name.isalpha():
        return name
    sign, hours, minutes = f"{at:%z}"[0], f"{at:%z}"[1:3], f"{at:%z}"[3:5]
    return f"UTC{sign}{int(hours)}" + (f":{minutes}" if minutes != "00" else "")


def relative_day(day: date, today: date) -> str:
    """Say how far a day is: ``today``, ``in 3 days``, ``2 months ago``."""
    days = (day - today).days
    if abs(days) <= 1:
        return ("yesterday", "today", "tomorrow")[days + 1]
    count, unit = abs(days), "day"
    if count > _DAYS_COUNTED:
        months = round(count / 30.44)
        count, unit = (months, "month") if months < 24 else (round(count / 365.25), "year")
    text = many(count, unit)
    return f"in {text}" if days > 0 else f"{text} ago"


def relative_time(entry: Entry, reader: Reader) -> str:
    """Say how far an entry is, to the minute within two days: ``in 3 h 20 min``."""
    local = entry["local"]
    if is_on_now(entry, reader.today):
        return "on now"
    if is_running(entry, reader.now):
        return f"on now, until {_ends_at(entry).astimezone(reader.zone):%H:%M}"
    ahead = datetime.fromisoformat(local) - reader.now if local else _HOURS_COUNTED
    if abs(ahead) >= _HOURS_COUNTED:
        return relative_day(local_day(entry), reader.today)
    minutes = int(abs(ahead).total_seconds()) // 60
    if minutes == 0:
        return "now"
    hours, rest = divmod(minutes, 60)
    text = " ".join(filter(None, (f"{hours} h" if hours else "", f"{rest} min" if rest else "")))
    return f"in {text}" if ahead > timedelta(0) else f"{text} ago"


def date_words(entry: Entry) -> str:
    """Write the date of an entry at its own precision: ``winter 2027 (January to March)``."""
    if entry["date"] is None or entry["precision"] == "none":
        return "date not announced"
    if len(entry["date"]) == len("2026-01-24") and entry["date"][8:].isdigit():
        return day_text(date.fromisoformat(entry["date"]))
    year, _, rest = str(entry["date"]).partition("-")
    part, _, third = rest.partition("-")
    if not part:
        return year
    if part in _SEASONS:
        first = _SEASONS[part]
        return f"{part} {year} ({MONTHS[first - 1]} to {MONTHS[first + 1]})"
    if part[0] in "QH":
        return f"{_ORDINALS[part[1]]} {'quarter' if part[0] == 'Q' else 'half'} of {year}"
    return f"{third} {MONTHS[int(part) - 1]} {year}".strip()


def short_date(entry: Entry) -> str:
    """Write the date of an entry in at most twelve cells or so: ``22 Jan 2026``, ``Jan 2027``, ``winter 2027``."""
    if entry["precision"] in ("day", "minute"):
        return short_day(date.fromisoformat(entry["date"]), year=True)
    words = date_words(entry).partition(" (")[0]
    for month in MONTHS:
        words = words.replace(month, month[:3])
    return words


def title(entry: Entry) -> str:
    """Give an entry's title, fit for one line."""
    return clean(entry["title"] or entry["work"])


def label(entry: Entry) -> str:
    """Give what of the work an entry is, fit for one line."""
    return clean(entry["label"] or "")


def full_name(entry: Entry) -> str:
    """Give title and label as one: ``Medalist, Season 2, episode 14``; the title once where the label has it too."""
    name, what = title(entry), label(entry)
    if not what or name.casefold() in what.casefold():
        return what or name
    return f"{name}, {what}"


def place(entry: Entry) -> str:
    """Give where an entry is: its outlet, publisher or place."""
    return clean(entry["outlet_name"] or entry["publisher_name"] or entry["place"] or "")


def fit_label(text: str, width: int) -> str:
    """Cut a label to a width: first by shorter words, then in what stands before the episode or volume."""
    for longer, shorter in (("", ""), *_SHORTER):
        text = text.replace(longer, shorter) if longer else text
        if cell_width(text) <= width:
            return text
    between = next((mark for mark in _BEFORE_TAIL if text.rpartition(mark)[2].startswith(_BEFORE_TAIL[mark])), "\n")
    head, found, tail = text.rpartition(between)
    if between == " vol. " and width - cell_width(between + tail) < _HEAD:
        between = " "  # it is what kind of book it is that must not be lost
    room = width - cell_width(between + tail)
    if not found or room < -2:
        return fit(text, width)
    return fit(head, room) + between + tail if room > 3 else fit((between + tail).lstrip(", "), width)


def short_label(entry: Entry) -> str:
    """Give a label without its season: ``episode 14``, ``Volume 14 (Japanese, print)``."""
    text = label(entry)
    if entry["kind"] not in ("broadcast", "stream"):
        return text
    tail = text.rpartition(", ")[2]
    last = text.rpartition(" ")[2]
    if tail == text and last.partition("（")[0].endswith(_JAPANESE_TAILS):
        return last
    return tail


def is_moved(entry: Entry) -> bool:
    """Tell whether an entry is elsewhere than it was said; that it is known more finely is no move."""
    change = entry["last_change"]
    return change is not None and change["change"] in ("moved", "restored")


def marks(entry: Entry) -> str:
    """Give the marks of an entry, at most two. That something without any date is tentative goes without saying."""
    if entry["status"] == "cancelled":
        return CANCELLED
    is_tentative = entry["status"] == "tentative" and entry["precision"] != "none"
    return (TENTATIVE if is_tentative else "") + (MOVED if is_moved(entry) else "")


def is_on_now(entry: Entry, today: date) -> bool:
    """Tell whether an entry that lasts for days began before today and is not over."""
    return bool(entry["until"]) and entry["date"] < today.isoformat() <= entry["until"]


def is_running(entry: Entry, now: datetime) -> bool:
    """Tell whether an entry with an hour has begun and is not over, by its length or that of most such things."""
    if entry["kind"] not in RUNNING or not entry["local"] or entry["break"] or entry["status"] == "cancelled":
        return False
    return datetime.fromisoformat(entry["local"]) <= now < _ends_at(entry)


def _ends_at(entry: Entry) -> datetime:
    return datetime.fromisoformat(entry["local"]) + timedelta(minutes=length_of(entry["kind"], entry["minutes"]))


def is_over(entry: Entry, reader: Reader) -> bool:
    """Tell whether an entry has begun, or its last day is past; at a coarse date, its last possible one."""
    if entry["airs_at"]:
        return str(entry["airs_at"]) < f"{reader.now:%Y-%m-%dT%H:%M:%SZ}"
    return _last_day(entry) < reader.today.isoformat()


def _last_day(entry: Entry) -> str:
    """Give the last possible day as text that compares like a day; the months all count as having 31."""
    if entry["until"] or entry["precision"] == "day":
        return str(entry["until"] or entry["date"])
    if entry["date"] is None:
        return "9999"
    year, _, rest = str(entry["date"]).partition("-")
    part, _, third = rest.partition("-")
    if part in _SEASONS:
        month = _SEASONS[part] + 2
    elif part[:1] in ("Q", "H"):
        month = int(part[1]) * (3 if part[0] == "Q" else 6)
    else:
        month = int(part or 12)
    return f"{year}-{month:02d}-{_THIRD_ENDS.get(third, 31)}"
