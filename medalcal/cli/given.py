"""A calendar file that was named on the command line: a file, an address, or standard input."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

import click

from medalcal.cli.options import person_is_watching
from medalcal.errors import MedalcalError, SourceTooLargeError, SourceUnreachableError

if TYPE_CHECKING:
    from medalcal.fetch.client import Page

MOST_BYTES = 50_000_000
"""Of a file; a year of every channel is a tenth of it."""
_INSTALL = "pip install 'medalcal[sources]'"


class Given(NamedTuple):
    """A calendar file, from wherever it came."""

    where: str
    """For people, without secrets."""
    data: bytes
    page: Page | None = None
    """The answer, where it was had from an address."""


def read_given(source: str, *, allow_private: bool) -> Given:
    """Give the bytes of what was named.

    Raises:
        SourceError: They cannot be had.
        MedalcalError: What asking addresses needs is not installed.
    """
    from medalcal.fetch.address import looks_like_address

    if source == "-":
        return Given("standard input", _limited(sys.stdin.buffer.read(MOST_BYTES + 1), "standard input"))
    if looks_like_address(source):
        return _asked(source, allow_private)
    where = os.fsencode(source).decode("utf-8", "replace")
    if os.path.isdir(source):
        raise SourceUnreachableError(where, "it is a folder", "name the .ics file in it")
    try:
        with open(source, "rb") as stream:
            return Given(where, _limited(stream.read(MOST_BYTES + 1), where))
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or "no name of a file"
        expected = "name a calendar file, an address with https://, or - for standard input"
        raise SourceUnreachableError(where, reason.lower(), expected) from None


def needs(library: str, purpose: str) -> None:
    """Say it in words where an extra is not installed.

    Raises:
        MedalcalError: It is not.
    """
    import importlib.util

    if importlib.util.find_spec(library) is None:
        raise MedalcalError(f"{purpose} needs {library.replace('_', '-')}, which is not installed; {_INSTALL}")


def _limited(data: bytes, where: str) -> bytes:
    if len(data) > MOST_BYTES:
        raise SourceTooLargeError(where, f"it is larger than {MOST_BYTES // 1_000_000} MB", "take a part of it")
    return data


def _asked(address: str, allow_private: bool) -> Given:
    needs("requests_cache", "asking addresses")
    from medalcal.fetch.address import shown_address
    from medalcal.fetch.client import Client
    from medalcal.jobs.calendar import cache_folder

    where = shown_address(address)
    if person_is_watching():
        click.echo(f"asking {where} …", err=True)
    with Client(cache_folder(), allow_private=allow_private, redis=os.environ.get("MEDALCAL_REDIS")) as client:
        page = client.get(address)
    if page.is_stale:
        click.echo(f"medalcal: {where}: no answer; this is of {page.fetched_at:%Y-%m-%d %H:%M} UTC", err=True)
    return Given(where, page.body, page)
