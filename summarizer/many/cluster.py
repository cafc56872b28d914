"""Dossiers on the machines of a Dask cluster, read where they lie on shared storage or sent along as bytes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any

from summarizer.errors import InputError, install
from summarizer.many.task import Outcome, Task, run

AHEAD = 4
"""Tasks a thread of the cluster that are handed out before the first of them is answered."""
CONNECT_SECONDS = 20


def on_cluster(tasks: Iterable[Task], address: str) -> Iterator[Outcome]:
    """The outcome of each task in their order; raises InputError for a cluster that cannot be reached or used.

    A task whose worker is lost is given to another; one that loses a worker each time is told.
    """
    client = _connected(address)
    try:
        yield from _answered(iter(tasks), client)
    finally:
        client.close()


def _connected(address: str) -> Any:  # noqa: ANN401 - distributed brings no types
    try:
        import distributed
    except ImportError as error:
        raise InputError("dask.distributed is not installed", where=address, remedy=install("cluster")) from error
    try:
        connect: Any = distributed.Client
        return connect(address, timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise InputError(
            f"no scheduler answers: {error}", where=address, remedy="give it as tcp://host:8786"
        ) from error


def _answered(waiting: Iterator[Task], client: Any) -> Iterator[Outcome]:  # noqa: ANN401
    from distributed import CancelledError, KilledWorker

    most = AHEAD * max(1, sum(client.nthreads().values()))
    held = deque[tuple[Task, Any]]()
    while True:
        while len(held) < most and (task := next(waiting, None)) is not None:
            held.append((task, client.submit(run, task, pure=False)))
        if not held:
            return
        task, future = held.popleft()
        try:
            outcome: Outcome = future.result()
        except KilledWorker as error:
            outcome = Outcome(task.number, task.path, error=f"error: {task.path}: {error}")
        except (ImportError, CancelledError) as error:
            remedy = "install the same version of diplomatic-summary on every worker"
            raise InputError(
                f"the cluster cannot build: {error}", where=str(client.scheduler.address), remedy=remedy
            ) from error
        yield outcome
