"""Ctrl-C while a folder is compiled on all processors: the command ends, at once and with nothing but its own words."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="only there is a folder compiled by several processes"),
    pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one processor compiles in one process"),
]


def children(pid: int) -> list[str]:
    """Give the processes that a process has started and that still run."""
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


@pytest.mark.parametrize("delay", [0.0, 0.02, 0.05, 0.1])
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_compilation_ends(tmp_path: Path, delay: float, sent: signal.Signals) -> None:
    """A terminal sends Ctrl-C to every process of the command; who stops a service sends SIGTERM to its first."""
    process = subprocess.Popen(
        [sys.executable, "-c", "from medalcal.cli import main; main()", "upcoming", "--data", str(ROOT / "data")],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True, cwd=ROOT,
        env={**os.environ, "MEDALCAL_CACHE": str(tmp_path / "cache")},
    )  # fmt: skip
    try:
        ends = time.monotonic() + 60
        while process.poll() is None and not children(process.pid) and time.monotonic() < ends:
            time.sleep(0.002)
        started = children(process.pid) if process.poll() is None else []
        time.sleep(delay)
        if sent is signal.SIGINT:
            os.killpg(process.pid, sent)
        else:
            process.send_signal(sent)
        _, said = process.communicate(timeout=60)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
    assert started
    assert "Traceback" not in said
    assert process.returncode in (130, 0, -sent)
