"""The command line: the table of commands, and how errors become words and exit codes.

A command's module is imported only to run it or to complete its options; ``--help`` reads the table here.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

import click

from medalcal import __version__, errors

COMMANDS: dict[str, tuple[str, str]] = {
    "upcoming": ("Show", "What comes next: episodes, volumes, films, events."),
    "next": ("Show", "The next entry in one line, for prompts and status bars."),
    "week": ("Show", "The broadcast week as a timetable."),
    "show": ("Show", "All dates of a work, past and future, by medium."),
    "works": ("Show", "Find works by any title in any script."),
    "changes": ("Show", "What moved: old and new date, since when, why."),
    "why": ("Show", "Why a date is given: the claims behind it, with their sources."),
    "clock": ("Show", "Explain a time such as 25:30 in every clock that matters."),
    "follow": ("Follow", "Follow works, and say which of their releases count."),
    "unfollow": ("Follow", "Follow works no longer."),
    "following": ("Follow", "What is followed, and how it is shown."),
    "export": ("Hand out", "Write a calendar file: .ics, JSON or CSV."),
    "publish": ("Hand out", "Write the whole site: feeds, pages and documents."),
    "serve": ("Hand out", "Serve the site over HTTP, with personal feeds."),
    "check": ("Curate", "Find every fault in a data folder, a feed or an edition."),
    "compare": ("Curate", "Compare another calendar with this one."),
    "read": ("Curate", "Find the dates in an announcement, and take them over."),
    "init": ("Curate", "Start a data folder for another calendar."),
    "completion": ("Set up", "Print the completion script of a shell."),
}
"""Command → section and one line of help, in the order of ``--help``. Its module is ``medalcal.cli.<command>``."""

EXIT_CODES: tuple[tuple[type[BaseException], int], ...] = (
    (errors.DataErrors, 3),
    (errors.DataError, 3),
    (errors.ProfileErrors, 3),
    (errors.TimeError, 3),
    (errors.NotFoundError, 1),
    (errors.SourceError, 4),
    (errors.StoreError, 4),
    (errors.LedgerError, 5),
    (errors.MedalcalError, 1),
)
"""Class → exit code, the finer class first. click itself uses 2 for wrong usage."""

REPORT = "this is a fault of medalcal itself; please report it with the traceback that --debug shows"


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports the one that is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Give the names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command's module, or give none for a name that is not in the table."""
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"medalcal.cli.{cmd_name}").command
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Say which command was meant when a name is wrong."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, 1)
            hint = f'did you mean "{near[0]}"?' if near else "medalcal --help lists the commands"
            ctx.fail(f'no command "{args[0]}"; {hint}')
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the table by section without importing a command."""
        for section in dict.fromkeys(section for section, _ in COMMANDS.values()):
            with formatter.section(section):
                formatter.write_dl([(name, line) for name, (at, line) in COMMANDS.items() if at == section])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[click.shell_completion.CompletionItem]:
        """Complete command names from the table, without importing a command."""
        from click.shell_completion import CompletionItem

        items = [CompletionItem(name, help=line) for name, (_, line) in COMMANDS.items() if name.startswith(incomplete)]
        return items or click.Command.shell_complete(self, ctx, incomplete)


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  medalcal upcoming --days 14
  medalcal show medalist
  medalcal follow medalist frieren
  medalcal clock "January 24th, 2026 at 25:30"
  medalcal export -o medalcal.ics
  medalcal publish site
""",
)
@click.option("--debug", is_flag=True, help="Show the traceback of an error.")
@click.version_option(__version__, prog_name="medalcal")
def group(debug: bool) -> None:
    """The release and broadcast calendar of anime and manga."""


def main(args: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code."""
    arguments = list(sys.argv[1:] if args is None else args)
    if sys.stdout is None:  # closed by who started us
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    debug = bool(arguments) and arguments[0] == "--debug"
    try:
        code = group.main(arguments, prog_name="medalcal", standalone_mode=False)
    except click.exceptions.Abort:
        _say("stopped")
        sys.exit(130)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(error.exit_code)
    except click.ClickException as error:
        _explain_usage(error, arguments)
        sys.exit(error.exit_code)
    except (errors.MedalcalError, errors.DataErrors, errors.ProfileErrors, OSError) as error:
        if debug:
            raise
        _explain(error)
        sys.exit(exit_code(error))
    except Exception as error:
        if debug:
            raise
        _say(_on_one_line(f"{type(error).__name__}: {error}"))
        _say(REPORT)
        sys.exit(1)
    sys.exit(code if isinstance(code, int) else 0)


def exit_code(error: BaseException) -> int:
    """Give the exit code of an error by the table."""
    for kind, code in EXIT_CODES:  # no next() in this module: it is the command of that name, once that was imported
        if isinstance(error, kind):
            return code
    return 1


def _explain(error: Exception) -> None:
    if isinstance(error, errors.DataErrors | errors.ProfileErrors):
        for fault in error.exceptions:
            click.echo(_on_one_line(str(fault)), err=True)
        from medalcal.plural import many

        where = "data" if isinstance(error, errors.DataErrors) else "profile"
        _say(f"{many(len(error.exceptions), 'fault')} in the {where}; nothing was written")
    elif isinstance(error, OSError) and error.filename is not None:
        name = error.filename or '""'
        _say(_on_one_line(f"{name}: {error.strerror}"))
    else:
        _say(_on_one_line((error.strerror if isinstance(error, OSError) else None) or str(error)))


def _explain_usage(error: click.ClickException, arguments: Sequence[str]) -> None:
    """Say what was wrong with a command line, and which help has what would be right where the words do not."""
    words = _on_one_line(error.format_message()).rstrip(".")
    asked = error.ctx if isinstance(error, click.UsageError) else None
    path = _command_path(arguments) if asked is None else asked.command_path
    _say(words if "; " in words else f'{words}; see "{path} --help"')


def _command_path(arguments: Sequence[str]) -> str:
    """Give what runs the command that was named, which click forgets where a value is missing or one too many."""
    named = [argument for argument in arguments if not argument.startswith("-")][:1]
    return " ".join(("medalcal", *(name for name in named if name in COMMANDS)))


def _on_one_line(text: str) -> str:
    """Give a sentence without the line breaks, and whatever else moves a cursor, of what it quotes."""
    import re

    return re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", text).strip()


def _say(sentence: str) -> None:
    click.echo(f"medalcal: {sentence}", err=True)
