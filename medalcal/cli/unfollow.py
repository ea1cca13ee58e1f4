"""``medalcal unfollow``: works that are followed no longer."""

from __future__ import annotations

from dataclasses import replace

import click

from medalcal.cli.followed import file_option, tell_of_waiting, works_text
from medalcal.cli.options import as_text, completer, data_option
from medalcal.cli.question import known_work, open_for
from medalcal.jobs.profile import changing, write_profile
from medalcal.model.profile import Profile


@click.command(
    epilog="""\b
Examples:
  medalcal unfollow medalist
  medalcal unfollow フリーレン --profile anna
""",
)
@click.argument(
    "works", metavar="WORK...", nargs=-1, required=True, shell_complete=completer("followed"), callback=as_text
)
@file_option
@data_option
def command(works: tuple[str, ...], path: str, data: str | None) -> None:
    """Follow each WORK no longer. Settings stay."""
    with changing(path, tell_of_waiting(path)) as profile:
        gone = {_followed(profile, work, data) for work in works}
        rest = tuple(follow for follow in profile.follows if follow.work not in gone)
        write_profile(path, replace(profile, follows=rest))
    click.echo(f"no longer followed: {', '.join(sorted(gone))}", err=True)
    click.echo(f"{works_text(len(rest))}{'' if rest else '; every work is shown again'}", err=True)


def _followed(profile: Profile, work: str, data: str | None) -> str:
    """Give the slug under which a work is followed, though the calendar no longer have it or have renamed it.

    Raises:
        click.BadParameter: It is not followed; says which was probably meant.
    """
    if work in profile.works:
        return work
    from difflib import get_close_matches

    near = get_close_matches(work, profile.works, 1, 0.6)
    if not near:
        snapshot = open_for(data)
        slug = known_work(snapshot, work)
        for followed in profile.works:
            if slug in (followed, snapshot.former_work(followed)):
                return followed
    hint = f'did you mean "{near[0]}"?' if near else '"medalcal following" lists what is'
    raise click.BadParameter(f'"{work[:60]}" is not followed; {hint}', param_hint="WORK")
