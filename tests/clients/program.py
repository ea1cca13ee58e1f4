"""The program itself, run in this process with a cache of the tests' own."""

from __future__ import annotations

from functools import cache


def exported(*args: str) -> bytes:
    """Give what ``medalcal export`` writes."""
    import click
    from click.testing import CliRunner

    from medalcal.cli import main

    @click.command()
    def shell() -> None:
        main(("export", *args))

    result = CliRunner().invoke(shell, [])
    assert result.exit_code == 0, f"{args}: {result.stderr} {result.exception!r}"
    return result.stdout_bytes


@cache
def takes(command: str, option: str) -> bool:
    """Tell whether a command has an option."""
    from importlib import import_module

    parameters = import_module(f"medalcal.cli.{command}").command.params
    return any(option in parameter.opts for parameter in parameters)
