"""What the reading commands share: the reader's clock, the question asked, the calendar it is asked of."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, NamedTuple, TypeVar

import click

USUAL_PROFILE = "default"
"""The name of the profile that is read where none is named."""

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Of a present moment; those of all dates: ``medalcal.model.dates``."""


def as_text(ctx: click.Context, param: click.Parameter, value: Any) -> Any:
    """Read what a person typed as UTF-8, whatever the locale says; what is none becomes U+FFFD.

    Under ``LC_ALL=POSIX`` without UTF-8 mode, and for bytes that are no text, Python hands on half characters, which
    neither SQLite nor an encoder takes. Not for names of files: those are bytes.
    """
    if isinstance(value, tuple):
        return tuple(as_text(ctx, param, part) for part in value)
    if isinstance(value, str) and any("\ud800" <= char <= "\udfff" for char in value):
        return value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return value


F = TypeVar("F", bound=Callable[..., Any])


def now_instant(text: str | None, option: str = "--now") -> datetime:
    """Give the present moment, or the one named by an option: aware, in UTC, whole seconds.

    Raises:
        click.BadParameter: The text is no instant.
    """
    if text is None:
        return datetime.now(UTC).replace(microsecond=0)
    instant: datetime | None
    try:
        instant = datetime.fromisoformat(text)
        instant = instant.astimezone(UTC) if instant.tzinfo else instant.replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        instant = None
    if instant is None or not FIRST_YEAR <= instant.year <= LAST_YEAR:
        raise click.BadParameter(_no_instant(text), param_hint=option)
    return instant.replace(microsecond=0)


def _no_instant(text: str) -> str:
    """Say why a text is no instant: its day, if it begins with one that cannot be, else its form."""
    from medalcal.errors import PartialDateError
    from medalcal.model.dates import PartialDate

    if re.match(r"\d{4}-\d\d-\d\d(?!\d)", text, re.ASCII):
        try:
            PartialDate.parse(text[:10])
        except PartialDateError as fault:
            return str(fault)
    return f'"{text[:60]}" is not an instant; write it as 2026-01-20T00:00:00Z or 2026-01-20'


def reader_zone(tz: str | None, country: str | None) -> tzinfo:
    """Give the zone of the reader: the one named, the only one of a country, or the machine's.

    Raises:
        click.BadParameter: No such zone or country, or a country of several zones.
    """
    if tz is not None and country is not None:
        raise click.UsageError("--tz and --country both name the reader's zone; give one of them")
    if country is not None:
        return named_zone(_country_zone(country), "--country")
    return named_zone(tz, "--tz") if tz is not None else _machine_zone()


def named_zone(name: str, option: str) -> tzinfo:
    """Give an IANA zone.

    Raises:
        click.BadParameter: No such zone; names the nearest.
    """
    from medalcal.zones import zone_named

    zone = zone_named(name)
    if zone is not None:
        return zone
    raise click.BadParameter(f'"{name[:60]}" is no time zone; {_nearest_zone(name)}', param_hint=option)


def _nearest_zone(name: str) -> str:
    """Say which zone was probably meant."""
    from difflib import get_close_matches

    import pytz

    from medalcal.zones import PLACES

    if any(map(str.isdigit, name)):
        return "name a place whose clock it is, as Asia/Tokyo"
    meant = PLACES.get(name.upper())
    near = [meant] if meant else get_close_matches(name, pytz.all_timezones, 1, 0.5)
    return f'did you mean "{near[0]}"?' if near else "write it as Europe/Berlin"


def one_form(**asked: bool) -> str | None:
    """Give the form that was asked for, by the name of its option; nothing where none was.

    Raises:
        click.UsageError: Two forms.
    """
    given = [name for name, is_asked in asked.items() if is_asked]
    if len(given) > 1:
        raise click.UsageError(f"--{given[0]} and --{given[1]} both name the form; give one of them")
    return given[0] if given else None


def zone_text(zone: tzinfo) -> str:
    """Give a zone's name for people and documents."""
    return str(getattr(zone, "key", None) or datetime.now(zone).tzname() or "local")


def _country_zone(country: str) -> str:
    import pytz

    code = country.upper()
    if code not in pytz.country_names:
        near = [key for key, name in pytz.country_names.items() if country.lower() in name.lower()]
        hint = f"did you mean {near[0]} ({pytz.country_names[near[0]]})?" if near else "write it as JP, DE or GB"
        raise click.BadParameter(f'"{country[:60]}" is no country; {hint}', param_hint="--country")
    zones = pytz.country_timezones.get(code, [])
    if not zones or not _go_alike(zones):
        shown = ", ".join(zones[:4]) + (", …" if len(zones) > 4 else "")
        raise click.BadParameter(
            f"{pytz.country_names[code]} has {len(zones)} time zones; name yours with --tz: {shown}",
            param_hint="--country",
        )
    return zones[0]


def _go_alike(zones: list[str]) -> bool:
    """Tell whether clocks go alike in all of these zones, in this year and the next: Berlin and Büsingen do."""
    from zoneinfo import ZoneInfo

    start = datetime.now(UTC)
    weeks = [start + timedelta(weeks=week) for week in range(104)]
    return len({tuple(week.astimezone(ZoneInfo(zone)).utcoffset() for week in weeks) for zone in zones}) == 1


def _machine_zone() -> tzinfo:
    """Give the machine's zone by name where it can be told, else as the system sees it: ``TZ=JST-9``.

    What the system takes for UTC, as it knows no zone of that name, is told.
    """
    from medalcal.zones import zone_named

    named = os.environ.get("TZ", "").lstrip(":")
    name = named or "/etc/localtime"
    if name.startswith("/"):
        name = os.path.realpath(name).rpartition("zoneinfo/")[2]
    zone = zone_named(name.removeprefix("posix/").removeprefix("right/"))
    if zone is not None:
        return zone
    if named and not named.startswith("/") and not re.match(r"<?[+\w-]{3,}>?[+-]?\d", named):
        click.echo(f'medalcal: TZ is "{named[:60]}", which is no time zone; times are in UTC', err=True)
    from dateutil.tz import tzlocal

    return tzlocal()


def day_of(text: str, now: datetime, zone: tzinfo, option: str, *, last: bool = False) -> date:
    """Give the day that a person typed: ``2026-01-10``, ``today``, ``tomorrow``, ``+14``, ``10 January 2026``.

    A month, a season or a year stands for its first day, or for its last one; never for today's number in it.

    Raises:
        click.BadParameter: The text is no day.
    """
    today = now.astimezone(zone).date()
    words = {"yesterday": -1, "today": 0, "tomorrow": 1}
    if text.lower() in words:
        return today + timedelta(days=words[text.lower()])
    try:
        if text[:1] in "+-":
            return today + timedelta(days=int(text))
        return date.fromisoformat(text)
    except (ValueError, OverflowError):
        pass
    from dateutil.parser import ParserError, parse

    from medalcal.errors import TimeError
    from medalcal.model.datetext import parse_date_text

    try:
        said = parse_date_text(text)
        day = said.last if last else said.first
        if day is not None:
            return day
    except TimeError:
        pass
    try:
        return parse(text, default=datetime.combine(today, time())).date()
    except (ParserError, OverflowError):
        raise click.BadParameter(
            f'"{text[:60]}" is no day; write it as 2026-01-10, "10 January 2026", tomorrow or +14', param_hint=option
        ) from None


def completer(name: str) -> Callable[[click.Context, click.Parameter, str], Any]:
    """Give a completer of ``cli.complete``, which is imported only when a shell asks."""

    def complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> Any:
        from medalcal.cli import complete as completers

        return getattr(completers, name)(ctx, param, incomplete)

    return complete


def clock_options(command: F) -> F:
    """Add ``--tz``, ``--country`` and ``--now``."""
    for option in reversed(
        (
            click.option("--tz", metavar="ZONE", help="Your time zone (default: this machine's).",
                         shell_complete=completer("zone")),
            click.option("--country", metavar="CC", help="Your country, instead of --tz.",
                         shell_complete=completer("country")),
            click.option("--now", metavar="INSTANT", help="Take this as the present: 2026-01-20T00:00:00Z."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def profile_option(words: str) -> Callable[[F], F]:
    """Make ``--profile``, whose value is the profile itself: None where there is none and none was named."""
    return click.option(
        "--profile", metavar="NAME", envvar="MEDALCAL_PROFILE", callback=_profile_of,
        shell_complete=completer("profile"), help=words,
    )  # fmt: skip


def _profile_of(ctx: click.Context, param: click.Parameter, name: str | None) -> Any:
    """Read the profile of a name, or the usual one where it is there.

    Raises:
        click.BadParameter: There is none of that name.
        ProfileErrors: All that is wrong with it.
    """
    if ctx.resilient_parsing:  # a shell is completing
        return None
    from medalcal.jobs.calendar import profile_path

    if name is None and not os.path.exists(profile_path(USUAL_PROFILE)):
        return None
    from medalcal.jobs.profile import is_name, profile_names, read_profile

    name = USUAL_PROFILE if name is None else name
    if not is_name(name) or not os.path.exists(profile_path(name)):
        names = profile_names()
        there = f"there are {', '.join(names)}" if len(names) > 1 else f'there is "{names[0]}"' if names else ""
        hint = there or '"medalcal follow WORK --profile NAME" starts one'
        raise click.BadParameter(f'there is no profile "{name[:60]}"; {hint}', ctx, param)
    return read_profile(profile_path(name))


END_OF_DAY = time(23, 59, 59)
_INSTANT = re.compile(r"\d{4}-?\d\d-?\d\d[Tt ]\d")
"""Begins an instant, where others are the names of days."""


class Past(NamedTuple):
    """Up to when the calendar is asked for, and by which clock."""

    until: datetime | None = None
    """The last moment that counts; None for all that is known."""
    announced: bool = False


def past_options(command: F) -> F:
    """Add ``--as-of`` and ``--announced``."""
    for option in reversed(
        (
            click.option("--as-of", metavar="DATE", help="The calendar as it was known then: 2026-01-01, yesterday."),
            click.option("--announced", is_flag=True,
                         help="With --as-of: by the day things were said, not the day they were recorded here."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def past_of(*, as_of: str | None = None, announced: bool = False, now: str | None = None, **_: Any) -> Past:
    """Give the view that the options describe; a day counts to its end, in UTC.

    Raises:
        click.UsageError: ``--announced`` alone.
    """
    if as_of is None:
        if announced:
            raise click.UsageError("--announced says how --as-of counts; give a day with --as-of")
        return Past()
    if _INSTANT.match(as_of):
        return Past(now_instant(as_of, "--as-of"), announced)
    day = day_of(as_of, now_instant(now), UTC, "--as-of", last=True)
    return Past(datetime.combine(day, END_OF_DAY, UTC), announced)


def data_option(command: F) -> F:
    """Add ``--data``."""
    return click.option(
        "--data", metavar="DIR", envvar="MEDALCAL_DATA", type=click.Path(),
        help="The data folder (default: the data that comes with medalcal).",
    )(command)  # fmt: skip


def person_is_looking() -> bool:
    """Tell whether standard output is a terminal."""
    return sys.stdout.isatty()


def person_is_watching() -> bool:
    """Tell whether standard error is a terminal."""
    return sys.stderr.isatty()
