"""A session of the review page on a labelled dossier, and whether a sentence tells a labelled fact."""

from __future__ import annotations

import datetime
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from summarizer.config.layouts import load_layout
from summarizer.jobs import Job
from summarizer.review.session import Session
from tests.quality.dossiers import Labelled

DAY = datetime.datetime(2025, 3, 19, 12, 0, tzinfo=datetime.UTC)


def session_on(labelled: Labelled, place: Path) -> Session:
    """A session on a copy of a dossier."""
    folder = Path(shutil.copytree(labelled.folder, place / labelled.name))
    job = Job(out=place / "out", profile=None, layout=load_layout(), formats=("json",), today=DAY.date())
    return Session(folder, job, lambda: DAY)


def tells(fact: Mapping[str, Any], text: str) -> bool:
    """Whether a sentence tells a labelled fact."""
    return any(re.search(pattern, text, re.IGNORECASE) for pattern in fact["match"])
