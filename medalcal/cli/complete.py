"""What a shell completes besides commands, options and choices: works, keys, outlets, countries, languages.

From the compiled calendar, so without the network. Whatever goes wrong, nothing is completed: a shell that waits for a
word is no place for a message.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from contextlib import closing
from functools import wraps
from typing import Any

from click import Context, Parameter
from click.shell_completion import CompletionItem

from medalcal.ledger.selection import ALL, COARSE, DAY, INSTANT, Filter
from medalcal.ledger.snapshot import Snapshot

Completer = Callable[[Context, Parameter, str], list[CompletionItem]]
MOST_KEYS = 400
"""Keys offered at once; a longer list helps nobody."""


def _quietly(words: Callable[[Snapshot, str], Iterable[CompletionItem]]) -> Completer:
    """Make a completer of what gives words from the calendar."""

    @wraps(words)
    def complete(ctx: Context, param: Parameter, incomplete: str) -> list[CompletionItem]:
        from medalcal.jobs.calendar import open_calendar

        try:
            with closing(open_calendar(_data_folder(ctx))) as snapshot:
                return list(words(snapshot, incomplete))
        except Exception:
            return []

    return complete


def _data_folder(ctx: Context) -> str | None:
    folder = ctx.params.get("data")
    if folder is None:
        import os

        folder = os.environ.get("MEDALCAL_DATA") or None
    return folder


@_quietly
def work(snapshot: Snapshot, incomplete: str) -> Iterable[CompletionItem]:
    """Complete slugs of works, told with their titles."""
    for slug, about, _ in snapshot.works():
        if slug.startswith(incomplete.lower()):
            titles: dict[str, str] = json.loads(about)["titles"]
            yield CompletionItem(slug, help=titles.get("en") or titles.get("romaji") or titles.get("ja"))


@_quietly
def key(snapshot: Snapshot, incomplete: str) -> Iterable[CompletionItem]:
    """Complete keys of a work's entries, told with their labels."""
    chosen = Filter(works=(incomplete.partition("/")[0],), lead_only="@" not in incomplete)
    stored: list[dict[str, Any]] = [
        entry for tier in (INSTANT, DAY, COARSE) for entry in snapshot.entries(tier, ALL, chosen)
    ]
    found = [entry for entry in stored if entry["key"].startswith(incomplete)]
    for entry in found[:MOST_KEYS]:
        yield CompletionItem(entry["key"], help=entry["labels"].get("en"))


@_quietly
def outlet(snapshot: Snapshot, incomplete: str) -> Iterable[CompletionItem]:
    """Complete slugs of channels and platforms."""
    return _facet(snapshot, "outlet", incomplete.lower())


@_quietly
def language(snapshot: Snapshot, incomplete: str) -> Iterable[CompletionItem]:
    """Complete languages of volumes."""
    return _facet(snapshot, "language", incomplete.lower())


@_quietly
def territory(snapshot: Snapshot, incomplete: str) -> Iterable[CompletionItem]:
    """Complete countries that the calendar names; ``world except JP`` is no country that can be asked for."""
    known = snapshot.facet("territory")
    return (CompletionItem(name) for name in known if len(name) == 2 and name.lower().startswith(incomplete.lower()))


def _facet(snapshot: Snapshot, column: str, incomplete: str) -> Iterable[CompletionItem]:
    return (CompletionItem(value) for value in snapshot.facet(column) if value.startswith(incomplete))


def country(ctx: Context, param: Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete codes of countries, by code or by name."""
    import pytz

    wanted = incomplete.lower()
    return [
        CompletionItem(code, help=name)
        for code, name in pytz.country_names.items()
        if code.lower().startswith(wanted) or (len(wanted) > 2 and name.lower().startswith(wanted))
    ]


def zone(ctx: Context, param: Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete names of time zones."""
    import pytz

    wanted = incomplete.lower()
    return [CompletionItem(name) for name in pytz.common_timezones if name.lower().startswith(wanted)]


def profile(ctx: Context, param: Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete names of profiles."""
    from medalcal.jobs.profile import profile_names

    return [CompletionItem(name) for name in profile_names() if name.startswith(incomplete)]


def followed(ctx: Context, param: Parameter, incomplete: str) -> list[CompletionItem]:
    """Complete works that the profile follows."""
    from medalcal.cli.options import USUAL_PROFILE
    from medalcal.errors import ProfileErrors
    from medalcal.jobs.calendar import profile_path
    from medalcal.jobs.profile import read_profile

    try:
        works = read_profile(ctx.params.get("path") or profile_path(USUAL_PROFILE)).works
    except (OSError, ProfileErrors):
        return []
    return [CompletionItem(work) for work in works if work.startswith(incomplete.lower())]
