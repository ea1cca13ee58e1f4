"""Feeds are made once; each client reads all of them in one process, two clients at a time."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.clients import feeds
from tests.clients.clients import CLIENTS, REQUIRED, Client, Reading, read

Readings = Callable[[Client], dict[str, Reading]]
"""Asked with a client, gives what it made of each feed."""

AT_ONCE = 2


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for a client with each of them, or each that has an update of its own."""
    if "client" in metafunc.fixturenames:
        metafunc.parametrize("client", CLIENTS, ids=lambda client: client.name)
    if "updating" in metafunc.fixturenames:
        metafunc.parametrize("updating", [one for one in CLIENTS if one.updates], ids=lambda client: client.name)


def demand(client: Client) -> None:
    """Skip where a client is not installed, or fail where all are required."""
    missing = [package for package, version in client.versions().items() if version is None]
    if missing:
        reason = f"{client.name} needs {', '.join(missing)}: run tests/clients/install"
        pytest.fail(reason) if REQUIRED else pytest.skip(reason)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, feeds.Feed]:
    """Every feed by name."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MEDALCAL_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))
        return feeds.build(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="session")
def files(made: dict[str, feeds.Feed], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The file of every feed by name."""
    folder = tmp_path_factory.mktemp("feeds")
    paths = {name: folder / f"{name}.ics" for name in made}
    for name, path in paths.items():
        path.write_bytes(made[name].data)
    return paths


@pytest.fixture(scope="session")
def readings(request: pytest.FixtureRequest, files: dict[str, Path]) -> Iterator[Readings]:
    """Ask what an installed client made of each feed; those that will be asked for start together."""
    asked = [item.callspec.params.get("client") for item in request.session.items if hasattr(item, "callspec")]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        started: dict[str, Future[dict[Path, Reading]]] = {}

        def start(client: Client) -> Future[dict[Path, Reading]]:
            if client.name not in started:
                started[client.name] = pool.submit(read, client, list(files.values()))
            return started[client.name]

        for client in CLIENTS:
            if client in asked and None not in client.versions().values():
                start(client)

        def answer(client: Client) -> dict[str, Reading]:
            demand(client)
            return {path.stem: reading for path, reading in start(client).result().items()}

        yield answer


@pytest.fixture
def scratch() -> Iterator[Path]:
    """A folder for files of one test."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)
