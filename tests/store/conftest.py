"""Places of every kind: a folder, one in memory, and an object store on this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from medalcal.store.place import Place, place_at


@pytest.fixture(scope="session")
def s3() -> Iterator[Callable[[], str]]:
    """Start an object store on loopback, and give addresses of buckets in it."""
    server = pytest.importorskip("moto.server")
    fsspec = pytest.importorskip("fsspec")
    pytest.importorskip("s3fs")
    running = server.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    running.start()
    host, port = running.get_host_and_port()
    with pytest.MonkeyPatch.context() as patch:
        for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
            patch.setenv(name, "testing")
        patch.setenv("AWS_ENDPOINT_URL", f"http://{host}:{port}")
        patch.setenv("AWS_DEFAULT_REGION", "us-east-1")
        store = fsspec.filesystem("s3", skip_instance_cache=True)
        count = 0

        def address() -> str:
            nonlocal count
            count += 1
            store.mkdir(f"bucket-{count}")
            return f"s3://bucket-{count}/calendar"

        yield address
    running.stop()


@pytest.fixture(params=["folder", "file", "memory", "s3"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Name a place of every kind, with nothing in it."""
    if request.param == "s3":
        bucket: Callable[[], str] = request.getfixturevalue("s3")
        return bucket()
    return {
        "folder": str(tmp_path / "place"),
        "file": f"file://{tmp_path}/place",
        "memory": f"memory://{tmp_path.name}/place",
    }[request.param]


@pytest.fixture
def place(address: str) -> Place:
    """Give a place of every kind, with nothing in it."""
    return place_at(address)
