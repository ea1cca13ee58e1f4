"""What was named on the command line to be read: a file, an address, or standard input."""

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


class Wanted(NamedTuple):
    """What is expected there, in words."""

    name: str = "a calendar file"
    in_folder: str = "the .ics file"
    most_bytes: int | None = None
    """``MOST_BYTES`` where nothing is said."""


CALENDAR = Wanted()


class Given(NamedTuple):
    """Bytes, from wherever they came."""

    where: str
    """For people, without secrets."""
    data: bytes
    page: Page | None = None
    """The answer, where it was had from an address."""


def read_given(source: str, *, allow_private: bool, wanted: Wanted = CALENDAR) -> Given:
    """Give the bytes of what was named.

    Raises:
        SourceError: They cannot be had.
        MedalcalError: What asking addresses needs is not installed.
    """
    most = wanted.most_bytes or MOST_BYTES
    if source == "-":
        return Given("standard input", _limited(sys.stdin.buffer.read(most + 1), "standard input", most))
    if _is_address(source):
        return _asked(source, allow_private, most)
    where = os.fsencode(source).decode("utf-8", "replace") or '""'
    if os.path.isdir(source):
        raise SourceUnreachableError(where, "it is a folder", f"name {wanted.in_folder} in it")
    try:
        with open(source, "rb") as stream:
            return Given(where, _limited(stream.read(most + 1), where, most))
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or "no name of a file"
        expected = f"name {wanted.name}, an address with https://, or - for standard input"
        raise SourceUnreachableError(where, reason.lower(), expected) from None


def _is_address(source: str) -> bool:
    if ":" not in source:
        return False
    from medalcal.fetch.address import looks_like_address

    return looks_like_address(source)


def needs(library: str, purpose: str, extra: str = "sources") -> None:
    """Say it in words where an extra is not installed.

    Raises:
        MedalcalError: It is not.
    """
    import importlib.util

    if importlib.util.find_spec(library) is None:
        install = f"pip install 'medalcal[{extra}]'"
        raise MedalcalError(f"{purpose} needs {library.replace('_', '-')}, which is not installed; {install}")


def _limited(data: bytes, where: str, most: int) -> bytes:
    if len(data) > most:
        raise SourceTooLargeError(where, f"it is larger than {most // 1_000_000} MB", "take a part of it")
    return data


def _asked(address: str, allow_private: bool, most: int) -> Given:
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
    return Given(where, _limited(page.body, where, most), page)
