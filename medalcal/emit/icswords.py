"""What an event says: its summary and its description, as plain text in the language of a feed.

Both clocks stand in the first line of a description: the grid's label with the abbreviation of its zone, and behind it
what the clock on the wall shows where the label runs past midnight.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from medalcal.emit.changewords import change_line
from medalcal.emit.daywords import day_words
from medalcal.emit.entry import Language, pick
from medalcal.emit.shape import AlsoEntry, SourceEntry, StoredEntry, Texts
from medalcal.emit.station import station_text, territory_text
from medalcal.emit.zonewords import local_at, zone_word
from medalcal.plural import many

SOURCE_LIMIT = 3
"""Addresses named in a description: feeds must stay below 900 KB for some 1,000 events."""
ALSO_LIMIT = 6
"""Other outlets named in a description, for the same reason."""


class Words(NamedTuple):
    """The words and marks of one language; each mark brings its own blanks."""

    after_title: str
    quotes: tuple[str, str]
    tentative: str
    cancelled: dict[str, str]
    """By kind: stands before the title, because lists cut the end."""
    postponed: str
    """The same for what lost its date and has no new one."""
    coarse: tuple[str, str]
    coarse_line: tuple[str, str]
    where: tuple[str, str, str]
    """Before an outlet, a publisher, a place."""
    brackets: tuple[str, str]
    to: str
    also: str
    more: str
    between: str
    other_titles: tuple[tuple[Language, str], ...]
    """The languages in which a title is told besides, the first that differs, with the words before it."""
    basis: dict[str, str]
    may_go_on: str
    """Said of the last week entered of a run whose end is open."""
    source: str
    said: tuple[str, str]
    read: tuple[str, str]
    calendar: str
    """What is said of a calendar as a whole."""


ENGLISH = Words(
    after_title=": ",
    quotes=(" “", "”"),
    tentative=" (tentative)",
    cancelled=dict.fromkeys(
        ("broadcast", "stream", "film", "volume", "issue", "disc", "live", "award"), "(cancelled) "
    ),
    postponed="(postponed) ",
    coarse=(" [date known only as ", "]"),
    coarse_line=("Date known only as ", ""),
    where=(" on ", " from ", " at "),
    brackets=(" (", ")"),
    to=" to ",
    also="Also: ",
    more="and {} more",
    between="; ",
    other_titles=(("ja", "Japanese title: "),),
    basis={
        "scheduled": "Follows from the announced slot and the announced count or last date.",
        "weekly": "Follows from the announced weekly slot; the end was not announced.",
        "estimated": "Estimated, not announced.",
    },
    may_go_on="The weeks after this one are not entered yet.",
    source="Source: ",
    said=(" (said ", ")"),
    read=(" (read ", ")"),
    calendar="Release and broadcast dates of anime and manga. Times are those of your own clock; 25:30 is in the text.",
)
JAPANESE = Words(
    after_title=" ",
    quotes=("「", "」"),
    tentative="（予定）",
    cancelled={
        "broadcast": "【放送休止】",
        "stream": "【配信休止】",
        "film": "【上映中止】",
        "volume": "【発売中止】",
        "issue": "【発売中止】",
        "disc": "【発売中止】",
        "live": "【開催中止】",
        "award": "【中止】",
    },
    postponed="【延期】",
    coarse=("【", "・日付未定】"),
    coarse_line=("", "（日付未定）"),
    where=(" ", " ", " 会場："),
    brackets=("（", "）"),
    to="～",
    also="ほか：",
    more="ほか{}件",
    between="、",
    other_titles=(("en", "英題："), ("romaji", "ローマ字題：")),
    basis={
        "scheduled": "発表済みの放送枠と話数（または最終日）にもとづく予定です。",
        "weekly": "発表済みの毎週の枠にもとづく予定です。終了日は発表されていません。",
        "estimated": "推定です。発表された日付ではありません。",
    },
    may_go_on="次週以降はまだ登録していません。",
    source="出典：",
    said=("（", "発表）"),
    read=("（", "確認）"),
    calendar="アニメ・マンガの放送・発売日程。時刻はお使いの端末の時計で、25:30などの表記は説明にあります。",
)
WORDS: dict[Language, Words] = {"en": ENGLISH, "romaji": ENGLISH, "ja": JAPANESE}

AFTER_MIDNIGHT = {f"{hour + 24}:{minute:02d}": f"{hour:02d}:{minute:02d}" for hour in range(6) for minute in range(60)}
"""What the clock on the wall shows at the labels that run past midnight: ``25:30`` to ``01:30``."""


def summary_text(
    entry: StoredEntry, language: Language, *, coarse: bool = False, spoiler_free: bool = False, outlet: bool = False
) -> str:  # fmt: skip
    """Give the one line of an event: title, label, subtitle, and the marks of its status.

    Args:
        coarse: The event stands for a date known only coarsely; the summary says so.
        outlet: The outlet is named too, in front of the subtitle, since calendars cut the end.
    """
    words = WORDS[language]
    titles, labels, subtitles = entry["titles"], entry["labels"], entry["subtitles"]
    # ``get`` first, here and below: nearly every text is there, and ``pick`` takes three times as long.
    text = titles.get(language) or pick(titles, language) or entry["work"]
    label = labels.get(language) or pick(labels, language)
    if label:
        text += words.after_title + label
    if outlet and (name := pick(entry["outlet_names"], language)):
        text += words.brackets[0] + name + words.brackets[1]
    if subtitles and not spoiler_free:
        subtitle = subtitles.get(language) or pick(subtitles, language)
        if subtitle:
            text += words.quotes[0] + subtitle + words.quotes[1]
    if coarse:
        text += words.coarse[0] + coarse_words(entry, language) + words.coarse[1]
    status = entry["status"]
    if status == "tentative":
        return text + words.tentative
    if status == "cancelled":
        return (words.postponed if is_postponed(entry) else words.cancelled[entry["kind"]]) + text
    return text


def is_postponed(entry: StoredEntry) -> bool:
    """Tell whether an entry stands for a day that was lost and that nothing replaced."""
    change = entry.get("last_change")
    if change is None or entry["status"] != "cancelled":
        return False
    after = change["after"]
    return after is not None and after["status"] != "cancelled" and after["precision"] not in ("minute", "day")


def coarse_words(entry: StoredEntry, language: Language) -> str:
    """Give a coarse date in words: ``January 2027``, ``2027年1月``."""
    from medalcal.model.dates import PartialDate
    from medalcal.model.datetext import date_text

    return date_text(PartialDate.parse(entry["date"] or ""), "ja" if language == "ja" else "en")


def description_text(entry: StoredEntry, language: Language) -> str:
    """Give all that is told of an event, one thing on a line: its own words first, then the shared ones."""
    own, shared = own_words(entry, language), shared_words(entry, language)
    return f"{own}\n{shared}" if shared else own


def own_words(entry: StoredEntry, language: Language) -> str:
    """Give what is this event's alone: when and where, what it was before, and the other outlets, a line each."""
    words = WORDS[language]
    airs_at = entry["airs_at"]
    when = _days(entry, language, words) if airs_at is None else _both_clocks(entry, airs_at, language, words)
    text = when + _where(entry, language, words)
    change = entry.get("last_change")
    if change is not None:
        before = change["before"]
        is_told = before is not None and all(before[key] == entry[key] for key in ("date", "airs_at", "until"))
        text += f"\n{change_line(change, language, is_postponed(entry), is_told=is_told)}"
    return f"{text}\n{_also_line(entry, language, words)}" if entry["also"] else text


def shared_words(entry: StoredEntry, language: Language) -> str:
    """Give what the events of a series mostly share, a line each: note, title in another language, basis, sources.

    Only sources that were read by the last change are named: a later one that says the same changes no event. Events
    that share all of it get the very same string.
    """
    stamp = entry["changed_at"]
    sources = tuple([source for source in map(_SOURCE_FIELDS, entry["sources"]) if source[3] <= stamp])
    change = entry.get("last_change")
    note = None if change is not None and change["why"] == entry["note"] else entry["note"]
    may_go_on = entry.get("may_go_on", False)
    return _shared(language, note, _other_title(entry["titles"], language), entry["basis"], may_go_on, sources)


def offset_words(minutes: int, language: Language) -> str:
    """Tell that an event stands later in a feed than it airs: ``Entered here 2 hours after it airs, as you chose.``"""
    units = (("day", "日", 1440), ("hour", "時間", 60), ("minute", "分", 1))
    unit, word, size = next(unit for unit in units if minutes % unit[2] == 0)
    number = minutes // size
    if language == "ja":
        return f"ご指定により、放送・配信の{number}{word}後の時刻で登録しています。"
    return f"Entered here {many(number, unit)} after it airs, as you chose."


_Source = tuple[str | None, str | None, str | None, str]
_SOURCE_FIELDS: Callable[[SourceEntry], _Source] = itemgetter("url", "name", "said_on", "read_at")


@lru_cache(maxsize=2048)
def _shared(
    language: Language,
    note: str | None,
    other_title: tuple[str, str] | None,
    basis: str,
    may_go_on: bool,
    sources: tuple[_Source, ...],
) -> str:
    words = WORDS[language]
    title = "".join(other_title) if other_title else None
    ahead = words.may_go_on if may_go_on else None
    lines = (note, title, words.basis.get(basis), ahead, *_source_lines(sources, words))
    return "\n".join(filter(None, lines))


def _days(entry: StoredEntry, language: Language, words: Words) -> str:
    if entry["precision"] != "day" or entry["date"] is None:
        return words.coarse_line[0] + coarse_words(entry, language) + words.coarse_line[1]
    first = day_words(entry["date"], language).long
    until = entry["until"]
    return first if until is None else first + words.to + day_words(until, language).long


def _both_clocks(entry: StoredEntry, airs_at: str, language: Language, words: Words) -> str:
    on, time, zone, civil_on = entry["broadcast_on"], entry["broadcast_time"], entry["zone"], entry["civil_on"]
    if on is None or time is None or zone is None:
        return _own_clock(airs_at, zone, language)
    text = f"{day_words(on, language).long}{_COMMAS[language]}{time} {zone_word(zone, airs_at)}"
    wall = AFTER_MIDNIGHT.get(time)
    if wall is None or civil_on is None:
        return text
    return f"{text}{words.brackets[0]}{day_words(civil_on, language).short} {wall}{words.brackets[1]}"


_COMMAS: dict[Language, str] = {"en": ", ", "romaji": ", ", "ja": " "}


def _own_clock(airs_at: str, zone: str | None, language: Language) -> str:
    """Give the time of what stands in no grid, by its zone's clock or in UTC."""
    local = local_at(airs_at, zone)
    word = "UTC" if zone is None else zone_word(zone, airs_at)
    return f"{day_words(local.date().isoformat(), language).long}{_COMMAS[language]}{local:%H:%M} {word}"


def _where(entry: StoredEntry, language: Language, words: Words) -> str:
    outlets, place = entry["outlet_names"], entry["place"]
    if outlets:
        text = words.where[0] + station_text(outlets, entry["partners"], entry["affiliates"], entry["block"], language)
    else:
        publisher = pick(entry["publisher_names"], language)
        text = words.where[1] + publisher if publisher else ""
    return text + words.where[2] + place if place else text


def _also_line(entry: StoredEntry, language: Language, words: Words) -> str:
    also, year = entry["also"], (entry["date"] or "")[:4]
    told = [_also_words(other, language, year) for other in also[:ALSO_LIMIT]]
    if len(also) > ALSO_LIMIT:
        told.append(words.more.format(len(also) - ALSO_LIMIT))
    return words.also + words.between.join(told)


def _also_words(other: AlsoEntry, language: Language, year: str) -> str:
    """Give another outlet with its own time, and with the year of that where it is another one than the event's."""
    name = pick(other["outlet_names"], language) or other["outlet"]
    if other["territory"] not in (None, "JP"):
        before, after = WORDS[language].brackets
        name += before + territory_text(other["territory"], language) + after
    on, time, zone, airs_at = other["date"], other["broadcast_time"], other["zone"], other["airs_at"]
    if airs_at is not None and (on is None or time is None or zone is None):
        return f"{name} {_own_clock(airs_at, zone, language)}"
    if on is None or len(on) != len("2026-01-24"):
        return name
    words = day_words(on, language)
    day = words.short if on[:4] == year else words.long
    return f"{name} {day}" if airs_at is None or zone is None else f"{name} {day} {time} {zone_word(zone, airs_at)}"


def _other_title(titles: Texts, language: Language) -> tuple[str, str] | None:
    """Give the title in another language, the first that differs from the one shown, behind the words before it."""
    shown = titles.get(language) or pick(titles, language)
    for code, before in WORDS[language].other_titles:
        title = titles.get(code)
        if title and title != shown:
            return before, title
    return None


def _source_lines(sources: tuple[_Source, ...], words: Words) -> list[str]:
    """Give a line for each of the first addresses; a page that was read twice is named once."""
    lines: dict[str, str] = {}
    for url, name, said_on, read_at in sources:
        page = url or name
        if page and page not in lines:
            before, after = words.said if said_on else words.read
            lines[page] = f"{words.source}{page}{before}{said_on or read_at[:10]}{after}"
    return list(lines.values())[:SOURCE_LIMIT]
