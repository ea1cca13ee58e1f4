"""One browser and one published site for all tests; visitors come fresh, and leave without anything gone wrong."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from bench.common import free_port
from tests.browser.browser import NOW, REQUIRED, ROOT, Visitor, launched, missing, plain_server
from tests.served import Process, environment

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

Visit = Callable[..., "Page"]
"""Opens a page for a visitor whose settings are given by name."""


def _demand() -> None:
    """Skip where something is not installed, or fail where all is required."""
    if lacking := missing():
        reason = f"pages are looked at with {', '.join(lacking)}: run tests/browser/install"
        pytest.fail(reason) if REQUIRED else pytest.skip(reason)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Give the browser."""
    _demand()
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = launched(playwright)
        yield browser
        browser.close()


def _publish(data: Path, place: Path, *options: str) -> None:
    command = [sys.executable, "-m", "medalcal", "publish", str(place), "--data", str(data), "--now", NOW, *options]
    done = subprocess.run(
        command, env=environment(place.parent / "cache"), cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Publish all of the data, serve it, and give the address."""
    _demand()
    folder = tmp_path_factory.mktemp("served")
    _publish(ROOT / "data", folder / "site", "--server", "--no-plain-files")
    port = free_port()
    command = [sys.executable, "-m", "medalcal", "serve", str(folder / "site"), "--port", str(port)]
    process = Process(command, port, environment(folder / "cache"), folder / "log")
    process.start()
    yield f"http://127.0.0.1:{port}/"
    process.end()


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Publish a few works as plain files, and give their folder."""
    _demand()
    folder = tmp_path_factory.mktemp("plain")
    works = ROOT / "data" / "works"
    data = Path(
        shutil.copytree(ROOT / "data", folder / "data", ignore=lambda path, names: names if path == str(works) else [])
    )
    for slug in ("medalist", "frieren", "oshi-no-ko"):
        shutil.copy(works / f"{slug}.yaml", data / "works")
    _publish(data, folder / "site", "--no-server")
    return folder / "site" / "current"


@pytest.fixture(scope="session")
def below(plain: Path) -> Iterator[str]:
    """Serve the plain files below a path, and give the address."""
    with plain_server(plain, "/fans/calendar/") as address:
        yield address


@pytest.fixture
def visitor(browser: Browser, server: str) -> Iterator[Callable[..., Visitor]]:
    """Give who makes visitors; what goes wrong for any of them is a failure."""
    visitors: list[Visitor] = []

    def make(base: str = server, **settings: Any) -> Visitor:
        visitors.append(Visitor(browser, base, **settings))
        return visitors[-1]

    yield make
    wrong = [line for visitor in visitors for line in visitor.leave()]
    assert not wrong, "\n".join(wrong)


@pytest.fixture
def visit(visitor: Callable[..., Visitor]) -> Visit:
    """Give who opens a page for a visitor of its own."""

    def open_page(path: str, *, status: int = 200, **settings: Any) -> Page:
        return visitor(**settings).open(path, status=status)

    return open_page
