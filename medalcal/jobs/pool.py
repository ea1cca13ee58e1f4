"""Work spread over all processors, where there are enough of them and a process starts fast."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import Any, TypeVar

T = TypeVar("T")
R = TypeVar("R")

PARALLEL_FROM = 40
"""From so many tasks on, further processes are worth their start."""
_PR_SET_PDEATHSIG = 1
"""Of prctl(2): which signal a process gets when its parent is gone."""

_tasks: Sequence[Callable[[Any], Any]] = ()
"""What a process does, by number: it inherits them, so that none has to travel."""
_tool: Any = None
"""What each process has of its own, and needs for its tasks."""


def workers() -> int:
    """Give how many processes are worth having: one where a process would have to be started from nothing.

    Where threads run, too, it is one: what a thread holds while another forks is held for ever in the new process.
    """
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" and threading.active_count() == 1 else 1


def spread(tasks: Sequence[Callable[[T], R]], here: T, opened: Callable[[], T] | None) -> Iterator[R]:
    """Do tasks, on all processors or one after the other, and give what becomes of them as it comes.

    Args:
        here: What a task needs, in this process.
        opened: Gives the same in another process; None where that cannot be.
    """
    count = workers()
    if opened is None or count < 2 or len(tasks) < PARALLEL_FROM:
        yield from (task(here) for task in tasks)
        return
    import multiprocessing

    global _tasks
    _tasks = tasks
    try:
        pool = ProcessPoolExecutor(count, multiprocessing.get_context("fork"), _begin, (opened, os.getpid()))
        waiting = [pool.submit(_do, number) for number in range(len(tasks))]
    except (OSError, ImportError):  # no /dev/shm for its locks, or no process to spare: slower, and the same
        yield from (task(here) for task in tasks)
        return
    finally:
        _tasks = ()
    results = as_completed(waiting)
    del waiting  # so that results do not pile up
    try:
        for result in results:
            yield result.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _begin(opened: Callable[[], Any], parent: int) -> None:
    """Make a process ready: it ends with its parent, which takes care of Ctrl-C, and collects what its tasks leave."""
    import ctypes

    global _tool
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    gc.enable()
    _tool = opened()


def _do(number: int) -> Any:
    return _tasks[number](_tool)
