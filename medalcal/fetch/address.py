"""An address as a person typed it: which are asked at all, and how one is shown without the secrets in it."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from medalcal.errors import SourceRefusedError

_SCHEMES = {"http": "http", "https": "https", "webcal": "https", "webcals": "https"}
"""What is asked for, and how. ``webcal`` is a scheme for links alone; a calendar is served by HTTPS."""
_LOOKS = re.compile(r"(?:[a-z][a-z0-9+.-]*://|webcals?:)", re.IGNORECASE)
_SECRET = re.compile(r"(?=[\w.%~-]*\d)(?=[\w.%~-]*[A-Za-z])[\w.%~-]{24,}|private-[\w.%~-]+")
"""A part of a path that nobody would type: the token of a feed that is meant for one person."""
_PORT = re.compile(r"^(?:\[[^\]]*\]?|[^:]*)(?::\d*)?$")
"""A host with or without a port."""
_BAD = re.compile(r"[\x00-\x20\x7f\\]")
_SHOWN = 120


class Address(NamedTuple):
    """Where to ask."""

    url: str
    """``http`` or ``https``, without user, password and fragment."""
    user: str | None
    password: str

    @property
    def origin(self) -> tuple[str, str | None, int | None]:
        """Scheme, host and port: what a password is meant for."""
        parts = urlsplit(self.url)
        return parts.scheme, parts.hostname, parts.port

    @property
    def shown(self) -> str:
        """The address for people."""
        return shown_address(self.url)

    def leads_to(self, location: str) -> Address:
        """Give where a redirect leads; a password goes along to the same scheme, host and port only.

        Raises:
            SourceRefusedError: It leads to what is no address of the web, or from HTTPS to HTTP.
        """
        # A header's bytes come as Latin-1, and addresses on the web are UTF-8.
        text = location.encode("latin-1", "ignore").decode("utf-8", "replace").strip()
        try:
            target = read_address(urljoin(self.url, text))
        except ValueError:
            raise SourceRefusedError(self.shown, "it redirects to what is no address", "try again later") from None
        if self.url.startswith("https:") and target.url.startswith("http:"):
            raise SourceRefusedError(
                self.shown,
                f"it redirects to {target.shown}, which is not encrypted",
                "ask the address that it leads to",
            )
        if target.user is None and target.origin == self.origin:
            return target._replace(user=self.user, password=self.password)
        return target


def looks_like_address(text: str) -> bool:
    """Tell whether a text is an address rather than the name of a file."""
    return _LOOKS.match(text) is not None


def read_address(text: str) -> Address:
    """Read an address.

    Raises:
        SourceRefusedError: It is none, or not of the web.
    """
    parts = _split(text)
    scheme = _SCHEMES.get(parts.scheme.lower())
    if scheme is None:
        raise SourceRefusedError(shown_address(text), f'"{parts.scheme[:20]}:" is not asked', "write it with https://")
    if _BAD.search(text) or not parts.hostname:
        raise SourceRefusedError(shown_address(text), "it is no address", "write it as https://example.org/feed.ics")
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    port = f":{parts.port}" if parts.port is not None else ""
    url = SplitResult(scheme, host + port, parts.path or "/", parts.query, "").geturl()
    user = None if parts.username is None else unquote(parts.username)
    return Address(url, user, unquote(parts.password or ""))


def _split(text: str) -> SplitResult:
    try:
        parts = urlsplit(_with_slashes(text))
        parts.port  # noqa: B018  # is read here for the fault that it may have
    except ValueError:
        raise SourceRefusedError(
            shown_address(text), "it is no address", "write it as https://example.org/feed.ics"
        ) from None
    return parts


def _with_slashes(text: str) -> str:
    """Give an address with the slashes that ``webcal:example.org`` lacks."""
    scheme, colon, rest = text.partition(":")
    is_bare = colon and scheme.lower() in ("webcal", "webcals") and not rest.startswith("//")
    return f"{scheme}://{rest}" if is_bare else text


def shown_address(text: str) -> str:
    """Give an address for people: no user, no password, no query, no token in the path, at most 120 characters."""
    head, mark, rest = _with_slashes(text).partition("://")
    if not mark:
        head, rest = "", text
    rest, query, _ = rest.partition("#")[0].partition("?")
    host, slash, path = rest.partition("/")
    host = host.rpartition("@")[2]
    if not _PORT.search(host):  # a password with a slash in it, and what follows may be more of it
        host, slash, path = "…", "", ""
    path = "/".join("…" if _SECRET.fullmatch(part.removesuffix(".ics")) else part for part in path.split("/"))
    shown = "".join((head, mark, host, slash, path, "?…" if query else ""))
    clean = "".join(char if char.isprintable() else "�" for char in shown)
    return clean if len(clean) <= _SHOWN else clean[: _SHOWN - 1] + "…"
