"""Which module reads which kind of file. Each has ``parse(data, name)`` and is imported only when such a file comes."""

from __future__ import annotations

import struct
import zipfile
import zlib
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
    articles: list[Article] = import_module(f"summarizer.readers.formats.{FORMATS[suffix]}").parse(data, name)
    return articles


_BREAKS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    NotImplementedError,
    OSError,
    RecursionError,
    TypeError,
    ValueError,
    struct.error,
    zipfile.BadZipFile,
    zlib.error,
)
"""What libraries raise on broken files, besides errors of their own, which their readers know."""


def parse_inside(data: bytes, name: str) -> list[Article]:
    """The articles of a file inside another one. Raises ReadError for one that breaks its reader too.

    A file of its own may end the reading process; inside an archive it would take all the others with it.
    """
    try:
        return parse(data, name)
    except _BREAKS as error:
        raise ReadError(f"broke its reader ({type(error).__name__})", where=name) from error
