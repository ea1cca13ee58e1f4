"""What a language's lexer finds in a sentence: words for dates, clocks, outlets, cues, things and numbers, in order."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from medalcal.model.dates import SEASONS

Role = Literal["release", "announce", "award", "other", "plan", "delay", "cancel", "promo"]
"""What a cue says of a date: that something comes out then, is told, is won, happens otherwise, is planned; was moved;
will not be; and that a picture or a video of it was shown."""


class Mark(NamedTuple):
    """A word that matters, and what it means."""

    kind: str
    """date clock zone weekday weekly outlet cue noun season number title open close stop link note …"""
    start: int
    end: int
    value: Any = None


class When(NamedTuple):
    """A date as far as it was written."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    part: str = ""
    """early mid late of a month; the name of a season; Q1 to Q4, H1 and H2."""
    weekday: int | None = None
    shift: tuple[str, int] | None = None
    """How it counts from the day of publication (``day``, ``week``, ``month``, ``year``) or from the date before it
    (``after``, in days; ``then``, in years; ``week after``)."""
    vague: str | None = None
    """Why it is no exact date: early in the year, around that day."""

    @property
    def unit(self) -> str:
        """In what it counts from another date; nothing where it does not."""
        return "" if self.shift is None else self.shift[0]

    @property
    def only_day(self) -> bool:
        """Whether it is the number of a day and nothing more."""
        return self.day is not None and self.month is None and self.shift is None

    @property
    def only_season(self) -> bool:
        """Whether it is a season and nothing more, which is the next one unless it is told as past."""
        return self == When(part=self.part) and self.part in SEASONS

    @property
    def counts_days(self) -> bool:
        """Whether it is so many days or weeks from another date: 同日, 翌日, 翌週."""
        return self.unit in ("after", "next days", "week after")

    @property
    def points_back(self) -> bool:
        """Whether it is of the year or the months that were told before it: in May of that year, that November."""
        return self.unit in ("then", "month then", "season then")

    @property
    def of_same_month(self) -> bool:
        """Whether it is told to be of the month of the date before it: 同29日."""
        return self.unit == "same month"

    @property
    def names_year(self) -> bool:
        """Whether it names its year, as a number or beside that of the publication: of last year."""
        return self.year is not None or self.unit == "year"


def ranged(start: When, end: When) -> When:
    """Give the first of two dates between which something lasted; the year of the end counts for it."""
    if start.year is not None or start.shift is not None:
        return start
    over = start.month is not None and end.month is not None and start.month > end.month
    if end.shift is not None and end.shift[0] == "year" and start.month is not None and end.month is not None:
        return start._replace(shift=("year", end.shift[1] - over))
    return start if end.year is None else start._replace(year=end.year - over)


class Hour(NamedTuple):
    """A clock as it was written."""

    hour: int
    minute: int
    half: str | None = None
    """``a`` or ``p`` of a 12-hour clock."""
    english: bool = False
    part: str | None = None
    """深夜, 夜, 朝 or the like."""
    next_day: bool = False
    """翌1時."""


def alike(usual: Mark, clock: Mark) -> Mark:
    """Give a clock the part of the day of the usual one, if it tells none and is close to it: 深夜1時23分, 1時28分."""
    hour, told = clock.value, usual.value
    if (hour.half, hour.part) != (None, None) or not told.hour <= hour.hour <= told.hour + 1:
        return clock
    return clock._replace(value=hour._replace(half=told.half, part=told.part))


class Cue(NamedTuple):
    """A word that says what happens on a date."""

    role: Role
    hint: str = ""
    """What it says of the kind: stream, film, print, issue, live, start, end …"""
    tense: str = ""
    """past, future or nothing."""
    noun: bool = False


class Outlet(NamedTuple):
    """An outlet that is named."""

    text: str
    kind: str
    """channel, platform, publisher, distributor, magazine, theater, venue, event."""
    slug: str | None
    zone: str | None
    territory: str | None
    rollover: int = 300


class Number(NamedTuple):
    """The number of a volume, an episode or an issue."""

    of: str
    """volume, episode, issue, chapter."""
    values: tuple[int | str, ...]
