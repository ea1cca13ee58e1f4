"""A wish: a profile packed into one word of an address.

``1_l2h_nja.frieren.medalist_pu-next_ven-p``: parts between full stops, in each part a head and its items, and each
item a letter with its value. The head of the first part is the version, and its items are the settings and the usual
choice; the other parts are works, by slug, each with its own choice. A profile can be read off its address, and nothing
in it is compressed, so that a short text cannot become a large one.

Equal profiles give equal wishes, and no other text is taken for one: what ``pack`` would not have written is refused,
so that a feed has one address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from medalcal.errors import ProfileError, WishError
from medalcal.model.profile import ALARMS, KINDS, NO_CHOICE, OFFSETS, TITLES, Choice, Follow, Profile, Volumes, name_of
from medalcal.model.profiledoc import clock_of, clock_text, length_of

VERSION = "1"
MOST_CHARACTERS = 2000
"""Of a wish: browsers, calendars and proxies take addresses of some two thousand characters."""

_FORM = re.compile(r"[0-9a-z._-]+", re.ASCII)
_VERSION = re.compile(r"\d+")
_FORMATS = {"print": "p", "digital": "d"}
_HINT = '"medalcal follow --address" makes one'


def pack(profile: Profile) -> str:
    """Give the wish of a profile.

    Raises:
        WishError: It would be longer than addresses may be.
    """
    parts = ["_".join((VERSION, *_setting_items(profile), *_choice_items(profile.usual)))]
    parts += ("_".join((follow.work, *_choice_items(follow.choice))) for follow in profile.follows)
    wish = ".".join(parts)
    if len(wish) > MOST_CHARACTERS:
        raise WishError(
            f"an address holds {MOST_CHARACTERS:,} characters of wishes, and this profile takes {len(wish):,}; "
            "follow fewer works in it, or share them out between two profiles"
        )
    return wish


def unpack(text: str) -> Profile:
    """Give the profile of a wish; of any other text an error.

    Raises:
        WishError: No wish, or one of another version.
    """
    if len(text) > MOST_CHARACTERS:
        raise WishError(f"a wish has at most {MOST_CHARACTERS:,} characters, and this has {len(text):,}")
    if _FORM.fullmatch(text) is None:
        raise WishError(f"{_shown(text)} is no wish: it has other characters than a-z, 0-9 and . _ -; {_HINT}")
    first, *works = text.split(".")
    version, *items = first.split("_")
    if version != VERSION:
        if _VERSION.fullmatch(version):
            raise WishError(f"a wish of version {version[:20]} is not known here; {_HINT} of version {VERSION}")
        raise WishError(f"{_shown(text)} is no wish: it does not begin with its version; {_HINT}")
    try:
        profile = _profile(items, works)
    except ProfileError as error:
        raise WishError(f"{_shown(text)} is no wish: {error}") from None
    if pack(profile) != text:
        raise WishError(f"{_shown(text)} is no wish: its parts are in another order, or there twice; {_HINT}")
    return profile


def _shown(text: str) -> str:
    plain = "".join(char if " " <= char <= "~" else "?" for char in text[:40])
    return f'"{plain}…"' if len(text) > 40 else f'"{plain}"'


def _profile(items: list[str], works: list[str]) -> Profile:
    settings: dict[str, object] = {}
    for item in [item for item in items if item[:1] in _SETTINGS]:
        name, value = _SETTINGS[item[0]], item[1:]
        settings[name] = _setting(name, value)
    usual = _choice([item for item in items if item[:1] not in _SETTINGS])
    follows = []
    for part in works:
        slug, *own = part.split("_")
        follows.append(Follow(work=slug, choice=_choice(own)))
    return Profile(follows=tuple(follows), usual=usual, **settings)  # type: ignore[arg-type]


_SETTINGS = {"l": "offset", "a": "alarm", "n": "titles", "d": "all_day", "s": "spoiler_free", "b": "day_starts"}
"""Letter → setting, in the order of a wish."""


def _setting_items(profile: Profile) -> Iterator[str]:
    usual = Profile()
    written = {
        "offset": name_of(profile.offset, OFFSETS),
        "alarm": name_of(profile.alarm, ALARMS),
        "titles": profile.titles,
        "day_starts": clock_text(profile.day_starts).replace(":", ""),
    }
    for letter, name in _SETTINGS.items():
        if getattr(profile, name) != getattr(usual, name):
            yield letter + (written.get(name) or "")


def _setting(name: str, value: str) -> object:
    """Read the value of a setting; one without a value is switched on by being there."""
    if name == "offset":
        return length_of(value, OFFSETS, name) or 0
    if name == "alarm":
        return length_of(value, ALARMS, name)
    if name == "day_starts":
        return clock_of(f"{value[:-2]}:{value[-2:]}", name)
    if name == "titles" and value not in TITLES:
        raise ProfileError(name, f'"{value[:60]}" is no language of titles', f"there are {', '.join(TITLES)}")
    return value if name == "titles" else True


def _choice_items(choice: Choice) -> Iterator[str]:
    if choice.tv:
        yield "t"
    yield from (f"p{outlet}" for outlet in choice.outlets)
    yield from (f"c{code.lower()}" for code in choice.territories)
    for volumes in choice.volumes:
        yield f"v{volumes.language}" + (f"-{_FORMATS[volumes.format]}" if volumes.format else "")
    if choice.kinds:
        yield "k" + "".join(kind[0] for kind in choice.kinds)


def _choice(items: list[str]) -> Choice:
    if not items:
        return NO_CHOICE
    found: dict[str, list[str]] = {}
    for item in items:
        found.setdefault(item[:1], []).append(item[1:])
    unknown = found.keys() - set("tpcvk")
    if unknown:
        letter = min(unknown)
        raise ProfileError("choice", f'"{letter}" is no letter of a choice', "there are t, p, c, v and k")
    letters = "".join(found.get("k", ()))
    kinds = {kind[0]: kind for kind in KINDS}
    if not kinds.keys() >= set(letters):
        raise ProfileError("kinds", f'"{letters[:60]}" has letters of no kind', f"there are {''.join(kinds)}")
    return Choice(
        tv="t" in found,
        outlets=tuple(found.get("p", ())),
        territories=tuple(code.upper() for code in found.get("c", ())),
        volumes=tuple(map(_volumes, found.get("v", ()))),
        kinds=tuple(kinds[letter] for letter in letters),
    )


def _volumes(text: str) -> Volumes:
    language, dash, letter = text.partition("-")
    forms = {letter: form for form, letter in _FORMATS.items()}
    return Volumes.parse(f"{language}-{forms.get(letter, letter)}" if dash else language)
