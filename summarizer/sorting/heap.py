"""The heap: every article of a folder and those below it, with its file, its day, its language, a key of its words."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from summarizer.errors import InputError, ReadError
from summarizer.model import Article
from summarizer.readers import READERS
from summarizer.readers.folders import display_name, is_candidate
from summarizer.readers.metadata.languages import language_of

UNKNOWN = "und"
LEAST_WORDS = 40
"""A text with fewer words is no article: it is left where it is, and told."""


class Found(NamedTuple):
    """An article of the heap."""

    key: str
    """SHA-256 of its words, white space folded: the same text anywhere is the same article."""
    file: Path
    article: Article
    alone: bool
    """Whether its file holds no other article."""
    language: str = "en"
    """ISO 639-1 code; ``und`` where it cannot be told."""

    @property
    def day(self) -> datetime.date | None:
        """The day on which it was published, where that is known."""
        return self.article.published


class Heap(NamedTuple):
    """The articles, each text once, by their keys; and what could not be sorted, with the reason."""

    articles: tuple[Found, ...]
    copies: dict[str, tuple[Path, ...]]
    """Key of a text to the further files that hold it."""
    left: tuple[tuple[str, str], ...]
    """(file, why it was left alone)."""


def read_heap(folder: Path, tell: Callable[[str], None]) -> Heap:
    """Every article below a folder, in an order that does not depend on the names of the files.

    Raises InputError for a folder that is none.
    """
    if not folder.is_dir():
        raise InputError("no such folder", where=folder, remedy="name a folder of articles")
    found: dict[str, Found] = {}
    copies: dict[str, list[Path]] = {}
    left = list[tuple[str, str]]()
    for file in sorted(_files(folder)):
        tell(f"reading {display_name(file.name)}")
        try:
            articles = [one for one in read_file(file) if one.text.strip()]
        except ReadError as error:
            left.append((_named(file, folder), error.message))
            continue
        for article in articles:
            if len(article.text.split()) < LEAST_WORDS:
                left.append((_named(file, folder), f"has fewer than {LEAST_WORDS} words"))
                continue
            language = article.language or language_of(article.text) or UNKNOWN
            one = Found(key_of(article.text), file, article, len(articles) == 1, language)
            if one.key in found:
                copies.setdefault(one.key, []).append(file)
            else:
                found[one.key] = one
    ordered = tuple(found[key] for key in sorted(found))
    return Heap(ordered, {key: tuple(files) for key, files in copies.items()}, tuple(left))


def read_file(file: Path) -> list[Article]:
    """The articles of one file; raises ReadError for a kind that is not read, or a file that cannot be."""
    suffix = max((known for known in READERS if file.name.lower().endswith(known)), key=len, default=None)
    if suffix is None:
        raise ReadError("is of a kind that is not read", where=file)
    try:
        return READERS[suffix](file)
    except OSError as error:
        raise ReadError(f"cannot be read: {error.strerror or error}", where=file) from error


def key_of(text: str) -> str:
    """SHA-256 of a text's words."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if not hidden and path.is_file() and not path.is_symlink() and is_candidate(path.name):
            yield path


def _named(file: Path, folder: Path) -> str:
    return display_name(str(file.relative_to(folder)))
