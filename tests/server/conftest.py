"""What tests of the server share: a site of three works, published once, and a server of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from medalcal.server.app import App
from medalcal.store.place import Place
from tests.server.asking import SAMPLES, app_of, published


@pytest.fixture(scope="session")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """Give the folder of the site: works with many runs and editions, one of them renamed."""
    folder = tmp_path_factory.mktemp("served")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MEDALCAL_CACHE", str(folder / "cache"))
        return published(SAMPLES / "runs", folder / "site")


@pytest.fixture(scope="session")
def app(place: Place) -> App:
    """Give a server of the site."""
    return app_of(place)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Give a copy of the data, to be edited."""
    import shutil

    return Path(shutil.copytree(SAMPLES / "runs", tmp_path / "data"))
