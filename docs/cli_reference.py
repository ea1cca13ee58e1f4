"""Write the reference from the commands themselves: ``python docs/cli_reference.py > docs/reference/cli.md``."""

from __future__ import annotations

import sys

import click

from medalcal.cli import COMMANDS, group

HEAD = """\
# Every command

Made from the commands themselves by `make docs`.

Exit codes: 0 done · 1 failure · 2 wrong usage · 3 data or a time at fault, or held back · 4 a source could not be had ·
5 the snapshot · 10 differences, where asked for.
"""


def reference() -> str:
    """Give the page: the help of the program, then of each command."""
    parts = [HEAD, _section("medalcal", group, None)]
    for name in COMMANDS:
        context = click.Context(group, info_name="medalcal", **group.context_settings)
        command = group.get_command(context, name)
        assert command is not None
        parts.append(_section(f"medalcal {name}", command, context))
    return "\n".join(parts)


def _section(title: str, command: click.Command, parent: click.Context | None) -> str:
    name = title.rpartition(" ")[2]
    settings = {**command.context_settings, "max_content_width": 100, "terminal_width": 100}
    context = click.Context(command, info_name=name, parent=parent, **settings)
    return f"## {title}\n\n```text\n{command.get_help(context)}\n```\n"


if __name__ == "__main__":
    sys.stdout.write(reference())
