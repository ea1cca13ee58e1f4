"""What the commands around a profile share: saying what is followed, and finding its file."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

from medalcal.cli.options import USUAL_PROFILE, completer
from medalcal.jobs.calendar import profile_path
from medalcal.jobs.following import known_of
from medalcal.jobs.profile import is_name
from medalcal.ledger.snapshot import Snapshot
from medalcal.model.profile import Profile
from medalcal.plural import many

F = TypeVar("F", bound=Callable[..., Any])


def tell(snapshot: Snapshot, profile: Profile, hint: str | None) -> None:
    """Say on standard error how many works are followed, and which of them the calendar does not have."""
    known = known_of(snapshot, profile)
    click.echo(works_text(len(known.works)) + (f"; {hint}" if hint else ""), err=True)
    if known.gone:
        click.echo(f"not in this calendar: {', '.join(known.gone)}", err=True)


def works_text(count: int) -> str:
    """Give how many works are followed, in words."""
    return many(count, "followed work")


def tell_of_waiting(path: str) -> Callable[[], None]:
    """Give what says on standard error that somebody else changes a profile."""
    return lambda: click.echo(f'waiting: somebody else changes the profile "{profile_name(path)}"', err=True)


def file_option(command: F) -> F:
    """Add ``--profile`` to what reads and writes profiles; its value is where that one is or will be kept."""
    return click.option(
        "--profile", "path", metavar="NAME", envvar="MEDALCAL_PROFILE", callback=named_path,
        shell_complete=completer("profile"), help="Another profile than your usual one.",
    )(command)  # fmt: skip


def named_path(ctx: click.Context, param: click.Parameter, name: str | None) -> str | None:
    """Give where the profile of a name is or will be kept.

    Raises:
        click.BadParameter: No profile can have such a name.
    """
    if name is not None and not is_name(name):
        if ctx.resilient_parsing:  # a shell is completing
            return None
        raise click.BadParameter(
            f'"{name[:60]}" is no name of a profile; write up to 32 small letters and digits, such as anna', ctx, param
        )
    return profile_path(USUAL_PROFILE if name is None else name)


def profile_name(path: str) -> str:
    """Give the name of the profile at a path."""
    return os.path.basename(path).removesuffix(".toml")
