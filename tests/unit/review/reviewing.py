"""What several tests of the review page need: a dossier to review, and a session on it."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path

from summarizer.config.layouts import load_layout
from summarizer.jobs import Job
from summarizer.review.session import Session
from tests.conftest import DEMO

NOON = datetime.datetime(2025, 3, 19, 12, 0, tzinfo=datetime.UTC)


def dossier_in(folder: Path, *, settings: bool = True) -> Path:
    """A copy of the demonstration."""
    copy = Path(shutil.copytree(DEMO, folder / "call"))
    if not settings:
        (copy / "dossier.yaml").unlink()
    return copy


def job_in(folder: Path) -> Job:
    """A build into a folder."""
    layout = load_layout()
    return Job(
        out=folder / "out", profile=None, layout=layout, formats=("json", "md"), today=datetime.date(2025, 3, 19)
    )


def session_on(dossier: Path) -> Session:
    """A session whose clock stands still."""
    return Session(dossier, job_in(dossier.parent), lambda: NOON)


def statement_ids(session: Session) -> list[str]:
    """Ids of the statements of the sections."""
    return [one.id for section in session.brief.sections for one in section.statements]
