"""The first page in a browser, with 1,000 dates of two weeks on it: its weight, and the time until its first row.

Run as ``python -m bench.bench_pages``; it needs what ``tests/browser/install`` installs, and says so where that is
missing. Each visit is a new one with nothing cached, once as fast as this machine is and once as slow as the phone that
Lighthouse assumes: 1.6 Mbit/s, 150 ms there and back, a processor four times slower. Figures are medians; times have no
limit, because a busy machine would break it.
"""

from __future__ import annotations

import gzip
import http.server
import os
import statistics
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

from bench.common import Row, print_table
from bench.generate import generate

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ON = date(2026, 10, 20)
WORKS, EPISODES = 540, 45
"""So many that on that day two weeks have 1,000 dates and a little more."""
ROWS = 1_000
VISITS = 5
PHONE = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8}
SLOWER = 4

WATCH = """
  window.seen = { row: 0, shift: 0 };
  const look = () => {
    const isThere = document.querySelector(".row time") !== null;
    requestAnimationFrame(isThere ? () => { seen.row = performance.now(); } : look);
  };
  look();
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) if (!one.hadRecentInput) seen.shift += one.value;
  }).observe({ type: "layout-shift", buffered: true });
"""
MEASURE = """() => {
  const [page] = performance.getEntriesByType("navigation");
  const parts = performance.getEntriesByType("resource");
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  return {
    requests: 1 + parts.length, transfer: [page, ...parts].reduce((sum, one) => sum + one.transferSize, 0),
    row: seen.row, shift: seen.shift, paint: paint.startTime, ready: page.domContentLoadedEventEnd,
    script: page.domContentLoadedEventEnd - page.domContentLoadedEventStart,
    nodes: document.getElementsByTagName("*").length, rows: document.querySelectorAll(".day .row").length,
  };
}"""

Figures = dict[str, float]


def made(folder: str) -> dict[str, bytes]:
    """Give the files that the first page consists of, by path."""
    from medalcal.jobs.calendar import open_calendar
    from medalcal.web.asset import asset_files
    from medalcal.web.home import home_file
    from medalcal.web.site import Site

    generate(folder, WORKS, EPISODES)
    os.environ["MEDALCAL_CACHE"] = os.path.join(folder, "cache")
    snapshot = open_calendar(folder)
    files = (home_file(snapshot, Site(ON), "en"), *asset_files())
    return {file.path: file.body for file in files}


@contextmanager
def served(files: Mapping[str, bytes]) -> Iterator[str]:
    """Serve files from memory, packed as ``medalcal serve`` packs them, and give the address."""
    packed = {path: gzip.compress(body, 9) for path, body in files.items()}
    types = {"html": "text/html; charset=utf-8", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            path = self.path.lstrip("/") or "index.html"
            body = packed.get(path, b"")
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", types.get(path.rpartition(".")[2], "text/plain"))
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def visited(browser: Browser, address: str, *, slowly: bool) -> Figures:
    """Give the median figures of several first visits."""
    taken: list[Figures] = []
    for _ in range(VISITS):
        context = browser.new_context(
            timezone_id="Europe/Berlin", bypass_csp=True, viewport={"width": 412, "height": 823}
        )
        page = context.new_page()
        page.add_init_script(WATCH)
        if slowly:
            devtools = context.new_cdp_session(page)
            devtools.send("Network.enable")
            devtools.send("Network.emulateNetworkConditions", PHONE)
            devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.goto(address, wait_until="load")
        page.wait_for_function("window.seen.row > 0 && performance.getEntriesByName('first-contentful-paint').length")
        page.wait_for_timeout(300)
        taken.append(page.evaluate(MEASURE))
        context.close()
    return {name: statistics.median(one[name] for one in taken) for name in taken[0]}


def main() -> bool:
    """Measure and print the table; without a browser, say what is missing."""
    from tests.browser.browser import launched, missing

    if lacking := missing():
        print(f"pages: left out, {', '.join(lacking)} missing; run tests/browser/install")
        return True
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as folder:
        files = made(folder)
        with served(files) as address, sync_playwright() as playwright:
            browser = launched(playwright)
            here = visited(browser, address, slowly=False)
            phone = visited(browser, address, slowly=True)
            browser.close()
    assert here["rows"] >= ROWS, here["rows"]
    return print_table(_rows(files, here, phone))


def _rows(files: Mapping[str, bytes], here: Figures, phone: Figures) -> list[Row]:
    def size(ending: str) -> tuple[int, int]:
        bodies = [body for path, body in files.items() if path.endswith(ending)]
        return sum(map(len, bodies)), sum(len(gzip.compress(body, 9)) for body in bodies)

    rows = [
        Row(f"first page, {ending}, gzip", f"{packed / 1000:.1f} KB of {plain / 1000:.1f} KB")
        for ending, (plain, packed) in ((ending, size(ending)) for ending in ("html", "css", "js"))
    ]
    return [
        *rows,
        Row("all that is transferred, KB", "", here["transfer"] / 1000, at_most=100),
        Row("requests", "", here["requests"], at_most=4),
        Row("rows", "", here["rows"], at_least=ROWS),
        Row("elements", f"{here['nodes']:,.0f}", here["nodes"] / here["rows"], at_most=14),
        Row("first paint here", f"{here['paint']:.0f} ms"),
        Row("first row here", f"{here['row']:.0f} ms"),
        Row("script when all is there", f"{here['script']:.0f} ms"),
        Row("first paint on a slow phone", f"{phone['paint'] / 1000:.2f} s"),
        Row("first row on a slow phone", f"{phone['row'] / 1000:.2f} s"),
        Row("all told by the visitor's clock on a slow phone", f"{phone['ready'] / 1000:.2f} s"),
        Row("layout shift here", "", here["shift"], at_most=0.1),
        Row("layout shift on a slow phone", "", phone["shift"], at_most=0.1),
    ]


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
