"""Which module reads which kind of file. Each has ``parse(data, name)`` and is imported only when such a file comes."""

from __future__ import annotations

from importlib import import_module

from summarizer.errors import ReadError
from summarizer.model import Article

FORMATS: dict[str, str] = {
    ".txt": "text",
    ".md": "markdown",
    ".html": "pages",
    ".htm": "pages",
    ".xhtml": "pages",
    ".mhtml": "saved_pages",
    ".mht": "saved_pages",
    ".pdf": "pdf",
    ".docx": "word",
    ".odt": "opendocument",
    ".rtf": "rich_text",
    ".eml": "mail",
    ".rss": "feeds",
    ".atom": "feeds",
    ".xml": "feeds",
    ".json": "exports",
    ".jsonl": "exports",
    ".csv": "exports",
    ".tsv": "exports",
    ".warc": "web_archives",
    ".warc.gz": "web_archives",
    ".zip": "archives",
    ".tar.gz": "archives",
    ".tgz": "archives",
}
"""Suffix in lower case to a module of ``summarizer.readers``."""

IN_PROCESS = frozenset({"text"})
"""Readers of plain text cannot hang; all others run in a process of their own."""


def suffix_of(name: str) -> str | None:
    """The longest known suffix of a file name, or None."""
    return max((suffix for suffix in FORMATS if name.lower().endswith(suffix)), key=len, default=None)


def parse(data: bytes, name: str) -> list[Article]:
    """The articles in the bytes of a file of this name. Raises ReadError for what cannot be read."""
    suffix = suffix_of(name)
    if suffix is None:
        raise ReadError("is of an unknown kind", where=name, remedy=f"known are {' '.join(sorted(FORMATS))}")
    articles: list[Article] = import_module(f"summarizer.readers.{FORMATS[suffix]}").parse(data, name)
    return articles
