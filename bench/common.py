"""What benchmarks share: rounds of several candidates by turns, and one table of figures with their limits."""

from __future__ import annotations

import contextlib
import gc
import os
import socket
import statistics
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple

Timed = Callable[[], float]
"""Does one round and gives the seconds it took by the clock of the one who did it."""


class Row(NamedTuple):
    """One line of the table."""

    what: str
    figure: str
    ratio: float | None = None
    at_least: float | None = None
    at_most: float | None = None

    @property
    def holds(self) -> bool | None:
        """Whether the ratio keeps its limit; None where there is none."""
        if self.ratio is None or (self.at_least is None and self.at_most is None):
            return None
        return (self.at_least is None or self.ratio >= self.at_least) and (
            self.at_most is None or self.ratio <= self.at_most
        )


def timed(work: Callable[[], object], prepare: Callable[[], object] | None = None) -> Timed:
    """Give a round of some work, with garbage collected before it and left alone during it."""

    def one_round() -> float:
        if prepare is not None:
            prepare()
        gc.collect()
        gc.disable()
        try:
            start = time.perf_counter()
            work()
            return time.perf_counter() - start
        finally:
            gc.enable()

    return one_round


def by_turns(candidates: Mapping[str, Timed], *, rounds: int, seconds: float) -> dict[str, float]:
    """Give the median seconds of each candidate over rounds in which each has its turn.

    Turns rather than one after the other: a machine that slows down slows all of them. At least three rounds are done,
    further ones only within the seconds.
    """
    for one_round in candidates.values():
        one_round()
    taken: dict[str, list[float]] = {name: [] for name in candidates}
    end = time.perf_counter() + seconds
    for done in range(rounds):
        if done >= 3 and time.perf_counter() > end:
            break
        for name, one_round in candidates.items():
            taken[name].append(one_round())
    return {name: statistics.median(times) for name, times in taken.items()}


def print_table(rows: list[Row]) -> bool:
    """Print the table and say whether every limit is kept."""
    cells = [("what", "figure", "ratio", "limit", "holds")]
    for row in rows:
        limit = f">= {row.at_least:g}" if row.at_least is not None else f"<= {row.at_most:g}" if row.at_most else ""
        holds = {True: "yes", False: "no", None: ""}[row.holds]
        cells.append((row.what, row.figure, "" if row.ratio is None else f"{row.ratio:.2f}", limit, holds))
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for line in cells:
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
    return all(row.holds is not False for row in rows)


def free_port() -> int:
    """Give a port of this machine that nobody listens on, below those that connections take; no port twice."""
    for port in range(19_000 + os.getpid() % 1_000, 32_000):
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            if port not in _given:
                _given.add(port)
                return port
    raise RuntimeError("every port is taken")


_given: set[int] = set()
