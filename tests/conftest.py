"""What all tests share: a far-off machine zone, a cache of their own, and no network."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

os.environ["TZ"] = "Pacific/Chatham"  # a zone that nothing expects: 12:45 or 13:45 ahead of UTC
time.tzset()
for name in ("MEDALCAL_DATA", "MEDALCAL_CACHE", "MEDALCAL_PROFILE", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
    os.environ.pop(name, None)

os.environ["MEDALCAL_CONFIG"] = os.path.join(os.sep, "nowhere", "medalcal")
"""Nobody's folder of settings; no test reads what the user of this machine follows."""

settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("explore", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))
"""The same examples on every run, so that a failure is the change's; the profile ``explore`` looks for new ones."""

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep snapshots of tests apart from the user's; one folder for the whole run, so that real data compiles once."""
    monkeypatch.setenv("MEDALCAL_CACHE", str(tmp_path_factory.getbasetemp() / "cache"))


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder of settings, for this test alone; the folder of profiles in it is there and empty."""
    monkeypatch.setenv("MEDALCAL_CONFIG", str(tmp_path / "config"))
    (tmp_path / "config" / "profiles").mkdir(parents=True)
    return tmp_path / "config"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection but to this machine."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any) -> None:
        host = address[0] if isinstance(address, tuple) else address
        if isinstance(address, tuple) and host not in ("127.0.0.1", "::1", "localhost"):
            raise AssertionError(f"a test connects to {host}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def run() -> Callable[..., Any]:
    """Run a command line as ``main`` does, and give exit code, standard output and standard error."""
    from click.testing import CliRunner

    from medalcal.cli import main

    class Outcome:
        def __init__(self, code: int, out: str, err: str, raw: bytes) -> None:
            self.code, self.out, self.err, self.raw = code, out, err, raw

    def call(*args: str, **env: str) -> Outcome:
        import click

        @click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []})
        @click.argument("words", nargs=-1, type=click.UNPROCESSED)
        def shell(words: tuple[str, ...]) -> None:
            main(args)

        result = CliRunner(env=env or None).invoke(shell, [])
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Outcome(result.exit_code, result.stdout, result.stderr, result.stdout_bytes)

    return call
