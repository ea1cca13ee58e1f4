"""``medalcal publish``: the whole calendar as a site, in a folder or an object store."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import click

from medalcal.cli.options import as_text, data_option, now_instant, person_is_watching
from medalcal.cli.question import open_for
from medalcal.plural import many

if TYPE_CHECKING:
    from medalcal.jobs.hold import Held
    from medalcal.jobs.publish import Report, Wish
    from medalcal.store.place import Place

HELD_BACK = 3
_F = TypeVar("_F", bound=Callable[..., Any])


def site_options(command: _F) -> _F:
    """Add the options that say how a site is to be."""
    for option in reversed(
        (
            click.option("--name", metavar="TEXT", callback=_name, help="Name of the site (default: as before)."),
            click.option("--address", metavar="URL", callback=_address,
                         help="Where it will be had: https://calendar.example (default: as before)."),
            click.option("--accept", metavar="REASON", callback=as_text,
                         help="Publish what the gate holds back, and record why."),
            click.option("--most-moved", type=click.IntRange(0, 100), metavar="PERCENT",
                         help="How many entries may move at once (default: 20, from 20 entries on)."),
            click.option("--longest-jump", type=click.IntRange(1, 36_500), metavar="DAYS",
                         help="How far one date may move at once (default: 400)."),
            click.option("--now", metavar="INSTANT", help="The day of the edition (default: today)."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def _address(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Give the address of a site without a slash at its end.

    Raises:
        click.BadParameter: It is none that calendars could ask.
    """
    if value is None:
        return None
    if not _is_site(value):
        raise click.BadParameter(f'"{value[:80]}" is no address of a site; write it as https://calendar.example')
    if not value.isascii() or any(char.isspace() or char in "<>\"'\\" for char in value):
        raise click.BadParameter(f'"{value[:80]}" has characters that belong into no address; write them as %XX')
    return value.rstrip("/")


def _is_site(address: str) -> bool:
    """Tell whether a site can stand at an address."""
    try:
        parts = urlsplit(address)
        has_host = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:  # a port that is no number, half an address of IPv6
        return False
    return bool(has_host) and not (parts.query or parts.fragment or parts.username)


def _name(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Give the name of a site.

    Raises:
        click.BadParameter: It has line breaks, or other marks that no title can show.
    """
    text = as_text(ctx, param, value)
    if text is not None and not text.isprintable():
        raise click.BadParameter("a name is one line of letters and signs; leave out breaks and marks that steer")
    return text and str(text)


@click.command(
    epilog="""\b
Examples:
  medalcal publish site
  medalcal publish site --address https://calendar.example --name "Skating calendar"
  medalcal publish s3://bucket/calendar --server
  medalcal publish site --accept "the channel moved its whole grid"
  medalcal publish site --dry-run
""",
)
@click.argument("place", metavar="DIR|URL")
@site_options
@click.option("--server/--no-server", default=None,
              help="Whether medalcal serve stands behind it, for personal feeds (default: as before).")  # fmt: skip
@click.option("--plain-files/--no-plain-files", default=True, show_default=True,
              help="In a folder: also plain files at DIR/current, for any web server.")  # fmt: skip
@click.option("--anew", is_flag=True, help="Make everything again, whatever the last edition has.")
@click.option("--dry-run", is_flag=True, help="Only ask the gate; write nothing.")
@data_option
def command(place: str, data: str | None, dry_run: bool, **options: Any) -> int:
    """Write the calendar as a whole site: feeds, pages, documents; everything, whatever one follows oneself.

    DIR gets the site at DIR/current; an address such as s3://bucket/path is for medalcal serve. Only what changed is
    written, and readers see the old edition or the new one, never a mixture. An edition that would lead subscribers'
    calendars astray is held back, with 3.
    """
    import gc

    from medalcal.jobs.calendar import data_folder
    from medalcal.store.place import place_at

    gc.enable()  # ``main`` switches it off for what is over at once
    needs_jinja()
    target = place_at(place)
    _refuse_within(target, place, data_folder(data))
    snapshot = open_for(data)
    wish = wish_of(target, options)
    judge = Judge(data_folder(data), options["accept"], wish.site.on)
    if dry_run:
        from medalcal.jobs.publish import gate_alone

        held = gate_alone(snapshot, target, wish)
        may_go = held is None or judge(held, writes=False)
        click.echo("nothing holds it back" if may_go else f"medalcal: {judge.words}", err=not may_go)
        return 0 if may_go else HELD_BACK
    from medalcal.jobs.publish import publish

    report = publish(snapshot, target, wish, judge, _progress if person_is_watching() else None)
    if report.held:
        click.echo(f"medalcal: {judge.words}", err=True)
        return HELD_BACK
    _tell(report, place, target)
    if report.is_new:
        _tell_faults(data_folder(data))
    return 0


def _tell_faults(data: str) -> None:
    """Say that the data behind an edition has faults: what they touch may be missing from it."""
    from medalcal.jobs.check import check_folder

    faults = check_folder(data)
    if faults:
        click.echo(f'medalcal: {many(len(faults), "fault")} in the data, "medalcal check" names them', err=True)


def _refuse_within(target: Place, place: str, data: str) -> None:
    """Refuse to write a site among the files that it is made from.

    Raises:
        click.BadParameter: The folder is that of the data, or lies in it.
    """
    from medalcal.store.folder import Folder

    if not isinstance(target, Folder):
        return
    site, curated = os.path.realpath(target.path), os.path.join(os.path.realpath(data), "")
    within = os.path.join(site, "").removeprefix(curated)
    if within != os.path.join(site, "") and not within.startswith("."):  # as a cache may be called
        raise click.BadParameter(
            f'"{place[:80]}" lies in the data folder, which has files of its own; name a folder beside it',
            param_hint="DIR|URL",
        )


def needs_jinja() -> None:
    """Say it in words where the extra is not installed.

    Raises:
        MedalcalError: It is not.
    """
    import importlib.util

    from medalcal.errors import MedalcalError

    for library in ("jinja2", "PIL"):
        if importlib.util.find_spec(library) is None:
            raise MedalcalError(f"pages need {library}, which is not installed; pip install 'medalcal[site]'")


def wish_of(target: Place, options: dict[str, Any]) -> Wish:
    """Give how something is to be published: as the options say, or else as it was before.

    Raises:
        StoreError: The place cannot be read; where everything is made anew, only if nobody can tell what it is.
    """
    from medalcal.cli.editioncheck import limits_of
    from medalcal.jobs.publish import Wish
    from medalcal.web.site import Site

    now, anew = now_instant(options["now"]), bool(options["anew"])
    known = _site_before(target, anew)
    site = Site(
        now.date(),
        options["name"] or known.get("name") or "medalcal",
        options["address"] or known.get("address"),
        bool(known.get("has_server")) if options["server"] is None else options["server"],
    )
    limits = limits_of(options["most_moved"], options["longest_jump"])
    return Wish(site, now, limits, has_tree=options["plain_files"], anew=anew)


def _site_before(target: Place, anew: bool) -> dict[str, Any]:
    """Give how the site was asked to be when it was published last; nothing where nobody knows."""
    from medalcal.errors import StoreError
    from medalcal.store.current import current_edition

    try:
        before = current_edition(target)
    except StoreError:
        if not anew:
            raise
        return {}
    return {} if before is None else before.edition.site


class Judge:
    """Lets an edition through, or says why not."""

    def __init__(self, folder: str, reason: str | None, on: date) -> None:
        self._folder, self._reason, self._on = folder, reason, on
        self.words = ""
        """Why it was held back, in short; the findings were told one by one."""

    def __call__(self, held: Held, *, writes: bool = True) -> bool:
        """Tell whether what was found is let through, now or before; a reason is recorded."""
        from medalcal.cli.editioncheck import tell_findings
        from medalcal.jobs.edition import accept, let_through

        through = let_through(self._folder, held.before, held.findings)
        left = [finding for finding in held.findings if finding not in through]
        if not left:
            return True
        reasons = many(len(left), "reason")
        if self._reason is not None and self._reason.strip():
            if writes:
                record = accept(self._folder, held.before, left, self._reason, self._on)
                click.echo(f"{reasons} let through; recorded in {os.path.relpath(record)}", err=True)
            return True
        tell_findings(left)
        self.words = f"held back for {reasons}; the last edition stays. --accept REASON lets it through"
        return False


def _tell(report: Report, place: str, target: Place) -> None:
    edition = report.edition
    assert edition is not None
    size = sum(content.size for content in edition.files.values())
    told = f"edition of {edition.on}: {many(len(edition.works), 'work')}, {len(edition.files):,} files, {_bytes(size)}"
    click.echo(told if report.is_new else f"{told}; nothing changed, nothing written")
    if report.is_new:
        click.echo(
            f"written: {report.written:,} new contents, {_bytes(report.written_bytes)} packed; "
            f"{many(report.made, 'work')} made again"
        )
    from medalcal.store.folder import Folder

    if isinstance(target, Folder) and os.path.lexists(target.path_of("current")):
        click.echo(os.path.join(place, "current", "index.html"))


def _bytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{size:,} bytes"


def _progress(done: int, total: int) -> None:
    if done == total:
        click.echo("\r\x1b[K", nl=False, err=True)
    elif done % 8 == 0:
        click.echo(f"\rmaking {done:,} of {total:,} parts …", nl=False, err=True)
