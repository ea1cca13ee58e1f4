"""What a profile follows: as lines for a person, and as the document ``medalcal/following/1``. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from medalcal.emit.cells import Line, Piece, cell_width, clean, fit, flow, pad
from medalcal.emit.table import GAP, ONE_LINE
from medalcal.model.profile import ALARMS, DAY_STARTS, OFFSETS, Choice, Profile, name_of
from medalcal.model.profiledoc import CHOICES, clock_text
from medalcal.plural import many

SCHEMA = "medalcal/following/1"
NOT_HERE = "not in this calendar"


def following_lines(profile: Profile, titles: Mapping[str, str], width: int) -> Iterator[Line]:
    """Give each followed work with its choice, how many they are, and what holds for all of them.

    Args:
        titles: Slug to title of the works that the calendar has.
    """
    rows = [
        (follow.work, clean(titles.get(follow.work, NOT_HERE)), " · ".join(choice_words(follow.choice)))
        for follow in profile.follows
    ]
    if width < ONE_LINE:
        for slug, title, choice in rows:
            yield [Piece(fit(slug, width), "cyan")]
            yield [Piece("  "), Piece(fit(title, width - 2), "bold" if slug in titles else "dim")]
            yield from ([Piece("  " + line, "dim")] for line in flow((choice,) if choice else (), width - 2))
    else:
        slugs = min(max((cell_width(slug) for slug, _, _ in rows), default=0), width // 3)
        names = min(max((cell_width(title) for _, title, _ in rows), default=0), width // 2 - slugs // 2)
        room = width - slugs - names - 2 * len(GAP)
        for slug, title, choice in rows:
            line = [
                Piece(pad(slug, slugs) + GAP, "cyan"),
                Piece(pad(title, names), "bold" if slug in titles else "dim"),
            ]
            if cell_width(choice) <= room:
                yield [*line, Piece(GAP + choice, "dim")]
            else:
                yield line
                indent = " " * (slugs + len(GAP))
                yield from ([Piece(indent + text, "dim")] for text in flow((choice,), width - len(indent)))
    if rows:
        yield []
    yield [Piece(many(len(rows), "followed work"), "dim")]
    for settings in settings_words(profile):
        yield from ([Piece(text, "dim")] for text in flow(settings, width))


def choice_words(choice: Choice) -> list[str]:
    """Give a choice of releases, a few words for each part."""
    words = ["TV"] if choice.tv else []
    words += choice.outlets
    if choice.territories:
        words.append(f"for {', '.join(choice.territories)}")
    if choice.volumes:
        words.append(f"volumes {', '.join(map(str, choice.volumes))}")
    return [*words, f"only {', '.join(choice.kinds)}"] if choice.kinds else words


def settings_words(profile: Profile) -> Iterator[list[str]]:
    """Give what holds for everything, as far as it is not as usual."""
    usual = choice_words(profile.usual)
    if usual:
        yield ["unless chosen otherwise: " + usual[0], *usual[1:]]
    feeds = []
    if profile.offset:
        feeds.append(f"{name_of(profile.offset, OFFSETS)} later")
    if profile.alarm is not None:
        feeds.append(f"alarm {name_of(profile.alarm, ALARMS)} before")
    if profile.all_day:
        feeds.append("whole days")
    if feeds:
        yield [f"in feeds: {feeds[0]}", *feeds[1:]]
    shown = [f"titles {profile.titles}"] if profile.titles != "en" else []
    shown += ["spoiler-free"] if profile.spoiler_free else []
    if profile.day_starts != DAY_STARTS:
        shown.append(f"day starts {clock_text(profile.day_starts)}")
    if shown:
        yield shown


def following_document(name: str, profile: Profile, titles: Mapping[str, str], wish: str | None) -> dict[str, Any]:
    """Give ``medalcal/following/1``.

    Args:
        wish: None where the profile is too long for one, or follows nothing.
    """
    return {
        "schema": SCHEMA,
        "profile": name,
        "works": [
            {"work": follow.work, "title": titles.get(follow.work), **_choice(follow.choice)}
            for follow in profile.follows
        ],
        "usual": _choice(profile.usual),
        "offset": name_of(profile.offset, OFFSETS),
        "alarm": name_of(profile.alarm, ALARMS),
        "titles": profile.titles,
        "all_day": profile.all_day,
        "spoiler_free": profile.spoiler_free,
        "day_starts": clock_text(profile.day_starts),
        "wish": wish,
    }


def _choice(choice: Choice) -> dict[str, Any]:
    return {"tv": choice.tv} | {key: [str(value) for value in getattr(choice, key)] for key in CHOICES[1:]}
