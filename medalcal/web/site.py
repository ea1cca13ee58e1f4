"""What a site is: how it was asked to be, and the files that it consists of."""

from __future__ import annotations

from datetime import date
from typing import Literal, NamedTuple

from medalcal.emit.entry import Language

PageLanguage = Literal["en", "ja"]
LANGUAGES: tuple[PageLanguage, ...] = ("en", "ja")
"""Of pages and feeds. English stands at the root, Japanese below ``ja/``."""

TYPES = {
    "ics": "text/calendar; charset=utf-8",
    "json": "application/json; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
    "png": "image/png",
    "txt": "text/plain; charset=utf-8",
    "xml": "application/xml; charset=utf-8",
}
"""Ending → media type of every file that a site can hold."""


class Site(NamedTuple):
    """How a site was asked to be. Files of works may depend on all of it but ``on``."""

    on: date
    """The edition day, in UTC."""
    name: str = "medalcal"
    address: str | None = None
    """Where it will be had, without a slash at the end: ``https://calendar.example``; None where nobody said it."""
    has_server: bool = False
    """Whether ``medalcal serve`` stands behind it, which answers searches and makes personal feeds."""

    def url(self, path: str) -> str:
        """Give the whole address of a path, or the path from the root where the site's address is not known."""
        return f"{self.address or ''}/{path}"


class File(NamedTuple):
    """One file of a site."""

    path: str
    """Without a slash at the beginning: ``works/medalist.ics``, ``works/medalist/index.html``."""
    body: bytes

    @property
    def ending(self) -> str:
        """What says its type: a key of ``TYPES``, or nothing for files such as ``_headers``."""
        return self.path.rpartition("/")[2].rpartition(".")[2]


def prefix_of(language: Language | PageLanguage) -> str:
    """Give what stands before the paths of a language: nothing, or ``ja/``."""
    return "ja/" if language == "ja" else ""
