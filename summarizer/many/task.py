"""The one function: a dossier and the options in, its outputs and what is to be said of them out. All plain data."""

from __future__ import annotations

import contextlib
import datetime
import functools
import gc
import os
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from summarizer.errors import InputError
from summarizer.many.parcels import Parcel, unpacked

if TYPE_CHECKING:  # the parent of the workers does not wait for what only they need
    from summarizer.config.layouts import Layout
    from summarizer.config.second_reader import Places
    from summarizer.jobs import Job, Made, Says

BREAKS: tuple[type[Exception], ...] = (
    InputError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
)
BREAKS += (RuntimeError, SyntaxError, TypeError, ValueError)
"""Whatever may go wrong with one dossier; only an interruption ends the run."""


class Request(NamedTuple):
    """The options of a run, as they were typed."""

    out: Path
    profile: str | None
    layout: Path | None
    template: Path | None
    formats: tuple[str, ...] | None
    today: datetime.date
    strict: bool
    second: Places
    shape: str | None = None
    word_template: Path | None = None

    def job(self) -> Job:
        """The options with the layout read; raises InputError."""
        from summarizer.jobs import Job

        return Job(
            out=self.out,
            profile=self.profile,
            layout=_layout(self.layout, self.template, self.word_template),
            formats=self.formats,
            today=self.today,
            strict=self.strict,
            second=self.second,
            shape=self.shape,
        )


class Task(NamedTuple):
    """A dossier to build; ``here`` is what relative paths count from, ``parcel`` its files where they are sent."""

    number: int
    path: Path
    request: Request
    here: Path | None = None
    parcel: Parcel | None = None


class Outcome(NamedTuple):
    """What came of a dossier: its outputs, or why there are none."""

    number: int
    path: Path
    made: Made | None = None
    error: str | None = None
    """The message to the user."""
    details: str | None = None
    """The traceback of a failure that nobody foresaw."""
    log: tuple[str, ...] = ()


_ONE_AT_A_TIME = threading.Lock()
"""The folder that relative paths count from belongs to the whole process."""


@functools.lru_cache(maxsize=1)
def _layout(folder: Path | None, template: Path | None, word_template: Path | None) -> Layout:
    from summarizer.config.layouts import load_layout

    return load_layout(folder, template, word_template=word_template)


def run(task: Task, says: Says | None = None) -> Outcome:
    """Make the outputs of a dossier; whatever goes wrong with it is told and does not end the run.

    Without ``says`` what is to be said is kept in the outcome.
    """
    from summarizer.building import make_dossier
    from summarizer.jobs import Says

    log = list[str]()
    if task.number:
        _forget_the_last()
    try:
        with _ONE_AT_A_TIME, _at(task) as (path, request):
            made = make_dossier(path, request.job(), says or Says(log=log.append))
    except BREAKS as error:
        message, details = failure(task.path, error)
        return Outcome(task.number, task.path, error=message, details=details, log=tuple(log))
    return Outcome(task.number, task.path, made, log=tuple(log))


def _forget_the_last() -> None:
    """Collect the cycles that the dossier before left, and look at what stays never again.

    The collector hardly runs in a program made for one dossier: two hundred took 642 MB in one process, and now 131.
    """
    gc.collect()
    gc.freeze()


@contextlib.contextmanager
def _at(task: Task) -> Iterator[tuple[Path, Request]]:
    """The dossier and the options, where relative paths mean what they meant to the user."""
    if task.parcel is None:
        with _folder(task.here) if task.here else contextlib.nullcontext():
            yield task.path, task.request
        return
    with TemporaryDirectory(prefix="summarizer-") as folder:
        sent = unpacked(task.parcel, Path(folder))
        with _folder(Path(folder)):
            yield sent.dossier, task.request._replace(**sent.options)
        _layout.cache_clear()


@contextlib.contextmanager
def _folder(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    try:
        os.chdir(folder)
    except OSError as error:
        remedy = "let the workers see the same folders, or send the files with --send-files"
        raise InputError("is not there on a machine of the cluster", where=folder, remedy=remedy) from error
    try:
        yield
    finally:
        os.chdir(before)


def failure(path: Path, error: Exception) -> tuple[str, str | None]:
    """What is said of a failure, and of one that nobody foresaw the traceback too."""
    if isinstance(error, InputError):
        return f"error: {error}", None
    where = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{Path(where.filename).name}:{where.lineno}"
    remedy = "run it with --verbose and report what it prints"
    text = f"error: {path}: the program failed ({type(error).__name__}: {error}, at {place}); {remedy}"
    return text, "".join(traceback.format_exception(error))
