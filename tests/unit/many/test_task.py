"""A dossier of many, made in a process that has made others."""

from __future__ import annotations

import datetime
import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

from summarizer.jobs import Places
from summarizer.many.task import Request, Task, run
from tests.conftest import DEMO


class Ring:
    """Something that refers to itself, as the trees of documents do."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def uncollected() -> Iterator[None]:
    """The collector runs only when it is asked to, as good as in a build."""
    gc.disable()
    yield
    gc.unfreeze()
    gc.enable()


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize(("number", "stays"), [(0, True), (1, False)])
def test_what_the_dossier_before_left_is_collected(number: int, stays: bool, tmp_path: Path) -> None:
    """Before each but the first: the only dossier of a run pays nothing for it."""
    request = Request(tmp_path, None, None, None, ("md",), datetime.date(2025, 3, 19), strict=False, second=Places())
    left = weakref.ref(Ring())
    outcome = run(Task(number, DEMO, request))
    assert outcome.made
    assert (left() is not None) is stays
