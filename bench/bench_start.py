"""Whole processes: `medalcal upcoming` as a person or a status bar starts it, beside `python -c pass`.

Run as ``python -m bench.bench_start`` with the Python of a virtual environment in which medalcal is *installed* (a
source tree checks its own files at each start). Each figure is the median of ratios of neighbouring runs.
"""

from __future__ import annotations

import os
import pty
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.common import Row, print_table
from bench.generate import generate, work_text

ROUNDS = 25
NOW = ("--now", "2026-06-01T00:00:00Z", "--tz", "Europe/Berlin", "--limit", "20")


def seconds(command: list[str], env: dict[str, str], terminal: bool = False) -> float:
    """Give the seconds that a process takes, from start to end, with its output read and thrown away."""
    if not terminal:
        start = time.perf_counter()
        subprocess.run(command, env=env, stdout=subprocess.DEVNULL, check=True)
        return time.perf_counter() - start
    leader, follower = pty.openpty()
    start = time.perf_counter()
    process = subprocess.Popen(command, env=env, stdin=follower, stdout=follower, stderr=follower)
    os.close(follower)
    while True:
        try:
            if not os.read(leader, 1 << 16):
                break
        except OSError:  # Linux says so when the other end is closed
            break
    code = process.wait()
    taken = time.perf_counter() - start
    os.close(leader)
    assert code == 0, command
    return taken


def ratio(
    command: list[str], env: dict[str, str], *, terminal: bool = False, before: object = None
) -> tuple[float, float]:
    """Give the median seconds of a command, and the median of its ratio to an empty Python in the same round."""
    empty = [sys.executable, "-c", "pass"]
    taken, ratios = [], []
    for number in range(ROUNDS + 2):
        base = seconds(empty, env)
        if callable(before):
            before(number)
        one = seconds(command, env, terminal)
        if number >= 2:
            taken.append(one)
            ratios.append(one / base)
    return statistics.median(taken), statistics.median(ratios)


def row(what: str, figures: tuple[float, float], limit: float | None) -> Row:
    """Make a line of the table."""
    return Row(what, f"{figures[0] * 1000:.1f} ms", figures[1], at_most=limit)


def main() -> bool:
    """Measure all starts and print their table."""
    program = str(Path(sys.executable).with_name("medalcal"))
    folder = Path(tempfile.mkdtemp())
    try:
        env = {**os.environ, "MEDALCAL_CACHE": str(folder / "cache"), "TERM": "xterm-256color", "COLUMNS": "100"}
        for name, works, episodes in (("30k", 300, 99), ("300k", 300, 999), ("2000", 2000, 11)):
            generate(str(folder / name), works, episodes)
            subprocess.run([program, "upcoming", "--data", str(folder / name), *NOW, "--json"], env=env, check=True,
                           stdout=subprocess.DEVNULL)  # fmt: skip

        def upcoming(name: str, *more: str) -> list[str]:
            return [program, "upcoming", "--data", str(folder / name), *NOW, *more]

        def touch(number: int) -> None:
            path = folder / "2000" / "works" / "work-00007.yaml"
            path.write_text(work_text(7, 11 + number % 2), encoding="utf-8")

        small = ratio(upcoming("30k", "--json"), env)
        large = ratio(upcoming("300k", "--json"), env)
        rows = [
            row("upcoming --json, 30,000 occurrences, × python -c pass", small, 5),
            row("upcoming on a terminal, 30,000 occurrences, × python -c pass",
                ratio(upcoming("30k"), env, terminal=True), 8.5),
            row("upcoming --json, 300,000 occurrences, × python -c pass", large, 5),
            Row("upcoming --json, 300,000 against 30,000", "", large[1] / small[1], at_most=1.05),
            row("upcoming --json, 2,000 files, nothing changed, × python -c pass",
                ratio(upcoming("2000", "--json"), env), 6),
            row("upcoming --json, 2,000 files, one changed, × python -c pass",
                ratio(upcoming("2000", "--json"), env, before=touch), 16),
            row("--help, × python -c pass", ratio([program, "--help"], env), None),
        ]  # fmt: skip
        return print_table(rows)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
