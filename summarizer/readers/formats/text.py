"""Plain text, as it comes from copy and paste; front matter gives the metadata."""

from __future__ import annotations

import hashlib
from pathlib import Path

from summarizer.model import Article
from summarizer.readers.decoding import decode
from summarizer.readers.limits import check_length, read_bytes
from summarizer.readers.mended_words import mended
from summarizer.readers.metadata.of_article import describe


def read(path: Path) -> list[Article]:
    """The one article of a ``.txt`` file."""
    return parse(read_bytes(path), path.name)


def parse(data: bytes, name: str) -> list[Article]:
    """The one article in the bytes of a text file: its text is the decoded file with words mended, front matter too."""
    text = check_length(mended(decode(data, name=name)), name)
    return [describe(Article(file=name, text=text, sha256=hashlib.sha256(data).hexdigest()))]
