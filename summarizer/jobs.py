"""What a build is asked for, and what comes of it: plain data, so that it can be made on another machine."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from summarizer.config.dossier import load_dossier_config
from summarizer.config.layouts import Layout
from summarizer.config.places import layout_settings
from summarizer.config.second_reader import NOBODY, Places, wanted
from summarizer.notices import Notice
from summarizer.publish import Manifest, sha256_of
from summarizer.readers.folders import ISSUES, dossier_files

Tell = Callable[[str], None]


def quiet(_text: str) -> None:
    """Where nobody wants to know."""


class Job(NamedTuple):
    """What is the same for every dossier of a run."""

    out: Path
    profile: str | None
    layout: Layout
    formats: tuple[str, ...] | None
    """Documents to write, whatever a dossier.yaml says; None where the command line names none."""
    today: datetime.date
    """Used where dossier.yaml has no ``prepared_on``."""
    strict: bool = False
    """Articles on several events are refused."""
    second: Places = NOBODY
    """The second readers that the layouts and the command line name."""
    shape: str | None = None
    """Name or file of a shape, before what a dossier.yaml says."""


class Says(NamedTuple):
    """Where a build says what it does."""

    log: Tell = quiet
    """What has been done."""
    progress: Tell = quiet
    """What is being done, until it is done."""


SILENT = Says()


class Made(NamedTuple):
    """The outputs of a dossier before they are put in their place: plain data."""

    name: str
    files: Mapping[str, bytes]
    manifest: Manifest
    documents: tuple[str, ...]
    summary: str
    notices: tuple[Notice, ...]


class Done(NamedTuple):
    """What was written, and what the user must know of it."""

    folder: Path
    documents: tuple[str, ...]
    summary: str
    notices: tuple[Notice, ...]


def request_of(path: Path, job: Job) -> str:
    """SHA-256 of all that a build of a dossier depends on besides the program and the day: files and options."""
    named = [value and Path(value).name for value in (job.profile, job.shape)]
    given = [Path(value) for value in (job.profile, job.shape) if value]
    issued = sorted(path.glob(f"{ISSUES}/*/manifest.json"))
    files = [*dossier_files(path), *issued, *job.layout.files, *layout_settings(), *given]
    content = [(file.name, sha256_of(file.read_bytes())) for file in files if file.is_file()]
    reader = wanted(job.second, load_dossier_config(path).second_reader)
    return sha256_of(repr((content, named, job.formats, job.strict, reader)).encode())
