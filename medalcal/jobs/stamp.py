"""What a snapshot was compiled from: as long as a folder's stamp is the same, its snapshot is fresh.

This module is on the way of every reading command, so it imports nothing that a fresh snapshot does not need.
"""

from __future__ import annotations

import os
import sys
import zoneinfo
from typing import NamedTuple

from medalcal import __version__
from medalcal.ledger.snapshot import FORMAT

WORKS = "works"
SOURCES = (".py", ".jinja", ".css", ".js", ".svg")
"""Endings of the program's own files."""
SHARED_FILES = ("channels.yaml", "platforms.yaml", "publishers.yaml", "magazines.yaml", "sources.yaml")


class Stamp(NamedTuple):
    """What tells whether a snapshot is still that of a folder: names, sizes and times, all taken before reading.

    What changes afterwards therefore shows as a difference at the next opening.
    """

    common: str
    """Of what all works depend on: program, tables, Python, time zone data, shared files."""
    works: list[tuple[str, str]]
    """Slug and stamp of each work's file, by slug."""

    @property
    def text(self) -> str:
        """All of it in one text."""
        return "\n".join([self.common, *(f"{slug} {stamp}" for slug, stamp in self.works)])


def stamp_of(folder: str) -> Stamp:
    """Give the stamp of a folder as it is now."""
    common = [
        f"{__version__} {FORMAT} {sys.version_info[:2]} {program_stamp()} {zone_stamp()} {os.path.abspath(folder)}"
    ]
    for name in SHARED_FILES:
        try:
            common.append(f"{name} {stat_stamp(os.stat(os.path.join(folder, name)))}")
        except FileNotFoundError:
            continue
    with os.scandir(os.path.join(folder, WORKS)) as entries:
        named = [entry for entry in entries if entry.name.endswith(".yaml") and not entry.name.startswith(".")]
    works = sorted((entry.name[:-5], _file_stamp(entry.path)) for entry in named)
    return Stamp("\n".join(common), works)


def _file_stamp(path: str) -> str:
    """Give the stamp of a file; of one that has just gone, what no file has, so that reading it names the fault."""
    try:
        return stat_stamp(os.stat(path))
    except FileNotFoundError:
        return "gone"


def stat_stamp(stat: os.stat_result) -> str:
    """Give what changes when a file does."""
    return f"{stat.st_size} {stat.st_mtime_ns} {stat.st_ctime_ns}"


def zone_stamp() -> str:
    """Give what changes when the time zone data does."""
    for base in zoneinfo.TZPATH:
        try:
            return stat_stamp(os.stat(os.path.join(base, "America", "New_York")))
        except OSError:
            continue
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("tzdata")
    except PackageNotFoundError:
        return "none"


def program_stamp(*more: str) -> str:
    """Give what changes when the program's own files do.

    An installed program changes as a whole, with its ``__init__.py``; in a source tree any file may be the one.

    Args:
        more: Further packages that count, beside those of which a snapshot is made.
    """
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    stamp = stat_stamp(os.stat(os.path.join(root, "__init__.py")))
    if not os.path.exists(os.path.join(os.path.dirname(root), "pyproject.toml")):
        return stamp
    for part in ("model", "schedule", "curated", "emit", "jobs", "ledger", *more):
        with os.scandir(os.path.join(root, *part.split("/"))) as entries:
            stamp += "".join(sorted(f" {e.name} {e.stat().st_mtime_ns}" for e in entries if e.name.endswith(SOURCES)))
    return stamp
