"""How much one input may ask of the machine; what is over a limit is refused by name, never cut in silence.

The limits in force are those of the dossier being read: ``limits:`` in dossier.yaml allows more or less.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from summarizer.errors import ReadError

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Sizes in bytes or characters, times in seconds. A day's press review of 300 pages is well inside each."""

    file_bytes: int = 50 * MEGABYTE
    article_characters: int = 1_000_000
    articles: int = 200
    """In one file or archive."""
    dossier_articles: int = 500
    """In all files of a dossier together: 300 long articles take 12 seconds and 360 MB."""
    dossier_words: int = 250_000
    """In all articles together: a build takes some 2 kB a word, so that it stays under 500 MB."""
    pages: int = 500
    """Of one PDF."""
    expanded_bytes: int = 200 * MEGABYTE
    """Of everything in one archive together."""
    archive_files: int = 1000
    seconds: float = 60.0
    """Of processor time for one file."""


LIMITS = Limits()
"""Where dossier.yaml says nothing."""
_IN_FORCE: ContextVar[Limits] = ContextVar("limits", default=LIMITS)


def limits() -> Limits:
    """The limits in force."""
    return _IN_FORCE.get()


@contextmanager
def limited(by: Limits) -> Iterator[None]:
    """These limits are in force inside the block."""
    token = _IN_FORCE.set(by)
    try:
        yield
    finally:
        _IN_FORCE.reset(token)


def allowing(remedy: str, option: str) -> str:
    """The remedy, and the option of dossier.yaml that allows more."""
    return f"{remedy}, or allow more in dossier.yaml: limits: {{{option}: …}}"


def check_regular(path: Path) -> None:
    """Raises ReadError for what is no regular file (FIFOs, devices, folders) or over the size limit."""
    try:
        if not path.is_file():
            raise ReadError("is not a regular file", where=path.name, remedy="take it out of the folder")
        size = path.stat().st_size
    except OSError as error:
        raise ReadError(f"cannot be read: {error.strerror}", where=path.name, remedy="check its permissions") from error
    if size > limits().file_bytes:
        raise ReadError(
            f"holds {size / MEGABYTE:.1f} MB, more than {limits().file_bytes // MEGABYTE} MB",
            where=path.name,
            remedy=allowing("split it, save the article's text alone", "file_mb"),
        )


def read_bytes(path: Path) -> bytes:
    """The bytes of a regular file within the size limit. Raises ReadError for anything else."""
    check_regular(path)
    try:
        return path.read_bytes()
    except OSError as error:
        raise ReadError(f"cannot be read: {error.strerror}", where=path.name, remedy="check its permissions") from error


def check_length(text: str, name: str) -> str:
    """The text itself, when it is within the limit of one article."""
    if len(text) > limits().article_characters:
        raise ReadError(
            f"holds {len(text):,} characters in one article, more than {limits().article_characters:,}",
            where=name,
            remedy="split it into its articles",
        )
    return text
