"""The fold of 2,000 works with 20,000 claims, beside the fold of the one work that has news.

Run as ``python -m bench.bench_fold``. In one process, over works that are read already: the rules alone. Then as whole
processes: the calendar compiled anew, and after one more claim in one file.
"""

from __future__ import annotations

import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from bench.bench_compile import OURS
from bench.bench_start import seconds
from bench.common import Row, by_turns, print_table, timed
from bench.generate import generate_histories, history_text
from medalcal.curated.folder import read_shared, read_work, work_slugs
from medalcal.model.work import Work
from medalcal.schedule.expand import unfold
from medalcal.schedule.fold import fold

WORKS, CLAIMS, ROUNDS = 2_000, 10, 5
REPEATED = 50
"""How often the fold of one work is done in a round, so that the clock can tell."""


def works_of(folder: str) -> list[Work]:
    """Read every work of a folder."""
    shared, faults = read_shared(folder)
    found = [read_work(folder, slug, shared) for slug in work_slugs(folder)]
    assert not faults
    assert not any(own for _, own in found)
    return [work for work, _ in found if work is not None]


def measured_rules(folder: str) -> list[Row]:
    """Measure the rules alone."""
    generate_histories(folder, WORKS, CLAIMS)
    works = works_of(folder)
    claims = sum(len(run.claims) for work in works for part in work.series for run in part.runs)
    changes = sum(len(told) for work in works for told in fold(work).changes.values())
    with open(os.path.join(folder, "works", "work-00000.yaml"), "w", encoding="utf-8") as stream:
        stream.write(history_text(0, CLAIMS + 1))
    news = works_of(folder)[0]

    def over(found: list[Work], rule: Callable[[Work], object]) -> Callable[[], object]:
        return lambda: [rule(work) for work in found]

    times = by_turns(
        {
            "all": timed(over(works, fold)),
            "news": timed(over([news] * REPEATED, fold)),
            "expanded": timed(over(works, unfold)),
        },
        rounds=ROUNDS,
        seconds=60,
    )
    one = times["news"] / REPEATED
    return [
        Row(f"fold of {WORKS:,} works, {claims:,} claims, {changes:,} steps", f"{times['all']:.2f} s"),
        Row("fold of the one with a claim more: of that", f"{one * 1000:.2f} ms", one / times["all"], at_most=0.01),
        Row(
            f"the fold beside one expansion, {CLAIMS} moments", "", times["all"] / times["expanded"], at_most=2 * CLAIMS
        ),
    ]


def measured_processes(folder: str, cache: str) -> list[Row]:
    """Measure what a person waits for."""
    env = {**os.environ, "MEDALCAL_CACHE": cache}
    path = os.path.join(folder, "works", "work-00000.yaml")
    whole, appended = [], []
    for number in range(ROUNDS + 1):
        shutil.rmtree(cache, ignore_errors=True)
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(history_text(0, CLAIMS))
        first = seconds([sys.executable, "-c", OURS, folder], env)
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(history_text(0, CLAIMS + 1))
        second = seconds([sys.executable, "-c", OURS, folder], env)
        if number:
            whole.append(first)
            appended.append(second)
    share = statistics.median(second / first for first, second in zip(whole, appended, strict=True))
    return [
        Row("the same compiled into a snapshot, from the files", f"{statistics.median(whole):.2f} s"),
        Row("after one claim more, of that", f"{statistics.median(appended):.3f} s", share),
    ]


def main() -> bool:
    """Measure and print the table."""
    folder = Path(tempfile.mkdtemp())
    try:
        data = str(folder / "data")
        return print_table([*measured_rules(data), *measured_processes(data, str(folder / "cache"))])
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(0 if main() else 1)
