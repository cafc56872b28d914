"""Checks on zip containers of articles before anything is taken out of them."""

from __future__ import annotations

from summarizer.errors import ReadError
from summarizer.guarded.packages import package_problem
from summarizer.readers.limits import limits


def check_zip(data: bytes, name: str) -> None:
    """Raises ReadError for a broken, encrypted, crowded or exploding container."""
    problem = package_problem(data, limits().archive_files, limits().expanded_bytes)
    if problem:
        raise ReadError(problem.message, where=name, remedy=problem.remedy)
