"""Plain text, as it comes from copy and paste; front matter gives the metadata."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from summarizer.model import Article
from summarizer.readers.articles import build
from summarizer.readers.decoding import decode
from summarizer.readers.limits import check_length, read_bytes
from summarizer.readers.mended_words import mended
from summarizer.readers.metadata.of_article import describe


def read(path: Path) -> list[Article]:
    """The articles of a ``.txt`` file: one, but for an export."""
    return parse(read_bytes(path), path.name)


def parse(data: bytes, name: str) -> list[Article]:
    """The one article in the bytes of a text file, or the articles of a database export.

    The text of an article alone is the decoded file with words mended, front matter too. A text that only looks like
    an export is one article.
    """
    decoded = decode(data, name=name)
    if _EXPORTED.search(decoded):
        from summarizer.readers.formats import factiva, nexis

        found = factiva.from_text(decoded) or nexis.from_text(decoded)
        if found and (articles := build(data, name, found)):
            return articles
    text = check_length(mended(decoded), name)
    return [describe(Article(file=name, text=text, sha256=hashlib.sha256(data).hexdigest()))]


_EXPORTED = re.compile(
    r"^(?:HD[\t |]|HD$|\s*End of Document\s*$|\s*(?:Document )?\d+ of \d+(?: DOCUMENTS?)?\s*$"
    r"|Document [A-Za-z]{2,8}\w{15,30}$)",
    re.MULTILINE,
)
"""Lines that only exports of Factiva and Nexis have."""
