"""A whole process: `medalcal read` of an article of 2,000 words, beside `python -c pass`, on one processor.

Run as ``python -m bench.bench_read``. The processor's seconds of both are compared, so that what else the machine does
does not count; the compiled code of the program and the snapshot are there, as after the first run on any machine.
"""

from __future__ import annotations

import compileall
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.common import Row, print_table

ROUNDS = 15
LIMIT = 30
WORDS = 2_000
ROOT = Path(__file__).parent.parent

TOLD = (
    "The second season of {name} will premiere on January 24, 2026, on TV Asahi at 25:30 "
    "(effectively, January 25 at 1:30 a.m.). "
    "Kodansha published the manga's {number}th volume in June 2025, and the next one is scheduled for release "
    "on January 22, 2026. "
    "It won the Best General Manga award in Kodansha's 48th Annual Manga Awards in May 2024. "
)  # fmt: skip
TALE = (
    "The story follows a girl who finds an old library behind the station and a librarian who once wrote. "
    "Together they look for a book that nobody has ever finished, and the town slowly begins to read with them. "
    "The director said that every shelf was drawn by hand, and that the music was written before the first frame. "
)  # fmt: skip
NAMES = ("Medalist", "Frieren: Beyond Journey's End", "Star Library", "Blue Box")


def article() -> str:
    """Give an article of 2,000 words, of which every third paragraph says dates."""
    parts: list[str] = []
    while len(" ".join(parts).split()) < WORDS:
        number = len(parts)
        parts.append(TALE if number % 3 else TOLD.format(name=NAMES[number % len(NAMES)], number=13 + number))
    return " ".join("\n\n".join(parts).split(" ")[:WORDS])


def processor_seconds(command: list[str], env: dict[str, str]) -> float:
    """Give the seconds that a process takes on a processor, its own and the system's."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, env=env, stdout=subprocess.DEVNULL, check=True, cwd=ROOT)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> bool:
    """Measure reading as a table and as a document, and print both ratios."""
    folder = Path(tempfile.mkdtemp())
    try:
        compileall.compile_dir(ROOT / "medalcal", quiet=2)
        path = folder / "article.txt"
        path.write_text(article(), encoding="utf-8")
        env = {**os.environ, "MEDALCAL_CACHE": str(folder / "cache")}
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
        command = [sys.executable, "-m", "medalcal", "read", str(path), "--published", "2025-12-20"]
        done = subprocess.run([*command, "--json"], env=env, capture_output=True, check=True, cwd=ROOT)
        claims = len(json.loads(done.stdout)["claims"])
        return print_table([_row("read", command, env, claims), _row("read --json", [*command, "--json"], env, claims)])
    finally:
        shutil.rmtree(folder)


def _row(what: str, command: list[str], env: dict[str, str], claims: int) -> Row:
    empty = [sys.executable, "-c", "pass"]
    taken, ratios = [], []
    for _ in range(ROUNDS):
        base = processor_seconds(empty, env)
        one = processor_seconds(command, env)
        taken.append(one)
        ratios.append(one / base)
    figure = f"{statistics.median(taken) * 1000:.0f} ms, {claims} dates"
    return Row(f"{what}, {WORDS} words, × python -c pass", figure, statistics.median(ratios), at_most=LIMIT)


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
