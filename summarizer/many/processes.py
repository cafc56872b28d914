"""Dossiers on processes of this machine: workers that import once, answers in the order of the tasks.

A worker that is killed takes down the pool (loky); the tasks without an answer are given to a new one, and a dossier
that was at work each time is told as the one that cannot be built.
"""

from __future__ import annotations

import gc
import signal
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from typing import Any

from joblib.externals.loky import get_reusable_executor  # type: ignore[import-untyped]

from summarizer.many.task import Outcome, Task, run

AHEAD = 2
"""Tasks a worker that are handed out before the first of them is answered: memory does not grow with their number."""
DEATHS = 6
"""Pools that a task may see broken while it is among the first at work, before it is given up."""
IDLE_SECONDS = 20
COLLECT_AFTER = 400_000
"""As on the command line: a build makes many objects that live to its end."""


def on_processes(tasks: Iterable[Task], jobs: int) -> Iterator[Outcome]:
    """The outcome of each task in their order, made on ``jobs`` processes."""
    waiting = iter(tasks)
    held = deque[tuple[Task, Future[Outcome] | None]]()
    deaths = Counter[int]()
    while True:
        _hand_out(waiting, held, jobs)
        if not held:
            return
        outcome = _first(held, deaths, jobs)
        if outcome:
            held.popleft()
            yield outcome


def _first(held: deque[tuple[Task, Future[Outcome] | None]], deaths: Counter[int], jobs: int) -> Outcome | None:
    """The outcome of the first task that is handed out; None where its worker died and it waits again."""
    future = held[0][1]
    assert future
    try:
        return future.result()
    except BrokenProcessPool:
        return _after_a_death(held, deaths, jobs)
    except KeyboardInterrupt:
        stop()
        raise


def stop() -> None:
    """End the workers at once."""
    get_reusable_executor().shutdown(wait=False, kill_workers=True)


def _hand_out(waiting: Iterator[Task], held: deque[tuple[Task, Future[Outcome] | None]], jobs: int) -> None:
    while len(held) < AHEAD * jobs and (task := next(waiting, None)) is not None:
        held.append((task, None))
    for place, (task, future) in enumerate(held):
        if future is None:
            held[place] = (task, _submitted(task, jobs))


def _submitted(task: Task, jobs: int) -> Future[Outcome]:
    pool: Any = get_reusable_executor(max_workers=jobs, timeout=IDLE_SECONDS, initializer=_begin, kill_workers=True)
    future: Future[Outcome] = pool.submit(run, task)
    return future


def _begin() -> None:
    """What a worker does first: Ctrl-C is the parent's to handle."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(COLLECT_AFTER)


def _after_a_death(held: deque[tuple[Task, Future[Outcome] | None]], deaths: Counter[int], jobs: int) -> Outcome | None:
    """Every task without an answer waits again; the first of them is given up where it saw too many deaths."""
    stop()
    at_work = [task.number for task, future in held if future and not _is_answered(future)][:jobs]
    deaths.update(at_work)
    for place, (task, future) in enumerate(held):
        if future and not _is_answered(future):
            held[place] = (task, None)
    task, _ = held[0]
    if deaths[task.number] < DEATHS:
        return None
    message = (
        f"error: {task.path}: the process that built it died {DEATHS} times; give it more memory, or build it alone"
    )
    return Outcome(task.number, task.path, error=message)


def _is_answered(future: Future[Outcome]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None
