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
from medalcal.emit.icswords import zone_word

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
          "December")  # fmt: skip

OUT = {"broadcast": "airs", "stream": "streams", "film": "in cinemas", "volume": "on sale", "issue": "on sale",
       "disc": "on sale", "live": "event", "award": "award"}  # fmt: skip
"""What stands in place of the hour where only the day is known."""

TENTATIVE, CANCELLED, MOVED = "~", "✕", "↷"

_MOVED_NOTE = "moved from "
"""How ``schedule.run`` begins the note of an airing that a shift puts elsewhere in the grid."""
_SEASONS = {"winter": 1, "spring": 4, "summer": 7, "autumn": 10}
_ORDINALS = {"1": "first", "2": "second", "3": "third", "4": "fourth"}
_DAYS_COUNTED = 60
"""Beyond that, months and years say more than days."""
_HOURS_COUNTED = timedelta(hours=48)


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
        return Clocks(f"{WEEKDAYS[day.weekday()]} · {OUT[entry['kind']]}{_until(entry)}", "")
    at = datetime.fromisoformat(local)
    text = f"{WEEKDAYS[at.weekday()]} {local[11:16]}"
    return Clocks(text, _grid(entry, at, text))


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
    return text if there.utcoffset() == at.utcoffset() else f"{text} {zone_word(entry['zone'], entry['airs_at'])}"


def relative_day(day: date, today: date) -> str:
    """Say how far a day is: ``today``, ``in 3 days``, ``2 months ago``."""
    days = (day - today).days
    if abs(days) <= 1:
        return ("yesterday", "today", "tomorrow")[days + 1]
    count, unit = abs(days), "day"
    if count > _DAYS_COUNTED:
        months = round(count / 30.44)
        count, unit = (months, "month") if months < 24 else (round(count / 365.25), "year")
    text = f"{count} {unit}{'s' if count != 1 else ''}"
    return f"in {text}" if days > 0 else f"{text} ago"


def relative_time(entry: Entry, reader: Reader) -> str:
    """Say how far an entry is, to the minute within two days: ``in 3 h 20 min``."""
    local = entry["local"]
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
    if entry["precision"] in ("day", "minute"):
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


def place(entry: Entry) -> str:
    """Give where an entry is: its outlet, publisher or place."""
    return clean(entry["outlet_name"] or entry["publisher_name"] or entry["place"] or "")


def fit_label(text: str, width: int) -> str:
    """Cut a label to a width; of ``Final chapter, episode 14`` the episode is kept."""
    if cell_width(text) <= width:
        return text
    head, comma, tail = text.rpartition(", ")
    room = width - cell_width(tail) - 2
    if not comma or head.count("(") > head.count(")") or room < -2:
        return fit(text, width)
    return f"{fit(head, room)}, {tail}" if room > 3 else tail


def short_label(entry: Entry) -> str:
    """Give a label without its season: ``episode 14``, ``Volume 14 (Japanese, print)``."""
    text = label(entry)
    if entry["kind"] not in ("broadcast", "stream"):
        return text
    head, comma, tail = text.rpartition(", ")
    if not comma:
        head, _, tail = text.rpartition(" ")
        return tail if tail.startswith("第") and tail.endswith("話") else text
    return tail


def is_moved(entry: Entry) -> bool:
    """Tell whether an entry's date, status or outlet is not what was said first."""
    return entry["revision"] > 0 or (entry["note"] or "").startswith(_MOVED_NOTE)


def marks(entry: Entry) -> str:
    """Give the marks of an entry, at most two."""
    if entry["status"] == "cancelled":
        return CANCELLED
    return (TENTATIVE if entry["status"] == "tentative" else "") + (MOVED if is_moved(entry) else "")
