"""Style, script and icons of the pages, each under a name that holds a digest of its contents."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from medalcal.web.site import File

NAMES = ("site.css", "site.js", "subscribe.js", "icon.svg")
_DIGITS = 12
"""Of a digest: enough to tell a few files apart for ever."""


@cache
def _body(name: str) -> bytes:
    return files("medalcal.web").joinpath("static", name).read_bytes()


@cache
def asset_path(name: str) -> str:
    """Give where an asset stands, from the root of the site: ``static/site.0123456789ab.css``."""
    stem, _, ending = name.rpartition(".")
    return f"static/{stem}.{hashlib.sha256(_body(name)).hexdigest()[:_DIGITS]}.{ending}"


def asset_files() -> Iterator[File]:
    """Give every asset. Their names change with their contents, so they may be kept for ever."""
    for name in NAMES:
        yield File(asset_path(name), _body(name))
