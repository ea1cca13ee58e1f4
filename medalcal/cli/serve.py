"""``medalcal serve``: the site over HTTP, with searches and personal feeds."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from threading import RLock
from typing import TYPE_CHECKING

import click

from medalcal.cli.options import data_option, now_instant
from medalcal.cli.publish import HELD_BACK, needs_jinja, site_options
from medalcal.errors import MedalcalError
from medalcal.plural import many

if TYPE_CHECKING:
    from medalcal.server.journal import Journal
    from medalcal.server.keeper import Keeper
    from medalcal.store.place import Place

SiteOptions = dict[str, str | int | None]
"""What ``site_options`` add, by the names of their parameters."""
_END_SECONDS = 5
"""How long a command that is told to end has time for that."""


def _host(ctx: click.Context, param: click.Parameter, value: str) -> str:
    """Give the address to listen on.

    Raises:
        click.BadParameter: It is empty, which systems take for every address that there is.
    """
    if not value.strip():
        raise click.BadParameter('"" is no address; write 0.0.0.0 for all of this machine')
    return value


@click.command(
    epilog="""\b
Examples:
  medalcal serve
  medalcal serve --data my-calendar --port 8080
  medalcal serve site --host 0.0.0.0
  medalcal serve s3://bucket/calendar --access-log -
  curl http://127.0.0.1:8000/healthz
""",
)
@click.argument("place", metavar="[DIR|URL]", required=False)
@click.option("--host", default="127.0.0.1", show_default=True, callback=_host, help="On which address to listen.")
@click.option("--port", type=click.IntRange(1, 65_535), default=8000, show_default=True, help="On which port.")
@click.option("--every", type=click.FloatRange(0.2, 86_400), default=15, show_default=True, metavar="SECONDS",
              help="How often to look for a new edition, or for changed data.")  # fmt: skip
@click.option("--access-log", metavar="FILE|-", help="One JSON line for each answer, without addresses and wishes.")
@site_options
@data_option
def command(
    place: str | None, data: str | None, host: str, port: int, every: float, access_log: str | None,
    **options: str | int | None,
) -> None:  # fmt: skip
    """Serve what medalcal publish wrote to a folder or a store, or else the calendar of the data folder.

    A new edition is taken up without dropping an answer; when the place cannot be reached, what is in memory stays,
    and before there is anything the answer is 503.
    Without a place, the site is kept in the cache folder and made again where the data changes.
    """
    from medalcal.server.app import App
    from medalcal.server.run import address_of, needs_server, run

    needs_server()
    needs_jinja()
    if place is not None:
        _refuse_given(("data", *options))
    follower = _follower(data, options) if place is None else None
    keeper = _of_data(follower, every) if follower is not None else _of_place(str(place), every)
    with nullcontext() if follower is None else _ending(follower.end):
        _begin(keeper)
        app = App(keeper, None if access_log is None else _journal(access_log))
        run(app, host, port, lambda: click.echo(_heard(address_of(host, port), keeper), err=True))


@contextmanager
def _ending(end: Callable[[], None]) -> Iterator[None]:
    """Call something at the end, be it one by a signal that ends a process without another word."""

    def ended(number: int, frame: object) -> None:
        end()
        signal.signal(number, signal.SIG_DFL)
        signal.raise_signal(number)

    told = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    told = [number for number in told if signal.getsignal(number) is signal.SIG_DFL]  # nohup ignores one
    for number in told:
        signal.signal(number, ended)
    try:
        yield
    finally:
        for number in told:
            signal.signal(number, signal.SIG_DFL)
        end()


def _begin(keeper: Keeper) -> None:
    """Take the edition that there is; a new one that cannot be made is no reason to have none.

    A store that is away is waited for while the server runs: services start in any order.

    Raises:
        MedalcalError: There is none.
    """
    try:
        keeper.begin()
    except _UnpublishedError as error:
        click.echo(f"medalcal: {error}", err=True)
        if keeper.shelf is None:
            click.get_current_context().exit(error.code)
    if keeper.trouble is not None:
        click.echo(f"medalcal: {keeper.trouble}", err=True)


def _refuse_given(names: Iterable[str]) -> None:
    """Refuse options that say which calendar or which site it is, where a place with its own is served.

    Raises:
        click.UsageError: One was typed.
    """
    context = click.get_current_context()
    typed = [name for name in names if context.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE]
    if typed:
        shown = ", ".join(f"--{name.replace('_', '-')}" for name in typed)
        raise click.UsageError(f"a place has its own calendar and site; leave out {shown}, or the place")


def _of_place(place: str, every: float) -> Keeper:
    """Give the keeper of a place that was published to."""
    from medalcal.server.keeper import Keeper
    from medalcal.store.place import place_at

    return Keeper(place_at(place, must_exist=True), every)


def _of_data(follower: _Follower, every: float) -> Keeper:
    """Give the keeper of a site in the cache folder, which is published there whenever the data changes."""
    from medalcal.server.keeper import Keeper

    return Keeper(follower.target, every, follower)


def _follower(data: str | None, options: SiteOptions) -> _Follower:
    """Give what publishes a data folder into the cache folder."""
    from medalcal.jobs.calendar import cache_folder, data_folder
    from medalcal.store.edition import digest_of
    from medalcal.store.place import place_at

    folder = data_folder(data)
    target = place_at(os.path.join(cache_folder(), "sites", digest_of(os.path.realpath(folder).encode())))
    return _Follower(folder, target, options)


class _UnpublishedError(MedalcalError):
    """``medalcal publish`` did not publish: what it said, and its exit code."""

    def __init__(self, words: str, code: int) -> None:
        super().__init__(words)
        self.code = code


class _Follower:
    """Publishes the data of a folder when it changed, or when a new day began."""

    def __init__(self, folder: str, target: Place, options: SiteOptions) -> None:
        self.target = target
        self._folder, self._options = folder, options
        self._turn = RLock()
        """Held while a process is started, so that none is started behind the end; a signal may come amid the end."""
        self._process: subprocess.Popen[str] | None = None
        self._is_ended = False
        self._done: tuple[str, str] | None = None
        self._trouble: _UnpublishedError | None = None

    def __call__(self) -> None:
        """Publish if there is a reason to.

        Raises:
            MedalcalError: The edition that there is could not be replaced, now or at the last attempt.
        """
        from medalcal.jobs.stamp import stamp_of

        now = self._options["now"]
        state = stamp_of(self._folder).text, now_instant(None if now is None else str(now)).date().isoformat()
        if state != self._done:
            self._trouble = self._published()
            self._done = state if self._trouble is None or self._trouble.code == HELD_BACK else None
        if self._trouble is not None:
            raise self._trouble.with_traceback(None)

    def end(self) -> None:
        """Publish no more, and end the process that publishes."""
        with self._turn:
            self._is_ended, process = True, self._process
        if process is None or process.poll() is not None:
            return
        process.terminate()
        try:
            process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()

    def _published(self) -> _UnpublishedError | None:
        """Publish in a process of its own: to build a site takes seconds, and answers must not wait for it."""
        given = [(f"--{name.replace('_', '-')}", value) for name, value in self._options.items() if value is not None]
        command = [sys.executable, "-m", "medalcal", "publish", self.target.where, "--data", self._folder]
        command += ["--server", "--no-plain-files", *(str(part) for pair in given for part in pair)]
        process = self._started(command)
        told = process.communicate()[1].strip().replace("\nmedalcal: ", "\n").removeprefix("medalcal: ")
        return _UnpublishedError(told, process.returncode) if process.returncode else None

    def _started(self, command: list[str]) -> subprocess.Popen[str]:
        """Start a process, which can be ended from elsewhere.

        Raises:
            MedalcalError: The end was before.
        """
        with self._turn:
            if self._is_ended:
                raise MedalcalError("the end came before")
            self._process = subprocess.Popen(  # noqa: S603
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                text=True, encoding="utf-8", errors="replace",
            )  # fmt: skip
            return self._process


def _journal(name: str) -> Journal:
    """Give the access log.

    Raises:
        OSError: The file cannot be written.
    """
    from medalcal.server.journal import Journal

    return Journal(sys.stdout if name == "-" else open(name, "a", encoding="utf-8"))


def _heard(address: str, keeper: Keeper) -> str:
    """Say where something is served, and what."""
    shelf = keeper.shelf
    told = "no edition yet, which is looked for again and again"
    if shelf is not None:
        told = (
            f"edition of {shelf.edition.on}, {many(len(shelf.edition.works), 'work')}, {len(shelf.answers):,} addresses"
        )
    return f"http://{address}/ · {told}; Ctrl-C ends it"
