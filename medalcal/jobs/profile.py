"""Profiles in files: read with all their faults at once, and written so that what a person wrote stays.

One TOML file for each, in the user's folder of settings. Nothing of it goes anywhere else.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from errno import EACCES
from typing import TYPE_CHECKING, Any

from medalcal.errors import ProfileError, ProfileErrors
from medalcal.jobs.calendar import PROFILES, config_folder
from medalcal.model.profile import Profile
from medalcal.model.profiledoc import WORKS, document_of, profile_from

if TYPE_CHECKING:
    from tomlkit import TOMLDocument
    from tomlkit.items import Table

MOST_BYTES = 1_000_000
"""Of a file; 500 works with every choice take a tenth of it."""

HEAD = "What medalcal follows. Comments stay; what may stand here: docs/how-to/follow.md."
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9_-]{0,30}[a-z0-9])?", re.ASCII)


def is_name(text: str) -> bool:
    """Tell whether a profile may have this name: up to 32 small letters, digits, ``-`` and ``_``."""
    return _NAME.fullmatch(text) is not None


def profile_names() -> list[str]:
    """Give the names of the profiles that there are, in order."""
    try:
        found = os.listdir(os.path.join(config_folder(), PROFILES))
    except OSError:
        return []
    names = (name.removesuffix(".toml") for name in found if name.endswith(".toml"))
    return sorted(filter(is_name, names))


def read_profile(path: str) -> Profile:
    """Read a profile; one that is not there is empty.

    Raises:
        ProfileErrors: All that is wrong with it.
        OSError: The file cannot be read.
    """
    return _read(_text_of(path), path)


def _read(text: str, path: str) -> Profile:
    import tomllib

    try:
        return profile_from(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        found = f"it is no TOML: {str(error)[:1].lower()}{str(error)[1:200]}"
        raise ProfileErrors([ProfileError("", found, "mend that place", path)]) from None
    except (RecursionError, ValueError):  # brackets in brackets; a number of too many digits
        raise ProfileErrors([ProfileError("", "it is no TOML of a profile", "remove what is odd", path)]) from None
    except ProfileErrors as errors:
        faults = [fault for fault in errors.exceptions if isinstance(fault, ProfileError)]
        raise ProfileErrors([ProfileError(at.key, at.found, at.expected, path) for at in faults]) from None


def _text_of(path: str) -> str:
    """Give the text of a file, or none where there is no file."""
    try:
        with open(path, "rb") as stream:
            data = stream.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return ""
    if len(data) > MOST_BYTES:
        fault = ProfileError("", f"it is larger than {MOST_BYTES // 1_000_000} MB", "a profile is a small file", path)
        raise ProfileErrors([fault])
    try:
        return data.decode().removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        fault = ProfileError("", f"byte {error.start + 1} is no UTF-8", "save it as UTF-8", path)
        raise ProfileErrors([fault]) from None


@contextmanager
def changing(path: str, waits: Callable[[], None]) -> Iterator[Profile]:
    """Give a profile that is read, to be written anew, and hold it against others who change it meanwhile.

    Args:
        waits: Is called where somebody else changes it, whom it has to wait for.

    Raises:
        ProfileErrors: All that is wrong with it.
        OSError: The file cannot be read.
    """
    from medalcal.store.file import held

    with held(path, waits):
        yield read_profile(path)


def write_profile(path: str, profile: Profile) -> None:
    """Write a profile all at once or not at all; what did not change stays as it was written, with its comments.

    Raises:
        ProfileErrors: The file that is there has faults; it stays as it is.
        OSError: It cannot be written, or is not meant to be.
    """
    text = _text_of(path)
    if _read(text, path) == profile and text:
        return
    if os.path.exists(path) and not os.stat(path).st_mode & 0o222:
        raise PermissionError(EACCES, "it is read-only; it stays as it is", path)
    from medalcal.store.file import write_atomically

    os.makedirs(os.path.dirname(path), exist_ok=True)
    write_atomically(path, (_text_for(profile, text, path).encode(),))


def _text_for(profile: Profile, text: str, path: str) -> str:
    """Give the text of a file with a profile in it; written from scratch where its form cannot be kept."""
    from tomlkit.exceptions import TOMLKitError

    try:
        kept = _rewritten(text, document_of(profile))
        if _read(kept, path) == profile:
            return kept
    except (TOMLKitError, ProfileErrors, AttributeError, LookupError, TypeError, ValueError):
        pass
    return _rewritten("", document_of(profile))


def _rewritten(text: str, document: dict[str, Any]) -> str:
    """Give the text of a file with other contents, and all that a person wrote around them."""
    import tomlkit

    file = tomlkit.parse(text)
    if not text.strip():
        file.add(tomlkit.comment(HEAD))
        file.add(tomlkit.nl())
    works = document.pop(WORKS)
    _put(file, document)
    if WORKS not in file:
        file.add(WORKS, tomlkit.table())
    table: Any = file[WORKS]
    for slug in [slug for slug in table if slug not in works]:
        del table[slug]
    for slug, choice in works.items():
        if slug not in table:
            inline = tomlkit.inline_table()
            inline.update(choice)
            table[slug] = inline
        else:
            _put(table[slug], choice)
    return tomlkit.dumps(file)


def _put(table: TOMLDocument | Table, values: dict[str, Any]) -> None:
    """Make a table hold exactly these values, apart from tables in it; what holds already is not touched."""
    from tomlkit.items import AbstractTable

    for key in [key for key in table if key not in values and not isinstance(table[key], AbstractTable)]:
        del table[key]
    for key, value in values.items():
        if key not in table or table[key] != value:
            table[key] = value
