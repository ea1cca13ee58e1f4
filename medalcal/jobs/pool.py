"""Work spread over all processors, where there are enough of them and a process starts fast."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any, TypeVar

from medalcal.errors import MedalcalError

T = TypeVar("T")
R = TypeVar("R")

PARALLEL_FROM = 40
"""From so many tasks on, further processes are worth their start, if the tasks are small."""
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


def spread(
    tasks: Sequence[Callable[[T], R]],
    here: T,
    opened: Callable[[], T] | None,
    *,
    least: int = PARALLEL_FROM,
    in_order: bool = False,
) -> Iterator[R]:
    """Do tasks, on all processors or one after the other, and give what becomes of them as it comes.

    Args:
        here: What a task needs, in this process.
        opened: Gives the same in another process; None where that cannot be.
        least: From so many tasks on, further processes are worth their start.
        in_order: Give what becomes of them in the order of the tasks.
    """
    count = workers()
    if opened is None or count < 2 or len(tasks) < least:
        yield from (task(here) for task in tasks)
        return
    import multiprocessing

    global _tasks
    _tasks = tasks
    try:
        with _no_interrupt():
            pool = ProcessPoolExecutor(count, multiprocessing.get_context("fork"), _begin, (opened, os.getpid()))
            waiting = [pool.submit(_do, number) for number in range(len(tasks))]
    except (OSError, ImportError, NotImplementedError):  # no /dev/shm for its locks, or no process to spare
        for started in multiprocessing.active_children():  # which would wait for tasks for ever
            started.kill()
            started.join()
        yield from (task(here) for task in tasks)  # slower, and the same
        return
    finally:
        _tasks = ()
    results = _one_by_one(waiting) if in_order else as_completed(waiting)
    del waiting  # so that results do not pile up
    try:
        for result in results:
            yield result.result()
    except BrokenProcessPool:
        found = "a process that shared the work was ended from outside, as for want of memory"
        raise MedalcalError(f"{found}; run it again") from None
    finally:
        pool.shutdown(cancel_futures=True)


def _one_by_one(waiting: list[Future[R]]) -> Iterator[Future[R]]:
    """Give what is waited for in its order, and hold on to none of it."""
    waiting.reverse()
    while waiting:
        yield waiting.pop()


@contextmanager
def _no_interrupt() -> Iterator[None]:
    """Hold Ctrl-C back, also from the processes that start meanwhile: a terminal sends it to each of them."""
    held = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, held)


def _begin(opened: Callable[[], Any], parent: int) -> None:
    """Make a process ready: it ends with its parent, which takes care of Ctrl-C, and collects what its tasks leave."""
    import ctypes

    global _tool
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        os._exit(1)
    gc.freeze()
    gc.enable()
    _tool = opened()


def _do(number: int) -> Any:
    return _tasks[number](_tool)
