"""``medalcal follow``: what a reader follows, which releases of it count, and how it is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar
from urllib.parse import urlsplit

import click

from medalcal.cli.followed import file_option, tell_of_waiting, works_text
from medalcal.cli.options import as_text, completer, data_option
from medalcal.cli.question import KINDS, TITLES, filter_of, known_work, open_for
from medalcal.errors import ProfileError, WishError
from medalcal.jobs.following import known_of
from medalcal.jobs.profile import changing, write_profile
from medalcal.ledger.selection import ALL, COARSE, DAY, INSTANT, Filter
from medalcal.ledger.snapshot import Snapshot
from medalcal.model.profile import ALARMS, NO_CHOICE, OFFSETS, Choice, Follow, Profile, Volumes
from medalcal.model.profiledoc import clock_of, length_of

F = TypeVar("F", bound=Callable[..., Any])


def _volumes(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[Volumes, ...]:
    """Read languages and formats of volumes.

    Raises:
        click.BadParameter: One is neither, or is of no language, of which there will never be a volume.
    """
    from medalcal.model.languages import edition_meant, is_language

    try:
        found = tuple(map(Volumes.parse, as_text(ctx, param, values)))
    except ProfileError as error:
        raise click.BadParameter(f"{error.found}; {error.expected}", ctx, param) from None
    for each in found:
        if not is_language(each.language):
            meant = edition_meant(str(each))
            hint = f'did you mean "{meant}"?' if meant else "write it as en, en-print or ja-digital"
            raise click.BadParameter(f'"{each.language}" is no language; {hint}', ctx, param)
    return found


def _day_starts(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """Read when the day begins.

    Raises:
        click.BadParameter: No such time.
    """
    try:
        return None if value is None else clock_of(value)
    except ProfileError as error:
        raise click.BadParameter(f"{error.found}; {error.expected}", ctx, param) from None


def _base(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Give the address of a server of feeds, without the slash at its end.

    Raises:
        click.BadParameter: It is no such address.
    """
    if value is None:
        return None
    text = as_text(ctx, param, value)
    try:
        parts = urlsplit(text)
        usable = parts.scheme in ("https", "http", "webcal") and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    if not usable or parts.query or parts.fragment or not (text.isascii() and text.isprintable()) or " " in text:
        raise click.BadParameter(
            f'"{text[:60]}" is no address of a server; write it as https://example.org', ctx, param
        )
    return str(text.rstrip("/"))


def choice_options(command: F) -> F:
    """Add the options that choose releases."""
    for option in reversed(
        (
            click.option("--tv", is_flag=True, help="Of episodes, the broadcast."),
            click.option("--outlet", "--platform", "outlets", multiple=True, metavar="SLUG", callback=as_text,
                         shell_complete=completer("outlet"), help="Of episodes, the run on this channel or platform."),
            click.option("--territory", "territories", multiple=True, metavar="CC", callback=as_text,
                         shell_complete=completer("territory"), help="Only what is for this country."),
            click.option("--volumes", multiple=True, metavar="LL[-FORMAT]", callback=_volumes,
                         help="Of volumes, these: en, en-print, ja-digital."),
            click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS, case_sensitive=False),
                         help="Only this kind."),
            click.option("--any", "no_choice", is_flag=True, help="No choice any more: the lead run, every volume."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def setting_options(command: F) -> F:
    """Add the options that say how everything is shown."""
    for option in reversed(
        (
            click.option("--offset", type=click.Choice((*OFFSETS, "none")),
                         help="In feeds, enter episodes this much later than they air."),
            click.option("--alarm", type=click.Choice((*ALARMS, "none")), help="In feeds, remind this long before."),
            click.option("--titles", type=click.Choice(TITLES), help="Language of titles."),
            click.option("--all-day/--timed", default=None, help="In feeds, whole days instead of hours."),
            click.option("--spoiler-free/--spoilers", default=None, help="Without the titles of episodes."),
            click.option("--day-starts", metavar="HH:MM", callback=_day_starts,
                         help="When your day begins, for medalcal week."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


@click.command(
    epilog="""\b
Examples:
  medalcal follow medalist frieren
  medalcal follow medalist --platform u-next --volumes en-print
  medalcal follow --kind broadcast --kind film --titles ja --alarm 15m
  medalcal follow フリーレン --profile anna
  medalcal follow --address https://example.org
""",
)
@click.argument("works", metavar="[WORK]...", nargs=-1, shell_complete=completer("work"), callback=as_text)
@choice_options
@setting_options
@file_option
@click.option("--address", metavar="BASE", callback=_base,
              help="Print the address of the feed on this server. The address holds the profile.")  # fmt: skip
@data_option
def command(works: tuple[str, ...], path: str, address: str | None, data: str | None, **options: Any) -> None:
    """Follow each WORK; from then on the other commands show what is followed.

    Releases chosen beside a WORK count for that work, in place of a former choice; chosen without one, for all works
    without a choice of their own. The other options hold for everything.
    """
    snapshot = open_for(data)
    with changing(path, tell_of_waiting(path)) as profile:
        changed = _changed(snapshot, profile, works, options)
        if changed is None and address is None:
            raise click.UsageError('name a WORK or a setting; "medalcal following" shows what is followed')
        link = None if address is None else _address(address, changed or profile)
        if changed is not None:
            write_profile(path, changed)
    if changed is not None:
        _report(profile, changed)
        _tell_what_is_missing(snapshot, changed, works)
    if link is not None:
        click.echo(link)


def _changed(snapshot: Snapshot, profile: Profile, works: tuple[str, ...], options: dict[str, Any]) -> Profile | None:
    """Give the profile as the options want it, or None where they want nothing.

    Raises:
        click.BadParameter: A work, an outlet or a country that the calendar does not have.
    """
    slugs = [known_work(snapshot, work) for work in works]
    choice = _choice(snapshot, options)
    settings = _settings(options)
    if not slugs and choice is None and not settings:
        return None
    followed = {follow.work: follow for follow in profile.follows}
    for slug in slugs:
        former = followed.get(slug, Follow(work=slug))
        followed[slug] = former if choice is None else Follow(work=slug, choice=choice)
    usual = profile.usual if slugs or choice is None else choice
    try:
        return replace(profile, follows=tuple(followed.values()), usual=usual, **settings)
    except ProfileError as error:
        raise click.UsageError(f"{error.found}; {error.expected}") from None


def _choice(snapshot: Snapshot, options: dict[str, Any]) -> Choice | None:
    """Give the choice that the options name, or None where they name none.

    Raises:
        click.BadParameter: An outlet or a country that the calendar does not have.
        click.UsageError: ``--any`` beside a choice.
    """
    names = ("tv", "outlets", "territories", "volumes", "kinds")
    named = {name: options[name] for name in names if options[name]}
    if options["no_choice"] and named:
        raise click.UsageError("--any takes a choice back; leave out the other choices")
    if not named:
        return NO_CHOICE if options["no_choice"] else None
    filter_of(snapshot, outlets=options["outlets"], territories=options["territories"])
    named["territories"] = tuple(code.upper() for code in options["territories"])
    try:
        return Choice(**named)
    except ProfileError as error:
        raise click.UsageError(f"{error.key}: {error.found}; {error.expected}") from None


def _settings(options: dict[str, Any]) -> dict[str, Any]:
    """Give the settings that the options name."""
    settings = {
        name: options[name] for name in ("titles", "all_day", "spoiler_free", "day_starts") if options[name] is not None
    }
    if options["offset"] is not None:
        settings["offset"] = length_of(options["offset"], OFFSETS, "offset") or 0
    if options["alarm"] is not None:
        settings["alarm"] = length_of(options["alarm"], ALARMS, "alarm")
    return settings


def _address(base: str, profile: Profile) -> str:
    """Give the address of a profile's feed.

    Raises:
        click.UsageError: Nothing is followed, or too much for an address.
    """
    from medalcal.model.wish import pack

    if not profile.follows:
        raise click.UsageError("nothing is followed yet; name a WORK")
    try:
        return f"{base}/my/{pack(profile)}.ics"
    except WishError as error:
        raise click.UsageError(str(error)) from None


def _report(before: Profile, after: Profile) -> None:
    """Say what is different now, on standard error."""
    new = [work for work in after.works if work not in before.works]
    if new:
        click.echo(f"now followed: {', '.join(new)}", err=True)
    elif after == before:
        click.echo("nothing changed", err=True)
    if not after.follows and after.usual != NO_CHOICE:
        click.echo("the choice of releases counts once a WORK is followed", err=True)
    from medalcal.emit.followlist import settings_words

    for words in settings_words(after):
        if words not in [*settings_words(before)]:
            click.echo(", ".join(words), err=True)
    click.echo(f'{works_text(len(after.follows))}; "medalcal following" shows them', err=True)


def _tell_what_is_missing(snapshot: Snapshot, profile: Profile, works: tuple[str, ...]) -> None:
    """Say where the calendar has episodes or volumes of a work, but none of the releases that were chosen."""
    for slug in dict.fromkeys(known_work(snapshot, work) for work in works):
        wanted = known_of(
            snapshot, replace(profile, follows=tuple(f for f in profile.follows if f.work == slug))
        ).wanted
        choice = profile.choices[slug]
        for what, chosen, kinds in (
            ("episode", choice.picks_run, ("broadcast", "stream")),
            ("volume", bool(choice.volumes), ("volume",)),
        ):
            whole = Filter(works=(slug,), kinds=kinds)
            if chosen and _has_any(snapshot, whole) and not _has_any(snapshot, whole._replace(wanted=wanted)):
                shows = f'"medalcal show {slug} --runs all" shows what there is'
                click.echo(f"{slug}: no {what} of that choice is known yet; {shows}", err=True)


def _has_any(snapshot: Snapshot, chosen: Filter) -> bool:
    chosen = chosen._replace(limit=1)
    return any(True for tier in (INSTANT, DAY, COARSE) for _ in snapshot.entries(tier, ALL, chosen))
