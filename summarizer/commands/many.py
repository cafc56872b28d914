"""Many dossiers in one run: on which machines they are built, what is said of each, and the exit code of all."""

from __future__ import annotations

import functools
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from summarizer.commands.codes import FAULTY_INPUT, NOTICES_UNDER_STRICT
from summarizer.commands.dossiers import show_notices
from summarizer.notices import DESK
from summarizer.streams import STREAMS, progress, show_progress, tell

if TYPE_CHECKING:
    from summarizer.jobs import Done
    from summarizer.many.task import Outcome, Request, Task

UNCHANGED = "unchanged since it was built; --force builds it again"
OPTIONS = (
    click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, help="Dossiers at a time."),
    click.option("--cluster", metavar="ADDRESS", help="Build on a Dask cluster, as tcp://host:8786."),
    click.option("--send-files", is_flag=True, help="Send the files to the cluster, which does not see your folders."),
    click.option("--force", is_flag=True, help="Build dossiers that are unchanged since they were built too."),
)


class Workers(NamedTuple):
    """On what dossiers are built."""

    jobs: int = 1
    cluster: str | None = None
    send_files: bool = False
    force: bool = False


def many_options(command: Callable[..., None]) -> Callable[..., None]:
    """Gives a command the options, and hands it ``workers``."""

    @functools.wraps(command)
    def with_workers(
        *args: object, jobs: int, cluster: str | None, send_files: bool, force: bool, **more: object
    ) -> None:
        if send_files and not cluster:
            raise click.UsageError("--send-files sends files to a --cluster, and none is named")
        if cluster is not None and not cluster.strip():
            raise click.UsageError("--cluster names no address; give it as tcp://host:8786")
        command(*args, workers=Workers(jobs, cluster, send_files, force), **more)

    for option in reversed(OPTIONS):
        with_workers = option(with_workers)
    return with_workers


def build_all(dossiers: Sequence[Path], request: Request, workers: Workers, *, verbose: bool) -> int:
    """Build the dossiers, tell of each in their order, and give the exit code."""
    code, failed = 0, list[str]()
    fresh = dossiers if workers.force or len(dossiers) == 1 else _changed(dossiers, request)
    if workers.cluster:  # its machines are not the user's own
        request = request._replace(second=request.second._replace(offline=True))
    count = _counted(len(fresh))
    for outcome in _outcomes(fresh, request, workers, verbose=verbose):
        done = _put(outcome, request, verbose=verbose)
        if done is None:
            code = FAULTY_INPUT
            failed.append(str(outcome.path))
        else:
            show_notices(outcome.path, done.notices)
            STREAMS.say(f"{done.folder}: {' '.join(done.documents)} ({done.summary})")
            if request.strict and any(notice.kind != DESK for notice in done.notices):
                code = code or NOTICES_UNDER_STRICT
        count()
    if failed and len(dossiers) > 1:
        tell(f"{len(failed)} of {len(dossiers)} dossiers were not built: {', '.join(failed)}")
    return code


def _changed(dossiers: Sequence[Path], request: Request) -> list[Path]:
    """The dossiers that need a build; the others are told."""
    from summarizer.many.unchanged import is_unchanged
    from summarizer.readers.folders import dossier_name

    changed = []
    for path in dossiers:
        if not request.strict and is_unchanged(path, request):
            STREAMS.say(f"{request.out / dossier_name(path)}: {UNCHANGED}")
        else:
            changed.append(path)
    return changed


def _outcomes(paths: Sequence[Path], request: Request, workers: Workers, *, verbose: bool) -> Iterator[Outcome]:
    from summarizer.many.task import Task

    tasks = (Task(number, path, request) for number, path in enumerate(paths))
    if workers.cluster:
        from summarizer.many.cluster import on_cluster

        return on_cluster(map(_sent if workers.send_files else _placed, tasks), workers.cluster)
    if workers.jobs > 1 and len(paths) > 1:
        from summarizer.many.processes import on_processes

        return on_processes(map(_placed, tasks), min(workers.jobs, len(paths)))
    return _here(tasks, verbose=verbose)


def _here(tasks: Iterable[Task], *, verbose: bool) -> Iterator[Outcome]:
    """The outcomes, made in this process, with what is being done shown as it is."""
    from summarizer.jobs import Says
    from summarizer.many.task import run

    says = Says(log=tell if verbose else lambda _text: None, progress=show_progress)
    for task in tasks:
        with progress(str(task.path)):
            outcome = run(task, says)
        yield outcome


def _placed(task: Task) -> Task:
    return task._replace(here=Path.cwd())


def _sent(task: Task) -> Task:
    from summarizer.many.parcels import parcel_of

    return task._replace(parcel=parcel_of(task.path, task.request))


def _put(outcome: Outcome, request: Request, *, verbose: bool) -> Done | None:
    """Put the outputs in their place, or tell why there are none."""
    from summarizer.building import put
    from summarizer.many.task import BREAKS, failure

    for line in outcome.log if verbose else ():
        tell(line)
    message, details = outcome.error, outcome.details
    if outcome.made:
        try:
            return put(outcome.made, request.out, tell)
        except BREAKS as error:
            message, details = failure(outcome.path, error)
    if verbose and details:
        tell(details)
    tell(message or "")
    return None


def _counted(total: int) -> Callable[[], None]:
    """What shows how far a run of several dossiers has come."""
    from summarizer.many.progress import Progress

    counted = Progress(total, time.monotonic)
    return lambda: show_progress(counted.one_more()) if total > 1 else None
