"""``medalcal init``: a data folder for another calendar."""

from __future__ import annotations

import os
import shlex
import shutil
import tempfile
from errno import EEXIST, ENOENT

import click


@click.command(
    epilog="""\b
Examples:
  medalcal init my-calendar
  medalcal check my-calendar
  medalcal show example --data my-calendar
""",
)
@click.argument("folder", metavar="DIR", type=click.Path())
def command(folder: str) -> None:
    """Start a data folder for another calendar: DIR, with an example in each file.

    DIR must be new or empty. Nothing of it is there until all of it is.
    """
    if not folder:
        raise FileNotFoundError(ENOENT, "an empty name is no folder; name a new folder", folder)
    if os.path.lexists(folder) and (not os.path.isdir(folder) or os.listdir(folder)):
        raise FileExistsError(EEXIST, "it is there and not empty; name a new folder", folder)
    try:
        start(folder)
    except OSError as error:  # which names what was to be made on the way
        raise OSError(error.errno, f"{error.strerror}; name a new folder where you may write", folder) from error
    name = shlex.quote(folder)
    click.echo(f"""{folder} is a data folder now. What comes next:
  replace the examples in {os.path.join(name, "works", "example.yaml")} and in the five files above it
  medalcal check {name}
  medalcal show example --data {name}
  export MEDALCAL_DATA={shlex.quote(os.path.abspath(folder))}    every command then reads this folder""")


def start(folder: str) -> None:
    """Make a data folder, whole or not at all; one that is there is empty and stays the same folder."""
    from medalcal.curated.folder import starter

    there = os.path.isdir(folder)
    beside = folder if there else os.path.dirname(os.path.abspath(folder))
    os.makedirs(beside, exist_ok=True)
    workshop = tempfile.mkdtemp(prefix=".medalcal-", dir=beside)
    try:
        new = os.path.join(workshop, "new")
        for path, content in starter():
            os.makedirs(os.path.dirname(os.path.join(new, path)), exist_ok=True)
            with open(os.path.join(new, path), "wb") as stream:
                stream.write(content)
        if there:
            for name in sorted(os.listdir(new)):  # the works last: without them it is no data folder yet
                os.rename(os.path.join(new, name), os.path.join(folder, name))
        else:
            os.rename(new, folder)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)
