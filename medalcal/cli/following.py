"""``medalcal following``: what is followed, and how it is shown."""

from __future__ import annotations

import json
from typing import Any

import click

from medalcal.cli.followed import file_option, profile_name
from medalcal.cli.options import data_option
from medalcal.cli.question import TITLES, open_for
from medalcal.cli.screen import width, write_document, write_lines, write_text
from medalcal.emit.entry import pick
from medalcal.emit.followlist import following_document, following_lines
from medalcal.errors import WishError
from medalcal.jobs.profile import profile_names, read_profile
from medalcal.ledger.snapshot import Snapshot
from medalcal.model.profile import Profile


@click.command(
    epilog="""\b
Examples:
  medalcal following
  medalcal following --profile anna --titles ja
  medalcal following --json
""",
)
@click.option("--titles", type=click.Choice(TITLES), help="Language of titles (default: the profile's, or en).")
@file_option
@data_option
@click.option("--json", "as_json", is_flag=True, help="One JSON document, medalcal/following/1.")
def command(titles: str | None, path: str, data: str | None, as_json: bool) -> None:
    """Show what is followed: each work with the releases that count, then what holds for all."""
    profile = read_profile(path)
    name = profile_name(path)
    if as_json:
        known = _titles(open_for(data), profile, titles)
        write_document(following_document(name, profile, known, _wish(profile)))
    elif profile == Profile():
        others = [other for other in profile_names() if other != name]
        hint = f"; there are profiles {', '.join(others)}" if others else ""
        write_text(f'Nothing is followed yet{hint}. "medalcal follow WORK" begins it.')
    else:
        write_lines(following_lines(profile, _titles(open_for(data), profile, titles), width()))


def _titles(snapshot: Snapshot, profile: Profile, language: str | None) -> dict[str, str]:
    """Give the titles of the followed works that the calendar has, by the slug under which they are followed."""
    titles: dict[str, dict[str, str]] = {slug: json.loads(about)["titles"] for slug, about, _ in snapshot.works()}
    found: dict[str, str] = {}
    for slug in profile.works:
        today: Any = slug if slug in titles else snapshot.former_work(slug)
        if today in titles:
            found[slug] = pick(titles[today], language or profile.titles) or slug  # type: ignore[arg-type]
    return found


def _wish(profile: Profile) -> str | None:
    from medalcal.model.wish import pack

    try:
        return pack(profile) if profile.follows else None
    except WishError:
        return None
