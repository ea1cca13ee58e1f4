"""The form of a personal feed: what its fields are called, and the profile that a filled-in form means.

Fields of one work end in its slug: ``p.medalist``. Without script the whole of it is one GET form, so the fields are
short; what a browser sends is judged as strictly as a wish.
"""

from __future__ import annotations

from collections.abc import Iterable

from medalcal.errors import ProfileError
from medalcal.model.profile import ALARMS, OFFSETS, Choice, Follow, Profile, Volumes
from medalcal.model.profiledoc import clock_of, length_of

WORK, QUERY = "w", "q"
"""A followed work, repeated; and what to look for among the others."""

Fields = dict[str, list[str]]


def profile_of(pairs: Iterable[tuple[str, str]], titles: str = "en") -> Profile:
    """Give the profile of a form.

    Args:
        pairs: Names and values as they stand in the address, decoded. Unknown names and empty values say nothing.
        titles: In which language they are where the form does not say it: that of its page.

    Raises:
        ProfileError: A value that cannot be.
    """
    fields: Fields = {}
    for name, value in pairs:
        if value:
            fields.setdefault(name, []).append(value)
    works = dict.fromkeys(fields.get(WORK, ()))
    return Profile(
        follows=tuple(Follow(work=work, choice=_choice(fields, f".{work}")) for work in works),
        usual=_choice(fields, ""),
        offset=length_of(_one(fields, "offset", "none"), OFFSETS, "offset") or 0,
        alarm=length_of(_one(fields, "alarm", "none"), ALARMS, "alarm"),
        titles=_one(fields, "titles", titles),
        all_day="all_day" in fields,
        spoiler_free="spoiler_free" in fields,
        day_starts=clock_of(_one(fields, "day_starts", "05:00")),
    )


def _one(fields: Fields, name: str, otherwise: str) -> str:
    values = fields.get(name, [otherwise])
    if len(values) > 1:
        raise ProfileError(name, "it is there twice", "give it once")
    return values[0]


def _choice(fields: Fields, behind: str) -> Choice:
    """Give the choice in the fields of a work, or the usual one: TV, outlets, countries, volumes and kinds."""
    return Choice(
        tv=f"tv{behind}" in fields,
        outlets=tuple(fields.get(f"p{behind}", ())),
        territories=tuple(fields.get(f"c{behind}", ())),
        volumes=tuple(Volumes.parse(text) for text in fields.get(f"v{behind}", ())),
        kinds=tuple(fields.get(f"k{behind}", ())),
    )
