"""A profile as a document of plain values, as it stands in its file and in ``medalcal/following/1``.

All faults of a document are found at once, each with its key. What is as usual is not written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from medalcal.errors import ProfileError, ProfileErrors
from medalcal.model.profile import (
    ALARMS,
    DAY_STARTS,
    LATEST_DAY_START,
    NO_CHOICE,
    OFFSETS,
    TITLES,
    Choice,
    Follow,
    Profile,
    Volumes,
    name_of,
)

WORKS = "works"
CHOICES = ("tv", "outlets", "territories", "volumes", "kinds")
"""Keys of a choice: those of a work, and beside the settings those of all works without their own."""
_CLOCK = re.compile(r"(\d\d?):(\d\d)", re.ASCII)


def length_of(text: str, names: dict[str, int], key: str) -> int | None:
    """Read a length of a closed list, or ``none``.

    Raises:
        ProfileError: It is not in the list.
    """
    if text == "none":
        return None
    if text not in names:
        raise ProfileError(key, f'"{text[:60]}" is not in the list', f"there are none, {', '.join(names)}")
    return names[text]


def clock_of(text: str, key: str = "day_starts") -> int:
    """Read when a viewer's day begins: ``05:00``, from 00:00 to 06:00.

    Raises:
        ProfileError: No such time.
    """
    match = _CLOCK.fullmatch(text)
    minutes = int(match[1]) * 60 + int(match[2]) if match and int(match[2]) < 60 else LATEST_DAY_START + 1
    if minutes > LATEST_DAY_START:
        raise ProfileError(key, f'"{text[:60]}" is no beginning of a day', "write it as 05:00, from 00:00 to 06:00")
    return minutes


def clock_text(minutes: int) -> str:
    """Write a time of day: ``05:00``."""
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _title_language(text: str, key: str) -> str:
    if text not in TITLES:
        raise ProfileError(key, f'"{text[:60]}" is no language of titles', f"there are {', '.join(TITLES)}")
    return text


_SETTINGS: dict[str, tuple[type, Callable[[Any, str], Any]]] = {
    "offset": (str, lambda text, key: length_of(text, OFFSETS, key) or 0),
    "alarm": (str, lambda text, key: length_of(text, ALARMS, key)),
    "titles": (str, _title_language),
    "all_day": (bool, lambda value, key: value),
    "spoiler_free": (bool, lambda value, key: value),
    "day_starts": (str, clock_of),
}
"""Key → type and how it is read."""
_TYPES = {str: "a text in quotes", bool: "true or false", list: "a list of texts", dict: "a table"}


def profile_from(document: Mapping[str, Any]) -> Profile:
    """Read a profile.

    Raises:
        ProfileErrors: All that is wrong with it.
    """
    faults: list[ProfileError] = []
    known = (*_SETTINGS, *CHOICES, WORKS)
    for key in document:
        if key not in known:
            faults.append(_unknown(str(key), str(key), known))
    values: dict[str, Any] = {}
    for key, (kind, read) in _SETTINGS.items():
        if key in document:
            value = document[key]
            try:
                values[key] = read(_typed(value, kind, key), key)
            except ProfileError as fault:
                faults.append(fault)
    usual = _choice({key: document[key] for key in CHOICES if key in document}, "", faults)
    follows = _follows(document.get(WORKS, {}), faults)
    if not faults:
        try:
            return Profile(follows=follows, usual=usual, **values)
        except ProfileError as fault:
            faults.append(fault)
    raise ProfileErrors(faults)


def _follows(works: Any, faults: list[ProfileError]) -> tuple[Follow, ...]:
    """Give the followed works; what is wrong with them goes to the faults."""
    try:
        _typed(works, dict, WORKS)
    except ProfileError as fault:
        faults.append(fault)
        return ()
    follows = []
    for slug, said in works.items():
        at = f"{WORKS}.{slug[:80]}"
        try:
            choice = _choice(_typed(said, dict, at), at, faults)
            follows.append(Follow(work=slug, choice=choice))
        except ProfileError as fault:
            faults.append(ProfileError(at, fault.found, fault.expected))
    return tuple(follows)


def _choice(said: Mapping[str, Any], at: str, faults: list[ProfileError]) -> Choice:
    """Give a choice; what is wrong with it goes to the faults, each by itself."""
    choice = NO_CHOICE
    for key, value in said.items():
        path = f"{at}.{key}" if at else key
        if key not in CHOICES:
            faults.append(_unknown(path, key, CHOICES))
            continue
        try:
            if key == "tv":
                choice = Choice(**_parts(choice) | {"tv": _typed(value, bool, path)})
                continue
            texts = [_typed(text, str, path) for text in _typed(value, list, path)]
            made = tuple(map(Volumes.parse, texts)) if key == "volumes" else tuple(texts)
            choice = Choice(**_parts(choice) | {key: made})
        except ProfileError as fault:
            faults.append(ProfileError(path, fault.found, fault.expected))
    return choice


def _parts(choice: Choice) -> dict[str, Any]:
    return {key: getattr(choice, key) for key in CHOICES}


def _typed(value: Any, kind: type, key: str) -> Any:
    if type(value) is not kind and not (kind is dict and isinstance(value, Mapping)):
        raise ProfileError(key, f"it is {_said_type(value)}", f"give {_TYPES[kind]}")
    return value


def _said_type(value: Any) -> str:
    named = {bool: "true or false", str: "a text", dict: "a table", list: "a list"}
    return named.get(type(value), "a number" if isinstance(value, int | float) else "a date or time")


def _unknown(path: str, key: str, known: tuple[str, ...]) -> ProfileError:
    from difflib import get_close_matches

    near = get_close_matches(key, known, 1, 0.6)
    return ProfileError(
        path[:120], "no such key", f'did you mean "{near[0]}"?' if near else f"there are {', '.join(known)}"
    )


def document_of(profile: Profile) -> dict[str, Any]:
    """Write a profile, without what is as usual; the followed works always."""
    usual = Profile()
    written: dict[str, Any] = {}
    if profile.offset:
        written["offset"] = name_of(profile.offset, OFFSETS)
    if profile.alarm is not None:
        written["alarm"] = name_of(profile.alarm, ALARMS)
    for key in ("titles", "all_day", "spoiler_free"):
        if getattr(profile, key) != getattr(usual, key):
            written[key] = getattr(profile, key)
    if profile.day_starts != DAY_STARTS:
        written["day_starts"] = clock_text(profile.day_starts)
    works = {follow.work: choice_document(follow.choice) for follow in profile.follows}
    return written | choice_document(profile.usual) | {WORKS: works}


def choice_document(choice: Choice) -> dict[str, Any]:
    """Write a choice, without what it does not speak of."""
    lists: dict[str, Any] = {key: [str(value) for value in getattr(choice, key)] for key in CHOICES[1:]}
    told = {key: values for key, values in lists.items() if values}
    return {"tv": True} | told if choice.tv else told
