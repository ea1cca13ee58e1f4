"""What the pages are looked at with: Debian's Chromium by Playwright, axe, and ical.js; and the pages there are."""

from __future__ import annotations

import functools
import http.server
import importlib.util
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from tests.clients.clients import Client, Host

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Playwright

ROOT = Path(__file__).parent.parent.parent
FOLDER = Path(
    os.environ.get("MEDALCAL_BROWSER")
    or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache", "medalcal-browser")
)
"""Where ``tests/browser/install`` puts what it installs."""
REQUIRED = os.environ.get("MEDALCAL_REQUIRE_BROWSER") == "1"
"""Whether it is a failure that the browser is not installed."""
CHROMIUM = "/usr/bin/chromium"
AXE = FOLDER / "node_modules" / "axe-core" / "axe.min.js"

NOW = "2026-01-20T09:00:00Z"
"""The day of the edition, and the moment at which the pages are looked at."""
AIRS_AT = "2026-01-24T16:30:00Z"
"""The first episode of the second season of Medalist, which is printed as no. 14: Saturday 25:30 in Japan."""
WISH = "follow/?w=medalist&w=frieren&p.medalist=u-next&v.medalist=en-print&tv.frieren=1&offset=2h&titles=ja"

STATIC = {
    "home": "",
    "week": "week/",
    "civil": "week/civil/",
    "month": "month/",
    "works": "works/",
    "work": "works/medalist/",
    "seasons": "seasons/",
    "season": "seasons/2026-winter/",
    "changes": "changes/",
    "feeds": "feeds/",
    "feed": "kinds/film/",
    "about": "about/",
    "search": "search/",
}
"""One page of every kind, by its path below the language."""
PAGES = STATIC | {
    "found": "search/?q=%E3%83%A1%E3%83%80%E3%83%AA%E3%82%B9%E3%83%88",
    "zone": "?tz=Asia/Kolkata",
    "follow": "follow/",
    "followed": WISH,
    "missing": "nothing/is/here/",
}
"""With those that need a server."""
PREFIXES = {"en": "", "ja": "ja/"}

_ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)  # fmt: skip
"""Nothing of the browser's own leaves this machine, and no name is ever looked up."""

ICAL_JS = Client(
    name="ical.js",
    stands_for="Thunderbird, Nextcloud's web calendar",
    asked="its events and their iterators",
    reader="read_icaljs",
    host=Host(
        lambda reader: [
            "env", f"NODE_PATH={FOLDER / 'node_modules'}", "node", f"{ROOT}/tests/clients/readers/{reader}.js",
        ],
        lambda package: "installed",
    ),
    packages={"ical.js": "2.2.1"},
)  # fmt: skip
"""The reader of ``tests/clients``, with the library that is installed here."""


def missing() -> list[str]:
    """Name what is not installed."""
    found = {
        "Chromium": Path(CHROMIUM).exists(),
        "Playwright": importlib.util.find_spec("playwright") is not None,
        "axe": AXE.is_file(),
        "ical.js": (FOLDER / "node_modules" / "ical.js").is_dir(),
        "Node.js": shutil.which("node") is not None,
        "pdftotext": shutil.which("pdftotext") is not None,
    }
    return [name for name, is_there in found.items() if not is_there]


def launched(playwright: Playwright) -> Browser:
    """Start the browser."""
    return playwright.chromium.launch(executable_path=CHROMIUM, args=list(_ARGUMENTS))


class Visitor:
    """Somebody with a browser of their own, and all that went wrong in it."""

    def __init__(self, browser: Browser, base: str, at: str = NOW, **settings: Any) -> None:
        """Begin.

        Args:
            base: The address below which the pages are; nothing else may be asked for.
            at: The present moment.
            settings: As Playwright takes them for a context.
        """
        self.base = base
        self.context = browser.new_context(**{"timezone_id": "Europe/Berlin", "locale": "en-GB", **settings})
        self.context.clock.set_fixed_time(at)
        self.context.set_default_timeout(20_000)
        self.wrong: list[str] = []
        self.context.on("request", lambda request: self._judge(request.url))
        self.context.on("weberror", lambda error: self.wrong.append(f"script: {error.error}"))
        self.context.on("console", lambda message: self._hear(message.type, message.text, message.location["url"]))
        self._expected: set[str] = set()

    def _judge(self, url: str) -> None:
        if not url.startswith((self.base, "blob:", "data:")):
            self.wrong.append(f"request: {url}")

    def _hear(self, kind: str, text: str, url: str) -> None:
        if kind in ("error", "warning") and url not in self._expected:
            self.wrong.append(f"console: {text} ({url})")

    def open(self, path: str, *, status: int = 200, page: Page | None = None) -> Page:
        """Open a page of the site.

        Args:
            status: What the server must answer; the browser's complaint about any other than 200 is expected.
        """
        if status != 200:
            self._expected.add(self.base + path)
        page = self.context.new_page() if page is None else page
        answer = page.goto(self.base + path)
        assert answer is not None
        assert answer.status in (status, 0), f"{path}: {answer.status}"
        return page

    def leave(self) -> list[str]:
        """Close everything and give what went wrong."""
        self.context.close()
        return self.wrong


@contextmanager
def plain_server(folder: Path, prefix: str) -> Iterator[str]:
    """Serve the files of a folder below a path, as any web server would, and give the address."""
    handler = functools.partial(_Files, folder=folder, prefix=prefix)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}{prefix}"
        server.shutdown()
        thread.join()


class _Files(http.server.SimpleHTTPRequestHandler):
    """Hands out files below a path, and nothing elsewhere."""

    def __init__(self, *args: Any, folder: Path, prefix: str) -> None:
        self._prefix = prefix
        super().__init__(*args, directory=str(folder))

    def translate_path(self, path: str) -> str:
        asked = unquote(urlsplit(path).path)
        within = asked.removeprefix(self._prefix) if asked.startswith(self._prefix) else "nothing/here"
        return super().translate_path(f"/{within}")

    def log_message(self, format: str, *args: Any) -> None:
        pass
